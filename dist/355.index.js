export const id = 355;
export const ids = [355];
export const modules = {

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);

/** Reads the configuration as a deploy would use it, and runs none of the repository's code. */
async function lint(run) {
    await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAndLint */ .d)(run);
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readAndLint)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/kamal/earlier.js
// Files as they were before the change that this run is about: out of the objects that the checkout holds, nothing is
// fetched and nothing of the repository runs.


/** As for files of the working tree. Bytes. */
const maxBytes = 1024 * 1024;
/** undefined: there is nothing to compare with, or the checkout is too shallow to hold it. */
async function earlierReader(facts) {
    const revision = await revisionBefore(facts);
    if (revision === undefined)
        return undefined;
    return async (file) => {
        const object = `${revision}:${file}`;
        const size = await git(facts.workspace, ["cat-file", "-s", object]);
        if (size === undefined || Number(size) > maxBytes)
            return undefined;
        return git(facts.workspace, ["cat-file", "blob", object]);
    };
}
/** Of a pull request: what it would be merged into. Of a push: what the branch was. */
async function revisionBefore(facts) {
    const candidates = facts.eventName === "push" ? [await beforePush(facts.eventPath)] : await mergedInto(facts);
    for (const candidate of candidates) {
        if (candidate === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(candidate))
            continue;
        if ((await git(facts.workspace, ["cat-file", "-t", candidate]))?.trim() === "commit")
            return candidate;
    }
    return undefined;
}
/** GitHub checks out a merge commit for pull requests; its first parent is the branch that they go to. */
async function mergedInto({ workspace, eventName }) {
    if (eventName !== "pull_request")
        return [];
    const commit = await git(workspace, ["cat-file", "commit", "HEAD"]);
    const head = commit?.split("\n\n")[0] ?? "";
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
    return parents.length === 2 ? parents.slice(0, 1) : [];
}
async function beforePush(eventPath) {
    if (eventPath === undefined)
        return undefined;
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(eventPath, "utf8"));
        const before = Reflect.get(Object(payload), "before");
        return typeof before === "string" ? before : undefined;
    }
    catch {
        // No payload, or none that can be read: there is nothing to compare with.
        return undefined;
    }
}
/**
 * Reading objects starts no program, whatever the repository's configuration says; a missing object is not fetched, and
 * no configuration of the machine counts. The directory is named, so that none in the working tree is taken instead.
 */
async function git(workspace, args) {
    const directory = external_node_path_.join(workspace, ".git");
    const { PATH = "" } = process.env;
    try {
        // Loaded when there is something to compare with: it takes a tenth of the time of a whole lint.
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 3053));
        const { exitCode, stdout } = await getExecOutput("git", [`--git-dir=${directory}`, "--no-replace-objects", "-c", "protocol.allow=never", ...args], {
            cwd: workspace,
            silent: true,
            ignoreReturnCode: true,
            env: {
                PATH,
                LC_ALL: "C",
                GIT_CONFIG_NOSYSTEM: "1",
                GIT_CONFIG_GLOBAL: "/dev/null",
                GIT_NO_LAZY_FETCH: "1",
                // Git before 2.45 does not know the line above, and the repository could allow a protocol that runs programs.
                GIT_ALLOW_PROTOCOL: "",
                GIT_OPTIONAL_LOCKS: "0",
                GIT_TERMINAL_PROMPT: "0",
            },
        });
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        // No git on this machine.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/lint/opt-in.js
var opt_in = __webpack_require__(452);
// EXTERNAL MODULE: ./build/src/lint/rules/suppression.js
var suppression = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/lint/schema/problems.js + 15 modules
var problems = __webpack_require__(5261);
// EXTERNAL MODULE: ./build/src/lint/rules/index.js + 118 modules
var rules = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/src/lint/selection.js

/** All rules but those that nobody asked for. */
function selectRules(enabled = []) {
    return rules.rules.filter(({ metadata: { id, optIn } }) => optIn !== true || enabled.some((name) => name === id));
}

// EXTERNAL MODULE: ./build/src/lint/suppressions.js
var lint_suppressions = __webpack_require__(8015);
;// CONCATENATED MODULE: ./build/src/lint/run.js






/** Every finding of every rule, sorted by file, line and column, each once. Pure: all reading is done in `readProject`. */
function lintProject(project, using = selectRules()) {
    const findings = new Map();
    const shared = { schemaFindings: once(() => (0,problems/* findSchemaFindings */.d$)(project)) };
    for (const rule of using) {
        for (const problem of check(rule, project, shared)) {
            const finding = toFinding(rule, problem);
            // Variants share the base's file, so that they find the same thing there.
            findings.set(JSON.stringify([finding.file, finding.line, finding.column, finding.ruleId, finding.message]), finding);
        }
    }
    const suppressions = (0,lint_suppressions/* readSuppressions */.Hl)(project);
    const found = [...findings.values()];
    // With one variant chosen, the findings of the others are not looked for.
    const all = project.chosen.destination === undefined && project.variants.length > project.destinations.length;
    const idle = all && using.includes(suppression/* suppression */.i) ? suppressions : [];
    const useless = (0,lint_suppressions/* unmatchedIds */.ik)(idle.filter(hasReason), found).filter(({ id }) => !isLeftOut(id, using));
    const told = [...found, ...useless.map(({ comment, id }) => toFinding(suppression/* suppression */.i, (0,suppression/* unmatched */.G)(comment, id)))];
    const isSilenced = (0,lint_suppressions/* silencer */.I6)(suppressions.filter(hasReason));
    return told.filter((finding) => !isSilenced(finding)).sort(byPlace);
}
/** Without a reason a comment does not count; the rule `suppression` says so. */
function hasReason({ reason }) {
    return reason !== "";
}
/** A comment may silence a rule that this run does not ask. */
function isLeftOut(id, using) {
    return opt_in/* optInRules */.a.some((name) => name === id) && !using.some(({ metadata }) => metadata.id === id);
}
/** The answer of the first call, for all calls; a call that throws is made again. */
function once(work) {
    let done;
    return () => {
        done ??= { answer: work() };
        return done.answer;
    };
}
/** A bug in one rule must stop neither the others nor a deploy; it is told where the config begins. */
function check(rule, project, shared) {
    try {
        return [...rule.check(project, shared)];
    }
    catch (error) {
        const at = { file: project.config.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        const message = `The rule \`${rule.metadata.id}\` broke on this repository: ${(0,errors/* messageOf */.bD)(error)}`;
        return [
            { at, severity: "warning", message, help: "This is a bug in kamal-action: please report it with the files." },
        ];
    }
}
function toFinding(rule, problem) {
    const { file, line, column, endLine, endColumn } = problem.at;
    const { id: ruleId, severity } = rule.metadata;
    const { message, help, fix } = problem;
    const place = { file, line, column, endLine, endColumn };
    return { ruleId, severity: problem.severity ?? severity, message, ...place, help, ...(fix && { fix }) };
}
function byPlace(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/project/project.js + 3 modules
var project_project = __webpack_require__(4805);
// EXTERNAL MODULE: ./build/src/report/secret-spans.js
var secret_spans = __webpack_require__(8726);
;// CONCATENATED MODULE: ./build/src/commands/read.js
// The first step of every command: read the repository, and say what is wrong with it before anything else happens.






/** Reads and lints the project. Throws only for what cannot be read at all; findings are the caller's to judge. */
async function readAndLint(run) {
    return run.phase("lint", "Read and lint the configuration", async () => {
        const isLint = run.inputs.command === "lint";
        const project = await (0,project_project/* readProject */.W)({
            root: run.environment.workspace,
            directory: run.inputs.workingDirectory,
            configFile: run.inputs.configFile,
            destination: run.inputs.destination,
            kamalVersion: run.inputs.kamalVersion,
            onlyChosen: !isLint,
            earlier: isLint ? await earlierReader(run.environment) : undefined,
        });
        const rules = selectRules(run.inputs.enableRules);
        run.report.kamalVersion = project.kamal.version;
        const findings = lintProject(project, rules)
            .filter((finding) => isAsked(run.inputs.command, finding))
            .map(withoutSecrets);
        run.addFindings(findings);
        for (const finding of findings) {
            run.log.line(`${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`);
        }
        if (mayRefuse(run.inputs.command))
            refuseFindings(findings, run.inputs.failOn);
        return project;
    });
}
/** Where a secret or a variable comes from, a run that has it knows better than a rule that only sees the repository. */
const onlyInLint = new Set([
    "erb-env-not-passed",
    "master-key-absent",
    "secret-command-missing",
    "secret-source",
    "secret-undefined",
    "secret-unused",
]);
/** Rules repeat what they find: a key that was pasted where a name is expected would stand in every output. */
function withoutSecrets(finding) {
    return { ...finding, message: (0,secret_spans/* hideSecrets */.s0)(finding.message), help: (0,secret_spans/* hideSecrets */.s0)(finding.help) };
}
function isAsked(command, { ruleId }) {
    return command === "lint" || !onlyInLint.has(ruleId);
}
/** Nobody who rolls back at night wants to mend a config first: it is told, and Kamal's own verdict still counts. */
function mayRefuse(command) {
    return command !== "rollback" && command !== "verify";
}
/** @throws Failure, by the id of the first rule, when a finding is as bad as `fail-on` says, or worse. */
function refuseFindings(findings, failOn) {
    const bad = findings.filter((finding) => (failOn !== "never" && finding.severity === "error") || (failOn === "warning" && finding.severity === "warning"));
    const first = bad[0];
    if (first === undefined)
        return;
    const others = bad.length - 1;
    throw new errors/* Failure */.HR({
        id: first.ruleId,
        title: `The configuration has ${bad.length === 1 ? "a problem" : `${bad.length} problems`}`,
        cause: `${first.file}:${first.line}: ${first.message}${others > 0 ? ` (and ${others} more below)` : ""}`,
        fix: first.help,
        evidence: bad
            .slice(0, 12)
            .map((finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`),
    });
}


/***/ })

};
