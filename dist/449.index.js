"use strict";
exports.id = 449, exports.ids = [449], exports.modules = {
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
	3115: ((e, t, n) => {
		n.d(t, { e: () => bootEvidence });
		var r = n(3982);
		function bootEvidence({ name: e, target: t, remains: n, samples: i }, a) {
			let o = i.at(-1)?.state ?? n?.state, s = n?.proxyErrors.at(-1), c = [
				...o === void 0 ? [] : [`${e}: ${describeState(o)}`],
				...a?.listening === void 0 ? [] : [describeSockets(a.listening)],
				...(a?.answers ?? []).map((e) => describeAnswer(e, t?.healthPath ?? "/")),
				...s === void 0 ? [] : [`kamal-proxy: Healthcheck failed: ${s}`]
			].slice(0, 6), l = withoutRepeats(n?.log ?? []).slice(c.length - 12);
			return [...c, ...l].map((e) => (0, r.$Q)(e, 500));
		}
		function withoutRepeats(e) {
			return [...new Set(e.toReversed())].reverse();
		}
		function describeState({ status: e, exitCode: t, restarts: n, oomKilled: r, error: i }) {
			return [
				e,
				...e === "running" ? [] : [`exit code ${t}`],
				...n > 0 ? [`${n} ${n === 1 ? "restart" : "restarts"}`] : [],
				...r ? ["out of memory"] : [],
				...i === "" ? [] : [i]
			].join(", ");
		}
		function describeSockets(e) {
			if (e.length === 0) return "Inside the container, no port is open.";
			let t = e.map(({ port: e, isLoopback: t }) => t ? `127.0.0.1:${e}` : String(e));
			return `Inside the container, open ports: ${(0, r.Ol)(t.slice(0, 20))}`;
		}
		function describeAnswer({ port: e, answer: t }, n) {
			let r = `GET ${n} on port ${e}:`;
			switch (t.kind) {
				case "response": {
					let { status: e, location: n, body: i } = t;
					return `${r} ${e} ${n === void 0 ? i[0] ?? "" : `redirect to ${n}`}`.trim();
				}
				case "timeout": return `${r} no answer in time`;
				case "not-http": return `${r} the answer is not HTTP`;
				case "closed": return `${r} the connection was closed without an answer`;
				case "unreachable": return `${r} no connection`;
			}
		}
	}),
	6138: ((e, t, n) => {
		n.d(t, {
			Kh: () => lastException,
			R1: () => lastMeaningful,
			UE: () => hasStartedWorker,
			Yn: () => announcedSockets,
			eF: () => missingUpstream,
			f5: () => isMigrating,
			xD: () => isWorker
		});
		var r = n(4610), i = n(6618), a = n(3176);
		let o = /\b(?:listening|running|serving|started|available|ready|bound|server)\b[^\n]{0,60}?(?:(?:https?|tcp):\/\/|\bon )(\[[0-9a-f:]{2,39}\]|localhost|[a-z\d.-]{0,80}[a-z\d]):(\d{2,5})\b/i, s = /^\W{0,8}(?:local|network):\s{0,10}https?:\/\/([\w.-]{1,80}):(\d{2,5})\b/i, c = /\b(?:listening|running|started|serving)\b[^\n]{0,40}?\b(?:on|at) (?:port |:)(\d{2,5})\b/i;
		function announcedSockets(e) {
			let t = e.some((e) => e.includes("use --host to expose")), n = new Map();
			for (let r of e.filter(({ length: e }) => e <= 500)) {
				let [, e, i] = o.exec(r) ?? s.exec(r) ?? [], a = e === void 0 ? c.exec(r)?.[1] : void 0, l = Number(i ?? a);
				if (Number.isNaN(l) || l > 65535) continue;
				let u = e !== void 0 && (/^(?:127(?:\.\d{1,3}){3}|\[::1\])$/.test(e) || t);
				n.set(`${l} ${u}`, {
					port: l,
					isLoopback: u
				});
			}
			return [...n.values()];
		}
		let l = /^[\s^~=#*.|(){}[\],-]*$|^\s*(?:from|at) |^\s+\S+:\d+|^\s+(?:code|errno|syscall|requireStack):|^Node\.js v\d|See full trace|Use Ctrl-C|^- Gracefully stopping|^=== puma|^Exiting$/i;
		function lastMeaningful(e) {
			return quoted(e.findLast((e) => !l.test(e) && !isRequest(e)));
		}
		function isRequest(e) {
			let t = e.startsWith("{") ? (0, i.q)(e) : void 0;
			return (0, r.u)(t) && ("path" in t || "url" in t) && t.level !== "ERROR" && t.level !== "error";
		}
		let u = "(?:[A-Za-z_]\\w{0,60}(?:::|\\.)){0,6}(?:[A-Z]\\w{0,60})?(?:Error|Exception|NotFound|Invalid|Refused|Timeout|Missing|Failed|DoesNotExist)", d = RegExp(`(?:^|[\\s[])(?:${u})(?: \\(|: |$)|\\((?:${u})\\)$|^(?:FATAL|ERROR|PANIC)\\b.{0,3}: |^panic: `);
		function lastException(e) {
			return quoted(e.findLast((e) => e.length < 1e3 && d.test(e)));
		}
		function quoted(e) {
			return e === void 0 ? void 0 : (0, a.pp)(e);
		}
		let f = /^-- [a-z_]{1,40}\(|\bmigrat(?:ing|ions?|e)\b|db:prepare|db:migrate|CreateTable|AddIndex|\bcollectstatic\b|Running upgrade /i;
		function missingUpstream(e) {
			let t = e.findLast((e) => /Unable to proxy request|while connecting to upstream/.test(e));
			if (t === void 0 || !/connection refused/i.test(t)) return;
			let n = /dial tcp \S{1,60}?:(\d{2,5}):|upstream: "https?:\/\/[^":]{1,80}:(\d{2,5})/.exec(t), r = n?.[1] ?? n?.[2];
			return {
				proxy: t.includes("upstream") ? "nginx" : "Thruster",
				port: r === void 0 ? void 0 : Number(r)
			};
		}
		function isMigrating(e) {
			let t = e.slice(-3).filter((e) => e.trim() !== "");
			return t.some((e) => f.test(e)) && !/\bmigrated \(|No migrations to apply|up to date/i.test(t.at(-1) ?? "");
		}
		let p = /(?:^|[\s/])(?:sidekiq|sidekiqswarm|resque|good_job|delayed_job|que|shoryuken|sneakers|bin\/jobs|solid_queue(?::start)?|celery|rq worker|dramatiq|huey|queue:work|queue:listen|horizon|schedule:work|clockwork|whenever|cron|crond|supercronic|arq|temporal-worker)(?:\s|$)|^(?:\S{0,40}\/)?(?:sleep|tail)\s|\b(?:jobs:work|resque:work|solid_queue:start|celery -A \S{1,60} (?:worker|beat))\b/, m = /\bSolidQueue-\S{1,20} Started (?:Supervisor|Worker|Dispatcher)|Starting processing, hit Ctrl-C to stop|\bcelery@\S{1,80} ready\.|\[GoodJob\][^\n]{0,80}started scheduler|Horizon started successfully/i;
		function hasStartedWorker(e) {
			return e.some((e) => m.test(e));
		}
		let h = /\b(?:puma|server|serve|start|gunicorn|uvicorn|unicorn|passenger|nginx|thrust|caddy|runserver|php-fpm)\b/;
		function isWorker(e) {
			return p.test(e) && !h.test(e.replace("solid_queue:start", ""));
		}
	}),
	1771: ((e, t, n) => {
		n.d(t, {
			J: () => whereOfBoot,
			x: () => whereAt
		});
		let r = {
			"app-port": ({ appPort: e, proxy: t }) => e ?? t,
			"app-loopback": ({ command: e }) => e,
			"app-redirect": ({ forceSsl: e, healthPath: t }) => e ?? t,
			"app-hosts": ({ hosts: e }) => e,
			"app-health-missing": ({ healthPath: e, routes: t }) => e ?? t,
			"app-slow": ({ deployTimeout: e }) => e,
			"app-memory": ({ memory: e }) => e,
			"app-no-http": ({ role: e }) => e,
			"entrypoint-missing": ({ command: e }) => e
		};
		function whereOfBoot(e, t, n) {
			return whereAt("container", t, new Map(Object.entries(r)).get(e)?.(n));
		}
		function whereAt(e, t, n) {
			let [, r = null, i = null] = n === void 0 ? [] : /^(.*):(\d+)$/.exec(n) ?? ["", n];
			return {
				place: e,
				host: t,
				file: r,
				line: i === null ? null : Number(i)
			};
		}
	}),
	9346: ((e, t, n) => {
		n.d(t, {
			H: () => diagnoseAccessories,
			t: () => diagnoseProxy
		});
		var r = n(3418), i = n(3176), a = n(1781), o = n(3115), s = n(6138), c = n(1771);
		function diagnoseAccessories(e, { deployment: t, project: n }) {
			for (let { name: i, container: a } of t.accessories) {
				let t = e.find((e) => e.name === a), l = t?.remains?.state;
				if (t === void 0 || l === void 0 || !isFailing(t)) continue;
				let u = t.remains?.log ?? [], d = t.remains?.exits.at(-1), { problem: f, said: p } = problemIn(u) ?? {
					problem: void 0,
					said: (0, s.Kh)(u) ?? (0, s.R1)(u)
				}, m = l.oomKilled || d?.outOfMemory === !0, { exitCode: h, restarts: g } = {
					...l,
					...d
				}, _ = placeOf(n, i);
				return {
					...(0, r.C1)("accessory-restarts", {
						name: i,
						place: _,
						host: t.host,
						exitCode: h,
						restarts: g,
						outOfMemory: m,
						problem: f,
						said: p
					}, (0, o.e)(t, void 0)),
					where: (0, c.x)("accessory", t.host, _)
				};
			}
		}
		function diagnoseProxy(e) {
			let t = e.find((e) => e.name === "kamal-proxy" && isFailing(e));
			if (t === void 0) return;
			let n = t.remains?.log ?? [], a = n.findLast((e) => /\bbind: permission denied/.test(e)), c = a === void 0 ? (0, s.Kh)(n) ?? (0, s.R1)(n) : (0, i.pp)(a), l = t.remains?.state?.restarts ?? 0, u = {
				host: t.host,
				restarts: l,
				mayNotBind: a !== void 0,
				said: c
			};
			return (0, r.C1)("proxy-restarts", u, (0, o.e)(t, void 0));
		}
		function isFailing({ remains: e }) {
			let { state: t, exits: n = [], stoppedAt: r } = e ?? {};
			return t === void 0 || r !== void 0 ? !1 : t.status === "restarting" || n.length >= 2 || t.status !== "running" && n.some(({ exitCode: e }) => e !== 0);
		}
		let l = [
			{
				problem: "password",
				pattern: /superuser password is not specified|password option is not specified|(?:PASSWORD|password) (?:is )?(?:not set|required)/
			},
			{
				problem: "data-version",
				pattern: /database files are incompatible with server|was initialized by PostgreSQL version|In 18\+, these Docker images|Invalid MySQL server (?:up|down)grade|Cannot (?:up|down)grade from|Can't handle RDB format version|Unsupported redo log format/i
			},
			{
				problem: "architecture",
				pattern: /exec format error/
			},
			{
				problem: "settings",
				pattern: /FATAL CONFIG FILE ERROR|Bad directive|unknown variable|unknown option|unrecognized configuration parameter/i
			},
			{
				problem: "permission",
				pattern: /permission denied|operation not permitted/i
			}
		];
		function problemIn(e) {
			for (let { problem: t, pattern: n } of l) {
				let r = e.findLast((e) => n.test(e));
				if (r !== void 0) return {
					problem: t,
					said: (0, i.pp)(r)
				};
			}
		}
		function placeOf({ chosen: e }, t) {
			let n = e.config?.accessories.all.find((e) => e.name === t);
			if (n === void 0) return;
			let { file: r, line: i } = (0, a.be)(n.key);
			return `${r}:${i}`;
		}
	}),
	3915: ((e, t, n) => {
		n.d(t, { C: () => diagnoseBoots });
		var r = n(4046), i = n(1771), a = n(4941), o = n(142), s = n(4729), c = n(63), l = n(1781);
		function bootProject(e, t) {
			let { config: n } = e.chosen, r = e.chosen.file?.path ?? e.config.path;
			if (n === void 0) return {
				...u,
				proxy: r,
				framework: frameworkOf(e)
			};
			let i = {
				project: e,
				variant: e.chosen,
				config: n
			}, o = n.role(t), { routes: s } = e.surroundings.texts;
			return {
				...proxyPlaces(n, o, e.config.path),
				deployTimeout: placeOf((0, a.E7)((0, a.LA)(n.root, "deploy_timeout"))),
				memory: placeOf((0, l.wf)(o?.settings, ["options", "memory"])),
				role: placeOf(o?.key ?? o?.node),
				command: commandPlace(i, o),
				exposed: exposedPorts(i, o),
				hosts: hostsPlace(i),
				forceSsl: forceSslPlace(i),
				routes: s.source?.file,
				framework: frameworkOf(e)
			};
		}
		let u = {
			appPort: void 0,
			healthPath: void 0,
			deployTimeout: void 0,
			memory: void 0,
			role: void 0,
			command: void 0,
			exposed: [],
			hosts: void 0,
			forceSsl: void 0,
			routes: void 0,
			framework: void 0
		};
		function proxyPlaces(e, t, n) {
			let r = t?.proxy;
			return {
				proxy: placeOf(r?.node ?? (0, a.E7)(e.sharedProxy)) ?? n,
				appPort: placeOf(r === void 0 ? void 0 : (0, a.E7)(r.appPort)),
				healthPath: placeOf(r === void 0 ? void 0 : (0, a.E7)(r.healthPath))
			};
		}
		function commandPlace({ project: e, config: t }, n) {
			let r = (0, a.ru)(n?.settings, `${n?.path}/cmd`);
			if (r.kind !== "absent") return placeOf(r.node);
			let i = e.surroundings.dockerfile?.source, s = n === void 0 ? void 0 : (0, o.t8)({
				project: e,
				config: t,
				variant: e.chosen
			}, n)?.image, l = s?.cmd ?? s?.entrypoint;
			return i === void 0 || l === void 0 ? void 0 : formatLine((0, c.yb)(i, l.start, l.end));
		}
		function exposedPorts(e, t) {
			let n = e.project.surroundings.dockerfile?.source, r = t === void 0 ? void 0 : (0, o.t8)(e, t)?.image;
			return n === void 0 || r === void 0 ? [] : r.instructions.filter(({ name: e }) => e === "EXPOSE").flatMap(({ expanded: e, start: t, end: r }) => e.split(/\s+/).filter((e) => /^\d{1,5}(?:\/tcp)?$/.test(e)).map((e) => ({
				port: Number.parseInt(e, 10),
				place: formatLine((0, c.yb)(n, t, r))
			})));
		}
		function hostsPlace(e) {
			let t = (0, s.NJ)(e, "config.hosts").find(({ operator: e }) => e !== "clear");
			return t === void 0 ? void 0 : formatLine((0, c.yb)(t.source, t.start, t.end));
		}
		function forceSslPlace(e) {
			let t = (0, s.vo)(e, "config.force_ssl");
			return (0, s.JG)(t) ? formatLine(t.at) : void 0;
		}
		function frameworkOf({ files: e, surroundings: t }) {
			let n = e.gemfileLock.source?.text ?? e.gemfile.source?.text ?? "";
			return t.texts.application.source !== void 0 || /^ {4}rails \(/m.test(n) ? "rails" : t.dockerfile?.source.text.includes("manage.py") === !0 ? "django" : void 0;
		}
		function placeOf(e) {
			return e === void 0 ? void 0 : formatLine((0, l.be)(e));
		}
		function formatLine({ file: e, line: t }) {
			return `${e}:${t}`;
		}
		var d = n(9346), f = n(3418);
		function found(e, t) {
			return (n) => (0, f.C1)(e, t, n);
		}
		var p = n(3115), m = n(6138), h = n(4610), g = n(6618);
		function healthAnswer({ samples: e, target: t, remains: n }, r) {
			if (t === void 0) return;
			let i = n?.proxyErrors ?? [], a = askedAnswer(e, t.port), o = proxyAnswer(i);
			return a?.kind === "timeout" && i.length > 0 || a?.kind === "not-http" && o?.kind === "response" ? o : a ?? o ?? loggedAnswer(r, t.healthPath) ?? rejectedHost(r);
		}
		let _ = [{
			pattern: /\bInvalid HTTP_HOST header: '[0-9a-f]{12}/,
			status: 400
		}, {
			pattern: /\bBlocked hosts?: [0-9a-f]{12}/,
			status: 403
		}];
		function rejectedHost(e) {
			let t = _.find(({ pattern: t }) => e.some((e) => t.test(e)))?.status;
			return t === void 0 ? void 0 : {
				kind: "response",
				status: t,
				location: void 0,
				body: []
			};
		}
		function askedAnswer(e, t) {
			let n = e.findLast(({ listening: e }) => e?.some((e) => e.port === t) === !0)?.answers.find((e) => e.port === t)?.answer;
			if (n !== void 0 && n.kind !== "unreachable") return n.kind === "closed" ? { kind: "not-http" } : n;
		}
		function proxyAnswer(e) {
			let t = e.at(-1) ?? "", n = /^unexpected status \((\d{3})\)/i.exec(t)?.[1];
			if (n !== void 0) return {
				kind: "response",
				status: Number(n),
				location: void 0,
				body: []
			};
			let r = /^Get "(https:\/\/[^"]{1,200})"/.exec(t)?.[1];
			return r === void 0 ? /^request timed out/i.test(t) ? { kind: "timeout" } : void 0 : {
				kind: "response",
				status: 301,
				location: r,
				body: []
			};
		}
		function loggedAnswer(e, t) {
			let n, r = !1;
			for (let i of e) {
				let e = statusIn(i, t), a = r ? /\bCompleted (\d{3}) /.exec(i)?.[1] : void 0;
				i.includes(`Started GET "${t}"`) ? r = !0 : (e !== void 0 || a !== void 0) && (n = e ?? Number(a), r = !1);
			}
			return n === void 0 ? void 0 : {
				kind: "response",
				status: n,
				location: void 0,
				body: []
			};
		}
		function statusIn(e, t) {
			let n = e.startsWith("{") ? (0, g.q)(e) : void 0;
			if ((0, h.u)(n)) {
				let e = [
					n.path,
					n.url,
					n.uri
				].find((e) => typeof e == "string"), r = Number(n.status ?? n.status_code ?? n.statusCode);
				return e === t && Number.isInteger(r) && r >= 100 && r < 600 ? r : void 0;
			}
			let r = e.indexOf(t);
			if (r === -1) return;
			let i = e.slice(Math.max(0, r - 20), r), a = e.slice(r + t.length, r + t.length + 300), o = i.endsWith("path=") ? /\bstatus=(\d{3})\b/.exec(a) : /(?:GET|HEAD) (?:http:\/\/[^/\s]{1,100})?$/.test(i) ? /^(?: HTTP\/[\d.]{1,3}"?)? (\d{3})\b/.exec(a) : null;
			return o === null ? void 0 : Number(o[1]);
		}
		function diagnoseAnswer(e, t) {
			let { target: n } = e, r = e.remains?.log ?? [], i = healthAnswer(e, r);
			if (n === void 0 || i === void 0) return;
			let { role: a, deployTimeout: o, project: s } = t, c = {
				path: n.healthPath,
				place: s.healthPath
			}, l = {
				seconds: o,
				place: s.deployTimeout,
				request: c
			};
			if (i.kind === "timeout") return found("app-slow", {
				...l,
				problem: "no-answer",
				port: n.port
			});
			if (i.kind === "not-http") return found("app-no-http", {
				role: a,
				host: e.host,
				problem: "other-protocol",
				ports: [n.port]
			});
			let u = i.status === 502 ? (0, m.eF)(r) : void 0;
			return u === void 0 ? i.status < 200 || i.status > 299 ? badStatus(i, {
				facts: e,
				context: t,
				request: c,
				log: r
			}) : e.samples.length > 0 && goodInARow(e, n.port) < 4 ? found("app-slow", {
				...l,
				problem: "late",
				status: i.status
			}) : void 0 : found("app-slow", {
				...l,
				problem: "upstream",
				...u
			});
		}
		function goodInARow({ samples: e }, t) {
			let n = e.findLastIndex(({ answers: e }) => !e.some(({ port: e, answer: n }) => e === t && n.kind === "response" && n.status >= 200 && n.status < 300));
			return e.length - 1 - n;
		}
		function badStatus(e, t) {
			let { facts: n, context: r, request: i, log: a } = t, { status: o, location: s } = e, { project: c } = r, { framework: l, proxy: u } = c;
			if (o >= 300 && o < 400) return found("app-redirect", {
				request: i,
				status: o,
				location: s,
				toHttps: s === void 0 ? c.forceSsl !== void 0 : s.startsWith("https://"),
				forceSsl: c.forceSsl,
				framework: l
			});
			if (isHostRejected(e, t)) {
				let e = `${n.target?.id}:${n.target?.port}`, t = a.some((e) => /HTTP_HOST header|DisallowedHost/.test(e)), r = l ?? (t ? "django" : void 0);
				return found("app-hosts", {
					request: i,
					status: o,
					sent: e,
					place: c.hosts,
					framework: r
				});
			}
			return o === 404 ? found("app-health-missing", {
				request: i,
				routes: c.routes,
				proxy: u,
				framework: l
			}) : o >= 500 ? found("app-health-error", {
				request: i,
				status: o,
				said: (0, m.Kh)(a)
			}) : found("app-health-refused", {
				request: i,
				status: o,
				proxy: u
			});
		}
		let v = /Blocked hosts?\b|HostAuthorization|DisallowedHost|Invalid HTTP_HOST header|ALLOWED_HOSTS|Invalid Host header|This host \("|allowedHosts|TrustHosts|Untrusted Host/i;
		function isHostRejected({ status: e, body: t }, { context: n, log: r }) {
			return [
				400,
				403,
				404,
				421
			].includes(e) ? [...t, ...r].some((e) => v.test(e)) ? !0 : e === 403 && n.project.hosts !== void 0 : !1;
		}
		function lastRunning({ samples: e }) {
			return e.findLast(({ state: e, listening: t }) => e.status === "running" && t !== void 0);
		}
		function diagnoseSockets(e, t) {
			let { target: n } = e, r = lastRunning(e), i = e.remains?.log ?? [], a = r?.listening ?? announcedOnly(i), o = a.some(({ port: e, isLoopback: t }) => e === n?.port && !t);
			if (n === void 0 || o) return;
			let [s, c] = r === void 0 ? [[], publicPorts(a)] : appPorts(r, t), l = localSocket(a, n.port), [u, ...d] = s.length > 0 || l === void 0 ? [...s, ...c] : [];
			return u === void 0 ? l === void 0 ? otherProtocol(a, e, t) : onLoopback(l, n.port, e, t) : otherPort([u, ...d], n.port, t);
		}
		function announcedOnly(e) {
			return e.some((e) => /nginx|thrust|caddy|haproxy|supervisord|s6-rc|"msg":"Server started"/i.test(e)) || (0, m.Kh)(e) !== void 0 ? [] : (0, m.Yn)(e);
		}
		let y = new Set([
			9090,
			9091,
			9100,
			9394,
			9464
		]), b = new Set([
			3e3,
			4e3,
			5e3,
			8e3,
			8080,
			9292
		]);
		function appPorts({ listening: e = [], answers: t }, { project: n }) {
			let r = publicPorts(e), i = new Map(t.flatMap(({ port: e, answer: t }) => t.kind === "response" ? [[e, t.status]] : [])), isGood = (e) => Math.floor((i.get(e) ?? 0) / 100) === 2;
			if (i.size > 0) return [r.filter(isGood), r.filter((e) => i.has(e) && !isGood(e) && !y.has(e))];
			let a = t.every(({ answer: e }) => e.kind === "unreachable" || e.kind === "timeout"), o = new Set(n.exposed.map(({ port: e }) => e));
			return [[], a ? r.filter((e) => b.has(e) || o.has(e)) : []];
		}
		function publicPorts(e) {
			return e.filter(({ isLoopback: e }) => !e).map(({ port: e }) => e);
		}
		function localSocket(e, t) {
			let n = e.filter(({ isLoopback: e }) => e), r = e.length === 1 ? n[0] : void 0;
			return n.find(({ port: e }) => e === t) ?? r;
		}
		function otherPort(e, t, { project: n }) {
			return found("app-port", {
				asked: t,
				listens: e,
				place: n.appPort,
				proxy: n.proxy,
				exposed: n.exposed.find(({ port: t }) => t === e[0])?.place
			});
		}
		function onLoopback(e, t, n, { project: r }) {
			let i = n.samples.at(-1)?.state ?? n.remains?.state;
			return found("app-loopback", {
				port: e.port,
				asked: t,
				command: i?.command ?? "",
				place: r.command,
				proxy: r.appPort ?? r.proxy
			});
		}
		let x = new Set([
			443,
			8443,
			9e3
		]);
		function otherProtocol(e, t, { role: n }) {
			let r = publicPorts(e).filter((e) => x.has(e));
			if (r.length !== 0) return found("app-no-http", {
				role: n,
				host: t.host,
				problem: "other-protocol",
				ports: r
			});
		}
		function diagnoseBoot(e, t) {
			return (memoryProblem(e, t) ?? (isListening(e) ? void 0 : crash(e, t)) ?? failedHealthCheck(e, t) ?? diagnoseAnswer(e, t) ?? diagnoseSockets(e, t) ?? notListening(e, t) ?? crash(e, t))?.((0, p.e)(e, lastRunning(e)));
		}
		function isListening({ samples: e }) {
			let t = e.at(-1);
			return t?.state.status === "running" && t.listening !== void 0 && t.listening.length > 0;
		}
		function exitsOf({ samples: e, remains: t }) {
			if (t !== void 0 && t.exits.length > 0) return t.exits;
			let n = e.findLast(({ state: e }) => e.status === "restarting")?.state;
			if (n === void 0) return [];
			let r = {
				exitCode: n.exitCode,
				outOfMemory: n.oomKilled
			};
			return Array.from({ length: Math.min(100, Math.max(1, n.restarts)) }, () => r);
		}
		function memoryProblem(e, { role: t, project: n }) {
			let r = e.samples.map(({ state: e }) => e);
			if (!exitsOf(e).some(({ exitCode: e, outOfMemory: t }) => t || e === 137) && !r.some(({ oomKilled: e }) => e)) return;
			let i = r.at(-1) ?? e.remains?.state;
			return found("app-memory", {
				role: t,
				host: e.host,
				limitMb: i?.memoryLimitMb,
				place: n.memory,
				hostMb: e.server.memoryMb,
				hostFreeMb: e.server.memoryFreeMb
			});
		}
		function crash(e, { role: t }) {
			let n = exitsOf(e), r = n.at(-1);
			if (r === void 0) return;
			let i = e.remains?.log ?? [];
			return found("app-crash", {
				role: t,
				host: e.host,
				exitCode: r.exitCode,
				restarts: Math.max(n.length - 1, e.remains?.state?.restarts ?? 0),
				said: (0, m.Kh)(i) ?? (0, m.R1)(i)
			});
		}
		function failedHealthCheck({ target: e, remains: t, samples: n }, { role: r }) {
			let i = (n.at(-1)?.state ?? t?.state)?.failedHealthCheck;
			return e !== void 0 || i === void 0 ? void 0 : found("role-healthcheck", {
				role: r,
				output: i
			});
		}
		function notListening(e, { role: t, deployTimeout: n, project: r }) {
			let { target: i, host: a } = e, o = lastRunning(e), s = e.remains?.log ?? [];
			if (i !== void 0 && o === void 0 && (0, m.UE)(s)) return found("app-no-http", {
				role: t,
				host: a,
				problem: "worker",
				command: void 0,
				place: r.role
			});
			if (i === void 0 || o?.listening?.some(({ port: e }) => e === i.port) !== !1) return;
			let { command: c } = o.state;
			return o.listening.length === 0 && ((0, m.xD)(c) || (0, m.UE)(s)) ? found("app-no-http", {
				role: t,
				host: a,
				problem: "worker",
				command: c,
				place: r.role
			}) : found("app-slow", {
				seconds: n,
				place: r.deployTimeout,
				problem: "not-listening",
				port: i.port,
				isMigrating: (0, m.f5)(s),
				last: (0, m.R1)(s)
			});
		}
		function diagnoseBoots(e, t) {
			let { deployment: n, project: a } = t, o = e.flatMap((e) => {
				let t = n.roles.find(({ name: t }) => e.name.startsWith(`${(0, r.aI)(n, t)}-`));
				return t === void 0 ? [] : [{
					facts: e,
					role: t.name
				}];
			}).map(({ facts: e, role: t }) => {
				let r = {
					role: t,
					deployTimeout: n.deployTimeout,
					project: bootProject(a, t)
				}, o = diagnoseBoot(e, r), s = o === void 0 ? void 0 : (0, i.J)(o.id, e.host, r.project);
				return {
					facts: e,
					diagnosis: o && s && {
						...o,
						where: s
					}
				};
			}), s = o.find((e) => e.diagnosis !== void 0) ?? o[0];
			return {
				log: s?.facts.remains?.log ?? [],
				diagnosis: s?.diagnosis,
				accessory: (0, d.H)(e, t),
				proxy: (0, d.t)(e)
			};
		}
	}),
	3020: ((e, t, n) => {
		n.d(t, {
			v: () => parseFailedHost,
			r: () => parseSamples
		});
		var r = n(4610), i = n(6618), a = n(3176);
		function parseState(e) {
			let t = (0, i.q)(e.trim());
			if (!(0, r.u)(t)) return;
			let { status: n, exitCode: o, restarts: s, memoryBytes: c, path: l, arguments: u, error: d } = t;
			if (typeof n != "string" || typeof o != "number" || typeof s != "number") return;
			let f = [l, ...Array.isArray(u) ? u : []].filter((e) => typeof e == "string");
			return {
				status: (0, a.pp)(n),
				exitCode: o,
				oomKilled: t.oomKilled === !0,
				error: typeof d == "string" ? (0, a.pp)(d, 1e3) : "",
				restarts: s,
				memoryLimitMb: typeof c == "number" && c > 0 ? Math.round(c / 1024 ** 2) : void 0,
				command: (0, a.pp)(f.join(" ")),
				failedHealthCheck: failedHealthCheck(t)
			};
		}
		function failedHealthCheck({ healthExits: e, healthOutput: t }) {
			if (!Array.isArray(e) || !Array.isArray(t)) return;
			let [n, r] = [e.at(-2), t.at(-2)];
			return typeof n == "number" && n !== 0 ? (0, a.pp)(typeof r == "string" ? r : "") : void 0;
		}
		function parseAnswer(e, t) {
			let n = t.split("\n").map((e) => e.trim()), r = n.findIndex((e) => /^HTTP\/[\d.]{1,3} \d{3}(?: |$)/.test(e));
			if (r === -1) return {
				port: e,
				answer: { kind: failureOf(t) }
			};
			let i = n.indexOf("", r), c = n.slice(r + 1, i === -1 ? void 0 : i), l = c.find((e) => /^location:/i.test(e))?.slice(9), u = c.some((e) => /^transfer-encoding:\s{0,10}chunked/i.test(e)), isBody = (e) => e !== "" && !o.test(e) && !(u && s.test(e)), d = i === -1 ? [] : n.slice(i + 1).filter(isBody);
			return {
				port: e,
				answer: {
					kind: "response",
					status: Number((n[r] ?? "").split(" ")[1]),
					location: l === void 0 ? void 0 : (0, a.pp)(l),
					body: d.slice(0, 40).map((e) => (0, a.pp)(e))
				}
			};
		}
		let o = /^exit \d{1,3}$/, s = /^[0-9a-f]{1,6}$/i;
		function failureOf(e) {
			return /^exit (?:28|124|143)$/m.test(e) || /timed out/i.test(e) ? "timeout" : /^curl: \(5[26]\)|reset by peer|Empty reply|No data received/m.test(e) ? "closed" : /^curl: \(1\)/m.test(e) ? "not-http" : /^(?:curl|wget|bash|sh|timeout|head): |^Connecting to |^exit (?:7|127)$/m.test(e) ? "unreachable" : e.split("\n").filter((e) => e.trim() !== "" && !o.test(e.trim())).length === 0 ? "closed" : "not-http";
		}
		let c = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/;
		function parseListening(e) {
			let t = new Map();
			for (let n of e.split("\n", 100)) {
				let [, e, r] = c.exec(n.trim()) ?? [];
				if (e === void 0 || r === void 0 || e === "0B00007F") continue;
				let i = {
					port: Number.parseInt(r, 16),
					isLoopback: isLoopback(e)
				};
				t.set(`${i.port} ${i.isLoopback}`, i);
			}
			return [...t.values()].sort((e, t) => e.port - t.port);
		}
		function isLoopback(e) {
			return e.length === 8 ? e.endsWith("7F") : e === "00000000000000000000000001000000" || /^0{16}(?:0000FFFF|FFFF0000)[0-9A-F]{6}7F$/.test(e);
		}
		var l = n(4770);
		function parseSamples(e, t) {
			let n = [], r;
			for (let { name: i, text: a } of (0, l.K)(e, t)) i === "sample" ? (r = sampleOf(a), r !== void 0 && n.length < 5e3 && n.push(r)) : i === "listening" && r !== void 0 ? r.listening = parseListening(a) : i.startsWith("answer") && r !== void 0 && (r.answers = [...r.answers, parseAnswer(Number(i.slice(6)), a)]);
			return n;
		}
		function sampleOf(e) {
			let [t = "", n = ""] = e.split("\n", 2), r = parseState(n);
			if (r !== void 0 && /^\d{1,12}$/.test(t)) return {
				at: Number(t),
				state: r,
				listening: void 0,
				answers: []
			};
		}
		function parseFailedHost(e, t, n) {
			let r = new Map((0, l.K)(e, t).map(({ name: e, text: t }) => [e, t])), get = (e) => r.get(e) ?? "", [i, a] = get("memory").split("\n", 2);
			return {
				memoryMb: megabytes(i),
				memoryFreeMb: megabytes(a),
				diskFreeMb: megabytes(get("disk").split(/\s+/, 4)[3]),
				containers: n.map(({ name: e, id: t }, n) => {
					let { exits: r, stoppedAt: i } = parseEvents(get(`events${n}`));
					return {
						name: e,
						state: parseState(get(`state${n}`)),
						exits: r,
						stoppedAt: i,
						log: logOf(get(`start${n}`), get(`log${n}`), i),
						proxyErrors: parseProxyErrors(get(`proxy${n}`), t)
					};
				})
			};
		}
		function megabytes(e = "") {
			return /^\d{1,15}$/.test(e) ? Math.round(Number(e) / 1024) : void 0;
		}
		function parseEvents(e) {
			let t = [], n = !1;
			for (let r of e.split("\n", 100)) {
				let [, e, i, a] = /^(\d{13})\d{6} (die|oom|kill)\b ?(\d{0,3})/.exec(r) ?? [];
				if (e !== void 0) {
					if (i === "kill") return {
						exits: t,
						stoppedAt: Number(e)
					};
					i === "oom" && (n = !0), i === "die" && (t.push({
						exitCode: Number(a),
						outOfMemory: n
					}), n = !1);
				}
			}
			return {
				exits: t,
				stoppedAt: void 0
			};
		}
		let u = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;
		function logOf(e, t, n) {
			let r = e.split("\n").filter((e) => u.test(e)), i = t.split("\n").filter((e) => u.test(e)), o = new Set(i);
			return [...r.filter((e) => !o.has(e)), ...i].filter((e) => n === void 0 || timeOf(e) < n).map((e) => (0, a.BP)(e.replace(u, "")).trimEnd()).filter((e) => e !== "");
		}
		function timeOf(e) {
			return Date.parse(u.exec(e)?.[1] ?? "");
		}
		function parseProxyErrors(e, t) {
			return e.split("\n").flatMap((e) => {
				let n = (0, i.q)(e.trim());
				if (!(0, r.u)(n) || n.msg !== "Healthcheck failed" || typeof n.error != "string") return [];
				let o = `${typeof n.url == "string" ? n.url : ""} ${n.error}`, s = /http:\/\/([0-9a-f]{12,64}):/.exec(o)?.[1];
				return s === void 0 || s === t ? [(0, a.pp)(n.error)] : [];
			});
		}
	}),
	2980: ((e, t, n) => {
		n.d(t, {
			$6: () => watchScript,
			Ak: () => afterFailureScript
		});
		var r = n(7598), i = n(823);
		let a = `state=$(docker inspect --type container --format ${(0, i.Z)("{{.State.Pid}} {{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}\n{\"status\":{{json .State.Status}},\"exitCode\":{{.State.ExitCode}},\"oomKilled\":{{.State.OOMKilled}},\"error\":{{json .State.Error}},\"restarts\":{{.RestartCount}},\"startedAt\":{{json .State.StartedAt}},\"memoryBytes\":{{.HostConfig.Memory}},\"path\":{{json .Path}},\"arguments\":{{json .Args}},\"healthExits\":[{{if .State.Health}}{{range .State.Health.Log}}{{.ExitCode}},{{end}}{{end}}0],\"healthOutput\":[{{if .State.Health}}{{range .State.Health.Log}}{{json .Output}},{{end}}{{end}}\"\"]}")} "$1" 2>/dev/null)`;
		function watchScript(e, t, n) {
			let s = (0, r.randomBytes)(8).toString("hex"), section = (e) => `printf '\\n%s %s\\n' ${s} ${e}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL; unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy",
					`path=${(0, i.Z)(t.healthPath)}; id=${(0, i.Z)(t.id)}`,
					o,
					"sample() {",
					a,
					`${section("sample")}; date +%s`,
					"printf '%s\\n' \"$state\" | tail -n 1",
					"case $state in *'\"status\":\"exited\"'*|*'\"status\":\"dead\"'*|'') return 1;; esac",
					"set -- $(printf '%s\\n' \"$state\" | head -n 1)",
					"[ \"${1:-0}\" -gt 0 ] && [ -n \"${2:-}\" ] || return 0",
					"sockets=$(cat \"/proc/$1/net/tcp\" 2>/dev/null && cat \"/proc/$1/net/tcp6\" 2>/dev/null; exit 0)",
					"[ -n \"$sockets\" ] || return 0",
					"open=$(printf '%s\\n' \"$sockets\" | sed -n 's/^ *[0-9]*: \\([0-9A-F]*:[0-9A-F]*\\) [0-9A-F]*:[0-9A-F]* 0A .*/\\1/p' | head -n 50)",
					`${section("listening")}; printf '%s\\n' "$open"`,
					"others=\"\"; found=\"\"",
					"for each in $open; do",
					"case ${each%:*} in *7F|00000000000000000000000001000000) continue;; esac",
					"port=$(printf '%d' \"0x${each##*:}\")",
					`if [ "$port" = ${t.port} ]; then found=yes; else case " $others " in *" $port "*) ;; *) others="$others $port";; esac; fi`,
					"done",
					`if [ -n "$found" ]; then ${section(`answer${t.port}`)}; ask "$2" ${t.port}; return 0; fi`,
					`for port in $(printf '%s' "$others" | cut -d ' ' -f -5); do printf '\\n%s answer%s\\n' ${s} "$port"; ask "$2" "$port"; done`,
					"}",
					`end=$(($(date +%s) + ${n})); count=0`,
					`while sample ${(0, i.Z)(e)} && [ "$(date +%s)" -lt "$end" ]; do`,
					"count=$((count + 1)); if [ $count -lt 60 ]; then sleep 1; else sleep 3; fi",
					"done",
					section("end")
				].join("\n"),
				token: s
			};
		}
		let o = "ask() {\nhost=$1; case $host in *:*) host=\"[$1]\";; esac\nif command -v curl >/dev/null; then\n{ curl -sS -i --max-time 3 -A kamal-proxy -H \"Host: $id:$2\" \"http://$host:$2$path\" 2>&1; echo; echo \"exit $?\"; }\nelif command -v bash >/dev/null && command -v timeout >/dev/null; then\n{ timeout 3 bash -c 'exec 3<>\"/dev/tcp/$0/$1\" && printf \"GET %s HTTP/1.1\\r\\nHost: %s:%s\\r\\nUser-Agent: kamal-proxy\\r\\nConnection: close\\r\\n\\r\\n\" \"$2\" \"$3\" \"$1\" >&3 && head -c 2000 <&3' \"$1\" \"$2\" \"$path\" \"$id\" 2>&1; code=$?; echo; echo \"exit $code\"; }\nelse\n{ wget -S -O - -T 3 -t 1 -U kamal-proxy --header \"Host: $id:$2\" \"http://$host:$2$path\" 2>&1; echo; echo \"exit $?\"; }\nfi | head -c 2000\necho\n}", s = {
			head: 20,
			tail: 200
		};
		function afterFailureScript(e, t) {
			let n = (0, r.randomBytes)(8).toString("hex"), section = (e, t) => `printf '\\n%s %s\\n' ${n} ${e}\n${t}`, o = `${Math.ceil(t)}s`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL",
					section("memory", "sed -n 's/^\\(MemTotal\\|MemAvailable\\): *\\([0-9]*\\).*/\\2/p' /proc/meminfo"),
					section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
					...e.flatMap(({ name: e, id: t }, n) => {
						let r = (0, i.Z)(e);
						return [
							section(`state${n}`, `set -- ${r}; ${a}; printf '%s\\n' "$state" | tail -n 1`),
							section(`events${n}`, eventsCommand(r, o)),
							section(`log${n}`, `docker logs --timestamps --tail ${s.tail} ${r} 2>&1 | cut -c -2000`),
							section(`start${n}`, `docker logs --timestamps ${r} 2>&1 | head -n ${s.head} | cut -c -2000`),
							...t === void 0 ? [] : [section(`proxy${n}`, `docker logs --since ${o} kamal-proxy 2>&1 | grep -F 'Healthcheck failed' | tail -n 60 | cut -c -1000`)]
						];
					}),
					section("end", "exit 0")
				].join("\n"),
				token: n
			};
		}
		function eventsCommand(e, t) {
			return `docker events --since ${t} --until "$(date +%s)" --filter type=container --filter container=${e} ${[
				"die",
				"oom",
				"kill"
			].map((e) => `--filter event=${e}`).join(" ")} --format ${(0, i.Z)("{{.TimeNano}} {{.Action}} {{index .Actor.Attributes \"exitCode\"}}")} 2>/dev/null | tail -n 60`;
		}
	}),
	7528: ((e, t, n) => {
		n.d(t, {
			A: () => askContainers,
			u: () => hostNamed
		});
		var r = n(3020), i = n(2980), a = n(4414), o = n(8199);
		async function askContainers(e, t) {
			let n = [...new Set(e.map(({ host: e }) => e))].slice(0, 3);
			return (await Promise.all(n.map((n) => askHost(n, e.filter((e) => e.host === n), t)))).flat();
		}
		async function askHost(e, t, n) {
			let { ssh: a, deployment: o, signal: s, seconds: c } = n, l = hostNamed(e, n);
			if (l === void 0 || s.aborted) return [];
			let u = [
				...t,
				...otherAccessories(l, t, o),
				{
					name: "kamal-proxy",
					id: void 0
				}
			], { script: d, token: f } = (0, i.Ak)(u, c), { stdout: p } = await a.run(l, d, {
				signal: s,
				timeoutMs: 5e3
			}), m = (0, r.v)(p, f, u);
			return u.map(({ name: n }, r) => ({
				name: n,
				host: e,
				target: t[r]?.target,
				samples: t[r]?.samples ?? [],
				remains: m.containers[r],
				server: m
			}));
		}
		function hostNamed(e, { deployment: t, ssh: n }) {
			return [...t.hosts, ...t.accessories.flatMap((e) => e.hosts)].find((t) => t === e || (0, a.DQ)(t, n.settings).name === e);
		}
		function otherAccessories(e, t, { accessories: n }) {
			let r = new Set(t.map(({ name: e }) => e));
			return n.filter(({ container: t, hosts: n }) => n.includes(e) && !r.has(t) && o.yf.test(t)).map(({ container: e }) => ({
				name: e,
				id: void 0
			}));
		}
	}),
	6126: ((e, t, n) => {
		n.d(t, {
			A: () => explainNotRunning,
			q: () => warnAboutAccessories
		});
		var r = n(9346), i = n(3915), a = n(4046), o = n(7528);
		async function explainNotRunning(e, t, n) {
			let { deployment: r } = t, s = r.roles.flatMap(({ name: e, hosts: t }) => t.map((t) => startedOn(t, `${(0, a.aI)(r, e)}-${n}`))), c = await (0, o.A)(s, {
				...t,
				signal: e.signal,
				seconds: 600
			});
			return (0, i.C)(c, t).diagnosis;
		}
		async function warnAboutAccessories(e, t) {
			let { deployment: n } = t, i = n.accessories.flatMap(({ container: e, hosts: t }) => t.map((t) => startedOn(t, e))), a = await (0, o.A)(i, {
				...t,
				signal: e.signal,
				seconds: 600
			}), s = (0, r.H)(a, t);
			s !== void 0 && e.notice(`${s.cause} ${s.fix}`);
		}
		function startedOn(e, t) {
			return {
				host: e,
				name: t,
				id: void 0,
				target: void 0,
				samples: []
			};
		}
	}),
	8449: ((e, t, n) => {
		n.d(t, { d: () => probe });
		var r = n(2245), i = n(2817), a = n(3083), o = n(1033), s = n(734), c = n(6555), l = n(3051);
		function redirectChecks(e, t) {
			let { redirect: n } = t;
			if (n === !1) return (0, a.z)("redirect", "off");
			if (e.length === 0) return (0, a.z)("redirect", "no-targets");
			let r = e.filter(({ ssl: e }) => e !== "none");
			if (r.length === 0) return (0, a.z)("redirect", "deploy.yml does not set `proxy/ssl`, so http does not redirect to https.");
			let i = r.filter(({ sslRedirect: e }) => e);
			return i.length === 0 ? (0, a.z)("redirect", "deploy.yml has `ssl_redirect: false`, so http does not redirect.") : (0, a.vZ)(i, t).map((e) => redirectCheck(e, n.path));
		}
		function redirectCheck(e, t) {
			let { target: n, name: r, address: i } = e, o = (0, a.d2)(n, t), s = (0, a.Pb)(e, !1, o);
			return n.httpPort === n.httpsPort ? (0, c.u)({
				id: "redirect",
				kind: "probe",
				target: s,
				reason: "http and https use the same port."
			}) : {
				id: "redirect",
				kind: "probe",
				target: (0, a.md)(e, s),
				deadlineMs: 15e3,
				retryEveryMs: 2e3,
				async run(e) {
					let t = {
						address: i,
						port: n.httpPort,
						name: r,
						path: o
					}, a = await (0, l.w$)({
						...t,
						method: "GET",
						secure: !1,
						timeoutMs: 5e3,
						signal: e
					});
					return judgeRedirect({
						url: s,
						answer: a,
						name: r,
						path: o,
						httpsPort: n.httpsPort
					});
				}
			};
		}
		function judgeRedirect(e) {
			let { url: t, answer: n, name: r, path: i, httpsPort: a } = e, c = `https://${(0, o.k)(r, a, !0)}${i}`;
			if (n.kind === "timeout") return (0, s.g)("probe-redirect", {
				url: t,
				wanted: c,
				answer: {
					kind: "timeout",
					seconds: n.afterMs / 1e3
				}
			});
			if (n.kind === "broken") return (0, s.g)("probe-redirect", {
				url: t,
				wanted: c,
				answer: n
			});
			let { status: l, location: u } = n, d = {
				status: l,
				location: u ?? null
			};
			if (l < 300 || l > 399 || u === void 0) return (0, s.g)("probe-redirect", {
				url: t,
				wanted: c,
				answer: {
					kind: "no-redirect",
					status: l,
					name: r
				}
			}, d);
			let f = locationProblem(new URL(c), URL.parse(u, t));
			return f === void 0 ? l !== 301 && l !== 308 ? {
				outcome: "warn",
				reason: `${t} redirects to ${u}, but with status ${l}, which browsers do not cache. Expected 301 or 308.`,
				evidence: d
			} : {
				outcome: "pass",
				reason: `${t} redirects to ${u} (${l})${URL.parse(u)?.port === new URL(c).port ? "." : `, without port ${a}: kamal-proxy omits it, so only links with the port reach the app.`}`,
				evidence: d
			} : (0, s.g)("probe-redirect", {
				url: t,
				wanted: c,
				answer: {
					kind: "wrong",
					location: u,
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
		var u = n(7598), d = n(7030), f = n(1692), p = n(3418);
		let m = [
			{
				id: "tls-caa",
				pattern: /acme:error:caa\b|\bCAA record/i
			},
			{
				id: "tls-dns",
				pattern: /acme:error:dns\b|DNS problem|NXDOMAIN|SERVFAIL|no valid A records/i
			},
			{
				id: "tls-unreachable",
				pattern: /no viable challenge type|acme:error:(?:connection|unauthorized|tls|incorrectResponse)\b|authorization error|Timeout during connect|Invalid response from/i
			}
		], h = /acme:error:rateLimited|too many (?:certificates|failed authorizations|new orders|registrations)/i;
		function diagnoseCertificate(e, t) {
			let n = e.filter((e) => mayBeAbout(e, t)), r = n.findLast((e) => h.test(e)) ?? n.at(-1);
			if (r === void 0) return;
			if (h.test(r)) {
				let e = /retry after (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC)/i.exec(r)?.[1];
				return (0, p.C1)("tls-rate-limit", {
					name: t,
					said: r,
					retryAfter: e,
					isForFailures: /failed auth/i.test(r)
				}, [r]);
			}
			let i = m.find(({ pattern: e }) => e.test(r))?.id ?? "tls-acme";
			return (0, p.C1)(i, {
				name: t,
				said: r
			}, [r]);
		}
		function isCertificateRefused({ id: e }) {
			return isFinal({ id: e }) || e === "tls-acme" || m.some((t) => t.id === e);
		}
		function isFinal({ id: e }) {
			return e === "tls-rate-limit" || e === "tls-caa";
		}
		let g = /\b(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\b/gi, _ = /(?:^|\.)(?:letsencrypt\.org|zerossl\.com|pki\.goog|golang\.org)$/i;
		function mayBeAbout(e, t) {
			let n = [...e.matchAll(g)].map(([e]) => e.toLowerCase()).filter((e) => !_.test(e)), r = t.toLowerCase();
			return n.length === 0 || n.some((e) => r === e || r.endsWith(`.${e}`));
		}
		var v = n(3129), y = n(3176);
		function judgeCertificate(e) {
			let { chain: t, name: n, protocol: r, now: i } = e, a = t[0];
			if (a === void 0) return (0, s.g)("probe-tls", {
				name: n,
				problems: [{ kind: "none-shown" }]
			});
			let o = wholeDays(a.validToDate, i), c = issuerName(a), l = [
				...nameProblems(a, n),
				...dateProblems(t, i),
				...trustProblems(e),
				...strengthProblems(a, r)
			], u = {
				issuer: c,
				names: namesOf(a),
				validTo: a.validToDate.toISOString(),
				daysLeft: o,
				protocol: r
			};
			if (l.length > 0) return (0, s.g)("probe-tls", {
				name: n,
				problems: l
			}, {
				...u,
				problems: l.map(v.C)
			});
			let d = `from ${c}, ${o} days left, ${r}`;
			return o < e.days ? {
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
			return ((0, d.isIP)(t) === 0 ? e.checkHost(t, { subject: "never" }) : e.checkIP(t)) === void 0 ? [{
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
					return [new u.X509Certificate(e)];
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
			return (0, y.d9)(t.map((e) => (0, y.pp)(e.replace(/^(?:DNS|IP Address):/, ""))));
		}
		function issuerName(e) {
			let t = (0, y.pp)(/^O=(.*)$/m.exec(e.issuer)?.[1] ?? ""), n = commonName(e.issuer);
			return t === "" || t === n ? n : `${t} (${n})`;
		}
		function commonName(e) {
			return (0, y.pp)(/^CN=(.*)$/m.exec(e)?.[1] ?? e.replaceAll("\n", ", "));
		}
		function wholeDays(e, t) {
			return Math.floor((e.getTime() - t.getTime()) / 864e5);
		}
		function day(e) {
			return e.toISOString().slice(0, 10);
		}
		function tlsChecks(e, t, n = {}) {
			let { tls: r } = t;
			if (r === !1) return (0, a.z)("tls", "off");
			if (e.length === 0) return (0, a.z)("tls", "no-targets");
			let i = e.filter(({ ssl: e }) => e !== "none");
			return i.length === 0 ? (0, a.z)("tls", "deploy.yml does not set `proxy/ssl`, so the app has no certificate to check.") : (0, a.vZ)(i, t).map((e) => tlsCheck(e, {
				...n,
				days: r.days
			}));
		}
		function tlsCheck(e, t) {
			let { target: n, name: r } = e, i = n.ssl === "automatic";
			return {
				id: "tls",
				kind: "probe",
				target: (0, a.md)(e, (0, o.k)(r, n.httpsPort, !0)),
				deadlineMs: i ? 9e4 : 2e4,
				...i ? { retryEveryMs: 3e3 } : {},
				run: (n) => checkCertificate(e, t, n)
			};
		}
		async function checkCertificate(e, t, n) {
			let { target: r, name: i, address: a } = e, { days: o, ca: c } = t, u = r.httpsPort, d = [...(0, f.getCACertificates)("default"), ...c === void 0 ? [] : [c]], p = c === void 0 ? {} : { ca: d }, m = r.ssl === "automatic" ? 3e4 : 1e4, h = await handshake({
				host: a,
				port: u,
				name: i,
				extra: p,
				timeoutMs: m,
				signal: n
			}), g = {
				address: a,
				port: u,
				name: i
			};
			if (h.kind === "done") return judgeCertificate({
				...h,
				name: i,
				days: o,
				roots: d,
				now: new Date()
			});
			let _ = h.kind === "broken" ? (0, l.E3)(h.error) : void 0, v = _ === void 0 || _.kind === "handshake" || _.kind === "closed" ? await refusal(e, t, n) : void 0;
			return v === void 0 ? _ === void 0 ? (0, s.g)("probe-tls", {
				name: i,
				at: g,
				seconds: m / 1e3
			}) : (0, s.g)("tls-name", {
				automatic: r.ssl === "automatic",
				problem: _,
				at: g
			}) : v;
		}
		async function refusal({ target: e, name: t }, { certificateLog: n }, r) {
			if (e.ssl !== "automatic" || n === void 0) return;
			let i = diagnoseCertificate(await n(e.address, r), t);
			return i === void 0 ? void 0 : {
				...(0, s.M)(i),
				settled: isFinal(i)
			};
		}
		async function handshake({ host: e, port: t, name: n, extra: r, timeoutMs: i, signal: a }) {
			a.throwIfAborted();
			let o = AbortSignal.timeout(i), s = AbortSignal.any([a, o]), c = (0, f.connect)({
				host: e,
				port: t,
				servername: (0, d.isIP)(n) === 0 ? n : "",
				rejectUnauthorized: !1,
				checkServerIdentity: () => void 0,
				minVersion: "TLSv1",
				ciphers: "DEFAULT@SECLEVEL=0",
				...r
			}), onAbort = () => c.destroy(Error("aborted"));
			s.addEventListener("abort", onAbort, { once: !0 });
			try {
				return await new Promise((e, t) => {
					c.once("secureConnect", e).once("error", t), c.once("close", () => t(Object.assign(Error("closed"), { code: "ECONNRESET" })));
				}), {
					kind: "done",
					...describe(c)
				};
			} catch (e) {
				return a.throwIfAborted(), o.aborted ? { kind: "timeout" } : {
					kind: "broken",
					error: e
				};
			} finally {
				s.removeEventListener("abort", onAbort), c.on("error", () => void 0), c.destroy();
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
			for (let r = e; r?.raw && !n.has(r.fingerprint256); r = r.issuerCertificate) n.add(r.fingerprint256), t.push(new u.X509Certificate(r.raw));
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
			let i = (0, b.aI)(t, n.name), a = e.routes.find((e) => e.service === i);
			if (a === void 0) {
				let t = (0, y.d9)(e.routes.map((e) => e.service));
				return (0, s.g)("routing", {
					problem: "no-service",
					host: e.host,
					service: i,
					known: t
				});
			}
			let o = (0, y.d9)(a.hosts), c = {
				service: i,
				hosts: o,
				path: a.path,
				target: a.target,
				state: a.state,
				tls: a.tls
			};
			if (a.state !== "running") return (0, s.g)("maintenance", {
				noticed: "in-list",
				service: i,
				state: a.state
			}, c);
			let l = r.hosts.filter((e) => !a.hosts.includes(e));
			return l.length > 0 ? (0, s.g)("routing", {
				problem: "hosts",
				service: i,
				hosts: o,
				missing: l
			}, c) : a.tls === (r.ssl !== "none") ? {
				outcome: "pass",
				reason: `kamal-proxy routes ${o.join(", ") || "every host"} to ${a.target} (running, TLS ${a.tls ? "on" : "off"}).`,
				evidence: c
			} : (0, s.g)("routing", {
				problem: "tls",
				service: i,
				on: a.tls
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
			let i = `${(0, b.aI)(n, e.name)}-${r}`, a = t.containers.find((e) => e.name === i), o = t.containers.filter((t) => t.role === e.name && t.state === "running" && t.name !== i), c = (0, y.d9)(o.map((e) => e.name)), l = {
				container: i,
				state: a?.state ?? null,
				otherRunning: c
			};
			if (a === void 0 || a.state !== "running") {
				let { service: e } = n, t = {
					service: e,
					container: i,
					state: a?.state,
					others: c
				};
				return (0, s.g)("version-not-running", t, l);
			}
			if (e.proxy === void 0) return {
				outcome: "pass",
				reason: `${i} is running.`,
				evidence: l
			};
			let u = (0, S.az)(n, e, t);
			return u === r ? o.length > 0 ? {
				outcome: "warn",
				reason: `${i} is serving, but ${c.join(", ")} is still running.`,
				evidence: l
			} : {
				outcome: "pass",
				reason: `${i} is running, and kamal-proxy routes to it.`,
				evidence: l
			} : (0, s.g)("version-not-routed", {
				container: i,
				routed: u
			}, l);
		}
		var C = n(7466), w = n(4610), T = n(6618), E = n(4770);
		function certificateLogScript() {
			let e = (0, u.randomBytes)(8).toString("hex");
			return {
				script: [
					`printf '\\n%s acme\\n' ${e}`,
					"docker logs --since 15m kamal-proxy 2>&1 | grep -F acme | grep -v 'missing certificate' | tail -n 40 | cut -c -1500",
					`printf '\\n%s end\\n' ${e}`
				].join("\n"),
				token: e
			};
		}
		function parseCertificateLog(e, t) {
			return ((0, E.K)(e, t).find(({ name: e }) => e === "acme")?.text ?? "").split("\n", 40).flatMap((e) => {
				let t = (0, T.q)(e.trim());
				if (!(0, w.u)(t) || typeof t.msg != "string") return [];
				let n = typeof t.error == "string" ? `: ${t.error}` : "";
				return [(0, y.pp)(`${t.msg}${n}`.replace(/^http: TLS handshake error from \S{1,100}: /, ""), 1e3)];
			});
		}
		var D = n(4414), O = n(6126), k = n(9818), A = n(3100), j = n(2229);
		async function probe(e, t, n) {
			anyProbe(t.settings) ? await e.phase("probes", "Verify the new version", async () => {
				let r = await probeChecks(e, t, n), [i, ...a] = certificateFirst(await (0, k.$)(e, r));
				if (i === void 0) return;
				let o = i.diagnosis.id === "version-not-running" ? await (0, O.A)(e, t, n.version) : void 0;
				throw (0, C.G)([o === void 0 ? i : {
					...i,
					diagnosis: o
				}, ...a]);
			}) : e.notice("Probes were skipped (`probes: false`), so nothing verified that this version is live.");
		}
		function certificateFirst(e) {
			let isRefused = ({ diagnosis: e }) => isCertificateRefused(e);
			return [...e.filter(isRefused), ...e.filter((e) => !isRefused(e))];
		}
		async function probeChecks(e, t, n) {
			let { deployment: r, settings: o, ssh: s } = t, { version: c } = n, l = await (0, A.No)(e, o.tls === !1 ? void 0 : o.tls.caFile), u = (0, a.$F)(r), d = new Map(), look = (e, t) => {
				let n = d.get(e) ?? (0, x.MH)({
					host: e,
					deployment: r,
					ssh: s,
					keys: async () => []
				}, t);
				return d.set(e, n), n;
			};
			return [
				...o.version === !1 ? [] : versionChecks({
					deployment: r,
					look,
					version: c
				}),
				...o.digest === !1 ? [] : buildDigestChecks(t, n),
				...o.routing === !1 ? [] : routingChecks({
					deployment: r,
					look
				}),
				...(0, i.Ii)(u, o),
				...redirectChecks(u, o),
				...tlsChecks(u, o, {
					ca: l,
					certificateLog: (e, n) => readCertificateLog(t, e, n)
				})
			];
		}
		async function readCertificateLog({ deployment: e, ssh: t }, n, r) {
			let i = e.hosts.find((t) => (0, D.DQ)(t, e.ssh).name === n);
			if (i === void 0) return [];
			let { script: a, token: o } = certificateLogScript();
			return parseCertificateLog((await t.run(i, a, {
				signal: r,
				timeoutMs: 5e3
			})).stdout, o);
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
			}, inRegistry = (n) => (0, j.Uc)(e, t, n);
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
	})
};
