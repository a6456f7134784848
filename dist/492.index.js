"use strict";
exports.id = 492, exports.ids = [492], exports.modules = { 4492: ((e, t, n) => {
	n.r(t), n.d(t, { verify: () => verify });
	var r = n(6449), i = n(7684), a = n(1590), o = n(4855), s = n(4717), c = n(8679);
	async function verify(e) {
		let t = await (0, o.iA)(e, await (0, s.d)(e)), n = await (0, a.N)(e, t), l = (0, i.T2)(n.deployment, n.facts, e.inputs.version);
		if (e.report.version = l ?? null, l === void 0) {
			let { service: e, primaryHost: t } = n.deployment;
			throw (0, r.V2)("nothing-runs", {
				service: e,
				host: t
			});
		}
		await (0, c.d)(e, n, { version: l });
	}
}) };
