"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(7684), i = n(1590), a = n(6936), o = n(3100), s = n(5994), c = n(9771), l = n(8965), u = n(8449);
	async function rollback(e, t) {
		let n = await (0, o.iA)(e, await (0, s.d)(e), t), d = t.load(n.kamal), f = await (0, i.N)(e, n), p = (0, r.vP)(f.deployment, f.facts);
		e.report.previousVersion = p ?? null;
		let m = await e.briefPhase("preflight", "Look up the version", () => (0, r.es)(f.deployment, f.facts, e.inputs.version));
		e.report.version = m, e.log.line(p === void 0 ? `Rolling back to ${m}` : `Rolling back from ${p} to ${m}`);
		let h = e.inBackground((e) => (0, a.A)(f, e));
		await (e.inputs.preflight ? l.h : l.l)(e, f, {
			kind: "none",
			version: m
		}), await e.phase("install", "Install Kamal", () => f.kamal);
		let g = await h;
		await (0, c.a)(e, f, {
			command: {
				name: "rollback",
				version: m
			},
			loading: d
		}), await (0, u.d)(e, f, {
			version: m,
			kept: g
		});
	}
}) };
