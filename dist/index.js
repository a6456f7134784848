(() => {
	"use strict";
	var e = {
		6894: ((e, t, n) => {
			n.a(e, async (e, r) => {
				try {
					n.r(t);
					var i = n(2237), a = n(1252), o = n(5246), s = n(848), c = n(5607);
					let e = new (n(306)).p();
					for (let t of (0, i.x)(process.env)) e.add(t);
					let l = new a.t((t) => e.text(t));
					function fail(e) {
						l.annotate({
							level: "error",
							message: (0, o.bD)(e)
						}), (0, s.v)();
					}
					process.on("uncaughtException", (e) => {
						fail(e), process.exit();
					});
					try {
						(0, c.tl)() ? await (await n.e(234).then(n.bind(n, 1234))).post(l) : await (await Promise.all([
							n.e(418),
							n.e(929),
							n.e(617)
						]).then(n.bind(n, 4617))).main({
							log: l,
							redactor: e
						});
					} catch (e) {
						fail(e);
					}
					process.exit(), r();
				} catch (e) {
					r(e);
				}
			}, 1);
		}),
		2237: ((e, t, n) => {
			n.d(t, { x: () => knownSecrets });
			var r = n(2541), i = n(5441);
			function knownSecrets(e) {
				let t = e.INPUT_SECRETS ?? "", n = [], a = (0, r.l)(t, n)?.values() ?? [], o = Object.entries(e).flatMap(([e, t = ""]) => (0, i.tS)(e) && !e.startsWith("INPUT_") ? [t] : []);
				return [
					e["INPUT_SSH-PRIVATE-KEY"] ?? "",
					e["INPUT_GITHUB-TOKEN"] ?? "",
					...a,
					...n.length > 0 ? [t] : [],
					...o
				].filter((t) => t !== "" && t !== e.GITHUB_ACTOR);
			}
		}),
		1252: ((e, t, n) => {
			n.d(t, { t: () => Log });
			var r = n(7598), i = n(2488), a = n(3982);
			let o = /\r?\n|[\u0085\u2028\u2029]/;
			class Log {
				lastLineAt = Date.now();
				group;
				timer;
				stopToken;
				redact;
				constructor(e) {
					this.redact = e;
				}
				line(e) {
					for (let t of this.finalLines(e)) couldBeCommand(t) && this.refuseCommands(), this.print(t);
					this.allowCommands();
				}
				untrusted(e) {
					this.refuseCommands();
					for (let t of this.finalLines(e)) this.print(t);
				}
				annotate({ level: e, message: t, title: n, file: r, ...a }) {
					this.allowCommands(), {
						error: i.z3,
						warning: i.$e,
						notice: i.lm
					}[e](this.finalLines(t).join("\n"), {
						...n === void 0 ? {} : { title: this.finalLine(n) },
						...r === void 0 ? {} : { file: this.finalLine(r) },
						...a
					});
				}
				mask(e) {
					this.allowCommands(), i.Pq(e);
				}
				openGroup(e) {
					this.closeGroup(), this.allowCommands(), i.Oh(this.finalLine(e)), this.group = {
						title: e,
						startedAt: Date.now()
					}, this.lastLineAt = Date.now(), this.timer = setInterval(() => this.signOfLife(), 1e3), this.timer.unref();
				}
				closeGroup() {
					this.group !== void 0 && (clearInterval(this.timer), this.group = void 0, this.allowCommands(), i.N4());
				}
				signOfLife() {
					if (this.group === void 0 || Date.now() - this.lastLineAt < 3e4) return;
					let e = Math.round((Date.now() - this.lastLineAt) / 1e3), t = Math.round((Date.now() - this.group.startedAt) / 1e3);
					this.line(`Still in "${this.group.title}" after ${t} s (no output for ${e} s)`);
				}
				finalLines(e) {
					return o.test(e) ? this.redact(e).split(o).map((e) => this.finalLine(e)) : [this.finalLine(e)];
				}
				finalLine(e) {
					let t = this.redact(e), n = sanitize(t), r = n === t ? t : this.redact(n);
					return (0, a.$Q)(r, 16384);
				}
				print(e) {
					this.lastLineAt = Date.now(), process.stdout.write(`${e}\n`);
				}
				refuseCommands() {
					this.stopToken === void 0 && (this.stopToken = (0, r.randomBytes)(16).toString("hex"), process.stdout.write(`::stop-commands::${this.stopToken}\n`));
				}
				allowCommands() {
					this.stopToken !== void 0 && (process.stdout.write(`::${this.stopToken}::\n`), this.stopToken = void 0);
				}
			}
			function couldBeCommand(e) {
				return /^[^!-~]*:[^!-~]*:/.test(e);
			}
			function sanitize(e) {
				return (0, a.X5)(e).replaceAll("\n", " ").replaceAll("##[", "## [");
			}
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
		4610: ((e, t, n) => {
			n.d(t, { u: () => isRecord });
			function isRecord(e) {
				return typeof e == "object" && !!e && !Array.isArray(e);
			}
		}),
		7604: ((e, t, n) => {
			n.d(t, {
				P8: () => isJsonList,
				Pi: () => r,
				gO: () => i
			});
			let r = [
				"deploy",
				"rollback",
				"verify",
				"preflight",
				"lint"
			], i = [
				"error",
				"warning",
				"info"
			];
			function isJsonList(e) {
				return Array.isArray(e);
			}
		}),
		848: ((e, t, n) => {
			n.d(t, {
				n: () => setOutputs,
				v: () => failStep
			});
			var r = n(2488), i = n(3635), a = n(3982);
			function setOutputs(e, t) {
				let n = {
					outcome: e.outcome,
					version: e.version ?? "",
					"previous-version": e.previousVersion ?? "",
					url: e.url ?? "",
					"failed-phase": (0, i.ri)(e)?.id ?? "",
					diagnosis: e.diagnosis === null ? "" : (0, a.TN)(`${e.diagnosis.title}: ${e.diagnosis.cause}`),
					report: t.report,
					errors: String(e.findings.filter((e) => e.severity === "error").length),
					warnings: String(e.findings.filter((e) => e.severity === "warning").length),
					sarif: t.sarif
				};
				for (let [e, t] of Object.entries(n)) r.uH(e, t);
			}
			function failStep() {
				process.exitCode = r.yU.Failure;
			}
		}),
		3635: ((e, t, n) => {
			n.d(t, {
				N4: () => tally,
				Pl: () => headline,
				X1: () => evidenceOf,
				ri: () => failedPhase,
				t_: () => stoppedByFindings
			});
			var r = n(3982);
			function failedPhase(e) {
				return e.phases.findLast(({ outcome: e }) => e !== "success");
			}
			function headline(e) {
				if (e.command === "lint") return lintHeadline(e);
				if (e.outcome === "success") return successHeadline(e);
				let t = describeOperation(e), n = e.command === "preflight" ? "were" : "was";
				return e.outcome === "cancelled" ? `${t} ${n} cancelled${whereAndWhen(e)}` : `${t} failed${whereAndWhen(e)}`;
			}
			function successHeadline(e) {
				let { service: t, destination: n } = e, i = t ?? "the app", a = n === null ? "" : ` to ${n}`, o = n === null ? "" : ` on ${n}`, s = e.version === null ? "" : ` \`${e.version}\``, c = (0, r.UU)(e.durationMs);
				switch (e.command) {
					case "deploy": return e.mode === "setup" ? `Set up ${i}${o} and deployed${s} in ${c}` : `Deployed ${i}${s}${a} in ${c}`;
					case "rollback": return `Rolled back ${i}${o} to${s || " the previous version"} in ${c}`;
					case "verify": return `${i}${s} is serving${o} (${passing(e, "probe", "probe")})`;
					case "preflight": return `${i} is ready to deploy${a} (${passing(e, "preflight", "check")})`;
					case "lint": return lintHeadline(e);
				}
			}
			function describeOperation(e) {
				let { service: t, destination: n } = e, r = t === null ? "" : ` of ${t}`, i = e.version === null ? "" : ` \`${e.version}\``, a = n === null ? "" : ` to ${n}`, o = n === null ? "" : ` on ${n}`;
				switch (e.command) {
					case "deploy": return `${e.mode === "setup" ? "Setup" : "Deploy"}${r}${i}${a}`;
					case "rollback": return `Rollback${r}${o}${i && ` to${i}`}`;
					case "verify": return `Verification${r}${i}${o}`;
					case "preflight": return `Preflight checks${t === null ? "" : ` for ${t}`}${o}`;
					case "lint": return "Lint";
				}
			}
			function whereAndWhen(e) {
				let t = e.durationMs > 0 ? ` after ${(0, r.UU)(e.durationMs)}` : "", n = failedPhase(e);
				return n === void 0 ? t : `${t} in "${n.title}"`;
			}
			function lintHeadline(e) {
				if (e.outcome === "cancelled") return "Lint was cancelled";
				let t = e.findings.filter(({ severity: e }) => e === "error").length, n = e.findings.filter(({ severity: e }) => e === "warning").length, i = e.findings.length - t - n, a = [
					t > 0 ? (0, r.U9)(t, "error") : "",
					n > 0 ? (0, r.U9)(n, "warning") : "",
					i > 0 ? (0, r.U9)(i, "note") : ""
				].filter(Boolean);
				return a.length > 0 ? `${(0, r.Ol)(a)} in the configuration` : e.outcome === "success" ? "No problems in the configuration" : "The configuration could not be linted";
			}
			function passing({ checks: e }, t, n) {
				let number = (n) => e.filter((e) => e.kind === t && e.outcome === n).length, i = number("warn") > 0 ? `, ${(0, r.U9)(number("warn"), "warning")}` : "";
				return `${(0, r.U9)(number("pass"), n)} passed${i}`;
			}
			function tally(e, t) {
				let n = t === void 0 ? e.checks : e.checks.filter((e) => e.kind === t), number = (e) => n.filter(({ outcome: t }) => t === e).length, i = [
					number("fail") > 0 ? `${number("fail")} failed` : "",
					number("warn") > 0 ? (0, r.U9)(number("warn"), "warning") : "",
					number("pass") > 0 ? `${number("pass")} passed` : "",
					number("skip") > 0 ? `${number("skip")} skipped` : ""
				].filter(Boolean);
				return i.length === 0 ? "none" : i.join(", ");
			}
			function stoppedByFindings(e) {
				let { diagnosis: t, findings: n } = e;
				return t === null || failedPhase(e)?.id !== "lint" ? !1 : n.some(({ ruleId: e }) => e === t.id);
			}
			function evidenceOf({ diagnosis: e, checks: t }) {
				let repeatsCheck = (e) => t.some(({ id: t, target: n, reason: r }) => e.length === t.length + n.length + r.length + 3 && e === `${t} ${n}: ${r}`), n = (e?.evidence ?? []).filter((e) => !repeatsCheck(e));
				return n.some((e) => e.trim() !== "") ? n : [];
			}
		}),
		3225: ((e, t, n) => {
			n.d(t, {
				B: () => parseState,
				K: () => agentSocketIn
			});
			var r = n(6760), i = n.n(r), a = n(4610);
			function agentSocketIn(e) {
				return i().join(e, "agent.sock");
			}
			function parseState(e, t) {
				let n = record(JSON.parse(e), "state");
				if (n.directory !== t) throw Error("`directory` is not that of the run");
				let r = {
					directory: t,
					workspace: string(n, "workspace"),
					files: list(n, "files").map(parseFile)
				};
				return n.agentSocket !== void 0 && (r.agentSocket = string(n, "agentSocket")), n.agentPid !== void 0 && (r.agentPid = integer(n, "agentPid")), n.kamal !== void 0 && (r.kamal = parseProcess(record(n.kamal, "kamal"))), n.knownHosts !== void 0 && (r.knownHosts = parseKnownHosts(record(n.knownHosts, "knownHosts"))), n.dockerConfig !== void 0 && (r.dockerConfig = string(n, "dockerConfig")), n.server !== void 0 && (r.server = parseServer(record(n.server, "server"))), n.serving !== void 0 && (r.serving = parseServing(record(n.serving, "serving"))), r;
			}
			function parseFile(e) {
				let t = record(e, "file");
				return {
					path: string(t, "path"),
					backup: optionalString(t, "backup")
				};
			}
			function parseProcess(e) {
				let t = integer(e, "pid");
				if (t < 2) throw Error("`pid` is not the pid of a process of ours");
				return {
					pid: t,
					startTime: optionalString(e, "startTime")
				};
			}
			function parseKnownHosts(e) {
				return {
					file: string(e, "file"),
					marker: string(e, "marker"),
					before: e.before === void 0 ? void 0 : integer(e, "before"),
					addedNewline: boolean(e, "addedNewline"),
					madeDirectory: boolean(e, "madeDirectory")
				};
			}
			function parseServer(e) {
				let t = record(e.ssh, "ssh");
				return {
					ssh: {
						user: string(t, "user"),
						port: integer(t, "port"),
						proxyJump: optionalString(t, "proxyJump"),
						proxyCommand: optionalString(t, "proxyCommand")
					},
					hosts: strings(e, "hosts"),
					primaryHost: string(e, "primaryHost"),
					lockDirectory: string(e, "lockDirectory"),
					lockOwner: string(e, "lockOwner"),
					proxyPrefix: string(e, "proxyPrefix"),
					bootSeconds: integer(e, "bootSeconds"),
					registries: strings(e, "registries")
				};
			}
			function parseServing(e) {
				let t = record(e.app, "app");
				return {
					app: {
						service: string(t, "service"),
						destination: optionalString(t, "destination")
					},
					previousVersion: e.previousVersion === null ? null : string(e, "previousVersion"),
					targets: list(e, "targets").map((e) => parseTarget(record(e, "target")))
				};
			}
			function parseTarget(e) {
				return {
					host: string(e, "host"),
					role: string(e, "role"),
					proxied: boolean(e, "proxied"),
					health: e.health === void 0 ? void 0 : parseHealth(record(e.health, "health"))
				};
			}
			function parseHealth(e) {
				let t = record(e.request, "request");
				return {
					url: string(e, "url"),
					request: {
						secure: boolean(t, "secure"),
						address: string(t, "address"),
						port: integer(t, "port"),
						name: string(t, "name"),
						path: string(t, "path")
					}
				};
			}
			function record(e, t) {
				if ((0, a.u)(e)) return e;
				throw Error(`\`${t}\` is not an object`);
			}
			function string(e, t) {
				let n = e[t];
				if (typeof n == "string") return n;
				throw Error(`\`${t}\` is not a string`);
			}
			function optionalString(e, t) {
				return e[t] === void 0 ? void 0 : string(e, t);
			}
			function integer(e, t) {
				let n = e[t];
				if (typeof n == "number" && Number.isSafeInteger(n) && n >= 0) return n;
				throw Error(`\`${t}\` is not a whole number`);
			}
			function boolean(e, t) {
				let n = e[t];
				if (typeof n == "boolean") return n;
				throw Error(`\`${t}\` is not true or false`);
			}
			function list(e, t) {
				let n = e[t];
				if (Array.isArray(n)) return n;
				throw Error(`\`${t}\` is not a list`);
			}
			function strings(e, t) {
				return list(e, t).map((e) => {
					if (typeof e == "string") return e;
					throw Error(`\`${t}\` is not a list of strings`);
				});
			}
		}),
		2541: ((e, t, n) => {
			n.d(t, {
				l: () => parseSecretsInput,
				R: () => takeSecretInputs
			});
			var r = n(2488), i = n(3024);
			function eraseVariables(e) {
				let t = e.filter((e) => process.env[e] !== void 0);
				for (let e of t) delete process.env[e];
				if (t.length !== 0) try {
					eraseInitialValues(t);
				} catch {}
			}
			function eraseInitialValues(e) {
				let [t, n] = initialBlock(), r = (0, i.openSync)("/proc/self/mem", "r+");
				try {
					let a = Buffer.alloc(n - t);
					if ((0, i.readSync)(r, a, 0, a.length, t) !== a.length) return;
					for (let n of entriesOf(a)) e.includes(n.name) && (0, i.writeSync)(r, Buffer.alloc(n.end - n.value), 0, n.end - n.value, t + n.value);
				} finally {
					(0, i.closeSync)(r);
				}
			}
			function initialBlock() {
				let e = (0, i.readFileSync)("/proc/self/stat", "latin1"), [t = 0, n = 0] = e.slice(e.lastIndexOf(")") + 2).split(" ").slice(47, 49).map(Number);
				if (!Number.isSafeInteger(t) || !Number.isSafeInteger(n) || t <= 0 || n <= t) throw Error("unknown addresses");
				return [t, n];
			}
			function entriesOf(e) {
				let t = [];
				for (let n = 0; n < e.length;) {
					let r = e.indexOf(0, n), i = r === -1 ? e.length : r, a = e.indexOf("=", n);
					a !== -1 && a < i && t.push({
						name: e.toString("latin1", n, a),
						value: a + 1,
						end: i
					}), n = i + 1;
				}
				return t;
			}
			var a = n(4610), o = n(6618);
			let s = /^[A-Za-z_][A-Za-z0-9_]*$/;
			function takeSecretInputs() {
				let e = {
					secrets: r.V4("secrets", { trimWhitespace: !1 }),
					sshPrivateKey: r.V4("ssh-private-key"),
					githubToken: r.V4("github-token")
				};
				return eraseVariables([
					"INPUT_SECRETS",
					"INPUT_SSH-PRIVATE-KEY",
					"INPUT_GITHUB-TOKEN"
				]), e;
			}
			function parseSecretsInput(e, t) {
				if (e.trim() !== "") return e.trimStart().startsWith("{") ? parseSecretsJson(e, t) : parseSecretsLines(e, t);
			}
			function parseSecretsJson(e, t) {
				let n = new Map(), r = (0, o.q)(e);
				if (!(0, a.u)(r)) return t.push({
					input: "secrets",
					found: "starts with `{`, but it is not valid JSON",
					expected: "`${{ toJSON(secrets) }}`, or a JSON object of strings"
				}), n;
				for (let [e, i] of Object.entries(r)) if (typeof i == "string") n.set(e, i);
				else if (i === null) n.set(e, "");
				else {
					let n = `the value of \`${e}\``;
					t.push({
						input: "secrets",
						part: n,
						found: "is not a string",
						expected: "a JSON object of strings"
					});
				}
				return n;
			}
			function parseSecretsLines(e, t) {
				let n = new Map();
				for (let [r, i] of e.split(/\r?\n/).entries()) {
					if (i.trim() === "" || i.trimStart().startsWith("#")) continue;
					let e = i.indexOf("="), a = i.slice(0, Math.max(e, 0)).trim();
					e < 1 || !s.test(a) ? t.push({
						input: "secrets",
						part: `line ${r + 1}`,
						found: "has a different form",
						expected: "NAME=value (or JSON, which a multi-line value needs)"
					}) : n.set(a, i.slice(e + 1));
				}
				return n;
			}
		}),
		5607: ((e, t, n) => {
			n.d(t, {
				C7: () => loadState,
				Ho: () => clearState,
				LZ: () => saveState,
				tl: () => isPost
			});
			var r = n(3024), i = n(6760), a = n.n(i), o = n(2488), s = n(5246), c = n(3225);
			let l = "isPost", u = "cleanup", d = "cleanup.json";
			function isPost() {
				return o.Gu(l) !== "" || (o.LZ(l, "true"), !1);
			}
			function saveState(e) {
				let t = a().join(e.directory, d);
				(0, r.writeFileSync)(`${t}.new`, JSON.stringify(e), { mode: 384 }), (0, r.renameSync)(`${t}.new`, t), o.LZ(u, t);
			}
			function clearState() {
				o.LZ(u, "");
			}
			function loadState() {
				let e = o.Gu(u);
				if (e === "") return;
				let t = a().dirname(e);
				if (a().basename(e) !== d || !/^kamal-action-[0-9a-f]{8}$/.test(a().basename(t))) throw Error("the saved state is not from this action");
				try {
					return { state: (0, c.B)(readOwnFile(e), t) };
				} catch (n) {
					return {
						state: {
							directory: t,
							workspace: "",
							files: [],
							agentSocket: (0, c.K)(t)
						},
						problem: `${e} cannot be read (${(0, s.bD)(n)})`
					};
				}
			}
			function readOwnFile(e) {
				let t = (0, r.openSync)(e, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
				try {
					let e = (0, r.fstatSync)(t);
					if (!e.isFile() || e.size > 1048576) throw Error("it is not a file of ours");
					return (0, r.readFileSync)(t, "utf8");
				} finally {
					(0, r.closeSync)(t);
				}
			}
		}),
		6618: ((e, t, n) => {
			n.d(t, { q: () => parseJson });
			function parseJson(e) {
				try {
					return JSON.parse(e);
				} catch {
					return;
				}
			}
		}),
		3982: ((e, t, n) => {
			n.d(t, {
				$Q: () => clip,
				DX: () => clipLine,
				Fy: () => escapeWorkflowCommands,
				Oh: () => shortenHashes,
				Ol: () => joinWithAnd,
				TN: () => oneLine,
				U9: () => count,
				UU: () => humanDuration,
				X5: () => cleanText,
				et: () => printableJson
			});
			var r = n(2504);
			let i = /\r\n|[\u0085\u2028\u2029]/g, a = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, o = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
			function cleanText(e) {
				return (0, r.a)(e.toWellFormed().replace(i, "\n")).replace(a, "").replace(o, "");
			}
			function oneLine(e) {
				return cleanText(e).replace(/\s+/g, " ").trim();
			}
			function escapeWorkflowCommands(e) {
				return e.replace(/^\s*:(?=:)/, ".:").replaceAll("##[", "#.[");
			}
			function printableJson(e) {
				let t = JSON.stringify(e, null, 2);
				return [
					i,
					a,
					o
				].reduce((e, t) => e.replace(t, escapedAsUnicode), t);
			}
			function escapedAsUnicode(e) {
				return e.split("").map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
			}
			function clip(e, t) {
				return e.length <= t ? e : `${e.slice(0, t - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
			}
			function clipLine(e, t) {
				return clip(oneLine(clip(e, t * 8)), t);
			}
			function shortenHashes(e) {
				return e.replace(/(?<![0-9a-f])([0-9a-f]{12})[0-9a-f]{28}(?![0-9a-f])/g, "$1").replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}(?![0-9a-f])/g, "$1");
			}
			function humanDuration(e) {
				if (e < 1e3) return `${Math.max(0, Math.round(e))} ms`;
				if (e < 9950) return `${(e / 1e3).toFixed(1)} s`;
				let t = Math.round(e / 1e3);
				if (t < 60) return `${t} s`;
				if (t < 3600) return joined(Math.floor(t / 60), "min", t % 60, "s");
				let n = Math.round(t / 60);
				return joined(Math.floor(n / 60), "h", n % 60, "min");
			}
			function joined(e, t, n, r) {
				return n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${r}`;
			}
			function count(e, t) {
				return `${e} ${t}${e === 1 ? "" : "s"}`;
			}
			function joinWithAnd(e) {
				return e.length < 2 ? e[0] ?? "" : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
			}
		}),
		306: ((e, t, n) => {
			n.d(t, { p: () => Redactor });
			var r = n(7604);
			let i = 2 ** 20 - 1, a = /^-{0,5}(?:BEGIN|END) [A-Z0-9 -]*$/, o = /^[A-Z ]{0,40}(?:KEY|CERTIFICATE)-{0,5}$/, s = /[\w+/-]/, c = /={0,2}/y;
			class FormIndex {
				buckets = new Map();
				filter;
				longest = 0;
				backwards;
				add(e) {
					if (e.text.length < 4) return;
					let t = keyOf(e.text), n = this.buckets.get(t) ?? [];
					n.some(({ text: t }) => t === e.text) || (n.push(e), n.sort((e, t) => t.text.length - e.text.length), this.buckets.set(t, n), this.filter ??= new Uint8Array(i + 1), this.filter[t] = 1, this.longest = Math.max(this.longest, e.text.length), this.backwards = void 0);
				}
				find(e) {
					return [
						...this.findWhole(e),
						...this.findCut(e),
						...this.findEnds(e)
					];
				}
				findEnds(e) {
					return e.includes("\u2026") ? (this.backwards ??= this.reversed(), this.backwards.findCut(reverse(e)).map(([t, n]) => [e.length - n, e.length - t]).filter(([t, n]) => !o.test(e.slice(t, n)))) : [];
				}
				reversed() {
					let e = new FormIndex();
					for (let { text: t, isBase64: n } of [...this.buckets.values()].flat()) e.add({
						text: reverse(t),
						isBase64: n
					});
					return e;
				}
				findWhole(e) {
					let t = [], n = 0;
					return this.eachCandidate(e, 0, e.length, (r, i) => {
						let a = r.find((t) => isAt(t.text, e, i));
						if (a === void 0 || i + a.text.length <= n) return;
						let o = spanOf(a, i, e);
						t.push(o), n = o[1];
					}), t;
				}
				findCut(e) {
					let t = [];
					for (let n = e.indexOf("\u2026"); n >= 0; n = e.indexOf("\u2026", n + 1)) {
						if (e[n - 1] === "\u2026") continue;
						let r = Math.max(0, n - Math.min(this.longest, 4096)), i = !1;
						this.eachCandidate(e, r, n, (r, o) => {
							let s = n - o;
							i || s < 8 || a.test(e.slice(o, n)) || (i = r.some((t) => t.text.length > s && e.endsWith(t.text.slice(0, s), n)), i && t.push([o, n]));
						});
					}
					return t;
				}
				eachCandidate(e, t, n, r) {
					let { filter: a } = this;
					if (a === void 0) return;
					let o = 0;
					for (let s = t; s < n; s++) o = (o << 5 ^ e.charCodeAt(s)) & i, a[o] === 0 || s - t < 3 || r(this.buckets.get(o) ?? [], s - 4 + 1);
				}
			}
			function isAt(e, t, n) {
				let r = e.length - 1;
				return t.charCodeAt(n + r) === e.charCodeAt(r) && t.startsWith(e, n);
			}
			function reverse(e) {
				return e.split("").reverse().join("");
			}
			function keyOf(e) {
				let t = 0;
				for (let n = 0; n < 4; n++) t = (t << 5 ^ e.charCodeAt(n)) & i;
				return t;
			}
			function spanOf(e, t, n) {
				let r = t + e.text.length;
				if (!e.isBase64) return [t, r];
				let [i, a] = [t, r];
				for (; i > 0 && s.test(n.charAt(i - 1));) i--;
				for (; a < n.length && s.test(n.charAt(a));) a++;
				return c.lastIndex = a, [i, a + (c.exec(n)?.[0].length ?? 0)];
			}
			var l = n(5441), u = n(2504);
			let d = /[%\\&+]|''|""|'"'/, f = /(?:%[0-9A-Fa-f]{2})+|(?:\\x[0-9A-Fa-f]{2}|\\[0-7]{3})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|lt|gt|amp|quot|apos);|'\\''|'"'"'|''|""|\\[\s\S]|\+/g, p = {
				"&lt;": "<",
				"&gt;": ">",
				"&amp;": "&",
				"&quot;": "\"",
				"&apos;": "'",
				"'\\''": "'",
				"'\"'\"'": "'",
				"''": "'",
				"\"\"": "\"",
				"+": " ",
				"\\n": "\n",
				"\\r": "\r",
				"\\t": "	",
				"\\f": "\f",
				"\\v": "\v",
				"\\b": "\b",
				"\\a": "\x07",
				"\\e": "\x1B",
				"\\E": "\x1B",
				"\\0": "\0"
			};
			function unescapeAll(e) {
				let t;
				for (let n = 0; n < 5; n++) {
					let n = unescapeOnce(t ?? {
						text: e,
						offsets: []
					});
					if (n === void 0) break;
					t = n;
				}
				return t;
			}
			function unescapeOnce({ text: e, offsets: t }) {
				if (!d.test(e)) return;
				let original = (e) => t.length === 0 ? e : t[e] ?? 0, n = [], r = "", i = 0, copyUntil = (t) => {
					for (let e = i; e < t; e++) n.push(original(e));
					r += e.slice(i, t);
				};
				for (let { 0: t, index: a } of e.matchAll(f)) {
					copyUntil(a);
					let e = a;
					for (let { character: i, length: a } of charactersOf(t)) {
						for (let t = 0; t < i.length; t++) n.push(original(e));
						r += i, e += a;
					}
					i = a + t.length;
				}
				if (i !== 0) return copyUntil(e.length), n.push(original(e.length)), {
					text: r,
					offsets: n
				};
			}
			function charactersOf(e) {
				if (/^(?:%|\\x|\\[0-7]{3})/.test(e)) return fromBytes(e);
				let [, t, n] = /^&#(\d+);$|^(?:\\u\{?|\\U|&#[xX])([0-9A-Fa-f]+)[};]?$/.exec(e) ?? [], r = t === void 0 ? Number.parseInt(n ?? "", 16) : Number(t);
				return [{
					character: Number.isNaN(r) ? p[e] ?? e.slice(1) : fromCode(r),
					length: e.length
				}];
			}
			function fromCode(e) {
				return e > 1114111 ? "\ufffd" : String.fromCodePoint(e);
			}
			function fromBytes(e) {
				let t = e.match(/%..|\\x..|\\\d{3}/g) ?? [], n = t.map((e) => /^\\\d/.test(e) ? Number.parseInt(e.slice(1), 8) & 255 : Number.parseInt(e.slice(-2), 16)), r = [];
				for (let e = 0; e < n.length;) {
					let i = sequenceLength(n[e] ?? 0), a = Buffer.from(n.slice(e, e + i)).toString("utf8"), o = !a.includes("\ufffd"), s = o ? i : 1;
					r.push({
						character: o ? a : String.fromCharCode(n[e] ?? 0),
						length: t.slice(e, e + s).join("").length
					}), e += s;
				}
				return r;
			}
			function sequenceLength(e) {
				return e < 192 ? 1 : e < 224 ? 2 : e < 240 ? 3 : 4;
			}
			let m = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
			function secretForms(e) {
				let t = e.includes("-----BEGIN") ? /\r\n|\r|\n|(?:\\r)?\\n/ : /\r\n|\r|\n/, n = e.split(t).filter((e) => !m.test(e.trim())), r = [
					e,
					e.replaceAll("\r\n", "\n"),
					...n
				].flatMap((e) => [
					e,
					e.trim(),
					...parts(e)
				]), i = [...new Set(r)].filter(l.TF), a = i.flatMap((e) => [
					e,
					...hex(e),
					...remains(e)
				]), o = i.flatMap(base64Forms);
				return [...withUnescaped(a, !1), ...withUnescaped(o, !0)];
			}
			function parts(e) {
				let t = e.length > 8 && /^".*"$|^'.*'$/s.test(e) ? [e.slice(1, -1)] : [], n = e.indexOf("&+"), r = n < 0 ? e.lastIndexOf("&") + 1 : n + 2;
				if (r === 0) return t;
				let i = [e.slice(0, r), e.slice(n < 0 ? r : r + 1)];
				return [...t, ...i.filter((e) => e.length >= 6)];
			}
			function remains(e) {
				return ["\x1B[", "\x1B"].map((t) => (0, u.a)(`${t}${e}`)).filter(({ length: e }) => e >= 8);
			}
			function hex(e) {
				let t = Buffer.from(e).toString("hex");
				return [t, t.toUpperCase()];
			}
			function base64Forms(e) {
				let t = [
					0,
					1,
					2
				].map((t) => base64At(e, t)), n = t.map((e) => e.replaceAll("+", "-").replaceAll("/", "_"));
				return [...new Set([...t, ...n])].flatMap((e) => [e, ...wrappedParts(e)]);
			}
			function wrappedParts(e) {
				if (e.length < 40) return [];
				let t = [], n = Math.min(e.length, 16384) - 8;
				for (let r = 0; r <= n; r += 4) t.push(e.slice(r, r + 8));
				return t;
			}
			function base64At(e, t) {
				let n = Buffer.concat([Buffer.alloc(t), Buffer.from(e)]), r = n.toString("base64").replace(/={1,2}$/, ""), i = t === 0 ? 0 : t + 1;
				return r.slice(i, n.length % 3 == 0 ? r.length : -1);
			}
			function withUnescaped(e, t) {
				let n = e.flatMap((e) => [e, unescapeAll(e)?.text ?? e]);
				return [...new Set(n)].filter(l.TF).map((e) => ({
					text: e,
					isBase64: t
				}));
			}
			var h = n(897);
			class Redactor {
				added = new Set();
				index = new FormIndex();
				add(e) {
					if (!this.added.has(e)) {
						this.added.add(e);
						for (let t of secretForms(e)) this.index.add(t);
					}
				}
				text(e) {
					return this.added.size === 0 ? e : (0, h.e)(e, [...this.index.find(e), ...this.findEscaped(e)]);
				}
				evidence(e) {
					return Object.fromEntries(Object.entries(e).map(([e, t]) => [this.text(e), this.json(t)]));
				}
				findEscaped(e) {
					let t = unescapeAll(e);
					if (t === void 0) return [];
					let { offsets: n } = t, original = (t) => n[t] ?? e.length;
					return this.index.find(t.text).map(([e, t]) => [original(e), original(t)]);
				}
				json(e) {
					return typeof e == "string" ? this.text(e) : typeof e != "object" || !e ? e : (0, r.P8)(e) ? e.map((e) => this.json(e)) : this.evidence(e);
				}
			}
		}),
		5441: ((e, t, n) => {
			n.d(t, {
				Az: () => isPublicVariable,
				QF: () => textsForRunner,
				TF: () => isHideable,
				cG: () => notHiddenBecause,
				tS: () => isSecretVariable
			});
			var r = n(5094);
			let i = new Set("true false null none undefined default auto always never enabled disabled inherit\n  production staging development preview test testing main master trunk develop latest stable\n  admin administrator root user username guest owner login deploy deployer ubuntu debian runner nobody\n  password passwd secret token changeme example hello world\n  localhost 127.0.0.1 0.0.0.0 docker kamal rails ruby node puma redis postgres postgresql mysql mariadb sqlite sqlite3\n  service image server servers host hosts port proxy registry builder accessories volumes labels env secrets clear\n  ghcr.io docker.io debug info warn warning error fatal http https amd64 arm64".split(/\s+/)), a = /^(?:CI|HOME|PATH|PWD|OLDPWD|USER|LOGNAME|HOSTNAME|SHELL|TERM|LANG|LC_\w+|TZ|TMPDIR|(?:GITHUB|RUNNER)_(?!\w*TOKEN)\w+)$/, o = /(?:^|_)(?:VERSION|TAG|SHA|COMMIT|REF|BRANCH|REGION|ENV|ENVIRONMENT|STAGE|DESTINATION|NAME|SERVICE|IMAGE|REPOSITORY|REGISTRY|ROLES?|ARCH|PLATFORM|PATH|FILE|DIR)$/, s = /^[\w./:@-]{1,100}$/, c = /(?:^|_)(?:HOSTS?|HOSTNAME|DOMAINS?|URL|ORIGIN)$/, l = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,24}(?::\d{1,5})?\/?$/i;
			function isHideable(e) {
				let t = e.trim();
				return t.length >= 4 && !i.has(t.toLowerCase()) && !/^\d{1,5}$/.test(t);
			}
			function isSecretVariable(e) {
				return (0, r.$f)(e) && !a.test(e);
			}
			function isPublicVariable(e, t) {
				return a.test(e) ? !0 : (0, r.$f)(e) ? !1 : isHideable(t) ? o.test(e) ? s.test(t) : c.test(e) && t.split(/[\s,]+/).every((e) => l.test(e)) : !0;
			}
			function textsForRunner(e) {
				let t = [...new Set(e.split(/[\r\n]+/))].filter((e) => e.trim() !== ""), n = t.filter(isHideable);
				return n.length === t.length ? t.length > 1 ? [e, ...t] : t : n.length === 0 ? [] : [...n, Buffer.from(e).toString("base64")];
			}
			function notHiddenBecause(e, t) {
				if (!(t.trim() === "" || isHideable(t))) return t.trim().length < 4 ? `The value of ${e} is too short to hide: parts of ordinary words would disappear. Use a longer one.` : `The value of ${e} is a common word or a short number, so it is not hidden. Choose another if it is secret.`;
			}
		}),
		5094: ((e, t, n) => {
			n.d(t, {
				$f: () => isSecret,
				AY: () => secretSpans,
				cI: () => isKeyFile,
				s0: () => hideSecrets,
				z8: () => a
			});
			var r = n(897), i = n(9747);
			let a = 4e3, o = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i, s = /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:bin|hooks)\//, c = /Dockerfile|^(?:Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$/, l = /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)s?(?![a-z])|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+?__\w/i, u = /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i, d = /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/, f = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/, p = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g, m = /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y, h = /^\s*(?:ENV|ARG)\s+(\w+)\s+([^\s=].*)$/i, g = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi, _ = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg, v = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi, y = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi, b = /\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(?=\S)/gi, x = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg, S = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, C = /\$\$?(?:apr1|2[abxy]|5|6)\$[\w./$]{8,}/g, w = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi, T = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;
			function isKeyFile(e) {
				return o.test(e);
			}
			function isKnownFile(e) {
				return s.test(e) || c.test(e.slice(e.lastIndexOf("/") + 1));
			}
			function hideSecrets(e) {
				let t = [...e.matchAll(S)].map((e) => [e.index, e.index + e[0].length]);
				return (0, r.e)(e, [
					...t,
					...assignedSpans(e, /=\s*$/),
					...patternSpans(e)
				]);
			}
			function secretSpans(e, t) {
				let n = !isKnownFile(e), i = !1, o;
				return t.map((e) => {
					let t = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(e), s = i;
					if (i = (i || t !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(e), s || e.length > a) return wholeLine(e);
					if (n) return strictSpans(e);
					o !== void 0 && e.trim() !== "" && !isBelow(e, o) && (o = void 0);
					let c = o !== void 0;
					c || (o = secretKeyIndent(e));
					let l = [
						...c ? spanBelowSecret(e) : [],
						...keyedSpan(e),
						...assignedSpans(e),
						...dockerSpan(e),
						...patternSpans(e)
					];
					return (0, r.q)(t === null ? l : [...l, [t.index, e.length]]);
				});
			}
			function strictSpans(e) {
				if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(e)) return patternSpans(e);
				let t = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(e);
				if (t === null) return wholeLine(e);
				let n = t[0].length, r = e.slice(n).trimEnd();
				if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(r)) return [];
				let i = /^["']?\$\(\s*[\w./-]+\s*/.exec(r)?.[0].length;
				return [[n + (i ?? 0), n + r.length - (i !== void 0 && r.endsWith(")") ? 1 : 0)]];
			}
			function wholeLine(e) {
				let t = /^\s*/.exec(e)?.[0].length ?? 0;
				return t === e.length ? [] : [[t, e.length]];
			}
			function isSecret(e) {
				let t = e.replace(/([a-z\d])([A-Z])/g, "$1_$2");
				return l.test(t) && !u.test(t);
			}
			function isHarmless(e) {
				let t = e.trim().replace(/^(["'])(.*)\1$/, "$2");
				return d.test(t);
			}
			function withoutComment(e) {
				let t = e.search(/\s#/);
				return t === -1 ? e : e.slice(0, t);
			}
			function secretKeyIndent(e) {
				let t = f.exec(e);
				return t !== null && isSecret(t[3] ?? "") ? (t[1] ?? "").length : void 0;
			}
			function isBelow(e, t) {
				let n = /^\s*/.exec(e)?.[0].length ?? 0;
				return n > t || n === t && /^\s*- /.test(e);
			}
			function spanBelowSecret(e) {
				let t = /^\s*(?:- +)?/.exec(e)?.[0].length ?? 0;
				return isHarmless(withoutComment(e.slice(t))) ? [] : [[t, e.length]];
			}
			function keyedSpan(e) {
				let t = f.exec(e);
				if (t === null || !isSecret(t[3] ?? "")) return [];
				let n = t[0].length;
				return isHarmless(withoutComment(e.slice(n))) ? [] : [[n, e.length]];
			}
			function assignedSpans(e, t = /[=:]\s*$/) {
				return [...e.matchAll(p)].flatMap((n) => {
					let [r, , i = ""] = n;
					if (!isSecret(i) || !t.test(r)) return [];
					m.lastIndex = n.index + r.length;
					let a = m.exec(e)?.[0] ?? "";
					return isHarmless(a) ? [] : [[n.index + r.length, n.index + r.length + a.length]];
				});
			}
			function dockerSpan(e) {
				let [, t = "", n = ""] = h.exec(e) ?? [];
				return isSecret(t) && !isHarmless(n) ? [[e.length - n.length, e.length]] : [];
			}
			function patternSpans(e) {
				let t = [
					g,
					_,
					v,
					y,
					x
				].flatMap((t) => [...e.matchAll(t)].flatMap(({ 1: e = "", indices: t }) => {
					let n = t?.[1];
					return n === void 0 || isHarmless(e) ? [] : [n];
				})), n = [
					i.Fe,
					C,
					w,
					T
				].flatMap((t) => [...e.matchAll(t)].map((e) => [e.index, e.index + e[0].length]));
				return [
					...t,
					...n,
					...commentedSpans(e)
				];
			}
			function commentedSpans(e) {
				let t = e.indexOf("#");
				if (t === -1) return [];
				let n = e.trimEnd().length, r = n - (e.trim().split(/\s+/).at(-1)?.length ?? 0), i = [...e.slice(t).matchAll(b)].map((e) => t + e.index + e[0].length).findLast((e) => e >= r && e < n);
				return i === void 0 || isHarmless(e.slice(i, n)) ? [] : [[i, n]];
			}
		}),
		897: ((e, t, n) => {
			n.d(t, {
				e: () => maskSpans,
				q: () => mergeSpans
			});
			function mergeSpans(e) {
				let t = [];
				for (let [n, r] of e.toSorted(([e], [t]) => e - t)) {
					let e = t.at(-1);
					e !== void 0 && n <= e[1] ? t[t.length - 1] = [e[0], Math.max(e[1], r)] : r > n && t.push([n, r]);
				}
				return t;
			}
			function maskSpans(e, t) {
				let n = "", r = 0;
				for (let [i, a] of mergeSpans(t)) n += `${e.slice(r, i)}***`, r = a;
				return n + e.slice(r);
			}
		}),
		2504: ((e, t, n) => {
			n.d(t, { a: () => stripAnsi });
			let r = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g;
			function stripAnsi(e) {
				return e.replace(r, "");
			}
		}),
		9747: ((e, t, n) => {
			n.d(t, {
				At: () => looksGenerated,
				Fe: () => i,
				gF: () => tokensIn
			});
			let r = [
				{
					name: "a live secret key of Stripe",
					prefix: "[sr]k_live_",
					body: "[A-Za-z0-9]",
					length: 16
				},
				{
					name: "a test key of Stripe",
					prefix: "[sr]k_test_",
					body: "[A-Za-z0-9]",
					length: 16,
					isTest: !0
				},
				{
					name: "the secret of a Stripe webhook",
					prefix: "whsec_",
					body: "[A-Za-z0-9+/]",
					length: 24
				},
				{
					name: "a GitHub token",
					prefix: "gh[pousr]_",
					body: "[A-Za-z0-9]",
					length: 30
				},
				{
					name: "a GitHub token",
					prefix: "github_pat_",
					body: "\\w",
					length: 36
				},
				{
					name: "a GitLab token",
					prefix: "gl(?:pat|dt|rt|ptt)-",
					body: "[\\w-]",
					length: 20
				},
				{
					name: "a Slack token",
					prefix: "xox[abeprs]-",
					body: "[\\w-]",
					length: 20
				},
				{
					name: "a Docker Hub token",
					prefix: "dckr_[op]at_",
					body: "[\\w-]",
					length: 20
				},
				{
					name: "an npm token",
					prefix: "npm_",
					body: "[A-Za-z0-9]",
					length: 36
				},
				{
					name: "a RubyGems key",
					prefix: "rubygems_",
					body: "[0-9a-f]",
					length: 48
				},
				{
					name: "a DigitalOcean token",
					prefix: "do[opr]_v1_",
					body: "[0-9a-f]",
					length: 64
				},
				{
					name: "an Anthropic key",
					prefix: "sk-ant-",
					body: "[\\w-]",
					length: 24
				},
				{
					name: "an OpenAI key",
					prefix: "sk-(?:proj|svcacct|admin)-",
					body: "[\\w-]",
					length: 24
				},
				{
					name: "an OpenRouter key",
					prefix: "sk-or-v1-",
					body: "[0-9a-f]",
					length: 64
				},
				{
					name: "a SendGrid key",
					prefix: "SG\\.(?=[\\w-]{16,64}\\.)",
					body: "[\\w.-]",
					length: 50
				},
				{
					name: "a Resend key",
					prefix: "re_(?=[A-Za-z0-9]{6,12}_)",
					body: "\\w",
					length: 28
				},
				{
					name: "a Mapbox secret token",
					prefix: "sk\\.eyJ",
					body: "[\\w.-]",
					length: 40
				},
				{
					name: "a Vault token",
					prefix: "hvs\\.",
					body: "[\\w-]",
					length: 24
				},
				{
					name: "a Hugging Face token",
					prefix: "hf_",
					body: "[A-Za-z0-9]",
					length: 30
				},
				{
					name: "a Shopify token",
					prefix: "shp(?:at|ss|ca|pa)_",
					body: "[0-9a-f]",
					length: 32
				},
				{
					name: "a Doppler token",
					prefix: "dp\\.(?:st|pt|ct|sa)\\.",
					body: "[\\w.-]",
					length: 40
				},
				{
					name: "a Supabase key",
					prefix: "sb(?:p|_secret)_",
					body: "[\\w-]",
					length: 20
				},
				{
					name: "a PlanetScale password",
					prefix: "pscale_(?:tkn|pw)_",
					body: "[\\w.-]",
					length: 30
				},
				{
					name: "a personal API key of PostHog",
					prefix: "phx_",
					body: "\\w",
					length: 40
				},
				{
					name: "a Tailscale key",
					prefix: "tskey-(?:auth|client|api)-",
					body: "[\\w-]",
					length: 24
				},
				{
					name: "a 1Password service account token",
					prefix: "ops_eyJ",
					body: "[\\w-]",
					length: 100
				},
				{
					name: "a Google client secret",
					prefix: "GOCSPX-",
					body: "[\\w-]",
					length: 24
				},
				{
					name: "a Brevo key",
					prefix: "x(?:keysib|smtpsib)-",
					body: "[\\w-]",
					length: 64
				},
				{
					name: "a New Relic key",
					prefix: "NRAK-",
					body: "[A-Z0-9]",
					length: 27
				},
				{
					name: "a Grafana token",
					prefix: "glsa_",
					body: "\\w",
					length: 32
				},
				{
					name: "an age secret key",
					prefix: "AGE-SECRET-KEY-1",
					body: "[0-9A-Z]",
					length: 58
				},
				{
					name: "a Slack webhook",
					prefix: "hooks\\.slack\\.com/services/",
					body: "[A-Z0-9a-z/]",
					length: 36
				},
				{
					name: "a Discord webhook",
					prefix: "discord(?:app)?\\.com/api/webhooks/\\d{15,21}/",
					body: "[\\w-]",
					length: 60
				}
			], i = RegExp(`\\b(?:${r.map(({ prefix: e, body: t }) => `${e}${t}{8,4000}`).join("|")}|AKIA[0-9A-Z]{12,100})`, "g"), a = RegExp(`\\b(?:${r.map(({ prefix: e, body: t, length: n }) => `${e}(${t}{${n},500})`).join("|")})`, "g");
			function tokensIn(e) {
				return [...e.matchAll(a)].flatMap((e) => {
					let t = e.findIndex((e, t) => t > 0 && e !== void 0), n = r[t - 1];
					if (n === void 0 || !looksGenerated(e[t] ?? "")) return [];
					let i = [e.index, e.index + e[0].length];
					return [{
						name: n.name,
						isTest: n.isTest === !0,
						span: i
					}];
				});
			}
			let o = /x{4}|X{4}|0{6}|\.{3}|1234567|abcdefg|example|your|dummy|fake|placeholder|change_?me|redacted|sample|insert|replace/i;
			function looksGenerated(e) {
				return /\d/.test(e) && /[A-Za-z]/.test(e) && new Set(e).size >= 8 && !o.test(e);
			}
		}),
		2613: ((e) => {
			e.exports = require("assert");
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
		3053: ((e) => {
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
		3193: ((e) => {
			e.exports = require("string_decoder");
		}),
		4756: ((e) => {
			e.exports = require("tls");
		}),
		9023: ((e) => {
			e.exports = require("util");
		}),
		2488: ((e, t, n) => {
			n.d(t, {
				yU: () => o,
				N4: () => endGroup,
				z3: () => error,
				V4: () => getInput,
				Gu: () => getState,
				lm: () => notice,
				LZ: () => saveState,
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
			let i = require("crypto");
			var a = n(9896);
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
			require("path");
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
			function error(e, t = {}) {
				command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function warning(e, t = {}) {
				command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function notice(e, t = {}) {
				command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
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
	}, __nccwpck_require__.d = (e, t) => {
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
