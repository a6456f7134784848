export const id = 152;
export const ids = [152,771];
export const modules = {

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _kamal_docker_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4053);
/* harmony import */ var _kamal_lock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2017);
/* harmony import */ var _kamal_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4153);
/* harmony import */ var _kamal_secrets_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(800);
/* harmony import */ var _server_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(424);
/* harmony import */ var _server_known_hosts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6944);
/* harmony import */ var _server_ssh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2059);
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6272);
// Leave nothing behind: no lock, no login, no key, no file. Works from the saved state alone, so that the post step can
// do it after a main step that was killed. Every part is tried; none stops the others.












/** Between the signal that asks and the one that kills, in milliseconds. */
const graceMs = 3000;
async function cleanUp(state, options) {
    const attempt = async (what, step) => {
        try {
            const said = await step();
            if (said !== undefined)
                options.say(said);
        }
        catch (error) {
            options.warn(`Cleanup: ${what} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    };
    const { kamal, server, agentSocket, knownHosts, dockerConfig } = state;
    if (kamal !== undefined && options.interrupted)
        await attempt("stopping Kamal", () => stopKamal(kamal));
    await Promise.all([
        attempt("restoring .kamal/secrets", () => restoreFiles(state)),
        server === undefined ? undefined : cleanServers(state, server, { ...options, attempt }),
        knownHosts === undefined ? undefined : attempt("restoring known_hosts", () => restoreKnownHosts(knownHosts)),
        dockerConfig === undefined
            ? undefined
            : attempt("removing the registry login", async () => (await (0,_kamal_docker_config_js__WEBPACK_IMPORTED_MODULE_4__/* .removeDockerConfig */ .n)(dockerConfig)) ? "Removed the registry login from the runner" : undefined),
    ]);
    // The servers were reached with its key.
    if (agentSocket !== undefined) {
        await attempt("ending the SSH agent", async () => (await (0,_server_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .stopAgent */ .eD)(agentSocket)) ? "Ended the SSH agent with its key" : undefined);
    }
    await attempt("removing our directory", async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(state.directory, { recursive: true, force: true });
        return undefined;
    });
}
async function stopKamal(kamal) {
    if (!(await (0,_kamal_run_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(kamal, "SIGINT")))
        return undefined;
    const end = Date.now() + graceMs;
    while (Date.now() < end) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100);
        if (!(await (0,_kamal_run_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(kamal, 0)))
            return "Stopped the Kamal that was still running";
    }
    await (0,_kamal_run_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(kamal, "SIGKILL");
    return "Killed the Kamal that was still running";
}
async function restoreFiles(state) {
    await (0,_kamal_secrets_file_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreSecretsFiles */ .Hv)(state.files);
    const names = state.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative(state.workspace, file.path));
    return names.length > 0 ? `Put back ${names.join(", ")}` : undefined;
}
async function restoreKnownHosts({ file, marker }) {
    const count = await (0,_server_known_hosts_js__WEBPACK_IMPORTED_MODULE_8__/* .forgetHostKeys */ .ab)(file, marker);
    return count > 0 ? `Took ${count} host ${count === 1 ? "key" : "keys"} out of known_hosts` : undefined;
}
async function cleanServers(state, server, options) {
    const ssh = (0,_server_ssh_js__WEBPACK_IMPORTED_MODULE_9__/* .reuseSsh */ .Xm)({ directory: state.directory, settings: server.ssh, agentSocket: state.agentSocket });
    // As long as nothing of Kamal ever ran, there is no lock and no login of ours.
    if (state.kamal !== undefined)
        await undoKamal(ssh, server, options);
    await Promise.all(server.hosts.map((host) => ssh.close(host)));
}
async function undoKamal(ssh, server, options) {
    await Promise.all(server.hosts.map(async (host) => {
        if (options.interrupted)
            await options.attempt(`waiting for ${host}`, () => waitForBoot(ssh, host, server));
        if (server.registries.length === 0)
            return;
        const script = (0,_logins_js__WEBPACK_IMPORTED_MODULE_10__/* .logoutScript */ .a2)(server.registries);
        await options.attempt(`removing the registry login on ${host}`, async () => {
            const result = await runOrThrow(ssh, host, script);
            return result === ""
                ? undefined
                : `${result === "restored" ? "Put back" : "Removed"} the registry login on ${host}`;
        });
    }));
    if (options.interrupted)
        await options.attempt("releasing the deploy lock", () => releaseLock(ssh, server, options));
}
/** Commands that Kamal has sent go on without it. The lock must outlive them. */
async function waitForBoot(ssh, host, server) {
    const script = [
        "waited=0",
        `while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ' deploy ${server.proxyPrefix}' >/dev/null; do`,
        `  [ $waited -ge ${server.bootSeconds} ] && break`,
        "  sleep 1; waited=$((waited + 1))",
        "done",
        "echo $waited",
    ].join("\n");
    const waited = Number(await runOrThrow(ssh, host, script, (server.bootSeconds + 30) * 1000));
    return waited > 0 ? `Waited ${waited} s for the boot that was under way on ${host}` : undefined;
}
async function releaseLock(ssh, server, options) {
    const output = await runOrThrow(ssh, server.primaryHost, (0,_kamal_lock_js__WEBPACK_IMPORTED_MODULE_11__/* .releaseScript */ .dg)(server.lockDirectory, server.lockOwner));
    if (output === "released")
        return `Released our deploy lock on ${server.primaryHost}`;
    if (output.startsWith("other")) {
        options.warn(`Left the deploy lock on ${server.primaryHost}: it is not ours but ${(0,_kamal_lock_js__WEBPACK_IMPORTED_MODULE_11__/* .describeLock */ .FD)((0,_kamal_lock_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLockDetails */ .Pi)(output.slice("other".length)))}`);
    }
    return undefined;
}
async function runOrThrow(ssh, host, script, timeoutMs) {
    const result = await ssh.run(host, script, timeoutMs === undefined ? {} : { timeoutMs });
    if (result.code !== 0)
        throw new Error(result.stderr.trim() || `exit code ${result.code}`);
    return result.stdout.trim();
}


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ keepServerLogins),
/* harmony export */   a2: () => (/* binding */ logoutScript)
/* harmony export */ });
/* unused harmony export loginBackup */
/* harmony import */ var _project_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9048);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1854);
// Kamal logs the servers in at the registry and leaves it so. With a job's token that login is dead an hour later, and
// a dead login breaks even public pulls: so ours is taken back, and one that was there before is kept.


/** Beside Docker's own file, in the SSH user's home. */
const loginBackup = ".docker/config.json.before-kamal-action";
/** Keeps the logins that a server already has, and remembers that ours must go. */
async function keepServerLogins(run, session) {
    const { deployment, facts, ssh } = session;
    const server = run.remembered.server;
    const registries = (0,_project_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registriesOf */ .H)(deployment);
    if (server === undefined || registries.length === 0)
        return;
    run.remember({ server: { ...server, registries } });
    const loggedIn = [...facts.values()].filter((host) => host.registryLogin).map((host) => host.host);
    // A copy that is already there is older than this run: it is the one to go back to.
    const script = `cd; [ -e ${loginBackup} ] || cp -p .docker/config.json ${loginBackup}`;
    await Promise.all(loggedIn.map((host) => ssh.run(host, script, { signal: run.signal })));
}
/** Puts back the logins that were there, or removes ours. Prints what it did. */
function logoutScript(registries) {
    const logouts = registries.map((server) => `docker logout ${server && (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(server)} >/dev/null 2>&1`);
    return [
        "cd",
        `if [ -e ${loginBackup} ]; then mv -f ${loginBackup} .docker/config.json && echo restored; exit; fi`,
        "[ -e .docker/config.json ] || exit 0",
        ...logouts.map((logout) => `${logout} && removed=removed`),
        "echo $removed",
    ].join("\n");
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


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registriesOf),
/* harmony export */   r: () => (/* binding */ isLocalRegistry)
/* harmony export */ });
/**
 * Kamal's own test for a registry on the runner: `localhost` followed by a port. (Its pattern is `^localhost[:$]`, in
 * which `$` is a character, so that bare `localhost` is an ordinary registry.)
 */
function isLocalRegistry(server) {
    return server !== undefined && /^localhost[:$]/m.test(server);
}
/** The registries at which Kamal logs servers in, each once; "" is Docker Hub. */
function registriesOf({ registry, accessories }) {
    const servers = [registry.server ?? "", ...accessories.flatMap((each) => each.registry ?? [])];
    return [...new Set(servers)].filter((server) => !isLocalRegistry(server));
}


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ definedNames),
/* harmony export */   cR: () => (/* binding */ rewriteSecrets),
/* harmony export */   dC: () => (/* binding */ parseSecrets)
/* harmony export */ });
// .kamal/secrets as Kamal reads it: dotenv 3.2 with Kamal's own command substitution. Nothing is evaluated here.
// Dotenv::Parser::LINE. In Ruby `^` and `$` mean LF only, and \w and \s are ASCII, so they are spelled out here.
// Line breaks before a key are left to the lines that they end, or blank lines would cost quadratic time.
const linePattern = /(?<=\n|(?<![\s\S]))[ \t\r\f\v]*(?:export[ \t\r\n\f\v]+)?(?<key>[A-Za-z0-9_.]+)(?:(?:[ \t\r\n\f\v]*=[ \t\r\n\f\v]*?|:[ \t\r\n\f\v]+?)(?<value>[ \t\r\n\f\v]*'(?:\\'|[^'])*'|[ \t\r\n\f\v]*"(?:\\"|[^"])*"|[^#\n]+)?)?[ \t\r\n\f\v]*(?:#[^\n]*)?(?=\n|(?![\s\S]))/dg;
const quoted = /^(['"])([\s\S]*)\1$/;
const command = /(?<!\\)\$\(/;
const variable = /(?<!\\)\$(?!\()\{?([A-Za-z0-9_]+)\}?/g;
/** Every entry, in order; of a name that is defined twice the last one counts. */
function parseSecrets(text) {
    const { normalized, originalOffset } = normalizeBreaks(text);
    const entries = [];
    let line = 1;
    let counted = 0;
    for (const match of normalized.matchAll(linePattern)) {
        const name = match.groups?.key ?? "";
        const keyStart = match.indices?.groups?.key?.[0] ?? match.index;
        // The pattern ends with any white space, line breaks too: the entry is what stands before.
        const end = match.index + match[0].trimEnd().length;
        for (; counted < keyStart; counted++)
            if (normalized[counted] === "\n")
                line++;
        entries.push({
            name,
            ...readValue(match.groups?.value),
            start: originalOffset(match.index),
            end: originalOffset(Math.max(end, keyStart + name.length)),
            line,
        });
    }
    return entries;
}
/** The names that a file defines, as Kamal will see them. */
function definedNames(entries) {
    return new Set(entries.map((entry) => entry.name));
}
/**
 * The file without its entries for `names`, every other byte as it was; with `provide`, a line `NAME=$NAME` for each
 * name at the end, so that the values travel by environment. `original` undefined: there is no file.
 */
function rewriteSecrets(original, names, mode) {
    const kept = withoutEntries(original ?? "", new Set(names));
    if (mode === "drop" || names.length === 0)
        return kept;
    const joint = kept === "" || /[\r\n]$/.test(kept) ? "" : "\n";
    return `${kept}${joint}${[...new Set(names)].map((name) => `${name}=$${name}\n`).join("")}`;
}
function withoutEntries(text, names) {
    let kept = "";
    let done = 0;
    for (const entry of parseSecrets(text)) {
        if (!names.has(entry.name))
            continue;
        kept += text.slice(done, entry.start);
        // With its own line break; the comment on the line belongs to the entry.
        done = entry.end + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(entry.end, entry.end + 200))?.[0].length ?? 0);
    }
    return kept + text.slice(done);
}
function readValue(value) {
    const raw = value === undefined ? undefined : strip(value);
    if (raw === undefined || raw === "")
        return { rawValue: raw, kind: "literal", references: [] };
    const [, quote, inner] = quoted.exec(raw) ?? [];
    if (quote === "'")
        return { rawValue: raw, kind: "literal", references: [] };
    const content = inner ?? raw;
    const references = [...content.matchAll(variable)].map((match) => match[1] ?? "");
    return { rawValue: raw, kind: kindOf(content), references };
}
/** Ruby's `strip`. Not a pattern: at its `$` long runs of blanks would be tried from each of their places. */
function strip(text) {
    const blanks = "\t\n\v\f\r \0";
    let [start, end] = [0, text.length];
    while (start < end && blanks.includes(text.charAt(start)))
        start++;
    while (start < end && blanks.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function kindOf(content) {
    const hasCommand = command.test(content);
    if (hasCommand)
        return /^\$\([\s\S]*\)$/.test(content) ? "command" : "mixed";
    const rest = content.replace(variable, "");
    if (rest === content)
        return "literal";
    return rest === "" ? "env-reference" : "mixed";
}
/** dotenv turns CRLF and CR into LF before it reads; offsets must go back to the text as it is. */
function normalizeBreaks(text) {
    const normalized = text.replace(/\r\n?/g, "\n");
    if (normalized.length === text.length)
        return { normalized, originalOffset: (offset) => offset };
    const offsets = [];
    for (let index = 0; index < text.length; index++) {
        if (text[index] === "\n" && text[index - 1] === "\r")
            continue;
        offsets.push(index);
    }
    return { normalized, originalOffset: (offset) => offsets[offset] ?? text.length };
}


/***/ }),

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** One word for a POSIX shell, whatever it holds. */
function shellQuote(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
