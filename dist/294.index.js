export const id = 294;
export const ids = [294];
export const modules = {

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kamal/checkout.js
var checkout = __webpack_require__(2510);
// EXTERNAL MODULE: ./build/src/kamal/versions.js
var versions = __webpack_require__(9263);
// EXTERNAL MODULE: ./build/src/server/facts.js + 1 modules
var server_facts = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/src/commands/choose-mode.js
// `kamal setup` or `kamal deploy`: the second leaves alone what the first boots once.

/** `auto` looks at every host: one that was never set up, lost its proxy or lacks an accessory needs `kamal setup`. */
function chooseMode(run, { deployment, facts }) {
    if (run.inputs.setup !== "auto")
        return run.inputs.setup === "always" ? "setup" : "deploy";
    const roles = deployment.roles.flatMap(({ name, hosts, proxy }) => hosts.map((host) => ({
        reason: whySetup(facts.get(host), proxy !== undefined),
        line: `${host} (${(0,server_facts/* containerPrefix */.aI)(deployment, name)})`,
    })));
    const accessories = deployment.accessories.flatMap(({ container, hosts }) => hosts.map((host) => ({ reason: whyBoot(facts.get(host), container), line: `${host} (${container})` })));
    const why = [...roles, ...accessories].find(({ reason }) => reason !== undefined);
    if (why === undefined)
        return "deploy";
    run.log.line(`kamal setup: ${why.line} ${why.reason}`);
    return "setup";
}
function whySetup(facts, proxied) {
    if (facts?.docker === undefined)
        return "has no Docker";
    if (!facts.networkExists)
        return "has no Docker network `kamal`";
    if (proxied && facts.proxy === undefined)
        return "has no kamal-proxy";
    if (facts.containers.length === 0)
        return "has never run this service";
    return undefined;
}
/** \`kamal deploy\` would leave an accessory that was added to the config unbooted, for ever and without a word. */
function whyBoot(facts, container) {
    // A host that runs nothing but accessories is not looked at before the first setup.
    if (facts === undefined || facts.containerNames.includes(container))
        return undefined;
    return "does not have the accessory's container";
}

// EXTERNAL MODULE: ./build/src/commands/connect.js + 1 modules
var connect = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/src/commands/logins.js
var logins = __webpack_require__(6272);
// EXTERNAL MODULE: ./build/src/commands/preflight.js + 17 modules
var preflight = __webpack_require__(6861);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 13 modules
var prepare = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/commands/probe.js + 9 modules
var probe = __webpack_require__(3336);
// EXTERNAL MODULE: ./build/src/commands/read.js + 3 modules
var read = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/src/commands/run-kamal.js + 7 modules
var run_kamal = __webpack_require__(6936);
;// CONCATENATED MODULE: ./build/src/commands/deploy.js











/** Brings a commit to the servers, and proves that it serves. */
async function deploy(run) {
    const prepared = await (0,prepare/* prepare */.iA)(run, await (0,read/* readAndLint */.d)(run));
    const version = await versionToDeploy(run, prepared);
    run.report.version = version;
    const loading = (0,run_kamal/* loadWhileAsking */.F)(run, prepared);
    const connected = await (0,connect/* connect */.N)(run, prepared);
    run.report.previousVersion = (0,versions/* servingVersion */.vP)(connected.deployment, connected.facts) ?? null;
    const mode = chooseMode(run, connected);
    run.report.mode = mode;
    const session = mode === "setup" ? await (0,connect/* connectAccessories */.B)(run, connected) : connected;
    const image = run.inputs.skipBuild ? { builds: false, pulls: version } : { builds: true };
    if (run.inputs.preflight)
        await (0,preflight.askFirst)(run, session, image);
    else
        await (0,preflight.skipPreflight)(run, session);
    await run.phase("install", "Install Kamal", async () => {
        const kamal = await session.kamal;
        run.log.line(`Kamal ${kamal.version} on Ruby ${kamal.ruby.version}, from ${kamal.source}`);
    });
    await (0,logins/* keepServerLogins */.Lb)(run, session);
    await (0,run_kamal/* runKamal */.a)(run, session, { command: { name: mode, version, skipBuild: run.inputs.skipBuild }, loading });
    await (0,probe/* probe */.d)(run, session, version);
    await noteCache(run, session);
}
/** @throws Failure `no-git` when neither an input nor a commit names a version. */
async function versionToDeploy(run, { deployment }) {
    if (run.inputs.version !== undefined)
        return run.inputs.version;
    const directory = (0,prepare/* projectDirectory */.t6)(run);
    const commit = (await (0,checkout/* headCommit */.Qo)(directory)) ?? run.environment.sha;
    if (commit === undefined) {
        throw new errors/* Failure */.HR({
            id: "no-git",
            title: "There is no version to deploy",
            cause: `${run.inputs.workingDirectory} is in no git repository with a commit, and the input \`version\` is not given.`,
            fix: "Add `actions/checkout` before this step, or give `version`.",
        });
    }
    return deployment.builderContext === undefined ? commit : `${commit}${await (0,checkout/* uncommittedSuffix */.li)(directory)}`;
}
async function noteCache(run, session) {
    const problem = await (await session.kamal).saved;
    if (problem !== undefined)
        run.notice(problem);
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


/***/ })

};
