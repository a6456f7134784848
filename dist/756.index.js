"use strict";
exports.id = 756, exports.ids = [756], exports.modules = { 2756: ((e, t, n) => {
	n.r(t), n.d(t, { lint: () => lint });
	var r = n(5994);
	async function lint(e) {
		await (0, r.d)(e);
	}
}) };
