"use strict";
exports.id = 972, exports.ids = [972], exports.modules = {
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
	617: ((e, t, n) => {
		n.d(t, {
			$1: () => isKamal2,
			ei: () => deployingKamal,
			h8: () => expectedKamal,
			s8: () => describeKamalVersion,
			so: () => s
		});
		var r = n(3024), i = n(6760), a = n(8940), o = n(7514);
		let s = "2.12.0";
		function deployingKamal(e, t) {
			return e === void 0 ? t === void 0 ? {
				version: s,
				from: "default"
			} : {
				version: t,
				from: "lockfile"
			} : {
				version: e,
				from: "input"
			};
		}
		async function expectedKamal(e, { root: t, directory: n }) {
			try {
				let s = await (0, o.tz)(r.realpathSync.native(t), i.posix.join(n, "Gemfile.lock"));
				return deployingKamal(e, (0, a.X)(s.state === "text" ? s.text : void 0, "kamal"));
			} catch {
				return deployingKamal(e, void 0);
			}
		}
		function isKamal2(e) {
			return e.startsWith("2.");
		}
		function describeKamalVersion({ version: e, from: t }) {
			return t === "input" ? `the input \`kamal-version\` is ${e}` : t === "lockfile" ? `Gemfile.lock has ${e}` : `this action deploys with ${e}`;
		}
	}),
	8940: ((e, t, n) => {
		n.d(t, { X: () => lockedVersion });
		function lockedVersion(e, t) {
			let n = e?.split(/\r?\n/).find((e) => e.startsWith(`    ${t} (`));
			return /\(([^()\s,]+)\)/.exec(n ?? "")?.[1];
		}
	}),
	2972: ((e, t, n) => {
		n.d(t, { startKamalLoader: () => startKamalLoader });
		var r = n(4013), i = n(8657);
		async function loadKamal(e, t) {
			let n = [], onLine = (e) => void n.push(e), { promise: r, resolve: a } = Promise.withResolvers(), o = !1, { child: s, run: c } = await (0, i.j8)("ruby", [
				e.waitingLauncher,
				e.directory,
				e.version
			], {
				...t,
				onLine: (e) => {
					let t = o ? void 0 : readAnnouncement(e);
					if (t === void 0) return onLine(e);
					o = !0, a(t);
				}
			});
			c.done.then(() => a(void 0), () => a(void 0));
			let l = !1;
			return {
				announced: r,
				start(e, { env: t, onLine: r }) {
					l = !0;
					for (let e of n.splice(0)) r(e);
					return onLine = r, s.stdin.end(JSON.stringify({
						arguments: e,
						environment: t
					})), c;
				},
				async dismiss() {
					l || (await (0, i.i8)(c.identity, "SIGKILL"), await c.done);
				}
			};
		}
		function readAnnouncement(e) {
			let [, t, n, r] = /^kamal-action: ruby (\S+) (\S+) (loads|misses) kamal$/.exec(e) ?? [];
			if (t !== void 0 && n !== void 0) return {
				ruby: {
					version: t,
					platform: n
				},
				loads: r === "loads"
			};
		}
		var a = n(1292), o = n(617);
		async function startKamalLoader(e) {
			let { inputs: t, environment: n, directory: i } = e, { version: a } = await (0, o.h8)(t.kamalVersion, {
				root: n.workspace,
				directory: t.workingDirectory
			}), s = loadForRun(e, (0, r.n)({
				version: a,
				toolCache: n.toolCache,
				directory: i
			}, {
				version: "RUBY_VERSION",
				platform: "RUBY_PLATFORM"
			}));
			return {
				detectRuby: async () => (await (await s).announced)?.ruby,
				load: (t) => e.inBackground(async () => {
					let n = await t, r = await s;
					return a === n.version && n.source === "tool cache" && (await r.announced)?.loads === !0 ? r : (await r.dismiss(), loadForRun(e, n));
				})
			};
		}
		function loadForRun(e, t) {
			let n = {
				cwd: e.projectDirectory,
				env: (0, a.Q)(process.env, { secrets: void 0 })
			};
			return e.inBackground(async (r) => {
				let i = await loadKamal(t, n);
				return r.aborted ? await i.dismiss() : r.addEventListener("abort", () => e.inBackground(() => i.dismiss()), { once: !0 }), i;
			});
		}
	}),
	3542: ((e, t, n) => {
		n.d(t, {
			E: () => compareGemVersions,
			o: () => isGemVersion
		});
		function compareGemVersions(e, t) {
			let n = segments(e), r = segments(t);
			for (let e = 0; e < Math.max(n.length, r.length); e++) {
				let t = compareSegments(n[e] ?? 0, r[e] ?? 0);
				if (t !== 0) return t;
			}
			return 0;
		}
		function isGemVersion(e) {
			return /^\s*(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?\s*$/.test(e);
		}
		function segments(e) {
			return (e.trim().replaceAll("-", ".pre.").match(/[0-9]+|[a-z]+/gi) ?? []).map((e) => /^\d+$/.test(e) ? Number(e) : e);
		}
		function compareSegments(e, t) {
			return typeof e == "number" && typeof t == "number" ? e - t : typeof e == "number" ? 1 : typeof t == "number" || e < t ? -1 : +(e > t);
		}
	})
};
