"use strict";
exports.id = 151, exports.ids = [151], exports.modules = { 6151: ((e, t, n) => {
	n.r(t), n.d(t, {
		describeServing: () => describeServing,
		servingLines: () => servingLines,
		servingOutcome: () => servingOutcome
	});
	var r = n(3982);
	function describeServing(e, t) {
		if (e.length === 0) return {
			sentence: "",
			rows: []
		};
		let n = agreement(e, t);
		return n === void 0 ? {
			sentence: e.every(({ state: e }) => e === "unknown") ? "What serves now is unknown:" : "The servers differ in what serves now:",
			rows: e
		} : {
			sentence: n,
			rows: []
		};
	}
	function servingLines({ serving: e, previousVersion: t }) {
		let { rows: n } = describeServing(e ?? [], { previousVersion: t });
		return n.map((e) => `- ${e.host}, ${e.role}: ${servingOutcome(e)}`);
	}
	function servingOutcome({ state: e, version: t, reason: n, answered: r }) {
		if (e === "serving") return `version \`${t}\`${r === null ? "" : `; ${answerOf(r)}`}`;
		let i = r !== null && r.status !== null ? ` ${answerOf(r)}.` : "";
		return `${e}. ${n ?? ""}${i}`;
	}
	function agreement(e, t) {
		let [n, ...r] = e;
		if (!(n === void 0 || r.some(({ state: e, version: t }) => e !== n.state || t !== n.version))) switch (n.state) {
			case "serving": return oneVersion(e, n.version, t);
			case "nothing": return noVersion(e, t);
			case "unknown": return unknownVersion(e);
		}
	}
	function oneVersion(e, t, { previousVersion: n, subject: r = "Version" }) {
		let i = e.flatMap(({ answered: e }) => e ?? []), a = t === n ? "still " : "";
		if (i.length === 0) return `${r} \`${t}\` ${a}runs on ${hostsOf(e)}.`;
		let o = sameAnswer(i);
		if (o !== void 0) return isHealthy(i[0]) ? `${r} \`${t}\` ${a}serves on ${hostsOf(e)}; ${o}.` : `kamal-proxy ${a}routes to version \`${t}\` on ${hostsOf(e)}, but ${o}.`;
	}
	function noVersion(e, { previousVersion: t }) {
		if (t === null && e.every(({ version: e }) => e === null)) return `No version serves on ${hostsOf(e)} yet.`;
		let n = sameReason(e);
		return n === void 0 ? void 0 : `No version serves on ${hostsOf(e)}. ${n}`;
	}
	function unknownVersion(e) {
		let t = sameReason(e), n = e.flatMap(({ answered: e }) => e?.status === null ? [] : e ?? []);
		if (t === void 0 || n.length > 1) return;
		let [r] = n;
		return r === void 0 ? `What serves on ${hostsOf(e)} now is unknown. ${t}` : `What serves on ${hostsOf(e)} now is unknown, but ${answerOf(r)}. ${t}`;
	}
	function sameReason(e) {
		let t = new Set(e.map(({ reason: e }) => e ?? ""));
		return t.size === 1 ? [...t][0] : void 0;
	}
	function sameAnswer(e) {
		let [t, ...n] = e;
		if (t === void 0 || n.length === 0) return t && answerOf(t);
		if (!n.every(({ url: e, status: n }) => e === t.url && n === t.status) || t.status === null) return;
		let r = Math.max(...e.map(({ durationMs: e }) => e));
		return `${request(t)} answered ${t.status} on each, in at most ${r} ms`;
	}
	function answerOf(e) {
		let { status: t, durationMs: n, problem: r } = e;
		return t === null ? `${request(e)} got no response: ${r}` : `${request(e)} answered ${t} in ${n} ms`;
	}
	function request({ url: e }) {
		let t = URL.parse(e);
		return `\`GET ${t === null ? e : t.pathname}\``;
	}
	function isHealthy(e) {
		let t = e?.status ?? 0;
		return t >= 200 && t < 300;
	}
	function hostsOf(e) {
		let t = [...new Set(e.map(({ host: e }) => e))];
		return t.length <= 3 ? (0, r.Ol)(t) : `all ${t.length} servers`;
	}
}) };
