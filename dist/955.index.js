export const id = 955;
export const ids = [955];
export const modules = {

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _kamal_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9263);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8732);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3336);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6905);






/** Runs the probes on what is live now; with `version`, that very version must serve. */
async function verify(run) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(run, await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readAndLint */ .d)(run));
    const session = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(run, prepared);
    const serving = (0,_kamal_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .servingVersion */ .vP)(session.deployment, session.facts);
    const version = run.inputs.version ?? serving;
    run.report.version = version ?? null;
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            id: "nothing-runs",
            title: "Nothing runs",
            cause: `No container of ${session.deployment.service} runs on ${session.deployment.primaryHost}.`,
            fix: "Deploy first: `command: deploy`.",
        });
    }
    await (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .probe */ .d)(run, session, version.length < 40 && serving?.startsWith(version) ? serving : version);
}


/***/ })

};
