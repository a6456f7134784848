export const id = 760;
export const ids = [760];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ optInRules)
/* harmony export */ });
/** Rules that run only when the input `enable-rules` names them. A list of its own, so that inputs load no rule. */
const optInRules = ["address-literal"];


/***/ }),

/***/ 5760:
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/environment.js


/** Reads GITHUB_* and RUNNER_*, once per process; outside of GitHub there are sane substitutes. */
function readEnvironment(env) {
    const temp = env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    return {
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        repository: env.GITHUB_REPOSITORY ?? "local",
        runId: env.GITHUB_RUN_ID ?? "0",
        attempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        step: `${(env.GITHUB_JOB ?? "local").replace(/[^\w-]/g, "_")}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`,
        sha: env.GITHUB_SHA,
        actor: env.GITHUB_ACTOR,
        serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
        temp,
        toolCache: env.RUNNER_TOOL_CACHE ?? temp,
        home: env.HOME ?? "/",
        eventName: env.GITHUB_EVENT_NAME,
        eventPath: env.GITHUB_EVENT_PATH,
    };
}
/** The page of this run, for the report. */
function runUrl(environment) {
    return `${environment.serverUrl}/${environment.repository}/actions/runs/${environment.runId}`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/src/lint/opt-in.js
var opt_in = __webpack_require__(452);
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
const severities = ["error", "warning", "info"];

;// CONCATENATED MODULE: ./build/src/inputs.js




const setupModes = ["auto", "always", "never"];
const failOnLevels = ["error", "warning", "never"];
/** Values that a shell, a docker tag and a file name all take as they are. */
const versionPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const destinationPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const gemVersionPattern = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/;
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
        kamalVersion: matching("kamal-version", gemVersionPattern, "a full version of Kamal 2, such as 2.12.0", problems),
        preflight: inputs_boolean("preflight", true, problems),
        probes: inputs_text("probes"),
        failOn: choice("fail-on", failOnLevels, "error", problems),
        enableRules: choices("enable-rules", opt_in/* optInRules */.a, problems),
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
/** Names separated by blanks, commas or line breaks. */
function choices(name, allowed, problems) {
    const value = inputs_text(name) ?? "";
    const words = value.split(/[\s,]+/).filter((word) => word !== "");
    const unknown = words.filter((word) => !allowed.some((candidate) => candidate === word));
    if (unknown.length > 0) {
        const known = allowed.map((a) => `\`${a}\``).join(", ");
        problems.push(`Input \`${name}\` is ${quote(value)}; allowed are ${known}, separated by blanks or commas.`);
    }
    return allowed.filter((candidate) => words.includes(candidate));
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
function setOutputs(report, files) {
    const outputs = {
        outcome: report.outcome,
        version: report.version ?? "",
        "previous-version": report.previousVersion ?? "",
        url: report.url ?? "",
        "failed-phase": failedPhase(report) ?? "",
        diagnosis: report.diagnosis === null ? "" : oneLine(`${report.diagnosis.title}: ${report.diagnosis.cause}`),
        report: files.report,
        errors: String(report.findings.filter((finding) => finding.severity === "error").length),
        warnings: String(report.findings.filter((finding) => finding.severity === "warning").length),
        sarif: files.sarif,
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
    /** Tells the runner to hide a value from here on. While commands are stopped it would print it instead. */
    mask(value) {
        this.allowCommands();
        core/* setSecret */.Pq(value);
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

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
;// CONCATENATED MODULE: ./build/src/report/story.js
// What a report says in one or two sentences. Plain words with `code`; every renderer dresses them for its own format.

/** The last phase that did not end well. */
function brokenPhase(report) {
    return report.phases.findLast(({ outcome }) => outcome !== "success");
}
/** What happened to what, in how long: the first line of everything. */
function headline(report) {
    if (report.command === "lint")
        return lintHeadline(report);
    if (report.outcome === "success")
        return successHeadline(report);
    const what = intention(report);
    if (report.outcome === "cancelled")
        return `${what} was cancelled${whereAndWhen(report)}`;
    return `${what} failed${whereAndWhen(report)}`;
}
function successHeadline(report) {
    const { service, destination } = report;
    const name = service ?? "the app";
    const to = destination === null ? "" : ` to ${destination}`;
    const on = destination === null ? "" : ` on ${destination}`;
    const version = report.version === null ? "" : ` \`${report.version}\``;
    const time = (0,plain_text/* humanDuration */.UU)(report.durationMs);
    switch (report.command) {
        case "deploy":
            return report.mode === "setup"
                ? `Set up ${name}${on} and deployed${version} in ${time}`
                : `Deployed ${name}${version}${to} in ${time}`;
        case "rollback":
            return `Rolled ${name}${on} back to${version || " the version before"} in ${time}`;
        case "verify":
            return `${name}${version} serves${on} (${passing(report, "probe", "probe")})`;
        case "preflight":
            return `${name} is ready to deploy${to} (${passing(report, "preflight", "check")})`;
        case "lint":
            return lintHeadline(report);
    }
}
/** `Deploy of shop `9f2c…` to production`; of a config that could not be read, only `Deploy`. */
function intention(report) {
    const { service, destination } = report;
    const of = service === null ? "" : ` of ${service}`;
    const version = report.version === null ? "" : ` \`${report.version}\``;
    const to = destination === null ? "" : ` to ${destination}`;
    const on = destination === null ? "" : ` on ${destination}`;
    switch (report.command) {
        case "deploy":
            return `${report.mode === "setup" ? "Setup" : "Deploy"}${of}${version}${to}`;
        case "rollback":
            return `Rollback${of}${on}${version && ` to${version}`}`;
        case "verify":
            return `Verification${of}${version}${on}`;
        case "preflight":
            return `Preflight${of}${on}`;
        case "lint":
            return "Lint";
    }
}
function whereAndWhen(report) {
    const time = report.durationMs > 0 ? ` after ${(0,plain_text/* humanDuration */.UU)(report.durationMs)}` : "";
    const phase = brokenPhase(report);
    return phase === undefined ? time : `${time} in "${phase.title}"`;
}
function lintHeadline(report) {
    if (report.outcome === "cancelled")
        return "Lint was cancelled";
    const errors = report.findings.filter(({ severity }) => severity === "error").length;
    const warnings = report.findings.filter(({ severity }) => severity === "warning").length;
    const infos = report.findings.length - errors - warnings;
    const parts = [
        errors > 0 ? (0,plain_text/* count */.U9)(errors, "error") : "",
        warnings > 0 ? (0,plain_text/* count */.U9)(warnings, "warning") : "",
        infos > 0 ? (0,plain_text/* count */.U9)(infos, "note") : "",
    ].filter(Boolean);
    if (parts.length > 0)
        return `${(0,plain_text/* listed */.KE)(parts)} in the configuration`;
    return report.outcome === "success" ? "No problems in the configuration" : "The configuration could not be linted";
}
/** `9 probes passed, 1 warning`. */
function passing({ checks }, kind, noun) {
    const number = (verdict) => checks.filter((check) => check.kind === kind && check.outcome === verdict).length;
    const warnings = number("warn") > 0 ? `, ${(0,plain_text/* count */.U9)(number("warn"), "warning")}` : "";
    return `${(0,plain_text/* count */.U9)(number("pass"), noun)} passed${warnings}`;
}
/** `9 passed`, `5 passed, 1 warning, 1 failed`. */
function tally(report, kind) {
    const checks = kind === undefined ? report.checks : report.checks.filter((check) => check.kind === kind);
    const number = (verdict) => checks.filter(({ outcome }) => outcome === verdict).length;
    const parts = [
        number("fail") > 0 ? `${number("fail")} failed` : "",
        number("warn") > 0 ? (0,plain_text/* count */.U9)(number("warn"), "warning") : "",
        number("pass") > 0 ? `${number("pass")} passed` : "",
        number("skip") > 0 ? `${number("skip")} left out` : "",
    ].filter(Boolean);
    return parts.length === 0 ? "nothing was asked" : parts.join(", ");
}
/** Kamal is at work on the servers, but leaves the running app alone. */
const preparing = ["build", "lock", "proxy", "accessories"];
/** Whether another version than before may serve after this run. */
function mayHaveChanged({ command, phases }) {
    return (command === "deploy" || command === "rollback") && phases.some(({ id }) => id === "boot");
}
/** What serves after a run that did not end well; undefined for commands that change nothing anyway. */
function standing(report) {
    const { command, outcome, previousVersion, phases } = report;
    if (outcome === "success" || command === "lint" || command === "verify")
        return undefined;
    const previous = previousVersion === null ? "" : ` \`${previousVersion}\` keeps serving.`;
    if (!mayHaveChanged(report)) {
        const prepared = command !== "preflight" && phases.some(({ id }) => preparing.includes(id));
        return `${prepared ? "The running app was not touched." : "Nothing was changed on the servers."}${previous}`;
    }
    const broken = brokenPhase(report)?.id;
    if (broken !== "boot") {
        return "Kamal had started the version before this happened: it may already serve, but nothing proves it.";
    }
    if (previousVersion === null)
        return "No version served before this run.";
    return `kamal-proxy sends visitors to a new container only once it is healthy; where that did not happen, \`${previousVersion}\` keeps serving.`;
}
/** Whether the linter ended the run: the findings then tell more than the diagnosis, which names the first of them. */
function stoppedByFindings(report) {
    const { diagnosis, findings } = report;
    if (diagnosis === null || brokenPhase(report)?.id !== "lint")
        return false;
    return findings.some(({ ruleId }) => ruleId === diagnosis.id);
}
/** Whether a reader may want to return to what served before. */
function offersWayBack(report) {
    const { previousVersion, version, outcome, checks } = report;
    if (!mayHaveChanged(report) || previousVersion === null || previousVersion === version)
        return false;
    // A container that never became healthy never got a visitor; with several servers it may have been another one.
    const servers = checks.filter(({ id }) => id === "ssh").length;
    return !(outcome === "failure" && brokenPhase(report)?.id === "boot" && servers <= 1);
}
/** The diagnosis's lines, without those that only repeat a check that is shown anyway. */
function evidenceOf({ diagnosis, checks }) {
    const told = (line) => checks.some(({ id, target, reason }) => line.length === id.length + target.length + reason.length + 3 && line === `${id} ${target}: ${reason}`);
    const lines = (diagnosis?.evidence ?? []).filter((line) => !told(line));
    return lines.some((line) => line.trim() !== "") ? lines : [];
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js
// What GitHub shows beside the files and on top of the run: findings at their place, and the one failure that decided.



/** GitHub shows ten of each level for a step and drops the rest; the summary has all. */
const mostOfLevel = 10;
const longestTitle = 200;
const longestMessage = 4000;
const levels = { error: "error", warning: "warning", info: "notice" };
/** The failure first, then findings, errors before warnings; never more than GitHub shows. */
function annotationsFor(report) {
    return severities.flatMap((severity) => {
        const findings = report.findings.filter((finding) => finding.severity === severity).slice(0, mostOfLevel);
        const first = severity === "error" ? failure(report) : [];
        return [...first, ...findings.map(fromFinding)].slice(0, mostOfLevel);
    });
}
/** How many of a report's problems GitHub shows nowhere but in the summary and the log. */
function hiddenByGitHub(report) {
    return severities.reduce((sum, severity) => {
        const findings = report.findings.filter((finding) => finding.severity === severity).length;
        const all = findings + (severity === "error" ? failure(report).length : 0);
        return sum + Math.max(0, all - mostOfLevel);
    }, 0);
}
/** A failure because of findings is told by the findings themselves, when one of them makes an error of its own. */
function failure(report) {
    const { diagnosis, outcome, findings } = report;
    if (diagnosis === null || outcome !== "failure")
        return [];
    if (stoppedByFindings(report) && findings.some(({ severity }) => severity === "error"))
        return [];
    return [
        {
            level: "error",
            title: (0,plain_text/* brief */.dh)(diagnosis.title, longestTitle),
            message: message(diagnosis.cause, `What to do: ${diagnosis.fix}`),
        },
    ];
}
function fromFinding(finding) {
    return {
        level: levels[finding.severity],
        title: (0,plain_text/* brief */.dh)(finding.ruleId, longestTitle),
        message: message(finding.message, finding.help),
        file: (0,plain_text/* oneLine */.TN)(finding.file),
        ...range(finding),
    };
}
/** GitHub takes columns only within one line, and means the last one inclusive. */
function range({ line, column, endLine, endColumn }) {
    if (endLine === line) {
        return { startLine: line, endLine, startColumn: column, endColumn: Math.max(column, endColumn - 1) };
    }
    return { startLine: line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}
function message(...sentences) {
    return (0,plain_text/* clip */.$Q)(sentences
        .map((sentence) => (0,plain_text/* cleanText */.X5)(sentence).trim())
        .filter(Boolean)
        .join("\n"), longestMessage);
}

// EXTERNAL MODULE: ./build/src/report/rule-docs.js
var rule_docs = __webpack_require__(3774);
// EXTERNAL MODULE: ./build/src/project/files.js
var files = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/report/secret-spans.js
var secret_spans = __webpack_require__(8726);
;// CONCATENATED MODULE: ./build/src/report/source-files.js
// Reads the files that findings are about, once more, for the lines that a page shows. The report holds none of them.



/** By file, with what must not be shown marked. Files that cannot be read are left out. */
async function readSources(findings, { root, redact }) {
    const real = await (0,promises_.realpath)(root).catch(() => undefined);
    // Without a checkout there is still a summary.
    if (real === undefined)
        return new Map();
    const sources = await Promise.all([...lastLines(findings)].map(async ([file, last]) => {
        const read = await (0,files/* readRepositoryFile */.tz)(real, file);
        if (read.state !== "text")
            return [];
        const text = read.text.replace(/^\uFEFF/, "");
        // As findings count them; redacted first, because a line that is cut later could hold half a secret.
        const lines = text.split(/\r\n|\n|\r/, last).map(redact);
        return [[file, { lines, hidden: (0,secret_spans/* secretSpans */.AY)(file, lines) }]];
    }));
    return new Map(sources.flat());
}
/** By file the line behind the last finding: no more of it is shown, nor looked at for secrets. */
function lastLines(findings) {
    const last = new Map();
    for (const { file, line } of findings) {
        if (!(0,secret_spans/* isKeyFile */.cI)(file))
            last.set(file, Math.max(last.get(file) ?? 0, line + 1));
    }
    return last;
}

;// CONCATENATED MODULE: ./build/src/report/fit.js
// A summary that fits: GitHub drops one of more than 1 MiB as a whole.

const bytes = (text) => Buffer.byteLength(text);
/** Joins the parts in at most `limit` bytes; a table that does not fit ends early and says so. */
function fitParts(parts, limit) {
    const tables = parts.flatMap((part) => ("table" in part ? [part] : []));
    const whole = parts.map((part) => ("html" in part ? part.html : full(part.table))).join("\n\n");
    const complete = tables.every(({ table }) => table.rows.length === table.total);
    if (complete && bytes(whole) <= limit)
        return `${whole}\n`;
    const allowed = shares(tables, limit - fixedBytes(parts));
    return `${parts.map((part) => ("html" in part ? part.html : cut(part, allowed.get(part) ?? 0))).join("\n\n")}\n`;
}
function full({ open, rows, close }) {
    return [open, ...rows, close].join("\n");
}
/** Small tables stay whole; the large ones share what is left evenly. */
function shares(tables, budget) {
    const sized = tables.map((part) => ({ part, size: rowBytes(part.table.rows) })).sort((a, b) => a.size - b.size);
    const result = new Map();
    let left = Math.max(0, budget);
    for (const [index, { part, size }] of sized.entries()) {
        const share = Math.min(size, Math.floor(left / (sized.length - index)));
        result.set(part, share);
        left -= share;
    }
    return result;
}
function rowBytes(rows) {
    return rows.reduce((sum, row) => sum + bytes(row) + 1, 0);
}
/** What is there whatever happens: fixed parts, frames, a line for each table that is cut, blank lines between. */
function fixedBytes(parts) {
    return parts.reduce((sum, part) => {
        const own = "html" in part ? part.html : `${part.table.open}${part.table.close}${leftOut(part.noun, 1e9)}`;
        return sum + bytes(own) + 8;
    }, 8);
}
function cut({ table, noun }, allowed) {
    let used = 0;
    const kept = table.rows.filter((row) => {
        used += bytes(row) + 1;
        return used <= allowed;
    });
    const left = table.total - kept.length;
    const shown = full({ ...table, rows: kept });
    return left === 0 ? shown : `${shown}\n\n${leftOut(noun, left)}`;
}
function leftOut(noun, number) {
    return `<p>⚠️ ${(0,plain_text/* count */.U9)(number, `more ${noun}`)} would not fit on this page; all of them are in the report file.</p>`;
}

;// CONCATENATED MODULE: ./build/src/report/wrap.js
// Text in lines of limited width, as a terminal counts it.

/**
 * Prose in lines of at most `width` columns, single blanks, words longer than a line broken. A blank line for an empty
 * text never comes: the list is empty then.
 */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of (0,plain_text/* cleanText */.X5)(text)
        .split(/\s+/)
        .flatMap((part) => chunks(part, width))) {
        if (line !== "" && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = "";
        }
        line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].filter((part) => part !== "");
}
/** One line of somebody else's output in pieces of at most `width` columns, between words where that is possible. */
function wrapRaw(text, width) {
    const line = (0,plain_text/* cleanText */.X5)(text).replaceAll("\t", "  ").trimEnd();
    if (columns(line) <= width)
        return [line];
    const [start = ""] = chunks(line, width);
    const blank = start.lastIndexOf(" ");
    // Breaking at a blank in the first half would leave the line emptier than it is worth.
    const head = blank > start.length / 2 ? start.slice(0, blank) : start;
    const rest = line.slice(head.length).trim();
    return [head.trimEnd(), ...wrap(rest, width - 2).map((part) => `  ${part}`)];
}
/** How many columns a terminal takes for it: letters of East Asia and most emoji take two. */
function columns(text) {
    return [...text].reduce((sum, character) => sum + (isWide(character.codePointAt(0) ?? 0) ? 2 : 1), 0);
}
function chunks(text, width) {
    const result = [];
    let chunk = "";
    let used = 0;
    for (const character of text) {
        const size = columns(character);
        if (used + size > width) {
            result.push(chunk);
            chunk = "";
            used = 0;
        }
        chunk += character;
        used += size;
    }
    return chunk === "" ? result : [...result, chunk];
}
function isWide(point) {
    return ((point >= 0x1100 && point <= 0x115f) ||
        (point >= 0x2e80 && point <= 0xa4cf) ||
        (point >= 0xac00 && point <= 0xd7a3) ||
        (point >= 0xf900 && point <= 0xfaff) ||
        (point >= 0xfe30 && point <= 0xfe6f) ||
        (point >= 0xff00 && point <= 0xff60) ||
        (point >= 0x1f300 && point <= 0x1faff) ||
        (point >= 0x20000 && point <= 0x3fffd));
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
// Everything that a summary is made of. It is HTML throughout: in an HTML block GitHub's Markdown looks at nothing but
// a blank line, which no value can contain, so a value could only break out through HTML, which is escaped. The
// characters that mean something in Markdown are written as entities all the same, for places outside of a block.


/** One value in running text, in characters: enough for any honest sentence, too little to bury the rest. */
const longestValue = 1200;
/** What browsers and servers take. */
const longestUrl = 2000;
const markdown_longestLine = 1000;
const lineWidth = 112;
const mostLines = 60;
const special = /[&<>"`*_[\]#|~\\$!@]/g;
/** For attributes in double quotes. */
function attribute(text) {
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** For text; outside of an HTML block Markdown would make links of bare URLs, in our `<code>` too. */
function entities(text) {
    return attribute(text)
        .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;")
        .replace(/(?<=\bwww)\./gi, "&#46;");
}
/** Text outside of code. GitHub reads `$…$` as mathematics in the finished page; its docs name the span as the way out. */
function escapeText(text) {
    return entities(text).replaceAll("&#36;", "<span>&#36;</span>");
}
/**
 * A sentence, as HTML for one line. What stands in backticks becomes code; so does every word that GitHub would turn
 * into something else than text after the rendering (URLs, `@mentions`, `:emoji:`), and commits, shortened.
 */
function inline(value, limit = longestValue) {
    const text = (0,plain_text/* brief */.dh)(value, limit);
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : words(part)))
        .join("");
}
function words(text) {
    return text
        .split(/( +)/)
        .map((word) => (word.trim() === "" ? word : inlineWord(word)))
        .join("");
}
function inlineWord(word) {
    // A colon at the end belongs to an emoji, and to nothing else.
    const isEmoji = /:[a-z0-9_+-]+:/i.test(word);
    const core = word.replace(/^[("']+/, "").replace(isEmoji ? /[.,;!?)"']+$/ : /[.,;:!?)"']+$/, "");
    if (core === "" || (!isEmoji && !becomesSomethingElse(core)))
        return escapeText(word);
    const start = word.indexOf(core);
    return `${escapeText(word.slice(0, start))}${code(core)}${escapeText(word.slice(start + core.length))}`;
}
function becomesSomethingElse(word) {
    return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(word) || (0,plain_text/* shortenCommits */.GU)(word) !== word;
}
/** A name, a version, a command, as it is; of a commit the first 12 digits, and all of them as its title. */
function code(value, limit = longestValue) {
    const text = (0,plain_text/* brief */.dh)(value, limit);
    if (text === "")
        return "";
    const short = (0,plain_text/* shortenCommits */.GU)(text);
    const title = short === text ? "" : ` title="${attribute(text)}"`;
    return `<code${title}>${entities(short)}</code>`;
}
/** A command or a version to be copied: nothing is left out of it. */
function copyable(value) {
    return `<code>${entities((0,plain_text/* brief */.dh)(value, longestValue))}</code>`;
}
/**
 * Lines of a log, blank ones too; long ones broken, because GitHub would hide their end behind a scroll bar. A newline
 * is an entity, so that no blank line ends the HTML block.
 */
function pre(lines) {
    const all = lines.flatMap((line) => (0,plain_text/* cleanText */.X5)(line.slice(-markdown_longestLine * mostLines)).split("\n"));
    const shown = all.slice(-mostLines).flatMap((line) => wrapRaw((0,plain_text/* clip */.$Q)(line, markdown_longestLine), lineWidth));
    const left = all.length - mostLines;
    const note = left > 0 ? [`(${(0,plain_text/* count */.U9)(left, "line")} before these are in the report)`] : [];
    return `<pre><code>${[...note, ...shown].map(entities).join("&#10;")}</code></pre>`;
}
/** Lines that are clean and narrow already, every blank of them kept. */
function verbatim(lines) {
    return `<pre><code>${lines.map(entities).join("&#10;")}</code></pre>`;
}
/** A link to http(s) only; anything else, and a URL that hides its host behind a user name, stays text. */
function markdown_link(url, label) {
    const target = safeUrl(url);
    return target === undefined ? label : `<a href="${attribute(target)}">${label}</a>`;
}
/** The URL as the browser will read it; undefined when it must not be a link. */
function safeUrl(url) {
    const parsed = url.length > longestUrl ? null : URL.parse((0,plain_text/* cleanText */.X5)(url));
    if (parsed === null)
        return undefined;
    if (!["http:", "https:"].includes(parsed.protocol) || parsed.username !== "" || parsed.password !== "") {
        return undefined;
    }
    return parsed.href;
}
/** A URL as people read it, without what every URL has, as a link to itself. */
function plainLink(url) {
    const target = safeUrl(url);
    const shown = escapeText((0,plain_text/* brief */.dh)(url, 200).replace(/\/$/, ""));
    return target === undefined ? code(url) : markdown_link(target, shown);
}
/** What no page has room for is not made at all. */
const mostCharacters = 1_000_000;
/** One row for each item; `row` returns HTML that the functions above made. */
function table(columns, items, row) {
    const head = columns.map((column) => `<th${alignment(column, "left")}>${column.title}</th>`).join("");
    return {
        open: `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>`,
        rows: rowsOf(items, (item) => {
            const cells = row(item);
            return `<tr>${columns.map((column, index) => cell(column, cells[index] ?? "")).join("")}</tr>`;
        }),
        total: items.length,
        close: "</tbody>\n</table>",
    };
}
function list(items, item) {
    const rows = rowsOf(items, (one) => `<li>${item(one)}</li>`);
    return { open: "<ul>", rows, total: items.length, close: "</ul>" };
}
function rowsOf(items, row) {
    const rows = [];
    let used = 0;
    for (const item of items) {
        if (used > mostCharacters)
            break;
        const html = row(item);
        used += html.length;
        rows.push(html);
    }
    return rows;
}
function cell(column, html) {
    return `<td valign="top"${alignment(column)}${column.nowrap ? " nowrap" : ""}>${html}</td>`;
}
function alignment({ align }, otherwise) {
    const value = align ?? otherwise;
    return value === undefined ? "" : ` align="${value}"`;
}

;// CONCATENATED MODULE: ./build/src/report/proofs.js
// The measures of success that the specification names, as far as this run took them.

const minute = 60_000;
/** Empty when the run proved nothing: only checks that all passed prove something. */
function proofs(report) {
    if (report.outcome !== "success")
        return [];
    const passed = (id) => passedChecks(report, id);
    return [
        ...timeProof(report),
        ...versionProof(report, passed("version"), passed("routing").length > 0),
        ...healthProof(passed("health")),
        ...tlsProof(passed("tls")),
        ...(passed("redirect").length > 0 ? [proof("http redirects to https")] : []),
        ...(passed("routing").length > 0 ? [proof("kamal-proxy routes every host name to the app")] : []),
    ];
}
const proof = (text) => ({ met: true, text });
/** All passing checks with this id; none when one of them did not pass. */
function passedChecks({ checks }, id) {
    const asked = checks.filter((check) => check.kind === "probe" && check.id === id && check.outcome !== "skip");
    return asked.every(({ outcome }) => outcome === "pass") ? asked : [];
}
function timeProof({ command, durationMs }) {
    const limits = { deploy: 10 * minute, rollback: 2 * minute };
    const limit = limits[command];
    if (limit === undefined)
        return [];
    const what = command === "deploy" ? "Deploy" : "Rollback";
    return durationMs < limit
        ? [proof(`${what} in ${(0,plain_text/* humanDuration */.UU)(durationMs)}, under ${(0,plain_text/* humanDuration */.UU)(limit)}`)]
        : [{ met: false, text: `${what} in ${(0,plain_text/* humanDuration */.UU)(durationMs)}; the goal is under ${(0,plain_text/* humanDuration */.UU)(limit)}` }];
}
function versionProof({ version }, checks, routed) {
    if (checks.length === 0 || version === null)
        return [];
    // A target is `web on 203.0.113.7`: two roles on one server are one server.
    const servers = new Set(checks.map(({ target }) => target.split(" on ").at(-1))).size;
    const where = servers === 1 ? "" : servers === 2 ? " on both servers" : ` on all ${servers} servers`;
    return [proof(`\`${version}\` runs${where}${routed ? " and is what visitors get" : ""}`)];
}
function healthProof(checks) {
    const answers = checks.map(({ evidence }) => (proofs_isList(evidence.statuses) ? evidence.statuses.length : 0));
    const least = Math.min(...answers);
    if (checks.length === 0 || least === 0)
        return [];
    const medians = checks.flatMap(({ evidence }) => numberAt(evidence.latencyMs, "median"));
    const slowest = medians.length === 0 ? "" : `, median ${Math.max(...medians)} ms`;
    const each = checks.length === 1 ? "" : ` at each of ${checks.length} addresses`;
    return [proof(`${(0,plain_text/* count */.U9)(least, "healthy answer")} in a row${each}${slowest}`)];
}
function tlsProof(checks) {
    if (checks.length === 0)
        return [];
    const days = checks.flatMap(({ evidence }) => numberAt(evidence, "daysLeft"));
    const issuers = new Set(checks.flatMap(({ evidence }) => (typeof evidence.issuer === "string" ? evidence.issuer : [])));
    const from = issuers.size === 1 ? ` from ${[...issuers].join()}` : "";
    const left = days.length === 0 ? "" : `, ${(0,plain_text/* count */.U9)(Math.min(...days), "day")} left`;
    return [proof(`Valid certificate${from}${left}`)];
}
function numberAt(value, key) {
    if (typeof value !== "object" || value === null || proofs_isList(value))
        return [];
    const found = value[key];
    return typeof found === "number" ? [found] : [];
}
/** Array.isArray does not narrow a readonly array. */
function proofs_isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/report/excerpt.js
// A few lines of source with a pointer, as compilers show them. Pure; source-files.ts reads.



const tabWidth = 4;
const stars = "***";
const ellipsis = "…";
/** The finding's first line with a pointer below, and its neighbours; empty where there is nothing to point at. */
function excerptOf(source, place, width) {
    const first = source.lines[place.line - 1];
    // A finding about a whole file stands at its start, without an extent.
    const isWholeFile = place.line === 1 && place.column === 1 && place.endLine === 1 && place.endColumn === 1;
    if (first === undefined || isWholeFile || first.length > secret_spans/* longestLine */.N9)
        return [];
    const shown = layOut(first, source.hidden[place.line - 1] ?? []);
    const from = shown.startOf(place.column - 1);
    const to = place.endLine > place.line ? shown.cells.trimmedLength : shown.endOf(place.endColumn - 1);
    const window = windowAround(from, shown.cells.length, width);
    const size = String(place.line + 1).length;
    const neighbour = (number) => context(source, number, { window, size, width });
    return [
        ...neighbour(place.line - 1),
        { label: String(place.line).padStart(size), text: excerpt_cut(shown.cells, window, width), isPointer: false },
        { label: " ".repeat(size), text: pointer(from, to, window, width), isPointer: true },
        ...neighbour(place.line + 1),
    ];
}
/** One item for each column of the screen; of a character that takes two the second is empty. */
class Cells {
    items = [];
    get length() {
        return this.items.length;
    }
    get trimmedLength() {
        return this.items.findLastIndex((cell) => cell.trim() !== "") + 1;
    }
    add(text) {
        for (const character of text) {
            this.items.push(character);
            if (columns(character) === 2)
                this.items.push("");
        }
    }
}
/** The line as it is shown, and where each of its UTF-16 units has come to stand. */
function layOut(line, hidden) {
    const cells = new Cells();
    const starts = [];
    let offset = 0;
    for (const character of line) {
        const span = hidden.find(([start, end]) => start <= offset && offset < end);
        const isInside = span !== undefined && span[0] < offset;
        starts[offset] = isInside ? (starts[span[0]] ?? 0) : cells.length;
        if (span === undefined)
            cells.add(visible(character, cells.length));
        else if (!isInside)
            cells.add(stars);
        offset += character.length;
    }
    // Between the halves of a surrogate pair there is no place of its own.
    const startOf = (wanted) => wanted < line.length ? (starts[wanted] ?? starts[wanted - 1] ?? 0) : cells.length;
    const endOf = (wanted) => startOf(hidden.find(([start, end]) => start < wanted && wanted < end)?.[1] ?? wanted);
    return { cells, startOf, endOf };
}
/** What has no width, or turns the reading direction, would hide itself and move the pointer. */
function visible(character, column) {
    if (character === "\t")
        return " ".repeat(tabWidth - (column % tabWidth));
    return (0,plain_text/* cleanText */.X5)(character) === character && character !== "\n" ? character : "\ufffd";
}
/** The first column that is shown of a line that is too long. */
function windowAround(from, length, width) {
    if (length <= width || from < width * 0.75)
        return 0;
    return Math.max(0, Math.min(from - Math.floor(width / 3), length - width));
}
function excerpt_cut(cells, window, width) {
    const shown = cells.items.slice(window, window + width);
    if (window > 0)
        shown[0] = ellipsis;
    if (cells.length > window + width)
        shown[width - 1] = ellipsis;
    return shown.join("").trimEnd();
}
function pointer(from, to, window, width) {
    const start = Math.min(from - window, width - 1);
    const end = Math.min(Math.max(to - window, start + 1), width);
    return " ".repeat(start) + "^".repeat(end - start);
}
/** A neighbour in the same window; blank lines, and those that begin far from it, say nothing. */
function context(source, number, { window, size, width }) {
    const line = source.lines[number - 1];
    if (line === undefined || line.length > secret_spans/* longestLine */.N9)
        return [];
    const text = excerpt_cut(layOut(line, source.hidden[number - 1] ?? []).cells, window, width);
    if (text.replace(ellipsis, "").trim() === "")
        return [];
    return [{ label: String(number).padStart(size), text, isPointer: false }];
}

;// CONCATENATED MODULE: ./build/src/report/summary-findings.js
// The findings in the summary: where, what, what to do; of the first ones also the lines themselves.






/** With more of them nobody reads on: the rest are rows of the table only. */
const mostExcerpts = 20;
/** Columns of source that fit beside the other cells on a laptop. */
const excerptWidth = 72;
const marks = { error: "❌", warning: "⚠️", info: "ℹ️" };
const findingColumns = [
    { title: "", align: "center", nowrap: true },
    { title: "Where" },
    { title: "Finding" },
];
function findingsPart(report, context) {
    if (report.findings.length === 0)
        return [];
    const sorted = report.findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const detailed = new Set(sorted.slice(0, mostExcerpts));
    let helpAbove = "";
    const rows = table(findingColumns, sorted, (finding) => {
        const help = finding.help === helpAbove ? "As above." : inline(finding.help);
        helpAbove = finding.help;
        return [
            marks[finding.severity],
            `${place(finding, context)}<br><sub>${rule(finding.ruleId, context)}</sub>`,
            `${inline(finding.message)}<br>→ ${help}${detailed.has(finding) ? excerpt(finding, context) : ""}`,
        ];
    });
    return [{ html: "<h3>Findings</h3>" }, ...limitPart(report), { table: rows, noun: "finding" }];
}
/** Whoever counts the annotations must not believe that these are all. */
function limitPart(report) {
    const hidden = hiddenByGitHub(report);
    if (hidden === 0)
        return [];
    const words = "GitHub shows ten annotations of each kind beside the files. Only here and in the log:";
    return [{ html: `<p>${words} ${(0,plain_text/* count */.U9)(hidden, "more problem")}.</p>` }];
}
function place({ file, line, endLine }, { repositoryUrl, commit }) {
    const label = code(`${file}:${line}`, 200);
    if (repositoryUrl === undefined || commit === undefined)
        return label;
    const path = file.split("/").map(encodeURIComponent).join("/");
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return markdown_link(`${repositoryUrl}/blob/${commit}/${path}${lines}`, label);
}
function rule(id, { docsUrl }) {
    const label = inline(id, 60);
    return docsUrl !== undefined && /^[a-z0-9-]+$/.test(id) ? markdown_link((0,rule_docs/* ruleUrl */.QB)(docsUrl, id), label) : label;
}
function excerpt(finding, { sources }) {
    const source = sources?.get(finding.file);
    const lines = source === undefined ? [] : excerptOf(source, finding, excerptWidth);
    return lines.length === 0 ? "" : verbatim(lines.map(({ label, text }) => `${label} | ${text}`.trimEnd()));
}

;// CONCATENATED MODULE: ./build/src/report/timeline.js
// Phases as a waterfall of block characters: where in the run each one was, and how much of it it took.
/** `2026-11-23T19:00:00.000Z`; Date.parse takes milliseconds for a text without end. */
const longestInstant = 24;
const blank = "\u00a0";
/** `width` in characters; a character is two steps, since half blocks are in every font. */
function timeline(phases, width) {
    const spans = spansOf(phases);
    const start = spans.reduce((first, span) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
    const end = spans.reduce((last, span) => Math.max(last, span.end), Number.NEGATIVE_INFINITY);
    const steps = width * 2;
    const scale = end > start ? steps / (end - start) : 0;
    return spans.map(({ phase, ...span }) => {
        // Every phase shows, the shortest as half a character.
        const from = Math.min(steps - 1, Math.round((span.start - start) * scale));
        const to = Math.min(steps, Math.max(from + 1, Math.round((span.end - start) * scale)));
        return { phase, bar: bar(from, to, width) };
    });
}
function bar(from, to, width) {
    const filled = (step) => step >= from && step < to;
    return Array.from({ length: width }, (_, cell) => {
        const [left, right] = [filled(cell * 2), filled(cell * 2 + 1)];
        if (left && right)
            return "█";
        if (left)
            return "▌";
        return right ? "▐" : blank;
    }).join("");
}
/** In milliseconds. When one of the times cannot be read, they are laid end to end. */
function spansOf(phases) {
    const starts = phases.map((phase) => Date.parse(phase.startedAt.slice(0, longestInstant)));
    const readable = starts.every(Number.isFinite);
    let at = 0;
    return phases.map((phase, index) => {
        const known = readable ? (starts[index] ?? at) : at;
        at = known + phase.durationMs;
        return { phase, start: known, end: at };
    });
}

;// CONCATENATED MODULE: ./build/src/report/summary-tables.js
// The tables of the summary, from the report's lists.




const barWidth = 40;
const phaseMarks = { success: "", failure: "❌ ", cancelled: "⏹️ " };
const phaseColumns = [
    { title: "Phase" },
    { title: "When", nowrap: true },
    { title: "Time", align: "right", nowrap: true },
];
function timelinePart({ phases, durationMs }) {
    if (phases.length < 2)
        return [];
    const rows = table(phaseColumns, timeline(phases, barWidth), ({ phase, bar }) => {
        const title = inline(phase.title, 120);
        return [
            phase.outcome === "success" ? title : `${phaseMarks[phase.outcome]}<strong>${title}</strong>`,
            `<code>${bar}</code>`,
            (0,plain_text/* humanDuration */.UU)(phase.durationMs),
        ];
    });
    return [{ html: `<h3>Timeline (${(0,plain_text/* humanDuration */.UU)(durationMs)})</h3>` }, { table: rows, noun: "phase" }];
}
const verdictMarks = { pass: "✅", warn: "⚠️", fail: "❌", skip: "–" };
const verdictOrder = ["fail", "warn", "pass", "skip"];
const checkColumns = [
    { title: "", align: "center", nowrap: true },
    { title: "Check" },
    { title: "Target" },
    { title: "Answer" },
    { title: "Time", align: "right", nowrap: true },
];
/** The probes first: what serves now matters more than what was asked before. */
function checksPart(report) {
    return [...checksOf(report, "probe", "Probes"), ...checksOf(report, "preflight", "Preflight")];
}
function checksOf(report, kind, title) {
    const checks = report.checks.filter((check) => check.kind === kind);
    if (checks.length === 0)
        return [];
    const sorted = checks.toSorted(worstFirst);
    const rows = table(checkColumns, sorted, (check) => [
        verdictMarks[check.outcome],
        code(check.id, 60),
        target(check.target),
        inline(answer(check, report.diagnosis)),
        check.outcome === "skip" ? "" : (0,plain_text/* humanDuration */.UU)(check.durationMs),
    ]);
    return [{ html: `<h3>${title}: ${tally(report, kind)}</h3>` }, { table: rows, noun: `${kind} result` }];
}
/** Checks arrive in the order in which they ended; the same run again must look the same. */
function worstFirst(a, b) {
    const byVerdict = verdictOrder.indexOf(a.outcome) - verdictOrder.indexOf(b.outcome);
    return byVerdict || compare(a.id, b.id) || compare(a.target, b.target);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** `https://… at 203.0.113.7`: the name, and the server that was asked for it. */
function partsOf(target) {
    const [, name = target, address] = /^(\S+) at (\S+)$/.exec(target) ?? [];
    return [name, address];
}
function target(text) {
    const [name, address] = partsOf(text);
    const shown = safeUrl(name) === undefined ? inline(name, 200) : plainLink(name);
    return address === undefined ? shown : `${shown}<br>at ${inline(address, 100)}`;
}
/** What the columns before and the diagnosis above say is not said again. */
function answer({ reason, target: asked }, diagnosis) {
    if (reason === diagnosis?.cause)
        return "See above.";
    const start = [asked, partsOf(asked)[0]].find((words) => reason.startsWith(`${words} `));
    if (start === undefined)
        return reason;
    const rest = reason.slice(start.length + 1);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function noticesPart({ notices }) {
    if (notices.length === 0)
        return [];
    return [{ html: "<h3>Notices</h3>" }, { table: list(notices, (notice) => inline(notice)), noun: "notice" }];
}

// EXTERNAL MODULE: ./build/src/shell-quote.js
var shell_quote = __webpack_require__(1854);
;// CONCATENATED MODULE: ./build/src/report/way-back.js



const defaultConfigFile = "config/deploy.yml";
/** `kamal rollback VERSION [-d DESTINATION] [-c FILE]`, for the reader's own machine. */
function rollbackCommand(version, { destination }, configFile = defaultConfigFile) {
    const parts = ["kamal", "rollback", shellWord(version)];
    if (destination !== null)
        parts.push("-d", shellWord(destination));
    if (configFile !== defaultConfigFile)
        parts.push("-c", shellWord(configFile));
    return parts.join(" ");
}
/** How to return to what served before; nothing when nothing served, or nothing changed. */
function wayBackPart(report, context) {
    const { previousVersion } = report;
    if (previousVersion === null || !offersWayBack(report))
        return [];
    const title = report.command === "rollback" && report.outcome === "success" ? "How to undo this" : "How to roll back";
    const { repositoryUrl } = context;
    const actions = repositoryUrl === undefined ? "Actions" : markdown_link(`${repositoryUrl}/actions`, "Actions");
    const items = [
        `On GitHub: ${actions} → your rollback workflow → <em>Run workflow</em>, with the version ${copyable(previousVersion)}`,
        `On your machine: ${copyable(rollbackCommand(previousVersion, report, context.configFile))}`,
    ];
    return [{ html: `<h3>${title}</h3>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>` }];
}
/** Names that come from a config must not become commands in the shell that they are pasted into. */
function shellWord(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : (0,shell_quote/* shellQuote */.Z)(text);
}

;// CONCATENATED MODULE: ./build/src/report/summary.js
// The page that GitHub shows for a run: what happened, why, what to do; then how it went.







/** GitHub's limit is 1 MiB for a step, and another action's post step may write too. */
const summaryLimitBytes = 1_000_000;
/** Markdown that is safe whatever the report's texts say; at most `limit` bytes. */
function renderSummary(report, context = {}, limit = summaryLimitBytes) {
    const stopped = stoppedByFindings(report);
    const findingsFirst = report.command === "lint" || stopped;
    const findings = findingsPart(report, context);
    const parts = [
        ...opening(report, context),
        ...(findingsFirst ? findings : []),
        ...(stopped ? [] : diagnosisPart(report)),
        ...proofsPart(report),
        ...(report.command === "lint" ? [] : timelinePart(report)),
        ...checksPart(report),
        ...(findingsFirst ? [] : findings),
        ...noticesPart(report),
        ...wayBackPart(report, context),
        footer(report, context),
    ];
    return fitParts(parts, limit);
}
const summary_marks = { success: "✅", failure: "❌", cancelled: "⏹️" };
function opening(report, context) {
    const warned = report.outcome === "success" && report.findings.some(({ severity }) => severity === "warning");
    const mark = report.command === "lint" && warned ? "⚠️" : summary_marks[report.outcome];
    const lines = [
        report.outcome === "success" ? servingLine(report, context) : "",
        inline(standing(report) ?? ""),
        report.outcome === "cancelled"
            ? "This action's post step releases the deploy lock and removes keys and logins."
            : "",
    ].filter(Boolean);
    return [
        { html: `<h2>${mark} ${inline(headline(report))}</h2>` },
        ...(lines.length > 0 ? [{ html: `<p>${lines.join("<br>\n")}</p>` }] : []),
    ];
}
/** `https://shop.example.com · before: 41d09be2f7c6 · what changed`. */
function servingLine(report, context) {
    const { url, previousVersion } = report;
    const parts = [
        url === null ? "" : plainLink(url),
        previousVersion === null ? "" : `before it: ${code(previousVersion)}`,
        whatChanged(report, context),
    ];
    return parts.filter(Boolean).join(" · ");
}
const commit = /^[0-9a-f]{40}$/;
function whatChanged({ version, previousVersion }, { repositoryUrl }) {
    if (repositoryUrl === undefined || version === null || previousVersion === null || version === previousVersion)
        return "";
    if (!commit.test(version) || !commit.test(previousVersion))
        return "";
    return markdown_link(`${repositoryUrl}/compare/${previousVersion}...${version}`, "what changed");
}
function diagnosisPart(report) {
    const { diagnosis } = report;
    if (diagnosis === null)
        return [];
    const lines = evidenceOf(report);
    const evidence = lines.length > 0 ? [{ html: pre(lines) }] : [];
    return [
        { html: `<h3>${inline(diagnosis.title)}</h3>` },
        { html: `<p><strong>Why:</strong> ${inline(diagnosis.cause)}</p>` },
        { html: `<p><strong>What to do:</strong> ${inline(diagnosis.fix)}</p>` },
        ...evidence,
    ];
}
function proofsPart(report) {
    const all = proofs(report);
    if (all.length === 0)
        return [];
    const items = all.map(({ met, text }) => `<li>${met ? "" : "⚠️ "}${inline(text)}</li>`);
    return [{ html: `<h3>What was proven</h3>\n<ul>\n${items.join("\n")}\n</ul>` }];
}
function footer(report, { runUrl }) {
    const started = report.startedAt.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
    const parts = [
        report.kamalVersion === null ? "" : inline(`Kamal ${report.kamalVersion}`),
        inline(`kamal-action ${report.actionVersion}`),
        `started ${inline(started)}`,
        runUrl === undefined ? "" : markdown_link(runUrl, "log of this run"),
    ];
    return { html: `<p><sub>${parts.filter(Boolean).join(" · ")}</sub></p>` };
}

;// CONCATENATED MODULE: ./build/src/report/publish.js
// Hands a finished report to GitHub: the file, the summary, the annotations. One that fails does not keep the others
// from being written, and never changes how the run ended.










/** Publishes a report that is already redacted. Returns the path of its file, `""` when it could not be written. */
async function publishReport(report, options) {
    const env = options.env ?? process.env;
    const [file] = await Promise.all([
        attempt("report", () => writeReport(report, options.temp)),
        attempt("summary", () => appendSummary(report, options, env)),
    ]);
    await attempt("annotations", async () => annotationsFor(report).forEach(emit));
    return file ?? "";
}
/** Writes the findings beside the report, for GitHub's code scanning. Returns the file's path, `""` when there is none. */
async function publishSarif(report, reportFile, env = process.env) {
    if (reportFile === "")
        return "";
    const written = await attempt("SARIF", async () => {
        const [{ toSarif }, { rules }] = await Promise.all([__webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 5789)), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(601)]).then(__webpack_require__.bind(__webpack_require__, 4601))]);
        const pages = await (0,rule_docs/* readRulePages */.j3)(report.findings.map(({ ruleId }) => ruleId));
        const file = reportFile.replace(/\.json$/, ".sarif");
        const sarif = toSarif({
            findings: report.findings,
            rules: rules.map((rule) => rule.metadata),
            version: report.actionVersion,
            docsUrl: (0,rule_docs/* docsUrl */.fs)(env),
            pages,
        });
        await (0,promises_.writeFile)(file, `${(0,plain_text/* printableJson */.et)(sarif)}\n`);
        return file;
    });
    return written ?? "";
}
async function attempt(what, step) {
    try {
        return await step();
    }
    catch (error) {
        // No annotation: those belong to the failure that decided the outcome.
        core/* info */.pq(`The ${what} of this run could not be written: ${(0,plain_text/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`);
        return undefined;
    }
}
async function writeReport(report, temp) {
    const directory = external_node_path_.join(temp, "kamal-action");
    await (0,promises_.mkdir)(directory, { recursive: true });
    const file = external_node_path_.join(directory, `${report.command}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}.json`);
    await (0,promises_.writeFile)(file, `${(0,plain_text/* printableJson */.et)(report)}\n`);
    return file;
}
/** Outside of GitHub there is no summary file, and nothing to do. */
async function appendSummary(report, options, env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file === undefined || file === "")
        return;
    const sources = options.source === undefined ? {} : { sources: await readSources(report.findings, options.source) };
    await (0,promises_.appendFile)(file, renderSummary(report, { ...summaryContext(options, env), ...sources }));
}
function summaryContext({ configFile, runUrl }, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com", GITHUB_SHA: commit } = env;
    return {
        docsUrl: (0,rule_docs/* docsUrl */.fs)(env),
        ...(configFile === undefined ? {} : { configFile }),
        // Without a repository we are not on GitHub, and the run has no page.
        ...(repository === undefined ? {} : { runUrl, repositoryUrl: `${server}/${repository}` }),
        ...(commit === undefined ? {} : { commit }),
    };
}
function emit({ level, message, ...properties }) {
    const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    commands[level](message, properties);
}

;// CONCATENATED MODULE: ./build/src/report/terminal.js
// The last block of the log. It begins with what happened and ends with why, and what to do: the end is what a log viewer shows.




const width = 100;
/** Where the text begins, behind the labels. */
const indent = 10;
const longestText = 1200;
const mostEvidence = 20;
const mostFindings = 20;
/** Plain text of at most 100 columns; no line can be taken for a workflow command. */
function renderTerminal(report, options = {}) {
    const blocks = [
        verdict(report),
        phaseLines(report),
        findingLines(report),
        checkLines(report),
        noticeLines(report),
        diagnosisLines(report),
        wayBackLines(report, options.configFile),
    ];
    const rule = "-".repeat(width);
    const body = blocks
        .filter((block) => block.length > 0)
        .map((block) => block.map((line) => print(line, options.color ?? false)).join("\n"))
        .join("\n\n");
    return `${rule}\n${body}\n${rule}`;
}
const verdictLabels = {
    success: ["SUCCESS", "good"],
    failure: ["FAILED", "bad"],
    cancelled: ["CANCELLED", "doubtful"],
};
function verdict(report) {
    const [label, tone] = verdictLabels[report.outcome];
    const url = report.outcome === "success" && report.url !== null ? [report.url] : [];
    return [
        ...labelled(label, headline(report), tone),
        ...[...url, standing(report) ?? ""].flatMap((text) => prose(text)),
    ];
}
function phaseLines({ phases, command }) {
    if (command === "lint" || phases.length === 0)
        return [];
    const longest = Math.max(...phases.map(({ durationMs }) => durationMs), 1);
    return [{ label: "Phases", tone: "quiet", text: "" }, ...phases.map((phase) => phaseLine(phase, longest))];
}
const phaseLabels = {
    success: ["  ok", "good"],
    failure: ["  FAILED", "bad"],
    cancelled: ["  STOPPED", "doubtful"],
};
function phaseLine({ title, durationMs, outcome }, longest) {
    const [label, tone] = phaseLabels[outcome];
    const [name = ""] = wrap(title, 44);
    const bar = "#".repeat(Math.round((durationMs / longest) * 30));
    return { label, tone, text: `${pad(name, 44)} ${(0,plain_text/* humanDuration */.UU)(durationMs).padStart(11)}  ${bar}`.trimEnd() };
}
const checkLabels = {
    fail: ["  FAILED", "bad"],
    warn: ["  WARNING", "doubtful"],
    pass: ["  ok", "good"],
    skip: ["  left out", "quiet"],
};
/** What passed is only counted. */
function checkLines(report) {
    if (report.checks.length === 0)
        return [];
    const shown = ["fail", "warn"].flatMap((verdict) => report.checks.filter(({ outcome }) => outcome === verdict));
    return [
        { label: "Checks", tone: "quiet", text: tally(report) },
        ...shown.flatMap(({ id, target, reason, outcome }) => {
            const [label, tone] = checkLabels[outcome];
            const told = reason === report.diagnosis?.cause ? "the reason is below" : reason;
            return [...labelled(label, `${id} ${target}`, tone), ...prose(told)];
        }),
    ];
}
const severityLabels = {
    error: ["  error", "bad"],
    warning: ["  warning", "doubtful"],
    info: ["  info", "quiet"],
};
function findingLines({ findings }) {
    if (findings.length === 0)
        return [];
    const sorted = ["error", "warning", "info"].flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
    const shown = sorted.slice(0, mostFindings);
    const lines = shown.flatMap(({ severity, file, line, column, message, help, ruleId }, index) => {
        const [label, tone] = severityLabels[severity];
        const advice = help === shown[index - 1]?.help ? "As above." : help;
        return [...labelled(label, `${file}:${line}:${column} [${ruleId}]`, tone), ...prose(message), ...prose(advice)];
    });
    const more = sorted.length - mostFindings;
    const rest = more > 0 ? prose(`and ${(0,plain_text/* count */.U9)(more, "more finding")}: the summary and the report have all of them`) : [];
    return [{ label: "Findings", tone: "quiet", text: "" }, ...lines, ...rest];
}
function noticeLines({ notices }) {
    return notices.flatMap((notice) => labelled("Notice", notice, "quiet"));
}
function diagnosisLines(report) {
    const { diagnosis } = report;
    // The findings above say it already, each with its own fix.
    if (diagnosis === null || stoppedByFindings(report))
        return [];
    const evidence = evidenceOf(report)
        .flatMap((line) => line.split("\n"))
        .slice(-mostEvidence)
        .flatMap((line) => wrapRaw((0,plain_text/* clip */.$Q)(line, longestText), width - indent - 2));
    return [
        ...labelled("Problem", diagnosis.title, "bad"),
        ...labelled("Why", diagnosis.cause),
        ...labelled("Fix", diagnosis.fix, "good"),
        // Last, because causes and fixes speak of "the lines below". The bar keeps them apart from our own words.
        ...evidence.map((text) => ({ label: "", text: `| ${text}` })),
    ];
}
function wayBackLines(report, configFile) {
    const { previousVersion } = report;
    if (previousVersion === null || !offersWayBack(report))
        return [];
    return labelled("Way back", rollbackCommand(previousVersion, report, configFile), "quiet", { whole: true });
}
function labelled(label, text, tone, { whole = false } = {}) {
    const lines = wrap(whole ? text : plain(text), width - indent);
    return lines.map((line, index) => ({ label: index === 0 ? label : "", text: line, ...(tone ? { tone } : {}) }));
}
function prose(text) {
    return wrap(plain(text), width - indent).map((line) => ({ label: "", text: line }));
}
/** A commit within 12 digits and without the backticks around it; commands keep theirs. */
function plain(text) {
    return (0,plain_text/* shortenCommits */.GU)((0,plain_text/* brief */.dh)(text, longestText)).replace(/`([0-9a-f]{12})`/g, "$1");
}
function pad(text, size) {
    return text + " ".repeat(Math.max(0, size - columns(text)));
}
const tones = { good: "32;1", bad: "31;1", doubtful: "33;1", quiet: "1" };
function print({ label, text, tone }, color) {
    const line = (0,plain_text/* defused */.t0)(`${label.padEnd(indent)}${text}`).trimEnd();
    return color && tone !== undefined && label !== "" ? line.replace(label, `\u001b[${tones[tone]}m$&\u001b[0m`) : line;
}

// EXTERNAL MODULE: ./build/src/state.js
var state = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
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
        this.report = emptyReport(parts.inputs.command, parts.inputs.destination);
        this.state = { directory: parts.directory, workspace: parts.environment.workspace, files: [] };
    }
    /** Hides a value, and every line of it, from everything that this run writes. */
    secret(value) {
        this.redactor.add(value);
        for (const line of new Set([value, ...value.split(/\r\n|\r|\n/)]))
            if (line.trim() !== "")
                this.log.mask(line);
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
    /** The phase that just ended was only a consequence: the failure happened in the one before it. */
    blamePreviousPhase() {
        const previous = this.report.phases.at(-2);
        const last = this.report.phases.at(-1);
        if (previous === undefined || last === undefined)
            return;
        previous.outcome = last.outcome;
        last.outcome = "success";
    }
    /** Something worth the reader's eye that is no failure. */
    notice(text) {
        this.report.notices.push(text);
        this.log.line(text);
    }
    addFindings(findings) {
        this.report.findings.push(...findings);
    }
    /** In the order in which they were asked, which the report keeps. */
    addChecks(results) {
        this.report.checks.push(...results);
        return results;
    }
    /** In the log as soon as the answer is there. */
    showCheck(result) {
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
        actionVersion: version/* actionVersion */.R,
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
            return (await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(815), __webpack_require__.e(601), __webpack_require__.e(483), __webpack_require__.e(309), __webpack_require__.e(861), __webpack_require__.e(336), __webpack_require__.e(936), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 8294))).deploy;
        case "rollback":
            return (await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(815), __webpack_require__.e(601), __webpack_require__.e(483), __webpack_require__.e(309), __webpack_require__.e(861), __webpack_require__.e(336), __webpack_require__.e(936), __webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__, 9982))).rollback;
        case "verify":
            return (await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(815), __webpack_require__.e(601), __webpack_require__.e(483), __webpack_require__.e(309), __webpack_require__.e(336), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 6955))).verify;
        case "preflight":
            return (await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(815), __webpack_require__.e(601), __webpack_require__.e(483), __webpack_require__.e(309), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 6861))).preflight;
        case "lint":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(601), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 3355))).lint;
    }
}
/** Runs the command that the inputs name. Never throws for a failed run: the exit code tells. */
async function main() {
    const redactor = new Redactor();
    const log = new Log((text) => redactor.text(text));
    const inputs = readInputs();
    if (inputs instanceof errors/* Failure */.HR) {
        // Whatever was given by mistake elsewhere, these two are secrets for certain.
        for (const name of ["INPUT_SSH-PRIVATE-KEY", "INPUT_GITHUB-TOKEN"])
            redactor.add(process.env[name] ?? "");
        await finish({ ...emptyReport(wantedCommand(), undefined), diagnosis: inputs.diagnosis }, { redactor, log, configFile: undefined });
        return;
    }
    const environment = readEnvironment(process.env);
    const directory = external_node_path_.join(environment.temp, `kamal-action-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`);
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const controller = cancelOnSignals();
    const run = new Run({ inputs, environment, log, redactor, signal: controller.signal, directory });
    if (inputs.githubToken !== undefined)
        run.secret(inputs.githubToken);
    await execute(run);
    if (run.report.outcome !== "cancelled")
        await cleanUpNow(run);
    await finish(run.report, { redactor, log, configFile: inputs.configFile });
}
/** What was asked for, for the report of inputs that are wrong otherwise. */
function wantedCommand() {
    return commands.find((command) => command === process.env.INPUT_COMMAND) ?? "deploy";
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
    const { agentSocket, server, files } = run.remembered;
    if (agentSocket === undefined && server === undefined && files.length === 0) {
        // Nothing was begun that a reader would want to hear of.
        await (0,promises_.rm)(run.directory, { recursive: true, force: true });
        (0,state/* clearState */.Ho)();
        return;
    }
    const interrupted = run.report.outcome !== "success";
    const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(483), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 8152));
    run.beginPhase("cleanup", "Leave nothing behind");
    await cleanUp(run.remembered, {
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
    showVerdict(report, log, configFile);
    const environment = readEnvironment(process.env);
    const published = await publishReport(report, {
        temp: environment.temp,
        configFile,
        runUrl: runUrl(environment),
        source: { root: environment.workspace, redact: (text) => redactor.text(text) },
    });
    const sarif = report.command === "lint" ? await publishSarif(report, published) : "";
    setOutputs(report, { report: published, sarif });
}
/** The end of the log. A renderer that fails must hide neither the report nor the outcome. */
function showVerdict(report, log, configFile) {
    try {
        log.line(renderTerminal(report, configFile === undefined ? {} : { configFile }));
    }
    catch (error) {
        log.line(`The verdict could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function redactReport(report, redactor) {
    const text = (value) => redactor.text(value);
    return {
        ...report,
        service: report.service && text(report.service),
        destination: report.destination && text(report.destination),
        version: report.version && text(report.version),
        previousVersion: report.previousVersion && text(report.previousVersion),
        url: report.url && text(report.url),
        phases: report.phases.map((phase) => ({ ...phase, title: text(phase.title) })),
        findings: report.findings.map((finding) => ({
            ...finding,
            file: text(finding.file),
            message: text(finding.message),
            help: text(finding.help),
            ...(finding.fix && { fix: redactFix(finding.fix, text) }),
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
function redactFix({ description, edits }, text) {
    return { description: text(description), edits: edits.map((edit) => ({ ...edit, text: text(edit.text) })) };
}


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gr: () => (/* binding */ readNeededFile),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile),
/* harmony export */   y2: () => (/* binding */ repositoryFileState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Files of the repository, read as text and never from outside of it.


/** Bytes. No file that a deploy reads as text comes near it. */
const maxFileBytes = 1024 * 1024;
/**
 * Reads `path` (relative to `root`, forward slashes) as UTF-8. `root` must be a real path (no symlinks). A symlink is
 * followed inside the repository only. Throws nothing that the file could cause. The calls are synchronous: for some
 * forty small files on a local disk, handing each call to another thread takes many times as long as the call itself.
 */
async function readRepositoryFile(root, path) {
    try {
        // Looked at before it is opened: opening a pipe would wait for a writer.
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        if (stats === undefined)
            return { state: "missing" };
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (!isInside(root, real))
            return { state: "unreadable", reason: "it leads out of the repository" };
        if (isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"), real))
            return { state: "unreadable", reason: "it leads into .git" };
        if (stats.isDirectory())
            return { state: "unreadable", reason: "a file is expected here, and it is a directory" };
        if (!stats.isFile())
            return { state: "unreadable", reason: "it is no regular file" };
        if (stats.size > maxFileBytes)
            return { state: "unreadable", reason: "it is larger than 1 MB" };
        return readText(real, stats.size);
    }
    catch (error) {
        return fromErrno(error);
    }
}
/** What `readRepositoryFile` would find, as far as that can be told without reading. */
async function repositoryFileState(root, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        if (stats === undefined)
            return "missing";
        return stats.isFile() && isInside(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) ? "text" : "unreadable";
    }
    catch (error) {
        return fromErrno(error).state;
    }
}
/** The same for a file that a deploy needs: missing in a folder of somewhere else, it may be there all the same. */
async function readNeededFile(root, path) {
    const read = await readRepositoryFile(root, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (read.state !== "missing" || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined)
        return read;
    if (isInside(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder)))
        return read;
    return { state: "unreadable", reason: "its folder leads out of the repository" };
}
/** Whether `path` is `root` or below it; both must be real, absolute paths. */
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === "" || (way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function readText(path, size) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        // Never more than the size that was looked at, however the file grows meanwhile.
        const buffer = Buffer.alloc(size);
        let length = 0;
        while (length < size) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, size - length, null);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return decode(buffer.subarray(0, length));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
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
        return { state: "unreadable", reason: "it is not valid UTF-8", line: firstInvalidLine(bytes) };
    }
}
/** 1-based. A line break is no part of any longer character. */
function firstInvalidLine(bytes) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for (let line = 1, start = 0;; line++) {
        const end = bytes.indexOf(0x0a, start);
        try {
            decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
        }
        catch {
            return line;
        }
        if (end === -1)
            return 1;
        start = end + 1;
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


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   GU: () => (/* binding */ shortenCommits),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   t0: () => (/* binding */ defused)
/* harmony export */ });
// Text that others wrote (containers, branch names, config values), made harmless for a reader's eye before any renderer
// escapes it for its own format.
/** Colours, cursor movement, window titles: everything that starts with ESC. */
const ansi = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g;
const lineEnds = /\r\n|[\u0085\u2028\u2029]/g;
/** A carriage return alone overwrites the line in a terminal, so it goes with the other control characters. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** What has no width or turns the direction of reading: it makes a text look like another one (CVE-2021-42574). */
const invisible = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Without control, direction and zero-width characters; newlines and tabs stay. */
function cleanText(text) {
    return text.toWellFormed().replace(lineEnds, "\n").replace(ansi, "").replace(control, "").replace(invisible, "");
}
/** Clean, on one line, with single blanks. */
function oneLine(text) {
    return cleanText(text).replace(/\s+/g, " ").trim();
}
/** The runner obeys `::name::` at the start of a line, blanks or not, and `##[name]` anywhere in it. */
function defused(line) {
    return line.replace(/^\s*:(?=:)/, ".:").replaceAll("##[", "#.[");
}
/** JSON for a file that somebody may look at in a terminal; JSON itself escapes only what is below the blank. */
function printableJson(value) {
    const text = JSON.stringify(value, null, 2);
    return [lineEnds, control, invisible].reduce((json, pattern) => json.replace(pattern, escapedAsJson), text);
}
function escapedAsJson(text) {
    return text
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}
/** The beginning of a text that is too long; `limit` in UTF-16 units. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    // The cut may halve a pair of surrogates.
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** One clean line of at most `limit` UTF-16 units, whatever the length of the text. */
function brief(text, limit) {
    // The cleaning reads every character: of a text without end only as many as could be shown.
    return clip(oneLine(text.length > limit * 8 ? text.slice(0, limit * 8) : text), limit);
}
/** Commits as people write them: 12 of their 40 digits, also inside of a longer name (`shop-web-<commit>`). */
function shortenCommits(text) {
    return text.replace(/(?<![0-9a-f])([0-9a-f]{12})[0-9a-f]{28}(?![0-9a-f])/g, "$1");
}
/** `850 ms`, `3.1 s`, `42 s`, `1 min 12 s`, `2 h 5 min`. */
function humanDuration(ms) {
    if (ms < 1000)
        return `${Math.max(0, Math.round(ms))} ms`;
    // By the rounded value, so that 59.96 s is no `60.0 s`.
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), "min", seconds % 60, "s");
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** `1 error`, `3 errors`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(parts) {
    return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   j3: () => (/* binding */ readRulePages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(990);
// Where the rules are explained: on GitHub for readers, and beside the bundle for code scanning.



/**
 * The folder of the rules' pages, without a slash at the end. GitHub names the action's own repository only for an
 * action that it fetched itself: of one that was checked out by the workflow nothing is known but its version.
 */
function docsUrl(env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
    const tree = repository && ref ? `${server || "https://github.com"}/${repository}/blob/${ref}` : undefined;
    return `${tree ?? `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .homepage */ .T}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .actionVersion */ .R}`}/docs/rules`;
}
/** The page of one rule. */
function ruleUrl(docs, id) {
    return `${docs}/${encodeURIComponent(id)}.md`;
}
/** docs/rules/<id>.md beside dist/ by id; those that are not there are left out. */
async function readRulePages(ids) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(process.argv[1] ?? ""), "../docs/rules");
    const pages = [...new Set(ids)].map(async (id) => {
        try {
            return [[id, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${id}.md`), "utf8")]];
        }
        catch {
            // The bundle alone was checked out: the link has to do.
            return [];
        }
    });
    return new Map((await Promise.all(pages)).flat());
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ secretSpans),
/* harmony export */   N9: () => (/* binding */ longestLine),
/* harmony export */   cI: () => (/* binding */ isKeyFile),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
// What of a source line must not be shown. A page about a leaked password must not leak it once more, so this errs on
// the side of hiding: by the name in front of a value, by the look of a value, and by the kind of the file.
/** No longer line is shown, and what is in it is not worth the time. In UTF-16 units. */
const longestLine = 4000;
/** Files whose content is the secret. */
const keyFile = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i;
/** Files that hold more than values; of all others (`.kamal/secrets*`, whatever `secrets_path` names) none is shown. */
const knownFile = /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:[^/]*Dockerfile[^/]*|Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$|(?:^|\/)(?:bin|hooks)\//;
/** With the usual misspellings: a key that Kamal does not know is what a finding points at. */
const secretName = /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+__\w+$/i;
const openName = /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i;
/** A word that is no secret whatever stands in front of it: names, references, `${{ … }}`, a block's mark. */
const harmless = /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/;
const keyed = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/;
const assigned = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g;
const assignedValue = /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y;
/** Docker's old form, without `=`. */
const dockerVariable = /^\s*(?:ENV|ARG)\s+(\w+)\s+(?!=)(.+)$/i;
const option = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi;
const user = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg;
const header = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi;
const piped = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi;
/** `# the old password was …`. */
const remarked = /^[^#]*#.*\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(\S+)\s*$/dgi;
const credentials = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const tokens = /\b(?:gh[pousr]_\w{8,}|github_pat_\w{10,}|AKIA[0-9A-Z]{12,}|xox[abeprs]-[\w-]{8,}|[sr]k_(?:live|test)_\w{8,}|glpat-[\w-]{8,}|dckr_pat_[\w-]{8,}|npm_\w{20,}|hvs\.[\w-]{10,})/g;
/** Digests of images and pinned actions are no secrets: they stand behind `:` or `@`. */
const digits = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi;
const random = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;
/** Whether no line of the file may be shown. */
function isKeyFile(file) {
    return keyFile.test(file);
}
/**
 * A sentence of a finding, which may repeat what stands in the file: a key that was pasted where a name is expected, a
 * command with its password.
 */
function hideSecrets(text) {
    const keys = [...text.matchAll(privateKey)].map((match) => [match.index, match.index + match[0].length]);
    const spans = merged([...keys, ...assignedSpans(text, /=\s*$/), ...lookingSpans(text)]);
    return spans.reduceRight((shown, [start, end]) => `${shown.slice(0, start)}***${shown.slice(end)}`, text);
}
/** For each line what to hide of it, sorted and apart. Reads from the top: what belongs to a name can stand below it. */
function secretSpans(file, lines) {
    const strict = !knownFile.test(file);
    let inKey = false;
    let owner;
    return lines.map((line) => {
        const begins = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(line);
        const whole = inKey;
        inKey = (inKey || begins !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(line);
        if (whole || line.length > longestLine)
            return everything(line);
        if (strict)
            return strictSpans(line);
        if (owner !== undefined && line.trim() !== "" && !isBelow(line, owner))
            owner = undefined;
        const under = owner !== undefined;
        if (!under)
            owner = secretKeyIndent(line);
        const spans = [
            ...(under ? underSecret(line) : []),
            ...keyedSpan(line),
            ...assignedSpans(line),
            ...dockerSpan(line),
            ...lookingSpans(line),
        ];
        return merged(begins === null ? spans : [...spans, [begins.index, line.length]]);
    });
}
/** Of `NAME=value` the name; of a command the program; of a reference all. Lines of another form belong to a value above. */
function strictSpans(line) {
    // A single word behind `#` is a value that was put aside.
    if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(line))
        return lookingSpans(line);
    const match = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(line);
    if (match === null)
        return everything(line);
    const start = match[0].length;
    const value = line.slice(start).trimEnd();
    if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(value))
        return [];
    const program = /^["']?\$\(\s*[\w./-]+\s*/.exec(value)?.[0].length;
    return [[start + (program ?? 0), start + value.length - (program !== undefined && value.endsWith(")") ? 1 : 0)]];
}
function everything(line) {
    const start = /^\s*/.exec(line)?.[0].length ?? 0;
    return start === line.length ? [] : [[start, line.length]];
}
function isSecret(name) {
    return secretName.test(name) && !openName.test(name);
}
function isHarmless(value) {
    const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    return harmless.test(bare);
}
/** The column of a key whose value, or the rest of it, can stand on the next lines. */
function secretKeyIndent(line) {
    const match = keyed.exec(line);
    return match !== null && isSecret(match[3] ?? "") ? (match[1] ?? "").length : undefined;
}
function isBelow(line, indent) {
    const own = /^\s*/.exec(line)?.[0].length ?? 0;
    return own > indent || (own === indent && /^\s*- /.test(line));
}
function underSecret(line) {
    const start = /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
    const value = line.slice(start).replace(/\s+#.*$/, "");
    return isHarmless(value) ? [] : [[start, line.length]];
}
/** In a block the value of a key is the rest of the line. */
function keyedSpan(line) {
    const match = keyed.exec(line);
    if (match === null || !isSecret(match[3] ?? ""))
        return [];
    const start = match[0].length;
    return isHarmless(line.slice(start).replace(/\s+#.*$/, "")) ? [] : [[start, line.length]];
}
/** What stands behind another name is looked through too: `env: DB_PASSWORD=…`. */
function assignedSpans(line, ending = /[=:]\s*$/) {
    return [...line.matchAll(assigned)].flatMap((match) => {
        const [whole, , name = ""] = match;
        if (!isSecret(name) || !ending.test(whole))
            return [];
        assignedValue.lastIndex = match.index + whole.length;
        const value = assignedValue.exec(line)?.[0] ?? "";
        return isHarmless(value) ? [] : [[match.index + whole.length, match.index + whole.length + value.length]];
    });
}
function dockerSpan(line) {
    const [, name = "", value = ""] = dockerVariable.exec(line) ?? [];
    return isSecret(name) && !isHarmless(value) ? [[line.length - value.length, line.length]] : [];
}
function lookingSpans(line) {
    const inside = [option, user, header, piped, remarked, credentials].flatMap((pattern) => [...line.matchAll(pattern)].flatMap(({ 1: value = "", indices }) => {
        const span = indices?.[1];
        return span === undefined || isHarmless(value) ? [] : [span];
    }));
    const whole = [tokens, digits, random].flatMap((pattern) => [...line.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]));
    return [...inside, ...whole];
}
function merged(spans) {
    const result = [];
    for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
        const last = result.at(-1);
        if (last !== undefined && start <= last[1])
            result[result.length - 1] = [last[0], Math.max(last[1], end)];
        else if (end > start)
            result.push([start, end]);
    }
    return result;
}


/***/ }),

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/** One word for a POSIX shell, whatever it holds. */
function shellQuote(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ actionVersion),
  T: () => (/* binding */ homepage)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/kamal-action/kamal-action"}');
;// CONCATENATED MODULE: ./build/src/version.js

/** This action's own version, as package.json says it. */
const actionVersion = package_namespaceObject.rE;
/** Where this action is at home. */
const homepage = package_namespaceObject.TB;


/***/ })

};
