"use strict";
exports.id = 975, exports.ids = [975, 292], exports.modules = {
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
	617: ((e, t, n) => {
		n.d(t, {
			$1: () => isKamal2,
			ei: () => deployingKamal,
			h8: () => expectedKamal,
			s8: () => describeKamalVersion,
			so: () => s,
			yU: () => kamal2Of
		});
		var r = n(3024), i = n(6760), a = n(8940), o = n(7514);
		let s = "2.12.0";
		function deployingKamal(e, t, n) {
			return e === void 0 ? t === void 0 ? n === void 0 ? {
				version: s,
				from: "default"
			} : {
				version: n,
				from: "workflow"
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
		function kamal2Of({ version: e }) {
			return isKamal2(e) ? e : s;
		}
		function describeKamalVersion({ version: e, from: t }) {
			return t === "input" ? `the input \`kamal-version\` is ${e}` : t === "workflow" ? `a workflow installs ${e}` : t === "lockfile" ? `Gemfile.lock has ${e}` : `this action deploys with ${e}`;
		}
	}),
	8940: ((e, t, n) => {
		n.d(t, {
			R: () => lockedGems,
			X: () => lockedVersion
		});
		function lockedVersion(e, t) {
			let n = e?.split(/\r?\n/).find((e) => e.startsWith(`    ${t} (`));
			return /\(([^()\s,]+)\)/.exec(n ?? "")?.[1];
		}
		let r = /^ {4}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\)$/, i = /^ {6}([A-Za-z0-9][\w.-]{0,99})!?(?: \(|$)/, a = /^ {2}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\) sha256=([0-9a-f]{64})$/;
		function lockedGems(e, t) {
			let n = (e ?? "").split(/\r?\n/).filter((e) => e.length <= 300);
			if (n.filter((e) => e === "GEM").length !== 1) return;
			let { versions: r, needs: i } = readSpecs(sectionOf(n, "GEM")), a = readChecksums(sectionOf(n, "CHECKSUMS")), o = new Set([t]);
			for (let e of o) {
				for (let t of i.get(e) ?? []) o.add(t);
				if (!r.has(e) || o.size > 200) return;
			}
			return [...o].map((e) => {
				let t = r.get(e) ?? "";
				return {
					name: e,
					version: t,
					sha256: a.get(`${e} ${t}`)
				};
			});
		}
		function sectionOf(e, t) {
			let n = e.indexOf(t);
			if (n === -1) return [];
			let r = e.slice(n + 1).findIndex((e) => !e.startsWith(" "));
			return e.slice(n + 1, r === -1 ? void 0 : n + 1 + r);
		}
		function readSpecs(e) {
			let t = new Map(), n = new Map(), a = [];
			for (let o of e) {
				let [, e, s] = r.exec(o) ?? [];
				e !== void 0 && s !== void 0 ? (t.set(e, s), a = [], n.set(e, a)) : o.startsWith("      ") ? a.push(i.exec(o)?.[1] ?? "") : a = [];
			}
			return {
				versions: t,
				needs: n
			};
		}
		function readChecksums(e) {
			let t = e.map((e) => a.exec(e)).filter((e) => e !== null);
			return new Map(t.map(([, e, t, n = ""]) => [`${e} ${t}`, n]));
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
			return /^(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?$/.test(e.trim());
		}
		function segments(e) {
			return (e.trim().replaceAll("-", ".pre.").match(/[0-9]+|[a-z]+/gi) ?? []).map((e) => /^\d+$/.test(e) ? Number(e) : e);
		}
		function compareSegments(e, t) {
			return typeof e == "number" && typeof t == "number" ? e - t : typeof e == "number" ? 1 : typeof t == "number" || e < t ? -1 : +(e > t);
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
