"use strict";
exports.id = 958, exports.ids = [958], exports.modules = { 9958: ((e, t, n) => {
	n.r(t), n.d(t, { preflight: () => preflight });
	var r = n(8117), i = n(9663), a = n(6113), o = n(9660);
	async function preflight(e) {
		let t = await (0, i.iA)(e, await (0, a.d)(e)), n = await (0, r.N)(e, t);
		await e.phase("install", "Install Kamal", () => n.kamal), await (0, o.h)(e, n, { builds: !e.inputs.skipBuild });
	}
}) };
