"use strict";
exports.id = 938, exports.ids = [938], exports.modules = { 4938: ((e, t, n) => {
	n.r(t), n.d(t, {
		askFirst: () => askFirst,
		preflight: () => preflight,
		skipPreflight: () => skipPreflight
	});
	var r = n(1886), i = n(6555), a = n(7030);
	let o = JSON.parse("{\"Cloudflare\":[\"103.21.244.0/22\",\"103.22.200.0/22\",\"103.31.4.0/22\",\"104.16.0.0/13\",\"104.24.0.0/14\",\"108.162.192.0/18\",\"131.0.72.0/22\",\"141.101.64.0/18\",\"162.158.0.0/15\",\"172.64.0.0/13\",\"173.245.48.0/20\",\"188.114.96.0/20\",\"190.93.240.0/20\",\"197.234.240.0/22\",\"198.41.128.0/17\",\"2a06:98c0::/29\",\"2c0f:f248::/32\",\"2400:cb00::/32\",\"2405:8100::/32\",\"2405:b500::/32\",\"2606:4700::/32\",\"2803:f800::/32\"],\"Fastly\":[\"23.235.32.0/20\",\"43.249.72.0/22\",\"103.244.50.0/24\",\"103.245.222.0/23\",\"103.245.224.0/24\",\"104.156.80.0/20\",\"140.248.64.0/18\",\"140.248.128.0/17\",\"146.75.0.0/17\",\"151.101.0.0/16\",\"157.52.64.0/18\",\"167.82.0.0/17\",\"167.82.128.0/20\",\"167.82.160.0/20\",\"167.82.224.0/20\",\"172.111.64.0/18\",\"185.31.16.0/22\",\"199.27.72.0/21\",\"199.232.0.0/16\",\"2a04:4e40::/32\",\"2a04:4e42::/32\"],\"CloudFront\":[\"13.32.0.0/15\",\"13.35.0.0/16\",\"13.224.0.0/14\",\"13.249.0.0/16\",\"18.64.0.0/14\",\"18.160.0.0/15\",\"18.164.0.0/15\",\"18.172.0.0/15\",\"18.238.0.0/15\",\"18.244.0.0/15\",\"52.84.0.0/15\",\"52.222.128.0/17\",\"54.182.0.0/16\",\"54.192.0.0/16\",\"54.230.0.0/17\",\"65.8.0.0/16\",\"65.9.0.0/17\",\"99.84.0.0/16\",\"99.86.0.0/16\",\"108.138.0.0/15\",\"108.156.0.0/14\",\"143.204.0.0/16\",\"2600:9000::/28\"]}");
	function cdnOf(e) {
		if (e.length !== 0) return Object.keys(o).find((t) => e.every((e) => (0, r.FK)(e, o[t] ?? [])));
	}
	function compareAddresses(e) {
		let { answer: t, expected: n } = e, r = {
			asked: e.name,
			found: t.found,
			servers: n,
			source: t.source
		};
		if (t.found.length === 0) return {
			...absent(e),
			evidence: r
		};
		let i = t.found.filter((e) => !n.includes(e));
		return {
			...i.length === 0 ? allOurs(e) : someElsewhere(e, i),
			evidence: r
		};
	}
	function absent(e) {
		let { host: t, answer: n } = e;
		return n.problem?.kind === "unanswered" ? {
			outcome: "fail",
			reason: `The name servers did not answer for ${t} (${n.problem.code}): try again, or name others with \`probes: dns: servers:\`.`,
			diagnosis: "dns-unanswered"
		} : {
			outcome: "fail",
			reason: `${t} ${n.problem?.code === "ENODATA" ? "has no A or AAAA record" : "does not exist in DNS"}: create ${records(e)}. For a name that only you resolve, use \`probes: resolve:\`.`,
			diagnosis: "dns-missing"
		};
	}
	function allOurs({ host: e, answer: t, expected: n }) {
		let r = t.found.join(", ");
		if (t.source === "this machine") return {
			outcome: "warn",
			reason: `${e} leads to ${r}, a server of the config, but only on this machine: DNS does not know it, so visitors and Let's Encrypt cannot find it.`
		};
		if (t.problem?.kind === "unanswered") return {
			outcome: "warn",
			reason: `${e} leads to ${r}, a server of the config, but the name servers did not answer for all of A and AAAA (${t.problem.code}).`
		};
		let i = n.filter((e) => (0, a.isIPv4)(e) && !t.found.includes(e));
		return i.length > 0 && t.found.some((e) => (0, a.isIPv4)(e)) ? {
			outcome: "warn",
			reason: `${e} leads to ${r}; the server ${i.join(", ")} gets no visitors.`
		} : {
			outcome: "pass",
			reason: `${e} leads to ${r}, as the config says.`
		};
	}
	function someElsewhere(e, t) {
		let { host: n, answer: i, expected: o, servers: s, ssl: c } = e, l = cdnOf(t);
		if (l !== void 0) {
			let e = c === "automatic" ? " Automatic SSL may fail behind it: let DNS lead to the server directly (in Cloudflare: DNS only), or use an own certificate." : "";
			return {
				outcome: "warn",
				reason: `${n} leads to ${l} (${t.join(", ")}), not to ${o.join(", ")}.${e}`
			};
		}
		if (t.every(a.isIPv6) && i.found.length > t.length) return strayIpv6(e, t);
		if (t.length === i.found.length && o.every(r.Gw) && !t.some(r.Gw)) return {
			outcome: "warn",
			reason: `${n} leads to ${t.join(", ")}; the servers' addresses in the config are private (${o.join(", ")}), so they cannot be compared.`
		};
		if (t.length === i.found.length && s.length > 1) return {
			outcome: "warn",
			reason: `${n} leads to ${t.join(", ")}, to none of the servers ${o.join(", ")}: right only if a load balancer stands there; otherwise set ${records(e)}.`
		};
		let u = t.length === i.found.length ? "" : " among others";
		return {
			outcome: "fail",
			reason: `${n} leads to ${t.join(", ")}${u}, but the config's server is ${o.join(", ")}: set ${records(e)} and remove what leads elsewhere. If a load balancer stands there, say so with \`probes: resolve:\`.`,
			diagnosis: "dns-elsewhere"
		};
	}
	function strayIpv6({ host: e, expected: t }, n) {
		let r = `${e} has the right A record, but its AAAA record leads to ${n.join(", ")}`, i = "Let's Encrypt and most visitors prefer IPv6", o = t.filter(a.isIPv6);
		return o.length > 0 ? {
			outcome: "fail",
			reason: `${r} and not to ${o.join(", ")}; ${i}: correct or remove the AAAA record.`,
			diagnosis: "dns-elsewhere"
		} : {
			outcome: "warn",
			reason: `${r}, of which the config knows nothing; ${i}: remove the AAAA record unless that is this server's address.`
		};
	}
	function records({ host: e, expected: t }) {
		let n = t.map((t) => `\`${e}. ${(0, a.isIPv4)(t) ? "A" : "AAAA"} ${t}\``);
		return n.length === 1 ? `the record ${n[0]}` : `the records ${n.join(", ")}`;
	}
	var s = n(1553), c = n(5246);
	let l = ["ENOTFOUND", "ENODATA"];
	async function addressesOf(e, t) {
		let n = t.resolve.get(e.toLowerCase());
		if (n !== void 0) return {
			found: [n],
			source: "override"
		};
		let i = (0, r.Z5)(e);
		if ((0, a.isIP)(i) !== 0) return {
			found: [i],
			source: "literal"
		};
		let o = (0, r.U9)(e) ? void 0 : await askNameServers(e, t);
		if (o !== void 0 && o.found.length > 0) return o;
		let s = t.servers.length === 0 || (0, r.U9)(e) ? await askThisMachine(e) : [];
		return s.length > 0 ? {
			found: s,
			source: "this machine"
		} : o ?? {
			found: [],
			source: "dns",
			problem: {
				kind: "missing",
				code: "ENOTFOUND"
			}
		};
	}
	async function askNameServers(e, { servers: t, signal: n }) {
		let i = new s.Resolver({
			timeout: 2e3,
			tries: 2
		});
		t.length > 0 && i.setServers(t);
		let cancel = () => i.cancel();
		n.addEventListener("abort", cancel, { once: !0 });
		try {
			let t = await Promise.all([ask(() => i.resolve4(e)), ask(() => i.resolve6(e))]);
			n.throwIfAborted();
			let a = [...new Set(t.flatMap((e) => e.found.map(r.Z5)))], o = t.map((e) => e.code).filter((e) => e !== void 0), s = o.find((e) => !l.includes(e));
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
	async function ask(e) {
		try {
			return { found: await e() };
		} catch (e) {
			return {
				found: [],
				code: (e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : void 0) ?? (0, c.bD)(e)
			};
		}
	}
	async function askThisMachine(e) {
		try {
			let t = await (0, s.lookup)(e, {
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
		return e.length === 0 ? [(0, i.u)({
			id: "dns",
			kind: "preflight",
			target: "proxy hosts",
			reason: "The config gives no proxy host, so there is no name to look up."
		})] : e.map((e) => ({
			id: "dns",
			kind: "preflight",
			target: e.host,
			deadlineMs: 15e3,
			run: (n) => askDns(e, t, n)
		}));
	}
	async function askDns(e, t, n) {
		let { host: i, servers: a } = e, o = (0, r.Jc)(i).toLowerCase(), s = {
			servers: t.dns.servers,
			resolve: t.resolve,
			signal: n
		}, c = t.resolve.get(i.toLowerCase()) ?? t.resolve.get(o);
		if (c !== void 0) return {
			outcome: "pass",
			reason: `${i} is taken to be at ${c}, as \`probes: resolve:\` says; DNS was not asked.`,
			evidence: { override: c }
		};
		if ((0, r.U9)(i)) return {
			outcome: "pass",
			reason: `${i} always means the machine that asks: nothing to look up.`
		};
		let [l, ...u] = await Promise.all([o, ...a].map((e) => serverOrName(e, o, s)));
		if (l === void 0) throw Error(`no answer for ${o}`);
		let d = a.filter((e, t) => u[t]?.found.length === 0);
		if (d.length > 0) return serverLost(d, a);
		let f = [...new Set(u.flatMap(({ found: e }) => e))];
		return compareAddresses({
			...e,
			name: o,
			answer: l,
			expected: f
		});
	}
	async function serverOrName(e, t, n) {
		let r = await addressesOf(e, n);
		return e === t || r.found.length > 0 || n.servers.length === 0 ? r : await addressesOf(e, {
			...n,
			servers: []
		});
	}
	function serverLost(e, t) {
		return {
			outcome: "fail",
			reason: `The config names the server ${e.join(", ")}, but ${e.length === 1 ? "it does" : "they do"} not resolve to any address: correct the name, or give the address.`,
			evidence: {
				servers: t,
				unresolved: e
			},
			diagnosis: "ssh-dns"
		};
	}
	var u = n(5109);
	function lockCheck(e) {
		return {
			id: "lock",
			kind: "preflight",
			target: e.host,
			deadlineMs: 3e4,
			run: async (t) => {
				if (!e.state.held) return {
					outcome: "pass",
					reason: "Nobody holds the deploy lock."
				};
				let { details: n } = e.state;
				return n === void 0 ? halfLock(e) : heldLock(n, e, t);
			}
		};
	}
	function halfLock({ host: e, directory: t }) {
		return {
			outcome: "fail",
			reason: `The deploy lock is ${(0, u.FD)(void 0)}. If no deploy runs, remove it on ${e}: \`rm -r ~/${t}\`.`,
			diagnosis: "lock-half"
		};
	}
	async function heldLock(e, t, n) {
		let r = (0, u.FD)(e), i = { ...e }, a = (0, u.Gl)(e.lockedBy);
		return a !== void 0 && ((0, u.PU)(e.lockedBy, t.self) || await t.isRunOver(a, n)) && await t.release(e.lockedBy) ? {
			outcome: "warn",
			reason: `A run that is over left the deploy lock; it was released (${r}).`,
			evidence: i
		} : {
			outcome: "fail",
			reason: `The deploy lock is held by ${r}.`,
			evidence: i,
			diagnosis: "lock-held"
		};
	}
	var d = n(4610);
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
	function registryWords(e, t) {
		let n = errorMessages(e.body).join("; ") || e.body.replace(/<[^>]*>/g, " ");
		return (t === void 0 ? [] : [basicAuthorization(t).slice(6), t.password]).filter((e) => e !== "").reduce((e, t) => e.replaceAll(t, "***"), n).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 300);
	}
	function errorMessages(e) {
		let t = parseJson(e);
		if (!(0, d.u)(t)) return [];
		let { errors: n, details: r } = t;
		return Array.isArray(n) ? n.filter(d.u).map((e) => {
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
		return t instanceof AggregateError && t.errors.length > 0 ? (0, c.bD)(t.errors[0]) : (0, c.bD)(t);
	}
	let f = [
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	];
	function registryName(e, t) {
		let n = e?.split("/")[0] ?? "", i = n !== "" && t.startsWith(`${n}/`) ? t.slice(n.length + 1) : t;
		if (n === "" || f.includes(n)) return {
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
	function nameProblem({ title: e, name: t }) {
		if (/[A-Z]/.test(t)) return `Repository names must be lower case, but the config names "${t}"${e === "ghcr.io" ? " (GitHub owners may have capitals, ghcr.io names may not)" : ""}: write \`image: ${t.toLowerCase()}\` in the config.`;
		if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(t)) return `Expected a repository name of lower-case letters, digits and single separators (. _ - /), but the config names "${t}": correct \`image\` in the config.`;
	}
	function unreachable({ title: e }, t) {
		return e.startsWith("localhost:") ? {
			outcome: "skip",
			reason: `Nothing answers at ${e} yet: Kamal starts this registry itself.`
		} : {
			outcome: "fail",
			reason: `Expected a registry at ${e}, but ${t}: check \`registry.server\` in the config, and whether this machine may reach it.`,
			diagnosis: "registry-unreachable"
		};
	}
	function noCredentials({ title: e }) {
		return {
			outcome: "fail",
			reason: `${e} asks for a login, but the config gives no username and password, or one of them is empty: set \`registry.username\` and \`registry.password\`.`,
			diagnosis: "registry-auth"
		};
	}
	function authFailed(e, t, n) {
		if (n === void 0) return noCredentials(e);
		let r = e.title === "ghcr.io" ? "For ghcr.io the username is `github.actor` (or any user) and the password `GITHUB_TOKEN` or a classic personal access token with `write:packages`; an expired token looks the same." : "Check `registry.username` and `registry.password`; an expired token looks the same.";
		return {
			outcome: "fail",
			reason: `${e.title} refuses the login of user "${n.username}" (${answer(t, n)}). ${r}`,
			evidence: evidence(e, t, n),
			diagnosis: "registry-auth"
		};
	}
	function pushDenied(e, t, n) {
		let r = denialCauses(e, t), i = n === void 0 ? "nobody in particular" : `user "${n.username}"`;
		return {
			outcome: "fail",
			reason: `${e.title} knows ${i}, but refuses a push to ${e.name} (${answer(t, n)}). ${r.join(" ")}`,
			evidence: {
				...evidence(e, t, n),
				causes: r
			},
			diagnosis: "registry-push-denied"
		};
	}
	function denialCauses({ title: e, name: t }, n) {
		if (e !== "ghcr.io") return n.status === 404 ? [`The repository ${t} may have to be created first.`] : [`Give this user or token the right to push to ${t}.`];
		let [r = "", ...i] = t.split("/"), a = `${r}/packages/container/${encodeURIComponent(i.join("/"))}/settings`;
		return [
			"Either (a) the job lacks `permissions: packages: write`;",
			`or (b) the package exists already and its "Manage Actions access" lacks this repository with the role Write: https://github.com/orgs/${a} (for a user's package https://github.com/users/${a});`,
			"or (c) the owner in `image` is not the owner of this repository, or the organization forbids creating packages."
		];
	}
	function strangeChallenge({ title: e }) {
		return {
			outcome: "fail",
			reason: `Expected ${e} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither: check whether a container registry answers there.`,
			diagnosis: "registry-unreachable"
		};
	}
	function untrustedRealm({ title: e }, t) {
		return {
			outcome: "fail",
			reason: `Expected ${e} to name a token service with an https address, but it ${t === void 0 ? "names no token service" : `sends its users to "${t.slice(0, 200)}"`}: the password was not sent there.`,
			diagnosis: "registry-auth"
		};
	}
	function unexpected(e, t, n, r) {
		let i = {
			busy: "it limits the number of requests or has an outage: try again later.",
			moved: `it points to ${t.headers.get("location")?.slice(0, 200)}: use that host as \`registry.server\`.`,
			other: "check whether a container registry answers there."
		}, a = t.status === 429 || t.status >= 500 ? "busy" : t.headers.has("location") ? "moved" : "other";
		return {
			outcome: "fail",
			reason: `${e.title} gave an unexpected answer to ${n} (${answer(t, r)}): ${i[a]}`,
			evidence: evidence(e, t, r),
			diagnosis: "registry-unreachable"
		};
	}
	function answer(e, t) {
		let n = registryWords(e, t);
		return n === "" ? `HTTP ${e.status}` : `HTTP ${e.status}, "${n}"`;
	}
	function evidence({ title: e, name: t }, n, r) {
		return {
			registry: e,
			repository: t,
			status: n.status,
			words: registryWords(n, r)
		};
	}
	async function authorize(e) {
		let { registry: t, credentials: n, challenges: r } = e, i = r.find(({ scheme: e }) => e === "bearer");
		return i === void 0 ? r.some(({ scheme: e }) => e === "basic") ? n === void 0 ? refused(noCredentials(t)) : await basicLogin(e, n) : refused(strangeChallenge(t)) : await bearerLogin(e, i);
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
		if (!(0, d.u)(t)) return;
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
		let t = registryName(e.server, e.repository), { username: n, password: r } = e, i = n && r ? {
			username: n,
			password: r
		} : void 0;
		return {
			id: "registry",
			kind: "preflight",
			target: e.server === void 0 ? `docker.io/${t.name}` : e.repository,
			deadlineMs: 2e4,
			async run(n) {
				let r = nameProblem(t);
				if (r !== void 0) return {
					outcome: "fail",
					reason: r,
					diagnosis: "registry-name"
				};
				let a = {
					fetch: e.fetch ?? fetch,
					signal: n
				};
				try {
					return await askRegistry(a, t, i);
				} catch (e) {
					if (e instanceof NoReply) return unreachable(t, e.message);
					throw e;
				}
			}
		};
	}
	async function askRegistry(e, t, n) {
		let r = await pingRegistry(e, t);
		if (r.status !== 200 && r.status !== 401) return unexpected(t, r, "GET /v2/", n);
		if (r.status === 200) {
			let i = await tryUpload(e, t, r.url, void 0);
			return i.status === 401 ? askWithLogin({
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
		return askWithLogin({
			client: e,
			registry: t,
			credentials: n,
			challenge: r,
			base: r.url
		});
	}
	async function askWithLogin({ client: e, registry: t, credentials: n, challenge: r, base: i }) {
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
			reason: `${e} accepts a push to ${t}${n ? " without asking for a login: whoever reaches it can push" : " with this login"} (an upload was opened and cancelled).`,
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
				let r = nameProblem(t);
				if (r !== void 0) return {
					outcome: "fail",
					reason: r,
					diagnosis: "registry-name"
				};
				try {
					return await look({
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
	async function look(e, t, { username: n, password: r, tag: i }) {
		let a = n && r ? {
			username: n,
			password: r
		} : void 0, o = await pingRegistry(e, t), s = { accept: "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json" };
		if (o.status === 401) {
			let n = await authorize({
				client: e,
				registry: t,
				credentials: a,
				challenges: parseChallenges(o.headers.get("www-authenticate") ?? ""),
				base: o.url,
				actions: "pull"
			});
			if (n.kind === "refused") return n.observation;
			n.authorization !== void 0 && (s.authorization = n.authorization);
		}
		let c = await send(e, new URL(`/v2/${t.name}/manifests/${i}`, o.url), {
			method: "HEAD",
			headers: s
		}), l = `${t.title}/${t.name}:${i}`;
		if (c.status === 200) return {
			outcome: "pass",
			reason: `${l} is in the registry.`
		};
		if (c.status !== 404) return unexpected(t, c, "HEAD .../manifests/", a);
		let u = await tagsOf(e, new URL(`/v2/${t.name}/tags/list`, o.url), s);
		return {
			outcome: "fail",
			reason: `${l} is not in the registry. ${u.length === 0 ? "It has no tags of this image." : `It has ${u.slice(-5).join(", ")}.`}`,
			diagnosis: "image-missing"
		};
	}
	async function tagsOf(e, t, n) {
		let r = parseJson((await send(e, t, { headers: n })).body), i = (0, d.u)(r) ? r.tags : void 0;
		return Array.isArray(i) ? i.filter((e) => typeof e == "string") : [];
	}
	var p = n(5671);
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
	function judge({ host: e, routes: t }, { deployment: n, role: r, proxy: i }) {
		let a = (0, p.aI)(n, r.name), o = i.hosts.length > 0 ? i.hosts : ["*"], s = t.find((e) => e.service !== a && claims(e, o, i.pathPrefix));
		if (s !== void 0) return {
			outcome: "fail",
			reason: `kamal-proxy on ${e} routes ${s.hosts.filter((e) => o.includes(e)).join(", ")}${s.path === "/" ? "" : s.path} to the service ${s.service}; ${a} cannot have it too.`,
			evidence: {
				owner: s.service,
				hosts: s.hosts,
				path: s.path
			},
			diagnosis: "host-conflict"
		};
		let c = t.some((e) => e.service === a), l = t.filter((e) => e.service !== a).map((e) => e.service), u = l.length === 0 ? "" : ` (beside ${l.join(", ")})`, d = o.join(", ");
		return {
			outcome: "pass",
			reason: `${c ? `No other service owns ${d}` : `${d} is free`}${u}.`
		};
	}
	function claims(e, t, n) {
		return e.path.split(",").includes(n) && e.hosts.some((e) => t.includes(e));
	}
	var m = n(9861);
	function runnerCheck(e) {
		return {
			id: "runner",
			kind: "preflight",
			target: "docker",
			deadlineMs: 3e4,
			run: async () => {
				let t = await e();
				return t.problem === void 0 ? {
					outcome: "pass",
					reason: `Docker ${t.client} with buildx ${t.buildx} is on the runner.`,
					evidence: {
						client: t.client,
						buildx: t.buildx
					}
				} : {
					outcome: "fail",
					reason: t.problem,
					diagnosis: "docker-local"
				};
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
					if (r.length > 0) return {
						outcome: "fail",
						reason: `${r.join(", ")}: the line in .kamal/secrets yields nothing (a command that fails or is missing, or a variable that is not set).`,
						evidence: n,
						diagnosis: "secret-missing"
					};
				}
				return {
					outcome: "pass",
					reason: t === 0 ? "The config names no secret." : "Every secret that the config names has a value.",
					evidence: n
				};
			}
		};
	}
	var h = n(2838);
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
	var g = n(1292), _ = n(3053);
	async function localDocker(e) {
		let t = await version("docker", ["--version"], e);
		if (t === void 0) return { problem: "Kamal builds the image on the runner, and there is no `docker` command. Use a hosted Ubuntu runner, install Docker, or build elsewhere and set `skip-build: true`." };
		let n = await version("docker", ["buildx", "version"], e);
		return n === void 0 ? { problem: "Kamal builds with `docker buildx`, and Docker on the runner lacks that plugin. Add a step `uses: docker/setup-buildx-action` before this one." } : {
			problem: void 0,
			client: t,
			buildx: n
		};
	}
	async function version(e, t, n) {
		try {
			let r = await (0, _.getExecOutput)(e, t, {
				silent: !0,
				ignoreReturnCode: !0,
				env: n
			});
			return r.exitCode === 0 ? /\d+\.\d+[^\s,]*/.exec(r.stdout)?.[0] ?? "of an unknown version" : void 0;
		} catch {
			return;
		}
	}
	var v = n(8117), y = n(8811), b = n(7570);
	async function preflight(e) {
		let t = await (0, y.iA)(e, await (0, b.d)(e)), n = await (0, v.N)(e, t);
		await e.phase("install", "Install Kamal", () => n.kamal), await askFirst(e, n, { builds: !e.inputs.skipBuild });
	}
	async function askFirst(e, t, n) {
		await e.phase("preflight", "Check the world before touching it", async () => {
			let r = await preflight_ask(e, [secretsQuestion(e, t)]), i = await preflight_ask(e, [
				...n.builds ? [runnerCheck(() => localDocker((0, g.Q)(process.env, { secrets: void 0 }))), registryQuestion(t)] : [],
				...n.pulls === void 0 ? [] : [imageQuestion(t, n.pulls)],
				...dnsQuestions(t),
				...routesChecks(t.deployment, t.facts),
				lockQuestion(e, t)
			]), a = [...r, ...i].filter((e) => e.outcome === "fail");
			if (a.length > 0) throw (0, h.g)(a, t.deployment);
		});
	}
	async function preflight_ask(e, t) {
		return e.addChecks(await (0, m.J)(t, {
			signal: e.signal,
			onResult: (t) => e.showCheck(t)
		}));
	}
	function secretsQuestion(e, t) {
		let { secrets: n } = t;
		return secretsCheck({
			provided: [...n.provided.keys()],
			fromFiles: n.fromFiles,
			evaluate: () => learnSecrets(e, t)
		});
	}
	async function learnSecrets(e, t) {
		let { secrets: n } = await (0, y._3)(e, {
			kamal: await t.kamal,
			secrets: t.secrets,
			environment: t.environment
		});
		for (let [r, i] of n) i !== "" && e.secret(i), t.evaluatedSecrets.set(r, i);
		return n;
	}
	function registryQuestion(e) {
		let { registry: t, repository: n } = e.deployment;
		return registryCheck({
			server: t.server,
			repository: n,
			username: credentialValue(t.username, e),
			password: credentialValue(t.password, e)
		});
	}
	function imageQuestion(e, t) {
		let { registry: n, repository: r } = e.deployment;
		return imageCheck({
			server: n.server,
			repository: r,
			username: credentialValue(n.username, e),
			password: credentialValue(n.password, e),
			tag: t
		});
	}
	function credentialValue(e, t) {
		if (e !== void 0) return e.kind === "literal" ? e.value : t.secrets.provided.get(e.name) ?? t.evaluatedSecrets.get(e.name);
	}
	function dnsQuestions({ deployment: e, settings: t }) {
		return dnsChecks(dnsTargets(e.roles), t);
	}
	function lockQuestion(e, t) {
		let { deployment: n, facts: r, ssh: i } = t, a = n.primaryHost, o = (0, u.Z4)(n.service, n.destination);
		return lockCheck({
			host: a,
			state: r.get(a)?.lock ?? { held: !1 },
			directory: o,
			self: e.environment,
			isRunOver: (t, n) => t.repository === e.environment.repository ? isRunOver(t, e.inputs.githubToken, n) : Promise.resolve(void 0),
			release: async (t) => {
				let n = (0, u.dg)(o, t);
				return (await i.run(a, n, { signal: e.signal })).stdout.trim() === "released";
			}
		});
	}
	async function skipPreflight(e, t) {
		e.notice("Preflight was left out (`preflight: false`)."), t.secrets.fromFiles.length > 0 && await learnSecrets(e, t);
	}
}) };
