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
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6366);
/* harmony import */ var _rule_docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3774);
// Findings as SARIF 2.1.0, for GitHub's code scanning. Pure: who writes the file, and where, is not decided here.
// What GitHub makes of each property: "SARIF support for code scanning" in its documentation.



/** GitHub refuses a file with more. */
const mostResults = 25_000;
const severityOrder = ["error", "warning", "info"];
const levels = { error: "error", warning: "warning", info: "note" };
/** A rule is an error only where it is certain; GitHub sorts by both. */
const precisions = { error: "very-high", warning: "high", info: "medium" };
const problemSeverities = {
    error: "error",
    warning: "warning",
    info: "recommendation",
};
/** One run. Regions are 1-based with an exclusive end, as `Finding` has them and SARIF wants them. */
function toSarif({ findings, rules, version, docsUrl, pages = new Map() }) {
    const index = new Map(rules.map((rule, position) => [rule.id, position]));
    const seen = new Map();
    const results = findings.map((finding) => toResult(finding, { index: index.get(finding.ruleId), seen }));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "kamal-action",
                        semanticVersion: version,
                        informationUri: docsUrl,
                        rules: rules.map((rule) => describeRule(rule, { docsUrl, page: pages.get(rule.id) })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: results.length > mostResults ? worst(findings, results) : results,
            },
        ],
    };
}
function worst(findings, results) {
    return severityOrder
        .flatMap((severity) => results.filter((_, position) => findings[position]?.severity === severity))
        .slice(0, mostResults);
}
function describeRule({ id, severity, title, securitySeverity }, { docsUrl, page }) {
    const url = (0,_rule_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .QB)(docsUrl, id);
    const link = `[Why, with a bad and a good example](${url})`;
    // With this property GitHub shows a security alert, so only rules about leaks and open doors have it.
    const security = securitySeverity === undefined ? {} : { "security-severity": securitySeverity.toFixed(1) };
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: `${title}.` },
        help: {
            text: `${title}. Why, with a bad and a good example: ${url}`,
            markdown: page === undefined ? `${title}.\n\n${link}` : `${withoutTitle(page)}\n\n${link}`,
        },
        helpUri: url,
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: ["kamal", securitySeverity === undefined ? "correctness" : "security"],
            precision: precisions[severity],
            "problem.severity": problemSeverities[severity],
            ...security,
        },
    };
}
function withoutTitle(page) {
    return page.replace(/^# .*\n+/, "").trim();
}
function toResult(finding, known) {
    const { ruleId, severity, message, help, fix } = finding;
    const artifactLocation = { uri: uriOf(finding.file), uriBaseId: "%SRCROOT%" };
    return {
        ruleId,
        ...(known.index === undefined ? {} : { ruleIndex: known.index }),
        level: levels[severity],
        message: { text: plain(`${message}. ${help}`) },
        locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
        // GitHub tells alerts apart by a hash of the source line, which its own upload action adds; this one is for others.
        partialFingerprints: { "kamalAction/v1": fingerprint(finding, known.seen) },
        ...(fix && { fixes: [toFix(fix, artifactLocation)] }),
    };
}
function toFix({ description, edits }, artifactLocation) {
    const replacements = edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } }));
    return { description: { text: plain(description) }, artifactChanges: [{ artifactLocation, replacements }] };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** Relative to the repository's root; `a b`, `#` and `:` would mean something else in a URI. */
function uriOf(file) {
    return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
/** A message may hold links, `[text](url)`: what the repository's files say must not become one. */
function plain(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(text).replace(/\[([^\]]*)\](?=\()/g, "\\[$1\\]");
}
/**
 * The same after lines above it came or went: what is said and where, without line and column; repetitions counted in
 * the order of the file.
 */
function fingerprint(finding, seen) {
    const message = finding.message.replace(/\bline \d+/g, "line");
    const key = JSON.stringify([finding.ruleId, finding.file, message]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}#${count}`).digest("hex").slice(0, 32);
}


/***/ })

};
