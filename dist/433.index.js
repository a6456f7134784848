"use strict";
exports.id = 433, exports.ids = [433], exports.modules = {
	4125: ((e, t, n) => {
		n.d(t, { u: () => parseChallenges });
		function parseChallenges(e) {
			let t = e.matchAll(/([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g), n = [];
			for (let e of t) {
				let [, t = "", r, i] = e, a = r?.replace(/\\(.)/g, "$1") ?? i;
				a === void 0 ? n.push({
					scheme: t.toLowerCase(),
					parameters: new Map()
				}) : n.at(-1)?.parameters.set(t.toLowerCase(), a);
			}
			return n;
		}
	}),
	4442: ((e, t, n) => {
		n.d(t, {
			A: () => addTag,
			o: () => digestOf
		});
		var r = n(7598), i = n(8199), a = n(4132);
		let o = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json";
		async function digestOf(e, t) {
			let n = await e.request(`manifests/${t}`, {
				method: "HEAD",
				headers: { accept: o }
			});
			if (n.status === 404) return;
			if (n.status !== 200) throw new a.L(e.unexpected(n, "HEAD .../manifests/"));
			let r = n.headers.get("docker-content-digest") ?? "";
			return (0, i.Bc)(r) ? r : contentDigest((await manifest(e, t)).bytes);
		}
		async function addTag(e, t, n) {
			let { bytes: r, headers: i } = await manifest(e, t);
			if (contentDigest(r) !== t) throw Error(`the registry returned another manifest than ${t}`);
			let o = i.get("content-type") ?? "", s = await e.request(`manifests/${n}`, {
				method: "PUT",
				headers: { "content-type": o },
				body: new Uint8Array(r)
			});
			if (s.status < 200 || s.status > 299) throw new a.L(e.unexpected(s, "PUT .../manifests/"));
		}
		async function manifest(e, t) {
			let n = {
				headers: { accept: o },
				maxBytes: 4194304
			}, r = await e.request(`manifests/${t}`, n);
			if (r.status !== 200) throw new a.L(e.unexpected(r, "GET .../manifests/"));
			return r;
		}
		function contentDigest(e) {
			return `sha256:${(0, r.createHash)("sha256").update(e).digest("hex")}`;
		}
	}),
	6420: ((e, t, n) => {
		n.d(t, {
			C: () => pingRegistry,
			e: () => registryCheck
		});
		var r = n(734), i = n(4125), a = n(153), o = n(2537), s = n(3913), c = n(7213);
		function registryCheck(e) {
			let t = (0, o.j)(e.server, e.repository), { username: n, password: i } = e, c = n && i ? {
				username: n,
				password: i
			} : void 0;
			return {
				id: "registry",
				kind: "preflight",
				target: e.server === void 0 ? `docker.io/${t.name}` : e.repository,
				deadlineMs: 2e4,
				async run(n) {
					let { title: i, name: l } = t;
					if (!(0, o.e)(l)) return (0, r.g)("registry-name", {
						registry: i,
						name: l
					});
					let u = {
						fetch: e.fetch ?? fetch,
						signal: n
					};
					try {
						return await tryPush(u, t, c);
					} catch (e) {
						if (e instanceof a.IG) return (0, s.HB)(t, e.message);
						throw e;
					}
				}
			};
		}
		async function tryPush(e, t, n) {
			let r = await pingRegistry(e, t);
			if (r.status !== 200 && r.status !== 401) return (0, s.os)(t, r, "GET /v2/", n);
			if (r.status === 200) {
				let i = await tryUpload(e, t, r.url, void 0);
				return i.status === 401 ? tryPushWithLogin({
					client: e,
					registry: t,
					credentials: n,
					challenge: i,
					base: r.url
				}) : verdict({
					registry: t,
					credentials: n,
					reply: i,
					open: !0
				});
			}
			return tryPushWithLogin({
				client: e,
				registry: t,
				credentials: n,
				challenge: r,
				base: r.url
			});
		}
		async function tryPushWithLogin({ client: e, registry: t, credentials: n, challenge: r, base: a }) {
			let o = (0, i.u)(r.headers.get("www-authenticate") ?? ""), s = await (0, c.G)({
				client: e,
				registry: t,
				credentials: n,
				challenges: o,
				base: a,
				actions: "pull,push"
			});
			return s.kind === "refused" ? s.observation : verdict({
				registry: t,
				credentials: n,
				reply: await tryUpload(e, t, a, s.authorization),
				open: !1
			});
		}
		function verdict(e) {
			let { registry: t, credentials: n, reply: r, open: i } = e;
			return r.status === 202 || r.status === 201 ? accepted(t, i) : [
				401,
				403,
				404
			].includes(r.status) ? n === void 0 && r.status === 401 ? (0, s.wm)(t, r, n) : (0, s.go)(t, r, n) : (0, s.os)(t, r, "POST .../blobs/uploads/", n);
		}
		function accepted({ title: e, name: t }, n) {
			return {
				outcome: "pass",
				reason: `${e} accepts a push to ${t}${n ? " without asking for a login, so anyone who can reach it can push" : " with this login"} (an upload was opened and cancelled).`,
				evidence: {
					registry: e,
					repository: t,
					login: !n
				}
			};
		}
		async function pingRegistry(e, t) {
			try {
				return await (0, a.tN)(e, new URL(`https://${t.host}/v2/`));
			} catch (n) {
				if (!(n instanceof a.IG) || !t.plainHttpAllowed) throw n;
				return await (0, a.tN)(e, new URL(`http://${t.host}/v2/`));
			}
		}
		async function tryUpload(e, t, n, r) {
			let i = r === void 0 ? {} : { authorization: r }, o = new URL(`/v2/${t.name}/blobs/uploads/`, n), s = await (0, a.tN)(e, o, {
				method: "POST",
				headers: {
					...i,
					"content-length": "0"
				}
			}), c = URL.parse(s.headers.get("location") ?? "", o.href);
			return s.status === 202 && c?.origin === o.origin && await (0, a.tN)(e, c, {
				method: "DELETE",
				headers: i
			}).catch((e) => {
				if (!(e instanceof a.IG)) throw e;
			}), s;
		}
	}),
	153: ((e, t, n) => {
		n.d(t, {
			D: () => trustedRealm,
			Dp: () => registryMessage,
			IG: () => NoReply,
			aR: () => basicAuthorization,
			tN: () => send
		});
		var r = n(5246), i = n(4610), a = n(6618), o = n(3176), s = n(3982), c = n(1886);
		class NoReply extends Error {}
		async function send(e, t, { maxBytes: n = 65536, ...r } = {}) {
			try {
				let i = await e.fetch(t, {
					...r,
					redirect: "manual",
					signal: e.signal
				}), a = plainHeaders(i.headers), o = await readSome(i, n);
				return {
					status: i.status,
					headers: a,
					body: o.toString("utf8"),
					bytes: o,
					url: t
				};
			} catch (n) {
				e.signal.throwIfAborted();
				let r = (0, o.pp)(networkReason(n));
				throw new NoReply(`${t.origin} cannot be reached (${r})`, { cause: n });
			}
		}
		function plainHeaders(e) {
			return new Headers([...e].map(([e, t]) => [e, (0, o.pp)(t, 16384)]));
		}
		function basicAuthorization({ username: e, password: t }) {
			return `Basic ${Buffer.from(`${e}:${t}`, "utf8").toString("base64")}`;
		}
		function trustedRealm(e, t) {
			let n = URL.parse(e ?? "");
			if (n !== null && n.username === "" && n.password === "") return n.protocol === "https:" || n.protocol === "http:" && (0, c.U9)(bareHost(n)) && (0, c.U9)(bareHost(t)) ? n : void 0;
		}
		function registryMessage(e, t) {
			let n = errorMessages(e.body).join("; ") || e.body.replace(/<[^<>]*>/g, " "), r = (t === void 0 ? [] : [basicAuthorization(t).slice(6), t.password]).filter((e) => e !== "").reduce((e, t) => e.replaceAll(t, "***"), (0, s.TN)(n));
			return (0, o.pp)(r);
		}
		function errorMessages(e) {
			let t = (0, a.q)(e);
			if (!(0, i.u)(t)) return [];
			let { errors: n, details: r } = t;
			return Array.isArray(n) ? n.filter(i.u).map((e) => {
				let { code: t, message: n } = e;
				return [t, n].filter((e) => typeof e == "string" && e !== "").join(": ");
			}) : typeof r == "string" ? [r] : [];
		}
		function bareHost(e) {
			return e.hostname.replace(/^\[|\]$/g, "");
		}
		async function readSome(e, t) {
			let n = [], r = 0;
			for await (let i of e.body ?? []) if (n.push(i), r += i.byteLength, r >= t) break;
			return Buffer.concat(n).subarray(0, t);
		}
		function networkReason(e) {
			let t = e instanceof Error && e.cause !== void 0 ? e.cause : e;
			return t instanceof AggregateError && t.errors.length > 0 ? (0, r.bD)(t.errors[0]) : (0, r.bD)(t);
		}
	}),
	2537: ((e, t, n) => {
		n.d(t, {
			e: () => isRepositoryName,
			j: () => registryName
		});
		var r = n(1886);
		let i = [
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io"
		];
		function registryName(e, t) {
			let n = e?.split("/")[0] ?? "", a = n !== "" && t.startsWith(`${n}/`) ? t.slice(n.length + 1) : t;
			if (n === "" || i.includes(n)) return {
				title: "Docker Hub",
				host: "registry-1.docker.io",
				name: a.includes("/") ? a : `library/${a}`,
				plainHttpAllowed: !1
			};
			let o = URL.parse(`http://${n}`)?.hostname ?? n;
			return {
				title: n,
				host: n,
				name: a,
				plainHttpAllowed: (0, r.U9)(o.replace(/^\[|\]$/g, ""))
			};
		}
		function isRepositoryName(e) {
			return /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(e);
		}
	}),
	3913: ((e, t, n) => {
		n.d(t, {
			HB: () => unreachable,
			T1: () => unsupportedChallenge,
			UD: () => untrustedRealm,
			gT: () => noCredentials,
			go: () => pushDenied,
			os: () => unexpected,
			wm: () => authFailed
		});
		var r = n(734), i = n(153);
		function unreachable({ title: e }, t) {
			return e.startsWith("localhost:") ? {
				outcome: "skip",
				reason: `Nothing is listening at ${e} yet, but Kamal starts this registry itself.`
			} : (0, r.g)("registry-unreachable", {
				registry: e,
				problem: "no-reply",
				said: t
			});
		}
		function noCredentials({ title: e }) {
			return (0, r.g)("registry-auth", {
				registry: e,
				problem: "no-credentials"
			});
		}
		function authFailed(e, t, n) {
			if (n === void 0) return noCredentials(e);
			let i = {
				registry: e.title,
				user: n.username,
				said: describeReply(t, n)
			};
			return (0, r.g)("registry-auth", {
				...i,
				problem: "refused"
			}, evidence(e, t, n));
		}
		function pushDenied(e, t, n) {
			let i = {
				registry: e.title,
				repository: e.name,
				user: n?.username,
				said: describeReply(t, n),
				status: t.status
			};
			return (0, r.g)("registry-push-denied", {
				...i,
				noticedBy: "check"
			}, evidence(e, t, n));
		}
		function unsupportedChallenge({ title: e }) {
			return (0, r.g)("registry-unreachable", {
				registry: e,
				problem: "unsupported-challenge"
			});
		}
		function untrustedRealm({ title: e }, t) {
			return (0, r.g)("registry-auth", {
				registry: e,
				problem: "untrusted-realm",
				realm: t
			});
		}
		function unexpected(e, t, n, i) {
			let a = {
				registry: e.title,
				step: n,
				said: describeReply(t, i),
				status: t.status,
				location: t.headers.get("location") ?? void 0
			};
			return (0, r.g)("registry-unreachable", {
				...a,
				problem: "unexpected"
			}, evidence(e, t, i));
		}
		function describeReply(e, t) {
			let n = (0, i.Dp)(e, t);
			return n === "" ? `HTTP ${e.status}` : `HTTP ${e.status}, "${n}"`;
		}
		function evidence({ title: e, name: t }, n, r) {
			return {
				registry: e,
				repository: t,
				status: n.status,
				words: (0, i.Dp)(n, r)
			};
		}
	}),
	4132: ((e, t, n) => {
		n.d(t, {
			L: () => Refused,
			M: () => openRegistry
		});
		var r = n(4125), i = n(6420), a = n(153), o = n(2537), s = n(3913), c = n(7213);
		class Refused extends Error {
			observation;
			constructor(e) {
				super(e.reason), this.observation = e;
			}
		}
		async function openRegistry(e, t, n = "pull") {
			let l = {
				fetch: e.fetch ?? fetch,
				signal: t
			}, u = (0, o.j)(e.server, e.repository), d = credentialsOf(e), f = await (0, i.C)(l, u), p, logIn = async (e) => {
				let t = (0, r.u)(e.headers.get("www-authenticate") ?? ""), i = await (0, c.G)({
					client: l,
					registry: u,
					credentials: d,
					challenges: t,
					base: f.url,
					actions: n
				});
				if (i.kind === "refused") throw new Refused(i.observation);
				p = i.authorization;
			};
			return f.status === 401 && await logIn(f), {
				registry: u,
				unexpected: (e, t) => (0, s.os)(u, e, t, d),
				request: async (e, t = {}) => {
					let n = new URL(`/v2/${u.name}/${e}`, f.url), ask = () => (0, a.tN)(l, n, {
						...t,
						headers: {
							...t.headers,
							...p && { authorization: p }
						}
					}), r = await ask();
					return r.status !== 401 || p !== void 0 || r.headers.get("www-authenticate") === null ? r : (await logIn(r), ask());
				}
			};
		}
		function credentialsOf({ username: e, password: t }) {
			return e && t ? {
				username: e,
				password: t
			} : void 0;
		}
	}),
	7213: ((e, t, n) => {
		n.d(t, { G: () => authorize });
		var r = n(4610), i = n(6618), a = n(153), o = n(3913);
		async function authorize(e) {
			let { registry: t, credentials: n, challenges: r } = e, i = r.find(({ scheme: e }) => e === "bearer");
			return i === void 0 ? r.some(({ scheme: e }) => e === "basic") ? n === void 0 ? refused((0, o.gT)(t)) : await basicLogin(e, n) : refused((0, o.T1)(t)) : await bearerLogin(e, i);
		}
		async function basicLogin({ client: e, registry: t, base: n }, r) {
			let i = (0, a.aR)(r), s = await (0, a.tN)(e, new URL("/v2/", n), { headers: { authorization: i } });
			return s.status === 401 || s.status === 403 ? refused((0, o.wm)(t, s, r)) : {
				kind: "authorized",
				authorization: i
			};
		}
		async function bearerLogin(e, t) {
			let { client: n, registry: r, credentials: i, base: s } = e;
			if (i === void 0) return refused((0, o.gT)(r));
			let c = (0, a.D)(t.parameters.get("realm"), s);
			if (c === void 0) return refused((0, o.UD)(r, t.parameters.get("realm")));
			let l = { authorization: (0, a.aR)(i) }, u = t.parameters.get("service");
			u !== void 0 && c.searchParams.set("service", u);
			let d = new URL(c);
			c.searchParams.set("scope", `repository:${r.name}:${e.actions}`);
			let f = await (0, a.tN)(n, c, { headers: l });
			if (f.status === 401 || f.status === 403) return refused((await (0, a.tN)(n, d, { headers: l })).status === 200 ? (0, o.go)(r, f, i) : (0, o.wm)(r, f, i));
			let p = f.status === 200 ? tokenOf(f.body) : void 0;
			return p === void 0 ? refused((0, o.os)(r, f, `GET ${c.origin}${c.pathname}`, i)) : {
				kind: "authorized",
				authorization: `Bearer ${p}`
			};
		}
		function tokenOf(e) {
			let t = (0, i.q)(e);
			if (!(0, r.u)(t)) return;
			let { token: n, access_token: a } = t;
			return [n, a].find((e) => typeof e == "string" && /^[!-~]+$/.test(e));
		}
		function refused(e) {
			return {
				kind: "refused",
				observation: e
			};
		}
	}),
	7466: ((e, t, n) => {
		n.d(t, { G: () => failureFromChecks });
		var r = n(3418);
		function failureFromChecks(e) {
			let [{ diagnosis: t }] = e;
			return t.evidence.length > 0 ? (0, r.Ju)(t) : (0, r.Ju)({
				...t,
				evidence: e.map((e) => lineOf(e, t))
			});
		}
		function lineOf({ result: e, diagnosis: t }, n) {
			let r = `${e.id} ${e.target}: ${e.reason}`;
			return t.id === n.id ? r : `${r} ${t.fix}`;
		}
	}),
	8048: ((e, t, n) => {
		n.d(t, {
			j: () => diagnoseKamal,
			X: () => diagnoseParts
		});
		var r = n(3418), i = n(3982);
		let a = [
			/\blistening(?: on| at)?:? \[?(?:https?|tcp):\/\/(\[[\da-f:.]{2,39}\]|[\w.*-]{1,80}):(\d{2,5})\b/i,
			/\b(?:running|serving|started|available|launched|ready|up)(?: server)?(?: on| at| from)?:? \[?(?:https?:\/\/)(\[[\da-f:.]{2,39}\]|[\w.*-]{1,80}):(\d{2,5})\b/i,
			/\bRunning \S{1,100} with \S{1,30} \S{1,20} at (\S{1,60}):(\d{2,5}) \(http\)/,
			/\b(?:Starting development server at|started server on|has launched from) (?:https?:\/\/)?(\[[\da-f:.]{2,39}\]|[\w.-]{1,80}):(\d{2,5})\b/,
			/^\W{0,12}(?:Local|Network):\s{1,12}https?:\/\/([\w.-]{1,80}):(\d{2,5})\b/,
			/"actix-web-service-([\d.]{7,15}):(\d{2,5})"/,
			/\b(?:listening|running|started|serving|listen)\b[^\n:]{0,40}? (?:on|at) (\[[\da-f:.]{2,39}\]|(?:\d{1,3}\.){3}\d{1,3}|localhost):(\d{2,5})\b/i
		], o = [
			/\b(?:Tomcat|Jetty|Netty|Undertow) (?:started|initialized) (?:with|on) port\(?s?\)?:? (\d{2,5})\b/,
			/\b(?:listening|running|started|serving|live|ready|up)\b[^\n]{0,40}?\b(?:on|at) (?:port:? |:)(\d{2,5})\b/i,
			/\b(?:server|app|listening)\b[^\n]{0,30}?\b(?:port|PORT)[:=]? ?(\d{2,5})\b/i,
			/\bServer started\b.{0,200}\bhttp="?:(\d{2,5})\b/
		], s = /metric|prometheus|debugger|inspector|pprof|control (?:app|server)|websocket|\bwss?:\/\/|bound on host 0\.0\.0\.0|health ?check server|admin|redis|postgres|connect(?:ed|ing) to/i, c = /\* Listening on|Now listening on|Uvicorn running on|Running on http|Starting development server|Server running on \[/;
		function announcedPort(e, t) {
			return portIn(e, () => t.some((e) => /Network: use --host to expose/.test(e)));
		}
		function portIn(e, t) {
			if (s.test(e)) return;
			for (let n of a) {
				let [, r = "", i] = n.exec(e) ?? [];
				if (i === void 0) continue;
				let a = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/.test(r) || r === "localhost" && (c.test(e) || t());
				return {
					port: Number(i),
					isLoopback: a
				};
			}
			let n = o.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
			return n === void 0 ? void 0 : {
				port: Number(n),
				isLoopback: !1
			};
		}
		let l = /^(?:\S{1,30} {0,4}\| )?(?:\[\d{1,7}\] )?(?:[DIWEFA], \[[^\]]{1,60}\] {1,2}[A-Z]{3,7} -- [^:]{0,60}: )?(?:\[[\w-]{8,40}\] )?(?:\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]{8,15}Z? )?(?:(?:FATAL|ERROR|CRITICAL|PANIC):? )?/, u = [
			/\S \((?:(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|[A-Z]\w{0,40}(?:Error|Exception))\)$/,
			/^(?:!? ?Unable to load application: |Uncaught |Unhandled |\[)?(?:(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|(?:[A-Z]\w{0,60})?(?:Error|Exception))(?: \[\w{1,60}\])?: \S/,
			/^(?:Errno::[A-Z]{3,20}|(?:[A-Z]\w{0,60}::){0,6}[A-Z]\w{0,60}(?:Error|Invalid|NotFound|Missing\w{0,30}|Unknown\w{0,30})) \(\S.{0,500}\):?$/,
			/^(?:Caused by: |Exception in thread "[^"]{1,60}" )?(?:[a-z_]\w{0,60}\.){1,8}[A-Z]\w{0,60}(?:: \S|$)/,
			/^panic: \S|^fatal error: \S|^thread '[^']{0,60}' (?:\(\d{1,9}\) )?panicked at \S|^\*\* \(\S{1,100}\) \S/,
			/(?:PHP )?Fatal error: {1,3}Uncaught \S|^PHP (?:Fatal|Parse) error: {1,3}\S/,
			/^! Unable to (?:start worker|load application)\b/,
			/\bERROR\b.{0,20} \[ExceptionHandler\] \S|\[emerg\] |Kernel pid terminated|Runtime terminating during boot|\bSegmentation fault\b/,
			/^APPLICATION FAILED TO START$/
		];
		function isException(e) {
			let t = e.trim().replace(l, "");
			return u.some((e) => e.test(t));
		}
		let d = /(?:^|[\s("'`])\/(?:rails|app|code|srv|workspace|usr\/src\/app|var\/www\/html|opt\/app)\/((?:[\w.@-]{1,80}\/){0,12}[\w.@-]{1,80}\.(?:rb|rake|ru|py|[cm]?js|tsx?|php|go|exs?|rs|java|kt))(?:", line |:|\()(\d{1,6})\b/, f = /(?:panicked at (?:'[^']{0,300}', )?|^\s{0,20}\([^)]{1,60}\) )((?:src|lib|config|crates)\/(?:[\w.-]{1,80}\/){0,8}[\w.-]{1,80}\.(?:rs|exs?)):(\d{1,6})\b/, p = /(?:^|\/)(?:node_modules|vendor\/(?:bundle|composer|ruby)|site-packages|dist-packages|\.venv|venv|gems|dist|build|\.next|\.output|_build|deps|releases)\//;
		function ownFrame(e, { lines: t }) {
			let n = t.indexOf(e);
			if (n === -1) return;
			let r = t.slice(Math.max(0, n - 60), n).some((e) => /^\s{0,20}File "[^"]{1,300}", line \d/.test(e)) ? t.slice(Math.max(0, n - 60), n).toReversed() : t.slice(n, n + 60);
			for (let e of r) {
				let [, t, n] = d.exec(e) ?? f.exec(e) ?? [];
				if (t !== void 0 && !p.test(t)) return {
					file: t,
					line: Number(n)
				};
			}
		}
		let m = String.raw`(?:https?:\/\/[^\s\/"]{1,200})?(\/[^\s"?]{0,200})`, h = [new RegExp(String.raw`\b(?:GET|HEAD) ${m}[^\s"]{0,200}(?: HTTP\/[\d.]{1,3})?"?,? (?:status[ =:]{1,2})?(?:\x1b\[\d{1,3}m)?(\d{3})\b`), new RegExp(String.raw`\b(?:path|url|uri)="?${m}[^\n]{0,300}?\bstatus(?:_code|Code)?="?(\d{3})\b`)], g = [
			[/\bBad Request: (\/\S{0,200})/, 400],
			[/\bForbidden(?: \([^)]{1,100}\))?: (\/\S{0,200})/, 403],
			[/\bNot Found: (\/\S{0,200})/, 404],
			[/\bNo route matches \[(?:GET|HEAD)\] "(\/[^"]{0,200})"/, 404],
			[/\bInternal Server Error: (\/\S{0,200})/, 500]
		], _ = /[Hh]ealth ?check failed.{0,200}\bunexpected status \((\d{3})\)/, v = /\bCompleted (\d{3}) |\bSent (\d{3}) in /, y = /(?:Started (?:GET|HEAD) "|\b(?:GET|HEAD) )(\/[^\s"?]{0,200})/;
		function healthStatus(e, { lines: t, boot: n }) {
			let r = n?.healthPath ?? "/up";
			for (let t of h) {
				let [, n, i] = t.exec(e) ?? [];
				if (i !== void 0) return n === r ? Number(i) : void 0;
			}
			let i = _.exec(e)?.[1];
			if (i !== void 0) return Number(i);
			for (let [t, n] of g) if (t.exec(e)?.[1] === r) return n;
			let [, a, o] = v.exec(e) ?? [], s = a ?? o;
			if (s === void 0) return;
			let c = t.indexOf(e), l = t.slice(Math.max(0, c - 12), c).findLast((e) => y.test(e));
			return y.exec(l ?? "")?.[1] === r ? Number(s) : void 0;
		}
		let ee = /\b(?:errors?|fatal|refused|failed|failure|killed|aborted|cannot|unable)\b/i, te = /nginx|haproxy|supervisord|s6-rc|apache2|httpd|caddy|frankenphp|traefik|envoy/i;
		function summaryOf(e) {
			let { lines: t } = e, n = t.map(isException), r = t.map((t) => healthStatus(t, e));
			return {
				announced: t.map((e) => announcedPort(e, t)),
				lastError: t.findLastIndex((e, t) => n[t] === !0 || ee.test(e)),
				hasException: n.includes(!0),
				health: r,
				answersHealthCheck: r.some((e) => e !== void 0),
				hasSilentServer: t.some((e) => te.test(e))
			};
		}
		function portsIn({ log: e }) {
			return (e?.announced ?? []).filter((e) => e !== void 0);
		}
		function recoveredFrom(e, { boot: t, log: n }) {
			if (n === void 0 || t?.port === void 0) return !1;
			let r = n.announced.findLastIndex((e) => e !== void 0);
			return r <= e || n.lastError > r ? !1 : !portsIn({ log: n }).some(({ port: e, isLoopback: n }) => e === t.port && !n);
		}
		let b = [
			{
				rank: "cause",
				everywhere: !1
			},
			{
				rank: "likely",
				everywhere: !1
			},
			{
				rank: "symptom",
				everywhere: !1
			},
			{
				rank: "cause",
				everywhere: !0
			},
			{
				rank: "likely",
				everywhere: !0
			},
			{
				rank: "consequence",
				everywhere: !1
			},
			{
				rank: "symptom",
				everywhere: !0
			},
			{
				rank: "consequence",
				everywhere: !0
			}
		];
		function findCause(e, t, n) {
			for (let r of b) {
				let i = firstMatch(e, t, {
					...r,
					context: n
				});
				if (i !== void 0) return i;
			}
		}
		function firstMatch(e, t, { rank: n, everywhere: r, context: i }) {
			let a = t.filter((e) => (e.rank ?? "cause") === n);
			for (let t of e) {
				let e = a.filter((e) => e.in.includes(t.place) && (r || t.decides || e.recovered === !0) && (e.with === void 0 || hasLine(t, e.with)) && (e.unless === void 0 || !hasLine(t, e.unless))), n = e.length === 0 ? void 0 : firstLine(t, e, i);
				if (n !== void 0) return n;
			}
		}
		function firstLine(e, t, n) {
			for (let [r, i] of e.lines.entries()) for (let a of t) {
				let t = a.line.exec(i);
				if (t !== null && a.also?.test(i) !== !1 && !(a.rank !== "symptom" && recoveredFrom(r, e)) && (a.when?.(t, n, e) ?? !0)) return {
					pattern: a,
					match: t,
					part: e,
					index: r
				};
			}
		}
		function hasLine({ lines: e }, t) {
			return e.some((e) => t.test(e));
		}
		function evidenceAround({ lines: e }, t) {
			let n = e.slice(0, t).filter(saysSomething).slice(-4), r = e[t] ?? "", i = e.slice(t + 1).filter(saysSomething).slice(0, 11 - n.length);
			return [
				...n,
				r,
				...i
			].map(clipped);
		}
		function lastEvidence(e) {
			return e.filter(saysSomething).slice(-12).map(clipped);
		}
		function tellingLine(e) {
			let t = e.findLastIndex((e) => saysSomething(e) && x.test(e) && !S.test(e));
			return t === -1 ? {
				index: e.findLastIndex(saysSomething),
				isError: !1
			} : {
				index: t,
				isError: !0
			};
		}
		let x = /\b(?:\w{0,60}(?:Error|Exception|Panic)|error|exception|fatal|panic|failed|failure|cannot|can't|could not|couldn't|unable to|refused|denied|not found|no such|missing|undefined|killed|aborted)\b/i, S = /\b(?:0 (?:errors|failures)|error_?log|no errors?|without errors?)\b/i;
		function saysSomething(e) {
			let t = e.trim();
			return t === "" || t === "null" ? !1 : !C.some((e) => e.test(t));
		}
		let C = [
			/^(?:from )?\S{1,300}:\d+:in [`'][^`']{0,200}'$/,
			/^at (?:async )?\S{1,300}(?: \[as \w{1,60}\])? ?\(?(?:node:|file:|\/|internal\/|<anonymous>)/,
			/^at (?:node:|file:|\/|internal\/)\S{1,300}:\d+:\d+\)?$/,
			/^File "[^"]{1,300}", line \d+, in \S{1,200}$/,
			/^[~^\s]{2,}$/,
			/^\(See full trace by running task with --trace\)$/,
			/^Tasks: TOP => /,
			/^(?:\[\d+\] )?(?:\* )?Use Ctrl-C to stop$/,
			/^-{3,}$|^={3,}$/,
			/^\(\d+ lines omitted\)$/,
			/^(?:Using|Fetching|Installing|Downloading|Collecting) [\w@/.-]{1,100} (?:v?\d[\w.-]{0,40}|\()/,
			/^(?:Get|Hit|Ign):\d+ http/,
			/^(?:Selecting previously unselected package|Preparing to unpack|Unpacking|Setting up) /,
			/^npm (?:warn|WARN) (?:deprecated|EBADENGINE) /
		];
		function clipped(e) {
			return (0, i.$Q)(e.trimEnd(), 500);
		}
		let ne = /process "(.{1,1500})" did not complete successfully: exit code: (\d{1,3})/, w = /executor failed running \[(.{1,1500})\]: exit code: (\d{1,3})/, T = /The command '(.{1,1500})' returned a non-zero code: (\d{1,3})/;
		function failedStep(e) {
			for (let t of e) {
				let [, e, n] = ne.exec(t) ?? w.exec(t) ?? T.exec(t) ?? [];
				if (e !== void 0 && n !== void 0) return {
					command: readable(e),
					exitCode: Number.parseInt(n, 10)
				};
			}
		}
		function readable(e) {
			let t = e.replace(/^\/bin\/(?:ba|a|da)?sh (?:-[a-z]{1,10} (?:pipefail )?){1,4}/, "").replaceAll("\\\"", "\"");
			return (0, i.DX)(t, 120);
		}
		let E = /^([\w./-]{1,200}):(\d{1,6})$/;
		function dockerfileLine(e, t) {
			for (let [n, r] of e.entries()) {
				let [, i, a] = E.exec(r) ?? [];
				if (i !== void 0 && a !== void 0 && /^-{10,}$/.test(e[n + 1] ?? "")) return {
					file: t?.endsWith(`/${i}`) ? t : i,
					line: Number.parseInt(a, 10)
				};
			}
		}
		function markedInstruction(e) {
			return e.map((e) => /^\d{1,6} \| >>> (.{0,300})$/.exec(e.trim())?.[1]).find((e) => e !== void 0);
		}
		function dockerfile(e, t, { at: n }) {
			let r = t.dockerfile;
			return n === void 0 ? r === void 0 ? void 0 : {
				file: r,
				line: null
			} : r?.endsWith(`/${n.file}`) ? {
				...n,
				file: r
			} : n;
		}
		function inStep(e, t, { step: n }) {
			return n !== void 0;
		}
		function firstSentence(e) {
			return e.replace(/^(.{20,400}?[^.\d]\.)\s.{0,300}$/, "$1").replace(/^(.{1,300}?)[.,;]? [Pp]lease .{0,300}$/, "$1");
		}
		function buildPart(e, t) {
			let n = e.filter(({ place: e }) => e === "build");
			if (n.length === 0) return;
			let r = e.find(({ place: e, decides: t }) => t && (e === "build" || e === "runner")), i = n.flatMap((e) => e.lines.map((e) => e.trim())), a = new Set(i.flatMap((e) => /^#(\d+) ERROR/.exec(e)?.[1] ?? [])), o = i.filter((e) => {
				let t = /^#(\d+) /.exec(e)?.[1];
				return t === void 0 || a.size === 0 || a.has(t);
			}), s = withoutRepetitions([...new Set(o.map(withoutStep))]), { dockerfile: c, platform: l } = buildCommand(t);
			return {
				place: "build",
				host: r?.place === "build" ? r.host : void 0,
				exitStatus: r?.exitStatus,
				decides: r !== void 0,
				step: failedStep(s),
				platform: l,
				...i.some((e) => D.test(e)) ? { alpine: !0 } : {},
				at: dockerfileLine(s, c),
				lines: s
			};
		}
		let D = /[:-]alpine|\bapk add\b|linux-musl|linuxmusl/;
		function withoutRepetitions(e) {
			let t = e.some((e) => /^ERROR: process "/.test(e));
			return e.filter((e) => !O.test(e) && !(t && /^ERROR: failed to .{0,60}process "/.test(e)));
		}
		let O = /^ERROR \([\w:]{1,100}\): \S{1,100} exit status: \d+$|^> .{1,1000}:$/;
		function buildCommand({ lines: e }) {
			let t = e.findLast((e) => /Running docker (?:buildx )?build /.test(e)) ?? "";
			return {
				dockerfile: / --file (\S{1,300}) /.exec(t)?.[1],
				platform: / --platform (\S{1,100}) /.exec(t)?.[1]
			};
		}
		function withoutStep(e) {
			return e.replace(/^#\d+ (?=\S)/, "").replace(/^\d{1,6}\.\d{1,3}(?: |$)/, "");
		}
		function isRemoteBuilder(e, { lines: t }) {
			if (t.some((e) => /Running docker buildx build /.test(e))) return !1;
			let n = `-${e.toLowerCase().replace(/[^a-z0-9_-]/g, "-")}`;
			return t.flatMap((e) => /kamal-remote-([a-z0-9_-]{1,300})/.exec(e)?.[1] ?? []).some((e) => e.endsWith(n) || e.includes(`${n}-`));
		}
		var k = n(4610), A = n(6618), j = n(3176);
		let M = [
			"msg",
			"message",
			"event",
			"log",
			"text",
			"short_message"
		], N = [
			"method",
			"path",
			"url",
			"uri",
			"status",
			"status_code",
			"statusCode",
			"location"
		], P = [
			"error",
			"err",
			"exception",
			"exc",
			"exc_info",
			"exception_object"
		], F = [
			"http",
			"https",
			"addr",
			"address",
			"port",
			"host"
		], I = [
			"stack",
			"stack_trace",
			"stacktrace",
			"backtrace",
			"trace",
			"exception_backtrace"
		];
		function readableLines(e) {
			let t = e.indexOf("{"), n = t === -1 || t > 60 || !e.endsWith("}") ? void 0 : (0, A.q)(e.slice(t));
			if (!(0, k.u)(n)) return [e];
			let r = M.map((e) => textOf(n[e])).find((e) => e !== void 0), i = P.map((e) => errorOf(n[e])).find((e) => e !== void 0), a = fieldsOf(n);
			if (r === void 0 && i === void 0 && a === "") return [e];
			let [o = "", ...s] = (r ?? i ?? "").split("\n"), c = r === void 0 || i === void 0 ? [] : i.split("\n"), l = c.length === 1 ? `${o}: ${c[0]}` : o, u = [
				levelOf(n),
				l,
				a
			].filter((e) => e !== void 0 && e !== "").join(" "), d = I.map((e) => stackOf(n[e])).find((e) => e !== void 0);
			return [u, ...[
				...s,
				...c.length === 1 ? [] : c,
				...(d ?? "").split("\n")
			].filter((e) => e.trim() !== "")].slice(0, 40).map(j.BP);
		}
		function textOf(e) {
			return typeof e == "number" ? String(e) : typeof e == "string" && e.trim() !== "" ? e.trim() : void 0;
		}
		function errorOf(e) {
			if (Array.isArray(e)) return e.map(textOf).find((e) => e !== void 0);
			if (!(0, k.u)(e)) return textOf(e);
			let t = stackOf(e.stack ?? e.stack_trace ?? e.backtrace), n = textOf(e.type ?? e.name ?? e.class), r = textOf(e.message ?? e.msg), i = r === void 0 || n === void 0 ? r ?? n : `${n}: ${r}`;
			return t === void 0 || i === void 0 || t.includes(r ?? i) ? t ?? i : `${i}\n${t}`;
		}
		function stackOf(e) {
			if (!Array.isArray(e)) return textOf(e);
			let t = e.map(textOf).filter((e) => e !== void 0);
			return t.length === 0 ? void 0 : t.slice(0, 40).join("\n");
		}
		function fieldsOf(e) {
			let t = [
				e,
				e.req,
				e.request,
				e.res,
				e.response,
				e.payload
			].filter(k.u);
			return [...N, ...F].flatMap((e) => {
				let n = t.map((t) => textOf(t[e])).find((e) => e !== void 0);
				return n === void 0 ? [] : [`${e}=${n}`];
			}).join(" ");
		}
		function levelOf({ level: e, severity: t }) {
			let n = textOf(e ?? t)?.toUpperCase();
			return n !== void 0 && /^(?:WARN|ERROR|FATAL|CRIT|PANIC)/.test(n) ? n : void 0;
		}
		function containerPart(e, t = []) {
			let n = bootedContainer(e), r = (t.length > e.containerLog.length ? t : e.containerLog).flatMap(readableLines);
			return {
				place: "container",
				host: lastMatch(e.lines, ie)?.[1],
				boot: n,
				log: summaryOf({
					lines: r,
					boot: n
				}),
				lines: r,
				decides: !0
			};
		}
		function withBoot(e, t) {
			let n = e.place === "server" ? bootedContainer(t) : void 0;
			return n?.role === void 0 ? e : {
				...e,
				boot: n
			};
		}
		let re = /^ ERROR Failed to boot (\S{1,100}) on \S{1,300}$/, ie = /First \S{1,100} container is unhealthy on (\S{1,300}?),/, ae = / kamal-proxy deploy .{0,300}--target[= ]"?[0-9a-f]{12,64}:(\d{1,5})\b/;
		function bootedContainer({ lines: e, containerSeconds: t }) {
			let n = lastMatch(e, ae);
			return {
				role: lastMatch(e, re)?.[1],
				port: n === void 0 ? void 0 : Number(n[1]),
				healthPath: optionOf(n, "health-check-path") ?? "/up",
				deployTimeout: optionOf(n, "deploy-timeout"),
				loggedSeconds: t
			};
		}
		function optionOf(e, t) {
			let n = e?.input.indexOf(`--${t}`) ?? -1;
			if (e !== void 0 && n !== -1) return /^[= ]"?([^"\s]{1,200})/.exec(e.input.slice(n + t.length + 2))?.[1];
		}
		function lastMatch(e, t) {
			let n = e.findLast((e) => t.test(e));
			return n === void 0 ? void 0 : t.exec(n) ?? void 0;
		}
		function errorParts(e) {
			let { errorMessage: t, errorClass: n = "" } = e;
			if (t === void 0) return [];
			let r = t.split("\n").filter((e) => !/^Exceptions on \d+ hosts:$/.test(e)), i = [];
			for (let e of r) i.length === 0 || ce.test(e) ? i.push([e]) : i.at(-1)?.push(e);
			let a = hostsReached(e), o = i.map((e) => partOf(e, n)), s = !e.lines.some((e) => oe.test(e));
			return o.map((e) => e.host === void 0 ? s ? {
				...e,
				early: !0
			} : e : a.has(e.host) ? {
				...e,
				connected: !0
			} : e);
		}
		let oe = /^\s*(?:DEBUG|INFO) \[([0-9a-f]{8})\] Running .* (?:on|as) (\S+)$/, se = /^\s*(?:DEBUG|INFO|WARN|ERROR) \[([0-9a-f]{8})\] Finished in /;
		function hostsReached(e) {
			let t = new Map(), n = new Set();
			for (let r of e.lines) {
				let [, e = "", i = ""] = oe.exec(r) ?? [];
				e !== "" && t.set(e, i.slice(i.lastIndexOf("@") + 1));
				let a = t.get(se.exec(r)?.[1] ?? "");
				a !== void 0 && n.add(a);
			}
			return n;
		}
		let ce = /^Exception while executing (?:on (?:host )?|as (?:\S{1,100}@)?)(\S{1,300}?): /, le = /^(\S+) exit status: (\d+)$/, ue = /^Hook `[^`]+` failed:/, de = /^(?:#\d+ |ERROR: failed to (?:solve|build)\b|------$|Dockerfile:\d+)/;
		function partOf(e, t) {
			let [n = "", ...r] = e, { host: i, text: a } = withoutHosts(n), o = [a, ...r].flatMap(outputOf), s = o.map((e) => le.exec(e)?.[2]).find((e) => e !== void 0), c = {
				host: i,
				exitStatus: shellStatus(s),
				lines: [`ERROR (${t}): ${a}`, ...o.slice(1)]
			};
			return ue.test(a) ? {
				...c,
				place: "hook",
				decides: !0
			} : s === void 0 ? {
				...c,
				place: placeOfException(t, i),
				decides: !0
			} : o.some((e) => de.test(e)) ? {
				...c,
				place: "build",
				decides: !0
			} : {
				...c,
				place: i === void 0 ? "runner" : "server",
				decides: !0
			};
		}
		function withoutHosts(e) {
			let t = e, n;
			for (let e = 0; e < 3; e += 1) {
				let e = ce.exec(t);
				if (e === null) break;
				n = e[1], t = t.slice(e[0].length);
			}
			return {
				host: n === "localhost" ? void 0 : n,
				text: t
			};
		}
		function outputOf(e) {
			let t = e.replace(/^\S{1,200}(?: \S{1,100}){0,3} std(?:out|err): /, "");
			return t === "" || t === "Nothing written" ? [] : [t];
		}
		function placeOfException(e, t) {
			if (e === "Kamal::ConfigurationError") return "kamal";
			let n = /^(?:Net::|Errno::|IOError$|IO::|Timeout::|SocketError$|Socket::|OpenSSL::|Resolv)/.test(e);
			return t === void 0 ? n && e.startsWith("Net::SSH") ? "connection" : "kamal" : n ? "connection" : "server";
		}
		function shellStatus(e) {
			if (e === void 0) return;
			let t = Number.parseInt(e, 10);
			return t > 255 ? t >> 8 : t;
		}
		function outputParts(e, t = []) {
			let n = errorParts(e).map((t) => withBoot(withBuilder(t, e), e)), r = streamedParts(e), i = buildPart([...r, ...n], e);
			return [
				...r.filter(({ place: e }) => e !== "build" && e !== "container"),
				...i === void 0 ? [] : [i],
				...e.containerLog.length > 0 || t.length > 0 ? [containerPart(e, t)] : [],
				...n.filter(({ place: e }) => e !== "build")
			];
		}
		function withBuilder(e, t) {
			let { host: n } = e;
			return n !== void 0 && isRemoteBuilder(n, t) ? {
				...e,
				place: "build"
			} : e;
		}
		let fe = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[([0-9a-f]{8})\] Running (.*) (?:on|as) (\S+)$/, pe = /^\s*(?:DEBUG|INFO|WARN|ERROR|FATAL) \[([0-9a-f]{8})\] (.*)$/, me = /^(?:#\d+ |ERROR: failed to (?:solve|build)|------$| > \[|\S{0,200}Dockerfile\S{0,50}:\d{1,6}$)/;
		function streamedParts(e) {
			let t = new Map(), n = [], r = { place: "kamal" };
			for (let i of beforeFinalError(e)) {
				let [, e, a = "", o = ""] = fe.exec(i) ?? [];
				if (e !== void 0) {
					t.set(e, origin(a, o)), r = { place: "kamal" };
					continue;
				}
				let [, s = "", c = i] = pe.exec(i) ?? [];
				if (s === "" ? ge.test(i) ? r = { place: "kamal" } : _e.test(i) && (r = { place: "container" }) : r = t.get(s) ?? { place: "runner" }, he.test(c.trimStart())) {
					r = { place: "kamal" };
					continue;
				}
				let l = me.test(c.trimStart()) ? "build" : r.place, u = n.at(-1);
				u?.place === l && u.host === r.host ? u.lines.push(output(c)) : n.push({
					...r,
					place: l,
					lines: [output(c)],
					decides: !1
				});
			}
			return n;
		}
		let he = /^(?:Finished in [\d.]+ seconds with exit status|Command: )/, ge = /^(?:[A-Z][a-z]+ .*\.\.\.$| {2,}(?:INFO|ERROR|WARN) | {2}Finished all in )/, _e = /^ ERROR (?!Failed to boot |Couldn't create remote builder: |Error preparing clone: |Error setting up port forwarding )/;
		function beforeFinalError(e) {
			if (e.errorMessage === void 0) return e.lines;
			let t = e.lines.findLastIndex((e) => /^\s*ERROR \([\w:]+\): /.test(e));
			return t === -1 ? e.lines : e.lines.slice(0, t);
		}
		function origin(e, t) {
			let n = t.slice(t.lastIndexOf("@") + 1), r = n === "localhost";
			return {
				place: placeOf(e, r),
				host: r ? void 0 : n
			};
		}
		function placeOf(e, t) {
			return /\.kamal\/hooks\//.test(e) ? "hook" : /\bdocker (?:buildx build|build) /.test(e) ? "build" : t ? "runner" : "server";
		}
		function output(e) {
			return e.replace(/^ {2}/, "").trimEnd();
		}
		let ve = /could not translate host name|failed to resolve host|Name or service not known|nodename nor servname|Temporary failure in name resolution|name resolution|getaddrinfo|ENOTFOUND|EAI_AGAIN|no such host|server misbehaving|nxdomain|UnknownHostException|Unknown (?:MySQL )?server host|issue connecting with your hostname|failed to lookup address|hostname resolving error|Name does not resolve|host not found in upstream/i, ye = /connection to server on socket|Unix domain socket|local (?:MySQL|server|MariaDB)[^\n]{0,60} through socket|\.s\.PGSQL|mysqld?\.sock|\[2002\] No such file or directory/i, be = /timed? ?out|timeout|ETIMEDOUT|No route to host|EHOSTUNREACH|Network is unreachable|ENETUNREACH|ehostunreach/i, xe = /refused|ECONNREFUSED|\(111\)|\b111\b|Can't connect to (?:local )?MySQL/i;
		function refusalIn(e) {
			return ye.test(e) ? "socket" : ve.test(e) ? "unknown-host" : be.test(e) ? "timeout" : xe.test(e) ? "refused" : "no-answer";
		}
		let Se = [
			/connection to server at "([^"]{1,200})"(?: \([^)]{1,60}\))?, port (\d{1,5}) failed/,
			/running on host "([^"]{1,200})"(?: \([^)]{1,60}\))? and accepting/,
			/could not translate host name "([^"]{1,200})" to address/,
			/failed to resolve host '([^']{1,200})'/,
			/failed to connect to `host=(\S{1,200}) /,
			/MySQL server on '([^':]{1,200})(?::(\d{1,5}))?'/,
			/Unknown (?:MySQL )?server host '([^']{1,200})'/,
			/trilogy_connect - unable to connect to ([\w.-]{1,200}):(\d{1,5})/,
			/(?:Can't reach|against) database server at `([^`:]{1,200})`?:?`?(\d{1,5})?/,
			/tcp connect \(([\w.-]{1,200}):(\d{1,5})\)/,
			/Connection to ([\w.-]{1,200}):(\d{1,5}) refused/,
			/UnknownHostException: ([\w.-]{1,200})/,
			/dial tcp (?:lookup )?\[?([\w.:-]{1,200}?)\]?:(\d{1,5}):/,
			/\blookup ([\w.-]{1,200})(?: on \S{1,60})?: (?:no such host|server misbehaving|Temporary failure|i\/o timeout)/,
			/connect E[A-Z]{5,20} (\S{1,100}):(\d{1,5})\b/,
			/getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,200})(?::(\d{1,5}))?/,
			/connect\(2\) for "?\[?([\w.:-]{1,200}?)\]?"?(?: port |:)(\d{1,5})\b/,
			/(?:Error connecting to Redis on|connecting to) (\S{1,200}):(\d{1,5})\b/,
			/Connect call failed \('([^']{1,200})', (\d{1,5})/,
			/connect to server (?:at |on )?([\w.-]{1,200}):(\d{1,5})/i,
			/getaddrinfo for ([\w.-]{1,200}) failed/,
			/getaddrinfo failed for ([\w.-]{1,200})/,
			/host not found in upstream "([^":]{1,200})(?::(\d{1,5}))?"/,
			/\b(?:redis|rediss|amqp|amqps|mongodb|postgres|postgresql|mysql|mysql2|http|https|tcp):\/\/(?:[^\s@/]{0,200}@)?([\w.-]{1,200}):(\d{1,5})\b/
		];
		function addressIn(e, { lines: t }) {
			let n = t.indexOf(e), r = n === -1 ? [e] : t.slice(n, n + 3);
			for (let e of r) for (let t of Se) {
				let [, n, i] = t.exec(e) ?? [];
				if (n !== void 0) return {
					host: n,
					port: i === void 0 ? portAlone(r) : Number(i)
				};
			}
			return {
				host: void 0,
				port: portAlone(r)
			};
		}
		function portAlone(e) {
			let t = e.map((e) => /\bon port (\d{1,5})\b/.exec(e)?.[1]).find((e) => e !== void 0);
			return t === void 0 ? void 0 : Number(t);
		}
		function addressText({ host: e, port: t }) {
			return e === void 0 || t === void 0 ? e : `${e}:${t}`;
		}
		function quoted({ input: e }) {
			return quote(e);
		}
		function quote(e) {
			let t = withoutPrefix(e.trim()).replace(/\s{2,2000}/g, " ").replace(/\.{3,2000}/g, "\u2026");
			return (0, i.$Q)(t.replace(/^Please /, "").replace(/ Please .{0,2000}$/, ""), 300);
		}
		function withoutPrefix(e) {
			return e.replace(/^\[Nest\] \d{1,7} {1,4}- .{0,40}? {1,4}ERROR \[ExceptionHandler\] /, "").replace(/^Caused by: /, "").replace(/^\[\d{1,7}\] (?=\S)/, "").replace(/^[DIWEFA], \[[^\]]{1,60}\] {1,2}[A-Z]{3,7} -- [^:]{0,60}: /, "").replace(/^(?:\/|\.\/|[\w.-]{1,60}\/)\S{1,300}:\d{1,6}:in (?:[`'][^']{0,200}'|'[^']{0,200}'): /, "");
		}
		function unreachable(e, { service: t }, n) {
			let r = n.lines.indexOf(e.input), i = n.lines.slice(r, r + 3).join("\n"), a = addressIn(e.input, n);
			return {
				service: t,
				host: a.host,
				address: addressText(a),
				refusal: refusalIn(r === -1 ? e.input : `${e.input}\n${i}`),
				said: quoted(e)
			};
		}
		function findIn({ lines: e }, t) {
			for (let n of e) {
				let e = t.exec(n)?.[1];
				if (e !== void 0) return e;
			}
		}
		let L = ["container", "server"], Ce = [
			{
				id: "app-database-readonly",
				in: L,
				line: /attempt to write a readonly database|SQLITE_READONLY|SQLite3::ReadOnlyException|database is read-only/i,
				facts: (e, t, n) => ({
					said: quoted(e),
					directory: sqliteDirectory(n)
				})
			},
			{
				id: "app-database-file",
				in: L,
				line: /unable to open database file|SQLITE_CANTOPEN|SQLite3::CantOpenException|out of memory \(14\)|Database file at path \[[^\]]{1,300}\] does not exist/i,
				facts: (e, t, n) => ({
					said: quoted(e),
					directory: sqliteDirectory(n)
				})
			},
			{
				id: "app-database-locked",
				in: L,
				line: /database is locked|SQLITE_BUSY|SQLite3::BusyException|database table is locked/i,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-extension-missing",
				in: L,
				line: /extension "([^"]{1,60})" is not available|could not open extension control file "\S{1,200}\/([\w-]{1,60})\.control"|could not access file "(?:\$libdir\/)?([^"]{1,60})": No such file/,
				facts: (e) => ({
					name: groupOf(e),
					problem: "absent",
					said: quoted(e)
				})
			},
			{
				id: "app-extension-missing",
				in: L,
				line: /permission denied to create extension "([^"]{1,60})"/,
				facts: (e) => ({
					name: groupOf(e),
					problem: "not-allowed",
					said: quoted(e)
				})
			},
			{
				id: "app-extension-missing",
				in: L,
				line: /type "(vector|geometry|geography|citext|hstore|ltree)" does not exist|function (uuid_generate_v4|gen_random_uuid|similarity|unaccent)\([^)]{0,60}\) does not exist/,
				facts: (e) => ({
					name: extensionOf(groupOf(e)),
					problem: "not-created",
					said: quoted(e)
				})
			},
			{
				id: "app-database-permission",
				in: L,
				line: /permission denied for (?:schema|table|relation|sequence|database|function) \S{1,100}|must be (?:owner of|superuser)|(?:CREATE|SELECT|INSERT|UPDATE|DELETE|ALTER|DROP|INDEX|REFERENCES)(?:, [A-Z]{4,10}){0,8} command denied to user|permission denied to (?:create database|set parameter)|InsufficientPrivilege/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-migrations-pending",
				in: L,
				line: /PendingMigrationError|Migrations are pending|You have \d{1,4} (?:pending|unapplied) migration/,
				unless: /Starting development server at/,
				facts: (e, t, n) => ({
					said: quoted(e),
					command: migrateCommand(n)
				})
			},
			{
				id: "app-migration-locked",
				in: L,
				line: /ConcurrentMigrationError|another migration process is currently running/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-migration-failed",
				in: L,
				line: /An error has occurred, (?:this and )?all later migrations canceled|Error: P3009|Error: P3018|migrate found failed migrations|Migration `[^`]{1,200}` failed to apply|FlywayException|migration \d{1,20} was previously applied but (?:has been modified|is missing)|Error: P3005/,
				rank: "symptom",
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-migrations-pending",
				in: L,
				line: /relation "[^"]{1,200}" does not exist|PG::UndefinedTable|no such table: \S{1,200}|Could not find table '[^']{1,200}'|Table '[^']{1,200}' doesn't exist|(?:undefined_table\)|Undefined table:)|The table `[^`]{1,200}` does not exist in the current database|UndefinedTableError/,
				rank: "likely",
				facts: (e, t, n) => ({
					said: quoted(e),
					command: migrateCommand(n)
				})
			},
			{
				id: "app-migrations-pending",
				in: L,
				line: /column "?[\w.]{1,200}"? (?:of relation "[^"]{1,100}" )?does not exist|PG::UndefinedColumn|no such column: \S{1,200}|Unknown column '[^']{1,200}'|The column `[^`]{1,200}` does not exist|undefined_column\)/,
				rank: "likely",
				facts: (e, t, n) => ({
					said: quoted(e),
					command: migrateCommand(n)
				})
			}
		];
		function groupOf(e) {
			return e.slice(1).find((e) => e !== void 0) ?? "";
		}
		function extensionOf(e) {
			return e === "geometry" || e === "geography" ? "postgis" : e === "uuid_generate_v4" ? "uuid-ossp" : e === "gen_random_uuid" ? "pgcrypto" : e === "similarity" ? "pg_trgm" : e;
		}
		function migrateCommand(e) {
			let t = we.find(([t]) => findIn(e, t) !== void 0);
			return t === void 0 ? "the app's command for migrations" : `\`${t[1]}\``;
		}
		let we = [
			[/(ActiveRecord|bin\/rails|\brails\b|Puma|ActionView)/i, "bin/rails db:prepare"],
			[/(django|manage\.py)/i, "python manage.py migrate"],
			[/(prisma|P20\d\d)/i, "npx prisma migrate deploy"],
			[/(Postgrex|Ecto|MyXQL)/, "bin/migrate"],
			[/(Illuminate|artisan|laravel)/i, "php artisan migrate --force"],
			[/(alembic|sqlalchemy)/i, "alembic upgrade head"],
			[/(typeorm)/i, "npx typeorm migration:run"],
			[/(sequelize)/i, "npx sequelize-cli db:migrate"]
		];
		function sqliteDirectory(e) {
			let t = findIn(e, /((?:\/[\w.-]{1,60}){1,8}\/)[\w.-]{1,60}\.(?:sqlite3?|db)\b/);
			return t === void 0 ? findIn(e, /(bin\/rails|ActiveRecord|Rails|\/rails\/)/) === void 0 ? "the directory of the file" : "/rails/storage" : t.replace(/\/$/, "");
		}
		let R = ["container", "server"], Te = [
			{
				id: "app-database-starting",
				in: R,
				line: /the database system is (?:starting up|not yet accepting connections|in recovery mode)/,
				rank: "likely",
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-busy",
				in: R,
				line: /sorry, too many clients already|remaining connection slots are reserved|too many connections for role|\bToo many connections\b|max_user_connections|MaxClientsInSessionMode/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-missing",
				in: R,
				line: /database "([^"]{1,100})" does not exist|Unknown database '([^']{1,100})'|Database `([^`]{1,100})` does not exist|We could not find your database: ([\w-]{1,100})|Cannot open database "([^"]{1,100})"/,
				facts: (e) => ({
					name: e.slice(1).find((e) => e !== void 0),
					said: quoted(e)
				})
			},
			{
				id: "app-database-missing",
				in: R,
				line: /\bNoDatabaseError\b|\binvalid_catalog_name\b|Error: P1003\b/,
				facts: (e, t, n) => ({
					name: findIn(n, /[Dd]atabase ["'`]([^"'`]{1,100})["'`]/),
					said: quoted(e)
				})
			},
			{
				id: "app-database-ssl",
				in: ["container"],
				line: /server does not support SSL|SSL is not enabled on the server|SSL is required, but the server does not support it|\bssl not available\b|The server does not support (?:SSL|TLS)|does not support secure connection/i,
				facts: (e) => ({
					problem: "unsupported",
					said: quoted(e)
				})
			},
			{
				id: "app-database-ssl",
				in: ["container"],
				line: /no pg_hba\.conf entry for .{0,300}(?:no encryption|SSL off)|insecure transport are prohibited|requires (?:SSL|TLS|secure transport)\b|SSL connection is required|requires either TCP with TLS/i,
				facts: (e) => ({
					problem: "required",
					said: quoted(e)
				})
			},
			{
				id: "app-database-ssl",
				in: ["container"],
				line: /root certificate file "[^"]{1,300}" does not exist|connection to server .{0,300}(?:certificate verify failed|server certificate for)|TLS\/SSL error: .{0,200}(?:certificate|Certificate)|no CA certificate|SSL error: certificate verify failed/,
				facts: (e) => ({
					problem: "certificate",
					said: quoted(e)
				})
			},
			{
				id: "app-database-ssl",
				in: ["container"],
				line: /self[- ]signed certificate/i,
				with: /\b(?:postgres|postgresql|pg-pool|node_modules\/pg|psycopg|prisma|sequelize|typeorm|knex|mysql2?|Postgrex|sqlx)\b/i,
				facts: (e) => ({
					problem: "certificate",
					said: quoted(e)
				})
			},
			{
				id: "app-database-method",
				in: R,
				line: /[Pp]lugin '?(?:caching_sha2_password|auth_gssapi_client|sha256_password|mysql_native_password)'? (?:could not|cannot) be loaded|Client does not support authentication protocol requested by server|SCRAM authentication requires libpq version|authentication method \d{1,3} (?:not|is not) supported/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-access",
				in: R,
				line: /no pg_hba\.conf entry for|Host '[^']{1,200}' is not allowed to connect|Error: P1010\b/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-login",
				in: R,
				line: /fe_sendauth: no password supplied|client password must be a string|SASL: SCRAM-SERVER-FIRST-MESSAGE|Access denied for user '[^']{0,100}'@'[^']{1,200}' \(using password: NO\)|empty password returned by client/,
				facts: (e) => ({
					problem: "no-password",
					said: quoted(e)
				})
			},
			{
				id: "app-database-login",
				in: R,
				line: /\b(?:FATAL|error|ERROR|FATAL 28000 \(invalid_authorization_specification\)):? {1,3}role "[^"]{1,100}" does not exist/,
				facts: (e) => ({
					problem: "role",
					said: quoted(e)
				})
			},
			{
				id: "app-database-login",
				in: R,
				line: /password authentication failed for user|Access denied for user|issue connecting to your database with your username\/password|Authentication failed against database server|InvalidPasswordError|invalid_password\)|MongoServerError: Authentication failed|(?:Peer|Ident|SCRAM) authentication failed for user|Login failed for user/,
				facts: (e, t, n) => ({
					problem: "password",
					said: detailed(e, n)
				})
			},
			{
				id: "app-database-url",
				in: R,
				line: /invalid port number in database URL|The provided database string is invalid|Error parsing connection string|invalid (?:integer value|port number) "[^"]{0,100}" for connection option "port"|missing "=" after "[^"]{1,200}" in connection info string|cannot parse `[^`]{0,200}`: failed to parse as (?:URL|DSN|keyword)|the URL must start with the protocol `(?:postgresql|mysql|file)|Could not parse (?:rfc1738 URL|SQLAlchemy URL) from/i,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-url",
				in: R,
				line: /bad URI ?\((?:is not URI|absolute but no path)|URI::InvalidURIError|InvalidComponentError/,
				with: /database_configurations|connection_url_resolver|url_config|ConnectionUrlResolver|db:|active_record/i,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-config",
				in: R,
				line: /database is not configured for the `?production`? environment|AdapterNotSpecified|database configuration (?:does not specify|specifies nonexistent)|Cannot load database configuration|settings\.DATABASES is improperly configured|Failed to configure a DataSource|No database (?:file )?specified|Could not load database configuration/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-database-unreachable",
				in: R,
				line: /connection to server (?:at|on) .{1,400}failed: (?!FATAL|error)|could not connect to server: |could not translate host name|failed to resolve host '|Can't connect to (?:local )?(?:MySQL|MariaDB|server)|Unknown MySQL server host|trilogy_connect|Can't reach database server|tcp connect \([\w.-]{1,200}:(?:5432|3306|6432)\)|issue connecting with your hostname|hostname resolving error|PSQLException: (?:Connection to|The connection attempt failed)|Communications link failure|SQLSTATE\[(?:HY000|08006)\] \[(?:2002|7)\]/,
				facts: unreachable
			},
			{
				id: "app-database-unreachable",
				in: ["container"],
				line: /(?:Mongo(?:ose)?ServerSelectionError|NoServerAvailable|Sequelize(?:ConnectionRefused|HostNotFound|Connection)Error|ServerSelectionTimeoutError|Unable to connect to the database\b)/,
				facts: unreachable
			},
			{
				id: "app-database-unreachable",
				in: ["container"],
				line: /(?:refused|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|timed? ?out|timeout|no route to host|unreachable|Connect call failed|ENOTFOUND|EAI_AGAIN)/i,
				also: /(?::|port |, )(?:5432|6432|3306|27017|1433)\b/,
				facts: unreachable
			},
			{
				id: "app-database-unreachable",
				in: ["container"],
				line: /(?:ENOTFOUND|EAI_AGAIN|getaddrinfo|lookup|UnknownHostException:|non-existing domain)/,
				also: /(?:ENOTFOUND|EAI_AGAIN|lookup|UnknownHostException:|getaddrinfo for|connect \() ?(?:[\w.-]{0,60}[-_.])?(?:db|database|postgres|postgresql|pg|pgsql|mysql|mariadb|mongo|mongodb)\b/,
				facts: unreachable
			}
		];
		function detailed(e, t) {
			return e.input.includes("username/password") ? quote(findIn(t, /(FATAL: .{1,200}|Access denied for user .{1,200})/) ?? e.input) : quoted(e);
		}
		let z = ["container", "server"], Ee = [
			{
				id: "entrypoint-crlf",
				in: z,
				line: /env: ['\u2018"]?\w[\w.-]{0,40}\\r['\u2019"]?|\^M: bad interpreter|\$'\\r': command not found|\\r['\u2019]?: (?:not found|No such file)|: line \d{1,4}: : not found|set: [Ii]llegal option -$|use -\[v\]S to pass options in shebang lines/,
				facts: (e) => ({
					name: scriptIn(e.input) ?? "the entrypoint",
					certain: !0,
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-crlf",
				in: ["container"],
				line: /^(?:\/usr)?(?:\/bin\/)?(?:ba|da|z)?sh: (?:0: [Ii]llegal option -|-: invalid option|illegal option -|invalid option -- )['\u2018]?\\?r?['\u2019]?$/,
				facts: (e) => ({
					name: "The entrypoint of the image (often bin/docker-entrypoint)",
					certain: !0,
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-crlf",
				in: z,
				line: /exec:? "?(\S{0,200}(?:entrypoint\S{0,40}|\.(?:sh|rb|py|bash)|\/bin\/(?:jobs|rails|start|boot|server\.sh)))"?: (?:no such file or directory|No such file or directory)/i,
				unless: /OCI runtime|executable file not found/,
				facts: (e) => ({
					name: e[1] ?? "",
					certain: !1,
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-crlf",
				in: ["container"],
				line: /exec user process caused:? "?no such file or directory/,
				facts: (e) => ({
					name: "of the entrypoint",
					certain: !1,
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-not-executable",
				in: z,
				line: /exec:? "?(\S{1,200}?)"?: permission denied/,
				facts: (e) => ({
					name: e[1] ?? "",
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-not-executable",
				in: ["container"],
				line: /(?:^|: )(?:\d{1,4}: )?(?:exec: )?(\.?\/\S{1,200}): Permission denied$|sh: \d{1,4}: ([\w.-]{1,60}): Permission denied$|exec user process caused:? "?permission denied/,
				facts: (e) => ({
					name: e[1] ?? e[2] ?? "bin/docker-entrypoint",
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-missing",
				in: z,
				line: /exec: "([^"]{1,200})": (?:executable file not found in \$PATH|stat \S{1,200}: no such file or directory|no such file or directory)/,
				facts: missingProgram
			},
			{
				id: "entrypoint-missing",
				in: ["server"],
				line: /Error response from daemon: (?:no command specified|No command specified)/,
				facts: (e) => ({
					name: "",
					problem: "none",
					said: quoted(e)
				})
			},
			{
				id: "app-libc",
				in: z,
				line: /exec "?(\S{1,200}?)"?: no such file or directory/,
				facts: (e) => ({
					name: e[1] ?? "",
					problem: "not-found",
					said: quoted(e)
				})
			},
			{
				id: "app-libc",
				in: z,
				line: /version [`']GLIBC(?:XX)?_[\d.]{1,10}' not found/,
				facts: (e) => ({
					name: /^([^\s:]{1,200}): /.exec(e.input)?.[1] ?? "The program",
					problem: "old-glibc",
					said: quoted(e)
				})
			},
			{
				id: "app-libc",
				in: z,
				line: /Error loading shared library (ld-linux-\S{1,40}|libc\.so\.6|ld-musl-\S{1,40}|libgcc_s\.so\.1|libresolv\.so\.2)|Error relocating (\S{1,200}): \S{1,100}: symbol not found|(ld-linux-x86-64\.so\.2|ld-musl-x86_64\.so\.1|libc\.musl-\S{1,30}): (?:cannot open shared object file|No such file)/,
				facts: (e) => ({
					name: /needed by ([^)]{1,200})\)/.exec(e.input)?.[1] ?? e.slice(1).find((e) => e !== void 0) ?? "A library",
					problem: "musl",
					said: quoted(e)
				})
			},
			{
				id: "app-prisma-engine",
				in: z,
				line: /[Qq]uery [Ee]ngine for runtime ["']([\w.-]{1,60})["']|Query engine library for current platform ["']([\w.-]{1,60})["']|Unable to find Query [Ee]ngine|could not locate the Query Engine/,
				facts: (e) => ({
					target: e[1] ?? e[2],
					said: quoted(e)
				})
			},
			{
				id: "app-library-missing",
				in: z,
				line: /(?:^|[\s:'"(])(lib[\w.+-]{1,60}\.so(?:\.[\d.]{1,20})?)['"]?: cannot open shared object file|Error loading shared library (lib[\w.+-]{1,60}\.so[\d.]{0,20})|Could not open library '([\w.+-]{1,60})'|Unable to load (?:dynamic|shared) library '(lib[\w.+-]{1,60})'/,
				facts: (e) => {
					let t = e.slice(1).find((e) => e !== void 0) ?? "";
					return {
						name: t,
						packages: packagesOf(t),
						said: quoted(e)
					};
				}
			},
			{
				id: "app-library-missing",
				in: z,
				line: /libpq library not found|no pq wrapper available/,
				facts: (e) => ({
					name: "libpq",
					packages: "libpq5",
					said: quoted(e)
				})
			},
			{
				id: "app-script-missing",
				in: z,
				line: /Missing script: ?["']?([\w:.-]{1,60})|Script not found ["']([\w:.-]{1,60})|error Command "([\w:.-]{1,60})" not found|ERR_PNPM_NO_SCRIPT.{0,20}Missing script: ([\w:.-]{1,60})|Couldn't find a script named "([\w:.-]{1,60})"/,
				facts: (e) => ({
					name: e.slice(1).find((e) => e !== void 0) ?? "",
					said: quoted(e)
				})
			},
			{
				id: "app-script-missing",
				in: ["container"],
				line: /Couldn't find a package\.json file|ENOENT: no such file or directory, open '[^']{0,200}\/package\.json'|Could not read package\.json/,
				facts: (e) => ({
					name: "start",
					said: quoted(e)
				})
			},
			{
				id: "entrypoint-missing",
				in: ["container"],
				line: /^(?:\S{1,100}: )?(?:line \d{1,4}: |\d{1,4}: )?(?:exec: )?([\w./@-]{1,200}): (?:command )?not found$|env: (?:can't execute )?['\u2018"]?([\w./-]{1,100})['\u2019"]?: No such file or directory|exec: ([\w./-]{1,200}): not found/,
				facts: missingProgram
			},
			{
				id: "entrypoint-missing",
				in: ["container"],
				line: /python[\d.]{0,5}: can't open file '([^']{1,200})': \[Errno 2\]|(?:\/bin\/)?(?:ba|da)?sh: (?:\d{1,4}: )?(?:can't open |cannot open )'?([\w./-]{1,200})'?|ruby: No such file or directory -- (\S{1,200})|Could not open input file: (\S{1,200})/,
				facts: missingProgram
			},
			{
				id: "entrypoint-missing",
				in: ["container"],
				line: /make sure that `([\w-]{1,40})` is installed in your PATH|No such file or directory - ([\w-]{1,40})\b(?! ?\/)/,
				rank: "likely",
				facts: missingProgram
			},
			{
				id: "app-file-missing",
				in: ["container"],
				line: /No such file or directory @ \w{1,30} - (\S{1,300})|ENOENT: no such file or directory, (?:open|stat|lstat|scandir|access) '([^']{1,300})'|FileNotFoundError: \[Errno 2\] No such file or directory: '([^']{1,300})'|\bopen (\S{1,300}): no such file or directory|java\.io\.FileNotFoundException: (\S{1,300})|include\((\S{1,300})\): [Ff]ailed to open stream: No such file/,
				rank: "likely",
				facts: (e) => ({
					path: e.slice(1).find((e) => e !== void 0) ?? "",
					said: quoted(e)
				})
			},
			{
				id: "app-cpu",
				in: z,
				line: /Illegal instruction|CPU does not support x86-64-v\d|requires a CPU with AVX|Unsupported CPU: Prebuilt binaries|require v2 microarchitecture|SIGILL/,
				facts: (e) => ({ said: quoted(e) })
			}
		];
		function missingProgram(e) {
			let t = e.slice(1).find((e) => e !== void 0) ?? "";
			return {
				name: t,
				problem: t.includes("/") || /\.(?:py|rb|sh|js|php)$/.test(t) ? "file" : "program",
				said: quoted(e)
			};
		}
		function scriptIn(e) {
			return /(\/[\w./-]{1,200})(?:\^M)?: /.exec(e.replace(/^\/usr\/bin\/env: /, ""))?.[1];
		}
		let De = [
			[/vips/, "libvips"],
			[/libpq/, "libpq5"],
			[/mariadb|mysqlclient/, "default-libmysqlclient-dev"],
			[/sqlite3/, "libsqlite3-0"],
			[/Magick/i, "imagemagick"],
			[/jemalloc/, "libjemalloc2"],
			[/libGL\b|libgthread|libglib/, "libgl1 libglib2.0-0"],
			[/libyaml/, "libyaml-0-2"],
			[/libcurl/, "libcurl4"],
			[/libxml2/, "libxml2"],
			[/libgomp/, "libgomp1"],
			[/nss3|libatk|libX11|libgbm/, "chromium"],
			[/libffi/, "libffi8"],
			[/libsodium/, "libsodium23"],
			[/libicu/, "libicu-dev"]
		];
		function packagesOf(e) {
			return De.find(([t]) => t.test(e))?.[1];
		}
		let B = ["container"], Oe = [
			env_patterns_named(/key not found: "([A-Z][A-Z0-9_]{1,80})"/),
			env_patterns_named(/\bKeyError: '([A-Z][A-Z0-9_]{1,80})'/),
			env_patterns_named(/[Ee]nvironment variable:? ["'`]?([A-Z][A-Z0-9_]{1,80})["'`]?(?:,)? (?:is )?(?:missing|not set|not found|unset|undefined|required|must be set|not defined|does not exist|should not be empty|needs to be set)/),
			env_patterns_named(/[Ee]nvironment variable(?:s)?(?: is| are)? (?:not found|missing|not set|required|undefined): ?["'`]?([A-Z][A-Z0-9_]{1,80})\b/),
			env_patterns_named(/[Mm]issing (?:required )?(?:environment|env)[ .](?:variable|var)(?:s|\(s\))?:? ["'`]?([A-Z][A-Z0-9_]{1,80})\b/),
			env_patterns_named(/[Rr]equired environment variable:? ["'`]?([A-Z][A-Z0-9_]{1,80})\b/),
			env_patterns_named(/\b([A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60})\b["'`]? (?:must be set|(?:env(?:ironment)? (?:variable|var) )?is (?:not set|required|missing|undefined|not defined|unset)|environment variable (?:must be|is|was) |env(?:ironment)? (?:variable|var) (?:not set|missing|required)|must be (?:defined|provided|present)|cannot be (?:empty|blank)|not found\. Declare it as envvar|not set\b)/),
			env_patterns_named(/\b([A-Z][A-Z0-9_]{2,80}): (?:parameter (?:null or )?not set|unbound variable|is not set|must be set|required)/),
			env_patterns_named(/"([A-Z][A-Z0-9_]{2,80})" is (?:required|not allowed to be empty)/),
			env_patterns_named(/Set the ([A-Z][A-Z0-9_]{1,80}) environment variable/),
			env_patterns_named(/Could not resolve placeholder '([\w.-]{1,80})'/),
			env_patterns_named(/could not fetch environment variable "([A-Z][A-Z0-9_]{1,80})" because it is not set/),
			env_patterns_named(/required key ([A-Z][A-Z0-9_]{1,80}) missing value/),
			env_patterns_named(/ENV\[['"]([A-Z][A-Z0-9_]{1,80})['"]\] (?:is )?(?:not set|missing|must be|required|nil)/),
			{
				id: "app-env-missing",
				in: B,
				line: /Configuration :server was not enabled for \S{1,100}, http\/https services won't start/,
				facts: (e) => ({
					names: ["PHX_SERVER"],
					said: quoted(e)
				})
			},
			{
				id: "app-env-missing",
				in: B,
				line: /Missing region|missing region; use :region option/,
				facts: (e) => ({
					names: ["AWS_REGION"],
					said: quoted(e)
				})
			},
			{
				id: "app-env-missing",
				in: B,
				line: /(?:Missing|Invalid|Undefined) (?:or (?:missing|invalid) )?(?:environment|env)(?: variables?|ironment)?(?: found| validation)?(?: error)?s?:?|env(?:ironment)? validation (?:failed|error)|validation errors? for \w{0,40}(?:Settings|Config)\w{0,40}$|Missing required environment variables/i,
				with: /\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60}\b/,
				facts: (e, t, n) => ({
					names: namesAfter(e, n),
					said: quoted(e)
				})
			},
			{
				id: "app-env-missing",
				in: B,
				line: /called `Result::unwrap\(\)` on an `Err` value: NotPresent|environment variable not found/,
				facts: (e) => ({
					names: [],
					said: quoted(e)
				})
			}
		], ke = /\bwarn|defaulting|default to|defaults to|default value of|skip|disabl|optional|fall(?:s|ing)? ?back|deprecat|\busing\b|will not|won.t/i;
		function env_patterns_named(e) {
			return {
				id: "app-env-missing",
				in: B,
				line: e,
				when: ({ input: e }) => !ke.test(e),
				at: (e, { locate: t }) => t?.("env/secret"),
				facts: (e) => ({
					names: [e[1] ?? ""],
					said: quoted(e)
				})
			};
		}
		function namesAfter({ input: e }, { lines: t }) {
			let n = t.indexOf(e), r = [...t.slice(n, n + 12).join("\n").matchAll(/\b[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,60}\b/g)].map(([e]) => e);
			return [...new Set(r)].slice(0, 5);
		}
		let Ae = [{
			id: "app-exception",
			in: ["container"],
			line: /Error|Exception|::|panic|fatal|\*\* \(|^[a-z_]\w{0,60}\.|APPLICATION FAILED|! Unable|ExceptionHandler|emerg|terminat|Segmentation/,
			rank: "symptom",
			when: ({ input: e }) => isException(e),
			at: ({ input: e }, t, n) => ownFrame(e, n),
			facts: (e, t, n) => ({
				said: said(e, n.lines),
				file: fileText(ownFrame(e.input, n))
			})
		}];
		function said(e, t) {
			let n = quoted(e), r = t.slice(t.indexOf(e.input) + 1);
			if (/panicked at [^']|APPLICATION FAILED|Unable to (?:start worker|load application)$|(?::|for \w{1,60})$/.test(n)) {
				let e = r.find((e) => /\w{2}/.test(e) && !/^Description:$/.test(e.trim()));
				return e === void 0 ? n : (0, i.$Q)(`${n} ${quote(e)}`, 300);
			}
			let a = rootCause(r);
			return a === void 0 ? n : `${n} (caused by ${a})`;
		}
		function rootCause(e) {
			let t = e.findLastIndex((e) => /^\s{0,20}Caused by: ?/.test(e)), n = /^\s{0,20}Caused by:\s{0,20}$/.test(e[t] ?? "") ? e[t + 1] : e[t];
			return n === void 0 || t === -1 ? void 0 : quote(n.replace(/^\s{0,20}Caused by: ?/, ""));
		}
		function fileText(e) {
			return e === void 0 ? void 0 : `${e.file}:${e.line ?? 1}`;
		}
		function placeIn({ locate: e, configFile: t }, n) {
			let r = e?.(n);
			return r === void 0 ? t : r.line === null ? r.file : `${r.file}:${r.line}`;
		}
		let V = /\b(?:GET|HEAD|path|url|uri|Completed|Sent|Bad Request|Forbidden|Not Found|Internal Server Error|No route matches|unexpected status)\b/, je = [
			{
				id: "app-hosts",
				in: ["container"],
				line: /Blocked hosts?: (\S{1,200})|Blocked request\. This host \("([^"]{1,200})"\) is not allowed|Invalid HTTP_HOST header: '([^']{1,200})'|Untrusted Host "([^"]{1,200})"|Invalid Host header/,
				when: (e) => !/\.[a-z]{2,30}(?::\d{1,5})?$/i.test(hostIn(e)) || /HTTP_HOST/.test(e.input),
				facts: (e, t, n) => ({
					request: requestOf(n, t),
					status: /HTTP_HOST|Untrusted/.test(e.input) ? 400 : 403,
					sent: hostIn(e).replace(/[,;]$/, ""),
					place: void 0,
					framework: frameworkOf(n)
				})
			},
			{
				id: "app-redirect",
				in: ["container"],
				line: V,
				rank: "likely",
				when: statusIs((e) => e >= 301 && e <= 308),
				facts: ({ input: e }, t, n) => {
					let r = locationIn(e, n);
					return {
						request: requestOf(n, t),
						status: statusOf(e, n),
						location: r,
						toHttps: r?.startsWith("https:") ?? !0,
						forceSsl: void 0,
						framework: frameworkOf(n)
					};
				}
			},
			{
				id: "app-health-missing",
				in: ["container"],
				line: V,
				rank: "likely",
				when: statusIs((e) => e === 404),
				at: (e, { locate: t }) => t?.("proxy/healthcheck/path"),
				facts: (e, t, n) => ({
					request: requestOf(n, t),
					routes: void 0,
					proxy: placeIn(t, "proxy"),
					framework: frameworkOf(n)
				})
			},
			{
				id: "app-hosts",
				in: ["container"],
				line: V,
				rank: "likely",
				when: (e, t, n) => statusIs((e) => e === 403)(e, t, n) && frameworkOf(n) === "rails",
				facts: (e, t, n) => ({
					request: requestOf(n, t),
					status: 403,
					sent: "another one with each deploy",
					place: void 0,
					framework: "rails"
				})
			},
			{
				id: "app-health-refused",
				in: ["container"],
				line: V,
				rank: "likely",
				when: statusIs((e) => e >= 400 && e < 500 && e !== 404),
				facts: ({ input: e }, t, n) => ({
					request: requestOf(n, t),
					status: statusOf(e, n) ?? 400,
					proxy: placeIn(t, "proxy")
				})
			},
			{
				id: "app-health-error",
				in: ["container"],
				line: V,
				rank: "likely",
				when: statusIs((e) => e >= 500 && e !== 502 && e !== 504),
				facts: ({ input: e }, t, n) => ({
					request: requestOf(n, t),
					status: statusOf(e, n) ?? 500,
					said: exceptionOf(n)
				})
			}
		];
		function statusIs(e) {
			return ({ input: t }, n, r) => {
				let i = statusOf(t, r);
				return i !== void 0 && e(i);
			};
		}
		function statusOf(e, { lines: t, log: n }) {
			return n?.health[t.indexOf(e)];
		}
		function hostIn(e) {
			return e.slice(1).find((e) => e !== void 0) ?? "an ID";
		}
		function requestOf({ boot: e }, t) {
			let n = e?.healthPath ?? "/up";
			return {
				path: n,
				place: n === "/up" ? void 0 : placeIn(t, "proxy/healthcheck/path")
			};
		}
		function locationIn(e, { lines: t }) {
			let n = t.indexOf(e);
			return [e, ...t.slice(Math.max(0, n - 4), n + 2)].map((e) => /(?:Redirected to |[Ll]ocation[=:] ?"?)((?:https?:\/)?\/[^\s"]{0,200})/.exec(e)?.[1]).find((e) => e !== void 0);
		}
		function frameworkOf(e) {
			return findIn(e, /(django|HTTP_HOST|manage\.py)/i) === void 0 ? findIn(e, /(\bRails \d|ActionDispatch|Puma|ActionController|\/rails\/|bin\/rails|Blocked hosts?:)/) === void 0 ? void 0 : "rails" : "django";
		}
		function exceptionOf({ lines: e }) {
			let t = e.find(isException);
			return t === void 0 ? void 0 : quote(t);
		}
		let H = new Set([
			"docker.io",
			"registry-1.docker.io",
			"auth.docker.io",
			"index.docker.io"
		]);
		function registryOf(e, { registry: t }) {
			let n = /https?:\/\/([\w.-]{1,200}(?::\d{1,5})?)\/(?:v2|token|jwt|service|artifacts-download)\b/.exec(e)?.[1];
			if (n !== void 0) return titleOf(n);
			let r = imageIn(e);
			return titleOf(r === void 0 ? t : registryOfImage(r));
		}
		function titleOf(e) {
			return e === void 0 || H.has(e) ? "Docker Hub" : e;
		}
		function registryOfImage(e) {
			let [t = "", ...n] = e.split("/");
			return n.length > 0 && (/[.:]/.test(t) || t === "localhost") && !H.has(t) ? t : void 0;
		}
		function imageIn(e) {
			let [, t, n] = /https?:\/\/([\w.:-]{1,200})\/v2\/([\w./-]{1,300})\/(?:manifests|blobs)\//.exec(e) ?? [];
			if (t !== void 0 && n !== void 0) return shortName(H.has(t) ? n : `${t}/${n}`);
			let r = /(?:failed to push|source metadata for|access denied for|resolve reference|manifest for|Unable to find image) ["']?([\w.:/@-]{1,300})/i.exec(e)?.[1];
			return r === void 0 ? void 0 : shortName(r);
		}
		function pulledImage(e, { lines: t }) {
			return imageIn(e) ?? t.map(imageIn).find((e) => e !== void 0);
		}
		function shortName(e) {
			return e.replace(/@sha256:[0-9a-f]{0,64}$/, "").replace(/[:.]{1,3}$/, "").replace(/:[\w.-]{1,128}$/, "").replace(/^docker\.io\//, "").replace(/^library\//, "");
		}
		function isAppImage(e, { repository: t }) {
			return e === t || e === shortName(t);
		}
		function otherRegistry({ registry: e, repository: t }) {
			let n = imageOfConfig({
				registry: e,
				repository: t
			}), r = registryOfImage(n) ?? (n.startsWith("docker.io/") ? "docker.io" : void 0);
			return r === void 0 || r === (e ?? "docker.io") ? void 0 : r;
		}
		function imageOfConfig({ registry: e, repository: t }) {
			return e !== void 0 && t.startsWith(`${e}/`) ? t.slice(e.length + 1) : t;
		}
		let U = ["container", "server"], Me = [
			{
				id: "master-key",
				in: [...U, "build"],
				line: /Missing encryption key to decrypt file with|EncryptedFile::MissingKeyError|EncryptedConfiguration.{0,100}MissingKey/,
				facts: (e) => ({
					problem: "missing",
					said: quoted(e)
				})
			},
			{
				id: "master-key",
				in: [...U, "build"],
				line: /InvalidKeyLengthError|Encryption key must be exactly \d{1,3} characters|\bkey must be 16 bytes/,
				facts: (e) => ({
					problem: "length",
					said: quoted(e)
				})
			},
			{
				id: "master-key",
				in: [...U, "build"],
				line: /Missing encrypted content in \S{1,300}|EncryptedFile::MissingContentError/,
				facts: (e) => ({
					problem: "no-file",
					said: quoted(e)
				})
			},
			{
				id: "master-key",
				in: [...U, "build"],
				line: /MessageEncryptor::InvalidMessage|OpenSSL::Cipher::CipherError/,
				unless: /Started (?:GET|POST) "\//,
				facts: (e) => ({
					problem: "wrong",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /Missing `secret_key_base` for|`?secret_key_base`? for \S{1,40} environment must be|secret_key_base is not set|Devise\.secret_key was not set/,
				facts: (e) => ({
					name: "secret_key_base",
					problem: "missing",
					framework: "rails",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /No application encryption key has been specified|MissingAppKeyException/,
				facts: (e) => ({
					name: "APP_KEY",
					problem: "missing",
					framework: "laravel",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /Unsupported cipher or incorrect key length/,
				facts: (e) => ({
					name: "APP_KEY",
					problem: "invalid",
					framework: "laravel",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /environment variable SECRET_KEY_BASE is missing/,
				facts: (e) => ({
					name: "SECRET_KEY_BASE",
					problem: "missing",
					framework: "phoenix",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /secret_key_base to be at least \d{1,3} bytes/,
				facts: (e) => ({
					name: "SECRET_KEY_BASE",
					problem: "invalid",
					framework: "phoenix",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /The SECRET_KEY setting must not be empty|SECRET_KEY (?:setting )?must not be empty/,
				facts: (e) => ({
					name: "SECRET_KEY",
					problem: "missing",
					framework: "django",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /\bMissingSecret\b|\[next-auth\]\[error\]\[NO_SECRET\]|secret option required for sessions|secretOrPrivateKey must have a value|requires a secret or key|Missing jwtSecret|app keys are required|no secret key was set|Middleware "strapi::session": App keys/i,
				facts: (e, t, n) => ({
					name: secretName(e, n),
					problem: "missing",
					framework: "other",
					said: quoted(e)
				})
			},
			{
				id: "app-key-missing",
				in: U,
				line: /Missing Active Record encryption credential: (active_record_encryption\.\w{1,40})/,
				facts: ([, e = "", ...t], n, r) => ({
					name: e,
					problem: "missing",
					framework: "rails",
					said: findIn(r, /(Missing Active Record encryption credential: [\w.]{1,80})/) ?? t.join(" ")
				})
			}
		];
		function secretName({ input: e }, t) {
			return /MissingSecret/.test(e) ? "AUTH_SECRET" : /NO_SECRET/.test(e) ? "NEXTAUTH_SECRET" : /session/i.test(e) ? /strapi|app keys/i.test(e) ? "APP_KEYS" : "the session secret (SESSION_SECRET)" : /app keys/i.test(e) ? "APP_KEYS" : findIn(t, /\b(JWT_\w{1,40})\b/) ?? "JWT_SECRET";
		}
		let W = /:\d{2,5}\b|\b[Pp][Oo][Rr][Tt]\b/, Ne = [{
			id: "app-loopback",
			in: ["container"],
			line: W,
			rank: "likely",
			when: ({ input: e }, t, n) => {
				let r = portsIn(n);
				return announcedPort(e, n.lines)?.isLoopback === !0 && r.every(({ isLoopback: e }) => e) && isAloneInContainer(n);
			},
			facts: ({ input: e }, t, n) => {
				let r = announcedPort(e, n.lines)?.port ?? 0;
				return {
					port: r,
					asked: n.boot?.port ?? r,
					command: commandOf(n),
					place: void 0,
					proxy: placeIn(t, "proxy")
				};
			}
		}, {
			id: "app-port",
			in: ["container"],
			line: W,
			rank: "likely",
			when: ({ input: e }, t, n) => {
				let r = n.boot?.port, i = portsIn(n).filter(({ isLoopback: e }) => !e), a = announcedPort(e, n.lines)?.isLoopback === !1;
				return r === void 0 || !a || i.some(({ port: e }) => e === r) ? !1 : isAloneInContainer(n);
			},
			at: (e, { locate: t }) => t?.("proxy/app_port"),
			facts: (e, t, n) => ({
				...portsOf(n),
				place: n.boot?.port === 80 ? void 0 : placeIn(t, "proxy/app_port"),
				proxy: placeIn(t, "proxy"),
				exposed: void 0
			})
		}];
		function isAloneInContainer({ log: e }) {
			return e?.answersHealthCheck === !1 && !e.hasSilentServer;
		}
		function portsOf(e) {
			let t = portsIn(e).filter(({ isLoopback: e }) => !e), [n = 0, ...r] = [...new Set(t.map(({ port: e }) => e))];
			return {
				asked: e.boot?.port ?? 80,
				listens: [n, ...r]
			};
		}
		function commandOf({ lines: e }) {
			let t = e.join("\n");
			return Pe.find(([e]) => e.test(t))?.[1] ?? "";
		}
		let Pe = [
			[/=> Booting Puma|Rails \d/, "rails server"],
			[/Puma starting/, "puma"],
			[/gunicorn/i, "gunicorn"],
			[/Uvicorn/, "uvicorn"],
			[/Starting development server/, "manage.py runserver"],
			[/Serving Flask app/, "flask run"],
			[/Next\.js/, "next"],
			[/Network: use --host/, "vite"],
			[/Server running on \[/, "artisan serve"]
		], G = ["container"], Fe = [
			gem("bundler", /Could not find 'bundler' \(([\w.]{1,30})\) required by|can't find gem bundler \(.{0,10}?([\d.]{1,30})\)/),
			{
				id: "app-module-type",
				in: G,
				line: /Cannot use import statement outside a module|require is not defined in ES module scope/,
				facts: (e) => ({ said: quoted(e) })
			},
			gem("environment", /Could not load the '(listen)' gem/),
			gem("executable", /bundler: command not found: ([\w.-]{1,60})/),
			gem("executable", /can't find executable ([\w.-]{1,60}) for gem/),
			gem("missing", /Could not find ((?!a JavaScript|table|generator)[\w.-]{1,60})(?:-[\d.]{1,30}\S{0,40}|,? [^:]{1,200}?)? in (?:locally installed gems|any of the sources|the gems)/),
			gem("missing", /Could not find '([\w.-]{1,60})' \([^)]{1,60}\) (?:required by|among)|can't find gem ([\w.-]{1,60}) \(/),
			gem("missing", /The git source (\S{1,200}) is not yet checked out/),
			gem("group", /(?:^|\s)([\w.-]{1,60}) is not part of the bundle\. Add it to your Gemfile/),
			gem("group", /Specified '([\w.-]{1,60})' for database adapter, but the gem is not loaded/),
			gem("group", /uninitialized constant (?:\w{1,60}::)?(Faker|FactoryBot|RSpec|Pry|Byebug|Bullet|RuboCop|Dotenv|LetterOpener|WebMock|VCR|SimpleCov|Annotate|Listen|Rswag|Capybara|Brakeman|Spring|BetterErrors|Rack::MiniProfiler)\b/),
			{
				id: "app-constant-missing",
				in: ["container", "build"],
				line: /uninitialized constant ([A-Z][\w:]{1,100})/,
				unless: /Bootsnap|Kamal::/,
				at: ({ input: e }, t, n) => ownFrame(e, n),
				facts: (e) => ({
					name: e[1] ?? "",
					said: quoted(e)
				})
			},
			gem("require", /cannot load such file -- ((?!\/)[\w./-]{1,100})/),
			{
				id: "app-runtime-version",
				in: G,
				line: /Your Ruby version is [\d.p]{1,15}, but your Gemfile specified|UnsupportedClassVersionError|The engine "node" is incompatible with this module|requires a (?:PHP|different Python|Python|Node(?:\.js)?) version|Your Composer dependencies require a PHP version|SyntaxError: Unexpected token '(?:\?\?=|\|\|=|\?\.|\?\?)'/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-module-missing",
				in: G,
				line: /Could not load the "([\w./@-]{1,80})" module using the \S{1,40} runtime|Cannot find module '?(@[\w-]{1,40}\/[\w.-]{0,60}(?:linux|darwin|win32)-(?:x64|arm64)[\w.-]{0,30})|(?:invalid ELF header|wrong ELF class|was compiled against a different Node\.js version)|The specified module could not be found.{0,200}\.node|No native build was found for platform=linux/,
				facts: (e) => ({
					name: e[1] ?? e[2] ?? nativeName(e.input),
					problem: "native",
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /@prisma\/client did not initialize yet|Cannot find module '\.prisma\/client\/default'|Cannot find module '\.prisma\/client'/,
				facts: (e) => ({
					name: ".prisma/client (run `npx prisma generate` in the build)",
					problem: "node-file",
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /(?:Cannot find (?:module|package)|Could not resolve|Module not found) ['"]([^'"]{1,200})['"]/,
				facts: (e, t, n) => ({
					name: e[1] ?? "",
					problem: nodeProblem(e, n),
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /Error loading ASGI app\. (?:Could not import module|Attribute "[^"]{1,60}" not found in module) "([\w.]{1,100})"|Failed to find attribute '\w{1,60}' in '([\w.]{1,100})'|Could not import '([\w.]{1,100})'|Unable to load celery application|While importing '([\w.]{1,100})', an ImportError was raised/,
				facts: (e) => ({
					name: e.slice(1).find((e) => e !== void 0) ?? "the app",
					problem: "python-entry",
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				unless: /libpq library not found|no pq wrapper available/,
				line: /No module named ['"]?([\w.]{1,100})['"]?|Error loading (psycopg2?|MySQLdb|mysqlclient) (?:or psycopg )?module/,
				facts: (e, t, n) => ({
					name: e[1] ?? e[2] ?? "",
					problem: pythonProblem(e, n),
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /(?:Failed opening required |require(?:_once)?\()'?"?(\S{0,200}vendor\/autoload(?:_runtime)?\.php)|(vendor\/autoload(?:_runtime)?\.php)\S{0,3} (?:is missing|not found)/,
				facts: (e) => ({
					name: e[1] ?? e[2] ?? "vendor/autoload.php",
					problem: "php",
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /could not find driver|Class "(Redis|PDO|Imagick|Memcached|NumberFormatter|IntlDateFormatter|GMP|SoapClient)" not found/,
				facts: (e) => ({
					name: `the PHP extension ${e[1] ?? "of the database (pdo_pgsql, pdo_mysql)"}`,
					problem: "php-extension",
					said: quoted(e)
				})
			},
			{
				id: "app-module-missing",
				in: G,
				line: /Unable to access jarfile (\S{1,200})|Could not find or load main class (\S{1,200})|no main manifest attribute, in (\S{1,200})/,
				facts: (e) => ({
					name: e.slice(1).find((e) => e !== void 0) ?? "",
					problem: "java",
					said: quoted(e)
				})
			},
			assets("`bin/rails assets:precompile`", /[Aa]sset [`'"]([^`'"]{1,100})['"] (?:is not present|was not found) in the (?:asset pipeline|load path)/),
			assets("`bin/rails assets:precompile`", /(?:Propshaft::MissingAssetError|Sprockets::Rails::Helper::AssetNot(?:Found|Precompiled)Error|AssetNotPrecompiledError)()/),
			assets("`bin/rails assets:precompile`", /(?:Webpacker|Shakapacker) can't find (\S{1,100}) in|Vite Ruby can't find (\S{1,100}) in the manifest/),
			assets("`python manage.py collectstatic --noinput`", /Missing staticfiles manifest entry for '([^']{1,200})'/),
			assets("`npm run build`", /Vite manifest not found at: (\S{1,200})|The Mix manifest does not exist|Unable to locate Mix file: (\S{1,200})/),
			assets("`mix assets.deploy`", /could not find static manifest at ["'](\S{1,200})["']/),
			assets("`npx next build`", /Could not find a production build in the '?([^' ]{1,100})'? directory|no such file or directory, (?:open|stat) '([^']{0,200}\.next\/(?:BUILD_ID|[\w-]{1,40}\.json))'/)
		];
		function gem(e, t) {
			return {
				id: "app-gem-missing",
				in: G,
				line: t,
				at: () => ({
					file: "Gemfile",
					line: null
				}),
				facts: (t) => ({
					name: t[1] ?? t[2] ?? "",
					problem: e,
					said: quoted(t)
				})
			};
		}
		function assets(e, t) {
			return {
				id: "app-assets-missing",
				in: G,
				line: t,
				facts: (t) => ({
					name: t.slice(1).find((e) => e !== void 0 && e !== ""),
					command: e,
					said: quoted(t)
				})
			};
		}
		function nativeName(e) {
			return /node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,60})/.exec(e)?.[1] ?? "a package";
		}
		function nodeProblem({ input: e, 1: t = "" }, { lines: n }) {
			if (!/^[./]/.test(t)) return "node-package";
			let r = n.indexOf(e), i = n.slice(r, r + 12).join("\n");
			return /imported from|Require stack:|requireStack: \[\s{0,20}'/.test(i) ? "node-file" : "entry-file";
		}
		function pythonProblem({ input: e, 1: t }, { lines: n }) {
			let r = n.indexOf(e), i = n.slice(0, r === -1 ? 0 : r).findLast((e) => /^\s{0,20}File "/.test(e)) ?? "";
			return /(?:gunicorn|uvicorn|hypercorn|daphne|importlib|celery)\b/.test(i) && t !== void 0 ? "python-entry" : "python";
		}
		let K = ["container", "server"], Ie = [
			{
				id: "app-port-denied",
				in: ["container"],
				line: /listen tcp \S{0,60}:(\d{1,3}): bind: permission denied|Permission denied - bind\(2\) for "[^"]{1,60}" port (\d{1,3})\b|listen EACCES: permission denied \S{0,60}:(\d{1,3})\b|bind\(\) to \S{1,60}:(\d{1,3}) failed \(13|\[Errno 13\] Permission denied: \('[^']{0,60}', (\d{1,3})\)|could not bind to address \S{1,60}:(\d{1,3})\b/,
				unless: /kamal-proxy\.state/,
				facts: (e) => ({
					port: e.slice(1).find((e) => e !== void 0) ?? "80",
					said: quoted(e)
				})
			},
			{
				id: "app-port-in-use",
				in: K,
				line: /A server is already running/,
				facts: (e) => ({
					problem: "pid-file",
					port: void 0,
					said: quoted(e)
				})
			},
			{
				id: "app-port-in-use",
				in: ["container"],
				line: /EADDRINUSE|[Aa]ddress already in use|Connection in use: |\beaddrinuse\b|Port \d{1,5} (?:was|is) already in use|port \d{1,5} is already in use/,
				facts: (e) => ({
					problem: "port",
					port: process_patterns_portIn(e.input),
					said: quoted(e)
				})
			},
			{
				id: "docker-seccomp",
				in: ["container"],
				line: /can't create Thread: Operation not permitted|pthread_create failed.{0,40}Operation not permitted|clone3?\(?\)?.{0,40}Operation not permitted/,
				facts: (e, { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					said: quoted(e)
				})
			},
			{
				id: "app-memory-reserve",
				in: ["container"],
				line: /There is insufficient memory for the Java Runtime|Could not reserve enough space for/,
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-heap-limit",
				in: K,
				line: /JavaScript heap out of memory|Reached heap limit/,
				facts: (e) => ({
					runtime: "node",
					said: quoted(e)
				})
			},
			{
				id: "app-heap-limit",
				in: K,
				line: /java\.lang\.OutOfMemoryError/,
				facts: (e) => ({
					runtime: "java",
					said: quoted(e)
				})
			},
			{
				id: "app-memory",
				in: ["container"],
				line: /^(?:\S{1,200}: line \d{1,4}: {1,12}\d{1,7} )?Killed(?: {1,30}\S.{0,200})?$|was sent SIGKILL! Perhaps out of memory|NoMemoryError|\(Errno::ENOMEM\)|Cannot allocate memory|(?:exited|exit status|exit code|code)[: ]{1,2}137\b|OOMKilled|signal 9 \(SIGKILL\)|signal: killed/,
				at: (e, { locate: t }, n) => t?.(`servers/${n.boot?.role ?? "web"}/options/memory`),
				facts: (e, t, n) => ({
					...bootedIn(t, n),
					limitMb: void 0,
					place: void 0,
					hostMb: void 0,
					hostFreeMb: void 0
				})
			},
			{
				id: "app-readonly-filesystem",
				in: ["container"],
				line: /[Rr]ead-only file ?system(?: @ \w{1,30} - (\S{1,300}))?|\bEROFS\b/,
				facts: (e) => ({
					path: e[1] ?? pathIn(e.input),
					said: quoted(e)
				})
			},
			{
				id: "app-not-writable",
				in: ["container"],
				line: /Permission denied @ \w{1,30} - (\S{1,300})|EACCES: permission denied, \w{1,20} '([^']{1,300})'|\[Errno 13\] Permission denied: '([^']{1,300})'|(?:stream or file |file_put_contents\(|fopen\()"?([^"\s)]{1,300})"?\)?.{0,120}[Pp]ermission denied|cannot (?:create|touch|open|remove|access)[^\u2018'`"]{0,40}[\u2018'`"]([^\u2019'"]{1,300})[\u2019'"](?: for (?:reading|writing))?: Permission denied|\b(?:open|mkdir|unlinkat|chmod) (\/\S{1,300}): permission denied|The (\S{1,300}) directory must be present and writable|: ([^:\s]{1,300}): Permission denied$|copy\(([^)]{1,300})\): Failed to open stream: Permission denied|\b(?:mkdir|open)\(\) "([^"]{1,300})" failed \(13: Permission denied\)|java\.nio\.file\.AccessDeniedException: (\S{1,300})|changing ownership of '([^']{1,300})': Operation not permitted/,
				when: ({ input: e }) => !/docker\.sock|bind\(2\)|\bexec\b|\.kamal\//.test(e),
				facts: (e) => ({
					path: e.slice(1).find((e) => e !== void 0) ?? "a file",
					said: quoted(e)
				})
			},
			{
				id: "app-own-https",
				in: ["container"],
				line: /enabling automatic HTTP->HTTPS redirects/,
				rank: "likely",
				facts: (e) => ({ said: quoted(e) })
			},
			{
				id: "app-no-http",
				in: ["container"],
				line: /\bListening on ssl:\/\/\S{1,60}:(\d{2,5})|NOTICE: fpm is running, pid/,
				rank: "likely",
				when: (e, t, n) => !n.lines.some((e) => /nginx|apache|caddy|frankenphp/i.test(e)),
				facts: ([, e = "9000"], t, n) => ({
					...bootedIn(t, n),
					problem: "other-protocol",
					ports: [Number(e)]
				})
			},
			{
				id: "app-behind-front",
				in: ["container"],
				line: /Unable to proxy request.{0,200}?dial tcp \[?([\w.:]{1,60}?)\]?:(\d{1,5}): connect: connection refused/,
				rank: "likely",
				when: (e, t, { log: n }) => n?.hasException !== !0,
				facts: (e) => ({
					front: "Thruster",
					address: `port ${e[2]}`,
					said: quoted(e)
				})
			},
			{
				id: "app-behind-front",
				in: ["container"],
				line: /connect\(\) (?:to unix:\S{1,200} )?failed \((\d{1,3}: [^)]{1,60})\) while connecting to upstream.{0,300}?upstream: "([^"]{1,200})"/,
				rank: "likely",
				when: (e, t, { log: n }) => n?.hasException !== !0,
				facts: ([, e = "", t = ""]) => ({
					front: "nginx",
					address: t,
					said: e
				})
			}
		];
		function bootedIn({ primaryHost: e }, { boot: t, host: n }) {
			return {
				role: t?.role ?? "web",
				host: n ?? e
			};
		}
		function process_patterns_portIn(e) {
			return /(?::|port |', )(\d{2,5})\b/.exec(e)?.[1];
		}
		function pathIn(e) {
			return /['"\u2018]?(\/[\w./-]{1,300})/.exec(e)?.[1];
		}
		let redisUnreachable = (e, t, n) => ({
			...unreachable(e, t, n),
			problem: "unreachable"
		}), Le = [
			{
				id: "app-redis",
				in: ["container", "server"],
				line: /NOAUTH Authentication required|WRONGPASS|AUTH <password> called without any password|ERR invalid password|NOAUTH HELLO/,
				facts: (e, t, n) => ({
					...unreachable(e, t, n),
					problem: "login"
				})
			},
			{
				id: "app-redis",
				in: ["container"],
				line: /(?:Redis(?:Client)?::(?:CannotConnect|Timeout|Connection)Error|Error connecting to Redis|redis\.exceptions\.(?:Connection|Timeout)Error|Cannot connect to redis|RedisException|\[ioredis\]|Redix\b|Redis(?:Connection|Timeout)|MaxRetriesPerRequestError|Predis\\)/i,
				also: /refused|resolve|getaddrinfo|ENOTFOUND|EAI_AGAIN|timed? ?out|timeout|No route|not known|connecting to|nxdomain|unreachable|went away|MaxRetries|No such file/i,
				facts: redisUnreachable
			},
			{
				id: "app-redis",
				in: ["container"],
				line: /refused|ECONNREFUSED|ETIMEDOUT|i\/o timeout|Errno 111|No route to host/i,
				also: /(?::|port |, )6379\b/,
				facts: redisUnreachable
			},
			{
				id: "app-redis",
				in: ["container"],
				line: /(?:ENOTFOUND|EAI_AGAIN|lookup|getaddrinfo for|UnknownHostException:|Failed to resolve) ?'?(?:[\w.-]{0,60}[-_.])?(?:redis|valkey|dragonfly|keydb)\b/,
				facts: redisUnreachable
			},
			{
				id: "app-worker-queue",
				in: ["container", "server"],
				line: /(?:relation|table|Table|Could not find table)[: ]{1,2}['"`]?(?:[\w-]{1,60}\.)?(solid_(?:queue|cache|cable))\w{0,60}['"`]? ?(?:does(?:n't| not) exist|$)|no such table: (solid_(?:queue|cache|cable))|Could not find table '(solid_(?:queue|cache|cable))/,
				facts: (e) => ({
					name: queueName(e.slice(1).find((e) => e !== void 0) ?? ""),
					problem: "tables",
					said: quoted(e)
				})
			},
			{
				id: "app-worker-queue",
				in: ["container"],
				line: /Detected (Solid Queue|Sidekiq|Good ?Job) has gone away/,
				rank: "likely",
				facts: (e) => ({
					name: e[1] ?? "",
					problem: "stopped",
					said: quoted(e)
				})
			},
			{
				id: "app-no-http",
				in: ["container"],
				line: /SolidQueue-[\d.]{3,12} Started (?:Supervisor|Worker|Dispatcher|Scheduler)|Booting Sidekiq \d|Sidekiq [\d.]{3,10} connecting to Redis|Starting processing, hit Ctrl-C to stop|\[GoodJob\] .{0,60}(?:started|Starting)|celery@\S{1,100} (?:v[\d.]{1,12} \(|ready\.)|celery beat v[\d.]{1,12}|\[delayed_job\]|resque.{0,100}Starting worker|Worker .{0,100} started,? (?:with )?PID|\bProcessing jobs from the \[/i,
				rank: "likely",
				when: (e, t, n) => n.boot?.port !== void 0 && !n.lines.some((e) => Re.test(e) || isException(e)),
				at: (e, { locate: t }, n) => t?.(`servers/${n.boot?.role ?? "web"}`),
				facts: (e, t, n) => {
					let r = n.boot?.role ?? "web", i = t.locate?.(`servers/${r}`);
					return {
						role: r,
						host: n.host ?? t.primaryHost,
						problem: "worker",
						command: workerCommand(e.input),
						place: i === void 0 ? void 0 : `${i.file}:${i.line ?? 1}`
					};
				}
			},
			{
				id: "app-service-unreachable",
				in: ["container"],
				line: /connect ECONNREFUSED \S{1,100}:\d{2,5}|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) [\w.-]{1,200}|dial tcp[^\n]{1,200}(?:connection refused|no such host|i\/o timeout|server misbehaving)|connect\(2\) for [^\n]{1,200} port \d{2,5}|Failed to open TCP connection to \S{1,200}|Cannot connect to amqp|(?:NoBrokersAvailable|KafkaConnectionError|Connection to \S{1,100}:\d{2,5} (?:failed|refused|could not be established))|Bunny::TCPConnectionFailed\w{0,40}|(?:Elastic|Open|Meili)\w{0,40}(?:::\w{1,40}){0,3}(?:Connection|Communication)\w{0,10}Error|Temporary failure in name resolution|Errno 111\] Connect(?:ion refused| call failed)|UnknownHostException: |host not found in upstream "/,
				rank: "likely",
				when: ({ input: e }) => !/proxy request|connecting to upstream|SMTP|metric|otel|opentelemetry|sentry|newrelic|New Relic|telemetry|:(?:4317|4318|8125|8126|9411|14268)\b|rubygems|registry\.npmjs/i.test(e),
				facts: unreachable
			}
		], Re = /Puma starting|Listening (?:on|at)|=> Booting Puma|Server started|listening on/i;
		function queueName(e) {
			return `Solid ${e.slice(6, 7).toUpperCase()}${e.slice(7)}`;
		}
		let ze = [
			[/SolidQueue/, "bin/jobs"],
			[/Sidekiq|hit Ctrl-C/, "sidekiq"],
			[/GoodJob/i, "good_job start"],
			[/celery beat/, "celery beat"],
			[/celery/, "celery worker"],
			[/delayed_job/, "jobs:work"],
			[/resque/i, "resque:work"],
			[/Processing jobs/, "artisan queue:work"]
		];
		function workerCommand(e) {
			return ze.find(([t]) => t.test(e))?.[1] ?? "a worker";
		}
		let Be = [
			{
				id: "app-slow",
				in: ["container"],
				line: /^(?:.{0,120}: )?(?:== \d{1,14} \w{1,100}: migrating =|Migrating to \w{1,100} \(\d{1,14}\)| {0,3}Applying [\w.]{1,120}\.\.\.|Running upgrade |-- (?:create_table|add_index|add_column|execute|change_column)\(|.{0,120}\bMigrating (?:schema|to version|database)\b|.{0,120}\bRunning Changeset: |Applying migration `|\d\d:\d\d:\d\d\.\d{3} \[info\] {1,2}== Running )/,
				rank: "symptom",
				when: ({ input: e }, t, n) => n.log?.hasException !== !0 && n.lines.slice(-4).includes(e) && !isMigrated(n),
				at: (e, { locate: t }) => t?.("deploy_timeout"),
				facts: (e, t, n) => ({
					seconds: secondsOf(n.boot?.deployTimeout),
					place: secondsOf(n.boot?.deployTimeout) === 30 ? void 0 : placeIn(t, "deploy_timeout"),
					problem: "not-listening",
					port: n.boot?.port ?? 80,
					isMigrating: !0,
					last: quoted(e)
				})
			},
			{
				id: "app-slow-start",
				in: ["container"],
				line: /\S/,
				rank: "symptom",
				when: ({ input: e }, t, n) => isLastLine(e, n) && startsLate(n),
				at: (e, { locate: t }) => t?.("deploy_timeout"),
				facts: (e, t, n) => ({
					seconds: Math.round(n.boot?.loggedSeconds ?? 0),
					timeout: secondsOf(n.boot?.deployTimeout),
					place: placeIn(t, "deploy_timeout"),
					last: quoted(e)
				})
			},
			{
				id: "unhealthy",
				in: ["container"],
				line: /:\d{2,5}\b|\b[Pp][Oo][Rr][Tt]\b/,
				rank: "symptom",
				when: ({ input: e }, t, n) => {
					let r = announcedPort(e, n.lines);
					return r?.port === n.boot?.port && r?.isLoopback === !1 && n.log !== void 0 && isQuietFrom(n.lines.lastIndexOf(e), n.log);
				},
				facts: (e, { service: t }, n) => ({
					service: t,
					problem: "listens",
					port: n.boot?.port ?? 80,
					path: n.boot?.healthPath ?? "/up",
					isRails: findIn(n, /(\bRails \d|Puma|=> Booting|\/rails\/)/) !== void 0
				})
			}
		];
		function startsLate(e) {
			let { lines: t, boot: n, log: r } = e;
			if (n?.deployTimeout === void 0 || n.loggedSeconds === void 0 || r === void 0 || !isQuietFrom(-1, r)) return !1;
			let i = t.find((e) => e.trim() !== ""), a = t.filter((e) => e === i).length > 1, o = r.announced.findIndex((e) => e !== void 0), s = o === -1 || o >= t.length - 4;
			return !a && s && n.loggedSeconds >= secondsOf(n.deployTimeout) * .8;
		}
		function isQuietFrom(e, { hasException: t, lastError: n, answersHealthCheck: r }) {
			return !t && n <= e && !r;
		}
		function isLastLine(e, { lines: t }) {
			return t.findLast((e) => e.trim() !== "") === e;
		}
		function isMigrated({ lines: e }) {
			return /migrated \(|\.\.\. OK|-> \d/.test(e.at(-1) ?? "");
		}
		function secondsOf(e) {
			let [, t, n] = /^(?:(\d{1,4})m)?(?:(\d{1,5})s)?$/.exec(e ?? "") ?? [], r = Number(t ?? 0) * 60 + Number(n ?? 0);
			return r === 0 ? 30 : r;
		}
		let Ve = [
			{
				id: "image-platform",
				in: ["server"],
				line: /no matching manifest for ([\w/]{1,60})/,
				when: ([e, t = ""], n, r) => {
					let i = pulledImage("", r);
					return e !== void 0 && i !== void 0 && !t.startsWith(i) && !isAppImage(i, n);
				},
				facts: ([, e = ""], t, n) => ({
					image: pulledImage("", n) ?? "an image",
					platform: e,
					host: n.host
				})
			},
			{
				id: "exec-format",
				in: [
					"container",
					"server",
					"build"
				],
				line: /exec format error|no matching manifest for (\S{1,100})/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "role-healthcheck",
				in: ["server"],
				line: /container not ready after \d{1,5} seconds \((?:starting|unhealthy)\)/,
				rank: "likely",
				facts: (e, t, { boot: n }) => ({
					role: n?.role ?? "the role",
					output: ""
				})
			},
			{
				id: "role-restarts",
				in: ["server"],
				line: /container not ready after (\d{1,5}) seconds \((restarting|exited|created|dead)\)/,
				rank: "symptom",
				facts: ([, e = "", t = ""], n, { boot: r, host: i }) => ({
					role: r?.role,
					host: i,
					seconds: e,
					state: t
				})
			},
			{
				id: "unhealthy",
				in: ["server"],
				line: /target failed to become healthy|container not ready after \d{1,5} seconds/,
				rank: "symptom",
				facts: (e, { service: t }) => ({
					service: t,
					problem: "no-answer"
				})
			},
			{
				id: "boot-vanished",
				in: ["server", "kamal"],
				line: /Failed to get endpoint for (\S{1,100}) on (\S{1,300}), did the container boot\?/,
				rank: "symptom",
				facts: ([, e = "", t = ""], { service: n }) => ({
					role: e,
					host: t,
					service: n
				})
			},
			{
				id: "unhealthy",
				in: ["server", "kamal"],
				line: /Halted at barrier|First \S{1,100} container is unhealthy/,
				rank: "consequence",
				facts: (e, { service: t }) => ({
					service: t,
					problem: "first-container"
				})
			}
		], He = [...Te, ...Ce].map((e) => ({
			...e,
			in: ["hook"],
			with: /Exception while executing on host \S{1,300}: docker exit status: \d/
		})), Ue = {
			id: "container-missing",
			in: ["server"],
			line: /No such container: ([\w][\w.-]{0,100})/,
			when: ([, e = ""]) => e !== "kamal-proxy" && !/^[0-9a-f]{12,64}$/.test(e),
			rank: "symptom",
			facts: ([, e = ""], { primaryHost: t }, { host: n }) => ({
				name: e,
				host: n ?? t
			})
		}, We = {
			id: "asset-path",
			in: ["server"],
			line: /Could not find the file (\S{1,200}?)\/?\.? in container \S{1,100}/,
			at: (e, { locate: t }) => t?.("asset_path"),
			facts: ([, e = ""]) => ({ path: e })
		}, Ge = {
			id: "docker-refused",
			in: ["server"],
			line: /^(?:docker: )?Error response from daemon: (.{1,500})/,
			rank: "symptom",
			facts: ([, e = ""], { primaryHost: t }, { host: n }) => ({
				on: n ?? t,
				said: e
			})
		}, Ke = [
			...Ee,
			...Me,
			...Le,
			...Te,
			...Ce,
			...je,
			...Oe,
			...Fe,
			...Ie,
			...Ne,
			...Ae,
			...Be,
			...Ve,
			...He,
			Ue,
			We,
			Ge
		], qe = new Set("vite tsc next nuxt webpack webpack-cli esbuild tailwindcss rollup ng remix astro vue-tsc vue-cli-service react-scripts svelte-kit postcss sass nest turbo parcel babel rimraf cross-env run-s run-p tsup swc nodemon prisma husky encore mix-build gulp grunt shakapacker".split(" ")), Je = [
			{
				id: "build-not-committed",
				in: ["build"],
				line: /Can't find stylesheet to import|File to import not found or unreadable|(?:[Cc]ouldn't find file|Can't resolve|Could not resolve|Failed to resolve import) ['"][^'"]{0,100}node_modules\//,
				with: /(?:@(?:use|import|forward)|import not found|find file|resolve).{0,100}node_modules\//,
				when: (e, t, n) => inStep(e, t, n) && !/(?:npm|yarn|pnpm|bun) (?:ci|i|install|build|run)/.test(n.step?.command ?? ""),
				at: dockerfile,
				facts: () => ({
					paths: "node_modules",
					problem: "packages"
				})
			},
			{
				id: "build-tool-missing",
				in: ["build"],
				line: /(?:^|[\s:])(?:\/bin\/)?(?:sh|bash|ash|dash|zsh): (?:line )?(?:\d{1,5}: )?([\w.@/+-]{1,60}): (?:command )?not found|^(?:\/\S{1,100}: )?(?:line )?(?:\d{1,5}: )?([\w.@+-]{1,60}): (?:command )?not found$|exec: "([\w.@+-]{1,60})": executable file not found|No such file or directory - ([\w.@+-]{1,60})$|env: (?:can't execute )?['\u2018]?([\w.@+-]{1,60})['\u2019]?: No such file or directory|spawn ([\w.@+-]{1,60}) ENOENT/,
				when: (e, t, n) => inStep(e, t, n) && toolOf(e) !== void 0,
				at: dockerfile,
				facts: (e) => {
					let t = toolOf(e) ?? "";
					return {
						tool: t,
						problem: toolProblem(t)
					};
				}
			},
			{
				id: "build-tool-missing",
				in: ["build"],
				line: /Could not find a JavaScript runtime|ExecJS::RuntimeUnavailable|Yarn executable was not detected/,
				at: dockerfile,
				facts: ([e]) => ({
					tool: /Yarn/.test(e) ? "yarn" : "node",
					problem: "javascript"
				})
			},
			{
				id: "build-tool-missing",
				in: ["build"],
				line: /You need to install git to be able to use gems from git|git is not installed|Cannot find command 'git'|git was not found in your PATH/,
				at: dockerfile,
				facts: () => ({
					tool: "git",
					problem: "program"
				})
			},
			{
				id: "build-tool-missing",
				in: ["build"],
				line: /requires (?:PHP extension )?(ext-[a-z0-9_]{1,30}) \S{1,20} (?:->|but) it (?:is missing from your system|has the wrong version)|the requested PHP extension ([a-z0-9_]{1,30}) is missing/,
				at: dockerfile,
				facts: ([, e, t = ""]) => ({
					tool: e?.replace(/^ext-/, "") ?? t,
					problem: "extension"
				})
			},
			{
				id: "build-base-image-old",
				in: ["build"],
				line: /The repository 'https?:\/\/\S{1,100}(?:debian\.org|ubuntu\.com)\S{0,100} (jessie|stretch|buster|bullseye|trusty|xenial|[a-z]{3,12})\S{0,40} Release' (?:does not have|no longer has) a Release file/,
				at: dockerfile,
				facts: ([, e = ""]) => ({ release: e })
			},
			{
				id: "build-package-missing",
				in: ["build"],
				line: /^E: Unable to locate package ([\w.+-]{1,100})|^E: Package '([\w.+-]{1,100})' has no installation candidate|^E: Version '[^']{1,60}' for '([\w.+-]{1,100})' was not found/,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					name: t.find((e) => e !== void 0),
					manager: "apt",
					said: e
				})
			},
			{
				id: "build-package-missing",
				in: ["build"],
				line: /^([\w.+-]{1,100}) \(no such package\):|unable to select packages:/,
				at: dockerfile,
				facts: ([e, t], n, { lines: r }) => ({
					name: t ?? r.map((e) => /^([\w.+-]{1,100}) \(no such package\)|^([\w.+-]{1,100})-[\d.]{1,20}-r\d+:/.exec(e.trim())?.[1]).find((e) => e !== void 0),
					manager: "apk",
					said: e
				})
			},
			{
				id: "build-package-missing",
				in: ["build"],
				line: /Could not find gem '([\w-]{1,100})[^']{0,100}' in .{0,300}|Your bundle is locked to ([\w-]{1,100}) \([^)]{1,40}\).{0,200}(?:could not|can no longer) be found.{0,300}|Could not find ([\w-]{1,100}?)-\d[\w.]{0,30} in (?:any of the sources|locally installed gems).{0,300}/,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					name: t.find((e) => e !== void 0),
					manager: "Bundler",
					said: e
				})
			},
			{
				id: "build-package-missing",
				in: ["build"],
				line: /No matching distribution found for ([\w.[\]-]{1,100})/,
				unless: /Temporary failure in name resolution|NewConnectionError|Connection broken/,
				at: dockerfile,
				facts: ([e, t]) => ({
					name: t,
					manager: "pip",
					said: e
				})
			},
			{
				id: "build-package-missing",
				in: ["build"],
				line: /npm (?:ERR!|error) (?:notarget No matching version found for|404 {1,4}'?)(?: ?)(@?[\w.@/^~-]{1,100})|ERR_PNPM_NO_MATCHING_VERSION\S{0,20} {1,4}No matching version found for (\S{1,100})|ERR_PNPM_FETCH_404.{0,300}|Couldn't find any versions for "([^"]{1,100})"/,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					name: firstOf(t).replace(/\.$/, "") || void 0,
					manager: "npm",
					said: e
				})
			},
			{
				id: "build-module-missing",
				in: ["build"],
				line: /Cannot find (?:module|package) '([^']{1,200})'|Can't resolve '([^']{1,200})'|Could not resolve "([^"]{1,200})"|Rollup failed to resolve import "([^"]{1,200})"|Failed to resolve import "([^"]{1,200})"/,
				when: inStep,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					module: firstOf(t),
					language: "Node",
					said: e
				})
			},
			{
				id: "build-module-missing",
				in: ["build"],
				line: /ModuleNotFoundError: No module named '([\w.]{1,100})'/,
				when: inStep,
				at: dockerfile,
				facts: ([e, t = ""]) => ({
					module: t,
					language: "Python",
					said: e
				})
			},
			{
				id: "build-module-missing",
				in: ["build"],
				line: /cannot load such file -- ([\w./-]{1,200})/,
				when: inStep,
				at: dockerfile,
				facts: ([e, t = ""]) => ({
					module: t,
					language: "Ruby",
					said: e
				})
			},
			{
				id: "build-certificate",
				in: ["build"],
				line: /x509: certificate signed by unknown authority|SSL certificate problem: .{0,300}|certificate verify failed.{0,300}|unable to get local issuer certificate|SELF_SIGNED_CERT_IN_CHAIN|self[- ]signed certificate in certificate chain|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|server certificate verification failed|error setting certificate file.{0,300}/i,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					command: n?.command,
					said: e
				})
			},
			{
				id: "build-network",
				in: ["build"],
				line: /Temporary failure (?:in name resolution|resolving '[^']{1,200}')|Could not resolve host(?:name)?:? .{1,200}|(?:Could not|Cannot) (?:connect to|initiate the connection to) \S{1,200}.{0,300}|getaddrinfo (?:EAI_AGAIN|ENOTFOUND) \S{1,200}|Could not reach host \S{1,200}.{0,300}|Could not fetch specs from \S{1,200}.{0,300}|(?:dial tcp|lookup) .{1,200}(?:i\/o timeout|no such host|connection refused|server misbehaving)|npm (?:ERR!|error) (?:network.{0,300}|code E(?:TIMEDOUT|CONNRESET|AI_AGAIN|NOTFOUND|CONNREFUSED))|ERR_SOCKET_TIMEOUT|network read ECONNRESET|Net::(?:Open|Read)Timeout.{0,300}|Gem::RemoteFetcher::FetchError.{0,300}|NewConnectionError.{0,300}|Read timed out\.|curl: \((?:6|7|28|35|52|56)\) .{0,300}|wget: (?:bad address|unable to resolve|server returned error).{0,300}|temporary error \(try again later\)|info: There appears to be trouble with your network|Connection timed out.{0,300}|Failed to fetch \S{1,300} .{0,60}(?:Connection|Temporary|50[234]).{0,300}|TLS handshake timeout|net\/http: .{0,300}timeout.{0,300}|Operation timed out.{0,300}/,
				when: (e, t, n) => inStep(e, t, n) && !/^(?:WARNING|npm warn|warning)\b/i.test(e.input),
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					command: n?.command,
					said: e
				})
			}
		];
		function firstOf(e) {
			return e.find((e) => e !== void 0) ?? "";
		}
		function toolOf([, ...e]) {
			let t = e.find((e) => e !== void 0);
			return t === void 0 || t.includes("/") || /^\d+$/.test(t) ? void 0 : t;
		}
		function toolProblem(e) {
			return qe.has(e) ? "dev-dependency" : /^(?:node|npm|npx|yarn|pnpm|bun|bunx|corepack)$/.test(e) ? "javascript" : "program";
		}
		let Ye = [
			[/libpq-fe\.h|pg_config|'libpq|-lpq\b/, "libpq-dev"],
			[/mysql\.h|mysql_config|mysqlclient|mysql client is missing|-lmysql|MYSQLCLIENT_CFLAGS/i, "default-libmysqlclient-dev pkg-config"],
			[/yaml\.h|libyaml/, "libyaml-dev"],
			[/ffi\.h|libffi/, "libffi-dev"],
			[/sqlite3\.h/, "libsqlite3-dev"],
			[/MagickWand|MagickCore|ImageMagick/i, "libmagickwand-dev"],
			[/libicu|unicode\/\w{1,40}\.h|icu required/, "libicu-dev"],
			[/zlib\.h|zlib is missing|-lz\b/, "zlib1g-dev"],
			[/libxml2?\/|libxml2 is missing|xml2-config|xmlsec/i, "libxml2-dev libxslt1-dev"],
			[/curl\/curl\.h|libcurl|curl-config/, "libcurl4-openssl-dev"],
			[/openssl\/\w{1,40}\.h|openssl-sys|OpenSSL library could not be found/, "libssl-dev pkg-config"],
			[/readline\/readline\.h/, "libreadline-dev"],
			[/idna\.h|idn\.h/, "libidn11-dev"],
			[/sodium\.h/, "libsodium-dev"],
			[/vips\/|vips-cpp|vips8/, "libvips-dev"],
			[/ldap\.h|lber\.h/, "libldap2-dev libsasl2-dev"],
			[/sql\.h|sqlext\.h/, "unixodbc-dev"],
			[/sybdb\.h|freetds/i, "freetds-dev"],
			[/geos_c\.h|geos-config/, "libgeos-dev"],
			[/gmp\.h/, "libgmp-dev"],
			[/Python\.h/, "python3-dev build-essential"],
			[/find Python|gyp ERR! (?:not ok|find)|not found: python|No such file or directory: 'python/i, "python3 build-essential"],
			[/rustc|cargo/i, "rustc cargo"],
			[/not found: make|make: (?:command )?not found|make.{0,20}No such file|gcc|g\+\+|\bcc\b.{0,20}not found|development tools|compiler failed|cannot create executables|linker `cc`/i, "build-essential"]
		], Xe = {
			"build-essential": "build-base",
			"libpq-dev": "postgresql-dev",
			"default-libmysqlclient-dev": "mariadb-dev",
			"pkg-config": "pkgconf",
			"libyaml-dev": "yaml-dev",
			"libsqlite3-dev": "sqlite-dev",
			"libmagickwand-dev": "imagemagick-dev",
			"libicu-dev": "icu-dev",
			"zlib1g-dev": "zlib-dev",
			"libxslt1-dev": "libxslt-dev",
			"libcurl4-openssl-dev": "curl-dev",
			"libssl-dev": "openssl-dev",
			"libreadline-dev": "readline-dev",
			"libidn11-dev": "libidn-dev",
			"libsodium-dev": "libsodium-dev",
			"libvips-dev": "vips-dev",
			"libldap2-dev": "openldap-dev",
			"libsasl2-dev": "cyrus-sasl-dev",
			"libgeos-dev": "geos-dev",
			"libgmp-dev": "gmp-dev",
			"libxml2-dev": "libxml2-dev",
			rustc: "rust"
		};
		function missingLibrary({ lines: e, alpine: t }) {
			let n = e.filter((e) => Ze.test(e)), r = Ye.find(([e]) => n.some((t) => e.test(t)))?.[1];
			return r === void 0 || t !== !0 ? r : r.split(" ").map((e) => Xe[e] ?? e).join(" ");
		}
		let Ze = /not found|missing|No such file|Can't find|cannot find|required|could not|couldn't|unable to|have to install|failed|\.\.\. no$|cannot create|Make sure|need|gyp ERR!/i, Qe = [
			[/vips/, "libvips42"],
			[/libpq/, "libpq5"],
			[/libmysqlclient|libmariadb/, "libmariadb3"],
			[/libssl|libcrypto/, "openssl"],
			[/jemalloc/, "libjemalloc2"],
			[/libyaml/, "libyaml-0-2"],
			[/libicu/, "libicu-dev"],
			[/Magick/, "imagemagick"],
			[/glib-2|gobject/, "libglib2.0-0"],
			[/libGL\b|libGL\.so/, "libgl1"],
			[/sqlite3/, "libsqlite3-0"],
			[/libxml2/, "libxml2"],
			[/libffi/, "libffi8"],
			[/libnss3|libnspr/, "libnss3"],
			[/libatomic/, "libatomic1"],
			[/libstdc|libgcc/, "libstdc++6"],
			[/libgomp/, "libgomp1"]
		];
		function packageOfLibrary(e) {
			return Qe.find(([t]) => t.test(e))?.[1];
		}
		let $e = [
			{
				id: "build-gem-not-installed",
				in: ["build"],
				line: /bundler: command not found: ([\w-]{1,100})|Could not find ([\w-]{1,100}?)-\d[\w.]{0,30}(?:-[\w-]{1,30})?(?:, .{0,200})? in (?:any of the sources|locally installed gems).{0,300}|git source (\S{1,200}) is not yet checked out.{0,300}/,
				when: (e, t, n) => inStep(e, t, n) && !/^bundle (?:install|update)|&& bundle install/.test(n.step?.command ?? "") && !/-(?:x86_64|aarch64|arm64)-/.test(e[0]),
				at: dockerfile,
				facts: ([e, ...t]) => ({
					gem: t.find((e) => e !== void 0),
					said: firstSentence(e)
				})
			},
			{
				id: "build-native-extension",
				in: ["build"],
				line: /(?:mysql client|sqlite3\.h|libxml2|zlib) is missing.{0,300}|An error occurred while installing ([\w-]{1,100}) \(/,
				when: (e, t, n) => missingLibrary(n) !== void 0,
				at: dockerfile,
				facts: ([e, t], n, r) => ({
					name: t ?? r.lines.map((e) => /error occurred while installing ([\w-]{1,100}) /.exec(e)?.[1]).find((e) => e !== void 0),
					library: missingLibrary(r),
					alpine: r.alpine === !0,
					said: firstSentence(e)
				})
			},
			{
				id: "build-copy-missing",
				in: ["build"],
				line: /Could not locate (Gemfile)|(?:rb_sysopen - |Gemfile`?: )\/?(\.[\w-]{1,30}-version)\b|no such file or directory, open '(?:\/[\w-]{1,40}){0,4}\/(package\.json|package-lock\.json)'|Couldn't find a (package\.json) file|ERR_PNPM_NO_PKG_MANIFEST.{0,20}No (package\.json)|(?:^|: )(?:chmod|cp|chown|mv|cat|ln|install): (?:cannot (?:access|stat|open)|can't (?:stat|open)) '?([\w./-]{1,100}?)'?: No such file|Could not open requirements file: .{0,60}'([\w./-]{1,100})'|Could not open input file: ([\w./-]{1,60})|python3?: can't open file '(?:\/[\w-]{1,40}){0,4}\/([\w.-]{1,60})'|(?:go: )?(go\.mod) file not found|composer\.phar could not find a (composer\.json)|Composer could not find a (composer\.json)|could not find `(Cargo\.toml)`|sh: (?:\d{1,3}: )?(?:\.\/)?((?:bin|script|scripts)\/[\w.-]{1,60}): not found/,
				when: inStep,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					file: t.find((e) => e !== void 0) ?? "a file",
					said: firstSentence(e)
				})
			},
			{
				id: "build-permission",
				in: ["build"],
				line: /EACCES: permission denied, \w{1,20} '([^']{1,200})'|error while trying to write to `([^`]{1,200})`.{0,300}|Permission denied @ (?:dir_s_mkdir|rb_sysopen|apply2files|rb_file_s_rename) - (\S{1,200})|PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'|mkdir: cannot create directory '?([^']{1,200}?)'?: Permission denied|open (\/\S{1,200}): permission denied/,
				when: inStep,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					path: t.find((e) => e !== void 0),
					said: firstSentence(e)
				})
			},
			{
				id: "build-user-exists",
				in: ["build"],
				line: /^(?:groupadd|useradd|addgroup|adduser|fatal): .{0,60}(?:already exists|in use|is not unique|already in use).{0,300}|(?:GID|UID|gid|uid) '?\d{1,6}'? (?:already exists|in use|is not unique).{0,300}/,
				when: inStep,
				at: dockerfile,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "build-libc",
				in: ["build"],
				line: /version `(?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12}' not found.{0,300}/,
				at: dockerfile,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "build-library-missing",
				in: ["build"],
				line: /(?:error while loading shared libraries: |Could not open library '|[Ee]rror loading shared library )(lib[\w.+-]{1,60}|[\w-]{1,30}\.so[\w.]{0,10})|(lib[\w.+-]{1,60}\.so[\w.]{0,20}): cannot open shared object file/,
				at: dockerfile,
				facts: ([e, t, n]) => {
					let r = (t ?? n ?? "").replace(/[:']$/, "");
					return {
						library: r,
						debian: packageOfLibrary(r),
						said: firstSentence(e)
					};
				}
			},
			{
				id: "build-apt-stale",
				in: ["build"],
				line: /^E: Failed to fetch \S{1,300} {1,3}404 {1,3}Not Found.{0,300}|Unable to fetch some archives, maybe run apt-get update.{0,300}/,
				at: dockerfile,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "build-dependency-conflict",
				in: ["build"],
				line: /npm (?:ERR!|error) (?:code )?ERESOLVE.{0,300}/,
				at: dockerfile,
				facts: ([e], t, { lines: n }) => ({
					manager: "npm",
					said: n.find((e) => /ERESOLVE (?:unable|could)/.test(e)) ?? e
				})
			},
			{
				id: "build-dependency-conflict",
				in: ["build"],
				line: /(?:ERROR: )?(?:Cannot install .{1,300} because these package versions have conflicting dependencies.{0,300}|ResolutionImpossible.{0,300})|version solving (?:has )?failed.{0,300}|Bundler could not find compatible versions for gem.{0,300}|requirements could not be resolved to an installable set of packages.{0,300}|No solution found when resolving dependencies.{0,300}/,
				unless: /your php version|current Ruby version|requires Python|requires-python/,
				at: dockerfile,
				facts: ([e]) => ({
					manager: managerOf(e),
					said: firstSentence(e)
				})
			},
			{
				id: "build-script-missing",
				in: ["build"],
				line: /[Mm]issing script: "?([\w:.-]{1,60})"?|ERR_PNPM_NO_SCRIPT.{0,10}Missing script: ([\w:.-]{1,60})|error Command "([\w:.-]{1,60})" not found|Couldn't find a script named "([\w:.-]{1,60})"|error: Script not found "([\w:.-]{1,60})"/,
				when: inStep,
				at: dockerfile,
				facts: ([, ...e]) => ({ name: e.find((e) => e !== void 0) ?? "" })
			},
			{
				id: "build-lockfile-platform",
				in: ["build"],
				line: /Cannot find the \w{1,40} executable for \S{1,60} in.{0,300}|does not support the \S{1,60} platform.{0,300}/,
				at: dockerfile,
				facts: ([e], t, { lines: n }) => ({
					lockfile: "Gemfile.lock",
					platform: n.map((e) => /\b((?:x86_64|aarch64)-linux(?:-musl|-gnu)?)\b/.exec(e)?.[1]).find((e) => e !== void 0) ?? "x86_64-linux",
					said: e
				})
			},
			{
				id: "build-asset-missing",
				in: ["build"],
				line: /FileNotFound: couldn't find file '([^']{1,200})'|(?:The asset|Asset) [`'"]([^`'"]{1,200})[`'"] (?:was not|is not|not) (?:found|present|declared).{0,300}|Specified input file (\S{1,200}) does not exist|Expected to find a manifest file in `([^`]{1,200})`|Missing staticfiles manifest entry for '([^']{1,200})'/,
				when: inStep,
				at: dockerfile,
				facts: ([e, ...t]) => ({
					asset: t.find((e) => e !== void 0) ?? "a file",
					said: firstSentence(e)
				})
			},
			{
				id: "build-context-unreadable",
				in: ["build", "runner"],
				line: /error from sender: open ([\w./-]{1,300}): permission denied|(?:can't stat|no permission to read from) '([\w./-]{1,300})'/,
				facts: ([, e, t]) => ({ path: e ?? t ?? "" })
			},
			{
				id: "build-python-managed",
				in: ["build"],
				line: /externally-managed-environment|This environment is externally managed/,
				at: dockerfile,
				facts: () => ({})
			}
		];
		function managerOf(e) {
			return /Bundler|gem/.test(e) ? "Bundler" : /installable set/.test(e) ? "Composer" : /No solution found/.test(e) ? "uv" : /version solving/.test(e) ? "The package manager" : "pip";
		}
		let et = [
			{
				id: "build-lockfile-platform",
				in: ["build"],
				line: /Your bundle only supports platforms .{0,300}|Could not find gems? matching .{1,200} valid for all resolution platforms.{0,300}|but the lockfile doesn't (?:have|include) .{0,60}platform.{0,300}|Could not find \S{1,100}-(?:x86_64|aarch64|arm64)-linux\S{0,20} in (?:any of the sources|locally installed gems).{0,300}/,
				at: dockerfile,
				facts: ([e], t, n) => ({
					lockfile: "Gemfile.lock",
					platform: gemPlatform(n),
					said: firstSentence(e)
				})
			},
			{
				id: "build-lockfile-platform",
				in: ["build"],
				line: /npm (?:ERR!|error) (?:code EBADPLATFORM|notsup .{0,300})|Unsupported platform for .{0,300}|You installed esbuild for another platform.{0,300}|Cannot find (?:module|native binding)\b.{0,20}["'`]?@?[\w./-]{0,80}(?:linux|musl|gnu)[\w./-]{0,40}.{0,300}|npm has a bug related to optional dependencies.{0,300}|Could not load the "sharp" module using the \S{1,40} runtime.{0,300}|invalid ELF header.{0,300}|specified module could not be found.{0,300}\.node/,
				when: (e) => !/\bwarn\b/i.test(e.input) && !/EBADENGINE|engine/i.test(e[0]),
				at: dockerfile,
				facts: ([e], t, { lines: n, step: r }) => ({
					lockfile: nodeLockfile(n, r?.command),
					platform: "linux",
					said: firstSentence(e)
				})
			},
			{
				id: "build-bundler-version",
				in: ["build"],
				line: /You must use Bundler \S{1,20} or greater with this lockfile.{0,300}|[Cc]ould not find '?bundler'? \((?:= )?([\d.]{1,20})\).{0,300}|can't find gem bundler \((?:= )?([\d.]{1,20})\).{0,300}|undefined method [`']untaint'.{0,300}|uninitialized constant DidYouMean::SPELL_CHECKERS.{0,300}|The `?bundler`? gem .{0,100}version .{0,300}(?:lockfile|Gemfile\.lock).{0,300}/,
				facts: ([e, t, n]) => ({
					version: t ?? n,
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /The dependencies in your gemfile changed, but the lockfile can't be updated|lockfile can't be updated because frozen mode is set.{0,300}|You are trying to install in deployment mode after changing.{0,300}|Your lockfile does not satisfy dependencies of.{0,300}|Gemfile\.lock.{0,60}(?:is|are) out of date.{0,300}|Unable to write.{0,40}lockfile.{0,40}frozen.{0,300}|The deployment setting requires an? (?:up-to-date )?(?:lockfile|Gemfile\.lock).{0,300}/,
				facts: ({ input: e }) => ({
					...lock("Gemfile.lock", "Gemfile", "bundle install"),
					missing: /requires a/.test(e),
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /Your lockfile needs to be updated, but yarn was run with .{0,300}|YN0028: .{0,3}(The lockfile would have been modified.{0,300})/,
				facts: ([e, t]) => ({
					...lock("yarn.lock", "package.json", "yarn install"),
					missing: !1,
					said: firstSentence(t ?? e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /`npm ci` can only install packages when your package\.json and .{0,300}|(?:The )?`npm ci` command can only install with an existing package-lock.{0,300}|npm (?:ERR!|error) cipm can only install.{0,300}/,
				facts: ([e]) => ({
					...lock("package-lock.json", "package.json", "npm install"),
					missing: /existing package-lock/.test(e),
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|BROKEN_LOCKFILE|LOCKFILE_BREAKING_CHANGE).{0,300}/,
				facts: ([e]) => ({
					...lock("pnpm-lock.yaml", "package.json", "pnpm install"),
					missing: /NO_LOCKFILE/.test(e),
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /lockfile had changes, but lockfile is frozen.{0,300}|lockfile not found, but lockfile is frozen.{0,300}/,
				facts: ([e]) => ({
					...lock("bun.lock", "package.json", "bun install"),
					missing: /not found/.test(e),
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /pyproject\.toml changed significantly since poetry\.lock.{0,300}|poetry\.lock is not (?:up to date|consistent).{0,300}|The lockfile at `uv\.lock` needs to be updated.{0,300}|Unable to find lockfile at `uv\.lock`.{0,300}|Your Pipfile\.lock \(.{1,80}\) is out of date.{0,300}/,
				facts: ([e]) => ({
					...pythonLock(e),
					missing: /Unable to find/.test(e),
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-lockfile-mismatch",
				in: ["build"],
				line: /the lock file \S{1,300} needs to be updated but --(?:locked|frozen) was passed.{0,300}|missing go\.sum entry.{0,300}|updates to go\.mod needed.{0,300}|[Rr]equired package "[^"]{1,200}" is (?:not present in the lock file|in the lock file as).{0,300}|Your lock file does not contain a compatible set of packages.{0,300}/,
				unless: /requires PHP extension ext-|requires ext-|your php version \(/,
				facts: ([e]) => ({
					...otherLock(e),
					missing: !1,
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-corepack",
				in: ["build"],
				line: /Cannot find matching keyid|(?:Error when performing the request|signature verification failed).{0,300}corepack/i,
				facts: ([e]) => ({
					problem: "keys",
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-corepack",
				in: ["build"],
				line: /This project's package\.json defines "packageManager": "[^"]{1,100}"\..{0,300}|Corepack must currently be enabled.{0,300}|This project is configured to use v\S{1,30} of (?:pnpm|yarn).{0,300}/,
				facts: ([e]) => ({
					problem: "disabled",
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-private-dependency",
				in: ["build"],
				line: /could not read (?:Username|Password) for '([^']{1,300})'.{0,300}|Authentication is required for ([\w.-]{1,200}).{0,300}|Bad username or password for (\S{1,300}).{0,300}|Authentication failed for '([^']{1,300})'.{0,300}|npm (?:ERR!|error) (?:code E401|401 Unauthorized.{0,300}|403 Forbidden - GET .{0,300}|Unable to authenticate.{0,300})|ERR_PNPM_FETCH_40[13].{0,300}|An unexpected error occurred: "\S{1,300}: Request failed \\?"40[13] .{0,300}|YN0041: .{0,300}|401 Client Error.{0,300}|status code 40[13]\b.{0,300}|review your configured GitHub OAuth token.{0,300}|remote: Invalid username or (?:password|token).{0,300}/,
				facts: ([e, ...t]) => ({
					source: t.find((e) => e !== void 0)?.replace(/\.$/, ""),
					ssh: !1,
					said: firstSentence(e)
				}),
				at: dockerfile
			},
			{
				id: "build-private-dependency",
				in: ["build"],
				line: /git@([\w.-]{1,200}): Permission denied \(publickey.{0,300}|Permission denied \(publickey\).{0,300}|Host key verification failed.{0,300}/,
				facts: ([e, t]) => ({
					source: t,
					ssh: !0,
					said: firstSentence(e)
				}),
				when: (e, t, { step: n }) => n !== void 0,
				at: dockerfile
			},
			{
				id: "build-native-extension",
				in: ["build"],
				line: /Failed to build gem native extension.{0,300}|Gem::Ext::BuildError.{0,300}|Failed building wheel for \S{1,100}|gyp ERR! (?:build error|configure error|not found: make|find Python.{0,300})|error: command '[^']{1,100}' failed.{0,300}|pg_config executable not found.{0,300}|mysql_config: not found.{0,300}|failed to run custom build command for `[^`]{1,100}`|linker `cc` not found.{0,300}|C compiler "[^"]{1,60}" not found.{0,300}|fatal error: [\w./+-]{1,100}\.h(?:pp)?: No such file or directory|Package '?[\w.+-]{1,100}'?(?:, required by '[^']{1,100}',)? (?:was )?not found.{0,60}pkg-config.{0,300}|No package '[^']{1,100}' found/,
				facts: ([e], t, n) => ({
					name: packageThatFailed(n),
					library: missingLibrary(n),
					alpine: n.alpine === !0,
					said: firstSentence(n.lines[explanation(n) ?? -1] ?? e).replace(/\.{3} /, ": ")
				}),
				shows: explanation,
				at: dockerfile
			}
		], tt = /fatal error: [\w./+-]{1,100}\.h|is missing|are missing|not found|Can't find the|checking for .{1,60}\.\.\. no$|You have to install|command not found|No such file/;
		function explanation({ lines: e }) {
			let t = e.findIndex((e) => tt.test(e));
			return t === -1 ? void 0 : t;
		}
		function lock(e, t, n) {
			return {
				lockfile: e,
				manifest: t,
				command: n
			};
		}
		function pythonLock(e) {
			return /uv\.lock/.test(e) ? lock("uv.lock", "pyproject.toml", "uv lock") : /Pipfile/.test(e) ? lock("Pipfile.lock", "Pipfile", "pipenv lock") : lock("poetry.lock", "pyproject.toml", "poetry lock");
		}
		function otherLock(e) {
			return /go\.(?:sum|mod)/.test(e) ? lock("go.sum", "go.mod", "go mod tidy") : /package/i.test(e) ? lock("composer.lock", "composer.json", "composer update --lock") : lock("Cargo.lock", "Cargo.toml", "cargo update --workspace");
		}
		function gemPlatform({ lines: e, platform: t }) {
			return e.map((e) => /\b((?:x86_64|aarch64)-linux(?:-musl|-gnu)?)\b/.exec(e)?.[1]).find((e) => e !== void 0) ?? (t === "linux/arm64" ? "aarch64-linux" : "x86_64-linux");
		}
		function nodeLockfile(e, t = "") {
			let n = [t, ...e.slice(0, 40)].join("\n");
			return /pnpm/.test(n) ? "pnpm-lock.yaml" : /yarn/.test(n) ? "yarn.lock" : /\bbun\b/.test(n) ? "bun.lock" : "package-lock.json";
		}
		function packageThatFailed({ lines: e }) {
			return e.map((e) => /An error occurred while installing ([\w-]{1,100}) |Failed building wheel for ([\w.-]{1,100})|custom build command for `([\w-]{1,100}) /.exec(e)).map((e) => e?.[1] ?? e?.[2] ?? e?.[3]).find((e) => e !== void 0);
		}
		let nt = [
			/^(?:\S{1,300}(?::\d+){1,2}: ?|\S{1,300}\(\d+,\d+\): )?(?:fatal )?(?:error|Error|ERROR|E|FATAL|fatal|Fatal|panic)(?:\[\w{1,20}\]| \w{1,12}\d{2,6}| in \S{1,300})?(?::| -|$)/,
			/^(?:\S{1,300}:in [`'][^`']{1,200}': .{0,300}\()?(?:[\w.:]{0,200})(?:Error|Exception|Invalid|NotFound|Missing)\b(?::|\)| \()/,
			/^(?:\d{1,5}:\d{1,4} {1,4}[Ee]rror\b|Type error: )/,
			/^\*\* \([\w.]{1,100}\) /,
			/^\.{0,2}\/?[\w./-]{1,200}\.\w{1,5}:\d{1,6}:\d{1,6}: \S/,
			/^(?:npm (?:ERR!|error)|error|ERR_\w{1,60}|\u2718|\u2717|\u00d7|\u274c|\u27a4 YN(?!0000|0013|0019|0085)\d{4}: )/,
			/: (?:command )?not found$|: No such file or directory$|: Permission denied$|^(?:cp|mv|rm|ls|cat|chown|chmod|ln|tar|mkdir|install|groupadd|useradd|adduser|curl|wget|unzip|sed|find): /,
			/\b(?:failed|cannot|can't|could not|couldn't|unable to|not found|undefined|denied|refused|mismatched|must|missing)\b/i
		], rt = [
			/did not complete successfully: exit code|executor failed running|failed to solve|returned a non-zero code/,
			/^npm (?:ERR!|error) (?:code|errno|syscall|path|command|A complete log|Lifecycle|workspace|location|in workspace|signal|\s*at |$)/i,
			/ELIFECYCLE|Command failed with exit code|exit(?:ed)? (?:with )?(?:code|status):? \d|^make(?:\[\d+\])?: \*\*\*|Failed with errors in/i,
			/\b(?:0 (?:errors?|failures?|vulnerabilities)|no errors?)\b/i,
			/^(?:npm )?warn(?:ing)?\b|^\(?warning|DEPRECAT|deprecated/i,
			/^(?:rails|rake|bin\/rails) aborted!$|^Tasks: TOP|^\(See full trace|^Failed to compile\.?$|^(?:Build|Compilation|Compiling|Installing|Fetching|Using) /,
			/^Error(?: occurred)?:?$|^ERROR \(/
		];
		function buildErrorIndex({ lines: e }) {
			let t = e.findIndex((e) => /did not complete successfully|executor failed running|returned a non-zero code/.test(e)), n = t === -1 ? e : e.slice(0, t), r = n.findIndex((e) => /^(?:rails|rake|bin\/rails) aborted!$/.test(e)), i = r === -1 ? -1 : n.findIndex((e, t) => t > r && e.trim() !== "");
			if (i !== -1) return i;
			for (let e of nt) {
				let t = n.findIndex((t) => e.test(t) && !rt.some((e) => e.test(t)));
				if (t !== -1) return t;
			}
			let a = n.findLastIndex((e) => e.trim() !== "" && !/^(?:\[|RUN |COPY |\S{0,200}Dockerfile\S{0,100}:\d|-{5}|\d{1,6} \|)/.test(e));
			return a === -1 ? void 0 : a;
		}
		function buildErrorLine(e) {
			let t = buildErrorIndex(e);
			return t === void 0 ? "" : (e.lines[t] ?? "").trim().slice(0, 300);
		}
		let it = [
			{
				id: "build-base-image",
				in: ["build"],
				line: /no match for platform in manifest.{0,300}|no matching manifest for \S{1,100}.{0,300}|image with reference \S{1,300} was found but .{1,200}platform.{0,300}/,
				facts: ({ input: e, 0: t }) => ({
					image: imageName(at.exec(e)?.[1]),
					problem: "platform",
					said: t
				}),
				at: dockerfile
			},
			{
				id: "build-base-image",
				in: ["build"],
				line: /(?:source metadata for|FROM|resolve image config for \S{1,30}) (\S{1,300}): .{0,300}: not found|^ERROR: failed to solve: (\S{1,300}): (?:\S{1,300}: )?not found$|manifest for (\S{1,300}) not found|failed to create LLB definition: (\S{1,300}): not found|^ERROR: (\S{1,300}:\S{1,128}): not found$|manifest unknown/,
				facts: ([e, ...t]) => ({
					image: imageName(t.find((e) => e !== void 0)),
					problem: "missing",
					said: e
				}),
				at: dockerfile
			},
			{
				id: "build-base-image",
				in: ["build"],
				line: /pull access denied|(?:source metadata|load metadata) .{0,400}(?:unauthorized|denied|40[13] |insufficient_scope|authorization failed|no basic auth)/,
				facts: ({ input: e }) => {
					let t = imageName(/access denied for ([\w./:-]{1,300})/.exec(e)?.[1] ?? at.exec(e)?.[1]);
					return {
						image: t,
						problem: refusedBase(t, e),
						said: e
					};
				},
				at: dockerfile
			},
			{
				id: "build-base-image",
				in: ["build"],
				line: /failed to parse stage name .{0,300}|base name \(.{0,200}\) should not be blank.{0,300}/,
				facts: ([e]) => ({
					image: "",
					problem: "invalid",
					said: e
				}),
				at: dockerfile
			},
			{
				id: "build-target",
				in: ["build"],
				line: /target stage "?([\w.-]{1,200})"? could not be found/,
				at: (e, { locate: t }) => t?.("builder/target"),
				facts: ([, e = ""]) => ({ target: e })
			},
			{
				id: "build-not-committed",
				in: ["build"],
				line: /failed to read dockerfile: open ([\w./-]{1,200}): no such file or directory/,
				facts: ([, e = ""]) => ({
					paths: e,
					problem: "dockerfile"
				})
			},
			{
				id: "build-file-missing",
				in: ["build", "runner"],
				line: /failed to (?:compute cache key|calculate checksum of ref).{0,300}: "([^"]{1,300})":? not found|^ERROR: "([^"]{1,300})" not found: not found$|(?:COPY|ADD) failed: .{0,200}(?:stat|lstat) ([^\s:]{1,300}): (?:file does not exist|no such file)|lstat \S{1,200}buildkit-mount\d{1,12}(\/\S{1,300}?): no such file|(?:COPY|ADD) failed: no source files were specified/,
				at: dockerfile,
				facts: ([, ...e], t, n) => ({
					path: (e.find((e) => e !== void 0) ?? "a file").replace(/^\//, ""),
					stage: copiedFrom(n)
				})
			},
			{
				id: "build-not-committed",
				in: ["build"],
				line: /^(?:chown|chmod|cp|mv|find|mkdir|touch|ln|install): (?:cannot access|cannot stat|can't stat|cannot create \w{1,30})? ?'?((?:log|tmp|storage|db|public|vendor|pids|sockets)[\w./-]{0,100}?)'?: No such file or directory/,
				when: inStep,
				at: dockerfile,
				facts: (e, t, { lines: n }) => ({
					paths: missingFolders(n),
					problem: "folders"
				})
			},
			{
				id: "build-dockerfile",
				in: ["build", "runner"],
				line: /dockerfile parse error.{0,300}|unknown instruction: .{0,300}|Syntax error - .{0,300}|the --mount option requires BuildKit.{0,300}|failed to process "[^"]{1,300}": .{0,300}|\w requires (?:exactly|at least) \w{1,10} arguments?.{0,300}/i,
				when: (e, t, { step: n }) => n === void 0,
				at: dockerfile,
				facts: ({ input: e }) => ({ said: e.replace(/^ERROR: /, "") })
			},
			{
				id: "build-failed",
				in: ["build"],
				line: /did not complete successfully: exit code|executor failed running|returned a non-zero code/,
				rank: "symptom",
				shows: buildErrorIndex,
				at: dockerfile,
				facts: (e, t, n) => ({
					command: n.step?.command,
					exitCode: n.step?.exitCode,
					said: buildErrorLine(n)
				})
			},
			{
				id: "build-failed",
				in: ["build"],
				line: /ERROR: failed to (?:solve|build).{0,300}|ERROR: .{0,300}/,
				unless: /did not complete successfully: exit code|executor failed running|returned a non-zero code/,
				rank: "symptom",
				at: dockerfile,
				facts: ([e]) => ({ said: e })
			}
		], at = /(?:source metadata for|image with reference|load metadata for) ["']?([\w./:@-]{1,300})/;
		function refusedBase(e, t) {
			return /incorrect username or password|bad credentials/.test(t) ? "login" : e.includes("/") || e === "in FROM" ? "private" : /access denied/.test(t) ? "missing" : "login";
		}
		function imageName(e) {
			return (e ?? "in FROM").replace(/[:.]$/, "").replace(/^docker-image:\/\//, "").replace(/^docker\.io\/(?:library\/)?/, "");
		}
		function copiedFrom({ lines: e }) {
			let t = markedInstruction(e) ?? e.find((e) => /\] (?:COPY|ADD) /.test(e)) ?? "";
			return /--from=([\w.-]{1,100})/.exec(t)?.[1];
		}
		function missingFolders(e) {
			let t = e.flatMap((e) => /'?([\w./-]{1,100}?)'?: No such file or directory$/.exec(e)?.[1] ?? []), n = [...new Set(t)].slice(0, 5);
			return n.length < 2 ? n[0] ?? "a folder" : `${n.slice(0, -1).join(", ")} and ${n.at(-1)}`;
		}
		let ot = [
			{
				runtime: "Ruby",
				line: /Your Ruby version is ([\w.]{1,20}), but your Gemfile specified ([^"]{1,60})/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Ruby",
				line: /requires (?:rubygems|ruby) version ([^,(]{1,60}), which is incompatible with the current version, (?:ruby )?([\w.]{1,20})/i,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Ruby",
				line: /requires Ruby version ([^.]{1,30}(?:\.\d{1,3}){0,2})\. The current ruby version is ([\w.]{1,20})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Ruby",
				line: /(?:rbenv|asdf|ruby-build|mise).{0,30}version [`'"]?([\d.]{3,10})['"]? is not installed/,
				wanted: 1,
				found: 0
			},
			{
				runtime: "Ruby",
				line: /depends on Ruby (\S{1,30}(?: \S{1,12})?),? .{0,200}current Ruby version is = ?([\d.]{1,12})|current Ruby version \(= ?([\d.]{1,12})\)/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Node",
				line: /The engine "node" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,30})"/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Node",
				line: /^npm (?:ERR!|error) (?:notsup )?(?:Required|Not compatible with your version of node): .{0,10}"?node"?:"?([^"}]{1,60})/,
				wanted: 1,
				found: 0
			},
			{
				runtime: "Node",
				line: /^npm (?:ERR!|error) code EBADENGINE|^npm (?:ERR!|error) (?:notsup )?Unsupported engine/,
				wanted: 0,
				found: 0
			},
			{
				runtime: "Node",
				line: /ERR_PNPM_UNSUPPORTED_ENGINE|Expected version: ([^"]{1,40}) Got: v?([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Node",
				line: /You are using Node\.js v?([\d.]{1,15})\.? .{0,40}(?:requires|Node\.js version) "?(?:Node\.js version )?((?:[\d.+<>=^~|&vx -]|or){1,60})/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Node",
				line: /Node\.js (?:version )?v?([\d.]{1,15}) (?:is not supported by|detected\.).{0,60}(?:minimum|upgrade|>=)?.{0,60}/,
				wanted: 0,
				found: 1
			},
			{
				runtime: "Node",
				line: /(?:crypto\.hash|crypto\$\d\.getRandomValues|structuredClone|Array\.prototype\.toSorted|util\.styleText|\.getOrInsert) is not (?:a function|defined)|does not provide an export named 'styleText'|SyntaxError: Unexpected token '(?:\?\?=|\|\|=)'$/,
				wanted: 0,
				found: 0
			},
			{
				runtime: "Node",
				line: /This version of pnpm requires at least Node\.js v?([\d.]{1,12})/,
				wanted: 1,
				found: 0
			},
			{
				runtime: "Node",
				line: /npm v[\d.]{1,12} (?:is known not to run on|does not support) Node\.js v?([\d.]{1,12})/,
				wanted: 0,
				found: 1
			},
			{
				runtime: "Go",
				line: /go\.mod requires go >= ([\d.]{1,12}\w{0,5}) \(running go ([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Go",
				line: /requires go >= ?([\d.]{1,12}\w{0,5}) \(running go ([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Go",
				line: /invalid go version '([\d.]{1,12}\w{0,6})': must match format|module requires Go ([\d.]{1,12})/,
				wanted: 1,
				found: 0
			},
			{
				runtime: "Python",
				line: /requires a different Python: ([\d.]{1,12}) not in '([^']{1,60})'/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Python",
				line: /(?:currently activated|Current) Python version \(?([\d.]{1,12})\)? is not (?:supported|allowed) by the project \(([^)]{1,40})\)/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Python",
				line: /resolved to Python ([\d.]{1,12}), which is incompatible with the project's Python requirement: `([^`]{1,40})`/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Python",
				line: /requires-python.{0,60}([<>=~!]{1,2}\d[\d.]{0,10})|Python version ([\d.]{1,12}) does not satisfy/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "PHP",
				line: /requires php ([^\s]{1,30}(?: \|\| \S{1,20}){0,4}) .{0,20}your php version \(([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "PHP",
				line: /Composer detected issues in your platform: .{0,60}require a PHP version "([^"]{1,30})"\. You are running ([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Elixir",
				line: /trying to run \S{1,60} on Elixir v([\d.]{1,12}) but it has declared in its mix\.exs file it supports only Elixir (.{1,30})/,
				wanted: 2,
				found: 1
			},
			{
				runtime: "Rust",
				line: /requires rustc ([\d.]{1,12}).{0,60}(?:currently active|current) rustc version is ([\d.]{1,12})/,
				wanted: 1,
				found: 2
			},
			{
				runtime: "Rust",
				line: /rustc ([\d.]{1,12}) is not supported by the following packages?/,
				wanted: 0,
				found: 1
			},
			{
				runtime: "Java",
				line: /(?:invalid source release: |invalid target release: |release version )(\d{1,3})\b|class file has wrong version (\d{1,3})\.0/,
				wanted: 1,
				found: 0
			},
			{
				runtime: ".NET",
				line: /NETSDK1045.{0,60}does not support targeting \.NET (?:Core )?([\d.]{1,6})/,
				wanted: 1,
				found: 0
			}
		], st = {
			id: "build-runtime-version",
			in: ["build"],
			line: /failed to parse lock file at: \S{1,200}Cargo\.lock/,
			with: /lock ?file version `?4`? (?:requires|was found)/,
			at: dockerfile,
			facts: ([e]) => ({
				runtime: "Rust",
				wanted: "1.78",
				found: void 0,
				said: e
			})
		}, ct = ot.map(({ runtime: e, line: t, wanted: n, found: r }) => ({
			id: "build-runtime-version",
			in: ["build"],
			line: t,
			at: dockerfile,
			facts: (t) => ({
				runtime: e,
				wanted: n === 0 ? void 0 : t[n]?.trim().replace(/[.,]{1,3}$/, ""),
				found: r === 0 ? void 0 : t[r]?.replace(/\.$/, ""),
				said: firstSentence(t.input.trim())
			})
		})), lt = [
			{
				id: "build-openssl-legacy",
				in: ["build"],
				line: /error:0308010C:digital envelope routines::unsupported|ERR_OSSL_EVP_UNSUPPORTED/,
				at: dockerfile,
				facts: ([e]) => ({ said: firstSentence(e) })
			},
			st,
			...ct,
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /Missing `secret_key_base` for .{0,300}|`?secret_key_base`? for production environment must be .{0,300}|You must set secret_key_base.{0,300}/,
				at: dockerfile,
				facts: ([e]) => ({
					problem: "secret-key-base",
					name: void 0,
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /Missing encryption key to decrypt file with.{0,300}|MissingKeyError.{0,300}/,
				at: dockerfile,
				facts: ([e]) => ({
					problem: "master-key",
					name: void 0,
					said: e
				})
			},
			{
				id: "build-master-key-wrong",
				in: ["build"],
				line: /ActiveSupport::(?:MessageEncryptor|EncryptedFile|EncryptedConfiguration)::Invalid\w{1,30}|key must be 16 bytes|InvalidKeyLengthError|Encryption key must be exactly/,
				at: dockerfile,
				facts: () => ({})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /\/run\/secrets\/([\w.-]{1,100})'?: No such file or directory|secret ([\w.-]{1,100}): not found|No such file or directory @ rb_sysopen - \/run\/secrets\/([\w.-]{1,100})/,
				at: dockerfile,
				facts: ([e, t, n, r]) => ({
					problem: "secret",
					name: t ?? n ?? r,
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /key not found: "?([A-Z][A-Z0-9_]{1,60})"?|KeyError: ['"]([A-Z][A-Z0-9_]{1,60})['"]|[Ee]nvironment variables?[:.]? (?:not found: )?[`'"]?([A-Z][A-Z0-9_]{1,60})[`'"]? ?(?:is |was |are |has )?(?:not |missing|required|undefined|empty|must).{0,300}|(?:Missing|missing|Set|set) (?:the |required )?(?:environment |env )?(?:variables?:? )?[`'"]?([A-Z][A-Z0-9_]{2,60})[`'"]? (?:environment|env) variable.{0,300}|([A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{1,40})[`'"]? (?:environment variable |env var )?(?:is (?:not set|not defined|missing|required|undefined|empty)|must be (?:set|provided|defined|at least)|required\b|not found\. Declare it as envvar|setting must not be empty).{0,300}|Environment variable not found: ([A-Z][A-Z0-9_]{1,60})|[Mm]issing (?:required )?(?:environment|env) ?variables?:? ?[`'"]?([A-Z][A-Z0-9_]{1,60}).{0,300}/,
				when: (e, t, n) => inStep(e, t, n) && !/\bwarn(?:ing)?\b|\u26a0|ReferenceError|NameError|uninitialized/i.test(e.input),
				at: dockerfile,
				facts: ([e, ...t]) => ({
					problem: "variable",
					name: t.find((e) => e !== void 0),
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /The SECRET_KEY setting must not be empty.{0,300}|Invalid environment variables.{0,300}|No APP_KEY variable was found.{0,300}|Neither apiKey nor config\.authenticator provided.{0,300}|supabase(?:Url|Key) is required.{0,300}|Missing API key\. Pass it to the constructor.{0,300}/,
				at: dockerfile,
				facts: ([e]) => ({
					problem: "variable",
					name: /\b([A-Z]{2,40}_[A-Z]{2,40})\b/.exec(e)?.[1],
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /could not fetch environment variable "([A-Z][A-Z0-9_]{1,60})"/,
				at: dockerfile,
				facts: ([e, t]) => ({
					problem: "variable",
					name: t,
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /validation errors? for \w{0,40}Settings/,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { lines: n }) => ({
					problem: "variable",
					name: n.map((e) => /^([A-Za-z]\w{1,60})$/.exec(e)?.[1]).find((e) => e !== void 0)?.toUpperCase(),
					said: e
				})
			},
			{
				id: "build-secret-missing",
				in: ["build"],
				line: /(?:undefined method .{1,60} for nil|KeyError: key not found: :).{0,300}/,
				with: /\.credentials\b/,
				when: inStep,
				at: dockerfile,
				facts: ([e]) => ({
					problem: "credentials",
					name: void 0,
					said: e
				})
			},
			{
				id: "build-service-unreachable",
				in: ["build"],
				line: /(?:PG::ConnectionBad|connection to server (?:at|on) .{1,200} failed|could not (?:connect to server|translate host name)|Is the server running (?:locally|on)|:5432\b.{0,300}(?:refused|ECONNREFUSED)|ECONNREFUSED.{0,300}:5432\b|tcp connect \(\S{1,200}:5432\)).{0,300}|Can't reach database server at.{0,300}|ActiveRecord::(?:ConnectionNotEstablished|DatabaseConnectionError|NoDatabaseError).{0,300}|PG::UndefinedTable.{0,300}|DBConnection\.ConnectionError.{0,300}|MongoNetworkError.{0,300}|MongooseServerSelectionError.{0,300}|No suitable servers found.{0,300}:27017.{0,300}/,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					service: /Mongo|27017/.test(e) ? "MongoDB" : /PG|5432|server (?:at|on)|connect to server/.test(e) ? "PostgreSQL" : "the database",
					command: n?.command,
					said: e
				})
			},
			{
				id: "build-service-unreachable",
				in: ["build"],
				line: /Can't connect to (?:local |server on |)?(?:MySQL|MariaDB|server).{0,300}|Unknown (?:MySQL|MariaDB) server host.{0,300}|Mysql2::Error::ConnectionError.{0,300}|Trilogy::\w{0,30}(?:ConnectionError|ConnectionRefusedError|Error: trilogy_connect).{0,300}|SQLSTATE\[HY000\] \[2002\].{0,300}|ECONNREFUSED.{0,300}:3306\b.{0,300}|Communications link failure.{0,300}/,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					service: "MySQL",
					command: n?.command,
					said: e
				})
			},
			{
				id: "build-service-unreachable",
				in: ["build"],
				line: /(?:Redis::CannotConnectError|RedisClient::CannotConnectError|Error connecting to Redis|redis\.exceptions\.ConnectionError|ECONNREFUSED.{0,300}:6379\b|Error \d{1,3} connecting to \S{1,100}:6379|:6379\b.{0,300}refused).{0,300}/,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					service: "Redis",
					command: n?.command,
					said: e
				})
			},
			{
				id: "build-service-unreachable",
				in: ["build"],
				line: /SQLite3::(?:CantOpenException|SQLException: no such table).{0,300}|Could not find table '.{0,300}|OperationalError: (?:no such table|unable to open database file|could not connect|connection failed).{0,300}/,
				when: inStep,
				at: dockerfile,
				facts: ([e], t, { step: n }) => ({
					service: "the database",
					command: n?.command,
					said: e
				})
			},
			{
				id: "build-service-unreachable",
				in: ["build"],
				line: /(?:ECONNREFUSED|Failed to open TCP connection to|[Cc]onnection refused).{0,200}?((?:localhost|127\.0\.0\.1|\[?::1\]?):\d{2,5}\b)|((?:localhost|127\.0\.0\.1|\[?::1\]?):\d{2,5}\b).{0,100}(?:[Cc]onnection refused|ECONNREFUSED)/,
				when: inStep,
				at: dockerfile,
				facts: ([e, t, n], r, { step: i }) => ({
					service: `the service at ${t ?? n ?? "localhost"}`,
					command: i?.command,
					said: e
				})
			},
			{
				id: "build-crlf",
				in: ["build"],
				line: /env: (?:'|\u2018)?\w{1,30}\\r|\/bin\/(?:ba)?sh\^M: bad interpreter|\$'\\r': command not found|\w\\r['\u2019]?: No such file or directory/,
				at: dockerfile,
				facts: (e, t, { step: n }) => ({ file: scriptOf(n?.command) })
			},
			{
				id: "build-not-executable",
				in: ["build"],
				line: /(?:^|\s)(?:\.\/)?((?:bin|script|scripts|docker)\/[\w./-]{1,100}|gradlew|mvnw|[\w-]{1,60}\.sh): (?:Permission denied|cannot execute)|exec: "(?:\.\/)?([\w./-]{1,100})": permission denied/,
				when: inStep,
				at: dockerfile,
				facts: ([, e, t]) => ({ file: (e ?? t ?? "").replace(/^\/(?:rails|app|usr\/src\/app)\//, "") })
			}
		];
		function scriptOf(e = "") {
			return /(?:^|\s)(?:\.\/)?((?:bin|script|scripts)\/[\w.-]{1,80}|[\w-]{1,60}\.sh)\b/.exec(e)?.[1];
		}
		let ut = [
			{
				id: "builder-silent",
				in: [
					"runner",
					"build",
					"kamal"
				],
				line: /failed to list workers: .{0,300}(?:connection refused|no such file|EOF|Unavailable)|waiting for connection: context deadline exceeded/,
				facts: () => ({})
			},
			{
				id: "builder-exists",
				in: [
					"runner",
					"build",
					"kamal"
				],
				line: /existing instance for "([\w.-]{1,100})" but no append mode/,
				facts: ([, e = ""]) => ({ name: e })
			},
			{
				id: "docker-local",
				in: ["kamal", "runner"],
				line: /Docker (buildx plugin )?is not installed locally/,
				facts: ([, e]) => ({ missing: e === void 0 ? "docker" : "buildx" })
			},
			{
				id: "docker-local",
				in: ["runner", "build"],
				line: /\bdocker: (?:command )?not found|docker: '?(buildx)'? is not a docker command|unknown (?:shorthand )?flag: '?(?:--builder|--platform|--output|--cache-from|p)\b/,
				when: ({ input: e }, t, { step: n }) => n === void 0 && !/stderr=|dial-stdio/.test(e),
				facts: ([e, t]) => ({ missing: t !== void 0 || /flag/.test(e) ? "buildx" : "docker" })
			},
			{
				id: "docker-local",
				in: ["runner", "build"],
				line: /unknown flag: --(?:provenance|sbom|attest|annotation|secret|ssh)\b/,
				facts: () => ({ missing: "buildx-old" })
			},
			{
				id: "builder-ssh",
				in: ["build"],
				line: /Authentication failed for user|fingerprint \S{1,200} (?:does not match|is unknown)|Connection refused|No route to host|Connection timed out|ConnectionTimeout|getaddrinfo|closed by remote host|closed stream|HostKeyMismatch|HostKeyUnknown/,
				when: (e, t, { host: n }) => n !== void 0,
				at: (e, { locate: t }) => t?.("builder/remote"),
				facts: ({ input: e }, t, { host: n }) => ({
					host: n,
					problem: sshProblem(e),
					said: withoutClass(e)
				})
			},
			{
				id: "builder-ssh",
				in: [
					"build",
					"runner",
					"kamal"
				],
				line: /command \[ssh (.{0,300}) -- (\S{1,300}) docker system dial-stdio\] has exited .{0,300}stderr=(.{0,300})/,
				recovered: !0,
				at: (e, { locate: t }) => t?.("builder/remote"),
				facts: ([, , e, t = ""], n, { lines: r }) => {
					let i = t.trim() === "" ? r.find((e) => dt.test(e)) ?? "no reason given" : t;
					return {
						host: e,
						problem: sshProblem(i),
						said: i.trim()
					};
				}
			},
			{
				id: "builder-ssh",
				in: [
					"build",
					"runner",
					"kamal"
				],
				line: /ssh resolves to executable in current directory.{0,300}/,
				recovered: !0,
				facts: ([e]) => ({
					host: void 0,
					problem: "local-ssh",
					said: e
				})
			},
			{
				id: "builder-ssh",
				in: [
					"build",
					"runner",
					"kamal"
				],
				line: /Couldn't create remote builder: (.+)|Cannot connect to the Docker daemon at http:\/\/docker\.example\.com.{0,300}/,
				recovered: !0,
				when: ([e, t = e]) => sshProblem(t) !== "other",
				at: (e, { locate: t }) => t?.("builder/remote"),
				facts: ([e, t = e]) => ({
					host: void 0,
					problem: sshProblem(t),
					said: t.trim()
				})
			},
			{
				id: "builder-ssh",
				in: [
					"build",
					"runner",
					"kamal"
				],
				line: /Couldn't create remote builder: (.+)/,
				rank: "symptom",
				recovered: !0,
				at: (e, { locate: t }) => t?.("builder/remote"),
				facts: ([, e = ""]) => ({
					host: void 0,
					problem: "other",
					said: e.trim()
				})
			},
			{
				id: "builder-missing",
				in: ["build", "runner"],
				line: /no builder "([\w.-]{1,200})" found|context "([\w.-]{1,200})" (?:does not exist|not found)/,
				rank: "symptom",
				facts: ([, e, t]) => ({ builder: e ?? t ?? "" })
			},
			{
				id: "build-memory",
				in: ["build"],
				at: dockerfile,
				line: /JavaScript heap out of memory|ERR_WORKER_OUT_OF_MEMORY|Allocation failed - process out of memory/,
				facts: ([e], t, { step: n }) => ({
					command: n?.command,
					limit: "node",
					said: e
				})
			},
			{
				id: "build-memory",
				in: ["build"],
				at: dockerfile,
				line: /did not complete successfully: exit code: 137|]: exit code: 137|returned a non-zero code: 137|^Killed$|signal: killed|Killed signal terminated program \S{1,60}|Cannot allocate memory|virtual memory exhausted.{0,300}|fatal error: runtime: (?:out of memory|cannot allocate memory)|OutOfMemoryError.{0,300}|ENOMEM\b.{0,300}|signal SIGKILL\b.{0,300}|daemon disappeared unexpectedly.{0,300}|process exited too early\. This probably means the system ran out of memory.{0,300}/,
				facts: ([e], t, { step: n }) => ({
					command: n?.command,
					limit: "machine",
					said: /137$/.test(e) ? "exit code 137 (killed)" : e
				})
			},
			{
				id: "build-memory",
				in: ["build"],
				at: dockerfile,
				line: /Allowed memory size of \d{1,15} bytes exhausted/,
				facts: ([e], t, { step: n }) => ({
					command: n?.command,
					limit: "php",
					said: e
				})
			},
			{
				id: "build-emulation",
				in: ["build"],
				at: dockerfile,
				line: /[Ee]xec format error|\.buildkit_qemu_emulator: .{0,300}|Invalid ELF image for this architecture.{0,300}/,
				facts: ([e], t, { platform: n }) => ({
					platform: n,
					crash: !1,
					said: e
				})
			},
			{
				id: "build-emulation",
				in: ["build"],
				at: dockerfile,
				line: /qemu: uncaught target signal .{0,300}|qemu-\w{1,20}(?:-static)?: (?:Could not open|Unable to|.{0,60}not supported).{0,300}/,
				facts: ([e], t, { platform: n }) => ({
					platform: n,
					crash: !0,
					said: e
				})
			},
			{
				id: "build-crashed",
				in: ["build"],
				at: dockerfile,
				line: /exit code: (13[29])\b|non-zero code: (13[29])\b/,
				facts: ([, e, t], n, { step: r, platform: i }) => ({
					command: r?.command ?? "",
					platform: i,
					exitCode: Number(e ?? t)
				})
			},
			{
				id: "build-cache-driver",
				in: ["build", "runner"],
				line: /[Cc]ache export is not supported for the docker driver|cache export feature is currently not supported for docker driver/,
				at: (e, { locate: t }) => t?.("builder/driver"),
				facts: () => ({ problem: "cache" })
			},
			{
				id: "build-cache-driver",
				in: ["build", "runner"],
				line: /Multi-platform build is not supported for the docker driver|docker exporter does not currently support exporting manifest lists/i,
				at: (e, { locate: t }) => t?.("builder/driver"),
				facts: () => ({ problem: "platforms" })
			},
			{
				id: "build-cache",
				in: ["build"],
				line: /failed to configure \w{1,30} cache (?:exporter|importer).{0,300}|error writing (?:layer blob|manifest blob).{0,300}|This legacy service is shutting down.{0,300}|failed to export cache.{0,300}/,
				also: /^(?!.{0,300}(?:denied|Forbidden|unauthorized))/,
				at: (e, { locate: t }) => t?.("builder/cache"),
				facts: ([e]) => ({ said: e })
			},
			{
				id: "build-ssh-agent",
				in: ["build", "runner"],
				line: /invalid empty ssh agent socket|unset ssh forward key|SSH_AUTH_SOCK is set|failed to dial agent|could not parse ssh: /,
				at: (e, { locate: t }) => t?.("builder/ssh"),
				facts: () => ({})
			},
			{
				id: "docker-snap",
				in: ["runner", "build"],
				line: /unable to prepare context: path "?(\/tmp\/[^"\s]{1,300}?)"? not found|(?:lstat|stat|open) (\/tmp\/kamal-clones\S{1,300}?): no such file|snap-confine.{0,300}/,
				facts: ([e]) => ({
					on: "the runner",
					said: e
				})
			},
			{
				id: "builder-gone",
				in: ["build", "runner"],
				line: /code = Unavailable desc = .{0,200}(?:EOF|connection (?:error|reset|closed|refused)|transport is closing|closing transport)|failed to (?:receive status|list workers): .{0,300}(?:EOF|connection reset|transport|closed)|graceful_stop|container \S{1,200} is not running.{0,300}buildkit|lost connection to (?:buildkit|the builder)/i,
				facts: (e, t, { lines: n }) => ({ remote: n.some((e) => /kamal-remote-/.test(e)) })
			}
		], dt = /Permission denied|Host key verification failed|Connection (?:refused|timed out|closed|reset)|Could not resolve hostname|not found|No route to host|Too many authentication/;
		function sshProblem(e) {
			return /docker(?:\.sock| daemon| API)/i.test(e) && /permission denied/i.test(e) ? "no-permission" : /Host key verification|HostKey|fingerprint/.test(e) ? "host-key" : /Permission denied|Authentication failed|Too many authentication|no such identity/i.test(e) ? "key" : /resolve hostname|getaddrinfo|Name or service not known|nodename nor servname/i.test(e) ? "name" : /not found|No such file|Cannot connect to the Docker daemon|Is the docker daemon running/i.test(e) ? "no-docker" : /refused|timed out|timeout|No route|unreachable|closed|reset by peer/i.test(e) ? "unreachable" : "other";
		}
		function withoutClass(e) {
			return e.replace(/^ERROR \([\w:]{1,100}\): /, "");
		}
		let ft = [
			{
				id: "clone-ownership",
				in: ["kamal", "runner"],
				line: /detected dubious ownership in repository at '([^']{1,500})'|unsafe repository \('([^']{1,500})' is owned by someone else/,
				facts: ([, e, t]) => ({ path: (e ?? t ?? "").replace(/\/\.git$/, "") })
			},
			{
				id: "clone-folder",
				in: ["kamal", "runner"],
				line: /Permission denied .{0,60}(\/\S{1,200}\/kamal-clones)\b|could not create .{0,60}'(\/\S{1,200}\/kamal-clones)\S{0,200}': Permission denied/,
				facts: ([, e, t]) => ({ folder: e ?? t ?? "/tmp/kamal-clones" })
			},
			{
				id: "clone-lfs",
				in: ["kamal", "runner"],
				line: /git-lfs(?:: (?:command )?not found|' is not a git command)|git: 'lfs' is not a git command|This repository is configured for Git LFS but 'git-lfs' was not found/,
				facts: ([e]) => ({
					said: e,
					missing: !0
				})
			},
			{
				id: "clone-lfs",
				in: ["kamal", "runner"],
				line: /smudge filter lfs failed|Error downloading object: .{1,300}|batch response: .{1,200}|Object does not exist on the server.{0,200}|exceeded its LFS budget.{0,200}/,
				facts: ({ input: e }) => ({
					said: e.trim(),
					missing: !1
				})
			},
			{
				id: "clone-submodule",
				in: ["kamal", "runner"],
				line: /fatal: clone of '[^']{1,300}' into submodule path .{0,300}|could not read (?:Username|Password) for '([^']{1,300})'.{0,300}|Permission denied \(publickey\).{0,300}|Host key verification failed.{0,300}|(?:remote: )?Repository not found.{0,300}|fatal: Authentication failed for '([^']{1,300})'.{0,300}|transport 'file' not allowed.{0,300}/,
				with: /submodule|Failed to clone '/,
				facts: ([e, t, n], r, { lines: i }) => ({
					submodule: submoduleIn(i) ?? t ?? n,
					said: e
				})
			},
			{
				id: "clone-dirty",
				in: ["kamal", "runner"],
				line: /Clone in \S{1,300} is (?:dirty|not on the correct revision).{0,300}/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "clone-failed",
				in: ["kamal", "runner"],
				line: /^(?:fatal|error): .{0,300}/,
				with: /Failed to (?:clone repo|validate clone): |^ERROR \(SSHKit::Command::Failed\): git exit status/,
				rank: "symptom",
				facts: ([e]) => ({ said: `Git says: ${e}` })
			},
			{
				id: "clone-failed",
				in: ["kamal", "runner"],
				line: /Failed to (?:clone repo|validate clone): (.{0,300})|^ERROR \(SSHKit::Command::Failed\): (git exit status.{0,300})/,
				unless: /^(?:fatal|error): /,
				rank: "symptom",
				facts: ([, e, t = ""]) => ({ said: `Git failed: ${e ?? t}` })
			}
		];
		function submoduleIn(e) {
			return e.map((e) => /clone of '([^']{1,300})' into submodule path|Failed to clone '([^']{1,300})'/.exec(e)).map((e) => e?.[1] ?? e?.[2]).find((e) => e !== void 0);
		}
		var pt = n(319);
		function machineOf({ place: e, host: t }) {
			return [
				"runner",
				"build",
				"hook",
				"kamal"
			].includes(e) ? "the runner" : t ?? "the server";
		}
		var q = n(261);
		let J = [
			"server",
			"runner",
			"build",
			"hook"
		], mt = [
			{
				id: "docker-missing-remote",
				in: ["kamal", "server"],
				line: /Docker is not installed on (\S{1,300}) and can't be automatically installed/,
				facts: ([, e = ""]) => ({
					host: e,
					user: void 0
				})
			},
			{
				id: "docker-missing-remote",
				in: ["server"],
				line: /^sh: (?:\d{1,3}: |line \d{1,3}: )?(?:curl|wget): (?:command )?not found/,
				facts: (e, { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					problem: "no-downloader"
				})
			},
			{
				id: "docker-missing-remote",
				in: ["server"],
				line: /Unsupported distribution '([\w.-]{1,40})'/,
				facts: ([, e = ""], { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					distribution: e
				})
			},
			{
				id: "docker-sock-perm",
				in: J,
				line: /permission denied while trying to connect to the docker/i,
				facts: (e, t, n) => ({ on: machineOf(n) })
			},
			{
				id: "docker-sock-perm",
				in: J,
				line: /dial unix \S{0,100}docker\.sock: connect: permission denied/,
				facts: (e, t, n) => ({ on: machineOf(n) })
			},
			{
				id: "docker-rootless",
				in: J,
				line: /Cannot connect to the Docker daemon at unix:\/\/\/run\/user\/\d{1,10}\/docker\.sock/,
				facts: ([e], t, n) => ({
					on: machineOf(n),
					said: e,
					problem: "daemon"
				})
			},
			{
				id: "docker-rootless",
				in: ["server"],
				line: /cannot expose privileged port \d{1,5}/,
				facts: ([e], t, n) => ({
					on: machineOf(n),
					said: e,
					problem: "port"
				})
			},
			{
				id: "docker-down",
				in: J,
				line: /Cannot connect to the Docker daemon/,
				facts: (e, t, n) => ({ on: machineOf(n) })
			},
			{
				id: "docker-version",
				in: J,
				line: /client version \d[\d.]{0,10} is too (?:old|new)\. M(?:in|ax)imum supported API version is \d[\d.]{0,10}/,
				facts: ([e], t, n) => ({
					on: machineOf(n),
					said: e
				})
			},
			{
				id: "docker-snap",
				in: ["server"],
				line: /open \S{0,200}\.kamal\/\S{1,200}: permission denied/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			}
		], ht = [
			{
				id: "docker-log-driver",
				in: ["server"],
				line: /unknown log opt '[^']{1,100}' for (\S{1,60}) log driver|log(?:ger: no log |ging )driver (?:named )?['"]?([\w./:-]{1,60})['"]? (?:is|not) (?:registered|found)/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					driver: driverIn(e)
				})
			},
			{
				id: "docker-log-driver",
				in: ["server"],
				line: /failed to (?:create task for container|initialize logging driver): .{0,200}error looking up logging plugin (\S{1,60}?): |error looking up logging plugin (\S{1,60}?): /,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					driver: driverIn(e)
				})
			},
			{
				id: "docker-cgroup",
				in: J,
				line: /cgroups?: cgroup mountpoint does not exist|unable to apply cgroup configuration|no cgroup mount found in mountinfo|cannot enter cgroupv2 .|cgroup-parent .|bpf_prog_query\(BPF_CGROUP_DEVICE\) failed/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-apparmor",
				in: J,
				line: /AppArmor enabled on system but the docker-default profile could not be loaded|unable to apply apparmor profile|apparmor_parser.|\/proc\/(?:self|thread-self)\/attr\/apparmor\/exec/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-iptables",
				in: J,
				line: /iptables failed|iptables: No chain\/target\/match by that name|Chain 'DOCKER\S{0,30}' does not exist|Unable to enable \S{1,60} rule|failed to add jump rules to \S{1,20} \S{1,20} table|unable to insert jump to DOCKER/i,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-networks",
				in: J,
				line: /could not find an available, non-overlapping IPv4 address pool|all predefined address pools have been fully subnetted|Pool overlaps with other one on this address space/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-mount",
				in: ["server"],
				line: /bind source path does not exist: ./,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					problem: "missing"
				})
			},
			{
				id: "docker-mount",
				in: ["server"],
				line: /Are you trying to mount a directory onto a file|error mounting .{1,500} not a directory/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					problem: "type"
				})
			},
			{
				id: "docker-option",
				in: ["server"],
				line: /^(?:docker: )?unknown (?:shorthand )?flag: (.{1,100})/,
				facts: ([, e = ""]) => ({ option: e })
			},
			{
				id: "docker-snap",
				in: ["server"],
				line: /creating mount source path '[^']{1,300}': mkdir \S{1,300}: read-only file system/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-podman",
				in: ["server"],
				line: /Emulate Docker CLI using podman/,
				recovered: !0,
				facts: (e, { primaryHost: t }, { host: n }) => ({ host: n ?? t })
			},
			{
				id: "docker-lxc",
				in: ["server"],
				line: /open sysctl net\.ipv4\.\S{1,60} file: .{0,60}permission denied/,
				facts: (e, { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-stop-denied",
				in: ["server"],
				line: /cannot (?:stop|kill) container: .{0,200}permission denied/i,
				facts: (e, { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-gpu",
				in: ["server"],
				line: /could not select device driver "\S{0,40}" with capabilities: \[\[gpu\]\]|unknown or invalid runtime name: nvidia/,
				facts: (e, { primaryHost: t }, { host: n }) => ({ host: n ?? t })
			},
			{
				id: "docker-resources",
				in: ["server"],
				line: /[Rr]ange of CPUs is from [\d.]{1,10} to ([\d.]{1,10})|Minimum memory limit allowed is (\d{1,4}\w{1,2})/,
				facts: (e, { primaryHost: t }, { host: n }) => ({
					host: n ?? t,
					limit: e[1] === void 0 ? { least: e[2] ?? "" } : { cpus: e[1] },
					said: (0, q.z)(e)
				})
			},
			{
				id: "docker-env-name",
				in: ["server"],
				line: /poorly formatted environment: variable '([^']{1,200})' contains whitespaces/,
				facts: (e) => ({
					said: (0, q.z)(e),
					name: e[1] ?? ""
				})
			},
			{
				id: "env-file-missing",
				in: ["server", "hook"],
				line: /open (\S{0,200}\.kamal\/\S{1,200}\.env): no such file or directory/,
				facts: ([, e = ""], t, { place: n }) => ({
					file: e,
					isHook: n === "hook"
				})
			}
		], gt = [...mt, ...ht];
		function driverIn([, e, t = ""]) {
			return e ?? t;
		}
		let ofFailedHook = (e, t, { decides: n }) => n, _t = "[\u2018'\"`]?", vt = [
			{
				id: "hook-not-executable",
				in: ["hook"],
				line: RegExp(`^(?:/usr/bin/)?(?:env|sh|bash|exec)(?:: \\d{1,4})?: ${_t}\\S{0,200}\\.kamal/hooks/\\S{1,100}: Permission denied`),
				when: ofFailedHook,
				at: (e, t, n) => ({
					file: `.kamal/hooks/${hookOf(n)}`,
					line: null
				}),
				facts: (e, t, n) => ({ hook: hookOf(n) })
			},
			{
				id: "hook-interpreter",
				in: ["hook"],
				line: /\/usr\/bin\/env: .{1,100}(?:\\r|\^M|\r)|\^M: bad interpreter|(?:\\r|\^M)['\u2019]?: (?:No such file or directory|command not found)|\$['\u2018]\\r['\u2019]/,
				when: ofFailedHook,
				at: (e, t, n) => ({
					file: `.kamal/hooks/${hookOf(n)}`,
					line: 1
				}),
				facts: (e, t, n) => ({
					hook: hookOf(n),
					problem: "line-ends"
				})
			},
			{
				id: "hook-interpreter",
				in: ["hook"],
				line: /\bExec format error/i,
				when: ofFailedHook,
				at: (e, t, n) => ({
					file: `.kamal/hooks/${hookOf(n)}`,
					line: 1
				}),
				facts: (e, t, n) => ({
					hook: hookOf(n),
					problem: "no-shebang"
				})
			},
			{
				id: "hook-interpreter",
				in: ["hook"],
				line: RegExp(`^(?:/usr/bin/)?env: ${_t}(?:\\S{0,200}\\.kamal/hooks/\\S{1,100}|([\\w./+-]{1,100}?))[\u2019'"\`]?: No such file or directory`),
				when: ofFailedHook,
				at: (e, t, n) => ({
					file: `.kamal/hooks/${hookOf(n)}`,
					line: 1
				}),
				facts: ([, e], t, n) => ({
					hook: hookOf(n),
					problem: "missing",
					interpreter: e
				})
			},
			{
				id: "hook-interpreter",
				in: ["hook"],
				line: /: (\/[\w./+-]{1,100}): bad interpreter: No such file or directory/,
				when: ofFailedHook,
				at: (e, t, n) => ({
					file: `.kamal/hooks/${hookOf(n)}`,
					line: 1
				}),
				facts: ([, e], t, n) => ({
					hook: hookOf(n),
					problem: "missing",
					interpreter: e
				})
			}
		], yt = [
			{
				id: "hook-bundle",
				in: ["hook"],
				line: /Could not find .{1,500} in (?:locally installed gems|any of the sources)|Bundler::GemNotFound|Run `bundle install` to install missing gems|bundler: command not found: \S|bundler: failed to load command|Could not locate Gemfile|The git source .{1,300} is not yet checked out|cannot load such file -- \S{1,200} \(LoadError\)|can't find gem \S{1,100} \(>?= ?\S{1,40}\) with executable|Your Ruby version is \S{1,40}, but your Gemfile specified/,
				when: ofFailedHook,
				facts: (e, t, n) => ({
					hook: hookOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "hook-command",
				in: ["hook"],
				line: /^\S{0,200}: (?:line )?(?:\d{1,4}: )?(?!\.\/|\/)([\w.+-]{1,60}): (?:command )?not found$/,
				when: ofFailedHook,
				facts: ([, e = ""], t, n) => ({
					hook: hookOf(n),
					command: e
				})
			},
			{
				id: "hook-git",
				in: ["hook"],
				line: /Version \(\S{1,100}\) does not match remote HEAD|Git checkout is not clean, aborting|No git remote set, aborting|Not on a git branch, aborting|Branch not pushed to remote, aborting/,
				when: ofFailedHook,
				facts: (e, t, n) => ({
					hook: hookOf(n),
					said: (0, q.z)(e)
				})
			}
		], bt = [
			...vt,
			...yt,
			{
				id: "hook-failed",
				in: ["hook"],
				line: /^ERROR \(\S+\): Hook `([^`]{1,100})` failed:?/,
				rank: "symptom",
				facts: ([, e = ""], t, { lines: n }) => ({
					hook: e,
					said: hook_patterns_outputOf(n)
				})
			}
		];
		function hookOf({ lines: e }) {
			let [, t = ""] = /Hook `([\w-]{1,100})` failed/.exec(e.find((e) => e.includes("Hook `")) ?? "") ?? [];
			return t;
		}
		function hook_patterns_outputOf(e) {
			let t = e.slice(1).filter((e) => !/^\S{1,200} exit status: \d{1,6}$/.test(e));
			return t[tellingLine(t).index]?.trim();
		}
		let Y = /port is already allocated|address already in use|ports are not available|failed to bind (?:host )?port/i, xt = /\bon endpoint (?!gateway_)(\S{1,200})/, St = /\b(?:for|port|tcp\d?) (?:[\d.]{7,15}|\[?[0-9a-f:]{2,39}\]?)?:(\d{1,5})\b/i, Ct = [
			{
				id: "proxy-address",
				in: ["server"],
				line: /cannot assign requested address/,
				also: /\bendpoint kamal-proxy\b|\bfor [\d.]{7,15}:\d{1,5}\b/,
				facts: ({ input: e }, { primaryHost: t }, { host: n }) => ({
					address: /\bfor ([\d.]{7,15}):\d/.exec(e)?.[1] ?? "the address",
					host: n ?? t
				})
			},
			{
				id: "role-port",
				in: ["server"],
				line: Y,
				also: /\bon endpoint (?!kamal-proxy\b|gateway_)\S/,
				facts: publishedPort
			},
			{
				id: "proxy-port",
				in: ["server"],
				line: Y,
				also: /\bon endpoint kamal-proxy\b|\b(?:for|port|tcp\d?) (?:[\d.]{7,15}|\[?[0-9a-f:]{2,39}\]?)?:(?:80|443)\b/i,
				facts: (e, t, { host: n }) => ({
					said: (0, q.z)(e),
					host: n,
					port: St.exec(e.input)?.[1]
				})
			},
			{
				id: "role-port",
				in: ["server"],
				line: Y,
				facts: publishedPort
			},
			{
				id: "proxy-old",
				in: ["kamal", "server"],
				line: /kamal-proxy version (\S{1,100}) is too old/,
				facts: ([e], { destination: t }) => ({
					said: e,
					destination: t
				})
			},
			{
				id: "proxy-old",
				in: ["server"],
				line: /^Error: unknown flag: (--[\w-]{1,60})/,
				facts: ([, e = ""], { destination: t }) => ({
					said: `kamal-proxy, which does not know the option ${e}, is too old`,
					destination: t
				})
			},
			{
				id: "proxy-conflict",
				in: ["server"],
				line: /Conflict\. The container name "\/?kamal-proxy" is already in use/,
				rank: "symptom",
				facts: (e, { destination: t }) => ({
					said: (0, q.z)(e),
					destination: t
				})
			},
			{
				id: "tls-config",
				in: ["server"],
				line: /Error: unable to load (certificate|error pages)/,
				facts: ([, e = ""], { destination: t }) => ({
					what: e,
					destination: t
				})
			},
			{
				id: "tls-options",
				in: ["server"],
				line: /automatic TLS does not support wildcards|TLS settings must be specified on the root path service|canonical-host '.{1,200}' must be present in the hosts list|service options invalid: /,
				facts: (e) => ({ said: (0, q.z)(e) })
			},
			{
				id: "host-conflict",
				in: ["server"],
				line: /host settings conflict with another service/,
				at: (e, { locate: t }) => t?.("proxy/host"),
				facts: (e, { service: t, hostNames: n = [] }) => ({
					service: t,
					noticedBy: "kamal",
					names: n
				})
			},
			{
				id: "proxy-bind",
				in: [
					"container",
					"server",
					"proxy"
				],
				line: /listen tcp \S{0,40}:(?:80|443): bind: permission denied/,
				with: /\.config\/kamal-proxy\/|^kamal-proxy\b/,
				facts: (e) => ({ said: (0, q.z)(e) })
			},
			{
				id: "proxy-restarts",
				in: ["server"],
				line: /Container ([0-9a-f]{12,64}) is restarting, wait until the container is running/,
				rank: "symptom",
				when: (e, { command: t }) => !/accessory/.test(t),
				facts: (e) => ({
					container: e[1] ?? "",
					said: (0, q.z)(e)
				})
			},
			{
				id: "proxy-image",
				in: ["server"],
				line: /^(?:docker: )?Error response from daemon: (?!No such container)(.{1,1000})/,
				with: /Unable to find image '\S{0,200}kamal-proxy:/,
				unless: /Status: Downloaded newer image/,
				facts: ([, e = ""], t, { lines: n }) => ({
					said: e,
					image: proxy_patterns_imageIn(n)
				})
			},
			{
				id: "proxy-missing",
				in: ["server"],
				line: /No such container: kamal-proxy|network kamal not found|dial unix \S{0,200}kamal-proxy\.sock/,
				rank: "symptom",
				facts: ([e], { command: t, destination: n }) => ({
					said: e,
					command: t,
					destination: n
				})
			}
		];
		function proxy_patterns_imageIn(e) {
			return e.map((e) => /Unable to find image '(\S{1,300}?)'/.exec(e)?.[1]).find((e) => e) ?? "kamal-proxy";
		}
		function publishedPort(e, { service: t }) {
			let n = xt.exec(e.input)?.[1] ?? "", r = n.startsWith(`${t}-`) && /-[0-9a-f]{7,40}(?:_\w{1,60})?$/.test(n), i = {
				said: (0, q.z)(e),
				container: n,
				port: St.exec(e.input)?.[1] ?? ""
			};
			return n === "" ? {
				...i,
				problem: "unknown"
			} : {
				...i,
				problem: r ? "role" : "accessory"
			};
		}
		let X = /\b(?:unauthorized|denied|401 Unauthorized|403 Forbidden|authentication required)\b/i, Z = /failed to resolve source metadata|pull access denied|load metadata|resolve image config/, wt = [
			{
				id: "registry-password-empty",
				in: [
					"runner",
					"server",
					"kamal"
				],
				line: /flag needs an argument: (?:'p' in -p|--password)/,
				at: (e, { locate: t }) => t?.("registry/password"),
				facts: () => ({ field: "password" })
			},
			{
				id: "registry-password-empty",
				in: [
					"runner",
					"server",
					"kamal"
				],
				line: /["'`]docker login["'`] (?:requires|accepts) at most 1 argument|Cannot perform an interactive login from a non.TTY device|flag needs an argument: 'u' in -u/,
				at: (e, { locate: t }) => t?.("registry/username"),
				facts: () => ({ field: "username" })
			},
			{
				id: "registry-credential-store",
				in: [
					"runner",
					"server",
					"build"
				],
				line: /Error saving credentials: .{0,300}|error (?:storing|getting) credentials - err: .{0,300}/,
				facts: ([e], t, { host: n }) => ({
					said: e,
					host: n
				})
			},
			{
				id: "registry-token-expired",
				in: [
					"runner",
					"server",
					"build"
				],
				line: /authorization token has expired|(?:access|deploy|job|id)[ _-]token (?:is|has|was) expired|token has expired|jwt expired|ExpiredToken/i,
				when: (e, t, n) => isOfRegistry(e, t, n) && (n.place !== "build" || !Z.test(e.input)),
				at: (e, { locate: t }) => t?.("registry/password"),
				facts: (e, t, { host: n }) => ({
					registry: registryOf(e.input, t),
					host: n
				})
			},
			{
				id: "registry-other",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /Error response from daemon: |failed to (?:push|authorize)|push access denied|requested access to the resource is denied/,
				also: X,
				when: (e, t) => otherRegistry(t) !== void 0 && !isAboutOtherImage(e.input, t) && !/permission denied|operation not permitted/i.test(e.input),
				at: (e, { locate: t }) => t?.("image"),
				facts: (e, t) => ({
					registry: t.registry,
					other: otherRegistry(t) ?? "",
					image: imageOfConfig(t)
				})
			},
			{
				id: "registry-stale-login",
				in: ["server"],
				line: /\/manifests\/\S{1,300} (?:unauthorized|denied)|pull access denied for/,
				also: /incorrect username or password|authentication failed|bad credentials|: denied: denied/i,
				recovered: !0,
				when: (e, t) => isAboutOtherImage(e.input, t),
				facts: (e, t, { host: n }) => ({
					registry: registryOf(e.input, t),
					image: imageIn(e.input) ?? "an image",
					host: n
				})
			},
			{
				id: "registry-pull-denied",
				in: ["server"],
				line: /\/manifests\/|pull access denied for|failed to resolve reference/,
				also: X,
				when: ({ input: e }) => !/kamal-proxy$/.test(imageIn(e) ?? ""),
				facts: (e, t, { host: n }) => ({
					registry: registryOf(e.input, t),
					image: imageIn(e.input) ?? t.repository,
					host: n
				})
			},
			{
				id: "registry-auth",
				in: ["runner", "server"],
				line: /incorrect username or password|HTTP Basic: Access denied|no basic auth credentials|authentication required/,
				facts: refusedLogin
			},
			{
				id: "registry-auth",
				in: ["runner", "server"],
				line: /Error response from daemon: (?:Get|login attempt) /,
				also: X,
				facts: refusedLogin
			},
			{
				id: "registry-auth",
				in: ["build", "runner"],
				line: /failed to push|failed to authorize|authentication required/,
				also: /no basic auth credentials|401 Unauthorized|: 401:|authorization failed|incorrect username or password|authentication required/i,
				unless: Z,
				facts: refusedLogin
			}
		];
		function isOfRegistry({ input: e }, t, { place: n }) {
			return n !== "build" || /^(?:ERROR|failed to solve|WARN\w{0,3}): /.test(e);
		}
		function isAboutOtherImage(e, t) {
			let n = imageIn(e);
			return n !== void 0 && !isAppImage(n, t);
		}
		function refusedLogin(e, t, { host: n }) {
			let r = registryOf(e.input, t);
			return {
				registry: r,
				problem: "kamal",
				configured: t.registry !== void 0 || r !== titleOf(void 0),
				host: n
			};
		}
		let Tt = /(?:failed to (?:push|do request|resolve|authorize|fetch|copy|pull)|Error response from daemon: |[Ee]rror pulling image|failed to register layer|download failed).{0,300}/, Et = /manifest unknown|manifest for \S{1,300} not found|failed to resolve reference \S{1,300} \S{1,300} not found|not found: manifest unknown/, Dt = [
			{
				id: "image-host-doubled",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /\b((?:[a-z0-9-]{1,60}\.){1,6}[a-z0-9]{1,20}(?::\d{1,5})?)\/(?:v2\/)?\1\//,
				at: (e, { locate: t }) => t?.("image"),
				facts: ([, e = ""], t) => ({
					registry: e,
					image: imageOfConfig(t).replace(`${e}/`, "").replace(`${e}/`, "")
				})
			},
			{
				id: "registry-name",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /invalid tag "([^"]{1,300})"|(?:repository name|path component) .{0,200}must be lowercase|invalid reference format/,
				when: ({ input: e }) => !/failed to parse stage name|base name|FROM /.test(e),
				at: (e, { locate: t }) => t?.("image"),
				facts: ([, e], t) => ({
					registry: titleOf(t.registry),
					name: nameIn(e, t)
				})
			},
			{
				id: "registry-rate-limit",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /toomanyrequests|429 Too Many Requests|pull rate limit/i,
				recovered: !0,
				when: isOfRegistry,
				facts: transferOf
			},
			{
				id: "registry-tag-immutable",
				in: ["build", "runner"],
				line: /image tag '([\w.-]{1,128})' already exists in the .{1,300} immutable/,
				facts: ([, e = ""]) => ({ tag: e })
			},
			{
				id: "registry-quota",
				in: ["build", "runner"],
				line: /registry contains \d{1,9} repositories, limit is \d{1,9}|denied: .{0,200}\b(?:quota|storage limit|plan limit|payment)\b.{0,300}/i,
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					said: e[0]
				})
			},
			{
				id: "registry-repository-missing",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /repository with name '([\w./-]{1,255})' does not exist|name (?:unknown|invalid): .{0,100}[Rr]epository "?([\w./-]{1,255})"? (?:was )?not found|project ([\w.-]{1,255}) not found/,
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					name: e[1] ?? e[2] ?? e[3] ?? "",
					certain: !0
				})
			},
			{
				id: "registry-repository-missing",
				in: ["build", "runner"],
				line: /\.dkr\.ecr\.[\w.-]{1,80}\/v2\/([\w./-]{1,255})\/blobs\/uploads\/[^"]{0,300}": (?:unexpected )?EOF/,
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					name: e[1] ?? "",
					certain: !1
				})
			},
			{
				id: "registry-format",
				in: ["build"],
				line: /failed commit on ref "(?:index|manifest|config)-sha256:.{0,200}unexpected status.{0,200}(?:400 Bad Request|404 Not Found|415 |405 )/,
				at: (e, { locate: t }) => t?.("builder"),
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					said: e[0]
				})
			},
			{
				id: "registry-unreachable",
				in: ["runner", "server"],
				line: /login attempt to (https?:\/\/\S{1,200}) failed with status: ((?:404|405|400|30\d) .{1,60})/,
				at: (e, { locate: t }) => t?.("registry/server"),
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					problem: "unexpected",
					step: "the login",
					said: e[2] ?? "",
					status: Number.parseInt(e[2] ?? "", 10),
					location: void 0
				})
			},
			{
				id: "registry-certificate",
				in: [
					"build",
					"runner",
					"server"
				],
				line: Tt,
				also: /x509: |server gave HTTP response to HTTPS client|certificate signed by unknown authority/,
				when: (e, t, n) => isOfRegistry(e, t, n) && !/ is before /.test(e.input),
				facts: ([e], t, { place: n, host: r }) => ({
					registry: registryOf(e, t),
					problem: /HTTP response/.test(e) ? "http" : /has expired|not yet valid/.test(e) ? "expired" : "untrusted",
					place: n === "build" ? "build" : r ?? "the runner",
					said: afterAddress(e)
				})
			},
			{
				id: "registry-push-denied",
				in: [
					"build",
					"runner",
					"server"
				],
				line: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to) \S{1,500} 403 Forbidden|Permission "artifactregistry\S{1,100}" denied|(?:fetch oauth token|fetch anonymous token|failed to authorize): .{0,300}403 Forbidden|access token has insufficient scopes/,
				when: ({ input: e }) => !Z.test(e),
				facts: pushRefused
			},
			{
				id: "registry-localhost",
				in: [
					"server",
					"runner",
					"build"
				],
				line: /(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}\b/,
				also: /connection refused|\bEOF\b|connection reset by peer/,
				when: ({ input: e }, { registry: t = "" }) => /\/v2\/|failed to push/.test(e) && /^localhost(?::|$)/.test(/\/\/(localhost:\d{1,5})\/v2\//.exec(e)?.[1] ?? t),
				facts: (e, t, { place: n, host: r }) => ({
					problem: n === "server" ? "server" : "builder",
					host: r
				})
			},
			{
				id: "registry-localhost",
				in: ["kamal", "runner"],
				line: /Timed out waiting for port forwarding to be established|Failed to establish port forward on (\S{1,300})|Error setting up port forwarding to (\S{1,300}):/,
				facts: ([, e, t]) => ({
					problem: "forwarding",
					host: e ?? t
				})
			},
			{
				id: "registry-network",
				in: [
					"build",
					"runner",
					"server"
				],
				line: Tt,
				also: /TLS handshake timeout|i\/o timeout|connection reset by peer|\bEOF\b|connection refused|no such host|server misbehaving|context deadline exceeded|Client\.Timeout exceeded|request canceled|broken pipe|use of closed network connection|on closed pipe|client connection lost|network is unreachable|no route to host|status:? .{0,20}5\d\d |50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time)/i,
				when: (e, t, n) => isOfRegistry(e, t, n) && /https?:\/\/|\bpush\b|dial tcp/.test(e.input) && !/kamal-proxy$/.test(pulledImage(e.input, n) ?? ""),
				facts: (e, t, n) => ({
					...transferOf(e, t, n),
					said: afterAddress(e[0])
				})
			},
			{
				id: "registry-push-failed",
				in: ["build", "runner"],
				line: /failed to push \S{1,300}: (.{0,300})/,
				rank: "symptom",
				facts: (e, t) => ({
					registry: registryOf(e.input, t),
					said: afterAddress(e[1] ?? "")
				})
			},
			{
				id: "registry-image-missing",
				in: ["server"],
				line: Et,
				when: ({ input: e }, t, n) => {
					let r = pulledImage(e, n);
					return r !== void 0 && !isAppImage(r, t) && !/kamal-proxy$/.test(r);
				},
				facts: (e, t, n) => ({
					registry: registryOf(e.input, t),
					image: pulledImage(e.input, n) ?? "",
					said: e[0],
					host: n.host
				})
			},
			{
				id: "image-missing",
				in: ["runner", "server"],
				line: Et,
				when: ({ input: e }, t, n) => !/kamal-proxy$/.test(pulledImage(e, n) ?? ""),
				facts: ([e]) => ({ said: e })
			}
		];
		function pushRefused({ input: e }, t) {
			let n = /failed to push/.test(e) ? imageIn(e) : void 0;
			return {
				registry: titleOf(n === void 0 ? t.registry : registryOfImage(n)),
				repository: n ?? t.repository,
				noticedBy: "kamal"
			};
		}
		function transferOf({ input: e }, t, n) {
			let r = n.place === "server" ? pulledImage(e, n) : imageIn(e), i = imageIn(e) !== void 0 || r === void 0;
			return {
				registry: /www\.docker\.com/.test(e) || !i && registryOfImage(r) === void 0 ? titleOf(void 0) : registryOf(e, t),
				action: actionOf(e, n, r),
				image: r,
				host: n.host
			};
		}
		function actionOf(e, t, n) {
			return /failed to push|blobs\/uploads|exporting/.test(e) ? "push" : t.lines.some((e) => /booting buildkit|moby\/buildkit/.test(e)) ? "builder" : t.place === "build" ? "pull-base" : n === void 0 ? "connect" : "pull";
		}
		function nameIn(e, t) {
			let n = e?.replace(/:[\w.-]{1,128}$/, "") ?? t.repository;
			return imageOfConfig({
				...t,
				repository: n
			});
		}
		function afterAddress(e) {
			return e.replace(/^.{0,1500}https?:\/\/[^"\s]{1,500}"?: /, "").slice(0, 200);
		}
		var Ot = n(4019);
		let kt = [
			{
				id: "disk-inodes",
				in: [
					"server",
					"runner",
					"build",
					"container",
					"hook",
					"kamal"
				],
				line: /no (?:free |more )?inodes?\b|out of inodes|\binodes? (?:exhausted|usage is 100%)/i,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "disk-full",
				in: [
					"server",
					"runner",
					"build",
					"container",
					"hook",
					"kamal"
				],
				line: /no space left on device|disk quota exceeded/i,
				unless: /file watchers|inotify/i,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "server-memory",
				in: ["server"],
				line: /cannot allocate memory|fork: retry: Resource temporarily unavailable|pthread_create failed: Resource temporarily unavailable/i,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "server-clock",
				in: [
					"server",
					"runner",
					"build"
				],
				line: /certificate has expired or is not yet valid: current time \S{1,40} is before \S{1,40}|Release file for \S{1,200} is not (?:yet valid|valid yet)|RequestTimeTooSkewed|Signature not yet current/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "server-home",
				in: ["server", "runner"],
				line: /mkdir: cannot create directory [\u2018'"`]?\S{0,200}\.kamal\S{0,200}: Permission denied/,
				recovered: !0,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					problem: "rights"
				})
			},
			{
				id: "server-home",
				in: ["connection"],
				line: /scp: \S{0,300}: Permission denied/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					problem: "rights"
				})
			},
			{
				id: "server-home",
				in: ["server"],
				line: /Read-only file system/i,
				unless: /creating mount source path/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					problem: "read-only"
				})
			},
			{
				id: "server-sudo",
				in: ["server"],
				line: /sudo: (?:a terminal is required to read the password|a password is required|no tty present)/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "server-apt-lock",
				in: ["server"],
				line: /Could not get lock \/var\/lib\/(?:dpkg|apt)\/|Unable to acquire the dpkg frontend lock/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e)
				})
			},
			{
				id: "login-shell",
				in: ["server"],
				line: /^(fish|tcsh|csh|nu|xonsh|elvish): ./,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					shell: e[1] ?? ""
				})
			},
			{
				id: "login-shell",
				in: ["server"],
				line: /^(?:Ambiguous output redirect|Illegal variable name|Missing name for redirect|Unmatched ['"`])\.$/,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					shell: "csh"
				})
			},
			{
				id: "login-shell",
				in: ["server"],
				line: /^zsh:\d{1,4}: (?:no matches found|bad pattern): ./,
				facts: (e, t, n) => ({
					on: machineOf(n),
					said: (0, q.z)(e),
					shell: "zsh"
				})
			},
			{
				id: "accessory-conflict",
				in: ["server"],
				line: /Conflict\. The container name "(?!\/?kamal-proxy")\/?([^"]{1,200})" is already in use/,
				facts: ([, e = ""]) => ({ name: e })
			},
			{
				id: "service-label",
				in: ["server"],
				line: /is missing the 'service' label/,
				facts: (e, { service: t }) => ({ service: t })
			}
		];
		var At = n(7030);
		let Q = ["connection", "kamal"], jt = [
			{
				id: "ssh-hostkey",
				in: Q,
				line: /fingerprint \S{1,200} (?:does not match|is unknown) for.*/,
				facts: ([e]) => ({
					problem: "kamal",
					said: e
				})
			},
			{
				id: "ssh-hostkey",
				in: Q,
				line: /HostKeyMismatch|HostKeyUnknown/,
				facts: ([e]) => ({
					problem: "kamal",
					said: e
				})
			},
			{
				id: "ssh-known-hosts",
				in: Q,
				line: /unsupported key type [`']/,
				facts: (e) => ({ said: (0, q.z)(e) })
			},
			{
				id: "ssh-known-hosts",
				in: Q,
				line: /\((NoMethodError|ArgumentError|TypeError|OpenSSL::[\w:]{1,60}|Net::SSH::Exception)\)$/,
				with: /known_hosts\.rb:\d+:in/,
				facts: ([, e = ""]) => ({ said: `${e} in known_hosts.rb` })
			},
			{
				id: "ssh-key-type",
				in: Q,
				line: /could not load public key file [`'][^`']{0,300}_sk\b|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com/,
				recovered: !0,
				facts: (e) => ({
					said: (0, q.z)(e),
					problem: "hardware"
				})
			},
			{
				id: "ssh-key-type",
				in: Q,
				line: /OpenSSH keys only supported if ED25519 is available/,
				facts: ([e]) => ({
					said: e,
					problem: "gems"
				})
			},
			{
				id: "ssh-key-format",
				in: [...Q, "server"],
				line: /Could not parse PKey.{0,100}|Neither PUB key nor PRIV key|Expected -----BEGIN OPENSSH PRIVATE KEY-----|not a private key \(|not a supported key type '|OpenSSL::PKey::\w{1,20}Error/,
				facts: (e) => ({ problem: { kamal: (0, q.z)(e) } })
			},
			{
				id: "ssh-password",
				in: [
					"connection",
					"kamal",
					"server"
				],
				line: /Decrypt failed on private key/,
				facts: () => ({
					what: "passphrase",
					user: void 0
				})
			},
			{
				id: "ssh-password",
				in: Q,
				line: /Enter passphrase for |Passphrase required for encrypted private key/,
				recovered: !0,
				facts: () => ({
					what: "passphrase",
					user: void 0
				})
			},
			{
				id: "ssh-password",
				in: Q,
				line: /^\s*([\w.-]{1,64}@\S{1,300})'s password:/,
				recovered: !0,
				facts: ([, e]) => ({
					what: "password",
					user: e
				})
			},
			{
				id: "ssh-password",
				in: Q,
				line: /Inappropriate ioctl for device|undefined method [`']noecho'/,
				facts: () => ({
					what: "password",
					user: void 0
				})
			},
			{
				id: "ssh-agent",
				in: ["connection", "kamal"],
				line: /agent could not sign data with requested identity|agent refused operation|could not connect to ssh-agent|Could not open a connection to your authentication agent|communication with agent failed|Net::SSH::Authentication::Agent\w{0,40}/,
				facts: (e) => ({ said: (0, q.z)(e) })
			},
			{
				id: "ssh-auth",
				in: Q,
				line: /Too many authentication failures/,
				facts: () => ({ offered: "too many" })
			},
			{
				id: "ssh-auth",
				in: Q,
				line: /Authentication failed for user (\S{1,200})/,
				facts: ([, e]) => ({ user: e })
			},
			{
				id: "ssh-auth",
				in: ["server", "connection"],
				line: /Please login as the user "?([a-z_][\w-]{0,31})"? rather than the user "?([a-z_][\w-]{0,31})"?/,
				facts: ([, e = "", t]) => ({
					user: t,
					other: e
				})
			},
			{
				id: "ssh-shell",
				in: ["server", "connection"],
				line: /This account is currently not available/,
				facts: (e, t, { host: n }) => ({
					user: void 0,
					host: n
				})
			}
		], Mt = [{
			id: "ssh-jump",
			in: Q,
			line: /^ERROR \(Net::SSH::Proxy::\w{1,40}\): (.{0,500})/,
			facts: ([, e = ""]) => ({ said: e === "" ? "Net::SSH::Proxy::ConnectError" : e })
		}, {
			id: "ssh-jump",
			in: ["kamal"],
			line: /^(?:ssh: (?:connect to host|Could not resolve hostname) .{1,300}|(?!git@)[\w.-]{1,64}@\S{1,300}: Permission denied \(.{1,200}|(?:Stdio|stdio) forwarding (?:request )?failed|channel \d{1,4}: open failed: .{1,300}|Host key verification failed\.)$/,
			unless: /Failed to clone repo|git@|Could not read from remote repository|docker|fatal: /,
			recovered: !0,
			facts: (e) => ({ said: (0, q.z)(e) })
		}], Nt = /Net::SSH::ConnectionTimeout|Errno::ETIMEDOUT|(?:Connection|Operation) timed out|execution expired|timeout during (?:client|server) version negotiating/i, Pt = [
			{
				id: "ssh-algorithm",
				in: Q,
				line: /could not settle on \w{1,40} algorithm|Unable to negotiate with .{1,300}|no mutual signature algorithm/,
				facts: (e) => ({ said: (0, q.z)(e) })
			},
			{
				id: "ssh-port",
				in: Q,
				line: /getaddrinfo/,
				when: (e, t, { host: n = "" }) => (0, At.isIP)(n) !== 0,
				at: (e, { locate: t }) => t?.("ssh/port"),
				facts: (e, t, { host: n = "" }) => ({ host: n })
			},
			{
				id: "ssh-dns",
				in: Q,
				line: /getaddrinfo(?:\(3\))?: .*/,
				facts: ([e], { configFile: t }, { host: n }) => n === void 0 || /temporary|try again/i.test(e) ? {
					said: e,
					configFile: t
				} : { hosts: [n] }
			},
			{
				id: "ssh-ipv6",
				in: ["connection"],
				line: /(?:Network is unreachable|Cannot assign requested address) - connect\(2\) for \[?[0-9a-f]{1,4}:[0-9a-f:]{2,40}|ENETUNREACH/i,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-dropped",
				in: ["connection"],
				line: /Blocking operation timed out|timeout waiting for next packet/i,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-dropped",
				in: ["connection"],
				line: Nt,
				when: (e, t, { connected: n }) => n === !0,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-timeout",
				in: ["connection"],
				line: Nt,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-connect",
				in: ["connection"],
				line: /Connection refused|Errno::ECONNREFUSED/i,
				facts: (e) => ({
					server: void 0,
					refused: !0,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-connect",
				in: ["connection"],
				line: /No route to host|Network is unreachable|Errno::E(?:HOSTUNREACH|HOSTDOWN)/i,
				facts: (e) => ({
					server: void 0,
					refused: !1,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-dropped",
				in: Q,
				line: /\b(?:closed stream|stream closed in another thread)|Broken pipe|Errno::EPIPE|Errno::ECONNABORTED/i,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			}
		], Ft = /connection closed by remote host|Connection reset by (?:peer|\S{1,300} port)|Errno::ECONNRESET/i, It = [
			{
				id: "ssh-throttled",
				in: Q,
				line: /(?:kex|ssh)_exchange_identification: .{1,200}|Exceeded MaxStartups|Not allowed at this time/,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-dropped",
				in: ["connection"],
				line: Ft,
				when: (e, t, { connected: n }) => n === !0,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			},
			{
				id: "ssh-throttled",
				in: ["connection"],
				line: Ft,
				when: (e, t, { connected: n }) => n !== !0,
				facts: (e, t, { host: n }) => ({
					host: n,
					said: (0, q.z)(e)
				})
			}
		], Lt = [
			...jt,
			...Mt,
			...Pt,
			...It
		], Rt = [
			...pt.Q,
			...Ot.x,
			...Lt,
			...Dt,
			...wt,
			...ft,
			...ut,
			...lt,
			...et,
			...it,
			...$e,
			...Je,
			...Ct,
			...gt,
			...kt,
			...Ke,
			...bt
		];
		function diagnoseKamal(e, t) {
			let n = outputParts(e, t.boot?.log), r = diagnoseParts(n, t) ?? unknown(e, n, t);
			return seenOnServer(r, t.boot) ?? r;
		}
		let zt = new Set([
			"app-database-unreachable",
			"app-redis",
			"app-service-unreachable",
			"app-behind-front",
			"app-exception",
			"boot-vanished",
			"unhealthy"
		]), Bt = new Set([
			"app-slow-start",
			"boot-vanished",
			"role-restarts",
			"unhealthy"
		]);
		function seenOnServer({ id: e }, t) {
			if (t?.proxy !== void 0 && Bt.has(e)) return t.proxy;
			if (t?.accessory !== void 0 && zt.has(e)) return t.accessory;
			if (t?.diagnosis !== void 0) return Bt.has(e) || t.diagnosis.id === e || t.diagnosis.id === "app-memory" || e === "app-exception" && t.diagnosis.id === "app-health-error" ? t.diagnosis : void 0;
		}
		function diagnoseParts(e, t, n = Rt) {
			let r = findCause(e, n, t);
			if (r === void 0) return;
			let i = explain(r.pattern, r, t), { pattern: a, part: o } = r;
			return a.rank === void 0 || a.rank === "cause" || o.place === "container" ? i : withContainerLog(i, e);
		}
		function explain(e, { match: t, part: n, index: i }, a) {
			let o = evidenceAround(n, e.shows?.(n) ?? i), s = (0, r.C1)(e.id, e.facts(t, a, n), o), { file: c, line: l } = e.at?.(t, a, n) ?? {
				file: null,
				line: null
			};
			return {
				...s,
				where: {
					place: n.place,
					host: n.host ?? null,
					file: c,
					line: l
				}
			};
		}
		function withContainerLog(e, t) {
			let n = t.find(({ place: e }) => e === "container");
			if (n === void 0) return e;
			let { index: i, isError: a } = tellingLine(n.lines), o = n.lines[i];
			return o === void 0 ? e : {
				...(0, r.Te)(e, {
					line: o.trim(),
					isError: a
				}),
				evidence: evidenceAround(n, i)
			};
		}
		function unknown(e, t, { command: n }) {
			let i = e.errorMessage?.split("\n").filter((e) => !Vt.test(e) && !Ht.test(e)), a = t.find(({ lines: e }) => e.some((e) => $.test(e))), o = i ?? messageOfTrace(a) ?? e.lines.filter((e) => e.trim() !== "").slice(-1), s = i === void 0 && a !== void 0 ? evidenceOfTrace(a) : lastEvidence(i ?? e.lines), c = t.findLast(({ decides: e }) => e) ?? a, l = (0, r.C1)("kamal-failed", {
				command: n,
				said: whole(o)
			}, s);
			return c === void 0 ? l : {
				...l,
				where: {
					place: c.place,
					host: c.host ?? null,
					file: null,
					line: null
				}
			};
		}
		let Vt = /^\S{1,200} std(?:out|err): Nothing written$/, Ht = /^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}'$/, $ = /^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}': (.{1,1000}) \(([\w:]{1,100})\)$/;
		function messageOfTrace(e) {
			let t = e?.lines.map((e) => $.exec(e)).find((e) => e !== null);
			return t == null ? void 0 : [`${t[1]} (${t[2]})`];
		}
		function evidenceOfTrace(e) {
			return evidenceAround(e, e.lines.findIndex((e) => $.test(e)));
		}
		function whole(e) {
			let t = e.map((e) => e.trim()).filter((e) => e !== "").join(" ");
			return t.length <= 700 ? t === "" ? void 0 : t : `${(0, i.$Q)(t, 350)} ${t.slice(-350)}`;
		}
	}),
	319: ((e, t, n) => {
		n.d(t, { Q: () => l });
		var r = n(8608);
		let i = ["kamal", "server"], a = [
			{
				id: "config-kamal1",
				in: i,
				line: /^ERROR \(\S{1,100}\): (?:(servers\/\S{1,200}|builder): )?(unknown keys?: (.{1,500}))$/,
				also: /\b(?:traefik|healthcheck|stop_wait_time|multiarch|run_directory)\b/,
				unless: /\): proxy: unknown key/,
				at: placeOf,
				facts: ([, e = "", t = "", n = ""], { configFile: i }) => ({
					configFile: i,
					said: e === "" ? t : `${e}: ${t}`,
					keys: listOf(n).filter((e) => r.k.includes(e)).map((t) => e === "" ? t : `${e}/${t}`)
				})
			},
			{
				id: "config-kamal1",
				in: i,
				line: /^ERROR \(\S{1,100}\): (builder\/(?:local|remote)): (should be a (?:string|boolean))$/,
				at: placeOf,
				facts: ([, e = "", t = ""], { configFile: n }) => ({
					configFile: n,
					keys: [e],
					said: `${e}: ${t}`
				})
			},
			{
				id: "config-kamal1",
				in: i,
				line: /Found ((?:pre|post)-traefik-reboot(?:, (?:pre|post)-traefik-reboot)?), these should be renamed/,
				facts: ([e, t = ""], { configFile: n }) => ({
					configFile: n,
					keys: listOf(t),
					said: e
				})
			}
		], o = [
			{
				id: "config-unknown-key",
				in: i,
				line: /^ERROR \(\S{1,100}\): (?:(\S{1,200}): )?unknown keys?: (.{1,500})$/,
				at: placeOf,
				facts: ([, e = "", t = ""], { configFile: n }) => ({
					configFile: n,
					path: e,
					keys: listOf(t)
				})
			},
			{
				id: "config-proxy-boolean",
				in: i,
				line: /^ERROR \(\S{1,100}\): ((?:(?:servers|accessories)\/\S{1,100}\/)?proxy): should be a hash$/,
				at: placeOf,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					path: e
				})
			},
			{
				id: "config-proxy-boolean",
				in: i,
				line: /^ERROR \(NoMethodError\): undefined method [`'](?:\[\]|keys|key\?)' for (?:true\b|an instance of TrueClass)/,
				at: (e, { locate: t, configFile: n }) => t?.("proxy") ?? {
					file: n,
					line: null
				},
				facts: (e, { configFile: t }) => ({
					configFile: t,
					path: "proxy"
				})
			},
			{
				id: "config-ssl-type",
				in: i,
				line: /^ERROR \(\S{1,100}\): (\S{0,200}proxy\/ssl): should be a boolean( or a hash)?$/,
				at: placeOf,
				facts: ([, e = "", t], { configFile: n }) => ({
					configFile: n,
					path: e,
					isMapping: t !== void 0
				})
			},
			{
				id: "config-type",
				in: i,
				line: /^ERROR \(\S{1,100}\): (\S{1,200}): should be (an? .{1,200})$/,
				at: placeOf,
				facts: ([, e = "", t = ""], { configFile: n }) => ({
					configFile: n,
					path: e,
					expected: t
				})
			},
			{
				id: "config-required",
				in: i,
				line: /^ERROR \(\S{1,100}\): (\S{1,200}): is required$/,
				at: placeOf,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					path: e
				})
			},
			{
				id: "config-required",
				in: i,
				line: /Missing required configuration for ([a-z_]{1,50})$/,
				at: placeOf,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					path: e
				})
			},
			{
				id: "config-hosts-both",
				in: i,
				line: /^ERROR \(\S{1,100}\): (\S{1,200}): Specify one of 'host' or 'hosts', not both/,
				at: placeOf,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					path: e
				})
			},
			{
				id: "config-ssl-host",
				in: i,
				line: /^ERROR \(\S{1,100}\): (\S{1,200}): Must set a host to enable automatic SSL/,
				at: placeOf,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					path: e
				})
			},
			{
				id: "config-ssl-host",
				in: ["server"],
				line: /host must be set when using TLS/,
				at: (e, { locate: t }) => t?.("proxy/host"),
				facts: (e, { configFile: t }) => ({
					configFile: t,
					path: "proxy"
				})
			},
			{
				id: "config-ssl-servers",
				in: i,
				line: /SSL is only supported on a single server.{0,100}, found (\d{1,6}) servers for role (\S{1,100})/,
				at: (e, { locate: t }) => t?.("proxy/ssl"),
				facts: ([, e = "", t = ""], { configFile: n }) => ({
					configFile: n,
					role: t,
					servers: e
				})
			},
			{
				id: "config-builder-arch",
				in: i,
				line: /Builder arch not set/,
				at: (e, { locate: t }) => t?.("builder/arch"),
				facts: (e, { configFile: t }) => ({ configFile: t })
			},
			{
				id: "config-alias",
				in: i,
				line: /Invalid alias name: '(.{1,100}?)'\.|Alias '(.{1,100}?)' conflicts with a built-in command/,
				at: ([, e, t = ""], { locate: n }) => n?.(`aliases/${e ?? t}`),
				facts: ([, e, t = ""], { configFile: n }) => ({
					configFile: n,
					name: e ?? t,
					problem: e === void 0 ? "taken" : "name"
				})
			},
			{
				id: "config-kamal-version",
				in: i,
				line: /Current version is (\d[\w.]{0,30}), minimum required is (\d[\w.]{0,30})/,
				facts: ([, e = "", t = ""]) => ({
					current: e,
					minimum: t
				})
			},
			{
				id: "config-invalid",
				in: i,
				line: /No servers specified for the (\S{1,100}) (?:primary_role|role)/,
				at: ([, e], { locate: t }) => t?.(`servers/${e}`),
				facts: ([, e = ""], { configFile: t }) => ({
					problem: "role-without-hosts",
					place: t,
					role: e
				})
			},
			{
				id: "accessory-file",
				in: i,
				line: /^ERROR \(\S{1,100}\): Missing file: (\S{1,300})/,
				facts: ([, e = ""]) => ({ file: e })
			}
		], s = [...a, ...o];
		function placeOf([, e], { locate: t, configFile: n }) {
			return (e === void 0 ? void 0 : t?.(e)) ?? {
				file: n,
				line: null
			};
		}
		function listOf(e) {
			return e.split(", ").map((e) => e.trim());
		}
		let c = [
			{
				id: "config-erb",
				in: ["kamal"],
				line: /^ERROR \(KeyError\): key not found: "([A-Z][A-Z0-9_]{0,100})"/,
				at: configFileItself,
				facts: ([, e = ""], t) => ({
					configFile: erbFile(t),
					problem: "env",
					name: e
				})
			},
			{
				id: "accessory-file",
				in: ["kamal"],
				line: /^ERROR \(Errno::ENOENT\): No such file or directory @ rb_check_realpath_internal - (\S{1,300})/,
				facts: ([, e = ""]) => ({ file: e.replace(/^.*?\/(?=config\/)/, "") })
			},
			{
				id: "config-erb",
				in: ["kamal"],
				line: /^ERROR \(Errno::ENOENT\): No such file or directory @ \w{1,50} - (\S{1,300})/,
				at: configFileItself,
				facts: ([, e = ""], t) => ({
					configFile: erbFile(t),
					problem: "file",
					file: e
				})
			},
			{
				id: "config-erb",
				in: ["kamal"],
				line: /\(erb\):\d{1,6}: .{0,200}syntax error|^ERROR \(SyntaxError\): .{0,1000}/,
				at: configFileItself,
				facts: ([e], t) => ({
					configFile: erbFile(t),
					problem: "syntax",
					said: withoutClass(e)
				})
			},
			{
				id: "config-erb",
				in: ["kamal"],
				line: /^ERROR \(NameError\): undefined local variable or method [`'](\w{1,100})' for main\b/,
				at: configFileItself,
				facts: ([, e = ""], t) => ({
					configFile: erbFile(t),
					problem: "name",
					name: e
				})
			},
			{
				id: "config-erb",
				in: ["kamal"],
				line: /^ERROR \((?:NoMethodError|TypeError)\): (?:undefined method ([`']\S{1,60}') for nil|no implicit conversion (?:of|from) nil)/,
				when: (e, t, { early: n }) => n === !0,
				at: configFileItself,
				facts: ([, e], t) => ({
					configFile: erbFile(t),
					problem: "nil",
					said: e === void 0 ? "nil where a text is needed" : `no method ${e} for nil`
				})
			},
			{
				id: "config-erb",
				in: ["kamal"],
				line: /^\(erb\):\d{1,6}:in [`'].{1,200}': (.{1,500}) \([\w:]{1,100}\)$/,
				at: configFileItself,
				facts: ([, e = ""], t) => ({
					configFile: erbFile(t),
					problem: "other",
					said: e
				})
			}
		];
		function configFileItself(e, { configFile: t }) {
			return {
				file: t,
				line: null
			};
		}
		function erbFile({ configFile: e, destination: t }) {
			return t === void 0 ? e : `${e} or the file of the destination ${t}`;
		}
		function withoutClass(e) {
			return e.replace(/^ERROR \(\w{1,50}\): /, "");
		}
		let l = [
			{
				id: "no-git",
				in: ["kamal", "server"],
				line: /Can't use commit hash as version, no git repository found in (\S{1,300})/,
				facts: ([, e = "."]) => ({ directory: e })
			},
			{
				id: "lock-held",
				in: [
					"kamal",
					"server",
					"runner"
				],
				line: /Deploy lock already in place!|Deploy lock found/,
				recovered: !0,
				facts: (e, { primaryHost: t, destination: n }) => ({
					host: t,
					holder: void 0,
					destination: n
				})
			},
			{
				id: "dockerfile-missing",
				in: ["kamal"],
				line: /^ERROR \(\S+\): Missing (\S{0,200}Dockerfile\S{0,100})/,
				facts: ([, e = ""]) => ({ file: e })
			},
			...s,
			...c,
			{
				id: "config-refused",
				in: ["kamal", "server"],
				line: /^(?:ERROR \([\w:]{1,100}\): )?((?:\S{1,200}: )?(?:unknown keys?: |should be |is required).*|Configuration file not found.*)/,
				facts: ([, e = ""], { configFile: t }) => ({
					configFile: t,
					said: e
				})
			},
			{
				id: "config-refused",
				in: ["kamal"],
				line: /(?:ConfigurationError|Psych::SyntaxError|ArgumentError)\): (.*)|^\S{1,300}: (.*) \(Psych::SyntaxError\)/,
				rank: "symptom",
				facts: ([, e, t = ""], { configFile: n }) => ({
					configFile: n,
					said: e ?? t
				})
			}
		];
	}),
	261: ((e, t, n) => {
		n.d(t, { z: () => matchedLine });
		var r = n(3982);
		function matchedLine({ input: e }) {
			let t = e.replace(/^\s*ERROR \([\w:]{1,100}\): /, "").replace(/^\S{1,300}:\d{1,6}:in [`'][^`']{0,200}': /, "").replace(/^(?:docker: )?Error response from daemon: /, "");
			return (0, r.DX)(t, 500).replace(/\.\.\.$/, "");
		}
	}),
	4019: ((e, t, n) => {
		n.d(t, { x: () => l });
		var r = n(2661), i = n(261);
		let a = ["kamal", "server"], o = [
			{
				id: "secrets-tool-missing",
				in: a,
				line: /\b(1Password|AWS|Bitwarden Secrets Manager|Bitwarden|Doppler|LastPass|gcloud|Enpass|Passbolt) CLI is not installed/,
				facts: ([, e = ""]) => ({ tool: (0, r.w)(e) })
			},
			{
				id: "secrets-tool-missing",
				in: ["kamal"],
				line: /(?:No such file or directory|Permission denied) - (?!(?:docker|git|ssh|kamal|bundle)\b)([a-z][\w-]{0,40})(?: \(Errno::ENOENT\))?$/,
				facts: ([, e = ""]) => ({ tool: e })
			},
			{
				id: "secrets-tool-version",
				in: ["kamal"],
				line: /^error: unrecognized subcommand '(run)'/,
				with: /^Usage: bws\b/,
				recovered: !0,
				facts: ([, e = ""]) => ({
					tool: "bws",
					subcommand: e
				})
			},
			{
				id: "secrets-tool-login",
				in: a,
				line: /Failed to login to (?:and unlock )?(1Password|Bitwarden|Doppler|LastPass|Passbolt)$|could not login to (gcloud)$|Could not authenticate to (Bitwarden Secrets Manager)\./,
				facts: ([e, t, n, i = ""]) => ({
					tool: (0, r.w)(t ?? n ?? i),
					said: e
				})
			},
			{
				id: "secrets-tool-failed",
				in: a,
				line: /Could not (?:read|find) .{1,300} (?:from|in) (?:AWS Secrets Manager|Bitwarden Secrets Manager|Bitwarden|Doppler|Google Secret Manager|LastPass|LassPass|Passbolt)\b.{0,200}|Could not read .{1,300} in the .{1,100} 1Password vault|Could not read (?:secrets|folders) from .{1,100}|Could not find the following (?:secrets|folders) in Passbolt.{0,300}|Item .{1,100} is not a login type item and no fields were specified|Failed to sync Bitwarden/,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "secrets-tool-failed",
				in: a,
				line: /Could not find secret .{1,200}|Secrets Manager can't find the specified secret|Missing project or config from '--from=project\/config' option|Missing required option '--account'|No value provided for required options? '--(?:account|adapter|from)'|You must specify what to retrieve from Bitwarden Secrets Manager|No secrets given to fetch|Unknown secrets adapter: .{1,100}|uninitialized constant Kamal::Secrets::Adapters::\w{1,100}/,
				recovered: !0,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "secrets-tool-failed",
				in: a,
				line: /^ERROR \(JSON::ParserError\): /,
				facts: () => ({ said: "`kamal secrets extract` did not get the JSON that `kamal secrets fetch` prints" })
			},
			{
				id: "secrets-tool-failed",
				in: ["kamal"],
				line: /\(JSON::ParserError\)$/,
				with: /lib\/kamal\/(?:cli\/secrets|secrets\/)/,
				facts: () => ({ said: "`kamal secrets extract` did not get the JSON that `kamal secrets fetch` prints" })
			}
		], s = [
			{
				id: "secrets-tool-missing",
				in: ["kamal"],
				line: /^(?:\/bin\/)?(?:ba|da|z)?sh: (?:line )?(?:\d{1,4}: )?(?!(?:docker|git|ssh|kamal|bundle)\b)([a-z][\w-]{0,40}): (?:command )?not found$|^zsh:\d{1,4}: command not found: ([a-z][\w-]{0,40})$/,
				recovered: !0,
				facts: ([, e, t = ""]) => ({ tool: e ?? t })
			},
			{
				id: "secrets-prompt",
				in: ["kamal"],
				line: /^\??\s?(Master password|Email address|Please enter the LastPass master password|Enter (?:the|your) (?:password|email|secret key|sign-in address)|Do you want to add an account manually now\?|Two-step login (?:method|code)|New device verification required).{0,100}$/,
				recovered: !0,
				facts: ([, e = ""]) => ({
					prompt: e,
					tool: toolOfPrompt(e)
				})
			},
			{
				id: "secrets-prompt",
				in: ["kamal"],
				line: /cannot prompt during non-interactive execution|Go to the following link in your browser/,
				recovered: !0,
				facts: ([e]) => ({
					prompt: e,
					tool: "gcloud"
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /You are not currently signed in|No accounts configured for use with 1Password CLI|account is not signed in|^\[ERROR\] \d{4}\/\d\d\/\d\d .{0,500}(?:error initializing client|session expired|invalid (?:service account )?token|found no account)/i,
				recovered: !0,
				facts: (e) => ({
					tool: "op",
					said: (0, i.z)(e)
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /^You are not logged in\.$|^Vault is locked\.$/,
				recovered: !0,
				facts: ([e]) => ({
					tool: "bw",
					said: e
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /Unable to locate credentials|The SSO session associated with this profile has expired|Token has expired and refresh failed|Error loading SSO Token|An error occurred \((?:ExpiredToken\w{0,20}|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException)\).{0,300}|The config profile \(.{1,100}\) could not be found/,
				recovered: !0,
				facts: ([e]) => ({
					tool: "aws",
					said: e
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /You do not currently have an active account selected|There was a problem refreshing your current auth tokens|Reauthentication failed/,
				recovered: !0,
				facts: ([e]) => ({
					tool: "gcloud",
					said: e
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /Doppler Error: (?:Invalid (?:Auth|Service) token|Unauthorized|This token does not have access).{0,200}|you must provide a token/i,
				recovered: !0,
				facts: ([e]) => ({
					tool: "doppler",
					said: e
				})
			},
			{
				id: "secrets-tool-login",
				in: ["kamal"],
				line: /Could not find decryption key\. Perhaps you need to login/,
				recovered: !0,
				facts: ([e]) => ({
					tool: "lpass",
					said: e
				})
			},
			{
				id: "secrets-tool-failed",
				in: ["kamal"],
				line: /^\[ERROR\] \d{4}\/\d\d\/\d\d \S{1,20} .{1,500}|An error occurred \((?:AccessDenied|ResourceNotFound)\w{0,20}\) when calling the \w{1,60} operation.{0,500}|^ERROR: \(gcloud\.secrets\..{1,500}|^Doppler Error: .{1,300}|error calling Vault.{0,300}/,
				recovered: !0,
				facts: ([e]) => ({ said: e })
			},
			{
				id: "secrets-file-missing",
				in: ["kamal"],
				line: /^cat: [\u2018'"]?([^\s\u2018\u2019'":]{1,300})[\u2019'"]?: No such file or directory$/,
				rank: "symptom",
				recovered: !0,
				facts: ([, e = ""]) => ({ file: e })
			}
		], c = /Secret '([^']{1,200})' not found(?:(?: in |, no secret files \()(\S{1,100}(?:, [^\s)]{1,100})?)(?:\) provided)?$)?/, l = [
			{
				id: "secrets-tool-missing",
				in: a,
				line: c,
				when: ([, e = ""], { unreadSecrets: t }) => t?.(e) !== void 0,
				at: ([, e = ""], { unreadSecrets: t }) => t?.(e),
				facts: ([, e = ""], { unreadSecrets: t }) => ({ tool: t?.(e)?.program ?? "" })
			},
			{
				id: "secret-missing",
				in: a,
				line: c,
				facts: ([, e = "", t]) => ({
					names: [e],
					problem: "no-line",
					...t === void 0 ? {} : { files: t }
				})
			},
			...o,
			...s
		];
		function toolOfPrompt(e) {
			return /LastPass/.test(e) ? "lpass" : /^(?:Master password|Email address|Two-step|New device)/.test(e) ? "bw" : /sign-in address|secret key|add an account|password/.test(e) ? "op" : void 0;
		}
	}),
	737: ((e, t, n) => {
		n.d(t, {
			AQ: () => normalizeKnownHosts,
			Ij: () => planHostKeys,
			Vv: () => hostKeys,
			YP: () => rememberHostKeys,
			ab: () => forgetHostKeys,
			l2: () => readOrEmpty
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(3418);
		let l = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;
		function normalizeKnownHosts(e) {
			let t = e.replace(/\r\n?/g, "\n").split("\n").map((e) => e.trim());
			for (let [e, n] of t.entries()) if (!(n === "" || n.startsWith("#") || l.test(n))) throw invalid({
				part: `line ${e + 1}`,
				found: "is not a known_hosts line"
			});
			if (!t.some((e) => l.test(e))) throw invalid({ found: "has no host key" });
			return `${t.join("\n").trimEnd()}\n`;
		}
		function invalid(e) {
			return (0, c.V2)("input-invalid", { problems: [{
				input: "ssh-known-hosts",
				expected: "`host type key`",
				...e
			}] });
		}
		function hostKeys(e) {
			return e.split("\n").flatMap((e) => {
				let [, t, n, i] = l.exec(e.trim()) ?? [];
				return t === void 0 || n === void 0 || i === void 0 ? [] : [{
					host: t,
					type: n,
					fingerprint: `SHA256:${(0, r.createHash)("sha256").update(Buffer.from(i, "base64")).digest("base64").replaceAll("=", "")}`
				}];
			});
		}
		function planHostKeys(e, t) {
			let n = readBytes(e);
			return {
				file: e,
				marker: t,
				before: n?.length,
				addedNewline: n !== void 0 && n !== "" && !n.endsWith("\n"),
				madeDirectory: !(0, i.existsSync)(s().dirname(e))
			};
		}
		function rememberHostKeys({ file: e, marker: t }, n) {
			let r = n.split("\n").filter((e) => l.test(e.trim()));
			if (r.length === 0) return;
			(0, i.mkdirSync)(s().dirname(e), {
				recursive: !0,
				mode: 448
			});
			let a = readBytes(e) ?? "", o = `${a === "" || a.endsWith("\n") ? "" : "\n"}${r.map((e) => `${e.trim()} ${t}`).join("\n")}\n`;
			(0, i.writeFileSync)(e, o, {
				flag: "a",
				mode: 384
			});
		}
		function forgetHostKeys(e) {
			let { file: t, marker: n, before: r, addedNewline: a, madeDirectory: o } = e, c = (readBytes(t) ?? "").split("\n"), l = c.filter((e) => !e.endsWith(` ${n}`)), u = c.length - l.length, d = l.join("\n");
			return a && r !== void 0 && d.length === r + 1 && (d = d.slice(0, r)), u > 0 && (d !== "" || r !== void 0) && (0, i.writeFileSync)(t, d, "latin1"), d === "" && r === void 0 && (0, i.rmSync)(t, { force: !0 }), o && removeIfEmpty(s().dirname(t)), u;
		}
		function removeIfEmpty(e) {
			try {
				(0, i.rmdirSync)(e);
			} catch {}
		}
		function readBytes(e) {
			return (0, i.existsSync)(e) ? (0, i.readFileSync)(e, "latin1") : void 0;
		}
		async function readOrEmpty(e) {
			try {
				return await (0, a.readFile)(e, "utf8");
			} catch {
				return "";
			}
		}
	}),
	9746: ((e, t, n) => {
		n.d(t, {
			Ih: () => startAgent,
			_N: () => agentKeys,
			eD: () => stopAgent,
			fF: () => isAgentRunning
		});
		var r = n(1455), i = n(3418), a = n(1292), o = n(9542);
		async function startAgent(e, t) {
			let n = await run("ssh-agent", [
				"-s",
				"-a",
				e
			], { env: (0, a.uQ)("ssh-agent") });
			if (n.exitCode !== 0) throw (0, i.V2)("ssh-agent", {
				said: n.stderr.trim(),
				exitCode: n.exitCode
			});
			let r = await run("ssh-add", [
				"-q",
				"-t",
				"21600",
				"-"
			], {
				env: clientOf(e).with({ SSH_ASKPASS_REQUIRE: "never" }),
				input: t
			});
			if (r.exitCode !== 0) throw await stopAgent(e), (0, i.V2)("ssh-key-format", { problem: { refused: r.stderr.trim() } });
			let o = /SSH_AGENT_PID=(\d+)/.exec(n.stdout)?.[1];
			return o === void 0 ? void 0 : Number(o);
		}
		async function stopAgent(e, t) {
			let n = t === void 0 ? [] : await agentPids(e, [t]), r = n.length > 0 ? n : await agentPids(e);
			for (let e of r) try {
				process.kill(e, "SIGTERM");
			} catch {}
			return r.length > 0;
		}
		async function agentPids(e, t) {
			let n = t ?? await allPids(), i = await Promise.all(n.map((e) => (0, r.readFile)(`/proc/${e}/cmdline`, "utf8").catch(() => "")));
			return n.filter((t, n) => {
				let [r = "", ...a] = (i[n] ?? "").split("\0");
				return r.endsWith("ssh-agent") && a.includes(e);
			});
		}
		async function allPids() {
			return (await (0, r.readdir)("/proc").catch(() => [])).filter((e) => /^\d+$/.test(e)).map(Number);
		}
		async function agentKeys(e) {
			return (await listKeys(e))?.stdout.split("\n").flatMap((e) => /SHA256:\S+/.exec(e)?.[0] ?? []) ?? [];
		}
		async function isAgentRunning(e) {
			let t = await listKeys(e);
			return t !== void 0 && t.exitCode !== s;
		}
		let s = 2;
		async function listKeys(e) {
			if (e !== void 0 && e !== "") return run("ssh-add", ["-l"], { env: clientOf(e) });
		}
		function clientOf(e) {
			return (0, a.uQ)("ssh").with({ SSH_AUTH_SOCK: e });
		}
		async function run(e, t, n) {
			try {
				return await (0, o.runTool)(e, t, n);
			} catch (t) {
				throw t instanceof o.L ? (0, i.V2)("ssh-missing", { tool: e }, { cause: t }) : t;
			}
		}
	}),
	1590: ((e, t, n) => {
		n.d(t, {
			N: () => connect,
			B: () => connectAccessories
		});
		var r = n(8812), i = n(7466), a = n(3225), o = n(4046), s = n(5109), c = n(4414), l = n(9746), u = n(3418);
		function normalizePrivateKey(e) {
			let t = e.trim();
			!t.includes("\n") && t.includes("\\n") && (t = t.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n")), t = `${t.replace(/\r\n?/g, "\n").trim()}\n`;
			let n = keyProblem(t);
			if (n !== void 0) throw (0, u.V2)("ssh-key-format", { problem: n });
			return t;
		}
		function keyProblem(e) {
			let t = e.split("\n", 1)[0] ?? "";
			return /^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(t) ? "public" : t.startsWith("PuTTY-User-Key-File") ? "putty" : /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(t) ? /-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(e) ? isEncrypted(e) ? "passphrase" : void 0 : "no-end" : "no-begin";
		}
		function isEncrypted(e) {
			if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(e) || /^Proc-Type: 4,ENCRYPTED$/m.test(e)) return !0;
			if (!e.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) return !1;
			let t = Buffer.from(e.replace(/-----[^\n]*-----/g, ""), "base64");
			if (t.toString("latin1", 0, 15) !== "openssh-key-v1\0" || t.length < 19) return !1;
			let n = t.readUInt32BE(15);
			return t.toString("latin1", 19, 19 + n) !== "none";
		}
		var d = n(1455), f = n(6760), p = n.n(f), m = n(737);
		async function writeTrustedKeys(e) {
			let t = e.inputs.sshKnownHosts, n = t === void 0 ? "" : (0, m.AQ)(t), r = p().join(e.directory, "known_hosts");
			return await (0, d.writeFile)(r, n, { mode: 384 }), {
				file: r,
				inputLines: n.split("\n").length - 1,
				pinned: e.inputs.hostKeys === "pinned"
			};
		}
		function userKnownHosts(e) {
			return p().join(e.environment.home, ".ssh", "known_hosts");
		}
		async function shareTrustedKeys(e, t, n = 0) {
			let r = (await (0, m.l2)(t.file)).split("\n");
			addToUserKnownHosts(e, r.slice(n).join("\n")), reportFirstUse(e, r.slice(Math.max(n, t.inputLines)).join("\n"));
		}
		function addToUserKnownHosts(e, t) {
			if ((0, m.Vv)(t).length === 0) return;
			let n = `kamal-action-${e.environment.runId}-${e.environment.attempt}-${process.pid}`, r = e.savedState.knownHosts ?? (0, m.Ij)(userKnownHosts(e), n);
			e.remember({ knownHosts: r }), (0, m.YP)(r, t);
		}
		function reportFirstUse(e, t) {
			let n = (0, m.Vv)(t);
			if (n.length === 0) return;
			let r = e.inputs.sshKnownHosts === void 0 ? "`ssh-known-hosts` is not set, so these host keys" : "`ssh-known-hosts` does not have these host keys, so with `host-keys: accept-new` they", i = n.map(({ host: e, type: t, fingerprint: n }) => `${e} ${t} ${n}`);
			e.report.trustedHostKeys = [...e.report.trustedHostKeys, ...n], e.notice(`${r} were trusted on first use: ${i.join("; ")}. Compare them with the server's, then add them to \`ssh-known-hosts\`.`);
		}
		async function countLines({ file: e }) {
			return (await (0, m.l2)(e)).split("\n").length - 1;
		}
		var h = n(9818), g = n(1735);
		async function connect(e, t) {
			return e.phase("connect", "Connect to the servers", async () => {
				let { deployment: n } = t, r = await startKeyAgent(e), i = await writeTrustedKeys(e), a = await (0, c.zt)({
					settings: n.ssh,
					directory: e.directory,
					knownHosts: i.file,
					strict: i.pinned,
					userKnownHosts: userKnownHosts(e),
					agentSocket: r
				});
				rememberServer(e, n);
				let o = new Map();
				try {
					await inspectServers(e, {
						deployment: n,
						ssh: a,
						agentSocket: r,
						trusted: i,
						hosts: n.hosts,
						facts: o
					});
				} finally {
					rememberQuestion(e, t, o);
				}
				return await shareTrustedKeys(e, i), {
					...t,
					ssh: a,
					agentSocket: r,
					trusted: i,
					facts: o
				};
			});
		}
		async function connectAccessories(e, t) {
			let { deployment: n, agentSocket: r, ssh: i, trusted: a } = t, o = accessoryHosts(n).filter((e) => !t.facts.has(e)), { server: s } = e.savedState;
			return o.length === 0 || s === void 0 ? t : e.phase("connect", "Connect to the accessory hosts", async () => {
				e.remember({ server: {
					...s,
					hosts: [...s.hosts, ...o]
				} });
				let c = await countLines(a), l = new Map(t.facts);
				return await inspectServers(e, {
					deployment: n,
					ssh: i,
					agentSocket: r,
					trusted: a,
					hosts: o,
					facts: l
				}), await shareTrustedKeys(e, a, c), {
					...t,
					facts: l
				};
			});
		}
		function accessoryHosts({ accessories: e }) {
			return [...new Set(e.flatMap(({ hosts: e }) => e))];
		}
		async function startKeyAgent(e) {
			let t = e.inputs.sshPrivateKey;
			if (t === void 0) return;
			e.maskSecret("ssh-private-key", t);
			let n = normalizePrivateKey(t);
			e.maskSecret("ssh-private-key", n);
			let r = (0, a.K)(e.directory);
			e.remember({ agentSocket: r });
			let i = await (0, l.Ih)(r, n);
			return i !== void 0 && e.remember({ agentPid: i }), r;
		}
		function rememberServer(e, t) {
			e.remember({ server: {
				ssh: t.ssh,
				hosts: t.hosts,
				primaryHost: t.primaryHost,
				lockDirectory: (0, s.Z4)(t.service, t.destination),
				lockOwner: (0, s.Vm)(e.environment),
				proxyPrefix: (0, o.aI)(t, ""),
				bootSeconds: t.deployTimeout + t.drainTimeout,
				registries: []
			} });
		}
		function rememberQuestion(e, { deployment: t, settings: n }, r) {
			let { command: i } = e.inputs;
			r.size === 0 || i !== "deploy" && i !== "rollback" || e.remember({ serving: (0, g.servingQuestion)(t, n, r) });
		}
		async function inspectServers(e, t) {
			let { deployment: n, ssh: a, trusted: o, agentSocket: s, facts: c } = t, keys = () => (0, l._N)(s ?? process.env.SSH_AUTH_SOCK), keySource = () => sourceOfKeys(s), u = {
				deployment: n,
				ssh: a,
				trusted: o,
				keys,
				keySource
			}, d = t.hosts.map((e) => (0, r.Rf)({
				...u,
				host: e,
				onFacts: (t) => c.set(e, t)
			})), [f, ...p] = await (0, h.$)(e, d);
			if (f !== void 0) throw (0, i.G)([f, ...p]);
		}
		async function sourceOfKeys(e) {
			return e === void 0 ? await (0, l.fF)(process.env.SSH_AUTH_SOCK) ? "agent" : "no-agent" : "input";
		}
	}),
	9818: ((e, t, n) => {
		n.d(t, { $: () => performChecks });
		var r = n(8500), i = n(3418), a = n(6845), o = n(5246), s = n(3176), c = n(734);
		async function runChecks(e, t) {
			t.signal.throwIfAborted();
			let n = new AbortController(), r = AbortSignal.any([t.signal, n.signal]);
			try {
				let n = await Promise.all(e.map(async (e) => {
					let n = await runCheck(e, r);
					return t.onResult?.(n.result), n;
				}));
				return {
					results: n.map(({ result: e }) => e),
					failed: n.filter(isFailed)
				};
			} finally {
				n.abort(Error("the checks are over"));
			}
		}
		function isFailed(e) {
			return e.diagnosis !== void 0;
		}
		async function runCheck(e, t) {
			let n = (0, a.s)(), r = new AbortController(), i = setTimeout(() => r.abort(), e.deadlineMs);
			try {
				let { observation: i, attempts: a } = await retryUntilDeadline(e, t, r.signal), { outcome: o, reason: s, evidence: c } = i, l = i.outcome === "fail" ? i.diagnosis : void 0;
				return {
					result: {
						id: e.id,
						kind: e.kind,
						target: e.target,
						outcome: o,
						reason: s,
						durationMs: n(),
						evidence: {
							...c,
							...a > 1 ? { attempts: a } : {},
							...l === void 0 ? {} : { diagnosis: l.id }
						}
					},
					diagnosis: l
				};
			} finally {
				clearTimeout(i), r.abort();
			}
		}
		async function retryUntilDeadline(e, t, n) {
			let i = AbortSignal.any([t, n]), a, o = 0;
			try {
				for (;;) {
					if (i.throwIfAborted(), o += 1, a = await observe(e, i), a.outcome !== "fail" || a.settled === !0 || e.retryEveryMs === void 0) return {
						observation: a,
						attempts: o
					};
					await (0, r.setTimeout)(e.retryEveryMs, void 0, { signal: i });
				}
			} catch (r) {
				if (t.aborted) throw t.reason;
				if (!n.aborted) throw r;
				return {
					observation: timedOut(e, a),
					attempts: o
				};
			}
		}
		async function observe(e, t) {
			try {
				return await untilAborted(e.run(t), t);
			} catch (n) {
				if (t.aborted) throw n;
				return n instanceof o.HR ? (0, c.M)(n.diagnosis) : (0, c.g)("check-failed", {
					check: e.id,
					target: e.target,
					said: (0, s.pp)((0, o.bD)(n))
				});
			}
		}
		function timedOut(e, t) {
			let n = seconds(e.deadlineMs);
			if (t?.outcome !== "fail") return (0, c.g)("check-late", {
				check: e.id,
				target: e.target,
				within: n
			});
			let r = (0, i.zd)(t.diagnosis, n);
			return {
				...t,
				diagnosis: r,
				reason: r.cause
			};
		}
		function untilAborted(e, t) {
			return new Promise((n, r) => {
				let onAbort = () => r(t.reason);
				t.aborted && onAbort(), t.addEventListener("abort", onAbort, { once: !0 }), e.then(n, r).finally(() => t.removeEventListener("abort", onAbort));
			});
		}
		function seconds(e) {
			return e < 1e3 ? `${e} ms` : `${Number((e / 1e3).toFixed(1))} s`;
		}
		async function performChecks(e, t) {
			let { results: n, failed: r } = await runChecks(t, {
				signal: e.signal,
				onResult: (t) => e.logCheck(t)
			});
			return e.addChecks(n), r;
		}
	}),
	3100: ((e, t, n) => {
		n.d(t, {
			_3: () => evaluate,
			iA: () => prepare,
			No: () => readCa
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(7030), s = n(6991), c = n(3418), l = n(1886), u = n(4610);
		function settingsPart(e, t, n) {
			let r = asMapping(e, t, n), full = (e) => t === "" ? e : `${t}.${e}`, sub = (e, t) => settingsPart(r[e] ?? {}, full(e), t);
			return {
				part: sub,
				partOrFalse(e, t) {
					let n = r[e];
					return n === !1 ? !1 : n === !0 ? settingsPart({}, full(e), t) : sub(e, t);
				},
				mapping: (e) => asMapping(r[e] ?? {}, full(e)),
				number: (e, t) => readNumber(r[e] ?? t.fallback, full(e), t),
				text(e, t, n) {
					let i = r[e] ?? void 0;
					if (i !== void 0) {
						if (typeof i != "string" || !t(i)) throw invalidValue(full(e), i, n);
						return i;
					}
				},
				textList(e, t, n) {
					let i = r[e] ?? [];
					if (!Array.isArray(i)) throw invalidValue(full(e), i, `a list, each item ${n}`);
					return i.map((r, i) => {
						if (typeof r != "string" || !t(r)) throw invalidValue(`${full(e)}/${i}`, r, n);
						return r;
					});
				}
			};
		}
		function invalidValue(e, t, n) {
			return invalidProbes(e, `is ${shown(t)}`, n);
		}
		function invalidProbes(e, t, n) {
			let r = e === "" ? {} : { part: `\`${e}\`` };
			return (0, c.V2)("input-invalid", { problems: [{
				input: "probes",
				...r,
				found: t,
				expected: n
			}] });
		}
		function readNumber(e, t, n) {
			let { min: r, max: i, whole: a } = n;
			if (!(typeof e == "number" && e >= r && e <= i && (a !== !0 || Number.isInteger(e)))) throw invalidValue(t, e, `a ${a === !0 ? "whole number" : "number"} from ${r} to ${i}`);
			return e;
		}
		function asMapping(e, t, n) {
			let r = t === "" ? "a mapping, true or false" : "a mapping (or, for a probe, false)";
			if (!isMapping(e)) throw invalidValue(t, e, r);
			for (let r of n === void 0 ? [] : Object.keys(e)) if (!n?.includes(r)) throw invalidProbes(t === "" ? r : `${t}.${r}`, "is unknown", n?.length === 0 ? `no key in \`${t}\`` : `one of: ${n?.join(", ")}`);
			return e;
		}
		function isMapping(e) {
			return (0, u.u)(e) && !(e instanceof Date);
		}
		function shown(e) {
			let t = JSON.stringify(e) ?? String(e);
			return t.length > 80 ? `${t.slice(0, 77)}...` : t;
		}
		let d = [
			"version",
			"digest",
			"health",
			"redirect",
			"tls",
			"routing",
			"dns",
			"resolve"
		];
		function parseProbeSettings(e) {
			let t = readYaml(e), n = t !== !1, r = settingsPart(t === !0 || t === !1 ? {} : t, "", d);
			return {
				version: n && r.partOrFalse("version", []) !== !1,
				digest: n && r.partOrFalse("digest", []) !== !1,
				routing: n && r.partOrFalse("routing", []) !== !1,
				health: n && health(r.partOrFalse("health", [
					"path",
					"attempts",
					"interval",
					"timeout",
					"url"
				])),
				redirect: n && redirect(r.partOrFalse("redirect", ["path"])),
				tls: n && tls(r.partOrFalse("tls", ["ca-file", "days"])),
				dns: { servers: r.part("dns", ["servers"]).textList("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300") },
				resolve: resolveMap(r.mapping("resolve"))
			};
		}
		function readYaml(e) {
			let t = (0, s.Tp)(e), n = t.errors[0];
			if (n !== void 0) {
				let e = `is not valid YAML (${n.message.split("\n")[0]})`;
				throw (0, c.V2)("input-invalid", { problems: [{
					input: "probes",
					found: e,
					expected: "a YAML mapping, true or false"
				}] });
			}
			return t.toJS() ?? !0;
		}
		function health(e) {
			return e && {
				path: e.text("path", isPath, "a path that begins with /"),
				attempts: e.number("attempts", {
					fallback: 7,
					min: 1,
					max: 100,
					whole: !0
				}),
				intervalMs: e.number("interval", {
					fallback: 1,
					min: 0,
					max: 60
				}) * 1e3,
				timeoutMs: e.number("timeout", {
					fallback: 5,
					min: .1,
					max: 60
				}) * 1e3,
				url: e.text("url", isHttpUrl, "an http:// or https:// URL without user and password")
			};
		}
		function redirect(e) {
			return e && { path: e.text("path", isPath, "a path that begins with /") };
		}
		function tls(e) {
			return e && {
				caFile: e.text("ca-file", (e) => e !== "", "the path of a PEM file"),
				days: e.number("days", {
					fallback: 14,
					min: 0,
					max: 365,
					whole: !0
				})
			};
		}
		function resolveMap(e) {
			let t = Object.entries(e).map(([e, t]) => {
				let n = typeof t == "string" ? (0, l.Z5)(t) : "";
				if ((0, o.isIP)(n) === 0) throw invalidValue(`resolve.${e}`, t, "an IPv4 or IPv6 address");
				return [e.toLowerCase(), n];
			});
			return new Map(t);
		}
		function isPath(e) {
			return /^\/[\x21-\x7e]*$/.test(e);
		}
		function isHttpUrl(e) {
			let t = URL.parse(e);
			return t !== null && /^https?:$/.test(t.protocol) && t.username === "" && t.password === "";
		}
		function isNameServer(e) {
			let [, t, n] = /^(\[.*\]|[^:]*)(?::(\d{1,5}))?$/.exec(e) ?? [], r = t ?? e;
			return (0, o.isIP)((0, l.Z5)(r)) !== 0 && (n === void 0 || Number(n) > 0 && Number(n) < 65536);
		}
		var f = n(3176), p = n(8048), m = n(319), h = n(4019);
		function diagnoseEvaluation({ errorClass: e, message: t, stderr: n }, r) {
			let [i = "", ...a] = t.split("\n").map((e) => (0, f.BP)(e)), o = [{
				place: "kamal",
				decides: !1,
				lines: n
			}, {
				place: "kamal",
				decides: !0,
				early: !0,
				lines: [`ERROR (${e}): ${i}`, ...a]
			}], s = (0, p.X)(o, {
				command: "kamal config",
				service: "",
				registry: void 0,
				repository: "",
				primaryHost: "",
				...r
			}, g);
			return s?.id === "config-refused" ? void 0 : s;
		}
		let g = [...m.Q, ...h.x];
		var _ = n(9542), v = n(5246), y = n(6618), ee = n(4635);
		async function evaluateConfig(e, t) {
			let n = a().join(t.directory, "evaluate.rb");
			return await (0, r.writeFile)(n, ee.z$), readEvaluation(await run([
				n,
				e.directory,
				e.version,
				t.configFile,
				t.destination ?? "",
				t.version,
				t.secrets ? "secrets" : "config"
			], t), e.version, t);
		}
		async function run(e, { cwd: t, env: n, signal: r, configFile: i }) {
			try {
				return await (0, _.runTool)("ruby", e, {
					cwd: t,
					env: n,
					signal: r,
					timeoutMs: 3e5
				});
			} catch (e) {
				throw r.throwIfAborted(), (0, c.V2)("config-refused", {
					configFile: i,
					stopped: (0, v.bD)(e)
				}, { cause: e });
			}
		}
		function readEvaluation({ stdout: e, stderr: t }, n, { configFile: r, explain: i }) {
			let a = (0, y.q)(lastLine(e)), o = member(a, "broken");
			if (typeof o == "string") throw (0, c.V2)("kamal-install", {
				version: n,
				problem: "does-not-start"
			}, { evidence: [o] });
			let s = member(a, "error");
			if (a === void 0 || s !== void 0) {
				let e = i?.(refusalOf(s, t));
				throw e === void 0 ? (0, c.V2)("config-refused", {
					configFile: r,
					said: (0, f.pp)(errorText(s) ?? lastLine(t), 1e3)
				}) : (0, c.Ju)(e);
			}
			let l = member(a, "secrets"), d = (0, u.u)(l) ? Object.entries(l) : [];
			return {
				config: member(a, "config"),
				secrets: new Map(d.map(([e, t]) => [e, String(t)]))
			};
		}
		function refusalOf(e, t) {
			let n = member(e, "message"), r = member(e, "class");
			return {
				errorClass: typeof r == "string" ? r : "",
				message: typeof n == "string" ? n : "",
				stderr: (0, f.AR)(t, 100)
			};
		}
		function errorText(e) {
			let [t, n] = [member(e, "message"), member(e, "class")].filter((e) => typeof e == "string").filter((e) => e !== "");
			return n === void 0 ? t : `${t} (${n})`;
		}
		function lastLine(e) {
			return e.trim().split("\n").at(-1) ?? "";
		}
		function member(e, t) {
			return (0, u.u)(e) ? e[t] : void 0;
		}
		var te = n(4152);
		let b = 131071;
		function resolveSecrets(e, t) {
			let n = new Map(), r = new Map(), i = new Set(), a = [], o = new Map(e.secrets.map((e) => [e.name, e]));
			for (let [s, c] of o) {
				let o = lookUp(s, t) ?? registryDefault(s, e, t);
				o === void 0 ? t.defined.has(s) ? resolveFromFile(c, {
					sources: t,
					referenced: r,
					fromFiles: i,
					missing: a
				}) : a.push({
					use: c,
					reason: "no value was given"
				}) : n.set(s, o);
			}
			if (a.length > 0) throw missingSecrets(a, t);
			return rejectUnusable(n), {
				provided: n,
				referenced: r,
				fromFiles: [...i],
				passed: howPassed(t),
				warnings: escapeWarnings(n, e)
			};
		}
		let x = /^(?:github_token|SSH_PRIVATE_KEY|SSH_KNOWN_HOSTS|KAMAL_SECRETS)$/i;
		function howPassed({ given: e }) {
			if (e === void 0) return "env";
			let isNothing = ([e, t]) => x.test(e) && (t === "" || /^github_token$/i.test(e));
			return [...e].every(isNothing) ? "nothing" : "input";
		}
		function lookUp(e, t) {
			return nonEmpty(t.given?.get(e)) ?? nonEmpty(t.environment[e]);
		}
		function nonEmpty(e) {
			return e === "" ? void 0 : e;
		}
		function registryDefault(e, t, n) {
			if ((0, te.T)(t.registry.server)) {
				if (isSecret(t.registry.password, e)) return nonEmpty(n.token);
				if (isSecret(t.registry.username, e)) return nonEmpty(n.actor);
			}
		}
		function isSecret(e, t) {
			return e?.kind === "secret" && e.name === t;
		}
		function resolveFromFile(e, t) {
			let n = t.sources.defined.get(e.name);
			if (n === void 0) return;
			let r = [...new Set(n.references)], i = r.filter((n) => lookUp(n, t.sources) === void 0 && (n === e.name || !t.sources.defined.has(n)));
			if (n.kind === "env-reference" ? i.length === r.length : (n.rawValue ?? "") === "") {
				let n = i.length > 0 ? `reads ${i.map((e) => `$${e}`).join(", ")}, which is not set` : "is empty";
				t.missing.push({
					use: e,
					reason: `its line in .kamal/secrets ${n}`
				});
			} else {
				for (let e of r) {
					let n = lookUp(e, t.sources);
					n !== void 0 && t.referenced.set(e, n);
				}
				t.fromFiles.add(e.name);
			}
		}
		function missingSecrets(e, t) {
			let n = e.map(({ use: e }) => e.name), r = e.map(({ use: e, reason: t }) => `${e.name} (${e.file}:${e.line}, ${e.path}): ${t}`), i = {
				names: n,
				problem: "no-value",
				passed: howPassed(t)
			};
			return (0, c.V2)("secret-missing", i, { evidence: r });
		}
		function rejectUnusable(e) {
			let t = [...e].flatMap(([e, t]) => {
				if (t.includes("\0")) return [{
					name: e,
					problem: "nul-byte"
				}];
				let n = Buffer.byteLength(`${e}=${t}`);
				return n > b ? [{
					name: e,
					problem: "too-long",
					bytes: n,
					limit: b
				}] : [];
			});
			if (t.length > 0) throw (0, c.V2)("secret-unusable", { secrets: t });
		}
		function escapeWarnings(e, t) {
			let n = new Set(t.secrets.filter((e) => /(^|\/)env(\/|$)/.test(e.path)).map((e) => e.name)), r = [...e].filter(([e, t]) => n.has(e) && /[\\\u0000-\u001f\u007f]/.test(t));
			return r.length === 0 ? [] : [`Kamal escapes newlines, other control characters and backslashes in env files, so the container gets \\n for each newline and \\\\ for each backslash in ${r.map(([e]) => e).join(", ")}. Unescape the value in the app, or store it as Base64.`];
		}
		var S = n(1292), C = n(7055), ne = n(1033), w = n(63), T = n(1781), E = n(2004), D = n(4941);
		function needed(e) {
			if (e.kind === "unknown") throw notKnown(e);
			return (0, D.jj)(e);
		}
		function allNeeded(e) {
			if (e.unknown !== void 0) throw notKnown(e.unknown);
			return e.all;
		}
		function notKnown({ node: e, path: t, expected: n }) {
			let r = (0, w.dE)((0, T.be)(e));
			return n === void 0 ? (0, c.V2)("config-unknown", {
				place: r,
				path: t
			}) : (0, c.V2)("config-invalid", {
				problem: "wrong-type",
				place: r,
				path: t,
				expected: n,
				found: (0, T.q0)(e)
			});
		}
		var O = n(8998), k = n(3982), A = n(5094);
		let matches = (e) => (t) => e.test(t), j = {
			test: isServer,
			expected: "a host name or an address, with an optional `user@` and `:port`"
		}, M = {
			service: {
				test: matches(/^[a-z0-9_-]+$/i),
				expected: "letters, digits, hyphens and underscores only"
			},
			name: {
				test: matches(/^[\w.-]+$/),
				expected: "letters, digits, `_`, `.` and `-` only, as in a container's name"
			},
			server: j,
			jump: {
				...j,
				test: (e) => e.split(",").every(isServer)
			},
			user: {
				test: isUser,
				expected: "the name of a user on the server"
			},
			command: {
				test: matches(/^[^\p{Cc}\u2028\u2029]+$/u),
				expected: "a command on one line"
			},
			image: {
				test: matches(/^\w[\w./:@-]*$/),
				expected: "the name of an image"
			},
			registry: {
				test: matches(/^[A-Za-z0-9[][\w./:[\]-]*$/),
				expected: "the host of a registry, with an optional port and path"
			},
			publicHost: {
				test: isPublicHost,
				expected: "a host name, such as `shop.example.com` or `*.example.com`"
			},
			path: {
				test: matches(/^[^\s\p{Cc}\p{Cf}]*$/u),
				expected: "a path without spaces or control characters"
			}
		};
		function isUser(e) {
			return /^[A-Za-z0-9_][A-Za-z0-9_.+\\-]*\$?$/.test(e);
		}
		function isServer(e) {
			let t = e.indexOf("@"), n = e.slice(t + 1);
			if (t >= 0 && !isUser(e.slice(0, t))) return !1;
			if ((0, o.isIPv6)(n)) return !0;
			let [, r, i] = /^(?:\[([^\]]*)\]|([A-Za-z0-9_][A-Za-z0-9_.-]*))(?::\d{1,5})?$/.exec(n) ?? [];
			return i !== void 0 || r !== void 0 && (0, o.isIPv6)(r);
		}
		function isPublicHost(e) {
			let t = e.startsWith("*.") ? e.slice(2) : e;
			return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?::\d{1,5})?$/u.test(t) || (0, o.isIPv6)(e.replace(/^\[|\]$/g, ""));
		}
		let N = {
			min: 0,
			max: 86400
		};
		function requireValid(e, t) {
			let [n] = badValues(e);
			if (n === void 0) return e;
			let r = whereWritten(t, n), i = r && (0, w.dE)((0, T.be)(r)), a = (0, A.s0)((0, k.DX)(n.value, 80));
			throw (0, c.V2)("config-invalid", {
				problem: "bad-value",
				...n,
				place: i,
				value: a
			});
		}
		function whereWritten(e, { path: t, value: n }) {
			let r = t.split("/"), i = r.map((t, n) => (0, T.wf)(e, r.slice(0, n + 1))).findLast((e) => e !== void 0);
			return firstOf(r[0] === "proxy" ? [(0, T.$I)(e, "servers"), i] : [i], (e) => withText(e, n)) ?? i;
		}
		function withText(e, t) {
			switch (e?.kind) {
				case "scalar": return e.text === t ? e : void 0;
				case "list": return firstOf(e.items, (e) => withText(e.node, t));
				case "map": return firstOf(e.pairs, ({ key: e, value: n }) => withText(e, t) ?? withText(n, t));
				default: return;
			}
		}
		function firstOf(e, t) {
			for (let n of e) {
				let e = t(n);
				if (e !== void 0) return e;
			}
		}
		function badValues(e) {
			let { service: t, repository: n, registry: r, roles: i, accessories: a, ssh: o, deployTimeout: s, drainTimeout: c } = e;
			return [
				...checkMatch("service", t, M.service),
				...checkMatch("registry/server", r.server, M.registry),
				...checkMatch("image", n, M.image),
				...i.flatMap(checkRole),
				...a.flatMap(checkAccessory),
				...checkSsh(o),
				...checkNumber("deploy_timeout", s, N),
				...checkNumber("drain_timeout", c, N)
			];
		}
		function checkRole({ name: e, hosts: t, proxy: n }) {
			return [
				...checkMatch("servers", e, M.name),
				...t.flatMap((t) => checkMatch(`servers/${e}`, t, M.server)),
				...n === void 0 ? [] : checkProxy(n)
			];
		}
		function checkProxy({ hosts: e, healthPath: t, pathPrefix: n, httpPort: r, httpsPort: i }) {
			return [
				...e.flatMap((e) => checkMatch("proxy/host", e, M.publicHost)),
				...checkMatch("proxy/healthcheck/path", t, M.path),
				...checkMatch("proxy/path_prefix", n, M.path),
				...checkPort("proxy/run/http_port", r),
				...checkPort("proxy/run/https_port", i)
			];
		}
		function checkAccessory({ name: e, container: t, hosts: n, registry: r }) {
			return [
				...checkMatch("accessories", e, M.name),
				...checkMatch(`accessories/${e}/service`, t, M.name),
				...n.flatMap((t) => checkMatch(`accessories/${e}`, t, M.server)),
				...r === "" ? [] : checkMatch(`accessories/${e}/registry/server`, r, M.registry)
			];
		}
		function checkSsh({ user: e, port: t, proxyJump: n, proxyCommand: r }) {
			return [
				...checkMatch("ssh/user", e, M.user),
				...checkPort("ssh/port", t),
				...checkMatch("ssh/proxy", n, M.jump),
				...checkMatch("ssh/proxy_command", r, M.command)
			];
		}
		function checkMatch(e, t, { test: n, expected: r }) {
			return t === void 0 || t.length <= 4e3 && n(t) ? [] : [{
				path: e,
				value: t,
				expected: r
			}];
		}
		function checkPort(e, t) {
			return checkNumber(e, t, {
				min: 1,
				max: 65535
			});
		}
		function checkNumber(e, t, { min: n, max: r }) {
			return Number.isInteger(t) && t >= n && t <= r ? [] : [{
				path: e,
				value: String(t),
				expected: `a whole number from ${n} to ${r}`
			}];
		}
		function deploymentOf(e, t) {
			return requireValid(readDeployment(e, t), e.root);
		}
		function readDeployment(e, { file: t, destination: n }) {
			let r = required(e.service, t), i = registrySettings(e), a = imageName(e, {
				service: r,
				registry: i,
				file: t
			}), o = needed((0, D._M)(e.root, "builder")), s = needed(e.primaryRoleSetting) ?? C.o, l = roleTargets(e, {
				primaryRole: s,
				file: t
			}), u = l.find((e) => e.name === s), [d] = u?.hosts ?? [];
			if (d === void 0) throw (0, c.V2)("config-invalid", {
				problem: "role-without-hosts",
				place: t,
				role: s
			});
			return {
				service: r,
				destination: n,
				repository: i.server === void 0 ? a : `${i.server}/${a}`,
				registry: i,
				roles: l,
				primaryRole: s,
				primaryHost: d,
				hosts: [...new Set(l.flatMap((e) => e.hosts))],
				accessories: allNeeded(e.accessories).map((t) => accessoryTarget(t, e)),
				ssh: sshSettings(e),
				secrets: e.secrets,
				url: publicUrl(u?.proxy),
				deployTimeout: needed((0, D.LA)(e.root, "deploy_timeout")) ?? 30,
				drainTimeout: needed((0, D.LA)(e.root, "drain_timeout")) ?? 30,
				builderContext: needed((0, D.QE)(o, "builder/context")),
				architectures: architecturesOf(o),
				githubCache: needed((0, D.QE)(needed((0, D._M)(o, "builder/cache")), "builder/cache/type")) === "gha"
			};
		}
		function architecturesOf(e) {
			let t = (0, D.jj)((0, D.ru)(e, "builder/arch"));
			return t?.kind === "scalar" ? [t.text] : t === void 0 ? [] : (0, D.wX)(t, "builder/arch").all.map(({ name: e }) => e);
		}
		function required(e, t) {
			let n = needed(e);
			if (n === void 0 || n.trim() === "") throw (0, c.V2)("config-invalid", {
				problem: "missing-key",
				file: t,
				key: e.path
			});
			return n;
		}
		function imageName(e, t) {
			let n = needed(e.image);
			return n !== void 0 && n.trim() !== "" ? n : (0, O.r)(t.registry.server) ? t.service : required(e.image, t.file);
		}
		function registrySettings(e) {
			needed((0, D._M)(e.root, "registry"));
			let { registry: t } = e;
			return {
				server: needed(t.server),
				username: needed(t.username),
				password: needed(t.password)
			};
		}
		function roleTargets(e, t) {
			let { primaryRole: n, file: r } = t;
			if (e.serversNode === void 0) throw (0, c.V2)("config-invalid", {
				problem: "no-servers",
				file: r
			});
			let i = [...allNeeded(e.roles)].sort((e, t) => Buffer.compare(Buffer.from(e.name), Buffer.from(t.name))).map((t) => roleTarget(t, e));
			if (!i.some((e) => e.name === n)) {
				let t = i.map((e) => e.name), r = placeOf((0, D.E7)(e.primaryRoleSetting) ?? e.serversNode);
				throw (0, c.V2)("config-invalid", {
					problem: "primary-role-undefined",
					place: r,
					role: n,
					roles: t
				});
			}
			let a = i.find((e) => e.hosts.length === 0), o = needed((0, D.jv)(e.root, "allow_empty_roles")) === !0;
			if (a !== void 0 && (a.name === n || !o)) {
				let t = placeOf((0, T.$I)(e.serversNode, a.name) ?? e.serversNode);
				throw (0, c.V2)("config-invalid", {
					problem: "role-without-hosts",
					place: t,
					role: a.name
				});
			}
			return i;
		}
		function placeOf(e) {
			return (0, w.dE)((0, T.be)(e));
		}
		function roleTarget(e, t) {
			let { hosts: n } = e;
			return allNeeded(n), {
				name: e.name,
				hosts: (0, E.n3)(n),
				proxy: roleProxyTarget(e, t)
			};
		}
		function roleProxyTarget(e, t) {
			if (e.ownProxy?.kind === "scalar" && typeof e.ownProxy.value == "boolean" || needed((0, D._M)(e.settings, `${e.path}/proxy`, "a mapping, true or false")), e.isProxied === !0) {
				if (needed(t.sharedProxy), e.proxy === void 0) throw notKnown((0, D.Yy)(e.ownProxy ?? e.node, `${e.path}/proxy`));
				return proxyTarget(e.proxy);
			}
		}
		function proxyTarget(e) {
			let t = needed(e.ssl) ?? "none";
			for (let t of ["run", "healthcheck"]) needed((0, D._M)(e.node, `${e.path}/${t}`));
			return {
				hosts: allNeeded(e.hosts).map(({ name: e }) => e),
				ssl: t,
				sslRedirect: t !== "none" && needed(e.sslRedirect) !== !1,
				healthPath: needed(e.healthPath) ?? "/up",
				pathPrefix: pathPrefixOf(needed(e.pathPrefixes)?.[0] ?? ""),
				httpPort: needed(e.httpPort) ?? 80,
				httpsPort: needed(e.httpsPort) ?? 443
			};
		}
		function pathPrefixOf(e) {
			let t = e.trim(), [n, r] = [0, t.length];
			for (; t[n] === "/";) n++;
			for (; r > n && t[r - 1] === "/";) r--;
			return `/${t.slice(n, r)}`;
		}
		function accessoryTarget(e, t) {
			let n = t.roles.all.map((e) => e.name), r = e.roleNames.all.find(({ name: e }) => !n.includes(e));
			if (r !== void 0 && !e.hasOwnHosts) throw (0, c.V2)("config-invalid", {
				problem: "accessory-role-undefined",
				place: placeOf(r.node),
				path: e.path,
				role: r.name
			});
			needed(e.service), needed((0, D._M)(e.settings, `${e.path}/registry`));
			let { hosts: i, registry: a } = e;
			return allNeeded(i), {
				name: e.name,
				container: e.containerName ?? e.name,
				hosts: (0, E.n3)(i),
				registry: a === void 0 ? void 0 : needed(a.server) ?? ""
			};
		}
		function sshSettings({ root: e }) {
			let t = needed((0, D._M)(e, "ssh")), n = needed((0, D.QE)(t, "ssh/proxy"));
			return {
				user: needed((0, D.QE)(t, "ssh/user")) ?? "root",
				port: needed((0, D.mN)(t, "ssh/port")) ?? 22,
				proxyJump: n === void 0 || n.includes("@") ? n : `root@${n}`,
				proxyCommand: n === void 0 ? needed((0, D.QE)(t, "ssh/proxy_command")) : void 0
			};
		}
		function publicUrl(e) {
			let t = e?.hosts[0];
			if (e === void 0 || t === void 0) return;
			let n = e.ssl !== "none", r = n ? e.httpsPort : e.httpPort;
			return `${n ? "https" : "http"}://${(0, ne.k)(t, r, n)}${e.pathPrefix === "/" ? "" : e.pathPrefix}`;
		}
		function nodesFromValue(e, t, n) {
			let r = t === void 0 ? n : {
				source: t.source,
				start: t.start,
				end: t.end
			};
			if (Array.isArray(e)) {
				let n = t?.kind === "list" && t.items.length === e.length ? t.items : [], i = e.map((e, t) => ({
					node: nodesFromValue(e, n[t]?.node, r),
					conditional: !1
				}));
				return {
					kind: "list",
					...r,
					items: i,
					open: !1
				};
			}
			return (0, u.u)(e) ? mapFromObject(e, t, r) : {
				kind: "scalar",
				...r,
				...scalarOf(e),
				text: e === null ? "" : String(e),
				quoted: !1
			};
		}
		function mapFromObject(e, t, n) {
			let r = Object.entries(e).map(([e, r]) => {
				let i = (0, T.cF)(t, e) ?? (0, T.cF)(t, e.replace(/^:/, "")), a = i === void 0 ? n : {
					source: i.key.source,
					start: i.key.start,
					end: i.key.end
				};
				return {
					key: {
						kind: "scalar",
						type: "string",
						value: e,
						text: e,
						quoted: !1,
						...a
					},
					value: nodesFromValue(r, i?.value, a),
					conditional: !1,
					inherited: !1
				};
			});
			return {
				kind: "map",
				...n,
				pairs: r,
				open: !1
			};
		}
		function stripSymbolKeys(e) {
			let t = e.pairs.map((e) => {
				let t = (0, T.xT)(e.key);
				return e.key.kind !== "scalar" || t === void 0 || !t.startsWith(":") ? e : {
					...e,
					key: {
						...e.key,
						type: "string",
						value: t.slice(1),
						text: t.slice(1)
					}
				};
			});
			return {
				...e,
				pairs: t
			};
		}
		function scalarOf(e) {
			return typeof e == "string" ? {
				type: "string",
				value: e
			} : typeof e == "boolean" ? {
				type: "boolean",
				value: e
			} : typeof e == "number" ? {
				type: Number.isInteger(e) ? "integer" : "float",
				value: e
			} : {
				type: "null",
				value: null
			};
		}
		var P = n(8065);
		function requireConfig(e) {
			let { file: t, config: n, destination: r } = e.chosen;
			if (e.config.state === "missing") throw configMissing(e);
			if (assertContent(e, e.config), t?.state === "missing") {
				let { destinations: n } = e;
				throw (0, c.V2)("destination-missing", {
					destination: r ?? "",
					file: t.path,
					destinations: n
				});
			}
			if (t !== void 0 && assertContent(e, t), n === void 0) throw Error("valid config files, but no merged config");
			return n;
		}
		function assertContent(e, t) {
			let { path: n, document: r } = t;
			if (r === void 0) {
				let t = e.problems.find((e) => e.file === n);
				throw (0, c.V2)("config-unreadable", {
					problem: t?.message ?? `${n} cannot be read`,
					help: t?.help ?? "Make it a readable text file."
				});
			}
			let [i] = r.errors.filter((e) => e.severity === "error");
			if (i !== void 0) throw (0, c.V2)("config-syntax", {
				place: (0, w.dE)(i),
				problem: i.message,
				help: i.help
			});
			if ((0, P.n6)(r)) throw (0, c.V2)("config-empty", {
				file: n,
				ofDestination: t !== e.config
			});
			if ((0, P.tW)(r) === void 0 && r.root !== void 0) {
				let { root: e } = r;
				throw (0, c.V2)("config-invalid", {
					problem: "no-mapping",
					place: (0, w.dE)((0, T.be)(e)),
					found: (0, T.q0)(e)
				});
			}
		}
		function configMissing({ config: e, neighbours: t }) {
			return (0, c.V2)("config-missing", {
				file: e.path,
				folder: i.posix.dirname(e.path),
				neighbours: t
			});
		}
		function deriveDeployment(e, { evaluated: t } = {}) {
			return deploymentOf(t === void 0 ? requireConfig(e) : evaluatedConfig(e, t), {
				file: e.config.path,
				destination: e.chosen.destination
			});
		}
		function evaluatedConfig(e, t) {
			let n = e.chosen.config?.root, r = nodesFromValue(t, n, {
				source: n?.source ?? {
					file: e.config.path,
					text: "",
					lineStarts: [0]
				},
				start: 0,
				end: 0
			});
			if (r.kind === "map") return new C.T(stripSymbolKeys(r));
			throw notKnown((0, D.gQ)(r, "the configuration", "a mapping"));
		}
		var F = n(5441), I = n(9411);
		let re = /\bENV(?:\.to_h)?(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g, ie = /\bENV\.(?:values_at|slice|fetch_values)[ (]([^()]{1,500})/g;
		function erbVariables({ text: e }) {
			let t = (0, I.x9)(e).filter(({ kind: e }) => e === "output" || e === "statement").flatMap((e) => [...[...e.code.matchAll(re)].map(([, e = ""]) => e), ...[...e.code.matchAll(ie)].flatMap(([, e = ""]) => [...e.matchAll(/["'](\w+)["']/g)].map(([, e = ""]) => e))]);
			return [...new Set(t)];
		}
		var ae = n(4445);
		async function prepare(e, t, n) {
			let r = await e.briefPhase("preflight", "Check the inputs", () => parseProbeSettings(e.inputs.probes ?? "")), install = () => n?.install(t) ?? (0, ae.J)(e, t);
			if (t.hasErb) return prepareWithErb(e, t, {
				settings: r,
				kamal: await e.phase("install", "Install Kamal", install)
			});
			let i = await e.briefPhase("lint", "Derive the deployment", () => deriveDeployment(t));
			recordDeployment(e, i);
			let a = await resolveAndMaskSecrets(e, t, i), o = process.env;
			return {
				project: t,
				deployment: i,
				settings: r,
				secrets: a,
				evaluatedSecrets: new Map(),
				environment: o,
				kamal: install()
			};
		}
		async function prepareWithErb(e, t, n) {
			let r = environmentForErb(e, t), i = await e.briefPhase("lint", "Evaluate the configuration", async () => deriveDeployment(t, { evaluated: (await evaluate(e, {
				kamal: n.kamal,
				secrets: void 0,
				environment: r
			})).config }));
			recordDeployment(e, i);
			let a = await resolveAndMaskSecrets(e, t, i);
			return {
				project: t,
				deployment: i,
				settings: n.settings,
				secrets: a,
				evaluatedSecrets: new Map(),
				environment: r,
				kamal: Promise.resolve(n.kamal)
			};
		}
		function environmentForErb(e, { config: t, chosen: n }) {
			let r = { ...process.env }, i = [t.document?.source, n.file?.document?.source];
			for (let t of i.flatMap((e) => e === void 0 ? [] : erbVariables(e))) {
				let n = r[t];
				if (n !== void 0) {
					e.inputs.secrets?.has(t) !== !0 && (0, F.Az)(t, n) || e.maskSecret(t, n);
					continue;
				}
				let i = e.inputs.secrets?.get(t);
				i !== void 0 && i !== "" && (e.maskSecret(t, i), r[t] = i);
			}
			return r;
		}
		async function evaluate(e, t) {
			let { configFile: n, destination: r } = e.inputs;
			return evaluateConfig(t.kamal, {
				directory: e.directory,
				cwd: e.projectDirectory,
				env: (0, S.OR)(t.environment, { secrets: t.secrets }),
				configFile: n,
				destination: r,
				version: e.inputs.version ?? e.environment.sha ?? "unknown",
				secrets: t.secrets !== void 0,
				signal: e.signal,
				explain: (e) => diagnoseEvaluation(e, {
					configFile: n,
					destination: r
				})
			});
		}
		function recordDeployment(e, t) {
			e.report.service = t.service, e.report.url = t.url ?? null;
		}
		async function resolveAndMaskSecrets(e, t, n) {
			let r = await e.briefPhase("preflight", "Look up the secrets", () => resolveSecrets(n, {
				given: e.inputs.secrets,
				environment: process.env,
				actor: e.environment.actor,
				token: e.inputs.githubToken,
				defined: new Map(t.chosen.secrets.flatMap((e) => e.entries.map((e) => [e.name, e])))
			}));
			for (let [t, n] of [...r.provided, ...r.referenced]) e.maskSecret(t, n);
			let { password: i } = n.registry;
			i?.kind === "literal" && e.maskSecret("registry/password", i.value);
			for (let t of r.warnings) e.notice(t);
			return r;
		}
		async function readCa(e, t) {
			return t === void 0 ? void 0 : (0, r.readFile)(a().resolve(e.projectDirectory, t), "utf8");
		}
	}),
	9358: ((e, t, n) => {
		n.d(t, { Y: () => registryAccess });
		function registryAccess(e) {
			let { registry: t, repository: n } = e.deployment;
			return {
				server: t.server,
				repository: n,
				username: credentialValue(t.username, e),
				password: credentialValue(t.password, e)
			};
		}
		function credentialValue(e, t) {
			if (e !== void 0) return e.kind === "literal" ? e.value : t.secrets.provided.get(e.name) ?? t.evaluatedSecrets.get(e.name);
		}
	}),
	2229: ((e, t, n) => {
		n.d(t, {
			Uc: () => registryDigest,
			dT: () => versionInRegistry,
			iu: () => versionWithoutPreflight
		});
		var r = n(9405), i = n(734), a = n(4442), o = n(153), s = n(2537), c = n(3913), l = n(4132), u = n(4610), d = n(8199), f = n(6618);
		let p = /^(?:latest(?:-.*)?|build-?cache.*|.*-cache|cache|sha256-[0-9a-f]{64}.*)$/;
		function isVersion(e) {
			return d.bO.test(e) && !p.test(e);
		}
		async function listVersions(e) {
			let t = new Set(), n = "tags/list?n=1000", r = 4194304;
			for (let i = 0; n !== void 0 && i < 50; i += 1) {
				let i = await e.request(n, { maxBytes: r });
				r -= i.bytes.byteLength;
				let a = (0, f.q)(i.body), o = (0, u.u)(a) ? a.tags : void 0;
				if (i.status !== 200 || !Array.isArray(o)) return {
					tags: [...t],
					complete: !1
				};
				for (let e of o) typeof e == "string" && isVersion(e) && t.add(e);
				n = nextPage(i.headers.get("link"));
			}
			return {
				tags: [...t],
				complete: n === void 0
			};
		}
		function nextPage(e) {
			let t = /^\s*<[^<>?]*\?([^<>]*)>\s*;[^,]*rel="?next"?/i.exec(e ?? "")?.[1];
			return t === void 0 ? void 0 : `tags/list?${t}`;
		}
		let m = /^(?![0-9a-f]{40}$).{4,}$/i;
		function imageCheck(e) {
			let t = (0, s.j)(e.server, e.repository);
			return {
				id: "image",
				kind: "preflight",
				target: `${e.repository}:${e.wanted}`,
				deadlineMs: 3e4,
				async run(n) {
					let { title: r, name: a } = t;
					if (!(0, s.e)(a)) return (0, i.g)("registry-name", {
						registry: r,
						name: a
					});
					try {
						return await findImage(await (0, l.M)(e, n), e);
					} catch (e) {
						if (e instanceof o.IG) return (0, c.HB)(t, e.message);
						if (e instanceof l.L) return e.observation;
						throw e;
					}
				}
			};
		}
		async function findImage(e, t) {
			let { wanted: n, deployed: o } = t, s = isVersion(n) ? await (0, a.o)(e, n) : void 0;
			if (s !== void 0) return found(e, {
				version: n,
				digest: s
			}, t);
			let { tags: c, complete: l } = await listVersions(e), u = newestFirst(c, l ? o.filter((e) => c.includes(e)) : o), d = m.test(n) ? c.filter((e) => (0, r.d)(e, n)) : [], [f, p] = d;
			if (f === void 0) return missing(e, n, u);
			if (p !== void 0 || !l) return (0, i.g)("version-ambiguous", {
				wanted: n,
				matching: d,
				complete: l
			});
			let h = await (0, a.o)(e, f);
			return h === void 0 ? missing(e, f, u) : found(e, {
				version: f,
				digest: h
			}, t);
		}
		function found({ registry: e }, t, { onFound: n }) {
			return n(t), {
				outcome: "pass",
				reason: `${e.title}/${e.name}:${t.version} is in the registry (${t.digest}).`,
				evidence: {
					version: t.version,
					digest: t.digest
				}
			};
		}
		function missing({ registry: e }, t, n) {
			let r = `${e.title}/${e.name}:${t}`, a = n.slice(0, 10);
			return (0, i.g)("image-missing", {
				image: r,
				versions: a,
				more: n.length - a.length
			});
		}
		function newestFirst(e, t) {
			return [...new Set([...t, ...e.toReversed()])];
		}
		function releaseCheck(e) {
			let { repository: t, name: n } = e;
			return {
				id: "release",
				kind: "preflight",
				target: `${t}:${n}`,
				deadlineMs: 2e4,
				async run(n) {
					try {
						return await look(await (0, l.M)(e, n), e);
					} catch (n) {
						if (n instanceof o.IG) return (0, c.HB)((0, s.j)(e.server, t), n.message);
						if (n instanceof l.L) return n.observation;
						throw n;
					}
				}
			};
		}
		async function look(e, t) {
			let { name: n, version: r } = t, o = `${e.registry.title}/${e.registry.name}`, s = await (0, a.o)(e, n);
			if (s === void 0) return {
				outcome: "pass",
				reason: `${o}:${n} does not exist yet. The tag is added after the deploy.`
			};
			let c = { digest: s };
			return s === await (0, a.o)(e, r) ? (t.onPresent(s), {
				outcome: "pass",
				reason: `${o}:${n} is already the image of ${r}.`,
				evidence: c
			}) : (0, i.g)("release-taken", {
				name: n,
				image: o,
				digest: s,
				version: r,
				deployed: !1
			}, c);
		}
		var h = n(7466), g = n(7684), _ = n(9818), v = n(9358);
		function versionInRegistry(e, t) {
			if (t.kind === "pull") return imageLookup(e, t.wanted);
			let { version: n } = t, r = t.kind === "build" ? t.release : void 0;
			if (r === void 0) return {
				checks: [],
				target: () => ({
					version: n,
					digest: void 0,
					release: void 0
				})
			};
			let i, onPresent = (e) => {
				i = e;
			};
			return {
				checks: [releaseCheck({
					...(0, v.Y)(e),
					name: r,
					version: n,
					onPresent
				})],
				target: () => ({
					version: n,
					digest: void 0,
					release: {
						name: r,
						present: i
					}
				})
			};
		}
		function imageLookup(e, t) {
			let n, onFound = (e) => {
				n = e;
			}, r = (0, g.yN)(e.deployment, e.facts);
			return {
				checks: [imageCheck({
					...(0, v.Y)(e),
					wanted: t,
					deployed: r,
					onFound
				})],
				target: () => ({
					version: n?.version ?? t,
					digest: n?.digest,
					release: void 0
				})
			};
		}
		function needsRegistry(e) {
			return /^[0-9a-f]{1,39}$/i.test(e) || !isVersion(e);
		}
		async function versionWithoutPreflight(e, t, n) {
			let { checks: r, target: i } = versionInRegistry(t, n);
			if (n.kind === "pull" && !needsRegistry(n.wanted)) {
				let t = AbortSignal.any([e.signal, AbortSignal.timeout(1e4)]);
				return await Promise.allSettled(r.map((e) => e.run(t))), e.signal.throwIfAborted(), i();
			}
			return r.length === 0 ? i() : e.phase("preflight", "Look up the version", async () => {
				let [t, ...n] = await (0, _.$)(e, r);
				if (t !== void 0) throw (0, h.G)([t, ...n]);
				return i();
			});
		}
		async function registryDigest(e, t, n) {
			try {
				return { digest: await (0, a.o)(await (0, l.M)((0, v.Y)(e), n), t) };
			} catch (e) {
				if (e instanceof o.IG || e instanceof l.L) return { problem: e.message };
				throw e;
			}
		}
	})
};
