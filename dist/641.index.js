"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(7684), i = n(8117), a = n(9759), o = n(8811), s = n(7570), c = n(3762), l = n(8679), u = n(540);
	async function rollback(e, t) {
		let n = await (0, o.iA)(e, await (0, s.d)(e), t), d = (0, a.Q)(e, t, n), f = await (0, i.N)(e, n), p = (0, r.vP)(f.deployment, f.facts);
		e.report.previousVersion = p ?? null;
		let m = (0, r.es)(f.deployment, f.facts, e.inputs.version);
		e.report.version = m, e.log.line(`Rolling back from ${p ?? "nothing"} to ${m}`), e.inputs.preflight ? await (0, u.askFirst)(e, f, { builds: !1 }) : await (0, u.skipPreflight)(e, f), await e.phase("install", "Install Kamal", () => f.kamal), await (0, c.a)(e, f, {
			command: {
				name: "rollback",
				version: m
			},
			loading: d
		}), await (0, l.d)(e, f, m);
	}
}) };
