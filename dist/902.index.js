"use strict";
exports.id = 902, exports.ids = [902], exports.modules = {
	7374: ((e, t, n) => {
		n.d(t, {
			OX: () => startedScripts,
			f7: () => contextCopies,
			j1: () => dockerfilePaths
		});
		var r = n(6760), i = n(6219);
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
	6219: ((e, t, n) => {
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
			let a = 0, o = [], s, c, l, u = [];
			for (let e of t) {
				let t = new Map();
				for (let d of e.instructions) {
					let { name: e, text: f } = d, read = (e) => {
						let n = a > 1048576 ? void 0 : substitute(e, (e) => r.has(e) ? r.get(e) : t.get(e));
						return a += Math.max(0, (n?.length ?? 0) - e.length), n;
					};
					if (u.push({
						...d,
						expanded: read(f) ?? f,
						workdir: s
					}), e === "ARG") for (let [e, r] of assignments(f)) {
						let a = n(e);
						a === void 0 ? t.set(e, r === void 0 ? i.get(e) : read(r)) : t.set(e, a === "unknown" ? void 0 : a.value);
					}
					if (e === "ENV") for (let [e, t] of assignments(f)) r.set(e, t === void 0 ? void 0 : read(t));
					e === "WORKDIR" && (s = below(s, read(unquote(f)))), e === "EXPOSE" && o.push(...portsOf(read(f))), e === "ENTRYPOINT" && ([c, l] = [commandOf(d), void 0]), e === "CMD" && (l = commandOf(d));
				}
			}
			return {
				workdir: s,
				env: r,
				ports: o,
				entrypoint: c,
				cmd: l,
				instructions: u
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
			get registry() {
				return new o.O(this.root, "registry");
			}
			get serversNode() {
				return (0, r.$I)(this.root, "servers");
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
			OC: () => otherConfigsAmong,
			g7: () => destinationPath,
			ge: () => excludedDestinations
		});
		var r = n(6760), i = n(6095), a = n(9677), o = n(9411), s = n(1781);
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
		let c = new Set(Object.keys(i.properties));
		function excludedDestinations(e, t) {
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
			let [r, i] = [(0, a.tW)(e.document), (0, a.tW)(t.document)], text = (e, ...t) => {
				let n = (0, s.wf)(e, t);
				return n?.kind === "scalar" && n.value !== null ? n.text : void 0;
			}, differs = (...e) => {
				let [t, n] = [text(r, ...e), text(i, ...e)];
				return t !== void 0 && n !== void 0 && t !== n;
			};
			if (!differs("service") || !differs("image")) return !1;
			let o = ["dockerfile", "context"].some((e) => text(i, "builder", e) !== text(r, "builder", e)), c = [`${text(r, "service")}-${n}`, `${text(r, "service")}_${n}`];
			return o || !c.includes(text(i, "service") ?? "");
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
	6902: ((e, t, n) => {
		n.r(t), n.d(t, { rules: () => Sn });
		var r = n(1781);
		function hasErb(e) {
			return e.kind === "unknown" ? !0 : e.kind === "scalar" ? !1 : e.open ? !0 : e.kind === "list" ? e.items.some((e) => hasErb(e.node)) : e.pairs.some(({ key: e, value: t }) => hasErb(e) || hasErb(t));
		}
		function canonical(e) {
			return e.kind === "unknown" ? `erb(${e.source.text.slice(e.start, e.end)})` : e.kind === "scalar" ? JSON.stringify([e.type, e.value]) : e.kind === "list" ? `[${e.items.map((e) => canonical(e.node)).join()}]` : `{${[...new Map(e.pairs.map(({ key: e, value: t }) => [(0, r.xT)(e) ?? canonical(e), canonical(t)]))].map(([e, t]) => `${JSON.stringify(e)}:${t}`).sort().join()}}`;
		}
		let i = {
			metadata: {
				id: "accessory-changed",
				severity: "info",
				title: "Accessory change is not applied by `kamal deploy`"
			},
			*checkConfig({ project: { earlier: e }, variant: t, config: n }) {
				let i = e?.configs.get(t.destination ?? "");
				if (e === void 0 || i === void 0) return;
				let a = t.destination === void 0 ? "" : ` -d ${t.destination}`;
				for (let { name: t, key: o, settings: s, files: c } of n.accessories.all) {
					let n = (0, r.$I)(i.accessoriesNode, t);
					if (n?.kind === "unknown") continue;
					let l = n === void 0, u = l ? "is new" : canonical(n) === canonical(s) ? void 0 : "changed", d = c.find(({ local: t = "" }) => e.changedFiles.has(t));
					if (u === void 0 && d === void 0) continue;
					let f = u === void 0 ? (0, r.$I)(d?.node, "local") ?? d?.node : o;
					yield {
						at: (0, r.be)(f ?? o),
						message: `The accessory \`${t}\` ${u ?? `uploads ${d?.local}, which changed`}, but \`kamal deploy\` never touches accessories, so nothing changes on the server`,
						help: l ? `After merging, run \`kamal accessory boot ${t}${a}\`.` : `After merging, run \`kamal accessory reboot ${t}${a}\`: it is down for a moment, but keeps its volumes.`
					};
				}
			}
		};
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
		let a = {
			metadata: {
				id: "accessory-directory-owner",
				severity: "warning",
				title: "Non-root accessory cannot write to its data directory"
			},
			*checkConfig({ config: e }) {
				let t = (0, r.wf)(e.root, ["ssh", "user"]);
				if (t === void 0 || t.kind === "scalar" && t.text === "root") for (let t of e.accessories.all) {
					let { name: e, settings: n } = t, i = programOf(t);
					if (i !== void 0 && (0, r.wf)(n, ["options", "user"]) === void 0) {
						for (let e of (0, r.S3)((0, r.$I)(n, "directories"))) yield* checkDirectory(e, i);
						for (let t of (0, r.S3)((0, r.$I)(n, "volumes"))) yield* checkVolume(t, {
							...i,
							name: e
						});
					}
				}
			}
		}, o = {
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
			return t === void 0 || !Object.hasOwn(o, t.repository) ? void 0 : o[t.repository];
		}
		function* checkDirectory(e, { owner: t, data: n }) {
			if (e.kind === "map" && ((0, r.$I)(e, "owner") !== void 0 || (0, r.$I)(e, "mode") !== void 0)) return;
			let i = e.kind === "map" ? (0, r.$I)(e, "remote") : e;
			(i?.kind === "scalar" ? e.kind === "map" ? i.text : i.text.split(":")[1] : void 0) === n && (yield {
				at: (0, r.be)(e),
				message: `Kamal creates this directory as root, but the program runs as user ${t.split(":")[0]}, so it cannot write to ${n} and does not start`,
				help: `Write it as a mapping with \`owner: "${t}"\` (Kamal 2.10 or newer), or use a named volume: \`volumes: ["data:${n}"]\`.`
			});
		}
		function* checkVolume(e, { owner: t, data: n, name: i }) {
			let [a = "", o] = e.kind === "scalar" ? e.text.split(":") : [];
			a.startsWith("/") && o === n && (yield {
				at: (0, r.be)(e),
				severity: "info",
				message: `Docker creates ${a} on the server as root if it does not exist, but \`${i}\` runs as user ${t.split(":")[0]} and cannot write to it`,
				help: `Add a mapping with \`local: ${a}\`, \`remote: ${n}\` and \`owner: "${t}"\` under \`directories\` (Kamal 2.10 or newer), or use a named volume.`
			});
		}
		var s = n(6760);
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
		var c = n(926);
		let l = (0, c.B)((e) => {
			let t = (e.surroundings.texts.gitignore.source?.text ?? "").split(/\r?\n/, 1e3).flatMap(readPattern), n = new Map();
			return (e) => {
				let r = n.get(e) ?? parentsOf(e).some((e) => isExcluded(t, e));
				return n.set(e, r), r;
			};
		});
		function parentsOf(e) {
			let t = e.split("/", 20);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
		function isExcluded(e, t) {
			return e.findLast(({ matches: e }) => e(t, "exact"))?.negated === !1;
		}
		function readPattern(e) {
			let t = e.trim();
			if (t === "" || t.startsWith("#")) return [];
			let n = t.startsWith("!"), r = t.slice(+!!n).replace(/\/$/, ""), i = readGlob(r.includes("/") ? r.replace(/^\//, "") : `**/${r}`);
			return i === void 0 ? [] : [{
				matches: i,
				negated: n
			}];
		}
		function workflowWrites(e, t) {
			let n = s.posix.relative(e.directory, t);
			return e.surroundings.workflows.some(({ document: e }) => isWrittenIn(e?.source.text ?? "", n));
		}
		function isDeployedAsConfigFile(e, t) {
			let n = s.posix.relative(e.directory, t), r = [
				"-c ",
				"-c=",
				"--config-file ",
				"--config-file=",
				"config-file: "
			];
			return e.surroundings.workflows.some(({ document: e }) => {
				let t = e?.source.text ?? "";
				return r.some((e) => ["", "./"].some((r) => t.includes(e + r + n)));
			});
		}
		function workflowWritesSecrets(e, t, n) {
			if (workflowWrites(e, t)) return !0;
			let r = `.${n ?? ""}`;
			return n !== void 0 && t.endsWith(r) ? workflowWrites(e, `${t.slice(0, -r.length)}.$`) : !1;
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
		function isWrittenIn(e, t) {
			let n = e.indexOf(t);
			for (let r = 0; n !== -1 && r < 50; r++) {
				let r = e.slice(Math.max(0, n - 200), n), i = r.slice(Math.max(...[
					"\n",
					";",
					"&",
					"|"
				].map((e) => r.lastIndexOf(e))) + 1);
				if ((t.endsWith("$") || !/[\w.-]/.test(e[n + t.length] ?? "")) && /[\w-]$/.test(i) === !1 && />|\b(?:tee|cp|mv|install)\s|\bsed\s+-i/.test(i)) return !0;
				n = e.indexOf(t, n + t.length);
			}
			return !1;
		}
		let u = {
			metadata: {
				id: "accessory-file-missing",
				severity: "warning",
				title: "File uploaded by an accessory is not in the repository"
			},
			*checkConfig({ project: e, config: t }) {
				let n = l(e);
				for (let { name: i, files: a } of t.accessories.all) for (let { local: t, node: o } of a) {
					if (t === void 0 || t.startsWith("/") || t.startsWith("~") || t.includes("<%")) continue;
					let a = e.surroundings.entries.get(t) === "missing", c = n(t);
					if (!a && !c || workflowWrites(e, s.posix.join(e.directory, t))) continue;
					let l = o.kind === "map" ? (0, r.$I)(o, "local") ?? o : o;
					yield {
						at: (0, r.be)(l),
						message: c ? `\`${i}\` uploads ${t}, but git ignores it, so the runner does not have it and Kamal stops (Missing file)` : `\`${i}\` uploads ${t}, but it is not in the repository, so Kamal stops (Missing file)`,
						help: c ? "Commit it, or create it in a step before the deploy." : "Create it, or correct the path."
					};
				}
			}
		}, d = {
			metadata: {
				id: "accessory-host-path",
				severity: "warning",
				title: "Accessory mounts a path that does not exist on the server"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, settings: n } of e.accessories.all) for (let e of (0, r.S3)((0, r.$I)(n, "volumes"))) {
					if (e.kind !== "scalar") continue;
					let [n = "", i = ""] = e.text.split(":"), a = isRelative(n);
					if (!i.startsWith("/") || !(a || isConfigFile(n, i)) || isDataDirectory(n)) continue;
					let o = a ? n.replace(/^\.\//, "") : n;
					yield {
						at: (0, r.be)(e),
						message: a ? relativePathMessage(n) : `Nothing puts the file ${n} on the server, so Docker creates a directory with that name and \`${t}\` does not start`,
						help: isConfigFile(o, i) ? `Let Kamal upload it: add \`- ${a ? o : "config/\u2026"}:${i}\` under \`files\`.` : `Let Kamal create it: add \`- ${o.split("/").at(-1)}:${i}\` under \`directories\`.`
					};
				}
			}
		};
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
		let f = {
			metadata: {
				id: "accessory-latest",
				severity: "info",
				title: "Accessory image has no fixed version"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, image: n } of e.accessories.all) {
					if (n.kind !== "known" || n.value === "" || n.value.includes("@")) continue;
					let e = /:([^/:]+)$/.exec(n.value)?.[1];
					(e === void 0 || e === "latest") && (yield {
						at: (0, r.be)(n.node),
						message: `${n.value} can be a different version after each reboot of \`${t}\`${p.test(n.value) ? ", and a newer major version of a database does not open the old data" : ""}`,
						help: "Pin the version that is running now, for example `image: postgres:17.2`."
					});
				}
			}
		}, p = /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i, m = {
			metadata: {
				id: "accessory-no-host",
				severity: "warning",
				title: "No host has the tag of an accessory"
			},
			*checkConfig({ config: e }) {
				if (e.serversNode?.kind !== "map") return;
				let t = tagsOfRolesWithHosts(e);
				for (let n of e.accessories.all) {
					let { name: e, tags: i } = n, [a] = i.all;
					if (a === void 0 || i.unknown !== void 0) continue;
					let { hosts: o } = n;
					if (o.unknown !== void 0 || o.all.length > 0) continue;
					let s = i.all.some((e) => t.has(e.name));
					yield {
						at: (0, r.be)(a.node),
						message: s ? `\`${e}\` has no host, so Kamal silently never starts it: Kamal finds tags only in roles that are a plain list of hosts, not under \`hosts\`` : `No host has the tag \`${a.name}\`, so Kamal silently never starts \`${e}\``,
						help: s ? "Write the role as a plain list, or place the accessory with `host` or `role`." : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory with `host` or `role`."
					};
				}
			}
		};
		function tagsOfRolesWithHosts({ roles: e }) {
			let t = e.all.flatMap((e) => e.settings === void 0 ? [] : e.hosts.all).flatMap((e) => (0, r.S3)(e.tags));
			return new Set(t.flatMap((e) => e.kind === "scalar" ? [e.text] : []));
		}
		var h = n(4941);
		let g = {
			metadata: {
				id: "accessory-no-image",
				severity: "error",
				title: "Accessory has no image"
			},
			*checkConfig({ config: e }) {
				for (let { name: t, settings: n, image: i } of e.accessories.all) {
					if (n.open || !(0, r.z3)((0, h.E7)(i))) continue;
					let e = `The accessory \`${t}\` has no image: Kamal accepts this, but \`docker run\` fails`;
					yield {
						at: (0, r.be)(n),
						message: e,
						help: `Add \`image: \u2026\` under \`accessories/${t}\`.`
					};
				}
			}
		};
		var _ = n(63);
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
			return replaceAt((0, r.be)(e), t, `Write \`${t}\``);
		}
		function renameKey({ key: e, inherited: t }, n, i) {
			let [a, ...o] = i;
			if (!(e.kind !== "scalar" || t || a === void 0 || o.length > 0)) return n.pairs.some((e) => (0, r.xT)(e.key) === a) ? void 0 : rewrite(e, a);
		}
		function withoutPrefix(e, t) {
			let n = (0, r.Io)(e), i = e.start + +!!e.quoted, a = i + t.length;
			if (t !== e.text && n.slice(i - e.start, a - e.start) === t) return replaceAt((0, _.yb)(e.source, i, a), "", `Remove \`${t}\``);
		}
		let ee = {
			3306: "MySQL",
			5432: "PostgreSQL",
			6379: "Redis",
			9200: "Elasticsearch",
			11211: "Memcached",
			27017: "MongoDB",
			7700: "Meilisearch",
			8123: "ClickHouse",
			5672: "RabbitMQ"
		}, te = {
			metadata: {
				id: "accessory-port-public",
				severity: "warning",
				title: "Database port is open to the internet",
				fixable: !0,
				securitySeverity: 6.5
			},
			*checkConfig({ config: e }) {
				for (let { name: t, publishedPorts: n, containerName: i = `SERVICE-${t}` } of e.accessories.all) for (let { text: e, node: a } of n) {
					let n = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(e), o = n?.[2] ?? "", s = ee[o];
					if (s === void 0) continue;
					let c = `"127.0.0.1:${n?.[1] ?? o}:${o}"`;
					yield {
						at: (0, r.be)(a),
						message: `${s} (\`${t}\`) listens on every address of the server, and Docker bypasses ufw, so anyone on the internet can try to log in`,
						help: `Remove the published port (the app's containers reach it at \`${i}:${o}\`), or write ${c}.`,
						fix: rewrite(a, c)
					};
				}
			}
		};
		var v = n(7030);
		let ne = {
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
						at: (0, r.be)(n),
						message: `The address ${e} is written in plain text here, so anyone who can read the repository can see it`,
						help: "Write `<%= ENV.fetch(\"SERVER_ADDRESS\") %>` and set the variable in `env:` of the step that deploys, or write a host name."
					});
				}
			}
		};
		function hostEntries({ root: e, roles: t, accessories: n }) {
			let i = [(0, r.wf)(e, ["ssh", "proxy"]), (0, r.wf)(e, ["builder", "remote"])].flatMap(r.S3);
			return [
				...t.all.flatMap(({ hosts: e }) => e.all),
				...n.all.flatMap((e) => e.hasOwnHosts ? e.hosts.all : []),
				...i.flatMap((e) => e.kind === "scalar" ? [{
					name: e.text,
					node: e
				}] : [])
			];
		}
		function addressIn(e) {
			let t = e.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "").replace(/^\[([^\]]*)\].*$/, "$1"), n = (0, v.isIP)(t) === 0 ? t.replace(/:\d+$/, "") : t;
			return (0, v.isIP)(n) === 0 || /^127\.|^::1$/.test(n) ? void 0 : n;
		}
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
		var re = n(6219), y = n(9411);
		function roleMounts(e, t) {
			return combine([listMounts((0, r.$I)(e, "volumes")), optionMounts((0, r.$I)(t, "options"))]);
		}
		function accessoryMounts(e, t) {
			return combine([
				listMounts((0, r.$I)(e, "volumes")),
				listMounts((0, r.$I)(e, "directories"), t),
				optionMounts((0, r.$I)(e, "options"))
			]);
		}
		function mountOf(e, t) {
			return e.all.filter(({ target: e }) => t === e || t.startsWith(e === "/" ? "/" : `${e}/`)).sort((e, t) => t.target.length - e.target.length)[0];
		}
		function placeOf(e, t) {
			if (e?.source === void 0 || e.kind !== "volume" && e.kind !== "host") return;
			let n = s.posix.relative(e.target, t);
			return e.kind === "volume" ? {
				volume: e.source,
				path: n
			} : {
				volume: "/",
				path: s.posix.join(e.source, n)
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
			let n = (e.kind === "scalar" ? e.text : (0, r.Io)(e)).replace(y.A8, "\ue000").replace(/^(["'])(.*)\1$/, "$2"), i = n.split(":");
			if (i.length === 1 && n.startsWith("/") && !n.includes("\ue000")) return one({
				kind: "anonymous",
				source: void 0,
				target: clean(n),
				readOnly: !1,
				node: e
			});
			let [a = "", o = "", s = ""] = i;
			if (!o.startsWith("/") || o.includes("\ue000")) return {
				all: [],
				complete: !1
			};
			let c = s.split(",").includes("ro");
			return one({
				...sourceOf(a, t),
				target: clean(o),
				readOnly: c,
				node: e
			});
		}
		function directoryMount(e, t) {
			let n = (0, r.$I)(e, "local"), i = (0, r.$I)(e, "remote");
			return n?.kind !== "scalar" || i?.kind !== "scalar" ? {
				all: [],
				complete: !1
			} : one({
				...sourceOf(n.text, t),
				target: clean(i.text),
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
				source: n === void 0 ? void 0 : s.posix.join("$PWD", t, n)
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
			for (let { key: n, value: i } of e.pairs) {
				let e = (0, r.xT)(n);
				e === "volume" || e === "v" ? t.push(listMounts(i)) : e === "mount" ? t.push(mountOption(i)) : (e === "tmpfs" || e === "volumes-from" || e === void 0) && t.push({
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
			let t = s.posix.normalize(e);
			return t.length > 1 ? t.replace(/\/$/, "") : t;
		}
		let b = (0, c.B)((e) => {
			let t = e.config.primaryRole;
			return t === void 0 ? void 0 : containerOf(e, t);
		});
		function containerOf(e, t) {
			if (t.node.kind === "unknown") return;
			let { config: n, project: i } = e, a = ie(e), o = containerEnvironment([(0, r.$I)(n.root, "env"), (0, r.$I)(t.settings, "env")], a, i.surroundings.texts.entrypoint.source?.text), s = roleMounts(n.root, t.settings), c = commandFor((0, r.$I)(t.settings, "cmd"), a);
			return {
				role: t,
				image: a,
				env: o,
				mounts: s,
				ruby: rubyFacts(o, a),
				command: c
			};
		}
		let ie = (0, c.B)(({ project: e, config: t }) => {
			let n = (0, r.wf)(t.root, ["builder", "target"]), { dockerfile: i } = e.surroundings;
			if (!(i === void 0 || n !== void 0 && n.kind !== "scalar")) return (0, re.dT)(i, n?.text, (e) => {
				let n = (0, r.wf)(t.root, [
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
		let ae = {
			metadata: {
				id: "app-port-mismatch",
				severity: "warning",
				title: "kamal-proxy sends requests to a port that the app does not listen on"
			},
			*checkConfig(e) {
				let { config: t } = e, n = b(e), i = t.primaryProxy;
				if (n === void 0 || i === void 0) return;
				let a = (0, h.dd)(i.appPort, 80), o = listeningPorts(n);
				if (a === void 0 || o === void 0 || o.ports.includes(a)) return;
				let [s] = o.ports, c = i.appPort.kind === "absent";
				yield {
					at: (0, r.be)((0, h.E7)(i.appPort) ?? i.node ?? (0, h.E7)(t.service) ?? t.root),
					message: `kamal-proxy sends requests to port ${a}${c ? " (the default)" : ""}, but the app listens on ${s} (${o.source}), so it never becomes healthy`,
					help: `Set \`app_port: ${s}\` under \`proxy\`, or make the app listen on ${a}.`
				};
			}
		};
		function listeningPorts(e) {
			let { command: t, image: n, env: r } = e;
			if (t === void 0 || n?.entrypoint?.shell === !0) return;
			let i = t.join(" "), a = r("PORT"), o = typeof a == "object" && /^\d+$/.test(a.value) ? Number(a.value) : void 0;
			if (/(?:^|[\s/])thrust\s/.test(i)) {
				let e = r("HTTP_PORT");
				if (e === "unknown" || r("TLS_DOMAIN") !== "unset") return;
				let t = e === "unset" ? 80 : Number(e.value), n = r("TARGET_PORT"), i = typeof n == "object" ? Number(n.value) : 3e3;
				return Number.isInteger(t) ? {
					ports: [t, i],
					source: "Thruster"
				} : void 0;
			}
			let s = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(i);
			if (s !== null) return {
				ports: [Number(s[1] ?? s[2])],
				source: `\`${i.slice(0, 60)}\``
			};
			if (/(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)\b/.test(i)) return a === "unknown" || a === "unset" && !n?.ports.includes(3e3) ? void 0 : {
				ports: [o ?? 3e3],
				source: a === "unset" ? "the Rails default, confirmed by EXPOSE" : "PORT"
			};
		}
		var x = n(8940);
		let oe = {
			metadata: {
				id: "asset-path-missing",
				severity: "warning",
				title: "`asset_path` does not exist in the image"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e;
				if ((0, x.X)(t.files.gemfileLock.source?.text, "rails") !== void 0) for (let i of n.roles.all) {
					let a = containerOf(e, i), o = (0, r.$I)(i.settings, "asset_path") ?? (0, r.$I)(n.root, "asset_path");
					if (a === void 0 || o?.kind !== "scalar" || o.text === "") continue;
					let s = checkAssetPath(t, a, o);
					s !== void 0 && (yield s);
				}
			}
		};
		function checkAssetPath(e, { image: t }, n) {
			let { workdir: i } = t ?? {}, a = s.posix.normalize(n.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
			if (i === void 0 || isInDockerfile(e, a)) return;
			let o = "the deploy stops when Kamal tries to copy it out of the new image (Could not find the file)";
			if (!a.startsWith(`${i === "/" ? "" : i}/`)) return {
				at: (0, r.be)(n),
				message: `The image has no ${a} (its app is in ${i}), so ${o}`,
				help: `Set \`asset_path: ${s.posix.join(i, "public/assets")}\`.`
			};
			if (!(a !== s.posix.join(i, "public/assets") || hasAssets(e))) return {
				at: (0, r.be)(n),
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
			].some((e) => (0, x.X)(t, e) !== void 0) ? !0 : e.surroundings.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(buildCommands(e));
		}
		function buildCommands(e) {
			return (e.surroundings.dockerfile?.stages ?? []).flatMap(({ instructions: e }) => e.filter(({ name: e }) => e === "RUN").map(({ text: e }) => e)).join("\n");
		}
		let S = /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i, se = {
			x86: "amd64",
			x64: "amd64",
			intel: "amd64",
			amd: "amd64",
			arm8: "arm64",
			armv8: "arm64",
			arm64v8: "arm64",
			m1: "arm64",
			apple: "arm64"
		}, ce = {
			metadata: {
				id: "builder-arch-unknown",
				severity: "error",
				title: "`builder/arch` is not an architecture that Docker knows"
			},
			*checkConfig({ config: e }) {
				let t = (0, r.$I)(e.root, "builder");
				if ((0, r.$I)(t, "pack") !== void 0) return;
				let n = (0, r.$I)(t, "arch"), i = n?.kind === "list" ? n.items.map(({ node: e }) => e) : [n];
				for (let e of i) e?.kind !== "scalar" || e.text === "" || S.test(e.text) || (yield {
					at: (0, r.be)(e),
					message: `Docker does not know the architecture \`${e.text}\` (Kamal passes --platform linux/${e.text}), so the build stops`,
					help: `Write ${suggestion(e)}.`
				});
			}
		};
		function suggestion(e) {
			let t = e.text.toLowerCase().replace(/^linux[/_-]/, ""), n = t.split(/[,\s/]+/).filter((e) => S.test(e));
			if (n.length > 1) return `\`arch: [${n.join(", ")}]\``;
			let r = S.test(t) ? t : se[t];
			return r === void 0 ? "`amd64` (Intel and AMD) or `arm64`" : `\`${r}\``;
		}
		let le = {
			metadata: {
				id: "builder-docker-driver",
				severity: "warning",
				title: "`driver: docker` is combined with a setting that it does not support"
			},
			*checkConfig({ config: e }) {
				let t = (0, r.$I)(e.root, "builder"), n = (0, r.$I)(t, "driver");
				if (n?.kind === "scalar" && n.text === "docker") for (let { key: e, consequence: n } of ue) {
					let i = (0, r.$I)(t, e);
					i !== void 0 && isSet(e, i) && (yield {
						at: (0, r.be)(i),
						message: `Kamal accepts \`builder/${e}\` together with \`driver: docker\`, but ${n}`,
						help: `Remove \`driver: docker\` (Kamal then uses docker-container), or remove \`builder/${e}\`.`
					});
				}
			}
		}, C = "unless Docker on the build machine uses the containerd image store", ue = [
			{
				key: "cache",
				consequence: `the build stops (Cache export is not supported for the docker driver) ${C}`
			},
			{
				key: "remote",
				consequence: "then names no builder, so the remote one is never used"
			},
			{
				key: "arch",
				consequence: `the build stops (Multi-platform build is not supported for the docker driver) ${C}`
			}
		];
		function isSet(e, t) {
			return e === "arch" ? t.kind === "list" && !t.open && t.items.length > 1 : t.kind !== "unknown" && !(0, r.z3)(t);
		}
		var w = n(9677);
		let T = String.raw`(?:^|[\s;&|])(?:bundle exec )?(?:\.?/?bin/)?kamal[ \t]+`, E = RegExp(`${T}(?:setup|deploy|redeploy|rollback)\\b`, "m"), D = (0, c.B)((e) => workflowRoots(e).flatMap((e) => (0, r.fq)((0, r.$I)(e, "jobs")).flatMap(({ value: t }) => {
			if (t.kind !== "map") return [];
			let n = (0, r.$I)(t, "uses");
			if (n?.kind === "scalar" && de.test(n.text)) return [{
				workflow: e,
				job: t,
				steps: [],
				uses: n,
				isCall: !0
			}];
			let i = stepsOf(t), a = i.map(deployingAction).find((e) => e !== void 0);
			return a !== void 0 || i.some((e) => E.test(runOf(e)?.text ?? "")) ? [{
				workflow: e,
				job: t,
				steps: i,
				uses: a,
				isCall: !1
			}] : [];
		})));
		function kamalScripts(e) {
			return workflowRoots(e).filter((e) => /\bkamal\b/.test(e.source.text)).flatMap((e) => (0, r.fq)((0, r.$I)(e, "jobs")).flatMap(({ value: e }) => e.kind === "map" ? stepsOf(e) : [])).flatMap((e) => {
				let t = runOf(e);
				return t === void 0 ? [] : [{
					script: t,
					step: e
				}];
			});
		}
		function triggers(e) {
			let t = (0, r.$I)(e, "on");
			return t?.kind === "scalar" ? [{
				name: t.text,
				node: t
			}] : t?.kind === "list" ? t.items.flatMap(({ node: e }) => e.kind === "scalar" ? [{
				name: e.text,
				node: e
			}] : []) : (0, r.fq)(t).map(({ key: e }) => ({
				name: (0, r.xT)(e) ?? "",
				node: e
			}));
		}
		function placeInScript(e, t) {
			let n = t.exec((0, r.Io)(e));
			if (n !== null) return {
				start: e.start + n.index,
				end: e.start + n.index + n[0].length
			};
		}
		function isHosted(e) {
			let t = (0, r.$I)(e, "runs-on");
			return t?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(t.text);
		}
		function workflowRoots(e) {
			return e.surroundings.workflows.map(({ document: e }) => (0, w.tW)(e)).filter((e) => e !== void 0);
		}
		function stepsOf(e) {
			return (0, r.Z9)((0, r.$I)(e, "steps"));
		}
		function runOf(e) {
			let t = (0, r.$I)(e, "run");
			return t?.kind === "scalar" ? t : void 0;
		}
		let de = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/;
		function deployingAction(e) {
			let t = (0, r.$I)((0, r.$I)(e, "with"), "command");
			if (t?.kind !== "scalar" || /^(?:deploy|rollback)$/.test(t.text)) return actionOf(e);
		}
		function actionOf(e) {
			let t = (0, r.$I)(e, "uses");
			return t?.kind === "scalar" && /(?:^|\/)kamal-action(?:@|$)/.test(t.text) ? t : void 0;
		}
		let fe = {
			metadata: {
				id: "builder-remote-idle",
				severity: "info",
				title: "Remote builder is never used"
			},
			*checkConfig({ project: e, config: t }) {
				let n = new Set(D(e).map(({ job: e }) => architectureOf(e))), [i] = n;
				if (i === void 0 || n.size > 1) return;
				let a = (0, r.$I)(t.root, "builder"), o = (0, r.$I)(a, "remote"), s = (0, r.$I)(a, "local");
				o?.kind !== "scalar" || o.text === "" || s !== void 0 && !isTrue(s) || architectures((0, r.$I)(a, "arch")).some((e) => e !== i) || (yield {
					at: (0, r.be)(o),
					message: `The workflow's runner is already ${i}, and Kamal uses a remote builder only for other architectures, so this one is never used`,
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
			let t = (0, r.$I)(e, "runs-on");
			if (t?.kind === "scalar" && /^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(t.text)) return t.text.endsWith("-arm") ? "arm64" : "amd64";
		}
		let pe = {
			metadata: {
				id: "config-missing",
				severity: "error",
				title: "Kamal configuration is missing or empty"
			},
			*check(e) {
				yield* checkFile(e.config, missingConfig(e));
				for (let { file: t, destination: n } of e.variants) t !== void 0 && (yield* checkFile(t, missingDestination(e, n ?? "")));
			}
		};
		function* checkFile(e, t) {
			let n = (0, _.GH)(e.path), { state: i, document: a } = e;
			if (i === "missing" && (yield {
				at: n,
				...t
			}), a !== void 0) {
				if ((0, w.n6)(a)) yield {
					at: n,
					message: "The file is empty, so Kamal crashes",
					help: "Add the configuration to it, or delete the file."
				};
				else if (a.root !== void 0 && a.root.kind !== "unknown" && (0, w.tW)(a) === void 0) {
					let e = (0, r.q0)(a.root);
					yield {
						at: (0, r.be)(a.root),
						message: `Expected a mapping of keys to values, but found ${e}`,
						help: "Start the file with keys such as `service: my-app`."
					};
				}
			}
		}
		function missingConfig(e) {
			let t = e.neighbours.slice(0, 20).join(", ");
			return {
				message: `Expected ${e.config.path}, but its folder ${t === "" ? "is empty or missing" : `contains ${t}`}`,
				help: "Create it with `kamal init`, or set `working-directory` and `config-file` to where it is."
			};
		}
		function missingDestination(e, t) {
			return {
				message: `The destination \`${t}\` has no file; destinations with a file: ${e.destinations.join(", ") || "none"}`,
				help: "Create the file, or correct the `destination` input."
			};
		}
		var O = n(7055);
		function otherApps(e) {
			return e.surroundings.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, w.tW)(t), r = n === void 0 ? void 0 : new O.T(n);
				return r?.isComplete === !0 ? [{
					path: e,
					config: r
				}] : [];
			});
		}
		var me = n(1939);
		let k = {
			containers: 50,
			hosts: 50,
			resources: 100
		};
		function serverResources(e) {
			let t = (0, r.$I)(e.root, "volumes");
			return [...e.roles.all.slice(0, k.containers).flatMap((e) => roleResources(e, t)), ...e.accessories.all.slice(0, k.containers).flatMap(accessoryResources)];
		}
		function roleResources(e, t) {
			let n = {
				owner: e.isPrimary === !0 ? "the app" : `the role \`${e.name}\``,
				container: { kind: "role" }
			}, i = (0, me.N)((0, r.S3)((0, r.$I)((0, r.$I)(e.settings, "options"), "publish")));
			return [...hostNameResources(e.hosts, e.proxy, n), ...containerResources(e.hosts, {
				volumes: t,
				ports: i
			}, n)];
		}
		function accessoryResources({ name: e, containerName: t, hosts: n, settings: i, proxy: a, publishedPorts: o }) {
			let s = {
				owner: `the accessory \`${e}\``,
				container: {
					kind: "accessory",
					name: t
				}
			};
			return [...hostNameResources(n, a, s), ...containerResources(n, {
				volumes: (0, r.$I)(i, "volumes"),
				ports: o
			}, s)];
		}
		function hostNameResources(e, t, n) {
			if (t === void 0 || t.pathPrefixes.kind !== "absent") return [];
			let r = t.hosts.all.slice(0, k.resources);
			return e.all.slice(0, k.hosts).flatMap(({ name: e }) => r.map(({ name: t, node: r }) => ({
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
		function containerResources(e, { volumes: t, ports: n }, i) {
			let a = [...(0, r.S3)(t).filter((e) => e.kind === "scalar").flatMap((e) => {
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
			return e.all.slice(0, k.hosts).flatMap(({ name: e }) => a.slice(0, k.resources).map(({ what: t, node: n }) => ({
				...i,
				key: `${t} on ${e}`,
				what: t,
				node: n
			})));
		}
		let he = {
			metadata: {
				id: "configs-collide",
				severity: "warning",
				title: "Apps on one server share a service, host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { app: n, path: i, config: a, destination: o } of configsOf(e)) {
					for (let { resource: e, other: t } of hostNamesUsedTwice(a)) yield {
						at: (0, r.be)(e.node),
						message: `${capitalized(t.owner)} and ${e.owner} run on the same server and both claim ${e.what}, so kamal-proxy rejects the second one`,
						help: "Give each its own host, or give one of them a `path_prefix`."
					};
					for (let { key: e, what: s, node: c } of [...serviceNames(a, o), ...serverResources(a)]) {
						let a = t.get(e);
						a === void 0 && t.set(e, n), a !== void 0 && a !== n && (yield {
							at: (0, r.be)(c),
							message: `${a} and ${i} deploy to the same server and both claim ${s}`,
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
		let ge = {
			metadata: {
				id: "container-name",
				severity: "error",
				title: "Docker rejects the container name"
			},
			*checkConfig({ config: e }) {
				for (let { node: t, name: n } of namesOf(e)) /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(n) || (yield {
					at: (0, r.be)(t),
					message: `Kamal uses this in a container name, but Docker rejects it: Invalid container name (\`${n}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
					help: "Use only letters, digits, `-`, `_` and `.`."
				});
			}
		};
		function namesOf(e) {
			let t = (0, h.jj)(e.service) ?? "app";
			return /^[a-z0-9_-]+$/i.test(t) ? e.namedContainers.flatMap((e) => {
				let { key: n, name: r } = e, i = e.kind === "accessory" ? e.service : void 0;
				return i?.kind === "unknown" || n?.type !== "string" ? [] : i?.kind === "known" ? [{
					node: i.node,
					name: i.value
				}] : [{
					node: n,
					name: `${t}-${r}`
				}];
			}) : [];
		}
		let _e = {
			metadata: {
				id: "destination-replaces-list",
				severity: "warning",
				title: "Destination list replaces the base list and drops its entries"
			},
			*checkConfig({ project: e, config: t, variant: n }) {
				let r = (0, w.tW)(e.config.document), i = (0, w.tW)(n.file?.document);
				if (r !== void 0 && i !== void 0) for (let e of ownersOf({
					base: new O.T(r),
					override: new O.T(i),
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
			let n = (0, r.wf)(e.base, t), i = (0, r.wf)(e.override, t);
			if (n?.kind !== "list" || i?.kind !== "list" || n.open || i.open || i.items.length === 0) return;
			let a = new Set((0, r.S3)(i).map(identityOf)), o = (0, r.S3)(n).map(identityOf);
			if (o.includes(void 0) || a.has(void 0) || o.some((e) => a.has(e))) return;
			let s = (0, r.wf)(e.merged, [...t.slice(0, -1), "clear"]), c = o.flatMap((e) => e === void 0 || (0, r.$I)(s, e) !== void 0 ? [] : [e]);
			if (c.length === 0) return;
			let { file: l, line: u } = (0, r.be)(n);
			yield {
				at: (0, r.be)(i.items[0]?.node ?? i),
				message: `This list replaces the one at ${l}:${u}, because Kamal does not merge lists: \`${e.path}${t.join("/")}\` loses ${formatNames(c)}`,
				help: "Repeat the entries that are still needed."
			};
		}
		function identityOf(e) {
			if (e.kind === "map") {
				let t = (0, r.$I)(e, "remote");
				return t?.kind === "scalar" ? t.text : void 0;
			}
			if (e.kind !== "scalar") return;
			let [t, n] = e.text.split(":");
			return n?.startsWith("/") === !0 ? n : t;
		}
		function formatNames(e) {
			let t = e.slice(0, 5).map((e) => `\`${e}\``);
			return e.length > 5 ? `${t.join(", ")} and ${e.length - 5} more` : t.join(", ");
		}
		var A = n(4005);
		let ve = {
			metadata: {
				id: "destinations-collide",
				severity: "warning",
				title: "Destinations on one server share a host, port or volume"
			},
			*check(e) {
				let t = new Map();
				for (let { config: n, variant: r } of (0, A.F)(e)) {
					let e = r.destination ?? "the base";
					for (let r of serverResources(n)) {
						let n = t.get(r.key);
						n === void 0 ? t.set(r.key, {
							destination: e,
							resource: r
						}) : n.destination !== e && areSeparate(r.container, n.resource.container) && (yield collision(r, [n.destination, e]));
					}
				}
			}
		};
		function collision({ node: e, what: t }, [n, i]) {
			return {
				at: (0, r.be)(e),
				message: `\`${n}\` and \`${i}\` deploy to the same server and both claim ${t}`,
				help: `Give \`${i}\` its own in its destination file, or deploy it to another server.`
			};
		}
		let ye = {
			metadata: {
				id: "dockerfile-missing",
				severity: "warning",
				title: "Dockerfile is not in the repository"
			},
			*checkConfig({ project: e, config: t }) {
				let { dockerfile: n, gemfile: i } = e.files;
				if (n.source !== void 0 || e.problems.some(({ file: e }) => e === n.path)) return;
				let a = (0, r.$I)(t.root, "builder"), o = (0, r.$I)(a, "dockerfile");
				a?.kind === "unknown" || (0, r.$I)(a, "pack") !== void 0 || o?.kind === "unknown" || o === void 0 && i.source === void 0 || o?.kind === "scalar" && !n.path.endsWith(o.text.replace(/^\.\//, "")) || (yield {
					at: (0, r.be)(o ?? a ?? (0, h.E7)(t.image) ?? t.root),
					message: `${n.path} does not exist, so Kamal cannot build the image (Missing ${n.path})`,
					help: "Add a Dockerfile (Rails: `bin/rails app:update`), or set `builder/dockerfile` to its path."
				});
			}
		};
		var j = n(7374), be = n(8625), xe = n(90);
		function readDockerignore(e) {
			let t = [];
			for (let [n, r] of e.lineStarts.slice(0, 500).entries()) {
				let i = (0, xe.f)(e.text.slice(r, e.lineStarts[n + 1]), "\r\n"), a = i.trim();
				if (i.startsWith("#") || a === "") continue;
				let o = a.startsWith("!"), s = o ? a.slice(1).trim() : a, c = dockerignore_clean(s), l = s === "" ? void 0 : readGlob(c);
				if (l === void 0) continue;
				let u = r + i.indexOf(a), d = (0, _.yb)(e, u, u + a.length);
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
		function dockerignore_clean(e) {
			let t = s.posix.normalize(e).replace(/(?<=.)\/$/, "");
			return t.length > 1 && t.startsWith("/") ? t.slice(1) : t;
		}
		let M = (0, c.B)(({ project: e, config: t }) => {
			let { dockerfile: n, texts: i } = e.surroundings, a = (0, r.$I)(t.root, "builder"), o = (0, r.$I)(a, "context"), s = (0, r.$I)(a, "target");
			if (n === void 0 || a?.kind === "unknown" || (0, r.$I)(a, "pack") !== void 0 || s !== void 0 && s.kind !== "scalar" || o !== void 0 && (o.kind !== "scalar" || !/^\.\/?$/.test(o.text))) return;
			let { source: c } = i.dockerignore;
			return {
				kind: o === void 0 ? "clone" : "here",
				ignore: c === void 0 ? [] : readDockerignore(c),
				copies: (0, j.f7)(n, s?.text)
			};
		});
		function copyOf(e, t) {
			return e.copies.find((e) => e.path === "." || t === e.path || t.startsWith(`${e.path}/`));
		}
		let Se = {
			metadata: {
				id: "dockerignore-drops-needed",
				severity: "warning",
				title: "`.dockerignore` excludes files that the build or the app needs"
			},
			*checkConfig(e) {
				let { project: t } = e, n = M(e);
				if (n === void 0 || n.ignore.length === 0) return;
				yield* missingSources(t, n);
				let r = b(e)?.image, i = r === void 0 ? [] : (0, j.OX)(r);
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
				let o = (0, _.yb)(n, i.start, i.end);
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
			for (let o of [...r ? be.u : [], ...n]) {
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
		let Ce = {
			metadata: {
				id: "dockerignore-lets-in-secret",
				severity: "warning",
				title: "Keys, `.env` files or local data get into the image"
			},
			*checkConfig(e) {
				let { project: t } = e, n = t.surroundings.dockerfile?.source, r = M(e);
				if (n === void 0 || r === void 0) return;
				let i = (r.kind === "clone" ? committedSecrets(t) : localSecrets(t)).filter((e) => droppedBy(r.ignore, sampleFile(e)) === void 0), [a] = i, o = a === void 0 ? void 0 : copyOf(r, a);
				o !== void 0 && (yield {
					at: (0, _.yb)(n, o.instruction.start, o.instruction.end),
					...i.every((e) => e === ".env") ? { severity: "info" } : {},
					message: `This copies ${i.join(", ")} into the image: ${we[r.kind]}, and no line of .dockerignore matches`,
					help: `Add to .dockerignore: ${i.map((e) => `\`/${e}${e.endsWith("/") ? "*" : ""}\``).join(", ")}.`
				});
			}
		}, we = {
			clone: "the build gets all committed files",
			here: "with `builder/context` the build gets all files, including those that git ignores"
		};
		function isSensitive(e) {
			return !/(?:test|development|ci)\.key$/.test(e);
		}
		function sampleFile(e) {
			return e.endsWith("/") ? `${e}development.sqlite3` : e;
		}
		function committedSecrets(e) {
			let t = l(e);
			return e.surroundings.secretFiles.filter(isSensitive).filter((e) => e !== "config/credentials/production.key" && !t(e));
		}
		function localSecrets(e) {
			let { entries: t, secretFiles: n, database: r, texts: i } = e.surroundings, a = new Set(n.filter(isSensitive));
			return t.get("config/credentials.yml.enc") !== "missing" && a.add("config/master.key"), l(e)(".env") && /\.env/.test(i.gitignore.source?.text ?? "") && a.add(".env"), /sqlite3/.test(r.document?.source.text ?? "") && t.get("storage") !== "missing" && a.add("storage/"), [...a];
		}
		let Te = {
			metadata: {
				id: "duplicate-host",
				severity: "warning",
				title: "Host is listed twice for one role"
			},
			*checkConfig({ config: e }) {
				for (let t of e.roles.all) {
					let e = new Set();
					for (let { name: n, node: i } of t.hosts.all) {
						if (e.has(n)) {
							let e = `${n} is listed twice for the role \`${t.name}\`; Kamal deploys to it once`;
							yield {
								at: (0, r.be)(i),
								message: e,
								help: "Remove it, or replace it with the host that you meant."
							};
						}
						e.add(n);
					}
				}
			}
		}, Ee = {
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
				let e = (0, r.xT)(n.key);
				if (e === void 0 || n.conditional || n.inherited || n.key.kind !== "scalar") continue;
				let i = `${n.key.type} ${e}`, a = t.get(i);
				a === void 0 ? t.set(i, n) : yield {
					at: (0, r.be)(n.key),
					message: `\`${e}\` is already on line ${(0, r.be)(a.key).line}: YAML keeps only this one and drops the first with everything in it`,
					help: "Merge the two, or remove the wrong one."
				};
			}
		}
		function rubySetting(e, t) {
			if (e === void 0) return;
			let n = RegExp(`^([ \\t]*)${RegExp.escape(t)}[ \\t]*=[ \\t]*(\\S(?:.{0,198}?\\S)??)[ \\t]*(?:#.*)?$`, "gm"), r = [...e.text.matchAll(n)], [i] = r, a = i?.[2] ?? "";
			if (i === void 0 || r.length > 1 || !/^(?:true|false|:\w+|\d+|"[^"#]*"|'[^']*')$/.test(a) || (i[1] ?? "").length > 2) return;
			let o = i.index + (i[1] ?? "").length;
			return {
				value: a,
				at: (0, _.yb)(e, o, i.index + i[0].trimEnd().length)
			};
		}
		function withoutComments(e) {
			return e.replace(/(^|[ \t])#(?!\{)[^\n]*/gm, (e, t) => t + " ".repeat(e.length - t.length));
		}
		let N = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/, P = (0, c.B)((e) => {
			let { texts: t, database: n, dockerfile: r, workflows: i } = e.surroundings, a = t.entrypoint.source;
			if (!(a === void 0 || n.document === void 0 || r === void 0 || [
				t.preDeploy.source,
				t.postDeploy.source,
				e.config.document?.source,
				r.source,
				...i.map((e) => e.document?.source)
			].some((e) => e !== void 0 && N.test(withoutComments(e.text))))) return withoutComments(a.text);
		});
		function preparesDatabase(e) {
			return N.test(e);
		}
		let De = {
			metadata: {
				id: "entrypoint-guard",
				severity: "warning",
				title: "Entrypoint skips `db:prepare` because its condition is false"
			},
			*checkConfig(e) {
				let { source: t } = e.project.surroundings.texts.entrypoint, n = Oe(e.project);
				if (t === void 0 || n === void 0) return;
				let r = b(e);
				r?.command !== void 0 && r.image?.cmd?.shell !== !0 && (n.accepts(r.command) || (yield {
					at: (0, _.yb)(t, n.start, n.end),
					message: `The container runs \`${r.command.join(" ")}\`, but this condition is false for that command, so db:prepare never runs and migrations are never applied`,
					help: "Match only the part of the command that is always there, for example `if [[ \"$*\" == *\"rails server\"* ]]; then`."
				}));
			}
		}, Oe = (0, c.B)((e) => {
			let t = P(e);
			return t === void 0 || !preparesDatabase(t) ? void 0 : readGuard(t);
		}), F = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;
		function readGuard(e) {
			let t = [...e.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)], [n] = t;
			if (n === void 0 || t.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(n[0])) return;
			let r = [...n[0].matchAll(F)].map((e) => ({
				parameter: e[1] ?? "",
				value: e[2] ?? e[3] ?? e[4] ?? ""
			})), i = n[0].replace(F, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
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
		let ke = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
		function hasPlainBases(e) {
			let t = new Set(e.stages.map(({ name: e }) => e));
			return e.stages.every(({ base: e }) => ke.test(e) || t.has(e.toLowerCase()));
		}
		let Ae = {
			metadata: {
				id: "entrypoint-no-prepare",
				severity: "info",
				title: "Nothing runs `db:prepare`, so migrations are never applied"
			},
			*check(e) {
				let t = P(e);
				if (t === void 0 || (preparesDatabase(t) && (yield* checkEntrypointRuns(e)), preparesDatabase(t) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(t))) return;
				let n = e.surroundings.texts.entrypoint.path;
				yield {
					at: (0, _.GH)(n),
					message: "Neither the entrypoint nor a hook or workflow in this repository runs `db:prepare`, so migrations are never applied",
					help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts."
				};
			}
		};
		function* checkEntrypointRuns(e) {
			let { dockerfile: t } = e.surroundings;
			if (t !== void 0 && hasPlainBases(t)) for (let n of (0, A.F)(e)) {
				let { image: e, command: i, role: a } = b(n) ?? {};
				e?.cmd !== void 0 && e.entrypoint === void 0 && i !== void 0 && (/entrypoint/.test(i.join(" ")) || (0, r.$I)((0, r.$I)(a?.settings, "options"), "entrypoint") === void 0 && (yield {
					at: (0, _.yb)(t.source, e.cmd.start, e.cmd.end),
					message: "The Dockerfile has no ENTRYPOINT, so the script that runs `db:prepare` never starts",
					help: "Add `ENTRYPOINT [\"/rails/bin/docker-entrypoint\"]` before CMD."
				}));
			}
		}
		function isSecretName(e) {
			return !/PUBLIC|PUBLISHABLE|SITE_KEY|_FILE$|_PATH$/i.test(e) && /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|ENCRYPTION_KEY)$/i.test(e);
		}
		function isTemplateValue(e) {
			return e === "" || /^(?:x+|\*+|changeme|change_me|secret|password|test|todo|<.*>|your[-_].*|replace.*|(?:dummy|fake|example|placeholder)(?:[-_].*)?)$/i.test(e);
		}
		let I = (0, c.B)((e) => [...uniqueFiles(e.variants).values()].flatMap((e) => {
			let { source: t } = e;
			return t === void 0 ? [] : e.entries.map((n) => ({
				file: e,
				entry: n,
				at: (0, _.yb)(t, n.start, n.end)
			}));
		}));
		function uniqueFiles(e) {
			return new Map(e.flatMap((e) => e.secrets.map((e) => [e.path, e])));
		}
		let je = {
			metadata: {
				id: "env-clear-secret",
				severity: "warning",
				title: "Secret is written in plain text in `env/clear`",
				securitySeverity: 7.2
			},
			*checkConfig({ config: e }) {
				for (let t of envsOf(e)) yield* checkEnv(t);
			}
		};
		function* checkEnv(e) {
			let t = [
				"clear",
				"secret",
				"tags"
			].some((t) => (0, r.$I)(e, t) !== void 0) ? (0, r.$I)(e, "clear") : e;
			if (t?.kind === "map") for (let { key: e, value: n } of t.pairs) {
				let t = (0, r.xT)(e);
				if (t === void 0 || !isSecretName(t) || n.kind !== "scalar" || n.type !== "string" || isTemplateValue(n.text)) continue;
				let i = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(t) && /^[0-9a-f]{32,}$/i.test(n.text);
				yield {
					at: (0, r.be)(e),
					...i ? { severity: "error" } : {},
					message: `\`${t}\` is written in plain text here, so anyone who can read the repository can see its value`,
					help: `List it under \`env/secret\`, add \`${t}=$${t}\` to .kamal/secrets, and change the value, because it stays in the git history.`
				};
			}
		}
		function envsOf({ root: e, serversNode: t, accessoriesNode: n }) {
			let i = (0, r.$I)(e, "env"), a = (0, r.fq)((0, r.$I)(i, "tags")).map((e) => e.value), o = [...(0, r.fq)(t), ...(0, r.fq)(n)].map((e) => (0, r.$I)(e.value, "env"));
			return [
				i,
				...a,
				...o
			].filter((e) => e !== void 0);
		}
		let Me = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g, Ne = /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g, Pe = /^\s*ENV\[["'](\w+)["']\]\s*$/g;
		function neededVariables(e) {
			let t = (0, y.x9)(e.text).filter((e) => e.closed && e.kind !== "comment" && e.kind !== "escape");
			if (t.some(({ code: e }) => /\bENV\[[^\][]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(e))) return;
			let n = (0, y.HV)(e.text, t);
			return t.filter((e) => !n.some(({ start: t, end: n }) => t <= e.start && e.start < n)).flatMap((t) => inTag(t, e));
		}
		function inTag(e, t) {
			if (/\b(?:if|unless|case|rescue|while|and|or)\b|&&|\|\||\?\s|\?$/.test(e.code)) return [];
			let n = t.text.indexOf(e.code, e.start), find = (r, i) => [...e.code.matchAll(r)].map((e) => {
				let r = e[1] ?? "", a = n + e.index + (/^\s*/.exec(e[0])?.[0].length ?? 0);
				return {
					name: r,
					without: i,
					at: (0, _.yb)(t, a, a + e[0].trim().length)
				};
			}), r = e.kind === "output" && !isInComment(e, t);
			return [
				...find(Me, "KeyError"),
				...find(Ne, "NoMethodError"),
				...r ? find(Pe, "empty") : []
			];
		}
		function isInComment(e, { text: t }) {
			let n = t.slice(Math.max(t.lastIndexOf("\n", e.start - 1) + 1, e.start - 500), e.start);
			return /(?:^|\s)#/.test(n);
		}
		let Fe = {
			metadata: {
				id: "erb-env-not-passed",
				severity: "warning",
				title: "Workflow does not pass a variable that the config needs"
			},
			*check(e) {
				let t = D(e);
				if (t.length === 0 || !t.every(isEnvironmentKnown)) return;
				let n = t[0]?.workflow.source.file ?? "", r = passedNames(e), i = new Set();
				for (let a of evaluatedFiles(e, t)) for (let { name: e, without: t, at: o } of neededVariables(a) ?? []) r(e) || i.has(e) || (i.add(e), yield {
					at: o,
					message: `${n} deploys without \`${e}\`, which no workflow passes: ${Ie[t]}`,
					help: `Add \`${e}\` to \`env:\` of the step that deploys, with a value from \`vars\` or \`secrets\`.`
				});
			}
		}, Ie = {
			KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
			NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
			empty: "the value is then empty, and Kamal rejects that in most places"
		}, Le = /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;
		function isEnvironmentKnown({ workflow: e, job: t, steps: n }) {
			let i = (0, r.Io)(t);
			return !isHosted(t) || (0, r.$I)(t, "container") !== void 0 || /--config-file|\s-c[\s=]|config-file:|working-directory:/.test(i) || /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(i) || ![
				e,
				t,
				...n
			].every((e) => isComplete((0, r.$I)(e, "env"))) ? !1 : n.every((e) => {
				let t = (0, r.$I)(e, "uses");
				return t === void 0 || t.kind === "scalar" && Le.test(t.text);
			});
		}
		function isComplete(e) {
			return e === void 0 || e.kind === "map" && !e.open;
		}
		let Re = /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;
		function passedNames(e) {
			let t = e.surroundings.workflows.map(({ document: e }) => e?.source.text ?? ""), n = new Set([...e.variants.flatMap(({ config: e }) => e?.secrets ?? []).map((e) => e.name), ...I(e).flatMap(({ entry: e }) => [e.name, ...e.references])]);
			return (e) => Re.test(e) || n.has(e) || t.some((t) => t.includes(e));
		}
		function evaluatedFiles(e, t) {
			let n = t.map(({ workflow: e }) => e.source.text), r = e.variants.flatMap(({ destination: e, file: t }) => e !== void 0 && n.some((t) => t.includes(e)) ? [t] : []);
			return [e.config, ...r].flatMap((e) => e?.document?.source ?? []);
		}
		var L = n(617), R = n(3542);
		let ze = {
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
			return (0, R.E)(e, ze[t]) >= 0;
		}
		let Be = {
			metadata: {
				id: "erb-trim-mode",
				severity: "error",
				title: "Kamal version does not support the ERB tags `<%-` and `-%>`"
			},
			*check(e) {
				let { kamal: t } = e;
				if ((0, L.$1)(t.version) && !has(t.version, "erbTrimMode")) for (let n of [e.config, ...e.variants.map((e) => e.file)]) {
					let e = n?.document?.source, r = e === void 0 ? void 0 : (0, y.x9)(e.text).find(isBroken);
					e !== void 0 && r !== void 0 && (yield {
						at: (0, _.yb)(e, r.start, r.end),
						message: `Ruby cannot parse this tag: \`<%-\` and \`-%>\` need Kamal 2.11.0 or newer, but ${(0, L.s8)(t)}`,
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
		let Ve = {
			metadata: {
				id: "file-mode-octal",
				severity: "error",
				title: "File mode is not quoted, so YAML reads it as an octal number",
				fixable: !0
			},
			*checkConfig({ config: e }) {
				let t = e.accessories.all.flatMap(({ settings: e }) => ["files", "directories"].flatMap((t) => (0, r.Z9)((0, r.$I)(e, t))));
				for (let e of t) {
					let t = (0, r.$I)(e, "mode");
					t?.kind === "scalar" && t.type === "integer" && /^0[0-7]+$/.test(t.text) && (yield {
						at: (0, r.be)(t),
						message: `YAML reads the unquoted ${t.text} as the number ${String(t.value)}, so Kamal runs \`chmod ${String(t.value)}\``,
						help: `Write \`mode: "${t.text}"\`.`,
						fix: rewrite(t, `"${t.text}"`)
					});
				}
			}
		}, He = {
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
		}, Ue = {
			metadata: {
				id: "force-ssl-health-check",
				severity: "warning",
				title: "`force_ssl` redirects the health check to HTTPS"
			},
			*check(e) {
				let { production: t, application: n } = e.surroundings.texts, r = rubySetting(t.source, "config.force_ssl");
				if (t.source === void 0 || r?.value !== "true") return;
				let i = withoutComments(`${t.source.text}\n${n.source?.text ?? ""}`);
				!/assume_ssl|ssl_options|AssumeSSL/.test(i) && (0, A.F)(e).some((e) => b(e)?.role.isProxied === !0) && (yield {
					at: r.at,
					message: "Rails redirects kamal-proxy's HTTP health check to HTTPS, which the container does not serve, so the app never becomes healthy",
					help: "Add `config.assume_ssl = true`, because the proxy in front of the app terminates TLS."
				});
			}
		}, We = {
			metadata: {
				id: "forward-headers",
				severity: "warning",
				title: "kamal-proxy discards the CDN's `X-Forwarded-*` headers"
			},
			*checkConfig({ project: e, config: t }) {
				let n = cdnGem(e), i = t.primaryProxy;
				if (n === void 0 || i === void 0) return;
				let { ssl: a, forwardHeaders: o } = i, s = a.kind === "known" && a.value !== "none";
				(o.kind === "absent" ? s : (0, h.jj)(o) === !1) && (yield {
					at: (0, r.be)((0, h.E7)(o) ?? (0, h.E7)(a) ?? t.root),
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
			].find((e) => (0, x.X)(t, e) !== void 0);
		}
		let Ge = {
			metadata: {
				id: "health-check-times",
				severity: "warning",
				title: "`deploy_timeout` leaves time for only one health check"
			},
			*checkConfig({ config: e }) {
				let t = (0, h.dd)((0, h.LA)(e.root, "deploy_timeout"), 30);
				if (t !== void 0) for (let { healthCheck: n, path: i } of e.proxySections) {
					let e = (0, h.LA)(n, `${i}/healthcheck/interval`);
					e.kind === "known" && e.value >= t && (yield {
						at: (0, r.be)(e.node),
						message: `The second health check runs after ${e.value} s, but the deploy gives up after ${t} s (deploy_timeout), so only the first check, immediately after the start, counts`,
						help: "Set a smaller `interval` (the default is 1) or a larger `deploy_timeout`."
					});
					let a = (0, h.LA)(n, `${i}/healthcheck/timeout`);
					a.kind === "known" && a.value >= t && (yield {
						at: (0, r.be)(a.node),
						severity: "info",
						message: `A health check may take ${a.value} s, but the deploy gives up after ${t} s (deploy_timeout): if the first check hangs, the app gets no second one`,
						help: "Set a smaller `timeout` (the default is 5) or a larger `deploy_timeout`."
					});
				}
			}
		}, Ke = {
			metadata: {
				id: "health-path-missing",
				severity: "warning",
				title: "Health check path is not in config/routes.rb"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, i = completeRoutes(t), a = b(e)?.role.proxy;
				if (i === void 0 || a === void 0) return;
				let { healthPath: o } = a, s = (0, h.dd)(o, "/up"), c = s?.split("?")[0]?.split("/").findLast((e) => e !== "");
				c === void 0 || i.split(/[^\w.-]+/).includes(c) || (yield {
					at: (0, r.be)((0, h.E7)(o) ?? (0, h.E7)(n.sharedProxy) ?? (0, h.E7)(n.service) ?? n.root),
					message: `kamal-proxy requests ${s}${o.kind === "absent" ? " (the default)" : ""}, but config/routes.rb has no such route, so the app answers 404 and never becomes healthy`,
					help: "Add `get \"up\" => \"rails/health#show\", as: :rails_health_check` to config/routes.rb, or set `proxy/healthcheck/path` to an existing route."
				});
			}
		};
		function completeRoutes(e) {
			let t = e.surroundings.texts.routes.source;
			if (t === void 0) return;
			let n = withoutComments(t.text);
			if (!n.includes("routes.draw") || /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(n) || /["']\*|:path\b/.test(n)) return;
			let r = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
			return /health|okcomputer|rack-status|heartbeat/i.test(r) ? void 0 : n;
		}
		let qe = {
			metadata: {
				id: "hosts-refuse-health-check",
				severity: "warning",
				title: "`config.hosts` blocks the health check"
			},
			*check(e) {
				let t = e.surroundings.texts.production.source;
				if (t === void 0) return;
				let n = withoutComments(t.text), r = /^[ \t]*config\.hosts[ \t]*(?:=|<<|\+=|\.push|\.concat)[^\n]*/m.exec(n);
				if (r === null || /host_authorization|hosts\.clear|hosts\s*=\s*nil/.test(n) || /IPAddr|\/\.\*\/|nil|0\.0\.0\.0/.test(n)) return;
				let i = r.index + (/^[ \t]*/.exec(r[0])?.[0].length ?? 0);
				yield {
					at: (0, _.yb)(t, i, r.index + r[0].trimEnd().length),
					message: "kamal-proxy's health check sends the container ID as its host, which is not in `config.hosts`, so Rails answers 403 and the app never becomes healthy",
					help: "Add `config.host_authorization = { exclude: ->(request) { request.path == \"/up\" } }`."
				};
			}
		}, Je = {
			metadata: {
				id: "image-capitals",
				severity: "error",
				title: "Image name has uppercase letters"
			},
			*checkConfig({ config: e }) {
				for (let t of [e, ...e.accessories.all]) yield* checkImage(t);
			}
		};
		function* checkImage({ image: e, registry: t }) {
			let n = e.kind === "known" ? parseImageName(e.value) : void 0, i = t === void 0 ? "" : (0, h.dd)(t.server, "");
			if (e.kind !== "known" || n === void 0 || i === void 0) return;
			let a = rejectionMessage(n, i);
			a !== void 0 && (yield {
				at: (0, r.be)(e.node),
				message: a,
				help: `Write \`${n.whole.toLowerCase()}\`; registries use the lowercase form of user and organization names.`
			});
		}
		function rejectionMessage({ whole: e, host: t, repository: n }, r) {
			let i = r.trim() !== "";
			if (!i && t !== void 0 && !/[.:]/.test(t) && t !== "localhost") return `Docker takes \`${t}\` as the host of a registry because of its uppercase letters, but cannot find it`;
			let a = i ? e : n;
			if (a !== a.toLowerCase()) return `Docker rejects \`${e}\` (invalid reference format: repository name must be lowercase)`;
		}
		var z = n(4152);
		let Ye = {
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
			let i = t === void 0 ? void 0 : (0, h.jj)(t.server);
			if (e.kind !== "known" || e.node.kind !== "scalar" || i === void 0 || i === "" || !e.value.toLowerCase().startsWith(`${i.toLowerCase()}/`)) return;
			let a = e.value.slice(i.length + 1), o = withoutPrefix(e.node, e.value.slice(0, i.length + 1));
			yield {
				at: (0, r.be)(e.node),
				...n && (0, z.T)(i) ? { severity: "warning" } : {},
				message: `Kamal prepends \`registry/server\` to \`image\`, so this is ${n ? "pushed to" : "pulled from"} ${i}/${e.value}`,
				help: `Write \`image: ${a}\`.`,
				...o && { fix: o }
			};
		}
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
				let e = (0, r.xT)(n.key);
				e !== void 0 && !n.conditional && t.set(e, n);
			}
			return e.pairs.filter((e) => {
				let n = (0, r.xT)(e.key);
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
		let Xe = [
			"destination",
			"role",
			"service"
		], Ze = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;
		function* checkLabels(e, { context: t, kamal: n }) {
			if (!has(n, "reservedLabels")) return;
			let i = (0, r.$I)(e, "labels");
			if (i?.kind === "map") for (let { key: e } of effectivePairs(i)) isString(e) && Xe.includes(e.text) && (yield rejection("invalid-value", e, {
				context: `${t}/labels/${e.text}`,
				says: "invalid label. destination, role, and service are reserved labels",
				help: "Choose another name: Kamal finds its containers by these labels."
			}));
		}
		function* checkRestart(e, { context: t, kamal: n }) {
			let i = (0, r.$I)(e, "options");
			if (i?.kind !== "map") return;
			let a = effectivePairs(i).find(({ key: e }) => e.kind === "scalar" && shownKey(e) === "restart");
			if (a === void 0 || a.conditional || a.value.kind === "unknown") return;
			if (!has(n, "restartPolicies")) {
				has(n, "restartRejected") && (yield* rejectRestart(a, t));
				return;
			}
			let o = joinContext(t, "options/restart"), s = a.value.kind === "scalar" && a.value.value === !1;
			if (isString(a.value)) Ze.test(a.value.text) || (yield rejection("invalid-value", a.value, {
				context: o,
				says: "should be no, always, unless-stopped, on-failure, or on-failure:N",
				help: "Use one of these values."
			}));
			else {
				let e = s ? { fix: replaceAt((0, r.be)(a.value), "\"no\"", "Write `\"no\"`") } : {};
				yield {
					...rejection("wrong-type", a.value, {
						context: o,
						says: "should be a string. Use \"no\" to disable restarts",
						help: "Put it in quotes, `restart: \"no\"`: YAML reads an unquoted no as false."
					}),
					...e
				};
			}
		}
		function* rejectRestart({ key: e, value: t }, n) {
			isString(e) && isTruthy(t) === !0 && (yield {
				...rejection("key-newer-than-kamal", e, {
					context: n,
					says: "Cannot set restart policy in docker options, unless-stopped is required",
					help: "Use Kamal 2.12.0 or newer, or remove the key."
				}),
				found: "allowed since Kamal 2.12.0"
			});
		}
		function* checkProxy(e, t) {
			let n = (0, r.$I)(e, "host"), i = (0, r.$I)(e, "hosts"), a = (0, r.$I)(e, "ssl");
			a !== void 0 && asksForSsl(a) && isPresent(n) === !1 && isPresent(i) === !1 && (yield rejection("missing-key", a, {
				context: t,
				says: "Must set a host to enable automatic SSL",
				help: "Add `host:` with the public name next to `ssl`, in the same section."
			}));
			let o = (0, r.cF)(e, "host");
			o !== void 0 && (0, r.cF)(e, "hosts") !== void 0 && !o.conditional && (yield rejection("invalid-value", o.key, {
				context: t,
				says: "Specify one of 'host' or 'hosts', not both",
				help: "Keep `hosts`, with all names. Check both the role and the root, because Kamal merges their settings."
			})), a?.kind === "map" && (yield* checkCertificate(a, t));
			let s = (0, r.$I)(e, "run");
			s?.kind === "map" && (yield* checkRun(s, t));
		}
		function asksForSsl(e) {
			return e.kind === "map" || e.kind === "scalar" && e.value === !0;
		}
		function* checkCertificate(e, t) {
			for (let [n, i] of [["certificate_pem", "private_key_pem"], ["private_key_pem", "certificate_pem"]]) isPresent((0, r.$I)(e, n)) === !0 && isPresent((0, r.$I)(e, i)) === !1 && (yield rejection("missing-key", e, {
				context: t,
				says: `Missing ${i} setting (required when ${n} is present)`,
				help: `Add \`${i}\` with the name of the secret that contains it.`
			}));
		}
		function* checkRun(e, t) {
			if (!isFalse((0, r.$I)(e, "publish"))) return;
			let n = [
				"http_port",
				"https_port",
				"bind_ips"
			].map((t) => (0, r.$I)(e, t)).find((e) => isPresent(e) === !0);
			n !== void 0 && (yield rejection("invalid-value", n, {
				context: t,
				says: "Cannot set http_port, https_port or bind_ips when publish is false",
				help: "Remove it, or publish the ports."
			}));
		}
		var Qe = n(8998);
		function* checkRegistry(e, t) {
			if (e !== void 0 && e.kind !== "map") return;
			let n = (0, r.$I)(e, "server"), i = has(t.kamal, "localRegistry");
			if (n?.kind === "unknown" && i) return;
			let a = n?.kind === "scalar" && (n.type === "string" || n.type === "symbol");
			if (i && n?.kind === "scalar" && !a && n.type !== "null" && (yield rejection("wrong-type", n, {
				context: joinContext(t.context, "server"),
				says: "should be a string",
				help: "Put it in quotes: Kamal crashes if YAML reads the server as a number or a boolean."
			})), !(i && n?.kind === "scalar" && (0, Qe.r)(n.text))) for (let n of ["username", "password"]) yield* checkCredential((0, r.$I)(e, n), n, {
				...t,
				registry: e
			});
		}
		function* checkCredential(e, t, n) {
			let r = joinContext(n.context, t), i = t === "username" ? "`username: my-user`" : "`password: [KAMAL_REGISTRY_PASSWORD]`", a = isPresent(e);
			if (a === !1) {
				let t = `Add ${i} below \`registry:\`; Kamal looks up a name in a list in .kamal/secrets.`;
				yield rejection("missing-key", e ?? n.registry ?? n.place, {
					context: r,
					says: "is required",
					help: t
				});
			} else a === !0 && e !== void 0 && !isCredential(e) && (yield rejection("wrong-type", e, {
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
		var B = n(2004), $e = n(3983);
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
			return [...new Set([...(0, B.n3)(e), ...r ? [""] : []])];
		}
		function* checkRoles(e) {
			let t = e.config.serversNode;
			if (t?.kind === "map") for (let n of effectivePairs(t)) n.key.kind !== "unknown" && (yield* checkName(n.key, "servers"), yield* checkRole(e, n.key, n.value));
			yield* checkSsl(e);
		}
		function* checkName(e, t) {
			e.type !== "string" && (yield rejection("invalid-value", e, {
				context: t,
				says: `the name ${shownKey(e)} should be a string`,
				help: "Put the name in quotes or choose another one: YAML does not read it as a string."
			}));
		}
		function* checkRole({ config: e, kamal: t }, n, i) {
			if (i.kind !== "map") return;
			let a = `servers/${shownKey(n)}`;
			yield* checkLabels(i, {
				context: a,
				kamal: t
			}), yield* checkRestart(i, {
				context: a,
				kamal: t
			});
			let o = e.roles.all.find((e) => e.key === n), s = o?.ownProxy ?? (0, r.$I)(i, "proxy");
			if (s?.kind !== "map") return;
			yield* checkProxy(s, `${a}/proxy`);
			let c = o?.proxy?.node;
			e.sharedProxy.kind === "known" && c !== void 0 && (yield* checkProxy(c, "proxy"));
		}
		function* checkSsl(e) {
			let { config: t, kamal: n } = e, i = has(n, "certificates"), a = new Map();
			for (let { name: e, role: o, hosts: s } of countedRoles(t) ?? []) {
				let t = o.proxy?.node, c = (0, r.$I)(t, "ssl");
				if (t === void 0 || c === void 0 || isTruthy(c) !== !0) continue;
				let l = i ? (0, $e.yT)(c) : !1, u = s?.length ?? 0;
				l === !1 && u > 1 && (yield rejection("invalid-value", c, {
					context: "",
					says: `SSL is only supported on a single server${i ? " unless you provide custom certificates" : ""}, found ${u} servers for role ${e}`,
					help: `Put a load balancer that terminates TLS in front, or set your own certificate in \`ssl\`${i ? "" : " (since Kamal 2.7.0)"}.`
				}));
				let d = has(n, "hostsWithCommas");
				d && (yield* checkSslHost((0, r.$I)(t, "host")));
				for (let n of d ? sslHosts(t) : oneHost(t)) {
					if (a.has(n)) {
						let e = `Different roles can't share the same host for SSL: ${n}`;
						yield rejection("invalid-value", (0, r.$I)(t, "host") ?? (0, r.$I)(t, "hosts") ?? c, {
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
			e?.kind === "scalar" && e.type !== "string" && isTruthy(e) === !0 && (yield rejection("wrong-type", e, {
				context: "",
				says: "undefined method `split' for this host",
				help: "Write the public name, in quotes if YAML does not read it as a string."
			}));
		}
		function oneHost(e) {
			let t = (0, r.$I)(e, "host");
			return t?.kind === "scalar" ? [t.text] : [];
		}
		function sslHosts(e) {
			let t = (0, r.$I)(e, "hosts");
			if (t?.kind === "list") return t.items.flatMap(({ node: e }) => e.kind === "scalar" ? [e.text] : []);
			let n = t === void 0 ? (0, r.$I)(e, "host") : void 0;
			return n?.kind === "scalar" && n.value !== null ? n.text.split(",") : [];
		}
		let V = [
			"host",
			"hosts",
			"role",
			"roles",
			"tag",
			"tags"
		], et = [
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
			let n = has(t.kamal, "placementByTag") ? V : et, i = n.filter((t) => (0, r.cF)(e, t) !== void 0);
			if (i.length === 0 && V.some((t) => (0, r.cF)(e, t) !== void 0)) return;
			let a = i.filter((t) => (0, r.cF)(e, t)?.conditional !== !0);
			i.length === 1 || a.length === 1 || i.length === 0 && e.open || i.length > 0 && a.length === 0 || (yield rejection(i.length === 0 ? "missing-key" : "invalid-value", t.key, {
				context: t.context,
				says: `specify one of ${listed(n)}`,
				help: i.length === 0 ? "Set where it runs, e.g. `host: 192.0.2.1`." : `Keep only one of: ${i.join(", ")}.`
			}));
		}
		function listed(e) {
			let t = e.map((e) => `\`${e}\``);
			return `${t.slice(0, -1).join(", ")} or ${t.at(-1)}`;
		}
		function* checkRoleNames(e, { context: t, kamal: n, roles: i }) {
			let a = i.map((e) => e.name), isKnown = (e) => has(n, "roleNamesAsStrings") ? isString(e) && a.includes(e.text) : e.kind === "scalar" && a.includes(shownKey(e)), o = (0, r.$I)(e, "roles"), s = (0, r.$I)(e, "role"), c = `Use a role from \`servers\`: ${a.join(", ") || "(none)"}.`;
			if (o?.kind === "list" && !o.open) {
				let e = o.items.filter(({ node: e }) => !isKnown(e));
				if (e.every(({ node: e }) => isTruthy(e) === !1)) return;
				let [n] = e;
				if (n === void 0) return;
				let r = e.map(({ node: e }) => e.kind === "scalar" ? shownKey(e) : "").join(", ");
				yield rejection("invalid-value", n.node, {
					context: t,
					says: `unknown roles ${r}`,
					help: c
				});
			} else if (o === void 0 && s?.kind === "scalar" && isTruthy(s) === !0) {
				let e = shownKey(s);
				a.includes(e) || (yield rejection("invalid-value", s, {
					context: t,
					says: `unknown role ${e}`,
					help: c
				}));
			}
		}
		function* checkTags(e, t, n) {
			let i = (0, r.$I)(e, "tag");
			i?.kind === "scalar" && hasHosts(n) && (yield rejection("invalid-value", i, {
				context: t,
				says: "undefined method `include?' for nil",
				help: "Kamal crashes here, because it looks for tags only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles."
			}));
			let a = scalarsIn(i === void 0 ? (0, r.$I)(e, "tags") : i), o = n?.kind === "map" ? tagsOfHosts(n) : [];
			if (a.length !== 0 && o.length !== 0) for (let e of [...a, ...o].filter((e) => !isString(e))) yield rejection("invalid-value", e, {
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
			let i = (0, r.$I)(e, "proxy");
			i?.kind === "map" && (yield* checkProxy(i, `${t}/proxy`)), i?.kind === "scalar" && i.value === !0 && (yield rejection("wrong-type", i, {
				context: `${t}/proxy`,
				says: "should be a hash",
				help: "Set `host` and `app_port` in it, or remove it: only roles can have `proxy: true`."
			}));
			let a = (0, r.$I)(e, "registry");
			a?.kind === "map" && a.pairs.length > 0 && (yield* checkRegistry(a, {
				context: `${t}/registry`,
				place: (0, r.be)(a),
				kamal: n
			}));
		}
		function* checkConflicts(e) {
			yield* checkRuns(e), has(e.kamal, "localRegistryNeedsSshBuilder") && (yield* checkRemote(e.config));
		}
		function* checkRuns(e) {
			let t = new Map(), n = has(e.kamal, "equalRuns"), r = 0;
			for (let { hosts: i, run: a } of runsByHost(e)) {
				if (n && hasErb(a)) continue;
				let e = n ? canonical(a) : String(r++);
				for (let n of i) {
					let r = t.get(n);
					r !== void 0 && r.text !== e && (yield rejection("invalid-value", a, {
						context: "",
						says: `Conflicting proxy run configurations for host ${n}`,
						help: "Write `run` once, in the top-level `proxy` section."
					})), t.set(n, {
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
					hosts: (0, B.n3)(n),
					run: t
				});
			}
		}
		function* checkRemote({ registry: e, root: t }) {
			let n = (0, r.$I)(t, "builder"), i = (0, r.$I)(n, "remote");
			if (e.isLocal !== !0 || !isString(i)) return;
			let a = (0, r.$I)(n, "arch");
			(isFalse((0, r.$I)(n, "local")) || a?.kind === "list" && a.items.length > 1) && !/^ssh:/i.test(i.text) && (yield rejection("invalid-value", i, {
				context: "",
				says: "Local registry with remote builder requires an SSH URL (e.g., ssh://user@host)",
				help: "Write `ssh://user@host`."
			}));
		}
		function* checkRoot(e) {
			let { root: t, start: n } = e;
			yield* required(e, "service", "Add `service: my-app`, the name of the containers."), e.config.registry.isLocal !== !1 && has(e.kamal, "localRegistry") || (yield* required(e, "image", "Add `image: my-user/my-app`, the name in the registry without the registry's host.")), yield* checkService((0, r.$I)(t, "service")), yield* checkServers(e), yield* checkVersion((0, r.$I)(t, "minimum_version"), e.kamal);
			let i = (0, r.$I)(t, "retain_containers");
			i?.kind === "scalar" && typeof i.value == "number" && i.value < 1 && (yield rejection("invalid-value", i, {
				context: "",
				says: "Must retain at least 1 container",
				help: "Set it to 1 or more: a rollback needs the previous container."
			}));
			let a = (0, r.$I)(t, "require_destination");
			a !== void 0 && isTruthy(a) === !0 && e.destination === void 0 && (yield rejection("invalid-value", a, {
				context: "",
				says: "You must specify a destination",
				help: `Set the destination, and add its file next to ${n.file}.`
			}));
		}
		function* required(e, t, n) {
			let i = (0, r.$I)(e.root, t);
			if (isPresent(i) !== !1) return;
			let a = `Missing required configuration for ${t}`;
			yield rejection("missing-key", i ?? e.start, {
				context: "",
				says: a,
				help: n
			});
		}
		function* checkService(e) {
			if (e?.kind !== "scalar" || isPresent(e) !== !0) return;
			let t = e.type === "string" || e.type === "symbol";
			t && /^[a-z0-9_-]+$/im.test(shownKey(e)) || (yield rejection("invalid-value", e, {
				context: "",
				says: "Service name can only include alphanumeric characters, hyphens, and underscores",
				help: t ? "Rename it; the image name may keep its dots." : "Put it in quotes, or choose another name."
			}));
		}
		let H = "Add `servers:` with the host names or IP addresses that the app runs on.";
		function* checkServers(e) {
			let { config: t, root: n, start: i } = e, a = t.serversNode;
			if (isPresent(a) === !1 && a !== void 0 && !has(e.kamal, "serversOptional")) return yield* required(e, "servers", H);
			if (a === void 0) {
				let n = has(e.kamal, "serversOptional");
				if (n && isPresent(t.accessoriesNode) !== !1) return;
				yield rejection("missing-key", i, {
					...n ? {
						context: "",
						says: "No servers or accessories specified"
					} : {
						context: "servers",
						says: "should be an array or a hash"
					},
					help: H
				});
				return;
			}
			let o = countedRoles(t);
			if (o === void 0 || e.primaryRole === void 0) return;
			let s = o.find((t) => t.name === e.primaryRole);
			if (s === void 0) {
				let t = `The primary_role ${e.primaryRole} isn't defined`, i = o.map((e) => e.name).join(", ") || "(none)", s = `Add the role \`${e.primaryRole}\`, or set \`primary_role\` to an existing role: ${i}.`;
				yield rejection("missing-key", (0, r.$I)(n, "primary_role") ?? a, {
					context: "",
					says: t,
					help: s
				});
			}
			let c = isTruthy((0, r.$I)(n, "allow_empty_roles"));
			for (let e of o) {
				if (e.hosts === void 0 || e.hosts.length > 0) continue;
				let t = e === s;
				if (!t && c !== !1) continue;
				let n = t ? `No servers specified for the ${e.name} primary_role` : `No servers specified for the ${e.name} role. You can ignore this with allow_empty_roles: true`;
				yield rejection("missing-key", e.role.node, {
					context: "",
					says: n,
					help: "List the host names or IP addresses that it runs on; numbers do not count."
				});
			}
		}
		function* checkVersion(e, t) {
			if (e?.kind !== "scalar" || isTruthy(e) !== !0 || e.type === "date") return;
			let n = versionText(e);
			(0, R.o)(n) ? (0, R.E)(n.trim() === "" ? "0" : n, t) > 0 && (yield rejection("invalid-value", e, {
				context: "",
				says: `Current version is ${t}, minimum required is ${n}`,
				help: "Update Kamal, or lower `minimum_version`."
			})) : yield rejection("invalid-value", e, {
				context: "",
				says: `Malformed version number string ${n}`,
				help: "Write a version such as 2.12.0."
			});
		}
		function versionText(e) {
			return e.type === "float" && Number.isInteger(e.value) ? `${e.value}.0` : e.type === "string" ? e.text : String(e.value);
		}
		let tt = new Set("help setup deploy redeploy rollback details audit config docs init remove upgrade version accessory app build lock proxy prune registry secrets server".split(" "));
		function* checkBuilder(e, t) {
			let n = (0, r.$I)(e, "builder");
			if (n !== void 0 && n.kind !== "map") return;
			let i = "builder", a = n ?? t, o = (0, r.$I)(n, "arch");
			isPresent(o) === !1 && (yield rejection("missing-key", a, {
				context: i,
				says: "Builder arch not set",
				help: "Add `builder:` with `arch: amd64` (or arm64, or a list of both)."
			}));
			let s = (0, r.wf)(n, ["cache", "type"]);
			s?.kind === "scalar" && isTruthy(s) === !0 && !(isString(s) && /^(?:gha|registry)$/.test(s.text)) && (yield rejection("invalid-value", s, {
				context: i,
				says: `Invalid cache type: ${shownKey(s)}`,
				help: "Use `gha` or `registry`."
			}));
			let c = (0, r.$I)(n, "pack");
			c !== void 0 && isTruthy(c) === !0 && o?.kind === "list" && o.items.length > 1 && !o.open && (yield rejection("invalid-value", o, {
				context: i,
				says: "buildpacks only support building for one arch",
				help: "Keep only the architecture of your servers."
			}));
			let l = (0, r.$I)(n, "local");
			l !== void 0 && isFalse(l) && isPresent((0, r.$I)(n, "remote")) === !1 && (yield rejection("missing-key", l, {
				context: i,
				says: "Cannot disable local builds, no remote is set",
				help: "Add `remote: ssh://user@host`, or remove `local`."
			}));
		}
		function* checkAliases(e) {
			let t = (0, r.$I)(e, "aliases");
			if (t?.kind === "map") for (let { key: e } of effectivePairs(t)) {
				if (e.kind === "unknown") continue;
				let t = shownKey(e), n = `aliases/${t}`;
				e.type === "string" ? /^[a-z0-9_-]+$/.test(t) ? tt.has(t) && (yield rejection("invalid-value", e, {
					context: n,
					says: `Alias '${t}' conflicts with a built-in command.`,
					help: "Rename it."
				})) : yield rejection("invalid-value", e, {
					context: n,
					says: `Invalid alias name: '${t}'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.`,
					help: "Rename it."
				}) : yield rejection("invalid-value", e, {
					context: n,
					says: "the name should be a string",
					help: "Put the name in quotes or choose another one: YAML does not read it as a string."
				});
			}
		}
		function* checkOutput(e) {
			for (let [t, n, i] of [[
				"otel",
				"endpoint",
				"OTel endpoint is required"
			], [
				"file",
				"path",
				"file path is required"
			]]) {
				let a = (0, r.wf)(e, ["output", t]);
				if (a?.kind !== "map") continue;
				let o = (0, r.$I)(a, n), s = isTruthy(o);
				s === !1 ? yield rejection("missing-key", a, {
					context: "",
					says: i,
					help: `Add \`${n}\` below \`output/${t}\`.`
				}) : s === !0 && o?.kind === "scalar" && !isString(o) && (yield rejection("wrong-type", o, {
					context: `output/${t}/${n}`,
					says: "should be a string",
					help: "Put it in quotes: Kamal crashes on anything but a string here."
				}));
			}
		}
		function* checkEnvironments({ root: e, serversNode: t, accessoriesNode: n }) {
			let i = [["servers", t], ["accessories", n]];
			for (let [e, t] of i) for (let [n, i] of entries(t)) yield* rejectTags((0, r.$I)(i, "env"), `${e}/${n}/env`);
			for (let [t, n] of entries((0, r.wf)(e, ["env", "tags"]))) yield* rejectTags(n, `env/tags/${t}`);
		}
		function* rejectTags(e, t) {
			let n = (0, r.cF)(e, "tags");
			n !== void 0 && (yield rejection("invalid-value", n.key, {
				context: t,
				says: "tags are only allowed in the root env",
				help: "Move them to `env/tags` at the top level."
			}));
		}
		function* checkHooksOutput(e) {
			let t = (0, r.$I)(e, "hooks_output");
			t?.kind === "scalar" && (yield* checkLevel(t, void 0));
			for (let { key: e, value: n } of t?.kind === "map" ? effectivePairs(t) : []) e.kind !== "unknown" && (yield* checkLevel(n, isTruthy(e) === !0 ? shownKey(e) : ""));
		}
		function* checkLevel(e, t) {
			if (e.kind !== "scalar" || e.type === "null" || e.type === "date") return;
			let n = e.type === "string" || e.type === "symbol";
			if (!n && t === void 0) return;
			let r = shownKey(e);
			(!n || r !== "quiet" && r !== "verbose") && (yield rejection("invalid-value", e, {
				context: "",
				says: `Invalid hooks_output '${r}'${t ? ` for hook '${t}'` : ""}, must be one of: quiet, verbose`,
				help: "Write `quiet` or `verbose`."
			}));
		}
		function entries(e) {
			return e?.kind === "map" ? effectivePairs(e).flatMap(({ key: e, value: t }) => e.kind === "unknown" ? [] : [[shownKey(e), t]]) : [];
		}
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
		var U = n(6095);
		let nt = U, rt = U.$defs;
		function resolve(e) {
			if (e.$ref === void 0) return e;
			let t = rt[e.$ref.slice(8)];
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
			return wants("integer") && isQuoted(e, /^(?:0|[1-9]\d*)$/) || wants("boolean") && isQuoted(e, /^(?:true|false)$/) ? rewrite(e, e.text) : t.every((e) => isText(e) || e.type === "string") && isBare(e) ? rewrite(e, `"${e.text}"`) : void 0;
		}
		function isQuoted(e, t) {
			return e.quoted && t.test(e.text) && [`"${e.text}"`, `'${e.text}'`].includes((0, r.Io)(e));
		}
		function isBare(e) {
			return !e.quoted && e.type !== "null" && (0, r.Io)(e) === e.text && /^[\w.:+-]+$/.test(e.text);
		}
		function walkConfig(e, t) {
			return [...walkNode(e, nt, {
				context: "",
				kamal: t
			})];
		}
		function* walkNode(e, t, n) {
			if (e.kind === "unknown") return;
			let r = alternatives(t), i = r.filter((e) => (0, R.E)(e["x-since"] ?? "0", n.kamal) <= 0), a = i.filter((t) => accepts(t, e)), [o] = a;
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
		function isListOrText(e) {
			return e.length === 2 && e[0]?.type === "array" && e[1] !== void 0 && isText(e[1]);
		}
		function* walkList(e, t, n) {
			if (!(t.items === void 0 || (0, R.E)(t["x-items-since"] ?? "0", n.kamal) > 0)) for (let [r, i] of e.items.entries()) {
				let e = n.whole ? n.context : joinContext(n.context, String(r));
				yield* walkNode(i.node, t.items, {
					...n,
					context: e
				});
			}
		}
		function* walkMap(e, t, n) {
			let i = effectivePairs(e);
			t.maxProperties !== void 0 && !e.open && i.length !== t.maxProperties && (yield {
				rule: "invalid-value",
				at: (0, r.be)(e),
				context: n.context,
				says: "multiple hosts found",
				help: "Write each host as a separate list item: `- host: tag`."
			});
			for (let r of i) {
				if (r.key.kind === "unknown") continue;
				let i = r.key.type === "symbol" ? `:${r.key.value}` : shownKey(r.key), a = propertyOf(t, i), o = a?.["x-replaced-by"];
				if (a === void 0 || o !== void 0) {
					let a = knownKeys(t), s = o === void 0 ? closest(i, a) : [];
					yield unknownKey(r.key, {
						...n,
						known: a,
						similar: s,
						replaced: o,
						fix: renameKey(r, e, s)
					});
					continue;
				}
				if (a["x-checked-in-code"] === !0) continue;
				let s = a["x-since"];
				s !== void 0 && (0, R.E)(s, n.kamal) > 0 ? yield newerKey(r.key, s, n) : yield* walkNode(r.value, a, {
					...n,
					context: childContext(n.context, r.key)
				});
			}
		}
		function childContext(e, t) {
			return [
				"servers",
				"accessories",
				"aliases"
			].includes(e) ? `${e}/${shownKey(t)}` : joinContext(e, pathKey(t));
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
			let n = shownKey(e), [i] = t.similar, a = e.type === "symbol" ? "Remove the leading colon: only top-level keys can be Ruby symbols." : i === void 0 ? `Remove or correct it. Valid keys here: ${t.known.join(", ")}.` : `Did you mean \`${i}\`?`;
			return {
				rule: "unknown-key",
				at: (0, r.be)(e),
				context: t.context,
				says: `unknown key: ${n}`,
				help: t.replaced ?? a,
				...t.fix && { fix: t.fix }
			};
		}
		function newerKey(e, t, n) {
			return {
				rule: "key-newer-than-kamal",
				at: (0, r.be)(e),
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
		function wrongType(e, t, { context: n, former: i }) {
			let a = [...new Set(t.map(expectedType))].join(" or "), o = quotesFix(e, t);
			return {
				rule: "wrong-type",
				at: (0, r.be)(e),
				context: n,
				says: `should be ${a}`,
				found: e.kind === "scalar" && e.type === "string" ? "found a string" : `found ${(0, r.q0)(e)}`,
				help: (e.kind === "map" ? i : void 0) ?? adviceFor(e, a),
				...o && { fix: o }
			};
		}
		function adviceFor(e, t) {
			return e.kind === "scalar" && e.type === "null" ? "Give it a value, or remove the key." : t.includes("integer") && e.kind === "scalar" ? "Write an integer without quotes and without a unit; times are in seconds." : e.kind === "scalar" && e.type === "date" ? "Put it in quotes: YAML reads the unquoted value as a date." : t.includes("boolean") ? "Write `true` or `false`, without quotes." : `Write ${t.replaceAll("a hash", "a mapping (`key: value`)").replaceAll("an array", "a list (`- item`)")}.`;
		}
		function expectedType(e) {
			return isText(e) || e.type === "string" ? "a string" : e.type === "integer" ? "an integer" : e.type === "array" ? "an array" : e.type === "object" ? "a hash" : "a boolean";
		}
		function checkConfig(e) {
			let { config: t, start: n, kamal: r } = e, { root: i, primaryRoleName: a } = t, o = {
				...e,
				root: i,
				primaryRole: a
			}, s = a === void 0 ? void 0 : {
				...o,
				primaryRole: a
			}, c = (0, h.E7)(t.sharedProxy);
			return [
				...walkConfig(i, r).filter((e) => !isFormerlyIgnored(e, c, r)),
				...checkRegistry(t.registry.node, {
					context: "registry",
					place: n,
					kamal: r
				}),
				...checkAccessories(o),
				...checkAliases(i),
				...checkBuilder(i, n),
				...checkEnvironments(t),
				...checkOutput(i),
				...c?.kind === "map" ? checkProxy(c, "proxy") : [],
				...s === void 0 ? [] : checkRoles(s),
				...checkRoot(o),
				...s === void 0 ? [] : checkConflicts(s),
				...checkHooksOutput(i)
			];
		}
		function isFormerlyIgnored(e, t, n) {
			return e.context === "proxy" && isFalse(t) && !has(n, "rootProxyIsMapping");
		}
		function schemaProblems(e, t) {
			let { kamal: n } = e;
			return it(e).filter((e) => e.rule === t).map((e) => ({
				at: e.at,
				...describeFinding(e, n),
				...e.fix && { fix: e.fix }
			}));
		}
		let it = (0, c.B)((e) => {
			let t = (0, L.$1)(e.kamal.version) ? e.kamal.version : L.so;
			return (0, A.F)(e).flatMap(({ variant: n, config: r }) => {
				let i = n.file?.path ?? e.config.path;
				return checkConfig({
					config: r,
					start: (0, _.GH)(i),
					kamal: t,
					destination: n.destination
				});
			});
		});
		function describeFinding(e, t) {
			let n = e.rule === "key-newer-than-kamal", r = [e.found, n ? (0, L.s8)(t) : void 0].filter((e) => e !== void 0), i = [kamalMessage(e), ...r.length === 0 ? [] : [r.join(", but ")]].join("; "), a = n && t.from === "lockfile" ? `${e.help} To update Kamal, run \`bundle update kamal\`.` : e.help;
			return isNewer(t) ? {
				message: `Kamal ${minorOf(L.so)} rejects this: ${i}; ${(0, L.s8)(t)}, which this linter does not know yet`,
				help: a,
				severity: "warning"
			} : {
				message: `Kamal rejects this: ${i}`,
				help: a
			};
		}
		function isNewer(e) {
			return (0, L.$1)(e.version) && (0, R.E)(minorOf(e.version), minorOf(L.so)) > 0;
		}
		function minorOf(e) {
			return e.split(".").slice(0, 2).join(".");
		}
		let ot = {
			metadata: {
				id: "invalid-value",
				severity: "error",
				title: "Kamal does not accept this value or combination of values"
			},
			check: (e) => schemaProblems(e, "invalid-value")
		}, st = {
			metadata: {
				id: "kamal-version",
				severity: "warning",
				title: "Kamal version in Gemfile.lock is not 2.x"
			},
			*check(e) {
				let { source: t } = e.files.gemfileLock, n = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(t?.text ?? ""), [r, i] = n?.indices?.[1] ?? [], a = n?.[1];
				t !== void 0 && a !== void 0 && r !== void 0 && i !== void 0 && (e.kamal.from === "input" || (0, L.$1)(a) || (yield {
					at: (0, _.yb)(t, r, i),
					message: `Gemfile.lock has Kamal ${a}, but this action supports only Kamal 2: a deploy fails before it starts, and the configuration is checked as Kamal 2 reads it`,
					help: "Run `bundle update kamal` (`kamal upgrade` then upgrades the servers), or set the input `kamal-version`."
				}));
			}
		}, ct = {
			metadata: {
				id: "key-in-git",
				severity: "error",
				title: "Key that decrypts the app's credentials is in the repository",
				securitySeverity: 8.8
			},
			*check(e) {
				let t = l(e);
				for (let n of ["config/master.key", "config/credentials/production.key"]) {
					if (e.surroundings.entries.get(n) !== "text" || t(n)) continue;
					let r = s.posix.join(e.directory, n);
					yield {
						at: (0, _.GH)(r),
						...e.directory === "." ? {} : { severity: "warning" },
						message: `${n} is in the repository, so anyone who can read the repository or the image can decrypt the app's credentials`,
						help: `Add /${n} to .gitignore and remove the file from git. Then delete the key and the encrypted file, and run \`bin/rails credentials:edit\` to create a new key.`
					};
				}
			}
		}, lt = {
			metadata: {
				id: "key-newer-than-kamal",
				severity: "error",
				title: "Key or value needs a newer Kamal than the one that deploys"
			},
			check: (e) => schemaProblems(e, "key-newer-than-kamal")
		};
		function replicatedDatabases(e, t) {
			let n = (0, r.$I)(e, "dbs");
			return n === void 0 ? {
				dbs: [],
				complete: e?.kind === "map"
			} : n.kind === "list" ? {
				dbs: n.items.flatMap(({ node: e }) => {
					if (e.kind !== "map") return [];
					let n = (0, r.$I)(e, "path"), i = n?.kind === "scalar" && n.value !== null ? n : void 0, a = i === void 0 ? void 0 : litestream_expand(i.text, t), o = !(0, r.z3)((0, r.$I)(e, "dir")) || a === void 0 && n !== void 0;
					return [{
						node: e,
						path: a === void 0 ? void 0 : s.posix.normalize(a),
						pathNode: i,
						open: o
					}];
				}),
				complete: !n.open && n.items.every((e) => e.node.kind === "map" && !e.conditional)
			} : {
				dbs: [],
				complete: !1
			};
		}
		function litestream_expand(e, t) {
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
		let W = (0, c.B)(({ project: e, config: t }) => t.accessories.all.flatMap((n) => {
			let r = (0, h.jj)(n.image);
			return r === void 0 || !/litestream/.test(r) ? [] : [readAccessory(e, n, {
				image: r,
				service: (0, h.jj)(t.service) ?? ""
			})];
		}));
		function readAccessory(e, t, { image: n, service: i }) {
			let { settings: a } = t, o = (0, r.$I)(a, "cmd"), c = o?.kind === "unknown" ? void 0 : configPathOf(o?.kind === "scalar" ? o.text : void 0), l = c === void 0 ? void 0 : t.files.find((e) => e.remote === c)?.local, u = l === void 0 ? void 0 : s.posix.join(e.directory, l), d = e.surroundings.litestream.find((e) => e.path === u)?.document, { dbs: f, complete: p } = d?.root === void 0 ? {
				dbs: [],
				complete: !1
			} : replicatedDatabases(d.root, (e) => envValue((0, r.$I)(a, "env"), e));
			return {
				accessory: t,
				image: n,
				mounts: accessoryMounts(a, `${i}-${t.name}`),
				document: d,
				dbs: f,
				complete: p
			};
		}
		function replicatedPlaces(e) {
			let t = e.dbs.map((t) => placeKey(entryPlace(e, t)));
			return new Set(t.filter((e) => e !== void 0));
		}
		function entryPlace({ mounts: e }, { path: t }) {
			return t === void 0 ? void 0 : placeOf(mountOf(e, t), t);
		}
		function unreplicated(e, t) {
			let n = replicatedPlaces(e);
			return t.filter(({ place: e }) => !n.has(placeKey(e) ?? ""));
		}
		function closestDatabase(e, t) {
			let n = s.posix.basename(e);
			return t.find((e) => s.posix.basename(e.file) === n) ?? t.find((e) => e.name !== "primary" && n.includes(e.name)) ?? t[0];
		}
		function placeKey(e) {
			return e === void 0 ? void 0 : JSON.stringify([e.volume, e.path]);
		}
		function pathInAccessory(e, t) {
			let { place: n } = t;
			if (n !== void 0) for (let t of e.mounts.all) {
				let e = placeOf(t, t.target);
				if (e === void 0 || e.volume !== n.volume) continue;
				let r = s.posix.relative(`/${e.path}`, `/${n.path}`);
				if (!r.startsWith("..")) return s.posix.join(t.target, r);
			}
		}
		let ut = {
			metadata: {
				id: "litestream-config-missing",
				severity: "error",
				title: "Litestream accessory has no command or configuration file"
			},
			*checkConfig(e) {
				for (let t of W(e)) {
					let e = problemWith(t);
					e !== void 0 && (yield e);
				}
			}
		};
		function problemWith({ accessory: e, image: t, mounts: n }) {
			let { name: i, settings: a, files: o } = e;
			if (!isOfficialLitestream(t) || (0, r.$I)((0, r.$I)(a, "options"), "entrypoint") !== void 0) return;
			let s = (0, r.$I)(a, "cmd");
			if (s === void 0) return {
				at: (0, r.be)((0, h.E7)(e.image) ?? a),
				message: `\`${i}\` has no \`cmd\`, so Litestream prints its help and exits, and Docker keeps restarting it`,
				help: "Add `cmd: replicate`."
			};
			if (s.kind !== "scalar" || !/\breplicate\b/.test(s.text)) return;
			let c = configPathOf(s.text);
			if (c === void 0 || !n.complete || mountOf(n, c) !== void 0) return;
			let l = (0, r.$I)(a, "files");
			if (l?.kind === "unknown" || l?.kind === "list" && l.open || o.some(({ remote: e }) => e === void 0 || e === c)) return;
			let u = o.find(({ remote: e }) => e?.includes("litestream"));
			return {
				at: (0, r.be)(u?.node ?? s),
				message: `Litestream reads ${c}, but the accessory has no file there, so Litestream stops (config file not found) and nothing is backed up`,
				help: u === void 0 ? `Add \`files: ["config/litestream.yml:${c}"]\` to the accessory.` : `Upload the file as ${c}, or write \`cmd: replicate -config ${u.remote}\`.`
			};
		}
		function knownText(e, t) {
			if (e?.kind === "scalar") return e.value === null ? void 0 : e.text;
			if (e?.kind !== "unknown") return;
			let n = (0, r.Io)(e).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let i = !0, a = n.replace(y.A8, (e) => {
				let n = /^<%=(.*?)-?%>$/.exec(e)?.[1], r = n === void 0 ? void 0 : evaluate(n.trim(), t);
				return r === void 0 && (i = !1), r ?? "";
			});
			if (i && !a.includes("<%")) return /^(["'])(.*)\1$/.exec(a)?.[2] ?? a;
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
		let dt = [
			/^ENV\[\s*["']([^"'#]*)["']\s*\]\s*\|\|\s*(\S.*)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*,\s*(\S.*)\)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)\s*\{\s*(\S.*)\}$/,
			/^ENV\[\s*["']([^"'#]*)["']\s*\]$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)$/
		];
		function evaluateEnv(e, t) {
			for (let n of dt) {
				let r = n.exec(e);
				if (r === null) continue;
				let i = t.env(r[1] ?? "");
				return i === "unknown" ? void 0 : i === "unset" ? r[2] === void 0 ? void 0 : evaluate(r[2].trimEnd(), t) : i.value;
			}
		}
		function sqliteDatabases(e, t) {
			let n = (0, r.$I)(e, t.railsEnv);
			if (n?.kind !== "map") return {
				sqlite: [],
				complete: !1
			};
			let i = n.pairs.length > 0 && n.pairs.every((e) => e.value.kind === "map") ? named(n) : [["primary", n]], a = !n.open, o = [];
			for (let [e, n] of i) {
				let r = readOne(e, n, t);
				r === "unknown" ? a = !1 : r !== "other" && o.push(r);
			}
			return {
				sqlite: o,
				complete: a
			};
		}
		function named(e) {
			let t = new Map();
			for (let n of e.pairs) {
				let e = (0, r.xT)(n.key);
				e !== void 0 && !n.conditional && t.set(e, n.value);
			}
			return [...t];
		}
		function readOne(e, t, n) {
			if (n.env(`${e.toUpperCase()}_DATABASE_URL`) !== "unset" || e === "primary" && n.env("DATABASE_URL") !== "unset") return "unknown";
			let i = (0, r.$I)(t, "readonly");
			if (i?.kind === "scalar" && i.value === !0) return "other";
			let a = (0, r.$I)(t, "url"), o = a ?? (0, r.$I)(t, "database");
			if (o === void 0) return "unknown";
			let s = knownText(o, n);
			if (s === void 0) return "unknown";
			if (a !== void 0) return fromUrl(s, {
				name: e,
				node: a
			});
			let c = knownText((0, r.$I)(t, "adapter"), n);
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
		let G = (0, c.B)((e) => {
			let t = b(e);
			return t === void 0 ? void 0 : databasesIn(e.project, t);
		});
		function databasesIn(e, t, n) {
			let r = e.surroundings.database.document?.root;
			if (r === void 0) return;
			let { sqlite: i, complete: a } = sqliteDatabases(r, n === void 0 ? t.ruby : {
				...t.ruby,
				railsEnv: n
			}), o = i.flatMap((e) => {
				let n = pathInContainer(e.path, t.image?.workdir);
				if (n === void 0) return [];
				let r = mountOf(t.mounts, n);
				return [{
					...e,
					file: n,
					mount: r,
					place: placeOf(r, n)
				}];
			});
			return {
				container: t,
				databases: o,
				complete: a && o.length === i.length
			};
		}
		function databasesOfAllEnvironments(e) {
			let { project: t } = e, n = t.surroundings.database.document?.root, i = b(e);
			return i === void 0 ? [] : (0, r.fq)(n).map(({ key: e }) => (0, r.xT)(e)).filter((e) => e !== void 0 && !/^(?:development|test|default)$/.test(e)).flatMap((e) => databasesIn(t, i, e)?.databases ?? []);
		}
		function pathInContainer(e, t) {
			return e.startsWith("/") ? s.posix.normalize(e) : t === void 0 ? void 0 : s.posix.join(t, e);
		}
		function isDisposable(e) {
			return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(e.name);
		}
		function writtenAt(e) {
			let { file: t, line: n } = (0, r.be)(e.node);
			return `${t}:${n}`;
		}
		let ft = {
			metadata: {
				id: "litestream-missing-database",
				severity: "warning",
				title: "Production SQLite database is not replicated by Litestream"
			},
			*checkConfig(e) {
				let t = G(e), n = W(e);
				if (t === void 0 || n.length === 0 || n.some(({ complete: e }) => !e) || n.some(({ dbs: e }) => e.some((e) => e.open))) return;
				let i = n.reduce((e, t) => unreplicated(t, e), t.databases), a = new Set(n.flatMap((e) => databasesWithWrongPath(e, t.databases))), [o] = n, s = o?.document?.root;
				if (o !== void 0 && s !== void 0) for (let e of i) {
					let t = pathInAccessory(o, e);
					a.has(e) || t === void 0 || (yield {
						at: (0, r.be)((0, r.cF)(s, "dbs")?.key ?? s),
						...isDisposable(e) ? { severity: "info" } : {},
						message: `The database \`${e.name}\` (${e.file}) has no entry in \`dbs\`, so it is not backed up`,
						help: `Add an entry with \`path: ${t}\` and a replica.`
					});
				}
			}
		};
		function databasesWithWrongPath(e, t) {
			let n = unreplicated(e, t), r = new Set(t.map(({ place: e }) => placeKey(e)));
			return e.dbs.flatMap((t) => t.path === void 0 || r.has(placeKey(entryPlace(e, t))) ? [] : closestDatabase(t.path, n) ?? []);
		}
		let pt = {
			metadata: {
				id: "litestream-other-host",
				severity: "error",
				title: "Litestream does not run on the databases' host"
			},
			*checkConfig(e) {
				let t = G(e);
				if (t === void 0 || t.databases.length === 0) return;
				let { role: n } = t.container, i = n.hosts, [a] = i.all;
				if (i.unknown === void 0 && a !== void 0) for (let { accessory: t } of W(e)) {
					let e = t.hosts, [o] = e.all;
					if (e.unknown !== void 0 || o === void 0 || e.all.some(({ name: e }) => i.all.some((t) => t.name === e))) continue;
					let s = e.all.every(({ name: e }) => i.all.every((t) => (0, B.g$)(t.name, e)));
					yield {
						at: (0, r.be)(o.node),
						...s ? {} : { severity: "warning" },
						message: `\`${t.name}\` runs on ${o.name}, but the databases are on ${a.name}; a volume exists on one machine only, so Litestream finds nothing to back up`,
						help: `Write \`host: ${a.name}\` or \`role: ${n.name}\`.`
					};
				}
			}
		}, mt = {
			metadata: {
				id: "litestream-path-mismatch",
				severity: "error",
				title: "Path in litestream.yml does not match any of the app's databases"
			},
			*checkConfig(e) {
				let t = G(e), n = placesOf(t?.databases ?? []), r = placesOf(e.variant.destination === void 0 ? [] : databasesOfAllEnvironments(e));
				for (let i of W(e)) {
					let e = i.dbs.filter((e) => {
						let t = placeKey(entryPlace(i, e)) ?? "";
						return n.has(t) || !r.has(t);
					});
					yield* checkAccessory({
						...i,
						dbs: e
					}, t);
				}
			}
		};
		function placesOf(e) {
			return new Set(e.map(({ place: e }) => placeKey(e)));
		}
		function* checkAccessory(e, t) {
			let { mounts: n, dbs: i } = e, a = placesOf(t?.databases ?? []), o = unreplicated(e, t?.databases ?? []);
			for (let s of i) {
				let { path: i, pathNode: c } = s;
				if (i === void 0 || c === void 0) continue;
				let l = (0, r.be)(c), u = closestDatabase(i, o), d = u === void 0 ? void 0 : pathInAccessory(e, u);
				if (n.complete && mountOf(n, i) === void 0) {
					let t = n.all.map((e) => e.target).join(", ") || "none";
					yield {
						at: l,
						message: `${i} is not on any volume of the accessory \`${e.accessory.name}\`, so the file cannot exist there: ${K}`,
						help: d === void 0 ? `Write the path inside this accessory's container, which mounts: ${t}.` : `Write \`path: ${d}\`, its path inside this accessory's container.`
					};
					continue;
				}
				let f = placeKey(entryPlace(e, s)), p = f !== void 0 && a.has(f);
				t?.complete !== !0 || p || u === void 0 || d === void 0 || (yield {
					at: l,
					message: `The app has no database at ${i} (\`${u.name}\`, ${writtenAt(u)}, is at ${d} in Litestream's container): ${K}`,
					help: `Write \`path: ${d}\`.`
				});
			}
		}
		let K = "Litestream waits for it forever and reports nothing", q = (0, c.B)((e) => {
			let t = (0, A.F)(e).flatMap(W);
			return e.surroundings.litestream.flatMap(({ document: e }) => {
				if (e?.root === void 0) return [];
				let [n, ...r] = t.filter((t) => t.document === e).map(({ image: e }) => litestreamRelease(e));
				return [{
					document: e,
					release: r.every((e) => e === n) ? n : void 0
				}];
			});
		});
		function databaseMaps(e) {
			return (0, r.Z9)((0, r.$I)(e.root, "dbs"));
		}
		function replicaMaps(e) {
			let t = (0, r.$I)(e, "replica");
			return [...t?.kind === "map" ? [t] : [], ...(0, r.Z9)((0, r.$I)(e, "replicas"))];
		}
		function ownPairs(e) {
			return e.pairs.filter((e) => !e.inherited);
		}
		let ht = {
			metadata: {
				id: "litestream-placeholder",
				severity: "warning",
				title: "Bucket, region, endpoint or URL in litestream.yml is a placeholder"
			},
			*check(e) {
				for (let { document: t } of q(e)) {
					let e = databaseMaps(t).flatMap(replicaMaps);
					for (let n of [t.root, ...e]) for (let e of [
						"bucket",
						"endpoint",
						"region",
						"url"
					]) {
						let t = (0, r.$I)(n, e);
						t?.kind === "scalar" && isPlaceholder(t.text) && (yield {
							at: (0, r.be)(t),
							message: `\`${e}\` is a placeholder: ${t.text}`,
							help: "Write the real value, or `${NAME}` with NAME set in the accessory's env."
						});
					}
				}
			}
		};
		function isPlaceholder(e) {
			return /<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(e) || /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(e) || /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(e) || /(?:^|[/.@])example\.(?:com|org|net)/i.test(e);
		}
		let gt = {
			metadata: {
				id: "litestream-replicas",
				severity: "error",
				title: "Database in litestream.yml does not have exactly one complete replica"
			},
			*check(e) {
				for (let t of q(e)) {
					yield* checkShape((0, r.$I)(t.document.root, "dbs"), "list");
					for (let e of databaseMaps(t.document)) yield* checkDatabase(t, e);
				}
			}
		};
		function* checkDatabase(e, t) {
			let n = (0, r.$I)(t, "replica"), i = (0, r.$I)(t, "replicas");
			n !== void 0 && i !== void 0 && i.kind !== "unknown" && n.kind !== "unknown" && (yield {
				at: (0, r.be)(i),
				...severityFor(e),
				message: "This database has both `replica` and `replicas`, so Litestream 0.5 stops",
				help: "Keep `replica:` and remove `replicas:`."
			}), n === void 0 && (0, r.z3)(i) && !t.open && (yield {
				at: (0, r.be)((0, r.$I)(t, "path") ?? t),
				message: "This database has no replica, so Litestream stops (must specify replica for database)",
				help: "Add `replica:` with `type`, `bucket` and `path`."
			}), yield* checkShape(n, "mapping"), yield* checkShape(i, "list"), n?.kind === "map" && e.release === "0.3" && (yield {
				at: (0, r.be)(n),
				message: "Litestream 0.3 ignores `replica`, so this database is not replicated",
				help: "Write `replicas:` with one item, or use a Litestream 0.5 image."
			});
			let [a] = replicaMaps(t);
			a !== void 0 && (yield* checkDestination(e, a)), i?.kind === "list" && !i.open && (yield* extraReplicas(e, i));
		}
		function* extraReplicas(e, t) {
			let [, ...n] = t.items.map((e) => e.node), i = n.filter(isFragment);
			for (let e of i) {
				let t = e.kind === "map" ? e.pairs[0]?.key : void 0, n = t?.kind === "scalar" ? t.text : "this";
				yield {
					at: (0, r.be)(e),
					message: `The dash makes \`${n}\` a separate replica without \`type\`, so Litestream stops; it belongs to the replica above`,
					help: `Remove the dash, and indent \`${n}\` like the replica's other keys.`
				};
			}
			let [a] = n;
			a === void 0 || i.length > 0 || (yield {
				at: (0, r.be)(a),
				...severityFor(e),
				message: "Since 0.5, Litestream stops if a database has a second replica (multiple replicas on a single database are no longer supported)",
				help: "Keep one replica; for a second copy, use the storage provider's replication."
			});
		}
		function* checkShape(e, t) {
			let n = t === "list" ? "map" : "list";
			e?.kind === n && (yield {
				at: (0, r.be)(e),
				message: `Expected a ${t} but found ${(0, r.q0)(e)}, so Litestream stops (cannot unmarshal)`,
				help: t === "list" ? "Start each item with a dash." : "Remove the dash, or write `replicas:`."
			});
		}
		function* checkDestination({ document: e }, t) {
			let has = (n) => [t, e.root].some((e) => !(0, r.z3)((0, r.$I)(e, n)));
			if (t.open || has("url")) return;
			let n = (0, r.$I)(t, "type");
			if (n?.kind === "scalar" && /^(?:s3|gs)$/.test(n.text) && !has("bucket")) {
				let e = `This replica has no bucket, so Litestream stops (bucket required for ${n.text} replica)`;
				yield {
					at: (0, r.be)(n),
					message: e,
					help: "Add `bucket` to the replica or at the top level."
				};
			}
			let i = (0, r.$I)(t, "bucket") ?? (0, r.$I)(t, "endpoint");
			has("type") || i === void 0 || (yield {
				at: (0, r.be)(i),
				message: "Without `type`, Litestream writes files inside its own container and nothing to the bucket",
				help: "Add `type: s3`."
			});
		}
		function isFragment(e) {
			return !("pairs" in e) || e.open ? !1 : ["type", "url"].every((t) => (0, r.$I)(e, t) === void 0);
		}
		function severityFor(e) {
			return e.release === "0.5" ? {} : { severity: e.release === "0.3" ? "info" : "warning" };
		}
		let _t = {
			metadata: {
				id: "litestream-shared-path",
				severity: "error",
				title: "Two databases are replicated to the same path"
			},
			*check(e) {
				for (let { document: t } of q(e)) {
					let { root: e } = t, n = new Map();
					for (let i of databaseMaps(t)) if ((0, r.$I)(i, "path")?.kind === "scalar" && (0, r.$I)(i, "dir") === void 0) for (let t of replicaMaps(i)) {
						let r = destinationOf(t, e);
						if (r === void 0) continue;
						let a = n.get(r);
						a === void 0 || a === i ? n.set(r, i) : yield sharedPath(t, {
							database: i,
							other: a
						});
					}
				}
			}
		};
		function sharedPath(e, { database: t, other: n }) {
			return {
				at: (0, r.be)((0, r.$I)(e, "path") ?? (0, r.$I)(e, "url") ?? e),
				message: `${pathOf(t)} is replicated to the same path as ${pathOf(n)}, so they overwrite each other, and restoring either one can return the other`,
				help: "Give each database its own `path`."
			};
		}
		function destinationOf(e, t) {
			let n = [];
			for (let i of [
				"type",
				"url",
				"endpoint",
				"bucket",
				"path"
			]) {
				let a = (0, r.$I)(e, i) ?? (i === "path" || t === void 0 || !("pairs" in t) ? void 0 : (0, r.$I)(t, i));
				if (a !== void 0 && a.kind !== "scalar") return;
				n.push(a?.text.replace(/(?<=.)\/$/, ""));
			}
			let [, i, , a, o] = n;
			return i === void 0 && a === void 0 && o === void 0 ? void 0 : JSON.stringify(n);
		}
		function pathOf(e) {
			let t = (0, r.$I)(e, "path");
			return t?.kind === "scalar" ? t.text : "this database";
		}
		let J = words("type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age"), Y = {
			root: [...words("addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval"), ...J],
			db: words("path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout"),
			replica: J
		};
		function words(e) {
			return e.split(" ");
		}
		let vt = {
			metadata: {
				id: "litestream-unknown-key",
				severity: "warning",
				title: "Unknown key in litestream.yml",
				fixable: !0
			},
			*check(e) {
				for (let { document: t } of q(e)) {
					let e = (0, w.tW)(t);
					if (e !== void 0 && e.pairs.some((e) => (0, r.xT)(e.key) === "dbs")) {
						yield* litestream_unknown_key_checkMap(e, "root");
						for (let e of databaseMaps(t)) {
							yield* litestream_unknown_key_checkMap(e, "db");
							for (let t of replicaMaps(e)) yield* litestream_unknown_key_checkMap(t, "replica");
						}
					}
				}
			}
		};
		function* litestream_unknown_key_checkMap(e, t) {
			let n = Y[t];
			for (let i of ownPairs(e)) {
				let { key: a } = i, o = (0, r.xT)(a);
				if (o === void 0 || n.includes(o) || o === "<<" || t === "root" && o.startsWith("x-")) continue;
				let s = o.replaceAll("_", "-"), c = n.includes(s) ? [s] : closest(o, n), l = renameKey(i, e, c), u = Object.entries(Y).find(([, e]) => e.some((e) => e === o))?.[0];
				yield {
					at: (0, r.be)(a),
					message: `Litestream does not know \`${o}\` here and silently ignores it`,
					help: c[0] === void 0 ? u === void 0 ? "Remove or correct it." : `Move it to ${u === "replica" ? "the replica" : u === "db" ? "the database" : "the top level"}, where Litestream reads it.` : `Did you mean \`${c[0]}\`?`,
					...l && { fix: l }
				};
			}
		}
		let yt = {
			metadata: {
				id: "litestream-unset-variable",
				severity: "error",
				title: "Variable in litestream.yml is not set in the accessory's env"
			},
			*checkConfig(e) {
				for (let t of W(e)) yield* litestream_unset_variable_checkAccessory(t);
			}
		};
		function* litestream_unset_variable_checkAccessory({ accessory: e, image: t, document: n }) {
			let i = n?.source;
			if (i === void 0 || n?.hasErb === !0) return;
			let a = (0, r.$I)(e.settings, "cmd");
			if (a?.kind === "unknown" || a?.kind === "scalar" && a.text.includes("no-expand-env")) return;
			let o = (0, r.$I)(e.settings, "env"), s = !isOfficialLitestream(t);
			for (let t of i.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
				let n = t[1] ?? t[2] ?? "";
				isComment(i.text, t.index) || bt.has(n) || envValue(o, n) !== "unset" || (yield {
					at: (0, _.yb)(i, t.index, t.index + t[0].length),
					...s ? { severity: "warning" } : {},
					message: `\`${n}\` is not set for the ${describeAccessory(e, o)}, so Litestream replaces it with an empty string and cannot reach the bucket`,
					help: `Add \`${n}\` to \`accessories/${e.name}/env\`: under \`secret\` if it is a secret, otherwise under \`clear\`.`
				});
			}
		}
		let bt = new Set([
			"HOME",
			"HOSTNAME",
			"PATH"
		]);
		function describeAccessory({ name: e }, t) {
			if (t === void 0) return `accessory \`${e}\`, which has no \`env\``;
			let { file: n, line: i } = (0, r.be)(t);
			return `accessory \`${e}\` (its \`env\`: ${n}:${i})`;
		}
		function isComment(e, t) {
			return /(?:^|\s)#/.test(e.slice(e.lastIndexOf("\n", t - 1) + 1, t));
		}
		let xt = {
			metadata: {
				id: "litestream-volume-missing",
				severity: "error",
				title: "Litestream does not mount the databases' volume, or mounts it read-only"
			},
			*checkConfig(e) {
				let t = G(e);
				if (t === void 0) return;
				let n = t.databases.filter((e) => e.place !== void 0 && !isDisposable(e));
				for (let t of W(e)) yield* readOnlyMounts(t), yield* missingVolume(t, n);
			}
		};
		function* readOnlyMounts({ accessory: e, mounts: t, dbs: n }) {
			for (let i of t.all) {
				let t = n.some(({ path: e }) => e?.startsWith(`${i.target}/`));
				i.readOnly && t && (yield {
					at: (0, r.be)(i.node),
					message: `\`${e.name}\` mounts the volume read-only, but Litestream must write to the database (attempt to write a readonly database)`,
					help: "Remove `:ro`."
				});
			}
		}
		function* missingVolume(e, t) {
			let { accessory: n, mounts: i } = e;
			if (!i.complete || i.all.some((e) => e.source === void 0)) return;
			let a = t[0]?.mount;
			a?.source === void 0 || t.some((t) => pathInAccessory(e, t) !== void 0) || (yield {
				at: (0, r.be)((0, r.$I)(n.settings, "volumes") ?? n.settings),
				message: `The databases are on ${a.source} (${a.target} in the app), which the accessory \`${n.name}\` does not mount, so nothing is backed up`,
				help: `Add \`volumes: ["${a.source}:${a.target}"]\` to the accessory.`
			});
		}
		let St = {
			metadata: {
				id: "master-key-absent",
				severity: "warning",
				title: "App with encrypted credentials does not get RAILS_MASTER_KEY"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, { entries: i } = t.surroundings;
				if (i.get("config/credentials.yml.enc") !== "text" || ["config/master.key", "config/credentials/production.key"].some((e) => i.get(e) !== "missing")) return;
				let a = b(e);
				a !== void 0 && a.image !== void 0 && (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((e) => a.env(e) !== "unset") || (yield {
					at: (0, r.be)((0, r.$I)(n.root, "env") ?? (0, h.E7)(n.service) ?? n.root),
					message: "`env` has neither RAILS_MASTER_KEY nor SECRET_KEY_BASE, so the app cannot read config/credentials.yml.enc and does not boot",
					help: "Add `RAILS_MASTER_KEY` under `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets."
				}));
			}
		}, Ct = {
			metadata: {
				id: "missing-key",
				severity: "error",
				title: "Required key is missing"
			},
			check: (e) => schemaProblems(e, "missing-key")
		}, wt = {
			metadata: {
				id: "options-network",
				severity: "error",
				title: "`options` has a network that conflicts with Kamal's"
			},
			*checkConfig({ config: e }) {
				for (let t of e.namedContainers) yield* checkContainer(t);
			}
		};
		function* checkContainer(e) {
			let t = kamalNetwork(e);
			if (t !== void 0) for (let n of optionNetworks(e.settings)) {
				let i = n.kind === "scalar" ? rejectionFor(t, n.text) : void 0;
				n.kind === "scalar" && i !== void 0 && (yield {
					at: (0, r.be)(n),
					message: `Kamal starts \`${e.path}\` with \`--network ${t}\`, so Docker rejects the additional \`--network ${n.text}\` (${i})`,
					help: e.kind === "role" ? "Remove the option: kamal-proxy reaches the container on Kamal's network." : "Remove the option; to use another network, set the accessory's `network` key."
				});
			}
		}
		function rejectionFor(e, t) {
			if (e === t) return "network is specified multiple times";
			if (isBuiltIn(e) !== isBuiltIn(t)) return "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
		}
		function isBuiltIn(e) {
			return /^(?:host|none|bridge|default|container:.*)$/.test(e);
		}
		function kamalNetwork(e) {
			return e.kind === "role" ? "kamal" : (0, h.dd)((0, h.QE)(e.settings, `${e.path}/network`), "kamal");
		}
		function optionNetworks(e) {
			let t = (0, r.$I)(e, "options");
			return t?.kind === "map" ? ["network", "net"].flatMap((e) => (0, r.S3)((0, r.$I)(t, e))) : [];
		}
		let Tt = {
			metadata: {
				id: "options-refused",
				severity: "error",
				title: "`options` has an entry that does not work with Kamal's `docker run`"
			},
			*checkConfig({ config: e }) {
				for (let t of e.namedContainers) for (let e of (0, r.fq)((0, r.$I)(t.settings, "options"))) {
					let n = (0, r.xT)(e.key);
					if (n === void 0 || e.conditional) continue;
					let i = explain(n, e, t);
					i !== void 0 && (yield {
						at: (0, r.be)(e.key),
						...i
					});
				}
			}
		}, Et = new Set("detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(" "));
		function explain(e, { value: t }, n) {
			if (/^[A-Za-z]$/.test(e) || e.includes("_")) {
				let t = Dt[e] ?? e.replaceAll("_", "-");
				return {
					message: `Kamal passes this as \`--${e}\`, which Docker rejects (unknown flag)`,
					help: t === e ? "Write the long form of the option." : `Write \`${t}\`.`
				};
			}
			if (Et.has(e) && t.kind === "scalar" && t.value !== !0 && t.value !== null) return {
				message: `Kamal passes this as \`--${e} "${t.text.slice(0, 20)}"\`, so Docker takes the second word as the image name`,
				help: `Write \`${e}: true\`, or remove the option.`
			};
			if (e === "rm" && t.kind === "scalar" && t.value === !0 && options_refused_restartPolicy(n) !== "no") return {
				message: "Kamal starts containers with a restart policy, so Docker rejects the additional `--rm` (conflicting options)",
				help: "Remove the option: Kamal removes old containers itself."
			};
			if (e === "name") return {
				...n.kind === "accessory" ? { severity: "warning" } : {},
				message: "This replaces the name that Kamal uses to find the container, and the next container cannot use the same name (Conflict)",
				help: n.kind === "accessory" ? "Use the accessory's `service` key." : "Remove the option."
			};
		}
		let Dt = {
			v: "volume",
			p: "publish",
			e: "env",
			l: "label",
			m: "memory",
			u: "user",
			w: "workdir",
			h: "hostname"
		};
		function options_refused_restartPolicy({ settings: e }) {
			let t = (0, r.$I)((0, r.$I)(e, "options"), "restart");
			return t?.kind === "unknown" ? "no" : t?.kind === "scalar" ? t.text : void 0;
		}
		let Ot = {
			metadata: {
				id: "placeholder-host",
				severity: "error",
				title: "Host, image or user name is a placeholder"
			},
			*checkConfig({ config: e }) {
				for (let { node: t, label: n } of hostsOf(e)) yield* report(t, n, isPlaceholderHost);
				for (let { node: t, label: n } of placeholder_host_namesOf(e)) yield* report(t, n, isPlaceholderName);
			}
		};
		function* report(e, t, n) {
			let i = e.text.split(",").find((e) => n(e.trim()));
			i !== void 0 && (yield {
				at: (0, r.be)(e),
				message: `${t} is a placeholder: ${i.trim()}`,
				help: "Replace it with the real value.",
				...isTemplateAddress(bareHost(i.trim())) ? { severity: "warning" } : {}
			});
		}
		function isPlaceholderHost(e) {
			let t = bareHost(e);
			return isTemplateText(e) || /(?:^|\.)example\.(?:com|net|org)$/.test(t) || /(?:^|\.)invalid$/.test(t) || isTemplateAddress(t) || /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(t) || /^(?:x{1,3}\.){3}x{1,3}$/.test(t) || t === "1.2.3.4";
		}
		function isTemplateAddress(e) {
			return /^192\.168\.0\.[12]$/.test(e);
		}
		function isPlaceholderName(e) {
			return isTemplateText(e) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(e);
		}
		function isTemplateText(e) {
			let t = e.replace(/\byour-(?:server|storagebox)\.de$/i, "");
			return /<[^<>%]*>/.test(t) || /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(t) || /(?:^|[/.@])your[-_]/i.test(t);
		}
		function hostsOf({ root: e, roles: t, accessories: n, proxySections: i, registry: a }) {
			let o = n.all.filter(({ hasOwnHosts: e }) => e);
			return [
				...t.all.flatMap(({ hosts: e }) => places(e.all, "This server")),
				...o.flatMap(({ hosts: e }) => places(e.all, "This accessory's host")),
				...i.flatMap(({ hosts: e }) => places(e.all, "This proxy host")),
				...place((0, r.wf)(e, ["ssh", "proxy"]), "This jump host"),
				...place((0, h.E7)(a.server), "This registry")
			];
		}
		function placeholder_host_namesOf({ image: e, registry: t }) {
			let n = (0, h.dd)(t.server, "docker.io");
			return n === void 0 || !kt.test(n) ? [] : [...place((0, h.E7)(e), "This image name"), ...place((0, h.E7)(t.username), "This user name")];
		}
		let kt = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;
		function places(e, t) {
			return [...new Set(e.map(({ node: e }) => e))].flatMap((e) => place(e, t));
		}
		function place(e, t) {
			return e?.kind === "scalar" ? [{
				node: e,
				label: t
			}] : [];
		}
		function bareHost(e) {
			return e.toLowerCase().replace(/^[^@]*@/, "").replace(/:\d+$/, "");
		}
		let At = {
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
						at: (0, r.be)(e.node),
						message: `Kamal passes the space in "${e.written}" on to kamal-proxy, which then matches no request for ${e.name}`,
						help: `Write \`"${n.join(",")}"\`, without spaces.`,
						fix: rewrite(e.node, `"${n.join(",")}"`)
					};
				}
			}
		}, jt = {
			metadata: {
				id: "rails-ssl-mismatch",
				severity: "info",
				title: "Rails expects HTTPS, but kamal-proxy serves plain HTTP"
			},
			*checkConfig({ project: e, config: t }) {
				let n = httpsSetting(e), i = t.primaryProxy, a = i?.hostsNode;
				if (n === void 0 || i === void 0 || a === void 0 || (0, r.z3)(a)) return;
				let { ssl: o, forwardHeaders: s } = i;
				if ((0, h.dd)(o, "none") !== "none" || s.kind === "unknown" || (0, h.jj)(s) === !0) return;
				let c = (0, h.jj)(s) === !1 && !assumesHttps(e);
				yield {
					at: (0, r.be)((0, h.E7)(o) ?? a),
					...c ? { severity: "warning" } : {},
					message: c ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${rails_ssl_mismatch_placeOf(n)}) redirects every request in a loop` : `Rails expects HTTPS (${rails_ssl_mismatch_placeOf(n)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, forms fail (HTTP Origin header didn't match) or every request is redirected to HTTPS, which nothing serves`,
					help: "Set `ssl: true` under `proxy`, or `forward_headers: true` if a load balancer or CDN terminates TLS."
				};
			}
		};
		function httpsSetting({ surroundings: e }) {
			let { source: t } = e.texts.production;
			return ["config.assume_ssl", "config.force_ssl"].map((e) => rubySetting(t, e)).find((e) => e?.value === "true");
		}
		function assumesHttps({ surroundings: e }) {
			let { production: t, application: n } = e.texts, r = withoutComments(`${t.source?.text ?? ""}\n${n.source?.text ?? ""}`);
			return /assume_ssl|AssumeSSL/.test(r);
		}
		function rails_ssl_mismatch_placeOf({ at: e }) {
			return `${e.file}:${e.line}`;
		}
		let Mt = {
			metadata: {
				id: "registry-on-runner",
				severity: "info",
				title: "Local registry is deleted with the runner"
			},
			*checkConfig({ project: e, config: t }) {
				let { server: n, isLocal: i } = t.registry;
				if (n.kind !== "known" || i !== !0) return;
				let a = D(e).filter(({ job: e }) => isHosted(e));
				if (a.length === 0) return;
				let o = a.some(({ job: e }) => /--skip-push\b|skip-build:\s*["']?true/.test((0, r.Io)(e)));
				yield {
					at: (0, r.be)(n.node),
					...o ? { severity: "warning" } : {},
					message: o ? "This registry runs on the runner and starts empty, but the workflow deploys without pushing, so no image is found" : "This registry is deleted with the runner, so every run sends the whole image over SSH and no older image can be deployed again",
					help: "Use a registry that persists, such as ghcr.io. `kamal rollback` works either way, because it uses what is already on the servers."
				};
			}
		}, Nt = {
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
			let t = (0, h.E7)(e.password);
			if (e.isLocal === !0 || t?.kind !== "scalar" || t.type !== "string" || isTemplateValue(t.text)) return;
			let n = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(t.text);
			yield {
				at: (0, r.be)(t),
				message: n ? `Kamal logs in with the text ${t.text} itself, because it looks up a name in .kamal/secrets only if the name is in a list` : "The registry password is in the repository, so anyone who can read the repository can push images",
				help: n ? `Write \`password: [${t.text}]\`.` : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, and store a new password as a repository secret, because the old one stays in the git history.",
				...n && { fix: rewrite(t, `[${t.text}]`) }
			};
		}
		let Pt = {
			metadata: {
				id: "registry-server-missing",
				severity: "warning",
				title: "Kamal does not log in to the registry in `image`"
			},
			*checkConfig({ config: e }) {
				let { image: t, registry: n } = e;
				if (t.kind !== "known" || n.node?.kind !== "map" || !(0, r.z3)((0, h.E7)(n.server))) return;
				let i = parseImageName(t.value), a = i?.host;
				i !== void 0 && a !== void 0 && /[.:]/.test(a) && a !== "docker.io" && (yield {
					at: (0, r.be)(t.node),
					message: `Kamal pushes to ${a} but logs in to Docker Hub, because \`registry/server\` is missing`,
					help: `Add \`server: ${a}\` under \`registry\`, and write \`image: ${i.repository}\`.`
				});
			}
		};
		function rubyRequirements(e) {
			let { rubyVersion: t, gemfile: n, gemfileLock: r, toolVersions: i, mise: a, hiddenMise: o } = e.files;
			return [
				...find(t.source, Q.rubyVersion),
				...find(i.source, Q.toolVersions),
				...[a, o].flatMap(({ source: e }) => miseRequirement(e)),
				...gemfileRequirements(n.source),
				...find(r.source, Q.gemfileLock).map(asNote),
				...dockerRequirement(e)
			];
		}
		function areCompatible(e, t) {
			return e.operator === "=" ? t.operator === "=" ? samePart(e.version, t.version) : allows(t, e.version) : t.operator !== "=" || allows(e, t.version);
		}
		let X = "(\\d+(?:\\.\\d+){1,2})", Z = String.raw`^[ \t]*["']?(?:core:)?ruby["']?[ \t]*=[ \t]*`, Q = {
			rubyVersion: new RegExp(String.raw`^[ \t]*(?:ruby-)?${X}(?:-p\d+)?[ \t]*$`, "dm"),
			toolVersions: new RegExp(String.raw`^ruby[ \t]+${X}(?=\s|$)`, "dm"),
			gemfileLock: new RegExp(String.raw`^RUBY VERSION\r?\n[ ]+ruby ${X}(?:p-?\d+)?[ \t]*$`, "dm"),
			miseInline: new RegExp(String.raw`${Z}(?:\[\s*)?["']${X}["']`, "dm"),
			miseObject: new RegExp(String.raw`${Z}\{([^}\r\n\u2028\u2029]*)`, "dm"),
			miseObjectVersion: new RegExp(String.raw`\bversion[ \t]*=[ \t]*["']${X}["']`, "d"),
			miseTable: new RegExp(String.raw`^[ \t]*\[tools\.["']?ruby["']?\][^[]*?^[ \t]*version[ \t]*=[ \t]*["']${X}["']`, "dm"),
			dockerArgument: new RegExp(String.raw`^[ \t]*ARG[ \t]+RUBY_VERSION=["']?${X}(?=["'\s-]|$)`, "dim"),
			dockerBase: new RegExp(String.raw`^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:[\w.:-]+/)*ruby:${X}(?=[\s@-]|$)`, "dim")
		};
		function asNote(e) {
			return {
				...e,
				isNote: !0
			};
		}
		function miseRequirement(e) {
			let t = [...find(e, Q.miseInline), ...miseObject(e)];
			return t.length > 0 ? t : find(e, Q.miseTable);
		}
		function miseObject(e) {
			let [t, n] = Q.miseObject.exec(e?.text ?? "")?.indices?.[1] ?? [];
			if (e === void 0 || t === void 0) return [];
			let [r, i] = Q.miseObjectVersion.exec(e.text.slice(t, n))?.indices?.[1] ?? [];
			if (r === void 0 || i === void 0) return [];
			let a = (0, _.yb)(e, t + r, t + i);
			return [{
				version: e.text.slice(t + r, t + i),
				operator: "=",
				at: a,
				isNote: !1
			}];
		}
		function gemfileRequirements(e) {
			let t = /^ruby[ \t(]+([^\n#]*)/m.exec(e?.text ?? "");
			if (e === void 0 || t === null || /engine|file:|File\.|ENV|\bif\b/.test(t[1] ?? "")) return [];
			let n = t.index + t[0].length - (t[1] ?? "").length;
			return [...(t[1] ?? "").matchAll(RegExp(`["'](=|~>|>=)?\\s*${X}["']`, "dg"))].flatMap((t) => {
				let [r, i] = t.indices?.[2] ?? [];
				if (r === void 0 || i === void 0 || t[2] === void 0) return [];
				let a = t[1] === "~>" || t[1] === ">=" ? t[1] : "=";
				return [{
					version: t[2],
					operator: a,
					at: (0, _.yb)(e, n + r, n + i),
					isNote: !1
				}];
			});
		}
		function dockerRequirement(e) {
			let { source: t } = e.files.dockerfile, n = (0, r.wf)(e.chosen.config?.root, [
				"builder",
				"args",
				"RUBY_VERSION"
			]);
			if (n !== void 0 && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(t?.text ?? "")) {
				let e = n.kind === "scalar" ? RegExp(`^${X}$`).exec(n.text)?.[1] : void 0;
				return e === void 0 ? [] : [{
					version: e,
					operator: "=",
					at: (0, r.be)(n),
					isNote: !1
				}];
			}
			let i = find(t, Q.dockerArgument);
			return i.length > 0 ? i : find(t, Q.dockerBase);
		}
		function find(e, t) {
			if (e === void 0) return [];
			let n = t.exec(e.text), [r, i] = n?.indices?.[1] ?? [];
			return n?.[1] === void 0 || r === void 0 || i === void 0 ? [] : [{
				version: n[1],
				operator: "=",
				at: (0, _.yb)(e, r, i),
				isNote: !1
			}];
		}
		function samePart(e, t) {
			let [n, r] = [numbers(e), numbers(t)];
			return n.slice(0, r.length).every((e, t) => e === r[t]);
		}
		function allows({ operator: e, version: t }, n) {
			let [r, i] = [numbers(t), numbers(n)], a = (0, R.E)(n, r.slice(0, i.length).join(".")) >= 0;
			return e === ">=" ? a : a && samePart(r.slice(0, -1).join("."), n);
		}
		function numbers(e) {
			return e.split(".").map(Number);
		}
		let Ft = {
			metadata: {
				id: "ruby-version-mismatch",
				severity: "warning",
				title: "Files specify different Ruby versions"
			},
			*check(e) {
				let [t, ...n] = rubyRequirements(e);
				if (t !== void 0) for (let e of n) areCompatible(t, e) || (yield {
					at: e.at,
					...e.isNote ? { severity: "info" } : {},
					message: `Ruby is ${formatVersion(e)} here, but ${formatVersion(t)} in ${t.at.file}`,
					help: "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile."
				});
			}
		};
		function formatVersion({ operator: e, version: t }) {
			return e === "=" ? t : `${e} ${t}`;
		}
		let It = {
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
		}, Lt = {
			"1password": "op",
			bitwarden: "bw",
			"bitwarden-sm": "bws",
			lastpass: "lpass",
			doppler: "doppler",
			enpass: "enpass-cli",
			passbolt: "passbolt"
		}, Rt = {
			metadata: {
				id: "secret-command-missing",
				severity: "warning",
				title: "Secrets file needs a command that no workflow sets up"
			},
			*check(e) {
				let t = deploysFromWorkflow(e), n = new Set();
				for (let { entry: r, file: i, at: a } of I(e)) {
					let o = (r.rawValue ?? "").slice(0, 1e3), s = adapterIn(o), c = s === void 0 ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(o)?.[1] : Lt[s], l = c === void 0 ? void 0 : It[c];
					l === void 0 || mentionedInWorkflows(e, l) || workflowGives(e, r.name) || n.has(`${i.path} ${c}`) || (n.add(`${i.path} ${c}`), yield {
						at: a,
						...t ? {} : { severity: "info" },
						message: s === void 0 ? `GitHub's runners do not have \`${c}\`, so Kamal silently ignores all of ${i.path}` : `The adapter \`${s}\` needs \`${c}\` and a login, but no workflow in this repository sets them up`,
						help: `Install \`${c}\` and log in before the deploy, or write \`${r.name}=$${r.name}\` and pass a repository secret.`
					});
				}
			}
		};
		function adapterIn(e) {
			return [...e.matchAll(/\$\(\s*kamal\s+secrets\s+fetch\b[^)]*/g)].map(([e]) => /(?:--adapter|-a)[=\s]+([\w-]+)/.exec(e)?.[1]).find((e) => e !== void 0);
		}
		let zt = {
			metadata: {
				id: "secret-literal",
				severity: "error",
				title: "Secrets file in git contains the value of a secret",
				securitySeverity: 8.2
			},
			*check(e) {
				let t = l(e);
				for (let { entry: n, file: r, at: i } of I(e)) {
					let e = (n.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
					n.kind === "literal" && isSecretName(n.name) && !isTemplateValue(e) && (t(r.path) || (yield {
						at: i,
						message: `${r.path} contains the value of \`${n.name}\`, so anyone who can read the repository can read it`,
						help: `Write \`${n.name}=$${n.name}\`, and store a new value as a repository secret, because the old one stays in the git history.`
					}));
				}
			}
		}, Bt = {
			metadata: {
				id: "secret-source",
				severity: "warning",
				title: "Secret comes from a file or login that a runner does not have"
			},
			*check(e) {
				let t = l(e), n = deploysFromWorkflow(e);
				for (let { entry: r, at: i } of I(e)) {
					let a = localSource((r.rawValue ?? "").slice(0, Ht), t);
					a === void 0 || workflowGives(e, r.name) || (yield {
						at: i,
						...n ? {} : { severity: "info" },
						message: `\`${r.name}\` comes from ${a}, so it is empty on a runner`,
						help: `Write \`${r.name}=$${r.name}\` and pass a repository secret with that name. The action writes that line itself if it gets the value.`
					});
				}
			}
		}, Vt = /(?<![\w-])\.env(?:\.[\w.]+)?(?![\w-])/g, Ht = 1e3;
		function localSource(e, t) {
			let n = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(e)?.[1];
			if (n !== void 0 && (n.startsWith("/") || t(n))) return `${n}, which is not in the repository`;
			let r = [...e.matchAll(/\$\([^)]*/g)].map(([e]) => e), i = r.flatMap((e) => [...e.matchAll(Vt)].map(([e]) => e)).at(-1);
			if (i !== void 0 && t(i)) return `${i}, which is not in the repository`;
			if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(e)) return "the GitHub CLI login of one machine";
			if (r.some((e) => e.includes("~/") || e.includes("$HOME/"))) return "a file in a home directory";
		}
		var Ut = n(4325);
		let Wt = {
			metadata: {
				id: "secret-undefined",
				severity: "warning",
				title: "Secret is not defined in the secrets file"
			},
			*checkConfig(e) {
				let { config: t, variant: n } = e;
				if (mayBeDefinedElsewhere(e)) return;
				let r = (0, Ut.C9)(n.secrets.flatMap((e) => e.entries)), i = t.secrets.filter(({ name: e }) => !r.has(e)), [a] = i;
				if (a !== void 0 && i.length > 1 && n.secrets.every((e) => e.state === "missing")) yield withoutFile(n, {
					...a,
					names: [...new Set(i.map(({ name: e }) => e))]
				});
				else for (let e of i) yield /^[A-Za-z_]\w*$/.test(e.name) ? withoutLine(n, e) : withoutName(e);
			}
		};
		function mayBeDefinedElsewhere({ project: e, variant: t }) {
			let { secrets: n, destination: r, file: i } = t;
			if (n.length === 0 || n.some((e) => e.state === "unreadable") || n.some((t) => workflowWritesSecrets(e, t.path, r))) return !0;
			let a = l(e);
			return n.some((e) => e.state === "missing" && a(e.path)) && !deploysFromWorkflow(e) ? !0 : i !== void 0 && isDeployedAsConfigFile(e, i.path);
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
				help: `Add a line \`${t}=$${t}\` to ${e.secrets.at(-1)?.path}, or pass a repository secret with that name to the action (input \`secrets\` or \`env:\`).`
			};
		}
		function withoutFile(e, t) {
			let { name: n, path: r, names: i, ...a } = t, o = i.slice(0, 5).map((e) => `\`${e}\``), s = i.length > 5 ? ` and ${i.length - 5} more` : "";
			return {
				at: a,
				message: `The secrets ${o.join(", ")}${s} are not defined in ${filesOf(e)}`,
				help: `Create ${e.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or pass repository secrets with these names to the action (input \`secrets\` or \`env:\`).`
			};
		}
		function filesOf(e) {
			let t = e.secrets.filter((e) => e.state === "text").map((e) => e.path);
			return t.length > 0 ? t.join(" or ") : `${e.secrets.map((e) => e.path).join(" or ")} (neither file exists)`;
		}
		let Gt = {
			metadata: {
				id: "secret-unused",
				severity: "info",
				title: "Secret is defined but not used"
			},
			*check(e) {
				let t = e.variants.map(({ config: e }) => e);
				if (t.includes(void 0) || e.chosen.destination !== void 0 || e.variants.some(({ file: e }) => e?.document?.hasErb === !0) || e.hasErb) return;
				let n = new Set(t.flatMap((e) => e?.secrets ?? []).map(({ name: e }) => e)), r = I(e), i = new Map(r.map(({ file: e }) => [e.path, e.source?.text ?? ""])), a = new Map([...i].map(([e, t]) => [e, readsIn(t)]));
				for (let { entry: e } of r) for (let t of readBy(e)) n.add(t);
				for (let e of r) {
					let { entry: t, at: r } = e;
					t.rawValue !== void 0 && (t.name.startsWith("KAMAL_REGISTRY_") || n.has(t.name) || isReadElsewhere(e, a.get(e.file.path)) || (yield {
						at: r,
						message: `\`${t.name}\` is defined here, but nothing in the Kamal configuration uses it`,
						help: "Add it under `env/secret` where it is needed, or remove the line."
					}));
				}
			}
		};
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
		let Kt = {
			metadata: {
				id: "solid-queue-no-process",
				severity: "warning",
				title: "No process runs the Solid Queue jobs"
			},
			*checkConfig(e) {
				let { project: t, config: n } = e, r = solidQueue(t), i = pumaPlugin(t);
				if (r === void 0 || i === "always") return;
				let a = n.roles.all.map((t) => containerOf(e, t));
				a.length !== 0 && n.roles.unknown === void 0 && (a.some((e) => e?.command === void 0 || runsJobs(e, i)) || (yield {
					at: r.at,
					message: "Neither a role in deploy.yml nor Puma runs Solid Queue, so jobs stay in the queue forever",
					help: "Add `SOLID_QUEUE_IN_PUMA: true` under `env/clear`, or a role with `cmd: bin/jobs`."
				}));
			}
		};
		function solidQueue(e) {
			let { texts: t, dockerfile: n } = e.surroundings, r = rubySetting(t.production.source, "config.active_job.queue_adapter");
			if (r?.value !== ":solid_queue" || e.hasErb) return;
			let i = [t.entrypoint.source?.text, n?.source.text].join("\n");
			return /solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(i) ? void 0 : r;
		}
		function pumaPlugin({ surroundings: e }) {
			let t = withoutComments(e.texts.puma.source?.text ?? ""), n = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(t)?.[0];
			return n === void 0 ? "absent" : /\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(n) ? "conditional" : "always";
		}
		function runsJobs({ command: e, env: t }, n) {
			return n === "conditional" && t("SOLID_QUEUE_IN_PUMA") !== "unset" || /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(e?.join(" ") ?? "");
		}
		let qt = {
			metadata: {
				id: "sqlite-not-on-volume",
				severity: "error",
				title: "SQLite database is not on a volume"
			},
			*checkConfig(e) {
				let t = G(e);
				if (t !== void 0 && t.container.mounts.complete) for (let e of t.databases) yield* sqlite_not_on_volume_checkDatabase(e, t);
			}
		};
		function* sqlite_not_on_volume_checkDatabase(e, t) {
			let n = t.container.image?.workdir, { mount: i, file: a, name: o } = e;
			if (i !== void 0 && (i.kind === "volume" || i.kind === "host")) return;
			let s = a.slice(0, a.lastIndexOf("/")), c = s === n || s === "" || s === `${n}/db`, l = unusedVolume(t), u = i === void 0 ? "not on a volume" : `only ${i.kind === "memory" ? "in memory" : "on an unnamed volume"}`;
			yield {
				at: (0, r.be)(e.node),
				...isDisposable(e) ? { severity: "info" } : {},
				message: `The database \`${o}\` (${a} in the container) is ${u}, so every deploy starts with an empty one`,
				help: c ? `Move it to a separate directory such as ${n}/storage, and mount a volume there: \`volumes: ["app_storage:${n}/storage"]\`.` : l === void 0 ? `Add \`volumes: ["app_storage:${s}"]\` to deploy.yml.` : `Mount the volume there: \`${l.source}:${s}\` instead of \`${l.source}:${l.target}\`.`
			};
		}
		function unusedVolume({ container: e, databases: t }) {
			let [n, ...r] = e.mounts.all.filter(({ kind: e }) => e === "volume");
			if (!(n?.source === void 0 || r.length > 0)) return t.some(({ mount: e }) => e === n) ? void 0 : n;
		}
		let Jt = {
			metadata: {
				id: "sqlite-role-volume",
				severity: "warning",
				title: "Role does not use the volume with the SQLite database"
			},
			*checkConfig(e) {
				let t = G(e);
				if (t !== void 0) for (let n of e.config.roles.all) {
					let r = n === t.container.role ? void 0 : containerOf(e, n);
					r !== void 0 && (yield* sqlite_role_volume_checkRole(e.project, r, t));
				}
			}
		};
		function* sqlite_role_volume_checkRole(e, t, n) {
			let { role: i, mounts: a } = t, o = t.command?.join(" ") ?? "";
			if (i.key === void 0 || !a.complete || !Yt.test(o)) return;
			let s = databasesIn(e, t), c = s === void 0 ? [] : separateDatabases(n, s), [l] = c;
			if (l === void 0) return;
			let u = c.find(({ name: e }) => e === "queue"), d = u !== void 0 && /\bjobs\b|solid_queue/.test(o), { mount: f } = n.databases.find(({ name: e }) => e === l.name) ?? {};
			yield {
				at: (0, r.be)(i.key),
				...d ? { severity: "error" } : {},
				message: `The role \`${i.name}\` has its own ${(u ?? l).file}, but \`${n.container.role.name}\` has it on ${f?.source ?? "its volume"}, so neither sees what the other writes${d ? " and no job runs" : ""}`,
				help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the role's `options`."
			};
		}
		let Yt = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;
		function separateDatabases(e, t) {
			return t.databases.filter((t) => {
				let n = e.databases.find(({ name: e }) => e === t.name)?.place;
				return n === void 0 || isDisposable(t) ? !1 : t.place === void 0 ? t.mount === void 0 : placeKey(n) !== placeKey(t.place);
			});
		}
		let Xt = {
			metadata: {
				id: "sqlite-several-hosts",
				severity: "error",
				title: "App with a SQLite database runs on several hosts"
			},
			*checkConfig(e) {
				let t = G(e), n = t?.databases.find((e) => !isDisposable(e) && e.mount?.kind === "volume");
				if (t === void 0 || n === void 0) return;
				let { role: r } = t.container, i = e.config.roles.all.filter((e) => e !== r);
				yield* checkPrimaryRole(r, n.file);
				for (let n of i) yield* checkOtherRole(e, n, t);
			}
		};
		function* checkPrimaryRole({ hosts: e }, t) {
			let [n] = e.all, i = e.all.find(({ name: e }) => e !== n?.name);
			n !== void 0 && i !== void 0 && (yield {
				at: (0, r.be)(i.node),
				...severityBetween([n], i),
				message: `${n.name} and ${i.name} each have their own ${t}, so neither sees what the other writes`,
				help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL)."
			});
		}
		function* checkOtherRole(e, t, n) {
			let i = n.container.role.hosts.all, [a] = i, o = t.hosts.all.find(({ name: e }) => i.every((t) => t.name !== e));
			if (a === void 0 || o === void 0) return;
			let s = containerOf(e, t)?.command?.join(" ") ?? "", c = /jobs|solid_queue/.test(s) ? n.databases.find(({ name: e }) => e === "queue") : void 0;
			yield {
				at: (0, r.be)(o.node),
				...severityBetween(i, o),
				message: c === void 0 ? `The role \`${t.name}\` runs on ${o.name}, but the SQLite databases are on ${a.name}, so it sees none of their data` : `The role \`${t.name}\` runs Solid Queue on ${o.name}, but the app enqueues jobs in ${c.file} on ${a.name}, so no job runs`,
				help: `Run the role on ${a.name}, or move the data to a database server.`
			};
		}
		function severityBetween(e, t) {
			return e.every(({ name: e }) => (0, B.g$)(e, t.name)) ? {} : { severity: "warning" };
		}
		let Zt = {
			metadata: {
				id: "storage-not-on-volume",
				severity: "warning",
				title: "Active Storage uploads are not on a volume"
			},
			*checkConfig(e) {
				let t = diskRoot(e.project), n = b(e);
				if (t === void 0 || n === void 0 || !n.mounts.complete) return;
				let i = knownText(t, n.ruby), a = i === void 0 ? void 0 : pathInContainer(i, n.image?.workdir);
				if (a === void 0) return;
				let o = mountOf(n.mounts, a);
				o?.kind !== "volume" && o?.kind !== "host" && (yield {
					at: (0, r.be)(t),
					message: `Active Storage stores files in ${a}, which is not on a volume, so every deploy loses them`,
					help: `Add \`volumes: ["app_storage:${a}"]\` to deploy.yml, or use a service such as S3.`
				});
			}
		};
		function diskRoot(e) {
			let t = usedService(e);
			if (t === void 0) return;
			let n = (0, r.$I)(e.surroundings.storage.document?.root, t), i = (0, r.$I)(n, "service");
			return i?.kind === "scalar" && i.text === "Disk" ? (0, r.$I)(n, "root") : void 0;
		}
		function usedService(e) {
			let { production: t, schema: n } = e.surroundings.texts;
			if (n.source?.text.includes("create_table \"active_storage_attachments\"") === !0) return rubySetting(t.source, "config.active_storage.service")?.value.replace(/^:/, "");
		}
		var Qt = n(5741);
		let $t = {
			metadata: {
				id: "traefik-label",
				severity: "warning",
				title: "Traefik label has no effect in Kamal 2"
			},
			*checkConfig({ config: e }) {
				if (mayRunTraefik(e)) return;
				let t = e.roles.all, n = t.filter((e) => !mayHaveOwnProxy(e));
				n.length === t.length && (yield* traefik_label_checkLabels(e.root));
				for (let { settings: e } of n) yield* traefik_label_checkLabels(e);
			}
		};
		function mayRunTraefik({ accessories: e }) {
			return e.unknown !== void 0 || e.all.some(({ image: e }) => e.kind === "unknown" || e.kind === "known" && /traefik/i.test(e.value));
		}
		function mayHaveOwnProxy({ node: e, ownProxy: t, isProxied: n }) {
			let r = t === void 0 || (0, h.kZ)(t);
			return e.kind === "unknown" || !r && n !== !0;
		}
		function* traefik_label_checkLabels(e) {
			let t = (0, r.$I)(e, "labels");
			if (t?.kind !== "map") return;
			let n = t.pairs.filter(({ key: e }) => /^traefik\./i.test((0, r.xT)(e) ?? "")), [i] = n;
			i !== void 0 && (yield {
				at: (0, r.be)(i.key),
				message: "Kamal 2 routes requests with kamal-proxy, which does not read labels, so this label has no effect",
				help: `Remove ${n.length === 1 ? "it" : `these ${n.length} labels`}, and add ${replacement(t, n)} under \`proxy\`.`
			});
		}
		function replacement(e, t) {
			let n = (0, r.Io)(e), i = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(n)?.[1], a = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(n)?.[1], o = t.find(({ key: e }) => /\.loadbalancer\.server\.port$/i.test((0, r.xT)(e) ?? ""))?.value, s = t.some(({ key: e }) => /\.tls(?:\.|$)/i.test((0, r.xT)(e) ?? ""));
			return [
				`\`host: ${i ?? "\u2026"}\``,
				...a === void 0 ? [] : [`\`path_prefix: ${a}\``],
				...o?.kind === "scalar" && /^\d+$/.test(o.text) ? [`\`app_port: ${o.text}\``] : [],
				...s ? ["`ssl: true`"] : []
			].join(", ");
		}
		let en = {
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
				} else /^(?:chmod|install|setfacl|ln|mv|cp)$/.test(t) && image_owner_mentions(o, n) && (r = "unknown");
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
		function image_owner_mentions(e, { directory: t, workdir: n }) {
			return e.some((e) => {
				let r = absolute(e, n);
				return r === void 0 || isBelow(t, r) || isBelow(r, t);
			});
		}
		function commandsOf(e) {
			return e.replace(/^(?:--\S+\s+)+/, "").split(/&&|\|\||[;|\n]/).map((e) => e.trim().split(/\s+/)).map((e) => e.map((e) => e.replace(/^(["'])(.*)\1$/, "$2")));
		}
		function absolute(e, t) {
			if (!/[$*?[{`~]/.test(e) && (e.startsWith("/") || t !== void 0)) return s.posix.resolve(t ?? "/", e);
		}
		function isBelow(e, t) {
			return e === t || t === "/" || e.startsWith(`${t}/`);
		}
		function withoutGroup(e) {
			return e.split(":")[0] ?? e;
		}
		let tn = {
			metadata: {
				id: "user-volume-owner",
				severity: "warning",
				title: "Container user cannot write to a volume"
			},
			*checkConfig(e) {
				if (G(e)?.databases.some(({ mount: e }) => e === void 0) === !0) return;
				let { project: t, config: n } = e, r = n.roles.all.flatMap((n) => user_volume_owner_checkRole(t, containerOf(e, n)));
				yield* r.filter(({ severity: e }) => e === void 0), yield* r.filter(({ severity: e }) => e !== void 0).slice(0, 1);
			}
		};
		function user_volume_owner_checkRole(e, t) {
			let n = t?.image;
			return t === void 0 || n === void 0 || !hasKnownOwners(e, n) || (0, r.wf)(t.role.settings, ["options", "user"]) !== void 0 ? [] : t.mounts.all.filter((e) => !e.readOnly).map((e) => checkMount(n, e)).filter((e) => e !== void 0);
		}
		function checkMount(e, t) {
			let n = imageUser(e);
			if (n === void 0 || n === "root" || n === "0") return;
			if (t.kind === "host") return checkHostDirectory(e, t, n);
			if (t.kind !== "volume") return;
			let { target: i, node: a } = t, o = ownerOf(e, i);
			if (o === "unknown" || o !== "absent" && isSameUser(e, o.user, n) !== !1) return;
			let s = o === "absent" ? `the Dockerfile does not make it the owner of ${i}, so root owns the volume` : `${o.user} owns ${i} in the image and therefore in a new volume`;
			return {
				at: (0, r.be)(a),
				message: `The app runs as ${n}, but ${s}: the app cannot write there`,
				help: `Before USER, add \`RUN mkdir -p ${i} && chown -R ${n} ${i}\` to the Dockerfile. A volume that is already on the server keeps its owner, so change that one manually.`
			};
		}
		function checkHostDirectory({ workdir: e }, { source: t, target: n, node: i }, a) {
			if (e !== void 0 && e !== "/" && n.startsWith(`${e}/`)) return {
				at: (0, r.be)(i),
				severity: "info",
				message: `The app runs as ${a}, but a directory on the server keeps its owner: if ${t ?? "it"} does not exist, Docker creates it as root, and the app cannot write to ${n}`,
				help: `Create it on the server and make ${a} its owner (by number), or use a named volume, which gets its owner from the image.`
			};
		}
		function hasKnownOwners({ surroundings: e }, t) {
			let n = e.dockerfile?.stages ?? [];
			if (e.dockerfile === void 0 || !hasPlainBases(e.dockerfile)) return !1;
			let r = new Set(t.instructions.map(({ start: e }) => e));
			return !n.flatMap((e) => e.instructions.filter(({ start: e }) => !r.has(e))).some(({ name: e, text: t }) => e === "USER" || t.includes("chown")) && !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(e.texts.entrypoint.source?.text ?? "");
		}
		let nn = {
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
			for (let { target: n, node: i } of e) {
				if (t.has(n)) {
					let e = `Two volumes are mounted at ${n}, so Docker does not start the container (Duplicate mount point)`;
					yield {
						at: (0, r.be)(i),
						message: e,
						help: "Remove one of them, or mount it elsewhere."
					};
				}
				t.add(n);
			}
		}
		function* checkTarget({ target: e, kind: t, node: n }, i) {
			if (i === void 0 || i === "/" || t === "anonymous" || t === "memory") return;
			let a = (0, r.be)(n);
			e === i && (yield {
				at: a,
				message: `The volume is mounted over ${i}, where the image has the app, so it ${t === "volume" ? "keeps the code of the first deploy and later deploys change nothing" : "hides the code"}`,
				help: `Mount only the directory with the data, such as ${i}/storage.`
			});
			let o = [
				"app",
				"bin",
				"config",
				"lib",
				"db",
				"vendor"
			].find((t) => e === `${i}/${t}`);
			o !== void 0 && t === "volume" && (yield {
				at: a,
				severity: "warning",
				message: `The volume is mounted over ${e}, which has files from the repository, so a new deploy still sees the old ones${o === "db" ? " (migrations, schema)" : ""}`,
				help: `Keep the data in a separate directory, such as ${i}/storage.`
			});
		}
		let rn = {
			metadata: {
				id: "webauthn-origin",
				severity: "warning",
				title: "WebAuthn origin or RP ID does not match the proxy host"
			},
			*checkConfig(e) {
				let { source: t } = e.project.surroundings.texts.webauthn;
				if (t === void 0 || /\bRails\.env\b|^[ \t]*(?:if|unless|case)\b/m.test(withoutComments(t.text))) return;
				let n = b(e), i = e.config.primaryProxy;
				if (n === void 0 || i === void 0 || i.hosts.unknown !== void 0 || ["host", "hosts"].every((e) => (0, r.$I)(i.node, e) !== void 0)) return;
				let a = i.hosts.all.map(({ name: e }) => e.toLowerCase());
				if (a.length === 0) return;
				let o = ((0, h.jj)(i.ssl) ?? "none") !== "none";
				yield* checkOrigins(settingValues(t, n.ruby, an), a, o), yield* checkIds(settingValues(t, n.ruby, on), a);
			}
		};
		function* checkOrigins(e, t, n) {
			let r = e?.map((e) => ({
				...e,
				host: /^https?:\/\/([^/:]+)/.exec(e.text)?.[1]?.toLowerCase()
			})), i = r?.filter(({ host: e }) => e !== void 0 && t.includes(e)) ?? [], [a] = r ?? [], [o] = t;
			a !== void 0 && i.length === 0 && (yield {
				at: a.at,
				message: `WebAuthn accepts ${r?.map(({ text: e }) => e).join(", ")}, but the proxy serves ${t.join(", ")}, so every passkey is rejected`,
				help: `Write \`https://${o}\`.`
			});
			for (let { text: e, at: t, host: r } of i) {
				let i = e.endsWith("/");
				(i || n && e.startsWith("http:")) && (yield {
					at: t,
					message: `A browser never sends the origin ${e}, because ${i ? "an origin does not end with a slash" : "the proxy serves the host over HTTPS"}, so every passkey is rejected`,
					help: `Write \`https://${r}\`.`
				});
			}
		}
		function* checkIds(e, t) {
			for (let { text: n, at: r } of e ?? []) t.some((e) => e === n.toLowerCase() || e.endsWith(`.${n.toLowerCase()}`)) || (yield {
				at: r,
				message: `The RP ID is ${n}, but the proxy serves ${t.join(", ")}, and a browser rejects an RP ID that is neither the host nor a parent domain of it`,
				help: `Write \`${t[0]}\`, or remove the setting.`
			});
		}
		let an = /(?:\.(?:allowed_origins|origin)[ \t]*=(?!=)|\b(?:allowed_origins|origin):)[ \t]*/g, on = /(?:\.(?:rp_id|id)[ \t]*=(?!=)|\b(?:rp_id|id):)[ \t]*/g;
		function settingValues(e, t, n) {
			let r = withoutComments(e.text), i = [...r.matchAll(n)].map((e) => e.index + e[0].length), [a] = i;
			if (a === void 0) return;
			let o = endOfValue(r, a);
			if (!i.some((e) => e > o)) return valuesIn(e, {
				code: r.slice(a, o),
				start: a
			}, t);
		}
		function endOfValue(e, t) {
			let n = e.startsWith("[", t) ? e.indexOf("]", t) : -1;
			if (n !== -1) return n + 1;
			let r = e.indexOf("\n", t);
			return r === -1 ? e.length : r;
		}
		function valuesIn(e, t, n) {
			let r = [], i = /^\[([\s\S]*)\]\s*$/.exec(t.code)?.[1], a = t.start + (i === void 0 ? 0 : 1);
			for (let o of partsOf(i ?? t.code)) {
				let t = o.text.trim();
				if (t === "") continue;
				let i = /^(["'])([^"'#]*)\1$/.exec(t)?.[2] ?? evaluate(t, n);
				if (i === void 0 || i === "") return;
				let s = a + o.start + o.text.indexOf(t);
				r.push({
					text: i,
					at: (0, _.yb)(e, s, s + t.length)
				});
			}
			return r.length === 0 ? void 0 : r;
		}
		let $ = new Map([
			["(", ")"],
			["\"", "\""],
			["'", "'"]
		]);
		function partsOf(e) {
			let t = new Map([...$].map(([t, n]) => [t, e.lastIndexOf(n)])), n = [], r = 0;
			for (let i = 0; i < e.length; i++) {
				let a = $.get(e.charAt(i));
				a !== void 0 && (t.get(e.charAt(i)) ?? -1) > i && (i = e.indexOf(a, i + 1)), e.charAt(i) === "," && (n.push({
					text: e.slice(r, i),
					start: r
				}), r = i + 1);
			}
			return [...n, {
				text: e.slice(r),
				start: r
			}];
		}
		let sn = {
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
			return sn[t] ?? [];
		}
		let cn = {
			metadata: {
				id: "workflow-call-permissions",
				severity: "warning",
				title: "Called workflow requests a permission that its caller lacks",
				fixable: !0
			},
			*check(e) {
				for (let { workflow: t, job: n, uses: i, isCall: a } of D(e)) {
					let e = (0, r.$I)(n, "permissions") ?? (0, r.$I)(t, "permissions");
					if (!a || i === void 0 || e === void 0) continue;
					let o = calledPermissions(i.text).filter((t) => !isGranted(e, t));
					if (o.length === 0) continue;
					let s = [...n.pairs, ...t.pairs].find((e) => (0, r.xT)(e.key) === "permissions"), c = o.map(({ scope: e, access: t }) => `\`${e}: ${t}\``).join(" and "), l = e.kind === "map" ? grantAll(e, o) : void 0;
					yield {
						at: (0, r.be)(s?.key ?? e),
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
			let i = (0, r.$I)(e, t);
			return i?.kind === "unknown" || i?.kind === "scalar" && ["write", n].includes(i.text);
		}
		function grantAll(e, t) {
			let n = t.map(({ scope: t }) => (0, r.$I)(e, t)).filter((e) => e !== void 0), [i, ...a] = t;
			if (n.length > 0) return i !== void 0 && a.length === 0 && isScalar(n[0]) ? rewrite(n[0], i.access) : void 0;
			let { source: o, start: s } = e, c = o.text.slice(o.text.lastIndexOf("\n", s - 1) + 1, s);
			if (!/^ +$/.test(c) || o.text[s] === "{") return;
			let l = t.map(({ scope: e, access: t }) => `${e}: ${t}\n${c}`).join("");
			return replaceAt((0, _.yb)(o, s, s), l, "Add what the called workflow requests");
		}
		function isScalar(e) {
			return e?.kind === "scalar";
		}
		let ln = {
			metadata: {
				id: "workflow-cancels-deploy",
				severity: "warning",
				title: "Next push cancels a running deploy",
				fixable: !0
			},
			*check(e) {
				for (let { workflow: t, job: n } of D(e)) for (let e of [t, n]) {
					let t = (0, r.$I)((0, r.$I)(e, "concurrency"), "cancel-in-progress");
					t?.kind === "scalar" && t.value === !0 && (yield {
						at: (0, r.be)(t),
						message: "The next push cancels this deploy halfway, which can leave Kamal's lock on the server and block every later deploy",
						help: "Set `cancel-in-progress: false` for the job that deploys. Tests can use a separate group.",
						fix: rewrite(t, "false")
					});
				}
			}
		};
		var un = n(160), dn = n(9105);
		function deployCalls(e) {
			return D(e).flatMap(({ workflow: e, job: t, steps: n, uses: i, isCall: a }) => a ? /\/deploy\.ya?ml@/.test(i?.text ?? "") ? callWithInputs(t) : [] : [e, t].some((e) => (0, r.$I)(e, "defaults") !== void 0) ? [] : n.flatMap((e) => [...commandCalls(e), ...actionCalls(e)]));
		}
		let fn = RegExp(`${T}(?:setup|deploy|redeploy)\\b([^\\n;&|#]*)`, "g");
		function commandCalls(e) {
			let t = runOf(e);
			if (t === void 0 || (0, r.$I)(e, "working-directory") !== void 0) return [];
			let n = (0, r.Io)(t);
			return /\b(?:cd|pushd)\s/.test(n) ? [] : [...n.matchAll(fn)].flatMap((e) => {
				let n = e[1] ?? "";
				if (/[$`\\]|--config-file|(?:^|\s)-c\b|--version\s*$/.test(n)) return [];
				let r = /(?:^|\s)(?:-d|--destination)(?:=|\s+)["']?([\w.-]+)/.exec(n), i = t.start + e.index + e[0].length - n.length;
				if (r?.[1] === void 0) {
					let n = t.start + e.index + (/^[\s;&|]*/.exec(e[0])?.[0].length ?? 0);
					return [{
						destination: void 0,
						at: (0, _.yb)(t.source, n, i)
					}];
				}
				let a = i + r.index + r[0].length - r[1].length;
				return [{
					destination: r[1],
					at: (0, _.yb)(t.source, a, a + r[1].length)
				}];
			});
		}
		function actionCalls(e) {
			return actionOf(e) === void 0 ? [] : callWithInputs(e);
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
		let pn = {
			metadata: {
				id: "workflow-destination",
				severity: "warning",
				title: "Workflow deploys to a missing destination"
			},
			*check(e) {
				if (e.config.path !== "config/deploy.yml" || e.config.document === void 0) return;
				let t = e.destinations.join(", ") || "none", n = requiresDestination(e);
				for (let { destination: r, at: i } of deployCalls(e)) {
					if (r === void 0) {
						if (!n) continue;
						yield {
							at: i,
							message: "This deploys without a destination, but deploy.yml has `require_destination: true`, so Kamal stops",
							help: `Add \`-d NAME\` (the action's input \`destination\`). Available destinations: ${t}.`
						};
						continue;
					}
					let a = (0, un.g7)(e.config.path, r), o = s.posix.relative(s.posix.dirname(e.config.path), a);
					e.neighbours.includes(o) || workflowWrites(e, a) || (yield {
						at: i,
						message: `The destination \`${r}\` has no file, so Kamal stops (Configuration file not found in ${a})`,
						help: `Create ${a}, or correct the name. Available destinations: ${t}.`
					});
				}
			}
		};
		function requiresDestination({ config: e }) {
			let t = (0, w.tW)(e.document);
			return t !== void 0 && (0, h.jj)(new O.T((0, dn.s)(t, void 0)).requiresDestination) === !0;
		}
		let mn = {
			metadata: {
				id: "workflow-keyscan-hash",
				severity: "warning",
				title: "known_hosts has hashed host names, on which Kamal's SSH library can fail",
				fixable: !0
			},
			*check(e) {
				for (let { script: t } of kamalScripts(e)) {
					let e = hashingScan(t);
					if (e === void 0) continue;
					let n = /\s-H$/.exec(t.source.text.slice(e.start, e.end)), r = (0, _.yb)(t.source, e.start + (n?.index ?? 0), e.end);
					yield {
						at: (0, _.yb)(t.source, e.start, e.end),
						message: "`ssh-keyscan -H` writes hashed host names, on which Kamal's SSH library sometimes fails (Net::SSH::HostKeyMismatch)",
						help: "Remove `-H`. Better: pin the keys by storing the output as a secret, instead of fetching the keys on each run.",
						...n && { fix: replaceAt(r, "", "Remove `-H`") }
					};
				}
			}
		};
		function hashingScan(e) {
			for (let { 0: t, index: n } of (0, r.Io)(e).matchAll(/\bssh-keyscan\b[^\n|>]*/g)) {
				let r = /\s-\w*H\w*/.exec(t);
				if (r === null) continue;
				let i = e.start + n;
				return {
					start: i,
					end: i + r.index + r[0].length
				};
			}
		}
		let hn = {
			metadata: {
				id: "workflow-lock-release",
				severity: "warning",
				title: "Workflow releases a deploy lock that another run may hold"
			},
			*check(e) {
				for (let { script: t, step: n } of kamalScripts(e)) {
					let e = placeInScript(t, /\bkamal\s+lock\s+release\b/), i = (0, r.$I)(n, "if"), a = i?.kind !== "scalar" || isStatusOnly(i.text);
					e !== void 0 && a && !isManualOnly(t.source.text) && (yield {
						at: (0, _.yb)(t.source, e.start, e.end),
						message: "This releases the deploy lock no matter who holds it, so two deploys can run at the same time",
						help: "Remove it. The action releases its own lock, even after a cancelled run, and reports who holds any other lock."
					});
				}
			}
		};
		function isStatusOnly(e) {
			return e.replace(/\b(?:always|failure|cancelled|success)\(\)|\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
		}
		function isManualOnly(e) {
			return /workflow_dispatch/.test(e) && !/^[ \t]*(?:push|pull_request|schedule|release)\s*:/m.test(e);
		}
		let gn = {
			metadata: {
				id: "workflow-packages-write",
				severity: "warning",
				title: "Deploy job lacks the permission `packages: write`",
				fixable: !0
			},
			*check(e) {
				let t = (0, A.F)(e).some(({ config: e }) => (0, z.T)((0, h.jj)(e.registry.server)));
				for (let { workflow: n, job: i, uses: a, isCall: o } of D(e)) {
					let e = (0, r.Io)(i), s = /secrets\.GITHUB_TOKEN|github\.token/.test(e) || a !== void 0 && !/github-token:/.test(e);
					if (o || !t || !s || /skip-push|-P\b|skip-build/.test(e)) continue;
					let c = (0, r.$I)(i, "permissions") ?? (0, r.$I)(n, "permissions");
					if (c === void 0 || c.kind === "unknown" || c.kind === "scalar" && c.text === "write-all") continue;
					let l = (0, r.$I)(c, "packages");
					if (l?.kind === "unknown" || l?.kind === "scalar" && l.text === "write") continue;
					let u = c.kind === "map" ? addPermission(c) : void 0, d = [...i.pairs, ...n.pairs].find((e) => (0, r.xT)(e.key) === "permissions");
					yield {
						at: (0, r.be)(d?.key ?? c),
						message: "This job pushes to ghcr.io with GITHUB_TOKEN, but its permissions lack `packages: write` (denied: permission_denied: write_package)",
						help: "Add `packages: write` to the job's `permissions`.",
						...u && { fix: u }
					};
				}
			}
		};
		function addPermission(e) {
			let t = (0, r.$I)(e, "packages");
			if (t?.kind === "scalar") return rewrite(t, "write");
			let { source: n, start: i } = e, a = n.text.slice(n.text.lastIndexOf("\n", i - 1) + 1, i);
			if (t === void 0 && /^ +$/.test(a) && n.text[i] !== "{") return replaceAt((0, _.yb)(n, i, i), `packages: write\n${a}`, "Add `packages: write`");
		}
		let _n = {
			metadata: {
				id: "workflow-pull-request-target",
				severity: "error",
				title: "Deploy runs on `pull_request_target`",
				securitySeverity: 8.8
			},
			*check(e) {
				for (let { workflow: t, job: n } of D(e)) {
					let e = triggers(t).find(({ name: e }) => e === "pull_request_target");
					if (e === void 0) continue;
					let i = (0, r.Io)(n), a = /github\.(?:event\.pull_request\.head|head_ref)/.test(i);
					yield {
						at: (0, r.be)(e.node),
						...a ? {} : { severity: "warning" },
						message: a ? "Code from any pull request runs here with this repository's secrets, because Kamal executes the ERB in its deploy.yml" : "Anyone who opens a pull request starts this deploy with this repository's secrets",
						help: "Deploy on `push` to the main branch or on `workflow_dispatch`."
					};
				}
			}
		};
		function secretsNotPassed(e, t) {
			let n = textOf(t), r = variantOf(e, t, n);
			return r?.config === void 0 || r.secrets.some(({ state: e }) => e === "unreadable") || t.isCall && inherits(t.job) || /toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(n) || vn.test(n) ? [] : variablesOf(r, r.config, t).filter((e) => !RegExp(`\\b${RegExp.escape(e)}\\b`).test(n));
		}
		let vn = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;
		function textOf({ workflow: e, job: t }) {
			let n = (0, r.$I)(e, "env");
			return (n === void 0 ? [t] : [n, t]).map(r.Io).join("\n");
		}
		function inherits(e) {
			let t = (0, r.$I)(e, "secrets");
			return t?.kind === "scalar" && t.text === "inherit";
		}
		function variantOf(e, { job: t }, n) {
			if (/working-directory:|config-file:|\bcd\s|\s(?:-c|--config-file)[\s=]/.test(n)) return;
			let i = (0, r.wf)(t, ["with", "destination"]), a = i?.kind === "scalar" ? i.text : /\s(?:-d|--destination|destination:)[\s=]+(\S+)/.exec(n)?.[1];
			return e.variants.find(({ destination: e }) => e === (a === "" ? void 0 : a));
		}
		function variablesOf(e, t, n) {
			let r = new Map();
			for (let t of e.secrets) for (let e of t.entries) r.set(e.name, e);
			let i = n.steps.flatMap((e) => runOf(e)?.text ?? []).join("\n"), a = n.uses !== void 0 || /\bkamal\s+(?:setup|accessory)\b/.test(i), o = t.secrets.filter(({ path: e }) => a || !e.startsWith("accessories/")).filter(({ path: e }) => !(n.uses !== void 0 && e === "registry/password" && (0, z.T)((0, h.jj)(t.registry.server)))).map(({ name: e }) => e);
			return [...new Set(o.flatMap((e) => readsOf(e, r)))];
		}
		function readsOf(e, t) {
			let n = t.get(e);
			return n?.kind === "env-reference" ? n.references.filter((n) => (n === e || !t.has(n)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(n)) : [];
		}
		let yn = {
			metadata: {
				id: "workflow-secret-not-passed",
				severity: "warning",
				title: "Workflow does not pass a secret that the deploy needs"
			},
			*check(e) {
				for (let t of D(e)) {
					let n = secretsNotPassed(e, t), [r] = n, i = workflow_secret_not_passed_placeOf(t);
					r !== void 0 && i !== void 0 && (yield {
						at: i,
						message: `The deploy reads ${n.map((e) => `\`${e}\``).join(", ")} from the environment, but this job does not pass ${n.length === 1 ? "it, so its value is" : "them, so their values are"} empty on the runner`,
						help: t.isCall ? `Add one line \`${r}=\${{ secrets.${r} }}\`${n.length === 1 ? "" : " for each of them"} to the secret \`KAMAL_SECRETS\`.` : `Add \`${r}: \${{ secrets.${r} }}\` under \`env\` of the step${n.length === 1 ? "" : ", and the others likewise"}.`
					});
				}
			}
		};
		function workflow_secret_not_passed_placeOf({ uses: e, steps: t }) {
			if (e !== void 0) return (0, r.be)(e);
			for (let e of t) {
				let t = runOf(e), n = t === void 0 ? void 0 : placeInScript(t, E);
				if (t !== void 0 && n !== void 0) return (0, _.yb)(t.source, n.start, n.end);
			}
		}
		let bn = {
			metadata: {
				id: "wrong-type",
				severity: "error",
				title: "Value has a type that Kamal does not accept",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "wrong-type")
		}, xn = {
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
		let Sn = [
			i,
			a,
			u,
			d,
			f,
			m,
			g,
			te,
			ne,
			ae,
			oe,
			ce,
			le,
			fe,
			pe,
			he,
			ge,
			_e,
			ve,
			ye,
			Se,
			Ce,
			Te,
			Ee,
			De,
			Ae,
			je,
			Fe,
			Be,
			Ve,
			He,
			Ue,
			We,
			Ge,
			Ke,
			qe,
			Je,
			Ye,
			ot,
			st,
			ct,
			lt,
			ut,
			ft,
			pt,
			mt,
			ht,
			gt,
			_t,
			vt,
			yt,
			xt,
			St,
			Ct,
			wt,
			Tt,
			Ot,
			At,
			jt,
			Mt,
			Nt,
			Pt,
			Ft,
			Rt,
			zt,
			Bt,
			Wt,
			Gt,
			Kt,
			qt,
			Jt,
			Xt,
			Zt,
			Qt.i,
			$t,
			en,
			tn,
			nn,
			rn,
			cn,
			ln,
			pn,
			mn,
			hn,
			gn,
			_n,
			yn,
			bn,
			xn
		];
	}),
	4005: ((e, t, n) => {
		n.d(t, { F: () => r });
		let r = (0, n(926).B)((e) => e.variants.flatMap((t) => {
			let { config: n, destination: r } = t;
			return n === void 0 || r === void 0 && e.destinations.length > 0 && e.variants.length > 1 || r === void 0 && mayRequireDestination(e, n) ? [] : [{
				project: e,
				variant: t,
				config: n
			}];
		}));
		function mayRequireDestination(e, { requiresDestination: t }) {
			return t.kind === "unknown" ? t.expected === void 0 : t.kind === "known" && t.value && e.destinations.length > 0;
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
				...Object.values(e.surroundings.texts).map((e) => e.source),
				...[
					e.surroundings.database,
					e.surroundings.storage,
					...e.surroundings.litestream,
					...e.surroundings.otherConfigs,
					...e.surroundings.workflows
				].map((e) => e.document?.source)
			];
			return [...new Map(t.filter((e) => e !== void 0).map((e) => [e.file, e])).values()];
		}
	}),
	8625: ((e, t, n) => {
		n.d(t, {
			S: () => readSurroundings,
			u: () => s
		});
		var r = n(6760), i = n(6219), a = n(7374);
		let o = {
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
		}, s = [
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
		], c = [
			"config/master.key",
			"config/credentials/production.key",
			".env",
			"config/credentials.yml.enc",
			"public/assets",
			"storage",
			...s
		], l = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;
		async function readSurroundings(e, t) {
			let config = (t) => e.peekConfig(e.resolve(t)), configs = (t) => Promise.all(t.map((t) => e.peekConfig(t))), n = t.variants.flatMap((e) => e?.uploads ?? []), r = litestreamPaths(n).map((t) => e.resolve(t)), o = await configs([...new Set(r)]), { source: s } = t.dockerfile, l = s === void 0 ? void 0 : (0, i.Ai)(s);
			return {
				texts: await readTexts(e, t.dockerfile),
				dockerfile: l,
				database: await config("config/database.yml"),
				storage: await config("config/storage.yml"),
				litestream: o.filter((e) => e.state === "text"),
				otherConfigs: await configs(t.otherConfigs),
				workflows: await configs(workflowPaths(t.workflowNames)),
				entries: await statesOf(e, [
					...c,
					...n,
					...l === void 0 ? [] : (0, a.j1)(l)
				]),
				secretFiles: secretFilesAmong(t.names)
			};
		}
		async function readTexts(e, t) {
			let n = new Map();
			await Promise.all(Object.entries(o).map(async ([t, r]) => n.set(t, await e.peekText(e.resolve(r)))));
			let r = await e.peekText(`${t.path}.dockerignore`);
			return r.source !== void 0 && n.set("dockerignore", r), Object.fromEntries(n);
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
			return [...e.filter((e) => l.test(e)), ...n].slice(0, 50);
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
	9677: ((e, t, n) => {
		n.d(t, {
			n6: () => isEmptyDocument,
			BU: () => parseYamlFile,
			tW: () => rootMap
		});
		var r = n(6991), i = n(63);
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
			return e === void 0 ? t ? "text" : "plain" : e === "!binary" || e === `${f}binary` ? "binary" : e === "!str" || e === "!ruby/string" || e === `${f}str` ? "text" : /^!ruby\/sym(?:bol)?(?::|$)/.test(e) ? "symbol" : e === "!float" || e === `${f}float` ? "float" : /^!(?:str:|ruby\/(?:string:|object:|range$|regexp|class$|module$))/.test(e) ? "unknown" : "plain";
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
		var p = n(1781);
		function mergedPairs(e) {
			if ((0, p.xT)(e.key) !== "<<") return;
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
		let m = 1e5;
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
				if (n += t, n > m) throw new Refused(e, `With its aliases expanded, the file has more than ${m} values`);
			}, convert = (i, a) => {
				if ((0, r.Vj)(i)) {
					let n = t.get(i.source), r = e.tags.some((e) => e.kind === "output" && e.start < rangeEnd(i));
					if (n === void 0 && r) return {
						kind: "unknown",
						...placeOf(i, e)
					};
					if (n === void 0) throw new Refused(i, "No anchor with this name comes before the alias (quote the value if it is not an alias)");
					if (n === "open") throw new Refused(i, "The anchor with this name contains itself");
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
						spend(t, o?.length ?? 0), o === void 0 ? e.push(a) : e.push(...o), r ||= a.key.kind === "unknown" || (0, p.xT)(a.key) === "<<" && a.value.kind === "unknown", r ||= o !== void 0 && mergesOpen(a.value);
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
				let a = asNode(t), o = rangeStart(a), s = convert(a, o), c = isConditional(o, i, e.regions), l = s.kind === "scalar" || s.kind === "unknown" ? s : (0, p.iX)(s);
				if (n == null) return {
					key: l,
					value: nullAt(e, a.range?.[1] ?? o),
					conditional: c,
					inherited: !1
				};
				let u = asNode(n), d = convert(u, o);
				return {
					key: l,
					value: d.kind === "scalar" && !(0, r.Vj)(u) && isHidden(d, a, e) ? (0, p.iX)(d) : d,
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
		var h = n(9411);
		function moveTrimmedBreaks(e, t, { tags: n, regions: r }) {
			if (!n.some(({ trimsAfter: e }) => e)) return t;
			let i = (0, h.zX)(e, n).flatMap((t) => trimmedLine(e, t));
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
			let a = (0, h.PT)(e, n.start), o = 0, s = a;
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
				message: "This line begins with a tab; use spaces"
			});
			return n;
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
				if (r === void 0 || r.includes(h.D) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(r)) return;
				let a = Math.max(0, t.lastIndexOf(`${e}${r}`, i)), o = `\`${e}\` must be followed by a name of letters, digits, \`_\` and \`-\`; quote the value if it is plain text`;
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
				message: "Inside brackets or braces, a value cannot begin with a question mark; put it in quotes"
			};
		}
		function hasValue(e) {
			return (0, r.tO)(e) && e.value !== null;
		}
		function emptyKeyProblems([e, t], n) {
			return e !== t || n[e] !== ":" || /\?\s*$/.test(n.slice(Math.max(0, e - 200), e)) ? [] : [{
				start: e,
				end: e + 1,
				message: "A key is missing before this colon, or the previous line is not a mapping"
			}];
		}
		function lineProblems([e, t], n) {
			let r = n.slice(e, t).lastIndexOf("\n");
			return r === -1 ? [] : [{
				start: e + r + n.slice(e + r).search(/\S/),
				end: t,
				message: "A key must be on one line; a comma may be missing before it"
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
			let a = e.lastIndexOf("\n", i - 1) + 1, o = e.slice(a, i).search(/(?:^|[ \t])#/), s = o === -1 ? i : a + o;
			return `${e.slice(0, s)}${" ".repeat(r - s)}${e.slice(r).replace(/^[ \t]+/, (e) => " ".repeat(e.length))}`;
		}
		function withJoinedFlow(e, t) {
			let n = e, r = t(n), i = {
				yaml: r,
				text: e
			}, a = (r?.errors.length ?? 0) > 160 ? 0 : Math.min(40, 4e5 / e.length);
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
			let r = e.message.replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1").replace(RegExp(`${RegExp.escape(h.D)}+`, "g"), "<%\u2026%>"), i = n[t] === "	" || n[t - 1] === "	" ? " (indent with spaces, not tabs)" : "";
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
				...(0, i.yb)(e, t.start, Math.max(t.end, t.start + 1)),
				help: "Check the indentation of the line (spaces, not tabs), its quotes, and the colon after each key."
			};
		}
		function byteOrderMarkFinding(e) {
			return {
				ruleId: "yaml-syntax",
				severity: "error",
				message: "The file begins with a byte order mark, so Ruby reads only its first key",
				...(0, i.yb)(e, 0, 1),
				help: "Save the file as UTF-8 without a byte order mark (BOM)."
			};
		}
		function unclosedFinding(e, t) {
			return {
				ruleId: "yaml-syntax",
				severity: "warning",
				message: "This ERB tag is never closed, so Ruby treats the rest of the file as text",
				...(0, i.yb)(e, t.start, t.end),
				help: "Close it with `%>`, or write `<%%` for a literal `<%`."
			};
		}
		let g = 65536;
		function parseYamlFile(e, t) {
			let n = (0, i.mt)(t, e), r = (0, h.x9)(n.text), a = r.length > 0, o = r.filter((e) => !e.closed).map((e) => unclosedFinding(n, e));
			if (r.length > h.hM || n.text.length > g) return {
				source: n,
				root: void 0,
				errors: [syntaxFinding(n, {
					start: 0,
					end: 0,
					message: `The file has more than ${r.length > h.hM ? `${h.hM} ERB tags` : `${g / 1024}K characters`}, far more than a configuration needs`
				})],
				hasErb: a
			};
			let { root: s, problems: c } = parseMasked(n, r), l = firstOfEachLine(c.map((e) => syntaxFinding(n, e)));
			return e.startsWith("\ufeff") && hidesKeys(s) && l.push(byteOrderMarkFinding(n)), {
				source: n,
				root: l.length > 0 ? void 0 : s,
				errors: [...o, ...l],
				hasErb: a
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
			}, r = (0, h.HV)(e.text, t), i = forbiddenCharacter(e.text);
			if (i !== void 0) return {
				root: void 0,
				problems: [i]
			};
			let a;
			for (let i of t.length === 0 ? h.w6.slice(0, 1) : h.w6) {
				let o = unifyBreaks(moveTrimmedBreaks(e.text, (0, h.qW)(e.text, t, i), {
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
						message: "The YAML is nested too deeply"
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
