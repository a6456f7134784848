"use strict";
exports.id = 257, exports.ids = [257], exports.modules = {
	1886: ((e, t, n) => {
		n.d(t, {
			FK: () => inNetworks,
			Gw: () => isPrivate,
			TM: () => expandWildcard,
			U9: () => isLoopback,
			Z5: () => canonicalAddress
		});
		var r = n(7030);
		function canonicalAddress(e) {
			let t = e.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
			return (0, r.isIPv6)(t) ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(t)?.[1] ?? new URL(`http://[${t}]/`).hostname.slice(1, -1) : t;
		}
		function inNetworks(e, t) {
			let n = canonicalAddress(e);
			if ((0, r.isIP)(n) === 0) return !1;
			let i = new r.BlockList();
			for (let e of t) {
				let [t = "", n = ""] = e.split("/");
				i.addSubnet(t, Number(n), (0, r.isIPv4)(t) ? "ipv4" : "ipv6");
			}
			return i.check(n, (0, r.isIPv4)(n) ? "ipv4" : "ipv6");
		}
		let i = ["127.0.0.0/8", "::1/128"], a = [
			"10.0.0.0/8",
			"172.16.0.0/12",
			"192.168.0.0/16",
			"100.64.0.0/10",
			"169.254.0.0/16",
			"fe80::/10",
			"fc00::/7"
		];
		function isLoopback(e) {
			let t = e.toLowerCase().replace(/\.$/, "");
			return t === "localhost" || t.endsWith(".localhost") || inNetworks(t, i);
		}
		function isPrivate(e) {
			return inNetworks(e, a) || inNetworks(e, i);
		}
		function expandWildcard(e) {
			return e.startsWith("*.") ? `kamal-action-check${e.slice(1)}` : e;
		}
	}),
	734: ((e, t, n) => {
		n.d(t, {
			M: () => failedWith,
			g: () => failed
		});
		var r = n(4209);
		function failed(e, t, n) {
			return failedWith((0, r.C1)(e, t), n);
		}
		function failedWith(e, t) {
			return {
				outcome: "fail",
				reason: e.cause,
				diagnosis: e,
				...t === void 0 ? {} : { evidence: t }
			};
		}
	}),
	6555: ((e, t, n) => {
		n.d(t, { u: () => skipCheck });
		function skipCheck(e) {
			let { id: t, kind: n, target: r, reason: i } = e;
			return {
				id: t,
				kind: n,
				target: r,
				deadlineMs: 1e3,
				run: async () => ({
					outcome: "skip",
					reason: i
				})
			};
		}
	}),
	8975: ((e, t, n) => {
		n.d(t, {
			M: () => readFacts,
			R: () => sshCheck
		});
		var r = n(4209);
		let i = [
			{
				id: "ssh-hostkey",
				pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .* has changed/,
				facts: (e, { host: t, port: n }) => ({
					problem: "changed",
					host: t,
					port: n
				})
			},
			{
				id: "ssh-hostkey",
				pattern: /Host key verification failed|No \S+ host key is known for/,
				facts: (e, { host: t, port: n }) => ({
					problem: "unknown",
					host: t,
					port: n
				})
			},
			{
				id: "ssh-auth",
				pattern: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
				facts: (e, { host: t, user: n, keys: r }) => ({
					host: t,
					user: n,
					keys: r
				})
			},
			{
				id: "ssh-dns",
				pattern: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
				facts: (e, { host: t }) => ({ hosts: [t] })
			},
			{
				id: "ssh-connect",
				pattern: /Connection refused/,
				facts: ([e], { host: t, port: n }) => ({
					server: {
						host: t,
						port: n
					},
					refused: !0,
					said: e
				})
			},
			{
				id: "ssh-connect",
				pattern: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
				facts: ([e], { host: t, port: n }) => ({
					server: {
						host: t,
						port: n
					},
					refused: !1,
					said: e
				})
			}
		];
		function diagnoseSsh(e, t) {
			let n = e.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !/^Warning: Permanently added|^@+$/.test(e)).slice(-6);
			for (let r of i) {
				let i = r.pattern.exec(e);
				if (i !== null) return explain(r, i, {
					context: t,
					evidence: n
				});
			}
			let { user: a, host: o, port: s } = t;
			return (0, r.C1)("ssh-failed", {
				user: a,
				host: o,
				port: s,
				said: n.at(-1)
			}, n);
		}
		function explain({ id: e, facts: t }, n, { context: i, evidence: a }) {
			return (0, r.C1)(e, t(n, i), a);
		}
		var a = n(5246), o = n(5671), s = n(4414), c = n(734);
		let l = 3e4;
		function sshCheck(e) {
			return {
				id: "ssh",
				kind: "preflight",
				target: e.host,
				deadlineMs: l,
				run: (t) => inspectHost(e, t)
			};
		}
		async function readFacts(e, t) {
			let { host: n, deployment: i, ssh: a, keys: c } = e, { script: u, token: d } = (0, o.$8)(i), f = await a.run(n, u, {
				signal: t,
				timeoutMs: l
			});
			if (f.code === 255) {
				let { user: e, name: t, port: i } = (0, s.DQ)(n, a.settings);
				throw (0, r.Ju)(diagnoseSsh(f.stderr, {
					host: t,
					user: e,
					port: i,
					keys: await c()
				}));
			}
			if (!(0, o.As)(f.stdout, d)) throw noShell(n, (0, s.DQ)(n, a.settings).user, `${f.stdout}\n${f.stderr}`);
			return (0, o.hx)(n, f.stdout, {
				token: d,
				deployment: i,
				now: Date.now()
			});
		}
		function noShell(e, t, n) {
			let i = n.split("\n").map((e) => e.trim());
			return (0, r.V2)("ssh-shell", {
				user: t,
				host: e
			}, { evidence: i.filter(Boolean).slice(0, 6) });
		}
		async function inspectHost(e, t) {
			try {
				let n = await readFacts(e, t);
				e.onFacts(n);
				let r = dockerProblem(n);
				return r === void 0 ? judge(n) : refused(r);
			} catch (e) {
				if (e instanceof a.HR) return refused(e.diagnosis);
				throw e;
			}
		}
		function refused(e) {
			return (0, c.M)(e, { output: e.evidence });
		}
		function dockerProblem({ host: e, user: t, docker: n }) {
			if (n === void 0) return t === "root" ? void 0 : (0, r.C1)("docker-missing-remote", {
				host: e,
				user: t
			});
			if ("version" in n) return;
			let i = /permission denied/i.test(n.error);
			return (0, r.C1)(i ? "docker-sock-perm" : "docker-down", { login: {
				host: e,
				user: t
			} }, [n.error]);
		}
		function judge(e) {
			let t = factsAsEvidence(e), n = e.docker === void 0 ? "no Docker yet (Kamal will install it)" : `Docker ${"version" in e.docker ? e.docker.version : ""}`, r = [
				e.cores === void 0 ? void 0 : `${e.cores} cores`,
				e.memoryMb === void 0 ? void 0 : `${gigabytes(e.memoryMb)} memory`,
				e.diskFreeMb === void 0 ? void 0 : `${gigabytes(e.diskFreeMb)} free disk`
			].filter(Boolean), i = `Logged in as ${e.user}; ${[n, ...r].join(", ")}.`, a = [e.diskFreeMb !== void 0 && e.diskFreeMb < 2048 ? `Only ${e.diskFreeMb} MB of disk space is free, so pulling the image may fail. \`kamal prune all\` frees space.` : "", e.clockSkewSeconds !== void 0 && Math.abs(e.clockSkewSeconds) > 60 ? `The server's clock is off by ${e.clockSkewSeconds} s, which can break certificates and logins. Fix it with \`timedatectl set-ntp true\`.` : ""].filter(Boolean);
			return {
				outcome: a.length > 0 ? "warn" : "pass",
				reason: [...a, i].join(" "),
				evidence: t
			};
		}
		function gigabytes(e) {
			return `${(e / 1024).toFixed(1)} GB`;
		}
		function factsAsEvidence(e) {
			return {
				user: e.user,
				docker: e.docker !== void 0 && "version" in e.docker ? e.docker.version : null,
				cores: e.cores ?? null,
				memoryMb: e.memoryMb ?? null,
				diskFreeMb: e.diskFreeMb ?? null,
				clockSkewSeconds: e.clockSkewSeconds ?? null,
				proxy: e.proxy?.image ?? null,
				running: e.containers.filter(({ state: e }) => e === "running").map(({ name: e }) => e)
			};
		}
	}),
	7466: ((e, t, n) => {
		n.d(t, { G: () => failureFromChecks });
		var r = n(4209);
		function failureFromChecks(e) {
			let [{ diagnosis: t }] = e;
			return t.evidence.length > 0 ? (0, r.Ju)(t) : (0, r.Ju)({
				...t,
				evidence: e.map((e) => lineOf(e, t))
			});
		}
		function lineOf({ result: e, diagnosis: t }, n) {
			let r = `${e.id} ${e.target}: ${e.reason}`;
			return t.id === n.id ? r : `${r} ${t.fix}`;
		}
	}),
	4013: ((e, t, n) => {
		n.d(t, {
			_: () => installKamal,
			n: () => kamalPaths
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(8500), l = n(3053), u = n(4209), d = n(1292), f = n(8657), p = n(3542);
		async function findRuby(e = detectRuby) {
			let t;
			try {
				t = await e();
			} catch (e) {
				throw (0, u.V2)("ruby-missing", {}, { cause: e });
			}
			if (t === void 0 || (0, p.E)(t.version, "3.1") < 0) throw (0, u.V2)("ruby-old", {
				version: t?.version,
				oldest: "3.1"
			});
			return t;
		}
		async function detectRuby() {
			let { stdout: e } = await (0, l.getExecOutput)("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: !0 }), [t, n] = e.trim().split(" ");
			return t === void 0 || n === void 0 ? void 0 : {
				version: t,
				platform: n
			};
		}
		var m = n(5246), h = n(617), g = n(4635);
		async function installKamal(e) {
			requireKamal2(e.version);
			let t = await findRuby(e.detectRuby), n = {
				...kamalPaths(e, t),
				ruby: t
			}, { directory: r } = n, i = s().basename(r);
			if (await isInstalled(r)) return {
				...n,
				source: "tool cache",
				saved: Promise.resolve(void 0)
			};
			let a = await restoreFromCache(r, i);
			if (a === void 0 && await isInstalled(r)) return {
				...n,
				source: "GitHub's cache",
				saved: Promise.resolve(void 0)
			};
			if (a !== void 0 && a !== "" && e.log(`Could not read GitHub's cache: ${a}`), e.log(`Installing Kamal ${e.version} from RubyGems with Ruby ${t.version}`), await installGem(e.version, r, e.signal), !await reportsItsVersion(n)) throw (0, u.V2)("kamal-install", {
				version: e.version,
				problem: "does-not-start"
			});
			return {
				...n,
				source: "RubyGems",
				saved: saveToCache(r, i)
			};
		}
		function kamalPaths({ version: e, toolCache: t, directory: n }, r) {
			return {
				version: e,
				directory: s().join(t, "kamal-action", `kamal-${e}-ruby-${r.version}-${r.platform}`),
				launcher: writeOnce(s().join(n, "kamal.rb"), g.kq),
				waitingLauncher: writeOnce(s().join(n, "kamal-waiting.rb"), g.dv)
			};
		}
		function writeOnce(e, t) {
			return (0, i.existsSync)(e) || (0, i.writeFileSync)(e, t), e;
		}
		function requireKamal2(e) {
			if (!(0, h.$1)(e)) throw (0, u.V2)("kamal-version", {
				version: e,
				tested: h.so
			});
		}
		let _ = "kamal-action-inventory.txt";
		async function isInstalled(e) {
			try {
				return await (0, a.readFile)(s().join(e, _), "utf8") === await inventory(e);
			} catch {
				return !1;
			}
		}
		async function inventory(e) {
			let t = 0, n = 0, r = [e];
			for (let e = r.pop(); e !== void 0; e = r.pop()) {
				for (let a of (0, i.readdirSync)(e, { withFileTypes: !0 })) {
					let o = s().join(e, a.name);
					a.isDirectory() && r.push(o), a.isFile() && a.name !== _ && (t++, n += (0, i.statSync)(o).size);
				}
				await (0, c.setImmediate)();
			}
			return `${t} files, ${n} bytes\n`;
		}
		async function reportsItsVersion(e) {
			let t = [
				e.launcher,
				e.directory,
				e.version,
				"version"
			], n = await (0, l.getExecOutput)("ruby", t, {
				silent: !0,
				ignoreReturnCode: !0
			});
			return n.exitCode === 0 && n.stdout.trim() === e.version;
		}
		async function installGem(e, t, n) {
			let i = `${t}.${(0, r.randomBytes)(4).toString("hex")}`;
			await (0, a.mkdir)(i, { recursive: !0 });
			let o = [
				"install",
				"kamal",
				"--version",
				e,
				"--no-document",
				"--install-dir",
				i
			], c = {
				...(0, d.Q)(process.env, { secrets: void 0 }),
				GEM_HOME: i,
				GEM_PATH: i
			}, l = [], onLine = (e) => e.trim() !== "" && l.push(e), p = await (0, f.kp)("gem", o, {
				cwd: i,
				env: c,
				onLine
			}), stop = () => (0, f.i8)(p.identity, "SIGKILL");
			n.addEventListener("abort", stop, { once: !0 }), n.aborted && await stop();
			let m = await p.done;
			if (n.removeEventListener("abort", stop), m.code !== 0) {
				await (0, a.rm)(i, {
					recursive: !0,
					force: !0
				}), n.throwIfAborted();
				let t = l.some((e) => e.includes("Could not find a valid gem")) ? "no-such-version" : "gem-failed";
				throw (0, u.V2)("kamal-install", {
					version: e,
					problem: t
				}, { evidence: l.slice(-8) });
			}
			await (0, a.writeFile)(s().join(i, _), await inventory(i)), await (0, a.rm)(t, {
				recursive: !0,
				force: !0
			}), await (0, a.rename)(i, t);
		}
		async function restoreFromCache(e, t) {
			try {
				let r = await Promise.all([n.e(119), n.e(610)]).then(n.bind(n, 6610));
				return r.isFeatureAvailable() ? await r.restoreCache([e], `kamal-action-${t}`) === void 0 ? "" : void 0 : "";
			} catch (e) {
				return (0, m.bD)(e);
			}
		}
		async function saveToCache(e, t) {
			try {
				let r = await Promise.all([n.e(119), n.e(610)]).then(n.bind(n, 6610));
				if (!r.isFeatureAvailable()) return;
				await r.saveCache([e], `kamal-action-${t}`);
				return;
			} catch (e) {
				return `Could not save Kamal to GitHub's cache, so the next run will install it again: ${(0, m.bD)(e)}`;
			}
		}
	}),
	4635: ((e, t, n) => {
		n.d(t, {
			dv: () => i,
			kq: () => r,
			z$: () => a
		});
		let r = "# Written by kamal-action: starts Kamal from its own directory, with unbuffered output.\n$stdout.sync = $stderr.sync = true\ndirectory, version = ARGV.shift(2)\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nload Gem.bin_path(\"kamal\", \"kamal\", \"= #{version}\")\n", i = "# Written by kamal-action: loads Kamal, then starts it once its arguments are known.\n$stdout.sync = $stderr.sync = true\ndirectory, version = ARGV\nparent, name = File.split(directory)\ndirectory = File.join(parent, name.sub(\"RUBY_VERSION\", RUBY_VERSION).sub(\"RUBY_PLATFORM\", RUBY_PLATFORM))\nthere = File.directory?(directory)\nputs \"kamal-action: ruby #{RUBY_VERSION} #{RUBY_PLATFORM} #{there ? \"loads\" : \"misses\"} kamal\"\nexit unless there\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nrequire \"kamal\"\nbegin\n  Zeitwerk::Loader.eager_load_all\nrescue ScriptError, StandardError\n  # A file that cannot be loaded raises its error again when Kamal needs it.\nend\ninput = $stdin.read\nexit if input.empty?\nrequire \"json\"\ninput = JSON.parse(input)\nENV.replace(input.fetch(\"environment\"))\nARGV.replace(input.fetch(\"arguments\"))\n$stdin.reopen(File::NULL)\nload Gem.bin_path(\"kamal\", \"kamal\", \"= #{version}\")\n", a = "# Written by kamal-action: evaluates the ERB in deploy.yml and the commands in .kamal/secrets.\ndirectory, version, config_file, destination, app_version, wanted = ARGV\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nout = $stdout.dup\n$stdout.reopen($stderr)\nrequire \"kamal\"\nrequire \"json\"\nbegin\n  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)\n  secrets = wanted == \"secrets\" ? config.secrets.to_h : {}\n  out.puts JSON.generate(\"config\" => config.raw_config.to_h, \"secrets\" => secrets)\nrescue SyntaxError, StandardError => e\n  out.puts JSON.generate(\"error\" => { \"class\" => e.class.name, \"message\" => e.message })\n  exit 1\nend\n";
	}),
	4610: ((e, t, n) => {
		n.d(t, { u: () => isRecord });
		function isRecord(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
	}),
	5671: ((e, t, n) => {
		n.d(t, {
			aI: () => containerPrefix,
			$8: () => factsScript,
			As: () => isComplete,
			hx: () => parseFacts
		});
		var r = n(7598), i = n(6314), a = n(823), o = n(5109), s = n(2504);
		function parseProxyList(e) {
			let [t, ...n] = (0, s.a)(e).split("\n").map((e) => e.trimEnd()).filter((e) => e !== "");
			if (t === void 0 || !t.startsWith("Service")) return [];
			let r = t.split(/\s{2,}/).map((e) => e.toLowerCase());
			return n.map((e) => {
				let t = e.split(/\s{2,}/), cell = (e) => t[r.indexOf(e)] ?? "";
				return {
					service: cell("service"),
					hosts: cell("host").split(",").map((e) => e.trim()).filter(Boolean),
					path: cell("path"),
					target: cell("target"),
					state: cell("state"),
					tls: cell("tls") === "yes"
				};
			});
		}
		let c = [...[
			"ID",
			"Names",
			"State",
			"Image"
		].map((e) => `{{.${e}}}`), ...[
			"service",
			"destination",
			"role"
		].map((e) => `{{.Label "${e}"}}`)].join("\\t");
		function factsScript(e) {
			let t = (0, r.randomBytes)(8).toString("hex"), { service: n, destination: i } = e, a = `.kamal/${[n, i].filter(Boolean).join("-")}-audit.log`, s = (0, o.Z4)(n, i), section = (e, n) => `printf '\\n%s %s\\n' ${t} ${e}\n${n}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL; cd",
					section("user", "id -un"),
					section("cores", "nproc 2>/dev/null"),
					section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
					section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
					section("time", "date +%s"),
					section("lock", `if [ -d ${s} ]; then echo held; cat ${s}/details 2>/dev/null; fi`),
					section("audit", `tail -n 2000 ${a} 2>/dev/null | grep -F 'as the latest image'`),
					section("login", loginCommand(e)),
					section("docker", "command -v docker >/dev/null || echo missing"),
					`docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${t}; exit 0; }`,
					section("containers", `docker ps --all --no-trunc --format '${c}'`),
					section("network", "docker network inspect kamal --format yes 2>/dev/null"),
					section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
					section("end", "exit 0")
				].join("\n"),
				token: t
			};
		}
		function loginCommand(e) {
			let t = (0, i.H)(e).map((e) => `"${e || "https://index.docker.io/v1/"}"`);
			return t.length === 0 ? ":" : `grep -F ${t.map((e) => `-e ${(0, a.Z)(e)}`).join(" ")} .docker/config.json >/dev/null 2>&1 && echo yes`;
		}
		function isComplete(e, t) {
			return splitSections(e, t).has("end");
		}
		function parseFacts(e, t, n) {
			let r = splitSections(t, n.token), get = (e) => r.get(e)?.trim() ?? "", i = integer(get("time")), a = parseRows(get("containers"));
			return {
				host: e,
				user: get("user"),
				cores: integer(get("cores")),
				memoryMb: megabytes(get("memory")),
				diskFreeMb: megabytes(get("disk").split(/\s+/)[3] ?? ""),
				docker: dockerFacts(get("docker")),
				containers: appContainers(a, n.deployment),
				proxy: proxyOf(a),
				routes: parseProxyList(r.get("routes") ?? ""),
				containerNames: a.map(({ name: e }) => e),
				networkExists: get("network") === "yes",
				bootedVersions: bootedVersions(get("audit")),
				lock: parseLock(get("lock")),
				clockSkewSeconds: i === void 0 ? void 0 : i - Math.round(n.now / 1e3),
				registryLogin: get("login") === "yes"
			};
		}
		function splitSections(e, t) {
			let n = e.split(RegExp(`^${t} (\\w+)\\r?\\n`, "m")), r = new Map();
			for (let e = 1; e + 1 < n.length; e += 2) r.set(n[e] ?? "", n[e + 1] ?? "");
			return r;
		}
		function integer(e) {
			return /^\d+$/.test(e) ? Number(e) : void 0;
		}
		function megabytes(e) {
			let t = integer(e);
			return t === void 0 ? void 0 : Math.round(t / 1024);
		}
		function dockerFacts(e) {
			if (e === "" || e.startsWith("missing")) return;
			let t = e.split("\n").at(-1) ?? "";
			return /^\d+\.\d+/.test(t) ? { version: t } : { error: t };
		}
		function parseRows(e) {
			return e.split("\n").flatMap((e) => {
				let [t, n, r, i = "", a = "", o = "", s = ""] = e.split("	");
				return t === void 0 || n === void 0 || r === void 0 ? [] : [{
					id: t,
					name: n,
					state: r,
					image: i,
					service: a,
					destination: o,
					role: s
				}];
			});
		}
		function proxyOf(e) {
			let t = e.find(({ name: e }) => e === "kamal-proxy");
			return t && {
				state: t.state,
				image: t.image
			};
		}
		function appContainers(e, t) {
			let { service: n, destination: r = "" } = t;
			return e.filter((e) => e.service === n && e.destination === r).map(({ id: e, name: n, state: r, role: i, image: a }) => ({
				id: e,
				name: n,
				state: r,
				role: i,
				image: a,
				version: versionOf(n, i, t)
			}));
		}
		function versionOf(e, t, n) {
			let r = `${containerPrefix(n, t)}-`, i = e.startsWith(r) ? e.slice(r.length) : "";
			return i === "" || i.includes("_replaced_") || i.startsWith("exec-") ? void 0 : i;
		}
		function containerPrefix(e, t) {
			return [
				e.service,
				t,
				e.destination
			].filter(Boolean).join("-");
		}
		function bootedVersions(e) {
			return e.split("\n").flatMap((e) => /Tagging \S+:([^\s:/]+) as the latest image/.exec(e)?.[1] ?? []);
		}
		function parseLock(e) {
			return e.startsWith("held") ? {
				held: !0,
				details: (0, o.Pi)(e.slice(4))
			} : { held: !1 };
		}
	}),
	8117: ((e, t, n) => {
		n.d(t, {
			N: () => connect,
			B: () => connectAccessories
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8975), s = n(7466), c = n(5109), l = n(5671), u = n(737), d = n(4414), f = n(9746), p = n(4209);
		function normalizePrivateKey(e) {
			let t = e.trim();
			!t.includes("\n") && t.includes("\\n") && (t = t.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n")), t = `${t.replace(/\r\n?/g, "\n").trim()}\n`;
			let n = keyProblem(t);
			if (n !== void 0) throw (0, p.V2)("ssh-key-format", { problem: n });
			return t;
		}
		function keyProblem(e) {
			let t = e.split("\n", 1)[0] ?? "";
			return /^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(t) ? "public" : t.startsWith("PuTTY-User-Key-File") ? "putty" : /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(t) ? /-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(e) ? isEncrypted(e) ? "passphrase" : void 0 : "no-end" : "no-begin";
		}
		function isEncrypted(e) {
			if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(e) || /^Proc-Type: 4,ENCRYPTED$/m.test(e)) return !0;
			if (!e.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) return !1;
			let t = Buffer.from(e.replace(/-----[^\n]*-----/g, ""), "base64");
			if (t.toString("latin1", 0, 15) !== "openssh-key-v1\0" || t.length < 19) return !1;
			let n = t.readUInt32BE(15);
			return t.toString("latin1", 19, 19 + n) !== "none";
		}
		var m = n(9818);
		async function connect(e, t) {
			return e.phase("connect", "Connect to the servers", async () => {
				let { deployment: n } = t, r = await startKeyAgent(e), i = await writeKnownHosts(e), a = await (0, d.zt)({
					settings: n.ssh,
					directory: e.directory,
					knownHosts: i.file,
					strict: i.pinned,
					userKnownHosts: userKnownHosts(e),
					agentSocket: r
				});
				rememberServer(e, n);
				let keys = () => (0, f._N)(r ?? process.env.SSH_AUTH_SOCK), o = await inspectServers(e, {
					deployment: n,
					ssh: a,
					keys,
					hosts: n.hosts
				});
				return await addToUserKnownHosts(e, i), {
					...t,
					ssh: a,
					agentSocket: r,
					facts: o
				};
			});
		}
		async function connectAccessories(e, t) {
			let { deployment: n, agentSocket: r, ssh: i } = t, a = accessoryHosts(n).filter((e) => !t.facts.has(e)), { server: o } = e.savedState;
			return a.length === 0 || o === void 0 ? t : e.phase("connect", "Connect to the accessory hosts", async () => {
				e.remember({ server: {
					...o,
					hosts: [...o.hosts, ...a]
				} });
				let s = knownHosts(e), c = await (0, u.l2)(s.file), keys = () => (0, f._N)(r ?? process.env.SSH_AUTH_SOCK), l = await inspectServers(e, {
					deployment: n,
					ssh: i,
					keys,
					hosts: a
				});
				return await addToUserKnownHosts(e, s, c), {
					...t,
					facts: new Map([...t.facts, ...l])
				};
			});
		}
		function accessoryHosts({ accessories: e }) {
			return [...new Set(e.flatMap(({ hosts: e }) => e))];
		}
		async function startKeyAgent(e) {
			let t = e.inputs.sshPrivateKey;
			if (t === void 0) return;
			e.maskSecret(t);
			let n = normalizePrivateKey(t);
			e.maskSecret(n);
			let r = a().join(e.directory, "agent.sock");
			e.remember({ agentSocket: r });
			let i = await (0, f.Ih)(r, n);
			return i !== void 0 && e.remember({ agentPid: i }), r;
		}
		async function writeKnownHosts(e) {
			let t = knownHosts(e), n = e.inputs.sshKnownHosts;
			return await (0, r.writeFile)(t.file, n === void 0 ? "" : (0, u.AQ)(n), { mode: 384 }), t;
		}
		function knownHosts(e) {
			return {
				file: a().join(e.directory, "known_hosts"),
				pinned: e.inputs.sshKnownHosts !== void 0
			};
		}
		function userKnownHosts(e) {
			return a().join(e.environment.home, ".ssh", "known_hosts");
		}
		async function addToUserKnownHosts(e, t, n = "") {
			let r = new Set(n.split("\n")), i = (await (0, u.l2)(t.file)).split("\n").filter((e) => !r.has(e)).join("\n"), a = (0, u.Vv)(i);
			if (a.length > 0) {
				let t = `kamal-action-${e.environment.runId}-${e.environment.attempt}-${process.pid}`;
				e.remember({ knownHosts: {
					file: userKnownHosts(e),
					marker: t
				} }), await (0, u.YP)(userKnownHosts(e), i, t);
			}
			if (t.pinned || a.length === 0) return;
			let o = a.map(({ host: e, type: t, fingerprint: n }) => `${e} ${t} ${n}`);
			e.notice(`\`ssh-known-hosts\` is not set, so these host keys were trusted on first use: ${o.join("; ")}. Compare them with the server's, then add them to \`ssh-known-hosts\`.`);
		}
		function rememberServer(e, t) {
			e.remember({ server: {
				ssh: t.ssh,
				hosts: t.hosts,
				primaryHost: t.primaryHost,
				lockDirectory: (0, c.Z4)(t.service, t.destination),
				lockOwner: (0, c.Vm)(e.environment),
				proxyPrefix: (0, l.aI)(t, ""),
				bootSeconds: t.deployTimeout + t.drainTimeout,
				registries: []
			} });
		}
		async function inspectServers(e, t) {
			let n = new Map(), r = t.hosts.map((e) => (0, o.R)({
				...t,
				host: e,
				onFacts: (t) => n.set(e, t)
			})), [i, ...a] = await (0, m.$)(e, r);
			if (i !== void 0) throw (0, s.G)([i, ...a]);
			return n;
		}
	}),
	9818: ((e, t, n) => {
		n.d(t, { $: () => performChecks });
		var r = n(8500), i = n(4209), a = n(6845), o = n(5246), s = n(734);
		async function runChecks(e, t) {
			t.signal.throwIfAborted();
			let n = new AbortController(), r = AbortSignal.any([t.signal, n.signal]);
			try {
				let n = await Promise.all(e.map(async (e) => {
					let n = await runCheck(e, r);
					return t.onResult?.(n.result), n;
				}));
				return {
					results: n.map(({ result: e }) => e),
					failed: n.filter(isFailed)
				};
			} finally {
				n.abort(Error("the checks are over"));
			}
		}
		function isFailed(e) {
			return e.diagnosis !== void 0;
		}
		async function runCheck(e, t) {
			let n = (0, a.s)(), r = new AbortController(), i = setTimeout(() => r.abort(), e.deadlineMs);
			try {
				let { observation: i, attempts: a } = await retryUntilDeadline(e, t, r.signal), { outcome: o, reason: s, evidence: c } = i, l = i.outcome === "fail" ? i.diagnosis : void 0;
				return {
					result: {
						id: e.id,
						kind: e.kind,
						target: e.target,
						outcome: o,
						reason: s,
						durationMs: n(),
						evidence: {
							...c,
							...a > 1 ? { attempts: a } : {},
							...l === void 0 ? {} : { diagnosis: l.id }
						}
					},
					diagnosis: l
				};
			} finally {
				clearTimeout(i), r.abort();
			}
		}
		async function retryUntilDeadline(e, t, n) {
			let i = AbortSignal.any([t, n]), a, o = 0;
			try {
				for (;;) {
					if (i.throwIfAborted(), o += 1, a = await observe(e, i), a.outcome !== "fail" || a.settled === !0 || e.retryEveryMs === void 0) return {
						observation: a,
						attempts: o
					};
					await (0, r.setTimeout)(e.retryEveryMs, void 0, { signal: i });
				}
			} catch (r) {
				if (t.aborted) throw t.reason;
				if (!n.aborted) throw r;
				return {
					observation: timedOut(e, a),
					attempts: o
				};
			}
		}
		async function observe(e, t) {
			try {
				return await untilAborted(e.run(t), t);
			} catch (n) {
				if (t.aborted) throw n;
				return n instanceof o.HR ? (0, s.M)(n.diagnosis) : (0, s.g)("check-failed", {
					check: e.id,
					target: e.target,
					said: (0, o.bD)(n)
				});
			}
		}
		function timedOut(e, t) {
			let n = seconds(e.deadlineMs);
			if (t?.outcome !== "fail") return (0, s.g)("check-late", {
				check: e.id,
				target: e.target,
				within: n
			});
			let r = (0, i.zd)(t.diagnosis, n);
			return {
				...t,
				diagnosis: r,
				reason: r.cause
			};
		}
		function untilAborted(e, t) {
			return new Promise((n, r) => {
				let onAbort = () => r(t.reason);
				t.aborted && onAbort(), t.addEventListener("abort", onAbort, { once: !0 }), e.then(n, r).finally(() => t.removeEventListener("abort", onAbort));
			});
		}
		function seconds(e) {
			return e < 1e3 ? `${e} ms` : `${Number((e / 1e3).toFixed(1))} s`;
		}
		async function performChecks(e, t) {
			let { results: n, failed: r } = await runChecks(t, {
				signal: e.signal,
				onResult: (t) => e.logCheck(t)
			});
			return e.addChecks(n), r;
		}
	}),
	9663: ((e, t, n) => {
		n.d(t, {
			_3: () => evaluate,
			iA: () => prepare,
			No: () => readCa
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(7030), s = n(6991), c = n(4209), l = n(1886), u = n(4610);
		function settingsPart(e, t, n) {
			let r = asMapping(e, t, n), full = (e) => t === "" ? e : `${t}.${e}`, sub = (e, t) => settingsPart(r[e] ?? {}, full(e), t);
			return {
				part: sub,
				partOrFalse(e, t) {
					let n = r[e];
					return n === !1 ? !1 : n === !0 ? settingsPart({}, full(e), t) : sub(e, t);
				},
				mapping: (e) => asMapping(r[e] ?? {}, full(e)),
				number: (e, t) => readNumber(r[e] ?? t.fallback, full(e), t),
				text(e, t, n) {
					let i = r[e] ?? void 0;
					if (i !== void 0) {
						if (typeof i != "string" || !t(i)) throw invalidValue(full(e), i, n);
						return i;
					}
				},
				textList(e, t, n) {
					let i = r[e] ?? [];
					if (!Array.isArray(i)) throw invalidValue(full(e), i, `a list, each item ${n}`);
					return i.map((r, i) => {
						if (typeof r != "string" || !t(r)) throw invalidValue(`${full(e)}/${i}`, r, n);
						return r;
					});
				}
			};
		}
		function invalidValue(e, t, n) {
			return invalidProbes(e, `is ${shown(t)}`, n);
		}
		function invalidProbes(e, t, n) {
			let r = e === "" ? {} : { part: `\`${e}\`` };
			return (0, c.V2)("input-invalid", { problems: [{
				input: "probes",
				...r,
				found: t,
				expected: n
			}] });
		}
		function readNumber(e, t, n) {
			let { min: r, max: i, whole: a } = n;
			if (!(typeof e == "number" && e >= r && e <= i && (a !== !0 || Number.isInteger(e)))) throw invalidValue(t, e, `a ${a === !0 ? "whole number" : "number"} from ${r} to ${i}`);
			return e;
		}
		function asMapping(e, t, n) {
			let r = t === "" ? "a mapping, true or false" : "a mapping (or, for a probe, false)";
			if (!isMapping(e)) throw invalidValue(t, e, r);
			for (let r of n === void 0 ? [] : Object.keys(e)) if (!n?.includes(r)) throw invalidProbes(t === "" ? r : `${t}.${r}`, "is unknown", n?.length === 0 ? `no key in \`${t}\`` : `one of: ${n?.join(", ")}`);
			return e;
		}
		function isMapping(e) {
			return (0, u.u)(e) && !(e instanceof Date);
		}
		function shown(e) {
			let t = JSON.stringify(e) ?? String(e);
			return t.length > 80 ? `${t.slice(0, 77)}...` : t;
		}
		let d = [
			"version",
			"health",
			"redirect",
			"tls",
			"routing",
			"dns",
			"resolve"
		];
		function parseProbeSettings(e) {
			let t = readYaml(e), n = t !== !1, r = settingsPart(t === !0 || t === !1 ? {} : t, "", d);
			return {
				version: n && r.partOrFalse("version", []) !== !1,
				routing: n && r.partOrFalse("routing", []) !== !1,
				health: n && health(r.partOrFalse("health", [
					"path",
					"attempts",
					"interval",
					"timeout",
					"url"
				])),
				redirect: n && redirect(r.partOrFalse("redirect", ["path"])),
				tls: n && tls(r.partOrFalse("tls", ["ca-file", "days"])),
				dns: { servers: r.part("dns", ["servers"]).textList("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300") },
				resolve: resolveMap(r.mapping("resolve"))
			};
		}
		function readYaml(e) {
			let t = (0, s.Tp)(e), n = t.errors[0];
			if (n !== void 0) {
				let e = `is not valid YAML (${n.message.split("\n")[0]})`;
				throw (0, c.V2)("input-invalid", { problems: [{
					input: "probes",
					found: e,
					expected: "a YAML mapping, true or false"
				}] });
			}
			return t.toJS() ?? !0;
		}
		function health(e) {
			return e && {
				path: e.text("path", isPath, "a path that begins with /"),
				attempts: e.number("attempts", {
					fallback: 7,
					min: 1,
					max: 100,
					whole: !0
				}),
				intervalMs: e.number("interval", {
					fallback: 1,
					min: 0,
					max: 60
				}) * 1e3,
				timeoutMs: e.number("timeout", {
					fallback: 5,
					min: .1,
					max: 60
				}) * 1e3,
				url: e.text("url", isHttpUrl, "an http:// or https:// URL without user and password")
			};
		}
		function redirect(e) {
			return e && { path: e.text("path", isPath, "a path that begins with /") };
		}
		function tls(e) {
			return e && {
				caFile: e.text("ca-file", (e) => e !== "", "the path of a PEM file"),
				days: e.number("days", {
					fallback: 14,
					min: 0,
					max: 365,
					whole: !0
				})
			};
		}
		function resolveMap(e) {
			let t = Object.entries(e).map(([e, t]) => {
				let n = typeof t == "string" ? (0, l.Z5)(t) : "";
				if ((0, o.isIP)(n) === 0) throw invalidValue(`resolve.${e}`, t, "an IPv4 or IPv6 address");
				return [e.toLowerCase(), n];
			});
			return new Map(t);
		}
		function isPath(e) {
			return /^\/[\x21-\x7e]*$/.test(e);
		}
		function isHttpUrl(e) {
			let t = URL.parse(e);
			return t !== null && /^https?:$/.test(t.protocol) && t.username === "" && t.password === "";
		}
		function isNameServer(e) {
			let [, t, n] = /^(\[.*\]|[^:]*)(?::(\d{1,5}))?$/.exec(e) ?? [], r = t ?? e;
			return (0, o.isIP)((0, l.Z5)(r)) !== 0 && (n === void 0 || Number(n) > 0 && Number(n) < 65536);
		}
		var f = n(3053), p = n(4635);
		async function evaluateConfig(e, t) {
			let n = a().join(t.directory, "evaluate.rb");
			await (0, r.writeFile)(n, p.z$);
			let i = [
				e.directory,
				e.version,
				t.configFile,
				t.destination ?? "",
				t.version
			], o = await (0, f.getExecOutput)("ruby", [
				n,
				...i,
				t.secrets ? "secrets" : "config"
			], {
				silent: !0,
				ignoreReturnCode: !0,
				cwd: t.cwd,
				env: t.env
			});
			return readEvaluation(o.stdout, o.stderr, t.configFile);
		}
		function readEvaluation(e, t, n) {
			let r = parseLastLine(e), i = member(r, "error");
			if (r === void 0 || i !== void 0) throw (0, c.V2)("config-refused", {
				configFile: n,
				said: errorText(i) ?? lastLine(t)
			});
			let a = member(r, "secrets"), o = (0, u.u)(a) ? Object.entries(a) : [];
			return {
				config: member(r, "config"),
				secrets: new Map(o.map(([e, t]) => [e, String(t)]))
			};
		}
		function parseLastLine(e) {
			try {
				return JSON.parse(lastLine(e));
			} catch {
				return;
			}
		}
		function errorText(e) {
			let [t, n] = [member(e, "message"), member(e, "class")].filter((e) => typeof e == "string").filter((e) => e !== "");
			return n === void 0 ? t : `${t} (${n})`;
		}
		function lastLine(e) {
			return e.trim().split("\n").at(-1) ?? "";
		}
		function member(e, t) {
			return (0, u.u)(e) ? e[t] : void 0;
		}
		var m = n(4013), h = n(4152);
		let g = 131071;
		function resolveSecrets(e, t) {
			let n = new Map(), r = new Map(), i = new Set(), a = [], o = new Map(e.secrets.map((e) => [e.name, e]));
			for (let [s, c] of o) {
				let o = lookUp(s, t) ?? registryDefault(s, e, t);
				o === void 0 ? t.defined.has(s) ? resolveFromFile(c, {
					sources: t,
					referenced: r,
					fromFiles: i,
					missing: a
				}) : a.push({
					use: c,
					reason: "no value was given"
				}) : n.set(s, o);
			}
			if (a.length > 0) throw missingSecrets(a, t);
			return rejectUnusable(n), {
				provided: n,
				referenced: r,
				fromFiles: [...i],
				warnings: escapeWarnings(n, e)
			};
		}
		function lookUp(e, t) {
			return nonEmpty(t.given?.get(e)) ?? nonEmpty(t.environment[e]);
		}
		function nonEmpty(e) {
			return e === "" ? void 0 : e;
		}
		function registryDefault(e, t, n) {
			if ((0, h.T)(t.registry.server)) {
				if (isSecret(t.registry.password, e)) return nonEmpty(n.token);
				if (isSecret(t.registry.username, e)) return nonEmpty(n.actor);
			}
		}
		function isSecret(e, t) {
			return e?.kind === "secret" && e.name === t;
		}
		function resolveFromFile(e, t) {
			let n = t.sources.defined.get(e.name);
			if (n === void 0) return;
			let r = [...new Set(n.references)], i = r.filter((n) => lookUp(n, t.sources) === void 0 && (n === e.name || !t.sources.defined.has(n)));
			if (n.kind === "env-reference" ? i.length === r.length : (n.rawValue ?? "") === "") {
				let n = i.length > 0 ? `reads ${i.map((e) => `$${e}`).join(", ")}, which is not set` : "is empty";
				t.missing.push({
					use: e,
					reason: `its line in .kamal/secrets ${n}`
				});
			} else {
				for (let e of r) {
					let n = lookUp(e, t.sources);
					n !== void 0 && t.referenced.set(e, n);
				}
				t.fromFiles.add(e.name);
			}
		}
		function missingSecrets(e, t) {
			let n = e.map(({ use: e }) => e.name), r = e.map(({ use: e, reason: t }) => `${e.name} (${e.file}:${e.line}, ${e.path}): ${t}`), i = {
				names: n,
				problem: "no-value",
				inputGiven: t.given !== void 0
			};
			return (0, c.V2)("secret-missing", i, { evidence: r });
		}
		function rejectUnusable(e) {
			let t = [...e].flatMap(([e, t]) => {
				if (t.includes("\0")) return [{
					name: e,
					problem: "nul-byte"
				}];
				let n = Buffer.byteLength(`${e}=${t}`);
				return n > g ? [{
					name: e,
					problem: "too-long",
					bytes: n,
					limit: g
				}] : [];
			});
			if (t.length > 0) throw (0, c.V2)("secret-unusable", { secrets: t });
		}
		function escapeWarnings(e, t) {
			let n = new Set(t.secrets.filter((e) => /(^|\/)env(\/|$)/.test(e.path)).map((e) => e.name)), r = [...e].filter(([e, t]) => n.has(e) && /[\\\u0000-\u001f\u007f]/.test(t));
			return r.length === 0 ? [] : [`Kamal escapes newlines, other control characters and backslashes in env files, so the container gets \\n for each newline and \\\\ for each backslash in ${r.map(([e]) => e).join(", ")}. Unescape the value in the app, or store it as Base64.`];
		}
		var _ = n(1292), v = n(7055), y = n(1033), b = n(2004), x = n(63), S = n(1781), C = n(4941);
		function needed(e) {
			if (e.kind === "unknown") throw notKnown(e);
			return (0, C.jj)(e);
		}
		function allNeeded(e) {
			if (e.unknown !== void 0) throw notKnown(e.unknown);
			return e.all;
		}
		function notKnown({ node: e, path: t, expected: n }) {
			let r = (0, x.dE)((0, S.be)(e));
			return n === void 0 ? (0, c.V2)("config-unknown", {
				place: r,
				path: t
			}) : (0, c.V2)("config-invalid", {
				problem: "wrong-type",
				place: r,
				path: t,
				expected: n,
				found: (0, S.q0)(e)
			});
		}
		var w = n(8998);
		function deploymentOf(e, { file: t, destination: n }) {
			let r = required(e.service, t), i = registrySettings(e), a = imageName(e, {
				service: r,
				registry: i,
				file: t
			}), o = needed(e.primaryRoleSetting) ?? v.o, s = roleTargets(e, {
				primaryRole: o,
				file: t
			}), l = s.find((e) => e.name === o), [u] = l?.hosts ?? [];
			if (u === void 0) throw (0, c.V2)("config-invalid", {
				problem: "role-without-hosts",
				file: t,
				role: o
			});
			return {
				service: r,
				destination: n,
				repository: i.server === void 0 ? a : `${i.server}/${a}`,
				registry: i,
				roles: s,
				primaryRole: o,
				primaryHost: u,
				hosts: [...new Set(s.flatMap((e) => e.hosts))],
				accessories: allNeeded(e.accessories).map((t) => accessoryTarget(t, e)),
				ssh: sshSettings(e),
				secrets: e.secrets,
				url: publicUrl(l?.proxy),
				deployTimeout: needed((0, C.LA)(e.root, "deploy_timeout")) ?? 30,
				drainTimeout: needed((0, C.LA)(e.root, "drain_timeout")) ?? 30,
				builderContext: needed((0, C.QE)(needed((0, C._M)(e.root, "builder")), "builder/context"))
			};
		}
		function required(e, t) {
			let n = needed(e);
			if (n === void 0 || n.trim() === "") throw (0, c.V2)("config-invalid", {
				problem: "missing-key",
				file: t,
				key: e.path
			});
			return n;
		}
		function imageName(e, t) {
			let n = needed(e.image);
			return n !== void 0 && n.trim() !== "" ? n : (0, w.r)(t.registry.server) ? t.service : required(e.image, t.file);
		}
		function registrySettings(e) {
			needed((0, C._M)(e.root, "registry"));
			let { registry: t } = e;
			return {
				server: needed(t.server),
				username: needed(t.username),
				password: needed(t.password)
			};
		}
		function roleTargets(e, t) {
			let { primaryRole: n, file: r } = t;
			if (e.serversNode === void 0) throw (0, c.V2)("config-invalid", {
				problem: "no-servers",
				file: r
			});
			let i = [...allNeeded(e.roles)].sort((e, t) => Buffer.compare(Buffer.from(e.name), Buffer.from(t.name))).map((t) => roleTarget(t, e));
			if (!i.some((e) => e.name === n)) {
				let e = i.map((e) => e.name);
				throw (0, c.V2)("config-invalid", {
					problem: "primary-role-undefined",
					file: r,
					role: n,
					roles: e
				});
			}
			let a = i.find((e) => e.hosts.length === 0), o = needed((0, C.jv)(e.root, "allow_empty_roles")) === !0;
			if (a !== void 0 && (a.name === n || !o)) throw (0, c.V2)("config-invalid", {
				problem: "role-without-hosts",
				file: r,
				role: a.name
			});
			return i;
		}
		function roleTarget(e, t) {
			let { hosts: n } = e;
			return allNeeded(n), {
				name: e.name,
				hosts: (0, b.n3)(n),
				proxy: roleProxyTarget(e, t)
			};
		}
		function roleProxyTarget(e, t) {
			if (e.ownProxy?.kind === "scalar" && typeof e.ownProxy.value == "boolean" || needed((0, C._M)(e.settings, `${e.path}/proxy`, "a mapping, true or false")), e.isProxied === !0) {
				if (needed(t.sharedProxy), e.proxy === void 0) throw notKnown((0, C.Yy)(e.ownProxy ?? e.node, `${e.path}/proxy`));
				return proxyTarget(e.proxy);
			}
		}
		function proxyTarget(e) {
			let t = needed(e.ssl) ?? "none";
			for (let t of ["run", "healthcheck"]) needed((0, C._M)(e.node, `${e.path}/${t}`));
			return {
				hosts: allNeeded(e.hosts).map(({ name: e }) => e),
				ssl: t,
				sslRedirect: t !== "none" && needed(e.sslRedirect) !== !1,
				healthPath: needed(e.healthPath) ?? "/up",
				pathPrefix: pathPrefixOf(needed(e.pathPrefixes)?.[0] ?? ""),
				httpPort: needed(e.httpPort) ?? 80,
				httpsPort: needed(e.httpsPort) ?? 443
			};
		}
		function pathPrefixOf(e) {
			let t = e.trim(), [n, r] = [0, t.length];
			for (; t[n] === "/";) n++;
			for (; r > n && t[r - 1] === "/";) r--;
			return `/${t.slice(n, r)}`;
		}
		function accessoryTarget(e, t) {
			let n = t.roles.all.map((e) => e.name), r = e.roleNames.all.find(({ name: e }) => !n.includes(e));
			if (r !== void 0 && !e.hasOwnHosts) throw (0, c.V2)("config-invalid", {
				problem: "accessory-role-undefined",
				path: e.path,
				role: r.name
			});
			needed(e.service), needed((0, C._M)(e.settings, `${e.path}/registry`));
			let { hosts: i, registry: a } = e;
			return allNeeded(i), {
				name: e.name,
				container: e.containerName ?? e.name,
				hosts: (0, b.n3)(i),
				registry: a === void 0 ? void 0 : needed(a.server) ?? ""
			};
		}
		function sshSettings({ root: e }) {
			let t = needed((0, C._M)(e, "ssh")), n = needed((0, C.QE)(t, "ssh/proxy"));
			return {
				user: needed((0, C.QE)(t, "ssh/user")) ?? "root",
				port: needed((0, C.mN)(t, "ssh/port")) ?? 22,
				proxyJump: n === void 0 || n.includes("@") ? n : `root@${n}`,
				proxyCommand: n === void 0 ? needed((0, C.QE)(t, "ssh/proxy_command")) : void 0
			};
		}
		function publicUrl(e) {
			let t = e?.hosts[0];
			if (e === void 0 || t === void 0) return;
			let n = e.ssl !== "none", r = n ? e.httpsPort : e.httpPort;
			return `${n ? "https" : "http"}://${(0, y.k)(t, r, n)}${e.pathPrefix === "/" ? "" : e.pathPrefix}`;
		}
		function nodesFromValue(e, t, n) {
			let r = t === void 0 ? n : {
				source: t.source,
				start: t.start,
				end: t.end
			};
			if (Array.isArray(e)) {
				let n = t?.kind === "list" && t.items.length === e.length ? t.items : [], i = e.map((e, t) => ({
					node: nodesFromValue(e, n[t]?.node, r),
					conditional: !1
				}));
				return {
					kind: "list",
					...r,
					items: i,
					open: !1
				};
			}
			return (0, u.u)(e) ? mapFromObject(e, t, r) : {
				kind: "scalar",
				...r,
				...scalarOf(e),
				text: e === null ? "" : String(e),
				quoted: !1
			};
		}
		function mapFromObject(e, t, n) {
			let r = Object.entries(e).map(([e, r]) => {
				let i = (0, S.cF)(t, e) ?? (0, S.cF)(t, e.replace(/^:/, "")), a = i === void 0 ? n : {
					source: i.key.source,
					start: i.key.start,
					end: i.key.end
				};
				return {
					key: {
						kind: "scalar",
						type: "string",
						value: e,
						text: e,
						quoted: !1,
						...a
					},
					value: nodesFromValue(r, i?.value, a),
					conditional: !1,
					inherited: !1
				};
			});
			return {
				kind: "map",
				...n,
				pairs: r,
				open: !1
			};
		}
		function stripSymbolKeys(e) {
			let t = e.pairs.map((e) => {
				let t = (0, S.xT)(e.key);
				return e.key.kind !== "scalar" || t === void 0 || !t.startsWith(":") ? e : {
					...e,
					key: {
						...e.key,
						type: "string",
						value: t.slice(1),
						text: t.slice(1)
					}
				};
			});
			return {
				...e,
				pairs: t
			};
		}
		function scalarOf(e) {
			return typeof e == "string" ? {
				type: "string",
				value: e
			} : typeof e == "boolean" ? {
				type: "boolean",
				value: e
			} : typeof e == "number" ? {
				type: Number.isInteger(e) ? "integer" : "float",
				value: e
			} : {
				type: "null",
				value: null
			};
		}
		var T = n(9677);
		function requireConfig(e) {
			let { file: t, config: n, destination: r } = e.chosen;
			if (e.config.state === "missing") throw configMissing(e);
			if (assertContent(e, e.config), t?.state === "missing") {
				let { destinations: n } = e;
				throw (0, c.V2)("destination-missing", {
					destination: r ?? "",
					file: t.path,
					destinations: n
				});
			}
			if (t !== void 0 && assertContent(e, t), n === void 0) throw Error("valid config files, but no merged config");
			return n;
		}
		function assertContent(e, t) {
			let { path: n, document: r } = t;
			if (r === void 0) {
				let t = e.problems.find((e) => e.file === n);
				throw (0, c.V2)("config-unreadable", {
					problem: t?.message ?? `${n} cannot be read`,
					help: t?.help ?? "Make it a readable text file."
				});
			}
			let [i] = r.errors.filter((e) => e.severity === "error");
			if (i !== void 0) throw (0, c.V2)("config-syntax", {
				place: (0, x.dE)(i),
				problem: i.message,
				help: i.help
			});
			if ((0, T.n6)(r)) throw (0, c.V2)("config-empty", {
				file: n,
				ofDestination: t !== e.config
			});
			if ((0, T.tW)(r) === void 0 && r.root !== void 0) {
				let { root: e } = r;
				throw (0, c.V2)("config-invalid", {
					problem: "no-mapping",
					place: (0, x.dE)((0, S.be)(e)),
					found: (0, S.q0)(e)
				});
			}
		}
		function configMissing({ config: e, neighbours: t }) {
			return (0, c.V2)("config-missing", {
				file: e.path,
				folder: i.posix.dirname(e.path),
				neighbours: t
			});
		}
		function deriveDeployment(e, { evaluated: t } = {}) {
			return deploymentOf(t === void 0 ? requireConfig(e) : evaluatedConfig(e, t), {
				file: e.config.path,
				destination: e.chosen.destination
			});
		}
		function evaluatedConfig(e, t) {
			let n = e.chosen.config?.root, r = nodesFromValue(t, n, {
				source: n?.source ?? {
					file: e.config.path,
					text: "",
					lineStarts: [0]
				},
				start: 0,
				end: 0
			});
			if (r.kind === "map") return new v.T(stripSymbolKeys(r));
			throw notKnown((0, C.gQ)(r, "the configuration", "a mapping"));
		}
		var E = n(9411);
		function erbVariables({ text: e }) {
			let t = (0, E.x9)(e).filter(({ kind: e }) => e === "output" || e === "statement").flatMap((e) => [...e.code.matchAll(/\bENV(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g)].map(([, e = ""]) => e));
			return [...new Set(t)];
		}
		async function prepare(e, t, n) {
			let r = parseProbeSettings(e.inputs.probes ?? ""), { version: i } = t.kamal, install = () => e.inBackground((t) => (0, m._)({
				version: i,
				toolCache: e.environment.toolCache,
				directory: e.directory,
				signal: t,
				log: (t) => e.log.line(t),
				detectRuby: n
			}));
			if (t.hasErb) return prepareWithErb(e, t, {
				settings: r,
				kamal: await e.phase("install", "Install Kamal", install)
			});
			let a = deriveDeployment(t);
			recordDeployment(e, a);
			let o = resolveAndMaskSecrets(e, t, a), s = process.env;
			return {
				project: t,
				deployment: a,
				settings: r,
				secrets: o,
				evaluatedSecrets: new Map(),
				environment: s,
				kamal: install()
			};
		}
		async function prepareWithErb(e, t, n) {
			let r = environmentForErb(e, t), i = deriveDeployment(t, { evaluated: (await evaluate(e, {
				kamal: n.kamal,
				secrets: void 0,
				environment: r
			})).config });
			recordDeployment(e, i);
			let a = resolveAndMaskSecrets(e, t, i);
			return {
				project: t,
				deployment: i,
				settings: n.settings,
				secrets: a,
				evaluatedSecrets: new Map(),
				environment: r,
				kamal: Promise.resolve(n.kamal)
			};
		}
		function environmentForErb(e, { config: t, chosen: n }) {
			let r = { ...process.env }, i = [t.document?.source, n.file?.document?.source];
			for (let t of i.flatMap((e) => e === void 0 ? [] : erbVariables(e))) {
				let n = e.inputs.secrets?.get(t);
				n !== void 0 && n !== "" && r[t] === void 0 && (e.maskSecret(n), r[t] = n);
			}
			return r;
		}
		async function evaluate(e, t) {
			return evaluateConfig(t.kamal, {
				directory: e.directory,
				cwd: e.projectDirectory,
				env: (0, _.Q)(t.environment, { secrets: t.secrets }),
				configFile: e.inputs.configFile,
				destination: e.inputs.destination,
				version: e.inputs.version ?? e.environment.sha ?? "unknown",
				secrets: t.secrets !== void 0
			});
		}
		function recordDeployment(e, t) {
			e.report.service = t.service, e.report.url = t.url ?? null;
		}
		function resolveAndMaskSecrets(e, t, n) {
			let r = resolveSecrets(n, {
				given: e.inputs.secrets,
				environment: process.env,
				actor: e.environment.actor,
				token: e.inputs.githubToken,
				defined: new Map(t.chosen.secrets.flatMap((e) => e.entries.map((e) => [e.name, e])))
			}), i = [...r.provided.values(), ...r.referenced.values()];
			for (let t of i) t !== e.environment.actor && e.maskSecret(t);
			for (let t of r.warnings) e.notice(t);
			return r;
		}
		async function readCa(e, t) {
			return t === void 0 ? void 0 : (0, r.readFile)(a().resolve(e.projectDirectory, t), "utf8");
		}
	}),
	1033: ((e, t, n) => {
		n.d(t, { k: () => authority });
		var r = n(7030);
		function authority(e, t, n) {
			let i = (0, r.isIPv6)(e) ? `[${e}]` : e;
			return t === (n ? 443 : 80) ? i : `${i}:${t}`;
		}
	})
};
