"use strict";
exports.id = 150, exports.ids = [150], exports.modules = { 150: ((e, t, n) => {
	n.d(t, { toSarif: () => toSarif });
	var r = n(7598), i = n(7604), a = n(662), o = n(3982), s = n(9205);
	let c = 25e3, l = {
		error: "error",
		warning: "warning",
		info: "note"
	}, u = {
		error: "very-high",
		warning: "high",
		info: "medium"
	}, d = {
		error: "error",
		warning: "warning",
		info: "recommendation"
	};
	function toSarif({ findings: e, rules: t, version: n, docsUrl: r, pages: i = new Map() }) {
		let a = new Map(t.map((e, t) => [e.id, t])), o = new Map(), s = e.map((e) => toResult(e, {
			index: a.get(e.ruleId),
			seen: o
		}));
		return {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver: {
					name: "kamal-action",
					semanticVersion: n,
					informationUri: r,
					rules: t.map((e) => describeRule(e, {
						docsUrl: r,
						page: i.get(e.id)
					}))
				} },
				columnKind: "utf16CodeUnits",
				results: s.length > c ? worst(e, s) : s
			}]
		};
	}
	function worst(e, t) {
		return i.gO.flatMap((n) => t.filter((t, r) => e[r]?.severity === n)).slice(0, c);
	}
	function describeRule({ id: e, severity: t, title: n, securitySeverity: r }, { docsUrl: i, page: a }) {
		let o = (0, s.QB)(i, e), c = `[Why this matters, with a bad and a good example](${o})`, f = r === void 0 ? {} : { "security-severity": r.toFixed(1) };
		return {
			id: e,
			shortDescription: { text: n },
			fullDescription: { text: `${n}.` },
			help: {
				text: `${n}. Why this matters, with a bad and a good example: ${o}`,
				markdown: a === void 0 ? `${n}.\n\n${c}` : `${withoutTitle(a)}\n\n${c}`
			},
			helpUri: o,
			defaultConfiguration: { level: l[t] },
			properties: {
				tags: ["kamal", r === void 0 ? "correctness" : "security"],
				precision: u[t],
				"problem.severity": d[t],
				...f
			}
		};
	}
	function withoutTitle(e) {
		return e.replace(/^# .*\n+/, "").trim();
	}
	function toResult(e, t) {
		let { ruleId: n, severity: r, message: i, help: o, fix: s } = e, c = {
			uri: (0, a.O)(e.file),
			uriBaseId: "%SRCROOT%"
		};
		return {
			ruleId: n,
			...t.index === void 0 ? {} : { ruleIndex: t.index },
			level: l[r],
			message: { text: plain(`${i}. ${o}`) },
			locations: [{ physicalLocation: {
				artifactLocation: c,
				region: region(e)
			} }],
			partialFingerprints: { "kamalAction/v1": fingerprint(e, t.seen) },
			...s && { fixes: [toFix(s, c)] }
		};
	}
	function toFix({ description: e, edits: t }, n) {
		let r = t.map((e) => ({
			deletedRegion: region(e),
			insertedContent: { text: e.text }
		}));
		return {
			description: { text: plain(e) },
			artifactChanges: [{
				artifactLocation: n,
				replacements: r
			}]
		};
	}
	function region({ line: e, column: t, endLine: n, endColumn: r }) {
		return {
			startLine: e,
			startColumn: t,
			endLine: n,
			endColumn: r
		};
	}
	function plain(e) {
		let t = (0, o.X5)(e);
		return t.includes("](") ? t.replace(/[\\[\]]/g, "\\$&") : t;
	}
	function fingerprint(e, t) {
		let n = e.message.replace(/\bline \d+/g, "line"), i = JSON.stringify([
			e.ruleId,
			e.file,
			n
		]), a = t.get(i) ?? 0;
		return t.set(i, a + 1), (0, r.createHash)("sha256").update(`${i}#${a}`).digest("hex").slice(0, 32);
	}
}) };
