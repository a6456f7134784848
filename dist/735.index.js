"use strict";
exports.id = 735, exports.ids = [735], exports.modules = {
	1886: ((e, t, n) => {
		n.d(t, {
			FK: () => inNetworks,
			Gw: () => isPrivate,
			TM: () => expandWildcard,
			U9: () => isLoopback,
			Z5: () => canonicalAddress
		});
		var r = n(7030);
		function canonicalAddress(e) {
			let [t = ""] = e.replace(/^\[(.*)\]$/, "$1").split("%");
			return (0, r.isIPv6)(t) ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(t)?.[1] ?? new URL(`http://[${t}]/`).hostname.slice(1, -1) : t;
		}
		function inNetworks(e, t) {
			let n = canonicalAddress(e);
			if ((0, r.isIP)(n) === 0) return !1;
			let i = new r.BlockList();
			for (let e of t) {
				let [t = "", n = ""] = e.split("/");
				i.addSubnet(t, Number(n), (0, r.isIPv4)(t) ? "ipv4" : "ipv6");
			}
			return i.check(n, (0, r.isIPv4)(n) ? "ipv4" : "ipv6");
		}
		let i = ["127.0.0.0/8", "::1/128"], a = [
			"10.0.0.0/8",
			"172.16.0.0/12",
			"192.168.0.0/16",
			"100.64.0.0/10",
			"169.254.0.0/16",
			"fe80::/10",
			"fc00::/7"
		];
		function isLoopback(e) {
			let t = e.toLowerCase().replace(/\.$/, "");
			return t === "localhost" || t.endsWith(".localhost") || inNetworks(t, i);
		}
		function isPrivate(e) {
			return inNetworks(e, a) || inNetworks(e, i);
		}
		function expandWildcard(e) {
			return e.startsWith("*.") ? `kamal-action-check${e.slice(1)}` : e;
		}
	}),
	734: ((e, t, n) => {
		n.d(t, {
			M: () => failedWith,
			g: () => failed
		});
		var r = n(3418);
		function failed(e, t, n) {
			return failedWith((0, r.C1)(e, t), n);
		}
		function failedWith(e, t) {
			return {
				outcome: "fail",
				reason: e.cause,
				diagnosis: e,
				...t === void 0 ? {} : { evidence: t }
			};
		}
	}),
	2817: ((e, t, n) => {
		n.d(t, {
			Ii: () => healthChecks,
			UG: () => requestToEndpoint,
			sn: () => requestToUrl
		});
		var r = n(8500), i = n(734);
		function unhealthy({ url: e, answer: t, good: n, name: r, settings: a, evidence: o }) {
			let { attempts: s } = a;
			switch (t.kind) {
				case "timeout": {
					let r = t.afterMs / 1e3;
					return (0, i.g)("probe-health", {
						url: e,
						attempts: s,
						good: n,
						answer: {
							kind: "timeout",
							seconds: r
						}
					}, o);
				}
				case "broken": return (0, i.g)("probe-health", {
					url: e,
					attempts: s,
					good: n,
					answer: t
				}, o);
				case "response": return (0, i.g)("probe-health", {
					url: e,
					attempts: s,
					good: n,
					answer: {
						...t,
						name: r
					}
				}, o);
			}
		}
		function maintenanceProblem(e, t, n) {
			return t.kind === "response" && t.status === 503 ? {
				...(0, i.g)("maintenance", {
					noticed: "answers-503",
					url: e
				}, n),
				settled: !0
			} : t.kind === "timeout" || t.kind === "response" && t.status === 504 ? (0, i.g)("maintenance", {
				noticed: "no-answer",
				url: e
			}, n) : t.kind === "broken" ? (0, i.g)("probe-health", {
				url: e,
				options: t
			}, n) : void 0;
		}
		var a = n(3051), o = n(3083);
		function healthChecks(e, t) {
			let { health: n } = t;
			return n === !1 ? (0, o.z)("health", "off") : n.url === void 0 ? e.length === 0 ? (0, o.z)("health", "no-targets") : (0, o.vZ)(e, t).map((e) => healthCheck(planForEndpoint(e, n))) : [healthCheck(planForUrl(n.url, n, t))];
		}
		function planForEndpoint(e, t) {
			let { url: n, request: r } = requestToEndpoint(e, t), i = e.target.ssl === "automatic";
			return {
				label: (0, o.md)(e, n),
				request: r,
				settings: t,
				firstTimeoutMs: i ? Math.max(t.timeoutMs, 3e4) : t.timeoutMs
			};
		}
		function requestToEndpoint(e, t) {
			let { target: n, name: r, address: i } = e, a = n.ssl !== "none", s = (0, o.d2)(n, t.path);
			return {
				url: (0, o.Pb)(e, a, s),
				request: {
					secure: a,
					address: i,
					port: a ? n.httpsPort : n.httpPort,
					name: r,
					path: s
				}
			};
		}
		function planForUrl(e, t, n) {
			let { url: r, request: i } = requestToUrl(e, n);
			return {
				label: r,
				request: i,
				settings: t,
				firstTimeoutMs: t.timeoutMs
			};
		}
		function requestToUrl(e, { resolve: t }) {
			let n = new URL(e), r = n.protocol === "https:", i = n.hostname.replace(/^\[|\]$/g, ""), a = n.port === "" ? r ? 443 : 80 : Number(n.port);
			return {
				url: n.href,
				request: {
					secure: r,
					address: t.get(i) ?? i,
					port: a,
					name: i,
					path: `${n.pathname}${n.search}`
				}
			};
		}
		function healthCheck(e) {
			let { attempts: t, intervalMs: n, timeoutMs: r } = e.settings;
			return {
				id: "health",
				kind: "probe",
				target: e.label,
				deadlineMs: Math.max(6e4, t * (n + r) + e.firstTimeoutMs),
				retryEveryMs: Math.max(n, 500),
				run: (t) => checkHealth(e, t)
			};
		}
		async function checkHealth(e, t) {
			let { settings: n, request: i, label: o } = e, s = {
				statuses: [],
				latencies: []
			};
			for (let c = 0; c < n.attempts; c += 1) {
				c > 0 && await (0, r.setTimeout)(n.intervalMs, void 0, { signal: t });
				let l = c === 0 ? e.firstTimeoutMs : n.timeoutMs, u = await (0, a.w$)({
					...i,
					method: "GET",
					timeoutMs: l,
					signal: t
				});
				if (u.kind === "response" && (s.statuses.push(u.status), s.latencies.push(u.latencyMs)), !(0, a.ZE)(u)) {
					let { name: e } = i;
					return unhealthy({
						url: o,
						answer: u,
						good: c,
						name: e,
						settings: n,
						evidence: evidenceOf(s)
					});
				}
			}
			let c = await (0, a.w$)({
				...i,
				method: "OPTIONS",
				timeoutMs: n.timeoutMs,
				signal: t
			}), l = {
				...evidenceOf(s),
				options: c.kind === "response" ? c.status : c.kind
			}, u = maintenanceProblem(o, c, l);
			return u === void 0 ? {
				outcome: "pass",
				reason: `${o} returned 2xx ${n.attempts === 1 ? "once" : `${n.attempts} times in a row`}, with a median of ${median(s.latencies)} ms.`,
				evidence: l
			} : u;
		}
		function evidenceOf({ statuses: e, latencies: t }) {
			return t.length === 0 ? { statuses: e } : {
				statuses: e,
				latencyMs: {
					min: Math.min(...t),
					median: median(t),
					max: Math.max(...t)
				}
			};
		}
		function median(e) {
			let t = e.toSorted((e, t) => e - t), n = Math.floor(t.length / 2), r = t[n] ?? 0;
			return t.length % 2 == 1 ? r : Math.round(((t[n - 1] ?? r) + r) / 2);
		}
	}),
	3051: ((e, t, n) => {
		n.d(t, {
			E3: () => connectionProblem,
			ZE: () => is2xx,
			w$: () => sendRequest
		});
		var r = n(7067), i = n(4708), a = n(7030), o = n(6845), s = n(5246), c = n(1033), l = n(3176);
		let u = 4096;
		async function sendRequest(e) {
			let { timeoutMs: t, signal: n, name: s, port: l, secure: u } = e;
			n.throwIfAborted();
			let d = (0, o.s)(), f = AbortSignal.timeout(t);
			try {
				let t = await new Promise((t, o) => {
					let d = {
						host: e.address,
						port: l,
						method: e.method,
						path: e.path,
						headers: {
							host: (0, c.k)(s, l, u),
							"user-agent": "kamal-action",
							accept: "*/*"
						},
						agent: !1,
						signal: AbortSignal.any([n, f])
					}, p = (0, a.isIP)(s) === 0 ? s : "";
					(u ? (0, i.request)({
						...d,
						servername: p,
						rejectUnauthorized: !1
					}) : (0, r.request)(d)).once("response", t).on("error", o).end();
				}), o = d(), p = await firstPart(t);
				return {
					kind: "response",
					status: t.statusCode ?? 0,
					location: locationOf(t),
					fromProxy: isProxyPage(t.statusCode ?? 0, p),
					latencyMs: o
				};
			} catch (r) {
				return n.throwIfAborted(), f.aborted ? {
					kind: "timeout",
					afterMs: t
				} : {
					kind: "broken",
					problem: connectionProblem(r),
					at: {
						address: e.address,
						port: l,
						name: s
					}
				};
			}
		}
		function is2xx(e) {
			return e.kind === "response" && e.status >= 200 && e.status < 300;
		}
		function isProxyPage(e, t) {
			let n = /<title>([^<]*)<\/title>/i.exec(t)?.[1]?.trim() ?? "", r = String(e);
			return n.startsWith(r) && /^\s*(?:\u2014|-|&mdash;)/.test(n.slice(r.length));
		}
		function locationOf({ headers: { location: e } }) {
			return e === void 0 ? void 0 : (0, l.pp)(e, 2e3);
		}
		async function firstPart(e) {
			let t = [], n = 0;
			for await (let r of e) {
				let e = Buffer.from(r);
				if (t.push(e), n += e.length, n >= u) break;
			}
			return e.destroy(), Buffer.concat(t).toString("utf8", 0, u);
		}
		function connectionProblem(e) {
			let t = errorCode(e);
			return t === "ECONNREFUSED" ? { kind: "refused" } : [
				"ETIMEDOUT",
				"EHOSTUNREACH",
				"ENETUNREACH"
			].includes(t) ? {
				kind: "unreachable",
				code: t
			} : t === "ENOTFOUND" || t === "EAI_AGAIN" ? {
				kind: "unresolved",
				code: t
			} : /wrong version number|packet length too long/i.test((0, s.bD)(e)) ? { kind: "no-tls" } : t.startsWith("ERR_SSL") || t === "EPROTO" ? {
				kind: "handshake",
				code: t
			} : t === "ECONNRESET" ? { kind: "closed" } : {
				kind: "other",
				said: (0, l.pp)((0, s.bD)(e))
			};
		}
		function errorCode(e) {
			let t = e instanceof AggregateError && e.errors.length > 0 ? e.errors[0] : e;
			return t instanceof Error && "code" in t && typeof t.code == "string" ? t.code : "unknown";
		}
	}),
	3083: ((e, t, n) => {
		n.d(t, {
			$F: () => probeTargets,
			Pb: () => endpointUrl,
			d2: () => publicHealthPath,
			md: () => endpointLabel,
			vZ: () => endpoints,
			z: () => skippedProbe
		});
		var r = n(4414), i = n(1033), a = n(90), o = n(1886), s = n(6555);
		function probeTargets(e) {
			return e.roles.flatMap((t) => {
				let { proxy: n } = t;
				if (n === void 0) return [];
				let i = n.hosts.length > 0 ? n.hosts : [void 0];
				return t.hosts.flatMap((a) => i.map((i) => ({
					role: t.name,
					host: i,
					address: (0, r.DQ)(a, e.ssh).name,
					httpPort: n.httpPort,
					httpsPort: n.httpsPort,
					ssl: n.ssl,
					sslRedirect: n.sslRedirect,
					healthPath: n.healthPath,
					pathPrefix: n.pathPrefix
				})));
			});
		}
		function endpoints(e, t) {
			let lookup = (e) => t.resolve.get(e.toLowerCase()), n = new Set(e.map(({ address: e }) => lookup(e) ?? e)), r = new Map();
			for (let t of e) {
				let e = (0, o.TM)(t.host ?? t.address), i = t.host === void 0 ? void 0 : lookup(t.host) ?? lookup(e), a = lookup(t.address) ?? t.address, s = i === void 0 || n.has(i) ? a : i, { httpPort: c, httpsPort: l, ssl: u, pathPrefix: d } = t;
				r.set(JSON.stringify([
					e,
					s,
					c,
					l,
					u,
					d
				]), {
					target: t,
					name: e,
					address: s
				});
			}
			return [...r.values()];
		}
		function endpointLabel({ name: e, address: t }, n) {
			return e === t ? n : `${n} at ${t}`;
		}
		function endpointUrl({ target: e, name: t }, n, r) {
			let a = n ? e.httpsPort : e.httpPort;
			return `${n ? "https" : "http"}://${(0, i.k)(t, a, n)}${r}`;
		}
		function publicHealthPath({ healthPath: e, pathPrefix: t }, n) {
			if (n !== void 0) return n;
			let r = e.startsWith("/") ? e : `/${e}`, i = (0, a.f)(t, "/");
			return i === "" || r === i || r.startsWith(`${i}/`) ? r : `${i}${r}`;
		}
		function skippedProbe(e, t) {
			let n = {
				off: `Disabled by the \`probes\` input (\`${e}: false\`).`,
				"no-targets": "No role is behind kamal-proxy, so there is nothing to check over HTTP."
			};
			return [(0, s.u)({
				id: e,
				kind: "probe",
				target: "proxy",
				reason: n[t] ?? t
			})];
		}
	}),
	6555: ((e, t, n) => {
		n.d(t, { u: () => skipCheck });
		function skipCheck(e) {
			let { id: t, kind: n, target: r, reason: i } = e;
			return {
				id: t,
				kind: n,
				target: r,
				deadlineMs: 1e3,
				run: async () => ({
					outcome: "skip",
					reason: i
				})
			};
		}
	}),
	8812: ((e, t, n) => {
		n.d(t, {
			MH: () => readFacts,
			H: () => readImages,
			Rf: () => sshCheck
		});
		var r = n(3418), i = n(3176);
		let a = [
			{
				id: "ssh-output",
				pattern: /^The server printed more than (.+)\.$/m,
				facts: ([, e = ""], t) => ({
					...t,
					problem: "too-much",
					limit: e
				})
			},
			{
				id: "ssh-output",
				pattern: /no complete answer within (.+)$/m,
				facts: ([, e = ""], t) => ({
					...t,
					problem: "too-slow",
					limit: e
				})
			},
			{
				id: "ssh-hostkey",
				pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for \S+ has changed/,
				facts: ({ input: e }, t) => ({
					problem: "changed",
					host: t.host,
					port: t.port,
					other: placeOfOtherKey(e, t)
				})
			},
			{
				id: "ssh-hostkey",
				pattern: /Host key verification failed|No \S+ host key is known for/,
				facts: (e, { host: t, port: n }) => ({
					problem: "unknown",
					host: t,
					port: n
				})
			},
			{
				id: "ssh-jump",
				pattern: /(?:Stdio|stdio) forwarding (?:request )?failed.*|channel \d{1,4}: open failed: .*|Connection (?:closed|reset) by UNKNOWN port 65535/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "ssh-agent",
				pattern: /signing failed for .{0,300}|agent refused operation/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "ssh-auth",
				pattern: /Too many authentication failures/,
				facts: () => ({ offered: "too many" })
			},
			{
				id: "ssh-algorithm",
				pattern: /Unable to negotiate with .{1,300}/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "ssh-auth",
				pattern: /Permission denied \(|no mutual signature algorithm/,
				facts: (e, { host: t, user: n, keys: r, keySource: i = "agent" }) => ({
					host: t,
					user: n,
					keys: r,
					source: i
				})
			},
			{
				id: "ssh-dns",
				pattern: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
				facts: (e, { host: t }) => ({ hosts: [t] })
			},
			{
				id: "ssh-connect",
				pattern: /Connection refused/,
				facts: ([e], { host: t, port: n }) => ({
					server: {
						host: t,
						port: n
					},
					refused: !0,
					said: e
				})
			},
			{
				id: "ssh-ipv6",
				pattern: /connect to host \S{1,300} port \d{1,5}: Network is unreachable/,
				when: ({ host: e }) => e.includes(":"),
				facts: ([e], { host: t }) => ({
					host: t,
					said: e
				})
			},
			{
				id: "ssh-timeout",
				pattern: /(?:Connection|Operation) timed out.*|no answer within .*/i,
				facts: ([e], { host: t }) => ({
					host: t,
					said: e
				})
			},
			{
				id: "ssh-throttled",
				pattern: /(?:kex|ssh)_exchange_identification: .*|Exceeded MaxStartups|Not allowed at this time/,
				facts: ([e], { host: t }) => ({
					host: t,
					said: e
				})
			},
			{
				id: "ssh-connect",
				pattern: /timed out|No route to host|Network is unreachable|Connection (closed|reset) by/i,
				facts: ([e], { host: t, port: n }) => ({
					server: {
						host: t,
						port: n
					},
					refused: !1,
					said: e
				})
			}
		];
		function placeOfOtherKey(e, { knownHosts: t }) {
			let n = e.split("\n").find((e) => e.startsWith("Offending ") && / in \S/.test(e)) ?? "", r = n.lastIndexOf(":"), i = n.slice(n.indexOf(" in ") + 4, r), a = Number.parseInt(n.slice(r + 1), 10);
			return n === "" || i === "" || Number.isNaN(a) ? "unknown" : t === void 0 || i !== t.file ? {
				file: i,
				line: a
			} : a <= t.inputLines ? { inputLine: a } : "this run";
		}
		function diagnoseSsh(e, t) {
			let n = (0, i.AR)(e, 100), o = n.filter((e) => !/^Warning: Permanently added|^@+$/.test(e)).slice(-6), s = n.join("\n");
			for (let e of a) {
				let n = e.pattern.exec(s);
				if (n !== null && (e.when?.(t) ?? !0)) return explain(e, n, {
					context: t,
					evidence: o
				});
			}
			let { user: c, host: l, port: u } = t;
			return (0, r.C1)("ssh-failed", {
				user: c,
				host: l,
				port: u,
				said: o.at(-1)
			}, o);
		}
		function explain({ id: e, facts: t }, n, { context: i, evidence: a }) {
			return (0, r.C1)(e, t(n, i), a);
		}
		var o = n(5246), s = n(7598), c = n(8199), l = n(823);
		function imagesScript({ service: e, repository: t }, n) {
			let r = (0, s.randomBytes)(8).toString("hex"), i = `docker ps --all --quiet --no-trunc --filter ${(0, l.Z)(`label=service=${e}`)}`, section = (e, t) => `printf '\\n%s %s\\n' ${r} ${e}\n${t}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL",
					section("containers", `${i} | xargs -r docker inspect --format '{{.Name}} {{.State.Status}} {{.Image}}'`),
					section("images", `${i} | xargs -r docker inspect --format '{{.Image}}' | sort -u | xargs -r docker image inspect --format '{{.Id}}{{range .RepoDigests}} {{.}}{{end}}'`),
					section("expected", n === void 0 ? ":" : `docker image inspect --format '{{.Id}}' ${(0, l.Z)(`${t}@${n}`)} 2>/dev/null`),
					section("end", "exit 0")
				].join("\n"),
				token: r
			};
		}
		function parseImages(e, t, n) {
			let lines = (e) => {
				let [, r = ""] = t.split(`\n${n} ${e}\n`);
				return (r.split(`\n${n} `)[0] ?? "").split("\n").map((e) => e.trim());
			}, r = new Map(lines("images").map((e) => {
				let [t = "", ...n] = e.split(" ");
				return [t, n.map((e) => e.slice(e.indexOf("@") + 1)).filter(c.Bc)];
			})), a = new Map();
			for (let e of lines("containers")) {
				let [t = "", n = "", o = ""] = e.split(" "), s = t.replace(/^\//, "");
				c.yf.test(s) && (0, c.Bc)(o) && a.set(s, {
					state: (0, i.pp)(n),
					id: o,
					digests: r.get(o) ?? []
				});
			}
			return {
				host: e,
				containers: a,
				expectedId: lines("expected").find(c.Bc)
			};
		}
		var u = n(4046), d = n(5109), f = n(2504);
		function parseProxyList(e) {
			let [t, ...n] = (0, f.a)(e).split("\n").map((e) => e.trimEnd()).filter((e) => e !== "");
			if (t === void 0 || !t.startsWith("Service")) return [];
			let r = t.split(/\s{2,}/, 20).map((e) => e.toLowerCase());
			return n.slice(0, 500).map((e) => {
				let t = e.split(/\s{2,}/, 20), raw = (e) => t[r.indexOf(e)] ?? "", cell = (e) => (0, i.pp)(raw(e));
				return {
					service: cell("service"),
					hosts: raw("host").split(",", 200).map((e) => (0, i.pp)(e)).filter(Boolean),
					path: cell("path"),
					target: cell("target"),
					state: cell("state"),
					tls: cell("tls") === "yes"
				};
			});
		}
		var p = n(4770);
		function factsScript({ service: e, destination: t }) {
			let n = (0, s.randomBytes)(8).toString("hex"), r = (0, l.Z)(`.kamal/${[e, t].filter(Boolean).join("-")}-audit.log`), i = (0, l.Z)((0, d.Z4)(e, t)), section = (e, t) => `printf '\\n%s %s\\n' ${n} ${e}\n${t}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL; cd",
					section("user", "id -un"),
					section("machine", "uname -m"),
					section("cores", "nproc 2>/dev/null"),
					section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
					section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
					section("time", "date +%s"),
					section("lock", `if [ -d ${i} ]; then echo held; cat ${i}/details 2>/dev/null; fi`),
					section("audit", `tail -n 2000 ${r} 2>/dev/null | grep -F 'as the latest image'`),
					section("docker", "command -v docker >/dev/null || echo missing"),
					`docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${n}; exit 0; }`,
					section("containers", `docker ps --all --no-trunc --format ${(0, l.Z)(u.AZ)}`),
					section("network", "docker network inspect kamal --format yes 2>/dev/null"),
					section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
					section("end", "exit 0")
				].join("\n"),
				token: n
			};
		}
		function isComplete(e, t) {
			return splitSections(e, t).has("end");
		}
		function parseFacts(e, t, n) {
			let r = splitSections(t, n.token), get = (e) => r.get(e)?.trim() ?? "", i = integer(get("time")), a = (0, u.ti)(get("containers")), o = a.filter(u.V2), s = bootedVersions(get("audit")), l = s.filter((e) => c.bO.test(e));
			return {
				host: e,
				user: h.test(get("user")) ? get("user") : "",
				architecture: m.get(get("machine")),
				cores: integer(get("cores")),
				memoryMb: megabytes(get("memory")),
				diskFreeMb: megabytes(get("disk").split(/\s+/, 4)[3] ?? ""),
				docker: dockerFacts(get("docker")),
				containers: (0, u.So)(o, n.deployment),
				proxy: proxyOf(o),
				routes: parseProxyList(r.get("routes") ?? ""),
				containerNames: o.map(({ name: e }) => e),
				networkExists: get("network") === "yes",
				bootedVersions: l,
				lock: parseLock(get("lock")),
				clockSkewSeconds: i === void 0 ? void 0 : i - Math.round(n.now / 1e3),
				ignoredNames: a.length - o.length + s.length - l.length
			};
		}
		let m = new Map([
			["x86_64", "amd64"],
			["aarch64", "arm64"],
			["arm64", "arm64"]
		]), h = /^[A-Za-z0-9_][A-Za-z0-9_.@\\-]{0,63}\$?$/;
		function splitSections(e, t) {
			return new Map((0, p.K)(e, t).map(({ name: e, text: t }) => [e, t]));
		}
		function integer(e) {
			return /^\d{1,15}$/.test(e) ? Number(e) : void 0;
		}
		function megabytes(e) {
			let t = integer(e);
			return t === void 0 ? void 0 : Math.round(t / 1024);
		}
		function dockerFacts(e) {
			if (e === "" || e.startsWith("missing")) return;
			let t = (0, i.pp)(e.slice(e.lastIndexOf("\n") + 1), 1e3);
			return /^\d+\.\d[\w.+~-]{0,60}$/.test(t) ? { version: t } : { error: t };
		}
		function proxyOf(e) {
			let t = e.find(({ name: e }) => e === "kamal-proxy");
			return t && {
				state: t.state,
				image: t.image
			};
		}
		function bootedVersions(e) {
			return e.split("\n").flatMap((e) => /Tagging \S+:([^\s:/]+) as the latest image/.exec(e)?.[1] ?? []);
		}
		function parseLock(e) {
			return e.startsWith("held") ? {
				held: !0,
				details: (0, d.Pi)(e.slice(4))
			} : { held: !1 };
		}
		var g = n(4414), _ = n(3982), v = n(734);
		function sshCheck(e) {
			return {
				id: "ssh",
				kind: "preflight",
				target: e.host,
				deadlineMs: 3e4,
				run: (t) => inspectHost(e, t)
			};
		}
		async function readFacts(e, t) {
			let { host: n, deployment: r, ssh: i } = e, { script: a, token: o } = factsScript(r), s = parseFacts(n, await read(e, {
				script: a,
				token: o
			}, t), {
				token: o,
				deployment: r,
				now: Date.now()
			});
			return s.user === "" ? {
				...s,
				user: (0, g.DQ)(n, i.settings).user
			} : s;
		}
		async function readImages(e, t, n) {
			let { script: r, token: i } = imagesScript(e.deployment, t);
			return parseImages(e.host, await read(e, {
				script: r,
				token: i
			}, n), i);
		}
		async function read({ host: e, ssh: t, keys: n, keySource: i, trusted: a, timeoutMs: o = 28e3 }, { script: s, token: c }, l) {
			let u = await t.run(e, s, {
				signal: l,
				timeoutMs: o
			}), { user: d, name: f, port: p } = (0, g.DQ)(e, t.settings);
			if (u.code === 255) {
				let e = await i?.() ?? "agent", t = {
					host: f,
					user: d,
					port: p,
					keys: await n(),
					keySource: e,
					knownHosts: a
				};
				throw (0, r.Ju)(diagnoseSsh(u.stderr, t));
			}
			if (!isComplete(u.stdout, c)) throw noShell(e, d, `${u.stdout}\n${u.stderr}`);
			return u.stdout;
		}
		function noShell(e, t, n) {
			let a = (0, i.gD)(n, 6);
			return (0, r.V2)("ssh-shell", {
				user: t,
				host: e
			}, { evidence: a });
		}
		async function inspectHost(e, t) {
			try {
				let n = await readFacts(e, t);
				e.onFacts(n);
				let r = dockerProblem(n);
				return r === void 0 ? judge(n, e.deployment) : refused(r);
			} catch (e) {
				if (e instanceof o.HR) return refused(e.diagnosis);
				throw e;
			}
		}
		function refused(e) {
			return (0, v.M)(e, { output: e.evidence });
		}
		function dockerProblem({ host: e, user: t, docker: n }) {
			if (n === void 0) return t === "root" ? void 0 : (0, r.C1)("docker-missing-remote", {
				host: e,
				user: t
			});
			if ("version" in n) return;
			let i = /permission denied/i.test(n.error);
			return (0, r.C1)(i ? "docker-sock-perm" : "docker-down", { login: {
				host: e,
				user: t
			} }, [n.error]);
		}
		function judge(e, t) {
			let n = factsAsEvidence(e), r = e.docker === void 0 ? "no Docker yet (Kamal will install it)" : `Docker ${"version" in e.docker ? e.docker.version : ""}`, i = [
				e.cores === void 0 ? void 0 : `${e.cores} cores`,
				e.memoryMb === void 0 ? void 0 : `${gigabytes(e.memoryMb)} memory`,
				e.diskFreeMb === void 0 ? void 0 : `${gigabytes(e.diskFreeMb)} free disk`
			].filter(Boolean), a = `Logged in as ${e.user}; ${[r, ...i].join(", ")}.`, o = [
				architectureWarning(e, t),
				e.diskFreeMb !== void 0 && e.diskFreeMb < 2048 ? `Only ${e.diskFreeMb} MB of disk space is free, so pulling the image may fail. \`kamal prune all\` frees space.` : "",
				e.clockSkewSeconds !== void 0 && Math.abs(e.clockSkewSeconds) > 60 ? `The server's clock is off by ${e.clockSkewSeconds} s, which can break certificates and logins. Fix it with \`timedatectl set-ntp true\`.` : "",
				e.ignoredNames > 0 ? `Ignored ${(0, _.U9)(e.ignoredNames, "container or version name")} that Docker does not allow. Neither Docker nor Kamal writes such names.` : ""
			].filter(Boolean);
			return {
				outcome: o.length > 0 ? "warn" : "pass",
				reason: [...o, a].join(" "),
				evidence: n
			};
		}
		function architectureWarning({ host: e, architecture: t }, { architectures: n, hosts: r }) {
			if (t === void 0 || n.length === 0 || !r.includes(e)) return "";
			let i = n.map((e) => e.replace(/^linux\//, "").split("/", 1)[0]);
			return i.includes(t) || !i.every((e) => e === "amd64" || e === "arm64") ? "" : `The server is ${t}, but builder/arch builds the image for ${i.join(" and ")} only. Write \`arch: ${t}\`, or the container stops with "exec format error".`;
		}
		function gigabytes(e) {
			return `${(e / 1024).toFixed(1)} GB`;
		}
		function factsAsEvidence(e) {
			let t = e.containers.filter(({ state: e }) => e === "running").map(({ name: e }) => e);
			return {
				user: e.user,
				docker: e.docker !== void 0 && "version" in e.docker ? e.docker.version : null,
				architecture: e.architecture ?? null,
				cores: e.cores ?? null,
				memoryMb: e.memoryMb ?? null,
				diskFreeMb: e.diskFreeMb ?? null,
				clockSkewSeconds: e.clockSkewSeconds ?? null,
				proxy: e.proxy?.image ?? null,
				running: (0, i.d9)(t)
			};
		}
	}),
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
	4046: ((e, t, n) => {
		n.d(t, {
			AZ: () => o,
			So: () => appContainers,
			V2: () => hasDockerNames,
			aI: () => containerPrefix,
			ti: () => parseRows
		});
		var r = n(8199), i = n(6618), a = n(3176);
		let o = [...[
			"ID",
			"Names",
			"State",
			"Image"
		].map((e) => `{{.${e}}}`), ...[
			"service",
			"destination",
			"role"
		].map((e) => `{{json (.Label "${e}")}}`)].join("\\t");
		function parseRows(e) {
			return e.split("\n", 2e3).flatMap((e) => {
				let [t, n, r, i = "", o, s, c] = e.split("	", 7);
				if (t === void 0 || n === void 0 || r === void 0) return [];
				let l = {
					service: labelOf(o),
					destination: labelOf(s),
					role: labelOf(c)
				};
				return [{
					id: t,
					name: n,
					state: (0, a.pp)(r),
					image: (0, a.pp)(i),
					...l
				}];
			});
		}
		function labelOf(e = "") {
			let t = (0, i.q)(e);
			return typeof t == "string" ? (0, a.pp)(t) : "";
		}
		function hasDockerNames({ id: e, name: t }) {
			return r.Bq.test(e) && r.yf.test(t);
		}
		function appContainers(e, t) {
			let { service: n, destination: r = "" } = t;
			return e.filter((e) => e.service === n && e.destination === r).map(({ id: e, name: n, state: r, role: i, image: a }) => ({
				id: e,
				name: n,
				state: r,
				role: i,
				image: a,
				version: versionOf(n, i, t)
			}));
		}
		function versionOf(e, t, n) {
			let i = `${containerPrefix(n, t)}-`, a = e.startsWith(i) ? e.slice(i.length) : "";
			if (!(a.includes("_replaced_") || a.startsWith("exec-"))) return r.bO.test(a) ? a : void 0;
		}
		function containerPrefix({ service: e, destination: t }, n) {
			return [
				e,
				n,
				t
			].filter(Boolean).join("-");
		}
	}),
	5109: ((e, t, n) => {
		n.d(t, {
			FD: () => describeLock,
			Gl: () => parseLockOwner,
			Pi: () => parseLockDetails,
			Vm: () => lockOwner,
			Z4: () => lockDirectory,
			dg: () => releaseScript,
			qK: () => isFromEarlierAttempt
		});
		var r = n(3176), i = n(823);
		function lockDirectory(e, t) {
			return `.kamal/${[
				"lock",
				e,
				t
			].filter(Boolean).join("-")}`;
		}
		function lockOwner(e) {
			return `kamal-action ${e.repository} run ${e.runId} attempt ${e.attempt} step ${e.step}`;
		}
		function parseLockOwner(e) {
			let [, t, n, r, i] = /^kamal-action ([\w./-]+) run (\d+) attempt (\d+) step ([\w.-]+)$/.exec(e) ?? [];
			if (t !== void 0 && n !== void 0 && r !== void 0 && i !== void 0) return {
				repository: t,
				runId: n,
				attempt: r,
				step: i
			};
		}
		function isFromEarlierAttempt(e, t) {
			let n = parseLockOwner(e);
			return n !== void 0 && n.repository === t.repository && n.runId === t.runId && Number(n.attempt) < Number(t.attempt);
		}
		function parseLockDetails(e) {
			let t = Buffer.from(e.slice(0, 16384).replace(/\s+/g, ""), "base64").toString("utf8").split("\n"), field = (e) => t.find((t) => t.startsWith(`${e}: `))?.slice(e.length + 2) ?? "", n = field("Locked by"), i = n.lastIndexOf(" at "), a = n.slice(i + 4);
			if (!(i < 0 || !/^\S+$/.test(a))) return {
				lockedBy: (0, r.pp)(n.slice(0, i), 500),
				at: (0, r.pp)(a),
				version: (0, r.pp)(field("Version")),
				message: (0, r.pp)(field("Message"))
			};
		}
		function describeLock(e) {
			return e === void 0 ? "an unknown holder (the lock has no details: a deploy was killed while taking it)" : `${e.lockedBy || "someone without a git user.name"} since ${e.at}, for version ${e.version} ("${e.message}")`;
		}
		function releaseScript(e, t) {
			let n = Buffer.from(`Locked by: ${t} at `).toString("base64"), r = (0, i.Z)(e);
			return [
				"cd",
				`if [ ! -d ${r} ]; then echo none; exit 0; fi`,
				`held=$(cat ${r}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
				`ours=$(printf %s ${(0, i.Z)(n)} | base64 -d)`,
				`case "$held" in "$ours"*) rm -f ${r}/details && rmdir ${r} && echo released;; *) echo other; cat ${r}/details 2>/dev/null || :;; esac`
			].join("\n");
		}
	}),
	7684: ((e, t, n) => {
		n.d(t, {
			Hb: () => routedContainer,
			It: () => versionIn,
			T2: () => versionToVerify,
			az: () => routedVersion,
			es: () => rollbackTarget,
			vP: () => servingVersion,
			yN: () => deployedVersions
		});
		var r = n(3418), i = n(8199), a = n(3176), o = n(9405), s = n(4046);
		function servingVersion(e, t) {
			let n = e.roles.find(({ name: t }) => t === e.primaryRole), r = t.get(e.primaryHost);
			if (n !== void 0 && r !== void 0) return routedVersion(e, n, r) ?? runningVersions(n, r)[0];
		}
		function routedVersion(e, t, n) {
			return versionIn(routedContainer(e, t.name, n));
		}
		function routedContainer(e, t, n) {
			let r = n.routes.find(({ service: n }) => n === (0, s.aI)(e, t))?.target.split(":")[0];
			if (r !== void 0 && r !== "") return n.containers.find((e) => e.id.startsWith(r));
		}
		function versionIn(e) {
			return e?.version ?? tagOf(e?.image);
		}
		function tagOf(e = "") {
			let t = e.slice(e.lastIndexOf(":") + 1);
			return i.bO.test(t) ? t : void 0;
		}
		function runningVersions(e, t) {
			return t.containers.flatMap(({ state: t, role: n, version: r }) => t === "running" && n === e.name && r !== void 0 ? [r] : []);
		}
		function deployedVersions(e, t) {
			return [...new Set(t.get(e.primaryHost)?.bootedVersions.toReversed() ?? [])];
		}
		function availableVersions(e, t) {
			let [n, ...r] = e.roles.flatMap((e) => e.hosts.map((n) => (t.get(n)?.containers ?? []).flatMap(({ role: t, version: n }) => t === e.name && n !== void 0 ? [n] : [])));
			if (n === void 0) return [];
			let i = new Set(n.filter((e) => r.every((t) => t.includes(e)))), a = deployedVersions(e, t).filter((e) => i.has(e));
			return [...new Set([...a, ...i])];
		}
		function rollbackTarget(e, t, n) {
			let i = servingVersion(e, t), s = availableVersions(e, t);
			if (n === void 0) return previousVersion(e, t, {
				current: i,
				available: s
			});
			let c = s.find((e) => e === n);
			if (c !== void 0) return c;
			let l = s.filter((e) => (0, o.d)(e, n)), [u, d] = l;
			if (u !== void 0 && d === void 0) return u;
			throw d === void 0 ? unavailable(n, {
				current: i,
				available: s
			}) : (0, r.V2)("rollback-ambiguous", {
				wanted: n,
				matching: (0, a.d9)(l)
			});
		}
		function versionToVerify(e, t, n) {
			let r = servingVersion(e, t);
			if (n === void 0 || r !== void 0 && (0, o.d)(r, n)) return r;
			let [i, a] = availableVersions(e, t).filter((e) => (0, o.d)(e, n));
			return i !== void 0 && a === void 0 ? i : n;
		}
		function previousVersion(e, t, n) {
			let { current: r, available: i } = n, a = (t.get(e.primaryHost)?.bootedVersions ?? []).findLast((e) => e !== r && i.includes(e));
			if (a !== void 0) return a;
			throw unavailable(void 0, n);
		}
		function unavailable(e, { current: t, available: n }) {
			let i = (0, a.d9)(n.filter((e) => e !== t)), o = (0, a.d9)(n).map((e) => e === t ? `${e} (running now)` : e);
			return (0, r.V2)("rollback-unavailable", {
				wanted: e,
				current: t,
				others: i
			}, { evidence: o });
		}
	}),
	4770: ((e, t, n) => {
		n.d(t, { K: () => sectionsOf });
		function sectionsOf(e, t) {
			let n = e.split(RegExp(`^${RegExp.escape(t)} (\\w+)\\r?\\n`, "m")), r = [];
			for (let e = 1; e + 1 < n.length; e += 2) r.push({
				name: n[e] ?? "",
				text: n[e + 1] ?? ""
			});
			return r;
		}
	}),
	4414: ((e, t, n) => {
		n.d(t, {
			DQ: () => loginOf,
			Xm: () => reuseSsh,
			zt: () => createSsh
		});
		var r = n(1421), i = n(7598), a = n(3024), o = n(1455), s = n(8161), c = n(6760), l = n.n(c), u = n(6075), d = n(1292);
		let f = "ssh_config", p = {
			stdout: 4194304,
			stderr: 65536
		};
		async function createSsh(e) {
			return await (0, o.writeFile)(l().join(e.directory, f), clientConfig(e), { mode: 384 }), reuseSsh(e);
		}
		function reuseSsh(e) {
			let t = l().join(e.directory, f), { agentSocket: n, settings: r } = e, i = sshEnvironment(r, n).variables, shared = (t) => sharedConnection(e.directory, r, t);
			return {
				settings: r,
				run: (e, n, a = {}) => runSsh([
					...shared(e),
					...sshArguments(t, r, e),
					"sh -s"
				], {
					env: i,
					script: n,
					...a
				}),
				close: async (e) => {
					let n = shared(e);
					n.length !== 0 && await runSsh([
						...n,
						"-O",
						"exit",
						...sshArguments(t, r, e)
					], {
						env: i,
						script: "",
						timeoutMs: 1e4
					});
				}
			};
		}
		function sshEnvironment({ proxyCommand: e }, t) {
			return (e !== void 0 || (0, a.existsSync)(l().join((0, s.homedir)(), ".ssh", "config")) ? (0, d.OR)(process.env) : (0, d.uQ)("ssh")).with({
				LC_ALL: "C",
				...t === void 0 ? {} : { SSH_AUTH_SOCK: t }
			});
		}
		function clientConfig(e) {
			let t = e.strict ? [e.knownHosts] : [e.knownHosts, e.userKnownHosts];
			return [
				"Host *",
				"  BatchMode yes",
				"  ConnectTimeout 10",
				"  ServerAliveInterval 15",
				"  ServerAliveCountMax 3",
				"  HashKnownHosts no",
				`  StrictHostKeyChecking ${e.strict ? "yes" : "accept-new"}`,
				`  UserKnownHostsFile ${t.map((e) => `"${e}"`).join(" ")}`,
				...e.settings.proxyCommand === void 0 ? [] : [`  ProxyCommand ${e.settings.proxyCommand}`],
				"Include ~/.ssh/config",
				"Include /etc/ssh/ssh_config",
				""
			].join("\n");
		}
		function sharedConnection(e, t, n) {
			if (t.proxyJump !== void 0 || t.proxyCommand !== void 0) return [];
			let { user: r, name: a, port: o } = loginOf(n, t), s = (0, i.createHash)("sha256").update(`${r}@${a}:${o}`).digest("hex").slice(0, 16), c = l().join(e, s);
			return c.length > 90 ? [] : [
				"ControlMaster=auto",
				`ControlPath="${c}"`,
				"ControlPersist=900"
			].flatMap((e) => ["-o", e]);
		}
		function loginOf(e, t) {
			let [, n, r = e] = /^([^@]+)@(.+)$/.exec(e) ?? [], [, i = r, a] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(r) ?? [];
			return {
				user: n ?? t.user,
				name: i.replace(/^\[|\]$/g, ""),
				port: a === void 0 ? t.port : Number(a)
			};
		}
		function sshArguments(e, t, n) {
			let { user: r, name: i, port: a } = loginOf(n, t), o = t.proxyJump === void 0 ? [] : ["-J", t.proxyJump];
			return [
				"-F",
				e,
				"-T",
				"-p",
				String(a),
				"-l",
				r,
				...o,
				"--",
				i
			];
		}
		function runSsh(e, t) {
			let n = t.timeoutMs ?? 6e4, i = AbortSignal.timeout(n), a = t.signal === void 0 ? i : AbortSignal.any([t.signal, i]);
			return new Promise((o) => {
				let s = (0, r.spawn)("ssh", e, {
					env: t.env,
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					signal: a,
					killSignal: "SIGTERM"
				}), c = new u.n(p.stdout), l = new u.n(p.stderr), end = (e) => {
					s.stdout.destroy(), s.stderr.destroy(), o(e);
				}, collect = (e, t) => (n) => {
					e.add(n) || (s.kill("SIGTERM"), end({
						stdout: "",
						stderr: `The server printed more than ${t}.`,
						code: 255
					}));
				};
				s.stdout.on("data", collect(c, "4 MB")), s.stderr.on("data", collect(l, "64 KB of errors")), s.stdin.on("error", () => {}), s.stdin.end(t.script), s.on("error", (e) => {
					let t = c.text === "" ? "no answer within" : "no complete answer within", r = i.aborted ? `${t} ${n / 1e3} s` : e.message;
					end({
						stdout: c.text,
						stderr: `${l.text}\n${r}`,
						code: 255
					});
				}), s.on("close", (e) => end({
					stdout: c.text,
					stderr: l.text,
					code: e ?? 255
				}));
			});
		}
	}),
	1735: ((e, t, n) => {
		n.r(t), n.d(t, {
			askWhatServes: () => askWhatServes,
			servingQuestion: () => servingQuestion
		});
		var r = n(3560), i = n(3360), a = n(2817), o = n(3051), s = n(3083), c = n(8812), l = n(6845), u = n(5246), d = n(4046), f = n(7684), p = n(4414), m = n(3176);
		function servingQuestion(e, t, n) {
			let { service: r, destination: i, roles: a } = e;
			return {
				app: {
					service: r,
					destination: i
				},
				previousVersion: (0, f.vP)(e, n) ?? null,
				targets: a.flatMap((n) => n.hosts.map((r) => ({
					host: r,
					role: n.name,
					proxied: n.proxy !== void 0,
					health: healthRequest(n, r, {
						deployment: e,
						settings: t
					})
				})))
			};
		}
		function healthRequest(e, t, { deployment: n, settings: r }) {
			let { health: i } = r;
			if (e.proxy === void 0 || i === !1) return;
			if (i.url !== void 0) {
				let e = (0, a.sn)(i.url, r);
				return e.request.path.includes("?") ? void 0 : e;
			}
			let o = (0, p.DQ)(t, n.ssh).name, c = (0, s.vZ)((0, s.$F)(n), r).find(({ target: t }) => t.role === e.name && t.address === o);
			return c && (0, a.UG)(c, i);
		}
		async function askWhatServes(e, t, n) {
			let r = AbortSignal.timeout(8e3), i = n === void 0 ? r : AbortSignal.any([n, r]), a = [...new Set(t.targets.map(({ host: e }) => e))], o = new Map(a.map((n) => [n, look(e, n, {
				question: t,
				signal: i
			})]));
			return (await Promise.all(t.targets.map(async (e) => {
				let [n, r] = await Promise.all([o.get(e.host), askHealth(e.health, i)]);
				return n === void 0 || "problem" in n ? [unknown(e, n?.problem ?? "", r)] : judge(t, e, {
					facts: n,
					answered: r
				});
			}))).flat();
		}
		async function look(e, t, { question: n, signal: r }) {
			try {
				let i = {
					host: t,
					deployment: n.app,
					ssh: e,
					keys: async () => [],
					timeoutMs: 6e3
				};
				return await (0, c.MH)(i, r);
			} catch (e) {
				return r.aborted ? { problem: "The server had not answered when the run ended." } : { problem: (0, i.e)(reasonOf(e, t)) };
			}
		}
		function reasonOf(e, t) {
			if (!(e instanceof u.HR)) return (0, m.pp)((0, u.bD)(e));
			let { id: n, cause: r } = e.diagnosis;
			return n === "ssh-auth" ? `${t} does not let the SSH user log in any more` : r;
		}
		async function askHealth(e, t) {
			if (e === void 0) return null;
			let { url: n, request: i } = e, a = (0, l.s)(), none = (e) => ({
				url: n,
				status: null,
				durationMs: a(),
				problem: e
			});
			try {
				let e = await (0, o.w$)({
					...i,
					method: "GET",
					timeoutMs: 5e3,
					signal: t
				});
				switch (e.kind) {
					case "response": return {
						url: n,
						status: e.status,
						durationMs: e.latencyMs,
						problem: null
					};
					case "timeout": return none(`there was no response within ${e.afterMs / 1e3} s`);
					case "broken": return none((0, r.v)(e.problem, e.at));
				}
			} catch (e) {
				return none(t.aborted ? "there was no response when the run ended" : (0, m.pp)((0, u.bD)(e)));
			}
		}
		function judge({ app: e }, t, { facts: n, answered: r }) {
			let { docker: a } = n;
			if (a === void 0) return [nothing(t, "Docker is not installed.")];
			if ("error" in a) return [unknown(t, `Docker does not answer: ${(0, i.e)(a.error)}`, r)];
			if (t.proxied) return [judgeRoute(e, t, {
				facts: n,
				answered: r
			})];
			let o = n.containers.filter(({ state: e, role: n }) => e === "running" && n === t.role);
			if (o.length === 0) return [nothing(t, "No container of this role is running.")];
			let s = new Set(o.flatMap((e) => (0, f.It)(e) ?? []));
			return s.size === 0 ? [unknown(t, `${o[0]?.name} does not say which version it is.`, r)] : [...s].map((e) => serving(t, e, null));
		}
		function judgeRoute(e, t, { facts: n, answered: r }) {
			let { proxy: i, routes: a } = n;
			if (i === void 0) return nothing(t, "There is no kamal-proxy.");
			if (i.state !== "running") return nothing(t, `kamal-proxy is not running (${i.state}).`);
			let o = (0, d.aI)(e, t.role), s = a.find((e) => e.service === o);
			if (s === void 0) {
				let e = r?.status ?? 0;
				return e >= 200 && e < 300 ? unknown(t, `kamal-proxy does not list ${o}, but it answers for it.`, r) : nothing(t, `kamal-proxy does not route to ${o}.`);
			}
			let c = (0, f.Hb)(e, t.role, n), l = (0, f.It)(c);
			if (c === void 0 || l === void 0) return unknown(t, `kamal-proxy routes ${o} to ${s.target}, which is not a container of it.`, r);
			if (c.state !== "running") return {
				...nothing(t, `kamal-proxy routes to ${c.name}, which is not running (${c.state}).`),
				version: l
			};
			if (s.state !== "running") return {
				...nothing(t, `The app is in maintenance mode: kamal-proxy lists it as ${s.state}.`),
				version: l
			};
			let u = r === null ? "" : new URL(r.url).hostname;
			return serving(t, l, a.some((e) => e.service !== o && e.hosts.includes(u)) ? null : r);
		}
		function serving({ host: e, role: t }, n, r) {
			return {
				host: e,
				role: t,
				state: "serving",
				version: n,
				reason: null,
				answered: r
			};
		}
		function nothing({ host: e, role: t }, n) {
			return {
				host: e,
				role: t,
				state: "nothing",
				version: null,
				reason: n,
				answered: null
			};
		}
		function unknown({ host: e, role: t }, n, r) {
			return {
				host: e,
				role: t,
				state: "unknown",
				version: null,
				reason: n,
				answered: r
			};
		}
	}),
	1033: ((e, t, n) => {
		n.d(t, { k: () => authority });
		var r = n(7030);
		function authority(e, t, n) {
			let i = (0, r.isIPv6)(e) ? `[${e}]` : e;
			return t === (n ? 443 : 80) ? i : `${i}:${t}`;
		}
	}),
	3176: ((e, t, n) => {
		n.d(t, {
			AR: () => lastPeerLines,
			BP: () => logLine,
			d9: () => firstNames,
			gD: () => firstPeerLines,
			pp: () => peerLine
		});
		var r = n(3982);
		function peerLine(e, t = 300) {
			return (0, r.Fy)((0, r.DX)(e, t));
		}
		function firstPeerLines(e, t) {
			return allLines(e).slice(0, t);
		}
		function lastPeerLines(e, t) {
			return allLines(e).slice(-t);
		}
		function allLines(e) {
			return e.split("\n").map((e) => peerLine(e)).filter((e) => e !== "");
		}
		function firstNames(e, t = 20) {
			let n = e.slice(0, t);
			return e.length > t ? [...n, `and ${e.length - t} more`] : n;
		}
		function logLine(e) {
			let t = e.length <= 2e3 ? e : `${e.slice(0, 1500)}\u2026 \u2026${e.slice(-500)}`;
			return (0, r.Fy)((0, r.X5)(t).replaceAll("\n", " "));
		}
	}),
	9405: ((e, t, n) => {
		n.d(t, { d: () => hasPrefix });
		function hasPrefix(e, t) {
			return e.startsWith(t) || /^[0-9a-f]+$/i.test(t) && e.startsWith(t.toLowerCase());
		}
	})
};
