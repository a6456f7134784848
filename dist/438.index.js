"use strict";
exports.id = 438, exports.ids = [438], exports.modules = {
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
		var r = n(6449);
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
		var r = n(6449), i = n(3176);
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
				id: "ssh-auth",
				pattern: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
				facts: (e, { host: t, user: n, keys: r }) => ({
					host: t,
					user: n,
					keys: r
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
				id: "ssh-connect",
				pattern: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
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
				if (n !== null) return explain(e, n, {
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
		function factsScript(e) {
			let t = (0, s.randomBytes)(8).toString("hex"), { service: n, destination: r } = e, i = (0, l.Z)(`.kamal/${[n, r].filter(Boolean).join("-")}-audit.log`), a = (0, l.Z)((0, d.Z4)(n, r)), section = (e, n) => `printf '\\n%s %s\\n' ${t} ${e}\n${n}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL; cd",
					section("user", "id -un"),
					section("cores", "nproc 2>/dev/null"),
					section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
					section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
					section("time", "date +%s"),
					section("lock", `if [ -d ${a} ]; then echo held; cat ${a}/details 2>/dev/null; fi`),
					section("audit", `tail -n 2000 ${i} 2>/dev/null | grep -F 'as the latest image'`),
					section("docker", "command -v docker >/dev/null || echo missing"),
					`docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${t}; exit 0; }`,
					section("containers", `docker ps --all --no-trunc --format ${(0, l.Z)(u.AZ)}`),
					section("network", "docker network inspect kamal --format yes 2>/dev/null"),
					section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
					section("end", "exit 0")
				].join("\n"),
				token: t
			};
		}
		function isComplete(e, t) {
			return splitSections(e, t).has("end");
		}
		function parseFacts(e, t, n) {
			let r = splitSections(t, n.token), get = (e) => r.get(e)?.trim() ?? "", i = integer(get("time")), a = (0, u.ti)(get("containers")), o = a.filter(u.V2), s = bootedVersions(get("audit")), l = s.filter((e) => c.bO.test(e));
			return {
				host: e,
				user: p.test(get("user")) ? get("user") : "",
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
		let p = /^[A-Za-z0-9_][A-Za-z0-9_.@\\-]{0,63}\$?$/;
		function splitSections(e, t) {
			let n = e.split(RegExp(`^${RegExp.escape(t)} (\\w+)\\r?\\n`, "m")), r = new Map();
			for (let e = 1; e + 1 < n.length; e += 2) r.set(n[e] ?? "", n[e + 1] ?? "");
			return r;
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
		var m = n(4414), h = n(3982), g = n(734);
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
				user: (0, m.DQ)(n, i.settings).user
			} : s;
		}
		async function readImages(e, t, n) {
			let { script: r, token: i } = imagesScript(e.deployment, t);
			return parseImages(e.host, await read(e, {
				script: r,
				token: i
			}, n), i);
		}
		async function read({ host: e, ssh: t, keys: n, trusted: i }, { script: a, token: o }, s) {
			let c = await t.run(e, a, {
				signal: s,
				timeoutMs: 28e3
			}), { user: l, name: u, port: d } = (0, m.DQ)(e, t.settings);
			if (c.code === 255) {
				let e = {
					host: u,
					user: l,
					port: d,
					keys: await n(),
					knownHosts: i
				};
				throw (0, r.Ju)(diagnoseSsh(c.stderr, e));
			}
			if (!isComplete(c.stdout, o)) throw noShell(e, l, `${c.stdout}\n${c.stderr}`);
			return c.stdout;
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
				return r === void 0 ? judge(n) : refused(r);
			} catch (e) {
				if (e instanceof o.HR) return refused(e.diagnosis);
				throw e;
			}
		}
		function refused(e) {
			return (0, g.M)(e, { output: e.evidence });
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
		function judge(e) {
			let t = factsAsEvidence(e), n = e.docker === void 0 ? "no Docker yet (Kamal will install it)" : `Docker ${"version" in e.docker ? e.docker.version : ""}`, r = [
				e.cores === void 0 ? void 0 : `${e.cores} cores`,
				e.memoryMb === void 0 ? void 0 : `${gigabytes(e.memoryMb)} memory`,
				e.diskFreeMb === void 0 ? void 0 : `${gigabytes(e.diskFreeMb)} free disk`
			].filter(Boolean), i = `Logged in as ${e.user}; ${[n, ...r].join(", ")}.`, a = [
				e.diskFreeMb !== void 0 && e.diskFreeMb < 2048 ? `Only ${e.diskFreeMb} MB of disk space is free, so pulling the image may fail. \`kamal prune all\` frees space.` : "",
				e.clockSkewSeconds !== void 0 && Math.abs(e.clockSkewSeconds) > 60 ? `The server's clock is off by ${e.clockSkewSeconds} s, which can break certificates and logins. Fix it with \`timedatectl set-ntp true\`.` : "",
				e.ignoredNames > 0 ? `Ignored ${(0, h.U9)(e.ignoredNames, "container or version name")} that Docker does not allow. Neither Docker nor Kamal writes such names.` : ""
			].filter(Boolean);
			return {
				outcome: a.length > 0 ? "warn" : "pass",
				reason: [...a, i].join(" "),
				evidence: t
			};
		}
		function gigabytes(e) {
			return `${(e / 1024).toFixed(1)} GB`;
		}
		function factsAsEvidence(e) {
			let t = e.containers.filter(({ state: e }) => e === "running").map(({ name: e }) => e);
			return {
				user: e.user,
				docker: e.docker !== void 0 && "version" in e.docker ? e.docker.version : null,
				cores: e.cores ?? null,
				memoryMb: e.memoryMb ?? null,
				diskFreeMb: e.diskFreeMb ?? null,
				clockSkewSeconds: e.clockSkewSeconds ?? null,
				proxy: e.proxy?.image ?? null,
				running: (0, i.d9)(t)
			};
		}
	}),
	7466: ((e, t, n) => {
		n.d(t, { G: () => failureFromChecks });
		var r = n(6449);
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
		function containerPrefix(e, t) {
			return [
				e.service,
				t,
				e.destination
			].filter(Boolean).join("-");
		}
	}),
	7684: ((e, t, n) => {
		n.d(t, {
			T2: () => versionToVerify,
			az: () => routedVersion,
			es: () => rollbackTarget,
			vP: () => servingVersion,
			yN: () => deployedVersions
		});
		var r = n(6449), i = n(8199), a = n(3176), o = n(9405), s = n(4046);
		function servingVersion(e, t) {
			let n = e.roles.find(({ name: t }) => t === e.primaryRole), r = t.get(e.primaryHost);
			if (n !== void 0 && r !== void 0) return routedVersion(e, n, r) ?? runningVersions(n, r)[0];
		}
		function routedVersion(e, t, n) {
			let r = n.routes.find(({ service: n }) => n === (0, s.aI)(e, t.name))?.target.split(":")[0];
			if (r === void 0 || r === "") return;
			let i = n.containers.find((e) => e.id.startsWith(r));
			return i?.version ?? tagOf(i?.image);
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
	1590: ((e, t, n) => {
		n.d(t, {
			N: () => connect,
			B: () => connectAccessories
		});
		var r = n(8812), i = n(7466), a = n(3225), o = n(4046), s = n(5109), c = n(4414), l = n(9746), u = n(6449);
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
		var h = n(9818);
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
				let keys = () => (0, l._N)(r ?? process.env.SSH_AUTH_SOCK), o = await inspectServers(e, {
					deployment: n,
					ssh: a,
					keys,
					trusted: i,
					hosts: n.hosts
				});
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
				let c = await countLines(a), keys = () => (0, l._N)(r ?? process.env.SSH_AUTH_SOCK), u = await inspectServers(e, {
					deployment: n,
					ssh: i,
					keys,
					trusted: a,
					hosts: o
				});
				return await shareTrustedKeys(e, a, c), {
					...t,
					facts: new Map([...t.facts, ...u])
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
		async function inspectServers(e, t) {
			let n = new Map(), a = t.hosts.map((e) => (0, r.Rf)({
				...t,
				host: e,
				onFacts: (t) => n.set(e, t)
			})), [o, ...s] = await (0, h.$)(e, a);
			if (o !== void 0) throw (0, i.G)([o, ...s]);
			return n;
		}
	}),
	9818: ((e, t, n) => {
		n.d(t, { $: () => performChecks });
		var r = n(8500), i = n(6449), a = n(6845), o = n(5246), s = n(3176), c = n(734);
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
	4855: ((e, t, n) => {
		n.d(t, {
			_3: () => evaluate,
			iA: () => prepare,
			No: () => readCa
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(7030), s = n(6991), c = n(6449), l = n(1886), u = n(4610);
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
		var f = n(9542), p = n(5246), m = n(6618), h = n(3176), g = n(4635);
		async function evaluateConfig(e, t) {
			let n = a().join(t.directory, "evaluate.rb");
			await (0, r.writeFile)(n, g.z$);
			let i = [
				e.directory,
				e.version,
				t.configFile,
				t.destination ?? "",
				t.version
			], { configFile: o } = t;
			return readEvaluation(await run([
				n,
				...i,
				t.secrets ? "secrets" : "config"
			], t), {
				version: e.version,
				configFile: o
			});
		}
		async function run(e, { cwd: t, env: n, signal: r, configFile: i }) {
			try {
				return await (0, f.runTool)("ruby", e, {
					cwd: t,
					env: n,
					signal: r,
					timeoutMs: 3e5
				});
			} catch (e) {
				throw r.throwIfAborted(), (0, c.V2)("config-refused", {
					configFile: i,
					stopped: (0, p.bD)(e)
				}, { cause: e });
			}
		}
		function readEvaluation({ stdout: e, stderr: t }, { version: n, configFile: r }) {
			let i = (0, m.q)(lastLine(e)), a = member(i, "broken");
			if (typeof a == "string") throw (0, c.V2)("kamal-install", {
				version: n,
				problem: "does-not-start"
			}, { evidence: [a] });
			let o = member(i, "error");
			if (i === void 0 || o !== void 0) throw (0, c.V2)("config-refused", {
				configFile: r,
				said: (0, h.pp)(errorText(o) ?? lastLine(t), 1e3)
			});
			let s = member(i, "secrets"), l = (0, u.u)(s) ? Object.entries(s) : [];
			return {
				config: member(i, "config"),
				secrets: new Map(l.map(([e, t]) => [e, String(t)]))
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
		var _ = n(4152);
		let v = 131071;
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
		let y = /^(?:github_token|SSH_PRIVATE_KEY|SSH_KNOWN_HOSTS|KAMAL_SECRETS)$/i;
		function howPassed({ given: e }) {
			if (e === void 0) return "env";
			let isNothing = ([e, t]) => y.test(e) && (t === "" || /^github_token$/i.test(e));
			return [...e].every(isNothing) ? "nothing" : "input";
		}
		function lookUp(e, t) {
			return nonEmpty(t.given?.get(e)) ?? nonEmpty(t.environment[e]);
		}
		function nonEmpty(e) {
			return e === "" ? void 0 : e;
		}
		function registryDefault(e, t, n) {
			if ((0, _.T)(t.registry.server)) {
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
				return n > v ? [{
					name: e,
					problem: "too-long",
					bytes: n,
					limit: v
				}] : [];
			});
			if (t.length > 0) throw (0, c.V2)("secret-unusable", { secrets: t });
		}
		function escapeWarnings(e, t) {
			let n = new Set(t.secrets.filter((e) => /(^|\/)env(\/|$)/.test(e.path)).map((e) => e.name)), r = [...e].filter(([e, t]) => n.has(e) && /[\\\u0000-\u001f\u007f]/.test(t));
			return r.length === 0 ? [] : [`Kamal escapes newlines, other control characters and backslashes in env files, so the container gets \\n for each newline and \\\\ for each backslash in ${r.map(([e]) => e).join(", ")}. Unescape the value in the app, or store it as Base64.`];
		}
		var b = n(1292), x = n(7055), S = n(1033), C = n(2004), w = n(63), T = n(1781), E = n(4941);
		function needed(e) {
			if (e.kind === "unknown") throw notKnown(e);
			return (0, E.jj)(e);
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
		var D = n(8998), O = n(3982), k = n(5094);
		let matches = (e) => (t) => e.test(t), A = {
			test: isServer,
			expected: "a host name or an address, with an optional `user@` and `:port`"
		}, j = {
			service: {
				test: matches(/^[a-z0-9_-]+$/i),
				expected: "letters, digits, hyphens and underscores only"
			},
			name: {
				test: matches(/^[\w.-]+$/),
				expected: "letters, digits, `_`, `.` and `-` only, as in a container's name"
			},
			server: A,
			jump: {
				...A,
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
		let M = {
			min: 0,
			max: 86400
		};
		function requireValid(e) {
			let { service: t, repository: n, registry: r, roles: i, accessories: a, ssh: o, deployTimeout: s, drainTimeout: c } = e;
			requireMatch("service", t, j.service), requireMatch("registry/server", r.server, j.registry), requireMatch("image", n, j.image);
			for (let e of i) requireRole(e);
			for (let e of a) requireAccessory(e);
			return requireSsh(o), requireNumber("deploy_timeout", s, M), requireNumber("drain_timeout", c, M), e;
		}
		function requireRole({ name: e, hosts: t, proxy: n }) {
			requireMatch("servers", e, j.name);
			for (let n of t) requireMatch(`servers/${e}`, n, j.server);
			n !== void 0 && requireProxy(n);
		}
		function requireProxy({ hosts: e, healthPath: t, pathPrefix: n, httpPort: r, httpsPort: i }) {
			for (let t of e) requireMatch("proxy/host", t, j.publicHost);
			requireMatch("proxy/healthcheck/path", t, j.path), requireMatch("proxy/path_prefix", n, j.path), requirePort("proxy/run/http_port", r), requirePort("proxy/run/https_port", i);
		}
		function requireAccessory({ name: e, container: t, hosts: n, registry: r }) {
			requireMatch("accessories", e, j.name), requireMatch(`accessories/${e}/service`, t, j.name);
			for (let t of n) requireMatch(`accessories/${e}`, t, j.server);
			r !== "" && requireMatch(`accessories/${e}/registry/server`, r, j.registry);
		}
		function requireSsh({ user: e, port: t, proxyJump: n, proxyCommand: r }) {
			requireMatch("ssh/user", e, j.user), requirePort("ssh/port", t), requireMatch("ssh/proxy", n, j.jump), requireMatch("ssh/proxy_command", r, j.command);
		}
		function requireMatch(e, t, { test: n, expected: r }) {
			if (t === void 0 || t.length <= 4e3 && n(t)) return;
			let i = (0, k.s0)((0, O.DX)(t, 80));
			throw (0, c.V2)("config-invalid", {
				problem: "bad-value",
				path: e,
				value: i,
				expected: r
			});
		}
		function requirePort(e, t) {
			requireNumber(e, t, {
				min: 1,
				max: 65535
			});
		}
		function requireNumber(e, t, { min: n, max: r }) {
			if (Number.isInteger(t) && t >= n && t <= r) return;
			let i = `a whole number from ${n} to ${r}`;
			throw (0, c.V2)("config-invalid", {
				problem: "bad-value",
				path: e,
				value: String(t),
				expected: i
			});
		}
		function deploymentOf(e, t) {
			return requireValid(readDeployment(e, t));
		}
		function readDeployment(e, { file: t, destination: n }) {
			let r = required(e.service, t), i = registrySettings(e), a = imageName(e, {
				service: r,
				registry: i,
				file: t
			}), o = needed((0, E._M)(e.root, "builder")), s = needed(e.primaryRoleSetting) ?? x.o, l = roleTargets(e, {
				primaryRole: s,
				file: t
			}), u = l.find((e) => e.name === s), [d] = u?.hosts ?? [];
			if (d === void 0) throw (0, c.V2)("config-invalid", {
				problem: "role-without-hosts",
				file: t,
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
				deployTimeout: needed((0, E.LA)(e.root, "deploy_timeout")) ?? 30,
				drainTimeout: needed((0, E.LA)(e.root, "drain_timeout")) ?? 30,
				builderContext: needed((0, E.QE)(o, "builder/context")),
				githubCache: needed((0, E.QE)(needed((0, E._M)(o, "builder/cache")), "builder/cache/type")) === "gha"
			};
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
			return n !== void 0 && n.trim() !== "" ? n : (0, D.r)(t.registry.server) ? t.service : required(e.image, t.file);
		}
		function registrySettings(e) {
			needed((0, E._M)(e.root, "registry"));
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
				let e = i.map((e) => e.name);
				throw (0, c.V2)("config-invalid", {
					problem: "primary-role-undefined",
					file: r,
					role: n,
					roles: e
				});
			}
			let a = i.find((e) => e.hosts.length === 0), o = needed((0, E.jv)(e.root, "allow_empty_roles")) === !0;
			if (a !== void 0 && (a.name === n || !o)) throw (0, c.V2)("config-invalid", {
				problem: "role-without-hosts",
				file: r,
				role: a.name
			});
			return i;
		}
		function roleTarget(e, t) {
			let { hosts: n } = e;
			return allNeeded(n), {
				name: e.name,
				hosts: (0, C.n3)(n),
				proxy: roleProxyTarget(e, t)
			};
		}
		function roleProxyTarget(e, t) {
			if (e.ownProxy?.kind === "scalar" && typeof e.ownProxy.value == "boolean" || needed((0, E._M)(e.settings, `${e.path}/proxy`, "a mapping, true or false")), e.isProxied === !0) {
				if (needed(t.sharedProxy), e.proxy === void 0) throw notKnown((0, E.Yy)(e.ownProxy ?? e.node, `${e.path}/proxy`));
				return proxyTarget(e.proxy);
			}
		}
		function proxyTarget(e) {
			let t = needed(e.ssl) ?? "none";
			for (let t of ["run", "healthcheck"]) needed((0, E._M)(e.node, `${e.path}/${t}`));
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
				path: e.path,
				role: r.name
			});
			needed(e.service), needed((0, E._M)(e.settings, `${e.path}/registry`));
			let { hosts: i, registry: a } = e;
			return allNeeded(i), {
				name: e.name,
				container: e.containerName ?? e.name,
				hosts: (0, C.n3)(i),
				registry: a === void 0 ? void 0 : needed(a.server) ?? ""
			};
		}
		function sshSettings({ root: e }) {
			let t = needed((0, E._M)(e, "ssh")), n = needed((0, E.QE)(t, "ssh/proxy"));
			return {
				user: needed((0, E.QE)(t, "ssh/user")) ?? "root",
				port: needed((0, E.mN)(t, "ssh/port")) ?? 22,
				proxyJump: n === void 0 || n.includes("@") ? n : `root@${n}`,
				proxyCommand: n === void 0 ? needed((0, E.QE)(t, "ssh/proxy_command")) : void 0
			};
		}
		function publicUrl(e) {
			let t = e?.hosts[0];
			if (e === void 0 || t === void 0) return;
			let n = e.ssl !== "none", r = n ? e.httpsPort : e.httpPort;
			return `${n ? "https" : "http"}://${(0, S.k)(t, r, n)}${e.pathPrefix === "/" ? "" : e.pathPrefix}`;
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
		var N = n(8065);
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
			if ((0, N.n6)(r)) throw (0, c.V2)("config-empty", {
				file: n,
				ofDestination: t !== e.config
			});
			if ((0, N.tW)(r) === void 0 && r.root !== void 0) {
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
			if (r.kind === "map") return new x.T(stripSymbolKeys(r));
			throw notKnown((0, E.gQ)(r, "the configuration", "a mapping"));
		}
		var P = n(5441), F = n(9411);
		let I = /\bENV(?:\.to_h)?(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g, L = /\bENV\.(?:values_at|slice|fetch_values)[ (]([^()]{1,500})/g;
		function erbVariables({ text: e }) {
			let t = (0, F.x9)(e).filter(({ kind: e }) => e === "output" || e === "statement").flatMap((e) => [...[...e.code.matchAll(I)].map(([, e = ""]) => e), ...[...e.code.matchAll(L)].flatMap(([, e = ""]) => [...e.matchAll(/["'](\w+)["']/g)].map(([, e = ""]) => e))]);
			return [...new Set(t)];
		}
		var R = n(4445);
		async function prepare(e, t, n) {
			let r = parseProbeSettings(e.inputs.probes ?? ""), install = () => n?.install(t) ?? (0, R.J)(e, t);
			if (t.hasErb) return prepareWithErb(e, t, {
				settings: r,
				kamal: await e.phase("install", "Install Kamal", install)
			});
			let i = deriveDeployment(t);
			recordDeployment(e, i);
			let a = resolveAndMaskSecrets(e, t, i), o = process.env;
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
			let r = environmentForErb(e, t), i = deriveDeployment(t, { evaluated: (await evaluate(e, {
				kamal: n.kamal,
				secrets: void 0,
				environment: r
			})).config });
			recordDeployment(e, i);
			let a = resolveAndMaskSecrets(e, t, i);
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
					e.inputs.secrets?.has(t) !== !0 && (0, P.Az)(t, n) || e.maskSecret(t, n);
					continue;
				}
				let i = e.inputs.secrets?.get(t);
				i !== void 0 && i !== "" && (e.maskSecret(t, i), r[t] = i);
			}
			return r;
		}
		async function evaluate(e, t) {
			return evaluateConfig(t.kamal, {
				directory: e.directory,
				cwd: e.projectDirectory,
				env: (0, b.OR)(t.environment, { secrets: t.secrets }),
				configFile: e.inputs.configFile,
				destination: e.inputs.destination,
				version: e.inputs.version ?? e.environment.sha ?? "unknown",
				secrets: t.secrets !== void 0,
				signal: e.signal
			});
		}
		function recordDeployment(e, t) {
			e.report.service = t.service, e.report.url = t.url ?? null;
		}
		function resolveAndMaskSecrets(e, t, n) {
			let r = resolveSecrets(n, {
				given: e.inputs.secrets,
				environment: process.env,
				actor: e.environment.actor,
				token: e.inputs.githubToken,
				defined: new Map(t.chosen.secrets.flatMap((e) => e.entries.map((e) => [e.name, e])))
			});
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
	}),
	1033: ((e, t, n) => {
		n.d(t, { k: () => authority });
		var r = n(7030);
		function authority(e, t, n) {
			let i = (0, r.isIPv6)(e) ? `[${e}]` : e;
			return t === (n ? 443 : 80) ? i : `${i}:${t}`;
		}
	}),
	9405: ((e, t, n) => {
		n.d(t, { d: () => hasPrefix });
		function hasPrefix(e, t) {
			return e.startsWith(t) || /^[0-9a-f]+$/i.test(t) && e.startsWith(t.toLowerCase());
		}
	})
};
