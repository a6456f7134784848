"use strict";
exports.id = 819, exports.ids = [819], exports.modules = {
	8360: ((e, t, n) => {
		n.d(t, {
			M: () => pushedDigest,
			a: () => localDocker
		});
		var r = n(9542);
		async function localDocker(e) {
			let t = await version("docker", ["--version"], e);
			if (t === void 0) return { missing: "docker" };
			let n = await version("docker", ["buildx", "version"], e);
			return n === void 0 ? { missing: "buildx" } : {
				missing: void 0,
				client: t,
				buildx: n
			};
		}
		async function version(e, t, n) {
			try {
				let i = await (0, r.runTool)(e, t, { env: n });
				return i.exitCode === 0 ? /(?<!\d)\d+\.\d+[^\s,]*/.exec(i.stdout)?.[0] ?? "of an unknown version" : void 0;
			} catch {
				return;
			}
		}
		async function pushedDigest({ image: e, repository: t }, n) {
			let i = [
				"image",
				"inspect",
				"--format",
				"{{range .RepoDigests}}{{println .}}{{end}}",
				e
			];
			try {
				let { exitCode: e, stdout: a } = await (0, r.runTool)("docker", i, { env: n });
				if (e !== 0) return;
				let o = t.split("/").at(-1) ?? t, s = a.split("\n").flatMap((e) => {
					let [, t = "", n] = /^([^@\s]+)@(sha256:[0-9a-f]{64})$/.exec(e.trim()) ?? [];
					return n !== void 0 && t.split("/").at(-1) === o ? [n] : [];
				}), [c, l] = [...new Set(s)];
				return l === void 0 ? c : void 0;
			} catch {
				return;
			}
		}
	}),
	5183: ((e, t, n) => {
		n.d(t, {
			$Q: () => showToGit,
			$Y: () => git,
			Qo: () => headCommit,
			li: () => uncommittedSuffix,
			vE: () => hideFromGit
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(3418), l = n(1292), u = n(9542);
		async function headCommit(e) {
			let t = await git(e, [
				"rev-parse",
				"--verify",
				"HEAD"
			]);
			if (t.exitCode === 0) return t.stdout.trim();
			let n = repositoryRoot(e);
			if (n !== void 0) throw (0, c.V2)("git-refused", {
				directory: n,
				said: t.stderr.trim().split("\n")[0] ?? ""
			});
		}
		function repositoryRoot(e) {
			if ((0, i.existsSync)(s().join(e, ".git"))) return e;
			let t = s().dirname(e);
			return t === e ? void 0 : repositoryRoot(t);
		}
		async function uncommittedSuffix(e) {
			let t = await git(e, [
				"status",
				"--porcelain",
				"--untracked-files=normal",
				"--ignore-submodules=none"
			]);
			return t.exitCode === 0 && t.stdout.trim() !== "" ? `_uncommitted_${(0, r.randomBytes)(8).toString("hex")}` : "";
		}
		async function hideFromGit(e) {
			let t = s().dirname(e), [n, r, i] = await Promise.all([
				git(t, [
					"ls-files",
					"--error-unmatch",
					e
				]),
				git(t, [
					"check-ignore",
					"-q",
					e
				]),
				exclusionOf(t, e)
			]);
			if (n.exitCode === 0) {
				await git(t, [
					"update-index",
					"--assume-unchanged",
					e
				]);
				return;
			}
			if (r.exitCode !== 1 || i === void 0) return;
			let o = await (0, a.readFile)(i.file, "latin1").catch(() => "");
			await (0, a.mkdir)(s().dirname(i.file), { recursive: !0 }), await (0, a.writeFile)(i.file, o + i.block, "latin1");
		}
		async function showToGit(e) {
			let t = s().dirname(e), [n] = await Promise.all([exclusionOf(t, e), git(t, [
				"update-index",
				"--no-assume-unchanged",
				e
			])]);
			if (n === void 0) return;
			let r = await (0, a.readFile)(n.file, "latin1").catch(() => "");
			r.includes(n.block) && await (0, a.writeFile)(n.file, r.replace(n.block, () => ""), "latin1");
		}
		function hidingBlock(e) {
			return `\n# While kamal-action runs:\n${Buffer.from(e).toString("latin1")}\n`;
		}
		async function exclusionOf(e, t) {
			let n = await git(e, [
				"rev-parse",
				"--git-path",
				"info/exclude",
				"--show-prefix"
			]);
			if (n.exitCode !== 0) return;
			let [r = "", i = ""] = n.stdout.split("\n"), a = `/${i}${s().basename(t)}`.replace(/[\\*?[]/g, "\\$&");
			return {
				file: s().resolve(e, r),
				block: hidingBlock(a)
			};
		}
		async function git(e, t, n) {
			let r = {
				cwd: e,
				env: (0, l.uQ)("git")
			};
			return (0, u.runTool)("git", ["--no-replace-objects", ...t], n === void 0 ? r : {
				...r,
				input: n
			});
		}
	}),
	8965: ((e, t, n) => {
		n.d(t, {
			h: () => runPreflight,
			l: () => skipPreflight
		});
		var r = n(1886), i = n(734), a = n(6555), o = n(7030), s = n(9218);
		let c = JSON.parse("{\"Cloudflare\":[\"103.21.244.0/22\",\"103.22.200.0/22\",\"103.31.4.0/22\",\"104.16.0.0/13\",\"104.24.0.0/14\",\"108.162.192.0/18\",\"131.0.72.0/22\",\"141.101.64.0/18\",\"162.158.0.0/15\",\"172.64.0.0/13\",\"173.245.48.0/20\",\"188.114.96.0/20\",\"190.93.240.0/20\",\"197.234.240.0/22\",\"198.41.128.0/17\",\"2a06:98c0::/29\",\"2c0f:f248::/32\",\"2400:cb00::/32\",\"2405:8100::/32\",\"2405:b500::/32\",\"2606:4700::/32\",\"2803:f800::/32\"],\"Fastly\":[\"23.235.32.0/20\",\"43.249.72.0/22\",\"103.244.50.0/24\",\"103.245.222.0/23\",\"103.245.224.0/24\",\"104.156.80.0/20\",\"140.248.64.0/18\",\"140.248.128.0/17\",\"146.75.0.0/17\",\"151.101.0.0/16\",\"157.52.64.0/18\",\"167.82.0.0/17\",\"167.82.128.0/20\",\"167.82.160.0/20\",\"167.82.224.0/20\",\"172.111.64.0/18\",\"185.31.16.0/22\",\"199.27.72.0/21\",\"199.232.0.0/16\",\"2a04:4e40::/32\",\"2a04:4e42::/32\"],\"CloudFront\":[\"13.32.0.0/15\",\"13.35.0.0/16\",\"13.224.0.0/14\",\"13.249.0.0/16\",\"18.64.0.0/14\",\"18.160.0.0/15\",\"18.164.0.0/15\",\"18.172.0.0/15\",\"18.238.0.0/15\",\"18.244.0.0/15\",\"52.84.0.0/15\",\"52.222.128.0/17\",\"54.182.0.0/16\",\"54.192.0.0/16\",\"54.230.0.0/17\",\"65.8.0.0/16\",\"65.9.0.0/17\",\"99.84.0.0/16\",\"99.86.0.0/16\",\"108.138.0.0/15\",\"108.156.0.0/14\",\"143.204.0.0/16\",\"2600:9000::/28\"]}");
		function cdnOf(e) {
			if (e.length !== 0) return Object.keys(c).find((t) => e.every((e) => (0, r.FK)(e, c[t] ?? [])));
		}
		function compareAddresses(e) {
			let { answer: t, expected: n } = e, r = {
				asked: e.name,
				found: t.found,
				servers: n,
				source: t.source
			};
			if (t.found.length === 0) return {
				...notFound(e),
				evidence: r
			};
			let i = t.found.filter((e) => !n.includes(e));
			return {
				...i.length === 0 ? allKnown(e) : someElsewhere(e, i),
				evidence: r
			};
		}
		function notFound(e) {
			let { host: t, answer: n } = e;
			if (n.problem?.kind === "unanswered") return (0, i.g)("dns-unanswered", {
				host: t,
				code: n.problem.code
			});
			let r = n.problem?.code === "ENODATA" ? "address" : "name";
			return (0, i.g)("dns-missing", {
				host: t,
				records: records(e),
				nothing: r
			});
		}
		function allKnown({ host: e, answer: t, expected: n }) {
			let r = t.found.join(", ");
			if (t.source === "this machine") return {
				outcome: "warn",
				reason: `${e} resolves to ${r}, a server in deploy.yml, but only on this machine: it is not in DNS, so visitors and Let's Encrypt cannot resolve it.`
			};
			if (t.problem?.kind === "unanswered") return {
				outcome: "warn",
				reason: `${e} resolves to ${r}, a server in deploy.yml, but the name servers did not answer for both A and AAAA (${t.problem.code}).`
			};
			let i = n.filter((e) => (0, o.isIPv4)(e) && !t.found.includes(e));
			return i.length > 0 && t.found.some((e) => (0, o.isIPv4)(e)) ? {
				outcome: "warn",
				reason: `${e} resolves to ${r}, so the server ${i.join(", ")} gets no traffic.`
			} : {
				outcome: "pass",
				reason: `${e} resolves to ${r}, as in deploy.yml.`
			};
		}
		function someElsewhere(e, t) {
			let { host: n, answer: a, expected: c, servers: l, ssl: u } = e, d = cdnOf(t);
			if (d !== void 0) {
				let e = u === "automatic" ? " Automatic SSL may fail behind it: point DNS directly at the server (in Cloudflare: DNS only), or use your own certificate." : "";
				return {
					outcome: "warn",
					reason: `${n} resolves to ${d} (${t.join(", ")}), not to ${c.join(", ")}.${e}`
				};
			}
			if (t.every(o.isIPv6) && a.found.length > t.length) return strayIpv6(e, t);
			if (t.length === a.found.length && c.every(r.Gw) && !t.some(r.Gw)) return {
				outcome: "warn",
				reason: `${n} resolves to ${t.join(", ")}. The servers in deploy.yml have private addresses (${c.join(", ")}), so the two cannot be compared.`
			};
			if (t.length === a.found.length && l.length > 1) return {
				outcome: "warn",
				reason: `${n} resolves to ${t.join(", ")}, but the servers in deploy.yml are ${c.join(", ")}. Unless a load balancer is in between, set ${(0, s.i)(records(e))}.`
			};
			let f = t.length === a.found.length ? "all" : "some";
			return (0, i.g)("dns-elsewhere", {
				which: f,
				host: n,
				found: t,
				servers: c,
				records: records(e)
			});
		}
		function strayIpv6(e, t) {
			let { host: n } = e, r = e.expected.filter(o.isIPv6);
			return r.length > 0 ? (0, i.g)("dns-elsewhere", {
				which: "only-ipv6",
				host: n,
				found: t,
				servers: r,
				records: records(e)
			}) : {
				outcome: "warn",
				reason: `${n} has the right A record, but its AAAA record points to ${t.join(", ")}, which is not in deploy.yml. Let's Encrypt and most visitors prefer IPv6, so remove the AAAA record unless it is this server's address.`
			};
		}
		function records({ host: e, expected: t }) {
			return t.map((t) => `${e}. ${(0, o.isIPv4)(t) ? "A" : "AAAA"} ${t}`);
		}
		var l = n(1553), u = n(5246);
		let d = ["ENOTFOUND", "ENODATA"];
		async function addressesOf(e, t) {
			let n = t.resolve.get(e.toLowerCase());
			if (n !== void 0) return {
				found: [n],
				source: "override"
			};
			let i = (0, r.Z5)(e);
			if ((0, o.isIP)(i) !== 0) return {
				found: [i],
				source: "literal"
			};
			let a = (0, r.U9)(e) ? void 0 : await queryNameServers(e, t);
			if (a !== void 0 && a.found.length > 0) return a;
			let s = t.servers.length === 0 || (0, r.U9)(e) ? await queryThisMachine(e) : [];
			return s.length > 0 ? {
				found: s,
				source: "this machine"
			} : a ?? {
				found: [],
				source: "dns",
				problem: {
					kind: "missing",
					code: "ENOTFOUND"
				}
			};
		}
		async function queryNameServers(e, { servers: t, signal: n }) {
			let i = new l.Resolver({
				timeout: 2e3,
				tries: 2
			});
			t.length > 0 && i.setServers(t);
			let cancel = () => i.cancel();
			n.addEventListener("abort", cancel, { once: !0 });
			try {
				let t = await Promise.all([query(() => i.resolve4(e)), query(() => i.resolve6(e))]);
				n.throwIfAborted();
				let a = [...new Set(t.flatMap((e) => e.found.map(r.Z5)))].slice(0, 50), o = t.map((e) => e.code).filter((e) => e !== void 0), s = o.find((e) => !d.includes(e));
				return s === void 0 ? a.length > 0 ? {
					found: a,
					source: "dns"
				} : {
					found: a,
					source: "dns",
					problem: {
						kind: "missing",
						code: o[0] ?? "ENODATA"
					}
				} : {
					found: a,
					source: "dns",
					problem: {
						kind: "unanswered",
						code: s
					}
				};
			} finally {
				n.removeEventListener("abort", cancel);
			}
		}
		async function query(e) {
			try {
				return { found: await e() };
			} catch (e) {
				return {
					found: [],
					code: (e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : void 0) ?? (0, u.bD)(e)
				};
			}
		}
		async function queryThisMachine(e) {
			try {
				let t = await (0, l.lookup)(e, {
					all: !0,
					order: "ipv4first"
				});
				return [...new Set(t.map(({ address: e }) => (0, r.Z5)(e)))];
			} catch {
				return [];
			}
		}
		function dnsTargets(e) {
			let t = new Map();
			for (let { hosts: n, proxy: r } of e) for (let e of r?.hosts ?? []) {
				let i = t.get(e.toLowerCase()), a = [...new Set([...i?.servers ?? [], ...n])];
				t.set(e.toLowerCase(), {
					host: e,
					servers: a,
					ssl: r?.ssl ?? "none"
				});
			}
			return [...t.values()];
		}
		function dnsChecks(e, t) {
			return e.length === 0 ? [(0, a.u)({
				id: "dns",
				kind: "preflight",
				target: "proxy hosts",
				reason: "deploy.yml sets no proxy host, so the check has no name to look up."
			})] : e.map((e) => ({
				id: "dns",
				kind: "preflight",
				target: e.host,
				deadlineMs: 15e3,
				run: (n) => checkDns(e, t, n)
			}));
		}
		async function checkDns(e, t, n) {
			let { host: a, servers: o } = e, s = (0, r.TM)(a).toLowerCase(), c = {
				servers: t.dns.servers,
				resolve: t.resolve,
				signal: n
			}, l = t.resolve.get(a.toLowerCase()) ?? t.resolve.get(s);
			if (l !== void 0) return {
				outcome: "pass",
				reason: `\`probes: resolve:\` maps ${a} to ${l}, so DNS was not queried.`,
				evidence: { override: l }
			};
			if ((0, r.U9)(a)) return {
				outcome: "pass",
				reason: `${a} always means the local machine, so there is nothing to look up.`
			};
			let [u, ...d] = await Promise.all([s, ...o].map((e) => lookUp(e, s, c)));
			if (u === void 0) throw Error(`no answer for ${s}`);
			let f = o.filter((e, t) => d[t]?.found.length === 0);
			if (f.length > 0) return (0, i.g)("ssh-dns", { hosts: f }, {
				servers: o,
				unresolved: f
			});
			let p = [...new Set(d.flatMap(({ found: e }) => e))];
			return compareAddresses({
				...e,
				name: s,
				answer: u,
				expected: p
			});
		}
		async function lookUp(e, t, n) {
			let r = await addressesOf(e, n);
			return e === t || r.found.length > 0 || n.servers.length === 0 ? r : await addressesOf(e, {
				...n,
				servers: []
			});
		}
		var f = n(5109);
		function lockCheck(e) {
			return {
				id: "lock",
				kind: "preflight",
				target: e.host,
				deadlineMs: 3e4,
				run: async (t) => {
					if (!e.state.held) return {
						outcome: "pass",
						reason: "The deploy lock is free."
					};
					let { details: n } = e.state;
					return n === void 0 ? (0, i.g)("lock-half", {
						host: e.host,
						directory: e.directory
					}) : heldLock(n, e, t);
				}
			};
		}
		async function heldLock(e, t, n) {
			let r = (0, f.FD)(e), a = { ...e }, o = (0, f.Gl)(e.lockedBy);
			return o !== void 0 && ((0, f.qK)(e.lockedBy, t.self) || await t.isRunOver(o, n)) && await t.release(e.lockedBy) ? {
				outcome: "warn",
				reason: `Released a deploy lock that a finished run left behind (${r}).`,
				evidence: a
			} : (0, i.g)("lock-held", {
				host: t.host,
				holder: r,
				destination: t.destination
			}, a);
		}
		var p = n(6420), m = n(4046), h = n(3176);
		function routesChecks(e, t) {
			return e.roles.flatMap((n) => {
				let { proxy: r } = n;
				return r === void 0 ? [] : n.hosts.flatMap((i) => {
					let a = t.get(i);
					if (a?.proxy === void 0) return [];
					let run = async () => judge(a, {
						role: n,
						proxy: r,
						deployment: e
					});
					return [{
						id: "routes",
						kind: "preflight",
						target: `${n.name} on ${i}`,
						deadlineMs: 1e3,
						run
					}];
				});
			});
		}
		function judge({ host: e, routes: t }, { deployment: n, role: r, proxy: a }) {
			let o = (0, m.aI)(n, r.name), s = a.hosts.length > 0 ? a.hosts : ["*"], c = t.find((e) => e.service !== o && claims(e, s, a.pathPrefix));
			if (c !== void 0) {
				let { hosts: t, path: n } = c, r = t.filter((e) => s.includes(e)), a = (0, h.d9)(t);
				return (0, i.g)("host-conflict", {
					noticedBy: "check",
					service: o,
					host: e,
					owner: c.service,
					names: r,
					path: n
				}, {
					owner: c.service,
					hosts: a,
					path: n
				});
			}
			let l = t.some((e) => e.service === o), u = (0, h.d9)(t.filter((e) => e.service !== o).map((e) => e.service)), d = u.length === 0 ? "" : ` (other services there: ${u.join(", ")})`, f = s.join(", ");
			return {
				outcome: "pass",
				reason: `${l ? `No other service uses ${f}` : `${f} is free`}${d}.`
			};
		}
		function claims(e, t, n) {
			return e.path.split(",").includes(n) && e.hosts.some((e) => t.includes(e));
		}
		function runnerCheck(e) {
			return {
				id: "runner",
				kind: "preflight",
				target: "docker",
				deadlineMs: 3e4,
				run: async () => {
					let t = await e();
					return t.missing === void 0 ? {
						outcome: "pass",
						reason: `The runner has Docker ${t.client} with buildx ${t.buildx}.`,
						evidence: {
							client: t.client,
							buildx: t.buildx
						}
					} : (0, i.g)("docker-local", { missing: t.missing });
				}
			};
		}
		function secretsCheck(e) {
			let t = e.provided.length + e.fromFiles.length;
			return {
				id: "secrets",
				kind: "preflight",
				target: `${t} ${t === 1 ? "name" : "names"}`,
				deadlineMs: 12e4,
				run: async () => {
					let n = {
						provided: e.provided,
						fromFiles: e.fromFiles
					};
					if (e.fromFiles.length > 0) {
						let t = await e.evaluate(), r = e.fromFiles.filter((e) => (t.get(e) ?? "") === ""), a = {
							names: r,
							problem: "empty-line",
							passed: e.passed
						};
						if (r.length > 0) return (0, i.g)("secret-missing", a, n);
					}
					return {
						outcome: "pass",
						reason: t === 0 ? "deploy.yml uses no secrets." : "Every secret used in deploy.yml has a value.",
						evidence: n
					};
				}
			};
		}
		var g = n(7466);
		async function isRunOver(e, t, r) {
			let [i, a] = e.repository.split("/"), o = Number(e.runId);
			if (t !== void 0 && i !== void 0 && a !== void 0 && Number.isSafeInteger(o)) try {
				let { getOctokit: s } = await n.e(134).then(n.bind(n, 8134)), c = {
					owner: i,
					repo: a,
					run_id: o,
					request: { signal: r }
				}, { data: l } = await s(t).rest.actions.getWorkflowRun(c);
				return l.status === "completed" || (l.run_attempt ?? 0) > Number(e.attempt);
			} catch {
				return;
			}
		}
		var _ = n(1292), v = n(8360), y = n(9818), b = n(3100), x = n(9358), S = n(2229);
		async function runPreflight(e, t, n) {
			return e.phase("preflight", "Preflight checks", async () => {
				let r = await (0, y.$)(e, [buildSecretsCheck(e, t)]), { checks: i, target: a } = (0, S.dT)(t, n), o = [
					...n.kind === "build" ? [runnerCheck(() => (0, v.a)((0, _.uQ)("docker"))), (0, p.e)((0, x.Y)(t))] : [],
					...i,
					...buildDnsChecks(t),
					...routesChecks(t.deployment, t.facts),
					buildLockCheck(e, t)
				], [s, ...c] = [...r, ...await (0, y.$)(e, o)];
				if (s !== void 0) throw (0, g.G)([s, ...c]);
				return a();
			});
		}
		function buildSecretsCheck(e, t) {
			let { secrets: n } = t;
			return secretsCheck({
				provided: [...n.provided.keys()],
				fromFiles: n.fromFiles,
				passed: n.passed,
				evaluate: () => evaluateSecrets(e, t)
			});
		}
		async function evaluateSecrets(e, t) {
			let { secrets: n } = await (0, b._3)(e, {
				kamal: await t.kamal,
				secrets: t.secrets,
				environment: t.environment
			});
			for (let [r, i] of n) i !== "" && e.maskSecret(r, i), t.evaluatedSecrets.set(r, i);
			return n;
		}
		function buildDnsChecks({ deployment: e, settings: t }) {
			return dnsChecks(dnsTargets(e.roles), t);
		}
		function buildLockCheck(e, t) {
			let { deployment: n, facts: r, ssh: i } = t, a = n.primaryHost, o = (0, f.Z4)(n.service, n.destination);
			return lockCheck({
				host: a,
				destination: n.destination,
				state: r.get(a)?.lock ?? { held: !1 },
				directory: o,
				self: e.environment,
				isRunOver: (t, n) => t.repository === e.environment.repository ? isRunOver(t, e.inputs.githubToken, n) : Promise.resolve(void 0),
				release: async (t) => {
					let n = (0, f.dg)(o, t);
					return (await i.run(a, n, { signal: e.signal })).stdout.trim() === "released";
				}
			});
		}
		async function skipPreflight(e, t, n) {
			return e.notice("Preflight checks were skipped (`preflight: false`)."), t.secrets.fromFiles.length > 0 && await e.briefPhase("preflight", "Evaluate the secrets", () => evaluateSecrets(e, t)), (0, S.iu)(e, t, n);
		}
	})
};
