export const id = 982;
export const ids = [982];
export const modules = {

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _kamal_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9263);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1114);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6861);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8732);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3336);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6905);
/* harmony import */ var _run_kamal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6936);







/** Goes back to a chosen version, or to the one that served before, and proves that it serves. */
async function rollback(run) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(run, await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readAndLint */ .d)(run));
    const loading = (0,_run_kamal_js__WEBPACK_IMPORTED_MODULE_6__/* .loadWhileAsking */ .F)(run, prepared);
    const session = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(run, prepared);
    const current = (0,_kamal_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .servingVersion */ .vP)(session.deployment, session.facts);
    run.report.previousVersion = current ?? null;
    // `kamal rollback` of a version that is not there says so and exits 0: we must know beforehand.
    const version = (0,_kamal_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackTarget */ .es)(session.deployment, session.facts, run.inputs.version);
    run.report.version = version;
    run.log.line(`Rolling back from ${current ?? "nothing"} to ${version}`);
    if (run.inputs.preflight)
        await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__.askFirst)(run, session, { builds: false });
    else
        await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__.skipPreflight)(run, session);
    await run.phase("install", "Install Kamal", () => session.kamal);
    await (0,_run_kamal_js__WEBPACK_IMPORTED_MODULE_6__/* .runKamal */ .a)(run, session, { command: { name: "rollback", version }, loading });
    await (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .probe */ .d)(run, session, version);
}


/***/ })

};
