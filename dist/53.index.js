"use strict";
exports.id = 53, exports.ids = [53], exports.modules = {
	3053: ((e, t, n) => {
		n.d(t, {
			m: () => exec,
			getExecOutput: () => getExecOutput
		});
		var r = n(3193), i = n(857), a = n(4434), o = n(5317), s = n(6928), c = n(7562), l = n(1295), u = n(3557), __awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		let d = process.platform === "win32";
		class ToolRunner extends a.EventEmitter {
			constructor(e, t, n) {
				if (super(), !e) throw Error("Parameter 'toolPath' cannot be null or empty.");
				this.toolPath = e, this.args = t || [], this.options = n || {};
			}
			_debug(e) {
				this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
			}
			_getCommandString(e, t) {
				let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? "" : "[command]";
				if (d) {
					if (this._isCmdFile()) {
						i += n;
						for (let e of r) i += ` ${e}`;
					} else if (e.windowsVerbatimArguments) {
						i += `"${n}"`;
						for (let e of r) i += ` ${e}`;
					} else {
						i += this._windowsQuoteCmdArg(n);
						for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
					}
				} else {
					i += n;
					for (let e of r) i += ` ${e}`;
				}
				return i;
			}
			_processLineBuffer(e, t, n) {
				try {
					let r = t + e.toString(), a = r.indexOf(i.EOL);
					for (; a > -1;) n(r.substring(0, a)), r = r.substring(a + i.EOL.length), a = r.indexOf(i.EOL);
					return r;
				} catch (e) {
					return this._debug(`error processing line. Failed with error ${e}`), "";
				}
			}
			_getSpawnFileName() {
				return d && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
			}
			_getSpawnArgs(e) {
				if (d && this._isCmdFile()) {
					let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
					for (let n of this.args) t += " ", t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
					return t += "\"", [t];
				}
				return this.args;
			}
			_endsWith(e, t) {
				return e.endsWith(t);
			}
			_isCmdFile() {
				let e = this.toolPath.toUpperCase();
				return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
			}
			_windowsQuoteCmdArg(e) {
				if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
				if (!e) return "\"\"";
				let t = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				], n = !1;
				for (let r of e) if (t.some((e) => e === r)) {
					n = !0;
					break;
				}
				if (!n) return e;
				let r = "\"", i = !0;
				for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === "\\" ? r += "\\" : e[t - 1] === "\"" ? (i = !0, r += "\"") : i = !1;
				return r += "\"", r.split("").reverse().join("");
			}
			_uvQuoteCmdArg(e) {
				if (!e) return "\"\"";
				if (!e.includes(" ") && !e.includes("	") && !e.includes("\"")) return e;
				if (!e.includes("\"") && !e.includes("\\")) return `"${e}"`;
				let t = "\"", n = !0;
				for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === "\\" ? t += "\\" : e[r - 1] === "\"" ? (n = !0, t += "\\") : n = !1;
				return t += "\"", t.split("").reverse().join("");
			}
			_cloneExecOptions(e) {
				e ||= {};
				let t = {
					cwd: e.cwd || process.cwd(),
					env: e.env || process.env,
					silent: e.silent || !1,
					windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
					failOnStdErr: e.failOnStdErr || !1,
					ignoreReturnCode: e.ignoreReturnCode || !1,
					delay: e.delay || 1e4
				};
				return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
			}
			_getSpawnOptions(e, t) {
				e ||= {};
				let n = {};
				return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
			}
			exec() {
				return __awaiter(this, void 0, void 0, function* () {
					return !l.Qh(this.toolPath) && (this.toolPath.includes("/") || d && this.toolPath.includes("\\")) && (this.toolPath = s.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield c.K7(this.toolPath, !0), new Promise((e, t) => __awaiter(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:");
						for (let e of this.args) this._debug(`   ${e}`);
						let n = this._cloneExecOptions(this.options);
						!n.silent && n.outStream && n.outStream.write(this._getCommandString(n) + i.EOL);
						let r = new ExecState(n, this.toolPath);
						if (r.on("debug", (e) => {
							this._debug(e);
						}), this.options.cwd && !(yield l.t2(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
						let a = this._getSpawnFileName(), s = o.spawn(a, this._getSpawnArgs(n), this._getSpawnOptions(this.options, a)), c = "";
						s.stdout && s.stdout.on("data", (e) => {
							this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !n.silent && n.outStream && n.outStream.write(e), c = this._processLineBuffer(e, c, (e) => {
								this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
							});
						});
						let u = "";
						if (s.stderr && s.stderr.on("data", (e) => {
							r.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !n.silent && n.errStream && n.outStream && (n.failOnStdErr ? n.errStream : n.outStream).write(e), u = this._processLineBuffer(e, u, (e) => {
								this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
							});
						}), s.on("error", (e) => {
							r.processError = e.message, r.processExited = !0, r.processClosed = !0, r.CheckComplete();
						}), s.on("exit", (e) => {
							r.processExitCode = e, r.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), r.CheckComplete();
						}), s.on("close", (e) => {
							r.processExitCode = e, r.processExited = !0, r.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r.CheckComplete();
						}), r.on("done", (n, r) => {
							c.length > 0 && this.emit("stdline", c), u.length > 0 && this.emit("errline", u), s.removeAllListeners(), n ? t(n) : e(r);
						}), this.options.input) {
							if (!s.stdin) throw Error("child process missing stdin");
							s.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function argStringToArray(e) {
			let t = [], n = !1, r = !1, i = "";
			function append(e) {
				r && e !== "\"" && (i += "\\"), i += e, r = !1;
			}
			for (let a = 0; a < e.length; a++) {
				let o = e.charAt(a);
				o === "\"" ? r ? append(o) : n = !n : o === "\\" && r ? append(o) : o === "\\" && n ? r = !0 : o === " " && !n ? i.length > 0 && (t.push(i), i = "") : append(o);
			}
			return i.length > 0 && t.push(i.trim()), t;
		}
		class ExecState extends a.EventEmitter {
			constructor(e, t) {
				if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error("toolPath must not be empty");
				this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
			}
			CheckComplete() {
				this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, u.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
			}
			_debug(e) {
				this.emit("debug", e);
			}
			_setResult() {
				let e;
				this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit("done", e, this.processExitCode);
			}
			static HandleTimeout(e) {
				if (!e.done) {
					if (!e.processClosed && e.processExited) {
						let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
						e._debug(t);
					}
					e._setResult();
				}
			}
		}
		var exec_awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		function exec(e, t, n) {
			return exec_awaiter(this, void 0, void 0, function* () {
				let r = argStringToArray(e);
				if (r.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
				let i = r[0];
				return t = r.slice(1).concat(t || []), new ToolRunner(i, t, n).exec();
			});
		}
		function getExecOutput(e, t, n) {
			return exec_awaiter(this, void 0, void 0, function* () {
				let i = "", a = "", o = new r.StringDecoder("utf8"), s = new r.StringDecoder("utf8"), c = n?.listeners?.stdout, l = n?.listeners?.stderr, stdErrListener = (e) => {
					a += s.write(e), l && l(e);
				}, stdOutListener = (e) => {
					i += o.write(e), c && c(e);
				}, u = Object.assign(Object.assign({}, n?.listeners), {
					stdout: stdOutListener,
					stderr: stdErrListener
				}), d = yield exec(e, t, Object.assign(Object.assign({}, n), { listeners: u }));
				return i += o.end(), a += s.end(), {
					exitCode: d,
					stdout: i,
					stderr: a
				};
			});
		}
	}),
	1295: ((e, t, n) => {
		n.d(t, {
			Ck: () => c,
			H8: () => _,
			Qh: () => isRooted,
			rm: () => f,
			t2: () => exists,
			vr: () => tryGetExecutablePath
		});
		var r = n(9896), i = n(6928), __awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		let { chmod: a, copyFile: o, lstat: s, mkdir: c, open: l, readdir: u, rename: d, rm: f, rmdir: p, stat: m, symlink: h, unlink: g } = r.promises, _ = process.platform === "win32";
		r.constants.O_RDONLY;
		function exists(e) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					yield m(e);
				} catch (e) {
					if (e.code === "ENOENT") return !1;
					throw e;
				}
				return !0;
			});
		}
		function isRooted(e) {
			if (e = normalizeSeparators(e), !e) throw Error("isRooted() parameter \"p\" cannot be empty");
			return _ ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
		}
		function tryGetExecutablePath(e, t) {
			return __awaiter(this, void 0, void 0, function* () {
				let n;
				try {
					n = yield m(e);
				} catch (t) {
					t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
				}
				if (n && n.isFile()) {
					if (_) {
						let n = i.extname(e).toUpperCase();
						if (t.some((e) => e.toUpperCase() === n)) return e;
					} else if (isUnixExecutable(n)) return e;
				}
				let r = e;
				for (let a of t) {
					e = r + a, n = void 0;
					try {
						n = yield m(e);
					} catch (t) {
						t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
					}
					if (n && n.isFile()) {
						if (_) {
							try {
								let t = i.dirname(e), n = i.basename(e).toUpperCase();
								for (let r of yield u(t)) if (n === r.toUpperCase()) {
									e = i.join(t, r);
									break;
								}
							} catch (t) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
							}
							return e;
						}
						if (isUnixExecutable(n)) return e;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(e) {
			return e ||= "", _ ? (e = e.replace(/\//g, "\\"), e.replace(/\\\\+/g, "\\")) : e.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(e) {
			return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
		}
	}),
	7562: ((e, t, n) => {
		n.d(t, {
			K7: () => which,
			U$: () => mkdirP,
			Yz: () => rmRF
		});
		var r = n(2613), i = n(6928), a = n(1295), __awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		function rmRF(e) {
			return __awaiter(this, void 0, void 0, function* () {
				if (a.H8 && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
				try {
					yield a.rm(e, {
						force: !0,
						maxRetries: 3,
						recursive: !0,
						retryDelay: 300
					});
				} catch (e) {
					throw Error(`File was unable to be removed ${e}`);
				}
			});
		}
		function mkdirP(e) {
			return __awaiter(this, void 0, void 0, function* () {
				(0, r.ok)(e, "a path argument must be provided"), yield a.Ck(e, { recursive: !0 });
			});
		}
		function which(e, t) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!e) throw Error("parameter 'tool' is required");
				if (t) {
					let t = yield which(e, !1);
					if (!t) throw a.H8 ? Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					return t;
				}
				let n = yield findInPath(e);
				return n && n.length > 0 ? n[0] : "";
			});
		}
		function findInPath(e) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!e) throw Error("parameter 'tool' is required");
				let t = [];
				if (a.H8 && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(i.delimiter)) e && t.push(e);
				if (a.Qh(e)) {
					let n = yield a.vr(e, t);
					return n ? [n] : [];
				}
				if (e.includes(i.sep)) return [];
				let n = [];
				if (process.env.PATH) for (let e of process.env.PATH.split(i.delimiter)) e && n.push(e);
				let r = [];
				for (let o of n) {
					let n = yield a.vr(i.join(o, e), t);
					n && r.push(n);
				}
				return r;
			});
		}
	})
};
