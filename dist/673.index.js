"use strict";
exports.id = 673, exports.ids = [673], exports.modules = {
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
	7673: ((e, t, n) => {
		n.r(t), n.d(t, { rules: () => Ga });
		var r = n(8162), i = n(1781), a = n(6586);
		function hasMounts(e) {
			let { all: t, complete: n } = (0, r.JB)(e, "");
			return !n || t.some(({ kind: e }) => e === "volume" || e === "host");
		}
		let o = {
			metadata: {
				id: "accessory-changed",
				severity: "info",
				title: "Accessory change is not applied by `kamal deploy`"
			},
			*checkConfig({ project: { earlier: e }, variant: t, config: n }) {
				let r = e?.configs.get(t.destination ?? "");
				if (e === void 0 || r === void 0) return;
				let o = t.destination === void 0 ? "" : ` -d ${t.destination}`;
				for (let { name: t, key: s, settings: c, files: l } of n.accessories.all) {
					let n = (0, i.$I)(r.accessoriesNode, t);
					if (n?.kind === "unknown") continue;
					let u = n === void 0, d = u ? "is new" : (0, a.$)(n) === (0, a.$)(c) ? void 0 : "changed", f = l.find(({ local: t = "" }) => e.changedFiles.has(t));
					if (d === void 0 && f === void 0) continue;
					let p = d === void 0 ? (0, i.$I)(f?.node, "local") ?? f?.node : s;
					yield {
						at: (0, i.be)(p ?? s),
						message: `The accessory \`${t}\` ${d ?? `uploads ${f?.local}, which changed`}, but \`kamal deploy\` never touches accessories, so nothing changes on the server`,
						help: u ? `After merging, run \`kamal accessory boot ${t}${o}\`.` : `After merging, run \`kamal accessory reboot ${t}${o}\`: it is down for a moment, and keeps only what is on volumes${hasMounts(c) ? "" : ", of which it has none"}.`
					};
				}
			}
		};
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
			].map((t) => (0, i.$I)(e, t));
			if (n.every((e) => e === void 0)) return scalarValue((0, i.$I)(e, t));
			let [r, a, o] = n;
			return a !== void 0 && namesSecret(a, t) || o?.kind === "unknown" || o?.kind === "map" && o.pairs.some((e) => envValue(e.value, t) !== "unset") || r?.kind === "unknown" ? "unknown" : scalarValue((0, i.$I)(r, t));
		}
		function scalarValue(e) {
			return e === void 0 ? "unset" : e.kind === "scalar" && e.value !== null ? { value: e.text } : "unknown";
		}
		function namesSecret(e, t) {
			return e.kind !== "list" || e.items.some(({ node: e }) => e.kind === "scalar" && e.text.split(":")[0] === t) ? !0 : e.open;
		}
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
		var s = n(926);
		let at = (e, t = e) => ({
			data: e,
			volume: t
		}), c = {
			postgres: {
				title: "PostgreSQL",
				storage: void 0,
				moves: /(?:^|\s)-D|data_directory|--pgdata/
			},
			mysql: {
				title: "MySQL",
				storage: at("/var/lib/mysql"),
				moves: /datadir/
			},
			mariadb: {
				title: "MariaDB",
				storage: at("/var/lib/mysql"),
				moves: /datadir/
			},
			mongo: {
				title: "MongoDB",
				storage: at("/data/db"),
				moves: /dbpath/
			},
			redis: {
				title: "Redis",
				storage: at("/data"),
				moves: /--dir\b/
			},
			minio: {
				title: "MinIO",
				storage: void 0
			},
			clickhouse: {
				title: "ClickHouse",
				storage: at("/var/lib/clickhouse")
			},
			mssql: {
				title: "SQL Server",
				storage: at("/var/opt/mssql", void 0)
			},
			influxdb: {
				title: "InfluxDB",
				storage: at("/var/lib/influxdb2")
			},
			couchdb: {
				title: "CouchDB",
				storage: at("/opt/couchdb/data")
			},
			neo4j: {
				title: "Neo4j",
				storage: at("/data")
			},
			elasticsearch: {
				title: "Elasticsearch",
				storage: at("/usr/share/elasticsearch/data", void 0),
				isIndex: !0
			},
			opensearch: {
				title: "OpenSearch",
				storage: at("/usr/share/opensearch/data", void 0),
				isIndex: !0
			},
			meilisearch: {
				title: "Meilisearch",
				storage: at("/meili_data", void 0),
				moves: /db-path/,
				isIndex: !0
			},
			qdrant: {
				title: "Qdrant",
				storage: at("/qdrant/storage", void 0),
				isIndex: !0
			}
		}, l = new Map([
			["postgres", "postgres"],
			["postgis/postgis", "postgres"],
			["pgvector/pgvector", "postgres"],
			["timescale/timescaledb", "postgres"],
			["mysql", "mysql"],
			["percona", "mysql"],
			["mariadb", "mariadb"],
			["mongo", "mongo"],
			["redis", "redis"],
			["redis/redis-stack-server", "redis"],
			["valkey/valkey", "redis"],
			["minio/minio", "minio"],
			["clickhouse", "clickhouse"],
			["clickhouse/clickhouse-server", "clickhouse"],
			["mssql/server", "mssql"],
			["influxdb", "influxdb"],
			["couchdb", "couchdb"],
			["neo4j", "neo4j"],
			["elasticsearch", "elasticsearch"],
			["elasticsearch/elasticsearch", "elasticsearch"],
			["opensearchproject/opensearch", "opensearch"],
			["getmeili/meilisearch", "meilisearch"],
			["qdrant/qdrant", "qdrant"]
		]), u = /^(?:(?:index\.|registry-1\.)?docker\.io|public\.ecr\.aws|mcr\.microsoft\.com|docker\.elastic\.co|mirror\.gcr\.io|quay\.io)$/, d = (0, s.B)((e) => {
			let { image: t, registry: n, settings: r } = e;
			if (t.kind !== "known" || n !== void 0) return;
			let a = (0, i.$I)(r, "options");
			if (a?.kind === "unknown" || (0, i.$I)(a, "entrypoint") !== void 0) return;
			let o = parseImageName(t.value);
			if (o === void 0 || o.host !== void 0 && !u.test(o.host)) return;
			let s = o.repository.replace(/^(?:docker\/)?library\//, ""), d = l.get(s);
			if (d === void 0) return;
			let f = /:([^/:@]+)(?:@|$)/.exec(t.value)?.[1] ?? (t.value.includes("@") ? "digest" : "latest"), p = c[d];
			return {
				engine: d,
				title: p.title,
				hasOfficialEntrypoint: !s.includes("/") || /^(?:postgis|pgvector)\//.test(s),
				major: majorVersion(f),
				isNewest: /^(?:latest|alpine|trixie|bookworm)$/.test(f),
				isIndex: p.isIndex === !0
			};
		});
		function accessoryEnvironment({ settings: e }) {
			let t = (0, i.$I)(e, "options");
			return [
				"env",
				"e",
				"env-file"
			].some((e) => (0, i.$I)(t, e) !== void 0) ? () => "unknown" : (t) => envValue((0, i.$I)(e, "env"), t);
		}
		function accessoryArguments({ settings: e }) {
			let t = (0, i.$I)(e, "cmd");
			return t === void 0 ? "" : t.kind === "scalar" ? t.text : void 0;
		}
		function majorVersion(e) {
			let t = /(?:^|-)pg(\d{1,3})(?!\d)/.exec(e)?.[1] ?? /^(\d{1,3})(?!\d)/.exec(e)?.[1];
			return t === void 0 ? void 0 : Number(t);
		}
		function storageOf({ engine: e, major: t, isNewest: n }, { cmd: r, pgdata: i }) {
			let a = c[e];
			if (a.moves?.test(r) === !0) return;
			if (e === "postgres") return postgresStorage(t ?? (n ? f : void 0), i);
			if (e !== "minio") return a.storage;
			let o = /(?:^|\s)server\s+(\/[\w./-]+)(?:\s|$)/.exec(r)?.[1];
			return o === void 0 ? void 0 : at(o, void 0);
		}
		let f = 18;
		function postgresStorage(e, t) {
			if (e === void 0) return;
			let n = e >= 18, r = n ? "/var/lib/postgresql" : "/var/lib/postgresql/data";
			return {
				data: t ?? (n ? `${r}/${e}/docker` : r),
				volume: r
			};
		}
		function initScripts({ settings: e }) {
			let t = [
				"files",
				"volumes",
				"directories",
				"options"
			].flatMap((t) => {
				let n = (0, i.$I)(e, t);
				return n === void 0 ? [] : (0, i.Io)(n);
			}).flatMap((e) => [...e.matchAll(/docker-entrypoint-initdb\.d[\w./-]*/g)]);
			return t.length === 0 ? "none" : t.every(([e]) => /\.sql(?:\.gz|\.xz)?$/.test(e)) ? "sql" : "any";
		}
		let p = {
			metadata: {
				id: "accessory-data-volume",
				severity: "warning",
				title: "Database accessory does not keep its data on a volume"
			},
			*checkConfig({ config: e }) {
				for (let t of e.accessories.all) {
					let e = d(t);
					e !== void 0 && (yield* checkAccessory(t, e));
				}
			}
		}, m = "/var/lib/postgresql/data";
		function* checkAccessory(e, t) {
			let { name: n, settings: i, containerName: a = n } = e, o = accessoryArguments(e), s = accessoryEnvironment(e)("PGDATA"), c = (0, r.JB)(i, a);
			if (o === void 0 || s === "unknown" || !c.complete || t.engine === "redis" && !h.test(o)) return;
			let l = storageOf(t, {
				cmd: o,
				pgdata: s === "unset" ? void 0 : s.value
			});
			if (l === void 0 || isKept(c, l) || t.isNewest && t.engine === "postgres" && isKept(c, {
				...l,
				data: l.volume ?? "/"
			}) || isDeliberate(e)) return;
			let u = c.all.find(({ target: e }) => e === m);
			u !== void 0 && isVersioned(t) && s === "unset" ? yield refusesToStart(e, t, u.node) : yield losesData(e, {
				image: t,
				storage: l,
				mounts: c
			});
		}
		let h = /appendonly["'=\s]+yes|--save\s+["']?\d/;
		function isVersioned({ engine: e, major: t, isNewest: n }) {
			return e === "postgres" && (n || (t ?? 0) >= 18);
		}
		function isKept(e, { data: t, volume: n }) {
			let i = (0, r.vI)(e, t);
			return i === void 0 || i.kind !== "volume" && i.kind !== "host" ? !1 : !(n !== void 0 && isInside(t, n)) || i.target.length >= n.length;
		}
		function isInside(e, t) {
			return e === t || e.startsWith(`${t}/`);
		}
		function isDeliberate({ key: e, settings: t }) {
			let { text: n } = e.source, r = Math.max(n.lastIndexOf("\n\n", e.start), e.start - 500, 0), i = t.source === e.source ? n.slice(r, t.end) : n.slice(r, e.end);
			return /#.{0,200}\b(?:ephemeral|disposable|throw-?away|temporary|not? persist|no (?:data )?(?:volume|persist)|without (?:a )?(?:volume|persist)|stateless|in.memory|can be (?:lost|rebuilt|recreated)|don't (?:need to )?(?:keep|persist))/i.test(i);
		}
		function refusesToStart({ name: e }, t, n) {
			let { major: r, hasOfficialEntrypoint: a } = t, o = r === void 0 ? "An image without a version is now PostgreSQL 18 or newer, which" : `PostgreSQL ${r}`, s = `/var/lib/postgresql/${r ?? 18}/docker`;
			return {
				at: (0, i.be)(n),
				...r !== void 0 && a ? { severity: "error" } : {},
				message: `${o} keeps its data in ${s} and does not start while a volume is mounted at ${m}; older Alpine images do start, but lose the data at the next \`kamal accessory reboot ${e}\``,
				help: "For a new database, mount the volume at /var/lib/postgresql. If the volume already has data of an older version, stay with that version (`postgres:17`), or dump and restore."
			};
		}
		function losesData(e, { image: t, storage: n, mounts: r }) {
			let { name: a } = e, { engine: o, title: s, isIndex: c } = t, l = isVersioned(t) ? n.volume ?? n.data : n.data, u = r.all.find((e) => isMeantForData(e, n)), d = t.isNewest ? l : n.data, f = u?.node ?? (e.image.kind === "known" ? e.image.node : e.key), p = o === "postgres" && t.major !== void 0 && t.major >= 18 && u !== void 0 && t.hasOfficialEntrypoint;
			return {
				at: (0, i.be)(f),
				...p ? { severity: "error" } : c ? { severity: "info" } : {},
				message: `${s} (\`${a}\`) keeps its data in ${d}, but ${reason(u, d)}, so it starts empty after the next \`kamal accessory reboot ${a}\``,
				help: `Write \`directories: ["data:${l}"]\`. If the accessory already runs, dump its data before you reboot it, and restore it afterwards.`
			};
		}
		function reason(e, t) {
			return e === void 0 ? "no volume is mounted there" : e.kind === "anonymous" && e.target === t ? "the volume that is mounted there has no name" : `the volume is mounted at ${e.target}`;
		}
		function isMeantForData({ kind: e, target: t }, { data: n, volume: r }) {
			return e !== "volume" && e !== "host" && e !== "anonymous" || /\.\w{2,4}$|\.d$|backup|\/(?:etc|docker-entrypoint-initdb\.d)(?:\/|$)|(?:^|\/)(?:conf|config|logs?|certs?|ssl|wal|archive)(?:\/|$)/.test(t) ? !1 : isInside(t, r ?? n) || isInside(n, t) || /^\/(?:var\/lib|data|bitnami)\b|data$/.test(t);
		}
		var g = n(3315);
		function changesOwner(e, t) {
			let n = withParents(t);
			return (0, g.Q7)(e).some(({ text: e }) => [...e.matchAll(/\b(?:chown|chmod|setfacl|install[ \t]+-\w{0,3}d)\b[^\n;&|]{0,300}/g)].some(([e]) => n.some((t) => includesPath(e, t)) || /[ \t"']\$\{?[A-Za-z_]/.test(e)));
		}
		function isOwnerChanged(e, t) {
			return (0, g.Q7)(e).some(({ text: e }) => [...e.matchAll(/\bchown\b[^\n;&|]{0,300}/g)].some(([e]) => RegExp(`[\\s"']${RegExp.escape(t)}[:.\\s]`).test(e)));
		}
		function isNamedInScripts(e, t) {
			return (0, g.Q7)(e).some(({ text: e }) => includesPath(e, t));
		}
		function withParents(e) {
			let t = e.split("/", 20);
			return t.map((e, n) => t.slice(0, n + 1).join("/")).filter((e) => e.split("/").length > 2);
		}
		function includesPath(e, t) {
			let n = e.indexOf(t);
			return n !== -1 && !/[\w.-]/.test(e.charAt(n + t.length));
		}
		let _ = {
			metadata: {
				id: "accessory-directory-owner",
				severity: "warning",
				title: "Non-root accessory cannot write to its data directory"
			},
			*checkConfig({ project: e, config: t }) {
				let n = (0, i.wf)(t.root, ["ssh", "user"]);
				if (n === void 0 || n.kind === "scalar" && n.text === "root") for (let n of t.accessories.all) {
					let { name: t, settings: r } = n, a = programOf(n);
					if (a === void 0 || (0, i.wf)(r, ["options", "user"]) !== void 0) continue;
					let [o = ""] = a.owner.split(":");
					if (isOwnerChanged(e, o)) continue;
					let s = `${n.containerName ?? t}-data`;
					for (let e of (0, i.S3)((0, i.$I)(r, "directories"))) yield* checkDirectory(e, {
						...a,
						volume: s
					});
					for (let n of (0, i.S3)((0, i.$I)(r, "volumes"))) for (let r of checkVolume(n, {
						...a,
						name: t
					})) n.kind === "scalar" && changesOwner(e, n.text.split(":")[0] ?? "") || (yield r);
				}
			}
		}, v = {
			"grafana/grafana": {
				owner: "472:0",
				data: "/var/lib/grafana"
			},
			"grafana/grafana-oss": {
				owner: "472:0",
				data: "/var/lib/grafana"
			},
			"grafana/loki": {
				owner: "10001:10001",
				data: "/loki"
			},
			"prom/prometheus": {
				owner: "65534:65534",
				data: "/prometheus"
			},
			"prom/alertmanager": {
				owner: "65534:65534",
				data: "/alertmanager"
			},
			"elasticsearch/elasticsearch": {
				owner: "1000:0",
				data: "/usr/share/elasticsearch/data"
			},
			elasticsearch: {
				owner: "1000:0",
				data: "/usr/share/elasticsearch/data"
			},
			"opensearchproject/opensearch": {
				owner: "1000:1000",
				data: "/usr/share/opensearch/data"
			},
			"mssql/server": {
				owner: "10001:0",
				data: "/var/opt/mssql"
			},
			"n8nio/n8n": {
				owner: "1000:1000",
				data: "/home/node/.n8n"
			}
		};
		function programOf({ image: e }) {
			let t = e.kind === "known" ? parseImageName(e.value) : void 0;
			return t === void 0 || !Object.hasOwn(v, t.repository) ? void 0 : v[t.repository];
		}
		function* checkDirectory(e, { owner: t, data: n, volume: r }) {
			if (e.kind === "map" && ((0, i.$I)(e, "owner") !== void 0 || (0, i.$I)(e, "mode") !== void 0)) return;
			let a = e.kind === "map" ? (0, i.$I)(e, "remote") : e;
			(a?.kind === "scalar" ? e.kind === "map" ? a.text : a.text.split(":")[1] : void 0) === n && (yield {
				at: (0, i.be)(e),
				message: `Kamal creates this directory as root, but the program runs as user ${t.split(":")[0]}, so it cannot write to ${n} and does not start`,
				help: `Write it as a mapping with \`owner: "${t}"\` (Kamal 2.10 or newer), or use a named volume: \`- "${r}:${n}"\` under \`volumes\`.`
			});
		}
		function* checkVolume(e, { owner: t, data: n, name: r }) {
			let [a = "", o] = e.kind === "scalar" ? e.text.split(":") : [];
			a.startsWith("/") && o === n && (yield {
				at: (0, i.be)(e),
				severity: "info",
				message: `Docker creates ${a} on the server as root if it does not exist, but \`${r}\` runs as user ${t.split(":")[0]} and cannot write to it`,
				help: `Add a mapping with \`local: ${a}\`, \`remote: ${n}\` and \`owner: "${t}"\` under \`directories\` (Kamal 2.10 or newer) in place of this line.`
			});
		}
		var y = n(6760), b = n(28), x = n(6247);
		let ee = {
			metadata: {
				id: "accessory-file-missing",
				severity: "warning",
				title: "File uploaded by an accessory is not in the repository"
			},
			*checkConfig({ project: e, config: t }) {
				let n = (0, b.h)(e);
				for (let { name: r, files: a } of t.accessories.all) for (let { local: t, node: o } of a) {
					if (t === void 0 || t.startsWith("/") || t.startsWith("~") || t.includes("<%")) continue;
					let a = e.surroundings.entries.get(t) === "missing", s = n(t);
					if (!a && !s || (0, x.M1)(e, y.posix.join(e.directory, t))) continue;
					let c = o.kind === "map" ? (0, i.$I)(o, "local") ?? o : o;
					yield {
						at: (0, i.be)(c),
						message: s ? `\`${r}\` uploads ${t}, but git ignores it, so the runner does not have it and Kamal stops (Missing file)` : `\`${r}\` uploads ${t}, but it is not in the repository, so Kamal stops (Missing file)`,
						help: s ? "Commit it, or create it in a step before the deploy." : "Create it, or correct the path."
					};
				}
			}
		}, te = {
			metadata: {
				id: "accessory-host-path",
				severity: "warning",
				title: "Accessory mounts a path that nothing puts on the server"
			},
			*checkConfig({ project: e, config: t }) {
				let { serverFiles: n } = e.surroundings;
				for (let { name: e, settings: r } of t.accessories.all) for (let t of (0, i.S3)((0, i.$I)(r, "volumes"))) {
					if (t.kind !== "scalar") continue;
					let [r = "", a = ""] = t.text.split(":");
					if (!a.startsWith("/")) continue;
					let o = n.find(({ path: e }) => e === y.posix.normalize(r)), s = isRelative(r) ? explainRelative({
						source: r,
						target: a,
						known: o
					}) : explainAbsolute({
						source: r,
						target: a,
						known: o,
						name: e
					});
					s !== void 0 && (yield {
						at: (0, i.be)(t),
						...s
					});
				}
			}
		};
		function explainRelative({ source: e, target: t, known: n }) {
			if (isDataDirectory(e)) return;
			let r = n?.local ?? e.replace(/^\.\//, "");
			return {
				message: relativePathMessage(e),
				help: isConfigFile(r, t) ? `Let Kamal upload it: write \`- ${r}:${t}\` under \`files\` instead.` : `Let Kamal create it: write \`- ${r.split("/").at(-1)}:${t}\` under \`directories\` instead${e.startsWith(".") ? `, and move what is in ${e} on the server there first` : ""}.`
			};
		}
		function explainAbsolute({ source: e, target: t, known: n, name: r }) {
			if (!(e.endsWith("/.docker/config.json") || n?.mayBePlaced === !0)) {
				if (n?.local !== void 0) return {
					message: `Nothing in the repository puts ${n.local} on the server as ${e}: if the file is not there, Docker creates a directory with that name and \`${r}\` does not start, and a change of it never arrives`,
					help: `Let Kamal upload it: write \`- ${n.local}:${t}\` under \`files\` in place of this line, and run \`kamal accessory reboot ${r}\`. Compare it with the file on the server first, which may be a different one.`
				};
				if (isConfigFile(e, t)) return {
					message: `Nothing puts the file ${e} on the server, so Docker creates a directory with that name and \`${r}\` does not start`,
					help: `Let Kamal upload it: add it to the repository, and write \`- config/\u2026:${t}\` under \`files\` in place of this line.`
				};
			}
		}
		function relativePathMessage(e) {
			return e.startsWith(".") ? `Docker looks for ${e} on the server, where the repository is not checked out, so it creates an empty directory there or rejects the path` : `${e} is not an absolute path, and a volume name cannot contain a slash, so Docker rejects it`;
		}
		function isRelative(e) {
			return /^\.{1,2}\//.test(e) || /^[\w-][\w.-]*\/[\w./-]*$/.test(e);
		}
		function isDataDirectory(e) {
			let t = e.split("/").at(-1) ?? "";
			return e.startsWith("./") && !t.includes(".") && !/^\.\/(?:config|\.kamal|docker|db)\//.test(e);
		}
		function isConfigFile(e, t) {
			let n = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
			return !/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(e) && n.test(e) && n.test(t);
		}
		let ne = {
			metadata: {
				id: "accessory-image-variable",
				severity: "warning",
				title: "Database image lacks a variable that it needs, or ignores one"
			},
			*checkConfig({ config: e }) {
				for (let t of e.accessories.all) {
					let e = d(t), n = accessoryArguments(t);
					e !== void 0 && n !== void 0 && startsServer(n) && (e.engine === "redis" ? yield* checkRedis(t, n) : yield* checkServer(t, e));
				}
			}
		};
		function startsServer(e) {
			return /^\s*(?:$|-|(?:docker-entrypoint\.sh\s+)?(?:postgres|mysqld|mariadbd|mongod|(?:redis|valkey)-server)\b)/.test(e);
		}
		let mysqlVariables = (e) => ({
			[`${e}_DB`]: `${e}_DATABASE`,
			[`${e}_DB_NAME`]: `${e}_DATABASE`,
			[`${e}_DATABASE_NAME`]: `${e}_DATABASE`,
			[`${e}_USERNAME`]: `${e}_USER`,
			[`${e}_PASS`]: `${e}_PASSWORD`,
			[`${e}_ROOT_PASS`]: `${e}_ROOT_PASSWORD`
		}), re = [
			"MYSQL_ROOT_PASSWORD",
			"MYSQL_ALLOW_EMPTY_PASSWORD",
			"MYSQL_RANDOM_ROOT_PASSWORD"
		], ie = {
			postgres: {
				required: ["POSTGRES_PASSWORD", "POSTGRES_HOST_AUTH_METHOD"],
				wrong: {
					POSTGRES_DATABASE: "POSTGRES_DB",
					POSTGRES_DB_NAME: "POSTGRES_DB",
					POSTGRES_DBNAME: "POSTGRES_DB",
					POSTGRES_NAME: "POSTGRES_DB",
					POSTGRES_USERNAME: "POSTGRES_USER",
					POSTGRES_PASS: "POSTGRES_PASSWORD",
					POSTGRES_PWD: "POSTGRES_PASSWORD"
				},
				pairs: []
			},
			mysql: {
				required: re,
				wrong: mysqlVariables("MYSQL"),
				pairs: [["MYSQL_USER", "MYSQL_PASSWORD"]]
			},
			mariadb: {
				required: [
					...re,
					"MARIADB_ROOT_PASSWORD",
					"MARIADB_ROOT_PASSWORD_HASH",
					"MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
					"MARIADB_RANDOM_ROOT_PASSWORD"
				],
				wrong: {
					...mysqlVariables("MYSQL"),
					...mysqlVariables("MARIADB")
				},
				pairs: []
			},
			mongo: {
				required: [],
				wrong: {
					MONGO_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
					MONGO_ROOT_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
					MONGO_INITDB_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
					MONGO_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
					MONGO_ROOT_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
					MONGO_INITDB_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD"
				},
				pairs: [["MONGO_INITDB_ROOT_USERNAME", "MONGO_INITDB_ROOT_PASSWORD"]]
			}
		}, ae = "The image reads it only when its data directory is empty: an accessory that already runs needs the change in SQL, too.";
		function* checkServer(e, { engine: t, title: n }) {
			let r = ie[t];
			if (r === void 0) return;
			let a = accessoryEnvironment(e), isSet = (e) => a(e) !== "unset" || a(`${e}_FILE`) !== "unset", o = writtenVariables(e), s = initScripts(e);
			for (let [t, c] of s === "any" ? [] : Object.entries(r.wrong)) {
				let r = o.get(t);
				r === void 0 || isSet(c) || isDefault(t, a(t)) || (yield {
					at: (0, i.be)(r),
					...s === "sql" ? { severity: "info" } : {},
					message: `The image of ${n} (\`${e.name}\`) does not read \`${t}\`; it reads \`${c}\`, which is not set`,
					help: `Write \`${c}\`. ${ae}`
				});
			}
			let c = [...o.keys()].some((e) => r.required.includes(r.wrong[e] ?? ""));
			if (r.required.length > 0 && !r.required.some(isSet) && !c) {
				let [t] = r.required;
				yield {
					at: (0, i.be)(e.image.kind === "known" ? e.image.node : e.key),
					message: `${n} (\`${e.name}\`) has no \`${t}\`, and without a password the image does not create a database: the container stops at its first start`,
					help: `Add \`${t}\` to \`accessories/${e.name}/env/secret\`${alias(t, o)}.`
				};
			}
			for (let t of s === "none" ? r.pairs : []) yield* checkPair(t, {
				accessory: e,
				title: n,
				isSet,
				written: o
			});
		}
		function alias(e, t) {
			let n = [...t].find(([e, t]) => t.kind === "scalar" && /PASSWORD|PASSWD/.test(e));
			return n === void 0 ? "" : `, or write \`${e}:${n[0]}\` there to pass ${n[0]} under that name`;
		}
		function isDefault(e, t) {
			return e === "POSTGRES_USERNAME" && typeof t == "object" && t.value === "postgres";
		}
		function* checkPair(e, { accessory: t, title: n, isSet: r, written: a }) {
			let [o, s] = e, [c, l] = r(o) ? [o, s] : [s, o], u = a.get(c);
			u === void 0 || r(l) || c === "MYSQL_PASSWORD" && l === "MYSQL_USER" || (yield {
				at: (0, i.be)(u),
				message: `${n} (\`${t.name}\`) has \`${c}\` but no \`${l}\`, so the image does not create the user`,
				help: `Add \`${l}\` to the accessory's \`env\`. ${ae}`
			});
		}
		function* checkRedis(e, t) {
			let n = writtenVariables(e).get("REDIS_PASSWORD"), { image: r, settings: a, name: o } = e;
			n === void 0 || r.kind !== "known" || r.value.includes("stack") || t.includes("pass") || /\.conf\b/.test(t) || [
				"files",
				"volumes",
				"options",
				"directories"
			].some((e) => mentionsConfig((0, i.$I)(a, e))) || (yield {
				at: (0, i.be)(n),
				message: `The image of Redis (\`${o}\`) does not read \`REDIS_PASSWORD\`, so Redis runs without a password`,
				help: "Upload a redis.conf with `requirepass` through `files`, and start Redis with it: `cmd: redis-server /etc/redis/redis.conf`. If the port is not published, a password is not necessary: remove the variable."
			});
		}
		function mentionsConfig(e) {
			return e !== void 0 && /conf|entrypoint|\.sh\b|\.acl\b|<%/.test((0, i.Io)(e));
		}
		function writtenVariables({ settings: e }) {
			let t = (0, i.$I)(e, "env"), [n, r] = [(0, i.$I)(t, "clear"), (0, i.$I)(t, "secret")], a = (0, i.fq)(n === void 0 && r === void 0 ? t : n).map(({ key: e }) => e), o = r?.kind === "list" ? r.items.map(({ node: e }) => e) : [], s = new Map();
			for (let e of a) s.set((0, i.xT)(e) ?? "", e);
			for (let e of o) e.kind === "scalar" && s.set(e.text.split(":")[0] ?? "", e);
			return s;
		}
		var S = n(4941);
		let oe = {
			metadata: {
				id: "accessory-latest",
				severity: "info",
				title: "Accessory image has no fixed version"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, image: n } of e.accessories.all) {
					if (n.kind !== "known" || n.value === "" || n.value.includes("@")) continue;
					let r = /:([^/:]+)$/.exec(n.value)?.[1];
					(r === void 0 || r === "latest") && (yield {
						at: (0, i.be)(n.node),
						message: `${n.value} can be a different version after each reboot of \`${t}\`${se.test(n.value) ? ", and a newer major version of a database does not open the old data" : ""}`,
						help: n.value === (0, S.jj)(e.image) ? "This is the app's own image: make it a role under `servers`, so that each deploy renews it." : "Write the tag or the digest of the version that is running now (`docker inspect` on the server shows it)."
					});
				}
			}
		}, se = /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i, ce = {
			metadata: {
				id: "accessory-no-host",
				severity: "warning",
				title: "No host has the tag of an accessory"
			},
			*checkConfig({ config: e }) {
				if (e.serversNode?.kind !== "map") return;
				let t = tagsOfRolesWithHosts(e);
				for (let n of e.accessories.all) {
					let { name: e, tags: r } = n, [a] = r.all;
					if (a === void 0 || r.unknown !== void 0) continue;
					let { hosts: o } = n;
					if (o.unknown !== void 0 || o.all.length > 0) continue;
					let s = r.all.some((e) => t.has(e.name));
					yield {
						at: (0, i.be)(a.node),
						message: s ? `\`${e}\` has no host, so Kamal silently never starts it: Kamal finds tags only in roles that are a plain list of hosts, not under \`hosts\`` : `No host has the tag \`${a.name}\`, so Kamal silently never starts \`${e}\``,
						help: s ? "Write the role as a plain list, or place the accessory with `host` or `role`." : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory with `host` or `role`."
					};
				}
			}
		};
		function tagsOfRolesWithHosts({ roles: e }) {
			let t = e.all.flatMap((e) => e.settings === void 0 ? [] : e.hosts.all).flatMap((e) => (0, i.S3)(e.tags));
			return new Set(t.flatMap((e) => e.kind === "scalar" ? [e.text] : []));
		}
		let le = {
			metadata: {
				id: "accessory-no-image",
				severity: "error",
				title: "Accessory has no image"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, settings: n, image: r } of e.accessories.all) {
					if (n.open || !(0, i.z3)((0, S.E7)(r))) continue;
					let e = `The accessory \`${t}\` has no image: Kamal accepts this, but \`docker run\` fails`;
					yield {
						at: (0, i.be)(n),
						message: e,
						help: `Add \`image: \u2026\` under \`accessories/${t}\`.`
					};
				}
			}
		}, ue = {
			metadata: {
				id: "accessory-port-list",
				severity: "error",
				title: "Several ports are written in one text"
			},
			*checkConfig({ config: e }) {
				for (let { settings: t, kind: n, path: r } of e.namedContainers) {
					let e = n === "accessory" ? (0, i.$I)(t, "port") : void 0, a = (0, i.S3)((0, i.$I)((0, i.$I)(t, "options"), "publish"));
					for (let t of [e, ...a].filter(hasSeveral)) {
						let n = `[${t.text.trim().split(/[\s,]+/).filter((e) => e !== "").map((e) => `"${e.includes(":") ? e : `${e}:${e}`}"`).join(", ")}]`;
						yield {
							at: (0, i.be)(t),
							message: `Kamal passes this as one \`--publish\`, so Docker rejects it (invalid containerPort), and \`${r}\` does not start`,
							help: t === e ? `Remove \`port\` and write \`options: { publish: ${n} }\`.` : `Write a list: \`publish: ${n}\`.`
						};
					}
				}
			}
		}, de = /^(?:[\d.]{7,15}:|\[[\da-fA-F:.]{2,45}\]:)?(?:\d{1,5}(?:-\d{1,5})?:)?\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp|sctp))?$/;
		function hasSeveral(e) {
			return e?.kind !== "scalar" || !/\S[\s,]+\S/.test(e.text) || e.text.length > 500 ? !1 : e.text.trim().split(/[\s,]+/).every((e) => de.test(e));
		}
		var C = n(2004), w = n(63), T = n(9411);
		function knownText(e, t) {
			if (e?.kind === "scalar") return e.value === null ? void 0 : e.text;
			if (e?.kind !== "unknown") return;
			let n = (0, i.Io)(e).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let r = !0, a = n.replace(T.A8, (e) => {
				let n = /^<%=(.*?)-?%>$/.exec(e)?.[1], i = n === void 0 ? void 0 : evaluate(n.trim(), t);
				return i === void 0 && (r = !1), i ?? "";
			});
			if (r && !a.includes("<%")) return /^(["'])(.*)\1$/.exec(a)?.[2] ?? a;
		}
		function evaluate(e, t) {
			if (e.length > 500) return;
			if (e === "Rails.env") return t.railsEnv;
			if (e === "Rails.root" || e === "Rails.root.to_s") return t.railsRoot;
			let n = /^Rails\.root\.join\(([^()]*)\)(?:\.to_s)?$/.exec(e);
			return n?.[1] === void 0 ? evaluateEnv(e, t) ?? stringValue(e, t) : joinedPath(n[1], t);
		}
		function joinedPath(e, t) {
			return e.split(",").map((e) => stringValue(e.trim(), t)).reduce((e, t) => e === void 0 || t === void 0 || t.startsWith("/") ? t : `${e}/${t}`, t.railsRoot);
		}
		function stringValue(e, t) {
			let n = /^(["'])([^"'#\\]*)\1$/.exec(e)?.[2];
			if (n !== void 0) return n;
			let r = /^"((?:[^"#\\]|#\{[^"{}]*\})*)"$/.exec(e)?.[1], i = !0, a = r?.replace(/#\{([^"{}]*)\}/g, (e, n) => {
				let r = evaluate(n.trim(), t);
				return r === void 0 && (i = !1), r ?? "";
			});
			return i ? a : void 0;
		}
		let fe = [
			/^ENV\[\s*["']([^"'#]*)["']\s*\]\s*\|\|\s*(\S.*)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*,\s*(\S.*)\)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)\s*\{\s*(\S.*)\}$/,
			/^ENV\[\s*["']([^"'#]*)["']\s*\]$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)$/
		];
		function evaluateEnv(e, t) {
			for (let n of fe) {
				let r = n.exec(e);
				if (r === null) continue;
				let i = t.env(r[1] ?? "");
				return i === "unknown" ? void 0 : i === "unset" ? r[2] === void 0 ? void 0 : evaluate(r[2].trimEnd(), t) : i.value;
			}
		}
		function erbText(e, t) {
			if (e?.kind === "scalar") return {
				text: e.value === null ? "" : e.text,
				unset: []
			};
			if (e?.kind !== "unknown") return;
			let n = (0, i.Io)(e).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let r = !0, a = [], o = n.replace(T.A8, (e) => {
				let n = /^<%=(.*?)-?%>$/.exec(e)?.[1], i = n === void 0 ? void 0 : evaluateOrEmpty(n.trim(), t);
				return i === void 0 && (r = !1), a.push(...i?.unset ?? []), i?.text ?? "";
			});
			if (r && !o.includes("<%")) return {
				text: /^(["'])(.*)\1$/.exec(o)?.[2] ?? o,
				unset: a
			};
		}
		let pe = [
			/^ENV\[\s*["'](\w+)["']\s*\]\s*(?:\|\|\s*(\S.*))?$/,
			/^ENV\.fetch\(\s*["'](\w+)["']\s*,\s*(\S.*)\)$/,
			/^ENV\.fetch\(\s*["'](\w+)["']\s*\)\s*\{\s*(\S.*)\}$/
		];
		function evaluateOrEmpty(e, t) {
			let n = [], r = e;
			for (let e = 0; e < 8; e++) {
				let [, e, i] = pe.map((e) => e.exec(r)).find((e) => e !== null) ?? [];
				if (e === void 0 || t.env(e) !== "unset") break;
				if (n.push(e), i === void 0 || i.trim() === "nil") return {
					text: "",
					unset: n
				};
				r = i.trim();
			}
			let i = evaluate(r, t);
			return i === void 0 ? void 0 : {
				text: i,
				unset: n
			};
		}
		function serverDatabases(e, t) {
			let n = (0, i.cF)(e, t.railsEnv);
			if (n === void 0 || n.conditional || n.value.kind !== "map") return [];
			let { pairs: r } = n.value, a = textReader(t);
			if (!(r.length > 0 && r.every((e) => e.value.kind === "map"))) return readDatabase("primary", {
				key: n.key,
				settings: n.value
			}, {
				facts: t,
				read: a
			});
			let o = new Map();
			for (let { key: e, value: t, conditional: n } of r) {
				let r = (0, i.xT)(e);
				r !== void 0 && !n && t.kind === "map" && o.set(r, {
					key: e,
					settings: t
				});
			}
			return [...o].flatMap(([e, n]) => readDatabase(e, n, {
				facts: t,
				read: a
			}));
		}
		function textReader(e) {
			let t = new Map();
			return (n) => (t.has(n) || t.set(n, erbText(n, e)), t.get(n));
		}
		function readDatabase(e, { key: t, settings: n }, { facts: r, read: a }) {
			if (n.open) return [];
			let read = (e) => {
				let t = (0, i.$I)(n, e);
				if (t === void 0) return {
					text: "",
					unset: [],
					node: t
				};
				let r = a(t);
				return r === void 0 ? void 0 : {
					...r,
					node: t
				};
			}, o = urlOf(e, {
				own: read("url") ?? withUnknownUser((0, i.$I)(n, "url")),
				facts: r
			}), s = engineOf(read("adapter")?.text ?? "", o?.text ?? "");
			return s === void 0 ? [] : [{
				name: e,
				key: t,
				settings: n,
				engine: s,
				url: o,
				host: read("host"),
				port: read("port"),
				socket: read("socket"),
				username: read("username"),
				password: read("password"),
				database: read("database")
			}];
		}
		function withUnknownUser(e) {
			if (e === void 0) return;
			let t = (0, i.Io)(e).replace(/^\s*(["'])(.*)\1\s*$/, "$2"), n = /^[a-z][a-z0-9]{1,20}:\/\//.exec(t)?.[0], r = t.lastIndexOf("@"), a = t.slice(r + 1);
			if (n !== void 0 && t.slice(0, r).includes("<%=") && !a.includes("%>")) return {
				text: `${n}%@${a}`,
				unset: [],
				node: e
			};
		}
		function hasUnknownUser(e) {
			return e.includes("//%@");
		}
		function urlOf(e, { own: t, facts: n }) {
			if (t === void 0 || t.text !== "") return t;
			let r = [`${e.toUpperCase()}_DATABASE_URL`, ...e === "primary" ? ["DATABASE_URL"] : []];
			for (let e of r) {
				let t = n.env(e);
				if (t === "unknown") return;
				if (t !== "unset") return {
					text: t.value,
					unset: [],
					node: void 0
				};
			}
			return t;
		}
		function engineOf(e, t) {
			let n = /^([a-z][a-z0-9]{1,20}):\/\//.exec(t)?.[1] ?? e;
			return /^(?:postgres|postgresql|postgis)$/.test(n) ? "postgres" : /^(?:mysql2?|trilogy)$/.test(n) ? "mysql" : void 0;
		}
		let me = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
		function hasPlainBases(e) {
			let t = new Set(e.stages.map(({ name: e }) => e));
			return e.stages.every(({ base: e }) => me.test(e) || t.has(e.toLowerCase()));
		}
		let he = {
			text: 2e3,
			items: 100
		};
		function unknownAt({ start: e, end: t }) {
			return {
				kind: "unknown",
				start: e,
				end: t
			};
		}
		function textAt({ start: e, end: t }, n, r = !1) {
			return n.length > he.text ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "text",
				text: n,
				isSymbol: r,
				start: e,
				end: t
			};
		}
		function flagAt({ start: e, end: t }, n) {
			return n === void 0 ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "boolean",
				value: n,
				start: e,
				end: t
			};
		}
		function listAt({ start: e, end: t }, n) {
			return n.length > he.items ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "list",
				items: n.map((e) => e.kind === "list" ? unknownAt(e) : e),
				start: e,
				end: t
			};
		}
		function isTruthy(e) {
			if (e.kind !== "unknown") return e.kind !== "nil" && !(e.kind === "boolean" && !e.value);
		}
		function isBlankValue(e) {
			if (e.kind === "text") return e.text.trim() === "";
			if (e.kind === "list") return e.items.length === 0;
			let t = isTruthy(e);
			return t === void 0 ? void 0 : !t;
		}
		function writtenAs(e) {
			return e.kind === "text" || e.kind === "environment" || e.kind === "uri" ? e.text : e.kind === "number" || e.kind === "boolean" ? String(e.value) : e.kind === "nil" ? "" : void 0;
		}
		function areEqual(e, t) {
			if (![e, t].some(({ kind: e }) => e === "unknown" || e === "list" || e === "uri")) return comparable(e) === comparable(t);
		}
		function comparable(e) {
			return `${e.kind === "environment" ? "text" : e.kind} ${e.kind === "text" && e.isSymbol} ${writtenAs(e)}`;
		}
		function joined(e, t, n) {
			return e.kind === "list" && t.kind === "list" ? listAt(n, [...e.items, ...t.items]) : e.kind === "text" && t.kind === "text" ? textAt(n, e.text + t.text) : unknownAt(n);
		}
		function branchesOf(e, t) {
			let n = e.closers.get(t) ?? t, r = [t, ...e.middles.get(t) ?? []], i = r.map((t, i) => {
				let a = r[i + 1] ?? n;
				if (e.tokens[t]?.text === "else") return {
					condition: void 0,
					body: [t + 1, a]
				};
				let o = endOfHeader(e, [t + 1, a]);
				return {
					condition: [t + 1, o],
					body: [Math.min(o + 1, a), a]
				};
			});
			return e.tokens[t]?.text === "case" ? i.slice(1) : i;
		}
		function appliedBranch(e, t, n) {
			let r = e.tokens[t]?.text, i = [t + 1, endOfHeader(e, [t + 1, e.closers.get(t) ?? t])], a = r === "case" && i[0] < i[1] ? n(i) : void 0;
			for (let [i, { condition: o, body: s }] of branchesOf(e, t).entries()) {
				if (o === void 0) return s;
				let t = a === void 0 ? isTruthy(n(o)) : isAnyOf(a, listItems(e, o).map(n));
				if (t === void 0) return;
				if (t !== (r === "unless" && i === 0)) return s;
			}
			return "none";
		}
		function listItems(e, [t, n]) {
			let r = [], i = t;
			for (let a = t; a < n; a = (e.closers.get(a) ?? a) + 1) {
				let t = e.tokens[a];
				t?.kind === "operator" && t.text === "," && (r.push([i, a]), i = a + 1);
			}
			return [...r, [i, n]];
		}
		function endOfHeader(e, [t, n]) {
			for (let r = t; r < n; r = (e.closers.get(r) ?? r) + 1) {
				let t = e.tokens[r];
				if (t?.kind === "newline" || t?.text === ";" || t?.text === "then") return r;
			}
			return n;
		}
		function isAnyOf(e, t) {
			let n = t.map((t) => areEqual(e, t));
			return n.includes(!0) ? !0 : n.includes(void 0) ? void 0 : !1;
		}
		function rubyTokens(e) {
			let t = new Lexer(e), n = t.read(0);
			return t.isReadable ? n : void 0;
		}
		let E = {
			spaces: /[ \t\r\f]+|\\\r?\n/y,
			word: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
			number: /\d[\d_]*(?:\.\d+)?/y,
			symbol: /:([A-Za-z_]\w*[?!]?)/y,
			percent: /%([wWiIqQr]?)([[({<|!/])/y,
			heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
			operator: /\|\|=|&&=|[-+*]=|<<=|===|<=>|\.\.\.?|&\.|::|\|\||&&|<<|>>|==|!=|=~|!~|=>|->|<=|>=|\*\*|[^\s\w]/y,
			blank: /(?:[ \t\r\f]*(?:#[^\n]*)?\n)*[ \t]*/y,
			closer: /[\])}]/
		}, ge = new Map([
			["(", ")"],
			["[", "]"],
			["{", "}"],
			["<", ">"]
		]), _e = new Set("= == != || && , . &. + << ? : => ||= += ( [ {".split(" ")), ve = new Set("if unless elsif when and or not return while until then else".split(" "));
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
					let r = this.text.charAt(this.at);
					if (e > 0 && r === "}" && n === 0) return t;
					r === "{" && n++, r === "}" && n--, this.match(E.spaces) === null && (r === "#" ? this.skipLine() : r === "\n" ? this.readNewline(t) : t.push(this.readToken(r, t.at(-1), e)));
				}
				return e > 0 && (this.isReadable = !1), t;
			}
			readNewline(e) {
				let t = this.at++;
				for (let e of this.heredocs.splice(0)) this.skipHeredoc(e);
				this.match(E.blank);
				let n = this.text.slice(this.at, this.at + 2);
				if (n === "&." || n.startsWith(".") && n !== "..") return;
				/^(?:=begin|__END__)\b/.test(this.text.slice(this.at, this.at + 10)) && this.skipEmbedded();
				let r = e.at(-1);
				r !== void 0 && r.kind !== "newline" && (r.kind === "operator" && _e.has(r.text) || e.push({
					kind: "newline",
					text: "\n",
					start: t,
					end: t + 1,
					parts: []
				}));
			}
			readToken(e, t, n) {
				let r = this.at;
				if (e === "\"") return this.readInterpolated(n);
				if (e === "'") return this.readPlain();
				if (e === "`") return this.skipLiteral("`");
				let i = this.match(E.word);
				if (i !== null) return this.wordOrLabel(i[0], r);
				let a = this.match(E.number);
				if (a !== null) return this.token("number", a[0].replaceAll("_", ""), r);
				let o = this.match(E.symbol);
				if (o !== null) return this.token("symbol", o[1] ?? "", r);
				let s = this.match(E.heredoc);
				if (s !== null) return this.heredocs.push(s[2] ?? ""), this.token("other", "", r);
				if (this.startsLiteral(t)) {
					if (e === "/") return this.skipLiteral("/");
					let t = this.match(E.percent);
					if (t !== null) return this.readPercent(t, r);
				}
				let c = this.match(E.operator)?.[0] ?? e;
				return this.at = r + c.length, this.token("operator", c, r);
			}
			startsLiteral(e) {
				if (e === void 0 || e.kind === "newline" || e.kind === "label") return !0;
				if (e.kind === "operator") return !E.closer.test(e.text);
				if (e.kind !== "word") return !1;
				let t = e.end < this.at && !/\s|=/.test(this.text.charAt(this.at + 1));
				return ve.has(e.text) || t;
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
				let r = ge.get(t) ?? t, i = this.at;
				for (let e = 1; e > 0 && this.at < this.text.length; this.at++) {
					let n = this.text.charAt(this.at);
					n === r ? e-- : n === t ? e++ : n === "\\" && this.at++;
				}
				this.text.charAt(this.at - 1) !== r && (this.isReadable = !1);
				let a = this.text.slice(i, this.at - 1), o = e === "w" || e === "i", s = this.token(o ? "words" : "other", e, n);
				return o ? {
					...s,
					parts: a.split(/\s+/).filter((e) => e !== "")
				} : s;
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
		function rubyCode(e) {
			let t = rubyTokens(e);
			return t === void 0 ? void 0 : matchedCode(t);
		}
		function matchedCode(e) {
			return new Matcher(e).match();
		}
		let ye = new Map([
			["(", ")"],
			["[", "]"],
			["{", "}"]
		]), be = new Set([
			"case",
			"begin",
			"def",
			"class",
			"module",
			"do",
			"for"
		]), xe = new Set([
			"if",
			"unless",
			"while",
			"until"
		]), Se = new Set([
			"else",
			"elsif",
			"when",
			"in",
			"rescue",
			"ensure"
		]), Ce = new Set([
			"then",
			"else",
			"do",
			"begin",
			"ensure",
			"and",
			"or",
			"not"
		]);
		class Matcher {
			tokens;
			closers = new Map();
			middles = new Map();
			stack = [];
			constructor(e) {
				this.tokens = e;
			}
			match() {
				for (let [e, t] of this.tokens.entries()) if (!(t.kind === "operator" ? this.matchBracket(t, e) : this.matchWord(t, e)) || this.stack.length > 60) return;
				let { tokens: e, closers: t, middles: n } = this;
				return this.stack.length > 0 ? void 0 : {
					tokens: e,
					closers: t,
					middles: n
				};
			}
			matchBracket({ text: e }, t) {
				let n = ye.get(e);
				if (n !== void 0 && this.stack.push({
					index: t,
					closer: n,
					awaitsDo: !1
				}), e !== ")" && e !== "]" && e !== "}") return !0;
				let r = this.stack.pop();
				return r === void 0 || r.closer !== e ? !1 : (this.closers.set(r.index, t), e === ")" && this.dropEndlessMethod(r.index, t), !0);
			}
			dropEndlessMethod(e, t) {
				let n = this.tokens[t + 1], r = this.stack.at(-1);
				r !== void 0 && e > r.index && e <= r.index + 4 && this.isWord(r.index, "def") && n?.text === "=" && n.kind === "operator" && this.stack.pop();
			}
			matchWord(e, t) {
				let n = this.stack.at(-1);
				if (e.kind === "newline" && n !== void 0 && (n.awaitsDo = !1), !isKeyword(this.tokens, t)) return !0;
				let { text: r } = e;
				if (r === "end") return n === void 0 || n.closer !== "end" ? !1 : (this.closers.set(n.index, t), this.stack.pop(), !0);
				if (r === "do" && n?.awaitsDo === !0) n.awaitsDo = !1;
				else if (opensBlock(this.tokens, t) && !this.isEndless(t)) this.stack.push({
					index: t,
					closer: "end",
					awaitsDo: /^(?:while|until|for)$/.test(r)
				});
				else if (Se.has(r) && n?.closer === "end" && this.isMiddle(t, n)) {
					let e = this.middles.get(n.index);
					e === void 0 ? this.middles.set(n.index, [t]) : e.push(t);
				}
				return !0;
			}
			isMiddle(e, t) {
				let { text: n } = this.tokens[e] ?? {};
				return n !== "rescue" && n !== "in" || this.tokens[e - 1]?.kind === "newline" && (n === "rescue" || this.isWord(t.index, "case"));
			}
			isEndless(e) {
				if (!this.isWord(e, "def")) return !1;
				let [t, n, r] = this.tokens.slice(e + 1, e + 4), i = n?.start === t?.end && r?.text === "(";
				return n?.kind === "operator" && n.text === "=" && !i;
			}
			isWord(e, t) {
				let n = this.tokens[e];
				return n?.kind === "word" && n.text === t;
			}
		}
		function isKeyword(e, t) {
			let n = e[t - 1];
			return e[t]?.kind === "word" && !(n?.kind === "operator" && /^&?\.$/.test(n.text));
		}
		function opensBlock(e, t) {
			let n = e[t]?.text ?? "";
			if (!isKeyword(e, t)) return !1;
			if (be.has(n)) return !0;
			if (!xe.has(n)) return !1;
			let r = e[t - 1];
			return r === void 0 || r.kind === "newline" || r.kind === "label" ? !0 : r.kind === "operator" ? !/^[\])}]$/.test(r.text) : r.kind === "word" && Ce.has(r.text);
		}
		class TokenCursor {
			code;
			from;
			to;
			at;
			constructor(e, [t, n]) {
				this.code = e, this.from = firstAfterNewlines(e, t), this.to = n, this.at = this.from;
			}
			closer() {
				return Math.min(this.code.closers.get(this.at) ?? this.to, this.to);
			}
			giveUp() {
				return this.at = this.to + 1, unknownAt(this.span(this.from, this.to));
			}
			span(e, t = this.at) {
				let { tokens: n } = this.code;
				return {
					start: n[e]?.start ?? 0,
					end: n[Math.min(t, this.to) - 1]?.end ?? 0
				};
			}
			peek() {
				return this.at < this.to ? this.code.tokens[this.at] : void 0;
			}
			next() {
				let e = this.peek();
				return this.at++, e;
			}
			isNext(e) {
				let t = this.peek();
				return t?.kind === "operator" && t.text === e;
			}
			takes(e) {
				return this.isNext(e) ? (this.at++, this.skipNewlines(), !0) : !1;
			}
			isAdjacent() {
				return this.code.tokens[this.at - 1]?.end === this.peek()?.start;
			}
			skipNewlines() {
				for (; this.peek()?.kind === "newline";) this.at++;
			}
		}
		function firstAfterNewlines({ tokens: e }, t) {
			let n = t;
			for (; e[n]?.kind === "newline";) n++;
			return n;
		}
		function callMethod(e, t) {
			let n = we.has(t.name) ? e : t.span, r = forAll(e, t, n) ?? forKind(e, t, n) ?? unknownAt(t.span);
			return e.kind === "uri" ? withoutVariable(r) : e.variable === void 0 || r.kind === "unknown" ? r : {
				...r,
				variable: e.variable
			};
		}
		let we = new Set("to_s to_sym to_i presence strip freeze chomp compact uniq flatten to_a dup host hostname scheme".split(" "));
		function withoutVariable({ variable: e, ...t }) {
			return t;
		}
		function forAll(e, { name: t, args: n }, r) {
			let [i] = n;
			if (t === "nil?") return flagAt(r, e.kind === "unknown" ? void 0 : e.kind === "nil");
			if (t === "present?") return flagAt(r, not(isBlankValue(e)));
			if (t === "blank?") return flagAt(r, isBlankValue(e));
			if (t === "presence") return presence(e, r);
			if (t === "freeze" || t === "dup") return e;
			if (t === "in?" && i?.kind === "list") return flagAt(r, includes(i, e));
		}
		function presence(e, { start: t, end: n }) {
			let r = isBlankValue(e);
			return r === void 0 ? unknownAt({
				start: t,
				end: n
			}) : r ? {
				kind: "nil",
				start: t,
				end: n
			} : e;
		}
		function forKind(e, t, n) {
			if (e.kind === "list") return forList(e, t, n);
			if (e.kind === "uri") return forUri(e.text, t.name, n);
			if (e.kind === "environment" && t.name.endsWith("?")) return forEnvironment(e.text, t.name, n);
			let r = writtenAs(e);
			if (r !== void 0) return t.name === "to_s" ? textAt(n, r) : t.name === "to_i" ? {
				kind: "number",
				value: Number.parseInt(r, 10) || 0,
				...spanOf(n)
			} : e.kind === "text" || e.kind === "environment" ? forText(r, t, n) : void 0;
		}
		function forEnvironment(e, t, n) {
			return flagAt(n, t === "local?" ? e === "development" || e === "test" : t === `${e}?`);
		}
		function forText(e, { name: t, args: n }, r) {
			let [i] = n, a = i?.kind === "text" ? i.text : void 0, parts = (t) => listAt(r, cut(e, t).map((e) => textAt(r, e)));
			if (t === "to_sym") return textAt(r, e, !0);
			if (t === "strip") return textAt(r, e.trim());
			if (t === "downcase") return textAt(r, e.toLowerCase());
			if (t === "empty?") return flagAt(r, e === "");
			if (t === "chomp" && a !== void 0) return textAt(r, e.endsWith(a) ? e.slice(0, -a.length || void 0) : e);
			if (t === "delete_prefix" && a !== void 0) return textAt(r, e.startsWith(a) ? e.slice(a.length) : e);
			if (t === "split") return a === void 0 ? void 0 : parts(a);
			if (t === "eql?" && i !== void 0) return flagAt(r, i.kind === "text" ? e === i.text : void 0);
			if (t === "casecmp?" && a !== void 0) return flagAt(r, e.toLowerCase() === a.toLowerCase());
			if (t === "start_with?" && a !== void 0) return flagAt(r, e.startsWith(a));
			if (t === "include?" && a !== void 0) return flagAt(r, e.includes(a));
		}
		function cut(e, t) {
			let n = e.split(t);
			return n.slice(0, n.findLastIndex((e) => e !== "") + 1);
		}
		function forList(e, { name: t, args: n }, r) {
			let [i] = n, { items: a } = e;
			if (t === "uniq" || t === "flatten" || t === "to_a") return e;
			if (t === "compact" || t === "compact_blank") {
				let e = t === "compact" ? (e) => e.kind === "nil" : isBlankValue;
				return listAt(r, a.filter((t) => e(t) !== !0));
			}
			if (t === "first") return a[0] ?? {
				kind: "nil",
				...spanOf(r)
			};
			if (t === "include?" && i !== void 0) return flagAt(r, includes(e, i));
			if (t === "any?" && n.length === 0) return flagAt(r, a.length > 0);
			if (t === "empty?") return flagAt(r, a.length === 0);
			if ((t === "map" || t === "reject") && i?.kind === "text") return forEach(a, {
				name: t,
				method: i.text,
				place: r
			});
		}
		function forEach(e, { name: t, method: n, place: r }) {
			let i = e.map((e) => callMethod(e, {
				name: n,
				args: [],
				span: e
			}));
			if (t === "map") return listAt(r, i);
			if (!i.some(({ kind: e }) => e !== "boolean")) return listAt(r, e.filter((e, t) => i[t]?.kind === "boolean" && !isTrue(i[t])));
		}
		function forUri(e, t, n) {
			if (t === "to_s") return textAt(n, e);
			if (t !== "host" && t !== "hostname" && t !== "scheme") return;
			let [, r, i] = /^(\w+):\/\/([^/:?#@[\]]+)(?:[/:?#]|$)/.exec(e) ?? [], a = t === "scheme" ? r : i;
			return a === void 0 ? void 0 : textAt(n, a);
		}
		function includes(e, t) {
			let n = e.items.map((e) => areEqual(e, t));
			return n.includes(!0) ? !0 : n.includes(void 0) ? void 0 : !1;
		}
		function isTrue(e) {
			return e?.kind === "boolean" && e.value;
		}
		function not(e) {
			return e === void 0 ? void 0 : !e;
		}
		function spanOf({ start: e, end: t }) {
			return {
				start: e,
				end: t
			};
		}
		function namedValue(e, { args: t, span: n }, r) {
			let [i] = t;
			if (e === "Rails.env") return {
				kind: "environment",
				text: r.railsEnv,
				...n
			};
			if (e === "Rails.root") return r.railsRoot === void 0 ? unknownAt(n) : textAt(n, r.railsRoot);
			if (i !== void 0) {
				if (e === "URI" || e === "URI.parse") return uri(i, n);
				if (e === "Array") return asList(i, n);
				if (e === "ActiveModel.Type.Boolean.new.cast") return cast(i, n);
				if (/^ENV\.(?:key|has_key|include|member)\?$/.test(e)) {
					let e = i.kind === "text" ? r.env(i.text) : "unknown";
					return flagAt(n, e === "unknown" ? void 0 : e !== "unset");
				}
			}
		}
		function variableValue(e, t, n) {
			let r = e?.kind === "text" ? n.env(e.text) : "unknown";
			return r === "unknown" || e?.kind !== "text" ? unknownAt(t) : r === "unset" ? {
				kind: "nil",
				...t,
				variable: e.text
			} : textAt(t, r.value);
		}
		function uri(e, t) {
			return e.kind === "text" ? {
				...e,
				kind: "uri"
			} : unknownAt(t);
		}
		function asList(e, t) {
			return e.kind === "unknown" ? unknownAt(t) : e.kind === "list" ? e : listAt(t, e.kind === "nil" ? [] : [e]);
		}
		function cast(e, t) {
			let n = writtenAs(e);
			return n === void 0 ? unknownAt(t) : e.kind === "nil" || isBlankValue(e) === !0 ? {
				kind: "nil",
				...t
			} : flagAt(t, !/^(?:false|f|0|off|FALSE|F|OFF)$/.test(n));
		}
		function evaluateTokens(e, t, n) {
			let [r, i] = t;
			return i - r > 1e3 ? unknownAt({
				start: e.tokens[r]?.start ?? 0,
				end: e.tokens[i - 1]?.end ?? 0
			}) : new Evaluator(e, t, n).whole();
		}
		function labelledArguments(e, t, n) {
			let r = e.closers.get(t) ?? t;
			return listItems(e, [t + 1, r]).flatMap(([t, r]) => {
				let i = firstAfterNewlines(e, t), a = e.tokens[i];
				return a?.kind === "label" && i < r ? [[a.text, evaluateTokens(e, [i + 1, r], n)]] : [];
			});
		}
		let Te = new Set("true false nil if unless case".split(" "));
		class Evaluator extends TokenCursor {
			scope;
			constructor(e, t, n) {
				super(e, t), this.scope = n;
			}
			whole() {
				let e = this.ternary();
				return this.skipNewlines(), this.at === this.to ? e : unknownAt(this.span(this.from, this.to));
			}
			ternary() {
				let e = this.at, t = this.or();
				if (!this.takes("?")) return t;
				let n = this.ternary();
				if (this.skipNewlines(), !this.takes(":")) return this.giveUp();
				let r = this.ternary();
				return this.choose(isTruthy(t), [n, r], e);
			}
			or() {
				let e = this.at, t = this.and();
				for (; this.takes("||");) {
					let n = withVariable(this.and(), t);
					t = this.choose(isTruthy(t), [t, n], e);
				}
				return t;
			}
			and() {
				let e = this.at, t = this.comparison();
				for (; this.takes("&&");) {
					let n = this.comparison();
					t = isTruthy(n) === !1 && isTruthy(t) === void 0 ? n : this.choose(isTruthy(t), [n, t], e);
				}
				return t;
			}
			choose(e, [t, n], r) {
				return this.at > this.to || e === void 0 ? unknownAt(this.span(r)) : e ? t : n;
			}
			comparison() {
				let e = this.at, t = this.sum(), n = ["==", "!="].find((e) => this.takes(e));
				if (n === void 0) return t;
				let r = areEqual(t, this.sum());
				return flagAt(this.span(e), r === void 0 ? void 0 : r === (n === "=="));
			}
			sum() {
				let e = this.at, t = this.negation();
				for (; this.takes("+");) t = joined(t, this.negation(), this.span(e));
				return t;
			}
			negation() {
				let e = this.at;
				if (!this.takes("!")) return this.calls(this.primary());
				let t = isTruthy(this.negation());
				return flagAt(this.span(e), t === void 0 ? void 0 : !t);
			}
			calls(e) {
				let { start: t } = e, n = e;
				for (;;) {
					let e = this.takes("&.");
					if (e || this.takes(".")) {
						let r = this.next(), i = r?.kind === "word" ? this.callArguments() : void 0;
						if (r === void 0 || i === void 0) return this.giveUp();
						let a = {
							start: t,
							end: this.span(this.from).end
						};
						e && n.kind === "nil" || (n = callMethod(n, {
							name: r.text,
							args: i,
							span: a
						})), this.skipsBlock() && (n = unknownAt(a));
					} else if (this.isNext("[") && this.isAdjacent()) this.brackets(), n = unknownAt({
						start: t,
						end: this.span(this.from).end
					});
					else return n;
				}
			}
			primary() {
				let e = this.at, t = this.next();
				if (t === void 0) return this.giveUp();
				if (t.kind === "string") return this.string(t);
				if (t.kind === "symbol") return textAt(t, t.text, !0);
				if (t.kind === "number") return {
					kind: "number",
					value: Number(t.text),
					...this.span(e)
				};
				if (t.kind === "words") return words(t);
				if (t.kind === "word") return Te.has(t.text) ? this.literal(t, e) : this.name(t, e);
				if (this.at = e, this.isNext("[")) return listAt(this.span(e, this.closer() + 1), this.brackets());
				if (!this.isNext("(")) return this.giveUp();
				let n = [e + 1, this.closer()];
				return this.at = n[1] + 1, evaluateTokens(this.code, n, this.scope);
			}
			literal({ text: e, start: t, end: n }, r) {
				if (e === "true" || e === "false") return flagAt({
					start: t,
					end: n
				}, e === "true");
				if (e === "nil") return {
					kind: "nil",
					start: t,
					end: n
				};
				let i = this.code.closers.get(r);
				if (i === void 0 || i >= this.to) return this.giveUp();
				this.at = i + 1;
				let a = appliedBranch(this.code, r, (e) => evaluateTokens(this.code, e, this.scope));
				return a === void 0 ? unknownAt(this.span(r)) : a === "none" ? {
					kind: "nil",
					...this.span(r)
				} : evaluateTokens(this.code, a, this.scope);
			}
			name({ text: e }, t) {
				let n = this.scope.variables.get(e);
				if (n !== void 0) return n;
				let { facts: r } = this.scope, i = e;
				for (;;) {
					if (i === "ENV" && this.isNext("[")) {
						let [e] = this.brackets();
						return variableValue(e, this.span(t), r);
					}
					let e = this.callArguments();
					if (e === void 0) return this.giveUp();
					if (i === "ENV.fetch") return this.fetched(e, t);
					let n = namedValue(i, {
						args: e,
						span: this.span(t)
					}, r);
					if (n !== void 0) return n;
					if (this.skipsBlock() || !(this.takes(".") || this.takes("::"))) return unknownAt(this.span(t));
					let a = this.next();
					if (a?.kind !== "word") return this.giveUp();
					i += `.${a.text}`;
				}
			}
			fetched([e, t], n) {
				let r = t;
				if (this.isNext("{")) {
					let e = [this.at + 1, this.closer()];
					r = evaluateTokens(this.code, e, this.scope), this.at = e[1] + 1;
				}
				let i = variableValue(e, this.span(n), this.scope.facts);
				return i.kind === "nil" ? withVariable(r ?? unknownAt(i), i) : i;
			}
			string(e) {
				let t = e.parts.map((e) => typeof e == "string" ? e : this.interpolated(e));
				return t.includes(void 0) ? unknownAt(e) : textAt(e, t.join(""));
			}
			interpolated(e) {
				let t = matchedCode(e);
				return t === void 0 ? void 0 : writtenAs(evaluateTokens(t, [0, e.length], this.scope));
			}
			callArguments() {
				return this.isNext("(") && this.isAdjacent() ? this.brackets() : [];
			}
			brackets() {
				let e = this.closer(), t = listItems(this.code, [this.at + 1, e]);
				return this.at = e + 1, t.map(([e, t]) => [firstAfterNewlines(this.code, e), t]).filter(([e, t]) => e < t && this.code.tokens[e]?.kind !== "label").map(([e, t]) => {
					let n = this.code.tokens[e]?.text === "&";
					return evaluateTokens(this.code, [n ? e + 1 : e, t], this.scope);
				});
			}
			skipsBlock() {
				let e = this.peek(), t = e?.text === "{" || e?.kind === "word" && e.text === "do";
				return t && (this.at = this.closer() + 1), t;
			}
		}
		function words(e) {
			let t = e.text === "i";
			return listAt(e, e.parts.flatMap((n) => typeof n == "string" ? [textAt(e, n, t)] : []));
		}
		function withVariable(e, { variable: t }) {
			return t === void 0 || e.variable !== void 0 ? e : {
				...e,
				variable: t
			};
		}
		function rubyAssignments(e, t) {
			let n = rubyCode(e);
			if (n === void 0) return;
			let r = new Walker(n, t);
			return r.walk([0, n.tokens.length], {
				reach: "certain",
				within: void 0
			}), r.found;
		}
		let Ee = /(?:^|\.)(?:configure|after_initialize|before_initialize|to_prepare|before_configuration|on_load|tap|setup)$/, De = new Set([
			"=",
			"<<",
			"||=",
			"&&=",
			"+=",
			"-="
		]), Oe = new Set([
			"push",
			"append",
			"concat",
			"unshift",
			"prepend",
			"clear",
			"delete",
			"replace"
		]), ke = new Set([
			"if",
			"unless",
			"while",
			"until",
			"rescue"
		]);
		class Walker {
			found = [];
			code;
			facts;
			variables = new Map();
			changedEnv = new Set();
			constructor(e, t) {
				this.code = e, this.facts = {
					...t,
					env: (e) => this.changedEnv.has(e) ? "unknown" : t.env(e)
				};
			}
			walk([e, t], n) {
				let { reach: r } = n, i = e;
				for (; i < t && r !== "never";) {
					let e = this.endOfStatement(i, t);
					e > i && (r = this.statement([i, e], {
						...n,
						reach: r
					})), i = e + 1;
				}
				return r;
			}
			endOfStatement(e, t) {
				for (let n = e; n < t; n++) {
					let e = this.code.tokens[n];
					if (e?.kind === "newline" || e?.text === ";") return n;
					n = this.code.closers.get(n) ?? n;
				}
				return t;
			}
			statement(e, t) {
				let [n, r] = e, i = this.code.tokens[n]?.kind === "word" ? this.code.tokens[n].text : "", a = this.code.closers.get(n);
				if (a !== void 0 && a < r && opensBlock(this.code.tokens, n)) return this.block(i, [n, a], t);
				let o = this.modifierIn(e);
				if (o === void 0) return this.simple(e, t);
				let s = this.reachBehind(o, [o + 1, r], t.reach);
				return (s === "never" ? s : this.statement([n, o], {
					...t,
					reach: s
				})) !== "never" || s === "never" ? t.reach : s === "certain" ? "never" : "possible";
			}
			block(e, [t, n], r) {
				if (e === "if" || e === "unless" || e === "case") return this.condition(t, r);
				let i = {
					...r,
					reach: "possible"
				};
				if (e === "begin") {
					let [e = n] = this.code.middles.get(t) ?? [], a = this.walk([t + 1, e], e === n ? r : i);
					return e < n && this.walk([e + 1, n], i), a === "never" ? "possible" : a;
				}
				let a = this.endOfStatement(t + 1, n), o = e === "class" || e === "module";
				return this.walk([a, n], o ? {
					...r,
					within: void 0
				} : i), r.reach;
			}
			condition(e, t) {
				let n = appliedBranch(this.code, e, (e) => this.evaluate(e));
				if (n === "none") return t.reach;
				if (n !== void 0) return this.walk(n, t);
				let r = {
					...t,
					reach: "possible"
				};
				return branchesOf(this.code, e).map(({ body: e }) => this.walk(e, r)).includes("never") ? "possible" : t.reach;
			}
			modifierIn([e, t]) {
				let { tokens: n, closers: r } = this.code;
				for (let i = e; i < t; i = (r.get(i) ?? i) + 1) if (ke.has(n[i]?.text ?? "") && isKeyword(n, i) && !r.has(i)) return i;
			}
			reachBehind(e, t, n) {
				let r = this.code.tokens[e]?.text, i = this.modifierIn(t) === void 0 ? isTruthy(this.evaluate(t)) : void 0;
				return r !== "if" && r !== "unless" || i === void 0 ? "possible" : i === (r === "if") ? n : "never";
			}
			simple(e, t) {
				let [n, r] = e, { tokens: i, closers: a } = this.code, o = i[n], s = o?.kind === "word" ? o.text : "";
				if (/^(?:return|next|break)$/.test(s)) return "never";
				if (/^(?:exit|abort|raise)$/.test(s)) return t.reach === "certain" ? "never" : "possible";
				let [c, l] = this.pathFrom(e), u = i[l];
				l < r && u?.kind === "operator" && De.has(u.text) ? this.assign(c, [l, r], {
					...t,
					start: o?.start ?? 0
				}) : this.call(c, [l, r], {
					...t,
					start: o?.start ?? 0
				});
				for (let e = n; e < r; e = (a.get(e) ?? e) + 1) this.insideOf(e, r, t);
				return t.reach;
			}
			pathFrom([e, t]) {
				let n = "", r = e;
				for (; r < t; r++) {
					let e = this.code.tokens[r], t = e?.kind === "operator" && /^(?:\.|&\.|::)$/.test(e.text), i = e?.kind === "word" && (n === "" || n.endsWith("."));
					if (e === void 0 || !(t || i)) break;
					n += t ? "." : e.text;
				}
				return [n, r];
			}
			assign(e, [t, n], r) {
				let i = this.code.tokens[t]?.text ?? "", a = this.evaluate([t + 1, n]);
				/^[\w@$]+$/.test(e) ? this.remember(e, i, r.reach === "certain" ? a : unknownAt(a)) : this.record(e, i, {
					...r,
					value: a,
					to: n
				});
			}
			remember(e, t, n) {
				let r = this.variables.get(e);
				t === "=" || t === "||=" && r === void 0 ? this.variables.set(e, n) : this.variables.set(e, unknownAt(n));
			}
			call(e, [t, n], r) {
				let [, i, a = ""] = /^(.*)\.(\w+)$/.exec(e) ?? [], o = this.code.tokens[t]?.text === "(" ? [t + 1, this.code.closers.get(t) ?? n] : [t, n];
				i !== void 0 && Oe.has(a) ? (this.record(i, a, {
					...r,
					value: this.evaluate(o),
					to: n
				}), this.variables.has(i) && this.variables.set(i, unknownAt({
					start: r.start,
					end: r.start
				}))) : /^\w+$/.test(e) && this.record(e, "call", {
					...r,
					value: this.evaluate(o),
					to: n
				});
				let s = e === "ENV" ? this.code.tokens[t + 1]?.parts[0] : void 0;
				typeof s == "string" && this.changedEnv.add(s);
			}
			insideOf(e, t, n) {
				let { tokens: r, closers: i } = this.code, a = i.get(e), o = r[e];
				if (a === void 0 || a >= t || o === void 0) return;
				let s = this.pathBefore(e);
				if (o.text === "(" && s.endsWith("RelyingParty.new")) for (let [t, r] of labelledArguments(this.code, e, this.scope)) this.record(`${s}(${t})`, "=", {
					...n,
					start: r.start,
					value: r,
					to: a
				});
				else if (o.text === "do" || o.text === "{" && s !== "") {
					let t = Ee.test(s) ? n.reach : "possible";
					this.walk([this.afterParameters(e + 1), a], {
						reach: t,
						within: s
					});
				}
			}
			pathBefore(e) {
				let { tokens: t } = this.code, n = [];
				for (let r = e - 1; r >= 0 && n.length < 20; r--) {
					let e = t[r];
					if (e?.kind === "word") n.unshift(e.text);
					else if (e?.kind === "operator" && /^(?:\.|&\.|::)$/.test(e.text)) n.unshift(".");
					else break;
				}
				return n.join("");
			}
			afterParameters(e) {
				if (this.code.tokens[e]?.text !== "|") return e;
				let t = e + 1;
				for (; t < this.code.tokens.length && this.code.tokens[t]?.text !== "|";) t++;
				return t + 1;
			}
			record(e, t, { value: n, reach: r, within: i, start: a, to: o }) {
				let s = this.code.tokens[o - 1]?.end ?? a;
				this.found.push({
					target: e,
					operator: t,
					value: n,
					isCertain: r === "certain",
					within: i,
					start: a,
					end: s
				});
			}
			get scope() {
				return {
					facts: this.facts,
					variables: this.variables
				};
			}
			evaluate(e) {
				return evaluateTokens(this.code, e, this.scope);
			}
		}
		var Ae = n(7688);
		let D = (0, s.B)((e) => {
			let t = e.config.primaryRole;
			return t === void 0 ? void 0 : containerOf(e, t);
		});
		function containerOf(e, t) {
			if (t.node.kind === "unknown") return;
			let { config: n, project: a } = e, o = je(e), s = containerEnvironment([(0, i.$I)(n.root, "env"), (0, i.$I)(t.settings, "env")], o, a.surroundings.texts.entrypoint.source?.text), c = (0, r.dR)(n.root, t.settings), l = commandFor((0, i.$I)(t.settings, "cmd"), o);
			return {
				role: t,
				image: o,
				env: s,
				mounts: c,
				ruby: rubyFacts(s, o),
				command: l
			};
		}
		let je = (0, s.B)(({ project: e, config: t }) => {
			let n = (0, i.wf)(t.root, ["builder", "target"]), { dockerfile: r } = e.surroundings;
			if (!(r === void 0 || n !== void 0 && n.kind !== "scalar")) return (0, Ae.dT)(r, n?.text, (e) => {
				let n = (0, i.wf)(t.root, [
					"builder",
					"args",
					e
				]);
				if (n !== void 0) return n.kind === "scalar" ? { value: n.text } : "unknown";
			});
		});
		function commandFor(e, t) {
			return e === void 0 ? t?.cmd?.words : e.kind === "scalar" ? e.text.trim().split(/\s+/) : void 0;
		}
		function rubyFacts(e, t) {
			let n = e("RAILS_ENV");
			return {
				railsEnv: typeof n == "object" ? n.value : "production",
				railsRoot: t?.workdir,
				env: e
			};
		}
		function describeContainer({ role: e }) {
			return e.isPrimary === !0 ? "the app's container" : `the container of the role \`${e.name}\``;
		}
		function rubySetting(e, t) {
			let n = lastAssignment(settingAssignments(e, t));
			if (n !== void 0 && n.value.kind !== "unknown") return {
				value: n.value,
				at: (0, w.yb)(n.source, n.start, n.end)
			};
		}
		function settingAssignments(e, t) {
			let { found: n, isComplete: r } = Ne(e);
			return r(t) ? n.filter(({ target: e }) => e === t || e.endsWith(`.${t}`)) : [];
		}
		function isSwitchedOn(e) {
			return e !== void 0 && isTruthy(e.value) === !0;
		}
		function lastAssignment(e) {
			let t;
			for (let n of e) t = n.operator === "=" && n.isCertain || n.operator === "||=" && n.isCertain && t === void 0 ? n : {
				...n,
				value: {
					kind: "unknown",
					start: n.start,
					end: n.end
				}
			};
			return t;
		}
		function assignmentsIn(e, t) {
			let n = Pe(e);
			if (t === void 0 || n === void 0) return;
			let r = Me(e);
			return r.has(t) || r.set(t, rubyAssignments(t.text, n)?.map((e) => ({
				...e,
				source: t
			}))), r.get(t);
		}
		let Me = (0, s.B)((e) => new Map()), Ne = (0, s.B)((e) => {
			let { application: t, production: n } = e.project.surroundings.texts, r = [t.source, n.source].filter((e) => e !== void 0).map((t) => ({
				source: t,
				found: assignmentsIn(e, t)
			})), i = r.filter(({ found: e }) => e === void 0).map(({ source: e }) => e.text), a = Pe(e)?.railsEnv === "production";
			return {
				found: r.flatMap(({ found: e }) => e ?? []),
				isComplete: (e) => {
					let t = e.slice(e.lastIndexOf(".") + 1);
					return a && !i.some((e) => e.includes(t));
				}
			};
		}), Pe = (0, s.B)((e) => {
			let t = D(e)?.ruby;
			return t === void 0 || !Fe(e.project) ? t : {
				...t,
				env: (e) => {
					let n = t.env(e);
					return n === "unset" ? "unknown" : n;
				}
			};
		}), Fe = (0, s.B)(({ files: e, surroundings: t }) => {
			let n = e.gemfileLock.source?.text ?? e.gemfile.source?.text ?? "";
			return /\bfigaro\b/.test(n) ? !0 : /\bdotenv\b/.test(n) && t.secretFiles.some((e) => e.startsWith(".env"));
		}), O = (0, s.B)(({ surroundings: e }) => {
			let { production: t, application: n } = e.texts;
			return withoutComments(`${t.source?.text ?? ""}\n${n.source?.text ?? ""}`);
		});
		function withoutComments(e) {
			return e.replace(/(^|[ \t])#(?!\{)[^\n]*/gm, (e, t) => t + " ".repeat(e.length - t.length));
		}
		function knownVariables(e, t) {
			let { project: n } = e, { application: r, production: i } = n.surroundings.texts, a;
			return (o) => {
				let s = t.env(o);
				if (s !== "unset") return s;
				a ??= !ze(n) && !mayGetMore(e, t) && startsKnownPrograms(t);
				let c = [r, i].some(({ source: e }) => e?.text.includes(o) === !0);
				return a && !c ? "unset" : "unknown";
			};
		}
		let Ie = /^[ \t]*\.[ \t]|\b(?:source|eval|set -a|doppler|infisical|chamber|vault|dotenv|envsubst|envdir|aws|gcloud|sops|op run|op read)\b|\.env\b|export[ \t]+(?:"?\$|--)/m, Le = /^[ \t]*gem[ (]+["'](?:figaro|chamber|envied|vault-rails|aws-sdk-ssm|aws-sdk-secretsmanager|google-cloud-secret_manager|infisical[\w-]*|doppler[\w-]*|anyway_config|dotenv_credentials|credentials_to_env)["']/m, Re = /\bENV\[[^\][\n]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?:update|merge!|replace|store)\b|\bDotenv\b/, ze = (0, s.B)(({ surroundings: e, files: t }) => {
			let { texts: n, dockerfile: r, database: i, secretFiles: a, workflows: o } = e;
			if (r === void 0 || !hasPlainBases(r) || Ie.test(withoutComments(n.entrypoint.source?.text ?? "")) || Le.test(t.gemfile.source?.text ?? "")) return !0;
			let s = t.gemfile.source?.text ?? "";
			if (/["']dotenv/.test(s) && a.some((e) => e.startsWith(".env")) || [
				n.application,
				n.production,
				i.document
			].map((e) => e?.source?.text ?? "").some((e) => Re.test(e))) return !0;
			let isReplaced = (e) => /database[\w.]{0,40}\.yml/.test(e);
			return isReplaced(withoutComments(r.source.text)) || o.some(({ document: e }) => {
				let t = e?.source.text ?? "";
				return /\bkamal\b/.test(t) && isReplaced(t);
			});
		});
		function mayGetMore({ project: e }, { role: t, image: n }) {
			let r = (0, i.$I)(t.settings, "options");
			if ([
				"env",
				"e",
				"env-file",
				"entrypoint"
			].some((e) => (0, i.$I)(r, e) !== void 0)) return !0;
			let a = n?.entrypoint?.words;
			return a === void 0 ? !1 : e.surroundings.texts.entrypoint.source === void 0 || !/(?:^|\/)bin\/docker-entrypoint$/.test(a.join(" "));
		}
		let Be = /^(?:exec|bundle|(?:\.\/|\/\w+\/)?(?:bin\/)?(?:rails|thrust|puma|jobs|rake|sidekiq|good_job|bundle|falcon|unicorn|rackup|solid_queue))$/;
		function startsKnownPrograms({ command: e }) {
			let [t] = e ?? [];
			return t !== void 0 && Be.test(t);
		}
		let k = (0, s.B)((e) => {
			let t = e.project.surroundings.database.document?.root;
			if (t === void 0 || !Ve.test(t.source.text)) return [];
			let { all: n } = e.config.roles, r = e.config.primaryRole, i = n.filter((e) => e !== r && (hasOwnEnv(e) || r !== void 0 && hasOwnEnv(r)));
			return [...r === void 0 ? [] : [r], ...i].slice(0, 50).flatMap((n) => {
				let i = n === r ? D(e) : containerOf(e, n);
				if (i === void 0) return [];
				let a = {
					...i.ruby,
					env: knownVariables(e, i)
				};
				return [{
					container: i,
					ruby: a,
					connections: serverDatabases(t, a).map((t) => ({
						database: t,
						address: addressOf(t, {
							deployed: e,
							container: i,
							ruby: a
						})
					}))
				}];
			});
		});
		function hasOwnEnv({ settings: e }) {
			return (0, i.$I)(e, "env") !== void 0 || (0, i.$I)(e, "options") !== void 0;
		}
		let Ve = /postg|mysql|trilogy/;
		function addressOf(e, t) {
			let { url: n, host: r, socket: i, engine: a } = e;
			if (n === void 0 || /^jdbc:|[?&]host=|@%2f/i.test(n.text)) return;
			let o = urlHost(n.text);
			if (o !== "") return hostAddress({
				...n,
				text: o
			}, t);
			if (r === void 0) return;
			let s = [...n.unset, ...r.unset];
			if (r.text !== "") return hostAddress({
				...r,
				unset: s
			}, t);
			for (let e of a === "postgres" ? [
				"PGHOST",
				"PGHOSTADDR",
				"PGSERVICE"
			] : []) if (t.ruby.env(e) !== "unset") return;
			if (i === void 0 || mayHaveServer(t, i.text)) return;
			let c = r.node ?? n.node ?? (i.text === "" ? void 0 : i.node);
			return {
				kind: "local",
				host: i.text,
				unset: s,
				node: c,
				isWritten: !0
			};
		}
		function urlHost(e) {
			return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#,]*)/i.exec(e)?.[1] ?? "";
		}
		function hostAddress({ text: e, unset: t, node: n }, r) {
			let i = isLocalHost(e) || e.startsWith("/");
			if (i && mayHaveServer(r, e.startsWith("/") ? e : "")) return;
			let a = t.length > 0 || n !== void 0 && withoutErb(n).includes(e);
			return {
				kind: i ? "local" : "host",
				host: e,
				unset: t,
				node: n,
				isWritten: a
			};
		}
		function withoutErb(e) {
			return (0, i.Io)(e).replace(T.A8, "");
		}
		function isLocalHost(e) {
			return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(e);
		}
		let He = [
			"/var/run/postgresql",
			"/run/postgresql",
			"/var/run/mysqld",
			"/run/mysqld",
			"/tmp"
		];
		function mayHaveServer({ deployed: e, container: t }, n) {
			let { mounts: i } = t;
			return !i.complete || (n.startsWith("/") ? [n] : He).some((e) => (0, r.vI)(i, e) !== void 0) || mayRunServer(e, t);
		}
		function mayRunServer({ project: e }, { command: t }) {
			let { dockerfile: n, texts: r } = e.surroundings;
			return [
				n?.source.text ?? "",
				r.entrypoint.source?.text ?? "",
				(t ?? []).join(" ")
			].some((e) => Ue.test(withoutComments(e)));
		}
		let Ue = /\b(?:postgresql(?:-\d{1,2})?(?=[\s\\]|$)|postgresql-server|mysql-server|mariadb-server|default-mysql-server|redis-server|redis(?=[\s\\])|mongod|memcached|cloud[-_]sql[-_]proxy|pgbouncer|haproxy|stunnel\d?|autossh|socat|supervisord?|supervisor|s6-overlay|foreman|overmind|hivemind|tailscaled?)\b|\bssh -/m;
		function urlCredentials(e) {
			let t = /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:([\w.-]+)(?::[^@/?#]*)?@)?[^@/?#]*(?:\/([\w.-]+))?(?:[?#]|$)/i.exec(e);
			return t === null ? void 0 : {
				user: t[1],
				database: t[2]
			};
		}
		function roleVariables(e, t) {
			let { config: n } = e, r = (0, i.$I)(t.settings, "env"), a = clearValues((0, i.$I)(n.root, "env")).filter(({ name: e }) => envValue(r, e) === "unset"), o = [(0, i.$I)(n.root, "env"), r].flatMap((t) => secretValues(t, e.variant));
			return [
				...a,
				...clearValues(r),
				...o
			].map((e) => ({
				...e,
				owner: t
			}));
		}
		function accessoryVariables(e) {
			return clearValues((0, i.$I)(e.settings, "env")).map((t) => ({
				...t,
				owner: e
			}));
		}
		function clearValues(e) {
			let t = [
				"clear",
				"secret",
				"tags"
			].some((t) => !(0, i.z3)((0, i.$I)(e, t)));
			return (0, i.fq)(t ? (0, i.$I)(e, "clear") : e).slice(0, 500).flatMap(({ key: e, value: t, conditional: n }) => {
				let r = (0, i.xT)(e);
				return r === void 0 || n || t.kind !== "scalar" || t.value === null ? [] : [{
					name: r,
					text: t.text,
					at: (0, i.be)(t),
					host: hostIn(r, t.text)
				}];
			});
		}
		function secretValues(e, { secrets: t }) {
			return (0, i.S3)((0, i.$I)(e, "secret")).slice(0, 500).flatMap((e) => {
				if (e.kind !== "scalar") return [];
				let [n = "", r = n] = e.text.split(":"), i = t.findLast(({ entries: e }) => e.some((e) => e.name === r)), a = i?.entries.findLast((e) => e.name === r);
				if (i?.source === void 0 || a?.rawValue === void 0 || /\$\(/.test(a.rawValue)) return [];
				let o = a.rawValue.replace(/^(["'])(.*)\1$/, "$2"), s = urlHost(o);
				return s === "" || s.includes("$") ? [] : [{
					name: n,
					text: o,
					at: (0, w.yb)(i.source, a.start, a.end),
					host: s
				}];
			});
		}
		let We = /(?:^|_)(?:HOST|HOSTNAME|HOSTS|SERVER|SERVERS|ADDR|ADDRESS|ENDPOINT|BROKERS?|NODES?)$/;
		function hostIn(e, t) {
			if (/[\s$<>{}]/.test(t)) return;
			let n = urlHost(t);
			return n === "" ? We.test(e) ? /^([a-z0-9][\w.-]{0,100})(?::\d{1,5})?$/i.exec(t)?.[1] : void 0 : n;
		}
		function isForStore({ name: e, text: t }) {
			return /^(?:postgres(?:ql)?|postgis|mysql2?|trilogy|rediss?|valkey|mongodb(?:\+srv)?|amqps?|memcached|nats|kafka):\/\//i.test(t) || /(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|MEMCACHE|MEMCACHED|RABBITMQ|ELASTICSEARCH|OPENSEARCH|MEILISEARCH|CLICKHOUSE|TYPESENSE)(?:_|$)/.test(e);
		}
		let Ge = {
			hosts: 20,
			values: 500,
			length: 2e3
		};
		function clientsOf(e, t) {
			let { values: n, hasUnknown: r } = Ye(t), { all: i, inRoles: a, isKnown: o } = Ke(t), s = (0, C.n3)(e.hosts).slice(0, Ge.hosts), [c] = s, l = (0, S.dd)((0, S.QE)(e.settings, `${e.path}/network`), "kamal") === "kamal" ? e.containerName ?? `SERVICE-${e.name}` : void 0, u = [...s, "host.docker.internal"], isAddress = ({ node: { text: e } }) => u.some((t) => namesHost(e, t)) || /\d\./.test(e) && qe.test(e), d = n.filter(isAddress);
			return {
				areOnItsHost: o && c !== void 0 && i.size === 1,
				areElsewhere: c !== void 0 && [...a].some((e) => !s.includes(e)),
				byAddress: d.find((t) => isFor(e, t))?.node,
				byName: l === void 0 ? void 0 : n.find(({ node: e }) => namesHost(e.text, l))?.node,
				mayUseAddress: r || d.length > 0,
				containerName: l
			};
		}
		function isFor(e, { name: t, node: n }) {
			return t === void 0 || isForStore({
				name: t,
				text: n.text
			}) || `_${t}_`.includes(`_${e.name.toUpperCase().replaceAll("-", "_")}_`) ? !0 : e.publishedPorts.some(({ text: e }) => e.split(":").some((e) => /^\d+$/.test(e) && n.text.includes(`:${e}`)));
		}
		let Ke = (0, s.B)((e) => {
			let t = e.roles.all.map(({ hosts: e }) => e), n = [...t, ...e.accessories.all.map(({ hosts: e }) => e)], r = e.roles.unknown === void 0 && e.accessories.unknown === void 0;
			return {
				all: new Set(n.flatMap(C.n3)),
				inRoles: new Set(t.flatMap(C.n3)),
				isKnown: r && n.every(({ unknown: e }) => e === void 0)
			};
		}), qe = /(?<![\d.])(?!127\.|0\.0\.0\.0)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]|\/\d)/;
		function namesHost(e, t) {
			let n = e.indexOf(t);
			return n === -1 || t === "" ? !1 : /(?:^|[/@,=\s"'])$/.test(e.slice(0, n)) && /^(?:$|[:,\s"'?]|\/(?!\d))/.test(e.slice(n + t.length));
		}
		let Je = /URL|URI|HOST|ADDR|DSN|SERVER|ENDPOINT|BROKER|CONNECTION|CONFIG/i, Ye = (0, s.B)((e) => {
			let t = [e.root, ...e.namedContainers.map(({ settings: e }) => e)], n = {
				values: [],
				hasUnknown: !1
			};
			for (let e of t) collect((0, i.$I)(e, "env"), n), collect((0, i.$I)(e, "cmd"), n);
			return n;
		});
		function collect(e, t, n) {
			if (e !== void 0) {
				if (e.kind === "unknown" || t.values.length >= Ge.values) t.hasUnknown = !0;
				else if (e.kind === "scalar" && e.text.length > Ge.length) t.hasUnknown = !0;
				else if (e.kind === "scalar") t.values.push({
					name: n,
					node: e
				});
				else if (e.kind === "list") for (let r of e.items) collect(r.node, t, n);
				else {
					t.hasUnknown ||= e.open;
					for (let { key: n, value: r } of e.pairs) (0, i.xT)(n) === "secret" ? t.hasUnknown ||= (0, i.S3)(r).some(mayHaveAddress) : collect(r, t, (0, i.xT)(n));
				}
			}
		}
		function mayHaveAddress(e) {
			return e.kind !== "scalar" || Je.test(e.text);
		}
		let A = "try to log in", j = "read and change its data, unless it asks for a password", Xe = "read what it knows about the server", Ze = [
			{
				name: "MySQL",
				image: /mysql|mariadb|percona/,
				ports: [3306],
				access: A
			},
			{
				name: "PostgreSQL",
				image: /postg|pgvector|timescale|supabase/,
				ports: [5432],
				access: A
			},
			{
				name: "PgBouncer",
				image: /pgbouncer/,
				ports: [6432],
				access: A
			},
			{
				name: "Redis",
				image: /redis|valkey|keydb|dragonfly/,
				ports: [6379],
				access: j,
				lock: /requirepass|aclfile|REDIS_PASSWORD|VALKEY_PASSWORD/
			},
			{
				name: "OpenSearch",
				image: /opensearch/,
				ports: [],
				ownPorts: [
					9200,
					9300,
					9600
				],
				access: j,
				lock: /^/,
				unlock: /DISABLE_SECURITY_PLUGIN|security\.disabled/
			},
			{
				name: "Elasticsearch",
				image: /elasticsearch/,
				ports: [9200],
				ownPorts: [9300],
				access: j,
				lock: /ELASTIC_PASSWORD|xpack\.security\.enabled["']?: ?["']?true/,
				unlock: /xpack\.security\.enabled["']?[:=] ?["']?false/
			},
			{
				name: "Memcached",
				image: /memcached/,
				ports: [11211],
				access: j
			},
			{
				name: "MongoDB",
				image: /mongo/,
				ports: [27017],
				access: j,
				lock: /MONGO_INITDB_ROOT|--auth/
			},
			{
				name: "Meilisearch",
				image: /meilisearch/,
				ports: [7700],
				access: j,
				lock: /MEILI_MASTER_KEY|--master-key/
			},
			{
				name: "Typesense",
				image: /typesense/,
				ports: [8108],
				access: A
			},
			{
				name: "ClickHouse",
				image: /clickhouse/,
				ports: [8123],
				ownPorts: [9e3],
				access: j,
				lock: /CLICKHOUSE_PASSWORD/
			},
			{
				name: "RabbitMQ",
				image: /rabbitmq/,
				ports: [5672, 15672],
				access: A
			},
			{
				name: "Kafka",
				image: /kafka|redpanda/,
				ports: [9092],
				ownPorts: [
					9093,
					9094,
					29092
				],
				access: j,
				lock: /SASL/
			},
			{
				name: "NATS",
				image: /nats/,
				ports: [4222],
				ownPorts: [8222],
				access: j,
				lock: /--(?:user|auth|config)\b|-c /
			},
			{
				name: "InfluxDB",
				image: /influxdb/,
				ports: [],
				ownPorts: [8086],
				access: A
			},
			{
				name: "Cassandra",
				image: /cassandra|scylla/,
				ports: [9042],
				access: j
			},
			{
				name: "CouchDB",
				image: /couchdb/,
				ports: [5984],
				access: A
			},
			{
				name: "Qdrant",
				image: /qdrant/,
				ports: [6333, 6334],
				access: j,
				lock: /QDRANT__SERVICE__API_KEY/
			},
			{
				name: "Weaviate",
				image: /weaviate/,
				ports: [],
				ownPorts: [8080, 50051],
				access: j,
				lock: /APIKEY_ENABLED/
			},
			{
				name: "Chroma",
				image: /chroma(?!i|um)/,
				ports: [],
				ownPorts: [8e3],
				access: j
			},
			{
				name: "Neo4j",
				image: /neo4j/,
				ports: [7474, 7687],
				access: A
			},
			{
				name: "SQL Server",
				image: /mssql/,
				ports: [1433],
				access: A
			},
			{
				name: "CockroachDB",
				image: /cockroach/,
				ports: [26257],
				access: j
			},
			{
				name: "etcd",
				image: /etcd/,
				ports: [2379],
				access: j
			},
			{
				name: "ZooKeeper",
				image: /zookeeper/,
				ports: [2181],
				access: j
			}
		], Qe = [
			{
				name: "Docker's API",
				image: /socket-proxy|dind/,
				ports: [2375],
				access: "control the server"
			},
			{
				name: "node-exporter",
				image: /node[-_]exporter/,
				ports: [],
				ownPorts: [9100],
				access: Xe
			},
			{
				name: "The exporter",
				image: /[-_]exporter/,
				ports: [],
				ownPorts: [
					9104,
					9113,
					9121,
					9187
				],
				access: Xe
			},
			{
				name: "cAdvisor",
				image: /cadvisor/,
				ports: [],
				ownPorts: [8080],
				access: Xe
			},
			{
				name: "Prometheus",
				image: /prometheus|victoria-?metrics/,
				ports: [],
				ownPorts: [8428, 9090],
				access: Xe,
				lock: /web\.config/
			},
			{
				name: "Alertmanager",
				image: /alertmanager/,
				ports: [],
				ownPorts: [9093],
				access: "read and silence its alerts"
			},
			{
				name: "Loki",
				image: /loki/,
				ports: [],
				ownPorts: [3100],
				access: "read and write the logs"
			},
			{
				name: "Kibana",
				image: /kibana|opensearch-dashboards/,
				ports: [5601],
				access: A
			},
			{
				name: "The database console",
				image: /adminer|phpmyadmin|pgadmin|pgweb|redis-commander|redisinsight|mongo-express|cloudbeaver/,
				ports: [],
				ownPorts: [
					80,
					443,
					5050,
					5540,
					8001,
					8080,
					8081,
					8978
				],
				access: A
			},
			{
				name: "Dozzle",
				image: /dozzle/,
				ports: [],
				ownPorts: [8080],
				access: "read the logs of all containers",
				lock: /DOZZLE_AUTH/
			},
			{
				name: "Portainer",
				image: /portainer/,
				ports: [],
				ownPorts: [
					8e3,
					9e3,
					9443
				],
				access: A
			},
			{
				name: "The registry",
				image: /^(?:library\/)?registry$/,
				ports: [],
				ownPorts: [5e3],
				access: "pull and push images, unless it asks for a password",
				lock: /REGISTRY_AUTH/
			},
			{
				name: "The headless browser",
				image: /browserless|chrome|chromium|selenium|playwright|gotenberg|splash/,
				ports: [],
				ownPorts: [
					3e3,
					4444,
					8050,
					9222
				],
				access: "open pages with it, also those of the private network",
				lock: /TOKEN/
			}
		], $e = {
			tcp: [...Ze, ...Qe],
			udp: [
				{
					name: "Memcached",
					image: /memcached/,
					ports: [11211],
					access: j
				},
				{
					name: "StatsD",
					image: /statsd|graphite|telegraf/,
					ports: [8125],
					access: "send it false numbers"
				},
				{
					name: "The DNS resolver",
					image: /pihole|pi-hole|adguard|unbound|dnsmasq|coredns|technitium/,
					ports: [],
					ownPorts: [53],
					access: "use it to attack others"
				}
			]
		}, et = /nginx|caddy|traefik|haproxy|envoy|varnish|cloudflared|apache|httpd|coturn|eturnal|wireguard|wg-easy|openvpn|tailscale|headscale|netbird|mail|postfix|dovecot|stalwart|maddy|haraka|smtp|bind9?$|powerdns|pdns|nsd|knot|livekit|mediamtx|icecast|rtmp|minecraft|mosquitto|emqx|mqtt|vernemq|sftp|ftpd|ssh|gitea|forgejo|gitlab|anycable|soketi|centrifugo|mercure|imgproxy|thumbor|squid|xray|mumble|teamspeak|synapse|asterisk|freeswitch|kamailio|jitsi|janus|ntfy|gotify|syncthing|torrent|factorio|valheim/, tt = new Set("20 21 22 25 53 80 110 143 443 465 587 853 993 995 1194 1723 1883 1935 2222 3478 3479 4190 5060 5061 5222 5269 5349 8883 25565 51820".split(" ")), nt = /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:.]{2,45}\]):)?(?:(\d{1,5}(?:-\d{1,5})?)?:)?(\d{1,5}(?:-\d{1,5})?)(?:\/(tcp|udp))?$/;
		function readMapping({ text: e, node: t }) {
			let n = t.type === "integer" && t.text.includes(":") ? null : nt.exec(e), [, r, i, a = "", o] = n ?? [];
			return n === null ? void 0 : {
				address: r === void 0 || r === "0.0.0.0" || /^\[[0:]+\]$/.test(r) ? void 0 : r,
				hostPort: i,
				containerPort: a,
				protocol: o === "udp" ? "udp" : "tcp"
			};
		}
		function serviceAt({ containerPort: e, hostPort: t, protocol: n }, { image: r, settings: i }) {
			let a = (r ?? "").toLowerCase(), o = $e[n], isAt = (t) => covers(e, t), s = o.find((e) => e.image.test(a) && [...e.ports, ...e.ownPorts ?? []].some(isAt)) ?? o.find((t) => t.ports.includes(Number(e)));
			if (s !== void 0) {
				let { name: e, access: t, lock: n, unlock: r } = s;
				return {
					name: e,
					access: n?.test(i) === !0 && r?.test(i) !== !0 ? A : t,
					isNote: !1
				};
			}
			return n === "udp" || r === void 0 || et.test(a) || [e, t ?? ""].some((e) => tt.has(e)) ? void 0 : {
				name: "",
				access: "send it requests, without kamal-proxy and its TLS",
				isNote: !0
			};
		}
		function covers(e, t) {
			let [n = "", r = n] = e.split("-");
			return Number(n) <= t && t <= Number(r);
		}
		var M = n(4221);
		let rt = {
			metadata: {
				id: "accessory-port-public",
				severity: "warning",
				title: "Accessory's port is open to everyone who reaches the server",
				fixable: !0,
				securitySeverity: 6.5
			},
			*checkConfig({ config: e }) {
				for (let t of e.accessories.all.slice(0, it.accessories)) {
					let n = openPorts(t);
					if (n.length === 0) continue;
					let r = clientsOf(t, e), i = isPrivateServer(t, e);
					for (let e of n) yield problemWith(e, {
						accessory: t,
						clients: r,
						isPrivate: i
					});
				}
			}
		}, it = {
			accessories: 100,
			ports: 100
		};
		function openPorts(e) {
			let { publishedPorts: t, settings: n } = e;
			if (t.length === 0) return [];
			let r = parseImageName((0, S.jj)(e.image) ?? "")?.repository, a = (0, i.Io)(n), o = new Map();
			for (let e of t.slice(0, it.ports)) {
				let t = readMapping(e);
				if (t === void 0 || t.address !== void 0 && isPrivateAddress(t.address)) continue;
				let n = serviceAt(t, {
					image: r,
					settings: a
				}), i = n?.isNote === !0 ? "" : n?.name;
				n !== void 0 && i !== void 0 && !o.has(i) && o.set(i, {
					port: e,
					mapping: t,
					service: n
				});
			}
			return [...o.values()];
		}
		function problemWith({ port: e, mapping: t, service: n }, { accessory: r, clients: a, isPrivate: o }) {
			let { node: s } = e, { address: c, hostPort: l, containerPort: u, protocol: d } = t, f = c === void 0 ? "every address of the server" : `the address ${c}`, p = o ? "everyone in its network" : "anyone on the internet", m = n.isNote ? `\`${r.name}\` (port ${l ?? u})` : `${n.name} (\`${r.name}\`)`, h = d === "udp" ? "/udp" : "", withAddress = (e) => `"${e}:${l ?? u}:${u}${h}"`, g = isLocalOnly(a) && c === void 0 && !n.isNote;
			return {
				at: (0, i.be)(s),
				...o || n.isNote ? { severity: "info" } : {},
				message: `${m} listens on ${f}, and Docker bypasses ufw, so ${p} can ${n.access}`,
				help: g ? `Write ${withAddress("127.0.0.1")}, or remove the published port: the app reaches it at \`${a.containerName}:${u}\`.` : adviceFor(a, {
					isNote: n.isNote,
					private: withAddress("PRIVATE_IP"),
					containerPort: u
				}),
				...g && { fix: (0, M.v8)(s, withAddress("127.0.0.1")) }
			};
		}
		function isLocalOnly({ areOnItsHost: e, byName: t, byAddress: n, mayUseAddress: r }) {
			return e && t !== void 0 && n === void 0 && !r;
		}
		function adviceFor({ areElsewhere: e, containerName: t }, n) {
			let r = n.isNote ? "If it is meant for the public, put it behind kamal-proxy with its own `proxy`. " : "", i = `bind it to the address of a private network, ${n.private}, or let the provider's firewall (not ufw) admit only the hosts that need it`;
			return e || t === void 0 ? `${r}Other hosts may need the port: ${i}.` : `${r}If only containers on this server use it, let them connect to ${`\`${t}\` (port ${n.containerPort})`} first, deploy, and then remove the published port. Otherwise ${i}.`;
		}
		function isPrivateServer({ hosts: e }, t) {
			let n = (0, i.$I)(t.root, "ssh");
			return ["proxy", "proxy_command"].some((e) => !(0, i.z3)((0, i.$I)(n, e))) ? !0 : e.unknown === void 0 && e.all.length > 0 && e.all.every(({ name: e }) => isPrivateAddress(e));
		}
		function isPrivateAddress(e) {
			return /^(?:localhost|.*\.(?:local|internal|lan|home|ts\.net))$/i.test(e) || /^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/i.test(e) ? !0 : /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(e);
		}
		let ot = {
			metadata: {
				id: "accessory-service-taken",
				severity: "warning",
				title: "Accessory has the service name of the app or of another accessory"
			},
			*checkConfig({ config: e }) {
				let t = (0, S.jj)(e.service), n = new Set(e.roles.all.flatMap((e) => (0, C.n3)(e.hosts))), r = new Map();
				for (let i of e.accessories.all) {
					let { containerName: e } = i;
					if (e === void 0) continue;
					let a = (0, C.n3)(i.hosts).slice(0, st.hosts), o = r.get(e) ?? [], s = o.find((e) => a.some((t) => e.hosts.has(t)))?.accessory;
					o.length < st.others && r.set(e, [...o, {
						accessory: i,
						hosts: new Set(a)
					}]), s === void 0 ? e === t && a.some((e) => n.has(e)) && (yield takenByApp(i, e)) : yield taken(i, {
						name: e,
						other: s,
						service: t
					});
				}
			}
		}, st = {
			hosts: 100,
			others: 10
		};
		function takenByApp(e, t) {
			let n = `${t}-${e.name}`;
			return {
				at: placeOf(e),
				message: `\`${e.name}\` has the app's service name \`${t}\`, by which Kamal finds containers: it takes the app's for this accessory's, so it never boots it again, and \`kamal accessory reboot\` removes the app's stopped versions, which a rollback needs`,
				help: `Remove \`service\` (its container is then \`${n}\`), or give it another name. Before you boot it again, remove the old container on the server (\`docker rm -f ${t}\`) and move what is in \`~/${t}\` to \`~/${n}\`.`
			};
		}
		function taken(e, { name: t, other: n, service: r }) {
			let i = `${r ?? "SERVICE"}-${e.name}`;
			return {
				at: placeOf(e),
				message: `\`${e.name}\` has the same service name as \`${n.name}\` (\`${t}\`), and Kamal does not boot it where a container with that name exists, so only one of them runs`,
				help: i === t ? "Give the other one its own `service`." : `Give it its own, for example \`service: ${i}\`.`
			};
		}
		function placeOf({ service: e, key: t }) {
			return (0, i.be)((0, S.E7)(e) ?? t);
		}
		var ct = n(7030);
		let lt = {
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
						at: (0, i.be)(n),
						message: `The address ${e} is written in plain text here, so anyone who can read the repository can see it`,
						help: "Write `<%= ENV.fetch(\"SERVER_ADDRESS\") %>` and set the variable in `env:` of the step that deploys, or write a host name."
					});
				}
			}
		};
		function hostEntries({ root: e, roles: t, accessories: n }) {
			let r = [(0, i.wf)(e, ["ssh", "proxy"]), (0, i.wf)(e, ["builder", "remote"])].flatMap(i.S3);
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
			let t = e.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "").replace(/^\[([^\]]*)\].*$/, "$1"), n = (0, ct.isIP)(t) === 0 ? t.replace(/:\d+$/, "") : t;
			return (0, ct.isIP)(n) === 0 || /^127\.|^::1$/.test(n) ? void 0 : n;
		}
		var ut = n(8118);
		let dt = "0.0.0.0", N = "127.0.0.1", P = String.raw`(?:^|[\s/])`, ft = [
			{
				command: RegExp(`${P}gunicorn\\s`),
				bindFlags: ["-b", "--bind"],
				unless: /\s(?:-c|--config)[\s=]|unix:|fd:/,
				variables: ["GUNICORN_CMD_ARGS"]
			},
			{
				command: RegExp(`${P}uvicorn\\s`),
				portFlags: ["--port"],
				hostFlags: ["--host"],
				port: 8e3,
				host: N,
				unless: /\s--(?:uds|fd|env-file)\b/,
				variables: [
					"UVICORN_PORT",
					"UVICORN_HOST",
					"UVICORN_UDS",
					"UVICORN_FD"
				]
			},
			{
				command: RegExp(`${P}fastapi\\s+run\\b`),
				portFlags: ["--port"],
				hostFlags: ["--host"],
				port: 8e3,
				host: dt,
				variables: ["UVICORN_PORT", "UVICORN_HOST"]
			},
			{
				command: RegExp(`${P}daphne\\s`),
				portFlags: ["-p", "--port"],
				hostFlags: ["-b", "--bind"],
				port: 8e3,
				host: N,
				unless: /\s(?:-e|--endpoint|-u|--unix-socket|--fd)\b/
			},
			{
				command: RegExp(`${P}hypercorn\\s`),
				bindFlags: ["-b", "--bind"],
				unless: /\s(?:-c|--config)[\s=]|unix:|fd:/
			},
			{
				command: RegExp(`${P}flask\\s`),
				subcommand: /\srun\b/,
				portFlags: ["-p", "--port"],
				hostFlags: ["-h", "--host"],
				port: 5e3,
				host: N,
				variables: ["FLASK_RUN_PORT", "FLASK_RUN_HOST"]
			},
			{
				command: RegExp(`${P}artisan\\s+serve\\b`),
				portFlags: ["--port"],
				hostFlags: ["--host"],
				port: 8e3,
				host: N,
				variables: ["SERVER_PORT", "SERVER_HOST"]
			},
			{
				command: RegExp(`${P}next\\s+start\\b`),
				portFlags: ["-p", "--port"],
				hostFlags: ["-H", "--hostname"],
				port: 3e3,
				host: dt,
				portVariable: "PORT"
			},
			{
				command: RegExp(`${P}vite\\s+preview\\b`),
				portFlags: ["--port"],
				hostFlags: ["--host"],
				host: dt
			},
			{
				command: /^php\s+-S\s/,
				bindFlags: ["-S"]
			}
		];
		function serverAddress(e, t) {
			let n = /(?:^|[\s/])manage\.py\s+runserver(?:\s+(?:([\w.[\]]{1,60}):)?(\d{2,5}))?(?:\s|$)/.exec(e);
			if (n !== null) return server_commands_addressOf(n[1] ?? N, Number(n[2] ?? 8e3));
			let r = ft.find((t) => t.command.test(e) && t.subcommand?.test(e) !== !1);
			if (r === void 0) return;
			if (r.unless?.test(e) === !0 || r.variables?.some((e) => t(e) !== "unset") === !0) return "unknown";
			let i = flagValues(e, r.bindFlags);
			if (i.length > 0) return i.length > 1 ? "unknown" : bindAddress(i[0] ?? "");
			let a = flagValues(e, r.portFlags)[0] ?? defaultPort(r, t);
			return a === void 0 || !/^\d+$/.test(a) ? "unknown" : server_commands_addressOf(flagValues(e, r.hostFlags)[0] ?? r.host ?? dt, Number(a));
		}
		function defaultPort({ port: e, portVariable: t }, n) {
			let r = t === void 0 ? "unset" : n(t);
			if (r !== "unknown") return r === "unset" ? e?.toString() : r.value;
		}
		function flagValues(e, t) {
			let n = e.split(/\s+/).map((e) => e.replace(/^(["'])(.*)\1$/, "$2"));
			return n.flatMap((e, r) => flagValue(e, n[r + 1], t) ?? []);
		}
		function flagValue(e, t, n = []) {
			for (let r of n) {
				if (e === r) return t;
				if (e.startsWith(`${r}=`)) return e.slice(r.length + 1);
				if (!r.startsWith("--") && e.startsWith(r) && /^[\d.:]/.test(e.slice(r.length))) return e.slice(r.length);
			}
		}
		function bindAddress(e) {
			let [, t = "", n] = /^(?:tcp:\/\/)?([\w.-]*|\[[\d:a-f]*\]):(\d{2,5})(?:\?\S*)?$/i.exec(e) ?? [];
			return n === void 0 ? "unknown" : server_commands_addressOf(t, Number(n));
		}
		function server_commands_addressOf(e, t) {
			return {
				port: t,
				isLoopback: /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/.test(e)
			};
		}
		var pt = n(4610), mt = n(6618);
		function rubyServer(e, { env: t }, n) {
			let r = /(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)(?:\s|$)/.test(n), i = /(?:^|[\s/])puma(?:\s|$)/.test(n);
			if (!r && !i) return;
			let a = `\`${n.slice(0, 60)}\``, [o = "0.0.0.0"] = r ? flagValues(n, ["-b", "--binding"]) : [], [s] = flagValues(n, ["-p", "--port"]);
			if (s !== void 0) return {
				addresses: /^\d+$/.test(s) ? [server_commands_addressOf(o, Number(s))] : "unknown",
				source: a
			};
			let [c] = i ? flagValues(n, ["-b", "--bind"]) : [];
			if (c !== void 0) return {
				addresses: bindAddresses([bindAddress(c)]),
				source: a
			};
			if (flagValues(n, [
				"-C",
				"-c",
				"--config"
			]).some((e) => e !== "config/puma.rb")) return {
				addresses: "unknown",
				source: a
			};
			let l = portVariable(t);
			if (r && l !== void 0) return {
				addresses: [server_commands_addressOf(o, l)],
				source: "PORT"
			};
			let u = pumaAddresses(e);
			return u === "unknown" || i && u.length === 0 ? {
				addresses: "unknown",
				source: a
			} : u.length > 0 ? {
				addresses: u,
				source: e.project.surroundings.texts.puma.path
			} : {
				addresses: [server_commands_addressOf(o, 3e3)],
				source: "the default of Rails"
			};
		}
		function pumaAddresses(e) {
			let { texts: t, entries: n } = e.project.surroundings;
			if ((n.get("config/puma/production.rb") ?? "missing") !== "missing" || t.puma.source === void 0) return "unknown";
			let r = assignmentsIn(e, t.puma.source)?.filter(({ target: e, operator: t }) => t === "call" && /^(?:port|bind|ssl_bind|config_file|eval|instance_eval)$/.test(e));
			return r === void 0 ? "unknown" : bindAddresses(r.map(({ target: e, value: t, isCertain: n }) => {
				if (!n) return "unknown";
				let r = t.kind === "number" ? String(t.value) : t.kind === "text" ? t.text : "";
				return e === "bind" ? bindAddress(r) : e === "port" && /^\d+$/.test(r) ? server_commands_addressOf("0.0.0.0", Number(r)) : "unknown";
			}));
		}
		function bindAddresses(e) {
			let t = e.filter((e) => e !== "unknown");
			return t.length < e.length ? "unknown" : t;
		}
		function portVariable(e) {
			let t = e("PORT");
			return typeof t == "object" && /^\d+$/.test(t.value) ? Number(t.value) : void 0;
		}
		function listeningPorts(e) {
			let t = D(e);
			if (t === void 0 || (0, i.wf)(t.role.settings, ["options", "entrypoint"]) !== void 0) return;
			let n = nginxPort(e, t);
			if (n !== void 0) return n;
			let r = serverCommand(e, t);
			if (r === void 0 || startsSeveral(e, r.whole)) return;
			let a = knownServer(e, t, r.text);
			if (a !== "silent") return a === void 0 ? documentedPort(e, t, r.text) : {
				...a,
				isCertain: a.isCertain && !r.isIndirect && isAsWritten(e, t)
			};
		}
		let ht = 2e3;
		function serverCommand({ project: e }, { command: t, image: n, env: r, role: a }) {
			let o = (0, i.$I)(a.settings, "cmd");
			if (t === void 0 && (o !== void 0 || n?.entrypoint === void 0) || n?.entrypoint?.shell === !0 && t !== void 0) return;
			let s = [...n?.entrypoint?.words ?? [], ...t ?? []], c = o === void 0 && (n?.cmd?.shell === !0 || s.some((e) => /^(?:\S*\/)?(?:ba|da)?sh$/.test(e))), l = s.join(" "), u = c ? withVariables(l, r) : l;
			if (u === void 0 || /[$`]/.test(u)) return;
			let d = (u.split(/&&|;/).at(-1) ?? "").trim().replace(/^["']|["']$/g, "").replace(/^\S*docker-entrypoint(?:\.sh)?\s+/, ""), f = packageScript(d, e.surroundings.texts.packageJson.source?.text), p = `${u} ${f ?? ""}`.slice(0, ht);
			return {
				text: (f ?? d).slice(0, ht),
				whole: p,
				isIndirect: f !== void 0
			};
		}
		function withVariables(e, t) {
			let n = !0, r = (0, ut.V)(e, (e) => {
				let r = t(e);
				return r === "unknown" && (n = !1), typeof r == "object" ? r.value : void 0;
			});
			return n ? r : void 0;
		}
		function packageScript(e, t) {
			let n = e.split(/\s+/), r = n.findIndex((e) => /^(?:npm|yarn|pnpm|bun)$/.test(e)), [i, ...a] = n.slice(r + (n[r + 1] === "run" ? 2 : 1));
			if (r === -1 || i === void 0 || t === void 0) return;
			let o = (0, mt.q)(t), s = (0, pt.u)(o) ? o.scripts : void 0, c = (0, pt.u)(s) ? s[i] : void 0;
			return typeof c == "string" && !c.includes("$") ? `${c} ${a.filter((e) => e !== "--").join(" ")}`.trim() : void 0;
		}
		let gt = /\b(?:nginx|caddy|haproxy|apache2?|supervisord|foreman|overmind|hivemind|honcho|pm2|pm2-runtime|concurrently|runit|runsvdir)\b|\/init\b|s6-|[^&]&(?:\s|$)/;
		function startsSeveral({ project: e }, t) {
			let n = e.surroundings.texts.entrypoint.source?.text ?? "";
			return gt.test(t) || /nginx|caddy|haproxy|thrust|socat|foreman|supervisord/.test(n);
		}
		function knownServer(e, t, n) {
			let { env: r } = t;
			if (r("PORT") === "unknown") return "silent";
			if (/(?:^|[\s/])thrust\s/.test(n)) return thrusterPorts(t);
			let i = `\`${n.length > 60 ? `${n.slice(0, 60)}\u2026` : n}\``, a = rubyServer(e, t, n), o = a?.addresses ?? serverAddress(n, r), s = e.project.surroundings.texts.puma.source !== void 0;
			if (o === "unknown") return a === void 0 || !s ? void 0 : "silent";
			if (o !== void 0) {
				let e = [o].flat();
				return {
					ports: e.map(({ port: e }) => e),
					source: a?.source ?? i,
					isCertain: !0,
					isLoopback: e.every(({ isLoopback: e }) => e)
				};
			}
			let c = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(n);
			if (c !== null) return {
				ports: [Number(c[1] ?? c[2])],
				source: i,
				isCertain: !1,
				isLoopback: !1
			};
		}
		function thrusterPorts({ env: e }) {
			let t = e("HTTP_PORT"), n = e("TARGET_PORT");
			if (t === "unknown" || e("TLS_DOMAIN") !== "unset") return "silent";
			let r = t === "unset" ? 80 : Number(t.value), i = typeof n == "object" ? Number(n.value) : 3e3;
			return Number.isInteger(r) ? {
				ports: [r, i],
				source: "Thruster",
				isCertain: n !== "unknown",
				isLoopback: !1
			} : "silent";
		}
		let _t = /^(?:docker\.io\/)?(?:library\/)?(?:nginx|nginxinc\/(nginx-unprivileged))(?:[:@]|$)/;
		function nginxPort({ project: e }, { image: t, command: n, role: r }) {
			let a = e.surroundings.dockerfile?.stages.at(-1)?.base ?? "", o = _t.exec(a);
			return o === null || t === void 0 || t.entrypoint !== void 0 || (0, i.$I)(r.settings, "cmd") !== void 0 || n !== void 0 && n[0] !== "nginx" || t.instructions.some(({ name: e, text: t }) => /^(?:COPY|ADD|RUN|VOLUME)$/.test(e) && /\/etc\b|\.conf|\.template|\s\/$/.test(t)) ? void 0 : {
				ports: [o[1] === void 0 ? 80 : 8080],
				source: `the default of ${a}`,
				isCertain: !0,
				isLoopback: !1
			};
		}
		function documentedPort({ project: e }, { image: t, env: n }, r) {
			let i = e.surroundings.dockerfile?.stages.some(({ base: e }) => /\belixir\b/.test(e)) === !0;
			if (!i && /(?:^|\s)(?:\S*\bs?bin\/(?!rails|puma|bundle)\w|\S+\.sh(?:\s|$))/.test(r)) return;
			let a = [...new Set(t?.ports ?? [])], o = numberOf(n("PORT")), s = {
				isCertain: !1,
				isLoopback: !1
			};
			return o === void 0 ? a.length === 1 ? {
				ports: a,
				source: "EXPOSE",
				...s
			} : i && a.length === 0 && /\/bin\/server$/.test(r) ? {
				ports: [4e3],
				source: "the default of Phoenix",
				...s
			} : void 0 : {
				ports: [o, ...a],
				source: "PORT",
				...s
			};
		}
		function isAsWritten({ project: e }, { image: t }) {
			let { dockerfile: n, texts: r } = e.surroundings;
			if (n === void 0 || t === void 0 || !hasPlainBases(n)) return !1;
			let i = t.entrypoint?.words[0], a = i?.endsWith("bin/docker-entrypoint") === !0 && r.entrypoint.source !== void 0;
			return i === void 0 || a || /(?:^|\/)(?:tini|dumb-init|bundle)$/.test(i);
		}
		function numberOf(e) {
			return typeof e == "object" && /^\d+$/.test(e.value) ? Number(e.value) : void 0;
		}
		let vt = {
			metadata: {
				id: "app-port-mismatch",
				severity: "warning",
				title: "kamal-proxy sends requests to a port that the app does not listen on"
			},
			*checkConfig(e) {
				let { config: t } = e, n = t.primaryProxy, r = n === void 0 ? void 0 : (0, S.dd)(n.appPort, 80);
				if (n === void 0 || r === void 0 || isKamal1(e)) return;
				let i = listeningPorts(e);
				if (i === void 0) return;
				let a = i.isCertain ? { severity: "error" } : {};
				i.ports.includes(r) ? i.isLoopback && (yield {
					at: commandPlace(e) ?? app_port_mismatch_placeOf(n, e),
					...a,
					message: `The app listens on 127.0.0.1 only (${i.source}), which kamal-proxy cannot reach from outside of the container, so it never becomes healthy`,
					help: "Make the app listen on 0.0.0.0."
				}) : yield {
					at: app_port_mismatch_placeOf(n, e),
					...a,
					...otherPort(i, n, r)
				};
			}
		};
		function isKamal1({ config: e, project: t }) {
			return ["traefik", "healthcheck"].some((t) => (0, i.$I)(e.root, t) !== void 0) ? !0 : e.primaryProxy?.node === void 0 && t.config.document?.source.text.includes("traefik") === !0;
		}
		function otherPort({ ports: e, source: t, isCertain: n }, { appPort: r }, i) {
			let [a] = e;
			return {
				message: `kamal-proxy sends requests to port ${i}${r.kind === "absent" ? " (the default)" : ""}, but the app ${n ? "listens" : "probably listens"} on ${a} (${t}), so it never becomes healthy`,
				help: `Set \`app_port: ${a}\` under \`proxy\`, or make the app listen on ${i}.`
			};
		}
		function app_port_mismatch_placeOf(e, { config: t }) {
			return (0, i.be)((0, S.E7)(e.appPort) ?? e.node ?? (0, S.E7)(t.service) ?? t.root);
		}
		function commandPlace(e) {
			let { role: t, image: n } = D(e) ?? {}, r = (0, i.$I)(t?.settings, "cmd");
			if (r !== void 0) return (0, i.be)(r);
			let a = e.project.surroundings.dockerfile?.source, o = n?.cmd ?? n?.entrypoint;
			return a === void 0 || o === void 0 ? void 0 : (0, w.yb)(a, o.start, o.end);
		}
		var F = n(8940);
		let yt = {
			metadata: {
				id: "asset-path-missing",
				severity: "warning",
				title: "`asset_path` does not exist in the image"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e;
				if ((0, F.X)(t.files.gemfileLock.source?.text, "rails") !== void 0) for (let r of n.roles.all) {
					let a = containerOf(e, r), o = (0, i.$I)(r.settings, "asset_path") ?? (0, i.$I)(n.root, "asset_path");
					if (a === void 0 || o?.kind !== "scalar" || o.text === "") continue;
					let s = checkAssetPath(t, a, o);
					s !== void 0 && (yield s);
				}
			}
		};
		function checkAssetPath(e, { image: t }, n) {
			let { workdir: r } = t ?? {}, a = y.posix.normalize(n.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
			if (r === void 0 || isInDockerfile(e, a)) return;
			let o = "the deploy stops when Kamal tries to copy it out of the new image (Could not find the file)";
			if (!a.startsWith(`${r === "/" ? "" : r}/`)) return {
				at: (0, i.be)(n),
				message: `The image has no ${a} (its app is in ${r}), so ${o}`,
				help: `Set \`asset_path: ${y.posix.join(r, /\/(public\/.{1,200})$/.exec(a)?.[1] ?? "public/assets")}\`.`
			};
			if (!(a !== y.posix.join(r, "public/assets") || hasAssets(e))) return {
				at: (0, i.be)(n),
				message: `No gem of the app writes ${a} (neither Propshaft nor Sprockets is in Gemfile.lock), so ${o}`,
				help: "Remove `asset_path`, or set it to the directory that the build writes."
			};
		}
		function isInDockerfile(e, t) {
			return e.surroundings.dockerfile?.source.text.includes(t) === !0;
		}
		function hasAssets(e) {
			let t = e.files.gemfileLock.source?.text;
			return [
				"propshaft",
				"sprockets",
				"sprockets-rails",
				"vite_rails",
				"shakapacker",
				"webpacker"
			].some((e) => (0, F.X)(t, e) !== void 0) ? !0 : e.surroundings.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(buildCommands(e));
		}
		function buildCommands(e) {
			return (e.surroundings.dockerfile?.stages ?? []).flatMap(({ instructions: e }) => e.filter(({ name: e }) => e === "RUN").map(({ text: e }) => e)).join("\n");
		}
		var bt = n(6647), I = n(4005);
		let xt = {
			metadata: {
				id: "base-incomplete",
				severity: "info",
				title: "Base is incomplete, but Kamal does not ask for a destination"
			},
			*check(e) {
				let t = e.variants.find(({ destination: e }) => e === void 0)?.config;
				if (t === void 0 || e.variants.length === 1 || t.requiresDestination.kind === "unknown" || t.requiresDestination.kind === "known" && t.requiresDestination.value) return;
				let n = (0, I.F)(e);
				if (n.some(({ variant: e }) => e.destination === void 0)) return;
				let r = (0, bt.bF)(e, t), a = r.find((e) => e.startsWith("No servers")) ?? r[0];
				if (a === void 0 || n.every(({ config: t }) => (0, bt.bF)(e, t).includes(a))) return;
				let o = a === bt.ZF ? "Kamal deploys only the accessories" : `Kamal stops with "${a}"`, s = (0, S.E7)(t.service);
				yield {
					at: s === void 0 ? (0, w.GH)(e.config.path) : (0, i.be)(s),
					message: `Only the destinations complete this configuration, but Kamal does not ask for one: without \`-d\`, ${o}`,
					help: "Add `require_destination: true`, so that Kamal asks for a destination."
				};
			}
		}, St = {
			metadata: {
				id: "boot-limit",
				severity: "warning",
				title: "`boot/limit` limits nothing"
			},
			*checkConfig({ config: e }) {
				let t = (0, i.wf)(e.root, ["boot", "limit"]), n = hostCount(e);
				t?.kind === "scalar" && t.type === "integer" && typeof t.value == "number" && (n === void 0 || n < 2 || t.value <= n || (yield {
					at: (0, i.be)(t),
					message: `Kamal restarts up to ${t.value} hosts at once, but there are only ${n}, so all of them restart together`,
					help: `Write a smaller number, e.g. \`limit: ${Math.max(1, Math.floor(n / 2))}\`, or remove \`boot\`.`
				}));
			}
		};
		function hostCount({ roles: e }) {
			if (!(e.unknown !== void 0 || e.all.some(({ hosts: e }) => e.unknown !== void 0))) return new Set(e.all.flatMap(({ hosts: e }) => (0, C.n3)(e))).size;
		}
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
		let L = (0, s.B)((e) => [...uniqueFiles(e.variants).values()].flatMap((e) => {
			let { source: t } = e;
			return t === void 0 ? [] : e.entries.map((n) => ({
				file: e,
				entry: n,
				at: (0, w.yb)(t, n.start, n.end)
			}));
		}));
		function uniqueFiles(e) {
			return new Map(e.flatMap((e) => e.secrets.map((e) => [e.path, e])));
		}
		let Ct = /\bENV(?:\[|\.fetch\(\s{0,9})["'](\w{1,100})["']/g, wt = /[?&|]{2}|[=!]=|[=!]~|\?\s|\b(?:if|unless|case|and|or)\b|\.(?:present|blank|nil|empty|include|start_with|end_with|match|key|has_key|length|size|zero)\b\??/;
		function secretFromEnv(e) {
			for (let { kind: t, code: n } of (0, T.x9)((0, i.Io)(e))) if (!(t !== "output" || wt.test(n.replace(/\|\|\s{0,9}["']{2}/, "")))) {
				for (let [, e = ""] of n.matchAll(Ct)) if (isSecretName(e)) return e;
			}
		}
		let Tt = {
			metadata: {
				id: "build-arg-secret",
				severity: "warning",
				title: "Secret is a build argument",
				securitySeverity: 5.9
			},
			*checkConfig(e) {
				for (let { key: t, value: n } of (0, i.fq)((0, i.wf)(e.config.root, ["builder", "args"]))) {
					let r = (0, i.xT)(t);
					if (r === void 0 || n.kind !== "unknown" || isPublicName(r) || secretFromEnv(n) === void 0) continue;
					let a = useOf(e, r);
					a !== "none" && (yield {
						at: (0, i.be)(t),
						...a === "earlier stage" && { severity: "info" },
						message: a === "earlier stage" ? `\`${r}\` is a build argument, which the build cache keeps, so anyone who gets into the builder or reads a cache in the registry can read the secret` : `\`${r}\` is a build argument, which the image's history records (docker history), so anyone who can pull the image can read the secret`,
						help: `List \`${r}\` under \`builder/secrets\` instead, define it in .kamal/secrets, and read it in the Dockerfile with \`RUN --mount=type=secret,id=${r}\` from /run/secrets/${r} in place of \`ARG ${r}\`.`
					});
				}
			}
		};
		function useOf({ project: e, config: t }, n) {
			let { dockerfile: r } = e.surroundings;
			if (r === void 0) return "image";
			if (!r.arguments.includes(n)) return "none";
			let a = (0, i.$I)((0, i.$I)(t.root, "builder"), "target"), o = a?.kind === "unknown" ? void 0 : (0, Ae.dT)(r, a?.kind === "scalar" ? a.text : void 0);
			if (o === void 0) return "image";
			let s = RegExp(`\\b${RegExp.escape(n)}\\b`);
			return o.instructions.some((e) => e.name === "ARG" && s.test(e.text)) ? "image" : "earlier stage";
		}
		let Et = /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i, Dt = {
			x86: "amd64",
			x64: "amd64",
			intel: "amd64",
			amd: "amd64",
			arm8: "arm64",
			armv8: "arm64",
			arm64v8: "arm64",
			m1: "arm64",
			apple: "arm64"
		}, Ot = {
			metadata: {
				id: "builder-arch-unknown",
				severity: "error",
				title: "`builder/arch` is not an architecture that Docker knows"
			},
			*checkConfig({ config: e }) {
				let t = (0, i.$I)(e.root, "builder");
				if ((0, i.$I)(t, "pack") !== void 0) return;
				let n = (0, i.$I)(t, "arch"), r = n?.kind === "list" ? n.items.map(({ node: e }) => e) : [n];
				for (let e of r) e?.kind !== "scalar" || e.text === "" || Et.test(e.text) || (yield {
					at: (0, i.be)(e),
					message: `Docker does not know the architecture \`${e.text}\` (Kamal passes --platform linux/${e.text}), so the build stops`,
					help: `Write ${suggestion(e)}.`
				});
			}
		};
		function suggestion(e) {
			let t = e.text.toLowerCase().replace(/^linux[/_-]/, ""), n = t.split(/[,\s/]+/).filter((e) => Et.test(e));
			if (n.length > 1) return `\`arch: [${n.join(", ")}]\``;
			let r = Et.test(t) ? t : Dt[t];
			return r === void 0 ? "`amd64` (Intel and AMD) or `arm64`" : `\`${r}\``;
		}
		let kt = {
			metadata: {
				id: "builder-cache-unused",
				severity: "warning",
				title: "`builder/cache` has a setting that Kamal ignores"
			},
			*checkConfig({ config: e }) {
				let t = (0, i.$I)((0, i.$I)(e.root, "builder"), "cache");
				if (t?.kind !== "map") return;
				let n = (0, S.dd)((0, S.QE)(t, "builder/cache/type"), "");
				n === "" && t.pairs.length > 0 && (yield {
					at: (0, i.be)(t),
					message: "Without `type`, Kamal builds without a cache and ignores the other settings here",
					help: "Add `type: registry` or `type: gha`."
				});
				let r = (0, i.$I)(t, "image");
				n !== "gha" || r === void 0 || (0, i.z3)(r) || (yield {
					at: (0, i.be)(r),
					message: "Kamal uses `image` only for a cache in a registry, but `type: gha` keeps it at GitHub",
					help: "Remove `image`, or write `type: registry`."
				});
			}
		}, At = {
			metadata: {
				id: "builder-docker-driver",
				severity: "warning",
				title: "`driver: docker` is combined with a setting that it does not support"
			},
			*checkConfig({ config: e }) {
				let t = (0, i.$I)(e.root, "builder"), n = (0, i.$I)(t, "driver");
				if (n?.kind === "scalar" && n.text === "docker") for (let { key: e, consequence: n } of Mt) {
					let r = (0, i.$I)(t, e);
					r !== void 0 && isSet(e, r) && (yield {
						at: (0, i.be)(r),
						message: `Kamal accepts \`builder/${e}\` together with \`driver: docker\`, but ${n}`,
						help: `Remove \`driver: docker\` (Kamal then uses docker-container), or remove \`builder/${e}\`.`
					});
				}
			}
		}, jt = "unless Docker on the build machine uses the containerd image store", Mt = [
			{
				key: "cache",
				consequence: `the build stops (Cache export is not supported for the docker driver) ${jt}`
			},
			{
				key: "remote",
				consequence: "then names no builder, so the remote one is never used"
			},
			{
				key: "arch",
				consequence: `the build stops (Multi-platform build is not supported for the docker driver) ${jt}`
			}
		];
		function isSet(e, t) {
			return e === "arch" ? t.kind === "list" && !t.open && t.items.length > 1 : t.kind !== "unknown" && !(0, i.z3)(t);
		}
		var R = n(5176), z = n(8448);
		let Nt = (0, s.B)((e) => {
			let t = (0, z.Lv)(e).some(({ script: e }) => (0, R.Wn)(e).some(({ command: e }) => e === "build")), n = new Set((0, z.s4)(e).map(buildIn));
			return !t && n.has("skipped") && !n.has("possible");
		});
		function buildIn({ job: e, steps: t, uses: n, isCall: r, otherUses: i, calls: a }) {
			if (i !== void 0) return "possible";
			let o = r ? [e] : t.filter((e) => (0, z.qj)(e) !== void 0), s = [...(n === void 0 ? [] : o).filter((e) => inputOf(e, "command") !== "rollback" && !/\/rollback\.ya?ml@/.test(n?.text ?? "")).map((e) => inputOf(e, "skip-build") === "true"), ...a.filter(({ command: e }) => e !== "rollback").map((e) => (0, R.Kz)(e, "--skip-push", "--skip_push", "-P"))];
			return s.length === 0 ? "none" : s.every((e) => e) ? "skipped" : "possible";
		}
		function inputOf(e, t) {
			let n = (0, i.wf)(e, ["with", t]);
			return n?.kind === "scalar" ? n.text : void 0;
		}
		let Pt = {
			metadata: {
				id: "builder-remote-idle",
				severity: "info",
				title: "Remote builder is never used"
			},
			*checkConfig({ project: e, config: t }) {
				if (Nt(e)) return;
				let n = new Set((0, z.s4)(e).map(({ job: e }) => architectureOf(e))), [r] = n;
				if (r === void 0 || n.size > 1) return;
				let a = (0, i.$I)(t.root, "builder"), o = (0, i.$I)(a, "remote"), s = (0, i.$I)(a, "local");
				o?.kind !== "scalar" || o.text === "" || s !== void 0 && !builder_remote_idle_isTrue(s) || architectures((0, i.$I)(a, "arch")).some((e) => e !== r) || (yield {
					at: (0, i.be)(o),
					message: `The workflow's runner is already ${r}, and Kamal uses a remote builder only for other architectures, so this one is never used`,
					help: "Add `local: false` to always build on it, or remove `remote`."
				});
			}
		};
		function builder_remote_idle_isTrue(e) {
			return e.kind === "scalar" && e.value === !0;
		}
		function architectures(e) {
			return (e?.kind === "list" && !e.open ? e.items.map(({ node: e }) => e) : [e]).map((e) => e?.kind === "scalar" ? e.text : "unknown");
		}
		function architectureOf(e) {
			let t = (0, i.$I)(e, "runs-on");
			if (t?.kind === "scalar" && /^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(t.text)) return t.text.endsWith("-arm") ? "arm64" : "amd64";
		}
		let Ft = {
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
						at: (0, w.yb)(r.source, t, n),
						...textForMissing(e.id, c)
					};
				}
				let l = new Set(s.map(({ id: e }) => e.toUpperCase()));
				for (let e of c) l.has(e.name.toUpperCase()) || (yield notMounted(e));
			}
		};
		function buildsWith({ project: e, config: t }, n) {
			let r = (0, i.wf)(t.root, ["builder", "dockerfile"]);
			if (r?.kind === "unknown" || (0, i.wf)(t.root, ["builder", "pack"]) !== void 0 || (0, x.vY)(e, /build-push-action|--skip-push|\bdocker\s+(?:buildx\s+)?build\b/)) return !1;
			let a = r?.kind === "scalar" && r.value !== null ? r.text : "Dockerfile";
			return y.posix.join(e.directory, a) === n;
		}
		function hasKnownSecrets({ root: e }) {
			let t = (0, i.$I)((0, i.$I)(e, "builder"), "secrets");
			return t === void 0 || t.kind === "list" && !t.open && (0, i.S3)(t).every(({ kind: e }) => e === "scalar");
		}
		function mountsOf(e) {
			if (e.name !== "RUN") return [];
			let { text: t } = e, n = /\[ (?:! )?-[efrs] |\btest -[efrs] |\|\| ?(?:true|:|echo)|2> ?\/dev\/null/.test(t);
			return [...t.matchAll(/--mount=(\S{1,300})/g)].flatMap(([, t = ""]) => {
				let r = new Map(t.split(",").map((e) => [e.split("=")[0], e.slice(e.indexOf("=") + 1)]));
				if (r.get("type") !== "secret") return [];
				let i = r.get("target") ?? r.get("dst") ?? r.get("destination"), a = r.get("id") ?? (i === void 0 ? void 0 : y.posix.basename(i)), o = i !== void 0 && r.get("required") !== "true";
				return a === void 0 ? [] : [{
					id: a,
					isOptional: n || o,
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
		var B = n(8065), It = n(5140);
		let Lt = /(?:\s(?:-c|--config-file)(?:=|[ \t]+)|\bconfig-file:[ \t]*)["']?([\w./-]{1,200}\.ya?ml)/g;
		function namedConfigs(e) {
			let t = new Map();
			for (let { path: n, document: r } of e.surroundings.workflows) {
				let e = r?.source.text ?? "";
				if (/\bkamal\b/i.test(e)) for (let [, r = ""] of e.matchAll(Lt)) t.has(r) || t.set(r, {
					path: r,
					workflow: n
				});
			}
			return [...t.values()].slice(0, 20);
		}
		let Rt = {
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
			let n = (0, w.GH)(e.path), { state: r, document: a } = e;
			if (r === "missing" && (yield {
				at: n,
				...t()
			}), a !== void 0) {
				if ((0, B.n6)(a)) yield {
					at: n,
					message: "The file is empty, so Kamal crashes",
					help: "Add the configuration to it, or delete the file."
				};
				else if (a.root !== void 0 && a.root.kind !== "unknown" && (0, B.tW)(a) === void 0) {
					let e = (0, i.q0)(a.root);
					yield {
						at: (0, i.be)(a.root),
						message: `Expected a mapping of keys to values, but found ${e}`,
						help: "Start the file with keys such as `service: my-app`."
					};
				}
			}
		}
		function missingConfig(e) {
			let { config: t, neighbours: n, configsBelow: r, askedBy: i } = e, [a] = namedConfigs(e);
			if (a !== void 0) {
				let n = y.posix.join(e.directory, a.path);
				return {
					message: `Expected ${t.path}, but ${a.workflow} deploys ${a.path}`,
					help: `To lint that file, ${(0, It.c)(e, n)}.`
				};
			}
			let [o] = r;
			if (o !== void 0) return {
				message: `Expected ${t.path}, but the repository has ${r.slice(0, 5).join(", ")}${r.length > 5 ? " and others" : ""}`,
				help: `To lint ${r.length === 1 ? "it" : "one of them"}, ${(0, It.c)(e, o)}.`
			};
			let s = n.slice(0, 20).join(", "), c = i === "action" ? "set `working-directory` and `config-file` to where it is" : "name the app's directory and `--config-file`";
			return {
				message: `Expected ${t.path}, but its folder ${s === "" ? "is empty or missing" : `contains ${s}`}`,
				help: `Create it with \`kamal init\`, or ${c}.`
			};
		}
		function missingDestination(e, t) {
			return {
				message: `The destination \`${t}\` has no file; destinations with a file: ${e.destinations.join(", ") || "none"}`,
				help: `Create the file, or correct ${e.askedBy === "action" ? "the `destination` input" : "`--destination`"}.`
			};
		}
		var zt = n(4549), Bt = n(1939);
		let V = {
			containers: 50,
			hosts: 50,
			resources: 100
		};
		function serverResources(e) {
			let t = (0, i.$I)(e.root, "volumes");
			return [...e.roles.all.slice(0, V.containers).flatMap((e) => roleResources(e, t)), ...e.accessories.all.slice(0, V.containers).flatMap(accessoryResources)];
		}
		function roleResources(e, t) {
			let n = {
				owner: e.isPrimary === !0 ? "the app" : `the role \`${e.name}\``,
				container: { kind: "role" }
			}, r = (0, Bt.N)((0, i.S3)((0, i.$I)((0, i.$I)(e.settings, "options"), "publish")));
			return [...hostNameResources(e.hosts, e.proxy, n), ...containerResources(e.hosts, {
				volumes: t,
				ports: r
			}, n)];
		}
		function accessoryResources({ name: e, containerName: t, hosts: n, settings: r, proxy: a, publishedPorts: o }) {
			let s = {
				owner: `the accessory \`${e}\``,
				container: {
					kind: "accessory",
					name: t
				}
			};
			return [...hostNameResources(n, a, s), ...containerResources(n, {
				volumes: (0, i.$I)(r, "volumes"),
				ports: o
			}, s)];
		}
		function hostNameResources(e, t, n) {
			if (t === void 0 || t.pathPrefixes.kind !== "absent") return [];
			let r = t.hosts.all.slice(0, V.resources);
			return e.all.slice(0, V.hosts).flatMap(({ name: e }) => r.map(({ name: t, node: r }) => ({
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
			let a = [...(0, i.S3)(t).filter((e) => e.kind === "scalar").flatMap((e) => {
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
			return e.all.slice(0, V.hosts).flatMap(({ name: e }) => a.slice(0, V.resources).map(({ what: t, node: n }) => ({
				...r,
				key: `${t} on ${e}`,
				what: t,
				node: n
			})));
		}
		let Vt = {
			metadata: {
				id: "configs-collide",
				severity: "warning",
				title: "Apps on one server share a service, host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { app: n, path: r, config: a, destination: o } of configsOf(e)) {
					for (let { resource: e, other: t } of hostNamesUsedTwice(a)) yield {
						at: (0, i.be)(e.node),
						message: `${capitalized(t.owner)} and ${e.owner} run on the same server and both claim ${e.what}, so kamal-proxy rejects the second one`,
						help: "Give each its own host, or give one of them a `path_prefix`."
					};
					for (let { key: e, what: s, node: c } of [...serviceNames(a, o), ...serverResources(a)]) {
						let a = t.get(e);
						a === void 0 && t.set(e, n), a !== void 0 && a !== n && (yield {
							at: (0, i.be)(c),
							message: `${a} and ${r} deploy to the same server and both claim ${s}`,
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
			}] : []), ...(0, zt.F)(e).map(({ path: e, config: t }) => ({
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
		var H = n(1391);
		let Ht = {
			metadata: {
				id: "container-name",
				severity: "error",
				title: "Docker rejects the container name"
			},
			*checkConfig({ config: e }) {
				let { service: t } = e;
				if (t.kind === "known" && /^[_-][a-z0-9_-]*$/i.test(t.value) && !(0, H.PB)(t.value)) yield badService(t);
				else for (let { node: t, name: n } of namesOf(e)) /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(n) || (yield {
					at: (0, i.be)(t),
					message: `Kamal uses this in a container name, but Docker rejects it: Invalid container name (\`${n}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
					help: "Use only letters, digits, `-`, `_` and `.`."
				});
			}
		};
		function badService({ value: e, node: t }) {
			return {
				at: (0, i.be)(t),
				message: `The names of all containers begin with the service, but Docker rejects this in the name of a container: Invalid container name (\`${e}-\u2026\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
				help: "Begin it with a letter or a digit."
			};
		}
		function namesOf(e) {
			let t = (0, S.jj)(e.service) ?? "app";
			return !/^[a-z0-9_-]+$/i.test(t) || (0, H.PB)(t) ? [] : e.namedContainers.flatMap((e) => {
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
		let Ut = {
			metadata: {
				id: "database-credentials-mismatch",
				severity: "warning",
				title: "App logs in to its database accessory as a user who does not exist or lacks rights"
			},
			*checkConfig(e) {
				let t = new Set();
				for (let { connections: n } of k(e)) for (let { database: r, address: i } of n) {
					let n = i?.kind === "host" ? accessoryAt(e, i.host) : void 0;
					if (n === void 0 || initScripts(n) !== "none") continue;
					let a = checkUser(r, n), o = a === void 0 ? "" : `${a.at.line}:${a.at.column}`;
					a === void 0 || t.has(o) || (t.add(o), yield a);
				}
			}
		};
		function accessoryAt({ config: e }, t) {
			return e.accessories.all.find(({ containerName: e }) => e === t);
		}
		let Wt = (0, s.B)((e) => {
			let t = d(e)?.engine, n = accessoryEnvironment(e);
			if (t === "postgres") {
				let e = n("POSTGRES_USER");
				return e === "unknown" || n("POSTGRES_USER_FILE") !== "unset" ? void 0 : {
					user: void 0,
					admin: e === "unset" ? "postgres" : e.value,
					database: void 0,
					variable: "POSTGRES_USER"
				};
			}
			if (t !== "mysql" && t !== "mariadb") return;
			let r = t === "mariadb" && n("MARIADB_USER") !== "unset" ? "MARIADB" : "MYSQL", [i, a] = [n(`${r}_USER`), n(`${r}_DATABASE`)];
			if (i !== "unknown" && n(`${r}_USER_FILE`) === "unset") return {
				user: i === "unset" ? void 0 : i.value,
				admin: "root",
				database: typeof a == "object" ? a.value : void 0,
				variable: `${r}_USER`
			};
		});
		function checkUser(e, t) {
			let n = Wt(t), r = loginOf(e);
			if (n === void 0 || r === void 0 || r.user === n.admin) return;
			let { name: a } = t;
			if (r.user !== n.user) {
				let e = n.user ?? n.admin;
				return {
					at: (0, i.be)(r.node),
					message: `Rails logs in as \`${r.user}\`, but the accessory \`${a}\` creates only the user \`${e}\``,
					help: `Add \`${n.variable}: ${r.user}\` to \`accessories/${a}/env/clear\`, or log in as \`${e}\`. The image creates users only when its data directory is empty. Ignore this if you created the user yourself.`
				};
			}
			if (n.database !== void 0 && r.database !== "" && r.database !== n.database) return {
				at: (0, i.be)(r.node),
				message: `The accessory \`${a}\` gives \`${r.user}\` rights on the database \`${n.database}\` only, so Rails can neither create nor use \`${r.database}\``,
				help: `Grant the rights in a script (${grant(r, n.database)}) that the accessory gets: \`files: ["config/init.sql:/docker-entrypoint-initdb.d/init.sql"]\`. The image runs it only when its data directory is empty; run it by hand otherwise.`
			};
		}
		function grant({ user: e, database: t }, n) {
			return `GRANT ALL ON \`${t.startsWith(n) ? `${n}%` : t}\`.* TO '${e}'@'%';`;
		}
		function loginOf({ url: e, username: t, database: n, key: r }) {
			if (e === void 0 || hasUnknownUser(e.text) || e.unset.length > 0 || t === void 0 || t.unset.length > 0) return;
			let i = urlCredentials(e.text), a = i?.user ?? t.text;
			if (!(a === "" || n === void 0 || n.unset.length > 0)) return {
				user: a,
				database: i?.database ?? n.text,
				node: (i?.user === void 0 ? t.node : e.node) ?? r
			};
		}
		let Gt = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/, Kt = (0, s.B)((e) => {
			let { texts: t, database: n, dockerfile: r, hooks: i } = e.surroundings, a = t.entrypoint.source;
			if (!(a === void 0 || n.document === void 0 || r === void 0 || [
				...i.map(({ source: e }) => e),
				e.config.document?.source,
				r.source
			].some((e) => e !== void 0 && Gt.test(withoutComments(e.text)))) && !deployScripts(e).some(({ text: e }) => Gt.test(withoutComments(e)))) return withoutComments(a.text);
		});
		function deployScripts(e) {
			let t = new Set((0, z.s4)(e).map(({ job: e }) => e));
			return (0, z.Lv)(e).flatMap(({ script: e, job: n }) => t.has(n.job) || (0, R.Wn)(e).length > 0 ? [e] : []);
		}
		function preparesDatabase(e) {
			return Gt.test(e);
		}
		function preparesOnStart({ surroundings: e }, { image: t, command: n }) {
			let r = withoutComments(e.texts.entrypoint.source?.text ?? "");
			if (!/(?:^|\/)bin\/docker-entrypoint$/.test(t?.entrypoint?.words.join(" ") ?? "") || t?.cmd?.shell !== !1 || n === void 0 || !preparesDatabase(r)) return !1;
			let [i, a] = n;
			return /^[ \t]*if\b.*\bserver\b.*$/m.test(r) ? /\$\{@: -2:1\}" == "\.\/bin\/rails"/.test(r) ? n.at(-2) === "./bin/rails" && n.at(-1) === "server" : /\$\{1\}" == "\.\/bin\/rails"/.test(r) && i === "./bin/rails" && a === "server" : !1;
		}
		let qt = {
			metadata: {
				id: "database-host-missing",
				severity: "warning",
				title: "Database has no host, so Rails looks for it in the app's own container"
			},
			*checkConfig(e) {
				for (let t of k(e)) {
					let n = localDatabases(t);
					for (let r of n) yield problemOf(r, {
						deployed: e,
						role: t
					});
					if (n.length > 0) return;
				}
			}
		};
		function localDatabases({ connections: e }) {
			let t = new Map();
			for (let { database: n, address: r } of e) {
				if (r?.kind !== "local" || !r.isWritten) continue;
				let e = JSON.stringify([
					r.host,
					r.unset,
					r.node?.start
				]), i = t.get(e) ?? {
					address: r,
					databases: []
				};
				i.databases.push(n), t.set(e, i);
			}
			return [...t.values()];
		}
		function problemOf({ address: e, databases: t }, { deployed: n, role: r }) {
			let [a] = t, o = e.node ?? a?.key, s = t.some(({ settings: e }) => ["database_tasks", "replica"].every((t) => (0, i.$I)(e, t) === void 0)), { container: c } = r, l = s && c.role.isPrimary === !0 && preparesOnStart(n.project, c), u = t.map(({ name: e }) => `\`${e}\``), d = u.length === 1 ? `${u[0]} has` : `${u.slice(0, -1).join(", ")} and ${u.at(-1)} have`, f = e.unset.length > 0 ? "that container" : describeContainer(c);
			return {
				at: o === void 0 ? (0, i.be)(c.role.node) : (0, i.be)(o),
				...l ? { severity: "error" } : {},
				message: `${cause(e, {
					has: d,
					databases: t,
					role: r
				})}, and Rails looks for the database in ${f}, where none runs`,
				help: repair(e, {
					databases: t,
					deployed: n,
					role: r
				})
			};
		}
		function cause({ host: e, unset: t }, { has: n, databases: r, role: i }) {
			let a = e === "" || e.startsWith("/") ? `${n} no host` : `${n} the host \`${e}\``, [o] = t;
			return o === void 0 ? isBesidePrimary(r, i) ? `Rails applies DATABASE_URL to \`primary\` only, so ${a}` : `In config/database.yml, ${a}` : `\`${o}\` is not set in ${describeContainer(i.container)}, so ${a}`;
		}
		function isBesidePrimary(e, { ruby: t, connections: n }) {
			return n.some(({ database: e }) => e.name === "primary") && e.every(({ name: e }) => e !== "primary") && t.env("DATABASE_URL") !== "unset";
		}
		function repair({ unset: e }, t) {
			let { databases: n, deployed: r, role: i } = t, [a] = e, [o] = n, s = serverOf(r, {
				role: i.container.role,
				engine: o?.engine ?? "postgres"
			});
			return a === void 0 ? isBesidePrimary(n, i) ? `Add ${n.map(({ name: e }) => `\`${e.toUpperCase()}_DATABASE_URL\``).join(", ")} to \`env/secret\` (like DATABASE_URL, with the name of that database), or give each of them a \`url\` in config/database.yml.` : n.length === 1 && o?.name === "primary" ? `Add \`DATABASE_URL\` to \`env/secret\` in deploy.yml, or write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml and add \`DB_HOST\` to \`env/clear\`, with the address of the database server: ${s}.` : `Write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml, and add \`DB_HOST\` to \`env/clear\` in deploy.yml, with the address of the database server: ${s}.` : /URL$/.test(a) ? `Add \`${a}\` to \`env/secret\`, with the address of the database server: ${s}.` : `Add \`${a}\` to \`env/clear\` in deploy.yml, with the address of the database server: ${s}.`;
		}
		function serverOf({ config: e }, { role: t, engine: n }) {
			let runs = (e) => d(e)?.engine.replace("mariadb", "mysql") === n, r = e.accessories.all.find(runs);
			if (r?.containerName === void 0) return "its host name or its private IP address";
			let { hosts: i, containerName: a } = r;
			return t.hosts.all.every(({ name: e }) => i.all.some((t) => t.name === e)) && t.hosts.unknown === void 0 && i.unknown === void 0 ? `\`${a}\`` : `\`${a}\` on the same server, a private IP address from any other`;
		}
		let Jt = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g, Yt = /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g, Xt = /^\s*ENV\[["'](\w+)["']\]\s*$/g;
		function neededVariables(e) {
			let t = (0, T.x9)(e.text).filter((e) => e.closed && e.kind !== "comment" && e.kind !== "escape");
			if (t.some(({ code: e }) => /\bENV\[[^\][]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(e))) return;
			let n = (0, T.HV)(e.text, t);
			return t.filter((e) => !n.some(({ start: t, end: n }) => t <= e.start && e.start < n)).flatMap((t) => inTag(t, e));
		}
		function inTag(e, t) {
			if (/\b(?:if|unless|case|rescue|while|and|or)\b|&&|\|\||\?\s|\?$/.test(e.code)) return [];
			let n = t.text.indexOf(e.code, e.start), find = (r, i) => [...e.code.matchAll(r)].map((e) => {
				let r = e[1] ?? "", a = n + e.index + (/^\s*/.exec(e[0])?.[0].length ?? 0);
				return {
					name: r,
					without: i,
					at: (0, w.yb)(t, a, a + e[0].trim().length)
				};
			}), r = e.kind === "output" && !isInComment(e, t);
			return [
				...find(Jt, "KeyError"),
				...find(Yt, "NoMethodError"),
				...r ? find(Xt, "empty") : []
			];
		}
		function isInComment(e, { text: t }) {
			let n = t.slice(Math.max(t.lastIndexOf("\n", e.start - 1) + 1, e.start - 500), e.start);
			return /(?:^|\s)#/.test(n);
		}
		let Zt = {
			metadata: {
				id: "database-variable-unset",
				severity: "warning",
				title: "database.yml reads a variable that the container does not get"
			},
			*checkConfig(e) {
				for (let t of k(e)) {
					let n = [...requiredByRuby(e, t), ...emptySettings(e, t)];
					if (yield* n, n.length > 0) return;
				}
			}
		}, Qt = /^(?:HOME|HOSTNAME|PATH|PWD)$/, $t = /\bENV\.fetch\(\s{0,9}["']\w{1,99}["']\s{0,9}\)(?!\s{0,9}[{d])|\bENV\[["']\w{1,99}["']\]\./;
		function* requiredByRuby({ project: e }, { container: t, ruby: n, connections: r }) {
			let i = e.surroundings.database.document?.source;
			if (i === void 0 || r.length === 0 || !$t.test(i.text)) return;
			let a = new Set();
			for (let { name: e, without: r, at: o } of neededVariables(i) ?? []) {
				if (r === "empty" || Qt.test(e) || a.has(e) || n.env(e) !== "unset") continue;
				a.add(e);
				let i = r === "KeyError" ? "KeyError: key not found" : "NoMethodError for nil";
				yield {
					at: o,
					severity: "error",
					message: `\`${e}\` is not set in ${describeContainer(t)}, so Rails cannot read config/database.yml and does not start (${i})`,
					help: `Add \`${e}\` to \`env\` in deploy.yml (under \`secret\` if it is a secret), or give it a default: \`ENV.fetch("${e}", "\u2026")\`.`
				};
			}
		}
		let en = {
			username: {
				title: "the user name",
				postgres: ["PGUSER"],
				mysql: []
			},
			password: {
				title: "the password",
				postgres: ["PGPASSWORD", "PGPASSFILE"],
				mysql: ["MYSQL_PWD"]
			},
			database: {
				title: "the database name",
				postgres: ["PGDATABASE"],
				mysql: []
			}
		};
		function* emptySettings(e, { container: t, ruby: n, connections: r }) {
			let a = new Set();
			for (let o of r) if (usesSettings(o, n)) for (let { title: r, setting: s } of emptyOnes(o.database, {
				deployed: e,
				ruby: n
			})) {
				let [n] = s.unset;
				n === void 0 || a.has(n) || s.node === void 0 || (a.add(n), yield {
					at: (0, i.be)(s.node),
					message: `\`${n}\` is not set in ${describeContainer(t)}, so ${r} of \`${o.database.name}\` is empty and the database server rejects the connection`,
					help: database_variable_unset_repair(n, {
						title: r,
						deployed: e
					})
				});
			}
		}
		function usesSettings({ database: { url: e, engine: t, name: n }, address: r }, { env: i }) {
			return e === void 0 || r === void 0 || n !== "primary" && r.kind === "local" && i("DATABASE_URL") !== "unset" ? !1 : t !== "postgres" || i("PGSERVICE") === "unset";
		}
		function* emptyOnes(e, { deployed: t, ruby: n }) {
			let { url: r, engine: i } = e;
			if (r !== void 0 && r.text !== "") r.unset.length > 0 && (yield {
				title: "a part of the URL",
				setting: r
			});
			else for (let r of [
				"username",
				"password",
				"database"
			]) {
				let a = e[r];
				a !== void 0 && a.text === "" && a.unset.length !== 0 && (en[r][i].some((e) => n.env(e) !== "unset") || r === "password" && needsNoPassword(t, i) || (yield {
					title: en[r].title,
					setting: a
				}));
			}
		}
		function needsNoPassword({ config: e }, t) {
			let n = t === "postgres" ? ["POSTGRES_HOST_AUTH_METHOD"] : ["MYSQL_ALLOW_EMPTY_PASSWORD", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"];
			return e.accessories.all.some((e) => {
				let t = accessoryEnvironment(e);
				return n.some((e) => t(e) !== "unset");
			});
		}
		function database_variable_unset_repair(e, { title: t, deployed: n }) {
			if (t !== "the password") return `Add \`${e}\` to \`env\` in deploy.yml.`;
			let { config: r } = n, i = r.accessories.all.filter((e) => d(e) !== void 0), a = [
				"POSTGRES_PASSWORD",
				"MYSQL_ROOT_PASSWORD",
				"MARIADB_ROOT_PASSWORD"
			].find((e) => r.secrets.some((t) => t.name === e));
			return `Add \`${e}\` to \`env/secret\` in deploy.yml${i.length === 0 || a === void 0 ? "" : `, or \`${e}:${a}\` to pass the secret ${a} under that name`}.`;
		}
		let tn = {
			metadata: {
				id: "databases-share-url",
				severity: "warning",
				title: "Several databases have one URL, so the tables of all but the first are never created"
			},
			*checkConfig(e) {
				let [t] = k(e), [n, ...r] = t?.connections.map(({ database: e }) => e) ?? [], i = n === void 0 ? void 0 : writtenUrl(n);
				if (n === void 0 || i === void 0) return;
				let a = databases_share_url_problemOf(n, {
					missing: r.filter((t) => writtenUrl(t) === i && mayLackTables(t, e)),
					shared: i
				});
				a !== void 0 && (yield a);
			}
		};
		function writtenUrl({ settings: e }) {
			let t = (0, i.$I)(e, "url"), n = t === void 0 ? "" : (0, i.Io)(t).replace(/["'\s]/g, "");
			return n.length > 2 ? n : void 0;
		}
		let nn = {
			queue: "solid_queue_jobs",
			cache: "solid_cache_entries",
			cable: "solid_cable_messages"
		};
		function mayLackTables({ name: e, settings: t }, { project: n }) {
			let { texts: r, entries: a } = n.surroundings, o = r.schema.source?.text, s = nn[e];
			return o === void 0 || s === void 0 || o.includes(s) || (0, i.$I)(t, "database_tasks") !== void 0 || a.get(`db/${e}_migrate`) !== "missing" ? !1 : !/schema:load|db:setup/.test(r.entrypoint.source?.text ?? "");
		}
		function databases_share_url_problemOf(e, { missing: t, shared: n }) {
			let [r] = t, a = r === void 0 ? void 0 : (0, i.$I)(r.settings, "url");
			if (r === void 0 || a === void 0) return;
			let o = t.map(({ name: e }) => `\`${e}\``).join(", "), s = !/:\/\/.{0,500}\/\w/.test(n) && t.some(({ database: t }) => t === void 0 || t.text !== e.database?.text), c = t.map(({ name: e }) => `\`ENV["${e.toUpperCase()}_DATABASE_URL"]\``).join(", ");
			return {
				at: (0, i.be)(a),
				...s ? { severity: "info" } : {},
				message: `${o} and \`${e.name}\` have the same URL: if it names a database, \`db:prepare\` finds that one already set up and never creates the tables of ${o}`,
				help: `Give each database its own URL (${c}), or move the tables into db/migrate and use one database.`
			};
		}
		var rn = n(7055);
		let an = {
			metadata: {
				id: "destination-replaces-list",
				severity: "warning",
				title: "Destination list replaces the base list and drops its entries"
			},
			*checkConfig({ project: e, config: t, variant: n }) {
				let r = (0, B.tW)(e.config.document), i = (0, B.tW)(n.file?.document);
				if (r !== void 0 && i !== void 0 && n.file !== void 0 && !(0, x.dp)(e, n.file.path)) for (let e of ownersOf({
					base: new rn.T(r),
					override: new rn.T(i),
					merged: t
				})) for (let t of e.lists) yield* compare(e, t);
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
		function* compare(e, t) {
			let n = (0, i.wf)(e.base, t), r = (0, i.wf)(e.override, t);
			if (n?.kind !== "list" || r?.kind !== "list" || n.open || r.open || r.items.length === 0) return;
			let a = new Set((0, i.S3)(r).map(identityOf)), o = (0, i.S3)(n).map(identityOf);
			if (o.includes(void 0) || a.has(void 0) || o.some((e) => a.has(e))) return;
			let s = (0, i.wf)(e.merged, [...t.slice(0, -1), "clear"]), c = o.flatMap((e) => e === void 0 || (0, i.$I)(s, e) !== void 0 || isMountedDifferently(e, a) ? [] : [e]);
			if (c.length === 0) return;
			let { file: l, line: u } = (0, i.be)(n);
			yield {
				at: (0, i.be)(r.items[0]?.node ?? r),
				message: `This list replaces the one at ${l}:${u}, because Kamal does not merge lists: \`${e.path}${t.join("/")}\` loses ${formatNames(c)}`,
				help: "Repeat the entries that are still needed."
			};
		}
		function identityOf(e) {
			if (e.kind === "map") {
				let t = (0, i.$I)(e, "remote");
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
		let on = {
			metadata: {
				id: "destinations-collide",
				severity: "warning",
				title: "Destinations on one server share a host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { config: n, variant: r } of (0, I.F)(e)) for (let e of serverResources(n)) {
					let n = t.get(e.key);
					n === void 0 || isOneEnvironment(n.variant, r) ? t.set(e.key, {
						variant: r,
						resource: e
					}) : n.variant !== r && areSeparate(e.container, n.resource.container) && (yield collision(e, [n.variant, r]));
				}
			}
		};
		function isOneEnvironment(e, { destination: t }) {
			return e.destination === void 0 && t !== void 0 && (0, bt.KV)(t);
		}
		function collision({ node: e, what: t }, [n, r]) {
			let a = `\`${r.destination}\``, o = n.destination === void 0 ? "The base" : `\`${n.destination}\``;
			return {
				at: (0, i.be)(e),
				message: `${o} and ${a} deploy to the same server and both claim ${t}`,
				help: `Give ${a} its own in its destination file, or deploy it to another server.`
			};
		}
		let sn = {
			metadata: {
				id: "docker-socket",
				severity: "warning",
				title: "Container can control Docker, and with it the whole server",
				securitySeverity: 6
			},
			*checkConfig({ config: e }) {
				let t = new Set();
				for (let { name: n, node: i, settings: a } of e.roles.all) if (i.kind !== "unknown") for (let i of (0, r.dR)(e.root, a).all) isSocket(i) && !t.has(i.node) && (yield docker_socket_problemWith(i, { what: `The app (\`${n}\`)` })), t.add(i.node);
				for (let { name: t, settings: n, image: i } of e.accessories.all) for (let e of (0, r.JB)(n, t).all) {
					let n = i.kind !== "known" || cn.test((0, S.jj)(i) ?? "");
					isSocket(e) && (yield docker_socket_problemWith(e, {
						what: `\`${t}\``,
						isNeeded: n
					}));
				}
			}
		}, cn = /traefik|autoheal|dozzle|watchtower|portainer|cadvisor|diun|ouroboros|socket-proxy|docker-gen|letsencrypt|acme-companion|nginx-proxy|caddy-docker|ofelia|deck-chores|swarm-cronjob|promtail|alloy|vector|fluent|filebeat|logspout|telegraf|datadog|netdata|beszel|glances|newrelic|signoz|otel|opentelemetry|prometheus|docker-exporter|runner|whats-?up-?docker|wud|uptime-kuma|homepage|homarr|crowdsec|docker-volume-backup|docker-gc|dockge|yacht|lazydocker|ctop|dind|docker:|woodpecker|drone|jenkins|coolify|appsmith|windmill/i;
		function isSocket({ kind: e, source: t }) {
			return e === "host" && t !== void 0 && /^\/(?:var\/)?run\/docker\.sock$/.test(t);
		}
		function docker_socket_problemWith({ node: e }, { what: t, isNeeded: n }) {
			return {
				at: (0, i.be)(e),
				...n === !0 ? { severity: "info" } : {},
				message: `${t} can control Docker through this socket, so anyone who breaks into it is root on the server, also with \`:ro\``,
				help: n === !0 ? "If it needs only a few of Docker's calls, let it use a socket proxy that allows nothing else. Never publish its port without a login." : "Remove the mount if nothing in it talks to Docker. Otherwise let it use a socket proxy that allows only the calls it needs."
			};
		}
		var U = n(617);
		let ln = /download-artifact|actions\/cache|\bsubmodules?\b|^\s{0,40}repository:|\bgit clone\b|\bgit-crypt\b|\b(?:sops|gpg|ansible-vault|rsync|dotenv)\b/m, un = /secret|env|file|vault|doppler|infisical/i, dn = (0, s.B)((e) => {
			let { project: t, variant: n } = e;
			return t.directory !== "." || !(0, U.$1)(t.kamal.version) || automationTexts(e).some((e) => ln.test(e)) ? [] : (0, z.s4)(t).filter(isPlain).flatMap(({ calls: e }) => e.filter((e) => deploys(e, n.destination)));
		});
		function automationTexts({ project: e }) {
			let { workflows: t, localActions: n, scriptFiles: r, hooks: i } = e.surroundings;
			return [...[...t, ...n.values()].map(({ document: e }) => e?.source.text ?? ""), ...[...r, ...i].map(({ source: e }) => e?.text ?? "")];
		}
		function isPlain({ workflow: e, job: t, steps: n, uses: r, otherUses: a }) {
			if (r !== void 0 || a !== void 0 || !(0, z.OZ)(t) || [e, t].some((e) => (0, i.$I)(e, "defaults") !== void 0) || /^(?:false|\$\{\{\s*false\s*\}\})$/.test(textOf((0, i.$I)(t, "if")))) return !1;
			let o = n.map((e) => textOf((0, i.$I)(e, "uses")));
			return o.some((e) => e.startsWith("actions/checkout@")) && !o.some((e) => un.test(e)) && n.every((e) => (0, i.$I)(e, "working-directory") === void 0);
		}
		function textOf(e) {
			return e?.kind === "scalar" ? e.text : "";
		}
		function deploys(e, t) {
			let { command: n, program: r, words: i, script: a } = e;
			return !/^(?:setup|deploy|redeploy)$/.test(n) || r.isRemote || i.some(({ dynamic: e }) => e) || a.programs.some(({ base: e }) => e === "cd" || e === "pushd") ? !1 : !(0, R.Kz)(e, "-c", "--config-file", "--help") && (0, R.XD)(e, "-d", "--destination")?.text === t;
		}
		let fn = {
			metadata: {
				id: "dockerfile-missing",
				severity: "warning",
				title: "Dockerfile is not in the repository"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, { dockerfile: r, gemfile: a } = t.files;
				if (r.source !== void 0 || t.problems.some(({ file: e }) => e === r.path) || Nt(t)) return;
				let o = (0, i.$I)(n.root, "builder"), s = (0, i.$I)(o, "dockerfile");
				o?.kind !== "unknown" && (0, i.$I)(o, "pack") === void 0 && s?.kind !== "unknown" && (s !== void 0 || a.source !== void 0) && (yield {
					...isCertain(e) ? { severity: "error" } : {},
					at: (0, i.be)(s ?? o ?? (0, S.E7)(n.image) ?? n.root),
					message: `${r.path} does not exist, so Kamal cannot build the image (Missing ${r.path})`,
					help: "Add a Dockerfile (Rails: `bin/rails app:update`), or set `builder/dockerfile` to its path."
				});
			}
		};
		function isCertain(e) {
			return automationTexts(e).some((e) => /dockerfile|nixpacks|railpack|\bpack build\b/i.test(e)) || (0, i.$I)((0, i.$I)(e.config.root, "builder"), "context") !== void 0 || (e.project.files.gemfile.source?.text ?? "").includes("dockerfile-rails") ? !1 : dn(e).some((e) => !(0, R.Kz)(e, "--skip-push", "--skip_push", "-P"));
		}
		var pn = n(7374), mn = n(8034), hn = n(90), gn = n(7582);
		function readDockerignore(e) {
			let t = [];
			for (let [n, r] of e.lineStarts.slice(0, 500).entries()) {
				let i = (0, hn.f)(e.text.slice(r, e.lineStarts[n + 1]), "\r\n"), a = i.trim();
				if (i.startsWith("#") || a === "") continue;
				let o = a.startsWith("!"), s = o ? a.slice(1).trim() : a, c = clean(s), l = s === "" ? void 0 : (0, gn.p)(c);
				if (l === void 0) continue;
				let u = r + i.indexOf(a), d = (0, w.yb)(e, u, u + a.length);
				t.push({
					text: a,
					at: d,
					negated: o,
					pattern: c,
					matches: (e) => l(e, "below")
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
			let t = y.posix.normalize(e).replace(/(?<=.)\/$/, "");
			return t.length > 1 && t.startsWith("/") ? t.slice(1) : t;
		}
		let _n = (0, s.B)(({ project: e, config: t }) => {
			let { dockerfile: n, texts: r } = e.surroundings, a = (0, i.$I)(t.root, "builder"), o = (0, i.$I)(a, "context"), s = (0, i.$I)(a, "target");
			if (n === void 0 || a?.kind === "unknown" || (0, i.$I)(a, "pack") !== void 0 || s !== void 0 && s.kind !== "scalar" || o !== void 0 && (o.kind !== "scalar" || !/^\.\/?$/.test(o.text))) return;
			let { source: c } = r.dockerignore;
			return {
				kind: o === void 0 ? "clone" : "here",
				ignore: c === void 0 ? [] : readDockerignore(c),
				copies: (0, pn.f7)(n, s?.text)
			};
		});
		function copyOf(e, t) {
			return e.copies.find((e) => e.path === "." || t === e.path || t.startsWith(`${e.path}/`));
		}
		let vn = {
			metadata: {
				id: "dockerignore-drops-needed",
				severity: "warning",
				title: "`.dockerignore` excludes files that the build or the app needs"
			},
			*checkConfig(e) {
				let { project: t } = e, n = _n(e);
				if (n === void 0 || n.ignore.length === 0) return;
				yield* missingSources(t, n);
				let r = D(e)?.image, i = r === void 0 ? [] : (0, pn.OX)(r);
				n.copies.some(({ path: e }) => e === ".") && (yield* missingParts(t, n, i));
			}
		};
		function excludingLine(e, { ignore: t }, n) {
			let r = e.surroundings.entries.get(n);
			if (n !== "." && r !== void 0 && r !== "missing") return r === "text" ? droppedBy(t, n) : directoryDroppedBy(t, n);
		}
		function* missingSources(e, t) {
			let n = e.surroundings.dockerfile?.source;
			for (let { path: r, instruction: i } of t.copies) {
				let a = excludingLine(e, t, r);
				if (a === void 0 || n === void 0) continue;
				let o = (0, w.yb)(n, i.start, i.end);
				yield {
					at: a.at,
					severity: "error",
					message: `\`${a.text}\` excludes ${r} from the build, but ${o.file}:${o.line} copies it, so the build stops with "/${r}": not found`,
					help: `Add the line \`!${r}\` below it, or narrow the pattern.`
				};
			}
		}
		function* missingParts(e, t, n) {
			let r = e.surroundings.entries.get("config/application.rb") !== "missing", i = new Map(), a = t.copies.map(({ path: e }) => e);
			for (let o of [...r ? mn.u : [], ...n]) {
				let n = excludingLine(e, t, o), r = a.some((e) => o === e || o.startsWith(`${e}/`));
				n === void 0 || r || isMadeInBuild(e, o) || (a.push(o), i.set(n, [...i.get(n) ?? [], o]));
			}
			for (let [e, t] of i) yield {
				at: e.at,
				message: `\`${e.text}\` excludes ${t.slice(0, 4).join(", ")} from the image, but the app does not run without ${t.length === 1 ? "it" : "them"}`,
				help: "Remove the line, narrow the pattern, or add `!` lines for the files that are needed."
			};
		}
		function isMadeInBuild(e, t) {
			return (e.surroundings.dockerfile?.stages ?? []).some(({ instructions: e }) => e.some(({ name: e, text: n }) => e === "RUN" && n.split(/[\s"'=;&|]+/).some((e) => isPath(e, t))));
		}
		function isPath(e, t) {
			return e === t || e.endsWith(`/${t}`);
		}
		var yn = n(4325);
		let W = (0, s.B)((e) => variablesIn(e).flatMap(({ name: e, key: t, value: n }) => n.kind === "scalar" && n.value !== null ? [{
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
				].some((t) => (0, i.$I)(e, t) !== void 0);
				return (0, i.fq)(t ? (0, i.$I)(e, "clear") : e).flatMap(({ key: e, value: t }) => {
					let n = (0, i.xT)(e);
					return n === void 0 ? [] : [{
						name: n,
						key: e,
						value: t
					}];
				});
			});
		}
		function envsOf({ root: e, serversNode: t, accessoriesNode: n }) {
			let r = (0, i.$I)(e, "env"), a = (0, i.fq)((0, i.$I)(r, "tags")).map((e) => e.value), o = [...(0, i.fq)(t), ...(0, i.fq)(n)].map((e) => (0, i.$I)(e.value, "env"));
			return [
				r,
				...a,
				...o
			].filter((e) => e !== void 0);
		}
		var G = n(9016), bn = n(2043);
		let K = (0, s.B)(({ project: e, config: t }) => t.accessories.all.flatMap((n) => {
			let r = (0, S.jj)(n.image);
			return r === void 0 || !/litestream/.test(r) ? [] : [readAccessory(e, n, {
				image: r,
				service: (0, S.jj)(t.service) ?? ""
			})];
		}));
		function readAccessory(e, t, { image: n, service: a }) {
			let { settings: o } = t, s = (0, i.$I)(o, "cmd"), c = s?.kind === "unknown" ? void 0 : (0, G.j$)(s?.kind === "scalar" ? s.text : void 0), l = (0, r.JB)(o, `${a}-${t.name}`), u = {
				accessory: t,
				image: n,
				mounts: l
			}, d = {
				...u,
				document: void 0,
				serverFile: void 0,
				dbs: [],
				complete: !1
			}, { document: f, serverFile: p } = c === void 0 ? {} : configFileAt(e, {
				accessory: t,
				mounts: l,
				path: c
			});
			if (f?.root === void 0) return {
				...d,
				document: f
			};
			let m = (0, G.eh)(f.root, (e) => envValue((0, i.$I)(o, "env"), e));
			return p !== void 0 && mayBelongToApp(e) && !m.dbs.some(isMounted) ? d : {
				...u,
				document: f,
				serverFile: p,
				...m
			};
			function isMounted({ path: e }) {
				return e !== void 0 && (0, r.vI)(l, e) !== void 0;
			}
		}
		function configFileAt(e, { accessory: t, mounts: n, path: i }) {
			let { litestream: a, serverFiles: o } = e.surroundings, documentOf = (t) => a.find((n) => n.path === y.posix.join(e.directory, t))?.document, s = t.files.find((e) => e.remote === i)?.local;
			if (s !== void 0) return { document: documentOf(s) };
			let c = (0, bn.g)((0, r.vI)(n, i), i), l = o.find((e) => e.path === c)?.local;
			return l === void 0 ? {} : {
				document: documentOf(l),
				serverFile: c
			};
		}
		function mayBelongToApp({ files: e, surroundings: t }) {
			return t.dockerfile?.source.text.includes("litestream") === !0 || (0, F.X)(e.gemfileLock.source?.text, "litestream") !== void 0;
		}
		function replicatedPlaces(e) {
			let t = e.dbs.map((t) => placeKey(entryPlace(e, t)));
			return new Set(t.filter((e) => e !== void 0));
		}
		function entryPlace({ mounts: e }, { path: t }) {
			return t === void 0 ? void 0 : (0, r.$t)((0, r.vI)(e, t), t);
		}
		function unreplicated(e, t) {
			let n = replicatedPlaces(e);
			return t.filter(({ place: e }) => !n.has(placeKey(e) ?? ""));
		}
		function closestDatabase(e, t) {
			let n = y.posix.basename(e);
			return t.find((e) => y.posix.basename(e.file) === n) ?? t.find((e) => e.name !== "primary" && n.includes(e.name)) ?? t[0];
		}
		function placeKey(e) {
			return e === void 0 ? void 0 : JSON.stringify([e.volume, e.path]);
		}
		function pathInAccessory(e, t) {
			let { place: n } = t;
			if (n !== void 0) for (let t of e.mounts.all) {
				let e = (0, r.$t)(t, t.target);
				if (e === void 0 || e.volume !== n.volume) continue;
				let i = y.posix.relative(`/${e.path}`, `/${n.path}`);
				if (!i.startsWith("..")) return y.posix.join(t.target, i);
			}
		}
		let q = (0, s.B)((e) => {
			let t = (0, I.F)(e).flatMap(K);
			return e.surroundings.litestream.flatMap(({ document: e }) => {
				if (e?.root === void 0) return [];
				let n = t.filter((t) => t.document === e), [r, ...i] = n.map(({ image: e }) => (0, G.ou)(e)), a = n.some(({ serverFile: e }) => e === void 0);
				return [{
					document: e,
					release: i.every((e) => e === r) ? r : void 0,
					serverFile: a ? void 0 : n[0]?.serverFile
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
		var xn = n(9747);
		function secretPairs(e, t = isSecretValue) {
			return e?.kind === "map" ? ownPairs(e).flatMap(({ key: e, value: n }) => {
				let r = (0, i.xT)(e) ?? "";
				return !isSecretName(r.replaceAll("-", "_")) || n.kind !== "scalar" || n.type !== "string" || !t(n.text) || isPublishable(r, n.text) ? [] : [{
					...n,
					what: `the value of \`${r}\``,
					kind: "likely",
					span: [n.start, n.end]
				}];
			}) : [];
		}
		function secretPairsBelow(e, t = isSecretValue, n = 0) {
			if (n > 6) return [];
			if (e?.kind === "list") return (0, i.Z9)(e).flatMap((e) => secretPairsBelow(e, t, n + 1));
			let r = (0, i.fq)(e).filter(({ inherited: e }) => !e);
			return [...secretPairs(e, t), ...r.flatMap(({ value: e }) => secretPairsBelow(e, t, n + 1))];
		}
		function databaseSecrets(e) {
			return (0, i.fq)(e).filter(({ key: e }) => !/^(?:development|test|ci|default|\w+_(?:test|development))$/.test((0, i.xT)(e) ?? "")).flatMap(({ value: e }) => secretPairsBelow(e));
		}
		let Sn = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|masterauth|token|secret|(?:api|private|access)[-_]key)(?:=|\s{1,5})["']?([^\s"'`]{1,200})/gi;
		function optionSecrets(e) {
			if (e?.kind !== "scalar") return [];
			let { source: t, start: n, end: r } = e;
			return [...t.text.slice(n, r).matchAll(Sn)].flatMap((e) => {
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
		let Cn = /(?:=>|[=:])\s{0,3}["']?([A-Za-z0-9+/_=.-]{16,200})(?![\w+/=.-])/g, wn = /(?<![\w-])([A-Za-z_]\w{2,60})["']?\]?\s{0,3}$/;
		function assignedKeys(e, t = 0, n = e.text.length) {
			let r = e.text.slice(t, n);
			return [...r.matchAll(Cn)].flatMap((n) => {
				let [i, a = ""] = n;
				if (!isKey(a)) return [];
				let o = r.slice(Math.max(r.lastIndexOf("\n", n.index) + 1, n.index - 500), n.index), s = wn.exec(o.slice(-80))?.[1] ?? "";
				if (!isSecretName(s) || isPublishable(s, a) || /(?:^|\s)#/.test(o)) return [];
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
			let r = unquoted(n);
			return e !== "literal" || isVariableName(r) ? !1 : isSecretName(t) && !isHarmlessValue(r) && !isPublishable(t, r);
		}
		function isSecretValue(e) {
			return !isHarmlessValue(e) && !/\$\{|\{\{|<%/.test(e);
		}
		function isKey(e) {
			return e.length < 16 || (e.match(/\d/g) ?? []).length < 3 ? !1 : (0, xn.At)(e) && !/^[a-z]+(?:[-_.][a-z0-9]+)+$/i.test(e);
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
			return (0, xn.gF)(e).map(({ name: e, isTest: t, span: n }) => ({
				what: e,
				kind: t ? "test" : "live",
				span: n
			}));
		}
		let Tn = /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r|["'+]|Proc-Type|DEK-Info){1,80}[A-Za-z0-9+/]{40}/g;
		function privateKeys(e) {
			return e.includes("PRIVATE KEY") ? [...e.matchAll(Tn)].map(({ 0: e, index: t }) => ({
				what: "a private key",
				kind: e.includes("ENCRYPTED") ? "likely" : "live",
				span: [t, t + e.indexOf("KEY") + 3]
			})) : [];
		}
		let En = /:\/\/([^\s/:@"'`<>]{0,100}):([^\s/@"'`]{1,200})@([\w.-]{1,253})/g;
		function urlPasswords(e) {
			return [...e.matchAll(En)].flatMap((t) => {
				let [n, r = "", i = "", a = ""] = t;
				if (isExampleLogin(r, i) || !isRealHost(a) || plain_secrets_isInComment(e, t.index) || (0, xn.gF)(i).length > 0) return [];
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
			return /[$<>{}*[\]\\]|%(?![0-9a-f]{2})|\.\.\.|\u2026/i.test(`${e}${t}`) || /^[A-Z_]+$/.test(t) || isTemplateValue(t) ? !0 : /^(?:pass|pwd?|user|username|guest|minioadmin|(?:my|your|some|the)[-_]?(?:pass|secret|pw).*)$/i.test(t);
		}
		function isRealHost(e) {
			return !/^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$|server$|host\.docker\.internal|dummy|fake|nowhere)/i.test(e) && !/example|placeholder|your|\.(?:test|invalid|local|localhost)$/i.test(e);
		}
		let Dn = /\$\$?(?:apr1|2[abxy])\$[\w./$]{20,80}/g;
		function passwordHashes(e) {
			return !e.includes("$apr1$") && !/\$2[abxy]\$/.test(e) ? [] : [...e.matchAll(Dn)].filter(({ index: t }) => !plain_secrets_isInComment(e, t)).map(({ 0: e, index: t }) => ({
				what: "the hash of a password",
				kind: "likely",
				span: [t, t + e.length]
			}));
		}
		function plain_secrets_isInComment(e, t) {
			let n = e.slice(Math.max(e.lastIndexOf("\n", t - 1) + 1, t - 500), t);
			return /(?:^|\s)(?:#|\/\/)/.test(n);
		}
		let On = [
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
			let t = (0, I.F)(e).map(({ config: e }) => e), n = {
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
			return On.flatMap((e) => n[e].map((t) => ({
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
			let n = committed_secrets_covers(t.flatMap(nodesWithOwnRule)), r = [
				e.config,
				...e.variants.flatMap(({ file: e }) => e ?? []),
				...e.surroundings.otherConfigs
			];
			return [...new Map(r.map(({ path: e, document: t }) => [e, t?.source])).values()].flatMap((e) => byForm(e)).filter((e) => !n(e));
		}
		function secretsOfComments(e) {
			let t = (0, b.h)(e);
			return [...new Map(e.variants.flatMap(({ secrets: e }) => e.map((e) => [e.path, e]))).values()].filter(({ path: e }) => !t(e)).flatMap(({ source: e }) => byForm(e, ({ kind: t, span: [n] }) => t === "live" && isCommented(e, n)));
		}
		function isCommented(e, t) {
			return (e?.text.slice(e.text.lastIndexOf("\n", t) + 1, t) ?? "").trimStart().startsWith("#");
		}
		function nodesWithOwnRule(e) {
			let t = [e.registry, ...e.accessories.all.flatMap(({ registry: e }) => e ?? [])].flatMap(({ password: e }) => (0, S.E7)(e) ?? []);
			return [...W(e).map(({ value: e }) => e), ...t.filter(({ kind: e }) => e === "scalar")];
		}
		function committed_secrets_covers(e) {
			return ({ source: t, span: [n] }) => e.some((e) => e.source === t && e.start <= n && n < e.end);
		}
		function secretsOfCommands({ namedContainers: e }) {
			return e.flatMap(({ settings: e }) => [(0, i.$I)(e, "cmd"), ...(0, i.fq)((0, i.$I)(e, "options")).map(({ value: e }) => e)]).flatMap(optionSecrets);
		}
		function secretsOfArguments({ root: e }) {
			return secretPairs((0, i.wf)(e, ["builder", "args"]));
		}
		function secretsOfLitestream(e) {
			return q(e).flatMap(({ document: e }) => [...byForm(e.source), ...secretPairsBelow(e.root)]);
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
			}), n = (0, z.s4)(e).flatMap(({ workflow: e, job: t, steps: n }) => [
				e,
				t,
				...n
			].flatMap((e) => [(0, i.$I)(e, "env"), (0, i.$I)(e, "with")]));
			return [...t, ...n.flatMap((e) => secretPairs(e, isKey))];
		}
		function passwordsOfServices(e) {
			let t = (0, i.fq)((0, i.$I)(e, "jobs")).flatMap(({ value: e }) => (0, i.fq)((0, i.$I)(e, "services"))), n = new Set(t.flatMap(({ key: e }) => (0, i.xT)(e) ?? [])), r = new Set(t.flatMap(({ value: e }) => (0, i.fq)((0, i.$I)(e, "env"))).flatMap(({ key: e, value: t }) => /PASS(?:WORD)?$/.test((0, i.xT)(e) ?? "") && t.kind === "scalar" ? [t.text] : []));
			return ({ source: e, span: t, host: i = "" }) => r.has(e.text.slice(...t)) && (n.has(i) || isLocalAddress(i));
		}
		function isLocalAddress(e) {
			return /^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(e);
		}
		function secretsOfDockerfile(e) {
			let { dockerfile: t } = e.surroundings;
			if (t === void 0) return [];
			let { source: n } = t, r = new Set((0, I.F)(e).flatMap(({ config: e }) => [...e.secrets.map(({ name: e }) => e), ...W(e).map(({ name: e }) => e)])), i = ((0, Ae.dT)(t, void 0)?.instructions ?? []).filter(({ name: e }) => e === "ENV").flatMap(({ start: e, end: t }) => assignedKeys(n, e, t)).filter(({ name: e }) => !r.has(e));
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
			let t = (0, b.h)(e);
			return e.surroundings.envFiles.filter(({ path: e }) => !t(e)).flatMap(({ path: e, source: t }) => t === void 0 ? [] : y.posix.basename(e) === ".env" ? byForm(t) : secretsOfEnvFile(t));
		}
		function secretsOfEnvFile(e) {
			let t = (0, yn.dC)(e.text).filter(isSecretEntry).map(({ name: t, start: n, end: r }) => ({
				source: e,
				what: `the value of \`${t}\``,
				kind: "likely",
				span: [n, r]
			}));
			return [...byForm(e), ...t];
		}
		let kn = {
			metadata: {
				id: "dockerignore-lets-in-secret",
				severity: "warning",
				title: "Keys, `.env` files or local data get into the image"
			},
			*checkConfig(e) {
				let { project: t } = e, n = t.surroundings.dockerfile?.source, r = _n(e);
				if (n === void 0 || r === void 0) return;
				let i = (r.kind === "clone" ? dockerignore_lets_in_secret_committedSecrets(t) : localSecrets(t)).filter((e) => droppedBy(r.ignore, sampleFile(e)) === void 0), [a] = i, o = a === void 0 ? void 0 : copyOf(r, a);
				o !== void 0 && (yield {
					at: (0, w.yb)(n, o.instruction.start, o.instruction.end),
					...i.every((e) => e === ".env") ? { severity: "info" } : {},
					message: `This copies ${i.join(", ")} into the image: ${An[r.kind]}, and no line of .dockerignore matches`,
					help: `Add to .dockerignore: ${i.map((e) => `\`/${e}${e.endsWith("/") ? "*" : ""}\``).join(", ")}.`
				});
			}
		}, An = {
			clone: "the build gets all committed files",
			here: "with `builder/context` the build gets all files, including those that git ignores"
		};
		function sensitiveFiles({ directory: e, surroundings: { secretFiles: t, envFiles: n } }) {
			let r = n.flatMap(({ path: t, source: n }) => n !== void 0 && secretsOfEnvFile(n).length === 0 ? [y.posix.relative(e, t)] : []);
			return t.filter((e) => !/(?:test|development|ci)\.key$/.test(e) && !r.includes(e));
		}
		function sampleFile(e) {
			return e.endsWith("/") ? `${e}development.sqlite3` : e;
		}
		function dockerignore_lets_in_secret_committedSecrets(e) {
			let t = (0, b.h)(e);
			return sensitiveFiles(e).filter((e) => e !== "config/credentials/production.key" && !t(e));
		}
		function localSecrets(e) {
			let { entries: t, database: n, gitignores: r } = e.surroundings, i = new Set(sensitiveFiles(e));
			return t.get("config/credentials.yml.enc") !== "missing" && i.add("config/master.key"), (0, b.h)(e)(".env") && r.some(({ source: e }) => /\.env/.test(e?.text ?? "")) && i.add(".env"), /sqlite3/.test(n.document?.source.text ?? "") && t.get("storage") !== "missing" && i.add("storage/"), [...i];
		}
		let jn = {
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
								at: (0, i.be)(r),
								message: e,
								help: "Remove it, or replace it with the host that you meant."
							};
						}
						e.add(n);
					}
				}
			}
		}, Mn = {
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
				let e = (0, i.xT)(n.key);
				if (e === void 0 || n.conditional || n.inherited || n.key.kind !== "scalar") continue;
				let r = `${n.key.type} ${e}`, a = t.get(r);
				a === void 0 ? t.set(r, n) : yield {
					at: (0, i.be)(n.key),
					message: `\`${e}\` is already on line ${(0, i.be)(a.key).line}: YAML keeps only this one and drops the first with everything in it`,
					help: "Merge the two, or remove the wrong one."
				};
			}
		}
		let Nn = {
			metadata: {
				id: "entrypoint-guard",
				severity: "warning",
				title: "Entrypoint skips `db:prepare` because its condition is false"
			},
			*checkConfig(e) {
				let { source: t } = e.project.surroundings.texts.entrypoint, n = Fn(e.project);
				if (t === void 0 || n === void 0) return;
				let r = D(e);
				r?.command !== void 0 && r.image?.cmd?.shell !== !0 && (n.accepts(r.command) || (yield {
					at: (0, w.yb)(t, n.start, n.end),
					message: `The container runs \`${r.command.join(" ")}\`, but this condition is false for that command, so db:prepare never runs and migrations are never applied`,
					help: `Write a condition that is true for it: \`${conditionFor(r.command, t.text)}\`.`
				}));
			}
		}, Pn = /\brails server\b|\b(?:puma|unicorn|pitchfork|falcon|thin|iodine|passenger)\b/;
		function conditionFor(e, t) {
			let n = e.join(" "), r = Pn.exec(n)?.[0], i = /^#!.{0,100}\bbash\b/.test(t);
			return r === void 0 ? `if [ "$*" = "${n.replace(/["\\$\x60]/g, "\\$&")}" ]; then` : i ? `if [[ "$*" == *"${r}"* ]]; then` : `if echo "$*" | grep -q "${r}"; then`;
		}
		let Fn = (0, s.B)((e) => {
			let t = Kt(e);
			return t === void 0 || !preparesDatabase(t) ? void 0 : readGuard(t);
		}), In = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;
		function readGuard(e) {
			let t = [...e.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)], [n] = t;
			if (n === void 0 || t.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(n[0])) return;
			let r = [...n[0].matchAll(In)].map((e) => ({
				parameter: e[1] ?? "",
				value: e[2] ?? e[3] ?? e[4] ?? ""
			})), i = n[0].replace(In, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
			if (r.length === 0 || i !== "") return;
			let accepts = (e) => r.every(({ parameter: t, value: n }) => expand(e, t) === n);
			return {
				start: n.index + (n[1] ?? "").length,
				end: n.index + n[0].trimEnd().length,
				accepts
			};
		}
		function expand(e, t) {
			if (t === "*" || t === "@") return e.join(" ");
			let n = /^@: ?-(\d)/.exec(t)?.[1];
			return n === void 0 ? e[Number(t) - 1] : e.at(-Number(n));
		}
		let Ln = {
			metadata: {
				id: "entrypoint-no-prepare",
				severity: "info",
				title: "Nothing runs `db:prepare`, so migrations are never applied"
			},
			*check(e) {
				let t = Kt(e);
				if (t === void 0 || (preparesDatabase(t) && (yield* checkEntrypointRuns(e)), preparesDatabase(t) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(t))) return;
				let n = e.surroundings.texts.entrypoint.path;
				yield {
					at: (0, w.GH)(n),
					message: "Neither the entrypoint nor a hook or workflow in this repository runs `db:prepare`, so migrations are never applied",
					help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts."
				};
			}
		};
		function* checkEntrypointRuns(e) {
			for (let t of (0, I.F)(e)) {
				let { dockerfile: e } = t.project.surroundings;
				if (e === void 0 || !hasPlainBases(e)) continue;
				let { image: n, command: r, role: a } = D(t) ?? {};
				n?.cmd !== void 0 && n.entrypoint === void 0 && r !== void 0 && (/entrypoint/.test(r.join(" ")) || (0, i.$I)((0, i.$I)(a?.settings, "options"), "entrypoint") === void 0 && (yield {
					at: (0, w.yb)(e.source, n.cmd.start, n.cmd.end),
					message: "The Dockerfile has no ENTRYPOINT, so the script that runs `db:prepare` never starts",
					help: `Add \`ENTRYPOINT ["${n.workdir ?? "/rails"}/bin/docker-entrypoint"]\` before CMD. The script must be executable, and end with \`exec "\${@}"\`.`
				}));
			}
		}
		let Rn = {
			metadata: {
				id: "env-clear-secret",
				severity: "warning",
				title: "Secret is written in plain text in `env/clear`",
				securitySeverity: 7.2
			},
			*checkConfig({ config: e }) {
				for (let t of W(e)) yield* checkVariable(t);
				for (let t of unknownVariables(e)) {
					let e = isPublicName(t.name) ? void 0 : secretFromEnv(t.value);
					e !== void 0 && (yield {
						at: (0, i.be)(t.key),
						...fromEnvironment(t.name, e)
					});
				}
			}
		};
		function* checkVariable(e) {
			let { name: t, key: n, value: r } = e, [a] = plainSecrets((0, i.Io)(r)), o = isSecretName(t) && env_clear_secret_isSecretValue(e);
			if (a === void 0 && !o) return;
			let s = (0, i.be)(n);
			if (a === void 0 && isVariableName(r.text)) {
				yield {
					at: s,
					...nameInsteadOfValue(t, r.text)
				};
				return;
			}
			let c = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(t) && /^[0-9a-f]{32,}$/i.test(r.text), l = a === void 0 || o ? "is written" : `contains ${a.what}`;
			yield {
				at: s,
				...c || a?.kind === "live" ? { severity: "error" } : {},
				message: `\`${t}\` ${l} in plain text here, so anyone who can read the repository can see its value`,
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
			return t.type === "string" && !isHarmlessValue(t.text) && !isPublishable(e, t.text);
		}
		function nameInsteadOfValue(e, t) {
			let n = e === t ? e : `${e}:${t}`;
			return {
				message: `\`${e}\` gets the text ${t} itself, because Kamal looks up a name only under \`env/secret\``,
				help: `List \`${n}\` under \`env/secret\`, and add \`${t}=$${t}\` to .kamal/secrets.`
			};
		}
		var J = n(4152), zn = n(6164);
		function secretsNotPassed(e, t) {
			let n = passed_secrets_textOf(t), r = variantOf(e, t, n);
			return r?.config === void 0 || r.secrets.some(({ state: e }) => e === "unreadable") || t.isCall && isInheriting(t.job) || /toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(n) || Bn.test(n) || t.otherUses !== void 0 || deploysFromFile(t) ? [] : variablesOf(r, r.config, t).filter((e) => !RegExp(`\\b${RegExp.escape(e)}\\b`).test(n));
		}
		function deploysFromFile({ job: e, calls: t }) {
			return t.some(({ at: t }) => t.file !== e.source.file);
		}
		let Bn = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;
		function passed_secrets_textOf({ workflow: e, job: t }) {
			let n = (0, i.$I)(e, "env");
			return (n === void 0 ? [t] : [n, t]).map(i.Io).join("\n");
		}
		function isInheriting(e) {
			let t = (0, i.$I)(e, "secrets");
			return t?.kind === "scalar" && t.text === "inherit";
		}
		function variantOf(e, { job: t }, n) {
			if (/working-directory:|config-file:|\bcd\s|\s(?:-c|--config-file)[\s=]/.test(n)) return;
			let r = (0, i.wf)(t, ["with", "destination"]), a = r?.kind === "scalar" ? r.text : /\s(?:-d|--destination|destination:)[\s=]+(\S+)/.exec(n)?.[1];
			return e.variants.find(({ destination: e }) => e === (a === "" ? void 0 : a));
		}
		function variablesOf(e, t, n) {
			let r = new Map();
			for (let t of e.secrets) for (let e of t.entries) r.set(e.name, e);
			let i = n.steps.flatMap((e) => (0, zn.RG)(e) ?? []).flatMap((e) => (0, R.Wn)(e)), a = n.uses !== void 0 || i.some(({ command: e }) => /^(?:setup|accessory)$/.test(e)), o = t.secrets.filter(({ path: e }) => a || !e.startsWith("accessories/")).filter(({ path: e }) => !(n.uses !== void 0 && e === "registry/password" && (0, J.T)((0, S.jj)(t.registry.server)))).map(({ name: e }) => e);
			return [...new Set(o.flatMap((e) => readsOf(e, r)))];
		}
		function readsOf(e, t) {
			let n = t.get(e);
			return n?.kind === "env-reference" ? n.references.filter((n) => (n === e || !t.has(n)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(n)) : [];
		}
		let Vn = {
			metadata: {
				id: "erb-env-not-passed",
				severity: "warning",
				title: "Workflow does not pass a variable that the config needs"
			},
			*check(e) {
				let t = (0, z.s4)(e);
				if (t.length === 0 || !t.every(isEnvironmentKnown)) return;
				let n = t[0]?.workflow.source.file ?? "", r = passedNames(e), i = new Set();
				for (let a of evaluatedFiles(e, t)) for (let { name: e, without: t, at: o } of neededVariables(a) ?? []) r(e) || i.has(e) || (i.add(e), yield {
					at: o,
					message: `${n} deploys without \`${e}\`, which no workflow passes: ${Hn[t]}`,
					help: `Add \`${e}\` to \`env:\` of the step that deploys, with a value from \`vars\` or \`secrets\`.`
				});
			}
		}, Hn = {
			KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
			NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
			empty: "the value is then empty, and Kamal rejects that in most places"
		}, Un = /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;
		function isEnvironmentKnown(e) {
			let { workflow: t, job: n, steps: r, otherUses: a } = e;
			if (a !== void 0 || deploysFromFile(e)) return !1;
			let o = (0, i.Io)(n);
			return !(0, z.OZ)(n) || (0, i.$I)(n, "container") !== void 0 || /--config-file|\s-c[\s=]|config-file:|working-directory:/.test(o) || /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(o) || ![
				t,
				n,
				...r
			].every((e) => isComplete((0, i.$I)(e, "env"))) ? !1 : r.every((e) => {
				let t = (0, i.$I)(e, "uses");
				return t === void 0 || t.kind === "scalar" && Un.test(t.text);
			});
		}
		function isComplete(e) {
			return e === void 0 || e.kind === "map" && !e.open;
		}
		let Wn = /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;
		function passedNames(e) {
			let t = e.surroundings.workflows.map(({ document: e }) => e?.source.text ?? ""), n = new Set([...e.variants.flatMap(({ config: e }) => e?.secrets ?? []).map((e) => e.name), ...L(e).flatMap(({ entry: e }) => [e.name, ...e.references])]);
			return (e) => Wn.test(e) || n.has(e) || t.some((t) => t.includes(e));
		}
		function evaluatedFiles(e, t) {
			let n = t.map(({ workflow: e }) => e.source.text), r = e.variants.flatMap(({ destination: e, file: t }) => e !== void 0 && n.some((t) => t.includes(e)) ? [t] : []);
			return [e.config, ...r].flatMap((e) => e?.document?.source ?? []);
		}
		let Gn = {
			metadata: {
				id: "erb-hash-number",
				severity: "info",
				title: "Short commit hash from ERB can be a number"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, value: n } of unknownVariables(e)) {
					let e = (0, i.Io)(n);
					e.startsWith("<%=") && Kn.test(e) && (yield {
						at: (0, i.be)(n),
						message: `YAML reads a hash with digits only as a number, and 0123456 as an octal one: \`${t}\` is then 42798`,
						help: "Put the ERB in quotes, and let the command end with `.strip` or `.chomp`: `\"<%= `git rev-parse --short HEAD`.strip %>\"`."
					});
				}
			}
		}, Kn = /git\s+(?:rev-parse\s[^`)]{0,40}--short|log\s[^`)]{0,60}%h|describe\s[^`)]{0,40}--always)/;
		var qn = n(380);
		let Jn = {
			metadata: {
				id: "erb-trim-mode",
				severity: "error",
				title: "Kamal version does not support the ERB tags `<%-` and `-%>`"
			},
			*check(e) {
				let { kamal: t } = e;
				if ((0, U.$1)(t.version) && !(0, qn.z)(t.version, "erbTrimMode")) for (let n of [e.config, ...e.variants.map((e) => e.file)]) {
					let e = n?.document?.source, r = e === void 0 ? void 0 : (0, T.x9)(e.text).find(isBroken);
					e !== void 0 && r !== void 0 && (yield {
						at: (0, w.yb)(e, r.start, r.end),
						message: `Ruby cannot parse this tag: \`<%-\` and \`-%>\` need Kamal 2.11.0 or newer, but ${(0, U.s8)(t)}`,
						help: "Write `<%` and `%>` without the dash, or upgrade to Kamal 2.11.0 or newer."
					});
				}
			}
		};
		function isBroken({ closed: e, kind: t, code: n, trimsBefore: r, trimsAfter: i }) {
			if (!e || t === "comment" || t === "escape") return !1;
			let a = !(n.split("\n").at(-1) ?? "").includes("#");
			return i && a || r && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(n);
		}
		let Yn = {
			metadata: {
				id: "file-mode-octal",
				severity: "error",
				title: "File mode is not quoted, so YAML reads it as an octal number",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				let t = e.accessories.all.flatMap(({ settings: e }) => ["files", "directories"].flatMap((t) => (0, i.Z9)((0, i.$I)(e, t))));
				for (let e of t) {
					let t = (0, i.$I)(e, "mode");
					t?.kind === "scalar" && t.type === "integer" && /^0[0-7]+$/.test(t.text) && (yield {
						at: (0, i.be)(t),
						message: `YAML reads the unquoted ${t.text} as the number ${String(t.value)}, so Kamal runs \`chmod ${String(t.value)}\``,
						help: `Write \`mode: "${t.text}"\`.`,
						fix: (0, M.v8)(t, `"${t.text}"`)
					});
				}
			}
		}, Xn = {
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
		}, Zn = {
			metadata: {
				id: "force-ssl-health-check",
				severity: "warning",
				title: "`force_ssl` redirects the health check to HTTPS"
			},
			*checkConfig(e) {
				let t = rubySetting(e, "config.force_ssl");
				isSwitchedOn(t) && !mayAssumeSsl(e) && D(e)?.role.isProxied === !0 && (yield {
					at: t.at,
					message: "Rails redirects kamal-proxy's HTTP health check to HTTPS, which the container does not serve, so the app never becomes healthy",
					help: "Add `config.assume_ssl = true`, because the proxy in front of the app terminates TLS."
				});
			}
		};
		function mayAssumeSsl(e) {
			let t = O(e.project);
			if (/ssl_options|AssumeSSL/.test(t)) return !0;
			let n = rubySetting(e, "config.assume_ssl");
			return n === void 0 ? t.includes("assume_ssl") : isSwitchedOn(n);
		}
		function placeForSetting(e, t) {
			let [n, r] = (RegExp(`^[ \\t]*#[ \\t]*(config\\.[\\w.]{0,50}${RegExp.escape(t)}\\b.*)$`, "dm").exec(e.text) ?? /^[ \t]*([\w:.]{0,100}\bconfigure\b.*)$/dm.exec(e.text))?.indices?.[1] ?? [0, 0];
			return (0, w.yb)(e, n, r);
		}
		let Qn = {
			metadata: {
				id: "force-ssl-off",
				severity: "info",
				title: "Session cookies are not marked as secure"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, r = D(e), a = r?.role.proxy;
				if (r?.ruby.railsEnv !== "production" || a === void 0 || (0, S.dd)(a.ssl, "none") !== "automatic" || (0, S.dd)(a.sslRedirect, !0) !== !0) return;
				let o = placeOfAbsence(e);
				if (o === void 0 || mayProtectCookies(e)) return;
				let { line: s } = (0, i.be)((0, S.E7)(a.ssl) ?? n.root), { file: c } = (0, i.be)((0, S.E7)(a.ssl) ?? n.root);
				yield {
					at: o,
					message: `kamal-proxy serves HTTPS (${c}:${s}), but \`config.force_ssl\` is off, so Rails sends the session cookie without \`Secure\` and no HSTS header`,
					help: hasAssumeSsl(t.files.gemfileLock.source?.text) ? "Set `config.assume_ssl = true` and `config.force_ssl = true` together: without the first, Rails redirects kamal-proxy's health check to HTTPS." : `Set \`config.force_ssl = true\`, and exclude the health check: \`config.ssl_options = { redirect: { exclude: ->(request) { request.path == "${(0, S.dd)(a.healthPath, "/up") ?? "/up"}" } } }\`.`
				};
			}
		};
		function hasAssumeSsl(e) {
			let [t = 0, n = 0] = ((0, F.X)(e, "rails") ?? "8.0").split(".").map(Number);
			return t > 7 || t === 7 && n >= 1;
		}
		function placeOfAbsence(e) {
			let { production: t } = e.project.surroundings.texts, n = rubySetting(e, "config.force_ssl");
			return n === void 0 ? t.source !== void 0 && !O(e.project).includes("force_ssl") && t.source !== void 0 ? placeForSetting(t.source, "force_ssl") : void 0 : n.value.kind === "boolean" && !n.value.value ? n.at : void 0;
		}
		function mayProtectCookies({ project: e }) {
			let { appCode: t, texts: n } = e.surroundings;
			if (t.initializers === void 0 || n.application.source === void 0) return !0;
			let r = t.initializers.map(({ source: e }) => e?.text ?? "").map(withoutComments).join("\n"), i = `${O(e)}\n${r}`;
			if (r.includes("force_ssl") || /api_only|::SSL\b|Hsts|HSTS|Strict-Transport|\bsecure:|:secure\b|SecureHeaders/.test(i) || /\brequire_relative\b[^\n]{0,100}(?:environments|shared)|\binstance_eval\b/.test(i)) return !0;
			let a = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
			return !/^ {4}rails \(|["']rails["']/m.test(a) || /secure_headers|rack-ssl/.test(a);
		}
		let $n = {
			metadata: {
				id: "force-ssl-text",
				severity: "info",
				title: "Text switches `force_ssl` or `assume_ssl` on, even the text `false`"
			},
			*checkConfig(e) {
				for (let t of ["config.force_ssl", "config.assume_ssl"]) {
					let n = rubySetting(e, t);
					if (n?.value.kind !== "text" || n.value.isSymbol) continue;
					let { text: r } = n.value, i = /^(?:false|f|no|n|off|0|)$/i.test(r);
					yield {
						at: n.at,
						...i ? { severity: "warning" } : {},
						message: `${t} is the text ${JSON.stringify(r.slice(0, 40))}, and in Ruby every text is true, so ${i ? "it is on" : "the text `false` does not switch it off"}`,
						help: "Compare the text: `ENV.fetch(\"FORCE_SSL\", \"true\") == \"true\"`."
					};
				}
			}
		}, er = {
			metadata: {
				id: "forward-headers",
				severity: "warning",
				title: "kamal-proxy discards the CDN's `X-Forwarded-*` headers"
			},
			*checkConfig({ project: e, config: t }) {
				let n = cdnGem(e), r = t.primaryProxy;
				if (n === void 0 || r === void 0) return;
				let { ssl: a, forwardHeaders: o } = r, s = a.kind === "known" && a.value !== "none";
				(o.kind === "absent" ? s : (0, S.jj)(o) === !1) && (yield {
					at: (0, i.be)((0, S.E7)(o) ?? (0, S.E7)(a) ?? t.root),
					message: `The app uses ${n}, so it is behind a CDN, but kamal-proxy replaces the CDN's X-Forwarded-For header: \`request.remote_ip\` is an address of the CDN for every visitor`,
					help: "Add `forward_headers: true` under `proxy`, and allow only the CDN's addresses in the server's firewall."
				});
			}
		};
		function cdnGem({ files: e }) {
			let t = e.gemfileLock.source?.text;
			return [
				"cloudflare-rails",
				"actionpack-cloudflare",
				"cloudfront-rails"
			].find((e) => (0, F.X)(t, e) !== void 0);
		}
		let tr = {
			metadata: {
				id: "health-check-times",
				severity: "warning",
				title: "`deploy_timeout` leaves time for only one health check"
			},
			*checkConfig({ config: e }) {
				let t = (0, S.dd)((0, S.LA)(e.root, "deploy_timeout"), 30);
				if (t !== void 0) for (let { healthCheck: n, path: r } of e.proxySections) {
					let e = (0, S.LA)(n, `${r}/healthcheck/interval`);
					e.kind === "known" && e.value >= t && (yield {
						at: (0, i.be)(e.node),
						message: `The second health check runs after ${e.value} s, but the deploy gives up after ${t} s (deploy_timeout), so only the first check, immediately after the start, counts`,
						help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`."
					}), e.kind === "known" && e.value < t && e.value * 2 >= t && (yield {
						at: (0, i.be)(e.node),
						severity: "info",
						message: `Only one health check after the first one, which comes immediately after the start, fits before the deploy gives up: at ${e.value} s of ${t} s (deploy_timeout)`,
						help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`."
					});
					let a = (0, S.LA)(n, `${r}/healthcheck/timeout`);
					a.kind === "known" && a.value >= t && (yield {
						at: (0, i.be)(a.node),
						severity: "info",
						message: `A health check may take ${a.value} s, but the deploy gives up after ${t} s (deploy_timeout): if the first check hangs, the app gets no second one`,
						help: "Set a smaller `timeout` (the default is 5) or a larger `deploy_timeout`."
					});
				}
			}
		}, nr = {
			metadata: {
				id: "health-path-missing",
				severity: "warning",
				title: "Health check path is not in config/routes.rb"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, r = D(e)?.role.proxy;
				if (r === void 0) return;
				let { healthPath: a } = r, o = (0, S.dd)(a, "/up"), s = o?.split("?")[0]?.split("/").filter((e) => e !== ""), [c] = s ?? [], l = s?.at(-1);
				if (c === void 0 || l === void 0) return;
				let u = completeRoutes(t, c);
				u === void 0 || u.split(/[^\w.-]+/).includes(l) || (yield {
					at: (0, i.be)((0, S.E7)(a) ?? (0, S.E7)(n.sharedProxy) ?? (0, S.E7)(n.service) ?? n.root),
					message: `kamal-proxy requests ${o}${a.kind === "absent" ? " (the default)" : ""}, but config/routes.rb has no such route, so the app answers 404 and never becomes healthy`,
					help: `Add \`get "${o?.split("?")[0]?.replace(/^\//, "")}", to: ${handler(t)}\` to config/routes.rb, or set \`proxy/healthcheck/path\` to an existing route.`
				});
			}
		};
		function handler({ files: e }) {
			let [t = 0, n = 0] = ((0, F.X)(e.gemfileLock.source?.text, "rails") ?? "").split(".").map(Number);
			return t > 7 || t === 7 && n >= 1 ? "\"rails/health#show\"" : "proc { [200, {}, [\"OK\"]] }";
		}
		function isMountedElsewhere(e, t) {
			let n = /(?:=>|\bat:)[ \t]*["']\/?([\w-]+)["'/]/.exec(e)?.[1];
			return n !== void 0 && n !== t;
		}
		function completeRoutes(e, t) {
			let n = e.surroundings.texts.routes.source;
			if (n === void 0) return;
			let r = withoutComments(n.text), i = r.replace(/^[ \t]*require[ (]["'][\w/-]{1,100}["']/gm, "").replace(/^[ \t]*mount\b[^\n]*/gm, (e) => isMountedElsewhere(e, t) ? "" : e).replace(/^[ \t]*match[ (]["']\/?[\w-]{1,100}/gm, "");
			if (!i.includes("routes.draw") || /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(i) || /["']\/?\(?\/?[*:]|:path\b|\bpath:[ \t]*["']\/?["']/.test(r) || /middleware[^\n]{0,200}(?:health|\bup\b)/i.test(O(e))) return;
			let a = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
			return /health|okcomputer|rack-status|heartbeat/i.test(a) ? void 0 : r;
		}
		var Y = n(5934);
		let rr = {
			metadata: {
				id: "hook-bundle-missing",
				severity: "warning",
				title: "Hook needs the app's gems, which the workflow does not install"
			},
			*check(e) {
				let t = (0, Y.gY)(e).filter(({ hook: e }) => (0, Y._g)(e.name));
				if (t.length === 0 || e.files.gemfile.source === void 0) return;
				let n = (0, z.s4)(e).find((e) => (0, z.OZ)(e.job) && !mayHaveGems(e));
				if (n === void 0 || (0, Y.b5)(e)) return;
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
			return t !== void 0 || (0, i.$I)(e, "container") !== void 0 || /bundler-cache|bundle[ \t]+(?:install|check|config)|\bbundle[ \t]*$|bin\/setup|uses:[ \t]*["']?\.\/|vendor\/bundle|nix|devbox|\bmake\b|\bmise\b/m.test((0, i.Io)(e));
		}
		function usesBundler({ surroundings: e }) {
			let t = e.scriptFiles.find(({ path: e }) => e.endsWith("bin/kamal")), n = /bundler/.test(t?.source?.text ?? "");
			return ({ base: e, name: t, viaBundle: r, isRemote: i }) => !i && (r || n && e === "kamal" && /(?:^|\/)bin\/kamal$/.test(t));
		}
		let ir = /\bdb:(?:migrate|prepare|setup|seed)|\bmigrat(?:e|ions?)\b|\becto\.migrate\b/, ar = (0, s.B)((e) => {
			let t = (0, Y.gY)(e).filter(({ hook: e }) => /^pre-(?:deploy|app-boot)$/.test(e.name));
			return t.length === 0 || (0, Y.b5)(e) ? [] : t.flatMap(({ hook: e, script: t }) => (0, R.Wn)(t).filter((e) => e.command === "app" && e.words[1]?.text === "exec" && !e.program.isRemote).filter((e) => !(0, R.Kz)(e, "--reuse") && e.words.some(({ text: e }) => ir.test(e))).map((n) => ({
				call: n,
				name: e.name,
				setsVersion: /(?<!\w)VERSION=/.test(t.text)
			})));
		}), or = {
			metadata: {
				id: "hook-exec-hosts",
				severity: "warning",
				title: "Hook runs migrations on several servers or roles at the same time"
			},
			*check(e) {
				for (let { call: t, name: n } of ar(e)) {
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
			if ((0, R.Kz)(t, "--primary", "-p", "--hosts", "-h", "-c", "--config-file")) return 0;
			let n = (0, R.XD)(t, "--roles", "-r");
			if (n !== void 0 && (n.dynamic || n.text.includes("*"))) return 0;
			let r = n?.text.split(","), i = (0, R.XD)(t, "-d", "--destination"), a = e.variants.filter((e) => i === void 0 || i.dynamic ? e.destination === void 0 == (i === void 0) : e.destination === i.text).flatMap(({ config: e }) => e ?? []);
			return Math.max(0, ...a.map((e) => countIn(e, r)));
		}
		function countIn({ roles: e }, t) {
			return e.all.filter(({ name: e }) => t === void 0 || t.includes(e)).reduce((e, { hosts: t }) => e + (0, C.n3)(t).length, 0);
		}
		let sr = {
			metadata: {
				id: "hook-exec-version",
				severity: "warning",
				title: "Hook runs the migrations of the previous version"
			},
			*check(e) {
				for (let { call: t, name: n, setsVersion: r } of ar(e)) r || (0, R.Kz)(t, "--version") || (yield {
					at: t.at,
					message: `Without \`--version\`, \`kamal app exec\` runs the image \`latest\` of the server, which is still the previous release in ${n}, so new migrations do not run before the new version starts`,
					help: "Add `--version=\"$KAMAL_VERSION\"`: Kamal passes this variable to hooks."
				});
			}
		}, cr = {
			metadata: {
				id: "hook-hosts-comma",
				severity: "warning",
				title: "Hook does not split the list of hosts at its commas"
			},
			*check(e) {
				for (let { hook: t, script: n } of (0, Y.gY)(e)) {
					let r = /\bfor[ \t]+\w{1,40}[ \t]+in[ \t]+\$\{?KAMAL_HOSTS\}?[ \t]*(?:;|\r?\n)/.exec(n.text);
					if (r === null || /\bIFS=|\bKAMAL_HOSTS=/.test(n.text) || n.programs.length === 0) continue;
					let i = hook_hosts_comma_hostCount(e);
					i < 2 || (yield {
						at: n.place(r.index, r.index + r[0].trimEnd().length),
						message: `KAMAL_HOSTS is separated by commas, so this loop of ${t.name} runs once, with all ${i} hosts as one word`,
						help: "Write `for host in $(echo \"$KAMAL_HOSTS\" | tr ',' ' '); do`."
					});
				}
			}
		};
		function hook_hosts_comma_hostCount(e) {
			let t = (0, I.F)(e).map(({ config: e }) => {
				let t = e.namedContainers.flatMap(({ hosts: e }) => e.all.map(({ name: e }) => e));
				return new Set(t).size;
			});
			return Math.max(0, ...t);
		}
		function shebangOf({ text: e }) {
			let t = e.slice(0, 300).split("\n", 1)[0] ?? "";
			if (!t.startsWith("#!")) return;
			let [n = "", ...r] = t.slice(2).trim().split(/\s+/), i = y.posix.basename(n) === "env" ? r.find((e) => !e.startsWith("-") && !e.includes("=")) : n;
			return {
				path: n,
				interpreter: y.posix.basename(i ?? ""),
				hasCarriageReturn: t.endsWith("\r")
			};
		}
		let lr = {
			metadata: {
				id: "hook-interpreter",
				severity: "warning",
				title: "Kamal hook cannot start, because its interpreter is missing"
			},
			*check(e) {
				if (!(e.surroundings.hooks.length === 0 || (0, Y.b5)(e))) for (let t of e.surroundings.hooks) {
					if (t.source === void 0 || !(0, Y._g)(t.name)) continue;
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
				at: (0, w.yb)(t, i.index, i.index + i[0].length),
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
			let c = dr.test(a);
			if ((c || ur.has(o)) && deploysOnHostedRunner(e) && !(0, x.vY)(e, RegExp(`\\b${RegExp.escape(o)}\\b`))) return {
				at: i,
				message: c ? `GitHub's runners do not have ${a}, so the deploy stops when it runs this hook` : `GitHub's runners do not have \`${o}\`, so the deploy stops when it runs this hook`,
				help: c ? `Write \`#!/usr/bin/env ${o}\`.` : `Install \`${o}\` in a step before the deploy, or write the hook for \`sh\`, \`bash\` or \`ruby\`.`
			};
		}
		let ur = new Set([
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
		]), dr = /^(?:\/opt\/homebrew\/|\/Users\/|\/home\/(?!runner\/)|\/usr\/local\/bin\/(?:bash|zsh|fish)$)/;
		function deploysOnHostedRunner(e) {
			let t = (0, z.s4)(e);
			return t.length > 0 && t.every(({ job: e }) => (0, z.OZ)(e) && (0, i.$I)(e, "container") === void 0);
		}
		function firstLine(e) {
			let t = e.text.search(/[\r\n]/);
			return (0, w.yb)(e, 0, t === -1 ? e.text.length : t);
		}
		let fr = {
			metadata: {
				id: "hook-local-command",
				severity: "warning",
				title: "Hook talks to the machine that runs Kamal as if it were the server"
			},
			*check(e) {
				let t = (0, Y.gY)(e).filter(({ hook: e }) => /^(?:pre-deploy|(?:pre|post)-app-boot|post-deploy)$/.test(e.name));
				if (t.length !== 0 && deploysFromHostedRunners(e) && !(0, Y.b5)(e) && hasRemoteHostsOnly(e)) for (let { hook: e, script: n } of t) {
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
		}, pr = /\bdocker[ \t]+(?:compose|run|start|context)\b|DOCKER_HOST|DOCKER_CONTEXT|--context\b/, mr = /docker-compose|\bbuildx\b|tailscale|autossh|socat|port-forward/, hr = /[ \t]-[a-zA-Z]{0,5}[LfNDM]/;
		function mayReachServer(e) {
			return e.split("\n").some((e) => e.includes("ssh") && hr.test(e)) || pr.test(e) || mr.test(e);
		}
		function asksServer({ base: e, args: t, isRemote: n }) {
			return n ? !1 : e === "docker" ? /^(?:exec|ps|logs)$/.test(t[0]?.text ?? "") : e !== "curl" && e !== "wget" ? !1 : t.some(({ text: e }) => /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?::(?!5000|5555)\d{1,5})?(?:\/|$)/.test(e));
		}
		function deploysFromHostedRunners(e) {
			let t = (0, z.s4)(e);
			return t.length > 0 && t.every(({ job: e }) => (0, z.OZ)(e) && (0, i.$I)(e, "services") === void 0);
		}
		function hasRemoteHostsOnly(e) {
			return (0, I.F)(e).flatMap(({ config: e }) => e.namedContainers.map(({ hosts: e }) => e)).every(({ all: e, unknown: t }) => t === void 0 && e.every(({ name: e }) => !isLocal(e)));
		}
		function isLocal(e) {
			return /^(?:localhost|127\.|::1|\[::1\])/.test(e);
		}
		let gr = {
			metadata: {
				id: "hook-missing-require",
				severity: "error",
				title: "Ruby hook uses a library that it does not require"
			},
			*check(e) {
				if (!(e.surroundings.hooks.length === 0 || (0, Y.b5)(e))) for (let t of e.surroundings.hooks) t.source !== void 0 && Y.Jl.includes(t.name) && (yield* checkHook(t));
			}
		}, _r = {
			"Benchmark.": "benchmark",
			"Socket.": "socket",
			"TCPSocket.": "socket",
			"JSON.": "json",
			"Net::HTTP": "net/http",
			"Open3.": "open3",
			"YAML.": "yaml",
			"Time.parse": "time"
		}, vr = {
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
			let i = loadedLibraries(t.text), a = i === void 0 ? void 0 : rubyTokens(t.text);
			if (i === void 0 || a === void 0) return;
			let [o, ...s] = usedLibraries(a).filter(({ library: e }) => !i.has(e));
			if (o === void 0) return;
			let c = e.executable && (0, Y._g)(e.name) && isAlwaysRun(t.text, o.start), l = [...new Set([o, ...s].map(({ library: e }) => e))];
			yield {
				at: (0, w.yb)(t, o.start, o.end),
				...c ? {} : { severity: "warning" },
				message: `${n} uses \`${o.name}\` without \`require "${o.library}"\`, so Ruby stops with ${o.name === "Time.parse" ? "NoMethodError" : "NameError"}, and Kamal stops with the hook`,
				help: `Add ${l.map((e) => `\`require "${e}"\``).join(" and ")} below the first line. If this is Kamal's sample and you do not need it, remove the hook.`
			};
		}
		function usedLibraries(e) {
			return e.flatMap(({ kind: t, text: n, start: r, end: i }, a) => {
				let o = e[a + 1]?.text ?? "", s = e[a + 2]?.text ?? "";
				if (t !== "word" || isPart(e[a - 1])) return [];
				let c = [`${n}${o}`, `${n}${o}${s}`].find((e) => Object.hasOwn(_r, e)), l = c === void 0 ? void 0 : _r[c];
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
				if (n === void 0 || !Object.hasOwn(vr, n)) return;
				for (let e of [n, ...vr[n] ?? []]) t.add(e);
			}
			return t;
		}
		function isAlwaysRun(e, t) {
			let n = e.slice(e.lastIndexOf("\n", t) + 1, t), r = e.slice(0, t);
			return !/^[ \t]|\b(?:if|unless|def|class|module)\b/.test(n) && !/\b(?:exit|return|abort|__END__)\b/.test(r);
		}
		let yr = {
			metadata: {
				id: "hook-not-executable",
				severity: "error",
				title: "Kamal hook is not executable"
			},
			*check(e) {
				let t = e.surroundings.hooks.filter(({ name: e, executable: t, modes: n }) => Y.Jl.includes(e) && !t && n !== "lost");
				if (!(t.length === 0 || (0, Y.b5)(e)) && !(0, g.Q7)(e).some(({ programs: e }) => e.some(({ base: e }) => e === "chmod"))) for (let { name: e, path: n, modes: r } of t) {
					let t = r === "kept" && (0, Y._g)(e);
					yield {
						at: (0, w.GH)(n),
						...t ? {} : { severity: "warning" },
						message: t ? `Kamal runs ${n} in each deploy, but the file is not executable, so the deploy stops (Permission denied)` : `${n} is not executable, so Kamal stops when it runs this hook (Permission denied)`,
						help: `Run \`git update-index --chmod=+x ${n}\` and commit, or remove the file.`
					};
				}
			}
		}, br = {
			metadata: {
				id: "hook-ssh-user",
				severity: "warning",
				title: "Hook connects to the servers as another user than Kamal"
			},
			*check(e) {
				let t = (0, Y.gY)(e).filter(({ script: e }) => e.text.includes("KAMAL_HOSTS"));
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
			return (0, I.F)(e).map(({ config: e, variant: t }) => ({
				destination: t.destination,
				user: (0, S.dd)((0, S.QE)((0, i.$I)(e.root, "ssh"), "ssh/user"), "root")
			}));
		}
		let xr = /\b(?:ssh|scp|rsync|sftp)\b[^#\n]{0,200}?[\s"'](\$?\{?[A-Za-z_][\w-]{0,31}\}?)@\$\{?([A-Za-z_]\w{0,40})/g;
		function userIn(e) {
			let t = [...e.slice(0, 5e4).matchAll(xr)].slice(0, 20).find(({ index: t, 2: n = "" }) => !isComment(e, t) && loopsOverHosts(e, n)), [n = "", r = ""] = t ?? [];
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
		var Sr = n(3542), Cr = n(1040);
		let wr = {
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
			let { name: n, path: r } = t, i = (0, w.GH)(r), { version: a } = e.kamal;
			if ((0, U.$1)(a)) {
				if (/^(?:pre|post)-traefik-reboot$/.test(n)) {
					let e = n.replace("traefik", "proxy");
					yield {
						at: i,
						severity: "error",
						message: `Kamal 2 does not start while the hook ${n} of Kamal 1 exists (Found ${n}, these should be renamed to ${e})`,
						help: `Rename it to ${e}, or remove it.`
					};
				} else if (/^(?:pre|post)-app-boot$/.test(n) && (0, Sr.E)(a, "2.5.0") < 0) yield {
					at: i,
					message: `Kamal ${a} never runs the hook ${n}, which was added in Kamal 2.5.0`,
					help: "Update Kamal, or use the hook `pre-deploy` or `post-deploy`."
				};
				else if (!Y.Jl.includes(n) && isMeantAsHook(e, t)) {
					let [e, ...t] = (0, Cr.k)(n.replace(/\.\w+$/, ""), Y.Jl);
					yield {
						at: i,
						message: `Kamal runs no hook with the name ${n}, so this file never runs`,
						help: e !== void 0 && t.length === 0 ? `Rename it to \`${e}\`.` : `Kamal knows these hooks: ${Y.Jl.join(", ")}. Move other files to another folder.`
					};
				}
			}
		}
		function isMeantAsHook(e, { name: t, source: n, executable: r }) {
			return n === void 0 || !r && !n.text.startsWith("#!") || /\.(?!(?:sh|bash|rb|py|js|ts)$)[\w-]+$/i.test(t) || /^[_.]|~$/.test(t) ? !1 : !e.surroundings.hooks.filter((e) => e.name !== t).some((e) => e.source?.text.includes(t) === !0) && !isNamedInScripts(e, t);
		}
		let Tr = (0, s.B)((e) => {
			let t = e.surroundings.otherConfigs.flatMap(({ document: e }) => (0, B.tW)(e) ?? []), n = [...e.variants.flatMap(({ config: e }) => e ?? []), ...t.map((e) => new rn.T(e))].flatMap(({ accessories: e }) => [...e.all, ...e.conditional].flatMap((e) => [e.containerName ?? [], ...aliasesOf(e)]));
			return new Set(n.flat());
		});
		function aliasesOf({ settings: e }) {
			let t = (0, i.$I)(e, "options");
			return [
				"network-alias",
				"name",
				"hostname",
				"h"
			].flatMap((e) => (0, i.S3)((0, i.$I)(t, e))).flatMap((e) => e.kind === "scalar" ? [e.text] : []);
		}
		function sharesHostNetwork({ settings: e }) {
			let t = (0, i.$I)(e, "options");
			return ["network", "net"].flatMap((e) => (0, i.S3)((0, i.$I)(t, e))).some((e) => e.kind !== "scalar" || e.text === "host");
		}
		function mayResolveMore({ settings: e }) {
			let t = (0, i.$I)(e, "options");
			return [
				"add-host",
				"link",
				"network",
				"net",
				"dns",
				"dns-search",
				"volumes-from"
			].some((e) => (0, i.$I)(t, e) !== void 0);
		}
		let Er = {
			metadata: {
				id: "host-unreachable",
				severity: "warning",
				title: "Container cannot reach the host that it is given"
			},
			*checkConfig(e) {
				let t = new Set();
				for (let n of hostUses(e)) {
					let { file: r, line: i, column: a } = n.at, o = `${r}:${i}:${a}`;
					if (t.has(o)) continue;
					let s = host_unreachable_problemOf(n, e);
					s !== void 0 && (t.add(o), yield {
						at: n.at,
						...s
					});
				}
			}
		};
		function* hostUses(e) {
			let { roles: t, accessories: n } = e.config, r = [...t.all.slice(0, 50).flatMap((t) => roleVariables(e, t)), ...n.all.slice(0, 50).flatMap(accessoryVariables)];
			for (let e of r) {
				let { name: t, at: n, owner: r } = e;
				yield {
					what: `\`${t}\``,
					at: n,
					host: e.host ?? "",
					owner: r,
					variable: e
				};
			}
			for (let { container: t, connections: n } of k(e)) for (let { database: e, address: r } of n) r?.kind === "host" && r.node !== void 0 && r.isWritten && (yield {
				what: `The database \`${e.name}\``,
				at: (0, i.be)(r.node),
				host: r.host,
				owner: t.role,
				variable: void 0
			});
		}
		function host_unreachable_problemOf(e, t) {
			return itsOwnName(e, t) ?? dockerHost(e) ?? unresolved(e, t) ?? ownContainer(e, t) ?? agentInOwnContainer(e, t);
		}
		function itsOwnName({ variable: e, what: t }, { project: n }) {
			if (!(e === void 0 || e.text !== e.name || !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(e.name) || isSecretName(e.name) || n.surroundings.workflows.map(({ document: e }) => e?.source.text ?? "").some((t) => /\b(?:sed|perl|yq|envsubst)\b/.test(t) && t.includes(e.name)))) return {
				message: `${t} is the text \`${e.name}\`: Kamal passes values under \`clear\` as they are, and does not replace names by values`,
				help: `Write the value, or move \`${e.name}\` to the list \`env/secret\` and define it in .kamal/secrets.`
			};
		}
		function dockerHost({ host: e, owner: t, what: n }) {
			if (e !== "host.docker.internal" || mayResolveMore(t)) return;
			let r = t.kind === "role" ? t.path : `accessories/${t.name}`;
			return {
				message: `${n} has the host \`${e}\`, which Docker on Linux does not know without an option`,
				help: `Add \`add-host: host.docker.internal:host-gateway\` to \`${r}/options\`, or write the private IP address of the server.`
			};
		}
		function unresolved(e, t) {
			let { host: n, owner: r } = e, { accessories: i, roles: a, service: o } = t.config;
			if (!/^[a-z0-9][a-z0-9_-]*$/i.test(n) || isLocalHost(n) || mayResolveMore(r)) return;
			let s = [...i.all, ...i.conditional], c = s.find((e) => e.containerName === n);
			if (c !== void 0) return onAnotherServer(e, c);
			if (Tr(t.project).has(n) || s.some(mayHaveOtherName) || [...a.all, ...i.all].flatMap(({ hosts: e }) => e.all.map(({ name: e }) => e)).some((e) => e === n || e.startsWith(`${n}.`))) return;
			let l = s.find(({ name: e }) => e === n);
			if (l !== void 0 && l !== r) return keyOfAccessory(e, l);
			let u = nameOfCompose(e, t);
			if (u !== void 0) return u;
			if (!(o.kind === "known" && n.startsWith(`${o.value}-`)) || i.unknown !== void 0 || e.variable === void 0) return;
			let d = n.slice(o.value.length + 1);
			if (!a.all.some(({ name: e }) => e === d)) return {
				message: `${e.what} has the host \`${n}\`, but deploy.yml has no accessory \`${d}\`, so the name does not resolve`,
				help: i.all.length === 0 ? `Define the accessory \`${d}\`, or write the address of the server.` : `Write the container of an accessory: ${i.all.slice(0, 5).map(nameOf).join(", ")}.`
			};
		}
		function nameOfCompose({ what: e, host: t, variable: n }, { config: r }) {
			let { accessories: i, service: a } = r;
			if (n !== void 0 || !/^(?:db|database|postgres|postgresql|mysql|mariadb)$/.test(t) || i.unknown !== void 0) return;
			let [o] = i.all.filter((e) => d(e) !== void 0), s = o === void 0 ? `\`${(0, S.jj)(a) ?? "SERVICE"}-db\`` : nameOf(o);
			return {
				message: `${e} has the host \`${t}\`, but deploy.yml has no container of that name: unless the server's DNS or another container on Kamal's network has it, the name does not resolve`,
				help: o === void 0 ? `Write the address of the database server. If it shall run as an accessory \`db\`, its container is called ${s}.` : `Write ${s}, the container of the accessory, or the address of the database server.`
			};
		}
		function nameOf({ containerName: e, name: t }) {
			return `\`${e ?? `SERVICE-${t}`}\``;
		}
		function mayHaveOtherName(e) {
			return e.service.kind === "unknown" || mayResolveMore(e) || aliasesOf(e).length > 0;
		}
		function keyOfAccessory({ what: e, host: t, owner: n }, r) {
			let i = nameOf(r), a = canBeElsewhere(n, r) ? `${i}, or a private IP address if it is on another server` : i;
			return {
				message: `${e} has the host \`${t}\`, but the container of the accessory is called ${i}, and only that name resolves`,
				help: `Write ${a}.`
			};
		}
		function canBeElsewhere(e, { hosts: t }) {
			return !e.hosts.all.every(({ name: e }) => t.all.some((t) => t.name === e));
		}
		function onAnotherServer({ what: e, host: t, owner: n }, r) {
			let i = r.hosts, a = i.all[0]?.name;
			if (i.unknown !== void 0 || a === void 0) return;
			let o = n.hosts.all.find(({ name: e }) => i.all.every((t) => areApart(e, t.name)));
			if (o === void 0) return;
			let s = r.publishedPorts[0]?.text.split(":").at(-1) ?? "5432";
			return {
				message: `${e} has the host \`${t}\`, a container on ${a}, but the ${n.kind} \`${n.name}\` runs on ${o.name}, where Docker does not know that name`,
				help: `Write a private IP address of ${a}, and publish the accessory's port there: \`port: "PRIVATE_IP:${s}:${s}"\`. Or run both on one server.`
			};
		}
		function areApart(e, t) {
			return (0, C.g$)(e, t) && isPrivate(e) === isPrivate(t);
		}
		function isPrivate(e) {
			return /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(e);
		}
		function ownContainer({ what: e, host: t, owner: n, variable: r }, i) {
			if (r === void 0 || n.kind !== "role" || !isLocalHost(t) || !isForStore(r) || sharesHostNetwork(n)) return;
			let { dockerfile: a } = i.project.surroundings, o = containerOf(i, n);
			if (a !== void 0 && hasPlainBases(a) && o !== void 0 && !(mayRunServer(i, o) || o.command === void 0)) return {
				message: `${e} has the host \`${t}\`, which is the app's container itself, not the server that it runs on`,
				help: "Write the accessory's container (`SERVICE-NAME`) if it runs on the same server, or the private IP address of its server."
			};
		}
		let Dr = /^(?:DD_TRACE_AGENT_URL|(?:DD_DOGSTATSD|STATSD)_(?:HOST|ADDR|URL)|OTEL_EXPORTER_OTLP_(?:\w{1,20}_)?ENDPOINT|(?!BIND_|LISTEN_)\w{1,30}_AGENT_HOST)$/, Or = /agent|datadog|otel|opentelemetry|statsd|collector|alloy|telegraf|vector|jaeger|tempo/i;
		function agentInOwnContainer({ what: e, host: t, owner: n, variable: r }, i) {
			if (r === void 0 || n.kind !== "role" || !isLocalHost(t) || !Dr.test(r.name)) return;
			let a = i.config.accessories.all.find((e) => Or.test(`${e.name} ${(0, S.jj)(e.image) ?? ""}`)), { dockerfile: o, texts: s } = i.project.surroundings;
			if (a === void 0 || sharesHostNetwork(n) || o === void 0) return;
			let c = `${i.project.files.dockerfile.source?.text ?? ""}${s.entrypoint.source?.text ?? ""}`;
			if (!Or.test(c) && hasPlainBases(o) && !roleVariables(i, n).some(({ name: e, text: t }) => /_(?:TRACE|SDK)_(?:ENABLED|DISABLED)$/.test(e) && isOff(e, t))) return {
				message: `${e} has the host \`${t}\`, which is the app's container itself, but \`${a.name}\` runs in a container of its own`,
				help: sharesHostNetwork(a) ? "Write the private IP address of the server, on which the agent listens." : `Write ${nameOf(a)} for \`${t}\`, and let the agent listen on all addresses of its container.`
			};
		}
		function isOff(e, t) {
			return t === (e.endsWith("_DISABLED") ? "true" : "false");
		}
		let kr = {
			metadata: {
				id: "hosts-refuse-health-check",
				severity: "warning",
				title: "`config.hosts` blocks the health check"
			},
			*checkConfig(e) {
				if (D(e)?.role.isProxied !== !0 || /host_authorization|HostAuthorization/.test(O(e.project))) return;
				let t = firstEntry(settingAssignments(e, "config.hosts"));
				t !== void 0 && (yield {
					at: (0, w.yb)(t.source, t.start, t.end),
					message: "kamal-proxy's health check sends the container ID as its host, which is not in `config.hosts`, so Rails answers 403 and the app never becomes healthy",
					help: `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${healthPath(e)}" } }\`.`
				});
			}
		};
		function firstEntry(e) {
			let t = [];
			for (let n of e) {
				let { operator: e, isCertain: r } = n, i = mayMatchContainerId(n) ? "unknown" : hasEntry(n);
				if (i === "unknown") return;
				if (e === "=" || e === "clear") {
					if (!r) return;
					t = [];
				}
				i && r && t.push(n);
			}
			return t[0];
		}
		let Ar = new Set([
			"<<",
			"push",
			"append",
			"unshift",
			"prepend"
		]), jr = new Set([
			"=",
			"+=",
			"concat"
		]);
		function hasEntry({ operator: e, value: t }) {
			if (e === "clear") return !1;
			if (Ar.has(e)) return !0;
			let n = jr.has(e) ? isBlankValue(t) : void 0;
			return n === void 0 ? "unknown" : !n;
		}
		function mayMatchContainerId({ source: e, start: t, end: n }) {
			let r = e.text.slice(t, n);
			return /Regexp|%r/.test(r) ? !0 : /[\s[(,]\//.test(r) ? r.split("/").filter((e, t) => t % 2 == 1).some((e) => !/\\\.\w/.test(e) || /[?|]/.test(e)) : !1;
		}
		function healthPath({ config: e }) {
			let { primaryProxy: t } = e;
			return (t === void 0 ? void 0 : (0, S.dd)(t.healthPath, "/up")) ?? "/up";
		}
		let Mr = {
			metadata: {
				id: "image-capitals",
				severity: "error",
				title: "Image name has uppercase letters"
			},
			*checkConfig({ config: e }) {
				(0, H.Ax)((0, S.dd)(e.image, "") ?? "") || (yield* checkImage(e));
				for (let t of e.accessories.all) yield* checkImage(t);
			}
		};
		function* checkImage({ image: e, registry: t }) {
			let n = e.kind === "known" ? parseImageName(e.value) : void 0, r = t === void 0 ? "" : (0, S.dd)(t.server, "");
			if (e.kind !== "known" || n === void 0 || r === void 0) return;
			let a = rejectionMessage(n, r);
			a !== void 0 && (yield {
				at: (0, i.be)(e.node),
				message: a,
				help: `Write \`${n.whole.toLowerCase()}\`; registries use the lowercase form of user and organization names.`
			});
		}
		function rejectionMessage({ whole: e, host: t, repository: n }, r) {
			let i = r.trim() !== "", a = i ? e : n;
			if (a !== a.toLowerCase()) return `Docker rejects \`${e}\` (invalid reference format: repository name (${a}) must be lowercase)`;
			if (!i && t !== void 0 && !/[.:]/.test(t) && t !== "localhost") return `Docker takes \`${t}\` as the host of a registry because of its uppercase letters, but cannot find it`;
		}
		let Nr = {
			metadata: {
				id: "image-no-owner",
				severity: "error",
				title: "Image name has no owner"
			},
			*checkConfig({ config: e }) {
				let { image: t, registry: n } = e, r = (0, S.dd)(n.server, "docker.io"), a = t.kind === "known" ? parseImageName(t.value) : void 0;
				if (t.kind !== "known" || a === void 0 || a.host !== void 0 || r === void 0) return;
				let [o = "", ...s] = r.replace(/\/$/, "").toLowerCase().split("/"), c = Pr.find(({ pattern: e }) => e.test(o));
				if (c === void 0 || [...s, ...a.repository.split("/")].length >= c.parts.length) return;
				let l = c.parts.join("/");
				yield {
					at: (0, i.be)(t.node),
					message: `An image in ${o} is called \`${l}\`, so the push of \`${a.repository}\` is denied`,
					help: `Write \`image: ${[...c.parts.slice(s.length, c.parts.length - 1), a.repository.split("/").at(-1)].join("/")}\`, with your own names.`
				};
			}
		}, Pr = [
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
		], Fr = {
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
			let r = t === void 0 ? void 0 : (0, S.jj)(t.server);
			if (e.kind !== "known" || e.node.kind !== "scalar" || r === void 0 || r === "" || !e.value.toLowerCase().startsWith(`${r.toLowerCase()}/`)) return;
			let a = e.value.slice(r.length + 1), o = (0, i.be)(e.node), s = `Kamal prepends \`registry/server\` to \`image\`, so this is ${n ? "pushed to" : "pulled from"} ${r}/${e.value}`;
			if (n && !isRejectedBy(r)) {
				let e = (0, J.T)(r) ? " and needs its own access rights" : "";
				yield {
					at: o,
					severity: (0, J.T)(r) ? "info" : "warning",
					message: `${s}, which ${(0, J.T)(r) ? "ghcr.io accepts" : "not every registry accepts"}`,
					help: `Before the first deploy, write \`image: ${a}\`. In an app that runs, this creates another package, which has no earlier versions to roll back to${e}.`
				};
				return;
			}
			let c = (0, M.Z7)(e.node, e.value.slice(0, r.length + 1));
			yield {
				at: o,
				message: s,
				help: `Write \`image: ${a}\`.`,
				...c && { fix: c }
			};
		}
		function isRejectedBy(e) {
			return /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:digitalocean|gitlab|heroku)\.com|.+\.amazonaws\.com|.+\.pkg\.dev|quay\.io)$/i.test(e);
		}
		var Ir = n(8665), Lr = n(7997);
		let Rr = (0, s.B)((e) => {
			let t = new Map(), n = e.filter(({ ofKamal1: e }) => e === !0);
			for (let e of Map.groupBy(n, ({ at: e }) => e.file).values()) {
				let n = [...new Map(e.map((e) => [`${e.at.line}:${e.at.column}`, e])).values()].sort((e, t) => e.at.line - t.at.line), r = n.find(({ rule: e }) => e === "unknown-key") ?? n[0];
				if (!(r === void 0 || n.length < 2)) {
					for (let n of e) t.set(n, void 0);
					t.set(r, kamal1_config_problemOf(r, n));
				}
			}
			return t;
		});
		function kamal1_config_problemOf({ at: e }, t) {
			let n = t.slice(0, 10), r = n.map((e) => `\`${keyOf(e)}\` (line ${e.at.line})`), i = t.length > 10 ? ` and ${t.length - 10} more` : "", a = [...new Map(n.map((e) => [keyOf(e), e.help.replace(/^This is Kamal 1 syntax: /, "")]))].map(([e, t]) => `\`${e}\`: ${t}`);
			return {
				at: e,
				message: `Kamal rejects this file, because it is written for Kamal 1: ${r.join(", ")}${i}`,
				help: `Rewrite it for Kamal 2. ${a.join(" ")} Then run \`kamal upgrade\` once, which replaces Traefik with kamal-proxy on the servers.`
			};
		}
		function keyOf({ context: e, says: t }) {
			let n = /^unknown key: (.*)$/.exec(t)?.[1];
			return n === void 0 ? e : (0, Lr.WG)(e, n);
		}
		function schemaProblems(e, t) {
			let { kamal: n } = e, r = zr(e), i = Rr(r);
			return r.filter((e) => e.rule === t).flatMap((e) => i.has(e) ? i.get(e) ?? [] : {
				at: e.at,
				...describeFinding(e, n),
				...e.fix && { fix: e.fix }
			});
		}
		let zr = (0, s.B)((e) => {
			let t = (0, U.yU)(e.kamal);
			return (0, I.F)(e).flatMap(({ variant: n, config: r }) => {
				let i = n.file?.path ?? e.config.path, a = (0, w.GH)(i);
				return (0, Ir.l)({
					config: r,
					start: a,
					kamal: t,
					destination: n.destination
				});
			});
		});
		function describeFinding(e, t) {
			let n = e.rule === "key-newer-than-kamal", r = [e.found, n ? (0, U.s8)(t) : void 0].filter((e) => e !== void 0), i = [(0, Lr.Wi)(e), ...r.length === 0 ? [] : [r.join(", but ")]].join("; "), a = n && t.from === "lockfile" ? `${e.help} To update Kamal, run \`bundle update kamal\`.` : e.help;
			return isNewer(t) ? {
				message: `Kamal ${minorOf(U.so)} rejects this: ${i}; ${(0, U.s8)(t)}, which this linter does not know yet`,
				help: a,
				severity: "warning"
			} : {
				message: `Kamal rejects this: ${i}`,
				help: a
			};
		}
		function isNewer(e) {
			return (0, U.$1)(e.version) && (0, Sr.E)(minorOf(e.version), minorOf(U.so)) > 0;
		}
		function minorOf(e) {
			return e.split(".").slice(0, 2).join(".");
		}
		let Br = {
			metadata: {
				id: "invalid-value",
				severity: "error",
				title: "Kamal does not accept this value or combination of values"
			},
			check: (e) => schemaProblems(e, "invalid-value")
		};
		var X = n(363);
		let Vr = {
			metadata: {
				id: "kamal-rollback-version",
				severity: "error",
				title: "`kamal rollback` has no version"
			},
			*check(e) {
				let t = [...(0, z.xj)(e).map(({ script: e }) => e), ...(0, Y.gY)(e).map(({ script: e }) => e)];
				for (let n of new Set(t)) if (!/\b(?:xargs|parallel)\b/.test(n.text)) for (let t of (0, R.Wn)(n)) t.command !== "rollback" || t.viaWrapper || hasVersion(t) || (0, X.NF)(e)?.has("rollback") !== !0 && (yield {
					at: t.at,
					message: "Kamal does not choose a version to roll back to, so this always fails (ERROR: \"kamal rollback\" was called with no arguments)",
					help: "Write the version after it: `kamal rollback VERSION`. `kamal app containers` lists those that are on the servers."
				});
			}
		}, Hr = /^(?:-[dchr]|--(?:destination|config-file|config_file|hosts|roles|version)|-H)$/;
		function hasVersion({ words: e }) {
			for (let t = 1; t < e.length; t++) {
				let { text: n = "" } = e[t] ?? {};
				if (Hr.test(n)) t++;
				else if (!n.startsWith("-") || n === "--help" || n === "--") return !0;
			}
			return !1;
		}
		var Ur = n(4160);
		let Wr = {
			metadata: {
				id: "kamal-unknown-command",
				severity: "warning",
				title: "Kamal 2 has no such command"
			},
			*check(e) {
				let t = (0, X.NF)(e);
				if (t === void 0 || (0, X.GP)(e)) return;
				let n = new Set([...(0, z.xj)(e).map(({ script: e }) => e), ...(0, Y.gY)(e).map(({ script: e }) => e)]), r = wrapperScripts(e);
				for (let e of n) for (let n of (0, R.Wn)(e)) r.has(y.posix.normalize(n.program.name)) || (yield* checkCall(n, t));
				yield* checkAliases(e, t);
			}
		};
		function wrapperScripts({ directory: e, surroundings: { scriptFiles: t } }) {
			let n = t.filter(({ path: e, source: t }) => y.posix.basename(e) === "kamal" && t !== void 0 && !/\bbin_path\b|\bload\b/.test(t.text));
			return new Set(n.flatMap(({ path: t }) => [t, y.posix.relative(e, t)]));
		}
		function* checkCall(e, t) {
			let n = (0, R.Kz)(e, "-c", "--config-file") ? void 0 : (0, X.k8)(e.words, t), [r, i] = e.words, a = n === "subcommand" ? i : r;
			n !== void 0 && r !== void 0 && a !== void 0 && (yield {
				at: e.script.place(e.program.start, a.end),
				message: `Kamal 2 has no command \`${n === "command" ? r.text : `${r.text} ${a.text}`}\`, so this stops with an error (Could not find command "${a.text}")`,
				help: kamal_unknown_command_adviceFor(r.text, i?.text)
			});
		}
		function* checkAliases(e, t) {
			for (let n of (0, X.F8)(e)) {
				if (n.kind !== "scalar") continue;
				let e = (0, Ur.h)(n.text)[0]?.words ?? [], r = (0, X.k8)(e, t), [a, o] = e;
				if (r === void 0 || a === void 0) continue;
				let s = a.text === "kamal", c = r === "command" ? a.text : `${a.text} ${o?.text}`;
				yield {
					at: (0, i.be)(n),
					message: s ? "An alias contains what follows `kamal`, so this one runs `kamal kamal` (Could not find command \"kamal\")" : `Kamal 2 has no command \`${c}\`, so this alias stops with an error`,
					help: s ? "Remove `kamal` from the alias." : kamal_unknown_command_adviceFor(a.text, o?.text)
				};
			}
		}
		function kamal_unknown_command_adviceFor(e, t) {
			let n = Gr[e];
			if (n !== void 0) return n(t ?? "");
			let r = (0, Cr.k)(e, X.YW);
			return r.length > 0 && !X.YW.includes(e) ? `Write \`kamal ${r[0]}\`.` : "See `kamal help` for the commands, or define this one under `aliases`.";
		}
		let Gr = {
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
		var Kr = n(6620), qr = n(2277);
		let Jr = {
			metadata: {
				id: "kamal-version",
				severity: "warning",
				title: "Kamal version is not 2.x"
			},
			*check(e) {
				e.kamal.from === "workflow" && (yield* checkInstalled(e));
				let { source: t } = e.files.gemfileLock, n = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(t?.text ?? ""), [r, i] = n?.indices?.[1] ?? [], a = n?.[1];
				t !== void 0 && a !== void 0 && r !== void 0 && i !== void 0 && (e.kamal.from === "input" || (0, U.$1)(a) || (yield {
					at: (0, w.yb)(t, r, i),
					message: `Gemfile.lock has Kamal ${a}, but this action supports only Kamal 2: a deploy fails before it starts, and ${checked(e)}`,
					help: "Run `bundle update kamal` (`kamal upgrade` then upgrades the servers), or set the input `kamal-version`."
				}));
			}
		};
		function checked(e) {
			return (0, qr.Q)(e) ? "what depends on the version of Kamal is not checked" : "the configuration is checked as Kamal 2 reads it";
		}
		function* checkInstalled(e) {
			if (!(0, U.$1)(e.kamal.version)) for (let { script: t } of (0, z.Lv)(e)) {
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
			return (0, Kr.HP)(["gem", ...e.map(({ text: e }) => e)]).some((e) => (0, Kr.X$)(e) !== void 0);
		}
		let Yr = {
			metadata: {
				id: "key-in-git",
				severity: "error",
				title: "Key that decrypts the app's credentials is in the repository",
				securitySeverity: 8.8
			},
			*check(e) {
				let t = (0, b.h)(e);
				for (let n of ["config/master.key", "config/credentials/production.key"]) {
					if (e.surroundings.entries.get(n) !== "text" || t(n)) continue;
					let r = n.endsWith("/production.key") ? " --environment production" : "", i = y.posix.join(e.directory, n);
					yield {
						at: (0, w.GH)(i),
						message: `${n} is in the repository, so anyone who can read the repository or the image can decrypt the app's credentials`,
						help: `Save the output of \`bin/rails credentials:show${r}\` first, because without the key nobody can read the credentials. Add /${n} to .gitignore, delete the key and the encrypted file, and write the credentials again with \`bin/rails credentials:edit${r}\`. Then replace each secret in them, because git keeps the old ones, and deploy with the new key.`
					};
				}
			}
		}, Xr = {
			metadata: {
				id: "key-newer-than-kamal",
				severity: "error",
				title: "Key or value needs a newer Kamal than the one that deploys"
			},
			check: (e) => schemaProblems(e, "key-newer-than-kamal")
		}, Zr = {
			metadata: {
				id: "litestream-config-missing",
				severity: "error",
				title: "Litestream accessory has no command or configuration file"
			},
			*checkConfig(e) {
				for (let t of K(e)) {
					let e = litestream_config_missing_problemWith(t);
					e !== void 0 && (yield e);
				}
			}
		};
		function litestream_config_missing_problemWith({ accessory: e, image: t, mounts: n }) {
			let { name: a, settings: o, files: s } = e;
			if (!(0, G.gT)(t) || (0, i.$I)((0, i.$I)(o, "options"), "entrypoint") !== void 0) return;
			let c = (0, i.$I)(o, "cmd");
			if (c === void 0) return {
				at: (0, i.be)((0, S.E7)(e.image) ?? o),
				message: `\`${a}\` has no \`cmd\`, so Litestream prints its help and exits, and Docker keeps restarting it`,
				help: "Add `cmd: replicate`."
			};
			if (c.kind !== "scalar" || !/\breplicate\b/.test(c.text)) return;
			let l = (0, G.j$)(c.text);
			if (l === void 0 || !n.complete || (0, r.vI)(n, l) !== void 0) return;
			let u = (0, i.$I)(o, "files");
			if (u?.kind === "unknown" || u?.kind === "list" && u.open || s.some(({ remote: e }) => e === void 0 || e === l)) return;
			let d = s.find(({ remote: e }) => e?.includes("litestream"));
			return {
				at: (0, i.be)(d?.node ?? c),
				message: `Litestream reads ${l}, but the accessory has no file there, so Litestream stops (config file not found) and nothing is backed up`,
				help: d === void 0 ? `Add \`- config/litestream.yml:${l}\` under the accessory's \`files\`.` : `Upload the file as ${l}, or write \`cmd: replicate -config ${d.remote}\`.`
			};
		}
		function sqliteDatabases(e, t) {
			let n = (0, i.$I)(e, t.railsEnv);
			if (n?.kind !== "map") return {
				sqlite: [],
				complete: !1
			};
			let r = n.pairs.length > 0 && n.pairs.every((e) => e.value.kind === "map") ? databases_named(n) : [["primary", n]], a = !n.open, o = [];
			for (let [e, n] of r) {
				let r = readOne(e, n, t);
				r === "unknown" ? a = !1 : r !== "other" && o.push(r);
			}
			return {
				sqlite: o,
				complete: a
			};
		}
		function databases_named(e) {
			let t = new Map();
			for (let n of e.pairs) {
				let e = (0, i.xT)(n.key);
				e !== void 0 && !n.conditional && t.set(e, n.value);
			}
			return [...t];
		}
		function readOne(e, t, n) {
			if (n.env(`${e.toUpperCase()}_DATABASE_URL`) !== "unset" || e === "primary" && n.env("DATABASE_URL") !== "unset") return "unknown";
			let r = (0, i.$I)(t, "readonly");
			if (r?.kind === "scalar" && r.value === !0) return "other";
			let a = (0, i.$I)(t, "url"), o = a ?? (0, i.$I)(t, "database");
			if (o === void 0) return "unknown";
			let s = knownText(o, n);
			if (s === void 0) return "unknown";
			if (a !== void 0) return fromUrl(s, {
				name: e,
				node: a
			});
			let c = knownText((0, i.$I)(t, "adapter"), n);
			return c === void 0 ? "unknown" : /^sqlite3?$|^litedb$/.test(c) ? s === ":memory:" || s.startsWith("file:") || s === "" ? "unknown" : {
				name: e,
				path: s,
				node: o
			} : "other";
		}
		function fromUrl(e, t) {
			if (!/^sqlite3?:/.test(e)) return /^\w+:\/\//.test(e) ? "other" : "unknown";
			let n = /^sqlite3?:(?:\/\/(?=\/))?([^?#]+)/.exec(e)?.[1];
			return n === void 0 || n.startsWith("//") || n === ":memory:" ? "unknown" : {
				...t,
				path: n
			};
		}
		let Z = (0, s.B)((e) => {
			let t = D(e);
			return t === void 0 ? void 0 : databasesIn(e.project, t);
		});
		function databasesIn(e, t, n) {
			let i = e.surroundings.database.document?.root;
			if (i === void 0) return;
			let { sqlite: a, complete: o } = sqliteDatabases(i, n === void 0 ? t.ruby : {
				...t.ruby,
				railsEnv: n
			}), s = a.flatMap((e) => {
				let n = pathInContainer(e.path, t.image?.workdir);
				if (n === void 0) return [];
				let i = (0, r.vI)(t.mounts, n);
				return [{
					...e,
					file: n,
					mount: i,
					place: (0, r.$t)(i, n)
				}];
			});
			return {
				container: t,
				databases: s,
				complete: o && s.length === a.length
			};
		}
		function databasesOfAllEnvironments(e) {
			let { project: t } = e, n = t.surroundings.database.document?.root, r = D(e);
			return r === void 0 ? [] : (0, i.fq)(n).map(({ key: e }) => (0, i.xT)(e)).filter((e) => e !== void 0 && !/^(?:development|test|default)$/.test(e)).flatMap((e) => databasesIn(t, r, e)?.databases ?? []);
		}
		function pathInContainer(e, t) {
			return e.startsWith("/") ? y.posix.normalize(e) : t === void 0 ? void 0 : y.posix.join(t, e);
		}
		function isDisposable(e) {
			return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(e.name);
		}
		function writtenAt(e) {
			let { file: t, line: n } = (0, i.be)(e.node);
			return `${t}:${n}`;
		}
		function withUnprovenLink(e, t) {
			if (t === void 0) return e;
			let n = /^[/~]/.test(t) ? t : `~/${t}`, r = `${e.message} (if ${n} on the server is this file)`;
			return {
				...e,
				message: r,
				severity: e.severity === "info" ? "info" : "warning"
			};
		}
		let Qr = {
			metadata: {
				id: "litestream-missing-database",
				severity: "warning",
				title: "Production SQLite database is not replicated by Litestream"
			},
			*checkConfig(e) {
				let t = Z(e), n = K(e);
				if (t === void 0 || n.length === 0 || n.some(({ complete: e }) => !e) || n.some(({ dbs: e }) => e.some((e) => e.open))) return;
				let r = n.reduce((e, t) => unreplicated(t, e), t.databases), a = new Set(n.flatMap((e) => databasesWithWrongPath(e, t.databases))), [o] = n, s = o?.document?.root;
				if (o !== void 0 && s !== void 0) for (let e of r) {
					let t = pathInAccessory(o, e);
					a.has(e) || t === void 0 || (yield withUnprovenLink({
						at: (0, i.be)((0, i.cF)(s, "dbs")?.key ?? s),
						...isDisposable(e) ? { severity: "info" } : {},
						message: `The database \`${e.name}\` (${e.file}) has no entry in \`dbs\`, so it is not backed up`,
						help: `Add an entry with \`path: ${t}\` and a replica.`
					}, o.serverFile));
				}
			}
		};
		function databasesWithWrongPath(e, t) {
			let n = unreplicated(e, t), r = new Set(t.map(({ place: e }) => placeKey(e)));
			return e.dbs.flatMap((t) => t.path === void 0 || r.has(placeKey(entryPlace(e, t))) ? [] : closestDatabase(t.path, n) ?? []);
		}
		let $r = {
			metadata: {
				id: "litestream-other-host",
				severity: "error",
				title: "Litestream does not run on the databases' host"
			},
			*checkConfig(e) {
				let t = Z(e);
				if (t === void 0 || t.databases.length === 0) return;
				let { role: n } = t.container, r = n.hosts, [a] = r.all;
				if (r.unknown === void 0 && a !== void 0) for (let { accessory: t } of K(e)) {
					let e = t.hosts, [o] = e.all;
					if (e.unknown !== void 0 || o === void 0 || e.all.some(({ name: e }) => r.all.some((t) => t.name === e))) continue;
					let s = e.all.every(({ name: e }) => r.all.every((t) => (0, C.g$)(t.name, e)));
					yield {
						at: (0, i.be)(o.node),
						...s ? {} : { severity: "warning" },
						message: `\`${t.name}\` runs on ${o.name}, but the databases are on ${a.name}; a volume exists on one machine only, so Litestream finds nothing to back up`,
						help: `Write \`host: ${a.name}\` or \`role: ${n.name}\`.`
					};
				}
			}
		}, ei = {
			metadata: {
				id: "litestream-path-mismatch",
				severity: "error",
				title: "Path in litestream.yml does not match any of the app's databases"
			},
			*checkConfig(e) {
				let t = Z(e), n = placesOf(t?.databases ?? []), r = placesOf(databasesOfAllEnvironments(e));
				for (let i of K(e)) {
					let e = i.dbs.filter((e) => {
						let t = placeKey(entryPlace(i, e)) ?? "";
						return n.has(t) || !r.has(t);
					});
					for (let n of litestream_path_mismatch_checkAccessory({
						...i,
						dbs: e
					}, t)) yield withUnprovenLink(n, i.serverFile);
				}
			}
		};
		function placesOf(e) {
			return new Set(e.map(({ place: e }) => placeKey(e)));
		}
		function* litestream_path_mismatch_checkAccessory(e, t) {
			let { mounts: n, dbs: a } = e, o = placesOf(t?.databases ?? []), s = unreplicated(e, t?.databases ?? []);
			for (let c of a) {
				let { path: a, pathNode: l } = c;
				if (a === void 0 || l === void 0) continue;
				let u = (0, i.be)(l), d = closestDatabase(a, s), f = d === void 0 ? void 0 : pathInAccessory(e, d);
				if (n.complete && (0, r.vI)(n, a) === void 0) {
					let t = n.all.map((e) => e.target).join(", ") || "none";
					yield {
						at: u,
						message: `${a} is not on any volume of the accessory \`${e.accessory.name}\`, so the file cannot exist there: ${ti}`,
						help: f === void 0 ? `Write the path inside this accessory's container, which mounts: ${t}.` : `Write \`path: ${f}\`, its path inside this accessory's container.`
					};
					continue;
				}
				let p = placeKey(entryPlace(e, c)), m = p !== void 0 && o.has(p);
				t?.complete !== !0 || m || d === void 0 || f === void 0 || (yield {
					at: u,
					message: `The app has no database at ${a} (\`${d.name}\`, ${writtenAt(d)}, is at ${f} in Litestream's container): ${ti}`,
					help: `Write \`path: ${f}\`.`
				});
			}
		}
		let ti = "Litestream waits for it forever and reports nothing", ni = {
			metadata: {
				id: "litestream-placeholder",
				severity: "warning",
				title: "Bucket, region, endpoint or URL in litestream.yml is a placeholder"
			},
			*check(e) {
				for (let { document: t, serverFile: n } of q(e)) {
					let e = databaseMaps(t).flatMap(replicaMaps);
					for (let r of [t.root, ...e]) for (let e of [
						"bucket",
						"endpoint",
						"region",
						"url"
					]) {
						let t = (0, i.$I)(r, e);
						t?.kind === "scalar" && isPlaceholder(t.text) && (yield withUnprovenLink({
							at: (0, i.be)(t),
							message: `\`${e}\` is a placeholder: ${t.text}`,
							help: "Write the real value, or `${NAME}` with NAME set in the accessory's env."
						}, n));
					}
				}
			}
		};
		function isPlaceholder(e) {
			return /<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(e) || /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(e) || /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(e) || /(?:^|[/.@])example\.(?:com|org|net)/i.test(e);
		}
		let ri = {
			metadata: {
				id: "litestream-replicas",
				severity: "error",
				title: "Database in litestream.yml does not have exactly one complete replica"
			},
			*check(e) {
				for (let t of q(e)) for (let e of litestream_replicas_checkFile(t)) yield withUnprovenLink(e, t.serverFile);
			}
		};
		function* litestream_replicas_checkFile(e) {
			yield* checkShape((0, i.$I)(e.document.root, "dbs"), "list");
			for (let t of databaseMaps(e.document)) yield* checkDatabase(e, t);
		}
		function* checkDatabase(e, t) {
			let n = (0, i.$I)(t, "replica"), r = (0, i.$I)(t, "replicas");
			if (n !== void 0 && r !== void 0 && r.kind !== "unknown" && n.kind !== "unknown") {
				let t = {
					"0.3": "Litestream 0.3 reads only `replicas`. Before you upgrade, keep only `replica`.",
					"0.5": "Keep `replica:` and remove `replicas:`.",
					unknown: "Keep only `replica` with Litestream 0.5, only `replicas` with 0.3."
				}[e.release ?? "unknown"];
				yield {
					at: (0, i.be)(r),
					...severityFor(e),
					message: "This database has both `replica` and `replicas`, so Litestream 0.5 stops",
					help: t
				};
			}
			n === void 0 && (0, i.z3)(r) && !t.open && (yield {
				at: (0, i.be)((0, i.$I)(t, "path") ?? t),
				message: "This database has no replica, so Litestream stops (must specify replica for database)",
				help: `Add ${e.release === "0.3" ? "`replicas:` with an item that has" : "`replica:` with"} \`type\`, \`bucket\` and \`path\`.`
			}), yield* checkShape(n, "mapping"), yield* checkShape(r, "list"), n?.kind === "map" && e.release === "0.3" && (yield {
				at: (0, i.be)(n),
				message: "Litestream 0.3 ignores `replica`, so this database is not replicated",
				help: "Write `replicas:` with one item, or use a Litestream 0.5 image."
			});
			let [a] = replicaMaps(t);
			a !== void 0 && (yield* checkDestination(e, a)), r?.kind === "list" && !r.open && (yield* extraReplicas(e, r));
		}
		function* extraReplicas(e, t) {
			let [, ...n] = t.items.map((e) => e.node), r = n.filter(isFragment);
			for (let e of r) {
				let t = e.kind === "map" ? e.pairs[0]?.key : void 0, n = t?.kind === "scalar" ? t.text : "this";
				yield {
					at: (0, i.be)(e),
					message: `The dash makes \`${n}\` a separate replica without \`type\`, so Litestream stops; it belongs to the replica above`,
					help: `Remove the dash, and indent \`${n}\` like the replica's other keys.`
				};
			}
			let [a] = n;
			a === void 0 || r.length > 0 || (yield {
				at: (0, i.be)(a),
				...severityFor(e),
				message: "Since 0.5, Litestream stops if a database has a second replica (multiple replicas on a single database are no longer supported)",
				help: `${e.release === "0.5" ? "Keep" : "Before you use Litestream 0.5, keep"} one replica; for a second copy, use the storage provider's replication.`
			});
		}
		function* checkShape(e, t) {
			let n = t === "list" ? "map" : "list";
			e?.kind === n && (yield {
				at: (0, i.be)(e),
				message: `Expected a ${t} but found ${(0, i.q0)(e)}, so Litestream stops (cannot unmarshal)`,
				help: t === "list" ? "Start each item with a dash." : "Remove the dash, or write `replicas:`."
			});
		}
		function* checkDestination({ document: e }, t) {
			let has = (n) => [t, e.root].some((e) => !(0, i.z3)((0, i.$I)(e, n)));
			if (t.open || has("url")) return;
			let n = (0, i.$I)(t, "type");
			if (n?.kind === "scalar" && /^(?:s3|gs)$/.test(n.text) && !has("bucket")) {
				let e = `This replica has no bucket, so Litestream stops (bucket required for ${n.text} replica)`;
				yield {
					at: (0, i.be)(n),
					message: e,
					help: "Add `bucket` to the replica or at the top level."
				};
			}
			let r = (0, i.$I)(t, "bucket") ?? (0, i.$I)(t, "endpoint");
			has("type") || r === void 0 || (yield {
				at: (0, i.be)(r),
				message: "Without `type`, Litestream writes files inside its own container and nothing to the bucket",
				help: "Add the type of the storage, for example `type: s3`."
			});
		}
		function isFragment(e) {
			return !("pairs" in e) || e.open ? !1 : ["type", "url"].every((t) => (0, i.$I)(e, t) === void 0);
		}
		function severityFor(e) {
			return e.release === "0.5" ? {} : { severity: e.release === "0.3" ? "info" : "warning" };
		}
		let ii = {
			metadata: {
				id: "litestream-shared-path",
				severity: "error",
				title: "Two databases are replicated to the same path"
			},
			*check(e) {
				for (let { document: t, serverFile: n } of q(e)) {
					let { root: e } = t, r = new Map();
					for (let a of databaseMaps(t)) if ((0, i.$I)(a, "path")?.kind === "scalar" && (0, i.$I)(a, "dir") === void 0) for (let t of replicaMaps(a)) {
						let i = destinationOf(t, e);
						if (i === void 0) continue;
						let o = r.get(i);
						o === void 0 || o === a ? r.set(i, a) : yield withUnprovenLink(sharedPath(t, {
							database: a,
							other: o
						}), n);
					}
				}
			}
		};
		function sharedPath(e, { database: t, other: n }) {
			return {
				at: (0, i.be)((0, i.$I)(e, "path") ?? (0, i.$I)(e, "url") ?? e),
				message: `${pathOf(t)} is replicated to the same path as ${pathOf(n)}, so they overwrite each other, and restoring either one can return the other`,
				help: "Give each database its own `path`."
			};
		}
		function destinationOf(e, t) {
			let n = [];
			for (let r of [
				"type",
				"url",
				"endpoint",
				"bucket",
				"path"
			]) {
				let a = (0, i.$I)(e, r) ?? (r === "path" || t === void 0 || !("pairs" in t) ? void 0 : (0, i.$I)(t, r));
				if (a !== void 0 && a.kind !== "scalar") return;
				n.push(a?.text.replace(/(?<=.)\/$/, ""));
			}
			let [, r, , a, o] = n;
			return r === void 0 && a === void 0 && o === void 0 ? void 0 : JSON.stringify(n);
		}
		function pathOf(e) {
			let t = (0, i.$I)(e, "path");
			return t?.kind === "scalar" ? t.text : "this database";
		}
		let ai = litestream_keys_words("type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age"), oi = {
			root: [...litestream_keys_words("addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval"), ...ai],
			db: litestream_keys_words("path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout"),
			replica: ai
		};
		function litestream_keys_words(e) {
			return e.split(" ");
		}
		let si = {
			metadata: {
				id: "litestream-unknown-key",
				severity: "warning",
				title: "Unknown key in litestream.yml",
				fixable: !0
			},
			*check(e) {
				for (let { document: t, serverFile: n } of q(e)) {
					let e = (0, B.tW)(t);
					if (e !== void 0 && e.pairs.some((e) => (0, i.xT)(e.key) === "dbs")) for (let r of litestream_unknown_key_checkFile(t, e)) yield withUnprovenLink(r, n);
				}
			}
		};
		function* litestream_unknown_key_checkFile(e, t) {
			yield* litestream_unknown_key_checkMap(t, "root");
			for (let t of databaseMaps(e)) {
				yield* litestream_unknown_key_checkMap(t, "db");
				for (let e of replicaMaps(t)) yield* litestream_unknown_key_checkMap(e, "replica");
			}
		}
		function* litestream_unknown_key_checkMap(e, t) {
			let n = oi[t];
			for (let r of ownPairs(e)) {
				let { key: a } = r, o = (0, i.xT)(a);
				if (o === void 0 || n.includes(o) || o === "<<" || t === "root" && o.startsWith("x-")) continue;
				let s = o.replaceAll("_", "-"), c = n.includes(s) ? [s] : (0, Cr.k)(o, n), l = (0, M.ep)(r, e, c), u = Object.entries(oi).find(([, e]) => e.some((e) => e === o))?.[0];
				yield {
					at: (0, i.be)(a),
					message: `Litestream does not know \`${o}\` here and silently ignores it`,
					help: c[0] === void 0 ? u === void 0 ? "Remove or correct it." : `Move it to ${u === "replica" ? "the replica" : u === "db" ? "the database" : "the top level"}, where Litestream reads it.` : `Did you mean \`${c[0]}\`?`,
					...l && { fix: l }
				};
			}
		}
		let ci = {
			metadata: {
				id: "litestream-unset-variable",
				severity: "error",
				title: "Variable in litestream.yml is not set in the accessory's env"
			},
			*checkConfig(e) {
				for (let t of K(e)) for (let e of litestream_unset_variable_checkAccessory(t)) yield withUnprovenLink(e, t.serverFile);
			}
		};
		function* litestream_unset_variable_checkAccessory({ accessory: e, image: t, document: n }) {
			let r = n?.source;
			if (r === void 0 || n?.hasErb === !0) return;
			let a = (0, i.$I)(e.settings, "cmd");
			if (a?.kind === "unknown" || a?.kind === "scalar" && a.text.includes("no-expand-env")) return;
			let o = (0, i.$I)(e.settings, "env"), s = !(0, G.gT)(t);
			for (let t of r.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
				let n = t[1] ?? t[2] ?? "";
				litestream_unset_variable_isComment(r.text, t.index) || li.has(n) || envValue(o, n) !== "unset" || (yield {
					at: (0, w.yb)(r, t.index, t.index + t[0].length),
					...s ? { severity: "warning" } : {},
					message: `\`${n}\` is not set for the ${describeAccessory(e, o)}, so Litestream replaces it with an empty string and cannot reach the bucket`,
					help: `Add \`${n}\` to \`accessories/${e.name}/env\`: under \`secret\` if it is a secret, otherwise under \`clear\`.`
				});
			}
		}
		let li = new Set([
			"HOME",
			"HOSTNAME",
			"PATH"
		]);
		function describeAccessory({ name: e }, t) {
			if (t === void 0) return `accessory \`${e}\`, which has no \`env\``;
			let { file: n, line: r } = (0, i.be)(t);
			return `accessory \`${e}\` (its \`env\`: ${n}:${r})`;
		}
		function litestream_unset_variable_isComment(e, t) {
			return /(?:^|\s)#/.test(e.slice(e.lastIndexOf("\n", t - 1) + 1, t));
		}
		let ui = {
			metadata: {
				id: "litestream-volume-missing",
				severity: "error",
				title: "Litestream does not mount the databases' volume, or mounts it read-only"
			},
			*checkConfig(e) {
				let t = Z(e);
				if (t === void 0) return;
				let n = t.databases.filter((e) => e.place !== void 0 && !isDisposable(e));
				for (let t of K(e)) {
					for (let e of readOnlyMounts(t)) yield withUnprovenLink(e, t.serverFile);
					yield* missingVolume(t, n);
				}
			}
		};
		function* readOnlyMounts({ accessory: e, mounts: t, dbs: n }) {
			for (let r of t.all) {
				let t = n.some(({ path: e }) => e?.startsWith(`${r.target}/`));
				r.readOnly && t && (yield {
					at: (0, i.be)(r.node),
					message: `\`${e.name}\` mounts the volume read-only, but Litestream must write to the database (attempt to write a readonly database)`,
					help: "Remove `:ro`."
				});
			}
		}
		function* missingVolume(e, t) {
			let { accessory: n, mounts: r } = e;
			if (!r.complete || r.all.some((e) => e.source === void 0)) return;
			let a = t[0]?.mount;
			a?.source === void 0 || t.some((t) => pathInAccessory(e, t) !== void 0) || (yield {
				at: (0, i.be)((0, i.$I)(n.settings, "volumes") ?? n.settings),
				message: `The databases are on ${a.source} (${a.target} in the app), which the accessory \`${n.name}\` does not mount, so nothing is backed up`,
				help: `Add \`- "${a.source}:${a.target}"\` under the accessory's \`volumes\`.`
			});
		}
		let di = /\bif[ \t]+ENV\[["']RAILS_LOG_TO_STDOUT["']\](?:\.present\?)?/, fi = {
			metadata: {
				id: "log-to-file",
				severity: "info",
				title: "Rails logs to a file in the container"
			},
			*checkConfig({ project: e, ...t }) {
				let { texts: n, dockerfile: r } = e.surroundings, { source: i } = n.production, a = D({
					project: e,
					...t
				});
				if (i === void 0 || a?.image === void 0 || a.ruby.railsEnv !== "production") return;
				let o = withoutComments(i.text), s = di.exec(o);
				if (s === null || r === void 0 || !hasPlainBases(r) || o.split(/STDOUT\b|\$stdout\b/).length > 3) return;
				let c = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
				/rails_stdout_logging|rails_12factor|semantic_logger|ougai|logtail/.test(c) || a.env("RAILS_LOG_TO_STDOUT") === "unset" && (yield {
					at: (0, w.yb)(i, s.index, s.index + s[0].length),
					message: "RAILS_LOG_TO_STDOUT is not set in the app's container, so Rails logs to log/production.log: `kamal app logs` does not show it, and each deploy loses it",
					help: "Add `RAILS_LOG_TO_STDOUT: \"1\"` under `env/clear`."
				});
			}
		}, pi = {
			metadata: {
				id: "mailer-example-host",
				severity: "info",
				title: "Links in mails lead to example.com"
			},
			*checkConfig(e) {
				let { appCode: t, texts: n } = e.project.surroundings, { source: r } = n.production, i = D(e), a = t.mailers.some((e) => e !== "application_mailer.rb");
				if (r === void 0 || !a || i?.ruby.railsEnv !== "production") return;
				let o = [...withoutComments(r.text).matchAll(/\bdefault_url_options\b[^\n]{0,300}/g)], [s] = o, c = mailer_example_host_hostIn(s?.[0] ?? "");
				if (s === void 0 || o.length > 1 || c === void 0) return;
				let l = evaluate(c, i.ruby);
				l !== void 0 && /^(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)$/.test(l) && (yield {
					at: (0, w.yb)(r, s.index, s.index + s[0].trimEnd().length),
					message: `Links in mails lead to ${l}, which is a placeholder`,
					help: c.startsWith("ENV") ? "Set the variable under `env/clear` in deploy.yml, or write the app's host here." : "Write the app's host."
				});
			}
		};
		function mailer_example_host_hostIn(e) {
			let t = /\bhost(?::|["']?[ \t]*=>)/.exec(e), n = t === null ? "" : e.slice(t.index + t[0].length).trimStart();
			return /^(?:ENV\.fetch\([^)]+\)|["'][^"']+["'])/.exec(n)?.[0];
		}
		let mi = {
			metadata: {
				id: "master-key-absent",
				severity: "warning",
				title: "App with encrypted credentials does not get RAILS_MASTER_KEY"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, { entries: r } = t.surroundings;
				if (r.get("config/credentials.yml.enc") !== "text" || ["config/master.key", "config/credentials/production.key"].some((e) => r.get(e) !== "missing")) return;
				let a = (0, i.wf)(n.root, ["builder", "context"]);
				if (a !== void 0 && !(a.kind === "scalar" && /^\.\/?$/.test(a.text))) return;
				let o = D(e);
				o !== void 0 && o.image !== void 0 && (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((e) => o.env(e) !== "unset") || (yield {
					at: (0, i.be)((0, i.$I)(n.root, "env") ?? (0, S.E7)(n.service) ?? n.root),
					message: "`env` has neither RAILS_MASTER_KEY nor SECRET_KEY_BASE, so the app cannot read config/credentials.yml.enc and does not boot",
					help: "Add `RAILS_MASTER_KEY` under `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets."
				}));
			}
		}, hi = {
			metadata: {
				id: "missing-key",
				severity: "error",
				title: "Required key is missing"
			},
			check: (e) => schemaProblems(e, "missing-key")
		}, gi = {
			metadata: {
				id: "options-mapping",
				severity: "error",
				title: "`options` contains a mapping"
			},
			*checkConfig({ config: e }) {
				for (let t of e.namedContainers) for (let e of (0, i.fq)((0, i.$I)(t.settings, "options"))) yield* checkOption(e, t);
			}
		}, _i = new Set([
			"env",
			"label",
			"labels",
			"logging"
		]);
		function* checkOption({ key: e, value: t, conditional: n }, { path: r, kind: a }) {
			let o = (0, i.xT)(e), [s] = (0, i.fq)(t), c = s === void 0 ? void 0 : (0, i.xT)(s.key);
			if (o === void 0 || e.kind !== "scalar" || n || c === void 0) return;
			let l = _i.has(o) || a === "accessory" && o === "proxy", u = o === "label" ? "labels" : o;
			yield {
				at: (0, i.be)(e),
				message: l ? `Everything under \`options\` is passed to Docker as text, \`--${o} "[\\"${c}\\", \u2026]"\`, so these settings are lost` : `Kamal passes a mapping as text, \`--${o} "[\\"${c}\\", \u2026]"\`, which Docker does not understand`,
				help: l ? `Move \`${u}\` out of \`options\`, directly under \`${r}\`.` : `Write \`${o}\` as Docker's option, e.g. \`${o}: "${c}=\u2026"\`, or as a list of such texts.`,
				...o === "env" || o === "label" ? { severity: "warning" } : {}
			};
		}
		let vi = /\bRUBYOPT\b[^\n]{0,200}-r|\bKamal::[A-Z][\w:]{0,80}\.(?:prepend|class_eval|define_method)\b|^[ \t]{0,40}module Kamal\b/m, yi = (0, s.B)((e) => {
			let { scriptFiles: t, workflows: n } = e.surroundings, loads = ({ path: e, source: t }) => e.endsWith("bin/kamal") && /\brequire_relative\b/.test(t?.text ?? ""), r = [
				...t.map(({ source: e }) => e?.text ?? ""),
				...n.map(({ document: e }) => e?.source.text ?? ""),
				e.config.document?.source.text ?? ""
			];
			return t.some(loads) || r.some((e) => vi.test(e));
		}), bi = {
			metadata: {
				id: "options-network",
				severity: "error",
				title: "`options` has a network that conflicts with Kamal's"
			},
			*checkConfig({ config: e, project: t }) {
				for (let n of e.namedContainers) for (let e of checkContainer(n)) yi(t) || (yield e);
			}
		};
		function* checkContainer(e) {
			let t = kamalNetwork(e);
			if (t !== void 0) for (let n of optionNetworks(e.settings)) {
				let r = n.kind === "scalar" ? rejectionFor(t, n.text) : void 0;
				n.kind === "scalar" && r !== void 0 && (yield {
					at: (0, i.be)(n),
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
			return e.kind === "role" ? "kamal" : (0, S.dd)((0, S.QE)(e.settings, `${e.path}/network`), "kamal");
		}
		function optionNetworks(e) {
			let t = (0, i.$I)(e, "options");
			return t?.kind === "map" ? ["network", "net"].flatMap((e) => (0, i.S3)((0, i.$I)(t, e))) : [];
		}
		let xi = {
			metadata: {
				id: "options-refused",
				severity: "error",
				title: "`options` has an entry that does not work with Kamal's `docker run`"
			},
			*checkConfig(e) {
				for (let t of e.config.namedContainers) for (let n of (0, i.fq)((0, i.$I)(t.settings, "options"))) {
					let r = (0, i.xT)(n.key);
					if (r === void 0 || n.conditional) continue;
					let a = explain(r, n, {
						container: t,
						deployed: e
					});
					a !== void 0 && (yield {
						at: (0, i.be)(n.key),
						...a
					});
				}
			}
		}, Si = new Set("detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(" "));
		function explain(e, { key: t, value: n }, { container: r, deployed: i }) {
			if (/^[A-Za-z]$/.test(e) || e.includes("_")) {
				let t = Ci[e] ?? e.replaceAll("_", "-");
				return {
					message: `Kamal passes this as \`--${e}\`, which Docker rejects (unknown flag)`,
					help: t === e ? "Write the long form of the option." : `Write \`${t}\`.`
				};
			}
			if (Si.has(e) && n.kind === "scalar" && n.value !== !0 && n.value !== null) return {
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
			let { config: a } = r, o = n.kind === "scalar" ? n.text : "", s = a.accessories.all.filter((t) => t !== e), c = [(0, S.jj)(a.service), ...s.map(({ containerName: e }) => e)];
			if (!/^[a-z0-9][\w.-]*$/i.test(o) || c.includes(o)) return "Remove the option. Only `service` gives the container another name, which neither the app nor another accessory may have.";
			let l = e.containerName, u = ["directories", "files"].some((t) => !(0, i.z3)((0, i.$I)(e.settings, t))) && l !== void 0 && l !== o ? `, rename the directory \`${l}\` of the SSH user there to \`${o}\`` : "", d = otherPlace(e, t, r);
			return `Write \`service: ${o}\` in \`${e.path}\` and remove the option, so the name that others use stays${d}. Then remove the old container on the server (\`docker rm --force ${o}\`)${u} and run \`kamal accessory boot ${e.name}\`.`;
		}
		function otherPlace({ name: e }, t, { project: n }) {
			let r = (0, B.tW)(n.config.document), a = (0, i.wf)(r, [
				"accessories",
				e,
				"options"
			]), o = (0, i.fq)(a).find((e) => (0, i.xT)(e.key) === "name");
			if (o === void 0 || o.key.source === t.source && o.key.start === t.start) return "";
			let { file: s, line: c } = (0, i.be)(o.key);
			return `, also for ${s}:${c}`;
		}
		let Ci = {
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
			let t = (0, i.$I)((0, i.$I)(e, "options"), "restart");
			return t?.kind === "unknown" ? "no" : t?.kind === "scalar" ? t.text : void 0;
		}
		let wi = /^[ \t]*(?:host:|-)[ \t]*["']?(<%=[ \t]*ENV\.fetch\([ \t]*["'](\w{1,100})["'](?:,[ \t]*|\)[ \t]*\{[ \t]*)["']([\w.*-]{1,253})["'][ \t]*[)}][ \t]*-?%>)/dgm;
		function placeholderDefaults({ project: e, variant: t }) {
			let n = new Map();
			for (let r of [e.config.document, t.file?.document]) if (r?.hasErb === !0) for (let { 2: t = "", 3: i = "", indices: a } of r.source.text.matchAll(wi)) {
				let [o, s] = a?.[1] ?? [];
				o !== void 0 && s !== void 0 && !n.has(t) && isReserved(i) && ((0, x.e1)(e, t) || n.set(t, {
					variable: t,
					placeholder: i,
					at: (0, w.yb)(r.source, o, s)
				}));
			}
			return [...n.values()];
		}
		function isReserved(e) {
			return /(?:^|\.)example\.(?:com|net|org)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/.test(e);
		}
		let Ti = /^(?:echo|printf|grep|egrep|rg|cat|test|\[|\[\[|diff|ls|git|kamal|curl|)$/, Ei = /^(?:sed|gsed|perl|awk|gawk|sd|ruby|python3?|node|rpl|replace|jq)$/;
		function isReplacedByWorkflow(e, t, n) {
			let r = y.posix.basename(t);
			return (0, g.Q7)(e).some((e) => isFileNamed(e.text, r) && e.programs.some((e) => replaces(e, n))) || (0, z.Br)(e).some((e) => isActionOn(e, r, n));
		}
		function isFileNamed(e, t) {
			return e.includes(t) || /\bconfig\/(?:\*|deploy\*|deploy\.\$)/.test(e);
		}
		function replaces({ base: e, args: t, input: n, isRemote: r }, i) {
			if (r || Ti.test(e)) return !1;
			if (e === "envsubst" || e === "gomplate") return isEnvironmentVariable(i, t.map((e) => e.text));
			if (e === "yq") return t.some((e) => /[^=!<>]=[^=]|\|=/.test(e.text));
			let a = [...t.map((e) => e.text), n ?? ""].map((e) => e.replaceAll("\\", ""));
			return a.some((e) => e.includes(i)) ? !0 : Ei.test(e) && a.some((e) => searchedBy(e).some((e) => i.includes(e)));
		}
		function isEnvironmentVariable(e, t) {
			let n = /\$\{?([A-Za-z_]\w*)/.exec(e)?.[1], r = t.filter((e) => e.includes("$"));
			return n !== void 0 && (r.length === 0 || r.some((e) => e.includes(n)));
		}
		function searchedBy(e) {
			return [...e.slice(0, 5e3).matchAll(/(?:^|[;\s'"{])s([/|#,@:!%~])([^\n]{3,200}?)\1/g)].flatMap((e) => e[2] ?? []);
		}
		function isActionOn(e, t, n) {
			let r = (0, i.$I)(e, "uses");
			if (r?.kind !== "scalar") return !1;
			let a = (0, i.fq)((0, i.$I)(e, "with")).flatMap(({ value: e }) => e.kind === "scalar" ? [e.text] : []);
			return a.some((e) => isFileNamed(e, t) || e.includes("**")) ? /replace|substitut|envsubst|template/i.test(r.text) || a.some((e) => e.includes(n)) : !1;
		}
		let Di = {
			metadata: {
				id: "placeholder-host",
				severity: "error",
				title: "Host, image or user name is a placeholder"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e;
				for (let e of placeholder_host_placesOf(n)) {
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
				at: (0, i.be)(e),
				message: `${t} matches no request: kamal-proxy takes \`_\` as a name, not as a wildcard`,
				help: "Write the real name. Without `ssl`, you can leave `host` out to accept every name."
			};
			let a = isTemplateAddress(bareHost(r)) || isMaybeName(r, n), o = t === "This user name" && (0, H.KL)(r);
			return {
				at: (0, i.be)(e),
				message: `${t} is a placeholder: ${r}`,
				help: `Replace it with the real value${o ? `, or write it as a list, \`- ${r}\`, to read it from .kamal/secrets` : ""}.`,
				...a && { severity: "warning" },
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
			return t === "shell" && e.includes("${") ? !0 : t !== void 0 && !(0, H.Ax)(e) && !placeholder_host_isReserved(e);
		}
		function isPlaceholderHost(e) {
			return (0, H.Ax)(e) || placeholder_host_isReserved(e) || e.split(/[@:/]+/).some(H.KL);
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
			return (0, H.Ax)(e) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(e);
		}
		function isPlaceholderUser(e) {
			return (0, H.Ax)(e) || (0, H.KL)(e);
		}
		function isPlaceholderPath(e) {
			return (0, H.PB)(e) || (0, H.Ax)(e) && e !== e.toLowerCase();
		}
		function placeholder_host_placesOf(e) {
			let { root: t, image: n, service: r } = e, ssh = (e) => (0, i.wf)(t, ["ssh", e]), a = { isPlaceholder: isPlaceholderHost }, o = { isPlaceholder: isPlaceholderUser }, s = { isPlaceholder: H.PB };
			return [
				...hostsOf(e),
				...place(ssh("proxy"), {
					label: "This jump host",
					maybe: "name",
					...a
				}),
				...place(ssh("user"), {
					label: "This SSH user",
					maybe: "name",
					...o
				}),
				...place(ssh("port"), {
					label: "This SSH port",
					...o
				}),
				...place((0, i.wf)(t, ["builder", "remote"]), {
					label: "This remote builder",
					maybe: "shell",
					...a
				}),
				...accountsOf(e),
				...isServiceName(r) ? place((0, S.E7)(r), {
					label: "This service name",
					...s
				}) : [],
				...isAccountRegistry(e) ? [] : place((0, S.E7)(n), {
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
				...place((0, S.E7)(r.server), {
					label: "This registry",
					...a
				})
			];
		}
		function accountsOf(e) {
			let { image: t, registry: n } = e, r = (0, S.E7)(n.username), i = "This user name", isVariable = (e) => (0, H.PB)(e) || (0, H.KL)(e);
			if (!isAccountRegistry(e)) return place(r, {
				label: i,
				maybe: "shell",
				isPlaceholder: isVariable
			});
			let isPlaceholder = (e) => isPlaceholderAccount(e) || (0, H.KL)(e);
			return [...place((0, S.E7)(t), {
				label: "This image name",
				isPlaceholder: isPlaceholderAccount
			}), ...place(r, {
				label: i,
				maybe: "shell",
				isPlaceholder
			})];
		}
		function isAccountRegistry({ registry: e }) {
			return Oi.test((0, S.dd)(e.server, "docker.io") ?? "");
		}
		let Oi = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;
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
		let ki = {
			metadata: {
				id: "port-base-60",
				severity: "error",
				title: "Unquoted port is read as a number in base 60",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				for (let { settings: t, kind: n } of e.namedContainers) {
					let e = n === "accessory" ? (0, i.$I)(t, "port") : void 0, r = (0, i.S3)((0, i.$I)((0, i.$I)(t, "options"), "publish"));
					for (let t of [e, ...r].filter(isBase60)) {
						let n = Number(t.value), r = t === e ? `${n}:${n}` : `${n}`;
						yield {
							at: (0, i.be)(t),
							message: `YAML reads ${t.text} without quotes as the number ${n} (base 60), so Kamal publishes the port ${r}${n > 65535 ? ", which Docker rejects" : ""}`,
							help: `Write \`"${t.text}"\`.`,
							fix: (0, M.v8)(t, `"${t.text}"`)
						};
					}
				}
			}
		};
		function isBase60(e) {
			return e?.kind === "scalar" && !e.quoted && e.type === "integer" && e.text.includes(":");
		}
		let Ai = {
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
						at: (0, i.be)(e.node),
						message: `Kamal passes the space in "${e.written}" on to kamal-proxy, which then matches no request for ${e.name}`,
						help: `Write \`"${n.join(",")}"\`, without spaces.`,
						fix: (0, M.v8)(e.node, `"${n.join(",")}"`)
					};
				}
			}
		}, ji = {
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
				at: (0, i.be)(n),
				message: `kamal-proxy compares the name in each request with \`${e}\`, which no request has, so all of them get a 404`,
				help: `Write \`${r}\`: a name without scheme, port and path.`,
				...t === n.text && { fix: (0, M.v8)(n, r) }
			});
		}
		let Mi = {
			metadata: {
				id: "proxy-https-port",
				severity: "info",
				title: "kamal-proxy's HTTP port is moved, but not its HTTPS port"
			},
			*checkConfig({ config: e }) {
				let t = e.proxySections;
				if (!t.some(({ ssl: e }) => e.kind === "unknown" || ((0, S.jj)(e) ?? "none") !== "none")) for (let { run: e, httpPort: n } of t) e?.kind !== "map" || e.open || n.kind !== "known" || n.value === 80 || [
					"https_port",
					"bind_ips",
					"publish"
				].some((t) => !(0, i.z3)((0, i.$I)(e, t))) || (yield {
					at: (0, i.be)(n.node),
					message: `kamal-proxy publishes port ${n.value} instead of 80, but it still publishes port 443, so it cannot start if another web server on the host has that port`,
					help: "If another web server runs on the host, set `https_port`, too, and `bind_ips: [127.0.0.1]` if only that server sends requests to kamal-proxy."
				});
			}
		}, Ni = {
			metadata: {
				id: "queue-adapter-missing",
				severity: "info",
				title: "Jobs wait in the memory of the web server"
			},
			*checkConfig(e) {
				let { project: t } = e, { appCode: n, texts: r } = t.surroundings, { production: i, application: a } = r;
				if (i.source === void 0 || a.source === void 0 || n.jobs.length === 0 || n.initializers === void 0 || D(e)?.ruby.railsEnv !== "production") return;
				let o = n.jobs.map(({ source: e }) => withoutComments(e?.text ?? ""));
				if (!o.some((e) => /\bApplicationJob[ \t]*<[ \t]*(?:::)?ActiveJob::Base\b/.test(e)) || !o.some((e) => /<[ \t]*(?:::)?ApplicationJob\b/.test(e))) return;
				let s = n.initializers.map(({ source: e }) => withoutComments(e?.text ?? ""));
				if ([
					O(t),
					...o,
					...s
				].some((e) => /queue_adapter|Sidekiq::(?:Job|Worker)\b/.test(e))) return;
				let c = t.files.gemfileLock.source?.text ?? t.files.gemfile.source?.text ?? "", [l] = Pi.filter(({ name: e }) => RegExp(`^ {4}${RegExp.escape(e)} \\(|["']${RegExp.escape(e)}["']`, "m").test(c));
				yield {
					at: placeForSetting(i.source, "queue_adapter"),
					message: "No file sets `config.active_job.queue_adapter`, so jobs wait in the memory of the web server (`:async`), and each deploy loses those that have not run",
					help: `Set \`config.active_job.queue_adapter = ${l?.adapter ?? ":solid_queue"}\`, and run a process for it, if jobs must not get lost.`
				};
			}
		}, Pi = [
			{
				name: "solid_queue",
				adapter: ":solid_queue"
			},
			{
				name: "sidekiq",
				adapter: ":sidekiq"
			},
			{
				name: "good_job",
				adapter: ":good_job"
			},
			{
				name: "resque",
				adapter: ":resque"
			},
			{
				name: "delayed_job",
				adapter: ":delayed_job"
			}
		], Fi = {
			metadata: {
				id: "rails-ssl-mismatch",
				severity: "info",
				title: "Rails redirects to HTTPS, but kamal-proxy serves plain HTTP"
			},
			*checkConfig(e) {
				let { config: t } = e, n = rubySetting(e, "config.force_ssl");
				if (!isSwitchedOn(n) || assumesHttps(e.project) || t.accessories.all.some(mayServeHttps)) return;
				t.primaryRole?.isProxied === !1 && (yield* withoutProxy(e, n));
				let r = t.primaryProxy;
				if (r === void 0) return;
				let { ssl: a, forwardHeaders: o, hostsNode: s } = r;
				if ((0, S.dd)(a, "none") !== "none" || o.kind === "unknown" || (0, S.jj)(o) === !0) return;
				let c = (0, S.jj)(o) === !1;
				(c || (0, S.E7)(a) === void 0 && !mayBeBalanced(e)) && (yield {
					at: (0, i.be)((0, S.E7)(a) ?? s ?? r.node ?? (0, S.E7)(t.service) ?? t.root),
					...c ? { severity: "warning" } : {},
					message: c ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${rails_ssl_mismatch_placeOf(n)}) redirects every request in a loop` : `Rails redirects every request to HTTPS (${rails_ssl_mismatch_placeOf(n)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
					help: c ? "Remove `forward_headers: false` if the load balancer or CDN in front sets X-Forwarded-Proto, or add `config.assume_ssl = true`." : `If nothing in front of kamal-proxy terminates TLS, set \`ssl: true\`${s === void 0 ? " and `host`" : ""} under \`proxy\`. Otherwise add \`config.assume_ssl = true\`.`
				});
			}
		};
		function* withoutProxy(e, t) {
			let { config: n } = e, { role: r, env: a } = D(e) ?? {};
			r !== void 0 && a?.("TLS_DOMAIN") === "unset" && (n.accessories.unknown !== void 0 || mayBeBalanced(e) || (yield {
				at: (0, i.be)(r.key ?? r.node),
				message: `Rails redirects every request to HTTPS (${rails_ssl_mismatch_placeOf(t)}), but the role has no proxy: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
				help: "If nothing in front of the role terminates TLS, let kamal-proxy serve it, with `ssl: true` and a `host` under `proxy`. Otherwise add `config.assume_ssl = true`."
			}));
		}
		function mayBeBalanced({ config: e }) {
			let t = e.primaryRole?.hosts;
			return t === void 0 || t.unknown !== void 0 || t.all.length > 1;
		}
		function mayServeHttps({ image: e, publishedPorts: t }) {
			let n = (0, S.jj)(e);
			return n === void 0 || /nginx|caddy|traefik|haproxy|envoy|cloudflared|tunnel|tailscale/.test(n) || t.some(({ text: e }) => /\b443\b/.test(e));
		}
		function assumesHttps(e) {
			return /assume_ssl|AssumeSSL/.test(O(e));
		}
		function rails_ssl_mismatch_placeOf({ at: e }) {
			return `${e.file}:${e.line}`;
		}
		let Ii = {
			metadata: {
				id: "registry-on-runner",
				severity: "info",
				title: "Local registry is deleted with the runner"
			},
			*checkConfig({ project: e, config: t }) {
				let { server: n, isLocal: r } = t.registry;
				if (n.kind !== "known" || r !== !0) return;
				let a = (0, z.s4)(e).filter(({ job: e }) => (0, z.OZ)(e));
				if (a.length === 0) return;
				let o = a.some((e) => buildIn(e) === "skipped");
				yield {
					at: (0, i.be)(n.node),
					...o ? { severity: "warning" } : {},
					message: o ? "This registry runs on the runner and starts empty, but the workflow deploys without pushing, so no image is found" : "This registry is deleted with the runner, so every run sends the whole image over SSH and no older image can be deployed again",
					help: "Use a registry that persists, such as ghcr.io. `kamal rollback` works either way, because it uses what is already on the servers."
				};
			}
		}, Li = {
			metadata: {
				id: "registry-password-in-env",
				severity: "warning",
				title: "The app's containers get the password of the registry",
				securitySeverity: 5.3
			},
			*checkConfig({ config: { registry: e, secrets: t } }) {
				let n = (0, S.jj)(e.password);
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
		}, Ri = {
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
			let t = (0, S.E7)(e.password);
			if (e.isLocal === !0 || t?.kind !== "scalar" || t.type !== "string" || isTemplateValue(t.text)) return;
			let n = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(t.text);
			yield {
				at: (0, i.be)(t),
				message: n ? `Kamal logs in with the text ${t.text} itself, because it looks up a name in .kamal/secrets only if the name is in a list` : "The registry password is in the repository, so anyone who can read the repository can push images",
				help: n ? `Write \`password: [${t.text}]\`.` : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, and store a new password as a repository secret, because the old one stays in the git history.",
				...n && { fix: (0, M.v8)(t, `[${t.text}]`) }
			};
		}
		let zi = {
			metadata: {
				id: "registry-server-missing",
				severity: "warning",
				title: "Kamal does not log in to the registry in `image`"
			},
			*checkConfig({ config: e }) {
				let { image: t, registry: n } = e;
				if (t.kind !== "known" || n.node?.kind !== "map" || !(0, i.z3)((0, S.E7)(n.server))) return;
				let r = parseImageName(t.value);
				if (r === void 0) return;
				let { host: a } = r;
				a === void 0 ? yield* registry_server_missing_checkPassword(n) : /[.:]/.test(a) && a !== "docker.io" && (yield {
					at: (0, i.be)(t.node),
					message: `Kamal pushes to ${a} but logs in to Docker Hub, because \`registry/server\` is missing`,
					help: `Add \`server: ${a}\` under \`registry\`, and write \`image: ${r.repository}\`.`
				});
			}
		};
		function* registry_server_missing_checkPassword({ password: e }) {
			if (e.kind !== "known" || e.value.kind !== "secret") return;
			let t = e.value.name, n = Bi.find(({ pattern: e }) => e.test(t));
			n !== void 0 && (yield {
				at: (0, i.be)(e.node),
				message: `Kamal logs in to Docker Hub, because \`registry/server\` is missing, but ${t} seems to be a password for ${n.name}`,
				help: `Add \`server: ${n.server}\` under \`registry\`, or use a token of Docker Hub.`
			});
		}
		let Bi = [
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
		], Vi = {
			metadata: {
				id: "role-port-taken",
				severity: "warning",
				title: "Role publishes a port that its old container still holds"
			},
			*checkConfig({ project: e, config: t }) {
				if ((0, i.$I)(t.root, "hooks_path") === void 0) for (let { name: n, settings: r } of t.roles.all) {
					let t = (0, Bt.N)((0, i.S3)((0, i.wf)(r, ["options", "publish"]))).find(({ text: e, node: t }) => hostPort(e) !== void 0 && (t.kind !== "scalar" || t.type !== "integer"));
					t === void 0 || Hi(e) || (yield {
						at: (0, i.be)(t.node),
						message: `Kamal starts the new container of \`${n}\` before it stops the old one, which still holds port ${hostPort(t.text)}, so every deploy after the first fails with "port is already allocated"`,
						help: "Let kamal-proxy route the requests (`proxy`), or make it an accessory. Otherwise, stop the old container in a hook, `.kamal/hooks/pre-app-boot`."
					});
				}
			}
		};
		function hostPort(e) {
			return /^(?:(?:[\d.]+|\[[\da-f:]*\]):)?(\d+):\d+(?:\/\w+)?$/i.exec(e)?.[1];
		}
		let Hi = (0, s.B)(({ surroundings: e }) => [...e.hooks.filter(({ name: e }) => e === "pre-deploy" || e === "pre-app-boot").map(({ source: e }) => e), ...e.workflows.map(({ document: e }) => e?.source)].some((e) => e !== void 0 && withoutComments(e.text).split("\n").some(stopsContainer)));
		function stopsContainer(e) {
			return /\b(?:stop|remove|rm|kill)\b/.test(e) && /\b(?:docker|kamal|podman)\b/.test(e);
		}
		function rubyRequirements(e) {
			let { rubyVersion: t, gemfile: n, gemfileLock: r, toolVersions: i, mise: a, hiddenMise: o } = e.files, [s] = find(t.source, $.rubyVersion), c = find(i.source, $.toolVersions), [l] = dockerRequirement(e), u = /^ruby[ \t(]+(?:file:[ \t]*|File\.read\()["']([^"'\n]+)["']/m.exec(n.source?.text ?? "")?.[1];
			return {
				image: l,
				bundler: u === void 0 ? gemfileRequirements(n.source) : u === ".ruby-version" && s !== void 0 ? [s] : u === ".tool-versions" ? c : [],
				rubyVersion: s,
				tools: [...c, ...[a, o].flatMap(({ source: e }) => miseRequirement(e))],
				noted: find(r.source, $.gemfileLock)[0],
				isBundled: isBundled(e) && !workflowSetsRuby(e)
			};
		}
		function workflowSetsRuby({ surroundings: e }) {
			return e.workflows.some(({ document: e }) => e?.source.text.includes("RUBY_VERSION") === !0);
		}
		function isBundled({ surroundings: e }) {
			let { stages: t = [], source: n } = e.dockerfile ?? {}, r = new Set(t.map(({ base: e }) => e).filter((e) => /\bruby:/.test(e))), i = n?.text ?? "";
			return r.size === 1 && /\bbundle install\b/.test(i) && !/BUNDLE_GEMFILE|rbenv|rvm|mise|asdf/.test(i);
		}
		function areCompatible(e, t) {
			return e.operator === "=" ? t.operator === "=" ? samePart(e.version, t.version) : allows(t, e.version) : t.operator !== "=" || allows(e, t.version);
		}
		let Q = "(\\d+(?:\\.\\d+){1,2})", Ui = String.raw`^[ \t]*["']?(?:core:)?ruby["']?[ \t]*=[ \t]*`, $ = {
			rubyVersion: new RegExp(String.raw`^[ \t]*(?:ruby-)?${Q}(?:-p\d+)?[ \t]*$`, "dm"),
			toolVersions: new RegExp(String.raw`^ruby[ \t]+${Q}(?=\s|$)`, "dm"),
			gemfileLock: new RegExp(String.raw`^RUBY VERSION\r?\n[ ]+ruby ${Q}(?:p-?\d+)?[ \t]*$`, "dm"),
			miseInline: new RegExp(String.raw`${Ui}(?:\[\s*)?["']${Q}["']`, "dm"),
			miseObject: new RegExp(String.raw`${Ui}\{([^}\r\n\u2028\u2029]*)`, "dm"),
			miseObjectVersion: new RegExp(String.raw`\bversion[ \t]*=[ \t]*["']${Q}["']`, "d"),
			miseTable: new RegExp(String.raw`^[ \t]*\[tools\.["']?ruby["']?\][^[]*?^[ \t]*version[ \t]*=[ \t]*["']${Q}["']`, "dm"),
			dockerArgument: new RegExp(String.raw`^[ \t]*ARG[ \t]+RUBY_VERSION=["']?${Q}(?=["'\s-]|$)`, "dim"),
			dockerBase: new RegExp(String.raw`^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:[\w.:-]+/)*ruby:${Q}(?=[\s@-]|$)`, "dim")
		};
		function miseRequirement(e) {
			let t = [...find(e, $.miseInline), ...miseObject(e)];
			return t.length > 0 ? t : find(e, $.miseTable);
		}
		function miseObject(e) {
			let [t, n] = $.miseObject.exec(e?.text ?? "")?.indices?.[1] ?? [];
			if (e === void 0 || t === void 0) return [];
			let [r, i] = $.miseObjectVersion.exec(e.text.slice(t, n))?.indices?.[1] ?? [];
			if (r === void 0 || i === void 0) return [];
			let a = (0, w.yb)(e, t + r, t + i);
			return [{
				version: e.text.slice(t + r, t + i),
				operator: "=",
				at: a
			}];
		}
		function gemfileRequirements(e) {
			let t = /^ruby[ \t(]+([^\n#]*)/m.exec(e?.text ?? "");
			if (e === void 0 || t === null || /engine|file:|File\.|ENV|\bif\b/.test(t[1] ?? "")) return [];
			let n = t.index + t[0].length - (t[1] ?? "").length;
			return [...(t[1] ?? "").matchAll(RegExp(`["'](=|~>|>=)?\\s*${Q}["']`, "dg"))].flatMap((t) => {
				let [r, i] = t.indices?.[2] ?? [];
				if (r === void 0 || i === void 0 || t[2] === void 0) return [];
				let a = t[1] === "~>" || t[1] === ">=" ? t[1] : "=";
				return [{
					version: t[2],
					operator: a,
					at: (0, w.yb)(e, n + r, n + i)
				}];
			});
		}
		function dockerRequirement(e) {
			let { source: t } = e.files.dockerfile, n = (0, i.wf)(e.chosen.config?.root, [
				"builder",
				"args",
				"RUBY_VERSION"
			]);
			if (n !== void 0 && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(t?.text ?? "")) {
				let e = n.kind === "scalar" ? RegExp(`^${Q}$`).exec(n.text)?.[1] : void 0;
				return e === void 0 ? [] : [{
					version: e,
					operator: "=",
					at: (0, i.be)(n)
				}];
			}
			let r = find(t, $.dockerArgument);
			return r.length > 0 ? r : find(t, $.dockerBase);
		}
		function find(e, t) {
			if (e === void 0) return [];
			let n = t.exec(e.text), [r, i] = n?.indices?.[1] ?? [];
			return n?.[1] === void 0 || r === void 0 || i === void 0 ? [] : [{
				version: n[1],
				operator: "=",
				at: (0, w.yb)(e, r, i)
			}];
		}
		function samePart(e, t) {
			let [n, r] = [numbers(e), numbers(t)];
			return n.slice(0, r.length).every((e, t) => e === r[t]);
		}
		function allows({ operator: e, version: t }, n) {
			let [r, i] = [numbers(t), numbers(n)], a = (0, Sr.E)(n, r.slice(0, i.length).join(".")) >= 0;
			return e === ">=" ? a : a && samePart(r.slice(0, -1).join("."), n);
		}
		function numbers(e) {
			return e.split(".").map(Number);
		}
		let Wi = {
			metadata: {
				id: "ruby-version-mismatch",
				severity: "warning",
				title: "Files specify different Ruby versions"
			},
			*check(e) {
				let t = rubyRequirements(e), { image: n, bundler: r, rubyVersion: i, tools: a, noted: o } = t, s = n === void 0 ? void 0 : r.find((e) => !areCompatible(e, n));
				n !== void 0 && s !== void 0 ? yield stoppedBuild(t, n, s) : r.length > 0 || !differInPatch(i, n) ? yield* mismatch(i, [n, ...r]) : i !== void 0 && (yield* note(i, [n])), s !== void 0 && i !== void 0 && !isNear(i, [n, s]) && (yield* mismatch(i, [n]));
				for (let e of a) yield* note(e, [
					...r,
					n,
					i
				]);
				o !== void 0 && (yield* note(o, [
					...r,
					n,
					i
				]));
			}
		};
		function stoppedBuild({ rubyVersion: e, isBundled: t }, n, r) {
			let [i, a] = e !== void 0 && e !== r && areCompatible(e, n) ? [r, n] : [n, r], { message: o, ...s } = problem(i, a);
			return t ? {
				...s,
				message: `${o}, so Bundler stops the build`,
				severity: "error"
			} : {
				...s,
				message: o
			};
		}
		function* mismatch(e, t) {
			let n = t.find((t) => t !== void 0 && e !== void 0 && !areCompatible(e, t));
			n !== void 0 && e !== void 0 && (yield problem(n, e));
		}
		function* note(e, t) {
			let n = t.find((e) => e !== void 0);
			n === void 0 || n === e || areCompatible(n, e) || (yield {
				...problem(e, n),
				severity: "info"
			});
		}
		function differInPatch(e, t) {
			if (e === void 0 || t === void 0) return !1;
			let [n, r] = [e, t].map(({ version: e }) => e.split(".").slice(0, 2).join("."));
			return n === r;
		}
		function isNear(e, t) {
			return t.some((t) => t !== void 0 && areCompatible(e, t));
		}
		function problem(e, t) {
			return {
				at: e.at,
				message: `Ruby is ${formatVersion(e)} here, but ${formatVersion(t)} in ${t.at.file}`,
				help: "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile."
			};
		}
		function formatVersion({ operator: e, version: t }) {
			return e === "=" ? t : `${e} ${t}`;
		}
		var Gi = n(3982);
		let Ki = {
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
		}, qi = {
			"1password": "op",
			bitwarden: "bw",
			"bitwarden-sm": "bws",
			lastpass: "lpass",
			doppler: "doppler",
			enpass: "enpass-cli",
			passbolt: "passbolt"
		}, Ji = 1e3, Yi = {
			metadata: {
				id: "secret-command-missing",
				severity: "warning",
				title: "Secrets file needs a command that no workflow sets up"
			},
			*check(e) {
				if ((0, z.s4)(e).length !== 0) for (let { adapter: t, command: n, secrets: r } of missingCommands(e)) {
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
			for (let n of L(e)) {
				let { entry: r, file: i } = n;
				if ((0, x.Z8)(e, i.path)) continue;
				let a = (r.rawValue ?? "").slice(0, Ji), o = adapterIn(a), s = o === void 0 ? commandIn(a) : qi[o], c = s === void 0 ? void 0 : Ki[s];
				if (s === void 0 || c === void 0 || (0, x.vY)(e, c) || (0, x.e1)(e, r.name)) continue;
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
				let t = textOfCommand((e.rawValue ?? "").slice(0, Ji));
				return !/[*?{}[\]<>()~&|\\$;'`"\n#]/.test(t.replace(/\$\{?\w+\}?/g, ""));
			}, t = e.find(isSimple);
			if (t !== void 0) return `Kamal silently ignores all of ${t.file.path}`;
			let n = e.slice(0, 5).map(({ entry: e }) => `\`${e.name}\``), r = e.length > 5 ? [`${e.length - 5} more`] : [];
			return `${(0, Gi.Ol)([...n, ...r])} ${e.length === 1 ? "is" : "are"} empty there`;
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
		let Xi = {
			metadata: {
				id: "secret-in-plain-text",
				severity: "warning",
				title: "File in the repository contains a secret in plain text",
				securitySeverity: 7.8
			},
			*check(e) {
				let t = new Set();
				for (let n of worstFirst(committedSecrets(e))) {
					let e = (0, w.yb)(n.source, ...n.span), r = `${e.file}:${e.line}`;
					t.has(r) || (t.add(r), yield {
						at: e,
						...n.kind === "live" ? { severity: "error" } : {},
						message: `This file contains ${n.what} in plain text, so anyone who can read the repository ${secret_in_plain_text_consequence(n)}`,
						help: `${Zi[n.in]}. Then replace the secret, because the old one stays in the git history.`
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
		let Zi = {
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
		}, Qi = {
			metadata: {
				id: "secret-literal",
				severity: "error",
				title: "Secrets file in git contains the value of a secret",
				securitySeverity: 8.2
			},
			*check(e) {
				let t = (0, b.D)(e);
				for (let { entry: n, file: r, at: i } of L(e)) {
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
		let $i = {
			metadata: {
				id: "secret-source",
				severity: "warning",
				title: "Secret comes from a file or login that a runner does not have"
			},
			*check(e) {
				if ((0, z.s4)(e).length === 0) return;
				let t = (0, b.h)(e), isAbsent = (n) => t(n) && !(0, x.M1)(e, y.posix.join(e.directory, n));
				for (let { entry: t, file: n, at: r } of L(e)) {
					if ((0, x.Z8)(e, n.path)) continue;
					let i = (t.rawValue ?? "").slice(0, ta), a = localSource(i, isAbsent) ?? toolSource(i, e);
					a === void 0 || (0, x.e1)(e, t.name) || (yield {
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
		}, ea = /(?<![\w-])\.env(?:\.[\w.]+)?(?![\w-])/g, ta = 1e3;
		function localSource(e, t) {
			let n = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(e)?.[1];
			if (n !== void 0 && (n.startsWith("/") || t(n))) return `${n}, which is not in the repository`;
			let r = [...e.matchAll(/\$\([^)]*/g)].map(([e]) => e), i = r.flatMap((e) => [...e.matchAll(ea)].map(([e]) => e)).at(-1);
			if (i !== void 0 && t(i)) return `${i}, which is not in the repository`;
			if (r.some((e) => e.includes("~/") || e.includes("$HOME/"))) return "a file in a home directory";
		}
		function toolSource(e, t) {
			if (/\$\(\s*gh\s+secret\b/.test(e)) return "`gh secret`, which never prints a value";
			if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(e)) return (0, x.vY)(t, /\b(?:GH|GITHUB)_TOKEN\s*[:=]/) ? void 0 : "the GitHub CLI login of one machine";
			if (!/\$\(\s*(?:bundle\s+exec\s+)?(?:\.?\/?bin\/)?rails\s+(?:credentials:|runner\b)/.test(e)) return;
			let n = (0, x.vY)(t, /bundler-cache: {0,5}["']?true|\bbundle install\b|^ {0,20}container:/m), r = (0, x.vY)(t, /RAILS_MASTER_KEY|master\.key/);
			if (!(n && r)) return `Rails, but no workflow in this repository ${n ? "passes RAILS_MASTER_KEY" : "installs the app's gems"}`;
		}
		function isMisnamed({ separator: e, suffix: t }, n) {
			return (e === "-" || e === "_") && t !== "common" && t === n;
		}
		let na = {
			metadata: {
				id: "secret-undefined",
				severity: "warning",
				title: "Secret is not defined in the secrets file"
			},
			*checkConfig(e) {
				let { config: t, variant: n } = e;
				if (mayBeDefinedElsewhere(e)) return;
				let r = (0, yn.C9)(n.secrets.flatMap((e) => e.entries)), i = t.secrets.filter(({ name: e }) => !r.has(e)), [a] = i;
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
				} else for (let e of i) yield /^[A-Za-z_]\w*$/.test(e.name) ? withoutLine(n, e) : withoutName(e);
			}
		};
		function mayBeDefinedElsewhere({ project: e, variant: t }) {
			let { secrets: n, file: r, destination: i } = t;
			if (n.length === 0 || n.some((e) => e.state === "unreadable") || n.some((t) => (0, x.M1)(e, t.path)) || e.surroundings.secretsNeighbours.some((e) => !e.isTemplate && isMisnamed(e, i))) return !0;
			let a = (0, b.D)(e);
			return n.some((e) => e.state === "missing" && a(e.path)) && !(0, x.kQ)(e) ? !0 : r !== void 0 && (0, x.dp)(e, r.path);
		}
		function isCertainlyMissing(e, t) {
			return !t.some(({ path: e }) => e === "registry/password" || e.startsWith("env/secret")) || automationTexts(e).some((e) => /\.kamal\/secrets|secrets-common/.test(e)) ? !1 : dn(e).length > 0;
		}
		function withoutName({ name: e, path: t, ...n }) {
			return {
				at: n,
				message: `Expected the name of a secret (${t}), but this is not a valid name`,
				help: "Write a name such as `API_KEY`, and define it in the secrets file. If this is the value of a secret, replace that secret, because the old value stays in the git history."
			};
		}
		function withoutLine(e, { name: t, path: n, ...r }) {
			return {
				at: r,
				message: `The secret \`${t}\` (${n}) is not defined in ${filesOf(e)}`,
				help: `Add a line \`${t}=$${t}\` to ${e.secrets.at(-1)?.path}, or pass a repository secret with that name to the action (input \`secrets\` or \`env:\`).`,
				shared: {
					key: filesOf(e),
					name: t,
					words: (t) => ({
						message: `The secrets ${t} are not defined in ${filesOf(e)}`,
						help: `Add a line \`NAME=$NAME\` for each to ${e.secrets.at(-1)?.path}, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).`
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
		let ra = {
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
				let r = new Set([...t.flatMap((e) => e?.secrets ?? []).map(({ name: e }) => e), ...n.flatMap((e) => e.match(/[A-Za-z_]\w*/g) ?? [])]), i = L(e), a = new Map(i.map(({ file: e }) => [e.path, e.source?.text ?? ""])), o = new Map([...a].map(([e, t]) => [e, readsIn(t)]));
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
		let ia = {
			metadata: {
				id: "secret-variable-as-text",
				severity: "warning",
				title: "Secret is the text of a variable, not its value",
				fixable: !0
			},
			*check(e) {
				for (let t of L(e)) {
					let { entry: e, at: n } = t, r = unquoted(e.rawValue ?? ""), i = readBetweenQuotes(e, r) ?? readWithoutDollar(e, r);
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
			return i !== void 0 && (i === e || isSecretName(e) || isSecretName(i)) ? n : void 0;
		}
		function readWithoutDollar({ name: e, kind: t }, n) {
			return t === "literal" && isVariableName(n) && (n === e || isSecretName(e)) ? `$${n}` : void 0;
		}
		function fixOf({ entry: e, file: t }, n) {
			let { source: r } = t, { name: i, rawValue: a, start: o } = e;
			if (r === void 0 || a === void 0 || n.replace(/[{}$]/g, "") !== i) return {};
			let s = r.text.indexOf(a, r.text.indexOf(i, o) + i.length);
			if (s === -1 || s + a.length > e.end) return {};
			let c = (0, w.yb)(r, s, s + a.length);
			return { fix: (0, M._D)(c, n, `Write \`${i}=${n}\``) };
		}
		let aa = {
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
						at: (0, w.GH)(t.path),
						message: t.isTemplate ? `A copy of this file under its own name is never read: for \`-d ${t.suffix}\`, Kamal reads ${r} (with a dot)` : `Kamal never reads this file: for \`-d ${t.suffix}\`, it reads ${r} (with a dot)`,
						help: t.isTemplate ? `Rename it to ${r}${y.posix.extname(t.path)}, and the copies of it, also in .gitignore.` : `Rename it to ${r}, also in .gitignore.`
					};
				}
			}
		};
		function lacksSecrets(e, { secrets: t }) {
			let n = t.at(-1);
			return n?.state === "missing" && !(0, x.M1)(e, n.path);
		}
		let oa = {
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
						if ((0, x.vY)(e, /(?:\bsource|\bbash|\bsh|\s\.|^\.)\s+\S{0,100}\.kamal\/secrets/m)) return;
						yield t;
					}
				}
			}
		}, sa = /^[ \t]{0,40}(?:(?:(?:el)?if|while|until)[ \t]+(?:\[|!|test\b|command\b|\()|for[ \t]+\w+[ \t]+in\b|case[ \t]+\S+[ \t]+in\b|\[\[?[ \t]|(?:source|\.)[ \t]+\S|printf[ \t]|echo[ \t]|set[ \t]+[-+][a-z]|eval[ \t]|kamal[ \t]+secrets\b|op[ \t]+(?:read|item)\b|cat[ \t])/gm;
		function secrets_shell_code_checkFile({ source: e, entries: t }, n) {
			if (e === void 0) return;
			let r = t.filter(({ rawValue: e }) => e !== void 0), isInValue = (e) => r.some(({ start: t, end: n }) => t <= e && e < n), i = [...e.text.matchAll(sa)].find(({ index: e }) => !isInValue(e));
			if (i === void 0) return;
			let a = n ? void 0 : assignedInBranches(e.text.slice(i.index), r, i.index), o = e.text.indexOf("\n", i.index);
			return {
				at: (0, w.yb)(e, i.index, o === -1 ? e.text.length : o),
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
		let ca = /^(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|HOSTNAME|UID|EUID|LANG|TERM|SSH_\w+|LC_\w+|XDG_\w+|RANDOM|PPID)$/;
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
			return ca.test(t) ? [] : [{
				text: e,
				name: t
			}];
		}
		let la = {
			metadata: {
				id: "server-shell-variable",
				severity: "warning",
				title: "Variable is expanded where it has no value"
			},
			*checkConfig(e) {
				let { config: t } = e, n = new Set([...t.secrets, ...W(t)].map(({ name: e }) => e)), r = [
					...W(t).map((e) => inEnv(e, n)),
					...scalarsOf(t, ["labels", "options"]).map(inLabel),
					...scalarsOf(t, ["cmd"]).map(inCommand)
				];
				for (let t of r) t !== void 0 && !isReplacedBefore(e, t.variable) && (yield t);
			}
		};
		function inEnv({ name: e, value: t }, n) {
			let [r] = variablesOfValue(t.text), a = r ?? keptIn(t.text, n);
			if (a === void 0) return;
			let o = r === void 0 ? `\`${e}\` gets the text \`${a.text}\` itself, because nothing replaces it in \`env\`` : `The server's shell replaces \`${a.text}\`, but ${a.name} is not set there, so \`${e}\` gets nothing for it`;
			return {
				at: (0, i.be)(t),
				variable: a,
				message: o,
				help: n.has(a.name) ? `Put the value together in .kamal/secrets, where \`$${a.name}\` works, and list \`${e}\` under \`env/secret\`.` : `Write the value, or ERB that reads it where you deploy: \`<%= ENV.fetch("${a.name}") %>\`.`
			};
		}
		function keptIn(e, t) {
			let n = /^\$([A-Z][A-Z0-9_]+)$/.exec(e)?.[1] ?? [...e.matchAll(/\$([A-Z][A-Z0-9_]+)/g)].map((e) => e[1] ?? "").find((e) => t.has(e));
			return n === void 0 ? void 0 : {
				text: `$${n}`,
				name: n
			};
		}
		function inLabel(e) {
			let t = (0, i.be)(e), [n] = variablesOfValue(e.text);
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
				at: (0, i.be)(e),
				variable: t,
				message: r === "" ? "The server's shell replaces `$$` by its process ID before Docker gets the command: only Docker Compose reads it as one `$`" : `The server's shell replaces \`${n}\` before Docker gets the command, but ${r} is not set there`,
				help: `Let a shell in the container replace it, with single quotes for the server's: \`cmd: sh -c 'program "$${r === "" ? "NAME" : r}"'\`.`
			};
		}
		function scalarsOf({ root: e, namedContainers: t }, n) {
			return [e, ...t.map(({ settings: e }) => e)].flatMap((e) => n.flatMap((t) => scalarsIn((0, i.$I)(e, t))));
		}
		function scalarsIn(e) {
			return e?.kind === "list" ? e.items.flatMap((e) => scalarsIn(e.node)) : e?.kind === "map" ? (0, i.fq)(e).flatMap(({ value: e }) => e.kind === "map" ? [] : scalarsIn(e)) : e?.kind === "scalar" && e.type === "string" ? [e] : [];
		}
		function isReplacedBefore({ project: e }, { name: t }) {
			return (0, x.vY)(e, /\b(?:envsubst|gomplate)\b/) ? !0 : t === "" || !(0, x.vY)(e, /\b(?:sed|yq|perl)\b/) ? !1 : (0, x.vY)(e, RegExp(`\\b${RegExp.escape(t)}\\b`));
		}
		let ua = {
			metadata: {
				id: "sidekiq-pool",
				severity: "warning",
				title: "Sidekiq has more threads than database connections"
			},
			*checkConfig(e) {
				let { roles: t } = e.config;
				for (let n of t.all.slice(0, da)) {
					if ((0, i.$I)(n.settings, "cmd") === void 0) continue;
					let t = containerOf(e, n), r = t === void 0 ? void 0 : checkRole(e, t);
					if (r !== void 0) {
						yield r;
						return;
					}
				}
			}
		}, da = 50;
		function checkRole(e, t) {
			let n = t.command?.join(" ") ?? "";
			if (!/^(?:bundle exec |\S{0,100}bin\/)?sidekiq(?: |$)/.test(n)) return;
			let r = threadsOf(e, {
				container: t,
				command: n
			}), i = poolOf(e, t);
			if (r === void 0 || i === void 0 || r.count <= i.count) return;
			let { file: a, line: o } = i.at;
			return {
				at: r.at,
				...i.isCertain ? {} : { severity: "info" },
				message: `Sidekiq has ${r.count} threads, but the database pool only ${i.count} connections (${a}:${o}): if all threads are busy, jobs fail with ActiveRecord::ConnectionTimeoutError`,
				help: `Make the pool of the role \`${t.role.name}\` at least ${r.count}${i.variable === void 0 ? "" : ` (\`${i.variable}: ${r.count}\` in its \`env/clear\`)`}, or give Sidekiq at most ${i.count} threads.`
			};
		}
		function threadsOf({ project: e }, { container: t, command: n }) {
			let [r] = flagValues(n, ["-c", "--concurrency"]);
			if (r !== void 0) return counted(r, (0, i.$I)(t.role.settings, "cmd"));
			let [a = "config/sidekiq.yml"] = flagValues(n, ["-C", "--config"]), o = e.surroundings.sidekiq.document?.root;
			if (o === void 0 || a.replace(/^\.\//, "") !== "config/sidekiq.yml") return;
			let s = either(o, t.ruby.railsEnv), c = (s === void 0 ? void 0 : either(s, "concurrency")) ?? either(o, "concurrency");
			return c === void 0 ? void 0 : counted(erbText(c, t.ruby)?.text ?? "", c);
		}
		function either(e, t) {
			return (0, i.$I)(e, `:${t}`) ?? (0, i.$I)(e, t);
		}
		function counted(e, t) {
			return t === void 0 || !/^\d{1,4}$/.test(e) ? void 0 : {
				count: Number(e),
				at: (0, i.be)(t)
			};
		}
		function poolOf({ project: e }, { ruby: t }) {
			let n = serverDatabases(e.surroundings.database.document?.root, t).find(({ name: e }) => e === "primary");
			if (n === void 0 || n.url?.text.includes("pool=") === !0) return;
			let { settings: r, key: a, url: o } = n, s = (0, i.$I)(r, "max_connections") ?? (0, i.$I)(r, "pool"), c = o !== void 0;
			if (s === void 0) return {
				count: 5,
				at: (0, i.be)(a),
				isCertain: c,
				variable: void 0
			};
			let l = fa.exec((0, i.Io)(s).trim()), [, u = "", d = ""] = l ?? [], f = counted(l !== null && t.env(u) === "unset" ? d : erbText(s, t)?.text ?? "", s);
			return f === void 0 ? void 0 : {
				...f,
				isCertain: c,
				variable: l === null ? void 0 : u
			};
		}
		let fa = /^<%=\s*ENV\.fetch\(\s*["'](\w+)["']\s*(?:,|\)\s*\{)\s*(\d{1,4})\s*[)}]\s*-?%>$/;
		function pushedImage(e) {
			let [t, ...n] = e.flatMap((e) => {
				let t = pushed_images_inputOf(e, ["uses"]);
				return t !== void 0 && /^docker\/build-push-action@/.test(t.text) && isPush(e) ? [{
					step: e,
					uses: t
				}] : [];
			});
			if (t === void 0 || n.length > 0) return;
			let { step: r } = t, a = pushed_images_inputOf(r, ["with", "tags"]);
			return {
				...t,
				tags: a,
				labels: resolve(e, (0, i.wf)(r, ["with", "labels"]), "labels"),
				tagTexts: resolve(e, a, "tags")?.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== ""),
				file: pushed_images_inputOf(r, ["with", "file"])?.text,
				context: pushed_images_inputOf(r, ["with", "context"])?.text
			};
		}
		function isPush(e) {
			return pushed_images_inputOf(e, ["with", "push"])?.text === "true" || /push=true|type=registry/.test((0, i.Io)(e));
		}
		let pa = {
			labels: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.labels\s{0,5}\}\}/,
			tags: /\$\{\{\s{0,5}steps\.([\w-]+)\.outputs\.tags\s{0,5}\}\}/
		};
		function resolve(e, t, n) {
			if (t === void 0) return "";
			if (t.kind !== "scalar") return;
			let r = pa[n].exec(t.text);
			if (r === null) return /\$\{\{(?!\s{0,5}(?:github|env|vars)\.)/.test(t.text) ? void 0 : t.text;
			let a = e.find((e) => pushed_images_inputOf(e, ["id"])?.text === r[1]);
			if (a === void 0 || !/^docker\/metadata-action@/.test(pushed_images_inputOf(a, ["uses"])?.text ?? "")) return;
			let o = (0, i.wf)(a, ["with", n]);
			if (o === void 0 || o.kind === "scalar") return `${t.text.replace(r[0], "")}\n${o?.text ?? (n === "tags" ? "type=ref,event=branch" : "")}`;
		}
		function pushed_images_inputOf(e, t) {
			let n = (0, i.wf)(e, t);
			return n?.kind === "scalar" ? n : void 0;
		}
		let ma = {
			metadata: {
				id: "skip-push-image",
				severity: "warning",
				title: "Image that the workflow pushes is not one that Kamal accepts"
			},
			*check(e) {
				for (let t of (0, z.s4)(e)) {
					if (buildIn(t) !== "skipped") continue;
					let n = pushedImage((0, z.s8)(e, t.workflow));
					if (n === void 0 || !isAppImage(e, n)) continue;
					let r = checkLabel(e, n) ?? checkTags(t, n);
					r !== void 0 && (yield r);
				}
			}
		};
		function isAppImage(e, { tags: t, step: n }) {
			let r = (0, I.F)(e).flatMap(({ config: e }) => (0, S.jj)(e.image) ?? []), i = /steps\.[\w-]+\.outputs/.test(t?.text ?? "") ? n.source.text : "";
			return r.some((e) => [t?.text ?? "", i].some((t) => t.includes(e)));
		}
		function checkLabel(e, { uses: t, labels: n, file: r, context: a }) {
			let { dockerfile: o } = e.surroundings;
			if (n === void 0 || /(?:^|\s)["']?service["']?\s{0,5}=/.test(n) || o === void 0 || !hasPlainBases(o) || !isSameFile(e, r, a)) return;
			let s = o.stages.flatMap(({ instructions: e }) => e).some(({ name: e, text: t }) => e === "LABEL" && /\bservice\b/.test(t)), c = (0, I.F)(e).flatMap(({ config: e }) => (0, S.jj)(e.service) ?? [])[0];
			if (!(s || c === void 0)) return {
				at: (0, i.be)(t),
				message: `This image has no label \`service=${c}\`, so the deploy with \`--skip-push\` stops (Image \u2026 is missing the 'service' label)`,
				help: `Add \`labels: service=${c}\` under \`with\`, or let Kamal build the image.`
			};
		}
		function isSameFile(e, t, n) {
			let r = t ?? y.posix.join(n ?? ".", "Dockerfile");
			return !r.includes("$") && y.posix.normalize(r) === e.files.dockerfile.path;
		}
		function checkTags(e, { tags: t, tagTexts: n }) {
			if (t !== void 0 && n !== void 0 && n.length !== 0 && n.every(isOtherTag) && !(e.uses !== void 0 || e.calls.some((e) => (0, R.XD)(e, "--version") !== void 0)) && ![
				e.workflow,
				e.job,
				...e.steps
			].some((e) => skip_push_image_hasVersion(e)) && !e.calls.some(({ script: e }) => /\bVERSION=/.test(e.text))) return {
				at: (0, i.be)(t),
				message: "None of these tags is the commit's full hash, which is the version that Kamal deploys, so `--skip-push` finds no image (manifest unknown)",
				help: "Add a tag that ends with `:${{ github.sha }}`, or pass the tag to Kamal with `--version`."
			};
		}
		function skip_push_image_hasVersion(e) {
			let t = (0, i.$I)(e, "env");
			return t?.kind === "unknown" || (0, i.wf)(t, ["VERSION"]) !== void 0;
		}
		function isOtherTag(e) {
			if (/^type=/.test(e)) return /^type=(?:ref|semver|schedule|edge|pep440)\b/.test(e) ? !0 : /^type=sha\b/.test(e) ? !/format=long/.test(e) || !/prefix=(?:,|$)/.test(e) : /^type=raw,/.test(e) && !e.includes("{{") && !e.includes("$");
			let t = /:([^:/]*)$/.exec(e.replace(/\$\{\{[^}]{0,200}\}\}(?=[/:])/g, "x"))?.[1];
			return t === void 0 ? !e.includes("$") : /^[\w.-]+$/.test(t) || /^\$\{\{ ?github\.(?:ref_name|run_number|run_id) ?\}\}$/.test(t);
		}
		let ha = {
			metadata: {
				id: "solid-queue-no-process",
				severity: "warning",
				title: "No process runs the Solid Queue jobs"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, r = solidQueue(e), i = pumaPlugin(t);
				if (r === void 0 || i === "always") return;
				let a = n.roles.all.map((t) => containerOf(e, t));
				a.length !== 0 && n.roles.unknown === void 0 && (a.some((e) => e?.command === void 0 || runsJobs(e, i)) || (yield {
					at: r.at,
					message: "Neither a role in deploy.yml nor Puma runs Solid Queue, so jobs stay in the queue forever",
					help: i === "absent" ? "Add a role with `cmd: bin/jobs`, or `plugin :solid_queue if ENV[\"SOLID_QUEUE_IN_PUMA\"]` to config/puma.rb and `SOLID_QUEUE_IN_PUMA: true` under `env/clear`." : "Add `SOLID_QUEUE_IN_PUMA: true` under `env/clear`, or a role with `cmd: bin/jobs`."
				}));
			}
		};
		function solidQueue(e) {
			let { project: t } = e, { texts: n, dockerfile: r } = t.surroundings, i = rubySetting(e, "config.active_job.queue_adapter");
			if (i === void 0 || writtenAs(i.value) !== "solid_queue" || t.hasErb) return;
			let a = [n.entrypoint.source?.text, r?.source.text].join("\n");
			return /solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(a) ? void 0 : i;
		}
		function pumaPlugin({ surroundings: e }) {
			let t = withoutComments(e.texts.puma.source?.text ?? ""), n = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(t)?.[0];
			return n === void 0 ? "absent" : /\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(n) ? "conditional" : "always";
		}
		function runsJobs({ command: e, env: t }, n) {
			return n === "conditional" && t("SOLID_QUEUE_IN_PUMA") !== "unset" || /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(e?.join(" ") ?? "");
		}
		function envDatabase({ config: e }, { role: t, env: n, image: r }) {
			let nodeOf = (n) => [t.settings, e.root].flatMap((e) => [(0, i.wf)(e, [
				"env",
				"clear",
				n
			]), (0, i.wf)(e, ["env", n])]).find((e) => e?.kind === "scalar"), a = env_databases_textOf(n("DB_CONNECTION")) === "sqlite", o = a ? nodeOf("DB_DATABASE") ?? nodeOf("DB_CONNECTION") : nodeOf("DATABASE_URL");
			if (o?.kind !== "scalar") return;
			if (!a) return env_databases_at(fileOf(env_databases_textOf(n("DATABASE_URL")) ?? ""), o);
			let s = n("DB_DATABASE");
			if (s !== "unknown") return s === "unset" ? r?.workdir === void 0 ? void 0 : env_databases_at(y.posix.join(r.workdir, "database/database.sqlite"), o) : env_databases_at(s.value, o);
		}
		function fileOf(e) {
			return /^(?:file:(?:\/\/)?|sqlite3?:(?:\/\/\/)?)(\/[^/?#][^?#]*)$/.exec(e.split("?")[0] ?? "")?.[1] ?? "";
		}
		function env_databases_at(e, t) {
			return e.startsWith("/") && e !== "/" ? {
				file: y.posix.normalize(e),
				node: t
			} : void 0;
		}
		function env_databases_textOf(e) {
			return typeof e == "object" ? e.value : void 0;
		}
		let ga = {
			metadata: {
				id: "sqlite-not-on-volume",
				severity: "error",
				title: "SQLite database is not on a volume"
			},
			*checkConfig(e) {
				let t = Z(e);
				if (t === void 0 && (yield* checkEnvDatabase(e)), t === void 0 || !t.container.mounts.complete) return;
				let n = `${(0, S.jj)(e.config.service) ?? "app"}_storage`;
				for (let e of t.databases) yield* sqlite_not_on_volume_checkDatabase(e, {
					...t,
					volume: n
				});
			}
		};
		function* sqlite_not_on_volume_checkDatabase(e, t) {
			let n = t.container.image?.workdir, { mount: r, file: a, name: o } = e;
			if (r !== void 0 && (r.kind === "volume" || r.kind === "host")) return;
			let s = a.slice(0, a.lastIndexOf("/")), c = s === n || s === "" || s === `${n}/db`, l = unusedVolume(t), u = r === void 0 ? "not on a volume" : `only ${r.kind === "memory" ? "in memory" : "on an unnamed volume"}`, d = c ? `Move it to a separate directory such as ${n}/storage, and mount a volume there: \`- "${t.volume}:${n}/storage"\` under \`volumes\` in deploy.yml.` : l === void 0 ? `Add \`- "${t.volume}:${s}"\` under \`volumes\` in deploy.yml.` : `If ${l.source} is for the databases, mount it there: \`${l.source}:${s}\` instead of \`${l.source}:${l.target}\`. If it has other data, add another volume: \`${t.volume}:${s}\`.`;
			yield {
				at: (0, i.be)(e.node),
				...isDisposable(e) ? { severity: "info" } : {},
				message: `The database \`${o}\` (${a} in the container) is ${u}, so every deploy starts with an empty one`,
				help: d,
				shared: {
					key: `${s} ${u}`,
					name: o,
					words: (e) => ({
						message: `The databases ${e} (in ${s} in the container) are ${u}, so every deploy starts with empty ones`,
						help: d.replace("Move it", "Move them")
					})
				}
			};
		}
		function* checkEnvDatabase(e) {
			let t = D(e), n = t === void 0 ? void 0 : envDatabase(e, t);
			if (t === void 0 || n === void 0 || !t.mounts.complete) return;
			let a = (0, r.vI)(t.mounts, n.file);
			a?.kind !== "volume" && a?.kind !== "host" && (yield {
				at: (0, i.be)(n.node),
				severity: "warning",
				message: `The SQLite database ${n.file} is not on a volume, so every deploy starts without what the app has written`,
				help: "Move it to a directory without code, such as /data, that the app's user can write to, and mount a volume there: `volumes: [\"app_data:/data\"]`."
			});
		}
		function unusedVolume({ container: e, databases: t }) {
			let [n, ...r] = e.mounts.all.filter(({ kind: e }) => e === "volume");
			if (!(n?.source === void 0 || r.length > 0)) return t.some(({ mount: e }) => e === n) ? void 0 : n;
		}
		let _a = {
			metadata: {
				id: "sqlite-role-volume",
				severity: "warning",
				title: "Role does not use the volume with the SQLite database"
			},
			*checkConfig(e) {
				let t = Z(e);
				if (t !== void 0) for (let n of e.config.roles.all) {
					let r = n === t.container.role ? void 0 : containerOf(e, n);
					r !== void 0 && (yield* sqlite_role_volume_checkRole(e.project, r, t));
				}
			}
		};
		function* sqlite_role_volume_checkRole(e, t, n) {
			let { role: r, mounts: a } = t, o = t.command?.join(" ") ?? "";
			if (r.key === void 0 || !a.complete || !va.test(o)) return;
			let s = databasesIn(e, t), c = s === void 0 ? [] : separateDatabases(n, s), [l] = c;
			if (l === void 0) return;
			let u = c.find(({ name: e }) => e === "queue"), d = u !== void 0 && /\bjobs\b|solid_queue/.test(o), { file: f } = u ?? l, { mount: p } = n.databases.find(({ name: e }) => e === l.name) ?? {};
			yield {
				at: (0, i.be)(r.key),
				...d ? { severity: "error" } : {},
				message: `The role \`${r.name}\` has its own ${f}, but \`${n.container.role.name}\` has it on ${p?.source ?? "its volume"}, so neither sees what the other writes${d ? " and no job runs" : ""}`,
				help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the role's `options`.",
				shared: {
					key: JSON.stringify([f, p?.source]),
					name: r.name,
					words: (e) => ({
						message: `The roles ${e} each have their own ${f}, but \`${n.container.role.name}\` has it on ${p?.source ?? "its volume"}, so none sees what another writes${d ? " and no job runs" : ""}`,
						help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the `options` of each."
					})
				}
			};
		}
		let va = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;
		function separateDatabases(e, t) {
			return t.databases.filter((t) => {
				let n = e.databases.find(({ name: e }) => e === t.name)?.place;
				return n === void 0 || isDisposable(t) ? !1 : t.place === void 0 ? t.mount === void 0 : placeKey(n) !== placeKey(t.place);
			});
		}
		let ya = {
			metadata: {
				id: "sqlite-several-hosts",
				severity: "error",
				title: "App with a SQLite database runs on several hosts"
			},
			*checkConfig(e) {
				let t = Z(e), n = t?.databases.find((e) => !isDisposable(e) && isOnlyHere(e, t));
				if (t === void 0 || n === void 0) return;
				let { role: r } = t.container, i = e.config.roles.all.filter((e) => e !== r);
				yield* checkPrimaryRole(r, n.file);
				for (let n of i) yield* checkOtherRole(e, n, t);
			}
		};
		function isOnlyHere({ mount: e }, { container: t }) {
			return e === void 0 ? t.mounts.complete : e.kind === "volume";
		}
		function* checkPrimaryRole({ hosts: e }, t) {
			let [n] = e.all, r = e.all.find(({ name: e }) => e !== n?.name);
			n !== void 0 && r !== void 0 && (yield {
				at: (0, i.be)(r.node),
				...severityBetween([n], r),
				message: `${n.name} and ${r.name} each have their own ${t}, so neither sees what the other writes`,
				help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL)."
			});
		}
		function* checkOtherRole(e, t, n) {
			let r = n.container.role.hosts.all, [a] = r, o = t.hosts.all.find(({ name: e }) => r.every((t) => t.name !== e));
			if (a === void 0 || o === void 0) return;
			let s = containerOf(e, t)?.command?.join(" ") ?? "", c = /jobs|solid_queue/.test(s) ? n.databases.find(({ name: e }) => e === "queue") : void 0;
			yield {
				at: (0, i.be)(o.node),
				...severityBetween(r, o),
				message: c === void 0 ? `The role \`${t.name}\` runs on ${o.name}, but the SQLite databases are on ${a.name}, so it sees none of their data` : `The role \`${t.name}\` runs Solid Queue on ${o.name}, but the app enqueues jobs in ${c.file} on ${a.name}, so no job runs`,
				help: `Run the role on ${a.name}, or move the data to a database server.`
			};
		}
		function severityBetween(e, t) {
			return e.every(({ name: e }) => (0, C.g$)(e, t.name)) ? {} : { severity: "warning" };
		}
		let ba = {
			metadata: {
				id: "ssl-host-unsupported",
				severity: "error",
				title: "Proxy host cannot have an automatic certificate"
			},
			*checkConfig({ config: e }) {
				let t = e.primaryRoleName === void 0 ? e.proxySections : e.roles.all.flatMap(({ proxy: e }) => e ?? []), n = e.accessories.all.flatMap(({ proxy: e }) => e ?? []), r = new Set();
				for (let e of [...t, ...n]) for (let t of checkProxy(e)) r.has(t.node) || (r.add(t.node), yield {
					at: (0, i.be)(t.node),
					...t.text
				});
			}
		};
		function checkProxy({ ssl: e, hosts: t }) {
			return (0, S.jj)(e) === "automatic" ? t.all.flatMap(({ name: e, node: t }) => e.includes("*") ? [{
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
		let xa = {
			metadata: {
				id: "storage-not-on-volume",
				severity: "warning",
				title: "Active Storage uploads are not on a volume"
			},
			*checkConfig(e) {
				let t = diskRoot(e), n = D(e);
				if (t === void 0 || n === void 0 || !n.mounts.complete) return;
				let a = knownText(t, n.ruby), o = a === void 0 ? void 0 : pathInContainer(a, n.image?.workdir);
				if (o === void 0) return;
				let s = (0, r.vI)(n.mounts, o);
				s?.kind !== "volume" && s?.kind !== "host" && (yield {
					at: (0, i.be)(t),
					...hasAttachments(e) ? { severity: "error" } : {},
					message: `Active Storage stores files in ${o}, which is not on a volume, so every deploy loses them`,
					help: `Copy the files out of the running container first (\`docker cp\`). Then add \`- "${storage_not_on_volume_unusedVolume(e)}:${o}"\` under \`volumes\` in deploy.yml, and copy them into it; or use a service such as S3.`
				});
			}
		};
		function hasAttachments({ project: e }) {
			return e.surroundings.appCode.models.some(({ source: e }) => /^[ \t]*has_(?:one|many)_attached[ (](?![^\n]{0,300}\bservice:)/m.test(e?.text ?? ""));
		}
		function storage_not_on_volume_unusedVolume({ config: e }) {
			let t = (0, S.jj)(e.service) ?? "app", n = e.root.source.text;
			return [
				"storage",
				"uploads",
				"files",
				"active_storage"
			].map((e) => `${t}_${e}`).find((e) => !n.includes(`${e}:`)) ?? `${t}_active_storage_files`;
		}
		function diskRoot(e) {
			let { project: t } = e, n = usedService(e);
			if (n === void 0) return;
			let r = (0, i.$I)(t.surroundings.storage.document?.root, n), a = (0, i.$I)(r, "service");
			return a?.kind === "scalar" && a.text === "Disk" ? (0, i.$I)(r, "root") : void 0;
		}
		function usedService(e) {
			let { schema: t } = e.project.surroundings.texts;
			if (t.source?.text.includes("create_table \"active_storage_attachments\"") !== !0) return;
			let n = rubySetting(e, "config.active_storage.service");
			return n === void 0 ? void 0 : writtenAs(n.value);
		}
		var Sa = n(5741);
		let Ca = {
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
				let i = new Set(t.flatMap((e) => e.isProxied === !0 ? (0, C.n3)(e.hosts) : []));
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
			let r = t === void 0 || (0, S.kZ)(t);
			return e.kind === "unknown" || !r && n !== !0;
		}
		function* checkLabels(e, t) {
			let n = (0, i.$I)(e, "labels");
			if (n?.kind !== "map") return;
			let r = n.pairs.filter(({ key: e }) => /^traefik\./i.test((0, i.xT)(e) ?? "")), [a] = r;
			a === void 0 || r.some(isDisabled) || (yield {
				at: (0, i.be)(a.key),
				message: "Kamal 2 routes requests with kamal-proxy, which does not read labels, so this label has no effect",
				help: `Remove ${r.length === 1 ? "it" : `these ${r.length} labels`}${replacement(n, r, t)}.`
			});
		}
		function isDisabled({ key: e, value: t }) {
			return (0, i.xT)(e)?.toLowerCase() === "traefik.enable" && t.kind === "scalar" && t.text === "false";
		}
		function replacement(e, t, { proxy: n, isRouted: r }) {
			if (!r) return "";
			let a = (0, i.Io)(e), o = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(a)?.[1], s = n?.hosts;
			if (s !== void 0 && (s.all.length > 0 || s.unknown !== void 0)) return `: \`proxy\` routes the requests${o === void 0 || s.unknown !== void 0 || s.all.some(({ name: e }) => e === o) ? "" : `. If the app should also answer to ${o}, add it to the hosts there`}`;
			if (n === void 0 && o === void 0) return "";
			let c = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(a)?.[1], l = t.find(({ key: e }) => /\.loadbalancer\.server\.port$/i.test((0, i.xT)(e) ?? ""))?.value, u = t.some(({ key: e }) => /\.tls(?:\.|$)/i.test((0, i.xT)(e) ?? "")), isAbsent = (e) => (0, i.$I)(n?.node, e) === void 0, d = [
				`\`host: ${o ?? "\u2026"}\``,
				...c === void 0 ? [] : [`\`path_prefix: ${c}\``],
				...u && isAbsent("ssl") ? ["`ssl: true`"] : []
			], f = l?.kind === "scalar" && /^\d+$/.test(l.text) && isAbsent("app_port") ? `, with \`app_port: ${l.text}\` if the container still listens there` : "";
			return `, and add ${d.join(", ")} under \`proxy\`${f}`;
		}
		let wa = {
			metadata: {
				id: "unknown-key",
				severity: "error",
				title: "Key is unknown to Kamal",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "unknown-key")
		};
		function imageUser(e) {
			let t = e.instructions.findLast(({ name: e }) => e === "USER")?.expanded ?? "";
			return t === "" || t.includes("$") ? void 0 : withoutGroup(t);
		}
		function ownerOf(e, t) {
			let n = "absent", r = "root";
			for (let { name: i, expanded: a, workdir: o } of e.instructions) {
				i === "USER" && (r = a.includes("$") ? "" : withoutGroup(a));
				let e = {
					directory: t,
					user: r,
					workdir: o
				};
				i === "WORKDIR" && (n = afterWorkdir(n, a, e)), (i === "COPY" || i === "ADD") && (n = afterCopy(n, a, e)), i === "RUN" && (n = afterRun(n, a, e)), i === "VOLUME" && a.includes(t) && (n = "unknown");
			}
			return n;
		}
		function isSameUser(e, t, n) {
			if (t === n) return !0;
			if (/^\d+$/.test(t) === /^\d+$/.test(n)) return !1;
			let [r, i] = /^\d+$/.test(t) ? [t, n] : [n, t];
			if (i === "root" || r === "0") return i === "root" && r === "0";
			let a = e.instructions.flatMap(({ expanded: e }) => commandsOf(e)).find((e) => /^(?:useradd|adduser)$/.test(e[0] ?? "") && e.includes(i)), o = /(?:^|\s)(?:--uid|-\w*u)[=\s]+(\d+)/.exec(a?.join(" ") ?? "")?.[1];
			return o === void 0 ? void 0 : o === r;
		}
		function afterWorkdir(e, t, { directory: n, workdir: r }) {
			let i = absolute(t, r ?? "/");
			return i === void 0 || isBelow(i, n) ? "unknown" : e;
		}
		function afterCopy(e, t, { directory: n, workdir: r }) {
			let i = t.startsWith("[") ? void 0 : t.split(/\s+/).at(-1)?.replace(/^(["'])(.*)\1$/, "$2"), a = i === void 0 ? void 0 : absolute(i, r);
			if (a === void 0) return "unknown";
			if (!isBelow(a, n) && !isBelow(n, a)) return e;
			let o = /--chown=(\S+)/.exec(t)?.[1];
			return o === void 0 && /--from=/.test(t) ? e === "absent" ? "absent" : "unknown" : o === void 0 ? isBelow(a, n) ? { user: "root" } : e : o.includes("$") ? "unknown" : { user: withoutGroup(o) };
		}
		function afterRun(e, t, n) {
			let r = e;
			for (let e of commandsOf(t)) {
				let [t = "", ...i] = e, a = i.filter((e) => e.startsWith("-")).join(" "), o = i.filter((e) => !e.startsWith("-"));
				if (t === "chown") r = afterChown(r, {
					values: o,
					options: a,
					place: n
				});
				else if (t === "mkdir") {
					let e = o.map((e) => absolute(e, n.workdir));
					if (e.includes(void 0)) return "unknown";
					e.some((e) => e !== void 0 && isBelow(e, n.directory)) && (r = n.user === "" ? "unknown" : { user: n.user });
				} else /^(?:chmod|install|setfacl|ln|mv|cp)$/.test(t) && mentions(o, n) && (r = "unknown");
			}
			return r;
		}
		function afterChown(e, t) {
			let [n = "", ...r] = t.values, { directory: i, workdir: a } = t.place, o = /-\w*R|--recursive/.test(t.options);
			for (let e of r.map((e) => absolute(e, a))) {
				if (e === void 0) return "unknown";
				if (e === i || o && isBelow(i, e)) return n.includes("$") ? "unknown" : { user: withoutGroup(n) };
			}
			return e;
		}
		function mentions(e, { directory: t, workdir: n }) {
			return e.some((e) => {
				let r = absolute(e, n);
				return r === void 0 || isBelow(t, r) || isBelow(r, t);
			});
		}
		function commandsOf(e) {
			return e.replace(/^(?:--\S+\s+)+/, "").split(/&&|\|\||[;|\n]/).map((e) => e.trim().split(/\s+/)).map((e) => e.map((e) => e.replace(/^(["'])(.*)\1$/, "$2")));
		}
		function absolute(e, t) {
			if (!/[$*?[{`~]/.test(e) && (e.startsWith("/") || t !== void 0)) return y.posix.resolve(t ?? "/", e);
		}
		function isBelow(e, t) {
			return e === t || t === "/" || e.startsWith(`${t}/`);
		}
		function withoutGroup(e) {
			return e.split(":")[0] ?? e;
		}
		let Ta = {
			metadata: {
				id: "user-volume-owner",
				severity: "warning",
				title: "Container user cannot write to a volume"
			},
			*checkConfig(e) {
				if (Z(e)?.databases.some(({ mount: e }) => e === void 0) === !0) return;
				let { project: t, config: n } = e, r = n.roles.all.flatMap((n) => user_volume_owner_checkRole(t, containerOf(e, n)));
				yield* r.filter(({ severity: e }) => e === void 0), (0, I.F)(t)[0]?.variant === e.variant && (yield* r.filter(({ severity: e }) => e !== void 0).slice(0, 1));
			}
		};
		function user_volume_owner_checkRole(e, t) {
			let n = t?.image;
			return t === void 0 || n === void 0 || !hasKnownOwners(e, n) || (0, i.wf)(t.role.settings, ["options", "user"]) !== void 0 ? [] : t.mounts.all.filter((e) => !e.readOnly).filter(({ kind: t, source: n }) => t !== "host" || n === void 0 || !changesOwner(e, n)).map((e) => checkMount(n, e)).filter((e) => e !== void 0);
		}
		function checkMount(e, t) {
			let n = imageUser(e);
			if (n === void 0 || n === "root" || n === "0") return;
			if (t.kind === "host") return checkHostDirectory(e, t, n);
			if (t.kind !== "volume") return;
			let { target: r, node: a } = t, { workdir: o } = e, s = ownerOf(e, r);
			if (s === "unknown" || s !== "absent" && isSameUser(e, s.user, n) !== !1) return;
			let c = s === "absent" ? `the Dockerfile does not make it the owner of ${r}, so root owns the volume` : `${s.user} owns ${r} in the image and therefore in a new volume`, l = o === void 0 || o === "/" || r.startsWith(`${o}/`) ? void 0 : /^\/(?:rails|app)(\/.+)$/.exec(r)?.[1];
			return s === "absent" && l !== void 0 ? {
				at: (0, i.be)(a),
				message: `The image has its app in ${o} and no ${r}, which root owns in the volume: the app, which runs as ${n}, cannot write there`,
				help: `If the app writes to ${o}${l}, mount the volume there. Otherwise, before USER, add \`RUN mkdir -p ${r} && chown -R ${n} ${r}\` to the Dockerfile.`
			} : {
				at: (0, i.be)(a),
				message: `The app runs as ${n}, but ${c}: the app cannot write there`,
				help: `Before USER, add \`RUN mkdir -p ${r} && chown -R ${n} ${r}\` to the Dockerfile. A volume that is already on the server keeps its owner, so change that one manually.`,
				shared: {
					key: n,
					name: r,
					words: (e) => ({
						message: `The app runs as ${n}, but another user owns the volumes at ${e}: the app cannot write there`,
						help: `Before USER, make ${n} the owner of each in the Dockerfile: \`RUN mkdir -p ${r} && chown -R ${n} ${r}\`. Volumes that are already on the server keep their owner, so change them manually.`
					})
				}
			};
		}
		function checkHostDirectory({ workdir: e }, { source: t, target: n, node: r }, a) {
			if (e !== void 0 && e !== "/" && n.startsWith(`${e}/`)) return {
				at: (0, i.be)(r),
				severity: "info",
				message: `The app runs as ${a}, but a directory on the server keeps its owner: if ${t ?? "it"} does not exist, Docker creates it as root, and the app cannot write to ${n}`,
				help: `Create it on the server, and make ${a} its owner there, by number.`
			};
		}
		function hasKnownOwners({ surroundings: e }, t) {
			let n = e.dockerfile?.stages ?? [];
			if (e.dockerfile === void 0 || !hasPlainBases(e.dockerfile)) return !1;
			let r = new Set(t.instructions.map(({ start: e }) => e));
			return !n.flatMap((e) => e.instructions.filter(({ start: e }) => !r.has(e))).some(({ name: e, text: t }) => e === "USER" || t.includes("chown")) && !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(e.texts.entrypoint.source?.text ?? "");
		}
		let Ea = {
			metadata: {
				id: "volume-shadowing",
				severity: "error",
				title: "Volume hides the app's code, or two volumes have the same mount point"
			},
			*checkConfig(e) {
				for (let t of e.config.roles.all) {
					let n = containerOf(e, t);
					if (n !== void 0) {
						yield* checkDuplicates(n.mounts.all);
						for (let e of n.mounts.all) yield* checkTarget(e, n.image?.workdir);
					}
				}
			}
		};
		function* checkDuplicates(e) {
			let t = new Set();
			for (let { target: n, node: r } of e) {
				if (t.has(n)) {
					let e = `Two volumes are mounted at ${n}, so Docker does not start the container (Duplicate mount point)`;
					yield {
						at: (0, i.be)(r),
						message: e,
						help: "Remove one of them, or mount it elsewhere."
					};
				}
				t.add(n);
			}
		}
		function* checkTarget({ target: e, kind: t, node: n }, r) {
			if (r === void 0 || r === "/" || t === "anonymous" || t === "memory") return;
			let a = (0, i.be)(n);
			e === r && (yield {
				at: a,
				message: `The volume is mounted over ${r}, where the image has the app, so it ${t === "volume" ? "keeps the code of the first deploy and later deploys change nothing" : "hides the code"}`,
				help: `Mount a new volume over the directory with the data only, such as ${r}/storage, and copy the data into it first.`
			});
			let o = [
				"app",
				"bin",
				"config",
				"lib",
				"db",
				"vendor"
			].find((t) => e === `${r}/${t}`);
			if (o === void 0 || t !== "volume") return;
			let s = o === "db" ? "" : "If the app only reads files of the repository there, remove the volume: the image has them. If it writes there: ";
			yield {
				at: a,
				severity: "warning",
				message: `The volume is mounted over ${e}, which has files from the repository, so a new deploy still sees the old ones${o === "db" ? " (migrations, schema)" : ""}`,
				help: `${s}Keep the data in a separate directory, such as ${r}/storage, with a new volume, and copy the data into it first.`
			};
		}
		let Da = {
			metadata: {
				id: "webauthn-origin",
				severity: "warning",
				title: "WebAuthn origin or RP ID does not match the proxy host"
			},
			*checkConfig(e) {
				let t = webauthnSettings(e), n = e.config.primaryProxy;
				if (t.length === 0 || n === void 0 || n.hosts.unknown !== void 0 || ["host", "hosts"].every((e) => (0, i.$I)(n.node, e) !== void 0)) return;
				let r = n.hosts.all.map(({ name: e }) => e.toLowerCase());
				if (r.length === 0) return;
				let a = ((0, S.jj)(n.ssl) ?? "none") !== "none";
				yield* checkOrigins(valuesOf(t, /[.(](?:allowed_origins|origin)\)?$/), r, a), yield* checkIds(valuesOf(t, /[.(](?:rp_id|id)\)?$/), r);
			}
		};
		function webauthnSettings(e) {
			let { webauthn: t, application: n, production: r } = e.project.surroundings.texts;
			return [...[n.source, r.source].filter((e) => e?.text.includes("WebAuthn.configure") === !0).flatMap((t) => assignmentsIn(e, t) ?? []).filter(isInBlock), ...assignmentsIn(e, t.source) ?? []];
		}
		function isInBlock({ within: e }) {
			return e?.endsWith("WebAuthn.configure") === !0;
		}
		function* checkOrigins(e, t, n) {
			let r = e?.map((e) => ({
				...e,
				host: /^https?:\/\/([^/:]+)/.exec(e.text)?.[1]?.toLowerCase()
			})), i = r?.filter(({ host: e }) => e !== void 0 && t.includes(e)) ?? [], [a] = r ?? [], [o] = t;
			a !== void 0 && i.length === 0 && (yield {
				at: a.at,
				message: `WebAuthn accepts ${r?.map(({ text: e }) => e).join(", ")}, but the proxy serves ${t.join(", ")}, so every passkey is rejected`,
				help: webauthn_origin_repair(a, `https://${o}`)
			});
			for (let { text: e, at: t, variable: r, host: a } of i) {
				let i = e.endsWith("/");
				(i || n && e.startsWith("http:")) && (yield {
					at: t,
					message: `A browser never sends the origin ${e}, because ${i ? "an origin does not end with a slash" : "the proxy serves the host over HTTPS"}, so every passkey is rejected`,
					help: webauthn_origin_repair({
						text: e,
						at: t,
						variable: r
					}, `https://${a}`)
				});
			}
		}
		function* checkIds(e, t) {
			for (let n of e ?? []) {
				let { text: e, at: r } = n;
				t.some((t) => t === e.toLowerCase() || t.endsWith(`.${e.toLowerCase()}`)) || (yield {
					at: r,
					message: `The RP ID is ${e}, but the proxy serves ${t.join(", ")}, and a browser rejects an RP ID that is neither the host nor a parent domain of it`,
					help: n.variable === void 0 ? `Write \`${t[0]}\`, or remove the setting.` : webauthn_origin_repair(n, `${t[0]}`)
				});
			}
		}
		function webauthn_origin_repair({ variable: e }, t) {
			return e === void 0 ? `Write \`${t}\`.` : `Set \`${e}: ${t}\` under \`env/clear\` in deploy.yml, because ${e} is not set and this default counts.`;
		}
		function valuesOf(e, t) {
			let n = e.filter(({ target: e }) => t.test(e)), r = new Set(n.map(({ target: e, start: n }) => e.endsWith(")") ? n : e.replace(t, ""))), i = lastAssignment(n);
			return i === void 0 || r.size > 1 ? void 0 : textsOf(i.value, i.source);
		}
		function textsOf(e, t) {
			let n = e.kind === "list" ? e.items : [e], r = n.flatMap((n) => n.kind === "text" && n.text !== "" ? [{
				text: n.text,
				at: (0, w.yb)(t, n.start, n.end),
				variable: n.variable ?? e.variable
			}] : []);
			return r.length === 0 || r.length < n.length ? void 0 : r;
		}
		let Oa = {
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
			return Oa[t] ?? [];
		}
		let ka = {
			metadata: {
				id: "workflow-call-permissions",
				severity: "warning",
				title: "Called workflow requests a permission that its caller lacks",
				fixable: !0
			},
			*check(e) {
				for (let { workflow: t, job: n, uses: r, isCall: a } of (0, z.s4)(e)) {
					let e = (0, i.$I)(n, "permissions") ?? (0, i.$I)(t, "permissions");
					if (!a || r === void 0 || e === void 0) continue;
					let o = calledPermissions(r.text).filter((t) => !isGranted(e, t));
					if (o.length === 0) continue;
					let s = [...n.pairs, ...t.pairs].find((e) => (0, i.xT)(e.key) === "permissions"), c = o.map(({ scope: e, access: t }) => `\`${e}: ${t}\``).join(" and "), l = e.kind === "map" ? grantAll(e, o) : void 0;
					yield {
						at: (0, i.be)(s?.key ?? e),
						message: `The called workflow requests ${c}, but these permissions lack ${o.length === 1 ? "it" : "them"}, so GitHub does not start the run`,
						help: `Add ${c} to the job's \`permissions\`.`,
						...l && { fix: l }
					};
				}
			}
		};
		function isGranted(e, { scope: t, access: n }) {
			if (e.kind === "unknown") return !0;
			if (e.kind === "scalar") return e.text === "write-all" || e.text === "read-all" && n === "read";
			let r = (0, i.$I)(e, t);
			return r?.kind === "unknown" || r?.kind === "scalar" && ["write", n].includes(r.text);
		}
		function grantAll(e, t) {
			let n = t.map(({ scope: t }) => (0, i.$I)(e, t)).filter((e) => e !== void 0), [r, ...a] = t;
			if (n.length > 0) return r !== void 0 && a.length === 0 && isScalar(n[0]) ? (0, M.v8)(n[0], r.access) : void 0;
			let { source: o, start: s } = e, c = o.text.slice(o.text.lastIndexOf("\n", s - 1) + 1, s);
			if (!/^ +$/.test(c) || o.text[s] === "{") return;
			let l = t.map(({ scope: e, access: t }) => `${e}: ${t}\n${c}`).join("");
			return (0, M._D)((0, w.yb)(o, s, s), l, "Add what the called workflow requests");
		}
		function isScalar(e) {
			return e?.kind === "scalar";
		}
		function isAlwaysTrue(e) {
			let t = (0, i.$I)(e, "if");
			return t === void 0 ? !0 : t.kind !== "scalar" || /workflow_dispatch/.test(t.text) ? !1 : t.text.slice(0, 500).replace(/\b(?:always|failure|cancelled|success)\(\)/g, "").replace(/\bgithub\.(?:ref|ref_name|ref_type|event_name|base_ref)\s{0,5}==\s{0,5}'[^']*'/g, "").replace(/\b(?:startsWith|contains|endsWith)\(\s{0,5}github\.(?:ref|ref_name)\s{0,5},\s{0,5}'[^']*'\s{0,5}\)/g, "").replace(/\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
		}
		function startsByItself(e, t) {
			if ((0, z.G)(t).map(({ name: e }) => e).includes("workflow_call")) {
				let n = callersOf(e, t);
				if (n.length > 0) return n.some((e) => !(0, z.h)(e));
			}
			return !(0, z.h)(t);
		}
		function callersOf(e, { source: t }) {
			return e.surroundings.workflows.flatMap(({ document: e }) => {
				let n = e?.root;
				return n?.kind !== "map" || !n.source.text.includes(y.posix.basename(t.file)) ? [] : (0, i.fq)((0, i.$I)(n, "jobs")).some(({ value: e }) => {
					let n = (0, i.$I)(e, "uses");
					return n?.kind === "scalar" && y.posix.normalize(n.text) === t.file;
				}) ? [n] : [];
			});
		}
		let Aa = {
			metadata: {
				id: "workflow-cancels-deploy",
				severity: "warning",
				title: "Next push cancels a running deploy",
				fixable: !0
			},
			*check(e) {
				let t = new Set();
				for (let { workflow: n, job: r } of (0, z.s4)(e)) if (startsByItself(e, n)) for (let e of [n, r]) {
					let r = cancelOf(e);
					r === void 0 || hasOwnGroup(n, e) || t.has(r) || (t.add(r), yield workflow_cancels_deploy_problem(r, "The next push cancels this deploy halfway"));
				}
				yield* checkSharedGroups(e, t);
			}
		};
		function workflow_cancels_deploy_problem(e, t) {
			return {
				at: (0, i.be)(e),
				message: `${t}, which can leave Kamal's lock on the server and block every later deploy`,
				help: "Set `cancel-in-progress: false` for the job that deploys. Tests can use a separate group.",
				fix: (0, M.v8)(e, "false")
			};
		}
		function* checkSharedGroups(e, t) {
			let n = (0, z.s4)(e);
			if (n.length === 0) return;
			let r = new Map();
			for (let { workflow: e, job: t } of n) for (let n of [e, t].map(groupOf).filter((e) => e !== void 0)) r.set(n, (r.get(n) ?? new Set()).add(e.source.file));
			for (let { document: n } of e.surroundings.workflows) {
				let e = n?.root;
				if (e?.kind !== "map" || !e.source.text.includes("cancel-in-progress")) continue;
				let a = (0, i.fq)((0, i.$I)(e, "jobs")).flatMap(({ value: e }) => e.kind === "map" ? [e] : []);
				for (let n of [e, ...a]) {
					let i = cancelOf(n), a = groupOf(n);
					if (i === void 0 || a === void 0 || t.has(i) || isOnlyForRef(e, a)) continue;
					let o = [...r.get(a) ?? []].find((t) => t !== e.source.file);
					o !== void 0 && (yield workflow_cancels_deploy_problem(i, `A run of this workflow cancels the deploy of ${o}, which is in the same group`));
				}
			}
		}
		function cancelOf(e) {
			let t = (0, i.$I)((0, i.$I)(e, "concurrency"), "cancel-in-progress");
			return t?.kind === "scalar" && t.value === !0 ? t : void 0;
		}
		function groupOf(e) {
			let t = (0, i.$I)(e, "concurrency"), n = t?.kind === "map" ? (0, i.$I)(t, "group") : t;
			if (!(n?.kind !== "scalar" || /github\.(?:workflow|run_|sha|job|event_name)|inputs\.|matrix\./.test(n.text))) return n.text.replaceAll(" ", "").toLowerCase();
		}
		function hasOwnGroup(e, t) {
			let n = (0, i.$I)((0, i.$I)(t, "concurrency"), "group");
			if (n?.kind !== "scalar") return !1;
			if (/github\.(?:run_id|run_number|sha)\b/.test(n.text)) return !0;
			let r = (0, z.G)(e), a = (0, i.$I)((0, i.$I)(e, "on"), "push"), o = (0, i.$I)(a, "tags") !== void 0 && (0, i.$I)(a, "branches") === void 0;
			return /github\.ref(?:_name)?\b/.test(n.text) && r.every(({ name: e }) => /^(?:release|workflow_dispatch)$/.test(e) || e === "push" && o);
		}
		function isOnlyForRef(e, t) {
			return /github\.(?:ref|head_ref|event\.)/.test(t) && (0, z.G)(e).every(({ name: e }) => /^(?:pull_request|merge_group)/.test(e));
		}
		var ja = n(160), Ma = n(9105), Na = n(5227);
		let Pa = {
			metadata: {
				id: "workflow-destination",
				severity: "warning",
				title: "Workflow deploys to a missing destination"
			},
			*check(e) {
				if (e.config.path !== "config/deploy.yml" || e.config.document === void 0) return;
				let t = e.destinations.join(", ") || "none", n = requiresDestination(e);
				for (let { destination: r, at: i } of (0, Na.$)(e)) {
					if (r === void 0) {
						if (!n) continue;
						yield {
							at: i,
							message: "This deploys without a destination, but deploy.yml has `require_destination: true`, so Kamal stops",
							help: `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${t}.`
						};
						continue;
					}
					let a = (0, ja.g7)(e.config.path, r), o = y.posix.relative(y.posix.dirname(e.config.path), a);
					e.neighbours.includes(o) || (0, x.M1)(e, a) || (yield {
						at: i,
						message: `The destination \`${r}\` has no file, so Kamal stops (Configuration file not found in ${a})`,
						help: `Create ${a}, or correct the name. Available destinations: ${t}.`
					});
				}
			}
		};
		function requiresDestination({ config: e }) {
			let t = (0, B.tW)(e.document);
			return t !== void 0 && (0, S.jj)(new rn.T((0, Ma.s)(t, void 0)).requiresDestination) === !0;
		}
		let Fa = {
			metadata: {
				id: "workflow-keyscan-hash",
				severity: "warning",
				title: "known_hosts has hashed host names, on which Kamal's SSH library can fail",
				fixable: !0
			},
			*check(e) {
				for (let { script: t } of (0, z.xj)(e)) {
					if (/\bUserKnownHostsFile[ =]{1,3}\/dev\/null/i.test(t.text)) continue;
					let e = t.programs.find(({ base: e, args: t }) => e === "ssh-keyscan" && t.some(hashes)), n = e?.args.find(hashes);
					e !== void 0 && n !== void 0 && (yield {
						at: t.place(e.start, n.end),
						message: "`ssh-keyscan -H` writes hashed host names, on which Kamal's SSH library sometimes fails (Net::SSH::HostKeyMismatch)",
						help: "Remove `-H`. Better: pin the keys by storing the output as a secret, instead of fetching the keys on each run.",
						...n.text === "-H" && { fix: (0, M._D)(withSpaceBefore(t, n), "", "Remove `-H`") }
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
		let Ia = {
			metadata: {
				id: "workflow-lock-release",
				severity: "warning",
				title: "Workflow releases a deploy lock that another run may hold"
			},
			*check(e) {
				for (let t of [...unconditionalScripts(e), ...(0, Y.gY)(e).map((e) => e.script)]) {
					if (/\block\s+acquire\b|run_id/i.test(t.text)) continue;
					let e = (0, R.Wn)(t).find(isRelease);
					e !== void 0 && (yield {
						at: t.place(e.program.start, e.words[1]?.end ?? e.program.end),
						message: "This releases the deploy lock no matter who holds it, so two deploys can run at the same time",
						help: "Remove it. The action releases its own lock, even after a cancelled run, and reports who holds any other lock."
					});
				}
			}
		};
		function unconditionalScripts(e) {
			return (0, z.xj)(e).flatMap(({ script: t, step: n, job: r }) => !isAlwaysTrue(n) || !isAlwaysTrue(r.job) || !startsByItself(e, r.workflow) || /\bkamal\s+lock\s+acquire\b/.test(r.workflow.source.text) ? [] : [t]);
		}
		function isRelease({ command: e, words: t }) {
			return e === "lock" && t[1]?.text === "release";
		}
		let La = {
			metadata: {
				id: "workflow-no-concurrency",
				severity: "info",
				title: "Two pushes deploy at the same time"
			},
			*check(e) {
				let t = (0, z.s4)(e), n = new Set();
				for (let e of t) {
					let { workflow: r, job: a } = e;
					!n.has(r) && deploysNewVersions(e) && startsOnPush(r) && ([
						r,
						a,
						...calledBy(e, t)
					].some(isLimited) || Ra.test((0, i.Io)(a)) || (n.add(r), yield {
						at: (0, i.be)(workflow_no_concurrency_keyOf(r, a)),
						message: "Nothing keeps two runs of this deploy apart: if the next push comes while it runs, Kamal's lock refuses the second deploy, and the newer version is not deployed",
						help: "Add `concurrency: { group: deploy, cancel-in-progress: false }` to the workflow or to this job, so that the second run waits."
					}));
				}
			}
		}, Ra = /turnstyle|mutex|wait-for|merge_queue/i;
		function deploysNewVersions({ uses: e, isCall: t, otherUses: n, calls: r }) {
			return e !== void 0 || t ? !1 : n?.text.startsWith("./") === !0 || r.some(({ command: e }) => /^(?:deploy|redeploy)$/.test(e));
		}
		function startsOnPush(e) {
			let t = (0, i.$I)((0, i.$I)(e, "on"), "push"), n = (0, i.$I)(t, "tags") !== void 0 && (0, i.$I)(t, "branches") === void 0;
			return (0, z.G)(e).some(({ name: e }) => e === "push" && !n || e === "workflow_run");
		}
		function isLimited(e) {
			return (0, i.$I)(e, "concurrency") !== void 0;
		}
		function calledBy({ otherUses: e }, t) {
			if (e === void 0) return [];
			let n = y.posix.normalize(e.text);
			return t.flatMap(({ workflow: e, job: t }) => e.source.file === n ? [e, t] : []);
		}
		function workflow_no_concurrency_keyOf(e, t) {
			return (0, i.fq)((0, i.$I)(e, "jobs")).find(({ value: e }) => e === t)?.key ?? t;
		}
		let za = {
			metadata: {
				id: "workflow-packages-write",
				severity: "warning",
				title: "Deploy job lacks the permission `packages: write`",
				fixable: !0
			},
			*check(e) {
				let t = (0, I.F)(e).some(({ config: e }) => (0, J.T)((0, S.jj)(e.registry.server)));
				for (let n of (0, z.s4)(e)) {
					let { workflow: e, job: r, uses: a, isCall: o, otherUses: s } = n, c = (0, i.Io)(r), l = /secrets\.GITHUB_TOKEN|github\.token/.test(c) || a !== void 0 && !/github-token:/.test(c);
					if (o || !t || !l || buildIn(n) !== "possible" || s !== void 0 && /skip|token/i.test(c.replace(/secrets\.GITHUB_TOKEN|github\.token/g, ""))) continue;
					let u = (0, i.$I)(r, "permissions") ?? (0, i.$I)(e, "permissions");
					if (u === void 0 || u.kind === "unknown" || u.kind === "scalar" && u.text === "write-all") continue;
					let d = (0, i.$I)(u, "packages");
					if (d?.kind === "unknown" || d?.kind === "scalar" && d.text === "write") continue;
					let f = u.kind === "map" ? addPermission(u) : void 0, p = [...r.pairs, ...e.pairs].find((e) => (0, i.xT)(e.key) === "permissions");
					yield {
						at: (0, i.be)(p?.key ?? u),
						message: "This job pushes to ghcr.io with GITHUB_TOKEN, but its permissions lack `packages: write` (denied: permission_denied: write_package)",
						help: "Add `packages: write` to the job's `permissions`.",
						...f && { fix: f }
					};
				}
			}
		};
		function addPermission(e) {
			let t = (0, i.$I)(e, "packages");
			if (t?.kind === "scalar") return (0, M.v8)(t, "write");
			let { source: n, start: r } = e, a = n.text.slice(n.text.lastIndexOf("\n", r - 1) + 1, r);
			if (t === void 0 && /^ +$/.test(a) && n.text[r] !== "{") return (0, M._D)((0, w.yb)(n, r, r), `packages: write\n${a}`, "Add `packages: write`");
		}
		let Ba = {
			metadata: {
				id: "workflow-pull-request-target",
				severity: "error",
				title: "Deploy runs for pull requests of forks",
				securitySeverity: 8.8
			},
			*check(e) {
				for (let { workflow: t, job: n, steps: r } of (0, z.s4)(e)) {
					yield* checkFollowUp(e, {
						workflow: t,
						job: n,
						steps: r
					});
					let a = (0, z.G)(t).find(({ name: e }) => e === "pull_request_target");
					if (a === void 0) continue;
					let o = (0, i.Io)(n), s = /github\.(?:event\.pull_request\.head|head_ref)/.test(o);
					yield {
						at: (0, i.be)(a.node),
						...s ? {} : { severity: "warning" },
						message: s ? "Code from any pull request runs here with this repository's secrets, because Kamal executes the ERB in its deploy.yml" : "Anyone who opens a pull request starts this deploy with this repository's secrets",
						help: "Deploy on `push` to the main branch or on `workflow_dispatch`."
					};
				}
			}
		};
		function* checkFollowUp(e, { workflow: t, job: n, steps: r }) {
			let a = (0, i.$I)((0, i.$I)(t, "on"), "workflow_run"), o = a === void 0 ? void 0 : r.map(foreignCheckout).find((e) => e !== void 0);
			if (o === void 0 || isGuarded(t) || !/\bsecrets\b/.test((0, i.Io)(n))) return;
			let s = workflow_pull_request_target_textsOf((0, i.$I)(a, "workflows")), c = e.surroundings.workflows.map(({ document: e }) => e?.root).find((e) => e?.kind === "map" && s.includes(workflow_pull_request_target_nameOf(e)) && runsForPullRequests(e));
			c !== void 0 && (yield {
				at: (0, i.be)(o),
				message: `This deploy follows ${c.source.file}, which runs for pull requests, and checks out their commit: code from any fork runs here with this repository's secrets`,
				help: "Add `github.event.workflow_run.event == 'push'` to the `if` of the job; `branches` does not help, because a fork has a branch with that name, too."
			});
		}
		function foreignCheckout(e) {
			let t = (0, i.$I)(e, "uses");
			if (t?.kind === "scalar" && t.text.startsWith("actions/checkout@")) return ["ref", "repository"].map((t) => (0, i.wf)(e, ["with", t])).find((e) => e?.kind === "scalar" && /workflow_run\.head_(?:sha|commit\.id|repository)/.test(e.text));
		}
		function isGuarded(e) {
			return /workflow_run\.(?:event\b|actor|triggering_actor|pull_requests)|github\.(?:triggering_)?actor\b|head_repository\.(?:fork|owner|id)|head_repository\.full_name\s{0,3}[!=]=|==\s{0,3}github\.event\.workflow_run\.head_repository/.test((0, i.Io)(e));
		}
		function runsForPullRequests(e) {
			return (0, z.G)(e).some(({ name: e }) => e === "pull_request");
		}
		function workflow_pull_request_target_nameOf(e) {
			let t = (0, i.$I)(e, "name");
			return t?.kind === "scalar" ? t.text : e.source.file;
		}
		function workflow_pull_request_target_textsOf(e) {
			return e?.kind === "scalar" ? [e.text] : e?.kind === "list" ? e.items.flatMap(({ node: e }) => e.kind === "scalar" ? [e.text] : []) : [];
		}
		let Va = {
			metadata: {
				id: "workflow-removes-accessory",
				severity: "warning",
				title: "Workflow removes an accessory and its data"
			},
			*check(e) {
				for (let t of scriptsOfEachRun(e)) for (let n of (0, R.Wn)(t)) {
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
			let t = (0, z.xj)(e).flatMap(({ script: t, step: n, job: { job: r, workflow: i } }) => {
				let a = (0, z.G)(i).some(({ name: e }) => e === "delete" || e === "pull_request");
				return isAlwaysTrue(n) && isAlwaysTrue(r) && startsByItself(e, i) && !a ? [t] : [];
			}), n = (0, Y.gY)(e).flatMap(({ hook: e, script: t }) => (0, Y._g)(e.name) ? [t] : []);
			return [...new Set([...t, ...n])].filter(({ text: e }) => !/(?:^|[\n;&|])[ \t]{0,40}(?:if|case|while)\b|\[ /.test(e));
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
			return (0, I.F)(e).flatMap(({ config: e }) => e.accessories.all).filter((e) => t === "all" || e.name === t).some(({ settings: e }) => (0, i.S3)((0, i.$I)(e, "directories")).length > 0);
		}
		let Ha = {
			metadata: {
				id: "workflow-secret-not-passed",
				severity: "warning",
				title: "Workflow does not pass a secret that the deploy needs"
			},
			*check(e) {
				for (let t of (0, z.s4)(e)) {
					let n = inheritedAcrossOwners(e, t);
					n !== void 0 && (yield n);
					let r = secretsNotPassed(e, t), [i] = r, a = workflow_secret_not_passed_placeOf(t);
					i !== void 0 && a !== void 0 && (yield {
						at: a,
						message: `The deploy reads ${r.map((e) => `\`${e}\``).join(", ")} from the environment, but this job does not pass ${r.length === 1 ? "it, so its value is" : "them, so their values are"} empty on the runner`,
						help: t.isCall ? `Add one line \`${i}=\${{ secrets.${i} }}\`${r.length === 1 ? "" : " for each of them"} to the secret \`KAMAL_SECRETS\`.` : `Add \`${i}: \${{ secrets.${i} }}\` under \`env\` of the step${r.length === 1 ? "" : ", and the others likewise"}.`
					});
				}
			}
		};
		function workflow_secret_not_passed_placeOf({ uses: e, calls: t }) {
			return e === void 0 ? t[0]?.at : (0, i.be)(e);
		}
		function inheritedAcrossOwners(e, { job: t, uses: n, otherUses: r }) {
			let a = (0, i.$I)(t, "secrets"), [o = ""] = (n ?? r)?.text.split("/") ?? [];
			if (a === void 0 || !isInheriting(t) || !/^[\w-]+$/.test(o)) return;
			let s = (0, I.F)(e).flatMap(({ config: e }) => (0, J.T)((0, S.jj)(e.registry.server)) ? /^([\w-]+)\//.exec((0, S.jj)(e.image) ?? "")?.[1] ?? [] : []), [c] = s;
			if (!(c === void 0 || s.some((e) => e.toLowerCase() === o.toLowerCase()))) return {
				at: (0, i.be)(a),
				severity: "info",
				message: `GitHub passes inherited secrets only within one organization or enterprise, but this workflow belongs to \`${o}\` and the image to \`${c}\`, so the secrets may be empty`,
				help: "Pass the secrets by name (`KAMAL_SECRETS`, `SSH_PRIVATE_KEY`), or copy the action to your organization."
			};
		}
		let Ua = {
			metadata: {
				id: "wrong-type",
				severity: "error",
				title: "Value has a type that Kamal does not accept",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "wrong-type")
		}, Wa = {
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
		let Ga = [
			ua,
			fi,
			pi,
			Ni,
			Qn,
			o,
			p,
			_,
			ee,
			te,
			ne,
			oe,
			ce,
			le,
			ue,
			rt,
			ot,
			lt,
			vt,
			yt,
			xt,
			St,
			Tt,
			Ot,
			kt,
			At,
			Pt,
			Ft,
			Rt,
			Vt,
			Ht,
			Ut,
			qt,
			Zt,
			tn,
			an,
			on,
			sn,
			fn,
			vn,
			kn,
			jn,
			Mn,
			Nn,
			Ln,
			Rn,
			Vn,
			Gn,
			Jn,
			Yn,
			Xn,
			Zn,
			$n,
			er,
			tr,
			nr,
			Er,
			rr,
			or,
			sr,
			cr,
			fr,
			gr,
			br,
			lr,
			yr,
			wr,
			kr,
			Mr,
			Nr,
			Fr,
			Br,
			Vr,
			Wr,
			Jr,
			Yr,
			Xr,
			Zr,
			Qr,
			$r,
			ei,
			ni,
			ri,
			ii,
			si,
			ci,
			ui,
			mi,
			hi,
			gi,
			bi,
			xi,
			Di,
			ki,
			Ai,
			ji,
			Mi,
			Fi,
			Ii,
			Li,
			Ri,
			zi,
			Vi,
			Wi,
			Yi,
			Xi,
			Qi,
			$i,
			na,
			ra,
			ia,
			aa,
			oa,
			la,
			ma,
			ha,
			ga,
			_a,
			ya,
			ba,
			xa,
			Sa.i,
			Ca,
			wa,
			Ta,
			Ea,
			Da,
			ka,
			Aa,
			Pa,
			Fa,
			Ia,
			La,
			za,
			Ba,
			Va,
			Ha,
			Ua,
			Wa
		];
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
	2277: ((e, t, n) => {
		n.d(t, {
			Q: () => deploysWithKamal1,
			c: () => isIndependentOfKamal
		});
		var r = n(617), i = n(8065), a = n(1781), o = n(6247);
		function deploysWithKamal1(e) {
			let { kamal: t, config: n, variants: s } = e;
			return t.from === "input" || t.from === "default" || (0, r.$1)(t.version) || t.from === "lockfile" && !(0, o.kQ)(e) || (0, o.vY)(e, /kamal-action(?:\/|@)/) ? !1 : [n, ...s.flatMap(({ file: e }) => e ?? [])].every(({ document: e }) => (0, a.$I)((0, i.tW)(e), "proxy") === void 0);
		}
		let s = new Set([
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
			return s.has(e);
		}
	}),
	5140: ((e, t, n) => {
		n.d(t, { c: () => lintElsewhere });
		var r = n(6760), i = n(823);
		function lintElsewhere(e, t) {
			let n = r.posix.dirname(r.posix.dirname(t)), a = n !== e.directory, o = r.posix.relative(n, t), s = o === "config/deploy.yml";
			return e.askedBy === "command-line" ? `run \`script/lint ${(0, i.r)(n)}${s ? "" : ` --config-file ${(0, i.r)(o)}`}\`` : `set ${[...a ? [`\`working-directory: ${n}\``] : [], ...s ? [] : [`\`config-file: ${o}\``]].join(" and ")}`;
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
	4549: ((e, t, n) => {
		n.d(t, {
			F: () => otherApps,
			m: () => unlintedApps
		});
		var r = n(7055), i = n(8065), a = n(1781);
		function unlintedApps(e) {
			return e.surroundings.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, i.tW)(t);
				return ["service", "image"].every((e) => (0, a.$I)(n, e) !== void 0) ? [e] : [];
			});
		}
		function otherApps(e) {
			return e.surroundings.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, i.tW)(t), a = n === void 0 ? void 0 : new r.T(n);
				return a?.isComplete === !0 ? [{
					path: e,
					config: a
				}] : [];
			});
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
	5741: ((e, t, n) => {
		n.d(t, {
			G: () => unmatched,
			i: () => i
		});
		var r = n(1668);
		let i = {
			metadata: {
				id: "suppression",
				severity: "warning",
				title: "`kamal-action: ignore` comment has no reason or suppresses nothing"
			},
			*check(e) {
				for (let t of (0, r.Hl)(e)) t.reason === "" && (yield {
					at: placeOf(t),
					message: `The comment that ignores \`${t.ruleIds.join(", ")}\` has no reason, so it has no effect`,
					help: `Add a reason: \`kamal-action: ignore ${t.ruleIds.join(", ")} -- REASON\`.`
				});
			}
		};
		function unmatched(e, t) {
			return {
				at: placeOf(e),
				message: `\`${t}\` has no finding on line ${e.target}, so this comment suppresses nothing`,
				help: "Remove it, or move it to the line of the finding or directly above it."
			};
		}
		function placeOf({ file: e, line: t, column: n, endColumn: r }) {
			return {
				file: e,
				line: t,
				column: n,
				endLine: t,
				endColumn: r
			};
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
				says: "Builder arch not set",
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
		let ee = [
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
			return has("image") && ee.some(has) ? advice("an accessory", "accessories") : has("hosts") && !has("image") ? advice("a role", "servers") : void 0;
		}
		function advice(e, t) {
			return `This looks like ${e}: indent it, with all its lines, to be below \`${t}\`.`;
		}
		function isHostName(e) {
			return e.kind === "scalar" && e.text.length < 254 && /^(?:[\w-]+\.)+[\w-]+$/.test(e.text);
		}
		var te = n(6095);
		let ne = te, re = te.$defs;
		function resolve(e) {
			if (e.$ref === void 0) return e;
			let t = re[e.$ref.slice(8)];
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
			return [...walkNode(e, ne, {
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
	1668: ((e, t, n) => {
		n.d(t, {
			Hl: () => readSuppressions,
			e7: () => suppressionMatcher,
			ik: () => unmatchedIds
		});
		let r = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+(.*)$/s;
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
			let t = r.exec(e);
			if (t === null) return;
			let [n = "", ...i] = (t[1] ?? "").split("--"), a = n.split(",").map((e) => e.trim());
			if (a.every((e) => /^[\w-]+$/.test(e))) return {
				column: t.index + (/^\s*/.exec(t[0])?.[0].length ?? 0) + 1,
				endColumn: e.trimEnd().length + 1,
				ruleIds: a,
				reason: i.join("--").trim()
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
	6620: ((e, t, n) => {
		n.d(t, {
			HP: () => installedKamal,
			X$: () => kamal1Of,
			_t: () => workflowKamal
		});
		var r = n(4160), i = n(222);
		function workflowKamal(e) {
			if (e.map(({ document: e }) => e?.source.text ?? "").some((e) => /kamal-action(?:\/|@)/.test(e))) return;
			let t = new Set((0, i.wQ)(e).filter((e) => e.includes("kamal") && /\bgem\b/.test(e)).flatMap((e) => (0, r.h)(e)).flatMap(({ words: e }) => installedKamal(e.map((e) => e.text)))), [n, ...a] = t;
			if (n === void 0) return;
			if (a.length === 0 && /^2(?:\.\d{1,3}){2}$/.test(n)) return n;
			let o = [...t].map(kamal1Of);
			return o.every((e) => e !== void 0) ? o[0] : void 0;
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
			let [n = 0, , r = 0] = e.range ?? [], a = (0, i.P3)(e) && e.flow !== !0 ? r + (m.exec(t.masked.slice(r))?.[0].length ?? 0) : r;
			return t.holes.some((e) => e >= n && e <= a);
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
	}),
	6095: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://github.com/kamal-action/kamal-action/schema/deploy.schema.json\",\"title\":\"Kamal's config/deploy.yml\",\"description\":\"Every key of Kamal 2.12, as validated by Kamal itself. x-since: the first Kamal version that has the key or accepts this form of its value (default: 2.0.0). x-items-since: the first version that validates the items. x-replaced-by: what to write instead of a Kamal 1 key. x-mapping-replaced-by: the same for a value that was a mapping. x-checked-in-code: Kamal checks more than a schema can express.\",\"type\":\"object\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the app, and prefix of its container names: letters, digits, hyphens and underscores.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Image name, without the host of the registry. Defaults to the service name if the registry is on localhost (since 2.8.0).\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for all containers.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount. Data that is not on a volume is lost on the next deploy.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"Registry that images are pushed to and pulled from.\"},\"servers\":{\"description\":\"Hosts of the role `web`, or a mapping of roles.\",\"anyOf\":[{\"$ref\":\"#/$defs/hosts\"},{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/hosts\",\"x-items-since\":\"2.5.0\"},{\"$ref\":\"#/$defs/role\"}]}}]},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables for all roles.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of assets in the image, shared between the old and the new version during a deploy. `path:options` adds mount options.\"},\"hooks_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory that contains the hooks.\",\"default\":\".kamal/hooks\"},\"hooks_output\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}],\"description\":\"quiet or verbose, for all hooks or per hook.\",\"x-since\":\"2.11.0\",\"examples\":[\"quiet\",{\"pre-build\":\"verbose\"}]},\"secrets_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path of the secrets file. Kamal appends `-common` and `.DESTINATION`.\",\"default\":\".kamal/secrets\",\"x-since\":\"2.9.0\"},\"error_pages_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory with error pages for kamal-proxy, named after the status code, such as 404.html and 503.html.\",\"x-since\":\"2.6.0\"},\"require_destination\":{\"type\":\"boolean\",\"description\":\"Require a destination (`-d`).\",\"default\":false},\"primary_role\":{\"$ref\":\"#/$defs/text\",\"description\":\"Role that boots first. Its first host holds the deploy lock.\",\"default\":\"web\"},\"allow_empty_roles\":{\"type\":\"boolean\",\"description\":\"Allow roles without hosts.\",\"default\":false},\"retain_containers\":{\"type\":\"integer\",\"description\":\"Number of old containers and images to keep.\",\"default\":5},\"minimum_version\":{\"$ref\":\"#/$defs/text\",\"description\":\"Oldest Kamal version that may deploy this configuration.\"},\"readiness_delay\":{\"type\":\"integer\",\"description\":\"Seconds to wait for a container that is not behind kamal-proxy.\",\"default\":7},\"deploy_timeout\":{\"type\":\"integer\",\"description\":\"Seconds to wait for a new container to become healthy.\",\"default\":30},\"drain_timeout\":{\"type\":\"integer\",\"description\":\"Seconds to wait for requests in flight.\",\"default\":30},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds after SIGTERM before Docker kills a container.\",\"x-since\":\"2.12.0\"},\"run_directory\":{\"$ref\":\"#/$defs/text\",\"description\":\"Accepted but ignored since 2.0.\",\"deprecated\":true},\"ssh\":{\"type\":\"object\",\"description\":\"How Kamal reaches the servers.\",\"properties\":{\"user\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH user on the servers.\",\"default\":\"root\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH port.\",\"default\":22},\"proxy\":{\"$ref\":\"#/$defs/text\",\"description\":\"Jump host: host or user@host.\"},\"proxy_command\":{\"$ref\":\"#/$defs/text\",\"description\":\"Proxy command to use instead of a jump host.\"},\"log_level\":{\"$ref\":\"#/$defs/text\",\"description\":\"Log level of the SSH client.\",\"default\":\"fatal\"},\"keys_only\":{\"type\":\"boolean\",\"description\":\"Use only the keys from `keys` and `key_data`.\"},\"keys\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Private key files.\"},\"key_data\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of secrets that contain private keys. (Inline keys are deprecated since 2.10.0.)\"},\"config\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"string\",\"x-since\":\"2.9.0\"},{\"$ref\":\"#/$defs/texts\",\"x-since\":\"2.9.0\"}],\"description\":\"OpenSSH config files to read: true for the default files, false for none, or their paths.\",\"x-since\":\"2.1.0\",\"default\":true},\"forward_agent\":{\"type\":\"boolean\",\"description\":\"Forward the SSH agent.\",\"x-since\":\"2.12.0\",\"default\":true}},\"additionalProperties\":false},\"builder\":{\"type\":\"object\",\"description\":\"How to build the image.\",\"properties\":{\"arch\":{\"anyOf\":[{\"$ref\":\"#/$defs/texts\"},{\"$ref\":\"#/$defs/text\"}],\"description\":\"Architecture of the servers, or a list of them: amd64, arm64. Required.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Remote builder: ssh://user@host.\",\"x-mapping-replaced-by\":\"This is Kamal 1 syntax: write only the host, `remote: ssh://user@host`, and list the architectures in `arch: [amd64, arm64]`.\"},\"local\":{\"type\":\"boolean\",\"description\":\"Set to false to build only on the remote builder.\",\"default\":true,\"x-mapping-replaced-by\":\"This is Kamal 1 syntax: write `arch: amd64` (or your servers' architecture) in `builder`; `local: false` is only for a remote builder.\"},\"pack\":{\"type\":\"object\",\"description\":\"Build with Cloud Native Buildpacks.\",\"properties\":{\"builder\":{\"$ref\":\"#/$defs/text\",\"description\":\"Builder image.\"},\"buildpacks\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Buildpacks to use.\"}},\"additionalProperties\":false,\"x-since\":\"2.7.0\"},\"cache\":{\"type\":\"object\",\"description\":\"Where to cache layers between builds.\",\"properties\":{\"type\":{\"$ref\":\"#/$defs/text\",\"description\":\"gha (GitHub Actions cache) or registry.\",\"examples\":[\"gha\",\"registry\"]},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Cache options for buildx.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the cache image in the registry. Defaults to the image name with the suffix `-build-cache`.\"}},\"additionalProperties\":false},\"context\":{\"$ref\":\"#/$defs/text\",\"description\":\"Build context. Defaults to a clone of the Git repository, which contains only committed files.\"},\"dockerfile\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path of the Dockerfile.\",\"default\":\"Dockerfile\"},\"target\":{\"$ref\":\"#/$defs/text\",\"description\":\"Target stage to build.\"},\"args\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Build arguments.\"},\"secrets\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of build secrets.\"},\"ssh\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH agent or keys to expose to the build.\"},\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Buildx driver.\",\"default\":\"docker-container\"},\"provenance\":{\"$ref\":\"#/$defs/text\",\"description\":\"Provenance attestation for the image.\",\"x-since\":\"2.3.0\"},\"sbom\":{\"type\":\"boolean\",\"description\":\"Software bill of materials (SBOM) for the image.\",\"x-since\":\"2.4.0\"},\"multiarch\":{\"not\":{},\"x-replaced-by\":\"List the architectures in `arch: [amd64, arm64]`, or set it to your servers' architecture.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessories\":{\"type\":\"object\",\"description\":\"Additional services, such as databases, that run in their own containers.\",\"additionalProperties\":{\"$ref\":\"#/$defs/accessory\"}},\"proxy\":{\"$ref\":\"#/$defs/proxySettings\",\"description\":\"How kamal-proxy serves the app.\"},\"sshkit\":{\"type\":\"object\",\"description\":\"Settings for connections to the servers.\",\"properties\":{\"max_concurrent_starts\":{\"type\":\"integer\",\"description\":\"Maximum number of connections to open at the same time.\",\"default\":30},\"pool_idle_timeout\":{\"type\":\"integer\",\"description\":\"Seconds that an idle connection stays open.\",\"default\":900},\"dns_retries\":{\"type\":\"integer\",\"description\":\"Number of retries if a DNS lookup fails.\",\"default\":3,\"x-since\":\"2.9.0\"}},\"additionalProperties\":false},\"boot\":{\"type\":\"object\",\"description\":\"How to start the containers of a role.\",\"properties\":{\"limit\":{\"$ref\":\"#/$defs/text\",\"description\":\"Number or percentage of hosts to boot at a time.\"},\"wait\":{\"type\":\"integer\",\"description\":\"Seconds to wait between groups of hosts.\"},\"parallel_roles\":{\"type\":\"boolean\",\"description\":\"Boot the roles on a host in parallel.\",\"default\":false,\"x-since\":\"2.10.0\"}},\"additionalProperties\":false},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Docker logging for the containers.\"},\"output\":{\"type\":\"object\",\"description\":\"Where to send the output of Kamal.\",\"properties\":{\"otel\":{\"type\":\"object\",\"description\":\"Send deploy logs to OpenTelemetry.\",\"properties\":{\"endpoint\":{\"$ref\":\"#/$defs/text\",\"description\":\"URL of the OpenTelemetry collector.\"}},\"additionalProperties\":false},\"file\":{\"type\":\"object\",\"description\":\"Write deploy logs to files.\",\"properties\":{\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory for the log files.\"}},\"additionalProperties\":false}},\"additionalProperties\":false,\"x-since\":\"2.12.0\"},\"aliases\":{\"type\":\"object\",\"description\":\"Aliases for Kamal commands. Names consist of lowercase letters, digits, hyphens and underscores, and must not be the name of a Kamal command.\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 uses kamal-proxy instead of Traefik: set the host, ssl and the port in `proxy`, and remove `traefik`.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"Use `proxy/healthcheck` instead, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.\",\"deprecated\":true},\"stop_wait_time\":{\"not\":{},\"x-replaced-by\":\"Use `drain_timeout` instead (and `stop_timeout` since Kamal 2.12).\",\"deprecated\":true}},\"patternProperties\":{\"^x-\":{\"description\":\"Extension, for example for YAML anchors; Kamal ignores it. Top level only.\"}},\"additionalProperties\":false,\"$defs\":{\"text\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"A value that Kamal accepts as a string: a string, a number, true or false, but not null or a date.\"},\"texts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"}},\"anything\":{\"type\":\"object\",\"description\":\"Keys and values that Kamal passes on without validation.\"},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"hosts\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"$ref\":\"#/$defs/texts\"}]}}]}},\"restart\":{\"type\":\"object\",\"properties\":{\"restart\":{\"type\":\"string\",\"pattern\":\"^(?:no|always|unless-stopped|on-failure(?::\\\\d+)?)$\",\"description\":\"Docker restart policy. Quote \\\"no\\\".\",\"default\":\"unless-stopped\",\"x-since\":\"2.12.0\",\"x-checked-in-code\":true,\"examples\":[\"on-failure:3\",\"no\"]}}},\"env\":{\"type\":\"object\",\"description\":\"Names and values, or `clear`, `secret` and (at the root only) `tags`.\",\"anyOf\":[{\"properties\":{\"clear\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Variables that are not secret.\"},\"secret\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names from .kamal/secrets. `NAME:OTHER` sets NAME in the container to the value of OTHER (since 2.6.0).\"},\"tags\":{\"type\":\"object\",\"description\":\"Additional variables for hosts with a tag. At the root only.\",\"additionalProperties\":{\"$ref\":\"#/$defs/env\"}}},\"additionalProperties\":false},{\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}]},\"credential\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1}]},\"registry\":{\"type\":\"object\",\"description\":\"Registry that images are pushed to and pulled from.\",\"properties\":{\"server\":{\"$ref\":\"#/$defs/text\",\"description\":\"Host of the registry, with an optional port. Defaults to Docker Hub. `localhost:PORT` starts a registry on the machine that runs Kamal.\"},\"username\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"User name, or a list with the name of the secret that contains it.\"},\"password\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"List with the name of the secret that contains the password. A plain string is used as the password itself.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Docker logging for the containers.\",\"properties\":{\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker logging driver.\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Options for the logging driver.\",\"default\":{\"max-size\":\"10m\"}}},\"additionalProperties\":false},\"path\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"x-since\":\"2.10.0\",\"properties\":{\"local\":{\"$ref\":\"#/$defs/text\",\"description\":\"File or directory in the repository.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path in the container.\"},\"mode\":{\"$ref\":\"#/$defs/text\",\"description\":\"File mode, in quotes: without quotes, YAML reads 0600 as the number 384. Files default to 755.\"},\"owner\":{\"$ref\":\"#/$defs/text\",\"description\":\"Owner on the host: user:group.\"},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Mount options: ro, z, Z.\"}}}]},\"paths\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/path\"}},\"proxySettings\":{\"type\":\"object\",\"description\":\"How kamal-proxy serves the app.\",\"properties\":{\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"Public host name, or several separated by commas. Required for ssl.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"List of public host names, instead of `host`.\",\"x-since\":\"2.1.0\"},\"app_port\":{\"type\":\"integer\",\"description\":\"Port that the app listens on in its container.\",\"default\":80},\"ssl\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"object\",\"x-since\":\"2.7.0\",\"properties\":{\"certificate_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that contains the certificate.\"},\"private_key_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that contains the private key.\"}},\"examples\":[{\"certificate_pem\":\"CERTIFICATE_PEM\",\"private_key_pem\":\"PRIVATE_KEY_PEM\"}]}],\"default\":false,\"description\":\"true for a certificate from Let's Encrypt (one server only). For your own certificate, a mapping with certificate_pem and private_key_pem, both names of secrets.\"},\"ssl_redirect\":{\"type\":\"boolean\",\"description\":\"Redirect HTTP to HTTPS.\",\"default\":true,\"x-since\":\"2.6.0\"},\"forward_headers\":{\"type\":\"boolean\",\"description\":\"Forward X-Forwarded-For and X-Forwarded-Proto to the app. Defaults to true without ssl, and to false with ssl.\"},\"response_timeout\":{\"type\":\"integer\",\"description\":\"Timeout for responses of the app, in seconds.\",\"default\":30},\"path_prefix\":{\"$ref\":\"#/$defs/text\",\"description\":\"Only serve requests below this path, or several paths separated by commas.\",\"x-since\":\"2.7.0\"},\"path_prefixes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"List of path prefixes, instead of `path_prefix`.\",\"x-since\":\"2.8.0\"},\"strip_path_prefix\":{\"type\":\"boolean\",\"description\":\"Remove the path prefix before forwarding a request to the app.\",\"default\":true,\"x-since\":\"2.7.0\"},\"healthcheck\":{\"type\":\"object\",\"description\":\"How kamal-proxy checks that a new container is ready.\",\"properties\":{\"interval\":{\"type\":\"integer\",\"description\":\"Seconds between two health checks.\",\"default\":1},\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Path that must return 2xx.\",\"default\":\"/up\"},\"timeout\":{\"type\":\"integer\",\"description\":\"Timeout of one health check, in seconds.\",\"default\":5}},\"additionalProperties\":false},\"buffering\":{\"type\":\"object\",\"description\":\"Whether kamal-proxy buffers requests and responses before forwarding them.\",\"properties\":{\"requests\":{\"type\":\"boolean\",\"description\":\"Buffer requests.\",\"default\":true},\"responses\":{\"type\":\"boolean\",\"description\":\"Buffer responses.\",\"default\":true},\"max_request_body\":{\"type\":\"integer\",\"description\":\"Maximum size of a request body in bytes. Defaults to 1 GB.\"},\"max_response_body\":{\"type\":\"integer\",\"description\":\"Maximum size of a response body in bytes; 0 for no limit.\",\"default\":0},\"memory\":{\"type\":\"integer\",\"description\":\"Bytes to buffer in memory; anything larger is written to disk. Defaults to 1 MB.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Headers to include in the request log of kamal-proxy.\",\"properties\":{\"request_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Request headers to log.\",\"default\":[\"Cache-Control\",\"Last-Modified\",\"User-Agent\"]},\"response_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Response headers to log.\"}},\"additionalProperties\":false},\"run\":{\"type\":\"object\",\"description\":\"How to run the kamal-proxy container. `kamal proxy reboot` applies changes to an existing container.\",\"properties\":{\"http_port\":{\"type\":\"integer\",\"description\":\"Published HTTP port.\",\"default\":80},\"https_port\":{\"type\":\"integer\",\"description\":\"Published HTTPS port.\",\"default\":443},\"metrics_port\":{\"type\":\"integer\",\"description\":\"Port for Prometheus metrics.\"},\"debug\":{\"type\":\"boolean\",\"description\":\"Enable debug logging.\",\"default\":false},\"log_max_size\":{\"$ref\":\"#/$defs/text\",\"description\":\"Maximum size of a log file.\",\"default\":\"10m\"},\"publish\":{\"type\":\"boolean\",\"description\":\"Publish the ports on the host.\",\"default\":true},\"bind_ips\":{\"$ref\":\"#/$defs/texts\",\"description\":\"IP addresses to publish the ports on.\"},\"registry\":{\"$ref\":\"#/$defs/text\",\"description\":\"Registry of the kamal-proxy image. Defaults to Docker Hub.\"},\"repository\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the kamal-proxy image.\",\"default\":\"basecamp/kamal-proxy\"},\"version\":{\"$ref\":\"#/$defs/text\",\"description\":\"Tag of the kamal-proxy image.\",\"default\":\"v0.9.2\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Additional options for `docker run`.\"}},\"additionalProperties\":false,\"x-since\":\"2.10.0\",\"examples\":[{\"http_port\":8080,\"https_port\":8443}]},\"ports\":{\"not\":{},\"x-replaced-by\":\"Set the published ports in `proxy/run/http_port` and `proxy/run/https_port`.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessory\":{\"type\":\"object\",\"description\":\"A service in its own container. `kamal deploy` never touches it.\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the container. Defaults to SERVICE-ACCESSORY.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Image, with its tag.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"Registry of the image. If not set, the registry is part of the image name.\",\"x-since\":\"2.5.0\"},\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"Host to run on.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"Hosts to run on.\"},\"role\":{\"$ref\":\"#/$defs/text\",\"description\":\"Run on the hosts of this role.\",\"x-since\":\"2.6.0\",\"examples\":[\"web\"]},\"roles\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Run on the hosts of these roles.\"},\"tag\":{\"$ref\":\"#/$defs/text\",\"description\":\"Run on the hosts with this tag.\",\"x-since\":\"2.6.0\"},\"tags\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Run on the hosts with these tags.\",\"x-since\":\"2.6.0\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"Command to run, instead of the default command of the image.\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"Published port, such as `127.0.0.1:3306:3306`. Without an address, the port is open to the internet.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for the container. `service`, `role` and `destination` are reserved for Kamal.\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"Additional options for `docker run`.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables of the accessory.\"},\"files\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Files to upload and mount: `local:remote[:options]`.\"},\"directories\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Directories to create on the host and mount: `local:remote[:options]`.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount.\"},\"network\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker network to attach to.\",\"default\":\"kamal\",\"x-since\":\"2.3.0\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Run the accessory behind kamal-proxy, with these settings.\",\"x-since\":\"2.4.0\",\"examples\":[{\"host\":\"search.acme.dev\",\"app_port\":9200}]}},\"additionalProperties\":false},\"role\":{\"type\":\"object\",\"description\":\"A role with its own settings.\",\"properties\":{\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"Hosts of the role. `- host: tag` adds tags to a host.\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"Command to run, instead of the default command of the image.\"},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds after SIGTERM before Docker kills a container.\",\"x-since\":\"2.12.0\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"Additional options for `docker run`.\"},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Docker logging for this role.\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Settings that override those of the root, or true or false to turn kamal-proxy on or off for this role. By default, only the primary role is behind kamal-proxy.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels for the container. `service`, `role` and `destination` are reserved for Kamal.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Environment variables of the role; they override those of the root.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of assets in the image, for this role.\"},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 uses kamal-proxy instead of Traefik: give the role `proxy: true` or its own `proxy` settings.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"Use `healthcheck` in the role's `proxy` instead.\",\"deprecated\":true}},\"additionalProperties\":false}}}");
	})
};
