"use strict";
exports.id = 772, exports.ids = [772], exports.modules = {
	6314: ((e, t, n) => {
		n.d(t, { H: () => registriesOf });
		var r = n(8998);
		function registriesOf({ registry: e, accessories: t }) {
			let n = [e.server ?? "", ...t.flatMap((e) => e.registry ?? [])];
			return [...new Set(n)].filter((e) => !(0, r.r)(e));
		}
	}),
	1292: ((e, t, n) => {
		n.d(t, { Q: () => childEnvironment });
		var r = n(6760), i = n.n(r);
		let a = /^(INPUT_|STATE_)|^GITHUB_(STATE|OUTPUT)$/;
		function childEnvironment(e, t) {
			let n = Object.entries(e).flatMap(([e, t]) => t === void 0 || a.test(e) ? [] : [[e, t]]), r = Object.fromEntries(n);
			if (t.secrets !== void 0) for (let [e, n] of [...t.secrets.referenced, ...t.secrets.provided]) r[e] = n;
			return t.agentSocket !== void 0 && (r.SSH_AUTH_SOCK = t.agentSocket), t.dockerConfig !== void 0 && (r.DOCKER_CONFIG = t.dockerConfig), t.bin !== void 0 && (r.PATH = [t.bin, r.PATH].filter(Boolean).join(i().delimiter)), t.lockOwner !== void 0 && addGitConfig(r, "user.name", t.lockOwner), t.performer !== void 0 && addGitConfig(r, "user.email", t.performer), r;
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
				env: a,
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
			let [, t, n, r, i] = /^kamal-action (\S+) run (\S+) attempt (\S+) step (\S+)$/.exec(e) ?? [];
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
			let t = Buffer.from(e.replace(/\s+/g, ""), "base64").toString("utf8"), [, n, r] = /^Locked by: (.*) at (\S+)$/m.exec(t) ?? [];
			if (n === void 0 || r === void 0) return;
			let field = (e) => RegExp(`^${e}: (.*)$`, "m").exec(t)?.[1] ?? "";
			return {
				lockedBy: n,
				at: r,
				version: field("Version"),
				message: field("Message")
			};
		}
		function describeLock(e) {
			return e === void 0 ? "an unknown holder (the lock has no details: a deploy was killed while taking it)" : `${e.lockedBy || "someone without a git user.name"} since ${e.at}, for version ${e.version} ("${e.message}")`;
		}
		function releaseScript(e, t) {
			let n = Buffer.from(`Locked by: ${t} at `).toString("base64");
			return [
				"cd",
				`if [ ! -d ${e} ]; then echo none; exit 0; fi`,
				`held=$(cat ${e}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
				`ours=$(printf %s '${n}' | base64 -d)`,
				`case "$held" in "$ours"*) rm -f ${e}/details && rmdir ${e} && echo released;; *) echo other; cat ${e}/details 2>/dev/null || :;; esac`
			].join("\n");
		}
	}),
	737: ((e, t, n) => {
		n.d(t, {
			AQ: () => normalizeKnownHosts,
			Vv: () => hostKeys,
			YP: () => rememberHostKeys,
			ab: () => forgetHostKeys,
			l2: () => readOrEmpty
		});
		var r = n(7598), i = n(1455), a = n(6760), o = n.n(a), s = n(4209);
		let c = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;
		function normalizeKnownHosts(e) {
			let t = e.replace(/\r\n?/g, "\n").split("\n").map((e) => e.trim());
			for (let [e, n] of t.entries()) {
				if (n === "" || n.startsWith("#") || c.test(n)) continue;
				let t = `line ${e + 1}`;
				throw (0, s.V2)("input-invalid", { problems: [{
					input: "ssh-known-hosts",
					part: t,
					found: "is not a known_hosts line",
					expected: "`host type key`"
				}] });
			}
			return `${t.filter((e) => e !== "").join("\n")}\n`;
		}
		function hostKeys(e) {
			return e.split("\n").flatMap((e) => {
				let [, t, n, i] = c.exec(e.trim()) ?? [];
				return t === void 0 || n === void 0 || i === void 0 ? [] : [{
					host: t,
					type: n,
					fingerprint: `SHA256:${(0, r.createHash)("sha256").update(Buffer.from(i, "base64")).digest("base64").replace(/=+$/, "")}`
				}];
			});
		}
		async function rememberHostKeys(e, t, n) {
			let r = t.split("\n").filter((e) => c.test(e.trim()));
			if (r.length === 0) return;
			await (0, i.mkdir)(o().dirname(e), {
				recursive: !0,
				mode: 448
			});
			let a = await readOrEmpty(e), s = a === "" || a.endsWith("\n") ? "" : "\n";
			await (0, i.appendFile)(e, `${s}${r.map((e) => `${e.trim()} ${n}`).join("\n")}\n`, { mode: 384 });
		}
		async function forgetHostKeys(e, t) {
			let n = (await (0, i.readFile)(e, "latin1").catch(() => "")).split("\n"), r = n.filter((e) => !e.endsWith(` ${t}`));
			return r.length < n.length && await (0, i.writeFile)(e, r.join("\n"), "latin1"), n.length - r.length;
		}
		async function readOrEmpty(e) {
			try {
				return await (0, i.readFile)(e, "utf8");
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
		var r = n(1455), i = n(3053), a = n(4209), o = n(1292);
		async function startAgent(e, t) {
			let n = await run("ssh-agent", [
				"-s",
				"-a",
				e
			]);
			if (n.exitCode !== 0) throw (0, a.V2)("ssh-agent", {
				said: n.stderr.trim(),
				exitCode: n.exitCode
			});
			let r = await run("ssh-add", [
				"-q",
				"-t",
				"21600",
				"-"
			], {
				env: {
					...process.env,
					SSH_AUTH_SOCK: e,
					SSH_ASKPASS_REQUIRE: "never"
				},
				input: t
			});
			if (r.exitCode !== 0) throw await stopAgent(e), (0, a.V2)("ssh-key-format", { problem: { refused: r.stderr.trim() } });
			let i = /SSH_AGENT_PID=(\d+)/.exec(n.stdout)?.[1];
			return i === void 0 ? void 0 : Number(i);
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
			return e === void 0 || e === "" ? [] : (await run("ssh-add", ["-l"], { env: {
				...process.env,
				SSH_AUTH_SOCK: e
			} })).stdout.split("\n").flatMap((e) => /SHA256:\S+/.exec(e)?.[0] ?? []);
		}
		async function run(e, t, n = {}) {
			let r = (0, o.Q)(n.env ?? process.env, { secrets: void 0 });
			try {
				return await (0, i.getExecOutput)(e, t, {
					silent: !0,
					ignoreReturnCode: !0,
					env: r,
					...n.input === void 0 ? {} : { input: Buffer.from(n.input) }
				});
			} catch (t) {
				throw (0, a.V2)("ssh-missing", { tool: e }, { cause: t });
			}
		}
	}),
	4414: ((e, t, n) => {
		n.d(t, {
			DQ: () => loginOf,
			Xm: () => reuseSsh,
			zt: () => createSsh
		});
		var r = n(1421), i = n(7598), a = n(1455), o = n(6760), s = n.n(o), c = n(1292);
		let l = "ssh_config";
		async function createSsh(e) {
			return await (0, a.writeFile)(s().join(e.directory, l), clientConfig(e), { mode: 384 }), reuseSsh(e);
		}
		function reuseSsh(e) {
			let t = s().join(e.directory, l), { agentSocket: n, settings: r } = e, i = {
				...(0, c.Q)(process.env, {
					secrets: void 0,
					agentSocket: n
				}),
				LC_ALL: "C"
			}, shared = (t) => sharedConnection(e.directory, r, t);
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
						script: ""
					});
				}
			};
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
			let { user: r, name: a, port: o } = loginOf(n, t), c = (0, i.createHash)("sha256").update(`${r}@${a}:${o}`).digest("hex").slice(0, 16), l = s().join(e, c);
			return l.length > 90 ? [] : [
				"ControlMaster=auto",
				`ControlPath="${l}"`,
				"ControlPersist=900"
			].flatMap((e) => ["-o", e]);
		}
		function loginOf(e, t) {
			let [, n, r, i] = /^(?:([^@]+)@)?(\[[^\]]+\]|[^:]+|.*:.*:.*?)(?::(\d+))?$/.exec(e) ?? [];
			return {
				user: n ?? t.user,
				name: (r ?? e).replace(/^\[|\]$/g, ""),
				port: i === void 0 ? t.port : Number(i)
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
				}), c = [], l = [];
				s.stdout.on("data", (e) => c.push(e)), s.stderr.on("data", (e) => l.push(e)), s.stdin.on("error", () => {}), s.stdin.end(t.script);
				let text = (e) => Buffer.concat(e).toString("utf8");
				s.on("error", (e) => {
					let t = i.aborted ? `no answer within ${n / 1e3} s` : e.message;
					o({
						stdout: text(c),
						stderr: `${text(l)}${t}`,
						code: 255
					});
				}), s.on("close", (e) => o({
					stdout: text(c),
					stderr: text(l),
					code: e ?? 255
				}));
			});
		}
	})
};
