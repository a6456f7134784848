"use strict";
exports.id = 234, exports.ids = [234], exports.modules = { 1234: ((e, t, n) => {
	n.r(t), n.d(t, { post: () => post });
	var r = n(6805), i = n(5246), a = n(5607);
	async function post() {
		try {
			let e = (0, a.C7)();
			if (e === void 0) {
				r.pq("Nothing to clean up.");
				return;
			}
			let { cleanUp: t } = await Promise.all([
				n.e(53),
				n.e(772),
				n.e(719),
				n.e(60)
			]).then(n.bind(n, 7073));
			await t(e, {
				interrupted: !0,
				info: (e) => r.pq(e),
				warn: (e) => r.$e(e)
			});
		} catch (e) {
			r.$e(`Cleanup did not finish: ${(0, i.bD)(e)}`);
		}
	}
}) };
