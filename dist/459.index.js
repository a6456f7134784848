"use strict";
exports.id = 459, exports.ids = [459], exports.modules = {
	1459: ((e, t, n) => {
		n.r(t), n.d(t, { deploy: () => deploy });
		var r = n(7684), i = n(4046);
		function chooseMode(e, { deployment: t, facts: n }) {
			if (e.inputs.setup !== "auto") return e.inputs.setup === "always" ? "setup" : "deploy";
			let r = t.roles.flatMap(({ name: e, hosts: r, proxy: a }) => r.map((r) => ({
				reason: setupReason(n.get(r), a !== void 0),
				place: `${r} (${(0, i.aI)(t, e)})`
			}))), a = t.accessories.flatMap(({ container: e, hosts: t }) => t.map((t) => ({
				reason: missingAccessory(n.get(t), e),
				place: `${t} (${e})`
			}))), o = [...r, ...a].find(({ reason: e }) => e !== void 0);
			return o === void 0 ? "deploy" : (e.log.line(`Running kamal setup: ${o.place} ${o.reason}`), "setup");
		}
		function setupReason(e, t) {
			if (e?.docker === void 0) return "has no Docker";
			if (!e.networkExists) return "has no Docker network `kamal`";
			if (t && e.proxy === void 0) return "has no kamal-proxy";
			if (e.containers.length === 0) return "has no container of this service";
		}
		function missingAccessory(e, t) {
			if (!(e === void 0 || e.containerNames.includes(t))) return "does not have the accessory's container";
		}
		var a = n(1590), o = n(6936), s = n(6126), c = n(3100), l = n(5994), u = n(8350), d = n(3627), f = n(9771), p = n(8965), m = n(8449), h = n(3418), g = n(4442), _ = n(4132), v = n(5246), y = n(9358);
		async function tagRelease(e, t, n) {
			let { name: r, version: i, digest: a } = n, o = t.deployment.repository;
			await e.phase("tag", "Add the release name", async () => {
				try {
					if (a === void 0) throw Error("it is not known which image was pushed");
					let r = AbortSignal.any([e.signal, AbortSignal.timeout(6e4)]), i = await (0, _.M)((0, y.Y)(t), r, "pull,push");
					e.notice(await addName(i, {
						...n,
						digest: a
					}, o));
				} catch (t) {
					throw e.signal.throwIfAborted(), t instanceof v.HR ? t : (0, h.V2)("release-failed", {
						name: r,
						image: o,
						version: i,
						said: (0, v.bD)(t)
					}, { cause: t });
				}
			});
		}
		async function addName(e, { name: t, version: n, digest: r, present: i }, a) {
			let o = await (0, g.o)(e, t);
			if (o === r) return `${a}:${t} is already the image that was deployed (${r}).`;
			if (o !== void 0 && o === i) return `${a}:${t} was not moved: it still is an earlier image of the same commit (${i}), and the deployed image is ${r}.`;
			if (o !== void 0) throw (0, h.V2)("release-taken", {
				name: t,
				image: a,
				digest: o,
				version: n,
				deployed: !0
			});
			await (0, g.A)(e, r, t);
			let s = await (0, g.o)(e, t);
			if (s !== r) throw Error(`the registry has ${s ?? "nothing"} under this name after adding ${r}`);
			return `${a}:${t} now points to the image of ${n} (${r}).`;
		}
		async function deploy(e, t) {
			let n = (0, d.g)(e), i = await (0, c.iA)(e, await (0, l.d)(e), t), h = t.load(i.kamal), g = await (0, d.h)(e, i, n);
			g.kind === "build" && (e.report.version = g.version);
			let _ = await (0, a.N)(e, i);
			e.report.previousVersion = (0, r.vP)(_.deployment, _.facts) ?? null;
			let v = chooseMode(e, _);
			e.report.mode = v;
			let y = v === "setup" ? await (0, a.B)(e, _) : _, b = await (e.inputs.preflight ? p.h : p.l)(e, y, g);
			e.report.version = b.version, await e.phase("install", "Install Kamal", async () => {
				let t = await y.kamal;
				e.log.line(`Kamal ${t.version} on Ruby ${t.ruby.version}, from ${t.source}`);
			});
			let x = e.inBackground(async () => {
				let [t] = await Promise.all([h, (0, u.Wp)(e, y)]);
				return t;
			}), S = {
				name: v,
				version: b.version,
				skipBuild: e.inputs.skipBuild
			}, C = await (0, f.a)(e, y, {
				command: S,
				loading: x
			});
			v === "setup" && await (0, s.q)(e, y);
			let w = await (0, o.k)(e, y, {
				target: b,
				log: C,
				built: !e.inputs.skipBuild
			});
			if (await (0, m.d)(e, y, {
				version: b.version,
				expected: w
			}), b.release !== void 0) {
				let t = "digest" in w ? w.digest : void 0;
				await tagRelease(e, y, {
					...b.release,
					version: b.version,
					digest: t
				});
			}
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
