"use strict";
exports.id = 762, exports.ids = [762], exports.modules = {
	64: ((e, t, n) => {
		n.d(t, {
			Hv: () => restoreSecretsFiles,
			cp: () => writeSecretsFiles,
			wm: () => secretsPaths
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(5183), s = n(5246), c = n(4325);
		function secretsPaths(e) {
			let [t, n] = e.chosen.secrets;
			if (t !== void 0 && n !== void 0) return {
				common: a().join(e.root, t.path),
				own: a().join(e.root, n.path)
			};
			throw new s.HR({
				id: "secrets-path",
				title: "The place of the secrets file is unknown",
				cause: "`secrets_path` in the config comes from ERB, so the file that the secrets belong into cannot be told.",
				fix: "Write `secrets_path` out, or leave it at its default (.kamal/secrets)."
			});
		}
		async function writeSecretsFiles(e, t) {
			let n = [];
			if (t.names.length === 0) return n;
			for (let [i, s] of [[e.common, "drop"], [e.own, "provide"]]) {
				let e = await readIfThere(i), l = (0, c.cR)(e, t.names, s);
				if (l === (e ?? "")) continue;
				let u = e === void 0 ? void 0 : a().join(t.backups, a().basename(i));
				u !== void 0 && await (0, r.copyFile)(i, u), n.push({
					path: i,
					backup: u,
					hidden: !0
				}), t.remember(n), await (0, r.mkdir)(a().dirname(i), { recursive: !0 }), await (0, o.vE)(i), await (0, r.writeFile)(i, l, { mode: 384 });
			}
			return n;
		}
		async function readIfThere(e) {
			try {
				return await (0, r.readFile)(e, "utf8");
			} catch (e) {
				if (e instanceof Error && "code" in e && e.code === "ENOENT") return;
				throw e;
			}
		}
		async function restoreSecretsFiles(e) {
			for (let t of e) t.backup === void 0 ? await (0, r.rm)(t.path, { force: !0 }) : await (0, r.copyFile)(t.backup, t.path), t.hidden && await (0, o.$Q)(t.path);
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
			if (n.exitCode === 0) return (await git(t, [
				"update-index",
				"--assume-unchanged",
				e
			])).exitCode === 0;
			if (r.exitCode !== 1 || a === void 0) return !1;
			let s = await (0, i.readFile)(a.file, "latin1").catch(() => "");
			return await (0, i.mkdir)(o().dirname(a.file), { recursive: !0 }), await (0, i.writeFile)(a.file, s + a.block, "latin1"), !0;
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
	3762: ((e, t, n) => {
		n.d(t, { a: () => runKamal });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500);
		let forDestination = (e) => e.destination ? ` -d ${e.destination}` : "", s = [
			{
				id: "hook-failed",
				match: /^Hook `([^`]+)` failed:?/m,
				title: "A hook failed",
				cause: ([, e]) => `.kamal/hooks/${e} ended with an error.`,
				fix: () => "The hook's own output is below."
			},
			{
				id: "lock-held",
				match: /Deploy lock already in place!|LockError\): Deploy lock found|^Deploy lock found/m,
				title: "Another deploy holds the lock",
				cause: (e, { primaryHost: t }) => `The deploy lock on ${t} is held; the lines below say by whom.`,
				fix: (e, t) => `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${forDestination(t)}\` and start this run again.`
			},
			{
				id: "disk-full",
				match: /no space left on device/,
				title: "A disk is full",
				cause: ([e]) => `Docker says: ${e}.`,
				fix: () => "Free space on the machine that the lines below name (the server, or the runner when the image was being built): `kamal prune all`, `docker system df`, `docker builder prune`."
			},
			{
				id: "secret-missing",
				match: /Secret '([^']+)' not found/,
				title: "A secret is missing",
				cause: ([, e]) => `Kamal asked for the secret ${e}, and no secrets file defines it.`,
				fix: ([, e]) => `Add ${e} to the repository's secrets and pass it in \`secrets\` or \`env:\` of this step.`
			},
			{
				id: "registry-push-denied",
				match: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to)[^\n]*403 Forbidden/,
				unless: /pull access denied|failed to resolve source metadata/,
				title: "The registry refused the push",
				cause: (e, { repository: t }) => `The login works, but it has no right to push to ${t}.`,
				fix: (e, { registry: t, repository: n }) => t === "ghcr.io" ? `Give the job \`permissions: packages: write\`. If it has that, open the settings of the package ${n} and add this repository with the role Write under "Manage Actions access".` : `Give the registry user the right to push to ${n}.`
			},
			{
				id: "registry-auth",
				match: /docker login[^\n]*stderr:[\s\S]{0,300}?(?:unauthorized|denied|401)|authentication required|incorrect username or password|Error response from daemon: (?:Get|login attempt) \S*[\s\S]{0,80}?(?:unauthorized|denied)/,
				title: "The registry refused the login",
				cause: (e, { registry: t }) => `${t ?? "Docker Hub"} did not accept the username and password from the config.`,
				fix: (e, { registry: t }) => t === "ghcr.io" ? "Use `${{ github.actor }}` and `${{ secrets.GITHUB_TOKEN }}`, with `permissions: packages: write` in the job." : "Check registry/username in the config and the secret behind registry/password: an expired token, a wrong user, a token for another registry."
			},
			{
				id: "ssh-hostkey",
				match: /HostKeyMismatch|fingerprint (\S+) does not match for|HostKeyUnknown|fingerprint \S+ is unknown for/,
				title: "The server's host key is not the known one",
				cause: ([e]) => `Kamal's SSH client refused the server: ${e}.`,
				fix: () => "If the server was reinstalled, renew its lines in `ssh-known-hosts` (host name and address, not hashed)."
			},
			{
				id: "ssh-auth",
				match: /Authentication failed for user (\S+)|Inappropriate ioctl for device/,
				title: "The server refused the SSH key",
				cause: ([, e]) => `The server did not let ${e ?? "the SSH user"} in.`,
				fix: () => "Check ssh/user in the config, and that the public key that belongs to `ssh-private-key` is in its authorized_keys."
			},
			{
				id: "ssh-dns",
				match: /getaddrinfo: [^\n]*/,
				title: "The server's name does not resolve",
				cause: ([e]) => `Kamal found no address for the server: ${e}.`,
				fix: (e, { configFile: t }) => `Correct the host under \`servers\` in ${t}, or create its record in DNS.`
			},
			{
				id: "ssh-connect",
				match: /Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|Net::SSH::ConnectionTimeout|Connection refused - connect\(2\) for (\S+)|connection closed by remote host/i,
				title: "The server does not answer",
				cause: ([e]) => `Kamal could not reach the server: ${e}.`,
				fix: () => "Check that the server is up, that its address and ssh/port are right, and that no firewall or fail2ban keeps the runner out."
			}
		], c = [
			{
				id: "exec-format",
				anywhere: !0,
				match: /exec format error|no matching manifest for (\S+)/,
				title: "The image is for another processor",
				cause: ([e]) => `The server cannot run what was built: ${e}.`,
				fix: () => "Set builder/arch to the server's (`uname -m`: x86_64 is amd64, aarch64 is arm64)."
			},
			{
				id: "unhealthy",
				match: /target failed to become healthy|container not ready after \d+ seconds/,
				title: "The new version did not become healthy",
				cause: (e, { service: t }) => `The new container of ${t} did not answer its health check in time.`,
				fix: () => "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout."
			},
			{
				id: "boot-vanished",
				match: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
				title: "The new container died at once",
				cause: ([, e, t]) => `The container of ${e} on ${t} was gone before it could be asked.`,
				fix: (e, { service: t }) => `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${t})\`.`
			},
			{
				id: "clone-failed",
				match: /Failed to clone repo: [^\n]*|Clone in \S+ is (?:dirty|not on the correct revision)[^\n]*/,
				title: "Kamal could not clone the checkout",
				cause: ([e]) => `Kamal builds from a clone of the checkout: ${e}`,
				fix: () => "Submodules need `submodules: recursive` and a token in actions/checkout; or set builder/context to `.` to build from the working tree."
			},
			{
				id: "build-failed",
				match: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
				title: "The image did not build",
				cause: ([e]) => `Docker says: ${e}`,
				fix: () => "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build."
			},
			{
				id: "dockerfile-missing",
				match: /Missing (\S*Dockerfile\S*)/,
				title: "There is no Dockerfile",
				cause: ([, e]) => `Kamal builds ${e}, and it is not in the commit.`,
				fix: () => "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`."
			},
			{
				id: "image-missing",
				match: /manifest unknown|manifest for \S+ not found|failed to resolve reference [^\n]*: not found/,
				title: "The image is not in the registry",
				cause: ([e]) => `The server could not pull the image: ${e}.`,
				fix: () => "With `skip-build: true`, the image must have been pushed with the tag that `version` names (the full commit)."
			},
			{
				id: "service-label",
				match: /is missing the 'service' label/,
				title: "The image was not built by Kamal",
				cause: (e, { service: t }) => `The image has no label service=${t}, which Kamal insists on.`,
				fix: (e, { service: t }) => `Build it with \`--label service=${t}\`.`
			},
			{
				id: "unhealthy",
				match: /Halted at barrier|First \S+ container is unhealthy/,
				title: "The new version did not become healthy",
				cause: (e, { service: t }) => `The first container of ${t} did not come up, so no other one was started.`,
				fix: () => "Read the lines below: what the first container, or the server that it was to run on, says."
			},
			{
				id: "config-refused",
				match: /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
				title: "Kamal refuses the configuration",
				cause: (e, { configFile: t }) => `Kamal says about ${t}: ${firstLine(e.input)}`,
				fix: (e, { configFile: t }) => `Correct ${t}; \`kamal config\` shows the same message on your machine.`
			}
		];
		function firstLine(e) {
			return e.trim().split("\n")[0] ?? "";
		}
		let server_entries_forDestination = (e) => e.destination ? ` -d ${e.destination}` : "", l = [
			{
				id: "docker-missing-remote",
				match: /Docker is not installed on (\S+) and can't be automatically installed/,
				title: "Docker is missing on the server",
				cause: ([, e]) => `${e} has no Docker, and the SSH user may not install it.`,
				fix: () => "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root."
			},
			{
				id: "docker-sock-perm",
				match: /permission denied while trying to connect to the [Dd]ocker/,
				title: "The SSH user may not use Docker",
				cause: () => "Docker's socket on the server refused the SSH user.",
				fix: () => "On the server, as root: `usermod -aG docker USER`; the next login has the right."
			},
			{
				id: "docker-local",
				match: /Docker (?:buildx plugin )?is not installed locally/,
				title: "Docker or buildx is missing on the runner",
				cause: () => "Kamal builds the image on the runner, and `docker` with the buildx plugin is not there.",
				fix: () => "Use a hosted runner, install Docker with buildx, or build elsewhere and set `skip-build: true`."
			},
			{
				id: "docker-down",
				match: /Cannot connect to the Docker daemon/,
				title: "The Docker daemon does not run",
				cause: () => "The `docker` command is there, but no daemon answers it.",
				fix: () => "Start it: `systemctl enable --now docker`."
			},
			{
				id: "proxy-port",
				match: /port is already allocated|address already in use|failed to bind (?:host )?port/,
				title: "A port that kamal-proxy needs is taken",
				cause: ([e]) => `Docker could not publish kamal-proxy's ports: ${e}.`,
				fix: () => "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port."
			},
			{
				id: "proxy-old",
				match: /kamal-proxy version (\S+) is too old/,
				title: "kamal-proxy on the server is too old",
				cause: ([e]) => `${e} for this version of Kamal.`,
				fix: (e, t) => `Run \`kamal proxy reboot -y${server_entries_forDestination(t)}\` once (a short outage for every app on the server).`
			},
			{
				id: "tls-config",
				match: /Error: unable to load (certificate|error pages)/,
				title: "kamal-proxy cannot read what Kamal uploaded",
				cause: ([, e]) => `kamal-proxy found no usable ${e}: it was started by another SSH user, whose home it has mounted, or the ${e} is broken.`,
				fix: (e, t) => `If ssh/user was changed, run \`kamal proxy reboot -y${server_entries_forDestination(t)}\` once (a short outage for every app on the server). Else check the certificate and key in the secrets of proxy/ssl.`
			},
			{
				id: "host-conflict",
				match: /host settings conflict with another service/,
				title: "Another service already owns the host name",
				cause: (e, { service: t }) => `kamal-proxy routes this host name to another service than ${t}.`,
				fix: () => "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`."
			},
			{
				id: "proxy-missing",
				match: /No such container: kamal-proxy|network kamal not found|dial unix \S*kamal-proxy\.sock/,
				title: "kamal-proxy does not run on the server",
				cause: ([e]) => `The server was never set up, or lost its proxy: ${e}.`,
				fix: () => "Run this step with `setup: always`: `kamal setup` starts what is missing and leaves the rest."
			},
			{
				id: "accessory-conflict",
				match: /Conflict\. The container name "\/?([^"]+)" is already in use/,
				title: "A container of this name is there already",
				cause: ([, e]) => `Docker already has a container ${e}: two destinations on one server, or a boot that was cut off.`,
				fix: ([, e]) => `If it is a leftover, \`docker rm -f ${e}\` on the server. For two destinations on one server give the accessory a \`service\` of its own for each.`
			}
		], u = [
			...s,
			...l,
			...c
		];
		function diagnoseKamal(e, t) {
			let n = e.errorMessage === void 0 ? "" : `${e.errorMessage}\n(${e.errorClass})`;
			for (let r of [!1, !0]) for (let i of u) {
				let a = r || i.anywhere ? e.text : n, o = i.match.exec(a);
				if (!(o === null || (i.unless?.test(a) ?? !1))) return {
					id: i.id,
					title: i.title,
					cause: `${i.cause(o, t)}${lastWords(e)}`,
					fix: i.fix(o, t),
					evidence: evidence(i.match, o, e)
				};
			}
			return unknown(e, t);
		}
		function lastWords(e) {
			let t = e.containerLog.findLast((e) => !e.startsWith("{"))?.trim();
			return t === void 0 ? "" : ` The last that it logged: ${t}`;
		}
		function unknown(e, t) {
			let n = e.errorMessage ?? e.lines.filter((e) => e.trim() !== "").at(-1);
			return {
				id: "kamal-failed",
				title: `${t.command} failed`,
				cause: n === void 0 ? "Kamal ended without a word." : `Kamal says: ${n.split("\n").slice(0, 3).join(" ")}`,
				fix: "Read the log of the failed phase above; its last lines are repeated here.",
				evidence: lastLines(e.lines)
			};
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
		var d = n(2504);
		let f = [
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
				title: "Boot the new version"
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
		], p = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s, m = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/, h = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /;
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
				let n = f.find((e) => t.startsWith(e.starts)) ?? this.implicitPhase(t);
				if (n !== void 0 && n.id !== this.phase) return this.phase = n.id, {
					id: n.id,
					title: n.title
				};
			}
			implicitPhase(e) {
				let t = m.exec(e)?.[1] ?? "";
				if (this.phase === "proxy" && /--name \S+/.test(t) && /docker run/.test(t) && !/--name kamal-proxy/.test(t)) return {
					starts: "",
					id: "accessories",
					title: "Boot the accessories"
				};
				if (this.phase === "lock" && e.startsWith("Start container with version")) return {
					starts: "",
					id: "boot",
					title: "Boot the version"
				};
			}
			collectError(e) {
				let t = p.exec(e);
				t === null ? this.errorOpen && this.errorLines !== void 0 && (this.errorLines.push(plain(e)), this.errorOpen = !e.includes("\x1B[0m")) : (this.errorClass = t[1], this.errorLines = [plain(t[2] ?? "")], this.errorOpen = !e.includes("\x1B[0m"));
			}
			get currentPhase() {
				return this.phase;
			}
			get errorMessage() {
				return this.errorLines?.join("\n").trim();
			}
			get text() {
				return this.kept.filter((e) => !m.test(e)).join("\n");
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
					h.test(r) ? n = !1 : r.startsWith(" ERROR ") && (n = !0), n && t.push(r.replace(/^ ERROR /, ""));
				}
				return t.map((e) => e.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, "")).filter((e) => e.trim() !== "" && e.trim() !== "null");
			}
		}
		function plain(e) {
			return (0, d.a)(e).replace(/\r$/, "");
		}
		var g = n(64), _ = n(1292), v = n(107), y = n(8657), b = n(5246), x = n(5109), S = n(823);
		async function runKamal(e, t, { command: n, loading: r }) {
			let i = {
				configFile: e.inputs.configFile,
				destination: e.inputs.destination
			}, a = await prepareEnvironment(e, t, await t.kamal), o = await r, [s, c] = opening(n), l = new KamalLog(s);
			e.signal.throwIfAborted(), e.beginPhase(s, c), e.log.line(`$ ${kamalCommandLine(n, i)}`);
			let u = o.start(kamalArguments(n, i), {
				env: a,
				onLine: (t) => {
					let n = l.read(t);
					n !== void 0 && e.beginPhase(n.id, n.title), e.log.untrusted(t);
				}
			});
			if (e.remember({ kamal: u.identity }), (await exitOrCancel(e, u)).code === 0 && !/not available as a container/.test(l.text)) e.endPhase("success");
			else throw e.endPhase("failure"), l.currentPhase === "release" && !/Error releasing the deploy lock/.test(l.text) && e.blamePreviousPhase(), new b.HR(diagnoseKamal(l, {
				command: `kamal ${n.name}`,
				configFile: e.inputs.configFile,
				service: t.deployment.service,
				destination: t.deployment.destination,
				registry: t.deployment.registry.server,
				repository: t.deployment.repository,
				primaryHost: t.deployment.primaryHost
			}));
		}
		function opening(e) {
			return e.name === "deploy" ? ["build", e.skipBuild ? "Pull the image" : "Build and push the image"] : ["lock", "Acquire the deploy lock"];
		}
		async function exitOrCancel(e, t) {
			let n = new Promise((t) => {
				e.signal.aborted && t(), e.signal.addEventListener("abort", () => t(), { once: !0 });
			}), r = await Promise.race([t.done, n]);
			if (r !== void 0 && !e.signal.aborted) return r;
			throw await (0, y.i8)(t.identity, "SIGINT"), await Promise.race([t.done, (0, o.setTimeout)(4e3, "late", { ref: !1 })]) === "late" && (await (0, y.i8)(t.identity, "SIGKILL"), await Promise.race([t.done, (0, o.setTimeout)(1e3, void 0, { ref: !1 })])), e.endPhase("cancelled"), e.signal.reason instanceof Error ? e.signal.reason : new b.cJ("a signal");
		}
		async function prepareEnvironment(e, t, n) {
			let { secrets: r, project: i } = t, o = (0, g.wm)(i);
			await (0, g.cp)(o, {
				names: [...r.provided.keys()],
				backups: e.directory,
				remember: (t) => e.remember({ files: t })
			});
			let s = a().join(e.directory, "docker");
			return e.remember({ dockerConfig: s }), await (0, v.l)(process.env.DOCKER_CONFIG ?? a().join(e.environment.home, ".docker"), s), (0, _.Q)(t.environment, {
				secrets: r,
				agentSocket: t.agentSocket,
				dockerConfig: s,
				lockOwner: (0, x.Vm)(e.environment),
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
			].map(S.Z);
			return await (0, r.writeFile)(i, `#!/bin/sh\nexec ruby ${o.join(" ")} "$@"\n`), await (0, r.chmod)(i, 493), n;
		}
	})
};
