"use strict";
exports.id = 660, exports.ids = [660], exports.modules = { 9660: ((e, t, n) => {
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
			let a = [...new Set(t.flatMap((e) => e.found.map(r.Z5)))], o = t.map((e) => e.code).filter((e) => e !== void 0), s = o.find((e) => !d.includes(e));
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
	var p = n(4610);
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
	class NoReply extends Error {}
	async function send(e, t, n = {}) {
		try {
			let r = await e.fetch(t, {
				...n,
				redirect: "manual",
				signal: e.signal
			});
			return {
				status: r.status,
				headers: r.headers,
				body: await readSome(r),
				url: t
			};
		} catch (n) {
			throw e.signal.throwIfAborted(), new NoReply(`${t.origin} cannot be reached (${networkReason(n)})`, { cause: n });
		}
	}
	function basicAuthorization({ username: e, password: t }) {
		return `Basic ${Buffer.from(`${e}:${t}`, "utf8").toString("base64")}`;
	}
	function trustedRealm(e, t) {
		let n = URL.parse(e ?? "");
		if (n !== null && n.username === "" && n.password === "") return n.protocol === "https:" || n.protocol === "http:" && (0, r.U9)(bareHost(n)) && (0, r.U9)(bareHost(t)) ? n : void 0;
	}
	function registryMessage(e, t) {
		let n = errorMessages(e.body).join("; ") || e.body.replace(/<[^>]*>/g, " ");
		return (t === void 0 ? [] : [basicAuthorization(t).slice(6), t.password]).filter((e) => e !== "").reduce((e, t) => e.replaceAll(t, "***"), n).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 300);
	}
	function errorMessages(e) {
		let t = parseJson(e);
		if (!(0, p.u)(t)) return [];
		let { errors: n, details: r } = t;
		return Array.isArray(n) ? n.filter(p.u).map((e) => {
			let { code: t, message: n } = e;
			return [t, n].filter((e) => typeof e == "string" && e !== "").join(": ");
		}) : typeof r == "string" ? [r] : [];
	}
	function parseJson(e) {
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}
	function bareHost(e) {
		return e.hostname.replace(/^\[|\]$/g, "");
	}
	async function readSome(e) {
		let t = 65536, n = [], r = 0;
		for await (let i of e.body ?? []) if (n.push(i), r += i.byteLength, r >= t) break;
		return Buffer.concat(n).toString("utf8", 0, t);
	}
	function networkReason(e) {
		let t = e instanceof Error && e.cause !== void 0 ? e.cause : e;
		return t instanceof AggregateError && t.errors.length > 0 ? (0, u.bD)(t.errors[0]) : (0, u.bD)(t);
	}
	let m = [
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	];
	function registryName(e, t) {
		let n = e?.split("/")[0] ?? "", i = n !== "" && t.startsWith(`${n}/`) ? t.slice(n.length + 1) : t;
		if (n === "" || m.includes(n)) return {
			title: "Docker Hub",
			host: "registry-1.docker.io",
			name: i.includes("/") ? i : `library/${i}`,
			plainHttpAllowed: !1
		};
		let a = URL.parse(`http://${n}`)?.hostname ?? n;
		return {
			title: n,
			host: n,
			name: i,
			plainHttpAllowed: (0, r.U9)(a.replace(/^\[|\]$/g, ""))
		};
	}
	function isRepositoryName(e) {
		return /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(e);
	}
	function unreachable({ title: e }, t) {
		return e.startsWith("localhost:") ? {
			outcome: "skip",
			reason: `Nothing is listening at ${e} yet, but Kamal starts this registry itself.`
		} : (0, i.g)("registry-unreachable", {
			registry: e,
			problem: "no-reply",
			said: t
		});
	}
	function noCredentials({ title: e }) {
		return (0, i.g)("registry-auth", {
			registry: e,
			problem: "no-credentials"
		});
	}
	function authFailed(e, t, n) {
		if (n === void 0) return noCredentials(e);
		let r = {
			registry: e.title,
			user: n.username,
			said: describeReply(t, n)
		};
		return (0, i.g)("registry-auth", {
			...r,
			problem: "refused"
		}, evidence(e, t, n));
	}
	function pushDenied(e, t, n) {
		let r = {
			registry: e.title,
			repository: e.name,
			user: n?.username,
			said: describeReply(t, n),
			status: t.status
		};
		return (0, i.g)("registry-push-denied", {
			...r,
			noticedBy: "check"
		}, evidence(e, t, n));
	}
	function unsupportedChallenge({ title: e }) {
		return (0, i.g)("registry-unreachable", {
			registry: e,
			problem: "unsupported-challenge"
		});
	}
	function untrustedRealm({ title: e }, t) {
		return (0, i.g)("registry-auth", {
			registry: e,
			problem: "untrusted-realm",
			realm: t
		});
	}
	function unexpected(e, t, n, r) {
		let a = {
			registry: e.title,
			step: n,
			said: describeReply(t, r),
			status: t.status,
			location: t.headers.get("location") ?? void 0
		};
		return (0, i.g)("registry-unreachable", {
			...a,
			problem: "unexpected"
		}, evidence(e, t, r));
	}
	function describeReply(e, t) {
		let n = registryMessage(e, t);
		return n === "" ? `HTTP ${e.status}` : `HTTP ${e.status}, "${n}"`;
	}
	function evidence({ title: e, name: t }, n, r) {
		return {
			registry: e,
			repository: t,
			status: n.status,
			words: registryMessage(n, r)
		};
	}
	async function authorize(e) {
		let { registry: t, credentials: n, challenges: r } = e, i = r.find(({ scheme: e }) => e === "bearer");
		return i === void 0 ? r.some(({ scheme: e }) => e === "basic") ? n === void 0 ? refused(noCredentials(t)) : await basicLogin(e, n) : refused(unsupportedChallenge(t)) : await bearerLogin(e, i);
	}
	async function basicLogin({ client: e, registry: t, base: n }, r) {
		let i = basicAuthorization(r), a = await send(e, new URL("/v2/", n), { headers: { authorization: i } });
		return a.status === 401 || a.status === 403 ? refused(authFailed(t, a, r)) : {
			kind: "authorized",
			authorization: i
		};
	}
	async function bearerLogin(e, t) {
		let { client: n, registry: r, credentials: i, base: a } = e;
		if (i === void 0) return refused(noCredentials(r));
		let o = trustedRealm(t.parameters.get("realm"), a);
		if (o === void 0) return refused(untrustedRealm(r, t.parameters.get("realm")));
		let s = { authorization: basicAuthorization(i) }, c = t.parameters.get("service");
		c !== void 0 && o.searchParams.set("service", c);
		let l = new URL(o);
		o.searchParams.set("scope", `repository:${r.name}:${e.actions}`);
		let u = await send(n, o, { headers: s });
		if (u.status === 401 || u.status === 403) return refused((await send(n, l, { headers: s })).status === 200 ? pushDenied(r, u, i) : authFailed(r, u, i));
		let d = u.status === 200 ? tokenOf(u.body) : void 0;
		return d === void 0 ? refused(unexpected(r, u, `GET ${o.origin}${o.pathname}`, i)) : {
			kind: "authorized",
			authorization: `Bearer ${d}`
		};
	}
	function tokenOf(e) {
		let t = parseJson(e);
		if (!(0, p.u)(t)) return;
		let { token: n, access_token: r } = t;
		return [n, r].find((e) => typeof e == "string" && /^[!-~]+$/.test(e));
	}
	function refused(e) {
		return {
			kind: "refused",
			observation: e
		};
	}
	function registryCheck(e) {
		let t = registryName(e.server, e.repository), { username: n, password: r } = e, a = n && r ? {
			username: n,
			password: r
		} : void 0;
		return {
			id: "registry",
			kind: "preflight",
			target: e.server === void 0 ? `docker.io/${t.name}` : e.repository,
			deadlineMs: 2e4,
			async run(n) {
				let { title: r, name: o } = t;
				if (!isRepositoryName(o)) return (0, i.g)("registry-name", {
					registry: r,
					name: o
				});
				let s = {
					fetch: e.fetch ?? fetch,
					signal: n
				};
				try {
					return await tryPush(s, t, a);
				} catch (e) {
					if (e instanceof NoReply) return unreachable(t, e.message);
					throw e;
				}
			}
		};
	}
	async function tryPush(e, t, n) {
		let r = await pingRegistry(e, t);
		if (r.status !== 200 && r.status !== 401) return unexpected(t, r, "GET /v2/", n);
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
	async function tryPushWithLogin({ client: e, registry: t, credentials: n, challenge: r, base: i }) {
		let a = await authorize({
			client: e,
			registry: t,
			credentials: n,
			challenges: parseChallenges(r.headers.get("www-authenticate") ?? ""),
			base: i,
			actions: "pull,push"
		});
		return a.kind === "refused" ? a.observation : verdict({
			registry: t,
			credentials: n,
			reply: await tryUpload(e, t, i, a.authorization),
			open: !1
		});
	}
	function verdict(e) {
		let { registry: t, credentials: n, reply: r, open: i } = e;
		return r.status === 202 || r.status === 201 ? accepted(t, i) : [
			401,
			403,
			404
		].includes(r.status) ? n === void 0 && r.status === 401 ? authFailed(t, r, n) : pushDenied(t, r, n) : unexpected(t, r, "POST .../blobs/uploads/", n);
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
			return await send(e, new URL(`https://${t.host}/v2/`));
		} catch (n) {
			if (!(n instanceof NoReply) || !t.plainHttpAllowed) throw n;
			return await send(e, new URL(`http://${t.host}/v2/`));
		}
	}
	async function tryUpload(e, t, n, r) {
		let i = r === void 0 ? {} : { authorization: r }, a = new URL(`/v2/${t.name}/blobs/uploads/`, n), o = await send(e, a, {
			method: "POST",
			headers: {
				...i,
				"content-length": "0"
			}
		}), s = URL.parse(o.headers.get("location") ?? "", a.href);
		return o.status === 202 && s?.origin === a.origin && await send(e, s, {
			method: "DELETE",
			headers: i
		}).catch((e) => {
			if (!(e instanceof NoReply)) throw e;
		}), o;
	}
	function imageCheck(e) {
		let t = registryName(e.server, e.repository);
		return {
			id: "image",
			kind: "preflight",
			target: `${e.repository}:${e.tag}`,
			deadlineMs: 2e4,
			async run(n) {
				let { title: r, name: a } = t;
				if (!isRepositoryName(a)) return (0, i.g)("registry-name", {
					registry: r,
					name: a
				});
				try {
					return await findImage({
						fetch: e.fetch ?? fetch,
						signal: n
					}, t, e);
				} catch (e) {
					if (e instanceof NoReply) return unreachable(t, e.message);
					throw e;
				}
			}
		};
	}
	async function findImage(e, t, { username: n, password: r, tag: a }) {
		let o = n && r ? {
			username: n,
			password: r
		} : void 0, s = await pingRegistry(e, t), c = { accept: "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json" };
		if (s.status === 401) {
			let n = await authorize({
				client: e,
				registry: t,
				credentials: o,
				challenges: parseChallenges(s.headers.get("www-authenticate") ?? ""),
				base: s.url,
				actions: "pull"
			});
			if (n.kind === "refused") return n.observation;
			n.authorization !== void 0 && (c.authorization = n.authorization);
		}
		let l = await send(e, new URL(`/v2/${t.name}/manifests/${a}`, s.url), {
			method: "HEAD",
			headers: c
		}), u = `${t.title}/${t.name}:${a}`;
		if (l.status === 200) return {
			outcome: "pass",
			reason: `${u} is in the registry.`
		};
		if (l.status !== 404) return unexpected(t, l, "HEAD .../manifests/", o);
		let d = await tagsOf(e, new URL(`/v2/${t.name}/tags/list`, s.url), c);
		return (0, i.g)("image-missing", {
			image: u,
			tags: d.slice(-5)
		});
	}
	async function tagsOf(e, t, n) {
		let r = parseJson((await send(e, t, { headers: n })).body), i = (0, p.u)(r) ? r.tags : void 0;
		return Array.isArray(i) ? i.filter((e) => typeof e == "string") : [];
	}
	var h = n(5671);
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
		let o = (0, h.aI)(n, r.name), s = a.hosts.length > 0 ? a.hosts : ["*"], c = t.find((e) => e.service !== o && claims(e, s, a.pathPrefix));
		if (c !== void 0) {
			let { hosts: t, path: n } = c, r = t.filter((e) => s.includes(e));
			return (0, i.g)("host-conflict", {
				noticedBy: "check",
				service: o,
				host: e,
				owner: c.service,
				names: r,
				path: n
			}, {
				owner: c.service,
				hosts: t,
				path: n
			});
		}
		let l = t.some((e) => e.service === o), u = t.filter((e) => e.service !== o).map((e) => e.service), d = u.length === 0 ? "" : ` (other services there: ${u.join(", ")})`, f = s.join(", ");
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
					let t = await e.evaluate(), r = e.fromFiles.filter((e) => (t.get(e) ?? "") === "");
					if (r.length > 0) return (0, i.g)("secret-missing", {
						names: r,
						problem: "empty-line"
					}, n);
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
			let { getOctokit: s } = await Promise.all([n.e(119), n.e(134)]).then(n.bind(n, 8134)), c = {
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
	var _ = n(1292), v = n(3053);
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
			let r = await (0, v.getExecOutput)(e, t, {
				silent: !0,
				ignoreReturnCode: !0,
				env: n
			});
			return r.exitCode === 0 ? /\d+\.\d+[^\s,]*/.exec(r.stdout)?.[0] ?? "of an unknown version" : void 0;
		} catch {
			return;
		}
	}
	var y = n(9818), b = n(9663);
	async function runPreflight(e, t, n) {
		await e.phase("preflight", "Preflight checks", async () => {
			let r = await (0, y.$)(e, [buildSecretsCheck(e, t)]), i = [
				...n.builds ? [runnerCheck(() => localDocker((0, _.Q)(process.env, { secrets: void 0 }))), buildRegistryCheck(t)] : [],
				...n.pulls === void 0 ? [] : [buildImageCheck(t, n.pulls)],
				...buildDnsChecks(t),
				...routesChecks(t.deployment, t.facts),
				buildLockCheck(e, t)
			], [a, ...o] = [...r, ...await (0, y.$)(e, i)];
			if (a !== void 0) throw (0, g.G)([a, ...o]);
		});
	}
	function buildSecretsCheck(e, t) {
		let { secrets: n } = t;
		return secretsCheck({
			provided: [...n.provided.keys()],
			fromFiles: n.fromFiles,
			evaluate: () => evaluateSecrets(e, t)
		});
	}
	async function evaluateSecrets(e, t) {
		let { secrets: n } = await (0, b._3)(e, {
			kamal: await t.kamal,
			secrets: t.secrets,
			environment: t.environment
		});
		for (let [r, i] of n) i !== "" && e.maskSecret(i), t.evaluatedSecrets.set(r, i);
		return n;
	}
	function buildRegistryCheck(e) {
		return registryCheck(registryAccess(e));
	}
	function buildImageCheck(e, t) {
		return imageCheck({
			...registryAccess(e),
			tag: t
		});
	}
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
	async function skipPreflight(e, t) {
		e.notice("Preflight checks were skipped (`preflight: false`)."), t.secrets.fromFiles.length > 0 && await evaluateSecrets(e, t);
	}
}) };
