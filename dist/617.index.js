"use strict";
exports.id = 617, exports.ids = [617], exports.modules = {
	7449: ((e, t, n) => {
		n.d(t, { a: () => r });
		let r = ["address-literal"];
	}),
	2477: ((e, t, n) => {
		n.d(t, {
			E: () => payloadValue,
			N: () => readEventPayload
		});
		var r = n(3024);
		function readEventPayload(e) {
			if (e !== void 0) try {
				let t = (0, r.statSync)(e);
				return t.isFile() && t.size <= 33554432 ? JSON.parse((0, r.readFileSync)(e, "utf8")) : void 0;
			} catch {
				return;
			}
		}
		function payloadValue(e, ...t) {
			return t.reduce((e, t) => typeof e == "object" && e && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0, e);
		}
	}),
	6845: ((e, t, n) => {
		n.d(t, { s: () => stopwatch });
		function stopwatch() {
			let e = process.hrtime.bigint();
			return () => Math.round(Number(process.hrtime.bigint() - e) / 1e6);
		}
	}),
	4617: ((e, t, n) => {
		n.r(t), n.d(t, { main: () => main });
		var r = n(7598), i = n(3024), a = n(6760), o = n.n(a), s = n(3418), c = n(8161);
		function readEnvironment(e) {
			let t = e.RUNNER_TEMP ?? (0, c.tmpdir)();
			return {
				workspace: e.GITHUB_WORKSPACE ?? process.cwd(),
				repository: e.GITHUB_REPOSITORY ?? "local",
				runId: e.GITHUB_RUN_ID ?? "0",
				attempt: e.GITHUB_RUN_ATTEMPT ?? "1",
				step: `${(e.GITHUB_JOB ?? "local").replace(/[^\w-]/g, "_")}-${(0, r.randomBytes)(4).toString("hex")}`,
				sha: e.GITHUB_SHA,
				actor: e.GITHUB_ACTOR,
				serverUrl: e.GITHUB_SERVER_URL ?? "https://github.com",
				temp: t,
				toolCache: e.RUNNER_TOOL_CACHE ?? t,
				home: e.HOME ?? "/",
				onGitHub: e.GITHUB_ACTIONS === "true",
				eventName: e.GITHUB_EVENT_NAME,
				eventPath: e.GITHUB_EVENT_PATH
			};
		}
		function runUrl(e) {
			return `${e.serverUrl}/${e.repository}/actions/runs/${e.runId}`;
		}
		var l = n(2488), u = n(7449), d = n(7604), f = n(2541), p = n(8199);
		let m = [
			"auto",
			"always",
			"never"
		], h = [
			"error",
			"warning",
			"never"
		], g = ["accept-new", "pinned"], _ = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, v = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/;
		function loadInputs(e = (0, f.R)()) {
			let t = [], n = knownHosts(t), r = {
				command: choice("command", d.Pi, "deploy", t),
				workingDirectory: inputs_text("working-directory") ?? ".",
				configFile: inputs_text("config-file") ?? "config/deploy.yml",
				destination: matching("destination", _, "letters, digits, `.`, `_` and `-`", t),
				version: matching("version", p.bO, "a version that is a valid Docker tag, such as a commit SHA", t),
				setup: choice("setup", m, "auto", t),
				skipBuild: inputs_boolean("skip-build", !1, t),
				githubToken: nonEmpty(e.githubToken),
				secrets: (0, f.l)(e.secrets, t),
				sshPrivateKey: nonEmpty(e.sshPrivateKey),
				sshKnownHosts: n,
				hostKeys: hostKeyPolicy(n, t),
				kamalVersion: matching("kamal-version", v, "a full version of Kamal 2, such as 2.12.0", t),
				cache: inputs_boolean("cache", !0, t),
				preflight: inputs_boolean("preflight", !0, t),
				probes: inputs_text("probes"),
				failOn: choice("fail-on", h, "error", t),
				enableRules: choices("enable-rules", u.a, t),
				allowForkCode: inputs_boolean("allow-fork-code", !1, t)
			};
			if (t.length > 0) throw (0, s.V2)("input-invalid", { problems: t });
			return r;
		}
		function inputs_text(e) {
			return nonEmpty(l.V4(e));
		}
		function nonEmpty(e) {
			return e === "" ? void 0 : e;
		}
		function knownHosts(e) {
			let t = nonEmpty(l.V4("ssh-known-hosts", { trimWhitespace: !1 }));
			if (t === void 0 || t.trim() !== "") return t;
			e.push({
				input: "ssh-known-hosts",
				found: "is blank",
				expected: "host keys, or no input at all to trust keys on first use"
			});
		}
		function hostKeyPolicy(e, t) {
			let n = choice("host-keys", g, e === void 0 ? "accept-new" : "pinned", t);
			return n === "pinned" && e === void 0 && !t.some(({ input: e }) => e === "ssh-known-hosts") && t.push({
				input: "host-keys",
				found: "is `pinned`",
				expected: "host keys in `ssh-known-hosts`, which is empty or not set"
			}), n;
		}
		function choice(e, t, n, r) {
			let i = inputs_text(e);
			if (i === void 0) return n;
			let a = t.find((e) => e === i);
			return a === void 0 && r.push({
				input: e,
				found: `is ${quote(i)}`,
				expected: `one of ${quoted(t)}`
			}), a ?? n;
		}
		function choices(e, t, n) {
			let r = inputs_text(e) ?? "", i = r.split(/[\s,]+/).filter((e) => e !== "");
			if (i.filter((e) => !t.some((t) => t === e)).length > 0) {
				let i = `${quoted(t)}, separated by spaces or commas`;
				n.push({
					input: e,
					found: `is ${quote(r)}`,
					expected: i
				});
			}
			return t.filter((e) => i.includes(e));
		}
		function inputs_boolean(e, t, n) {
			let r = inputs_text(e);
			return r === void 0 ? t : /^(true|True|TRUE)$/.test(r) ? !0 : !/^(false|False|FALSE)$/.test(r) && (n.push({
				input: e,
				found: `is ${quote(r)}`,
				expected: "`true` or `false`"
			}), t);
		}
		function matching(e, t, n, r) {
			let i = inputs_text(e);
			if (i === void 0 || t.test(i)) return i;
			r.push({
				input: e,
				found: `is ${quote(i)}`,
				expected: n
			});
		}
		function quoted(e) {
			return e.map((e) => `\`${e}\``).join(", ");
		}
		function quote(e) {
			return JSON.stringify(e.length > 60 ? `${e.slice(0, 60)}\u2026` : e);
		}
		var y = n(6845), b = n(5246), x = n(848), S = n(7881), C = n(9205), w = n(7514), T = n(5094);
		async function readSources(e, { root: t, redact: n }) {
			let r = realRoot(t);
			if (r === void 0) return new Map();
			let i = await Promise.all([...lastLines(e)].map(async ([e, t]) => {
				let i = await (0, w.tz)(r, e);
				if (i.state !== "text") return [];
				let a = i.text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/, t).map(n);
				return [[e, {
					lines: a,
					hidden: (0, T.AY)(e, a)
				}]];
			}));
			return new Map(i.flat());
		}
		function realRoot(e) {
			try {
				return i.realpathSync.native(e);
			} catch {
				return;
			}
		}
		function lastLines(e) {
			let t = new Map();
			for (let { file: n, line: r } of e) (0, T.cI)(n) || t.set(n, Math.max(t.get(n) ?? 0, r + 1));
			return t;
		}
		var E = n(1929), D = n(3982);
		async function publishReport(e, t) {
			let n = t.env ?? process.env, { log: r } = t, i = await attempt("report", r, () => writeReport(e, t.temp));
			return await attempt("summary", r, () => appendSummary(e, t, n)), await attempt("annotations", r, () => {
				for (let t of (0, S.g)(e)) r.annotate(t);
			}), i ?? "";
		}
		async function publishSarif(e, t) {
			let { rules: r, reportFile: a, log: o } = t;
			return a === "" ? "" : await attempt("SARIF", o, async () => {
				let { toSarif: t } = await n.e(150).then(n.bind(n, 150)), o = (0, C.j3)(e.findings.map(({ ruleId: e }) => e)), s = a.replace(/\.json$/, ".sarif"), c = t({
					findings: e.findings,
					rules: r,
					version: e.actionVersion,
					docsUrl: (0, C.fs)(process.env),
					pages: o
				});
				return (0, i.writeFileSync)(s, `${(0, D.et)(c)}\n`), s;
			}) ?? "";
		}
		async function attempt(e, t, n) {
			try {
				return await n();
			} catch (n) {
				t.line(`Could not write the ${e} of this run: ${(0, D.TN)((0, b.bD)(n))}`);
				return;
			}
		}
		function writeReport(e, t) {
			let n = o().join(t, "kamal-action");
			(0, i.mkdirSync)(n, { recursive: !0 });
			let a = o().join(n, `${e.command}-${(0, r.randomBytes)(4).toString("hex")}.json`);
			return (0, i.writeFileSync)(a, `${(0, D.et)(e)}\n`), a;
		}
		async function appendSummary(e, t, n) {
			let r = n.GITHUB_STEP_SUMMARY;
			if (r === void 0 || r === "") return;
			let a = t.source === void 0 ? {} : { sources: await readSources(e.findings, t.source) };
			(0, i.appendFileSync)(r, (0, E.renderSummary)(e, {
				...summaryContext(t, n),
				...a
			}));
		}
		function summaryContext({ configFile: e, runUrl: t }, n) {
			let { GITHUB_REPOSITORY: r, GITHUB_SERVER_URL: i = "https://github.com", GITHUB_SHA: a } = n;
			return {
				docsUrl: (0, C.fs)(n),
				...e === void 0 ? {} : { configFile: e },
				...r === void 0 ? {} : {
					runUrl: t,
					repositoryUrl: `${i}/${r}`
				},
				...a === void 0 ? {} : { commit: a }
			};
		}
		let O = new Set([
			"command",
			"outcome",
			"mode",
			"kamalVersion",
			"actionVersion",
			"startedAt",
			"id",
			"ruleId",
			"kind",
			"place",
			"severity",
			"state"
		]);
		function redactReport(e, t) {
			let n = e.checks.map((e) => ({
				...e,
				evidence: t.evidence(e.evidence)
			}));
			return JSON.parse(JSON.stringify({
				...e,
				checks: n
			}), (e, n) => typeof n == "string" && !O.has(e) ? t.text(n) : n);
		}
		var k = n(7534), A = n(1983), j = n(3635), M = n(6881), N = n(6151), P = n(6105);
		let F = 1200;
		function renderTerminal(e, t = {}) {
			let n = [
				verdict(e),
				phaseLines(e),
				findingLines(e),
				checkLines(e),
				noticeLines(e),
				diagnosisLines(e),
				rollbackLines(e, t.configFile)
			], r = "-".repeat(100);
			return `${r}\n${n.filter((e) => e.length > 0).map((e) => e.map(print).join("\n")).join("\n\n")}\n${r}`;
		}
		let I = {
			success: "SUCCESS",
			failure: "FAILED",
			cancelled: "CANCELLED"
		};
		function verdict(e) {
			let t = e.outcome === "success" && e.url !== null ? [e.url] : [];
			return [...labelled(I[e.outcome], (0, j.Pl)(e)), ...[
				...t,
				(0, P.rx)(e) ?? "",
				...(0, N.servingLines)(e),
				(0, P.gq)(e) ?? ""
			].flatMap((e) => prose(e))];
		}
		function phaseLines({ phases: e, command: t }) {
			if (t === "lint" || e.length === 0) return [];
			let n = Math.max(...e.map(({ durationMs: e }) => e), 1);
			return [{
				label: "Phases",
				text: ""
			}, ...e.map((e) => phaseLine(e, n))];
		}
		let L = {
			success: "  ok",
			failure: "  FAILED",
			cancelled: "  STOPPED"
		};
		function phaseLine({ title: e, durationMs: t, outcome: n }, r) {
			let [i = ""] = (0, k.LV)(e, 44), a = "#".repeat(Math.round(t / r * 30));
			return {
				label: L[n],
				text: `${pad(i, 44)} ${(0, D.UU)(t).padStart(11)}  ${a}`.trimEnd()
			};
		}
		let R = {
			fail: "  FAILED",
			warn: "  WARNING",
			pass: "  ok",
			skip: "  skipped"
		};
		function checkLines(e) {
			if (e.checks.length === 0) return [];
			let t = ["fail", "warn"].flatMap((t) => e.checks.filter(({ outcome: e }) => e === t));
			return [{
				label: "Checks",
				text: (0, j.N4)(e)
			}, ...t.flatMap(({ id: t, target: n, reason: r, outcome: i }) => {
				let a = r === e.diagnosis?.cause ? "See below." : r;
				return [...labelled(R[i], `${t} ${n}`), ...prose(a)];
			})];
		}
		let z = {
			error: "  error",
			warning: "  warning",
			info: "  info"
		};
		function findingLines({ findings: e }) {
			if (e.length === 0) return [];
			let t = d.gO.flatMap((t) => e.filter(({ severity: e }) => e === t)), n = t.slice(0, 20), r = n.flatMap(({ severity: e, file: t, line: r, column: i, message: a, help: o, ruleId: s }, c) => {
				let l = o === n[c - 1]?.help ? "Same fix as above." : o;
				return [
					...labelled(z[e], `${t}:${r}:${i} [${s}]`),
					...prose(a),
					...prose(l)
				];
			}), i = t.length - 20, a = i > 0 ? prose(`and ${(0, D.U9)(i, "more finding")}. The summary and the report list all of them.`) : [];
			return [
				{
					label: "Findings",
					text: ""
				},
				...r,
				...a
			];
		}
		function noticeLines({ notices: e }) {
			return e.flatMap((e) => labelled("Notice", e));
		}
		function diagnosisLines(e) {
			let { diagnosis: t } = e;
			if (t === null || (0, j.t_)(e)) return [];
			let n = (0, j.X1)(e).flatMap((e) => e.split("\n")).slice(-20).flatMap((e) => (0, k.$9)((0, D.$Q)(e, F), 88));
			return [
				...labelled("Problem", t.title),
				...labelled("Why", t.cause),
				...labelled("Fix", t.fix),
				...whereLines(t),
				...alternativeLines(t),
				...n.map((e) => ({
					label: "",
					text: `| ${e}`
				}))
			];
		}
		function whereLines({ where: e }) {
			if (e === null) return [];
			let t = [(0, A.cF)(e), (0, A.CP)(e)].filter((e) => e !== void 0);
			return t.length === 0 ? [] : labelled("Where", t.join(", "));
		}
		function alternativeLines({ alternatives: e }) {
			return e.length === 0 ? [] : [...labelled("Or", A.rh), ...e.flatMap(({ cause: e, fix: t }, n) => prose(`${n + 1}. ${e} ${t}`))];
		}
		function rollbackLines(e, t) {
			let { previousVersion: n } = e;
			return n === null || !(0, P._t)(e) ? [] : labelled("Roll back", (0, M.C)(n, e, t), { whole: !0 });
		}
		function labelled(e, t, { whole: n = !1 } = {}) {
			return (0, k.LV)(n ? t : plain(t), 90).map((t, n) => ({
				label: n === 0 ? e : "",
				text: t
			}));
		}
		function prose(e) {
			return (0, k.LV)(plain(e), 90).map((e) => ({
				label: "",
				text: e
			}));
		}
		function plain(e) {
			return (0, D.DX)(e, F).split(/(`[^`]+`)/).map((e, t) => t % 2 == 1 && e.includes(" ") ? e : withoutTicks((0, D.Oh)(e))).join("");
		}
		function withoutTicks(e) {
			return e.replace(/^`((?:sha256:)?[0-9a-f]{12})`$/, "$1");
		}
		function pad(e, t) {
			return e + " ".repeat(Math.max(0, t - (0, k.YB)(e)));
		}
		function print({ label: e, text: t }) {
			return (0, D.Fy)(`${e.padEnd(10)}${t}`).trimEnd();
		}
		var B = n(8950), V = n(5607), H = n(5441);
		class Run {
			inputs;
			environment;
			log;
			signal;
			directory;
			report;
			rules = [];
			redactor;
			openPhase;
			state;
			ended = new AbortController();
			pending = [];
			constructor(e) {
				this.inputs = e.inputs, this.environment = e.environment, this.log = e.log, this.redactor = e.redactor, this.signal = e.signal, this.directory = e.directory, this.report = emptyReport(e.inputs.command, e.inputs.destination), this.state = {
					directory: e.directory,
					workspace: e.environment.workspace,
					files: []
				};
			}
			get projectDirectory() {
				return o().resolve(this.environment.workspace, this.inputs.workingDirectory);
			}
			maskSecret(e, t) {
				if (t === this.environment.actor) return;
				this.redactor.add(t);
				for (let e of (0, H.QF)(t)) this.log.mask(e);
				let n = (0, H.cG)(e, t);
				n !== void 0 && !this.report.notices.includes(n) && this.notice(n);
			}
			inBackground(e) {
				let t = e(AbortSignal.any([this.signal, this.ended.signal]));
				return this.pending.push(t.catch(() => {})), t;
			}
			async stopBackground() {
				for (this.ended.abort(Error("the run is over")); this.pending.length > 0;) await Promise.all(this.pending.splice(0));
			}
			remember(e) {
				this.state = {
					...this.state,
					...e
				}, (0, V.LZ)(this.state);
			}
			get savedState() {
				return this.state;
			}
			async phase(e, t, n) {
				this.signal.throwIfAborted(), this.beginPhase(e, t);
				try {
					let e = await n();
					return this.endPhase("success"), e;
				} catch (e) {
					throw this.endPhase(e instanceof b.cJ || this.signal.aborted ? "cancelled" : "failure"), e;
				}
			}
			async briefPhase(e, t, n) {
				this.signal.throwIfAborted();
				let r = startNow();
				try {
					return await n();
				} catch (n) {
					throw this.hasFailedPhase() || (this.beginPhase(e, t, r), this.endPhase(n instanceof b.cJ || this.signal.aborted ? "cancelled" : "failure")), n;
				}
			}
			requireFailedPhase() {
				if (this.hasFailedPhase()) return;
				let e = this.report.phases.at(-1);
				e === void 0 ? (this.beginPhase("preflight", "Start the run"), this.endPhase("failure")) : e.outcome = "failure";
			}
			hasFailedPhase() {
				return this.report.phases.some(({ outcome: e }) => e !== "success");
			}
			beginPhase(e, t, n) {
				this.endPhase("success");
				let { startedAt: r, elapsed: i } = n ?? startNow();
				this.openPhase = {
					phase: {
						id: e,
						title: t,
						startedAt: r,
						durationMs: 0,
						outcome: "success"
					},
					elapsed: i
				}, this.log.openGroup(t);
			}
			endPhase(e) {
				if (this.openPhase === void 0) return;
				let t = this.openPhase.elapsed();
				this.report.phases.push({
					...this.openPhase.phase,
					durationMs: t,
					outcome: e
				}), this.openPhase = void 0, this.log.closeGroup();
			}
			blamePreviousPhase() {
				let e = this.report.phases.at(-2), t = this.report.phases.at(-1);
				e !== void 0 && t !== void 0 && (e.outcome = t.outcome, t.outcome = "success");
			}
			notice(e) {
				this.report.notices.push(e), this.log.line(e);
			}
			addFindings(e) {
				this.report.findings.push(...e);
			}
			addChecks(e) {
				this.report.checks.push(...e);
			}
			logCheck(e) {
				this.log.line(`${e.outcome.toUpperCase().padEnd(4)} ${e.id} ${e.target}: ${e.reason}`);
			}
		}
		function startNow() {
			return {
				startedAt: new Date().toISOString(),
				elapsed: (0, y.s)()
			};
		}
		function emptyReport(e, t) {
			return {
				schemaVersion: 1,
				command: e,
				outcome: "failure",
				mode: null,
				service: null,
				destination: t ?? null,
				kamalVersion: null,
				actionVersion: B.R,
				version: null,
				previousVersion: null,
				url: null,
				startedAt: new Date().toISOString(),
				durationMs: 0,
				phases: [],
				findings: [],
				checks: [],
				diagnosis: null,
				serving: null,
				notices: [],
				trustedHostKeys: []
			};
		}
		var U = n(9233), W = n(2477);
		let G = { kind: "own" }, K = { kind: "unstated" }, q = { kind: "unreadable" };
		function eventOrigin({ eventName: e, eventPath: t }) {
			let n = readerFor(e ?? "");
			return n === void 0 ? G : n((0, W.N)(t));
		}
		function readerFor(e) {
			return e.startsWith("pull_request") ? ofPullRequest : e.startsWith("workflow_run") ? ofWorkflowRun : e === "issue_comment" ? ofComment : e === "check_run" || e === "check_suite" ? ofCheck : e === "status" ? ofStatus : void 0;
		}
		function ofPullRequest(e) {
			return compare((0, W.E)(e, "pull_request", "head", "repo"), (0, W.E)(e, "pull_request", "base", "repo"));
		}
		function ofWorkflowRun(e) {
			return compare((0, W.E)(e, "workflow_run", "head_repository"), (0, W.E)(e, "workflow_run", "repository"));
		}
		function ofComment(e) {
			let t = (0, W.E)(e, "issue");
			return typeof t != "object" || !t ? q : Object.hasOwn(t, "pull_request") ? K : G;
		}
		function ofCheck(e) {
			let t = (0, W.E)(e, "check_suite") ?? (0, W.E)(e, "check_run", "check_suite"), n = (0, W.E)(t, "head_branch");
			return n === null ? K : typeof n == "string" && n !== "" ? G : q;
		}
		function ofStatus(e) {
			let t = (0, W.E)(e, "branches");
			return Array.isArray(t) ? t.length > 0 ? G : K : q;
		}
		function compare(e, t) {
			let [n, r] = [repositoryId(e), repositoryId(t)];
			return r === void 0 ? q : e === null ? {
				kind: "fork",
				fork: void 0
			} : n === void 0 ? q : n === r ? G : {
				kind: "fork",
				fork: repositoryName(e)
			};
		}
		function repositoryId(e) {
			let t = (0, W.E)(e, "id");
			return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : void 0;
		}
		function repositoryName(e) {
			let t = (0, W.E)(e, "full_name");
			return typeof t == "string" && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(t) ? t : void 0;
		}
		function refuseForkCode(e) {
			if (e.inputs.command === "lint") return;
			let t = eventOrigin(e.environment);
			if (t.kind === "own") return;
			let n = {
				event: e.environment.eventName ?? "",
				origin: t
			};
			if (!e.inputs.allowForkCode) throw (0, s.V2)("fork-event", n);
			e.notice(`${(0, U.Z)(n)} This run continues because of \`allow-fork-code: true\`: if the checkout contains a fork's code, its author can read every secret of this step and log in to the servers.`);
		}
		async function commandFor(e) {
			switch (e) {
				case "deploy":
				case "rollback": return async (t) => {
					let { startKamalLoader: r } = await Promise.all([n.e(445), n.e(975)]).then(n.bind(n, 4445)), i = await r(t);
					return e === "deploy" ? (await Promise.all([
						n.e(991),
						n.e(639),
						n.e(735),
						n.e(994),
						n.e(445),
						n.e(729),
						n.e(433),
						n.e(449),
						n.e(819),
						n.e(668),
						n.e(459)
					]).then(n.bind(n, 1459))).deploy(t, i) : (await Promise.all([
						n.e(991),
						n.e(639),
						n.e(735),
						n.e(994),
						n.e(445),
						n.e(729),
						n.e(433),
						n.e(449),
						n.e(819),
						n.e(668),
						n.e(641)
					]).then(n.bind(n, 9641))).rollback(t, i);
				};
				case "verify": return (await Promise.all([
					n.e(991),
					n.e(639),
					n.e(735),
					n.e(994),
					n.e(445),
					n.e(729),
					n.e(433),
					n.e(449),
					n.e(492)
				]).then(n.bind(n, 4492))).verify;
				case "preflight": return (await Promise.all([
					n.e(991),
					n.e(639),
					n.e(735),
					n.e(994),
					n.e(445),
					n.e(433),
					n.e(819),
					n.e(958)
				]).then(n.bind(n, 9958))).preflight;
				case "lint": return (await Promise.all([
					n.e(991),
					n.e(639),
					n.e(994),
					n.e(756)
				]).then(n.bind(n, 2756))).lint;
			}
		}
		async function main({ log: e, redactor: t }) {
			let n = readInputs((0, f.R)());
			if (n instanceof b.HR) {
				await finish({
					...refusedInputs(),
					diagnosis: n.diagnosis
				}, {
					redactor: t,
					log: e,
					configFile: void 0,
					rules: []
				});
				return;
			}
			let a = readEnvironment(process.env), s = o().join(a.temp, `kamal-action-${(0, r.randomBytes)(4).toString("hex")}`);
			(0, i.mkdirSync)(s, {
				recursive: !0,
				mode: 448
			});
			let c = cancelOnSignals(), l = new Run({
				inputs: n,
				environment: a,
				log: e,
				redactor: t,
				signal: c.signal,
				directory: s
			});
			n.githubToken !== void 0 && l.maskSecret("github-token", n.githubToken), await execute(l), l.report.outcome !== "cancelled" && await cleanUpNow(l), await finish(l.report, {
				redactor: t,
				log: e,
				configFile: n.configFile,
				rules: l.rules
			});
		}
		function refusedInputs() {
			let e = emptyReport(d.Pi.find((e) => e === process.env.INPUT_COMMAND) ?? "deploy", void 0), { startedAt: t } = e, n = {
				title: "Check the inputs",
				startedAt: t,
				durationMs: 0,
				outcome: "failure"
			};
			return {
				...e,
				phases: [{
					id: "preflight",
					...n
				}]
			};
		}
		function readInputs(e) {
			try {
				return loadInputs(e);
			} catch (e) {
				if (e instanceof b.HR) return e;
				throw e;
			}
		}
		function cancelOnSignals() {
			let e = new AbortController();
			for (let t of [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			]) process.on(t, () => e.abort(new b.cJ(t)));
			return e;
		}
		async function execute(e) {
			let t = (0, y.s)();
			try {
				await e.briefPhase("preflight", "Check the event", () => refuseForkCode(e)), await (await commandFor(e.inputs.command))(e), e.report.outcome = "success";
			} catch (t) {
				let n = t instanceof b.cJ || e.signal.aborted;
				e.endPhase(n ? "cancelled" : "failure"), e.report.outcome = n ? "cancelled" : "failure", e.report.diagnosis = n ? null : diagnosisOf(t), n || e.requireFailedPhase();
			}
			await e.stopBackground(), e.report.durationMs = t();
		}
		function diagnosisOf(e) {
			if (e instanceof b.HR) return e.diagnosis;
			let t = e instanceof Error && e.stack !== void 0 ? e.stack.split("\n").slice(0, 8) : [];
			return (0, s.C1)("internal", { said: (0, b.bD)(e) }, t);
		}
		async function cleanUpNow(e) {
			let { agentSocket: t, server: r, files: a } = e.savedState;
			if (t === void 0 && r === void 0 && a.length === 0) {
				(0, i.rmSync)(e.directory, {
					recursive: !0,
					force: !0
				}), (0, V.Ho)();
				return;
			}
			let o = e.report.outcome !== "success", { cleanUp: s } = await Promise.all([n.e(639), n.e(73)]).then(n.bind(n, 7073));
			e.beginPhase("cleanup", "Clean up"), await s(e.savedState, {
				interrupted: o && e.savedState.kamal !== void 0,
				onceSettled: async (t) => {
					let { serving: r } = e.savedState;
					if (!o || r === void 0) return;
					let { askWhatServes: i } = await Promise.all([n.e(735), n.e(292)]).then(n.bind(n, 1735));
					e.report.serving = await i(t, r, e.signal);
				},
				info: (t) => e.log.line(t),
				warn: (t) => e.notice(t)
			}), e.endPhase("success"), (0, V.Ho)();
		}
		async function finish(e, { redactor: t, log: n, configFile: r, rules: i }) {
			let a = redactReport(e, t);
			a.outcome !== "success" && (0, x.v)(), logVerdict(a, n, r);
			let o = readEnvironment(process.env), s = await publishReport(a, {
				log: n,
				temp: o.temp,
				configFile: r,
				runUrl: runUrl(o),
				source: {
					root: o.workspace,
					redact: (e) => t.text(e)
				}
			}), c = a.command === "lint" ? await publishSarif(a, {
				rules: i,
				reportFile: s,
				log: n
			}) : "";
			(0, x.n)(a, {
				report: s,
				sarif: c
			});
		}
		function logVerdict(e, t, n) {
			try {
				t.line(renderTerminal(e, n === void 0 ? {} : { configFile: n }));
			} catch (e) {
				t.line(`Could not render the verdict: ${(0, b.bD)(e)}`);
			}
		}
	}),
	7514: ((e, t, n) => {
		n.d(t, {
			FK: () => isInside,
			Gr: () => readNeededFile,
			TV: () => isExecutable,
			bt: () => listFolder,
			tz: () => readRepositoryFile,
			y2: () => repositoryFileState
		});
		var r = n(3024), i = n(6760);
		async function readRepositoryFile(e, t) {
			try {
				let n = (0, r.statSync)((0, i.join)(e, t), { throwIfNoEntry: !1 });
				if (n === void 0) return { state: "missing" };
				let a = r.realpathSync.native((0, i.join)(e, t));
				return isInside(e, a) ? isInside((0, i.join)(e, ".git"), a) ? {
					state: "unreadable",
					reason: "it points into .git"
				} : n.isDirectory() ? {
					state: "unreadable",
					reason: "expected a file, found a directory"
				} : n.isFile() ? n.size > 1048576 ? {
					state: "unreadable",
					reason: "it is larger than 1 MB"
				} : readText(a, n.size) : {
					state: "unreadable",
					reason: "it is not a regular file"
				} : {
					state: "unreadable",
					reason: "it points outside the repository"
				};
			} catch (e) {
				return fromErrno(e);
			}
		}
		async function repositoryFileState(e, t) {
			try {
				let n = (0, r.statSync)((0, i.join)(e, t), { throwIfNoEntry: !1 });
				return n === void 0 ? "missing" : n.isFile() && isInside(e, r.realpathSync.native((0, i.join)(e, t))) ? "text" : "unreadable";
			} catch (e) {
				return fromErrno(e).state;
			}
		}
		function listFolder(e, t) {
			try {
				return (0, r.statSync)((0, i.join)(e, t), { throwIfNoEntry: !1 }) === void 0 || !isInside(e, r.realpathSync.native((0, i.join)(e, t))) ? [] : (0, r.readdirSync)((0, i.join)(e, t)).sort();
			} catch {
				return [];
			}
		}
		function isExecutable(e, t) {
			try {
				let n = (0, r.statSync)((0, i.join)(e, t), { throwIfNoEntry: !1 });
				return n?.isFile() === !0 ? !!(n.mode & 64) : void 0;
			} catch {
				return;
			}
		}
		async function readNeededFile(e, t) {
			let n = await readRepositoryFile(e, t), a = (0, i.join)(e, (0, i.dirname)(t));
			return n.state !== "missing" || (0, r.statSync)(a, { throwIfNoEntry: !1 }) === void 0 || isInside(e, r.realpathSync.native(a)) ? n : {
				state: "unreadable",
				reason: "its folder is outside the repository"
			};
		}
		function isInside(e, t) {
			return t === e || t.startsWith(e.endsWith(i.sep) ? e : e + i.sep);
		}
		function readText(e, t) {
			let n = (0, r.openSync)(e, "r");
			try {
				let e = Buffer.alloc(t), i = 0;
				for (; i < t;) {
					let a = (0, r.readSync)(n, e, i, t - i, null);
					if (a === 0) break;
					i += a;
				}
				return decode(e.subarray(0, i));
			} finally {
				(0, r.closeSync)(n);
			}
		}
		function decode(e) {
			if (e.includes(0)) return {
				state: "unreadable",
				reason: "it is binary, not text"
			};
			try {
				return {
					state: "text",
					text: new TextDecoder("utf-8", {
						fatal: !0,
						ignoreBOM: !0
					}).decode(e)
				};
			} catch {
				return {
					state: "unreadable",
					reason: "it is not valid UTF-8",
					line: firstInvalidLine(e)
				};
			}
		}
		function firstInvalidLine(e) {
			let t = new TextDecoder("utf-8", { fatal: !0 });
			for (let n = 1, r = 0;; n++) {
				let i = e.indexOf(10, r);
				try {
					t.decode(e.subarray(r, i === -1 ? e.length : i));
				} catch {
					return n;
				}
				if (i === -1) return 1;
				r = i + 1;
			}
		}
		function fromErrno(e) {
			let t = e instanceof Error && "code" in e ? String(e.code) : "";
			return t === "ENOENT" || t === "ENOTDIR" ? { state: "missing" } : t === "ELOOP" ? {
				state: "unreadable",
				reason: "its symbolic links form a loop"
			} : t === "EACCES" || t === "EPERM" ? {
				state: "unreadable",
				reason: "permission denied"
			} : t === "ENAMETOOLONG" || t === "ERR_INVALID_ARG_VALUE" ? {
				state: "unreadable",
				reason: "this is not a valid path"
			} : {
				state: "unreadable",
				reason: t === "" ? String(e) : t
			};
		}
	}),
	8199: ((e, t, n) => {
		n.d(t, {
			Bc: () => isDigest,
			Bq: () => o,
			bO: () => r,
			yf: () => i
		});
		let r = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, i = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/, a = /^sha256:[0-9a-f]{64}$/;
		function isDigest(e) {
			return a.test(e);
		}
		let o = /^[0-9a-f]{12,64}$/;
	})
};
