"use strict";
exports.id = 817, exports.ids = [817], exports.modules = {
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
	6314: ((e, t, n) => {
		n.d(t, {
			Ho: () => registriesOf,
			T_: () => isGhcr,
			rY: () => isLocalRegistry
		});
		function isLocalRegistry(e) {
			return e !== void 0 && /^localhost[:$]/m.test(e);
		}
		function isGhcr(e) {
			return e?.toLowerCase() === "ghcr.io";
		}
		function registriesOf({ registry: e, accessories: t }) {
			let n = [e.server ?? "", ...t.flatMap((e) => e.registry ?? [])];
			return [...new Set(n)].filter((e) => !isLocalRegistry(e));
		}
	}),
	1116: ((e, t, n) => {
		n.d(t, { H: () => requiredSecrets });
		var r = n(1781), i = n(6314);
		function requiredSecrets(e) {
			return [
				...registrySecrets((0, r.$I)(e, "registry"), "registry"),
				...listed((0, r.wf)(e, ["builder", "secrets"]), "builder/secrets"),
				...keyData((0, r.wf)(e, ["ssh", "key_data"])),
				...envSecrets((0, r.$I)(e, "env"), "env"),
				...entriesOf((0, r.wf)(e, ["env", "tags"])).flatMap(([e, t]) => envSecrets(t, `env/tags/${e}`)),
				...proxySecrets((0, r.$I)(e, "proxy"), "proxy"),
				...entriesOf((0, r.$I)(e, "servers")).flatMap(([e, t]) => [...envSecrets((0, r.$I)(t, "env"), `servers/${e}/env`), ...proxySecrets((0, r.$I)(t, "proxy"), `servers/${e}/proxy`)]),
				...entriesOf((0, r.$I)(e, "accessories")).flatMap(([e, t]) => [
					...registrySecrets((0, r.$I)(t, "registry"), `accessories/${e}/registry`),
					...envSecrets((0, r.$I)(t, "env"), `accessories/${e}/env`),
					...proxySecrets((0, r.$I)(t, "proxy"), `accessories/${e}/proxy`)
				])
			];
		}
		function registrySecrets(e, t) {
			let n = (0, r.$I)(e, "server");
			return n?.kind === "scalar" && (0, i.rY)(n.text) ? [] : ["username", "password"].flatMap((n) => {
				let i = (0, r.$I)(e, n);
				return use(i?.kind === "list" ? i.items[0]?.node : void 0, `${t}/${n}`, (e) => e);
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
			let n = (0, r.$I)(e, "ssl"), i = ["certificate_pem", "private_key_pem"];
			return i.some((e) => (0, r.z3)((0, r.$I)(n, e))) ? [] : i.flatMap((e) => use((0, r.$I)(n, e), `${t}/ssl/${e}`, (e) => e));
		}
		function use(e, t, n) {
			return e?.kind !== "scalar" || e.value === null ? [] : [{
				name: n(scalarText(e)),
				path: t,
				...(0, r.be)(e)
			}];
		}
		function scalarText(e) {
			return e.type === "symbol" ? String(e.value) : e.text;
		}
		function entriesOf(e) {
			return (0, r.fq)(e).flatMap((e) => {
				let t = (0, r.xT)(e.key);
				return t === void 0 ? [] : [[t, e.value]];
			});
		}
	}),
	3817: ((e, t, n) => {
		n.r(t), n.d(t, { rules: () => nn });
		var r = n(8625), i = n(1781);
		function oncePerProject(e) {
			return oncePer(e);
		}
		function oncePerConfig(e) {
			let t = oncePer((t) => oncePer((n) => e(t, n)));
			return (e, n) => t(e)(n);
		}
		function oncePer(e) {
			let t = new WeakMap();
			return (n) => {
				let r = t.get(n) ?? { answer: e(n) };
				return t.set(n, r), r.answer;
			};
		}
		let a = oncePerProject((e) => e.variants.flatMap((t) => t.merged === void 0 || t.destination === void 0 && e.destinations.length > 0 && e.variants.length > 1 || t.destination === void 0 && mayRequireDestination(e, t.merged) ? [] : [{
			variant: t,
			config: t.merged
		}]));
		function mayRequireDestination(e, t) {
			let n = (0, i.cF)(t, "require_destination")?.value;
			return n?.kind === "unknown" || n?.kind === "scalar" && n.value === !0 && e.destinations.length > 0;
		}
		function canonical(e) {
			return e.kind === "unknown" ? `erb(${e.source.text.slice(e.start, e.end)})` : e.kind === "scalar" ? JSON.stringify([e.type, e.value]) : e.kind === "list" ? `[${e.items.map((e) => canonical(e.node)).join()}]` : `{${[...new Map(e.pairs.map(({ key: e, value: t }) => [(0, i.xT)(e) ?? canonical(e), canonical(t)]))].map(([e, t]) => `${JSON.stringify(e)}:${t}`).sort().join()}}`;
		}
		function containerSections(e) {
			return ["servers", "accessories"].flatMap((t) => (0, i.fq)((0, i.$I)(e, t)).flatMap(({ key: e, value: n, conditional: r }) => {
				let a = (0, i.xT)(e);
				return r || a === void 0 || e.kind !== "scalar" ? [] : [{
					kind: t,
					name: a,
					key: e,
					node: n
				}];
			}));
		}
		function mapItems(e) {
			return e?.kind === "list" ? e.items.flatMap(({ node: e }) => e.kind === "map" ? [e] : []) : [];
		}
		function itemsOf(e) {
			return e === void 0 ? [] : e.kind === "list" ? e.items.flatMap((e) => e.conditional ? [] : [e.node]) : [e];
		}
		let o = {
			metadata: {
				id: "accessory-changed",
				severity: "info",
				title: "A change of an accessory is followed by its reboot"
			},
			*check(e) {
				let { earlier: t } = e;
				if (t !== void 0) for (let { variant: n, config: o } of a(e)) {
					let e = t.configs.get(n.destination ?? ""), a = n.destination === void 0 ? "" : ` -d ${n.destination}`;
					for (let { kind: n, name: s, key: c, node: l } of containerSections(o)) {
						if (n !== "accessories" || e === void 0) continue;
						let o = (0, i.wf)(e, ["accessories", s]), u = o === void 0, d = (0, r.Y$)(l).filter(({ local: e = "" }) => t.changedFiles.has(e)), f = u ? "is new" : canonical(o) === canonical(l) ? void 0 : "changed", p = d[0];
						if (o?.kind === "unknown" || f === void 0 && p === void 0) continue;
						let m = f === void 0 ? (0, i.$I)(p?.node, "local") ?? p?.node : c;
						yield {
							at: (0, i.be)(m ?? c),
							message: `The accessory \`${s}\` ${f ?? `uploads ${p?.local}, which changed`}; \`kamal deploy\` never touches accessories, so on the server everything stays as it was`,
							help: u ? `After the merge, run \`kamal accessory boot ${s}${a}\`.` : `After the merge, run \`kamal accessory reboot ${s}${a}\`; it is down for a moment, and its volumes stay.`
						};
					}
				}
			}
		};
		function accessoriesOf(e) {
			return containerSections(e).flatMap(({ kind: e, name: t, node: n }) => e === "accessories" && n.kind === "map" ? [{
				name: t,
				node: n
			}] : []);
		}
		function parseImageName(e) {
			if (e.length > 500 || !/^[\w./:@-]+$/.test(e)) return;
			let t = e.replace(/@.*$/, "").replace(/:[^/:]*$/, ""), n = t.indexOf("/"), r = t.slice(0, Math.max(n, 0)), i = /[.:]/.test(r) || r === "localhost" || r !== r.toLowerCase();
			return n === -1 || !i ? {
				whole: t,
				host: void 0,
				repository: t
			} : {
				whole: t,
				host: r,
				repository: t.slice(n + 1)
			};
		}
		let s = {
			metadata: {
				id: "accessory-directory-owner",
				severity: "warning",
				title: "A program that does not run as root may write into the directory that it gets"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.wf)(t, ["ssh", "user"]), n = e === void 0 || e.kind === "scalar" && e.text === "root";
					for (let { name: e, node: r } of accessoriesOf(t)) {
						let t = programOf(r);
						if (t !== void 0 && n && (0, i.wf)(r, ["options", "user"]) === void 0) {
							for (let e of itemsOf((0, i.$I)(r, "directories"))) yield* checkDirectory(e, t);
							for (let n of itemsOf((0, i.$I)(r, "volumes"))) yield* checkVolume(n, {
								...t,
								name: e
							});
						}
					}
				}
			}
		}, c = {
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
		function programOf(e) {
			let t = (0, i.$I)(e, "image"), n = t?.kind === "scalar" ? parseImageName(t.text) : void 0;
			return n === void 0 || !Object.hasOwn(c, n.repository) ? void 0 : c[n.repository];
		}
		function* checkDirectory(e, { owner: t, data: n }) {
			if (e.kind === "map" && ((0, i.$I)(e, "owner") !== void 0 || (0, i.$I)(e, "mode") !== void 0)) return;
			let r = e.kind === "map" ? (0, i.$I)(e, "remote") : e;
			(r?.kind === "scalar" ? e.kind === "map" ? r.text : r.text.split(":")[1] : void 0) === n && (yield {
				at: (0, i.be)(e),
				message: `Kamal makes this directory as root's, and the program runs as user ${t.split(":")[0]}: it cannot write into ${n}, and does not start`,
				help: `Write it as a mapping with \`owner: "${t}"\` (Kamal 2.10 and newer), or use a named volume: \`volumes: ["data:${n}"]\`.`
			});
		}
		function* checkVolume(e, { owner: t, data: n, name: r }) {
			let [a = "", o] = e.kind === "scalar" ? e.text.split(":") : [];
			a.startsWith("/") && o === n && (yield {
				at: (0, i.be)(e),
				severity: "info",
				message: `Nothing makes ${a} on the server: Docker does, as root's, and \`${r}\` runs as user ${t.split(":")[0]}`,
				help: `Below \`directories\`, write a mapping with \`local: ${a}\`, \`remote: ${n}\` and \`owner: "${t}"\` (Kamal 2.10 and newer), or use a named volume.`
			});
		}
		var l = n(6760);
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
					takes: (e) => e !== "/"
				});
				else if (i.startsWith("[")) {
					let e = readClass(i);
					if (e === void 0) return;
					t.push({
						kind: "one",
						takes: e
					});
				} else {
					let e = i.at(-1);
					t.push({
						kind: "one",
						takes: (t) => t === e
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
			return r === void 0 ? [] : r.kind === "one" ? r.takes(n) ? enter(e, t + 1) : [] : r.kind === "name" ? n === "/" ? [] : enter(e, t) : r.kind === "rest" || n === "/" ? enter(e, t) : [t];
		}
		function enter(e, t) {
			let n = e[t];
			return n === void 0 || n.kind === "one" ? [t] : [t, ...enter(e, t + 1)];
		}
		let u = oncePerProject((e) => {
			let t = (e.around.texts.gitignore.source?.text ?? "").split(/\r?\n/, 1e3).flatMap(readPattern), n = new Map();
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
			let n = l.posix.relative(e.directory, t);
			return e.around.workflows.some(({ document: e }) => isWrittenIn(e?.source.text ?? "", n));
		}
		function isConfigOfItsOwn(e, t) {
			let n = l.posix.relative(e.directory, t), r = [
				"-c ",
				"-c=",
				"--config-file ",
				"--config-file=",
				"config-file: "
			];
			return e.around.workflows.some(({ document: e }) => {
				let t = e?.source.text ?? "";
				return r.some((e) => ["", "./"].some((r) => t.includes(e + r + n)));
			});
		}
		function workflowWritesSecrets(e, t, n) {
			if (workflowWrites(e, t)) return !0;
			let r = `.${n ?? ""}`;
			return n !== void 0 && t.endsWith(r) ? workflowWrites(e, `${t.slice(0, -r.length)}.$`) : !1;
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
		let d = {
			metadata: {
				id: "accessory-file-missing",
				severity: "warning",
				title: "Files that an accessory uploads are in the repository"
			},
			*check(e) {
				let t = u(e);
				for (let { config: n } of a(e)) for (let { name: a, node: o } of accessoriesOf(n)) for (let { local: n, node: s } of (0, r.Y$)(o)) {
					if (n === void 0 || n.startsWith("/") || n.startsWith("~") || n.includes("<%")) continue;
					let r = e.around.entries.get(n) === "missing", o = t(n);
					if (!r && !o || workflowWrites(e, l.posix.join(e.directory, n))) continue;
					let c = s.kind === "map" ? (0, i.$I)(s, "local") ?? s : s;
					yield {
						at: (0, i.be)(c),
						message: o ? `${n} (\`${a}\`) is ignored by git, so a runner does not have it; Kamal says: Missing file` : `${n} (\`${a}\`) is not in the repository; Kamal says: Missing file`,
						help: o ? "Commit it, or write it in a step before the deploy." : "Create it, or correct the path."
					};
				}
			}
		}, f = {
			metadata: {
				id: "accessory-host-path",
				severity: "warning",
				title: "Files of the repository reach an accessory by `files`, not by a path that the server does not have"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { name: e, node: n } of accessoriesOf(t)) for (let t of itemsOf((0, i.$I)(n, "volumes"))) {
					if (t.kind !== "scalar") continue;
					let [n = "", r = ""] = t.text.split(":"), a = isRelative(n);
					if (!r.startsWith("/") || !(a || isConfigFile(n, r)) || isDataDirectory(n)) continue;
					let o = a ? n.replace(/^\.\//, "") : n;
					yield {
						at: (0, i.be)(t),
						message: a ? aboutRelative(n) : `Nothing puts the file ${n} on the server: without it Docker makes a directory of that name, and \`${e}\` does not start`,
						help: isConfigFile(o, r) ? `Let Kamal upload it: below \`files\`, \`- ${a ? o : "config/\u2026"}:${r}\`.` : `Let Kamal make it: below \`directories\`, \`- ${o.split("/").at(-1)}:${r}\`.`
					};
				}
			}
		};
		function aboutRelative(e) {
			return e.startsWith(".") ? `${e} is looked for on the server, where there is no checkout of the repository: Docker makes an empty directory of that name, or refuses it` : `${e} is neither an absolute path nor, with its slash, the name of a volume: Docker refuses it`;
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
		let p = {
			metadata: {
				id: "accessory-latest",
				severity: "info",
				title: "Accessories run a version that is written down"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { name: e, node: n } of accessoriesOf(t)) {
					let t = (0, i.$I)(n, "image");
					if (t?.kind !== "scalar" || t.text === "" || t.text.includes("@")) continue;
					let r = /:([^/:]+)$/.exec(t.text)?.[1];
					(r === void 0 || r === "latest") && (yield {
						at: (0, i.be)(t),
						message: `${t.text} may be another version after each reboot of \`${e}\`${m.test(t.text) ? ": a database of a newer major version does not open the old data" : ""}`,
						help: "Name the version that runs now, as in `image: postgres:17.2`."
					});
				}
			}
		}, m = /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i, h = {
			metadata: {
				id: "accessory-no-host",
				severity: "warning",
				title: "A tag that places an accessory is the tag of a host"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = tagsOf(t);
					if (e !== void 0) for (let { name: n, node: r } of accessoriesOf(t)) {
						let t = [...itemsOf((0, i.$I)(r, "tag")), ...itemsOf((0, i.$I)(r, "tags"))];
						if (t.length === 0 || !t.every((e) => e.kind === "scalar") || t.some(({ text: t }) => e.found(t))) continue;
						let [a] = t;
						if (a === void 0) continue;
						let o = t.some(({ text: t }) => e.hidden.includes(t));
						yield {
							at: (0, i.be)(a),
							message: o ? `Kamal finds no host for \`${n}\`: it looks for tags only where a role is a plain list of hosts, not below \`hosts\`. It is never started, without a word` : `No host has the tag \`${a.text}\`: Kamal finds no host for \`${n}\`, and never starts it, without a word`,
							help: o ? "Write the role as a list, or place the accessory by `host` or `role`." : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory by `host` or `role`."
						};
					}
				}
			}
		};
		function tagsOf(e) {
			let t = (0, i.$I)(e, "servers");
			if (t?.kind !== "map" || t.open) return;
			let n = [], r = [], a = [];
			for (let { value: e, conditional: o } of t.pairs) {
				let t = e.kind === "map" ? (0, i.$I)(e, "hosts") : void 0, s = e.kind === "map" ? t : e;
				if (o || s?.kind === "unknown" || s?.kind === "list" && s.open) return;
				for (let e of itemsOf(s).flatMap(tagNodes)) {
					if (e.kind === "unknown" || e.kind === "list" && e.open) return;
					let i = itemsOf(e).flatMap((e) => e.kind === "scalar" ? [e.text] : []);
					t === void 0 ? e.kind === "list" ? r.push(...i) : n.push(...i) : a.push(...i);
				}
			}
			if (!(n.length > 1e3)) return {
				found: (e) => r.includes(e) || n.some((t) => t.includes(e)),
				hidden: a
			};
		}
		function tagNodes(e) {
			return e.kind === "map" ? e.pairs.slice(0, 1).map((e) => e.value) : [];
		}
		let g = {
			metadata: {
				id: "accessory-no-image",
				severity: "error",
				title: "Every accessory names its image"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { name: e, node: n } of accessoriesOf(t)) {
					if (n.open || !(0, i.z3)((0, i.$I)(n, "image"))) continue;
					let t = `The accessory \`${e}\` has no image; Kamal accepts that, and \`docker run\` then fails`;
					yield {
						at: (0, i.be)(n),
						message: t,
						help: `Add \`image: \u2026\` to \`accessories/${e}\`.`
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
			return replaceAt((0, i.be)(e), t, `Write \`${t}\``);
		}
		function renameKey({ key: e, inherited: t }, n, r) {
			let [a, ...o] = r;
			if (!(e.kind !== "scalar" || t || a === void 0 || o.length > 0)) return n.pairs.some((e) => (0, i.xT)(e.key) === a) ? void 0 : rewrite(e, a);
		}
		function withoutPrefix(e, t) {
			let n = writtenAs(e), r = e.start + +!!e.quoted, i = r + t.length;
			if (t !== e.text && n.slice(r - e.start, i - e.start) === t) return replaceAt((0, _.yb)(e.source, r, i), "", `Remove \`${t}\``);
		}
		function writtenAs(e) {
			return e.source.text.slice(e.start, e.end);
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
				title: "The ports of databases are not published to the world",
				fixable: !0,
				securitySeverity: 6.5
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { name: e, node: n } of accessoriesOf(t)) for (let r of portsOf((0, i.$I)(n, "port"), (0, i.$I)((0, i.$I)(n, "options"), "publish"))) {
					let n = /^(?:(?:0\.0\.0\.0|\[::\]):)?(?:(\d+):)?(\d+)(?:\/tcp)?$/.exec(r.text), a = n?.[2] ?? "", o = ee[a];
					if (o === void 0) continue;
					let s = `"127.0.0.1:${n?.[1] ?? a}:${a}"`;
					yield {
						at: (0, i.be)(r),
						message: `${o} (\`${e}\`) listens on every address of the server: the internet can try to log in, because Docker's ports bypass ufw`,
						help: `Remove \`port\` (containers of the app reach it as \`${serviceName((0, i.$I)(t, "service"))}-${e}:${a}\`), or write ${s}.`,
						fix: rewrite(r, s)
					};
				}
			}
		};
		function portsOf(...e) {
			return e.flatMap((e) => e?.kind === "list" ? e.items.map((e) => e.node) : [e]).filter((e) => e?.kind === "scalar");
		}
		function serviceName(e) {
			return e?.kind === "scalar" ? e.text : "SERVICE";
		}
		var v = n(7030);
		function roleHosts(e, t) {
			let n = (0, i.$I)(e, "servers"), r = n?.kind === "map" ? (0, i.$I)(n, t) : n;
			return hostList(r?.kind === "map" ? (0, i.$I)(r, "hosts") : r);
		}
		function accessoryHosts(e, t) {
			let n = (0, i.$I)(t, "host");
			if (n !== void 0) return hostList(n);
			let r = (0, i.$I)(t, "hosts");
			if (r !== void 0) return hostList(r);
			let a = (0, i.$I)(t, "roles") ?? (0, i.$I)(t, "role"), o = (a?.kind === "list" ? a.items.map((e) => e.node) : a === void 0 ? [] : [a]).map((t) => t.kind === "scalar" ? roleHosts(e, t.text) : hostList(void 0));
			return {
				all: o.flatMap((e) => e.all),
				complete: o.length > 0 && o.every((e) => e.complete)
			};
		}
		function differ(e, t) {
			let n = /^\d+\.\d+\.\d+\.\d+$/;
			return e !== t && n.test(e) && n.test(t);
		}
		function hostList(e) {
			if (e?.kind === "scalar") return {
				all: [{
					name: e.text,
					node: e
				}],
				complete: !0
			};
			if (e?.kind !== "list") return {
				all: [],
				complete: !1
			};
			let t = e.items.flatMap((e) => {
				if (e.node.kind === "scalar") return [{
					name: e.node.text,
					node: e.node
				}];
				let t = e.node.kind === "map" ? e.node.pairs[0]?.key : void 0, n = t === void 0 ? void 0 : (0, i.xT)(t);
				return n === void 0 || t === void 0 ? [] : [{
					name: n,
					node: t
				}];
			});
			return {
				all: t,
				complete: !e.open && t.length === e.items.length
			};
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
		var ne = n(6219);
		function roleMounts(e, t) {
			return combine([listMounts((0, i.$I)(e, "volumes")), optionMounts((0, i.$I)(t, "options"))]);
		}
		function accessoryMounts(e, t) {
			return combine([
				listMounts((0, i.$I)(e, "volumes")),
				listMounts((0, i.$I)(e, "directories"), t),
				optionMounts((0, i.$I)(e, "options"))
			]);
		}
		function mountOf(e, t) {
			return e.all.filter(({ target: e }) => t === e || t.startsWith(e === "/" ? "/" : `${e}/`)).sort((e, t) => t.target.length - e.target.length)[0];
		}
		function placeOf(e, t) {
			if (e?.source === void 0 || e.kind !== "volume" && e.kind !== "host") return;
			let n = l.posix.relative(e.target, t);
			return e.kind === "volume" ? {
				volume: e.source,
				path: n
			} : {
				volume: "/",
				path: l.posix.join(e.source, n)
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
			let n = (e.kind === "scalar" ? e.text : e.source.text.slice(e.start, e.end)).replace(/<%[\s\S]*?%>/g, "\ue000").replace(/^(["'])(.*)\1$/, "$2"), r = n.split(":");
			if (r.length === 1 && n.startsWith("/") && !n.includes("\ue000")) return one({
				kind: "anonymous",
				source: void 0,
				target: clean(n),
				readOnly: !1,
				node: e
			});
			let [i = "", a = "", o = ""] = r;
			if (!a.startsWith("/") || a.includes("\ue000")) return {
				all: [],
				complete: !1
			};
			let s = o.split(",").includes("ro");
			return one({
				...sourceOf(i, t),
				target: clean(a),
				readOnly: s,
				node: e
			});
		}
		function directoryMount(e, t) {
			let n = (0, i.$I)(e, "local"), r = (0, i.$I)(e, "remote");
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
				source: n === void 0 ? void 0 : l.posix.join("$PWD", t, n)
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
				let e = (0, i.xT)(n);
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
			let t = l.posix.normalize(e);
			return t.length > 1 ? t.replace(/\/$/, "") : t;
		}
		let y = oncePerConfig((e, t) => {
			let n = (0, i.$I)(t, "primary_role");
			if (n === void 0 || n.kind === "scalar") return containerOf(e, t, n?.text ?? "web");
		});
		function containerOf(e, t, n) {
			let r = (0, i.$I)(t, "servers");
			if (r === void 0 || r.kind === "scalar" || r.kind === "unknown") return;
			let a = r.kind === "list" ? void 0 : (0, i.$I)(r, n);
			if (r.kind === "map" && (a === void 0 || a.kind === "unknown")) return;
			let o = a?.kind === "map" ? a : void 0, s = re(e, t), c = containerEnvironment([(0, i.$I)(t, "env"), (0, i.$I)(o, "env")], s, e.around.texts.entrypoint.source?.text), l = roleMounts(t, o), u = commandFor((0, i.$I)(o, "cmd"), s);
			return {
				role: n,
				node: o,
				image: s,
				env: c,
				mounts: l,
				ruby: rubyFacts(c, s),
				command: u
			};
		}
		function roleNames(e) {
			let t = (0, i.$I)(e, "servers");
			return t?.kind === "list" ? ["web"] : t?.kind === "map" ? t.pairs.flatMap((e) => e.key.kind === "scalar" && !e.conditional ? [e.key.text] : []) : [];
		}
		let re = oncePerConfig((e, t) => {
			let n = (0, i.wf)(t, ["builder", "target"]), { dockerfile: r } = e.around;
			if (!(r === void 0 || n !== void 0 && n.kind !== "scalar")) return (0, ne.dT)(r, n?.text, (e) => {
				let n = (0, i.wf)(t, [
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
		let ie = {
			metadata: {
				id: "address-literal",
				severity: "warning",
				title: "Addresses of servers come from the environment, not from git",
				optIn: !0
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { name: e, node: n } of placesOf(t)) {
					let t = addressIn(e);
					t !== void 0 && (yield {
						at: (0, i.be)(n),
						message: `The address ${t} is written out here: everybody who can read the repository knows the server`,
						help: "Write `<%= ENV.fetch(\"SERVER_ADDRESS\") %>`, and pass the address by `env:` of the step that deploys; or write a host name."
					});
				}
			}
		};
		function placesOf(e) {
			let t = [
				...accessoriesOf(e).flatMap(({ node: e }) => [...itemsOf((0, i.$I)(e, "host")), ...itemsOf((0, i.$I)(e, "hosts"))]),
				...itemsOf((0, i.wf)(e, ["ssh", "proxy"])),
				...itemsOf((0, i.wf)(e, ["builder", "remote"]))
			];
			return [...roleNames(e).flatMap((t) => roleHosts(e, t).all), ...t.flatMap((e) => e.kind === "scalar" ? [{
				name: e.text,
				node: e
			}] : [])];
		}
		function addressIn(e) {
			let t = e.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "").replace(/^\[([^\]]*)\].*$/, "$1"), n = (0, v.isIP)(t) === 0 ? t.replace(/:\d+$/, "") : t;
			return (0, v.isIP)(n) === 0 || /^127\.|^::1$/.test(n) ? void 0 : n;
		}
		let ae = {
			metadata: {
				id: "app-port-mismatch",
				severity: "warning",
				title: "kamal-proxy asks the port that the app listens on"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = y(e, t);
					if (n === void 0) continue;
					let r = (0, i.$I)(n.node, "proxy"), a = (0, i.$I)(t, "proxy");
					if (r?.kind === "unknown" || a?.kind === "unknown" || r?.kind === "scalar" && r.value !== !0) continue;
					let o = (0, i.$I)(r, "app_port") ?? (0, i.wf)(t, ["proxy", "app_port"]);
					if (o !== void 0 && (o.kind !== "scalar" || typeof o.value != "number")) continue;
					let s = o?.kind === "scalar" && typeof o.value == "number" ? o.value : 80, c = listensOn(n);
					if (c === void 0 || c.ports.includes(s)) continue;
					let [l] = c.ports;
					yield {
						at: (0, i.be)(o ?? a ?? (0, i.$I)(t, "service") ?? t),
						message: `kamal-proxy asks port ${s}${o === void 0 ? " (the default)" : ""}, and the app listens on ${l} (${c.why}): it never becomes healthy`,
						help: `Write \`app_port: ${l}\` below \`proxy\`, or let the app listen on ${s}.`
					};
				}
			}
		};
		function listensOn(e) {
			let { command: t, image: n, env: r } = e;
			if (t === void 0 || n?.entrypoint?.shell === !0) return;
			let i = t.join(" "), a = r("PORT"), o = typeof a == "object" && /^\d+$/.test(a.value) ? Number(a.value) : void 0;
			if (/(?:^|[\s/])thrust\s/.test(i)) {
				let e = r("HTTP_PORT");
				if (e === "unknown" || r("TLS_DOMAIN") !== "unset") return;
				let t = e === "unset" ? 80 : Number(e.value), n = r("TARGET_PORT"), i = typeof n == "object" ? Number(n.value) : 3e3;
				return Number.isInteger(t) ? {
					ports: [t, i],
					why: "Thruster"
				} : void 0;
			}
			let s = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(i);
			if (s !== null) return {
				ports: [Number(s[1] ?? s[2])],
				why: `\`${i.slice(0, 60)}\``
			};
			if (/(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)\b/.test(i)) return a === "unknown" || a === "unset" && !n?.ports.includes(3e3) ? void 0 : {
				ports: [o ?? 3e3],
				why: a === "unset" ? "Rails' default, and EXPOSE" : "PORT"
			};
		}
		var b = n(8940);
		let oe = {
			metadata: {
				id: "asset-path-missing",
				severity: "warning",
				title: "`asset_path` is a directory of the image, where the app's assets are"
			},
			*check(e) {
				if ((0, b.X)(e.files.gemfileLock.source?.text, "rails") !== void 0) for (let { config: t } of a(e)) for (let n of roleNames(t)) {
					let r = containerOf(e, t, n), a = (0, i.$I)(r?.node, "asset_path") ?? (0, i.$I)(t, "asset_path");
					if (r === void 0 || a?.kind !== "scalar" || a.text === "") continue;
					let o = judge(e, r, a);
					o !== void 0 && (yield o);
				}
			}
		};
		function judge(e, { image: t }, n) {
			let { workdir: r } = t ?? {}, a = l.posix.normalize(n.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
			if (r === void 0 || isNamed(e, a)) return;
			let o = "Kamal copies it out of the new image before it starts a container, and the deploy stops there";
			if (!a.startsWith(`${r === "/" ? "" : r}/`)) return {
				at: (0, i.be)(n),
				message: `There is no ${a} in the image, whose app is in ${r}: ${o} (Could not find the file)`,
				help: `Write \`asset_path: ${l.posix.join(r, "public/assets")}\`.`
			};
			if (!(a !== l.posix.join(r, "public/assets") || hasAssets(e))) return {
				at: (0, i.be)(n),
				message: `No gem of the app writes ${a} (neither Propshaft nor Sprockets is in Gemfile.lock): ${o} (Could not find the file)`,
				help: "Remove `asset_path`, or name the directory that the build writes."
			};
		}
		function isNamed(e, t) {
			return e.around.dockerfile?.source.text.includes(t) === !0;
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
			].some((e) => (0, b.X)(t, e) !== void 0) ? !0 : e.around.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(runs(e));
		}
		function runs(e) {
			return (e.around.dockerfile?.stages ?? []).flatMap(({ instructions: e }) => e.filter(({ name: e }) => e === "RUN").map(({ text: e }) => e)).join("\n");
		}
		let x = /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i, se = {
			x86: "amd64",
			x64: "amd64",
			intel: "amd64",
			amd: "amd64",
			arm8: "arm64",
			armv8: "arm64",
			arm64v8: "arm64",
			m1: "arm64",
			apple: "arm64"
		}, S = {
			metadata: {
				id: "builder-arch-unknown",
				severity: "error",
				title: "`builder/arch` names architectures that Docker knows"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.wf)(t, ["builder", "arch"]);
					if ((0, i.$I)((0, i.$I)(t, "builder"), "pack") !== void 0) continue;
					let n = e?.kind === "list" ? e.items.map(({ node: e }) => e) : [e];
					for (let e of n) e?.kind !== "scalar" || e.text === "" || x.test(e.text) || (yield {
						at: (0, i.be)(e),
						message: `Docker knows no architecture \`${e.text}\` (Kamal asks for --platform linux/${e.text}): the build stops`,
						help: `Write ${suggestion(e)}.`
					});
				}
			}
		};
		function suggestion(e) {
			let t = e.text.toLowerCase().replace(/^linux[/_-]/, ""), n = t.split(/[,\s/]+/).filter((e) => x.test(e));
			if (n.length > 1) return `\`arch: [${n.join(", ")}]\``;
			let r = x.test(t) ? t : se[t];
			return r === void 0 ? "`amd64` (Intel and AMD) or `arm64`" : `\`${r}\``;
		}
		let ce = {
			metadata: {
				id: "builder-docker-driver",
				severity: "warning",
				title: "`driver: docker` stands alone: it knows no cache, no remote builder, and one architecture"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.$I)(t, "builder"), n = (0, i.$I)(e, "driver");
					if (n?.kind === "scalar" && n.text === "docker") for (let { key: t, why: n } of le) {
						let r = (0, i.$I)(e, t);
						r !== void 0 && counts(t, r) && (yield {
							at: (0, i.be)(r),
							message: `\`builder/${t}\` beside \`driver: docker\`, which Kamal accepts: ${n}`,
							help: `Remove \`driver: docker\` (Kamal then takes docker-container), or \`builder/${t}\`.`
						});
					}
				}
			}
		}, C = "unless the machine that builds has Docker's containerd image store", le = [
			{
				key: "cache",
				why: `the build stops there (Cache export is not supported for the docker driver), ${C}`
			},
			{
				key: "remote",
				why: "Kamal then names no builder, so the remote one is never used"
			},
			{
				key: "arch",
				why: `the build stops (Multi-platform build is not supported for the docker driver), ${C}`
			}
		];
		function counts(e, t) {
			return e === "arch" ? t.kind === "list" && !t.open && t.items.length > 1 : t.kind !== "unknown" && !(0, i.z3)(t);
		}
		var w = n(9677);
		let T = String.raw`(?:^|[\s;&|])(?:bundle exec )?(?:\.?/?bin/)?kamal[ \t]+`, E = RegExp(`${T}(?:setup|deploy|redeploy|rollback)\\b`, "m"), D = oncePerProject((e) => workflowRoots(e).flatMap((e) => (0, i.fq)((0, i.$I)(e, "jobs")).flatMap(({ value: t }) => {
			if (t.kind !== "map") return [];
			let n = (0, i.$I)(t, "uses");
			if (n?.kind === "scalar" && ue.test(n.text)) return [{
				workflow: e,
				job: t,
				steps: [],
				uses: n,
				isCall: !0
			}];
			let r = stepsOf(t), a = r.map(deployingAction).find((e) => e !== void 0);
			return a !== void 0 || r.some((e) => E.test(runOf(e)?.text ?? "")) ? [{
				workflow: e,
				job: t,
				steps: r,
				uses: a,
				isCall: !1
			}] : [];
		})));
		function kamalScripts(e) {
			return workflowRoots(e).filter((e) => /\bkamal\b/.test(e.source.text)).flatMap((e) => (0, i.fq)((0, i.$I)(e, "jobs")).flatMap(({ value: e }) => e.kind === "map" ? stepsOf(e) : [])).flatMap((e) => {
				let t = runOf(e);
				return t === void 0 ? [] : [{
					script: t,
					step: e
				}];
			});
		}
		function triggers(e) {
			let t = (0, i.$I)(e, "on");
			return t?.kind === "scalar" ? [{
				name: t.text,
				node: t
			}] : t?.kind === "list" ? t.items.flatMap(({ node: e }) => e.kind === "scalar" ? [{
				name: e.text,
				node: e
			}] : []) : (0, i.fq)(t).map(({ key: e }) => ({
				name: (0, i.xT)(e) ?? "",
				node: e
			}));
		}
		function placeInScript(e, t) {
			let n = t.exec(e.source.text.slice(e.start, e.end));
			if (n !== null) return {
				start: e.start + n.index,
				end: e.start + n.index + n[0].length
			};
		}
		function isHosted(e) {
			let t = (0, i.$I)(e, "runs-on");
			return t?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(t.text);
		}
		function workflowRoots(e) {
			return e.around.workflows.map(({ document: e }) => (0, w.tW)(e)).filter((e) => e !== void 0);
		}
		function stepsOf(e) {
			return mapItems((0, i.$I)(e, "steps"));
		}
		function runOf(e) {
			let t = (0, i.$I)(e, "run");
			return t?.kind === "scalar" ? t : void 0;
		}
		let ue = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/;
		function deployingAction(e) {
			let t = (0, i.$I)((0, i.$I)(e, "with"), "command");
			if (t?.kind !== "scalar" || /^(?:deploy|rollback)$/.test(t.text)) return actionOf(e);
		}
		function actionOf(e) {
			let t = (0, i.$I)(e, "uses");
			return t?.kind === "scalar" && /(?:^|\/)kamal-action(?:@|$)/.test(t.text) ? t : void 0;
		}
		let de = {
			metadata: {
				id: "builder-remote-idle",
				severity: "info",
				title: "The remote builder builds what the runner itself cannot"
			},
			*check(e) {
				let t = new Set(D(e).map(({ job: e }) => architectureOf(e))), [n] = t;
				if (!(n === void 0 || t.size > 1)) for (let { config: t } of a(e)) {
					let e = (0, i.$I)(t, "builder"), r = (0, i.$I)(e, "remote"), a = (0, i.$I)(e, "local");
					r?.kind !== "scalar" || r.text === "" || a !== void 0 && !isTrue(a) || architectures((0, i.$I)(e, "arch")).some((e) => e !== n) || (yield {
						at: (0, i.be)(r),
						message: `The workflow's runner is ${n} itself, and Kamal builds on a remote builder only what differs: this one is never used`,
						help: "Add `local: false` to build there always, or remove `remote`."
					});
				}
			}
		};
		function isTrue(e) {
			return e.kind === "scalar" && e.value === !0;
		}
		function architectures(e) {
			return (e?.kind === "list" && !e.open ? e.items.map(({ node: e }) => e) : [e]).map((e) => e?.kind === "scalar" ? e.text : "unknown");
		}
		function architectureOf(e) {
			let t = (0, i.$I)(e, "runs-on");
			if (t?.kind === "scalar" && /^ubuntu-(?:latest|\d\d\.\d\d|slim)(?:-arm)?$/.test(t.text)) return t.text.endsWith("-arm") ? "arm64" : "amd64";
		}
		let fe = {
			metadata: {
				id: "config-missing",
				severity: "error",
				title: "There is a Kamal configuration to deploy"
			},
			*check(e) {
				yield* checkFile(e.config, missingConfig(e));
				for (let { file: t, destination: n } of e.variants) t !== void 0 && (yield* checkFile(t, missingDestination(e, n ?? "")));
			}
		};
		function* checkFile(e, t) {
			let n = {
				file: e.path,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}, { state: r, document: a } = e;
			if (r === "missing" && (yield {
				at: n,
				...t
			}), a !== void 0) {
				if ((0, w.n6)(a)) yield {
					at: n,
					message: "The file is there and has no content; Kamal crashes on it",
					help: "Write the configuration into it, or remove the file."
				};
				else if (a.root !== void 0 && a.root.kind !== "unknown" && (0, w.tW)(a) === void 0) {
					let e = (0, i.q0)(a.root);
					yield {
						at: (0, i.be)(a.root),
						message: `A mapping of keys to values is expected, and it is ${e}`,
						help: "Start the file with keys such as `service: my-app`."
					};
				}
			}
		}
		function missingConfig(e) {
			let t = e.neighbours.length === 0 ? "nothing" : e.neighbours.slice(0, 20).join(", ");
			return {
				message: `Expected ${e.config.path}, and in its folder there is ${t}`,
				help: "Create it with `kamal init`, or point `working-directory` and `config-file` to it."
			};
		}
		function missingDestination(e, t) {
			return {
				message: `The destination \`${t}\` has no file; destinations that have one: ${e.destinations.join(", ") || "none"}`,
				help: "Create the file, or correct the input `destination`."
			};
		}
		function otherApps(e) {
			return e.around.otherConfigs.flatMap(({ path: e, document: t }) => {
				let n = (0, w.tW)(t);
				return n !== void 0 && isComplete(n) ? [{
					path: e,
					config: n
				}] : [];
			});
		}
		function isComplete(e) {
			return (0, i.$I)(e, "service")?.kind === "scalar" && [
				"image",
				"servers",
				"registry"
			].every((t) => !(0, i.z3)((0, i.$I)(e, t)));
		}
		let O = {
			containers: 50,
			hosts: 50,
			things: 100
		};
		function claimsOf(e) {
			let t = roleNames(e).slice(0, O.containers);
			return [
				...t[0] === void 0 ? [] : hostClaims(roleHosts(e, t[0]), (0, i.$I)(e, "proxy"), void 0),
				...t.flatMap((t) => {
					let n = [publish((0, i.$I)((0, i.$I)(e, "servers"), t))];
					return containerClaims(roleHosts(e, t), {
						accessory: void 0,
						volumes: (0, i.$I)(e, "volumes"),
						ports: n
					});
				}),
				...accessoriesOf(e).slice(0, O.containers).flatMap(({ name: t, node: n }) => {
					let r = accessoryContainer(e, t, n), a = [(0, i.$I)(n, "port"), publish(n)], o = accessoryHosts(e, n);
					return [...hostClaims(o, (0, i.$I)(n, "proxy"), r), ...containerClaims(o, {
						accessory: r,
						volumes: (0, i.$I)(n, "volumes"),
						ports: a
					})];
				})
			];
		}
		function hostClaims(e, t, n) {
			if (["path_prefix", "path_prefixes"].some((e) => (0, i.$I)(t, e) !== void 0)) return [];
			let r = ["host", "hosts"].flatMap((e) => itemsOf((0, i.$I)(t, e))).slice(0, O.things);
			return e.all.slice(0, O.hosts).flatMap(({ name: e }) => r.flatMap((t) => t.kind === "scalar" ? t.text.split(",").slice(0, O.things).map((r) => ({
				key: `host ${e} ${r}`,
				what: `the host ${r}`,
				accessory: n,
				node: t
			})) : []));
		}
		function* claimedTwice(e) {
			let t = new Map();
			for (let n of claimsOf(e).filter(({ key: e }) => e.startsWith("host "))) {
				let e = t.get(n.key);
				e === void 0 ? t.set(n.key, n) : e.accessory !== n.accessory && (yield {
					claim: n,
					other: e
				});
			}
		}
		function containerClaims(e, { accessory: t, volumes: n, ports: r }) {
			let i = [...itemsOf(n).flatMap((e) => part(e, /^(\w[\w.-]*):\//, (e) => `the volume ${e}: they share its data`)), ...r.flatMap(itemsOf).flatMap((e) => part(e, /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/, (e) => `the port ${e}`))];
			return e.all.slice(0, O.hosts).flatMap(({ name: e }) => i.slice(0, O.things).map(({ what: n, node: r }) => ({
				key: `${n} on ${e}`,
				what: n,
				accessory: t,
				node: r
			})));
		}
		function part(e, t, n) {
			let r = e.kind === "scalar" ? t.exec(e.text)?.[1] : void 0;
			return r === void 0 ? [] : [{
				node: e,
				what: n(r)
			}];
		}
		function accessoryContainer(e, t, n) {
			let r = (0, i.$I)(n, "service"), a = (0, i.$I)(e, "service");
			return r?.kind === "scalar" ? r.text : a?.kind === "scalar" ? `${a.text}-${t}` : void 0;
		}
		function publish(e) {
			return (0, i.$I)((0, i.$I)(e, "options"), "publish");
		}
		let pe = {
			metadata: {
				id: "configs-collide",
				severity: "warning",
				title: "Apps on one server have services, host names, ports and volumes of their own"
			},
			*check(e) {
				let t = new Map();
				for (let { app: n, path: r, config: a, destination: o } of configsOf(e)) {
					for (let { claim: e, other: t } of claimedTwice(a)) yield {
						at: (0, i.be)(e.node),
						message: `${nameOf(t)} and ${nameOf(e)} run on the same server, and both claim ${e.what}: kamal-proxy refuses the second one`,
						help: "Give each a host of its own, or one of them a `path_prefix`."
					};
					for (let { key: e, what: s, node: c } of [...serviceClaims(a, o), ...claimsOf(a)]) {
						let a = t.get(e);
						a === void 0 && t.set(e, n), a !== void 0 && a !== n && (yield {
							at: (0, i.be)(c),
							message: `${a} and ${r} deploy to the same server, and both claim ${s}`,
							help: "Give each app its own, or another server."
						});
					}
				}
			}
		};
		function nameOf({ accessory: e }) {
			return e === void 0 ? "The app" : `the accessory ${e}`;
		}
		function configsOf(e) {
			let t = e.config.path;
			return [...e.variants.flatMap((e) => {
				let { merged: n, file: r } = e;
				return n === void 0 || !isComplete(n) ? [] : [{
					app: t,
					path: r?.path ?? t,
					config: n,
					destination: e.destination ?? ""
				}];
			}), ...otherApps(e).map(({ path: e, config: t }) => ({
				app: e,
				path: e,
				config: t,
				destination: ""
			}))];
		}
		function serviceClaims(e, t) {
			let n = (0, i.$I)(e, "service");
			if (n?.kind !== "scalar") return [];
			let r = `the service ${n.text}: each deploy takes the other's containers for old ones`;
			return roleNames(e).slice(0, 50).flatMap((i) => roleHosts(e, i).all.slice(0, 50).map(({ name: e }) => ({
				key: `service ${n.text} ${i} ${t} on ${e}`,
				what: r,
				node: n
			})));
		}
		let me = {
			metadata: {
				id: "container-name",
				severity: "error",
				title: "Containers get names that Docker accepts"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let { node: e, name: n } of namesOf(t)) /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(n) || (yield {
					at: (0, i.be)(e),
					message: `Kamal makes this a part of a container's name, and Docker refuses it there: Invalid container name (\`${n}\`), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`,
					help: "Use letters, digits, `-`, `_` and `.` only."
				});
			}
		};
		function namesOf(e) {
			let t = (0, i.$I)(e, "service"), n = t?.kind === "scalar" ? t.text : "app";
			return /^[a-z0-9_-]+$/i.test(n) ? containerSections(e).flatMap(({ kind: e, key: t, name: r, node: a }) => {
				let o = e === "accessories" ? (0, i.$I)(a, "service") : void 0;
				return o?.kind === "unknown" || t.type !== "string" ? [] : o?.kind === "scalar" && o.value !== null ? [{
					node: o,
					name: o.text
				}] : [{
					node: t,
					name: `${n}-${r}`
				}];
			}) : [];
		}
		let he = {
			metadata: {
				id: "destination-replaces-list",
				severity: "warning",
				title: "A destination's list repeats what it still needs of the base's"
			},
			*check(e) {
				let t = (0, w.tW)(e.config.document);
				if (t !== void 0) for (let { file: n, merged: r } of e.variants) {
					let e = (0, w.tW)(n?.document);
					if (e !== void 0 && r !== void 0) for (let n of listPaths(e)) yield* compare((0, i.wf)(t, n), (0, i.wf)(e, n), {
						path: n,
						merged: r
					});
				}
			}
		};
		function listPaths(e) {
			let t = ["servers", "accessories"].flatMap((t) => {
				let n = (0, i.$I)(e, t);
				return n?.kind === "map" ? n.pairs.flatMap(({ key: e }) => {
					let n = (0, i.xT)(e);
					return n === void 0 ? [] : [[t, n]];
				}) : [];
			});
			return [
				["volumes"],
				...[[], ...t].map((e) => [
					...e,
					"env",
					"secret"
				]),
				...t.flatMap((e) => [
					"volumes",
					"files",
					"directories"
				].map((t) => [...e, t]))
			];
		}
		function* compare(e, t, n) {
			if (e?.kind !== "list" || t?.kind !== "list" || e.open || t.open || t.items.length === 0) return;
			let r = new Set(itemsOf(t).map(identityOf)), a = itemsOf(e).map(identityOf);
			if (a.includes(void 0) || r.has(void 0) || a.some((e) => r.has(e))) return;
			let o = (0, i.wf)(n.merged, [...n.path.slice(0, -1), "clear"]), s = a.flatMap((e) => e === void 0 || (0, i.$I)(o, e) !== void 0 ? [] : [e]);
			if (s.length === 0) return;
			let { file: c, line: l } = (0, i.be)(e);
			yield {
				at: (0, i.be)(t.items[0]?.node ?? t),
				message: `This list replaces the one of ${c}:${l}, because lists are not merged: ${someOf(s)} ${s.length === 1 ? "is" : "are"} gone from \`${n.path.join("/")}\``,
				help: "Repeat here what is still needed."
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
		function someOf(e) {
			let t = e.slice(0, 5).map((e) => `\`${e}\``);
			return e.length > 5 ? `${t.join(", ")} and ${e.length - 5} more` : t.join(", ");
		}
		let ge = {
			metadata: {
				id: "destinations-collide",
				severity: "warning",
				title: "Destinations on one server have host names, ports and volumes of their own"
			},
			*check(e) {
				let t = new Map();
				for (let { config: n, variant: r } of a(e)) {
					let e = r.destination ?? "the base";
					for (let { key: r, node: i, what: a, accessory: o } of claimsOf(n)) {
						let n = t.get(r);
						n === void 0 ? t.set(r, {
							destination: e,
							accessory: o
						}) : n.destination !== e && (o === void 0 || o !== n.accessory) && (yield collision(i, a, [n.destination, e]));
					}
				}
			}
		};
		function collision(e, t, [n, r]) {
			return {
				at: (0, i.be)(e),
				message: `\`${n}\` and \`${r}\` deploy to the same server, and both claim ${t}`,
				help: `Give \`${r}\` its own in its destination file, or another server.`
			};
		}
		let _e = {
			metadata: {
				id: "dockerfile-missing",
				severity: "warning",
				title: "The Dockerfile that Kamal builds is in the repository"
			},
			*check(e) {
				let { dockerfile: t, gemfile: n } = e.files;
				if (!(t.source !== void 0 || e.problems.some(({ file: e }) => e === t.path))) for (let { config: r } of a(e)) {
					let e = (0, i.$I)(r, "builder"), a = (0, i.wf)(r, ["builder", "dockerfile"]);
					e?.kind === "unknown" || (0, i.$I)(e, "pack") !== void 0 || a?.kind === "unknown" || a === void 0 && n.source === void 0 || a?.kind === "scalar" && !t.path.endsWith(a.text.replace(/^\.\//, "")) || (yield {
						at: (0, i.be)(a ?? e ?? (0, i.$I)(r, "image") ?? r),
						message: `There is no ${t.path}; Kamal says at the build: Missing ${t.path}`,
						help: "Add a Dockerfile (Rails: `bin/rails app:update`), or name it in `builder/dockerfile`."
					});
				}
			}
		};
		var k = n(7374);
		function readDockerignore(e) {
			let t = [];
			for (let [n, r] of e.lineStarts.slice(0, 500).entries()) {
				let i = e.text.slice(r, e.lineStarts[n + 1]).replace(/[\r\n]+$/, ""), a = i.trim();
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
			let t = l.posix.normalize(e).replace(/(?<=.)\/$/, "");
			return t.length > 1 && t.startsWith("/") ? t.slice(1) : t;
		}
		let A = oncePerConfig((e, t) => {
			let { dockerfile: n, texts: r } = e.around, a = (0, i.$I)(t, "builder"), o = (0, i.$I)(a, "context"), s = (0, i.$I)(a, "target");
			if (n === void 0 || a?.kind === "unknown" || (0, i.$I)(a, "pack") !== void 0 || s !== void 0 && s.kind !== "scalar" || o !== void 0 && (o.kind !== "scalar" || !/^\.\/?$/.test(o.text))) return;
			let { source: c } = r.dockerignore;
			return {
				kind: o === void 0 ? "clone" : "here",
				ignore: c === void 0 ? [] : readDockerignore(c),
				copies: (0, k.f7)(n, s?.text)
			};
		});
		function copyOf(e, t) {
			return e.copies.find((e) => e.path === "." || t === e.path || t.startsWith(`${e.path}/`));
		}
		let ve = {
			metadata: {
				id: "dockerignore-drops-needed",
				severity: "warning",
				title: "`.dockerignore` lets through what the Dockerfile copies, and what the app runs on"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = A(e, t);
					if (n === void 0 || n.ignore.length === 0) continue;
					yield* missingSources(e, n);
					let r = y(e, t)?.image, i = r === void 0 ? [] : (0, k.OX)(r);
					n.copies.some(({ path: e }) => e === ".") && (yield* missingParts(e, n, i));
				}
			}
		};
		function lineFor(e, { ignore: t }, n) {
			let r = e.around.entries.get(n);
			if (n !== "." && r !== void 0 && r !== "missing") return r === "text" ? droppedBy(t, n) : directoryDroppedBy(t, n);
		}
		function* missingSources(e, t) {
			let n = e.around.dockerfile?.source;
			for (let { path: r, instruction: i } of t.copies) {
				let a = lineFor(e, t, r);
				if (a === void 0 || n === void 0) continue;
				let o = (0, _.yb)(n, i.start, i.end);
				yield {
					at: a.at,
					severity: "error",
					message: `\`${a.text}\` keeps ${r} from the build, and ${o.file}:${o.line} copies it: the build stops with "/${r}": not found`,
					help: `Add a line \`!${r}\` below it, or narrow the pattern.`
				};
			}
		}
		function* missingParts(e, t, n) {
			let i = e.around.entries.get("config/application.rb") !== "missing", a = new Map(), o = t.copies.map(({ path: e }) => e);
			for (let s of [...i ? r.u_ : [], ...n]) {
				let n = lineFor(e, t, s), r = o.some((e) => s === e || s.startsWith(`${e}/`));
				n === void 0 || r || isMadeInBuild(e, s) || (o.push(s), a.set(n, [...a.get(n) ?? [], s]));
			}
			for (let [e, t] of a) yield {
				at: e.at,
				message: `\`${e.text}\` keeps ${t.slice(0, 4).join(", ")} out of the image, and the app does not run without`,
				help: "Remove the line, narrow the pattern, or add lines with `!` for what is needed."
			};
		}
		function isMadeInBuild(e, t) {
			return (e.around.dockerfile?.stages ?? []).some(({ instructions: e }) => e.some(({ name: e, text: n }) => e === "RUN" && n.split(/[\s"'=;&|]+/).some((e) => named(e, t))));
		}
		function named(e, t) {
			return e === t || e.endsWith(`/${t}`);
		}
		let ye = {
			metadata: {
				id: "dockerignore-lets-in-secret",
				severity: "warning",
				title: "Keys, `.env` files and data of one's own machine are kept out of the image"
			},
			*check(e) {
				let t = e.around.dockerfile?.source;
				if (t !== void 0) for (let { config: n } of a(e)) {
					let r = A(e, n);
					if (r === void 0) continue;
					let i = (r.kind === "clone" ? committed(e) : onTheMachine(e)).filter((e) => droppedBy(r.ignore, probe(e)) === void 0), [a] = i, o = a === void 0 ? void 0 : copyOf(r, a);
					o !== void 0 && (yield {
						at: (0, _.yb)(t, o.instruction.start, o.instruction.end),
						...i.every((e) => e === ".env") ? { severity: "info" } : {},
						message: `This brings ${i.join(", ")} into the image: ${be[r.kind]}, and no line of .dockerignore keeps it out`,
						help: `Add to .dockerignore: ${i.map((e) => `\`/${e}${e.endsWith("/") ? "*" : ""}\``).join(", ")}.`
					});
				}
			}
		}, be = {
			clone: "it is in the repository",
			here: "with `builder/context` the build gets the directory as it is, also what git ignores"
		};
		function isReal(e) {
			return !/(?:test|development|ci)\.key$/.test(e);
		}
		function probe(e) {
			return e.endsWith("/") ? `${e}development.sqlite3` : e;
		}
		function committed(e) {
			let t = u(e);
			return e.around.secretFiles.filter(isReal).filter((e) => e !== "config/credentials/production.key" && !t(e));
		}
		function onTheMachine(e) {
			let { entries: t, secretFiles: n, database: r, texts: i } = e.around, a = new Set(n.filter(isReal));
			return t.get("config/credentials.yml.enc") !== "missing" && a.add("config/master.key"), u(e)(".env") && /\.env/.test(i.gitignore.source?.text ?? "") && a.add(".env"), /sqlite3/.test(r.document?.source.text ?? "") && t.get("storage") !== "missing" && a.add("storage/"), [...a];
		}
		let j = {
			metadata: {
				id: "duplicate-host",
				severity: "warning",
				title: "A role names each of its hosts once"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let e of roleNames(t)) {
					let n = new Set();
					for (let { name: r, node: a } of roleHosts(t, e).all) {
						if (n.has(r)) {
							let t = `${r} is listed twice for the role \`${e}\`; Kamal deploys to it once`;
							yield {
								at: (0, i.be)(a),
								message: t,
								help: "Remove it, or write the host that was meant."
							};
						}
						n.add(r);
					}
				}
			}
		}, M = {
			metadata: {
				id: "duplicate-key",
				severity: "warning",
				title: "No key is written twice in one mapping"
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
					message: `\`${e}\` is already on line ${(0, i.be)(a.key).line}: YAML keeps this one only, and drops the first with all that is in it`,
					help: "Merge the two, or remove the one that is not meant."
				};
			}
		}
		function rubySetting(e, t) {
			if (e === void 0) return;
			let n = RegExp(`^([ \\t]*)${t.replaceAll(".", "\\.")}[ \\t]*=[ \\t]*(\\S(?:.{0,198}?\\S)??)[ \\t]*(?:#.*)?$`, "gm"), r = [...e.text.matchAll(n)], [i] = r, a = i?.[2] ?? "";
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
		let N = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/, P = oncePerProject((e) => {
			let { texts: t, database: n, dockerfile: r, workflows: i } = e.around, a = t.entrypoint.source;
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
		let xe = {
			metadata: {
				id: "entrypoint-guard",
				severity: "warning",
				title: "The condition around `db:prepare` in the entrypoint is true for the command that runs"
			},
			*check(e) {
				let t = P(e), n = e.around.texts.entrypoint.source;
				if (t === void 0 || n === void 0 || !preparesDatabase(t)) return;
				let r = readGuard(t);
				if (r !== void 0) for (let { config: t } of a(e)) {
					let i = y(e, t);
					i?.command !== void 0 && i.image?.cmd?.shell !== !0 && (r.accepts(i.command) || (yield {
						at: (0, _.yb)(n, r.start, r.end),
						message: `The container runs \`${i.command.join(" ")}\`, for which this condition is false: db:prepare never runs, and migrations are never applied`,
						help: "Compare the part that is always there, for example `if [[ \"$*\" == *\"rails server\"* ]]; then`."
					}));
				}
			}
		}, F = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;
		function readGuard(e) {
			let t = [...e.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)], [n] = t;
			if (n === void 0 || t.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(n[0])) return;
			let r = [...n[0].matchAll(F)].map((e) => ({
				subject: e[1] ?? "",
				value: e[2] ?? e[3] ?? e[4] ?? ""
			})), i = n[0].replace(F, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
			if (r.length === 0 || i !== "") return;
			let accepts = (e) => r.every(({ subject: t, value: n }) => wordOf(e, t) === n);
			return {
				start: n.index + (n[1] ?? "").length,
				end: n.index + n[0].trimEnd().length,
				accepts
			};
		}
		function wordOf(e, t) {
			if (t === "*" || t === "@") return e.join(" ");
			let n = /^@: ?-(\d)/.exec(t)?.[1];
			return n === void 0 ? e[Number(t) - 1] : e.at(-Number(n));
		}
		let Se = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
		function hasPlainBases(e) {
			let t = new Set(e.stages.map(({ name: e }) => e));
			return e.stages.every(({ base: e }) => Se.test(e) || t.has(e.toLowerCase()));
		}
		let Ce = {
			metadata: {
				id: "entrypoint-no-prepare",
				severity: "info",
				title: "The entrypoint prepares the database, or a hook or workflow migrates it"
			},
			*check(e) {
				let t = P(e);
				t === void 0 || (preparesDatabase(t) && (yield* neverRuns(e)), preparesDatabase(t) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(t)) || (yield {
					at: {
						file: e.around.texts.entrypoint.path,
						line: 1,
						column: 1,
						endLine: 1,
						endColumn: 1
					},
					message: "Neither the entrypoint nor a hook or workflow of this repository runs `db:prepare`: migrations are never applied",
					help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts."
				});
			}
		};
		function* neverRuns(e) {
			let { dockerfile: t } = e.around;
			if (t !== void 0 && hasPlainBases(t)) for (let { config: n } of a(e)) {
				let { image: r, command: a, node: o } = y(e, n) ?? {}, s = [...r?.entrypoint?.words ?? [], ...a ?? []].join(" ");
				r?.cmd !== void 0 && r.entrypoint === void 0 && a !== void 0 && (/entrypoint/.test(s) || (0, i.$I)((0, i.$I)(o, "options"), "entrypoint") !== void 0 || (yield {
					at: (0, _.yb)(t.source, r.cmd.start, r.cmd.end),
					message: "The Dockerfile has no ENTRYPOINT, so that the script that runs `db:prepare` never runs",
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
		let I = oncePerProject((e) => [...uniqueFiles(e.variants).values()].flatMap((e) => {
			let { source: t } = e;
			return t === void 0 ? [] : e.entries.map((n) => ({
				file: e,
				entry: n,
				at: (0, _.yb)(t, n.start, n.end)
			}));
		}));
		function workflowGives(e, t) {
			return e.around.workflows.some(({ document: e }) => {
				let n = e?.source.text ?? "";
				return n.includes(t) || /toJSON\(\s*secrets\s*\)/i.test(n);
			});
		}
		function mentionedInWorkflows(e, t) {
			return e.around.workflows.some(({ document: e }) => t.test(e?.source.text ?? ""));
		}
		function deploysFromWorkflow(e) {
			return mentionedInWorkflows(e, /\bkamal\b/i);
		}
		function uniqueFiles(e) {
			return new Map(e.flatMap((e) => e.secrets.map((e) => [e.path, e])));
		}
		let we = {
			metadata: {
				id: "env-clear-secret",
				severity: "warning",
				title: "What is secret by its name is below `env/secret`, not written out in `env/clear`",
				securitySeverity: 7.2
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let e of envsOf(t)) yield* checkEnv(e);
			}
		};
		function* checkEnv(e) {
			let t = [
				"clear",
				"secret",
				"tags"
			].some((t) => (0, i.$I)(e, t) !== void 0) ? (0, i.$I)(e, "clear") : e;
			if (t?.kind === "map") for (let { key: e, value: n } of t.pairs) {
				let t = (0, i.xT)(e);
				if (t === void 0 || !isSecretName(t) || n.kind !== "scalar" || n.type !== "string" || isTemplateValue(n.text)) continue;
				let r = /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/.test(t) && /^[0-9a-f]{32,}$/i.test(n.text);
				yield {
					at: (0, i.be)(e),
					...r ? { severity: "error" } : {},
					message: `\`${t}\` is written out here: everybody who can read the repository has its value`,
					help: `Name it below \`env/secret\`, and add \`${t}=$${t}\` to .kamal/secrets; replace the value, because git keeps it.`
				};
			}
		}
		function envsOf(e) {
			let t = ["servers", "accessories"].flatMap((t) => {
				let n = (0, i.$I)(e, t);
				return n?.kind === "map" ? n.pairs.map((e) => (0, i.$I)(e.value, "env")) : [];
			}), n = (0, i.$I)((0, i.$I)(e, "env"), "tags"), r = n?.kind === "map" ? n.pairs.map((e) => e.value) : [];
			return [
				(0, i.$I)(e, "env"),
				...r,
				...t
			].filter((e) => e !== void 0);
		}
		var L = n(1116), R = n(9411);
		let Te = /\bENV\.fetch\(\s*["'](\w+)["']\s*\)(?!\s*(?:\{|do\b))/g, Ee = /\bENV\[["'](\w+)["']\]\.(?:split|strip|chomp|upcase|downcase|capitalize|sub|gsub|tr|delete|start_with\?|end_with\?|match\??|include\?|empty\?|length|size|lines)\b/g, De = /^\s*ENV\[["'](\w+)["']\]\s*$/g;
		function neededVariables(e) {
			let t = (0, R.x9)(e.text).filter((e) => e.closed && e.kind !== "comment" && e.kind !== "escape");
			if (t.some(({ code: e }) => /\bENV\[[^\]]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?!fetch|key|has_key)\w+|dotenv|\b(?:require|load|eval|instance_eval)\b/i.test(e))) return;
			let n = (0, R.HV)(e.text, t);
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
				...find(Te, "KeyError"),
				...find(Ee, "NoMethodError"),
				...r ? find(De, "empty") : []
			];
		}
		function isInComment(e, { text: t }) {
			let n = t.slice(Math.max(t.lastIndexOf("\n", e.start - 1) + 1, e.start - 500), e.start);
			return /(?:^|\s)#/.test(n);
		}
		let Oe = {
			metadata: {
				id: "erb-env-not-passed",
				severity: "warning",
				title: "The workflow that deploys passes the variables that the configuration's ERB needs"
			},
			*check(e) {
				let t = D(e);
				if (t.length === 0 || !t.every(isEnvironmentKnown)) return;
				let n = t[0]?.workflow.source.file ?? "", r = passedNames(e), i = new Set();
				for (let a of evaluatedFiles(e, t)) for (let { name: e, without: t, at: o } of neededVariables(a) ?? []) r(e) || i.has(e) || (i.add(e), yield {
					at: o,
					message: `No workflow passes \`${e}\` (${n} deploys): ${ke[t]}`,
					help: `Add \`${e}\` to \`env:\` of the step that deploys, from \`vars\` or \`secrets\`.`
				});
			}
		}, ke = {
			KeyError: "Kamal cannot read its configuration (KeyError: key not found)",
			NoMethodError: "Kamal cannot read its configuration (NoMethodError for nil)",
			empty: "the value is empty, which Kamal refuses in most places"
		}, Ae = /^(?:actions\/(?:checkout|cache|setup-node|setup-python|setup-go|upload-artifact|download-artifact)|ruby\/setup-ruby|docker\/(?:login|setup-buildx|setup-qemu|build-push)-action|webfactory\/ssh-agent|(?:[\w.-]+\/)?kamal-action)@/;
		function isEnvironmentKnown({ workflow: e, job: t, steps: n }) {
			let r = t.source.text.slice(t.start, t.end);
			return !isHosted(t) || (0, i.$I)(t, "container") !== void 0 || /--config-file|\s-c[\s=]|config-file:|working-directory:/.test(r) || /toJSON\(\s*secrets|GITHUB_ENV|BASH_ENV|dotenv|direnv|doppler|infisical|chamber|sops|\bop run\b|\bsource\b|\bexport\b|\benv \S+=|\.env\b/.test(r) || ![
				e,
				t,
				...n
			].every((e) => isWrittenOut((0, i.$I)(e, "env"))) ? !1 : n.every((e) => {
				let t = (0, i.$I)(e, "uses");
				return t === void 0 || t.kind === "scalar" && Ae.test(t.text);
			});
		}
		function isWrittenOut(e) {
			return e === void 0 || e.kind === "map" && !e.open;
		}
		let je = /^(?:GITHUB|RUNNER|ACTIONS|KAMAL|RUBY|GEM|BUNDLE|BUNDLER|DOCKER|SSH|XDG|LC|GIT|NODE|NPM|JAVA|ANDROID|GOROOT|DOTNET|HOMEBREW)_|^(?:CI|HOME|PATH|USER|LOGNAME|SHELL|LANG|PWD|OLDPWD|HOSTNAME|TERM|TMPDIR|VERSION|EDITOR|TZ)$/;
		function passedNames(e) {
			let t = e.around.workflows.map(({ document: e }) => e?.source.text ?? ""), n = new Set([...e.variants.flatMap(({ merged: e }) => e === void 0 ? [] : (0, L.H)(e)).map((e) => e.name), ...I(e).flatMap(({ entry: e }) => [e.name, ...e.references])]);
			return (e) => je.test(e) || n.has(e) || t.some((t) => t.includes(e));
		}
		function evaluatedFiles(e, t) {
			let n = t.map(({ workflow: e }) => e.source.text), r = e.variants.flatMap(({ destination: e, file: t }) => e !== void 0 && n.some((t) => t.includes(e)) ? [t] : []);
			return [e.config, ...r].flatMap((e) => e?.document?.source ?? []);
		}
		var z = n(617), B = n(3542);
		let Me = {
			hostsWithCommas: "2.1.0",
			roleNamesAsStrings: "2.5.0",
			placementByTag: "2.6.0",
			serversOptional: "2.6.0",
			rootProxyIsMapping: "2.6.0",
			restartRefused: "2.6.0",
			reservedLabels: "2.7.0",
			certificates: "2.7.0",
			localRegistry: "2.8.0",
			localRegistryNeedsSshBuilder: "2.8.2",
			erbTrimMode: "2.11.0",
			restartPolicies: "2.12.0",
			equalRuns: "2.12.0"
		};
		function has(e, t) {
			return (0, B.E)(e, Me[t]) >= 0;
		}
		let Ne = {
			metadata: {
				id: "erb-trim-mode",
				severity: "error",
				title: "ERB tags that trim (`<%-`, `-%>`) have a Kamal that knows them"
			},
			*check(e) {
				let { kamal: t } = e;
				if (t.version.startsWith("2.") && !has(t.version, "erbTrimMode")) for (let n of [e.config, ...e.variants.map((e) => e.file)]) {
					let e = n?.document?.source, r = e === void 0 ? void 0 : (0, R.x9)(e.text).find(isBroken);
					e !== void 0 && r !== void 0 && (yield {
						at: (0, _.yb)(e, r.start, r.end),
						message: `Ruby cannot read this tag: Kamal takes \`<%-\` and \`-%>\` since 2.11.0, and ${(0, z.hn)(t)}`,
						help: "Write `<%` and `%>` without the dash, or use Kamal 2.11.0 or newer."
					});
				}
			}
		};
		function isBroken({ closed: e, kind: t, code: n, trimsBefore: r, trimsAfter: i }) {
			if (!e || t === "comment" || t === "escape") return !1;
			let a = !(n.split("\n").at(-1) ?? "").includes("#");
			return i && a || r && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(n);
		}
		let Pe = {
			metadata: {
				id: "file-mode-octal",
				severity: "error",
				title: "The mode of an uploaded file is in quotes, so that YAML leaves it as it is",
				fixable: !0
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = accessoriesOf(t).flatMap(({ node: e }) => ["files", "directories"].flatMap((t) => {
						let n = (0, i.$I)(e, t);
						return n?.kind === "list" ? n.items.map((e) => e.node) : [];
					}));
					for (let t of e) {
						let e = (0, i.$I)(t, "mode");
						e?.kind === "scalar" && e.type === "integer" && /^0[0-7]+$/.test(e.text) && (yield {
							at: (0, i.be)(e),
							message: `YAML reads ${e.text} as an octal number, so Kamal runs \`chmod ${String(e.value)}\``,
							help: `Write \`mode: "${e.text}"\`.`,
							fix: rewrite(e, `"${e.text}"`)
						});
					}
				}
			}
		}, Fe = {
			metadata: {
				id: "file-unreadable",
				severity: "error",
				title: "Files that a deploy reads are text inside the repository"
			},
			*check(e) {
				for (let { severity: t, message: n, help: r, ...i } of e.problems) yield {
					at: i,
					severity: t,
					message: n,
					help: r
				};
			}
		}, Ie = {
			metadata: {
				id: "force-ssl-health-check",
				severity: "warning",
				title: "`force_ssl` does not redirect the health check, which comes over plain http"
			},
			*check(e) {
				let { production: t, application: n } = e.around.texts, r = rubySetting(t.source, "config.force_ssl");
				if (t.source === void 0 || r?.value !== "true") return;
				let i = withoutComments(`${t.source.text}\n${n.source?.text ?? ""}`);
				!/assume_ssl|ssl_options|AssumeSSL/.test(i) && a(e).some(({ config: t }) => y(e, t) !== void 0) && (yield {
					at: r.at,
					message: "kamal-proxy asks the container over plain http, and gets a redirect to https that nobody answers there: the app never becomes healthy",
					help: "Add `config.assume_ssl = true`: the proxy in front of the app ends TLS."
				});
			}
		};
		var V = n(9105);
		function primaryProxy(e, t) {
			let n = (0, i.$I)(e, "proxy"), r = (0, i.$I)(t, "proxy");
			if (!(n?.kind !== "map" || n.open)) return r === void 0 || r.kind === "scalar" && r.value === !0 ? n : r.kind === "map" && !r.open ? (0, V.$)(n, r) : void 0;
		}
		let Le = {
			metadata: {
				id: "forward-headers",
				severity: "warning",
				title: "Behind a CDN that the app knows, kamal-proxy lets its headers through"
			},
			*check(e) {
				let t = e.files.gemfileLock.source?.text, n = [
					"cloudflare-rails",
					"actionpack-cloudflare",
					"cloudfront-rails"
				].find((e) => (0, b.X)(t, e) !== void 0);
				if (n !== void 0) for (let { config: t } of a(e)) {
					let r = primaryProxy(t, y(e, t)?.node), a = (0, i.$I)(r, "ssl"), o = (0, i.$I)(r, "forward_headers"), s = a?.kind === "map" || a?.kind === "scalar" && a.value === !0;
					(o === void 0 ? s : o.kind === "scalar" && o.value === !1) && (yield {
						at: (0, i.be)(o ?? a ?? t),
						message: `The app has ${n}, so a CDN is in front; kamal-proxy replaces its X-Forwarded-For, and \`request.remote_ip\` is an address of the CDN for every visitor`,
						help: "Write `forward_headers: true` below `proxy`, and let the server's firewall accept the CDN's addresses only."
					});
				}
			}
		}, Re = {
			metadata: {
				id: "health-check-times",
				severity: "warning",
				title: "More than one health check fits into `deploy_timeout`"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.$I)(t, "deploy_timeout"), n = e === void 0 ? 30 : e.kind === "scalar" ? e.value : void 0;
					if (typeof n != "number") continue;
					let r = (0, i.$I)(t, "servers"), a = r?.kind === "map" ? r.pairs.map((e) => e.value) : [];
					for (let e of [t, ...a]) for (let t of ["interval", "timeout"]) {
						let r = (0, i.wf)(e, [
							"proxy",
							"healthcheck",
							t
						]);
						r?.kind !== "scalar" || typeof r.value != "number" || r.value < n || (yield {
							at: (0, i.be)(r),
							...t === "timeout" ? { severity: "info" } : {},
							message: t === "interval" ? `The second health check comes after ${r.value} s, and the deploy gives up after ${n} s (deploy_timeout): only the first one, at once after the start, counts` : `One health check may take ${r.value} s, and the deploy gives up after ${n} s (deploy_timeout): one that hangs is the only one`,
							help: `Write a smaller \`${t}\` (the default is ${t === "interval" ? 1 : 5}), or a larger \`deploy_timeout\`.`
						});
					}
				}
			}
		}, ze = {
			metadata: {
				id: "health-path-missing",
				severity: "warning",
				title: "The path of the health check is one of the app's routes"
			},
			*check(e) {
				let t = ownRoutes(e);
				if (t !== void 0) for (let { config: n } of a(e)) {
					let r = y(e, n), a = (0, i.$I)(r?.node, "proxy"), o = (0, i.$I)(n, "proxy");
					if (r === void 0 || a?.kind === "unknown" || o?.kind === "unknown" || a?.kind === "scalar" && a.value === !1) continue;
					let s = (0, i.wf)(a, ["healthcheck", "path"]) ?? (0, i.wf)(o, ["healthcheck", "path"]);
					if (s !== void 0 && s.kind !== "scalar") continue;
					let c = s?.text ?? "/up", l = c.replace(/\?.*$/, "").split("/").findLast((e) => e !== "");
					l === void 0 || t.split(/[^\w.-]+/).includes(l) || (yield {
						at: (0, i.be)(s ?? o ?? (0, i.$I)(n, "service") ?? n),
						message: `kamal-proxy asks for ${c}${s === void 0 ? " (the default)" : ""}, and config/routes.rb has no such route: with a 404 the app never becomes healthy`,
						help: "Add `get \"up\" => \"rails/health#show\", as: :rails_health_check` to config/routes.rb, or name another path in `proxy/healthcheck/path`."
					});
				}
			}
		};
		function ownRoutes(e) {
			let t = e.around.texts.routes.source;
			if (t === void 0) return;
			let n = withoutComments(t.text);
			if (!n.includes("routes.draw") || /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(n) || /["']\*|:path\b/.test(n)) return;
			let r = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
			return /health|okcomputer|rack-status|heartbeat/i.test(r) ? void 0 : n;
		}
		let Be = {
			metadata: {
				id: "hosts-refuse-health-check",
				severity: "warning",
				title: "`config.hosts` lets the health check pass"
			},
			*check(e) {
				let t = e.around.texts.production.source;
				if (t === void 0) return;
				let n = withoutComments(t.text), r = /^[ \t]*config\.hosts[ \t]*(?:=|<<|\+=|\.push|\.concat)[^\n]*/m.exec(n);
				if (r === null || /host_authorization|hosts\.clear|hosts\s*=\s*nil/.test(n) || /IPAddr|\/\.\*\/|nil|0\.0\.0\.0/.test(n)) return;
				let i = r.index + (/^[ \t]*/.exec(r[0])?.[0].length ?? 0);
				yield {
					at: (0, _.yb)(t, i, r.index + r[0].trimEnd().length),
					message: "kamal-proxy's health check has the container's address as its host, which is not in `config.hosts`: Rails answers 403, and the app never becomes healthy",
					help: "Add `config.host_authorization = { exclude: ->(request) { request.path == \"/up\" } }`."
				};
			}
		}, Ve = {
			metadata: {
				id: "image-capitals",
				severity: "error",
				title: "Image names are lower-case"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let e of [t, ...accessoriesOf(t).map(({ node: e }) => e)]) yield* checkImage(e);
			}
		};
		function* checkImage(e) {
			let t = (0, i.$I)(e, "image"), n = (0, i.wf)(e, ["registry", "server"]), r = t?.kind === "scalar" && t.type === "string" ? parseImageName(t.text) : void 0;
			if (t === void 0 || r === void 0 || n?.kind === "unknown") return;
			let a = refusalOf(r, n);
			a !== void 0 && (yield {
				at: (0, i.be)(t),
				message: a,
				help: `Write \`${r.whole.toLowerCase()}\`; registries know the names of their users by the lower-case form.`
			});
		}
		function refusalOf({ whole: e, host: t, repository: n }, r) {
			let a = (0, i.z3)(r) ? n : e;
			if ((0, i.z3)(r) && t !== void 0 && !/[.:]/.test(t) && t !== "localhost") return `Docker takes \`${t}\` for the host of a registry, because of its capitals, and does not find it`;
			if (a !== a.toLowerCase()) return `Docker refuses \`${e}\`: invalid reference format: repository name must be lowercase`;
		}
		let He = {
			metadata: {
				id: "image-repeats-registry",
				severity: "error",
				title: "`image` does not repeat the registry's host",
				fixable: !0
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = accessoriesOf(t).map(({ node: e }) => e);
					for (let n of [t, ...e]) yield* image_repeats_registry_checkImage(n, n === t);
				}
			}
		};
		function* image_repeats_registry_checkImage(e, t) {
			let n = (0, i.$I)(e, "image"), r = (0, i.wf)(e, ["registry", "server"]);
			if (n?.kind !== "scalar" || r?.kind !== "scalar" || r.text === "" || !n.text.toLowerCase().startsWith(`${r.text.toLowerCase()}/`)) return;
			let a = n.text.slice(r.text.length + 1), o = withoutPrefix(n, n.text.slice(0, r.text.length + 1));
			yield {
				at: (0, i.be)(n),
				...t && r.text.toLowerCase() === "ghcr.io" ? { severity: "warning" } : {},
				message: `Kamal puts \`registry/server\` before \`image\`, so this is ${t ? "pushed to" : "pulled from"} ${r.text}/${n.text}`,
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
		function refusal(e, t, n) {
			return {
				rule: e,
				at: "kind" in t ? (0, i.be)(t) : t,
				...n
			};
		}
		function kamalMessage(e) {
			return e.context === "" ? e.says : `${e.context}: ${e.says}`;
		}
		function below(e, t) {
			return [e, t].filter((e) => e !== "").join("/");
		}
		let Ue = [
			"destination",
			"role",
			"service"
		], We = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;
		function* checkLabels(e, { context: t, kamal: n }) {
			if (!has(n, "reservedLabels")) return;
			let r = (0, i.$I)(e, "labels");
			if (r?.kind === "map") for (let { key: e } of effectivePairs(r)) isString(e) && Ue.includes(e.text) && (yield refusal("invalid-value", e, {
				context: `${t}/labels/${e.text}`,
				says: "invalid label. destination, role, and service are reserved labels",
				help: "Take another name: Kamal finds its own containers by these labels."
			}));
		}
		function* checkRestart(e, { context: t, kamal: n }) {
			let r = (0, i.$I)(e, "options");
			if (r?.kind !== "map") return;
			let a = effectivePairs(r).find(({ key: e }) => e.kind === "scalar" && shownKey(e) === "restart");
			if (a === void 0 || a.conditional || a.value.kind === "unknown") return;
			if (!has(n, "restartPolicies")) {
				has(n, "restartRefused") && (yield* refuseRestart(a, t));
				return;
			}
			let o = below(t, "options/restart"), s = a.value.kind === "scalar" && a.value.value === !1;
			if (isString(a.value)) We.test(a.value.text) || (yield refusal("invalid-value", a.value, {
				context: o,
				says: "should be no, always, unless-stopped, on-failure, or on-failure:N",
				help: "Take one of these."
			}));
			else {
				let e = s ? { fix: replaceAt((0, i.be)(a.value), "\"no\"", "Write `\"no\"`") } : {};
				yield {
					...refusal("wrong-type", a.value, {
						context: o,
						says: "should be a string. Use \"no\" to disable restarts",
						help: "Put it in quotes: `restart: \"no\"`; without them YAML reads false."
					}),
					...e
				};
			}
		}
		function* refuseRestart({ key: e, value: t }, n) {
			isString(e) && isTruthy(t) === !0 && (yield {
				...refusal("key-newer-than-kamal", e, {
					context: n,
					says: "Cannot set restart policy in docker options, unless-stopped is required",
					help: "Use Kamal 2.12.0 or newer, or remove the key."
				}),
				found: "a policy can be chosen since Kamal 2.12.0"
			});
		}
		function* checkProxy(e, t) {
			let n = (0, i.$I)(e, "host"), r = (0, i.$I)(e, "hosts"), a = (0, i.$I)(e, "ssl");
			a !== void 0 && asksForSsl(a) && isPresent(n) === !1 && isPresent(r) === !1 && (yield refusal("missing-key", a, {
				context: t,
				says: "Must set a host to enable automatic SSL",
				help: "Add `host:` with the public name beside `ssl`, in the same section."
			}));
			let o = (0, i.cF)(e, "host");
			o !== void 0 && (0, i.cF)(e, "hosts") !== void 0 && !o.conditional && (yield refusal("invalid-value", o.key, {
				context: t,
				says: "Specify one of 'host' or 'hosts', not both",
				help: "Keep `hosts`, with all names. Settings of a role and of the root are merged: look into both."
			})), a?.kind === "map" && (yield* checkCertificate(a, t));
			let s = (0, i.$I)(e, "run");
			s?.kind === "map" && (yield* checkRun(s, t));
		}
		function asksForSsl(e) {
			return e.kind === "map" || e.kind === "scalar" && e.value === !0;
		}
		function* checkCertificate(e, t) {
			for (let [n, r] of [["certificate_pem", "private_key_pem"], ["private_key_pem", "certificate_pem"]]) isPresent((0, i.$I)(e, n)) === !0 && isPresent((0, i.$I)(e, r)) === !1 && (yield refusal("missing-key", e, {
				context: t,
				says: `Missing ${r} setting (required when ${n} is present)`,
				help: `Add \`${r}\` with the name of the secret that holds it.`
			}));
		}
		function* checkRun(e, t) {
			if (!isFalse((0, i.$I)(e, "publish"))) return;
			let n = [
				"http_port",
				"https_port",
				"bind_ips"
			].map((t) => (0, i.$I)(e, t)).find((e) => isPresent(e) === !0);
			n !== void 0 && (yield refusal("invalid-value", n, {
				context: t,
				says: "Cannot set http_port, https_port or bind_ips when publish is false",
				help: "Remove it, or publish the ports."
			}));
		}
		var H = n(6314);
		function* checkRegistry(e, t) {
			if (e !== void 0 && e.kind !== "map") return;
			let n = (0, i.$I)(e, "server"), r = has(t.kamal, "localRegistry");
			if (n?.kind === "unknown" && r) return;
			let a = n?.kind === "scalar" && (n.type === "string" || n.type === "symbol");
			if (r && n?.kind === "scalar" && !a && n.type !== "null" && (yield refusal("wrong-type", n, {
				context: below(t.context, "server"),
				says: "should be a string",
				help: "Put it in quotes: Kamal crashes on a server that YAML reads as a number or a boolean."
			})), !(r && n?.kind === "scalar" && (0, H.rY)(n.text))) for (let n of ["username", "password"]) yield* checkCredential((0, i.$I)(e, n), n, {
				...t,
				registry: e
			});
		}
		function* checkCredential(e, t, n) {
			let r = below(n.context, t), i = t === "username" ? "`username: my-user`" : "`password: [KAMAL_REGISTRY_PASSWORD]`", a = isPresent(e);
			if (a === !1) {
				let t = `Add ${i} below \`registry:\`; a name in a list is looked up in .kamal/secrets.`;
				yield refusal("missing-key", e ?? n.registry ?? n.place, {
					context: r,
					says: "is required",
					help: t
				});
			} else a === !0 && e !== void 0 && !isCredential(e) && (yield refusal("wrong-type", e, {
				context: r,
				says: "should be a string or an array with one string (for secret lookup)",
				help: `Write ${i}; a number needs quotes.`
			}));
		}
		function isCredential(e) {
			if (e.kind !== "list") return isString(e);
			let [t] = e.items;
			return e.open || e.items.length === 1 && (isString(t?.node) || isTruthy(t?.node) === void 0);
		}
		function readRoles(e) {
			let t = (0, i.$I)(e, "servers");
			if (t === void 0) return [];
			if (t.kind === "list") return [{
				name: "web",
				node: t,
				hosts: hostsOf(t)
			}];
			if (t.kind !== "map" || t.open) return;
			let n = [];
			for (let e of effectivePairs(t)) {
				if (e.key.kind === "unknown" || e.conditional) return;
				n.push({
					name: shownKey(e.key),
					node: e.value,
					hosts: check_roles_roleHosts(e.value)
				});
			}
			return n;
		}
		function check_roles_roleHosts(e) {
			if (e.kind === "list") return hostsOf(e);
			if (e.kind !== "map") return;
			let t = (0, i.$I)(e, "hosts");
			return t === void 0 ? [] : t.kind === "list" ? hostsOf(t) : void 0;
		}
		function hostsOf(e) {
			if (e.open) return;
			let t = e.items.flatMap(({ node: e }) => {
				if (e.kind === "scalar") return e.type === "string" ? [e.text] : [];
				if (e.kind === "map" && e.pairs.length === 0) return [""];
				let t = e.kind === "map" ? e.pairs[0]?.key : void 0;
				return t?.kind === "scalar" ? [t.text] : [];
			});
			return [...new Set(t)];
		}
		function isBehindProxy(e, t) {
			let n = (0, i.$I)(e.node, "proxy");
			if (n?.kind !== "unknown") return e.name === t ? !isFalse(n) : isTruthy(n);
		}
		function roleProxy({ root: e, primaryRole: t }, n) {
			if (isBehindProxy(n, t) !== !0) return;
			let r = (0, i.$I)(e, "proxy"), a = (0, i.$I)(n.node, "proxy");
			if (r?.kind === "unknown") return;
			let o = a?.kind === "map" ? a : void 0;
			return r?.kind === "map" ? o === void 0 ? r : (0, V.$)(r, o) : o;
		}
		function* checkRoles(e) {
			let t = (0, i.$I)(e.root, "servers");
			if (t?.kind === "map") for (let n of effectivePairs(t)) n.key.kind !== "unknown" && (yield* checkName(n.key, "servers"), yield* checkRole(e, {
				name: shownKey(n.key),
				node: n.value,
				hosts: void 0
			}));
			yield* checkSsl(e);
		}
		function* checkName(e, t) {
			e.type !== "string" && (yield refusal("invalid-value", e, {
				context: t,
				says: `the name ${shownKey(e)} should be a string`,
				help: "Put the name in quotes, or take another: as it stands YAML reads no string."
			}));
		}
		function* checkRole(e, t) {
			if (t.node.kind !== "map") return;
			let n = `servers/${t.name}`;
			yield* checkLabels(t.node, {
				context: n,
				kamal: e.kamal
			}), yield* checkRestart(t.node, {
				context: n,
				kamal: e.kamal
			});
			let r = (0, i.$I)(t.node, "proxy");
			r?.kind === "map" && (yield* checkProxy(r, `${n}/proxy`));
			let a = (0, i.$I)(e.root, "proxy"), o = roleProxy(e, t);
			r?.kind === "map" && a?.kind === "map" && o !== void 0 && (yield* checkProxy(o, "proxy"));
		}
		function* checkSsl(e) {
			let { root: t, kamal: n } = e, r = has(n, "certificates"), a = new Map();
			for (let o of readRoles(t) ?? []) {
				let t = roleProxy(e, o), s = (0, i.$I)(t, "ssl");
				if (t === void 0 || s === void 0 || isTruthy(s) !== !0) continue;
				let c = r ? certificate(s) : !1, l = o.hosts?.length ?? 0;
				c === !1 && l > 1 && (yield refusal("invalid-value", s, {
					context: "",
					says: `SSL is only supported on a single server${r ? " unless you provide custom certificates" : ""}, found ${l} servers for role ${o.name}`,
					help: `Put a load balancer that ends TLS in front, or give \`ssl\` a certificate of your own${r ? "" : " (since Kamal 2.7.0)"}.`
				}));
				let u = has(n, "hostsWithCommas");
				u && (yield* checkSslHost((0, i.$I)(t, "host")));
				for (let e of u ? sslHosts(t) : oneHost(t)) {
					if (a.has(e)) {
						let n = `Different roles can't share the same host for SSL: ${e}`;
						yield refusal("invalid-value", (0, i.$I)(t, "host") ?? (0, i.$I)(t, "hosts") ?? s, {
							context: "",
							says: n,
							help: "Give each role that is behind the proxy names of its own."
						});
					}
					a.set(e, o.name);
				}
			}
		}
		function* checkSslHost(e) {
			e?.kind === "scalar" && e.type !== "string" && isTruthy(e) === !0 && (yield refusal("wrong-type", e, {
				context: "",
				says: "undefined method `split' for this host",
				help: "Write the public name, in quotes if YAML reads no string."
			}));
		}
		function certificate(e) {
			if (e.kind !== "map") return e.kind === "unknown" && void 0;
			let t = ["certificate_pem", "private_key_pem"].map((t) => isPresent((0, i.$I)(e, t)));
			return t.includes(!1) ? !1 : !t.includes(void 0) || void 0;
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
		let U = [
			"host",
			"hosts",
			"role",
			"roles",
			"tag",
			"tags"
		], Ge = [
			"host",
			"hosts",
			"roles"
		];
		function* checkAccessories(e) {
			let { root: t, kamal: n } = e, r = (0, i.$I)(t, "accessories");
			if (r?.kind !== "map") return;
			let a = readRoles(t);
			for (let { key: e, value: i } of effectivePairs(r)) {
				if (e.kind === "unknown" || (yield* checkName(e, "accessories"), i.kind !== "map")) continue;
				let r = `accessories/${shownKey(e)}`;
				yield* checkPlacement(i, {
					context: r,
					key: e,
					kamal: n
				}), yield* checkLabels(i, {
					context: r,
					kamal: n
				}), yield* checkRestart(i, {
					context: r,
					kamal: n
				}), a !== void 0 && (yield* checkRoleNames(i, {
					context: r,
					kamal: n,
					roles: a
				})), yield* checkTags(i, r, t), yield* checkSections(i, {
					context: r,
					kamal: n
				});
			}
		}
		function* checkPlacement(e, t) {
			let n = has(t.kamal, "placementByTag") ? U : Ge, r = n.filter((t) => (0, i.cF)(e, t) !== void 0);
			if (r.length === 0 && U.some((t) => (0, i.cF)(e, t) !== void 0)) return;
			let a = r.filter((t) => (0, i.cF)(e, t)?.conditional !== !0);
			r.length === 1 || a.length === 1 || r.length === 0 && e.open || r.length > 0 && a.length === 0 || (yield refusal(r.length === 0 ? "missing-key" : "invalid-value", t.key, {
				context: t.context,
				says: `specify one of ${listed(n)}`,
				help: r.length === 0 ? "Say where it runs, e.g. `host: 192.0.2.1`." : `Keep one of ${r.join(", ")}.`
			}));
		}
		function listed(e) {
			let t = e.map((e) => `\`${e}\``);
			return `${t.slice(0, -1).join(", ")} or ${t.at(-1)}`;
		}
		function* checkRoleNames(e, { context: t, kamal: n, roles: r }) {
			let a = r.map((e) => e.name), isKnown = (e) => has(n, "roleNamesAsStrings") ? isString(e) && a.includes(e.text) : e.kind === "scalar" && a.includes(shownKey(e)), o = (0, i.$I)(e, "roles"), s = (0, i.$I)(e, "role"), c = `Name a role of \`servers\`: ${a.join(", ") || "there is none"}.`;
			if (o?.kind === "list" && !o.open) {
				let e = o.items.filter(({ node: e }) => !isKnown(e)), [n] = e;
				if (n === void 0) return;
				let r = e.map(({ node: e }) => e.kind === "scalar" ? shownKey(e) : "").join(", ");
				yield refusal("invalid-value", n.node, {
					context: t,
					says: `unknown roles ${r}`,
					help: c
				});
			} else if (o === void 0 && s?.kind === "scalar" && isTruthy(s) === !0) {
				let e = shownKey(s);
				a.includes(e) || (yield refusal("invalid-value", s, {
					context: t,
					says: `unknown role ${e}`,
					help: c
				}));
			}
		}
		function* checkTags(e, t, n) {
			let r = (0, i.$I)(e, "tag"), a = (0, i.$I)(n, "servers");
			r?.kind === "scalar" && hasHosts(a) && (yield refusal("invalid-value", r, {
				context: t,
				says: "undefined method `include?' for nil",
				help: "Kamal crashes here: a tag is looked for only in roles that list their hosts. Use `host`, or make `servers` a mapping of roles."
			}));
			let o = scalarsIn(r === void 0 ? (0, i.$I)(e, "tags") : r), s = a?.kind === "map" ? tagsOfHosts(a) : [];
			if (o.length !== 0 && s.length !== 0) for (let e of [...o, ...s].filter((e) => !isString(e))) yield refusal("invalid-value", e, {
				context: t,
				says: `${shownKey(e)} is no text`,
				help: `Kamal crashes here when it compares the accessory's tag with those of the hosts: put it in quotes, \`"${e.text}"\`.`
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
			r?.kind === "map" && (yield* checkProxy(r, `${t}/proxy`)), r?.kind === "scalar" && r.value === !0 && (yield refusal("wrong-type", r, {
				context: `${t}/proxy`,
				says: "should be a hash",
				help: "Give it `host` and `app_port`, or remove it: only roles can have `proxy: true`."
			}));
			let a = (0, i.$I)(e, "registry");
			a?.kind === "map" && a.pairs.length > 0 && (yield* checkRegistry(a, {
				context: `${t}/registry`,
				place: (0, i.be)(a),
				kamal: n
			}));
		}
		function* checkConflicts(e) {
			yield* checkRuns(e), has(e.kamal, "localRegistryNeedsSshBuilder") && (yield* checkRemote(e.root));
		}
		function* checkRuns(e) {
			let t = new Map(), n = 0;
			for (let { hosts: r, run: i } of runsByHost(e)) {
				let a = has(e.kamal, "equalRuns") ? printed(i) : String(n++);
				for (let e of a === void 0 ? [] : r) {
					let n = t.get(e);
					n !== void 0 && a !== void 0 && n.text !== a && (yield refusal("invalid-value", i, {
						context: "",
						says: `Conflicting proxy run configurations for host ${e}`,
						help: "Write `run` once, in the `proxy` section of the top level."
					})), a !== void 0 && t.set(e, {
						run: i,
						text: a
					});
				}
			}
		}
		function* runsByHost(e) {
			let { root: t } = e;
			for (let n of readRoles(t) ?? []) {
				let t = (0, i.$I)(roleProxy(e, n), "run");
				t?.kind === "map" && t.pairs.length > 0 && (yield {
					hosts: n.hosts ?? [],
					run: t
				});
			}
			let n = (0, i.$I)(t, "accessories");
			for (let { value: e } of n?.kind === "map" ? effectivePairs(n) : []) {
				let t = (0, i.$I)((0, i.$I)(e, "proxy"), "run"), n = (0, i.$I)(e, "host"), r = (0, i.$I)(e, "hosts"), a = r?.kind === "list" ? r.items.map((e) => e.node) : n === void 0 ? [] : [n];
				t?.kind === "map" && t.pairs.length > 0 && (yield {
					hosts: a.filter(isString).map((e) => e.text),
					run: t
				});
			}
		}
		function printed(e) {
			if (e.kind === "unknown") return;
			if (e.kind === "scalar") return JSON.stringify([e.type, e.value]);
			if (e.open) return;
			let t = e.kind === "list" ? e.items.map((e) => printed(e.node)) : effectivePairs(e).map(({ key: e, value: t }) => [printed(e), printed(t)]).map(([e, t]) => e === void 0 || t === void 0 ? void 0 : `${e}:${t}`).sort();
			return t.includes(void 0) ? void 0 : `${e.kind}(${t.join()})`;
		}
		function* checkRemote(e) {
			let t = (0, i.$I)((0, i.$I)(e, "registry"), "server"), n = (0, i.$I)(e, "builder"), r = (0, i.$I)(n, "remote");
			if (t?.kind !== "scalar" || !(0, H.rY)(t.text) || !isString(r)) return;
			let a = (0, i.$I)(n, "arch");
			(isFalse((0, i.$I)(n, "local")) || a?.kind === "list" && a.items.length > 1) && !/^ssh:/i.test(r.text) && (yield refusal("invalid-value", r, {
				context: "",
				says: "Local registry with remote builder requires an SSH URL (e.g., ssh://user@host)",
				help: "Write `ssh://user@host`."
			}));
		}
		function* checkRoot(e) {
			let { root: t, start: n } = e;
			yield* required(e, "service", "Add `service: my-app`, the name of the containers.");
			let r = (0, i.wf)(t, ["registry", "server"]);
			(r?.kind === "unknown" || r?.kind === "scalar" && (0, H.rY)(r.text)) && has(e.kamal, "localRegistry") || (yield* required(e, "image", "Add `image: my-user/my-app`, the name in the registry, without the registry's host.")), yield* checkService((0, i.$I)(t, "service")), yield* checkServers(e), yield* checkVersion((0, i.$I)(t, "minimum_version"), e.kamal);
			let a = (0, i.$I)(t, "retain_containers");
			a?.kind === "scalar" && typeof a.value == "number" && a.value < 1 && (yield refusal("invalid-value", a, {
				context: "",
				says: "Must retain at least 1 container",
				help: "Keep 1 or more: the container before the last deploy is what a rollback needs."
			}));
			let o = (0, i.$I)(t, "require_destination");
			o !== void 0 && isTruthy(o) === !0 && e.destination === void 0 && (yield refusal("invalid-value", o, {
				context: "",
				says: "You must specify a destination",
				help: `Name the destination, and add its file beside ${n.file}.`
			}));
		}
		function* required(e, t, n) {
			let r = (0, i.$I)(e.root, t);
			if (isPresent(r) !== !1) return;
			let a = `Missing required configuration for ${t}`;
			yield refusal("missing-key", r ?? e.start, {
				context: "",
				says: a,
				help: n
			});
		}
		function* checkService(e) {
			if (e?.kind !== "scalar" || isPresent(e) !== !0) return;
			let t = e.type === "string" || e.type === "symbol";
			t && /^[a-z0-9_-]+$/im.test(shownKey(e)) || (yield refusal("invalid-value", e, {
				context: "",
				says: "Service name can only include alphanumeric characters, hyphens, and underscores",
				help: t ? "Rename it; the name of the image may keep its dots." : "Put it in quotes, or take another name."
			}));
		}
		let W = "Add `servers:` with the host names or addresses that the app runs on.";
		function* checkServers(e) {
			let { root: t, start: n } = e, r = (0, i.$I)(t, "servers");
			if (isPresent(r) === !1 && r !== void 0 && !has(e.kamal, "serversOptional")) return yield* required(e, "servers", W);
			if (r === void 0) {
				let r = has(e.kamal, "serversOptional");
				if (r && isPresent((0, i.$I)(t, "accessories")) !== !1) return;
				yield refusal("missing-key", n, {
					...r ? {
						context: "",
						says: "No servers or accessories specified"
					} : {
						context: "servers",
						says: "should be an array or a hash"
					},
					help: W
				});
				return;
			}
			let a = readRoles(t);
			if (a === void 0 || e.primaryRole === void 0) return;
			let o = a.find((t) => t.name === e.primaryRole);
			if (o === void 0) {
				let n = `The primary_role ${e.primaryRole} isn't defined`, o = a.map((e) => e.name).join(", ") || "there is none", s = `Add the role \`${e.primaryRole}\`, or set \`primary_role\` to one of: ${o}.`;
				yield refusal("missing-key", (0, i.$I)(t, "primary_role") ?? r, {
					context: "",
					says: n,
					help: s
				});
			}
			let s = isTruthy((0, i.$I)(t, "allow_empty_roles"));
			for (let e of a) {
				if (e.hosts === void 0 || e.hosts.length > 0) continue;
				let t = e === o;
				if (!t && s !== !1) continue;
				let n = t ? `No servers specified for the ${e.name} primary_role` : `No servers specified for the ${e.name} role. You can ignore this with allow_empty_roles: true`;
				yield refusal("missing-key", e.node, {
					context: "",
					says: n,
					help: "List the host names or addresses that it runs on; numbers are no names."
				});
			}
		}
		function* checkVersion(e, t) {
			if (e?.kind !== "scalar" || isTruthy(e) !== !0 || e.type === "date") return;
			let n = versionText(e);
			(0, B.o)(n) ? (0, B.E)(n.trim() === "" ? "0" : n, t) > 0 && (yield refusal("invalid-value", e, {
				context: "",
				says: `Current version is ${t}, minimum required is ${n}`,
				help: "Update Kamal, or lower `minimum_version`."
			})) : yield refusal("invalid-value", e, {
				context: "",
				says: `Malformed version number string ${n}`,
				help: "Write a version such as 2.12.0."
			});
		}
		function versionText(e) {
			return e.type === "float" && Number.isInteger(e.value) ? `${e.value}.0` : e.type === "string" ? e.text : String(e.value);
		}
		let Ke = new Set("help setup deploy redeploy rollback details audit config docs init remove upgrade version accessory app build lock proxy prune registry secrets server".split(" "));
		function* checkBuilder(e, t) {
			let n = (0, i.$I)(e, "builder");
			if (n !== void 0 && n.kind !== "map") return;
			let r = "builder", a = n ?? t, o = (0, i.$I)(n, "arch");
			isPresent(o) === !1 && (yield refusal("missing-key", a, {
				context: r,
				says: "Builder arch not set",
				help: "Add `builder:` with `arch: amd64` (or arm64, or a list of both)."
			}));
			let s = (0, i.wf)(n, ["cache", "type"]);
			s?.kind === "scalar" && isTruthy(s) === !0 && !(isString(s) && /^(?:gha|registry)$/.test(s.text)) && (yield refusal("invalid-value", s, {
				context: r,
				says: `Invalid cache type: ${shownKey(s)}`,
				help: "Kamal knows `gha` and `registry`."
			}));
			let c = (0, i.$I)(n, "pack");
			c !== void 0 && isTruthy(c) === !0 && o?.kind === "list" && o.items.length > 1 && !o.open && (yield refusal("invalid-value", o, {
				context: r,
				says: "buildpacks only support building for one arch",
				help: "Keep the architecture of your servers."
			}));
			let l = (0, i.$I)(n, "local");
			l !== void 0 && isFalse(l) && isPresent((0, i.$I)(n, "remote")) === !1 && (yield refusal("missing-key", l, {
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
				e.type === "string" ? /^[a-z0-9_-]+$/.test(t) ? Ke.has(t) && (yield refusal("invalid-value", e, {
					context: n,
					says: `Alias '${t}' conflicts with a built-in command.`,
					help: "Rename it."
				})) : yield refusal("invalid-value", e, {
					context: n,
					says: `Invalid alias name: '${t}'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.`,
					help: "Rename it."
				}) : yield refusal("invalid-value", e, {
					context: n,
					says: "the name should be a string",
					help: "Put the name in quotes, or take another: as it stands YAML reads no string."
				});
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
				let o = (0, i.$I)(a, n), s = isTruthy(o);
				s === !1 ? yield refusal("missing-key", a, {
					context: "",
					says: r,
					help: `Add \`${n}\` below \`output/${t}\`.`
				}) : s === !0 && o?.kind === "scalar" && !isString(o) && (yield refusal("wrong-type", o, {
					context: `output/${t}/${n}`,
					says: "should be a string",
					help: "Put it in quotes: Kamal crashes on anything but a string here."
				}));
			}
		}
		function* checkEnvironments(e) {
			for (let t of ["servers", "accessories"]) for (let [n, r] of entries((0, i.$I)(e, t))) yield* noTags((0, i.$I)(r, "env"), `${t}/${n}/env`);
			for (let [t, n] of entries((0, i.wf)(e, ["env", "tags"]))) yield* noTags(n, `env/tags/${t}`);
		}
		function* noTags(e, t) {
			let n = (0, i.cF)(e, "tags");
			n !== void 0 && (yield refusal("invalid-value", n.key, {
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
			if (e.kind !== "scalar" || e.type === "null" || e.type === "date") return;
			let n = e.type === "string" || e.type === "symbol";
			if (!n && t === void 0) return;
			let r = shownKey(e);
			(!n || r !== "quiet" && r !== "verbose") && (yield refusal("invalid-value", e, {
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
		let G = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://github.com/kamal-action/kamal-action/schema/deploy.schema.json\",\"title\":\"Kamal's config/deploy.yml\",\"description\":\"Every key of Kamal 2.12, in the sense of its own validator. x-since: the first Kamal that has the key or takes the form (without: 2.0.0); x-items-since: the first that looks at the items. x-replaced-by: a key of Kamal 1, and what to write instead; x-mapping-replaced-by: the same for a value that was a mapping. x-checked-in-code: Kamal's check of it is more than a schema can say.\",\"type\":\"object\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the app and of its containers: letters, digits, hyphens, underscores.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the image, without the registry's host. With a registry on localhost the service's name is the default (since 2.8.0).\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels of all containers.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount: what is not on one is gone after a deploy.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"The registry that images are pushed to and pulled from.\"},\"servers\":{\"description\":\"The hosts of the role `web`, or a mapping of roles.\",\"anyOf\":[{\"$ref\":\"#/$defs/hosts\"},{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/hosts\",\"x-items-since\":\"2.5.0\"},{\"$ref\":\"#/$defs/role\"}]}}]},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"The environment of all roles.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of assets in the image, kept from one deploy to the next; `path:options` for options of the mount.\"},\"hooks_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory of the hooks.\",\"default\":\".kamal/hooks\"},\"hooks_output\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}],\"description\":\"quiet or verbose, for all hooks or for each by name.\",\"x-since\":\"2.11.0\",\"examples\":[\"quiet\",{\"pre-build\":\"verbose\"}]},\"secrets_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Where the secrets are; `-common` and `.DESTINATION` are added.\",\"default\":\".kamal/secrets\",\"x-since\":\"2.9.0\"},\"error_pages_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory with 4xx.html and 5xx.html for kamal-proxy.\",\"x-since\":\"2.6.0\"},\"require_destination\":{\"type\":\"boolean\",\"description\":\"Refuse to work without `-d`.\",\"default\":false},\"primary_role\":{\"$ref\":\"#/$defs/text\",\"description\":\"The role that boots first and holds the lock.\",\"default\":\"web\"},\"allow_empty_roles\":{\"type\":\"boolean\",\"description\":\"Accept roles without hosts.\",\"default\":false},\"retain_containers\":{\"type\":\"integer\",\"description\":\"How many old containers and images stay.\",\"default\":5},\"minimum_version\":{\"$ref\":\"#/$defs/text\",\"description\":\"The oldest Kamal that may deploy this.\"},\"readiness_delay\":{\"type\":\"integer\",\"description\":\"Seconds to wait for a container that is not behind the proxy.\",\"default\":7},\"deploy_timeout\":{\"type\":\"integer\",\"description\":\"Seconds for a new container to become healthy.\",\"default\":30},\"drain_timeout\":{\"type\":\"integer\",\"description\":\"Seconds for requests in flight.\",\"default\":30},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds until Docker kills a container that is to stop.\",\"x-since\":\"2.12.0\"},\"run_directory\":{\"$ref\":\"#/$defs/text\",\"description\":\"Accepted and ignored since 2.0.\",\"deprecated\":true},\"ssh\":{\"type\":\"object\",\"description\":\"How Kamal reaches the servers.\",\"properties\":{\"user\":{\"$ref\":\"#/$defs/text\",\"description\":\"User on the servers.\",\"default\":\"root\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"Port of sshd.\",\"default\":22},\"proxy\":{\"$ref\":\"#/$defs/text\",\"description\":\"Jump host: user@host.\"},\"proxy_command\":{\"$ref\":\"#/$defs/text\",\"description\":\"Command instead of a jump host.\"},\"log_level\":{\"$ref\":\"#/$defs/text\",\"description\":\"Log level of the SSH client.\",\"default\":\"fatal\"},\"keys_only\":{\"type\":\"boolean\",\"description\":\"Use no keys but the given ones.\"},\"keys\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Files with private keys.\"},\"key_data\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of secrets that hold private keys (inline keys are deprecated since 2.10.0).\"},\"config\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"string\",\"x-since\":\"2.9.0\"},{\"$ref\":\"#/$defs/texts\",\"x-since\":\"2.9.0\"}],\"description\":\"OpenSSH config files to read: true for the usual ones, false for none, or their names.\",\"x-since\":\"2.1.0\",\"default\":true},\"forward_agent\":{\"type\":\"boolean\",\"description\":\"Forward the SSH agent.\",\"x-since\":\"2.12.0\",\"default\":true}},\"additionalProperties\":false},\"builder\":{\"type\":\"object\",\"description\":\"How the image is built.\",\"properties\":{\"arch\":{\"anyOf\":[{\"$ref\":\"#/$defs/texts\"},{\"$ref\":\"#/$defs/text\"}],\"description\":\"Architecture of the servers, or a list: amd64, arm64. Required.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Build there: ssh://user@host.\",\"x-mapping-replaced-by\":\"That is Kamal 1: write the host alone, `remote: ssh://user@host`, and the architectures as `arch: [amd64, arm64]`.\"},\"local\":{\"type\":\"boolean\",\"description\":\"Build here.\",\"default\":true,\"x-mapping-replaced-by\":\"That is Kamal 1: write `arch: amd64` (or the one of your servers) in `builder`; `local: false` is for a remote builder alone.\"},\"pack\":{\"type\":\"object\",\"description\":\"Build with buildpacks.\",\"properties\":{\"builder\":{\"$ref\":\"#/$defs/text\",\"description\":\"Image of the builder.\"},\"buildpacks\":{\"$ref\":\"#/$defs/texts\",\"description\":\"The buildpacks.\"}},\"additionalProperties\":false,\"x-since\":\"2.7.0\"},\"cache\":{\"type\":\"object\",\"description\":\"Where layers are kept between builds.\",\"properties\":{\"type\":{\"$ref\":\"#/$defs/text\",\"description\":\"gha (GitHub's cache) or registry.\",\"examples\":[\"gha\",\"registry\"]},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Options for buildx.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the image that holds a cache in the registry; without it the app's with `-build-cache` behind.\"}},\"additionalProperties\":false},\"context\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory to build from; without it a clone of the git repository, so that only committed files are built.\"},\"dockerfile\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the Dockerfile.\",\"default\":\"Dockerfile\"},\"target\":{\"$ref\":\"#/$defs/text\",\"description\":\"Stage to build.\"},\"args\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Build arguments.\"},\"secrets\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names of secrets for the build.\"},\"ssh\":{\"$ref\":\"#/$defs/text\",\"description\":\"SSH agent or keys for the build.\"},\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Driver of buildx.\",\"default\":\"docker-container\"},\"provenance\":{\"$ref\":\"#/$defs/text\",\"description\":\"Provenance attestation.\",\"x-since\":\"2.3.0\"},\"sbom\":{\"type\":\"boolean\",\"description\":\"Software bill of materials.\",\"x-since\":\"2.4.0\"},\"multiarch\":{\"not\":{},\"x-replaced-by\":\"Name the architectures: `arch: [amd64, arm64]`, or the one of your servers.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessories\":{\"type\":\"object\",\"description\":\"Containers beside the app.\",\"additionalProperties\":{\"$ref\":\"#/$defs/accessory\"}},\"proxy\":{\"$ref\":\"#/$defs/proxySettings\",\"description\":\"What kamal-proxy serves.\"},\"sshkit\":{\"type\":\"object\",\"description\":\"Connections to the servers.\",\"properties\":{\"max_concurrent_starts\":{\"type\":\"integer\",\"description\":\"Connections opened at once.\",\"default\":30},\"pool_idle_timeout\":{\"type\":\"integer\",\"description\":\"Seconds that an idle connection stays open.\",\"default\":900},\"dns_retries\":{\"type\":\"integer\",\"description\":\"Attempts to resolve a name.\",\"default\":3,\"x-since\":\"2.9.0\"}},\"additionalProperties\":false},\"boot\":{\"type\":\"object\",\"description\":\"How containers of a role are started.\",\"properties\":{\"limit\":{\"$ref\":\"#/$defs/text\",\"description\":\"How many hosts at once: a number or a percentage.\"},\"wait\":{\"type\":\"integer\",\"description\":\"Seconds between two groups.\"},\"parallel_roles\":{\"type\":\"boolean\",\"description\":\"Start roles at the same time.\",\"default\":false,\"x-since\":\"2.10.0\"}},\"additionalProperties\":false},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Docker's logging for the containers.\"},\"output\":{\"type\":\"object\",\"description\":\"Where Kamal's own output goes.\",\"properties\":{\"otel\":{\"type\":\"object\",\"description\":\"OpenTelemetry.\",\"properties\":{\"endpoint\":{\"$ref\":\"#/$defs/text\",\"description\":\"URL of the collector.\"}},\"additionalProperties\":false},\"file\":{\"type\":\"object\",\"description\":\"Files.\",\"properties\":{\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Directory.\"}},\"additionalProperties\":false}},\"additionalProperties\":false,\"x-since\":\"2.12.0\"},\"aliases\":{\"type\":\"object\",\"description\":\"Commands of your own: lower case letters, digits, hyphens and underscores, none of Kamal's names.\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 has kamal-proxy instead of Traefik: describe host, ssl and port in `proxy`, and remove `traefik`.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"It is `proxy/healthcheck` now, with `path`, `interval` and `timeout`; the port is `proxy/app_port`.\",\"deprecated\":true},\"stop_wait_time\":{\"not\":{},\"x-replaced-by\":\"It is `drain_timeout` now (and `stop_timeout` since Kamal 2.12).\",\"deprecated\":true}},\"patternProperties\":{\"^x-\":{\"description\":\"Your own; a place for anchors. At the top level only.\"}},\"additionalProperties\":false,\"$defs\":{\"text\":{\"type\":[\"string\",\"number\",\"boolean\"],\"description\":\"What Kamal takes for a string: a string, a number, true or false; never nothing (null) and never a date.\"},\"texts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"}},\"anything\":{\"type\":\"object\",\"description\":\"Keys and values that Kamal hands on without a look.\"},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"hosts\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1,\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"$ref\":\"#/$defs/texts\"}]}}]}},\"restart\":{\"type\":\"object\",\"properties\":{\"restart\":{\"type\":\"string\",\"pattern\":\"^(?:no|always|unless-stopped|on-failure(?::\\\\d+)?)$\",\"description\":\"Docker's restart policy; \\\"no\\\" needs its quotes.\",\"default\":\"unless-stopped\",\"x-since\":\"2.12.0\",\"x-checked-in-code\":true,\"examples\":[\"on-failure:3\",\"no\"]}}},\"env\":{\"type\":\"object\",\"description\":\"Names and values, or `clear`, `secret` (and at the root `tags`).\",\"anyOf\":[{\"properties\":{\"clear\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Values that anybody may read.\"},\"secret\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Names from .kamal/secrets; `NAME:OTHER` gives the container NAME with the value of OTHER (since 2.6.0).\"},\"tags\":{\"type\":\"object\",\"description\":\"More variables for the hosts with a tag; only at the root.\",\"additionalProperties\":{\"$ref\":\"#/$defs/env\"}}},\"additionalProperties\":false},{\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}}]},\"credential\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1}]},\"registry\":{\"type\":\"object\",\"description\":\"The registry that images are pushed to and pulled from.\",\"properties\":{\"server\":{\"$ref\":\"#/$defs/text\",\"description\":\"Its host, with a port if it has one; without it Docker Hub. `localhost:PORT` starts one on the machine that deploys.\"},\"username\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"Who logs in: the name itself, or a list with the name of a secret.\"},\"password\":{\"$ref\":\"#/$defs/credential\",\"x-checked-in-code\":true,\"description\":\"A list with the name of the secret; a plain string is the password itself.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Docker's logging for the containers.\",\"properties\":{\"driver\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker's log driver.\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"Options of the driver.\",\"default\":{\"max-size\":\"10m\"}}},\"additionalProperties\":false},\"path\":{\"anyOf\":[{\"$ref\":\"#/$defs/text\"},{\"type\":\"object\",\"x-since\":\"2.10.0\",\"properties\":{\"local\":{\"$ref\":\"#/$defs/text\",\"description\":\"The file or directory in the repository.\"},\"remote\":{\"$ref\":\"#/$defs/text\",\"description\":\"Where it is in the container.\"},\"mode\":{\"$ref\":\"#/$defs/text\",\"description\":\"Its mode, in quotes: YAML reads 0600 as the number 384. Without it files get 755.\"},\"owner\":{\"$ref\":\"#/$defs/text\",\"description\":\"user:group on the host.\"},\"options\":{\"$ref\":\"#/$defs/text\",\"description\":\"Options of the mount: ro, z, Z.\"}}}]},\"paths\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/path\"}},\"proxySettings\":{\"type\":\"object\",\"description\":\"What kamal-proxy serves.\",\"properties\":{\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"The public name; several with commas. Needed for ssl.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"The public names; instead of `host`.\",\"x-since\":\"2.1.0\"},\"app_port\":{\"type\":\"integer\",\"description\":\"The port that the app listens on in its container.\",\"default\":80},\"ssl\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"object\",\"x-since\":\"2.7.0\",\"properties\":{\"certificate_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that holds the certificate.\"},\"private_key_pem\":{\"$ref\":\"#/$defs/text\",\"x-checked-in-code\":true,\"description\":\"Name of the secret that holds its key.\"}},\"examples\":[{\"certificate_pem\":\"CERTIFICATE_PEM\",\"private_key_pem\":\"PRIVATE_KEY_PEM\"}]}],\"default\":false,\"description\":\"true: a certificate from Let's Encrypt (one server only). A mapping of certificate_pem and private_key_pem, both names of secrets: a certificate of your own.\"},\"ssl_redirect\":{\"type\":\"boolean\",\"description\":\"Send HTTP to HTTPS.\",\"default\":true,\"x-since\":\"2.6.0\"},\"forward_headers\":{\"type\":\"boolean\",\"description\":\"Pass X-Forwarded-For and X-Forwarded-Proto on; by default only without ssl.\"},\"response_timeout\":{\"type\":\"integer\",\"description\":\"Seconds that the app may take for a response.\",\"default\":30},\"path_prefix\":{\"$ref\":\"#/$defs/text\",\"description\":\"Serve requests below this path only; several with commas.\",\"x-since\":\"2.7.0\"},\"path_prefixes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"The same as a list.\",\"x-since\":\"2.8.0\"},\"strip_path_prefix\":{\"type\":\"boolean\",\"description\":\"Take the prefix off before the app sees the request.\",\"default\":true,\"x-since\":\"2.7.0\"},\"healthcheck\":{\"type\":\"object\",\"description\":\"How kamal-proxy finds out that a new container is ready.\",\"properties\":{\"interval\":{\"type\":\"integer\",\"description\":\"Seconds between two checks.\",\"default\":1},\"path\":{\"$ref\":\"#/$defs/text\",\"description\":\"The path that must answer with 2xx.\",\"default\":\"/up\"},\"timeout\":{\"type\":\"integer\",\"description\":\"Seconds for one check.\",\"default\":5}},\"additionalProperties\":false},\"buffering\":{\"type\":\"object\",\"description\":\"Whether whole requests and responses are read first.\",\"properties\":{\"requests\":{\"type\":\"boolean\",\"description\":\"Buffer requests.\",\"default\":true},\"responses\":{\"type\":\"boolean\",\"description\":\"Buffer responses.\",\"default\":true},\"max_request_body\":{\"type\":\"integer\",\"description\":\"Largest request in bytes; without it 1 GB.\"},\"max_response_body\":{\"type\":\"integer\",\"description\":\"Largest response in bytes; 0: any.\",\"default\":0},\"memory\":{\"type\":\"integer\",\"description\":\"Bytes kept in memory, without it 1 MB; the rest goes to disk.\"}},\"additionalProperties\":false},\"logging\":{\"type\":\"object\",\"description\":\"Headers in the proxy's log.\",\"properties\":{\"request_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Request headers to log.\",\"default\":[\"Cache-Control\",\"Last-Modified\",\"User-Agent\"]},\"response_headers\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Response headers to log.\"}},\"additionalProperties\":false},\"run\":{\"type\":\"object\",\"description\":\"How the kamal-proxy container runs; an existing one changes with `kamal proxy reboot` only.\",\"properties\":{\"http_port\":{\"type\":\"integer\",\"description\":\"Published port for HTTP.\",\"default\":80},\"https_port\":{\"type\":\"integer\",\"description\":\"Published port for HTTPS.\",\"default\":443},\"metrics_port\":{\"type\":\"integer\",\"description\":\"Port for Prometheus.\"},\"debug\":{\"type\":\"boolean\",\"description\":\"Log more.\",\"default\":false},\"log_max_size\":{\"$ref\":\"#/$defs/text\",\"description\":\"Largest log file.\",\"default\":\"10m\"},\"publish\":{\"type\":\"boolean\",\"description\":\"Publish the ports on the host.\",\"default\":true},\"bind_ips\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Addresses to publish on.\"},\"registry\":{\"$ref\":\"#/$defs/text\",\"description\":\"Registry of the proxy's image; without it Docker Hub.\"},\"repository\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the proxy's image.\",\"default\":\"basecamp/kamal-proxy\"},\"version\":{\"$ref\":\"#/$defs/text\",\"description\":\"Tag of the proxy's image.\",\"default\":\"v0.9.2\"},\"options\":{\"$ref\":\"#/$defs/anything\",\"description\":\"More options for `docker run`.\"}},\"additionalProperties\":false,\"x-since\":\"2.10.0\",\"examples\":[{\"http_port\":8080,\"https_port\":8443}]},\"ports\":{\"not\":{},\"x-replaced-by\":\"The published ports are `proxy/run/http_port` and `proxy/run/https_port`.\",\"deprecated\":true}},\"additionalProperties\":false},\"accessory\":{\"type\":\"object\",\"description\":\"A container beside the app that `kamal deploy` never touches.\",\"properties\":{\"service\":{\"$ref\":\"#/$defs/text\",\"description\":\"Name of the container; without it the app's and the accessory's, with a hyphen between.\"},\"image\":{\"$ref\":\"#/$defs/text\",\"description\":\"The image, with its tag.\"},\"registry\":{\"$ref\":\"#/$defs/registry\",\"description\":\"Its own registry; without it the image's name says it all.\",\"x-since\":\"2.5.0\"},\"host\":{\"$ref\":\"#/$defs/text\",\"description\":\"The one host that it runs on.\"},\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"The hosts that it runs on.\"},\"role\":{\"$ref\":\"#/$defs/text\",\"description\":\"It runs on the hosts of this role.\",\"x-since\":\"2.6.0\",\"examples\":[\"web\"]},\"roles\":{\"$ref\":\"#/$defs/texts\",\"description\":\"It runs on the hosts of these roles.\"},\"tag\":{\"$ref\":\"#/$defs/text\",\"description\":\"It runs on the hosts with this tag.\",\"x-since\":\"2.6.0\"},\"tags\":{\"$ref\":\"#/$defs/texts\",\"description\":\"It runs on the hosts with these tags.\",\"x-since\":\"2.6.0\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"The command, if not the image's own.\"},\"port\":{\"$ref\":\"#/$defs/text\",\"description\":\"Published port: `127.0.0.1:3306:3306`; without an address the whole internet can connect.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels of the container; `service`, `role` and `destination` are Kamal's own.\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"More options for `docker run`.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Its environment.\"},\"files\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Files to upload and mount: `local:remote[:options]`.\"},\"directories\":{\"$ref\":\"#/$defs/paths\",\"description\":\"Directories on the host to make and mount: `local:remote[:options]`.\"},\"volumes\":{\"$ref\":\"#/$defs/texts\",\"description\":\"Volumes to mount.\"},\"network\":{\"$ref\":\"#/$defs/text\",\"description\":\"Docker network.\",\"default\":\"kamal\",\"x-since\":\"2.3.0\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Put it behind kamal-proxy.\",\"x-since\":\"2.4.0\",\"examples\":[{\"host\":\"search.acme.dev\",\"app_port\":9200}]}},\"additionalProperties\":false},\"role\":{\"type\":\"object\",\"description\":\"A role with settings of its own.\",\"properties\":{\"hosts\":{\"$ref\":\"#/$defs/hosts\",\"description\":\"Its hosts; `- host: tag` gives a host tags.\"},\"cmd\":{\"$ref\":\"#/$defs/text\",\"description\":\"The command, if not the image's own.\"},\"stop_timeout\":{\"type\":\"integer\",\"description\":\"Seconds until Docker kills a container that is to stop.\",\"x-since\":\"2.12.0\"},\"options\":{\"$ref\":\"#/$defs/restart\",\"description\":\"More options for `docker run`.\"},\"logging\":{\"$ref\":\"#/$defs/logging\",\"description\":\"Logging of its own.\"},\"proxy\":{\"anyOf\":[{\"$ref\":\"#/$defs/proxySettings\"},{\"type\":\"boolean\"}],\"description\":\"Settings over those of the root; true or false turns kamal-proxy on or off. The primary role is behind it by default.\"},\"labels\":{\"$ref\":\"#/$defs/labels\",\"description\":\"Labels of the container; `service`, `role` and `destination` are Kamal's own.\"},\"env\":{\"$ref\":\"#/$defs/env\",\"description\":\"Its environment, over that of the root.\"},\"asset_path\":{\"$ref\":\"#/$defs/text\",\"description\":\"Its directory of assets in the image.\"},\"traefik\":{\"not\":{},\"x-replaced-by\":\"Kamal 2 has kamal-proxy instead of Traefik: give the role `proxy: true`, or its own `proxy` settings.\",\"deprecated\":true},\"healthcheck\":{\"not\":{},\"x-replaced-by\":\"It is `healthcheck` inside the role's `proxy` now.\",\"deprecated\":true}},\"additionalProperties\":false}}}"), qe = G, Je = G.$defs;
		function resolve(e) {
			if (e.$ref === void 0) return e;
			let t = Je[e.$ref.slice(8)];
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
			return e.quoted && t.test(e.text) && [`"${e.text}"`, `'${e.text}'`].includes(writtenAs(e));
		}
		function isBare(e) {
			return !e.quoted && e.type !== "null" && writtenAs(e) === e.text && /^[\w.:+-]+$/.test(e.text);
		}
		function walkConfig(e, t) {
			return [...walkNode(e, qe, {
				context: "",
				kamal: t
			})];
		}
		function* walkNode(e, t, n) {
			if (e.kind === "unknown") return;
			let r = alternatives(t), i = r.filter((e) => (0, B.E)(e["x-since"] ?? "0", n.kamal) <= 0), a = i.filter((t) => accepts(t, e)), [o] = a;
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
			if (!(t.items === void 0 || (0, B.E)(t["x-items-since"] ?? "0", n.kamal) > 0)) for (let [r, i] of e.items.entries()) {
				let e = n.whole ? n.context : below(n.context, String(r));
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
				help: "Write each host as a list item of its own: `- host: tag`."
			});
			for (let i of r) {
				if (i.key.kind === "unknown") continue;
				let r = i.key.type === "symbol" ? `:${i.key.value}` : shownKey(i.key), a = propertyOf(t, r), o = a?.["x-replaced-by"];
				if (a === void 0 || o !== void 0) {
					let a = knownKeys(t), s = o === void 0 ? closest(r, a) : [];
					yield unknownKey(i.key, {
						...n,
						known: a,
						similar: s,
						replaced: o,
						fix: renameKey(i, e, s)
					});
					continue;
				}
				if (a["x-checked-in-code"] === !0) continue;
				let s = a["x-since"];
				s !== void 0 && (0, B.E)(s, n.kamal) > 0 ? yield newerKey(i.key, s, n) : yield* walkNode(i.value, a, {
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
			].includes(e) ? `${e}/${shownKey(t)}` : below(e, pathKey(t));
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
			let n = shownKey(e), [r] = t.similar, a = e.type === "symbol" ? "Write it without the colon in front: only the keys of the top level can be Ruby symbols." : r === void 0 ? `Remove it, or correct it; known keys here: ${t.known.join(", ")}.` : `Did you mean \`${r}\`?`;
			return {
				rule: "unknown-key",
				at: (0, i.be)(e),
				context: t.context,
				says: `unknown key: ${n}`,
				help: t.replaced ?? a,
				...t.fix && { fix: t.fix }
			};
		}
		function newerKey(e, t, n) {
			return {
				rule: "key-newer-than-kamal",
				at: (0, i.be)(e),
				context: n.context,
				says: `unknown key: ${shownKey(e)}`,
				found: `it is there since Kamal ${t}`,
				help: `Use Kamal ${t} or newer, or remove the key.`
			};
		}
		function newerForm(e, t) {
			let { forms: n, since: r, ...i } = t;
			return {
				...wrongType(e, n, i),
				rule: "key-newer-than-kamal",
				found: `Kamal takes this form since ${r}`,
				help: `Use Kamal ${r} or newer, or write it in the older form.`
			};
		}
		function wrongType(e, t, { context: n, former: r }) {
			let a = [...new Set(t.map(typeInWords))].join(" or "), o = quotesFix(e, t);
			return {
				rule: "wrong-type",
				at: (0, i.be)(e),
				context: n,
				says: `should be ${a}`,
				found: e.kind === "scalar" && e.type === "string" ? "it is a string" : `it is ${(0, i.q0)(e)}`,
				help: (e.kind === "map" ? r : void 0) ?? adviceFor(e, a),
				...o && { fix: o }
			};
		}
		function adviceFor(e, t) {
			return e.kind === "scalar" && e.type === "null" ? "Give it a value, or remove the key." : t.includes("integer") && e.kind === "scalar" ? "Write a whole number without quotes and without a unit; times are in seconds." : e.kind === "scalar" && e.type === "date" ? "Put it in quotes: without them YAML reads a date." : t.includes("boolean") ? "Write `true` or `false`, without quotes." : `Write ${t.replaceAll("a hash", "a mapping (`key: value`)").replaceAll("an array", "a list (`- item`)")}.`;
		}
		function typeInWords(e) {
			return isText(e) || e.type === "string" ? "a string" : e.type === "integer" ? "an integer" : e.type === "array" ? "an array" : e.type === "object" ? "a hash" : "a boolean";
		}
		function checkConfig(e) {
			let { root: t, start: n, kamal: r } = e, a = primaryRoleOf(t), o = {
				...e,
				primaryRole: a
			}, s = a === void 0 ? void 0 : {
				...o,
				primaryRole: a
			}, c = (0, i.$I)(t, "proxy");
			return [
				...walkConfig(t, r).filter((t) => !isFormerlyIgnored(t, e)),
				...checkRegistry((0, i.$I)(t, "registry"), {
					context: "registry",
					place: n,
					kamal: r
				}),
				...checkAccessories(o),
				...checkAliases(t),
				...checkBuilder(t, n),
				...checkEnvironments(t),
				...checkOutput(t),
				...c?.kind === "map" ? checkProxy(c, "proxy") : [],
				...s === void 0 ? [] : checkRoles(s),
				...checkRoot(o),
				...s === void 0 ? [] : checkConflicts(s),
				...checkHooksOutput(t)
			];
		}
		function isFormerlyIgnored(e, { root: t, kamal: n }) {
			return e.context === "proxy" && isFalse((0, i.$I)(t, "proxy")) && !has(n, "rootProxyIsMapping");
		}
		function primaryRoleOf(e) {
			let t = (0, i.$I)(e, "primary_role");
			if (t?.kind !== "unknown") return t?.kind !== "scalar" || isTruthy(t) !== !0 ? "web" : shownKey(t);
		}
		let K = "2.12.0";
		function schemaProblems(e, t) {
			let { kamal: n } = e;
			return Ye(e).filter((e) => e.rule === t).map((e) => ({
				at: e.at,
				...told(e, n),
				...e.fix && { fix: e.fix }
			}));
		}
		let Ye = oncePerProject((e) => {
			let t = isKamal2(e.kamal) ? e.kamal.version : K;
			return a(e).flatMap(({ variant: n, config: r }) => checkConfig({
				root: r,
				start: {
					file: n.file?.path ?? e.config.path,
					line: 1,
					column: 1,
					endLine: 1,
					endColumn: 1
				},
				kamal: t,
				destination: n.destination
			}));
		});
		function told(e, t) {
			let n = e.rule === "key-newer-than-kamal", r = [e.found, n ? (0, z.hn)(t) : void 0].filter((e) => e !== void 0), i = [kamalMessage(e), ...r.length === 0 ? [] : [r.join(", and ")]].join("; "), a = n && t.from === "lockfile" ? `${e.help} \`bundle update kamal\` updates it.` : e.help;
			return isNewer(t) ? {
				message: `Kamal ${minorOf(K)} refuses this: ${i}; ${(0, z.hn)(t)}, which is not known here`,
				help: a,
				severity: "warning"
			} : {
				message: `Kamal refuses this: ${i}`,
				help: a
			};
		}
		function isNewer(e) {
			return isKamal2(e) && (0, B.E)(minorOf(e.version), minorOf(K)) > 0;
		}
		function isKamal2({ version: e }) {
			return e.startsWith("2.");
		}
		function minorOf(e) {
			return e.split(".").slice(0, 2).join(".");
		}
		let Xe = {
			metadata: {
				id: "invalid-value",
				severity: "error",
				title: "Every value is one that Kamal accepts, by itself and beside the others"
			},
			check: (e) => schemaProblems(e, "invalid-value")
		}, Ze = {
			metadata: {
				id: "kamal-version",
				severity: "warning",
				title: "Gemfile.lock has a Kamal 2"
			},
			*check(e) {
				let { source: t } = e.files.gemfileLock, n = /^ {4}kamal \(([^)\s,]+)\)/dm.exec(t?.text ?? ""), [r, i] = n?.indices?.[1] ?? [], a = n?.[1];
				t !== void 0 && a !== void 0 && r !== void 0 && i !== void 0 && (e.kamal.from === "input" || a.startsWith("2.") || (yield {
					at: (0, _.yb)(t, r, i),
					message: `Gemfile.lock has Kamal ${a}, and this action works with Kamal 2: a deploy stops before it begins, and the configuration is judged as Kamal 2 reads it`,
					help: "Update it (`bundle update kamal`; `kamal upgrade` moves the servers), or give the input `kamal-version`."
				}));
			}
		}, Qe = {
			metadata: {
				id: "key-in-git",
				severity: "error",
				title: "Keys that decrypt the app's credentials are kept out of git, and so out of the image",
				securitySeverity: 8.8
			},
			*check(e) {
				let t = u(e);
				for (let n of ["config/master.key", "config/credentials/production.key"]) e.around.entries.get(n) !== "text" || t(n) || (yield {
					at: {
						file: l.posix.join(e.directory, n),
						line: 1,
						column: 1,
						endLine: 1,
						endColumn: 1
					},
					...e.directory === "." ? {} : { severity: "warning" },
					message: `${n} is in the repository: everybody who can read it, or the image, can decrypt the app's credentials`,
					help: `Add /${n} to .gitignore, remove it from git, and change the key with \`bin/rails credentials:edit\` after deleting both files.`
				});
			}
		}, $e = {
			metadata: {
				id: "key-newer-than-kamal",
				severity: "error",
				title: "Every key is known to the Kamal that will deploy"
			},
			check: (e) => schemaProblems(e, "key-newer-than-kamal")
		};
		function replicatedDatabases(e, t) {
			let n = (0, i.$I)(e, "dbs");
			return n === void 0 ? {
				dbs: [],
				complete: e?.kind === "map"
			} : n.kind === "list" ? {
				dbs: n.items.flatMap(({ node: e }) => {
					if (e.kind !== "map") return [];
					let n = (0, i.$I)(e, "path"), r = n?.kind === "scalar" && n.value !== null ? n : void 0, a = r === void 0 ? void 0 : expand(r.text, t), o = !(0, i.z3)((0, i.$I)(e, "dir")) || a === void 0 && n !== void 0;
					return [{
						node: e,
						path: a === void 0 ? void 0 : l.posix.normalize(a),
						pathNode: r,
						open: o
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
		function litestreamLine(e) {
			let t = /^(?:docker\.io\/)?litestream\/litestream(?::([^@]+))?/.exec(e);
			if (t === null) return;
			let n = t[1] ?? "latest";
			if (n === "latest") return "0.5";
			let [, r, i] = /^v?(\d+)\.(\d+)/.exec(n) ?? [];
			return r === void 0 || i === void 0 ? /^v?0$|^v?1/.test(n) ? "0.5" : void 0 : Number(r) > 0 || Number(i) >= 5 ? "0.5" : "0.3";
		}
		function configPathOf(e) {
			if (e === void 0) return "/etc/litestream.yml";
			let t = /(?:^|\s)-?-config[=\s]+(\S+)/.exec(e)?.[1];
			return t === void 0 ? /\breplicate\s+[^-\s]/.test(e) ? void 0 : "/etc/litestream.yml" : t;
		}
		function knownText(e, t) {
			if (e?.kind === "scalar") return e.value === null ? void 0 : e.text;
			if (e?.kind !== "unknown") return;
			let n = e.source.text.slice(e.start, e.end).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let r = !0, i = n.replace(/<%=([\s\S]*?)-?%>/g, (e, n) => {
				let i = evaluate(n.trim(), t);
				return i === void 0 && (r = !1), i ?? "";
			});
			if (r && !i.includes("<%")) return /^(["'])(.*)\1$/.exec(i)?.[2] ?? i;
		}
		function evaluate(e, t) {
			if (e === "Rails.env") return t.railsEnv;
			if (e === "Rails.root" || e === "Rails.root.to_s") return t.railsRoot;
			let n = /^Rails\.root\.join\(\s*([^()]*)\)(?:\.to_s)?$/.exec(e);
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
		function evaluateEnv(e, t) {
			let n = "[\"']([^\"'#]*)[\"']", r = [
				`^ENV\\[\\s*${n}\\s*\\]\\s*\\|\\|\\s*(.+)$`,
				`^ENV\\.fetch\\(\\s*${n}\\s*,\\s*(.+?)\\s*\\)$`,
				`^ENV\\.fetch\\(\\s*${n}\\s*\\)\\s*\\{\\s*(.+?)\\s*\\}$`,
				`^ENV\\[\\s*${n}\\s*\\]$`,
				`^ENV\\.fetch\\(\\s*${n}\\s*\\)$`
			];
			for (let n of r) {
				let r = new RegExp(n).exec(e);
				if (r === null) continue;
				let i = t.env(r[1] ?? "");
				return i === "unknown" ? void 0 : i === "unset" ? r[2] === void 0 ? void 0 : evaluate(r[2], t) : i.value;
			}
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
		let q = oncePerConfig((e, t) => {
			let n = y(e, t);
			return n === void 0 ? void 0 : trailIn(e, n);
		});
		function trailIn(e, t, n) {
			let r = e.around.database.document?.root;
			if (r === void 0) return;
			let { sqlite: i, complete: a } = sqliteDatabases(r, n === void 0 ? t.ruby : {
				...t.ruby,
				railsEnv: n
			}), o = i.flatMap((e) => {
				let n = inContainer(e.path, t.image?.workdir);
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
		function otherEnvironments(e, t) {
			let n = e.around.database.document?.root, r = y(e, t);
			return r === void 0 ? [] : (0, i.fq)(n).map(({ key: e }) => (0, i.xT)(e)).filter((e) => e !== void 0 && !/^(?:development|test|default)$/.test(e)).flatMap((t) => trailIn(e, r, t)?.databases ?? []);
		}
		function inContainer(e, t) {
			return e.startsWith("/") ? l.posix.normalize(e) : t === void 0 ? void 0 : l.posix.join(t, e);
		}
		function isDisposable(e) {
			return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(e.name);
		}
		let J = oncePerConfig((e, t) => accessoriesOf(t).flatMap(({ name: n, node: r }) => {
			let a = (0, i.$I)(r, "image");
			return a?.kind !== "scalar" || !/litestream/.test(a.text) ? [] : [readAccessory(e, {
				name: n,
				node: r,
				image: a.text,
				service: serviceOf(t)
			})];
		}));
		function serviceOf(e) {
			let t = (0, i.$I)(e, "service");
			return t?.kind === "scalar" ? t.text : "";
		}
		function readAccessory(e, t) {
			let { name: n, node: a, image: o, service: s } = t, c = (0, i.$I)(a, "cmd"), u = c?.kind === "unknown" ? void 0 : configPathOf(c?.kind === "scalar" ? c.text : void 0), d = u === void 0 ? void 0 : (0, r.Y$)(a).find((e) => e.remote === u)?.local, f = d === void 0 ? void 0 : l.posix.join(e.directory, d), p = e.around.litestream.find((e) => e.path === f)?.document, { dbs: m, complete: h } = p?.root === void 0 ? {
				dbs: [],
				complete: !1
			} : replicatedDatabases(p.root, (e) => envValue((0, i.$I)(a, "env"), e));
			return {
				name: n,
				node: a,
				image: o,
				mounts: accessoryMounts(a, `${s}-${n}`),
				document: p,
				dbs: m,
				complete: h
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
		function meantBy(e, t) {
			let n = l.posix.basename(e);
			return t.find((e) => l.posix.basename(e.file) === n) ?? t.find((e) => e.name !== "primary" && n.includes(e.name)) ?? t[0];
		}
		function placeKey(e) {
			return e === void 0 ? void 0 : JSON.stringify([e.volume, e.path]);
		}
		function seenBy(e, t) {
			let { place: n } = t;
			if (n !== void 0) for (let t of e.mounts.all) {
				let e = placeOf(t, t.target);
				if (e === void 0 || e.volume !== n.volume) continue;
				let r = l.posix.relative(`/${e.path}`, `/${n.path}`);
				if (!r.startsWith("..")) return l.posix.join(t.target, r);
			}
		}
		function writtenAt(e) {
			let { file: t, line: n } = (0, i.be)(e.node);
			return `${t}:${n}`;
		}
		let et = {
			metadata: {
				id: "litestream-config-missing",
				severity: "error",
				title: "The Litestream accessory replicates, with a configuration file that it gets"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let n of J(e, t)) {
					let e = litestream_config_missing_judge(n);
					e !== void 0 && (yield e);
				}
			}
		};
		function litestream_config_missing_judge({ name: e, node: t, image: n, mounts: a }) {
			if (!/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(n) || (0, i.$I)((0, i.$I)(t, "options"), "entrypoint") !== void 0) return;
			let o = (0, i.$I)(t, "cmd");
			if (o === void 0) return {
				at: (0, i.be)((0, i.$I)(t, "image") ?? t),
				message: `\`${e}\` has no \`cmd\`: Litestream prints its help and stops, again and again`,
				help: "Add `cmd: replicate`."
			};
			if (o.kind !== "scalar" || !/\breplicate\b/.test(o.text)) return;
			let s = configPathOf(o.text), c = (0, i.$I)(t, "files");
			if (s === void 0 || !a.complete || mountOf(a, s) !== void 0 || c?.kind === "unknown" || c?.kind === "list" && c.open) return;
			let l = (0, r.Y$)(t);
			if (l.some(({ remote: e }) => e === void 0 || e === s)) return;
			let u = l.find(({ remote: e }) => e?.includes("litestream"));
			return {
				at: (0, i.be)(u?.node ?? o),
				message: `Litestream reads ${s}, and nothing puts a file there: it stops (config file not found), so nothing is backed up`,
				help: u === void 0 ? `Add \`files: ["config/litestream.yml:${s}"]\` to the accessory.` : `Upload it as ${s}, or write \`cmd: replicate -config ${u.remote}\`.`
			};
		}
		let tt = {
			metadata: {
				id: "litestream-missing-database",
				severity: "warning",
				title: "Litestream replicates every production SQLite database"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t), r = J(e, t);
					if (n === void 0 || r.length === 0 || r.some(({ complete: e }) => !e) || r.some(({ dbs: e }) => e.some((e) => e.open))) continue;
					let a = r.reduce((e, t) => unreplicated(t, e), n.databases), o = new Set(r.flatMap((e) => meantDatabases(e, n.databases)));
					for (let e of a) {
						if (o.has(e)) continue;
						let [t] = r, n = t?.document?.root, a = t === void 0 ? void 0 : seenBy(t, e);
						n !== void 0 && a !== void 0 && (yield {
							at: (0, i.be)((0, i.cF)(n, "dbs")?.key ?? n),
							...isDisposable(e) ? { severity: "info" } : {},
							message: `The database \`${e.name}\` (${e.file}) has no entry in \`dbs\`: it is not backed up`,
							help: `Add an entry with \`path: ${a}\` and a replica.`
						});
					}
				}
			}
		};
		function meantDatabases(e, t) {
			let n = unreplicated(e, t), r = new Set(t.map(({ place: e }) => placeKey(e)));
			return e.dbs.flatMap((t) => t.path === void 0 || r.has(placeKey(entryPlace(e, t))) ? [] : meantBy(t.path, n) ?? []);
		}
		let nt = {
			metadata: {
				id: "litestream-other-host",
				severity: "error",
				title: "Litestream runs on the host that has the databases"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t);
					if (n === void 0 || n.databases.length === 0) continue;
					let r = roleHosts(t, n.container.role);
					for (let { node: a, name: o } of J(e, t)) {
						let e = accessoryHosts(t, a), [s] = e.all;
						if (!r.complete || !e.complete || s === void 0 || r.all.length === 0 || e.all.some((e) => r.all.some((t) => t.name === e.name))) continue;
						let c = e.all.every((e) => r.all.every((t) => differ(t.name, e.name)));
						yield {
							at: (0, i.be)((0, i.$I)(a, "host") ?? s.node),
							...c ? {} : { severity: "warning" },
							message: `\`${o}\` runs on ${s.name}, and the databases are on ${r.all[0]?.name}; a volume is on one machine only, so there is nothing to back up`,
							help: `Write \`host: ${r.all[0]?.name}\`, or \`role: ${n.container.role}\`.`
						};
					}
				}
			}
		}, rt = {
			metadata: {
				id: "litestream-path-mismatch",
				severity: "error",
				title: "Every path in litestream.yml is a file that the app writes, as Litestream's container sees it"
			},
			*check(e) {
				for (let { config: t, variant: n } of a(e)) {
					let r = q(e, t), i = litestream_path_mismatch_placesOf(r?.databases ?? []), a = litestream_path_mismatch_placesOf(n.destination === void 0 ? [] : otherEnvironments(e, t));
					for (let n of J(e, t)) {
						let e = n.dbs.filter((e) => {
							let t = placeKey(entryPlace(n, e)) ?? "";
							return i.has(t) || !a.has(t);
						});
						yield* checkAccessory({
							...n,
							dbs: e
						}, r);
					}
				}
			}
		};
		function litestream_path_mismatch_placesOf(e) {
			return new Set(e.map(({ place: e }) => placeKey(e)));
		}
		function* checkAccessory(e, t) {
			let n = litestream_path_mismatch_placesOf(t?.databases ?? []), r = unreplicated(e, t?.databases ?? []);
			for (let a of e.dbs) {
				if (a.path === void 0 || a.pathNode === void 0) continue;
				let o = (0, i.be)(a.pathNode), s = "Litestream waits for it for ever, and reports nothing";
				if (e.mounts.complete && mountOf(e.mounts, a.path) === void 0) {
					let t = e.mounts.all.map((e) => e.target).join(", ") || "none", n = meantBy(a.path, r), i = n === void 0 ? void 0 : seenBy(e, n);
					yield {
						at: o,
						message: `${a.path} is on no volume of the accessory \`${e.name}\`, so the file cannot exist there: ${s}`,
						help: i === void 0 ? `Write the path as this accessory sees it; it mounts: ${t}.` : `Write \`path: ${i}\`, which is where this accessory sees it.`
					};
					continue;
				}
				if (t === void 0 || !t.complete) continue;
				let c = placeKey(entryPlace(e, a));
				if (c !== void 0 && n.has(c)) continue;
				let l = meantBy(a.path, r), u = l === void 0 ? void 0 : seenBy(e, l);
				l !== void 0 && u !== void 0 && (yield {
					at: o,
					message: `The app has no database at ${a.path}; \`${l.name}\` (${writtenAt(l)}) is ${u} for Litestream: ${s}`,
					help: `Write \`path: ${u}\`.`
				});
			}
		}
		let Y = oncePerProject((e) => {
			let t = a(e).flatMap(({ config: t }) => J(e, t));
			return e.around.litestream.flatMap(({ document: e }) => {
				if (e?.root === void 0) return [];
				let n = t.filter((t) => t.document === e).map((e) => litestreamLine(e.image));
				return [{
					document: e,
					line: n.every((e) => e === n[0]) ? n[0] : void 0
				}];
			});
		});
		function databaseMaps(e) {
			return mapItems((0, i.$I)(e.root, "dbs"));
		}
		function replicaMaps(e) {
			let t = (0, i.$I)(e, "replica");
			return [...t?.kind === "map" ? [t] : [], ...mapItems((0, i.$I)(e, "replicas"))];
		}
		function ownPairs(e) {
			return e.pairs.filter((e) => !e.inherited);
		}
		let it = {
			metadata: {
				id: "litestream-placeholder",
				severity: "warning",
				title: "The bucket, its region and its endpoint are real, not what an example left there"
			},
			*check(e) {
				for (let { document: t } of Y(e)) {
					let e = databaseMaps(t).flatMap(replicaMaps);
					for (let n of [t.root, ...e]) for (let e of [
						"bucket",
						"endpoint",
						"region",
						"url"
					]) {
						let t = (0, i.$I)(n, e);
						if (t?.kind !== "scalar" || !isPlaceholder(t.text)) continue;
						let r = `\`${e}\` is a placeholder: ${t.text}`;
						yield {
							at: (0, i.be)(t),
							message: r,
							help: "Write the real value, or `${NAME}` with NAME in the accessory's env."
						};
					}
				}
			}
		};
		function isPlaceholder(e) {
			return /<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(e) || /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(e) || /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(e) || /(?:^|[/.@])example\.(?:com|org|net)/i.test(e);
		}
		let ot = {
			metadata: {
				id: "litestream-replicas",
				severity: "error",
				title: "Every database in litestream.yml has exactly one whole replica"
			},
			*check(e) {
				for (let t of Y(e)) {
					yield* checkShape((0, i.$I)(t.document.root, "dbs"), "list");
					for (let e of databaseMaps(t.document)) yield* checkDatabase(t, e);
				}
			}
		};
		function* checkDatabase(e, t) {
			let n = (0, i.$I)(t, "replica"), r = (0, i.$I)(t, "replicas");
			n !== void 0 && r !== void 0 && r.kind !== "unknown" && n.kind !== "unknown" && (yield {
				at: (0, i.be)(r),
				...doubt(e),
				message: "A database has `replica` or `replicas`; Litestream 0.5 stops when it has both",
				help: "Keep `replica:` and remove `replicas:`."
			}), n === void 0 && (0, i.z3)(r) && !t.open && (yield {
				at: (0, i.be)((0, i.$I)(t, "path") ?? t),
				message: "This database has no replica: Litestream stops (must specify replica for database)",
				help: "Add `replica:` with `type`, `bucket` and `path`."
			}), yield* checkShape(n, "mapping"), yield* checkShape(r, "list"), n?.kind === "map" && e.line === "0.3" && (yield {
				at: (0, i.be)(n),
				message: "Litestream 0.3 does not know `replica`, and replicates nothing of this database",
				help: "Write `replicas:` with one item, or take an image of the 0.5 line."
			});
			let [a] = replicaMaps(t);
			if (a !== void 0 && (yield* checkDestination(e, a)), r?.kind !== "list" || r.open || r.items.length < 2) return;
			let [o, ...s] = r.items.map((e) => e.node), c = s.filter(isFragment);
			for (let t of c.length > 0 ? c : s.slice(0, 1)) {
				let n = t.kind === "map" ? t.pairs[0]?.key : void 0, r = n?.kind === "scalar" ? n.text : "this";
				yield {
					at: (0, i.be)(t),
					...c.length === 0 ? doubt(e) : {},
					message: c.length > 0 ? `The dash makes \`${r}\` a replica of its own, without \`type\`; it belongs to the replica above, and Litestream stops here` : "Litestream stops at a second replica: multiple replicas on a single database are no longer supported (since 0.5)",
					help: c.length > 0 && o !== void 0 ? `Remove the dash, and indent \`${r}\` as the other keys of the replica.` : "Keep one replica; copy the bucket to another place by the provider's own means."
				};
			}
		}
		function* checkShape(e, t) {
			let n = t === "list" ? "map" : "list";
			e?.kind === n && (yield {
				at: (0, i.be)(e),
				message: `A ${t} is expected here, and it is ${(0, i.q0)(e)}: Litestream stops (cannot unmarshal)`,
				help: t === "list" ? "Begin each item with a dash." : "Remove the dash, or write `replicas:`."
			});
		}
		function* checkDestination({ document: e }, t) {
			let has = (n) => [t, e.root].some((e) => !(0, i.z3)((0, i.$I)(e, n))), n = (0, i.$I)(t, "type");
			if (t.open || has("url")) return;
			if (n?.kind === "scalar" && /^(?:s3|gs)$/.test(n.text) && !has("bucket")) {
				let e = `This replica names no bucket: Litestream stops (bucket required for ${n.text} replica)`;
				yield {
					at: (0, i.be)(n),
					message: e,
					help: "Add `bucket`, to the replica or to the top level."
				};
			}
			let r = (0, i.$I)(t, "bucket") ?? (0, i.$I)(t, "endpoint");
			has("type") || r === void 0 || (yield {
				at: (0, i.be)(r),
				message: "Without `type` Litestream writes files in its own container, and nothing to the bucket",
				help: "Add `type: s3`."
			});
		}
		function isFragment(e) {
			return !("pairs" in e) || e.open ? !1 : ["type", "url"].every((t) => (0, i.$I)(e, t) === void 0);
		}
		function doubt(e) {
			return e.line === "0.5" ? {} : { severity: e.line === "0.3" ? "info" : "warning" };
		}
		let st = {
			metadata: {
				id: "litestream-shared-path",
				severity: "error",
				title: "Every database has a place of its own in the bucket"
			},
			*check(e) {
				for (let { document: t } of Y(e)) {
					let e = t.root, n = new Map();
					for (let r of databaseMaps(t)) if ((0, i.$I)(r, "path")?.kind === "scalar" && (0, i.$I)(r, "dir") === void 0) for (let t of replicaMaps(r)) {
						let i = litestream_shared_path_placeOf(t, e), a = i === void 0 ? void 0 : n.get(i);
						i !== void 0 && (a === void 0 || a === r ? n.set(i, r) : yield shared(t, {
							database: r,
							other: a
						}));
					}
				}
			}
		};
		function shared(e, { database: t, other: n }) {
			return {
				at: (0, i.be)((0, i.$I)(e, "path") ?? (0, i.$I)(e, "url") ?? e),
				message: `${pathOf(t)} is replicated to the same place as ${pathOf(n)}: they overwrite each other, and a restore gives one of them for both`,
				help: "Give each database a `path` of its own."
			};
		}
		function litestream_shared_path_placeOf(e, t) {
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
		let X = words("type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age"), Z = {
			root: [...words("addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval"), ...X],
			db: words("path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout"),
			replica: X
		};
		function words(e) {
			return e.split(" ");
		}
		let ct = {
			metadata: {
				id: "litestream-unknown-key",
				severity: "warning",
				title: "Every key in litestream.yml is one that Litestream reads",
				fixable: !0
			},
			*check(e) {
				for (let { document: t } of Y(e)) {
					let e = (0, w.tW)(t);
					if (e !== void 0 && e.pairs.some((e) => (0, i.xT)(e.key) === "dbs")) {
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
			let n = Z[t];
			for (let r of ownPairs(e)) {
				let { key: a } = r, o = (0, i.xT)(a);
				if (o === void 0 || n.includes(o) || o === "<<" || t === "root" && o.startsWith("x-")) continue;
				let s = o.replaceAll("_", "-"), c = n.includes(s) ? [s] : closest(o, n), l = renameKey(r, e, c), u = Object.entries(Z).find(([, e]) => e.some((e) => e === o))?.[0];
				yield {
					at: (0, i.be)(a),
					message: `Litestream does not know \`${o}\` here, and ignores it without a word`,
					help: c[0] === void 0 ? u === void 0 ? "Remove it, or correct it." : `It belongs to ${u === "replica" ? "the replica" : u === "db" ? "the database" : "the top level"}: move it there.` : `Did you mean \`${c[0]}\`?`,
					...l && { fix: l }
				};
			}
		}
		let lt = {
			metadata: {
				id: "litestream-unset-variable",
				severity: "error",
				title: "Every variable in litestream.yml is in the env of the accessory that reads it"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let n of J(e, t)) yield* litestream_unset_variable_checkAccessory(n);
			}
		};
		function* litestream_unset_variable_checkAccessory(e) {
			let t = e.document?.source, n = (0, i.$I)(e.node, "cmd");
			if (t === void 0 || e.document?.hasErb === !0 || n?.kind === "unknown" || n?.kind === "scalar" && n.text.includes("no-expand-env")) return;
			let r = (0, i.$I)(e.node, "env"), a = !/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(e.image);
			for (let n of t.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
				let i = n[1] ?? n[2] ?? "";
				if (isComment(t.text, n.index) || ut.has(i) || envValue(r, i) !== "unset") continue;
				let o = r === void 0 ? `accessory \`${e.name}\`, which has no \`env\`` : placeOfEnv(e);
				yield {
					at: (0, _.yb)(t, n.index, n.index + n[0].length),
					...a ? { severity: "warning" } : {},
					message: `\`${i}\` is not set for the ${o}: Litestream puts nothing in its place, and cannot reach the bucket`,
					help: `Add \`${i}\` to \`accessories/${e.name}/env\`: below \`secret\` when it is one, else below \`clear\`.`
				};
			}
		}
		let ut = new Set([
			"HOME",
			"HOSTNAME",
			"PATH"
		]);
		function placeOfEnv(e) {
			let { file: t, line: n } = (0, i.be)((0, i.$I)(e.node, "env") ?? e.node);
			return `accessory \`${e.name}\` (its \`env\`: ${t}:${n})`;
		}
		function isComment(e, t) {
			return /(?:^|\s)#/.test(e.slice(e.lastIndexOf("\n", t - 1) + 1, t));
		}
		let dt = {
			metadata: {
				id: "litestream-volume-missing",
				severity: "error",
				title: "Litestream mounts the volume that holds the databases, and may write to it"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t);
					if (n === void 0) continue;
					let r = n.databases.filter((e) => e.place !== void 0 && !isDisposable(e));
					for (let n of J(e, t)) {
						if (yield* readOnlyMounts(n), !n.mounts.complete || n.mounts.all.some((e) => e.source === void 0) || r.length === 0 || r.some((e) => seenBy(n, e) !== void 0)) continue;
						let [e] = r;
						e?.mount?.source !== void 0 && (yield {
							at: (0, i.be)((0, i.$I)(n.node, "volumes") ?? n.node),
							message: `The databases are on ${e.mount.source} (${e.mount.target} in the app), which the accessory \`${n.name}\` does not mount: nothing is backed up`,
							help: `Add \`volumes: ["${e.mount.source}:${e.mount.target}"]\` to the accessory.`
						});
					}
				}
			}
		};
		function* readOnlyMounts(e) {
			for (let t of e.mounts.all) {
				let n = e.dbs.some(({ path: e }) => e?.startsWith(`${t.target}/`));
				t.readOnly && n && (yield {
					at: (0, i.be)(t.node),
					message: `The volume is read-only for \`${e.name}\`, and Litestream has to write to the database (attempt to write a readonly database)`,
					help: "Remove `:ro`."
				});
			}
		}
		let ft = {
			metadata: {
				id: "master-key-absent",
				severity: "warning",
				title: "An app with encrypted credentials gets RAILS_MASTER_KEY"
			},
			*check(e) {
				let { entries: t } = e.around;
				if (t.get("config/credentials.yml.enc") === "text" && !["config/master.key", "config/credentials/production.key"].some((e) => t.get(e) !== "missing")) for (let { config: t } of a(e)) {
					let n = y(e, t);
					n !== void 0 && n.image !== void 0 && (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((e) => n.env(e) !== "unset") || (yield {
						at: (0, i.be)((0, i.$I)(t, "env") ?? (0, i.$I)(t, "service") ?? t),
						message: "config/credentials.yml.enc cannot be read in the container: neither RAILS_MASTER_KEY nor SECRET_KEY_BASE is in `env`",
						help: "Add `RAILS_MASTER_KEY` below `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets."
					}));
				}
			}
		}, pt = {
			metadata: {
				id: "missing-key",
				severity: "error",
				title: "Every key that Kamal cannot do without is there"
			},
			check: (e) => schemaProblems(e, "missing-key")
		}, mt = {
			metadata: {
				id: "options-network",
				severity: "error",
				title: "`options` names no network that Docker refuses beside Kamal's own"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let e of containerSections(t)) {
					let t = ownNetwork(e);
					for (let n of t === void 0 ? [] : optionNetworks(e.node)) {
						if (n.kind !== "scalar" || t === void 0) continue;
						let r = options_network_refusalOf(t, n.text);
						r !== void 0 && (yield {
							at: (0, i.be)(n),
							message: `Kamal starts \`${e.kind}/${e.name}\` with \`--network ${t}\`, and Docker refuses \`--network ${n.text}\` beside it: ${r}`,
							help: e.kind === "servers" ? "Remove the option: kamal-proxy reaches the container on Kamal's network." : "Remove the option; another network is the accessory's own `network:` key."
						});
					}
				}
			}
		};
		function options_network_refusalOf(e, t) {
			if (e === t) return "network is specified multiple times";
			if (isBuiltIn(e) !== isBuiltIn(t)) return "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
		}
		function isBuiltIn(e) {
			return /^(?:host|none|bridge|default|container:.*)$/.test(e);
		}
		function ownNetwork({ kind: e, node: t }) {
			let n = e === "accessories" ? (0, i.$I)(t, "network") : void 0;
			return n === void 0 || n.kind === "scalar" && n.value === null ? "kamal" : n.kind === "scalar" ? n.text : void 0;
		}
		function optionNetworks(e) {
			let t = (0, i.$I)(e, "options");
			return t?.kind === "map" ? ["network", "net"].flatMap((e) => itemsOf((0, i.$I)(t, e))) : [];
		}
		let ht = {
			metadata: {
				id: "options-refused",
				severity: "error",
				title: "`options` holds what `docker run` takes beside Kamal's own"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let e of containerSections(t)) {
					let t = (0, i.$I)(e.node, "options");
					if (t?.kind === "map") for (let n of t.pairs) {
						let t = (0, i.xT)(n.key);
						if (t === void 0 || n.conditional) continue;
						let r = wordsFor(t, n, e);
						r !== void 0 && (yield {
							at: (0, i.be)(n.key),
							...r
						});
					}
				}
			}
		}, gt = new Set("detach disable-content-trust init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty".split(" "));
		function wordsFor(e, { value: t }, n) {
			if (/^[A-Za-z]$/.test(e) || e.includes("_")) {
				let t = _t[e] ?? e.replaceAll("_", "-");
				return {
					message: `Kamal passes this as \`--${e}\`, and Docker refuses it: unknown flag`,
					help: t === e ? "Write the long form of the option." : `Write \`${t}\`.`
				};
			}
			if (gt.has(e) && t.kind === "scalar" && t.value !== !0 && t.value !== null) return {
				message: `Kamal passes this as \`--${e} "${t.text.slice(0, 20)}"\`, and Docker takes the second word for the image`,
				help: `Write \`${e}: true\`, or leave the option out.`
			};
			if (e === "rm" && t.kind === "scalar" && t.value === !0 && restartOf(n) !== "no") return {
				message: "Kamal starts containers with a restart policy, and Docker refuses `--rm` beside it: conflicting options",
				help: "Remove the option: Kamal removes old containers itself."
			};
			if (e === "name") return {
				...n.kind === "accessories" ? { severity: "warning" } : {},
				message: "This replaces the name by which Kamal finds its container again; the next one cannot have it (Conflict)",
				help: n.kind === "accessories" ? "Use the accessory's own `service:` key." : "Remove the option."
			};
		}
		let _t = {
			v: "volume",
			p: "publish",
			e: "env",
			l: "label",
			m: "memory",
			u: "user",
			w: "workdir",
			h: "hostname"
		};
		function restartOf({ node: e }) {
			let t = (0, i.$I)((0, i.$I)(e, "options"), "restart");
			return t?.kind === "unknown" ? "no" : t?.kind === "scalar" ? t.text : void 0;
		}
		let vt = {
			metadata: {
				id: "placeholder-host",
				severity: "error",
				title: "Hosts, images and user names are real, not what a template left there"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					for (let { node: e, what: n } of placeholder_host_hostsOf(t)) yield* report(e, n, isPlaceholderHost);
					for (let { node: e, what: n } of placeholder_host_namesOf(t)) yield* report(e, n, isPlaceholderName);
				}
			}
		};
		function* report(e, t, n) {
			let r = e.text.split(",").find((e) => n(e.trim()));
			r !== void 0 && (yield {
				at: (0, i.be)(e),
				message: `${t} is a placeholder: ${r.trim()}`,
				help: "Write the real value.",
				...isTemplateAddress(bareHost(r.trim())) ? { severity: "warning" } : {}
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
		function placeholder_host_hostsOf(e) {
			let t = (0, i.$I)(e, "servers"), n = t?.kind === "map" ? t.pairs.map((e) => e.value) : [t], r = valuesOf((0, i.$I)(e, "accessories"));
			return [
				...n.flatMap((e) => placeholder_host_hostList(e?.kind === "map" ? (0, i.$I)(e, "hosts") : e, "This server")),
				...r.flatMap((e) => [...scalar((0, i.$I)(e, "host"), "This accessory's host"), ...placeholder_host_hostList((0, i.$I)(e, "hosts"), "This accessory's host")]),
				...[
					e,
					...n,
					...r
				].flatMap((e) => [...scalar((0, i.wf)(e, ["proxy", "host"]), "This proxy host"), ...placeholder_host_hostList((0, i.wf)(e, ["proxy", "hosts"]), "This proxy host")]),
				...scalar((0, i.wf)(e, ["ssh", "proxy"]), "This jump host"),
				...scalar((0, i.wf)(e, ["registry", "server"]), "This registry")
			];
		}
		function placeholder_host_namesOf(e) {
			let t = (0, i.wf)(e, ["registry", "server"]);
			return t !== void 0 && !(t.kind === "scalar" && yt.test(t.text)) ? [] : [...scalar((0, i.$I)(e, "image"), "This image name"), ...scalar((0, i.wf)(e, ["registry", "username"]), "This user name")];
		}
		let yt = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;
		function valuesOf(e) {
			return e?.kind === "map" ? e.pairs.map((e) => e.value) : [];
		}
		function scalar(e, t) {
			return e?.kind === "scalar" ? [{
				node: e,
				what: t
			}] : [];
		}
		function placeholder_host_hostList(e, t) {
			return e?.kind === "list" ? e.items.flatMap(({ node: e }) => {
				if (e.kind !== "map") return scalar(e, t);
				let n = e.pairs[0]?.key;
				return n !== void 0 && (0, i.xT)(n) !== void 0 ? scalar(n, t) : [];
			}) : [];
		}
		function bareHost(e) {
			return e.toLowerCase().replace(/^[^@]*@/, "").replace(/:\d+$/, "");
		}
		let bt = {
			metadata: {
				id: "rails-ssl-mismatch",
				severity: "info",
				title: "Rails expects https where kamal-proxy, or something in front of it, ends TLS"
			},
			*check(e) {
				let { production: t, application: n } = e.around.texts, r = rubySetting(t.source, "config.force_ssl"), o = [rubySetting(t.source, "config.assume_ssl"), r].find((e) => e?.value === "true");
				if (o === void 0) return;
				let s = withoutComments(`${t.source?.text ?? ""}\n${n.source?.text ?? ""}`), c = /assume_ssl|AssumeSSL/.test(s);
				for (let { config: t } of a(e)) {
					let n = primaryProxy(t, y(e, t)?.node), r = (0, i.$I)(n, "ssl"), a = (0, i.$I)(n, "forward_headers"), s = r === void 0 || r.kind === "scalar" && r.value === !1;
					if (n === void 0 || (0, i.$I)(n, "host") === void 0 || !s || a?.kind === "unknown") continue;
					let l = a?.kind === "scalar" ? a.value === !0 : void 0;
					if (l === !0) continue;
					let u = l === !1 && !c;
					yield {
						at: (0, i.be)(r ?? (0, i.$I)(n, "host") ?? n),
						...u ? { severity: "warning" } : {},
						message: u ? `With \`forward_headers: false\` Rails never learns of https, and config.force_ssl (${rails_ssl_mismatch_placeOf(o)}) redirects every request again and again` : `Rails takes every request for https (${rails_ssl_mismatch_placeOf(o)}), and kamal-proxy serves plain http: unless a load balancer or CDN ends TLS in front, cookies are lost and forms fail (HTTP Origin header didn't match)`,
						help: "Write `ssl: true` below `proxy`; or, where something in front ends TLS, `forward_headers: true`, which says so."
					};
				}
			}
		};
		function rails_ssl_mismatch_placeOf({ at: e }) {
			return `${e.file}:${e.line}`;
		}
		let xt = {
			metadata: {
				id: "registry-on-runner",
				severity: "info",
				title: "Images that a workflow pushes are kept longer than the workflow's machine"
			},
			*check(e) {
				let t = D(e).filter(({ job: e }) => isHosted(e));
				if (t.length === 0) return;
				let n = t.some(({ job: e }) => /--skip-push\b|skip-build:\s*["']?true/.test(e.source.text.slice(e.start, e.end)));
				for (let { config: t } of a(e)) {
					let e = (0, i.wf)(t, ["registry", "server"]);
					e?.kind === "scalar" && (0, H.rY)(e.text) && (yield {
						at: (0, i.be)(e),
						...n ? { severity: "warning" } : {},
						message: n ? "This registry is on the runner and begins empty, and the workflow deploys without pushing: no image is found" : "This registry lives as long as the runner: every run pushes the whole image through SSH, and no older image is left to deploy again",
						help: "Take a registry that stays, such as ghcr.io; the containers on the server are enough for `kamal rollback`."
					});
				}
			}
		}, St = {
			metadata: {
				id: "registry-password-literal",
				severity: "error",
				title: "The registry's password is the name of a secret, in a list",
				fixable: !0,
				securitySeverity: 8.2
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.$I)(t, "accessories"), n = [t, ...e?.kind === "map" ? e.pairs.map((e) => e.value) : []];
					for (let e of n) {
						let t = (0, i.$I)(e, "registry"), n = (0, i.$I)(t, "server"), r = (0, i.$I)(t, "password");
						if (r?.kind !== "scalar" || r.type !== "string" || isTemplateValue(r.text) || n?.kind === "scalar" && (0, H.rY)(n.text)) continue;
						let a = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(r.text);
						yield {
							at: (0, i.be)(r),
							message: a ? `Kamal logs in with the text ${r.text} itself: only a name in a list is looked up in .kamal/secrets` : "The registry's password is written out here: everybody who can read the repository can push images",
							help: a ? `Write \`password: [${r.text}]\`.` : "Write `password: [KAMAL_REGISTRY_PASSWORD]`, keep the value as a repository secret, and replace it: git keeps the old one.",
							...a && { fix: rewrite(r, `[${r.text}]`) }
						};
					}
				}
			}
		}, Ct = {
			metadata: {
				id: "registry-server-missing",
				severity: "warning",
				title: "A registry that the image names is also the one that Kamal logs in to"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = (0, i.$I)(t, "image"), n = (0, i.$I)(t, "registry");
					if (e?.kind !== "scalar" || n?.kind !== "map" || !(0, i.z3)((0, i.$I)(n, "server"))) continue;
					let r = parseImageName(e.text), a = r?.host;
					r !== void 0 && a !== void 0 && /[.:]/.test(a) && a !== "docker.io" && (yield {
						at: (0, i.be)(e),
						message: `Kamal pushes to ${a}, and logs in to Docker Hub, because \`registry/server\` is missing`,
						help: `Write \`server: ${a}\` below \`registry\`, and \`image: ${r.repository}\`.`
					});
				}
			}
		};
		function rubyClaims(e) {
			let { rubyVersion: t, gemfile: n, gemfileLock: r, toolVersions: i, mise: a, hiddenMise: o } = e.files;
			return [
				...find(t.source, `^[ \\t]*(?:ruby-)?${Q}(?:-p\\d+)?[ \\t]*$`),
				...find(i.source, `^ruby[ \\t]+${Q}(?=\\s|$)`),
				...[a, o].flatMap(({ source: e }) => miseClaim(e)),
				...gemfileClaims(n.source),
				...find(r.source, `^RUBY VERSION\\r?\\n[ ]+ruby ${Q}(?:p-?\\d+)?[ \\t]*$`).map(asNote),
				...dockerClaim(e)
			];
		}
		function agree(e, t) {
			return e.operator === "=" ? t.operator === "=" ? samePart(e.version, t.version) : allows(t, e.version) : t.operator !== "=" || allows(e, t.version);
		}
		let Q = "(\\d+(?:\\.\\d+){1,2})";
		function asNote(e) {
			return {
				...e,
				isNote: !0
			};
		}
		function miseClaim(e) {
			let t = find(e, `^[ \\t]*["']?(?:core:)?ruby["']?[ \\t]*=[ \\t]*(?:\\[\\s*|\\{[^}\\n]*?\\bversion[ \\t]*=[ \\t]*)?["']${Q}["']`);
			return t.length > 0 ? t : find(e, `^[ \\t]*\\[tools\\.["']?ruby["']?\\][^[]*?^[ \\t]*version[ \\t]*=[ \\t]*["']${Q}["']`);
		}
		function gemfileClaims(e) {
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
					at: (0, _.yb)(e, n + r, n + i),
					isNote: !1
				}];
			});
		}
		function dockerClaim(e) {
			let { source: t } = e.files.dockerfile, n = (0, i.wf)(e.chosen.merged, [
				"builder",
				"args",
				"RUBY_VERSION"
			]);
			if (n !== void 0 && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(t?.text ?? "")) {
				let e = n.kind === "scalar" ? RegExp(`^${Q}$`).exec(n.text)?.[1] : void 0;
				return e === void 0 ? [] : [{
					version: e,
					operator: "=",
					at: (0, i.be)(n),
					isNote: !1
				}];
			}
			let r = find(t, `^[ \\t]*ARG[ \\t]+RUBY_VERSION=["']?${Q}(?=["'\\s-]|$)`, "im");
			return r.length > 0 ? r : find(t, `^[ \\t]*FROM[ \\t]+(?:--platform=\\S+[ \\t]+)?(?:[\\w.:-]+/)*ruby:${Q}(?=[\\s@-]|$)`, "im");
		}
		function find(e, t, n = "m") {
			if (e === void 0) return [];
			let r = new RegExp(t, `${n}d`).exec(e.text), [i, a] = r?.indices?.[1] ?? [];
			return r?.[1] === void 0 || i === void 0 || a === void 0 ? [] : [{
				version: r[1],
				operator: "=",
				at: (0, _.yb)(e, i, a),
				isNote: !1
			}];
		}
		function samePart(e, t) {
			let [n, r] = [numbers(e), numbers(t)];
			return n.slice(0, r.length).every((e, t) => e === r[t]);
		}
		function allows({ operator: e, version: t }, n) {
			let [r, i] = [numbers(t), numbers(n)], a = ruby_versions_compare(i, r.slice(0, i.length)) >= 0;
			return e === ">=" ? a : a && samePart(r.slice(0, -1).join("."), n);
		}
		function ruby_versions_compare(e, t) {
			let n = e.findIndex((e, n) => e !== (t[n] ?? 0));
			return n === -1 ? 0 : (e[n] ?? 0) - (t[n] ?? 0);
		}
		function numbers(e) {
			return e.split(".").map(Number);
		}
		let wt = {
			metadata: {
				id: "ruby-version-mismatch",
				severity: "warning",
				title: "Every file that names Ruby's version names the same one"
			},
			*check(e) {
				let [t, ...n] = rubyClaims(e);
				if (t !== void 0) for (let e of n) agree(t, e) || (yield {
					at: e.at,
					...e.isNote ? { severity: "info" } : {},
					message: `Ruby is ${shown(e)} here, and ${shown(t)} in ${t.at.file}`,
					help: "Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's."
				});
			}
		};
		function shown({ operator: e, version: t }) {
			return e === "=" ? t : `${e} ${t}`;
		}
		let Tt = {
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
		}, Et = {
			"1password": "op",
			bitwarden: "bw",
			"bitwarden-sm": "bws",
			lastpass: "lpass",
			doppler: "doppler",
			enpass: "enpass-cli",
			passbolt: "passbolt"
		}, Dt = {
			metadata: {
				id: "secret-command-missing",
				severity: "warning",
				title: "The commands in the secrets file exist on the runner, and are logged in"
			},
			*check(e) {
				let t = deploysFromWorkflow(e), n = new Set();
				for (let { entry: r, file: i, at: a } of I(e)) {
					let o = (r.rawValue ?? "").slice(0, 1e3), s = /\$\(\s*kamal\s+secrets\s+fetch\b[^)]*?(?:--adapter|-a)[=\s]+([\w-]+)/.exec(o)?.[1], c = s === void 0 ? /\$\(\s*([\w-]+)(?=\s|\))/.exec(o)?.[1] : Et[s], l = c === void 0 ? void 0 : Tt[c];
					l === void 0 || mentionedInWorkflows(e, l) || workflowGives(e, r.name) || n.has(`${i.path} ${c}`) || (n.add(`${i.path} ${c}`), yield {
						at: a,
						...t ? {} : { severity: "info" },
						message: s === void 0 ? `GitHub's runners have no \`${c}\`: Kamal then drops all of ${i.path} without a word` : `The adapter \`${s}\` needs \`${c}\` and its login, and no workflow of this repository sets them up`,
						help: `Install \`${c}\` and log it in before the deploy, or write \`${r.name}=$${r.name}\` and pass a repository secret.`
					});
				}
			}
		}, Ot = {
			metadata: {
				id: "secret-literal",
				severity: "error",
				title: "The secrets file in git says where values come from, and holds none itself",
				securitySeverity: 8.2
			},
			*check(e) {
				let t = u(e);
				for (let { entry: n, file: r, at: i } of I(e)) {
					let e = (n.rawValue ?? "").replace(/^(["'])(.*)\1$/s, "$2");
					n.kind === "literal" && isSecretName(n.name) && !isTemplateValue(e) && (t(r.path) || (yield {
						at: i,
						message: `The value of \`${n.name}\` is written out in ${r.path}, so everybody who can read the repository has it`,
						help: `Write \`${n.name}=$${n.name}\`, keep the value as a repository secret, and replace it: git keeps the old one.`
					}));
				}
			}
		}, kt = {
			metadata: {
				id: "secret-source",
				severity: "warning",
				title: "Secrets come from where a runner has them, not from files and logins of one machine"
			},
			*check(e) {
				let t = u(e), n = deploysFromWorkflow(e);
				for (let { entry: r, at: i } of I(e)) {
					let a = localSource((r.rawValue ?? "").slice(0, At), t);
					a === void 0 || workflowGives(e, r.name) || (yield {
						at: i,
						...n ? {} : { severity: "info" },
						message: `\`${r.name}\` comes from ${a}: on a runner its value is empty`,
						help: `Write \`${r.name}=$${r.name}\` and pass a repository secret of that name; the action does both when it has the value.`
					});
				}
			}
		}, At = 1e3;
		function localSource(e, t) {
			let n = /\$\(\s*cat\s+(?:\.\/)?([\w./-]+)\s*\)/.exec(e)?.[1];
			if (n !== void 0 && (n.startsWith("/") || t(n))) return `${n}, which is not in the repository`;
			let r = /\$\([^)]*(?<![\w-])(\.env(?:\.[\w.]+)?)(?![\w-])/.exec(e)?.[1];
			if (r !== void 0 && t(r)) return `${r}, which is not in the repository`;
			if (/\$\(\s*gh\s+(?:auth\s+token|config\s+get)/.test(e)) return "the login of the GitHub CLI on one's own machine";
			if (/\$\([^)]*~\/|\$\([^)]*\$HOME\//.test(e)) return "a file in one's own home directory";
		}
		var jt = n(4325);
		let Mt = {
			metadata: {
				id: "secret-undefined",
				severity: "warning",
				title: "Every secret that the configuration names is defined in the secrets file that Kamal reads"
			},
			*check(e) {
				let t = u(e), n = deploysFromWorkflow(e);
				for (let { config: r, variant: i } of a(e)) {
					if (i.secrets.length === 0 || i.secrets.some((e) => e.state === "unreadable") || i.secrets.some((t) => workflowWritesSecrets(e, t.path, i.destination)) || !n && i.secrets.some((e) => e.state === "missing" && t(e.path)) || i.file !== void 0 && isConfigOfItsOwn(e, i.file.path)) continue;
					let a = (0, jt.C9)(i.secrets.flatMap((e) => e.entries)), o = (0, L.H)(r).filter(({ name: e }) => !a.has(e)), s = o[0];
					if (s !== void 0 && o.length > 1 && i.secrets.every((e) => e.state === "missing")) yield withoutFile(i, {
						...s,
						names: [...new Set(o.map(({ name: e }) => e))]
					});
					else for (let { name: e, path: t, ...n } of o) /^[A-Za-z_]\w*$/.test(e) ? yield {
						at: n,
						message: `The secret \`${e}\` (${t}) is not defined in ${filesOf(i)}`,
						help: `Add a line \`${e}=$${e}\` to ${i.secrets.at(-1)?.path}, or give the action a repository secret of that name (input \`secrets\`, or \`env:\`).`
					} : yield {
						at: n,
						message: `The name of a secret is expected here (${t}), and this is none`,
						help: "Write a name such as `API_KEY`, and let the secrets file say where its value comes from. If a value stands here, it is in git: replace it where it is used."
					};
				}
			}
		};
		function withoutFile(e, t) {
			let { name: n, path: r, names: i, ...a } = t, o = i.slice(0, 5).map((e) => `\`${e}\``), s = i.length > 5 ? ` and ${i.length - 5} more` : "";
			return {
				at: a,
				message: `The secrets ${o.join(", ")}${s} are not defined in ${filesOf(e)}`,
				help: `Create ${e.secrets.at(-1)?.path} with a line \`NAME=$NAME\` for each, or give the action repository secrets of these names (input \`secrets\`, or \`env:\`).`
			};
		}
		function filesOf(e) {
			let t = e.secrets.filter((e) => e.state === "text").map((e) => e.path);
			return t.length > 0 ? t.join(" or ") : `${e.secrets.map((e) => e.path).join(" or ")} (neither file exists)`;
		}
		let Nt = {
			metadata: {
				id: "secret-unused",
				severity: "info",
				title: "Every name in the secrets file is asked for by the configuration"
			},
			*check(e) {
				let t = e.variants.map((e) => e.merged);
				if (t.includes(void 0) || e.chosen.destination !== void 0 || e.variants.some(({ file: e }) => e?.document?.hasErb === !0) || e.hasErb) return;
				let n = new Set(t.flatMap((e) => e === void 0 ? [] : (0, L.H)(e)).map((e) => e.name)), r = I(e), i = new Map(r.map(({ file: e }) => [e.path, e.source?.text ?? ""])), a = new Map([...i].map(([e, t]) => [e, readsIn(t)]));
				for (let { entry: e } of r) for (let t of readBy(e)) n.add(t);
				for (let e of r) {
					let { entry: t, at: r } = e;
					t.rawValue !== void 0 && (t.name.startsWith("KAMAL_REGISTRY_") || n.has(t.name) || isReadElsewhere(e, a.get(e.file.path)) || (yield {
						at: r,
						message: `Nothing in the configuration asks for \`${t.name}\``,
						help: "Name it below `env/secret` where it is needed, or remove the line."
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
		let Pt = {
			metadata: {
				id: "solid-queue-no-process",
				severity: "warning",
				title: "Where jobs go to Solid Queue, a process runs them"
			},
			*check(e) {
				let { production: t, puma: n, entrypoint: r } = e.around.texts, i = rubySetting(t.source, "config.active_job.queue_adapter");
				if (i?.value !== ":solid_queue" || e.hasErb) return;
				let o = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(withoutComments(n.source?.text ?? ""))?.[0], s = [r.source?.text, e.around.dockerfile?.source.text].join("\n");
				if (!(/solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(s) || o !== void 0 && !/\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(o))) for (let { config: t } of a(e)) {
					let n = roleNames(t).map((n) => containerOf(e, t, n));
					n.length === 0 || n.some((e) => e === void 0 || e.command === void 0) || n.some((e) => /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(e?.command?.join(" ") ?? "") || o !== void 0 && e?.env("SOLID_QUEUE_IN_PUMA") !== "unset") || (yield {
						at: i.at,
						message: "Jobs go to Solid Queue, and no role of deploy.yml runs `bin/jobs`, nor does Puma: they stay in the queue for ever",
						help: "Add `SOLID_QUEUE_IN_PUMA: true` below `env/clear`, or a role with `cmd: bin/jobs`."
					});
				}
			}
		}, Ft = {
			metadata: {
				id: "sqlite-not-on-volume",
				severity: "error",
				title: "Every production SQLite database is on a volume, so that a deploy does not erase it"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t);
					if (n !== void 0 && n.container.mounts.complete) for (let e of n.databases) yield* sqlite_not_on_volume_checkDatabase(e, n);
				}
			}
		};
		function* sqlite_not_on_volume_checkDatabase(e, t) {
			let n = t.container.image?.workdir, { mount: r, file: a, name: o } = e;
			if (r !== void 0 && (r.kind === "volume" || r.kind === "host")) return;
			let s = a.slice(0, a.lastIndexOf("/")), c = s === n || s === "" || s === `${n}/db`, l = idleVolume(t), u = r === void 0 ? "no volume holds" : `only ${r.kind === "memory" ? "memory" : "an unnamed volume"} holds`;
			yield {
				at: (0, i.be)(e.node),
				...isDisposable(e) ? { severity: "info" } : {},
				message: `The database \`${o}\` is ${a} in the container, and ${u} it: every deploy starts with an empty one`,
				help: c ? `Move it to a directory of its own, such as ${n}/storage, and give that a volume: \`volumes: ["app_storage:${n}/storage"]\`.` : l === void 0 ? `Add \`volumes: ["app_storage:${s}"]\` to the Kamal configuration.` : `Mount the volume there: \`${l.source}:${s}\` instead of \`${l.source}:${l.target}\`.`
			};
		}
		function idleVolume({ container: e, databases: t }) {
			let [n, ...r] = e.mounts.all.filter(({ kind: e }) => e === "volume");
			if (!(n?.source === void 0 || r.length > 0)) return t.some(({ mount: e }) => e === n) ? void 0 : n;
		}
		let It = {
			metadata: {
				id: "sqlite-role-volume",
				severity: "warning",
				title: "Every role that uses a SQLite database has it on the same volume"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t);
					if (n !== void 0) for (let r of roleNames(t).filter((e) => e !== n.container.role)) {
						let a = containerOf(e, t, r), o = a?.command?.join(" ") ?? "";
						if (a === void 0 || !a.mounts.complete || !Lt.test(o)) continue;
						let s = trailIn(e, a), c = s === void 0 ? [] : databasesApart(n, s), [l] = c, u = c.find(({ name: e }) => e === "queue"), d = (0, i.cF)((0, i.$I)(t, "servers"), r)?.key;
						if (l === void 0 || d === void 0) continue;
						let f = u !== void 0 && /\bjobs\b|solid_queue/.test(o), { mount: p } = n.databases.find(({ name: e }) => e === l.name) ?? {};
						yield {
							at: (0, i.be)(d),
							...f ? { severity: "error" } : {},
							message: `The role \`${r}\` has ${(u ?? l).file} for itself, and \`${n.container.role}\` has it on ${p?.source ?? "its volume"}: what one writes, the other never sees${f ? ", so that no job runs" : ""}`,
							help: "Write the volume below `volumes` at the top level, which is for all roles, or repeat it in the role's `options`."
						};
					}
				}
			}
		}, Lt = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;
		function databasesApart(e, t) {
			return t.databases.filter((t) => {
				let n = e.databases.find(({ name: e }) => e === t.name)?.place;
				return n === void 0 || isDisposable(t) ? !1 : t.place === void 0 ? t.mount === void 0 : placeKey(n) !== placeKey(t.place);
			});
		}
		let Rt = {
			metadata: {
				id: "sqlite-several-hosts",
				severity: "error",
				title: "An app with SQLite runs on one host, with its jobs"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let n = q(e, t), r = n?.databases.find((e) => !isDisposable(e) && e.mount?.kind === "volume");
					if (n === void 0 || r === void 0) continue;
					let a = roleHosts(t, n.container.role).all, [o] = a;
					if (o === void 0) continue;
					let s = a.find(({ name: e }) => e !== o.name);
					s !== void 0 && (yield {
						at: (0, i.be)(s.node),
						...differ(o.name, s.name) ? {} : { severity: "warning" },
						message: `${o.name} and ${s.name} get a file ${r.file} each: what one writes, the other never sees`,
						help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL)."
					});
					for (let r of roleNames(t).filter((e) => e !== n.container.role)) {
						let s = roleHosts(t, r).all.find(({ name: e }) => a.every((t) => t.name !== e));
						s !== void 0 && (yield {
							at: (0, i.be)(s.node),
							...a.every((e) => differ(e.name, s.name)) ? {} : { severity: "warning" },
							message: strayMessage({
								project: e,
								config: t,
								trail: n
							}, {
								role: r,
								on: s.name,
								home: o.name
							}),
							help: `Run the role on ${o.name}, or move the data to a database server.`
						});
					}
				}
			}
		};
		function strayMessage({ project: e, config: t, trail: n }, r) {
			let { role: i, on: a, home: o } = r, s = n.databases.find(({ name: e }) => e === "queue"), c = containerOf(e, t, i)?.command ?? [], l = /jobs|solid_queue/.test(c.join(" "));
			return s === void 0 || !l ? `The role \`${i}\` runs on ${a}, and the SQLite databases are on ${o}: it sees none of their rows` : `The role \`${i}\` runs Solid Queue on ${a}, and the app enqueues its jobs in ${s.file} on ${o}: none of them runs`;
		}
		let zt = {
			metadata: {
				id: "storage-not-on-volume",
				severity: "warning",
				title: "Uploads that Active Storage keeps on disk are on a volume"
			},
			*check(e) {
				let t = usedService(e);
				if (t === void 0) return;
				let n = (0, i.$I)(e.around.storage.document?.root, t), r = (0, i.$I)(n, "service");
				if (r?.kind === "scalar" && r.text === "Disk") for (let { config: t } of a(e)) {
					let r = y(e, t), a = (0, i.$I)(n, "root");
					if (r === void 0 || a === void 0 || !r.mounts.complete) continue;
					let o = knownText(a, r.ruby), s = o === void 0 ? void 0 : inContainer(o, r.image?.workdir);
					if (s === void 0) continue;
					let c = mountOf(r.mounts, s);
					c?.kind !== "volume" && c?.kind !== "host" && (yield {
						at: (0, i.be)(a),
						message: `Active Storage keeps files in ${s}, which is on no volume: every deploy loses them`,
						help: `Add \`volumes: ["app_storage:${s}"]\` to the Kamal configuration, or use a service such as S3.`
					});
				}
			}
		};
		function usedService(e) {
			let { production: t, schema: n } = e.around.texts;
			if (n.source?.text.includes("create_table \"active_storage_attachments\"") === !0) return rubySetting(t.source, "config.active_storage.service")?.value.replace(/^:/, "");
		}
		var Bt = n(5741);
		let Vt = {
			metadata: {
				id: "traefik-label",
				severity: "warning",
				title: "No label speaks to Traefik, which Kamal 2 does not run"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					let e = containerSections(t);
					if (e.some(({ node: e }) => mayBeTraefik((0, i.$I)(e, "image")))) continue;
					let n = e.filter(({ kind: e }) => e === "servers").map(({ node: e }) => e);
					n.some(isOutsideOfProxy) || (yield* traefik_label_checkLabels(t));
					for (let e of n.filter((e) => !isOutsideOfProxy(e))) yield* traefik_label_checkLabels(e);
				}
			}
		};
		function mayBeTraefik(e) {
			return e?.kind === "unknown" || e?.kind === "scalar" && /traefik/i.test(e.text);
		}
		function isOutsideOfProxy(e) {
			let t = (0, i.$I)(e, "proxy");
			return t?.kind === "unknown" || t?.kind === "scalar" && t.value === !1;
		}
		function* traefik_label_checkLabels(e) {
			let t = (0, i.$I)(e, "labels");
			if (t?.kind !== "map") return;
			let n = t.pairs.filter(({ key: e }) => /^traefik\./i.test((0, i.xT)(e) ?? "")), [r] = n;
			r !== void 0 && (yield {
				at: (0, i.be)(r.key),
				message: "Kamal 2 routes with kamal-proxy, which reads no labels: this one does nothing",
				help: `Remove ${n.length === 1 ? "it" : `these ${n.length} labels`}, and write ${replacement(t, n)} below \`proxy\`.`
			});
		}
		function replacement(e, t) {
			let n = e.source.text.slice(e.start, e.end), r = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(n)?.[1], a = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(n)?.[1], o = t.find(({ key: e }) => /\.loadbalancer\.server\.port$/i.test((0, i.xT)(e) ?? ""))?.value, s = t.some(({ key: e }) => /\.tls(?:\.|$)/i.test((0, i.xT)(e) ?? ""));
			return [
				`\`host: ${r ?? "\u2026"}\``,
				...a === void 0 ? [] : [`\`path_prefix: ${a}\``],
				...o?.kind === "scalar" && /^\d+$/.test(o.text) ? [`\`app_port: ${o.text}\``] : [],
				...s ? ["`ssl: true`"] : []
			].join(", ");
		}
		let $ = {
			metadata: {
				id: "unknown-key",
				severity: "error",
				title: "Every key is one that Kamal knows",
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
			if (!/[$*?[{`~]/.test(e) && (e.startsWith("/") || t !== void 0)) return l.posix.resolve(t ?? "/", e);
		}
		function isBelow(e, t) {
			return e === t || t === "/" || e.startsWith(`${t}/`);
		}
		function withoutGroup(e) {
			return e.split(":")[0] ?? e;
		}
		let Ht = {
			metadata: {
				id: "user-volume-owner",
				severity: "warning",
				title: "The user that the image runs as may write to the volumes"
			},
			*check(e) {
				for (let { config: t } of a(e)) {
					if (q(e, t)?.databases.some(({ mount: e }) => e === void 0) === !0) continue;
					let n = roleNames(t).flatMap((n) => user_volume_owner_checkRole(e, containerOf(e, t, n)));
					yield* n.filter(({ severity: e }) => e === void 0), yield* n.filter(({ severity: e }) => e !== void 0).slice(0, 1);
				}
			}
		};
		function user_volume_owner_checkRole(e, t) {
			let n = t?.image;
			return t === void 0 || n === void 0 || !isPlain(e, n) || (0, i.$I)((0, i.$I)(t.node, "options"), "user") !== void 0 ? [] : t.mounts.all.filter((e) => !e.readOnly).map((e) => user_volume_owner_judge(n, e)).filter((e) => e !== void 0);
		}
		function user_volume_owner_judge(e, t) {
			let n = imageUser(e);
			if (n === void 0 || n === "root" || n === "0") return;
			if (t.kind === "host") return onTheServer(e, t, n);
			if (t.kind !== "volume") return;
			let { target: r, node: a } = t, o = ownerOf(e, r);
			if (o === "unknown" || o !== "absent" && isSameUser(e, o.user, n) !== !1) return;
			let s = o === "absent" ? `nothing in the Dockerfile gives ${r} to it, so that root owns the volume` : `${r} belongs to ${o.user} in the image, and so in a new volume`;
			return {
				at: (0, i.be)(a),
				message: `The app runs as ${n}, and ${s}: the app cannot write there`,
				help: `Before USER, add \`RUN mkdir -p ${r} && chown -R ${n} ${r}\` to the Dockerfile. A volume that is on the server already keeps its owner: change that one by hand.`
			};
		}
		function onTheServer({ workdir: e }, { source: t, target: n, node: r }, a) {
			if (e !== void 0 && e !== "/" && n.startsWith(`${e}/`)) return {
				at: (0, i.be)(r),
				severity: "info",
				message: `The app runs as ${a}, and a directory of the server keeps its own owner: Docker makes ${t ?? "it"} as root when it is not there, and the app cannot write to ${n}`,
				help: `Make it on the server and give it to ${a} (by number), or use a named volume, which takes the owner from the image.`
			};
		}
		function isPlain({ around: e }, t) {
			let n = e.dockerfile?.stages ?? [];
			if (e.dockerfile === void 0 || !hasPlainBases(e.dockerfile)) return !1;
			let r = new Set(t.instructions.map(({ start: e }) => e));
			return !n.flatMap((e) => e.instructions.filter(({ start: e }) => !r.has(e))).some(({ name: e, text: t }) => e === "USER" || t.includes("chown")) && !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(e.texts.entrypoint.source?.text ?? "");
		}
		let Ut = {
			metadata: {
				id: "volume-shadowing",
				severity: "error",
				title: "No volume hides the app's own code, and no two are mounted at the same place"
			},
			*check(e) {
				for (let { config: t } of a(e)) for (let n of roleNames(t)) {
					let r = containerOf(e, t, n);
					if (r !== void 0) {
						yield* duplicates(r.mounts.all);
						for (let e of r.mounts.all) yield* hides(e, r.image?.workdir);
					}
				}
			}
		};
		function* duplicates(e) {
			let t = new Set();
			for (let { target: n, node: r } of e) {
				if (t.has(n)) {
					let e = `Two volumes are mounted at ${n}: Docker refuses to start the container (Duplicate mount point)`;
					yield {
						at: (0, i.be)(r),
						message: e,
						help: "Remove one of them, or mount it elsewhere."
					};
				}
				t.add(n);
			}
		}
		function* hides({ target: e, kind: t, node: n }, r) {
			if (r === void 0 || r === "/" || t === "anonymous" || t === "memory") return;
			let a = (0, i.be)(n);
			e === r && (yield {
				at: a,
				message: `The volume is mounted over ${r}, where the image has the app: it ${t === "volume" ? "keeps the code of the first deploy, and later deploys change nothing" : "hides the code"}`,
				help: `Mount the directory with the data only, such as ${r}/storage.`
			});
			let o = [
				"app",
				"bin",
				"config",
				"lib",
				"db",
				"vendor"
			].find((t) => e === `${r}/${t}`);
			o !== void 0 && t === "volume" && (yield {
				at: a,
				severity: "warning",
				message: `The volume is mounted over ${e}, which holds files of the repository: a new deploy still sees the old ones${o === "db" ? " (migrations, schema)" : ""}`,
				help: `Keep the data in a directory of its own, such as ${r}/storage.`
			});
		}
		let Wt = {
			metadata: {
				id: "webauthn-origin",
				severity: "warning",
				title: "WebAuthn's origin and RP ID are those of the host that the proxy serves"
			},
			*check(e) {
				let { source: t } = e.around.texts.webauthn;
				if (!(t === void 0 || /\bRails\.env\b|^\s*(?:if|unless|case)\b/m.test(withoutComments(t.text)))) for (let { config: n } of a(e)) {
					let r = y(e, n);
					if (r === void 0) continue;
					let a = [(0, i.$I)(r.node, "proxy"), (0, i.$I)(n, "proxy")], o = proxyHosts(a.find(namesHosts));
					o !== void 0 && (yield* checkOrigins(settings(t, r.ruby, "allowed_origins|origin"), o, a.some(servesTls)), yield* checkIds(settings(t, r.ruby, "rp_id|id"), o));
				}
			}
		};
		function* checkOrigins(e, t, n) {
			let r = e?.map((e) => ({
				...e,
				host: /^https?:\/\/([^/:]+)/.exec(e.text)?.[1]?.toLowerCase()
			})), i = r?.filter(({ host: e }) => e !== void 0 && t.includes(e)) ?? [], [a] = r ?? [], [o] = t;
			a !== void 0 && i.length === 0 && (yield {
				at: a.at,
				message: `WebAuthn accepts ${r?.map(({ text: e }) => e).join(", ")}, and the proxy serves ${t.join(", ")}: every passkey is refused there`,
				help: `Write \`https://${o}\`.`
			});
			for (let { text: e, at: t, host: r } of i) {
				let i = e.endsWith("/");
				(i || n && e.startsWith("http:")) && (yield {
					at: t,
					message: `No browser says that its origin is ${e}: ${i ? "an origin has no slash at its end" : "the proxy serves the host by TLS"}; every passkey is refused`,
					help: `Write \`https://${r}\`.`
				});
			}
		}
		function* checkIds(e, t) {
			for (let { text: n, at: r } of e ?? []) t.some((e) => e === n.toLowerCase() || e.endsWith(`.${n.toLowerCase()}`)) || (yield {
				at: r,
				message: `The RP ID is ${n}, and the proxy serves ${t.join(", ")}: a browser refuses an RP ID that is neither its host nor a domain above it`,
				help: `Write \`${t[0]}\`, or leave it out.`
			});
		}
		function namesHosts(e) {
			return ["host", "hosts"].some((t) => (0, i.$I)(e, t) !== void 0);
		}
		function proxyHosts(e) {
			let t = (0, i.$I)(e, "host"), n = (0, i.$I)(e, "hosts"), r = n?.kind === "list" && !n.open ? n.items.map(({ node: e }) => e) : [t ?? n];
			if (!(r.length === 0 || r.some((e) => e?.kind !== "scalar" || e.value === null))) return r.flatMap((e) => e?.kind === "scalar" ? e.text.toLowerCase().split(",") : []).map((e) => e.trim());
		}
		function servesTls(e) {
			let t = (0, i.$I)(e, "ssl");
			return t?.kind === "map" || t?.kind === "scalar" && t.value === !0;
		}
		function settings(e, t, n) {
			let r = withoutComments(e.text), i = RegExp(`(?:\\.(?:${n})[ \\t]*=(?!=)|\\b(?:${n}):)[ \\t]*(\\[[^\\]]*\\]|[^\\n]*)`, "dg"), a = [...r.matchAll(i)], [o] = a, [s] = o?.indices?.[1] ?? [];
			if (!(o === void 0 || s === void 0 || a.length > 1)) return valuesIn(e, {
				code: o[1] ?? "",
				start: s
			}, t);
		}
		function valuesIn(e, t, n) {
			let r = [], i = /^\[([\s\S]*)\]\s*$/.exec(t.code)?.[1], a = t.start + (i === void 0 ? 0 : 1);
			for (let o of (i ?? t.code.replace(/,\s*$/, "")).matchAll(/(?:\([^)]*\)|"[^"]*"|'[^']*'|[^,])+/g)) {
				let t = o[0].trim();
				if (t === "") continue;
				let i = /^(["'])([^"'#]*)\1$/.exec(t)?.[2] ?? evaluate(t, n);
				if (i === void 0 || i === "") return;
				let s = a + o.index + o[0].indexOf(t);
				r.push({
					text: i,
					at: (0, _.yb)(e, s, s + t.length)
				});
			}
			return r.length === 0 ? void 0 : r;
		}
		let Gt = {
			metadata: {
				id: "workflow-cancels-deploy",
				severity: "warning",
				title: "A newer push waits for a deploy that is under way, instead of cancelling it",
				fixable: !0
			},
			*check(e) {
				for (let { workflow: t, job: n } of D(e)) for (let e of [t, n]) {
					let t = (0, i.$I)((0, i.$I)(e, "concurrency"), "cancel-in-progress");
					t?.kind === "scalar" && t.value === !0 && (yield {
						at: (0, i.be)(t),
						message: "The next push cancels this deploy in the middle: Kamal keeps its lock on the server, and every later deploy stops at it",
						help: "Write `cancel-in-progress: false` for the job that deploys; tests can have a group of their own.",
						fix: rewrite(t, "false")
					});
				}
			}
		};
		function deployCalls(e) {
			return D(e).flatMap(({ workflow: e, job: t, steps: n, uses: r, isCall: a }) => a ? /\/deploy\.ya?ml@/.test(r?.text ?? "") ? callWithInputs(t) : [] : [e, t].some((e) => (0, i.$I)(e, "defaults") !== void 0) ? [] : n.flatMap((e) => [...commandCalls(e), ...actionCalls(e)]));
		}
		let Kt = RegExp(`${T}(?:setup|deploy|redeploy)\\b([^\\n;&|#]*)`, "g");
		function commandCalls(e) {
			let t = runOf(e);
			if (t === void 0 || (0, i.$I)(e, "working-directory") !== void 0) return [];
			let n = t.source.text.slice(t.start, t.end);
			return /\b(?:cd|pushd)\s/.test(n) ? [] : [...n.matchAll(Kt)].flatMap((e) => {
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
			let t = (0, i.$I)(e, "with");
			if (t !== void 0 && t.kind !== "map") return [];
			let n = ["working-directory", "config-file"].some((e) => (0, i.$I)(t, e) !== void 0), r = (0, i.$I)(t, "command");
			if (n || r !== void 0 && (r.kind !== "scalar" || r.text !== "deploy")) return [];
			let a = (0, i.$I)(t, "destination");
			return a === void 0 ? [{
				destination: void 0,
				at: (0, i.be)((0, i.$I)(e, "uses") ?? e)
			}] : a.kind === "scalar" && /^[\w.-]+$/.test(a.text) ? [{
				destination: a.text,
				at: (0, i.be)(a)
			}] : [];
		}
		let qt = {
			metadata: {
				id: "workflow-destination",
				severity: "warning",
				title: "A workflow deploys to a destination that has a file"
			},
			*check(e) {
				if (e.config.path !== "config/deploy.yml" || e.config.document === void 0) return;
				let t = e.neighbours.filter((e) => /^deploy\..+\.yml$/.test(e)), n = t.map((e) => e.slice(7, -4)).join(", ") || "none";
				for (let { destination: r, at: i } of deployCalls(e)) if (r === void 0) {
					if (!requiresDestination(e)) continue;
					yield {
						at: i,
						message: "This deploys without a destination, and the configuration has `require_destination: true`: Kamal stops",
						help: `Name one with \`-d\` (the action's input \`destination\`); destinations that have a file: ${n}.`
					};
				} else !t.includes(`deploy.${r}.yml`) && !workflowWrites(e, fileOf(r)) && (yield {
					at: i,
					message: `The destination \`${r}\` has no file: Kamal stops (Configuration file not found in ${fileOf(r)})`,
					help: `Create ${fileOf(r)}, or correct the name; destinations that have a file: ${n}.`
				});
			}
		};
		function fileOf(e) {
			return `config/deploy.${e}.yml`;
		}
		function requiresDestination(e) {
			let t = (0, i.$I)(e.config.document?.root, "require_destination");
			return t?.kind === "scalar" && t.value === !0;
		}
		let Jt = {
			metadata: {
				id: "workflow-keyscan-hash",
				severity: "warning",
				title: "known_hosts holds host names that Kamal's SSH library can read",
				fixable: !0
			},
			*check(e) {
				for (let { script: t } of kamalScripts(e)) {
					let e = placeInScript(t, /\bssh-keyscan\b[^\n|>]*?\s-\w*H\w*/);
					if (e === void 0) continue;
					let n = /\s-H$/.exec(t.source.text.slice(e.start, e.end)), r = (0, _.yb)(t.source, e.start + (n?.index ?? 0), e.end);
					yield {
						at: (0, _.yb)(t.source, e.start, e.end),
						message: "`ssh-keyscan -H` writes hashed names, with which net-ssh (Kamal) now and then fails: Net::SSH::HostKeyMismatch",
						help: "Leave out `-H`; better, pin the keys: keep the output as a secret instead of asking the network at each run.",
						...n && { fix: replaceAt(r, "", "Remove `-H`") }
					};
				}
			}
		}, Yt = {
			metadata: {
				id: "workflow-lock-release",
				severity: "warning",
				title: "No workflow takes away a deploy lock that another run or a person may hold"
			},
			*check(e) {
				for (let { script: t, step: n } of kamalScripts(e)) {
					let e = placeInScript(t, /\bkamal\s+lock\s+release\b/), r = (0, i.$I)(n, "if"), a = r?.kind !== "scalar" || isNoCondition(r.text);
					e !== void 0 && a && !manualOnly(t.source.text) && (yield {
						at: (0, _.yb)(t.source, e.start, e.end),
						message: "This releases the lock of whoever holds it: two deploys can then run at the same time",
						help: "Remove it; the action releases its own lock, also after a cancelled run, and says who holds another one."
					});
				}
			}
		};
		function isNoCondition(e) {
			return e.replace(/\b(?:always|failure|cancelled|success)\(\)|\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
		}
		function manualOnly(e) {
			return /workflow_dispatch/.test(e) && !/^\s*(?:push|pull_request|schedule|release)\s*:/m.test(e);
		}
		let Xt = {
			metadata: {
				id: "workflow-packages-write",
				severity: "warning",
				title: "The job that pushes to ghcr.io with its own token may write packages",
				fixable: !0
			},
			*check(e) {
				let t = a(e).some(({ config: e }) => {
					let t = (0, i.$I)((0, i.$I)(e, "registry"), "server");
					return t?.kind === "scalar" && t.text.toLowerCase() === "ghcr.io";
				});
				for (let { workflow: n, job: r, uses: a, isCall: o } of D(e)) {
					let e = r.source.text.slice(r.start, r.end), s = /secrets\.GITHUB_TOKEN|github\.token/.test(e) || a !== void 0 && !/github-token:/.test(e);
					if (!o && (!t || !s || /skip-push|-P\b|skip-build/.test(e))) continue;
					let c = (0, i.$I)(r, "permissions") ?? (0, i.$I)(n, "permissions");
					if (c === void 0 || c.kind === "unknown" || c.kind === "scalar" && c.text === "write-all") continue;
					let l = (0, i.$I)(c, "packages");
					if (l?.kind === "unknown" || l?.kind === "scalar" && l.text === "write") continue;
					let u = c.kind === "map" ? allowed(c) : void 0, d = [...r.pairs, ...n.pairs].find((e) => (0, i.xT)(e.key) === "permissions");
					yield {
						at: (0, i.be)(d?.key ?? c),
						message: o ? "The called workflow asks for `packages: write`, and these permissions lack it: GitHub refuses to start the run" : "This job pushes to ghcr.io with GITHUB_TOKEN, and its permissions lack `packages: write`: denied: permission_denied: write_package",
						help: "Add `packages: write` to the job's `permissions`.",
						...u && { fix: u }
					};
				}
			}
		};
		function allowed(e) {
			let t = (0, i.$I)(e, "packages");
			if (t?.kind === "scalar") return rewrite(t, "write");
			let { source: n, start: r } = e, a = n.text.slice(n.text.lastIndexOf("\n", r - 1) + 1, r);
			if (t === void 0 && /^ +$/.test(a) && n.text[r] !== "{") return replaceAt((0, _.yb)(n, r, r), `packages: write\n${a}`, "Add `packages: write`");
		}
		let Zt = {
			metadata: {
				id: "workflow-pull-request-target",
				severity: "error",
				title: "No deploy runs for pull_request_target",
				securitySeverity: 8.8
			},
			*check(e) {
				for (let { workflow: t, job: n } of D(e)) {
					let e = triggers(t).find(({ name: e }) => e === "pull_request_target");
					if (e === void 0) continue;
					let r = n.source.text.slice(n.start, n.end), a = /github\.(?:event\.pull_request\.head|head_ref)/.test(r);
					yield {
						at: (0, i.be)(e.node),
						...a ? {} : { severity: "warning" },
						message: a ? "Anybody's pull request runs here with this repository's secrets: Kamal executes the ERB of its deploy.yml" : "Anybody who opens a pull request starts this deploy, with this repository's secrets",
						help: "Deploy on `push` to the main branch, or with `workflow_dispatch`."
					};
				}
			}
		};
		function secretsNotPassed(e, t) {
			let n = textOf(t), r = variantOf(e, t, n);
			return r?.merged === void 0 || r.secrets.some(({ state: e }) => e === "unreadable") || t.isCall && inherits(t.job) || /toJSON\(\s*secrets\s*\)|GITHUB_ENV|\.kamal\/secrets|uses:\s*["']?\.\//i.test(n) || Qt.test(n) ? [] : variablesOf(r, r.merged, t).filter((e) => !RegExp(`\\b${e}\\b`).test(n));
		}
		let Qt = /1password|vault|doppler|infisical|bitwarden|akeyless|\bsops\b|dotenv|secretsmanager|secretmanager/i;
		function textOf({ workflow: e, job: t }) {
			let n = (0, i.$I)(e, "env");
			return (n === void 0 ? [t] : [n, t]).map(({ source: e, start: t, end: n }) => e.text.slice(t, n)).join("\n");
		}
		function inherits(e) {
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
			let i = n.steps.flatMap((e) => runOf(e)?.text ?? []).join("\n"), a = n.uses !== void 0 || /\bkamal\s+(?:setup|accessory)\b/.test(i), o = (0, L.H)(t).filter(({ path: e }) => a || !e.startsWith("accessories/")).filter(({ path: e }) => !(n.uses !== void 0 && e === "registry/password" && isGhcr(t))).map(({ name: e }) => e);
			return [...new Set(o.flatMap((e) => readsOf(e, r)))];
		}
		function readsOf(e, t) {
			let n = t.get(e);
			return n?.kind === "env-reference" ? n.references.filter((n) => (n === e || !t.has(n)) && !/^(?:GITHUB_(?!TOKEN)|RUNNER_|CI$|HOME$)/.test(n)) : [];
		}
		function isGhcr(e) {
			let t = (0, i.wf)(e, ["registry", "server"]);
			return t?.kind === "scalar" && t.text.toLowerCase() === "ghcr.io";
		}
		let $t = {
			metadata: {
				id: "workflow-secret-not-passed",
				severity: "warning",
				title: "A workflow that deploys passes the secrets that the configuration needs"
			},
			*check(e) {
				for (let t of D(e)) {
					let n = secretsNotPassed(e, t), [r] = n, i = workflow_secret_not_passed_placeOf(t);
					r !== void 0 && i !== void 0 && (yield {
						at: i,
						message: `The deploy reads ${n.map((e) => `\`${e}\``).join(", ")} from the environment, and this job does not pass ${n.length === 1 ? "it" : "them"}: ${n.length === 1 ? "its value is" : "their values are"} empty on the runner`,
						help: t.isCall ? "Write `secrets: inherit`, or pass them by name in the secret `KAMAL_SECRETS`." : `Add \`${r}: \${{ secrets.${r} }}\` below \`env\` of the step, for each of them.`
					});
				}
			}
		};
		function workflow_secret_not_passed_placeOf({ uses: e, steps: t }) {
			if (e !== void 0) return (0, i.be)(e);
			for (let e of t) {
				let t = runOf(e), n = t === void 0 ? void 0 : placeInScript(t, E);
				if (t !== void 0 && n !== void 0) return (0, _.yb)(t.source, n.start, n.end);
			}
		}
		let en = {
			metadata: {
				id: "wrong-type",
				severity: "error",
				title: "Every value is of the type that Kamal wants",
				fixable: !0
			},
			check: (e) => schemaProblems(e, "wrong-type")
		}, tn = {
			metadata: {
				id: "yaml-syntax",
				severity: "error",
				title: "The configuration is valid YAML"
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
				for (let t of surrounding(e).flatMap(({ document: e }) => e?.errors ?? [])) {
					let { message: e, help: n, severity: r, ...i } = t;
					yield {
						at: i,
						message: e,
						help: `${n} Nothing in this file was checked.`,
						severity: "warning"
					};
				}
			}
		};
		function surrounding(e) {
			let { database: t, storage: n, litestream: r, workflows: i } = e.around, a = i.filter(({ document: e }) => /\bkamal\b/.test(e?.source.text ?? ""));
			return [
				t,
				n,
				...r,
				...a
			].filter(({ document: e }) => e?.hasErb === !1);
		}
		let nn = [
			o,
			s,
			d,
			f,
			p,
			h,
			g,
			te,
			ie,
			ae,
			oe,
			S,
			ce,
			de,
			fe,
			pe,
			me,
			he,
			ge,
			_e,
			ve,
			ye,
			j,
			M,
			xe,
			Ce,
			we,
			Oe,
			Ne,
			Pe,
			Fe,
			Ie,
			Le,
			Re,
			ze,
			Be,
			Ve,
			He,
			Xe,
			Ze,
			Qe,
			$e,
			et,
			tt,
			nt,
			rt,
			it,
			ot,
			st,
			ct,
			lt,
			dt,
			ft,
			pt,
			mt,
			ht,
			vt,
			bt,
			xt,
			St,
			Ct,
			wt,
			Dt,
			Ot,
			kt,
			Mt,
			Nt,
			Pt,
			Ft,
			It,
			Rt,
			zt,
			Bt.i,
			Vt,
			$,
			Ht,
			Ut,
			Wt,
			Gt,
			qt,
			Jt,
			Yt,
			Xt,
			Zt,
			$t,
			en,
			tn
		];
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
				title: "Every `kamal-action: ignore` comment has a reason, and something to silence"
			},
			*check(e) {
				for (let t of (0, r.Hl)(e)) t.reason === "" && (yield {
					at: placeOf(t),
					message: `The comment that ignores \`${t.ruleIds.join(", ")}\` gives no reason, so it does not count`,
					help: `Write \`kamal-action: ignore ${t.ruleIds.join(", ")} -- why\`.`
				});
			}
		};
		function unmatched(e, t) {
			return {
				at: placeOf(e),
				message: `There is no finding of \`${t}\` on line ${e.target}, so this comment silences nothing`,
				help: "Remove it, or move it to the line of the finding or right above it."
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
			I6: () => silencer,
			ik: () => unmatchedIds
		});
		let r = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/;
		function readSuppressions(e) {
			return sourcesOf(e).flatMap(suppressionsIn);
		}
		function silencer(e) {
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
			if (t !== null) return {
				column: t.index + (/^\s*/.exec(t[0])?.[0].length ?? 0) + 1,
				endColumn: e.trimEnd().length + 1,
				ruleIds: (t[1] ?? "").split(",").map((e) => e.trim()),
				reason: (t[2] ?? "").trim()
			};
		}
		function sourcesOf(e) {
			let t = [
				e.config.document?.source,
				...e.variants.flatMap((e) => [e.file?.document?.source, ...e.secrets.map((e) => e.source)]),
				...Object.values(e.files).map((e) => e.source),
				...Object.values(e.around.texts).map((e) => e.source),
				...[
					e.around.database,
					e.around.storage,
					...e.around.litestream,
					...e.around.otherConfigs,
					...e.around.workflows
				].map((e) => e.document?.source)
			];
			return [...new Map(t.filter((e) => e !== void 0).map((e) => [e.file, e])).values()];
		}
	}),
	8625: ((e, t, n) => {
		n.d(t, {
			Jd: () => localFiles,
			St: () => readSurroundings,
			Y$: () => accessoryFiles,
			u_: () => c
		});
		var r = n(6760), i = n(6219), a = n(7374), o = n(1781);
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
	}),
	617: ((e, t, n) => {
		n.d(t, {
			ei: () => deployingKamal,
			h8: () => expectedKamal,
			hn: () => kamalInWords,
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
		function kamalInWords({ version: e, from: t }) {
			return t === "input" ? `the input \`kamal-version\` says ${e}` : t === "lockfile" ? `Gemfile.lock has ${e}` : `this action deploys with ${e}`;
		}
	}),
	8940: ((e, t, n) => {
		n.d(t, { X: () => lockedVersion });
		function lockedVersion(e, t) {
			let n = e?.split(/\r?\n/).find((e) => e.startsWith(`    ${t} (`));
			return /\(([^()\s,]+)\)/.exec(n ?? "")?.[1];
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
			return /^\s*(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?\s*$/.test(e);
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
	9105: ((e, t, n) => {
		n.d(t, {
			$: () => deepMerge,
			e: () => normalizeRoot
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
				if (n += t, n > m) throw new Refused(e, `With its aliases written out it has more than ${m} values`);
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
					value: nothingAt(e, a.range?.[1] ?? o),
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
			let a = (0, h.PT)(e, n.start), o = 0, s = a;
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
				if (r === void 0 || r.includes(h.D) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(r)) return;
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
			let r = e.message.replace(/(in YAML stream|Not a YAML token|extra characters): [\s\S]*$/, "$1").replace(RegExp(`${h.D}+`, "g"), "<%\u2026%>"), i = n[t] === "	" || n[t - 1] === "	" ? " (indent with spaces: YAML allows no tabs there)" : "";
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
				help: "Correct the line: check its indentation (spaces, no tabs), its quotes, and the colon after each key."
			};
		}
		function markFinding(e) {
			return {
				ruleId: "yaml-syntax",
				severity: "error",
				message: "The file begins with a byte order mark: Ruby's YAML reads its first key only",
				...(0, i.yb)(e, 0, 1),
				help: "Save the file as UTF-8 without a byte order mark (BOM)."
			};
		}
		function unclosedFinding(e, t) {
			return {
				ruleId: "yaml-syntax",
				severity: "warning",
				message: "This ERB tag is never closed, so Ruby takes the rest as text",
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
					message: `It has more than ${r.length > h.hM ? `${h.hM} ERB tags` : `${g / 1024} K characters`}, which no configuration needs`
				})],
				hasErb: a
			};
			let { root: s, problems: c } = parseMasked(n, r), l = firstOfEachLine(c.map((e) => syntaxFinding(n, e)));
			return e.startsWith("\ufeff") && hidesKeys(s) && l.push(markFinding(n)), {
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
	1781: ((e, t, n) => {
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
		var r = n(63);
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
	})
};
