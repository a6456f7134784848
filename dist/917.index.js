"use strict";
exports.id = 917, exports.ids = [917], exports.modules = {
	7684: ((e, t, n) => {
		n.d(t, {
			az: () => routedVersion,
			es: () => rollbackTarget,
			vP: () => servingVersion
		});
		var r = n(4209), i = n(5671);
		function servingVersion(e, t) {
			let n = e.roles.find(({ name: t }) => t === e.primaryRole), r = t.get(e.primaryHost);
			if (n !== void 0 && r !== void 0) return routedVersion(e, n, r) ?? runningVersions(n, r)[0];
		}
		function routedVersion(e, t, n) {
			let r = n.routes.find(({ service: n }) => n === (0, i.aI)(e, t.name))?.target.split(":")[0];
			if (r === void 0 || r === "") return;
			let a = n.containers.find((e) => e.id.startsWith(r));
			return a?.version ?? a?.image.split(":").at(-1);
		}
		function runningVersions(e, t) {
			return t.containers.flatMap(({ state: t, role: n, version: r }) => t === "running" && n === e.name && r !== void 0 ? [r] : []);
		}
		function availableVersions(e, t) {
			let [n, ...r] = e.roles.flatMap((e) => e.hosts.map((n) => (t.get(n)?.containers ?? []).flatMap(({ role: t, version: n }) => t === e.name && n !== void 0 ? [n] : [])));
			return n === void 0 ? [] : [...new Set(n)].filter((e) => r.every((t) => t.includes(e)));
		}
		function rollbackTarget(e, t, n) {
			let i = servingVersion(e, t), a = availableVersions(e, t);
			if (n === void 0) return previousVersion(e, t, {
				current: i,
				available: a
			});
			let o = a.find((e) => e === n);
			if (o !== void 0) return o;
			let s = a.filter((e) => e.startsWith(n)), [c, l] = s;
			if (c !== void 0 && l === void 0) return c;
			throw l === void 0 ? unavailable(n, {
				current: i,
				available: a
			}) : (0, r.V2)("rollback-ambiguous", {
				wanted: n,
				matching: s
			});
		}
		function previousVersion(e, t, n) {
			let { current: r, available: i } = n, a = (t.get(e.primaryHost)?.bootedVersions ?? []).findLast((e) => e !== r && i.includes(e));
			if (a !== void 0) return a;
			throw unavailable(void 0, n);
		}
		function unavailable(e, { current: t, available: n }) {
			let i = n.filter((e) => e !== t), a = n.map((e) => e === t ? `${e} (running now)` : e);
			return (0, r.V2)("rollback-unavailable", {
				wanted: e,
				current: t,
				others: i
			}, { evidence: a });
		}
	}),
	8679: ((e, t, n) => {
		n.d(t, { d: () => probe });
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
		var a = n(7067), o = n(4708), s = n(7030), c = n(6845), l = n(5246), u = n(1033);
		async function sendRequest(e) {
			let { timeoutMs: t, signal: n, name: r, port: i, secure: l } = e;
			n.throwIfAborted();
			let d = (0, c.s)(), f = AbortSignal.timeout(t);
			try {
				let t = await new Promise((t, c) => {
					let d = {
						host: e.address,
						port: i,
						method: e.method,
						path: e.path,
						headers: {
							host: (0, u.k)(r, i, l),
							"user-agent": "kamal-action",
							accept: "*/*"
						},
						agent: !1,
						signal: AbortSignal.any([n, f])
					}, p = (0, s.isIP)(r) === 0 ? r : "";
					(l ? (0, o.request)({
						...d,
						servername: p,
						rejectUnauthorized: !1
					}) : (0, a.request)(d)).once("response", t).on("error", c).end();
				}), c = d(), p = await firstPart(t);
				return {
					kind: "response",
					status: t.statusCode ?? 0,
					location: t.headers.location,
					fromProxy: isProxyPage(t.statusCode ?? 0, p),
					latencyMs: c
				};
			} catch (a) {
				return n.throwIfAborted(), f.aborted ? {
					kind: "timeout",
					afterMs: t
				} : {
					kind: "broken",
					problem: connectionProblem(a),
					at: {
						address: e.address,
						port: i,
						name: r
					}
				};
			}
		}
		function is2xx(e) {
			return e.kind === "response" && e.status >= 200 && e.status < 300;
		}
		function isProxyPage(e, t) {
			let n = /<title>\s*([^<]*?)\s*<\/title>/i.exec(t)?.[1] ?? "";
			return RegExp(`^${e}\\s*(?:\u2014|-|&mdash;)`).test(n);
		}
		async function firstPart(e) {
			let t = [], n = 0;
			for await (let r of e) {
				let e = Buffer.from(r);
				if (t.push(e), n += e.length, n >= 4096) break;
			}
			return e.destroy(), Buffer.concat(t).toString("utf8");
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
			} : /wrong version number|packet length too long/i.test((0, l.bD)(e)) ? { kind: "no-tls" } : t.startsWith("ERR_SSL") || t === "EPROTO" ? {
				kind: "handshake",
				code: t
			} : t === "ECONNRESET" ? { kind: "closed" } : {
				kind: "other",
				said: (0, l.bD)(e)
			};
		}
		function errorCode(e) {
			let t = e instanceof AggregateError && e.errors.length > 0 ? e.errors[0] : e;
			return t instanceof Error && "code" in t && typeof t.code == "string" ? t.code : "unknown";
		}
		var d = n(1886), f = n(6555);
		function endpoints(e, t) {
			let lookup = (e) => t.resolve.get(e.toLowerCase()), n = new Set(e.map(({ address: e }) => lookup(e) ?? e)), r = new Map();
			for (let t of e) {
				let e = (0, d.TM)(t.host ?? t.address), i = t.host === void 0 ? void 0 : lookup(t.host) ?? lookup(e), a = lookup(t.address) ?? t.address, o = i === void 0 || n.has(i) ? a : i, { httpPort: s, httpsPort: c, ssl: l, pathPrefix: u } = t;
				r.set(JSON.stringify([
					e,
					o,
					s,
					c,
					l,
					u
				]), {
					target: t,
					name: e,
					address: o
				});
			}
			return [...r.values()];
		}
		function endpointLabel({ name: e, address: t }, n) {
			return e === t ? n : `${n} at ${t}`;
		}
		function endpointUrl({ target: e, name: t }, n, r) {
			let i = n ? e.httpsPort : e.httpPort;
			return `${n ? "https" : "http"}://${(0, u.k)(t, i, n)}${r}`;
		}
		function publicHealthPath({ healthPath: e, pathPrefix: t }, n) {
			if (n !== void 0) return n;
			let r = e.startsWith("/") ? e : `/${e}`, i = t.replace(/\/+$/, "");
			return i === "" || r === i || r.startsWith(`${i}/`) ? r : `${i}${r}`;
		}
		function skippedProbe(e, t) {
			let n = {
				off: `Disabled by the \`probes\` input (\`${e}: false\`).`,
				"no-targets": "No role is behind kamal-proxy, so there is nothing to check over HTTP."
			};
			return [(0, f.u)({
				id: e,
				kind: "probe",
				target: "proxy",
				reason: n[t] ?? t
			})];
		}
		function healthChecks(e, t) {
			let { health: n } = t;
			return n === !1 ? skippedProbe("health", "off") : n.url === void 0 ? e.length === 0 ? skippedProbe("health", "no-targets") : endpoints(e, t).map((e) => healthCheck(planForEndpoint(e, n))) : [healthCheck(planForUrl(n.url, n, t))];
		}
		function planForEndpoint(e, t) {
			let { target: n, name: r, address: i } = e, a = n.ssl !== "none", o = publicHealthPath(n, t.path);
			return {
				label: endpointLabel(e, endpointUrl(e, a, o)),
				request: {
					secure: a,
					address: i,
					port: a ? n.httpsPort : n.httpPort,
					name: r,
					path: o
				},
				settings: t,
				firstTimeoutMs: n.ssl === "automatic" ? Math.max(t.timeoutMs, 3e4) : t.timeoutMs
			};
		}
		function planForUrl(e, t, { resolve: n }) {
			let r = new URL(e), i = r.protocol === "https:", a = r.hostname.replace(/^\[|\]$/g, ""), o = r.port === "" ? i ? 443 : 80 : Number(r.port);
			return {
				label: r.href,
				request: {
					secure: i,
					address: n.get(a) ?? a,
					port: o,
					name: a,
					path: `${r.pathname}${r.search}`
				},
				settings: t,
				firstTimeoutMs: t.timeoutMs
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
			let { settings: n, request: i, label: a } = e, o = {
				statuses: [],
				latencies: []
			};
			for (let s = 0; s < n.attempts; s += 1) {
				s > 0 && await (0, r.setTimeout)(n.intervalMs, void 0, { signal: t });
				let c = s === 0 ? e.firstTimeoutMs : n.timeoutMs, l = await sendRequest({
					...i,
					method: "GET",
					timeoutMs: c,
					signal: t
				});
				if (l.kind === "response" && (o.statuses.push(l.status), o.latencies.push(l.latencyMs)), !is2xx(l)) {
					let { name: e } = i;
					return unhealthy({
						url: a,
						answer: l,
						good: s,
						name: e,
						settings: n,
						evidence: evidenceOf(o)
					});
				}
			}
			let s = await sendRequest({
				...i,
				method: "OPTIONS",
				timeoutMs: n.timeoutMs,
				signal: t
			}), c = {
				...evidenceOf(o),
				options: s.kind === "response" ? s.status : s.kind
			}, l = maintenanceProblem(a, s, c);
			return l === void 0 ? {
				outcome: "pass",
				reason: `${a} returned 2xx ${n.attempts === 1 ? "once" : `${n.attempts} times in a row`}, with a median of ${median(o.latencies)} ms.`,
				evidence: c
			} : l;
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
		function redirectChecks(e, t) {
			let { redirect: n } = t;
			if (n === !1) return skippedProbe("redirect", "off");
			if (e.length === 0) return skippedProbe("redirect", "no-targets");
			let r = e.filter(({ ssl: e }) => e !== "none");
			if (r.length === 0) return skippedProbe("redirect", "deploy.yml does not set `proxy/ssl`, so http does not redirect to https.");
			let i = r.filter(({ sslRedirect: e }) => e);
			return i.length === 0 ? skippedProbe("redirect", "deploy.yml has `ssl_redirect: false`, so http does not redirect.") : endpoints(i, t).map((e) => redirectCheck(e, n.path));
		}
		function redirectCheck(e, t) {
			let { target: n, name: r, address: i } = e, a = publicHealthPath(n, t), o = endpointUrl(e, !1, a);
			return n.httpPort === n.httpsPort ? (0, f.u)({
				id: "redirect",
				kind: "probe",
				target: o,
				reason: "http and https use the same port."
			}) : {
				id: "redirect",
				kind: "probe",
				target: endpointLabel(e, o),
				deadlineMs: 15e3,
				retryEveryMs: 2e3,
				async run(e) {
					let t = await sendRequest({
						address: i,
						port: n.httpPort,
						name: r,
						path: a,
						method: "GET",
						secure: !1,
						timeoutMs: 5e3,
						signal: e
					});
					return judgeRedirect({
						url: o,
						answer: t,
						name: r,
						path: a,
						httpsPort: n.httpsPort
					});
				}
			};
		}
		function judgeRedirect(e) {
			let { url: t, answer: n, name: r, path: a, httpsPort: o } = e, s = `https://${(0, u.k)(r, o, !0)}${a}`;
			if (n.kind === "timeout") return (0, i.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "timeout",
					seconds: n.afterMs / 1e3
				}
			});
			if (n.kind === "broken") return (0, i.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: n
			});
			let { status: c, location: l } = n, d = {
				status: c,
				location: l ?? null
			};
			if (c < 300 || c > 399 || l === void 0) return (0, i.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "no-redirect",
					status: c,
					name: r
				}
			}, d);
			let f = locationProblem(new URL(s), URL.parse(l, t));
			return f === void 0 ? c !== 301 && c !== 308 ? {
				outcome: "warn",
				reason: `${t} redirects to ${l}, but with status ${c}, which browsers do not cache. Expected 301 or 308.`,
				evidence: d
			} : {
				outcome: "pass",
				reason: `${t} redirects to ${l} (${c})${URL.parse(l)?.port === new URL(s).port ? "." : `, without port ${o}: kamal-proxy omits it, so only links with the port reach the app.`}`,
				evidence: d
			} : (0, i.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "wrong",
					location: l,
					problem: f
				}
			}, d);
		}
		function locationProblem(e, t) {
			if (t === null) return "not-an-address";
			if (t.protocol !== "https:") return "not-https";
			if (t.hostname !== e.hostname) return "other-host";
			if (t.pathname + t.search !== e.pathname + e.search) return "other-path";
			if (t.port !== "" && t.port !== e.port) return "other-port";
		}
		var p = n(7598), m = n(1692), h = n(3129);
		function judgeCertificate(e) {
			let { chain: t, name: n, protocol: r, now: a } = e, o = t[0];
			if (o === void 0) return (0, i.g)("probe-tls", {
				name: n,
				problems: [{ kind: "none-shown" }]
			});
			let s = wholeDays(o.validToDate, a), c = issuerName(o), l = [
				...nameProblems(o, n),
				...dateProblems(t, a),
				...trustProblems(e),
				...strengthProblems(o, r)
			], u = {
				issuer: c,
				names: namesOf(o),
				validTo: o.validToDate.toISOString(),
				daysLeft: s,
				protocol: r
			};
			if (l.length > 0) return (0, i.g)("probe-tls", {
				name: n,
				problems: l
			}, {
				...u,
				problems: l.map(h.C)
			});
			let d = `from ${c}, ${s} days left, ${r}`;
			return s < e.days ? {
				outcome: "warn",
				reason: `The certificate for ${n} expires soon (${d}); expected at least ${e.days} days. Renew it.`,
				evidence: u
			} : {
				outcome: "pass",
				reason: `The certificate for ${n} is valid: ${d}.`,
				evidence: u
			};
		}
		function nameProblems(e, t) {
			return ((0, s.isIP)(t) === 0 ? e.checkHost(t, { subject: "never" }) : e.checkIP(t)) === void 0 ? [{
				kind: "wrong-name",
				names: namesOf(e),
				name: t
			}] : [];
		}
		function dateProblems(e, t) {
			return e.flatMap(({ subject: e, validFromDate: n, validToDate: r }, i) => {
				let a = i === 0 ? void 0 : commonName(e);
				return r < t ? [{
					kind: "expired",
					authority: a,
					day: day(r)
				}] : n > t ? [{
					kind: "not-yet-valid",
					authority: a,
					day: day(n)
				}] : [];
			});
		}
		function trustProblems({ chain: e, authorizationError: t, roots: n }) {
			if (t === void 0) return [];
			let r = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"], [i] = e, a = e.at(-1);
			return i === void 0 || a === void 0 ? [] : isTrusted(e, n) ? r.includes(t) ? [] : [{
				kind: "chain-refused",
				code: t
			}] : isSelfSigned(i) ? [{ kind: "self-signed" }] : isSelfSigned(a) ? [{
				kind: "untrusted-authority",
				authority: commonName(a.subject)
			}] : [{
				kind: "incomplete-chain",
				authority: commonName(a.issuer)
			}];
		}
		function isTrusted(e, t) {
			let n = t.flatMap(certificatesOf), r = e.every((t, n) => {
				let r = e[n + 1];
				return r === void 0 || signedBy(t, r);
			}), anchored = (e) => n.some((t) => t.fingerprint256 === e.fingerprint256 || signedBy(e, t));
			return r && e.some(anchored);
		}
		function signedBy(e, t) {
			return e.checkIssued(t) && e.verify(t.publicKey);
		}
		function isSelfSigned(e) {
			return signedBy(e, e);
		}
		function certificatesOf(e) {
			return (e.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).flatMap((e) => {
				try {
					return [new p.X509Certificate(e)];
				} catch {
					return [];
				}
			});
		}
		function strengthProblems(e, t) {
			let n = [], r = e.publicKey.asymmetricKeyDetails?.modulusLength;
			return r !== void 0 && r < 2048 && n.push({
				kind: "weak-key",
				bits: r
			}), ["TLSv1.2", "TLSv1.3"].includes(t) || n.push({
				kind: "old-protocol",
				protocol: t
			}), n;
		}
		function namesOf(e) {
			return (e.subjectAltName?.split(", ") ?? []).map((e) => e.replace(/^(?:DNS|IP Address):/, ""));
		}
		function issuerName(e) {
			let t = /^O=(.*)$/m.exec(e.issuer)?.[1], n = commonName(e.issuer);
			return t === void 0 || t === n ? n : `${t} (${n})`;
		}
		function commonName(e) {
			return /^CN=(.*)$/m.exec(e)?.[1] ?? e.replaceAll("\n", ", ");
		}
		function wholeDays(e, t) {
			return Math.floor((e.getTime() - t.getTime()) / 864e5);
		}
		function day(e) {
			return e.toISOString().slice(0, 10);
		}
		function tlsChecks(e, t, n = {}) {
			let { tls: r } = t;
			if (r === !1) return skippedProbe("tls", "off");
			if (e.length === 0) return skippedProbe("tls", "no-targets");
			let i = e.filter(({ ssl: e }) => e !== "none");
			return i.length === 0 ? skippedProbe("tls", "deploy.yml does not set `proxy/ssl`, so the app has no certificate to check.") : endpoints(i, t).map((e) => tlsCheck(e, {
				days: r.days,
				ca: n.ca
			}));
		}
		function tlsCheck(e, t) {
			let { target: n, name: r } = e, i = n.ssl === "automatic";
			return {
				id: "tls",
				kind: "probe",
				target: endpointLabel(e, (0, u.k)(r, n.httpsPort, !0)),
				deadlineMs: i ? 9e4 : 2e4,
				...i ? { retryEveryMs: 3e3 } : {},
				run: (n) => checkCertificate(e, t, n)
			};
		}
		async function checkCertificate(e, { days: t, ca: n }, r) {
			let { target: a, name: o, address: s } = e, c = a.httpsPort, l = [...(0, m.getCACertificates)("default"), ...n === void 0 ? [] : [n]], u = n === void 0 ? {} : { ca: l }, d = a.ssl === "automatic" ? 3e4 : 1e4, f = await handshake({
				host: s,
				port: c,
				name: o,
				extra: u,
				timeoutMs: d,
				signal: r
			}), p = {
				address: s,
				port: c,
				name: o
			};
			if (f.kind === "timeout") return (0, i.g)("probe-tls", {
				name: o,
				at: p,
				seconds: d / 1e3
			});
			if (f.kind === "broken") {
				let e = a.ssl === "automatic";
				return (0, i.g)("tls-name", {
					automatic: e,
					problem: connectionProblem(f.error),
					at: p
				});
			}
			return judgeCertificate({
				...f,
				name: o,
				days: t,
				roots: l,
				now: new Date()
			});
		}
		async function handshake({ host: e, port: t, name: n, extra: r, timeoutMs: i, signal: a }) {
			a.throwIfAborted();
			let o = AbortSignal.timeout(i), c = AbortSignal.any([a, o]), l = (0, m.connect)({
				host: e,
				port: t,
				servername: (0, s.isIP)(n) === 0 ? n : "",
				rejectUnauthorized: !1,
				checkServerIdentity: () => void 0,
				minVersion: "TLSv1",
				ciphers: "DEFAULT@SECLEVEL=0",
				...r
			}), onAbort = () => l.destroy(Error("aborted"));
			c.addEventListener("abort", onAbort, { once: !0 });
			try {
				return await new Promise((e, t) => {
					l.once("secureConnect", e).once("error", t), l.once("close", () => t(Object.assign(Error("closed"), { code: "ECONNRESET" })));
				}), {
					kind: "done",
					...describe(l)
				};
			} catch (e) {
				return a.throwIfAborted(), o.aborted ? { kind: "timeout" } : {
					kind: "broken",
					error: e
				};
			} finally {
				c.removeEventListener("abort", onAbort), l.on("error", () => void 0), l.destroy();
			}
		}
		function describe(e) {
			let t = e.authorizationError, n = e.authorized || !t ? void 0 : String(t);
			return {
				chain: chainOf(e.getPeerCertificate(!0)),
				protocol: e.getProtocol() ?? "unknown",
				authorizationError: n
			};
		}
		function chainOf(e) {
			let t = [], n = new Set();
			for (let r = e; r?.raw && !n.has(r.fingerprint256); r = r.issuerCertificate) n.add(r.fingerprint256), t.push(new p.X509Certificate(r.raw));
			return t;
		}
		var g = n(5671);
		function routingChecks(e) {
			return e.deployment.roles.flatMap((t) => {
				let n = t.proxy;
				return n === void 0 ? [] : t.hosts.map((r) => ({
					id: "routing",
					kind: "probe",
					target: `${t.name} on ${r}`,
					deadlineMs: 3e4,
					run: async (i) => judge(await e.look(r, i), {
						deployment: e.deployment,
						role: t,
						proxy: n
					})
				}));
			});
		}
		function judge(e, { deployment: t, role: n, proxy: r }) {
			let a = (0, g.aI)(t, n.name), o = e.routes.find((e) => e.service === a);
			if (o === void 0) {
				let t = e.routes.map((e) => e.service);
				return (0, i.g)("routing", {
					problem: "no-service",
					host: e.host,
					service: a,
					known: t
				});
			}
			let s = {
				service: a,
				hosts: o.hosts,
				path: o.path,
				target: o.target,
				state: o.state,
				tls: o.tls
			};
			if (o.state !== "running") return (0, i.g)("maintenance", {
				noticed: "in-list",
				service: a,
				state: o.state
			}, s);
			let c = r.hosts.filter((e) => !o.hosts.includes(e));
			return c.length > 0 ? (0, i.g)("routing", {
				problem: "hosts",
				service: a,
				hosts: o.hosts,
				missing: c
			}, s) : o.tls === (r.ssl !== "none") ? {
				outcome: "pass",
				reason: `kamal-proxy routes ${o.hosts.join(", ") || "every host"} to ${o.target} (running, TLS ${o.tls ? "on" : "off"}).`,
				evidence: s
			} : (0, i.g)("routing", {
				problem: "tls",
				service: a,
				on: o.tls
			}, s);
		}
		var _ = n(8975), v = n(7684);
		function versionChecks(e) {
			return e.deployment.roles.flatMap((t) => t.hosts.map((n) => ({
				id: "version",
				kind: "probe",
				target: `${t.name} on ${n}`,
				deadlineMs: 3e4,
				run: async (r) => version_check_judge(t, await e.look(n, r), e)
			})));
		}
		function version_check_judge(e, t, { deployment: n, version: r }) {
			let a = `${(0, g.aI)(n, e.name)}-${r}`, o = t.containers.find((e) => e.name === a), s = t.containers.filter((t) => t.role === e.name && t.state === "running" && t.name !== a), c = {
				container: a,
				state: o?.state ?? null,
				otherRunning: s.map((e) => e.name)
			};
			if (o === void 0 || o.state !== "running") {
				let { service: e } = n, t = {
					service: e,
					container: a,
					state: o?.state,
					others: c.otherRunning
				};
				return (0, i.g)("version-not-running", t, c);
			}
			if (e.proxy === void 0) return {
				outcome: "pass",
				reason: `${a} is running.`,
				evidence: c
			};
			let l = (0, v.az)(n, e, t);
			return l === r ? s.length > 0 ? {
				outcome: "warn",
				reason: `${a} is serving, but ${s.map((e) => e.name).join(", ")} is still running.`,
				evidence: c
			} : {
				outcome: "pass",
				reason: `${a} is running, and kamal-proxy routes to it.`,
				evidence: c
			} : (0, i.g)("version-not-routed", {
				container: a,
				routed: l
			}, c);
		}
		var y = n(7466), b = n(4414), x = n(9818), S = n(9663);
		async function probe(e, t, n) {
			anyProbe(t.settings) ? await e.phase("probes", "Verify the new version", async () => {
				let r = await probeChecks(e, t, n), [i, ...a] = await (0, x.$)(e, r);
				if (i !== void 0) throw (0, y.G)([i, ...a]);
			}) : e.notice("Probes were skipped (`probes: false`), so nothing verified that this version is live.");
		}
		async function probeChecks(e, t, n) {
			let { deployment: r, settings: i, ssh: a } = t, o = await (0, S.No)(e, i.tls === !1 ? void 0 : i.tls.caFile), s = probeTargets(r), c = new Map(), look = (e, t) => {
				let n = c.get(e) ?? (0, _.M)({
					host: e,
					deployment: r,
					ssh: a,
					keys: async () => []
				}, t);
				return c.set(e, n), n;
			};
			return [
				...i.version === !1 ? [] : versionChecks({
					deployment: r,
					look,
					version: n
				}),
				...i.routing === !1 ? [] : routingChecks({
					deployment: r,
					look
				}),
				...healthChecks(s, i),
				...redirectChecks(s, i),
				...tlsChecks(s, i, o === void 0 ? {} : { ca: o })
			];
		}
		function anyProbe({ version: e, routing: t, health: n, redirect: r, tls: i }) {
			return [
				e,
				t,
				n,
				r,
				i
			].some((e) => e !== !1);
		}
		function probeTargets(e) {
			return e.roles.flatMap((t) => {
				let { proxy: n } = t;
				if (n === void 0) return [];
				let r = n.hosts.length > 0 ? n.hosts : [void 0];
				return t.hosts.flatMap((i) => r.map((r) => ({
					role: t.name,
					host: r,
					address: (0, b.DQ)(i, e.ssh).name,
					httpPort: n.httpPort,
					httpsPort: n.httpsPort,
					ssl: n.ssl,
					sslRedirect: n.sslRedirect,
					healthPath: n.healthPath,
					pathPrefix: n.pathPrefix
				})));
			});
		}
	})
};
