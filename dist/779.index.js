export const id = 779;
export const ids = [779];
export const modules = {

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3260);



/** The post step: does what the main step could not. It never fails the job; it says what it did. */
async function post() {
    try {
        const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .loadState */ .C7)();
        if (state === undefined) {
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq("The main step left nothing behind.");
            return;
        }
        const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(483), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 8152));
        await cleanUp(state, { interrupted: true, say: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(line), warn: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line) });
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`Cleanup did not finish: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
