export const id = 309;
export const ids = [309];
export const modules = {

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/src/commands/cleanup.js
var cleanup = __webpack_require__(8152);
;// CONCATENATED MODULE: ./build/src/environment.js

/** Reads GITHUB_* and RUNNER_*; outside of GitHub there are sane substitutes. */
function readEnvironment(env) {
    const temp = env.RUNNER_TEMP ?? external_node_path_.join(process.cwd(), "tmp");
    return {
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        repository: env.GITHUB_REPOSITORY ?? "local",
        runId: env.GITHUB_RUN_ID ?? "0",
        attempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        sha: env.GITHUB_SHA,
        actor: env.GITHUB_ACTOR,
        serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
        temp,
        toolCache: env.RUNNER_TOOL_CACHE ?? temp,
        home: env.HOME ?? "/",
        eventName: env.GITHUB_EVENT_NAME,
    };
}
/** The page of this run, for the report. */
function runUrl(environment) {
    return `${environment.serverUrl}/${environment.repository}/actions/runs/${environment.runId}`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/report/report.js
// The one thing that every command fills and every renderer reads. The shape is fixed in CONTRACT.md and
// published as schema/report.schema.json; a test holds every report to it.
const commands = ["deploy", "rollback", "verify", "preflight", "lint"];
const phaseIds = (/* unused pure expression or super */ null && ([
    "lint",
    "preflight",
    "install",
    "connect",
    "build",
    "lock",
    "proxy",
    "boot",
    "accessories",
    "prune",
    "release",
    "probes",
    "cleanup",
]));
const severities = (/* unused pure expression or super */ null && (["error", "warning", "info"]));

;// CONCATENATED MODULE: ./build/src/inputs.js



const setupModes = ["auto", "always", "never"];
const failOnLevels = ["error", "warning", "never"];
/** Values that a shell, a docker tag and a file name all take as they are. */
const versionPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const destinationPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const gemVersionPattern = /^\d+\.\d+\.\d+(\.[0-9A-Za-z]+)*$/;
const secretNamePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads every input.
 * @throws Failure `input-invalid`, naming each wrong input, what was given and what is allowed.
 */
function loadInputs() {
    const problems = [];
    const inputs = {
        command: choice("command", commands, "deploy", problems),
        workingDirectory: inputs_text("working-directory") ?? ".",
        configFile: inputs_text("config-file") ?? "config/deploy.yml",
        destination: matching("destination", destinationPattern, "letters, digits, `.`, `_` and `-`", problems),
        version: matching("version", versionPattern, "a version as Docker tags take it, e.g. a commit's SHA", problems),
        setup: choice("setup", setupModes, "auto", problems),
        skipBuild: inputs_boolean("skip-build", false, problems),
        githubToken: inputs_text("github-token"),
        secrets: parseSecrets(core/* getInput */.V4("secrets", { trimWhitespace: false }), problems),
        sshPrivateKey: inputs_text("ssh-private-key"),
        sshKnownHosts: inputs_text("ssh-known-hosts"),
        kamalVersion: matching("kamal-version", gemVersionPattern, "a full version such as 2.12.0", problems),
        preflight: inputs_boolean("preflight", true, problems),
        probes: inputs_text("probes"),
        failOn: choice("fail-on", failOnLevels, "error", problems),
    };
    if (problems.length > 0) {
        throw new errors/* Failure */.HR({
            id: "input-invalid",
            title: problems.length === 1 ? "An input is wrong" : `${problems.length} inputs are wrong`,
            cause: problems.join(" "),
            fix: "Correct `with:` of this step in the workflow; action.yml lists what each input takes.",
        });
    }
    return inputs;
}
function inputs_text(name) {
    const value = core/* getInput */.V4(name);
    return value === "" ? undefined : value;
}
function choice(name, allowed, fallback, problems) {
    const value = inputs_text(name);
    if (value === undefined)
        return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        problems.push(`Input \`${name}\` is ${quote(value)}; allowed are ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
    }
    return found ?? fallback;
}
function inputs_boolean(name, fallback, problems) {
    const value = inputs_text(name);
    if (value === undefined)
        return fallback;
    // YAML 1.2's core schema, as core.getBooleanInput reads it.
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    problems.push(`Input \`${name}\` is ${quote(value)}; allowed are \`true\` and \`false\`.`);
    return fallback;
}
function matching(name, pattern, expected, problems) {
    const value = inputs_text(name);
    if (value === undefined || pattern.test(value))
        return value;
    problems.push(`Input \`${name}\` is ${quote(value)}; expected ${expected}.`);
    return undefined;
}
/** What was given, short enough for one line of a log. */
function quote(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
/** `${{ toJSON(secrets) }}`, or lines `NAME=value`. A message never repeats what stands in here. */
function parseSecrets(raw, problems) {
    if (raw.trim() === "")
        return undefined;
    return raw.trimStart().startsWith("{") ? parseSecretsJson(raw, problems) : parseSecretsLines(raw, problems);
}
function parseSecretsJson(raw, problems) {
    const secrets = new Map();
    let parsed;
    try {
        parsed = JSON.parse(raw);
    }
    catch {
        // The parser's own message quotes the text, which holds secrets.
        problems.push("Input `secrets` starts with `{` but is no valid JSON; expected `${{ toJSON(secrets) }}`.");
        return secrets;
    }
    if (typeof parsed !== "object" || parsed === null)
        return secrets;
    for (const [name, value] of Object.entries(parsed)) {
        if (typeof value === "string")
            secrets.set(name, value);
        else
            problems.push(`Input \`secrets\`: the value of \`${name}\` is no string; expected a JSON object of strings.`);
    }
    return secrets;
}
function parseSecretsLines(raw, problems) {
    const secrets = new Map();
    for (const [index, line] of raw.split(/\r?\n/).entries()) {
        if (line.trim() === "" || line.trimStart().startsWith("#"))
            continue;
        const separator = line.indexOf("=");
        const name = line.slice(0, Math.max(separator, 0)).trim();
        if (separator < 1 || !secretNamePattern.test(name)) {
            problems.push(`Input \`secrets\`: line ${index + 1} is not of the form NAME=value (a multi-line value needs JSON).`);
            continue;
        }
        secrets.set(name, line.slice(separator + 1));
    }
    return secrets;
}

;// CONCATENATED MODULE: ./build/src/outputs.js

/** Sets every output of action.yml, on failure too, so that a later step can rely on them. */
function setOutputs(report, reportPath) {
    const outputs = {
        outcome: report.outcome,
        version: report.version ?? "",
        "previous-version": report.previousVersion ?? "",
        url: report.url ?? "",
        "failed-phase": failedPhase(report) ?? "",
        diagnosis: report.diagnosis === null ? "" : oneLine(`${report.diagnosis.title}: ${report.diagnosis.cause}`),
        report: reportPath,
        errors: String(report.findings.filter((finding) => finding.severity === "error").length),
        warnings: String(report.findings.filter((finding) => finding.severity === "warning").length),
        sarif: "",
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** Makes the step red. Set apart from the annotations: one failure is one annotation, and that one carries the fix. */
function failStep() {
    process.exitCode = core/* ExitCode */.yU.Failure;
}
function failedPhase(report) {
    return report.phases.findLast((phase) => phase.outcome !== "success")?.id;
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/src/redact.js
// GitHub masks what it prints, but not the report file, and our own tests read the raw stream. So every text that
// leaves the process passes through here first.
const replacement = "***";
/** Shorter values would turn ordinary words and numbers into stars; GitHub's own mask still covers them in its log. */
const shortest = 3;
class Redactor {
    secrets = [];
    /** Remembers a value, each line of a multi-line one, and the forms that JSON and Ruby print it in. */
    add(value) {
        const lines = value.split(/\r\n|\r|\n/);
        const forms = [value, ...lines].flatMap((text) => [
            text,
            text.trim(),
            escapedAsJson(text),
            escapedAsRuby(text, "dump"),
            escapedAsRuby(text, "inspect"),
        ]);
        const known = new Set(this.secrets);
        for (const form of forms)
            if (form.trim().length >= shortest)
                known.add(form);
        this.secrets = [...known];
    }
    text(text) {
        let result = "";
        let done = 0;
        for (const [start, end] of merged(this.secrets.flatMap((secret) => occurrences(text, secret)))) {
            result += text.slice(done, start) + replacement;
            done = end;
        }
        return result + text.slice(done);
    }
    /** A copy in which every string is redacted, keys too: evidence can be keyed by what a server said. */
    evidence(evidence) {
        return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [this.text(key), this.json(value)]));
    }
    json(value) {
        if (typeof value === "string")
            return this.text(value);
        if (typeof value !== "object" || value === null)
            return value;
        if (isList(value))
            return value.map((item) => this.json(item));
        return this.evidence(value);
    }
}
function occurrences(text, secret) {
    const found = [];
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        found.push([at, at + secret.length]);
    return found;
}
/** Secrets can contain or overlap each other: what any of them covers must go, as one piece. */
function merged(ranges) {
    const result = [];
    for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
        const last = result.at(-1);
        if (last !== undefined && start < last[1])
            result[result.length - 1] = [last[0], Math.max(last[1], end)];
        else
            result.push([start, end]);
    }
    return result;
}
/** Array.isArray does not narrow a readonly array. */
function isList(value) {
    return Array.isArray(value);
}
function escapedAsJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
const rubyNames = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\f": "\\f",
    "\v": "\\v",
    "\b": "\\b",
    "\u0007": "\\a",
    "\u001b": "\\e",
};
/** String#dump, which Kamal uses for env files and docker arguments, or String#inspect, which exceptions show. */
function escapedAsRuby(text, method) {
    return text.replace(/#(?=[{$@])|["\\]|[^ -~]/gu, (found) => found === "#" ? "\\#" : (rubyNames[found] ?? numbered(found, method)));
}
function numbered(character, method) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    const unicode = code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
    if (method === "inspect")
        return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(character) ? unicode : character;
    if (code > 0x7e)
        return code === 0x7f ? "\\x7F" : unicode;
    return code < 0x20 ? `\\x${hex.padStart(2, "0")}` : character;
}

;// CONCATENATED MODULE: ./build/src/report/log.js
// The live log: groups per phase, lines of Kamal as they come, a sign of life in silence. Untrusted lines can neither
// issue workflow commands nor repaint the reader's terminal.


/** How long nothing may be said before we say that we still live, in milliseconds. */
const silenceMs = 30_000;
/** Longer lines are cut: nobody reads them. In characters. */
const longestLine = 16_384;
class Log {
    lastLineAt = Date.now();
    group;
    timer;
    stopToken;
    redact;
    constructor(redact) {
        this.redact = redact;
    }
    /** One of our own lines. */
    line(text) {
        for (const line of text.split("\n")) {
            // Our lines quote others: what a container logged stands in a diagnosis. The runner ignores blanks before `::`.
            if (/^\s*::/.test(harmless(line)))
                this.refuseCommands();
            this.write(line);
        }
        this.allowCommands();
    }
    /** A line that somebody else wrote: Kamal, a container, a hook. */
    untrusted(text) {
        this.refuseCommands();
        this.write(text);
    }
    /** Opens a group; groups do not nest on GitHub, so an open one is closed first. */
    openGroup(title) {
        this.closeGroup();
        this.allowCommands();
        core/* startGroup */.Oh(this.redact(harmless(title)));
        this.group = { title, startedAt: Date.now() };
        this.lastLineAt = Date.now();
        this.timer = setInterval(() => this.signOfLife(), 1000);
        this.timer.unref();
    }
    closeGroup() {
        if (this.group === undefined)
            return;
        clearInterval(this.timer);
        this.group = undefined;
        this.allowCommands();
        core/* endGroup */.N4();
    }
    signOfLife() {
        if (this.group === undefined || Date.now() - this.lastLineAt < silenceMs)
            return;
        const silent = Math.round((Date.now() - this.lastLineAt) / 1000);
        const total = Math.round((Date.now() - this.group.startedAt) / 1000);
        this.line(`... still in "${this.group.title}" after ${total} s; no output for ${silent} s`);
    }
    write(text) {
        this.lastLineAt = Date.now();
        // Twice: control characters can be part of a secret, and can hide one. Cut last, or half a secret would stay.
        process.stdout.write(`${this.redact(harmless(this.redact(text))).slice(0, longestLine)}\n`);
    }
    /** The runner obeys nothing until it reads the token, which nobody else can know. */
    refuseCommands() {
        if (this.stopToken !== undefined)
            return;
        this.stopToken = (0,external_node_crypto_.randomBytes)(16).toString("hex");
        process.stdout.write(`::stop-commands::${this.stopToken}\n`);
    }
    allowCommands() {
        if (this.stopToken === undefined)
            return;
        process.stdout.write(`::${this.stopToken}::\n`);
        this.stopToken = undefined;
    }
}
/**
 * Control characters out (colours, cursor movement, carriage returns that would overwrite a line), and `##[` broken up:
 * GitHub's log view paints such lines even while commands are stopped.
 */
function harmless(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g, "")
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
        .replaceAll("##[", "## [");
}

;// CONCATENATED MODULE: ./build/src/report/publish.js
// TEMPORARY by the owner: overwrite.


async function publishReport(report, options) {
    const file = external_node_path_.join(options.temp, "kamal-action", `${report.command}-${Date.now()}.json`);
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,promises_.writeFile)(file, JSON.stringify(report, null, 2));
    return file;
}

;// CONCATENATED MODULE: ./build/src/report/terminal.js
function renderTerminal(report) {
    return `${report.outcome} ${JSON.stringify(report.diagnosis, null, 1)}`;
}

// EXTERNAL MODULE: ./build/src/state.js
var state = __webpack_require__(3260);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** This action's own version, as package.json says it. */
const actionVersion = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/src/run.js
// One run of one command: the report that it fills, the log that it writes, and what must be cleaned up after it.



class Run {
    inputs;
    environment;
    log;
    signal;
    directory;
    report;
    redactor;
    mask;
    open;
    state;
    over = new AbortController();
    pending = [];
    constructor(parts) {
        this.inputs = parts.inputs;
        this.environment = parts.environment;
        this.log = parts.log;
        this.redactor = parts.redactor;
        this.signal = parts.signal;
        this.directory = parts.directory;
        this.mask = parts.mask;
        this.report = emptyReport(parts.inputs.command, parts.inputs.destination);
        this.state = { directory: parts.directory, workspace: parts.environment.workspace, files: [] };
    }
    /** Hides a value, and every line of it, from everything that this run writes. */
    secret(value) {
        this.redactor.add(value);
        for (const line of new Set([value, ...value.split(/\r\n|\r|\n/)]))
            if (line.trim() !== "")
                this.mask(line);
    }
    /** Aborted when the run is over or cancelled: for work that goes on beside the phases. */
    background() {
        return AbortSignal.any([this.signal, this.over.signal]);
    }
    /** Something that goes on beside the phases. Whoever needs its result awaits it; its failure alone ends nothing. */
    inBackground(work) {
        this.pending.push(work.catch(() => { }));
    }
    /** Ends what still goes on, and waits until it has. */
    async stopBackground() {
        this.over.abort(new Error("the run is over"));
        await Promise.all(this.pending);
    }
    /** Remembers for the post step what is about to be done. */
    remember(change) {
        this.state = { ...this.state, ...change };
        (0,state/* saveState */.LZ)(this.state);
    }
    get remembered() {
        return this.state;
    }
    /** Runs a step as a phase: a group in the log, a row in the timeline. */
    async phase(id, title, step) {
        this.signal.throwIfAborted();
        this.beginPhase(id, title);
        try {
            const result = await step();
            this.endPhase("success");
            return result;
        }
        catch (error) {
            this.endPhase(error instanceof errors/* Cancelled */.cJ || this.signal.aborted ? "cancelled" : "failure");
            throw error;
        }
    }
    /** For phases that somebody else's output marks: the one before ends well when the next one begins. */
    beginPhase(id, title) {
        this.endPhase("success");
        this.open = {
            phase: { id, title, startedAt: new Date().toISOString(), durationMs: 0, outcome: "success" },
            startedAt: performance.now(),
        };
        this.log.openGroup(title);
    }
    endPhase(outcome) {
        if (this.open === undefined)
            return;
        const durationMs = Math.round(performance.now() - this.open.startedAt);
        this.report.phases.push({ ...this.open.phase, durationMs, outcome });
        this.open = undefined;
        this.log.closeGroup();
    }
    /** Something worth the reader's eye that is no failure. */
    notice(text) {
        this.report.notices.push(text);
        this.log.line(text);
    }
    addFindings(findings) {
        this.report.findings.push(...findings);
    }
    addCheck(result) {
        this.report.checks.push(result);
        this.log.line(`${result.outcome.toUpperCase().padEnd(4)} ${result.id} ${result.target}: ${result.reason}`);
    }
}
function emptyReport(command, destination) {
    return {
        schemaVersion: 1,
        command,
        outcome: "failure",
        mode: null,
        service: null,
        destination: destination ?? null,
        kamalVersion: null,
        actionVersion: actionVersion,
        version: null,
        previousVersion: null,
        url: null,
        startedAt: new Date().toISOString(),
        durationMs: 0,
        phases: [],
        findings: [],
        checks: [],
        diagnosis: null,
        notices: [],
    };
}

;// CONCATENATED MODULE: ./build/src/main.js
// The main step: whatever happens, a report, a summary, outputs, and a clean place.















/** Loaded when chosen, so that `lint` starts without what only a deploy needs. */
async function commandFor(name) {
    switch (name) {
        case "deploy":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(125), __webpack_require__.e(630), __webpack_require__.e(336), __webpack_require__.e(664), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 2721))).deploy;
        case "rollback":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(125), __webpack_require__.e(630), __webpack_require__.e(336), __webpack_require__.e(664), __webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__, 9982))).rollback;
        case "verify":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(125), __webpack_require__.e(336), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 6955))).verify;
        case "preflight":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(125), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 4630))).preflight;
        case "lint":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 3355))).lint;
    }
}
/** Runs the command that the inputs name. Never throws for a failed run: the exit code tells. */
async function main() {
    const redactor = new Redactor();
    const log = new Log((text) => redactor.text(text));
    const inputs = readInputs();
    if (inputs instanceof errors/* Failure */.HR) {
        await finish({ ...emptyReport("deploy", undefined), diagnosis: inputs.diagnosis }, { redactor, log, configFile: undefined });
        return;
    }
    const environment = readEnvironment(process.env);
    const directory = external_node_path_.join(environment.temp, `kamal-action-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`);
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const controller = cancelOnSignals();
    const mask = (value) => core/* setSecret */.Pq(value);
    const run = new Run({ inputs, environment, log, redactor, signal: controller.signal, directory, mask });
    if (inputs.githubToken !== undefined)
        run.secret(inputs.githubToken);
    await execute(run);
    if (run.report.outcome !== "cancelled")
        await cleanUpNow(run);
    await finish(run.report, { redactor, log, configFile: inputs.configFile });
}
function readInputs() {
    try {
        return loadInputs();
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return error;
        throw error;
    }
}
/** GitHub sends SIGINT, SIGTERM 7.5 s later, and 2.5 s after that it kills. */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(signal, () => controller.abort(new errors/* Cancelled */.cJ(signal)));
    }
    return controller;
}
async function execute(run) {
    const startedAt = performance.now();
    try {
        const command = await commandFor(run.inputs.command);
        await command(run);
        run.report.outcome = "success";
    }
    catch (error) {
        const cancelled = error instanceof errors/* Cancelled */.cJ || run.signal.aborted;
        run.endPhase(cancelled ? "cancelled" : "failure");
        run.report.outcome = cancelled ? "cancelled" : "failure";
        run.report.diagnosis = cancelled ? null : diagnosisOf(error);
    }
    await run.stopBackground();
    run.report.durationMs = Math.round(performance.now() - startedAt);
}
function diagnosisOf(error) {
    if (error instanceof errors/* Failure */.HR)
        return error.diagnosis;
    return {
        id: "internal",
        title: "kamal-action itself failed",
        cause: (0,errors/* messageOf */.bD)(error),
        fix: "This is a bug in the action: please report it with the lines below.",
        evidence: error instanceof Error && error.stack !== undefined ? error.stack.split("\n").slice(0, 8) : [],
    };
}
/** After a cancel there is no time for it: GitHub kills us, and the post step cleans up. */
async function cleanUpNow(run) {
    const interrupted = run.report.outcome !== "success";
    run.beginPhase("cleanup", "Leave nothing behind");
    await (0,cleanup/* cleanUp */.n)(run.remembered, {
        interrupted: interrupted && run.remembered.kamal !== undefined,
        say: (line) => run.log.line(line),
        warn: (line) => run.notice(line),
    });
    run.endPhase("success");
    (0,state/* clearState */.Ho)();
}
async function finish(draft, { redactor, log, configFile }) {
    const report = redactReport(draft, redactor);
    if (report.outcome !== "success")
        failStep();
    log.line(renderTerminal(report));
    const environment = readEnvironment(process.env);
    const published = await publishReport(report, { temp: environment.temp, configFile, runUrl: runUrl(environment) });
    setOutputs(report, published);
}
function redactReport(report, redactor) {
    const text = (value) => redactor.text(value);
    return {
        ...report,
        findings: report.findings.map((finding) => ({
            ...finding,
            message: text(finding.message),
            help: text(finding.help),
        })),
        checks: report.checks.map((check) => ({
            ...check,
            target: text(check.target),
            reason: text(check.reason),
            evidence: redactor.evidence(check.evidence),
        })),
        diagnosis: report.diagnosis && {
            id: report.diagnosis.id,
            title: text(report.diagnosis.title),
            cause: text(report.diagnosis.cause),
            fix: text(report.diagnosis.fix),
            evidence: report.diagnosis.evidence.map(text),
        },
        notices: report.notices.map(text),
    };
}


/***/ })

};
