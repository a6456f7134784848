(() => {
	"use strict";
	var e = {
		6894: ((e, t, n) => {
			n.a(e, async (e, r) => {
				try {
					n.r(t);
					var i = n(6805), a = n(5246), o = n(5607);
					try {
						(0, o.tl)() ? await (await n.e(234).then(n.bind(n, 1234))).post() : await (await Promise.all([n.e(719), n.e(852)]).then(n.bind(n, 4852))).main();
					} catch (e) {
						i.C1((0, a.bD)(e));
					}
					process.exit(), r();
				} catch (e) {
					r(e);
				}
			}, 1);
		}),
		5246: ((e, t, n) => {
			n.d(t, {
				HR: () => Failure,
				bD: () => messageOf,
				cJ: () => Cancelled
			});
			class Failure extends Error {
				diagnosis;
				constructor(e, t) {
					super(`${e.title}: ${e.cause}`, t), this.name = "Failure", this.diagnosis = e;
				}
			}
			class Cancelled extends Error {
				constructor(e) {
					super(`Cancelled by ${e}`), this.name = "Cancelled";
				}
			}
			function messageOf(e) {
				return e instanceof Error ? e.message : String(e);
			}
		}),
		5607: ((e, t, n) => {
			n.d(t, {
				C7: () => loadState,
				Ho: () => clearState,
				LZ: () => saveState,
				tl: () => isPost
			});
			var r = n(6805);
			let i = "isPost", a = "cleanup";
			function isPost() {
				return r.Gu(i) !== "" || (r.LZ(i, "true"), !1);
			}
			function saveState(e) {
				r.LZ(a, JSON.stringify(e));
			}
			function clearState() {
				r.LZ(a, "");
			}
			function loadState() {
				let e = r.Gu(a);
				return e === "" ? void 0 : JSON.parse(e);
			}
		}),
		2613: ((e) => {
			e.exports = require("assert");
		}),
		181: ((e) => {
			e.exports = require("buffer");
		}),
		5317: ((e) => {
			e.exports = require("child_process");
		}),
		6982: ((e) => {
			e.exports = require("crypto");
		}),
		4434: ((e) => {
			e.exports = require("events");
		}),
		9896: ((e) => {
			e.exports = require("fs");
		}),
		8611: ((e) => {
			e.exports = require("http");
		}),
		5692: ((e) => {
			e.exports = require("https");
		}),
		9278: ((e) => {
			e.exports = require("net");
		}),
		4589: ((e) => {
			e.exports = require("node:assert");
		}),
		6698: ((e) => {
			e.exports = require("node:async_hooks");
		}),
		4573: ((e) => {
			e.exports = require("node:buffer");
		}),
		1421: ((e) => {
			e.exports = require("node:child_process");
		}),
		7540: ((e) => {
			e.exports = require("node:console");
		}),
		7598: ((e) => {
			e.exports = require("node:crypto");
		}),
		5434: ((e) => {
			e.exports = require("node:diagnostics_channel");
		}),
		610: ((e) => {
			e.exports = require("node:dns");
		}),
		1553: ((e) => {
			e.exports = require("node:dns/promises");
		}),
		8474: ((e) => {
			e.exports = require("node:events");
		}),
		3024: ((e) => {
			e.exports = require("node:fs");
		}),
		1455: ((e) => {
			e.exports = require("node:fs/promises");
		}),
		7067: ((e) => {
			e.exports = require("node:http");
		}),
		2467: ((e) => {
			e.exports = require("node:http2");
		}),
		4708: ((e) => {
			e.exports = require("node:https");
		}),
		8995: ((e) => {
			e.exports = require("node:module");
		}),
		7030: ((e) => {
			e.exports = require("node:net");
		}),
		8161: ((e) => {
			e.exports = require("node:os");
		}),
		6760: ((e) => {
			e.exports = require("node:path");
		}),
		643: ((e) => {
			e.exports = require("node:perf_hooks");
		}),
		1708: ((e) => {
			e.exports = require("node:process");
		}),
		1792: ((e) => {
			e.exports = require("node:querystring");
		}),
		7075: ((e) => {
			e.exports = require("node:stream");
		}),
		6193: ((e) => {
			e.exports = require("node:string_decoder");
		}),
		8500: ((e) => {
			e.exports = require("node:timers/promises");
		}),
		1692: ((e) => {
			e.exports = require("node:tls");
		}),
		3136: ((e) => {
			e.exports = require("node:url");
		}),
		7975: ((e) => {
			e.exports = require("node:util");
		}),
		3429: ((e) => {
			e.exports = require("node:util/types");
		}),
		5919: ((e) => {
			e.exports = require("node:worker_threads");
		}),
		8522: ((e) => {
			e.exports = require("node:zlib");
		}),
		857: ((e) => {
			e.exports = require("os");
		}),
		6928: ((e) => {
			e.exports = require("path");
		}),
		2203: ((e) => {
			e.exports = require("stream");
		}),
		3193: ((e) => {
			e.exports = require("string_decoder");
		}),
		3557: ((e) => {
			e.exports = require("timers");
		}),
		4756: ((e) => {
			e.exports = require("tls");
		}),
		2018: ((e) => {
			e.exports = require("tty");
		}),
		7016: ((e) => {
			e.exports = require("url");
		}),
		9023: ((e) => {
			e.exports = require("util");
		}),
		6805: ((e, t, n) => {
			n.d(t, {
				yU: () => o,
				Yz: () => debug,
				N4: () => endGroup,
				z3: () => error,
				V4: () => getInput,
				Gu: () => getState,
				pq: () => info,
				_o: () => isDebug,
				lm: () => notice,
				LZ: () => saveState,
				C1: () => setFailed,
				uH: () => setOutput,
				Pq: () => setSecret,
				Oh: () => startGroup,
				$e: () => warning
			});
			var r = n(857);
			function utils_toCommandValue(e) {
				return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
			}
			function toCommandProperties(e) {
				return Object.keys(e).length ? {
					title: e.title,
					file: e.file,
					line: e.startLine,
					endLine: e.endLine,
					col: e.startColumn,
					endColumn: e.endColumn
				} : {};
			}
			function command_issueCommand(e, t, n) {
				let i = new Command(e, t, n);
				process.stdout.write(i.toString() + r.EOL);
			}
			function command_issue(e, t = "") {
				command_issueCommand(e, {}, t);
			}
			class Command {
				constructor(e, t, n) {
					e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
				}
				toString() {
					let e = "::" + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						e += " ";
						let t = !0;
						for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
							let r = this.properties[n];
							r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
						}
					}
					return e += `::${escapeData(this.message)}`, e;
				}
			}
			function escapeData(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
			}
			var i = n(6982), a = n(9896);
			function file_command_issueFileCommand(e, t) {
				let n = process.env[`GITHUB_${e}`];
				if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
				if (!a.existsSync(n)) throw Error(`Missing file at path: ${n}`);
				a.appendFileSync(n, `${utils_toCommandValue(t)}${r.EOL}`, { encoding: "utf8" });
			}
			function file_command_prepareKeyValueMessage(e, t) {
				let n = `ghadelimiter_${i.randomUUID()}`, a = utils_toCommandValue(t);
				if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
				if (a.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
				return `${e}<<${n}${r.EOL}${a}${r.EOL}${n}`;
			}
			n(6928);
			var o;
			(function(e) {
				e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
			})(o ||= {});
			function setSecret(e) {
				command_issueCommand("add-mask", {}, e);
			}
			function getInput(e, t) {
				let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
				if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
				return t && t.trimWhitespace === !1 ? n : n.trim();
			}
			function setOutput(e, t) {
				if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
				process.stdout.write(r.EOL), command_issueCommand("set-output", { name: e }, utils_toCommandValue(t));
			}
			function setFailed(e) {
				process.exitCode = o.Failure, error(e);
			}
			function isDebug() {
				return process.env.RUNNER_DEBUG === "1";
			}
			function debug(e) {
				command_issueCommand("debug", {}, e);
			}
			function error(e, t = {}) {
				command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function warning(e, t = {}) {
				command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function notice(e, t = {}) {
				command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function info(e) {
				process.stdout.write(e + r.EOL);
			}
			function startGroup(e) {
				command_issue("group", e);
			}
			function endGroup() {
				command_issue("endgroup");
			}
			function saveState(e, t) {
				if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(e, t));
				command_issueCommand("save-state", { name: e }, utils_toCommandValue(t));
			}
			function getState(e) {
				return process.env[`STATE_${e}`] || "";
			}
		})
	}, t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} }, a = !0;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/"), (() => {
		var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
			e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
		}, wrapDeps = (r) => r.map((r) => {
			if (typeof r == "object" && r) {
				if (r[e]) return r;
				if (r.then) {
					var i = [];
					i.d = 0, r.then((e) => {
						a[t] = e, resolveQueue(i);
					}, (e) => {
						a[n] = e, resolveQueue(i);
					});
					var a = {};
					return a[e] = (e) => e(i), a;
				}
			}
			var o = {};
			return o[e] = (e) => {}, o[t] = r, o;
		});
		__nccwpck_require__.a = (r, i, a) => {
			var o;
			a && ((o = []).d = -1);
			var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
				d = t, u = e;
			});
			f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
				l = wrapDeps(r);
				var fn, getResult = () => l.map((e) => {
					if (e[n]) throw e[n];
					return e[t];
				}), i = new Promise((t) => {
					fn = () => t(getResult), fn.r = 0;
					var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
					l.map((t) => t[e](fnQueue));
				});
				return fn.r ? i : getResult();
			}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
		};
	})(), __nccwpck_require__.n = (e) => {
		var t = e && e.__esModule ? () => e.default : () => e;
		return __nccwpck_require__.d(t, { a: t }), t;
	}, (() => {
		var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__, t;
		__nccwpck_require__.t = function(n, r) {
			if (r & 1 && (n = this(n)), r & 8 || typeof n == "object" && n && (r & 4 && n.__esModule || r & 16 && typeof n.then == "function")) return n;
			var i = Object.create(null);
			__nccwpck_require__.r(i);
			var a = {};
			t ||= [
				null,
				e({}),
				e([]),
				e(e)
			];
			for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach((e) => a[e] = () => n[e]);
			return a.default = () => n, __nccwpck_require__.d(i, a), i;
		};
	})(), __nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
	}, (() => {
		var e = { 792: 1 }, installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = __nccwpck_require__(6894);
	module.exports = n;
})();
