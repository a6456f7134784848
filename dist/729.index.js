"use strict";
exports.id = 729, exports.ids = [729], exports.modules = {
	7341: ((e, t, n) => {
		n.d(t, { n: () => rubyTokens });
		function rubyTokens(e) {
			let t = new Lexer(e), n = t.read(0);
			return t.isReadable ? n : void 0;
		}
		let r = {
			spaces: /[ \t\r\f]+|\\\r?\n/y,
			word: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
			number: /\d[\d_]*(?:\.\d+)?/y,
			symbol: /:([A-Za-z_]\w*[?!]?)/y,
			percent: /%([wWiIqQr]?)([[({<|!/])/y,
			heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
			operator: /\|\|=|&&=|[-+*]=|<<=|===|<=>|\.\.\.?|&\.|::|\|\||&&|<<|>>|==|!=|=~|!~|=>|->|<=|>=|\*\*|[^\s\w]/y,
			blank: /(?:[ \t\r\f]*(?:#[^\n]*)?\n)*[ \t]*/y,
			closer: /[\])}]/
		}, i = new Map([
			["(", ")"],
			["[", "]"],
			["{", "}"],
			["<", ">"]
		]), a = new Set("= == != || && , . &. + << ? : => ||= += ( [ {".split(" ")), o = new Set("if unless elsif when and or not return while until then else".split(" "));
		class Lexer {
			isReadable = !0;
			text;
			at = 0;
			heredocs = [];
			constructor(e) {
				this.text = e;
			}
			read(e) {
				let t = [], n = 0;
				for (; this.isReadable && this.at < this.text.length;) {
					let i = this.text.charAt(this.at);
					if (e > 0 && i === "}" && n === 0) return t;
					i === "{" && n++, i === "}" && n--, this.match(r.spaces) === null && (i === "#" ? this.skipLine() : i === "\n" ? this.readNewline(t) : t.push(this.readToken(i, t.at(-1), e)));
				}
				return e > 0 && (this.isReadable = !1), t;
			}
			readNewline(e) {
				let t = this.at++;
				for (let e of this.heredocs.splice(0)) this.skipHeredoc(e);
				this.match(r.blank);
				let n = this.text.slice(this.at, this.at + 2);
				if (n === "&." || n.startsWith(".") && n !== "..") return;
				/^(?:=begin|__END__)\b/.test(this.text.slice(this.at, this.at + 10)) && this.skipEmbedded();
				let i = e.at(-1);
				i !== void 0 && i.kind !== "newline" && (i.kind === "operator" && a.has(i.text) || e.push({
					kind: "newline",
					text: "\n",
					start: t,
					end: t + 1,
					parts: []
				}));
			}
			readToken(e, t, n) {
				let i = this.at;
				if (e === "\"") return this.readInterpolated(n);
				if (e === "'") return this.readPlain();
				if (e === "`") return this.skipLiteral("`");
				let a = this.match(r.word);
				if (a !== null) return this.wordOrLabel(a[0], i);
				let o = this.match(r.number);
				if (o !== null) return this.token("number", o[0].replaceAll("_", ""), i);
				let s = this.match(r.symbol);
				if (s !== null) return this.token("symbol", s[1] ?? "", i);
				let c = this.match(r.heredoc);
				if (c !== null) return this.heredocs.push(c[2] ?? ""), this.token("other", "", i);
				if (this.startsLiteral(t)) {
					if (e === "/") return this.skipLiteral("/");
					let t = this.match(r.percent);
					if (t !== null) return this.readPercent(t, i);
				}
				let l = this.match(r.operator)?.[0] ?? e;
				return this.at = i + l.length, this.token("operator", l, i);
			}
			startsLiteral(e) {
				if (e === void 0 || e.kind === "newline" || e.kind === "label") return !0;
				if (e.kind === "operator") return !r.closer.test(e.text);
				if (e.kind !== "word") return !1;
				let t = e.end < this.at && !/\s|=/.test(this.text.charAt(this.at + 1));
				return o.has(e.text) || t;
			}
			wordOrLabel(e, t) {
				return this.text.startsWith(":", this.at) && !this.text.startsWith("::", this.at) ? (this.at++, this.token("label", e, t)) : this.token("word", e, t);
			}
			readPlain() {
				let e = this.at++, t = "";
				for (; this.at < this.text.length && this.text.charAt(this.at) !== "'";) this.text.charAt(this.at) === "\\" && /['\\]/.test(this.text.charAt(this.at + 1)) && this.at++, t += this.text.charAt(this.at++);
				return this.closeString(e, [t]);
			}
			readInterpolated(e) {
				let t = this.at++, n = [], r = "";
				for (; this.isReadable && this.at < this.text.length && this.text.charAt(this.at) !== "\"";) this.text.startsWith("#{", this.at) ? (e >= 8 && (this.isReadable = !1), this.at += 2, n.push(r, this.isReadable ? this.read(e + 1) : []), r = "") : this.text.charAt(this.at) === "\\" ? (this.at++, r += unescaped(this.text.charAt(this.at))) : r += this.text.charAt(this.at), this.at++;
				return this.closeString(t, [...n, r]);
			}
			closeString(e, t) {
				return this.at >= this.text.length && (this.isReadable = !1), this.at++, {
					kind: "string",
					text: "",
					start: e,
					end: this.at,
					parts: t
				};
			}
			skipLiteral(e) {
				let t = this.at++;
				for (; this.at < this.text.length && this.text.charAt(this.at) !== e;) this.at += this.text.charAt(this.at) === "\\" ? 2 : 1;
				return this.at >= this.text.length && (this.isReadable = !1), this.at++, this.token("other", "", t);
			}
			readPercent([, e = "", t = ""], n) {
				let r = i.get(t) ?? t, a = this.at;
				for (let e = 1; e > 0 && this.at < this.text.length; this.at++) {
					let n = this.text.charAt(this.at);
					n === r ? e-- : n === t ? e++ : n === "\\" && this.at++;
				}
				this.text.charAt(this.at - 1) !== r && (this.isReadable = !1);
				let o = this.text.slice(a, this.at - 1), s = e === "w" || e === "i", c = this.token(s ? "words" : "other", e, n);
				return s ? {
					...c,
					parts: o.split(/\s+/).filter((e) => e !== "")
				} : c;
			}
			skipLine() {
				let e = this.text.indexOf("\n", this.at);
				this.at = e === -1 ? this.text.length : e;
			}
			skipHeredoc(e) {
				for (; this.at < this.text.length;) {
					let t = this.at;
					this.skipLine();
					let n = this.text.slice(t, this.at);
					if (this.at++, n.trim() === e) return;
				}
				this.isReadable = !1;
			}
			skipEmbedded() {
				let e = this.text.startsWith("__END__", this.at) ? -1 : this.text.indexOf("\n=end", this.at);
				this.at = e === -1 ? this.text.length : e + 1, this.skipLine();
			}
			match(e) {
				e.lastIndex = this.at;
				let t = e.exec(this.text);
				return t !== null && (this.at = e.lastIndex), t;
			}
			token(e, t, n) {
				return {
					kind: e,
					text: t,
					start: n,
					end: this.at,
					parts: []
				};
			}
		}
		function unescaped(e) {
			return {
				n: "\n",
				t: "	",
				s: " ",
				r: "\r",
				e: "\x1B",
				0: "\0"
			}[e] ?? e;
		}
	}),
	1017: ((e, t, n) => {
		n.d(t, {
			$6: () => textAt,
			QW: () => isBlankValue,
			Qc: () => flagAt,
			aI: () => unknownAt,
			gT: () => listAt,
			oR: () => joined,
			t7: () => areEqual,
			uk: () => writtenAs,
			zz: () => isTruthy
		});
		let r = {
			text: 2e3,
			items: 100
		};
		function unknownAt({ start: e, end: t }) {
			return {
				kind: "unknown",
				start: e,
				end: t
			};
		}
		function textAt({ start: e, end: t }, n, i = !1) {
			return n.length > r.text ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "text",
				text: n,
				isSymbol: i,
				start: e,
				end: t
			};
		}
		function flagAt({ start: e, end: t }, n) {
			return n === void 0 ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "boolean",
				value: n,
				start: e,
				end: t
			};
		}
		function listAt({ start: e, end: t }, n) {
			return n.length > r.items ? unknownAt({
				start: e,
				end: t
			}) : {
				kind: "list",
				items: n.map((e) => e.kind === "list" ? unknownAt(e) : e),
				start: e,
				end: t
			};
		}
		function isTruthy(e) {
			if (e.kind !== "unknown") return e.kind !== "nil" && !(e.kind === "boolean" && !e.value);
		}
		function isBlankValue(e) {
			if (e.kind === "text") return e.text.trim() === "";
			if (e.kind === "list") return e.items.length === 0;
			let t = isTruthy(e);
			return t === void 0 ? void 0 : !t;
		}
		function writtenAs(e) {
			return e.kind === "text" || e.kind === "environment" || e.kind === "uri" ? e.text : e.kind === "number" || e.kind === "boolean" ? String(e.value) : e.kind === "nil" ? "" : void 0;
		}
		function areEqual(e, t) {
			if (![e, t].some(({ kind: e }) => e === "unknown" || e === "list" || e === "uri")) return comparable(e) === comparable(t);
		}
		function comparable(e) {
			return `${e.kind === "environment" ? "text" : e.kind} ${e.kind === "text" && e.isSymbol} ${writtenAs(e)}`;
		}
		function joined(e, t, n) {
			return e.kind === "list" && t.kind === "list" ? listAt(n, [...e.items, ...t.items]) : e.kind === "text" && t.kind === "text" ? textAt(n, e.text + t.text) : unknownAt(n);
		}
	}),
	142: ((e, t, n) => {
		n.d(t, {
			_G: () => c,
			rc: () => describeContainer,
			t8: () => containerOf
		});
		var r = n(7675), i = n(7688), a = n(8162), o = n(1781), s = n(926);
		let c = (0, s.B)((e) => {
			let t = e.config.primaryRole;
			return t === void 0 ? void 0 : containerOf(e, t);
		});
		function containerOf(e, t) {
			if (t.node.kind === "unknown") return;
			let { config: n, project: i } = e, s = l(e), c = (0, r.V)([(0, o.$I)(n.root, "env"), (0, o.$I)(t.settings, "env")], s, i.surroundings.texts.entrypoint.source?.text), u = (0, a.dR)(n.root, t.settings), d = commandFor((0, o.$I)(t.settings, "cmd"), s);
			return {
				role: t,
				image: s,
				env: c,
				mounts: u,
				ruby: rubyFacts(c, s),
				command: d
			};
		}
		let l = (0, s.B)(({ project: e, config: t }) => {
			let n = (0, o.wf)(t.root, ["builder", "target"]), { dockerfile: r } = e.surroundings;
			if (!(r === void 0 || n !== void 0 && n.kind !== "scalar")) return (0, i.dT)(r, n?.text, (e) => {
				let n = (0, o.wf)(t.root, [
					"builder",
					"args",
					e
				]);
				if (n !== void 0) return n.kind === "scalar" ? { value: n.text } : "unknown";
			});
		});
		function commandFor(e, t) {
			return e === void 0 ? t?.cmd?.words : e.kind === "scalar" ? e.text.trim().split(/\s+/) : void 0;
		}
		function rubyFacts(e, t) {
			let n = e("RAILS_ENV");
			return {
				railsEnv: typeof n == "object" ? n.value : "production",
				railsRoot: t?.workdir,
				env: e
			};
		}
		function describeContainer({ role: e }) {
			return e.isPrimary === !0 ? "the app's container" : `the container of the role \`${e.name}\``;
		}
	}),
	4729: ((e, t, n) => {
		n.d(t, {
			sY: () => assignmentsIn,
			HR: () => C,
			JG: () => isSwitchedOn,
			oL: () => lastAssignment,
			vo: () => rubySetting,
			NJ: () => settingAssignments,
			fx: () => withoutComments
		});
		var r = n(1017);
		function branchesOf(e, t) {
			let n = e.closers.get(t) ?? t, r = [t, ...e.middles.get(t) ?? []], i = r.map((t, i) => {
				let a = r[i + 1] ?? n;
				if (e.tokens[t]?.text === "else") return {
					condition: void 0,
					body: [t + 1, a]
				};
				let o = endOfHeader(e, [t + 1, a]);
				return {
					condition: [t + 1, o],
					body: [Math.min(o + 1, a), a]
				};
			});
			return e.tokens[t]?.text === "case" ? i.slice(1) : i;
		}
		function appliedBranch(e, t, n) {
			let i = e.tokens[t]?.text, a = [t + 1, endOfHeader(e, [t + 1, e.closers.get(t) ?? t])], o = i === "case" && a[0] < a[1] ? n(a) : void 0;
			for (let [a, { condition: s, body: c }] of branchesOf(e, t).entries()) {
				if (s === void 0) return c;
				let t = o === void 0 ? (0, r.zz)(n(s)) : isAnyOf(o, listItems(e, s).map(n));
				if (t === void 0) return;
				if (t !== (i === "unless" && a === 0)) return c;
			}
			return "none";
		}
		function listItems(e, [t, n]) {
			let r = [], i = t;
			for (let a = t; a < n; a = (e.closers.get(a) ?? a) + 1) {
				let t = e.tokens[a];
				t?.kind === "operator" && t.text === "," && (r.push([i, a]), i = a + 1);
			}
			return [...r, [i, n]];
		}
		function endOfHeader(e, [t, n]) {
			for (let r = t; r < n; r = (e.closers.get(r) ?? r) + 1) {
				let t = e.tokens[r];
				if (t?.kind === "newline" || t?.text === ";" || t?.text === "then") return r;
			}
			return n;
		}
		function isAnyOf(e, t) {
			let n = t.map((t) => (0, r.t7)(e, t));
			return n.includes(!0) ? !0 : n.includes(void 0) ? void 0 : !1;
		}
		var i = n(7341);
		function rubyCode(e) {
			let t = (0, i.n)(e);
			return t === void 0 ? void 0 : matchedCode(t);
		}
		function matchedCode(e) {
			return new Matcher(e).match();
		}
		let a = new Map([
			["(", ")"],
			["[", "]"],
			["{", "}"]
		]), o = new Set([
			"case",
			"begin",
			"def",
			"class",
			"module",
			"do",
			"for"
		]), s = new Set([
			"if",
			"unless",
			"while",
			"until"
		]), c = new Set([
			"else",
			"elsif",
			"when",
			"in",
			"rescue",
			"ensure"
		]), l = new Set([
			"then",
			"else",
			"do",
			"begin",
			"ensure",
			"and",
			"or",
			"not"
		]);
		class Matcher {
			tokens;
			closers = new Map();
			middles = new Map();
			stack = [];
			constructor(e) {
				this.tokens = e;
			}
			match() {
				for (let [e, t] of this.tokens.entries()) if (!(t.kind === "operator" ? this.matchBracket(t, e) : this.matchWord(t, e)) || this.stack.length > 60) return;
				let { tokens: e, closers: t, middles: n } = this;
				return this.stack.length > 0 ? void 0 : {
					tokens: e,
					closers: t,
					middles: n
				};
			}
			matchBracket({ text: e }, t) {
				let n = a.get(e);
				if (n !== void 0 && this.stack.push({
					index: t,
					closer: n,
					awaitsDo: !1
				}), e !== ")" && e !== "]" && e !== "}") return !0;
				let r = this.stack.pop();
				return r === void 0 || r.closer !== e ? !1 : (this.closers.set(r.index, t), e === ")" && this.dropEndlessMethod(r.index, t), !0);
			}
			dropEndlessMethod(e, t) {
				let n = this.tokens[t + 1], r = this.stack.at(-1);
				r !== void 0 && e > r.index && e <= r.index + 4 && this.isWord(r.index, "def") && n?.text === "=" && n.kind === "operator" && this.stack.pop();
			}
			matchWord(e, t) {
				let n = this.stack.at(-1);
				if (e.kind === "newline" && n !== void 0 && (n.awaitsDo = !1), !isKeyword(this.tokens, t)) return !0;
				let { text: r } = e;
				if (r === "end") return n === void 0 || n.closer !== "end" ? !1 : (this.closers.set(n.index, t), this.stack.pop(), !0);
				if (r === "do" && n?.awaitsDo === !0) n.awaitsDo = !1;
				else if (opensBlock(this.tokens, t) && !this.isEndless(t)) this.stack.push({
					index: t,
					closer: "end",
					awaitsDo: /^(?:while|until|for)$/.test(r)
				});
				else if (c.has(r) && n?.closer === "end" && this.isMiddle(t, n)) {
					let e = this.middles.get(n.index);
					e === void 0 ? this.middles.set(n.index, [t]) : e.push(t);
				}
				return !0;
			}
			isMiddle(e, t) {
				let { text: n } = this.tokens[e] ?? {};
				return n !== "rescue" && n !== "in" || this.tokens[e - 1]?.kind === "newline" && (n === "rescue" || this.isWord(t.index, "case"));
			}
			isEndless(e) {
				if (!this.isWord(e, "def")) return !1;
				let [t, n, r] = this.tokens.slice(e + 1, e + 4), i = n?.start === t?.end && r?.text === "(";
				return n?.kind === "operator" && n.text === "=" && !i;
			}
			isWord(e, t) {
				let n = this.tokens[e];
				return n?.kind === "word" && n.text === t;
			}
		}
		function isKeyword(e, t) {
			let n = e[t - 1];
			return e[t]?.kind === "word" && !(n?.kind === "operator" && /^&?\.$/.test(n.text));
		}
		function opensBlock(e, t) {
			let n = e[t]?.text ?? "";
			if (!isKeyword(e, t)) return !1;
			if (o.has(n)) return !0;
			if (!s.has(n)) return !1;
			let r = e[t - 1];
			return r === void 0 || r.kind === "newline" || r.kind === "label" ? !0 : r.kind === "operator" ? !/^[\])}]$/.test(r.text) : r.kind === "word" && l.has(r.text);
		}
		class TokenCursor {
			code;
			from;
			to;
			at;
			constructor(e, [t, n]) {
				this.code = e, this.from = firstAfterNewlines(e, t), this.to = n, this.at = this.from;
			}
			closer() {
				return Math.min(this.code.closers.get(this.at) ?? this.to, this.to);
			}
			giveUp() {
				return this.at = this.to + 1, (0, r.aI)(this.span(this.from, this.to));
			}
			span(e, t = this.at) {
				let { tokens: n } = this.code;
				return {
					start: n[e]?.start ?? 0,
					end: n[Math.min(t, this.to) - 1]?.end ?? 0
				};
			}
			peek() {
				return this.at < this.to ? this.code.tokens[this.at] : void 0;
			}
			next() {
				let e = this.peek();
				return this.at++, e;
			}
			isNext(e) {
				let t = this.peek();
				return t?.kind === "operator" && t.text === e;
			}
			takes(e) {
				return this.isNext(e) ? (this.at++, this.skipNewlines(), !0) : !1;
			}
			isAdjacent() {
				return this.code.tokens[this.at - 1]?.end === this.peek()?.start;
			}
			skipNewlines() {
				for (; this.peek()?.kind === "newline";) this.at++;
			}
		}
		function firstAfterNewlines({ tokens: e }, t) {
			let n = t;
			for (; e[n]?.kind === "newline";) n++;
			return n;
		}
		function callMethod(e, t) {
			let n = u.has(t.name) ? e : t.span, i = forAll(e, t, n) ?? forKind(e, t, n) ?? (0, r.aI)(t.span);
			return e.kind === "uri" ? withoutVariable(i) : e.variable === void 0 || i.kind === "unknown" ? i : {
				...i,
				variable: e.variable
			};
		}
		let u = new Set("to_s to_sym to_i presence strip freeze chomp compact uniq flatten to_a dup host hostname scheme".split(" "));
		function withoutVariable({ variable: e, ...t }) {
			return t;
		}
		function forAll(e, { name: t, args: n }, i) {
			let [a] = n;
			if (t === "nil?") return (0, r.Qc)(i, e.kind === "unknown" ? void 0 : e.kind === "nil");
			if (t === "present?") return (0, r.Qc)(i, not((0, r.QW)(e)));
			if (t === "blank?") return (0, r.Qc)(i, (0, r.QW)(e));
			if (t === "presence") return presence(e, i);
			if (t === "freeze" || t === "dup") return e;
			if (t === "in?" && a?.kind === "list") return (0, r.Qc)(i, includes(a, e));
		}
		function presence(e, { start: t, end: n }) {
			let i = (0, r.QW)(e);
			return i === void 0 ? (0, r.aI)({
				start: t,
				end: n
			}) : i ? {
				kind: "nil",
				start: t,
				end: n
			} : e;
		}
		function forKind(e, t, n) {
			if (e.kind === "list") return forList(e, t, n);
			if (e.kind === "uri") return forUri(e.text, t.name, n);
			if (e.kind === "environment" && t.name.endsWith("?")) return forEnvironment(e.text, t.name, n);
			let i = (0, r.uk)(e);
			if (i !== void 0) return t.name === "to_s" ? (0, r.$6)(n, i) : t.name === "to_i" ? {
				kind: "number",
				value: Number.parseInt(i, 10) || 0,
				...spanOf(n)
			} : e.kind === "text" || e.kind === "environment" ? forText(i, t, n) : void 0;
		}
		function forEnvironment(e, t, n) {
			let i = e === "development" || e === "test";
			return (0, r.Qc)(n, t === "local?" ? i : t === `${e}?`);
		}
		function forText(e, { name: t, args: n }, i) {
			let [a] = n, o = a?.kind === "text" ? a.text : void 0, parts = (t) => (0, r.gT)(i, cut(e, t).map((e) => (0, r.$6)(i, e)));
			if (t === "to_sym") return (0, r.$6)(i, e, !0);
			if (t === "strip") return (0, r.$6)(i, e.trim());
			if (t === "downcase") return (0, r.$6)(i, e.toLowerCase());
			if (t === "empty?") return (0, r.Qc)(i, e === "");
			if (t === "chomp" && o !== void 0) return (0, r.$6)(i, e.endsWith(o) ? e.slice(0, -o.length || void 0) : e);
			if (t === "delete_prefix" && o !== void 0) return (0, r.$6)(i, e.startsWith(o) ? e.slice(o.length) : e);
			if (t === "split") return o === void 0 ? void 0 : parts(o);
			if (t === "eql?" && a !== void 0) return (0, r.Qc)(i, a.kind === "text" ? e === a.text : void 0);
			if (t === "casecmp?" && o !== void 0) return (0, r.Qc)(i, e.toLowerCase() === o.toLowerCase());
			if (t === "start_with?" && o !== void 0) return (0, r.Qc)(i, e.startsWith(o));
			if (t === "include?" && o !== void 0) return (0, r.Qc)(i, e.includes(o));
		}
		function cut(e, t) {
			let n = e.split(t);
			return n.slice(0, n.findLastIndex((e) => e !== "") + 1);
		}
		function forList(e, { name: t, args: n }, i) {
			let [a] = n, { items: o } = e;
			if (t === "uniq" || t === "flatten" || t === "to_a") return e;
			if (t === "compact" || t === "compact_blank") {
				let e = t === "compact" ? (e) => e.kind === "nil" : r.QW;
				return (0, r.gT)(i, o.filter((t) => e(t) !== !0));
			}
			if (t === "first") return o[0] ?? {
				kind: "nil",
				...spanOf(i)
			};
			if (t === "include?" && a !== void 0) return (0, r.Qc)(i, includes(e, a));
			if (t === "any?" && n.length === 0) return (0, r.Qc)(i, o.length > 0);
			if (t === "empty?") return (0, r.Qc)(i, o.length === 0);
			if ((t === "map" || t === "reject") && a?.kind === "text") return forEach(o, {
				name: t,
				method: a.text,
				place: i
			});
		}
		function forEach(e, { name: t, method: n, place: i }) {
			let a = e.map((e) => callMethod(e, {
				name: n,
				args: [],
				span: e
			}));
			if (t === "map") return (0, r.gT)(i, a);
			if (!a.some(({ kind: e }) => e !== "boolean")) return (0, r.gT)(i, e.filter((e, t) => a[t]?.kind === "boolean" && !isTrue(a[t])));
		}
		function forUri(e, t, n) {
			if (t === "to_s") return (0, r.$6)(n, e);
			if (t !== "host" && t !== "hostname" && t !== "scheme") return;
			let [, i, a] = /^(\w+):\/\/([^/:?#@[\]]+)(?:[/:?#]|$)/.exec(e) ?? [], o = t === "scheme" ? i : a;
			return o === void 0 ? void 0 : (0, r.$6)(n, o);
		}
		function includes(e, t) {
			let n = e.items.map((e) => (0, r.t7)(e, t));
			return n.includes(!0) ? !0 : n.includes(void 0) ? void 0 : !1;
		}
		function isTrue(e) {
			return e?.kind === "boolean" && e.value;
		}
		function not(e) {
			return e === void 0 ? void 0 : !e;
		}
		function spanOf({ start: e, end: t }) {
			return {
				start: e,
				end: t
			};
		}
		function namedValue(e, { args: t, span: n }, i) {
			let [a] = t;
			if (e === "Rails.env") return {
				kind: "environment",
				text: i.railsEnv,
				...n
			};
			if (e === "Rails.root") return i.railsRoot === void 0 ? (0, r.aI)(n) : (0, r.$6)(n, i.railsRoot);
			if (a !== void 0) {
				if (e === "URI" || e === "URI.parse") return uri(a, n);
				if (e === "Array") return asList(a, n);
				if (e === "ActiveModel.Type.Boolean.new.cast") return cast(a, n);
				if (/^ENV\.(?:key|has_key|include|member)\?$/.test(e)) {
					let e = a.kind === "text" ? i.env(a.text) : "unknown";
					return (0, r.Qc)(n, e === "unknown" ? void 0 : e !== "unset");
				}
			}
		}
		function variableValue(e, t, n) {
			let i = e?.kind === "text" ? n.env(e.text) : "unknown";
			return i === "unknown" || e?.kind !== "text" ? (0, r.aI)(t) : i === "unset" ? {
				kind: "nil",
				...t,
				variable: e.text
			} : (0, r.$6)(t, i.value);
		}
		function uri(e, t) {
			return e.kind === "text" ? {
				...e,
				kind: "uri"
			} : (0, r.aI)(t);
		}
		function asList(e, t) {
			return e.kind === "unknown" ? (0, r.aI)(t) : e.kind === "list" ? e : (0, r.gT)(t, e.kind === "nil" ? [] : [e]);
		}
		function cast(e, t) {
			let n = (0, r.uk)(e);
			return n === void 0 ? (0, r.aI)(t) : e.kind === "nil" || (0, r.QW)(e) === !0 ? {
				kind: "nil",
				...t
			} : (0, r.Qc)(t, !/^(?:false|f|0|off|FALSE|F|OFF)$/.test(n));
		}
		function evaluateTokens(e, t, n) {
			let [i, a] = t;
			return a - i > 1e3 ? (0, r.aI)({
				start: e.tokens[i]?.start ?? 0,
				end: e.tokens[a - 1]?.end ?? 0
			}) : new Evaluator(e, t, n).whole();
		}
		function labelledArguments(e, t, n) {
			let r = e.closers.get(t) ?? t;
			return listItems(e, [t + 1, r]).flatMap(([t, r]) => {
				let i = firstAfterNewlines(e, t), a = e.tokens[i];
				return a?.kind === "label" && i < r ? [[a.text, evaluateTokens(e, [i + 1, r], n)]] : [];
			});
		}
		let d = new Set("true false nil if unless case".split(" "));
		class Evaluator extends TokenCursor {
			scope;
			constructor(e, t, n) {
				super(e, t), this.scope = n;
			}
			whole() {
				let e = this.ternary();
				return this.skipNewlines(), this.at === this.to ? e : (0, r.aI)(this.span(this.from, this.to));
			}
			ternary() {
				let e = this.at, t = this.or();
				if (!this.takes("?")) return t;
				let n = this.ternary();
				if (this.skipNewlines(), !this.takes(":")) return this.giveUp();
				let i = this.ternary();
				return this.choose((0, r.zz)(t), [n, i], e);
			}
			or() {
				let e = this.at, t = this.and();
				for (; this.takes("||");) {
					let n = withVariable(this.and(), t);
					t = this.choose((0, r.zz)(t), [t, n], e);
				}
				return t;
			}
			and() {
				let e = this.at, t = this.comparison();
				for (; this.takes("&&");) {
					let n = this.comparison();
					t = (0, r.zz)(n) === !1 && (0, r.zz)(t) === void 0 ? n : this.choose((0, r.zz)(t), [n, t], e);
				}
				return t;
			}
			choose(e, [t, n], i) {
				return this.at > this.to || e === void 0 ? (0, r.aI)(this.span(i)) : e ? t : n;
			}
			comparison() {
				let e = this.at, t = this.sum(), n = ["==", "!="].find((e) => this.takes(e));
				if (n === void 0) return t;
				let i = (0, r.t7)(t, this.sum());
				return (0, r.Qc)(this.span(e), i === void 0 ? void 0 : i === (n === "=="));
			}
			sum() {
				let e = this.at, t = this.negation();
				for (; this.takes("+");) t = (0, r.oR)(t, this.negation(), this.span(e));
				return t;
			}
			negation() {
				let e = this.at;
				if (!this.takes("!")) return this.calls(this.primary());
				let t = (0, r.zz)(this.negation());
				return (0, r.Qc)(this.span(e), t === void 0 ? void 0 : !t);
			}
			calls(e) {
				let { start: t } = e, n = e;
				for (;;) {
					let e = this.takes("&.");
					if (e || this.takes(".")) {
						let i = this.next(), a = i?.kind === "word" ? this.callArguments() : void 0;
						if (i === void 0 || a === void 0) return this.giveUp();
						let o = {
							start: t,
							end: this.span(this.from).end
						};
						e && n.kind === "nil" || (n = callMethod(n, {
							name: i.text,
							args: a,
							span: o
						})), this.skipsBlock() && (n = (0, r.aI)(o));
					} else if (this.isNext("[") && this.isAdjacent()) this.brackets(), n = (0, r.aI)({
						start: t,
						end: this.span(this.from).end
					});
					else return n;
				}
			}
			primary() {
				let e = this.at, t = this.next();
				if (t === void 0) return this.giveUp();
				if (t.kind === "string") return this.string(t);
				if (t.kind === "symbol") return (0, r.$6)(t, t.text, !0);
				if (t.kind === "number") return {
					kind: "number",
					value: Number(t.text),
					...this.span(e)
				};
				if (t.kind === "words") return words(t);
				if (t.kind === "word") return d.has(t.text) ? this.literal(t, e) : this.name(t, e);
				if (this.at = e, this.isNext("[")) return (0, r.gT)(this.span(e, this.closer() + 1), this.brackets());
				if (!this.isNext("(")) return this.giveUp();
				let n = [e + 1, this.closer()];
				return this.at = n[1] + 1, evaluateTokens(this.code, n, this.scope);
			}
			literal({ text: e, start: t, end: n }, i) {
				if (e === "true" || e === "false") return (0, r.Qc)({
					start: t,
					end: n
				}, e === "true");
				if (e === "nil") return {
					kind: "nil",
					start: t,
					end: n
				};
				let a = this.code.closers.get(i);
				if (a === void 0 || a >= this.to) return this.giveUp();
				this.at = a + 1;
				let o = appliedBranch(this.code, i, (e) => evaluateTokens(this.code, e, this.scope));
				return o === void 0 ? (0, r.aI)(this.span(i)) : o === "none" ? {
					kind: "nil",
					...this.span(i)
				} : evaluateTokens(this.code, o, this.scope);
			}
			name({ text: e }, t) {
				let n = this.scope.variables.get(e);
				if (n !== void 0) return n;
				let { facts: i } = this.scope, a = e;
				for (;;) {
					if (a === "ENV" && this.isNext("[")) {
						let [e] = this.brackets();
						return variableValue(e, this.span(t), i);
					}
					let e = this.callArguments();
					if (e === void 0) return this.giveUp();
					if (a === "ENV.fetch") return this.fetched(e, t);
					let n = namedValue(a, {
						args: e,
						span: this.span(t)
					}, i);
					if (n !== void 0) return n;
					if (this.skipsBlock() || !(this.takes(".") || this.takes("::"))) return (0, r.aI)(this.span(t));
					let o = this.next();
					if (o?.kind !== "word") return this.giveUp();
					a += `.${o.text}`;
				}
			}
			fetched([e, t], n) {
				let i = t;
				if (this.isNext("{")) {
					let e = [this.at + 1, this.closer()];
					i = evaluateTokens(this.code, e, this.scope), this.at = e[1] + 1;
				}
				let a = variableValue(e, this.span(n), this.scope.facts);
				return a.kind === "nil" ? withVariable(i ?? (0, r.aI)(a), a) : a;
			}
			string(e) {
				let t = e.parts.map((e) => typeof e == "string" ? e : this.interpolated(e));
				return t.includes(void 0) ? (0, r.aI)(e) : (0, r.$6)(e, t.join(""));
			}
			interpolated(e) {
				let t = matchedCode(e);
				return t === void 0 ? void 0 : (0, r.uk)(evaluateTokens(t, [0, e.length], this.scope));
			}
			callArguments() {
				return this.isNext("(") && this.isAdjacent() ? this.brackets() : [];
			}
			brackets() {
				let e = this.closer(), t = listItems(this.code, [this.at + 1, e]);
				return this.at = e + 1, t.map(([e, t]) => [firstAfterNewlines(this.code, e), t]).filter(([e, t]) => e < t && this.code.tokens[e]?.kind !== "label").map(([e, t]) => {
					let n = this.code.tokens[e]?.text === "&";
					return evaluateTokens(this.code, [n ? e + 1 : e, t], this.scope);
				});
			}
			skipsBlock() {
				let e = this.peek(), t = e?.text === "{" || e?.kind === "word" && e.text === "do";
				return t && (this.at = this.closer() + 1), t;
			}
		}
		function words(e) {
			let t = e.text === "i";
			return (0, r.gT)(e, e.parts.flatMap((n) => typeof n == "string" ? [(0, r.$6)(e, n, t)] : []));
		}
		function withVariable(e, { variable: t }) {
			return t === void 0 || e.variable !== void 0 ? e : {
				...e,
				variable: t
			};
		}
		function rubyAssignments(e, t) {
			let n = rubyCode(e);
			if (n === void 0) return;
			let r = new Walker(n, t);
			return r.walk([0, n.tokens.length], {
				reach: "certain",
				within: void 0
			}), r.found;
		}
		let f = /(?:^|\.)(?:configure|after_initialize|before_initialize|to_prepare|before_configuration|on_load|tap|setup)$/, p = new Set([
			"=",
			"<<",
			"||=",
			"&&=",
			"+=",
			"-="
		]), m = new Set([
			"push",
			"append",
			"concat",
			"unshift",
			"prepend",
			"clear",
			"delete",
			"replace"
		]), h = new Set([
			"if",
			"unless",
			"while",
			"until",
			"rescue"
		]);
		class Walker {
			found = [];
			code;
			facts;
			variables = new Map();
			changedEnv = new Set();
			constructor(e, t) {
				this.code = e, this.facts = {
					...t,
					env: (e) => this.changedEnv.has(e) ? "unknown" : t.env(e)
				};
			}
			walk([e, t], n) {
				let { reach: r } = n, i = e;
				for (; i < t && r !== "never";) {
					let e = this.endOfStatement(i, t);
					e > i && (r = this.statement([i, e], {
						...n,
						reach: r
					})), i = e + 1;
				}
				return r;
			}
			endOfStatement(e, t) {
				for (let n = e; n < t; n++) {
					let e = this.code.tokens[n];
					if (e?.kind === "newline" || e?.text === ";") return n;
					n = this.code.closers.get(n) ?? n;
				}
				return t;
			}
			statement(e, t) {
				let [n, r] = e, i = this.code.tokens[n]?.kind === "word" ? this.code.tokens[n].text : "", a = this.code.closers.get(n);
				if (a !== void 0 && a < r && opensBlock(this.code.tokens, n)) return this.block(i, [n, a], t);
				let o = this.modifierIn(e);
				if (o === void 0) return this.simple(e, t);
				let s = this.reachBehind(o, [o + 1, r], t.reach);
				return (s === "never" ? s : this.statement([n, o], {
					...t,
					reach: s
				})) !== "never" || s === "never" ? t.reach : s === "certain" ? "never" : "possible";
			}
			block(e, [t, n], r) {
				if (e === "if" || e === "unless" || e === "case") return this.condition(t, r);
				let i = {
					...r,
					reach: "possible"
				};
				if (e === "begin") {
					let [e = n] = this.code.middles.get(t) ?? [], a = this.walk([t + 1, e], e === n ? r : i);
					return e < n && this.walk([e + 1, n], i), a === "never" ? "possible" : a;
				}
				let a = this.endOfStatement(t + 1, n), o = e === "class" || e === "module";
				return this.walk([a, n], o ? {
					...r,
					within: void 0
				} : i), r.reach;
			}
			condition(e, t) {
				let n = appliedBranch(this.code, e, (e) => this.evaluate(e));
				if (n === "none") return t.reach;
				if (n !== void 0) return this.walk(n, t);
				let r = {
					...t,
					reach: "possible"
				};
				return branchesOf(this.code, e).map(({ body: e }) => this.walk(e, r)).includes("never") ? "possible" : t.reach;
			}
			modifierIn([e, t]) {
				let { tokens: n, closers: r } = this.code;
				for (let i = e; i < t; i = (r.get(i) ?? i) + 1) if (h.has(n[i]?.text ?? "") && isKeyword(n, i) && !r.has(i)) return i;
			}
			reachBehind(e, t, n) {
				let i = this.code.tokens[e]?.text, a = this.modifierIn(t) === void 0 ? (0, r.zz)(this.evaluate(t)) : void 0;
				return i !== "if" && i !== "unless" || a === void 0 ? "possible" : a === (i === "if") ? n : "never";
			}
			simple(e, t) {
				let [n, r] = e, { tokens: i, closers: a } = this.code, o = i[n], s = o?.kind === "word" ? o.text : "";
				if (/^(?:return|next|break)$/.test(s)) return "never";
				if (/^(?:exit|abort|raise)$/.test(s)) return t.reach === "certain" ? "never" : "possible";
				let [c, l] = this.pathFrom(e), u = i[l];
				l < r && u?.kind === "operator" && p.has(u.text) ? this.assign(c, [l, r], {
					...t,
					start: o?.start ?? 0
				}) : this.call(c, [l, r], {
					...t,
					start: o?.start ?? 0
				});
				for (let e = n; e < r; e = (a.get(e) ?? e) + 1) this.insideOf(e, r, t);
				return t.reach;
			}
			pathFrom([e, t]) {
				let n = "", r = e;
				for (; r < t; r++) {
					let e = this.code.tokens[r], t = e?.kind === "operator" && /^(?:\.|&\.|::)$/.test(e.text), i = e?.kind === "word" && (n === "" || n.endsWith("."));
					if (e === void 0 || !(t || i)) break;
					n += t ? "." : e.text;
				}
				return [n, r];
			}
			assign(e, [t, n], i) {
				let a = this.code.tokens[t]?.text ?? "", o = this.evaluate([t + 1, n]);
				/^[\w@$]+$/.test(e) ? this.remember(e, a, i.reach === "certain" ? o : (0, r.aI)(o)) : this.record(e, a, {
					...i,
					value: o,
					to: n
				});
			}
			remember(e, t, n) {
				let i = this.variables.get(e);
				t === "=" || t === "||=" && i === void 0 ? this.variables.set(e, n) : this.variables.set(e, (0, r.aI)(n));
			}
			call(e, [t, n], i) {
				let [, a, o = ""] = /^(.*)\.(\w+)$/.exec(e) ?? [], s = this.code.tokens[t]?.text === "(" ? [t + 1, this.code.closers.get(t) ?? n] : [t, n];
				a !== void 0 && m.has(o) ? (this.record(a, o, {
					...i,
					value: this.evaluate(s),
					to: n
				}), this.variables.has(a) && this.variables.set(a, (0, r.aI)({
					start: i.start,
					end: i.start
				}))) : /^\w+$/.test(e) && this.record(e, "call", {
					...i,
					value: this.evaluate(s),
					to: n
				});
				let c = e === "ENV" ? this.code.tokens[t + 1]?.parts[0] : void 0;
				typeof c == "string" && this.changedEnv.add(c);
			}
			insideOf(e, t, n) {
				let { tokens: r, closers: i } = this.code, a = i.get(e), o = r[e];
				if (a === void 0 || a >= t || o === void 0) return;
				let s = this.pathBefore(e);
				if (o.text === "(" && s.endsWith("RelyingParty.new")) for (let [t, r] of labelledArguments(this.code, e, this.scope)) this.record(`${s}(${t})`, "=", {
					...n,
					start: r.start,
					value: r,
					to: a
				});
				else if (o.text === "do" || o.text === "{" && s !== "") {
					let t = f.test(s) ? n.reach : "possible";
					this.walk([this.afterParameters(e + 1), a], {
						reach: t,
						within: s
					});
				}
			}
			pathBefore(e) {
				let { tokens: t } = this.code, n = [];
				for (let r = e - 1; r >= 0 && n.length < 20; r--) {
					let e = t[r];
					if (e?.kind === "word") n.unshift(e.text);
					else if (e?.kind === "operator" && /^(?:\.|&\.|::)$/.test(e.text)) n.unshift(".");
					else break;
				}
				return n.join("");
			}
			afterParameters(e) {
				if (this.code.tokens[e]?.text !== "|") return e;
				let t = e + 1;
				for (; t < this.code.tokens.length && this.code.tokens[t]?.text !== "|";) t++;
				return t + 1;
			}
			record(e, t, { value: n, reach: r, within: i, start: a, to: o }) {
				let s = this.code.tokens[o - 1]?.end ?? a;
				this.found.push({
					target: e,
					operator: t,
					value: n,
					isCertain: r === "certain",
					within: i,
					start: a,
					end: s
				});
			}
			get scope() {
				return {
					facts: this.facts,
					variables: this.variables
				};
			}
			evaluate(e) {
				return evaluateTokens(this.code, e, this.scope);
			}
		}
		var g = n(63), _ = n(926), v = n(142);
		function rubySetting(e, t) {
			let n = lastAssignment(settingAssignments(e, t));
			if (n !== void 0 && n.value.kind !== "unknown") return {
				value: n.value,
				at: (0, g.yb)(n.source, n.start, n.end)
			};
		}
		function settingAssignments(e, t) {
			let { found: n, isComplete: r } = b(e);
			return r(t) ? n.filter(({ target: e }) => e === t || e.endsWith(`.${t}`)) : [];
		}
		function isSwitchedOn(e) {
			return e !== void 0 && (0, r.zz)(e.value) === !0;
		}
		function lastAssignment(e) {
			let t;
			for (let n of e) t = n.operator === "=" && n.isCertain || n.operator === "||=" && n.isCertain && t === void 0 ? n : {
				...n,
				value: {
					kind: "unknown",
					start: n.start,
					end: n.end
				}
			};
			return t;
		}
		function assignmentsIn(e, t) {
			let n = x(e);
			if (t === void 0 || n === void 0) return;
			let r = y(e);
			return r.has(t) || r.set(t, rubyAssignments(t.text, n)?.map((e) => ({
				...e,
				source: t
			}))), r.get(t);
		}
		let y = (0, _.B)((e) => new Map()), b = (0, _.B)((e) => {
			let { application: t, production: n } = e.project.surroundings.texts, r = [t.source, n.source].filter((e) => e !== void 0).map((t) => ({
				source: t,
				found: assignmentsIn(e, t)
			})), i = r.filter(({ found: e }) => e === void 0).map(({ source: e }) => e.text), a = x(e)?.railsEnv === "production";
			return {
				found: r.flatMap(({ found: e }) => e ?? []),
				isComplete: (e) => {
					let t = e.slice(e.lastIndexOf(".") + 1);
					return a && !i.some((e) => e.includes(t));
				}
			};
		}), x = (0, _.B)((e) => {
			let t = (0, v._G)(e)?.ruby;
			return t === void 0 || !S(e.project) ? t : {
				...t,
				env: (e) => {
					let n = t.env(e);
					return n === "unset" ? "unknown" : n;
				}
			};
		}), S = (0, _.B)(({ files: e, surroundings: t }) => {
			let n = e.gemfileLock.source?.text ?? e.gemfile.source?.text ?? "";
			return /\bfigaro\b/.test(n) ? !0 : /\bdotenv\b/.test(n) && t.secretFiles.some((e) => e.startsWith(".env"));
		}), C = (0, _.B)(({ surroundings: e }) => {
			let { production: t, application: n } = e.texts;
			return withoutComments(`${t.source?.text ?? ""}\n${n.source?.text ?? ""}`);
		});
		function withoutComments(e) {
			return e.replace(/(^|[ \t])#(?!\{)[^\n]*/gm, (e, t) => t + " ".repeat(e.length - t.length));
		}
	})
};
