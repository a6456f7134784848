"use strict";
exports.id = 888, exports.ids = [888], exports.modules = { 888: ((e, t, n) => {
	n.r(t), n.d(t, { selectRules: () => selectRules });
	var r = n(8808);
	function selectRules(e = []) {
		return r.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
	}
}) };
