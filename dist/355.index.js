export const id = 355;
export const ids = [355];
export const modules = {

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);

/** Reads the configuration as a deploy would use it, and runs none of the repository's code. */
async function lint(run) {
    await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readAndLint */ .d)(run);
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readAndLint)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/lint/rules/index.js + 88 modules
var rules = __webpack_require__(514);
// EXTERNAL MODULE: ./build/src/lint/rules/suppression.js
var suppression = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/lint/suppressions.js
var lint_suppressions = __webpack_require__(8015);
;// CONCATENATED MODULE: ./build/src/lint/run.js




/** Every finding of every rule, sorted by file, line and column, each once. Pure: all reading is done in `readProject`. */
function lintProject(project, using = rules.rules) {
    const findings = new Map();
    for (const rule of using) {
        for (const problem of check(rule, project)) {
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
    const useless = idle.flatMap((each) => (0,lint_suppressions/* unmatchedIds */.ik)(each, found).map((id) => toFinding(suppression/* suppression */.i, (0,suppression/* unmatched */.G)(each, id))));
    return [...found, ...useless].filter((finding) => !(0,lint_suppressions/* isSuppressed */.Bx)(finding, suppressions)).sort(byPlace);
}
/** A bug in one rule must stop neither the others nor a deploy; it is told where the config begins. */
function check(rule, project) {
    try {
        return [...rule.check(project)];
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
    const { message, help } = problem;
    return { ruleId, severity: problem.severity ?? severity, message, file, line, column, endLine, endColumn, help };
}
function byPlace(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/project/document.js + 5 modules
var project_document = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/src/project/files.js
// Files of the repository, read as text and never from outside of it.


/** Bytes. No file that a deploy reads as text comes near it. */
const maxFileBytes = 1024 * 1024;
/**
 * Reads `path` (relative to `root`, forward slashes) as UTF-8. `root` must be a real path (no symlinks). A symlink is
 * followed inside the repository only. Throws nothing that the file could cause.
 */
async function readRepositoryFile(root, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!isInside(root, real))
            return { state: "unreadable", reason: "it leads out of the repository" };
        // Looked at before it is opened: opening a pipe would wait for a writer.
        const stats = await (0,promises_.stat)(real);
        if (stats.isDirectory())
            return { state: "unreadable", reason: "a file is expected here, and it is a directory" };
        if (!stats.isFile())
            return { state: "unreadable", reason: "it is no regular file" };
        if (stats.size > maxFileBytes)
            return { state: "unreadable", reason: "it is larger than 1 MB" };
        return await readText(real, stats.size);
    }
    catch (error) {
        return fromErrno(error);
    }
}
/** Whether `path` is `root` or below it; both must be real, absolute paths. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === "" || (way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
async function readText(path, size) {
    const handle = await (0,promises_.open)(path);
    try {
        // Never more than the size that was looked at, however the file grows meanwhile.
        const buffer = Buffer.alloc(size);
        let length = 0;
        while (length < size) {
            const { bytesRead } = await handle.read(buffer, length, size - length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return decode(buffer.subarray(0, length));
    }
    finally {
        await handle.close();
    }
}
function decode(bytes) {
    if (bytes.includes(0))
        return { state: "unreadable", reason: "it is binary, not text" };
    try {
        // The byte order mark stays: who writes the file back must not lose it.
        return { state: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { state: "unreadable", reason: "it is not valid UTF-8" };
    }
}
function fromErrno(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR")
        return { state: "missing" };
    if (code === "ELOOP")
        return { state: "unreadable", reason: "its symbolic links go in a circle" };
    if (code === "EACCES" || code === "EPERM")
        return { state: "unreadable", reason: "permission denied" };
    if (code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
        return { state: "unreadable", reason: "this is no possible path" };
    return { state: "unreadable", reason: code === "" ? String(error) : code };
}

// EXTERNAL MODULE: ./build/src/project/merge.js
var merge = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/src/project/nodes.js
var nodes = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/src/project/secrets-file.js
var secrets_file = __webpack_require__(8789);
// EXTERNAL MODULE: ./build/src/project/source.js
var project_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./build/src/project/reader.js





/** Reads each file once and collects what cannot be read. */
class Reader {
    problems = [];
    #root;
    #directory;
    #reads = new Map();
    constructor(root, directory) {
        this.#root = root;
        this.#directory = directory;
    }
    /** A path of the app as a path of the repository. */
    resolve(path) {
        const inApp = (0,external_node_path_.isAbsolute)(path) ? toPosix((0,external_node_path_.relative)(this.#root, path)) : external_node_path_.posix.join(this.#directory, toPosix(path));
        return external_node_path_.posix.normalize(inApp);
    }
    read(path) {
        const known = this.#reads.get(path);
        if (known !== undefined)
            return known;
        const read = this.#readFresh(path);
        this.#reads.set(path, read);
        return read;
    }
    async config(path) {
        const read = await this.read(path);
        const document = read.state === "text" ? (0,project_document/* parseYamlFile */.BU)(read.text, path) : undefined;
        return { path, state: read.state, document };
    }
    async text(path) {
        const read = await this.read(path);
        return { path, source: read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined };
    }
    async secrets(path) {
        const read = await this.read(path);
        const source = read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined;
        // With its byte order mark, which hides the first name from dotenv.
        return { path, state: read.state, source, entries: read.state === "text" ? (0,secrets_file/* parseSecrets */.dC)(read.text) : [] };
    }
    /** As `read`, for files that a deploy can do without: one that cannot be read is no problem to report. */
    peek(path) {
        const known = this.#reads.get(path);
        if (known !== undefined)
            return known;
        if (path.startsWith("../"))
            return Promise.resolve({ state: "unreadable", reason: "it is outside of the repository" });
        return readRepositoryFile(this.#root, path);
    }
    async peekText(path) {
        const read = await this.peek(path);
        return { path, source: read.state === "text" ? (0,project_source/* makeSource */.mt)(path, read.text) : undefined };
    }
    async peekConfig(path) {
        const read = await this.peek(path);
        return { path, state: read.state, document: read.state === "text" ? (0,project_document/* parseYamlFile */.BU)(read.text, path) : undefined };
    }
    async #readFresh(path) {
        const read = path.startsWith("../")
            ? { state: "unreadable", reason: "it is outside of the repository" }
            : await readRepositoryFile(this.#root, path);
        if (read.state === "unreadable")
            this.problems.push(unreadableFinding(path, read.reason));
        return read;
    }
}
function unreadableFinding(path, reason) {
    return {
        ruleId: "file-unreadable",
        severity: "error",
        message: `${path} cannot be read: ${reason}`,
        file: path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        help: "A readable UTF-8 text file of at most 1 MB inside the repository is expected here.",
    };
}
/** A path of this machine with forward slashes. */
function toPosix(path) {
    return external_node_path_.sep === "/" ? path : path.replaceAll(external_node_path_.sep, "/");
}

// EXTERNAL MODULE: ./build/src/project/surroundings.js
var surroundings = __webpack_require__(2152);
;// CONCATENATED MODULE: ./build/src/project/project.js
// What is in the repository, read once. Nothing here runs any of its code.









const appFiles = {
    rubyVersion: ".ruby-version",
    toolVersions: ".tool-versions",
    mise: "mise.toml",
    gemfile: "Gemfile",
    gemfileLock: "Gemfile.lock",
    dockerfile: "Dockerfile",
};
/**
 * Reads the project. What is wrong with a file's content is in the result, for rules and for `deriveDeployment` to
 * tell; throws a `Failure` (`directory-missing`) only when there is no place to look at.
 */
async function readProject(options) {
    const { root, directory } = await locate(options);
    const reader = new Reader(root, directory);
    const configPath = reader.resolve(options.configFile);
    const config = await reader.config(configPath);
    const neighbours = await listFolder(root, (0,external_node_path_.dirname)(configPath));
    const destinations = destinationsAmong(neighbours, configPath);
    const others = options.onlyChosen === true ? [] : destinations;
    const wanted = options.destination !== undefined ? [options.destination] : [undefined, ...others];
    const variants = [];
    for (const destination of wanted)
        variants.push(await readVariant(reader, config, destination));
    const [chosen = { destination: undefined, file: undefined, merged: undefined, secrets: [] }] = variants;
    const files = await readAppFiles(reader, chosen.merged);
    const around = await (0,surroundings/* readSurroundings */.S)(reader, {
        dockerfile: files.dockerfile,
        variants: variants.map((variant) => variant.merged),
        workflowNames: await listFolder(root, ".github/workflows"),
    });
    return {
        root,
        directory,
        config,
        chosen,
        variants,
        destinations,
        neighbours,
        hasErb: config.document?.hasErb === true || chosen.file?.document?.hasErb === true,
        files,
        around,
        lockedKamal: lockedVersion(files.gemfileLock.source?.text, "kamal"),
        problems: reader.problems,
    };
}
/** Kamal's rule (`Pathname#sub_ext`): `config/deploy.yaml` and `prod` make `config/deploy.prod.yml`. */
function destinationPath(configPath, destination) {
    const extension = external_node_path_.posix.extname(configPath);
    return `${configPath.slice(0, configPath.length - extension.length)}.${destination}.yml`;
}
/** The version of a gem in a Gemfile.lock, or undefined. */
function lockedVersion(lockfile, gem) {
    const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
    return /\(([^)\s,]+)\)/.exec(line ?? "")?.[1];
}
async function locate(options) {
    try {
        const root = await (0,promises_.realpath)(options.root);
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, options.directory));
        if (!isInside(root, real))
            throw new Error("it is outside of the repository");
        if (!(await (0,promises_.stat)(real)).isDirectory())
            throw new Error("it is not a directory");
        return { root, directory: toPosix((0,external_node_path_.relative)(root, real)) || "." };
    }
    catch (error) {
        throw new errors/* Failure */.HR({
            id: "directory-missing",
            title: "There is no such working directory",
            cause: `Expected the app in \`${options.directory}\` (working-directory) of ${options.root}: ${(0,errors/* messageOf */.bD)(error)}.`,
            fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root.",
        }, { cause: error });
    }
}
async function readVariant(reader, config, destination) {
    const file = destination === undefined ? undefined : await reader.config(destinationPath(config.path, destination));
    const merged = mergeFiles(config, file);
    const path = (0,nodes/* lookup */.$I)(merged, "secrets_path");
    // A path that ERB computes: the default is not what Kamal reads, and nothing else is known.
    if (path?.kind === "unknown")
        return { destination, file, merged, secrets: [] };
    const base = path?.kind === "scalar" && path.value !== null ? path.text : ".kamal/secrets";
    const own = destination === undefined ? base : `${base}.${destination}`;
    const secrets = await Promise.all([`${base}-common`, own].map((each) => reader.secrets(reader.resolve(each))));
    return { destination, file, merged, secrets };
}
function mergeFiles(config, file) {
    const base = (0,project_document/* rootMap */.tW)(config.document);
    if (base === undefined)
        return undefined;
    if (file === undefined)
        return (0,merge/* normalizeRoot */.e)(base);
    const over = (0,project_document/* rootMap */.tW)(file.document);
    return over === undefined ? undefined : (0,merge/* deepMerge */.$)((0,merge/* normalizeRoot */.e)(base), (0,merge/* normalizeRoot */.e)(over));
}
async function readAppFiles(reader, merged) {
    const named = (0,nodes/* lookupPath */.wf)(merged, ["builder", "dockerfile"]);
    const dockerfile = named?.kind === "scalar" && named.value !== null ? named.text : appFiles.dockerfile;
    const read = (path) => reader.text(reader.resolve(path));
    const [rubyVersion, toolVersions, mise, gemfile, gemfileLock, docker] = await Promise.all([
        read(appFiles.rubyVersion),
        read(appFiles.toolVersions),
        read(appFiles.mise),
        read(appFiles.gemfile),
        read(appFiles.gemfileLock),
        read(dockerfile),
    ]);
    return { rubyVersion, toolVersions, mise, gemfile, gemfileLock, dockerfile: docker };
}
async function listFolder(root, folder) {
    try {
        if (!isInside(root, await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))))
            return [];
        return (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder))).sort();
    }
    catch {
        // A folder that is not there holds nothing.
        return [];
    }
}
function destinationsAmong(names, configPath) {
    const stem = (0,external_node_path_.basename)(configPath, external_node_path_.posix.extname(configPath));
    const prefix = `${stem}.`;
    return (names
        .filter((name) => name.startsWith(prefix) && name.endsWith(".yml") && name !== (0,external_node_path_.basename)(configPath))
        .map((name) => name.slice(prefix.length, -".yml".length))
        .filter((destination) => destination !== "" && !destination.startsWith("."))
        // Templates are copied, never deployed; one that is asked for is still read.
        .filter((destination) => !/^(?:example|sample|template|dist)$/i.test(destination)));
}

;// CONCATENATED MODULE: ./build/src/commands/read.js
// The first step of every command: read the repository, and say what is wrong with it before anything else happens.



/** Reads and lints the project. Throws only for what cannot be read at all; findings are the caller's to judge. */
async function readAndLint(run) {
    return run.phase("lint", "Read and lint the configuration", async () => {
        const project = await readProject({
            root: run.environment.workspace,
            directory: run.inputs.workingDirectory,
            configFile: run.inputs.configFile,
            destination: run.inputs.destination,
            onlyChosen: run.inputs.command !== "lint",
        });
        const findings = lintProject(project).filter((finding) => isAsked(run.inputs.command, finding));
        run.addFindings(findings);
        for (const finding of findings) {
            run.log.line(`${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`);
        }
        if (mayRefuse(run.inputs.command))
            refuseFindings(findings, run.inputs.failOn);
        return project;
    });
}
/** Where a secret comes from, a run that has it knows better than a rule that only sees the repository. */
const onlyInLint = new Set([
    "master-key-absent",
    "secret-command-missing",
    "secret-source",
    "secret-undefined",
    "secret-unused",
]);
function isAsked(command, finding) {
    return command === "lint" || !onlyInLint.has(finding.ruleId);
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
