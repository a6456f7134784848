"use strict";
exports.id = 738, exports.ids = [738], exports.modules = {
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
		var r = n(1455), i = n(6760), a = n.n(i), o = n(6449), s = n(5183), c = n(4325);
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
	6936: ((e, t, n) => {
		n.d(t, {
			A: () => imagesBeforeRollback,
			k: () => expectedAfterDeploy
		});
		var r = n(3360), i = n(2245), a = n(8812), o = n(1292), s = n(8360), c = n(5246), l = n(2229);
		async function expectedAfterDeploy(e, t, { target: n, log: i, built: a }) {
			let { version: u, digest: d } = n;
			if (!a) return d === void 0 ? { unknown: "its digest in the registry could not be read before the deploy." } : {
				from: "asked",
				digest: d
			};
			let f = (0, o.uQ)("docker"), { repository: p } = t.deployment, m = i.builtImage ?? `${p}:${u}`, h = i.pushedDigest(u) ?? await (0, s.M)({
				image: m,
				repository: p
			}, f);
			if (h !== void 0) return {
				from: "pushed",
				digest: h
			};
			let g = AbortSignal.any([e.signal, AbortSignal.timeout(2e4)]), _ = await (0, l.Uc)(t, u, g).catch((t) => (e.signal.throwIfAborted(), { problem: (0, c.bD)(t) }));
			return "problem" in _ ? { unknown: `the builder reports no digest, and ${(0, r.e)(_.problem)}` } : _.digest === void 0 ? { unknown: "the builder reports no digest, and the registry has none." } : {
				from: "registry",
				digest: _.digest
			};
		}
		async function imagesBeforeRollback({ deployment: e, ssh: t }, n) {
			let r = await Promise.allSettled(e.hosts.map((r) => (0, a.H)({
				host: r,
				deployment: e,
				ssh: t,
				keys: async () => []
			}, void 0, n)));
			return new Map(r.flatMap((e) => e.status === "rejected" ? [] : [...e.value.containers].map(([t, { id: n }]) => [(0, i.t)(e.value.host, t), n])));
		}
	}),
	141: ((e, t, n) => {
		n.d(t, { a: () => runKamal });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(6449), c = n(6314), l = n(3982);
		let u = [
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
				pattern: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to) \S+ 403 Forbidden/,
				unless: /pull access denied|failed to resolve source metadata/,
				facts: (e, { registry: t, repository: n }) => ({
					registry: titleOf(t),
					repository: n,
					noticedBy: "kamal"
				})
			},
			{
				id: "registry-auth",
				pattern: /authentication required|incorrect username or password/,
				facts: (e, { registry: t }) => ({
					registry: titleOf(t),
					problem: "kamal"
				})
			},
			{
				id: "registry-auth",
				pattern: /docker login(?: \S+){0,9} stderr:/g,
				near: /unauthorized|denied|401/,
				facts: (e, { registry: t }) => ({
					registry: titleOf(t),
					problem: "kamal"
				})
			},
			{
				id: "registry-auth",
				pattern: /Error response from daemon: (?:Get|login attempt) /g,
				near: /unauthorized|denied/,
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
		let d = [
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
				pattern: /manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ \S+ not found/,
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
		let f = [
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
		], p = [
			...u,
			...f,
			...d
		];
		function diagnoseKamal(e, t) {
			let n = e.errorMessage === void 0 ? "" : `${e.errorMessage}\n(${e.errorClass})`;
			for (let r of [!1, !0]) for (let i of p) {
				let a = r || i.where === "anywhere" ? e.text : n, o = matchOf(i, a);
				if (!(o === void 0 || (i.unless?.test(a) ?? !1))) return explain(i, o, {
					log: e,
					context: t
				});
			}
			return unknown(e, t);
		}
		function matchOf({ pattern: e, near: t }, n) {
			if (t === void 0) return e.exec(n) ?? void 0;
			for (let r of n.matchAll(e)) {
				let e = r.index + r[0].length;
				if (t.test(n.slice(e, e + 300))) return r;
			}
		}
		function explain(e, t, { log: n, context: r }) {
			let i = (0, s.C1)(e.id, e.facts(t, r), evidence(matchOf(e, n.text) ?? t, n)), a = n.containerLog.findLast((e) => !e.startsWith("{"))?.trim();
			return a === void 0 ? i : (0, s.Nr)(i, a);
		}
		function unknown(e, { command: t }) {
			let n = (e.errorMessage ?? e.lines.filter((e) => e.trim() !== "").at(-1))?.split("\n").slice(0, 3).join(" ");
			return (0, s.C1)("kamal-failed", {
				command: t,
				said: n
			}, lastLines(e.lines));
		}
		function evidence(e, t) {
			if (t.containerLog.length > 0) return lastLines(t.containerLog);
			let n = e.input.split("\n"), r = e.input.slice(0, e.index).split("\n").length - 1;
			return lastLines(n.slice(Math.max(0, r - 6), r + 6));
		}
		function lastLines(e) {
			return e.filter((e) => e.trim() !== "").slice(-12).map((e) => (0, l.$Q)(e.trimEnd(), 500));
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
		class LineWindow {
			head = [];
			tail = [];
			size;
			dropped = 0;
			constructor(e) {
				this.size = e;
			}
			push(e) {
				this.head.length < this.size.head ? this.head.push(e) : (this.tail.push(e), this.tail.length >= this.size.tail * 2 && this.trim());
			}
			get lines() {
				return this.trim(), this.dropped === 0 ? [...this.head, ...this.tail] : [
					...this.head,
					`(${this.dropped} lines omitted)`,
					...this.tail
				];
			}
			trim() {
				let e = this.tail.length - this.size.tail;
				e <= 0 || (this.tail = this.tail.slice(e), this.dropped += e);
			}
		}
		var m = n(3176);
		let h = [
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
		], g = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s, _ = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/, v = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /, y = [/^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ pushing manifest for \S+:([\w][\w.-]*)@(sha256:[0-9a-f]{64})(?: |$)/, /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?([\w][\w.-]*): digest: (sha256:[0-9a-f]{64}) size: \d+$/], b = /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ writing image (sha256:[0-9a-f]{64})(?: |$)/, x = {
			head: 200,
			tail: 600
		}, S = {
			head: 50,
			tail: 50
		}, C = {
			head: 20,
			tail: 100
		};
		class KamalLog {
			kept = new LineWindow(x);
			container = new LineWindow(C);
			containerPart = "before";
			errorLines;
			errorOpen = !1;
			phase;
			phases = 0;
			digests = new Map();
			builtImage;
			errorClass;
			constructor(e) {
				this.phase = e;
			}
			read(e) {
				this.collectError(e);
				let t = (0, m.BP)(e);
				this.phase === "build" && this.collectDigest(t), this.kept.push(withoutTabs(t)), this.collectContainerLog(t);
				let n = h.find((e) => t.startsWith(e.starts)) ?? this.implicitPhase(t);
				if (!(n === void 0 || n.id === this.phase || this.phases >= 30)) return this.phases += 1, this.phase = n.id, {
					id: n.id,
					title: n.title
				};
			}
			implicitPhase(e) {
				let t = _.exec(e)?.[1] ?? "";
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
				let t = g.exec(e);
				t === null ? this.errorOpen && this.errorLines !== void 0 && (this.errorLines.push(withoutTabs((0, m.BP)(e))), this.errorOpen = !e.includes("\x1B[0m")) : (this.errorClass = t[1], this.errorLines = new LineWindow(S), this.errorLines.push(withoutTabs((0, m.BP)(t[2] ?? ""))), this.errorOpen = !e.includes("\x1B[0m"));
			}
			collectDigest(e) {
				this.builtImage = b.exec(e)?.[1] ?? this.builtImage;
				for (let t of y) {
					let [, n, r] = t.exec(e) ?? [];
					n !== void 0 && r !== void 0 && this.digests.set(n, r);
				}
			}
			pushedDigest(e) {
				return this.digests.get(e);
			}
			get currentPhase() {
				return this.phase;
			}
			get errorMessage() {
				return this.errorLines?.lines.join("\n").trim();
			}
			get text() {
				return this.kept.lines.filter((e) => !_.test(e)).join("\n");
			}
			get lines() {
				return this.kept.lines;
			}
			get containerLog() {
				return this.container.lines;
			}
			collectContainerLog(e) {
				if (this.containerPart === "after") return;
				if (this.containerPart === "before") {
					/First \S+ container is unhealthy on/.test(e) && (this.containerPart = "between");
					return;
				}
				if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(e) ? this.containerPart = "after" : v.test(e) ? this.containerPart = "between" : e.startsWith(" ERROR ") && (this.containerPart = "inside"), this.containerPart !== "inside") return;
				let t = (0, m.BP)(e.replace(/^ ERROR /, "").replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ""));
				t.trim() !== "" && t.trim() !== "null" && this.container.push(withoutTabs(t));
			}
		}
		function withoutTabs(e) {
			return e.replaceAll("	", "  ");
		}
		var w = n(64), T = n(1292), E = n(107), D = n(8657), O = n(5246), k = n(5109), A = n(823);
		async function runKamal(e, t, { command: n, loading: r }) {
			let i = {
				configFile: e.inputs.configFile,
				destination: e.inputs.destination
			}, a = await prepareEnvironment(e, t, {
				kamal: await t.kamal,
				command: n
			}), o = await r, [c, l] = firstPhase(n), u = new KamalLog(c);
			e.signal.throwIfAborted(), e.beginPhase(c, l), e.log.line(`$ ${kamalCommandLine(n, i)}`);
			let d = o.start(kamalArguments(n, i), {
				env: a,
				onLine: (t) => {
					let n = u.read(t);
					n !== void 0 && e.beginPhase(n.id, n.title), e.log.untrusted(t);
				}
			});
			if (e.remember({ kamal: d.identity }), (await exitOrCancel(e, d)).code === 0 && !/not available as a container/.test(u.text)) return e.endPhase("success"), u;
			throw e.endPhase("failure"), u.currentPhase === "release" && !/Error releasing the deploy lock/.test(u.text) && e.blamePreviousPhase(), (0, s.Ju)(diagnoseKamal(u, {
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
			throw await (0, D.i8)(t.identity, "SIGINT"), await Promise.race([t.done, (0, o.setTimeout)(4e3, "late", { ref: !1 })]) === "late" && (await (0, D.i8)(t.identity, "SIGKILL"), await Promise.race([t.done, (0, o.setTimeout)(1e3, void 0, { ref: !1 })])), e.endPhase("cancelled"), e.signal.reason instanceof Error ? e.signal.reason : new O.cJ("a signal");
		}
		async function prepareEnvironment(e, t, { kamal: n, command: r }) {
			let { secrets: i, project: o, deployment: s } = t, l = r.name !== "rollback" && !r.skipBuild, u = (0, w.wm)(o);
			await (0, w.cp)(u, {
				names: [...i.provided.keys()],
				backups: e.directory,
				remember: (t) => e.remember({ files: t })
			});
			let d = a().join(e.directory, "docker");
			return e.remember({ dockerConfig: d }), await (0, E.l)({
				original: process.env.DOCKER_CONFIG ?? a().join(e.environment.home, ".docker"),
				directory: d,
				registries: (0, c.H)(s)
			}), (0, T.OR)(t.environment, {
				secrets: i,
				agentSocket: t.agentSocket,
				dockerConfig: d,
				builtVersion: l && s.builderContext === void 0 ? r.version : void 0,
				pinnedHostKeys: t.trusted.pinned ? t.trusted.file : void 0,
				lockOwner: (0, k.Vm)(e.environment),
				performer: e.environment.actor === void 0 ? void 0 : `${e.environment.actor}@users.noreply.github.com`,
				bin: await writeKamalCommand(e, n),
				githubCache: s.githubCache && l
			});
		}
		async function writeKamalCommand(e, t) {
			let n = a().join(e.directory, "bin");
			await (0, r.mkdir)(n, { recursive: !0 });
			let i = a().join(n, "kamal"), o = [
				t.launcher,
				t.directory,
				t.version
			].map(A.Z);
			return await (0, r.writeFile)(i, `#!/bin/sh\nexec ruby ${o.join(" ")} "$@"\n`), await (0, r.chmod)(i, 493), n;
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
