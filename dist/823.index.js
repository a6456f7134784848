"use strict";
exports.id = 823, exports.ids = [823], exports.modules = { 823: ((e, t, n) => {
	n.d(t, {
		Z: () => shellQuote,
		r: () => shellWord
	});
	function shellQuote(e) {
		return `'${e.replaceAll("'", "'\\''")}'`;
	}
	function shellWord(e) {
		return /^[\w./:@-]+$/.test(e) ? e : shellQuote(e);
	}
}) };
