"use strict";
exports.id = 542, exports.ids = [542], exports.modules = { 9542: ((e, t, n) => {
	n.d(t, {
		L: () => ToolMissing,
		runTool: () => runTool
	});
	var r = n(1421), i = n(3024);
	class ToolMissing extends Error {}
	let a = 8388608;
	async function runTool(e, t, n) {
		let { cwd: o, signal: s, timeoutMs: c = 12e4 } = n;
		if (s?.throwIfAborted(), o !== void 0 && !(0, i.existsSync)(o)) throw Error(`The directory ${o} does not exist`);
		return new Promise((i, l) => {
			let u = n.env.variables, d = (0, r.spawn)(e, t, {
				cwd: o,
				env: u,
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				detached: !0
			}), f = {
				stdout: [],
				stderr: []
			}, p = 0, stop = (e) => {
				settle(), d.pid !== void 0 && killGroup(d.pid);
				for (let e of [d.stdout, d.stderr]) e.destroy();
				l(e);
			}, onAbort = () => stop(s?.reason), m = setTimeout(() => stop(Error(`${e} did not finish within ${c / 1e3} s`)), c), settle = () => {
				clearTimeout(m), s?.removeEventListener("abort", onAbort);
			};
			s?.addEventListener("abort", onAbort, { once: !0 });
			for (let t of ["stdout", "stderr"]) d[t].on("data", (n) => {
				p += n.length, p <= a ? f[t].push(n) : stop(Error(`${e} printed more than ${a / 1024 / 1024} MB`));
			});
			d.stdin.on("error", () => {}), d.stdin.end(n.input), d.on("error", (t) => {
				settle(), l(t.code === "ENOENT" ? new ToolMissing(`There is no ${e} on the PATH`, { cause: t }) : t);
			}), d.on("close", (e) => {
				settle();
				let text = (e) => Buffer.concat(e).toString("utf8");
				i({
					exitCode: e ?? 255,
					stdout: text(f.stdout),
					stderr: text(f.stderr)
				});
			});
		});
	}
	function killGroup(e) {
		try {
			process.kill(-e, "SIGKILL");
		} catch {}
	}
}) };
