"use strict";
exports.id = 310, exports.ids = [310], exports.modules = {
	617: ((e, t, n) => {
		n.d(t, {
			$1: () => isKamal2,
			ei: () => deployingKamal,
			h8: () => expectedKamal,
			s8: () => describeKamalVersion,
			so: () => s
		});
		var r = n(3024), i = n(6760), a = n(8940), o = n(7514);
		let s = "2.12.0";
		function deployingKamal(e, t) {
			return e === void 0 ? t === void 0 ? {
				version: s,
				from: "default"
			} : {
				version: t,
				from: "lockfile"
			} : {
				version: e,
				from: "input"
			};
		}
		async function expectedKamal(e, { root: t, directory: n }) {
			try {
				let s = await (0, o.tz)(r.realpathSync.native(t), i.posix.join(n, "Gemfile.lock"));
				return deployingKamal(e, (0, a.X)(s.state === "text" ? s.text : void 0, "kamal"));
			} catch {
				return deployingKamal(e, void 0);
			}
		}
		function isKamal2(e) {
			return e.startsWith("2.");
		}
		function describeKamalVersion({ version: e, from: t }) {
			return t === "input" ? `the input \`kamal-version\` is ${e}` : t === "lockfile" ? `Gemfile.lock has ${e}` : `this action deploys with ${e}`;
		}
	}),
	8940: ((e, t, n) => {
		n.d(t, {
			R: () => lockedGems,
			X: () => lockedVersion
		});
		function lockedVersion(e, t) {
			let n = e?.split(/\r?\n/).find((e) => e.startsWith(`    ${t} (`));
			return /\(([^()\s,]+)\)/.exec(n ?? "")?.[1];
		}
		let r = /^ {4}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\)$/, i = /^ {6}([A-Za-z0-9][\w.-]{0,99})!?(?: \(|$)/, a = /^ {2}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\) sha256=([0-9a-f]{64})$/;
		function lockedGems(e, t) {
			let n = (e ?? "").split(/\r?\n/).filter((e) => e.length <= 300);
			if (n.filter((e) => e === "GEM").length !== 1) return;
			let { versions: r, needs: i } = readSpecs(sectionOf(n, "GEM")), a = readChecksums(sectionOf(n, "CHECKSUMS")), o = new Set([t]);
			for (let e of o) {
				for (let t of i.get(e) ?? []) o.add(t);
				if (!r.has(e) || o.size > 200) return;
			}
			return [...o].map((e) => {
				let t = r.get(e) ?? "";
				return {
					name: e,
					version: t,
					sha256: a.get(`${e} ${t}`)
				};
			});
		}
		function sectionOf(e, t) {
			let n = e.indexOf(t);
			if (n === -1) return [];
			let r = e.slice(n + 1).findIndex((e) => !e.startsWith(" "));
			return e.slice(n + 1, r === -1 ? void 0 : n + 1 + r);
		}
		function readSpecs(e) {
			let t = new Map(), n = new Map(), a = [];
			for (let o of e) {
				let [, e, s] = r.exec(o) ?? [];
				e !== void 0 && s !== void 0 ? (t.set(e, s), a = [], n.set(e, a)) : o.startsWith("      ") ? a.push(i.exec(o)?.[1] ?? "") : a = [];
			}
			return {
				versions: t,
				needs: n
			};
		}
		function readChecksums(e) {
			let t = e.map((e) => a.exec(e)).filter((e) => e !== null);
			return new Map(t.map(([, e, t, n = ""]) => [`${e} ${t}`, n]));
		}
	}),
	3542: ((e, t, n) => {
		n.d(t, {
			E: () => compareGemVersions,
			o: () => isGemVersion
		});
		function compareGemVersions(e, t) {
			let n = segments(e), r = segments(t);
			for (let e = 0; e < Math.max(n.length, r.length); e++) {
				let t = compareSegments(n[e] ?? 0, r[e] ?? 0);
				if (t !== 0) return t;
			}
			return 0;
		}
		function isGemVersion(e) {
			return /^(?:[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)?$/.test(e.trim());
		}
		function segments(e) {
			return (e.trim().replaceAll("-", ".pre.").match(/[0-9]+|[a-z]+/gi) ?? []).map((e) => /^\d+$/.test(e) ? Number(e) : e);
		}
		function compareSegments(e, t) {
			return typeof e == "number" && typeof t == "number" ? e - t : typeof e == "number" ? 1 : typeof t == "number" || e < t ? -1 : +(e > t);
		}
	})
};
