"use strict";
exports.id = 852, exports.ids = [852], exports.modules = {
	7449: ((e, t, n) => {
		n.d(t, { a: () => r });
		let r = ["address-literal"];
	}),
	6845: ((e, t, n) => {
		n.d(t, { s: () => stopwatch });
		function stopwatch() {
			let e = process.hrtime.bigint();
			return () => Math.round(Number(process.hrtime.bigint() - e) / 1e6);
		}
	}),
	4852: ((e, t, n) => {
		n.r(t), n.d(t, { main: () => main });
		var r = n(7598), i = n(3024), a = n(6760), o = n.n(a), s = n(4209), c = n(8161);
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
				eventName: e.GITHUB_EVENT_NAME,
				eventPath: e.GITHUB_EVENT_PATH
			};
		}
		function runUrl(e) {
			return `${e.serverUrl}/${e.repository}/actions/runs/${e.runId}`;
		}
		var l = n(6805), u = n(7449), d = n(7604);
		let f = [
			"auto",
			"always",
			"never"
		], p = [
			"error",
			"warning",
			"never"
		], m = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, h = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, g = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/, _ = /^[A-Za-z_][A-Za-z0-9_]*$/;
		function loadInputs() {
			let e = [], t = {
				command: choice("command", d.Pi, "deploy", e),
				workingDirectory: inputs_text("working-directory") ?? ".",
				configFile: inputs_text("config-file") ?? "config/deploy.yml",
				destination: matching("destination", h, "letters, digits, `.`, `_` and `-`", e),
				version: matching("version", m, "a version that is a valid Docker tag, such as a commit SHA", e),
				setup: choice("setup", f, "auto", e),
				skipBuild: inputs_boolean("skip-build", !1, e),
				githubToken: inputs_text("github-token"),
				secrets: parseSecrets(l.V4("secrets", { trimWhitespace: !1 }), e),
				sshPrivateKey: inputs_text("ssh-private-key"),
				sshKnownHosts: inputs_text("ssh-known-hosts"),
				kamalVersion: matching("kamal-version", g, "a full version of Kamal 2, such as 2.12.0", e),
				preflight: inputs_boolean("preflight", !0, e),
				probes: inputs_text("probes"),
				failOn: choice("fail-on", p, "error", e),
				enableRules: choices("enable-rules", u.a, e)
			};
			if (e.length > 0) throw (0, s.V2)("input-invalid", { problems: e });
			return t;
		}
		function inputs_text(e) {
			let t = l.V4(e);
			return t === "" ? void 0 : t;
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
		function parseSecrets(e, t) {
			if (e.trim() !== "") return e.trimStart().startsWith("{") ? parseSecretsJson(e, t) : parseSecretsLines(e, t);
		}
		function parseSecretsJson(e, t) {
			let n = new Map(), r;
			try {
				r = JSON.parse(e);
			} catch {
				return t.push({
					input: "secrets",
					found: "starts with `{`, but it is not valid JSON",
					expected: "`${{ toJSON(secrets) }}`"
				}), n;
			}
			if (typeof r != "object" || !r) return n;
			for (let [e, i] of Object.entries(r)) if (typeof i == "string") n.set(e, i);
			else {
				let n = `the value of \`${e}\``;
				t.push({
					input: "secrets",
					part: n,
					found: "is not a string",
					expected: "a JSON object of strings"
				});
			}
			return n;
		}
		function parseSecretsLines(e, t) {
			let n = new Map();
			for (let [r, i] of e.split(/\r?\n/).entries()) {
				if (i.trim() === "" || i.trimStart().startsWith("#")) continue;
				let e = i.indexOf("="), a = i.slice(0, Math.max(e, 0)).trim();
				e < 1 || !_.test(a) ? t.push({
					input: "secrets",
					part: `line ${r + 1}`,
					found: "has a different form",
					expected: "NAME=value (or JSON, which a multi-line value needs)"
				}) : n.set(a, i.slice(e + 1));
			}
			return n;
		}
		var v = n(6845), y = n(2504);
		class Log {
			lastLineAt = Date.now();
			group;
			timer;
			stopToken;
			redact;
			constructor(e) {
				this.redact = e;
			}
			line(e) {
				for (let t of e.split("\n")) /^\s*::/.test(sanitize(t)) && this.refuseCommands(), this.write(t);
				this.allowCommands();
			}
			untrusted(e) {
				this.refuseCommands(), this.write(e);
			}
			mask(e) {
				this.allowCommands(), l.Pq(e);
			}
			openGroup(e) {
				this.closeGroup(), this.allowCommands(), l.Oh(this.redact(sanitize(e))), this.group = {
					title: e,
					startedAt: Date.now()
				}, this.lastLineAt = Date.now(), this.timer = setInterval(() => this.signOfLife(), 1e3), this.timer.unref();
			}
			closeGroup() {
				this.group !== void 0 && (clearInterval(this.timer), this.group = void 0, this.allowCommands(), l.N4());
			}
			signOfLife() {
				if (this.group === void 0 || Date.now() - this.lastLineAt < 3e4) return;
				let e = Math.round((Date.now() - this.lastLineAt) / 1e3), t = Math.round((Date.now() - this.group.startedAt) / 1e3);
				this.line(`Still in "${this.group.title}" after ${t} s (no output for ${e} s)`);
			}
			write(e) {
				this.lastLineAt = Date.now(), process.stdout.write(`${this.redact(sanitize(this.redact(e))).slice(0, 16384)}\n`);
			}
			refuseCommands() {
				this.stopToken === void 0 && (this.stopToken = (0, r.randomBytes)(16).toString("hex"), process.stdout.write(`::stop-commands::${this.stopToken}\n`));
			}
			allowCommands() {
				this.stopToken !== void 0 && (process.stdout.write(`::${this.stopToken}::\n`), this.stopToken = void 0);
			}
		}
		function sanitize(e) {
			return (0, y.a)(e).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "").replaceAll("##[", "## [");
		}
		var b = n(5246), x = n(3982);
		function failedPhase(e) {
			return e.phases.findLast(({ outcome: e }) => e !== "success");
		}
		function headline(e) {
			if (e.command === "lint") return lintHeadline(e);
			if (e.outcome === "success") return successHeadline(e);
			let t = describeOperation(e), n = e.command === "preflight" ? "were" : "was";
			return e.outcome === "cancelled" ? `${t} ${n} cancelled${whereAndWhen(e)}` : `${t} failed${whereAndWhen(e)}`;
		}
		function successHeadline(e) {
			let { service: t, destination: n } = e, r = t ?? "the app", i = n === null ? "" : ` to ${n}`, a = n === null ? "" : ` on ${n}`, o = e.version === null ? "" : ` \`${e.version}\``, s = (0, x.UU)(e.durationMs);
			switch (e.command) {
				case "deploy": return e.mode === "setup" ? `Set up ${r}${a} and deployed${o} in ${s}` : `Deployed ${r}${o}${i} in ${s}`;
				case "rollback": return `Rolled back ${r}${a} to${o || " the previous version"} in ${s}`;
				case "verify": return `${r}${o} is serving${a} (${passing(e, "probe", "probe")})`;
				case "preflight": return `${r} is ready to deploy${i} (${passing(e, "preflight", "check")})`;
				case "lint": return lintHeadline(e);
			}
		}
		function describeOperation(e) {
			let { service: t, destination: n } = e, r = t === null ? "" : ` of ${t}`, i = e.version === null ? "" : ` \`${e.version}\``, a = n === null ? "" : ` to ${n}`, o = n === null ? "" : ` on ${n}`;
			switch (e.command) {
				case "deploy": return `${e.mode === "setup" ? "Setup" : "Deploy"}${r}${i}${a}`;
				case "rollback": return `Rollback${r}${o}${i && ` to${i}`}`;
				case "verify": return `Verification${r}${i}${o}`;
				case "preflight": return `Preflight checks${t === null ? "" : ` for ${t}`}${o}`;
				case "lint": return "Lint";
			}
		}
		function whereAndWhen(e) {
			let t = e.durationMs > 0 ? ` after ${(0, x.UU)(e.durationMs)}` : "", n = failedPhase(e);
			return n === void 0 ? t : `${t} in "${n.title}"`;
		}
		function lintHeadline(e) {
			if (e.outcome === "cancelled") return "Lint was cancelled";
			let t = e.findings.filter(({ severity: e }) => e === "error").length, n = e.findings.filter(({ severity: e }) => e === "warning").length, r = e.findings.length - t - n, i = [
				t > 0 ? (0, x.U9)(t, "error") : "",
				n > 0 ? (0, x.U9)(n, "warning") : "",
				r > 0 ? (0, x.U9)(r, "note") : ""
			].filter(Boolean);
			return i.length > 0 ? `${(0, x.Ol)(i)} in the configuration` : e.outcome === "success" ? "No problems in the configuration" : "The configuration could not be linted";
		}
		function passing({ checks: e }, t, n) {
			let number = (n) => e.filter((e) => e.kind === t && e.outcome === n).length, r = number("warn") > 0 ? `, ${(0, x.U9)(number("warn"), "warning")}` : "";
			return `${(0, x.U9)(number("pass"), n)} passed${r}`;
		}
		function tally(e, t) {
			let n = t === void 0 ? e.checks : e.checks.filter((e) => e.kind === t), number = (e) => n.filter(({ outcome: t }) => t === e).length, r = [
				number("fail") > 0 ? `${number("fail")} failed` : "",
				number("warn") > 0 ? (0, x.U9)(number("warn"), "warning") : "",
				number("pass") > 0 ? `${number("pass")} passed` : "",
				number("skip") > 0 ? `${number("skip")} skipped` : ""
			].filter(Boolean);
			return r.length === 0 ? "none" : r.join(", ");
		}
		let S = [
			"build",
			"lock",
			"proxy",
			"accessories"
		];
		function mayHaveSwitchedVersion({ command: e, phases: t }) {
			return (e === "deploy" || e === "rollback") && t.some(({ id: e }) => e === "boot");
		}
		function stateAfterRun(e) {
			let { command: t, outcome: n, previousVersion: r, phases: i } = e;
			if (n === "success" || t === "lint" || t === "verify") return;
			let a = r === null ? "" : ` \`${r}\` is still serving.`;
			if (!mayHaveSwitchedVersion(e)) return `${t !== "preflight" && i.some(({ id: e }) => S.includes(e)) ? "The running app was not touched." : "Nothing on the servers was changed."}${a}`;
			let o = failedPhase(e);
			return o?.id === "probes" && o.outcome === "failure" ? "This version was started, but it did not pass verification." : o?.id === "boot" ? r === null ? "No version was serving before this run." : `kamal-proxy switches to a new container only after it is healthy. Where it is not, \`${r}\` is still serving.` : "Kamal had already started this version, so it may be serving, but this was not verified.";
		}
		function stoppedByFindings(e) {
			let { diagnosis: t, findings: n } = e;
			return t === null || failedPhase(e)?.id !== "lint" ? !1 : n.some(({ ruleId: e }) => e === t.id);
		}
		function offersRollback(e) {
			let { previousVersion: t, version: n, outcome: r, checks: i } = e;
			if (!mayHaveSwitchedVersion(e) || t === null || t === n) return !1;
			let a = i.filter(({ id: e }) => e === "ssh").length;
			return !(r === "failure" && failedPhase(e)?.id === "boot" && a <= 1);
		}
		function evidenceOf({ diagnosis: e, checks: t }) {
			let repeatsCheck = (e) => t.some(({ id: t, target: n, reason: r }) => e.length === t.length + n.length + r.length + 3 && e === `${t} ${n}: ${r}`), n = (e?.evidence ?? []).filter((e) => !repeatsCheck(e));
			return n.some((e) => e.trim() !== "") ? n : [];
		}
		function setOutputs(e, t) {
			let n = {
				outcome: e.outcome,
				version: e.version ?? "",
				"previous-version": e.previousVersion ?? "",
				url: e.url ?? "",
				"failed-phase": failedPhase(e)?.id ?? "",
				diagnosis: e.diagnosis === null ? "" : (0, x.TN)(`${e.diagnosis.title}: ${e.diagnosis.cause}`),
				report: t.report,
				errors: String(e.findings.filter((e) => e.severity === "error").length),
				warnings: String(e.findings.filter((e) => e.severity === "warning").length),
				sarif: t.sarif
			};
			for (let [e, t] of Object.entries(n)) l.uH(e, t);
		}
		function failStep() {
			process.exitCode = l.yU.Failure;
		}
		let C = {
			error: "error",
			warning: "warning",
			info: "notice"
		};
		function annotationsFor(e) {
			return d.gO.flatMap((t) => {
				let n = e.findings.filter((e) => e.severity === t).slice(0, 10);
				return [...t === "error" ? annotations_failure(e) : [], ...n.map(fromFinding)].slice(0, 10);
			});
		}
		function hiddenByGitHub(e) {
			return d.gO.reduce((t, n) => {
				let r = e.findings.filter((e) => e.severity === n).length + (n === "error" ? annotations_failure(e).length : 0);
				return t + Math.max(0, r - 10);
			}, 0);
		}
		function annotations_failure(e) {
			let { diagnosis: t, outcome: n, findings: r } = e;
			return t === null || n !== "failure" || stoppedByFindings(e) && r.some(({ severity: e }) => e === "error") ? [] : [{
				level: "error",
				title: (0, x.DX)(t.title, 200),
				message: message(t.cause, `Fix: ${t.fix}`)
			}];
		}
		function fromFinding(e) {
			return {
				level: C[e.severity],
				title: (0, x.DX)(e.ruleId, 200),
				message: message(e.message, e.help),
				file: (0, x.TN)(e.file),
				...range(e)
			};
		}
		function range({ line: e, column: t, endLine: n, endColumn: r }) {
			return n === e ? {
				startLine: e,
				endLine: n,
				startColumn: t,
				endColumn: Math.max(t, r - 1)
			} : {
				startLine: e,
				endLine: r === 1 ? n - 1 : n
			};
		}
		function message(...e) {
			return (0, x.$Q)(e.map((e) => (0, x.X5)(e).trim()).filter(Boolean).join("\n"), 4e3);
		}
		var w = n(9205), T = n(7514), E = n(5094);
		async function readSources(e, { root: t, redact: n }) {
			let r = realRoot(t);
			if (r === void 0) return new Map();
			let i = await Promise.all([...lastLines(e)].map(async ([e, t]) => {
				let i = await (0, T.tz)(r, e);
				if (i.state !== "text") return [];
				let a = i.text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/, t).map(n);
				return [[e, {
					lines: a,
					hidden: (0, E.AY)(e, a)
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
			for (let { file: n, line: r } of e) (0, E.cI)(n) || t.set(n, Math.max(t.get(n) ?? 0, r + 1));
			return t;
		}
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of (0, x.X5)(e).split(/\s+/).flatMap((e) => chunks(e, t))) r !== "" && columns(r) + 1 + columns(i) > t && (n.push(r), r = ""), r = r === "" ? i : `${r} ${i}`;
			return [...n, r].filter((e) => e !== "");
		}
		function wrapRaw(e, t) {
			let n = (0, x.X5)(e).replaceAll("	", "  ").trimEnd();
			if (columns(n) <= t) return [n];
			let [r = ""] = chunks(n, t), i = r.lastIndexOf(" "), a = i > r.length / 2 ? r.slice(0, i) : r, o = n.slice(a.length).trim();
			return [a.trimEnd(), ...wrap(o, t - 2).map((e) => `  ${e}`)];
		}
		function columns(e) {
			return [...e].reduce((e, t) => e + (isWide(t.codePointAt(0) ?? 0) ? 2 : 1), 0);
		}
		function chunks(e, t) {
			let n = [], r = "", i = 0;
			for (let a of e) {
				let e = columns(a);
				i + e > t && (n.push(r), r = "", i = 0), r += a, i += e;
			}
			return r === "" ? n : [...n, r];
		}
		function isWide(e) {
			return e >= 4352 && e <= 4447 || e >= 11904 && e <= 42191 || e >= 44032 && e <= 55203 || e >= 63744 && e <= 64255 || e >= 65072 && e <= 65135 || e >= 65280 && e <= 65376 || e >= 127744 && e <= 129791 || e >= 131072 && e <= 262141;
		}
		let D = 1200, O = /[&<>"`*_[\]#|~\\$!@]/g;
		function attribute(e) {
			return e.replace(O, (e) => `&#${e.charCodeAt(0)};`);
		}
		function entities(e) {
			return attribute(e).replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;").replace(/(?<=\bwww)\./gi, "&#46;");
		}
		function escapeText(e) {
			return entities(e).replaceAll("&#36;", "<span>&#36;</span>");
		}
		function inline(e, t = D) {
			return (0, x.DX)(e, t).split(/(`[^`]+`)/).map((e, t) => t % 2 == 1 ? code(e.slice(1, -1)) : words(e)).join("");
		}
		function words(e) {
			return e.split(/( +)/).map((e) => e.trim() === "" ? e : inlineWord(e)).join("");
		}
		function inlineWord(e) {
			let t = /:[a-z0-9_+-]+:/i.test(e), n = e.replace(/^[("']+/, "").replace(t ? /[.,;!?)"']+$/ : /[.,;:!?)"']+$/, "");
			if (n === "" || !t && !isTransformed(n)) return escapeText(e);
			let r = e.indexOf(n);
			return `${escapeText(e.slice(0, r))}${code(n)}${escapeText(e.slice(r + n.length))}`;
		}
		function isTransformed(e) {
			return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(e) || (0, x.GU)(e) !== e;
		}
		function code(e, t = D) {
			let n = (0, x.DX)(e, t);
			if (n === "") return "";
			let r = (0, x.GU)(n);
			return `<code${r === n ? "" : ` title="${attribute(n)}"`}>${entities(r)}</code>`;
		}
		function copyable(e) {
			return `<code>${entities((0, x.DX)(e, D))}</code>`;
		}
		function pre(e) {
			let t = e.flatMap((e) => (0, x.X5)(e.slice(-6e4)).split("\n")), n = t.slice(-60).flatMap((e) => wrapRaw((0, x.$Q)(e, 1e3), 112)), r = t.length - 60;
			return `<pre><code>${[...r > 0 ? [`(${(0, x.U9)(r, "earlier line")} in the report)`] : [], ...n].map(entities).join("&#10;")}</code></pre>`;
		}
		function verbatim(e) {
			return `<pre><code>${e.map(entities).join("&#10;")}</code></pre>`;
		}
		function markdown_link(e, t) {
			let n = safeUrl(e);
			return n === void 0 ? t : `<a href="${attribute(n)}">${t}</a>`;
		}
		function safeUrl(e) {
			let t = e.length > 2e3 ? null : URL.parse((0, x.X5)(e));
			if (t !== null && ["http:", "https:"].includes(t.protocol) && t.username === "" && t.password === "") return t.href;
		}
		function plainLink(e) {
			let t = safeUrl(e), n = escapeText((0, x.DX)(e, 200).replace(/\/$/, ""));
			return t === void 0 ? code(e) : markdown_link(t, n);
		}
		function table(e, t, n) {
			return {
				open: `<table>\n<thead><tr>${e.map((e) => `<th${alignment(e, "left")}>${e.title}</th>`).join("")}</tr></thead>\n<tbody>`,
				rows: rowsOf(t, (t) => {
					let r = n(t);
					return `<tr>${e.map((e, t) => cell(e, r[t] ?? "")).join("")}</tr>`;
				}),
				total: t.length,
				close: "</tbody>\n</table>"
			};
		}
		function list(e, t) {
			return {
				open: "<ul>",
				rows: rowsOf(e, (e) => `<li>${t(e)}</li>`),
				total: e.length,
				close: "</ul>"
			};
		}
		function rowsOf(e, t) {
			let n = [], r = 0;
			for (let i of e) {
				if (r > 1e6) break;
				let e = t(i);
				r += e.length, n.push(e);
			}
			return n;
		}
		function cell(e, t) {
			return `<td valign="top"${alignment(e)}${e.nowrap ? " nowrap" : ""}>${t}</td>`;
		}
		function alignment({ align: e }, t) {
			let n = e ?? t;
			return n === void 0 ? "" : ` align="${n}"`;
		}
		let k = 6e4;
		function proofs(e) {
			if (e.outcome !== "success") return [];
			let passed = (t) => passedChecks(e, t);
			return [
				...timeProof(e),
				...versionProof(e, passed("version"), passed("routing").length > 0),
				...healthProof(passed("health")),
				...tlsProof(passed("tls")),
				...passed("redirect").length > 0 ? [proof("http redirects to https")] : [],
				...passed("routing").length > 0 ? [proof("kamal-proxy routes every host name to the app")] : []
			];
		}
		let proof = (e) => ({
			met: !0,
			text: e
		});
		function passedChecks({ checks: e }, t) {
			let n = e.filter((e) => e.kind === "probe" && e.id === t && e.outcome !== "skip");
			return n.every(({ outcome: e }) => e === "pass") ? n : [];
		}
		function timeProof({ command: e, durationMs: t }) {
			let n = {
				deploy: 10 * k,
				rollback: 2 * k
			}[e];
			if (n === void 0) return [];
			let r = `${e === "deploy" ? "The deploy" : "The rollback"} took ${(0, x.UU)(t)} (goal: under ${(0, x.UU)(n)})`;
			return [{
				met: t < n,
				text: r
			}];
		}
		function versionProof({ version: e }, t, n) {
			if (t.length === 0 || e === null) return [];
			let r = new Set(t.map(({ target: e }) => e.split(" on ").at(-1))).size, i = r === 1 ? "" : r === 2 ? " on both servers" : ` on all ${r} servers`;
			return [proof(`\`${e}\` runs${i}${n ? " and serves visitors" : ""}`)];
		}
		function healthProof(e) {
			let t = e.map(({ evidence: e }) => (0, d.P8)(e.statuses) ? e.statuses.length : 0), n = Math.min(...t);
			if (e.length === 0 || n === 0) return [];
			let r = e.flatMap(({ evidence: e }) => numberAt(e.latencyMs, "median")), i = r.length === 0 ? "" : `, median ${Math.max(...r)} ms`, a = e.length === 1 ? "" : ` from each of ${e.length} addresses`;
			return [proof(`${(0, x.U9)(n, "healthy response")} in a row${a}${i}`)];
		}
		function tlsProof(e) {
			if (e.length === 0) return [];
			let t = e.flatMap(({ evidence: e }) => numberAt(e, "daysLeft")), n = new Set(e.flatMap(({ evidence: e }) => typeof e.issuer == "string" ? e.issuer : [])), r = n.size === 1 ? ` from ${[...n].join()}` : "", i = t.length === 0 ? "" : `, ${(0, x.U9)(Math.min(...t), "day")} left`;
			return [proof(`Valid certificate${r}${i}`)];
		}
		function numberAt(e, t) {
			if (typeof e != "object" || !e || (0, d.P8)(e)) return [];
			let n = e[t];
			return typeof n == "number" ? [n] : [];
		}
		var A = n(823);
		let j = "config/deploy.yml";
		function rollbackCommand(e, { destination: t }, n = j) {
			let r = [
				"kamal",
				"rollback",
				shellWord(e)
			];
			return t !== null && r.push("-d", shellWord(t)), n !== j && r.push("-c", shellWord(n)), r.join(" ");
		}
		function rollbackHint(e, t) {
			let { previousVersion: n } = e;
			if (n === null || !offersRollback(e)) return [];
			let r = e.command === "rollback" && e.outcome === "success" ? "How to undo this" : "How to roll back", { repositoryUrl: i } = t;
			return [{ html: `<h3>${r}</h3>\n<ul>\n${[`On GitHub: ${i === void 0 ? "Actions" : markdown_link(`${i}/actions`, "Actions")} \u2192 your rollback workflow \u2192 <em>Run workflow</em>, with version ${copyable(n)}`, `On your machine: ${copyable(rollbackCommand(n, e, t.configFile))}`].map((e) => `<li>${e}</li>`).join("\n")}\n</ul>` }];
		}
		function shellWord(e) {
			return /^[\w./:@%+=-]+$/.test(e) ? e : (0, A.Z)(e);
		}
		function excerptOf(e, t, n) {
			let r = e.lines[t.line - 1], i = t.line === 1 && t.column === 1 && t.endLine === 1 && t.endColumn === 1;
			if (r === void 0 || i || r.length > E.z8) return [];
			let a = layOut(r, e.hidden[t.line - 1] ?? []), o = a.startOf(t.column - 1), s = t.endLine > t.line ? a.cells.trimmedLength : a.endOf(t.endColumn - 1), c = windowAround(o, a.cells.length, n), l = String(t.line + 1).length, neighbour = (t) => context(e, t, {
				window: c,
				size: l,
				width: n
			});
			return [
				...neighbour(t.line - 1),
				{
					label: String(t.line).padStart(l),
					text: cut(a.cells, c, n),
					isPointer: !1
				},
				{
					label: " ".repeat(l),
					text: pointer(o, s, c, n),
					isPointer: !0
				},
				...neighbour(t.line + 1)
			];
		}
		class Cells {
			items = [];
			get length() {
				return this.items.length;
			}
			get trimmedLength() {
				return this.items.findLastIndex((e) => e.trim() !== "") + 1;
			}
			add(e) {
				for (let t of e) this.items.push(t), columns(t) === 2 && this.items.push("");
			}
		}
		function layOut(e, t) {
			let n = new Cells(), r = [], i = 0;
			for (let a of e) {
				let e = t.find(([e, t]) => e <= i && i < t), o = e !== void 0 && e[0] < i;
				r[i] = o ? r[e[0]] ?? 0 : n.length, e === void 0 ? n.add(visible(a, n.length)) : o || n.add("***"), i += a.length;
			}
			let startOf = (t) => t < e.length ? r[t] ?? r[t - 1] ?? 0 : n.length, endOf = (e) => startOf(t.find(([t, n]) => t < e && e < n)?.[1] ?? e);
			return {
				cells: n,
				startOf,
				endOf
			};
		}
		function visible(e, t) {
			return e === "	" ? " ".repeat(4 - t % 4) : (0, x.X5)(e) === e && e !== "\n" ? e : "\ufffd";
		}
		function windowAround(e, t, n) {
			return t <= n || e < n * .75 ? 0 : Math.max(0, Math.min(e - Math.floor(n / 3), t - n));
		}
		function cut(e, t, n) {
			let r = e.items.slice(t, t + n);
			return t > 0 && (r[0] = "\u2026"), e.length > t + n && (r[n - 1] = "\u2026"), r.join("").trimEnd();
		}
		function pointer(e, t, n, r) {
			let i = Math.min(e - n, r - 1), a = Math.min(Math.max(t - n, i + 1), r);
			return " ".repeat(i) + "^".repeat(a - i);
		}
		function context(e, t, { window: n, size: r, width: i }) {
			let a = e.lines[t - 1];
			if (a === void 0 || a.length > E.z8) return [];
			let o = cut(layOut(a, e.hidden[t - 1] ?? []).cells, n, i);
			return o.replace("\u2026", "").trim() === "" ? [] : [{
				label: String(t).padStart(r),
				text: o,
				isPointer: !1
			}];
		}
		let M = {
			error: "\u274c",
			warning: "\u26a0\ufe0f",
			info: "\u2139\ufe0f"
		}, N = [
			{
				title: "",
				align: "center",
				nowrap: !0
			},
			{ title: "Where" },
			{ title: "Finding" }
		];
		function findingsPart(e, t) {
			if (e.findings.length === 0) return [];
			let n = e.findings.toSorted((e, t) => d.gO.indexOf(e.severity) - d.gO.indexOf(t.severity)), r = new Set(n.slice(0, 20)), i = "", a = table(N, n, (e) => {
				let n = e.help === i ? "Same fix as above." : inline(e.help);
				return i = e.help, [
					M[e.severity],
					`${place(e, t)}<br><sub>${rule(e.ruleId, t)}</sub>`,
					`${inline(e.message)}<br>\u2192 ${n}${r.has(e) ? excerpt(e, t) : ""}`
				];
			});
			return [
				{ html: "<h3>Findings</h3>" },
				...limitPart(e),
				{
					table: a,
					noun: "finding"
				}
			];
		}
		function limitPart(e) {
			let t = hiddenByGitHub(e);
			if (t === 0) return [];
			let n = t === 1 ? "is" : "are";
			return [{ html: `<p>GitHub shows at most 10 annotations of each kind. ${`${(0, x.U9)(t, "more problem")} ${n} listed only here and in the log.`}</p>` }];
		}
		function place({ file: e, line: t, endLine: n }, { repositoryUrl: r, commit: i }) {
			let a = code(`${e}:${t}`, 200);
			return r === void 0 || i === void 0 ? a : markdown_link(`${r}/blob/${i}/${e.split("/").map(encodeURIComponent).join("/")}${n > t ? `#L${t}-L${n}` : `#L${t}`}`, a);
		}
		function rule(e, { docsUrl: t }) {
			let n = inline(e, 60);
			return t !== void 0 && /^[a-z0-9-]+$/.test(e) ? markdown_link((0, w.QB)(t, e), n) : n;
		}
		function excerpt(e, { sources: t }) {
			let n = t?.get(e.file), r = n === void 0 ? [] : excerptOf(n, e, 72);
			return r.length === 0 ? "" : verbatim(r.map(({ label: e, text: t }) => `${e} | ${t}`.trimEnd()));
		}
		function timeline(e, t) {
			let n = spansOf(e), r = n.reduce((e, t) => Math.min(e, t.start), Infinity), i = n.reduce((e, t) => Math.max(e, t.end), -Infinity), a = t * 2, o = i > r ? a / (i - r) : 0;
			return n.map(({ phase: e, ...n }) => {
				let i = Math.min(a - 1, Math.round((n.start - r) * o));
				return {
					phase: e,
					bar: bar(i, Math.min(a, Math.max(i + 1, Math.round((n.end - r) * o))), t)
				};
			});
		}
		function bar(e, t, n) {
			let filled = (n) => n >= e && n < t;
			return Array.from({ length: n }, (e, t) => {
				let [n, r] = [filled(t * 2), filled(t * 2 + 1)];
				return n && r ? "\u2588" : n ? "\u258c" : r ? "\u2590" : "\xA0";
			}).join("");
		}
		function spansOf(e) {
			let t = e.map((e) => Date.parse(e.startedAt.slice(0, 24))), n = t.every(Number.isFinite), r = 0;
			return e.map((e, i) => {
				let a = n ? t[i] ?? r : r;
				return r = a + e.durationMs, {
					phase: e,
					start: a,
					end: r
				};
			});
		}
		let P = {
			success: "",
			failure: "\u274c ",
			cancelled: "\u23f9\ufe0f "
		}, F = [
			{ title: "Phase" },
			{
				title: "When",
				nowrap: !0
			},
			{
				title: "Time",
				align: "right",
				nowrap: !0
			}
		];
		function timelinePart({ phases: e, durationMs: t }) {
			if (e.length < 2) return [];
			let n = table(F, timeline(e, 40), ({ phase: e, bar: t }) => {
				let n = inline(e.title, 120);
				return [
					e.outcome === "success" ? n : `${P[e.outcome]}<strong>${n}</strong>`,
					`<code>${t}</code>`,
					(0, x.UU)(e.durationMs)
				];
			});
			return [{ html: `<h3>Timeline (${(0, x.UU)(t)})</h3>` }, {
				table: n,
				noun: "phase"
			}];
		}
		let I = {
			pass: "\u2705",
			warn: "\u26a0\ufe0f",
			fail: "\u274c",
			skip: "\u2013"
		}, L = [
			"fail",
			"warn",
			"pass",
			"skip"
		], R = [
			{
				title: "",
				align: "center",
				nowrap: !0
			},
			{ title: "Check" },
			{ title: "Target" },
			{ title: "Result" },
			{
				title: "Time",
				align: "right",
				nowrap: !0
			}
		];
		function checksPart(e) {
			return [...checksOf(e, "probe", "Probes"), ...checksOf(e, "preflight", "Preflight")];
		}
		function checksOf(e, t, n) {
			let r = e.checks.filter((e) => e.kind === t);
			if (r.length === 0) return [];
			let i = r.toSorted(worstFirst), a = table(R, i, (t) => [
				I[t.outcome],
				code(t.id, 60),
				target(t.target),
				inline(result(t, e.diagnosis)),
				t.outcome === "skip" ? "" : (0, x.UU)(t.durationMs)
			]);
			return [{ html: `<h3>${n}: ${tally(e, t)}</h3>` }, {
				table: a,
				noun: `${t} result`
			}];
		}
		function worstFirst(e, t) {
			return L.indexOf(e.outcome) - L.indexOf(t.outcome) || compare(e.id, t.id) || compare(e.target, t.target);
		}
		function compare(e, t) {
			return e < t ? -1 : Number(e > t);
		}
		function partsOf(e) {
			let [, t = e, n] = /^(\S+) at (\S+)$/.exec(e) ?? [];
			return [t, n];
		}
		function target(e) {
			let [t, n] = partsOf(e), r = safeUrl(t) === void 0 ? inline(t, 200) : plainLink(t);
			return n === void 0 ? r : `${r}<br>at ${inline(n, 100)}`;
		}
		function result({ reason: e, target: t }, n) {
			if (e === n?.cause) return "See above.";
			let r = [t, partsOf(t)[0]].find((t) => e.startsWith(`${t} `));
			if (r === void 0) return e;
			let i = e.slice(r.length + 1);
			return i.charAt(0).toUpperCase() + i.slice(1);
		}
		function noticesPart({ notices: e }) {
			return e.length === 0 ? [] : [{ html: "<h3>Notices</h3>" }, {
				table: list(e, (e) => inline(e)),
				noun: "notice"
			}];
		}
		let bytes = (e) => Buffer.byteLength(e);
		function truncateSummary(e, t) {
			let n = e.flatMap((e) => "table" in e ? [e] : []), r = e.map((e) => "html" in e ? e.html : full(e.table)).join("\n\n");
			if (n.every(({ table: e }) => e.rows.length === e.total) && bytes(r) <= t) return `${r}\n`;
			let i = shares(n, t - fixedBytes(e));
			return `${e.map((e) => "html" in e ? e.html : truncate_cut(e, i.get(e) ?? 0)).join("\n\n")}\n`;
		}
		function full({ open: e, rows: t, close: n }) {
			return [
				e,
				...t,
				n
			].join("\n");
		}
		function shares(e, t) {
			let n = e.map((e) => ({
				part: e,
				size: rowBytes(e.table.rows)
			})).sort((e, t) => e.size - t.size), r = new Map(), i = Math.max(0, t);
			for (let [e, { part: t, size: a }] of n.entries()) {
				let o = Math.min(a, Math.floor(i / (n.length - e)));
				r.set(t, o), i -= o;
			}
			return r;
		}
		function rowBytes(e) {
			return e.reduce((e, t) => e + bytes(t) + 1, 0);
		}
		function fixedBytes(e) {
			return e.reduce((e, t) => {
				let n = "html" in t ? t.html : `${t.table.open}${t.table.close}${omittedNote(t.noun, 1e9)}`;
				return e + bytes(n) + 8;
			}, 8);
		}
		function truncate_cut({ table: e, noun: t }, n) {
			let r = 0, i = e.rows.filter((e) => (r += bytes(e) + 1, r <= n)), a = e.total - i.length, o = full({
				...e,
				rows: i
			});
			return a === 0 ? o : `${o}\n\n${omittedNote(t, a)}`;
		}
		function omittedNote(e, t) {
			return `<p>\u26a0\ufe0f ${(0, x.U9)(t, `more ${e}`)} did not fit here. The report file has all of them.</p>`;
		}
		function renderSummary(e, t = {}, n = 1e6) {
			let r = stoppedByFindings(e), i = e.command === "lint" || r, a = findingsPart(e, t);
			return truncateSummary([
				...opening(e, t),
				...i ? a : [],
				...r ? [] : diagnosisPart(e),
				...proofsPart(e),
				...e.command === "lint" ? [] : timelinePart(e),
				...checksPart(e),
				...i ? [] : a,
				...noticesPart(e),
				...rollbackHint(e, t),
				footer(e, t)
			], n);
		}
		let z = {
			success: "\u2705",
			failure: "\u274c",
			cancelled: "\u23f9\ufe0f"
		};
		function opening(e, t) {
			let n = e.outcome === "success" && e.findings.some(({ severity: e }) => e === "warning"), r = e.command === "lint" && n ? "\u26a0\ufe0f" : z[e.outcome], i = [
				e.outcome === "success" ? servingLine(e, t) : "",
				inline(stateAfterRun(e) ?? ""),
				e.outcome === "cancelled" ? "This action's post step releases the deploy lock and removes keys and logins." : ""
			].filter(Boolean);
			return [{ html: `<h2>${r} ${inline(headline(e))}</h2>` }, ...i.length > 0 ? [{ html: `<p>${i.join("<br>\n")}</p>` }] : []];
		}
		function servingLine(e, t) {
			let { url: n, previousVersion: r } = e;
			return [
				n === null ? "" : plainLink(n),
				r === null ? "" : `previous version ${code(r)}`,
				changesLink(e, t)
			].filter(Boolean).join(" \u00b7 ");
		}
		let B = /^[0-9a-f]{40}$/;
		function changesLink({ version: e, previousVersion: t }, { repositoryUrl: n }) {
			return n === void 0 || e === null || t === null || e === t || !B.test(e) || !B.test(t) ? "" : markdown_link(`${n}/compare/${t}...${e}`, "changes");
		}
		function diagnosisPart(e) {
			let { diagnosis: t } = e;
			if (t === null) return [];
			let n = evidenceOf(e), r = n.length > 0 ? [{ html: pre(n) }] : [];
			return [
				{ html: `<h3>${inline(t.title)}</h3>` },
				{ html: `<p><strong>Why:</strong> ${inline(t.cause)}</p>` },
				{ html: `<p><strong>Fix:</strong> ${inline(t.fix)}</p>` },
				...r
			];
		}
		function proofsPart(e) {
			let t = proofs(e);
			return t.length === 0 ? [] : [{ html: `<h3>Verification</h3>\n<ul>\n${t.map(({ met: e, text: t }) => `<li>${e ? "" : "\u26a0\ufe0f "}${inline(t)}</li>`).join("\n")}\n</ul>` }];
		}
		function footer(e, { runUrl: t }) {
			let n = e.startedAt.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
			return { html: `<p><sub>${[
				e.kamalVersion === null ? "" : inline(`Kamal ${e.kamalVersion}`),
				inline(`kamal-action ${e.actionVersion}`),
				`started ${inline(n)}`,
				t === void 0 ? "" : markdown_link(t, "run log")
			].filter(Boolean).join(" \u00b7 ")}</sub></p>` };
		}
		async function publishReport(e, t) {
			let n = t.env ?? process.env, r = await attempt("report", () => writeReport(e, t.temp));
			return await attempt("summary", () => appendSummary(e, t, n)), await attempt("annotations", () => annotationsFor(e).forEach(emit)), r ?? "";
		}
		async function publishSarif(e, t, r = process.env) {
			return t === "" ? "" : await attempt("SARIF", async () => {
				let [{ toSarif: a }, { rules: o }] = await Promise.all([n.e(150).then(n.bind(n, 150)), Promise.all([n.e(991), n.e(355)]).then(n.bind(n, 4355))]), s = (0, w.j3)(e.findings.map(({ ruleId: e }) => e)), c = t.replace(/\.json$/, ".sarif"), l = a({
					findings: e.findings,
					rules: o.map((e) => e.metadata),
					version: e.actionVersion,
					docsUrl: (0, w.fs)(r),
					pages: s
				});
				return (0, i.writeFileSync)(c, `${(0, x.et)(l)}\n`), c;
			}) ?? "";
		}
		async function attempt(e, t) {
			try {
				return await t();
			} catch (t) {
				l.pq(`Could not write the ${e} of this run: ${(0, x.TN)((0, b.bD)(t))}`);
				return;
			}
		}
		function writeReport(e, t) {
			let n = o().join(t, "kamal-action");
			(0, i.mkdirSync)(n, { recursive: !0 });
			let a = o().join(n, `${e.command}-${(0, r.randomBytes)(4).toString("hex")}.json`);
			return (0, i.writeFileSync)(a, `${(0, x.et)(e)}\n`), a;
		}
		async function appendSummary(e, t, n) {
			let r = n.GITHUB_STEP_SUMMARY;
			if (r === void 0 || r === "") return;
			let a = t.source === void 0 ? {} : { sources: await readSources(e.findings, t.source) };
			(0, i.appendFileSync)(r, renderSummary(e, {
				...summaryContext(t, n),
				...a
			}));
		}
		function summaryContext({ configFile: e, runUrl: t }, n) {
			let { GITHUB_REPOSITORY: r, GITHUB_SERVER_URL: i = "https://github.com", GITHUB_SHA: a } = n;
			return {
				docsUrl: (0, w.fs)(n),
				...e === void 0 ? {} : { configFile: e },
				...r === void 0 ? {} : {
					runUrl: t,
					repositoryUrl: `${i}/${r}`
				},
				...a === void 0 ? {} : { commit: a }
			};
		}
		function emit({ level: e, message: t, ...n }) {
			({
				error: l.z3,
				warning: l.$e,
				notice: l.lm
			})[e](t, n);
		}
		let V = new Set([
			"command",
			"outcome",
			"mode",
			"kamalVersion",
			"actionVersion",
			"startedAt",
			"id",
			"ruleId",
			"kind",
			"severity"
		]);
		function redactReport(e, t) {
			let n = e.checks.map((e) => ({
				...e,
				evidence: t.evidence(e.evidence)
			}));
			return JSON.parse(JSON.stringify({
				...e,
				checks: n
			}), (e, n) => typeof n == "string" && !V.has(e) ? t.text(n) : n);
		}
		let H = 1200;
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
		let U = {
			success: "SUCCESS",
			failure: "FAILED",
			cancelled: "CANCELLED"
		};
		function verdict(e) {
			let t = e.outcome === "success" && e.url !== null ? [e.url] : [];
			return [...labelled(U[e.outcome], headline(e)), ...[...t, stateAfterRun(e) ?? ""].flatMap((e) => prose(e))];
		}
		function phaseLines({ phases: e, command: t }) {
			if (t === "lint" || e.length === 0) return [];
			let n = Math.max(...e.map(({ durationMs: e }) => e), 1);
			return [{
				label: "Phases",
				text: ""
			}, ...e.map((e) => phaseLine(e, n))];
		}
		let W = {
			success: "  ok",
			failure: "  FAILED",
			cancelled: "  STOPPED"
		};
		function phaseLine({ title: e, durationMs: t, outcome: n }, r) {
			let [i = ""] = wrap(e, 44), a = "#".repeat(Math.round(t / r * 30));
			return {
				label: W[n],
				text: `${pad(i, 44)} ${(0, x.UU)(t).padStart(11)}  ${a}`.trimEnd()
			};
		}
		let G = {
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
				text: tally(e)
			}, ...t.flatMap(({ id: t, target: n, reason: r, outcome: i }) => {
				let a = r === e.diagnosis?.cause ? "See below." : r;
				return [...labelled(G[i], `${t} ${n}`), ...prose(a)];
			})];
		}
		let K = {
			error: "  error",
			warning: "  warning",
			info: "  info"
		};
		function findingLines({ findings: e }) {
			if (e.length === 0) return [];
			let t = d.gO.flatMap((t) => e.filter(({ severity: e }) => e === t)), n = t.slice(0, 20), r = n.flatMap(({ severity: e, file: t, line: r, column: i, message: a, help: o, ruleId: s }, c) => {
				let l = o === n[c - 1]?.help ? "Same fix as above." : o;
				return [
					...labelled(K[e], `${t}:${r}:${i} [${s}]`),
					...prose(a),
					...prose(l)
				];
			}), i = t.length - 20, a = i > 0 ? prose(`and ${(0, x.U9)(i, "more finding")}. The summary and the report list all of them.`) : [];
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
			if (t === null || stoppedByFindings(e)) return [];
			let n = evidenceOf(e).flatMap((e) => e.split("\n")).slice(-20).flatMap((e) => wrapRaw((0, x.$Q)(e, H), 88));
			return [
				...labelled("Problem", t.title),
				...labelled("Why", t.cause),
				...labelled("Fix", t.fix),
				...n.map((e) => ({
					label: "",
					text: `| ${e}`
				}))
			];
		}
		function rollbackLines(e, t) {
			let { previousVersion: n } = e;
			return n === null || !offersRollback(e) ? [] : labelled("Roll back", rollbackCommand(n, e, t), { whole: !0 });
		}
		function labelled(e, t, { whole: n = !1 } = {}) {
			return wrap(n ? t : plain(t), 90).map((t, n) => ({
				label: n === 0 ? e : "",
				text: t
			}));
		}
		function prose(e) {
			return wrap(plain(e), 90).map((e) => ({
				label: "",
				text: e
			}));
		}
		function plain(e) {
			return (0, x.GU)((0, x.DX)(e, H)).replace(/`([0-9a-f]{12})`/g, "$1");
		}
		function pad(e, t) {
			return e + " ".repeat(Math.max(0, t - columns(e)));
		}
		function print({ label: e, text: t }) {
			return (0, x.Fy)(`${e.padEnd(10)}${t}`).trimEnd();
		}
		var q = n(8950), J = n(5607);
		class Run {
			inputs;
			environment;
			log;
			signal;
			directory;
			report;
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
			maskSecret(e) {
				this.redactor.add(e);
				for (let t of new Set([e, ...e.split(/\r\n|\r|\n/)])) t.trim() !== "" && this.log.mask(t);
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
				}, (0, J.LZ)(this.state);
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
			beginPhase(e, t) {
				this.endPhase("success"), this.openPhase = {
					phase: {
						id: e,
						title: t,
						startedAt: new Date().toISOString(),
						durationMs: 0,
						outcome: "success"
					},
					elapsed: (0, v.s)()
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
		function emptyReport(e, t) {
			return {
				schemaVersion: 1,
				command: e,
				outcome: "failure",
				mode: null,
				service: null,
				destination: t ?? null,
				kamalVersion: null,
				actionVersion: q.R,
				version: null,
				previousVersion: null,
				url: null,
				startedAt: new Date().toISOString(),
				durationMs: 0,
				phases: [],
				findings: [],
				checks: [],
				diagnosis: null,
				notices: []
			};
		}
		var Y = n(897);
		class Redactor {
			secrets = [];
			add(e) {
				let t = [e, ...e.split(/\r\n|\r|\n/)].flatMap((e) => [
					e,
					e.trim(),
					escapedAsJson(e),
					escapedAsRuby(e, "dump"),
					escapedAsRuby(e, "inspect")
				]), n = new Set(this.secrets);
				for (let e of t) e.trim().length >= 3 && n.add(e);
				this.secrets = [...n];
			}
			text(e) {
				return (0, Y.e)(e, this.secrets.flatMap((t) => occurrences(e, t)));
			}
			evidence(e) {
				return Object.fromEntries(Object.entries(e).map(([e, t]) => [this.text(e), this.json(t)]));
			}
			json(e) {
				return typeof e == "string" ? this.text(e) : typeof e != "object" || !e ? e : (0, d.P8)(e) ? e.map((e) => this.json(e)) : this.evidence(e);
			}
		}
		function occurrences(e, t) {
			let n = [];
			for (let r = e.indexOf(t); r >= 0; r = e.indexOf(t, r + 1)) n.push([r, r + t.length]);
			return n;
		}
		function escapedAsJson(e) {
			return JSON.stringify(e).slice(1, -1);
		}
		let X = {
			"\"": "\\\"",
			"\\": "\\\\",
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t",
			"\f": "\\f",
			"\v": "\\v",
			"\b": "\\b",
			"\x07": "\\a",
			"\x1B": "\\e"
		};
		function escapedAsRuby(e, t) {
			return e.replace(/#(?=[{$@])|["\\]|[^ -~]/gu, (e) => e === "#" ? "\\#" : X[e] ?? numbered(e, t));
		}
		function numbered(e, t) {
			let n = e.codePointAt(0) ?? 0, r = n.toString(16).toUpperCase(), i = n > 65535 ? `\\u{${r}}` : `\\u${r.padStart(4, "0")}`;
			return t === "inspect" ? /[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) ? i : e : n > 126 ? n === 127 ? "\\x7F" : i : n < 32 ? `\\x${r.padStart(2, "0")}` : e;
		}
		async function commandFor(e) {
			switch (e) {
				case "deploy":
				case "rollback": return async (t) => {
					let { startKamalLoader: r } = await Promise.all([n.e(53), n.e(972)]).then(n.bind(n, 2972)), i = await r(t);
					return e === "deploy" ? (await Promise.all([
						n.e(53),
						n.e(991),
						n.e(355),
						n.e(772),
						n.e(113),
						n.e(257),
						n.e(660),
						n.e(917),
						n.e(591),
						n.e(679)
					]).then(n.bind(n, 4060))).deploy(t, i) : (await Promise.all([
						n.e(53),
						n.e(991),
						n.e(355),
						n.e(772),
						n.e(113),
						n.e(257),
						n.e(660),
						n.e(917),
						n.e(591),
						n.e(641)
					]).then(n.bind(n, 9641))).rollback(t, i);
				};
				case "verify": return (await Promise.all([
					n.e(53),
					n.e(991),
					n.e(355),
					n.e(772),
					n.e(113),
					n.e(257),
					n.e(917),
					n.e(492)
				]).then(n.bind(n, 4492))).verify;
				case "preflight": return (await Promise.all([
					n.e(53),
					n.e(991),
					n.e(355),
					n.e(772),
					n.e(113),
					n.e(257),
					n.e(660),
					n.e(958)
				]).then(n.bind(n, 9958))).preflight;
				case "lint": return (await Promise.all([
					n.e(991),
					n.e(355),
					n.e(113),
					n.e(756)
				]).then(n.bind(n, 2756))).lint;
			}
		}
		async function main() {
			let e = new Redactor(), t = new Log((t) => e.text(t)), n = readInputs();
			if (n instanceof b.HR) {
				for (let t of ["INPUT_SSH-PRIVATE-KEY", "INPUT_GITHUB-TOKEN"]) e.add(process.env[t] ?? "");
				await finish({
					...emptyReport(requestedCommand(), void 0),
					diagnosis: n.diagnosis
				}, {
					redactor: e,
					log: t,
					configFile: void 0
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
				log: t,
				redactor: e,
				signal: c.signal,
				directory: s
			});
			n.githubToken !== void 0 && l.maskSecret(n.githubToken), await execute(l), l.report.outcome !== "cancelled" && await cleanUpNow(l), await finish(l.report, {
				redactor: e,
				log: t,
				configFile: n.configFile
			});
		}
		function requestedCommand() {
			return d.Pi.find((e) => e === process.env.INPUT_COMMAND) ?? "deploy";
		}
		function readInputs() {
			try {
				return loadInputs();
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
			let t = (0, v.s)();
			try {
				await (await commandFor(e.inputs.command))(e), e.report.outcome = "success";
			} catch (t) {
				let n = t instanceof b.cJ || e.signal.aborted;
				e.endPhase(n ? "cancelled" : "failure"), e.report.outcome = n ? "cancelled" : "failure", e.report.diagnosis = n ? null : diagnosisOf(t);
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
				}), (0, J.Ho)();
				return;
			}
			let o = e.report.outcome !== "success", { cleanUp: s } = await Promise.all([
				n.e(53),
				n.e(772),
				n.e(60)
			]).then(n.bind(n, 7073));
			e.beginPhase("cleanup", "Clean up"), await s(e.savedState, {
				interrupted: o && e.savedState.kamal !== void 0,
				info: (t) => e.log.line(t),
				warn: (t) => e.notice(t)
			}), e.endPhase("success"), (0, J.Ho)();
		}
		async function finish(e, { redactor: t, log: n, configFile: r }) {
			let i = redactReport(e, t);
			i.outcome !== "success" && failStep(), logVerdict(i, n, r);
			let a = readEnvironment(process.env), o = await publishReport(i, {
				temp: a.temp,
				configFile: r,
				runUrl: runUrl(a),
				source: {
					root: a.workspace,
					redact: (e) => t.text(e)
				}
			});
			setOutputs(i, {
				report: o,
				sarif: i.command === "lint" ? await publishSarif(i, o) : ""
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
	8950: ((e, t, n) => {
		n.d(t, {
			R: () => i,
			T: () => a
		});
		let r = JSON.parse("{\"rE\":\"0.1.0\",\"TB\":\"https://github.com/kamal-action/kamal-action\"}"), i = r.rE, a = r.TB;
	}),
	7604: ((e, t, n) => {
		n.d(t, {
			P8: () => isJsonList,
			Pi: () => r,
			gO: () => i
		});
		let r = [
			"deploy",
			"rollback",
			"verify",
			"preflight",
			"lint"
		], i = [
			"error",
			"warning",
			"info"
		];
		function isJsonList(e) {
			return Array.isArray(e);
		}
	}),
	9205: ((e, t, n) => {
		n.d(t, {
			QB: () => ruleUrl,
			fs: () => docsUrl,
			j3: () => readRulePages
		});
		var r = n(3024), i = n(6760), a = n.n(i), o = n(8950);
		function docsUrl(e) {
			let { GITHUB_ACTION_REPOSITORY: t, GITHUB_ACTION_REF: n, GITHUB_SERVER_URL: r } = e;
			return `${(t && n ? `${r || "https://github.com"}/${t}/blob/${n}` : void 0) ?? `${o.T}/blob/v${o.R}`}/docs/rules`;
		}
		function ruleUrl(e, t) {
			return `${e}/${encodeURIComponent(t)}.md`;
		}
		function readRulePages(e) {
			let t = a().resolve(a().dirname(process.argv[1] ?? ""), "../docs/rules"), n = [...new Set(e)].flatMap((e) => {
				try {
					return [[e, (0, r.readFileSync)(a().join(t, `${e}.md`), "utf8")]];
				} catch {
					return [];
				}
			});
			return new Map(n);
		}
	}),
	7514: ((e, t, n) => {
		n.d(t, {
			FK: () => isInside,
			Gr: () => readNeededFile,
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
	3982: ((e, t, n) => {
		n.d(t, {
			$Q: () => clip,
			DX: () => clipLine,
			Fy: () => escapeWorkflowCommands,
			GU: () => shortenCommits,
			Ol: () => joinWithAnd,
			TN: () => oneLine,
			U9: () => count,
			UU: () => humanDuration,
			X5: () => cleanText,
			et: () => printableJson
		});
		var r = n(2504);
		let i = /\r\n|[\u0085\u2028\u2029]/g, a = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, o = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
		function cleanText(e) {
			return (0, r.a)(e.toWellFormed().replace(i, "\n")).replace(a, "").replace(o, "");
		}
		function oneLine(e) {
			return cleanText(e).replace(/\s+/g, " ").trim();
		}
		function escapeWorkflowCommands(e) {
			return e.replace(/^\s*:(?=:)/, ".:").replaceAll("##[", "#.[");
		}
		function printableJson(e) {
			let t = JSON.stringify(e, null, 2);
			return [
				i,
				a,
				o
			].reduce((e, t) => e.replace(t, escapedAsUnicode), t);
		}
		function escapedAsUnicode(e) {
			return e.split("").map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
		}
		function clip(e, t) {
			return e.length <= t ? e : `${e.slice(0, t - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
		}
		function clipLine(e, t) {
			return clip(oneLine(e.length > t * 8 ? e.slice(0, t * 8) : e), t);
		}
		function shortenCommits(e) {
			return e.replace(/(?<![0-9a-f])([0-9a-f]{12})[0-9a-f]{28}(?![0-9a-f])/g, "$1");
		}
		function humanDuration(e) {
			if (e < 1e3) return `${Math.max(0, Math.round(e))} ms`;
			if (e < 9950) return `${(e / 1e3).toFixed(1)} s`;
			let t = Math.round(e / 1e3);
			if (t < 60) return `${t} s`;
			if (t < 3600) return joined(Math.floor(t / 60), "min", t % 60, "s");
			let n = Math.round(t / 60);
			return joined(Math.floor(n / 60), "h", n % 60, "min");
		}
		function joined(e, t, n, r) {
			return n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${r}`;
		}
		function count(e, t) {
			return `${e} ${t}${e === 1 ? "" : "s"}`;
		}
		function joinWithAnd(e) {
			return e.length < 2 ? e[0] ?? "" : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
		}
	}),
	5094: ((e, t, n) => {
		n.d(t, {
			AY: () => secretSpans,
			cI: () => isKeyFile,
			s0: () => hideSecrets,
			z8: () => i
		});
		var r = n(897);
		let i = 4e3, a = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i, o = /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:[^/]*Dockerfile[^/]*|Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$|(?:^|\/)(?:bin|hooks)\//, s = /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+__\w+$/i, c = /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i, l = /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/, u = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/, d = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g, f = /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y, p = /^\s*(?:ENV|ARG)\s+(\w+)\s+(?!=)(.+)$/i, m = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi, h = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg, g = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi, _ = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi, v = /^[^#]*#.*\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(\S+)\s*$/dgi, y = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg, b = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, x = /\b(?:gh[pousr]_\w{8,}|github_pat_\w{10,}|AKIA[0-9A-Z]{12,}|xox[abeprs]-[\w-]{8,}|[sr]k_(?:live|test)_\w{8,}|glpat-[\w-]{8,}|dckr_pat_[\w-]{8,}|npm_\w{20,}|hvs\.[\w-]{10,})/g, S = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi, C = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;
		function isKeyFile(e) {
			return a.test(e);
		}
		function hideSecrets(e) {
			let t = [...e.matchAll(b)].map((e) => [e.index, e.index + e[0].length]);
			return (0, r.e)(e, [
				...t,
				...assignedSpans(e, /=\s*$/),
				...patternSpans(e)
			]);
		}
		function secretSpans(e, t) {
			let n = !o.test(e), a = !1, s;
			return t.map((e) => {
				let t = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(e), o = a;
				if (a = (a || t !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(e), o || e.length > i) return wholeLine(e);
				if (n) return strictSpans(e);
				s !== void 0 && e.trim() !== "" && !isBelow(e, s) && (s = void 0);
				let c = s !== void 0;
				c || (s = secretKeyIndent(e));
				let l = [
					...c ? spanBelowSecret(e) : [],
					...keyedSpan(e),
					...assignedSpans(e),
					...dockerSpan(e),
					...patternSpans(e)
				];
				return (0, r.q)(t === null ? l : [...l, [t.index, e.length]]);
			});
		}
		function strictSpans(e) {
			if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(e)) return patternSpans(e);
			let t = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(e);
			if (t === null) return wholeLine(e);
			let n = t[0].length, r = e.slice(n).trimEnd();
			if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(r)) return [];
			let i = /^["']?\$\(\s*[\w./-]+\s*/.exec(r)?.[0].length;
			return [[n + (i ?? 0), n + r.length - (i !== void 0 && r.endsWith(")") ? 1 : 0)]];
		}
		function wholeLine(e) {
			let t = /^\s*/.exec(e)?.[0].length ?? 0;
			return t === e.length ? [] : [[t, e.length]];
		}
		function isSecret(e) {
			return s.test(e) && !c.test(e);
		}
		function isHarmless(e) {
			let t = e.trim().replace(/^(["'])(.*)\1$/, "$2");
			return l.test(t);
		}
		function secretKeyIndent(e) {
			let t = u.exec(e);
			return t !== null && isSecret(t[3] ?? "") ? (t[1] ?? "").length : void 0;
		}
		function isBelow(e, t) {
			let n = /^\s*/.exec(e)?.[0].length ?? 0;
			return n > t || n === t && /^\s*- /.test(e);
		}
		function spanBelowSecret(e) {
			let t = /^\s*(?:- +)?/.exec(e)?.[0].length ?? 0;
			return isHarmless(e.slice(t).replace(/\s+#.*$/, "")) ? [] : [[t, e.length]];
		}
		function keyedSpan(e) {
			let t = u.exec(e);
			if (t === null || !isSecret(t[3] ?? "")) return [];
			let n = t[0].length;
			return isHarmless(e.slice(n).replace(/\s+#.*$/, "")) ? [] : [[n, e.length]];
		}
		function assignedSpans(e, t = /[=:]\s*$/) {
			return [...e.matchAll(d)].flatMap((n) => {
				let [r, , i = ""] = n;
				if (!isSecret(i) || !t.test(r)) return [];
				f.lastIndex = n.index + r.length;
				let a = f.exec(e)?.[0] ?? "";
				return isHarmless(a) ? [] : [[n.index + r.length, n.index + r.length + a.length]];
			});
		}
		function dockerSpan(e) {
			let [, t = "", n = ""] = p.exec(e) ?? [];
			return isSecret(t) && !isHarmless(n) ? [[e.length - n.length, e.length]] : [];
		}
		function patternSpans(e) {
			let t = [
				m,
				h,
				g,
				_,
				v,
				y
			].flatMap((t) => [...e.matchAll(t)].flatMap(({ 1: e = "", indices: t }) => {
				let n = t?.[1];
				return n === void 0 || isHarmless(e) ? [] : [n];
			})), n = [
				x,
				S,
				C
			].flatMap((t) => [...e.matchAll(t)].map((e) => [e.index, e.index + e[0].length]));
			return [...t, ...n];
		}
	}),
	897: ((e, t, n) => {
		n.d(t, {
			e: () => maskSpans,
			q: () => mergeSpans
		});
		function mergeSpans(e) {
			let t = [];
			for (let [n, r] of e.toSorted(([e], [t]) => e - t)) {
				let e = t.at(-1);
				e !== void 0 && n <= e[1] ? t[t.length - 1] = [e[0], Math.max(e[1], r)] : r > n && t.push([n, r]);
			}
			return t;
		}
		function maskSpans(e, t) {
			let n = "", r = 0;
			for (let [i, a] of mergeSpans(t)) n += `${e.slice(r, i)}***`, r = a;
			return n + e.slice(r);
		}
	}),
	2504: ((e, t, n) => {
		n.d(t, { a: () => stripAnsi });
		let r = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g;
		function stripAnsi(e) {
			return e.replace(r, "");
		}
	})
};
