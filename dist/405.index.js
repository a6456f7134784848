"use strict";
exports.id = 405, exports.ids = [405], exports.modules = {
	9405: ((e, t, n) => {
		n.r(t), n.d(t, { deploy: () => deploy });
		var r = n(6595), i = n(5487), a = n(3258), o = n(1704);
		function chooseMode(e, { deployment: t, facts: n }) {
			if (e.inputs.setup !== "auto") return e.inputs.setup === "always" ? "setup" : "deploy";
			let r = t.roles.flatMap(({ name: e, hosts: r, proxy: i }) => r.map((r) => ({
				reason: whySetup(n.get(r), i !== void 0),
				line: `${r} (${(0, o.aI)(t, e)})`
			}))), i = t.accessories.flatMap(({ container: e, hosts: t }) => t.map((t) => ({
				reason: whyBoot(n.get(t), e),
				line: `${t} (${e})`
			}))), a = [...r, ...i].find(({ reason: e }) => e !== void 0);
			return a === void 0 ? "deploy" : (e.log.line(`kamal setup: ${a.line} ${a.reason}`), "setup");
		}
		function whySetup(e, t) {
			if (e?.docker === void 0) return "has no Docker";
			if (!e.networkExists) return "has no Docker network `kamal`";
			if (t && e.proxy === void 0) return "has no kamal-proxy";
			if (e.containers.length === 0) return "has never run this service";
		}
		function whyBoot(e, t) {
			if (!(e === void 0 || e.containerNames.includes(t))) return "does not have the accessory's container";
		}
		var s = n(25), c = n(2671), l = n(691), u = n(3773), d = n(3307), f = n(3012);
		async function deploy(e) {
			let t = e.inputs.version === void 0 ? (0, i.Qo)((0, u.t6)(e)) : void 0;
			e.inBackground(Promise.resolve(t));
			let { project: n, early: r } = await (0, f.Qe)(e), o = await (0, u.iA)(e, n, r), p = (0, f.QU)(e, r, o), m = await versionToDeploy(e, o, t);
			e.report.version = m;
			let h = await (0, s.N)(e, o);
			e.report.previousVersion = (0, a.vP)(h.deployment, h.facts) ?? null;
			let g = chooseMode(e, h);
			e.report.mode = g;
			let _ = g === "setup" ? await (0, s.B)(e, h) : h, v = e.inputs.skipBuild ? {
				builds: !1,
				pulls: m
			} : { builds: !0 };
			e.inputs.preflight ? await (0, l.askFirst)(e, _, v) : await (0, l.skipPreflight)(e, _), await e.phase("install", "Install Kamal", async () => {
				let t = await _.kamal;
				e.log.line(`Kamal ${t.version} on Ruby ${t.ruby.version}, from ${t.source}`);
			}), await (0, c.Lb)(e, _), await (0, f.aA)(e, _, {
				command: {
					name: g,
					version: m,
					skipBuild: e.inputs.skipBuild
				},
				loading: p
			}), await (0, d.d)(e, _, m), await noteCache(e, _);
		}
		async function versionToDeploy(e, { deployment: t }, n) {
			if (e.inputs.version !== void 0) return e.inputs.version;
			let a = await n ?? e.environment.sha;
			if (a === void 0) throw new r.HR({
				id: "no-git",
				title: "There is no version to deploy",
				cause: `${e.inputs.workingDirectory} is in no git repository with a commit, and the input \`version\` is not given.`,
				fix: "Add `actions/checkout` before this step, or give `version`."
			});
			return t.builderContext === void 0 ? a : `${a}${await (0, i.li)((0, u.t6)(e))}`;
		}
		async function noteCache(e, t) {
			let n = await (await t.kamal).saved;
			n !== void 0 && e.notice(n);
		}
	}),
	2671: ((e, t, n) => {
		n.d(t, {
			Lb: () => keepServerLogins,
			a2: () => logoutScript
		});
		var r = n(6189), i = n(2145);
		let a = ".docker/config.json.before-kamal-action";
		async function keepServerLogins(e, t) {
			let { deployment: n, facts: i, ssh: o } = t, s = e.remembered.server, c = (0, r.Ho)(n);
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
				`if tr -d ' \\t\\r\\n' <.docker/config.json | grep -Exq ${(0, i.Z)(nothingElse(e))}; then`,
				"  printf '{\\n\\t\"auths\": {}\\n}' >.docker/config.json && echo removed; exit",
				"fi",
				...t.map((e) => `${e} && removed=removed`),
				"echo $removed"
			].join("\n");
		}
		function nothingElse(e) {
			let t = `(${e.map((e) => `"${(0, r.FI)(e).replace(/[.[\]*+?(){}|^$\\]/g, "\\$&")}"`).join("|")}):\\{"auth":"[A-Za-z0-9+/=]*"\\}`;
			return `\\{"auths":\\{${t}(,${t})*\\}\\}`;
		}
	})
};
