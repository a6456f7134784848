"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(3258), i = n(25), a = n(691), o = n(3773), s = n(3307), c = n(3012);
	async function rollback(e) {
		let { project: t, early: n } = await (0, c.Qe)(e), l = await (0, o.iA)(e, t, n), u = (0, c.QU)(e, n, l), d = await (0, i.N)(e, l), f = (0, r.vP)(d.deployment, d.facts);
		e.report.previousVersion = f ?? null;
		let p = (0, r.es)(d.deployment, d.facts, e.inputs.version);
		e.report.version = p, e.log.line(`Rolling back from ${f ?? "nothing"} to ${p}`), e.inputs.preflight ? await (0, a.askFirst)(e, d, { builds: !1 }) : await (0, a.skipPreflight)(e, d), await e.phase("install", "Install Kamal", () => d.kamal), await (0, c.aA)(e, d, {
			command: {
				name: "rollback",
				version: p
			},
			loading: u
		}), await (0, s.d)(e, d, p);
	}
}) };
