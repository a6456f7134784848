"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(3258), i = n(25), a = n(5774), o = n(691), s = n(3773), c = n(3307), l = n(2913), u = n(3012);
	async function rollback(e, t) {
		let n = await (0, s.iA)(e, await (0, l.d)(e), t), d = (0, a.Q)(e, t, n), f = await (0, i.N)(e, n), p = (0, r.vP)(f.deployment, f.facts);
		e.report.previousVersion = p ?? null;
		let m = (0, r.es)(f.deployment, f.facts, e.inputs.version);
		e.report.version = m, e.log.line(`Rolling back from ${p ?? "nothing"} to ${m}`), e.inputs.preflight ? await (0, o.askFirst)(e, f, { builds: !1 }) : await (0, o.skipPreflight)(e, f), await e.phase("install", "Install Kamal", () => f.kamal), await (0, u.a)(e, f, {
			command: {
				name: "rollback",
				version: m
			},
			loading: d
		}), await (0, c.d)(e, f, m);
	}
}) };
