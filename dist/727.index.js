"use strict";
exports.id = 727, exports.ids = [727, 888], exports.modules = {
	9727: ((e, t, n) => {
		n.r(t), n.d(t, { lintProject: () => lintProject });
		var r = n(6595), i = n(5327), a = n(5741), o = n(888), s = n(1668);
		function lintProject(e, t = (0, o.selectRules)()) {
			let n = new Map();
			for (let r of t) for (let t of check(r, e)) {
				let e = toFinding(r, t);
				n.set(JSON.stringify([
					e.file,
					e.line,
					e.column,
					e.ruleId,
					e.message
				]), e);
			}
			let r = (0, s.Hl)(e), i = [...n.values()], c = e.chosen.destination === void 0 && e.variants.length > e.destinations.length && t.includes(a.i) ? r : [], l = (0, s.ik)(c.filter(hasReason), i).filter(({ id: e }) => !isLeftOut(e, t)), u = [...i, ...l.map(({ comment: e, id: t }) => toFinding(a.i, (0, a.G)(e, t)))], d = (0, s.I6)(r.filter(hasReason));
			return u.filter((e) => !d(e)).sort(byPlace);
		}
		function hasReason({ reason: e }) {
			return e !== "";
		}
		function isLeftOut(e, t) {
			return i.a.some((t) => t === e) && !t.some(({ metadata: t }) => t.id === e);
		}
		function check(e, t) {
			try {
				return [...e.check(t)];
			} catch (n) {
				return [{
					at: {
						file: t.config.path,
						line: 1,
						column: 1,
						endLine: 1,
						endColumn: 1
					},
					severity: "warning",
					message: `The rule \`${e.metadata.id}\` broke on this repository: ${(0, r.bD)(n)}`,
					help: "This is a bug in kamal-action: please report it with the files."
				}];
			}
		}
		function toFinding(e, t) {
			let { file: n, line: r, column: i, endLine: a, endColumn: o } = t.at, { id: s, severity: c } = e.metadata, { message: l, help: u, fix: d } = t, f = {
				file: n,
				line: r,
				column: i,
				endLine: a,
				endColumn: o
			};
			return {
				ruleId: s,
				severity: t.severity ?? c,
				message: l,
				...f,
				help: u,
				...d && { fix: d }
			};
		}
		function byPlace(e, t) {
			return compare(e.file, t.file) || e.line - t.line || e.column - t.column || compare(e.ruleId, t.ruleId);
		}
		function compare(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	888: ((e, t, n) => {
		n.r(t), n.d(t, { selectRules: () => selectRules });
		var r = n(8808);
		function selectRules(e = []) {
			return r.rules.filter(({ metadata: { id: t, optIn: n } }) => n !== !0 || e.some((e) => e === t));
		}
	})
};
