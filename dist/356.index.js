"use strict";
exports.id = 356, exports.ids = [356], exports.modules = {
	7341: ((e, t, n) => {
		n.d(t, { n: () => rubyTokens });
		function rubyTokens(e) {
			let t = new Lexer(e), n = t.read(0);
			return t.isReadable ? n : void 0;
		}
		let r = {
			spaces: /[ \t\r\f]+|\\\r?\n/y,
			word: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
			number: /\d[\d_]*(?:\.\d+)?/y,
			symbol: /:([A-Za-z_]\w*[?!]?)/y,
			percent: /%([wWiIqQr]?)([[({<|!/])/y,
			heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
			operator: /\|\|=|&&=|[-+*]=|<<=|===|<=>|\.\.\.?|&\.|::|\|\||&&|<<|>>|==|!=|=~|!~|=>|->|<=|>=|\*\*|[^\s\w]/y,
			blank: /(?:[ \t\r\f]*(?:#[^\n]*)?\n)*[ \t]*/y,
			closer: /[\])}]/
		}, i = new Map([
			["(", ")"],
			["[", "]"],
			["{", "}"],
			["<", ">"]
		]), a = new Set("= == != || && , . &. + << ? : => ||= += ( [ {".split(" ")), o = new Set("if unless elsif when and or not return while until then else".split(" "));
		class Lexer {
			isReadable = !0;
			text;
			at = 0;
			heredocs = [];
			constructor(e) {
				this.text = e;
			}
			read(e) {
				let t = [], n = 0;
				for (; this.isReadable && this.at < this.text.length;) {
					let i = this.text.charAt(this.at);
					if (e > 0 && i === "}" && n === 0) return t;
					i === "{" && n++, i === "}" && n--, this.match(r.spaces) === null && (i === "#" ? this.skipLine() : i === "\n" ? this.readNewline(t) : t.push(this.readToken(i, t.at(-1), e)));
				}
				return e > 0 && (this.isReadable = !1), t;
			}
			readNewline(e) {
				let t = this.at++;
				for (let e of this.heredocs.splice(0)) this.skipHeredoc(e);
				this.match(r.blank);
				let n = this.text.slice(this.at, this.at + 2);
				if (n === "&." || n.startsWith(".") && n !== "..") return;
				/^(?:=begin|__END__)\b/.test(this.text.slice(this.at, this.at + 10)) && this.skipEmbedded();
				let i = e.at(-1);
				i !== void 0 && i.kind !== "newline" && (i.kind === "operator" && a.has(i.text) || e.push({
					kind: "newline",
					text: "\n",
					start: t,
					end: t + 1,
					parts: []
				}));
			}
			readToken(e, t, n) {
				let i = this.at;
				if (e === "\"") return this.readInterpolated(n);
				if (e === "'") return this.readPlain();
				if (e === "`") return this.skipLiteral("`");
				let a = this.match(r.word);
				if (a !== null) return this.wordOrLabel(a[0], i);
				let o = this.match(r.number);
				if (o !== null) return this.token("number", o[0].replaceAll("_", ""), i);
				let s = this.match(r.symbol);
				if (s !== null) return this.token("symbol", s[1] ?? "", i);
				let c = this.match(r.heredoc);
				if (c !== null) return this.heredocs.push(c[2] ?? ""), this.token("other", "", i);
				if (this.startsLiteral(t)) {
					if (e === "/") return this.skipLiteral("/");
					let t = this.match(r.percent);
					if (t !== null) return this.readPercent(t, i);
				}
				let l = this.match(r.operator)?.[0] ?? e;
				return this.at = i + l.length, this.token("operator", l, i);
			}
			startsLiteral(e) {
				if (e === void 0 || e.kind === "newline" || e.kind === "label") return !0;
				if (e.kind === "operator") return !r.closer.test(e.text);
				if (e.kind !== "word") return !1;
				let t = e.end < this.at && !/\s|=/.test(this.text.charAt(this.at + 1));
				return o.has(e.text) || t;
			}
			wordOrLabel(e, t) {
				return this.text.startsWith(":", this.at) && !this.text.startsWith("::", this.at) ? (this.at++, this.token("label", e, t)) : this.token("word", e, t);
			}
			readPlain() {
				let e = this.at++, t = "";
				for (; this.at < this.text.length && this.text.charAt(this.at) !== "'";) this.text.charAt(this.at) === "\\" && /['\\]/.test(this.text.charAt(this.at + 1)) && this.at++, t += this.text.charAt(this.at++);
				return this.closeString(e, [t]);
			}
			readInterpolated(e) {
				let t = this.at++, n = [], r = "";
				for (; this.isReadable && this.at < this.text.length && this.text.charAt(this.at) !== "\"";) this.text.startsWith("#{", this.at) ? (e >= 8 && (this.isReadable = !1), this.at += 2, n.push(r, this.isReadable ? this.read(e + 1) : []), r = "") : this.text.charAt(this.at) === "\\" ? (this.at++, r += unescaped(this.text.charAt(this.at))) : r += this.text.charAt(this.at), this.at++;
				return this.closeString(t, [...n, r]);
			}
			closeString(e, t) {
				return this.at >= this.text.length && (this.isReadable = !1), this.at++, {
					kind: "string",
					text: "",
					start: e,
					end: this.at,
					parts: t
				};
			}
			skipLiteral(e) {
				let t = this.at++;
				for (; this.at < this.text.length && this.text.charAt(this.at) !== e;) this.at += this.text.charAt(this.at) === "\\" ? 2 : 1;
				return this.at >= this.text.length && (this.isReadable = !1), this.at++, this.token("other", "", t);
			}
			readPercent([, e = "", t = ""], n) {
				let r = i.get(t) ?? t, a = this.at;
				for (let e = 1; e > 0 && this.at < this.text.length; this.at++) {
					let n = this.text.charAt(this.at);
					n === r ? e-- : n === t ? e++ : n === "\\" && this.at++;
				}
				this.text.charAt(this.at - 1) !== r && (this.isReadable = !1);
				let o = this.text.slice(a, this.at - 1), s = e === "w" || e === "i", c = this.token(s ? "words" : "other", e, n);
				return s ? {
					...c,
					parts: o.split(/\s+/).filter((e) => e !== "")
				} : c;
			}
			skipLine() {
				let e = this.text.indexOf("\n", this.at);
				this.at = e === -1 ? this.text.length : e;
			}
			skipHeredoc(e) {
				for (; this.at < this.text.length;) {
					let t = this.at;
					this.skipLine();
					let n = this.text.slice(t, this.at);
					if (this.at++, n.trim() === e) return;
				}
				this.isReadable = !1;
			}
			skipEmbedded() {
				let e = this.text.startsWith("__END__", this.at) ? -1 : this.text.indexOf("\n=end", this.at);
				this.at = e === -1 ? this.text.length : e + 1, this.skipLine();
			}
			match(e) {
				e.lastIndex = this.at;
				let t = e.exec(this.text);
				return t !== null && (this.at = e.lastIndex), t;
			}
			token(e, t, n) {
				return {
					kind: e,
					text: t,
					start: n,
					end: this.at,
					parts: []
				};
			}
		}
		function unescaped(e) {
			return {
				n: "\n",
				t: "	",
				s: " ",
				r: "\r",
				e: "\x1B",
				0: "\0"
			}[e] ?? e;
		}
	}),
	8044: ((e, t, n) => {
		n.d(t, { F: () => hasPlainBases });
		let r = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
		function hasPlainBases(e) {
			let t = new Set(e.stages.map(({ name: e }) => e));
			return e.stages.every(({ base: e }) => r.test(e) || t.has(e.toLowerCase()));
		}
	}),
	527: ((e, t, n) => {
		n.d(t, {
			Et: () => isOwnerChanged,
			Jh: () => isNamedInScripts,
			L3: () => changesOwner
		});
		var r = n(3315);
		function changesOwner(e, t) {
			let n = withParents(t);
			return (0, r.Q7)(e).some(({ text: e }) => [...e.matchAll(/\b(?:chown|chmod|setfacl|install[ \t]+-\w{0,3}d)\b[^\n;&|]{0,300}/g)].some(([e]) => n.some((t) => includesPath(e, t)) || /[ \t"']\$\{?[A-Za-z_]/.test(e)));
		}
		function isOwnerChanged(e, t) {
			return (0, r.Q7)(e).some(({ text: e }) => [...e.matchAll(/\bchown\b[^\n;&|]{0,300}/g)].some(([e]) => RegExp(`[\\s"']${RegExp.escape(t)}[:.\\s]`).test(e)));
		}
		function isNamedInScripts(e, t) {
			return (0, r.Q7)(e).some(({ text: e }) => includesPath(e, t));
		}
		function withParents(e) {
			let t = e.split("/", 20);
			return t.map((e, n) => t.slice(0, n + 1).join("/")).filter((e) => e.split("/").length > 2);
		}
		function includesPath(e, t) {
			let n = e.indexOf(t);
			return n !== -1 && !/[\w.-]/.test(e.charAt(n + t.length));
		}
	}),
	4356: ((e, t, n) => {
		n.r(t), n.d(t, { workflowRules: () => Fe });
		var r = n(1781), i = n(5934), a = n(8448);
		let o = {
			metadata: {
				id: "hook-bundle-missing",
				severity: "warning",
				title: "Hook needs the app's gems, which the workflow does not install"
			},
			*check(e) {
				let t = (0, i.gY)(e).filter(({ hook: e }) => (0, i._g)(e.name));
				if (t.length === 0 || e.files.gemfile.source === void 0) return;
				let n = (0, a.s4)(e).find((e) => (0, a.OZ)(e.job) && !mayHaveGems(e));
				if (n === void 0 || (0, i.b5)(e)) return;
				let r = usesBundler(e);
				for (let { script: e } of t) {
					let t = e.programs.find(r);
					if (t === void 0 || isOptional(e, t)) continue;
					let i = t.viaBundle ? "bundle exec" : t.name;
					yield {
						at: e.place(t.start, t.end),
						message: `\`${i}\` needs the gems of the Gemfile, but ${n.workflow.source.file} deploys without installing them, so the deploy stops in this hook (Bundler::GemNotFound)`,
						help: "Call `kamal` without `bundle exec` or `bin/`, or set up Ruby with `bundler-cache: true` before the deploy."
					};
				}
			}
		};
		function isOptional({ text: e }, { start: t, end: n }) {
			if (/^["'\s]*\|\|/.test(e.slice(n, n + 50))) return !0;
			let r = e.slice(0, t);
			return /\bKAMAL_(?:SERVICE|DESTINATION|COMMAND)\b/.test(r) && /\bexit\b/.test(r);
		}
		function mayHaveGems({ job: e, otherUses: t }) {
			return t !== void 0 || (0, r.$I)(e, "container") !== void 0 || /bundler-cache|bundle[ \t]+(?:install|check|config)|\bbundle[ \t]*$|bin\/setup|uses:[ \t]*["']?\.\/|vendor\/bundle|nix|devbox|\bmake\b|\bmise\b/m.test((0, r.Io)(e));
		}
		function usesBundler({ surroundings: e }) {
			let t = e.scriptFiles.find(({ path: e }) => e.endsWith("bin/kamal")), n = /bundler/.test(t?.source?.text ?? "");
			return ({ base: e, name: t, viaBundle: r, isRemote: i }) => !i && (r || n && e === "kamal" && /(?:^|\/)bin\/kamal$/.test(t));
		}
		var s = n(2004), c = n(5176), l = n(926);
		let u = /\bdb:(?:migrate|prepare|setup|seed)|\bmigrat(?:e|ions?)\b|\becto\.migrate\b/, d = (0, l.B)((e) => {
			let t = (0, i.gY)(e).filter(({ hook: e }) => /^pre-(?:deploy|app-boot)$/.test(e.name));
			return t.length === 0 || (0, i.b5)(e) ? [] : t.flatMap(({ hook: e, script: t }) => (0, c.Wn)(t).filter((e) => e.command === "app" && e.words[1]?.text === "exec" && !e.program.isRemote).filter((e) => !(0, c.Kz)(e, "--reuse") && e.words.some(({ text: e }) => u.test(e))).map((n) => ({
				call: n,
				name: e.name,
				setsVersion: /(?<!\w)VERSION=/.test(t.text)
			})));
		}), f = {
			metadata: {
				id: "hook-exec-hosts",
				severity: "warning",
				title: "Hook runs migrations on several servers or roles at the same time"
			},
			*check(e) {
				for (let { call: t, name: n } of d(e)) {
					let r = containersOf(e, t);
					if (r < 2) continue;
					let i = e.chosen.config?.primaryRoleName ?? "web";
					yield {
						at: t.at,
						message: `\`kamal app exec\` runs a command once for each role on each host, so ${n} runs these migrations in ${r} containers at the same time`,
						help: `Add \`--primary --roles ${i}\` to run them once, on the primary host.`
					};
				}
			}
		};
		function containersOf(e, t) {
			if ((0, c.Kz)(t, "--primary", "-p", "--hosts", "-h", "-c", "--config-file")) return 0;
			let n = (0, c.XD)(t, "--roles", "-r");
			if (n !== void 0 && (n.dynamic || n.text.includes("*"))) return 0;
			let r = n?.text.split(","), i = (0, c.XD)(t, "-d", "--destination"), a = e.variants.filter((e) => i === void 0 || i.dynamic ? e.destination === void 0 == (i === void 0) : e.destination === i.text).flatMap(({ config: e }) => e ?? []);
			return Math.max(0, ...a.map((e) => countIn(e, r)));
		}
		function countIn({ roles: e }, t) {
			return e.all.filter(({ name: e }) => t === void 0 || t.includes(e)).reduce((e, { hosts: t }) => e + (0, s.n3)(t).length, 0);
		}
		let p = {
			metadata: {
				id: "hook-exec-version",
				severity: "warning",
				title: "Hook runs the migrations of the previous version"
			},
			*check(e) {
				for (let { call: t, name: n, setsVersion: r } of d(e)) r || (0, c.Kz)(t, "--version") || (yield {
					at: t.at,
					message: `Without \`--version\`, \`kamal app exec\` runs the image \`latest\` of the server, which is still the previous release in ${n}, so new migrations do not run before the new version starts`,
					help: "Add `--version=\"$KAMAL_VERSION\"`: Kamal passes this variable to hooks."
				});
			}
		};
		var m = n(4005);
		let h = {
			metadata: {
				id: "hook-hosts-comma",
				severity: "warning",
				title: "Hook does not split the list of hosts at its commas"
			},
			*check(e) {
				for (let { hook: t, script: n } of (0, i.gY)(e)) {
					let r = /\bfor[ \t]+\w{1,40}[ \t]+in[ \t]+\$\{?KAMAL_HOSTS\}?[ \t]*(?:;|\r?\n)/.exec(n.text);
					if (r === null || /\bIFS=|\bKAMAL_HOSTS=/.test(n.text) || n.programs.length === 0) continue;
					let i = hostCount(e);
					i < 2 || (yield {
						at: n.place(r.index, r.index + r[0].trimEnd().length),
						message: `KAMAL_HOSTS is separated by commas, so this loop of ${t.name} runs once, with all ${i} hosts as one word`,
						help: "Write `for host in $(echo \"$KAMAL_HOSTS\" | tr ',' ' '); do`."
					});
				}
			}
		};
		function hostCount(e) {
			let t = (0, m.F)(e).map(({ config: e }) => {
				let t = e.namedContainers.flatMap(({ hosts: e }) => e.all.map(({ name: e }) => e));
				return new Set(t).size;
			});
			return Math.max(0, ...t);
		}
		var g = n(63), _ = n(6760);
		function shebangOf({ text: e }) {
			let t = e.slice(0, 300).split("\n", 1)[0] ?? "";
			if (!t.startsWith("#!")) return;
			let [n = "", ...r] = t.slice(2).trim().split(/\s+/), i = _.posix.basename(n) === "env" ? r.find((e) => !e.startsWith("-") && !e.includes("=")) : n;
			return {
				path: n,
				interpreter: _.posix.basename(i ?? ""),
				hasCarriageReturn: t.endsWith("\r")
			};
		}
		var v = n(6247);
		let y = {
			metadata: {
				id: "hook-interpreter",
				severity: "warning",
				title: "Kamal hook cannot start, because its interpreter is missing"
			},
			*check(e) {
				if (!(e.surroundings.hooks.length === 0 || (0, i.b5)(e))) for (let t of e.surroundings.hooks) {
					if (t.source === void 0 || !(0, i._g)(t.name)) continue;
					let n = shebangOf(t.source), r = n === void 0 ? checkWithout(t, t.source) : checkShebang(e, t, t.source, n);
					r !== void 0 && (yield r);
				}
			}
		};
		function checkWithout({ path: e }, t) {
			let n = /^[ \t]{0,40}(?:(?:if|elif|while)[ \t]+)?(?:\[\[[ \t]|set -[a-z]{0,5}o pipefail|declare |source |mapfile )/m.exec(t.text), r = /^(?:require |puts |def \w|system[( ]"|exit \d[ \t]+(?:if|unless) )/m.exec(t.text), i = n ?? r;
			if (i === null) return;
			let a = n === null ? "Ruby" : "Bash";
			return {
				at: (0, g.yb)(t, i.index, i.index + i[0].length),
				message: `${e} is written for ${a}, but without a first line \`#!\` it runs in /bin/sh, which fails here`,
				help: `Make \`#!/usr/bin/env ${a.toLowerCase()}\` its first line.`
			};
		}
		function checkShebang(e, t, n, r) {
			let i = firstLine(n), { path: a, interpreter: o, hasCarriageReturn: s } = r;
			if (s) return e.config.document?.source.text.includes("\r\n") === !0 ? void 0 : {
				at: i,
				severity: "error",
				message: `${t.path} has Windows line breaks, so Linux looks for an interpreter whose name ends with a carriage return, and the deploy stops (No such file or directory)`,
				help: `Save it with LF, and add \`${t.path} text eol=lf\` to .gitattributes.`
			};
			let c = ee.test(a);
			if ((c || b.has(o)) && deploysOnHostedRunner(e) && !(0, v.vY)(e, RegExp(`\\b${RegExp.escape(o)}\\b`))) return {
				at: i,
				message: c ? `GitHub's runners do not have ${a}, so the deploy stops when it runs this hook` : `GitHub's runners do not have \`${o}\`, so the deploy stops when it runs this hook`,
				help: c ? `Write \`#!/usr/bin/env ${o}\`.` : `Install \`${o}\` in a step before the deploy, or write the hook for \`sh\`, \`bash\` or \`ruby\`.`
			};
		}
		let b = new Set([
			"fish",
			"bun",
			"deno",
			"elixir",
			"crystal",
			"nu",
			"tsx",
			"ts-node",
			"bb",
			"osascript",
			"escript"
		]), ee = /^(?:\/opt\/homebrew\/|\/Users\/|\/home\/(?!runner\/)|\/usr\/local\/bin\/(?:bash|zsh|fish)$)/;
		function deploysOnHostedRunner(e) {
			let t = (0, a.s4)(e);
			return t.length > 0 && t.every(({ job: e }) => (0, a.OZ)(e) && (0, r.$I)(e, "container") === void 0);
		}
		function firstLine(e) {
			let t = e.text.search(/[\r\n]/);
			return (0, g.yb)(e, 0, t === -1 ? e.text.length : t);
		}
		let te = {
			metadata: {
				id: "hook-local-command",
				severity: "warning",
				title: "Hook talks to the machine that runs Kamal as if it were the server"
			},
			*check(e) {
				let t = (0, i.gY)(e).filter(({ hook: e }) => /^(?:pre-deploy|(?:pre|post)-app-boot|post-deploy)$/.test(e.name));
				if (t.length !== 0 && deploysFromHostedRunners(e) && !(0, i.b5)(e) && hasRemoteHostsOnly(e)) for (let { hook: e, script: n } of t) {
					if (mayReachServer(n.text)) continue;
					let t = n.programs.find(asksServer);
					if (t === void 0) continue;
					let r = t.base === "docker" ? `docker ${t.args[0]?.text}` : `${t.base} \u2026 localhost`;
					yield {
						at: n.place(t.start, t.end),
						message: `Kamal runs hooks on the machine that deploys, so \`${r}\` in ${e.name} runs on GitHub's runner, which has none of the app's containers`,
						help: "Run it on the server, e.g. `kamal server exec '\u2026'` or `kamal app exec --reuse '\u2026'`, or ask the public address of the app."
					};
				}
			}
		}, x = /\bdocker[ \t]+(?:compose|run|start|context)\b|DOCKER_HOST|DOCKER_CONTEXT|--context\b/, S = /docker-compose|\bbuildx\b|tailscale|autossh|socat|port-forward/, C = /[ \t]-[a-zA-Z]{0,5}[LfNDM]/;
		function mayReachServer(e) {
			return e.split("\n").some((e) => e.includes("ssh") && C.test(e)) || x.test(e) || S.test(e);
		}
		function asksServer({ base: e, args: t, isRemote: n }) {
			return n ? !1 : e === "docker" ? /^(?:exec|ps|logs)$/.test(t[0]?.text ?? "") : e !== "curl" && e !== "wget" ? !1 : t.some(({ text: e }) => /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?::(?!5000|5555)\d{1,5})?(?:\/|$)/.test(e));
		}
		function deploysFromHostedRunners(e) {
			let t = (0, a.s4)(e);
			return t.length > 0 && t.every(({ job: e }) => (0, a.OZ)(e) && (0, r.$I)(e, "services") === void 0);
		}
		function hasRemoteHostsOnly(e) {
			return (0, m.F)(e).flatMap(({ config: e }) => e.namedContainers.map(({ hosts: e }) => e)).every(({ all: e, unknown: t }) => t === void 0 && e.every(({ name: e }) => !isLocal(e)));
		}
		function isLocal(e) {
			return /^(?:localhost|127\.|::1|\[::1\])/.test(e);
		}
		var w = n(7341);
		let T = {
			metadata: {
				id: "hook-missing-require",
				severity: "error",
				title: "Ruby hook uses a library that it does not require"
			},
			*check(e) {
				if (!(e.surroundings.hooks.length === 0 || (0, i.b5)(e))) for (let t of e.surroundings.hooks) t.source !== void 0 && i.Jl.includes(t.name) && (yield* checkHook(t));
			}
		}, E = {
			"Benchmark.": "benchmark",
			"Socket.": "socket",
			"TCPSocket.": "socket",
			"JSON.": "json",
			"Net::HTTP": "net/http",
			"Open3.": "open3",
			"YAML.": "yaml",
			"Time.parse": "time"
		}, D = {
			benchmark: [],
			socket: [],
			json: ["json"],
			"net/http": ["socket"],
			open3: [],
			yaml: [],
			time: [],
			fileutils: [],
			shellwords: [],
			optparse: [],
			set: [],
			date: [],
			English: [],
			timeout: []
		};
		function* checkHook(e) {
			let { source: t, path: n } = e, r = t === void 0 ? void 0 : shebangOf(t);
			if (t === void 0 || r?.interpreter !== "ruby" || mayDefineMore(t.text)) return;
			let a = loadedLibraries(t.text), o = a === void 0 ? void 0 : (0, w.n)(t.text);
			if (a === void 0 || o === void 0) return;
			let [s, ...c] = usedLibraries(o).filter(({ library: e }) => !a.has(e));
			if (s === void 0) return;
			let l = e.executable && (0, i._g)(e.name) && isAlwaysRun(t.text, s.start), u = [...new Set([s, ...c].map(({ library: e }) => e))];
			yield {
				at: (0, g.yb)(t, s.start, s.end),
				...l ? {} : { severity: "warning" },
				message: `${n} uses \`${s.name}\` without \`require "${s.library}"\`, so Ruby stops with ${s.name === "Time.parse" ? "NoMethodError" : "NameError"}, and Kamal stops with the hook`,
				help: `Add ${u.map((e) => `\`require "${e}"\``).join(" and ")} below the first line. If this is Kamal's sample and you do not need it, remove the hook.`
			};
		}
		function usedLibraries(e) {
			return e.flatMap(({ kind: t, text: n, start: r, end: i }, a) => {
				let o = e[a + 1]?.text ?? "", s = e[a + 2]?.text ?? "";
				if (t !== "word" || isPart(e[a - 1])) return [];
				let c = [`${n}${o}`, `${n}${o}${s}`].find((e) => Object.hasOwn(E, e)), l = c === void 0 ? void 0 : E[c];
				return c === void 0 || l === void 0 ? [] : [{
					name: c.replace(/\.$/, ""),
					library: l,
					start: r,
					end: i
				}];
			});
		}
		function isPart(e) {
			return e !== void 0 && /^(?:::|\.|&\.|class|module|def)$/.test(e.text);
		}
		function mayDefineMore(e) {
			let [t = ""] = e.split("\n", 1);
			return /\s-\S/.test(t) || /\b(?:require_relative|load|autoload|eval|instance_eval|gemfile|NameError|NoMethodError|defined\?|const_missing|RUBYOPT)\b|rescue\s+Exception\b/.test(e);
		}
		function loadedLibraries(e) {
			let t = new Set(), n = e.match(/\brequire\b[^\n]{0,200}/g) ?? [];
			for (let e of n.slice(0, 100)) {
				let n = /^require[ \t]{0,10}\(?[ \t]{0,10}["']([\w/-]{1,60})["']/.exec(e)?.[1];
				if (n === void 0 || !Object.hasOwn(D, n)) return;
				for (let e of [n, ...D[n] ?? []]) t.add(e);
			}
			return t;
		}
		function isAlwaysRun(e, t) {
			let n = e.slice(e.lastIndexOf("\n", t) + 1, t), r = e.slice(0, t);
			return !/^[ \t]|\b(?:if|unless|def|class|module)\b/.test(n) && !/\b(?:exit|return|abort|__END__)\b/.test(r);
		}
		var O = n(3315);
		let k = {
			metadata: {
				id: "hook-not-executable",
				severity: "error",
				title: "Kamal hook is not executable"
			},
			*check(e) {
				let t = e.surroundings.hooks.filter(({ name: e, executable: t, modes: n }) => i.Jl.includes(e) && !t && n !== "lost");
				if (!(t.length === 0 || (0, i.b5)(e)) && !(0, O.Q7)(e).some(({ programs: e }) => e.some(({ base: e }) => e === "chmod"))) for (let { name: e, path: n, modes: r } of t) {
					let t = r === "kept" && (0, i._g)(e);
					yield {
						at: (0, g.GH)(n),
						...t ? {} : { severity: "warning" },
						message: t ? `Kamal runs ${n} in each deploy, but the file is not executable, so the deploy stops (Permission denied)` : `${n} is not executable, so Kamal stops when it runs this hook (Permission denied)`,
						help: `Run \`git update-index --chmod=+x ${n}\` and commit, or remove the file.`
					};
				}
			}
		};
		var A = n(4941);
		let ne = {
			metadata: {
				id: "hook-ssh-user",
				severity: "warning",
				title: "Hook connects to the servers as another user than Kamal"
			},
			*check(e) {
				let t = (0, i.gY)(e).filter(({ script: e }) => e.text.includes("KAMAL_HOSTS"));
				if (t.length === 0) return;
				let n = sshUsers(e);
				for (let { hook: e, script: r } of t) {
					let t = userIn(r.text), i = t === void 0 ? [] : n.filter(({ user: e }) => e !== void 0 && e !== t.user), [a] = i;
					if (t === void 0 || a === void 0 || n.some(({ user: e }) => e === void 0)) continue;
					let o = a.destination === void 0 ? "deploy.yml" : `the destination \`${a.destination}\``, s = i.length === n.length;
					yield {
						at: r.place(t.start, t.end),
						...s ? { severity: "info" } : {},
						message: `${e.name} connects as \`${t.user}\`, but Kamal connects as \`${a.user}\` according to ${o}, so the key of the deploy may not be accepted`,
						help: `Connect as \`${a.user}\`${n.length > i.length ? " for that destination, e.g. with `case \"$KAMAL_DESTINATION\"`" : ", or check that the server accepts the key for both users"}.`
					};
				}
			}
		};
		function sshUsers(e) {
			return (0, m.F)(e).map(({ config: e, variant: t }) => ({
				destination: t.destination,
				user: (0, A.dd)((0, A.QE)((0, r.$I)(e.root, "ssh"), "ssh/user"), "root")
			}));
		}
		let re = /\b(?:ssh|scp|rsync|sftp)\b[^#\n]{0,200}?[\s"'](\$?\{?[A-Za-z_][\w-]{0,31}\}?)@\$\{?([A-Za-z_]\w{0,40})/g;
		function userIn(e) {
			let t = [...e.slice(0, 5e4).matchAll(re)].slice(0, 20).find(({ index: t, 2: n = "" }) => !isComment(e, t) && loopsOverHosts(e, n)), [n = "", r = ""] = t ?? [];
			if (t === void 0) return;
			let i = t.index + n.lastIndexOf(`${r}@`), a = /^\$\{?(\w+)\}?$/.exec(r)?.[1];
			if (a === void 0) return {
				user: r,
				start: i,
				end: i + r.length
			};
			let o = [...e.matchAll(RegExp(`^[ \\t]{0,20}(?:export |readonly )?${RegExp.escape(a)}=([^\\n]{0,100})`, "gm"))], s = /^(["']?)([A-Za-z_][\w-]{0,31})\1[ \t\r]*$/.exec(o[0]?.[1] ?? "")?.[2];
			return o.length !== 1 || s === void 0 ? void 0 : {
				user: s,
				start: i,
				end: i + r.length
			};
		}
		function isComment(e, t) {
			return e.slice(e.lastIndexOf("\n", t) + 1, t).includes("#");
		}
		function loopsOverHosts(e, t) {
			let n = RegExp(`\\bfor[ \\t]+${RegExp.escape(t)}[ \\t]+in\\b`), r = RegExp(`\\bread[ \\t]+(?:-\\w+[ \\t]+)?${RegExp.escape(t)}\\b`), i = RegExp(`\\b${RegExp.escape(t)}=`), a = e.split("\n").some((e) => e.includes("KAMAL_HOSTS") && i.test(e));
			return t === "KAMAL_HOSTS" || a || n.test(e) || r.test(e);
		}
		var ie = n(617), ae = n(3542), oe = n(527), j = n(1040);
		let M = {
			metadata: {
				id: "hook-unknown",
				severity: "info",
				title: "File in the hooks folder that Kamal never runs"
			},
			*check(e) {
				for (let t of e.surroundings.hooks) yield* hook_unknown_checkHook(e, t);
			}
		};
		function* hook_unknown_checkHook(e, t) {
			let { name: n, path: r } = t, a = (0, g.GH)(r), { version: o } = e.kamal;
			if ((0, ie.$1)(o)) {
				if (/^(?:pre|post)-traefik-reboot$/.test(n)) {
					let e = n.replace("traefik", "proxy");
					yield {
						at: a,
						severity: "error",
						message: `Kamal 2 does not start while the hook ${n} of Kamal 1 exists (Found ${n}, these should be renamed to ${e})`,
						help: `Rename it to ${e}, or remove it.`
					};
				} else if (/^(?:pre|post)-app-boot$/.test(n) && (0, ae.E)(o, "2.5.0") < 0) yield {
					at: a,
					message: `Kamal ${o} never runs the hook ${n}, which was added in Kamal 2.5.0`,
					help: "Update Kamal, or use the hook `pre-deploy` or `post-deploy`."
				};
				else if (!i.Jl.includes(n) && isMeantAsHook(e, t)) {
					let [e, ...t] = (0, j.k)(n.replace(/\.\w+$/, ""), i.Jl);
					yield {
						at: a,
						message: `Kamal runs no hook with the name ${n}, so this file never runs`,
						help: e !== void 0 && t.length === 0 ? `Rename it to \`${e}\`.` : `Kamal knows these hooks: ${i.Jl.join(", ")}. Move other files to another folder.`
					};
				}
			}
		}
		function isMeantAsHook(e, { name: t, source: n, executable: r }) {
			return n === void 0 || !r && !n.text.startsWith("#!") || /\.(?!(?:sh|bash|rb|py|js|ts)$)[\w-]+$/i.test(t) || /^[_.]|~$/.test(t) ? !1 : !e.surroundings.hooks.filter((e) => e.name !== t).some((e) => e.source?.text.includes(t) === !0) && !(0, oe.Jh)(e, t);
		}
		var N = n(363);
		let P = (0, l.B)((e) => {
			let t = kamalAmongWrappers(e);
			return [...new Map((0, a.xj)(e).toReversed().map((e) => [e.script, e])).values()].toReversed().flatMap(({ script: e, step: n, job: { job: r, workflow: i } }) => (0, c.Wn)(e).filter(t).map((e) => ({
				call: e,
				step: n,
				job: r,
				workflow: i
			})));
		}), F = (0, l.B)((e) => (0, i.gY)(e).flatMap(({ script: t }) => (0, c.Wn)(t).filter(kamalAmongWrappers(e))));
		function repositoryCalls(e) {
			return [...P(e).map(({ call: e }) => e), ...F(e)];
		}
		let I = (0, l.B)((e) => [...(e.directory === "." ? P(e).filter(startsInRoot) : []).map(({ call: e }) => e), ...F(e)].filter((e) => staysInFolder(e.script) && readsDefaultConfig(e)));
		function startsInRoot({ step: e, job: t, workflow: n }) {
			return ![n, t].some((e) => (0, r.$I)(e, "defaults") !== void 0) && (0, r.$I)(e, "working-directory") === void 0;
		}
		function staysInFolder({ programs: e }) {
			return !e.some(({ base: e, isRemote: t }) => !t && (e === "cd" || e === "pushd"));
		}
		function readsDefaultConfig(e) {
			return e.viaWrapper || e.program.isRemote ? !1 : !(0, c.Kz)(e, "-c", "--config-file", "--config_file", "--help");
		}
		function kamalAmongWrappers({ directory: e, surroundings: t }) {
			let n = t.scriptFiles.filter(({ path: e, source: t }) => _.posix.basename(e) === "kamal" && t !== void 0 && !/\bbin_path\b|\bload\b/.test(t.text)), r = new Set(n.flatMap(({ path: t }) => [t, _.posix.relative(e, t)]));
			return ({ program: e }) => !r.has(_.posix.normalize(e.name));
		}
		function isAlwaysTrue(e) {
			let t = (0, r.$I)(e, "if");
			return t === void 0 ? !0 : t.kind !== "scalar" || /workflow_dispatch/.test(t.text) ? !1 : t.text.slice(0, 500).replace(/\b(?:always|failure|cancelled|success)\(\)/g, "").replace(/\bgithub\.(?:ref|ref_name|ref_type|event_name|base_ref)\s{0,5}==\s{0,5}'[^']*'/g, "").replace(/\b(?:startsWith|contains|endsWith)\(\s{0,5}github\.(?:ref|ref_name)\s{0,5},\s{0,5}'[^']*'\s{0,5}\)/g, "").replace(/\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
		}
		function hasBranches({ text: e }) {
			return /(?:^|[\n;&|])[ \t]{0,40}(?:if|case|while)\b|\[ /.test(e);
		}
		function startsByItself(e, t) {
			if ((0, a.G)(t).map(({ name: e }) => e).includes("workflow_call")) {
				let n = callersOf(e, t);
				if (n.length > 0) return n.some((e) => !(0, a.h)(e));
			}
			return !(0, a.h)(t);
		}
		function callersOf(e, { source: t }) {
			return e.surroundings.workflows.flatMap(({ document: e }) => {
				let n = e?.root;
				return n?.kind !== "map" || !n.source.text.includes(_.posix.basename(t.file)) ? [] : (0, r.fq)((0, r.$I)(n, "jobs")).some(({ value: e }) => {
					let n = (0, r.$I)(e, "uses");
					return n?.kind === "scalar" && _.posix.normalize(n.text) === t.file;
				}) ? [n] : [];
			});
		}
		let L = {
			metadata: {
				id: "kamal-prompt",
				severity: "error",
				title: "Kamal asks for confirmation where no one can answer"
			},
			*check(e) {
				if (!(0, N.GP)(e)) for (let t of P(e)) {
					let { call: n } = t, r = askingCommand(n);
					r === void 0 || isAnswered(n) || (yield {
						at: n.script.place(n.program.start, n.words[r.split(" ").length - 1]?.end ?? n.program.end),
						...isInEachRun(e, t) ? {} : { severity: "warning" },
						message: `\`kamal ${r}\` asks for confirmation, but no one answers in a workflow, so it repeats the question until the job is stopped`,
						help: r.endsWith("remove") ? "Add `-y`. It removes the containers and their data without a question, so only a person should start this workflow." : "Add `-y`."
					});
				}
			}
		};
		function isInEachRun(e, { call: t, step: n, job: r, workflow: i }) {
			return hasBranches(t.script) || /^(?:&&|\|\|)$/.test(t.program.after) ? !1 : isAlwaysTrue(n) && isAlwaysTrue(r) && startsByItself(e, i);
		}
		let R = new Set([
			"remove",
			"upgrade",
			"accessory remove",
			"accessory upgrade",
			"proxy reboot",
			"proxy upgrade"
		]);
		function askingCommand({ command: e, words: t }) {
			if (R.has(e)) return e;
			let n = `${e} ${t[1]?.text ?? ""}`;
			return R.has(n) ? n : void 0;
		}
		function isAnswered(e) {
			let { program: t, words: n, viaWrapper: r, script: i } = e;
			if (r || t.isRemote || t.after === "|" || t.input !== void 0 || (0, c.Kz)(e, "--confirmed", "--help") || n.some(({ dynamic: e }) => e) || n.some(({ text: e }) => /^-[a-zA-Z]{0,5}y/.test(e) || e === "help")) return !0;
			let a = i.text.indexOf("\n", t.end);
			return i.text.slice(t.start, a === -1 ? i.text.length : a).includes("<") || /\b(?:expect|unbuffer)\b/.test(i.text);
		}
		let z = {
			metadata: {
				id: "kamal-rollback-version",
				severity: "error",
				title: "`kamal rollback` has no version"
			},
			*check(e) {
				let t = [...(0, a.xj)(e).map(({ script: e }) => e), ...(0, i.gY)(e).map(({ script: e }) => e)];
				for (let n of new Set(t)) if (!/\b(?:xargs|parallel)\b/.test(n.text)) for (let t of (0, c.Wn)(n)) t.command !== "rollback" || t.viaWrapper || hasVersion(t) || (0, N.NF)(e)?.has("rollback") !== !0 && (yield {
					at: t.at,
					message: "Kamal does not choose a version to roll back to, so this always fails (ERROR: \"kamal rollback\" was called with no arguments)",
					help: "Write the version after it: `kamal rollback VERSION`. `kamal app containers` lists those that are on the servers."
				});
			}
		}, B = /^(?:-[dchr]|--(?:destination|config-file|config_file|hosts|roles|version)|-H)$/;
		function hasVersion({ words: e }) {
			for (let t = 1; t < e.length; t++) {
				let { text: n = "" } = e[t] ?? {};
				if (B.test(n)) t++;
				else if (!n.startsWith("-") || n === "--help" || n === "--") return !0;
			}
			return !1;
		}
		var V = n(4160);
		let H = {
			metadata: {
				id: "kamal-unknown-command",
				severity: "warning",
				title: "Kamal 2 has no such command"
			},
			*check(e) {
				let t = (0, N.NF)(e);
				if (!(t === void 0 || (0, N.GP)(e))) {
					for (let n of repositoryCalls(e)) yield* checkCall(n, t);
					yield* checkAliases(e, t);
				}
			}
		};
		function* checkCall(e, t) {
			let n = (0, c.Kz)(e, "-c", "--config-file") ? void 0 : (0, N.k8)(e.words, t), [r, i] = e.words, a = n === "subcommand" ? i : r;
			n !== void 0 && r !== void 0 && a !== void 0 && (yield {
				at: e.script.place(e.program.start, a.end),
				message: `Kamal 2 has no command \`${n === "command" ? r.text : `${r.text} ${a.text}`}\`, so this stops with an error (Could not find command "${a.text}")`,
				help: adviceFor(r.text, i?.text)
			});
		}
		function* checkAliases(e, t) {
			for (let n of (0, N.F8)(e)) {
				if (n.kind !== "scalar") continue;
				let e = (0, V.h)(n.text)[0]?.words ?? [], i = (0, N.k8)(e, t), [a, o] = e;
				if (i === void 0 || a === void 0) continue;
				let s = a.text === "kamal", c = i === "command" ? a.text : `${a.text} ${o?.text}`;
				yield {
					at: (0, r.be)(n),
					message: s ? "An alias contains what follows `kamal`, so this one runs `kamal kamal` (Could not find command \"kamal\")" : `Kamal 2 has no command \`${c}\`, so this alias stops with an error`,
					help: s ? "Remove `kamal` from the alias." : adviceFor(a.text, o?.text)
				};
			}
		}
		function adviceFor(e, t) {
			let n = U[e];
			if (n !== void 0) return n(t ?? "");
			let r = (0, j.k)(e, N.YW);
			return r.length > 0 && !N.YW.includes(e) ? `Write \`kamal ${r[0]}\`.` : "See `kamal help` for the commands, or define this one under `aliases`.";
		}
		let U = {
			env: () => "Remove it: each deploy of Kamal 2 uploads the environment from .kamal/secrets.",
			envify: () => "Remove it: Kamal 2 reads .kamal/secrets instead of .env.",
			healthcheck: () => "Remove it: kamal-proxy checks the health of the new container in each deploy.",
			traefik: (e) => `Write \`kamal proxy ${e === "" ? "details" : e}\`: kamal-proxy replaces Traefik.`,
			push: () => "Write `kamal build push`.",
			pull: () => "Write `kamal build pull`.",
			logs: () => "Write `kamal app logs`, or define `logs` under `aliases`.",
			exec: () => "Write `kamal app exec`, or `kamal server exec` for a command on the server itself.",
			boot: () => "Write `kamal app boot`.",
			migrate: () => "Write `kamal app exec 'bin/rails db:migrate'`, or define `migrate` under `aliases`."
		};
		var W = n(7055), G = n(9105), K = n(8065), q = n(6164);
		let se = {
			metadata: {
				id: "kamal-unknown-name",
				severity: "warning",
				title: "Command names an accessory or a role that does not exist"
			},
			*check(e) {
				let t = I(e);
				if (t.length === 0 || (0, N.GP)(e)) return;
				let n = allConfigs(e);
				if (n === void 0) return;
				let r = namesOf(n.map(({ accessories: e }) => e)), i = namesOf(n.map((e) => e.roles));
				for (let e of t) r !== void 0 && (yield* checkAccessory(e, r)), i !== void 0 && (yield* checkRoles(e, i));
			}
		};
		function allConfigs({ config: e, variants: t, surroundings: n }) {
			let r = t.map((e) => e.config);
			if ((0, K.tW)(e.document) === void 0 || r.includes(void 0)) return;
			let i = n.otherConfigs.map(({ document: e }) => (0, K.tW)(e));
			return [...r.filter((e) => e !== void 0), ...i.filter((e) => e !== void 0).map((e) => new W.T((0, G.s)(e, void 0)))];
		}
		function namesOf(e) {
			if (!e.some(({ unknown: e }) => e !== void 0)) return [...new Set(e.flatMap(({ all: e, conditional: t }) => [...e, ...t]).map(({ name: e }) => e))];
		}
		function* checkAccessory({ command: e, words: t, script: n }, r) {
			let [, i, a] = t;
			e === "accessory" && i !== void 0 && a !== void 0 && i.text !== "help" && (0, N.k8)(t, new Set()) === void 0 && (a.dynamic || !/^\w[\w-]*$/.test(a.text) || a.text === "all" || r.includes(a.text) || (yield {
				at: (0, q.hS)(n, a),
				message: `deploy.yml has no accessory \`${a.text}\`, so Kamal only prints \`No accessory by the name of '${a.text}'\` and the step goes on`,
				help: kamal_unknown_name_adviceFor(a.text, {
					names: r,
					kind: "accessories"
				})
			}));
		}
		function* checkRoles(e, t) {
			let n = (0, c.XD)(e, "-r", "--roles");
			if (n === void 0 || n.dynamic || t.length === 0) return;
			let r = n.text.split(",");
			r.some((e) => !/^[\w-]+$/.test(e) || t.includes(e)) || (yield {
				at: n.at,
				message: `deploy.yml has no role \`${r.join(",")}\`, so Kamal stops (No --roles match for ${r.join(",")})`,
				help: kamal_unknown_name_adviceFor(r[0] ?? "", {
					names: t,
					kind: "roles"
				})
			});
		}
		function kamal_unknown_name_adviceFor(e, { names: t, kind: n }) {
			let [r] = (0, j.k)(e, t);
			if (r !== void 0) return `Write \`${r}\`.`;
			let i = t.slice(0, 10).map((e) => `\`${e}\``);
			return i.length === 0 ? `deploy.yml has no ${n}: add it, or remove the command.` : `Its ${n}: ${i.join(", ")}.`;
		}
		var J = n(6726);
		let ce = {
			metadata: {
				id: "registry-on-runner",
				severity: "info",
				title: "Local registry is deleted with the runner"
			},
			*checkConfig({ project: e, config: t }) {
				let { server: n, isLocal: i } = t.registry;
				if (n.kind !== "known" || i !== !0) return;
				let o = (0, a.s4)(e).filter(({ job: e }) => (0, a.OZ)(e));
				if (o.length === 0) return;
				let s = o.some((e) => (0, J.s)(e) === "skipped");
				yield {
					at: (0, r.be)(n.node),
					...s ? { severity: "warning" } : {},
					message: s ? "This registry runs on the runner and starts empty, but the workflow deploys without pushing, so no image is found" : "This registry is deleted with the runner, so every run sends the whole image over SSH and no older image can be deployed again",
					help: "Use a registry that persists, such as ghcr.io. `kamal rollback` works either way, because it uses what is already on the servers."
				};
			}
		}, le = {
			metadata: {
				id: "runner-image-retired",
				severity: "warning",
				title: "Deploy job waits for a runner image that GitHub has retired"
			},
			*check(e) {
				for (let { job: t, isCall: n } of (0, a.s4)(e)) {
					let e = (0, r.$I)(t, "runs-on");
					!n && e?.kind === "scalar" && ue.test(e.text) && (yield {
						at: (0, r.be)(e),
						message: `GitHub has retired the runner image ${e.text}, so no runner of GitHub takes this job: it waits until it is cancelled`,
						help: "Write `ubuntu-latest` or `ubuntu-24.04`. A runner of your own can have this label; then add `self-hosted` to it."
					});
				}
			}
		}, ue = /^(?:ubuntu-(?:16|18|20)\.04|windows-(?:2016|2019)|macos-(?:10\.15|1[123])(?:-(?:x?large|arm64))?)$/;
		var Y = n(4325);
		let de = {
			metadata: {
				id: "secrets-file-incomplete",
				severity: "warning",
				title: "Secrets file that a workflow writes lacks a secret"
			},
			*check(e) {
				for (let t of (0, a.s4)(e)) {
					let n = deployedVariant(e, t);
					if (n?.config === void 0) continue;
					let r = writtenSecrets(t, n);
					if (r === void 0) continue;
					let i = n.config.secrets.filter(({ path: e }) => !e.startsWith("accessories/")), a = [...new Set(i.map(({ name: e }) => e))].filter((e) => !r.names.has(e));
					if (a.length === 0) continue;
					let o = a.slice(0, 5).map((e) => `\`${e}\``), s = a.length > 5 ? ` and ${a.length - 5} more` : "";
					yield {
						at: r.at,
						message: `The secrets file that this writes lacks ${o.join(", ")}${s}, so Kamal stops (Secret '${a[0]}' not found)`,
						help: `Add a line \`NAME=$NAME\` for ${a.length === 1 ? "it" : "each"}, and pass ${a.length === 1 ? "it" : "them"} in \`env\`.`
					};
				}
			}
		};
		function deployedVariant(e, { isCall: t, uses: n, otherUses: r, calls: i, job: a }) {
			if (t || n !== void 0 || r !== void 0 || e.directory !== "." || i.some(({ at: e, viaWrapper: t, program: n }) => e.file !== a.source.file || t || n.isRemote)) return;
			let o = i.map((e) => (0, c.XD)(e, "-d", "--destination"));
			if (i.some(({ words: e }) => e.some(({ dynamic: e, text: t }) => e || /^(?:-c|--config)/.test(t)))) return;
			let [s, ...l] = new Set(o.map((e) => e?.text));
			return l.length > 0 ? void 0 : e.variants.find(({ destination: e }) => e === s);
		}
		function writtenSecrets({ steps: e, workflow: t }, n) {
			if (e.some((e) => e.source !== t.source) || e.filter((e) => (0, r.$I)(e, "uses") !== void 0).some((e) => /\.kamal|secrets-common/.test((0, r.Io)(e)))) return;
			let i = new Map(n.secrets.map(({ path: e, entries: t }) => [e, (0, Y.C9)(t)])), a;
			for (let t of e.flatMap((e) => (0, q.RG)(e) ?? [])) {
				if (mayWriteMore(t)) return;
				for (let e of t.programs) {
					let n = writesOf(e);
					if (n === void 0) return;
					for (let { target: e, lines: r } of n) {
						let n = i.get(_.posix.normalize(e.text));
						if (n === void 0) return;
						e.appends || n.clear();
						for (let e of r) n.add(e);
						a ??= t.place(e.start, e.end);
					}
				}
			}
			return a === void 0 ? void 0 : {
				names: new Set([...i.values()].flatMap((e) => [...e])),
				at: a
			};
		}
		function writesOf(e) {
			let { base: t, args: n, outputs: r } = e;
			if (fe.test(t)) return [];
			let i = r.filter(({ text: e }) => /secrets|\$/.test(e));
			if (i.length === 0) return n.some(({ text: e }) => /\.kamal\b|secrets-common/.test(e)) ? void 0 : [];
			let a = linesOf(e);
			return a === void 0 ? void 0 : i.map((e) => ({
				target: e,
				lines: a
			}));
		}
		let fe = /^(?:mkdir|chmod|ls|test|\[|wc|touch|grep|stat|kamal)$/;
		function mayWriteMore({ text: e }) {
			return /secrets/.test(e) && /^[ \t]{0,40}(?:\}|\)|done|fi)[ \t]{0,10}(?:[|>]|\d>)/m.test(e);
		}
		function linesOf({ base: e, args: t, input: n }) {
			let r = e === "cat" && t.length === 0 ? n : /^(?:echo|printf)$/.test(e) ? printed(t) : void 0;
			if (r === void 0) return;
			let i = r.split(/\n|\\n/).map((e) => e.trim());
			return i.every((e) => e === "" || /^(?:#|(?:export\s)?[A-Za-z_]\w*=)/.test(e)) ? (0, Y.dC)(i.join("\n")).map(({ name: e }) => e) : void 0;
		}
		function printed(e) {
			let t = e.map(({ text: e }) => e).filter((e) => !/^-[neE]{1,3}$/.test(e));
			return t.some((e) => e.includes("%s")) ? void 0 : t.join(" ");
		}
		var pe = n(8044);
		function pushedImage(e) {
			let [t, ...n] = e.flatMap((e) => {
				let t = inputOf(e, ["uses"]);
				return t !== void 0 && /^docker\/build-push-action@/.test(t.text) && isPush(e) ? [{
					step: e,
					uses: t
				}] : [];
			});
			if (t === void 0 || n.length > 0) return;
			let { step: i } = t, a = inputOf(i, ["with", "tags"]);
			return {
				...t,
				tags: a,
				labels: resolve(e, (0, r.wf)(i, ["with", "labels"]), "labels"),
				tagTexts: resolve(e, a, "tags")?.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== ""),
				file: inputOf(i, ["with", "file"])?.text,
				context: inputOf(i, ["with", "context"])?.text
			};
		}
		function isPush(e) {
			return inputOf(e, ["with", "push"])?.text === "true" || /push=true|type=registry/.test((0, r.Io)(e));
		}
		let me = {
			labels: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.labels\s{0,5}\}\}/,
			tags: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.tags\s{0,5}\}\}/
		};
		function resolve(e, t, n) {
			if (t === void 0) return "";
			if (t.kind !== "scalar") return;
			let i = me[n].exec(t.text);
			if (i === null) return /\$\{\{(?!\s{0,5}(?:github|env|vars)\.)/.test(t.text) ? void 0 : t.text;
			let a = e.find((e) => inputOf(e, ["id"])?.text === i[1]);
			if (a === void 0 || !/^docker\/metadata-action@/.test(inputOf(a, ["uses"])?.text ?? "")) return;
			let o = (0, r.wf)(a, ["with", n]);
			if (o === void 0 || o.kind === "scalar") return `${t.text.replace(i[0], "")}\n${o?.text ?? (n === "tags" ? "type=ref,event=branch" : "")}`;
		}
		function inputOf(e, t) {
			let n = (0, r.wf)(e, t);
			return n?.kind === "scalar" ? n : void 0;
		}
		let he = {
			metadata: {
				id: "skip-push-image",
				severity: "warning",
				title: "Image that the workflow pushes is not one that Kamal accepts"
			},
			*check(e) {
				for (let t of (0, a.s4)(e)) {
					if ((0, J.s)(t) !== "skipped") continue;
					let n = pushedImage((0, a.s8)(e, t.workflow));
					if (n === void 0 || !isAppImage(e, n)) continue;
					let r = checkLabel(e, n) ?? checkTags(t, n);
					r !== void 0 && (yield r);
				}
			}
		};
		function isAppImage(e, { tags: t, step: n }) {
			let r = (0, m.F)(e).flatMap(({ config: e }) => (0, A.jj)(e.image) ?? []), i = /steps\.[\w-]+\.outputs/.test(t?.text ?? "") ? n.source.text : "";
			return r.some((e) => [t?.text ?? "", i].some((t) => t.includes(e)));
		}
		function checkLabel(e, { uses: t, labels: n, file: i, context: a }) {
			let { dockerfile: o } = e.surroundings;
			if (n === void 0 || /(?:^|\s)["']?service["']?\s{0,5}=/.test(n) || o === void 0 || !(0, pe.F)(o) || !isSameFile(e, i, a)) return;
			let s = o.stages.flatMap(({ instructions: e }) => e).some(({ name: e, text: t }) => e === "LABEL" && /\bservice\b/.test(t)), c = (0, m.F)(e).flatMap(({ config: e }) => (0, A.jj)(e.service) ?? [])[0];
			if (!(s || c === void 0)) return {
				at: (0, r.be)(t),
				message: `This image has no label \`service=${c}\`, so the deploy with \`--skip-push\` stops (Image \u2026 is missing the 'service' label)`,
				help: `Add \`labels: service=${c}\` under \`with\`, or let Kamal build the image.`
			};
		}
		function isSameFile(e, t, n) {
			let r = t ?? _.posix.join(n ?? ".", "Dockerfile");
			return !r.includes("$") && _.posix.normalize(r) === e.files.dockerfile.path;
		}
		function checkTags(e, { tags: t, tagTexts: n }) {
			if (t !== void 0 && n !== void 0 && n.length !== 0 && n.every(isOtherTag) && !(e.uses !== void 0 || e.calls.some((e) => (0, c.XD)(e, "--version") !== void 0)) && ![
				e.workflow,
				e.job,
				...e.steps
			].some((e) => skip_push_image_hasVersion(e)) && !e.calls.some(({ script: e }) => /\bVERSION=/.test(e.text))) return {
				at: (0, r.be)(t),
				message: "None of these tags is the commit's full hash, which is the version that Kamal deploys, so `--skip-push` finds no image (manifest unknown)",
				help: "Add a tag that ends with `:${{ github.sha }}`, or pass the tag to Kamal with `--version`."
			};
		}
		function skip_push_image_hasVersion(e) {
			let t = (0, r.$I)(e, "env");
			return t?.kind === "unknown" || (0, r.wf)(t, ["VERSION"]) !== void 0;
		}
		function isOtherTag(e) {
			if (/^type=/.test(e)) return /^type=(?:ref|semver|schedule|edge|pep440)\b/.test(e) ? !0 : /^type=sha\b/.test(e) ? !/format=long/.test(e) || !/prefix=(?:,|$)/.test(e) : /^type=raw,/.test(e) && !e.includes("{{") && !e.includes("$");
			let t = /:([^:/]*)$/.exec(e.replace(/\$\{\{[^}]{0,200}\}\}(?=[/:])/g, "x"))?.[1];
			return t === void 0 ? !e.includes("$") : /^[\w.-]+$/.test(t) || /^\$\{\{ ?github\.(?:ref_name|run_number|run_id) ?\}\}$/.test(t);
		}
		let ge = {
			metadata: {
				id: "workflow-action-branch",
				severity: "info",
				title: "Deploy runs whatever is on the branch of an action",
				securitySeverity: 5.5
			},
			*check(e) {
				let t = new Set();
				for (let { job: n, steps: i } of (0, a.s4)(e)) if (/\bsecrets\b/.test((0, r.Io)(n))) for (let e of [n, ...i]) {
					let n = (0, r.$I)(e, "uses"), [, i, a] = n?.kind === "scalar" ? _e.exec(n.text) ?? [] : [];
					n === void 0 || i === void 0 || t.has(i) || (t.add(i), yield {
						at: (0, r.be)(n),
						message: `${i} is not fixed to a version: whoever can push to its branch \`${a}\` runs commands with the secrets of this deploy`,
						help: "Write the commit of a release (`@` and 40 digits), with its version in a comment; Dependabot keeps both up to date."
					});
				}
			}
		}, _e = /^([\w.-]{1,60}\/[\w./-]{1,200})@(main|master|develop|HEAD)$/, ve = {
			"deploy.yml": [
				{
					scope: "contents",
					access: "read"
				},
				{
					scope: "packages",
					access: "write"
				},
				{
					scope: "actions",
					access: "read"
				}
			],
			"rollback.yml": [
				{
					scope: "contents",
					access: "read"
				},
				{
					scope: "packages",
					access: "read"
				},
				{
					scope: "actions",
					access: "read"
				}
			]
		};
		function calledPermissions(e) {
			let [, t = ""] = /\/([^/@]+)@/.exec(e) ?? [];
			return ve[t] ?? [];
		}
		var X = n(4221);
		let ye = {
			metadata: {
				id: "workflow-call-permissions",
				severity: "warning",
				title: "Called workflow requests a permission that its caller lacks",
				fixable: !0
			},
			*check(e) {
				for (let { workflow: t, job: n, uses: i, isCall: o } of (0, a.s4)(e)) {
					let e = (0, r.$I)(n, "permissions") ?? (0, r.$I)(t, "permissions");
					if (!o || i === void 0 || e === void 0) continue;
					let a = calledPermissions(i.text).filter((t) => !isGranted(e, t));
					if (a.length === 0) continue;
					let s = [...n.pairs, ...t.pairs].find((e) => (0, r.xT)(e.key) === "permissions"), c = a.map(({ scope: e, access: t }) => `\`${e}: ${t}\``).join(" and "), l = e.kind === "map" ? grantAll(e, a) : void 0;
					yield {
						at: (0, r.be)(s?.key ?? e),
						message: `The called workflow requests ${c}, but these permissions lack ${a.length === 1 ? "it" : "them"}, so GitHub does not start the run`,
						help: `Add ${c} to the job's \`permissions\`.`,
						...l && { fix: l }
					};
				}
			}
		};
		function isGranted(e, { scope: t, access: n }) {
			if (e.kind === "unknown") return !0;
			if (e.kind === "scalar") return e.text === "write-all" || e.text === "read-all" && n === "read";
			let i = (0, r.$I)(e, t);
			return i?.kind === "unknown" || i?.kind === "scalar" && ["write", n].includes(i.text);
		}
		function grantAll(e, t) {
			let n = t.map(({ scope: t }) => (0, r.$I)(e, t)).filter((e) => e !== void 0), [i, ...a] = t;
			if (n.length > 0) return i !== void 0 && a.length === 0 && isScalar(n[0]) ? (0, X.v8)(n[0], i.access) : void 0;
			let { source: o, start: s } = e, c = o.text.slice(o.text.lastIndexOf("\n", s - 1) + 1, s);
			if (!/^ +$/.test(c) || o.text[s] === "{") return;
			let l = t.map(({ scope: e, access: t }) => `${e}: ${t}\n${c}`).join("");
			return (0, X._D)((0, g.yb)(o, s, s), l, "Add what the called workflow requests");
		}
		function isScalar(e) {
			return e?.kind === "scalar";
		}
		let be = {
			metadata: {
				id: "workflow-cancels-deploy",
				severity: "warning",
				title: "Next push cancels a running deploy",
				fixable: !0
			},
			*check(e) {
				let t = new Set();
				for (let { workflow: n, job: r } of (0, a.s4)(e)) if (startsByItself(e, n)) for (let e of [n, r]) {
					let r = cancelOf(e);
					r === void 0 || hasOwnGroup(n, e) || t.has(r) || (t.add(r), yield problem(r, "The next push cancels this deploy halfway"));
				}
				yield* checkSharedGroups(e, t);
			}
		};
		function problem(e, t) {
			return {
				at: (0, r.be)(e),
				message: `${t}, which can leave Kamal's lock on the server and block every later deploy`,
				help: "Set `cancel-in-progress: false` for the job that deploys. Tests can use a separate group.",
				fix: (0, X.v8)(e, "false")
			};
		}
		function* checkSharedGroups(e, t) {
			let n = (0, a.s4)(e);
			if (n.length === 0) return;
			let i = new Map();
			for (let { workflow: e, job: t } of n) for (let n of [e, t].map(groupOf).filter((e) => e !== void 0)) i.set(n, (i.get(n) ?? new Set()).add(e.source.file));
			for (let { document: n } of e.surroundings.workflows) {
				let e = n?.root;
				if (e?.kind !== "map" || !e.source.text.includes("cancel-in-progress")) continue;
				let a = (0, r.fq)((0, r.$I)(e, "jobs")).flatMap(({ value: e }) => e.kind === "map" ? [e] : []);
				for (let n of [e, ...a]) {
					let r = cancelOf(n), a = groupOf(n);
					if (r === void 0 || a === void 0 || t.has(r) || isOnlyForRef(e, a)) continue;
					let o = [...i.get(a) ?? []].find((t) => t !== e.source.file);
					o !== void 0 && (yield problem(r, `A run of this workflow cancels the deploy of ${o}, which is in the same group`));
				}
			}
		}
		function cancelOf(e) {
			let t = (0, r.$I)((0, r.$I)(e, "concurrency"), "cancel-in-progress");
			return t?.kind === "scalar" && t.value === !0 ? t : void 0;
		}
		function groupOf(e) {
			let t = (0, r.$I)(e, "concurrency"), n = t?.kind === "map" ? (0, r.$I)(t, "group") : t;
			if (!(n?.kind !== "scalar" || /github\.(?:workflow|run_|sha|job|event_name)|inputs\.|matrix\./.test(n.text))) return n.text.replaceAll(" ", "").toLowerCase();
		}
		function hasOwnGroup(e, t) {
			let n = (0, r.$I)((0, r.$I)(t, "concurrency"), "group");
			if (n?.kind !== "scalar") return !1;
			if (/github\.(?:run_id|run_number|sha)\b/.test(n.text)) return !0;
			let i = (0, a.G)(e), o = (0, r.$I)((0, r.$I)(e, "on"), "push"), s = (0, r.$I)(o, "tags") !== void 0 && (0, r.$I)(o, "branches") === void 0;
			return /github\.ref(?:_name)?\b/.test(n.text) && i.every(({ name: e }) => /^(?:release|workflow_dispatch)$/.test(e) || e === "push" && s);
		}
		function isOnlyForRef(e, t) {
			return /github\.(?:ref|head_ref|event\.)/.test(t) && (0, a.G)(e).every(({ name: e }) => /^(?:pull_request|merge_group)/.test(e));
		}
		var xe = n(160), Se = n(5227);
		let Ce = {
			metadata: {
				id: "workflow-destination",
				severity: "warning",
				title: "Workflow or hook uses a missing destination"
			},
			*check(e) {
				if (e.config.path !== "config/deploy.yml" || e.config.document === void 0) return;
				let t = e.destinations.join(", ") || "none", n = requiresDestination(e), r = [...(0, Se.$)(e), ...otherCalls(e)];
				for (let { destination: i, at: a, command: o } of r) {
					if (i === void 0) {
						if (!n) continue;
						yield {
							at: a,
							message: `This ${o === void 0 ? "deploys" : `runs \`kamal ${o}\``} without a destination, but deploy.yml has \`require_destination: true\`, so Kamal stops`,
							help: o === void 0 ? `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${t}.` : `Add \`-d NAME\`; in a hook, \`-d "$KAMAL_DESTINATION"\`. Available destinations: ${t}.`
						};
						continue;
					}
					let r = (0, xe.g7)(e.config.path, i), s = _.posix.relative(_.posix.dirname(e.config.path), r);
					e.neighbours.includes(s) || (0, v.M1)(e, r) || (yield {
						at: a,
						message: `The destination \`${i}\` has no file, so Kamal stops (Configuration file not found in ${r})`,
						help: `Create ${r}, or correct the name. Available destinations: ${t}.`
					});
				}
			}
		};
		function otherCalls(e) {
			return I(e).flatMap((e) => {
				let { command: t, words: n, at: r } = e;
				if (/^(?:setup|deploy|redeploy)$/.test(t) || !we.test(t) || n.some(({ dynamic: e, text: t }) => e && t.startsWith("$"))) return [];
				let i = (0, c.XD)(e, "-d", "--destination");
				return i?.dynamic === !0 ? [] : [{
					destination: i?.text,
					at: i?.at ?? r,
					command: t
				}];
			});
		}
		let we = /^(?:accessory|app|audit|build|config|details|lock|proxy|prune|registry|rollback|server)$/;
		function requiresDestination({ config: e }) {
			let t = (0, K.tW)(e.document);
			return t !== void 0 && (0, A.jj)(new W.T((0, G.s)(t, void 0)).requiresDestination) === !0;
		}
		let Te = {
			metadata: {
				id: "workflow-keyscan-hash",
				severity: "warning",
				title: "known_hosts has hashed host names, on which Kamal's SSH library can fail",
				fixable: !0
			},
			*check(e) {
				for (let { script: t } of (0, a.xj)(e)) {
					if (/\bUserKnownHostsFile[ =]{1,3}\/dev\/null/i.test(t.text)) continue;
					let e = t.programs.find(({ base: e, args: t }) => e === "ssh-keyscan" && t.some(hashes)), n = e?.args.find(hashes);
					e !== void 0 && n !== void 0 && (yield {
						at: t.place(e.start, n.end),
						message: "`ssh-keyscan -H` writes hashed host names, on which Kamal's SSH library sometimes fails (Net::SSH::HostKeyMismatch)",
						help: "Remove `-H`. Better: pin the keys by storing the output as a secret, instead of fetching the keys on each run.",
						...n.text === "-H" && { fix: (0, X._D)(withSpaceBefore(t, n), "", "Remove `-H`") }
					});
				}
			}
		};
		function hashes({ text: e }) {
			return /^-\w+$/.test(e) && e.includes("H");
		}
		function withSpaceBefore({ text: e, place: t }, { start: n, end: r }) {
			return t(/\s/.test(e.charAt(n - 1)) ? n - 1 : n, r);
		}
		let Ee = {
			metadata: {
				id: "workflow-lock-release",
				severity: "warning",
				title: "Workflow releases a deploy lock that another run may hold"
			},
			*check(e) {
				for (let t of [...unconditionalScripts(e), ...(0, i.gY)(e).map((e) => e.script)]) {
					if (/\block\s+acquire\b|run_id/i.test(t.text)) continue;
					let e = (0, c.Wn)(t).find(isRelease);
					e !== void 0 && (yield {
						at: t.place(e.program.start, e.words[1]?.end ?? e.program.end),
						message: "This releases the deploy lock no matter who holds it, so two deploys can run at the same time",
						help: "Remove it. The action releases its own lock, even after a cancelled run, and reports who holds any other lock."
					});
				}
			}
		};
		function unconditionalScripts(e) {
			return (0, a.xj)(e).flatMap(({ script: t, step: n, job: r }) => !isAlwaysTrue(n) || !isAlwaysTrue(r.job) || !startsByItself(e, r.workflow) || /\bkamal\s+lock\s+acquire\b/.test(r.workflow.source.text) ? [] : [t]);
		}
		function isRelease({ command: e, words: t }) {
			return e === "lock" && t[1]?.text === "release";
		}
		let De = {
			metadata: {
				id: "workflow-no-concurrency",
				severity: "info",
				title: "Two pushes deploy at the same time"
			},
			*check(e) {
				let t = (0, a.s4)(e), n = new Set();
				for (let e of t) {
					let { workflow: i, job: a } = e;
					!n.has(i) && deploysNewVersions(e) && startsOnPush(i) && ([
						i,
						a,
						...calledBy(e, t)
					].some(isLimited) || Oe.test((0, r.Io)(a)) || (n.add(i), yield {
						at: (0, r.be)(keyOf(i, a)),
						message: "Nothing keeps two runs of this deploy apart: if the next push comes while it runs, Kamal's lock refuses the second deploy, and the newer version is not deployed",
						help: "Add `concurrency: { group: deploy, cancel-in-progress: false }` to the workflow or to this job, so that the second run waits."
					}));
				}
			}
		}, Oe = /turnstyle|mutex|wait-for|merge_queue/i;
		function deploysNewVersions({ uses: e, isCall: t, otherUses: n, calls: r }) {
			return e !== void 0 || t ? !1 : n?.text.startsWith("./") === !0 || r.some(({ command: e }) => /^(?:deploy|redeploy)$/.test(e));
		}
		function startsOnPush(e) {
			let t = (0, r.$I)((0, r.$I)(e, "on"), "push"), n = (0, r.$I)(t, "tags") !== void 0 && (0, r.$I)(t, "branches") === void 0;
			return (0, a.G)(e).some(({ name: e }) => e === "push" && !n || e === "workflow_run");
		}
		function isLimited(e) {
			return (0, r.$I)(e, "concurrency") !== void 0;
		}
		function calledBy({ otherUses: e }, t) {
			if (e === void 0) return [];
			let n = _.posix.normalize(e.text);
			return t.flatMap(({ workflow: e, job: t }) => e.source.file === n ? [e, t] : []);
		}
		function keyOf(e, t) {
			return (0, r.fq)((0, r.$I)(e, "jobs")).find(({ value: e }) => e === t)?.key ?? t;
		}
		var Z = n(4152);
		let Q = {
			metadata: {
				id: "workflow-packages-write",
				severity: "warning",
				title: "Deploy job lacks the permission `packages: write`",
				fixable: !0
			},
			*check(e) {
				let t = (0, m.F)(e).some(({ config: e }) => (0, Z.T)((0, A.jj)(e.registry.server)));
				for (let n of (0, a.s4)(e)) {
					let { workflow: e, job: i, uses: a, isCall: o, otherUses: s } = n, c = (0, r.Io)(i), l = /secrets\.GITHUB_TOKEN|github\.token/.test(c) || a !== void 0 && !/github-token:/.test(c);
					if (o || !t || !l || (0, J.s)(n) !== "possible" || s !== void 0 && /skip|token/i.test(c.replace(/secrets\.GITHUB_TOKEN|github\.token/g, ""))) continue;
					let u = (0, r.$I)(i, "permissions"), d = u ?? (0, r.$I)(e, "permissions");
					if (d === void 0 || d.kind === "unknown" || d.kind === "scalar" && d.text === "write-all") continue;
					let f = (0, r.$I)(d, "packages");
					if (f?.kind === "unknown" || f?.kind === "scalar" && f.text === "write") continue;
					let p = u === void 0 ? withPackages(d) : void 0, m = u === void 0 ? givePermissions(i, p) : u.kind === "map" ? addPermission(u) : void 0, h = [...i.pairs, ...e.pairs].find((e) => (0, r.xT)(e.key) === "permissions");
					yield {
						at: (0, r.be)(h?.key ?? d),
						message: "This job pushes to ghcr.io with GITHUB_TOKEN, but its permissions lack `packages: write` (denied: permission_denied: write_package)",
						help: p === void 0 ? "Add `packages: write` to the job's `permissions`." : `Give the job \`permissions\` of its own, because those of the workflow apply to all of its jobs: \`${p.join("`, `")}\`.`,
						...m && { fix: m }
					};
				}
			}
		};
		function withPackages(e) {
			if (e.kind !== "map" || e.open) return;
			let t = e.pairs.filter(({ key: e }) => (0, r.xT)(e) !== "packages").map(({ key: e, value: t }) => t.kind === "scalar" && /^(?:read|write|none)$/.test(t.text) ? `${(0, r.xT)(e)}: ${t.text}` : void 0), n = t.filter((e) => e !== void 0);
			return n.length === t.length ? [...n, "packages: write"] : void 0;
		}
		function givePermissions(e, t) {
			let { source: n, start: r } = e, i = n.text.slice(n.text.lastIndexOf("\n", r - 1) + 1, r);
			if (t === void 0 || !/^ +$/.test(i) || n.text[r] === "{") return;
			let a = t.map((e) => `${i}  ${e}\n`).join("");
			return (0, X._D)((0, g.yb)(n, r, r), `permissions:\n${a}${i}`, "Give the job `packages: write`");
		}
		function addPermission(e) {
			let t = (0, r.$I)(e, "packages");
			if (t?.kind === "scalar") return (0, X.v8)(t, "write");
			let { source: n, start: i } = e, a = n.text.slice(n.text.lastIndexOf("\n", i - 1) + 1, i);
			if (t === void 0 && /^ +$/.test(a) && n.text[i] !== "{") return (0, X._D)((0, g.yb)(n, i, i), `packages: write\n${a}`, "Add `packages: write`");
		}
		let ke = {
			metadata: {
				id: "workflow-pull-request-target",
				severity: "error",
				title: "Deploy runs for pull requests of forks",
				securitySeverity: 8.8
			},
			*check(e) {
				for (let { workflow: t, job: n, steps: i } of (0, a.s4)(e)) {
					yield* checkFollowUp(e, {
						workflow: t,
						job: n,
						steps: i
					});
					let o = (0, a.G)(t).find(({ name: e }) => e === "pull_request_target");
					if (o === void 0) continue;
					let s = (0, r.Io)(n), c = /github\.(?:event\.pull_request\.head|head_ref)/.test(s);
					yield {
						at: (0, r.be)(o.node),
						...c ? {} : { severity: "warning" },
						message: c ? "Code from any pull request runs here with this repository's secrets, because Kamal executes the ERB in its deploy.yml" : "Anyone who opens a pull request starts this deploy with this repository's secrets",
						help: "Deploy on `push` to the main branch or on `workflow_dispatch`."
					};
				}
			}
		};
		function* checkFollowUp(e, { workflow: t, job: n, steps: i }) {
			let a = (0, r.$I)((0, r.$I)(t, "on"), "workflow_run"), o = a === void 0 ? void 0 : i.map(foreignCheckout).find((e) => e !== void 0);
			if (o === void 0 || isGuarded(t) || !/\bsecrets\b/.test((0, r.Io)(n))) return;
			let s = textsOf((0, r.$I)(a, "workflows")), c = e.surroundings.workflows.map(({ document: e }) => e?.root).find((e) => e?.kind === "map" && s.includes(nameOf(e)) && runsForPullRequests(e));
			c !== void 0 && (yield {
				at: (0, r.be)(o),
				message: `This deploy follows ${c.source.file}, which runs for pull requests, and checks out their commit: code from any fork runs here with this repository's secrets`,
				help: "Add `github.event.workflow_run.event == 'push'` to the `if` of the job; `branches` does not help, because a fork has a branch with that name, too."
			});
		}
		function foreignCheckout(e) {
			let t = (0, r.$I)(e, "uses");
			if (t?.kind === "scalar" && t.text.startsWith("actions/checkout@")) return ["ref", "repository"].map((t) => (0, r.wf)(e, ["with", t])).find((e) => e?.kind === "scalar" && /workflow_run\.head_(?:sha|commit\.id|repository)/.test(e.text));
		}
		function isGuarded(e) {
			return /workflow_run\.(?:event\b|actor|triggering_actor|pull_requests)|github\.(?:triggering_)?actor\b|head_repository\.(?:fork|owner|id)|head_repository\.full_name\s{0,3}[!=]=|==\s{0,3}github\.event\.workflow_run\.head_repository/.test((0, r.Io)(e));
		}
		function runsForPullRequests(e) {
			return (0, a.G)(e).some(({ name: e }) => e === "pull_request");
		}
		function nameOf(e) {
			let t = (0, r.$I)(e, "name");
			return t?.kind === "scalar" ? t.text : e.source.file;
		}
		function textsOf(e) {
			return e?.kind === "scalar" ? [e.text] : e?.kind === "list" ? e.items.flatMap(({ node: e }) => e.kind === "scalar" ? [e.text] : []) : [];
		}
		let Ae = {
			metadata: {
				id: "workflow-removes-accessory",
				severity: "warning",
				title: "Workflow removes an accessory and its data"
			},
			*check(e) {
				for (let t of scriptsOfEachRun(e)) for (let n of (0, c.Wn)(t)) {
					let r = removedBy(n);
					if (r === void 0) continue;
					let i = hasDirectories(e, r);
					yield {
						at: t.place(n.program.start, n.words[1]?.end ?? n.program.end),
						...i ? { severity: "error" } : {},
						message: i ? `Each run removes ${describe(r)} and deletes the data directories on the server` : `Each run removes ${describe(r)} with all data that is not on a volume`,
						help: "Use `kamal accessory reboot NAME` to start a new container that keeps its volumes and directories, or move the removal to a workflow that only a person starts."
					};
				}
			}
		};
		function scriptsOfEachRun(e) {
			let t = (0, a.xj)(e).flatMap(({ script: t, step: n, job: { job: r, workflow: i } }) => {
				let o = (0, a.G)(i).some(({ name: e }) => e === "delete" || e === "pull_request");
				return isAlwaysTrue(n) && isAlwaysTrue(r) && startsByItself(e, i) && !o ? [t] : [];
			}), n = (0, i.gY)(e).flatMap(({ hook: e, script: t }) => (0, i._g)(e.name) ? [t] : []);
			return [...new Set([...t, ...n])].filter((e) => !hasBranches(e));
		}
		function removedBy({ command: e, words: t }) {
			if (e === "remove") return "all";
			let [, n, r] = t;
			return e === "accessory" && n?.text === "remove" && r?.dynamic === !1 ? r.text : void 0;
		}
		function describe(e) {
			return e === "all" ? "all accessories" : `the accessory \`${e}\``;
		}
		function hasDirectories(e, t) {
			return (0, m.F)(e).flatMap(({ config: e }) => e.accessories.all).filter((e) => t === "all" || e.name === t).some(({ settings: e }) => (0, r.S3)((0, r.$I)(e, "directories")).length > 0);
		}
		let je = {
			metadata: {
				id: "workflow-script-injection",
				severity: "warning",
				title: "Free text becomes part of a deploy's script",
				securitySeverity: 7.3
			},
			*check(e) {
				let t = new Set();
				for (let { script: n, step: i, job: o } of (0, a.Lv)(e)) {
					if (i.source !== o.workflow.source || !n.text.includes("${{")) continue;
					let e = (0, r.Io)(o.job);
					if (/\bkamal\b/.test(e) && /\bsecrets\b|\bssh/i.test(e)) for (let e of n.text.matchAll(Me)) {
						let r = sourceOf(e[1] ?? "", o.workflow), i = JSON.stringify([
							o.job.source.file,
							o.job.start,
							r?.variable
						]);
						r === void 0 || t.has(i) || (t.add(i), yield {
							at: n.place(e.index, e.index + e[0].length),
							severity: r.isForeign ? "warning" : "info",
							message: `GitHub puts ${r.what} into this script before a shell reads it, so ${r.who} can run commands with the secrets of this job`,
							help: `Pass it as a variable: \`env: { ${r.variable}: "${e[0]}" }\` on the step, and \`"$${r.variable}"\` in the script, without the quotes if it has to become several words.`
						});
					}
				}
			}
		}, Me = /\$\{\{[ \t]{0,10}([\w.-]{1,120})[ \t]{0,10}\}\}/g;
		function sourceOf(e, t) {
			let n = Ne.find(({ pattern: t }) => t.test(e));
			if (n !== void 0) return {
				...n,
				isForeign: !0
			};
			let r = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(e)?.[1];
			if (r !== void 0 && isFreeText(t, r)) return {
				what: `the input \`${r}\``,
				who: "anyone who can start this workflow",
				variable: r.replaceAll("-", "_").toUpperCase(),
				isForeign: !1
			};
		}
		function isFreeText(e, t) {
			let n = (0, r.wf)(e, [
				"on",
				"workflow_dispatch",
				"inputs",
				t
			]);
			if (n?.kind !== "map") return !1;
			let i = (0, r.$I)(n, "type");
			return i === void 0 || i.kind === "scalar" && i.text === "string";
		}
		let Ne = [
			{
				pattern: /^github\.event\.head_commit\.(?:message|author\.\w+)$/,
				what: "the text of a commit",
				who: "the author of a merged commit",
				variable: "COMMIT_TEXT"
			},
			{
				pattern: /^github\.(?:head_ref|event\.pull_request\.(?:title|body|head\.(?:ref|label)))$/,
				what: "a text of the pull request",
				who: "its author",
				variable: "PULL_REQUEST_TEXT"
			},
			{
				pattern: /^github\.event\.(?:issue\.(?:title|body)|comment\.body|discussion\.(?:title|body)|review\.body)$/,
				what: "the text of an issue or a comment",
				who: "its author",
				variable: "COMMENT"
			},
			{
				pattern: /^github\.event\.workflow_run\.head_(?:branch|commit\.message)$/,
				what: "a text of the commit that started this",
				who: "its author",
				variable: "COMMIT_TEXT"
			}
		];
		var $ = n(5812);
		let Pe = {
			metadata: {
				id: "workflow-secret-not-passed",
				severity: "warning",
				title: "Workflow does not pass a secret that the deploy needs"
			},
			*check(e) {
				for (let t of (0, a.s4)(e)) {
					let n = inheritedAcrossOwners(e, t);
					n !== void 0 && (yield n);
					let r = (0, $.zI)(e, t), [i] = r, a = placeOf(t);
					i !== void 0 && a !== void 0 && (yield {
						at: a,
						message: `The deploy reads ${r.map((e) => `\`${e}\``).join(", ")} from the environment, but this job does not pass ${r.length === 1 ? "it, so its value is" : "them, so their values are"} empty on the runner`,
						help: t.isCall ? `Add one line \`${i}=\${{ secrets.${i} }}\`${r.length === 1 ? "" : " for each of them"} to the secret \`KAMAL_SECRETS\`.` : `Add \`${i}: \${{ secrets.${i} }}\` under \`env\` of the step${r.length === 1 ? "" : ", and the others likewise"}.`
					});
				}
			}
		};
		function placeOf({ uses: e, calls: t }) {
			return e === void 0 ? t[0]?.at : (0, r.be)(e);
		}
		function inheritedAcrossOwners(e, { job: t, uses: n, otherUses: i }) {
			let a = (0, r.$I)(t, "secrets"), [o = ""] = (n ?? i)?.text.split("/") ?? [];
			if (a === void 0 || !(0, $.cH)(t) || !/^[\w-]+$/.test(o)) return;
			let s = (0, m.F)(e).flatMap(({ config: e }) => (0, Z.T)((0, A.jj)(e.registry.server)) ? /^([\w-]+)\//.exec((0, A.jj)(e.image) ?? "")?.[1] ?? [] : []), [c] = s;
			if (!(c === void 0 || s.some((e) => e.toLowerCase() === o.toLowerCase()))) return {
				at: (0, r.be)(a),
				severity: "info",
				message: `GitHub passes inherited secrets only within one organization or enterprise, but this workflow belongs to \`${o}\` and the image to \`${c}\`, so the secrets may be empty`,
				help: "Pass the secrets by name (`KAMAL_SECRETS`, `SSH_PRIVATE_KEY`), or copy the action to your organization."
			};
		}
		let Fe = [
			o,
			f,
			p,
			h,
			y,
			te,
			T,
			k,
			ne,
			M,
			L,
			z,
			H,
			se,
			ce,
			le,
			de,
			he,
			ge,
			ye,
			be,
			Ce,
			Te,
			Ee,
			De,
			Q,
			ke,
			Ae,
			je,
			Pe
		];
	})
};
