"use strict";
exports.id = 242, exports.ids = [242], exports.modules = {
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
	8242: ((e, t, n) => {
		n.r(t), n.d(t, { main: () => main });
		var r = n(7598), i = n(3024), a = n(6760), o = n.n(a), s = n(6449), c = n(8161);
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
		var l = n(2488), ee = n(7449), u = n(7604), d = n(2541), te = n(8199);
		let f = [
			"auto",
			"always",
			"never"
		], p = [
			"error",
			"warning",
			"never"
		], m = ["accept-new", "pinned"], h = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, g = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/;
		function loadInputs(e = (0, d.R)()) {
			let t = [], n = knownHosts(t), r = {
				command: choice("command", u.Pi, "deploy", t),
				workingDirectory: inputs_text("working-directory") ?? ".",
				configFile: inputs_text("config-file") ?? "config/deploy.yml",
				destination: matching("destination", h, "letters, digits, `.`, `_` and `-`", t),
				version: matching("version", te.bO, "a version that is a valid Docker tag, such as a commit SHA", t),
				setup: choice("setup", f, "auto", t),
				skipBuild: inputs_boolean("skip-build", !1, t),
				githubToken: nonEmpty(e.githubToken),
				secrets: (0, d.l)(e.secrets, t),
				sshPrivateKey: nonEmpty(e.sshPrivateKey),
				sshKnownHosts: n,
				hostKeys: hostKeyPolicy(n, t),
				kamalVersion: matching("kamal-version", g, "a full version of Kamal 2, such as 2.12.0", t),
				cache: inputs_boolean("cache", !0, t),
				preflight: inputs_boolean("preflight", !0, t),
				probes: inputs_text("probes"),
				failOn: choice("fail-on", p, "error", t),
				enableRules: choices("enable-rules", ee.a, t),
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
			let n = choice("host-keys", m, e === void 0 ? "accept-new" : "pinned", t);
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
		var _ = n(6845), v = n(5246), y = n(848), b = n(3982), x = n(3635);
		let S = {
			error: "error",
			warning: "warning",
			info: "notice"
		};
		function annotationsFor(e) {
			return u.gO.flatMap((t) => {
				let n = e.findings.filter((e) => e.severity === t).slice(0, 10);
				return [...aboutTheRun(e, t), ...n.map(fromFinding)].slice(0, 10);
			});
		}
		function hiddenByGitHub(e) {
			return u.gO.reduce((t, n) => {
				let r = e.findings.filter((e) => e.severity === n).length + aboutTheRun(e, n).length;
				return t + Math.max(0, r - 10);
			}, 0);
		}
		function aboutTheRun(e, t) {
			return t === "error" ? annotations_failure(e) : t === "warning" ? firstUse(e) : [];
		}
		function firstUse({ trustedHostKeys: e }) {
			return e.length === 0 ? [] : [{
				level: "warning",
				title: "Host keys trusted on first use",
				message: message(`\`ssh-known-hosts\` does not have these host keys: ${e.map(({ host: e, type: t, fingerprint: n }) => `${e} ${t} ${n}`).join("; ")}.`, "Fix: Compare the fingerprints with the servers', then add the keys to `ssh-known-hosts`.")
			}];
		}
		function annotations_failure(e) {
			let { diagnosis: t, outcome: n, findings: r } = e;
			return t === null || n !== "failure" || (0, x.t_)(e) && r.some(({ severity: e }) => e === "error") ? [] : [{
				level: "error",
				title: (0, b.DX)(t.title, 200),
				message: message(t.cause, `Fix: ${t.fix}`)
			}];
		}
		function fromFinding(e) {
			return {
				level: S[e.severity],
				title: (0, b.DX)(e.ruleId, 200),
				message: message(e.message, e.help),
				file: (0, b.TN)(e.file),
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
			return (0, b.$Q)(e.map((e) => (0, b.X5)(e).trim()).filter(Boolean).join("\n"), 4e3);
		}
		var C = n(9205), w = n(7514), T = n(5094);
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
		var E = n(90);
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of (0, b.X5)(e).split(/\s+/).flatMap((e) => chunks(e, t))) r !== "" && columns(r) + 1 + columns(i) > t && (n.push(r), r = ""), r = r === "" ? i : `${r} ${i}`;
			return [...n, r].filter((e) => e !== "");
		}
		function wrapRaw(e, t) {
			let n = (0, b.X5)(e).replaceAll("	", "  ").trimEnd();
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
		let D = 1200, ne = /[&<>"`*_[\]#|~\\$!@]/g;
		function attribute(e) {
			return e.replace(ne, (e) => `&#${e.charCodeAt(0)};`);
		}
		function entities(e) {
			return attribute(e).replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;").replace(/(?<=\bwww)\./gi, "&#46;");
		}
		function escapeText(e) {
			return entities(e).replaceAll("&#36;", "<span>&#36;</span>");
		}
		function inline(e, t = D) {
			return (0, b.DX)(e, t).split(/(`[^`]+`)/).map((e, t) => t % 2 == 1 ? markdown_quoted(e.slice(1, -1)) : words(e)).join("");
		}
		function markdown_quoted(e) {
			return e.includes(" ") ? copyable(e) : code(e);
		}
		function words(e) {
			return e.split(/( +)/).map((e) => e.trim() === "" ? e : inlineWord(e)).join("");
		}
		function inlineWord(e) {
			let t = /:[a-z0-9_+-]+:/i.test(e), n = (0, E.f)(e.replace(/^[("']+/, ""), t ? ".,;!?)\"'" : ".,;:!?)\"'");
			if (n === "" || !t && !isTransformed(n)) return escapeText(e);
			let r = e.indexOf(n);
			return `${escapeText(e.slice(0, r))}${code(n)}${escapeText(e.slice(r + n.length))}`;
		}
		function isTransformed(e) {
			return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(e) || (0, b.Oh)(e) !== e;
		}
		function code(e, t = D) {
			let n = (0, b.DX)(e, t);
			if (n === "") return "";
			let r = (0, b.Oh)(n);
			return `<code${r === n ? "" : ` title="${attribute(n)}"`}>${entities(r)}</code>`;
		}
		function copyable(e) {
			return `<code>${entities((0, b.DX)(e, D))}</code>`;
		}
		function pre(e) {
			let t = e.flatMap((e) => (0, b.X5)(e.slice(-6e4)).split("\n")), n = t.slice(-60).flatMap((e) => wrapRaw((0, b.$Q)(e, 1e3), 112)), r = t.length - 60;
			return `<pre><code>${[...r > 0 ? [`(${(0, b.U9)(r, "earlier line")} in the report)`] : [], ...n].map(entities).join("&#10;")}</code></pre>`;
		}
		function verbatim(e) {
			return `<pre><code>${e.map(entities).join("&#10;")}</code></pre>`;
		}
		function markdown_link(e, t) {
			let n = safeUrl(e);
			return n === void 0 ? t : `<a href="${attribute(n)}">${t}</a>`;
		}
		function safeUrl(e) {
			let t = e.length > 2e3 ? null : URL.parse((0, b.X5)(e));
			if (t !== null && ["http:", "https:"].includes(t.protocol) && t.username === "" && t.password === "") return t.href;
		}
		function plainLink(e) {
			let t = safeUrl(e), n = escapeText((0, b.DX)(e, 200).replace(/\/$/, ""));
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
		let O = 6e4;
		function proofs(e) {
			if (e.outcome !== "success") return [];
			let passed = (t) => passedChecks(e, t);
			return [
				...timeProof(e),
				...versionProof(e, passed("version"), passed("routing").length > 0),
				...digestProof(e, passed("digest")),
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
				deploy: 10 * O,
				rollback: 2 * O
			}[e];
			if (n === void 0) return [];
			let r = `${e === "deploy" ? "The deploy" : "The rollback"} took ${(0, b.UU)(t)} (goal: under ${(0, b.UU)(n)})`;
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
		function digestProof({ checks: e }, t) {
			let isSkippedServer = ({ id: e, target: t, outcome: n }) => e === "digest" && n === "skip" && t.includes(" on ");
			if (e.some(isSkippedServer)) return [];
			let [n, r] = new Set(t.flatMap(({ evidence: e }) => e.expected ?? []));
			return typeof n != "string" || r !== void 0 ? [] : [proof(`Every server runs the image \`${n}\``)];
		}
		function healthProof(e) {
			let t = e.map(({ evidence: e }) => (0, u.P8)(e.statuses) ? e.statuses.length : 0), n = Math.min(...t);
			if (e.length === 0 || n === 0) return [];
			let r = e.flatMap(({ evidence: e }) => numberAt(e.latencyMs, "median")), i = r.length === 0 ? "" : `, median ${Math.max(...r)} ms`, a = e.length === 1 ? "" : ` from each of ${e.length} addresses`;
			return [proof(`${(0, b.U9)(n, "healthy response")} in a row${a}${i}`)];
		}
		function tlsProof(e) {
			if (e.length === 0) return [];
			let t = e.flatMap(({ evidence: e }) => numberAt(e, "daysLeft")), n = new Set(e.flatMap(({ evidence: e }) => typeof e.issuer == "string" ? e.issuer : [])), r = n.size === 1 ? ` from ${[...n].join()}` : "", i = t.length === 0 ? "" : `, ${(0, b.U9)(Math.min(...t), "day")} left`;
			return [proof(`Valid certificate${r}${i}`)];
		}
		function numberAt(e, t) {
			if (typeof e != "object" || !e || (0, u.P8)(e)) return [];
			let n = e[t];
			return typeof n == "number" ? [n] : [];
		}
		var k = n(823);
		let A = "config/deploy.yml";
		function rollbackCommand(e, { destination: t }, n = A) {
			let r = [
				"kamal",
				"rollback",
				shellWord(e)
			];
			return t !== null && r.push("-d", shellWord(t)), n !== A && r.push("-c", shellWord(n)), r.join(" ");
		}
		function rollbackHint(e, t) {
			let { previousVersion: n } = e;
			if (n === null || !(0, x._t)(e)) return [];
			let r = e.command === "rollback" && e.outcome === "success" ? "How to undo this" : "How to roll back", { repositoryUrl: i } = t;
			return [{ html: `<h3>${r}</h3>\n<ul>\n${[`On GitHub: ${i === void 0 ? "Actions" : markdown_link(`${i}/actions`, "Actions")} \u2192 your rollback workflow \u2192 <em>Run workflow</em>, with version ${copyable(n)}`, `On your machine: ${copyable(rollbackCommand(n, e, t.configFile))}`].map((e) => `<li>${e}</li>`).join("\n")}\n</ul>` }];
		}
		function shellWord(e) {
			return /^[\w./:@%+=-]+$/.test(e) ? e : (0, k.Z)(e);
		}
		function excerptOf(e, t, n) {
			let r = e.lines[t.line - 1], i = t.line === 1 && t.column === 1 && t.endLine === 1 && t.endColumn === 1;
			if (r === void 0 || i || r.length > T.z8) return [];
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
			return e === "	" ? " ".repeat(4 - t % 4) : (0, b.X5)(e) === e && e !== "\n" ? e : "\ufffd";
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
			if (a === void 0 || a.length > T.z8) return [];
			let o = cut(layOut(a, e.hidden[t - 1] ?? []).cells, n, i);
			return o.replace("\u2026", "").trim() === "" ? [] : [{
				label: String(t).padStart(r),
				text: o,
				isPointer: !1
			}];
		}
		let j = {
			error: "\u274c",
			warning: "\u26a0\ufe0f",
			info: "\u2139\ufe0f"
		}, M = [
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
			let n = e.findings.toSorted((e, t) => u.gO.indexOf(e.severity) - u.gO.indexOf(t.severity)), r = new Set(n.slice(0, 20)), i = "", a = table(M, n, (e) => {
				let n = e.help === i ? "Same fix as above." : inline(e.help);
				return i = e.help, [
					j[e.severity],
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
			return [{ html: `<p>GitHub shows at most 10 annotations of each kind. ${`${(0, b.U9)(t, "more problem")} ${n} listed only here and in the log.`}</p>` }];
		}
		function place({ file: e, line: t, endLine: n }, { repositoryUrl: r, commit: i }) {
			let a = code(`${e}:${t}`, 200);
			return r === void 0 || i === void 0 ? a : markdown_link(`${r}/blob/${i}/${e.split("/").map(encodeURIComponent).join("/")}${n > t ? `#L${t}-L${n}` : `#L${t}`}`, a);
		}
		function rule(e, { docsUrl: t }) {
			let n = inline(e, 60);
			return t !== void 0 && /^[a-z0-9-]+$/.test(e) ? markdown_link((0, C.QB)(t, e), n) : n;
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
		let N = {
			success: "",
			failure: "\u274c ",
			cancelled: "\u23f9\ufe0f "
		}, P = [
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
			let n = table(P, timeline(e, 40), ({ phase: e, bar: t }) => {
				let n = inline(e.title, 120);
				return [
					e.outcome === "success" ? n : `${N[e.outcome]}<strong>${n}</strong>`,
					`<code>${t}</code>`,
					(0, b.UU)(e.durationMs)
				];
			});
			return [{ html: `<h3>Timeline (${(0, b.UU)(t)})</h3>` }, {
				table: n,
				noun: "phase"
			}];
		}
		let F = {
			pass: "\u2705",
			warn: "\u26a0\ufe0f",
			fail: "\u274c",
			skip: "\u2013"
		}, I = [
			"fail",
			"warn",
			"pass",
			"skip"
		], L = [
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
			let i = r.toSorted(worstFirst), a = table(L, i, (t) => [
				F[t.outcome],
				code(t.id, 60),
				target(t.target),
				inline(result(t, e.diagnosis)),
				t.outcome === "skip" ? "" : (0, b.UU)(t.durationMs)
			]);
			return [{ html: `<h3>${n}: ${(0, x.N4)(e, t)}</h3>` }, {
				table: a,
				noun: `${t} result`
			}];
		}
		function worstFirst(e, t) {
			return I.indexOf(e.outcome) - I.indexOf(t.outcome) || compare(e.id, t.id) || compare(e.target, t.target);
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
			return `<p>\u26a0\ufe0f ${(0, b.U9)(t, `more ${e}`)} did not fit here. The report file has all of them.</p>`;
		}
		function renderSummary(e, t = {}, n = 1e6) {
			let r = (0, x.t_)(e), i = e.command === "lint" || r, a = findingsPart(e, t);
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
		let R = {
			success: "\u2705",
			failure: "\u274c",
			cancelled: "\u23f9\ufe0f"
		};
		function opening(e, t) {
			let n = e.outcome === "success" && e.findings.some(({ severity: e }) => e === "warning"), r = e.command === "lint" && n ? "\u26a0\ufe0f" : R[e.outcome], i = [
				e.outcome === "success" ? servingLine(e, t) : "",
				inline((0, x.rx)(e) ?? ""),
				e.outcome === "cancelled" ? "This action's post step releases the deploy lock and removes keys and logins." : ""
			].filter(Boolean);
			return [{ html: `<h2>${r} ${inline((0, x.Pl)(e))}</h2>` }, ...i.length > 0 ? [{ html: `<p>${i.join("<br>\n")}</p>` }] : []];
		}
		function servingLine(e, t) {
			let { url: n, previousVersion: r } = e;
			return [
				n === null ? "" : plainLink(n),
				r === null ? "" : `previous version ${code(r)}`,
				changesLink(e, t)
			].filter(Boolean).join(" \u00b7 ");
		}
		let z = /^[0-9a-f]{40}$/;
		function changesLink({ version: e, previousVersion: t }, { repositoryUrl: n }) {
			return n === void 0 || e === null || t === null || e === t || !z.test(e) || !z.test(t) ? "" : markdown_link(`${n}/compare/${t}...${e}`, "changes");
		}
		function diagnosisPart(e) {
			let { diagnosis: t } = e;
			if (t === null) return [];
			let n = (0, x.X1)(e), r = n.length > 0 ? [{ html: pre(n) }] : [];
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
			let n = t.env ?? process.env, { log: r } = t, i = await attempt("report", r, () => writeReport(e, t.temp));
			return await attempt("summary", r, () => appendSummary(e, t, n)), await attempt("annotations", r, () => {
				for (let t of annotationsFor(e)) r.annotate(t);
			}), i ?? "";
		}
		async function publishSarif(e, t, r) {
			return t === "" ? "" : await attempt("SARIF", r, async () => {
				let [{ toSarif: r }, { rules: a }] = await Promise.all([n.e(150).then(n.bind(n, 150)), Promise.all([n.e(991), n.e(673)]).then(n.bind(n, 7673))]), o = (0, C.j3)(e.findings.map(({ ruleId: e }) => e)), s = t.replace(/\.json$/, ".sarif"), c = r({
					findings: e.findings,
					rules: a.map((e) => e.metadata),
					version: e.actionVersion,
					docsUrl: (0, C.fs)(process.env),
					pages: o
				});
				return (0, i.writeFileSync)(s, `${(0, b.et)(c)}\n`), s;
			}) ?? "";
		}
		async function attempt(e, t, n) {
			try {
				return await n();
			} catch (n) {
				t.line(`Could not write the ${e} of this run: ${(0, b.TN)((0, v.bD)(n))}`);
				return;
			}
		}
		function writeReport(e, t) {
			let n = o().join(t, "kamal-action");
			(0, i.mkdirSync)(n, { recursive: !0 });
			let a = o().join(n, `${e.command}-${(0, r.randomBytes)(4).toString("hex")}.json`);
			return (0, i.writeFileSync)(a, `${(0, b.et)(e)}\n`), a;
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
				docsUrl: (0, C.fs)(n),
				...e === void 0 ? {} : { configFile: e },
				...r === void 0 ? {} : {
					runUrl: t,
					repositoryUrl: `${i}/${r}`
				},
				...a === void 0 ? {} : { commit: a }
			};
		}
		let B = new Set([
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
			}), (e, n) => typeof n == "string" && !B.has(e) ? t.text(n) : n);
		}
		let V = 1200;
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
		let H = {
			success: "SUCCESS",
			failure: "FAILED",
			cancelled: "CANCELLED"
		};
		function verdict(e) {
			let t = e.outcome === "success" && e.url !== null ? [e.url] : [];
			return [...labelled(H[e.outcome], (0, x.Pl)(e)), ...[...t, (0, x.rx)(e) ?? ""].flatMap((e) => prose(e))];
		}
		function phaseLines({ phases: e, command: t }) {
			if (t === "lint" || e.length === 0) return [];
			let n = Math.max(...e.map(({ durationMs: e }) => e), 1);
			return [{
				label: "Phases",
				text: ""
			}, ...e.map((e) => phaseLine(e, n))];
		}
		let U = {
			success: "  ok",
			failure: "  FAILED",
			cancelled: "  STOPPED"
		};
		function phaseLine({ title: e, durationMs: t, outcome: n }, r) {
			let [i = ""] = wrap(e, 44), a = "#".repeat(Math.round(t / r * 30));
			return {
				label: U[n],
				text: `${pad(i, 44)} ${(0, b.UU)(t).padStart(11)}  ${a}`.trimEnd()
			};
		}
		let W = {
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
				text: (0, x.N4)(e)
			}, ...t.flatMap(({ id: t, target: n, reason: r, outcome: i }) => {
				let a = r === e.diagnosis?.cause ? "See below." : r;
				return [...labelled(W[i], `${t} ${n}`), ...prose(a)];
			})];
		}
		let G = {
			error: "  error",
			warning: "  warning",
			info: "  info"
		};
		function findingLines({ findings: e }) {
			if (e.length === 0) return [];
			let t = u.gO.flatMap((t) => e.filter(({ severity: e }) => e === t)), n = t.slice(0, 20), r = n.flatMap(({ severity: e, file: t, line: r, column: i, message: a, help: o, ruleId: s }, c) => {
				let l = o === n[c - 1]?.help ? "Same fix as above." : o;
				return [
					...labelled(G[e], `${t}:${r}:${i} [${s}]`),
					...prose(a),
					...prose(l)
				];
			}), i = t.length - 20, a = i > 0 ? prose(`and ${(0, b.U9)(i, "more finding")}. The summary and the report list all of them.`) : [];
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
			if (t === null || (0, x.t_)(e)) return [];
			let n = (0, x.X1)(e).flatMap((e) => e.split("\n")).slice(-20).flatMap((e) => wrapRaw((0, b.$Q)(e, V), 88));
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
			return n === null || !(0, x._t)(e) ? [] : labelled("Roll back", rollbackCommand(n, e, t), { whole: !0 });
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
			return (0, b.DX)(e, V).split(/(`[^` ]+ [^`]*`)/).map((e, t) => t % 2 == 1 ? e : (0, b.Oh)(e).replace(/`((?:sha256:)?[0-9a-f]{12})`/g, "$1")).join("");
		}
		function pad(e, t) {
			return e + " ".repeat(Math.max(0, t - columns(e)));
		}
		function print({ label: e, text: t }) {
			return (0, b.Fy)(`${e.padEnd(10)}${t}`).trimEnd();
		}
		var K = n(8950), q = n(5607), J = n(5441);
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
			maskSecret(e, t) {
				if (t === this.environment.actor) return;
				this.redactor.add(t);
				for (let e of (0, J.QF)(t)) this.log.mask(e);
				let n = (0, J.cG)(e, t);
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
				}, (0, q.LZ)(this.state);
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
					throw this.endPhase(e instanceof v.cJ || this.signal.aborted ? "cancelled" : "failure"), e;
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
					elapsed: (0, _.s)()
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
				actionVersion: K.R,
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
				trustedHostKeys: []
			};
		}
		var Y = n(9233), X = n(2477);
		let Z = { kind: "own" }, Q = { kind: "unstated" }, $ = { kind: "unreadable" };
		function eventOrigin({ eventName: e, eventPath: t }) {
			let n = readerFor(e ?? "");
			return n === void 0 ? Z : n((0, X.N)(t));
		}
		function readerFor(e) {
			return e.startsWith("pull_request") ? ofPullRequest : e.startsWith("workflow_run") ? ofWorkflowRun : e === "issue_comment" ? ofComment : e === "check_run" || e === "check_suite" ? ofCheck : e === "status" ? ofStatus : void 0;
		}
		function ofPullRequest(e) {
			return event_origin_compare((0, X.E)(e, "pull_request", "head", "repo"), (0, X.E)(e, "pull_request", "base", "repo"));
		}
		function ofWorkflowRun(e) {
			return event_origin_compare((0, X.E)(e, "workflow_run", "head_repository"), (0, X.E)(e, "workflow_run", "repository"));
		}
		function ofComment(e) {
			let t = (0, X.E)(e, "issue");
			return typeof t != "object" || !t ? $ : Object.hasOwn(t, "pull_request") ? Q : Z;
		}
		function ofCheck(e) {
			let t = (0, X.E)(e, "check_suite") ?? (0, X.E)(e, "check_run", "check_suite"), n = (0, X.E)(t, "head_branch");
			return n === null ? Q : typeof n == "string" && n !== "" ? Z : $;
		}
		function ofStatus(e) {
			let t = (0, X.E)(e, "branches");
			return Array.isArray(t) ? t.length > 0 ? Z : Q : $;
		}
		function event_origin_compare(e, t) {
			let [n, r] = [repositoryId(e), repositoryId(t)];
			return r === void 0 ? $ : e === null ? {
				kind: "fork",
				fork: void 0
			} : n === void 0 ? $ : n === r ? Z : {
				kind: "fork",
				fork: repositoryName(e)
			};
		}
		function repositoryId(e) {
			let t = (0, X.E)(e, "id");
			return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : void 0;
		}
		function repositoryName(e) {
			let t = (0, X.E)(e, "full_name");
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
			e.notice(`${(0, Y.Z)(n)} This run continues because of \`allow-fork-code: true\`: if the checkout contains a fork's code, its author can read every secret of this step and log in to the servers.`);
		}
		async function commandFor(e) {
			switch (e) {
				case "deploy":
				case "rollback": return async (t) => {
					let { startKamalLoader: r } = await Promise.all([n.e(445), n.e(958)]).then(n.bind(n, 4445)), i = await r(t);
					return e === "deploy" ? (await Promise.all([
						n.e(991),
						n.e(673),
						n.e(935),
						n.e(445),
						n.e(717),
						n.e(438),
						n.e(679),
						n.e(819),
						n.e(738),
						n.e(459)
					]).then(n.bind(n, 1459))).deploy(t, i) : (await Promise.all([
						n.e(991),
						n.e(673),
						n.e(935),
						n.e(445),
						n.e(717),
						n.e(438),
						n.e(679),
						n.e(819),
						n.e(738),
						n.e(641)
					]).then(n.bind(n, 9641))).rollback(t, i);
				};
				case "verify": return (await Promise.all([
					n.e(991),
					n.e(673),
					n.e(935),
					n.e(445),
					n.e(717),
					n.e(438),
					n.e(679),
					n.e(492)
				]).then(n.bind(n, 4492))).verify;
				case "preflight": return (await Promise.all([
					n.e(991),
					n.e(673),
					n.e(935),
					n.e(445),
					n.e(717),
					n.e(438),
					n.e(819),
					n.e(577)
				]).then(n.bind(n, 9958))).preflight;
				case "lint": return (await Promise.all([
					n.e(991),
					n.e(673),
					n.e(717),
					n.e(45)
				]).then(n.bind(n, 2756))).lint;
			}
		}
		async function main({ log: e, redactor: t }) {
			let n = readInputs((0, d.R)());
			if (n instanceof v.HR) {
				await finish({
					...emptyReport(requestedCommand(), void 0),
					diagnosis: n.diagnosis
				}, {
					redactor: t,
					log: e,
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
				log: e,
				redactor: t,
				signal: c.signal,
				directory: s
			});
			n.githubToken !== void 0 && l.maskSecret("github-token", n.githubToken), await execute(l), l.report.outcome !== "cancelled" && await cleanUpNow(l), await finish(l.report, {
				redactor: t,
				log: e,
				configFile: n.configFile
			});
		}
		function requestedCommand() {
			return u.Pi.find((e) => e === process.env.INPUT_COMMAND) ?? "deploy";
		}
		function readInputs(e) {
			try {
				return loadInputs(e);
			} catch (e) {
				if (e instanceof v.HR) return e;
				throw e;
			}
		}
		function cancelOnSignals() {
			let e = new AbortController();
			for (let t of [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			]) process.on(t, () => e.abort(new v.cJ(t)));
			return e;
		}
		async function execute(e) {
			let t = (0, _.s)();
			try {
				refuseForkCode(e), await (await commandFor(e.inputs.command))(e), e.report.outcome = "success";
			} catch (t) {
				let n = t instanceof v.cJ || e.signal.aborted;
				e.endPhase(n ? "cancelled" : "failure"), e.report.outcome = n ? "cancelled" : "failure", e.report.diagnosis = n ? null : diagnosisOf(t);
			}
			await e.stopBackground(), e.report.durationMs = t();
		}
		function diagnosisOf(e) {
			if (e instanceof v.HR) return e.diagnosis;
			let t = e instanceof Error && e.stack !== void 0 ? e.stack.split("\n").slice(0, 8) : [];
			return (0, s.C1)("internal", { said: (0, v.bD)(e) }, t);
		}
		async function cleanUpNow(e) {
			let { agentSocket: t, server: r, files: a } = e.savedState;
			if (t === void 0 && r === void 0 && a.length === 0) {
				(0, i.rmSync)(e.directory, {
					recursive: !0,
					force: !0
				}), (0, q.Ho)();
				return;
			}
			let o = e.report.outcome !== "success", { cleanUp: s } = await Promise.all([n.e(935), n.e(73)]).then(n.bind(n, 7073));
			e.beginPhase("cleanup", "Clean up"), await s(e.savedState, {
				interrupted: o && e.savedState.kamal !== void 0,
				info: (t) => e.log.line(t),
				warn: (t) => e.notice(t)
			}), e.endPhase("success"), (0, q.Ho)();
		}
		async function finish(e, { redactor: t, log: n, configFile: r }) {
			let i = redactReport(e, t);
			i.outcome !== "success" && (0, y.v)(), logVerdict(i, n, r);
			let a = readEnvironment(process.env), o = await publishReport(i, {
				log: n,
				temp: a.temp,
				configFile: r,
				runUrl: runUrl(a),
				source: {
					root: a.workspace,
					redact: (e) => t.text(e)
				}
			}), s = i.command === "lint" ? await publishSarif(i, o, n) : "";
			(0, y.n)(i, {
				report: o,
				sarif: s
			});
		}
		function logVerdict(e, t, n) {
			try {
				t.line(renderTerminal(e, n === void 0 ? {} : { configFile: n }));
			} catch (e) {
				t.line(`Could not render the verdict: ${(0, v.bD)(e)}`);
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
	9205: ((e, t, n) => {
		n.d(t, {
			QB: () => ruleUrl,
			fs: () => docsUrl,
			j3: () => readRulePages
		});
		var r = n(3024), i = n(6760), a = n.n(i), o = n(8950), s = n(662);
		function docsUrl(e) {
			let { GITHUB_ACTION_REPOSITORY: t, GITHUB_ACTION_REF: n, GITHUB_SERVER_URL: r } = e;
			return `${(t && n ? `${r || "https://github.com"}/${(0, s.O)(t)}/blob/${(0, s.O)(n)}` : void 0) ?? `${o.T}/blob/v${o.R}`}/docs/rules`;
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
	}),
	662: ((e, t, n) => {
		n.d(t, { O: () => encodePath });
		function encodePath(e) {
			return e.toWellFormed().split("/").map(encodeSegment).join("/");
		}
		function encodeSegment(e) {
			return encodeURIComponent(e).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
		}
	}),
	90: ((e, t, n) => {
		n.d(t, { f: () => trimEndOf });
		function trimEndOf(e, t) {
			let n = e.length;
			for (; n > 0 && t.includes(e.charAt(n - 1));) n--;
			return e.slice(0, n);
		}
	})
};
