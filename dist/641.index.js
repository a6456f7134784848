"use strict";
exports.id = 641, exports.ids = [641], exports.modules = { 9641: ((e, t, n) => {
	n.r(t), n.d(t, { rollback: () => rollback });
	var r = n(7684), i = n(8117), a = n(9663), o = n(6113), s = n(4591), c = n(9660), l = n(8679);
	async function rollback(e, t) {
		let n = await (0, a.iA)(e, await (0, o.d)(e), t.detectRuby), u = t.load(n.kamal), d = await (0, i.N)(e, n), f = (0, r.vP)(d.deployment, d.facts);
		e.report.previousVersion = f ?? null;
		let p = (0, r.es)(d.deployment, d.facts, e.inputs.version);
		e.report.version = p, e.log.line(f === void 0 ? `Rolling back to ${p}` : `Rolling back from ${f} to ${p}`), e.inputs.preflight ? await (0, c.h)(e, d, { builds: !1 }) : await (0, c.l)(e, d), await e.phase("install", "Install Kamal", () => d.kamal), await (0, s.a)(e, d, {
			command: {
				name: "rollback",
				version: p
			},
			loading: u
		}), await (0, l.d)(e, d, p);
	}
}) };
