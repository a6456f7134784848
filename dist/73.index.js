"use strict";
exports.id = 73, exports.ids = [73, 542], exports.modules = {
	6314: ((e, t, n) => {
		n.d(t, { H: () => registriesOf });
		var r = n(8998);
		function registriesOf({ registry: e, accessories: t }) {
			let n = [e.server ?? "", ...t.flatMap((e) => e.registry ?? [])];
			return [...new Set(n)].filter((e) => !(0, r.r)(e));
		}
	}),
	64: ((e, t, n) => {
		n.d(t, {
			Hv: () => restoreSecretsFiles,
			cp: () => writeSecretsFiles,
			wm: () => secretsPaths
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(3418), s = n(5183), c = n(4325);
		function secretsPaths(e) {
			let [t, n] = e.chosen.secrets;
			if (t !== void 0 && n !== void 0) return {
				common: a().join(e.root, t.path),
				own: a().join(e.root, n.path)
			};
			throw (0, o.V2)("secrets-path", {});
		}
		async function writeSecretsFiles(e, t) {
			let n = [];
			if (t.names.length === 0) return n;
			for (let [i, o] of [[e.common, "drop"], [e.own, "provide"]]) {
				let e = await readIfExists(i), l = (0, c.cR)(e, t.names, o);
				if (l === (e ?? "")) continue;
				let u = e === void 0 ? void 0 : a().join(t.backups, a().basename(i));
				u !== void 0 && await (0, r.copyFile)(i, u), n.push({
					path: i,
					backup: u
				}), t.remember(n), await (0, r.mkdir)(a().dirname(i), { recursive: !0 }), await (0, s.vE)(i), await (0, r.writeFile)(i, l, { mode: 384 });
			}
			return n;
		}
		async function readIfExists(e) {
			try {
				return await (0, r.readFile)(e, "utf8");
			} catch (e) {
				if (e instanceof Error && "code" in e && e.code === "ENOENT") return;
				throw e;
			}
		}
		async function restoreSecretsFiles(e) {
			for (let t of e) t.backup === void 0 ? await (0, r.rm)(t.path, { force: !0 }) : await (0, r.copyFile)(t.backup, t.path), await (0, s.$Q)(t.path);
		}
	}),
	6075: ((e, t, n) => {
		n.d(t, { n: () => CappedOutput });
		class CappedOutput {
			limit;
			bytes = Buffer.alloc(0);
			size = 0;
			constructor(e) {
				this.limit = e;
			}
			add(e) {
				let t = this.size + e.length;
				if (t > this.limit) return !1;
				if (t > this.bytes.length) {
					let e = Buffer.alloc(Math.min(this.limit, Math.max(t, this.bytes.length * 2, 4096)));
					this.bytes.copy(e, 0, 0, this.size), this.bytes = e;
				}
				return e.copy(this.bytes, this.size), this.size = t, !0;
			}
			get text() {
				return this.bytes.toString("utf8", 0, this.size);
			}
		}
	}),
	107: ((e, t, n) => {
		n.d(t, {
			l: () => createDockerConfig,
			n: () => removeDockerConfig
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(4610), s = n(1239);
		let c = "config.json";
		async function createDockerConfig({ original: e, directory: t, registries: n }) {
			await (0, r.mkdir)(t, {
				recursive: !0,
				mode: 448
			});
			for (let n of await listOrEmpty(e)) n !== c && await (0, r.symlink)(a().resolve(e, n), a().join(t, n));
			let i = a().join(t, c), o = withLoginsInFile(await readConfig(e), n);
			return await (0, r.writeFile)(i, JSON.stringify(o, void 0, "	"), { mode: 384 }), await (0, r.chmod)(i, 384), t;
		}
		function withLoginsInFile(e, t) {
			let { credsStore: n, credHelpers: r, auths: i, ...a } = e, c = t.map(s.n), isOther = (e) => !c.includes((0, s.n)(e)), l = (0, o.u)(i) ? i : {}, u = isHelper(n) ? Object.keys(l).map((e) => [e, n]) : [], d = (0, o.u)(r) ? Object.entries(r) : [], f = [...u, ...d].filter(([e]) => isOther(e));
			return {
				...a,
				auths: {
					...Object.fromEntries(c.map((e) => [e, {}])),
					...l
				},
				...f.length === 0 ? {} : { credHelpers: Object.fromEntries(f) }
			};
		}
		function isHelper(e) {
			return typeof e == "string" && e !== "";
		}
		async function readConfig(e) {
			try {
				let t = JSON.parse(await (0, r.readFile)(a().join(e, c), "utf8"));
				return (0, o.u)(t) ? t : {};
			} catch {
				return {};
			}
		}
		async function removeDockerConfig(e, t) {
			let { auths: n, credsStore: i, credHelpers: a } = await readConfig(e), c = t.map(s.n), l = c.map((e) => (0, o.u)(n) ? n[e] : void 0), u = c.map((e) => (0, o.u)(a) ? a[e] ?? i : i);
			return await (0, r.rm)(e, {
				recursive: !0,
				force: !0
			}), {
				inFile: l.some((e) => (0, o.u)(e) && Object.keys(e).length > 0),
				helpers: [...new Set(u.filter(isHelper))]
			};
		}
		async function listOrEmpty(e) {
			try {
				return await (0, r.readdir)(e);
			} catch {
				return [];
			}
		}
	}),
	5183: ((e, t, n) => {
		n.d(t, {
			$Q: () => showToGit,
			$Y: () => git,
			Qo: () => headCommit,
			li: () => uncommittedSuffix,
			vE: () => hideFromGit
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(3418), l = n(1292), u = n(9542);
		async function headCommit(e) {
			let t = await git(e, [
				"rev-parse",
				"--verify",
				"HEAD"
			]);
			if (t.exitCode === 0) return t.stdout.trim();
			let n = repositoryRoot(e);
			if (n !== void 0) throw (0, c.V2)("git-refused", {
				directory: n,
				said: t.stderr.trim().split("\n")[0] ?? ""
			});
		}
		function repositoryRoot(e) {
			if ((0, i.existsSync)(s().join(e, ".git"))) return e;
			let t = s().dirname(e);
			return t === e ? void 0 : repositoryRoot(t);
		}
		async function uncommittedSuffix(e) {
			let t = await git(e, [
				"status",
				"--porcelain",
				"--untracked-files=normal",
				"--ignore-submodules=none"
			]);
			return t.exitCode === 0 && t.stdout.trim() !== "" ? `_uncommitted_${(0, r.randomBytes)(8).toString("hex")}` : "";
		}
		async function hideFromGit(e) {
			let t = s().dirname(e), [n, r, i] = await Promise.all([
				git(t, [
					"ls-files",
					"--error-unmatch",
					e
				]),
				git(t, [
					"check-ignore",
					"-q",
					e
				]),
				exclusionOf(t, e)
			]);
			if (n.exitCode === 0) {
				await git(t, [
					"update-index",
					"--assume-unchanged",
					e
				]);
				return;
			}
			if (r.exitCode !== 1 || i === void 0) return;
			let o = await (0, a.readFile)(i.file, "latin1").catch(() => "");
			await (0, a.mkdir)(s().dirname(i.file), { recursive: !0 }), await (0, a.writeFile)(i.file, o + i.block, "latin1");
		}
		async function showToGit(e) {
			let t = s().dirname(e), [n] = await Promise.all([exclusionOf(t, e), git(t, [
				"update-index",
				"--no-assume-unchanged",
				e
			])]);
			if (n === void 0) return;
			let r = await (0, a.readFile)(n.file, "latin1").catch(() => "");
			r.includes(n.block) && await (0, a.writeFile)(n.file, r.replace(n.block, () => ""), "latin1");
		}
		function hidingBlock(e) {
			return `\n# While kamal-action runs:\n${Buffer.from(e).toString("latin1")}\n`;
		}
		async function exclusionOf(e, t) {
			let n = await git(e, [
				"rev-parse",
				"--git-path",
				"info/exclude",
				"--show-prefix"
			]);
			if (n.exitCode !== 0) return;
			let [r = "", i = ""] = n.stdout.split("\n"), a = `/${i}${s().basename(t)}`.replace(/[\\*?[]/g, "\\$&");
			return {
				file: s().resolve(e, r),
				block: hidingBlock(a)
			};
		}
		async function git(e, t, n) {
			let r = {
				cwd: e,
				env: (0, l.uQ)("git")
			};
			return (0, u.runTool)("git", ["--no-replace-objects", ...t], n === void 0 ? r : {
				...r,
				input: n
			});
		}
	}),
	8657: ((e, t, n) => {
		n.d(t, {
			i8: () => signalGroup,
			j8: () => spawnGroup,
			kp: () => startProcess
		});
		var r = n(1421), i = n(1455), a = n(6193);
		let o = 262144, s = `(Omitted a line longer than ${o} characters.)`;
		async function startProcess(e, t, n) {
			let { child: r, run: i } = await spawnGroup(e, t, n);
			return r.stdin.end(), i;
		}
		async function spawnGroup(e, t, n) {
			let { cwd: i, env: a, onLine: o } = n, s = (0, r.spawn)(e, t, {
				cwd: i,
				env: a.variables,
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				detached: !0
			}), c = exitOf(s);
			s.stdin.on("error", () => {}), forwardLines(s.stdout, o), forwardLines(s.stderr, o);
			let l = s.pid;
			if (l === void 0) throw await c, Error(`Could not start ${e}`);
			return {
				child: s,
				run: {
					identity: {
						pid: l,
						startTime: await startTimeOf(l)
					},
					done: c
				}
			};
		}
		function exitOf(e) {
			return new Promise((t, n) => {
				e.on("error", n), e.on("close", (e, n) => t({
					code: e ?? void 0,
					signal: n ?? void 0
				}));
			});
		}
		function forwardLines(e, t) {
			let n = new a.StringDecoder("utf8"), r = "";
			e.on("data", (e) => {
				r += n.write(e);
				let i = r.split("\n");
				r = i.pop() ?? "";
				for (let e of i) t(e.length > o ? s : e);
				r.length > o && (r = r.slice(0, 262145));
			}), e.on("end", () => {
				r !== "" && t(r.length > o ? s : r);
			});
		}
		async function signalGroup(e, t) {
			let n = await startTimeOf(e.pid);
			return n !== void 0 && e.startTime !== void 0 && n !== e.startTime ? !1 : killGroup(e.pid, t);
		}
		function killGroup(e, t) {
			try {
				return process.kill(-e, t), !0;
			} catch {
				return !1;
			}
		}
		async function startTimeOf(e) {
			try {
				let t = await (0, i.readFile)(`/proc/${e}/stat`, "latin1");
				return t.slice(t.lastIndexOf(")") + 2).split(" ")[19];
			} catch {
				return;
			}
		}
	}),
	9542: ((e, t, n) => {
		n.d(t, {
			L: () => ToolMissing,
			runTool: () => runTool
		});
		var r = n(1421), i = n(3024), a = n(6075);
		class ToolMissing extends Error {}
		let o = 8388608;
		async function runTool(e, t, n) {
			let { cwd: s, signal: c, timeoutMs: l = 12e4 } = n;
			if (c?.throwIfAborted(), s !== void 0 && !(0, i.existsSync)(s)) throw Error(`The directory ${s} does not exist`);
			return new Promise((i, u) => {
				let d = n.env.variables, f = (0, r.spawn)(e, t, {
					cwd: s,
					env: d,
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					detached: !0
				}), p = new a.n(o), m = new a.n(o), stop = (e) => {
					settle(), f.pid !== void 0 && killGroup(f.pid);
					for (let e of [f.stdout, f.stderr]) e.destroy();
					u(e);
				}, onAbort = () => stop(c?.reason), h = setTimeout(() => stop(Error(`${e} did not finish within ${l / 1e3} s`)), l), settle = () => {
					clearTimeout(h), c?.removeEventListener("abort", onAbort);
				};
				c?.addEventListener("abort", onAbort, { once: !0 });
				let collect = (t) => (n) => {
					t.add(n) || stop(Error(`${e} printed more than ${o / 1024 / 1024} MB`));
				};
				f.stdout.on("data", collect(p)), f.stderr.on("data", collect(m)), f.stdin.on("error", () => {}), f.stdin.end(n.input), f.on("error", (t) => {
					settle(), u(t.code === "ENOENT" ? new ToolMissing(`${e} is not on the PATH`, { cause: t }) : t);
				}), f.on("close", (e) => {
					settle(), i({
						exitCode: e ?? 255,
						stdout: p.text,
						stderr: m.text
					});
				});
			});
		}
		function killGroup(e) {
			try {
				process.kill(-e, "SIGKILL");
			} catch {}
		}
	}),
	5109: ((e, t, n) => {
		n.d(t, {
			FD: () => describeLock,
			Gl: () => parseLockOwner,
			Pi: () => parseLockDetails,
			Vm: () => lockOwner,
			Z4: () => lockDirectory,
			dg: () => releaseScript,
			qK: () => isFromEarlierAttempt
		});
		var r = n(3176), i = n(823);
		function lockDirectory(e, t) {
			return `.kamal/${[
				"lock",
				e,
				t
			].filter(Boolean).join("-")}`;
		}
		function lockOwner(e) {
			return `kamal-action ${e.repository} run ${e.runId} attempt ${e.attempt} step ${e.step}`;
		}
		function parseLockOwner(e) {
			let [, t, n, r, i] = /^kamal-action ([\w./-]+) run (\d+) attempt (\d+) step ([\w.-]+)$/.exec(e) ?? [];
			if (t !== void 0 && n !== void 0 && r !== void 0 && i !== void 0) return {
				repository: t,
				runId: n,
				attempt: r,
				step: i
			};
		}
		function isFromEarlierAttempt(e, t) {
			let n = parseLockOwner(e);
			return n !== void 0 && n.repository === t.repository && n.runId === t.runId && Number(n.attempt) < Number(t.attempt);
		}
		function parseLockDetails(e) {
			let t = Buffer.from(e.slice(0, 16384).replace(/\s+/g, ""), "base64").toString("utf8").split("\n"), field = (e) => t.find((t) => t.startsWith(`${e}: `))?.slice(e.length + 2) ?? "", n = field("Locked by"), i = n.lastIndexOf(" at "), a = n.slice(i + 4);
			if (!(i < 0 || !/^\S+$/.test(a))) return {
				lockedBy: (0, r.pp)(n.slice(0, i), 500),
				at: (0, r.pp)(a),
				version: (0, r.pp)(field("Version")),
				message: (0, r.pp)(field("Message"))
			};
		}
		function describeLock(e) {
			return e === void 0 ? "an unknown holder (the lock has no details: a deploy was killed while taking it)" : `${e.lockedBy || "someone without a git user.name"} since ${e.at}, for version ${e.version} ("${e.message}")`;
		}
		function releaseScript(e, t) {
			let n = Buffer.from(`Locked by: ${t} at `).toString("base64"), r = (0, i.Z)(e);
			return [
				"cd",
				`if [ ! -d ${r} ]; then echo none; exit 0; fi`,
				`held=$(cat ${r}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
				`ours=$(printf %s ${(0, i.Z)(n)} | base64 -d)`,
				`case "$held" in "$ours"*) rm -f ${r}/details && rmdir ${r} && echo released;; *) echo other; cat ${r}/details 2>/dev/null || :;; esac`
			].join("\n");
		}
	}),
	737: ((e, t, n) => {
		n.d(t, {
			AQ: () => normalizeKnownHosts,
			Ij: () => planHostKeys,
			Vv: () => hostKeys,
			YP: () => rememberHostKeys,
			ab: () => forgetHostKeys,
			l2: () => readOrEmpty
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(3418);
		let l = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;
		function normalizeKnownHosts(e) {
			let t = e.replace(/\r\n?/g, "\n").split("\n").map((e) => e.trim());
			for (let [e, n] of t.entries()) if (!(n === "" || n.startsWith("#") || l.test(n))) throw invalid({
				part: `line ${e + 1}`,
				found: "is not a known_hosts line"
			});
			if (!t.some((e) => l.test(e))) throw invalid({ found: "has no host key" });
			return `${t.join("\n").trimEnd()}\n`;
		}
		function invalid(e) {
			return (0, c.V2)("input-invalid", { problems: [{
				input: "ssh-known-hosts",
				expected: "`host type key`",
				...e
			}] });
		}
		function hostKeys(e) {
			return e.split("\n").flatMap((e) => {
				let [, t, n, i] = l.exec(e.trim()) ?? [];
				return t === void 0 || n === void 0 || i === void 0 ? [] : [{
					host: t,
					type: n,
					fingerprint: `SHA256:${(0, r.createHash)("sha256").update(Buffer.from(i, "base64")).digest("base64").replaceAll("=", "")}`
				}];
			});
		}
		function planHostKeys(e, t) {
			let n = readBytes(e);
			return {
				file: e,
				marker: t,
				before: n?.length,
				addedNewline: n !== void 0 && n !== "" && !n.endsWith("\n"),
				madeDirectory: !(0, i.existsSync)(s().dirname(e))
			};
		}
		function rememberHostKeys({ file: e, marker: t }, n) {
			let r = n.split("\n").filter((e) => l.test(e.trim()));
			if (r.length === 0) return;
			(0, i.mkdirSync)(s().dirname(e), {
				recursive: !0,
				mode: 448
			});
			let a = readBytes(e) ?? "", o = `${a === "" || a.endsWith("\n") ? "" : "\n"}${r.map((e) => `${e.trim()} ${t}`).join("\n")}\n`;
			(0, i.writeFileSync)(e, o, {
				flag: "a",
				mode: 384
			});
		}
		function forgetHostKeys(e) {
			let { file: t, marker: n, before: r, addedNewline: a, madeDirectory: o } = e, c = (readBytes(t) ?? "").split("\n"), l = c.filter((e) => !e.endsWith(` ${n}`)), u = c.length - l.length, d = l.join("\n");
			return a && r !== void 0 && d.length === r + 1 && (d = d.slice(0, r)), u > 0 && (d !== "" || r !== void 0) && (0, i.writeFileSync)(t, d, "latin1"), d === "" && r === void 0 && (0, i.rmSync)(t, { force: !0 }), o && removeIfEmpty(s().dirname(t)), u;
		}
		function removeIfEmpty(e) {
			try {
				(0, i.rmdirSync)(e);
			} catch {}
		}
		function readBytes(e) {
			return (0, i.existsSync)(e) ? (0, i.readFileSync)(e, "latin1") : void 0;
		}
		async function readOrEmpty(e) {
			try {
				return await (0, a.readFile)(e, "utf8");
			} catch {
				return "";
			}
		}
	}),
	9746: ((e, t, n) => {
		n.d(t, {
			Ih: () => startAgent,
			_N: () => agentKeys,
			eD: () => stopAgent,
			fF: () => isAgentRunning
		});
		var r = n(1455), i = n(3418), a = n(1292), o = n(9542);
		async function startAgent(e, t) {
			let n = await run("ssh-agent", [
				"-s",
				"-a",
				e
			], { env: (0, a.uQ)("ssh-agent") });
			if (n.exitCode !== 0) throw (0, i.V2)("ssh-agent", {
				said: n.stderr.trim(),
				exitCode: n.exitCode
			});
			let r = await run("ssh-add", [
				"-q",
				"-t",
				"21600",
				"-"
			], {
				env: clientOf(e).with({ SSH_ASKPASS_REQUIRE: "never" }),
				input: t
			});
			if (r.exitCode !== 0) throw await stopAgent(e), (0, i.V2)("ssh-key-format", { problem: { refused: r.stderr.trim() } });
			let o = /SSH_AGENT_PID=(\d+)/.exec(n.stdout)?.[1];
			return o === void 0 ? void 0 : Number(o);
		}
		async function stopAgent(e, t) {
			let n = t === void 0 ? [] : await agentPids(e, [t]), r = n.length > 0 ? n : await agentPids(e);
			for (let e of r) try {
				process.kill(e, "SIGTERM");
			} catch {}
			return r.length > 0;
		}
		async function agentPids(e, t) {
			let n = t ?? await allPids(), i = await Promise.all(n.map((e) => (0, r.readFile)(`/proc/${e}/cmdline`, "utf8").catch(() => "")));
			return n.filter((t, n) => {
				let [r = "", ...a] = (i[n] ?? "").split("\0");
				return r.endsWith("ssh-agent") && a.includes(e);
			});
		}
		async function allPids() {
			return (await (0, r.readdir)("/proc").catch(() => [])).filter((e) => /^\d+$/.test(e)).map(Number);
		}
		async function agentKeys(e) {
			return (await listKeys(e))?.stdout.split("\n").flatMap((e) => /SHA256:\S+/.exec(e)?.[0] ?? []) ?? [];
		}
		async function isAgentRunning(e) {
			let t = await listKeys(e);
			return t !== void 0 && t.exitCode !== s;
		}
		let s = 2;
		async function listKeys(e) {
			if (e !== void 0 && e !== "") return run("ssh-add", ["-l"], { env: clientOf(e) });
		}
		function clientOf(e) {
			return (0, a.uQ)("ssh").with({ SSH_AUTH_SOCK: e });
		}
		async function run(e, t, n) {
			try {
				return await (0, o.runTool)(e, t, n);
			} catch (t) {
				throw t instanceof o.L ? (0, i.V2)("ssh-missing", { tool: e }, { cause: t }) : t;
			}
		}
	}),
	4414: ((e, t, n) => {
		n.d(t, {
			DQ: () => loginOf,
			Xm: () => reuseSsh,
			zt: () => createSsh
		});
		var r = n(1421), i = n(7598), a = n(3024), o = n(1455), s = n(8161), c = n(6760), l = n.n(c), u = n(6075), d = n(1292);
		let f = "ssh_config", p = {
			stdout: 4194304,
			stderr: 65536
		};
		async function createSsh(e) {
			return await (0, o.writeFile)(l().join(e.directory, f), clientConfig(e), { mode: 384 }), reuseSsh(e);
		}
		function reuseSsh(e) {
			let t = l().join(e.directory, f), { agentSocket: n, settings: r } = e, i = sshEnvironment(r, n).variables, shared = (t) => sharedConnection(e.directory, r, t);
			return {
				settings: r,
				run: (e, n, a = {}) => runSsh([
					...shared(e),
					...sshArguments(t, r, e),
					"sh -s"
				], {
					env: i,
					script: n,
					...a
				}),
				close: async (e) => {
					let n = shared(e);
					n.length !== 0 && await runSsh([
						...n,
						"-O",
						"exit",
						...sshArguments(t, r, e)
					], {
						env: i,
						script: "",
						timeoutMs: 1e4
					});
				}
			};
		}
		function sshEnvironment({ proxyCommand: e }, t) {
			return (e !== void 0 || (0, a.existsSync)(l().join((0, s.homedir)(), ".ssh", "config")) ? (0, d.OR)(process.env) : (0, d.uQ)("ssh")).with({
				LC_ALL: "C",
				...t === void 0 ? {} : { SSH_AUTH_SOCK: t }
			});
		}
		function clientConfig(e) {
			let t = e.strict ? [e.knownHosts] : [e.knownHosts, e.userKnownHosts];
			return [
				"Host *",
				"  BatchMode yes",
				"  ConnectTimeout 10",
				"  ServerAliveInterval 15",
				"  ServerAliveCountMax 3",
				"  HashKnownHosts no",
				`  StrictHostKeyChecking ${e.strict ? "yes" : "accept-new"}`,
				`  UserKnownHostsFile ${t.map((e) => `"${e}"`).join(" ")}`,
				...e.settings.proxyCommand === void 0 ? [] : [`  ProxyCommand ${e.settings.proxyCommand}`],
				"Include ~/.ssh/config",
				"Include /etc/ssh/ssh_config",
				""
			].join("\n");
		}
		function sharedConnection(e, t, n) {
			if (t.proxyJump !== void 0 || t.proxyCommand !== void 0) return [];
			let { user: r, name: a, port: o } = loginOf(n, t), s = (0, i.createHash)("sha256").update(`${r}@${a}:${o}`).digest("hex").slice(0, 16), c = l().join(e, s);
			return c.length > 90 ? [] : [
				"ControlMaster=auto",
				`ControlPath="${c}"`,
				"ControlPersist=900"
			].flatMap((e) => ["-o", e]);
		}
		function loginOf(e, t) {
			let [, n, r = e] = /^([^@]+)@(.+)$/.exec(e) ?? [], [, i = r, a] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(r) ?? [];
			return {
				user: n ?? t.user,
				name: i.replace(/^\[|\]$/g, ""),
				port: a === void 0 ? t.port : Number(a)
			};
		}
		function sshArguments(e, t, n) {
			let { user: r, name: i, port: a } = loginOf(n, t), o = t.proxyJump === void 0 ? [] : ["-J", t.proxyJump];
			return [
				"-F",
				e,
				"-T",
				"-p",
				String(a),
				"-l",
				r,
				...o,
				"--",
				i
			];
		}
		function runSsh(e, t) {
			let n = t.timeoutMs ?? 6e4, i = AbortSignal.timeout(n), a = t.signal === void 0 ? i : AbortSignal.any([t.signal, i]);
			return new Promise((o) => {
				let s = (0, r.spawn)("ssh", e, {
					env: t.env,
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					signal: a,
					killSignal: "SIGTERM"
				}), c = new u.n(p.stdout), l = new u.n(p.stderr), end = (e) => {
					s.stdout.destroy(), s.stderr.destroy(), o(e);
				}, collect = (e, t) => (n) => {
					e.add(n) || (s.kill("SIGTERM"), end({
						stdout: "",
						stderr: `The server printed more than ${t}.`,
						code: 255
					}));
				};
				s.stdout.on("data", collect(c, "4 MB")), s.stderr.on("data", collect(l, "64 KB of errors")), s.stdin.on("error", () => {}), s.stdin.end(t.script), s.on("error", (e) => {
					let t = c.text === "" ? "no answer within" : "no complete answer within", r = i.aborted ? `${t} ${n / 1e3} s` : e.message;
					end({
						stdout: c.text,
						stderr: `${l.text}\n${r}`,
						code: 255
					});
				}), s.on("close", (e) => end({
					stdout: c.text,
					stderr: l.text,
					code: e ?? 255
				}));
			});
		}
	}),
	7073: ((e, t, n) => {
		n.d(t, { cleanUp: () => cleanUp });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(64), c = n(107), l = n(8657), u = n(5246), d = n(5109), f = n(737), p = n(4414), m = n(9746), h = n(3176), g = n(823), _ = n(8350);
		async function cleanUp(e, t) {
			let attempt = async (e, n) => {
				try {
					let e = await n();
					e !== void 0 && t.info(e);
				} catch (n) {
					t.warn(`Cleanup: ${e} failed: ${(0, u.bD)(n)}`);
				}
			}, { kamal: n, server: i, agentSocket: a, knownHosts: o, dockerConfig: s } = e;
			n !== void 0 && t.interrupted && await attempt("stopping Kamal", () => stopKamal(n)), await Promise.all([
				attempt("restoring .kamal/secrets", () => restoreFiles(e)),
				i === void 0 ? void 0 : cleanServers(e, i, {
					...t,
					attempt
				}),
				o === void 0 ? void 0 : attempt("restoring known_hosts", () => restoreKnownHosts(o)),
				s === void 0 ? void 0 : attempt("removing the registry login", () => removeLogins(s, i?.registries ?? [], t))
			]), a !== void 0 && await attempt("stopping the SSH agent", async () => await (0, m.eD)(a, e.agentPid) ? "Stopped the SSH agent that held the key" : void 0), await attempt("removing the temporary directory", async () => {
				await (0, r.rm)(e.directory, {
					recursive: !0,
					force: !0
				});
			});
		}
		async function stopKamal(e) {
			if (!await (0, l.i8)(e, "SIGINT")) return;
			let t = Date.now() + 3e3;
			for (; Date.now() < t;) if (await (0, o.setTimeout)(100), !await (0, l.i8)(e, 0)) return "Stopped the Kamal process that was still running";
			return await (0, l.i8)(e, "SIGKILL"), "Killed the Kamal process that was still running";
		}
		async function restoreFiles(e) {
			await (0, s.Hv)(e.files);
			let t = e.files.map((t) => a().relative(e.workspace, t.path));
			return t.length > 0 ? `Restored ${t.join(", ")}` : void 0;
		}
		async function restoreKnownHosts(e) {
			let t = (0, f.ab)(e);
			return t > 0 ? `Removed ${t} host ${t === 1 ? "key" : "keys"} from known_hosts` : void 0;
		}
		async function removeLogins(e, t, n) {
			let { inFile: r, helpers: i } = await (0, c.n)(e, t);
			for (let e of i) n.warn(`The registry login may still be on the runner, in docker-credential-${e}.`);
			return r ? "Removed the registry login from the runner" : void 0;
		}
		async function cleanServers(e, t, n) {
			let r = (0, p.Xm)({
				directory: e.directory,
				settings: t.ssh,
				agentSocket: e.agentSocket
			}), i = e.kamal !== void 0;
			await cleanUpServers(r, t, {
				...n,
				interrupted: i && n.interrupted
			}), await n.attempt("asking what serves", async () => {
				await n.onceSettled?.(r);
			}), await Promise.all(t.hosts.map((e) => r.close(e)));
		}
		async function cleanUpServers(e, t, n) {
			await Promise.all(t.hosts.map(async (r) => {
				n.interrupted && await n.attempt(`waiting for ${r}`, () => waitForBoot(e, r, t)), t.registries.length !== 0 && await n.attempt(`removing the registry login on ${r}`, () => logOut(e, r, t, n));
			})), n.interrupted && await n.attempt("releasing the deploy lock", () => releaseLock(e, t, n));
		}
		async function logOut(e, t, { registries: n }, r) {
			let i = await runOrThrow(e, t, (0, _.a2)(n)), { outcome: a, warnings: o } = (0, _.VB)(t, i, n);
			for (let e of o) r.warn(e);
			if (a !== void 0) return a === "restored" ? `Restored the registry login on ${t}` : `Removed the registry login from ${t}`;
		}
		async function waitForBoot(e, t, n) {
			let r = await runOrThrow(e, t, [
				"waited=0",
				`while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ${(0, g.Z)(` deploy ${n.proxyPrefix}`)} >/dev/null; do`,
				`  [ $waited -ge ${(0, g.Z)(String(n.bootSeconds))} ] && break`,
				"  sleep 1; waited=$((waited + 1))",
				"done",
				"echo $waited"
			].join("\n"), (n.bootSeconds + 30) * 1e3);
			return /^[1-9]\d{0,5}$/.test(r) ? `Waited ${r} s for the boot in progress on ${t}` : void 0;
		}
		async function releaseLock(e, t, n) {
			let r = await runOrThrow(e, t.primaryHost, (0, d.dg)(t.lockDirectory, t.lockOwner));
			if (r === "released") return `Removed the deploy lock on ${t.primaryHost}`;
			if (r.startsWith("other")) {
				let e = (0, d.FD)((0, d.Pi)(r.slice(5)));
				n.warn(`Did not remove the deploy lock on ${t.primaryHost}, because it is held by ${e}`);
			}
		}
		async function runOrThrow(e, t, n, r) {
			let i = await e.run(t, n, r === void 0 ? {} : { timeoutMs: r });
			if (i.code !== 0) throw Error((0, h.AR)(i.stderr, 3).join("; ") || `exit code ${i.code}`);
			return i.stdout.trim();
		}
	}),
	8350: ((e, t, n) => {
		n.d(t, {
			VB: () => readLogout,
			Wp: () => backUpServerLogins,
			a2: () => logoutScript
		});
		var r = n(6314), i = n(1239), a = n(823);
		let o = ".docker/config.json", s = `${o}.before-kamal-action`;
		async function backUpServerLogins(e, t) {
			let { deployment: n, facts: i, ssh: a } = t, o = e.savedState.server, s = (0, r.H)(n);
			if (o === void 0 || s.length === 0) return;
			e.remember({ server: {
				...o,
				registries: s
			} });
			let c = backupScript(s);
			await Promise.all([...i.keys()].map((t) => a.run(t, c, { signal: e.signal })));
		}
		let c = `cd; umask 077
before=${s} config=${o}
flat() { tr -d ' \\t\\r\\n' <"$1"; }
first() { sed -n 's/.*'"$1"':"\\([A-Za-z0-9._-]*\\)".*/\\1/p'; }
helper() {
  name=$(printf %s "$now" | first "$1")
  [ "$name" ] || name=$(printf %s "$now" | first '"credsStore"')
  printf %s "$name"
}
sum() { printf %s "$2" | "docker-credential-$1" get 2>/dev/null | { cksum || md5sum || echo $$; } 2>/dev/null; }
now='{}'; [ -e $config ] && now=$(flat $config)`;
		function backupScript(e) {
			let t = e.map(i.n).map((e, t) => `name=$(helper ${sedKey(e)})
[ "$name" ] && echo "${t} $(sum "$name" ${(0, a.Z)(e)})" >>$before.helpers`);
			return `${c}
[ -e $before ] && exit
if [ -e $config ]; then cp -p $config $before
elif [ -d .docker ]; then echo absent >$before
else mkdir .docker && echo 'absent directory' >$before
fi
${t.join("\n")}`;
		}
		function logoutScript(e) {
			let t = e.map(i.n), n = t.map((e) => `-e ${(0, a.Z)(`s/${escapeSed(`"${e}":{`)}[^{}]*}//g`)}`).join(" "), each = (e) => t.map(e).join("\n");
			return `${c}
[ -e $before ] || [ -e $config ] || exit 0
others() { sed ${n} | tr ',{}' '\\n\\n\\n' | sed -e '/^$/d' -e '/^"auths":$/d' | sort; }
then=$now; [ -e $before ] && then=$(flat $before)
made=; case $then in absent*) made=$(cat $before); then='{}';; esac
kept=$(printf %s "$now" | others)
case $then in *'"credsStore"'*) ;; *) kept=$(printf %s "$kept" | sed '/^"credsStore":/d');; esac

said=
${each((e, t) => `case $now in *${(0, a.Z)(`"${e}":{`)}*) in${t}=yes;; esac
helper${t}=$(helper ${sedKey(e)})
[ "$helper${t}" ] && [ -e $before ] && grep -qxF "${t} $(sum "$helper${t}" ${(0, a.Z)(e)})" $before.helpers 2>/dev/null && in${t}=
case $then in *${(0, a.Z)(`"${e}":{`)}*) was${t}=yes;; esac
[ "$in${t}" ] && said=removed`)}
${e.map((e, t) => `[ "$in${t}" ] && docker logout ${e && (0, a.Z)(e)} >/dev/null 2>&1`).join("\n")}

same=
if [ -e $before ]; then
  [ "$kept" = "$(printf %s "$then" | others)" ] && same=yes
  if [ "$same" ]; then
    case $made in
      absent*) rm -f $config;;
      *) if [ -L $config ]; then cp $before $config; else mv -f $before $config; fi;;
    esac
  fi
  rm -f $before $before.helpers
  case $made in 'absent directory') rmdir .docker 2>/dev/null;; esac
fi

now='{}'; [ -e $config ] && now=$(flat $config)
${each((e, t) => `if [ "$in${t}" ]; then
  if [ "$helper${t}" ]; then
    printf %s ${(0, a.Z)(e)} | "docker-credential-$helper${t}" get >/dev/null 2>&1 && echo "left ${t} docker-credential-$helper${t}"
    [ "$was${t}" ] && echo "replaced ${t} docker-credential-$helper${t}"
  elif [ "$was${t}" ] && [ "$same" ]; then said=restored
  else
    [ "$was${t}" ] && echo "lost ${t}"
    case $now in *${(0, a.Z)(`"${e}":{"`)}*) echo "left ${t} ~/${o}";; esac
  fi
fi`)}
echo $said`;
		}
		function sedKey(e) {
			return (0, a.Z)(escapeSed(`"${e}"`));
		}
		function escapeSed(e) {
			return e.replace(/[\\/.*^$[\]]/g, "\\$&");
		}
		function readLogout(e, t, n) {
			let r = t.split("\n").map((e) => e.trim().split(" ")), i = r.flatMap(([t, r = "", i = ""]) => {
				let a = n[Number(r)], o = /^(?:docker-credential-)?[\w./~-]+$/.test(i) ? i : "a credential helper";
				return a === void 0 || r === "" ? [] : warningFor(t, {
					host: e,
					server: a,
					where: o
				});
			}), a = r.map(([e]) => e), o = ["restored", "removed"].find((e) => a.includes(e));
			return {
				outcome: a.includes("left") ? void 0 : o,
				warnings: i
			};
		}
		function warningFor(e, t) {
			let { host: n, server: r, where: i } = t, a = r === "" ? "Docker Hub" : r, o = `docker logout${r && ` ${r}`}`;
			switch (e) {
				case "left": return [`The login to ${a} is still on ${n}, in ${i}. Run \`${o}\` there.`];
				case "replaced": return [`Kamal's login to ${a} replaced the one that ${n} had in ${i}, so there is none now. Log in there again if other apps need it.`];
				case "lost": return [`Docker's logins on ${n} changed during this run, so the earlier one to ${a} was not restored. Log in there again if other apps need it.`];
				default: return [];
			}
		}
	}),
	3176: ((e, t, n) => {
		n.d(t, {
			AR: () => lastPeerLines,
			BP: () => logLine,
			d9: () => firstNames,
			gD: () => firstPeerLines,
			pp: () => peerLine
		});
		var r = n(3982);
		function peerLine(e, t = 300) {
			return (0, r.Fy)((0, r.DX)(e, t));
		}
		function firstPeerLines(e, t) {
			return allLines(e).slice(0, t);
		}
		function lastPeerLines(e, t) {
			return allLines(e).slice(-t);
		}
		function allLines(e) {
			return e.split("\n").map((e) => peerLine(e)).filter((e) => e !== "");
		}
		function firstNames(e, t = 20) {
			let n = e.slice(0, t);
			return e.length > t ? [...n, `and ${e.length - t} more`] : n;
		}
		function logLine(e) {
			let t = e.length <= 2e3 ? e : `${e.slice(0, 1500)}\u2026 \u2026${e.slice(-500)}`;
			return (0, r.Fy)((0, r.X5)(t).replaceAll("\n", " "));
		}
	}),
	1239: ((e, t, n) => {
		n.d(t, { n: () => registryKey });
		function registryKey(e) {
			let t = e.replace(/^https?:\/\//, "").split("/", 1)[0] ?? "";
			return [
				"",
				"docker.io",
				"index.docker.io"
			].includes(t) ? "https://index.docker.io/v1/" : t;
		}
	})
};
