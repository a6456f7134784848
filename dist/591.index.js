"use strict";
exports.id = 591, exports.ids = [591], exports.modules = {
	64: ((e, t, n) => {
		n.d(t, {
			Hv: () => restoreSecretsFiles,
			cp: () => writeSecretsFiles,
			wm: () => secretsPaths
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(4209), s = n(5183), c = n(4325);
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
	107: ((e, t, n) => {
		n.d(t, {
			l: () => createDockerConfig,
			n: () => removeDockerConfig
		});
		var r = n(1455), i = n(6760), a = n.n(i);
		async function createDockerConfig(e, t) {
			await (0, r.mkdir)(t, {
				recursive: !0,
				mode: 448
			});
			for (let n of await listOrEmpty(e)) n !== "config.json" && await (0, r.symlink)(a().resolve(e, n), a().join(t, n));
			try {
				await (0, r.copyFile)(a().join(e, "config.json"), a().join(t, "config.json"));
			} catch {
				await (0, r.writeFile)(a().join(t, "config.json"), "{}", { mode: 384 });
			}
			return await (0, r.chmod)(a().join(t, "config.json"), 384), t;
		}
		async function removeDockerConfig(e) {
			let t = (await listOrEmpty(e)).length > 0;
			return await (0, r.rm)(e, {
				recursive: !0,
				force: !0
			}), t;
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
			Qo: () => headCommit,
			li: () => uncommittedSuffix,
			vE: () => hideFromGit
		});
		var r = n(7598), i = n(1455), a = n(6760), o = n.n(a), s = n(3053);
		async function headCommit(e) {
			let t = await git(e, [
				"rev-parse",
				"--verify",
				"HEAD"
			]);
			return t.exitCode === 0 ? t.stdout.trim() : void 0;
		}
		async function uncommittedSuffix(e) {
			let t = await git(e, ["status", "--porcelain"]);
			return t.exitCode === 0 && t.stdout.trim() !== "" ? `_uncommitted_${(0, r.randomBytes)(8).toString("hex")}` : "";
		}
		async function hideFromGit(e) {
			let t = o().dirname(e), [n, r, a] = await Promise.all([
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
			if (r.exitCode !== 1 || a === void 0) return;
			let s = await (0, i.readFile)(a.file, "latin1").catch(() => "");
			await (0, i.mkdir)(o().dirname(a.file), { recursive: !0 }), await (0, i.writeFile)(a.file, s + a.block, "latin1");
		}
		async function showToGit(e) {
			let t = o().dirname(e), [n] = await Promise.all([exclusionOf(t, e), git(t, [
				"update-index",
				"--no-assume-unchanged",
				e
			])]);
			if (n === void 0) return;
			let r = await (0, i.readFile)(n.file, "latin1").catch(() => "");
			r.includes(n.block) && await (0, i.writeFile)(n.file, r.replace(n.block, () => ""), "latin1");
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
			let [r = "", i = ""] = n.stdout.split("\n"), a = `/${i}${o().basename(t)}`.replace(/[\\*?[]/g, "\\$&");
			return {
				file: o().resolve(e, r),
				block: hidingBlock(a)
			};
		}
		async function git(e, t) {
			return (0, s.getExecOutput)("git", [...t], {
				cwd: e,
				silent: !0,
				ignoreReturnCode: !0
			});
		}
	}),
	4591: ((e, t, n) => {
		n.d(t, { a: () => runKamal });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(4209);
		let c = [
			{
				id: "hook-failed",
				pattern: /^Hook `([^`]+)` failed:?/m,
				facts: ([, e = ""]) => ({ hook: e })
			},
			{
				id: "lock-held",
				pattern: /Deploy lock already in place!|LockError\): Deploy lock found|^Deploy lock found/m,
				facts: (e, { primaryHost: t, destination: n }) => ({
					host: t,
					holder: void 0,
					destination: n
				})
			},
			{
				id: "disk-full",
				pattern: /no space left on device/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "secret-missing",
				pattern: /Secret '([^']+)' not found/,
				facts: ([, e = ""]) => ({
					names: [e],
					problem: "no-line"
				})
			},
			{
				id: "registry-push-denied",
				pattern: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to)[^\n]*403 Forbidden/,
				unless: /pull access denied|failed to resolve source metadata/,
				facts: (e, { registry: t, repository: n }) => ({
					registry: titleOf(t),
					repository: n,
					noticedBy: "kamal"
				})
			},
			{
				id: "registry-auth",
				pattern: /docker login[^\n]*stderr:[\s\S]{0,300}?(?:unauthorized|denied|401)|authentication required|incorrect username or password|Error response from daemon: (?:Get|login attempt) \S*[\s\S]{0,80}?(?:unauthorized|denied)/,
				facts: (e, { registry: t }) => ({
					registry: titleOf(t),
					problem: "kamal"
				})
			},
			{
				id: "ssh-hostkey",
				pattern: /HostKeyMismatch|fingerprint \S+ does not match for[^\n]*|HostKeyUnknown|fingerprint \S+ is unknown for[^\n]*/,
				facts: ([e]) => ({
					problem: "kamal",
					said: e
				})
			},
			{
				id: "ssh-auth",
				pattern: /Authentication failed for user (\S+)|Inappropriate ioctl for device/,
				facts: ([, e]) => ({ user: e })
			},
			{
				id: "ssh-dns",
				pattern: /getaddrinfo: [^\n]*/,
				facts: ([e], { configFile: t }) => ({
					said: e,
					configFile: t
				})
			},
			{
				id: "ssh-connect",
				pattern: /Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|Net::SSH::ConnectionTimeout|Connection refused - connect\(2\) for (\S+)|connection closed by remote host/i,
				facts: ([e]) => ({
					server: void 0,
					refused: !1,
					said: e
				})
			}
		];
		function titleOf(e) {
			return e ?? "Docker Hub";
		}
		let l = [
			{
				id: "exec-format",
				where: "anywhere",
				pattern: /exec format error|no matching manifest for (\S+)/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "unhealthy",
				pattern: /target failed to become healthy|container not ready after \d+ seconds/,
				facts: (e, { service: t }) => ({
					service: t,
					problem: "no-answer"
				})
			},
			{
				id: "boot-vanished",
				pattern: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
				facts: ([, e = "", t = ""], { service: n }) => ({
					role: e,
					host: t,
					service: n
				})
			},
			{
				id: "clone-failed",
				pattern: /Failed to clone repo: [^\n]*|Clone in \S+ is (?:dirty|not on the correct revision)[^\n]*/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "build-failed",
				pattern: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "dockerfile-missing",
				pattern: /Missing (\S*Dockerfile\S*)/,
				facts: ([, e = ""]) => ({ file: e })
			},
			{
				id: "image-missing",
				pattern: /manifest unknown|manifest for \S+ not found|failed to resolve reference [^\n]*: not found/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "service-label",
				pattern: /is missing the 'service' label/,
				facts: (e, { service: t }) => ({ service: t })
			},
			{
				id: "unhealthy",
				pattern: /Halted at barrier|First \S+ container is unhealthy/,
				facts: (e, { service: t }) => ({
					service: t,
					problem: "first-container"
				})
			},
			{
				id: "config-refused",
				pattern: /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
				facts: ({ input: e }, { configFile: t }) => ({
					configFile: t,
					said: firstLine(e)
				})
			}
		];
		function firstLine(e) {
			return e.trim().split("\n")[0] ?? "";
		}
		let u = [
			{
				id: "docker-missing-remote",
				pattern: /Docker is not installed on (\S+) and can't be automatically installed/,
				facts: ([, e = ""]) => ({
					host: e,
					user: void 0
				})
			},
			{
				id: "docker-sock-perm",
				pattern: /permission denied while trying to connect to the [Dd]ocker/,
				facts: () => ({ login: void 0 })
			},
			{
				id: "docker-local",
				pattern: /Docker (buildx plugin )?is not installed locally/,
				facts: ([, e]) => ({ missing: e === void 0 ? "docker" : "buildx" })
			},
			{
				id: "docker-down",
				pattern: /Cannot connect to the Docker daemon/,
				facts: () => ({ login: void 0 })
			},
			{
				id: "proxy-port",
				pattern: /port is already allocated|address already in use|failed to bind (?:host )?port/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "proxy-old",
				pattern: /kamal-proxy version (\S+) is too old/,
				facts: ([e], { destination: t }) => ({
					said: e,
					destination: t
				})
			},
			{
				id: "tls-config",
				pattern: /Error: unable to load (certificate|error pages)/,
				facts: ([, e = ""], { destination: t }) => ({
					what: e,
					destination: t
				})
			},
			{
				id: "host-conflict",
				pattern: /host settings conflict with another service/,
				facts: (e, { service: t }) => ({
					service: t,
					noticedBy: "kamal"
				})
			},
			{
				id: "proxy-missing",
				pattern: /No such container: kamal-proxy|network kamal not found|dial unix \S*kamal-proxy\.sock/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "accessory-conflict",
				pattern: /Conflict\. The container name "\/?([^"]+)" is already in use/,
				facts: ([, e = ""]) => ({ name: e })
			}
		], d = [
			...c,
			...u,
			...l
		];
		function diagnoseKamal(e, t) {
			let n = e.errorMessage === void 0 ? "" : `${e.errorMessage}\n(${e.errorClass})`;
			for (let r of [!1, !0]) for (let i of d) {
				let a = r || i.where === "anywhere" ? e.text : n, o = i.pattern.exec(a);
				if (!(o === null || (i.unless?.test(a) ?? !1))) return explain(i, o, {
					log: e,
					context: t
				});
			}
			return unknown(e, t);
		}
		function explain({ id: e, pattern: t, facts: n }, r, { log: i, context: a }) {
			let o = (0, s.C1)(e, n(r, a), evidence(t, r, i)), c = i.containerLog.findLast((e) => !e.startsWith("{"))?.trim();
			return c === void 0 ? o : (0, s.Nr)(o, c);
		}
		function unknown(e, { command: t }) {
			let n = (e.errorMessage ?? e.lines.filter((e) => e.trim() !== "").at(-1))?.split("\n").slice(0, 3).join(" ");
			return (0, s.C1)("kamal-failed", {
				command: t,
				said: n
			}, lastLines(e.lines));
		}
		function evidence(e, t, n) {
			if (n.containerLog.length > 0) return lastLines(n.containerLog);
			let r = e.exec(n.text) ?? t, i = r.input.split("\n"), a = r.input.slice(0, r.index).split("\n").length - 1;
			return lastLines(i.slice(Math.max(0, a - 6), a + 6));
		}
		function lastLines(e) {
			return e.map((e) => e.trimEnd()).filter((e) => e.trim() !== "").slice(-12);
		}
		function kamalArguments(e, t) {
			let n = [
				"--config-file",
				t.configFile,
				...t.destination ? ["--destination", t.destination] : []
			];
			return e.name === "rollback" ? [
				"rollback",
				e.version,
				...n
			] : [
				e.name,
				"--version",
				e.version,
				...e.skipBuild ? ["--skip-push"] : [],
				...n
			];
		}
		function kamalCommandLine(e, t) {
			let n = t.configFile === "config/deploy.yml" ? [] : ["-c", t.configFile], r = t.destination ? ["-d", t.destination] : [], i = e.name === "rollback" ? [e.version] : ["--version", e.version], a = e.name !== "rollback" && e.skipBuild ? ["--skip-push"] : [];
			return [
				"kamal",
				e.name,
				...i,
				...a,
				...n,
				...r
			].join(" ");
		}
		var f = n(2504);
		let p = [
			{
				starts: "Build and push app image...",
				id: "build",
				title: "Build and push the image"
			},
			{
				starts: "Pull app image...",
				id: "build",
				title: "Pull the image"
			},
			{
				starts: "Acquiring the deploy lock",
				id: "lock",
				title: "Acquire the deploy lock"
			},
			{
				starts: "Ensure Docker is installed...",
				id: "connect",
				title: "Ensure Docker is installed"
			},
			{
				starts: "Ensure kamal-proxy is running...",
				id: "proxy",
				title: "Ensure kamal-proxy is running"
			},
			{
				starts: "Detect stale containers...",
				id: "boot",
				title: "Boot the app"
			},
			{
				starts: "Prune old containers and images...",
				id: "prune",
				title: "Prune old containers and images"
			},
			{
				starts: "Releasing the deploy lock...",
				id: "release",
				title: "Release the deploy lock"
			}
		], m = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s, h = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/, g = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /;
		class KamalLog {
			kept = [];
			errorLines;
			errorOpen = !1;
			phase;
			errorClass;
			constructor(e) {
				this.phase = e;
			}
			read(e) {
				this.collectError(e);
				let t = plain(e);
				this.kept.push(t), this.kept.length > 600 && this.kept.shift();
				let n = p.find((e) => t.startsWith(e.starts)) ?? this.implicitPhase(t);
				if (n !== void 0 && n.id !== this.phase) return this.phase = n.id, {
					id: n.id,
					title: n.title
				};
			}
			implicitPhase(e) {
				let t = h.exec(e)?.[1] ?? "";
				if (this.phase === "proxy" && /--name \S+/.test(t) && /docker run/.test(t) && !/--name kamal-proxy/.test(t)) return {
					starts: "",
					id: "accessories",
					title: "Boot the accessories"
				};
				if (this.phase === "lock" && e.startsWith("Start container with version")) return {
					starts: "",
					id: "boot",
					title: "Boot the app"
				};
			}
			collectError(e) {
				let t = m.exec(e);
				t === null ? this.errorOpen && this.errorLines !== void 0 && (this.errorLines.push(plain(e)), this.errorOpen = !e.includes("\x1B[0m")) : (this.errorClass = t[1], this.errorLines = [plain(t[2] ?? "")], this.errorOpen = !e.includes("\x1B[0m"));
			}
			get currentPhase() {
				return this.phase;
			}
			get errorMessage() {
				return this.errorLines?.join("\n").trim();
			}
			get text() {
				return this.kept.filter((e) => !h.test(e)).join("\n");
			}
			get lines() {
				return this.kept;
			}
			get containerLog() {
				let e = this.kept.findIndex((e) => /First \S+ container is unhealthy on/.test(e));
				if (e < 0) return [];
				let t = [], n = !1;
				for (let r of this.kept.slice(e + 1)) {
					if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(r)) break;
					g.test(r) ? n = !1 : r.startsWith(" ERROR ") && (n = !0), n && t.push(r.replace(/^ ERROR /, ""));
				}
				return t.map((e) => e.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, "")).filter((e) => e.trim() !== "" && e.trim() !== "null");
			}
		}
		function plain(e) {
			return (0, f.a)(e).replace(/\r$/, "");
		}
		var _ = n(64), v = n(1292), y = n(107), b = n(8657), x = n(5246), S = n(5109), C = n(823);
		async function runKamal(e, t, { command: n, loading: r }) {
			let i = {
				configFile: e.inputs.configFile,
				destination: e.inputs.destination
			}, a = await prepareEnvironment(e, t, await t.kamal), o = await r, [c, l] = firstPhase(n), u = new KamalLog(c);
			e.signal.throwIfAborted(), e.beginPhase(c, l), e.log.line(`$ ${kamalCommandLine(n, i)}`);
			let d = o.start(kamalArguments(n, i), {
				env: a,
				onLine: (t) => {
					let n = u.read(t);
					n !== void 0 && e.beginPhase(n.id, n.title), e.log.untrusted(t);
				}
			});
			if (e.remember({ kamal: d.identity }), (await exitOrCancel(e, d)).code === 0 && !/not available as a container/.test(u.text)) e.endPhase("success");
			else throw e.endPhase("failure"), u.currentPhase === "release" && !/Error releasing the deploy lock/.test(u.text) && e.blamePreviousPhase(), (0, s.Ju)(diagnoseKamal(u, {
				command: `kamal ${n.name}`,
				configFile: e.inputs.configFile,
				service: t.deployment.service,
				destination: t.deployment.destination,
				registry: t.deployment.registry.server,
				repository: t.deployment.repository,
				primaryHost: t.deployment.primaryHost
			}));
		}
		function firstPhase(e) {
			return e.name === "deploy" ? ["build", e.skipBuild ? "Pull the image" : "Build and push the image"] : ["lock", "Acquire the deploy lock"];
		}
		async function exitOrCancel(e, t) {
			let n = new Promise((t) => {
				e.signal.aborted && t(), e.signal.addEventListener("abort", () => t(), { once: !0 });
			}), r = await Promise.race([t.done, n]);
			if (r !== void 0 && !e.signal.aborted) return r;
			throw await (0, b.i8)(t.identity, "SIGINT"), await Promise.race([t.done, (0, o.setTimeout)(4e3, "late", { ref: !1 })]) === "late" && (await (0, b.i8)(t.identity, "SIGKILL"), await Promise.race([t.done, (0, o.setTimeout)(1e3, void 0, { ref: !1 })])), e.endPhase("cancelled"), e.signal.reason instanceof Error ? e.signal.reason : new x.cJ("a signal");
		}
		async function prepareEnvironment(e, t, n) {
			let { secrets: r, project: i } = t, o = (0, _.wm)(i);
			await (0, _.cp)(o, {
				names: [...r.provided.keys()],
				backups: e.directory,
				remember: (t) => e.remember({ files: t })
			});
			let s = a().join(e.directory, "docker");
			return e.remember({ dockerConfig: s }), await (0, y.l)(process.env.DOCKER_CONFIG ?? a().join(e.environment.home, ".docker"), s), (0, v.Q)(t.environment, {
				secrets: r,
				agentSocket: t.agentSocket,
				dockerConfig: s,
				lockOwner: (0, S.Vm)(e.environment),
				performer: e.environment.actor === void 0 ? void 0 : `${e.environment.actor}@users.noreply.github.com`,
				bin: await writeKamalCommand(e, n)
			});
		}
		async function writeKamalCommand(e, t) {
			let n = a().join(e.directory, "bin");
			await (0, r.mkdir)(n, { recursive: !0 });
			let i = a().join(n, "kamal"), o = [
				t.launcher,
				t.directory,
				t.version
			].map(C.Z);
			return await (0, r.writeFile)(i, `#!/bin/sh\nexec ruby ${o.join(" ")} "$@"\n`), await (0, r.chmod)(i, 493), n;
		}
	})
};
