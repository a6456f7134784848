"use strict";
exports.id = 17, exports.ids = [17], exports.modules = { 3398: ((e, t, n) => {
	n.r(t), n.d(t, { appRules: () => rt });
	var r = n(4941), i = n(63), a = n(1781), o = n(8118);
	let s = "0.0.0.0", c = "127.0.0.1", l = String.raw`(?:^|[\s/])`, u = [
		{
			command: RegExp(`${l}gunicorn\\s`),
			bindFlags: ["-b", "--bind"],
			unless: /\s(?:-c|--config)[\s=]|unix:|fd:/,
			variables: ["GUNICORN_CMD_ARGS"]
		},
		{
			command: RegExp(`${l}uvicorn\\s`),
			portFlags: ["--port"],
			hostFlags: ["--host"],
			port: 8e3,
			host: c,
			unless: /\s--(?:uds|fd|env-file)\b/,
			variables: [
				"UVICORN_PORT",
				"UVICORN_HOST",
				"UVICORN_UDS",
				"UVICORN_FD"
			]
		},
		{
			command: RegExp(`${l}fastapi\\s+run\\b`),
			portFlags: ["--port"],
			hostFlags: ["--host"],
			port: 8e3,
			host: s,
			variables: ["UVICORN_PORT", "UVICORN_HOST"]
		},
		{
			command: RegExp(`${l}daphne\\s`),
			portFlags: ["-p", "--port"],
			hostFlags: ["-b", "--bind"],
			port: 8e3,
			host: c,
			unless: /\s(?:-e|--endpoint|-u|--unix-socket|--fd)\b/
		},
		{
			command: RegExp(`${l}hypercorn\\s`),
			bindFlags: ["-b", "--bind"],
			unless: /\s(?:-c|--config)[\s=]|unix:|fd:/
		},
		{
			command: RegExp(`${l}flask\\s`),
			subcommand: /\srun\b/,
			portFlags: ["-p", "--port"],
			hostFlags: ["-h", "--host"],
			port: 5e3,
			host: c,
			variables: ["FLASK_RUN_PORT", "FLASK_RUN_HOST"]
		},
		{
			command: RegExp(`${l}artisan\\s+serve\\b`),
			portFlags: ["--port"],
			hostFlags: ["--host"],
			port: 8e3,
			host: c,
			variables: ["SERVER_PORT", "SERVER_HOST"]
		},
		{
			command: RegExp(`${l}next\\s+start\\b`),
			portFlags: ["-p", "--port"],
			hostFlags: ["-H", "--hostname"],
			port: 3e3,
			host: s,
			portVariable: "PORT"
		},
		{
			command: RegExp(`${l}vite\\s+preview\\b`),
			portFlags: ["--port"],
			hostFlags: ["--host"],
			host: s
		},
		{
			command: /^php\s+-S\s/,
			bindFlags: ["-S"]
		}
	];
	function serverAddress(e, t) {
		let n = /(?:^|[\s/])manage\.py\s+runserver(?:\s+(?:([\w.[\]]{1,60}):)?(\d{2,5}))?(?:\s|$)/.exec(e);
		if (n !== null) return addressOf(n[1] ?? c, Number(n[2] ?? 8e3));
		let r = u.find((t) => t.command.test(e) && t.subcommand?.test(e) !== !1);
		if (r === void 0) return;
		if (r.unless?.test(e) === !0 || r.variables?.some((e) => t(e) !== "unset") === !0) return "unknown";
		let i = flagValues(e, r.bindFlags);
		if (i.length > 0) return i.length > 1 ? "unknown" : bindAddress(i[0] ?? "");
		let a = flagValues(e, r.portFlags)[0] ?? defaultPort(r, t);
		return a === void 0 || !/^\d+$/.test(a) ? "unknown" : addressOf(flagValues(e, r.hostFlags)[0] ?? r.host ?? s, Number(a));
	}
	function defaultPort({ port: e, portVariable: t }, n) {
		let r = t === void 0 ? "unset" : n(t);
		if (r !== "unknown") return r === "unset" ? e?.toString() : r.value;
	}
	function flagValues(e, t) {
		let n = e.split(/\s+/).map((e) => e.replace(/^(["'])(.*)\1$/, "$2"));
		return n.flatMap((e, r) => flagValue(e, n[r + 1], t) ?? []);
	}
	function flagValue(e, t, n = []) {
		for (let r of n) {
			if (e === r) return t;
			if (e.startsWith(`${r}=`)) return e.slice(r.length + 1);
			if (!r.startsWith("--") && e.startsWith(r) && /^[\d.:]/.test(e.slice(r.length))) return e.slice(r.length);
		}
	}
	function bindAddress(e) {
		let [, t = "", n] = /^(?:tcp:\/\/)?([\w.-]*|\[[\d:a-f]*\]):(\d{2,5})(?:\?\S*)?$/i.exec(e) ?? [];
		return n === void 0 ? "unknown" : addressOf(t, Number(n));
	}
	function addressOf(e, t) {
		return {
			port: t,
			isLoopback: /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/.test(e)
		};
	}
	var d = n(4610), f = n(6618), p = n(8044), m = n(142), h = n(4729);
	function rubyServer(e, { env: t }, n) {
		let r = /(?:^|\s)(?:\S*\/)?rails\s+(?:server|s)(?:\s|$)/.test(n), i = /(?:^|[\s/])puma(?:\s|$)/.test(n);
		if (!r && !i) return;
		let a = `\`${n.slice(0, 60)}\``, [o = "0.0.0.0"] = r ? flagValues(n, ["-b", "--binding"]) : [], [s] = flagValues(n, ["-p", "--port"]);
		if (s !== void 0) return {
			addresses: /^\d+$/.test(s) ? [addressOf(o, Number(s))] : "unknown",
			source: a
		};
		let [c] = i ? flagValues(n, ["-b", "--bind"]) : [];
		if (c !== void 0) return {
			addresses: bindAddresses([bindAddress(c)]),
			source: a
		};
		if (flagValues(n, [
			"-C",
			"-c",
			"--config"
		]).some((e) => e !== "config/puma.rb")) return {
			addresses: "unknown",
			source: a
		};
		let l = portVariable(t);
		if (r && l !== void 0) return {
			addresses: [addressOf(o, l)],
			source: "PORT"
		};
		let u = pumaAddresses(e);
		return u === "unknown" || i && u.length === 0 ? {
			addresses: "unknown",
			source: a
		} : u.length > 0 ? {
			addresses: u,
			source: e.project.surroundings.texts.puma.path
		} : {
			addresses: [addressOf(o, 3e3)],
			source: "the default of Rails"
		};
	}
	function pumaAddresses(e) {
		let { texts: t, entries: n } = e.project.surroundings;
		if ((n.get("config/puma/production.rb") ?? "missing") !== "missing" || t.puma.source === void 0) return "unknown";
		let r = (0, h.sY)(e, t.puma.source)?.filter(({ target: e, operator: t }) => t === "call" && /^(?:port|bind|ssl_bind|config_file|eval|instance_eval)$/.test(e));
		return r === void 0 ? "unknown" : bindAddresses(r.map(({ target: e, value: t, isCertain: n }) => {
			if (!n) return "unknown";
			let r = t.kind === "number" ? String(t.value) : t.kind === "text" ? t.text : "";
			return e === "bind" ? bindAddress(r) : e === "port" && /^\d+$/.test(r) ? addressOf("0.0.0.0", Number(r)) : "unknown";
		}));
	}
	function bindAddresses(e) {
		let t = e.filter((e) => e !== "unknown");
		return t.length < e.length ? "unknown" : t;
	}
	function portVariable(e) {
		let t = e("PORT");
		return typeof t == "object" && /^\d+$/.test(t.value) ? Number(t.value) : void 0;
	}
	function listeningPorts(e) {
		let t = (0, m._G)(e);
		if (t === void 0 || (0, a.wf)(t.role.settings, ["options", "entrypoint"]) !== void 0) return;
		let n = nginxPort(e, t);
		if (n !== void 0) return n;
		let r = serverCommand(e, t);
		if (r === void 0 || startsSeveral(e, r.whole)) return;
		let i = knownServer(e, t, r.text);
		if (i !== "silent") return i === void 0 ? documentedPort(e, t, r.text) : {
			...i,
			isCertain: i.isCertain && !r.isIndirect && isAsWritten(e, t)
		};
	}
	let g = 2e3;
	function serverCommand({ project: e }, { command: t, image: n, env: r, role: i }) {
		let o = (0, a.$I)(i.settings, "cmd");
		if (t === void 0 && (o !== void 0 || n?.entrypoint === void 0) || n?.entrypoint?.shell === !0 && t !== void 0) return;
		let s = [...n?.entrypoint?.words ?? [], ...t ?? []], c = o === void 0 && (n?.cmd?.shell === !0 || s.some((e) => /^(?:\S*\/)?(?:ba|da)?sh$/.test(e))), l = s.join(" "), u = c ? withVariables(l, r) : l;
		if (u === void 0 || /[$`]/.test(u)) return;
		let d = (u.split(/&&|;/).at(-1) ?? "").trim().replace(/^["']|["']$/g, "").replace(/^\S*docker-entrypoint(?:\.sh)?\s+/, ""), f = packageScript(d, e.surroundings.texts.packageJson.source?.text), p = `${u} ${f ?? ""}`.slice(0, g);
		return {
			text: (f ?? d).slice(0, g),
			whole: p,
			isIndirect: f !== void 0
		};
	}
	function withVariables(e, t) {
		let n = !0, r = (0, o.V)(e, (e) => {
			let r = t(e);
			return r === "unknown" && (n = !1), typeof r == "object" ? r.value : void 0;
		});
		return n ? r : void 0;
	}
	function packageScript(e, t) {
		let n = e.split(/\s+/), r = n.findIndex((e) => /^(?:npm|yarn|pnpm|bun)$/.test(e)), [i, ...a] = n.slice(r + (n[r + 1] === "run" ? 2 : 1));
		if (r === -1 || i === void 0 || t === void 0) return;
		let o = (0, f.q)(t), s = (0, d.u)(o) ? o.scripts : void 0, c = (0, d.u)(s) ? s[i] : void 0;
		return typeof c == "string" && !c.includes("$") ? `${c} ${a.filter((e) => e !== "--").join(" ")}`.trim() : void 0;
	}
	let ee = /\b(?:nginx|caddy|haproxy|apache2?|supervisord|foreman|overmind|hivemind|honcho|pm2|pm2-runtime|concurrently|runit|runsvdir)\b|\/init\b|s6-|[^&]&(?:\s|$)/;
	function startsSeveral({ project: e }, t) {
		let n = e.surroundings.texts.entrypoint.source?.text ?? "";
		return ee.test(t) || /nginx|caddy|haproxy|thrust|socat|foreman|supervisord/.test(n);
	}
	function knownServer(e, t, n) {
		let { env: r } = t;
		if (r("PORT") === "unknown") return "silent";
		if (/(?:^|[\s/])thrust\s/.test(n)) return thrusterPorts(t);
		let i = `\`${n.length > 60 ? `${n.slice(0, 60)}\u2026` : n}\``, a = rubyServer(e, t, n), o = a?.addresses ?? serverAddress(n, r), s = e.project.surroundings.texts.puma.source !== void 0;
		if (o === "unknown") return a === void 0 || !s ? void 0 : "silent";
		if (o !== void 0) {
			let e = [o].flat();
			return {
				ports: e.map(({ port: e }) => e),
				source: a?.source ?? i,
				isCertain: !0,
				isLoopback: e.every(({ isLoopback: e }) => e)
			};
		}
		let c = /\s(?:-p|--port)[=\s]+(\d+)(?=\s|$)|:(\d{2,5})(?=["'\s]|$)/.exec(n);
		if (c !== null) return {
			ports: [Number(c[1] ?? c[2])],
			source: i,
			isCertain: !1,
			isLoopback: !1
		};
	}
	function thrusterPorts({ env: e }) {
		let t = e("HTTP_PORT"), n = e("TARGET_PORT");
		if (t === "unknown" || e("TLS_DOMAIN") !== "unset") return "silent";
		let r = t === "unset" ? 80 : Number(t.value), i = typeof n == "object" ? Number(n.value) : 3e3;
		return Number.isInteger(r) ? {
			ports: [r, i],
			source: "Thruster",
			isCertain: n !== "unknown",
			isLoopback: !1
		} : "silent";
	}
	let _ = /^(?:docker\.io\/)?(?:library\/)?(?:nginx|nginxinc\/(nginx-unprivileged))(?:[:@]|$)/;
	function nginxPort({ project: e }, { image: t, command: n, role: r }) {
		let i = e.surroundings.dockerfile?.stages.at(-1)?.base ?? "", o = _.exec(i);
		return o === null || t === void 0 || t.entrypoint !== void 0 || (0, a.$I)(r.settings, "cmd") !== void 0 || n !== void 0 && n[0] !== "nginx" || t.instructions.some(({ name: e, text: t }) => /^(?:COPY|ADD|RUN|VOLUME)$/.test(e) && /\/etc\b|\.conf|\.template|\s\/$/.test(t)) ? void 0 : {
			ports: [o[1] === void 0 ? 80 : 8080],
			source: `the default of ${i}`,
			isCertain: !0,
			isLoopback: !1
		};
	}
	function documentedPort({ project: e }, { image: t, env: n }, r) {
		let i = e.surroundings.dockerfile?.stages.some(({ base: e }) => /\belixir\b/.test(e)) === !0;
		if (!i && /(?:^|\s)(?:\S*\bs?bin\/(?!rails|puma|bundle)\w|\S+\.sh(?:\s|$))/.test(r)) return;
		let a = [...new Set(t?.ports ?? [])], o = numberOf(n("PORT")), s = {
			isCertain: !1,
			isLoopback: !1
		};
		return o === void 0 ? a.length === 1 ? {
			ports: a,
			source: "EXPOSE",
			...s
		} : i && a.length === 0 && /\/bin\/server$/.test(r) ? {
			ports: [4e3],
			source: "the default of Phoenix",
			...s
		} : void 0 : {
			ports: [o, ...a],
			source: "PORT",
			...s
		};
	}
	function isAsWritten({ project: e }, { image: t }) {
		let { dockerfile: n, texts: r } = e.surroundings;
		if (n === void 0 || t === void 0 || !(0, p.F)(n)) return !1;
		let i = t.entrypoint?.words[0], a = i?.endsWith("bin/docker-entrypoint") === !0 && r.entrypoint.source !== void 0;
		return i === void 0 || a || /(?:^|\/)(?:tini|dumb-init|bundle)$/.test(i);
	}
	function numberOf(e) {
		return typeof e == "object" && /^\d+$/.test(e.value) ? Number(e.value) : void 0;
	}
	let te = {
		metadata: {
			id: "app-port-mismatch",
			severity: "warning",
			title: "kamal-proxy sends requests to a port that the app does not listen on"
		},
		*checkConfig(e) {
			let { config: t } = e, n = t.primaryProxy, i = n === void 0 ? void 0 : (0, r.dd)(n.appPort, 80);
			if (n === void 0 || i === void 0 || isKamal1(e)) return;
			let a = listeningPorts(e);
			if (a === void 0) return;
			let o = a.isCertain ? { severity: "error" } : {};
			a.ports.includes(i) ? a.isLoopback && (yield {
				at: commandPlace(e) ?? placeOf(n, e),
				...o,
				message: `The app listens on 127.0.0.1 only (${a.source}), which kamal-proxy cannot reach from outside of the container, so it never becomes healthy`,
				help: "Make the app listen on 0.0.0.0."
			}) : yield {
				at: placeOf(n, e),
				...o,
				...otherPort(a, n, i)
			};
		}
	};
	function isKamal1({ config: e, project: t }) {
		return ["traefik", "healthcheck"].some((t) => (0, a.$I)(e.root, t) !== void 0) ? !0 : e.primaryProxy?.node === void 0 && t.config.document?.source.text.includes("traefik") === !0;
	}
	function otherPort({ ports: e, source: t, isCertain: n }, { appPort: r }, i) {
		let [a] = e;
		return {
			message: `kamal-proxy sends requests to port ${i}${r.kind === "absent" ? " (the default)" : ""}, but the app ${n ? "listens" : "probably listens"} on ${a} (${t}), so it never becomes healthy`,
			help: `Set \`app_port: ${a}\` under \`proxy\`, or make the app listen on ${i}.`
		};
	}
	function placeOf(e, { config: t }) {
		return (0, a.be)((0, r.E7)(e.appPort) ?? e.node ?? (0, r.E7)(t.service) ?? t.root);
	}
	function commandPlace(e) {
		let { role: t, image: n } = (0, m._G)(e) ?? {}, r = (0, a.$I)(t?.settings, "cmd");
		if (r !== void 0) return (0, a.be)(r);
		let o = e.project.surroundings.dockerfile?.source, s = n?.cmd ?? n?.entrypoint;
		return o === void 0 || s === void 0 ? void 0 : (0, i.yb)(o, s.start, s.end);
	}
	var v = n(6760), y = n(8940);
	let b = {
		metadata: {
			id: "asset-path-missing",
			severity: "warning",
			title: "`asset_path` does not exist in the image"
		},
		*checkConfig(e) {
			let { project: t, config: n } = e;
			if ((0, y.X)(t.files.gemfileLock.source?.text, "rails") !== void 0) for (let r of n.roles.all) {
				let i = (0, m.t8)(e, r), o = (0, a.$I)(r.settings, "asset_path") ?? (0, a.$I)(n.root, "asset_path");
				if (i === void 0 || o?.kind !== "scalar" || o.text === "") continue;
				let s = checkAssetPath(t, i, o);
				s !== void 0 && (yield s);
			}
		}
	};
	function checkAssetPath(e, { image: t }, n) {
		let { workdir: r } = t ?? {}, i = v.posix.normalize(n.text.split(":")[0] ?? "").replace(/(?<=.)\/$/, "");
		if (r === void 0 || isInDockerfile(e, i)) return;
		let o = "the deploy stops when Kamal tries to copy it out of the new image (Could not find the file)";
		if (!i.startsWith(`${r === "/" ? "" : r}/`)) return {
			at: (0, a.be)(n),
			message: `The image has no ${i} (its app is in ${r}), so ${o}`,
			help: `Set \`asset_path: ${v.posix.join(r, /\/(public\/.{1,200})$/.exec(i)?.[1] ?? "public/assets")}\`.`
		};
		if (!(i !== v.posix.join(r, "public/assets") || hasAssets(e))) return {
			at: (0, a.be)(n),
			message: `No gem of the app writes ${i} (neither Propshaft nor Sprockets is in Gemfile.lock), so ${o}`,
			help: "Remove `asset_path`, or set it to the directory that the build writes."
		};
	}
	function isInDockerfile(e, t) {
		return e.surroundings.dockerfile?.source.text.includes(t) === !0;
	}
	function hasAssets(e) {
		let t = e.files.gemfileLock.source?.text;
		return [
			"propshaft",
			"sprockets",
			"sprockets-rails",
			"vite_rails",
			"shakapacker",
			"webpacker"
		].some((e) => (0, y.X)(t, e) !== void 0) ? !0 : e.surroundings.entries.get("public/assets") !== "missing" || /assets|yarn|npm|pnpm|bun\b/.test(buildCommands(e));
	}
	function buildCommands(e) {
		return (e.surroundings.dockerfile?.stages ?? []).flatMap(({ instructions: e }) => e.filter(({ name: e }) => e === "RUN").map(({ text: e }) => e)).join("\n");
	}
	var x = n(7688), ne = n(4477), S = n(8337);
	let re = {
		metadata: {
			id: "build-arg-secret",
			severity: "warning",
			title: "Secret is a build argument",
			securitySeverity: 5.9
		},
		*checkConfig(e) {
			for (let { key: t, value: n } of (0, a.fq)((0, a.wf)(e.config.root, ["builder", "args"]))) {
				let r = (0, a.xT)(t);
				if (r === void 0 || n.kind !== "unknown" || (0, S.XC)(r) || (0, ne.y)(n) === void 0) continue;
				let i = useOf(e, r);
				i !== "none" && (yield {
					at: (0, a.be)(t),
					...i === "earlier stage" && { severity: "info" },
					message: i === "earlier stage" ? `\`${r}\` is a build argument, which the build cache keeps, so anyone who gets into the builder or reads a cache in the registry can read the secret` : `\`${r}\` is a build argument, which the image's history records (docker history), so anyone who can pull the image can read the secret`,
					help: `List \`${r}\` under \`builder/secrets\` instead, define it in .kamal/secrets, and read it in the Dockerfile with \`RUN --mount=type=secret,id=${r}\` from /run/secrets/${r} in place of \`ARG ${r}\`.`
				});
			}
		}
	};
	function useOf({ project: e, config: t }, n) {
		let { dockerfile: r } = e.surroundings;
		if (r === void 0) return "image";
		if (!r.arguments.includes(n)) return "none";
		let i = (0, a.$I)((0, a.$I)(t.root, "builder"), "target"), o = i?.kind === "unknown" ? void 0 : (0, x.dT)(r, i?.kind === "scalar" ? i.text : void 0);
		if (o === void 0) return "image";
		let s = RegExp(`\\b${RegExp.escape(n)}\\b`);
		return o.instructions.some((e) => e.name === "ARG" && s.test(e.text)) ? "image" : "earlier stage";
	}
	var C = n(3312), w = n(7348), T = n(6244), E = n(926);
	let ie = {
		metadata: {
			id: "database-credentials-mismatch",
			severity: "warning",
			title: "App logs in to its database accessory as a user who does not exist or lacks rights"
		},
		*checkConfig(e) {
			let t = new Set();
			for (let { connections: n } of (0, w.hM)(e)) for (let { database: r, address: i } of n) {
				let n = i?.kind === "host" ? accessoryAt(e, i.host) : void 0;
				if (n === void 0 || (0, T.nJ)(n) !== "none") continue;
				let a = checkUser(r, n), o = a === void 0 ? "" : `${a.at.line}:${a.at.column}`;
				a === void 0 || t.has(o) || (t.add(o), yield a);
			}
		}
	};
	function accessoryAt({ config: e }, t) {
		return e.accessories.all.find(({ containerName: e }) => e === t);
	}
	let ae = (0, E.B)((e) => {
		let t = (0, T.QT)(e)?.engine, n = (0, T.m1)(e);
		if (t === "postgres") {
			let e = n("POSTGRES_USER");
			return e === "unknown" || n("POSTGRES_USER_FILE") !== "unset" ? void 0 : {
				user: void 0,
				admin: e === "unset" ? "postgres" : e.value,
				database: void 0,
				variable: "POSTGRES_USER"
			};
		}
		if (t !== "mysql" && t !== "mariadb") return;
		let r = t === "mariadb" && n("MARIADB_USER") !== "unset" ? "MARIADB" : "MYSQL", [i, a] = [n(`${r}_USER`), n(`${r}_DATABASE`)];
		if (i !== "unknown" && n(`${r}_USER_FILE`) === "unset") return {
			user: i === "unset" ? void 0 : i.value,
			admin: "root",
			database: typeof a == "object" ? a.value : void 0,
			variable: `${r}_USER`
		};
	});
	function checkUser(e, t) {
		let n = ae(t), r = loginOf(e);
		if (n === void 0 || r === void 0 || r.user === n.admin) return;
		let { name: i } = t;
		if (r.user !== n.user) {
			let e = n.user ?? n.admin;
			return {
				at: (0, a.be)(r.node),
				message: `Rails logs in as \`${r.user}\`, but the accessory \`${i}\` creates only the user \`${e}\``,
				help: `Add \`${n.variable}: ${r.user}\` to \`accessories/${i}/env/clear\`, or log in as \`${e}\`. The image creates users only when its data directory is empty. Ignore this if you created the user yourself.`
			};
		}
		if (n.database !== void 0 && r.database !== "" && r.database !== n.database) return {
			at: (0, a.be)(r.node),
			message: `The accessory \`${i}\` gives \`${r.user}\` rights on the database \`${n.database}\` only, so Rails can neither create nor use \`${r.database}\``,
			help: `Grant the rights in a script (${grant(r, n.database)}) that the accessory gets: \`files: ["config/init.sql:/docker-entrypoint-initdb.d/init.sql"]\`. The image runs it only when its data directory is empty; run it by hand otherwise.`
		};
	}
	function grant({ user: e, database: t }, n) {
		return `GRANT ALL ON \`${t.startsWith(n) ? `${n}%` : t}\`.* TO '${e}'@'%';`;
	}
	function loginOf({ url: e, username: t, database: n, key: r }) {
		if (e === void 0 || (0, C.M)(e.text) || e.unset.length > 0 || t === void 0 || t.unset.length > 0) return;
		let i = (0, w.O4)(e.text), a = i?.user ?? t.text;
		if (!(a === "" || n === void 0 || n.unset.length > 0)) return {
			user: a,
			database: i?.database ?? n.text,
			node: (i?.user === void 0 ? t.node : e.node) ?? r
		};
	}
	var oe = n(5176), D = n(8448);
	let O = /\bdb:(?:prepare|migrate|setup|chatwoot_prepare)|schema:load|ridgepole/, k = (0, E.B)((e) => {
		let { texts: t, database: n, dockerfile: r, hooks: i } = e.surroundings, a = t.entrypoint.source;
		if (!(a === void 0 || n.document === void 0 || r === void 0 || [
			...i.map(({ source: e }) => e),
			e.config.document?.source,
			r.source
		].some((e) => e !== void 0 && O.test((0, h.fx)(e.text)))) && !deployScripts(e).some(({ text: e }) => O.test((0, h.fx)(e)))) return (0, h.fx)(a.text);
	});
	function deployScripts(e) {
		let t = new Set((0, D.s4)(e).map(({ job: e }) => e));
		return (0, D.Lv)(e).flatMap(({ script: e, job: n }) => t.has(n.job) || (0, oe.Wn)(e).length > 0 ? [e] : []);
	}
	function preparesDatabase(e) {
		return O.test(e);
	}
	function preparesOnStart({ surroundings: e }, { image: t, command: n }) {
		let r = (0, h.fx)(e.texts.entrypoint.source?.text ?? "");
		if (!/(?:^|\/)bin\/docker-entrypoint$/.test(t?.entrypoint?.words.join(" ") ?? "") || t?.cmd?.shell !== !1 || n === void 0 || !preparesDatabase(r)) return !1;
		let [i, a] = n;
		return /^[ \t]*if\b.*\bserver\b.*$/m.test(r) ? /\$\{@: -2:1\}" == "\.\/bin\/rails"/.test(r) ? n.at(-2) === "./bin/rails" && n.at(-1) === "server" : /\$\{1\}" == "\.\/bin\/rails"/.test(r) && i === "./bin/rails" && a === "server" : !1;
	}
	let se = {
		metadata: {
			id: "database-host-missing",
			severity: "warning",
			title: "Database has no host, so Rails looks for it in the app's own container"
		},
		*checkConfig(e) {
			for (let t of (0, w.hM)(e)) {
				let n = localDatabases(t);
				for (let r of n) yield problemOf(r, {
					deployed: e,
					role: t
				});
				if (n.length > 0) return;
			}
		}
	};
	function localDatabases({ connections: e }) {
		let t = new Map();
		for (let { database: n, address: r } of e) {
			if (r?.kind !== "local" || !r.isWritten) continue;
			let e = JSON.stringify([
				r.host,
				r.unset,
				r.node?.start
			]), i = t.get(e) ?? {
				address: r,
				databases: []
			};
			i.databases.push(n), t.set(e, i);
		}
		return [...t.values()];
	}
	function problemOf({ address: e, databases: t }, { deployed: n, role: r }) {
		let [i] = t, o = e.node ?? i?.key, s = t.some(({ settings: e }) => ["database_tasks", "replica"].every((t) => (0, a.$I)(e, t) === void 0)), { container: c } = r, l = s && c.role.isPrimary === !0 && preparesOnStart(n.project, c), u = t.map(({ name: e }) => `\`${e}\``), d = u.length === 1 ? `${u[0]} has` : `${u.slice(0, -1).join(", ")} and ${u.at(-1)} have`, f = e.unset.length > 0 ? "that container" : (0, m.rc)(c);
		return {
			at: o === void 0 ? (0, a.be)(c.role.node) : (0, a.be)(o),
			...l ? { severity: "error" } : {},
			message: `${cause(e, {
				has: d,
				databases: t,
				role: r
			})}, and Rails looks for the database in ${f}, where none runs`,
			help: repair(e, {
				databases: t,
				deployed: n,
				role: r
			})
		};
	}
	function cause({ host: e, unset: t }, { has: n, databases: r, role: i }) {
		let a = e === "" || e.startsWith("/") ? `${n} no host` : `${n} the host \`${e}\``, [o] = t;
		return o === void 0 ? isBesidePrimary(r, i) ? `Rails applies DATABASE_URL to \`primary\` only, so ${a}` : `In config/database.yml, ${a}` : `\`${o}\` is not set in ${(0, m.rc)(i.container)}, so ${a}`;
	}
	function isBesidePrimary(e, { ruby: t, connections: n }) {
		return n.some(({ database: e }) => e.name === "primary") && e.every(({ name: e }) => e !== "primary") && t.env("DATABASE_URL") !== "unset";
	}
	function repair({ unset: e }, t) {
		let { databases: n, deployed: r, role: i } = t, [a] = e, [o] = n, s = serverOf(r, {
			role: i.container.role,
			engine: o?.engine ?? "postgres"
		});
		return a === void 0 ? isBesidePrimary(n, i) ? `Add ${n.map(({ name: e }) => `\`${e.toUpperCase()}_DATABASE_URL\``).join(", ")} to \`env/secret\` (like DATABASE_URL, with the name of that database), or give each of them a \`url\` in config/database.yml.` : n.length === 1 && o?.name === "primary" ? `Add \`DATABASE_URL\` to \`env/secret\` in deploy.yml, or write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml and add \`DB_HOST\` to \`env/clear\`, with the address of the database server: ${s}.` : `Write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml, and add \`DB_HOST\` to \`env/clear\` in deploy.yml, with the address of the database server: ${s}.` : /URL$/.test(a) ? `Add \`${a}\` to \`env/secret\`, with the address of the database server: ${s}.` : `Add \`${a}\` to \`env/clear\` in deploy.yml, with the address of the database server: ${s}.`;
	}
	function serverOf({ config: e }, { role: t, engine: n }) {
		let runs = (e) => (0, T.QT)(e)?.engine.replace("mariadb", "mysql") === n, r = e.accessories.all.find(runs);
		if (r?.containerName === void 0) return "its host name or its private IP address";
		let { hosts: i, containerName: a } = r;
		return t.hosts.all.every(({ name: e }) => i.all.some((t) => t.name === e)) && t.hosts.unknown === void 0 && i.unknown === void 0 ? `\`${a}\`` : `\`${a}\` on the same server, a private IP address from any other`;
	}
	var ce = n(6167);
	let le = {
		metadata: {
			id: "database-variable-unset",
			severity: "warning",
			title: "database.yml reads a variable that the container does not get"
		},
		*checkConfig(e) {
			for (let t of (0, w.hM)(e)) {
				let n = [...requiredByRuby(e, t), ...emptySettings(e, t)];
				if (yield* n, n.length > 0) return;
			}
		}
	}, ue = /^(?:HOME|HOSTNAME|PATH|PWD)$/, de = /\bENV\.fetch\(\s{0,9}["']\w{1,99}["']\s{0,9}\)(?!\s{0,9}[{d])|\bENV\[["']\w{1,99}["']\]\./;
	function* requiredByRuby({ project: e }, { container: t, ruby: n, connections: r }) {
		let i = e.surroundings.database.document?.source;
		if (i === void 0 || r.length === 0 || !de.test(i.text)) return;
		let a = new Set();
		for (let { name: e, without: r, at: o } of (0, ce.N)(i) ?? []) {
			if (r === "empty" || ue.test(e) || a.has(e) || n.env(e) !== "unset") continue;
			a.add(e);
			let i = r === "KeyError" ? "KeyError: key not found" : "NoMethodError for nil";
			yield {
				at: o,
				severity: "error",
				message: `\`${e}\` is not set in ${(0, m.rc)(t)}, so Rails cannot read config/database.yml and does not start (${i})`,
				help: `Add \`${e}\` to \`env\` in deploy.yml (under \`secret\` if it is a secret), or give it a default: \`ENV.fetch("${e}", "\u2026")\`.`
			};
		}
	}
	let A = {
		username: {
			title: "the user name",
			postgres: ["PGUSER"],
			mysql: []
		},
		password: {
			title: "the password",
			postgres: ["PGPASSWORD", "PGPASSFILE"],
			mysql: ["MYSQL_PWD"]
		},
		database: {
			title: "the database name",
			postgres: ["PGDATABASE"],
			mysql: []
		}
	};
	function* emptySettings(e, { container: t, ruby: n, connections: r }) {
		let i = new Set();
		for (let o of r) if (usesSettings(o, n)) for (let { title: r, setting: s } of emptyOnes(o.database, {
			deployed: e,
			ruby: n
		})) {
			let [n] = s.unset;
			n === void 0 || i.has(n) || s.node === void 0 || (i.add(n), yield {
				at: (0, a.be)(s.node),
				message: `\`${n}\` is not set in ${(0, m.rc)(t)}, so ${r} of \`${o.database.name}\` is empty and the database server rejects the connection`,
				help: database_variable_unset_repair(n, {
					title: r,
					deployed: e
				})
			});
		}
	}
	function usesSettings({ database: { url: e, engine: t, name: n }, address: r }, { env: i }) {
		return e === void 0 || r === void 0 || n !== "primary" && r.kind === "local" && i("DATABASE_URL") !== "unset" ? !1 : t !== "postgres" || i("PGSERVICE") === "unset";
	}
	function* emptyOnes(e, { deployed: t, ruby: n }) {
		let { url: r, engine: i } = e;
		if (r !== void 0 && r.text !== "") r.unset.length > 0 && (yield {
			title: "a part of the URL",
			setting: r
		});
		else for (let r of [
			"username",
			"password",
			"database"
		]) {
			let a = e[r];
			a !== void 0 && a.text === "" && a.unset.length !== 0 && (A[r][i].some((e) => n.env(e) !== "unset") || r === "password" && needsNoPassword(t, i) || (yield {
				title: A[r].title,
				setting: a
			}));
		}
	}
	function needsNoPassword({ config: e }, t) {
		let n = t === "postgres" ? ["POSTGRES_HOST_AUTH_METHOD"] : ["MYSQL_ALLOW_EMPTY_PASSWORD", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"];
		return e.accessories.all.some((e) => {
			let t = (0, T.m1)(e);
			return n.some((e) => t(e) !== "unset");
		});
	}
	function database_variable_unset_repair(e, { title: t, deployed: n }) {
		if (t !== "the password") return `Add \`${e}\` to \`env\` in deploy.yml.`;
		let { config: r } = n, i = r.accessories.all.filter((e) => (0, T.QT)(e) !== void 0), a = [
			"POSTGRES_PASSWORD",
			"MYSQL_ROOT_PASSWORD",
			"MARIADB_ROOT_PASSWORD"
		].find((e) => r.secrets.some((t) => t.name === e));
		return `Add \`${e}\` to \`env/secret\` in deploy.yml${i.length === 0 || a === void 0 ? "" : `, or \`${e}:${a}\` to pass the secret ${a} under that name`}.`;
	}
	let fe = {
		metadata: {
			id: "databases-share-url",
			severity: "warning",
			title: "Several databases have one URL, so the tables of all but the first are never created"
		},
		*checkConfig(e) {
			let [t] = (0, w.hM)(e), [n, ...r] = t?.connections.map(({ database: e }) => e) ?? [], i = n === void 0 ? void 0 : writtenUrl(n);
			if (n === void 0 || i === void 0) return;
			let a = databases_share_url_problemOf(n, {
				missing: r.filter((t) => writtenUrl(t) === i && mayLackTables(t, e)),
				shared: i
			});
			a !== void 0 && (yield a);
		}
	};
	function writtenUrl({ settings: e }) {
		let t = (0, a.$I)(e, "url"), n = t === void 0 ? "" : (0, a.Io)(t).replace(/["'\s]/g, "");
		return n.length > 2 ? n : void 0;
	}
	let pe = {
		queue: "solid_queue_jobs",
		cache: "solid_cache_entries",
		cable: "solid_cable_messages"
	};
	function mayLackTables({ name: e, settings: t }, { project: n }) {
		let { texts: r, entries: i } = n.surroundings, o = r.schema.source?.text, s = pe[e];
		return o === void 0 || s === void 0 || o.includes(s) || (0, a.$I)(t, "database_tasks") !== void 0 || i.get(`db/${e}_migrate`) !== "missing" ? !1 : !/schema:load|db:setup/.test(r.entrypoint.source?.text ?? "");
	}
	function databases_share_url_problemOf(e, { missing: t, shared: n }) {
		let [r] = t, i = r === void 0 ? void 0 : (0, a.$I)(r.settings, "url");
		if (r === void 0 || i === void 0) return;
		let o = t.map(({ name: e }) => `\`${e}\``).join(", "), s = !/:\/\/.{0,500}\/\w/.test(n) && t.some(({ database: t }) => t === void 0 || t.text !== e.database?.text), c = t.map(({ name: e }) => `\`ENV["${e.toUpperCase()}_DATABASE_URL"]\``).join(", ");
		return {
			at: (0, a.be)(i),
			...s ? { severity: "info" } : {},
			message: `${o} and \`${e.name}\` have the same URL: if it names a database, \`db:prepare\` finds that one already set up and never creates the tables of ${o}`,
			help: `Give each database its own URL (${c}), or move the tables into db/migrate and use one database.`
		};
	}
	var me = n(7374), he = n(8034), j = n(2660), M = n(7938);
	let N = {
		metadata: {
			id: "dockerignore-drops-needed",
			severity: "warning",
			title: "`.dockerignore` excludes files that the build or the app needs"
		},
		*checkConfig(e) {
			let { project: t } = e, n = (0, j.g)(e);
			if (n === void 0 || n.ignore.length === 0) return;
			yield* missingSources(t, n);
			let r = (0, m._G)(e)?.image, i = r === void 0 ? [] : (0, me.OX)(r);
			n.copies.some(({ path: e }) => e === ".") && (yield* missingParts(t, n, i));
		}
	};
	function excludingLine(e, { ignore: t }, n) {
		let r = e.surroundings.entries.get(n);
		if (n !== "." && r !== void 0 && r !== "missing") return r === "text" ? (0, M.ue)(t, n) : (0, M.zA)(t, n);
	}
	function* missingSources(e, t) {
		let n = e.surroundings.dockerfile?.source;
		for (let { path: r, instruction: a } of t.copies) {
			let o = excludingLine(e, t, r);
			if (o === void 0 || n === void 0) continue;
			let s = (0, i.yb)(n, a.start, a.end);
			yield {
				at: o.at,
				severity: "error",
				message: `\`${o.text}\` excludes ${r} from the build, but ${s.file}:${s.line} copies it, so the build stops with "/${r}": not found`,
				help: `Add the line \`!${r}\` below it, or narrow the pattern.`
			};
		}
	}
	function* missingParts(e, t, n) {
		let r = e.surroundings.entries.get("config/application.rb") !== "missing", i = new Map(), a = t.copies.map(({ path: e }) => e);
		for (let o of [...r ? he.u : [], ...n]) {
			let n = excludingLine(e, t, o), r = a.some((e) => o === e || o.startsWith(`${e}/`));
			n === void 0 || r || isMadeInBuild(e, o) || (a.push(o), i.set(n, [...i.get(n) ?? [], o]));
		}
		for (let [e, t] of i) yield {
			at: e.at,
			message: `\`${e.text}\` excludes ${t.slice(0, 4).join(", ")} from the image, but the app does not run without ${t.length === 1 ? "it" : "them"}`,
			help: "Remove the line, narrow the pattern, or add `!` lines for the files that are needed."
		};
	}
	function isMadeInBuild(e, t) {
		return (e.surroundings.dockerfile?.stages ?? []).some(({ instructions: e }) => e.some(({ name: e, text: n }) => e === "RUN" && n.split(/[\s"'=;&|]+/).some((e) => isPath(e, t))));
	}
	function isPath(e, t) {
		return e === t || e.endsWith(`/${t}`);
	}
	let P = {
		metadata: {
			id: "entrypoint-guard",
			severity: "warning",
			title: "Entrypoint skips `db:prepare` because its condition is false"
		},
		*checkConfig(e) {
			let { source: t } = e.project.surroundings.texts.entrypoint, n = I(e.project);
			if (t === void 0 || n === void 0) return;
			let r = (0, m._G)(e);
			r?.command !== void 0 && r.image?.cmd?.shell !== !0 && (n.accepts(r.command) || (yield {
				at: (0, i.yb)(t, n.start, n.end),
				message: `The container runs \`${r.command.join(" ")}\`, but this condition is false for that command, so db:prepare never runs and migrations are never applied`,
				help: `Write a condition that is true for it: \`${conditionFor(r.command, t.text)}\`.`
			}));
		}
	}, F = /\brails server\b|\b(?:puma|unicorn|pitchfork|falcon|thin|iodine|passenger)\b/;
	function conditionFor(e, t) {
		let n = e.join(" "), r = F.exec(n)?.[0], i = /^#!.{0,100}\bbash\b/.test(t);
		return r === void 0 ? `if [ "$*" = "${n.replace(/["\\$\x60]/g, "\\$&")}" ]; then` : i ? `if [[ "$*" == *"${r}"* ]]; then` : `if echo "$*" | grep -q "${r}"; then`;
	}
	let I = (0, E.B)((e) => {
		let t = k(e);
		return t === void 0 || !preparesDatabase(t) ? void 0 : readGuard(t);
	}), L = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;
	function readGuard(e) {
		let t = [...e.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)], [n] = t;
		if (n === void 0 || t.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(n[0])) return;
		let r = [...n[0].matchAll(L)].map((e) => ({
			parameter: e[1] ?? "",
			value: e[2] ?? e[3] ?? e[4] ?? ""
		})), i = n[0].replace(L, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
		if (r.length === 0 || i !== "") return;
		let accepts = (e) => r.every(({ parameter: t, value: n }) => expand(e, t) === n);
		return {
			start: n.index + (n[1] ?? "").length,
			end: n.index + n[0].trimEnd().length,
			accepts
		};
	}
	function expand(e, t) {
		if (t === "*" || t === "@") return e.join(" ");
		let n = /^@: ?-(\d)/.exec(t)?.[1];
		return n === void 0 ? e[Number(t) - 1] : e.at(-Number(n));
	}
	var R = n(4005);
	let ge = {
		metadata: {
			id: "entrypoint-no-prepare",
			severity: "info",
			title: "Nothing runs `db:prepare`, so migrations are never applied"
		},
		*check(e) {
			let t = k(e);
			if (t === void 0 || (preparesDatabase(t) && (yield* checkEntrypointRuns(e)), preparesDatabase(t) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(t))) return;
			let n = e.surroundings.texts.entrypoint.path;
			yield {
				at: (0, i.GH)(n),
				message: "Neither the entrypoint nor a hook or workflow in this repository runs `db:prepare`, so migrations are never applied",
				help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts."
			};
		}
	};
	function* checkEntrypointRuns(e) {
		for (let t of (0, R.F)(e)) {
			let { dockerfile: e } = t.project.surroundings;
			if (e === void 0 || !(0, p.F)(e)) continue;
			let { image: n, command: r, role: o } = (0, m._G)(t) ?? {};
			n?.cmd !== void 0 && n.entrypoint === void 0 && r !== void 0 && (/entrypoint/.test(r.join(" ")) || (0, a.$I)((0, a.$I)(o?.settings, "options"), "entrypoint") === void 0 && (yield {
				at: (0, i.yb)(e.source, n.cmd.start, n.cmd.end),
				message: "The Dockerfile has no ENTRYPOINT, so the script that runs `db:prepare` never starts",
				help: `Add \`ENTRYPOINT ["${n.workdir ?? "/rails"}/bin/docker-entrypoint"]\` before CMD. The script must be executable, and end with \`exec "\${@}"\`.`
			}));
		}
	}
	var z = n(617), _e = n(9411), ve = n(380);
	let ye = {
		metadata: {
			id: "erb-trim-mode",
			severity: "error",
			title: "Kamal version does not support the ERB tags `<%-` and `-%>`"
		},
		*check(e) {
			let { kamal: t } = e;
			if ((0, z.$1)(t.version) && !(0, ve.z)(t.version, "erbTrimMode")) for (let n of [e.config, ...e.variants.map((e) => e.file)]) {
				let e = n?.document?.source, r = e === void 0 ? void 0 : (0, _e.x9)(e.text).find(isBroken);
				e !== void 0 && r !== void 0 && (yield {
					at: (0, i.yb)(e, r.start, r.end),
					message: `Ruby cannot parse this tag: \`<%-\` and \`-%>\` need Kamal 2.11.0 or newer, but ${(0, z.s8)(t)}`,
					help: "Write `<%` and `%>` without the dash, or upgrade to Kamal 2.11.0 or newer."
				});
			}
		}
	};
	function isBroken({ closed: e, kind: t, code: n, trimsBefore: r, trimsAfter: i }) {
		if (!e || t === "comment" || t === "escape") return !1;
		let a = !(n.split("\n").at(-1) ?? "").includes("#");
		return i && a || r && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(n);
	}
	let be = {
		metadata: {
			id: "force-ssl-health-check",
			severity: "warning",
			title: "`force_ssl` redirects the health check to HTTPS"
		},
		*checkConfig(e) {
			let t = (0, h.vo)(e, "config.force_ssl");
			(0, h.JG)(t) && !mayAssumeSsl(e) && (0, m._G)(e)?.role.isProxied === !0 && (yield {
				at: t.at,
				message: "Rails redirects kamal-proxy's HTTP health check to HTTPS, which the container does not serve, so the app never becomes healthy",
				help: "Add `config.assume_ssl = true`, because the proxy in front of the app terminates TLS."
			});
		}
	};
	function mayAssumeSsl(e) {
		let t = (0, h.HR)(e.project);
		if (/ssl_options|AssumeSSL/.test(t)) return !0;
		let n = (0, h.vo)(e, "config.assume_ssl");
		return n === void 0 ? t.includes("assume_ssl") : (0, h.JG)(n);
	}
	function placeForSetting(e, t) {
		let [n, r] = (RegExp(`^[ \\t]*#[ \\t]*(config\\.[\\w.]{0,50}${RegExp.escape(t)}\\b.*)$`, "dm").exec(e.text) ?? /^[ \t]*([\w:.]{0,100}\bconfigure\b.*)$/dm.exec(e.text))?.indices?.[1] ?? [0, 0];
		return (0, i.yb)(e, n, r);
	}
	let xe = {
		metadata: {
			id: "force-ssl-off",
			severity: "info",
			title: "Session cookies are not marked as secure"
		},
		*checkConfig(e) {
			let { project: t, config: n } = e, i = (0, m._G)(e), o = i?.role.proxy;
			if (i?.ruby.railsEnv !== "production" || o === void 0 || (0, r.dd)(o.ssl, "none") !== "automatic" || (0, r.dd)(o.sslRedirect, !0) !== !0) return;
			let s = placeOfAbsence(e);
			if (s === void 0 || mayProtectCookies(e)) return;
			let { line: c } = (0, a.be)((0, r.E7)(o.ssl) ?? n.root), { file: l } = (0, a.be)((0, r.E7)(o.ssl) ?? n.root);
			yield {
				at: s,
				message: `kamal-proxy serves HTTPS (${l}:${c}), but \`config.force_ssl\` is off, so Rails sends the session cookie without \`Secure\` and no HSTS header`,
				help: hasAssumeSsl(t.files.gemfileLock.source?.text) ? "Set `config.assume_ssl = true` and `config.force_ssl = true` together: without the first, Rails redirects kamal-proxy's health check to HTTPS." : `Set \`config.force_ssl = true\`, and exclude the health check: \`config.ssl_options = { redirect: { exclude: ->(request) { request.path == "${(0, r.dd)(o.healthPath, "/up") ?? "/up"}" } } }\`.`
			};
		}
	};
	function hasAssumeSsl(e) {
		let [t = 0, n = 0] = ((0, y.X)(e, "rails") ?? "8.0").split(".").map(Number);
		return t > 7 || t === 7 && n >= 1;
	}
	function placeOfAbsence(e) {
		let { production: t } = e.project.surroundings.texts, n = (0, h.vo)(e, "config.force_ssl");
		return n === void 0 ? t.source !== void 0 && !(0, h.HR)(e.project).includes("force_ssl") && t.source !== void 0 ? placeForSetting(t.source, "force_ssl") : void 0 : n.value.kind === "boolean" && !n.value.value ? n.at : void 0;
	}
	function mayProtectCookies({ project: e }) {
		let { appCode: t, texts: n } = e.surroundings;
		if (t.initializers === void 0 || n.application.source === void 0) return !0;
		let r = t.initializers.map(({ source: e }) => e?.text ?? "").map(h.fx).join("\n"), i = `${(0, h.HR)(e)}\n${r}`;
		if (r.includes("force_ssl") || /api_only|::SSL\b|Hsts|HSTS|Strict-Transport|\bsecure:|:secure\b|SecureHeaders/.test(i) || /\brequire_relative\b[^\n]{0,100}(?:environments|shared)|\binstance_eval\b/.test(i)) return !0;
		let a = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
		return !/^ {4}rails \(|["']rails["']/m.test(a) || /secure_headers|rack-ssl/.test(a);
	}
	let Se = {
		metadata: {
			id: "force-ssl-text",
			severity: "info",
			title: "Text switches `force_ssl` or `assume_ssl` on, even the text `false`"
		},
		*checkConfig(e) {
			for (let t of ["config.force_ssl", "config.assume_ssl"]) {
				let n = (0, h.vo)(e, t);
				if (n?.value.kind !== "text" || n.value.isSymbol) continue;
				let { text: r } = n.value, i = /^(?:false|f|no|n|off|0|)$/i.test(r);
				yield {
					at: n.at,
					...i ? { severity: "warning" } : {},
					message: `${t} is the text ${JSON.stringify(r.slice(0, 40))}, and in Ruby every text is true, so ${i ? "it is on" : "the text `false` does not switch it off"}`,
					help: "Compare the text: `ENV.fetch(\"FORCE_SSL\", \"true\") == \"true\"`."
				};
			}
		}
	}, Ce = {
		metadata: {
			id: "forward-headers",
			severity: "warning",
			title: "kamal-proxy discards the CDN's `X-Forwarded-*` headers"
		},
		*checkConfig({ project: e, config: t }) {
			let n = cdnGem(e), i = t.primaryProxy;
			if (n === void 0 || i === void 0) return;
			let { ssl: o, forwardHeaders: s } = i, c = o.kind === "known" && o.value !== "none";
			(s.kind === "absent" ? c : (0, r.jj)(s) === !1) && (yield {
				at: (0, a.be)((0, r.E7)(s) ?? (0, r.E7)(o) ?? t.root),
				message: `The app uses ${n}, so it is behind a CDN, but kamal-proxy replaces the CDN's X-Forwarded-For header: \`request.remote_ip\` is an address of the CDN for every visitor`,
				help: "Add `forward_headers: true` under `proxy`, and allow only the CDN's addresses in the server's firewall."
			});
		}
	};
	function cdnGem({ files: e }) {
		let t = e.gemfileLock.source?.text;
		return [
			"cloudflare-rails",
			"actionpack-cloudflare",
			"cloudfront-rails"
		].find((e) => (0, y.X)(t, e) !== void 0);
	}
	let we = {
		metadata: {
			id: "health-path-missing",
			severity: "warning",
			title: "Health check path is not in config/routes.rb"
		},
		*checkConfig(e) {
			let { project: t, config: n } = e, i = (0, m._G)(e)?.role.proxy;
			if (i === void 0) return;
			let { healthPath: o } = i, s = (0, r.dd)(o, "/up"), c = s?.split("?")[0]?.split("/").filter((e) => e !== ""), [l] = c ?? [], u = c?.at(-1);
			if (l === void 0 || u === void 0) return;
			let d = completeRoutes(t, l);
			d === void 0 || d.split(/[^\w.-]+/).includes(u) || (yield {
				at: (0, a.be)((0, r.E7)(o) ?? (0, r.E7)(n.sharedProxy) ?? (0, r.E7)(n.service) ?? n.root),
				message: `kamal-proxy requests ${s}${o.kind === "absent" ? " (the default)" : ""}, but config/routes.rb has no such route, so the app answers 404 and never becomes healthy`,
				help: `Add \`get "${s?.split("?")[0]?.replace(/^\//, "")}", to: ${handler(t)}\` to config/routes.rb, or set \`proxy/healthcheck/path\` to an existing route.`
			});
		}
	};
	function handler({ files: e }) {
		let [t = 0, n = 0] = ((0, y.X)(e.gemfileLock.source?.text, "rails") ?? "").split(".").map(Number);
		return t > 7 || t === 7 && n >= 1 ? "\"rails/health#show\"" : "proc { [200, {}, [\"OK\"]] }";
	}
	function isMountedElsewhere(e, t) {
		let n = /(?:=>|\bat:)[ \t]*["']\/?([\w-]+)["'/]/.exec(e)?.[1];
		return n !== void 0 && n !== t;
	}
	function completeRoutes(e, t) {
		let n = e.surroundings.texts.routes.source;
		if (n === void 0) return;
		let r = (0, h.fx)(n.text), i = r.replace(/^[ \t]*require[ (]["'][\w/-]{1,100}["']/gm, "").replace(/^[ \t]*mount\b[^\n]*/gm, (e) => isMountedElsewhere(e, t) ? "" : e).replace(/^[ \t]*match[ (]["']\/?[\w-]{1,100}/gm, "");
		if (!i.includes("routes.draw") || /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(i) || /["']\/?\(?\/?[*:]|:path\b|\bpath:[ \t]*["']\/?["']/.test(r) || /middleware[^\n]{0,200}(?:health|\bup\b)/i.test((0, h.HR)(e))) return;
		let a = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
		return /health|okcomputer|rack-status|heartbeat/i.test(a) ? void 0 : r;
	}
	var B = n(2004), V = n(9994), Te = n(7055), Ee = n(8065);
	let De = (0, E.B)((e) => {
		let t = e.surroundings.otherConfigs.flatMap(({ document: e }) => (0, Ee.tW)(e) ?? []), n = [...e.variants.flatMap(({ config: e }) => e ?? []), ...t.map((e) => new Te.T(e))].flatMap(({ accessories: e }) => [...e.all, ...e.conditional].flatMap((e) => [e.containerName ?? [], ...aliasesOf(e)]));
		return new Set(n.flat());
	});
	function aliasesOf({ settings: e }) {
		let t = (0, a.$I)(e, "options");
		return [
			"network-alias",
			"name",
			"hostname",
			"h"
		].flatMap((e) => (0, a.S3)((0, a.$I)(t, e))).flatMap((e) => e.kind === "scalar" ? [e.text] : []);
	}
	function sharesHostNetwork({ settings: e }) {
		let t = (0, a.$I)(e, "options");
		return ["network", "net"].flatMap((e) => (0, a.S3)((0, a.$I)(t, e))).some((e) => e.kind !== "scalar" || e.text === "host");
	}
	function mayResolveMore({ settings: e }) {
		let t = (0, a.$I)(e, "options");
		return [
			"add-host",
			"link",
			"network",
			"net",
			"dns",
			"dns-search",
			"volumes-from"
		].some((e) => (0, a.$I)(t, e) !== void 0);
	}
	var H = n(2407);
	let Oe = {
		metadata: {
			id: "host-unreachable",
			severity: "warning",
			title: "Container cannot reach the host that it is given"
		},
		*checkConfig(e) {
			let t = new Set();
			for (let n of hostUses(e)) {
				let { file: r, line: i, column: a } = n.at, o = `${r}:${i}:${a}`;
				if (t.has(o)) continue;
				let s = host_unreachable_problemOf(n, e);
				s !== void 0 && (t.add(o), yield {
					at: n.at,
					...s
				});
			}
		}
	};
	function* hostUses(e) {
		let { roles: t, accessories: n } = e.config, r = [...t.all.slice(0, 50).flatMap((t) => (0, H.a7)(e, t)), ...n.all.slice(0, 50).flatMap(H.wk)];
		for (let e of r) {
			let { name: t, at: n, owner: r } = e;
			yield {
				what: `\`${t}\``,
				at: n,
				host: e.host ?? "",
				owner: r,
				variable: e
			};
		}
		for (let { container: t, connections: n } of (0, w.hM)(e)) for (let { database: e, address: r } of n) r?.kind === "host" && r.node !== void 0 && r.isWritten && (yield {
			what: `The database \`${e.name}\``,
			at: (0, a.be)(r.node),
			host: r.host,
			owner: t.role,
			variable: void 0
		});
	}
	function host_unreachable_problemOf(e, t) {
		return itsOwnName(e, t) ?? dockerHost(e) ?? unresolved(e, t) ?? ownContainer(e, t) ?? agentInOwnContainer(e, t);
	}
	function itsOwnName({ variable: e, what: t }, { project: n }) {
		if (!(e === void 0 || e.text !== e.name || !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(e.name) || (0, S.eh)(e.name) || n.surroundings.workflows.map(({ document: e }) => e?.source.text ?? "").some((t) => /\b(?:sed|perl|yq|envsubst)\b/.test(t) && t.includes(e.name)))) return {
			message: `${t} is the text \`${e.name}\`: Kamal passes values under \`clear\` as they are, and does not replace names by values`,
			help: `Write the value, or move \`${e.name}\` to the list \`env/secret\` and define it in .kamal/secrets.`
		};
	}
	function dockerHost({ host: e, owner: t, what: n }) {
		if (e !== "host.docker.internal" || mayResolveMore(t)) return;
		let r = t.kind === "role" ? t.path : `accessories/${t.name}`;
		return {
			message: `${n} has the host \`${e}\`, which Docker on Linux does not know without an option`,
			help: `Add \`add-host: host.docker.internal:host-gateway\` to \`${r}/options\`, or write the private IP address of the server.`
		};
	}
	function unresolved(e, t) {
		let { host: n, owner: r } = e, { accessories: i, roles: a, service: o } = t.config;
		if (!/^[a-z0-9][a-z0-9_-]*$/i.test(n) || (0, w.mJ)(n) || mayResolveMore(r)) return;
		let s = [...i.all, ...i.conditional], c = s.find((e) => e.containerName === n);
		if (c !== void 0) return onAnotherServer(e, c);
		if (De(t.project).has(n) || s.some(mayHaveOtherName) || [...a.all, ...i.all].flatMap(({ hosts: e }) => e.all.map(({ name: e }) => e)).some((e) => e === n || e.startsWith(`${n}.`))) return;
		let l = s.find(({ name: e }) => e === n);
		if (l !== void 0 && l !== r) return keyOfAccessory(e, l);
		let u = nameOfCompose(e, t);
		if (u !== void 0) return u;
		if (!(o.kind === "known" && n.startsWith(`${o.value}-`)) || i.unknown !== void 0 || e.variable === void 0) return;
		let d = n.slice(o.value.length + 1);
		if (!a.all.some(({ name: e }) => e === d)) return {
			message: `${e.what} has the host \`${n}\`, but deploy.yml has no accessory \`${d}\`, so the name does not resolve`,
			help: i.all.length === 0 ? `Define the accessory \`${d}\`, or write the address of the server.` : `Write the container of an accessory: ${i.all.slice(0, 5).map(nameOf).join(", ")}.`
		};
	}
	function nameOfCompose({ what: e, host: t, variable: n }, { config: i }) {
		let { accessories: a, service: o } = i;
		if (n !== void 0 || !/^(?:db|database|postgres|postgresql|mysql|mariadb)$/.test(t) || a.unknown !== void 0) return;
		let [s] = a.all.filter((e) => (0, T.QT)(e) !== void 0), c = s === void 0 ? `\`${(0, r.jj)(o) ?? "SERVICE"}-db\`` : nameOf(s);
		return {
			message: `${e} has the host \`${t}\`, but deploy.yml has no container of that name: unless the server's DNS or another container on Kamal's network has it, the name does not resolve`,
			help: s === void 0 ? `Write the address of the database server. If it shall run as an accessory \`db\`, its container is called ${c}.` : `Write ${c}, the container of the accessory, or the address of the database server.`
		};
	}
	function nameOf({ containerName: e, name: t }) {
		return `\`${e ?? `SERVICE-${t}`}\``;
	}
	function mayHaveOtherName(e) {
		return e.service.kind === "unknown" || mayResolveMore(e) || aliasesOf(e).length > 0;
	}
	function keyOfAccessory({ what: e, host: t, owner: n }, r) {
		let i = nameOf(r), a = canBeElsewhere(n, r) ? `${i}, or a private IP address if it is on another server` : i;
		return {
			message: `${e} has the host \`${t}\`, but the container of the accessory is called ${i}, and only that name resolves`,
			help: `Write ${a}.`
		};
	}
	function canBeElsewhere(e, { hosts: t }) {
		return !e.hosts.all.every(({ name: e }) => t.all.some((t) => t.name === e));
	}
	function onAnotherServer({ what: e, host: t, owner: n }, r) {
		let i = r.hosts, a = i.all[0]?.name;
		if (i.unknown !== void 0 || a === void 0) return;
		let o = n.hosts.all.find(({ name: e }) => i.all.every((t) => areApart(e, t.name)));
		if (o === void 0) return;
		let s = r.publishedPorts[0]?.text.split(":").at(-1) ?? "5432";
		return {
			message: `${e} has the host \`${t}\`, a container on ${a}, but the ${n.kind} \`${n.name}\` runs on ${o.name}, where Docker does not know that name`,
			help: `Write a private IP address of ${a}, and publish the accessory's port there: \`port: "PRIVATE_IP:${s}:${s}"\`. Or run both on one server.`
		};
	}
	function areApart(e, t) {
		return (0, B.g$)(e, t) && (0, V.C)(e) === (0, V.C)(t);
	}
	function ownContainer({ what: e, host: t, owner: n, variable: r }, i) {
		if (r === void 0 || n.kind !== "role" || !(0, w.mJ)(t) || !(0, H.nb)(r) || sharesHostNetwork(n)) return;
		let { dockerfile: a } = i.project.surroundings, o = (0, m.t8)(i, n);
		if (a !== void 0 && (0, p.F)(a) && o !== void 0 && !((0, w.yU)(i, o) || o.command === void 0)) return {
			message: `${e} has the host \`${t}\`, which is the app's container itself, not the server that it runs on`,
			help: "Write the accessory's container (`SERVICE-NAME`) if it runs on the same server, or the private IP address of its server."
		};
	}
	let ke = /^(?:DD_TRACE_AGENT_URL|(?:DD_DOGSTATSD|STATSD)_(?:HOST|ADDR|URL)|OTEL_EXPORTER_OTLP_(?:\w{1,20}_)?ENDPOINT|(?!BIND_|LISTEN_)\w{1,30}_AGENT_HOST)$/, U = /agent|datadog|otel|opentelemetry|statsd|collector|alloy|telegraf|vector|jaeger|tempo/i;
	function agentInOwnContainer({ what: e, host: t, owner: n, variable: i }, a) {
		if (i === void 0 || n.kind !== "role" || !(0, w.mJ)(t) || !ke.test(i.name)) return;
		let o = a.config.accessories.all.find((e) => U.test(`${e.name} ${(0, r.jj)(e.image) ?? ""}`)), { dockerfile: s, texts: c } = a.project.surroundings;
		if (o === void 0 || sharesHostNetwork(n) || s === void 0) return;
		let l = `${a.project.files.dockerfile.source?.text ?? ""}${c.entrypoint.source?.text ?? ""}`;
		if (!U.test(l) && (0, p.F)(s) && !(0, H.a7)(a, n).some(({ name: e, text: t }) => /_(?:TRACE|SDK)_(?:ENABLED|DISABLED)$/.test(e) && isOff(e, t))) return {
			message: `${e} has the host \`${t}\`, which is the app's container itself, but \`${o.name}\` runs in a container of its own`,
			help: sharesHostNetwork(o) ? "Write the private IP address of the server, on which the agent listens." : `Write ${nameOf(o)} for \`${t}\`, and let the agent listen on all addresses of its container.`
		};
	}
	function isOff(e, t) {
		return t === (e.endsWith("_DISABLED") ? "true" : "false");
	}
	var W = n(1017);
	let Ae = {
		metadata: {
			id: "hosts-refuse-health-check",
			severity: "warning",
			title: "`config.hosts` blocks the health check"
		},
		*checkConfig(e) {
			if ((0, m._G)(e)?.role.isProxied !== !0 || /host_authorization|HostAuthorization/.test((0, h.HR)(e.project))) return;
			let t = firstEntry((0, h.NJ)(e, "config.hosts"));
			t !== void 0 && (yield {
				at: (0, i.yb)(t.source, t.start, t.end),
				message: "kamal-proxy's health check sends the container ID as its host, which is not in `config.hosts`, so Rails answers 403 and the app never becomes healthy",
				help: `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${healthPath(e)}" } }\`.`
			});
		}
	};
	function firstEntry(e) {
		let t = [];
		for (let n of e) {
			let { operator: e, isCertain: r } = n, i = mayMatchContainerId(n) ? "unknown" : hasEntry(n);
			if (i === "unknown") return;
			if (e === "=" || e === "clear") {
				if (!r) return;
				t = [];
			}
			i && r && t.push(n);
		}
		return t[0];
	}
	let je = new Set([
		"<<",
		"push",
		"append",
		"unshift",
		"prepend"
	]), Me = new Set([
		"=",
		"+=",
		"concat"
	]);
	function hasEntry({ operator: e, value: t }) {
		if (e === "clear") return !1;
		if (je.has(e)) return !0;
		let n = Me.has(e) ? (0, W.QW)(t) : void 0;
		return n === void 0 ? "unknown" : !n;
	}
	function mayMatchContainerId({ source: e, start: t, end: n }) {
		let r = e.text.slice(t, n);
		return /Regexp|%r/.test(r) ? !0 : /[\s[(,]\//.test(r) ? r.split("/").filter((e, t) => t % 2 == 1).some((e) => !/\\\.\w/.test(e) || /[?|]/.test(e)) : !1;
	}
	function healthPath({ config: e }) {
		let { primaryProxy: t } = e;
		return (t === void 0 ? void 0 : (0, r.dd)(t.healthPath, "/up")) ?? "/up";
	}
	let Ne = /\bif[ \t]+ENV\[["']RAILS_LOG_TO_STDOUT["']\](?:\.present\?)?/, Pe = {
		metadata: {
			id: "log-to-file",
			severity: "info",
			title: "Rails logs to a file in the container"
		},
		*checkConfig({ project: e, ...t }) {
			let { texts: n, dockerfile: r } = e.surroundings, { source: a } = n.production, o = (0, m._G)({
				project: e,
				...t
			});
			if (a === void 0 || o?.image === void 0 || o.ruby.railsEnv !== "production") return;
			let s = (0, h.fx)(a.text), c = Ne.exec(s);
			if (c === null || r === void 0 || !(0, p.F)(r) || s.split(/STDOUT\b|\$stdout\b/).length > 3) return;
			let l = e.files.gemfileLock.source?.text ?? e.files.gemfile.source?.text ?? "";
			/rails_stdout_logging|rails_12factor|semantic_logger|ougai|logtail/.test(l) || o.env("RAILS_LOG_TO_STDOUT") === "unset" && (yield {
				at: (0, i.yb)(a, c.index, c.index + c[0].length),
				message: "RAILS_LOG_TO_STDOUT is not set in the app's container, so Rails logs to log/production.log: `kamal app logs` does not show it, and each deploy loses it",
				help: "Add `RAILS_LOG_TO_STDOUT: \"1\"` under `env/clear`."
			});
		}
	};
	var G = n(6506);
	let Fe = {
		metadata: {
			id: "mailer-example-host",
			severity: "info",
			title: "Links in mails lead to example.com"
		},
		*checkConfig(e) {
			let { appCode: t, texts: n } = e.project.surroundings, { source: r } = n.production, a = (0, m._G)(e), o = t.mailers.some((e) => e !== "application_mailer.rb");
			if (r === void 0 || !o || a?.ruby.railsEnv !== "production") return;
			let s = [...(0, h.fx)(r.text).matchAll(/\bdefault_url_options\b[^\n]{0,300}/g)], [c] = s, l = hostIn(c?.[0] ?? "");
			if (c === void 0 || s.length > 1 || l === void 0) return;
			let u = (0, G._)(l, a.ruby);
			u !== void 0 && /^(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)$/.test(u) && (yield {
				at: (0, i.yb)(r, c.index, c.index + c[0].trimEnd().length),
				message: `Links in mails lead to ${u}, which is a placeholder`,
				help: l.startsWith("ENV") ? "Set the variable under `env/clear` in deploy.yml, or write the app's host here." : "Write the app's host."
			});
		}
	};
	function hostIn(e) {
		let t = /\bhost(?::|["']?[ \t]*=>)/.exec(e), n = t === null ? "" : e.slice(t.index + t[0].length).trimStart();
		return /^(?:ENV\.fetch\([^)]+\)|["'][^"']+["'])/.exec(n)?.[0];
	}
	let Ie = {
		metadata: {
			id: "master-key-absent",
			severity: "warning",
			title: "App with encrypted credentials does not get RAILS_MASTER_KEY"
		},
		*checkConfig(e) {
			let { project: t, config: n } = e, { entries: i } = t.surroundings;
			if (i.get("config/credentials.yml.enc") !== "text" || ["config/master.key", "config/credentials/production.key"].some((e) => i.get(e) !== "missing")) return;
			let o = (0, a.wf)(n.root, ["builder", "context"]);
			if (o !== void 0 && !(o.kind === "scalar" && /^\.\/?$/.test(o.text))) return;
			let s = (0, m._G)(e);
			s !== void 0 && s.image !== void 0 && (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((e) => s.env(e) !== "unset") || (yield {
				at: (0, a.be)((0, a.$I)(n.root, "env") ?? (0, r.E7)(n.service) ?? n.root),
				message: "`env` has neither RAILS_MASTER_KEY nor SECRET_KEY_BASE, so the app cannot read config/credentials.yml.enc and does not boot",
				help: "Add `RAILS_MASTER_KEY` under `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets."
			}));
		}
	}, Le = {
		metadata: {
			id: "queue-adapter-missing",
			severity: "info",
			title: "Jobs wait in the memory of the web server"
		},
		*checkConfig(e) {
			let { project: t } = e, { appCode: n, texts: r } = t.surroundings, { production: i, application: a } = r;
			if (i.source === void 0 || a.source === void 0 || n.jobs.length === 0 || n.initializers === void 0 || (0, m._G)(e)?.ruby.railsEnv !== "production") return;
			let o = n.jobs.map(({ source: e }) => (0, h.fx)(e?.text ?? ""));
			if (!o.some((e) => /\bApplicationJob[ \t]*<[ \t]*(?:::)?ActiveJob::Base\b/.test(e)) || !o.some((e) => /<[ \t]*(?:::)?ApplicationJob\b/.test(e))) return;
			let s = n.initializers.map(({ source: e }) => (0, h.fx)(e?.text ?? ""));
			if ([
				(0, h.HR)(t),
				...o,
				...s
			].some((e) => /queue_adapter|Sidekiq::(?:Job|Worker)\b/.test(e))) return;
			let c = t.files.gemfileLock.source?.text ?? t.files.gemfile.source?.text ?? "", [l] = Re.filter(({ name: e }) => RegExp(`^ {4}${RegExp.escape(e)} \\(|["']${RegExp.escape(e)}["']`, "m").test(c));
			yield {
				at: placeForSetting(i.source, "queue_adapter"),
				message: "No file sets `config.active_job.queue_adapter`, so jobs wait in the memory of the web server (`:async`), and each deploy loses those that have not run",
				help: `Set \`config.active_job.queue_adapter = ${l?.adapter ?? ":solid_queue"}\`, and run a process for it, if jobs must not get lost.`
			};
		}
	}, Re = [
		{
			name: "solid_queue",
			adapter: ":solid_queue"
		},
		{
			name: "sidekiq",
			adapter: ":sidekiq"
		},
		{
			name: "good_job",
			adapter: ":good_job"
		},
		{
			name: "resque",
			adapter: ":resque"
		},
		{
			name: "delayed_job",
			adapter: ":delayed_job"
		}
	], ze = {
		metadata: {
			id: "rails-ssl-mismatch",
			severity: "info",
			title: "Rails redirects to HTTPS, but kamal-proxy serves plain HTTP"
		},
		*checkConfig(e) {
			let { config: t } = e, n = (0, h.vo)(e, "config.force_ssl");
			if (!(0, h.JG)(n) || assumesHttps(e.project) || t.accessories.all.some(mayServeHttps)) return;
			t.primaryRole?.isProxied === !1 && (yield* withoutProxy(e, n));
			let i = t.primaryProxy;
			if (i === void 0) return;
			let { ssl: o, forwardHeaders: s, hostsNode: c } = i;
			if ((0, r.dd)(o, "none") !== "none" || s.kind === "unknown" || (0, r.jj)(s) === !0) return;
			let l = (0, r.jj)(s) === !1;
			(l || (0, r.E7)(o) === void 0 && !mayBeBalanced(e)) && (yield {
				at: (0, a.be)((0, r.E7)(o) ?? c ?? i.node ?? (0, r.E7)(t.service) ?? t.root),
				...l ? { severity: "warning" } : {},
				message: l ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${rails_ssl_mismatch_placeOf(n)}) redirects every request in a loop` : `Rails redirects every request to HTTPS (${rails_ssl_mismatch_placeOf(n)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
				help: l ? "Remove `forward_headers: false` if the load balancer or CDN in front sets X-Forwarded-Proto, or add `config.assume_ssl = true`." : `If nothing in front of kamal-proxy terminates TLS, set \`ssl: true\`${c === void 0 ? " and `host`" : ""} under \`proxy\`. Otherwise add \`config.assume_ssl = true\`.`
			});
		}
	};
	function* withoutProxy(e, t) {
		let { config: n } = e, { role: r, env: i } = (0, m._G)(e) ?? {};
		r !== void 0 && i?.("TLS_DOMAIN") === "unset" && (n.accessories.unknown !== void 0 || mayBeBalanced(e) || (yield {
			at: (0, a.be)(r.key ?? r.node),
			message: `Rails redirects every request to HTTPS (${rails_ssl_mismatch_placeOf(t)}), but the role has no proxy: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
			help: "If nothing in front of the role terminates TLS, let kamal-proxy serve it, with `ssl: true` and a `host` under `proxy`. Otherwise add `config.assume_ssl = true`."
		}));
	}
	function mayBeBalanced({ config: e }) {
		let t = e.primaryRole?.hosts;
		return t === void 0 || t.unknown !== void 0 || t.all.length > 1;
	}
	function mayServeHttps({ image: e, publishedPorts: t }) {
		let n = (0, r.jj)(e);
		return n === void 0 || /nginx|caddy|traefik|haproxy|envoy|cloudflared|tunnel|tailscale/.test(n) || t.some(({ text: e }) => /\b443\b/.test(e));
	}
	function assumesHttps(e) {
		return /assume_ssl|AssumeSSL/.test((0, h.HR)(e));
	}
	function rails_ssl_mismatch_placeOf({ at: e }) {
		return `${e.file}:${e.line}`;
	}
	var Be = n(1939);
	let Ve = {
		metadata: {
			id: "role-port-taken",
			severity: "warning",
			title: "Role publishes a port that its old container still holds"
		},
		*checkConfig({ project: e, config: t }) {
			if ((0, a.$I)(t.root, "hooks_path") === void 0) for (let { name: n, settings: r } of t.roles.all) {
				let t = (0, Be.N)((0, a.S3)((0, a.wf)(r, ["options", "publish"]))).find(({ text: e, node: t }) => hostPort(e) !== void 0 && (t.kind !== "scalar" || t.type !== "integer"));
				t === void 0 || He(e) || (yield {
					at: (0, a.be)(t.node),
					message: `Kamal starts the new container of \`${n}\` before it stops the old one, which still holds port ${hostPort(t.text)}, so every deploy after the first fails with "port is already allocated"`,
					help: "Let kamal-proxy route the requests (`proxy`), or make it an accessory. Otherwise, stop the old container in a hook, `.kamal/hooks/pre-app-boot`."
				});
			}
		}
	};
	function hostPort(e) {
		return /^(?:(?:[\d.]+|\[[\da-f:]*\]):)?(\d+):\d+(?:\/\w+)?$/i.exec(e)?.[1];
	}
	let He = (0, E.B)(({ surroundings: e }) => [...e.hooks.filter(({ name: e }) => e === "pre-deploy" || e === "pre-app-boot").map(({ source: e }) => e), ...e.workflows.map(({ document: e }) => e?.source)].some((e) => e !== void 0 && (0, h.fx)(e.text).split("\n").some(stopsContainer)));
	function stopsContainer(e) {
		return /\b(?:stop|remove|rm|kill)\b/.test(e) && /\b(?:docker|kamal|podman)\b/.test(e);
	}
	var Ue = n(3542);
	function rubyRequirements(e) {
		let { rubyVersion: t, gemfile: n, gemfileLock: r, toolVersions: i, mise: a, hiddenMise: o } = e.files, [s] = find(t.source, J.rubyVersion), c = find(i.source, J.toolVersions), [l] = dockerRequirement(e), u = /^ruby[ \t(]+(?:file:[ \t]*|File\.read\()["']([^"'\n]+)["']/m.exec(n.source?.text ?? "")?.[1];
		return {
			image: l,
			bundler: u === void 0 ? gemfileRequirements(n.source) : u === ".ruby-version" && s !== void 0 ? [s] : u === ".tool-versions" ? c : [],
			rubyVersion: s,
			tools: [...c, ...[a, o].flatMap(({ source: e }) => miseRequirement(e))],
			noted: find(r.source, J.gemfileLock)[0],
			isBundled: isBundled(e) && !workflowSetsRuby(e)
		};
	}
	function workflowSetsRuby({ surroundings: e }) {
		return e.workflows.some(({ document: e }) => e?.source.text.includes("RUBY_VERSION") === !0);
	}
	function isBundled({ surroundings: e }) {
		let { stages: t = [], source: n } = e.dockerfile ?? {}, r = new Set(t.map(({ base: e }) => e).filter((e) => /\bruby:/.test(e))), i = n?.text ?? "";
		return r.size === 1 && /\bbundle install\b/.test(i) && !/BUNDLE_GEMFILE|rbenv|rvm|mise|asdf/.test(i);
	}
	function areCompatible(e, t) {
		return e.operator === "=" ? t.operator === "=" ? samePart(e.version, t.version) : allows(t, e.version) : t.operator !== "=" || allows(e, t.version);
	}
	let K = "(\\d+(?:\\.\\d+){1,2})", q = String.raw`^[ \t]*["']?(?:core:)?ruby["']?[ \t]*=[ \t]*`, J = {
		rubyVersion: new RegExp(String.raw`^[ \t]*(?:ruby-)?${K}(?:-p\d+)?[ \t]*$`, "dm"),
		toolVersions: new RegExp(String.raw`^ruby[ \t]+${K}(?=\s|$)`, "dm"),
		gemfileLock: new RegExp(String.raw`^RUBY VERSION\r?\n[ ]+ruby ${K}(?:p-?\d+)?[ \t]*$`, "dm"),
		miseInline: new RegExp(String.raw`${q}(?:\[\s*)?["']${K}["']`, "dm"),
		miseObject: new RegExp(String.raw`${q}\{([^}\r\n\u2028\u2029]*)`, "dm"),
		miseObjectVersion: new RegExp(String.raw`\bversion[ \t]*=[ \t]*["']${K}["']`, "d"),
		miseTable: new RegExp(String.raw`^[ \t]*\[tools\.["']?ruby["']?\][^[]*?^[ \t]*version[ \t]*=[ \t]*["']${K}["']`, "dm"),
		dockerArgument: new RegExp(String.raw`^[ \t]*ARG[ \t]+RUBY_VERSION=["']?${K}(?=["'\s-]|$)`, "dim"),
		dockerBase: new RegExp(String.raw`^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:[\w.:-]+/)*ruby:${K}(?=[\s@-]|$)`, "dim")
	};
	function miseRequirement(e) {
		let t = [...find(e, J.miseInline), ...miseObject(e)];
		return t.length > 0 ? t : find(e, J.miseTable);
	}
	function miseObject(e) {
		let [t, n] = J.miseObject.exec(e?.text ?? "")?.indices?.[1] ?? [];
		if (e === void 0 || t === void 0) return [];
		let [r, a] = J.miseObjectVersion.exec(e.text.slice(t, n))?.indices?.[1] ?? [];
		if (r === void 0 || a === void 0) return [];
		let o = (0, i.yb)(e, t + r, t + a);
		return [{
			version: e.text.slice(t + r, t + a),
			operator: "=",
			at: o
		}];
	}
	function gemfileRequirements(e) {
		let t = /^ruby[ \t(]+([^\n#]*)/m.exec(e?.text ?? "");
		if (e === void 0 || t === null || /engine|file:|File\.|ENV|\bif\b/.test(t[1] ?? "")) return [];
		let n = t.index + t[0].length - (t[1] ?? "").length;
		return [...(t[1] ?? "").matchAll(RegExp(`["'](=|~>|>=)?\\s*${K}["']`, "dg"))].flatMap((t) => {
			let [r, a] = t.indices?.[2] ?? [];
			if (r === void 0 || a === void 0 || t[2] === void 0) return [];
			let o = t[1] === "~>" || t[1] === ">=" ? t[1] : "=";
			return [{
				version: t[2],
				operator: o,
				at: (0, i.yb)(e, n + r, n + a)
			}];
		});
	}
	function dockerRequirement(e) {
		let { source: t } = e.files.dockerfile, n = (0, a.wf)(e.chosen.config?.root, [
			"builder",
			"args",
			"RUBY_VERSION"
		]);
		if (n !== void 0 && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(t?.text ?? "")) {
			let e = n.kind === "scalar" ? RegExp(`^${K}$`).exec(n.text)?.[1] : void 0;
			return e === void 0 ? [] : [{
				version: e,
				operator: "=",
				at: (0, a.be)(n)
			}];
		}
		let r = find(t, J.dockerArgument);
		return r.length > 0 ? r : find(t, J.dockerBase);
	}
	function find(e, t) {
		if (e === void 0) return [];
		let n = t.exec(e.text), [r, a] = n?.indices?.[1] ?? [];
		return n?.[1] === void 0 || r === void 0 || a === void 0 ? [] : [{
			version: n[1],
			operator: "=",
			at: (0, i.yb)(e, r, a)
		}];
	}
	function samePart(e, t) {
		let [n, r] = [numbers(e), numbers(t)];
		return n.slice(0, r.length).every((e, t) => e === r[t]);
	}
	function allows({ operator: e, version: t }, n) {
		let [r, i] = [numbers(t), numbers(n)], a = (0, Ue.E)(n, r.slice(0, i.length).join(".")) >= 0;
		return e === ">=" ? a : a && samePart(r.slice(0, -1).join("."), n);
	}
	function numbers(e) {
		return e.split(".").map(Number);
	}
	let We = {
		metadata: {
			id: "ruby-version-mismatch",
			severity: "warning",
			title: "Files specify different Ruby versions"
		},
		*check(e) {
			let t = rubyRequirements(e), { image: n, bundler: r, rubyVersion: i, tools: a, noted: o } = t, s = n === void 0 ? void 0 : r.find((e) => !areCompatible(e, n));
			n !== void 0 && s !== void 0 ? yield stoppedBuild(t, n, s) : r.length > 0 || !differInPatch(i, n) ? yield* mismatch(i, [n, ...r]) : i !== void 0 && (yield* note(i, [n])), s !== void 0 && i !== void 0 && !isNear(i, [n, s]) && (yield* mismatch(i, [n]));
			for (let e of a) yield* note(e, [
				...r,
				n,
				i
			]);
			o !== void 0 && (yield* note(o, [
				...r,
				n,
				i
			]));
		}
	};
	function stoppedBuild({ rubyVersion: e, isBundled: t }, n, r) {
		let [i, a] = e !== void 0 && e !== r && areCompatible(e, n) ? [r, n] : [n, r], { message: o, ...s } = problem(i, a);
		return t ? {
			...s,
			message: `${o}, so Bundler stops the build`,
			severity: "error"
		} : {
			...s,
			message: o
		};
	}
	function* mismatch(e, t) {
		let n = t.find((t) => t !== void 0 && e !== void 0 && !areCompatible(e, t));
		n !== void 0 && e !== void 0 && (yield problem(n, e));
	}
	function* note(e, t) {
		let n = t.find((e) => e !== void 0);
		n === void 0 || n === e || areCompatible(n, e) || (yield {
			...problem(e, n),
			severity: "info"
		});
	}
	function differInPatch(e, t) {
		if (e === void 0 || t === void 0) return !1;
		let [n, r] = [e, t].map(({ version: e }) => e.split(".").slice(0, 2).join("."));
		return n === r;
	}
	function isNear(e, t) {
		return t.some((t) => t !== void 0 && areCompatible(e, t));
	}
	function problem(e, t) {
		return {
			at: e.at,
			message: `Ruby is ${formatVersion(e)} here, but ${formatVersion(t)} in ${t.at.file}`,
			help: "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile."
		};
	}
	function formatVersion({ operator: e, version: t }) {
		return e === "=" ? t : `${e} ${t}`;
	}
	var Y = n(6681);
	let Ge = {
		metadata: {
			id: "sidekiq-pool",
			severity: "warning",
			title: "Sidekiq has more threads than database connections"
		},
		*checkConfig(e) {
			let { roles: t } = e.config;
			for (let n of t.all.slice(0, Ke)) {
				if ((0, a.$I)(n.settings, "cmd") === void 0) continue;
				let t = (0, m.t8)(e, n), r = t === void 0 ? void 0 : checkRole(e, t);
				if (r !== void 0) {
					yield r;
					return;
				}
			}
		}
	}, Ke = 50;
	function checkRole(e, t) {
		let n = t.command?.join(" ") ?? "";
		if (!/^(?:bundle exec |\S{0,100}bin\/)?sidekiq(?: |$)/.test(n)) return;
		let r = threadsOf(e, {
			container: t,
			command: n
		}), i = poolOf(e, t);
		if (r === void 0 || i === void 0 || r.count <= i.count) return;
		let { file: a, line: o } = i.at;
		return {
			at: r.at,
			...i.isCertain ? {} : { severity: "info" },
			message: `Sidekiq has ${r.count} threads, but the database pool only ${i.count} connections (${a}:${o}): if all threads are busy, jobs fail with ActiveRecord::ConnectionTimeoutError`,
			help: `Make the pool of the role \`${t.role.name}\` at least ${r.count}${i.variable === void 0 ? "" : ` (\`${i.variable}: ${r.count}\` in its \`env/clear\`)`}, or give Sidekiq at most ${i.count} threads.`
		};
	}
	function threadsOf({ project: e }, { container: t, command: n }) {
		let [r] = flagValues(n, ["-c", "--concurrency"]);
		if (r !== void 0) return counted(r, (0, a.$I)(t.role.settings, "cmd"));
		let [i = "config/sidekiq.yml"] = flagValues(n, ["-C", "--config"]), o = e.surroundings.sidekiq.document?.root;
		if (o === void 0 || i.replace(/^\.\//, "") !== "config/sidekiq.yml") return;
		let s = either(o, t.ruby.railsEnv), c = (s === void 0 ? void 0 : either(s, "concurrency")) ?? either(o, "concurrency");
		return c === void 0 ? void 0 : counted((0, Y.Z)(c, t.ruby)?.text ?? "", c);
	}
	function either(e, t) {
		return (0, a.$I)(e, `:${t}`) ?? (0, a.$I)(e, t);
	}
	function counted(e, t) {
		return t === void 0 || !/^\d{1,4}$/.test(e) ? void 0 : {
			count: Number(e),
			at: (0, a.be)(t)
		};
	}
	function poolOf({ project: e }, { ruby: t }) {
		let n = (0, C.W)(e.surroundings.database.document?.root, t).find(({ name: e }) => e === "primary");
		if (n === void 0 || n.url?.text.includes("pool=") === !0) return;
		let { settings: r, key: i, url: o } = n, s = (0, a.$I)(r, "max_connections") ?? (0, a.$I)(r, "pool"), c = o !== void 0;
		if (s === void 0) return {
			count: 5,
			at: (0, a.be)(i),
			isCertain: c,
			variable: void 0
		};
		let l = qe.exec((0, a.Io)(s).trim()), [, u = "", d = ""] = l ?? [], f = counted(l !== null && t.env(u) === "unset" ? d : (0, Y.Z)(s, t)?.text ?? "", s);
		return f === void 0 ? void 0 : {
			...f,
			isCertain: c,
			variable: l === null ? void 0 : u
		};
	}
	let qe = /^<%=\s*ENV\.fetch\(\s*["'](\w+)["']\s*(?:,|\)\s*\{)\s*(\d{1,4})\s*[)}]\s*-?%>$/, Je = {
		metadata: {
			id: "solid-queue-no-process",
			severity: "warning",
			title: "No process runs the Solid Queue jobs"
		},
		*checkConfig(e) {
			let { project: t, config: n } = e, r = solidQueue(e), i = pumaPlugin(t);
			if (r === void 0 || i === "always") return;
			let a = n.roles.all.map((t) => (0, m.t8)(e, t));
			a.length !== 0 && n.roles.unknown === void 0 && (a.some((e) => e?.command === void 0 || runsJobs(e, i)) || (yield {
				at: r.at,
				message: "Neither a role in deploy.yml nor Puma runs Solid Queue, so jobs stay in the queue forever",
				help: i === "absent" ? "Add a role with `cmd: bin/jobs`, or `plugin :solid_queue if ENV[\"SOLID_QUEUE_IN_PUMA\"]` to config/puma.rb and `SOLID_QUEUE_IN_PUMA: true` under `env/clear`." : "Add `SOLID_QUEUE_IN_PUMA: true` under `env/clear`, or a role with `cmd: bin/jobs`."
			}));
		}
	};
	function solidQueue(e) {
		let { project: t } = e, { texts: n, dockerfile: r } = t.surroundings, i = (0, h.vo)(e, "config.active_job.queue_adapter");
		if (i === void 0 || (0, W.uk)(i.value) !== "solid_queue" || t.hasErb) return;
		let a = [n.entrypoint.source?.text, r?.source.text].join("\n");
		return /solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(a) ? void 0 : i;
	}
	function pumaPlugin({ surroundings: e }) {
		let t = (0, h.fx)(e.texts.puma.source?.text ?? ""), n = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(t)?.[0];
		return n === void 0 ? "absent" : /\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(n) ? "conditional" : "always";
	}
	function runsJobs({ command: e, env: t }, n) {
		return n === "conditional" && t("SOLID_QUEUE_IN_PUMA") !== "unset" || /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(e?.join(" ") ?? "");
	}
	var X = n(8162), Z = n(5297);
	function envDatabase({ config: e }, { role: t, env: n, image: r }) {
		let nodeOf = (n) => [t.settings, e.root].flatMap((e) => [(0, a.wf)(e, [
			"env",
			"clear",
			n
		]), (0, a.wf)(e, ["env", n])]).find((e) => e?.kind === "scalar"), i = textOf(n("DB_CONNECTION")) === "sqlite", o = i ? nodeOf("DB_DATABASE") ?? nodeOf("DB_CONNECTION") : nodeOf("DATABASE_URL");
		if (o?.kind !== "scalar") return;
		if (!i) return at(fileOf(textOf(n("DATABASE_URL")) ?? ""), o);
		let s = n("DB_DATABASE");
		if (s !== "unknown") return s === "unset" ? r?.workdir === void 0 ? void 0 : at(v.posix.join(r.workdir, "database/database.sqlite"), o) : at(s.value, o);
	}
	function fileOf(e) {
		return /^(?:file:(?:\/\/)?|sqlite3?:(?:\/\/\/)?)(\/[^/?#][^?#]*)$/.exec(e.split("?")[0] ?? "")?.[1] ?? "";
	}
	function at(e, t) {
		return e.startsWith("/") && e !== "/" ? {
			file: v.posix.normalize(e),
			node: t
		} : void 0;
	}
	function textOf(e) {
		return typeof e == "object" ? e.value : void 0;
	}
	let Ye = {
		metadata: {
			id: "sqlite-not-on-volume",
			severity: "error",
			title: "SQLite database is not on a volume"
		},
		*checkConfig(e) {
			let t = (0, Z.FB)(e);
			if (t === void 0 && (yield* checkEnvDatabase(e)), t === void 0 || !t.container.mounts.complete) return;
			let n = `${(0, r.jj)(e.config.service) ?? "app"}_storage`;
			for (let e of t.databases) yield* checkDatabase(e, {
				...t,
				volume: n
			});
		}
	};
	function* checkDatabase(e, t) {
		let n = t.container.image?.workdir, { mount: r, file: i, name: o } = e;
		if (r !== void 0 && (r.kind === "volume" || r.kind === "host")) return;
		let s = i.slice(0, i.lastIndexOf("/")), c = s === n || s === "" || s === `${n}/db`, l = unusedVolume(t), u = r === void 0 ? "not on a volume" : `only ${r.kind === "memory" ? "in memory" : "on an unnamed volume"}`, d = c ? `Move it to a separate directory such as ${n}/storage, and mount a volume there: \`- "${t.volume}:${n}/storage"\` under \`volumes\` in deploy.yml.` : l === void 0 ? `Add \`- "${t.volume}:${s}"\` under \`volumes\` in deploy.yml.` : `If ${l.source} is for the databases, mount it there: \`${l.source}:${s}\` instead of \`${l.source}:${l.target}\`. If it has other data, add another volume: \`${t.volume}:${s}\`.`;
		yield {
			at: (0, a.be)(e.node),
			...(0, Z.Xm)(e) ? { severity: "info" } : {},
			message: `The database \`${o}\` (${i} in the container) is ${u}, so every deploy starts with an empty one`,
			help: d,
			shared: {
				key: `${s} ${u}`,
				name: o,
				words: (e) => ({
					message: `The databases ${e} (in ${s} in the container) are ${u}, so every deploy starts with empty ones`,
					help: d.replace("Move it", "Move them")
				})
			}
		};
	}
	function* checkEnvDatabase(e) {
		let t = (0, m._G)(e), n = t === void 0 ? void 0 : envDatabase(e, t);
		if (t === void 0 || n === void 0 || !t.mounts.complete) return;
		let r = (0, X.vI)(t.mounts, n.file);
		r?.kind !== "volume" && r?.kind !== "host" && (yield {
			at: (0, a.be)(n.node),
			severity: "warning",
			message: `The SQLite database ${n.file} is not on a volume, so every deploy starts without what the app has written`,
			help: "Move it to a directory without code, such as /data, that the app's user can write to, and mount a volume there: `volumes: [\"app_data:/data\"]`."
		});
	}
	function unusedVolume({ container: e, databases: t }) {
		let [n, ...r] = e.mounts.all.filter(({ kind: e }) => e === "volume");
		if (!(n?.source === void 0 || r.length > 0)) return t.some(({ mount: e }) => e === n) ? void 0 : n;
	}
	var Q = n(2535);
	let Xe = {
		metadata: {
			id: "sqlite-role-volume",
			severity: "warning",
			title: "Role does not use the volume with the SQLite database"
		},
		*checkConfig(e) {
			let t = (0, Z.FB)(e);
			if (t !== void 0) for (let n of e.config.roles.all) {
				let r = n === t.container.role ? void 0 : (0, m.t8)(e, n);
				r !== void 0 && (yield* sqlite_role_volume_checkRole(e.project, r, t));
			}
		}
	};
	function* sqlite_role_volume_checkRole(e, t, n) {
		let { role: r, mounts: i } = t, o = t.command?.join(" ") ?? "";
		if (r.key === void 0 || !i.complete || !Ze.test(o)) return;
		let s = (0, Z.kA)(e, t), c = s === void 0 ? [] : separateDatabases(n, s), [l] = c;
		if (l === void 0) return;
		let u = c.find(({ name: e }) => e === "queue"), d = u !== void 0 && /\bjobs\b|solid_queue/.test(o), { file: f } = u ?? l, { mount: p } = n.databases.find(({ name: e }) => e === l.name) ?? {};
		yield {
			at: (0, a.be)(r.key),
			...d ? { severity: "error" } : {},
			message: `The role \`${r.name}\` has its own ${f}, but \`${n.container.role.name}\` has it on ${p?.source ?? "its volume"}, so neither sees what the other writes${d ? " and no job runs" : ""}`,
			help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the role's `options`.",
			shared: {
				key: JSON.stringify([f, p?.source]),
				name: r.name,
				words: (e) => ({
					message: `The roles ${e} each have their own ${f}, but \`${n.container.role.name}\` has it on ${p?.source ?? "its volume"}, so none sees what another writes${d ? " and no job runs" : ""}`,
					help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the `options` of each."
				})
			}
		};
	}
	let Ze = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;
	function separateDatabases(e, t) {
		return t.databases.filter((t) => {
			let n = e.databases.find(({ name: e }) => e === t.name)?.place;
			return n === void 0 || (0, Z.Xm)(t) ? !1 : t.place === void 0 ? t.mount === void 0 : (0, Q.r4)(n) !== (0, Q.r4)(t.place);
		});
	}
	let $ = {
		metadata: {
			id: "sqlite-several-hosts",
			severity: "error",
			title: "App with a SQLite database runs on several hosts"
		},
		*checkConfig(e) {
			let t = (0, Z.FB)(e), n = t?.databases.find((e) => !(0, Z.Xm)(e) && isOnlyHere(e, t));
			if (t === void 0 || n === void 0) return;
			let { role: r } = t.container, i = e.config.roles.all.filter((e) => e !== r);
			yield* checkPrimaryRole(r, n.file);
			for (let n of i) yield* checkOtherRole(e, n, t);
		}
	};
	function isOnlyHere({ mount: e }, { container: t }) {
		return e === void 0 ? t.mounts.complete : e.kind === "volume";
	}
	function* checkPrimaryRole({ hosts: e }, t) {
		let [n] = e.all, r = e.all.find(({ name: e }) => e !== n?.name);
		n !== void 0 && r !== void 0 && (yield {
			at: (0, a.be)(r.node),
			...severityBetween([n], r),
			message: `${n.name} and ${r.name} each have their own ${t}, so neither sees what the other writes`,
			help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL)."
		});
	}
	function* checkOtherRole(e, t, n) {
		let r = n.container.role.hosts.all, [i] = r, o = t.hosts.all.find(({ name: e }) => r.every((t) => t.name !== e));
		if (i === void 0 || o === void 0) return;
		let s = (0, m.t8)(e, t)?.command?.join(" ") ?? "", c = /jobs|solid_queue/.test(s) ? n.databases.find(({ name: e }) => e === "queue") : void 0;
		yield {
			at: (0, a.be)(o.node),
			...severityBetween(r, o),
			message: c === void 0 ? `The role \`${t.name}\` runs on ${o.name}, but the SQLite databases are on ${i.name}, so it sees none of their data` : `The role \`${t.name}\` runs Solid Queue on ${o.name}, but the app enqueues jobs in ${c.file} on ${i.name}, so no job runs`,
			help: `Run the role on ${i.name}, or move the data to a database server.`
		};
	}
	function severityBetween(e, t) {
		return e.every(({ name: e }) => (0, B.g$)(e, t.name)) ? {} : { severity: "warning" };
	}
	let Qe = {
		metadata: {
			id: "storage-not-on-volume",
			severity: "warning",
			title: "Active Storage uploads are not on a volume"
		},
		*checkConfig(e) {
			let t = diskRoot(e), n = (0, m._G)(e);
			if (t === void 0 || n === void 0 || !n.mounts.complete) return;
			let r = (0, G.b)(t, n.ruby), i = r === void 0 ? void 0 : (0, Z.EH)(r, n.image?.workdir);
			if (i === void 0) return;
			let o = (0, X.vI)(n.mounts, i);
			o?.kind !== "volume" && o?.kind !== "host" && (yield {
				at: (0, a.be)(t),
				...hasAttachments(e) ? { severity: "error" } : {},
				message: `Active Storage stores files in ${i}, which is not on a volume, so every deploy loses them`,
				help: `Copy the files out of the running container first (\`docker cp\`). Then add \`- "${storage_not_on_volume_unusedVolume(e)}:${i}"\` under \`volumes\` in deploy.yml, and copy them into it; or use a service such as S3.`
			});
		}
	};
	function hasAttachments({ project: e }) {
		return e.surroundings.appCode.models.some(({ source: e }) => /^[ \t]*has_(?:one|many)_attached[ (](?![^\n]{0,300}\bservice:)/m.test(e?.text ?? ""));
	}
	function storage_not_on_volume_unusedVolume({ config: e }) {
		let t = (0, r.jj)(e.service) ?? "app", n = e.root.source.text;
		return [
			"storage",
			"uploads",
			"files",
			"active_storage"
		].map((e) => `${t}_${e}`).find((e) => !n.includes(`${e}:`)) ?? `${t}_active_storage_files`;
	}
	function diskRoot(e) {
		let { project: t } = e, n = usedService(e);
		if (n === void 0) return;
		let r = (0, a.$I)(t.surroundings.storage.document?.root, n), i = (0, a.$I)(r, "service");
		return i?.kind === "scalar" && i.text === "Disk" ? (0, a.$I)(r, "root") : void 0;
	}
	function usedService(e) {
		let { schema: t } = e.project.surroundings.texts;
		if (t.source?.text.includes("create_table \"active_storage_attachments\"") !== !0) return;
		let n = (0, h.vo)(e, "config.active_storage.service");
		return n === void 0 ? void 0 : (0, W.uk)(n.value);
	}
	function imageUser(e) {
		let t = e.instructions.findLast(({ name: e }) => e === "USER")?.expanded ?? "";
		return t === "" || t.includes("$") ? void 0 : withoutGroup(t);
	}
	function ownerOf(e, t) {
		let n = "absent", r = "root";
		for (let { name: i, expanded: a, workdir: o } of e.instructions) {
			i === "USER" && (r = a.includes("$") ? "" : withoutGroup(a));
			let e = {
				directory: t,
				user: r,
				workdir: o
			};
			i === "WORKDIR" && (n = afterWorkdir(n, a, e)), (i === "COPY" || i === "ADD") && (n = afterCopy(n, a, e)), i === "RUN" && (n = afterRun(n, a, e)), i === "VOLUME" && a.includes(t) && (n = "unknown");
		}
		return n;
	}
	function isSameUser(e, t, n) {
		if (t === n) return !0;
		if (/^\d+$/.test(t) === /^\d+$/.test(n)) return !1;
		let [r, i] = /^\d+$/.test(t) ? [t, n] : [n, t];
		if (i === "root" || r === "0") return i === "root" && r === "0";
		let a = e.instructions.flatMap(({ expanded: e }) => commandsOf(e)).find((e) => /^(?:useradd|adduser)$/.test(e[0] ?? "") && e.includes(i)), o = /(?:^|\s)(?:--uid|-\w*u)[=\s]+(\d+)/.exec(a?.join(" ") ?? "")?.[1];
		return o === void 0 ? void 0 : o === r;
	}
	function afterWorkdir(e, t, { directory: n, workdir: r }) {
		let i = absolute(t, r ?? "/");
		return i === void 0 || isBelow(i, n) ? "unknown" : e;
	}
	function afterCopy(e, t, { directory: n, workdir: r }) {
		let i = t.startsWith("[") ? void 0 : t.split(/\s+/).at(-1)?.replace(/^(["'])(.*)\1$/, "$2"), a = i === void 0 ? void 0 : absolute(i, r);
		if (a === void 0) return "unknown";
		if (!isBelow(a, n) && !isBelow(n, a)) return e;
		let o = /--chown=(\S+)/.exec(t)?.[1];
		return o === void 0 && /--from=/.test(t) ? e === "absent" ? "absent" : "unknown" : o === void 0 ? isBelow(a, n) ? { user: "root" } : e : o.includes("$") ? "unknown" : { user: withoutGroup(o) };
	}
	function afterRun(e, t, n) {
		let r = e;
		for (let e of commandsOf(t)) {
			let [t = "", ...i] = e, a = i.filter((e) => e.startsWith("-")).join(" "), o = i.filter((e) => !e.startsWith("-"));
			if (t === "chown") r = afterChown(r, {
				values: o,
				options: a,
				place: n
			});
			else if (t === "mkdir") {
				let e = o.map((e) => absolute(e, n.workdir));
				if (e.includes(void 0)) return "unknown";
				e.some((e) => e !== void 0 && isBelow(e, n.directory)) && (r = n.user === "" ? "unknown" : { user: n.user });
			} else /^(?:chmod|install|setfacl|ln|mv|cp)$/.test(t) && mentions(o, n) && (r = "unknown");
		}
		return r;
	}
	function afterChown(e, t) {
		let [n = "", ...r] = t.values, { directory: i, workdir: a } = t.place, o = /-\w*R|--recursive/.test(t.options);
		for (let e of r.map((e) => absolute(e, a))) {
			if (e === void 0) return "unknown";
			if (e === i || o && isBelow(i, e)) return n.includes("$") ? "unknown" : { user: withoutGroup(n) };
		}
		return e;
	}
	function mentions(e, { directory: t, workdir: n }) {
		return e.some((e) => {
			let r = absolute(e, n);
			return r === void 0 || isBelow(t, r) || isBelow(r, t);
		});
	}
	function commandsOf(e) {
		return e.replace(/^(?:--\S+\s+)+/, "").split(/&&|\|\||[;|\n]/).map((e) => e.trim().split(/\s+/)).map((e) => e.map((e) => e.replace(/^(["'])(.*)\1$/, "$2")));
	}
	function absolute(e, t) {
		if (!/[$*?[{`~]/.test(e) && (e.startsWith("/") || t !== void 0)) return v.posix.resolve(t ?? "/", e);
	}
	function isBelow(e, t) {
		return e === t || t === "/" || e.startsWith(`${t}/`);
	}
	function withoutGroup(e) {
		return e.split(":")[0] ?? e;
	}
	var $e = n(527);
	let et = {
		metadata: {
			id: "user-volume-owner",
			severity: "warning",
			title: "Container user cannot write to a volume"
		},
		*checkConfig(e) {
			if ((0, Z.FB)(e)?.databases.some(({ mount: e }) => e === void 0) === !0) return;
			let { project: t, config: n } = e, r = n.roles.all.flatMap((n) => user_volume_owner_checkRole(t, (0, m.t8)(e, n)));
			yield* r.filter(({ severity: e }) => e === void 0), (0, R.F)(t)[0]?.variant === e.variant && (yield* r.filter(({ severity: e }) => e !== void 0).slice(0, 1));
		}
	};
	function user_volume_owner_checkRole(e, t) {
		let n = t?.image;
		return t === void 0 || n === void 0 || !hasKnownOwners(e, n) || (0, a.wf)(t.role.settings, ["options", "user"]) !== void 0 ? [] : t.mounts.all.filter((e) => !e.readOnly).filter(({ kind: t, source: n }) => t !== "host" || n === void 0 || !(0, $e.L3)(e, n)).map((e) => checkMount(n, e)).filter((e) => e !== void 0);
	}
	function checkMount(e, t) {
		let n = imageUser(e);
		if (n === void 0 || n === "root" || n === "0") return;
		if (t.kind === "host") return checkHostDirectory(e, t, n);
		if (t.kind !== "volume") return;
		let { target: r, node: i } = t, { workdir: o } = e, s = ownerOf(e, r);
		if (s === "unknown" || s !== "absent" && isSameUser(e, s.user, n) !== !1) return;
		let c = s === "absent" ? `the Dockerfile does not make it the owner of ${r}, so root owns the volume` : `${s.user} owns ${r} in the image and therefore in a new volume`, l = o === void 0 || o === "/" || r.startsWith(`${o}/`) ? void 0 : /^\/(?:rails|app)(\/.+)$/.exec(r)?.[1];
		return s === "absent" && l !== void 0 ? {
			at: (0, a.be)(i),
			message: `The image has its app in ${o} and no ${r}, which root owns in the volume: the app, which runs as ${n}, cannot write there`,
			help: `If the app writes to ${o}${l}, mount the volume there. Otherwise, before USER, add \`RUN mkdir -p ${r} && chown -R ${n} ${r}\` to the Dockerfile.`
		} : {
			at: (0, a.be)(i),
			message: `The app runs as ${n}, but ${c}: the app cannot write there`,
			help: `Before USER, add \`RUN mkdir -p ${r} && chown -R ${n} ${r}\` to the Dockerfile. A volume that is already on the server keeps its owner, so change that one manually.`,
			shared: {
				key: n,
				name: r,
				words: (e) => ({
					message: `The app runs as ${n}, but another user owns the volumes at ${e}: the app cannot write there`,
					help: `Before USER, make ${n} the owner of each in the Dockerfile: \`RUN mkdir -p ${r} && chown -R ${n} ${r}\`. Volumes that are already on the server keep their owner, so change them manually.`
				})
			}
		};
	}
	function checkHostDirectory({ workdir: e }, { source: t, target: n, node: r }, i) {
		if (e !== void 0 && e !== "/" && n.startsWith(`${e}/`)) return {
			at: (0, a.be)(r),
			severity: "info",
			message: `The app runs as ${i}, but a directory on the server keeps its owner: if ${t ?? "it"} does not exist, Docker creates it as root, and the app cannot write to ${n}`,
			help: `Create it on the server, and make ${i} its owner there, by number.`
		};
	}
	function hasKnownOwners({ surroundings: e }, t) {
		let n = e.dockerfile?.stages ?? [];
		if (e.dockerfile === void 0 || !(0, p.F)(e.dockerfile)) return !1;
		let r = new Set(t.instructions.map(({ start: e }) => e));
		return !n.flatMap((e) => e.instructions.filter(({ start: e }) => !r.has(e))).some(({ name: e, text: t }) => e === "USER" || t.includes("chown")) && !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(e.texts.entrypoint.source?.text ?? "");
	}
	let tt = {
		metadata: {
			id: "volume-shadowing",
			severity: "error",
			title: "Volume hides the app's code, or two volumes have the same mount point"
		},
		*checkConfig(e) {
			for (let t of e.config.roles.all) {
				let n = (0, m.t8)(e, t);
				if (n !== void 0) {
					yield* checkDuplicates(n.mounts.all);
					for (let e of n.mounts.all) yield* checkTarget(e, n.image?.workdir);
				}
			}
		}
	};
	function* checkDuplicates(e) {
		let t = new Set();
		for (let { target: n, node: r } of e) {
			if (t.has(n)) {
				let e = `Two volumes are mounted at ${n}, so Docker does not start the container (Duplicate mount point)`;
				yield {
					at: (0, a.be)(r),
					message: e,
					help: "Remove one of them, or mount it elsewhere."
				};
			}
			t.add(n);
		}
	}
	function* checkTarget({ target: e, kind: t, node: n }, r) {
		if (r === void 0 || r === "/" || t === "anonymous" || t === "memory") return;
		let i = (0, a.be)(n);
		e === r && (yield {
			at: i,
			message: `The volume is mounted over ${r}, where the image has the app, so it ${t === "volume" ? "keeps the code of the first deploy and later deploys change nothing" : "hides the code"}`,
			help: `Mount a new volume over the directory with the data only, such as ${r}/storage, and copy the data into it first.`
		});
		let o = [
			"app",
			"bin",
			"config",
			"lib",
			"db",
			"vendor"
		].find((t) => e === `${r}/${t}`);
		if (o === void 0 || t !== "volume") return;
		let s = o === "db" ? "" : "If the app only reads files of the repository there, remove the volume: the image has them. If it writes there: ";
		yield {
			at: i,
			severity: "warning",
			message: `The volume is mounted over ${e}, which has files from the repository, so a new deploy still sees the old ones${o === "db" ? " (migrations, schema)" : ""}`,
			help: `${s}Keep the data in a separate directory, such as ${r}/storage, with a new volume, and copy the data into it first.`
		};
	}
	let nt = {
		metadata: {
			id: "webauthn-origin",
			severity: "warning",
			title: "WebAuthn origin or RP ID does not match the proxy host"
		},
		*checkConfig(e) {
			let t = webauthnSettings(e), n = e.config.primaryProxy;
			if (t.length === 0 || n === void 0 || n.hosts.unknown !== void 0 || ["host", "hosts"].every((e) => (0, a.$I)(n.node, e) !== void 0)) return;
			let i = n.hosts.all.map(({ name: e }) => e.toLowerCase());
			if (i.length === 0) return;
			let o = ((0, r.jj)(n.ssl) ?? "none") !== "none";
			yield* checkOrigins(valuesOf(t, /[.(](?:allowed_origins|origin)\)?$/), i, o), yield* checkIds(valuesOf(t, /[.(](?:rp_id|id)\)?$/), i);
		}
	};
	function webauthnSettings(e) {
		let { webauthn: t, application: n, production: r } = e.project.surroundings.texts;
		return [...[n.source, r.source].filter((e) => e?.text.includes("WebAuthn.configure") === !0).flatMap((t) => (0, h.sY)(e, t) ?? []).filter(isInBlock), ...(0, h.sY)(e, t.source) ?? []];
	}
	function isInBlock({ within: e }) {
		return e?.endsWith("WebAuthn.configure") === !0;
	}
	function* checkOrigins(e, t, n) {
		let r = e?.map((e) => ({
			...e,
			host: /^https?:\/\/([^/:]+)/.exec(e.text)?.[1]?.toLowerCase()
		})), i = r?.filter(({ host: e }) => e !== void 0 && t.includes(e)) ?? [], [a] = r ?? [], [o] = t;
		a !== void 0 && i.length === 0 && (yield {
			at: a.at,
			message: `WebAuthn accepts ${r?.map(({ text: e }) => e).join(", ")}, but the proxy serves ${t.join(", ")}, so every passkey is rejected`,
			help: webauthn_origin_repair(a, `https://${o}`)
		});
		for (let { text: e, at: t, variable: r, host: a } of i) {
			let i = e.endsWith("/");
			(i || n && e.startsWith("http:")) && (yield {
				at: t,
				message: `A browser never sends the origin ${e}, because ${i ? "an origin does not end with a slash" : "the proxy serves the host over HTTPS"}, so every passkey is rejected`,
				help: webauthn_origin_repair({
					text: e,
					at: t,
					variable: r
				}, `https://${a}`)
			});
		}
	}
	function* checkIds(e, t) {
		for (let n of e ?? []) {
			let { text: e, at: r } = n;
			t.some((t) => t === e.toLowerCase() || t.endsWith(`.${e.toLowerCase()}`)) || (yield {
				at: r,
				message: `The RP ID is ${e}, but the proxy serves ${t.join(", ")}, and a browser rejects an RP ID that is neither the host nor a parent domain of it`,
				help: n.variable === void 0 ? `Write \`${t[0]}\`, or remove the setting.` : webauthn_origin_repair(n, `${t[0]}`)
			});
		}
	}
	function webauthn_origin_repair({ variable: e }, t) {
		return e === void 0 ? `Write \`${t}\`.` : `Set \`${e}: ${t}\` under \`env/clear\` in deploy.yml, because ${e} is not set and this default counts.`;
	}
	function valuesOf(e, t) {
		let n = e.filter(({ target: e }) => t.test(e)), r = new Set(n.map(({ target: e, start: n }) => e.endsWith(")") ? n : e.replace(t, ""))), i = (0, h.oL)(n);
		return i === void 0 || r.size > 1 ? void 0 : textsOf(i.value, i.source);
	}
	function textsOf(e, t) {
		let n = e.kind === "list" ? e.items : [e], r = n.flatMap((n) => n.kind === "text" && n.text !== "" ? [{
			text: n.text,
			at: (0, i.yb)(t, n.start, n.end),
			variable: n.variable ?? e.variable
		}] : []);
		return r.length === 0 || r.length < n.length ? void 0 : r;
	}
	let rt = [
		te,
		b,
		re,
		ie,
		se,
		le,
		fe,
		N,
		P,
		ge,
		ye,
		be,
		xe,
		Se,
		Ce,
		we,
		Oe,
		Ae,
		Pe,
		Fe,
		Ie,
		Le,
		ze,
		Ve,
		We,
		Ge,
		Je,
		Ye,
		Xe,
		$,
		Qe,
		et,
		tt,
		nt
	];
}) };
