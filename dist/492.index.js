"use strict";
exports.id = 492, exports.ids = [492], exports.modules = { 4492: ((e, t, n) => {
	n.r(t), n.d(t, { verify: () => verify });
	var r = n(3418), i = n(7684), a = n(1590), o = n(3100), s = n(5994), c = n(8449);
	async function verify(e) {
		let t = await (0, o.iA)(e, await (0, s.d)(e)), n = await (0, a.N)(e, t), r = await e.briefPhase("probes", "Look up the version", () => liveVersion(e, n));
		e.report.version = r, await (0, c.d)(e, n, { version: r });
	}
	function liveVersion(e, { deployment: t, facts: n }) {
		let a = (0, i.T2)(t, n, e.inputs.version);
		if (a !== void 0) return a;
		let { service: o, primaryHost: s } = t;
		throw (0, r.V2)("nothing-runs", {
			service: o,
			host: s
		});
	}
}) };
