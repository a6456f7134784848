"use strict";
exports.id = 679, exports.ids = [679], exports.modules = {
	7684: ((e, t, n) => {
		n.d(t, {
			az: () => routedVersion,
			es: () => rollbackTarget,
			vP: () => servingVersion
		});
		var r = n(5246), i = n(5671);
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
			throw l === void 0 ? unavailable(`Version ${n} has no container on every server.`, {
				current: i,
				available: a
			}) : new r.HR({
				id: "rollback-ambiguous",
				title: "The version is not unambiguous",
				cause: `${n} is the beginning of ${s.length} versions: ${s.join(", ")}.`,
				fix: "Give more characters of the version."
			});
		}
		function previousVersion(e, t, n) {
			let { current: r, available: i } = n, a = (t.get(e.primaryHost)?.bootedVersions ?? []).findLast((e) => e !== r && i.includes(e));
			if (a !== void 0) return a;
			throw unavailable("No earlier version that really served is left on every server.", n);
		}
		function unavailable(e, { current: t, available: n }) {
			let i = n.filter((e) => e !== t), a = i.length === 0 ? "none" : i.join(", ");
			return new r.HR({
				id: "rollback-unavailable",
				title: "There is no such version to go back to",
				cause: `${e} Running now: ${t ?? "nothing"}. Versions that can be had: ${a}.`,
				fix: i.length > 0 ? "Choose one of these versions. An older one whose image is still in the registry can be deployed with `command: deploy`, `skip-build: true` and `version`." : "Deploy the older version again: `command: deploy` with `version` and `skip-build: true` if its image is still in the registry, or from its commit.",
				evidence: n.map((e) => e === t ? `${e} (running now)` : e)
			});
		}
	}),
	8679: ((e, t, n) => {
		n.d(t, { d: () => probe });
		var r = n(8500);
		function noHealth({ label: e, answer: t, count: n, question: r, settings: i }) {
			let a = `Expected ${i.attempts} answers of 2xx in a row from ${e}`, o = n === 0 ? "" : ` after ${n} good ones`;
			if (t.kind === "timeout") return {
				outcome: "fail",
				reason: `${a}, but${o} none came within ${t.afterMs / 1e3} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`
			};
			if (t.kind === "broken") return {
				outcome: "fail",
				reason: `${a}, but${o} ${t.message}.`
			};
			let { status: s } = t;
			return {
				outcome: "fail",
				reason: `${a}, but${o} it answered ${s}: ${meaning(t, r.name)}`
			};
		}
		function meaning(e, t) {
			let { status: n, location: r, fromProxy: i } = e;
			if (n >= 300 && n < 400) return `a redirect to ${r ?? "nowhere"}. Let the app answer the health path itself (in Rails leave it out of force_ssl), or set \`proxy.ssl\`.`;
			if (n === 404) {
				let e = `kamal-proxy has no service for the name ${t} and this path: compare \`proxy.host\` with it`;
				return i ? `${e}.` : `${e}; or the app has no such route: compare \`proxy.healthcheck.path\`.`;
			}
			return {
				401: "the app asks for a login there: leave the health path out of it.",
				403: "the app refuses this name, for example by host authorization (in Rails `config.hosts`).",
				502: "kamal-proxy cannot reach the app, which has stopped or crashed: look at the container's log.",
				503: "the service is stopped (`kamal app maintenance`) or has no healthy container.",
				504: "the app did not answer kamal-proxy in time, or the service is paused."
			}[n] ?? (n >= 500 ? "the app fails: look at its log." : "the app refuses the request.");
		}
		function maintenanceProblem(e, t) {
			let n = "the 2xx answers on the health path come from kamal-proxy itself";
			if (t.kind === "response" && t.status === 503) return {
				outcome: "fail",
				reason: `${e} is in maintenance mode: visitors get 503, and ${n}. Run \`kamal app live\` to end it.`,
				diagnosis: "maintenance",
				settled: !0
			};
			if (t.kind === "timeout" || t.kind === "response" && t.status === 504) return {
				outcome: "fail",
				reason: `${e} seems to be paused: another request than GET got no answer in time, and ${n}. Run \`kamal app live\` to resume it.`,
				diagnosis: "maintenance"
			};
			if (t.kind === "broken") return {
				outcome: "fail",
				reason: `${e} answered GET, but for OPTIONS ${t.message}.`
			};
		}
		var i = n(7067), a = n(4708), o = n(7030), s = n(6845), c = n(5246), l = n(1886);
		async function askHttp(e) {
			let { timeoutMs: t, signal: n, name: r, port: c, secure: u } = e;
			n.throwIfAborted();
			let d = (0, s.s)(), f = AbortSignal.timeout(t);
			try {
				let t = await new Promise((t, s) => {
					let d = {
						host: e.address,
						port: c,
						method: e.method,
						path: e.path,
						headers: {
							host: (0, l.ku)(r, c, u),
							"user-agent": "kamal-action",
							accept: "*/*"
						},
						agent: !1,
						signal: AbortSignal.any([n, f])
					}, p = (0, o.isIP)(r) === 0 ? r : "";
					(u ? (0, a.request)({
						...d,
						servername: p,
						rejectUnauthorized: !1
					}) : (0, i.request)(d)).once("response", t).on("error", s).end();
				}), s = d(), p = await firstPart(t);
				return {
					kind: "response",
					status: t.statusCode ?? 0,
					location: t.headers.location,
					fromProxy: isProxyPage(t.statusCode ?? 0, p),
					latencyMs: s
				};
			} catch (r) {
				if (n.throwIfAborted(), f.aborted) return {
					kind: "timeout",
					afterMs: t
				};
				let i = errorCode(r);
				return {
					kind: "broken",
					code: i,
					message: connectionReason(i, e, r)
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
		function errorCode(e) {
			let t = e instanceof AggregateError && e.errors.length > 0 ? e.errors[0] : e;
			return t instanceof Error && "code" in t && typeof t.code == "string" ? t.code : "unknown";
		}
		function connectionReason(e, t, n) {
			let r = `${t.address} port ${t.port}`;
			return e === "ECONNREFUSED" ? `nothing listens on ${r}: kamal-proxy is not running, or a firewall rejects` : e === "ETIMEDOUT" || e === "EHOSTUNREACH" || e === "ENETUNREACH" ? `${r} cannot be reached (${e}): a firewall, or the server is down` : e === "ENOTFOUND" || e === "EAI_AGAIN" ? `the server's name ${t.address} does not resolve (${e})` : /wrong version number|packet length too long/i.test((0, c.bD)(n)) ? `${r} does not speak TLS` : e.startsWith("ERR_SSL") || e === "EPROTO" ? `the TLS handshake was refused (${e}): kamal-proxy has no certificate for ${t.name} yet, or does not know that name` : e === "ECONNRESET" ? `${r} closed the connection without an answer` : `${r} gave no answer (${(0, c.bD)(n)})`;
		}
		var u = n(6555);
		function endpoints(e, t) {
			let lookup = (e) => t.resolve.get(e.toLowerCase()), n = new Set(e.map(({ address: e }) => lookup(e) ?? e)), r = new Map();
			for (let t of e) {
				let e = (0, l.Jc)(t.host ?? t.address), i = t.host === void 0 ? void 0 : lookup(t.host) ?? lookup(e), a = lookup(t.address) ?? t.address, o = i === void 0 || n.has(i) ? a : i, { httpPort: s, httpsPort: c, ssl: u, pathPrefix: d } = t;
				r.set(JSON.stringify([
					e,
					o,
					s,
					c,
					u,
					d
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
			return `${n ? "https" : "http"}://${(0, l.ku)(t, i, n)}${r}`;
		}
		function publicHealthPath({ healthPath: e, pathPrefix: t }, n) {
			if (n !== void 0) return n;
			let r = e.startsWith("/") ? e : `/${e}`, i = t.replace(/\/+$/, "");
			return i === "" || r === i || r.startsWith(`${i}/`) ? r : `${i}${r}`;
		}
		function probeSkip(e, t) {
			let n = {
				off: `Left out by the \`probes\` input (${e}: false).`,
				"no-targets": "No role is behind kamal-proxy, so there is nothing to ask over HTTP."
			};
			return [(0, u.u)({
				id: e,
				kind: "probe",
				target: "proxy",
				reason: n[t] ?? t
			})];
		}
		function healthChecks(e, t) {
			let { health: n } = t;
			return n === !1 ? probeSkip("health", "off") : n.url === void 0 ? e.length === 0 ? probeSkip("health", "no-targets") : endpoints(e, t).map((e) => healthCheck(planForEndpoint(e, n))) : [healthCheck(planForUrl(n.url, n, t))];
		}
		function planForEndpoint(e, t) {
			let { target: n, name: r, address: i } = e, a = n.ssl !== "none", o = publicHealthPath(n, t.path);
			return {
				label: endpointLabel(e, endpointUrl(e, a, o)),
				question: {
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
				question: {
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
				run: (t) => askHealth(e, t)
			};
		}
		async function askHealth(e, t) {
			let { settings: n, question: i, label: a } = e, o = {
				statuses: [],
				latencies: []
			};
			for (let s = 0; s < n.attempts; s += 1) {
				s > 0 && await (0, r.setTimeout)(n.intervalMs, void 0, { signal: t });
				let c = s === 0 ? e.firstTimeoutMs : n.timeoutMs, l = await askHttp({
					...i,
					method: "GET",
					timeoutMs: c,
					signal: t
				});
				if (l.kind === "response" && (o.statuses.push(l.status), o.latencies.push(l.latencyMs)), !is2xx(l)) return {
					...noHealth({
						label: a,
						answer: l,
						count: s,
						question: i,
						settings: n
					}),
					evidence: evidenceOf(o)
				};
			}
			let s = await askHttp({
				...i,
				method: "OPTIONS",
				timeoutMs: n.timeoutMs,
				signal: t
			}), c = maintenanceProblem(a, s), l = {
				...evidenceOf(o),
				options: s.kind === "response" ? s.status : s.kind
			};
			return c === void 0 ? {
				outcome: "pass",
				reason: `${a} answered 2xx ${n.attempts === 1 ? "once" : `${n.attempts} times in a row`}, in ${median(o.latencies)} ms (median).`,
				evidence: l
			} : {
				...c,
				evidence: l
			};
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
			if (n === !1) return probeSkip("redirect", "off");
			if (e.length === 0) return probeSkip("redirect", "no-targets");
			let r = e.filter(({ ssl: e }) => e !== "none");
			if (r.length === 0) return probeSkip("redirect", "The config has no `proxy.ssl`, so there is no https to lead to.");
			let i = r.filter(({ sslRedirect: e }) => e);
			return i.length === 0 ? probeSkip("redirect", "The config says `ssl_redirect: false`: http is served as it is.") : endpoints(i, t).map((e) => redirectCheck(e, n.path));
		}
		function redirectCheck(e, t) {
			let { target: n, name: r, address: i } = e, a = publicHealthPath(n, t), o = endpointUrl(e, !1, a);
			return n.httpPort === n.httpsPort ? (0, u.u)({
				id: "redirect",
				kind: "probe",
				target: o,
				reason: "http and https share one port."
			}) : {
				id: "redirect",
				kind: "probe",
				target: endpointLabel(e, o),
				deadlineMs: 15e3,
				retryEveryMs: 2e3,
				async run(e) {
					let t = await askHttp({
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
			let { url: t, answer: n, name: r, path: i, httpsPort: a } = e, o = `https://${(0, l.ku)(r, a, !0)}${i}`, s = `Expected ${t} to lead to ${o}`;
			if (n.kind === "timeout") return fail(`${s}, but no answer came within ${n.afterMs / 1e3} s.`);
			if (n.kind === "broken") return fail(`${s}, but ${n.message}.`);
			let { status: c, location: u } = n, d = {
				status: c,
				location: u ?? null
			};
			if (c < 300 || c > 399 || u === void 0) return {
				...fail(`${s}, but it answered ${c} without leading anywhere: ${c === 404 ? `kamal-proxy has no service for ${r}.` : "what is sent there can be read by others on the way."}`),
				evidence: d
			};
			let f = locationProblem(new URL(o), URL.parse(u, t));
			return f === void 0 ? c !== 301 && c !== 308 ? {
				outcome: "warn",
				reason: `${t} leads to ${u}, but by ${c}, which browsers do not remember: expected 301 or 308.`,
				evidence: d
			} : {
				outcome: "pass",
				reason: `${t} leads to ${u} (${c})${URL.parse(u)?.port === new URL(o).port ? "." : `, without port ${a}: kamal-proxy leaves the port out, so only links with the port reach it.`}`,
				evidence: d
			} : {
				...fail(`${s}, but it leads to ${u}: ${f}.`),
				evidence: d
			};
		}
		function locationProblem(e, t) {
			if (t === null) return "that is no address";
			if (t.protocol !== "https:") return "that is not https";
			if (t.hostname !== e.hostname) return "that is another host";
			if (t.pathname + t.search !== e.pathname + e.search) return "the path is lost";
			if (t.port !== "" && t.port !== e.port) return "that is another port";
		}
		function fail(e) {
			return {
				outcome: "fail",
				reason: e
			};
		}
		var d = n(7598), f = n(1692);
		function judgeCertificate(e) {
			let { chain: t, name: n, protocol: r, now: i } = e, a = t[0];
			if (a === void 0) return {
				outcome: "fail",
				reason: `The server showed no certificate for ${n}.`
			};
			let o = wholeDays(a.validToDate, i), s = issuerName(a), c = [
				...nameProblems(a, n),
				...dateProblems(t, i),
				...trustProblems(e),
				...strengthProblems(a, r)
			], l = {
				issuer: s,
				names: namesOf(a),
				validTo: a.validToDate.toISOString(),
				daysLeft: o,
				protocol: r
			};
			if (c.length > 0) return {
				outcome: "fail",
				reason: `The certificate for ${n} is not one that visitors accept: ${c.join("; ")}.`,
				evidence: {
					...l,
					problems: c
				}
			};
			let u = `from ${s}, ${o} days left, ${r}`;
			return o < e.days ? {
				outcome: "warn",
				reason: `The certificate for ${n} ends soon (${u}; expected at least ${e.days} days): renew it.`,
				evidence: l
			} : {
				outcome: "pass",
				reason: `The certificate for ${n} is valid: ${u}.`,
				evidence: l
			};
		}
		function nameProblems(e, t) {
			if (((0, o.isIP)(t) === 0 ? e.checkHost(t, { subject: "never" }) : e.checkIP(t)) !== void 0) return [];
			let n = namesOf(e);
			return [`it is for ${n.length === 0 ? "no name at all" : n.join(", ")}, not for ${t}`];
		}
		function dateProblems(e, t) {
			return e.flatMap((e, n) => {
				let r = n === 0 ? "it" : `its authority ${commonName(e.subject)}`;
				return e.validToDate < t ? [`${r} expired on ${day(e.validToDate)}`] : e.validFromDate > t ? [`${r} is valid only from ${day(e.validFromDate)}`] : [];
			});
		}
		function trustProblems({ chain: e, authorizationError: t, roots: n }) {
			if (t === void 0) return [];
			let r = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"], [i] = e, a = e.at(-1);
			return i === void 0 || a === void 0 ? [] : isTrusted(e, n) ? r.includes(t) ? [] : [`its chain is refused (${t})`] : isSelfSigned(i) ? ["it is self-signed"] : isSelfSigned(a) ? [`its authority "${commonName(a.subject)}" is not trusted`] : [`the chain ends at "${commonName(a.issuer)}", which is unknown: the server does not send the intermediate certificate, or the authority is not trusted`];
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
					return [new d.X509Certificate(e)];
				} catch {
					return [];
				}
			});
		}
		function strengthProblems(e, t) {
			let n = e.publicKey.asymmetricKeyDetails?.modulusLength;
			return [...n !== void 0 && n < 2048 ? [`its RSA key has only ${n} bits, expected 2048 or more`] : [], ...["TLSv1.2", "TLSv1.3"].includes(t) ? [] : [`the server speaks only ${t}, expected TLS 1.2 or newer`]];
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
			if (r === !1) return probeSkip("tls", "off");
			if (e.length === 0) return probeSkip("tls", "no-targets");
			let i = e.filter(({ ssl: e }) => e !== "none");
			return i.length === 0 ? probeSkip("tls", "The config has no `proxy.ssl`, so there is no certificate to look at.") : endpoints(i, t).map((e) => tlsCheck(e, {
				days: r.days,
				ca: n.ca
			}));
		}
		function tlsCheck(e, t) {
			let { target: n, name: r } = e, i = n.ssl === "automatic";
			return {
				id: "tls",
				kind: "probe",
				target: endpointLabel(e, (0, l.ku)(r, n.httpsPort, !0)),
				deadlineMs: i ? 9e4 : 2e4,
				...i ? { retryEveryMs: 3e3 } : {},
				run: (n) => askTls(e, t, n)
			};
		}
		async function askTls(e, { days: t, ca: n }, r) {
			let { target: i, name: a, address: o } = e, s = i.httpsPort, c = [...(0, f.getCACertificates)("default"), ...n === void 0 ? [] : [n]], l = n === void 0 ? {} : { ca: c }, u = i.ssl === "automatic" ? 3e4 : 1e4, d = `Expected a certificate for ${a} from ${o} port ${s}`, p = await handshake({
				host: o,
				port: s,
				name: a,
				extra: l,
				timeoutMs: u,
				signal: r
			});
			return p.kind === "timeout" ? {
				outcome: "fail",
				reason: `${d}, but the handshake took more than ${u / 1e3} s.`
			} : p.kind === "broken" ? {
				outcome: "fail",
				reason: `${d}, but ${connectionReason(errorCode(p.error), {
					address: o,
					port: s,
					name: a
				}, p.error)}.${i.ssl === "automatic" ? " Automatic SSL needs DNS to lead to this server and ports 80 and 443 to be open; `kamal proxy logs` shows what Let's Encrypt says." : ""}`,
				diagnosis: "tls-name"
			} : judgeCertificate({
				...p,
				name: a,
				days: t,
				roots: c,
				now: new Date()
			});
		}
		async function handshake({ host: e, port: t, name: n, extra: r, timeoutMs: i, signal: a }) {
			a.throwIfAborted();
			let s = AbortSignal.timeout(i), c = AbortSignal.any([a, s]), l = (0, f.connect)({
				host: e,
				port: t,
				servername: (0, o.isIP)(n) === 0 ? n : "",
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
				return a.throwIfAborted(), s.aborted ? { kind: "timeout" } : {
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
			for (let r = e; r?.raw && !n.has(r.fingerprint256); r = r.issuerCertificate) n.add(r.fingerprint256), t.push(new d.X509Certificate(r.raw));
			return t;
		}
		var p = n(5671);
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
			let i = (0, p.aI)(t, n.name), a = e.routes.find((e) => e.service === i);
			if (a === void 0) {
				let t = e.routes.map((e) => e.service).join(", ") || "nothing";
				return {
					outcome: "fail",
					reason: `kamal-proxy on ${e.host} has no service ${i}; it lists ${t}.`,
					diagnosis: "routing"
				};
			}
			let o = {
				service: i,
				hosts: a.hosts,
				path: a.path,
				target: a.target,
				state: a.state,
				tls: a.tls
			};
			if (a.state !== "running") return {
				outcome: "fail",
				reason: `kamal-proxy says that ${i} is ${a.state}: visitors get a maintenance page. \`kamal app live\` ends it.`,
				evidence: o,
				diagnosis: "maintenance"
			};
			let s = r.hosts.filter((e) => !a.hosts.includes(e));
			return s.length > 0 ? {
				outcome: "fail",
				reason: `kamal-proxy routes ${a.hosts.join(", ") || "no host"} to ${i}; expected also ${s.join(", ")}.`,
				evidence: o,
				diagnosis: "routing"
			} : a.tls === (r.ssl !== "none") ? {
				outcome: "pass",
				reason: `${a.hosts.join(", ") || "every host"} goes to ${a.target}, running, TLS ${a.tls ? "on" : "off"}.`,
				evidence: o
			} : {
				outcome: "fail",
				reason: `kamal-proxy has TLS ${a.tls ? "on" : "off"} for ${i}; the config says ${a.tls ? "off" : "on"}.`,
				evidence: o,
				diagnosis: "routing"
			};
		}
		var m = n(9861), h = n(7778), g = n(7684);
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
			let i = `${(0, p.aI)(n, e.name)}-${r}`, a = t.containers.find((e) => e.name === i), o = t.containers.filter((t) => t.role === e.name && t.state === "running" && t.name !== i), s = {
				container: i,
				state: a?.state ?? null,
				otherRunning: o.map((e) => e.name)
			};
			if (a === void 0 || a.state !== "running") return {
				outcome: "fail",
				reason: `The container ${i} ${a === void 0 ? "does not exist" : `is ${a.state}`}.${o.length > 0 ? ` Running instead: ${o.map((e) => e.name).join(", ")}.` : ""}`,
				evidence: s,
				diagnosis: "version-not-running"
			};
			if (e.proxy === void 0) return {
				outcome: "pass",
				reason: `${i} runs.`,
				evidence: s
			};
			let c = (0, g.az)(n, e, t);
			return c === r ? o.length > 0 ? {
				outcome: "warn",
				reason: `${i} serves; ${o.map((e) => e.name).join(", ")} still runs beside it.`,
				evidence: s
			} : {
				outcome: "pass",
				reason: `${i} runs, and kamal-proxy routes to it.`,
				evidence: s
			} : {
				outcome: "fail",
				reason: `${i} runs, but kamal-proxy routes to ${c ?? "nothing"}.`,
				evidence: s,
				diagnosis: "version-not-routed"
			};
		}
		var _ = n(2838), v = n(4414), y = n(8811);
		async function probe(e, t, n) {
			anyProbe(t.settings) ? await e.phase("probes", "Prove that the version serves", async () => {
				let r = await probeChecks(e, t, n), i = e.addChecks(await (0, m.J)(r, {
					signal: e.signal,
					onResult: (t) => e.showCheck(t)
				})).filter((e) => e.outcome === "fail");
				if (i.length > 0) throw (0, _.g)(i, t.deployment);
			}) : e.notice("Probes were left out (`probes: false`): nothing proves that this version serves.");
		}
		async function probeChecks(e, t, n) {
			let { deployment: r, settings: i, ssh: a } = t, o = await (0, y.No)(e, i.tls === !1 ? void 0 : i.tls.caFile), s = probeTargets(r), c = new Map(), look = (e, t) => {
				let n = c.get(e) ?? (0, h.M)({
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
					address: (0, v.DQ)(i, e.ssh).name,
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
