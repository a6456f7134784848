"use strict";
exports.id = 668, exports.ids = [668], exports.modules = {
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
	9771: ((e, t, n) => {
		n.d(t, { a: () => runKamal });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(3418), c = n(1781);
		function locateKey(e, t) {
			let n = e, r;
			for (let e of t.split("/")) {
				let t = (0, c.cF)(n, e);
				if (t === void 0 || (0, c.xT)(t.key) === void 0) break;
				let { file: i, line: a } = (0, c.be)(t.key);
				r = {
					file: i,
					line: a
				}, n = t.value;
			}
			return r;
		}
		var l = n(6314), u = n(8048);
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
		var d = n(3176);
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
		], p = /^\s*\u001b\[31mERROR \(([\w:]+)\): (.*?)\r?$/s, m = /^ {2}ERROR \(([\w:]+)\): (.*?)\r?$/s, h = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] Running (.*) on (\S+)$/, g = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[[0-9a-f]{8}\] |^ {2}INFO (?:First|Waiting|Container|Renaming) /, _ = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) /, v = /^ ERROR Could not fetch logs for \S+$/, y = [/^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ pushing manifest for \S+:([\w][\w.-]*)@(sha256:[0-9a-f]{64})(?: |$)/, /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?([\w][\w.-]*): digest: (sha256:[0-9a-f]{64}) size: \d+$/], b = /^(?:\s*DEBUG \[[0-9a-f]{8}\] \t)?#\d+ writing image (sha256:[0-9a-f]{64})(?: |$)/, x = {
			head: 200,
			tail: 600
		}, S = {
			head: 50,
			tail: 50
		}, C = {
			head: 60,
			tail: 130
		};
		class KamalLog {
			kept = new LineWindow(x);
			container = new LineWindow(C);
			containerPart = "before";
			containerTimes;
			errorLines;
			errorOpen = !1;
			errorIsColored = !1;
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
				let t = (0, d.BP)(e);
				this.phase === "build" && this.collectDigest(t), this.kept.push(withoutTabs(t)), this.collectContainerLog(t);
				let n = f.find((e) => t.startsWith(e.starts)) ?? this.implicitPhase(t);
				if (!(n === void 0 || n.id === this.phase || this.phases >= 30)) return this.phases += 1, this.phase = n.id, {
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
				let t = p.exec(e), n = t ?? (this.errorIsColored ? null : m.exec(e));
				n === null ? this.errorOpen && this.errorLines !== void 0 && (this.errorLines.push(withoutTabs((0, d.BP)(e))), this.errorOpen = !e.includes("\x1B[0m")) : (this.errorIsColored = t !== null, this.errorClass = n[1], this.errorLines = new LineWindow(S), this.errorLines.push(withoutTabs((0, d.BP)(n[2] ?? ""))), this.errorOpen = !e.includes("\x1B[0m"));
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
				return this.kept.lines.filter((e) => !h.test(e)).join("\n");
			}
			get lines() {
				return this.kept.lines;
			}
			get containerLog() {
				return this.container.lines;
			}
			get containerSeconds() {
				if (this.containerTimes !== void 0) return (this.containerTimes.last - this.containerTimes.first) / 1e3;
			}
			collectTime(e) {
				let t = e === void 0 ? NaN : Date.parse(e);
				Number.isNaN(t) || (this.containerTimes = {
					first: this.containerTimes?.first ?? t,
					last: t
				});
			}
			collectContainerLog(e) {
				if (this.containerPart === "after") return;
				if (this.containerPart === "before") {
					/First \S+ container is unhealthy(?: on|, not booting any other)/.test(e) && (this.containerPart = "between");
					return;
				}
				if (/^(Releasing the deploy lock| {2}Finished all in|\s*ERROR \([\w:]+\): )/.test(e) ? this.containerPart = "after" : g.test(e) || v.test(e) ? this.containerPart = "between" : e.startsWith(" ERROR ") && (this.containerPart = "inside"), this.containerPart !== "inside") return;
				let t = (0, d.BP)(e.replace(/^ ERROR /, "").replace(_, ""));
				this.collectTime(_.exec(e.replace(/^ ERROR /, ""))?.[1]), t.trim() !== "" && t.trim() !== "null" && this.container.push(withoutTabs(t));
			}
		}
		function withoutTabs(e) {
			return e.replaceAll("	", "  ");
		}
		var w = n(64), T = n(1292), E = n(107), D = n(8657), O = n(5246), k = n(5109), A = n(823);
		function withPortHolder(e, { host: t, port: n, holder: r }) {
			let i = `${e.cause} On ${t}, ${describe(r)} port ${n}.`;
			if (e.id !== "proxy-port") return {
				...e,
				cause: i
			};
			let a = `If nothing needs it, run \`${stopCommand(r)}\` on ${t}. Otherwise choose other ports for kamal-proxy with proxy/run/http_port and proxy/run/https_port.`;
			return {
				...e,
				cause: i,
				fix: a
			};
		}
		function describe(e) {
			if (e.kind === "container") return `the container ${e.name} (${e.image}) publishes`;
			let t = e.unit === void 0 ? "" : `, ${e.unit}`;
			return `${e.name} (process ${e.pid}${t}) listens on`;
		}
		function stopCommand(e) {
			return e.kind === "container" ? `docker rm -f ${(0, A.r)(e.name)}` : e.unit === void 0 ? `kill ${e.pid}` : `systemctl disable --now ${(0, A.r)(e.unit)}`;
		}
		var j = n(7598), M = n(8199), N = n(4770);
		function portHolderScript(e) {
			let t = (0, j.randomBytes)(8).toString("hex"), section = (e) => `printf '\\n%s %s\\n' ${t} ${e}`, n = e.toString(16).toUpperCase().padStart(4, "0");
			return {
				script: [
					"LC_ALL=C; export LC_ALL",
					section("container"),
					`docker ps --filter publish=${e} --format '{{.Names}}\\t{{.Image}}' 2>/dev/null | head -n 1`,
					`pid=$(ss -Hltnp 'sport = :${e}' 2>/dev/null | sed -n 's/.*pid=\\([0-9]*\\).*/\\1/p' | head -n 1)`,
					"if [ -z \"$pid\" ]; then",
					`inode=$(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | sed -n 's/^ *[0-9]*: [0-9A-F]*:${n} [0-9A-F:]* 0A \\([^ ]* *\\)\\{5\\}\\([0-9]*\\) .*/\\2/p' | head -n 1)`,
					"[ -z \"$inode\" ] || pid=$(ls -l /proc/[0-9]*/fd/ 2>/dev/null | sed -n -e 's/^\\/proc\\/\\([0-9]*\\)\\/fd\\/:$/\\1/' -e 't keep' -e \"/socket:\\[$inode\\]/{g;p;q;}\" -e d -e ': keep' -e h -e d)",
					"fi",
					section("process"),
					"[ -z \"$pid\" ] || { echo \"$pid\"; cat \"/proc/$pid/comm\"; cat \"/proc/$pid/cgroup\"; } 2>/dev/null",
					section("end")
				].join("\n"),
				token: t
			};
		}
		function parsePortHolder(e, t) {
			let n = new Map((0, N.K)(e, t).map(({ name: e, text: t }) => [e, t.trim()])), [r = "", i = ""] = (n.get("container") ?? "").split("	", 2);
			if (M.yf.test(r)) return {
				kind: "container",
				name: r,
				image: (0, d.pp)(i)
			};
			let [a = "", o = "", ...s] = (n.get("process") ?? "").split("\n", 20);
			if (!/^\d{1,10}$/.test(a) || o === "" || o === "docker-proxy") return;
			let c = s.map((e) => /\/system\.slice\/([\w@.-]{1,100}\.service)$/.exec(e)?.[1]).find(Boolean);
			return {
				kind: "process",
				name: (0, d.pp)(o),
				pid: Number(a),
				unit: c
			};
		}
		var P = n(4414);
		let F = ["proxy-port", "role-port"], I = /(?:\d{1,3}(?:\.\d{1,3}){3}|\[?::\]?):(\d{1,5})\b[^\n]{0,200}(?:port is already allocated|address already in use)/;
		async function namePortHolder(e, t, { ssh: n, deployment: r }, i) {
			let a = Number(I.exec(t.text)?.[1]), o = /Exception while executing on host (\S{1,255}): /.exec(t.text)?.[1], s = [...r.hosts, ...r.accessories.flatMap((e) => e.hosts)].find((e) => e === o || (0, P.DQ)(e, n.settings).name === o);
			if (!F.includes(e.id) || !(a > 0 && a < 65536) || s === void 0) return e;
			let { script: c, token: l } = portHolderScript(a), { stdout: u } = await n.run(s, c, {
				signal: i,
				timeoutMs: 5e3
			}), d = parsePortHolder(u, l), f = d && {
				host: (0, P.DQ)(s, n.settings).name,
				port: a,
				holder: d
			};
			return f === void 0 ? e : withPortHolder(e, f);
		}
		var L = n(3024);
		function isOnPath(e, t = process.env.PATH ?? "") {
			return t.split(a().delimiter).filter((e) => e !== "").some((t) => isExecutable(a().join(t, e)));
		}
		function isExecutable(e) {
			try {
				return (0, L.accessSync)(e, L.constants.X_OK), !0;
			} catch {
				return !1;
			}
		}
		function unreadSecrets({ chosen: e }, t) {
			for (let { path: n, entries: r } of e.secrets) if (r.some((e) => e.name === t)) for (let { rawValue: e = "", line: t } of r) {
				let r = /\$\(\s*([\w-]{1,60})(?=[\s)])/.exec(e)?.[1];
				if (r !== void 0 && !isOnPath(r)) return {
					program: r,
					file: n,
					line: t
				};
			}
		}
		var R = n(3915);
		let z = /^\s*INFO \[([0-9a-f]{8})\] Running docker (.*) on (\S{1,255})$/, B = /^\s*INFO \[([0-9a-f]{8})\] Finished in [\d.]{1,12} seconds with exit status 0 /, V = /^ ERROR Failed to boot (\S{1,255}) on (\S{1,255})$/;
		function parseBootLine(e) {
			let [, t] = B.exec(e) ?? [];
			if (t !== void 0) return {
				kind: "done",
				command: t
			};
			let [, n, r] = V.exec(e) ?? [];
			if (n !== void 0 && r !== void 0) return {
				kind: "failed",
				role: n,
				host: r
			};
			let [, i, a = "", o] = z.exec(e) ?? [];
			if (i === void 0 || o === void 0) return;
			if (a.startsWith("run ")) {
				let e = / --name (\S{1,255})/.exec(a)?.[1];
				return e === void 0 || e === "kamal-proxy" ? void 0 : {
					kind: "run",
					host: o,
					container: e
				};
			}
			let [, s] = /^exec kamal-proxy kamal-proxy deploy (\S{1,255}) /.exec(a) ?? [], [, c, l] = / --target="?([0-9a-f]{12,64}):(\d{1,5})\b/.exec(a) ?? [];
			if (s === void 0 || c === void 0) return;
			let u = {
				healthPath: healthPathIn(a),
				seconds: secondsIn(a)
			};
			return {
				kind: "wait",
				command: i,
				host: o,
				service: s,
				id: c,
				port: Number(l),
				...u
			};
		}
		function secondsIn(e) {
			let [, t = "0", n = "30"] = / --deploy-timeout="?(?:(\d{1,4})m)?(\d{1,5})s/.exec(e) ?? [];
			return Number(t) * 60 + Number(n);
		}
		function healthPathIn(e) {
			let t = / --health-check-path="?([\x21\x23-\x7e]{1,200})/.exec(e)?.[1] ?? "/up";
			return t.startsWith("/") ? t : `/${t}`;
		}
		var H = n(3020), U = n(2980), W = n(4046), G = n(7528);
		class BootWatch {
			containers = [];
			options;
			constructor(e) {
				this.options = e;
			}
			read(e) {
				let t = parseBootLine((0, d.BP)(e));
				t !== void 0 && (t.kind === "run" ? this.started(t) : t.kind === "wait" ? this.waits(t) : t.kind === "done" ? this.ended(t.command) : this.failed(t));
			}
			failed({ role: e, host: t }) {
				let n = `${(0, W.aI)(this.options.deployment, e)}-`;
				for (let e of this.containers.filter((e) => e.host === t)) e.hasFailed ||= e.name.startsWith(n), e.hasFailed && e.stop.abort();
			}
			started({ host: e, container: t }) {
				!M.yf.test(t) || this.containers.length >= 200 || this.containers.push({
					name: t,
					host: e,
					id: void 0,
					target: void 0,
					samples: [],
					isHealthy: !1,
					hasFailed: !1,
					startedAt: Date.now(),
					command: void 0,
					stop: new AbortController(),
					watching: void 0
				});
			}
			waits({ command: e, host: t, service: n, id: r, port: i, healthPath: a }) {
				let o = this.containers.findLast((e) => e.host === t && e.name.startsWith(`${n}-`));
				if (o === void 0 || o.target !== void 0) return;
				o.command = e, o.id = r, o.target = {
					id: r,
					port: i,
					healthPath: a
				};
				let s = o.target;
				o.watching = this.options.run.inBackground((e) => this.watch(o, s, AbortSignal.any([e, o.stop.signal]))).catch(() => {});
			}
			ended(e) {
				let t = this.containers.find((t) => t.command === e);
				t !== void 0 && (t.isHealthy = !0, t.stop.abort());
			}
			async watch(e, t, n) {
				await pause(this.options.quietMs ?? 2e3, n);
				let r = (0, G.u)(e.host, this.options);
				if (n.aborted || r === void 0) return;
				let i = this.options.deployment.deployTimeout + 5, { script: a, token: o } = (0, U.$6)(e.name, t, i), { stdout: s } = await this.options.ssh.run(r, a, {
					signal: n,
					timeoutMs: (i + 10) * 1e3
				});
				e.samples = (0, H.r)(s, o);
			}
			async askAfterFailure() {
				for (let { stop: e } of this.containers) e.abort();
				await Promise.all(this.containers.map(({ watching: e }) => e));
				let e = this.containers.filter(({ isHealthy: e }) => !e), t = [...e.filter(({ hasFailed: e }) => e), ...e.filter(({ hasFailed: e }) => !e)], n = Math.min(...e.map(({ startedAt: e }) => e)), { run: r, ...i } = this.options;
				return (0, G.A)(t, {
					...i,
					signal: r.signal,
					seconds: (Date.now() - n) / 1e3 + 5
				});
			}
		}
		async function explainBoots(e, t) {
			try {
				return (0, R.C)(await e.askAfterFailure(), t);
			} catch {
				return;
			}
		}
		function pause(e, t) {
			return new Promise((n) => {
				let r = setTimeout(n, e), stop = () => {
					clearTimeout(r), n();
				};
				t.aborted && stop(), t.addEventListener("abort", stop, { once: !0 });
			});
		}
		async function runKamal(e, t, { command: n, loading: r }) {
			let i = {
				configFile: e.inputs.configFile,
				destination: e.inputs.destination
			}, [a, o] = await e.briefPhase("install", "Load Kamal", async () => [await prepareEnvironment(e, t, {
				kamal: await t.kamal,
				command: n
			}), await r]), [c, l] = firstPhase(n), d = new KamalLog(c);
			e.signal.throwIfAborted(), e.beginPhase(c, l), e.log.line(`$ ${kamalCommandLine(n, i)}`);
			let f = new BootWatch({
				run: e,
				ssh: t.ssh,
				deployment: t.deployment
			}), p = o.start(kamalArguments(n, i), {
				env: a,
				onLine: (t) => {
					f.read(t);
					let n = d.read(t);
					n !== void 0 && e.beginPhase(n.id, n.title), e.log.untrusted(t);
				}
			});
			if (e.remember({ kamal: p.identity }), (await exitOrCancel(e, p)).code === 0 && !/not available as a container/.test(d.text)) return e.endPhase("success"), d;
			e.endPhase("failure"), d.currentPhase === "release" && !/Error releasing the deploy lock/.test(d.text) && e.blamePreviousPhase();
			let m = {
				...diagnosisContext(e, t, n),
				boot: await explainBoots(f, t)
			};
			throw (0, s.Ju)(await namePortHolder((0, u.j)(d, m), d, t, e.signal));
		}
		function diagnosisContext(e, { deployment: t, project: n }, r) {
			let { config: i, dockerfile: a } = n.chosen;
			return {
				command: `kamal ${r.name}`,
				configFile: e.inputs.configFile,
				service: t.service,
				destination: t.destination,
				registry: t.registry.server,
				repository: t.repository,
				primaryHost: t.primaryHost,
				dockerfile: a,
				unreadSecrets: (e) => unreadSecrets(n, e),
				hostNames: t.roles.flatMap(({ proxy: e }) => e?.hosts ?? []),
				locate: (e) => i === void 0 ? void 0 : locateKey(i.root, e)
			};
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
			let { secrets: i, project: o, deployment: s } = t, c = r.name !== "rollback" && !r.skipBuild, u = (0, w.wm)(o);
			await (0, w.cp)(u, {
				names: [...i.provided.keys()],
				backups: e.directory,
				remember: (t) => e.remember({ files: t })
			});
			let d = a().join(e.directory, "docker");
			return e.remember({ dockerConfig: d }), await (0, E.l)({
				original: process.env.DOCKER_CONFIG ?? a().join(e.environment.home, ".docker"),
				directory: d,
				registries: (0, l.H)(s)
			}), (0, T.OR)(t.environment, {
				secrets: i,
				agentSocket: t.agentSocket,
				dockerConfig: d,
				builtVersion: c && s.builderContext === void 0 ? r.version : void 0,
				pinnedHostKeys: t.trusted.pinned ? t.trusted.file : void 0,
				lockOwner: (0, k.Vm)(e.environment),
				performer: e.environment.actor === void 0 ? void 0 : `${e.environment.actor}@users.noreply.github.com`,
				bin: await writeKamalCommand(e, n),
				githubCache: s.githubCache && c
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
