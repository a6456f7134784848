"use strict";
exports.id = 234, exports.ids = [234], exports.modules = { 1234: ((e, t, n) => {
	n.r(t), n.d(t, { post: () => post });
	var r = n(5246), i = n(2541), a = n(5607), o = n(3982);
	let s = 1e3;
	async function post(e) {
		let info = (t) => e.line((0, o.DX)(t, s)), warn = (t) => e.annotate({
			level: "warning",
			message: (0, o.DX)(t, s)
		});
		try {
			(0, i.R)();
			let e = (0, a.C7)();
			if (e === void 0) {
				info("Nothing to clean up.");
				return;
			}
			let { cleanUp: t } = await Promise.all([
				n.e(935),
				n.e(449),
				n.e(73)
			]).then(n.bind(n, 7073)), { state: r, problem: o } = e;
			o !== void 0 && warn(incompleteState(o)), await t(r, {
				interrupted: !0,
				info,
				warn
			});
		} catch (e) {
			warn(`Cleanup did not finish: ${(0, r.bD)(e)}`);
		}
	}
	function incompleteState(e) {
		return `Only the SSH agent and the temporary directory are cleaned up, because ${e}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
	}
}) };
