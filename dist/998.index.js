"use strict";
exports.id = 998, exports.ids = [998], exports.modules = {
	2776: ((e, t, n) => {
		n.d(t, {
			OX: () => startedScripts,
			f7: () => contextCopies,
			j1: () => dockerfilePaths
		});
		var r = n(6760), i = n(2577);
		function contextCopies(e, t) {
			let n = neededStages(e, t);
			return e.stages.flatMap((e, t) => n.has(t) ? e.instructions.flatMap(copiesOf) : []);
		}
		function dockerfilePaths(e) {
			let t = e.stages.flatMap((e) => e.instructions.flatMap(copiesOf)).map(({ path: e }) => e), n = (0, i.dT)(e, void 0);
			return [...new Set([...t, ...n === void 0 ? [] : startedScripts(n)])].filter((e) => e !== ".");
		}
		function startedScripts({ workdir: e, entrypoint: t, cmd: n }) {
			return [t, n].flatMap((e) => e?.shell === !1 ? e.words : []).flatMap((t) => t.startsWith("./") ? [r.posix.normalize(t)] : e !== void 0 && t.startsWith(`${e}/`) ? [r.posix.relative(e, t)] : []);
		}
		function neededStages(e, t) {
			let n = e.stages.length, r = [t === void 0 ? n - 1 : (0, i.Jb)(e, t, n)], a = new Set();
			for (let t = r.pop(); t !== void 0; t = r.pop()) {
				let n = e.stages[t];
				if (n === void 0 || a.has(t)) continue;
				a.add(t);
				let o = n.instructions.flatMap(({ text: e }) => [...e.matchAll(/\bfrom=([\w.-]+)/g)]);
				for (let a of [n.base, ...o.map((e) => e[1] ?? "")]) r.push((0, i.Jb)(e, a, t));
			}
			return a;
		}
		function copiesOf(e) {
			let { name: t, text: n } = e;
			if (t !== "COPY" && t !== "ADD" || n.includes("<<")) return [];
			let r = /^(?:--\S+\s+)*/.exec(n)?.[0] ?? "";
			return /--(?:from|exclude|parents)\b/.test(r) ? [] : argumentsOf(n.slice(r.length)).slice(0, -1).filter((e) => e !== "" && !/[$*?[\\]|^\w+:\/\/|^git@/.test(e)).map((t) => ({
				path: inContext(t),
				instruction: e
			}));
		}
		function argumentsOf(e) {
			if (!e.startsWith("[")) return e.split(/\s+/).map((e) => e.replace(/^(["'])(.*)\1$/, "$2"));
			try {
				let t = JSON.parse(e);
				return Array.isArray(t) ? t.filter((e) => typeof e == "string") : [];
			} catch {
				return [];
			}
		}
		function inContext(e) {
			let t = r.posix.relative("/", r.posix.join("/", e));
			return t === "" ? "." : t;
		}
	}),
	2577: ((e, t, n) => {
		n.d(t, {
			dT: () => imageOf,
			Ai: () => parseDockerfile,
			Jb: () => stageIndex
		});
		var r = n(6760);
		function* instructionsOf(e) {
			let { text: t, lineStarts: n } = e, lineAt = (e) => t.slice(n[e], n[e + 1]).replace(/[\r\n]+$/, "");
			for (let e = 0; e < n.length; e++) {
				let t = lineAt(e);
				if (/^\s*(?:#|$)/.test(t)) continue;
				let r = (n[e] ?? 0) + (/^\s*/.exec(t)?.[0].length ?? 0), i = [t];
				for (; /\\\s*$/.test(i.at(-1) ?? "") && e + 1 < n.length;) e++, /^\s*(?:#|$)/.test(lineAt(e)) || i.push(lineAt(e));
				let a = (n[e] ?? 0) + lineAt(e).length, o = i.map((e) => e.replace(/\\\s*$/, "")).join(" ").trim(), [, s = "", c = ""] = /^(\S+)\s*(.*)$/s.exec(o) ?? [];
				yield {
					name: s.toUpperCase(),
					text: c.trim(),
					start: r,
					end: a
				};
				let l = /^(?:RUN|COPY|ADD)$/i.test(s) ? /<<-?["']?(\w+)["']?/.exec(c)?.[1] : void 0;
				if (l !== void 0) for (; e + 1 < n.length && lineAt(++e).trim() !== l;);
			}
		}
		function substitute(e, t) {
			let n = !0, r = e.replace(/\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g, (e, r, i, a, o) => {
				if (e === "\\$") return "$";
				let s = t(r ?? i ?? "");
				return a === "-" ? s ?? o ?? "" : a === "+" ? s === void 0 ? "" : o ?? "" : (s === void 0 && (n = !1), s ?? "");
			});
			return n ? r : void 0;
		}
		function parseDockerfile(e) {
			let t = [], n = [];
			for (let r of instructionsOf(e)) {
				let e = n.at(-1);
				if (r.name === "FROM") {
					let [e = "", t, i] = r.text.replace(/^(?:--\S+\s+)+/, "").split(/\s+/), a = t?.toLowerCase() === "as" ? i?.toLowerCase() : void 0;
					n.push({
						name: a,
						base: e,
						instructions: []
					});
				} else e === void 0 ? t.push(r) : e.instructions.push(r);
			}
			let r = [...t, ...n.flatMap((e) => e.instructions)].filter(({ name: e }) => e === "ARG").flatMap(({ text: e }) => assignments(e).map(([e]) => e));
			return {
				source: e,
				globals: t,
				stages: n,
				arguments: [...new Set(r)],
				images: new Map()
			};
		}
		function imageOf(e, t, n = () => void 0) {
			let { images: r } = e, i = JSON.stringify([t, ...e.arguments.map(n)]);
			return r.has(i) || r.set(i, buildImage(e, t, n)), r.get(i);
		}
		function buildImage(e, t, n) {
			let { stages: r } = e, i = t === void 0 ? r.length - 1 : stageIndex(e, t, r.length), a = [];
			for (let t = i; t >= 0;) {
				let n = r[t];
				if (n === void 0) break;
				a.push(n), t = stageIndex(e, n.base, t);
			}
			return a.length === 0 ? void 0 : runStages(e, a.reverse(), n);
		}
		function stageIndex(e, t, n) {
			if (/^\d+$/.test(t)) return Number(t) < n ? Number(t) : -1;
			let r = t.toLowerCase(), i = n - 1;
			for (; i >= 0 && e.stages[i]?.name !== r;) i--;
			return i;
		}
		function runStages(e, t, n) {
			let r = new Map(), i = new Map();
			for (let { text: t } of e.globals) for (let [e, n] of assignments(t)) i.set(e, n);
			let a = [], o, s, c, l = [];
			for (let e of t) {
				let t = new Map();
				for (let u of e.instructions) {
					let { name: e, text: d } = u, read = (e) => substitute(e, (e) => r.has(e) ? r.get(e) : t.get(e));
					if (l.push({
						...u,
						expanded: read(d) ?? d,
						workdir: o
					}), e === "ARG") for (let [e, r] of assignments(d)) {
						let a = n(e);
						a === void 0 ? t.set(e, r === void 0 ? i.get(e) : read(r)) : t.set(e, a === "unknown" ? void 0 : a.value);
					}
					if (e === "ENV") for (let [e, t] of assignments(d)) r.set(e, t === void 0 ? void 0 : read(t));
					e === "WORKDIR" && (o = below(o, read(unquote(d)))), e === "EXPOSE" && a.push(...portsOf(read(d))), e === "ENTRYPOINT" && ([s, c] = [commandOf(u), void 0]), e === "CMD" && (c = commandOf(u));
				}
			}
			return {
				workdir: o,
				env: r,
				ports: a,
				entrypoint: s,
				cmd: c,
				instructions: l
			};
		}
		function below(e, t) {
			if (!(t === void 0 || t === "" || e === void 0 && !t.startsWith("/"))) return r.posix.resolve(e ?? "/", t);
		}
		function portsOf(e) {
			return (e ?? "").split(/\s+/).filter((e) => /^\d+(?:\/tcp)?$/i.test(e)).map((e) => Number.parseInt(e, 10));
		}
		function commandOf({ text: e, start: t, end: n }) {
			if (e.startsWith("[")) try {
				let r = JSON.parse(e);
				if (Array.isArray(r) && r.every((e) => typeof e == "string")) return {
					words: r,
					shell: !1,
					start: t,
					end: n
				};
			} catch {}
			return {
				words: e.split(/\s+/),
				shell: !0,
				start: t,
				end: n
			};
		}
		function assignments(e) {
			let t = /^([A-Za-z_]\w*)\s+([^=]*)$/.exec(e);
			return t?.[1] !== void 0 && !e.includes("=") ? [[t[1], t[2]]] : [...e.matchAll(/([A-Za-z_]\w*)(?:=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*))?/g)].map(([, e = "", t]) => [e, t === void 0 ? void 0 : unquote(t)]);
		}
		function unquote(e) {
			return /^(["'])(.*)\1$/s.exec(e)?.[2] ?? e;
		}
	}),
	4537: ((e, t, n) => {
		n.d(t, {
			n6: () => isEmptyDocument,
			BU: () => parseYamlFile,
			tW: () => rootMap
		});
		var r = n(6991);
		let i = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u, a = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/, o = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/, s = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/, c = /^(?:[-+]?0b[_,]*[01][01_,]*|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*)$/, l = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/, u = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
		function readPlainScalar(e) {
			return e === "" ? {
				type: "null",
				value: null
			} : i.test(e) || e.includes("\n") ? readWord(e) : a.test(e) ? {
				type: "date",
				value: e
			} : o.test(e) ? {
				type: isDay(e) ? "date" : "string",
				value: e
			} : /^\+?\.inf$/i.test(e) ? {
				type: "float",
				value: Infinity
			} : /^-\.inf$/i.test(e) ? {
				type: "float",
				value: -Infinity
			} : /^\.nan$/i.test(e) ? {
				type: "float",
				value: NaN
			} : /^:./.test(e) ? {
				type: "symbol",
				value: symbolName(e)
			} : l.test(e) ? {
				type: "integer",
				value: readSexagesimal(e)
			} : u.test(e) ? {
				type: "float",
				value: readSexagesimal(e)
			} : s.test(e) ? /^[-+]?\.$/.test(e) ? {
				type: "string",
				value: e
			} : {
				type: "float",
				value: Number(e.replace(/[,_]/g, ""))
			} : c.test(e) ? {
				type: "integer",
				value: readInteger(e.replace(/[,_]/g, ""))
			} : {
				type: "string",
				value: e
			};
		}
		function isDay(e) {
			let [t = 0, n = 0, r = 0] = e.split("-").map(Number), i = new Date(0);
			return i.setUTCFullYear(t, n - 1, r), i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
		}
		function readWord(e) {
			if (e.length <= 5) {
				if (e === "~" || /^null$/i.test(e)) return {
					type: "null",
					value: null
				};
				if (/^(?:yes|true|on)$/i.test(e)) return {
					type: "boolean",
					value: !0
				};
				if (/^(?:no|false|off)$/i.test(e)) return {
					type: "boolean",
					value: !1
				};
			}
			return {
				type: "string",
				value: e
			};
		}
		function symbolName(e) {
			return (/^:(["'])(.*)\1/.exec(e)?.[2] ?? e).replace(/^:/, "");
		}
		function readSexagesimal(e) {
			return e.split(":").map((e) => Number(e.replaceAll("_", ""))).reduce((e, t, n) => e + t * 60 ** Math.abs(n - 2), 0);
		}
		function readInteger(e) {
			let [, t = "", n = ""] = /^([-+]?)(.*)$/.exec(e) ?? [], r = /^0[0-7]+$/.test(n) ? Number.parseInt(n, 8) : Number(n);
			return t === "-" ? -r : r;
		}
		let d = "tag:yaml.org,2002:";
		function scalarReading(e, t) {
			return e === void 0 ? t ? "text" : "plain" : e === "!binary" || e === `${d}binary` ? "binary" : e === "!str" || e === "!ruby/string" || e === `${d}str` ? "text" : /^!ruby\/sym(?:bol)?(?::|$)/.test(e) ? "symbol" : e === "!float" || e === `${d}float` ? "float" : /^!(?:str:|ruby\/(?:string:|object:|range$|regexp|class$|module$))/.test(e) ? "unknown" : "plain";
		}
		function isOtherCollection(e, t) {
			return e === void 0 ? !1 : t === "list" ? /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(e) : /^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(e) || /^!ruby\/(?:object|struct|array:|range$|exception|hash:|hash-with-ivars)/.test(e);
		}
		function placeOf(e, t) {
			let [n = 0, r = 0] = e.range ?? [], i = r;
			for (; i > n && /\s/.test(t.masked[i - 1] ?? "");) i--;
			return {
				source: t.source,
				start: n,
				end: i
			};
		}
		function isConditional(e, t, n) {
			return n.some((n) => n.start >= t && n.start <= e && e < n.end);
		}
		function overlapsTag(e, t, n) {
			let r = 0, i = n.length;
			for (; r < i;) {
				let e = r + i >> 1;
				(n[e]?.start ?? 0) < t ? r = e + 1 : i = e;
			}
			let a = r - 1;
			for (; n[a]?.kind === "comment";) a--;
			return (n[a]?.end ?? -1) > e;
		}
		function hasHole(e, t) {
			let [n = 0, , r = 0] = e.range ?? [];
			return t.holes.some((e) => e >= n && e <= r);
		}
		function nothingAt(e, t) {
			return {
				kind: "scalar",
				type: "null",
				value: null,
				text: "",
				quoted: !1,
				source: e.source,
				start: t,
				end: t
			};
		}
		function convertScalar(e, t, n) {
			let i = placeOf(e, t), [a = 0, o = 0] = e.range ?? [];
			if (overlapsTag(a, o, t.tags) || a > n && t.holes.length > 0 && a === o && isConditional(a, n, t.regions)) return {
				kind: "unknown",
				...i
			};
			let s = e.type !== r.X5.PLAIN && e.type !== void 0, c = scalarReading(e.tag, s), l = typeof e.value == "string" ? e.value : "";
			if (c === "binary") return stringNode(Buffer.from(t.masked.slice(a, o), "base64").toString(), i);
			if (c === "text") return stringNode(l, i);
			if (c === "symbol") return {
				kind: "scalar",
				type: "symbol",
				value: l,
				text: `:${l}`,
				quoted: !1,
				...i
			};
			let u = readPlainScalar(l), d = u.type === "integer" || u.type === "float";
			return c === "unknown" || c === "float" && !d ? {
				kind: "unknown",
				...i
			} : {
				kind: "scalar",
				type: c === "float" ? "float" : u.type,
				value: u.value,
				text: l,
				quoted: !1,
				...i
			};
		}
		function stringNode(e, t) {
			return {
				kind: "scalar",
				type: "string",
				value: e,
				text: e,
				quoted: !0,
				...t
			};
		}
		var f = n(2785);
		function mergedPairs(e) {
			if ((0, f.xT)(e.key) !== "<<") return;
			let t = e.value.kind === "list" ? e.value.items.map((e) => e.node).reverse() : [e.value], n = t.filter((e) => e.kind === "map");
			if (n.length === t.length) return n.flatMap((t) => t.pairs.map((t) => ({
				...t,
				inherited: !0,
				conditional: t.conditional || e.conditional
			})));
		}
		function mergesOpen(e) {
			return e.kind === "list" ? e.items.some((e) => mergesOpen(e.node)) : e.kind === "unknown" || e.kind === "map" && e.open;
		}
		let p = 1e5;
		class Refused extends Error {
			problem;
			constructor(e, t) {
				super(t);
				let [n = 0, r = 0] = e.range ?? [];
				this.problem = {
					start: n,
					end: r,
					message: t
				};
			}
		}
		function convertDocument(e, t) {
			if (e.contents === null) return {
				root: void 0,
				problems: []
			};
			try {
				return {
					root: makeConverter(t)(e.contents, 0),
					problems: []
				};
			} catch (e) {
				if (e instanceof Refused) return {
					root: void 0,
					problems: [e.problem]
				};
				throw e;
			}
		}
		function makeConverter(e) {
			let t = new Map(), n = 0, spend = (e, t) => {
				if (n += t, n > p) throw new Refused(e, `With its aliases written out it has more than ${p} values`);
			}, convert = (i, a) => {
				if ((0, r.Vj)(i)) {
					let n = t.get(i.source), r = e.tags.some((e) => e.kind === "output" && e.start < rangeEnd(i));
					if (n === void 0 && r) return {
						kind: "unknown",
						...placeOf(i, e)
					};
					if (n === void 0) throw new Refused(i, "There is no anchor of this name before the alias (a word that begins with `*` needs quotes)");
					if (n === "open") throw new Refused(i, "The anchor of this name contains itself");
					return spend(i, n.size), n.node;
				}
				let o = (0, r.jn)(i) || (0, r.jh)(i) || (0, r.oP)(i) ? i.anchor : void 0;
				o !== void 0 && t.set(o, "open");
				let s = n;
				spend(i, 1);
				let c = convertContent(i, a);
				return o !== void 0 && t.set(o, {
					node: c,
					size: n - s
				}), c;
			}, convertContent = (t, n) => {
				let i = placeOf(t, e);
				if ((0, r.jn)(t)) return convertScalar(t, e, n);
				if (!(0, r.jh)(t) && !(0, r.oP)(t) || isOtherCollection(t.tag, (0, r.jh)(t) ? "map" : "list")) return {
					kind: "unknown",
					...i
				};
				let a = hasHole(t, e);
				if ((0, r.jh)(t)) {
					let e = [], r = !1;
					for (let i of t.items) {
						let a = convertPair(i.key, i.value, n), o = mergedPairs(a);
						spend(t, o?.length ?? 0), o === void 0 ? e.push(a) : e.push(...o), r ||= a.key.kind === "unknown" || (0, f.xT)(a.key) === "<<" && a.value.kind === "unknown", r ||= o !== void 0 && mergesOpen(a.value);
					}
					return {
						kind: "map",
						...i,
						pairs: e,
						open: a || r
					};
				}
				let o = t.items.map((t) => {
					let r = rangeStart(t);
					return {
						node: convert(asNode(t), r),
						conditional: isConditional(r, n, e.regions)
					};
				}), s = o.some((e) => e.conditional || e.node.kind === "unknown");
				return {
					kind: "list",
					...i,
					items: o,
					open: a || s
				};
			}, convertPair = (t, n, i) => {
				let a = asNode(t), o = rangeStart(a), s = convert(a, o), c = isConditional(o, i, e.regions), l = s.kind === "scalar" || s.kind === "unknown" ? s : (0, f.iX)(s);
				if (n == null) return {
					key: l,
					value: nothingAt(e, a.range?.[1] ?? o),
					conditional: c,
					inherited: !1
				};
				let u = asNode(n), d = convert(u, o);
				return {
					key: l,
					value: d.kind === "scalar" && !(0, r.Vj)(u) && isHidden(d, a, e) ? (0, f.iX)(d) : d,
					conditional: c,
					inherited: !1
				};
			};
			return convert;
		}
		function asNode(e) {
			return (0, r.jn)(e) || (0, r.jh)(e) || (0, r.oP)(e) || (0, r.Vj)(e) ? e : new r.X5(null);
		}
		function rangeEnd(e) {
			return e.range?.[1] ?? 0;
		}
		function rangeStart(e) {
			return asNode(e).range?.[0] ?? 0;
		}
		function isHidden(e, t, n) {
			let r = t.range?.[1] ?? 0;
			if (e.start === e.end) {
				let e = r + (/^[ \t]*:?\s*/.exec(n.masked.slice(r))?.[0].length ?? 0);
				return n.holes.some((t) => t >= r && t <= e);
			}
			return isConditional(e.start, rangeStart(t), n.regions);
		}
		var m = n(9191);
		function moveTrimmedBreaks(e, t, { tags: n, regions: r }) {
			if (!n.some(({ trimsAfter: e }) => e)) return t;
			let i = (0, m.zX)(e, n).flatMap((t) => trimmedLine(e, t));
			if (i.every(({ left: e }) => e === 0) || dependsOnBranch(i, r)) return t;
			let a = t.split(""), o = {
				end: 0,
				blanks: 0
			};
			for (let { start: e, end: t, breakLength: n, left: r } of i) {
				let i = r + (o.end === e ? o.blanks : 0);
				o = {
					end: t,
					blanks: i
				}, i !== 0 && (a.fill(" ", t - n, t), a[t - 1 - i] = "\n");
			}
			return a.join("");
		}
		function trimmedLine(e, t) {
			let [n, r] = [t[0], t.at(-1)];
			if (n === void 0 || r?.trimsAfter !== !0 || t.some(({ alone: e, kind: t }) => !e || t === "output" || t === "escape")) return [];
			let i = /^\r?\n/.exec(e.slice(r.end, r.end + 2))?.[0].length;
			if (i === void 0) return [];
			let a = (0, m.PT)(e, n.start), o = 0, s = a;
			for (let e of t) e.trimsBefore || (o += e.start - s), s = e.end;
			return [{
				start: a,
				end: r.end + i,
				breakLength: i,
				left: o,
				tags: t
			}];
		}
		function dependsOnBranch(e, t) {
			let n = new Map();
			for (let t of e) for (let e of t.tags) n.set(e.start, t.left).set(e.end, t.left);
			if (t.some(({ start: e, end: t }) => (n.get(e) ?? 0) !== (n.get(t) ?? 0))) return !0;
			let r = new Set(t.flatMap(({ start: e, end: t }) => [e, t])), i = e.map(({ tags: e }) => e.some(({ start: e, end: t }) => r.has(e) || r.has(t)));
			return e.some(({ end: t, left: n }, r) => {
				let a = e[r + 1];
				return (i[r] === !0 || i[r + 1] === !0) && n > 0 && a?.start === t && a.left > 0;
			});
		}
		function libyamlProblems(e, t) {
			let n = [], i = [];
			if ((0, r.YR)(e, {
				Collection(e, t) {
					t.flow === !0 && t.range && i.push([t.range[0], t.range[1]]);
				},
				Scalar(e, a, o) {
					if (!a.range) return;
					a.type !== r.X5.PLAIN && i.push([a.range[0], a.range[2]]);
					let s = o.some((e) => (0, r.P3)(e) && e.flow === !0);
					e === "key" && hasValue(o.at(-1)) && n.push(...emptyKeyProblems(a.range, t)), a.type === r.X5.PLAIN && s && (n.push(...colonProblems(a.range, t)), e === "value" && t[a.range[0]] === "?" && n.push(questionProblem(a.range[0])), e === "key" && hasValue(o.at(-1)) && n.push(...lineProblems(a.range, t)));
				}
			}), n.push(...anchorProblems(e, t)), !t.includes("	")) return n;
			let a = e.contents, o = (0, r.P3)(a) && a.flow === !0 ? a.range?.[1] ?? t.length : t.length;
			for (let e of t.matchAll(/^\t/gm)) e.index >= o || i.some(([t, n]) => t <= e.index && e.index < n) || n.push({
				start: e.index,
				end: e.index + 1,
				message: "A line begins with a tab; use spaces"
			});
			return n;
		}
		function colonProblems([e, t], n) {
			if (n[e] === ":") return [{
				start: e,
				end: t,
				message: "Between brackets or braces a word cannot begin with a colon; Ruby symbols need a line of their own"
			}];
			let r = /:[,?[\]{}]/.exec(n.slice(e, t + 2));
			if (r === null) return [];
			let i = e + r.index;
			return [{
				start: i,
				end: i + 1,
				message: "A blank is missing behind this colon"
			}];
		}
		function anchorProblems(e, t) {
			let n = [], look = (e, r, i) => {
				if (r === void 0 || r.includes(m.D) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(r)) return;
				let a = Math.max(0, t.lastIndexOf(`${e}${r}`, i)), o = `\`${e}\` begins a name of letters, digits, \`_\` and \`-\`; put the value in quotes if it is none`;
				n.push({
					start: a,
					end: a + 1 + r.length,
					message: o
				});
			};
			return (0, r.YR)(e, {
				Alias: (e, t) => look("*", t.source, t.range?.[1] ?? 0),
				Value: (e, t) => look("&", t.anchor, t.range?.[0] ?? 0)
			}), n;
		}
		function questionProblem(e) {
			return {
				start: e,
				end: e + 1,
				message: "Between brackets or braces a word cannot begin with a question mark; put it in quotes"
			};
		}
		function hasValue(e) {
			return (0, r.tO)(e) && e.value !== null;
		}
		function emptyKeyProblems([e, t], n) {
			return e !== t || n[e] !== ":" || /\?\s*$/.test(n.slice(Math.max(0, e - 200), e)) ? [] : [{
				start: e,
				end: e + 1,
				message: "A key is missing before this colon, or the line before is no mapping"
			}];
		}
		function lineProblems([e, t], n) {
			let r = n.slice(e, t).lastIndexOf("\n");
			return r === -1 ? [] : [{
				start: e + r + n.slice(e + r).search(/\S/),
				end: t,
				message: "A key must stand on one line; a comma is missing before it"
			}];
		}
		function isFineForLibyaml(e, t) {
			if (/^(?:Comments must be separated|Set items must)/.test(e.message)) return !0;
			if (e.message.includes(" end with a ")) return !1;
			let n = t.contents;
			return (0, r.P3)(n) && n.flow === !0 && n.range !== null && n.range !== void 0 && startOfError(e, t, "") >= n.range[1];
		}
		function joinFlowLines(e, t) {
			let n = t.find((e) => e.code === "BAD_INDENT" && e.message.startsWith("Flow "));
			if (n === void 0) return;
			let r = n.pos[0];
			for (; r > 0 && /[ \t]/.test(e[r - 1] ?? "");) r--;
			let i = r;
			for (; i > 0 && /\s/.test(e[i - 1] ?? "");) i--;
			if (i === r || !e.slice(i, r).includes("\n")) return;
			let a = e.lastIndexOf("\n", i - 1) + 1, o = /(?:^|[ \t])#.*$/.exec(e.slice(a, i)), s = o === null ? i : a + o.index;
			return `${e.slice(0, s)}${" ".repeat(r - s)}${e.slice(r).replace(/^[ \t]+/, (e) => " ".repeat(e.length))}`;
		}
		function withJoinedFlow(e, t) {
			let n = e, r = t(n), i = {
				yaml: r,
				text: e
			}, a = Math.min(40, 4e5 / e.length);
			for (let e = 0; e < a && r !== void 0 && r.errors.length > 0; e++) {
				let e = joinFlowLines(n, r.errors);
				if (e === void 0) break;
				n = e, r = t(n);
			}
			return (r?.errors.length ?? 0) < (i.yaml?.errors.length ?? 0) ? {
				yaml: r,
				text: n
			} : i;
		}
		function unifyBreaks(e) {
			return e.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
		}
		function startOfError(e, t, n) {
			let [r] = e.pos;
			return e.message.startsWith("Missing closing ") ? quoteBefore(r, t) ?? r : /^(?:Nested mappings are not|Implicit keys need)/.test(e.message) ? lastLineOf(r, t, n) : r + ((e.code === "BAD_INDENT" ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */ : /^ */).exec(n.slice(r))?.[0].length ?? 0);
		}
		function quoteBefore(e, t) {
			let n;
			return (0, r.YR)(t, { Scalar(t, i) {
				(i.type === r.X5.QUOTE_DOUBLE || i.type === r.X5.QUOTE_SINGLE) && i.range && i.range[1] <= e && (n = i.range[0]);
			} }), n;
		}
		function lastLineOf(e, t, n) {
			let i = e;
			return (0, r.YR)(t, { Scalar(t, a) {
				if (a.type !== r.X5.PLAIN || a.range?.[0] !== e) return;
				let o = n.slice(e, a.range[1]);
				if (/^[\w-]+:\S/.test(o)) return;
				let s = o.lastIndexOf("\n") + 1;
				i = e + s + (s === 0 ? 0 : o.slice(s).search(/\S/));
			} }), i;
		}
		var h = n(4443);
		function forbiddenCharacter(e) {
			let t = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]/.exec(e);
			if (t === null) return;
			let n = t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
			return {
				start: t.index,
				end: t.index + 1,
				message: `The character U+${n} is not allowed`
			};
		}
		function toProblem(e, t, n) {
			let r = e.message.replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1").replace(RegExp(`${m.D}+`, "g"), "<%\u2026%>"), i = n[t] === "	" || n[t - 1] === "	" ? " (indent with spaces: YAML allows no tabs there)" : "";
			return {
				start: t,
				end: Math.max(e.pos[1], t),
				message: r + i
			};
		}
		function syntaxFinding(e, t) {
			return {
				ruleId: "yaml-syntax",
				severity: "error",
				message: `This is not valid YAML: ${t.message}`,
				...(0, h.yb)(e, t.start, Math.max(t.end, t.start + 1)),
				help: "Correct the line: check its indentation (spaces, no tabs), its quotes, and the colon after each key."
			};
		}
		function markFinding(e) {
			return {
				ruleId: "yaml-syntax",
				severity: "error",
				message: "The file begins with a byte order mark: Ruby's YAML reads its first key only",
				...(0, h.yb)(e, 0, 1),
				help: "Save the file as UTF-8 without a byte order mark (BOM)."
			};
		}
		function unclosedFinding(e, t) {
			return {
				ruleId: "yaml-syntax",
				severity: "warning",
				message: "This ERB tag is never closed, so Ruby takes the rest as text",
				...(0, h.yb)(e, t.start, t.end),
				help: "Close it with `%>`, or write `<%%` for a literal `<%`."
			};
		}
		let g = 65536;
		function parseYamlFile(e, t) {
			let n = (0, h.mt)(t, e), r = (0, m.x9)(n.text), i = r.length > 0, a = r.filter((e) => !e.closed).map((e) => unclosedFinding(n, e));
			if (r.length > m.hM || n.text.length > g) return {
				source: n,
				root: void 0,
				errors: [syntaxFinding(n, {
					start: 0,
					end: 0,
					message: `It has more than ${r.length > m.hM ? `${m.hM} ERB tags` : `${g / 1024} K characters`}, which no configuration needs`
				})],
				hasErb: i
			};
			let { root: o, problems: s } = parseMasked(n, r), c = firstOfEachLine(s.map((e) => syntaxFinding(n, e)));
			return e.startsWith("\ufeff") && hidesKeys(o) && c.push(markFinding(n)), {
				source: n,
				root: c.length > 0 ? void 0 : o,
				errors: [...a, ...c],
				hasErb: i
			};
		}
		function firstOfEachLine(e) {
			let t = new Set();
			return e.filter(({ line: e }) => t.size < t.add(e).size);
		}
		function rootMap(e) {
			return e?.root?.kind === "map" ? e.root : void 0;
		}
		function isEmptyDocument(e) {
			return e.errors.some((e) => e.severity === "error") ? !1 : e.root === void 0 || e.root.kind === "scalar" && e.root.type === "null";
		}
		function parseMasked(e, t) {
			let n = {
				root: void 0,
				problems: []
			}, r = (0, m.HV)(e.text, t), i = forbiddenCharacter(e.text);
			if (i !== void 0) return {
				root: void 0,
				problems: [i]
			};
			let a;
			for (let i of t.length === 0 ? m.w6.slice(0, 1) : m.w6) {
				let o = unifyBreaks(moveTrimmedBreaks(e.text, (0, m.qW)(e.text, t, i), {
					tags: t,
					regions: r
				}));
				if (o === a) continue;
				a = o;
				let s = holesOf(t, r, i);
				if (n = parseText(o, t, (n) => convertDocument(n, {
					source: e,
					masked: o,
					tags: t,
					regions: r,
					holes: s
				})), n.problems.length === 0) return n;
			}
			return n;
		}
		function holesOf(e, t, n) {
			if (n === "tags") return [];
			let r = e.filter((e) => e.kind === "output" && e.alone).map((e) => e.start), i = n === "branches" ? t.filter((e) => e.branch > 0) : [];
			return [...r, ...i.map((e) => e.start)].sort((e, t) => e - t);
		}
		function parseText(e, t, n) {
			try {
				let { yaml: r, text: i } = withJoinedFlow(e, composeFirst);
				if (r === void 0) return {
					root: void 0,
					problems: []
				};
				let a = firstErrors(r, t).map((t) => toProblem(t, startOfError(t, r, i), e)), o = new Set(a.map(({ start: e }) => e));
				return a.push(...libyamlProblems(r, i).filter(({ start: e }) => !o.has(e))), a.sort((e, t) => e.start - t.start), a.length > 0 ? {
					root: void 0,
					problems: a.slice(0, 5)
				} : n(r);
			} catch (e) {
				if (e instanceof TooDeep) return {
					root: void 0,
					problems: [e.problem]
				};
				if (e instanceof RangeError) return {
					root: void 0,
					problems: [{
						start: 0,
						end: 0,
						message: "The YAML is nested too deeply to be read"
					}]
				};
				throw e;
			}
		}
		function firstErrors(e, t) {
			let n = [];
			for (let r of e.errors) if (!isAllowed(r, t) && !isFineForLibyaml(r, e) && n.push(r), n.length === 20) break;
			return n;
		}
		class TooDeep extends Error {
			problem;
			constructor(e) {
				super("too deep"), this.problem = {
					start: e,
					end: e + 1,
					message: "The YAML is nested more than 100 levels deep"
				};
			}
		}
		function composeFirst(e) {
			let t = new r.Dk({
				schema: "failsafe",
				uniqueKeys: !1,
				logLevel: "silent"
			});
			for (let n of t.compose(tokens(e))) return n;
		}
		function* tokens(e) {
			let t = new r.iX();
			for (let n of new r.JG().lex(e)) if (yield* t.next(n), t.stack.length > 100) throw new TooDeep(t.offset);
			yield* t.end();
		}
		function isAllowed(e, t) {
			return t.some((e) => e.alone) && e.message.startsWith("Block scalars with more-indented leading empty lines");
		}
		function hidesKeys(e) {
			return e?.kind === "map" && e.start === 0 && e.pairs.length > 1 && e.source.text[0] !== "{";
		}
	}),
	9191: ((e, t, n) => {
		n.d(t, {
			D: () => a,
			HV: () => erbRegions,
			PT: () => lineStart,
			hM: () => i,
			qW: () => maskErb,
			w6: () => r,
			x9: () => scanErb,
			zX: () => tagRuns
		});
		let r = [
			"tags",
			"lines",
			"branches"
		], i = 2e3, a = "\ue000";
		function scanErb(e) {
			let t = [], n = e.indexOf("<%"), r = e.lastIndexOf("%>");
			for (; n !== -1 && t.length <= i;) {
				let i = readTag(e, n, r);
				t.push(i), n = e.indexOf("<%", i.end);
			}
			return markAlone(e, t);
		}
		let o = {
			alone: !1,
			trimsBefore: !1,
			trimsAfter: !1
		};
		function readTag(e, t, n) {
			if (e.startsWith("<%%", t)) return {
				kind: "escape",
				start: t,
				end: t + 3,
				code: "",
				...o,
				closed: !0
			};
			let r = e[t + 2], i = r === "=" ? "output" : r === "#" ? "comment" : "statement", a = t + (r === "=" || r === "#" || r === "-" ? 3 : 2), s = a > n ? -1 : e.indexOf("%>", a);
			for (; s > 0 && e[s - 1] === "%" && i !== "comment";) s = e.indexOf("%>", s + 2);
			if (s === -1) return {
				kind: i,
				start: t,
				end: a,
				code: "",
				...o,
				closed: !1
			};
			let c = s > a && e[s - 1] === "-", l = e.slice(a, c ? s - 1 : s);
			return {
				kind: i,
				start: t,
				end: s + 2,
				code: l,
				...o,
				closed: !0,
				trimsBefore: r === "-",
				trimsAfter: c
			};
		}
		function markAlone(e, t) {
			for (let n of tagRuns(e, t)) {
				let t = e.slice(lineStart(e, n[0]?.start ?? 0), n[0]?.start), r = e.slice(n.at(-1)?.end, lineEnd(e, n.at(-1)?.end ?? 0));
				if (onlyBlanks(t) && (onlyBlanks(r) || /^[ \t]+#/.test(r))) for (let e of n) e.alone = !0;
			}
			return t;
		}
		function tagRuns(e, t) {
			let n = [];
			for (let r of t) {
				let t = n.at(-1);
				t !== void 0 && onlyBlanks(e.slice(t.at(-1)?.end, r.start)) ? t.push(r) : n.push([r]);
			}
			return n;
		}
		function onlyBlanks(e) {
			return /^[ \t]*$/.test(e);
		}
		function lineStart(e, t) {
			return Math.max(e.lastIndexOf("\n", t - 1), e.lastIndexOf("\r", t - 1)) + 1;
		}
		function lineEnd(e, t) {
			let n = /[\r\n]/.exec(e.slice(t));
			return n === null ? e.length : t + n.index;
		}
		function maskErb(e, t, n) {
			let r = [], i = 0;
			for (let a of t) r.push(e.slice(i, a.start), maskTag(a, n)), i = a.end;
			r.push(e.slice(i));
			let a = r.join("");
			return n === "branches" ? blankOtherBranches(a, erbRegions(e, t)) : a;
		}
		function maskTag(e, t) {
			let n = e.end - e.start;
			return e.kind === "comment" || e.kind === "statement" && e.alone || e.kind === "output" && e.alone && t !== "tags" ? " ".repeat(n) : "\ue000".repeat(n);
		}
		function blankOtherBranches(e, t) {
			let n = [], r = 0;
			for (let { start: i, end: a, branch: o } of t) o === 0 || i < r || (n.push(e.slice(r, i), e.slice(i, a).replace(/[^\r\n]/g, " ")), r = a);
			return n.push(e.slice(r)), n.join("");
		}
		let s = /^\s*(?:if|unless|case|while|until|for|begin)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$|\{(?:\s*\|[^|]*\|)?\s*$/, c = /^\s*(?:else|elsif|when|in|rescue|ensure)\b/, l = /^\s*(?:end\b|\})/;
		function erbRegions(e, t) {
			let n = [], r = [];
			for (let e of t) {
				if (e.kind !== "statement" && !(e.kind === "output" && s.test(e.code))) continue;
				let t = r.at(-1);
				if (l.test(e.code)) t !== void 0 && n.push({
					...t,
					end: e.start
				}), r.pop();
				else if (c.test(e.code)) {
					if (t === void 0) continue;
					n.push({
						...t,
						end: e.start
					}), r[r.length - 1] = {
						start: e.end,
						branch: t.branch + 1
					};
				} else s.test(e.code) && !/\bend\s*$/.test(e.code) && r.push({
					start: e.end,
					branch: 0
				});
			}
			for (let t of r) n.push({
				...t,
				end: e.length
			});
			return n.sort((e, t) => e.start - t.start);
		}
	}),
	6771: ((e, t, n) => {
		n.d(t, {
			ei: () => deployingKamal,
			hn: () => kamalInWords,
			so: () => r
		});
		let r = "2.12.0";
		function deployingKamal(e, t) {
			return e === void 0 ? t === void 0 ? {
				version: r,
				from: "default"
			} : {
				version: t,
				from: "lockfile"
			} : {
				version: e,
				from: "input"
			};
		}
		function kamalInWords({ version: e, from: t }) {
			return t === "input" ? `the input \`kamal-version\` says ${e}` : t === "lockfile" ? `Gemfile.lock has ${e}` : `this action deploys with ${e}`;
		}
	}),
	6472: ((e, t, n) => {
		n.d(t, {
			$: () => deepMerge,
			e: () => normalizeRoot
		});
		var r = n(2785);
		function deepMerge(e, t) {
			let n = new Map(), i = [];
			for (let t of e.pairs) put(n, i, t);
			for (let e of t.pairs) {
				let t = (0, r.xT)(e.key), a = t === void 0 ? void 0 : n.get(t);
				put(n, i, a === void 0 ? e : mergePair(a, e));
			}
			return {
				...t,
				pairs: [...n.values(), ...i],
				open: e.open || t.open
			};
		}
		function put(e, t, n) {
			let i = (0, r.xT)(n.key);
			i === void 0 ? t.push(n) : e.set(i, n);
		}
		function mergePair(e, t) {
			let n = mergeNode(e, t.value);
			return {
				...t,
				value: n,
				conditional: t.conditional
			};
		}
		function mergeNode(e, t) {
			return t.kind === "map" ? e.value.kind === "unknown" ? {
				...t,
				open: !0
			} : e.value.kind === "map" ? deepMerge(e.conditional ? {
				...e.value,
				pairs: e.value.pairs.map(asConditional)
			} : e.value, t) : t : t;
		}
		function asConditional(e) {
			return {
				...e,
				conditional: !0
			};
		}
		function normalizeRoot(e) {
			if (!e.pairs.some((e) => e.key.kind === "scalar" && e.key.type === "symbol")) return e;
			let t = asRubyKeepsThem(e.pairs).map((e) => e.key.kind !== "scalar" || e.key.type !== "symbol" ? e : {
				...e,
				key: {
					...e.key,
					type: "string",
					text: String(e.key.value)
				}
			});
			return {
				...e,
				pairs: t
			};
		}
		function asRubyKeepsThem(e) {
			if (e.some((e) => e.conditional)) return [...e];
			let t = new Map();
			for (let n of e) t.set((0, r.xT)(n.key) ?? n, n);
			return [...t.values()];
		}
	}),
	2785: ((e, t, n) => {
		n.d(t, {
			$I: () => lookup,
			be: () => rangeOf,
			cF: () => pairOf,
			fq: () => pairsOf,
			iX: () => unknownLike,
			q0: () => describe,
			wf: () => lookupPath,
			xT: () => keyName,
			z3: () => isBlank
		});
		var r = n(4443);
		function rangeOf(e) {
			return (0, r.yb)(e.source, e.start, e.end);
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
			let t = e.text.length > 40 ? `${e.text.slice(0, 40)}\u2026` : e.text;
			return `the ${e.type} ${JSON.stringify(t)}`;
		}
	}),
	7998: ((e, t, n) => {
		n.d(t, {
			X: () => lockedVersion,
			W: () => readProject
		});
		var r = n(3024), i = n(6760), a = n(6595), o = n(4537), s = n(9191), c = n(2785);
		function destinationPath(e, t) {
			let n = i.posix.extname(e);
			return `${e.slice(0, e.length - n.length)}.${t}.yml`;
		}
		function destinationsAmong(e, t) {
			let n = `${(0, i.basename)(t, i.posix.extname(t))}.`;
			return e.filter((e) => e.startsWith(n) && e.endsWith(".yml") && e !== (0, i.basename)(t)).map((e) => e.slice(n.length, -4)).filter((e) => e !== "" && !e.startsWith(".")).filter((e) => !/^(?:example|sample|template|dist)$/i.test(e));
		}
		function otherConfigsAmong(e, t) {
			let n = (0, i.basename)(t), stemOf = (e) => e.replace(/\.ya?ml$/, ""), r = e.filter((e) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(e) && e !== n), a = [n, ...r].map(stemOf);
			return r.filter((e) => !a.some((t) => t !== stemOf(e) && e.startsWith(`${t}.`))).filter((e) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(e)).slice(0, 20);
		}
		let l = new Set("service image labels volumes registry servers env asset_path hooks_path hooks_output secrets_path error_pages_path require_destination primary_role allow_empty_roles retain_containers minimum_version readiness_delay deploy_timeout drain_timeout stop_timeout run_directory ssh builder accessories proxy sshkit boot logging output aliases traefik healthcheck stop_wait_time".split(" "));
		function noDestinations(e, t) {
			let n = [e, ...t.map(({ file: e }) => e)].filter((e) => e !== void 0), r = t.flatMap(({ destination: e, file: t }) => e === void 0 || t === void 0 ? [] : [{
				destination: e,
				file: t
			}]), i = r.filter(({ file: e }) => isSharedData(e, n)), a = r.filter(({ destination: t, file: n }) => isAnotherApp(e, n, t)), o = r.filter(({ destination: e }) => a.some((t) => e.startsWith(`${t.destination}.`)));
			return {
				names: new Set([
					...i,
					...a,
					...o
				].map(({ destination: e }) => e)),
				otherApps: a.map(({ file: e }) => e.path)
			};
		}
		function isAnotherApp(e, t, n) {
			let [r, i] = [(0, o.tW)(e.document), (0, o.tW)(t.document)], text = (e, ...t) => {
				let n = (0, c.wf)(e, t);
				return n?.kind === "scalar" && n.value !== null ? n.text : void 0;
			}, differs = (...e) => {
				let [t, n] = [text(r, ...e), text(i, ...e)];
				return t !== void 0 && n !== void 0 && t !== n;
			};
			if (!differs("service") || !differs("image")) return !1;
			let a = ["dockerfile", "context"].some((e) => text(i, "builder", e) !== text(r, "builder", e)), s = [`${text(r, "service")}-${n}`, `${text(r, "service")}_${n}`];
			return a || !s.includes(text(i, "service") ?? "");
		}
		function isSharedData(e, t) {
			let n = (0, i.basename)(e.path);
			if (t.slice(0, 20).some((t) => t !== e && readsFile(t, n))) return !0;
			let r = (0, o.tW)(e.document);
			if (r === void 0 || r.open || r.pairs.length === 0) return !1;
			let a = r.pairs.map(({ key: e }) => ((0, c.xT)(e) ?? "").replace(/^:/, ""));
			return a.every((e) => e.startsWith("x-")) ? !0 : /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(n) && a.every((e) => !l.has(e));
		}
		function readsFile({ document: e }, t) {
			return e?.hasErb === !0 && (0, s.x9)(e.source.text).some(({ code: e }) => e.includes(t));
		}
		var u = n(6472), d = n(8625);
		async function readEarlier(e, t, n) {
			let r = await earlierRoot(n.config.path, t), i = new Map();
			for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
				let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
				r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", n === void 0 ? r : (0, u.$)(r, n));
			}
			let a = [...new Set(n.variants.flatMap(({ merged: e }) => (0, d.Jd)(e)))].slice(0, 50), o = await Promise.all(a.map(async (n) => {
				let r = e.resolve(n), [i, a] = [await t(r), await e.peek(r)];
				return i !== void 0 && a.state === "text" && i !== a.text ? [n] : [];
			}));
			return {
				configs: i,
				changedFiles: new Set(o.flat())
			};
		}
		async function earlierRoot(e, t) {
			let n = await t(e), r = n === void 0 ? void 0 : (0, o.tW)((0, o.BU)(n, e));
			return r === void 0 ? void 0 : (0, u.e)(r);
		}
		var f = n(4915), p = n(6771), m = n(2200), h = n(4443);
		class Reader {
			problems = [];
			#e;
			#t;
			#n = new Map();
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			resolve(e) {
				let t = (0, i.isAbsolute)(e) ? toPosix((0, i.relative)(this.#e, e)) : i.posix.join(this.#t, toPosix(e));
				return i.posix.normalize(t);
			}
			read(e) {
				let t = this.#n.get(e);
				if (t !== void 0) return t;
				let n = this.#r(e);
				return this.#n.set(e, n), n;
			}
			async config(e) {
				let t = await this.read(e), n = t.state === "text" ? (0, o.BU)(t.text, e) : void 0;
				return {
					path: e,
					state: t.state,
					document: n
				};
			}
			async text(e) {
				let t = await this.read(e);
				return {
					path: e,
					source: t.state === "text" ? (0, h.mt)(e, t.text) : void 0
				};
			}
			async secrets(e) {
				let t = await this.read(e), n = t.state === "text" ? (0, h.mt)(e, t.text) : void 0;
				return {
					path: e,
					state: t.state,
					source: n,
					entries: t.state === "text" ? (0, m.dC)(t.text) : []
				};
			}
			peek(e) {
				let t = this.#n.get(e);
				return t === void 0 ? e.startsWith("../") ? Promise.resolve({
					state: "unreadable",
					reason: "it is outside of the repository"
				}) : (0, f.tz)(this.#e, e) : t;
			}
			async state(e) {
				let t = this.#n.get(e);
				return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, f.y2)(this.#e, e) : (await t).state;
			}
			async peekText(e) {
				let t = await this.peek(e);
				return {
					path: e,
					source: t.state === "text" ? (0, h.mt)(e, t.text) : void 0
				};
			}
			async peekConfig(e) {
				let t = await this.peek(e);
				return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
					path: e,
					state: t.state,
					document: t.state === "text" ? (0, o.BU)(t.text, e) : void 0
				};
			}
			async #r(e) {
				let t = e.startsWith("../") ? {
					state: "unreadable",
					reason: "it is outside of the repository"
				} : await (0, f.Gr)(this.#e, e);
				return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "error")), t;
			}
		}
		function unreadableFinding(e, { reason: t, line: n = 1 }, r) {
			return {
				ruleId: "file-unreadable",
				severity: r,
				message: `${e} cannot be read: ${t}`,
				file: e,
				line: n,
				column: 1,
				endLine: n,
				endColumn: 1,
				help: "A readable UTF-8 text file of at most 1 MB inside the repository is expected here; nothing that depends on it was checked."
			};
		}
		function toPosix(e) {
			return i.sep === "/" ? e : e.replaceAll(i.sep, "/");
		}
		let g = {
			rubyVersion: ".ruby-version",
			toolVersions: ".tool-versions",
			mise: "mise.toml",
			hiddenMise: ".mise.toml",
			gemfile: "Gemfile",
			gemfileLock: "Gemfile.lock",
			dockerfile: "Dockerfile"
		};
		async function readProject(e) {
			let { root: t, directory: n } = locate(e), r = new Reader(t, n), a = r.resolve(e.configFile), o = await r.config(a), s = listFolder(t, (0, i.dirname)(a)), c = destinationsAmong(s, a), l = e.onlyChosen === !0 ? [] : c, u = e.destination === void 0 ? [void 0, ...l] : [e.destination], f = [];
			for (let e of u) f.push(await readVariant(r, o, e));
			let m = noDestinations(o, e.destination === void 0 ? f : []), h = f.filter(({ destination: e = "" }) => !m.names.has(e)), [g = {
				destination: void 0,
				file: void 0,
				merged: void 0,
				secrets: []
			}] = h, _ = await readAppFiles(r, g.merged), v = await (0, d.St)(r, {
				dockerfile: _.dockerfile,
				variants: h.map((e) => e.merged),
				workflowNames: listFolder(t, ".github/workflows"),
				otherConfigs: [...otherConfigsAmong(s, a).map((e) => i.posix.join(i.posix.dirname(a), e)), ...m.otherApps],
				names: {
					app: listFolder(t, n),
					credentials: listFolder(t, i.posix.join(n, "config/credentials"))
				}
			}), y = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
				config: o,
				variants: h
			});
			return {
				root: t,
				directory: n,
				config: o,
				chosen: g,
				variants: h,
				destinations: c.filter((e) => !m.names.has(e)),
				neighbours: s,
				hasErb: o.document?.hasErb === !0 || g.file?.document?.hasErb === !0,
				files: _,
				around: v,
				earlier: y,
				kamal: (0, p.ei)(e.kamalVersion, lockedVersion(_.gemfileLock.source?.text, "kamal")),
				problems: r.problems
			};
		}
		function lockedVersion(e, t) {
			let n = e?.split(/\r?\n/).find((e) => e.startsWith(`    ${t} (`));
			return /\(([^()\s,]+)\)/.exec(n ?? "")?.[1];
		}
		function locate(e) {
			try {
				let t = r.realpathSync.native(e.root), n = r.realpathSync.native((0, i.join)(t, e.directory));
				if (!(0, f.FK)(t, n)) throw Error("it is outside of the repository");
				if (!(0, r.statSync)(n).isDirectory()) throw Error("it is not a directory");
				return {
					root: t,
					directory: toPosix((0, i.relative)(t, n)) || "."
				};
			} catch (t) {
				throw new a.HR({
					id: "directory-missing",
					title: "There is no such working directory",
					cause: `Expected the app in \`${e.directory}\` (working-directory) of ${e.root}: ${(0, a.bD)(t)}.`,
					fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root."
				}, { cause: t });
			}
		}
		async function readVariant(e, t, n) {
			let r = n === void 0 ? void 0 : await e.config(destinationPath(t.path, n)), i = mergeFiles(t, r), a = (0, c.$I)(i, "secrets_path");
			if (a?.kind === "unknown") return {
				destination: n,
				file: r,
				merged: i,
				secrets: []
			};
			let o = a?.kind === "scalar" && a.value !== null ? a.text : ".kamal/secrets", s = n === void 0 ? o : `${o}.${n}`;
			return {
				destination: n,
				file: r,
				merged: i,
				secrets: await Promise.all([`${o}-common`, s].map((t) => e.secrets(e.resolve(t))))
			};
		}
		function mergeFiles(e, t) {
			let n = (0, o.tW)(e.document);
			if (n === void 0) return;
			if (t === void 0) return (0, u.e)(n);
			let r = (0, o.tW)(t.document);
			return r === void 0 ? void 0 : (0, u.$)((0, u.e)(n), (0, u.e)(r));
		}
		async function readAppFiles(e, t) {
			let n = (0, c.wf)(t, ["builder", "dockerfile"]), r = n?.kind === "scalar" && n.value !== null ? n.text : g.dockerfile, read = (t) => e.text(e.resolve(t)), [i, a, o, s, l, u, d] = await Promise.all([
				read(g.rubyVersion),
				read(g.toolVersions),
				read(g.mise),
				read(g.hiddenMise),
				read(g.gemfile),
				read(g.gemfileLock),
				read(r)
			]);
			return {
				rubyVersion: i,
				toolVersions: a,
				mise: o,
				hiddenMise: s,
				gemfile: l,
				gemfileLock: u,
				dockerfile: d
			};
		}
		function listFolder(e, t) {
			try {
				return (0, f.FK)(e, r.realpathSync.native((0, i.join)(e, t))) ? (0, r.readdirSync)((0, i.join)(e, t)).sort() : [];
			} catch {
				return [];
			}
		}
	}),
	2200: ((e, t, n) => {
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
	4443: ((e, t, n) => {
		n.d(t, {
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
	8625: ((e, t, n) => {
		n.d(t, {
			Jd: () => localFiles,
			St: () => readSurroundings,
			Y$: () => accessoryFiles,
			u_: () => c
		});
		var r = n(6760), i = n(2577), a = n(2776), o = n(2785);
		let s = {
			routes: "config/routes.rb",
			production: "config/environments/production.rb",
			application: "config/application.rb",
			puma: "config/puma.rb",
			schema: "db/schema.rb",
			entrypoint: "bin/docker-entrypoint",
			dockerignore: ".dockerignore",
			gitignore: ".gitignore",
			webauthn: "config/initializers/webauthn.rb",
			preDeploy: ".kamal/hooks/pre-deploy",
			postDeploy: ".kamal/hooks/post-deploy"
		}, c = [
			"Gemfile",
			"Gemfile.lock",
			"Rakefile",
			"config.ru",
			"app",
			"bin",
			"bin/rails",
			"config",
			"config/application.rb",
			"config/environment.rb",
			"config/environments/production.rb",
			"config/routes.rb",
			"db",
			"db/migrate"
		], l = [
			"config/master.key",
			"config/credentials/production.key",
			".env",
			"config/credentials.yml.enc",
			"public/assets",
			"storage",
			...c
		], u = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;
		async function readSurroundings(e, t) {
			let text = (t) => e.peekText(e.resolve(t)), config = (t) => e.peekConfig(e.resolve(t)), n = t.variants.flatMap(localFiles), o = Object.keys(s).filter((e) => e in s), c = await Promise.all(o.map(async (e) => [e, await text(s[e])])), d = {
				path: "",
				source: void 0
			}, f = new Map(c), get = (e) => f.get(e) ?? d, p = [...new Set([
				"config/litestream.yml",
				"litestream.yml",
				...n.filter((e) => /litestream[^/]*\.ya?ml(?:\.erb)?$/.test(e))
			].map((t) => e.resolve(t)))], m = t.workflowNames.filter((e) => /\.ya?ml$/.test(e)).slice(0, 50).map((e) => r.posix.join(".github/workflows", e)), { source: h } = t.dockerfile, g = h === void 0 ? void 0 : (0, i.Ai)(h), _ = await e.peekText(`${t.dockerfile.path}.dockerignore`);
			return {
				texts: {
					routes: get("routes"),
					production: get("production"),
					application: get("application"),
					puma: get("puma"),
					schema: get("schema"),
					entrypoint: get("entrypoint"),
					dockerignore: _.source === void 0 ? get("dockerignore") : _,
					gitignore: get("gitignore"),
					webauthn: get("webauthn"),
					preDeploy: get("preDeploy"),
					postDeploy: get("postDeploy")
				},
				dockerfile: g,
				database: await config("config/database.yml"),
				storage: await config("config/storage.yml"),
				litestream: (await Promise.all(p.map((t) => e.peekConfig(t)))).filter((e) => e.state === "text"),
				otherConfigs: await Promise.all(t.otherConfigs.map((t) => e.peekConfig(t))),
				workflows: await Promise.all(m.map((t) => e.peekConfig(t))),
				entries: await statesOf(e, [...new Set([
					...l,
					...n,
					...g === void 0 ? [] : (0, a.j1)(g)
				])].slice(0, 200)),
				secretFiles: [...t.names.app.filter((e) => u.test(e)), ...t.names.credentials.filter((e) => e.endsWith(".key")).map((e) => `config/credentials/${e}`)].slice(0, 50)
			};
		}
		function accessoryFiles(e) {
			let t = (0, o.$I)(e, "files");
			return t?.kind === "list" ? t.items.flatMap(({ node: e, conditional: t }) => {
				if (t) return [];
				if (e.kind === "scalar") {
					let [t, n] = e.text.split(":");
					return [{
						local: t,
						remote: n,
						node: e
					}];
				}
				let value = (t) => {
					let n = (0, o.$I)(e, t);
					return n?.kind === "scalar" ? n.text : void 0;
				};
				return e.kind === "map" ? [{
					local: value("local"),
					remote: value("remote"),
					node: e
				}] : [];
			}) : [];
		}
		function localFiles(e) {
			return (0, o.fq)((0, o.$I)(e, "accessories")).filter((e) => (0, o.xT)(e.key) !== void 0).flatMap((e) => accessoryFiles(e.value).flatMap(({ local: e }) => e === void 0 ? [] : [e]));
		}
		async function statesOf(e, t) {
			let n = await Promise.all(t.map(async (t) => [t, await e.state(e.resolve(t))]));
			return new Map(n);
		}
	})
};
