export const id = 861;
export const ids = [861];
export const modules = {

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askFirst: () => (/* binding */ askFirst),
  preflight: () => (/* binding */ preflight),
  skipPreflight: () => (/* binding */ skipPreflight)
});

// EXTERNAL MODULE: ./build/src/checks/addresses.js
var checks_addresses = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/checks/skip.js
var skip = __webpack_require__(4336);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/checks/preflight/cdn.js

/**
 * Addresses of networks that stand in front of other people's servers. Cloudflare and Fastly as they publish them
 * (https://www.cloudflare.com/ips/, https://api.fastly.com/public-ip-list); of CloudFront only the large blocks
 * (https://ip-ranges.amazonaws.com/ip-ranges.json): enough to say "a CDN", not to decide anything.
 */
const networks = {
    Cloudflare: [
        "173.245.48.0/20",
        "103.21.244.0/22",
        "103.22.200.0/22",
        "103.31.4.0/22",
        "141.101.64.0/18",
        "108.162.192.0/18",
        "190.93.240.0/20",
        "188.114.96.0/20",
        "197.234.240.0/22",
        "198.41.128.0/17",
        "162.158.0.0/15",
        "104.16.0.0/13",
        "104.24.0.0/14",
        "172.64.0.0/13",
        "131.0.72.0/22",
        "2400:cb00::/32",
        "2606:4700::/32",
        "2803:f800::/32",
        "2405:b500::/32",
        "2405:8100::/32",
        "2a06:98c0::/29",
        "2c0f:f248::/32",
    ],
    Fastly: [
        "23.235.32.0/20",
        "43.249.72.0/22",
        "103.244.50.0/24",
        "103.245.222.0/23",
        "103.245.224.0/24",
        "104.156.80.0/20",
        "140.248.64.0/18",
        "140.248.128.0/17",
        "146.75.0.0/17",
        "151.101.0.0/16",
        "157.52.64.0/18",
        "167.82.0.0/17",
        "167.82.128.0/20",
        "167.82.160.0/20",
        "167.82.224.0/20",
        "172.111.64.0/18",
        "185.31.16.0/22",
        "199.27.72.0/21",
        "199.232.0.0/16",
        "2a04:4e40::/32",
        "2a04:4e42::/32",
    ],
    CloudFront: [
        "13.32.0.0/15",
        "13.35.0.0/16",
        "13.224.0.0/14",
        "13.249.0.0/16",
        "18.64.0.0/14",
        "18.160.0.0/15",
        "18.164.0.0/15",
        "18.172.0.0/15",
        "18.238.0.0/15",
        "18.244.0.0/15",
        "52.84.0.0/15",
        "52.222.128.0/17",
        "54.182.0.0/16",
        "54.192.0.0/16",
        "54.230.0.0/17",
        "65.8.0.0/16",
        "65.9.0.0/17",
        "99.84.0.0/16",
        "99.86.0.0/16",
        "108.138.0.0/15",
        "108.156.0.0/14",
        "143.204.0.0/16",
        "2600:9000::/28",
    ],
};
/** The CDN that all of these addresses belong to; undefined when they do not all belong to one. */
function cdnOf(addresses) {
    if (addresses.length === 0)
        return undefined;
    return Object.keys(networks).find((name) => addresses.every((address) => (0,checks_addresses/* inNetworks */.FK)(address, networks[name] ?? [])));
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/dns-verdict.js



/** The verdict on what a name resolves to; pure. */
function compareAddresses(facts) {
    const { answer, expected } = facts;
    const evidence = { asked: facts.name, found: answer.found, servers: expected, source: answer.source };
    if (answer.found.length === 0)
        return { ...absent(facts), evidence };
    const foreign = answer.found.filter((address) => !expected.includes(address));
    return { ...(foreign.length === 0 ? allOurs(facts) : someElsewhere(facts, foreign)), evidence };
}
function absent(facts) {
    const { host, answer } = facts;
    if (answer.problem?.kind === "unanswered") {
        return {
            outcome: "fail",
            reason: `The name servers did not answer for ${host} (${answer.problem.code}): try again, or name others with \`probes: dns: servers:\`.`,
            diagnosis: "dns-unanswered",
        };
    }
    const what = answer.problem?.code === "ENODATA" ? "has no A or AAAA record" : "does not exist in DNS";
    return {
        outcome: "fail",
        reason: `${host} ${what}: create ${records(facts)}. For a name that only you resolve, use \`probes: resolve:\`.`,
        diagnosis: "dns-missing",
    };
}
function allOurs({ host, answer, expected }) {
    const list = answer.found.join(", ");
    if (answer.source === "this machine") {
        const reason = `${host} leads to ${list}, a server of the config, but only on this machine: DNS does not know it, so visitors and Let's Encrypt cannot find it.`;
        return { outcome: "warn", reason };
    }
    if (answer.problem?.kind === "unanswered") {
        const reason = `${host} leads to ${list}, a server of the config, but the name servers did not answer for all of A and AAAA (${answer.problem.code}).`;
        return { outcome: "warn", reason };
    }
    const unused = expected.filter((address) => (0,external_node_net_.isIPv4)(address) && !answer.found.includes(address));
    if (unused.length > 0 && answer.found.some((address) => (0,external_node_net_.isIPv4)(address))) {
        return { outcome: "warn", reason: `${host} leads to ${list}; the server ${unused.join(", ")} gets no visitors.` };
    }
    return { outcome: "pass", reason: `${host} leads to ${list}, as the config says.` };
}
function someElsewhere(facts, foreign) {
    const { host, answer, expected, servers, ssl } = facts;
    const cdn = cdnOf(foreign);
    if (cdn !== undefined) {
        const acme = ssl === "automatic"
            ? " Automatic SSL may fail behind it: let DNS lead to the server directly (in Cloudflare: DNS only), or use an own certificate."
            : "";
        return {
            outcome: "warn",
            reason: `${host} leads to ${cdn} (${foreign.join(", ")}), not to ${expected.join(", ")}.${acme}`,
        };
    }
    if (foreign.every(external_node_net_.isIPv6) && answer.found.length > foreign.length)
        return strayIpv6(facts, foreign);
    if (foreign.length === answer.found.length && expected.every(checks_addresses/* isPrivate */.Gw) && !foreign.some(checks_addresses/* isPrivate */.Gw)) {
        const reason = `${host} leads to ${foreign.join(", ")}; the servers' addresses in the config are private (${expected.join(", ")}), so they cannot be compared.`;
        return { outcome: "warn", reason };
    }
    if (foreign.length === answer.found.length && servers.length > 1) {
        const reason = `${host} leads to ${foreign.join(", ")}, to none of the servers ${expected.join(", ")}: right only if a load balancer stands there; otherwise set ${records(facts)}.`;
        return { outcome: "warn", reason };
    }
    const part = foreign.length === answer.found.length ? "" : " among others";
    return {
        outcome: "fail",
        reason: `${host} leads to ${foreign.join(", ")}${part}, but the config's server is ${expected.join(", ")}: set ${records(facts)} and remove what leads elsewhere. If a load balancer stands there, say so with \`probes: resolve:\`.`,
        diagnosis: "dns-elsewhere",
    };
}
/** A is right, AAAA leads elsewhere. Let's Encrypt and most visitors try IPv6 first. */
function strayIpv6({ host, expected }, foreign) {
    const text = `${host} has the right A record, but its AAAA record leads to ${foreign.join(", ")}`;
    const why = "Let's Encrypt and most visitors prefer IPv6";
    const known = expected.filter(external_node_net_.isIPv6);
    if (known.length > 0) {
        const reason = `${text} and not to ${known.join(", ")}; ${why}: correct or remove the AAAA record.`;
        return { outcome: "fail", reason, diagnosis: "dns-elsewhere" };
    }
    const reason = `${text}, of which the config knows nothing; ${why}: remove the AAAA record unless that is this server's address.`;
    return { outcome: "warn", reason };
}
/** The records to set, as a zone file has them. */
function records({ host, expected }) {
    const list = expected.map((address) => `\`${host}. ${(0,external_node_net_.isIPv4)(address) ? "A" : "AAAA"} ${address}\``);
    return list.length === 1 ? `the record ${list[0]}` : `the records ${list.join(", ")}`;
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/checks/preflight/resolver.js




/** Answers that say "there is nothing", as opposed to "I cannot tell". */
const nothing = ["ENOTFOUND", "ENODATA"];
/** All addresses of a name: `resolve` first, then A and AAAA, then this machine's own list (/etc/hosts). */
async function addressesOf(name, settings) {
    const override = settings.resolve.get(name.toLowerCase());
    if (override !== undefined)
        return { found: [override], source: "override" };
    const literal = (0,checks_addresses/* canonicalAddress */.Z5)(name);
    if ((0,external_node_net_.isIP)(literal) !== 0)
        return { found: [literal], source: "literal" };
    const asked = (0,checks_addresses/* isLoopback */.U9)(name) ? undefined : await askNameServers(name, settings);
    if (asked !== undefined && asked.found.length > 0)
        return asked;
    // c-ares does not read /etc/hosts; SSH on this machine does, so names of servers may live there.
    const local = settings.servers.length === 0 || (0,checks_addresses/* isLoopback */.U9)(name) ? await askThisMachine(name) : [];
    if (local.length > 0)
        return { found: local, source: "this machine" };
    return asked ?? { found: [], source: "dns", problem: { kind: "missing", code: "ENOTFOUND" } };
}
async function askNameServers(name, { servers, signal }) {
    const resolver = new promises_.Resolver({ timeout: 2000, tries: 2 });
    if (servers.length > 0)
        resolver.setServers(servers);
    const cancel = () => resolver.cancel();
    signal.addEventListener("abort", cancel, { once: true });
    try {
        const answers = await Promise.all([ask(() => resolver.resolve4(name)), ask(() => resolver.resolve6(name))]);
        signal.throwIfAborted();
        const found = [...new Set(answers.flatMap((answer) => answer.found.map(checks_addresses/* canonicalAddress */.Z5)))];
        const codes = answers.map((answer) => answer.code).filter((code) => code !== undefined);
        const unanswered = codes.find((code) => !nothing.includes(code));
        if (unanswered !== undefined)
            return { found, source: "dns", problem: { kind: "unanswered", code: unanswered } };
        if (found.length > 0)
            return { found, source: "dns" };
        return { found, source: "dns", problem: { kind: "missing", code: codes[0] ?? "ENODATA" } };
    }
    finally {
        signal.removeEventListener("abort", cancel);
    }
}
async function ask(question) {
    try {
        return { found: await question() };
    }
    catch (error) {
        const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
        return { found: [], code: code ?? (0,errors/* messageOf */.bD)(error) };
    }
}
async function askThisMachine(name) {
    try {
        const answers = await (0,promises_.lookup)(name, { all: true, order: "ipv4first" });
        return [...new Set(answers.map(({ address }) => (0,checks_addresses/* canonicalAddress */.Z5)(address)))];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/dns.js




/** Every proxy host once, with the servers of all roles that serve it. */
function dnsTargets(roles) {
    const targets = new Map();
    for (const { hosts: servers, proxy } of roles) {
        for (const host of proxy?.hosts ?? []) {
            const before = targets.get(host.toLowerCase());
            const all = [...new Set([...(before?.servers ?? []), ...servers])];
            targets.set(host.toLowerCase(), { host, servers: all, ssl: proxy?.ssl ?? "none" });
        }
    }
    return [...targets.values()];
}
/**
 * Does every public name lead to the servers? Diagnoses: `dns-missing`, `dns-elsewhere`, `dns-unanswered`, `ssh-dns`
 * (a server's own name does not resolve).
 */
function dnsChecks(targets, settings) {
    if (targets.length === 0) {
        const reason = "The config gives no proxy host, so there is no name to look up.";
        return [(0,skip/* skipCheck */.u)({ id: "dns", kind: "preflight", target: "proxy hosts", reason })];
    }
    return targets.map((target) => ({
        id: "dns",
        kind: "preflight",
        target: target.host,
        deadlineMs: 15_000,
        run: (signal) => askDns(target, settings, signal),
    }));
}
async function askDns(target, settings, signal) {
    const { host, servers } = target;
    const name = (0,checks_addresses/* askableName */.Jc)(host).toLowerCase();
    const options = { servers: settings.dns.servers, resolve: settings.resolve, signal };
    const override = settings.resolve.get(host.toLowerCase()) ?? settings.resolve.get(name);
    if (override !== undefined) {
        const reason = `${host} is taken to be at ${override}, as \`probes: resolve:\` says; DNS was not asked.`;
        return { outcome: "pass", reason, evidence: { override } };
    }
    if ((0,checks_addresses/* isLoopback */.U9)(host))
        return { outcome: "pass", reason: `${host} always means the machine that asks: nothing to look up.` };
    const [answer, ...ofServers] = await Promise.all([name, ...servers].map((each) => serverOrName(each, name, options)));
    if (answer === undefined)
        throw new Error(`no answer for ${name}`);
    const lost = servers.filter((_, index) => ofServers[index]?.found.length === 0);
    if (lost.length > 0)
        return serverLost(lost, servers);
    const expected = [...new Set(ofServers.flatMap(({ found }) => found))];
    return compareAddresses({ ...target, name, answer, expected });
}
/** Names of servers are looked up as SSH would do it: when the given name servers do not know them, this machine may. */
async function serverOrName(each, name, options) {
    const answer = await addressesOf(each, options);
    if (each === name || answer.found.length > 0 || options.servers.length === 0)
        return answer;
    return await addressesOf(each, { ...options, servers: [] });
}
function serverLost(lost, servers) {
    const names = lost.join(", ");
    return {
        outcome: "fail",
        reason: `The config names the server ${names}, but ${lost.length === 1 ? "it does" : "they do"} not resolve to any address: correct the name, or give the address.`,
        evidence: { servers, unresolved: lost },
        diagnosis: "ssh-dns",
    };
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/challenge.js
/** Parses a `WWW-Authenticate` header as registries send it. What cannot be read ends the list; nothing is thrown. */
function parseChallenges(header) {
    // RFC 9110, 11.6.1: several challenges and their parameters share one comma-separated list, so a token counts as a
    // new scheme only when no `=` follows it. Quoted strings may hold commas and escaped quotes.
    const items = header.matchAll(/([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g);
    const challenges = [];
    for (const match of items) {
        const [, name = "", quoted, plain] = match;
        const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
        if (value === undefined)
            challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
        else
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
    return challenges;
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/registry-client.js


/** Nobody answered, or something that is no registry. The message is a plain sentence without credentials. */
class NoReply extends Error {
}
/**
 * One request, redirects not followed: a redirect would carry the credentials to a place that nobody has looked at.
 *
 * @throws NoReply when there is no HTTP answer; the signal's reason when aborted.
 */
async function send(client, url, init = {}) {
    try {
        const response = await client.fetch(url, { ...init, redirect: "manual", signal: client.signal });
        return { status: response.status, headers: response.headers, body: await readSome(response), url };
    }
    catch (error) {
        client.signal.throwIfAborted();
        throw new NoReply(`${url.origin} cannot be reached (${networkReason(error)})`, { cause: error });
    }
}
function basicAuthorization({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
/**
 * The token service's address when credentials may go there: https, or plain http on this machine when the registry
 * itself is on this machine. undefined for anything else.
 */
function trustedRealm(realm, registry) {
    const url = URL.parse(realm ?? "");
    if (url === null || url.username !== "" || url.password !== "")
        return undefined;
    if (url.protocol === "https:")
        return url;
    return url.protocol === "http:" && (0,checks_addresses/* isLoopback */.U9)(bareHost(url)) && (0,checks_addresses/* isLoopback */.U9)(bareHost(registry)) ? url : undefined;
}
/** The first error that the registry names, fit for a report: one line, short, without the credentials. */
function registryWords(reply, credentials) {
    const words = errorMessages(reply.body).join("; ") || reply.body.replace(/<[^>]*>/g, " ");
    const secrets = credentials === undefined ? [] : [basicAuthorization(credentials).slice(6), credentials.password];
    const clean = secrets
        .filter((secret) => secret !== "")
        .reduce((text, secret) => text.replaceAll(secret, "***"), words);
    return clean
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, 300);
}
function errorMessages(body) {
    const parsed = parseJson(body);
    if (!isRecord(parsed))
        return [];
    const { errors, details } = parsed;
    // Docker Hub's token service says `details` where the specification says `errors`.
    if (!Array.isArray(errors))
        return typeof details === "string" ? [details] : [];
    return errors.filter(isRecord).map((error) => {
        const { code, message } = error;
        return [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function bareHost(url) {
    return url.hostname.replace(/^\[|\]$/g, "");
}
async function readSome(response) {
    const limit = 65_536;
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        parts.push(part);
        size += part.byteLength;
        if (size >= limit)
            break;
    }
    return Buffer.concat(parts).toString("utf8", 0, limit);
}
/** fetch says only "fetch failed"; what happened is in its cause. */
function networkReason(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof AggregateError && cause.errors.length > 0)
        return (0,errors/* messageOf */.bD)(cause.errors[0]);
    return (0,errors/* messageOf */.bD)(cause);
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/registry-name.js

/** Docker's own names for Docker Hub; its API answers under another one. */
const hubNames = ["docker.io", "index.docker.io", "registry-1.docker.io"];
/** Splits the repository that Kamal pushes to (`[server/]image`) the way Docker does. */
function registryName(server, repository) {
    // A server may carry a path (`registry.example.com/group`): only its first part is the host.
    const host = server?.split("/")[0] ?? "";
    const name = host !== "" && repository.startsWith(`${host}/`) ? repository.slice(host.length + 1) : repository;
    if (host === "" || hubNames.includes(host)) {
        const full = name.includes("/") ? name : `library/${name}`;
        return { title: "Docker Hub", host: "registry-1.docker.io", name: full, plainHttpAllowed: false };
    }
    const bare = URL.parse(`http://${host}`)?.hostname ?? host;
    return { title: host, host, name, plainHttpAllowed: (0,checks_addresses/* isLoopback */.U9)(bare.replace(/^\[|\]$/g, "")) };
}
/** What Docker would refuse about this name before it asks anybody; undefined when it is fine. */
function nameProblem({ title, name }) {
    if (/[A-Z]/.test(name)) {
        const hint = title === "ghcr.io" ? " (GitHub owners may have capitals, ghcr.io names may not)" : "";
        return `Repository names must be lower case, but the config names "${name}"${hint}: write \`image: ${name.toLowerCase()}\` in the config.`;
    }
    if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name)) {
        return `Expected a repository name of lower-case letters, digits and single separators (. _ - /), but the config names "${name}": correct \`image\` in the config.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/registry-reasons.js

/** Nobody answers there. Kamal starts a registry at `localhost:PORT` itself, so that one may still be missing. */
function unreachable({ title }, message) {
    if (title.startsWith("localhost:")) {
        return { outcome: "skip", reason: `Nothing answers at ${title} yet: Kamal starts this registry itself.` };
    }
    return {
        outcome: "fail",
        reason: `Expected a registry at ${title}, but ${message}: check \`registry.server\` in the config, and whether this machine may reach it.`,
        diagnosis: "registry-unreachable",
    };
}
function noCredentials({ title }) {
    return {
        outcome: "fail",
        reason: `${title} asks for a login, but the config gives no username and password, or one of them is empty: set \`registry.username\` and \`registry.password\`.`,
        diagnosis: "registry-auth",
    };
}
function authFailed(registry, reply, credentials) {
    if (credentials === undefined)
        return noCredentials(registry);
    const hint = registry.title === "ghcr.io"
        ? "For ghcr.io the username is `github.actor` (or any user) and the password `GITHUB_TOKEN` or a classic personal access token with `write:packages`; an expired token looks the same."
        : "Check `registry.username` and `registry.password`; an expired token looks the same.";
    return {
        outcome: "fail",
        reason: `${registry.title} refuses the login of user "${credentials.username}" (${answer(reply, credentials)}). ${hint}`,
        evidence: evidence(registry, reply, credentials),
        diagnosis: "registry-auth",
    };
}
/** The login is right, the right to push is not there. */
function pushDenied(registry, reply, credentials) {
    const causes = denialCauses(registry, reply);
    const who = credentials === undefined ? "nobody in particular" : `user "${credentials.username}"`;
    return {
        outcome: "fail",
        reason: `${registry.title} knows ${who}, but refuses a push to ${registry.name} (${answer(reply, credentials)}). ${causes.join(" ")}`,
        evidence: { ...evidence(registry, reply, credentials), causes },
        diagnosis: "registry-push-denied",
    };
}
function denialCauses({ title, name }, reply) {
    if (title !== "ghcr.io") {
        return reply.status === 404
            ? [`The repository ${name} may have to be created first.`]
            : [`Give this user or token the right to push to ${name}.`];
    }
    const [owner = "", ...rest] = name.split("/");
    const settings = `${owner}/packages/container/${encodeURIComponent(rest.join("/"))}/settings`;
    return [
        "Either (a) the job lacks `permissions: packages: write`;",
        `or (b) the package exists already and its "Manage Actions access" lacks this repository with the role Write: https://github.com/orgs/${settings} (for a user's package https://github.com/users/${settings});`,
        "or (c) the owner in `image` is not the owner of this repository, or the organization forbids creating packages.",
    ];
}
function strangeChallenge({ title }) {
    return {
        outcome: "fail",
        reason: `Expected ${title} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither: check whether a container registry answers there.`,
        diagnosis: "registry-unreachable",
    };
}
/** Credentials stay here: over plain http anybody on the way could read them. */
function untrustedRealm({ title }, realm) {
    const given = realm === undefined ? "names no token service" : `sends its users to "${realm.slice(0, 200)}"`;
    return {
        outcome: "fail",
        reason: `Expected ${title} to name a token service with an https address, but it ${given}: the password was not sent there.`,
        diagnosis: "registry-auth",
    };
}
/** An answer that fits no step of the protocol: no registry, a proxy in between, an outage. */
function unexpected(registry, reply, step, credentials) {
    const advice = {
        busy: "it limits the number of requests or has an outage: try again later.",
        moved: `it points to ${reply.headers.get("location")?.slice(0, 200)}: use that host as \`registry.server\`.`,
        other: "check whether a container registry answers there.",
    };
    const kind = reply.status === 429 || reply.status >= 500 ? "busy" : reply.headers.has("location") ? "moved" : "other";
    return {
        outcome: "fail",
        reason: `${registry.title} gave an unexpected answer to ${step} (${answer(reply, credentials)}): ${advice[kind]}`,
        evidence: evidence(registry, reply, credentials),
        diagnosis: "registry-unreachable",
    };
}
function answer(reply, credentials) {
    const words = registryWords(reply, credentials);
    return words === "" ? `HTTP ${reply.status}` : `HTTP ${reply.status}, "${words}"`;
}
function evidence({ title, name }, reply, credentials) {
    return { registry: title, repository: name, status: reply.status, words: registryWords(reply, credentials) };
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/registry-token.js


/** Logs in as the registry's challenge asks: a token for the actions, or Basic on every request. */
async function authorize(question) {
    const { registry, credentials, challenges } = question;
    const bearer = challenges.find(({ scheme }) => scheme === "bearer");
    if (bearer !== undefined)
        return await bearerLogin(question, bearer);
    if (!challenges.some(({ scheme }) => scheme === "basic"))
        return refused(strangeChallenge(registry));
    if (credentials === undefined)
        return refused(noCredentials(registry));
    return await basicLogin(question, credentials);
}
async function basicLogin({ client, registry, base }, credentials) {
    const authorization = basicAuthorization(credentials);
    const reply = await send(client, new URL("/v2/", base), { headers: { authorization } });
    if (reply.status === 401 || reply.status === 403)
        return refused(authFailed(registry, reply, credentials));
    return { kind: "authorized", authorization };
}
async function bearerLogin(question, challenge) {
    const { client, registry, credentials, base } = question;
    if (credentials === undefined)
        return refused(noCredentials(registry));
    const realm = trustedRealm(challenge.parameters.get("realm"), base);
    if (realm === undefined)
        return refused(untrustedRealm(registry, challenge.parameters.get("realm")));
    const headers = { authorization: basicAuthorization(credentials) };
    const service = challenge.parameters.get("service");
    if (service !== undefined)
        realm.searchParams.set("service", service);
    const loginUrl = new URL(realm);
    realm.searchParams.set("scope", `repository:${registry.name}:${question.actions}`);
    const reply = await send(client, realm, { headers });
    if (reply.status === 401 || reply.status === 403) {
        // Some token services refuse the scope with the same status as a wrong password: ask as `docker login` does, without.
        const login = await send(client, loginUrl, { headers });
        const known = login.status === 200;
        return refused(known ? pushDenied(registry, reply, credentials) : authFailed(registry, reply, credentials));
    }
    const token = reply.status === 200 ? tokenOf(reply.body) : undefined;
    if (token === undefined)
        return refused(unexpected(registry, reply, `GET ${realm.origin}${realm.pathname}`, credentials));
    return { kind: "authorized", authorization: `Bearer ${token}` };
}
function tokenOf(body) {
    const parsed = parseJson(body);
    if (!isRecord(parsed))
        return undefined;
    // The specification allows either name; a token that could not stand in a header is none.
    const { token, access_token: alias } = parsed;
    return [token, alias].find((value) => typeof value === "string" && /^[!-~]+$/.test(value));
}
function refused(observation) {
    return { kind: "refused", observation };
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/registry.js





/**
 * Proves the right to push before minutes of building: logs in as `docker push` does, opens an upload and cancels it.
 * Nothing is stored. Protocol: https://distribution.github.io/distribution/spec/api/ and .../spec/auth/token/.
 *
 * Diagnoses: `registry-name`, `registry-unreachable`, `registry-auth`, `registry-push-denied`.
 */
function registryCheck(question) {
    const registry = registryName(question.server, question.repository);
    const { username, password } = question;
    const credentials = username && password ? { username, password } : undefined;
    return {
        id: "registry",
        kind: "preflight",
        target: question.server === undefined ? `docker.io/${registry.name}` : question.repository,
        deadlineMs: 20_000,
        async run(signal) {
            const problem = nameProblem(registry);
            if (problem !== undefined)
                return { outcome: "fail", reason: problem, diagnosis: "registry-name" };
            const client = { fetch: question.fetch ?? fetch, signal };
            try {
                return await askRegistry(client, registry, credentials);
            }
            catch (error) {
                if (error instanceof NoReply)
                    return unreachable(registry, error.message);
                throw error;
            }
        },
    };
}
async function askRegistry(client, registry, credentials) {
    const ping = await pingRegistry(client, registry);
    if (ping.status !== 200 && ping.status !== 401)
        return unexpected(registry, ping, "GET /v2/", credentials);
    if (ping.status === 200) {
        const open = await tryUpload(client, registry, ping.url, undefined);
        if (open.status !== 401)
            return verdict({ registry, credentials, reply: open, open: true });
        // Some registries answer /v2/ to anybody and ask for a login only when something is written.
        return askWithLogin({ client, registry, credentials, challenge: open, base: ping.url });
    }
    return askWithLogin({ client, registry, credentials, challenge: ping, base: ping.url });
}
async function askWithLogin({ client, registry, credentials, challenge, base }) {
    const challenges = parseChallenges(challenge.headers.get("www-authenticate") ?? "");
    const login = await authorize({ client, registry, credentials, challenges, base, actions: "pull,push" });
    if (login.kind === "refused")
        return login.observation;
    const reply = await tryUpload(client, registry, base, login.authorization);
    return verdict({ registry, credentials, reply, open: false });
}
function verdict(seen) {
    const { registry, credentials, reply, open } = seen;
    if (reply.status === 202 || reply.status === 201)
        return accepted(registry, open);
    if ([401, 403, 404].includes(reply.status)) {
        if (credentials === undefined && reply.status === 401)
            return authFailed(registry, reply, credentials);
        return pushDenied(registry, reply, credentials);
    }
    return unexpected(registry, reply, "POST .../blobs/uploads/", credentials);
}
function accepted({ title, name }, open) {
    const note = open ? " without asking for a login: whoever reaches it can push" : " with this login";
    return {
        outcome: "pass",
        reason: `${title} accepts a push to ${name}${note} (an upload was opened and cancelled).`,
        evidence: { registry: title, repository: name, login: !open },
    };
}
/** https first; plain http only where Docker does that too, and only when nobody speaks https there. */
async function pingRegistry(client, registry) {
    try {
        return await send(client, new URL(`https://${registry.host}/v2/`));
    }
    catch (error) {
        if (!(error instanceof NoReply) || !registry.plainHttpAllowed)
            throw error;
        return await send(client, new URL(`http://${registry.host}/v2/`));
    }
}
async function tryUpload(client, registry, base, authorization) {
    const headers = authorization === undefined ? {} : { authorization };
    const url = new URL(`/v2/${registry.name}/blobs/uploads/`, base);
    const reply = await send(client, url, { method: "POST", headers: { ...headers, "content-length": "0" } });
    const location = URL.parse(reply.headers.get("location") ?? "", url.href);
    // Best effort: some registries want a right of its own for this, and an open upload expires by itself.
    if (reply.status === 202 && location?.origin === url.origin) {
        await send(client, location, { method: "DELETE", headers }).catch((error) => {
            if (!(error instanceof NoReply))
                throw error;
        });
    }
    return reply;
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/image.js






/** Every form in which an image can be stored: a registry answers 404 when none that it has is asked for. */
const manifestTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
const shownTags = 5;
/** Is the image that is to be deployed without a build in the registry? Diagnosis: `image-missing`, and the registry's. */
function imageCheck(question) {
    const registry = registryName(question.server, question.repository);
    return {
        id: "image",
        kind: "preflight",
        target: `${question.repository}:${question.tag}`,
        deadlineMs: 20_000,
        async run(signal) {
            const problem = nameProblem(registry);
            if (problem !== undefined)
                return { outcome: "fail", reason: problem, diagnosis: "registry-name" };
            try {
                return await look({ fetch: question.fetch ?? fetch, signal }, registry, question);
            }
            catch (error) {
                if (error instanceof NoReply)
                    return unreachable(registry, error.message);
                throw error;
            }
        },
    };
}
async function look(client, registry, { username, password, tag }) {
    const credentials = username && password ? { username, password } : undefined;
    const ping = await pingRegistry(client, registry);
    const headers = { accept: manifestTypes };
    if (ping.status === 401) {
        const challenges = parseChallenges(ping.headers.get("www-authenticate") ?? "");
        const login = await authorize({ client, registry, credentials, challenges, base: ping.url, actions: "pull" });
        if (login.kind === "refused")
            return login.observation;
        if (login.authorization !== undefined)
            headers.authorization = login.authorization;
    }
    const reply = await send(client, new URL(`/v2/${registry.name}/manifests/${tag}`, ping.url), {
        method: "HEAD",
        headers,
    });
    const image = `${registry.title}/${registry.name}:${tag}`;
    if (reply.status === 200)
        return { outcome: "pass", reason: `${image} is in the registry.` };
    if (reply.status !== 404)
        return unexpected(registry, reply, "HEAD .../manifests/", credentials);
    const tags = await tagsOf(client, new URL(`/v2/${registry.name}/tags/list`, ping.url), headers);
    const there = tags.length === 0 ? "It has no tags of this image." : `It has ${tags.slice(-shownTags).join(", ")}.`;
    return { outcome: "fail", reason: `${image} is not in the registry. ${there}`, diagnosis: "image-missing" };
}
/** Best effort: not every registry lists. */
async function tagsOf(client, url, headers) {
    const parsed = parseJson((await send(client, url, { headers })).body);
    const tags = isRecord(parsed) ? parsed.tags : undefined;
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
}

// EXTERNAL MODULE: ./build/src/kamal/lock.js
var lock = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/src/checks/preflight/lock.js

/** Who holds the deploy lock? */
function lockCheck(options) {
    return {
        id: "lock",
        kind: "preflight",
        target: options.host,
        deadlineMs: 30_000,
        run: async (signal) => {
            if (!options.state.held)
                return { outcome: "pass", reason: "Nobody holds the deploy lock." };
            const { details } = options.state;
            return details === undefined ? halfLock(options) : heldLock(details, options, signal);
        },
    };
}
/** `kamal lock release` cannot remove it: it begins with the file that is not there. */
function halfLock({ host, directory }) {
    const reason = `The deploy lock is ${(0,lock/* describeLock */.FD)(undefined)}. If no deploy runs, remove it on ${host}: \`rm -r ~/${directory}\`.`;
    return { outcome: "fail", reason, diagnosis: "lock-half" };
}
async function heldLock(details, options, signal) {
    const holder = (0,lock/* describeLock */.FD)(details);
    const evidence = { ...details };
    const run = (0,lock/* parseLockOwner */.Gl)(details.lockedBy);
    const over = run !== undefined && ((0,lock/* isOver */.PU)(details.lockedBy, options.self) || (await options.isRunOver(run, signal)));
    if (over && (await options.release(details.lockedBy))) {
        return {
            outcome: "warn",
            reason: `A run that is over left the deploy lock; it was released (${holder}).`,
            evidence,
        };
    }
    return { outcome: "fail", reason: `The deploy lock is held by ${holder}.`, evidence, diagnosis: "lock-held" };
}

// EXTERNAL MODULE: ./build/src/server/facts.js + 1 modules
var facts = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/src/checks/preflight/routes.js

/**
 * Is a public name still free, or ours? kamal-proxy gives a name and path to one service only, and tells so at the end
 * of a deploy. Asked where a kamal-proxy runs.
 */
function routesChecks(deployment, facts) {
    return deployment.roles.flatMap((role) => {
        const { proxy } = role;
        if (proxy === undefined)
            return [];
        return role.hosts.flatMap((host) => {
            const seen = facts.get(host);
            if (seen?.proxy === undefined)
                return [];
            const run = async () => judge(seen, { role, proxy, deployment });
            return [{ id: "routes", kind: "preflight", target: `${role.name} on ${host}`, deadlineMs: 1000, run }];
        });
    });
}
function judge({ host, routes }, { deployment, role, proxy }) {
    const service = (0,facts/* containerPrefix */.aI)(deployment, role.name);
    // As kamal-proxy lists a service that answers to every name.
    const names = proxy.hosts.length > 0 ? proxy.hosts : ["*"];
    const owner = routes.find((row) => row.service !== service && claims(row, names, proxy.pathPrefix));
    if (owner !== undefined) {
        const taken = owner.hosts.filter((name) => names.includes(name)).join(", ");
        return {
            outcome: "fail",
            reason: `kamal-proxy on ${host} routes ${taken}${owner.path === "/" ? "" : owner.path} to the service ${owner.service}; ${service} cannot have it too.`,
            evidence: { owner: owner.service, hosts: owner.hosts, path: owner.path },
            diagnosis: "host-conflict",
        };
    }
    const known = routes.some((row) => row.service === service);
    const others = routes.filter((row) => row.service !== service).map((row) => row.service);
    const beside = others.length === 0 ? "" : ` (beside ${others.join(", ")})`;
    const subject = names.join(", ");
    return { outcome: "pass", reason: `${known ? `No other service owns ${subject}` : `${subject} is free`}${beside}.` };
}
function claims(row, names, pathPrefix) {
    return row.path.split(",").includes(pathPrefix) && row.hosts.some((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/runner.js
/** Can this runner build an image? Asked before the server is touched: `kamal setup` would notice it with the lock held. */
function runnerCheck(look) {
    return {
        id: "runner",
        kind: "preflight",
        target: "docker",
        deadlineMs: 30_000,
        run: async () => {
            const docker = await look();
            if (docker.problem !== undefined) {
                return { outcome: "fail", reason: docker.problem, diagnosis: "docker-local" };
            }
            return {
                outcome: "pass",
                reason: `Docker ${docker.client} with buildx ${docker.buildx} is on the runner.`,
                evidence: { client: docker.client, buildx: docker.buildx },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/secrets.js
/** Does every secret that the config names have a value, also those that a command must fetch? */
function secretsCheck(options) {
    const total = options.provided.length + options.fromFiles.length;
    return {
        id: "secrets",
        kind: "preflight",
        target: `${total} ${total === 1 ? "name" : "names"}`,
        deadlineMs: 120_000,
        run: async () => {
            const evidence = { provided: options.provided, fromFiles: options.fromFiles };
            if (options.fromFiles.length > 0) {
                const values = await options.evaluate();
                const empty = options.fromFiles.filter((name) => (values.get(name) ?? "") === "");
                if (empty.length > 0) {
                    const reason = `${empty.join(", ")}: the line in .kamal/secrets yields nothing (a command that fails or is missing, or a variable that is not set).`;
                    return { outcome: "fail", reason, evidence, diagnosis: "secret-missing" };
                }
            }
            return {
                outcome: "pass",
                reason: total === 0 ? "The config names no secret." : "Every secret that the config names has a value.",
                evidence,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/checks/runner.js
var runner = __webpack_require__(4441);
;// CONCATENATED MODULE: ./build/src/github/runs.js
/**
 * Whether a workflow run has ended. Undefined when GitHub does not tell: no token, no `actions: read`, no answer.
 * https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
async function isRunOver(run, token, signal) {
    const [owner, repo] = run.repository.split("/");
    const id = Number(run.runId);
    if (token === undefined || owner === undefined || repo === undefined || !Number.isSafeInteger(id))
        return undefined;
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(134)]).then(__webpack_require__.bind(__webpack_require__, 8134));
        const options = { owner, repo, run_id: id, request: { signal } };
        const { data } = await getOctokit(token).rest.actions.getWorkflowRun(options);
        // A run that was started again is another attempt of the same run.
        return data.status === "completed" || (data.run_attempt ?? 0) > Number(run.attempt);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/kamal/environment.js
var environment = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(3053);
;// CONCATENATED MODULE: ./build/src/kamal/local-docker.js

/** The runner's own Docker, as Kamal will find it. */
async function localDocker(env) {
    const client = await version("docker", ["--version"], env);
    if (client === undefined) {
        return {
            problem: "Kamal builds the image on the runner, and there is no `docker` command. Use a hosted Ubuntu runner, install Docker, or build elsewhere and set `skip-build: true`.",
        };
    }
    const buildx = await version("docker", ["buildx", "version"], env);
    if (buildx === undefined) {
        return {
            problem: "Kamal builds with `docker buildx`, and Docker on the runner lacks that plugin. Add a step `uses: docker/setup-buildx-action` before this one.",
        };
    }
    return { problem: undefined, client, buildx };
}
async function version(tool, args, env) {
    try {
        const result = await (0,exec.getExecOutput)(tool, args, { silent: true, ignoreReturnCode: true, env });
        return result.exitCode === 0 ? (/\d+\.\d+[^\s,]*/.exec(result.stdout)?.[0] ?? "of an unknown version") : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/commands/check-failures.js
var check_failures = __webpack_require__(3086);
// EXTERNAL MODULE: ./build/src/commands/connect.js + 1 modules
var connect = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 13 modules
var prepare = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/commands/read.js + 3 modules
var read = __webpack_require__(6905);
;// CONCATENATED MODULE: ./build/src/commands/preflight.js
// Ask the world before touching it.
















/** The command `preflight`: all questions, nothing else. */
async function preflight(run) {
    const prepared = await (0,prepare/* prepare */.iA)(run, await (0,read/* readAndLint */.d)(run));
    const session = await (0,connect/* connect */.N)(run, prepared);
    await run.phase("install", "Install Kamal", () => session.kamal);
    await askFirst(run, session, { builds: !run.inputs.skipBuild });
}
/** @throws Failure of the most telling check that failed. */
async function askFirst(run, session, options) {
    await run.phase("preflight", "Check the world before touching it", async () => {
        // Their values must be known, and masked, before the registry is asked with one of them.
        const secrets = await preflight_ask(run, [secretsQuestion(run, session)]);
        const questions = [
            ...(options.builds
                ? [
                    runnerCheck(() => localDocker((0,environment/* childEnvironment */.Q)(process.env, { secrets: undefined }))),
                    registryQuestion(session),
                ]
                : []),
            ...(options.pulls === undefined ? [] : [imageQuestion(session, options.pulls)]),
            ...dnsQuestions(session),
            ...routesChecks(session.deployment, session.facts),
            lockQuestion(run, session),
        ];
        const others = await preflight_ask(run, questions);
        const failed = [...secrets, ...others].filter((result) => result.outcome === "fail");
        if (failed.length > 0)
            throw (0,check_failures/* failureOf */.g)(failed, session.deployment);
    });
}
async function preflight_ask(run, checks) {
    return run.addChecks(await (0,runner/* runChecks */.J)(checks, { signal: run.signal, onResult: (result) => run.showCheck(result) }));
}
function secretsQuestion(run, session) {
    const { secrets } = session;
    return secretsCheck({
        provided: [...secrets.provided.keys()],
        fromFiles: secrets.fromFiles,
        evaluate: () => learnSecrets(run, session),
    });
}
/** Lets Kamal run the commands in .kamal/secrets, and hides what they yield. */
async function learnSecrets(run, session) {
    const { secrets } = await (0,prepare/* evaluate */._3)(run, {
        kamal: await session.kamal,
        secrets: session.secrets,
        environment: session.environment,
    });
    for (const [name, value] of secrets) {
        if (value !== "")
            run.secret(value);
        session.evaluatedSecrets.set(name, value);
    }
    return secrets;
}
function registryQuestion(session) {
    const { registry, repository } = session.deployment;
    return registryCheck({
        server: registry.server,
        repository,
        username: credentialValue(registry.username, session),
        password: credentialValue(registry.password, session),
    });
}
function imageQuestion(session, tag) {
    const { registry, repository } = session.deployment;
    return imageCheck({
        server: registry.server,
        repository,
        username: credentialValue(registry.username, session),
        password: credentialValue(registry.password, session),
        tag,
    });
}
function credentialValue(credential, session) {
    if (credential === undefined)
        return undefined;
    if (credential.kind === "literal")
        return credential.value;
    return session.secrets.provided.get(credential.name) ?? session.evaluatedSecrets.get(credential.name);
}
function dnsQuestions({ deployment, settings }) {
    return dnsChecks(dnsTargets(deployment.roles), settings);
}
function lockQuestion(run, session) {
    const { deployment, facts, ssh } = session;
    const host = deployment.primaryHost;
    const directory = (0,lock/* lockDirectory */.Z4)(deployment.service, deployment.destination);
    return lockCheck({
        host,
        state: facts.get(host)?.lock ?? { held: false },
        directory,
        self: run.environment,
        isRunOver: (holder, signal) => holder.repository === run.environment.repository
            ? isRunOver(holder, run.inputs.githubToken, signal)
            : Promise.resolve(undefined),
        release: async (lockedBy) => {
            const script = (0,lock/* releaseScript */.dg)(directory, lockedBy);
            return (await ssh.run(host, script, { signal: run.signal })).stdout.trim() === "released";
        },
    });
}
/** Without preflight nothing is asked, but a secret that only a command can tell must still be hidden. */
async function skipPreflight(run, session) {
    run.notice("Preflight was left out (`preflight: false`).");
    if (session.secrets.fromFiles.length > 0)
        await learnSecrets(run, session);
}


/***/ })

};
