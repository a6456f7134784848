"use strict";
exports.id = 234, exports.ids = [234], exports.modules = { 1234: ((e, t, n) => {
	n.r(t), n.d(t, { post: () => post });
	var r = n(8744), i = n(5246), a = n(5607), o = n(3982);
	let s = 1e3;
	async function post(e) {
		let info = (t) => e.line((0, o.DX)(t, s)), warn = (t) => e.annotate({
			level: "warning",
			message: (0, o.DX)(t, s)
		});
		try {
			(0, r.R1)();
			let e = (0, a.C7)();
			if (e === void 0) {
				info("Nothing to clean up.");
				return;
			}
			let { cleanUp: t } = await Promise.all([n.e(668), n.e(60)]).then(n.bind(n, 7073)), { state: i, problem: o } = e;
			o !== void 0 && warn(incompleteState(o)), await t(i, {
				interrupted: !0,
				info,
				warn
			});
		} catch (e) {
			warn(`Cleanup did not finish: ${(0, i.bD)(e)}`);
		}
	}
	function incompleteState(e) {
		return `Only the SSH agent and the temporary directory are cleaned up, because ${e}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
	}
}) };
