"use strict";
exports.id = 492, exports.ids = [492], exports.modules = { 4492: ((e, t, n) => {
	n.r(t), n.d(t, { verify: () => verify });
	var r = n(4209), i = n(7684), a = n(8117), o = n(9663), s = n(6113), c = n(8679);
	async function verify(e) {
		let t = await (0, o.iA)(e, await (0, s.d)(e)), n = await (0, a.N)(e, t), l = (0, i.vP)(n.deployment, n.facts), u = e.inputs.version ?? l;
		if (e.report.version = u ?? null, u === void 0) {
			let { service: e, primaryHost: t } = n.deployment;
			throw (0, r.V2)("nothing-runs", {
				service: e,
				host: t
			});
		}
		await (0, c.d)(e, n, u.length < 40 && l?.startsWith(u) ? l : u);
	}
}) };
