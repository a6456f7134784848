"use strict";
exports.id = 150, exports.ids = [150], exports.modules = { 150: ((e, t, n) => {
	n.r(t), n.d(t, { toSarif: () => toSarif });
	var r = n(7598), i = n(7604), a = n(3982), o = n(9205);
	let s = 25e3, c = {
		error: "error",
		warning: "warning",
		info: "note"
	}, l = {
		error: "very-high",
		warning: "high",
		info: "medium"
	}, u = {
		error: "error",
		warning: "warning",
		info: "recommendation"
	};
	function toSarif({ findings: e, rules: t, version: n, docsUrl: r, pages: i = new Map() }) {
		let a = new Map(t.map((e, t) => [e.id, t])), o = new Map(), c = e.map((e) => toResult(e, {
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
				results: c.length > s ? worst(e, c) : c
			}]
		};
	}
	function worst(e, t) {
		return i.gO.flatMap((n) => t.filter((t, r) => e[r]?.severity === n)).slice(0, s);
	}
	function describeRule({ id: e, severity: t, title: n, securitySeverity: r }, { docsUrl: i, page: a }) {
		let s = (0, o.QB)(i, e), d = `[Why this matters, with a bad and a good example](${s})`, f = r === void 0 ? {} : { "security-severity": r.toFixed(1) };
		return {
			id: e,
			shortDescription: { text: n },
			fullDescription: { text: `${n}.` },
			help: {
				text: `${n}. Why this matters, with a bad and a good example: ${s}`,
				markdown: a === void 0 ? `${n}.\n\n${d}` : `${withoutTitle(a)}\n\n${d}`
			},
			helpUri: s,
			defaultConfiguration: { level: c[t] },
			properties: {
				tags: ["kamal", r === void 0 ? "correctness" : "security"],
				precision: l[t],
				"problem.severity": u[t],
				...f
			}
		};
	}
	function withoutTitle(e) {
		return e.replace(/^# .*\n+/, "").trim();
	}
	function toResult(e, t) {
		let { ruleId: n, severity: r, message: i, help: a, fix: o } = e, s = {
			uri: uriOf(e.file),
			uriBaseId: "%SRCROOT%"
		};
		return {
			ruleId: n,
			...t.index === void 0 ? {} : { ruleIndex: t.index },
			level: c[r],
			message: { text: plain(`${i}. ${a}`) },
			locations: [{ physicalLocation: {
				artifactLocation: s,
				region: region(e)
			} }],
			partialFingerprints: { "kamalAction/v1": fingerprint(e, t.seen) },
			...o && { fixes: [toFix(o, s)] }
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
	function uriOf(e) {
		return e.toWellFormed().split("/").map(encodeURIComponent).join("/");
	}
	function plain(e) {
		return (0, a.X5)(e).replace(/\[([^\]]*)\](?=\()/g, "\\[$1\\]");
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
