export const id = 721;
export const ids = [721];
export const modules = {

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _kamal_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2510);
/* harmony import */ var _kamal_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9263);
/* harmony import */ var _server_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1114);
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6272);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6861);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3288);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3336);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6043);
/* harmony import */ var _run_kamal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6936);











/** Brings a commit to the servers, and proves that it serves. */
async function deploy(run) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .iA)(run, await (0,_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readAndLint */ .d)(run));
    const version = await versionToDeploy(run, prepared);
    run.report.version = version;
    const loading = (0,_run_kamal_js__WEBPACK_IMPORTED_MODULE_9__/* .loadWhileAsking */ .F)(run, prepared);
    const session = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)(run, prepared);
    run.report.previousVersion = (0,_kamal_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .servingVersion */ .vP)(session.deployment, session.facts) ?? null;
    const mode = chooseMode(run, session);
    run.report.mode = mode;
    const image = run.inputs.skipBuild ? { builds: false, pulls: version } : { builds: true };
    if (run.inputs.preflight)
        await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.askFirst)(run, session, image);
    else
        await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__.skipPreflight)(run, session);
    await run.phase("install", "Install Kamal", async () => {
        const kamal = await session.kamal;
        run.log.line(`Kamal ${kamal.version} on Ruby ${kamal.ruby.version}, from ${kamal.source}`);
    });
    await (0,_logins_js__WEBPACK_IMPORTED_MODULE_10__/* .keepServerLogins */ .Lb)(run, session);
    await (0,_run_kamal_js__WEBPACK_IMPORTED_MODULE_9__/* .runKamal */ .a)(run, session, { command: { name: mode, version, skipBuild: run.inputs.skipBuild }, loading });
    await (0,_probe_js__WEBPACK_IMPORTED_MODULE_7__/* .probe */ .d)(run, session, version);
    await noteCache(run, session);
}
/** @throws Failure `no-git` when neither an input nor a commit names a version. */
async function versionToDeploy(run, { deployment }) {
    if (run.inputs.version !== undefined)
        return run.inputs.version;
    const directory = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .projectDirectory */ .t6)(run);
    const commit = (await (0,_kamal_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .headCommit */ .Qo)(directory)) ?? run.environment.sha;
    if (commit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            id: "no-git",
            title: "There is no version to deploy",
            cause: `${run.inputs.workingDirectory} is in no git repository with a commit, and the input \`version\` is not given.`,
            fix: "Add `actions/checkout` before this step, or give `version`.",
        });
    }
    return deployment.builderContext === undefined ? commit : `${commit}${await (0,_kamal_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .uncommittedSuffix */ .li)(directory)}`;
}
/** `auto` looks at every host: one that was never set up, or lost its proxy, needs `kamal setup`. */
function chooseMode(run, { deployment, facts }) {
    if (run.inputs.setup !== "auto")
        return run.inputs.setup === "always" ? "setup" : "deploy";
    for (const role of deployment.roles) {
        for (const host of role.hosts) {
            const reason = whySetup(facts.get(host), role.proxy !== undefined);
            if (reason === undefined)
                continue;
            run.log.line(`kamal setup: ${host} ${reason} (${(0,_server_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPrefix */ .aI)(deployment, role.name)})`);
            return "setup";
        }
    }
    return "deploy";
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
async function noteCache(run, session) {
    const problem = await (await session.kamal).saved;
    if (problem !== undefined)
        run.notice(problem);
}


/***/ })

};
