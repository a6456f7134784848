"use strict";
exports.id = 929, exports.ids = [929, 151], exports.modules = {
	8950: ((e, t, n) => {
		n.d(t, {
			R: () => i,
			T: () => a
		});
		let r = JSON.parse("{\"rE\":\"0.1.0\",\"TB\":\"https://github.com/kamal-action/kamal-action\"}"), i = r.rE, a = r.TB;
	}),
	7881: ((e, t, n) => {
		n.d(t, {
			d: () => hiddenByGitHub,
			g: () => annotationsFor
		});
		var r = n(7604), i = n(3982), a = n(3635);
		let o = {
			error: "error",
			warning: "warning",
			info: "notice"
		};
		function annotationsFor(e) {
			return r.gO.flatMap((t) => {
				let n = e.findings.filter((e) => e.severity === t).slice(0, 10);
				return [...aboutTheRun(e, t), ...n.map(fromFinding)].slice(0, 10);
			});
		}
		function hiddenByGitHub(e) {
			return r.gO.reduce((t, n) => {
				let r = e.findings.filter((e) => e.severity === n).length + aboutTheRun(e, n).length;
				return t + Math.max(0, r - 10);
			}, 0);
		}
		function aboutTheRun(e, t) {
			return t === "error" ? failure(e) : t === "warning" ? firstUse(e) : [];
		}
		function firstUse({ trustedHostKeys: e }) {
			return e.length === 0 ? [] : [{
				level: "warning",
				title: "Host keys trusted on first use",
				message: message(`\`ssh-known-hosts\` does not have these host keys: ${e.map(({ host: e, type: t, fingerprint: n }) => `${e} ${t} ${n}`).join("; ")}.`, "Fix: Compare the fingerprints with the servers', then add the keys to `ssh-known-hosts`.")
			}];
		}
		function failure(e) {
			let { diagnosis: t, outcome: n, findings: r } = e;
			return t === null || n !== "failure" || (0, a.t_)(e) && r.some(({ severity: e }) => e === "error") ? [] : [{
				level: "error",
				title: (0, i.DX)(t.title, 200),
				message: message(t.cause, `Fix: ${t.fix}`),
				...placeOf(t)
			}];
		}
		function placeOf({ where: e }) {
			return e?.file == null || e.line === null ? {} : {
				file: (0, i.TN)(e.file),
				startLine: e.line
			};
		}
		function fromFinding(e) {
			return {
				level: o[e.severity],
				title: (0, i.DX)(e.ruleId, 200),
				message: message(e.message, e.help),
				file: (0, i.TN)(e.file),
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
			return (0, i.$Q)(e.map((e) => (0, i.X5)(e).trim()).filter(Boolean).join("\n"), 4e3);
		}
	}),
	1983: ((e, t, n) => {
		n.d(t, {
			CP: () => fileAndLine,
			cF: () => placeInWords,
			rh: () => i
		});
		let r = {
			repository: null,
			kamal: null,
			runner: "on the runner",
			build: "in the image build",
			hook: "in the hook",
			connection: "in the SSH connection",
			server: "on the server",
			container: "in the app's container",
			accessory: "in the accessory's container",
			proxy: "in kamal-proxy"
		};
		function placeInWords({ place: e, host: t }) {
			let n = r[e];
			return n === null || t === null ? n ?? void 0 : e === "server" ? `on ${t}` : e === "connection" ? `${n} to ${t}` : `${n} on ${t}`;
		}
		function fileAndLine({ file: e, line: t }) {
			if (e !== null) return t === null ? e : `${e}:${t}`;
		}
		let i = "The output cannot decide. If that is not it, the next most likely causes are:";
	}),
	9246: ((e, t, n) => {
		n.d(t, {
			AS: () => pre,
			Bj: () => verbatim,
			Pl: () => safeUrl,
			VJ: () => plainLink,
			aY: () => code,
			kh: () => copyable,
			mG: () => inline,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var r = n(3982), i = n(90), a = n(7534);
		let o = 1200, s = /[&<>"`*_[\]#|~\\$!@]/g;
		function attribute(e) {
			return e.replace(s, (e) => `&#${e.charCodeAt(0)};`);
		}
		function entities(e) {
			return attribute(e).replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;").replace(/(?<=\bwww)\./gi, "&#46;");
		}
		function escapeText(e) {
			return entities(e).replaceAll("&#36;", "<span>&#36;</span>");
		}
		function inline(e, t = o) {
			return (0, r.DX)(e, t).split(/(`[^`]+`)/).map((e, t) => t % 2 == 1 ? quoted(e.slice(1, -1)) : words(e)).join("");
		}
		function quoted(e) {
			return e.includes(" ") ? copyable(e) : code(e);
		}
		function words(e) {
			return e.split(/( +)/).map((e) => e.trim() === "" ? e : inlineWord(e)).join("");
		}
		function inlineWord(e) {
			let t = /:[a-z0-9_+-]+:/i.test(e), n = (0, i.f)(e.replace(/^[("']+/, ""), t ? ".,;!?)\"'" : ".,;:!?)\"'");
			if (n === "" || !t && !isTransformed(n)) return escapeText(e);
			let r = e.indexOf(n);
			return `${escapeText(e.slice(0, r))}${code(n)}${escapeText(e.slice(r + n.length))}`;
		}
		function isTransformed(e) {
			return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(e) || (0, r.Oh)(e) !== e;
		}
		function code(e, t = o) {
			let n = (0, r.DX)(e, t);
			if (n === "") return "";
			let i = (0, r.Oh)(n);
			return `<code${i === n ? "" : ` title="${attribute(n)}"`}>${entities(i)}</code>`;
		}
		function copyable(e) {
			return `<code>${entities((0, r.DX)(e, o))}</code>`;
		}
		function pre(e) {
			let t = e.flatMap((e) => (0, r.X5)(e.slice(-6e4)).split("\n")), n = t.slice(-60).flatMap((e) => (0, a.$9)((0, r.$Q)(e, 1e3), 112)), i = t.length - 60;
			return `<pre><code>${[...i > 0 ? [`(${(0, r.U9)(i, "earlier line")} in the report)`] : [], ...n].map(entities).join("&#10;")}</code></pre>`;
		}
		function verbatim(e) {
			return `<pre><code>${e.map(entities).join("&#10;")}</code></pre>`;
		}
		function link(e, t) {
			let n = safeUrl(e);
			return n === void 0 ? t : `<a href="${attribute(n)}">${t}</a>`;
		}
		function safeUrl(e) {
			let t = e.length > 2e3 ? null : URL.parse((0, r.X5)(e));
			if (t !== null && ["http:", "https:"].includes(t.protocol) && t.username === "" && t.password === "") return t.href;
		}
		function plainLink(e) {
			let t = safeUrl(e), n = escapeText((0, r.DX)(e, 200).replace(/\/$/, ""));
			return t === void 0 ? code(e) : link(t, n);
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
	}),
	6881: ((e, t, n) => {
		n.d(t, {
			C: () => rollbackCommand,
			I: () => rollbackHint
		});
		var r = n(823), i = n(9246), a = n(6105);
		let o = "config/deploy.yml";
		function rollbackCommand(e, { destination: t }, n = o) {
			let r = [
				"kamal",
				"rollback",
				shellWord(e)
			];
			return t !== null && r.push("-d", shellWord(t)), n !== o && r.push("-c", shellWord(n)), r.join(" ");
		}
		function rollbackHint(e, t) {
			let { previousVersion: n } = e;
			if (n === null || !(0, a._t)(e)) return [];
			let r = e.command === "rollback" && e.outcome === "success" ? "How to undo this" : "How to roll back", { repositoryUrl: o } = t;
			return [{ html: `<h3>${r}</h3>\n<ul>\n${[`On GitHub: ${o === void 0 ? "Actions" : (0, i.nf)(`${o}/actions`, "Actions")} \u2192 your rollback workflow \u2192 <em>Run workflow</em>, with version ${(0, i.kh)(n)}`, `On your machine: ${(0, i.kh)(rollbackCommand(n, e, t.configFile))}`].map((e) => `<li>${e}</li>`).join("\n")}\n</ul>` }];
		}
		function shellWord(e) {
			return /^[\w./:@%+=-]+$/.test(e) ? e : (0, r.Z)(e);
		}
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
	6151: ((e, t, n) => {
		n.r(t), n.d(t, {
			describeServing: () => describeServing,
			servingLines: () => servingLines,
			servingOutcome: () => servingOutcome
		});
		var r = n(3982);
		function describeServing(e, t) {
			if (e.length === 0) return {
				sentence: "",
				rows: []
			};
			let n = agreement(e, t);
			return n === void 0 ? {
				sentence: e.every(({ state: e }) => e === "unknown") ? "What serves now is unknown:" : "The servers differ in what serves now:",
				rows: e
			} : {
				sentence: n,
				rows: []
			};
		}
		function servingLines({ serving: e, previousVersion: t }) {
			let { rows: n } = describeServing(e ?? [], { previousVersion: t });
			return n.map((e) => `- ${e.host}, ${e.role}: ${servingOutcome(e)}`);
		}
		function servingOutcome({ state: e, version: t, reason: n, answered: r }) {
			if (e === "serving") return `version \`${t}\`${r === null ? "" : `; ${answerOf(r)}`}`;
			let i = r !== null && r.status !== null ? ` ${answerOf(r)}.` : "";
			return `${e}. ${n ?? ""}${i}`;
		}
		function agreement(e, t) {
			let [n, ...r] = e;
			if (!(n === void 0 || r.some(({ state: e, version: t }) => e !== n.state || t !== n.version))) switch (n.state) {
				case "serving": return oneVersion(e, n.version, t);
				case "nothing": return noVersion(e, t);
				case "unknown": return unknownVersion(e);
			}
		}
		function oneVersion(e, t, { previousVersion: n, subject: r = "Version" }) {
			let i = e.flatMap(({ answered: e }) => e ?? []), a = t === n ? "still " : "";
			if (i.length === 0) return `${r} \`${t}\` ${a}runs on ${hostsOf(e)}.`;
			let o = sameAnswer(i);
			if (o !== void 0) return isHealthy(i[0]) ? `${r} \`${t}\` ${a}serves on ${hostsOf(e)}; ${o}.` : `kamal-proxy ${a}routes to version \`${t}\` on ${hostsOf(e)}, but ${o}.`;
		}
		function noVersion(e, { previousVersion: t }) {
			if (t === null && e.every(({ version: e }) => e === null)) return `No version serves on ${hostsOf(e)} yet.`;
			let n = sameReason(e);
			return n === void 0 ? void 0 : `No version serves on ${hostsOf(e)}. ${n}`;
		}
		function unknownVersion(e) {
			let t = sameReason(e), n = e.flatMap(({ answered: e }) => e?.status === null ? [] : e ?? []);
			if (t === void 0 || n.length > 1) return;
			let [r] = n;
			return r === void 0 ? `What serves on ${hostsOf(e)} now is unknown. ${t}` : `What serves on ${hostsOf(e)} now is unknown, but ${answerOf(r)}. ${t}`;
		}
		function sameReason(e) {
			let t = new Set(e.map(({ reason: e }) => e ?? ""));
			return t.size === 1 ? [...t][0] : void 0;
		}
		function sameAnswer(e) {
			let [t, ...n] = e;
			if (t === void 0 || n.length === 0) return t && answerOf(t);
			if (!n.every(({ url: e, status: n }) => e === t.url && n === t.status) || t.status === null) return;
			let r = Math.max(...e.map(({ durationMs: e }) => e));
			return `${request(t)} answered ${t.status} on each, in at most ${r} ms`;
		}
		function answerOf(e) {
			let { status: t, durationMs: n, problem: r } = e;
			return t === null ? `${request(e)} got no response: ${r}` : `${request(e)} answered ${t} in ${n} ms`;
		}
		function request({ url: e }) {
			let t = URL.parse(e);
			return `\`GET ${t === null ? e : t.pathname}\``;
		}
		function isHealthy(e) {
			let t = e?.status ?? 0;
			return t >= 200 && t < 300;
		}
		function hostsOf(e) {
			let t = [...new Set(e.map(({ host: e }) => e))];
			return t.length <= 3 ? (0, r.Ol)(t) : `all ${t.length} servers`;
		}
	}),
	6105: ((e, t, n) => {
		n.d(t, {
			_t: () => offersRollback,
			gq: () => postStepPromise,
			rx: () => stateAfterRun
		});
		var r = n(3635), i = n(6151);
		let a = [
			"build",
			"lock",
			"proxy",
			"accessories"
		];
		function mayHaveSwitchedVersion({ command: e, phases: t }) {
			return (e === "deploy" || e === "rollback") && t.some(({ id: e }) => e === "boot");
		}
		function stateAfterRun(e) {
			let { command: t, outcome: n } = e;
			return n === "success" || t === "lint" || t === "verify" ? void 0 : (mayHaveSwitchedVersion(e) ? [whatWasBooted(e), servingNow(e)] : [whatWasPrepared(e), servingNow(e) ?? stillServing(e)]).filter((e) => e !== void 0).join(" ");
		}
		function servingNow(e) {
			let { serving: t, previousVersion: n } = e;
			if (t === null || t.length === 0) return;
			let r = hasOtherImage(e) ? {
				previousVersion: n,
				subject: "A container named"
			} : { previousVersion: n };
			return (0, i.describeServing)(t, r).sentence;
		}
		function hasOtherImage({ checks: e }) {
			return e.some(({ id: e, kind: t, outcome: n }) => e === "digest" && t === "probe" && n === "fail");
		}
		function stillServing({ previousVersion: e }) {
			return e === null ? void 0 : `\`${e}\` is still serving.`;
		}
		function whatWasPrepared({ command: e, phases: t }) {
			return e !== "preflight" && t.some(({ id: e }) => a.includes(e)) ? "The running app was not touched." : "Nothing on the servers was changed.";
		}
		function whatWasBooted(e) {
			let { outcome: t, previousVersion: n, serving: i } = e, a = (0, r.ri)(e);
			if (hasOtherImage(e)) return "The new container is not this version: a server runs a different image under its name.";
			if (a?.id === "tag") return "This version was deployed. Only its release name is missing from the registry.";
			if (a?.id === "probes" && a.outcome === "failure") return "This version was started, but it did not pass verification.";
			if (a?.id !== "boot") return i === null ? "Kamal had already started this version, so it may be serving, but this was not verified." : "Kamal had already started this version, but it was not verified.";
			if (i === null) return n === null ? "No version was serving before this run." : t === "cancelled" ? "Kamal was stopped while it booted this version." : "Kamal failed while it booted this version. The servers were not asked what serves now.";
		}
		function offersRollback(e) {
			let { previousVersion: t, version: n, outcome: i, checks: a, serving: o } = e;
			if (!mayHaveSwitchedVersion(e) || t === null || t === n || o?.every((e) => e.state === "serving" && e.version === t)) return !1;
			let s = a.filter(({ id: e }) => e === "ssh").length;
			return !(i === "failure" && (0, r.ri)(e)?.id === "boot" && s <= 1);
		}
		function postStepPromise({ command: e, outcome: t, checks: n }) {
			return t === "cancelled" ? n.some(({ id: e, outcome: t }) => e === "ssh" && (t === "pass" || t === "warn")) && (e === "deploy" || e === "rollback") ? "This action's post step releases the deploy lock, removes keys and logins, and then reports what serves." : "This action's post step releases the deploy lock and removes keys and logins." : void 0;
		}
	}),
	1929: ((e, t, n) => {
		n.r(t), n.d(t, {
			renderServing: () => renderServing,
			renderSummary: () => renderSummary
		});
		var r = n(1983), i = n(662), a = n(9246);
		function fileLink({ file: e, line: t, endLine: n = t }, r) {
			let { repositoryUrl: o, commit: s } = r, c = (0, a.aY)(t === null ? e : `${e}:${t}`, 200);
			return o === void 0 || s === void 0 ? c : (0, a.nf)(`${o}/blob/${s}/${(0, i.O)(e)}${fragment(t, n)}`, c);
		}
		function fragment(e, t) {
			return e === null ? "" : t !== null && t > e ? `#L${e}-L${t}` : `#L${e}`;
		}
		var o = n(3635), s = n(7604), c = n(3982);
		let l = 6e4;
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
				deploy: 10 * l,
				rollback: 2 * l
			}[e];
			if (n === void 0) return [];
			let r = `${e === "deploy" ? "The deploy" : "The rollback"} took ${(0, c.UU)(t)} (goal: under ${(0, c.UU)(n)})`;
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
			let t = e.map(({ evidence: e }) => (0, s.P8)(e.statuses) ? e.statuses.length : 0), n = Math.min(...t);
			if (e.length === 0 || n === 0) return [];
			let r = e.flatMap(({ evidence: e }) => numberAt(e.latencyMs, "median")), i = r.length === 0 ? "" : `, median ${Math.max(...r)} ms`, a = e.length === 1 ? "" : ` from each of ${e.length} addresses`;
			return [proof(`${(0, c.U9)(n, "healthy response")} in a row${a}${i}`)];
		}
		function tlsProof(e) {
			if (e.length === 0) return [];
			let t = e.flatMap(({ evidence: e }) => numberAt(e, "daysLeft")), n = new Set(e.flatMap(({ evidence: e }) => typeof e.issuer == "string" ? e.issuer : [])), r = n.size === 1 ? ` from ${[...n].join()}` : "", i = t.length === 0 ? "" : `, ${(0, c.U9)(Math.min(...t), "day")} left`;
			return [proof(`Valid certificate${r}${i}`)];
		}
		function numberAt(e, t) {
			if (typeof e != "object" || !e || (0, s.P8)(e)) return [];
			let n = e[t];
			return typeof n == "number" ? [n] : [];
		}
		var u = n(6881), d = n(6151), f = n(6105), p = n(7881), m = n(9205), h = n(5094), g = n(7534);
		function excerptOf(e, t, n) {
			let r = e.lines[t.line - 1], i = t.line === 1 && t.column === 1 && t.endLine === 1 && t.endColumn === 1;
			if (r === void 0 || i || r.length > h.z8) return [];
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
				for (let t of e) this.items.push(t), (0, g.YB)(t) === 2 && this.items.push("");
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
			return e === "	" ? " ".repeat(4 - t % 4) : (0, c.X5)(e) === e && e !== "\n" ? e : "\ufffd";
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
			if (a === void 0 || a.length > h.z8) return [];
			let o = cut(layOut(a, e.hidden[t - 1] ?? []).cells, n, i);
			return o.replace("\u2026", "").trim() === "" ? [] : [{
				label: String(t).padStart(r),
				text: o,
				isPointer: !1
			}];
		}
		let _ = {
			error: "\u274c",
			warning: "\u26a0\ufe0f",
			info: "\u2139\ufe0f"
		}, v = [
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
			let n = e.findings.toSorted((e, t) => s.gO.indexOf(e.severity) - s.gO.indexOf(t.severity)), r = new Set(n.slice(0, 20)), i = "", o = (0, a.tp)(v, n, (e) => {
				let n = e.help === i ? "Same fix as above." : (0, a.mG)(e.help);
				return i = e.help, [
					_[e.severity],
					`${place(e, t)}<br><sub>${rule(e.ruleId, t)}</sub>`,
					`${(0, a.mG)(e.message)}<br>\u2192 ${n}${r.has(e) ? excerpt(e, t) : ""}`
				];
			});
			return [
				{ html: "<h3>Findings</h3>" },
				...limitPart(e),
				{
					table: o,
					noun: "finding"
				}
			];
		}
		function limitPart(e) {
			let t = (0, p.d)(e);
			if (t === 0) return [];
			let n = t === 1 ? "is" : "are";
			return [{ html: `<p>GitHub shows at most 10 annotations of each kind. ${`${(0, c.U9)(t, "more problem")} ${n} listed only here and in the log.`}</p>` }];
		}
		function place({ file: e, line: t, endLine: n }, r) {
			return fileLink({
				file: e,
				line: t,
				endLine: n
			}, r);
		}
		function rule(e, { docsUrl: t }) {
			let n = (0, a.mG)(e, 60);
			return t !== void 0 && /^[a-z0-9-]+$/.test(e) ? (0, a.nf)((0, m.QB)(t, e), n) : n;
		}
		function excerpt(e, { sources: t }) {
			let n = t?.get(e.file), r = n === void 0 ? [] : excerptOf(n, e, 72);
			return r.length === 0 ? "" : (0, a.Bj)(r.map(({ label: e, text: t }) => `${e} | ${t}`.trimEnd()));
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
		let y = {
			success: "",
			failure: "\u274c ",
			cancelled: "\u23f9\ufe0f "
		}, b = [
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
			let n = (0, a.tp)(b, timeline(e, 40), ({ phase: e, bar: t }) => {
				let n = (0, a.mG)(e.title, 120);
				return [
					e.outcome === "success" ? n : `${y[e.outcome]}<strong>${n}</strong>`,
					`<code>${t}</code>`,
					(0, c.UU)(e.durationMs)
				];
			});
			return [{ html: `<h3>Timeline (${(0, c.UU)(t)})</h3>` }, {
				table: n,
				noun: "phase"
			}];
		}
		let x = [
			{ title: "Server" },
			{ title: "Role" },
			{ title: "Serves now" }
		];
		function servingTable(e) {
			return e.length === 0 ? [] : [{
				table: (0, a.tp)(x, e, (e) => [
					(0, a.mG)(e.host, 100),
					(0, a.mG)(e.role, 60),
					(0, a.mG)(sentenceCase((0, d.servingOutcome)(e)))
				]),
				noun: "server"
			}];
		}
		let S = {
			pass: "\u2705",
			warn: "\u26a0\ufe0f",
			fail: "\u274c",
			skip: "\u2013"
		}, C = [
			"fail",
			"warn",
			"pass",
			"skip"
		], w = [
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
			let i = r.toSorted(worstFirst), s = (0, a.tp)(w, i, (t) => [
				S[t.outcome],
				(0, a.aY)(t.id, 60),
				target(t.target),
				(0, a.mG)(result(t, e.diagnosis)),
				t.outcome === "skip" ? "" : (0, c.UU)(t.durationMs)
			]);
			return [{ html: `<h3>${n}: ${(0, o.N4)(e, t)}</h3>` }, {
				table: s,
				noun: `${t} result`
			}];
		}
		function worstFirst(e, t) {
			return C.indexOf(e.outcome) - C.indexOf(t.outcome) || compare(e.id, t.id) || compare(e.target, t.target);
		}
		function compare(e, t) {
			return e < t ? -1 : Number(e > t);
		}
		function partsOf(e) {
			let [, t = e, n] = /^(\S+) at (\S+)$/.exec(e) ?? [];
			return [t, n];
		}
		function target(e) {
			let [t, n] = partsOf(e), r = (0, a.Pl)(t) === void 0 ? (0, a.mG)(t, 200) : (0, a.VJ)(t);
			return n === void 0 ? r : `${r}<br>at ${(0, a.mG)(n, 100)}`;
		}
		function result({ reason: e, target: t }, n) {
			if (e === n?.cause) return "See above.";
			let r = [t, partsOf(t)[0]].find((t) => e.startsWith(`${t} `));
			return r === void 0 ? e : sentenceCase(e.slice(r.length + 1));
		}
		function sentenceCase(e) {
			return e.charAt(0).toUpperCase() + e.slice(1);
		}
		function noticesPart({ notices: e }) {
			return e.length === 0 ? [] : [{ html: "<h3>Notices</h3>" }, {
				table: (0, a.p_)(e, (e) => (0, a.mG)(e)),
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
			return `<p>\u26a0\ufe0f ${(0, c.U9)(t, `more ${e}`)} did not fit here. The report file has all of them.</p>`;
		}
		let T = 1e6;
		function renderSummary(e, t = {}, n = T) {
			let r = (0, o.t_)(e), i = e.command === "lint" || r, a = findingsPart(e, t);
			return truncateSummary([
				...opening(e, t),
				...i ? a : [],
				...r ? [] : diagnosisPart(e, t),
				...proofsPart(e),
				...e.command === "lint" ? [] : timelinePart(e),
				...checksPart(e),
				...i ? [] : a,
				...noticesPart(e),
				...(0, u.I)(e, t),
				footer(e, t)
			], n);
		}
		let E = {
			success: "\u2705",
			failure: "\u274c",
			cancelled: "\u23f9\ufe0f"
		};
		function opening(e, t) {
			let n = e.outcome === "success" && e.findings.some(({ severity: e }) => e === "warning"), r = e.command === "lint" && n ? "\u26a0\ufe0f" : E[e.outcome], i = [
				e.outcome === "success" ? servingLine(e, t) : "",
				(0, a.mG)((0, f.rx)(e) ?? ""),
				(0, a.mG)((0, f.gq)(e) ?? "")
			].filter(Boolean), { rows: s } = (0, d.describeServing)(e.serving ?? [], e);
			return [
				{ html: `<h2>${r} ${(0, a.mG)((0, o.Pl)(e))}</h2>` },
				...i.length > 0 ? [{ html: `<p>${i.join("<br>\n")}</p>` }] : [],
				...servingTable(s)
			];
		}
		function renderServing(e, t) {
			let { sentence: n, rows: r } = (0, d.describeServing)(e, { previousVersion: t });
			return truncateSummary([{ html: `<h3>What serves now</h3>\n<p>${(0, a.mG)(n)}</p>` }, ...servingTable(r)], T);
		}
		function servingLine(e, t) {
			let { url: n, previousVersion: r } = e;
			return [
				n === null ? "" : (0, a.VJ)(n),
				r === null ? "" : `previous version ${(0, a.aY)(r)}`,
				changesLink(e, t)
			].filter(Boolean).join(" \u00b7 ");
		}
		let D = /^[0-9a-f]{40}$/;
		function changesLink({ version: e, previousVersion: t }, { repositoryUrl: n }) {
			return n === void 0 || e === null || t === null || e === t || !D.test(e) || !D.test(t) ? "" : (0, a.nf)(`${n}/compare/${t}...${e}`, "changes");
		}
		function diagnosisPart(e, t) {
			let { diagnosis: n } = e;
			if (n === null) return [];
			let r = (0, o.X1)(e), i = r.length > 0 ? [{ html: (0, a.AS)(r) }] : [], s = n.where === null ? "" : whereLine(n.where, t);
			return [
				{ html: `<h3>${(0, a.mG)(n.title)}</h3>` },
				{ html: `<p><strong>Why:</strong> ${(0, a.mG)(n.cause)}</p>` },
				{ html: `<p><strong>Fix:</strong> ${(0, a.mG)(n.fix)}</p>` },
				...s === "" ? [] : [{ html: `<p><strong>Where:</strong> ${s}</p>` }],
				...i,
				...alternativesPart(n)
			];
		}
		function whereLine(e, t) {
			return [(0, a.mG)((0, r.cF)(e) ?? ""), e.file === null ? "" : fileLink({
				file: e.file,
				line: e.line
			}, t)].filter(Boolean).join(" \u00b7 ");
		}
		function alternativesPart({ alternatives: e }) {
			if (e.length === 0) return [];
			let t = e.map(({ cause: e, fix: t }) => `<li>${(0, a.mG)(e)}<br>\u2192 ${(0, a.mG)(t)}</li>`);
			return [{ html: `<p>${r.rh}</p>\n<ol>\n${t.join("\n")}\n</ol>` }];
		}
		function proofsPart(e) {
			let t = proofs(e);
			return t.length === 0 ? [] : [{ html: `<h3>Verification</h3>\n<ul>\n${t.map(({ met: e, text: t }) => `<li>${e ? "" : "\u26a0\ufe0f "}${(0, a.mG)(t)}</li>`).join("\n")}\n</ul>` }];
		}
		function footer(e, { runUrl: t }) {
			let n = e.startedAt.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
			return { html: `<p><sub>${[
				e.kamalVersion === null ? "" : (0, a.mG)(`Kamal ${e.kamalVersion}`),
				(0, a.mG)(`kamal-action ${e.actionVersion}`),
				`started ${(0, a.mG)(n)}`,
				t === void 0 ? "" : (0, a.nf)(t, "run log")
			].filter(Boolean).join(" \u00b7 ")}</sub></p>` };
		}
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
	}),
	7534: ((e, t, n) => {
		n.d(t, {
			$9: () => wrapRaw,
			LV: () => wrap,
			YB: () => columns
		});
		var r = n(3982);
		function wrap(e, t) {
			let n = [], i = "";
			for (let a of (0, r.X5)(e).split(/\s+/).flatMap((e) => chunks(e, t))) i !== "" && columns(i) + 1 + columns(a) > t && (n.push(i), i = ""), i = i === "" ? a : `${i} ${a}`;
			return [...n, i].filter((e) => e !== "");
		}
		function wrapRaw(e, t) {
			let n = (0, r.X5)(e).replaceAll("	", "  ").trimEnd();
			if (columns(n) <= t) return [n];
			let [i = ""] = chunks(n, t), a = i.lastIndexOf(" "), o = a > i.length / 2 ? i.slice(0, a) : i, s = n.slice(o.length).trim();
			return [o.trimEnd(), ...wrap(s, t - 2).map((e) => `  ${e}`)];
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
	})
};
