"use strict";
exports.id = 958, exports.ids = [958], exports.modules = {
	9958: ((e, t, n) => {
		n.r(t), n.d(t, { preflight: () => preflight });
		var r = n(1590), i = n(3100), a = n(5994), o = n(3627), s = n(8965);
		async function preflight(e) {
			let t = (0, o.g)(e), n = await (0, i.iA)(e, await (0, a.d)(e)), c = await (0, o.h)(e, n, t), l = await (0, r.N)(e, n);
			await e.phase("install", "Install Kamal", () => l.kamal);
			let { version: u } = await (0, s.h)(e, l, c);
			e.log.line(`A deploy would ${c.kind === "build" ? "build" : "start"} ${u}`);
		}
	}),
	3627: ((e, t, n) => {
		n.d(t, {
			g: () => askGit,
			h: () => requestedVersion
		});
		var r = n(3418), i = n(5183), a = n(5246), o = n(3982), s = n(1292), c = n(9542);
		async function remoteRef(e, t, n) {
			let r = (await (0, i.$Y)(e, ["remote"])).stdout.split("\n").filter(Boolean), a = r.includes("origin") ? "origin" : r[0];
			if (a === void 0) return { kind: "none" };
			let o = `refs/heads/${t}`, s = `refs/tags/${t}`, c = await listRefs(e, [
				a,
				o,
				s,
				`${s}^{}`
			], n);
			if (typeof c == "string") return {
				kind: "unreachable",
				said: c
			};
			if (c.has(o)) return { kind: "branch" };
			let l = c.get(`${s}^{}`) ?? c.get(s);
			return l === void 0 ? { kind: "none" } : {
				kind: "tag",
				commit: l
			};
		}
		async function listRefs(e, t, n) {
			try {
				let r = (await (0, i.$Y)(e, [
					"remote",
					"get-url",
					"--",
					t[0] ?? ""
				])).stdout.trim(), a = (0, s.uQ)("git").with({
					...credentials(r, n),
					GIT_TERMINAL_PROMPT: "0"
				}), l = await (0, c.runTool)("git", [
					"ls-remote",
					"--",
					...t
				], {
					cwd: e,
					env: a,
					timeoutMs: 15e3
				});
				return l.exitCode === 0 ? new Map(l.stdout.split("\n").flatMap((e) => {
					let [, t, n] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(e) ?? [];
					return t === void 0 || n === void 0 ? [] : [[n, t]];
				})) : (0, o.DX)(l.stderr, 200) || `git ended with exit code ${l.exitCode}`;
			} catch (e) {
				return (0, a.bD)(e);
			}
		}
		function credentials(e, { serverUrl: t, token: n }) {
			if (n === void 0 || !t.startsWith("https://") || !e.startsWith(`${t}/`)) return {};
			let r = `http.${t}/.extraheader`, i = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${n}`).toString("base64")}`, a = [
				[r, ""],
				[r, i],
				["http.followRedirects", "false"]
			], o = Number(process.env.GIT_CONFIG_COUNT ?? "0");
			return Object.fromEntries([["GIT_CONFIG_COUNT", String(o + a.length)], ...a.flatMap(([e = "", t = ""], n) => [[`GIT_CONFIG_KEY_${o + n}`, e], [`GIT_CONFIG_VALUE_${o + n}`, t]])]);
		}
		let l = /^[0-9a-f]{4,}$/i, u = /^[0-9a-f]{40}/i, d = /^(?:(?:[A-Z]+_)*HEAD|latest(?:-.*)?)$/;
		async function gitVersion(e, t, n) {
			let r = await (0, i.Qo)(e);
			if (r === void 0) return { kind: "none" };
			if (t === void 0 || t.toLowerCase() === r) return {
				kind: "head",
				head: r
			};
			let a = await otherThanRelease({
				directory: e,
				wanted: t,
				head: r
			}, n);
			return a === void 0 ? {
				kind: "release",
				head: r,
				name: t
			} : a === "head" ? {
				kind: "head",
				head: r
			} : {
				kind: "other",
				head: r,
				found: a
			};
		}
		function isCommitPrefix(e, t) {
			return l.test(e) && t.startsWith(e.toLowerCase());
		}
		async function otherThanRelease(e, t) {
			let { directory: n, wanted: r, head: i } = e;
			if (u.test(r)) return {
				is: "commit",
				commit: await commitOf(n, r)
			};
			if (d.test(r)) return { is: "reserved" };
			let a = await localRefs(n, r);
			if (a.isBranch) return { is: "branch" };
			let o = l.test(r) ? await byPrefix(e) : void 0;
			if (o !== void 0) return o;
			if (a.isTag) return tagVersion(await commitOf(n, `refs/tags/${r}`), i);
			if (l.test(r)) return {
				is: "commit",
				commit: void 0
			};
			let s = await commitOf(n, r);
			return s === void 0 ? onRemote(e, t) : s === i ? void 0 : {
				is: "commit",
				commit: s
			};
		}
		async function byPrefix({ directory: e, wanted: t, head: n }) {
			let r = await (0, i.$Y)(e, ["rev-parse", `--disambiguate=${t.toLowerCase()}`]), a = (await (0, i.$Y)(e, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], r.stdout)).stdout.split("\n").flatMap((e) => /^commit (\S+)$/.exec(e)?.[1] ?? []), [o, s] = a;
			if (o !== void 0) return s === void 0 ? o === n ? "head" : {
				is: "commit",
				commit: o
			} : {
				is: "ambiguous",
				matching: a
			};
		}
		async function localRefs(e, t) {
			let n = [
				`refs/heads/${t}`,
				`refs/remotes/*/${t}`,
				`refs/tags/${t}`
			], r = (await (0, i.$Y)(e, [
				"for-each-ref",
				"--format=%(refname)",
				...n
			])).stdout.split("\n"), isRemoteBranch = (e) => e.startsWith("refs/remotes/") && e.split("/").slice(3).join("/") === t;
			return {
				isBranch: r.some((e) => e === `refs/heads/${t}` || isRemoteBranch(e)),
				isTag: r.includes(`refs/tags/${t}`)
			};
		}
		function tagVersion(e, t) {
			return e === t ? void 0 : {
				is: "tag",
				commit: e
			};
		}
		async function commitOf(e, t) {
			let n = await (0, i.$Y)(e, [
				"rev-parse",
				"--verify",
				"--quiet",
				`${t}^{commit}`
			]);
			return n.exitCode === 0 ? n.stdout.trim() : void 0;
		}
		async function onRemote({ directory: e, wanted: t, head: n }, r) {
			let a = await remoteRef(e, t, r);
			switch (a.kind) {
				case "branch": return { is: "branch" };
				case "tag": return tagVersion(a.commit, n);
				case "none": return;
				case "unreachable": return (await (0, i.$Y)(e, ["rev-parse", "--is-shallow-repository"])).stdout.trim() === "false" ? void 0 : {
					is: "unchecked",
					said: a.said
				};
			}
		}
		function askGit(e) {
			let { inputs: t, environment: n, projectDirectory: r } = e, i = {
				serverUrl: n.serverUrl,
				token: t.githubToken
			}, a = t.skipBuild ? void 0 : t.version;
			return e.inBackground(() => gitVersion(r, a, i));
		}
		async function requestedVersion(e, t, n) {
			return e.briefPhase("preflight", "Look up the version", () => versionFromGit(e, t, n));
		}
		async function versionFromGit(e, { deployment: t }, n) {
			let { skipBuild: a, version: o } = e.inputs;
			if (a && o !== void 0) return {
				kind: "pull",
				wanted: o
			};
			let s = await n;
			if (s.kind === "other") throw (0, r.V2)("version-not-head", {
				wanted: o ?? "",
				head: s.head,
				found: s.found
			});
			let c = s.kind === "none" ? commitWithoutGit(e) : s.head;
			if (a) return {
				kind: "pull",
				wanted: c
			};
			let l = t.builderContext === void 0 ? "" : await (0, i.li)(e.projectDirectory), u = s.kind === "release" ? s.name : void 0;
			return {
				kind: "build",
				version: `${c}${l}`,
				release: u
			};
		}
		function commitWithoutGit(e) {
			let { sha: t } = e.environment;
			if (t === void 0 || t === "") throw (0, r.V2)("no-git", { directory: e.inputs.workingDirectory });
			let { skipBuild: n, version: i } = e.inputs;
			if (n || i === void 0 || isCommitPrefix(i, t)) return t;
			throw (0, r.V2)("version-not-head", {
				wanted: i,
				head: t,
				found: { is: "without-git" }
			});
		}
	})
};
