"use strict";
exports.id = 60, exports.ids = [60], exports.modules = {
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
		var r = n(1455), i = n(6760), a = n.n(i), o = n(4209), s = n(5183), c = n(4325);
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
		var r = n(1455), i = n(6760), a = n.n(i);
		async function createDockerConfig(e, t) {
			await (0, r.mkdir)(t, {
				recursive: !0,
				mode: 448
			});
			for (let n of await listOrEmpty(e)) n !== "config.json" && await (0, r.symlink)(a().resolve(e, n), a().join(t, n));
			try {
				await (0, r.copyFile)(a().join(e, "config.json"), a().join(t, "config.json"));
			} catch {
				await (0, r.writeFile)(a().join(t, "config.json"), "{}", { mode: 384 });
			}
			return await (0, r.chmod)(a().join(t, "config.json"), 384), t;
		}
		async function removeDockerConfig(e) {
			let t = (await listOrEmpty(e)).length > 0;
			return await (0, r.rm)(e, {
				recursive: !0,
				force: !0
			}), t;
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
			Qo: () => headCommit,
			li: () => uncommittedSuffix,
			vE: () => hideFromGit
		});
		var r = n(7598), i = n(1455), a = n(6760), o = n.n(a), s = n(3053);
		async function headCommit(e) {
			let t = await git(e, [
				"rev-parse",
				"--verify",
				"HEAD"
			]);
			return t.exitCode === 0 ? t.stdout.trim() : void 0;
		}
		async function uncommittedSuffix(e) {
			let t = await git(e, ["status", "--porcelain"]);
			return t.exitCode === 0 && t.stdout.trim() !== "" ? `_uncommitted_${(0, r.randomBytes)(8).toString("hex")}` : "";
		}
		async function hideFromGit(e) {
			let t = o().dirname(e), [n, r, a] = await Promise.all([
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
			if (r.exitCode !== 1 || a === void 0) return;
			let s = await (0, i.readFile)(a.file, "latin1").catch(() => "");
			await (0, i.mkdir)(o().dirname(a.file), { recursive: !0 }), await (0, i.writeFile)(a.file, s + a.block, "latin1");
		}
		async function showToGit(e) {
			let t = o().dirname(e), [n] = await Promise.all([exclusionOf(t, e), git(t, [
				"update-index",
				"--no-assume-unchanged",
				e
			])]);
			if (n === void 0) return;
			let r = await (0, i.readFile)(n.file, "latin1").catch(() => "");
			r.includes(n.block) && await (0, i.writeFile)(n.file, r.replace(n.block, () => ""), "latin1");
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
			let [r = "", i = ""] = n.stdout.split("\n"), a = `/${i}${o().basename(t)}`.replace(/[\\*?[]/g, "\\$&");
			return {
				file: o().resolve(e, r),
				block: hidingBlock(a)
			};
		}
		async function git(e, t) {
			return (0, s.getExecOutput)("git", [...t], {
				cwd: e,
				silent: !0,
				ignoreReturnCode: !0
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
		var r = n(1455), i = n(6760), a = n.n(i), o = n(8500), s = n(64), c = n(107), l = n(8657), u = n(5246), d = n(5109), f = n(737), p = n(4414), m = n(9746), h = n(8350);
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
				s === void 0 ? void 0 : attempt("removing the registry login", async () => await (0, c.n)(s) ? "Removed the registry login from the runner" : void 0)
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
		async function restoreKnownHosts({ file: e, marker: t }) {
			let n = await (0, f.ab)(e, t);
			return n > 0 ? `Removed ${n} host ${n === 1 ? "key" : "keys"} from known_hosts` : void 0;
		}
		async function cleanServers(e, t, n) {
			let r = (0, p.Xm)({
				directory: e.directory,
				settings: t.ssh,
				agentSocket: e.agentSocket
			});
			e.kamal !== void 0 && await cleanUpAfterKamal(r, t, n), await Promise.all(t.hosts.map((e) => r.close(e)));
		}
		async function cleanUpAfterKamal(e, t, n) {
			await Promise.all(t.hosts.map(async (r) => {
				if (n.interrupted && await n.attempt(`waiting for ${r}`, () => waitForBoot(e, r, t)), t.registries.length === 0) return;
				let i = (0, h.a2)(t.registries);
				await n.attempt(`removing the registry login on ${r}`, async () => {
					let t = await runOrThrow(e, r, i);
					if (t !== "") return t === "restored" ? `Restored the registry login on ${r}` : `Removed the registry login from ${r}`;
				});
			})), n.interrupted && await n.attempt("releasing the deploy lock", () => releaseLock(e, t, n));
		}
		async function waitForBoot(e, t, n) {
			let r = [
				"waited=0",
				`while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ' deploy ${n.proxyPrefix}' >/dev/null; do`,
				`  [ $waited -ge ${n.bootSeconds} ] && break`,
				"  sleep 1; waited=$((waited + 1))",
				"done",
				"echo $waited"
			].join("\n"), i = Number(await runOrThrow(e, t, r, (n.bootSeconds + 30) * 1e3));
			return i > 0 ? `Waited ${i} s for the boot in progress on ${t}` : void 0;
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
			if (i.code !== 0) throw Error(i.stderr.trim() || `exit code ${i.code}`);
			return i.stdout.trim();
		}
	}),
	8350: ((e, t, n) => {
		n.d(t, {
			Wp: () => backUpServerLogins,
			a2: () => logoutScript
		});
		var r = n(6314), i = n(823);
		let a = ".docker/config.json.before-kamal-action";
		async function backUpServerLogins(e, t) {
			let { deployment: n, facts: i, ssh: o } = t, s = e.savedState.server, c = (0, r.H)(n);
			if (s === void 0 || c.length === 0) return;
			e.remember({ server: {
				...s,
				registries: c
			} });
			let l = [...i.values()].filter((e) => e.registryLogin).map((e) => e.host), u = `cd; [ -e ${a} ] || cp -p .docker/config.json ${a}`;
			await Promise.all(l.map((t) => o.run(t, u, { signal: e.signal })));
		}
		function logoutScript(e) {
			let t = e.map((e) => `docker logout ${e && (0, i.Z)(e)} >/dev/null 2>&1`);
			return [
				"cd",
				`if [ -e ${a} ]; then mv -f ${a} .docker/config.json && echo restored; exit; fi`,
				"[ -e .docker/config.json ] || exit 0",
				...t.map((e) => `${e} && removed=removed`),
				"echo $removed"
			].join("\n");
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
