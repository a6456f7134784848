"use strict";
exports.id = 113, exports.ids = [113], exports.modules = { 6113: ((e, t, n) => {
	n.d(t, { d: () => readAndLint });
	var r = n(4209), i = n(5246), a = n(63), o = n(4005), s = n(7449), c = n(5741), l = n(4355);
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
			return "check" in e ? [...e.check(t)] : (0, o.F)(t).flatMap((t) => [...e.checkConfig(t)]);
		} catch (n) {
			return [{
				at: (0, a.GH)(t.config.path),
				severity: "warning",
				message: `The rule \`${e.metadata.id}\` crashed: ${(0, i.bD)(n)}`,
				help: "This is a bug in kamal-action. Report it together with the files."
			}];
		}
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
	var d = n(3024), f = n(6760), p = n.n(f);
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
		if (e !== void 0) try {
			let t = JSON.parse((0, d.readFileSync)(e, "utf8")), n = Reflect.get(Object(t), "before");
			return typeof n == "string" ? n : void 0;
		} catch {
			return;
		}
	}
	async function git(e, t) {
		let r = p().join(e, ".git"), { PATH: i = "" } = process.env;
		try {
			let { getExecOutput: a } = await n.e(53).then(n.bind(n, 3053)), { exitCode: o, stdout: s } = await a("git", [
				`--git-dir=${r}`,
				"--no-replace-objects",
				"-c",
				"protocol.allow=never",
				...t
			], {
				cwd: e,
				silent: !0,
				ignoreReturnCode: !0,
				env: {
					PATH: i,
					LC_ALL: "C",
					GIT_CONFIG_NOSYSTEM: "1",
					GIT_CONFIG_GLOBAL: "/dev/null",
					GIT_NO_LAZY_FETCH: "1",
					GIT_ALLOW_PROTOCOL: "",
					GIT_OPTIONAL_LOCKS: "0",
					GIT_TERMINAL_PROMPT: "0"
				}
			});
			return o === 0 ? s : void 0;
		} catch {
			return;
		}
	}
	var m = n(7055), h = n(160), g = n(617), _ = n(8940), v = n(9677), y = n(7514), b = n(4325);
	class Reader {
		problems = [];
		#e;
		#t;
		#n = new Map();
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		resolve(e) {
			let t = (0, f.isAbsolute)(e) ? toPosix((0, f.relative)(this.#e, e)) : f.posix.join(this.#t, toPosix(e));
			return f.posix.normalize(t);
		}
		read(e) {
			let t = this.#n.get(e);
			if (t !== void 0) return t;
			let n = this.#r(e);
			return this.#n.set(e, n), n;
		}
		async config(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, v.BU)(t.text, e) : void 0;
			return {
				path: e,
				state: t.state,
				document: n
			};
		}
		async text(e) {
			let t = await this.read(e);
			return {
				path: e,
				source: t.state === "text" ? (0, a.mt)(e, t.text) : void 0
			};
		}
		async secrets(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, a.mt)(e, t.text) : void 0;
			return {
				path: e,
				state: t.state,
				source: n,
				entries: t.state === "text" ? (0, b.dC)(t.text) : []
			};
		}
		peek(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? Promise.resolve({
				state: "unreadable",
				reason: "it is outside the repository"
			}) : (0, y.tz)(this.#e, e) : t;
		}
		async state(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, y.y2)(this.#e, e) : (await t).state;
		}
		async peekText(e) {
			let t = await this.peek(e);
			return {
				path: e,
				source: t.state === "text" ? (0, a.mt)(e, t.text) : void 0
			};
		}
		async peekConfig(e) {
			let t = await this.peek(e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
				path: e,
				state: t.state,
				document: t.state === "text" ? (0, v.BU)(t.text, e) : void 0
			};
		}
		async #r(e) {
			let t = e.startsWith("../") ? {
				state: "unreadable",
				reason: "it is outside the repository"
			} : await (0, y.Gr)(this.#e, e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "error")), t;
		}
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
			help: "Make it a UTF-8 text file of at most 1 MB inside the repository. Checks that depend on this file were skipped."
		};
	}
	function toPosix(e) {
		return f.sep === "/" ? e : e.replaceAll(f.sep, "/");
	}
	var x = n(9105), S = n(1781);
	async function readEarlier(e, t, n) {
		let r = await earlierRoot(n.config.path, t), i = new Map();
		for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
			let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
			r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", new m.T((0, x.s)(r, n)));
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
		return n === void 0 ? void 0 : (0, v.tW)((0, v.BU)(n, e));
	}
	var C = n(8625);
	let w = {
		rubyVersion: ".ruby-version",
		toolVersions: ".tool-versions",
		mise: "mise.toml",
		hiddenMise: ".mise.toml",
		gemfile: "Gemfile",
		gemfileLock: "Gemfile.lock",
		dockerfile: "Dockerfile"
	};
	async function readProject(e) {
		let { root: t, directory: n } = locate(e), r = new Reader(t, n), i = r.resolve(e.configFile), a = await r.config(i), o = listFolder(t, (0, f.dirname)(i)), s = (0, h.EN)(o, i), c = e.onlyChosen === !0 ? [] : s, l = e.destination === void 0 ? [void 0, ...c] : [e.destination], u = [];
		for (let e of l) u.push(await readVariant(r, a, e));
		let d = (0, h.ge)(a, e.destination === void 0 ? u : []), p = u.filter(({ destination: e = "" }) => !d.names.has(e)), [m = {
			destination: void 0,
			file: void 0,
			config: void 0,
			secrets: []
		}] = p, v = await readAppFiles(r, m.config), y = await (0, C.S)(r, {
			dockerfile: v.dockerfile,
			variants: p.map((e) => e.config),
			workflowNames: listFolder(t, ".github/workflows"),
			otherConfigs: [...(0, h.OC)(o, i).map((e) => f.posix.join(f.posix.dirname(i), e)), ...d.otherApps],
			names: {
				app: listFolder(t, n),
				credentials: listFolder(t, f.posix.join(n, "config/credentials"))
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
			destinations: s.filter((e) => !d.names.has(e)),
			neighbours: o,
			hasErb: a.document?.hasErb === !0 || m.file?.document?.hasErb === !0,
			files: v,
			surroundings: y,
			earlier: b,
			kamal: (0, g.ei)(e.kamalVersion, (0, _.X)(v.gemfileLock.source?.text, "kamal")),
			problems: r.problems
		};
	}
	function locate(e) {
		try {
			let t = d.realpathSync.native(e.root), n = d.realpathSync.native((0, f.join)(t, e.directory));
			if (!(0, y.FK)(t, n)) throw Error("it is outside the repository");
			if (!(0, d.statSync)(n).isDirectory()) throw Error("it is not a directory");
			return {
				root: t,
				directory: toPosix((0, f.relative)(t, n)) || "."
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
		let r = n === void 0 ? void 0 : await e.config((0, h.g7)(t.path, n)), i = mergeFiles(t, r), a = i === void 0 ? void 0 : new m.T(i), o = (0, S.$I)(i, "secrets_path");
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
		let n = (0, v.tW)(e.document), r = t === void 0 ? void 0 : (0, v.tW)(t.document);
		if (!(n === void 0 || t !== void 0 && r === void 0)) return (0, x.s)(n, r);
	}
	async function readAppFiles(e, t) {
		let n = (0, S.wf)(t?.root, ["builder", "dockerfile"]), r = n?.kind === "scalar" && n.value !== null ? n.text : w.dockerfile, read = (t) => e.text(e.resolve(t)), [i, a, o, s, c, l, u] = await Promise.all([
			read(w.rubyVersion),
			read(w.toolVersions),
			read(w.mise),
			read(w.hiddenMise),
			read(w.gemfile),
			read(w.gemfileLock),
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
			return (0, y.FK)(e, d.realpathSync.native((0, f.join)(e, t))) ? (0, d.readdirSync)((0, f.join)(e, t)).sort() : [];
		} catch {
			return [];
		}
	}
	var T = n(5094);
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
	let E = new Set([
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
			message: (0, T.s0)(e.message),
			help: (0, T.s0)(e.help)
		};
	}
	function isReported(e, { ruleId: t }) {
		return e === "lint" || !E.has(t);
	}
	function honorsFailOn(e) {
		return e !== "rollback" && e !== "verify";
	}
	function failOnFindings(e, t) {
		let [n, ...i] = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning");
		if (n !== void 0) throw (0, r.b2)([n, ...i]);
	}
}) };
