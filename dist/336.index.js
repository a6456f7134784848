export const id = 336;
export const ids = [336];
export const modules = {

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./build/src/checks/preflight/ssh.js + 1 modules
var preflight_ssh = __webpack_require__(8012);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/checks/probes/health-reasons.js
/** Why an answer on the health path is not a healthy one. */
function noHealth({ label, answer, count, question, settings }) {
    const expected = `Expected ${settings.attempts} answers of 2xx in a row from ${label}`;
    const after = count === 0 ? "" : ` after ${count} good ones`;
    if (answer.kind === "timeout") {
        const reason = `${expected}, but${after} none came within ${answer.afterMs / 1000} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`;
        return { outcome: "fail", reason };
    }
    if (answer.kind === "broken")
        return { outcome: "fail", reason: `${expected}, but${after} ${answer.message}.` };
    const { status } = answer;
    return {
        outcome: "fail",
        reason: `${expected}, but${after} it answered ${status}: ${meaning(answer, question.name)}`,
    };
}
/** What a status means behind kamal-proxy (v0.9.2, internal/server). */
function meaning(answer, name) {
    const { status, location, fromProxy } = answer;
    if (status >= 300 && status < 400) {
        return `a redirect to ${location ?? "nowhere"}. Let the app answer the health path itself (in Rails leave it out of force_ssl), or set \`proxy.ssl\`.`;
    }
    if (status === 404) {
        const unknown = `kamal-proxy has no service for the name ${name} and this path: compare \`proxy.host\` with it`;
        return fromProxy ? `${unknown}.` : `${unknown}; or the app has no such route: compare \`proxy.healthcheck.path\`.`;
    }
    const meanings = {
        401: "the app asks for a login there: leave the health path out of it.",
        403: "the app refuses this name, for example by host authorization (in Rails `config.hosts`).",
        502: "kamal-proxy cannot reach the app, which has stopped or crashed: look at the container's log.",
        503: "the service is stopped (`kamal app maintenance`) or has no healthy container.",
        504: "the app did not answer kamal-proxy in time, or the service is paused.",
    };
    return meanings[status] ?? (status >= 500 ? "the app fails: look at its log." : "the app refuses the request.");
}
/**
 * kamal-proxy answers GET and HEAD of the health path itself while a service is stopped or paused; OPTIONS it treats
 * like any visitor's request. undefined: the app was reached.
 */
function maintenanceProblem(label, options) {
    const fooled = "the 2xx answers on the health path come from kamal-proxy itself";
    if (options.kind === "response" && options.status === 503) {
        return {
            outcome: "fail",
            reason: `${label} is in maintenance mode: visitors get 503, and ${fooled}. Run \`kamal app live\` to end it.`,
            diagnosis: "maintenance",
            settled: true,
        };
    }
    if (options.kind === "timeout" || (options.kind === "response" && options.status === 504)) {
        return {
            outcome: "fail",
            reason: `${label} seems to be paused: another request than GET got no answer in time, and ${fooled}. Run \`kamal app live\` to resume it.`,
            diagnosis: "maintenance",
        };
    }
    if (options.kind === "broken")
        return { outcome: "fail", reason: `${label} answered GET, but for OPTIONS ${options.message}.` };
    return undefined;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/checks/addresses.js
var addresses = __webpack_require__(3751);
;// CONCATENATED MODULE: ./build/src/checks/probes/http.js





/**
 * One request on a connection of its own, as a new visitor makes it. The certificate is not judged: that is the `tls`
 * probe's question, and one wrong certificate must not hide whether the app answers. Nothing secret is sent.
 *
 * @throws the signal's reason when it is aborted; everything else is an answer.
 */
async function askHttp(question) {
    const { timeoutMs, signal, name, port, secure } = question;
    signal.throwIfAborted();
    const started = performance.now();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        const response = await new Promise((resolve, reject) => {
            const options = {
                host: question.address,
                port,
                method: question.method,
                path: question.path,
                headers: { host: (0,addresses/* authority */.ku)(name, port, secure), "user-agent": "kamal-action", accept: "*/*" },
                agent: false,
                signal: AbortSignal.any([signal, timeout]),
            };
            const sni = (0,external_node_net_.isIP)(name) === 0 ? name : "";
            const request = secure
                ? (0,external_node_https_.request)({ ...options, servername: sni, rejectUnauthorized: false })
                : (0,external_node_http_.request)(options);
            // `on`: an error after the answer has begun must find a listener too.
            request.once("response", resolve).on("error", reject).end();
        });
        const latencyMs = Math.round(performance.now() - started);
        const body = await firstPart(response);
        return {
            kind: "response",
            status: response.statusCode ?? 0,
            location: response.headers.location,
            fromProxy: isProxyPage(response.statusCode ?? 0, body),
            latencyMs,
        };
    }
    catch (error) {
        signal.throwIfAborted();
        if (timeout.aborted)
            return { kind: "timeout", afterMs: timeoutMs };
        const code = errorCode(error);
        return { kind: "broken", code, message: connectionReason(code, question, error) };
    }
}
function is2xx(answer) {
    return answer.kind === "response" && answer.status >= 200 && answer.status < 300;
}
/** kamal-proxy's own pages have the title `404 — Not Found`; an app's rarely have just that. */
function isProxyPage(status, body) {
    const title = /<title>\s*([^<]*?)\s*<\/title>/i.exec(body)?.[1] ?? "";
    return new RegExp(`^${status}\\s*(?:—|-|&mdash;)`).test(title);
}
async function firstPart(response) {
    const parts = [];
    let size = 0;
    for await (const part of response) {
        const bytes = Buffer.from(part);
        parts.push(bytes);
        size += bytes.length;
        if (size >= 4096)
            break;
    }
    response.destroy();
    return Buffer.concat(parts).toString("utf8");
}
function errorCode(error) {
    const inner = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
    return inner instanceof Error && "code" in inner && typeof inner.code === "string" ? inner.code : "unknown";
}
/** Why there was no answer, in plain words. */
function connectionReason(code, at, error) {
    const place = `${at.address} port ${at.port}`;
    if (code === "ECONNREFUSED")
        return `nothing listens on ${place}: kamal-proxy is not running, or a firewall rejects`;
    if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH") {
        return `${place} cannot be reached (${code}): a firewall, or the server is down`;
    }
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return `the server's name ${at.address} does not resolve (${code})`;
    // The code is EPROTO or ERR_SSL_..., as it happens to be noticed while writing or reading; the words are OpenSSL's.
    if (/wrong version number|packet length too long/i.test((0,errors/* messageOf */.bD)(error)))
        return `${place} does not speak TLS`;
    if (code.startsWith("ERR_SSL") || code === "EPROTO") {
        return `the TLS handshake was refused (${code}): kamal-proxy has no certificate for ${at.name} yet, or does not know that name`;
    }
    if (code === "ECONNRESET")
        return `${place} closed the connection without an answer`;
    return `${place} gave no answer (${(0,errors/* messageOf */.bD)(error)})`;
}

// EXTERNAL MODULE: ./build/src/checks/skip.js
var skip = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/src/checks/probes/target.js


/**
 * One endpoint per name and server, each once. `resolve` may move a server, or a name as a whole; a name that it moves
 * to one of these servers is still asked at every one of them.
 */
function endpoints(targets, settings) {
    const lookup = (name) => settings.resolve.get(name.toLowerCase());
    const servers = new Set(targets.map(({ address }) => lookup(address) ?? address));
    const unique = new Map();
    for (const target of targets) {
        const name = (0,addresses/* askableName */.Jc)(target.host ?? target.address);
        const moved = target.host === undefined ? undefined : (lookup(target.host) ?? lookup(name));
        const own = lookup(target.address) ?? target.address;
        const address = moved === undefined || servers.has(moved) ? own : moved;
        const { httpPort, httpsPort, ssl, pathPrefix } = target;
        unique.set(JSON.stringify([name, address, httpPort, httpsPort, ssl, pathPrefix]), { target, name, address });
    }
    return [...unique.values()];
}
/** What a report calls it: the URL, and the server when that says more. */
function endpointLabel({ name, address }, url) {
    return name === address ? url : `${url} at ${address}`;
}
function endpointUrl({ target, name }, secure, path) {
    const port = secure ? target.httpsPort : target.httpPort;
    return `${secure ? "https" : "http"}://${(0,addresses/* authority */.ku)(name, port, secure)}${path}`;
}
/** The health path as the public asks for it: kamal-proxy takes the prefix off before the app sees the request. */
function publicHealthPath({ healthPath, pathPrefix }, override) {
    if (override !== undefined)
        return override;
    const path = healthPath.startsWith("/") ? healthPath : `/${healthPath}`;
    const prefix = pathPrefix.replace(/\/+$/, "");
    return prefix === "" || path === prefix || path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`;
}
/** The one answer of a probe that has nothing to ask, or was left out. */
function probeSkip(id, why) {
    const reasons = {
        off: `Left out by the \`probes\` input (${id}: false).`,
        "no-targets": "No role is behind kamal-proxy, so there is nothing to ask over HTTP.",
    };
    return [(0,skip/* skipCheck */.u)({ id, kind: "probe", target: "proxy", reason: reasons[why] ?? why })];
}

;// CONCATENATED MODULE: ./build/src/checks/probes/health.js




/**
 * The app answers 2xx `attempts` times in a row, through the proxy, by the public name, at each server; and the proxy
 * is not in maintenance mode, which the health path alone cannot show.
 */
function healthChecks(targets, settings) {
    const { health } = settings;
    if (health === false)
        return probeSkip("health", "off");
    if (health.url !== undefined)
        return [healthCheck(planForUrl(health.url, health, settings))];
    if (targets.length === 0)
        return probeSkip("health", "no-targets");
    return endpoints(targets, settings).map((endpoint) => healthCheck(planForEndpoint(endpoint, health)));
}
function planForEndpoint(endpoint, settings) {
    const { target, name, address } = endpoint;
    const secure = target.ssl !== "none";
    const path = publicHealthPath(target, settings.path);
    return {
        label: endpointLabel(endpoint, endpointUrl(endpoint, secure, path)),
        question: { secure, address, port: secure ? target.httpsPort : target.httpPort, name, path },
        settings,
        firstTimeoutMs: target.ssl === "automatic" ? Math.max(settings.timeoutMs, 30_000) : settings.timeoutMs,
    };
}
function planForUrl(text, settings, { resolve }) {
    const url = new URL(text);
    const secure = url.protocol === "https:";
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
    return {
        label: url.href,
        question: { secure, address: resolve.get(name) ?? name, port, name, path: `${url.pathname}${url.search}` },
        settings,
        firstTimeoutMs: settings.timeoutMs,
    };
}
function healthCheck(plan) {
    const { attempts, intervalMs, timeoutMs } = plan.settings;
    return {
        id: "health",
        kind: "probe",
        target: plan.label,
        deadlineMs: Math.max(60_000, attempts * (intervalMs + timeoutMs) + plan.firstTimeoutMs),
        retryEveryMs: Math.max(intervalMs, 500),
        run: (signal) => askHealth(plan, signal),
    };
}
async function askHealth(plan, signal) {
    const { settings, question, label } = plan;
    const seen = { statuses: [], latencies: [] };
    for (let count = 0; count < settings.attempts; count += 1) {
        if (count > 0)
            await (0,promises_.setTimeout)(settings.intervalMs, undefined, { signal });
        const timeoutMs = count === 0 ? plan.firstTimeoutMs : settings.timeoutMs;
        const answer = await askHttp({ ...question, method: "GET", timeoutMs, signal });
        if (answer.kind === "response") {
            seen.statuses.push(answer.status);
            seen.latencies.push(answer.latencyMs);
        }
        if (!is2xx(answer))
            return { ...noHealth({ label, answer, count, question, settings }), evidence: evidenceOf(seen) };
    }
    const options = await askHttp({ ...question, method: "OPTIONS", timeoutMs: settings.timeoutMs, signal });
    const problem = maintenanceProblem(label, options);
    const evidence = { ...evidenceOf(seen), options: options.kind === "response" ? options.status : options.kind };
    if (problem !== undefined)
        return { ...problem, evidence };
    const times = settings.attempts === 1 ? "once" : `${settings.attempts} times in a row`;
    const reason = `${label} answered 2xx ${times}, in ${median(seen.latencies)} ms (median).`;
    return { outcome: "pass", reason, evidence };
}
function evidenceOf({ statuses, latencies }) {
    if (latencies.length === 0)
        return { statuses };
    const latencyMs = { min: Math.min(...latencies), median: median(latencies), max: Math.max(...latencies) };
    return { statuses, latencyMs };
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}

;// CONCATENATED MODULE: ./build/src/checks/probes/redirect.js




/** http leads to https, permanently, with the same host and path. */
function redirectChecks(targets, settings) {
    const { redirect } = settings;
    if (redirect === false)
        return probeSkip("redirect", "off");
    if (targets.length === 0)
        return probeSkip("redirect", "no-targets");
    const secure = targets.filter(({ ssl }) => ssl !== "none");
    if (secure.length === 0)
        return probeSkip("redirect", "The config has no `proxy.ssl`, so there is no https to lead to.");
    const led = secure.filter(({ sslRedirect }) => sslRedirect);
    if (led.length === 0)
        return probeSkip("redirect", "The config says `ssl_redirect: false`: http is served as it is.");
    return endpoints(led, settings).map((endpoint) => redirectCheck(endpoint, redirect.path));
}
function redirectCheck(endpoint, path) {
    const { target, name, address } = endpoint;
    const asked = publicHealthPath(target, path);
    const url = endpointUrl(endpoint, false, asked);
    if (target.httpPort === target.httpsPort) {
        return (0,skip/* skipCheck */.u)({ id: "redirect", kind: "probe", target: url, reason: "http and https share one port." });
    }
    return {
        id: "redirect",
        kind: "probe",
        target: endpointLabel(endpoint, url),
        deadlineMs: 15_000,
        retryEveryMs: 2000,
        async run(signal) {
            const question = { address, port: target.httpPort, name, path: asked };
            const answer = await askHttp({ ...question, method: "GET", secure: false, timeoutMs: 5000, signal });
            return judgeRedirect({ url, answer, name, path: asked, httpsPort: target.httpsPort });
        },
    };
}
/** The verdict on what http answered; pure. */
function judgeRedirect(facts) {
    const { url, answer, name, path, httpsPort } = facts;
    const wanted = `https://${(0,addresses/* authority */.ku)(name, httpsPort, true)}${path}`;
    const expected = `Expected ${url} to lead to ${wanted}`;
    if (answer.kind === "timeout")
        return fail(`${expected}, but no answer came within ${answer.afterMs / 1000} s.`);
    if (answer.kind === "broken")
        return fail(`${expected}, but ${answer.message}.`);
    const { status, location } = answer;
    const evidence = { status, location: location ?? null };
    if (status < 300 || status > 399 || location === undefined) {
        const why = status === 404
            ? `kamal-proxy has no service for ${name}.`
            : "what is sent there can be read by others on the way.";
        return { ...fail(`${expected}, but it answered ${status} without leading anywhere: ${why}`), evidence };
    }
    const problem = locationProblem(new URL(wanted), URL.parse(location, url));
    if (problem !== undefined)
        return { ...fail(`${expected}, but it leads to ${location}: ${problem}.`), evidence };
    if (status !== 301 && status !== 308) {
        const reason = `${url} leads to ${location}, but by ${status}, which browsers do not remember: expected 301 or 308.`;
        return { outcome: "warn", reason, evidence };
    }
    const note = URL.parse(location)?.port === new URL(wanted).port
        ? "."
        : `, without port ${httpsPort}: kamal-proxy leaves the port out, so only links with the port reach it.`;
    return { outcome: "pass", reason: `${url} leads to ${location} (${status})${note}`, evidence };
}
function locationProblem(wanted, found) {
    if (found === null)
        return "that is no address";
    if (found.protocol !== "https:")
        return "that is not https";
    if (found.hostname !== wanted.hostname)
        return "that is another host";
    if (found.pathname + found.search !== wanted.pathname + wanted.search)
        return "the path is lost";
    if (found.port !== "" && found.port !== wanted.port)
        return "that is another port";
    return undefined;
}
function fail(reason) {
    return { outcome: "fail", reason };
}

// EXTERNAL MODULE: ./build/src/server/facts.js + 1 modules
var server_facts = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/src/checks/probes/routing.js

/** Does kamal-proxy list the service with the hosts, state and TLS that the config says? */
function routingChecks(options) {
    return options.deployment.roles.flatMap((role) => {
        const proxy = role.proxy;
        if (proxy === undefined)
            return [];
        return role.hosts.map((host) => ({
            id: "routing",
            kind: "probe",
            target: `${role.name} on ${host}`,
            deadlineMs: 30_000,
            run: async (signal) => judge(await options.look(host, signal), { deployment: options.deployment, role, proxy }),
        }));
    });
}
function judge(facts, { deployment, role, proxy }) {
    const service = (0,server_facts/* containerPrefix */.aI)(deployment, role.name);
    const row = facts.routes.find((candidate) => candidate.service === service);
    if (row === undefined) {
        const known = facts.routes.map((candidate) => candidate.service).join(", ") || "nothing";
        return {
            outcome: "fail",
            reason: `kamal-proxy on ${facts.host} has no service ${service}; it lists ${known}.`,
            diagnosis: "routing",
        };
    }
    const evidence = { service, hosts: row.hosts, path: row.path, target: row.target, state: row.state, tls: row.tls };
    if (row.state !== "running") {
        const reason = `kamal-proxy says that ${service} is ${row.state}: visitors get a maintenance page. \`kamal app live\` ends it.`;
        return { outcome: "fail", reason, evidence, diagnosis: "maintenance" };
    }
    const missing = proxy.hosts.filter((host) => !row.hosts.includes(host));
    if (missing.length > 0) {
        const reason = `kamal-proxy routes ${row.hosts.join(", ") || "no host"} to ${service}; expected also ${missing.join(", ")}.`;
        return { outcome: "fail", reason, evidence, diagnosis: "routing" };
    }
    if (row.tls !== (proxy.ssl !== "none")) {
        const reason = `kamal-proxy has TLS ${row.tls ? "on" : "off"} for ${service}; the config says ${row.tls ? "off" : "on"}.`;
        return { outcome: "fail", reason, evidence, diagnosis: "routing" };
    }
    const hosts = row.hosts.join(", ") || "every host";
    return {
        outcome: "pass",
        reason: `${hosts} goes to ${row.target}, running, TLS ${row.tls ? "on" : "off"}.`,
        evidence,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/checks/probes/tls-verdict.js


/** Every problem of a certificate at once; pure but for the given time. */
function judgeCertificate(facts) {
    const { chain, name, protocol, now } = facts;
    const leaf = chain[0];
    if (leaf === undefined)
        return { outcome: "fail", reason: `The server showed no certificate for ${name}.` };
    const daysLeft = wholeDays(leaf.validToDate, now);
    const issuer = issuerName(leaf);
    const problems = [
        ...nameProblems(leaf, name),
        ...dateProblems(chain, now),
        ...trustProblems(facts),
        ...strengthProblems(leaf, protocol),
    ];
    const evidence = {
        issuer,
        names: namesOf(leaf),
        validTo: leaf.validToDate.toISOString(),
        daysLeft,
        protocol,
    };
    if (problems.length > 0) {
        const reason = `The certificate for ${name} is not one that visitors accept: ${problems.join("; ")}.`;
        return { outcome: "fail", reason, evidence: { ...evidence, problems } };
    }
    const summary = `from ${issuer}, ${daysLeft} days left, ${protocol}`;
    if (daysLeft < facts.days) {
        const reason = `The certificate for ${name} ends soon (${summary}; expected at least ${facts.days} days): renew it.`;
        return { outcome: "warn", reason, evidence };
    }
    return { outcome: "pass", reason: `The certificate for ${name} is valid: ${summary}.`, evidence };
}
function nameProblems(leaf, name) {
    const matches = (0,external_node_net_.isIP)(name) === 0 ? leaf.checkHost(name, { subject: "never" }) : leaf.checkIP(name);
    if (matches !== undefined)
        return [];
    const names = namesOf(leaf);
    return [`it is for ${names.length === 0 ? "no name at all" : names.join(", ")}, not for ${name}`];
}
function dateProblems(chain, now) {
    return chain.flatMap((certificate, index) => {
        const what = index === 0 ? "it" : `its authority ${commonName(certificate.subject)}`;
        if (certificate.validToDate < now)
            return [`${what} expired on ${day(certificate.validToDate)}`];
        if (certificate.validFromDate > now)
            return [`${what} is valid only from ${day(certificate.validFromDate)}`];
        return [];
    });
}
/**
 * OpenSSL reports one error of possibly several, and an expired date hides an unknown authority: so the chain is walked
 * here as well. Its other errors (a wrong purpose, a path that is too long) are passed on as they are.
 */
function trustProblems({ chain, authorizationError, roots }) {
    if (authorizationError === undefined)
        return [];
    const dateErrors = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
    const [leaf] = chain;
    const last = chain.at(-1);
    if (leaf === undefined || last === undefined)
        return [];
    if (isTrusted(chain, roots)) {
        return dateErrors.includes(authorizationError) ? [] : [`its chain is refused (${authorizationError})`];
    }
    if (isSelfSigned(leaf))
        return ["it is self-signed"];
    if (isSelfSigned(last))
        return [`its authority "${commonName(last.subject)}" is not trusted`];
    return [
        `the chain ends at "${commonName(last.issuer)}", which is unknown: the server does not send the intermediate certificate, or the authority is not trusted`,
    ];
}
function isTrusted(chain, roots) {
    const authorities = roots.flatMap(certificatesOf);
    const linked = chain.every((certificate, index) => {
        const issuer = chain[index + 1];
        return issuer === undefined || signedBy(certificate, issuer);
    });
    const anchored = (certificate) => authorities.some((root) => root.fingerprint256 === certificate.fingerprint256 || signedBy(certificate, root));
    return linked && chain.some(anchored);
}
function signedBy(certificate, issuer) {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
function isSelfSigned(certificate) {
    return signedBy(certificate, certificate);
}
/** A CA file may hold several certificates, and text around them; one that cannot be read trusts nobody. */
function certificatesOf(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return blocks.flatMap((block) => {
        try {
            return [new external_node_crypto_.X509Certificate(block)];
        }
        catch {
            return [];
        }
    });
}
function strengthProblems(leaf, protocol) {
    const bits = leaf.publicKey.asymmetricKeyDetails?.modulusLength;
    return [
        ...(bits !== undefined && bits < 2048 ? [`its RSA key has only ${bits} bits, expected 2048 or more`] : []),
        ...(["TLSv1.2", "TLSv1.3"].includes(protocol)
            ? []
            : [`the server speaks only ${protocol}, expected TLS 1.2 or newer`]),
    ];
}
function namesOf(leaf) {
    const names = leaf.subjectAltName?.split(", ") ?? [];
    return names.map((name) => name.replace(/^(?:DNS|IP Address):/, ""));
}
function issuerName(leaf) {
    const organization = /^O=(.*)$/m.exec(leaf.issuer)?.[1];
    const name = commonName(leaf.issuer);
    return organization === undefined || organization === name ? name : `${organization} (${name})`;
}
function commonName(subject) {
    return /^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll("\n", ", ");
}
function wholeDays(end, now) {
    return Math.floor((end.getTime() - now.getTime()) / 86_400_000);
}
function day(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/checks/probes/tls.js







/** The certificate that each server shows for the public name: chain, name, dates, key, protocol. */
function tlsChecks(targets, settings, options = {}) {
    const { tls } = settings;
    if (tls === false)
        return probeSkip("tls", "off");
    if (targets.length === 0)
        return probeSkip("tls", "no-targets");
    const secure = targets.filter(({ ssl }) => ssl !== "none");
    if (secure.length === 0)
        return probeSkip("tls", "The config has no `proxy.ssl`, so there is no certificate to look at.");
    return endpoints(secure, settings).map((endpoint) => tlsCheck(endpoint, { days: tls.days, ca: options.ca }));
}
function tlsCheck(endpoint, question) {
    const { target, name } = endpoint;
    const automatic = target.ssl === "automatic";
    return {
        id: "tls",
        kind: "probe",
        target: endpointLabel(endpoint, (0,addresses/* authority */.ku)(name, target.httpsPort, true)),
        // Let's Encrypt issues during the first handshake; a certificate of one's own is there or is not.
        deadlineMs: automatic ? 90_000 : 20_000,
        ...(automatic ? { retryEveryMs: 3000 } : {}),
        run: (signal) => askTls(endpoint, question, signal),
    };
}
async function askTls(endpoint, { days, ca }, signal) {
    const { target, name, address } = endpoint;
    const port = target.httpsPort;
    const roots = [...(0,external_node_tls_.getCACertificates)("default"), ...(ca === undefined ? [] : [ca])];
    // An array with `ca` replaces Node's default authorities, which is why they are in it.
    const extra = ca === undefined ? {} : { ca: roots };
    const timeoutMs = target.ssl === "automatic" ? 30_000 : 10_000;
    const expected = `Expected a certificate for ${name} from ${address} port ${port}`;
    const shake = await handshake({ host: address, port, name, extra, timeoutMs, signal });
    if (shake.kind === "timeout")
        return { outcome: "fail", reason: `${expected}, but the handshake took more than ${timeoutMs / 1000} s.` };
    if (shake.kind === "broken") {
        const why = connectionReason(errorCode(shake.error), { address, port, name }, shake.error);
        const acme = target.ssl === "automatic"
            ? " Automatic SSL needs DNS to lead to this server and ports 80 and 443 to be open; `kamal proxy logs` shows what Let's Encrypt says."
            : "";
        return { outcome: "fail", reason: `${expected}, but ${why}.${acme}`, diagnosis: "tls-name" };
    }
    return judgeCertificate({ ...shake, name, days, roots, now: new Date() });
}
/** Shakes hands with whatever is there, to be able to say everything that is wrong with it. Sends nothing. */
async function handshake({ host, port, name, extra, timeoutMs, signal }) {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = AbortSignal.any([signal, timeout]);
    const socket = (0,external_node_tls_.connect)({
        host,
        port,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : "",
        rejectUnauthorized: false,
        // The name is judged with everything else; here it would only hide OpenSSL's verdict on the chain.
        checkServerIdentity: () => undefined,
        // Old protocols are let in here so that they can be reported; OpenSSL has them only at security level 0.
        minVersion: "TLSv1",
        ciphers: "DEFAULT@SECLEVEL=0",
        ...extra,
    });
    const onAbort = () => socket.destroy(new Error("aborted"));
    stop.addEventListener("abort", onAbort, { once: true });
    try {
        await new Promise((resolve, reject) => {
            socket.once("secureConnect", resolve).once("error", reject);
            socket.once("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
        });
        return { kind: "done", ...describe(socket) };
    }
    catch (error) {
        signal.throwIfAborted();
        return timeout.aborted ? { kind: "timeout" } : { kind: "broken", error };
    }
    finally {
        stop.removeEventListener("abort", onAbort);
        socket.on("error", () => undefined);
        socket.destroy();
    }
}
function describe(socket) {
    // Typed as an Error, but Node gives the code as a string.
    const error = socket.authorizationError;
    const authorizationError = socket.authorized || !error ? undefined : String(error);
    return {
        chain: chainOf(socket.getPeerCertificate(true)),
        protocol: socket.getProtocol() ?? "unknown",
        authorizationError,
    };
}
/** Leaf first. Node links a self-signed certificate to itself. */
function chainOf(leaf) {
    const chain = [];
    const seen = new Set();
    for (let at = leaf; at?.raw && !seen.has(at.fingerprint256); at = at.issuerCertificate) {
        seen.add(at.fingerprint256);
        chain.push(new external_node_crypto_.X509Certificate(at.raw));
    }
    return chain;
}

// EXTERNAL MODULE: ./build/src/kamal/versions.js
var versions = __webpack_require__(9263);
;// CONCATENATED MODULE: ./build/src/checks/probes/version.js


const deadlineMs = 30_000;
/** Does this version's container run on every host of every role, and is it what kamal-proxy routes to? */
function versionChecks(options) {
    return options.deployment.roles.flatMap((role) => role.hosts.map((host) => ({
        id: "version",
        kind: "probe",
        target: `${role.name} on ${host}`,
        deadlineMs,
        run: async (signal) => version_judge(role, await options.look(host, signal), options),
    })));
}
function version_judge(role, facts, { deployment, version }) {
    const name = `${(0,server_facts/* containerPrefix */.aI)(deployment, role.name)}-${version}`;
    const container = facts.containers.find((candidate) => candidate.name === name);
    const others = facts.containers.filter((candidate) => candidate.role === role.name && candidate.state === "running" && candidate.name !== name);
    const evidence = {
        container: name,
        state: container?.state ?? null,
        otherRunning: others.map((other) => other.name),
    };
    if (container === undefined || container.state !== "running") {
        const found = container === undefined ? "does not exist" : `is ${container.state}`;
        const instead = others.length > 0 ? ` Running instead: ${others.map((other) => other.name).join(", ")}.` : "";
        return {
            outcome: "fail",
            reason: `The container ${name} ${found}.${instead}`,
            evidence,
            diagnosis: "version-not-running",
        };
    }
    if (role.proxy === undefined)
        return { outcome: "pass", reason: `${name} runs.`, evidence };
    const routed = (0,versions/* routedVersion */.az)(deployment, role, facts);
    if (routed !== version) {
        const reason = `${name} runs, but kamal-proxy routes to ${routed ?? "nothing"}.`;
        return { outcome: "fail", reason, evidence, diagnosis: "version-not-routed" };
    }
    if (others.length > 0) {
        const reason = `${name} serves; ${others.map((other) => other.name).join(", ")} still runs beside it.`;
        return { outcome: "warn", reason, evidence };
    }
    return { outcome: "pass", reason: `${name} runs, and kamal-proxy routes to it.`, evidence };
}

// EXTERNAL MODULE: ./build/src/checks/runner.js
var runner = __webpack_require__(4441);
// EXTERNAL MODULE: ./build/src/server/ssh.js
var ssh = __webpack_require__(2059);
// EXTERNAL MODULE: ./build/src/commands/check-failures.js
var check_failures = __webpack_require__(3086);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 13 modules
var prepare = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/src/commands/probe.js
// Prove that the version serves.










/** @throws Failure of the first probe that failed. */
async function probe(run, session, version) {
    if (!anyProbe(session.settings)) {
        run.notice("Probes were left out (`probes: false`): nothing proves that this version serves.");
        return;
    }
    await run.phase("probes", "Prove that the version serves", async () => {
        const looks = new Map();
        const checks = await probeChecks(run, session, { version, looks });
        const results = run.addChecks(await (0,runner/* runChecks */.J)(checks, { signal: run.signal, onResult: (result) => run.showCheck(result) }));
        await noteStandIns(run, looks);
        const failed = results.filter((result) => result.outcome === "fail");
        if (failed.length > 0)
            throw (0,check_failures/* failureOf */.g)(failed, session.deployment);
    });
}
/** A test sandbox may run something else under kamal-proxy's name; a report must not hide that. */
async function noteStandIns(run, looks) {
    const facts = await Promise.allSettled(looks.values());
    const hosts = facts.flatMap((seen) => seen.status === "fulfilled" && seen.value.proxy?.standIn ? [seen.value.host] : []);
    if (hosts.length > 0)
        run.notice(`kamal-proxy on ${hosts.join(", ")} is a stand-in of a test sandbox, not the real one.`);
}
async function probeChecks(run, session, { version, looks }) {
    const { deployment, settings, ssh } = session;
    const ca = await (0,prepare/* readCa */.No)(run, settings.tls === false ? undefined : settings.tls.caFile);
    const targets = probeTargets(deployment);
    const look = (host, signal) => {
        const known = looks.get(host) ?? (0,preflight_ssh/* readFacts */.M)({ host, deployment, ssh, keys: [] }, signal);
        looks.set(host, known);
        return known;
    };
    return [
        ...(settings.version === false ? [] : versionChecks({ deployment, look, version })),
        ...(settings.routing === false ? [] : routingChecks({ deployment, look })),
        ...healthChecks(targets, settings),
        ...redirectChecks(targets, settings),
        ...tlsChecks(targets, settings, ca === undefined ? {} : { ca }),
    ];
}
function anyProbe({ version, routing, health, redirect, tls }) {
    return [version, routing, health, redirect, tls].some((probe) => probe !== false);
}
/** Every public name at the address of every server that serves it. */
function probeTargets(deployment) {
    return deployment.roles.flatMap((role) => {
        const { proxy } = role;
        if (proxy === undefined)
            return [];
        const names = proxy.hosts.length > 0 ? proxy.hosts : [undefined];
        return role.hosts.flatMap((address) => names.map((host) => ({
            role: role.name,
            host,
            address: (0,ssh/* loginOf */.DQ)(address, deployment.ssh).name,
            httpPort: proxy.httpPort,
            httpsPort: proxy.httpsPort,
            ssl: proxy.ssl,
            sslRedirect: proxy.sslRedirect,
            healthPath: proxy.healthPath,
            pathPrefix: proxy.pathPrefix,
        })));
    });
}


/***/ }),

/***/ 9263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   az: () => (/* binding */ routedVersion),
/* harmony export */   es: () => (/* binding */ rollbackTarget),
/* harmony export */   vP: () => (/* binding */ servingVersion)
/* harmony export */ });
/* unused harmony export availableVersions */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _server_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);
// Which versions are there, which one serves, and which one served before.


/** The version that the proxy routes to on the primary host; without a proxy, the one that runs. */
function servingVersion(deployment, facts) {
    const role = deployment.roles.find(({ name }) => name === deployment.primaryRole);
    const seen = facts.get(deployment.primaryHost);
    if (role === undefined || seen === undefined)
        return undefined;
    return routedVersion(deployment, role, seen) ?? runningVersions(role, seen)[0];
}
/** The version of the container that kamal-proxy's row for this role points at. */
function routedVersion(deployment, role, facts) {
    const row = facts.routes.find(({ service }) => service === (0,_server_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .containerPrefix */ .aI)(deployment, role.name));
    const id = row?.target.split(":")[0];
    if (id === undefined || id === "")
        return undefined;
    const container = facts.containers.find((candidate) => candidate.id.startsWith(id));
    // `deploy` of the version that already runs renames the old container; its image still carries the tag.
    return container?.version ?? container?.image.split(":").at(-1);
}
function runningVersions(role, facts) {
    return facts.containers.flatMap(({ state, role: name, version }) => state === "running" && name === role.name && version !== undefined ? [version] : []);
}
/** Versions of which every host of every role has a container: those that `kamal rollback` can start. Newest first. */
function availableVersions(deployment, facts) {
    const perPlace = deployment.roles.flatMap((role) => role.hosts.map((host) => (facts.get(host)?.containers ?? []).flatMap(({ role: name, version }) => name === role.name && version !== undefined ? [version] : [])));
    const [first, ...others] = perPlace;
    if (first === undefined)
        return [];
    return [...new Set(first)].filter((version) => others.every((versions) => versions.includes(version)));
}
/**
 * The version to go back to: the one asked for (in full or unambiguously short), or the one that served before.
 * @throws Failure `rollback-unavailable` or `rollback-ambiguous`, listing the versions that can be had.
 */
function rollbackTarget(deployment, facts, wanted) {
    const current = servingVersion(deployment, facts);
    const available = availableVersions(deployment, facts);
    if (wanted === undefined)
        return previousVersion(deployment, facts, { current, available });
    const exact = available.find((version) => version === wanted);
    if (exact !== undefined)
        return exact;
    const matching = available.filter((version) => version.startsWith(wanted));
    const [only, another] = matching;
    if (only !== undefined && another === undefined)
        return only;
    if (another !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            id: "rollback-ambiguous",
            title: "The version is not unambiguous",
            cause: `${wanted} is the beginning of ${matching.length} versions: ${matching.join(", ")}.`,
            fix: "Give more characters of the version.",
        });
    }
    throw unavailable(`Version ${wanted} has no container on every server.`, { current, available });
}
/** A failed deploy leaves a container too; only Kamal's audit log tells which versions were ever fully booted. */
function previousVersion(deployment, facts, candidates) {
    const { current, available } = candidates;
    const booted = facts.get(deployment.primaryHost)?.bootedVersions ?? [];
    const previous = booted.findLast((version) => version !== current && available.includes(version));
    if (previous !== undefined)
        return previous;
    throw unavailable("No earlier version that really served is left on every server.", candidates);
}
function unavailable(cause, { current, available }) {
    const others = available.filter((version) => version !== current);
    const list = others.length === 0 ? "none" : others.join(", ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        id: "rollback-unavailable",
        title: "There is no such version to go back to",
        cause: `${cause} Running now: ${current ?? "nothing"}. Versions that can be had: ${list}.`,
        fix: others.length > 0
            ? "Choose one of these versions. An older one whose image is still in the registry can be deployed with `command: deploy`, `skip-build: true` and `version`."
            : "Deploy the older version again: `command: deploy` with `version` and `skip-build: true` if its image is still in the registry, or from its commit.",
        evidence: available.map((version) => (version === current ? `${version} (running now)` : version)),
    });
}


/***/ })

};
