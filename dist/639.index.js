"use strict";
exports.id = 639, exports.ids = [639, 292], exports.modules = {
	8998: ((e, t, n) => {
		n.d(t, {
			O: () => Registry,
			r: () => isLocalRegistry
		});
		var r = n(1781), i = n(4941);
		class Registry {
			node;
			path;
			constructor(e, t) {
				this.node = (0, r.$I)(e, "registry"), this.path = t;
			}
			get server() {
				return (0, i.QE)(this.node, `${this.path}/server`);
			}
			get username() {
				return credentialSetting(this.node, `${this.path}/username`);
			}
			get password() {
				return credentialSetting(this.node, `${this.path}/password`);
			}
			get isLocal() {
				let { server: e } = this;
				if (e.kind !== "unknown" || e.expected !== void 0) return e.kind === "known" && isLocalRegistry(e.value);
			}
		}
		function credentialSetting(e, t) {
			let n = (0, i.ru)(e, t);
			if (n.kind !== "known") return n;
			let { node: r } = n;
			if (r.kind === "scalar") return (0, i.eO)({
				kind: "literal",
				value: r.text
			}, r, t);
			let a = "a string or a list with one string (the name of a secret)";
			if (r.kind !== "list") return (0, i.gQ)(r, t, a);
			let o = r.items.findIndex((e) => e.node.kind === "unknown"), s = r.items[o];
			if (s !== void 0) return (0, i.Yy)(s.node, `${t}/${o}`);
			if (r.open) return (0, i.Yy)(r, t);
			let [c, ...l] = r.items.map((e) => e.node);
			return c?.kind !== "scalar" || c.type !== "string" || l.length > 0 ? (0, i.gQ)(r, t, a) : (0, i.eO)({
				kind: "secret",
				name: c.text
			}, r, t);
		}
		function isLocalRegistry(e) {
			return e !== void 0 && /^localhost[:$]/m.test(e);
		}
	}),
	4941: ((e, t, n) => {
		n.d(t, {
			E7: () => nodeOf,
			LA: () => integerSetting,
			QE: () => textSetting,
			Yy: () => computedByErb,
			_M: () => sectionSetting,
			dd: () => valueOr,
			eO: () => known,
			gQ: () => wrongType,
			hy: () => textsSetting,
			ix: () => namedEntries,
			jj: () => knownValue,
			jv: () => flagSetting,
			kZ: () => isNull,
			mN: () => portSetting,
			ru: () => nodeSetting,
			wX: () => namesIn,
			ws: () => scalarText
		});
		var r = n(1781);
		function knownValue(e) {
			return e.kind === "known" ? e.value : void 0;
		}
		function nodeOf(e) {
			return e.kind === "absent" ? void 0 : e.node;
		}
		function valueOr(e, t) {
			return e.kind === "absent" ? t : knownValue(e);
		}
		function textSetting(e, t) {
			return scalarSetting(e, t, {
				expected: "a string",
				read: scalarText
			});
		}
		function integerSetting(e, t) {
			let read = (e) => e.type === "integer" && typeof e.value == "number" ? e.value : void 0;
			return scalarSetting(e, t, {
				expected: "a whole number",
				read
			});
		}
		function portSetting(e, t) {
			let read = ({ type: e, value: t, text: n }) => e === "integer" && typeof t == "number" ? t : e === "string" && /^\d+$/.test(n) ? Number(n) : void 0;
			return scalarSetting(e, t, {
				expected: "a port number",
				read
			});
		}
		function flagSetting(e, t) {
			let read = (e) => typeof e.value == "boolean" ? e.value : void 0;
			return scalarSetting(e, t, {
				expected: "true or false",
				read
			});
		}
		function sectionSetting(e, t, n = "a mapping") {
			let r = nodeSetting(e, t);
			return r.kind === "known" ? r.node.kind === "map" ? known(r.node, r.node, t) : wrongType(r.node, t, n) : r;
		}
		function textsSetting(e, t) {
			let n = nodeSetting(e, t);
			if (n.kind !== "known") return n;
			let { all: r, unknown: i } = namesIn(n.node, t);
			return i === void 0 ? known(r.map(({ name: e }) => e), n.node, t) : i;
		}
		function namesIn(e, t) {
			if (e.kind === "unknown") return {
				all: [],
				unknown: computedByErb(e, t)
			};
			if (e.kind !== "list") return {
				all: [],
				unknown: wrongType(e, t, "a list")
			};
			let n = [], r;
			for (let [i, { node: a }] of e.items.entries()) {
				let e = `${t}/${i}`;
				a.kind === "unknown" ? r ??= computedByErb(a, e) : a.kind !== "scalar" || isNull(a) ? r ??= wrongType(a, e, "a string") : n.push({
					name: a.text,
					node: a
				});
			}
			return {
				all: n,
				unknown: r ?? (e.open ? computedByErb(e, t) : void 0)
			};
		}
		function nodeSetting(e, t) {
			let n = (0, r.$I)(e, t.slice(t.lastIndexOf("/") + 1));
			return n === void 0 || isNull(n) ? {
				kind: "absent",
				path: t
			} : n.kind === "unknown" ? computedByErb(n, t) : known(n, n, t);
		}
		function scalarSetting(e, t, n) {
			let r = nodeSetting(e, t);
			if (r.kind !== "known") return r;
			let i = r.node.kind === "scalar" ? n.read(r.node) : void 0;
			return i === void 0 ? wrongType(r.node, t, n.expected) : known(i, r.node, t);
		}
		function known(e, t, n) {
			return {
				kind: "known",
				path: n,
				value: e,
				node: t
			};
		}
		function computedByErb(e, t) {
			return {
				kind: "unknown",
				path: t,
				node: e,
				expected: void 0
			};
		}
		function wrongType(e, t, n) {
			return {
				kind: "unknown",
				path: t,
				node: e,
				expected: n
			};
		}
		function isNull(e) {
			return e.kind === "scalar" && e.value === null;
		}
		function scalarText(e) {
			return e.type === "symbol" ? String(e.value) : e.text;
		}
		function namedEntries(e, t) {
			if (e?.kind !== "map") return {
				all: [],
				conditional: [],
				unknown: e?.kind === "unknown" ? computedByErb(e, t) : void 0
			};
			let n = new Map(), i = [], a = e.open ? computedByErb(e, t) : void 0;
			for (let { key: o, value: s, conditional: c } of e.pairs) {
				let e = (0, r.xT)(o);
				if ((e === void 0 || o.kind !== "scalar" || c) && (a ??= computedByErb(s, t)), e === void 0 || o.kind !== "scalar") continue;
				let l = {
					name: e,
					key: o,
					node: s
				};
				c ? i.push(l) : n.set(e, l);
			}
			return {
				all: [...n.values()],
				conditional: i,
				unknown: a
			};
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
	4325: ((e, t, n) => {
		n.d(t, {
			C9: () => definedNames,
			cR: () => rewriteSecrets,
			dC: () => parseSecrets
		});
		let r = /(?<=\n|(?<![\s\S]))[ \t\r\f\v]*(?:export[ \t\r\n\f\v]+)?(?<key>[A-Za-z0-9_.]+)(?:(?:[ \t\r\n\f\v]*=[ \t\r\n\f\v]*?|:[ \t\r\n\f\v]+?)(?<value>[ \t\r\n\f\v]*'(?:\\'|[^'])*'|[ \t\r\n\f\v]*"(?:\\"|[^"])*"|[^#\n]+)?)?[ \t\r\n\f\v]*(?:#[^\n]*)?(?=\n|(?![\s\S]))/dg, i = /^(['"])([\s\S]*)\1$/, a = /(?<!\\)\$\(/, o = /(?<!\\)\$(?!\()\{?([A-Za-z0-9_]+)\}?/g;
		function parseSecrets(e) {
			let { normalized: t, originalOffset: n } = normalizeBreaks(e), i = [], a = 1, o = 0;
			for (let e of t.matchAll(r)) {
				let r = e.groups?.key ?? "", s = e.indices?.groups?.key?.[0] ?? e.index, c = e.index + e[0].trimEnd().length;
				for (; o < s; o++) t[o] === "\n" && a++;
				i.push({
					name: r,
					...readValue(e.groups?.value),
					start: n(e.index),
					end: n(Math.max(c, s + r.length)),
					line: a
				});
			}
			return i;
		}
		function definedNames(e) {
			return new Set(e.map((e) => e.name));
		}
		function rewriteSecrets(e, t, n) {
			let r = withoutEntries(e ?? "", new Set(t));
			return n === "drop" || t.length === 0 ? r : `${r}${r === "" || /[\r\n]$/.test(r) ? "" : "\n"}${[...new Set(t)].map((e) => `${e}=$${e}\n`).join("")}`;
		}
		function withoutEntries(e, t) {
			let n = "", r = 0;
			for (let i of parseSecrets(e)) t.has(i.name) && (n += e.slice(r, i.start), r = i.end + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(e.slice(i.end, i.end + 200))?.[0].length ?? 0));
			return n + e.slice(r);
		}
		function readValue(e) {
			let t = e === void 0 ? void 0 : strip(e);
			if (t === void 0 || t === "") return {
				rawValue: t,
				kind: "literal",
				references: []
			};
			let [, n, r] = i.exec(t) ?? [];
			if (n === "'") return {
				rawValue: t,
				kind: "literal",
				references: []
			};
			let a = r ?? t, s = [...a.matchAll(o)].map((e) => e[1] ?? "");
			return {
				rawValue: t,
				kind: kindOf(a),
				references: s
			};
		}
		function strip(e) {
			let t = "	\n\v\f\r \0", [n, r] = [0, e.length];
			for (; n < r && t.includes(e.charAt(n));) n++;
			for (; n < r && t.includes(e.charAt(r - 1));) r--;
			return e.slice(n, r);
		}
		function kindOf(e) {
			if (a.test(e)) return /^\$\([\s\S]*\)$/.test(e) ? "command" : "mixed";
			let t = e.replace(o, "");
			return t === e ? "literal" : t === "" ? "env-reference" : "mixed";
		}
		function normalizeBreaks(e) {
			let t = e.replace(/\r\n?/g, "\n");
			if (t.length === e.length) return {
				normalized: t,
				originalOffset: (e) => e
			};
			let n = [];
			for (let t = 0; t < e.length; t++) (e[t] !== "\n" || e[t - 1] !== "\r") && n.push(t);
			return {
				normalized: t,
				originalOffset: (t) => n[t] ?? e.length
			};
		}
	}),
	63: ((e, t, n) => {
		n.d(t, {
			GH: () => startOf,
			dE: () => formatPlace,
			mt: () => makeSource,
			yb: () => rangeBetween
		});
		function makeSource(e, t) {
			let n = t.startsWith("\ufeff") ? t.slice(1) : t, r = [0];
			for (let e of n.matchAll(/\r\n|\n|\r/g)) r.push(e.index + e[0].length);
			return {
				file: e,
				text: n,
				lineStarts: r
			};
		}
		function rangeBetween(e, t, n) {
			let r = positionAt(e, t), i = positionAt(e, Math.max(t, n));
			return {
				file: e.file,
				line: r.line,
				column: r.column,
				endLine: i.line,
				endColumn: i.column
			};
		}
		function startOf(e) {
			return {
				file: e,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			};
		}
		function formatPlace(e) {
			return `${e.file}:${e.line}:${e.column}`;
		}
		function positionAt(e, t) {
			let n = Math.min(Math.max(t, 0), e.text.length), r = 0, i = e.lineStarts.length - 1;
			for (; r < i;) {
				let t = r + i + 1 >> 1;
				(e.lineStarts[t] ?? 0) <= n ? r = t : i = t - 1;
			}
			return {
				line: r + 1,
				column: n - (e.lineStarts[r] ?? 0) + 1
			};
		}
	}),
	1781: ((e, t, n) => {
		n.d(t, {
			$I: () => lookup,
			Io: () => sourceTextOf,
			S3: () => itemsOf,
			Z9: () => mapItems,
			be: () => rangeOf,
			cF: () => pairOf,
			fq: () => pairsOf,
			iX: () => unknownLike,
			q0: () => describe,
			wf: () => lookupPath,
			xT: () => keyName,
			z3: () => isBlank
		});
		var r = n(63);
		function rangeOf(e) {
			return (0, r.yb)(e.source, e.start, e.end);
		}
		function sourceTextOf(e) {
			return e.source.text.slice(e.start, e.end);
		}
		function keyName(e) {
			if (e.kind !== "unknown") return e.type === "symbol" ? `:${e.value}` : e.text;
		}
		function pairOf(e, t) {
			if (e?.kind === "map") return e.pairs.findLast((e) => keyName(e.key) === t);
		}
		function pairsOf(e) {
			return e?.kind === "map" ? e.pairs : [];
		}
		function lookup(e, t) {
			if (e === void 0 || e.kind === "unknown") return e;
			if (e.kind !== "map") return;
			let n = pairOf(e, t);
			return n === void 0 ? e.open ? unknownLike(e) : void 0 : n.conditional ? unknownLike(n.value) : n.value;
		}
		function lookupPath(e, t) {
			return t.reduce(lookup, e);
		}
		function unknownLike(e) {
			return {
				kind: "unknown",
				source: e.source,
				start: e.start,
				end: e.end
			};
		}
		function isBlank(e) {
			return e === void 0 ? !0 : e.kind === "map" ? e.pairs.length === 0 && !e.open : e.kind === "list" ? e.items.length === 0 && !e.open : e.kind === "unknown" ? !1 : e.value === null || e.value === !1 || typeof e.value == "string" && e.value.trim() === "";
		}
		function describe(e) {
			if (e.kind === "map") return "a mapping";
			if (e.kind === "list") return "a list";
			if (e.kind === "unknown") return "a value that ERB computes";
			if (e.type === "null") return "nothing";
			if (e.type === "ruby object") return "a Ruby object";
			let t = e.text.length > 40 ? `${e.text.slice(0, 40)}\u2026` : e.text;
			return `the ${e.type} ${JSON.stringify(t)}`;
		}
		function itemsOf(e) {
			return e === void 0 ? [] : e.kind === "list" ? e.items.flatMap((e) => e.conditional ? [] : [e.node]) : [e];
		}
		function mapItems(e) {
			return e?.kind === "list" ? e.items.flatMap(({ node: e }) => e.kind === "map" ? [e] : []) : [];
		}
	})
};
