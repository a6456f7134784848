"use strict";
exports.id = 570, exports.ids = [570], exports.modules = { 7570: ((e, t, n) => {
	n.d(t, { d: () => readAndLint });
	var r = n(4209), i = n(5246), a = n(4005), o = n(7449), s = n(5741), c = n(7405);
	function selectRules(e = []) {
		return c.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
	}
	var l = n(1668);
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
		let r = (0, l.Hl)(e), i = [...n.values()], a = r.filter(hasReason), o = e.chosen.destination === void 0 && e.variants.length > e.destinations.length && t.includes(s.i) ? (0, l.ik)(a, i).filter(({ id: e }) => !isDisabledRule(e, t)) : [], c = [...i, ...o.map(({ comment: e, id: t }) => toFinding(s.i, (0, s.G)(e, t)))], u = (0, l.e7)(a);
		return c.filter((e) => !u(e)).sort(byPlace);
	}
	function hasReason({ reason: e }) {
		return e !== "";
	}
	function isDisabledRule(e, t) {
		return o.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
	}
	function check(e, t) {
		try {
			return "check" in e ? [...e.check(t)] : (0, a.F)(t).flatMap((t) => [...e.checkConfig(t)]);
		} catch (n) {
			return [{
				at: {
					file: t.config.path,
					line: 1,
					column: 1,
					endLine: 1,
					endColumn: 1
				},
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
	var u = n(3024), d = n(6760), f = n.n(d);
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
			let t = JSON.parse((0, u.readFileSync)(e, "utf8")), n = Reflect.get(Object(t), "before");
			return typeof n == "string" ? n : void 0;
		} catch {
			return;
		}
	}
	async function git(e, t) {
		let r = f().join(e, ".git"), { PATH: i = "" } = process.env;
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
	var p = n(3121), m = n(9677), h = n(9411), g = n(1781);
	function destinationPath(e, t) {
		let n = d.posix.extname(e);
		return `${e.slice(0, e.length - n.length)}.${t}.yml`;
	}
	function destinationsAmong(e, t) {
		let n = `${(0, d.basename)(t, d.posix.extname(t))}.`;
		return e.filter((e) => e.startsWith(n) && e.endsWith(".yml") && e !== (0, d.basename)(t)).map((e) => e.slice(n.length, -4)).filter((e) => e !== "" && !e.startsWith(".")).filter((e) => !/^(?:example|sample|template|dist)$/i.test(e));
	}
	function otherConfigsAmong(e, t) {
		let n = (0, d.basename)(t), stemOf = (e) => e.replace(/\.ya?ml$/, ""), r = e.filter((e) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(e) && e !== n), i = [n, ...r].map(stemOf);
		return r.filter((e) => !i.some((t) => t !== stemOf(e) && e.startsWith(`${t}.`))).filter((e) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(e)).slice(0, 20);
	}
	let _ = new Set("service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases traefik healthcheck stop_wait_time".split(" "));
	function excludedDestinations(e, t) {
		let n = [e, ...t.map(({ file: e }) => e)].filter((e) => e !== void 0), r = t.flatMap(({ destination: e, file: t }) => e === void 0 || t === void 0 ? [] : [{
			destination: e,
			file: t
		}]), i = r.filter(({ file: e }) => isSharedData(e, n)), a = r.filter(({ destination: t, file: n }) => isAnotherApp(e, n, t)), o = r.filter(({ destination: e }) => a.some((t) => e.startsWith(`${t.destination}.`)));
		return {
			names: new Set([
				...i,
				...a,
				...o
			].map(({ destination: e }) => e)),
			otherApps: a.map(({ file: e }) => e.path)
		};
	}
	function isAnotherApp(e, t, n) {
		let [r, i] = [(0, m.tW)(e.document), (0, m.tW)(t.document)], text = (e, ...t) => {
			let n = (0, g.wf)(e, t);
			return n?.kind === "scalar" && n.value !== null ? n.text : void 0;
		}, differs = (...e) => {
			let [t, n] = [text(r, ...e), text(i, ...e)];
			return t !== void 0 && n !== void 0 && t !== n;
		};
		if (!differs("service") || !differs("image")) return !1;
		let a = ["dockerfile", "context"].some((e) => text(i, "builder", e) !== text(r, "builder", e)), o = [`${text(r, "service")}-${n}`, `${text(r, "service")}_${n}`];
		return a || !o.includes(text(i, "service") ?? "");
	}
	function isSharedData(e, t) {
		let n = (0, d.basename)(e.path);
		if (t.slice(0, 20).some((t) => t !== e && readsFile(t, n))) return !0;
		let r = (0, m.tW)(e.document);
		if (r === void 0 || r.open || r.pairs.length === 0) return !1;
		let i = r.pairs.map(({ key: e }) => ((0, g.xT)(e) ?? "").replace(/^:/, ""));
		return i.every((e) => e.startsWith("x-")) ? !0 : /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(n) && i.every((e) => !_.has(e));
	}
	function readsFile({ document: e }, t) {
		return e?.hasErb === !0 && (0, h.x9)(e.source.text).some(({ code: e }) => e.includes(t));
	}
	var v = n(617), y = n(8940), b = n(63), x = n(7514), S = n(4325);
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
			let n = this.#r(e);
			return this.#n.set(e, n), n;
		}
		async config(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, m.BU)(t.text, e) : void 0;
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
				source: t.state === "text" ? (0, b.mt)(e, t.text) : void 0
			};
		}
		async secrets(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, b.mt)(e, t.text) : void 0;
			return {
				path: e,
				state: t.state,
				source: n,
				entries: t.state === "text" ? (0, S.dC)(t.text) : []
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
			let t = await this.peek(e);
			return {
				path: e,
				source: t.state === "text" ? (0, b.mt)(e, t.text) : void 0
			};
		}
		async peekConfig(e) {
			let t = await this.peek(e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
				path: e,
				state: t.state,
				document: t.state === "text" ? (0, m.BU)(t.text, e) : void 0
			};
		}
		async #r(e) {
			let t = e.startsWith("../") ? {
				state: "unreadable",
				reason: "it is outside the repository"
			} : await (0, x.Gr)(this.#e, e);
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
		return d.sep === "/" ? e : e.replaceAll(d.sep, "/");
	}
	var C = n(9105);
	async function readEarlier(e, t, n) {
		let r = await earlierRoot(n.config.path, t), i = new Map();
		for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
			let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
			r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", new p.T(n === void 0 ? r : (0, C.$)(r, n)));
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
		let n = await t(e), r = n === void 0 ? void 0 : (0, m.tW)((0, m.BU)(n, e));
		return r === void 0 ? void 0 : (0, C.e)(r);
	}
	var w = n(8625);
	let T = {
		rubyVersion: ".ruby-version",
		toolVersions: ".tool-versions",
		mise: "mise.toml",
		hiddenMise: ".mise.toml",
		gemfile: "Gemfile",
		gemfileLock: "Gemfile.lock",
		dockerfile: "Dockerfile"
	};
	async function readProject(e) {
		let { root: t, directory: n } = locate(e), r = new Reader(t, n), i = r.resolve(e.configFile), a = await r.config(i), o = listFolder(t, (0, d.dirname)(i)), s = destinationsAmong(o, i), c = e.onlyChosen === !0 ? [] : s, l = e.destination === void 0 ? [void 0, ...c] : [e.destination], u = [];
		for (let e of l) u.push(await readVariant(r, a, e));
		let f = excludedDestinations(a, e.destination === void 0 ? u : []), p = u.filter(({ destination: e = "" }) => !f.names.has(e)), [m = {
			destination: void 0,
			file: void 0,
			config: void 0,
			secrets: []
		}] = p, h = await readAppFiles(r, m.config), g = await (0, w.S)(r, {
			dockerfile: h.dockerfile,
			variants: p.map((e) => e.config),
			workflowNames: listFolder(t, ".github/workflows"),
			otherConfigs: [...otherConfigsAmong(o, i).map((e) => d.posix.join(d.posix.dirname(i), e)), ...f.otherApps],
			names: {
				app: listFolder(t, n),
				credentials: listFolder(t, d.posix.join(n, "config/credentials"))
			}
		}), _ = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
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
			earlier: _,
			kamal: (0, v.ei)(e.kamalVersion, (0, y.X)(h.gemfileLock.source?.text, "kamal")),
			problems: r.problems
		};
	}
	function locate(e) {
		try {
			let t = u.realpathSync.native(e.root), n = u.realpathSync.native((0, d.join)(t, e.directory));
			if (!(0, x.FK)(t, n)) throw Error("it is outside the repository");
			if (!(0, u.statSync)(n).isDirectory()) throw Error("it is not a directory");
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
		let r = n === void 0 ? void 0 : await e.config(destinationPath(t.path, n)), i = mergeFiles(t, r), a = i === void 0 ? void 0 : new p.T(i), o = (0, g.$I)(i, "secrets_path");
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
		let n = (0, m.tW)(e.document);
		if (n === void 0) return;
		if (t === void 0) return (0, C.e)(n);
		let r = (0, m.tW)(t.document);
		return r === void 0 ? void 0 : (0, C.$)((0, C.e)(n), (0, C.e)(r));
	}
	async function readAppFiles(e, t) {
		let n = (0, g.wf)(t?.root, ["builder", "dockerfile"]), r = n?.kind === "scalar" && n.value !== null ? n.text : T.dockerfile, read = (t) => e.text(e.resolve(t)), [i, a, o, s, c, l, u] = await Promise.all([
			read(T.rubyVersion),
			read(T.toolVersions),
			read(T.mise),
			read(T.hiddenMise),
			read(T.gemfile),
			read(T.gemfileLock),
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
			return (0, x.FK)(e, u.realpathSync.native((0, d.join)(e, t))) ? (0, u.readdirSync)((0, d.join)(e, t)).sort() : [];
		} catch {
			return [];
		}
	}
	var E = n(5094);
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
	let D = new Set([
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
			message: (0, E.s0)(e.message),
			help: (0, E.s0)(e.help)
		};
	}
	function isReported(e, { ruleId: t }) {
		return e === "lint" || !D.has(t);
	}
	function honorsFailOn(e) {
		return e !== "rollback" && e !== "verify";
	}
	function failOnFindings(e, t) {
		let [n, ...i] = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning");
		if (n !== void 0) throw (0, r.b2)([n, ...i]);
	}
}) };
