"use strict";
exports.id = 234, exports.ids = [234], exports.modules = { 1234: ((e, t, n) => {
	n.r(t), n.d(t, { post: () => post });
	var r = n(3024), i = n(5246), a = n(2541), o = n(5607), s = n(3982);
	let c = 1e3;
	async function post(e) {
		let info = (t) => e.line((0, s.DX)(t, c)), warn = (t) => e.annotate({
			level: "warning",
			message: (0, s.DX)(t, c)
		});
		try {
			(0, a.R)();
			let e = (0, o.C7)();
			if (e === void 0) {
				info("Nothing to clean up.");
				return;
			}
			let { cleanUp: t } = await Promise.all([
				n.e(639),
				n.e(418),
				n.e(73)
			]).then(n.bind(n, 7073)), { state: r, problem: i } = e;
			i !== void 0 && warn(incompleteState(i));
			let { serving: s } = r;
			await t(r, {
				interrupted: !0,
				info,
				warn,
				onceSettled: async (e) => {
					s !== void 0 && await reportServing(e, s, info);
				}
			});
		} catch (e) {
			warn(`Cleanup did not finish: ${(0, i.bD)(e)}`);
		}
	}
	async function reportServing(e, t, i) {
		let [{ askWhatServes: a }, { describeServing: o, servingLines: s }, { renderServing: c }] = await Promise.all([
			Promise.all([
				n.e(735),
				n.e(418),
				n.e(789)
			]).then(n.bind(n, 1735)),
			n.e(151).then(n.bind(n, 6151)),
			Promise.all([n.e(929), n.e(823)]).then(n.bind(n, 1929))
		]), { previousVersion: l } = t, u = await a(e, t);
		i(o(u, { previousVersion: l }).sentence.replaceAll("`", ""));
		for (let e of s({
			serving: u,
			previousVersion: l
		})) i(e.replaceAll("`", ""));
		let d = process.env.GITHUB_STEP_SUMMARY;
		d !== void 0 && d !== "" && (0, r.appendFileSync)(d, c(u, l));
	}
	function incompleteState(e) {
		return `Only the SSH agent and the temporary directory are cleaned up, because ${e}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
	}
}) };
