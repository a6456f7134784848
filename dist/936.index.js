export const id = 936;
export const ids = [936];
export const modules = {

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadWhileAsking),
  a: () => (/* binding */ runKamal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/kamal/command.js
// Typed wishes to Kamal's argv. Nothing secret ever goes in here.
/** The arguments after `kamal`. */
function kamalArguments(command, target) {
    const common = [
        "--config-file",
        target.configFile,
        ...(target.destination ? ["--destination", target.destination] : []),
    ];
    if (command.name === "rollback")
        return ["rollback", command.version, ...common];
    return [command.name, "--version", command.version, ...(command.skipBuild ? ["--skip-push"] : []), ...common];
}
/** The same as a person would type it, for the report. */
function kamalCommandLine(command, target) {
    const config = target.configFile === "config/deploy.yml" ? [] : ["-c", target.configFile];
    const destination = target.destination ? ["-d", target.destination] : [];
    const version = command.name === "rollback" ? [command.version] : ["--version", command.version];
    const skip = command.name !== "rollback" && command.skipBuild ? ["--skip-push"] : [];
    return ["kamal", command.name, ...version, ...skip, ...config, ...destination].join(" ");
}

;// CONCATENATED MODULE: ./build/src/kamal/diagnoses/access.js
const forDestination = (context) => (context.destination ? ` -d ${context.destination}` : "");
/** What keeps a deploy from beginning: hooks, lock, secrets, registry, SSH. */
const access = [
    {
        id: "hook-failed",
        // First: a hook's own output can hold the words of every other failure.
        match: /^Hook `([^`]+)` failed:?/m,
        title: "A hook failed",
        cause: ([, hook]) => `.kamal/hooks/${hook} ended with an error.`,
        fix: () => "The hook's own output is below.",
    },
    {
        id: "lock-held",
        match: /Deploy lock already in place!|LockError\): Deploy lock found|^Deploy lock found/m,
        title: "Another deploy holds the lock",
        cause: (_, { primaryHost }) => `The deploy lock on ${primaryHost} is held; the lines below say by whom.`,
        fix: (_, context) => `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${forDestination(context)}\` and start this run again.`,
    },
    {
        id: "disk-full",
        match: /no space left on device/,
        title: "A disk is full",
        cause: ([text]) => `Docker says: ${text}.`,
        fix: () => "Free space on the machine that the lines below name (the server, or the runner when the image was being built): `kamal prune all`, `docker system df`, `docker builder prune`.",
    },
    {
        id: "secret-missing",
        match: /Secret '([^']+)' not found/,
        title: "A secret is missing",
        cause: ([, name]) => `Kamal asked for the secret ${name}, and no secrets file defines it.`,
        fix: ([, name]) => `Add ${name} to the repository's secrets and pass it in \`secrets\` or \`env:\` of this step.`,
    },
    {
        id: "registry-push-denied",
        match: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to)[^\n]*403 Forbidden/,
        // A base image that is not there, or not for us, is no push.
        unless: /pull access denied|failed to resolve source metadata/,
        title: "The registry refused the push",
        cause: (_, { repository }) => `The login works, but it has no right to push to ${repository}.`,
        fix: (_, { registry, repository }) => registry === "ghcr.io"
            ? `Give the job \`permissions: packages: write\`. If it has that, open the settings of the package ${repository} and add this repository with the role Write under "Manage Actions access".`
            : `Give the registry user the right to push to ${repository}.`,
    },
    {
        id: "registry-auth",
        match: /docker login[^\n]*stderr:[\s\S]{0,300}?(?:unauthorized|denied|401)|authentication required|incorrect username or password|Error response from daemon: (?:Get|login attempt) \S*[\s\S]{0,80}?(?:unauthorized|denied)/,
        title: "The registry refused the login",
        cause: (_, { registry }) => `${registry ?? "Docker Hub"} did not accept the username and password from the config.`,
        fix: (_, { registry }) => registry === "ghcr.io"
            ? "Use `${{ github.actor }}` and `${{ secrets.GITHUB_TOKEN }}`, with `permissions: packages: write` in the job."
            : "Check registry/username in the config and the secret behind registry/password: an expired token, a wrong user, a token for another registry.",
    },
    {
        id: "ssh-hostkey",
        match: /HostKeyMismatch|fingerprint (\S+) does not match for|HostKeyUnknown|fingerprint \S+ is unknown for/,
        title: "The server's host key is not the known one",
        cause: ([text]) => `Kamal's SSH client refused the server: ${text}.`,
        fix: () => "If the server was reinstalled, renew its lines in `ssh-known-hosts` (host name and address, not hashed).",
    },
    {
        id: "ssh-auth",
        match: /Authentication failed for user (\S+)|Inappropriate ioctl for device/,
        title: "The server refused the SSH key",
        cause: ([, user]) => `The server did not let ${user ?? "the SSH user"} in.`,
        fix: () => "Check ssh/user in the config, and that the public key that belongs to `ssh-private-key` is in its authorized_keys.",
    },
    {
        id: "ssh-dns",
        match: /getaddrinfo: [^\n]*/,
        title: "The server's name does not resolve",
        cause: ([text]) => `Kamal found no address for the server: ${text}.`,
        fix: (_, { configFile }) => `Correct the host under \`servers\` in ${configFile}, or create its record in DNS.`,
    },
    {
        id: "ssh-connect",
        match: /Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|Net::SSH::ConnectionTimeout|Connection refused - connect\(2\) for (\S+)|connection closed by remote host/i,
        title: "The server does not answer",
        cause: ([text]) => `Kamal could not reach the server: ${text}.`,
        fix: () => "Check that the server is up, that its address and ssh/port are right, and that no firewall or fail2ban keeps the runner out.",
    },
];

;// CONCATENATED MODULE: ./build/src/kamal/diagnoses/app.js
/** What is wrong with the image, the app or the config. */
const app = [
    {
        id: "exec-format",
        anywhere: true,
        match: /exec format error|no matching manifest for (\S+)/,
        title: "The image is for another processor",
        cause: ([text]) => `The server cannot run what was built: ${text}.`,
        fix: () => "Set builder/arch to the server's (`uname -m`: x86_64 is amd64, aarch64 is arm64).",
    },
    {
        id: "unhealthy",
        match: /target failed to become healthy|container not ready after \d+ seconds/,
        title: "The new version did not become healthy",
        cause: (_, { service }) => `The new container of ${service} did not answer its health check in time.`,
        fix: () => "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout.",
    },
    {
        id: "boot-vanished",
        match: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
        title: "The new container died at once",
        cause: ([, role, host]) => `The container of ${role} on ${host} was gone before it could be asked.`,
        fix: (_, { service }) => `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${service})\`.`,
    },
    {
        id: "clone-failed",
        match: /Failed to clone repo: [^\n]*|Clone in \S+ is (?:dirty|not on the correct revision)[^\n]*/,
        title: "Kamal could not clone the checkout",
        cause: ([text]) => `Kamal builds from a clone of the checkout: ${text}`,
        fix: () => "Submodules need `submodules: recursive` and a token in actions/checkout; or set builder/context to `.` to build from the working tree.",
    },
    {
        id: "build-failed",
        match: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
        title: "The image did not build",
        cause: ([text]) => `Docker says: ${text}`,
        fix: () => "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build.",
    },
    {
        id: "dockerfile-missing",
        match: /Missing (\S*Dockerfile\S*)/,
        title: "There is no Dockerfile",
        cause: ([, file]) => `Kamal builds ${file}, and it is not in the commit.`,
        fix: () => "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`.",
    },
    {
        id: "image-missing",
        match: /manifest unknown|manifest for \S+ not found|failed to resolve reference [^\n]*: not found/,
        title: "The image is not in the registry",
        cause: ([text]) => `The server could not pull the image: ${text}.`,
        fix: () => "With `skip-build: true`, the image must have been pushed with the tag that `version` names (the full commit).",
    },
    {
        id: "service-label",
        match: /is missing the 'service' label/,
        title: "The image was not built by Kamal",
        cause: (_, { service }) => `The image has no label service=${service}, which Kamal insists on.`,
        fix: (_, { service }) => `Build it with \`--label service=${service}\`.`,
    },
    {
        // Last of its kind: by itself only the consequence of a failure that was told elsewhere.
        id: "unhealthy",
        match: /Halted at barrier|First \S+ container is unhealthy/,
        title: "The new version did not become healthy",
        cause: (_, { service }) => `The first container of ${service} did not come up, so no other one was started.`,
        fix: () => "Read the lines below: what the first container, or the server that it was to run on, says.",
    },
    {
        id: "config-refused",
        match: /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
        title: "Kamal refuses the configuration",
        cause: (match, { configFile }) => `Kamal says about ${configFile}: ${firstLine(match.input)}`,
        fix: (_, { configFile }) => `Correct ${configFile}; \`kamal config\` shows the same message on your machine.`,
    },
];
function firstLine(text) {
    return text.trim().split("\n")[0] ?? "";
}

;// CONCATENATED MODULE: ./build/src/kamal/diagnoses/server.js
const server_forDestination = (context) => (context.destination ? ` -d ${context.destination}` : "");
/** What a server lacks or already has: Docker, ports, kamal-proxy. */
const server = [
    {
        id: "docker-missing-remote",
        match: /Docker is not installed on (\S+) and can't be automatically installed/,
        title: "Docker is missing on the server",
        cause: ([, host]) => `${host} has no Docker, and the SSH user may not install it.`,
        fix: () => "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root.",
    },
    {
        id: "docker-sock-perm",
        match: /permission denied while trying to connect to the [Dd]ocker/,
        title: "The SSH user may not use Docker",
        cause: () => "Docker's socket on the server refused the SSH user.",
        fix: () => "On the server, as root: `usermod -aG docker USER`; the next login has the right.",
    },
    {
        id: "docker-local",
        match: /Docker (?:buildx plugin )?is not installed locally/,
        title: "Docker or buildx is missing on the runner",
        cause: () => "Kamal builds the image on the runner, and `docker` with the buildx plugin is not there.",
        fix: () => "Use a hosted runner, install Docker with buildx, or build elsewhere and set `skip-build: true`.",
    },
    {
        id: "docker-down",
        match: /Cannot connect to the Docker daemon/,
        title: "The Docker daemon does not run",
        cause: () => "The `docker` command is there, but no daemon answers it.",
        fix: () => "Start it: `systemctl enable --now docker`.",
    },
    {
        id: "proxy-port",
        match: /port is already allocated|address already in use|failed to bind (?:host )?port/,
        title: "A port that kamal-proxy needs is taken",
        cause: ([text]) => `Docker could not publish kamal-proxy's ports: ${text}.`,
        fix: () => "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port.",
    },
    {
        id: "proxy-old",
        match: /kamal-proxy version (\S+) is too old/,
        title: "kamal-proxy on the server is too old",
        cause: ([text]) => `${text} for this version of Kamal.`,
        fix: (_, context) => `Run \`kamal proxy reboot -y${server_forDestination(context)}\` once (a short outage for every app on the server).`,
    },
    {
        id: "tls-config",
        match: /Error: unable to load (certificate|error pages)/,
        title: "kamal-proxy cannot read what Kamal uploaded",
        cause: ([, what]) => `kamal-proxy found no usable ${what}: it was started by another SSH user, whose home it has mounted, or the ${what} is broken.`,
        fix: (_, context) => `If ssh/user was changed, run \`kamal proxy reboot -y${server_forDestination(context)}\` once (a short outage for every app on the server). Else check the certificate and key in the secrets of proxy/ssl.`,
    },
    {
        id: "host-conflict",
        match: /host settings conflict with another service/,
        title: "Another service already owns the host name",
        cause: (_, { service }) => `kamal-proxy routes this host name to another service than ${service}.`,
        fix: () => "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`.",
    },
    {
        id: "proxy-missing",
        match: /No such container: kamal-proxy|network kamal not found|dial unix \S*kamal-proxy\.sock/,
        title: "kamal-proxy does not run on the server",
        cause: ([text]) => `The server was never set up, or lost its proxy: ${text}.`,
        fix: () => "Run this step with `setup: always`: `kamal setup` starts what is missing and leaves the rest.",
    },
    {
        id: "accessory-conflict",
        match: /Conflict\. The container name "\/?([^"]+)" is already in use/,
        title: "A container of this name is there already",
        cause: ([, name]) => `Docker already has a container ${name}: two destinations on one server, or a boot that was cut off.`,
        fix: ([, name]) => `If it is a leftover, \`docker rm -f ${name}\` on the server. For two destinations on one server give the accessory a \`service\` of its own for each.`,
    },
];

;// CONCATENATED MODULE: ./build/src/kamal/diagnoses.js
// Known failures: the words that show them, the cause, the fix. From reference/failures.md; each entry has a test with
// the text that the real tool printed.



/** The order is the order of preference: a consequence stands below its causes. */
const diagnoses = [...access, ...server, ...app];

;// CONCATENATED MODULE: ./build/src/kamal/diagnose.js
// Why a run of Kamal failed, from what it printed. The entries are data (diagnoses.ts); this file only searches them.

/** How many lines of evidence a report carries. */
const mostEvidence = 12;
/** Explains a failed run; what no entry knows is shown in Kamal's own words. */
function diagnoseKamal(log, context) {
    // The class stands below, so that the message begins with the first line.
    const message = log.errorMessage === undefined ? "" : `${log.errorMessage}\n(${log.errorClass})`;
    // The final error first: the log above it can hold the words of problems that were overcome.
    for (const everything of [false, true]) {
        for (const entry of diagnoses) {
            const text = everything || entry.anywhere ? log.text : message;
            const match = entry.match.exec(text);
            if (match === null || (entry.unless?.test(text) ?? false))
                continue;
            return {
                id: entry.id,
                title: entry.title,
                cause: `${entry.cause(match, context)}${lastWords(log)}`,
                fix: entry.fix(match, context),
                evidence: evidence(entry.match, match, log),
            };
        }
    }
    return unknown(log, context);
}
/** What a container said last is the nearest to the true cause that a single line can come. */
function lastWords(log) {
    const line = log.containerLog.findLast((candidate) => !candidate.startsWith("{"))?.trim();
    return line === undefined ? "" : ` The last that it logged: ${line}`;
}
function unknown(log, context) {
    const message = log.errorMessage ?? log.lines.filter((line) => line.trim() !== "").at(-1);
    return {
        id: "kamal-failed",
        title: `${context.command} failed`,
        cause: message === undefined
            ? "Kamal ended without a word."
            : `Kamal says: ${message.split("\n").slice(0, 3).join(" ")}`,
        fix: "Read the log of the failed phase above; its last lines are repeated here.",
        evidence: lastLines(log.lines),
    };
}
/** The container's own log says more than Kamal can; else the lines around the words that decided. */
function evidence(words, match, log) {
    if (log.containerLog.length > 0)
        return lastLines(log.containerLog);
    // Not in the message alone: who holds a lock, Kamal says before it.
    const found = words.exec(log.text) ?? match;
    const lines = found.input.split("\n");
    const index = found.input.slice(0, found.index).split("\n").length - 1;
    return lastLines(lines.slice(Math.max(0, index - mostEvidence / 2), index + mostEvidence / 2));
}
function lastLines(lines) {
    return lines
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== "")
        .slice(-mostEvidence);
}

// EXTERNAL MODULE: ./build/src/kamal/docker-config.js
var docker_config = __webpack_require__(4053);
// EXTERNAL MODULE: ./build/src/kamal/environment.js
var kamal_environment = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/src/kamal/lock.js
var lock = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/src/kamal/log.js
// Kamal's output, line by line, as phases. Its words are in reference/kamal-2.12.md §3.
const markers = [
    { starts: "Build and push app image...", id: "build", title: "Build and push the image" },
    { starts: "Pull app image...", id: "build", title: "Pull the image" },
    { starts: "Acquiring the deploy lock", id: "lock", title: "Acquire the deploy lock" },
    { starts: "Ensure Docker is installed...", id: "connect", title: "Ensure Docker is installed" },
    { starts: "Ensure kamal-proxy is running...", id: "proxy", title: "Ensure kamal-proxy is running" },
    { starts: "Detect stale containers...", id: "boot", title: "Boot the new version" },
    { starts: "Prune old containers and images...", id: "prune", title: "Prune old containers and images" },
    { starts: "Releasing the deploy lock...", id: "release", title: "Release the deploy lock" },
];
/** `  ERROR (Net::SSH::AuthenticationFailed): …` up to the end of the red, on as many lines as the message has. */
const errorStart = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s;
/** A command's line as SSHKit prints it. */
const commandLine = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/;
/** SSHKit's own lines between and after what a container logged, whose lines can begin with a level too. */
const sshkitLine = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /;
/** How many lines are kept for the diagnosis. */
const keptLines = 600;
/** Reads Kamal's lines: which phase begins, what it said at the end, what a failed container logged. */
class KamalLog {
    kept = [];
    errorLines;
    errorOpen = false;
    phase;
    errorClass;
    /** `opening`: the phase that is under way before Kamal says its first word. */
    constructor(opening) {
        this.phase = opening;
    }
    /** Takes a line; returns the phase that starts with it. */
    read(raw) {
        this.collectError(raw);
        const line = plain(raw);
        this.kept.push(line);
        if (this.kept.length > keptLines)
            this.kept.shift();
        const marker = markers.find((candidate) => line.startsWith(candidate.starts)) ?? this.implicitPhase(line);
        if (marker === undefined || marker.id === this.phase)
            return undefined;
        this.phase = marker.id;
        return { id: marker.id, title: marker.title };
    }
    /** Some steps have no line of their own. */
    implicitPhase(line) {
        const command = commandLine.exec(line)?.[1] ?? "";
        // `setup` boots the accessories right after the proxy; `rollback` starts to boot without looking for stale ones.
        if (this.phase === "proxy" &&
            /--name \S+/.test(command) &&
            /docker run/.test(command) &&
            !/--name kamal-proxy/.test(command)) {
            return { starts: "", id: "accessories", title: "Boot the accessories" };
        }
        if (this.phase === "lock" && line.startsWith("Start container with version")) {
            return { starts: "", id: "boot", title: "Boot the version" };
        }
        return undefined;
    }
    collectError(raw) {
        const start = errorStart.exec(raw);
        if (start !== null) {
            this.errorClass = start[1];
            this.errorLines = [plain(start[2] ?? "")];
            this.errorOpen = !raw.includes("\u001b[0m");
        }
        else if (this.errorOpen && this.errorLines !== undefined) {
            this.errorLines.push(plain(raw));
            this.errorOpen = !raw.includes("\u001b[0m");
        }
    }
    get currentPhase() {
        return this.phase;
    }
    /** Kamal's own last word: the message of the error that ended it. */
    get errorMessage() {
        return this.errorLines?.join("\n").trim();
    }
    /**
     * Everything that is kept, as one text, without the commands that Kamal says it runs: one of them holds, in every
     * run, the words of an error that it would print.
     */
    get text() {
        return this.kept.filter((line) => !commandLine.test(line)).join("\n");
    }
    get lines() {
        return this.kept;
    }
    /** What the container of a failed boot logged; Kamal prints it after `… is unhealthy on …`. */
    get containerLog() {
        const start = this.kept.findIndex((line) => /First \S+ container is unhealthy on/.test(line));
        if (start < 0)
            return [];
        const lines = [];
        // Kamal asks for the log and the health with commands that it logs; each answer begins with ` ERROR `.
        let inside = false;
        for (const line of this.kept.slice(start + 1)) {
            if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(line))
                break;
            if (sshkitLine.test(line))
                inside = false;
            else if (line.startsWith(" ERROR "))
                inside = true;
            if (inside)
                lines.push(line.replace(/^ ERROR /, ""));
        }
        // Docker's own time of each line, which says little and pushes the rest out of sight.
        return lines
            .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ""))
            .filter((line) => line.trim() !== "" && line.trim() !== "null");
    }
}
function plain(line) {
    return line.replace(/\u001b\[[0-9;]*m/g, "").replace(/\r$/, "");
}

// EXTERNAL MODULE: ./build/src/kamal/run.js
var kamal_run = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/src/kamal/secrets-file.js
var secrets_file = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/shell-quote.js
var shell_quote = __webpack_require__(1854);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 13 modules
var prepare = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/src/commands/run-kamal.js
// The real Kamal, live: its lines become phases, its failure a diagnosis, a cancel reaches it.














/** Loads Kamal while the world is still being asked: Ruby needs its time for that. It ends with the run. */
function loadWhileAsking(run, { kamal, environment }) {
    const over = run.background();
    const loading = (async () => {
        const waiting = await (0,kamal_run/* loadKamal */.py)(await kamal, {
            cwd: (0,prepare/* projectDirectory */.t6)(run),
            env: (0,kamal_environment/* childEnvironment */.Q)(environment, { secrets: undefined }),
        });
        if (over.aborted)
            await waiting.dismiss();
        else
            over.addEventListener("abort", () => run.inBackground(waiting.dismiss()), { once: true });
        return waiting;
    })();
    run.inBackground(loading);
    return loading;
}
/** What Kamal gets after a cancel before it is killed; GitHub kills us 10 s after its first signal. Milliseconds. */
const graceMs = 4000;
/** @throws Failure with the diagnosis, Cancelled after a signal. */
async function runKamal(run, session, { command, loading }) {
    const target = { configFile: run.inputs.configFile, destination: run.inputs.destination };
    const env = await prepareEnvironment(run, session, await session.kamal);
    const kamal = await loading;
    const [phase, title] = opening(command);
    const log = new KamalLog(phase);
    run.signal.throwIfAborted();
    run.beginPhase(phase, title);
    run.log.line(`$ ${kamalCommandLine(command, target)}`);
    const child = kamal.start(kamalArguments(command, target), {
        env,
        onLine: (line) => {
            const next = log.read(line);
            if (next !== undefined)
                run.beginPhase(next.id, next.title);
            run.log.untrusted(line);
        },
    });
    run.remember({ kamal: child.identity });
    const exit = await exitOrCancel(run, child);
    if (exit.code === 0 && !/not available as a container/.test(log.text)) {
        run.endPhase("success");
        return;
    }
    run.endPhase("failure");
    // After a failure Kamal still releases the lock, and that phase is then the last one.
    if (log.currentPhase === "release" && !/Error releasing the deploy lock/.test(log.text))
        run.blamePreviousPhase();
    throw new errors/* Failure */.HR(diagnoseKamal(log, {
        command: `kamal ${command.name}`,
        configFile: run.inputs.configFile,
        service: session.deployment.service,
        destination: session.deployment.destination,
        registry: session.deployment.registry.server,
        repository: session.deployment.repository,
        primaryHost: session.deployment.primaryHost,
    }));
}
/** Kamal's own lines open the phases; this one lasts from its start to the first of them. */
function opening(command) {
    if (command.name !== "deploy")
        return ["lock", "Acquire the deploy lock"];
    return ["build", command.skipBuild ? "Pull the image" : "Build and push the image"];
}
async function exitOrCancel(run, child) {
    const cancelled = new Promise((resolve) => {
        if (run.signal.aborted)
            resolve();
        run.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    const first = await Promise.race([child.done, cancelled]);
    if (first !== undefined && !run.signal.aborted)
        return first;
    await (0,kamal_run/* signalGroup */.i8)(child.identity, "SIGINT");
    const left = await Promise.race([child.done, (0,external_node_timers_promises_.setTimeout)(graceMs, "late", { ref: false })]);
    if (left === "late") {
        await (0,kamal_run/* signalGroup */.i8)(child.identity, "SIGKILL");
        // Its last lines belong before the end of the phase, not after the report.
        await Promise.race([child.done, (0,external_node_timers_promises_.setTimeout)(1000, undefined, { ref: false })]);
    }
    run.endPhase("cancelled");
    throw run.signal.reason instanceof Error ? run.signal.reason : new errors/* Cancelled */.cJ("a signal");
}
async function prepareEnvironment(run, session, kamal) {
    const { secrets, project } = session;
    const paths = (0,secrets_file/* secretsPaths */.wm)(project);
    await (0,secrets_file/* writeSecretsFiles */.cp)(paths, {
        names: [...secrets.provided.keys()],
        backups: run.directory,
        remember: (files) => run.remember({ files }),
    });
    const dockerConfig = external_node_path_.join(run.directory, "docker");
    run.remember({ dockerConfig });
    await (0,docker_config/* createDockerConfig */.l)(process.env.DOCKER_CONFIG ?? external_node_path_.join(run.environment.home, ".docker"), dockerConfig);
    return (0,kamal_environment/* childEnvironment */.Q)(session.environment, {
        secrets,
        agentSocket: session.agentSocket,
        dockerConfig,
        lockOwner: (0,lock/* lockOwner */.Vm)(run.environment),
        performer: run.environment.actor === undefined ? undefined : `${run.environment.actor}@users.noreply.github.com`,
        bin: await writeKamalCommand(run, kamal),
    });
}
/** Hooks call `kamal`; they get the one that runs them. */
async function writeKamalCommand(run, kamal) {
    const bin = external_node_path_.join(run.directory, "bin");
    await (0,promises_.mkdir)(bin, { recursive: true });
    const file = external_node_path_.join(bin, "kamal");
    const quoted = [kamal.launcher, kamal.directory, kamal.version].map(shell_quote/* shellQuote */.Z);
    await (0,promises_.writeFile)(file, `#!/bin/sh\nexec ruby ${quoted.join(" ")} "$@"\n`);
    await (0,promises_.chmod)(file, 0o755);
    return bin;
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ showToGit),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   li: () => (/* binding */ uncommittedSuffix),
/* harmony export */   vE: () => (/* binding */ hideFromGit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3053);
// What the git checkout says, and how our secrets file stays invisible in it.




/** The commit that Kamal would build; undefined outside of a repository. */
async function headCommit(directory) {
    const head = await git(directory, ["rev-parse", "--verify", "HEAD"]);
    return head.exitCode === 0 ? head.stdout.trim() : undefined;
}
/** Kamal's own rule: a build from the working tree (builder/context) with changes is not the commit. */
async function uncommittedSuffix(directory) {
    const status = await git(directory, ["status", "--porcelain"]);
    return status.exitCode === 0 && status.stdout.trim() !== "" ? `_uncommitted_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}` : "";
}
/**
 * Keeps git from seeing what happens to a file: a tracked one is assumed unchanged, an untracked one is excluded.
 * Returns whether anything had to be done; `showToGit` undoes it.
 */
async function hideFromGit(file) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file);
    if ((await git(directory, ["ls-files", "--error-unmatch", file])).exitCode === 0) {
        return (await git(directory, ["update-index", "--assume-unchanged", file])).exitCode === 0;
    }
    if ((await git(directory, ["check-ignore", "-q", file])).exitCode !== 1)
        return false;
    const exclude = await excludeFile(directory);
    const line = await excludeLine(directory, file);
    if (exclude === undefined || line === undefined)
        return false;
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(exclude, "latin1").catch(() => "");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(exclude), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(exclude, existing + hidingBlock(line), "latin1");
    return true;
}
/** Undoes `hideFromGit`. */
async function showToGit(file) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file);
    await git(directory, ["update-index", "--no-assume-unchanged", file]);
    const exclude = await excludeFile(directory);
    const line = await excludeLine(directory, file);
    if (exclude === undefined || line === undefined)
        return;
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(exclude, "latin1").catch(() => "");
    const block = hidingBlock(line);
    if (existing.includes(block))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(exclude, existing.replace(block, () => ""), "latin1");
}
/** With a comment by which it is told from the same line of somebody else. Latin-1, so that every byte survives. */
function hidingBlock(line) {
    return `\n# While kamal-action runs:\n${Buffer.from(line).toString("latin1")}\n`;
}
async function excludeFile(directory) {
    const found = await git(directory, ["rev-parse", "--git-path", "info/exclude"]);
    return found.exitCode === 0 ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, found.stdout.trim()) : undefined;
}
async function excludeLine(directory, file) {
    const prefix = await git(directory, ["rev-parse", "--show-prefix"]);
    return prefix.exitCode === 0
        ? `/${prefix.stdout.trim()}${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}`.replace(/[\\*?[]/g, "\\$&")
        : undefined;
}
async function git(directory, args) {
    return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__.getExecOutput)("git", [...args], { cwd: directory, silent: true, ignoreReturnCode: true });
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createDockerConfig),
/* harmony export */   n: () => (/* binding */ removeDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// A Docker client configuration of our own for Kamal: its `docker login` lands in a directory that we throw away,
// while the runner's other logins, plugins, contexts and builders stay usable.


/** Copies config.json and links everything else. Returns the directory for DOCKER_CONFIG. */
async function createDockerConfig(original, directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
    for (const entry of await listOrEmpty(original)) {
        if (entry === "config.json")
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(original, entry), node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, entry));
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(original, "config.json"), node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, "config.json"));
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, "config.json"), "{}", { mode: 0o600 });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, "config.json"), 0o600);
    return directory;
}
/** Removes the copy. Links are removed, not followed. Returns whether it was there. */
async function removeDockerConfig(directory) {
    const existed = (await listOrEmpty(directory)).length > 0;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    return existed;
}
async function listOrEmpty(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ restoreSecretsFiles),
/* harmony export */   cp: () => (/* binding */ writeSecretsFiles),
/* harmony export */   wm: () => (/* binding */ secretsPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _project_secrets_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8789);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2510);
// Our lines in the repository's .kamal/secrets while Kamal runs, and the file as it was afterwards, byte for byte.





/** Where Kamal looks, as absolute paths. */
function secretsPaths(project) {
    const [common, own] = project.chosen.secrets;
    if (common !== undefined && own !== undefined) {
        return { common: node_path__WEBPACK_IMPORTED_MODULE_1__.join(project.root, common.path), own: node_path__WEBPACK_IMPORTED_MODULE_1__.join(project.root, own.path) };
    }
    // A `secrets_path` that only ERB knows.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        id: "secrets-path",
        title: "The place of the secrets file is unknown",
        cause: "`secrets_path` in the config comes from ERB, so the file that the secrets belong into cannot be told.",
        fix: "Write `secrets_path` out, or leave it at its default (.kamal/secrets).",
    });
}
/** Adds `NAME=$NAME` for every name, and takes the repository's own lines for these names out of the way. */
async function writeSecretsFiles(paths, options) {
    const saved = [];
    if (options.names.length === 0)
        return saved;
    for (const [file, mode] of [
        [paths.common, "drop"],
        [paths.own, "provide"],
    ]) {
        const original = await readIfThere(file);
        const text = (0,_project_secrets_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rewriteSecrets */ .cR)(original, options.names, mode);
        if (text === (original ?? ""))
            continue;
        const backup = original === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.backups, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
        if (backup !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, backup);
        saved.push({ path: file, backup, hidden: true });
        options.remember(saved);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFromGit */ .vE)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode: 0o600 });
    }
    return saved;
}
/** @throws what is wrong with a file that is there: taken for absent, it would be removed afterwards. */
async function readIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/** Puts every file back as it was. */
async function restoreSecretsFiles(files) {
    for (const file of files) {
        if (file.backup === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file.path, { force: true });
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file.backup, file.path);
        if (file.hidden)
            await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .showToGit */ .$Q)(file.path);
    }
}


/***/ })

};
