"use strict";
exports.id = 679, exports.ids = [679], exports.modules = {
	4060: ((e, t, n) => {
		n.r(t), n.d(t, { deploy: () => deploy });
		var r = n(4209), i = n(5183), a = n(7684), o = n(5671);
		function chooseMode(e, { deployment: t, facts: n }) {
			if (e.inputs.setup !== "auto") return e.inputs.setup === "always" ? "setup" : "deploy";
			let r = t.roles.flatMap(({ name: e, hosts: r, proxy: i }) => r.map((r) => ({
				reason: setupReason(n.get(r), i !== void 0),
				place: `${r} (${(0, o.aI)(t, e)})`
			}))), i = t.accessories.flatMap(({ container: e, hosts: t }) => t.map((t) => ({
				reason: missingAccessory(n.get(t), e),
				place: `${t} (${e})`
			}))), a = [...r, ...i].find(({ reason: e }) => e !== void 0);
			return a === void 0 ? "deploy" : (e.log.line(`Running kamal setup: ${a.place} ${a.reason}`), "setup");
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
		var s = n(8117), c = n(9663), l = n(6113), u = n(8350), d = n(4591), f = n(9660), p = n(8679);
		async function deploy(e, t) {
			let n = e.inBackground(() => (0, i.Qo)(e.projectDirectory)), r = await (0, c.iA)(e, await (0, l.d)(e), t.detectRuby), o = t.load(r.kamal), m = await versionToDeploy(e, r, n);
			e.report.version = m;
			let h = await (0, s.N)(e, r);
			e.report.previousVersion = (0, a.vP)(h.deployment, h.facts) ?? null;
			let g = chooseMode(e, h);
			e.report.mode = g;
			let _ = g === "setup" ? await (0, s.B)(e, h) : h, v = e.inputs.skipBuild ? {
				builds: !1,
				pulls: m
			} : { builds: !0 };
			e.inputs.preflight ? await (0, f.h)(e, _, v) : await (0, f.l)(e, _), await e.phase("install", "Install Kamal", async () => {
				let t = await _.kamal;
				e.log.line(`Kamal ${t.version} on Ruby ${t.ruby.version}, from ${t.source}`);
			});
			let y = e.inBackground(async () => {
				let [t] = await Promise.all([o, (0, u.Wp)(e, _)]);
				return t;
			}), b = {
				name: g,
				version: m,
				skipBuild: e.inputs.skipBuild
			};
			await (0, d.a)(e, _, {
				command: b,
				loading: y
			}), await (0, p.d)(e, _, m), await reportCacheProblem(e, _);
		}
		async function versionToDeploy(e, { deployment: t }, n) {
			if (e.inputs.version !== void 0) return e.inputs.version;
			let a = await n ?? e.environment.sha;
			if (a === void 0) throw (0, r.V2)("no-git", { directory: e.inputs.workingDirectory });
			return t.builderContext === void 0 ? a : `${a}${await (0, i.li)(e.projectDirectory)}`;
		}
		async function reportCacheProblem(e, t) {
			let n = await (await t.kamal).saved;
			n !== void 0 && e.notice(n);
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
	})
};
