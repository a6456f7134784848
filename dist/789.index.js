export const id = 789;
export const ids = [789];
export const modules = {

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Findings as SARIF 2.1.0, for GitHub's code scanning. Pure: who writes the file, and where, is not decided here.

const levels = { error: "error", warning: "warning", info: "note" };
/** One run. Regions are 1-based with an exclusive end, as `Finding` has them and SARIF wants them. */
function toSarif({ findings, rules, version, docsUrl }) {
    const index = new Map(rules.map((rule, position) => [rule.id, position]));
    const seen = new Map();
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: "kamal-action", version, rules: rules.map((rule) => describeRule(rule, docsUrl)) } },
                columnKind: "utf16CodeUnits",
                results: findings.map((finding) => toResult(finding, { index: index.get(finding.ruleId), seen })),
            },
        ],
    };
}
function describeRule({ id, severity, title }, docsUrl) {
    const link = docsUrl === undefined ? {} : { helpUri: `${docsUrl}/${id}.md` };
    const more = docsUrl === undefined ? "" : ` See ${docsUrl}/${id}.md.`;
    return {
        id,
        shortDescription: { text: title },
        help: { text: `${title}.${more}` },
        defaultConfiguration: { level: levels[severity] },
        ...link,
    };
}
function toResult(finding, known) {
    const { ruleId, severity, message, help, file, line, column, endLine, endColumn } = finding;
    return {
        ruleId,
        ...(known.index === undefined ? {} : { ruleIndex: known.index }),
        level: levels[severity],
        message: { text: `${message}. ${help}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
        partialFingerprints: { "kamalAction/v1": fingerprint(finding, known.seen) },
    };
}
/** The same after lines above it came or went: what is said and where, without line and column; repetitions counted. */
function fingerprint(finding, seen) {
    const key = JSON.stringify([finding.ruleId, finding.file, finding.message]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}#${count}`).digest("hex").slice(0, 32);
}


/***/ })

};
