"use strict";
exports.id = 994, exports.ids = [994], exports.modules = {
	7675: ((e, t, n) => {
		n.d(t, {
			$: () => envValue,
			V: () => containerEnvironment
		});
		var r = n(1781);
		function containerEnvironment(e, t, n) {
			return (r) => {
				if (n?.includes(r) === !0) return "unknown";
				for (let t of e.toReversed()) {
					let e = envValue(t, r);
					if (e !== "unset") return e;
				}
				if (t?.env.has(r) !== !0) return "unset";
				let i = t.env.get(r);
				return i === void 0 ? "unknown" : { value: i };
			};
		}
		function envValue(e, t) {
			if (e === void 0) return "unset";
			if (e.kind === "unknown") return "unknown";
			if (e.kind !== "map") return "unset";
			let n = [
				"clear",
				"secret",
				"tags"
			].map((t) => (0, r.$I)(e, t));
			if (n.every((e) => e === void 0)) return scalarValue((0, r.$I)(e, t));
			let [i, a, o] = n;
			return a !== void 0 && namesSecret(a, t) || o?.kind === "unknown" || o?.kind === "map" && o.pairs.some((e) => envValue(e.value, t) !== "unset") || i?.kind === "unknown" ? "unknown" : scalarValue((0, r.$I)(i, t));
		}
		function scalarValue(e) {
			return e === void 0 ? "unset" : e.kind === "scalar" && e.value !== null ? { value: e.text } : "unknown";
		}
		function namesSecret(e, t) {
			return e.kind !== "list" || e.items.some(({ node: e }) => e.kind === "scalar" && e.text.split(":")[0] === t) ? !0 : e.open;
		}
	}),
	7374: ((e, t, n) => {
		n.d(t, {
			OX: () => startedScripts,
			f7: () => contextCopies,
			j1: () => dockerfilePaths
		});
		var r = n(6760), i = n(7688);
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
	8118: ((e, t, n) => {
		n.d(t, { V: () => substitute });
		function substitute(e, t) {
			let n = e.lastIndexOf("}"), r = "", i = 0;
			for (let { 0: a, 1: o, index: s } of e.matchAll(/\\\$|\$\{?(\w+)/g)) {
				if (s < i) continue;
				let c = s + a.length, l = o === void 0 ? {
					value: "$",
					end: c
				} : readVariable(e, {
					name: o,
					end: c,
					lastBrace: n
				}, t);
				if (l !== "not-one") {
					if (l.value === void 0 || (r += e.slice(i, s) + l.value, r.length > e.length + 4096)) return;
					i = l.end;
				}
			}
			return r + e.slice(i);
		}
		function readVariable(e, { name: t, end: n, lastBrace: r }, i) {
			if (e.charAt(n - t.length - 1) === "$") return {
				value: i(t),
				end: n
			};
			if (e.startsWith("}", n)) return {
				value: i(t),
				end: n + 1
			};
			let a = e.slice(n, n + 2);
			if (a !== ":-" && a !== ":+" || r < n) return "not-one";
			let o = e.indexOf("}", n), s = e.slice(n + 2, o), c = i(t);
			return {
				value: a === ":-" ? c ?? s : c === void 0 ? "" : s,
				end: o + 1
			};
		}
	}),
	7688: ((e, t, n) => {
		n.d(t, {
			dT: () => imageOf,
			Ai: () => parseDockerfile,
			Jb: () => stageIndex
		});
		var r = n(6760), i = n(90);
		function* instructionsOf(e) {
			let { text: t, lineStarts: n } = e, lineAt = (e) => (0, i.f)(t.slice(n[e], n[e + 1]), "\r\n");
			for (let e = 0; e < n.length; e++) {
				let t = lineAt(e);
				if (/^\s*(?:#|$)/.test(t)) continue;
				let r = (n[e] ?? 0) + (/^\s*/.exec(t)?.[0].length ?? 0), i = [t], a = isContinued(t);
				for (; a && e + 1 < n.length;) {
					let t = lineAt(++e);
					/^\s*(?:#|$)/.test(t) || (i.push(t), a = isContinued(t));
				}
				let o = (n[e] ?? 0) + lineAt(e).length, s = i.map((e) => e.replace(/\\\s*$/, "")).join(" ").trim(), [, c = "", l = ""] = /^(\S+)\s*(.*)$/s.exec(s) ?? [];
				yield {
					name: c.toUpperCase(),
					text: l.trim(),
					start: r,
					end: o
				};
				let u = /^(?:RUN|COPY|ADD)$/i.test(c) ? /<<-?["']?(\w+)["']?/.exec(l)?.[1] : void 0;
				if (u !== void 0) for (; e + 1 < n.length && lineAt(++e).trim() !== u;);
			}
		}
		function isContinued(e) {
			return e.trimEnd().endsWith("\\");
		}
		var a = n(8118);
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
			let r = [...t, ...n.flatMap((e) => e.instructions)].filter(({ name: e }) => e === "ARG").flatMap(({ text: e }) => assignments(e).map(([e]) => e)), i = new Map();
			for (let [e, { name: t }] of n.entries()) {
				if (t === void 0) continue;
				let n = i.get(t);
				n === void 0 ? i.set(t, [e]) : n.push(e);
			}
			return {
				source: e,
				globals: t,
				stages: n,
				arguments: [...new Set(r)],
				stagesByName: i,
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
			return /^\d+$/.test(t) ? Number(t) < n ? Number(t) : -1 : (e.stagesByName.get(t.toLowerCase()) ?? []).findLast((e) => e < n) ?? -1;
		}
		function runStages(e, t, n) {
			let r = new Map(), i = new Map();
			for (let { text: t } of e.globals) for (let [e, n] of assignments(t)) i.set(e, n);
			let o = 0, s = [], c, l, u, d = [];
			for (let e of t) {
				let t = new Map();
				for (let f of e.instructions) {
					let { name: e, text: p } = f, read = (e) => {
						let n = o > 1048576 ? void 0 : (0, a.V)(e, (e) => r.has(e) ? r.get(e) : t.get(e));
						return o += Math.max(0, (n?.length ?? 0) - e.length), n;
					};
					if (d.push({
						...f,
						expanded: read(p) ?? p,
						workdir: c
					}), e === "ARG") for (let [e, r] of assignments(p)) {
						let a = n(e);
						a === void 0 ? t.set(e, r === void 0 ? i.get(e) : read(r)) : t.set(e, a === "unknown" ? void 0 : a.value);
					}
					if (e === "ENV") for (let [e, t] of assignments(p)) r.set(e, t === void 0 ? void 0 : read(t));
					e === "WORKDIR" && (c = below(c, read(unquote(p)))), e === "EXPOSE" && s.push(...portsOf(read(p))), e === "ENTRYPOINT" && ([l, u] = [commandOf(f), void 0]), e === "CMD" && (u = commandOf(f));
				}
			}
			return {
				workdir: c,
				env: r,
				ports: s,
				entrypoint: l,
				cmd: u,
				instructions: d
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
			let t = e.includes("=") ? null : /^([A-Za-z_]\w*)\s+(.*)$/s.exec(e);
			return t?.[1] === void 0 ? [...e.matchAll(/([A-Za-z_]\w*)(?:=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*))?/g)].map(([, e = "", t]) => [e, t === void 0 ? void 0 : unquote(t)]) : [[t[1], t[2]]];
		}
		function unquote(e) {
			return /^(["'])(.*)\1$/s.exec(e)?.[2] ?? e;
		}
	}),
	9016: ((e, t, n) => {
		n.d(t, {
			eh: () => replicatedDatabases,
			gT: () => isOfficialLitestream,
			j$: () => configPathOf,
			ou: () => litestreamRelease
		});
		var r = n(6760), i = n(1781);
		function replicatedDatabases(e, t) {
			let n = (0, i.$I)(e, "dbs");
			return n === void 0 ? {
				dbs: [],
				complete: e?.kind === "map"
			} : n.kind === "list" ? {
				dbs: n.items.flatMap(({ node: e }) => {
					if (e.kind !== "map") return [];
					let n = (0, i.$I)(e, "path"), a = n?.kind === "scalar" && n.value !== null ? n : void 0, o = a === void 0 ? void 0 : expand(a.text, t), s = !(0, i.z3)((0, i.$I)(e, "dir")) || o === void 0 && n !== void 0;
					return [{
						node: e,
						path: o === void 0 ? void 0 : r.posix.normalize(o),
						pathNode: a,
						open: s
					}];
				}),
				complete: !n.open && n.items.every((e) => e.node.kind === "map" && !e.conditional)
			} : {
				dbs: [],
				complete: !1
			};
		}
		function expand(e, t) {
			let n = !0, r = e.replace(/\$(?:\{(\w+)\}|(\w+))/g, (e, r, i) => {
				let a = t(r ?? i ?? "");
				return typeof a != "object" && (n = !1), typeof a == "object" ? a.value : "";
			});
			return n && !r.includes("$") ? r : void 0;
		}
		function isOfficialLitestream(e) {
			return /^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(e);
		}
		function litestreamRelease(e) {
			if (!isOfficialLitestream(e)) return;
			let t = /^[^:@]+:([^@]+)/.exec(e)?.[1] ?? "latest";
			if (t === "latest") return "0.5";
			let [, n, r] = /^v?(\d+)\.(\d+)/.exec(t) ?? [];
			return n === void 0 || r === void 0 ? /^v?0$|^v?1/.test(t) ? "0.5" : void 0 : Number(n) > 0 || Number(r) >= 5 ? "0.5" : "0.3";
		}
		function configPathOf(e) {
			if (e === void 0) return "/etc/litestream.yml";
			let t = /(?:^|\s)-?-config[=\s]+(\S+)/.exec(e)?.[1];
			return t === void 0 ? /\breplicate\s+[^-\s]/.test(e) ? void 0 : "/etc/litestream.yml" : t;
		}
	}),
	8162: ((e, t, n) => {
		n.d(t, {
			$t: () => placeOf,
			JB: () => accessoryMounts,
			dR: () => roleMounts,
			vI: () => mountOf
		});
		var r = n(6760), i = n(9411), a = n(1781);
		function roleMounts(e, t) {
			return combine([listMounts((0, a.$I)(e, "volumes")), optionMounts((0, a.$I)(t, "options"))]);
		}
		function accessoryMounts(e, t) {
			return combine([
				listMounts((0, a.$I)(e, "volumes")),
				listMounts((0, a.$I)(e, "directories"), t),
				optionMounts((0, a.$I)(e, "options"))
			]);
		}
		function mountOf(e, t) {
			return e.all.filter(({ target: e }) => t === e || t.startsWith(e === "/" ? "/" : `${e}/`)).sort((e, t) => t.target.length - e.target.length)[0];
		}
		function placeOf(e, t) {
			if (e?.source === void 0 || e.kind !== "volume" && e.kind !== "host") return;
			let n = r.posix.relative(e.target, t);
			return e.kind === "volume" ? {
				volume: e.source,
				path: n
			} : {
				volume: "/",
				path: r.posix.join(e.source, n)
			};
		}
		function combine(e) {
			return {
				all: e.flatMap((e) => e.all),
				complete: e.every((e) => e.complete)
			};
		}
		function listMounts(e, t) {
			if (e === void 0 || e.kind === "scalar" && e.value === null) return {
				all: [],
				complete: !0
			};
			if (e.kind === "scalar") return combine([itemMount(e, t)]);
			if (e.kind !== "list") return {
				all: [],
				complete: !1
			};
			let n = combine(e.items.map(({ node: e }) => itemMount(e, t))), r = e.open && e.items.every(({ node: e, conditional: t }) => e.kind !== "unknown" && !t), i = e.items.some((e) => e.conditional);
			return {
				all: n.all,
				complete: n.complete && !r && !i
			};
		}
		function itemMount(e, t) {
			if (e.kind === "map" && t !== void 0) return directoryMount(e, t);
			if (e.kind !== "scalar" && e.kind !== "unknown") return {
				all: [],
				complete: !1
			};
			let n = (e.kind === "scalar" ? e.text : (0, a.Io)(e)).replace(i.A8, "\ue000").replace(/^(["'])(.*)\1$/, "$2"), r = n.split(":");
			if (r.length === 1 && n.startsWith("/") && !n.includes("\ue000")) return one({
				kind: "anonymous",
				source: void 0,
				target: clean(n),
				readOnly: !1,
				node: e
			});
			let [o = "", s = "", c = ""] = r;
			if (!s.startsWith("/") || s.includes("\ue000")) return {
				all: [],
				complete: !1
			};
			let l = c.split(",").includes("ro");
			return one({
				...sourceOf(o, t),
				target: clean(s),
				readOnly: l,
				node: e
			});
		}
		function directoryMount(e, t) {
			let n = (0, a.$I)(e, "local"), r = (0, a.$I)(e, "remote");
			return n?.kind !== "scalar" || r?.kind !== "scalar" ? {
				all: [],
				complete: !1
			} : one({
				...sourceOf(n.text, t),
				target: clean(r.text),
				readOnly: !1,
				node: e
			});
		}
		function sourceOf(e, t) {
			let n = e.includes("\ue000") ? void 0 : e;
			return /^[/~.$]/.test(e) ? {
				kind: "host",
				source: n === void 0 ? void 0 : clean(n)
			} : t === void 0 ? {
				kind: "volume",
				source: n
			} : {
				kind: "host",
				source: n === void 0 ? void 0 : r.posix.join("$PWD", t, n)
			};
		}
		function optionMounts(e) {
			if (e === void 0) return {
				all: [],
				complete: !0
			};
			if (e.kind !== "map") return {
				all: [],
				complete: !1
			};
			let t = [{
				all: [],
				complete: !e.open
			}];
			for (let { key: n, value: r } of e.pairs) {
				let e = (0, a.xT)(n);
				e === "volume" || e === "v" ? t.push(listMounts(r)) : e === "mount" ? t.push(mountOption(r)) : (e === "tmpfs" || e === "volumes-from" || e === void 0) && t.push({
					all: [],
					complete: !1
				});
			}
			return combine(t);
		}
		function mountOption(e) {
			if (e.kind === "list" && !e.open) return combine(e.items.map(({ node: e }) => mountOption(e)));
			if (e.kind !== "scalar") return {
				all: [],
				complete: !1
			};
			let t = new Map(e.text.split(",").map((e) => [e.split("=")[0], e.split("=")[1]])), n = t.get("target") ?? t.get("dst") ?? t.get("destination"), r = t.get("source") ?? t.get("src");
			if (n === void 0 || t.has("volume-subpath")) return {
				all: [],
				complete: !1
			};
			let i = t.get("type") ?? "volume";
			return one({
				kind: i === "tmpfs" ? "memory" : i === "bind" ? "host" : r === void 0 ? "anonymous" : "volume",
				source: r,
				target: clean(n),
				readOnly: t.has("readonly") || t.has("ro"),
				node: e
			});
		}
		function one(e) {
			return {
				all: [e],
				complete: !0
			};
		}
		function clean(e) {
			let t = r.posix.normalize(e);
			return t.length > 1 ? t.replace(/\/$/, "") : t;
		}
	}),
	1939: ((e, t, n) => {
		n.d(t, {
			N: () => portsAmong,
			V: () => Accessory
		});
		var r = n(1781), i = n(2004), a = n(3983), o = n(8998), s = n(4941);
		let c = 1e3;
		class Accessory {
			kind = "accessory";
			name;
			key;
			settings;
			context;
			knownHosts;
			constructor(e, t) {
				this.name = e.name, this.key = e.key, this.settings = e.node, this.context = t;
			}
			get path() {
				return `accessories/${this.name}`;
			}
			get image() {
				return (0, s.QE)(this.settings, `${this.path}/image`);
			}
			get service() {
				return (0, s.QE)(this.settings, `${this.path}/service`);
			}
			get containerName() {
				if (this.service.kind === "known") return this.service.value;
				let { service: e } = this.context;
				return e.kind === "known" && this.service.kind === "absent" ? `${e.value}-${this.name}` : void 0;
			}
			get registry() {
				let e = new o.O(this.settings, `${this.path}/registry`);
				return e.node === void 0 || (0, s.kZ)(e.node) ? void 0 : e;
			}
			get proxy() {
				let e = (0, r.$I)(this.settings, "proxy");
				return e?.kind === "map" ? new a.wc(e, `${this.path}/proxy`) : void 0;
			}
			get files() {
				let e = (0, r.$I)(this.settings, "files");
				return e?.kind === "list" ? e.items.flatMap(readFile) : [];
			}
			get publishedPorts() {
				let e = (0, r.S3)((0, r.$I)((0, r.$I)(this.settings, "options"), "publish"));
				return [...portsAmong([(0, r.$I)(this.settings, "port")]).map(({ text: e, node: t }) => ({
					text: withHostPort(e),
					node: t
				})), ...portsAmong(e)];
			}
			get hosts() {
				return this.knownHosts ??= this.readHosts(), this.knownHosts;
			}
			readHosts() {
				let e = (0, s.QE)(this.settings, `${this.path}/host`);
				if (e.kind === "known") return {
					all: [{
						name: e.value,
						node: e.node,
						tags: void 0
					}],
					unknown: void 0,
					node: e.node
				};
				if (e.kind === "unknown") return {
					...i.VO,
					unknown: e,
					node: e.node
				};
				let t = (0, s.ru)(this.settings, `${this.path}/hosts`);
				if (t.kind !== "absent") return (0, i.kZ)(t.node, t.path);
				let n = this.roleNames;
				return n.all.length > 0 || n.unknown !== void 0 ? this.hostsOfRoles(n) : this.hostsOfTags();
			}
			get hasOwnHosts() {
				return ["host", "hosts"].some((e) => (0, s.ru)(this.settings, `${this.path}/${e}`).kind !== "absent");
			}
			get roleNames() {
				return this.oneOrMore("role", "roles");
			}
			get tags() {
				return this.oneOrMore("tag", "tags");
			}
			oneOrMore(e, t) {
				let n = (0, s.QE)(this.settings, `${this.path}/${e}`);
				if (n.kind === "known") return {
					all: [{
						name: n.value,
						node: n.node
					}],
					unknown: void 0
				};
				if (n.kind === "unknown") return {
					all: [],
					unknown: n
				};
				let r = (0, s.ru)(this.settings, `${this.path}/${t}`);
				return r.kind === "absent" ? {
					all: [],
					unknown: void 0
				} : (0, s.wX)(r.node, r.path);
			}
			hostsOfRoles(e) {
				let { roles: t } = this.context;
				return joined(e.all.flatMap(({ name: e }) => t.all.find((t) => t.name === e)?.hosts ?? []), e.unknown ?? t.unknown);
			}
			hostsOfTags() {
				let { roles: e } = this.context, t = this.tags;
				if (t.all.length === 0) return {
					...i.VO,
					unknown: t.unknown
				};
				let { all: n, unknown: r, node: a } = joined(e.all.filter(({ key: e, settings: t }) => e !== void 0 && t === void 0).map((e) => e.hosts), t.unknown ?? e.unknown), o = n.filter(({ tags: e }) => e !== void 0), l = o.slice(0, c), isUndecided = ({ tags: e }) => e?.kind === "unknown" || e?.kind === "list" && e.open, u = l.find(isUndecided) ?? o[c];
				return {
					all: t.all.flatMap(({ name: e }) => l.filter((t) => hasTag(t, e))),
					unknown: r ?? (u === void 0 ? void 0 : (0, s.Yy)(u.node, "servers")),
					node: a
				};
			}
		}
		function portsAmong(e) {
			return e.flatMap((e) => e?.kind === "scalar" && e.value !== null ? [{
				text: e.text,
				node: e
			}] : []);
		}
		function withHostPort(e) {
			return e.includes(":") ? e : `${e}:${e}`;
		}
		function readFile({ node: e, conditional: t }) {
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
				let n = (0, r.$I)(e, t);
				return n?.kind === "scalar" ? n.text : void 0;
			};
			return e.kind === "map" ? [{
				local: value("local"),
				remote: value("remote"),
				node: e
			}] : [];
		}
		function joined(e, t) {
			let n = e.find((e) => e.unknown !== void 0)?.unknown;
			return {
				all: e.flatMap(({ all: e }) => e),
				unknown: t ?? n,
				node: e[0]?.node
			};
		}
		function hasTag({ tags: e }, t) {
			return e?.kind === "scalar" ? e.text.includes(t) : e?.kind === "list" && e.items.some(({ node: e }) => e.kind === "scalar" && e.text === t);
		}
	}),
	7055: ((e, t, n) => {
		n.d(t, {
			T: () => Config,
			o: () => u
		});
		var r = n(1781), i = n(1939), a = n(3983), o = n(8998), s = n(4941);
		function requiredSecrets({ root: e, registry: t, sharedProxy: n, roles: i, accessories: a }) {
			return [
				...registrySecrets(t),
				...listed((0, r.wf)(e, ["builder", "secrets"]), "builder/secrets"),
				...keyData((0, r.wf)(e, ["ssh", "key_data"])),
				...envSecrets((0, r.$I)(e, "env"), "env"),
				...possible((0, s.ix)((0, r.wf)(e, ["env", "tags"]), "env/tags")).flatMap(({ name: e, node: t }) => envSecrets(t, `env/tags/${e}`)),
				...proxySecrets((0, s.jj)(n)?.node, "proxy"),
				...possible(i).flatMap((e) => [...envSecrets((0, r.$I)(e.node, "env"), `${e.path}/env`), ...proxySecrets(e.ownProxy, `${e.path}/proxy`)]),
				...possible(a).flatMap((e) => [
					...e.registry === void 0 ? [] : registrySecrets(e.registry),
					...envSecrets((0, r.$I)(e.settings, "env"), `${e.path}/env`),
					...proxySecrets(e.proxy?.node, `${e.path}/proxy`)
				])
			];
		}
		function possible({ all: e, conditional: t }) {
			return [...e, ...t];
		}
		function registrySecrets(e) {
			return e.isLocal === !0 ? [] : ["username", "password"].flatMap((t) => {
				let n = (0, r.$I)(e.node, t);
				return use(n?.kind === "list" ? n.items[0]?.node : void 0, `${e.path}/${t}`, (e) => e);
			});
		}
		function envSecrets(e, t) {
			let n = (0, r.$I)(e, "secret");
			return n?.kind === "list" ? n.items.flatMap((e, n) => use(e.node, `${t}/secret/${n}`, lookedUpName)) : [];
		}
		function lookedUpName(e) {
			let t = e.indexOf(":");
			return t === -1 ? e : e.slice(t + 1);
		}
		function listed(e, t) {
			return e?.kind === "list" ? e.items.flatMap((e, n) => use(e.node, `${t}/${n}`, (e) => e)) : [];
		}
		function keyData(e) {
			return listed(e, "ssh/key_data").filter((e) => /^[\w.]+$/.test(e.name));
		}
		function proxySecrets(e, t) {
			let n = (0, r.$I)(e, "ssl");
			return (0, a.yT)(n) === !1 ? [] : a.Ef.flatMap((e) => use((0, r.$I)(n, e), `${t}/ssl/${e}`, (e) => e));
		}
		function use(e, t, n) {
			return e?.kind !== "scalar" || e.value === null ? [] : [{
				name: n((0, s.ws)(e)),
				path: t,
				...(0, r.be)(e)
			}];
		}
		var c = n(9105), l = n(2004);
		class Role {
			kind = "role";
			name;
			key;
			node;
			settings;
			context;
			knownHosts;
			constructor(e, t) {
				this.name = e.name, this.key = e.key, this.node = e.node, this.settings = e.node.kind === "map" ? e.node : void 0, this.context = t;
			}
			get path() {
				return `servers/${this.name}`;
			}
			get hosts() {
				return this.knownHosts ??= this.readHosts(), this.knownHosts;
			}
			readHosts() {
				return this.settings === void 0 ? this.node.kind === "scalar" ? {
					...l.VO,
					unknown: (0, s.gQ)(this.node, this.path, "a list or a mapping")
				} : (0, l.kZ)(this.node, this.path) : (0, l.kZ)((0, r.$I)(this.settings, "hosts"), `${this.path}/hosts`);
			}
			get isPrimary() {
				return this.context.primaryRole === void 0 ? void 0 : this.context.primaryRole === this.name;
			}
			get ownProxy() {
				return (0, r.$I)(this.node, "proxy");
			}
			get isProxied() {
				let e = this.ownProxy;
				if (e?.kind !== "unknown") return e === void 0 || (0, s.kZ)(e) ? this.isPrimary : e.kind !== "scalar" || e.value !== !1;
			}
			get proxy() {
				let { sharedProxy: e } = this.context;
				if (this.isProxied !== !0 || e.kind === "unknown" && e.expected === void 0) return;
				let t = (0, s.jj)(e)?.node, n = this.ownProxy?.kind === "map" ? this.ownProxy : void 0;
				if (n === void 0) return new a.wc(t, "proxy");
				if (!(n.open && t !== void 0)) return new a.wc(t === void 0 ? n : (0, c.$)(t, n), `${this.path}/proxy`);
			}
		}
		let u = "web";
		class Config {
			root;
			knownRoles;
			knownAccessories;
			knownSecrets;
			constructor(e) {
				this.root = e;
			}
			get service() {
				return (0, s.QE)(this.root, "service");
			}
			get image() {
				return (0, s.QE)(this.root, "image");
			}
			get requiresDestination() {
				return (0, s.jv)(this.root, "require_destination");
			}
			get hooksPath() {
				return (0, s.QE)(this.root, "hooks_path");
			}
			get secretsPath() {
				return (0, s.dd)((0, s.QE)(this.root, "secrets_path"), ".kamal/secrets");
			}
			get registry() {
				return new o.O(this.root, "registry");
			}
			get serversNode() {
				return (0, r.$I)(this.root, "servers");
			}
			get hasServers() {
				return !(0, r.z3)(this.serversNode);
			}
			get roles() {
				return this.knownRoles ??= this.readRoles(), this.knownRoles;
			}
			get primaryRoleSetting() {
				let e = (0, s.ru)(this.root, "primary_role");
				return e.kind === "known" && e.node.kind === "scalar" && e.node.value === !1 ? {
					kind: "absent",
					path: e.path
				} : (0, s.QE)(this.root, "primary_role");
			}
			get primaryRoleName() {
				return (0, s.dd)(this.primaryRoleSetting, "web");
			}
			get primaryRole() {
				return this.roles.all.find(({ isPrimary: e }) => e === !0);
			}
			role(e) {
				return this.roles.all.find((t) => t.name === e);
			}
			get sharedProxy() {
				let e = (0, s.ru)(this.root, "proxy");
				return e.kind === "known" ? e.node.kind === "map" ? {
					...e,
					value: new a.wc(e.node, "proxy")
				} : (0, s.gQ)(e.node, "proxy", "a mapping") : e;
			}
			get primaryProxy() {
				return this.primaryRole?.proxy;
			}
			get proxySections() {
				let { sharedProxy: e } = this, t = this.roles.all.flatMap(({ ownProxy: e, path: t }) => e?.kind === "map" ? [new a.wc(e, `${t}/proxy`)] : []);
				return [
					...e.kind === "known" ? [e.value] : [],
					...t,
					...this.accessories.all.flatMap(({ proxy: e }) => e ?? [])
				];
			}
			get accessoriesNode() {
				return (0, r.$I)(this.root, "accessories");
			}
			get accessories() {
				return this.knownAccessories ??= this.readAccessories(), this.knownAccessories;
			}
			get uploads() {
				return this.accessories.all.flatMap(({ files: e }) => e.flatMap(({ local: e }) => e ?? []));
			}
			get namedContainers() {
				return [...this.roles.all.filter(({ key: e }) => e !== void 0), ...this.accessories.all];
			}
			get secrets() {
				return this.knownSecrets ??= requiredSecrets(this), this.knownSecrets;
			}
			get isComplete() {
				return this.service.kind === "known" && [
					"image",
					"servers",
					"registry"
				].every((e) => !(0, r.z3)((0, r.$I)(this.root, e)));
			}
			readRoles() {
				let e = this.serversNode, t = {
					primaryRole: this.primaryRoleName,
					sharedProxy: this.sharedProxy
				};
				if (e?.kind === "list") return {
					all: [new Role({
						name: "web",
						key: void 0,
						node: e
					}, t)],
					conditional: [],
					unknown: void 0
				};
				if (e?.kind === "scalar") return {
					all: [],
					conditional: [],
					unknown: (0, s.gQ)(e, "servers", "a list or a mapping")
				};
				let { all: n, conditional: r, unknown: i } = (0, s.ix)(e, "servers"), roleOf = (e) => new Role(e, t);
				return {
					all: n.map(roleOf),
					conditional: r.map(roleOf),
					unknown: i
				};
			}
			readAccessories() {
				let e = (0, s.ru)(this.root, "accessories");
				if (e.kind === "absent") return {
					all: [],
					conditional: [],
					unknown: void 0
				};
				if (e.kind === "unknown") return {
					all: [],
					conditional: [],
					unknown: e
				};
				if (e.node.kind !== "map") return {
					all: [],
					conditional: [],
					unknown: (0, s.gQ)(e.node, "accessories", "a mapping")
				};
				let t = (0, s.ix)(e.node, "accessories"), n = {
					service: this.service,
					roles: this.roles
				}, accessoriesAmong = (e) => e.flatMap(({ name: e, key: t, node: r }) => r.kind === "map" ? [new i.V({
					name: e,
					key: t,
					node: r
				}, n)] : []);
				return {
					all: accessoriesAmong(t.all),
					conditional: accessoriesAmong(t.conditional),
					unknown: t.unknown ?? firstNonMap(t.all)
				};
			}
		}
		function firstNonMap(e) {
			let t = e.find(({ node: e }) => e.kind !== "map");
			if (t === void 0) return;
			let n = `accessories/${t.name}`;
			return t.node.kind === "unknown" ? (0, s.Yy)(t.node, n) : (0, s.gQ)(t.node, n, "a mapping");
		}
	}),
	160: ((e, t, n) => {
		n.d(t, {
			EN: () => destinationsAmong,
			IY: () => siblingsAmong,
			OC: () => otherConfigsAmong,
			g7: () => destinationPath,
			ge: () => excludedDestinations
		});
		var r = n(6760), i = n(6095), a = n(8065), o = n(9411), s = n(1781);
		function destinationPath(e, t) {
			let n = r.posix.extname(e);
			return `${e.slice(0, e.length - n.length)}.${t}.yml`;
		}
		function destinationsAmong(e, t) {
			let n = `${(0, r.basename)(t, r.posix.extname(t))}.`;
			return e.filter((e) => e.startsWith(n) && e.endsWith(".yml") && e !== (0, r.basename)(t)).map((e) => e.slice(n.length, -4)).filter((e) => e !== "" && !e.startsWith(".")).filter((e) => !/^(?:example|sample|template|dist)$/i.test(e));
		}
		function otherConfigsAmong(e, t) {
			let n = (0, r.basename)(t), stemOf = (e) => e.replace(/\.ya?ml$/, ""), i = e.filter((e) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(e) && e !== n), a = [n, ...i].map(stemOf);
			return i.filter((e) => !a.some((t) => t !== stemOf(e) && e.startsWith(`${t}.`))).filter((e) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(e)).slice(0, 20);
		}
		function siblingsAmong(e, t) {
			let n = new Set(t.map((e) => (0, r.basename)(e)));
			return e.filter((e) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(e) && !n.has(e)).slice(0, 50);
		}
		let c = new Set(Object.keys(i.properties));
		function excludedDestinations(e, t) {
			let n = [e, ...t.map(({ file: e }) => e)].filter((e) => e !== void 0), r = t.flatMap(({ destination: e, file: t }) => e === void 0 || t === void 0 ? [] : [{
				destination: e,
				file: t
			}]), i = r.filter(({ file: e }) => isSharedData(e, n)), a = r.filter(({ destination: t, file: n }) => isAnotherApp(e, {
				file: n,
				destination: t,
				hasDestinations: r.some((e) => e.destination.startsWith(`${t}.`))
			}) || isCalledWithOption(n)), o = r.filter(({ destination: e }) => a.some((t) => e.startsWith(`${t.destination}.`)));
			return {
				names: new Set([
					...i,
					...a,
					...o
				].map(({ destination: e }) => e)),
				otherApps: a.map(({ file: e }) => e.path)
			};
		}
		function isAnotherApp(e, { file: t, destination: n, hasDestinations: r }) {
			let [i, o] = [(0, a.tW)(e.document), (0, a.tW)(t.document)], text = (e, ...t) => {
				let n = (0, s.wf)(e, t);
				return n?.kind === "scalar" && n.value !== null ? n.text : void 0;
			}, differs = (...e) => {
				let [t, n] = [text(i, ...e), text(o, ...e)];
				return t !== void 0 && n !== void 0 && t !== n;
			};
			if (!differs("service") || !differs("image")) return !1;
			let c = ["dockerfile", "context"].some((e) => text(o, "builder", e) !== text(i, "builder", e));
			if ((0, s.$I)(o, "builder") !== void 0 && c) return !0;
			let l = [`${text(i, "service")}-${n}`, `${text(i, "service")}_${n}`];
			return r || standsAlone(i, o) && !l.includes(text(o, "service") ?? "");
		}
		function isCalledWithOption({ path: e, document: t }) {
			let n = t?.source.text ?? "", i = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(n)?.[0] ?? "";
			return [
				"-c ",
				"-c=",
				"--config-file ",
				"--config-file="
			].some((t) => i.includes(`${t}config/${(0, r.basename)(e)}`));
		}
		function standsAlone(e, t) {
			return [
				["servers"],
				["registry"],
				["builder", "arch"]
			].every((n) => (0, s.z3)((0, s.wf)(e, n)) || !(0, s.z3)((0, s.wf)(t, n)));
		}
		function isSharedData(e, t) {
			let n = (0, r.basename)(e.path);
			if (t.slice(0, 20).some((t) => t !== e && readsFile(t, n))) return !0;
			let i = (0, a.tW)(e.document);
			if (i === void 0 || i.open || i.pairs.length === 0) return !1;
			let o = i.pairs.map(({ key: e }) => ((0, s.xT)(e) ?? "").replace(/^:/, ""));
			return o.every((e) => e.startsWith("x-")) ? !0 : /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(n) && o.every((e) => !c.has(e));
		}
		function readsFile({ document: e }, t) {
			return e?.hasErb === !0 && (0, o.x9)(e.source.text).some(({ code: e }) => e.includes(t));
		}
	}),
	2004: ((e, t, n) => {
		n.d(t, {
			VO: () => a,
			g$: () => areDifferentMachines,
			kZ: () => readHosts,
			n3: () => hostNames
		});
		var r = n(1781), i = n(4941);
		let a = {
			all: [],
			unknown: void 0,
			node: void 0
		};
		function readHosts(e, t) {
			if (e === void 0 || (0, i.kZ)(e)) return {
				...a,
				node: e
			};
			if (e.kind === "unknown") return {
				all: [],
				unknown: (0, i.Yy)(e, t),
				node: e
			};
			if (e.kind !== "list") return {
				all: [],
				unknown: (0, i.gQ)(e, t, "a list"),
				node: e
			};
			let n = e.items.findIndex((e) => e.node.kind === "unknown"), r = e.items[n], o = e.open ? (0, i.Yy)(e, t) : void 0, s = r === void 0 ? o : (0, i.Yy)(r.node, `${t}/${n}`);
			return {
				all: e.items.flatMap(readHost),
				unknown: s,
				node: e
			};
		}
		function readHost({ node: e }) {
			if (e.kind === "scalar") return e.type === "string" ? [{
				name: e.text,
				node: e,
				tags: void 0
			}] : [];
			let [t] = e.kind === "map" ? e.pairs : [], n = t === void 0 ? void 0 : (0, r.xT)(t.key);
			return t === void 0 || n === void 0 ? [] : [{
				name: n,
				node: t.key,
				tags: t.value
			}];
		}
		function hostNames({ all: e }) {
			return [...new Set(e.map(({ name: e }) => e))];
		}
		function areDifferentMachines(e, t) {
			let n = /^\d+\.\d+\.\d+\.\d+$/;
			return e !== t && n.test(e) && n.test(t);
		}
	}),
	3983: ((e, t, n) => {
		n.d(t, {
			Ef: () => a,
			wc: () => ProxySettings,
			yT: () => hasCertificate
		});
		var r = n(1781), i = n(4941);
		class ProxySettings {
			node;
			path;
			constructor(e, t) {
				this.node = e, this.path = t;
			}
			get hosts() {
				let e = (0, i.ru)(this.node, `${this.path}/hosts`);
				if (e.kind === "unknown") return {
					all: [],
					unknown: e
				};
				if (e.kind === "known") return hostsOfList(e.node, e.path);
				let t = (0, i.QE)(this.node, `${this.path}/host`);
				return t.kind === "unknown" ? {
					all: [],
					unknown: t
				} : {
					all: t.kind === "known" ? splitHosts(t.value, t.node) : [],
					unknown: void 0
				};
			}
			get hostsNode() {
				return (0, i.E7)((0, i.ru)(this.node, `${this.path}/hosts`)) ?? (0, i.E7)((0, i.ru)(this.node, `${this.path}/host`));
			}
			get ssl() {
				let e = `${this.path}/ssl`, t = (0, i.ru)(this.node, e);
				if (t.kind !== "known") return t;
				let { node: n } = t;
				return n.kind === "map" ? (0, i.eO)(hasCertificate(n) === !1 ? "automatic" : "custom", n, e) : n.kind !== "scalar" || typeof n.value != "boolean" ? (0, i.gQ)(n, e, "true, false or a mapping") : (0, i.eO)(n.value ? "automatic" : "none", n, e);
			}
			get sslRedirect() {
				return (0, i.jv)(this.node, `${this.path}/ssl_redirect`);
			}
			get forwardHeaders() {
				return (0, i.jv)(this.node, `${this.path}/forward_headers`);
			}
			get appPort() {
				return (0, i.LA)(this.node, `${this.path}/app_port`);
			}
			get healthPath() {
				return (0, i.QE)(this.healthCheck, `${this.path}/healthcheck/path`);
			}
			get healthCheck() {
				return (0, r.$I)(this.node, "healthcheck");
			}
			get pathPrefixes() {
				let e = (0, i.hy)(this.node, `${this.path}/path_prefixes`);
				if (e.kind !== "absent") return e;
				let t = (0, i.QE)(this.node, `${this.path}/path_prefix`);
				return t.kind === "known" ? (0, i.eO)(t.value.split(","), t.node, t.path) : t;
			}
			get httpPort() {
				return (0, i.LA)(this.run, `${this.path}/run/http_port`);
			}
			get httpsPort() {
				return (0, i.LA)(this.run, `${this.path}/run/https_port`);
			}
			get run() {
				return (0, r.$I)(this.node, "run");
			}
		}
		function hostsOfList(e, t) {
			let { all: n, unknown: r } = (0, i.wX)(e, t);
			return {
				all: n.map(({ name: e, node: t }) => ({
					name: e.trim(),
					written: e,
					node: t
				})),
				unknown: r
			};
		}
		function splitHosts(e, t) {
			return e.split(",").map((e) => ({
				name: e.trim(),
				written: e,
				node: t
			})).filter(({ name: e }) => e !== "");
		}
		let a = ["certificate_pem", "private_key_pem"];
		function hasCertificate(e) {
			let t = a.map((t) => (0, r.$I)(e, t));
			return t.some(r.z3) ? !1 : !t.some((e) => e?.kind === "unknown") || void 0;
		}
	}),
	6647: ((e, t, n) => {
		n.d(t, {
			KV: () => isProduction,
			mI: () => mayDeployBase,
			bF: () => missingInBase,
			ZF: () => y
		});
		var r = n(2004), i = n(4941), a = n(617), o = n(4325), s = n(63), c = n(8665), l = n(7997), u = n(6760), d = n(1781), f = n(5176), p = n(926), m = n(6164), h = n(8448);
		let g = (0, p.B)((e) => {
			let t = (0, h.s4)(e).flatMap(({ workflow: t, job: n, steps: r, isCall: i }) => {
				if (i) return targetOfInputs(e, n);
				let a = [n, t].map((e) => (0, d.wf)(e, [
					"defaults",
					"run",
					"working-directory"
				])).find((e) => e !== void 0);
				return r.flatMap((t) => [...targetsOfScript(e, t, a), ...(0, h.qj)(t) === void 0 ? [] : targetOfInputs(e, t)]);
			});
			return new Set(t);
		});
		function targetsOfScript(e, t, n) {
			let r = (0, m.RG)(t);
			return r === void 0 || directoryOf(r, (0, d.$I)(t, "working-directory") ?? n) !== e.directory ? [] : (0, f.Wn)(r).flatMap((t) => /^(?:setup|deploy|redeploy)$/.test(t.command) && !t.program.isRemote ? targetOfCall(e, t) : []);
		}
		function directoryOf({ programs: e }, t) {
			if (t !== void 0 && t.kind !== "scalar") return;
			let n = e.filter(({ base: e, isRemote: t }) => !t && (e === "cd" || e === "pushd")).map(({ args: e }) => e[0]?.text ?? "~"), r = u.posix.join(t?.text ?? ".", ...n).replace(/(?<=.)\/$/, "");
			return n.length > 1 || /[$`~]|^\//.test(r) ? void 0 : r;
		}
		function targetOfCall(e, t) {
			let n = (0, f.XD)(t, "-c", "--config-file");
			if (n !== void 0 && (n.dynamic || !isConfig(e, n.text))) return [];
			if ((0, f.XD)(t, "-d", "--destination") !== void 0) return ["destination"];
			if (/^--(?:version|help)$/.test(t.words.at(-1)?.text ?? "")) return [];
			let r = [
				"--version",
				"-h",
				"--hosts",
				"-r",
				"--roles"
			].map((e) => (0, f.XD)(t, e)?.text);
			return [t.words.filter(({ text: e }) => !r.includes(e)).some(({ dynamic: e, text: t }) => e && !/^--?[\w-]+=/.test(t)) ? "unknown" : "base"];
		}
		function targetOfInputs(e, t) {
			let n = (0, d.$I)(t, "with");
			if (n?.kind === "unknown") return ["unknown"];
			let input = (e) => {
				let t = (0, d.$I)(n, e);
				return t?.kind === "scalar" ? t.text : void 0;
			};
			if ((input("command") ?? "deploy") !== "deploy" || u.posix.normalize(input("working-directory") ?? ".") !== e.directory || !isConfig(e, input("config-file") ?? "config/deploy.yml")) return [];
			let r = input("destination");
			return [r === void 0 ? "base" : r.includes("${{") ? "unknown" : "destination"];
		}
		function isConfig(e, t) {
			return u.posix.join(e.directory, t) === e.config.path;
		}
		var _ = n(28), v = n(6247);
		function mayDeployBase(e, t, n) {
			let r = g(e);
			return r.has("base") ? !isRewritten(e) || isWhole(e, t, n) : r.has("destination") && !r.has("unknown") ? !1 : isWhole(e, t, n);
		}
		function isRewritten(e) {
			return (0, v.M1)(e, e.config.path) || (0, v.vY)(e, /\byq\b/);
		}
		function isWhole(e, t, n) {
			return missingInBase(e, n).length === 0 && hasSecrets(e, t, n) && !isTemplate(e, n);
		}
		let y = "No servers specified";
		function missingInBase(e, t) {
			let n = (0, s.GH)(e.config.path), r = (0, c.l)({
				config: t,
				start: n,
				kamal: (0, a.yU)(e.kamal),
				destination: void 0
			}).filter((e) => e.rule === "missing-key" || e.found === "found nothing").map(l.Wi), i = !t.hasServers && e.variants.some((e) => e.config?.hasServers === !0), o = r.some((e) => e.startsWith("No servers"));
			return i && !o ? [y, ...r] : r;
		}
		function hasSecrets(e, { secrets: t }, n) {
			let r = t.at(-1);
			if (r === void 0 || r.state !== "missing" || (0, _.h)(e)(r.path) || (0, v.M1)(e, r.path) || !e.variants.filter(({ destination: e }) => e !== void 0).some((e) => e.secrets.at(-1)?.state === "text")) return !0;
			let i = (0, o.C9)(t.flatMap((e) => e.entries));
			return n.secrets.every(({ name: e }) => i.has(e));
		}
		function isProduction(e) {
			return /(?:^|[._-])(?:prod(?:uction)?|prd|live|main|master)(?:$|[._-])/i.test(e);
		}
		function isTemplate(e, t) {
			let n = e.variants.flatMap((e) => e.destination === void 0 || e.config === void 0 ? [] : [e.config]), r = new Set(n.flatMap(serversOf));
			if (serversOf(t).some((e) => !r.has(e) && !isPlaceholder(e))) return !1;
			if (e.destinations.some(isProduction)) return !0;
			let i = n.map((e) => new Set(replaceable(e).map(placeOf)));
			return replaceable(t).filter((e) => e.kind === "scalar" && isPlaceholder(e.text)).some((e) => i.every((t) => !t.has(placeOf(e))));
		}
		function serversOf({ roles: e }) {
			return e.all.flatMap(({ hosts: e }) => (0, r.n3)(e));
		}
		function replaceable(e) {
			let { roles: t, service: n, image: r, sharedProxy: a, registry: o } = e, s = a.kind === "known" ? a.value.hosts.all : [], c = [
				(0, i.E7)(n),
				(0, i.E7)(r),
				(0, i.E7)(o.username)
			], l = [...t.all.flatMap((e) => e.hosts.all), ...s].map(({ node: e }) => e);
			return [...c.filter((e) => e !== void 0), ...l];
		}
		function placeOf({ source: e, start: t }) {
			return `${e.file}:${t}`;
		}
		function isPlaceholder(e) {
			return /[<>{}]|__|\byour[-_]|change_?me|(?:^|\.)example\.(?:com|net|org)$/i.test(e) || /^(?:192\.168\.0\.[12]|1\.2\.3\.4|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+)$/.test(e) || /^[A-Z]+_[A-Z_]+$/.test(e);
		}
	}),
	2660: ((e, t, n) => {
		n.d(t, {
			g: () => o,
			z: () => copyOf
		});
		var r = n(7374), i = n(1781), a = n(7938);
		let o = (0, n(926).B)(({ project: e, config: t }) => {
			let { dockerfile: n, texts: o } = e.surroundings, s = (0, i.$I)(t.root, "builder"), c = (0, i.$I)(s, "context"), l = (0, i.$I)(s, "target");
			if (n === void 0 || s?.kind === "unknown" || (0, i.$I)(s, "pack") !== void 0 || l !== void 0 && l.kind !== "scalar" || c !== void 0 && (c.kind !== "scalar" || !/^\.\/?$/.test(c.text))) return;
			let { source: u } = o.dockerignore;
			return {
				kind: c === void 0 ? "clone" : "here",
				ignore: u === void 0 ? [] : (0, a.$k)(u),
				copies: (0, r.f7)(n, l?.text)
			};
		});
		function copyOf(e, t) {
			return e.copies.find((e) => e.path === "." || t === e.path || t.startsWith(`${e.path}/`));
		}
	}),
	5227: ((e, t, n) => {
		n.d(t, { $: () => deployCalls });
		var r = n(1781), i = n(5176), a = n(6164), o = n(8448);
		function deployCalls(e) {
			return (0, o.s4)(e).flatMap(({ workflow: e, job: t, steps: n, uses: i, isCall: a }) => a ? /\/deploy\.ya?ml@/.test(i?.text ?? "") ? callWithInputs(t) : [] : [e, t].some((e) => (0, r.$I)(e, "defaults") !== void 0) ? [] : n.flatMap((e) => [...commandCalls(e), ...actionCalls(e)]));
		}
		function commandCalls(e) {
			let t = (0, a.RG)(e);
			return t === void 0 || (0, r.$I)(e, "working-directory") !== void 0 || t.programs.some(({ base: e, isRemote: t }) => !t && (e === "cd" || e === "pushd")) ? [] : (0, i.Wn)(t).flatMap((e) => /^(?:setup|deploy|redeploy)$/.test(e.command) ? commandCall(e) : []);
		}
		function commandCall(e) {
			if (e.program.isRemote || e.viaWrapper || e.words.some(({ dynamic: e }) => e) || (0, i.Kz)(e, "-c", "--config-file")) return [];
			let t = (0, i.XD)(e, "-d", "--destination");
			return [{
				destination: t?.text,
				at: t?.at ?? e.at
			}];
		}
		function actionCalls(e) {
			return (0, o.qj)(e) === void 0 ? [] : callWithInputs(e);
		}
		function callWithInputs(e) {
			let t = (0, r.$I)(e, "with");
			if (t !== void 0 && t.kind !== "map") return [];
			let n = ["working-directory", "config-file"].some((e) => (0, r.$I)(t, e) !== void 0), i = (0, r.$I)(t, "command");
			if (n || i !== void 0 && (i.kind !== "scalar" || i.text !== "deploy")) return [];
			let a = (0, r.$I)(t, "destination");
			return a === void 0 ? [{
				destination: void 0,
				at: (0, r.be)((0, r.$I)(e, "uses") ?? e)
			}] : a.kind === "scalar" && /^[\w.-]+$/.test(a.text) ? [{
				destination: a.text,
				at: (0, r.be)(a)
			}] : [];
		}
	}),
	4005: ((e, t, n) => {
		n.d(t, { F: () => u });
		var r = n(7055), i = n(9105), a = n(8065), o = n(6647), s = n(5227), c = n(926), l = n(6247);
		let u = (0, c.B)((e) => {
			let t = projectByDockerfile(e);
			return e.variants.flatMap((n) => {
				let r = configOf(e, n);
				return r === void 0 || n.destination === void 0 && !isDeployable(e, n, r) ? [] : [{
					project: t(n),
					variant: n,
					config: r
				}];
			});
		});
		function projectByDockerfile(e) {
			let t = new Map([[e.chosen.dockerfile, e]]);
			return ({ dockerfile: n }) => {
				let r = e.surroundings.builds.get(n), i = t.get(n);
				if (i !== void 0 || r === void 0) return i ?? e;
				let { files: a, surroundings: o } = e, { file: s, dockerfile: c, dockerignore: l } = r, u = {
					...e,
					files: {
						...a,
						dockerfile: s
					},
					surroundings: {
						...o,
						dockerfile: c,
						texts: {
							...o.texts,
							dockerignore: l
						}
					}
				};
				return t.set(n, u), u;
			};
		}
		function configOf(e, { config: t, destination: n, file: o }) {
			let c = (0, a.tW)(o?.document);
			if (o === void 0 || c === void 0 || !(0, l.dp)(e, o.path) || (0, s.$)(e).some((e) => e.destination === n)) return t;
			let u = new r.T((0, i.s)(c, void 0));
			return u.isComplete ? u : t;
		}
		function isDeployable(e, t, n) {
			return mayRequireDestination(e, n) ? !1 : !(e.destinations.length > 0 && e.variants.length > 1) || (0, o.mI)(e, t, n);
		}
		function mayRequireDestination(e, { requiresDestination: t }) {
			return e.destinations.length === 0 ? !1 : t.kind === "unknown" ? t.expected === void 0 : t.kind === "known" && t.value;
		}
	}),
	7938: ((e, t, n) => {
		n.d(t, {
			$k: () => readDockerignore,
			ue: () => droppedBy,
			zA: () => directoryDroppedBy
		});
		var r = n(6760), i = n(63), a = n(90), o = n(7582);
		function readDockerignore(e) {
			let t = [];
			for (let [n, r] of e.lineStarts.slice(0, 500).entries()) {
				let s = (0, a.f)(e.text.slice(r, e.lineStarts[n + 1]), "\r\n"), c = s.trim();
				if (s.startsWith("#") || c === "") continue;
				let l = c.startsWith("!"), u = l ? c.slice(1).trim() : c, d = clean(u), f = u === "" ? void 0 : (0, o.p)(d);
				if (f === void 0) continue;
				let p = r + s.indexOf(c), m = (0, i.yb)(e, p, p + c.length);
				t.push({
					text: c,
					at: m,
					negated: l,
					pattern: d,
					matches: (e) => f(e, "below")
				});
			}
			return t;
		}
		function droppedBy(e, t) {
			let n;
			for (let r of e) r.negated !== (n === void 0) && r.matches(t) && (n = r.negated ? void 0 : r);
			return n;
		}
		function directoryDroppedBy(e, t) {
			let n = droppedBy(e, t);
			return n === void 0 || e.slice(e.indexOf(n)).some(({ negated: e, pattern: n }) => e && mayBeBelow(n, t)) ? void 0 : n;
		}
		function mayBeBelow(e, t) {
			if (/^[*?[]/.test(e)) return !0;
			let [n] = e.split(/[*?[\\]/);
			return `${t}/`.startsWith(n ?? "") || (n ?? "").startsWith(`${t}/`);
		}
		function clean(e) {
			let t = r.posix.normalize(e).replace(/(?<=.)\/$/, "");
			return t.length > 1 && t.startsWith("/") ? t.slice(1) : t;
		}
	}),
	6167: ((e, t, n) => {
		n.d(t, { N: () => neededVariables });
		var r = n(63), i = n(9411);
		let a = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g, o = /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g, s = /^\s*ENV\[["'](\w+)["']\]\s*$/g;
		function neededVariables(e) {
			let t = (0, i.x9)(e.text).filter((e) => e.closed && e.kind !== "comment" && e.kind !== "escape");
			if (t.some(({ code: e }) => /\bENV\[[^\][]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(e))) return;
			let n = (0, i.HV)(e.text, t);
			return t.filter((e) => !n.some(({ start: t, end: n }) => t <= e.start && e.start < n)).flatMap((t) => inTag(t, e));
		}
		function inTag(e, t) {
			if (/\b(?:if|unless|case|rescue|while|and|or)\b|&&|\|\||\?\s|\?$/.test(e.code)) return [];
			let n = t.text.indexOf(e.code, e.start), find = (i, a) => [...e.code.matchAll(i)].map((e) => {
				let i = e[1] ?? "", o = n + e.index + (/^\s*/.exec(e[0])?.[0].length ?? 0);
				return {
					name: i,
					without: a,
					at: (0, r.yb)(t, o, o + e[0].trim().length)
				};
			}), i = e.kind === "output" && !isInComment(e, t);
			return [
				...find(a, "KeyError"),
				...find(o, "NoMethodError"),
				...i ? find(s, "empty") : []
			];
		}
		function isInComment(e, { text: t }) {
			let n = t.slice(Math.max(t.lastIndexOf("\n", e.start - 1) + 1, e.start - 500), e.start);
			return /(?:^|\s)#/.test(n);
		}
	}),
	4477: ((e, t, n) => {
		n.d(t, { y: () => secretFromEnv });
		var r = n(9411), i = n(1781), a = n(8337);
		let o = /\bENV(?:\[|\.fetch\(\s{0,9})["'](\w{1,100})["']/g, s = /[?&|]{2}|[=!]=|[=!]~|\?\s|\b(?:if|unless|case|and|or)\b|\.(?:present|blank|nil|empty|include|start_with|end_with|match|key|has_key|length|size|zero)\b\??/;
		function secretFromEnv(e) {
			for (let { kind: t, code: n } of (0, r.x9)((0, i.Io)(e))) if (!(t !== "output" || s.test(n.replace(/\|\|\s{0,9}["']{2}/, "")))) {
				for (let [, e = ""] of n.matchAll(o)) if ((0, a.eh)(e)) return e;
			}
		}
	}),
	28: ((e, t, n) => {
		n.d(t, {
			D: () => a,
			h: () => gitIgnore
		});
		var r = n(6760), i = n(7582);
		let a = (0, n(926).B)((e) => {
			let t = e.surroundings.gitignores.map(({ path: e, source: t }) => {
				let n = r.posix.dirname(e), i = (t?.text ?? "").split(/\r?\n/, 1e3);
				return {
					folder: n === "." ? "" : `${n}/`,
					patterns: i.flatMap(readPattern)
				};
			}), n = new Map();
			return (e) => {
				let r = n.get(e) ?? parentsOf(e).some((n) => isExcluded(t, n, n !== e));
				return n.set(e, r), r;
			};
		});
		function gitIgnore(e) {
			let t = a(e);
			return (n) => t(r.posix.join(e.directory, n));
		}
		function parentsOf(e) {
			let t = e.split("/", 20);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
		function isExcluded(e, t, n) {
			return e.map(({ folder: e, patterns: r }) => {
				if (!t.startsWith(e) || t.length === e.length) return;
				let i = t.slice(e.length);
				return r.findLast(({ matches: e, directoryOnly: t }) => (n || !t) && e(i, "exact"));
			}).findLast((e) => e !== void 0)?.negated === !1;
		}
		function readPattern(e) {
			let t = e.trim();
			if (t === "" || t.startsWith("#")) return [];
			let n = t.startsWith("!"), r = t.slice(+!!n), a = r.replace(/\/$/, ""), o = (0, i.p)(a.includes("/") ? a.replace(/^\//, "") : `**/${a}`);
			return o === void 0 ? [] : [{
				matches: o,
				negated: n,
				directoryOnly: a !== r
			}];
		}
	}),
	7582: ((e, t, n) => {
		n.d(t, { p: () => readGlob });
		function readGlob(e) {
			if (e.length > 200 || (e.match(/\*+/g)?.length ?? 0) > 8) return;
			if (!/[*?[\\]/.test(e)) return (t, n) => t === e || n === "below" && t.startsWith(`${e}/`);
			let t = readParts(e);
			return t === void 0 ? void 0 : (e, n) => matches(t, e, n === "below");
		}
		function readParts(e) {
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = e.slice(n), i = /^(?:\*\*+\/?|\[[!^]?[^\]\\/[]+\]|\\.|.)/su.exec(r)?.[0] ?? "", a = i.length === r.length;
				if (n += i.length - 1, i.startsWith("**")) t.push({ kind: a ? "rest" : "directories" });
				else if (i === "*") t.push({ kind: "name" });
				else if (i === "?") t.push({
					kind: "one",
					accepts: (e) => e !== "/"
				});
				else if (i.startsWith("[")) {
					let e = readClass(i);
					if (e === void 0) return;
					t.push({
						kind: "one",
						accepts: e
					});
				} else {
					let e = i.at(-1);
					t.push({
						kind: "one",
						accepts: (t) => t === e
					});
				}
			}
			return t;
		}
		function readClass(e) {
			if (e.length !== 1) try {
				let t = RegExp(`^${e.replace(/^\[!/, "[^")}$`, "su");
				return (e) => e !== "/" && t.test(e);
			} catch {
				return;
			}
		}
		function matches(e, t, n) {
			let r = enter(e, 0);
			for (let i of t) {
				if (n && i === "/" && r.includes(e.length)) return !0;
				if (r = [...new Set(r.flatMap((t) => step(e, t, i)))], r.length === 0) return !1;
			}
			return r.includes(e.length);
		}
		function step(e, t, n) {
			let r = e[t];
			return r === void 0 ? [] : r.kind === "one" ? r.accepts(n) ? enter(e, t + 1) : [] : r.kind === "name" ? n === "/" ? [] : enter(e, t) : r.kind === "rest" || n === "/" ? enter(e, t) : [t];
		}
		function enter(e, t) {
			let n = e[t];
			return n === void 0 || n.kind === "one" ? [t] : [t, ...enter(e, t + 1)];
		}
	}),
	5934: ((e, t, n) => {
		n.d(t, {
			Jl: () => s,
			_g: () => runsInDeploys,
			b5: () => skipsHooks,
			gY: () => l
		});
		var r = n(5176), i = n(926), a = n(6164), o = n(8448);
		let s = [
			"docker-setup",
			"pre-connect",
			"pre-build",
			"pre-deploy",
			"pre-app-boot",
			"post-app-boot",
			"post-deploy",
			"pre-proxy-reboot",
			"post-proxy-reboot"
		], c = [
			"docker-setup",
			"pre-proxy-reboot",
			"post-proxy-reboot"
		];
		function runsInDeploys(e) {
			return s.includes(e) && !c.includes(e);
		}
		function skipsHooks(e) {
			let t = (0, o.s4)(e).flatMap((e) => e.calls);
			return t.length > 0 && t.every((e) => (0, r.Kz)(e, "-H", "--skip-hooks", "--skip_hooks"));
		}
		let l = (0, i.B)((e) => e.surroundings.hooks.flatMap((e) => e.source === void 0 || !s.includes(e.name) ? [] : [{
			hook: e,
			script: (0, a.NK)(e.source)
		}]));
	}),
	7219: ((e, t, n) => {
		n.d(t, { i: () => parseImageName });
		function parseImageName(e) {
			if (e.length > 500 || !/^[\w./:@-]+$/.test(e)) return;
			let [t = ""] = e.split("@"), n = t.replace(/:[^/:]*$/, ""), r = n.indexOf("/"), i = n.slice(0, Math.max(r, 0)), a = /[.:]/.test(i) || i === "localhost" || i !== i.toLowerCase();
			return r === -1 || !a ? {
				whole: n,
				host: void 0,
				repository: n
			} : {
				whole: n,
				host: i,
				repository: n.slice(r + 1)
			};
		}
	}),
	5176: ((e, t, n) => {
		n.d(t, {
			Kz: () => hasOption,
			W$: () => isDeploy,
			Wn: () => o,
			XD: () => optionOf
		});
		var r = n(363), i = n(926), a = n(6164);
		let o = (0, i.B)((e) => (/kamal/i.test(e.text) ? e.programs : []).filter(({ base: e }) => e === "kamal").map(callOf(e)));
		function callOf(e) {
			return (t) => {
				let n = ownWords(t), r = t.args.slice(n), [i] = r, a = i !== void 0 && !i.dynamic && !i.text.startsWith("-"), o = a ? i.end : t.start + t.name.length, s = e.place(t.start, o);
				return {
					script: e,
					program: t,
					words: r,
					command: a ? i.text : "",
					at: s,
					viaWrapper: n > 0
				};
			};
		}
		function ownWords({ name: e, args: t }) {
			if (!e.includes("/") || r.YW.includes(t[0]?.text ?? "")) return 0;
			let n = t.findIndex(({ text: e }) => isDeploying(e)), isOwn = ({ text: e, dynamic: t }) => t || /^\w[\w.-]*$/.test(e);
			return n > 0 && n <= 3 && t.slice(0, n).every(isOwn) ? n : 0;
		}
		function isDeploy({ command: e }) {
			return isDeploying(e);
		}
		function isDeploying(e) {
			return /^(?:setup|deploy|redeploy|rollback)$/.test(e);
		}
		function optionOf({ words: e, script: t }, ...n) {
			for (let [r, i] of e.entries()) {
				let o = e[r + 1];
				if (n.includes(i.text) && o !== void 0) return {
					...o,
					at: (0, a.hS)(t, o)
				};
				let s = n.find((e) => i.text.startsWith(`${e}=`));
				if (s === void 0) continue;
				let c = {
					...i,
					start: i.start + s.length + 1,
					text: i.text.slice(s.length + 1)
				};
				return {
					...c,
					at: (0, a.hS)(t, c)
				};
			}
		}
		function hasOption({ words: e }, ...t) {
			return e.some(({ text: e }) => t.some((t) => e === t || e.startsWith(`${t}=`)));
		}
	}),
	363: ((e, t, n) => {
		n.d(t, {
			F8: () => aliasValues,
			GP: () => u,
			NF: () => l,
			YW: () => c,
			k8: () => unknownCommand
		});
		var r = n(617), i = n(8065), a = n(1781), o = n(926);
		let s = {
			accessory: words("boot upload directories reboot start stop restart details exec logs pull_image remove remove_container remove_image remove_service_directory upgrade"),
			app: words("boot start stop details exec containers stale_containers images logs remove live maintenance remove_container remove_containers remove_images remove_app_directory remove_app_directories version"),
			build: words("deliver push pull create remove details dev"),
			lock: words("status acquire release"),
			proxy: words("boot boot_config reboot upgrade start stop restart details logs remove remove_container remove_image remove_proxy_directory"),
			prune: words("all images containers"),
			registry: words("setup remove login logout"),
			secrets: words("fetch extract print"),
			server: words("exec bootstrap")
		}, c = [...words("setup deploy redeploy rollback details audit config docs init remove upgrade version help tree"), ...Object.keys(s)];
		function words(e) {
			return e.split(" ");
		}
		function unknownCommand([e, t], n) {
			if (e === void 0 || !isLiteral(e) || n.has(e.text)) return;
			if (!isBeginning(e.text, c)) return "command";
			let r = Object.hasOwn(s, e.text) ? s[e.text] : void 0;
			if (r !== void 0 && t !== void 0 && isLiteral(t)) return isBeginning(t.text, [...r, "help"]) ? void 0 : "subcommand";
		}
		function isLiteral({ text: e, dynamic: t }) {
			return !t && /^[a-z][\w-]*$/.test(e);
		}
		function isBeginning(e, t) {
			return t.some((t) => t.startsWith(e.replaceAll("-", "_")));
		}
		let l = (0, o.B)((e) => {
			if ((0, i.tW)(e.config.document) === void 0) return;
			let t = aliasMaps(e);
			return t.every((e) => e.kind === "map" && !e.open) ? new Set(t.flatMap(a.fq).flatMap(({ key: e }) => (0, a.xT)(e) ?? [])) : void 0;
		});
		function aliasMaps(e) {
			return [
				(0, i.tW)(e.config.document),
				...e.variants.map(({ file: e }) => (0, i.tW)(e?.document)),
				...e.surroundings.otherConfigs.map(({ document: e }) => (0, i.tW)(e))
			].map((e) => (0, a.$I)(e, "aliases")).filter((e) => e !== void 0);
		}
		function aliasValues(e) {
			return aliasMaps(e).flatMap(a.fq).map(({ value: e }) => e);
		}
		let u = (0, o.B)((e) => !(0, r.$1)(e.kamal.version) || [
			...e.surroundings.workflows.map(({ document: e }) => e?.source.text ?? ""),
			e.files.gemfile.source?.text ?? "",
			e.surroundings.scriptFiles.map(({ source: e }) => e?.text ?? "").join("\n")
		].some((e) => /\bkamal\b["']?[ ,:@=]{1,4}(?:-v|--version)?[ ='"~<>:v]{0,8}[01]\.\d/.test(e) || /\bmrsk\b/.test(e)));
	}),
	2535: ((e, t, n) => {
		n.d(t, {
			RH: () => unreplicated,
			Z4: () => d,
			nZ: () => pathInAccessory,
			r4: () => placeKey,
			s6: () => entryPlace,
			zF: () => closestDatabase
		});
		var r = n(6760), i = n(7675), a = n(9016), o = n(8162), s = n(4941), c = n(2043), l = n(8940), u = n(1781);
		let d = (0, n(926).B)(({ project: e, config: t }) => t.accessories.all.flatMap((n) => {
			let r = (0, s.jj)(n.image);
			return r === void 0 || !/litestream/.test(r) ? [] : [readAccessory(e, n, {
				image: r,
				service: (0, s.jj)(t.service) ?? ""
			})];
		}));
		function readAccessory(e, t, { image: n, service: r }) {
			let { settings: s } = t, c = (0, u.$I)(s, "cmd"), l = c?.kind === "unknown" ? void 0 : (0, a.j$)(c?.kind === "scalar" ? c.text : void 0), d = (0, o.JB)(s, `${r}-${t.name}`), f = {
				accessory: t,
				image: n,
				mounts: d
			}, p = {
				...f,
				document: void 0,
				serverFile: void 0,
				dbs: [],
				complete: !1
			}, { document: m, serverFile: h } = l === void 0 ? {} : configFileAt(e, {
				accessory: t,
				mounts: d,
				path: l
			});
			if (m?.root === void 0) return {
				...p,
				document: m
			};
			let g = (0, a.eh)(m.root, (e) => (0, i.$)((0, u.$I)(s, "env"), e));
			return h !== void 0 && mayBelongToApp(e) && !g.dbs.some(isMounted) ? p : {
				...f,
				document: m,
				serverFile: h,
				...g
			};
			function isMounted({ path: e }) {
				return e !== void 0 && (0, o.vI)(d, e) !== void 0;
			}
		}
		function configFileAt(e, { accessory: t, mounts: n, path: i }) {
			let { litestream: a, serverFiles: s } = e.surroundings, documentOf = (t) => a.find((n) => n.path === r.posix.join(e.directory, t))?.document, l = t.files.find((e) => e.remote === i)?.local;
			if (l !== void 0) return { document: documentOf(l) };
			let u = (0, c.g)((0, o.vI)(n, i), i), d = s.find((e) => e.path === u)?.local;
			return d === void 0 ? {} : {
				document: documentOf(d),
				serverFile: u
			};
		}
		function mayBelongToApp({ files: e, surroundings: t }) {
			return t.dockerfile?.source.text.includes("litestream") === !0 || (0, l.X)(e.gemfileLock.source?.text, "litestream") !== void 0;
		}
		function replicatedPlaces(e) {
			let t = e.dbs.map((t) => placeKey(entryPlace(e, t)));
			return new Set(t.filter((e) => e !== void 0));
		}
		function entryPlace({ mounts: e }, { path: t }) {
			return t === void 0 ? void 0 : (0, o.$t)((0, o.vI)(e, t), t);
		}
		function unreplicated(e, t) {
			let n = replicatedPlaces(e);
			return t.filter(({ place: e }) => !n.has(placeKey(e) ?? ""));
		}
		function closestDatabase(e, t) {
			let n = r.posix.basename(e);
			return t.find((e) => r.posix.basename(e.file) === n) ?? t.find((e) => e.name !== "primary" && n.includes(e.name)) ?? t[0];
		}
		function placeKey(e) {
			return e === void 0 ? void 0 : JSON.stringify([e.volume, e.path]);
		}
		function pathInAccessory(e, t) {
			let { place: n } = t;
			if (n !== void 0) for (let t of e.mounts.all) {
				let e = (0, o.$t)(t, t.target);
				if (e === void 0 || e.volume !== n.volume) continue;
				let i = r.posix.relative(`/${e.path}`, `/${n.path}`);
				if (!i.startsWith("..")) return r.posix.join(t.target, i);
			}
		}
	}),
	5282: ((e, t, n) => {
		n.d(t, {
			FH: () => databaseMaps,
			OA: () => replicaMaps,
			Og: () => ownPairs,
			oj: () => s
		});
		var r = n(9016), i = n(1781), a = n(4005), o = n(2535);
		let s = (0, n(926).B)((e) => {
			let t = (0, a.F)(e).flatMap(o.Z4);
			return e.surroundings.litestream.flatMap(({ document: e }) => {
				if (e?.root === void 0) return [];
				let n = t.filter((t) => t.document === e), [i, ...a] = n.map(({ image: e }) => (0, r.ou)(e)), o = n.some(({ serverFile: e }) => e === void 0);
				return [{
					document: e,
					release: a.every((e) => e === i) ? i : void 0,
					serverFile: o ? void 0 : n[0]?.serverFile
				}];
			});
		});
		function databaseMaps(e) {
			return (0, i.Z9)((0, i.$I)(e.root, "dbs"));
		}
		function replicaMaps(e) {
			let t = (0, i.$I)(e, "replica");
			return [...t?.kind === "map" ? [t] : [], ...(0, i.Z9)((0, i.$I)(e, "replicas"))];
		}
		function ownPairs(e) {
			return e.pairs.filter((e) => !e.inherited);
		}
	}),
	926: ((e, t, n) => {
		n.d(t, { B: () => memoize });
		function memoize(e) {
			let t = new WeakMap();
			return (n) => {
				let r = t.get(n) ?? { result: e(n) };
				return t.set(n, r), r.result;
			};
		}
	}),
	5812: ((e, t, n) => {
		n.d(t, {
			cH: () => isInheriting,
			r9: () => deploysFromFile,
			zI: () => secretsNotPassed
		});
		var r = n(4941), i = n(4152), a = n(1781), o = n(5176), s = n(6164);
		function secretsNotPassed(e, t) {
			let n = textOf(t), r = variantOf(e, t, n);
			return r?.config === void 0 || r.secrets.some(({ state: e }) => e === "unreadable") || t.isCall && isInheriting(t.job) || /toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(n) || c.test(n) || t.otherUses !== void 0 || deploysFromFile(t) ? [] : variablesOf(r, r.config, t).filter((e) => !RegExp(`\\b${RegExp.escape(e)}\\b`).test(n));
		}
		function deploysFromFile({ job: e, calls: t }) {
			return t.some(({ at: t }) => t.file !== e.source.file);
		}
		let c = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;
		function textOf({ workflow: e, job: t }) {
			let n = (0, a.$I)(e, "env");
			return (n === void 0 ? [t] : [n, t]).map(a.Io).join("\n");
		}
		function isInheriting(e) {
			let t = (0, a.$I)(e, "secrets");
			return t?.kind === "scalar" && t.text === "inherit";
		}
		function variantOf(e, { job: t }, n) {
			if (/working-directory:|config-file:|\bcd\s|\s(?:-c|--config-file)[\s=]/.test(n)) return;
			let r = (0, a.wf)(t, ["with", "destination"]), i = r?.kind === "scalar" ? r.text : /\s(?:-d|--destination|destination:)[\s=]+(\S+)/.exec(n)?.[1];
			return e.variants.find(({ destination: e }) => e === (i === "" ? void 0 : i));
		}
		function variablesOf(e, t, n) {
			let a = new Map();
			for (let t of e.secrets) for (let e of t.entries) a.set(e.name, e);
			let c = n.steps.flatMap((e) => (0, s.RG)(e) ?? []).flatMap((e) => (0, o.Wn)(e)), l = n.uses !== void 0 || c.some(({ command: e }) => /^(?:setup|accessory)$/.test(e)), u = t.secrets.filter(({ path: e }) => l || !e.startsWith("accessories/")).filter(({ path: e }) => !(n.uses !== void 0 && e === "registry/password" && (0, i.T)((0, r.jj)(t.registry.server)))).map(({ name: e }) => e);
			return [...new Set(u.flatMap((e) => readsOf(e, a)))];
		}
		function readsOf(e, t) {
			let n = t.get(e);
			return n?.kind === "env-reference" ? n.references.filter((n) => (n === e || !t.has(n)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(n)) : [];
		}
	}),
	1391: ((e, t, n) => {
		n.d(t, {
			Ax: () => isTemplateText,
			KL: () => isVariableName,
			PB: () => hasTemplateSigns
		});
		function isTemplateText(e) {
			let t = e.replace(/\byour-(?:server|storagebox)\.de$/i, "");
			return hasTemplateSigns(e) || /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(t) || /(?:^|[/.@])your[-_]/i.test(t);
		}
		function hasTemplateSigns(e) {
			return /<[^<>%]*>|\{\{[^{}]*\}\}|\$\{|(?:^|[@:/.])\$|(?:^|[^A-Za-z0-9])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9])/.test(e);
		}
		let r = "SERVER|HOST(?:NAME)?|IP|ADDR(?:ESS)?|DOMAIN|URL|USER(?:NAME)?|PORT|NAME|LOGIN|OWNER|ACCOUNT|PLACEHOLDER|YOUR", i = RegExp(`^(?:${r}|TODO|FIXME|XXX)$`), a = RegExp(`(?:^|_)(?:${r})[0-9]*(?:_|$)`);
		function isVariableName(e) {
			return i.test(e) ? !0 : e.length <= 60 && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(e) && a.test(e);
		}
	}),
	6586: ((e, t, n) => {
		n.d(t, {
			$: () => canonical,
			k: () => hasErb
		});
		var r = n(1781);
		function hasErb(e) {
			return e.kind === "unknown" ? !0 : e.kind === "scalar" ? !1 : e.open ? !0 : e.kind === "list" ? e.items.some((e) => hasErb(e.node)) : e.pairs.some(({ key: e, value: t }) => hasErb(e) || hasErb(t));
		}
		function canonical(e) {
			return e.kind === "unknown" ? `erb(${e.source.text.slice(e.start, e.end)})` : e.kind === "scalar" ? JSON.stringify([e.type, e.value]) : e.kind === "list" ? `[${e.items.map((e) => canonical(e.node)).join()}]` : `{${[...new Map(e.pairs.map(({ key: e, value: t }) => [(0, r.xT)(e) ?? canonical(e), canonical(t)]))].map(([e, t]) => `${JSON.stringify(e)}:${t}`).sort().join()}}`;
		}
	}),
	8337: ((e, t, n) => {
		n.d(t, {
			KL: () => isVariableName,
			Qf: () => isTemplateValue,
			XC: () => isPublicName,
			Xl: () => a,
			eh: () => isSecretName,
			nk: () => isHarmlessValue,
			oB: () => isPublishable,
			qZ: () => unquoted
		});
		var r = n(63), i = n(926);
		function isSecretName(e) {
			return isPublicName(e) || /_FILE$|_PATH$/i.test(e) ? !1 : /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|(?:ENCRYPTION|SIGNING|DETERMINISTIC|ENCRYPTION_PRIMARY)_KEY|DERIVATION_SALT)$/i.test(e);
		}
		function isPublicName(e) {
			return /PUBLIC|PUBLISHABLE|SITE_KEY|SEARCH(?:_API|_ONLY)?_KEY/i.test(e) || /^(?:VITE|REACT_APP|GATSBY)_/.test(e);
		}
		function isTemplateValue(e) {
			return e === "" || /^(?:x+|\*+|change[-_]?(?:me|it).*|(?:super)?secret|password|test|todo|<.*>|(?:your|my|some)[-_].*|replace.*|(?:dummy|fake|example|placeholder)(?:[-_].*)?)$/i.test(e) || /(?:^|[-_])(?:placeholder|dummy|precompile)(?:[-_]|$)|change[-_]?(?:me|this)(?![a-z])/i.test(e) || /^(?:put|insert|enter|paste|fill)[-_ ]|[-_ ]here$|x{5}|\.\.\.|\u2026/i.test(e);
		}
		function isHarmlessValue(e) {
			return isTemplateValue(e) || /^(?:true|false|yes|no|on|off|none|null|nil|enabled|disabled|optional|required|\d{1,3})$/i.test(e) || /^(?:\$\{?\w+\}?$|\$\(|\$\{\{|\{\{|<%|%\{|op:\/\/|arn:aws:|ENC\[|\/run\/secrets\/)/.test(e);
		}
		function isPublishable(e, t) {
			return /^(?:phc_|pk[_.-]|sb_publishable_|-----BEGIN (?:PUBLIC KEY|CERTIFICATE))/.test(t) ? !0 : /^AIza/.test(t) && /MAPS?|FIREBASE|PLACES|BROWSER|CLIENT/i.test(e);
		}
		function isVariableName(e) {
			return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(e);
		}
		function unquoted(e) {
			return e.replace(/^(["'])(.*)\1$/s, "$2");
		}
		let a = (0, i.B)((e) => [...uniqueFiles(e.variants).values()].flatMap((e) => {
			let { source: t } = e;
			return t === void 0 ? [] : e.entries.map((n) => ({
				file: e,
				entry: n,
				at: (0, r.yb)(t, n.start, n.end)
			}));
		}));
		function uniqueFiles(e) {
			return new Map(e.flatMap((e) => e.secrets.map((e) => [e.path, e])));
		}
	}),
	6164: ((e, t, n) => {
		n.d(t, {
			hS: () => placeOfWord,
			NK: () => y,
			RG: () => scriptOfStep
		});
		var r = n(63), i = n(1781);
		function scalarOffsets({ source: e, start: t, end: n, text: r, quoted: i }) {
			let a = e.text.slice(t, n), o = i ? /^[|>]/.test(a) ? "block" : a.charAt(0) : "plain", s = +!!i;
			if (o !== "block" && a.startsWith(r, s)) return Array.from({ length: r.length + 1 }, (e, n) => t + s + n);
			let c = o === "block" ? a.indexOf("\n") + 1 : s, l = {
				written: a,
				indent: o === "block" ? indentOf(a, c, r) : 0,
				style: o
			}, u = [], d = o === "block" ? lineStart(l, c) : c;
			for (let e of r.split("")) d = find(l, d, e), u.push(t + Math.min(d, a.length)), d = after(l, d);
			return u.push(Math.min(t + d, n)), u;
		}
		function find({ written: e, style: t }, n, r) {
			let i = n;
			for (; i < e.length; i++) {
				let n = e.charAt(i);
				if (!(t === "\"" && n === "\\" && /[\r\n]/.test(e.charAt(i + 1))) && (n === r || t === "\"" && n === "\\" || /[\r\n]/.test(n) && (r === " " || r === "\n") || !/\s/.test(n))) return i;
			}
			return i;
		}
		function after({ written: e, indent: t, style: n }, r) {
			let i = e.charAt(r);
			if (n === "\"" && i === "\\") return r + (a[e.charAt(r + 1)] ?? 2);
			if (n === "'" && i === "'") return r + 2;
			if (!/[\r\n]/.test(i)) return r + 1;
			let o = r + (e.startsWith("\r\n", r) ? 2 : 1);
			return n === "block" ? lineStart({
				written: e,
				indent: t
			}, o) : o;
		}
		function lineStart({ written: e, indent: t }, n) {
			let r = 0;
			for (; r < t && e[n + r] === " ";) r++;
			return n + r;
		}
		let a = {
			x: 4,
			u: 6,
			U: 10
		};
		function indentOf(e, t, n) {
			let r = e.slice(t).split("\n").find((e) => e.trim() !== "") ?? "", i = n.split("\n").find((e) => e.trim() !== "") ?? "";
			return spacesBefore(r) - spacesBefore(i);
		}
		function spacesBefore(e) {
			return e.length - e.trimStart().length;
		}
		var o = n(926), s = n(6760), c = n(4160), l = n(363);
		function programsIn(e) {
			return nested(e, {
				depth: 0,
				isRemote: !1
			});
		}
		function nested(e, { depth: t, isRemote: n }) {
			return t > 3 ? [] : (0, c.h)(e).flatMap(({ words: r, outputs: i, input: a, after: o }) => unwrap(r, {
				script: e,
				outputs: i,
				input: a,
				after: o,
				depth: t,
				viaBundle: !1,
				isRemote: n
			}));
		}
		let u = new Set([
			"if",
			"then",
			"else",
			"elif",
			"while",
			"until",
			"do",
			"!",
			"{",
			"time",
			"(",
			"&&"
		]), d = {
			sudo: /^-[ugphCT]$/,
			env: /^-[uCS]$/,
			nohup: /^$/,
			exec: /^-a$/,
			command: /^$/,
			nice: /^-n$/,
			ionice: /^-[cn]$/,
			stdbuf: /^-[ioe]$/,
			timeout: /^-[ks]$/,
			setsid: /^$/,
			unbuffer: /^$/,
			chronic: /^$/,
			xargs: /^-[InPLd]$/
		}, f = /^(?:mise|rtx|asdf|rbenv|rvm|chruby-exec|doppler|op|infisical|dotenv|dotenvx|teller|chamber|aws-vault|envchain|nix|nix-shell|devbox|direnv|gem|sops|secrethub|vlt|bws|phase|akeyless|retry|script|dip|berglas|summon|with-contenv)$/, p = /^(?:echo|printf|git|gh|grep|rg|sed|awk|ls|rm|cp|mv|cat|chmod|touch|diff|find|test|\[|\[\[)$/, m = /^(?:docker|podman|nerdctl|docker-compose)$/, h = /^-(?!-?(?:rm|i|t|it|ti|d|privileged|interactive|tty|init)$)[^=]*$/, g = /^(?:bash|sh|zsh|dash|ash)$/, _ = /^-[BbcDEeFIiJLlmOopQRSWw]$/;
		function unwrap(e, t) {
			let [n, ...r] = e;
			if (n === void 0) return t.input === void 0 && t.outputs.length === 0 ? [] : [redirected(t)];
			let i = s.posix.basename(n.text);
			if (u.has(n.text) || /^[A-Za-z_]\w*\+?=/.test(n.text)) return r.length === 0 ? [] : unwrap(r, t);
			if (i === "bundle" && r[0]?.text === "exec") return unwrap(r.slice(1), {
				...t,
				viaBundle: !0
			});
			let a = Object.hasOwn(d, i) ? d[i] : void 0;
			if (a !== void 0) return unwrapTransparent(i, r, {
				...t,
				valued: a
			});
			if (g.test(i) || i === "su" || i === "eval") {
				let e = shellScript(i, r, t);
				if (e !== void 0) return e;
			}
			if (i === "ssh") return overSsh(r, t);
			let o = f.test(i) ? behindWrapper(r) : m.test(i) ? inContainer(r) : void 0;
			if (o !== void 0) return unwrap(o, t);
			let c = p.test(i) ? void 0 : behindDashes(r);
			return c === void 0 ? [programOf(n, r, t)] : unwrap(c, t);
		}
		function programOf(e, t, n) {
			let { outputs: r, after: i, viaBundle: a, isRemote: o, input: c } = n, l = /^\$\{?KAMAL(?:_(?:CMD|BIN|COMMAND))?\}?$/.test(e.text) ? "kamal" : e.text, u = s.posix.basename(l).split(/[:@]/, 1)[0] ?? "", d = t.at(-1)?.end ?? e.end;
			return {
				name: l,
				base: u,
				args: t,
				start: e.start,
				end: d,
				viaBundle: a,
				outputs: r,
				input: c?.text,
				after: i,
				isRemote: o
			};
		}
		function redirected({ outputs: e, after: t, viaBundle: n, isRemote: r, input: i }) {
			let a = e[0]?.start ?? 0;
			return {
				name: "",
				base: "",
				args: [],
				start: a,
				end: a,
				viaBundle: n,
				outputs: e,
				input: i?.text,
				after: t,
				isRemote: r
			};
		}
		function unwrapTransparent(e, t, n) {
			let { valued: r, ...i } = n, a = 0;
			for (; t[a]?.text.startsWith("-") === !0; a++) {
				if (e === "command") return [];
				if (t[a]?.text === "--") break;
				r.test(t[a]?.text ?? "") && a++;
			}
			return t[a]?.text === "--" && a++, e === "timeout" && a++, t[a] === void 0 ? [] : unwrap(t.slice(a), i);
		}
		function shellScript(e, t, n) {
			if (e === "eval") return t.flatMap((e) => inString(e, n));
			let r = t.findIndex(({ text: e }) => /^-[a-z]*c$/.test(e)), i = t[r + 1];
			if (r !== -1 && i !== void 0) return inString(i, n);
			if (t.some(({ text: e }) => !e.startsWith("-"))) {
				let r = t.findIndex(({ text: e }) => !e.startsWith("-"));
				return e === "su" ? void 0 : unwrap(t.slice(r), n);
			}
			return n.input === void 0 ? void 0 : inHeredoc(n);
		}
		function overSsh(e, t) {
			let n = {
				...t,
				isRemote: !0
			}, r = 0;
			for (; e[r]?.text.startsWith("-") === !0;) r += _.test(e[r]?.text ?? "") ? 2 : 1;
			let i = e.slice(r + 1), [a] = i;
			return a === void 0 ? n.input === void 0 ? [] : inHeredoc(n) : i.length === 1 ? inString(a, n) : unwrap(i, {
				...n,
				input: void 0
			});
		}
		function behindWrapper(e) {
			let t = e.findIndex(({ text: e }) => e === "--"), n = t === -1 ? e.findIndex(isKamal) : t + 1, r = e.slice(0, Math.max(n, 0)).some(({ text: e }) => /^(?:install|uninstall|update|use|which|list)$/.test(e));
			return n < 1 || r ? void 0 : e.slice(n);
		}
		function behindDashes(e) {
			for (let [t, { text: n }] of e.entries()) {
				let [r, i, a] = e.slice(t + 1, t + 4);
				if (n !== "--" || r === void 0) continue;
				let o = r.text === "bundle" && i?.text === "exec" && a !== void 0 && isKamal(a), s = isKamal(r) && l.YW.includes(i?.text ?? "");
				if (o || s) return e.slice(t + 1);
			}
		}
		function inContainer(e) {
			if (!e.some(({ text: e }) => e === "run" || e === "exec")) return;
			let t = e.findIndex((t, n) => isKamal(t) && !h.test(e[n - 1]?.text ?? ""));
			return t < 1 ? void 0 : e.slice(t);
		}
		function isKamal({ text: e }) {
			return /(?:^|\/)kamal(?:[:@][\w.:-]+)?$/.test(e);
		}
		function inString({ start: e, end: t, text: n }, { script: r, depth: i, isRemote: a }) {
			let o = r.slice(e, t), s = /^\$?["']/.exec(o)?.[0] ?? "", c = s !== "" && o.endsWith(s.slice(-1)) ? o.slice(s.length, -1) : o, l = nested(c, {
				depth: i + 1,
				isRemote: a
			});
			return c === o && n !== o ? [] : l.map((t) => moved(t, e + s.length));
		}
		function inHeredoc({ input: e, depth: t, isRemote: n }) {
			return nested(e?.text ?? "", {
				depth: t + 1,
				isRemote: n
			}).map((t) => moved(t, e?.start ?? 0));
		}
		function moved(e, t) {
			let move = (e) => ({
				...e,
				start: e.start + t,
				end: e.end + t
			});
			return {
				...move(e),
				args: e.args.map(move),
				outputs: e.outputs.map(move)
			};
		}
		function scriptOfStep(e) {
			let t = (0, i.$I)(e, "run"), n = (0, i.$I)(e, "shell");
			if (!(t?.kind !== "scalar" || n?.kind === "scalar" && !/^(?:bash|sh|zsh|pwsh)\b/.test(n.text))) return v(t);
		}
		let v = (0, o.B)((e) => {
			let t, offsetOf = (n) => (t ??= scalarOffsets(e), t[Math.min(n, t.length - 1)] ?? e.end);
			return new ShellScript(e.text, !0, (t, n) => (0, r.yb)(e.source, offsetOf(t), n > t ? offsetOf(n - 1) + 1 : offsetOf(t)));
		}), y = (0, o.B)((e) => new ShellScript(e.text, isShell(e.text), (t, n) => (0, r.yb)(e, t, n)));
		class ShellScript {
			text;
			place;
			#e;
			#t;
			constructor(e, t, n) {
				this.text = e, this.place = n, this.#e = t;
			}
			get programs() {
				return this.#t ??= this.#e ? programsIn(this.text) : [], this.#t;
			}
		}
		function isShell(e) {
			return !e.startsWith("#!") || /^#![^\n]*\b(?:ba|da|z|a|k)?sh\b/.test(e.slice(0, 200));
		}
		function placeOfWord({ text: e, place: t }, { start: n, end: r }) {
			return /^["']/.test(e.charAt(n)) && e[r - 1] === e[n] && r - n > 1 ? t(n + 1, r - 1) : t(n, r);
		}
	}),
	6726: ((e, t, n) => {
		n.d(t, {
			s: () => buildIn,
			w: () => s
		});
		var r = n(1781), i = n(5176), a = n(926), o = n(8448);
		let s = (0, a.B)((e) => {
			let t = (0, o.Lv)(e).some(({ script: e }) => (0, i.Wn)(e).some(({ command: e }) => e === "build")), n = new Set((0, o.s4)(e).map(buildIn));
			return !t && n.has("skipped") && !n.has("possible");
		});
		function buildIn({ job: e, steps: t, uses: n, isCall: r, otherUses: a, calls: s }) {
			if (a !== void 0) return "possible";
			let c = r ? [e] : t.filter((e) => (0, o.qj)(e) !== void 0), l = [...(n === void 0 ? [] : c).filter((e) => inputOf(e, "command") !== "rollback" && !/\/rollback\.ya?ml@/.test(n?.text ?? "")).map((e) => inputOf(e, "skip-build") === "true"), ...s.filter(({ command: e }) => e !== "rollback").map((e) => (0, i.Kz)(e, "--skip-push", "--skip_push", "-P"))];
			return l.length === 0 ? "none" : l.every((e) => e) ? "skipped" : "possible";
		}
		function inputOf(e, t) {
			let n = (0, r.wf)(e, ["with", t]);
			return n?.kind === "scalar" ? n.text : void 0;
		}
	}),
	6247: ((e, t, n) => {
		n.d(t, {
			M1: () => workflowWrites,
			Z8: () => workflowReplaces,
			dp: () => isDeployedAsConfigFile,
			e1: () => workflowGives,
			kQ: () => deploysFromWorkflow,
			vY: () => mentionedInWorkflows
		});
		var r = n(6760), i = n(3315);
		function workflowWrites(e, t) {
			return (0, i.QH)(e, t, { replaced: !1 });
		}
		function workflowReplaces(e, t) {
			return (0, i.QH)(e, t, { replaced: !0 });
		}
		function isDeployedAsConfigFile(e, t) {
			let n = r.posix.relative(e.directory, t), i = [
				"-c ",
				"-c=",
				"--config-file ",
				"--config-file=",
				"config-file: "
			];
			return e.surroundings.workflows.some(({ document: e }) => {
				let t = e?.source.text ?? "";
				return i.some((e) => ["", "./"].some((r) => t.includes(e + r + n)));
			});
		}
		function workflowGives(e, t) {
			return e.surroundings.workflows.some(({ document: e }) => {
				let n = e?.source.text ?? "";
				return n.includes(t) || /toJSON\(\s*secrets\s*\)/i.test(n);
			});
		}
		function mentionedInWorkflows(e, t) {
			return e.surroundings.workflows.some(({ document: e }) => t.test(e?.source.text ?? ""));
		}
		function deploysFromWorkflow(e) {
			return mentionedInWorkflows(e, /\bkamal\b/i);
		}
	}),
	8448: ((e, t, n) => {
		n.d(t, {
			Br: () => f,
			G: () => triggers,
			Lv: () => d,
			OZ: () => isHosted,
			h: () => isManualOnly,
			pe: () => p,
			qj: () => actionOf,
			s4: () => l,
			s8: () => workflowStepsOf,
			xj: () => kamalScripts
		});
		var r = n(6760), i = n(8065), a = n(1781), o = n(5176), s = n(926), c = n(6164);
		let l = (0, s.B)((e) => {
			let t = u(e), n = t.flatMap((t) => deployJobOf(e, t) ?? []);
			return [...n, ...localCalls(t, n)];
		});
		function deployJobOf(e, { workflow: t, job: n, steps: r, uses: i }) {
			let a = {
				workflow: t,
				job: n,
				steps: [],
				uses: void 0,
				isCall: !1,
				otherUses: void 0,
				calls: []
			};
			if (i !== void 0) return m.test(i.text) ? {
				...a,
				uses: i,
				isCall: !0
			} : h.test(i.text) ? {
				...a,
				otherUses: i
			} : void 0;
			let s = r.map(deployingAction).find((e) => e !== void 0), c = r.map((e) => usesOf(e)).find((e) => g.test(e?.text ?? "")), l = r.flatMap((t) => scriptsOfStep(e, t)).flatMap((e) => (0, o.Wn)(e).filter(o.W$));
			if (s !== void 0 || c !== void 0 || l.length !== 0) return {
				...a,
				steps: r,
				uses: s,
				otherUses: c,
				calls: l
			};
		}
		function localCalls(e, t) {
			let n = new Set(t.map(({ workflow: e }) => e.source.file));
			return e.flatMap(({ workflow: e, job: t, uses: i }) => i?.text.startsWith("./") === !0 && n.has(r.posix.normalize(i.text)) ? [{
				workflow: e,
				job: t,
				steps: [],
				uses: void 0,
				isCall: !1,
				otherUses: i,
				calls: []
			}] : []);
		}
		let u = (0, s.B)((e) => workflowRoots(e).flatMap((t) => (0, a.fq)((0, a.$I)(t, "jobs")).flatMap(({ value: n }) => n.kind === "map" ? [{
			workflow: t,
			job: n,
			steps: stepsOf(e, n),
			uses: usesOf(n)
		}] : []))), d = (0, s.B)((e) => u(e).flatMap((t) => t.steps.flatMap((n) => scriptsOfStep(e, n).map((e) => ({
			script: e,
			step: n,
			job: t
		})))));
		function kamalScripts(e) {
			return d(e).filter(({ job: e, script: t }) => /\bkamal\b/.test(e.workflow.source.text) || /\bkamal\b/.test(t.text));
		}
		let f = (0, s.B)((e) => u(e).flatMap(({ steps: e }) => e));
		function workflowStepsOf(e, t) {
			return u(e).flatMap((e) => e.workflow === t ? e.steps : []);
		}
		let p = (0, s.B)((e) => e.surroundings.scriptFiles.flatMap(({ source: e }) => e === void 0 ? [] : [(0, c.NK)(e)]));
		function scriptsOfStep(e, t) {
			let n = (0, c.RG)(t);
			if (n === void 0) return [];
			if (e.surroundings.scriptFiles.length === 0) return [n];
			let i = new Set(n.programs.map(({ name: e }) => r.posix.normalize(e)));
			return [n, ...e.surroundings.scriptFiles.filter(({ path: t }) => i.has(t) || i.has(r.posix.relative(e.directory, t))).flatMap(({ source: e }) => e === void 0 ? [] : [(0, c.NK)(e)])];
		}
		function triggers(e) {
			let t = (0, a.$I)(e, "on");
			return t?.kind === "scalar" ? [{
				name: t.text,
				node: t
			}] : t?.kind === "list" ? t.items.flatMap(({ node: e }) => e.kind === "scalar" ? [{
				name: e.text,
				node: e
			}] : []) : (0, a.fq)(t).map(({ key: e }) => ({
				name: (0, a.xT)(e) ?? "",
				node: e
			}));
		}
		function isManualOnly(e) {
			return triggers(e).every(({ name: e }) => e === "workflow_dispatch" || e === "repository_dispatch");
		}
		function isHosted(e) {
			let t = (0, a.$I)(e, "runs-on");
			return t?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(t.text);
		}
		function workflowRoots(e) {
			return e.surroundings.workflows.map(({ document: e }) => (0, i.tW)(e)).filter((e) => e !== void 0);
		}
		function stepsOf(e, t, n = 0) {
			return (0, a.Z9)((0, a.$I)(t, "steps")).flatMap((t) => {
				let r = e.surroundings.localActions.get(usesOf(t)?.text ?? ""), i = (0, a.$I)(r?.document?.root, "runs");
				return i?.kind === "map" && n < 3 ? [t, ...stepsOf(e, i, n + 1)] : [t];
			});
		}
		let m = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/, h = /\/\.github\/workflows\/[\w.-]{0,80}(?:kamal[\w.-]{0,80}deploy|deploy[\w.-]{0,80}kamal)[\w.-]{0,80}@/i, g = /^[\w.-]+\/(?:[\w.-]+\/){0,5}(?:kamal2?-deploy|deploy-kamal|deploy-with-kamal)(?:-action)?@/i;
		function deployingAction(e) {
			let t = (0, a.wf)(e, ["with", "command"]);
			if (t?.kind !== "scalar" || /^(?:deploy|rollback)$/.test(t.text)) return actionOf(e);
		}
		function actionOf(e) {
			let t = usesOf(e);
			return t !== void 0 && /(?:^|\/)kamal-action(?:@|$)/.test(t.text) ? t : void 0;
		}
		function usesOf(e) {
			let t = (0, a.$I)(e, "uses");
			return t?.kind === "scalar" ? t : void 0;
		}
	}),
	3315: ((e, t, n) => {
		n.d(t, {
			Q7: () => l,
			QH: () => isWritten
		});
		var r = n(6760), i = n(1781), a = n(5934), o = n(926), s = n(8448);
		let c = (0, o.B)((e) => [...l(e).flatMap((e) => e.programs.flatMap((e) => e.isRemote ? [] : targetsOf(e)).map((t) => ({
			...t,
			script: e
		}))), ...(0, s.Br)(e).flatMap((e) => (0, i.$I)(e, "uses") === void 0 ? [] : (0, i.fq)((0, i.$I)(e, "with")).flatMap(({ value: e }) => e.kind === "scalar" && e.text.length < 200 ? [{
			path: plainPath(e.text),
			keeps: !1,
			script: void 0
		}] : []))]), l = (0, o.B)((e) => [...new Set([
			...(0, s.Lv)(e).map(({ script: e }) => e),
			...(0, a.gY)(e).map(({ script: e }) => e),
			...(0, s.pe)(e)
		])]);
		function isWritten(e, t, { replaced: n }) {
			let i = [t, r.posix.relative(e.directory, t)];
			return c(e).some(({ path: e, keeps: t, script: r }) => !(n && t) && (i.some((t) => isSameFile(e, t)) || isByVariable(e, i, r)));
		}
		function isSameFile(e, t) {
			if (e.endsWith("$")) {
				let n = e.slice(0, -1);
				return n.includes("/") && (t.startsWith(n) || n.endsWith(`/${t}.`));
			}
			return e === t || e.endsWith(`/${t}`);
		}
		function isByVariable(e, t, n) {
			return n === void 0 ? !1 : e === "$" ? t.some((e) => n.text.includes(`=${e}`) || n.text.includes(`="${e}"`)) : t.some((t) => r.posix.basename(t) === e && n.text.includes(`cd ${r.posix.dirname(t)}`));
		}
		let u = /^(?:cp|mv|install|ln|rsync|gcp)$/, d = /^(?:sed|gsed|perl|ruby|awk|gawk|yq|sops)$/, f = /^(?:-o|-O|--output|--out-file|--output-file|--out|--output-document)$/;
		function targetsOf({ base: e, args: t, outputs: n }) {
			let i = t.map(({ text: e }) => e), a = i.filter((e) => !e.startsWith("-")), o = n.map(({ text: e, appends: t }) => ({
				path: plainPath(e),
				keeps: t
			})), add = (e, t) => o.push(...e.map((e) => ({
				path: plainPath(e),
				keeps: t
			})));
			if (e === "tee" || e === "sponge") add(a, i.some((e) => e === "-a" || e === "--append"));
			else if (u.test(e)) {
				let e = a.at(-1) ?? "";
				add(e.endsWith("/") || e === ".kamal" || e === "config" ? a.slice(0, -1).map((t) => r.posix.join(e, r.posix.basename(t))) : [e], !1);
			} else e === "dd" ? add(i.flatMap((e) => e.startsWith("of=") ? e.slice(3) : []), !1) : d.test(e) && i.some((e) => /^-[a-zA-Z]{0,5}i|^--in-?place/.test(e)) ? add(a, !0) : (add(i.flatMap((e, t) => f.test(i[t - 1] ?? "") ? e : []), !1), add(i.flatMap((e) => /^--out(?:put|-file)?=(.+)$/.exec(e)?.[1] ?? []), !1));
			return o;
		}
		function plainPath(e) {
			let t = e.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ ?github\.workspace ?\}\}|\$\{?PWD\}?|\$\(pwd\))\//, ""), n = t.indexOf("$");
			return r.posix.normalize(n === -1 ? t : t.slice(0, n + 1)).replace(/^(?:\.\.\/)+/, "");
		}
	}),
	4221: ((e, t, n) => {
		n.d(t, {
			Z7: () => withoutPrefix,
			_D: () => replaceAt,
			ep: () => renameKey,
			v8: () => rewrite
		});
		var r = n(63), i = n(1781);
		function replaceAt(e, t, n) {
			let { line: r, column: i, endLine: a, endColumn: o } = e;
			return {
				description: n,
				edits: [{
					line: r,
					column: i,
					endLine: a,
					endColumn: o,
					text: t
				}]
			};
		}
		function rewrite(e, t) {
			return replaceAt((0, i.be)(e), t, `Write \`${t}\``);
		}
		function renameKey({ key: e, inherited: t }, n, r) {
			let [a, ...o] = r;
			if (!(e.kind !== "scalar" || t || a === void 0 || o.length > 0)) return n.pairs.some((e) => (0, i.xT)(e.key) === a) ? void 0 : rewrite(e, a);
		}
		function withoutPrefix(e, t) {
			let n = (0, i.Io)(e), a = e.start + +!!e.quoted, o = a + t.length;
			if (t !== e.text && n.slice(a - e.start, o - e.start) === t) return replaceAt((0, r.yb)(e.source, a, o), "", `Remove \`${t}\``);
		}
	}),
	8665: ((e, t, n) => {
		n.d(t, { l: () => checkConfig });
		var r = n(4941), i = n(1781), a = n(4221), o = n(380);
		function shownKey(e) {
			return e.type === "null" ? "" : e.type === "float" ? shownFloat(e.value) : e.type === "string" || e.type === "date" ? e.text : String(e.value);
		}
		function shownFloat(e) {
			return Number.isInteger(e) ? `${e}.0` : String(e);
		}
		function pathKey(e) {
			return e.value === !1 || shownKey(e).trim() === "" ? "" : shownKey(e);
		}
		function effectivePairs(e) {
			let t = new Map();
			for (let n of e.pairs) {
				let e = (0, i.xT)(n.key);
				e !== void 0 && !n.conditional && t.set(e, n);
			}
			return e.pairs.filter((e) => {
				let n = (0, i.xT)(e.key);
				return n === void 0 || e.conditional || t.get(n) === e;
			});
		}
		function isTruthy(e) {
			if (e?.kind !== "unknown") return e !== void 0 && (e.kind !== "scalar" || e.value !== null && e.value !== !1);
		}
		function isPresent(e) {
			if (e === void 0) return !1;
			if (e.kind !== "unknown") return e.kind === "map" ? e.pairs.length > 0 || (e.open ? void 0 : !1) : e.kind === "list" ? e.items.length > 0 || (e.open ? void 0 : !1) : e.value === null || e.value === !1 ? !1 : typeof e.value != "string" || e.value.trim() !== "";
		}
		function isString(e) {
			return e?.kind === "scalar" && e.type === "string";
		}
		function isFalse(e) {
			return e?.kind === "scalar" && e.value === !1;
		}
		var s = n(7997);
		let c = [
			"destination",
			"role",
			"service"
		], l = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;
		function* checkLabels(e, { context: t, kamal: n }) {
			if (!(0, o.z)(n, "reservedLabels")) return;
			let r = (0, i.$I)(e, "labels");
			if (r?.kind === "map") for (let { key: e } of effectivePairs(r)) isString(e) && c.includes(e.text) && (yield (0, s.cz)("invalid-value", e, {
				context: `${t}/labels/${e.text}`,
				says: "invalid label. destination, role, and service are reserved labels",
				help: "Choose another name: Kamal finds its containers by these labels."
			}));
		}
		function* checkRestart(e, { context: t, kamal: n }) {
			let r = (0, i.$I)(e, "options");
			if (r?.kind !== "map") return;
			let c = effectivePairs(r).find(({ key: e }) => e.kind === "scalar" && shownKey(e) === "restart");
			if (c === void 0 || c.conditional || c.value.kind === "unknown") return;
			if (!(0, o.z)(n, "restartPolicies")) {
				(0, o.z)(n, "restartRejected") && (yield* rejectRestart(c, t));
				return;
			}
			let u = (0, s.WG)(t, "options/restart"), d = c.value.kind === "scalar" && c.value.value === !1;
			if (isString(c.value)) l.test(c.value.text) || (yield (0, s.cz)("invalid-value", c.value, {
				context: u,
				says: "should be no, always, unless-stopped, on-failure, or on-failure:N",
				help: "Use one of these values."
			}));
			else {
				let e = d ? { fix: (0, a._D)((0, i.be)(c.value), "\"no\"", "Write `\"no\"`") } : {};
				yield {
					...(0, s.cz)("wrong-type", c.value, {
						context: u,
						says: "should be a string. Use \"no\" to disable restarts",
						help: "Put it in quotes, `restart: \"no\"`: YAML reads an unquoted no as false."
					}),
					...e
				};
			}
		}
		function* rejectRestart({ key: e, value: t }, n) {
			isString(e) && isTruthy(t) === !0 && (yield {
				...(0, s.cz)("key-newer-than-kamal", e, {
					context: n,
					says: "Cannot set restart policy in docker options, unless-stopped is required",
					help: "Use Kamal 2.12.0 or newer, or remove the key."
				}),
				found: "allowed since Kamal 2.12.0"
			});
		}
		function* checkProxy(e, t) {
			let n = (0, i.$I)(e, "host"), r = (0, i.$I)(e, "hosts"), a = (0, i.$I)(e, "ssl");
			a !== void 0 && asksForSsl(a) && isPresent(n) === !1 && isPresent(r) === !1 && (yield (0, s.cz)("missing-key", a, {
				context: t,
				says: "Must set a host to enable automatic SSL",
				help: "Add `host:` with the public name next to `ssl`, in the same section."
			}));
			let o = (0, i.cF)(e, "host");
			o !== void 0 && (0, i.cF)(e, "hosts") !== void 0 && !o.conditional && (yield (0, s.cz)("invalid-value", o.key, {
				context: t,
				says: "Specify one of 'host' or 'hosts', not both",
				help: "Keep `hosts`, with all names. Check both the role and the root, because Kamal merges their settings."
			})), a?.kind === "map" && (yield* checkCertificate(a, t));
			let c = (0, i.$I)(e, "run");
			c?.kind === "map" && (yield* checkRun(c, t));
		}
		function asksForSsl(e) {
			return e.kind === "map" || e.kind === "scalar" && e.value === !0;
		}
		function* checkCertificate(e, t) {
			for (let [n, r] of [["certificate_pem", "private_key_pem"], ["private_key_pem", "certificate_pem"]]) isPresent((0, i.$I)(e, n)) === !0 && isPresent((0, i.$I)(e, r)) === !1 && (yield (0, s.cz)("missing-key", e, {
				context: t,
				says: `Missing ${r} setting (required when ${n} is present)`,
				help: `Add \`${r}\` with the name of the secret that contains it.`
			}));
		}
		function* checkRun(e, t) {
			if (!isFalse((0, i.$I)(e, "publish"))) return;
			let n = [
				"http_port",
				"https_port",
				"bind_ips"
			].map((t) => (0, i.$I)(e, t)).find((e) => isPresent(e) === !0);
			n !== void 0 && (yield (0, s.cz)("invalid-value", n, {
				context: t,
				says: "Cannot set http_port, https_port or bind_ips when publish is false",
				help: "Remove it, or publish the ports."
			}));
		}
		var u = n(8998);
		function* checkRegistry(e, t) {
			if (e !== void 0 && e.kind !== "map") return;
			let n = (0, i.$I)(e, "server"), r = (0, o.z)(t.kamal, "localRegistry");
			if (n?.kind === "unknown" && r) return;
			let a = n?.kind === "scalar" && (n.type === "string" || n.type === "symbol");
			if (r && n?.kind === "scalar" && !a && n.type !== "null" && (yield (0, s.cz)("wrong-type", n, {
				context: (0, s.WG)(t.context, "server"),
				says: "should be a string",
				help: "Put it in quotes: Kamal crashes if YAML reads the server as a number or a boolean."
			})), !(r && n?.kind === "scalar" && (0, u.r)(n.text))) for (let n of ["username", "password"]) yield* checkCredential((0, i.$I)(e, n), n, {
				...t,
				registry: e
			});
		}
		function* checkCredential(e, t, n) {
			let r = (0, s.WG)(n.context, t), i = t === "username" ? "`username: my-user`" : "`password: [KAMAL_REGISTRY_PASSWORD]`", a = isPresent(e);
			if (a === !1) {
				let t = `Add ${i} below \`registry:\`; Kamal looks up a name in a list in .kamal/secrets.`;
				yield (0, s.cz)("missing-key", e ?? n.registry ?? n.place, {
					context: r,
					says: "is required",
					help: t
				});
			} else a === !0 && e !== void 0 && !isCredential(e) && (yield (0, s.cz)("wrong-type", e, {
				context: r,
				says: "should be a string or an array with one string (for secret lookup)",
				help: `Write ${i}, and put a number in quotes.`
			}));
		}
		function isCredential(e) {
			if (e.kind !== "list") return isString(e);
			let [t] = e.items;
			return e.open || e.items.length === 1 && (isString(t?.node) || isTruthy(t?.node) === void 0);
		}
		var d = n(2004), f = n(3983);
		function countedRoles({ roles: e }) {
			if (e.unknown === void 0) return e.all.map((e) => ({
				name: e.key === void 0 ? e.name : shownKey(e.key),
				role: e,
				hosts: countedHosts(e.hosts)
			}));
		}
		function countedHosts(e) {
			let { node: t, unknown: n } = e;
			if (n !== void 0 || t !== void 0 && t.kind !== "list") return;
			let r = t?.items.some((e) => e.node.kind === "map" && e.node.pairs.length === 0) === !0;
			return [...new Set([...(0, d.n3)(e), ...r ? [""] : []])];
		}
		function* checkRoles(e) {
			let t = e.config.serversNode;
			if (t?.kind === "map") for (let n of effectivePairs(t)) n.key.kind !== "unknown" && (yield* checkName(n.key, "servers"), yield* checkRole(e, n.key, n.value));
			yield* checkSsl(e);
		}
		function* checkName(e, t) {
			if (e.type === "string") return;
			let n = `the name ${shownKey(e)} should be a string`;
			yield (0, s.cz)("invalid-value", e, {
				context: t,
				says: n,
				help: "Put the name in quotes or choose another one: YAML does not read it as a string."
			});
		}
		function* checkRole({ config: e, kamal: t }, n, r) {
			if (r.kind !== "map") return;
			let a = `servers/${shownKey(n)}`;
			yield* checkLabels(r, {
				context: a,
				kamal: t
			}), yield* checkRestart(r, {
				context: a,
				kamal: t
			});
			let o = e.roles.all.find((e) => e.key === n), s = o?.ownProxy ?? (0, i.$I)(r, "proxy");
			if (s?.kind !== "map") return;
			yield* checkProxy(s, `${a}/proxy`);
			let c = o?.proxy?.node;
			e.sharedProxy.kind === "known" && c !== void 0 && (yield* checkProxy(c, "proxy"));
		}
		function* checkSsl(e) {
			let { config: t, kamal: n } = e, r = (0, o.z)(n, "certificates"), a = new Map();
			for (let { name: e, role: c, hosts: l } of countedRoles(t) ?? []) {
				let t = c.proxy?.node, u = (0, i.$I)(t, "ssl");
				if (t === void 0 || u === void 0 || isTruthy(u) !== !0) continue;
				let d = r ? (0, f.yT)(u) : !1, p = l?.length ?? 0;
				if (d === !1 && p > 1) {
					let t = `SSL is only supported on a single server${r ? " unless you provide custom certificates" : ""}, found ${p} servers for role ${e}`, n = `Put a load balancer that terminates TLS in front, or set your own certificate in \`ssl\`${r ? "" : " (since Kamal 2.7.0)"}.`;
					yield (0, s.cz)("invalid-value", u, {
						context: "",
						says: t,
						help: n
					});
				}
				let m = (0, o.z)(n, "hostsWithCommas");
				m && (yield* checkSslHost((0, i.$I)(t, "host")));
				for (let n of m ? sslHosts(t) : oneHost(t)) {
					if (a.has(n)) {
						let e = `Different roles can't share the same host for SSL: ${n}`;
						yield (0, s.cz)("invalid-value", (0, i.$I)(t, "host") ?? (0, i.$I)(t, "hosts") ?? u, {
							context: "",
							says: e,
							help: "Give each role behind the proxy its own host names."
						});
					}
					a.set(n, e);
				}
			}
		}
		function* checkSslHost(e) {
			e?.kind === "scalar" && e.type !== "string" && isTruthy(e) === !0 && (yield (0, s.cz)("wrong-type", e, {
				context: "",
				says: "undefined method `split' for this host",
				help: "Write the public name, in quotes if YAML does not read it as a string."
			}));
		}
		function oneHost(e) {
			let t = (0, i.$I)(e, "host");
			return t?.kind === "scalar" ? [t.text] : [];
		}
		function sslHosts(e) {
			let t = (0, i.$I)(e, "hosts");
			if (t?.kind === "list") return t.items.flatMap(({ node: e }) => e.kind === "scalar" ? [e.text] : []);
			let n = t === void 0 ? (0, i.$I)(e, "host") : void 0;
			return n?.kind === "scalar" && n.value !== null ? n.text.split(",") : [];
		}
		let p = [
			"host",
			"hosts",
			"role",
			"roles",
			"tag",
			"tags"
		], m = [
			"host",
			"hosts",
			"roles"
		];
		function* checkAccessories(e) {
			let { config: t, kamal: n } = e, r = t.accessoriesNode;
			if (r?.kind !== "map") return;
			let i = countedRoles(t);
			for (let { key: e, value: a } of effectivePairs(r)) {
				if (e.kind === "unknown" || (yield* checkName(e, "accessories"), a.kind !== "map")) continue;
				let r = `accessories/${shownKey(e)}`;
				yield* checkPlacement(a, {
					context: r,
					key: e,
					kamal: n
				}), yield* checkLabels(a, {
					context: r,
					kamal: n
				}), yield* checkRestart(a, {
					context: r,
					kamal: n
				}), i !== void 0 && (yield* checkRoleNames(a, {
					context: r,
					kamal: n,
					roles: i
				})), yield* checkTags(a, r, t.serversNode), yield* checkSections(a, {
					context: r,
					kamal: n
				});
			}
		}
		function* checkPlacement(e, t) {
			let n = (0, o.z)(t.kamal, "placementByTag") ? p : m, r = n.filter((t) => (0, i.cF)(e, t) !== void 0);
			if (r.length === 0 && p.some((t) => (0, i.cF)(e, t) !== void 0)) return;
			let a = r.filter((t) => (0, i.cF)(e, t)?.conditional !== !0);
			r.length === 1 || a.length === 1 || r.length === 0 && e.open || r.length > 0 && a.length === 0 || (yield (0, s.cz)(r.length === 0 ? "missing-key" : "invalid-value", t.key, {
				context: t.context,
				says: `specify one of ${listed(n)}`,
				help: r.length === 0 ? "Set where it runs, e.g. `host: 192.0.2.1`." : `Keep only one of: ${r.join(", ")}.`
			}));
		}
		function listed(e) {
			let t = e.map((e) => `\`${e}\``);
			return `${t.slice(0, -1).join(", ")} or ${t.at(-1)}`;
		}
		function* checkRoleNames(e, { context: t, kamal: n, roles: r }) {
			let a = r.map((e) => e.name), isKnown = (e) => (0, o.z)(n, "roleNamesAsStrings") ? isString(e) && a.includes(e.text) : e.kind === "scalar" && a.includes(shownKey(e)), c = (0, i.$I)(e, "roles"), l = (0, i.$I)(e, "role"), u = `Use a role from \`servers\`: ${a.join(", ") || "(none)"}.`;
			if (c?.kind === "list" && !c.open) {
				let e = c.items.filter(({ node: e }) => !isKnown(e));
				if (e.every(({ node: e }) => isTruthy(e) === !1)) return;
				let [n] = e;
				if (n === void 0) return;
				let r = e.map(({ node: e }) => e.kind === "scalar" ? shownKey(e) : "").join(", ");
				yield (0, s.cz)("invalid-value", n.node, {
					context: t,
					says: `unknown roles ${r}`,
					help: u
				});
			} else if (c === void 0 && l?.kind === "scalar" && isTruthy(l) === !0) {
				let e = shownKey(l);
				a.includes(e) || (yield (0, s.cz)("invalid-value", l, {
					context: t,
					says: `unknown role ${e}`,
					help: u
				}));
			}
		}
		function* checkTags(e, t, n) {
			let r = (0, i.$I)(e, "tag");
			r?.kind === "scalar" && hasHosts(n) && (yield (0, s.cz)("invalid-value", r, {
				context: t,
				says: "undefined method `include?' for nil",
				help: "Kamal crashes here, because it looks for tags only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles."
			}));
			let a = scalarsIn(r === void 0 ? (0, i.$I)(e, "tags") : r), o = n?.kind === "map" ? tagsOfHosts(n) : [];
			if (a.length !== 0 && o.length !== 0) for (let e of [...a, ...o].filter((e) => !isString(e))) yield (0, s.cz)("invalid-value", e, {
				context: t,
				says: `${shownKey(e)} is not a string`,
				help: `Put it in quotes, \`"${e.text}"\`: Kamal crashes here when it compares the accessory's tag with the hosts' tags.`
			});
		}
		function scalarsIn(e) {
			return (e?.kind === "list" ? e.items.map((e) => e.node) : e === void 0 ? [] : [e]).filter((e) => e.kind === "scalar");
		}
		function tagsOfHosts(e) {
			return e.pairs.flatMap(({ value: e }) => e.kind === "list" ? e.items : []).flatMap(({ node: e }) => e.kind === "map" ? e.pairs.slice(0, 1).map(({ value: e }) => e) : []).filter((e) => e.kind === "scalar");
		}
		function hasHosts(e) {
			return e?.kind === "list" && e.items.length > 0;
		}
		function* checkSections(e, { context: t, kamal: n }) {
			let r = (0, i.$I)(e, "proxy");
			r?.kind === "map" && (yield* checkProxy(r, `${t}/proxy`)), r?.kind === "scalar" && r.value === !0 && (yield (0, s.cz)("wrong-type", r, {
				context: `${t}/proxy`,
				says: "should be a hash",
				help: "Set `host` and `app_port` in it, or remove it: only roles can have `proxy: true`."
			}));
			let a = (0, i.$I)(e, "registry");
			a?.kind === "map" && a.pairs.length > 0 && (yield* checkRegistry(a, {
				context: `${t}/registry`,
				place: (0, i.be)(a),
				kamal: n
			}));
		}
		var h = n(6586);
		function* checkConflicts(e) {
			yield* checkRuns(e), (0, o.z)(e.kamal, "localRegistryNeedsSshBuilder") && (yield* checkRemote(e.config));
		}
		function* checkRuns(e) {
			let t = new Map(), n = (0, o.z)(e.kamal, "equalRuns"), r = 0;
			for (let { hosts: i, run: a } of runsByHost(e)) {
				if (n && (0, h.k)(a)) continue;
				let e = n ? (0, h.$)(a) : String(r++);
				for (let n of i) {
					let r = t.get(n);
					if (r !== void 0 && r.text !== e) {
						let e = `Conflicting proxy run configurations for host ${n}`;
						yield (0, s.cz)("invalid-value", a, {
							context: "",
							says: e,
							help: "Write `run` once, in the top-level `proxy` section."
						});
					}
					t.set(n, {
						run: a,
						text: e
					});
				}
			}
		}
		function* runsByHost(e) {
			let { config: t } = e;
			for (let { role: e, hosts: n } of countedRoles(t) ?? []) {
				let t = e.proxy?.run;
				t?.kind === "map" && t.pairs.length > 0 && (yield {
					hosts: n ?? [],
					run: t
				});
			}
			for (let { proxy: e, hosts: n } of t.accessories.all) {
				let t = e?.run;
				t?.kind === "map" && t.pairs.length > 0 && (yield {
					hosts: (0, d.n3)(n),
					run: t
				});
			}
		}
		function* checkRemote({ registry: e, root: t }) {
			let n = (0, i.$I)(t, "builder"), r = (0, i.$I)(n, "remote");
			if (e.isLocal !== !0 || !isString(r)) return;
			let a = (0, i.$I)(n, "arch");
			(isFalse((0, i.$I)(n, "local")) || a?.kind === "list" && a.items.length > 1) && !/^ssh:/i.test(r.text) && (yield (0, s.cz)("invalid-value", r, {
				context: "",
				says: "Local registry with remote builder requires an SSH URL (e.g., ssh://user@host)",
				help: "Write `ssh://user@host`."
			}));
		}
		var g = n(3542), _ = n(1391);
		function* checkRoot(e) {
			let { root: t, start: n } = e;
			yield* required(e, "service", "Add `service: my-app`, the name of the containers."), e.config.registry.isLocal !== !1 && (0, o.z)(e.kamal, "localRegistry") || (yield* required(e, "image", "Add `image: my-user/my-app`, the name in the registry without the registry's host.")), yield* checkService((0, i.$I)(t, "service")), yield* checkServers(e), yield* checkVersion((0, i.$I)(t, "minimum_version"), e.kamal);
			let r = (0, i.$I)(t, "retain_containers");
			r?.kind === "scalar" && typeof r.value == "number" && r.value < 1 && (yield (0, s.cz)("invalid-value", r, {
				context: "",
				says: "Must retain at least 1 container",
				help: "Set it to 1 or more: a rollback needs the previous container."
			}));
			let a = (0, i.$I)(t, "require_destination");
			if (a !== void 0 && isTruthy(a) === !0 && e.destination === void 0) {
				let e = `Set the destination, and add its file next to ${n.file}.`;
				yield (0, s.cz)("invalid-value", a, {
					context: "",
					says: "You must specify a destination",
					help: e
				});
			}
		}
		function* required(e, t, n) {
			let r = (0, i.$I)(e.root, t);
			if (isPresent(r) !== !1) return;
			let a = `Missing required configuration for ${t}`;
			yield (0, s.cz)("missing-key", r ?? e.start, {
				context: "",
				says: a,
				help: n
			});
		}
		function* checkService(e) {
			if (e?.kind !== "scalar" || isPresent(e) !== !0) return;
			let t = e.type === "string" || e.type === "symbol";
			t && /^[a-z0-9_-]+$/im.test(shownKey(e)) || (yield (0, s.cz)("invalid-value", e, {
				context: "",
				says: "Service name can only include alphanumeric characters, hyphens, and underscores",
				help: serviceHelp(e, t)
			}));
		}
		function serviceHelp(e, t) {
			return (0, _.PB)(e.text) ? "It is a placeholder: write the name of your app, e.g. `shop`." : t ? "Rename it; the image name may keep its dots." : "Put it in quotes, or choose another name.";
		}
		let v = "Add `servers:` with the host names or IP addresses that the app runs on.";
		function* checkServers(e) {
			let { config: t, root: n, start: r } = e, a = t.serversNode;
			if (isPresent(a) === !1 && a !== void 0 && !(0, o.z)(e.kamal, "serversOptional")) return yield* required(e, "servers", v);
			if (a === void 0) {
				let n = (0, o.z)(e.kamal, "serversOptional");
				if (n && isPresent(t.accessoriesNode) !== !1) return;
				let i = n ? {
					context: "",
					says: "No servers or accessories specified"
				} : {
					context: "servers",
					says: "should be an array or a hash"
				};
				yield (0, s.cz)("missing-key", r, {
					...i,
					help: v
				});
				return;
			}
			let c = countedRoles(t);
			if (c === void 0 || e.primaryRole === void 0) return;
			let l = c.find((t) => t.name === e.primaryRole);
			if (l === void 0) {
				let t = `The primary_role ${e.primaryRole} isn't defined`, r = c.map((e) => e.name).join(", ") || "(none)", o = `Add the role \`${e.primaryRole}\`, or set \`primary_role\` to an existing role: ${r}.`;
				yield (0, s.cz)("missing-key", (0, i.$I)(n, "primary_role") ?? a, {
					context: "",
					says: t,
					help: o
				});
			}
			let u = isTruthy((0, i.$I)(n, "allow_empty_roles"));
			for (let e of c) {
				if (e.hosts === void 0 || e.hosts.length > 0) continue;
				let t = e === l;
				if (!t && u !== !1) continue;
				let n = t ? `No servers specified for the ${e.name} primary_role` : `No servers specified for the ${e.name} role. You can ignore this with allow_empty_roles: true`;
				yield (0, s.cz)("missing-key", e.role.node, {
					context: "",
					says: n,
					help: "List the host names or IP addresses that it runs on; numbers do not count."
				});
			}
		}
		function* checkVersion(e, t) {
			if (e?.kind !== "scalar" || isTruthy(e) !== !0 || e.type === "date" || e.type === "ruby object") return;
			let n = versionText(e);
			if (!(0, g.o)(n)) {
				let t = `Malformed version number string ${n}`;
				yield (0, s.cz)("invalid-value", e, {
					context: "",
					says: t,
					help: "Write a version such as 2.12.0."
				});
			} else if ((0, g.E)(n.trim() === "" ? "0" : n, t) > 0) {
				let r = `Current version is ${t}, minimum required is ${n}`;
				yield (0, s.cz)("invalid-value", e, {
					context: "",
					says: r,
					help: "Update Kamal, or lower `minimum_version`."
				});
			}
		}
		function versionText(e) {
			return e.type === "float" && Number.isInteger(e.value) ? `${e.value}.0` : e.type === "string" ? e.text : String(e.value);
		}
		let y = new Set("help setup deploy redeploy rollback details audit config docs init remove upgrade version accessory app build lock proxy prune registry secrets server".split(" "));
		function* checkBuilder(e, t) {
			let n = (0, i.$I)(e, "builder");
			if (n !== void 0 && n.kind !== "map") return;
			let r = "builder", a = n ?? t, o = (0, i.$I)(n, "arch");
			isPresent(o) === !1 && (yield (0, s.cz)("missing-key", a, {
				context: r,
				says: s.Nr,
				help: "Add `builder:` with `arch: amd64` (or arm64, or a list of both)."
			}));
			let c = (0, i.wf)(n, ["cache", "type"]);
			if (c?.kind === "scalar" && isTruthy(c) === !0 && !(isString(c) && /^(?:gha|registry)$/.test(c.text))) {
				let e = `Invalid cache type: ${shownKey(c)}`;
				yield (0, s.cz)("invalid-value", c, {
					context: r,
					says: e,
					help: "Use `gha` or `registry`."
				});
			}
			let l = (0, i.$I)(n, "pack");
			l !== void 0 && isTruthy(l) === !0 && o?.kind === "list" && o.items.length > 1 && !o.open && (yield (0, s.cz)("invalid-value", o, {
				context: r,
				says: "buildpacks only support building for one arch",
				help: "Keep only the architecture of your servers."
			}));
			let u = (0, i.$I)(n, "local");
			u !== void 0 && isFalse(u) && isPresent((0, i.$I)(n, "remote")) === !1 && (yield (0, s.cz)("missing-key", u, {
				context: r,
				says: "Cannot disable local builds, no remote is set",
				help: "Add `remote: ssh://user@host`, or remove `local`."
			}));
		}
		function* checkAliases(e) {
			let t = (0, i.$I)(e, "aliases");
			if (t?.kind === "map") for (let { key: e } of effectivePairs(t)) {
				if (e.kind === "unknown") continue;
				let t = shownKey(e), n = `aliases/${t}`;
				if (e.type !== "string") yield (0, s.cz)("invalid-value", e, {
					context: n,
					says: "the name should be a string",
					help: "Put the name in quotes or choose another one: YAML does not read it as a string."
				});
				else if (!/^[a-z0-9_-]+$/.test(t)) {
					let r = `Invalid alias name: '${t}'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.`;
					yield (0, s.cz)("invalid-value", e, {
						context: n,
						says: r,
						help: "Rename it."
					});
				} else if (y.has(t)) {
					let r = `Alias '${t}' conflicts with a built-in command.`;
					yield (0, s.cz)("invalid-value", e, {
						context: n,
						says: r,
						help: "Rename it."
					});
				}
			}
		}
		function* checkOutput(e) {
			for (let [t, n, r] of [[
				"otel",
				"endpoint",
				"OTel endpoint is required"
			], [
				"file",
				"path",
				"file path is required"
			]]) {
				let a = (0, i.wf)(e, ["output", t]);
				if (a?.kind !== "map") continue;
				let o = (0, i.$I)(a, n), c = isTruthy(o);
				if (c === !1) {
					let e = `Add \`${n}\` below \`output/${t}\`.`;
					yield (0, s.cz)("missing-key", a, {
						context: "",
						says: r,
						help: e
					});
				} else c === !0 && o?.kind === "scalar" && !isString(o) && (yield (0, s.cz)("wrong-type", o, {
					context: `output/${t}/${n}`,
					says: "should be a string",
					help: "Put it in quotes: Kamal crashes on anything but a string here."
				}));
			}
		}
		function* checkEnvironments({ root: e, serversNode: t, accessoriesNode: n }) {
			let r = [["servers", t], ["accessories", n]];
			for (let [e, t] of r) for (let [n, r] of entries(t)) yield* rejectTags((0, i.$I)(r, "env"), `${e}/${n}/env`);
			for (let [t, n] of entries((0, i.wf)(e, ["env", "tags"]))) yield* rejectTags(n, `env/tags/${t}`);
		}
		function* rejectTags(e, t) {
			let n = (0, i.cF)(e, "tags");
			n !== void 0 && (yield (0, s.cz)("invalid-value", n.key, {
				context: t,
				says: "tags are only allowed in the root env",
				help: "Move them to `env/tags` at the top level."
			}));
		}
		function* checkHooksOutput(e) {
			let t = (0, i.$I)(e, "hooks_output");
			t?.kind === "scalar" && (yield* checkLevel(t, void 0));
			for (let { key: e, value: n } of t?.kind === "map" ? effectivePairs(t) : []) e.kind !== "unknown" && (yield* checkLevel(n, isTruthy(e) === !0 ? shownKey(e) : ""));
		}
		function* checkLevel(e, t) {
			if (e.kind !== "scalar" || [
				"null",
				"date",
				"ruby object"
			].includes(e.type)) return;
			let n = e.type === "string" || e.type === "symbol";
			if (!n && t === void 0) return;
			let r = shownKey(e);
			if (n && (r === "quiet" || r === "verbose")) return;
			let i = `Invalid hooks_output '${r}'${t ? ` for hook '${t}'` : ""}, must be one of: quiet, verbose`;
			yield (0, s.cz)("invalid-value", e, {
				context: "",
				says: i,
				help: "Write `quiet` or `verbose`."
			});
		}
		function entries(e) {
			return e?.kind === "map" ? effectivePairs(e).flatMap(({ key: e, value: t }) => e.kind === "unknown" ? [] : [[shownKey(e), t]]) : [];
		}
		var b = n(9411), x = n(1040);
		let S = [
			"host",
			"hosts",
			"role",
			"roles",
			"tag",
			"tags",
			"port",
			"directories",
			"files",
			"volumes",
			"cmd"
		];
		function misplacedAdvice(e, t) {
			return e === "hooks" ? "Hooks are executable files in `.kamal/hooks`, such as `pre-deploy`; `hooks_path` is the key for another folder." : indentationAdvice(t);
		}
		function indentationAdvice(e) {
			if (e.kind === "list") return e.items.length > 0 && e.items.every(({ node: e }) => isHostName(e)) ? advice("a role", "servers") : void 0;
			if (e.kind !== "map") return;
			let t = new Set(e.pairs.map(({ key: e }) => (0, i.xT)(e))), has = (e) => t.has(e);
			return has("image") && S.some(has) ? advice("an accessory", "accessories") : has("hosts") && !has("image") ? advice("a role", "servers") : void 0;
		}
		function advice(e, t) {
			return `This looks like ${e}: indent it, with all its lines, to be below \`${t}\`.`;
		}
		function isHostName(e) {
			return e.kind === "scalar" && e.text.length < 254 && /^(?:[\w-]+\.)+[\w-]+$/.test(e.text);
		}
		var C = n(6095);
		let w = C, T = C.$defs;
		function resolve(e) {
			if (e.$ref === void 0) return e;
			let t = T[e.$ref.slice(8)];
			if (t === void 0) throw Error(`deploy.schema.json: no definition for ${e.$ref}`);
			return t;
		}
		function alternatives(e) {
			let t = resolve(e);
			return t.anyOf === void 0 ? [t] : t.anyOf.flatMap((e) => {
				let { "x-since": n, "x-items-since": r } = e;
				return alternatives(e).map((e) => ({
					type: t.type,
					...e,
					"x-since": n ?? e["x-since"],
					"x-items-since": r ?? e["x-items-since"]
				}));
			});
		}
		function isText(e) {
			return Array.isArray(e.type);
		}
		function propertyOf(e, t) {
			let n = e.properties;
			if (n !== void 0 && Object.hasOwn(n, t)) return n[t];
			for (let [n, r] of Object.entries(e.patternProperties ?? {})) if (new RegExp(n).test(t)) return r;
			let r = e.additionalProperties ?? !0;
			return typeof r == "boolean" ? r ? {} : void 0 : r;
		}
		function quotesFix(e, t) {
			if (e.kind !== "scalar") return;
			let wants = (e) => t.some((t) => t.type === e);
			return wants("integer") && isQuoted(e, /^(?:0|[1-9]\d*)$/) || wants("boolean") && isQuoted(e, /^(?:true|false)$/) ? (0, a.v8)(e, e.text) : t.every((e) => isText(e) || e.type === "string") && isBare(e) ? (0, a.v8)(e, `"${e.text}"`) : void 0;
		}
		function isQuoted(e, t) {
			return e.quoted && t.test(e.text) && [`"${e.text}"`, `'${e.text}'`].includes((0, i.Io)(e));
		}
		function isBare(e) {
			return !e.quoted && e.type !== "null" && (0, i.Io)(e) === e.text && /^[\w.:+-]+$/.test(e.text);
		}
		function walkConfig(e, t) {
			return [...walkNode(e, w, {
				context: "",
				kamal: t
			})];
		}
		function* walkNode(e, t, n) {
			if (e.kind === "unknown") {
				yield* quotedErb(e, t, n);
				return;
			}
			let r = alternatives(t), i = r.filter((e) => (0, g.E)(e["x-since"] ?? "0", n.kamal) <= 0), a = i.filter((t) => accepts(t, e)), [o] = a;
			if (o === void 0) {
				let a = r.find((t) => accepts(t, e))?.["x-since"];
				yield a === void 0 ? wrongType(e, i, {
					...n,
					former: t["x-mapping-replaced-by"]
				}) : newerForm(e, {
					...n,
					forms: i,
					since: a
				});
			} else e.kind === "list" ? yield* walkList(e, o, {
				...n,
				whole: isListOrText(i)
			}) : e.kind === "map" && (yield* walkMap(e, a.find((t) => mentions(t, e)) ?? a.at(-1) ?? o, n));
		}
		function* quotedErb(e, t, n) {
			let r = alternatives(t);
			if (r.some((e) => e.type === void 0 || e.type === "string" || isText(e))) return;
			let a = (0, i.Io)(e);
			/^(["'])(?!\1)[^"'\r\n]*\1$/.test(a.replace(b.A8, "x")) && a.includes("<%") && (yield {
				...wrongType(e, r, n),
				found: "found a string",
				help: "Remove the quotes around the ERB."
			});
		}
		function isListOrText(e) {
			return e.length === 2 && e[0]?.type === "array" && e[1] !== void 0 && isText(e[1]);
		}
		function* walkList(e, t, n) {
			if (!(t.items === void 0 || (0, g.E)(t["x-items-since"] ?? "0", n.kamal) > 0)) for (let [r, i] of e.items.entries()) {
				let e = n.whole ? n.context : (0, s.WG)(n.context, String(r));
				yield* walkNode(i.node, t.items, {
					...n,
					context: e
				});
			}
		}
		function* walkMap(e, t, n) {
			let r = effectivePairs(e);
			t.maxProperties !== void 0 && !e.open && r.length !== t.maxProperties && (yield {
				rule: "invalid-value",
				at: (0, i.be)(e),
				context: n.context,
				says: "multiple hosts found",
				help: "Write each host as a separate list item: `- host: tag`."
			});
			for (let i of r) {
				if (i.key.kind === "unknown") continue;
				let r = i.key.type === "symbol" ? `:${i.key.value}` : shownKey(i.key), o = propertyOf(t, r), s = o?.["x-replaced-by"];
				if (o === void 0 || s !== void 0) {
					let o = knownKeys(t), c = s === void 0 ? (0, x.k)(r, o) : [], l = s ?? (n.context === "" ? misplacedAdvice(r, i.value) : void 0), u = (0, a.ep)(i, e, c);
					yield unknownKey(i.key, {
						...n,
						known: o,
						similar: c,
						advice: l,
						ofKamal1: s !== void 0,
						fix: u
					});
					continue;
				}
				if (o["x-checked-in-code"] === !0) continue;
				let c = o["x-since"];
				c !== void 0 && (0, g.E)(c, n.kamal) > 0 ? yield newerKey(i.key, c, n) : yield* walkNode(i.value, o, {
					...n,
					context: childContext(n.context, i.key)
				});
			}
		}
		function childContext(e, t) {
			return [
				"servers",
				"accessories",
				"aliases"
			].includes(e) ? `${e}/${shownKey(t)}` : (0, s.WG)(e, pathKey(t));
		}
		function accepts(e, t) {
			return e.type === void 0 ? !0 : t.kind === "map" ? e.type === "object" : t.kind === "list" ? e.type === "array" : isText(e) ? [
				"string",
				"symbol",
				"integer",
				"float",
				"boolean"
			].includes(t.type) : e.type === t.type;
		}
		function mentions(e, t) {
			return e.properties !== void 0 && t.pairs.some((t) => t.key.kind === "scalar" && Object.hasOwn(e.properties ?? {}, t.key.text));
		}
		function knownKeys(e) {
			return Object.entries(e.properties ?? {}).filter(([, e]) => e["x-replaced-by"] === void 0).map(([e]) => e);
		}
		function unknownKey(e, t) {
			let n = shownKey(e), [r] = t.similar, a = e.type === "symbol" ? "Remove the leading colon: only top-level keys can be Ruby symbols." : r === void 0 ? `Remove or correct it. Valid keys here: ${t.known.join(", ")}.` : `Did you mean \`${r}\`?`;
			return {
				rule: "unknown-key",
				at: (0, i.be)(e),
				context: t.context,
				says: `unknown key: ${n}`,
				help: t.advice ?? a,
				...t.ofKamal1 && { ofKamal1: !0 },
				...t.fix && { fix: t.fix }
			};
		}
		function newerKey(e, t, n) {
			return {
				rule: "key-newer-than-kamal",
				at: (0, i.be)(e),
				context: n.context,
				says: `unknown key: ${shownKey(e)}`,
				found: `added in Kamal ${t}`,
				help: `Use Kamal ${t} or newer, or remove the key.`
			};
		}
		function newerForm(e, t) {
			let { forms: n, since: r, ...i } = t;
			return {
				...wrongType(e, n, i),
				rule: "key-newer-than-kamal",
				found: `this form was added in Kamal ${r}`,
				help: `Use Kamal ${r} or newer, or use the older form.`
			};
		}
		function wrongType(e, t, { context: n, former: r }) {
			let a = [...new Set(t.map(expectedType))].join(" or "), o = quotesFix(e, t);
			return {
				rule: "wrong-type",
				at: (0, i.be)(e),
				context: n,
				says: `should be ${a}`,
				found: e.kind === "scalar" && e.type === "string" ? "found a string" : `found ${(0, i.q0)(e)}`,
				help: (e.kind === "map" ? r : void 0) ?? adviceFor(e, a),
				...e.kind === "map" && r !== void 0 ? { ofKamal1: !0 } : {},
				...o && { fix: o }
			};
		}
		function adviceFor(e, t) {
			return e.kind === "scalar" && e.type === "null" ? t.includes("a hash") ? "Indent what belongs below it, or remove the key." : "Give it a value, or remove the key." : e.kind === "scalar" && e.type === "ruby object" ? "Remove the tag that begins with `!ruby/`: it makes the value a Ruby object." : t.includes("integer") && e.kind === "scalar" ? "Write an integer without quotes and without a unit; times are in seconds." : e.kind === "scalar" && e.type === "date" ? "Put it in quotes: YAML reads the unquoted value as a date." : t.includes("boolean") ? "Write `true` or `false`, without quotes." : `Write ${t.replaceAll("a hash", "a mapping (`key: value`)").replaceAll("an array", "a list (`- item`)")}.`;
		}
		function expectedType(e) {
			return isText(e) || e.type === "string" ? "a string" : e.type === "integer" ? "an integer" : e.type === "array" ? "an array" : e.type === "object" ? "a hash" : "a boolean";
		}
		function checkConfig(e) {
			let { config: t, start: n, kamal: i } = e, { root: a, primaryRoleName: o } = t, s = {
				...e,
				root: a,
				primaryRole: o
			}, c = o === void 0 ? void 0 : {
				...s,
				primaryRole: o
			}, l = (0, r.E7)(t.sharedProxy);
			return [
				...walkConfig(a, i).filter((e) => !isFormerlyIgnored(e, l, i)),
				...checkRegistry(t.registry.node, {
					context: "registry",
					place: n,
					kamal: i
				}),
				...checkAccessories(s),
				...checkAliases(a),
				...checkBuilder(a, n),
				...checkEnvironments(t),
				...checkOutput(a),
				...l?.kind === "map" ? checkProxy(l, "proxy") : [],
				...c === void 0 ? [] : checkRoles(c),
				...checkRoot(s),
				...c === void 0 ? [] : checkConflicts(c),
				...checkHooksOutput(a)
			];
		}
		function isFormerlyIgnored(e, t, n) {
			return e.context === "proxy" && isFalse(t) && !(0, o.z)(n, "rootProxyIsMapping");
		}
	}),
	380: ((e, t, n) => {
		n.d(t, { z: () => has });
		var r = n(3542);
		let i = {
			hostsWithCommas: "2.1.0",
			roleNamesAsStrings: "2.5.0",
			placementByTag: "2.6.0",
			serversOptional: "2.6.0",
			rootProxyIsMapping: "2.6.0",
			restartRejected: "2.6.0",
			reservedLabels: "2.7.0",
			certificates: "2.7.0",
			localRegistry: "2.8.0",
			localRegistryNeedsSshBuilder: "2.8.2",
			erbTrimMode: "2.11.0",
			restartPolicies: "2.12.0",
			equalRuns: "2.12.0"
		};
		function has(e, t) {
			return (0, r.E)(e, i[t]) >= 0;
		}
	}),
	7997: ((e, t, n) => {
		n.d(t, {
			Nr: () => i,
			WG: () => joinContext,
			Wi: () => kamalMessage,
			cz: () => rejection
		});
		var r = n(1781);
		function rejection(e, t, n) {
			return {
				rule: e,
				at: "kind" in t ? (0, r.be)(t) : t,
				...n
			};
		}
		function kamalMessage(e) {
			return e.context === "" ? e.says : `${e.context}: ${e.says}`;
		}
		function joinContext(e, t) {
			return [e, t].filter((e) => e !== "").join("/");
		}
		let i = "Builder arch not set";
	}),
	1040: ((e, t, n) => {
		n.d(t, { k: () => closest });
		function closest(e, t) {
			let n = e.length <= 4 ? 1 : 2, r = t.filter((t) => Math.abs(t.length - e.length) <= n).map((t) => ({
				candidate: t,
				distance: distance(normalize(e), normalize(t))
			})), i = Math.min(n, ...r.map((e) => e.distance));
			return r.filter((e) => e.distance === i).map((e) => e.candidate);
		}
		function normalize(e) {
			return e.toLowerCase().replaceAll("-", "_");
		}
		function distance(e, t) {
			let n = [], r = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let i = 1; i <= e.length; i++) {
				let a = [i];
				for (let o = 1; o <= t.length; o++) {
					let s = e[i - 1] === t[o - 1] ? 0 : 1, c = Math.min(at(r, o) + 1, at(a, o - 1) + 1, at(r, o - 1) + s), l = e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
					i > 1 && o > 1 && l && (c = Math.min(c, at(n, o - 2) + 1)), a.push(c);
				}
				n = r, r = a;
			}
			return at(r, t.length);
		}
		function at(e, t) {
			return e[t] ?? Infinity;
		}
	}),
	222: ((e, t, n) => {
		n.d(t, {
			F8: () => readScriptFiles,
			by: () => readHooks,
			v2: () => readLocalActions,
			wQ: () => runTexts
		});
		var r = n(6760), i = n(4941), a = n(1781);
		let o = [
			"bin/deploy",
			"bin/deploy.sh",
			"script/deploy",
			"scripts/deploy",
			"scripts/deploy.sh",
			"deploy.sh",
			"bin/kamal",
			"Makefile",
			"justfile"
		], s = [
			"rails",
			"rake",
			"setup",
			"dev",
			"docker-entrypoint",
			"bundle",
			"kamal"
		];
		async function readHooks(e, t) {
			let n = t.map((e) => e === void 0 ? c : (0, i.dd)(e.hooksPath, c)), a = [...new Set(n)].flatMap((t) => {
				if (t === void 0) return [];
				let n = e.resolve(t);
				return e.names(n).map((e) => r.posix.join(n, e));
			});
			if (a.length === 0) return [];
			let o = modesOf(e, a.slice(0, 50)), s = a.filter((e) => !/^\.|\.sample$/.test(r.posix.basename(e))).slice(0, 50);
			return (await Promise.all(s.map(async (t) => {
				let n = e.isExecutable(t), { source: i } = await e.peekText(t);
				return n === void 0 ? void 0 : {
					path: t,
					source: i,
					name: r.posix.basename(t),
					executable: n,
					modes: o
				};
			}))).filter((e) => e !== void 0);
		}
		let c = ".kamal/hooks";
		function modesOf(e, t) {
			let n = s.map((t) => e.resolve(r.posix.join("bin", t))), i = t.filter((e) => e.endsWith(".sample"));
			return [...t, ...n].some((t) => e.isExecutable(t) === !0) ? "kept" : [...i, ...n].some((t) => e.isExecutable(t) === !1) ? "lost" : "unknown";
		}
		async function readLocalActions(e, t) {
			let n = new Map(), r = t;
			for (let t = 0; t < 3 && r.length > 0; t++) {
				let t = [...new Set(r.flatMap(localUses))].filter((e) => !n.has(e)), i = (await Promise.all(t.slice(0, 20 - n.size).map((t) => readAction(e, t)))).filter((e) => e !== void 0);
				for (let { path: e, file: t } of i) n.set(e, t);
				r = i.map(({ file: e }) => e);
			}
			return n;
		}
		async function readAction(e, t) {
			for (let n of ["action.yml", "action.yaml"]) {
				let i = await e.peekConfig(r.posix.join(r.posix.normalize(t), n));
				if (i.document !== void 0) return {
					path: t,
					file: i
				};
			}
		}
		function localUses({ document: e }) {
			return e?.source.text.includes("./") === !0 ? stepsIn(e.root).flatMap((e) => {
				let t = (0, a.$I)(e, "uses");
				return t?.kind === "scalar" && /^\.\/[\w./-]+$/.test(t.text) && !/\.ya?ml$/.test(t.text) ? [t.text] : [];
			}) : [];
		}
		function stepsIn(e) {
			let t = (0, a.fq)((0, a.$I)(e, "jobs")).map(({ value: e }) => e);
			return [(0, a.$I)(e, "runs"), ...t].flatMap((e) => (0, a.Z9)((0, a.$I)(e, "steps")));
		}
		let l = /(?:^|[\s;&|"'(])(?:\.\/)?((?:[\w-]{1,40}\/){0,4}[\w-]{1,60}\.sh|(?:bin|scripts?|\.github\/[\w-]{1,40})\/[\w-]{1,60})(?=$|[\s;&|"')])/g;
		async function readScriptFiles(e, t, n) {
			let i = runTexts(t.filter(({ document: e }) => /kamal|deploy/i.test(e?.source.text ?? ""))).flatMap((e) => [...e.slice(0, 2e4).matchAll(l)].map((e) => e[1] ?? "")), a = [...new Set(i)].filter((e) => !s.includes(r.posix.basename(e))).slice(0, 20), c = new Set(n), u = o.filter((e) => c.has(e.split("/")[0] ?? "")).map((t) => e.resolve(t)), d = new Set([...a.flatMap((t) => [r.posix.normalize(t), e.resolve(t)]), ...u]);
			return (await Promise.all([...d].map((t) => e.peekText(t)))).filter(({ source: e }) => e !== void 0);
		}
		function runTexts(e) {
			return e.flatMap(({ document: e }) => stepsIn(e?.root)).flatMap((e) => {
				let t = (0, a.$I)(e, "run");
				return t?.kind === "scalar" ? [t.text] : [];
			});
		}
	}),
	2043: ((e, t, n) => {
		n.d(t, {
			g: () => pathOnServer,
			r: () => readServerFiles
		});
		var r = n(6760), i = n(9016), a = n(8162), o = n(1781);
		let s = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg|acl|hcl|rules|properties|config|alloy)$|Caddyfile$/;
		async function readServerFiles(e, t) {
			let n = new Map();
			for (let e of t.variants) for (let t of e?.accessories.all ?? []) for (let { path: e, target: r } of filesMountedBy(t)) n.size < 20 && n.set(e, {
				accessory: t.name,
				target: r
			});
			if (n.size === 0) return [];
			let r = await placingTexts(e, t), i = t.listFolder(".").some((e) => l.test(e));
			return Promise.all([...n].map(async ([t, n]) => ({
				path: t,
				local: await localFileOf(e, t, n),
				mayBePlaced: i || r.some((e) => mayPlace(e, t))
			})));
		}
		function pathOnServer(e, t) {
			if (!(e?.source === void 0 || e.source.startsWith("$")) && (e.kind === "host" || e.kind === "volume" && e.source.includes("/"))) return r.posix.join(e.source, r.posix.relative(e.target, t));
		}
		function filesMountedBy({ settings: e, name: t, image: n }) {
			let r = (0, a.JB)(e, t), c = r.all.map(({ target: e }) => e).filter((e) => s.test(e)).slice(0, 20), l = (0, o.$I)(e, "cmd"), u = n.kind === "known" && n.value.includes("litestream") ? (0, i.j$)(l?.kind === "scalar" ? l.text : void 0) : void 0;
			return [...c, ...u === void 0 ? [] : [u]].flatMap((e) => {
				let t = pathOnServer((0, a.vI)(r, e), e);
				return t === void 0 || !s.test(t) ? [] : [{
					path: t,
					target: e
				}];
			});
		}
		let c = /^(?:config|default|settings|main|init|setup|app|server|database|storage|cable|cache|queue|deploy|docker-compose|package|users|data|schema|start|run|entrypoint)\./;
		async function localFileOf(e, t, { accessory: n, target: i }) {
			let a = t.split("/").filter((e) => !/^(?:|~|\.{1,2})$/.test(e)), o = /^[^/~]/.test(t) ? [a.join("/")] : [], s = [
				4,
				3,
				2
			].filter((e) => e <= a.length).map((e) => a.slice(-e).join("/")), l = [...new Set([a.at(-1) ?? "", r.posix.basename(i)])];
			for (let t of l) {
				let r = [
					o,
					s,
					[
						"config/",
						"",
						"docker/",
						"deploy/",
						".kamal/",
						"infra/"
					].map((e) => `${e}${n}/${t}`),
					c.test(t) ? [] : [
						"",
						"config/",
						"docker/",
						"deploy/",
						".kamal/",
						"ops/",
						"server/",
						"config/accessories/",
						"config/kamal/",
						"config/deploy/"
					].map((e) => `${e}${t}`)
				];
				for (let t of r) {
					let n = await existing(e, t);
					if (n.length > 0) return n.length === 1 ? n[0] : void 0;
				}
			}
		}
		async function existing(e, t) {
			let n = await Promise.all(t.map((t) => e.state(e.resolve(t))));
			return t.filter((e, t) => n[t] === "text");
		}
		let l = /^(?:ansible|playbooks?|terraform|tofu|pulumi|infra|infrastructure|provision(?:ing)?|cloud-init|chef|puppet|salt|nix|itamae|cdk)(?:$|[.-])|\.tf$|^(?:playbook|cloud-init|cloud-config)\S*\.ya?ml$/i;
		async function placingTexts(e, { workflows: t, listFolder: n }) {
			let i = [
				".kamal/hooks",
				"bin",
				"script",
				"scripts",
				"lib/tasks"
			].flatMap((e) => n(e).map((t) => r.posix.join(e, t))), a = [...n(".").filter((e) => /^(?:makefile|justfile|rakefile|taskfile\.ya?ml)$|\.sh$/i.test(e)), ...i].filter((e) => !e.endsWith(".sample")).slice(0, 60);
			return [...(await Promise.all(a.map((t) => e.peekText(e.resolve(t))))).map(({ source: e }) => e), ...t.map(({ document: e }) => e?.source)].flatMap((e) => e?.text ?? []);
		}
		function mayPlace(e, t) {
			return t.startsWith("/") && e.includes(t) ? !0 : e.includes(r.posix.basename(t)) && /\b(?:scp|rsync|sftp|ssh|ansible|upload|server exec)\b/.test(e);
		}
	}),
	8034: ((e, t, n) => {
		n.d(t, {
			u: () => f,
			S: () => readSurroundings
		});
		var r = n(6760), i = n(7688), a = n(7374);
		let o = {
			models: 60,
			jobs: 30,
			initializers: 60
		};
		async function readAppCode(e, t) {
			let { production: n, application: i, listFolder: a } = t;
			if (n.source === void 0) return {
				models: [],
				jobs: [],
				mailers: [],
				initializers: void 0
			};
			let s = `${n.source.text}\n${i.source?.text ?? ""}`, c = s.split("\n").map((e) => e.split("#", 1).join("")), lacks = (e) => !c.some((t) => t.includes(e)), l = lacks("queue_adapter") ? rubyFiles(a("app/jobs")) : [], u = (l.length > 0 || lacks("force_ssl") || /\bforce_ssl[ \t]*=[ \t]*false\b/.test(s)) && t.initializers.length <= o.initializers, read = (t, n) => Promise.all(n.map((n) => e.peekText(e.resolve(r.posix.join(t, n)))));
			return {
				models: t.schema.source?.text.includes("create_table \"active_storage_attachments\"") === !0 ? await read("app/models", rubyFiles(a("app/models")).slice(0, o.models)) : [],
				jobs: await read("app/jobs", l.slice(0, o.jobs)),
				mailers: s.includes("default_url_options") ? rubyFiles(a("app/mailers")) : [],
				initializers: u ? await read("config/initializers", rubyFiles(t.initializers)) : void 0
			};
		}
		function rubyFiles(e) {
			return e.filter((e) => e.endsWith(".rb"));
		}
		var s = n(222), c = n(4325);
		let l = /[._-](?:example|sample|template|dist|tpl)$/i;
		async function readSecretsNeighbours(e, t) {
			let n = ".kamal/secrets";
			if (t.some((e) => e !== void 0 && e.secretsPath !== n)) return [];
			let i = e.resolve(r.posix.dirname(n)), a = r.posix.basename(n), o = e.names(i).filter((e) => e.startsWith(a) && /^[._-]\w/.test(e.slice(a.length)));
			return Promise.all(o.slice(0, 20).map(async (t) => {
				let { path: n, source: o } = await e.peekText(r.posix.join(i, t)), s = t.slice(a.length).replace(l, ""), [u] = s;
				return {
					path: n,
					source: o,
					suffix: s.slice(1),
					separator: u === "." || u === "-" || u === "_" ? u : void 0,
					isTemplate: l.test(t),
					entries: o === void 0 ? [] : (0, c.dC)(o.text)
				};
			}));
		}
		var u = n(2043);
		let d = {
			routes: "config/routes.rb",
			production: "config/environments/production.rb",
			application: "config/application.rb",
			puma: "config/puma.rb",
			packageJson: "package.json",
			schema: "db/schema.rb",
			entrypoint: "bin/docker-entrypoint",
			dockerignore: ".dockerignore",
			webauthn: "config/initializers/webauthn.rb"
		}, f = [
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
		], p = [
			"config/master.key",
			"config/credentials/production.key",
			".env",
			"config/credentials.yml.enc",
			"config/puma/production.rb",
			"public/assets",
			"storage",
			"db/queue_migrate",
			"db/cache_migrate",
			"db/cable_migrate",
			...f
		], m = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;
		async function readSurroundings(e, t) {
			let config = (t) => e.peekConfig(e.resolve(t)), configs = (t) => Promise.all(t.map((t) => e.peekConfig(t))), n = await configs(workflowPaths(t.workflowNames)), r = await (0, u.r)(e, {
				...t,
				workflows: n
			}), i = t.variants.flatMap((e) => e?.uploads ?? []), o = r.flatMap(({ local: e }) => e ?? []), c = litestreamPaths([...i, ...o]).map((t) => e.resolve(t)), l = await configs([...new Set(c)]), d = await (0, s.v2)(e, n), f = t.names.app.filter((e) => m.test(e)).slice(0, 10), h = await readTexts(e, t), g = await Promise.all(t.dockerfiles.map((t) => readBuildFiles(e, t, h.dockerignore))), [_] = g;
			return {
				texts: {
					...h,
					dockerignore: _?.dockerignore ?? h.dockerignore
				},
				dockerfile: _?.dockerfile,
				builds: new Map(g.map((e) => [e.file.path, e])),
				database: await config("config/database.yml"),
				storage: await config("config/storage.yml"),
				sidekiq: await config("config/sidekiq.yml"),
				appCode: await readAppCode(e, {
					...h,
					initializers: t.names.initializers,
					listFolder: t.listFolder
				}),
				litestream: l.filter((e) => e.state === "text"),
				serverFiles: r,
				otherConfigs: await configs(t.otherConfigs),
				siblings: await Promise.all(t.siblings.map((t) => e.peekText(t))),
				workflows: n,
				localActions: d,
				scriptFiles: await (0, s.F8)(e, [...n, ...d.values()], t.names.app),
				hooks: await (0, s.by)(e, t.variants),
				secretsNeighbours: await readSecretsNeighbours(e, t.variants),
				gitignores: await readGitignores(e, t.variants),
				entries: await statesOf(e, [
					...p,
					...i,
					...g.flatMap(({ dockerfile: e }) => e === void 0 ? [] : (0, a.j1)(e))
				]),
				secretFiles: secretFilesAmong(t.names),
				envFiles: await Promise.all(f.map((t) => e.peekText(e.resolve(t))))
			};
		}
		async function readGitignores(e, t) {
			let n = t.map((e) => e?.secretsPath ?? ".kamal/secrets"), i = t.flatMap((e) => e?.uploads ?? []), a = [...new Set([
				"config",
				"config/credentials",
				...[...n, ...i].map((e) => r.posix.dirname(e))
			])].flatMap((t) => foldersTo(e.resolve(t))).slice(0, 100), o = [...new Set(a)].map((e) => r.posix.join(e, ".gitignore"));
			return (await Promise.all(o.map((t) => e.peekText(t)))).filter(({ source: e }) => e !== void 0);
		}
		function foldersTo(e) {
			let t = e === "." ? [] : e.split("/", 20);
			return [".", ...t.map((e, n) => t.slice(0, n + 1).join("/"))];
		}
		async function readTexts(e, { names: t }) {
			let n = new Map(), r = {
				...d,
				webauthn: webauthnPath(t.initializers)
			};
			return await Promise.all(Object.entries(r).map(async ([t, r]) => n.set(t, await e.peekText(e.resolve(r))))), Object.fromEntries(n);
		}
		function webauthnPath(e) {
			let t = e.find((e) => /web_?authn|passkey|fido/.test(e) && e.endsWith(".rb"));
			return e.includes("webauthn.rb") || t === void 0 ? d.webauthn : `config/initializers/${t}`;
		}
		async function readBuildFiles(e, t, n) {
			let r = await e.peekText(`${t.path}.dockerignore`);
			return {
				file: t,
				dockerfile: t.source === void 0 ? void 0 : (0, i.Ai)(t.source),
				dockerignore: r.source === void 0 ? n : r
			};
		}
		function litestreamPaths(e) {
			return [
				"config/litestream.yml",
				"litestream.yml",
				...e.filter((e) => r.posix.basename(e).includes("litestream") && /\.ya?ml(?:\.erb)?$/.test(e))
			];
		}
		function workflowPaths(e) {
			return e.filter((e) => /\.ya?ml$/.test(e)).slice(0, 50).map((e) => r.posix.join(".github/workflows", e));
		}
		function secretFilesAmong({ app: e, credentials: t }) {
			let n = t.filter((e) => e.endsWith(".key")).map((e) => `config/credentials/${e}`);
			return [...e.filter((e) => m.test(e)), ...n].slice(0, 50);
		}
		async function statesOf(e, t) {
			let n = await Promise.all([...new Set(t)].slice(0, 200).map(async (t) => [t, await e.state(e.resolve(t))]));
			return new Map(n);
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
	5994: ((e, t, n) => {
		n.d(t, { d: () => readAndLint });
		var r = n(3418), i = n(6760), a = n.n(i), o = n(823);
		function lintElsewhere(e, t) {
			let n = i.posix.dirname(i.posix.dirname(t.replace(/(^|\/)config\/deploy\//, "$1config/"))), r = n !== e.directory, a = i.posix.relative(n, t), s = a === "config/deploy.yml";
			return e.askedBy === "command-line" ? `run \`script/lint ${(0, o.r)(n)}${s ? "" : ` --config-file ${(0, o.r)(a)}`}\`` : `set ${[...r ? [`\`working-directory: ${n}\``] : [], ...s ? [] : [`\`config-file: ${a}\``]].join(" and ")}`;
		}
		var s = n(7055), c = n(8065), l = n(1781);
		function unlintedApps(e) {
			return e.surroundings.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, c.tW)(t);
				return ["service", "image"].every((e) => (0, l.$I)(n, e) !== void 0) ? [e] : [];
			});
		}
		function otherApps(e) {
			return e.surroundings.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, c.tW)(t), r = n === void 0 ? void 0 : new s.T(n);
				return r?.isComplete === !0 ? [{
					path: e,
					config: r
				}] : [];
			});
		}
		var u = n(5246), d = n(63), f = n(4005);
		function checkConfigs(e, t, n) {
			let r = (0, f.F)(t).map((t) => ({
				destination: t.variant.destination ?? "",
				problems: n(e.checkConfig(t))
			})), i = byPlace((r.find(({ destination: e }) => e === "")?.problems ?? []).filter(({ at: e }) => e.file === t.config.path));
			return r.flatMap(({ destination: t, problems: n }) => {
				let r = byPlace(n);
				return (t === "" || i.size === 0 ? n : n.filter((t) => !isRepeated(t, {
					rule: e,
					base: i,
					own: r
				}))).map((e) => ({
					problem: e,
					destination: t
				}));
			});
		}
		function isRepeated(e, { rule: t, base: n, own: r }) {
			let i = placeOf(e), [a, ...o] = n.get(i) ?? [];
			if (a === void 0 || o.length > 0 || r.get(i)?.length !== 1) return !1;
			let rank = ({ severity: e = t.metadata.severity }) => p.indexOf(e);
			return rank(e) <= rank(a);
		}
		let p = [
			"info",
			"warning",
			"error"
		];
		function byPlace(e) {
			return Map.groupBy(e, placeOf);
		}
		function placeOf({ at: e }) {
			return JSON.stringify([
				e.file,
				e.line,
				e.column,
				e.endLine,
				e.endColumn
			]);
		}
		var m = n(617), h = n(6247);
		function deploysWithKamal1(e) {
			let { kamal: t, config: n, variants: r } = e;
			return t.from === "input" || t.from === "default" || (0, m.$1)(t.version) || t.from === "lockfile" && !(0, h.kQ)(e) || (0, h.vY)(e, /kamal-action(?:\/|@)/) ? !1 : [n, ...r.flatMap(({ file: e }) => e ?? [])].every(({ document: e }) => (0, l.$I)((0, c.tW)(e), "proxy") === void 0);
		}
		let g = new Set([
			"duplicate-key",
			"env-clear-secret",
			"file-unreadable",
			"kamal-version",
			"key-in-git",
			"registry-password-literal",
			"ruby-version-mismatch",
			"secret-in-plain-text",
			"workflow-cancels-deploy",
			"kamal-rollback-version",
			"workflow-no-concurrency",
			"workflow-pull-request-target",
			"yaml-syntax"
		]);
		function isIndependentOfKamal(e) {
			return g.has(e);
		}
		var _ = n(3982);
		function oneFindingPerCause(e) {
			return groupsOf(groupsOf(e, ({ finding: { ruleId: e, severity: t, file: n, line: r, column: i } }) => [
				e,
				t,
				n,
				r,
				i
			]).flatMap(mergedPlace), ({ finding: e, shared: t, likewise: n }, r) => t === void 0 ? [r] : [
				e.ruleId,
				e.severity,
				t.key,
				...n
			]).flatMap(mergedCause);
		}
		function mergedPlace(e) {
			let t = [];
			for (let n of e) {
				let e = t.findIndex((e) => isLikewise(e, n)), r = t[e];
				r === void 0 ? t.push({
					...n,
					likewise: []
				}) : t[e] = {
					...r,
					likewise: [...r.likewise, ...n.destinations]
				};
			}
			return t;
		}
		function isLikewise({ finding: e, destinations: t, likewise: n }, r) {
			if (r.destinations.length === 0 || t.length === 0 || [...t, ...n].some((e) => r.destinations.includes(e)) || e.fix !== void 0 || r.finding.fix !== void 0) return !1;
			let i = e.message.split(" "), a = r.finding.message.split(" "), o = i.filter((e, t) => e !== a[t]);
			return i.length === a.length && o.length <= 4;
		}
		function mergedCause(e) {
			let [t] = e;
			if (t === void 0) return [];
			let { finding: n, shared: r, likewise: i } = t, a = [...new Set(e.flatMap((e) => e.shared?.name ?? []))].map((e) => `\`${e}\``), { message: o, help: s } = (r !== void 0 && a.length > 1 ? r.words(listOf(a, 20)) : void 0) ?? n, c = [...new Set(e.map((e) => e.finding.file))].slice(1), l = c.length === 0 ? "" : ` (also in ${listOf(c, 3)})`, { fix: u, ...d } = n, f = {
				...d,
				message: `${o}${forOthers(i)}${l}`,
				help: i.length === 0 ? s : `${s} Check that it is right for the other destinations, too.`
			};
			return [e.length === 1 && u !== void 0 ? {
				...f,
				fix: u
			} : f];
		}
		function forOthers(e) {
			return e.length === 0 ? "" : ` (also for the ${e.length === 1 ? "destination" : "destinations"} ${listOf(e.map(nameOf), 5)})`;
		}
		function nameOf(e) {
			return e === "" ? "(none)" : e;
		}
		function listOf(e, t) {
			let n = e.length - t, r = n > 0 ? [...e.slice(0, t), `${n} more`] : e;
			return (0, _.Ol)(r);
		}
		function groupsOf(e, t) {
			let n = new Map();
			for (let [r, i] of e.entries()) {
				let e = JSON.stringify(t(i, r)), a = n.get(e);
				a === void 0 ? n.set(e, [i]) : a.push(i);
			}
			return [...n.values()];
		}
		var v = n(7449);
		let y = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+(.*)$/s;
		function readSuppressions(e) {
			return sourcesOf(e).flatMap(suppressionsIn);
		}
		function suppressionMatcher(e) {
			let t = new Set(e.flatMap((e) => e.ruleIds.map((t) => keyOf(e.file, e.target, t))));
			return ({ file: e, line: n, ruleId: r }) => t.has(keyOf(e, n, r));
		}
		function unmatchedIds(e, t) {
			let n = new Set(t.map(({ file: e, line: t, ruleId: n }) => keyOf(e, t, n)));
			return e.flatMap((e) => e.ruleIds.filter((t) => !n.has(keyOf(e.file, e.target, t))).map((t) => ({
				comment: e,
				id: t
			})));
		}
		function keyOf(e, t, n) {
			return JSON.stringify([
				e,
				t,
				n
			]);
		}
		function suppressionsIn(e) {
			if (!e.text.includes("kamal-action:")) return [];
			let t = [], n = e.text.split(/\r\n|\n|\r/), r;
			for (let [i, a] of [...n.entries()].reverse()) {
				let n = i + 1, o = /^\s*(?:#|\/\/)/.test(a), s = readComment(a);
				s !== void 0 && t.push({
					...s,
					file: e.file,
					line: n,
					alone: o,
					target: o ? r ?? n : n
				}), !o && a.trim() !== "" && (r = n);
			}
			return t.reverse();
		}
		function readComment(e) {
			let t = y.exec(e);
			if (t === null) return;
			let [n = "", ...r] = (t[1] ?? "").split("--"), i = n.split(",").map((e) => e.trim());
			if (i.every((e) => /^[\w-]+$/.test(e))) return {
				column: t.index + (/^\s*/.exec(t[0])?.[0].length ?? 0) + 1,
				endColumn: e.trimEnd().length + 1,
				ruleIds: i,
				reason: r.join("--").trim()
			};
		}
		function sourcesOf(e) {
			let t = [
				e.config.document?.source,
				...e.variants.flatMap((e) => [e.file?.document?.source, ...e.secrets.map((e) => e.source)]),
				...Object.values(e.files).map((e) => e.source),
				...[
					...Object.values(e.surroundings.texts),
					...[...e.surroundings.builds.values()].flatMap(({ file: e, dockerignore: t }) => [e, t]),
					...e.surroundings.gitignores,
					...e.surroundings.hooks,
					...e.surroundings.scriptFiles,
					...e.surroundings.envFiles
				].map((e) => e.source),
				...[
					e.surroundings.database,
					e.surroundings.storage,
					...e.surroundings.litestream,
					...e.surroundings.otherConfigs,
					...e.surroundings.workflows,
					...e.surroundings.localActions.values()
				].map((e) => e.document?.source)
			];
			return [...new Map(t.filter((e) => e !== void 0).map((e) => [e.file, e])).values()];
		}
		let b = {
			metadata: {
				id: "suppression",
				severity: "warning",
				title: "`kamal-action: ignore` comment has no reason or suppresses nothing"
			},
			*check(e) {
				for (let t of readSuppressions(e)) t.reason === "" && (yield {
					at: suppression_placeOf(t),
					message: `The comment that ignores \`${t.ruleIds.join(", ")}\` has no reason, so it has no effect`,
					help: `Add a reason: \`kamal-action: ignore ${t.ruleIds.join(", ")} -- REASON\`.`
				});
			}
		};
		function unmatched(e, t) {
			return {
				at: suppression_placeOf(e),
				message: `\`${t}\` has no finding on line ${e.target}, so this comment suppresses nothing`,
				help: "Remove it, or move it to the line of the finding or directly above it."
			};
		}
		function suppression_placeOf({ file: e, line: t, column: n, endColumn: r }) {
			return {
				file: e,
				line: t,
				column: n,
				endLine: t,
				endColumn: r
			};
		}
		function lintProject(e, t) {
			let n = deploysWithKamal1(e) ? t.filter(({ metadata: e }) => isIndependentOfKamal(e.id)) : t, r = new Map();
			for (let t of n) for (let { problem: n, destination: i } of check(t, e)) {
				let e = toFinding(t, n), a = JSON.stringify([
					e.file,
					e.line,
					e.column,
					e.ruleId,
					e.message
				]), o = [...r.get(a)?.destinations ?? [], ...i === void 0 ? [] : [i]];
				r.set(a, {
					finding: e,
					shared: n.shared,
					destinations: o
				});
			}
			let i = readSuppressions(e), a = [...r.values()].map(({ finding: e }) => e), o = i.filter(hasReason), s = (e.chosen.destination === void 0 && e.variants.length > e.destinations.length && n.includes(b) ? unmatchedIds(o, a).filter(({ id: e }) => !isDisabledRule(e, n)) : []).map(({ comment: e, id: t }) => toFinding(b, unmatched(e, t))), c = [...r.values(), ...s.map((e) => ({
				finding: e,
				shared: void 0,
				destinations: []
			}))], l = suppressionMatcher(o);
			return oneFindingPerCause(c.filter(({ finding: e }) => !l(e)).sort((e, t) => lint_project_byPlace(e.finding, t.finding))).sort(lint_project_byPlace);
		}
		function hasReason({ reason: e }) {
			return e !== "";
		}
		function isDisabledRule(e, t) {
			return v.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
		}
		function check(e, t) {
			try {
				return "check" in e ? firstOf(e.check(t)).map((e) => ({
					problem: e,
					destination: void 0
				})) : checkConfigs(e, t, firstOf);
			} catch (n) {
				return [{
					problem: {
						at: (0, d.GH)(t.config.path),
						severity: "warning",
						message: `The rule \`${e.metadata.id}\` crashed: ${(0, u.bD)(n)}`,
						help: "This is a bug in kamal-action. Report it together with the files."
					},
					destination: void 0
				}];
			}
		}
		function firstOf(e) {
			let t = [];
			for (let n of e) if (t.push(n), t.length === 5e3) break;
			return t;
		}
		function toFinding(e, t) {
			let { file: n, line: r, column: i, endLine: a, endColumn: o } = t.at, { id: s, severity: c } = e.metadata, { message: l, help: u, fix: d } = t, f = {
				file: n,
				line: r,
				column: i,
				endLine: a,
				endColumn: o
			};
			return {
				ruleId: s,
				severity: t.severity ?? c,
				message: l,
				...f,
				help: u,
				...d && { fix: d }
			};
		}
		function lint_project_byPlace(e, t) {
			return compare(e.file, t.file) || e.line - t.line || e.column - t.column || compare(e.ruleId, t.ruleId);
		}
		function compare(e, t) {
			return e < t ? -1 : +(e > t);
		}
		var x = n(7030);
		let S = {
			metadata: {
				id: "address-literal",
				severity: "warning",
				title: "Server address is committed to git",
				optIn: !0
			},
			*checkConfig({ config: e }) {
				for (let { name: t, node: n } of hostEntries(e)) {
					let e = addressIn(t);
					e !== void 0 && (yield {
						at: (0, l.be)(n),
						message: `The address ${e} is written in plain text here, so anyone who can read the repository can see it`,
						help: "Write `<%= ENV.fetch(\"SERVER_ADDRESS\") %>` and set the variable in `env:` of the step that deploys, or write a host name."
					});
				}
			}
		};
		function hostEntries({ root: e, roles: t, accessories: n }) {
			let r = [(0, l.wf)(e, ["ssh", "proxy"]), (0, l.wf)(e, ["builder", "remote"])].flatMap(l.S3);
			return [
				...t.all.flatMap(({ hosts: e }) => e.all),
				...n.all.flatMap((e) => e.hasOwnHosts ? e.hosts.all : []),
				...r.flatMap((e) => e.kind === "scalar" ? [{
					name: e.text,
					node: e
				}] : [])
			];
		}
		function addressIn(e) {
			let t = e.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "").replace(/^\[([^\]]*)\].*$/, "$1"), n = (0, x.isIP)(t) === 0 ? t.replace(/:\d+$/, "") : t;
			return (0, x.isIP)(n) === 0 || /^127\.|^::1$/.test(n) ? void 0 : n;
		}
		var C = n(4941), w = n(6647);
		let T = {
			metadata: {
				id: "base-incomplete",
				severity: "info",
				title: "Base is incomplete, but Kamal does not ask for a destination"
			},
			*check(e) {
				let t = e.variants.find(({ destination: e }) => e === void 0)?.config;
				if (t === void 0 || e.variants.length === 1 || t.requiresDestination.kind === "unknown" || t.requiresDestination.kind === "known" && t.requiresDestination.value) return;
				let n = (0, f.F)(e);
				if (n.some(({ variant: e }) => e.destination === void 0)) return;
				let r = (0, w.bF)(e, t), i = r.find((e) => e.startsWith("No servers")) ?? r[0];
				if (i === void 0 || n.every(({ config: t }) => (0, w.bF)(e, t).includes(i))) return;
				let a = i === w.ZF ? "Kamal deploys only the accessories" : `Kamal stops with "${i}"`, o = (0, C.E7)(t.service);
				yield {
					at: o === void 0 ? (0, d.GH)(e.config.path) : (0, l.be)(o),
					message: `Only the destinations complete this configuration, but Kamal does not ask for one: without \`-d\`, ${a}`,
					help: "Add `require_destination: true`, so that Kamal asks for a destination."
				};
			}
		};
		var E = n(2004);
		let ee = {
			metadata: {
				id: "boot-limit",
				severity: "warning",
				title: "`boot/limit` limits nothing"
			},
			*checkConfig({ config: e }) {
				let t = (0, l.wf)(e.root, ["boot", "limit"]), n = hostCount(e);
				t?.kind === "scalar" && t.type === "integer" && typeof t.value == "number" && (n === void 0 || n < 2 || t.value <= n || (yield {
					at: (0, l.be)(t),
					message: `Kamal restarts up to ${t.value} hosts at once, but there are only ${n}, so all of them restart together`,
					help: `Write a smaller number, e.g. \`limit: ${Math.max(1, Math.floor(n / 2))}\`, or remove \`boot\`.`
				}));
			}
		};
		function hostCount({ roles: e }) {
			if (!(e.unknown !== void 0 || e.all.some(({ hosts: e }) => e.unknown !== void 0))) return new Set(e.all.flatMap(({ hosts: e }) => (0, E.n3)(e))).size;
		}
		let D = /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i, te = {
			x86: "amd64",
			x64: "amd64",
			intel: "amd64",
			amd: "amd64",
			arm8: "arm64",
			armv8: "arm64",
			arm64v8: "arm64",
			m1: "arm64",
			apple: "arm64"
		}, ne = {
			metadata: {
				id: "builder-arch-unknown",
				severity: "error",
				title: "`builder/arch` is not an architecture that Docker knows"
			},
			*checkConfig({ config: e }) {
				let t = (0, l.$I)(e.root, "builder");
				if ((0, l.$I)(t, "pack") !== void 0) return;
				let n = (0, l.$I)(t, "arch"), r = n?.kind === "list" ? n.items.map(({ node: e }) => e) : [n];
				for (let e of r) e?.kind !== "scalar" || e.text === "" || D.test(e.text) || (yield {
					at: (0, l.be)(e),
					message: `Docker does not know the architecture \`${e.text}\` (Kamal passes --platform linux/${e.text}), so the build stops`,
					help: `Write ${suggestion(e)}.`
				});
			}
		};
		function suggestion(e) {
			let t = e.text.toLowerCase().replace(/^linux[/_-]/, ""), n = t.split(/[,\s/]+/).filter((e) => D.test(e));
			if (n.length > 1) return `\`arch: [${n.join(", ")}]\``;
			let r = D.test(t) ? t : te[t];
			return r === void 0 ? "`amd64` (Intel and AMD) or `arm64`" : `\`${r}\``;
		}
		let re = {
			metadata: {
				id: "builder-cache-unused",
				severity: "warning",
				title: "`builder/cache` has a setting that Kamal ignores"
			},
			*checkConfig({ config: e }) {
				let t = (0, l.$I)((0, l.$I)(e.root, "builder"), "cache");
				if (t?.kind !== "map") return;
				let n = (0, C.dd)((0, C.QE)(t, "builder/cache/type"), "");
				n === "" && t.pairs.length > 0 && (yield {
					at: (0, l.be)(t),
					message: "Without `type`, Kamal builds without a cache and ignores the other settings here",
					help: "Add `type: registry` or `type: gha`."
				});
				let r = (0, l.$I)(t, "image");
				n !== "gha" || r === void 0 || (0, l.z3)(r) || (yield {
					at: (0, l.be)(r),
					message: "Kamal uses `image` only for a cache in a registry, but `type: gha` keeps it at GitHub",
					help: "Remove `image`, or write `type: registry`."
				});
			}
		}, ie = {
			metadata: {
				id: "builder-docker-driver",
				severity: "warning",
				title: "`driver: docker` is combined with a setting that it does not support"
			},
			*checkConfig({ config: e }) {
				let t = (0, l.$I)(e.root, "builder"), n = (0, l.$I)(t, "driver");
				if (n?.kind === "scalar" && n.text === "docker") for (let { key: e, consequence: n } of ae) {
					let r = (0, l.$I)(t, e);
					r !== void 0 && isSet(e, r) && (yield {
						at: (0, l.be)(r),
						message: `Kamal accepts \`builder/${e}\` together with \`driver: docker\`, but ${n}`,
						help: `Remove \`driver: docker\` (Kamal then uses docker-container), or remove \`builder/${e}\`.`
					});
				}
			}
		}, O = "unless Docker on the build machine uses the containerd image store", ae = [
			{
				key: "cache",
				consequence: `the build stops (Cache export is not supported for the docker driver) ${O}`
			},
			{
				key: "remote",
				consequence: "then names no builder, so the remote one is never used"
			},
			{
				key: "arch",
				consequence: `the build stops (Multi-platform build is not supported for the docker driver) ${O}`
			}
		];
		function isSet(e, t) {
			return e === "arch" ? t.kind === "list" && !t.open && t.items.length > 1 : t.kind !== "unknown" && !(0, l.z3)(t);
		}
		var oe = n(6726), k = n(8448);
		let se = {
			metadata: {
				id: "builder-remote-idle",
				severity: "info",
				title: "Remote builder is never used"
			},
			*checkConfig({ project: e, config: t }) {
				if ((0, oe.w)(e)) return;
				let n = new Set((0, k.s4)(e).map(({ job: e }) => architectureOf(e))), [r] = n;
				if (r === void 0 || n.size > 1) return;
				let i = (0, l.$I)(t.root, "builder"), a = (0, l.$I)(i, "remote"), o = (0, l.$I)(i, "local");
				a?.kind !== "scalar" || a.text === "" || o !== void 0 && !isTrue(o) || architectures((0, l.$I)(i, "arch")).some((e) => e !== r) || (yield {
					at: (0, l.be)(a),
					message: `The workflow's runner is already ${r}, and Kamal uses a remote builder only for other architectures, so this one is never used`,
					help: "Add `local: false` to always build on it, or remove `remote`."
				});
			}
		};
		function isTrue(e) {
			return e.kind === "scalar" && e.value === !0;
		}
		function architectures(e) {
			return (e?.kind === "list" && !e.open ? e.items.map(({ node: e }) => e) : [e]).map((e) => e?.kind === "scalar" ? e.text : "unknown");
		}
		function architectureOf(e) {
			let t = (0, l.$I)(e, "runs-on");
			if (t?.kind === "scalar" && /^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(t.text)) return t.text.endsWith("-arm") ? "arm64" : "amd64";
		}
		let ce = {
			metadata: {
				id: "builder-secret-mismatch",
				severity: "warning",
				title: "Dockerfile and `builder/secrets` name different secrets"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, { dockerfile: r } = t.surroundings;
				if (r === void 0 || !buildsWith(e, r.source.file)) return;
				let i = n.secrets.filter(({ path: e }) => e.startsWith("builder/secrets/")), a = r.stages.flatMap(({ instructions: e }) => e.flatMap(mountsOf));
				if (a.some(({ id: e }) => e.includes("$")) || !hasKnownSecrets(n)) return;
				let o = new Set(i.map(({ name: e }) => e)), s = a.filter(({ id: e }) => !o.has(e)), c = i.filter(({ name: e }) => a.every(({ id: t }) => t !== e));
				for (let e of s) {
					if (e.isOptional) continue;
					let { start: t, end: n } = e.instruction;
					yield {
						at: (0, d.yb)(r.source, t, n),
						...textForMissing(e.id, c)
					};
				}
				let l = new Set(s.map(({ id: e }) => e.toUpperCase()));
				for (let e of c) l.has(e.name.toUpperCase()) || (yield notMounted(e));
			}
		};
		function buildsWith({ project: e, config: t }, n) {
			let r = (0, l.wf)(t.root, ["builder", "dockerfile"]);
			if (r?.kind === "unknown" || (0, l.wf)(t.root, ["builder", "pack"]) !== void 0 || (0, h.vY)(e, /build-push-action|--skip-push|\bdocker\s+(?:buildx\s+)?build\b/)) return !1;
			let a = r?.kind === "scalar" && r.value !== null ? r.text : "Dockerfile";
			return i.posix.join(e.directory, a) === n;
		}
		function hasKnownSecrets({ root: e }) {
			let t = (0, l.$I)((0, l.$I)(e, "builder"), "secrets");
			return t === void 0 || t.kind === "list" && !t.open && (0, l.S3)(t).every(({ kind: e }) => e === "scalar");
		}
		function mountsOf(e) {
			if (e.name !== "RUN") return [];
			let { text: t } = e, n = /\[ (?:! )?-[efrs] |\btest -[efrs] |\|\| ?(?:true|:|echo)|2> ?\/dev\/null/.test(t);
			return [...t.matchAll(/--mount=(\S{1,300})/g)].flatMap(([, t = ""]) => {
				let r = new Map(t.split(",").map((e) => [e.split("=")[0], e.slice(e.indexOf("=") + 1)]));
				if (r.get("type") !== "secret") return [];
				let a = r.get("target") ?? r.get("dst") ?? r.get("destination"), o = r.get("id") ?? (a === void 0 ? void 0 : i.posix.basename(a)), s = a !== void 0 && r.get("required") !== "true";
				return o === void 0 ? [] : [{
					id: o,
					isOptional: n || s,
					instruction: e
				}];
			});
		}
		function textForMissing(e, t) {
			let n = t.find(({ name: t }) => t.toUpperCase() === e.toUpperCase());
			return n === void 0 ? {
				message: `The build mounts the secret \`${e}\`, but \`builder/secrets\` does not list it, so the file is missing`,
				help: `Add \`builder: { secrets: [${e}] }\` to deploy.yml, and \`${e}=$${e}\` to .kamal/secrets.`
			} : {
				message: `The build mounts the secret \`${e}\`, but \`builder/secrets\` has \`${n.name}\`: capitals count, so the file is missing`,
				help: `Write \`id=${n.name}\` here, and read /run/secrets/${n.name}.`
			};
		}
		function notMounted({ name: e, path: t, ...n }) {
			return {
				at: n,
				severity: "info",
				message: `\`${e}\` is passed to the build, but no \`RUN --mount=type=secret,id=${e}\` in the Dockerfile reads it`,
				help: "Remove it here, or mount it in the instruction that needs it."
			};
		}
		let le = /(?:\s(?:-c|--config-file)(?:=|[ \t]+)|\bconfig-file:[ \t]*)["']?([\w./-]{1,200}\.ya?ml)/g;
		function namedConfigs({ surroundings: e }) {
			let t = [...e.workflows.map(({ path: e, document: t }) => ({
				path: e,
				text: t?.source.text ?? ""
			})), ...e.scriptFiles.map(({ path: e, source: t }) => ({
				path: e,
				text: t?.text ?? ""
			}))], n = new Map();
			for (let { path: e, text: r } of t) if (/\bkamal\b/i.test(r)) for (let [, t = ""] of r.matchAll(le)) n.has(t) || n.set(t, {
				path: t,
				by: e
			});
			return [...n.values()].slice(0, 20);
		}
		let ue = {
			metadata: {
				id: "config-missing",
				severity: "error",
				title: "Kamal configuration is missing or empty"
			},
			*check(e) {
				yield* checkFile(e.config, () => missingConfig(e));
				for (let { file: t, destination: n } of e.variants) t !== void 0 && (yield* checkFile(t, () => missingDestination(e, n ?? "")));
			}
		};
		function* checkFile(e, t) {
			let n = (0, d.GH)(e.path), { state: r, document: i } = e;
			if (r === "missing" && (yield {
				at: n,
				...t()
			}), i !== void 0) {
				if ((0, c.n6)(i)) yield {
					at: n,
					message: "The file is empty, so Kamal crashes",
					help: "Add the configuration to it, or delete the file."
				};
				else if (i.root !== void 0 && i.root.kind !== "unknown" && (0, c.tW)(i) === void 0) {
					let e = (0, l.q0)(i.root);
					yield {
						at: (0, l.be)(i.root),
						message: `Expected a mapping of keys to values, but found ${e}`,
						help: "Start the file with keys such as `service: my-app`."
					};
				}
			}
		}
		function missingConfig(e) {
			let { config: t, neighbours: n, configsBelow: r, askedBy: a } = e, [o] = namedConfigs(e);
			if (o !== void 0) {
				let n = i.posix.join(e.directory, o.path);
				return {
					message: `Expected ${t.path}, but ${o.by} deploys ${o.path}`,
					help: `To lint that file, ${lintElsewhere(e, n)}.`
				};
			}
			let [s] = r;
			if (s !== void 0) return {
				message: `Expected ${t.path}, but the repository has ${r.slice(0, 5).join(", ")}${r.length > 5 ? " and others" : ""}`,
				help: `To lint ${r.length === 1 ? "it" : "one of them"}, ${lintElsewhere(e, s)}.`
			};
			let c = n.slice(0, 20).join(", "), l = a === "action" ? "set `working-directory` and `config-file` to where it is" : "name the app's directory and `--config-file`";
			return {
				message: `Expected ${t.path}, but its folder ${c === "" ? "is empty or missing" : `contains ${c}`}`,
				help: `Create it with \`kamal init\`, or ${l}.`
			};
		}
		function missingDestination(e, t) {
			return {
				message: `The destination \`${t}\` has no file; destinations with a file: ${e.destinations.join(", ") || "none"}`,
				help: `Create the file, or correct ${e.askedBy === "action" ? "the `destination` input" : "`--destination`"}.`
			};
		}
		var de = n(1939);
		let A = {
			containers: 50,
			hosts: 50,
			resources: 100
		};
		function serverResources(e) {
			let t = (0, l.$I)(e.root, "volumes");
			return [...e.roles.all.slice(0, A.containers).flatMap((e) => roleResources(e, t)), ...e.accessories.all.slice(0, A.containers).flatMap(accessoryResources)];
		}
		function roleResources(e, t) {
			let n = {
				owner: e.isPrimary === !0 ? "the app" : `the role \`${e.name}\``,
				container: { kind: "role" }
			}, r = (0, de.N)((0, l.S3)((0, l.$I)((0, l.$I)(e.settings, "options"), "publish")));
			return [...hostNameResources(e.hosts, e.proxy, n), ...containerResources(e.hosts, {
				volumes: t,
				ports: r
			}, n)];
		}
		function accessoryResources({ name: e, containerName: t, hosts: n, settings: r, proxy: i, publishedPorts: a }) {
			let o = {
				owner: `the accessory \`${e}\``,
				container: {
					kind: "accessory",
					name: t
				}
			};
			return [...hostNameResources(n, i, o), ...containerResources(n, {
				volumes: (0, l.$I)(r, "volumes"),
				ports: a
			}, o)];
		}
		function hostNameResources(e, t, n) {
			if (t === void 0 || t.pathPrefixes.kind !== "absent") return [];
			let r = t.hosts.all.slice(0, A.resources);
			return e.all.slice(0, A.hosts).flatMap(({ name: e }) => r.map(({ name: t, node: r }) => ({
				...n,
				key: `host ${e} ${t}`,
				what: `the host ${t}`,
				node: r
			})));
		}
		function* hostNamesUsedTwice(e) {
			let t = new Map();
			for (let n of serverResources(e).filter(({ key: e }) => e.startsWith("host "))) {
				let e = t.get(n.key), r = n.container.kind === "role" && e?.container.kind === "role";
				e === void 0 ? t.set(n.key, n) : !r && areSeparate(n.container, e.container) && (yield {
					resource: n,
					other: e
				});
			}
		}
		function areSeparate(e, t) {
			return e.kind === "role" || t.kind === "role" || e.name !== void 0 && t.name !== void 0 && e.name !== t.name;
		}
		function containerResources(e, { volumes: t, ports: n }, r) {
			let i = [...(0, l.S3)(t).filter((e) => e.kind === "scalar").flatMap((e) => {
				let t = /^(\w[\w.-]*):\//.exec(e.text)?.[1];
				return t === void 0 ? [] : [{
					node: e,
					what: `the volume ${t}: they share its data`
				}];
			}), ...n.flatMap(({ text: e, node: t }) => {
				let n = /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/.exec(e)?.[1];
				return n === void 0 ? [] : [{
					node: t,
					what: `the port ${n}`
				}];
			})];
			return e.all.slice(0, A.hosts).flatMap(({ name: e }) => i.slice(0, A.resources).map(({ what: t, node: n }) => ({
				...r,
				key: `${t} on ${e}`,
				what: t,
				node: n
			})));
		}
		let fe = {
			metadata: {
				id: "configs-collide",
				severity: "warning",
				title: "Apps on one server share a service, host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { app: n, path: r, config: i, destination: a } of configsOf(e)) {
					for (let { resource: e, other: t } of hostNamesUsedTwice(i)) yield {
						at: (0, l.be)(e.node),
						message: `${capitalized(t.owner)} and ${e.owner} run on the same server and both claim ${e.what}, so kamal-proxy rejects the second one`,
						help: "Give each its own host, or give one of them a `path_prefix`."
					};
					for (let { key: e, what: o, node: s } of [...serviceNames(i, a), ...serverResources(i)]) {
						let i = t.get(e);
						i === void 0 && t.set(e, n), i !== void 0 && i !== n && (yield {
							at: (0, l.be)(s),
							message: `${i} and ${r} deploy to the same server and both claim ${o}`,
							help: "Give each app its own, or deploy one of them to another server."
						});
					}
				}
			}
		};
		function capitalized(e) {
			return `${e.charAt(0).toUpperCase()}${e.slice(1)}`;
		}
		function configsOf(e) {
			let t = e.config.path;
			return [...e.variants.flatMap(({ config: e, file: n, destination: r = "" }) => e?.isComplete === !0 ? [{
				app: t,
				path: n?.path ?? t,
				config: e,
				destination: r
			}] : []), ...otherApps(e).map(({ path: e, config: t }) => ({
				app: e,
				path: e,
				config: t,
				destination: ""
			}))];
		}
		function serviceNames({ service: e, roles: t }, n) {
			if (e.kind !== "known") return [];
			let { value: r, node: i } = e, a = `the service ${r}, so each deploy takes the other app's containers for old ones and stops them`;
			return t.all.slice(0, 50).flatMap((e) => e.hosts.all.slice(0, 50).map(({ name: t }) => ({
				key: `service ${r} ${e.name} ${n} on ${t}`,
				what: a,
				node: i
			})));
		}
		var j = n(1391);
		let pe = {
			metadata: {
				id: "container-name",
				severity: "error",
				title: "Docker rejects the container name"
			},
			*checkConfig({ config: e }) {
				let { service: t } = e;
				if (t.kind === "known" && /^[_-][a-z0-9_-]*$/i.test(t.value) && !(0, j.PB)(t.value)) yield badService(t);
				else for (let { node: t, name: n } of namesOf(e)) /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(n) || (yield {
					at: (0, l.be)(t),
					message: `Kamal uses this in a container name, but Docker rejects it: Invalid container name (\`${n}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
					help: "Use only letters, digits, `-`, `_` and `.`."
				});
			}
		};
		function badService({ value: e, node: t }) {
			return {
				at: (0, l.be)(t),
				message: `The names of all containers begin with the service, but Docker rejects this in the name of a container: Invalid container name (\`${e}-\u2026\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
				help: "Begin it with a letter or a digit."
			};
		}
		function namesOf(e) {
			let t = (0, C.jj)(e.service) ?? "app";
			return !/^[a-z0-9_-]+$/i.test(t) || (0, j.PB)(t) ? [] : e.namedContainers.flatMap((e) => {
				let { key: n, name: r } = e, i = e.kind === "accessory" ? e.service : void 0;
				return i?.kind === "unknown" || n?.type !== "string" ? [] : i?.kind === "known" ? [{
					node: i.node,
					name: i.value
				}] : [{
					node: n,
					name: `${t}-${r}`
				}];
			});
		}
		let me = {
			metadata: {
				id: "destination-replaces-list",
				severity: "warning",
				title: "Destination list replaces the base list and drops its entries"
			},
			*checkConfig({ project: e, config: t, variant: n }) {
				let r = (0, c.tW)(e.config.document), i = (0, c.tW)(n.file?.document);
				if (r !== void 0 && i !== void 0 && n.file !== void 0 && !(0, h.dp)(e, n.file.path)) for (let e of ownersOf({
					base: new s.T(r),
					override: new s.T(i),
					merged: t
				})) for (let t of e.lists) yield* destination_replaces_list_compare(e, t);
			}
		};
		function ownersOf({ base: e, override: t, merged: n }) {
			let settingsOf = (e) => new Map(e.namedContainers.map(({ path: e, settings: t }) => [e, t])), [r, i] = [settingsOf(e), settingsOf(n)], a = t.namedContainers.map(({ path: e, settings: t }) => ({
				path: `${e}/`,
				base: r.get(e),
				override: t,
				merged: i.get(e),
				lists: [
					["env", "secret"],
					["volumes"],
					["files"],
					["directories"]
				]
			}));
			return [{
				path: "",
				base: e.root,
				override: t.root,
				merged: n.root,
				lists: [["volumes"], ["env", "secret"]]
			}, ...a];
		}
		function* destination_replaces_list_compare(e, t) {
			let n = (0, l.wf)(e.base, t), r = (0, l.wf)(e.override, t);
			if (n?.kind !== "list" || r?.kind !== "list" || n.open || r.open || r.items.length === 0) return;
			let i = new Set((0, l.S3)(r).map(identityOf)), a = (0, l.S3)(n).map(identityOf);
			if (a.includes(void 0) || i.has(void 0) || a.some((e) => i.has(e))) return;
			let o = (0, l.wf)(e.merged, [...t.slice(0, -1), "clear"]), s = a.flatMap((e) => e === void 0 || (0, l.$I)(o, e) !== void 0 || isMountedDifferently(e, i) ? [] : [e]);
			if (s.length === 0) return;
			let { file: c, line: u } = (0, l.be)(n);
			yield {
				at: (0, l.be)(r.items[0]?.node ?? r),
				message: `This list replaces the one at ${c}:${u}, because Kamal does not merge lists: \`${e.path}${t.join("/")}\` loses ${formatNames(s)}`,
				help: "Repeat the entries that are still needed."
			};
		}
		function identityOf(e) {
			if (e.kind === "map") {
				let t = (0, l.$I)(e, "remote");
				return t?.kind === "scalar" ? t.text : void 0;
			}
			if (e.kind !== "scalar") return;
			let [t, n] = e.text.split(":");
			return n?.startsWith("/") === !0 ? n : t;
		}
		function isMountedDifferently(e, t) {
			if (!e.startsWith("/")) return !1;
			let isBelow = (e, t) => e.startsWith(`${t.replace(/\/$/, "")}/`);
			return [...t].some((t = "") => isBelow(t, e) || t.startsWith("/") && isBelow(e, t));
		}
		function formatNames(e) {
			let t = e.slice(0, 5).map((e) => `\`${e}\``);
			return e.length > 5 ? `${t.join(", ")} and ${e.length - 5} more` : t.join(", ");
		}
		let he = {
			metadata: {
				id: "destinations-collide",
				severity: "warning",
				title: "Destinations on one server share a host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { config: n, variant: r } of (0, f.F)(e)) for (let e of serverResources(n)) {
					let n = t.get(e.key);
					n === void 0 || isOneEnvironment(n.variant, r) ? t.set(e.key, {
						variant: r,
						resource: e
					}) : n.variant !== r && areSeparate(e.container, n.resource.container) && (yield collision(e, [n.variant, r]));
				}
			}
		};
		function isOneEnvironment(e, { destination: t }) {
			return e.destination === void 0 && t !== void 0 && (0, w.KV)(t);
		}
		function collision({ node: e, what: t }, [n, r]) {
			let i = `\`${r.destination}\``, a = n.destination === void 0 ? "The base" : `\`${n.destination}\``;
			return {
				at: (0, l.be)(e),
				message: `${a} and ${i} deploy to the same server and both claim ${t}`,
				help: `Give ${i} its own in its destination file, or deploy it to another server.`
			};
		}
		var M = n(8162), N = n(926);
		let P = (0, N.B)((e) => variablesIn(e).flatMap(({ name: e, key: t, value: n }) => n.kind === "scalar" && n.value !== null ? [{
			name: e,
			key: t,
			value: n
		}] : []));
		function unknownVariables(e) {
			return variablesIn(e).flatMap(({ name: e, key: t, value: n }) => n.kind === "unknown" ? [{
				name: e,
				key: t,
				value: n
			}] : []);
		}
		function variablesIn(e) {
			return envsOf(e).flatMap((e) => {
				let t = [
					"clear",
					"secret",
					"tags"
				].some((t) => (0, l.$I)(e, t) !== void 0);
				return (0, l.fq)(t ? (0, l.$I)(e, "clear") : e).flatMap(({ key: e, value: t }) => {
					let n = (0, l.xT)(e);
					return n === void 0 ? [] : [{
						name: n,
						key: e,
						value: t
					}];
				});
			});
		}
		function envsOf({ root: e, serversNode: t, accessoriesNode: n }) {
			let r = (0, l.$I)(e, "env"), i = (0, l.fq)((0, l.$I)(r, "tags")).map((e) => e.value), a = [...(0, l.fq)(t), ...(0, l.fq)(n)].map((e) => (0, l.$I)(e.value, "env"));
			return [
				r,
				...i,
				...a
			].filter((e) => e !== void 0);
		}
		let ge = {
			metadata: {
				id: "docker-socket",
				severity: "warning",
				title: "Container can control Docker, and with it the whole server",
				securitySeverity: 6
			},
			*checkConfig({ config: e }) {
				let t = new Set();
				for (let { name: n, node: r, settings: i } of e.roles.all) if (r.kind !== "unknown") for (let r of (0, M.dR)(e.root, i).all) isSocket(r) && !t.has(r.node) && (yield problemWith(r, { what: `The app (\`${n}\`)` })), t.add(r.node);
				for (let { name: t, value: n } of P(e)) {
					let e = t === "DOCKER_HOST" ? _e.exec(n.text)?.[1] : void 0;
					e !== void 0 && (yield {
						at: (0, l.be)(n),
						message: `Docker on ${e} takes commands at this port without a login, so anyone who reaches the port is root there`,
						help: "Use TLS (port 2376 and `DOCKER_TLS_VERIFY`) or `ssh://`, and close port 2375."
					});
				}
				for (let { name: t, settings: n, image: r } of e.accessories.all) for (let e of (0, M.JB)(n, t).all) {
					let n = r.kind !== "known" || ve.test((0, C.jj)(r) ?? "");
					isSocket(e) && (yield problemWith(e, {
						what: `\`${t}\``,
						isNeeded: n
					}));
				}
			}
		}, _e = /^tcp:\/\/([\w-]{1,60}(?:\.[\w-]{1,60}){1,10}):2375\b/, ve = /traefik|autoheal|dozzle|watchtower|portainer|cadvisor|diun|ouroboros|socket-proxy|docker-gen|letsencrypt|acme-companion|nginx-proxy|caddy-docker|ofelia|deck-chores|swarm-cronjob|promtail|alloy|vector|fluent|filebeat|logspout|telegraf|datadog|netdata|beszel|glances|newrelic|signoz|otel|opentelemetry|prometheus|docker-exporter|runner|whats-?up-?docker|wud|uptime-kuma|homepage|homarr|crowdsec|docker-volume-backup|docker-gc|dockge|yacht|lazydocker|ctop|dind|docker:|woodpecker|drone|jenkins|coolify|appsmith|windmill/i;
		function isSocket({ kind: e, source: t }) {
			return e === "host" && t !== void 0 && /^\/(?:var\/)?run\/docker\.sock$/.test(t);
		}
		function problemWith({ node: e }, { what: t, isNeeded: n }) {
			return {
				at: (0, l.be)(e),
				...n === !0 ? { severity: "info" } : {},
				message: `${t} can control Docker through this socket, so anyone who breaks into it is root on the server, also with \`:ro\``,
				help: n === !0 ? "If it needs only a few of Docker's calls, let it use a socket proxy that allows nothing else. Never publish its port without a login." : "Remove the mount if nothing in it talks to Docker. Otherwise let it use a socket proxy that allows only the calls it needs."
			};
		}
		var F = n(5176);
		let ye = /download-artifact|actions\/cache|\bsubmodules?\b|^\s{0,40}repository:|\bgit clone\b|\bgit-crypt\b|\b(?:sops|gpg|ansible-vault|rsync|dotenv)\b/m, be = /secret|env|file|vault|doppler|infisical/i, I = (0, N.B)((e) => {
			let { project: t, variant: n } = e;
			return t.directory !== "." || !(0, m.$1)(t.kamal.version) || automationTexts(e).some((e) => ye.test(e)) ? [] : (0, k.s4)(t).filter(isPlain).flatMap(({ calls: e }) => e.filter((e) => deploys(e, n.destination)));
		});
		function automationTexts({ project: e }) {
			let { workflows: t, localActions: n, scriptFiles: r, hooks: i } = e.surroundings;
			return [...[...t, ...n.values()].map(({ document: e }) => e?.source.text ?? ""), ...[...r, ...i].map(({ source: e }) => e?.text ?? "")];
		}
		function isPlain({ workflow: e, job: t, steps: n, uses: r, otherUses: i }) {
			if (r !== void 0 || i !== void 0 || !(0, k.OZ)(t) || [e, t].some((e) => (0, l.$I)(e, "defaults") !== void 0) || /^(?:false|\$\{\{\s*false\s*\}\})$/.test(textOf((0, l.$I)(t, "if")))) return !1;
			let a = n.map((e) => textOf((0, l.$I)(e, "uses")));
			return a.some((e) => e.startsWith("actions/checkout@")) && !a.some((e) => be.test(e)) && n.every((e) => (0, l.$I)(e, "working-directory") === void 0);
		}
		function textOf(e) {
			return e?.kind === "scalar" ? e.text : "";
		}
		function deploys(e, t) {
			let { command: n, program: r, words: i, script: a } = e;
			return !/^(?:setup|deploy|redeploy)$/.test(n) || r.isRemote || i.some(({ dynamic: e }) => e) || a.programs.some(({ base: e }) => e === "cd" || e === "pushd") ? !1 : !(0, F.Kz)(e, "-c", "--config-file", "--help") && (0, F.XD)(e, "-d", "--destination")?.text === t;
		}
		let xe = {
			metadata: {
				id: "dockerfile-missing",
				severity: "warning",
				title: "Dockerfile is not in the repository"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, { dockerfile: r, gemfile: i } = t.files;
				if (r.source !== void 0 || t.problems.some(({ file: e }) => e === r.path) || (0, oe.w)(t)) return;
				let a = (0, l.$I)(n.root, "builder"), o = (0, l.$I)(a, "dockerfile");
				a?.kind !== "unknown" && (0, l.$I)(a, "pack") === void 0 && o?.kind !== "unknown" && (o !== void 0 || i.source !== void 0) && (yield {
					...isCertain(e) ? { severity: "error" } : {},
					at: (0, l.be)(o ?? a ?? (0, C.E7)(n.image) ?? n.root),
					message: `${r.path} does not exist, so Kamal cannot build the image (Missing ${r.path})`,
					help: "Add a Dockerfile (Rails: `bin/rails app:update`), or set `builder/dockerfile` to its path."
				});
			}
		};
		function isCertain(e) {
			return automationTexts(e).some((e) => /dockerfile|nixpacks|railpack|\bpack build\b/i.test(e)) || (0, l.$I)((0, l.$I)(e.config.root, "builder"), "context") !== void 0 || (e.project.files.gemfile.source?.text ?? "").includes("dockerfile-rails") ? !1 : I(e).some((e) => !(0, F.Kz)(e, "--skip-push", "--skip_push", "-P"));
		}
		var L = n(2660), Se = n(7688), R = n(4325), z = n(28), B = n(5282), V = n(9747), H = n(8337);
		function secretPairs(e, t = isSecretValue) {
			return e?.kind === "map" ? (0, B.Og)(e).flatMap(({ key: e, value: n }) => {
				let r = (0, l.xT)(e) ?? "";
				return !(0, H.eh)(r.replaceAll("-", "_")) || n.kind !== "scalar" || n.type !== "string" || !t(n.text) || (0, H.oB)(r, n.text) ? [] : [{
					...n,
					what: `the value of \`${r}\``,
					kind: "likely",
					span: [n.start, n.end]
				}];
			}) : [];
		}
		function secretPairsBelow(e, t = isSecretValue, n = 0) {
			if (n > 6) return [];
			if (e?.kind === "list") return (0, l.Z9)(e).flatMap((e) => secretPairsBelow(e, t, n + 1));
			let r = (0, l.fq)(e).filter(({ inherited: e }) => !e);
			return [...secretPairs(e, t), ...r.flatMap(({ value: e }) => secretPairsBelow(e, t, n + 1))];
		}
		function databaseSecrets(e) {
			return (0, l.fq)(e).filter(({ key: e }) => !/^(?:development|test|ci|default|\w+_(?:test|development))$/.test((0, l.xT)(e) ?? "")).flatMap(({ value: e }) => secretPairsBelow(e));
		}
		let Ce = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|masterauth|token|secret|(?:api|private|access)[-_]key)(?:=|\s{1,5})["']?([^\s"'`]{1,200})/gi;
		function optionSecrets(e) {
			if (e?.kind !== "scalar") return [];
			let { source: t, start: n, end: r } = e;
			return [...t.text.slice(n, r).matchAll(Ce)].flatMap((e) => {
				let r = e[1] ?? "";
				if (!isSecretValue(r) || /^[-/$[\]\\|&;>]/.test(r)) return [];
				let i = n + e.index + e[0].length - r.length;
				return [{
					source: t,
					what: "a password",
					kind: "likely",
					span: [i, i + r.length]
				}];
			});
		}
		let we = /(?:=>|[=:])\s{0,3}["']?([A-Za-z0-9+/_=.-]{16,200})(?![\w+/=.-])/g, Te = /(?<![\w-])([A-Za-z_]\w{2,60})["']?\]?\s{0,3}$/;
		function assignedKeys(e, t = 0, n = e.text.length) {
			let r = e.text.slice(t, n);
			return [...r.matchAll(we)].flatMap((n) => {
				let [i, a = ""] = n;
				if (!isKey(a)) return [];
				let o = r.slice(Math.max(r.lastIndexOf("\n", n.index) + 1, n.index - 500), n.index), s = Te.exec(o.slice(-80))?.[1] ?? "";
				if (!(0, H.eh)(s) || (0, H.oB)(s, a) || /(?:^|\s)#/.test(o)) return [];
				let c = t + n.index + i.length;
				return [{
					name: s,
					source: e,
					what: `the value of \`${s}\``,
					kind: "likely",
					span: [c - a.length, c]
				}];
			});
		}
		function isSecretEntry({ kind: e, name: t, rawValue: n = "" }) {
			let r = (0, H.qZ)(n);
			return e !== "literal" || (0, H.KL)(r) ? !1 : (0, H.eh)(t) && !(0, H.nk)(r) && !(0, H.oB)(t, r);
		}
		function isSecretValue(e) {
			return !(0, H.nk)(e) && !/\$\{|\{\{|<%/.test(e);
		}
		function isKey(e) {
			return e.length < 16 || (e.match(/\d/g) ?? []).length < 3 ? !1 : (0, V.At)(e) && !/^[a-z]+(?:[-_.][a-z0-9]+)+$/i.test(e);
		}
		function plainSecrets(e) {
			return [
				...tokens(e),
				...privateKeys(e),
				...urlPasswords(e),
				...passwordHashes(e)
			].sort((e, t) => e.span[0] - t.span[0]);
		}
		function tokens(e) {
			return (0, V.gF)(e).map(({ name: e, isTest: t, span: n }) => ({
				what: e,
				kind: t ? "test" : "live",
				span: n
			}));
		}
		let Ee = /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r|["'+]|Proc-Type|DEK-Info){1,80}[A-Za-z0-9+/]{40}/g;
		function privateKeys(e) {
			return e.includes("PRIVATE KEY") ? [...e.matchAll(Ee)].map(({ 0: e, index: t }) => ({
				what: "a private key",
				kind: e.includes("ENCRYPTED") ? "likely" : "live",
				span: [t, t + e.indexOf("KEY") + 3]
			})) : [];
		}
		let De = /:\/\/([^\s/:@"'`<>]{0,100}):([^\s/@"'`]{1,200})@([\w.-]{1,253})/g;
		function urlPasswords(e) {
			return [...e.matchAll(De)].flatMap((t) => {
				let [n, r = "", i = "", a = ""] = t;
				if (isExampleLogin(r, i) || !isRealHost(a) || isInComment(e, t.index) || (0, V.gF)(i).length > 0) return [];
				let o = t.index + n.length - a.length - 1 - i.length;
				return [{
					what: `the password for ${a}`,
					kind: "likely",
					span: [o, o + i.length],
					host: a
				}];
			});
		}
		function isExampleLogin(e, t) {
			return /[$<>{}*[\]\\]|%(?![0-9a-f]{2})|\.\.\.|\u2026/i.test(`${e}${t}`) || /^[A-Z_]+$/.test(t) || (0, H.Qf)(t) ? !0 : /^(?:pass|pwd?|user|username|guest|minioadmin|(?:my|your|some|the)[-_]?(?:pass|secret|pw).*)$/i.test(t);
		}
		function isRealHost(e) {
			return !/^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$|server$|host\.docker\.internal|dummy|fake|nowhere)/i.test(e) && !/example|placeholder|your|\.(?:test|invalid|local|localhost)$/i.test(e);
		}
		let Oe = /\$\$?(?:apr1|2[abxy])\$[\w./$]{20,80}/g;
		function passwordHashes(e) {
			return !e.includes("$apr1$") && !/\$2[abxy]\$/.test(e) ? [] : [...e.matchAll(Oe)].filter(({ index: t }) => !isInComment(e, t)).map(({ 0: e, index: t }) => ({
				what: "the hash of a password",
				kind: "likely",
				span: [t, t + e.length]
			}));
		}
		function isInComment(e, t) {
			let n = e.slice(Math.max(e.lastIndexOf("\n", t - 1) + 1, t - 500), t);
			return /(?:^|\s)(?:#|\/\/)/.test(n);
		}
		let ke = [
			"command",
			"argument",
			"config",
			"comment",
			"litestream",
			"yaml",
			"workflow",
			"Dockerfile",
			"code",
			"dotenv"
		];
		function committedSecrets(e) {
			let t = (0, f.F)(e).map(({ config: e }) => e), n = {
				command: t.flatMap(secretsOfCommands),
				argument: t.flatMap(secretsOfArguments),
				config: secretsOfConfigs(e, t),
				comment: secretsOfComments(e),
				litestream: secretsOfLitestream(e),
				yaml: secretsOfAppYaml(e),
				workflow: secretsOfWorkflows(e),
				Dockerfile: secretsOfDockerfile(e),
				code: secretsOfCode(e),
				dotenv: secretsOfEnvFiles(e)
			};
			return ke.flatMap((e) => n[e].map((t) => ({
				...t,
				in: e
			})));
		}
		function byForm(e, t = () => !0) {
			return e === void 0 ? [] : plainSecrets(e.text).map((t) => ({
				...t,
				source: e
			})).filter((e) => e.kind !== "test" && t(e));
		}
		function isOutside({ host: e }) {
			return e === void 0 || e.includes(".");
		}
		function secretsOfConfigs(e, t) {
			let n = covers(t.flatMap(nodesWithOwnRule)), r = [
				e.config,
				...e.variants.flatMap(({ file: e }) => e ?? []),
				...e.surroundings.otherConfigs
			];
			return [...new Map(r.map(({ path: e, document: t }) => [e, t?.source])).values()].flatMap((e) => byForm(e)).filter((e) => !n(e));
		}
		function secretsOfComments(e) {
			let t = (0, z.h)(e);
			return [...new Map(e.variants.flatMap(({ secrets: e }) => e.map((e) => [e.path, e]))).values()].filter(({ path: e }) => !t(e)).flatMap(({ source: e }) => byForm(e, ({ kind: t, span: [n] }) => t === "live" && isCommented(e, n)));
		}
		function isCommented(e, t) {
			return (e?.text.slice(e.text.lastIndexOf("\n", t) + 1, t) ?? "").trimStart().startsWith("#");
		}
		function nodesWithOwnRule(e) {
			let t = [e.registry, ...e.accessories.all.flatMap(({ registry: e }) => e ?? [])].flatMap(({ password: e }) => (0, C.E7)(e) ?? []);
			return [...P(e).map(({ value: e }) => e), ...t.filter(({ kind: e }) => e === "scalar")];
		}
		function covers(e) {
			return ({ source: t, span: [n] }) => e.some((e) => e.source === t && e.start <= n && n < e.end);
		}
		function secretsOfCommands({ namedContainers: e }) {
			return e.flatMap(({ settings: e }) => [(0, l.$I)(e, "cmd"), ...(0, l.fq)((0, l.$I)(e, "options")).map(({ value: e }) => e)]).flatMap(optionSecrets);
		}
		function secretsOfArguments({ root: e }) {
			return secretPairs((0, l.wf)(e, ["builder", "args"]));
		}
		function secretsOfLitestream(e) {
			return (0, B.oj)(e).flatMap(({ document: e }) => [...byForm(e.source), ...secretPairsBelow(e.root)]);
		}
		function secretsOfAppYaml({ surroundings: { database: e, storage: t } }) {
			return [
				...byForm(e.document?.source),
				...databaseSecrets(e.document?.root),
				...byForm(t.document?.source),
				...secretPairsBelow(t.document?.root, isKey)
			];
		}
		function secretsOfWorkflows(e) {
			let t = e.surroundings.workflows.flatMap(({ document: e }) => {
				let t = byForm(e?.source, isOutside), n = t.length === 0 ? () => !1 : passwordsOfServices(e?.root);
				return t.filter((e) => !n(e));
			}), n = (0, k.s4)(e).flatMap(({ workflow: e, job: t, steps: n }) => [
				e,
				t,
				...n
			].flatMap((e) => [(0, l.$I)(e, "env"), (0, l.$I)(e, "with")]));
			return [...t, ...n.flatMap((e) => secretPairs(e, isKey))];
		}
		function passwordsOfServices(e) {
			let t = (0, l.fq)((0, l.$I)(e, "jobs")).flatMap(({ value: e }) => (0, l.fq)((0, l.$I)(e, "services"))), n = new Set(t.flatMap(({ key: e }) => (0, l.xT)(e) ?? [])), r = new Set(t.flatMap(({ value: e }) => (0, l.fq)((0, l.$I)(e, "env"))).flatMap(({ key: e, value: t }) => /PASS(?:WORD)?$/.test((0, l.xT)(e) ?? "") && t.kind === "scalar" ? [t.text] : []));
			return ({ source: e, span: t, host: i = "" }) => r.has(e.text.slice(...t)) && (n.has(i) || isLocalAddress(i));
		}
		function isLocalAddress(e) {
			return /^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(e);
		}
		function secretsOfDockerfile(e) {
			let { dockerfile: t } = e.surroundings;
			if (t === void 0) return [];
			let { source: n } = t, r = new Set((0, f.F)(e).flatMap(({ config: e }) => [...e.secrets.map(({ name: e }) => e), ...P(e).map(({ name: e }) => e)])), i = ((0, Se.dT)(t, void 0)?.instructions ?? []).filter(({ name: e }) => e === "ENV").flatMap(({ start: e, end: t }) => assignedKeys(n, e, t)).filter(({ name: e }) => !r.has(e));
			return [...byForm(n, isOutside), ...i];
		}
		function secretsOfCode({ surroundings: { texts: e, hooks: t, scriptFiles: n }, files: r }) {
			let { schema: i, dockerignore: a, ...o } = e;
			return [
				...Object.values(o),
				...t,
				...n,
				r.gemfile
			].flatMap(({ source: e }) => e === void 0 ? [] : [...byForm(e, isOutside), ...assignedKeys(e)]);
		}
		function secretsOfEnvFiles(e) {
			let t = (0, z.h)(e);
			return e.surroundings.envFiles.filter(({ path: e }) => !t(e)).flatMap(({ path: e, source: t }) => t === void 0 ? [] : i.posix.basename(e) === ".env" ? byForm(t) : secretsOfEnvFile(t));
		}
		function secretsOfEnvFile(e) {
			let t = (0, R.dC)(e.text).filter(isSecretEntry).map(({ name: t, start: n, end: r }) => ({
				source: e,
				what: `the value of \`${t}\``,
				kind: "likely",
				span: [n, r]
			}));
			return [...byForm(e), ...t];
		}
		var Ae = n(7938);
		let je = {
			metadata: {
				id: "dockerignore-lets-in-secret",
				severity: "warning",
				title: "Keys, `.env` files or local data get into the image"
			},
			*checkConfig(e) {
				let { project: t } = e, n = t.surroundings.dockerfile?.source, r = (0, L.g)(e);
				if (n === void 0 || r === void 0) return;
				let i = (r.kind === "clone" ? dockerignore_lets_in_secret_committedSecrets(t) : localSecrets(t)).filter((e) => (0, Ae.ue)(r.ignore, sampleFile(e)) === void 0), [a] = i, o = a === void 0 ? void 0 : (0, L.z)(r, a);
				o !== void 0 && (yield {
					at: (0, d.yb)(n, o.instruction.start, o.instruction.end),
					...i.every((e) => e === ".env") ? { severity: "info" } : {},
					message: `This copies ${i.join(", ")} into the image: ${Me[r.kind]}, and no line of .dockerignore matches`,
					help: `Add to .dockerignore: ${i.map((e) => `\`/${e}${e.endsWith("/") ? "*" : ""}\``).join(", ")}.`
				});
			}
		}, Me = {
			clone: "the build gets all committed files",
			here: "with `builder/context` the build gets all files, including those that git ignores"
		};
		function sensitiveFiles({ directory: e, surroundings: { secretFiles: t, envFiles: n } }) {
			let r = n.flatMap(({ path: t, source: n }) => n !== void 0 && secretsOfEnvFile(n).length === 0 ? [i.posix.relative(e, t)] : []);
			return t.filter((e) => !/(?:test|development|ci)\.key$/.test(e) && !r.includes(e));
		}
		function sampleFile(e) {
			return e.endsWith("/") ? `${e}development.sqlite3` : e;
		}
		function dockerignore_lets_in_secret_committedSecrets(e) {
			let t = (0, z.h)(e);
			return sensitiveFiles(e).filter((e) => e !== "config/credentials/production.key" && !t(e));
		}
		function localSecrets(e) {
			let { entries: t, database: n, gitignores: r } = e.surroundings, i = new Set(sensitiveFiles(e));
			return t.get("config/credentials.yml.enc") !== "missing" && i.add("config/master.key"), (0, z.h)(e)(".env") && r.some(({ source: e }) => /\.env/.test(e?.text ?? "")) && i.add(".env"), /sqlite3/.test(n.document?.source.text ?? "") && t.get("storage") !== "missing" && i.add("storage/"), [...i];
		}
		let Ne = {
			metadata: {
				id: "duplicate-host",
				severity: "warning",
				title: "Host is listed twice for one role"
			},
			*checkConfig({ config: e }) {
				for (let t of e.roles.all) {
					let e = new Set();
					for (let { name: n, node: r } of t.hosts.all) {
						if (e.has(n)) {
							let e = `${n} is listed twice for the role \`${t.name}\`; Kamal deploys to it once`;
							yield {
								at: (0, l.be)(r),
								message: e,
								help: "Remove it, or replace it with the host that you meant."
							};
						}
						e.add(n);
					}
				}
			}
		}, Pe = {
			metadata: {
				id: "duplicate-key",
				severity: "warning",
				title: "Key appears twice in one mapping"
			},
			*check(e) {
				let t = [e.config, ...e.variants.map((e) => e.file)], n = new Set();
				for (let e of t) yield* checkNode(e?.document?.root, n);
			}
		};
		function* checkNode(e, t) {
			if (!(e === void 0 || t.has(e))) {
				if (t.add(e), e.kind === "list") for (let n of e.items) yield* checkNode(n.node, t);
				if (e.kind === "map") {
					yield* checkMap(e);
					for (let { value: n } of e.pairs) yield* checkNode(n, t);
				}
			}
		}
		function* checkMap(e) {
			let t = new Map();
			for (let n of e.pairs) {
				let e = (0, l.xT)(n.key);
				if (e === void 0 || n.conditional || n.inherited || n.key.kind !== "scalar") continue;
				let r = `${n.key.type} ${e}`, i = t.get(r);
				i === void 0 ? t.set(r, n) : yield {
					at: (0, l.be)(n.key),
					message: `\`${e}\` is already on line ${(0, l.be)(i.key).line}: YAML keeps only this one and drops the first with everything in it`,
					help: "Merge the two, or remove the wrong one."
				};
			}
		}
		var Fe = n(4477);
		let Ie = {
			metadata: {
				id: "env-clear-secret",
				severity: "warning",
				title: "Secret is written in plain text in `env/clear`",
				securitySeverity: 7.2
			},
			*checkConfig({ config: e }) {
				for (let t of P(e)) yield* checkVariable(t);
				for (let t of unknownVariables(e)) {
					let e = (0, H.XC)(t.name) ? void 0 : (0, Fe.y)(t.value);
					e !== void 0 && (yield {
						at: (0, l.be)(t.key),
						...fromEnvironment(t.name, e)
					});
				}
			}
		};
		function* checkVariable(e) {
			let { name: t, key: n, value: r } = e, [i] = plainSecrets((0, l.Io)(r)), a = (0, H.eh)(t) && env_clear_secret_isSecretValue(e);
			if (i === void 0 && !a) return;
			let o = (0, l.be)(n);
			if (i === void 0 && (0, H.KL)(r.text)) {
				yield {
					at: o,
					...nameInsteadOfValue(t, r.text)
				};
				return;
			}
			let s = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(t) && /^[0-9a-f]{32,}$/i.test(r.text), c = i === void 0 || a ? "is written" : `contains ${i.what}`;
			yield {
				at: o,
				...s || i?.kind === "live" ? { severity: "error" } : {},
				message: `\`${t}\` ${c} in plain text here, so anyone who can read the repository can see its value`,
				help: `List it under \`env/secret\`, add \`${t}=$${t}\` to .kamal/secrets, and change the value, because it stays in the git history.`
			};
		}
		function fromEnvironment(e, t) {
			return {
				message: `Kamal does not treat ${e === t ? `the secret \`${e}\`` : `\`${e}\`, which contains the secret \`${t}\`,`} as one here: it prints the value in its output and passes it on the server's command line`,
				help: `List \`${e}\` under \`env/secret\` instead of here, and define it in .kamal/secrets${e === t ? ` (\`${e}=$${e}\`)` : " with the same text"}.`
			};
		}
		function env_clear_secret_isSecretValue({ name: e, value: t }) {
			return t.type === "string" && !(0, H.nk)(t.text) && !(0, H.oB)(e, t.text);
		}
		function nameInsteadOfValue(e, t) {
			let n = e === t ? e : `${e}:${t}`;
			return {
				message: `\`${e}\` gets the text ${t} itself, because Kamal looks up a name only under \`env/secret\``,
				help: `List \`${n}\` under \`env/secret\`, and add \`${t}=$${t}\` to .kamal/secrets.`
			};
		}
		var Le = n(6167), Re = n(5812);
		let ze = {
			metadata: {
				id: "erb-env-not-passed",
				severity: "warning",
				title: "Workflow does not pass a variable that the config needs"
			},
			*check(e) {
				let t = (0, k.s4)(e);
				if (t.length === 0 || !t.every(isEnvironmentKnown)) return;
				let n = t[0]?.workflow.source.file ?? "", r = passedNames(e), i = new Set();
				for (let a of evaluatedFiles(e, t)) for (let { name: e, without: t, at: o } of (0, Le.N)(a) ?? []) r(e) || i.has(e) || (i.add(e), yield {
					at: o,
					message: `${n} deploys without \`${e}\`, which no workflow passes: ${Be[t]}`,
					help: `Add \`${e}\` to \`env:\` of the step that deploys, with a value from \`vars\` or \`secrets\`.`
				});
			}
		}, Be = {
			KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
			NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
			empty: "the value is then empty, and Kamal rejects that in most places"
		}, Ve = /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;
		function isEnvironmentKnown(e) {
			let { workflow: t, job: n, steps: r, otherUses: i } = e;
			if (i !== void 0 || (0, Re.r9)(e)) return !1;
			let a = (0, l.Io)(n);
			return !(0, k.OZ)(n) || (0, l.$I)(n, "container") !== void 0 || /--config-file|\s-c[\s=]|config-file:|working-directory:/.test(a) || /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(a) || ![
				t,
				n,
				...r
			].every((e) => isComplete((0, l.$I)(e, "env"))) ? !1 : r.every((e) => {
				let t = (0, l.$I)(e, "uses");
				return t === void 0 || t.kind === "scalar" && Ve.test(t.text);
			});
		}
		function isComplete(e) {
			return e === void 0 || e.kind === "map" && !e.open;
		}
		let He = /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;
		function passedNames(e) {
			let t = e.surroundings.workflows.map(({ document: e }) => e?.source.text ?? ""), n = new Set([...e.variants.flatMap(({ config: e }) => e?.secrets ?? []).map((e) => e.name), ...(0, H.Xl)(e).flatMap(({ entry: e }) => [e.name, ...e.references])]);
			return (e) => He.test(e) || n.has(e) || t.some((t) => t.includes(e));
		}
		function evaluatedFiles(e, t) {
			let n = t.map(({ workflow: e }) => e.source.text), r = e.variants.flatMap(({ destination: e, file: t }) => e !== void 0 && n.some((t) => t.includes(e)) ? [t] : []);
			return [e.config, ...r].flatMap((e) => e?.document?.source ?? []);
		}
		let Ue = {
			metadata: {
				id: "erb-hash-number",
				severity: "info",
				title: "Short commit hash from ERB can be a number"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, value: n } of unknownVariables(e)) {
					let e = (0, l.Io)(n);
					e.startsWith("<%=") && We.test(e) && (yield {
						at: (0, l.be)(n),
						message: `YAML reads a hash with digits only as a number, and 0123456 as an octal one: \`${t}\` is then 42798`,
						help: "Put the ERB in quotes, and let the command end with `.strip` or `.chomp`: `\"<%= `git rev-parse --short HEAD`.strip %>\"`."
					});
				}
			}
		}, We = /git\s+(?:rev-parse\s[^`)]{0,40}--short|log\s[^`)]{0,60}%h|describe\s[^`)]{0,40}--always)/;
		var U = n(4221);
		let Ge = {
			metadata: {
				id: "file-mode-octal",
				severity: "error",
				title: "File mode is not quoted, so YAML reads it as an octal number",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				let t = e.accessories.all.flatMap(({ settings: e }) => ["files", "directories"].flatMap((t) => (0, l.Z9)((0, l.$I)(e, t))));
				for (let e of t) {
					let t = (0, l.$I)(e, "mode");
					t?.kind === "scalar" && t.type === "integer" && /^0[0-7]+$/.test(t.text) && (yield {
						at: (0, l.be)(t),
						message: `YAML reads the unquoted ${t.text} as the number ${String(t.value)}, so Kamal runs \`chmod ${String(t.value)}\``,
						help: `Write \`mode: "${t.text}"\`.`,
						fix: (0, U.v8)(t, `"${t.text}"`)
					});
				}
			}
		}, Ke = {
			metadata: {
				id: "file-unreadable",
				severity: "error",
				title: "File cannot be read as text"
			},
			*check(e) {
				for (let { severity: t, message: n, help: r, ...i } of e.problems) yield {
					at: i,
					severity: t,
					message: n,
					help: r
				};
			}
		}, qe = {
			metadata: {
				id: "health-check-times",
				severity: "warning",
				title: "`deploy_timeout` leaves time for only one health check"
			},
			*checkConfig({ config: e }) {
				let t = (0, C.dd)((0, C.LA)(e.root, "deploy_timeout"), 30);
				if (t !== void 0) for (let { healthCheck: n, path: r } of e.proxySections) {
					let e = (0, C.LA)(n, `${r}/healthcheck/interval`);
					e.kind === "known" && e.value >= t && (yield {
						at: (0, l.be)(e.node),
						message: `The second health check runs after ${e.value} s, but the deploy gives up after ${t} s (deploy_timeout), so only the first check, immediately after the start, counts`,
						help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`."
					}), e.kind === "known" && e.value < t && e.value * 2 >= t && (yield {
						at: (0, l.be)(e.node),
						severity: "info",
						message: `Only one health check after the first one, which comes immediately after the start, fits before the deploy gives up: at ${e.value} s of ${t} s (deploy_timeout)`,
						help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`."
					});
					let i = (0, C.LA)(n, `${r}/healthcheck/timeout`);
					i.kind === "known" && i.value >= t && (yield {
						at: (0, l.be)(i.node),
						severity: "info",
						message: `A health check may take ${i.value} s, but the deploy gives up after ${t} s (deploy_timeout): if the first check hangs, the app gets no second one`,
						help: "Set a smaller `timeout` (the default is 5) or a larger `deploy_timeout`."
					});
				}
			}
		};
		var W = n(7219);
		let Je = {
			metadata: {
				id: "image-capitals",
				severity: "error",
				title: "Image name has uppercase letters"
			},
			*checkConfig({ config: e }) {
				(0, j.Ax)((0, C.dd)(e.image, "") ?? "") || (yield* checkImage(e));
				for (let t of e.accessories.all) yield* checkImage(t);
			}
		};
		function* checkImage({ image: e, registry: t }) {
			let n = e.kind === "known" ? (0, W.i)(e.value) : void 0, r = t === void 0 ? "" : (0, C.dd)(t.server, "");
			if (e.kind !== "known" || n === void 0 || r === void 0) return;
			let i = rejectionMessage(n, r);
			i !== void 0 && (yield {
				at: (0, l.be)(e.node),
				message: i,
				help: `Write \`${n.whole.toLowerCase()}\`; registries use the lowercase form of user and organization names.`
			});
		}
		function rejectionMessage({ whole: e, host: t, repository: n }, r) {
			let i = r.trim() !== "", a = i ? e : n;
			if (a !== a.toLowerCase()) return `Docker rejects \`${e}\` (invalid reference format: repository name (${a}) must be lowercase)`;
			if (!i && t !== void 0 && !/[.:]/.test(t) && t !== "localhost") return `Docker takes \`${t}\` as the host of a registry because of its uppercase letters, but cannot find it`;
		}
		let Ye = {
			metadata: {
				id: "image-no-owner",
				severity: "error",
				title: "Image name has no owner"
			},
			*checkConfig({ config: e }) {
				let { image: t, registry: n } = e, r = (0, C.dd)(n.server, "docker.io"), i = t.kind === "known" ? (0, W.i)(t.value) : void 0;
				if (t.kind !== "known" || i === void 0 || i.host !== void 0 || r === void 0) return;
				let [a = "", ...o] = r.replace(/\/$/, "").toLowerCase().split("/"), s = Xe.find(({ pattern: e }) => e.test(a));
				if (s === void 0 || [...o, ...i.repository.split("/")].length >= s.parts.length) return;
				let c = s.parts.join("/");
				yield {
					at: (0, l.be)(t.node),
					message: `An image in ${a} is called \`${c}\`, so the push of \`${i.repository}\` is denied`,
					help: `Write \`image: ${[...s.parts.slice(o.length, s.parts.length - 1), i.repository.split("/").at(-1)].join("/")}\`, with your own names.`
				};
			}
		}, Xe = [
			{
				pattern: /^(?:[\w-]+\.)?docker\.(?:io|com)$/,
				parts: ["OWNER", "IMAGE"]
			},
			{
				pattern: /^(?:ghcr\.io|quay\.io)$/,
				parts: ["OWNER", "IMAGE"]
			},
			{
				pattern: /^registry\.gitlab\.com$/,
				parts: ["GROUP", "PROJECT"]
			},
			{
				pattern: /^registry\.digitalocean\.com$/,
				parts: ["REGISTRY", "IMAGE"]
			},
			{
				pattern: /^(?:[\w-]+\.)?gcr\.io$/,
				parts: ["PROJECT", "IMAGE"]
			},
			{
				pattern: /^[\w-]+-docker\.pkg\.dev$/,
				parts: [
					"PROJECT",
					"REPOSITORY",
					"IMAGE"
				]
			}
		];
		var G = n(4152);
		let Ze = {
			metadata: {
				id: "image-repeats-registry",
				severity: "error",
				title: "`image` repeats the registry's host",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				yield* image_repeats_registry_checkImage(e, !0);
				for (let t of e.accessories.all) yield* image_repeats_registry_checkImage(t, !1);
			}
		};
		function* image_repeats_registry_checkImage({ image: e, registry: t }, n) {
			let r = t === void 0 ? void 0 : (0, C.jj)(t.server);
			if (e.kind !== "known" || e.node.kind !== "scalar" || r === void 0 || r === "" || !e.value.toLowerCase().startsWith(`${r.toLowerCase()}/`)) return;
			let i = e.value.slice(r.length + 1), a = (0, l.be)(e.node), o = `Kamal prepends \`registry/server\` to \`image\`, so this is ${n ? "pushed to" : "pulled from"} ${r}/${e.value}`;
			if (n && !isRejectedBy(r)) {
				let e = (0, G.T)(r) ? " and needs its own access rights" : "";
				yield {
					at: a,
					severity: (0, G.T)(r) ? "info" : "warning",
					message: `${o}, which ${(0, G.T)(r) ? "ghcr.io accepts" : "not every registry accepts"}`,
					help: `Before the first deploy, write \`image: ${i}\`. In an app that runs, this creates another package, which has no earlier versions to roll back to${e}.`
				};
				return;
			}
			let s = (0, U.Z7)(e.node, e.value.slice(0, r.length + 1));
			yield {
				at: a,
				message: o,
				help: `Write \`image: ${i}\`.`,
				...s && { fix: s }
			};
		}
		function isRejectedBy(e) {
			return /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:digitalocean|gitlab|heroku)\.com|.+\.amazonaws\.com|.+\.pkg\.dev|quay\.io)$/i.test(e);
		}
		var Qe = n(3542), $e = n(8665), K = n(7997);
		let et = (0, N.B)((e) => {
			let t = new Map(), n = e.filter(({ ofKamal1: e }) => e === !0);
			for (let r of Map.groupBy(n, ({ at: e }) => e.file).values()) {
				let n = [...new Map(r.map((e) => [`${e.at.line}:${e.at.column}`, e])).values()].sort((e, t) => e.at.line - t.at.line), i = n.find(({ rule: e }) => e === "unknown-key") ?? n[0];
				if (i === void 0 || n.length < 2) continue;
				for (let e of r) t.set(e, void 0);
				let a = e.find(({ at: e, says: t }) => e.file === i.at.file && t === K.Nr);
				a !== void 0 && t.set(a, void 0), t.set(i, problemOf({
					first: i,
					all: n,
					lacksArch: a !== void 0
				}));
			}
			return t;
		});
		function problemOf({ first: { at: e }, all: t, lacksArch: n }) {
			let r = t.slice(0, 10), i = r.map((e) => `\`${kamal1_config_keyOf(e)}\` (line ${e.at.line})`), a = t.length > 10 ? ` and ${t.length - 10} more` : "", o = [...new Map(r.map((e) => [kamal1_config_keyOf(e), e.help.replace(/^This is Kamal 1 syntax: /, "")]))].map(([e, t]) => `\`${e}\`: ${t}`);
			return n && o.push("Add `builder:` with `arch: amd64` (or arm64), which Kamal 2 needs."), {
				at: e,
				message: `Kamal rejects this file, because it is written for Kamal 1: ${i.join(", ")}${a}`,
				help: `Rewrite it for Kamal 2. ${o.join(" ")} Then run \`kamal upgrade\` once, which replaces Traefik with kamal-proxy on the servers.`
			};
		}
		function kamal1_config_keyOf({ context: e, says: t }) {
			let n = /^unknown key: (.*)$/.exec(t)?.[1];
			return n === void 0 ? e : (0, K.WG)(e, n);
		}
		function schemaProblems(e, t) {
			let { kamal: n } = e, r = tt(e), i = et(r);
			return r.filter((e) => e.rule === t).flatMap((e) => i.has(e) ? i.get(e) ?? [] : {
				at: e.at,
				...describeFinding(e, n),
				...e.fix && { fix: e.fix }
			});
		}
		let tt = (0, N.B)((e) => {
			let t = (0, m.yU)(e.kamal);
			return (0, f.F)(e).flatMap(({ variant: n, config: r }) => {
				let i = n.file?.path ?? e.config.path, a = (0, d.GH)(i);
				return (0, $e.l)({
					config: r,
					start: a,
					kamal: t,
					destination: n.destination
				});
			});
		});
		function describeFinding(e, t) {
			let n = e.rule === "key-newer-than-kamal", r = [e.found, n ? (0, m.s8)(t) : void 0].filter((e) => e !== void 0), i = [(0, K.Wi)(e), ...r.length === 0 ? [] : [r.join(", but ")]].join("; "), a = n && t.from === "lockfile" ? `${e.help} To update Kamal, run \`bundle update kamal\`.` : e.help;
			return isNewer(t) ? {
				message: `Kamal ${minorOf(m.so)} rejects this: ${i}; ${(0, m.s8)(t)}, which this linter does not know yet`,
				help: a,
				severity: "warning"
			} : {
				message: `Kamal rejects this: ${i}`,
				help: a
			};
		}
		function isNewer(e) {
			return (0, m.$1)(e.version) && (0, Qe.E)(minorOf(e.version), minorOf(m.so)) > 0;
		}
		function minorOf(e) {
			return e.split(".").slice(0, 2).join(".");
		}
		let nt = {
			metadata: {
				id: "invalid-value",
				severity: "error",
				title: "Kamal does not accept this value or combination of values"
			},
			check: (e) => schemaProblems(e, "invalid-value")
		};
		var rt = n(4160), it = n(222);
		function workflowKamal(e) {
			if (e.map(({ document: e }) => e?.source.text ?? "").some((e) => /kamal-action(?:\/|@)/.test(e))) return;
			let t = new Set((0, it.wQ)(e).filter((e) => e.includes("kamal") && /\bgem\b/.test(e)).flatMap((e) => (0, rt.h)(e)).flatMap(({ words: e }) => installedKamal(e.map((e) => e.text)))), [n, ...r] = t;
			if (n === void 0) return;
			if (r.length === 0 && /^2(?:\.\d{1,3}){2}$/.test(n)) return n;
			let i = [...t].map(kamal1Of);
			return i.every((e) => e !== void 0) ? i[0] : void 0;
		}
		function kamal1Of(e) {
			return /^<\s{0,3}2(?:\.0){0,2}$/.test(e) ? "1" : /^(?:~>|<=|=)?\s{0,3}v?([01](?:\.\d{1,3}){0,2})$/.exec(e)?.[1];
		}
		function installedKamal(e) {
			let t = e.indexOf("gem"), [n, ...r] = t === -1 ? [] : e.slice(t + 1), i = r.find((e) => e === "kamal" || e.startsWith("kamal:"));
			if (n !== "install" && n !== "i" || i === void 0) return [];
			let a = r.findIndex((e) => e === "-v" || e === "--version"), o = r.find((e) => e.startsWith("--version="))?.slice(10);
			return [i.split(":")[1] ?? o ?? (a === -1 ? "newest" : r[a + 1] ?? "")];
		}
		let ot = {
			metadata: {
				id: "kamal-version",
				severity: "warning",
				title: "Kamal version is not 2.x"
			},
			*check(e) {
				e.kamal.from === "workflow" && (yield* checkInstalled(e));
				let { source: t } = e.files.gemfileLock, n = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(t?.text ?? ""), [r, i] = n?.indices?.[1] ?? [], a = n?.[1];
				t !== void 0 && a !== void 0 && r !== void 0 && i !== void 0 && (e.kamal.from === "input" || (0, m.$1)(a) || (yield {
					at: (0, d.yb)(t, r, i),
					message: `Gemfile.lock has Kamal ${a}, but this action supports only Kamal 2: a deploy fails before it starts, and ${checked(e)}`,
					help: "Run `bundle update kamal` (`kamal upgrade` then upgrades the servers), or set the input `kamal-version`."
				}));
			}
		};
		function checked(e) {
			return deploysWithKamal1(e) ? "what depends on the version of Kamal is not checked" : "the configuration is checked as Kamal 2 reads it";
		}
		function* checkInstalled(e) {
			if (!(0, m.$1)(e.kamal.version)) for (let { script: t } of (0, k.Lv)(e)) {
				let n = t.programs.find(({ base: e, args: t }) => e === "gem" && installsKamal1(t));
				if (n !== void 0) {
					yield {
						at: t.place(n.start, n.end),
						severity: "info",
						message: `This installs Kamal ${e.kamal.version}, but this action and its rules are for Kamal 2: ${checked(e)}`,
						help: "Kamal 1 gets no more fixes. To move on, rewrite the configuration for Kamal 2, install `kamal -v '~> 2.0'`, and run `kamal upgrade` once, which replaces Traefik with kamal-proxy on the servers."
					};
					return;
				}
			}
		}
		function installsKamal1(e) {
			return installedKamal(["gem", ...e.map(({ text: e }) => e)]).some((e) => kamal1Of(e) !== void 0);
		}
		let st = {
			metadata: {
				id: "key-in-git",
				severity: "error",
				title: "Key that decrypts the app's credentials is in the repository",
				securitySeverity: 8.8
			},
			*check(e) {
				let t = (0, z.h)(e);
				for (let n of ["config/master.key", "config/credentials/production.key"]) {
					if (e.surroundings.entries.get(n) !== "text" || t(n)) continue;
					let r = n.endsWith("/production.key") ? " --environment production" : "", a = i.posix.join(e.directory, n);
					yield {
						at: (0, d.GH)(a),
						message: `${n} is in the repository, so anyone who can read the repository or the image can decrypt the app's credentials`,
						help: `Save the output of \`bin/rails credentials:show${r}\` first, because without the key nobody can read the credentials. Add /${n} to .gitignore, delete the key and the encrypted file, and write the credentials again with \`bin/rails credentials:edit${r}\`. Then replace each secret in them, because git keeps the old ones, and deploy with the new key.`
					};
				}
			}
		}, ct = {
			metadata: {
				id: "key-newer-than-kamal",
				severity: "error",
				title: "Key or value needs a newer Kamal than the one that deploys"
			},
			check: (e) => schemaProblems(e, "key-newer-than-kamal")
		}, lt = {
			metadata: {
				id: "missing-key",
				severity: "error",
				title: "Required key is missing"
			},
			check: (e) => schemaProblems(e, "missing-key")
		}, ut = {
			metadata: {
				id: "mount-target-refused",
				severity: "error",
				title: "Docker refuses a mount at this path"
			},
			*checkConfig({ config: e }) {
				let t = [...e.roles.all.flatMap(({ settings: t }) => (0, M.dR)(e.root, t).all), ...e.accessories.all.flatMap(({ name: e, settings: t }) => (0, M.JB)(t, e).all)], n = new Set();
				for (let e of t) isRefused(e) && !n.has(e.node) && (n.add(e.node), yield {
					at: (0, l.be)(e.node),
					message: `Docker mounts nothing at ${e.target} of a container, so this one does not start`,
					help: "Mount the directory that the program uses, such as `data:/data`."
				});
			}
		};
		function isRefused({ target: e }) {
			return e === "/" || e === "/proc";
		}
		let dt = {
			metadata: {
				id: "options-mapping",
				severity: "error",
				title: "`options` contains a mapping"
			},
			*checkConfig({ config: e }) {
				for (let t of e.namedContainers) for (let e of (0, l.fq)((0, l.$I)(t.settings, "options"))) yield* checkOption(e, t);
			}
		}, ft = new Set([
			"env",
			"label",
			"labels",
			"logging"
		]);
		function* checkOption({ key: e, value: t, conditional: n }, { path: r, kind: i }) {
			let a = (0, l.xT)(e), [o] = (0, l.fq)(t), s = o === void 0 ? void 0 : (0, l.xT)(o.key);
			if (a === void 0 || e.kind !== "scalar" || n || s === void 0) return;
			let c = ft.has(a) || i === "accessory" && a === "proxy", u = a === "label" ? "labels" : a;
			yield {
				at: (0, l.be)(e),
				message: c ? `Everything under \`options\` is passed to Docker as text, \`--${a} "[\\"${s}\\", \u2026]"\`, so these settings are lost` : `Kamal passes a mapping as text, \`--${a} "[\\"${s}\\", \u2026]"\`, which Docker does not understand`,
				help: c ? `Move \`${u}\` out of \`options\`, directly under \`${r}\`.` : `Write \`${a}\` as Docker's option, e.g. \`${a}: "${s}=\u2026"\`, or as a list of such texts.`,
				...a === "env" || a === "label" ? { severity: "warning" } : {}
			};
		}
		let pt = /\bRUBYOPT\b[^\n]{0,200}-r|\bKamal::[A-Z][\w:]{0,80}\.(?:prepend|class_eval|define_method)\b|^[ \t]{0,40}module Kamal\b/m, mt = (0, N.B)((e) => {
			let { scriptFiles: t, workflows: n } = e.surroundings, loads = ({ path: e, source: t }) => e.endsWith("bin/kamal") && /\brequire_relative\b/.test(t?.text ?? ""), r = [
				...t.map(({ source: e }) => e?.text ?? ""),
				...n.map(({ document: e }) => e?.source.text ?? ""),
				e.config.document?.source.text ?? ""
			];
			return t.some(loads) || r.some((e) => pt.test(e));
		}), ht = {
			metadata: {
				id: "options-network",
				severity: "error",
				title: "`options` has a network that conflicts with Kamal's"
			},
			*checkConfig({ config: e, project: t }) {
				for (let n of e.namedContainers) for (let e of checkContainer(n)) mt(t) || (yield e);
			}
		};
		function* checkContainer(e) {
			let t = kamalNetwork(e);
			if (t !== void 0) for (let n of optionNetworks(e.settings)) {
				let r = n.kind === "scalar" ? rejectionFor(t, n.text) : void 0;
				n.kind === "scalar" && r !== void 0 && (yield {
					at: (0, l.be)(n),
					message: `Kamal starts \`${e.path}\` with \`--network ${t}\`, so Docker rejects the additional \`--network ${n.text}\` (${r})`,
					help: helpFor(e)
				});
			}
		}
		function helpFor(e) {
			return e.kind === "accessory" ? "Remove the option; to use another network, set the accessory's `network` key." : e.isProxied === !1 ? "Remove the option: Kamal starts every role on its own network, also without a proxy." : "Remove the option: kamal-proxy reaches the container on Kamal's network.";
		}
		function rejectionFor(e, t) {
			if (e === t) return "network is specified multiple times";
			if (isBuiltIn(e) !== isBuiltIn(t)) return "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
		}
		function isBuiltIn(e) {
			return /^(?:host|none|bridge|default|container:.*)$/.test(e);
		}
		function kamalNetwork(e) {
			return e.kind === "role" ? "kamal" : (0, C.dd)((0, C.QE)(e.settings, `${e.path}/network`), "kamal");
		}
		function optionNetworks(e) {
			let t = (0, l.$I)(e, "options");
			return t?.kind === "map" ? ["network", "net"].flatMap((e) => (0, l.S3)((0, l.$I)(t, e))) : [];
		}
		let gt = {
			metadata: {
				id: "options-refused",
				severity: "error",
				title: "`options` has an entry that does not work with Kamal's `docker run`"
			},
			*checkConfig(e) {
				for (let t of e.config.namedContainers) for (let n of (0, l.fq)((0, l.$I)(t.settings, "options"))) {
					let r = (0, l.xT)(n.key);
					if (r === void 0 || n.conditional) continue;
					let i = explain(r, n, {
						container: t,
						deployed: e
					});
					i !== void 0 && (yield {
						at: (0, l.be)(n.key),
						...i
					});
				}
			}
		}, _t = new Set("detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(" "));
		function explain(e, { key: t, value: n }, { container: r, deployed: i }) {
			if (/^[A-Za-z]$/.test(e) || e.includes("_")) {
				let t = vt[e] ?? e.replaceAll("_", "-");
				return {
					message: `Kamal passes this as \`--${e}\`, which Docker rejects (unknown flag)`,
					help: t === e ? "Write the long form of the option." : `Write \`${t}\`.`
				};
			}
			if (_t.has(e) && n.kind === "scalar" && n.value !== !0 && n.value !== null) return {
				message: `Kamal passes this as \`--${e} "${n.text.slice(0, 20)}"\`, so Docker takes the second word as the image name`,
				help: n.text === "false" ? "Remove the option." : `Write \`${e}: true\`, or remove the option.`
			};
			if (e === "rm" && n.kind === "scalar" && n.value === !0 && restartPolicy(r) !== "no") return {
				message: "Kamal starts containers with a restart policy, so Docker rejects the additional `--rm` (conflicting options)",
				help: "Remove the option: Kamal removes old containers itself."
			};
			if (e === "name") return {
				...r.kind === "accessory" ? { severity: "warning" } : {},
				message: "This replaces the name that Kamal uses to find the container, and the next container cannot use the same name (Conflict)",
				help: r.kind === "accessory" ? renaming(r, {
					key: t,
					value: n
				}, i) : "Remove the option."
			};
		}
		function renaming(e, { key: t, value: n }, r) {
			let { config: i } = r, a = n.kind === "scalar" ? n.text : "", o = i.accessories.all.filter((t) => t !== e), s = [(0, C.jj)(i.service), ...o.map(({ containerName: e }) => e)];
			if (!/^[a-z0-9][\w.-]*$/i.test(a) || s.includes(a)) return "Remove the option. Only `service` gives the container another name, which neither the app nor another accessory may have.";
			let c = e.containerName, u = ["directories", "files"].some((t) => !(0, l.z3)((0, l.$I)(e.settings, t))) && c !== void 0 && c !== a ? `, rename the directory \`${c}\` of the SSH user there to \`${a}\`` : "", d = otherPlace(e, t, r);
			return `Write \`service: ${a}\` in \`${e.path}\` and remove the option, so the name that others use stays${d}. Then remove the old container on the server (\`docker rm --force ${a}\`)${u} and run \`kamal accessory boot ${e.name}\`.`;
		}
		function otherPlace({ name: e }, t, { project: n }) {
			let r = (0, c.tW)(n.config.document), i = (0, l.wf)(r, [
				"accessories",
				e,
				"options"
			]), a = (0, l.fq)(i).find((e) => (0, l.xT)(e.key) === "name");
			if (a === void 0 || a.key.source === t.source && a.key.start === t.start) return "";
			let { file: o, line: s } = (0, l.be)(a.key);
			return `, also for ${o}:${s}`;
		}
		let vt = {
			v: "volume",
			p: "publish",
			e: "env",
			l: "label",
			m: "memory",
			u: "user",
			w: "workdir",
			h: "hostname"
		};
		function restartPolicy({ settings: e }) {
			let t = (0, l.$I)((0, l.$I)(e, "options"), "restart");
			return t?.kind === "unknown" ? "no" : t?.kind === "scalar" ? t.text : void 0;
		}
		let yt = /^[ \t]*(?:host:|-)[ \t]*["']?(<%=[ \t]*ENV\.fetch\([ \t]*["'](\w{1,100})["'](?:,[ \t]*|\)[ \t]*\{[ \t]*)["']([\w.*-]{1,253})["'][ \t]*[)}][ \t]*-?%>)/dgm;
		function placeholderDefaults({ project: e, variant: t }) {
			let n = new Map();
			for (let r of [e.config.document, t.file?.document]) if (r?.hasErb === !0) for (let { 2: t = "", 3: i = "", indices: a } of r.source.text.matchAll(yt)) {
				let [o, s] = a?.[1] ?? [];
				o !== void 0 && s !== void 0 && !n.has(t) && isReserved(i) && ((0, h.e1)(e, t) || n.set(t, {
					variable: t,
					placeholder: i,
					at: (0, d.yb)(r.source, o, s)
				}));
			}
			return [...n.values()];
		}
		function isReserved(e) {
			return /(?:^|\.)example\.(?:com|net|org)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/.test(e);
		}
		var bt = n(3315);
		let xt = /^(?:echo|printf|grep|egrep|rg|cat|test|\[|\[\[|diff|ls|git|kamal|curl|)$/, St = /^(?:sed|gsed|perl|awk|gawk|sd|ruby|python3?|node|rpl|replace|jq)$/;
		function isReplacedByWorkflow(e, t, n) {
			let r = i.posix.basename(t);
			return (0, bt.Q7)(e).some((e) => isFileNamed(e.text, r) && e.programs.some((e) => replaces(e, n))) || (0, k.Br)(e).some((e) => isActionOn(e, r, n));
		}
		function isFileNamed(e, t) {
			return e.includes(t) || /\bconfig\/(?:\*|deploy\*|deploy\.\$)/.test(e);
		}
		function replaces({ base: e, args: t, input: n, isRemote: r }, i) {
			if (r || xt.test(e)) return !1;
			if (e === "envsubst" || e === "gomplate") return isEnvironmentVariable(i, t.map((e) => e.text));
			if (e === "yq") return t.some((e) => /[^=!<>]=[^=]|\|=/.test(e.text));
			let a = [...t.map((e) => e.text), n ?? ""].map((e) => e.replaceAll("\\", ""));
			return a.some((e) => e.includes(i)) ? !0 : St.test(e) && a.some((e) => searchedBy(e).some((e) => i.includes(e)));
		}
		function isEnvironmentVariable(e, t) {
			let n = /\$\{?([A-Za-z_]\w*)/.exec(e)?.[1], r = t.filter((e) => e.includes("$"));
			return n !== void 0 && (r.length === 0 || r.some((e) => e.includes(n)));
		}
		function searchedBy(e) {
			return [...e.slice(0, 5e3).matchAll(/(?:^|[;\s'"{])s([/|#,@:!%~])([^\n]{3,200}?)\1/g)].flatMap((e) => e[2] ?? []);
		}
		function isActionOn(e, t, n) {
			let r = (0, l.$I)(e, "uses");
			if (r?.kind !== "scalar") return !1;
			let i = (0, l.fq)((0, l.$I)(e, "with")).flatMap(({ value: e }) => e.kind === "scalar" ? [e.text] : []);
			return i.some((e) => isFileNamed(e, t) || e.includes("**")) ? /replace|substitut|envsubst|template/i.test(r.text) || i.some((e) => e.includes(n)) : !1;
		}
		let Ct = {
			metadata: {
				id: "placeholder-host",
				severity: "error",
				title: "Host, image or user name is a placeholder"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e;
				for (let e of placesOf(n)) {
					let { source: n, text: r } = e.node, i = r.split(",").find((t) => e.isPlaceholder(t.trim()));
					i === void 0 || isReplacedByWorkflow(t, n.file, r) || (yield describePlaceholder(e, i.trim()));
				}
				for (let { variable: t, placeholder: n, at: r } of placeholderDefaults(e)) yield {
					at: r,
					severity: "info",
					message: `Where \`${t}\` is not set, Kamal uses ${n}, which is a placeholder`,
					help: `Write \`ENV.fetch("${t}")\`: then Kamal stops with the name of the variable instead.`
				};
			}
		};
		function describePlaceholder({ node: e, label: t, maybe: n }, r) {
			if (r === "_") return {
				at: (0, l.be)(e),
				message: `${t} matches no request: kamal-proxy takes \`_\` as a name, not as a wildcard`,
				help: "Write the real name. Without `ssl`, you can leave `host` out to accept every name."
			};
			let i = isTemplateAddress(bareHost(r)) || isMaybeName(r, n), a = t === "This user name" && (0, j.KL)(r);
			return {
				at: (0, l.be)(e),
				message: `${t} is a placeholder: ${r}`,
				help: `Replace it with the real value${a ? `, or write it as a list, \`- ${r}\`, to read it from .kamal/secrets` : ""}.`,
				...i && { severity: "warning" },
				shared: {
					key: e.source.file,
					name: r,
					words: wordsForSeveral
				}
			};
		}
		function wordsForSeveral(e) {
			return {
				message: `These values are placeholders: ${e}`,
				help: "Replace them with the real values."
			};
		}
		function isMaybeName(e, t) {
			return t === "shell" && e.includes("${") ? !0 : t !== void 0 && !(0, j.Ax)(e) && !placeholder_host_isReserved(e);
		}
		function isPlaceholderHost(e) {
			return (0, j.Ax)(e) || placeholder_host_isReserved(e) || e.split(/[@:/]+/).some(j.KL);
		}
		function placeholder_host_isReserved(e) {
			let t = bareHost(e);
			return /(?:^|\.)example\.(?:com|net|org)$/.test(t) || /(?:^|\.)invalid$/.test(t) || isTemplateAddress(t) || /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(t) || /^(?:x{1,3}\.){3}x{1,3}$/.test(t) || /^(?:1\.2\.3\.4|12\.34\.56\.78|123\.123\.123\.123|111\.111\.111\.111)$/.test(t) || isNoAddress(t);
		}
		function isNoAddress(e) {
			return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(e) && e.split(".").some((e) => Number(e) > 255);
		}
		function isTemplateAddress(e) {
			return /^192\.168\.0\.[12]$/.test(e);
		}
		function isPlaceholderAccount(e) {
			return (0, j.Ax)(e) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(e);
		}
		function isPlaceholderUser(e) {
			return (0, j.Ax)(e) || (0, j.KL)(e);
		}
		function isPlaceholderPath(e) {
			return (0, j.PB)(e) || (0, j.Ax)(e) && e !== e.toLowerCase();
		}
		function placesOf(e) {
			let { root: t, image: n, service: r } = e, ssh = (e) => (0, l.wf)(t, ["ssh", e]), i = { isPlaceholder: isPlaceholderHost }, a = { isPlaceholder: isPlaceholderUser }, o = { isPlaceholder: j.PB };
			return [
				...hostsOf(e),
				...place(ssh("proxy"), {
					label: "This jump host",
					maybe: "name",
					...i
				}),
				...place(ssh("user"), {
					label: "This SSH user",
					maybe: "name",
					...a
				}),
				...place(ssh("port"), {
					label: "This SSH port",
					...a
				}),
				...place((0, l.wf)(t, ["builder", "remote"]), {
					label: "This remote builder",
					maybe: "shell",
					...i
				}),
				...accountsOf(e),
				...isServiceName(r) ? place((0, C.E7)(r), {
					label: "This service name",
					...o
				}) : [],
				...isAccountRegistry(e) ? [] : place((0, C.E7)(n), {
					label: "This image name",
					isPlaceholder: isPlaceholderPath
				})
			];
		}
		function isServiceName(e) {
			return e.kind === "known" && /^[\w-]+$/.test(e.value);
		}
		function hostsOf({ roles: e, accessories: t, proxySections: n, registry: r }) {
			let i = t.all.filter(({ hasOwnHosts: e }) => e), a = { isPlaceholder: isPlaceholderHost }, o = { isPlaceholder: (e) => e === "_" || isPlaceholderHost(e) };
			return [
				...e.all.flatMap(({ hosts: e }) => places(e.all, {
					label: "This server",
					maybe: "name",
					...a
				})),
				...i.flatMap(({ hosts: e }) => places(e.all, {
					label: "This accessory's host",
					maybe: "name",
					...a
				})),
				...n.flatMap(({ hosts: e }) => places(e.all, {
					label: "This proxy host",
					...o
				})),
				...place((0, C.E7)(r.server), {
					label: "This registry",
					...a
				})
			];
		}
		function accountsOf(e) {
			let { image: t, registry: n } = e, r = (0, C.E7)(n.username), i = "This user name", isVariable = (e) => (0, j.PB)(e) || (0, j.KL)(e);
			if (!isAccountRegistry(e)) return place(r, {
				label: i,
				maybe: "shell",
				isPlaceholder: isVariable
			});
			let isPlaceholder = (e) => isPlaceholderAccount(e) || (0, j.KL)(e);
			return [...place((0, C.E7)(t), {
				label: "This image name",
				isPlaceholder: isPlaceholderAccount
			}), ...place(r, {
				label: i,
				maybe: "shell",
				isPlaceholder
			})];
		}
		function isAccountRegistry({ registry: e }) {
			return wt.test((0, C.dd)(e.server, "docker.io") ?? "");
		}
		let wt = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;
		function places(e, t) {
			return [...new Set(e.map(({ node: e }) => e))].flatMap((e) => place(e, t));
		}
		function place(e, t) {
			return e?.kind === "scalar" ? [{
				node: e,
				...t
			}] : [];
		}
		function bareHost(e) {
			return e.toLowerCase().replace(/^[^@]*@/, "").replace(/:\d+$/, "");
		}
		let Tt = {
			metadata: {
				id: "port-base-60",
				severity: "error",
				title: "Unquoted port is read as a number in base 60",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				for (let { settings: t, kind: n } of e.namedContainers) {
					let e = n === "accessory" ? (0, l.$I)(t, "port") : void 0, r = (0, l.S3)((0, l.$I)((0, l.$I)(t, "options"), "publish"));
					for (let t of [e, ...r].filter(isBase60)) {
						let n = Number(t.value), r = t === e ? `${n}:${n}` : `${n}`;
						yield {
							at: (0, l.be)(t),
							message: `YAML reads ${t.text} without quotes as the number ${n} (base 60), so Kamal publishes the port ${r}${n > 65535 ? ", which Docker rejects" : ""}`,
							help: `Write \`"${t.text}"\`.`,
							fix: (0, U.v8)(t, `"${t.text}"`)
						};
					}
				}
			}
		};
		function isBase60(e) {
			return e?.kind === "scalar" && !e.quoted && e.type === "integer" && e.text.includes(":");
		}
		let Et = {
			metadata: {
				id: "proxy-host-space",
				severity: "warning",
				title: "Proxy host starts or ends with a space",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				for (let { hosts: t } of e.proxySections) {
					let e = t.all.find(({ name: e, written: t }) => e !== t);
					if (e?.node.kind !== "scalar") continue;
					let n = t.all.filter(({ node: t }) => t === e.node).map(({ name: e }) => e);
					yield {
						at: (0, l.be)(e.node),
						message: `Kamal passes the space in "${e.written}" on to kamal-proxy, which then matches no request for ${e.name}`,
						help: `Write \`"${n.join(",")}"\`, without spaces.`,
						fix: (0, U.v8)(e.node, `"${n.join(",")}"`)
					};
				}
			}
		}, Dt = {
			metadata: {
				id: "proxy-host-url",
				severity: "error",
				title: "Proxy host is a URL",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				for (let { hosts: t } of e.proxySections) for (let e of t.all) yield* checkHost(e);
			}
		};
		function* checkHost({ name: e, written: t, node: n }) {
			let [, r] = /^[a-z]{2,10}:\/\/([^/:@]{1,253})(?:[/:]|$)/i.exec(e) ?? [];
			r !== void 0 && n.kind === "scalar" && (yield {
				at: (0, l.be)(n),
				message: `kamal-proxy compares the name in each request with \`${e}\`, which no request has, so all of them get a 404`,
				help: `Write \`${r}\`: a name without scheme, port and path.`,
				...t === n.text && { fix: (0, U.v8)(n, r) }
			});
		}
		let Ot = {
			metadata: {
				id: "proxy-https-port",
				severity: "info",
				title: "kamal-proxy's HTTP port is moved, but not its HTTPS port"
			},
			*checkConfig({ config: e }) {
				let t = e.proxySections;
				if (!t.some(({ ssl: e }) => e.kind === "unknown" || ((0, C.jj)(e) ?? "none") !== "none")) for (let { run: e, httpPort: n } of t) e?.kind !== "map" || e.open || n.kind !== "known" || n.value === 80 || [
					"https_port",
					"bind_ips",
					"publish"
				].some((t) => !(0, l.z3)((0, l.$I)(e, t))) || (yield {
					at: (0, l.be)(n.node),
					message: `kamal-proxy publishes port ${n.value} instead of 80, but it still publishes port 443, so it cannot start if another web server on the host has that port`,
					help: "If another web server runs on the host, set `https_port`, too, and `bind_ips: [127.0.0.1]` if only that server sends requests to kamal-proxy."
				});
			}
		}, kt = {
			metadata: {
				id: "registry-password-in-env",
				severity: "warning",
				title: "The app's containers get the password of the registry",
				securitySeverity: 5.3
			},
			*checkConfig({ config: { registry: e, secrets: t } }) {
				let n = (0, C.jj)(e.password);
				if (n?.kind !== "secret") return;
				let r = /REGISTRY|DOCKER|GHCR/i.test(n.name);
				for (let { name: e, path: i, ...a } of t) e === n.name && /^(?:env|servers\/[^/]+\/env)\//.test(i) && (yield {
					at: a,
					message: `The app's containers get \`${e}\`, the password of the registry, so anyone who gets into the app can change its images`,
					...r ? { help: "Remove it here: Kamal reads it for `registry/password` without this line." } : {
						severity: "info",
						help: "If the app does not use it, remove it here: Kamal reads it for `registry/password` without this line. Otherwise give the app a token of its own, which cannot write images."
					}
				});
			}
		}, At = {
			metadata: {
				id: "registry-password-literal",
				severity: "error",
				title: "Registry password is plain text, not the name of a secret",
				fixable: !0,
				securitySeverity: 8.2
			},
			*checkConfig({ config: e }) {
				let t = e.accessories.all.flatMap(({ registry: e }) => e ?? []);
				for (let n of [e.registry, ...t]) yield* checkPassword(n);
			}
		};
		function* checkPassword(e) {
			let t = (0, C.E7)(e.password);
			if (e.isLocal === !0 || t?.kind !== "scalar" || t.type !== "string" || (0, H.Qf)(t.text)) return;
			let n = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(t.text);
			yield {
				at: (0, l.be)(t),
				message: n ? `Kamal logs in with the text ${t.text} itself, because it looks up a name in .kamal/secrets only if the name is in a list` : "The registry password is in the repository, so anyone who can read the repository can push images",
				help: n ? `Write \`password: [${t.text}]\`.` : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, and store a new password as a repository secret, because the old one stays in the git history.",
				...n && { fix: (0, U.v8)(t, `[${t.text}]`) }
			};
		}
		let jt = {
			metadata: {
				id: "registry-server-missing",
				severity: "warning",
				title: "Kamal does not log in to the registry in `image`"
			},
			*checkConfig({ config: e }) {
				let { image: t, registry: n } = e;
				if (t.kind !== "known" || n.node?.kind !== "map" || !(0, l.z3)((0, C.E7)(n.server))) return;
				let r = (0, W.i)(t.value);
				if (r === void 0) return;
				let { host: i } = r;
				i === void 0 ? yield* registry_server_missing_checkPassword(n) : /[.:]/.test(i) && i !== "docker.io" && (yield {
					at: (0, l.be)(t.node),
					message: `Kamal pushes to ${i} but logs in to Docker Hub, because \`registry/server\` is missing`,
					help: `Add \`server: ${i}\` under \`registry\`, and write \`image: ${r.repository}\`.`
				});
			}
		};
		function* registry_server_missing_checkPassword({ password: e }) {
			if (e.kind !== "known" || e.value.kind !== "secret") return;
			let t = e.value.name, n = Mt.find(({ pattern: e }) => e.test(t));
			n !== void 0 && (yield {
				at: (0, l.be)(e.node),
				message: `Kamal logs in to Docker Hub, because \`registry/server\` is missing, but ${t} seems to be a password for ${n.name}`,
				help: `Add \`server: ${n.server}\` under \`registry\`, or use a token of Docker Hub.`
			});
		}
		let Mt = [
			{
				pattern: /^(?:GHCR|GITHUB|GH)_(?!.*DOCKER)|_GHCR_/,
				name: "GitHub",
				server: "ghcr.io"
			},
			{
				pattern: /^(?:GITLAB|CI_REGISTRY|CI_JOB)_/,
				name: "GitLab",
				server: "registry.gitlab.com"
			},
			{
				pattern: /^(?:AWS_)?ECR_/,
				name: "Amazon ECR",
				server: "ACCOUNT.dkr.ecr.REGION.amazonaws.com"
			},
			{
				pattern: /^(?:GCR|GAR|GCP|ARTIFACT_REGISTRY)_/,
				name: "Google",
				server: "REGION-docker.pkg.dev"
			},
			{
				pattern: /^(?:DIGITALOCEAN|DIGITAL_OCEAN|DOCR)_/,
				name: "DigitalOcean",
				server: "registry.digitalocean.com"
			}
		], Nt = {
			op: /1password|OP_SERVICE_ACCOUNT_TOKEN|OP_CONNECT/i,
			bw: /bitwarden|BW_SESSION|BW_CLIENT/i,
			bws: /bitwarden|BWS_ACCESS_TOKEN/i,
			lpass: /lastpass|lpass/i,
			doppler: /doppler/i,
			enpass: /enpass/i,
			"enpass-cli": /enpass/i,
			passbolt: /passbolt/i,
			pass: /\bpass\b|password-store/i,
			gopass: /gopass/i,
			sops: /\bsops\b/i,
			vault: /vault/i,
			infisical: /infisical/i,
			chamber: /chamber/i,
			security: /macos/i
		}, Pt = {
			"1password": "op",
			bitwarden: "bw",
			"bitwarden-sm": "bws",
			lastpass: "lpass",
			doppler: "doppler",
			enpass: "enpass-cli",
			passbolt: "passbolt"
		}, q = 1e3, Ft = {
			metadata: {
				id: "secret-command-missing",
				severity: "warning",
				title: "Secrets file needs a command that no workflow sets up"
			},
			*check(e) {
				if ((0, k.s4)(e).length !== 0) for (let { adapter: t, command: n, secrets: r } of missingCommands(e)) {
					let [e] = r;
					if (e === void 0) continue;
					let { name: i } = e.entry;
					yield {
						at: e.at,
						message: t === void 0 ? `GitHub's runners do not have \`${n}\`, so ${consequence(r)}` : `The adapter \`${t}\` needs \`${n}\` and a login, but no workflow in this repository sets them up`,
						help: `Install \`${n}\` and log in before the deploy, or write \`${i}=$${i}\` and pass a repository secret.`
					};
				}
			}
		};
		function missingCommands(e) {
			let t = new Map();
			for (let n of (0, H.Xl)(e)) {
				let { entry: r, file: i } = n;
				if ((0, h.Z8)(e, i.path)) continue;
				let a = (r.rawValue ?? "").slice(0, q), o = adapterIn(a), s = o === void 0 ? commandIn(a) : Pt[o], c = s === void 0 ? void 0 : Nt[s];
				if (s === void 0 || c === void 0 || (0, h.vY)(e, c) || (0, h.e1)(e, r.name)) continue;
				let l = `${i.path} ${s}`, u = t.get(l);
				u === void 0 ? t.set(l, {
					adapter: o,
					command: s,
					secrets: [n]
				}) : u.secrets.push(n);
			}
			return t.values();
		}
		function consequence(e) {
			let isSimple = ({ entry: e }) => {
				let t = textOfCommand((e.rawValue ?? "").slice(0, q));
				return !/[*?{}[\]<>()~&|\\$;'`"\n#]/.test(t.replace(/\$\{?\w+\}?/g, ""));
			}, t = e.find(isSimple);
			if (t !== void 0) return `Kamal silently ignores all of ${t.file.path}`;
			let n = e.slice(0, 5).map(({ entry: e }) => `\`${e.name}\``), r = e.length > 5 ? [`${e.length - 5} more`] : [];
			return `${(0, _.Ol)([...n, ...r])} ${e.length === 1 ? "is" : "are"} empty there`;
		}
		function commandIn(e) {
			return /\$\(\s*([\w-]+)(?=\s|\))/.exec(e)?.[1];
		}
		function textOfCommand(e) {
			let t = e.indexOf("$(") + 2, n = 1;
			for (let r = t; r < e.length; r++) if (e[r] === "(" && n++, e[r] === ")" && n--, n === 0) return e.slice(t, r);
			return e.slice(t);
		}
		function adapterIn(e) {
			return [...e.matchAll(/\$\(\s*kamal\s+secrets\s+fetch\b[^)]*/g)].map(([e]) => /(?:--adapter|-a)[=\s]+([\w-]+)/.exec(e)?.[1]).find((e) => e !== void 0);
		}
		let It = {
			metadata: {
				id: "secret-in-plain-text",
				severity: "warning",
				title: "File in the repository contains a secret in plain text",
				securitySeverity: 7.8
			},
			*check(e) {
				let t = new Set();
				for (let n of worstFirst(committedSecrets(e))) {
					let e = (0, d.yb)(n.source, ...n.span), r = `${e.file}:${e.line}`;
					t.has(r) || (t.add(r), yield {
						at: e,
						...n.kind === "live" ? { severity: "error" } : {},
						message: `This file contains ${n.what} in plain text, so anyone who can read the repository ${secret_in_plain_text_consequence(n)}`,
						help: `${Lt[n.in]}. Then replace the secret, because the old one stays in the git history.`
					});
				}
			}
		};
		function worstFirst(e) {
			return [...e.filter(({ kind: e }) => e === "live"), ...e.filter(({ kind: e }) => e !== "live")];
		}
		function secret_in_plain_text_consequence({ what: e }) {
			return e === "the hash of a password" ? "can try passwords until one fits" : "has it";
		}
		let Lt = {
			config: "Keep the value outside of the repository: a secret in `env/secret`, or ERB that reads it from the environment (`<%= ENV.fetch(\"NAME\") %>`)",
			command: "List a name under `env/secret`, and let a shell in the container read it: `cmd: sh -c 'program --option \"$NAME\"'`",
			argument: "List the name under `builder/secrets`, and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`",
			comment: "Delete this comment",
			litestream: "Write `${NAME}`, with NAME in the `env/secret` of the accessory",
			yaml: "Write `<%= ENV[\"NAME\"] %>`, with NAME under `env/secret` in deploy.yml",
			workflow: "Write `${{ secrets.NAME }}`, and store it as a repository secret",
			Dockerfile: "Remove it: `env/secret` in deploy.yml passes a secret to the container, and `builder/secrets` to the build",
			code: "Read it from an environment variable, which comes from .kamal/secrets",
			dotenv: "Move it to `env/secret` in deploy.yml, or remove the file from git if the app does not load it"
		}, Rt = {
			metadata: {
				id: "secret-listed-twice",
				severity: "info",
				title: "Secret is listed twice"
			},
			*checkConfig({ config: { root: e, namedContainers: t } }) {
				let n = [e, ...t.map(({ settings: e }) => e)].map((e) => (0, l.wf)(e, ["env", "secret"]));
				for (let t of [...n, (0, l.wf)(e, ["builder", "secrets"])]) t?.kind === "list" && t.items.every(({ conditional: e }) => !e) && (yield* checkList(t));
			}
		};
		function* checkList(e) {
			let t = new Map();
			for (let n of (0, l.S3)(e)) {
				if (n.kind !== "scalar" || n.text === "") continue;
				let [e = ""] = n.text.split(":", 1), r = t.get(e);
				if (t.set(e, n), r === void 0) continue;
				let i = r.text === n.text;
				yield {
					at: (0, l.be)(n),
					...i ? {} : { severity: "warning" },
					message: i ? `\`${e}\` is already in this list, so this line changes nothing` : `\`${e}\` is already in this list as \`${r.text}\`, and only this last line counts`,
					help: i ? "Remove one of the two lines." : "Remove the line with the wrong source."
				};
			}
		}
		let zt = {
			metadata: {
				id: "secret-literal",
				severity: "error",
				title: "Secrets file in git contains the value of a secret",
				securitySeverity: 8.2
			},
			*check(e) {
				let t = (0, z.D)(e);
				for (let { entry: n, file: r, at: i } of (0, H.Xl)(e)) {
					let [e] = plainSecrets(n.rawValue ?? ""), a = isSecretEntry(n);
					if (e === void 0 && !a || t(r.path)) continue;
					let o = e === void 0 || a ? "the value of" : `${e.what} in`;
					yield {
						at: i,
						...severityOf(e, a),
						message: `${r.path} contains ${o} \`${n.name}\`, so anyone who can read the repository can read it`,
						help: `Write \`${n.name}=$${n.name}\`, and store a new value as a repository secret, because the old one stays in the git history.`
					};
				}
			}
		};
		function severityOf(e, t) {
			return e?.kind === "test" || e?.kind === "likely" && !t ? { severity: "warning" } : {};
		}
		let Bt = {
			metadata: {
				id: "secret-shell-default",
				severity: "warning",
				title: "Secret keeps the text of a default value that Kamal does not know"
			},
			*check(e) {
				for (let t of (0, H.Xl)(e)) {
					let { name: e } = t.entry, n = expansionIn(t.entry.rawValue ?? "");
					if (n === void 0) continue;
					let { variable: r, operator: i } = n;
					yield {
						at: secret_shell_default_placeOf(t, n.text),
						message: `\`${e}\` gets the text \`${i}\u2026}\` after the value of ${r}, because Kamal replaces \`\${${r}\` alone and knows neither default values nor other operators of a shell`,
						help: e === r ? `Write \`${e}=$${e}\`, and pass ${e} in each deploy.` : `Write \`$${r}\`, and pass ${r} in each deploy.`
					};
				}
			}
		};
		function expansionIn(e) {
			if (e.startsWith("'")) return;
			let [t, n, r] = Vt.exec(e) ?? [];
			if (t !== void 0 && n !== void 0 && r !== void 0) return {
				text: t,
				variable: n,
				operator: r
			};
		}
		let Vt = /(?<!\\)\$\{([A-Za-z_]\w{0,100})(:?[-=?+]|%%?|##?|\/\/?|\^\^?|,,?)[^}\n]{0,200}\}?/;
		function secret_shell_default_placeOf({ entry: e, file: t, at: n }, r) {
			let { source: i } = t, a = i?.text.indexOf(r, e.start) ?? -1;
			return i === void 0 || a === -1 || a + r.length > e.end ? n : (0, d.yb)(i, a, a + r.length);
		}
		let Ht = {
			metadata: {
				id: "secret-source",
				severity: "warning",
				title: "Secret comes from a file or login that a runner does not have"
			},
			*check(e) {
				if ((0, k.s4)(e).length === 0) return;
				let t = (0, z.h)(e), isAbsent = (n) => t(n) && !(0, h.M1)(e, i.posix.join(e.directory, n));
				for (let { entry: t, file: n, at: r } of (0, H.Xl)(e)) {
					if ((0, h.Z8)(e, n.path)) continue;
					let i = (t.rawValue ?? "").slice(0, Wt), a = localSource(i, isAbsent) ?? toolSource(i, e);
					a === void 0 || (0, h.e1)(e, t.name) || (yield {
						at: r,
						message: `\`${t.name}\` comes from ${a}, so it is empty on a runner`,
						help: `Write \`${t.name}=$${t.name}\` and pass a repository secret with that name. The action writes that line itself if it gets the value.`,
						shared: {
							key: a,
							name: t.name,
							words: (e) => ({
								message: `${e} come from ${a}, so they are empty on a runner`,
								help: "Write `NAME=$NAME` for each, and pass repository secrets with these names. The action writes the lines itself if it gets the values."
							})
						}
					});
				}
			}
		}, Ut = /(?<![\w-])\.env(?:\.[\w.]+)?(?![\w-])/g, Wt = 1e3;
		function localSource(e, t) {
			let n = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(e)?.[1];
			if (n !== void 0 && (n.startsWith("/") || t(n))) return `${n}, which is not in the repository`;
			let r = [...e.matchAll(/\$\([^)]*/g)].map(([e]) => e), i = r.flatMap((e) => [...e.matchAll(Ut)].map(([e]) => e)).at(-1);
			if (i !== void 0 && t(i)) return `${i}, which is not in the repository`;
			if (r.some((e) => e.includes("~/") || e.includes("$HOME/"))) return "a file in a home directory";
		}
		function toolSource(e, t) {
			if (/\$\(\s*gh\s+secret\b/.test(e)) return "`gh secret`, which never prints a value";
			if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(e)) return (0, h.vY)(t, /\b(?:GH|GITHUB)_TOKEN\s*[:=]/) ? void 0 : "the GitHub CLI login of one machine";
			if (!/\$\(\s*(?:bundle\s+exec\s+)?(?:\.?\/?bin\/)?rails\s+(?:credentials:|runner\b)/.test(e)) return;
			let n = (0, h.vY)(t, /bundler-cache: {0,5}["']?true|\bbundle install\b|^ {0,20}container:/m), r = (0, h.vY)(t, /RAILS_MASTER_KEY|master\.key/);
			if (!(n && r)) return `Rails, but no workflow in this repository ${n ? "passes RAILS_MASTER_KEY" : "installs the app's gems"}`;
		}
		function isMisnamed({ separator: e, suffix: t }, n) {
			return (e === "-" || e === "_") && t !== "common" && t === n;
		}
		let Gt = {
			metadata: {
				id: "secret-undefined",
				severity: "warning",
				title: "Secret is not defined in the secrets file"
			},
			*checkConfig(e) {
				let { config: t, variant: n } = e;
				if (mayBeDefinedElsewhere(e)) return;
				let r = (0, R.C9)(n.secrets.flatMap((e) => e.entries)), i = t.secrets.filter(({ name: e }) => !r.has(e)), [a] = i;
				if (a !== void 0 && i.length > 1 && n.secrets.every((e) => e.state === "missing")) {
					let t = [...new Set(i.map(({ name: e }) => e))];
					yield {
						...withoutFile(n, {
							...a,
							names: t,
							templateLacks: missingInTemplate(e, t)
						}),
						...isCertainlyMissing(e, i) ? { severity: "error" } : {}
					};
				} else for (let t of i) yield /^[A-Za-z_]\w*$/.test(t.name) ? withoutLine(e, t) : withoutName(t);
			}
		};
		function mayBeDefinedElsewhere({ project: e, variant: t }) {
			let { secrets: n, file: r, destination: i } = t;
			if (n.length === 0 || n.some((e) => e.state === "unreadable") || n.some((t) => (0, h.M1)(e, t.path)) || e.surroundings.secretsNeighbours.some((e) => !e.isTemplate && isMisnamed(e, i))) return !0;
			let a = (0, z.D)(e);
			return n.some((e) => e.state === "missing" && a(e.path)) && !(0, h.kQ)(e) ? !0 : r !== void 0 && (0, h.dp)(e, r.path);
		}
		function isCertainlyMissing(e, t) {
			return !t.some(({ path: e }) => e === "registry/password" || e.startsWith("env/secret")) || automationTexts(e).some((e) => /\.kamal\/secrets|secrets-common/.test(e)) ? !1 : I(e).length > 0;
		}
		function withoutName({ name: e, path: t, ...n }) {
			return {
				at: n,
				message: `Expected the name of a secret (${t}), but this is not a valid name`,
				help: "Write a name such as `API_KEY`, and define it in the secrets file. If this is the value of a secret, replace that secret, because the old value stays in the git history."
			};
		}
		function otherFileWith(e, { project: t, variant: n }) {
			let r = new Set(n.secrets.map(({ path: e }) => e));
			return t.variants.flatMap(({ secrets: e }) => e).find(({ path: t, entries: n }) => !r.has(t) && (0, R.C9)(n).has(e))?.path;
		}
		function withoutLine(e, { name: t, path: n, ...r }) {
			let { variant: i } = e, a = otherFileWith(t, e), [o] = i.secrets;
			return a !== void 0 && o !== void 0 ? {
				at: r,
				message: `The secret \`${t}\` (${n}) is not defined in ${filesOf(i)}, but only in ${a}, which this deploy does not read`,
				help: `Move its line from ${a} to ${o.path}, which all deploys read, or repeat it in ${i.secrets.at(-1)?.path}.`,
				shared: {
					key: JSON.stringify([filesOf(i), a]),
					name: t,
					words: (e) => ({
						message: `The secrets ${e} are not defined in ${filesOf(i)}, but only in ${a}, which this deploy does not read`,
						help: `Move their lines from ${a} to ${o.path}, which all deploys read, or repeat them in ${i.secrets.at(-1)?.path}.`
					})
				}
			} : {
				at: r,
				message: `The secret \`${t}\` (${n}) is not defined in ${filesOf(i)}`,
				help: `Add a line \`${t}=$${t}\` to ${i.secrets.at(-1)?.path}, or pass a repository secret with that name to the action (input \`secrets\` or \`env:\`).`,
				shared: {
					key: filesOf(i),
					name: t,
					words: (e) => ({
						message: `The secrets ${e} are not defined in ${filesOf(i)}`,
						help: `Add a line \`NAME=$NAME\` for each to ${i.secrets.at(-1)?.path}, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).`
					})
				}
			};
		}
		function missingInTemplate({ project: e, variant: t }, n) {
			let r = t.destination ?? "", i = e.surroundings.secretsNeighbours.find((e) => e.isTemplate && e.suffix === r);
			if (i?.source === void 0) return "";
			let a = new Set(i.entries.flatMap(({ name: e, rawValue: t }) => t === void 0 ? [] : e)), o = n.filter((e) => !a.has(e));
			if (o.length === 0) return "";
			let s = o.length > 5 ? ` and ${o.length - 5} more` : "";
			return ` ${i.path} also lacks ${o.slice(0, 5).map((e) => `\`${e}\``).join(", ")}${s}.`;
		}
		function withoutFile(e, t) {
			let { name: n, path: r, names: i, templateLacks: a, ...o } = t, s = i.slice(0, 5).map((e) => `\`${e}\``), c = i.length > 5 ? ` and ${i.length - 5} more` : "";
			return {
				at: o,
				message: `The secrets ${s.join(", ")}${c} are not defined in ${filesOf(e)}`,
				help: `Create ${e.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).${a}`
			};
		}
		function filesOf(e) {
			let t = e.secrets.filter((e) => e.state === "text").map((e) => e.path);
			return t.length > 0 ? t.join(" or ") : `${e.secrets.map((e) => e.path).join(" or ")} (neither file exists)`;
		}
		let Kt = {
			metadata: {
				id: "secret-unused",
				severity: "info",
				title: "Secret is defined but not used"
			},
			*check(e) {
				let t = e.variants.map(({ config: e }) => e);
				if (t.includes(void 0) || e.chosen.destination !== void 0 || e.variants.some(({ file: e }) => e?.document?.hasErb === !0) || e.hasErb) return;
				let n = e.surroundings.siblings.map(({ source: e }) => e?.text ?? "");
				if (n.some((e) => e.includes("<%"))) return;
				let r = new Set([...t.flatMap((e) => e?.secrets ?? []).map(({ name: e }) => e), ...n.flatMap((e) => e.match(/[A-Za-z_]\w*/g) ?? [])]), i = (0, H.Xl)(e), a = new Map(i.map(({ file: e }) => [e.path, e.source?.text ?? ""])), o = new Map([...a].map(([e, t]) => [e, readsIn(t)]));
				for (let { entry: e } of i) for (let t of readBy(e)) r.add(t);
				for (let e of i) {
					let { entry: t, at: n } = e;
					t.rawValue !== void 0 && (t.name.startsWith("KAMAL_REGISTRY_") || r.has(t.name) || isReadElsewhere(e, o.get(e.file.path)) || (yield {
						at: n,
						message: `\`${t.name}\` is defined here, but nothing in the Kamal configuration uses it`,
						help: "Add it under `env/secret` where it is needed, or remove the line.",
						shared: {
							key: "unused",
							name: t.name,
							words: secret_unused_wordsForSeveral
						}
					}));
				}
			}
		};
		function secret_unused_wordsForSeveral(e) {
			return {
				message: `${e} are defined here, but nothing in the Kamal configuration uses them`,
				help: "Add them under `env/secret` where they are needed, or remove the lines."
			};
		}
		function readBy(e) {
			return [...[...(e.rawValue ?? "").matchAll(/\$\{?([A-Za-z0-9_]+)/g)].map((e) => e[1] ?? ""), ...e.references].filter((t) => t !== e.name);
		}
		function readsIn(e) {
			let t = new Map();
			for (let { index: n, 1: r = "" } of e.matchAll(/\$\{?([A-Za-z0-9_]+)/g)) t.set(r, [t.get(r)?.[0] ?? n, n]);
			return t;
		}
		function isReadElsewhere({ entry: e }, t) {
			let n = t?.get(e.name);
			return n !== void 0 && (n[0] < e.start || n[1] >= e.end);
		}
		let qt = {
			metadata: {
				id: "secret-variable-as-text",
				severity: "warning",
				title: "Secret is the text of a variable, not its value",
				fixable: !0
			},
			*check(e) {
				for (let t of (0, H.Xl)(e)) {
					let { entry: e, at: n } = t, r = (0, H.qZ)(e.rawValue ?? ""), i = readBetweenQuotes(e, r) ?? readWithoutDollar(e, r);
					if (i === void 0) continue;
					let a = i === r ? "replaces nothing between single quotes" : "replaces only names after a `$`";
					yield {
						at: n,
						message: `\`${e.name}\` gets the text \`${r}\` itself, because Kamal ${a}`,
						help: `Write \`${e.name}=${i}\`.`,
						...fixOf(t, i)
					};
				}
			}
		};
		function readBetweenQuotes({ name: e, rawValue: t = "" }, n) {
			if (!t.startsWith("'")) return;
			if (/^\$\([a-z][^$]*\)$/.test(n)) return n;
			let r = /^\$(?:([A-Z]\w*)|\{([A-Z]\w*)\})$/.exec(n), i = r?.[1] ?? r?.[2];
			return i !== void 0 && (i === e || (0, H.eh)(e) || (0, H.eh)(i)) ? n : void 0;
		}
		function readWithoutDollar({ name: e, kind: t }, n) {
			return t === "literal" && (0, H.KL)(n) && (n === e || (0, H.eh)(e)) ? `$${n}` : void 0;
		}
		function fixOf({ entry: e, file: t }, n) {
			let { source: r } = t, { name: i, rawValue: a, start: o } = e;
			if (r === void 0 || a === void 0 || n.replace(/[{}$]/g, "") !== i) return {};
			let s = r.text.indexOf(a, r.text.indexOf(i, o) + i.length);
			if (s === -1 || s + a.length > e.end) return {};
			let c = (0, d.yb)(r, s, s + a.length);
			return { fix: (0, U._D)(c, n, `Write \`${i}=${n}\``) };
		}
		let Jt = {
			metadata: {
				id: "secrets-file-name",
				severity: "warning",
				title: "Kamal does not read a secrets file of this name"
			},
			*check(e) {
				for (let t of e.surroundings.secretsNeighbours) {
					let n = e.variants.find(({ destination: e }) => isMisnamed(t, e));
					if (n === void 0 || !lacksSecrets(e, n)) continue;
					let r = `.kamal/secrets.${t.suffix}`;
					yield {
						at: (0, d.GH)(t.path),
						message: t.isTemplate ? `A copy of this file under its own name is never read: for \`-d ${t.suffix}\`, Kamal reads ${r} (with a dot)` : `Kamal never reads this file: for \`-d ${t.suffix}\`, it reads ${r} (with a dot)`,
						help: t.isTemplate ? `Rename it to ${r}${i.posix.extname(t.path)}, and the copies of it, also in .gitignore.` : `Rename it to ${r}, also in .gitignore.`
					};
				}
			}
		};
		function lacksSecrets(e, { secrets: t }) {
			let n = t.at(-1);
			return n?.state === "missing" && !(0, h.M1)(e, n.path);
		}
		let Yt = {
			metadata: {
				id: "secrets-shell-code",
				severity: "info",
				title: "Secrets file contains shell code, which Kamal does not run"
			},
			*check(e) {
				let t = new Map(e.variants.flatMap(({ secrets: e }) => e.map((e) => [e.path, {
					file: e,
					isTemplate: !1
				}]))), n = e.surroundings.secretsNeighbours.filter(({ isTemplate: e, path: n }) => e && !t.has(n)).map((e) => ({
					file: e,
					isTemplate: !0
				}));
				for (let { file: r, isTemplate: i } of [...t.values(), ...n]) {
					let t = secrets_shell_code_checkFile(r, i);
					if (t !== void 0) {
						if ((0, h.vY)(e, /(?:\bsource|\bbash|\bsh|\s\.|^\.)\s+\S{0,100}\.kamal\/secrets/m)) return;
						yield t;
					}
				}
			}
		}, Xt = /^[ \t]{0,40}(?:(?:(?:el)?if|while|until)[ \t]+(?:\[|!|test\b|command\b|\()|for[ \t]+\w+[ \t]+in\b|case[ \t]+\S+[ \t]+in\b|\[\[?[ \t]|(?:source|\.)[ \t]+\S|printf[ \t]|echo[ \t]|set[ \t]+[-+][a-z]|eval[ \t]|kamal[ \t]+secrets\b|op[ \t]+(?:read|item)\b|cat[ \t])/gm;
		function secrets_shell_code_checkFile({ source: e, entries: t }, n) {
			if (e === void 0) return;
			let r = t.filter(({ rawValue: e }) => e !== void 0), isInValue = (e) => r.some(({ start: t, end: n }) => t <= e && e < n), i = [...e.text.matchAll(Xt)].find(({ index: e }) => !isInValue(e));
			if (i === void 0) return;
			let a = n ? void 0 : assignedInBranches(e.text.slice(i.index), r, i.index), o = e.text.indexOf("\n", i.index);
			return {
				at: (0, d.yb)(e, i.index, o === -1 ? e.text.length : o),
				...a !== void 0 && { severity: "warning" },
				message: a === void 0 ? "Kamal reads only the lines `NAME=value` of a secrets file and runs no shell, so this line does nothing" : `Kamal runs no shell for a secrets file: it skips this line and reads all branches, so \`${a}\` always has its last value`,
				help: "Write each secret as `NAME=value`, where the value may be `$NAME` or `$(command)`; for a destination, use .kamal/secrets.DESTINATION."
			};
		}
		function assignedInBranches(e, t, n) {
			if (!/^[ \t]{0,40}(?:if|case)\b/.test(e)) return;
			let r = new Map();
			for (let { name: e, rawValue: i, start: a } of t) if (!(a < n)) {
				if (r.has(e) && r.get(e) !== i) return e;
				r.set(e, i);
			}
		}
		let Zt = /^(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|HOSTNAME|UID|EUID|LANG|TERM|SSH_\w+|LC_\w+|XDG_\w+|RANDOM|PPID)$/;
		function variablesOfValue(e) {
			return [...e.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].flatMap(([e, t = ""]) => variable(e, t));
		}
		function variablesOfCommand(e) {
			let t = [], n = !1, r = /\\.|'|"|\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/gs;
			for (let i = r.exec(e); i !== null; i = r.exec(e)) {
				let [a] = i;
				if (a === "\"") n = !n;
				else if (a === "'" && !n) {
					let n = e.indexOf("'", r.lastIndex);
					if (n === -1) return t;
					r.lastIndex = n + 1;
				} else a === "$$" ? t.push({
					text: a,
					name: ""
				}) : a.startsWith("$") && t.push(...variable(a, i[1] ?? i[2] ?? ""));
			}
			return t;
		}
		function variable(e, t) {
			return Zt.test(t) ? [] : [{
				text: e,
				name: t
			}];
		}
		let Qt = {
			metadata: {
				id: "server-shell-variable",
				severity: "warning",
				title: "Variable is expanded where it has no value"
			},
			*checkConfig(e) {
				let { config: t } = e, n = {
					secret: new Set(t.secrets.map(({ name: e }) => e)),
					clear: new Set(P(t).map(({ name: e }) => e))
				}, r = [
					...P(t).map((e) => inEnv(e, n)),
					...scalarsOf(t, ["labels", "options"]).map(inLabel),
					...scalarsOf(t, ["cmd"]).map(inCommand)
				];
				for (let t of r) t !== void 0 && !isReplacedBefore(e, t.variable) && (yield t);
			}
		};
		function inEnv({ name: e, value: t }, n) {
			let [r] = variablesOfValue(t.text), i = r ?? keptIn(t.text, n);
			if (i === void 0) return;
			let a = r === void 0 ? `\`${e}\` gets the text \`${i.text}\` itself, because nothing replaces it in \`env\`` : `The server's shell replaces \`${i.text}\`, but ${i.name} is not set there, so \`${e}\` gets nothing for it`;
			return {
				at: (0, l.be)(t),
				variable: i,
				message: a,
				help: server_shell_variable_helpFor(e, i.name, n)
			};
		}
		function server_shell_variable_helpFor(e, t, { secret: n, clear: r }) {
			return n.has(t) ? `Put the value together in .kamal/secrets, where \`$${t}\` works, and list \`${e}\` under \`env/secret\`.` : r.has(t) ? `Write the value of \`${t}\` here too: the variables of \`env\` do not see each other.` : `Write the value, or ERB that reads it where you deploy: \`<%= ENV.fetch("${t}") %>\`.`;
		}
		function keptIn(e, { secret: t, clear: n }) {
			let r = /^\$([A-Z][A-Z0-9_]+)$/.exec(e)?.[1] ?? [...e.matchAll(/\$([A-Z][A-Z0-9_]+)/g)].map((e) => e[1] ?? "").find((e) => t.has(e) || n.has(e));
			return r === void 0 ? void 0 : {
				text: `$${r}`,
				name: r
			};
		}
		function inLabel(e) {
			let t = (0, l.be)(e), [n] = variablesOfValue(e.text);
			if (n !== void 0) {
				let { text: e, name: r } = n;
				return {
					at: t,
					variable: n,
					message: `The server's shell replaces \`${e}\`, but ${r} is not set there, so nothing is left of it`,
					help: `Write the value, or ERB that reads it where you deploy: \`<%= ENV.fetch("${r}") %>\`.`
				};
			}
			if (/\$\$(?:apr1|2[aby]|[A-Z_]{2})/.test(e.text)) return {
				at: t,
				variable: {
					text: "$$",
					name: ""
				},
				message: "Both characters of `$$` stay here: only Docker Compose reads them as one `$`, and Kamal escapes each `$` itself",
				help: "Write one `$`."
			};
		}
		function inCommand(e) {
			let [t] = variablesOfCommand(e.text);
			if (t === void 0) return;
			let { text: n, name: r } = t;
			return {
				at: (0, l.be)(e),
				variable: t,
				message: r === "" ? "The server's shell replaces `$$` by its process ID before Docker gets the command: only Docker Compose reads it as one `$`" : `The server's shell replaces \`${n}\` before Docker gets the command, but ${r} is not set there`,
				help: `Let a shell in the container replace it, with single quotes for the server's: \`cmd: sh -c 'program "$${r === "" ? "NAME" : r}"'\`.`
			};
		}
		function scalarsOf({ root: e, namedContainers: t }, n) {
			return [e, ...t.map(({ settings: e }) => e)].flatMap((e) => n.flatMap((t) => scalarsIn((0, l.$I)(e, t))));
		}
		function scalarsIn(e) {
			return e?.kind === "list" ? e.items.flatMap((e) => scalarsIn(e.node)) : e?.kind === "map" ? (0, l.fq)(e).flatMap(({ value: e }) => e.kind === "map" ? [] : scalarsIn(e)) : e?.kind === "scalar" && e.type === "string" ? [e] : [];
		}
		function isReplacedBefore({ project: e }, { name: t }) {
			return (0, h.vY)(e, /\b(?:envsubst|gomplate)\b/) ? !0 : t === "" || !(0, h.vY)(e, /\b(?:sed|yq|perl)\b/) ? !1 : (0, h.vY)(e, RegExp(`\\b${RegExp.escape(t)}\\b`));
		}
		let $t = {
			metadata: {
				id: "ssl-host-unsupported",
				severity: "error",
				title: "Proxy host cannot have an automatic certificate"
			},
			*checkConfig({ config: e }) {
				let t = e.primaryRoleName === void 0 ? e.proxySections : e.roles.all.flatMap(({ proxy: e }) => e ?? []), n = e.accessories.all.flatMap(({ proxy: e }) => e ?? []), r = new Set();
				for (let e of [...t, ...n]) for (let t of checkProxy(e)) r.has(t.node) || (r.add(t.node), yield {
					at: (0, l.be)(t.node),
					...t.text
				});
			}
		};
		function checkProxy({ ssl: e, hosts: t }) {
			return (0, C.jj)(e) === "automatic" ? t.all.flatMap(({ name: e, node: t }) => e.includes("*") ? [{
				node: t,
				text: wildcard(e)
			}] : isAddress(e) ? [{
				node: t,
				text: address(e)
			}] : []) : [];
		}
		function wildcard(e) {
			return {
				message: `kamal-proxy refuses \`${e}\` with \`ssl: true\` (automatic TLS does not support wildcards), so the deploy fails`,
				help: "List each name under `hosts`, or set `ssl` to a certificate of your own (`certificate_pem`, `private_key_pem`)."
			};
		}
		function address(e) {
			return {
				severity: "warning",
				message: `kamal-proxy gets certificates for names only, so HTTPS requests to ${e} fail`,
				help: "Write a name that resolves to this address, or set `ssl: false`."
			};
		}
		function isAddress(e) {
			return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(e) || /^\[?[\da-f]{0,4}:[\da-f:]{1,40}\]?$/i.test(e);
		}
		let en = {
			metadata: {
				id: "traefik-label",
				severity: "warning",
				title: "Traefik label has no effect in Kamal 2"
			},
			*checkConfig({ config: e }) {
				if (mayRunTraefik(e)) return;
				let t = e.roles.all, n = t.filter((e) => !mayHaveOwnProxy(e)), r = n.length === t.length;
				r && (yield* checkLabels(e.root, {
					proxy: e.primaryProxy,
					isRouted: !0
				}));
				for (let { settings: e, proxy: t, isProxied: r } of n) yield* checkLabels(e, {
					proxy: t,
					isRouted: r !== !1
				});
				let i = new Set(t.flatMap((e) => e.isProxied === !0 ? (0, E.n3)(e.hosts) : []));
				for (let { settings: t, proxy: n, hosts: a } of r ? e.accessories.all : []) a.all.length > 0 && a.all.every(({ name: e }) => i.has(e)) && (yield* checkLabels(t, {
					proxy: n,
					isRouted: !0
				}));
			}
		};
		function mayRunTraefik({ accessories: e }) {
			return e.unknown !== void 0 || e.all.some(({ image: e }) => e.kind === "unknown" || e.kind === "known" && /traefik/i.test(e.value));
		}
		function mayHaveOwnProxy({ node: e, ownProxy: t, isProxied: n }) {
			let r = t === void 0 || (0, C.kZ)(t);
			return e.kind === "unknown" || !r && n !== !0;
		}
		function* checkLabels(e, t) {
			let n = (0, l.$I)(e, "labels");
			if (n?.kind !== "map") return;
			let r = n.pairs.filter(({ key: e }) => /^traefik\./i.test((0, l.xT)(e) ?? "")), [i] = r;
			i === void 0 || r.some(isDisabled) || (yield {
				at: (0, l.be)(i.key),
				message: "Kamal 2 routes requests with kamal-proxy, which does not read labels, so this label has no effect",
				help: `Remove ${r.length === 1 ? "it" : `these ${r.length} labels`}${replacement(n, r, t)}.`
			});
		}
		function isDisabled({ key: e, value: t }) {
			return (0, l.xT)(e)?.toLowerCase() === "traefik.enable" && t.kind === "scalar" && t.text === "false";
		}
		function replacement(e, t, { proxy: n, isRouted: r }) {
			if (!r) return "";
			let i = (0, l.Io)(e), a = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(i)?.[1], o = n?.hosts;
			if (o !== void 0 && (o.all.length > 0 || o.unknown !== void 0)) return `: \`proxy\` routes the requests${a === void 0 || o.unknown !== void 0 || o.all.some(({ name: e }) => e === a) ? "" : `. If the app should also answer to ${a}, add it to the hosts there`}`;
			if (n === void 0 && a === void 0) return "";
			let s = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(i)?.[1], c = t.find(({ key: e }) => /\.loadbalancer\.server\.port$/i.test((0, l.xT)(e) ?? ""))?.value, u = t.some(({ key: e }) => /\.tls(?:\.|$)/i.test((0, l.xT)(e) ?? "")), isAbsent = (e) => (0, l.$I)(n?.node, e) === void 0, d = [
				`\`host: ${a ?? "\u2026"}\``,
				...s === void 0 ? [] : [`\`path_prefix: ${s}\``],
				...u && isAbsent("ssl") ? ["`ssl: true`"] : []
			], f = c?.kind === "scalar" && /^\d+$/.test(c.text) && isAbsent("app_port") ? `, with \`app_port: ${c.text}\` if the container still listens there` : "";
			return `, and add ${d.join(", ")} under \`proxy\`${f}`;
		}
		let tn = {
			metadata: {
				id: "unknown-key",
				severity: "error",
				title: "Key is unknown to Kamal",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "unknown-key")
		}, nn = {
			metadata: {
				id: "wrong-type",
				severity: "error",
				title: "Value has a type that Kamal does not accept",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "wrong-type")
		}, rn = {
			metadata: {
				id: "yaml-syntax",
				severity: "error",
				title: "File is not valid YAML"
			},
			*check(e) {
				let t = [e.config, ...e.variants.map((e) => e.file)];
				for (let e of t.flatMap((e) => e?.document?.errors ?? [])) {
					let { message: t, help: n, severity: r, ...i } = e;
					yield {
						at: i,
						message: t,
						help: n,
						severity: r
					};
				}
				for (let t of otherFiles(e).flatMap(({ document: e }) => e?.errors ?? [])) {
					let { message: e, help: n, severity: r, ...i } = t;
					yield {
						at: i,
						message: e,
						help: `${n} The rest of this file was not checked.`,
						severity: "warning"
					};
				}
			}
		};
		function otherFiles(e) {
			let { database: t, storage: n, litestream: r, workflows: i } = e.surroundings, a = i.filter(({ document: e }) => /\bkamal\b/.test(e?.source.text ?? ""));
			return [
				t,
				n,
				...r,
				...a
			].filter(({ document: e }) => e?.hasErb === !1);
		}
		let an = [
			S,
			T,
			ee,
			ne,
			re,
			ie,
			se,
			ce,
			ue,
			fe,
			pe,
			me,
			he,
			ge,
			xe,
			je,
			Ne,
			Pe,
			Ie,
			ze,
			Ue,
			Ge,
			Ke,
			qe,
			Je,
			Ye,
			Ze,
			nt,
			ot,
			st,
			ct,
			lt,
			ut,
			dt,
			ht,
			gt,
			Ct,
			Tt,
			Et,
			Dt,
			Ot,
			kt,
			At,
			jt,
			Ft,
			It,
			Rt,
			zt,
			Bt,
			Ht,
			Gt,
			Kt,
			qt,
			Jt,
			Yt,
			Qt,
			$t,
			b,
			en,
			tn,
			nn,
			rn
		], on = [
			{
				isNeeded: hasAccessories,
				load: async () => (await Promise.all([
					n.e(729),
					n.e(653),
					n.e(155)
				]).then(n.bind(n, 4155))).accessoryRules
			},
			{
				isNeeded: hasApp,
				load: async () => (await Promise.all([
					n.e(729),
					n.e(653),
					n.e(17)
				]).then(n.bind(n, 3398))).appRules
			},
			{
				isNeeded: hasScripts,
				load: async () => (await n.e(356).then(n.bind(n, 4356))).workflowRules
			}
		];
		async function selectRules(e, t = []) {
			return (await rulesOf(on.filter((t) => t.isNeeded(e)))).filter(({ metadata: { id: e, optIn: n } }) => n !== !0 || t.some((t) => t === e));
		}
		async function rulesOf(e) {
			let t = await Promise.all(e.map((e) => e.load()));
			return [...an, ...t.flat()];
		}
		function hasAccessories({ variants: e, surroundings: t, earlier: n }) {
			return t.litestream.length > 0 || n !== void 0 || e.some(({ config: e }) => e !== void 0 && configuresAccessories(e));
		}
		function configuresAccessories({ accessories: { all: e, conditional: t, unknown: n } }) {
			return e.length > 0 || t.length > 0 || n !== void 0;
		}
		function hasApp(e) {
			let { database: t, storage: n, sidekiq: r, texts: i, entries: a } = e.surroundings;
			return [
				t,
				n,
				r
			].some(({ state: e }) => e !== "missing") || [...Object.values(e.files), ...Object.values(i)].some(({ source: e }) => e !== void 0) || [...a].some(([e, t]) => e !== "config" && t !== "missing") ? !0 : e.variants.some(({ config: e }) => e !== void 0 && hasEnvironment(e));
		}
		function hasEnvironment(e) {
			if (configuresAccessories(e) || (0, l.$I)(e.root, "env") !== void 0) return !0;
			let { all: t, conditional: n } = e.roles;
			return [...t, ...n].some(({ settings: e }) => (0, l.$I)(e, "env") !== void 0);
		}
		function hasScripts({ surroundings: { workflows: e, hooks: t, scriptFiles: n } }) {
			return e.length > 0 || t.length > 0 || n.length > 0;
		}
		var sn = n(1292), cn = n(2477);
		async function earlierReader(e) {
			let t = await revisionBefore(e);
			if (t !== void 0) return async (n) => {
				let r = `${t}:${n}`, i = await git(e.workspace, [
					"cat-file",
					"-s",
					r
				]);
				if (!(i === void 0 || Number(i) > 1048576)) return git(e.workspace, [
					"cat-file",
					"blob",
					r
				]);
			};
		}
		async function revisionBefore(e) {
			let t = e.eventName === "push" ? [beforePush(e.eventPath)] : await mergedInto(e);
			for (let n of t) if (n !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(n) && (await git(e.workspace, [
				"cat-file",
				"-t",
				n
			]))?.trim() === "commit") return n;
		}
		async function mergedInto({ workspace: e, eventName: t }) {
			if (t !== "pull_request") return [];
			let n = [...((await git(e, [
				"cat-file",
				"commit",
				"HEAD"
			]))?.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((e) => e[1]);
			return n.length === 2 ? n.slice(0, 1) : [];
		}
		function beforePush(e) {
			let t = (0, cn.E)((0, cn.N)(e), "before");
			return typeof t == "string" ? t : void 0;
		}
		async function git(e, t) {
			let r = a().join(e, ".git");
			try {
				let { runTool: i } = await n.e(542).then(n.bind(n, 9542)), { exitCode: a, stdout: o } = await i("git", [
					`--git-dir=${r}`,
					"--no-replace-objects",
					"-c",
					"protocol.allow=never",
					...t
				], {
					cwd: e,
					env: (0, sn.YU)().with({
						LC_ALL: "C",
						GIT_CONFIG_NOSYSTEM: "1",
						GIT_CONFIG_GLOBAL: "/dev/null",
						GIT_NO_LAZY_FETCH: "1",
						GIT_ALLOW_PROTOCOL: "",
						GIT_OPTIONAL_LOCKS: "0",
						GIT_TERMINAL_PROMPT: "0"
					})
				});
				return a === 0 ? o : void 0;
			} catch {
				return;
			}
		}
		var J = n(3024), Y = n(160), ln = n(8940), X = n(7514);
		let un = 65536;
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
				let n = this.#i(e);
				return this.#n.set(e, n), n;
			}
			async config(e) {
				let t = await this.read(e), n = t.state === "text" ? (0, c.BU)(t.text, e) : void 0;
				return {
					path: e,
					state: t.state,
					document: n
				};
			}
			async text(e) {
				return {
					path: e,
					source: this.#r(e, await this.read(e))
				};
			}
			async secrets(e) {
				let t = await this.read(e), n = this.#r(e, t);
				return t.state !== "text" || n === void 0 ? {
					path: e,
					state: t.state === "missing" ? "missing" : "unreadable",
					source: n,
					entries: []
				} : {
					path: e,
					state: "text",
					source: n,
					entries: (0, R.dC)(t.text)
				};
			}
			peek(e) {
				let t = this.#n.get(e);
				return t === void 0 ? e.startsWith("../") ? Promise.resolve({
					state: "unreadable",
					reason: "it is outside the repository"
				}) : (0, X.tz)(this.#e, e) : t;
			}
			async state(e) {
				let t = this.#n.get(e);
				return t === void 0 ? e.startsWith("../") ? "unreadable" : (0, X.y2)(this.#e, e) : (await t).state;
			}
			names(e) {
				return e.startsWith("../") ? [] : (0, X.bt)(this.#e, e);
			}
			isExecutable(e) {
				return e.startsWith("../") ? void 0 : (0, X.TV)(this.#e, e);
			}
			async peekText(e) {
				let t = await this.peek(e), n = t.state === "text" ? (0, d.mt)(e, t.text) : void 0;
				return {
					path: e,
					source: n !== void 0 && longLineOf(n) === void 0 ? n : void 0
				};
			}
			async peekConfig(e) {
				let t = await this.peek(e);
				return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "warning")), {
					path: e,
					state: t.state,
					document: t.state === "text" ? (0, c.BU)(t.text, e) : void 0
				};
			}
			#r(e, t) {
				if (t.state !== "text") return;
				let n = (0, d.mt)(e, t.text), r = longLineOf(n);
				if (r === void 0) return n;
				let i = `line ${r} is longer than ${un / 1024}K characters`;
				this.problems.push(unreadableFinding(e, {
					reason: i,
					line: r
				}, "error"));
			}
			async #i(e) {
				let t = e.startsWith("../") ? {
					state: "unreadable",
					reason: "it is outside the repository"
				} : await (0, X.Gr)(this.#e, e);
				return t.state === "unreadable" && this.problems.push(unreadableFinding(e, t, "error")), t;
			}
		}
		function longLineOf({ text: e, lineStarts: t }) {
			let n = t.findIndex((n, r) => (t[r + 1] ?? e.length) - n > un);
			return n === -1 ? void 0 : n + 1;
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
				help: "Make it a UTF-8 text file of at most 1 MB inside the repository, without very long lines. Checks that depend on this file were skipped."
			};
		}
		function toPosix(e) {
			return i.sep === "/" ? e : e.replaceAll(i.sep, "/");
		}
		var dn = n(9105);
		let Z = {
			rubyVersion: ".ruby-version",
			toolVersions: ".tool-versions",
			mise: "mise.toml",
			hiddenMise: ".mise.toml",
			gemfile: "Gemfile",
			gemfileLock: "Gemfile.lock",
			dockerfile: "Dockerfile"
		}, fn = Z.dockerfile;
		async function readAppFiles(e, t) {
			let read = (t) => e.text(e.resolve(t)), [n, r, i, a, o, s, c] = await Promise.all([
				read(Z.rubyVersion),
				read(Z.toolVersions),
				read(Z.mise),
				read(Z.hiddenMise),
				read(Z.gemfile),
				read(Z.gemfileLock),
				e.text(t)
			]);
			return {
				rubyVersion: n,
				toolVersions: r,
				mise: i,
				hiddenMise: a,
				gemfile: o,
				gemfileLock: s,
				dockerfile: c
			};
		}
		async function readEarlier(e, t, n) {
			let r = await earlierRoot(n.config.path, t), i = new Map();
			for (let { destination: e, file: a } of r === void 0 ? [] : n.variants) {
				let n = a === void 0 ? void 0 : await earlierRoot(a.path, t);
				r === void 0 || a !== void 0 && n === void 0 || i.set(e ?? "", new s.T((0, dn.s)(r, n)));
			}
			let a = [...new Set(n.variants.flatMap(({ config: e }) => e?.uploads ?? []))].slice(0, 50), o = await Promise.all(a.map(async (n) => {
				let r = e.resolve(n), [i, a] = [await t(r), await e.peek(r)];
				return i !== void 0 && a.state === "text" && i !== a.text ? [n] : [];
			}));
			return {
				configs: i,
				changedFiles: new Set(o.flat())
			};
		}
		async function earlierRoot(e, t) {
			let n = await t(e);
			return n === void 0 ? void 0 : (0, c.tW)((0, c.BU)(n, e));
		}
		let Q = {
			depth: 5,
			directories: 2e3,
			configs: 20
		}, pn = /^(?:\..*|node_modules|vendor|tmp|log|public|dist|build|target|venv|coverage)$/;
		function configsBelow(e, t) {
			let n = [], r = [t], a = Q.directories;
			for (let t = 0; t < Q.depth && r.length > 0 && n.length < Q.configs; t++) {
				let t = r.slice(0, a);
				a -= t.length, r = t.flatMap((t) => {
					let r = entriesOf((0, i.join)(e, t));
					return n.push(...configsAmong(r, t)), r.filter((e) => e.isDirectory() && !pn.test(e.name)).map(({ name: e }) => i.posix.join(t, e));
				});
			}
			let o = n.filter((e) => /^deploy\.ya?ml$/.test(i.posix.basename(e)));
			return (o.length > 0 ? o : n).slice(0, Q.configs);
		}
		function configsAmong(e, t) {
			let n = /(?:^|\/)config$/.test(t) ? /^deploy(?:[._-][\w.-]+)?\.ya?ml$/ : /(?:^|\/)config\/deploy$/.test(t) ? /^\w[\w.-]*\.ya?ml$/ : void 0;
			return n === void 0 ? [] : e.filter((e) => e.isFile() && n.test(e.name)).map(({ name: e }) => i.posix.join(t, e));
		}
		function entriesOf(e) {
			try {
				return (0, J.readdirSync)(e, { withFileTypes: !0 }).sort((e, t) => e.name < t.name ? -1 : 1);
			} catch {
				return [];
			}
		}
		var mn = n(8034);
		async function readProject(e) {
			let { root: t, directory: n } = locate(e), r = new Reader(t, n), a = r.resolve(e.configFile), o = await r.config(a), s = (0, X.bt)(t, (0, i.dirname)(a)), c = (0, Y.EN)(s, a), l = e.onlyChosen === !0 ? [] : c, u = e.destination === void 0 ? [void 0, ...l] : [e.destination], d = [];
			for (let e of u) d.push(await readVariant(r, o, e));
			let f = (0, Y.ge)(o, e.destination === void 0 ? d : []), p = d.filter(({ destination: e = "" }) => !f.names.has(e)), [h = await readVariant(r, o, void 0)] = p, g = await readAppFiles(r, h.dockerfile), _ = new Set(p.map(({ dockerfile: e }) => e).filter((e) => e !== h.dockerfile)), inFolder = (e) => i.posix.join(i.posix.dirname(a), e), v = await (0, mn.S)(r, {
				dockerfiles: [g.dockerfile, ...await Promise.all([..._].map((e) => r.text(e)))],
				variants: p.map((e) => e.config),
				workflowNames: (0, X.bt)(t, ".github/workflows"),
				otherConfigs: [...(0, Y.OC)(s, a).map(inFolder), ...f.otherApps],
				siblings: (0, Y.IY)(s, [o, ...p.map(({ file: e }) => e)].map((e) => e?.path ?? "")).map(inFolder),
				names: {
					app: (0, X.bt)(t, n),
					credentials: (0, X.bt)(t, i.posix.join(n, "config/credentials")),
					initializers: (0, X.bt)(t, i.posix.join(n, "config/initializers"))
				},
				listFolder: (e) => (0, X.bt)(t, i.posix.join(n, e))
			}), y = e.earlier === void 0 ? void 0 : await readEarlier(r, e.earlier, {
				config: o,
				variants: p
			});
			return {
				root: t,
				directory: n,
				config: o,
				chosen: h,
				variants: p,
				destinations: c.filter((e) => !f.names.has(e)),
				neighbours: s,
				configsBelow: o.state === "missing" ? configsBelow(t, n) : [],
				askedBy: e.askedBy ?? "action",
				hasErb: o.document?.hasErb === !0 || h.file?.document?.hasErb === !0,
				files: g,
				surroundings: v,
				earlier: y,
				kamal: (0, m.ei)(e.kamalVersion, (0, ln.X)(g.gemfileLock.source?.text, "kamal"), e.onlyChosen === !0 ? void 0 : workflowKamal([...v.workflows, ...v.localActions.values()])),
				problems: r.problems
			};
		}
		function locate(e) {
			try {
				let t = J.realpathSync.native(e.root), n = J.realpathSync.native((0, i.join)(t, e.directory));
				if (!(0, X.FK)(t, n)) throw Error("it is outside the repository");
				if (!(0, J.statSync)(n).isDirectory()) throw Error("it is not a directory");
				return {
					root: t,
					directory: toPosix((0, i.relative)(t, n)) || "."
				};
			} catch (t) {
				let { directory: n, root: i } = e;
				throw (0, r.V2)("directory-missing", {
					directory: n,
					root: i,
					problem: (0, u.bD)(t)
				}, { cause: t });
			}
		}
		async function readVariant(e, t, n) {
			let r = n === void 0 ? void 0 : await e.config((0, Y.g7)(t.path, n)), i = mergeFiles(t, r), a = i === void 0 ? void 0 : new s.T(i), o = (0, l.$I)(i, "secrets_path"), c = (0, l.wf)(i, ["builder", "dockerfile"]), u = e.resolve(c?.kind === "scalar" && c.value !== null ? c.text : fn);
			if (o?.kind === "unknown") return {
				destination: n,
				file: r,
				config: a,
				secrets: [],
				dockerfile: u
			};
			let d = o?.kind === "scalar" && o.value !== null ? o.text : ".kamal/secrets", f = n === void 0 ? d : `${d}.${n}`;
			return {
				destination: n,
				file: r,
				config: a,
				secrets: await Promise.all([`${d}-common`, f].map((t) => e.secrets(e.resolve(t)))),
				dockerfile: u
			};
		}
		function mergeFiles(e, t) {
			let n = (0, c.tW)(e.document), r = t === void 0 ? void 0 : (0, c.tW)(t.document);
			if (!(n === void 0 || t !== void 0 && r === void 0)) return (0, dn.s)(n, r);
		}
		var $ = n(5094);
		async function readAndLint(e) {
			return e.phase("lint", "Read and lint the configuration", async () => {
				let t = e.inputs.command === "lint", n = await readProject({
					root: e.environment.workspace,
					directory: e.inputs.workingDirectory,
					configFile: e.inputs.configFile,
					destination: e.inputs.destination,
					kamalVersion: e.inputs.kamalVersion,
					onlyChosen: !t,
					askedBy: e.environment.onGitHub ? "action" : "command-line",
					earlier: t ? await earlierReader(e.environment) : void 0
				});
				t && noticeOtherApps(e, n);
				let r = await selectRules(n, e.inputs.enableRules);
				e.rules = r.map(({ metadata: e }) => e), e.report.kamalVersion = n.kamal.version;
				let i = lintProject(n, r).filter((t) => isReported(e.inputs.command, t)).map(withoutSecrets);
				e.addFindings(i);
				for (let t of i) e.log.line(`${t.severity} ${t.file}:${t.line}:${t.column} ${t.message} [${t.ruleId}]`);
				return honorsFailOn(e.inputs.command) && failOnFindings(i, e.inputs.failOn), n;
			});
		}
		function noticeOtherApps(e, t) {
			let [n, ...r] = unlintedApps(t);
			if (n === void 0) return;
			let i = r.length === 0, a = [n, ...r].slice(0, 20).join(", ");
			e.notice(`Not linted, because ${i ? "it configures another app" : "they configure other apps"}: ${a}. To lint ${i ? "it" : "one"}, ${lintElsewhere(t, n)}.`);
		}
		let hn = new Set([
			"erb-env-not-passed",
			"master-key-absent",
			"secret-command-missing",
			"secret-source",
			"secret-undefined",
			"secret-unused"
		]);
		function withoutSecrets(e) {
			return {
				...e,
				message: (0, $.s0)(e.message),
				help: (0, $.s0)(e.help)
			};
		}
		function isReported(e, { ruleId: t }) {
			return e === "lint" || !hn.has(t);
		}
		function honorsFailOn(e) {
			return e !== "rollback" && e !== "verify";
		}
		function failOnFindings(e, t) {
			let [n, ...i] = e.filter((e) => t !== "never" && e.severity === "error" || t === "warning" && e.severity === "warning");
			if (n !== void 0) throw (0, r.b2)([n, ...i]);
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
	4160: ((e, t, n) => {
		n.d(t, { h: () => shellCommands });
		function isBlankAt(e, t) {
			let n = e.charAt(t);
			return n === " " || n === "	" || n === "\r" || n === "\\" && e[t + 1] === "\n";
		}
		function readQuoted(e, t) {
			let n = e[t] === "$", r = t + (n ? 2 : 1), i = r;
			for (; i < e.length && e[i] !== "'";) i += n && e[i] === "\\" ? 2 : 1;
			return {
				value: e.slice(r, i),
				next: Math.min(i + 1, e.length)
			};
		}
		function endOfExpansion(e, t) {
			for (let [n, r] of [
				["${{", "}}"],
				["${", "}"],
				["$((", "))"]
			]) {
				if (!e.startsWith(n, t)) continue;
				let i = e.slice(t, t + 2e3).indexOf(r);
				return i === -1 ? t + n.length : t + i + r.length;
			}
			let n = /^\$(?:[A-Za-z_]\w{0,99}|[^\s\w"'])?/.exec(e.slice(t, t + 101))?.[0] ?? "";
			return t + Math.max(1, n === "$\"" ? 1 : n.length);
		}
		function endOfHeredoc(e, t, { end: n, indented: r }) {
			for (let i = t; i < e.length;) {
				let t = e.indexOf("\n", i), a = t === -1 ? e.length : t, o = e.slice(i, a);
				if ((r ? o.replace(/^\t+/, "") : o).replace(/\r$/, "") === n) return {
					end: i,
					next: Math.min(a + 1, e.length)
				};
				i = a + 1;
			}
			return {
				end: e.length,
				next: e.length
			};
		}
		let r = [
			"&&",
			"||",
			";;",
			"|&",
			";",
			"|",
			"&",
			"\n"
		];
		function shellCommands(e) {
			return new Scanner(e.slice(0, 2e5)).run();
		}
		class Scanner {
			#e;
			#t = [];
			#n = [];
			#r = 0;
			#i = !1;
			constructor(e) {
				this.#e = e;
			}
			run() {
				return this.#a(0, ""), this.#t;
			}
			#a(e, t) {
				let n = this.#o(""), i = 0;
				for (; this.#r < this.#e.length;) {
					let a = this.#e.charAt(this.#r);
					if (a === t && i === 0) break;
					let o = r.find((e) => this.#e.startsWith(e, this.#r));
					if (o !== void 0 && !this.#e.startsWith("&>", this.#r)) this.#r += o.length, o === "\n" && this.#u(), n = this.#o(o);
					else if (isBlankAt(this.#e, this.#r)) this.#r += a === "\\" ? 2 : 1;
					else if (a === "#") this.#c();
					else if (a === "(" || a === ")") i = Math.max(0, i + (a === "(" ? 1 : -1)), this.#r++, n = this.#o(a);
					else if (!this.#l(n, e)) {
						let t = this.#d(e);
						n.words.length === 0 && n.outputs.length === 0 && n.input === void 0 && this.#s(n), n.words.push(t);
					}
				}
			}
			#o(e) {
				return {
					words: [],
					outputs: [],
					input: void 0,
					after: e
				};
			}
			#s(e) {
				this.#t.push(e);
			}
			#c() {
				let e = this.#e.indexOf("\n", this.#r);
				this.#r = e === -1 ? this.#e.length : e;
			}
			#l(e, t) {
				let [n] = /^(?:\d{0,2}|&)(?:<<<|<<-|<<|<|>>|>\||>&|>)/.exec(this.#e.slice(this.#r, this.#r + 6)) ?? [];
				if (n === void 0 || /^[<>]\(/.test(this.#e.slice(this.#r, this.#r + 2))) return !1;
				for (this.#r += n.length; isBlankAt(this.#e, this.#r);) this.#r++;
				let r = this.#d(t);
				return e.words.length === 0 && e.outputs.length === 0 && e.input === void 0 && this.#s(e), /(?:^|[^<])<<-?$/.test(n) ? this.#n.push({
					end: r.text,
					indented: n.endsWith("-"),
					draft: e
				}) : n.includes(">") && r.text !== "" && !/^(?:\d|-)$/.test(r.text) && e.outputs.push({
					...r,
					appends: n.endsWith(">>")
				}), !0;
			}
			#u() {
				for (let { end: e, indented: t, draft: n } of this.#n.splice(0)) {
					let r = endOfHeredoc(this.#e, this.#r, {
						end: e,
						indented: t
					});
					n.input = {
						start: this.#r,
						text: this.#e.slice(this.#r, r.end)
					}, this.#r = r.next;
				}
			}
			#d(e) {
				let t = this.#r, n = "", r = !1;
				for (; this.#r < this.#e.length && !this.#f();) {
					let t = this.#r, i = this.#e.charAt(t);
					if (i === "\\") n += this.#e[t + 1] === "\n" ? "" : this.#e[t + 1] ?? "", this.#r += 2;
					else if (i === "'" || i === "$" && this.#e[t + 1] === "'") {
						let { value: e, next: r } = readQuoted(this.#e, t);
						n += e, this.#r = r;
					} else if (i === "\"") {
						let t = this.#m(e);
						n += t.text, r ||= t.dynamic;
					} else this.#p() ? (this.#h(e), n += this.#e.slice(t, this.#r), r = !0) : (n += i, this.#r++);
				}
				return this.#r = Math.min(Math.max(this.#r, t), this.#e.length), {
					text: n,
					start: t,
					end: this.#r,
					dynamic: r
				};
			}
			#f() {
				let e = this.#e.charAt(this.#r);
				return e === "`" ? this.#i : " 	\r\n;&|()<>".includes(e) && !/^[<>]\(/.test(this.#e.slice(this.#r, this.#r + 2));
			}
			#p() {
				let e = this.#e.charAt(this.#r);
				return e === "$" || e === "`" || "<>".includes(e);
			}
			#m(e) {
				let t = "", n = !1;
				for (this.#r++; this.#r < this.#e.length && this.#e[this.#r] !== "\"";) {
					let r = this.#r, i = this.#e.charAt(r);
					if (i === "\\") {
						let e = this.#e.charAt(r + 1);
						t += e === "\n" ? "" : "\"$`\\".includes(e) ? e : `\\${e}`, this.#r += 2;
					} else i === "$" || i === "`" ? (this.#h(e), t += this.#e.slice(r, this.#r), n = !0) : (t += i, this.#r++);
				}
				return this.#r++, {
					text: t,
					dynamic: n
				};
			}
			#h(e) {
				let t = this.#e.charAt(this.#r);
				if (!(t === "`" || this.#e[this.#r + 1] === "(" && !this.#e.startsWith("$((", this.#r)) || e >= 20) {
					this.#r = endOfExpansion(this.#e, this.#r);
					return;
				}
				let n = this.#i;
				this.#i = t === "`", this.#r += t === "`" ? 1 : 2, this.#a(e + 1, t === "`" ? "`" : ")"), this.#r++, this.#i = n;
			}
		}
	}),
	9105: ((e, t, n) => {
		n.d(t, {
			$: () => deepMerge,
			s: () => mergeRoots
		});
		var r = n(1781);
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
		function mergeRoots(e, t) {
			return t === void 0 ? normalizeRoot(e) : deepMerge(normalizeRoot(e), normalizeRoot(t));
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
			let t = withoutRepeatedKeys(e.pairs).map((e) => e.key.kind !== "scalar" || e.key.type !== "symbol" ? e : {
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
		function withoutRepeatedKeys(e) {
			if (e.some((e) => e.conditional)) return [...e];
			let t = new Map();
			for (let n of e) t.set((0, r.xT)(n.key) ?? n, n);
			return [...t.values()];
		}
	}),
	8065: ((e, t, n) => {
		n.d(t, {
			n6: () => isEmptyDocument,
			BU: () => parseYamlFile,
			tW: () => rootMap
		});
		var r = n(63), i = n(6991);
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
			let t = new i.Dk({
				schema: "failsafe",
				uniqueKeys: !1,
				logLevel: "silent"
			}), { stackTraceLimit: n } = Error;
			Error.stackTraceLimit = 0;
			try {
				for (let n of t.compose(tokens(e))) return n;
				return;
			} finally {
				Error.stackTraceLimit = n;
			}
		}
		function* tokens(e) {
			let t = new i.iX();
			for (let n of new i.JG().lex(e)) if (yield* t.next(n), t.stack.length > 100) throw new TooDeep(t.offset);
			yield* t.end();
		}
		let a = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u, o = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/, s = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/, c = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/, l = /^(?:[-+]?0b[_,]*[01][01_,]*|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*)$/, u = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/, d = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
		function readPlainScalar(e) {
			return e === "" ? {
				type: "null",
				value: null
			} : a.test(e) || e.includes("\n") ? readWord(e) : o.test(e) ? {
				type: "date",
				value: e
			} : s.test(e) ? {
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
			} : u.test(e) ? {
				type: "integer",
				value: readSexagesimal(e)
			} : d.test(e) ? {
				type: "float",
				value: readSexagesimal(e)
			} : c.test(e) ? /^[-+]?\.$/.test(e) ? {
				type: "string",
				value: e
			} : {
				type: "float",
				value: Number(e.replace(/[,_]/g, ""))
			} : l.test(e) ? {
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
		let f = "tag:yaml.org,2002:";
		function scalarReading(e, t) {
			return e === void 0 ? t ? "text" : "plain" : e === "!binary" || e === `${f}binary` ? "binary" : e === "!str" || e === "!ruby/string" || e === `${f}str` ? "text" : /^!ruby\/sym(?:bol)?(?::|$)/.test(e) ? "symbol" : e === "!float" || e === `${f}float` ? "float" : /^!ruby\/(?:range|regexp)$/.test(e) ? "object" : /^!(?:str:|ruby\/(?:string:|object:|class$|module$))/.test(e) ? "unknown" : "plain";
		}
		let p = /^!ruby\/(?:object(?::(?:Object|OpenStruct|Set|Complex|Rational))?|struct|range)$/;
		function collectionReading(e, t) {
			return e === void 0 || /^!ruby\/(?:object:Hash|hash:Hash|array:Array)$|^!(?:map:Hash|seq:Array)$/.test(e) ? "as written" : t === "list" ? /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(e) ? "unknown" : "as written" : p.test(e) ? "object" : /^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(e) || /^!ruby\/(?:object|struct|array:|exception|hash:|hash-with-ivars)/.test(e) ? "unknown" : "as written";
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
			if (t.holes.length === 0) return !1;
			let [n = 0, , r = 0] = e.range ?? [], a = (0, i.P3)(e) && e.flow !== !0, o = a ? r + (m.exec(t.masked.slice(r))?.[0].length ?? 0) : r;
			return t.holes.some((e) => e >= n && e <= o) ? !0 : a && followsHole(n, t);
		}
		function followsHole(e, { holes: t, masked: n }) {
			let r = t.findLast((t) => t < e);
			return r === void 0 || e - r > 1e3 ? !1 : /^\s*$/.test(n.slice(r, e).replace(/#[^\n]*/g, ""));
		}
		let m = /^\s*(?:#[^\n]*\s*)*/;
		function nullAt(e, t) {
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
			let r = placeOf(e, t), [a = 0, o = 0] = e.range ?? [];
			if (overlapsTag(a, o, t.tags) || a > n && t.holes.length > 0 && a === o && isConditional(a, n, t.regions)) return {
				kind: "unknown",
				...r
			};
			let s = e.type !== i.X5.PLAIN && e.type !== void 0, c = scalarReading(e.tag, s), l = textOf(e, t.masked);
			if (c === "binary") return stringNode(Buffer.from(t.masked.slice(a, o), "base64").toString(), r);
			if (c === "text") return stringNode(l, r);
			if (c === "symbol") return {
				kind: "scalar",
				type: "symbol",
				value: l,
				text: `:${l}`,
				quoted: !1,
				...r
			};
			if (c === "object") return objectNode(e.tag, r);
			let u = readPlainScalar(l), d = u.type === "integer" || u.type === "float";
			return c === "unknown" || c === "float" && !d ? {
				kind: "unknown",
				...r
			} : {
				kind: "scalar",
				type: c === "float" ? "float" : u.type,
				value: u.value,
				text: l,
				quoted: !1,
				...r
			};
		}
		function textOf(e, t) {
			let n = typeof e.value == "string" ? e.value : "", r = t.slice(e.range?.[0], e.range?.[1]);
			if (e.type === i.X5.BLOCK_FOLDED || e.type === i.X5.BLOCK_LITERAL || !r.includes("\n")) return n;
			let a = composeFirst(r);
			return a === void 0 || a.errors.length > 0 ? n : (0, i.jn)(a.contents) && typeof a.contents.value == "string" ? a.contents.value : n;
		}
		function objectNode(e, t) {
			return {
				kind: "scalar",
				type: "ruby object",
				value: e ?? "",
				text: "",
				quoted: !1,
				...t
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
		var h = n(1781);
		function mergedPairs(e) {
			if ((0, h.xT)(e.key) !== "<<") return;
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
		let g = 1e5;
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
					root: convertNode(e.contents, 0, {
						facts: t,
						anchors: new Map(),
						count: 0
					}),
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
		function convertNode(e, t, n) {
			if ((0, i.Vj)(e)) return resolveAlias(e, n);
			let r = (0, i.jn)(e) || (0, i.jh)(e) || (0, i.oP)(e) ? e.anchor : void 0;
			r !== void 0 && n.anchors.set(r, "open");
			let a = n.count;
			spend(e, 1, n);
			let o = convertContent(e, t, n);
			return r !== void 0 && n.anchors.set(r, {
				node: o,
				size: n.count - a
			}), o;
		}
		function spend(e, t, n) {
			if (n.count += t, n.count > g) throw new Refused(e, `With its aliases expanded, the file has more than ${g} values`);
		}
		function resolveAlias(e, t) {
			let { facts: n, anchors: r } = t, i = r.get(e.source), a = n.tags.some((t) => t.kind === "output" && t.start < rangeEnd(e));
			if (i === void 0 && a) return {
				kind: "unknown",
				...placeOf(e, n)
			};
			if (i === void 0) throw new Refused(e, "No anchor with this name comes before the alias (quote the value if it is not an alias)");
			if (i === "open") throw new Refused(e, "The anchor with this name contains itself");
			return spend(e, i.size, t), i.node;
		}
		function convertContent(e, t, n) {
			let { facts: r } = n;
			if ((0, i.jn)(e)) return convertScalar(e, r, t);
			if (!(0, i.jh)(e) && !(0, i.oP)(e)) return {
				kind: "unknown",
				...placeOf(e, r)
			};
			let a = collectionReading(e.tag, (0, i.jh)(e) ? "map" : "list");
			return a === "unknown" ? {
				kind: "unknown",
				...placeOf(e, r)
			} : a === "object" ? objectNode(e.tag, placeOf(e, r)) : (0, i.jh)(e) ? convertMap(e, t, n) : convertList(e, t, n);
		}
		function convertMap(e, t, n) {
			let r = [], i = hasHole(e, n.facts);
			for (let a of e.items) {
				let o = convertPair(a, t, n), s = mergedPairs(o);
				spend(e, s?.length ?? 0, n), s === void 0 ? r.push(o) : r.push(...s), i ||= o.key.kind === "unknown" || (0, h.xT)(o.key) === "<<" && o.value.kind === "unknown", i ||= s !== void 0 && mergesOpen(o.value);
			}
			return {
				kind: "map",
				...placeOf(e, n.facts),
				pairs: r,
				open: i
			};
		}
		function convertList(e, t, n) {
			let r = e.items.map((e) => {
				let r = rangeStart(e), i = isConditional(r, t, n.facts.regions);
				return {
					node: convertNode(asNode(e), r, n),
					conditional: i
				};
			}), i = r.some((e) => e.conditional || e.node.kind === "unknown");
			return {
				kind: "list",
				...placeOf(e, n.facts),
				items: r,
				open: hasHole(e, n.facts) || i
			};
		}
		function convertPair({ key: e, value: t }, n, r) {
			let { facts: a } = r, o = asNode(e), s = rangeStart(o), c = convertNode(o, s, r), l = isConditional(s, n, a.regions), u = c.kind === "scalar" || c.kind === "unknown" ? c : (0, h.iX)(c);
			if (t == null) return {
				key: u,
				value: nullAt(a, o.range?.[1] ?? s),
				conditional: l,
				inherited: !1
			};
			let d = asNode(t), f = convertNode(d, s, r);
			return {
				key: u,
				value: f.kind === "scalar" && !(0, i.Vj)(d) && isHidden(f, o, a) ? (0, h.iX)(f) : f,
				conditional: l,
				inherited: !1
			};
		}
		function asNode(e) {
			return (0, i.jn)(e) || (0, i.jh)(e) || (0, i.oP)(e) || (0, i.Vj)(e) ? e : new i.X5(null);
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
		var _ = n(9411);
		function moveTrimmedBreaks(e, t, { tags: n, regions: r }) {
			if (!n.some(({ trimsAfter: e }) => e)) return t;
			let i = (0, _.zX)(e, n).flatMap((t) => trimmedLine(e, t));
			if (i.every(({ spaces: e }) => e === 0) || dependsOnBranch(i, r)) return t;
			let a = t.split(""), o = {
				end: 0,
				indent: 0
			};
			for (let { start: e, end: t, breakLength: n, spaces: r } of i) {
				let i = r + (o.end === e ? o.indent : 0);
				o = {
					end: t,
					indent: i
				}, i !== 0 && (a.fill(" ", t - n, t), a[t - 1 - i] = "\n");
			}
			return a.join("");
		}
		function trimmedLine(e, t) {
			let [n, r] = [t[0], t.at(-1)];
			if (n === void 0 || r?.trimsAfter !== !0 || t.some(({ alone: e, kind: t }) => !e || t === "output" || t === "escape")) return [];
			let i = /^\r?\n/.exec(e.slice(r.end, r.end + 2))?.[0].length;
			if (i === void 0) return [];
			let a = (0, _.PT)(e, n.start), o = 0, s = a;
			for (let e of t) e.trimsBefore || (o += e.start - s), s = e.end;
			return [{
				start: a,
				end: r.end + i,
				breakLength: i,
				spaces: o,
				tags: t
			}];
		}
		function dependsOnBranch(e, t) {
			let n = new Map();
			for (let { tags: t, spaces: r } of e) for (let e of t) n.set(e.start, r).set(e.end, r);
			if (t.some(({ start: e, end: t }) => (n.get(e) ?? 0) !== (n.get(t) ?? 0))) return !0;
			let r = new Set(t.flatMap(({ start: e, end: t }) => [e, t])), i = e.map(({ tags: e }) => e.some(({ start: e, end: t }) => r.has(e) || r.has(t)));
			return e.some(({ end: t, spaces: n }, r) => {
				let a = e[r + 1];
				return (i[r] === !0 || i[r + 1] === !0) && n > 0 && a?.start === t && a.spaces > 0;
			});
		}
		function firstCutScalar(e, t) {
			let n;
			return (0, i.YR)(e, { Scalar(e, { range: r, type: a }) {
				if (!r || !isQuoted(a)) return;
				let o = endOfQuotes(t, r[0]);
				if (o !== r[1]) return n = {
					start: r[0],
					end: o
				}, i.YR.BREAK;
			} }), n;
		}
		function isQuoted(e) {
			return e === i.X5.QUOTE_DOUBLE || e === i.X5.QUOTE_SINGLE;
		}
		function endOfQuotes(e, t) {
			let n = e[t] === "\"" ? /\\[\s\S]|"|\n(?:---|\.\.\.)(?=\s)/g : /''|'|\n(?:---|\.\.\.)(?=\s)/g;
			n.lastIndex = t + 1;
			for (let r = n.exec(e); r !== null; r = n.exec(e)) {
				if (r[0] === e[t]) return n.lastIndex;
				if (r[0].startsWith("\n")) return;
			}
		}
		function withJoinedLines(e, t) {
			let n = {
				yaml: t(e),
				text: e
			}, r = n, i = (n.yaml?.errors.length ?? 0) > 160 ? 0 : Math.min(40, 4e5 / e.length);
			for (let e = 0; e < i && r.yaml !== void 0; e++) {
				let e = joinWhereParserFails(r.text, r.yaml);
				if (e === void 0) break;
				r = {
					yaml: t(e),
					text: e
				};
			}
			return errorsIn(r) < errorsIn(n) || errorsIn(r) === 0 ? r : n;
		}
		function errorsIn({ yaml: e }) {
			return e?.errors.length ?? 0;
		}
		function joinWhereParserFails(e, t) {
			if (t.errors.length === 0 && !/(?:''|\\")\r?$/m.test(e)) return;
			let n = t.errors.find((e) => e.code === "BAD_INDENT" && e.message.startsWith("Flow ")), r = firstCutScalar(t, e);
			return r === void 0 || n !== void 0 && n.pos[0] <= r.start ? n === void 0 ? void 0 : joinFlowLine(e, n) : r.end === void 0 ? void 0 : joinQuotedLines(e, r.start, r.end);
		}
		function joinFlowLine(e, t) {
			let n = t.pos[0] + (/^\s*/.exec(e.slice(t.pos[0]))?.[0].length ?? 0);
			for (; n > 0 && /[ \t]/.test(e[n - 1] ?? "");) n--;
			let r = n;
			for (; r > 0 && /\s/.test(e[r - 1] ?? "");) r--;
			if (r === n || !e.slice(r, n).includes("\n")) return;
			let i = e.lastIndexOf("\n", r - 1) + 1, a = e.slice(i, r).search(/(?:^|[ \t])#/), o = a === -1 ? r : i + a;
			return `${e.slice(0, o)}${" ".repeat(n - o)}${e.slice(n).replace(/^[ \t]+/, (e) => " ".repeat(e.length))}`;
		}
		let v = /^[ \t]*(?:$|[\r\n,\]}:]|(?<=[ \t])#)/;
		function joinQuotedLines(e, t, n) {
			if (v.test(e.slice(n, n + 200))) return `${e.slice(0, t)}${e.slice(t, n).replace(/[\r\n\t]/g, " ")}${e.slice(n)}`;
		}
		function isFineForLibyaml(e, t) {
			if (/^(?:Comments must be separated|Set items must)/.test(e.message)) return !0;
			if (e.message.includes(" end with a ")) return !1;
			let n = t.contents;
			return (0, i.P3)(n) && n.flow === !0 && n.range !== null && n.range !== void 0 && startOfError(e, t, "") >= n.range[1];
		}
		function unifyBreaks(e) {
			return e.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
		}
		function startOfError(e, t, n) {
			let [r] = e.pos;
			return e.message.startsWith("Missing closing ") ? quoteBefore(r, t) ?? r : /^(?:Nested mappings are not|Implicit keys (?:need|of flow))/.test(e.message) ? lastLineOf(r, t, n) : r + ((e.code === "BAD_INDENT" ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */ : /^ */).exec(n.slice(r))?.[0].length ?? 0);
		}
		function quoteBefore(e, t) {
			let n;
			return (0, i.YR)(t, { Scalar(t, r) {
				isQuoted(r.type) && r.range && r.range[1] <= e && (n = r.range[0]);
			} }), n;
		}
		function lastLineOf(e, t, n) {
			let r = e;
			return (0, i.YR)(t, { Value(t, i) {
				if (i.range?.[0] !== e) return;
				let a = n.slice(e, i.range[1]);
				if (/^[\w-]+:\S/.test(a)) return;
				let o = a.lastIndexOf("\n") + 1;
				r = e + o + (o === 0 ? 0 : a.slice(o).search(/\S/));
			} }), r;
		}
		let y = /^(?:[-?:](?=[ \t])| )*\t/gm;
		function tabProblems(e, t) {
			if (!t.includes("	")) return [];
			let n = [], { plain: r, others: i } = tabRegions(e, t);
			for (let a of t.slice(0, endOfDocument(e, t)).matchAll(y)) {
				let e = a[0].length - 1, t = a.index + e, o = regionAt(r, t) ?? regionAt(i, t);
				if (o !== void 0 && e >= o.column) continue;
				let s = a[0].trim().at(-1), c = s === void 0 ? "This line begins with a tab; use spaces" : `A tab follows \`${s}\`; use a space`;
				n.push({
					start: t,
					end: t + 1,
					message: c
				});
			}
			return n;
		}
		function regionAt(e, t) {
			for (; (e.at(-1)?.end ?? Infinity) <= t;) e.pop();
			let n = e.at(-1);
			return n !== void 0 && n.start <= t ? n : void 0;
		}
		function endOfDocument(e, t) {
			let n = e.range[2], r = /^(?:---|\.\.\.)(?:\s|$)/m.exec(t.slice(n));
			return r === null ? t.length : n + r.index;
		}
		function tabRegions(e, t) {
			let n = [], r = [], add = (e) => {
				(r.at(-1)?.end ?? 0) <= e.start && r.push(e);
			};
			return (0, i.YR)(e, {
				Collection(n, r) {
					r.flow === !0 && r.range && add({
						start: r.range[0],
						end: r === e.contents ? t.length : r.range[1],
						column: 0
					});
				},
				Scalar(e, { range: r, type: a }, o) {
					r && r[0] !== r[1] && (a === i.X5.PLAIN ? n.push(plainRegion(r, o, t)) : add(isQuoted(a) ? {
						start: r[0],
						end: r[1],
						column: 0
					} : blockRegion(r, t)));
				}
			}), {
				plain: n.reverse(),
				others: r.reverse()
			};
		}
		function plainRegion([e, t], n, r) {
			let a = n.findLast((e) => (0, i.P3)(e) && e.flow !== !0), o = (0, i.P3)(a) ? a.range?.[0] : void 0, s = o === void 0 ? 0 : o - (0, _.PT)(r, o) + 1;
			return {
				start: e,
				end: t + (/\S/.exec(r.slice(t))?.index ?? r.length - t),
				column: s
			};
		}
		function blockRegion([e, , t], n) {
			let r = /^[^\n]*\n/.exec(n.slice(e, t))?.[0].length ?? 0, i = /^( *)[^\s]/m.exec(n.slice(e + r, t));
			if (i === null) return {
				start: e + r,
				end: e + r,
				column: 0
			};
			let a = /^[^\n]{0,3}\d/.test(n.slice(e, e + r)) ? 0 : i[1]?.length ?? 0;
			return {
				start: e + r + i.index,
				end: t,
				column: a
			};
		}
		function libyamlProblems(e, t, n) {
			let r = [];
			return (0, i.YR)(e, {
				Collection(e, { range: t }, i) {
					e === "key" && t && hasValue(i.at(-1)) && r.push(...lineProblems(t, n));
				},
				Scalar(e, a, o) {
					if (!a.range) return;
					let s = o.some((e) => (0, i.P3)(e) && e.flow === !0);
					e === "key" && r.push(...emptyKeyProblems(a.range, t));
					let c = e === "key" && hasValue(o.at(-1));
					isQuoted(a.type) && r.push(...closingProblems(a.range, t)), c && (s || a.type !== i.X5.PLAIN) && r.push(...lineProblems(a.range, n)), a.type === i.X5.PLAIN && s && (r.push(...colonProblems(a.range, t)), e === "value" && t[a.range[0]] === "?" && r.push(questionProblem(a.range[0])));
				}
			}), [
				...r,
				...anchorProblems(e, t),
				...tabProblems(e, n)
			];
		}
		function closingProblems([e, t], n) {
			let r = n[e] === "'" ? "'" : "\\";
			return n[t - 2] !== r || endOfQuotes(n, e) === t ? [] : [{
				start: e,
				end: t,
				message: `Missing closing ${n[e]}quote`
			}];
		}
		function colonProblems([e, t], n) {
			if (n[e] === ":") return [{
				start: e,
				end: t,
				message: "Inside brackets or braces, a value cannot begin with a colon; write a Ruby symbol on its own line"
			}];
			let r = /:[,?[\]{}]/.exec(n.slice(e, t + 2));
			if (r === null) return [];
			let i = e + r.index;
			return [{
				start: i,
				end: i + 1,
				message: "A space is missing after this colon"
			}];
		}
		function anchorProblems(e, t) {
			let n = [], look = (e, r, i) => {
				if (r === void 0 || r.includes(_.D) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(r)) return;
				let a = Math.max(0, t.lastIndexOf(`${e}${r}`, i)), o = `\`${e}\` must be followed by a name of letters, digits, \`_\` and \`-\`; quote the value if it is plain text`;
				n.push({
					start: a,
					end: a + 1 + r.length,
					message: o
				});
			};
			return (0, i.YR)(e, {
				Alias: (e, t) => look("*", t.source, t.range?.[1] ?? 0),
				Value: (e, t) => look("&", t.anchor, t.range?.[0] ?? 0)
			}), n;
		}
		function questionProblem(e) {
			return {
				start: e,
				end: e + 1,
				message: "Inside brackets or braces, a value cannot begin with a question mark; put it in quotes"
			};
		}
		function hasValue(e) {
			return (0, i.tO)(e) && e.value !== null;
		}
		function emptyKeyProblems([e, t], n) {
			if (e !== t || /\?\s*$/.test(n.slice(Math.max(0, e - 200), e))) return [];
			let r = e + (/^\s*/.exec(n.slice(e))?.[0].length ?? 0);
			return n[r] === ":" ? [{
				start: r,
				end: r + 1,
				message: "A key is missing before this colon, or the previous line is not a mapping"
			}] : [];
		}
		function lineProblems([e, t], n) {
			let r = n.slice(e, t).lastIndexOf("\n");
			return r === -1 ? [] : [{
				start: e + r + n.slice(e + r).search(/\S/),
				end: t,
				message: "A key must be on one line; a comma may be missing before it"
			}];
		}
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
			let r = e.message.replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1").replace(RegExp(`${RegExp.escape(_.D)}+`, "g"), "<%\u2026%>"), i = n[t] === "	" || n[t - 1] === "	" ? " (indent with spaces, not tabs)" : "";
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
				...(0, r.yb)(e, t.start, endOnLine(e.text, t)),
				help: "Check the indentation of the line (spaces, not tabs), its quotes, and the colon after each key."
			};
		}
		function endOnLine(e, { start: t, end: n }) {
			let r = /[\r\n]/.exec(e.slice(t))?.index ?? e.length - t;
			return Math.min(Math.max(n, t + 1), t + r);
		}
		function byteOrderMarkFinding(e) {
			return {
				ruleId: "yaml-syntax",
				severity: "error",
				message: "The file begins with a byte order mark, so Ruby reads only its first key",
				...(0, r.yb)(e, 0, 1),
				help: "Save the file as UTF-8 without a byte order mark (BOM)."
			};
		}
		function unclosedFinding(e, t) {
			return {
				ruleId: "yaml-syntax",
				severity: "warning",
				message: "This ERB tag is never closed, so Ruby treats the rest of the file as text",
				...(0, r.yb)(e, t.start, t.end),
				help: "Close it with `%>`, or write `<%%` for a literal `<%`."
			};
		}
		let b = 65536;
		function parseYamlFile(e, t) {
			let n = (0, r.mt)(t, e), i = (0, _.x9)(n.text), a = i.length > 0, o = i.filter((e) => !e.closed).map((e) => unclosedFinding(n, e));
			if (i.length > _.hM || n.text.length > b) return {
				source: n,
				root: void 0,
				errors: [syntaxFinding(n, {
					start: 0,
					end: 0,
					message: `The file has more than ${i.length > _.hM ? `${_.hM} ERB tags` : `${b / 1024}K characters`}, far more than a configuration needs`
				})],
				hasErb: a
			};
			let { root: s, problems: c } = parseMasked(n, i), l = c.slice(0, 1).map((e) => syntaxFinding(n, e));
			return e.startsWith("\ufeff") && hidesKeys(s) && l.push(byteOrderMarkFinding(n)), {
				source: n,
				root: l.length > 0 ? void 0 : s,
				errors: [...o, ...l],
				hasErb: a
			};
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
			}, r = (0, _.HV)(e.text, t), i = forbiddenCharacter(e.text);
			if (i !== void 0) return {
				root: void 0,
				problems: [i]
			};
			let a;
			for (let i of t.length === 0 ? _.w6.slice(0, 1) : _.w6) {
				let o = unifyBreaks(moveTrimmedBreaks(e.text, (0, _.qW)(e.text, t, i), {
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
				let { yaml: r, text: i } = withJoinedLines(e, composeFirst);
				if (r === void 0) return {
					root: void 0,
					problems: []
				};
				let a = firstErrors(r, t).map((t) => toProblem(t, startOfError(t, r, i), e)), o = new Set(a.map(({ start: e }) => e));
				return a.push(...libyamlProblems(r, i, e).filter(({ start: e }) => !o.has(e))), a.sort((e, t) => Number(isVague(e)) - Number(isVague(t)) || e.start - t.start), a.length > 0 ? {
					root: void 0,
					problems: a
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
						message: "The YAML is nested too deeply"
					}]
				};
				throw e;
			}
		}
		function isVague({ start: e, message: t }) {
			return e === 0 && t.startsWith("The : indicator must be at most 1024 chars");
		}
		function firstErrors(e, t) {
			let n = [];
			for (let r of e.errors) if (!isAllowed(r, t) && !isFineForLibyaml(r, e) && n.push(r), n.length === 20) break;
			return n;
		}
		function isAllowed(e, t) {
			return t.some((e) => e.alone) && e.message.startsWith("Block scalars with more-indented leading empty lines");
		}
		function hidesKeys(e) {
			return e?.kind === "map" && e.start === 0 && e.pairs.length > 1 && e.source.text[0] !== "{";
		}
	}),
	9411: ((e, t, n) => {
		n.d(t, {
			A8: () => o,
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
		], i = 2e3, a = "\ue000", o = /<%(?:[^%<]|<(?!%)|%(?!>))*%>/g;
		function scanErb(e) {
			let t = [], n = e.indexOf("<%"), r = e.lastIndexOf("%>");
			for (; n !== -1 && t.length <= i;) {
				let i = readTag(e, n, r);
				t.push(i), n = e.indexOf("<%", i.end);
			}
			return markAlone(e, t);
		}
		let s = {
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
				...s,
				closed: !0
			};
			let r = e[t + 2], i = r === "=" ? "output" : r === "#" ? "comment" : "statement", a = t + (r === "=" || r === "#" || r === "-" ? 3 : 2), o = a > n ? -1 : e.indexOf("%>", a);
			for (; o > 0 && e[o - 1] === "%" && i !== "comment";) o = e.indexOf("%>", o + 2);
			if (o === -1) return {
				kind: i,
				start: t,
				end: a,
				code: "",
				...s,
				closed: !1
			};
			let c = o > a && e[o - 1] === "-", l = e.slice(a, c ? o - 1 : o);
			return {
				kind: i,
				start: t,
				end: o + 2,
				code: l,
				...s,
				closed: !0,
				trimsBefore: r === "-",
				trimsAfter: c
			};
		}
		function markAlone(e, t) {
			for (let n of tagRuns(e, t)) {
				let t = e.slice(lineStart(e, n[0]?.start ?? 0), n[0]?.start), r = e.slice(n.at(-1)?.end, lineEnd(e, n.at(-1)?.end ?? 0));
				if (isSpaces(t) && (isSpaces(r) || /^[ \t]+#/.test(r))) for (let e of n) e.alone = !0;
			}
			return t;
		}
		function tagRuns(e, t) {
			let n = [];
			for (let r of t) {
				let t = n.at(-1);
				t !== void 0 && isSpaces(e.slice(t.at(-1)?.end, r.start)) ? t.push(r) : n.push([r]);
			}
			return n;
		}
		function isSpaces(e) {
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
		let c = /^\s*(?:if|unless|case|while|until|for|begin)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$|\{(?:\s*\|[^|]*\|)?\s*$/, l = /^\s*(?:else|elsif|when|in|rescue|ensure)\b/, u = /^\s*(?:end\b|\})/;
		function erbRegions(e, t) {
			let n = [], r = [];
			for (let e of t) {
				if (e.kind !== "statement" && !(e.kind === "output" && c.test(e.code))) continue;
				let t = r.at(-1);
				if (u.test(e.code)) t !== void 0 && n.push({
					...t,
					end: e.start
				}), r.pop();
				else if (l.test(e.code)) {
					if (t === void 0) continue;
					n.push({
						...t,
						end: e.start
					}), r[r.length - 1] = {
						start: e.end,
						branch: t.branch + 1
					};
				} else c.test(e.code) && !/\bend\s*$/.test(e.code) && r.push({
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
	6095: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://github.com/kamal-action/kamal-action/schema/deploy.schema.json\",\"title\":\"Kamal's config/deploy.yml\",\"description\":\"Every key of Kamal 2.12, as validated by Kamal itself. x-since: the first Kamal version that has the key or accepts this form of its value (default: 2.0.0). x-items-since: the first version that validates the items. x-replaced-by: what to write instead of a Kamal 1 key. x-mapping-replaced-by: the same for a value that was a mapping. x-checked-in-code: Kamal checks more than a schema can express.\",\"type\":\"object\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the app, and prefix of its container names: letters, digits, hyphens and underscores.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Image name, without the host of the registry. Defaults to the service name if the registry is on localhost (since 2.8.0).\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for all containers.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount. Data that is not on a volume is lost on the next deploy.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"Registry that images are pushed to and pulled from.\"},\"servers\":{\"description\":\"Hosts of the role `web`, or a mapping of roles.\",\"anyOf\":[{\"$ref\":\"#/$defs/hosts\"},{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/hosts\",\"x-items-since\":\"2.5.0\"},{\"$ref\":\"#/$defs/role\"}]}}]},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables for all roles.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of assets in the image, shared between the old and the new version during a deploy. `path:options` adds mount options.\"},\"hooks_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory that contains the hooks.\",\"default\":\".kamal/hooks\"},\"hooks_output\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}],\"description\":\"quiet or verbose, for all hooks or per hook.\",\"x-since\":\"2.11.0\",\"examples\":[\"quiet\",{\"pre-build\":\"verbose\"}]},\"secrets_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path of the secrets file. Kamal appends `-common` and `.DESTINATION`.\",\"default\":\".kamal/secrets\",\"x-since\":\"2.9.0\"},\"error_pages_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory with error pages for kamal-proxy, named after the status code, such as 404.html and 503.html.\",\"x-since\":\"2.6.0\"},\"require_destination\":{\"type\":\"boolean\",\"description\":\"Require a destination (`-d`).\",\"default\":false},\"primary_role\":{\"$ref\":\"#/$defs/text\",\"description\":\"Role that boots first. Its first host holds the deploy lock.\",\"default\":\"web\"},\"allow_empty_roles\":{\"type\":\"boolean\",\"description\":\"Allow roles without hosts.\",\"default\":false},\"retain_containers\":{\"type\":\"integer\",\"description\":\"Number of old containers and images to keep.\",\"default\":5},\"minimum_version\":{\"$ref\":\"#/$defs/text\",\"description\":\"Oldest Kamal version that may deploy this configuration.\"},\"readiness_delay\":{\"type\":\"integer\",\"description\":\"Seconds to wait for a container that is not behind kamal-proxy.\",\"default\":7},\"deploy_timeout\":{\"type\":\"integer\",\"description\":\"Seconds to wait for a new container to become healthy.\",\"default\":30},\"drain_timeout\":{\"type\":\"integer\",\"description\":\"Seconds to wait for requests in flight.\",\"default\":30},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds after SIGTERM before Docker kills a container.\",\"x-since\":\"2.12.0\"},\"run_directory\":{\"$ref\":\"#/$defs/text\",\"description\":\"Accepted but ignored since 2.0.\",\"deprecated\":true},\"ssh\":{\"type\":\"object\",\"description\":\"How Kamal reaches the servers.\",\"properties\":{\"user\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH user on the servers.\",\"default\":\"root\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH port.\",\"default\":22},\"proxy\":{\"$ref\":\"#/$defs/text\",\"description\":\"Jump host: host or user@host.\"},\"proxy_command\":{\"$ref\":\"#/$defs/text\",\"description\":\"Proxy command to use instead of a jump host.\"},\"log_level\":{\"$ref\":\"#/$defs/text\",\"description\":\"Log level of the SSH client.\",\"default\":\"fatal\"},\"keys_only\":{\"type\":\"boolean\",\"description\":\"Use only the keys from `keys` and `key_data`.\"},\"keys\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Private key files.\"},\"key_data\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of secrets that contain private keys. (Inline keys are deprecated since 2.10.0.)\"},\"config\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"string\",\"x-since\":\"2.9.0\"},{\"$ref\":\"#/$defs/texts\",\"x-since\":\"2.9.0\"}],\"description\":\"OpenSSH config files to read: true for the default files, false for none, or their paths.\",\"x-since\":\"2.1.0\",\"default\":true},\"forward_agent\":{\"type\":\"boolean\",\"description\":\"Forward the SSH agent.\",\"x-since\":\"2.12.0\",\"default\":true}},\"additionalProperties\":false},\"builder\":{\"type\":\"object\",\"description\":\"How to build the image.\",\"properties\":{\"arch\":{\"anyOf\":[{\"$ref\":\"#/$defs/texts\"},{\"$ref\":\"#/$defs/text\"}],\"description\":\"Architecture of the servers, or a list of them: amd64, arm64. Required.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Remote builder: ssh://user@host.\",\"x-mapping-replaced-by\":\"This is Kamal 1 syntax: write only the host, `remote: ssh://user@host`, and list the architectures in `arch: [amd64, arm64]`.\"},\"local\":{\"type\":\"boolean\",\"description\":\"Set to false to build only on the remote builder.\",\"default\":true,\"x-mapping-replaced-by\":\"This is Kamal 1 syntax: write `arch: amd64` (or your servers' architecture) in `builder`; `local: false` is only for a remote builder.\"},\"pack\":{\"type\":\"object\",\"description\":\"Build with Cloud Native Buildpacks.\",\"properties\":{\"builder\":{\"$ref\":\"#/$defs/text\",\"description\":\"Builder image.\"},\"buildpacks\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Buildpacks to use.\"}},\"additionalProperties\":false,\"x-since\":\"2.7.0\"},\"cache\":{\"type\":\"object\",\"description\":\"Where to cache layers between builds.\",\"properties\":{\"type\":{\"$ref\":\"#/$defs/text\",\"description\":\"gha (GitHub Actions cache) or registry.\",\"examples\":[\"gha\",\"registry\"]},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Cache options for buildx.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the cache image in the registry. Defaults to the image name with the suffix `-build-cache`.\"}},\"additionalProperties\":false},\"context\":{\"$ref\":\"#/$defs/text\",\"description\":\"Build context. Defaults to a clone of the Git repository, which contains only committed files.\"},\"dockerfile\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path of the Dockerfile.\",\"default\":\"Dockerfile\"},\"target\":{\"$ref\":\"#/$defs/text\",\"description\":\"Target stage to build.\"},\"args\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Build arguments.\"},\"secrets\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of build secrets.\"},\"ssh\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH agent or keys to expose to the build.\"},\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Buildx driver.\",\"default\":\"docker-container\"},\"provenance\":{\"$ref\":\"#/$defs/text\",\"description\":\"Provenance attestation for the image.\",\"x-since\":\"2.3.0\"},\"sbom\":{\"type\":\"boolean\",\"description\":\"Software bill of materials (SBOM) for the image.\",\"x-since\":\"2.4.0\"},\"multiarch\":{\"not\":{},\"x-replaced-by\":\"List the architectures in `arch: [amd64, arm64]`, or set it to your servers' architecture.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessories\":{\"type\":\"object\",\"description\":\"Additional services, such as databases, that run in their own containers.\",\"additionalProperties\":{\"$ref\":\"#/$defs/accessory\"}},\"proxy\":{\"$ref\":\"#/$defs/proxySettings\",\"description\":\"How kamal-proxy serves the app.\"},\"sshkit\":{\"type\":\"object\",\"description\":\"Settings for connections to the servers.\",\"properties\":{\"max_concurrent_starts\":{\"type\":\"integer\",\"description\":\"Maximum number of connections to open at the same time.\",\"default\":30},\"pool_idle_timeout\":{\"type\":\"integer\",\"description\":\"Seconds that an idle connection stays open.\",\"default\":900},\"dns_retries\":{\"type\":\"integer\",\"description\":\"Number of retries if a DNS lookup fails.\",\"default\":3,\"x-since\":\"2.9.0\"}},\"additionalProperties\":false},\"boot\":{\"type\":\"object\",\"description\":\"How to start the containers of a role.\",\"properties\":{\"limit\":{\"$ref\":\"#/$defs/text\",\"description\":\"Number or percentage of hosts to boot at a time.\"},\"wait\":{\"type\":\"integer\",\"description\":\"Seconds to wait between groups of hosts.\"},\"parallel_roles\":{\"type\":\"boolean\",\"description\":\"Boot the roles on a host in parallel.\",\"default\":false,\"x-since\":\"2.10.0\"}},\"additionalProperties\":false},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Docker logging for the containers.\"},\"output\":{\"type\":\"object\",\"description\":\"Where to send the output of Kamal.\",\"properties\":{\"otel\":{\"type\":\"object\",\"description\":\"Send deploy logs to OpenTelemetry.\",\"properties\":{\"endpoint\":{\"$ref\":\"#/$defs/text\",\"description\":\"URL of the OpenTelemetry collector.\"}},\"additionalProperties\":false},\"file\":{\"type\":\"object\",\"description\":\"Write deploy logs to files.\",\"properties\":{\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory for the log files.\"}},\"additionalProperties\":false}},\"additionalProperties\":false,\"x-since\":\"2.12.0\"},\"aliases\":{\"type\":\"object\",\"description\":\"Aliases for Kamal commands. Names consist of lowercase letters, digits, hyphens and underscores, and must not be the name of a Kamal command.\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 uses kamal-proxy instead of Traefik: set the host, ssl and the port in `proxy`, and remove `traefik`.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"Use `proxy/healthcheck` instead, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.\",\"deprecated\":true},\"stop_wait_time\":{\"not\":{},\"x-replaced-by\":\"Use `drain_timeout` instead (and `stop_timeout` since Kamal 2.12).\",\"deprecated\":true}},\"patternProperties\":{\"^x-\":{\"description\":\"Extension, for example for YAML anchors; Kamal ignores it. Top level only.\"}},\"additionalProperties\":false,\"$defs\":{\"text\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"A value that Kamal accepts as a string: a string, a number, true or false, but not null or a date.\"},\"texts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"}},\"anything\":{\"type\":\"object\",\"description\":\"Keys and values that Kamal passes on without validation.\"},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"hosts\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"$ref\":\"#/$defs/texts\"}]}}]}},\"restart\":{\"type\":\"object\",\"properties\":{\"restart\":{\"type\":\"string\",\"pattern\":\"^(?:no|always|unless-stopped|on-failure(?::\\\\d+)?)$\",\"description\":\"Docker restart policy. Quote \\\"no\\\".\",\"default\":\"unless-stopped\",\"x-since\":\"2.12.0\",\"x-checked-in-code\":true,\"examples\":[\"on-failure:3\",\"no\"]}}},\"env\":{\"type\":\"object\",\"description\":\"Names and values, or `clear`, `secret` and (at the root only) `tags`.\",\"anyOf\":[{\"properties\":{\"clear\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Variables that are not secret.\"},\"secret\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names from .kamal/secrets. `NAME:OTHER` sets NAME in the container to the value of OTHER (since 2.6.0).\"},\"tags\":{\"type\":\"object\",\"description\":\"Additional variables for hosts with a tag. At the root only.\",\"additionalProperties\":{\"$ref\":\"#/$defs/env\"}}},\"additionalProperties\":false},{\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}]},\"credential\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1}]},\"registry\":{\"type\":\"object\",\"description\":\"Registry that images are pushed to and pulled from.\",\"properties\":{\"server\":{\"$ref\":\"#/$defs/text\",\"description\":\"Host of the registry, with an optional port. Defaults to Docker Hub. `localhost:PORT` starts a registry on the machine that runs Kamal.\"},\"username\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"User name, or a list with the name of the secret that contains it.\"},\"password\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"List with the name of the secret that contains the password. A plain string is used as the password itself.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Docker logging for the containers.\",\"properties\":{\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker logging driver.\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Options for the logging driver.\",\"default\":{\"max-size\":\"10m\"}}},\"additionalProperties\":false},\"path\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"x-since\":\"2.10.0\",\"properties\":{\"local\":{\"$ref\":\"#/$defs/text\",\"description\":\"File or directory in the repository.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path in the container.\"},\"mode\":{\"$ref\":\"#/$defs/text\",\"description\":\"File mode, in quotes: without quotes, YAML reads 0600 as the number 384. Files default to 755.\"},\"owner\":{\"$ref\":\"#/$defs/text\",\"description\":\"Owner on the host: user:group.\"},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Mount options: ro, z, Z.\"}}}]},\"paths\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/path\"}},\"proxySettings\":{\"type\":\"object\",\"description\":\"How kamal-proxy serves the app.\",\"properties\":{\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"Public host name, or several separated by commas. Required for ssl.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"List of public host names, instead of `host`.\",\"x-since\":\"2.1.0\"},\"app_port\":{\"type\":\"integer\",\"description\":\"Port that the app listens on in its container.\",\"default\":80},\"ssl\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"object\",\"x-since\":\"2.7.0\",\"properties\":{\"certificate_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that contains the certificate.\"},\"private_key_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that contains the private key.\"}},\"examples\":[{\"certificate_pem\":\"CERTIFICATE_PEM\",\"private_key_pem\":\"PRIVATE_KEY_PEM\"}]}],\"default\":false,\"description\":\"true for a certificate from Let's Encrypt (one server only). For your own certificate, a mapping with certificate_pem and private_key_pem, both names of secrets.\"},\"ssl_redirect\":{\"type\":\"boolean\",\"description\":\"Redirect HTTP to HTTPS.\",\"default\":true,\"x-since\":\"2.6.0\"},\"forward_headers\":{\"type\":\"boolean\",\"description\":\"Forward X-Forwarded-For and X-Forwarded-Proto to the app. Defaults to true without ssl, and to false with ssl.\"},\"response_timeout\":{\"type\":\"integer\",\"description\":\"Timeout for responses of the app, in seconds.\",\"default\":30},\"path_prefix\":{\"$ref\":\"#/$defs/text\",\"description\":\"Only serve requests below this path, or several paths separated by commas.\",\"x-since\":\"2.7.0\"},\"path_prefixes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"List of path prefixes, instead of `path_prefix`.\",\"x-since\":\"2.8.0\"},\"strip_path_prefix\":{\"type\":\"boolean\",\"description\":\"Remove the path prefix before forwarding a request to the app.\",\"default\":true,\"x-since\":\"2.7.0\"},\"healthcheck\":{\"type\":\"object\",\"description\":\"How kamal-proxy checks that a new container is ready.\",\"properties\":{\"interval\":{\"type\":\"integer\",\"description\":\"Seconds between two health checks.\",\"default\":1},\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path that must return 2xx.\",\"default\":\"/up\"},\"timeout\":{\"type\":\"integer\",\"description\":\"Timeout of one health check, in seconds.\",\"default\":5}},\"additionalProperties\":false},\"buffering\":{\"type\":\"object\",\"description\":\"Whether kamal-proxy buffers requests and responses before forwarding them.\",\"properties\":{\"requests\":{\"type\":\"boolean\",\"description\":\"Buffer requests.\",\"default\":true},\"responses\":{\"type\":\"boolean\",\"description\":\"Buffer responses.\",\"default\":true},\"max_request_body\":{\"type\":\"integer\",\"description\":\"Maximum size of a request body in bytes. Defaults to 1 GB.\"},\"max_response_body\":{\"type\":\"integer\",\"description\":\"Maximum size of a response body in bytes; 0 for no limit.\",\"default\":0},\"memory\":{\"type\":\"integer\",\"description\":\"Bytes to buffer in memory; anything larger is written to disk. Defaults to 1 MB.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Headers to include in the request log of kamal-proxy.\",\"properties\":{\"request_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Request headers to log.\",\"default\":[\"Cache-Control\",\"Last-Modified\",\"User-Agent\"]},\"response_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Response headers to log.\"}},\"additionalProperties\":false},\"run\":{\"type\":\"object\",\"description\":\"How to run the kamal-proxy container. `kamal proxy reboot` applies changes to an existing container.\",\"properties\":{\"http_port\":{\"type\":\"integer\",\"description\":\"Published HTTP port.\",\"default\":80},\"https_port\":{\"type\":\"integer\",\"description\":\"Published HTTPS port.\",\"default\":443},\"metrics_port\":{\"type\":\"integer\",\"description\":\"Port for Prometheus metrics.\"},\"debug\":{\"type\":\"boolean\",\"description\":\"Enable debug logging.\",\"default\":false},\"log_max_size\":{\"$ref\":\"#/$defs/text\",\"description\":\"Maximum size of a log file.\",\"default\":\"10m\"},\"publish\":{\"type\":\"boolean\",\"description\":\"Publish the ports on the host.\",\"default\":true},\"bind_ips\":{\"$ref\":\"#/$defs/texts\",\"description\":\"IP addresses to publish the ports on.\"},\"registry\":{\"$ref\":\"#/$defs/text\",\"description\":\"Registry of the kamal-proxy image. Defaults to Docker Hub.\"},\"repository\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the kamal-proxy image.\",\"default\":\"basecamp/kamal-proxy\"},\"version\":{\"$ref\":\"#/$defs/text\",\"description\":\"Tag of the kamal-proxy image.\",\"default\":\"v0.9.2\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Additional options for `docker run`.\"}},\"additionalProperties\":false,\"x-since\":\"2.10.0\",\"examples\":[{\"http_port\":8080,\"https_port\":8443}]},\"ports\":{\"not\":{},\"x-replaced-by\":\"Set the published ports in `proxy/run/http_port` and `proxy/run/https_port`.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessory\":{\"type\":\"object\",\"description\":\"A service in its own container. `kamal deploy` never touches it.\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the container. Defaults to SERVICE-ACCESSORY.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Image, with its tag.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"Registry of the image. If not set, the registry is part of the image name.\",\"x-since\":\"2.5.0\"},\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"Host to run on.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"Hosts to run on.\"},\"role\":{\"$ref\":\"#/$defs/text\",\"description\":\"Run on the hosts of this role.\",\"x-since\":\"2.6.0\",\"examples\":[\"web\"]},\"roles\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Run on the hosts of these roles.\"},\"tag\":{\"$ref\":\"#/$defs/text\",\"description\":\"Run on the hosts with this tag.\",\"x-since\":\"2.6.0\"},\"tags\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Run on the hosts with these tags.\",\"x-since\":\"2.6.0\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"Command to run, instead of the default command of the image.\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"Published port, such as `127.0.0.1:3306:3306`. Without an address, the port is open to the internet.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for the container. `service`, `role` and `destination` are reserved for Kamal.\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"Additional options for `docker run`.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables of the accessory.\"},\"files\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Files to upload and mount: `local:remote[:options]`.\"},\"directories\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Directories to create on the host and mount: `local:remote[:options]`.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount.\"},\"network\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker network to attach to.\",\"default\":\"kamal\",\"x-since\":\"2.3.0\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Run the accessory behind kamal-proxy, with these settings.\",\"x-since\":\"2.4.0\",\"examples\":[{\"host\":\"search.acme.dev\",\"app_port\":9200}]}},\"additionalProperties\":false},\"role\":{\"type\":\"object\",\"description\":\"A role with its own settings.\",\"properties\":{\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"Hosts of the role. `- host: tag` adds tags to a host.\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"Command to run, instead of the default command of the image.\"},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds after SIGTERM before Docker kills a container.\",\"x-since\":\"2.12.0\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"Additional options for `docker run`.\"},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Docker logging for this role.\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Settings that override those of the root, or true or false to turn kamal-proxy on or off for this role. By default, only the primary role is behind kamal-proxy.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for the container. `service`, `role` and `destination` are reserved for Kamal.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables of the role; they override those of the root.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of assets in the image, for this role.\"},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 uses kamal-proxy instead of Traefik: give the role `proxy: true` or its own `proxy` settings.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"Use `healthcheck` in the role's `proxy` instead.\",\"deprecated\":true}},\"additionalProperties\":false}}}");
	})
};
