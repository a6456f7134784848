export const id = 483;
export const ids = [483];
export const modules = {

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Ours alone: the inputs hold the key and every secret, the state is what post trusts. */
const ours = /^(INPUT_|STATE_)|^GITHUB_(STATE|OUTPUT)$/;
/** The environment of everything that Kamal starts: hooks, docker, ssh, ERB. */
function childEnvironment(env, options) {
    const kept = Object.entries(env).flatMap(([key, value]) => value === undefined || ours.test(key) ? [] : [[key, value]]);
    const child = Object.fromEntries(kept);
    if (options.secrets !== undefined) {
        for (const [name, value] of [...options.secrets.referenced, ...options.secrets.provided])
            child[name] = value;
    }
    if (options.agentSocket !== undefined)
        child.SSH_AUTH_SOCK = options.agentSocket;
    if (options.dockerConfig !== undefined)
        child.DOCKER_CONFIG = options.dockerConfig;
    if (options.bin !== undefined)
        child.PATH = [options.bin, child.PATH].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    if (options.lockOwner !== undefined)
        addGitConfig(child, "user.name", options.lockOwner);
    if (options.performer !== undefined)
        addGitConfig(child, "user.email", options.performer);
    return child;
}
/** Git's way to configure a process by environment; it adds to what others have put there. */
function addGitConfig(env, key, value) {
    const count = Number(env.GIT_CONFIG_COUNT ?? "0");
    env.GIT_CONFIG_COUNT = String(count + 1);
    env[`GIT_CONFIG_KEY_${count}`] = key;
    env[`GIT_CONFIG_VALUE_${count}`] = value;
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ describeLock),
/* harmony export */   Gl: () => (/* binding */ parseLockOwner),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Pi: () => (/* binding */ parseLockDetails),
/* harmony export */   Vm: () => (/* binding */ lockOwner),
/* harmony export */   Z4: () => (/* binding */ lockDirectory),
/* harmony export */   dg: () => (/* binding */ releaseScript)
/* harmony export */ });
// Kamal's deploy lock: a directory on the primary host that holds a file `details`, in base64. Any signal leaves it
// behind, so ours carries a name by which we, and a later run, can tell whose it is.
/** Relative to the SSH user's home, as Kamal has it. */
function lockDirectory(service, destination) {
    return `.kamal/${["lock", service, destination].filter(Boolean).join("-")}`;
}
/** What stands behind `Locked by:`; Kamal takes it from git's user.name. */
function lockOwner(identity) {
    return `kamal-action ${identity.repository} run ${identity.runId} attempt ${identity.attempt} step ${identity.step}`;
}
/** The run that took a lock, when it was one of this action. */
function parseLockOwner(lockedBy) {
    const parts = /^kamal-action (\S+) run (\S+) attempt (\S+) step (\S+)$/.exec(lockedBy) ?? [];
    const [, repository, runId, attempt, step] = parts;
    if (repository === undefined || runId === undefined || attempt === undefined || step === undefined)
        return undefined;
    return { repository, runId, attempt, step };
}
/**
 * An earlier attempt of this very run is over by definition: GitHub runs one attempt at a time. Another job of the same
 * attempt is not.
 */
function isOver(lockedBy, self) {
    const owner = parseLockOwner(lockedBy);
    return (owner !== undefined &&
        owner.repository === self.repository &&
        owner.runId === self.runId &&
        Number(owner.attempt) < Number(self.attempt));
}
function parseLockDetails(base64) {
    const text = Buffer.from(base64.replace(/\s+/g, ""), "base64").toString("utf8");
    const [, lockedBy, at] = /^Locked by: (.*) at (\S+)$/m.exec(text) ?? [];
    if (lockedBy === undefined || at === undefined)
        return undefined;
    const field = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
    return { lockedBy, at, version: field("Version"), message: field("Message") };
}
/** How a lock is told to a person. */
function describeLock(details) {
    if (details === undefined)
        return "a lock without details (its holder was killed while it was taken)";
    return `${details.lockedBy || "somebody without a git user.name"}, since ${details.at}, for version ${details.version}: "${details.message}"`;
}
/**
 * A script that removes the lock if, and only if, it is held by `owner`. Prints `released`, `none`, or `other` and the
 * details of whoever holds it.
 */
function releaseScript(directory, owner) {
    const expected = Buffer.from(`Locked by: ${owner} at `).toString("base64");
    return [
        "cd",
        `if [ ! -d ${directory} ]; then echo none; exit 0; fi`,
        `held=$(cat ${directory}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
        `ours=$(printf %s '${expected}' | base64 -d)`,
        `case "$held" in "$ours"*) rm -f ${directory}/details && rmdir ${directory} && echo released;; *) echo other; cat ${directory}/details 2>/dev/null || :;; esac`,
    ].join("\n");
}


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   kp: () => (/* binding */ startProcess),
/* harmony export */   py: () => (/* binding */ loadKamal)
/* harmony export */ });
/* unused harmony export startKamal */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
// The only place that starts Kamal, and `gem` for it.



/**
 * A hook could send gigabytes without a newline. Longer than two environment variables, in characters: a secret must
 * arrive whole to be recognised and taken out.
 */
const longestLine = 262_144;
const leftOut = `(A line of more than ${longestLine} characters was left out.)`;
/** Starts Kamal. */
async function startKamal(kamal, args, options) {
    return (await loadKamal(kamal, options)).start(args, options);
}
/**
 * Loads Kamal, which takes Ruby about half a second, before it is known what it will have to do. Arguments and
 * environment reach it by a pipe; it ends by itself when we do.
 */
async function loadKamal(kamal, options) {
    const early = [];
    let onLine = (line) => void early.push(line);
    const { child, run } = await spawnGroup("ruby", [kamal.waitingLauncher, kamal.directory, kamal.version], {
        ...options,
        onLine: (line) => onLine(line),
    });
    let started = false;
    return {
        start(args, { env, onLine: listener }) {
            started = true;
            for (const line of early.splice(0))
                listener(line);
            onLine = listener;
            child.stdin.end(JSON.stringify({ arguments: args, environment: env }));
            return run;
        },
        async dismiss() {
            if (started)
                return;
            await signalGroup(run.identity, "SIGKILL");
            await run.done;
        },
    };
}
/** Starts a command in a process group of its own, so that a signal reaches what it starts (docker, ssh, compilers). */
async function startProcess(command, args, options) {
    const { child, run } = await spawnGroup(command, args, options);
    child.stdin.end();
    return run;
}
async function spawnGroup(command, args, options) {
    const { cwd, env, onLine } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true });
    const done = exitOf(child);
    // What ends before it has read everything says why by its lines and its exit code.
    child.stdin.on("error", () => { });
    forwardLines(child.stdout, onLine);
    forwardLines(child.stderr, onLine);
    const pid = child.pid;
    if (pid === undefined) {
        await done;
        throw new Error(`${command} could not be started`);
    }
    return { child, run: { identity: { pid, startTime: await startTimeOf(pid) }, done } };
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
function forwardLines(stream, onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder("utf8");
    let rest = "";
    stream.on("data", (chunk) => {
        rest += decoder.write(chunk);
        const lines = rest.split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines)
            onLine(line.length > longestLine ? leftOut : line);
        if (rest.length > longestLine)
            rest = rest.slice(0, longestLine + 1);
    });
    stream.on("end", () => {
        if (rest !== "")
            onLine(rest.length > longestLine ? leftOut : rest);
    });
}
/** Sends a signal (0 only asks) to the whole group, if it is still the one that we started. Returns whether it was there. */
async function signalGroup(identity, signal) {
    const startTime = await startTimeOf(identity.pid);
    // A leader that is gone leaves its group to the processes that it started; a leader with another start time is a stranger.
    if (startTime !== undefined && identity.startTime !== undefined && startTime !== identity.startTime)
        return false;
    return killGroup(identity.pid, signal);
}
function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
async function startTimeOf(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, "latin1");
        // The second field is the command's name in parentheses, which may hold blanks.
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ startAgent),
/* harmony export */   _N: () => (/* binding */ agentKeys),
/* harmony export */   eD: () => (/* binding */ stopAgent)
/* harmony export */ });
/* unused harmony export agentPids */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _kamal_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);




/** As long as GitHub lets a job run; after that the agent forgets the key by itself. Seconds. */
const keyLifetime = 6 * 3600;
/**
 * Starts an agent that holds the key, in its own process: it outlives this one, so that the post step can still log in.
 * The key goes in by standard input: it is never on disk, never in argv.
 * @throws Failure `ssh-key-format` when OpenSSH refuses the key, `ssh-missing` when there is no OpenSSH.
 */
async function startAgent(socket, privateKey) {
    const started = await run("ssh-agent", ["-s", "-a", socket]);
    if (started.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            id: "ssh-agent",
            title: "ssh-agent did not start",
            cause: started.stderr.trim() || `\`ssh-agent\` ended with exit code ${started.exitCode}.`,
            fix: "Look at the runner: RUNNER_TEMP must be writable and its path shorter than 90 characters (a socket's limit).",
        });
    }
    const added = await run("ssh-add", ["-q", "-t", String(keyLifetime), "-"], {
        env: { ...process.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" },
        input: privateKey,
    });
    if (added.exitCode !== 0) {
        await stopAgent(socket);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            id: "ssh-key-format",
            title: "The SSH private key cannot be used",
            cause: `OpenSSH cannot load the key that \`ssh-private-key\` was given: ${added.stderr.trim()}`,
            fix: "Store the private key file again as it is, e.g. `gh secret set SSH_PRIVATE_KEY < deploy_key`.",
        });
    }
}
/**
 * Ends the agent and with it the key. Returns whether it still ran. It is found by its socket, which stands in its
 * command line: a pid may by now belong to somebody else.
 */
async function stopAgent(socket) {
    const pids = await agentPids(socket);
    for (const pid of pids) {
        try {
            process.kill(pid, "SIGTERM");
        }
        catch {
            // It has ended in between.
        }
    }
    return pids.length > 0;
}
/** The agents that listen at this socket. */
async function agentPids(socket) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc").catch(() => [])).filter((entry) => /^\d+$/.test(entry));
    const commands = await Promise.all(pids.map((pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
    return pids.map(Number).filter((_, index) => {
        const [program = "", ...args] = (commands[index] ?? "").split("\0");
        return program.endsWith("ssh-agent") && args.includes(socket);
    });
}
/** SHA256 fingerprints of the keys that an agent holds. */
async function agentKeys(socket) {
    if (socket === undefined || socket === "")
        return [];
    const listed = await run("ssh-add", ["-l"], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
    return listed.stdout.split("\n").flatMap((line) => /SHA256:\S+/.exec(line)?.[0] ?? []);
}
async function run(tool, args, options = {}) {
    // The agent outlives us, and anybody who may look at its environment must not find the key there.
    const env = (0,_kamal_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(options.env ?? process.env, { secrets: undefined });
    try {
        return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__.getExecOutput)(tool, args, {
            silent: true,
            ignoreReturnCode: true,
            env,
            ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
        });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            id: "ssh-missing",
            title: "OpenSSH is missing on the runner",
            cause: `\`${tool}\` could not be started.`,
            fix: "Install OpenSSH's client on the runner (Debian, Ubuntu: `sudo apt-get install openssh-client`).",
        }, { cause: error });
    }
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ normalizeKnownHosts),
/* harmony export */   Vv: () => (/* binding */ hostKeys),
/* harmony export */   YP: () => (/* binding */ rememberHostKeys),
/* harmony export */   ab: () => (/* binding */ forgetHostKeys),
/* harmony export */   l2: () => (/* binding */ readOrEmpty)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);




const keyLine = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;
/**
 * The pinned keys as a known_hosts file.
 * @throws Failure `input-invalid` with the number of the first line that is no host key.
 */
function normalizeKnownHosts(raw) {
    const lines = raw
        .replace(/\r\n?/g, "\n")
        .split("\n")
        .map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
        if (line === "" || line.startsWith("#") || keyLine.test(line))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
            id: "input-invalid",
            title: "An input is wrong",
            cause: `Input \`ssh-known-hosts\`: line ${index + 1} is no line of a known_hosts file (expected \`host type key\`).`,
            fix: "Print the lines on a machine that you trust with `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` when it is not 22), compare the fingerprints, and store them.",
        });
    }
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
}
/** The keys in a known_hosts file, with SHA256 fingerprints. */
function hostKeys(knownHosts) {
    return knownHosts.split("\n").flatMap((line) => {
        const match = keyLine.exec(line.trim());
        const [, host, type, key] = match ?? [];
        if (host === undefined || type === undefined || key === undefined)
            return [];
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.from(key, "base64")).digest("base64").replace(/=+$/, "");
        return [{ host, type, fingerprint: `SHA256:${digest}` }];
    });
}
/**
 * Adds keys to the user's own known_hosts, where Kamal's SSH client looks, each with a marker by which
 * `forgetHostKeys` finds them again.
 */
async function rememberHostKeys(file, keys, marker) {
    const lines = keys.split("\n").filter((line) => keyLine.test(line.trim()));
    if (lines.length === 0)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true, mode: 0o700 });
    const existing = await readOrEmpty(file);
    const separator = existing === "" || existing.endsWith("\n") ? "" : "\n";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, `${separator}${lines.map((line) => `${line.trim()} ${marker}`).join("\n")}\n`, {
        mode: 0o600,
    });
}
/** Takes exactly the lines with this marker out again. Returns how many there were. */
async function forgetHostKeys(file, marker) {
    // Latin-1, so that every byte of the others' lines survives.
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "latin1").catch(() => "");
    const lines = existing.split("\n");
    const kept = lines.filter((line) => !line.endsWith(` ${marker}`));
    if (kept.length < lines.length)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, kept.join("\n"), "latin1");
    return lines.length - kept.length;
}
async function readOrEmpty(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   Xm: () => (/* binding */ reuseSsh),
/* harmony export */   zt: () => (/* binding */ createSsh)
/* harmony export */ });
/* unused harmony export sshArguments */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _kamal_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);




const configName = "ssh_config";
const connectTimeoutSeconds = 10;
const defaultTimeoutMs = 60_000;
/** Of a connection without a script; a build may take as long. Seconds. */
const idleSeconds = 900;
/** A socket's path holds 107 bytes; while it is made, OpenSSH adds 17 to it. `%C` becomes 40. */
const longestSocketPath = 90;
/** Writes the client's configuration and returns the way to run scripts on servers. */
async function createSsh(options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(options.directory, configName), clientConfig(options), { mode: 0o600 });
    return reuseSsh(options);
}
/** The same for the post step, which finds the configuration that the main step wrote. */
function reuseSsh(options) {
    const configFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(options.directory, configName);
    const { agentSocket, settings } = options;
    const env = { ...(0,_kamal_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(process.env, { secrets: undefined, agentSocket }), LC_ALL: "C" };
    const shared = sharedConnection(options.directory, settings);
    return {
        settings,
        run: (host, script, runOptions = {}) => runSsh([...shared, ...sshArguments(configFile, settings, host), "sh -s"], { env, script, ...runOptions }),
        close: async (host) => {
            if (shared.length === 0)
                return;
            await runSsh([...shared, "-O", "exit", ...sshArguments(configFile, settings, host)], { env, script: "" });
        },
    };
}
/** In a file and not in argv, because OpenSSH hands only the file on to the jump host's connection. */
function clientConfig(options) {
    const files = options.strict ? [options.knownHosts] : [options.knownHosts, options.userKnownHosts];
    return [
        "Host *",
        "  BatchMode yes",
        `  ConnectTimeout ${connectTimeoutSeconds}`,
        "  ServerAliveInterval 15",
        "  ServerAliveCountMax 3",
        "  HashKnownHosts no",
        `  StrictHostKeyChecking ${options.strict ? "yes" : "accept-new"}`,
        `  UserKnownHostsFile ${files.map((file) => `"${file}"`).join(" ")}`,
        ...(options.settings.proxyCommand === undefined ? [] : [`  ProxyCommand ${options.settings.proxyCommand}`]),
        "Include ~/.ssh/config",
        "Include /etc/ssh/ssh_config",
        "",
    ].join("\n");
}
/**
 * One login for all scripts on a host: each of its own would cost half a second at the other end of the world. Not
 * through a jump host or a proxy command: OpenSSH then throws away what these have to say when they fail. In argv and
 * not in the file, so that nothing else that reads it shares a connection which nobody would end.
 */
function sharedConnection(directory, settings) {
    if (settings.proxyJump !== undefined || settings.proxyCommand !== undefined)
        return [];
    const socket = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, "%C");
    if (socket.length - "%C".length + 40 > longestSocketPath)
        return [];
    const options = ["ControlMaster=auto", `ControlPath="${socket}"`, `ControlPersist=${idleSeconds}`];
    return options.flatMap((option) => ["-o", option]);
}
/** A host as the config has it: `user@host:port` wins over the config's own user and port. */
function loginOf(host, settings) {
    const [, user, name, port] = /^(?:([^@]+)@)?(\[[^\]]+\]|[^:]+|.*:.*:.*?)(?::(\d+))?$/.exec(host) ?? [];
    return {
        user: user ?? settings.user,
        name: (name ?? host).replace(/^\[|\]$/g, ""),
        port: port === undefined ? settings.port : Number(port),
    };
}
/** Of `ssh`, up to the host. */
function sshArguments(configFile, settings, host) {
    const { user, name, port } = loginOf(host, settings);
    const jump = settings.proxyJump === undefined ? [] : ["-J", settings.proxyJump];
    return ["-F", configFile, "-T", "-p", String(port), "-l", user, ...jump, "--", name];
}
function runSsh(args, run) {
    const timeoutMs = run.timeoutMs ?? defaultTimeoutMs;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = run.signal === undefined ? timeout : AbortSignal.any([run.signal, timeout]);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("ssh", args, { env: run.env, stdio: ["pipe", "pipe", "pipe"], signal, killSignal: "SIGTERM" });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // A server that refuses us closes the pipe while we write; the exit code tells the story.
        child.stdin.on("error", () => { });
        child.stdin.end(run.script);
        const text = (chunks) => Buffer.concat(chunks).toString("utf8");
        child.on("error", (error) => {
            const reason = timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : error.message;
            resolve({ stdout: text(stdout), stderr: `${text(stderr)}${reason}`, code: 255 });
        });
        child.on("close", (code) => resolve({ stdout: text(stdout), stderr: text(stderr), code: code ?? 255 }));
    });
}


/***/ })

};
