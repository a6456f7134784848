export const id = 355;
export const ids = [355];
export const modules = {

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

/** Reads the configuration as a deploy would use it, and runs none of the repository's code. */
async function lint(run) {
    await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAndLint */ .d)(run);
}


/***/ })

};
