"use strict";
exports.id = 570, exports.ids = [570], exports.modules = { 7570: ((e, t, n) => {
	n.d(t, { d: () => readAndLint });
	var r = n(5246), i = n(7449), a = n(5741), o = n(3817);
	function selectRules(e = []) {
		return o.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
	}
	var s = n(1668);
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
		let r = (0, s.Hl)(e), i = [...n.values()], o = e.chosen.destination === void 0 && e.variants.length > e.destinations.length && t.includes(a.i) ? r : [], c = (0, s.ik)(o.filter(hasReason), i).filter(({ id: e }) => !isLeftOut(e, t)), l = [...i, ...c.map(({ comment: e, id: t }) => toFinding(a.i, (0, a.G)(e, t)))], u = (0, s.I6)(r.filter(hasReason));
		return l.filter((e) => !u(e)).sort(byPlace);
	}
	function hasReason({ reason: e }) {
		return e !== "";
	}
	function isLeftOut(e, t) {
		return i.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
	}
	function check(e, t) {
		try {
			return [...e.check(t)];
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
				message: `The rule \`${e.metadata.id}\` broke on this repository: ${(0, r.bD)(n)}`,
				help: "This is a bug in kamal-action: please report it with the files."
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
	var c = n(3024), l = n(6760), u = n.n(l);
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
			let t = JSON.parse((0, c.readFileSync)(e, "utf8")), n = Reflect.get(Object(t), "before");
			return typeof n == "string" ? n : void 0;
		} catch {
			return;
		}
	}
	async function git(e, t) {
		let r = u().join(e, ".git"), { PATH: i = "" } = process.env;
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
	var d = n(9677), f = n(9411), p = n(1781);
	function destinationPath(e, t) {
		let n = l.posix.extname(e);
		return `${e.slice(0, e.length - n.length)}.${t}.yml`;
	}
	function destinationsAmong(e, t) {
		let n = `${(0, l.basename)(t, l.posix.extname(t))}.`;
		return e.filter((e) => e.startsWith(n) && e.endsWith(".yml") && e !== (0, l.basename)(t)).map((e) => e.slice(n.length, -4)).filter((e) => e !== "" && !e.startsWith(".")).filter((e) => !/^(?:example|sample|template|dist)$/i.test(e));
	}
	function otherConfigsAmong(e, t) {
		let n = (0, l.basename)(t), stemOf = (e) => e.replace(/\.ya?ml$/, ""), r = e.filter((e) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(e) && e !== n), i = [n, ...r].map(stemOf);
		return r.filter((e) => !i.some((t) => t !== stemOf(e) && e.startsWith(`${t}.`))).filter((e) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(e)).slice(0, 20);
	}
	let m = new Set("service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases traefik healthcheck stop_wait_time".split(" "));
	function noDestinations(e, t) {
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
		let [r, i] = [(0, d.tW)(e.document), (0, d.tW)(t.document)], text = (e, ...t) => {
			let n = (0, p.wf)(e, t);
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
		let n = (0, l.basename)(e.path);
		if (t.slice(0, 20).some((t) => t !== e && readsFile(t, n))) return !0;
		let r = (0, d.tW)(e.document);
		if (r === void 0 || r.open || r.pairs.length === 0) return !1;
		let i = r.pairs.map(({ key: e }) => ((0, p.xT)(e) ?? "").replace(/^:/, ""));
		return i.every((e) => e.startsWith("x-")) ? !0 : /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(n) && i.every((e) => !m.has(e));
	}
	function readsFile({ document: e }, t) {
		return e?.hasErb === !0 && (0, f.x9)(e.source.text).some(({ code: e }) => e.includes(t));
	}
	var h = n(617), g = n(8940), _ = n(63), v = n(7514), y = n(4325);
	class Reader {
		problems = [];
		#e;
		#t;
		#n = new Map();
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		resolve(e) {
			let t = (0, l.isAbsolute)(e) ? toPosix((0, l.relative)(this.#e, e)) : l.posix.join(this.#t, toPosix(e));
			return l.posix.normalize(t);
		}
		read(e) {
			let t = this.#n.get(e);
			if (t !== void 0) return t;
			let n = this.#r(e);
			return this.#n.set(e, n), n;
		}
		async config(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, d.BU)(t.text, e) : void 0;
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
				source: t.state === "text" ? (0, _.mt)(e, t.text) : void 0
			};
		}
		async secrets(e) {
			let t = await this.read(e), n = t.state === "text" ? (0, _.mt)(e, t.text) : void 0;
			return {
				path: e,
				state: t.state,
				source: n,
				entries: t.state === "text" ? (0, y.dC)(t.text) : []
			};
		}
		peek(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? Promise.resolve({
				state: "unreadable",
				reason: "it is outside of the repository"
			}) : (0, v.tz)(this.#e, e) : t;
		}
		async state(e) {
			let t = this.#n.get(e);
			return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, v.y2)(this.#e, e) : (await t).state;
		}
		async peekText(e) {
			let t = await this.peek(e);
			return {
				path: e,
				source: t.state === "text" ? (0, _.mt)(e, t.text) : void 0
			};
		}
		async peekConfig(e) {
			let t = await this.peek(e);
			return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
				path: e,
				state: t.state,
				document: t.state === "text" ? (0, d.BU)(t.text, e) : void 0
			};
		}
		async #r(e) {
			let t = e.startsWith("../") ? {
				state: "unreadable",
				reason: "it is outside of the repository"
			} : await (0, v.Gr)(this.#e, e);
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
			help: "A readable UTF-8 text file of at most 1 MB inside the repository is expected here; nothing that depends on it was checked."
		};
	}
	function toPosix(e) {
		return l.sep === "/" ? e : e.replaceAll(l.sep, "/");
	}
	var b = n(9105), x = n(8625);
	async function readEarlier(e, t, n) {
		let r = await earlierRoot(n.config.path, t), i = new Map();
		for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
			let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
			r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", n === void 0 ? r : (0, b.$)(r, n));
		}
		let a = [...new Set(n.variants.flatMap(({ merged: e }) => (0, x.Jd)(e)))].slice(0, 50), o = await Promise.all(a.map(async (n) => {
			let r = e.resolve(n), [i, a] = [await t(r), await e.peek(r)];
			return i !== void 0 && a.state === "text" && i !== a.text ? [n] : [];
		}));
		return {
			configs: i,
			changedFiles: new Set(o.flat())
		};
	}
	async function earlierRoot(e, t) {
		let n = await t(e), r = n === void 0 ? void 0 : (0, d.tW)((0, d.BU)(n, e));
		return r === void 0 ? void 0 : (0, b.e)(r);
	}
	let S = {
		rubyVersion: ".ruby-version",
		toolVersions: ".tool-versions",
		mise: "mise.toml",
		hiddenMise: ".mise.toml",
		gemfile: "Gemfile",
		gemfileLock: "Gemfile.lock",
		dockerfile: "Dockerfile"
	};
	async function readProject(e) {
		let { root: t, directory: n } = locate(e), r = new Reader(t, n), i = r.resolve(e.configFile), a = await r.config(i), o = listFolder(t, (0, l.dirname)(i)), s = destinationsAmong(o, i), c = e.onlyChosen === !0 ? [] : s, u = e.destination === void 0 ? [void 0, ...c] : [e.destination], d = [];
		for (let e of u) d.push(await readVariant(r, a, e));
		let f = noDestinations(a, e.destination === void 0 ? d : []), p = d.filter(({ destination: e = "" }) => !f.names.has(e)), [m = {
			destination: void 0,
			file: void 0,
			merged: void 0,
			secrets: []
		}] = p, _ = await readAppFiles(r, m.merged), v = await (0, x.St)(r, {
			dockerfile: _.dockerfile,
			variants: p.map((e) => e.merged),
			workflowNames: listFolder(t, ".github/workflows"),
			otherConfigs: [...otherConfigsAmong(o, i).map((e) => l.posix.join(l.posix.dirname(i), e)), ...f.otherApps],
			names: {
				app: listFolder(t, n),
				credentials: listFolder(t, l.posix.join(n, "config/credentials"))
			}
		}), y = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
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
			files: _,
			around: v,
			earlier: y,
			kamal: (0, h.ei)(e.kamalVersion, (0, g.X)(_.gemfileLock.source?.text, "kamal")),
			problems: r.problems
		};
	}
	function locate(e) {
		try {
			let t = c.realpathSync.native(e.root), n = c.realpathSync.native((0, l.join)(t, e.directory));
			if (!(0, v.FK)(t, n)) throw Error("it is outside of the repository");
			if (!(0, c.statSync)(n).isDirectory()) throw Error("it is not a directory");
			return {
				root: t,
				directory: toPosix((0, l.relative)(t, n)) || "."
			};
		} catch (t) {
			throw new r.HR({
				id: "directory-missing",
				title: "There is no such working directory",
				cause: `Expected the app in \`${e.directory}\` (working-directory) of ${e.root}: ${(0, r.bD)(t)}.`,
				fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root."
			}, { cause: t });
		}
	}
	async function readVariant(e, t, n) {
		let r = n === void 0 ? void 0 : await e.config(destinationPath(t.path, n)), i = mergeFiles(t, r), a = (0, p.$I)(i, "secrets_path");
		if (a?.kind === "unknown") return {
			destination: n,
			file: r,
			merged: i,
			secrets: []
		};
		let o = a?.kind === "scalar" && a.value !== null ? a.text : ".kamal/secrets", s = n === void 0 ? o : `${o}.${n}`;
		return {
			destination: n,
			file: r,
			merged: i,
			secrets: await Promise.all([`${o}-common`, s].map((t) => e.secrets(e.resolve(t))))
		};
	}
	function mergeFiles(e, t) {
		let n = (0, d.tW)(e.document);
		if (n === void 0) return;
		if (t === void 0) return (0, b.e)(n);
		let r = (0, d.tW)(t.document);
		return r === void 0 ? void 0 : (0, b.$)((0, b.e)(n), (0, b.e)(r));
	}
	async function readAppFiles(e, t) {
		let n = (0, p.wf)(t, ["builder", "dockerfile"]), r = n?.kind === "scalar" && n.value !== null ? n.text : S.dockerfile, read = (t) => e.text(e.resolve(t)), [i, a, o, s, c, l, u] = await Promise.all([
			read(S.rubyVersion),
			read(S.toolVersions),
			read(S.mise),
			read(S.hiddenMise),
			read(S.gemfile),
			read(S.gemfileLock),
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
			return (0, v.FK)(e, c.realpathSync.native((0, l.join)(e, t))) ? (0, c.readdirSync)((0, l.join)(e, t)).sort() : [];
		} catch {
			return [];
		}
	}
	var C = n(5094);
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
			let i = lintProject(n, r).filter((t) => isAsked(e.inputs.command, t)).map(withoutSecrets);
			e.addFindings(i);
			for (let t of i) e.log.line(`${t.severity} ${t.file}:${t.line}:${t.column} ${t.message} [${t.ruleId}]`);
			return mayRefuse(e.inputs.command) && refuseFindings(i, e.inputs.failOn), n;
		});
	}
	let w = new Set([
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
			message: (0, C.s0)(e.message),
			help: (0, C.s0)(e.help)
		};
	}
	function isAsked(e, { ruleId: t }) {
		return e === "lint" || !w.has(t);
	}
	function mayRefuse(e) {
		return e !== "rollback" && e !== "verify";
	}
	function refuseFindings(e, t) {
		let n = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning"), i = n[0];
		if (i === void 0) return;
		let a = n.length - 1;
		throw new r.HR({
			id: i.ruleId,
			title: `The configuration has ${n.length === 1 ? "a problem" : `${n.length} problems`}`,
			cause: `${i.file}:${i.line}: ${i.message}${a > 0 ? ` (and ${a} more below)` : ""}`,
			fix: i.help,
			evidence: n.slice(0, 12).map((e) => `${e.file}:${e.line}:${e.column} ${e.message} [${e.ruleId}]`)
		});
	}
}) };
