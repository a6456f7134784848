"use strict";
exports.id = 935, exports.ids = [935, 542], exports.modules = {
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
	1292: ((e, t, n) => {
		n.d(t, {
			OR: () => kamalEnvironment,
			PT: () => s,
			YU: () => bareEnvironment,
			fz: () => c,
			uQ: () => toolEnvironment
		});
		var r = n(6760), i = n.n(r);
		class MadeEnvironment {
			#e;
			constructor(e) {
				this.#e = e;
			}
			get variables() {
				return this.#e;
			}
			with(e) {
				return new MadeEnvironment({
					...this.#e,
					...e
				});
			}
		}
		let a = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|XDG_\w+|SSL_CERT_(?:FILE|DIR)|LD_LIBRARY_PATH|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY)$/, o = {
			git: /^(?:GIT_(?:CONFIG_\w+|DIR|WORK_TREE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|SSL_CAINFO|SSL_CAPATH)|SSH_AUTH_SOCK)$/,
			ruby: /^(?:(?:RBENV|ASDF|MISE|rvm)_\w+|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKE|MAKEFLAGS|PKG_CONFIG_PATH|CPATH|LIBRARY_PATH)$/,
			docker: /^(?:DOCKER_(?:CONFIG|HOST|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_(?:CONFIG|BUILDER))$/,
			ssh: /^SSH_AUTH_SOCK$/,
			"ssh-agent": void 0
		};
		function toolEnvironment(e, t = process.env) {
			let n = o[e];
			return new MadeEnvironment(pick(t, (e) => a.test(e) || n?.test(e) === !0));
		}
		function bareEnvironment(e = process.env) {
			return new MadeEnvironment(pick(e, (e) => e === "PATH"));
		}
		let s = "KAMAL_ACTION_BUILT_VERSION", c = "KAMAL_ACTION_PINNED_HOST_KEYS", l = /^(?:INPUT|STATE)_/, u = /^GITHUB_(?:STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/, d = /^ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_/, f = [
			"ACTIONS_RUNTIME_TOKEN",
			"ACTIONS_RESULTS_URL",
			"ACTIONS_CACHE_URL",
			"ACTIONS_CACHE_SERVICE_V2"
		];
		function kamalEnvironment(e, t = {}) {
			let { secrets: n, agentSocket: r, dockerConfig: a, bin: o, lockOwner: p, performer: m, githubCache: h = !1 } = t, g = pick(e, (e) => f.includes(e) ? h : !l.test(e) && !u.test(e) && !d.test(e));
			if (n !== void 0) for (let [e, t] of [...n.referenced, ...n.provided]) g[e] = t;
			return r !== void 0 && (g.SSH_AUTH_SOCK = r), a !== void 0 && (g.DOCKER_CONFIG = a), t.builtVersion !== void 0 && (g[s] = t.builtVersion), t.pinnedHostKeys !== void 0 && (g[c] = t.pinnedHostKeys), o !== void 0 && (g.PATH = [o, g.PATH].filter(Boolean).join(i().delimiter)), p !== void 0 && addGitConfig(g, "user.name", p), m !== void 0 && addGitConfig(g, "user.email", m), new MadeEnvironment(g);
		}
		function pick(e, t) {
			return Object.fromEntries(Object.entries(e).flatMap(([e, n]) => n !== void 0 && t(e) ? [[e, n]] : []));
		}
		function addGitConfig(e, t, n) {
			let r = Number(e.GIT_CONFIG_COUNT ?? "0");
			e.GIT_CONFIG_COUNT = String(r + 1), e[`GIT_CONFIG_KEY_${r}`] = t, e[`GIT_CONFIG_VALUE_${r}`] = n;
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
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(6449);
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
			eD: () => stopAgent
		});
		var r = n(1455), i = n(6449), a = n(1292), o = n(9542);
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
			return e === void 0 || e === "" ? [] : (await run("ssh-add", ["-l"], { env: clientOf(e) })).stdout.split("\n").flatMap((e) => /SHA256:\S+/.exec(e)?.[0] ?? []);
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
	})
};
