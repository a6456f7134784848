"use strict";
exports.id = 542, exports.ids = [542], exports.modules = {
	6075: ((e, t, n) => {
		n.d(t, { n: () => CappedOutput });
		class CappedOutput {
			limit;
			bytes = Buffer.alloc(0);
			size = 0;
			constructor(e) {
				this.limit = e;
			}
			add(e) {
				let t = this.size + e.length;
				if (t > this.limit) return !1;
				if (t > this.bytes.length) {
					let e = Buffer.alloc(Math.min(this.limit, Math.max(t, this.bytes.length * 2, 4096)));
					this.bytes.copy(e, 0, 0, this.size), this.bytes = e;
				}
				return e.copy(this.bytes, this.size), this.size = t, !0;
			}
			get text() {
				return this.bytes.toString("utf8", 0, this.size);
			}
		}
	}),
	9542: ((e, t, n) => {
		n.d(t, {
			L: () => ToolMissing,
			runTool: () => runTool
		});
		var r = n(1421), i = n(3024), a = n(6075);
		class ToolMissing extends Error {}
		let o = 8388608;
		async function runTool(e, t, n) {
			let { cwd: s, signal: c, timeoutMs: l = 12e4 } = n;
			if (c?.throwIfAborted(), s !== void 0 && !(0, i.existsSync)(s)) throw Error(`The directory ${s} does not exist`);
			return new Promise((i, u) => {
				let d = n.env.variables, f = (0, r.spawn)(e, t, {
					cwd: s,
					env: d,
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					detached: !0
				}), p = new a.n(o), m = new a.n(o), stop = (e) => {
					settle(), f.pid !== void 0 && killGroup(f.pid);
					for (let e of [f.stdout, f.stderr]) e.destroy();
					u(e);
				}, onAbort = () => stop(c?.reason), h = setTimeout(() => stop(Error(`${e} did not finish within ${l / 1e3} s`)), l), settle = () => {
					clearTimeout(h), c?.removeEventListener("abort", onAbort);
				};
				c?.addEventListener("abort", onAbort, { once: !0 });
				let collect = (t) => (n) => {
					t.add(n) || stop(Error(`${e} printed more than ${o / 1024 / 1024} MB`));
				};
				f.stdout.on("data", collect(p)), f.stderr.on("data", collect(m)), f.stdin.on("error", () => {}), f.stdin.end(n.input), f.on("error", (t) => {
					settle(), u(t.code === "ENOENT" ? new ToolMissing(`${e} is not on the PATH`, { cause: t }) : t);
				}), f.on("close", (e) => {
					settle(), i({
						exitCode: e ?? 255,
						stdout: p.text,
						stderr: m.text
					});
				});
			});
		}
		function killGroup(e) {
			try {
				process.kill(-e, "SIGKILL");
			} catch {}
		}
	})
};
