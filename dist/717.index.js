"use strict";
exports.id = 717, exports.ids = [717], exports.modules = { 4717: ((e, t, n) => {
	n.d(t, { d: () => readAndLint });
	var r = n(6449), i = n(5140), a = n(4549), o = n(5246), s = n(63), c = n(4005);
	function checkConfigs(e, t, n) {
		let r = (0, c.F)(t).map((t) => ({
			destination: t.variant.destination ?? "",
			problems: n(e.checkConfig(t))
		})), i = byPlace((r.find(({ destination: e }) => e === "")?.problems ?? []).filter(({ at: e }) => e.file === t.config.path));
		return r.flatMap(({ destination: t, problems: n }) => {
			let r = byPlace(n);
			return (t === "" || i.size === 0 ? n : n.filter((t) => !isRepeated(t, {
				rule: e,
				base: i,
				own: r
			}))).map((e) => ({
				problem: e,
				destination: t
			}));
		});
	}
	function isRepeated(e, { rule: t, base: n, own: r }) {
		let i = placeOf(e), [a, ...o] = n.get(i) ?? [];
		if (a === void 0 || o.length > 0 || r.get(i)?.length !== 1) return !1;
		let rank = ({ severity: e = t.metadata.severity }) => l.indexOf(e);
		return rank(e) <= rank(a);
	}
	let l = [
		"info",
		"warning",
		"error"
	];
	function byPlace(e) {
		return Map.groupBy(e, placeOf);
	}
	function placeOf({ at: e }) {
		return JSON.stringify([
			e.file,
			e.line,
			e.column,
			e.endLine,
			e.endColumn
		]);
	}
	var u = n(2277), d = n(3982);
	function oneFindingPerCause(e) {
		return groupsOf(groupsOf(e, ({ finding: { ruleId: e, severity: t, file: n, line: r, column: i } }) => [
			e,
			t,
			n,
			r,
			i
		]).flatMap(mergedPlace), ({ finding: e, shared: t, likewise: n }, r) => t === void 0 ? [r] : [
			e.ruleId,
			e.severity,
			t.key,
			...n
		]).flatMap(mergedCause);
	}
	function mergedPlace(e) {
		let t = [];
		for (let n of e) {
			let e = t.findIndex((e) => isLikewise(e, n)), r = t[e];
			r === void 0 ? t.push({
				...n,
				likewise: []
			}) : t[e] = {
				...r,
				likewise: [...r.likewise, ...n.destinations]
			};
		}
		return t;
	}
	function isLikewise({ finding: e, destinations: t, likewise: n }, r) {
		if (r.destinations.length === 0 || t.length === 0 || [...t, ...n].some((e) => r.destinations.includes(e)) || e.fix !== void 0 || r.finding.fix !== void 0) return !1;
		let i = e.message.split(" "), a = r.finding.message.split(" "), o = i.filter((e, t) => e !== a[t]);
		return i.length === a.length && o.length <= 4;
	}
	function mergedCause(e) {
		let [t] = e;
		if (t === void 0) return [];
		let { finding: n, shared: r, likewise: i } = t, a = [...new Set(e.flatMap((e) => e.shared?.name ?? []))].map((e) => `\`${e}\``), { message: o, help: s } = (r !== void 0 && a.length > 1 ? r.words(listOf(a, 20)) : void 0) ?? n, c = [...new Set(e.map((e) => e.finding.file))].slice(1), l = c.length === 0 ? "" : ` (also in ${listOf(c, 3)})`, { fix: u, ...d } = n, f = {
			...d,
			message: `${o}${forOthers(i)}${l}`,
			help: i.length === 0 ? s : `${s} Check that it is right for the other destinations, too.`
		};
		return [e.length === 1 && u !== void 0 ? {
			...f,
			fix: u
		} : f];
	}
	function forOthers(e) {
		return e.length === 0 ? "" : ` (also for the ${e.length === 1 ? "destination" : "destinations"} ${listOf(e.map(nameOf), 5)})`;
	}
	function nameOf(e) {
		return e === "" ? "(none)" : e;
	}
	function listOf(e, t) {
		let n = e.length - t, r = n > 0 ? [...e.slice(0, t), `${n} more`] : e;
		return (0, d.Ol)(r);
	}
	function groupsOf(e, t) {
		let n = new Map();
		for (let [r, i] of e.entries()) {
			let e = JSON.stringify(t(i, r)), a = n.get(e);
			a === void 0 ? n.set(e, [i]) : a.push(i);
		}
		return [...n.values()];
	}
	var f = n(7449), p = n(5741), m = n(7673);
	function selectRules(e = []) {
		return m.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
	}
	var h = n(1668);
	function lintProject(e, t = selectRules()) {
		let n = (0, u.Q)(e) ? t.filter(({ metadata: e }) => (0, u.c)(e.id)) : t, r = new Map();
		for (let t of n) for (let { problem: n, destination: i } of check(t, e)) {
			let e = toFinding(t, n), a = JSON.stringify([
				e.file,
				e.line,
				e.column,
				e.ruleId,
				e.message
			]), o = [...r.get(a)?.destinations ?? [], ...i === void 0 ? [] : [i]];
			r.set(a, {
				finding: e,
				shared: n.shared,
				destinations: o
			});
		}
		let i = (0, h.Hl)(e), a = [...r.values()].map(({ finding: e }) => e), o = i.filter(hasReason), s = (e.chosen.destination === void 0 && e.variants.length > e.destinations.length && n.includes(p.i) ? (0, h.ik)(o, a).filter(({ id: e }) => !isDisabledRule(e, n)) : []).map(({ comment: e, id: t }) => toFinding(p.i, (0, p.G)(e, t))), c = [...r.values(), ...s.map((e) => ({
			finding: e,
			shared: void 0,
			destinations: []
		}))], l = (0, h.e7)(o);
		return oneFindingPerCause(c.filter(({ finding: e }) => !l(e)).sort((e, t) => lint_project_byPlace(e.finding, t.finding))).sort(lint_project_byPlace);
	}
	function hasReason({ reason: e }) {
		return e !== "";
	}
	function isDisabledRule(e, t) {
		return f.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
	}
	function check(e, t) {
		try {
			return "check" in e ? firstOf(e.check(t)).map((e) => ({
				problem: e,
				destination: void 0
			})) : checkConfigs(e, t, firstOf);
		} catch (n) {
			return [{
				problem: {
					at: (0, s.GH)(t.config.path),
					severity: "warning",
					message: `The rule \`${e.metadata.id}\` crashed: ${(0, o.bD)(n)}`,
					help: "This is a bug in kamal-action. Report it together with the files."
				},
				destination: void 0
			}];
		}
	}
	function firstOf(e) {
		let t = [];
		for (let n of e) if (t.push(n), t.length === 5e3) break;
		return t;
	}
	function toFinding(e, t) {
		let { file: n, line: r, column: i, endLine: a, endColumn: o } = t.at, { id: s, severity: c } = e.metadata, { message: l, help: u, fix: d } = t, f = {
			file: n,
			line: r,
			column: i,
			endLine: a,
			endColumn: o
		};
		return {
			ruleId: s,
			severity: t.severity ?? c,
			message: l,
			...f,
			help: u,
			...d && { fix: d }
		};
	}
	function lint_project_byPlace(e, t) {
		return compare(e.file, t.file) || e.line - t.line || e.column - t.column || compare(e.ruleId, t.ruleId);
	}
	function compare(e, t) {
		return e < t ? -1 : +(e > t);
	}
	var g = n(6760), _ = n.n(g), v = n(1292), y = n(2477);
	async function earlierReader(e) {
		let t = await revisionBefore(e);
		if (t !== void 0) return async (n) => {
			let r = `${t}:${n}`, i = await git(e.workspace, [
				"cat-file",
				"-s",
				r
			]);
			if (!(i === void 0 || Number(i) > 1048576)) return git(e.workspace, [
				"cat-file",
				"blob",
				r
			]);
		};
	}
	async function revisionBefore(e) {
		let t = e.eventName === "push" ? [beforePush(e.eventPath)] : await mergedInto(e);
		for (let n of t) if (n !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(n) && (await git(e.workspace, [
			"cat-file",
			"-t",
			n
		]))?.trim() === "commit") return n;
	}
	async function mergedInto({ workspace: e, eventName: t }) {
		if (t !== "pull_request") return [];
		let n = [...((await git(e, [
			"cat-file",
			"commit",
			"HEAD"
		]))?.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((e) => e[1]);
		return n.length === 2 ? n.slice(0, 1) : [];
	}
	function beforePush(e) {
		let t = (0, y.E)((0, y.N)(e), "before");
		return typeof t == "string" ? t : void 0;
	}
	async function git(e, t) {
		let r = _().join(e, ".git");
		try {
			let { runTool: i } = await n.e(542).then(n.bind(n, 9542)), { exitCode: a, stdout: o } = await i("git", [
				`--git-dir=${r}`,
				"--no-replace-objects",
				"-c",
				"protocol.allow=never",
				...t
			], {
				cwd: e,
				env: (0, v.YU)().with({
					LC_ALL: "C",
					GIT_CONFIG_NOSYSTEM: "1",
					GIT_CONFIG_GLOBAL: "/dev/null",
					GIT_NO_LAZY_FETCH: "1",
					GIT_ALLOW_PROTOCOL: "",
					GIT_OPTIONAL_LOCKS: "0",
					GIT_TERMINAL_PROMPT: "0"
				})
			});
			return a === 0 ? o : void 0;
		} catch {
			return;
		}
	}
	var b = n(3024), x = n(7055), S = n(160), C = n(617), w = n(8940), T = n(8065), E = n(7514), D = n(4325);
	let O = 65536;
	class Reader {
		problems = [];
		#e;
		#t;
		#n = new Map();
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		resolve(e) {
			let t = (0, g.isAbsolute)(e) ? toPosix((0, g.relative)(this.#e, e)) : g.posix.join(this.#t, toPosix(e));
			return g.posix.normalize(t);
		}
		read(e) {
			let t = this.#n.get(e);
			if (t !== void 0) return t;
			let n = this.#i(e);
			return this.#n.set(e, n), n;
		}
		async config(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, T.BU)(t.text, e) : void 0;
			return {
				path: e,
				state: t.state,
				document: n
			};
		}
		async text(e) {
			return {
				path: e,
				source: this.#r(e, await this.read(e))
			};
		}
		async secrets(e) {
			let t = await this.read(e), n = this.#r(e, t);
			return t.state !== "text" || n === void 0 ? {
				path: e,
				state: t.state === "missing" ? "missing" : "unreadable",
				source: n,
				entries: []
			} : {
				path: e,
				state: "text",
				source: n,
				entries: (0, D.dC)(t.text)
			};
		}
		peek(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? Promise.resolve({
				state: "unreadable",
				reason: "it is outside the repository"
			}) : (0, E.tz)(this.#e, e) : t;
		}
		async state(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, E.y2)(this.#e, e) : (await t).state;
		}
		names(e) {
			return e.startsWith("../") ? [] : (0, E.bt)(this.#e, e);
		}
		isExecutable(e) {
			return e.startsWith("../") ? void 0 : (0, E.TV)(this.#e, e);
		}
		async peekText(e) {
			let t = await this.peek(e), n = t.state === "text" ? (0, s.mt)(e, t.text) : void 0;
			return {
				path: e,
				source: n !== void 0 && longLineOf(n) === void 0 ? n : void 0
			};
		}
		async peekConfig(e) {
			let t = await this.peek(e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
				path: e,
				state: t.state,
				document: t.state === "text" ? (0, T.BU)(t.text, e) : void 0
			};
		}
		#r(e, t) {
			if (t.state !== "text") return;
			let n = (0, s.mt)(e, t.text), r = longLineOf(n);
			if (r === void 0) return n;
			let i = `line ${r} is longer than ${O / 1024}K characters`;
			this.problems.push(unreadableFinding(e, {
				reason: i,
				line: r
			}, "error"));
		}
		async #i(e) {
			let t = e.startsWith("../") ? {
				state: "unreadable",
				reason: "it is outside the repository"
			} : await (0, E.Gr)(this.#e, e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "error")), t;
		}
	}
	function longLineOf({ text: e, lineStarts: t }) {
		let n = t.findIndex((n, r) => (t[r + 1] ?? e.length) - n > O);
		return n === -1 ? void 0 : n + 1;
	}
	function unreadableFinding(e, { reason: t, line: n = 1 }, r) {
		return {
			ruleId: "file-unreadable",
			severity: r,
			message: `${e} cannot be read: ${t}`,
			file: e,
			line: n,
			column: 1,
			endLine: n,
			endColumn: 1,
			help: "Make it a UTF-8 text file of at most 1 MB inside the repository, without very long lines. Checks that depend on this file were skipped."
		};
	}
	function toPosix(e) {
		return g.sep === "/" ? e : e.replaceAll(g.sep, "/");
	}
	var k = n(9105), A = n(1781);
	let j = {
		rubyVersion: ".ruby-version",
		toolVersions: ".tool-versions",
		mise: "mise.toml",
		hiddenMise: ".mise.toml",
		gemfile: "Gemfile",
		gemfileLock: "Gemfile.lock",
		dockerfile: "Dockerfile"
	}, M = j.dockerfile;
	async function readAppFiles(e, t) {
		let read = (t) => e.text(e.resolve(t)), [n, r, i, a, o, s, c] = await Promise.all([
			read(j.rubyVersion),
			read(j.toolVersions),
			read(j.mise),
			read(j.hiddenMise),
			read(j.gemfile),
			read(j.gemfileLock),
			e.text(t)
		]);
		return {
			rubyVersion: n,
			toolVersions: r,
			mise: i,
			hiddenMise: a,
			gemfile: o,
			gemfileLock: s,
			dockerfile: c
		};
	}
	async function readEarlier(e, t, n) {
		let r = await earlierRoot(n.config.path, t), i = new Map();
		for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
			let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
			r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", new x.T((0, k.s)(r, n)));
		}
		let a = [...new Set(n.variants.flatMap(({ config: e }) => e?.uploads ?? []))].slice(0, 50), o = await Promise.all(a.map(async (n) => {
			let r = e.resolve(n), [i, a] = [await t(r), await e.peek(r)];
			return i !== void 0 && a.state === "text" && i !== a.text ? [n] : [];
		}));
		return {
			configs: i,
			changedFiles: new Set(o.flat())
		};
	}
	async function earlierRoot(e, t) {
		let n = await t(e);
		return n === void 0 ? void 0 : (0, T.tW)((0, T.BU)(n, e));
	}
	let N = {
		depth: 5,
		directories: 2e3,
		configs: 20
	}, P = /^(?:\..*|node_modules|vendor|tmp|log|public|dist|build|target|venv|coverage)$/;
	function configsBelow(e, t) {
		let n = [], r = [t], i = N.directories;
		for (let t = 0; t < N.depth && r.length > 0 && n.length < N.configs; t++) {
			let t = r.slice(0, i);
			i -= t.length, r = t.flatMap((t) => {
				let r = entriesOf((0, g.join)(e, t));
				return g.posix.basename(t) === "config" && n.push(...configsAmong(r, t)), r.filter((e) => e.isDirectory() && !P.test(e.name)).map(({ name: e }) => g.posix.join(t, e));
			});
		}
		let a = n.filter((e) => /^deploy\.ya?ml$/.test(g.posix.basename(e)));
		return (a.length > 0 ? a : n).slice(0, N.configs);
	}
	function configsAmong(e, t) {
		return e.filter((e) => e.isFile() && /^deploy(?:[._-][\w.-]+)?\.ya?ml$/.test(e.name)).map(({ name: e }) => g.posix.join(t, e));
	}
	function entriesOf(e) {
		try {
			return (0, b.readdirSync)(e, { withFileTypes: !0 }).sort((e, t) => e.name < t.name ? -1 : 1);
		} catch {
			return [];
		}
	}
	var F = n(8034), I = n(6620);
	async function readProject(e) {
		let { root: t, directory: n } = locate(e), r = new Reader(t, n), i = r.resolve(e.configFile), a = await r.config(i), o = (0, E.bt)(t, (0, g.dirname)(i)), s = (0, S.EN)(o, i), c = e.onlyChosen === !0 ? [] : s, l = e.destination === void 0 ? [void 0, ...c] : [e.destination], u = [];
		for (let e of l) u.push(await readVariant(r, a, e));
		let d = (0, S.ge)(a, e.destination === void 0 ? u : []), f = u.filter(({ destination: e = "" }) => !d.names.has(e)), [p = await readVariant(r, a, void 0)] = f, m = await readAppFiles(r, p.dockerfile), h = new Set(f.map(({ dockerfile: e }) => e).filter((e) => e !== p.dockerfile)), inFolder = (e) => g.posix.join(g.posix.dirname(i), e), _ = await (0, F.S)(r, {
			dockerfiles: [m.dockerfile, ...await Promise.all([...h].map((e) => r.text(e)))],
			variants: f.map((e) => e.config),
			workflowNames: (0, E.bt)(t, ".github/workflows"),
			otherConfigs: [...(0, S.OC)(o, i).map(inFolder), ...d.otherApps],
			siblings: (0, S.IY)(o, [a, ...f.map(({ file: e }) => e)].map((e) => e?.path ?? "")).map(inFolder),
			names: {
				app: (0, E.bt)(t, n),
				credentials: (0, E.bt)(t, g.posix.join(n, "config/credentials")),
				initializers: (0, E.bt)(t, g.posix.join(n, "config/initializers"))
			},
			listFolder: (e) => (0, E.bt)(t, g.posix.join(n, e))
		}), v = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
			config: a,
			variants: f
		});
		return {
			root: t,
			directory: n,
			config: a,
			chosen: p,
			variants: f,
			destinations: s.filter((e) => !d.names.has(e)),
			neighbours: o,
			configsBelow: a.state === "missing" ? configsBelow(t, n) : [],
			askedBy: e.askedBy ?? "action",
			hasErb: a.document?.hasErb === !0 || p.file?.document?.hasErb === !0,
			files: m,
			surroundings: _,
			earlier: v,
			kamal: (0, C.ei)(e.kamalVersion, (0, w.X)(m.gemfileLock.source?.text, "kamal"), e.onlyChosen === !0 ? void 0 : (0, I._t)([..._.workflows, ..._.localActions.values()])),
			problems: r.problems
		};
	}
	function locate(e) {
		try {
			let t = b.realpathSync.native(e.root), n = b.realpathSync.native((0, g.join)(t, e.directory));
			if (!(0, E.FK)(t, n)) throw Error("it is outside the repository");
			if (!(0, b.statSync)(n).isDirectory()) throw Error("it is not a directory");
			return {
				root: t,
				directory: toPosix((0, g.relative)(t, n)) || "."
			};
		} catch (t) {
			let { directory: n, root: i } = e;
			throw (0, r.V2)("directory-missing", {
				directory: n,
				root: i,
				problem: (0, o.bD)(t)
			}, { cause: t });
		}
	}
	async function readVariant(e, t, n) {
		let r = n === void 0 ? void 0 : await e.config((0, S.g7)(t.path, n)), i = mergeFiles(t, r), a = i === void 0 ? void 0 : new x.T(i), o = (0, A.$I)(i, "secrets_path"), s = (0, A.wf)(i, ["builder", "dockerfile"]), c = e.resolve(s?.kind === "scalar" && s.value !== null ? s.text : M);
		if (o?.kind === "unknown") return {
			destination: n,
			file: r,
			config: a,
			secrets: [],
			dockerfile: c
		};
		let l = o?.kind === "scalar" && o.value !== null ? o.text : ".kamal/secrets", u = n === void 0 ? l : `${l}.${n}`;
		return {
			destination: n,
			file: r,
			config: a,
			secrets: await Promise.all([`${l}-common`, u].map((t) => e.secrets(e.resolve(t)))),
			dockerfile: c
		};
	}
	function mergeFiles(e, t) {
		let n = (0, T.tW)(e.document), r = t === void 0 ? void 0 : (0, T.tW)(t.document);
		if (!(n === void 0 || t !== void 0 && r === void 0)) return (0, k.s)(n, r);
	}
	var L = n(5094);
	async function readAndLint(e) {
		return e.phase("lint", "Read and lint the configuration", async () => {
			let t = e.inputs.command === "lint", n = await readProject({
				root: e.environment.workspace,
				directory: e.inputs.workingDirectory,
				configFile: e.inputs.configFile,
				destination: e.inputs.destination,
				kamalVersion: e.inputs.kamalVersion,
				onlyChosen: !t,
				askedBy: e.environment.onGitHub ? "action" : "command-line",
				earlier: t ? await earlierReader(e.environment) : void 0
			});
			t && noticeOtherApps(e, n);
			let r = selectRules(e.inputs.enableRules);
			e.report.kamalVersion = n.kamal.version;
			let i = lintProject(n, r).filter((t) => isReported(e.inputs.command, t)).map(withoutSecrets);
			e.addFindings(i);
			for (let t of i) e.log.line(`${t.severity} ${t.file}:${t.line}:${t.column} ${t.message} [${t.ruleId}]`);
			return honorsFailOn(e.inputs.command) && failOnFindings(i, e.inputs.failOn), n;
		});
	}
	function noticeOtherApps(e, t) {
		let [n, ...r] = (0, a.m)(t);
		if (n === void 0) return;
		let o = r.length === 0, s = [n, ...r].slice(0, 20).join(", ");
		e.notice(`Not linted, because ${o ? "it configures another app" : "they configure other apps"}: ${s}. To lint ${o ? "it" : "one"}, ${(0, i.c)(t, n)}.`);
	}
	let R = new Set([
		"erb-env-not-passed",
		"master-key-absent",
		"secret-command-missing",
		"secret-source",
		"secret-undefined",
		"secret-unused"
	]);
	function withoutSecrets(e) {
		return {
			...e,
			message: (0, L.s0)(e.message),
			help: (0, L.s0)(e.help)
		};
	}
	function isReported(e, { ruleId: t }) {
		return e === "lint" || !R.has(t);
	}
	function honorsFailOn(e) {
		return e !== "rollback" && e !== "verify";
	}
	function failOnFindings(e, t) {
		let [n, ...i] = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning");
		if (n !== void 0) throw (0, r.b2)([n, ...i]);
	}
}) };
