"use strict";
exports.id = 113, exports.ids = [113], exports.modules = { 6113: ((e, t, n) => {
	n.d(t, { d: () => readAndLint });
	var r = n(6449), i = n(5246), a = n(63), o = n(4005), s = n(7449), c = n(5741), l = n(6902);
	function selectRules(e = []) {
		return l.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
	}
	var u = n(1668);
	function lintProject(e, t = selectRules()) {
		let n = new Map();
		for (let r of t) for (let t of check(r, e)) {
			let e = toFinding(r, t);
			n.set(JSON.stringify([
				e.file,
				e.line,
				e.column,
				e.ruleId,
				e.message
			]), e);
		}
		let r = (0, u.Hl)(e), i = [...n.values()], a = r.filter(hasReason), o = e.chosen.destination === void 0 && e.variants.length > e.destinations.length && t.includes(c.i) ? (0, u.ik)(a, i).filter(({ id: e }) => !isDisabledRule(e, t)) : [], s = [...i, ...o.map(({ comment: e, id: t }) => toFinding(c.i, (0, c.G)(e, t)))], l = (0, u.e7)(a);
		return s.filter((e) => !l(e)).sort(byPlace);
	}
	function hasReason({ reason: e }) {
		return e !== "";
	}
	function isDisabledRule(e, t) {
		return s.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
	}
	function check(e, t) {
		try {
			return "check" in e ? firstOf(e.check(t)) : (0, o.F)(t).flatMap((t) => firstOf(e.checkConfig(t)));
		} catch (n) {
			return [{
				at: (0, a.GH)(t.config.path),
				severity: "warning",
				message: `The rule \`${e.metadata.id}\` crashed: ${(0, i.bD)(n)}`,
				help: "This is a bug in kamal-action. Report it together with the files."
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
	function byPlace(e, t) {
		return compare(e.file, t.file) || e.line - t.line || e.column - t.column || compare(e.ruleId, t.ruleId);
	}
	function compare(e, t) {
		return e < t ? -1 : +(e > t);
	}
	var d = n(6760), f = n.n(d), p = n(1292), m = n(2477);
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
		let t = (0, m.E)((0, m.N)(e), "before");
		return typeof t == "string" ? t : void 0;
	}
	async function git(e, t) {
		let r = f().join(e, ".git");
		try {
			let { runTool: i } = await n.e(542).then(n.bind(n, 9542)), { exitCode: a, stdout: o } = await i("git", [
				`--git-dir=${r}`,
				"--no-replace-objects",
				"-c",
				"protocol.allow=never",
				...t
			], {
				cwd: e,
				env: (0, p.YU)().with({
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
	var h = n(3024), g = n(7055), _ = n(160), v = n(617), y = n(8940), b = n(9677), x = n(7514), S = n(4325);
	let C = 65536;
	class Reader {
		problems = [];
		#e;
		#t;
		#n = new Map();
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		resolve(e) {
			let t = (0, d.isAbsolute)(e) ? toPosix((0, d.relative)(this.#e, e)) : d.posix.join(this.#t, toPosix(e));
			return d.posix.normalize(t);
		}
		read(e) {
			let t = this.#n.get(e);
			if (t !== void 0) return t;
			let n = this.#i(e);
			return this.#n.set(e, n), n;
		}
		async config(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, b.BU)(t.text, e) : void 0;
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
				entries: (0, S.dC)(t.text)
			};
		}
		peek(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? Promise.resolve({
				state: "unreadable",
				reason: "it is outside the repository"
			}) : (0, x.tz)(this.#e, e) : t;
		}
		async state(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, x.y2)(this.#e, e) : (await t).state;
		}
		async peekText(e) {
			let t = await this.peek(e), n = t.state === "text" ? (0, a.mt)(e, t.text) : void 0;
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
				document: t.state === "text" ? (0, b.BU)(t.text, e) : void 0
			};
		}
		#r(e, t) {
			if (t.state !== "text") return;
			let n = (0, a.mt)(e, t.text), r = longLineOf(n);
			if (r === void 0) return n;
			let i = `line ${r} is longer than ${C / 1024}K characters`;
			this.problems.push(unreadableFinding(e, {
				reason: i,
				line: r
			}, "error"));
		}
		async #i(e) {
			let t = e.startsWith("../") ? {
				state: "unreadable",
				reason: "it is outside the repository"
			} : await (0, x.Gr)(this.#e, e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "error")), t;
		}
	}
	function longLineOf({ text: e, lineStarts: t }) {
		let n = t.findIndex((n, r) => (t[r + 1] ?? e.length) - n > C);
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
		return d.sep === "/" ? e : e.replaceAll(d.sep, "/");
	}
	var w = n(9105), T = n(1781);
	async function readEarlier(e, t, n) {
		let r = await earlierRoot(n.config.path, t), i = new Map();
		for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
			let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
			r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", new g.T((0, w.s)(r, n)));
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
		return n === void 0 ? void 0 : (0, b.tW)((0, b.BU)(n, e));
	}
	var E = n(8625);
	let D = {
		rubyVersion: ".ruby-version",
		toolVersions: ".tool-versions",
		mise: "mise.toml",
		hiddenMise: ".mise.toml",
		gemfile: "Gemfile",
		gemfileLock: "Gemfile.lock",
		dockerfile: "Dockerfile"
	};
	async function readProject(e) {
		let { root: t, directory: n } = locate(e), r = new Reader(t, n), i = r.resolve(e.configFile), a = await r.config(i), o = listFolder(t, (0, d.dirname)(i)), s = (0, _.EN)(o, i), c = e.onlyChosen === !0 ? [] : s, l = e.destination === void 0 ? [void 0, ...c] : [e.destination], u = [];
		for (let e of l) u.push(await readVariant(r, a, e));
		let f = (0, _.ge)(a, e.destination === void 0 ? u : []), p = u.filter(({ destination: e = "" }) => !f.names.has(e)), [m = {
			destination: void 0,
			file: void 0,
			config: void 0,
			secrets: []
		}] = p, h = await readAppFiles(r, m.config), g = await (0, E.S)(r, {
			dockerfile: h.dockerfile,
			variants: p.map((e) => e.config),
			workflowNames: listFolder(t, ".github/workflows"),
			otherConfigs: [...(0, _.OC)(o, i).map((e) => d.posix.join(d.posix.dirname(i), e)), ...f.otherApps],
			names: {
				app: listFolder(t, n),
				credentials: listFolder(t, d.posix.join(n, "config/credentials"))
			}
		}), b = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
			config: a,
			variants: p
		});
		return {
			root: t,
			directory: n,
			config: a,
			chosen: m,
			variants: p,
			destinations: s.filter((e) => !f.names.has(e)),
			neighbours: o,
			hasErb: a.document?.hasErb === !0 || m.file?.document?.hasErb === !0,
			files: h,
			surroundings: g,
			earlier: b,
			kamal: (0, v.ei)(e.kamalVersion, (0, y.X)(h.gemfileLock.source?.text, "kamal")),
			problems: r.problems
		};
	}
	function locate(e) {
		try {
			let t = h.realpathSync.native(e.root), n = h.realpathSync.native((0, d.join)(t, e.directory));
			if (!(0, x.FK)(t, n)) throw Error("it is outside the repository");
			if (!(0, h.statSync)(n).isDirectory()) throw Error("it is not a directory");
			return {
				root: t,
				directory: toPosix((0, d.relative)(t, n)) || "."
			};
		} catch (t) {
			let { directory: n, root: a } = e;
			throw (0, r.V2)("directory-missing", {
				directory: n,
				root: a,
				problem: (0, i.bD)(t)
			}, { cause: t });
		}
	}
	async function readVariant(e, t, n) {
		let r = n === void 0 ? void 0 : await e.config((0, _.g7)(t.path, n)), i = mergeFiles(t, r), a = i === void 0 ? void 0 : new g.T(i), o = (0, T.$I)(i, "secrets_path");
		if (o?.kind === "unknown") return {
			destination: n,
			file: r,
			config: a,
			secrets: []
		};
		let s = o?.kind === "scalar" && o.value !== null ? o.text : ".kamal/secrets", c = n === void 0 ? s : `${s}.${n}`;
		return {
			destination: n,
			file: r,
			config: a,
			secrets: await Promise.all([`${s}-common`, c].map((t) => e.secrets(e.resolve(t))))
		};
	}
	function mergeFiles(e, t) {
		let n = (0, b.tW)(e.document), r = t === void 0 ? void 0 : (0, b.tW)(t.document);
		if (!(n === void 0 || t !== void 0 && r === void 0)) return (0, w.s)(n, r);
	}
	async function readAppFiles(e, t) {
		let n = (0, T.wf)(t?.root, ["builder", "dockerfile"]), r = n?.kind === "scalar" && n.value !== null ? n.text : D.dockerfile, read = (t) => e.text(e.resolve(t)), [i, a, o, s, c, l, u] = await Promise.all([
			read(D.rubyVersion),
			read(D.toolVersions),
			read(D.mise),
			read(D.hiddenMise),
			read(D.gemfile),
			read(D.gemfileLock),
			read(r)
		]);
		return {
			rubyVersion: i,
			toolVersions: a,
			mise: o,
			hiddenMise: s,
			gemfile: c,
			gemfileLock: l,
			dockerfile: u
		};
	}
	function listFolder(e, t) {
		try {
			return (0, x.FK)(e, h.realpathSync.native((0, d.join)(e, t))) ? (0, h.readdirSync)((0, d.join)(e, t)).sort() : [];
		} catch {
			return [];
		}
	}
	var O = n(5094);
	async function readAndLint(e) {
		return e.phase("lint", "Read and lint the configuration", async () => {
			let t = e.inputs.command === "lint", n = await readProject({
				root: e.environment.workspace,
				directory: e.inputs.workingDirectory,
				configFile: e.inputs.configFile,
				destination: e.inputs.destination,
				kamalVersion: e.inputs.kamalVersion,
				onlyChosen: !t,
				earlier: t ? await earlierReader(e.environment) : void 0
			}), r = selectRules(e.inputs.enableRules);
			e.report.kamalVersion = n.kamal.version;
			let i = lintProject(n, r).filter((t) => isReported(e.inputs.command, t)).map(withoutSecrets);
			e.addFindings(i);
			for (let t of i) e.log.line(`${t.severity} ${t.file}:${t.line}:${t.column} ${t.message} [${t.ruleId}]`);
			return honorsFailOn(e.inputs.command) && failOnFindings(i, e.inputs.failOn), n;
		});
	}
	let k = new Set([
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
			message: (0, O.s0)(e.message),
			help: (0, O.s0)(e.help)
		};
	}
	function isReported(e, { ruleId: t }) {
		return e === "lint" || !k.has(t);
	}
	function honorsFailOn(e) {
		return e !== "rollback" && e !== "verify";
	}
	function failOnFindings(e, t) {
		let [n, ...i] = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning");
		if (n !== void 0) throw (0, r.b2)([n, ...i]);
	}
}) };
