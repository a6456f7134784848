export const id = 309;
export const ids = [309];
export const modules = {

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ inNetworks),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Jc: () => (/* binding */ askableName),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   ku: () => (/* binding */ authority)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** One spelling per address: lower case, shortest IPv6 form, no brackets, no zone. Anything else comes back as it was. */
function canonicalAddress(text) {
    const bare = text.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return bare;
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
    return mapped ?? new URL(`http://[${bare}]/`).hostname.slice(1, -1);
}
/** Is this address in one of the networks (`a.b.c.d/n` or IPv6)? Something that is no address is in none. */
function inNetworks(address, networks) {
    const text = canonicalAddress(address);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of networks) {
        const [base = "", bits = ""] = network.split("/");
        list.addSubnet(base, Number(bits), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(base) ? "ipv4" : "ipv6");
    }
    return list.check(text, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text) ? "ipv4" : "ipv6");
}
const loopback = ["127.0.0.0/8", "::1/128"];
// RFC 1918, RFC 6598 (carrier NAT, Tailscale), link-local, RFC 4193.
const unroutable = [
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "169.254.0.0/16",
    "fe80::/10",
    "fc00::/7",
];
/** 127.0.0.0/8, ::1, `localhost` and names under it (RFC 6761: they always mean this machine). */
function isLoopback(host) {
    const name = host.toLowerCase().replace(/\.$/, "");
    return name === "localhost" || name.endsWith(".localhost") || inNetworks(name, loopback);
}
/** An address that the public internet cannot reach. */
function isPrivate(address) {
    return inNetworks(address, unroutable) || inNetworks(address, loopback);
}
/** For a URL or a Host header: IPv6 in brackets, the port only when it is not the scheme's own. */
function authority(host, port, secure) {
    const name = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]` : host;
    return port === (secure ? 443 : 80) ? name : `${name}:${port}`;
}
/** A name that can be asked for: a wildcard `*.example.com` stands for every label, so one is taken. */
function askableName(host) {
    return host.startsWith("*.") ? `kamal-action-check${host.slice(1)}` : host;
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readFacts),
  R: () => (/* binding */ sshCheck)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/facts.js + 1 modules
var facts = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/src/server/ssh.js
var server_ssh = __webpack_require__(2059);
;// CONCATENATED MODULE: ./build/src/server/ssh-errors.js
// OpenSSH's words for why it could not get in, as diagnoses.
const entries = [
    {
        id: "ssh-hostkey",
        match: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .* has changed/,
        title: "The server's host key is not the pinned one",
        cause: ({ host }) => `${host} shows another host key than the known one: it was reinstalled, or somebody is in between.`,
        fix: ({ host }) => `If the server was reinstalled, replace its lines in \`ssh-known-hosts\` (\`ssh-keyscan ${host}\` from a machine that you trust). If not, do not deploy: find out who answers at ${host}.`,
    },
    {
        id: "ssh-hostkey",
        match: /Host key verification failed|No \S+ host key is known for/,
        title: "The server's host key is not pinned",
        cause: ({ host, port }) => `\`ssh-known-hosts\` has no line for ${port === 22 ? host : `[${host}]:${port}`}.`,
        fix: ({ host, port }) => `Add the lines of \`ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${host}\` to \`ssh-known-hosts\`, with the address as deploy.yml spells it and not hashed.`,
    },
    {
        id: "ssh-auth",
        match: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
        title: "The server refused the SSH key",
        cause: ({ host, user, keys }) => keys.length === 0
            ? `${host} did not let ${user} in, and no key was offered: the SSH agent is empty.`
            : `${host} did not let ${user} in with the key ${keys.join(", ")}.`,
        fix: ({ host, user, keys }) => keys.length === 0
            ? "Give the step `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}`."
            : `Check that ssh/user in deploy.yml is the right one (it is ${user}), and that the public key with this fingerprint is in ~${user}/.ssh/authorized_keys on ${host} (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists the fingerprints).`,
    },
    {
        id: "ssh-dns",
        match: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
        title: "The server's name does not resolve",
        cause: ({ host }) => `${host} has no address in DNS.`,
        fix: ({ host }) => `Correct the host under \`servers\` in deploy.yml, or create an A record for ${host}.`,
    },
    {
        id: "ssh-connect",
        match: /Connection refused/,
        title: "No SSH server at this port",
        cause: ({ host, port }) => `${host} refused the connection to port ${port}.`,
        fix: ({ port }) => `Check that sshd runs and listens at port ${port} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`,
    },
    {
        id: "ssh-connect",
        match: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
        title: "The server does not answer",
        cause: ({ host, port }, match) => `No SSH connection to ${host}, port ${port}: ${match[0]}.`,
        fix: ({ host, port }) => `Check that the server is up, that ${host} is its address, and that no firewall or fail2ban keeps GitHub's runners from port ${port}.`,
    },
];
/** What OpenSSH's stderr means. Unknown words are shown as they are. */
function diagnoseSsh(stderr, context) {
    const evidence = stderr
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^Warning: Permanently added|^@+$/.test(line))
        .slice(-6);
    for (const entry of entries) {
        const match = entry.match.exec(stderr);
        if (match === null)
            continue;
        return { id: entry.id, title: entry.title, cause: entry.cause(context, match), fix: entry.fix(context), evidence };
    }
    return {
        id: "ssh-failed",
        title: "No SSH session with the server",
        cause: `ssh to ${context.user}@${context.host}, port ${context.port}, failed: ${evidence.at(-1) ?? "without a word"}.`,
        fix: `Try it by hand: \`ssh -p ${context.port} ${context.user}@${context.host}\`.`,
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/src/checks/preflight/ssh.js
// One login per host: does the key open the door, may the user use Docker, and what is there.




/** Below this a pull of an image is likely to fail, in MB. */
const littleDiskMb = 2048;
/** TLS certificates and tokens begin to fail somewhere above, in seconds. */
const largeSkewSeconds = 60;
const deadlineMs = 30_000;
function sshCheck(options) {
    return {
        id: "ssh",
        kind: "preflight",
        target: options.host,
        deadlineMs,
        run: (signal) => look(options, signal),
    };
}
/** Reads the facts of one host. @throws Failure when there is no session. */
async function readFacts(options, signal) {
    const { host, deployment, ssh, keys } = options;
    const { script, token } = (0,facts/* factsScript */.$8)(deployment);
    const result = await ssh.run(host, script, { signal, timeoutMs: deadlineMs });
    if (result.code === 255) {
        const { user, name, port } = (0,server_ssh/* loginOf */.DQ)(host, ssh.settings);
        throw new errors/* Failure */.HR(diagnoseSsh(result.stderr, { host: name, user, port, keys }));
    }
    if (!(0,facts/* isComplete */.As)(result.stdout, token))
        throw noShell(host, (0,server_ssh/* loginOf */.DQ)(host, ssh.settings).user, `${result.stdout}\n${result.stderr}`);
    return (0,facts/* parseFacts */.hx)(host, result.stdout, { token, deployment, now: Date.now() });
}
/** Logged in, but what answers is no shell: nologin, a forced command, a banner that ends the session. */
function noShell(host, user, output) {
    return new errors/* Failure */.HR({
        id: "ssh-shell",
        title: "The server does not let us run commands",
        cause: `${user} may log in at ${host}, but gets no shell there.`,
        fix: `Give ${user} a login shell (\`chsh -s /bin/bash ${user}\`), and no forced \`command=\` in authorized_keys.`,
        evidence: output
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean)
            .slice(0, 6),
    });
}
async function look(options, signal) {
    try {
        const facts = await readFacts(options, signal);
        options.onFacts(facts);
        const problem = dockerProblem(facts);
        if (problem !== undefined)
            options.onFailure(problem);
        return problem === undefined ? judge(facts) : failed(problem);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        options.onFailure(error);
        return failed(error);
    }
}
function failed({ diagnosis }) {
    return {
        outcome: "fail",
        reason: diagnosis.cause,
        diagnosis: diagnosis.id,
        evidence: { output: diagnosis.evidence },
    };
}
/** Kamal installs Docker by itself, but only as root. */
function dockerProblem(facts) {
    const { host, user, docker } = facts;
    if (docker === undefined && user !== "root") {
        return new errors/* Failure */.HR({
            id: "docker-missing-remote",
            title: "Docker is missing on the server",
            cause: `${host} has no \`docker\`, and ${user} is not root, so Kamal cannot install it.`,
            fix: `Install Docker on ${host} once as root (\`curl -fsSL get.docker.com | sh\`) and run \`usermod -aG docker ${user}\`.`,
        });
    }
    if (docker === undefined || "version" in docker)
        return undefined;
    const denied = /permission denied/i.test(docker.error);
    return new errors/* Failure */.HR({
        id: denied ? "docker-sock-perm" : "docker-down",
        title: denied ? "The SSH user may not use Docker" : "Docker does not run on the server",
        cause: denied ? `${user} may not use Docker on ${host}.` : `The Docker daemon on ${host} does not answer ${user}.`,
        fix: denied
            ? `On ${host}, as root: \`usermod -aG docker ${user}\`.`
            : `On ${host}, as root: \`systemctl enable --now docker\`.`,
        evidence: [docker.error],
    });
}
function judge(facts) {
    const evidence = factsAsEvidence(facts);
    const docker = facts.docker === undefined
        ? "no Docker yet (Kamal will install it)"
        : `Docker ${"version" in facts.docker ? facts.docker.version : ""}`;
    const machine = [
        facts.cores === undefined ? undefined : `${facts.cores} cores`,
        facts.memoryMb === undefined ? undefined : `${gigabytes(facts.memoryMb)} memory`,
        facts.diskFreeMb === undefined ? undefined : `${gigabytes(facts.diskFreeMb)} free disk`,
    ].filter(Boolean);
    const summary = `Logged in as ${facts.user}; ${[docker, ...machine].join(", ")}.`;
    const warnings = [
        facts.diskFreeMb !== undefined && facts.diskFreeMb < littleDiskMb
            ? `Only ${facts.diskFreeMb} MB of disk are free: pulling the image may fail; \`kamal prune all\` makes room.`
            : "",
        facts.clockSkewSeconds !== undefined && Math.abs(facts.clockSkewSeconds) > largeSkewSeconds
            ? `The server's clock is ${facts.clockSkewSeconds} s off: certificates and logins depend on it; \`timedatectl set-ntp true\` mends it.`
            : "",
    ].filter(Boolean);
    return { outcome: warnings.length > 0 ? "warn" : "pass", reason: [...warnings, summary].join(" "), evidence };
}
function gigabytes(megabytes) {
    return `${(megabytes / 1024).toFixed(1)} GB`;
}
function factsAsEvidence(facts) {
    return {
        user: facts.user,
        docker: facts.docker !== undefined && "version" in facts.docker ? facts.docker.version : null,
        cores: facts.cores ?? null,
        memoryMb: facts.memoryMb ?? null,
        diskFreeMb: facts.diskFreeMb ?? null,
        clockSkewSeconds: facts.clockSkewSeconds ?? null,
        proxy: facts.proxy?.image ?? null,
        proxyStandIn: facts.proxy?.standIn ?? false,
        running: facts.containers.filter(({ state }) => state === "running").map(({ name }) => name),
    };
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChecks)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/**
 * Runs all checks at once, each until its own deadline; results in the order given. A check that throws or is late is
 * a `fail`. `Observation.diagnosis` travels as `evidence.diagnosis`, the number of attempts as `evidence.attempts`.
 *
 * @throws the signal's reason when the run is cancelled.
 */
async function runChecks(checks, options) {
    options.signal.throwIfAborted();
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    try {
        return await Promise.all(checks.map(async (check) => {
            const result = await runCheck(check, signal);
            options.onResult?.(result);
            return result;
        }));
    }
    finally {
        // When one has rejected the others must not go on behind the caller's back.
        stop.abort(new Error("the checks are over"));
    }
}
async function runCheck(check, runSignal) {
    const started = performance.now();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), check.deadlineMs);
    try {
        const { observation, attempts } = await askUntilDeadline(check, runSignal, deadline.signal);
        const { outcome, reason, evidence, diagnosis } = observation;
        return {
            id: check.id,
            kind: check.kind,
            target: check.target,
            outcome,
            reason,
            durationMs: Math.round(performance.now() - started),
            evidence: {
                ...evidence,
                ...(attempts > 1 ? { attempts } : {}),
                ...(diagnosis === undefined ? {} : { diagnosis }),
            },
        };
    }
    finally {
        clearTimeout(timer);
        deadline.abort();
    }
}
async function askUntilDeadline(check, runSignal, deadline) {
    const signal = AbortSignal.any([runSignal, deadline]);
    let last;
    let attempts = 0;
    try {
        for (;;) {
            signal.throwIfAborted();
            attempts += 1;
            last = await observe(check, signal);
            if (last.outcome !== "fail" || last.settled === true || check.retryEveryMs === undefined) {
                return { observation: last, attempts };
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(check.retryEveryMs, undefined, { signal });
        }
    }
    catch (error) {
        if (runSignal.aborted)
            throw runSignal.reason;
        if (!deadline.aborted)
            throw error;
        return { observation: late(check, last), attempts };
    }
}
/** A throw is an answer too; only the end of time is not. */
async function observe(check, signal) {
    try {
        return await untilAborted(check.run(signal), signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return { outcome: "fail", reason: `Could not be asked: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
    }
}
function late(check, last) {
    const within = seconds(check.deadlineMs);
    if (last === undefined)
        return { outcome: "fail", reason: `no answer within ${within}: ${check.target}` };
    return { ...last, reason: `${last.reason} (still so after ${within})` };
}
/** A check that does not listen to its signal must not hold up the run. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        signal.addEventListener("abort", onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
    });
}
function seconds(ms) {
    return ms < 1000 ? `${ms} ms` : `${Number((ms / 1000).toFixed(1))} s`;
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ skipCheck)
/* harmony export */ });
/** A question that does not apply here: answered at once, so that the report says that it was not forgotten. */
function skipCheck(check) {
    const { id, kind, target, reason } = check;
    return { id, kind, target, deadlineMs: 1000, run: async () => ({ outcome: "skip", reason }) };
}


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
// From the checks that failed to the one diagnosis that the report leads with.

/** By the id that a check gives as its diagnosis; the check's own reason is the cause. */
const advice = {
    "lock-held": {
        title: "Another deploy holds the lock",
        fix: ({ destination }) => `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${destination ? ` -d ${destination}` : ""}\` and start this run again.`,
    },
    "lock-half": {
        title: "The deploy lock was left half taken",
        fix: () => "Remove it as the reason says, after making sure that no deploy runs.",
    },
    "secret-missing": {
        title: "A secret is missing or empty",
        fix: () => "Give the step the values: `secrets: ${{ toJSON(secrets) }}`, or one line each in `env:`.",
    },
    "docker-local": {
        title: "The runner cannot build the image",
        fix: () => "The reason above says what to add to the workflow.",
    },
    "registry-auth": {
        title: "The registry refused the login",
        fix: ({ registry }) => registry.server === "ghcr.io"
            ? "Use the job's own token: give the job `permissions: packages: write` and leave the registry's secrets unset."
            : "Check registry/username and the secret behind registry/password: an expired token, a wrong user, a token for another registry.",
    },
    "registry-push-denied": {
        title: "The registry refuses the push",
        fix: ({ registry, repository }) => registry.server === "ghcr.io"
            ? `Give the job \`permissions: packages: write\`. If it has that, add this repository with the role Write under "Manage Actions access" in the settings of the package ${repository}.`
            : `Give the registry user the right to push to ${repository}.`,
    },
    "host-conflict": {
        title: "Another service already owns the host name",
        fix: () => "Change proxy/host in deploy.yml. If that service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy remove SERVICE`.",
    },
    "image-missing": {
        title: "The image is not in the registry",
        fix: () => "With `skip-build: true` the image must have been pushed with the tag that `version` names: Kamal's own tags are full commits.",
    },
    maintenance: { title: "The app is in maintenance mode", fix: () => "Run `kamal app live`." },
    "version-not-running": {
        title: "The new version does not run",
        fix: ({ service }) => `Look at its log: \`docker ps -a --filter label=service=${service}\` on the server, then \`docker logs CONTAINER\`.`,
    },
    "version-not-routed": {
        title: "kamal-proxy does not route to the new version",
        fix: () => "Run the deploy again; if it stays so, `kamal proxy reboot -y`.",
    },
};
/** The first failed check decides; the others are told in the evidence. */
function failureOf(failed, deployment) {
    const first = failed[0];
    if (first === undefined)
        throw new Error("failureOf needs a failed check");
    const id = typeof first.evidence.diagnosis === "string" ? first.evidence.diagnosis : `${first.kind}-${first.id}`;
    const known = advice[id];
    const kind = first.kind === "preflight" ? "Preflight" : "Probe";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        id,
        title: known?.title ?? `${kind} \`${first.id}\` failed for ${first.target}`,
        cause: first.reason,
        fix: known?.fix(deployment) ?? adviceFor(first),
        evidence: failed.map((result) => `${result.id} ${result.target}: ${result.reason}`),
    });
}
function adviceFor(result) {
    return result.kind === "preflight"
        ? "Mend what the reason names, and start the run again. Nothing was changed on the servers."
        : "The new version is live. Look at the reason; to go back, run the rollback workflow.";
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  B: () => (/* binding */ connectAccessories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/checks/preflight/ssh.js + 1 modules
var ssh = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/checks/runner.js
var runner = __webpack_require__(4441);
// EXTERNAL MODULE: ./build/src/kamal/lock.js
var lock = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/src/server/agent.js
var agent = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/server/facts.js + 1 modules
var facts = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/server/key.js

/**
 * Repairs what copying a private key into a secret does to it: CRLF, a missing last newline, `\n` written out.
 * @throws Failure `ssh-key-format` when the text is no private key, and says what it is instead.
 */
function normalizePrivateKey(raw) {
    let text = raw.trim();
    // A key on one line has its newlines written out, by `JSON.stringify` or by hand.
    if (!text.includes("\n") && text.includes("\\n"))
        text = text.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n");
    text = `${text.replace(/\r\n?/g, "\n").trim()}\n`;
    const problem = keyProblem(text);
    if (problem !== undefined)
        throw new errors/* Failure */.HR({ id: "ssh-key-format", title: "The SSH private key cannot be used", ...problem });
    return text;
}
const secretFix = "Put the whole private key file (from `-----BEGIN` to `-----END …-----`) into the secret that `ssh-private-key` is given.";
function keyProblem(text) {
    const first = text.split("\n", 1)[0] ?? "";
    if (/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(first)) {
        return { cause: "Input `ssh-private-key` holds a public key (it starts with the key's type).", fix: secretFix };
    }
    if (first.startsWith("PuTTY-User-Key-File")) {
        return {
            cause: "Input `ssh-private-key` holds a PuTTY key; expected OpenSSH's or PEM's form.",
            fix: "Convert it with `puttygen key.ppk -O private-openssh -o key` and store the result in the secret.",
        };
    }
    if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(first)) {
        return {
            cause: "Input `ssh-private-key` does not start with a line `-----BEGIN … PRIVATE KEY-----`.",
            fix: secretFix,
        };
    }
    if (!/-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(text)) {
        return {
            cause: "Input `ssh-private-key` is cut off: its last line is no `-----END … PRIVATE KEY-----`.",
            fix: secretFix,
        };
    }
    if (isEncrypted(text)) {
        return {
            cause: "Input `ssh-private-key` holds a key with a passphrase, which nobody can type in a workflow.",
            fix: "Make a key for deploys alone without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`, add deploy_key.pub to the server's authorized_keys and store deploy_key in the secret.",
        };
    }
    return undefined;
}
function isEncrypted(text) {
    if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(text) || /^Proc-Type: 4,ENCRYPTED$/m.test(text))
        return true;
    if (!text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return false;
    // PROTOCOL.key of OpenSSH: the magic "openssh-key-v1\0", then the cipher's name as a length-prefixed string.
    const body = Buffer.from(text.replace(/-----[^\n]*-----/g, ""), "base64");
    const magic = "openssh-key-v1\0";
    if (body.toString("latin1", 0, magic.length) !== magic || body.length < magic.length + 4)
        return false;
    const length = body.readUInt32BE(magic.length);
    return body.toString("latin1", magic.length + 4, magic.length + 4 + length) !== "none";
}

// EXTERNAL MODULE: ./build/src/server/known-hosts.js
var known_hosts = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/src/server/ssh.js
var server_ssh = __webpack_require__(2059);
;// CONCATENATED MODULE: ./build/src/commands/connect.js
// A way into every server: our own agent with the key, the host keys that we trust, and a first look at each host.










/** @throws Failure with the diagnosis of the first host that does not let us in. */
async function connect(run, prepared) {
    return run.phase("connect", "Connect to the servers", async () => {
        const { deployment } = prepared;
        const agentSocket = await provideKey(run);
        const known = await provideKnownHosts(run);
        const ssh = await (0,server_ssh/* createSsh */.zt)({
            settings: deployment.ssh,
            directory: run.directory,
            knownHosts: known.file,
            strict: known.pinned,
            userKnownHosts: userKnownHosts(run),
            agentSocket,
        });
        rememberServer(run, deployment);
        const keys = await (0,agent/* agentKeys */._N)(agentSocket ?? process.env.SSH_AUTH_SOCK);
        const facts = await lookAtServers(run, { deployment, ssh, keys, hosts: deployment.hosts });
        await trustTheSameKeys(run, known);
        return { ...prepared, ssh, agentSocket, facts };
    });
}
/** `kamal setup` goes to the hosts of accessories too. */
async function connectAccessories(run, session) {
    const { deployment, agentSocket, ssh } = session;
    const hosts = accessoryHosts(deployment).filter((host) => !session.facts.has(host));
    const { server } = run.remembered;
    if (hosts.length === 0 || server === undefined)
        return session;
    return run.phase("connect", "Connect to the servers of the accessories", async () => {
        run.remember({ server: { ...server, hosts: [...server.hosts, ...hosts] } });
        const known = knownHosts(run);
        const before = await (0,known_hosts/* readOrEmpty */.l2)(known.file);
        const keys = await (0,agent/* agentKeys */._N)(agentSocket ?? process.env.SSH_AUTH_SOCK);
        const facts = await lookAtServers(run, { deployment, ssh, keys, hosts });
        await trustTheSameKeys(run, known, before);
        return { ...session, facts: new Map([...session.facts, ...facts]) };
    });
}
function accessoryHosts({ accessories }) {
    return [...new Set(accessories.flatMap(({ hosts }) => hosts))];
}
/** Returns the socket of our agent; undefined when the one that already runs is to be used. */
async function provideKey(run) {
    const raw = run.inputs.sshPrivateKey;
    if (raw === undefined)
        return undefined;
    run.secret(raw);
    const key = normalizePrivateKey(raw);
    run.secret(key);
    const socket = external_node_path_.join(run.directory, "agent.sock");
    run.remember({ agentSocket: socket });
    await (0,agent/* startAgent */.Ih)(socket, key);
    return socket;
}
async function provideKnownHosts(run) {
    const known = knownHosts(run);
    const raw = run.inputs.sshKnownHosts;
    await (0,promises_.writeFile)(known.file, raw === undefined ? "" : (0,known_hosts/* normalizeKnownHosts */.AQ)(raw), { mode: 0o600 });
    return known;
}
function knownHosts(run) {
    return { file: external_node_path_.join(run.directory, "known_hosts"), pinned: run.inputs.sshKnownHosts !== undefined };
}
function userKnownHosts(run) {
    return external_node_path_.join(run.environment.home, ".ssh", "known_hosts");
}
/**
 * Kamal's SSH client reads only the user's own file, so what we trust goes there for as long as we run. What was in our
 * file `before` is there already.
 */
async function trustTheSameKeys(run, known, before = "") {
    const trusted = new Set(before.split("\n"));
    const lines = (await (0,known_hosts/* readOrEmpty */.l2)(known.file)).split("\n");
    const keys = lines.filter((line) => !trusted.has(line)).join("\n");
    const accepted = (0,known_hosts/* hostKeys */.Vv)(keys);
    if (accepted.length > 0) {
        const marker = `kamal-action-${run.environment.runId}-${run.environment.attempt}-${process.pid}`;
        run.remember({ knownHosts: { file: userKnownHosts(run), marker } });
        await (0,known_hosts/* rememberHostKeys */.YP)(userKnownHosts(run), keys, marker);
    }
    if (known.pinned || accepted.length === 0)
        return;
    const shown = accepted.map(({ host, type, fingerprint }) => `${host} ${type} ${fingerprint}`);
    run.notice(`Host keys were accepted unseen, because \`ssh-known-hosts\` is not given: ${shown.join("; ")}. Compare them with the server's, then pin them in \`ssh-known-hosts\`.`);
}
function rememberServer(run, deployment) {
    run.remember({
        server: {
            ssh: deployment.ssh,
            hosts: deployment.hosts,
            primaryHost: deployment.primaryHost,
            lockDirectory: (0,lock/* lockDirectory */.Z4)(deployment.service, deployment.destination),
            lockOwner: (0,lock/* lockOwner */.Vm)(run.environment),
            proxyPrefix: (0,facts/* containerPrefix */.aI)(deployment, ""),
            bootSeconds: deployment.deployTimeout + deployment.drainTimeout,
            registries: [],
        },
    });
}
async function lookAtServers(run, options) {
    const facts = new Map();
    const failures = [];
    const checks = options.hosts.map((host) => (0,ssh/* sshCheck */.R)({
        ...options,
        host,
        onFacts: (seen) => facts.set(host, seen),
        onFailure: (failure) => failures.push(failure),
    }));
    run.addChecks(await (0,runner/* runChecks */.J)(checks, { signal: run.signal, onResult: (result) => run.showCheck(result) }));
    const first = failures[0];
    if (first !== undefined)
        throw first;
    return facts;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  iA: () => (/* binding */ prepare),
  t6: () => (/* binding */ projectDirectory),
  No: () => (/* binding */ readCa)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/checks/addresses.js
var addresses = __webpack_require__(3751);
;// CONCATENATED MODULE: ./build/src/checks/settings-part.js

/** @throws Failure `input-invalid` for something that is no mapping, or for a key that is not allowed. */
function settingsPart(value, name, allowed) {
    const mapping = asMapping(value, name, allowed);
    const full = (key) => (name === "" ? key : `${name}.${key}`);
    const sub = (key, names) => settingsPart(mapping[key] ?? {}, full(key), names);
    return {
        part: sub,
        only(key, names) {
            const given = mapping[key];
            if (given === false)
                return false;
            return given === true ? settingsPart({}, full(key), names) : sub(key, names);
        },
        mapping: (key) => asMapping(mapping[key] ?? {}, full(key)),
        number: (key, range) => readNumber(mapping[key] ?? range.fallback, full(key), range),
        text(key, test, what) {
            const given = mapping[key] ?? undefined;
            if (given === undefined)
                return undefined;
            if (typeof given !== "string" || !test(given))
                throw refuse(full(key), given, what);
            return given;
        },
        texts(key, test, what) {
            const given = mapping[key] ?? [];
            if (!Array.isArray(given))
                throw refuse(full(key), given, `a list, each item ${what}`);
            return given.map((item, index) => {
                if (typeof item !== "string" || !test(item))
                    throw refuse(`${full(key)}/${index}`, item, what);
                return item;
            });
        },
    };
}
/** The error for a value that does not fit: which key, what was given, what is allowed. */
function refuse(key, given, allowed) {
    const what = key === "" ? "it" : `\`${key}\``;
    return new errors/* Failure */.HR({
        id: "input-invalid",
        title: "Input `probes` is not valid",
        cause: `${what} must be ${allowed}; given: ${shown(given)}`,
        fix: "Correct the `probes` input, or leave the key out: its value is then derived from the config.",
    });
}
function readNumber(given, key, range) {
    const { min, max, whole } = range;
    const fits = typeof given === "number" && given >= min && given <= max && (whole !== true || Number.isInteger(given));
    if (!fits)
        throw refuse(key, given, `a ${whole === true ? "whole number" : "number"} from ${min} to ${max}`);
    return given;
}
function asMapping(value, name, allowed) {
    const orFalse = name === "" ? "a mapping, true or false" : "a mapping (or, for a probe, false)";
    if (!isMapping(value))
        throw refuse(name, value, orFalse);
    for (const key of allowed === undefined ? [] : Object.keys(value)) {
        if (allowed?.includes(key))
            continue;
        const full = name === "" ? key : `${name}.${key}`;
        const list = allowed?.length === 0 ? `left out: \`${name}\` has no keys of its own` : `one of: ${allowed?.join(", ")}`;
        throw refuse(full, key, list);
    }
    return value;
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

;// CONCATENATED MODULE: ./build/src/checks/settings.js





const keys = ["version", "health", "redirect", "tls", "routing", "dns", "resolve"];
/**
 * Parses the `probes` input.
 *
 * @throws Failure `input-invalid`: the key, what was given, what is allowed.
 */
function parseProbeSettings(text) {
    const value = readYaml(text);
    const enabled = value !== false;
    const root = settingsPart(value === true || value === false ? {} : value, "", keys);
    return {
        version: enabled && root.only("version", []) !== false,
        routing: enabled && root.only("routing", []) !== false,
        health: enabled && health(root.only("health", ["path", "attempts", "interval", "timeout", "url"])),
        redirect: enabled && redirect(root.only("redirect", ["path"])),
        tls: enabled && tls(root.only("tls", ["ca-file", "days"])),
        dns: {
            servers: root
                .part("dns", ["servers"])
                .texts("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300"),
        },
        resolve: resolveMap(root.mapping("resolve")),
    };
}
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const problem = document.errors[0];
    if (problem !== undefined) {
        throw new errors/* Failure */.HR({
            id: "input-invalid",
            title: "Input `probes` is not valid",
            cause: `expected a YAML mapping, true or false; YAML cannot be read: ${problem.message.split("\n")[0]}`,
            fix: "Correct the YAML of the `probes` input, or leave it out: everything is then derived from the config.",
        });
    }
    const value = document.toJS();
    return value ?? true;
}
function health(part) {
    return (part && {
        path: part.text("path", isPath, "a path that begins with /"),
        attempts: part.number("attempts", { fallback: 7, min: 1, max: 100, whole: true }),
        intervalMs: part.number("interval", { fallback: 1, min: 0, max: 60 }) * 1000,
        timeoutMs: part.number("timeout", { fallback: 5, min: 0.1, max: 60 }) * 1000,
        url: part.text("url", isHttpUrl, "an http:// or https:// URL without user and password"),
    });
}
function redirect(part) {
    return part && { path: part.text("path", isPath, "a path that begins with /") };
}
function tls(part) {
    return (part && {
        caFile: part.text("ca-file", (text) => text !== "", "the path of a PEM file"),
        days: part.number("days", { fallback: 14, min: 0, max: 365, whole: true }),
    });
}
function resolveMap(mapping) {
    const pairs = Object.entries(mapping).map(([name, address]) => {
        const text = typeof address === "string" ? (0,addresses/* canonicalAddress */.Z5)(address) : "";
        if ((0,external_node_net_.isIP)(text) === 0)
            throw refuse(`resolve.${name}`, address, "an IPv4 or IPv6 address");
        return [name.toLowerCase(), text];
    });
    return new Map(pairs);
}
/** What http.request takes without escaping. */
function isPath(text) {
    return /^\/[\x21-\x7e]*$/.test(text);
}
function isHttpUrl(text) {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}
function isNameServer(text) {
    const [, bracketed, port] = /^(\[.*\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
    const address = bracketed ?? text;
    return (0,external_node_net_.isIP)((0,addresses/* canonicalAddress */.Z5)(address)) !== 0 && (port === undefined || (Number(port) > 0 && Number(port) < 65_536));
}

// EXTERNAL MODULE: ./build/src/kamal/environment.js
var environment = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(3053);
;// CONCATENATED MODULE: ./build/src/kamal/launcher.js
/**
 * Starts Kamal from its own directory. GEM_HOME and RUBYOPT would do the same, but every hook that Kamal runs inherits
 * them, and a hook's own `bundle exec` would then look for the app's gems in ours.
 *
 * Standard output is unbuffered: through a pipe Ruby would hand its lines over in blocks of 8 KB, minutes late.
 */
const launcherScript = `# Written by kamal-action: starts Kamal from a directory of its own, line by line.
$stdout.sync = $stderr.sync = true
directory, version = ARGV.shift(2)
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
load Gem.bin_path("kamal", "kamal", "= #{version}")
`;
/** Waits for `arguments` and `environment`, as JSON on standard input. Nothing comes from an action that has ended. */
const ordersScript = `orders = $stdin.read
exit if orders.empty?
require "json"
orders = JSON.parse(orders)
ENV.replace(orders.fetch("environment"))
ARGV.replace(orders.fetch("arguments"))
$stdin.reopen(File::NULL)
`;
/** The same as the launcher, but it loads Kamal first and then waits to be told what to do. */
const waitingLauncherScript = `# Written by kamal-action: loads Kamal, and starts it when its arguments are known.
$stdout.sync = $stderr.sync = true
directory, version = ARGV
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
require "kamal"
${ordersScript}load Gem.bin_path("kamal", "kamal", "= #{version}")
`;
/**
 * Prints, as one line of JSON, what only Ruby can tell: the config after ERB and the secrets after their commands.
 * Kamal's own refusal is printed as its command line would print it.
 */
const evaluateScript = `# Written by kamal-action: the config after ERB, and the secrets that .kamal/secrets yields.
directory, version, config_file, destination, app_version, wanted = ARGV
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
out = $stdout.dup
$stdout.reopen($stderr)
require "kamal"
require "json"
begin
  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)
  secrets = wanted == "secrets" ? config.secrets.to_h : {}
  out.puts JSON.generate("config" => config.raw_config.to_h, "secrets" => secrets)
rescue SyntaxError, StandardError => e
  out.puts JSON.generate("error" => { "class" => e.class.name, "message" => e.message })
  exit 1
end
`;

;// CONCATENATED MODULE: ./build/src/kamal/evaluate.js





/**
 * Asks the real Kamal what only it can tell. This runs the ERB of deploy.yml, so never for a pull request's lint.
 * @throws Failure `config-refused` with Kamal's own words.
 */
async function evaluateConfig(kamal, options) {
    const script = external_node_path_.join(options.directory, "evaluate.rb");
    await (0,promises_.writeFile)(script, evaluateScript);
    const args = [kamal.directory, kamal.version, options.configFile, options.destination ?? "", options.version];
    const result = await (0,exec.getExecOutput)("ruby", [script, ...args, options.secrets ? "secrets" : "config"], {
        silent: true,
        ignoreReturnCode: true,
        cwd: options.cwd,
        env: options.env,
    });
    return readEvaluation(result.stdout, result.stderr, options.configFile);
}
function readEvaluation(stdout, stderr, configFile) {
    const parsed = parseLastLine(stdout);
    const error = member(parsed, "error");
    if (parsed === undefined || error !== undefined) {
        const words = String(member(error, "message") ?? stderr.trim().split("\n").at(-1) ?? "no answer");
        throw new errors/* Failure */.HR({
            id: "config-refused",
            title: `Kamal refuses ${configFile}`,
            cause: `Kamal says: ${words} (${String(member(error, "class") ?? "no JSON")})`,
            fix: `Correct ${configFile}; \`kamal config\` shows the same message on your machine.`,
        });
    }
    const secrets = member(parsed, "secrets");
    const entries = typeof secrets === "object" && secrets !== null ? Object.entries(secrets) : [];
    return { config: member(parsed, "config"), secrets: new Map(entries.map(([name, value]) => [name, String(value)])) };
}
function parseLastLine(stdout) {
    try {
        return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    }
    catch {
        return undefined;
    }
}
function member(value, key) {
    return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/project/kamal-version.js
var kamal_version = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/src/kamal/run.js
var run = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/src/kamal/install.js
// Kamal in a directory of its own: never among the system's gems, kept between runs by GitHub's cache or, on a runner
// of one's own, by the tool cache.









const oldestRuby = "3.1";
/** @throws Failure `ruby-missing`, `ruby-old`, `kamal-version`, `kamal-install`. */
async function installKamal(options) {
    requireKamal2(options.version);
    const ruby = await findRuby();
    const name = `kamal-${options.version}-ruby-${ruby.version}-${ruby.platform}`;
    const directory = external_node_path_.join(options.toolCache, "kamal-action", name);
    const launcher = external_node_path_.join(options.directory, "kamal.rb");
    const waitingLauncher = external_node_path_.join(options.directory, "kamal-waiting.rb");
    await Promise.all([(0,promises_.writeFile)(launcher, launcherScript), (0,promises_.writeFile)(waitingLauncher, waitingLauncherScript)]);
    const kamal = { version: options.version, ruby, directory, launcher, waitingLauncher };
    if (await isWhole(directory))
        return { ...kamal, source: "tool cache", saved: Promise.resolve(undefined) };
    const cacheProblem = await restore(directory, name);
    if (cacheProblem === undefined && (await isWhole(directory))) {
        return { ...kamal, source: "GitHub's cache", saved: Promise.resolve(undefined) };
    }
    if (cacheProblem !== undefined && cacheProblem !== "")
        options.log(`GitHub's cache could not be read: ${cacheProblem}`);
    options.log(`Installing Kamal ${options.version} from RubyGems with Ruby ${ruby.version}`);
    await installGem(options.version, directory, options.signal);
    if (!(await works(kamal)))
        throw installFailure(options.version, "it was installed but does not start", []);
    return { ...kamal, source: "RubyGems", saved: save(directory, name) };
}
function requireKamal2(version) {
    if (version.startsWith("2."))
        return;
    throw new errors/* Failure */.HR({
        id: "kamal-version",
        title: "This version of Kamal cannot be used",
        cause: `Kamal ${version} was asked for (by the input \`kamal-version\` or Gemfile.lock); this action works with Kamal 2.`,
        fix: `Use Kamal 2, e.g. \`kamal-version: ${kamal_version/* testedKamalVersion */.so}\`; \`kamal upgrade\` moves a server from Kamal 1.`,
    });
}
/** @throws Failure `ruby-missing`, `ruby-old`. */
async function findRuby() {
    const fix = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).";
    let output = "";
    try {
        output = (await (0,exec.getExecOutput)("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: true })).stdout;
    }
    catch (error) {
        const cause = "Kamal is a Ruby program, and `ruby` is not on the PATH.";
        throw new errors/* Failure */.HR({ id: "ruby-missing", title: "Ruby is missing on the runner", cause, fix }, { cause: error });
    }
    const [version, platform] = output.trim().split(" ");
    if (version === undefined || platform === undefined || compareVersions(version, oldestRuby) < 0) {
        const cause = `Kamal 2 needs Ruby ${oldestRuby} or newer; \`ruby\` is ${version ?? "of an unknown version"}.`;
        throw new errors/* Failure */.HR({ id: "ruby-old", title: "Ruby on the runner is too old", cause, fix });
    }
    return { version, platform };
}
/** Compares dotted numbers; negative when `a` is older. */
function compareVersions(a, b) {
    const left = a.split(".").map(Number);
    const right = b.split(".").map(Number);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
const inventoryFile = "kamal-action-inventory.txt";
/** A cache can be there and be broken. Counting its files takes a tenth of the time that asking Kamal would. */
async function isWhole(directory) {
    try {
        return (await (0,promises_.readFile)(external_node_path_.join(directory, inventoryFile), "utf8")) === (await inventory(directory));
    }
    catch {
        return false;
    }
}
async function inventory(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name !== inventoryFile);
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(external_node_path_.join(file.parentPath, file.name))).size));
    return `${sizes.length} files, ${sizes.reduce((sum, size) => sum + size, 0)} bytes\n`;
}
/** Asks a fresh installation for its version. */
async function works(kamal) {
    const args = [kamal.launcher, kamal.directory, kamal.version, "version"];
    const result = await (0,exec.getExecOutput)("ruby", args, { silent: true, ignoreReturnCode: true });
    return result.exitCode === 0 && result.stdout.trim() === kamal.version;
}
async function installGem(version, directory, signal) {
    // Beside the final place and renamed, so that a killed run leaves no half-installed Kamal behind.
    const staging = `${directory}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    await (0,promises_.mkdir)(staging, { recursive: true });
    const args = ["install", "kamal", "--version", version, "--no-document", "--install-dir", staging];
    // Gems with C extensions run code of their own here: it must not find the inputs.
    const env = { ...(0,environment/* childEnvironment */.Q)(process.env, { secrets: undefined }), GEM_HOME: staging, GEM_PATH: staging };
    const lines = [];
    const onLine = (line) => line.trim() !== "" && lines.push(line);
    const gem = await (0,run/* startProcess */.kp)("gem", args, { cwd: staging, env, onLine });
    // It goes on while we connect; a run that fails meanwhile must not leave it behind.
    const stop = () => (0,run/* signalGroup */.i8)(gem.identity, "SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted)
        await stop();
    const exit = await gem.done;
    signal.removeEventListener("abort", stop);
    if (exit.code !== 0) {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        signal.throwIfAborted();
        const unknown = lines.some((line) => line.includes("Could not find a valid gem"));
        throw installFailure(version, unknown ? "RubyGems has no such version" : "`gem install` failed", lines.slice(-8));
    }
    await (0,promises_.writeFile)(external_node_path_.join(staging, inventoryFile), await inventory(staging));
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.rename)(staging, directory);
}
function installFailure(version, problem, evidence) {
    return new errors/* Failure */.HR({
        id: "kamal-install",
        title: `Kamal ${version} could not be installed`,
        cause: `Kamal ${version}: ${problem}.`,
        fix: "Check `kamal-version` (or Gemfile.lock) against RubyGems, and that the runner reaches RubyGems and has a compiler (build-essential) for gems with C extensions.",
        evidence,
    });
}
/** Returns why there is nothing: "" for an ordinary miss. */
async function restore(directory, key) {
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 6610));
        if (!cache.isFeatureAvailable())
            return "";
        return (await cache.restoreCache([directory], `kamal-action-${key}`)) === undefined ? "" : undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** A cache that cannot be written is no failed deploy. */
async function save(directory, key) {
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 6610));
        if (!cache.isFeatureAvailable())
            return undefined;
        await cache.saveCache([directory], `kamal-action-${key}`);
        return undefined;
    }
    catch (error) {
        return `Kamal could not be written to GitHub's cache; the next run installs it again: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ./build/src/kamal/secrets.js
// Where the values of Kamal's secrets come from, and how they reach it: by environment. The secrets file only says
// `NAME=$NAME`, because dotenv would expand, cut or execute a value that stood in it.

/** One environment entry may have this many bytes on Linux (MAX_ARG_STRLEN, 32 pages), name and `=` included. */
const longestEntry = 131_072 - 1;
/**
 * Finds a value for every secret that the config names.
 * @throws Failure `secret-missing`, listing every name that has none; `secret-unusable` for values no environment can hold.
 */
function resolveSecrets(deployment, sources) {
    const provided = new Map();
    const referenced = new Map();
    const fromFiles = new Set();
    const missing = [];
    const uses = new Map(deployment.secrets.map((use) => [use.name, use]));
    for (const [name, use] of uses) {
        const value = lookUp(name, sources) ?? registryDefault(name, deployment, sources);
        if (value !== undefined)
            provided.set(name, value);
        else if (sources.defined.has(name))
            resolveFromFile(use, { sources, referenced, fromFiles, missing });
        else
            missing.push({ use, reason: "no value was given" });
    }
    if (missing.length > 0)
        throw missingSecrets(missing, sources);
    refuseUnusable(provided);
    return { provided, referenced, fromFiles: [...fromFiles], warnings: escapeWarnings(provided, deployment) };
}
/** An unset GitHub secret arrives as an empty string, so empty is missing. */
function lookUp(name, sources) {
    return nonEmpty(sources.given?.get(name)) ?? nonEmpty(sources.environment[name]);
}
function nonEmpty(value) {
    return value === "" ? undefined : value;
}
/** ghcr.io takes the job's own token, so that nobody has to store one. */
function registryDefault(name, deployment, sources) {
    if (deployment.registry.server !== "ghcr.io")
        return undefined;
    if (isSecret(deployment.registry.password, name))
        return nonEmpty(sources.token);
    if (isSecret(deployment.registry.username, name))
        return nonEmpty(sources.actor);
    return undefined;
}
function isSecret(credential, name) {
    return credential?.kind === "secret" && credential.name === name;
}
/** A line `NAME=$OTHER` is worth what OTHER is worth; a line with a command only Kamal can tell. */
function resolveFromFile(use, context) {
    const entry = context.sources.defined.get(use.name);
    if (entry === undefined)
        return;
    const variables = [...new Set(entry.references)];
    const unset = variables.filter((name) => lookUp(name, context.sources) === undefined && (name === use.name || !context.sources.defined.has(name)));
    const worthless = entry.kind === "env-reference" ? unset.length === variables.length : (entry.rawValue ?? "") === "";
    if (worthless) {
        const reason = unset.length > 0 ? `reads ${unset.map((name) => `$${name}`).join(", ")}, which is not set` : "is empty";
        context.missing.push({ use, reason: `its line in .kamal/secrets ${reason}` });
        return;
    }
    for (const name of variables) {
        const value = lookUp(name, context.sources);
        if (value !== undefined)
            context.referenced.set(name, value);
    }
    context.fromFiles.add(use.name);
}
function missingSecrets(missing, sources) {
    const names = missing.map(({ use }) => use.name);
    const where = missing.map(({ use, reason }) => `${use.name} (${use.file}:${use.line}, ${use.path}): ${reason}`);
    const many = missing.length > 1;
    return new errors/* Failure */.HR({
        id: "secret-missing",
        title: many ? `${missing.length} secrets are missing or empty` : `The secret ${names[0]} is missing or empty`,
        cause: `The config names ${names.join(", ")}, and ${many ? "they have" : "it has"} no value. GitHub hands a secret that does not exist on as an empty text.`,
        fix: sources.given
            ? `Add ${names.join(", ")} under Settings > Secrets and variables > Actions of the repository (or its environment).`
            : `Add ${names.join(", ")} to the repository's secrets, and pass them: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\` of this step.`,
        evidence: where,
    });
}
function refuseUnusable(values) {
    const problems = [...values].flatMap(([name, value]) => {
        if (value.includes("\0"))
            return [`${name} holds a NUL byte, which no environment variable can carry`];
        const bytes = Buffer.byteLength(`${name}=${value}`);
        return bytes > longestEntry ? [`${name} has ${bytes} bytes; an environment variable holds ${longestEntry}`] : [];
    });
    if (problems.length === 0)
        return;
    throw new errors/* Failure */.HR({
        id: "secret-unusable",
        title: "A secret cannot be passed on",
        cause: `${problems.join("; ")}.`,
        fix: "Store large or binary content as a file of an accessory or in the image, and only the key to it as a secret.",
    });
}
/** Kamal writes env files with String#dump, and Docker reads them literally. */
function escapeWarnings(values, deployment) {
    const inEnvironment = new Set(deployment.secrets.filter((use) => /(^|\/)env(\/|$)/.test(use.path)).map((use) => use.name));
    const escaped = [...values].filter(([name, value]) => inEnvironment.has(name) && /[\\\u0000-\u001f\u007f]/.test(value));
    if (escaped.length === 0)
        return [];
    const names = escaped.map(([name]) => name).join(", ");
    return [
        `Kamal escapes newlines, other control characters and backslashes in env files: in the container, ${names} arrives with \\n for a newline and \\\\ for a backslash. Unescape it in the app, or store it in Base64.`,
    ];
}

// EXTERNAL MODULE: ./build/src/project/nodes.js
var nodes = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/src/project/source.js
var source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/project/fields.js
// Typed reading of a config: a value that is missing, of the wrong type, or known to ERB alone ends as a `Failure`.



/** The sub-mapping `key`; absent or null is an empty section. */
function section(parent, key) {
    const path = pathOf(parent, key);
    const node = certain((0,nodes/* lookup */.$I)(parent.map, key), path);
    if (node === undefined || isNull(node))
        return { map: undefined, path };
    if (node.kind !== "map")
        throw wrongType(node, path, "a mapping");
    return { map: node, path };
}
/** A string (numbers, booleans and symbols count, as for Kamal); absent or null is undefined. */
function fields_text(parent, key) {
    const path = pathOf(parent, key);
    const node = scalar(parent, key, "a string");
    if (node === undefined)
        return undefined;
    if (node.text === "" && node.type === "null")
        throw wrongType(node, path, "a string");
    return node.type === "symbol" ? String(node.value) : node.text;
}
/** A whole number; absent or null is undefined. */
function integer(parent, key) {
    const node = scalar(parent, key, "a whole number");
    if (node === undefined)
        return undefined;
    if (node.type !== "integer" || typeof node.value !== "number")
        throw wrongType(node, pathOf(parent, key), "a whole number");
    return node.value;
}
/** true or false; absent or null is undefined. */
function flag(parent, key) {
    const node = scalar(parent, key, "true or false");
    if (node === undefined)
        return undefined;
    if (typeof node.value !== "boolean")
        throw wrongType(node, pathOf(parent, key), "true or false");
    return node.value;
}
/** A list of strings; absent or null is undefined. */
function texts(parent, key) {
    const path = pathOf(parent, key);
    const node = certain((0,nodes/* lookup */.$I)(parent.map, key), path);
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind !== "list")
        throw wrongType(node, path, "a list");
    return certainItems(node, path).map((item, index) => {
        if (item.kind !== "scalar" || item.value === null)
            throw wrongType(item, `${path}/${index}`, "a string");
        return item.text;
    });
}
/** The items of a list, when all of them are certain. */
function certainItems(list, path) {
    const nodes = list.items.map((item, index) => certain(item.node, `${path}/${index}`) ?? item.node);
    if (list.open)
        throw unknown(list, path);
    return nodes;
}
/** The names and values of a mapping, the last of each name, when all of them are certain. */
function certainEntries(map, path) {
    if (map.open)
        throw unknown(map, path);
    const entries = new Map();
    for (const pair of map.pairs) {
        const name = (0,nodes/* keyName */.xT)(pair.key);
        if (name === undefined || pair.conditional)
            throw unknown(pair.value, path);
        entries.set(name, pair.value);
    }
    return [...entries];
}
/** Passes what ERB does not decide. */
function certain(node, path) {
    if (node?.kind === "unknown")
        throw unknown(node, path);
    return node;
}
function pathOf(parent, key) {
    return parent.path === "" ? key : `${parent.path}/${key}`;
}
function isNull(node) {
    return node.kind === "scalar" && node.value === null;
}
function scalar(parent, key, expected) {
    const path = pathOf(parent, key);
    const node = certain((0,nodes/* lookup */.$I)(parent.map, key), path);
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind !== "scalar")
        throw wrongType(node, path, expected);
    return node;
}
/** `config-invalid`: the config cannot be deployed as it is. `cause` is a sentence, with the place in it. */
function invalid(cause, fix) {
    return new errors/* Failure */.HR({ id: "config-invalid", title: "The configuration cannot be deployed", cause, fix });
}
function wrongType(node, path, expected) {
    return invalid(`${(0,source/* formatPlace */.dE)((0,nodes/* rangeOf */.be)(node))}: \`${path}\` should be ${expected}, and it is ${(0,nodes/* describe */.q0)(node)}.`, `Correct \`${path}\`; \`kamal docs\` shows every key with an example.`);
}
function unknown(node, path) {
    return new errors/* Failure */.HR({
        id: "config-unknown",
        title: "The configuration depends on ERB",
        cause: `${(0,source/* formatPlace */.dE)((0,nodes/* rangeOf */.be)(node))}: \`${path}\` is computed by ERB, which is never run here.`,
        fix: "Let Kamal evaluate the file, or write the value out.",
    });
}

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/src/project/derive-roles.js



/** The roles in Kamal's order: a plain list of servers is the role `web`, named roles are sorted by name. */
function deriveRoles(root, known) {
    const servers = certain((0,nodes/* lookup */.$I)(root.map, "servers"), "servers");
    if (servers === undefined)
        throw invalid(`${known.file}: \`servers\` is missing.`, "List the hosts of the app in `servers`.");
    const definitions = roleDefinitions(servers);
    const roles = definitions.map(([name, node]) => deriveRole(root, { name, node, primary: name === known.primaryRole }));
    if (!roles.some((role) => role.name === known.primaryRole)) {
        const found = roles.map((role) => role.name).join(", ") || "none";
        throw invalid(`${known.file}: the primary role \`${known.primaryRole}\` is not defined; roles in \`servers\`: ${found}.`, `Add \`${known.primaryRole}\` to \`servers\`, or name one of them in \`primary_role\`.`);
    }
    const empty = roles.find((role) => role.hosts.length === 0);
    if (empty !== undefined && (empty.name === known.primaryRole || flag(root, "allow_empty_roles") !== true)) {
        throw invalid(`${known.file}: the role \`${empty.name}\` has no hosts.`, `List its hosts in \`servers/${empty.name}\`.`);
    }
    return roles;
}
function roleDefinitions(servers) {
    if (servers.kind === "list")
        return [["web", servers]];
    if (servers.kind !== "map")
        throw wrongType(servers, "servers", "a list or a mapping");
    // Ruby sorts strings by their bytes.
    return certainEntries(servers, "servers").sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function deriveRole(root, role) {
    const path = `servers/${role.name}`;
    const node = certain(role.node, path);
    if (node?.kind === "list")
        return { name: role.name, hosts: hostNames(node, path), proxy: roleProxy(root, undefined, role) };
    if (node?.kind !== "map")
        throw wrongType(role.node, path, "a list or a mapping");
    const hosts = certain((0,nodes/* lookup */.$I)(node, "hosts"), `${path}/hosts`);
    return {
        name: role.name,
        hosts: hosts === undefined ? [] : hostNames(hosts, `${path}/hosts`),
        proxy: roleProxy(root, (0,nodes/* lookup */.$I)(node, "proxy"), role),
    };
}
/** `host` or `{ host: tags }`. What is no string is left out, as Kamal does. */
function hostNames(list, path) {
    if (list.kind !== "list")
        throw wrongType(list, path, "a list");
    const names = certainItems(list, path).map((item) => {
        if (item.kind === "scalar")
            return item.type === "string" ? item.text : undefined;
        const [first] = item.kind === "map" ? item.pairs : [];
        return first === undefined ? undefined : (0,nodes/* keyName */.xT)(first.key);
    });
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** The primary role is behind the proxy unless `false`; the others only when they say so. */
function roleProxy(root, own, role) {
    const path = `servers/${role.name}/proxy`;
    const setting = certain(own, path);
    const absent = setting === undefined || isNull(setting);
    if (absent ? !role.primary : setting.kind === "scalar" && setting.value === false)
        return undefined;
    const isFlag = absent || (setting.kind === "scalar" && setting.value === true);
    if (!isFlag && setting.kind !== "map")
        throw wrongType(setting, path, "a mapping, true or false");
    const shared = section(root, "proxy").map;
    const specific = setting?.kind === "map" ? setting : undefined;
    const merged = shared !== undefined && specific !== undefined ? (0,merge/* deepMerge */.$)(shared, specific) : (specific ?? shared);
    return proxyTarget({ map: merged, path: specific === undefined ? "proxy" : path });
}
function proxyTarget(proxy) {
    const run = section(proxy, "run");
    const health = section(proxy, "healthcheck");
    const ssl = sslKind(proxy);
    const prefixes = texts(proxy, "path_prefixes") ?? fields_text(proxy, "path_prefix")?.split(",") ?? [];
    return {
        hosts: texts(proxy, "hosts") ?? commaList(fields_text(proxy, "host")),
        ssl,
        sslRedirect: ssl !== "none" && flag(proxy, "ssl_redirect") !== false,
        appPort: integer(proxy, "app_port") ?? 80,
        healthPath: fields_text(health, "path") ?? "/up",
        pathPrefix: pathPrefixOf(prefixes[0] ?? ""),
        httpPort: integer(run, "http_port") ?? 80,
        httpsPort: integer(run, "https_port") ?? 443,
    };
}
/** `/api` for `api`, `//api/` and the like. Not a pattern: at its `$` each run of slashes would be tried from each place. */
function pathPrefixOf(prefix) {
    const path = prefix.trim();
    let [start, end] = [0, path.length];
    while (path[start] === "/")
        start++;
    while (end > start && path[end - 1] === "/")
        end--;
    return `/${path.slice(start, end)}`;
}
function commaList(value) {
    return (value ?? "")
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
}
/** A mapping that lacks one half of the certificate still turns automatic certificates on. */
function sslKind(proxy) {
    const path = pathOf(proxy, "ssl");
    const node = certain((0,nodes/* lookup */.$I)(proxy.map, "ssl"), path);
    if (node === undefined || isNull(node))
        return "none";
    if (node.kind === "map")
        return hasCertificate(node) ? "custom" : "automatic";
    if (node.kind !== "scalar" || typeof node.value !== "boolean")
        throw wrongType(node, path, "true, false or a mapping");
    return node.value ? "automatic" : "none";
}
function hasCertificate(ssl) {
    return ["certificate_pem", "private_key_pem"].every((key) => !(0,nodes/* isBlank */.z3)((0,nodes/* lookup */.$I)(ssl, key)));
}

;// CONCATENATED MODULE: ./build/src/project/derive-accessories.js



/** Every accessory that the config names. */
function deriveAccessories(root, known) {
    const accessories = section(root, "accessories");
    if (accessories.map === undefined)
        return [];
    return certainEntries(accessories.map, "accessories").map(([name]) => {
        const accessory = section(accessories, name);
        const registry = section(accessory, "registry");
        return {
            name,
            container: fields_text(accessory, "service") ?? `${known.service}-${name}`,
            hosts: [...new Set(hostsOf(accessory, { root, roles: known.roles }))],
            registry: registry.map === undefined ? undefined : (fields_text(registry, "server") ?? ""),
        };
    });
}
/** By `host`, `hosts`, `role(s)` or `tag(s)`. */
function hostsOf(accessory, known) {
    const host = fields_text(accessory, "host");
    if (host !== undefined)
        return [host];
    const hosts = certain((0,nodes/* lookup */.$I)(accessory.map, "hosts"), pathOf(accessory, "hosts"));
    if (hosts !== undefined && !isNull(hosts))
        return hostNames(hosts, pathOf(accessory, "hosts"));
    const named = oneOrMore(accessory, "role", "roles");
    if (named.length > 0)
        return named.flatMap((name) => hostsOfRole(name, accessory, known.roles));
    return oneOrMore(accessory, "tag", "tags").flatMap((tag) => taggedHosts(tag, known.root));
}
function oneOrMore(accessory, one, more) {
    const single = fields_text(accessory, one);
    return single === undefined ? (texts(accessory, more) ?? []) : [single];
}
function hostsOfRole(name, accessory, roles) {
    const role = roles.find((each) => each.name === name);
    if (role === undefined) {
        throw invalid(`\`${accessory.path}\` names the role \`${name}\`, which is not in \`servers\`.`, "Name a role that exists.");
    }
    return role.hosts;
}
/** Kamal looks for tags only in roles that are plain lists of `host: tags`. */
function taggedHosts(tag, root) {
    const servers = certain((0,nodes/* lookup */.$I)(root.map, "servers"), "servers");
    if (servers?.kind !== "map")
        return [];
    return certainEntries(servers, "servers").flatMap(([role, node]) => {
        if (node.kind !== "list")
            return [];
        return certainItems(node, `servers/${role}`).flatMap((item) => {
            const [first] = item.kind === "map" ? item.pairs : [];
            const host = first === undefined ? undefined : (0,nodes/* keyName */.xT)(first.key);
            return host !== undefined && hasTag(first?.value, tag) ? [host] : [];
        });
    });
}
function hasTag(tags, tag) {
    // `include?` of a Ruby string: a part of it is enough.
    if (tags?.kind === "scalar")
        return tags.text.includes(tag);
    return tags?.kind === "list" && tags.items.some((item) => item.node.kind === "scalar" && item.node.text === tag);
}

;// CONCATENATED MODULE: ./build/src/project/evaluated.js
// The plain object that Kamal made of the config after ERB, as nodes: values from there, places from the files.

/** `value` is what YAML or JSON gives; where `shape` has the same path, its place is taken, else that of the nearest parent. */
function nodesFromValue(value, shape, place) {
    const here = shape === undefined ? place : { source: shape.source, start: shape.start, end: shape.end };
    if (Array.isArray(value)) {
        const shapes = shape?.kind === "list" && shape.items.length === value.length ? shape.items : [];
        const items = value.map((item, index) => ({
            node: nodesFromValue(item, shapes[index]?.node, here),
            conditional: false,
        }));
        return { kind: "list", ...here, items, open: false };
    }
    if (typeof value === "object" && value !== null)
        return mapFromObject(value, shape, here);
    return { kind: "scalar", ...here, ...scalarOf(value), text: value === null ? "" : String(value), quoted: false };
}
function mapFromObject(value, shape, here) {
    const pairs = Object.entries(value).map(([name, item]) => {
        const known = (0,nodes/* pairOf */.cF)(shape, name) ?? (0,nodes/* pairOf */.cF)(shape, name.replace(/^:/, ""));
        const keyPlace = known === undefined ? here : { source: known.key.source, start: known.key.start, end: known.key.end };
        const key = { kind: "scalar", type: "string", value: name, text: name, quoted: false, ...keyPlace };
        return { key, value: nodesFromValue(item, known?.value, keyPlace), conditional: false, inherited: false };
    });
    return { kind: "map", ...here, pairs, open: false };
}
/** Symbol keys of the root (`:service`) as Kamal prints them, as plain names. */
function stripSymbolKeys(map) {
    const pairs = map.pairs.map((pair) => {
        const name = (0,nodes/* keyName */.xT)(pair.key);
        if (pair.key.kind !== "scalar" || name === undefined || !name.startsWith(":"))
            return pair;
        return { ...pair, key: { ...pair.key, type: "string", value: name.slice(1), text: name.slice(1) } };
    });
    return { ...map, pairs };
}
function scalarOf(value) {
    if (typeof value === "string")
        return { type: "string", value };
    if (typeof value === "boolean")
        return { type: "boolean", value };
    if (typeof value === "number")
        return { type: Number.isInteger(value) ? "integer" : "float", value };
    return { type: "null", value: null };
}

// EXTERNAL MODULE: ./build/src/project/registry.js
var registry = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/src/project/required-secrets.js
var required_secrets = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/src/project/document.js + 9 modules
var project_document = __webpack_require__(8127);
;// CONCATENATED MODULE: ./build/src/project/usable.js
// The config files, or the one failure that says why they cannot be used.





/** The chosen variant's merged config. Throws a `Failure` (see `deriveDeployment`) when a file stands in the way. */
function assertUsable(project) {
    const { file, merged, destination } = project.chosen;
    if (project.config.state === "missing")
        throw configMissing(project);
    assertContent(project, project.config);
    if (file?.state === "missing")
        throw destinationMissing(project, file, destination ?? "");
    if (file !== undefined)
        assertContent(project, file);
    if (merged === undefined)
        throw new Error("a usable config without a merged mapping");
    return merged;
}
function assertContent(project, config) {
    const { path, document } = config;
    if (document === undefined) {
        const problem = project.problems.find((finding) => finding.file === path);
        throw new errors/* Failure */.HR({
            id: "config-unreadable",
            title: "The configuration cannot be read",
            cause: `${problem?.message ?? `${path} cannot be read`}.`,
            fix: problem?.help ?? "Make it a readable text file.",
        });
    }
    const [error] = document.errors.filter((each) => each.severity === "error");
    if (error !== undefined) {
        // Without the line itself: it can hold a secret, and the place is enough to find it.
        throw new errors/* Failure */.HR({
            id: "config-syntax",
            title: "The configuration is not valid YAML",
            cause: `${(0,source/* formatPlace */.dE)(error)}: ${error.message}.`,
            fix: error.help,
        });
    }
    if ((0,project_document/* isEmptyDocument */.n6)(document)) {
        throw new errors/* Failure */.HR({
            id: "config-empty",
            title: "The configuration file is empty",
            cause: `${path} is there and has no content; Kamal crashes on such a file.`,
            fix: `Write the configuration into ${path}, or remove the file${config === project.config ? "" : " and the destination"}.`,
        });
    }
    if ((0,project_document/* rootMap */.tW)(document) === undefined && document.root !== undefined) {
        throw new errors/* Failure */.HR({
            id: "config-invalid",
            title: "The configuration cannot be deployed",
            cause: `${(0,source/* formatPlace */.dE)((0,nodes/* rangeOf */.be)(document.root))}: a mapping of keys to values is expected, and it is ${(0,nodes/* describe */.q0)(document.root)}.`,
            fix: "Start the file with keys such as `service: my-app`; `kamal docs configuration` shows all of them.",
        });
    }
}
function configMissing(project) {
    const folder = external_node_path_.posix.dirname(project.config.path);
    const found = project.neighbours.length === 0 ? "nothing" : someOf(project.neighbours);
    return new errors/* Failure */.HR({
        id: "config-missing",
        title: "There is no Kamal configuration",
        cause: `Expected ${project.config.path} in the repository; in ${folder === "." ? "its root" : folder} there is ${found}.`,
        fix: "Create it with `kamal init`, or point `working-directory` and `config-file` to it (and check the repository out before this step).",
    });
}
function destinationMissing(project, file, destination) {
    const others = project.destinations.length === 0
        ? "there is none for any destination"
        : `destinations that have one: ${someOf(project.destinations)}`;
    return new errors/* Failure */.HR({
        id: "destination-missing",
        title: `The destination \`${destination}\` has no configuration`,
        cause: `Expected ${file.path}, which is not in the repository; ${others}.`,
        fix: `Create ${file.path}, or correct the input \`destination\`.`,
    });
}
function someOf(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/project/derive.js
// From the config to the words of the rest of the action, as Kamal 2.12 understands it.








/**
 * What a deploy of the project's chosen variant means. Throws a `Failure`: `config-missing`, `config-unreadable`,
 * `config-empty`, `config-syntax`, `destination-missing` for the files; `config-invalid` for a value that cannot be
 * used; `config-unknown` when a needed value comes from ERB and `evaluated` is not given.
 */
function deriveDeployment(project, options = {}) {
    const config = deployableConfig(project, options.evaluated);
    const root = { map: config, path: "" };
    const file = project.config.path;
    const service = required(root, "service", file);
    const registry = deriveRegistry(root);
    const image = deriveImage(root, { service, registry, file });
    const primaryRole = fields_text(root, "primary_role") ?? "web";
    const roles = deriveRoles(root, { primaryRole, file });
    const primary = roles.find((role) => role.name === primaryRole);
    const primaryHost = primary?.hosts[0];
    if (primaryHost === undefined) {
        throw invalid(`${file}: the primary role \`${primaryRole}\` has no hosts.`, `List its hosts in \`servers/${primaryRole}\`.`);
    }
    const hosts = unique(roles.flatMap((role) => role.hosts));
    const builder = section(root, "builder");
    return {
        service,
        destination: project.chosen.destination,
        repository: registry.server === undefined ? image : `${registry.server}/${image}`,
        image,
        registry,
        roles,
        primaryRole,
        primaryHost,
        hosts,
        accessories: deriveAccessories(root, { service, roles }),
        ssh: deriveSsh(root),
        secrets: (0,required_secrets/* requiredSecrets */.H)(config),
        url: publicUrl(primary?.proxy),
        ...deriveNumbers(root),
        builderContext: fields_text(builder, "context"),
        builderDriver: fields_text(builder, "driver"),
    };
}
function deployableConfig(project, evaluated) {
    if (evaluated === undefined)
        return assertUsable(project);
    const shape = project.chosen.merged;
    const source = shape?.source ?? { file: project.config.path, text: "", lineStarts: [0] };
    const node = nodesFromValue(evaluated, shape, { source, start: 0, end: 0 });
    if (node.kind !== "map")
        throw wrongType(node, "the configuration", "a mapping");
    return stripSymbolKeys(node);
}
function required(root, key, file) {
    const value = fields_text(root, key);
    if (value === undefined || value.trim() === "") {
        throw invalid(`${file}: \`${key}\` is missing.`, `Add \`${key}: …\` at the top level of ${file}.`);
    }
    return value;
}
function deriveImage(root, known) {
    const image = fields_text(root, "image");
    if (image !== undefined && image.trim() !== "")
        return image;
    // Kamal names the image after the service when the registry is on the runner.
    return (0,registry/* isLocalRegistry */.r)(known.registry.server) ? known.service : required(root, "image", known.file);
}
function deriveRegistry(root) {
    const registry = section(root, "registry");
    return {
        server: fields_text(registry, "server"),
        username: credential(registry, "username"),
        password: credential(registry, "password"),
    };
}
function credential(registry, key) {
    const path = pathOf(registry, key);
    const node = certain((0,nodes/* lookup */.$I)(registry.map, key), path);
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind === "scalar")
        return { kind: "literal", value: node.text };
    const [name, ...more] = node.kind === "list" ? certainItems(node, path) : [];
    if (name?.kind !== "scalar" || name.type !== "string" || more.length > 0) {
        throw wrongType(node, path, "a string or a list with one string (the name of a secret)");
    }
    return { kind: "secret", name: name.text };
}
function deriveSsh(root) {
    const ssh = section(root, "ssh");
    const proxy = fields_text(ssh, "proxy");
    return {
        user: fields_text(ssh, "user") ?? "root",
        port: integer(ssh, "port") ?? 22,
        proxyJump: proxy === undefined || proxy.includes("@") ? proxy : `root@${proxy}`,
        // Kamal looks at the command only when there is no jump host.
        proxyCommand: proxy === undefined ? fields_text(ssh, "proxy_command") : undefined,
    };
}
function deriveNumbers(root) {
    return {
        deployTimeout: integer(root, "deploy_timeout") ?? 30,
        drainTimeout: integer(root, "drain_timeout") ?? 30,
        retainContainers: integer(root, "retain_containers") ?? 5,
    };
}
function publicUrl(proxy) {
    const host = proxy?.hosts[0];
    if (proxy === undefined || host === undefined)
        return undefined;
    const secure = proxy.ssl !== "none";
    const port = secure ? proxy.httpsPort : proxy.httpPort;
    const authority = port === (secure ? 443 : 80) ? host : `${host}:${port}`;
    return `${secure ? "https" : "http"}://${authority}${proxy.pathPrefix === "/" ? "" : proxy.pathPrefix}`;
}
function unique(values) {
    return [...new Set(values)];
}

// EXTERNAL MODULE: ./build/src/project/erb.js
var erb = __webpack_require__(8048);
;// CONCATENATED MODULE: ./build/src/project/erb-variables.js

/** Names of the environment variables that the ERB of a text asks for, by a literal name. */
function erbVariables({ text }) {
    const code = (0,erb/* scanErb */.x9)(text).filter(({ kind }) => kind === "output" || kind === "statement");
    const names = code.flatMap((tag) => [...tag.code.matchAll(/\bENV(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g)].map(([, name = ""]) => name));
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./build/src/commands/prepare.js









/**
 * Understands the config and finds every secret, before anything is asked of the world.
 * @throws Failure for a config, an input or a secret that will not do.
 */
async function prepare(run, project) {
    const settings = parseProbeSettings(run.inputs.probes ?? "");
    const { version } = project.kamal;
    const install = () => installKamal({
        version,
        toolCache: run.environment.toolCache,
        directory: run.directory,
        signal: run.background(),
        log: (line) => run.log.line(line),
    });
    if (project.hasErb)
        return prepareWithErb(run, project, { settings, kamal: await installPhase(run, install()) });
    const deployment = deriveDeployment(project);
    describe(run, deployment);
    const secrets = secretsFor(run, project, deployment);
    const kamal = install();
    // It is awaited later; a failure in between must not end the process before the report is written.
    run.inBackground(kamal);
    const environment = process.env;
    return { project, deployment, settings, secrets, evaluatedSecrets: new Map(), environment, kamal };
}
async function installPhase(run, installing) {
    return run.phase("install", "Install Kamal", () => installing);
}
/** Values that come from ERB are Kamal's to tell. */
async function prepareWithErb(run, project, parts) {
    const environment = environmentForErb(run, project);
    const evaluated = await evaluate(run, { kamal: parts.kamal, secrets: undefined, environment });
    const deployment = deriveDeployment(project, { evaluated: evaluated.config });
    describe(run, deployment);
    const secrets = secretsFor(run, project, deployment);
    return {
        project,
        deployment,
        settings: parts.settings,
        secrets,
        evaluatedSecrets: new Map(),
        environment,
        kamal: Promise.resolve(parts.kamal),
    };
}
/** A server's address that is kept out of git comes as a secret, which no workflow can hand on by `env:` to a workflow that it calls. */
function environmentForErb(run, { config, chosen }) {
    const environment = { ...process.env };
    const sources = [config.document?.source, chosen.file?.document?.source];
    for (const name of sources.flatMap((source) => (source === undefined ? [] : erbVariables(source)))) {
        const value = run.inputs.secrets?.get(name);
        if (value === undefined || value === "" || environment[name] !== undefined)
            continue;
        run.secret(value);
        environment[name] = value;
    }
    return environment;
}
/** Asks Kamal for the config after ERB, and with `secrets` for what .kamal/secrets yields. */
async function evaluate(run, options) {
    return evaluateConfig(options.kamal, {
        directory: run.directory,
        cwd: projectDirectory(run),
        env: (0,environment/* childEnvironment */.Q)(options.environment, { secrets: options.secrets }),
        configFile: run.inputs.configFile,
        destination: run.inputs.destination,
        version: run.inputs.version ?? run.environment.sha ?? "unknown",
        secrets: options.secrets !== undefined,
    });
}
function describe(run, deployment) {
    run.report.service = deployment.service;
    run.report.url = deployment.url ?? null;
}
function secretsFor(run, project, deployment) {
    const secrets = resolveSecrets(deployment, {
        given: run.inputs.secrets,
        environment: process.env,
        actor: run.environment.actor,
        token: run.inputs.githubToken,
        defined: new Map(project.chosen.secrets.flatMap((file) => file.entries.map((entry) => [entry.name, entry]))),
    });
    // The actor's name is no secret, though it stands in for one as the registry's user.
    const values = [...secrets.provided.values(), ...secrets.referenced.values()];
    for (const value of values)
        if (value !== run.environment.actor)
            run.secret(value);
    for (const warning of secrets.warnings)
        run.notice(warning);
    return secrets;
}
/** Where the app is, absolute. */
function projectDirectory(run) {
    return external_node_path_.resolve(run.environment.workspace, run.inputs.workingDirectory);
}
/** The certificate authority that `probes.tls.ca-file` names, as PEM. */
async function readCa(run, file) {
    return file === undefined ? undefined : (0,promises_.readFile)(external_node_path_.resolve(projectDirectory(run), file), "utf8");
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readAndLint)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/kamal/earlier.js
// Files as they were before the change that this run is about: out of the objects that the checkout holds, nothing is
// fetched and nothing of the repository runs.


/** As for files of the working tree. Bytes. */
const maxBytes = 1024 * 1024;
/** undefined: there is nothing to compare with, or the checkout is too shallow to hold it. */
async function earlierReader(facts) {
    const revision = await revisionBefore(facts);
    if (revision === undefined)
        return undefined;
    return async (file) => {
        const object = `${revision}:${file}`;
        const size = await git(facts.workspace, ["cat-file", "-s", object]);
        if (size === undefined || Number(size) > maxBytes)
            return undefined;
        return git(facts.workspace, ["cat-file", "blob", object]);
    };
}
/** Of a pull request: what it would be merged into. Of a push: what the branch was. */
async function revisionBefore(facts) {
    const candidates = facts.eventName === "push" ? [await beforePush(facts.eventPath)] : await mergedInto(facts);
    for (const candidate of candidates) {
        if (candidate === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(candidate))
            continue;
        if ((await git(facts.workspace, ["cat-file", "-t", candidate]))?.trim() === "commit")
            return candidate;
    }
    return undefined;
}
/** GitHub checks out a merge commit for pull requests; its first parent is the branch that they go to. */
async function mergedInto({ workspace, eventName }) {
    if (eventName !== "pull_request")
        return [];
    const commit = await git(workspace, ["cat-file", "commit", "HEAD"]);
    const head = commit?.split("\n\n")[0] ?? "";
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
    return parents.length === 2 ? parents.slice(0, 1) : [];
}
async function beforePush(eventPath) {
    if (eventPath === undefined)
        return undefined;
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(eventPath, "utf8"));
        const before = Reflect.get(Object(payload), "before");
        return typeof before === "string" ? before : undefined;
    }
    catch {
        // No payload, or none that can be read: there is nothing to compare with.
        return undefined;
    }
}
/**
 * Reading objects starts no program, whatever the repository's configuration says; a missing object is not fetched, and
 * no configuration of the machine counts. The directory is named, so that none in the working tree is taken instead.
 */
async function git(workspace, args) {
    const directory = external_node_path_.join(workspace, ".git");
    const { PATH = "" } = process.env;
    try {
        // Loaded when there is something to compare with: it takes a tenth of the time of a whole lint.
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 3053));
        const { exitCode, stdout } = await getExecOutput("git", [`--git-dir=${directory}`, "--no-replace-objects", "-c", "protocol.allow=never", ...args], {
            cwd: workspace,
            silent: true,
            ignoreReturnCode: true,
            env: {
                PATH,
                LC_ALL: "C",
                GIT_CONFIG_NOSYSTEM: "1",
                GIT_CONFIG_GLOBAL: "/dev/null",
                GIT_NO_LAZY_FETCH: "1",
                // Git before 2.45 does not know the line above, and the repository could allow a protocol that runs programs.
                GIT_ALLOW_PROTOCOL: "",
                GIT_OPTIONAL_LOCKS: "0",
                GIT_TERMINAL_PROMPT: "0",
            },
        });
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        // No git on this machine.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/lint/opt-in.js
var opt_in = __webpack_require__(452);
// EXTERNAL MODULE: ./build/src/lint/rules/suppression.js
var suppression = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/lint/schema/problems.js + 15 modules
var problems = __webpack_require__(5261);
// EXTERNAL MODULE: ./build/src/lint/rules/index.js + 118 modules
var rules = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/src/lint/selection.js

/** All rules but those that nobody asked for. */
function selectRules(enabled = []) {
    return rules.rules.filter(({ metadata: { id, optIn } }) => optIn !== true || enabled.some((name) => name === id));
}

// EXTERNAL MODULE: ./build/src/lint/suppressions.js
var lint_suppressions = __webpack_require__(8015);
;// CONCATENATED MODULE: ./build/src/lint/run.js






/** Every finding of every rule, sorted by file, line and column, each once. Pure: all reading is done in `readProject`. */
function lintProject(project, using = selectRules()) {
    const findings = new Map();
    const shared = { schemaFindings: once(() => (0,problems/* findSchemaFindings */.d$)(project)) };
    for (const rule of using) {
        for (const problem of check(rule, project, shared)) {
            const finding = toFinding(rule, problem);
            // Variants share the base's file, so that they find the same thing there.
            findings.set(JSON.stringify([finding.file, finding.line, finding.column, finding.ruleId, finding.message]), finding);
        }
    }
    const suppressions = (0,lint_suppressions/* readSuppressions */.Hl)(project);
    const found = [...findings.values()];
    // With one variant chosen, the findings of the others are not looked for.
    const all = project.chosen.destination === undefined && project.variants.length > project.destinations.length;
    const idle = all && using.includes(suppression/* suppression */.i) ? suppressions : [];
    const useless = (0,lint_suppressions/* unmatchedIds */.ik)(idle.filter(hasReason), found).filter(({ id }) => !isLeftOut(id, using));
    const told = [...found, ...useless.map(({ comment, id }) => toFinding(suppression/* suppression */.i, (0,suppression/* unmatched */.G)(comment, id)))];
    const isSilenced = (0,lint_suppressions/* silencer */.I6)(suppressions.filter(hasReason));
    return told.filter((finding) => !isSilenced(finding)).sort(byPlace);
}
/** Without a reason a comment does not count; the rule `suppression` says so. */
function hasReason({ reason }) {
    return reason !== "";
}
/** A comment may silence a rule that this run does not ask. */
function isLeftOut(id, using) {
    return opt_in/* optInRules */.a.some((name) => name === id) && !using.some(({ metadata }) => metadata.id === id);
}
/** The answer of the first call, for all calls; a call that throws is made again. */
function once(work) {
    let done;
    return () => {
        done ??= { answer: work() };
        return done.answer;
    };
}
/** A bug in one rule must stop neither the others nor a deploy; it is told where the config begins. */
function check(rule, project, shared) {
    try {
        return [...rule.check(project, shared)];
    }
    catch (error) {
        const at = { file: project.config.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        const message = `The rule \`${rule.metadata.id}\` broke on this repository: ${(0,errors/* messageOf */.bD)(error)}`;
        return [
            { at, severity: "warning", message, help: "This is a bug in kamal-action: please report it with the files." },
        ];
    }
}
function toFinding(rule, problem) {
    const { file, line, column, endLine, endColumn } = problem.at;
    const { id: ruleId, severity } = rule.metadata;
    const { message, help, fix } = problem;
    const place = { file, line, column, endLine, endColumn };
    return { ruleId, severity: problem.severity ?? severity, message, ...place, help, ...(fix && { fix }) };
}
function byPlace(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/project/project.js + 3 modules
var project_project = __webpack_require__(4805);
// EXTERNAL MODULE: ./build/src/report/secret-spans.js
var secret_spans = __webpack_require__(8726);
;// CONCATENATED MODULE: ./build/src/commands/read.js
// The first step of every command: read the repository, and say what is wrong with it before anything else happens.






/** Reads and lints the project. Throws only for what cannot be read at all; findings are the caller's to judge. */
async function readAndLint(run) {
    return run.phase("lint", "Read and lint the configuration", async () => {
        const isLint = run.inputs.command === "lint";
        const project = await (0,project_project/* readProject */.W)({
            root: run.environment.workspace,
            directory: run.inputs.workingDirectory,
            configFile: run.inputs.configFile,
            destination: run.inputs.destination,
            kamalVersion: run.inputs.kamalVersion,
            onlyChosen: !isLint,
            earlier: isLint ? await earlierReader(run.environment) : undefined,
        });
        const rules = selectRules(run.inputs.enableRules);
        run.report.kamalVersion = project.kamal.version;
        const findings = lintProject(project, rules)
            .filter((finding) => isAsked(run.inputs.command, finding))
            .map(withoutSecrets);
        run.addFindings(findings);
        for (const finding of findings) {
            run.log.line(`${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`);
        }
        if (mayRefuse(run.inputs.command))
            refuseFindings(findings, run.inputs.failOn);
        return project;
    });
}
/** Where a secret or a variable comes from, a run that has it knows better than a rule that only sees the repository. */
const onlyInLint = new Set([
    "erb-env-not-passed",
    "master-key-absent",
    "secret-command-missing",
    "secret-source",
    "secret-undefined",
    "secret-unused",
]);
/** Rules repeat what they find: a key that was pasted where a name is expected would stand in every output. */
function withoutSecrets(finding) {
    return { ...finding, message: (0,secret_spans/* hideSecrets */.s0)(finding.message), help: (0,secret_spans/* hideSecrets */.s0)(finding.help) };
}
function isAsked(command, { ruleId }) {
    return command === "lint" || !onlyInLint.has(ruleId);
}
/** Nobody who rolls back at night wants to mend a config first: it is told, and Kamal's own verdict still counts. */
function mayRefuse(command) {
    return command !== "rollback" && command !== "verify";
}
/** @throws Failure, by the id of the first rule, when a finding is as bad as `fail-on` says, or worse. */
function refuseFindings(findings, failOn) {
    const bad = findings.filter((finding) => (failOn !== "never" && finding.severity === "error") || (failOn === "warning" && finding.severity === "warning"));
    const first = bad[0];
    if (first === undefined)
        return;
    const others = bad.length - 1;
    throw new errors/* Failure */.HR({
        id: first.ruleId,
        title: `The configuration has ${bad.length === 1 ? "a problem" : `${bad.length} problems`}`,
        cause: `${first.file}:${first.line}: ${first.message}${others > 0 ? ` (and ${others} more below)` : ""}`,
        fix: first.help,
        evidence: bad
            .slice(0, 12)
            .map((finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`),
    });
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aI: () => (/* binding */ containerPrefix),
  $8: () => (/* binding */ factsScript),
  As: () => (/* binding */ isComplete),
  hx: () => (/* binding */ parseFacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/kamal/lock.js
var kamal_lock = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/src/project/registry.js
var registry = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/src/shell-quote.js
var shell_quote = __webpack_require__(1854);
;// CONCATENATED MODULE: ./build/src/server/proxy-list.js
/** Reads the table of `kamal-proxy list` (v0.9), which is coloured even through a pipe. Columns stand two blanks apart. */
function parseProxyList(output) {
    const lines = output
        .replace(/\u001b\[[0-9;]*m/g, "")
        .split("\n")
        .map((line) => line.trimEnd())
        .filter((line) => line !== "");
    const [header, ...rows] = lines;
    if (header === undefined || !header.startsWith("Service"))
        return [];
    const columns = header.split(/\s{2,}/).map((column) => column.toLowerCase());
    return rows.map((row) => {
        const cells = row.split(/\s{2,}/);
        const cell = (name) => cells[columns.indexOf(name)] ?? "";
        return {
            service: cell("service"),
            hosts: cell("host")
                .split(",")
                .map((host) => host.trim())
                .filter(Boolean),
            path: cell("path"),
            target: cell("target"),
            state: cell("state"),
            tls: cell("tls") === "yes",
        };
    });
}

;// CONCATENATED MODULE: ./build/src/server/facts.js
// One look at a server: everything that the checks, the choice between setup and deploy, rollback and the probes need,
// in one SSH session. The script only reads.





/** The script that prints the facts, and the token that separates its sections. */
function factsScript(deployment) {
    const token = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    const { service, destination } = deployment;
    const audit = `.kamal/${[service, destination].filter(Boolean).join("-")}-audit.log`;
    const lock = (0,kamal_lock/* lockDirectory */.Z4)(service, destination);
    const format = `{{.ID}}\\t{{.Names}}\\t{{.State}}\\t{{.Label "role"}}\\t{{.Image}}`;
    const section = (name, command) => `printf '\\n%s %s\\n' ${token} ${name}\n${command}`;
    const script = [
        "LC_ALL=C; export LC_ALL; cd",
        section("user", "id -un"),
        section("groups", "id -Gn"),
        section("cores", "nproc 2>/dev/null"),
        section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
        section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
        section("time", "date +%s"),
        section("lock", `if [ -d ${lock} ]; then echo held; cat ${lock}/details 2>/dev/null; fi`),
        section("audit", `tail -n 2000 ${audit} 2>/dev/null | grep -F 'as the latest image'`),
        section("login", loginCommand(deployment)),
        section("docker", "command -v docker >/dev/null || echo missing"),
        `docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${token}; exit 0; }`,
        section("containers", `docker ps --all --no-trunc --filter label=service=${service} --filter label=destination=${destination ?? ""} --format '${format}'`),
        section("names", "docker ps --all --format '{{.Names}}'"),
        section("network", "docker network inspect kamal --format yes 2>/dev/null"),
        section("proxy", `docker inspect kamal-proxy --format '{{.State.Status}} {{.Config.Image}} {{index .Config.Labels "kamal-action.stand-in"}}' 2>/dev/null`),
        section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
        section("end", "exit 0"),
    ].join("\n");
    return { script, token };
}
/** Docker's configuration has its own hub under a name of the old days. Without a pattern grep would read the script. */
function loginCommand(deployment) {
    const names = (0,registry/* registriesOf */.H)(deployment).map((server) => `"${server || "https://index.docker.io/v1/"}"`);
    if (names.length === 0)
        return ":";
    return `grep -F ${names.map((name) => `-e ${(0,shell_quote/* shellQuote */.Z)(name)}`).join(" ")} .docker/config.json >/dev/null 2>&1 && echo yes`;
}
/** Whether the script came to its end. A shell that only says "not available" exits 1 or 0 and tells nothing. */
function isComplete(output, token) {
    return splitSections(output, token).has("end");
}
/** Reads what `factsScript` printed. Sections that are missing stay unknown. */
function parseFacts(host, output, context) {
    const sections = splitSections(output, context.token);
    const get = (name) => sections.get(name)?.trim() ?? "";
    const time = integer(get("time"));
    return {
        host,
        user: get("user"),
        groups: get("groups").split(/\s+/).filter(Boolean),
        cores: integer(get("cores")),
        memoryMb: scaled(get("memory")),
        diskFreeMb: scaled(get("disk").split(/\s+/)[3] ?? ""),
        docker: dockerFacts(get("docker")),
        containers: parseContainers(get("containers"), context.deployment),
        proxy: parseProxy(get("proxy")),
        routes: parseProxyList(sections.get("routes") ?? ""),
        containerNames: get("names").split("\n").filter(Boolean),
        networkExists: get("network") === "yes",
        bootedVersions: bootedVersions(get("audit")),
        lock: parseLock(get("lock")),
        clockSkewSeconds: time === undefined ? undefined : time - Math.round(context.now / 1000),
        registryLogin: get("login") === "yes",
    };
}
function splitSections(output, token) {
    const parts = output.split(new RegExp(`^${token} (\\w+)\\r?\\n`, "m"));
    const sections = new Map();
    for (let index = 1; index + 1 < parts.length; index += 2)
        sections.set(parts[index] ?? "", parts[index + 1] ?? "");
    return sections;
}
function integer(text) {
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function scaled(kilobytes) {
    const value = integer(kilobytes);
    return value === undefined ? undefined : Math.round(value / 1024);
}
function dockerFacts(text) {
    if (text === "" || text.startsWith("missing"))
        return undefined;
    const last = text.split("\n").at(-1) ?? "";
    return /^\d+\.\d+/.test(last) ? { version: last } : { error: last };
}
function parseProxy(text) {
    const [state, image, standIn] = text.split(" ");
    if (state === undefined || state === "" || image === undefined)
        return undefined;
    return { state, image, standIn: standIn !== undefined && standIn !== "" && standIn !== "<no" };
}
function parseContainers(text, deployment) {
    return text.split("\n").flatMap((line) => {
        const [id, name, state, role, image] = line.split("\t");
        if (id === undefined || name === undefined || state === undefined || role === undefined)
            return [];
        return [{ id, name, state, role, image: image ?? "", version: versionOf(name, role, deployment) }];
    });
}
/** Kamal names a container SERVICE-ROLE[-DESTINATION]-VERSION. */
function versionOf(name, role, deployment) {
    const prefix = `${containerPrefix(deployment, role)}-`;
    const version = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    return version === "" || version.includes("_replaced_") || version.startsWith("exec-") ? undefined : version;
}
/** Also the name of the role's service in kamal-proxy. */
function containerPrefix(deployment, role) {
    return [deployment.service, role, deployment.destination].filter(Boolean).join("-");
}
function bootedVersions(audit) {
    return audit.split("\n").flatMap((line) => /Tagging \S+:([^\s:/]+) as the latest image/.exec(line)?.[1] ?? []);
}
function parseLock(text) {
    if (!text.startsWith("held"))
        return { held: false };
    return { held: true, details: (0,kamal_lock/* parseLockDetails */.Pi)(text.slice("held".length)) };
}


/***/ })

};
