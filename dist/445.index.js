"use strict";
exports.id = 445, exports.ids = [445], exports.modules = {
	4635: ((e, t, n) => {
		n.d(t, {
			YI: () => c,
			dv: () => l,
			kq: () => s,
			z$: () => u
		});
		var r = n(1292), i = n(5248);
		let a = `host_keys = Module.new do
  def self.search_for(host, options = {})
    names = host.downcase
    found = [names, names.gsub(/\\[([^\\]]+)\\]:\\d+/, '\\1')].map { |name| Net::SSH::KnownHosts.search_for(name, options) }
    found.find { |keys| !keys.empty? } || found.first
  end
end
Net::SSH.singleton_class.prepend(Module.new do
  define_method(:start) do |host, user = nil, options = {}, &block|
    pinned = ENV["${r.fz}"]
    files = pinned ? { user_known_hosts_file: pinned, global_known_hosts_file: [] } : {}
    checked = { known_hosts: host_keys, verify_host_key: pinned ? :always : :accept_new, **files }
    super(host, user, options.merge(checked), &block)
  end
end)
`, o = `Kamal::Git.singleton_class.prepend(Module.new do
  def revision
    wanted = ENV["${r.PT}"]
    super.tap { |head| raise "Failed to clone repo: a hook has moved HEAD from #{wanted} to #{head}" if wanted && head != wanted }
  end
end)
`, s = `# Written by kamal-action: starts Kamal from its own directory, with unbuffered output.
$stdout.sync = $stderr.sync = true
directory, version = ARGV.shift(2)
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
require "kamal"
${a}load Gem.bin_path("kamal", "kamal", "= #{version}")
`, c = "kamal-action: loaded kamal", l = `# Written by kamal-action: loads Kamal once it is installed, and starts it once its arguments are known.
$stdout.sync = $stderr.sync = true
${i.Dj}require "json"
location = \$stdin.gets
exit if location.nil?
directory, version = JSON.parse(location).values_at("directory", "version")
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
require "kamal"
${a}${o}begin
  Zeitwerk::Loader.eager_load_all
rescue ScriptError, StandardError
  # A file that cannot be loaded raises its error again when Kamal needs it.
end
puts "${c}"
input = \$stdin.read
exit if input.empty?
require "json"
input = JSON.parse(input)
ENV.replace(input.fetch("environment"))
ARGV.replace(input.fetch("arguments"))
\$stdin.reopen(File::NULL)
load Gem.bin_path("kamal", "kamal", "= #{version}")
`, u = "# Written by kamal-action: evaluates the ERB in deploy.yml and the commands in .kamal/secrets.\nrequire \"json\"\ndirectory, version, config_file, destination, app_version, wanted = ARGV\nout = $stdout.dup\n$stdout.reopen($stderr)\nbegin\n  Gem.use_paths(directory, [directory])\n  gem \"kamal\", \"= #{version}\"\n  Gem.finish_resolve\n  require \"kamal\"\nrescue ScriptError, StandardError => e\n  out.puts JSON.generate(\"broken\" => \"#{e.message} (#{e.class.name})\")\n  exit 1\nend\nbegin\n  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)\n  secrets = wanted == \"secrets\" ? config.secrets.to_h : {}\n  out.puts JSON.generate(\"config\" => config.raw_config.to_h, \"secrets\" => secrets)\nrescue SyntaxError, StandardError => e\n  out.puts JSON.generate(\"error\" => { \"class\" => e.class.name, \"message\" => e.message })\n  exit 1\nend\n";
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
	5248: ((e, t, n) => {
		n.d(t, {
			Dj: () => u,
			gu: () => readAnnouncement,
			sM: () => findRuby
		});
		var r = n(3418), i = n(4610), a = n(3542), o = n(6618), s = n(1292), c = n(9542);
		let l = "kamal-action: ruby ", u = `require "json"
specifications = Dir.exist?(Gem.default_specifications_dir) ? Dir.children(Gem.default_specifications_dir) : []
puts "${l}" + JSON.generate(
  "version" => RUBY_VERSION,
  "defaultGems" => specifications.filter_map { |file| file[/\\A(.+)-[^-]+\\.gemspec\\z/, 1] },
  "sources" => Gem.sources.map(&:to_s),
  "defaultSource" => Gem.default_sources.first
)
`;
		function readAnnouncement(e) {
			if (!e.startsWith(l)) return;
			let t = (0, o.q)(e.slice(19));
			if (!(0, i.u)(t)) return;
			let { version: n, defaultGems: r, sources: a, defaultSource: s } = t;
			if (typeof n == "string" && typeof s == "string") return {
				version: n,
				defaultGems: strings(r),
				sources: strings(a),
				defaultSource: s
			};
		}
		function strings(e) {
			return Array.isArray(e) ? e.filter((e) => typeof e == "string") : [];
		}
		async function findRuby(e = detectRuby) {
			let t;
			try {
				t = await e();
			} catch (e) {
				throw (0, r.V2)("ruby-missing", {}, { cause: e });
			}
			if (t === void 0 || (0, a.E)(t.version, "3.1") < 0) throw (0, r.V2)("ruby-old", {
				version: t?.version,
				oldest: "3.1"
			});
			return t;
		}
		async function detectRuby() {
			let e = { env: (0, s.uQ)("ruby") }, { exitCode: t, stdout: n, stderr: r } = await (0, c.runTool)("ruby", ["-e", u], e);
			if (t !== 0) throw Error(r.trim() || `ruby ended with exit code ${t}`);
			return n.split("\n").map(readAnnouncement).find((e) => e !== void 0);
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
	4445: ((e, t, n) => {
		n.d(t, {
			J: () => installProjectKamal,
			startKamalLoader: () => startKamalLoader
		});
		var r = n(6760), i = n.n(r), a = n(3542);
		let o = JSON.parse("{\"digests\":{\"activesupport-7.2.4\":\"b97027b31e111675dba67b86edcd589acc25a0dddf8eecacca18d33a703a0788\",\"activesupport-8.1.4\":\"891dd3fe43c4fc8391934b237b1189bb1f661c932a84a840043db9d46a4e80df\",\"base64-0.3.0\":\"27337aeabad6ffae05c265c450490628ef3ebd4b67be58257393227588f5a97b\",\"bcrypt_pbkdf-1.1.2\":\"c2414c23ce66869b3eb9f643d6a3374d8322dfb5078125c82792304c10b94cf6\",\"benchmark-0.5.0\":\"465df122341aedcb81a2a24b4d3bd19b6c67c1530713fd533f3ff034e419236c\",\"bigdecimal-4.1.3\":\"61ebe1e5e559bdc3cc6f2c0ee7f427321fc838f59611c294356eb04d6e21cf66\",\"concurrent-ruby-1.3.8\":\"b2f1be836e968ccc78ccfce277ea79c72a88633f22306782c16ff23fb415d1e1\",\"connection_pool-2.5.5\":\"e54ff92855753df1fd7c59fa04a398833355f27dd14c074f8c83a05f72a716ad\",\"connection_pool-3.0.2\":\"33fff5ba71a12d2aa26cb72b1db8bba2a1a01823559fb01d29eb74c286e62e0a\",\"dotenv-3.2.0\":\"e375b83121ea7ca4ce20f214740076129ab8514cd81378161f11c03853fe619d\",\"drb-2.2.3\":\"0b00d6fdb50995fe4a45dea13663493c841112e4068656854646f418fda13373\",\"ed25519-1.4.0\":\"16e97f5198689a154247169f3453ef4cfd3f7a47481fde0ae33206cdfdcac506\",\"i18n-1.15.2\":\"00f9eb62412fe593b2a65a97daa75300d37abb8f7202ec748e94b6d46a9dd1b5\",\"json-3.1.0\":\"3ce7ccf8fde58960177a3a756c31f292a4c1e1dedee884547096a5b0604e3bd8\",\"kamal-2.0.0\":\"df7586623af96a1a3bc0c9f108ffb0c5580a85a083af4420a81babb9dc04ad93\",\"kamal-2.1.0\":\"89dc48172cd3859ad79766c5462eb48ad1def4de92a00dbf3e6d32b4f9d49675\",\"kamal-2.1.1\":\"b10c653e394d191ddc1279a9034768b19da0a050292a0f5da98900c66532a1af\",\"kamal-2.1.2\":\"52770df6cc8d0d59b9f81e6403bdd232e02a2fc86325a5b29ee247a2498962ee\",\"kamal-2.10.0\":\"de8abcc06bf1316e412bceb42a732fd3c80f9cc2f4f03c41a14ed78829f64cc6\",\"kamal-2.10.1\":\"53b7ecb4c33dd83b1aedfc7aacd1c059f835993258a552d70d584c6ce32b6340\",\"kamal-2.11.0\":\"1408864425e0dec7e0a14d712a3b13f614e9f3a425b7661d3f9d287a51d7dd75\",\"kamal-2.12.0\":\"c51d1ab085e515470f98d0c0f043637122b5ebf76e8b610cb1fbbed0b7f9b8fa\",\"kamal-2.2.0\":\"52a472bb3e44f9b9880623c8f39ec513ffd5d778fc5566471259e0d2ab7c087b\",\"kamal-2.2.1\":\"823543f8a49564d8194c10b94a7685677c6c2c2ed9298d0bce39cae1b2ee5b67\",\"kamal-2.2.2\":\"0e153d7dacab7906cd02ffa18913be9cbf1f5a5409b6feec4c95c19aeae6370e\",\"kamal-2.3.0\":\"6c58e956ff738a6baf220ed777d195c430c465ae81101b4934fa0b772880f4b4\",\"kamal-2.4.0\":\"5f62f1858cc15c1506e55b60b075c89a1e7ef9c6bb0a7e3c01b54af190f85181\",\"kamal-2.5.0\":\"2c1260f2eba302245cb1cf8d8b1bb6afbee2af7672c56068b1ff4fbdebe5ba37\",\"kamal-2.5.1\":\"81afc3798a7cd8fdfad4bba3fc58752e999f18767b41dae8af03714193c5333c\",\"kamal-2.5.2\":\"5e48a73c8f150143717f7602ef1b513ba9bc1417e498b4000470fbdfe595e18d\",\"kamal-2.5.3\":\"06f9e5536e710045da73cee5f0d8b088fd40d5613cbb36abcaa88d4c8fe23a6c\",\"kamal-2.6.0\":\"abbca8598bae9aa4fc0547f86018b949e8f2426a6852fc00e6895eae5b4970e9\",\"kamal-2.6.1\":\"1fc4a95d5a483b4bb49c1745e52f1e1f8c0829483e63903dc4f9a6148bf5652a\",\"kamal-2.7.0\":\"66b863d967a740886a1817f7e181849c100dfcd4bdf1d8695d9c20828313b4f8\",\"kamal-2.8.0\":\"6b10f53cec7f7135d460d9d13a3229ab12334eb2af08f6a7159bd48025208493\",\"kamal-2.8.1\":\"abf03b048b2e89a5e379a4b86eaa12567e4f06333be981ce5d8ba9a926c15f5b\",\"kamal-2.8.2\":\"5193d7a6be85c8eb7b0a27aa43ab49128f1500e9a818a730c5eb66d809a842c8\",\"kamal-2.9.0\":\"c94057c1834a2e365ccb4f3439da8153d6de9aa0e7a6e11bb4a2e3a557a36f99\",\"logger-1.7.0\":\"196edec7cc44b66cfb40f9755ce11b392f21f7967696af15d274dde7edff0203\",\"minitest-5.27.0\":\"2d3b17f8a36fe7801c1adcffdbc38233b938eb0b4966e97a6739055a45fa77d5\",\"net-scp-4.2.0\":\"7c85a88bcf975def58f35ffa1ea83345f018e368c97aa3b78a4fd116f4a9cd49\",\"net-sftp-4.1.1\":\"dc2019e59e3e3552943b576f14cb0201ec55823935b967e10dcda169b04e4573\",\"net-ssh-7.3.8\":\"16bb1fccc4d9a580decdeea8ddb98e8544df29b7e6ac8cb94d4b379cfe4bee9f\",\"ostruct-0.6.3\":\"95a2ed4a4bd1d190784e666b47b2d3f078e4a9efda2fccf18f84ddc6538ed912\",\"securerandom-0.4.1\":\"cc5193d414a4341b6e225f0cb4446aceca8e50d5e1888743fac16987638ea0b1\",\"sshkit-1.25.1\":\"be3f10b9d6eb0b44d5eaba3f7cbe41bc6bb894bce4339688ac20124391455b78\",\"thor-1.5.0\":\"e3a9e55fe857e44859ce104a84675ab6e8cd59c650a49106a05f55f136425e73\",\"tzinfo-2.0.6\":\"8daf828cc77bcf7d63b0e3bdb6caa47e2272dcfaf4fbfe46f8c3a9df087a829b\",\"uri-1.1.2\":\"89292e98eabbef6248b0a0ed5e7e398e152f83f17560023a6d94a7f492b169fb\",\"zeitwerk-2.6.18\":\"bd2d213996ff7b3b364cd342a585fbee9797dbc1c0c6d868dc4150cc75739781\",\"zeitwerk-2.8.3\":\"2c85125a8467ce069e20123d1e709a08955c9d29c118c25b46b7b7fafdbb92e5\"},\"lists\":[{\"ruby\":\"3.1\",\"kamal\":[\"2.0.0\",\"2.1.0\",\"2.1.1\",\"2.1.2\",\"2.2.0\",\"2.2.1\",\"2.2.2\",\"2.3.0\",\"2.4.0\",\"2.5.0\",\"2.5.1\",\"2.5.2\",\"2.5.3\",\"2.6.0\",\"2.6.1\",\"2.7.0\",\"2.8.0\",\"2.8.1\",\"2.8.2\",\"2.9.0\",\"2.10.0\",\"2.10.1\",\"2.11.0\",\"2.12.0\"],\"gems\":[\"activesupport-7.2.4\",\"base64-0.3.0\",\"bcrypt_pbkdf-1.1.2\",\"benchmark-0.5.0\",\"bigdecimal-4.1.3\",\"concurrent-ruby-1.3.8\",\"connection_pool-2.5.5\",\"dotenv-3.2.0\",\"drb-2.2.3\",\"ed25519-1.4.0\",\"i18n-1.15.2\",\"logger-1.7.0\",\"minitest-5.27.0\",\"net-scp-4.2.0\",\"net-sftp-4.1.1\",\"net-ssh-7.3.8\",\"ostruct-0.6.3\",\"securerandom-0.4.1\",\"sshkit-1.25.1\",\"thor-1.5.0\",\"tzinfo-2.0.6\",\"zeitwerk-2.6.18\"]},{\"ruby\":\"3.2\",\"kamal\":[\"2.0.0\",\"2.1.0\",\"2.1.1\",\"2.1.2\",\"2.2.0\",\"2.2.1\",\"2.2.2\",\"2.3.0\",\"2.4.0\",\"2.5.0\",\"2.5.1\",\"2.5.2\",\"2.5.3\",\"2.6.0\",\"2.6.1\",\"2.7.0\",\"2.8.0\",\"2.8.1\",\"2.8.2\",\"2.9.0\",\"2.10.0\",\"2.10.1\",\"2.11.0\",\"2.12.0\"],\"gems\":[\"activesupport-8.1.4\",\"base64-0.3.0\",\"bcrypt_pbkdf-1.1.2\",\"bigdecimal-4.1.3\",\"concurrent-ruby-1.3.8\",\"connection_pool-3.0.2\",\"dotenv-3.2.0\",\"drb-2.2.3\",\"ed25519-1.4.0\",\"i18n-1.15.2\",\"json-3.1.0\",\"logger-1.7.0\",\"minitest-5.27.0\",\"net-scp-4.2.0\",\"net-sftp-4.1.1\",\"net-ssh-7.3.8\",\"ostruct-0.6.3\",\"securerandom-0.4.1\",\"sshkit-1.25.1\",\"thor-1.5.0\",\"tzinfo-2.0.6\",\"uri-1.1.2\",\"zeitwerk-2.8.3\"]}]}"), s = ["bigdecimal", "json"], c = o;
		function isKnownKamal(e) {
			return c.lists.some(({ kamal: t }) => t.includes(e));
		}
		function gemsOfKamal(e, t) {
			let n = c.lists.findLast((n) => n.kamal.includes(e) && (0, a.E)(t.version, n.ruby) >= 0);
			if (n === void 0) return;
			let r = s.filter((e) => t.defaultGems.includes(e)), i = n.gems.filter((e) => !r.includes(nameOf(e)));
			return [`kamal-${e}`, ...i].map((e) => {
				let t = knownDigest(e);
				if (t === void 0) throw Error(`gem-table.json has no digest of ${e}`);
				return {
					name: e,
					sha256: t
				};
			});
		}
		function knownDigest(e) {
			return Object.hasOwn(c.digests, e) ? c.digests[e] : void 0;
		}
		function nameOf(e) {
			return e.slice(0, e.lastIndexOf("-"));
		}
		var l = n(3024), u = n(1455), d = n(3418), f = n(5248), p = n(617), m = n(8940);
		function chooseGems(e, t, n) {
			let r = gemsOfKamal(e, t);
			if (r !== void 0) return {
				kind: "verified",
				gems: r
			};
			let i = (0, m.R)(n, "kamal");
			if (i === void 0 || i[0]?.version !== e) return {
				kind: "open",
				notice: `This version of kamal-action does not know the gems of Kamal ${e}, and Gemfile.lock does not list them, so RubyGems chose them and they were not verified. Update kamal-action, or add Kamal to the Gemfile.`
			};
			let a = i.map((e) => {
				let t = `${e.name}-${e.version}`;
				return {
					name: t,
					sha256: e.sha256 ?? knownDigest(t)
				};
			}), o = a.filter((e) => e.sha256 !== void 0);
			return o.length === a.length ? {
				kind: "verified",
				gems: o
			} : {
				kind: "unverified",
				gems: a,
				notice: `Gemfile.lock has no checksums for some of Kamal's gems, so they were not verified: ${a.filter(({ sha256: e }) => e === void 0).map(({ name: e }) => e).join(", ")}. \`bundle lock --add-checksums\` adds them.`
			};
		}
		var h = n(7598), __addDisposableResource = function(e, t, n) {
			if (t != null) {
				if (typeof t != "object" && typeof t != "function") throw TypeError("Object expected.");
				var dispose, r;
				if (n) {
					if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
					dispose = t[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
					dispose = t[Symbol.dispose], n && (r = dispose);
				}
				if (typeof dispose != "function") throw TypeError("Object not disposable.");
				r && (dispose = function() {
					try {
						r.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				}), e.stack.push({
					value: t,
					dispose,
					async: n
				});
			} else n && e.stack.push({ async: !0 });
			return t;
		}, g = (function(e) {
			return function(t) {
				function fail(n) {
					t.error = t.hasError ? new e(n, t.error, "An error was suppressed during disposal.") : n, t.hasError = !0;
				}
				var n, r = 0;
				function next() {
					for (; n = t.stack.pop();) try {
						if (!n.async && r === 1) return r = 0, t.stack.push(n), Promise.resolve().then(next);
						if (n.dispose) {
							var e = n.dispose.call(n.value);
							if (n.async) return r |= 2, Promise.resolve(e).then(next, function(e) {
								return fail(e), next();
							});
						} else r |= 1;
					} catch (e) {
						fail(e);
					}
					if (r === 1) return t.hasError ? Promise.reject(t.error) : Promise.resolve();
					if (t.hasError) throw t.error;
				}
				return next();
			};
		})(typeof SuppressedError == "function" ? SuppressedError : function(e, t, n) {
			var r = Error(n);
			return r.name = "SuppressedError", r.error = e, r.suppressed = t, r;
		});
		let _ = 16777216;
		function sha256(e) {
			return (0, h.createHash)("sha256").update(e).digest("hex");
		}
		function verifyGems(e, t) {
			let n = new Map(t.map((e) => [e.name, e.sha256])), r = [...e].filter(([e, t]) => n.get(e) === sha256(t)), i = [...e.keys()].filter((e) => !r.some(([t]) => t === e));
			return {
				genuine: new Map(r),
				altered: i
			};
		}
		async function readGems(e, t) {
			let n = new Map(), r = [];
			for (let { name: i } of t) {
				let t = await readGem(gemFile(e, i));
				t === "not a file" ? r.push(i) : t !== void 0 && n.set(i, t);
			}
			let { genuine: i, altered: a } = verifyGems(n, t);
			return {
				genuine: i,
				altered: [...r, ...a]
			};
		}
		async function readGem(e) {
			try {
				let t = {
					stack: [],
					error: void 0,
					hasError: !1
				};
				try {
					let n = __addDisposableResource(t, await (0, u.open)(e, l.constants.O_RDONLY | l.constants.O_NOFOLLOW | l.constants.O_NONBLOCK), !0), r = await n.stat();
					if (!r.isFile() || r.size > _) return "not a file";
					let { buffer: i, bytesRead: a } = await n.read(Buffer.alloc(r.size), 0, r.size, 0);
					return i.subarray(0, a);
				} catch (e) {
					t.error = e, t.hasError = !0;
				} finally {
					let e = g(t);
					e && await e;
				}
			} catch (e) {
				return e instanceof Error && "code" in e && e.code === "ENOENT" ? void 0 : "not a file";
			}
		}
		async function writeGems(e, t) {
			await (0, u.mkdir)(e, { recursive: !0 });
			for (let [n, r] of t) {
				let t = i().join(e, `.${n}.${(0, h.randomBytes)(8).toString("hex")}`);
				try {
					await (0, u.writeFile)(t, r, { flag: "wx" }), await (0, u.rename)(t, gemFile(e, n));
				} catch (e) {
					throw await (0, u.rm)(t, { force: !0 }), e;
				}
			}
		}
		function gemFile(e, t) {
			return i().join(e, `${t}.gem`);
		}
		var v = n(1292), y = n(8657), b = n(3176);
		let x = [
			"bcrypt_pbkdf",
			"bigdecimal",
			"ed25519",
			"json"
		];
		async function installGemFiles(e, t, n) {
			let r = [e.filter((e) => !x.includes(nameOf(e))), ...e.filter((e) => x.includes(nameOf(e))).map((e) => [e])].filter((e) => e.length > 0), i = r.map((e, t) => t === 0 ? n.directory : `${n.directory}-${t}`), a = new AbortController(), o = AbortSignal.any([n.signal, a.signal]), s = r.map(async (e, r) => {
				let a = i[r] ?? n.directory;
				await (0, u.mkdir)(a, { recursive: !0 }), await installWith([
					"--local",
					"--ignore-dependencies",
					...e.map((e) => gemFile(t, e))
				], {
					...n,
					directory: a,
					signal: o
				});
			});
			try {
				await Promise.all(s);
			} catch (e) {
				throw a.abort(), await Promise.allSettled(s), e;
			}
			for (let e of i.slice(1)) await moveInto(e, n.directory), await (0, u.rm)(e, { recursive: !0 });
		}
		async function moveInto(e, t) {
			for (let n of await (0, u.readdir)(e)) {
				let [r, a] = [i().join(e, n), i().join(t, n)];
				(0, l.existsSync)(a) ? (await (0, u.lstat)(r)).isDirectory() && await moveInto(r, a) : await (0, u.rename)(r, a);
			}
		}
		async function installFromSource(e, t) {
			await installWith([
				"kamal",
				"--version",
				t.version,
				"--clear-sources",
				"--source",
				e
			], t);
		}
		async function installWith(e, { version: t, directory: n, signal: r }) {
			let i = [], { code: a } = await runGem([
				"install",
				...e,
				"--norc",
				"--no-document",
				"--install-dir",
				n
			], {
				directory: n,
				signal: r,
				onLine: (e) => e.trim() !== "" && i.push(e)
			});
			if (a === 0) return;
			r.throwIfAborted();
			let o = explainInstallation(i);
			throw (0, d.V2)("kamal-install", {
				version: t,
				...o.facts
			}, { evidence: o.evidence });
		}
		let S = /^(?:Successfully installed|Fetching|Building native extensions|Parsing|Done|\d+ gems? installed)/, C = [
			["network", /Unable to download data|SocketError|getaddrinfo|timed out|ECONNREFUSED|SSL_connect|bad response/i],
			["no-such-version", /Could not find a valid gem/],
			["extension", /Failed to build gem native extension|Gem::Ext::BuildError|mkmf\.rb can't find/]
		];
		function explainInstallation(e) {
			let t = e.filter((e) => !S.test(e.trim())), n = Math.max(0, t.findIndex((e) => /^ERROR:|\bError\b/.test(e))), r = t.slice(n, n + 12).map((e) => (0, b.pp)(e)), i = C.find(([, e]) => t.some((t) => e.test(t)))?.[0] ?? "gem-failed", a = r.find((e) => !e.endsWith("Error installing kamal:"))?.replace(/^ERROR: {1,2}/, "");
			return {
				facts: {
					problem: i,
					...a === void 0 ? {} : { said: a }
				},
				evidence: r
			};
		}
		async function runGem(e, { directory: t, onLine: n, ...r }) {
			let i = AbortSignal.any([r.signal, AbortSignal.timeout(6e5)]), a = (0, v.uQ)("ruby").with({
				GEM_HOME: t,
				GEM_PATH: t
			}), o = await (0, y.kp)("gem", e, {
				cwd: t,
				env: a,
				onLine: n
			}), stop = () => (0, y.i8)(o.identity, "SIGKILL");
			i.addEventListener("abort", stop, { once: !0 }), i.aborted && await stop();
			let s = await o.done;
			return i.removeEventListener("abort", stop), s;
		}
		var w = n(4635), T = n(5246), E = n(3982), D = n(7067), O = n(4708);
		let k = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		function createFetcher() {
			let e = {
				keepAlive: !0,
				maxSockets: 8,
				proxyEnv: process.env
			}, t = {
				http: new D.Agent(e),
				https: new O.Agent(e)
			}, send = (e, { method: n = "GET", headers: r, signal: i }) => {
				let a = {
					method: n,
					headers: {
						"User-Agent": "kamal-action",
						...r
					},
					signal: i
				};
				if (e.protocol === "https:") return (0, O.request)(e, {
					...a,
					agent: t.https
				});
				if (e.protocol === "http:") return (0, D.request)(e, {
					...a,
					agent: t.http
				});
				throw Error(`${e.protocol.slice(0, -1)} is not supported`);
			}, fetchOnce = async (e, t) => {
				let n = await responseOf(send(e, t), t.body);
				return {
					response: n,
					body: await readBody(n, t.maxBytes)
				};
			};
			return {
				async fetch(e, t) {
					let n = e;
					for (let e = 0; e <= 3; e++) {
						let { response: e, body: r } = await fetchOnce(n, t), { statusCode: i = 0, headers: a } = e, o = k.has(i) && t.method === void 0 ? a.location : void 0;
						if (o === void 0) return {
							status: i,
							body: r
						};
						n = new URL(o, n);
					}
					throw Error("more than 3 redirects");
				},
				close() {
					t.http.destroy(), t.https.destroy();
				}
			};
		}
		function responseOf(e, t) {
			return new Promise((n, r) => {
				e.on("error", r), e.on("response", n), e.end(t);
			});
		}
		async function readBody(e, t) {
			let n = [], r = 0;
			for await (let i of e) {
				if (!Buffer.isBuffer(i)) throw Error("expected bytes");
				if (r += i.length, r > t) throw e.destroy(), Error(`the response is larger than ${t} bytes`);
				n.push(i);
			}
			if (!e.complete) throw Error("the response is incomplete");
			return Buffer.concat(n);
		}
		async function downloadGems(e, t) {
			let n = new AbortController(), r = AbortSignal.any([
				t.signal,
				n.signal,
				AbortSignal.timeout(12e4)
			]), { fetch: i, close: a } = createFetcher(), o = new Map(), s = e.values(), work = async () => {
				for (let e of s) o.set(e.name, await download(e, {
					...t,
					signal: r,
					fetch: i
				}));
			};
			try {
				return await Promise.all(Array.from({ length: 8 }, work)), o;
			} catch (e) {
				throw t.signal.throwIfAborted(), e;
			} finally {
				n.abort(), a();
			}
		}
		async function download(e, { version: t, sources: n, signal: r, fetch: i }) {
			let a = [];
			for (let t = 0; t < 2; t++) {
				let o = n[Math.min(t, n.length - 1)] ?? "";
				try {
					return await downloadFrom(o, e, {
						signal: r,
						fetch: i
					});
				} catch (t) {
					if (t instanceof T.HR) throw t;
					a.push((0, E.TN)(`${e.name}.gem from ${hostOf(o)}: ${(0, T.bD)(t)}`));
				}
			}
			throw (0, d.V2)("kamal-install", {
				version: t,
				problem: "not-downloaded"
			}, { evidence: a });
		}
		async function downloadFrom(e, t, { signal: n, fetch: r }) {
			let i = new URL(`gems/${t.name}.gem`, e.endsWith("/") ? e : `${e}/`), a = AbortSignal.timeout(3e4), { status: o, body: s } = await r(i, {
				maxBytes: _,
				signal: AbortSignal.any([n, a])
			});
			if (o !== 200) throw Error(`the server responded with ${o}`);
			let c = sha256(s);
			if (t.sha256 === void 0 || t.sha256 === c) return s;
			throw (0, d.V2)("gem-digest", {
				gem: t.name,
				source: hostOf(e),
				expected: t.sha256,
				found: c
			});
		}
		function hostOf(e) {
			return URL.canParse(e) ? new URL(e).host : "an invalid source";
		}
		let A = "kamal-action gems 1";
		function packGems(e) {
			let t = [...e].map(([e, t]) => [e, t.length]);
			return Buffer.concat([Buffer.from(`${JSON.stringify([A, t])}\n`), ...e.values()]);
		}
		function unpackGems(e) {
			let t = e.subarray(0, j).indexOf(10), n = t === -1 ? void 0 : parseIndex(e.toString("utf8", 0, t));
			if (n === void 0) return;
			let r = new Map(), i = t + 1;
			for (let { name: t, size: a } of n) r.set(t, e.subarray(i, i + a)), i += a;
			return i === e.length ? r : void 0;
		}
		let j = 65536;
		function parseIndex(e) {
			try {
				let t = JSON.parse(e), [n, r] = Array.isArray(t) ? t : [];
				if (n !== A || !Array.isArray(r)) return;
				let i = r.map((e) => {
					let [t, n] = Array.isArray(e) ? e : [];
					return typeof t == "string" && Number.isSafeInteger(n) ? {
						name: t,
						size: Number(n)
					} : void 0;
				}).filter((e) => e !== void 0 && e.size >= 0);
				return i.length === r.length ? i.filter((e) => e !== void 0) : void 0;
			} catch {
				return;
			}
		}
		var M = n(4610), N = n(6618);
		let P = 65536, F = sha256(A);
		function githubCache(e) {
			let { ACTIONS_RESULTS_URL: t = "", ACTIONS_RUNTIME_TOKEN: n = "" } = e;
			if (t === "" || n === "" || !e.ACTIONS_CACHE_SERVICE_V2 || isEnterpriseServer(e)) return;
			let r = e.ACTIONS_CACHE_MODE?.trim().toLowerCase() ?? "", i = {
				base: t,
				token: n
			};
			return {
				isReadable: !["none", "write-only"].includes(r),
				isWritable: !["none", "read"].includes(r),
				restore: (e, t) => withFetcher(i, {
					signal: t,
					ms: 1e4
				}, (t) => restore(t, e)),
				save: (e, t, n) => withFetcher(i, {
					signal: n,
					ms: 6e4
				}, (n) => save(n, e, t))
			};
		}
		function isEnterpriseServer({ GITHUB_SERVER_URL: e = "https://github.com" }) {
			let t = URL.canParse(e) ? new URL(e).hostname.toLowerCase() : "";
			return t !== "github.com" && !t.endsWith(".ghe.com") && !t.endsWith(".localhost");
		}
		async function withFetcher(e, { signal: t, ms: n }, r) {
			let { fetch: i, close: a } = createFetcher(), o = AbortSignal.timeout(n);
			try {
				return await r({
					...e,
					fetch: i,
					signal: AbortSignal.any([t, o])
				});
			} catch (e) {
				throw t.throwIfAborted(), o.aborted ? Error(`it did not answer within ${n / 1e3} s`, { cause: e }) : e;
			} finally {
				a();
			}
		}
		async function restore(e, t) {
			let { answer: n } = await call(e, "GetCacheEntryDownloadURL", {
				key: t,
				restore_keys: [],
				version: F
			});
			if (n.ok !== !0) return;
			let { status: r, body: i } = await e.fetch(signedUrl(n, "signed_download_url"), {
				maxBytes: 33554432,
				signal: e.signal
			});
			if (r !== 200) throw Error(`the download failed with status ${r}`);
			return i;
		}
		async function save(e, t, n) {
			let { status: r, answer: i } = await call(e, "CreateCacheEntry", {
				key: t,
				version: F
			});
			if (r === 409) return;
			if (i.ok !== !0) throw Error(`it refused a new entry${saidIn(i)}`);
			let { status: a } = await e.fetch(signedUrl(i, "signed_upload_url"), {
				method: "PUT",
				headers: {
					"Content-Type": "application/octet-stream",
					"Content-Length": String(n.length),
					"x-ms-blob-type": "BlockBlob"
				},
				body: n,
				maxBytes: P,
				signal: e.signal
			});
			if (a !== 201) throw Error(`the upload failed with status ${a}`);
			let { answer: o } = await call(e, "FinalizeCacheEntryUpload", {
				key: t,
				size_bytes: String(n.length),
				version: F
			});
			if (o.ok !== !0) throw Error(`it refused the upload${saidIn(o)}`);
		}
		async function call(e, t, n) {
			let r = new URL(`/twirp/github.actions.results.api.v1.CacheService/${t}`, e.base), { status: i, body: a } = await e.fetch(r, {
				method: "POST",
				headers: {
					Authorization: `Bearer ${e.token}`,
					"Content-Type": "application/json"
				},
				body: Buffer.from(JSON.stringify(n)),
				maxBytes: P,
				signal: e.signal
			});
			if (i !== 200 && i !== 409) throw Error(`${t} failed with status ${i}`);
			let o = (0, N.q)(a.toString("utf8"));
			if (!(0, M.u)(o)) throw Error(`the response to ${t} is not JSON`);
			return {
				status: i,
				answer: o
			};
		}
		function signedUrl(e, t) {
			let n = e[t];
			if (typeof n != "string" || !URL.canParse(n)) throw Error("its response has no valid URL");
			return new URL(n);
		}
		function saidIn({ message: e }) {
			return typeof e == "string" && e !== "" ? `: ${e.slice(0, 200)}` : "";
		}
		async function obtainGems(e, t) {
			let n = t.toolCache && i().join(t.toolCache, "kamal-action", "gems"), r = await fromToolCache(n, e, t), a = new Map(r), isMissing = ({ name: e }) => !a.has(e);
			if (!e.some(isMissing)) return {
				gems: a,
				source: "tool cache",
				save: async () => void 0
			};
			let o = n === void 0 ? void 0 : githubCache(process.env), s = await fromGithubCache(o, e, t);
			for (let [e, t] of s.gems) a.set(e, t);
			let c = e.filter(isMissing);
			for (let [e, n] of await obtain_gems_download(c, t)) a.set(e, n);
			return {
				gems: a,
				source: c.length === 0 ? "GitHub's cache" : "RubyGems",
				async save() {
					let i = new Map([...a].filter(([e]) => !r.has(e))), l = await saveToToolCache(n, i), u = c.length > 0 && s.state === "missing";
					return l ?? (u ? saveToGithubCache(o, a, {
						key: cacheKey(e),
						signal: t.signal
					}) : void 0);
				}
			};
		}
		async function obtainUnverified(e, { version: t, ruby: n, signal: r }) {
			return {
				gems: await downloadGems(e, {
					version: t,
					sources: [n.defaultSource],
					signal: r
				}),
				source: "RubyGems",
				save: async () => void 0
			};
		}
		async function obtain_gems_download(e, { version: t, ruby: n, signal: r, log: i }) {
			return e.length === 0 ? new Map() : (i(`Downloading ${(0, E.U9)(e.length, "gem")} of Kamal ${t} for Ruby ${n.version}`), downloadGems(e, {
				version: t,
				sources: [...n.sources.slice(0, 1), n.defaultSource],
				signal: r
			}));
		}
		async function fromToolCache(e, t, { notice: n }) {
			if (e === void 0) return new Map();
			let { genuine: r, altered: i } = await readGems(e, t);
			return i.length > 0 && n(`Altered files in the tool cache: ${listed(i)} in ${e}. They are not the released gems, so they were not used and nothing in them was run. Find out which job on this runner wrote them.`), r;
		}
		async function fromGithubCache(e, t, { signal: n, notice: r }) {
			if (e === void 0) return {
				gems: new Map(),
				state: "unavailable"
			};
			if (!e.isReadable) return {
				gems: new Map(),
				state: "missing"
			};
			let i = cacheKey(t);
			try {
				let a = await e.restore(i, n);
				if (a === void 0) return {
					gems: new Map(),
					state: "missing"
				};
				let { genuine: o, altered: s } = verifyGems(unpackGems(a) ?? new Map([[i, a]]), t);
				return s.length > 0 && r(`Altered entry in GitHub's cache: ${listed(s)}. It does not contain the released gems, so it was not used and nothing in it was run. Delete the entry with \`gh cache delete ${i}\`, and find out which workflow wrote it.`), {
					gems: o,
					state: "found"
				};
			} catch (e) {
				return n.throwIfAborted(), r(`Could not read GitHub's cache, so Kamal is installed from RubyGems: ${(0, E.TN)((0, T.bD)(e))}`), {
					gems: new Map(),
					state: "unavailable"
				};
			}
		}
		function cacheKey(e) {
			return `kamal-action-gems-${sha256(e.map(({ name: e, sha256: t }) => `${e} ${t}\n`).sort().join("")).slice(0, 32)}`;
		}
		function listed(e) {
			let t = e.slice(0, 5).map((e) => `\`${(0, E.TN)(e).replaceAll("`", "'").slice(0, 80)}\``);
			return e.length > t.length ? `${t.join(", ")} and ${e.length - t.length} more` : t.join(", ");
		}
		async function saveToToolCache(e, t) {
			if (e !== void 0) try {
				await writeGems(e, t);
				return;
			} catch (e) {
				return `Could not save Kamal's gems to the tool cache, so the next run will download them again: ${(0, E.TN)((0, T.bD)(e))}`;
			}
		}
		async function saveToGithubCache(e, t, { key: n, signal: r }) {
			if (e?.isWritable === !0) try {
				await e.save(n, packGems(t), r);
				return;
			} catch (e) {
				return r.aborted ? void 0 : `Could not save Kamal's gems to GitHub's cache, so the next run will download them again: ${(0, E.TN)((0, T.bD)(e))}`;
			}
		}
		async function installKamal(e) {
			let { version: t, signal: n } = e;
			if (!(0, p.$1)(t)) throw (0, d.V2)("kamal-version", {
				version: t,
				tested: p.so
			});
			let r = await (0, f.sM)(e.detectRuby), a = i().join(e.directory, `kamal-${t}`);
			await (0, u.mkdir)(a, { recursive: !0 });
			let o = await installInto(a, r, e);
			return n.throwIfAborted(), {
				version: t,
				directory: a,
				launcher: writeOnce(i().join(e.directory, "kamal.rb"), w.kq),
				ruby: r,
				source: o?.source ?? "RubyGems",
				saved: o?.save() ?? Promise.resolve(void 0)
			};
		}
		async function installInto(e, t, n) {
			let { version: r, signal: a, notice: o, log: s } = n, c = chooseGems(r, t, n.lockfile);
			if (c.kind !== "verified" && o(c.notice), c.kind === "open") {
				s(`Installing Kamal ${r} from RubyGems with Ruby ${t.version}`), await installFromSource(t.defaultSource, {
					version: r,
					directory: e,
					signal: a
				});
				return;
			}
			let l = {
				...n,
				ruby: t
			}, u = c.kind === "verified" ? await obtainGems(c.gems, l) : await obtainUnverified(c.gems, l), d = i().join(n.directory, "gems");
			return await writeGems(d, u.gems), await installGemFiles([...u.gems.keys()], d, {
				version: r,
				directory: e,
				signal: a
			}), u;
		}
		function writeOnce(e, t) {
			return (0, l.existsSync)(e) || (0, l.writeFileSync)(e, t), e;
		}
		async function startRuby(e, t) {
			let n = [], forward = (e) => {
				n.length < 200 && n.push(e);
			}, r = Promise.withResolvers(), i = Promise.withResolvers(), a = !1, o = !1, s = !1, onLine = (e) => {
				let t = a ? void 0 : (0, f.gu)(e);
				t === void 0 ? e === w.YI && !o ? (o = !0, i.resolve(!0)) : forward(e) : (a = !0, r.resolve(t));
			}, { child: c, run: l } = await (0, y.j8)("ruby", [e], {
				...t,
				onLine
			}), killUnless = (e) => {
				let n = setTimeout(() => void (0, y.i8)(l.identity, "SIGKILL"), t.answerMs ?? 12e4);
				e.then(() => clearTimeout(n));
			};
			killUnless(r.promise);
			let onEnd = () => {
				r.resolve(void 0), i.resolve(!1);
			};
			l.done.then(onEnd, onEnd);
			let start = (e, { env: t, onLine: r }) => {
				s = !0;
				for (let e of n.splice(0)) r(e);
				return forward = r, c.stdin.end(JSON.stringify({
					arguments: e,
					environment: t.variables
				})), l;
			};
			return {
				ruby: r.promise,
				async load({ directory: e, version: t }) {
					if (c.stdin.write(`${JSON.stringify({
						directory: e,
						version: t
					})}\n`), killUnless(i.promise), await i.promise) return { start };
					throw (0, d.V2)("kamal-install", {
						version: t,
						problem: "does-not-start"
					}, { evidence: n.slice(-8) });
				},
				async dismiss() {
					s || (await (0, y.i8)(l.identity, "SIGKILL"), await l.done);
				}
			};
		}
		async function startKamalLoader(e) {
			let { inputs: t, environment: n } = e, { version: r } = await (0, p.h8)(t.kamalVersion, {
				root: n.workspace,
				directory: t.workingDirectory
			}), i = startWaitingRuby(e), detectRuby = async () => (await i).ruby, a = isKnownKamal(r) ? installInBackground(e, {
				version: r,
				detectRuby
			}) : void 0;
			return {
				install: (t) => a !== void 0 && t.kamal.version === r ? a : installInBackground(e, {
					...requestFor(t),
					detectRuby
				}),
				load: (t) => e.inBackground(async () => (await i).load(await t))
			};
		}
		function installProjectKamal(e, t) {
			return installInBackground(e, requestFor(t));
		}
		function requestFor({ kamal: e, files: t }) {
			return {
				version: e.version,
				lockfile: t.gemfileLock.source?.text
			};
		}
		function installInBackground(e, t) {
			return e.inBackground(async (n) => {
				let r = await installKamal({
					...t,
					toolCache: e.inputs.cache ? e.environment.toolCache : void 0,
					directory: e.directory,
					signal: n,
					log: (t) => e.log.line(t),
					notice: (t) => e.notice(t)
				});
				return e.inBackground(async () => {
					let t = await r.saved;
					t !== void 0 && e.notice(t);
				}), r;
			});
		}
		function startWaitingRuby(e) {
			let t = writeOnce(i().join(e.directory, "kamal-waiting.rb"), w.dv), n = {
				cwd: e.projectDirectory,
				env: (0, v.OR)(process.env)
			};
			return e.inBackground(async (r) => {
				let i = await startRuby(t, n);
				return r.aborted ? await i.dismiss() : r.addEventListener("abort", () => e.inBackground(() => i.dismiss()), { once: !0 }), i;
			});
		}
	})
};
