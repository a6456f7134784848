"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(3258), i = n(25), a = n(691), o = n(4014), s = n(3307), c = n(5936), l = n(3012);
	async function rollback(e) {
		let t = await (0, o.iA)(e, await (0, c.d)(e)), n = (0, l.F)(e, t), u = await (0, i.N)(e, t), d = (0, r.vP)(u.deployment, u.facts);
		e.report.previousVersion = d ?? null;
		let f = (0, r.es)(u.deployment, u.facts, e.inputs.version);
		e.report.version = f, e.log.line(`Rolling back from ${d ?? "nothing"} to ${f}`), e.inputs.preflight ? await (0, a.askFirst)(e, u, { builds: !1 }) : await (0, a.skipPreflight)(e, u), await e.phase("install", "Install Kamal", () => u.kamal), await (0, l.a)(e, u, {
			command: {
				name: "rollback",
				version: f
			},
			loading: n
		}), await (0, s.d)(e, u, f);
	}
}) };
