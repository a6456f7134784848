"use strict";
exports.id = 73, exports.ids = [73], exports.modules = {
	6314: ((e, t, n) => {
		n.d(t, { H: () => registriesOf });
		var r = n(8998);
		function registriesOf({ registry: e, accessories: t }) {
			let n = [e.server ?? "", ...t.flatMap((e) => e.registry ?? [])];
			return [...new Set(n)].filter((e) => !(0, r.r)(e));
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
	64: ((e, t, n) => {
		n.d(t, {
			Hv: () => restoreSecretsFiles,
			cp: () => writeSecretsFiles,
			wm: () => secretsPaths
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(6449), s = n(5183), c = n(4325);
		function secretsPaths(e) {
			let [t, n] = e.chosen.secrets;
			if (t !== void 0 && n !== void 0) return {
				common: a().join(e.root, t.path),
				own: a().join(e.root, n.path)
			};
			throw (0, o.V2)("secrets-path", {});
		}
		async function writeSecretsFiles(e, t) {
			let n = [];
			if (t.names.length === 0) return n;
			for (let [i, o] of [[e.common, "drop"], [e.own, "provide"]]) {
				let e = await readIfExists(i), l = (0, c.cR)(e, t.names, o);
				if (l === (e ?? "")) continue;
				let u = e === void 0 ? void 0 : a().join(t.backups, a().basename(i));
				u !== void 0 && await (0, r.copyFile)(i, u), n.push({
					path: i,
					backup: u
				}), t.remember(n), await (0, r.mkdir)(a().dirname(i), { recursive: !0 }), await (0, s.vE)(i), await (0, r.writeFile)(i, l, { mode: 384 });
			}
			return n;
		}
		async function readIfExists(e) {
			try {
				return await (0, r.readFile)(e, "utf8");
			} catch (e) {
				if (e instanceof Error && "code" in e && e.code === "ENOENT") return;
				throw e;
			}
		}
		async function restoreSecretsFiles(e) {
			for (let t of e) t.backup === void 0 ? await (0, r.rm)(t.path, { force: !0 }) : await (0, r.copyFile)(t.backup, t.path), await (0, s.$Q)(t.path);
		}
	}),
	107: ((e, t, n) => {
		n.d(t, {
			l: () => createDockerConfig,
			n: () => removeDockerConfig
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(4610), s = n(1239);
		let c = "config.json";
		async function createDockerConfig({ original: e, directory: t, registries: n }) {
			await (0, r.mkdir)(t, {
				recursive: !0,
				mode: 448
			});
			for (let n of await listOrEmpty(e)) n !== c && await (0, r.symlink)(a().resolve(e, n), a().join(t, n));
			let i = a().join(t, c), o = withLoginsInFile(await readConfig(e), n);
			return await (0, r.writeFile)(i, JSON.stringify(o, void 0, "	"), { mode: 384 }), await (0, r.chmod)(i, 384), t;
		}
		function withLoginsInFile(e, t) {
			let { credsStore: n, credHelpers: r, auths: i, ...a } = e, c = t.map(s.n), isOther = (e) => !c.includes((0, s.n)(e)), l = (0, o.u)(i) ? i : {}, u = isHelper(n) ? Object.keys(l).map((e) => [e, n]) : [], d = (0, o.u)(r) ? Object.entries(r) : [], f = [...u, ...d].filter(([e]) => isOther(e));
			return {
				...a,
				auths: {
					...Object.fromEntries(c.map((e) => [e, {}])),
					...l
				},
				...f.length === 0 ? {} : { credHelpers: Object.fromEntries(f) }
			};
		}
		function isHelper(e) {
			return typeof e == "string" && e !== "";
		}
		async function readConfig(e) {
			try {
				let t = JSON.parse(await (0, r.readFile)(a().join(e, c), "utf8"));
				return (0, o.u)(t) ? t : {};
			} catch {
				return {};
			}
		}
		async function removeDockerConfig(e, t) {
			let { auths: n, credsStore: i, credHelpers: a } = await readConfig(e), c = t.map(s.n), l = c.map((e) => (0, o.u)(n) ? n[e] : void 0), u = c.map((e) => (0, o.u)(a) ? a[e] ?? i : i);
			return await (0, r.rm)(e, {
				recursive: !0,
				force: !0
			}), {
				inFile: l.some((e) => (0, o.u)(e) && Object.keys(e).length > 0),
				helpers: [...new Set(u.filter(isHelper))]
			};
		}
		async function listOrEmpty(e) {
			try {
				return await (0, r.readdir)(e);
			} catch {
				return [];
			}
		}
	}),
	5183: ((e, t, n) => {
		n.d(t, {
			$Q: () => showToGit,
			$Y: () => git,
			Qo: () => headCommit,
			li: () => uncommittedSuffix,
			vE: () => hideFromGit
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(6449), l = n(1292), u = n(9542);
		async function headCommit(e) {
			let t = await git(e, [
				"rev-parse",
				"--verify",
				"HEAD"
			]);
			if (t.exitCode === 0) return t.stdout.trim();
			let n = repositoryRoot(e);
			if (n !== void 0) throw (0, c.V2)("git-refused", {
				directory: n,
				said: t.stderr.trim().split("\n")[0] ?? ""
			});
		}
		function repositoryRoot(e) {
			if ((0, i.existsSync)(s().join(e, ".git"))) return e;
			let t = s().dirname(e);
			return t === e ? void 0 : repositoryRoot(t);
		}
		async function uncommittedSuffix(e) {
			let t = await git(e, [
				"status",
				"--porcelain",
				"--untracked-files=normal",
				"--ignore-submodules=none"
			]);
			return t.exitCode === 0 && t.stdout.trim() !== "" ? `_uncommitted_${(0, r.randomBytes)(8).toString("hex")}` : "";
		}
		async function hideFromGit(e) {
			let t = s().dirname(e), [n, r, i] = await Promise.all([
				git(t, [
					"ls-files",
					"--error-unmatch",
					e
				]),
				git(t, [
					"check-ignore",
					"-q",
					e
				]),
				exclusionOf(t, e)
			]);
			if (n.exitCode === 0) {
				await git(t, [
					"update-index",
					"--assume-unchanged",
					e
				]);
				return;
			}
			if (r.exitCode !== 1 || i === void 0) return;
			let o = await (0, a.readFile)(i.file, "latin1").catch(() => "");
			await (0, a.mkdir)(s().dirname(i.file), { recursive: !0 }), await (0, a.writeFile)(i.file, o + i.block, "latin1");
		}
		async function showToGit(e) {
			let t = s().dirname(e), [n] = await Promise.all([exclusionOf(t, e), git(t, [
				"update-index",
				"--no-assume-unchanged",
				e
			])]);
			if (n === void 0) return;
			let r = await (0, a.readFile)(n.file, "latin1").catch(() => "");
			r.includes(n.block) && await (0, a.writeFile)(n.file, r.replace(n.block, () => ""), "latin1");
		}
		function hidingBlock(e) {
			return `\n# While kamal-action runs:\n${Buffer.from(e).toString("latin1")}\n`;
		}
		async function exclusionOf(e, t) {
			let n = await git(e, [
				"rev-parse",
				"--git-path",
				"info/exclude",
				"--show-prefix"
			]);
			if (n.exitCode !== 0) return;
			let [r = "", i = ""] = n.stdout.split("\n"), a = `/${i}${s().basename(t)}`.replace(/[\\*?[]/g, "\\$&");
			return {
				file: s().resolve(e, r),
				block: hidingBlock(a)
			};
		}
		async function git(e, t, n) {
			let r = {
				cwd: e,
				env: (0, l.uQ)("git")
			};
			return (0, u.runTool)("git", ["--no-replace-objects", ...t], n === void 0 ? r : {
				...r,
				input: n
			});
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
	7073: ((e, t, n) => {
		n.d(t, { cleanUp: () => cleanUp });
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(64), c = n(107), l = n(8657), u = n(5246), d = n(5109), f = n(737), p = n(4414), m = n(9746), h = n(3176), g = n(823), _ = n(8350);
		async function cleanUp(e, t) {
			let attempt = async (e, n) => {
				try {
					let e = await n();
					e !== void 0 && t.info(e);
				} catch (n) {
					t.warn(`Cleanup: ${e} failed: ${(0, u.bD)(n)}`);
				}
			}, { kamal: n, server: i, agentSocket: a, knownHosts: o, dockerConfig: s } = e;
			n !== void 0 && t.interrupted && await attempt("stopping Kamal", () => stopKamal(n)), await Promise.all([
				attempt("restoring .kamal/secrets", () => restoreFiles(e)),
				i === void 0 ? void 0 : cleanServers(e, i, {
					...t,
					attempt
				}),
				o === void 0 ? void 0 : attempt("restoring known_hosts", () => restoreKnownHosts(o)),
				s === void 0 ? void 0 : attempt("removing the registry login", () => removeLogins(s, i?.registries ?? [], t))
			]), a !== void 0 && await attempt("stopping the SSH agent", async () => await (0, m.eD)(a, e.agentPid) ? "Stopped the SSH agent that held the key" : void 0), await attempt("removing the temporary directory", async () => {
				await (0, r.rm)(e.directory, {
					recursive: !0,
					force: !0
				});
			});
		}
		async function stopKamal(e) {
			if (!await (0, l.i8)(e, "SIGINT")) return;
			let t = Date.now() + 3e3;
			for (; Date.now() < t;) if (await (0, o.setTimeout)(100), !await (0, l.i8)(e, 0)) return "Stopped the Kamal process that was still running";
			return await (0, l.i8)(e, "SIGKILL"), "Killed the Kamal process that was still running";
		}
		async function restoreFiles(e) {
			await (0, s.Hv)(e.files);
			let t = e.files.map((t) => a().relative(e.workspace, t.path));
			return t.length > 0 ? `Restored ${t.join(", ")}` : void 0;
		}
		async function restoreKnownHosts(e) {
			let t = (0, f.ab)(e);
			return t > 0 ? `Removed ${t} host ${t === 1 ? "key" : "keys"} from known_hosts` : void 0;
		}
		async function removeLogins(e, t, n) {
			let { inFile: r, helpers: i } = await (0, c.n)(e, t);
			for (let e of i) n.warn(`The registry login may still be on the runner, in docker-credential-${e}.`);
			return r ? "Removed the registry login from the runner" : void 0;
		}
		async function cleanServers(e, t, n) {
			let r = (0, p.Xm)({
				directory: e.directory,
				settings: t.ssh,
				agentSocket: e.agentSocket
			}), i = e.kamal !== void 0;
			await cleanUpServers(r, t, {
				...n,
				interrupted: i && n.interrupted
			}), await Promise.all(t.hosts.map((e) => r.close(e)));
		}
		async function cleanUpServers(e, t, n) {
			await Promise.all(t.hosts.map(async (r) => {
				n.interrupted && await n.attempt(`waiting for ${r}`, () => waitForBoot(e, r, t)), t.registries.length !== 0 && await n.attempt(`removing the registry login on ${r}`, () => logOut(e, r, t, n));
			})), n.interrupted && await n.attempt("releasing the deploy lock", () => releaseLock(e, t, n));
		}
		async function logOut(e, t, { registries: n }, r) {
			let i = await runOrThrow(e, t, (0, _.a2)(n)), { outcome: a, warnings: o } = (0, _.VB)(t, i, n);
			for (let e of o) r.warn(e);
			if (a !== void 0) return a === "restored" ? `Restored the registry login on ${t}` : `Removed the registry login from ${t}`;
		}
		async function waitForBoot(e, t, n) {
			let r = await runOrThrow(e, t, [
				"waited=0",
				`while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ${(0, g.Z)(` deploy ${n.proxyPrefix}`)} >/dev/null; do`,
				`  [ $waited -ge ${(0, g.Z)(String(n.bootSeconds))} ] && break`,
				"  sleep 1; waited=$((waited + 1))",
				"done",
				"echo $waited"
			].join("\n"), (n.bootSeconds + 30) * 1e3);
			return /^[1-9]\d{0,5}$/.test(r) ? `Waited ${r} s for the boot in progress on ${t}` : void 0;
		}
		async function releaseLock(e, t, n) {
			let r = await runOrThrow(e, t.primaryHost, (0, d.dg)(t.lockDirectory, t.lockOwner));
			if (r === "released") return `Removed the deploy lock on ${t.primaryHost}`;
			if (r.startsWith("other")) {
				let e = (0, d.FD)((0, d.Pi)(r.slice(5)));
				n.warn(`Did not remove the deploy lock on ${t.primaryHost}, because it is held by ${e}`);
			}
		}
		async function runOrThrow(e, t, n, r) {
			let i = await e.run(t, n, r === void 0 ? {} : { timeoutMs: r });
			if (i.code !== 0) throw Error((0, h.AR)(i.stderr, 3).join("; ") || `exit code ${i.code}`);
			return i.stdout.trim();
		}
	}),
	8350: ((e, t, n) => {
		n.d(t, {
			VB: () => readLogout,
			Wp: () => backUpServerLogins,
			a2: () => logoutScript
		});
		var r = n(6314), i = n(1239), a = n(823);
		let o = ".docker/config.json", s = `${o}.before-kamal-action`;
		async function backUpServerLogins(e, t) {
			let { deployment: n, facts: i, ssh: a } = t, o = e.savedState.server, s = (0, r.H)(n);
			if (o === void 0 || s.length === 0) return;
			e.remember({ server: {
				...o,
				registries: s
			} });
			let c = backupScript(s);
			await Promise.all([...i.keys()].map((t) => a.run(t, c, { signal: e.signal })));
		}
		let c = `cd; umask 077
before=${s} config=${o}
flat() { tr -d ' \\t\\r\\n' <"$1"; }
first() { sed -n 's/.*'"$1"':"\\([A-Za-z0-9._-]*\\)".*/\\1/p'; }
helper() {
  name=$(printf %s "$now" | first "$1")
  [ "$name" ] || name=$(printf %s "$now" | first '"credsStore"')
  printf %s "$name"
}
sum() { printf %s "$2" | "docker-credential-$1" get 2>/dev/null | { cksum || md5sum || echo $$; } 2>/dev/null; }
now='{}'; [ -e $config ] && now=$(flat $config)`;
		function backupScript(e) {
			let t = e.map(i.n).map((e, t) => `name=$(helper ${sedKey(e)})
[ "$name" ] && echo "${t} $(sum "$name" ${(0, a.Z)(e)})" >>$before.helpers`);
			return `${c}
[ -e $before ] && exit
if [ -e $config ]; then cp -p $config $before
elif [ -d .docker ]; then echo absent >$before
else mkdir .docker && echo 'absent directory' >$before
fi
${t.join("\n")}`;
		}
		function logoutScript(e) {
			let t = e.map(i.n), n = t.map((e) => `-e ${(0, a.Z)(`s/${escapeSed(`"${e}":{`)}[^{}]*}//g`)}`).join(" "), each = (e) => t.map(e).join("\n");
			return `${c}
[ -e $before ] || [ -e $config ] || exit 0
others() { sed ${n} | tr ',{}' '\\n\\n\\n' | sed -e '/^$/d' -e '/^"auths":$/d' | sort; }
then=$now; [ -e $before ] && then=$(flat $before)
made=; case $then in absent*) made=$(cat $before); then='{}';; esac
kept=$(printf %s "$now" | others)
case $then in *'"credsStore"'*) ;; *) kept=$(printf %s "$kept" | sed '/^"credsStore":/d');; esac

said=
${each((e, t) => `case $now in *${(0, a.Z)(`"${e}":{`)}*) in${t}=yes;; esac
helper${t}=$(helper ${sedKey(e)})
[ "$helper${t}" ] && [ -e $before ] && grep -qxF "${t} $(sum "$helper${t}" ${(0, a.Z)(e)})" $before.helpers 2>/dev/null && in${t}=
case $then in *${(0, a.Z)(`"${e}":{`)}*) was${t}=yes;; esac
[ "$in${t}" ] && said=removed`)}
${e.map((e, t) => `[ "$in${t}" ] && docker logout ${e && (0, a.Z)(e)} >/dev/null 2>&1`).join("\n")}

same=
if [ -e $before ]; then
  [ "$kept" = "$(printf %s "$then" | others)" ] && same=yes
  if [ "$same" ]; then
    case $made in
      absent*) rm -f $config;;
      *) if [ -L $config ]; then cp $before $config; else mv -f $before $config; fi;;
    esac
  fi
  rm -f $before $before.helpers
  case $made in 'absent directory') rmdir .docker 2>/dev/null;; esac
fi

now='{}'; [ -e $config ] && now=$(flat $config)
${each((e, t) => `if [ "$in${t}" ]; then
  if [ "$helper${t}" ]; then
    printf %s ${(0, a.Z)(e)} | "docker-credential-$helper${t}" get >/dev/null 2>&1 && echo "left ${t} docker-credential-$helper${t}"
    [ "$was${t}" ] && echo "replaced ${t} docker-credential-$helper${t}"
  elif [ "$was${t}" ] && [ "$same" ]; then said=restored
  else
    [ "$was${t}" ] && echo "lost ${t}"
    case $now in *${(0, a.Z)(`"${e}":{"`)}*) echo "left ${t} ~/${o}";; esac
  fi
fi`)}
echo $said`;
		}
		function sedKey(e) {
			return (0, a.Z)(escapeSed(`"${e}"`));
		}
		function escapeSed(e) {
			return e.replace(/[\\/.*^$[\]]/g, "\\$&");
		}
		function readLogout(e, t, n) {
			let r = t.split("\n").map((e) => e.trim().split(" ")), i = r.flatMap(([t, r = "", i = ""]) => {
				let a = n[Number(r)], o = /^(?:docker-credential-)?[\w./~-]+$/.test(i) ? i : "a credential helper";
				return a === void 0 || r === "" ? [] : warningFor(t, {
					host: e,
					server: a,
					where: o
				});
			}), a = r.map(([e]) => e), o = ["restored", "removed"].find((e) => a.includes(e));
			return {
				outcome: a.includes("left") ? void 0 : o,
				warnings: i
			};
		}
		function warningFor(e, t) {
			let { host: n, server: r, where: i } = t, a = r === "" ? "Docker Hub" : r, o = `docker logout${r && ` ${r}`}`;
			switch (e) {
				case "left": return [`The login to ${a} is still on ${n}, in ${i}. Run \`${o}\` there.`];
				case "replaced": return [`Kamal's login to ${a} replaced the one that ${n} had in ${i}, so there is none now. Log in there again if other apps need it.`];
				case "lost": return [`Docker's logins on ${n} changed during this run, so the earlier one to ${a} was not restored. Log in there again if other apps need it.`];
				default: return [];
			}
		}
	}),
	1239: ((e, t, n) => {
		n.d(t, { n: () => registryKey });
		function registryKey(e) {
			let t = e.replace(/^https?:\/\//, "").split("/", 1)[0] ?? "";
			return [
				"",
				"docker.io",
				"index.docker.io"
			].includes(t) ? "https://index.docker.io/v1/" : t;
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
