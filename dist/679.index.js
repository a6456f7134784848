"use strict";
exports.id = 679, exports.ids = [679], exports.modules = {
	2245: ((e, t, n) => {
		n.d(t, {
			I: () => digestChecks,
			t: () => containerOn
		});
		var r = n(3360), i = n(4046), a = n(734);
		let o = 3e4, s = {
			pushed: "that this run pushed",
			asked: "that was asked for",
			registry: "that the registry has"
		};
		function containerOn(e, t) {
			return `${e} ${t}`;
		}
		function digestChecks(e) {
			let { deployment: t, version: n } = e, r = t.roles.flatMap((t) => t.hosts.map((n) => ({
				id: "digest",
				kind: "probe",
				target: `${t.name} on ${n}`,
				deadlineMs: o,
				run: (r) => judgeServer({
					role: t,
					host: n
				}, e, r)
			}))), i = {
				id: "digest",
				kind: "probe",
				target: `${t.repository}:${n}`,
				deadlineMs: o,
				run: (t) => judgeTag(e, t)
			};
			return [...r, i];
		}
		async function judgeServer(e, t, n) {
			let r = containerName(e.role.name, t), i = await t.lookAtImages(e.host, n), a = i.containers.get(r);
			if (a?.state !== "running") return {
				outcome: "skip",
				reason: `${r} is not running.`
			};
			let o = {
				container: r,
				image: a,
				images: i
			}, { expected: s } = t;
			if (s !== void 0 && "digest" in s) return compareWithExpected(o, s);
			let c = t.kept.get(containerOn(e.host, r));
			if (c !== void 0 && c !== a.id) return differs(o, {
				from: "kept",
				digest: c
			});
			let l = await differingPrimary(e, a, t, n);
			if (l !== void 0) return differs(o, l);
			let u = evidenceOf(o);
			if (s !== void 0) return {
				outcome: "warn",
				reason: `${r} runs ${shown(a)}, but it is not known what this run pushed: ${s.unknown}`,
				evidence: u
			};
			if (a.digests.length === 0) return {
				outcome: "skip",
				reason: withoutDigest(r),
				evidence: u
			};
			let d = c === void 0 ? "" : ", as before the rollback";
			return {
				outcome: "pass",
				reason: `${r} runs ${shown(a)}${d}.`,
				evidence: u
			};
		}
		function compareWithExpected(e, t) {
			let { container: n } = e, r = hasDigest(e, t.digest);
			if (r === !1) return differs(e, t);
			let i = {
				...evidenceOf(e),
				expected: t.digest
			};
			return r === void 0 ? {
				outcome: "warn",
				reason: withoutDigest(n),
				evidence: i
			} : {
				outcome: "pass",
				reason: `${n} runs ${t.digest}, the image ${s[t.from]}.`,
				evidence: i
			};
		}
		function differs(e, t) {
			let { container: n, image: r, images: i } = e, o = {
				container: n,
				host: i.host,
				running: shown(r),
				expected: t
			};
			return (0, a.g)("image-differs", o, {
				...evidenceOf(e),
				expected: t.digest
			});
		}
		function evidenceOf({ container: e, image: t }) {
			return {
				container: e,
				image: t.id,
				digests: t.digests
			};
		}
		async function differingPrimary({ role: e, host: t }, n, r, i) {
			let { primaryHost: a, primaryRole: o } = r.deployment;
			if (e.name === o && t === a) return;
			let s = await primaryImage(r, i);
			if (s !== void 0 && s.digests.length > 0 && n.digests.length > 0 && !s.digests.some((e) => n.digests.includes(e))) return {
				from: "host",
				host: a,
				digest: s.digests.join(", ")
			};
		}
		async function primaryImage(e, t) {
			let { primaryHost: n, primaryRole: r } = e.deployment;
			return (await e.lookAtImages(n, t)).containers.get(containerName(r, e));
		}
		async function judgeTag(e, t) {
			let { expected: n, deployment: i, version: a } = e, o = `${i.repository}:${a}`, s = n !== void 0 && "digest" in n ? [n.digest] : await primaryDigests(e, t);
			if (s.length === 0) return {
				outcome: "skip",
				reason: "No digest of this version is known."
			};
			let c = await e.inRegistry(t);
			if ("problem" in c) return {
				outcome: "skip",
				reason: `It is not known what the registry has: ${(0, r.e)(c.problem)}`
			};
			let l = {
				expected: s,
				registry: c.digest ?? null
			};
			return c.digest === void 0 ? {
				outcome: "warn",
				reason: `The registry no longer has ${o}.`,
				evidence: l
			} : s.includes(c.digest) ? {
				outcome: "pass",
				reason: `${o} in the registry is ${c.digest}.`,
				evidence: l
			} : {
				outcome: "warn",
				reason: `${o} in the registry was overwritten: it is ${c.digest} now, not ${s.join(" or ")}. The next pull gets a different image under this version.`,
				evidence: l
			};
		}
		async function primaryDigests(e, t) {
			return (await primaryImage(e, t))?.digests ?? [];
		}
		function hasDigest({ image: e, images: t }, n) {
			let { expectedId: r } = t;
			return e.id === n || e.id === r || e.digests.includes(n) ? !0 : e.digests.length > 0 || r !== void 0 ? !1 : void 0;
		}
		function containerName(e, { deployment: t, version: n }) {
			return `${(0, i.aI)(t, e)}-${n}`;
		}
		function shown({ id: e, digests: t }) {
			return t.length > 0 ? t.join(", ") : `the image ${e}`;
		}
		function withoutDigest(e) {
			return `Docker on the server has no digest for the image of ${e}: it was not pulled from a registry.`;
		}
	}),
	8679: ((e, t, n) => {
		n.d(t, { d: () => probe });
		var r = n(2245), i = n(8500), a = n(734);
		function unhealthy({ url: e, answer: t, good: n, name: r, settings: i, evidence: o }) {
			let { attempts: s } = i;
			switch (t.kind) {
				case "timeout": {
					let r = t.afterMs / 1e3;
					return (0, a.g)("probe-health", {
						url: e,
						attempts: s,
						good: n,
						answer: {
							kind: "timeout",
							seconds: r
						}
					}, o);
				}
				case "broken": return (0, a.g)("probe-health", {
					url: e,
					attempts: s,
					good: n,
					answer: t
				}, o);
				case "response": return (0, a.g)("probe-health", {
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
				...(0, a.g)("maintenance", {
					noticed: "answers-503",
					url: e
				}, n),
				settled: !0
			} : t.kind === "timeout" || t.kind === "response" && t.status === 504 ? (0, a.g)("maintenance", {
				noticed: "no-answer",
				url: e
			}, n) : t.kind === "broken" ? (0, a.g)("probe-health", {
				url: e,
				options: t
			}, n) : void 0;
		}
		var o = n(7067), s = n(4708), c = n(7030), l = n(6845), u = n(5246), d = n(1033), f = n(3176);
		let p = 4096;
		async function sendRequest(e) {
			let { timeoutMs: t, signal: n, name: r, port: i, secure: a } = e;
			n.throwIfAborted();
			let u = (0, l.s)(), f = AbortSignal.timeout(t);
			try {
				let t = await new Promise((t, l) => {
					let u = {
						host: e.address,
						port: i,
						method: e.method,
						path: e.path,
						headers: {
							host: (0, d.k)(r, i, a),
							"user-agent": "kamal-action",
							accept: "*/*"
						},
						agent: !1,
						signal: AbortSignal.any([n, f])
					}, p = (0, c.isIP)(r) === 0 ? r : "";
					(a ? (0, s.request)({
						...u,
						servername: p,
						rejectUnauthorized: !1
					}) : (0, o.request)(u)).once("response", t).on("error", l).end();
				}), l = u(), p = await firstPart(t);
				return {
					kind: "response",
					status: t.statusCode ?? 0,
					location: locationOf(t),
					fromProxy: isProxyPage(t.statusCode ?? 0, p),
					latencyMs: l
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
			let n = /<title>([^<]*)<\/title>/i.exec(t)?.[1]?.trim() ?? "", r = String(e);
			return n.startsWith(r) && /^\s*(?:\u2014|-|&mdash;)/.test(n.slice(r.length));
		}
		function locationOf({ headers: { location: e } }) {
			return e === void 0 ? void 0 : (0, f.pp)(e, 2e3);
		}
		async function firstPart(e) {
			let t = [], n = 0;
			for await (let r of e) {
				let e = Buffer.from(r);
				if (t.push(e), n += e.length, n >= p) break;
			}
			return e.destroy(), Buffer.concat(t).toString("utf8", 0, p);
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
			} : /wrong version number|packet length too long/i.test((0, u.bD)(e)) ? { kind: "no-tls" } : t.startsWith("ERR_SSL") || t === "EPROTO" ? {
				kind: "handshake",
				code: t
			} : t === "ECONNRESET" ? { kind: "closed" } : {
				kind: "other",
				said: (0, f.pp)((0, u.bD)(e))
			};
		}
		function errorCode(e) {
			let t = e instanceof AggregateError && e.errors.length > 0 ? e.errors[0] : e;
			return t instanceof Error && "code" in t && typeof t.code == "string" ? t.code : "unknown";
		}
		var m = n(90), h = n(1886), g = n(6555);
		function endpoints(e, t) {
			let lookup = (e) => t.resolve.get(e.toLowerCase()), n = new Set(e.map(({ address: e }) => lookup(e) ?? e)), r = new Map();
			for (let t of e) {
				let e = (0, h.TM)(t.host ?? t.address), i = t.host === void 0 ? void 0 : lookup(t.host) ?? lookup(e), a = lookup(t.address) ?? t.address, o = i === void 0 || n.has(i) ? a : i, { httpPort: s, httpsPort: c, ssl: l, pathPrefix: u } = t;
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
			return `${n ? "https" : "http"}://${(0, d.k)(t, i, n)}${r}`;
		}
		function publicHealthPath({ healthPath: e, pathPrefix: t }, n) {
			if (n !== void 0) return n;
			let r = e.startsWith("/") ? e : `/${e}`, i = (0, m.f)(t, "/");
			return i === "" || r === i || r.startsWith(`${i}/`) ? r : `${i}${r}`;
		}
		function skippedProbe(e, t) {
			let n = {
				off: `Disabled by the \`probes\` input (\`${e}: false\`).`,
				"no-targets": "No role is behind kamal-proxy, so there is nothing to check over HTTP."
			};
			return [(0, g.u)({
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
			let { settings: n, request: r, label: a } = e, o = {
				statuses: [],
				latencies: []
			};
			for (let s = 0; s < n.attempts; s += 1) {
				s > 0 && await (0, i.setTimeout)(n.intervalMs, void 0, { signal: t });
				let c = s === 0 ? e.firstTimeoutMs : n.timeoutMs, l = await sendRequest({
					...r,
					method: "GET",
					timeoutMs: c,
					signal: t
				});
				if (l.kind === "response" && (o.statuses.push(l.status), o.latencies.push(l.latencyMs)), !is2xx(l)) {
					let { name: e } = r;
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
				...r,
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
			return n.httpPort === n.httpsPort ? (0, g.u)({
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
			let { url: t, answer: n, name: r, path: i, httpsPort: o } = e, s = `https://${(0, d.k)(r, o, !0)}${i}`;
			if (n.kind === "timeout") return (0, a.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "timeout",
					seconds: n.afterMs / 1e3
				}
			});
			if (n.kind === "broken") return (0, a.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: n
			});
			let { status: c, location: l } = n, u = {
				status: c,
				location: l ?? null
			};
			if (c < 300 || c > 399 || l === void 0) return (0, a.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "no-redirect",
					status: c,
					name: r
				}
			}, u);
			let f = locationProblem(new URL(s), URL.parse(l, t));
			return f === void 0 ? c !== 301 && c !== 308 ? {
				outcome: "warn",
				reason: `${t} redirects to ${l}, but with status ${c}, which browsers do not cache. Expected 301 or 308.`,
				evidence: u
			} : {
				outcome: "pass",
				reason: `${t} redirects to ${l} (${c})${URL.parse(l)?.port === new URL(s).port ? "." : `, without port ${o}: kamal-proxy omits it, so only links with the port reach the app.`}`,
				evidence: u
			} : (0, a.g)("probe-redirect", {
				url: t,
				wanted: s,
				answer: {
					kind: "wrong",
					location: l,
					problem: f
				}
			}, u);
		}
		function locationProblem(e, t) {
			if (t === null) return "not-an-address";
			if (t.protocol !== "https:") return "not-https";
			if (t.hostname !== e.hostname) return "other-host";
			if (t.pathname + t.search !== e.pathname + e.search) return "other-path";
			if (t.port !== "" && t.port !== e.port) return "other-port";
		}
		var _ = n(7598), v = n(1692), y = n(3129);
		function judgeCertificate(e) {
			let { chain: t, name: n, protocol: r, now: i } = e, o = t[0];
			if (o === void 0) return (0, a.g)("probe-tls", {
				name: n,
				problems: [{ kind: "none-shown" }]
			});
			let s = wholeDays(o.validToDate, i), c = issuerName(o), l = [
				...nameProblems(o, n),
				...dateProblems(t, i),
				...trustProblems(e),
				...strengthProblems(o, r)
			], u = {
				issuer: c,
				names: namesOf(o),
				validTo: o.validToDate.toISOString(),
				daysLeft: s,
				protocol: r
			};
			if (l.length > 0) return (0, a.g)("probe-tls", {
				name: n,
				problems: l
			}, {
				...u,
				problems: l.map(y.C)
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
			return ((0, c.isIP)(t) === 0 ? e.checkHost(t, { subject: "never" }) : e.checkIP(t)) === void 0 ? [{
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
					return [new _.X509Certificate(e)];
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
			let t = e.subjectAltName?.split(", ") ?? [];
			return (0, f.d9)(t.map((e) => (0, f.pp)(e.replace(/^(?:DNS|IP Address):/, ""))));
		}
		function issuerName(e) {
			let t = (0, f.pp)(/^O=(.*)$/m.exec(e.issuer)?.[1] ?? ""), n = commonName(e.issuer);
			return t === "" || t === n ? n : `${t} (${n})`;
		}
		function commonName(e) {
			return (0, f.pp)(/^CN=(.*)$/m.exec(e)?.[1] ?? e.replaceAll("\n", ", "));
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
				target: endpointLabel(e, (0, d.k)(r, n.httpsPort, !0)),
				deadlineMs: i ? 9e4 : 2e4,
				...i ? { retryEveryMs: 3e3 } : {},
				run: (n) => checkCertificate(e, t, n)
			};
		}
		async function checkCertificate(e, { days: t, ca: n }, r) {
			let { target: i, name: o, address: s } = e, c = i.httpsPort, l = [...(0, v.getCACertificates)("default"), ...n === void 0 ? [] : [n]], u = n === void 0 ? {} : { ca: l }, d = i.ssl === "automatic" ? 3e4 : 1e4, f = await handshake({
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
			if (f.kind === "timeout") return (0, a.g)("probe-tls", {
				name: o,
				at: p,
				seconds: d / 1e3
			});
			if (f.kind === "broken") {
				let e = i.ssl === "automatic";
				return (0, a.g)("tls-name", {
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
			let o = AbortSignal.timeout(i), s = AbortSignal.any([a, o]), l = (0, v.connect)({
				host: e,
				port: t,
				servername: (0, c.isIP)(n) === 0 ? n : "",
				rejectUnauthorized: !1,
				checkServerIdentity: () => void 0,
				minVersion: "TLSv1",
				ciphers: "DEFAULT@SECLEVEL=0",
				...r
			}), onAbort = () => l.destroy(Error("aborted"));
			s.addEventListener("abort", onAbort, { once: !0 });
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
				s.removeEventListener("abort", onAbort), l.on("error", () => void 0), l.destroy();
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
			for (let r = e; r?.raw && !n.has(r.fingerprint256); r = r.issuerCertificate) n.add(r.fingerprint256), t.push(new _.X509Certificate(r.raw));
			return t;
		}
		var b = n(4046);
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
			let i = (0, b.aI)(t, n.name), o = e.routes.find((e) => e.service === i);
			if (o === void 0) {
				let t = (0, f.d9)(e.routes.map((e) => e.service));
				return (0, a.g)("routing", {
					problem: "no-service",
					host: e.host,
					service: i,
					known: t
				});
			}
			let s = (0, f.d9)(o.hosts), c = {
				service: i,
				hosts: s,
				path: o.path,
				target: o.target,
				state: o.state,
				tls: o.tls
			};
			if (o.state !== "running") return (0, a.g)("maintenance", {
				noticed: "in-list",
				service: i,
				state: o.state
			}, c);
			let l = r.hosts.filter((e) => !o.hosts.includes(e));
			return l.length > 0 ? (0, a.g)("routing", {
				problem: "hosts",
				service: i,
				hosts: s,
				missing: l
			}, c) : o.tls === (r.ssl !== "none") ? {
				outcome: "pass",
				reason: `kamal-proxy routes ${s.join(", ") || "every host"} to ${o.target} (running, TLS ${o.tls ? "on" : "off"}).`,
				evidence: c
			} : (0, a.g)("routing", {
				problem: "tls",
				service: i,
				on: o.tls
			}, c);
		}
		var x = n(8812), S = n(7684);
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
			let i = `${(0, b.aI)(n, e.name)}-${r}`, o = t.containers.find((e) => e.name === i), s = t.containers.filter((t) => t.role === e.name && t.state === "running" && t.name !== i), c = (0, f.d9)(s.map((e) => e.name)), l = {
				container: i,
				state: o?.state ?? null,
				otherRunning: c
			};
			if (o === void 0 || o.state !== "running") {
				let { service: e } = n, t = {
					service: e,
					container: i,
					state: o?.state,
					others: c
				};
				return (0, a.g)("version-not-running", t, l);
			}
			if (e.proxy === void 0) return {
				outcome: "pass",
				reason: `${i} is running.`,
				evidence: l
			};
			let u = (0, S.az)(n, e, t);
			return u === r ? s.length > 0 ? {
				outcome: "warn",
				reason: `${i} is serving, but ${c.join(", ")} is still running.`,
				evidence: l
			} : {
				outcome: "pass",
				reason: `${i} is running, and kamal-proxy routes to it.`,
				evidence: l
			} : (0, a.g)("version-not-routed", {
				container: i,
				routed: u
			}, l);
		}
		var C = n(7466), w = n(4414), T = n(9818), E = n(4855), D = n(2229);
		async function probe(e, t, n) {
			anyProbe(t.settings) ? await e.phase("probes", "Verify the new version", async () => {
				let r = await probeChecks(e, t, n), [i, ...a] = await (0, T.$)(e, r);
				if (i !== void 0) throw (0, C.G)([i, ...a]);
			}) : e.notice("Probes were skipped (`probes: false`), so nothing verified that this version is live.");
		}
		async function probeChecks(e, t, n) {
			let { deployment: r, settings: i, ssh: a } = t, { version: o } = n, s = await (0, E.No)(e, i.tls === !1 ? void 0 : i.tls.caFile), c = probeTargets(r), l = new Map(), look = (e, t) => {
				let n = l.get(e) ?? (0, x.MH)({
					host: e,
					deployment: r,
					ssh: a,
					keys: async () => []
				}, t);
				return l.set(e, n), n;
			};
			return [
				...i.version === !1 ? [] : versionChecks({
					deployment: r,
					look,
					version: o
				}),
				...i.digest === !1 ? [] : buildDigestChecks(t, n),
				...i.routing === !1 ? [] : routingChecks({
					deployment: r,
					look
				}),
				...healthChecks(c, i),
				...redirectChecks(c, i),
				...tlsChecks(c, i, s === void 0 ? {} : { ca: s })
			];
		}
		function buildDigestChecks(e, { version: t, expected: n, kept: i = new Map() }) {
			let { deployment: a, ssh: o } = e, s = n !== void 0 && "digest" in n ? n.digest : void 0, c = new Map(), lookAtImages = (e, t) => {
				let n = c.get(e) ?? (0, x.H)({
					host: e,
					deployment: a,
					ssh: o,
					keys: async () => []
				}, s, t);
				return c.set(e, n), n;
			}, inRegistry = (n) => (0, D.Uc)(e, t, n);
			return (0, r.I)({
				deployment: a,
				version: t,
				expected: n,
				kept: i,
				lookAtImages,
				inRegistry
			});
		}
		function anyProbe({ version: e, digest: t, routing: n, health: r, redirect: i, tls: a }) {
			return [
				e,
				t,
				n,
				r,
				i,
				a
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
					address: (0, w.DQ)(i, e.ssh).name,
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
