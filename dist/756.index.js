"use strict";
exports.id = 756, exports.ids = [756], exports.modules = {
	2756: ((e, t, n) => {
		n.r(t), n.d(t, { lint: () => lint });
		var r = n(5399);
		async function lint(e) {
			await (0, r.d)(e);
		}
	}),
	5399: ((e, t, n) => {
		n.d(t, { d: () => readAndLint });
		var r = n(6595), i = n(3024), a = n(6760), o = n.n(a);
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
				let t = JSON.parse((0, i.readFileSync)(e, "utf8")), n = Reflect.get(Object(t), "before");
				return typeof n == "string" ? n : void 0;
			} catch {
				return;
			}
		}
		async function git(e, t) {
			let r = o().join(e, ".git"), { PATH: i = "" } = process.env;
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
		var s = n(7998), c = n(7033);
		async function readAndLint(e, t) {
			return e.phase("lint", "Read and lint the configuration", async () => {
				let r = e.inputs.command === "lint", i = await (0, s.W)({
					root: e.environment.workspace,
					directory: e.inputs.workingDirectory,
					configFile: e.inputs.configFile,
					destination: e.inputs.destination,
					kamalVersion: e.inputs.kamalVersion,
					onlyChosen: !r,
					earlier: r ? await earlierReader(e.environment) : void 0
				});
				t?.(i);
				let [{ lintProject: a }, { selectRules: o }] = await Promise.all([Promise.all([n.e(808), n.e(727)]).then(n.bind(n, 9727)), Promise.all([n.e(808), n.e(888)]).then(n.bind(n, 888))]), c = o(e.inputs.enableRules);
				e.report.kamalVersion = i.kamal.version;
				let l = a(i, c).filter((t) => isAsked(e.inputs.command, t)).map(withoutSecrets);
				e.addFindings(l);
				for (let t of l) e.log.line(`${t.severity} ${t.file}:${t.line}:${t.column} ${t.message} [${t.ruleId}]`);
				return mayRefuse(e.inputs.command) && refuseFindings(l, e.inputs.failOn), i;
			});
		}
		let l = new Set([
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
				message: (0, c.s0)(e.message),
				help: (0, c.s0)(e.help)
			};
		}
		function isAsked(e, { ruleId: t }) {
			return e === "lint" || !l.has(t);
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
	})
};
