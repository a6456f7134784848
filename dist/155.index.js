"use strict";
exports.id = 155, exports.ids = [155], exports.modules = { 4155: ((e, t, n) => {
	n.r(t), n.d(t, { accessoryRules: () => Ee });
	var r = n(8162), i = n(1781), a = n(6586);
	function hasMounts(e) {
		let { all: t, complete: n } = (0, r.JB)(e, "");
		return !n || t.some(({ kind: e }) => e === "volume" || e === "host");
	}
	let o = {
		metadata: {
			id: "accessory-changed",
			severity: "info",
			title: "Accessory change is not applied by `kamal deploy`"
		},
		*checkConfig({ project: { earlier: e }, variant: t, config: n }) {
			let r = e?.configs.get(t.destination ?? "");
			if (e === void 0 || r === void 0) return;
			let o = t.destination === void 0 ? "" : ` -d ${t.destination}`;
			for (let { name: t, key: s, settings: c, files: l } of n.accessories.all) {
				let n = (0, i.$I)(r.accessoriesNode, t);
				if (n?.kind === "unknown") continue;
				let u = n === void 0, d = u ? "is new" : (0, a.$)(n) === (0, a.$)(c) ? void 0 : "changed", f = l.find(({ local: t = "" }) => e.changedFiles.has(t));
				if (d === void 0 && f === void 0) continue;
				let p = d === void 0 ? (0, i.$I)(f?.node, "local") ?? f?.node : s;
				yield {
					at: (0, i.be)(p ?? s),
					message: `The accessory \`${t}\` ${d ?? `uploads ${f?.local}, which changed`}, but \`kamal deploy\` never touches accessories, so nothing changes on the server`,
					help: u ? `After merging, run \`kamal accessory boot ${t}${o}\`.` : `After merging, run \`kamal accessory reboot ${t}${o}\`: it is down for a moment, and keeps only what is on volumes${hasMounts(c) ? "" : ", of which it has none"}.`
				};
			}
		}
	};
	var s = n(6244);
	let c = {
		metadata: {
			id: "accessory-data-volume",
			severity: "warning",
			title: "Database accessory does not keep its data on a volume"
		},
		*checkConfig({ config: e }) {
			for (let t of e.accessories.all) {
				let e = (0, s.QT)(t);
				e !== void 0 && (yield* checkAccessory(t, e));
			}
		}
	}, l = "/var/lib/postgresql/data";
	function* checkAccessory(e, t) {
		let { name: n, settings: i, containerName: a = n } = e, o = (0, s.nw)(e), c = (0, s.m1)(e)("PGDATA"), d = (0, r.JB)(i, a);
		if (o === void 0 || c === "unknown" || !d.complete || t.engine === "redis" && !u.test(o)) return;
		let f = (0, s.pX)(t, {
			cmd: o,
			pgdata: c === "unset" ? void 0 : c.value
		});
		if (f === void 0 || isKept(d, f) || t.isNewest && t.engine === "postgres" && isKept(d, {
			...f,
			data: f.volume ?? "/"
		}) || isDeliberate(e)) return;
		let p = d.all.find(({ target: e }) => e === l);
		p !== void 0 && isVersioned(t) && c === "unset" ? yield refusesToStart(e, t, p.node) : yield losesData(e, {
			image: t,
			storage: f,
			mounts: d
		});
	}
	let u = /appendonly["'=\s]+yes|--save\s+["']?\d/;
	function isVersioned({ engine: e, major: t, isNewest: n }) {
		return e === "postgres" && (n || (t ?? 0) >= s.Th);
	}
	function isKept(e, { data: t, volume: n }) {
		let i = (0, r.vI)(e, t);
		return i === void 0 || i.kind !== "volume" && i.kind !== "host" ? !1 : !(n !== void 0 && isInside(t, n)) || i.target.length >= n.length;
	}
	function isInside(e, t) {
		return e === t || e.startsWith(`${t}/`);
	}
	function isDeliberate({ key: e, settings: t }) {
		let { text: n } = e.source, r = Math.max(n.lastIndexOf("\n\n", e.start), e.start - 500, 0), i = t.source === e.source ? n.slice(r, t.end) : n.slice(r, e.end);
		return /#.{0,200}\b(?:ephemeral|disposable|throw-?away|temporary|not? persist|no (?:data )?(?:volume|persist)|without (?:a )?(?:volume|persist)|stateless|in.memory|can be (?:lost|rebuilt|recreated)|don't (?:need to )?(?:keep|persist))/i.test(i);
	}
	function refusesToStart({ name: e }, t, n) {
		let { major: r, hasOfficialEntrypoint: a } = t, o = r === void 0 ? `An image without a version is now PostgreSQL ${s.Th} or newer, which` : `PostgreSQL ${r}`, c = `/var/lib/postgresql/${r ?? s.Th}/docker`, u = s.Th - 1;
		return {
			at: (0, i.be)(n),
			...r !== void 0 && a ? { severity: "error" } : {},
			message: `${o} keeps its data in ${c} and does not start while a volume is mounted at ${l}; older Alpine images do start, but lose the data at the next \`kamal accessory reboot ${e}\``,
			help: `For a new database, mount the volume at /var/lib/postgresql. If the volume already has data of an older version, stay with that version (\`postgres:${u}\`), or dump and restore.`
		};
	}
	function losesData(e, { image: t, storage: n, mounts: r }) {
		let { name: a } = e, { engine: o, title: c, isIndex: l } = t, u = isVersioned(t) ? n.volume ?? n.data : n.data, d = r.all.find((e) => isMeantForData(e, n)), f = t.isNewest ? u : n.data, p = d?.node ?? (e.image.kind === "known" ? e.image.node : e.key), m = o === "postgres" && t.major !== void 0 && t.major >= s.Th && d !== void 0 && t.hasOfficialEntrypoint;
		return {
			at: (0, i.be)(p),
			...m ? { severity: "error" } : l ? { severity: "info" } : {},
			message: `${c} (\`${a}\`) keeps its data in ${f}, but ${reason(d, f)}, so it starts empty after the next \`kamal accessory reboot ${a}\``,
			help: `Write \`directories: ["data:${u}"]\`. If the accessory already runs, dump its data before you reboot it, and restore it afterwards.`
		};
	}
	function reason(e, t) {
		return e === void 0 ? "no volume is mounted there" : e.kind === "anonymous" && e.target === t ? "the volume that is mounted there has no name" : `the volume is mounted at ${e.target}`;
	}
	function isMeantForData({ kind: e, target: t }, { data: n, volume: r }) {
		return e !== "volume" && e !== "host" && e !== "anonymous" || /\.\w{2,4}$|\.d$|backup|\/(?:etc|docker-entrypoint-initdb\.d)(?:\/|$)|(?:^|\/)(?:conf|config|logs?|certs?|ssl|wal|archive)(?:\/|$)/.test(t) ? !1 : isInside(t, r ?? n) || isInside(n, t) || /^\/(?:var\/lib|data|bitnami)\b|data$/.test(t);
	}
	var d = n(7219), f = n(527);
	let p = {
		metadata: {
			id: "accessory-directory-owner",
			severity: "warning",
			title: "Non-root accessory cannot write to its data directory"
		},
		*checkConfig({ project: e, config: t }) {
			let n = (0, i.wf)(t.root, ["ssh", "user"]);
			if (n === void 0 || n.kind === "scalar" && n.text === "root") for (let n of t.accessories.all) {
				let { name: t, settings: r } = n, a = programOf(n);
				if (a === void 0 || (0, i.wf)(r, ["options", "user"]) !== void 0) continue;
				let [o = ""] = a.owner.split(":");
				if ((0, f.Et)(e, o)) continue;
				let s = `${n.containerName ?? t}-data`;
				for (let e of (0, i.S3)((0, i.$I)(r, "directories"))) yield* checkDirectory(e, {
					...a,
					volume: s
				});
				for (let n of (0, i.S3)((0, i.$I)(r, "volumes"))) for (let r of checkVolume(n, {
					...a,
					name: t
				})) n.kind === "scalar" && (0, f.L3)(e, n.text.split(":")[0] ?? "") || (yield r);
			}
		}
	}, m = {
		"grafana/grafana": {
			owner: "472:0",
			data: "/var/lib/grafana"
		},
		"grafana/grafana-oss": {
			owner: "472:0",
			data: "/var/lib/grafana"
		},
		"grafana/loki": {
			owner: "10001:10001",
			data: "/loki"
		},
		"prom/prometheus": {
			owner: "65534:65534",
			data: "/prometheus"
		},
		"prom/alertmanager": {
			owner: "65534:65534",
			data: "/alertmanager"
		},
		"elasticsearch/elasticsearch": {
			owner: "1000:0",
			data: "/usr/share/elasticsearch/data"
		},
		elasticsearch: {
			owner: "1000:0",
			data: "/usr/share/elasticsearch/data"
		},
		"opensearchproject/opensearch": {
			owner: "1000:1000",
			data: "/usr/share/opensearch/data"
		},
		"mssql/server": {
			owner: "10001:0",
			data: "/var/opt/mssql"
		},
		"n8nio/n8n": {
			owner: "1000:1000",
			data: "/home/node/.n8n"
		}
	};
	function programOf({ image: e }) {
		let t = e.kind === "known" ? (0, d.i)(e.value) : void 0;
		return t === void 0 || !Object.hasOwn(m, t.repository) ? void 0 : m[t.repository];
	}
	function* checkDirectory(e, { owner: t, data: n, volume: r }) {
		if (e.kind === "map" && ((0, i.$I)(e, "owner") !== void 0 || (0, i.$I)(e, "mode") !== void 0)) return;
		let a = e.kind === "map" ? (0, i.$I)(e, "remote") : e;
		(a?.kind === "scalar" ? e.kind === "map" ? a.text : a.text.split(":")[1] : void 0) === n && (yield {
			at: (0, i.be)(e),
			message: `Kamal creates this directory as root, but the program runs as user ${t.split(":")[0]}, so it cannot write to ${n} and does not start`,
			help: `Write it as a mapping with \`owner: "${t}"\` (Kamal 2.10 or newer), or use a named volume: \`- "${r}:${n}"\` under \`volumes\`.`
		});
	}
	function* checkVolume(e, { owner: t, data: n, name: r }) {
		let [a = "", o] = e.kind === "scalar" ? e.text.split(":") : [];
		a.startsWith("/") && o === n && (yield {
			at: (0, i.be)(e),
			severity: "info",
			message: `Docker creates ${a} on the server as root if it does not exist, but \`${r}\` runs as user ${t.split(":")[0]} and cannot write to it`,
			help: `Add a mapping with \`local: ${a}\`, \`remote: ${n}\` and \`owner: "${t}"\` under \`directories\` (Kamal 2.10 or newer) in place of this line.`
		});
	}
	var h = n(6760), g = n(28), ee = n(6247);
	let te = {
		metadata: {
			id: "accessory-file-missing",
			severity: "warning",
			title: "File uploaded by an accessory is not in the repository"
		},
		*checkConfig({ project: e, config: t }) {
			let n = (0, g.h)(e);
			for (let { name: r, files: a } of t.accessories.all) for (let { local: t, node: o } of a) {
				if (t === void 0 || t.startsWith("/") || t.startsWith("~") || t.includes("<%")) continue;
				let a = e.surroundings.entries.get(t) === "missing", s = n(t);
				if (!a && !s || (0, ee.M1)(e, h.posix.join(e.directory, t))) continue;
				let c = o.kind === "map" ? (0, i.$I)(o, "local") ?? o : o;
				yield {
					at: (0, i.be)(c),
					message: s ? `\`${r}\` uploads ${t}, but git ignores it, so the runner does not have it and Kamal stops (Missing file)` : `\`${r}\` uploads ${t}, but it is not in the repository, so Kamal stops (Missing file)`,
					help: s ? "Commit it, or create it in a step before the deploy." : "Create it, or correct the path."
				};
			}
		}
	}, ne = {
		metadata: {
			id: "accessory-host-path",
			severity: "warning",
			title: "Accessory mounts a path that nothing puts on the server"
		},
		*checkConfig({ project: e, config: t }) {
			let { serverFiles: n } = e.surroundings;
			for (let { name: e, settings: r } of t.accessories.all) for (let t of (0, i.S3)((0, i.$I)(r, "volumes"))) {
				if (t.kind !== "scalar") continue;
				let [r = "", a = ""] = t.text.split(":");
				if (!a.startsWith("/")) continue;
				let o = n.find(({ path: e }) => e === h.posix.normalize(r)), s = isRelative(r) ? explainRelative({
					source: r,
					target: a,
					known: o
				}) : explainAbsolute({
					source: r,
					target: a,
					known: o,
					name: e
				});
				s !== void 0 && (yield {
					at: (0, i.be)(t),
					...s
				});
			}
		}
	};
	function explainRelative({ source: e, target: t, known: n }) {
		if (isDataDirectory(e)) return;
		let r = n?.local ?? e.replace(/^\.\//, "");
		return {
			message: relativePathMessage(e),
			help: isConfigFile(r, t) ? `Let Kamal upload it: write \`- ${r}:${t}\` under \`files\` instead.` : `Let Kamal create it: write \`- ${r.split("/").at(-1)}:${t}\` under \`directories\` instead${e.startsWith(".") ? `, and move what is in ${e} on the server there first` : ""}.`
		};
	}
	function explainAbsolute({ source: e, target: t, known: n, name: r }) {
		if (!(e.endsWith("/.docker/config.json") || n?.mayBePlaced === !0)) {
			if (n?.local !== void 0) return {
				message: `Nothing in the repository puts ${n.local} on the server as ${e}: if the file is not there, Docker creates a directory with that name and \`${r}\` does not start, and a change of it never arrives`,
				help: `Let Kamal upload it: write \`- ${n.local}:${t}\` under \`files\` in place of this line, and run \`kamal accessory reboot ${r}\`. Compare it with the file on the server first, which may be a different one.`
			};
			if (isConfigFile(e, t)) return {
				message: `Nothing puts the file ${e} on the server, so Docker creates a directory with that name and \`${r}\` does not start`,
				help: `Let Kamal upload it: add it to the repository, and write \`- config/\u2026:${t}\` under \`files\` in place of this line.`
			};
		}
	}
	function relativePathMessage(e) {
		return e.startsWith(".") ? `Docker looks for ${e} on the server, where the repository is not checked out, so it creates an empty directory there or rejects the path` : `${e} is not an absolute path, and a volume name cannot contain a slash, so Docker rejects it`;
	}
	function isRelative(e) {
		return /^\.{1,2}\//.test(e) || /^[\w-][\w.-]*\/[\w./-]*$/.test(e);
	}
	function isDataDirectory(e) {
		let t = e.split("/").at(-1) ?? "";
		return e.startsWith("./") && !t.includes(".") && !/^\.\/(?:config|\.kamal|docker|db)\//.test(e);
	}
	function isConfigFile(e, t) {
		let n = /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg)$/;
		return !/^\/(?:etc|proc|sys|dev|run|var\/run|usr)\//.test(e) && n.test(e) && n.test(t);
	}
	let re = {
		metadata: {
			id: "accessory-image-variable",
			severity: "warning",
			title: "Database image lacks a variable that it needs, or ignores one"
		},
		*checkConfig({ config: e }) {
			for (let t of e.accessories.all) {
				let e = (0, s.QT)(t), n = (0, s.nw)(t);
				e !== void 0 && n !== void 0 && startsServer(n) && (e.engine === "redis" ? yield* checkRedis(t, n) : yield* checkServer(t, e));
			}
		}
	};
	function startsServer(e) {
		return /^\s*(?:$|-|(?:docker-entrypoint\.sh\s+)?(?:postgres|mysqld|mariadbd|mongod|(?:redis|valkey)-server)\b)/.test(e);
	}
	let mysqlVariables = (e) => ({
		[`${e}_DB`]: `${e}_DATABASE`,
		[`${e}_DB_NAME`]: `${e}_DATABASE`,
		[`${e}_DATABASE_NAME`]: `${e}_DATABASE`,
		[`${e}_USERNAME`]: `${e}_USER`,
		[`${e}_PASS`]: `${e}_PASSWORD`,
		[`${e}_ROOT_PASS`]: `${e}_ROOT_PASSWORD`
	}), _ = [
		"MYSQL_ROOT_PASSWORD",
		"MYSQL_ALLOW_EMPTY_PASSWORD",
		"MYSQL_RANDOM_ROOT_PASSWORD"
	], ie = {
		postgres: {
			required: ["POSTGRES_PASSWORD", "POSTGRES_HOST_AUTH_METHOD"],
			wrong: {
				POSTGRES_DATABASE: "POSTGRES_DB",
				POSTGRES_DB_NAME: "POSTGRES_DB",
				POSTGRES_DBNAME: "POSTGRES_DB",
				POSTGRES_NAME: "POSTGRES_DB",
				POSTGRES_USERNAME: "POSTGRES_USER",
				POSTGRES_PASS: "POSTGRES_PASSWORD",
				POSTGRES_PWD: "POSTGRES_PASSWORD"
			},
			pairs: []
		},
		mysql: {
			required: _,
			wrong: mysqlVariables("MYSQL"),
			pairs: [["MYSQL_USER", "MYSQL_PASSWORD"]]
		},
		mariadb: {
			required: [
				..._,
				"MARIADB_ROOT_PASSWORD",
				"MARIADB_ROOT_PASSWORD_HASH",
				"MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
				"MARIADB_RANDOM_ROOT_PASSWORD"
			],
			wrong: {
				...mysqlVariables("MYSQL"),
				...mysqlVariables("MARIADB")
			},
			pairs: []
		},
		mongo: {
			required: [],
			wrong: {
				MONGO_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
				MONGO_ROOT_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
				MONGO_INITDB_USERNAME: "MONGO_INITDB_ROOT_USERNAME",
				MONGO_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
				MONGO_ROOT_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD",
				MONGO_INITDB_PASSWORD: "MONGO_INITDB_ROOT_PASSWORD"
			},
			pairs: [["MONGO_INITDB_ROOT_USERNAME", "MONGO_INITDB_ROOT_PASSWORD"]]
		}
	}, v = "The image reads it only when its data directory is empty: an accessory that already runs needs the change in SQL, too.";
	function* checkServer(e, { engine: t, title: n }) {
		let r = ie[t];
		if (r === void 0) return;
		let a = (0, s.m1)(e), isSet = (e) => a(e) !== "unset" || a(`${e}_FILE`) !== "unset", o = writtenVariables(e), c = (0, s.nJ)(e);
		for (let [t, s] of c === "any" ? [] : Object.entries(r.wrong)) {
			let r = o.get(t);
			r === void 0 || isSet(s) || isDefault(t, a(t)) || (yield {
				at: (0, i.be)(r),
				...c === "sql" ? { severity: "info" } : {},
				message: `The image of ${n} (\`${e.name}\`) does not read \`${t}\`; it reads \`${s}\`, which is not set`,
				help: `Write \`${s}\`. ${v}`
			});
		}
		let l = [...o.keys()].some((e) => r.required.includes(r.wrong[e] ?? ""));
		if (r.required.length > 0 && !r.required.some(isSet) && !l) {
			let [t] = r.required;
			yield {
				at: (0, i.be)(e.image.kind === "known" ? e.image.node : e.key),
				message: `${n} (\`${e.name}\`) has no \`${t}\`, and without a password the image does not create a database: the container stops at its first start`,
				help: `Add \`${t}\` to \`accessories/${e.name}/env/secret\`${alias(t, o)}.`
			};
		}
		for (let t of c === "none" ? r.pairs : []) yield* checkPair(t, {
			accessory: e,
			title: n,
			isSet,
			written: o
		});
	}
	function alias(e, t) {
		let n = [...t].find(([e, t]) => t.kind === "scalar" && /PASSWORD|PASSWD/.test(e));
		return n === void 0 ? "" : `, or write \`${e}:${n[0]}\` there to pass ${n[0]} under that name`;
	}
	function isDefault(e, t) {
		return e === "POSTGRES_USERNAME" && typeof t == "object" && t.value === "postgres";
	}
	function* checkPair(e, { accessory: t, title: n, isSet: r, written: a }) {
		let [o, s] = e, [c, l] = r(o) ? [o, s] : [s, o], u = a.get(c);
		u === void 0 || r(l) || c === "MYSQL_PASSWORD" && l === "MYSQL_USER" || (yield {
			at: (0, i.be)(u),
			message: `${n} (\`${t.name}\`) has \`${c}\` but no \`${l}\`, so the image does not create the user`,
			help: `Add \`${l}\` to the accessory's \`env\`. ${v}`
		});
	}
	function* checkRedis(e, t) {
		let n = writtenVariables(e).get("REDIS_PASSWORD"), { image: r, settings: a, name: o } = e;
		n === void 0 || r.kind !== "known" || r.value.includes("stack") || t.includes("pass") || /\.conf\b/.test(t) || [
			"files",
			"volumes",
			"options",
			"directories"
		].some((e) => mentionsConfig((0, i.$I)(a, e))) || (yield {
			at: (0, i.be)(n),
			message: `The image of Redis (\`${o}\`) does not read \`REDIS_PASSWORD\`, so Redis runs without a password`,
			help: "Upload a redis.conf with `requirepass` through `files`, and start Redis with it: `cmd: redis-server /etc/redis/redis.conf`. If the port is not published, a password is not necessary: remove the variable."
		});
	}
	function mentionsConfig(e) {
		return e !== void 0 && /conf|entrypoint|\.sh\b|\.acl\b|<%/.test((0, i.Io)(e));
	}
	function writtenVariables({ settings: e }) {
		let t = (0, i.$I)(e, "env"), [n, r] = [(0, i.$I)(t, "clear"), (0, i.$I)(t, "secret")], a = (0, i.fq)(n === void 0 && r === void 0 ? t : n).map(({ key: e }) => e), o = r?.kind === "list" ? r.items.map(({ node: e }) => e) : [], s = new Map();
		for (let e of a) s.set((0, i.xT)(e) ?? "", e);
		for (let e of o) e.kind === "scalar" && s.set(e.text.split(":")[0] ?? "", e);
		return s;
	}
	var y = n(4941);
	let b = {
		metadata: {
			id: "accessory-latest",
			severity: "info",
			title: "Accessory image has no fixed version"
		},
		*checkConfig({ config: e }) {
			for (let { name: t, image: n } of e.accessories.all) {
				if (n.kind !== "known" || n.value === "" || n.value.includes("@")) continue;
				let r = /:([^/:]+)$/.exec(n.value)?.[1];
				(r === void 0 || r === "latest") && (yield {
					at: (0, i.be)(n.node),
					message: `${n.value} can be a different version after each reboot of \`${t}\`${x.test(n.value) ? ", and a newer major version of a database does not open the old data" : ""}`,
					help: n.value === (0, y.jj)(e.image) ? "This is the app's own image: make it a role under `servers`, so that each deploy renews it." : "Write the tag or the digest of the version that is running now (`docker inspect` on the server shows it)."
				});
			}
		}
	}, x = /(?:postgres|postgis|pgvector|timescale|mysql|mariadb|percona|mongo|elasticsearch|opensearch|clickhouse)/i, S = {
		metadata: {
			id: "accessory-no-host",
			severity: "warning",
			title: "No host has the tag of an accessory"
		},
		*checkConfig({ config: e }) {
			if (e.serversNode?.kind !== "map") return;
			let t = tagsOfRolesWithHosts(e);
			for (let n of e.accessories.all) {
				let { name: e, tags: r } = n, [a] = r.all;
				if (a === void 0 || r.unknown !== void 0) continue;
				let { hosts: o } = n;
				if (o.unknown !== void 0 || o.all.length > 0) continue;
				let s = r.all.some((e) => t.has(e.name));
				yield {
					at: (0, i.be)(a.node),
					message: s ? `\`${e}\` has no host, so Kamal silently never starts it: Kamal finds tags only in roles that are a plain list of hosts, not under \`hosts\`` : `No host has the tag \`${a.name}\`, so Kamal silently never starts \`${e}\``,
					help: s ? "Write the role as a plain list, or place the accessory with `host` or `role`." : "Give a host this tag (`- 192.0.2.1: tag`), or place the accessory with `host` or `role`."
				};
			}
		}
	};
	function tagsOfRolesWithHosts({ roles: e }) {
		let t = e.all.flatMap((e) => e.settings === void 0 ? [] : e.hosts.all).flatMap((e) => (0, i.S3)(e.tags));
		return new Set(t.flatMap((e) => e.kind === "scalar" ? [e.text] : []));
	}
	let C = {
		metadata: {
			id: "accessory-no-image",
			severity: "error",
			title: "Accessory has no image"
		},
		*checkConfig({ config: e }) {
			for (let { name: t, settings: n, image: r } of e.accessories.all) {
				if (n.open || !(0, i.z3)((0, y.E7)(r))) continue;
				let e = `The accessory \`${t}\` has no image: Kamal accepts this, but \`docker run\` fails`;
				yield {
					at: (0, i.be)(n),
					message: e,
					help: `Add \`image: \u2026\` under \`accessories/${t}\`.`
				};
			}
		}
	}, w = {
		metadata: {
			id: "accessory-port-list",
			severity: "error",
			title: "Several ports are written in one text"
		},
		*checkConfig({ config: e }) {
			for (let { settings: t, kind: n, path: r } of e.namedContainers) {
				let e = n === "accessory" ? (0, i.$I)(t, "port") : void 0, a = (0, i.S3)((0, i.$I)((0, i.$I)(t, "options"), "publish"));
				for (let t of [e, ...a].filter(hasSeveral)) {
					let n = `[${t.text.trim().split(/[\s,]+/).filter((e) => e !== "").map((e) => `"${e.includes(":") ? e : `${e}:${e}`}"`).join(", ")}]`;
					yield {
						at: (0, i.be)(t),
						message: `Kamal passes this as one \`--publish\`, so Docker rejects it (invalid containerPort), and \`${r}\` does not start`,
						help: t === e ? `Remove \`port\` and write \`options: { publish: ${n} }\`.` : `Write a list: \`publish: ${n}\`.`
					};
				}
			}
		}
	}, ae = /^(?:[\d.]{7,15}:|\[[\da-fA-F:.]{2,45}\]:)?(?:\d{1,5}(?:-\d{1,5})?:)?\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp|sctp))?$/;
	function hasSeveral(e) {
		return e?.kind !== "scalar" || !/\S[\s,]+\S/.test(e.text) || e.text.length > 500 ? !1 : e.text.trim().split(/[\s,]+/).every((e) => ae.test(e));
	}
	var T = n(9994), E = n(2004), oe = n(2407), D = n(926);
	let O = {
		hosts: 20,
		values: 500,
		length: 2e3
	};
	function clientsOf(e, t) {
		let { values: n, hasUnknown: r } = ue(t), { all: i, inRoles: a, isKnown: o } = se(t), s = (0, E.n3)(e.hosts).slice(0, O.hosts), [c] = s, l = (0, y.dd)((0, y.QE)(e.settings, `${e.path}/network`), "kamal") === "kamal" ? e.containerName ?? `SERVICE-${e.name}` : void 0, u = [...s, "host.docker.internal"], isAddress = ({ node: { text: e } }) => u.some((t) => namesHost(e, t)) || /\d\./.test(e) && ce.test(e), d = n.filter(isAddress);
		return {
			areOnItsHost: o && c !== void 0 && i.size === 1,
			areElsewhere: c !== void 0 && [...a].some((e) => !s.includes(e)),
			byAddress: d.find((t) => isFor(e, t))?.node,
			byName: l === void 0 ? void 0 : n.find(({ node: e }) => namesHost(e.text, l))?.node,
			mayUseAddress: r || d.length > 0,
			containerName: l
		};
	}
	function isFor(e, { name: t, node: n }) {
		return t === void 0 || (0, oe.nb)({
			name: t,
			text: n.text
		}) || `_${t}_`.includes(`_${e.name.toUpperCase().replaceAll("-", "_")}_`) ? !0 : e.publishedPorts.some(({ text: e }) => e.split(":").some((e) => /^\d+$/.test(e) && n.text.includes(`:${e}`)));
	}
	let se = (0, D.B)((e) => {
		let t = e.roles.all.map(({ hosts: e }) => e), n = [...t, ...e.accessories.all.map(({ hosts: e }) => e)], r = e.roles.unknown === void 0 && e.accessories.unknown === void 0;
		return {
			all: new Set(n.flatMap(E.n3)),
			inRoles: new Set(t.flatMap(E.n3)),
			isKnown: r && n.every(({ unknown: e }) => e === void 0)
		};
	}), ce = /(?<![\d.])(?!127\.|0\.0\.0\.0)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]|\/\d)/;
	function namesHost(e, t) {
		let n = e.indexOf(t);
		return n === -1 || t === "" ? !1 : /(?:^|[/@,=\s"'])$/.test(e.slice(0, n)) && /^(?:$|[:,\s"'?]|\/(?!\d))/.test(e.slice(n + t.length));
	}
	let le = /URL|URI|HOST|ADDR|DSN|SERVER|ENDPOINT|BROKER|CONNECTION|CONFIG/i, ue = (0, D.B)((e) => {
		let t = [e.root, ...e.namedContainers.map(({ settings: e }) => e)], n = {
			values: [],
			hasUnknown: !1
		};
		for (let e of t) collect((0, i.$I)(e, "env"), n), collect((0, i.$I)(e, "cmd"), n);
		return n;
	});
	function collect(e, t, n) {
		if (e !== void 0) {
			if (e.kind === "unknown" || t.values.length >= O.values) t.hasUnknown = !0;
			else if (e.kind === "scalar" && e.text.length > O.length) t.hasUnknown = !0;
			else if (e.kind === "scalar") t.values.push({
				name: n,
				node: e
			});
			else if (e.kind === "list") for (let r of e.items) collect(r.node, t, n);
			else {
				t.hasUnknown ||= e.open;
				for (let { key: n, value: r } of e.pairs) (0, i.xT)(n) === "secret" ? t.hasUnknown ||= (0, i.S3)(r).some(mayHaveAddress) : collect(r, t, (0, i.xT)(n));
			}
		}
	}
	function mayHaveAddress(e) {
		return e.kind !== "scalar" || le.test(e.text);
	}
	let k = "try to log in", A = "read and change its data, unless it asks for a password", j = "read what it knows about the server", M = [
		{
			name: "MySQL",
			image: /mysql|mariadb|percona/,
			ports: [3306],
			access: k
		},
		{
			name: "PostgreSQL",
			image: /postg|pgvector|timescale|supabase/,
			ports: [5432],
			access: k
		},
		{
			name: "PgBouncer",
			image: /pgbouncer/,
			ports: [6432],
			access: k
		},
		{
			name: "Redis",
			image: /redis|valkey|keydb|dragonfly/,
			ports: [6379],
			access: A,
			lock: /requirepass|aclfile|REDIS_PASSWORD|VALKEY_PASSWORD/
		},
		{
			name: "OpenSearch",
			image: /opensearch/,
			ports: [],
			ownPorts: [
				9200,
				9300,
				9600
			],
			access: A,
			lock: /^/,
			unlock: /DISABLE_SECURITY_PLUGIN|security\.disabled/
		},
		{
			name: "Elasticsearch",
			image: /elasticsearch/,
			ports: [9200],
			ownPorts: [9300],
			access: A,
			lock: /ELASTIC_PASSWORD|xpack\.security\.enabled["']?: ?["']?true/,
			unlock: /xpack\.security\.enabled["']?[:=] ?["']?false/
		},
		{
			name: "Memcached",
			image: /memcached/,
			ports: [11211],
			access: A
		},
		{
			name: "MongoDB",
			image: /mongo/,
			ports: [27017],
			access: A,
			lock: /MONGO_INITDB_ROOT|--auth/
		},
		{
			name: "Meilisearch",
			image: /meilisearch/,
			ports: [7700],
			access: A,
			lock: /MEILI_MASTER_KEY|--master-key/
		},
		{
			name: "Typesense",
			image: /typesense/,
			ports: [8108],
			access: k
		},
		{
			name: "ClickHouse",
			image: /clickhouse/,
			ports: [8123],
			ownPorts: [9e3],
			access: A,
			lock: /CLICKHOUSE_PASSWORD/
		},
		{
			name: "RabbitMQ",
			image: /rabbitmq/,
			ports: [5672, 15672],
			access: k
		},
		{
			name: "Kafka",
			image: /kafka|redpanda/,
			ports: [9092],
			ownPorts: [
				9093,
				9094,
				29092
			],
			access: A,
			lock: /SASL/
		},
		{
			name: "NATS",
			image: /nats/,
			ports: [4222],
			ownPorts: [8222],
			access: A,
			lock: /--(?:user|auth|config)\b|-c /
		},
		{
			name: "InfluxDB",
			image: /influxdb/,
			ports: [],
			ownPorts: [8086],
			access: k
		},
		{
			name: "Cassandra",
			image: /cassandra|scylla/,
			ports: [9042],
			access: A
		},
		{
			name: "CouchDB",
			image: /couchdb/,
			ports: [5984],
			access: k
		},
		{
			name: "Qdrant",
			image: /qdrant/,
			ports: [6333, 6334],
			access: A,
			lock: /QDRANT__SERVICE__API_KEY/
		},
		{
			name: "Weaviate",
			image: /weaviate/,
			ports: [],
			ownPorts: [8080, 50051],
			access: A,
			lock: /APIKEY_ENABLED/
		},
		{
			name: "Chroma",
			image: /chroma(?!i|um)/,
			ports: [],
			ownPorts: [8e3],
			access: A
		},
		{
			name: "Neo4j",
			image: /neo4j/,
			ports: [7474, 7687],
			access: k
		},
		{
			name: "SQL Server",
			image: /mssql/,
			ports: [1433],
			access: k
		},
		{
			name: "CockroachDB",
			image: /cockroach/,
			ports: [26257],
			access: A
		},
		{
			name: "etcd",
			image: /etcd/,
			ports: [2379],
			access: A
		},
		{
			name: "ZooKeeper",
			image: /zookeeper/,
			ports: [2181],
			access: A
		}
	], N = [
		{
			name: "Docker's API",
			image: /socket-proxy|dind/,
			ports: [2375],
			access: "control the server"
		},
		{
			name: "node-exporter",
			image: /node[-_]exporter/,
			ports: [],
			ownPorts: [9100],
			access: j
		},
		{
			name: "The exporter",
			image: /[-_]exporter/,
			ports: [],
			ownPorts: [
				9104,
				9113,
				9121,
				9187
			],
			access: j
		},
		{
			name: "cAdvisor",
			image: /cadvisor/,
			ports: [],
			ownPorts: [8080],
			access: j
		},
		{
			name: "Prometheus",
			image: /prometheus|victoria-?metrics/,
			ports: [],
			ownPorts: [8428, 9090],
			access: j,
			lock: /web\.config/
		},
		{
			name: "Alertmanager",
			image: /alertmanager/,
			ports: [],
			ownPorts: [9093],
			access: "read and silence its alerts"
		},
		{
			name: "Loki",
			image: /loki/,
			ports: [],
			ownPorts: [3100],
			access: "read and write the logs"
		},
		{
			name: "Kibana",
			image: /kibana|opensearch-dashboards/,
			ports: [5601],
			access: k
		},
		{
			name: "The database console",
			image: /adminer|phpmyadmin|pgadmin|pgweb|redis-commander|redisinsight|mongo-express|cloudbeaver/,
			ports: [],
			ownPorts: [
				80,
				443,
				5050,
				5540,
				8001,
				8080,
				8081,
				8978
			],
			access: k
		},
		{
			name: "Dozzle",
			image: /dozzle/,
			ports: [],
			ownPorts: [8080],
			access: "read the logs of all containers",
			lock: /DOZZLE_AUTH/
		},
		{
			name: "Portainer",
			image: /portainer/,
			ports: [],
			ownPorts: [
				8e3,
				9e3,
				9443
			],
			access: k
		},
		{
			name: "The registry",
			image: /^(?:library\/)?registry$/,
			ports: [],
			ownPorts: [5e3],
			access: "pull and push images, unless it asks for a password",
			lock: /REGISTRY_AUTH/
		},
		{
			name: "The headless browser",
			image: /browserless|chrome|chromium|selenium|playwright|gotenberg|splash/,
			ports: [],
			ownPorts: [
				3e3,
				4444,
				8050,
				9222
			],
			access: "open pages with it, also those of the private network",
			lock: /TOKEN/
		}
	], P = {
		tcp: [...M, ...N],
		udp: [
			{
				name: "Memcached",
				image: /memcached/,
				ports: [11211],
				access: A
			},
			{
				name: "StatsD",
				image: /statsd|graphite|telegraf/,
				ports: [8125],
				access: "send it false numbers"
			},
			{
				name: "The DNS resolver",
				image: /pihole|pi-hole|adguard|unbound|dnsmasq|coredns|technitium/,
				ports: [],
				ownPorts: [53],
				access: "use it to attack others"
			}
		]
	}, F = /nginx|caddy|traefik|haproxy|envoy|varnish|cloudflared|apache|httpd|coturn|eturnal|wireguard|wg-easy|openvpn|tailscale|headscale|netbird|mail|postfix|dovecot|stalwart|maddy|haraka|smtp|bind9?$|powerdns|pdns|nsd|knot|livekit|mediamtx|icecast|rtmp|minecraft|mosquitto|emqx|mqtt|vernemq|sftp|ftpd|ssh|gitea|forgejo|gitlab|anycable|soketi|centrifugo|mercure|imgproxy|thumbor|squid|xray|mumble|teamspeak|synapse|asterisk|freeswitch|kamailio|jitsi|janus|ntfy|gotify|syncthing|torrent|factorio|valheim/, I = new Set("20 21 22 25 53 80 110 143 443 465 587 853 993 995 1194 1723 1883 1935 2222 3478 3479 4190 5060 5061 5222 5269 5349 8883 25565 51820".split(" ")), L = /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:.]{2,45}\]):)?(?:(\d{1,5}(?:-\d{1,5})?)?:)?(\d{1,5}(?:-\d{1,5})?)(?:\/(tcp|udp))?$/;
	function readMapping({ text: e, node: t }) {
		let n = t.type === "integer" && t.text.includes(":") ? null : L.exec(e), [, r, i, a = "", o] = n ?? [];
		return n === null ? void 0 : {
			address: r === void 0 || r === "0.0.0.0" || /^\[[0:]+\]$/.test(r) ? void 0 : r,
			hostPort: i,
			containerPort: a,
			protocol: o === "udp" ? "udp" : "tcp"
		};
	}
	function serviceAt({ containerPort: e, hostPort: t, protocol: n }, { image: r, settings: i }) {
		let a = (r ?? "").toLowerCase(), o = P[n], isAt = (t) => covers(e, t), s = o.find((e) => e.image.test(a) && [...e.ports, ...e.ownPorts ?? []].some(isAt)) ?? o.find((t) => t.ports.includes(Number(e)));
		if (s !== void 0) {
			let { name: e, access: t, lock: n, unlock: r } = s;
			return {
				name: e,
				access: n?.test(i) === !0 && r?.test(i) !== !0 ? k : t,
				isNote: !1
			};
		}
		return n === "udp" || r === void 0 || F.test(a) || [e, t ?? ""].some((e) => I.has(e)) ? void 0 : {
			name: "",
			access: "send it requests, without kamal-proxy and its TLS",
			isNote: !0
		};
	}
	function covers(e, t) {
		let [n = "", r = n] = e.split("-");
		return Number(n) <= t && t <= Number(r);
	}
	var R = n(4221);
	let z = {
		metadata: {
			id: "accessory-port-public",
			severity: "warning",
			title: "Accessory's port is open to everyone who reaches the server",
			fixable: !0,
			securitySeverity: 6.5
		},
		*checkConfig({ config: e }) {
			for (let t of e.accessories.all.slice(0, B.accessories)) {
				let n = openPorts(t);
				if (n.length === 0) continue;
				let r = clientsOf(t, e), i = isPrivateServer(t, e);
				for (let e of n) yield problemWith(e, {
					accessory: t,
					clients: r,
					isPrivate: i
				});
			}
		}
	}, B = {
		accessories: 100,
		ports: 100
	};
	function openPorts(e) {
		let { publishedPorts: t, settings: n } = e;
		if (t.length === 0) return [];
		let r = (0, d.i)((0, y.jj)(e.image) ?? "")?.repository, a = (0, i.Io)(n), o = new Map();
		for (let e of t.slice(0, B.ports)) {
			let t = readMapping(e);
			if (t === void 0 || t.address !== void 0 && (0, T.C)(t.address)) continue;
			let n = serviceAt(t, {
				image: r,
				settings: a
			}), i = n?.isNote === !0 ? "" : n?.name;
			n !== void 0 && i !== void 0 && !o.has(i) && o.set(i, {
				port: e,
				mapping: t,
				service: n
			});
		}
		return [...o.values()];
	}
	function problemWith({ port: e, mapping: t, service: n }, { accessory: r, clients: a, isPrivate: o }) {
		let { node: s } = e, { address: c, hostPort: l, containerPort: u, protocol: d } = t, f = c === void 0 ? "every address of the server" : `the address ${c}`, p = o ? "everyone in its network" : "anyone on the internet", m = n.isNote ? `\`${r.name}\` (port ${l ?? u})` : `${n.name} (\`${r.name}\`)`, h = d === "udp" ? "/udp" : "", withAddress = (e) => `"${e}:${l ?? u}:${u}${h}"`, g = isLocalOnly(a) && c === void 0 && !n.isNote;
		return {
			at: (0, i.be)(s),
			...o || n.isNote ? { severity: "info" } : {},
			message: `${m} listens on ${f}, and Docker bypasses ufw, so ${p} can ${n.access}`,
			help: g ? `Write ${withAddress("127.0.0.1")}, or remove the published port: the app reaches it at \`${a.containerName}:${u}\`.` : adviceFor(a, {
				isNote: n.isNote,
				private: withAddress("PRIVATE_IP"),
				containerPort: u
			}),
			...g && { fix: (0, R.v8)(s, withAddress("127.0.0.1")) }
		};
	}
	function isLocalOnly({ areOnItsHost: e, byName: t, byAddress: n, mayUseAddress: r }) {
		return e && t !== void 0 && n === void 0 && !r;
	}
	function adviceFor({ areElsewhere: e, containerName: t }, n) {
		let r = n.isNote ? "If it is meant for the public, put it behind kamal-proxy with its own `proxy`. " : "", i = `bind it to the address of a private network, ${n.private}, or let the provider's firewall (not ufw) admit only the hosts that need it`;
		return e || t === void 0 ? `${r}Other hosts may need the port: ${i}.` : `${r}If only containers on this server use it, let them connect to ${`\`${t}\` (port ${n.containerPort})`} first, deploy, and then remove the published port. Otherwise ${i}.`;
	}
	function isPrivateServer({ hosts: e }, t) {
		let n = (0, i.$I)(t.root, "ssh");
		return ["proxy", "proxy_command"].some((e) => !(0, i.z3)((0, i.$I)(n, e))) ? !0 : e.unknown === void 0 && e.all.length > 0 && e.all.every(({ name: e }) => (0, T.C)(e));
	}
	let V = {
		metadata: {
			id: "accessory-service-taken",
			severity: "warning",
			title: "Accessory has the service name of the app or of another accessory"
		},
		*checkConfig({ config: e }) {
			let t = (0, y.jj)(e.service), n = new Set(e.roles.all.flatMap((e) => (0, E.n3)(e.hosts))), r = new Map();
			for (let i of e.accessories.all) {
				let { containerName: e } = i;
				if (e === void 0) continue;
				let a = (0, E.n3)(i.hosts).slice(0, H.hosts), o = r.get(e) ?? [], s = o.find((e) => a.some((t) => e.hosts.has(t)))?.accessory;
				o.length < H.others && r.set(e, [...o, {
					accessory: i,
					hosts: new Set(a)
				}]), s === void 0 ? e === t && a.some((e) => n.has(e)) && (yield takenByApp(i, e)) : yield taken(i, {
					name: e,
					other: s,
					service: t
				});
			}
		}
	}, H = {
		hosts: 100,
		others: 10
	};
	function takenByApp(e, t) {
		let n = `${t}-${e.name}`;
		return {
			at: placeOf(e),
			message: `\`${e.name}\` has the app's service name \`${t}\`, by which Kamal finds containers: it takes the app's for this accessory's, so it never boots it again, and \`kamal accessory reboot\` removes the app's stopped versions, which a rollback needs`,
			help: `Remove \`service\` (its container is then \`${n}\`), or give it another name. Before you boot it again, remove the old container on the server (\`docker rm -f ${t}\`) and move what is in \`~/${t}\` to \`~/${n}\`.`
		};
	}
	function taken(e, { name: t, other: n, service: r }) {
		let i = `${r ?? "SERVICE"}-${e.name}`;
		return {
			at: placeOf(e),
			message: `\`${e.name}\` has the same service name as \`${n.name}\` (\`${t}\`), and Kamal does not boot it where a container with that name exists, so only one of them runs`,
			help: i === t ? "Give the other one its own `service`." : `Give it its own, for example \`service: ${i}\`.`
		};
	}
	function placeOf({ service: e, key: t }) {
		return (0, i.be)((0, y.E7)(e) ?? t);
	}
	var U = n(1939);
	let de = {
		metadata: {
			id: "host-port-taken",
			severity: "warning",
			title: "Two containers publish the same port of a server"
		},
		*checkConfig({ config: e }) {
			let t = rolePorts(e), n = new Set(), r = [...proxyPorts(e), ...accessoryPorts(e)];
			for (let e of r) {
				let r = t.find((t) => t.owner !== e.owner && isSamePort(t, e));
				t.push(e), r === void 0 || e.owner === G || n.has(e.node) || (n.add(e.node), yield {
					at: (0, i.be)(e.node),
					message: `${capitalized(e.owner)} publishes the port ${e.port} on ${e.host}, which ${r.owner} already publishes there, so Docker does not start the second one (port is already allocated)`,
					help: "Publish another port (`HOST-PORT:CONTAINER-PORT`), or none: containers of one server reach each other by name without a published port."
				});
			}
		}
	};
	function capitalized(e) {
		return `${e.charAt(0).toUpperCase()}${e.slice(1)}`;
	}
	function isSamePort(e, t) {
		return e.host !== t.host || e.port !== t.port || e.protocol !== t.protocol ? !1 : e.address === void 0 || t.address === void 0 || e.address === t.address;
	}
	let W = {
		hosts: 50,
		ports: 500
	}, G = "kamal-proxy";
	function accessoryPorts({ accessories: e }) {
		return e.all.flatMap(({ name: e, hosts: t, publishedPorts: n }) => publications(`the accessory \`${e}\``, t, n)).slice(0, W.ports);
	}
	function rolePorts({ roles: e }) {
		return e.all.flatMap(({ name: e, hosts: t, settings: n }) => publications(`the role \`${e}\``, t, (0, U.N)((0, i.S3)((0, i.wf)(n, ["options", "publish"]))))).slice(0, W.ports);
	}
	function publications(e, t, n) {
		return t.all.slice(0, W.hosts).flatMap(({ name: t }) => n.flatMap(({ text: n, node: r }) => {
			let [, i, a, o = "tcp"] = /^(?:(\d{1,3}(?:\.\d{1,3}){3}):)?(\d{1,5}):\d{1,5}(?:\/(tcp|udp))?$/.exec(n) ?? [];
			return a === void 0 ? [] : [{
				owner: e,
				host: t,
				address: i === "0.0.0.0" ? void 0 : i,
				port: a,
				protocol: o,
				node: r
			}];
		}));
	}
	function proxyPorts({ roles: e, proxySections: t }) {
		return t.some(({ run: e }) => e !== void 0) ? [] : e.all.filter(({ isProxied: e }) => e === !0).flatMap(({ hosts: e, node: t }) => e.all.slice(0, W.hosts).flatMap(({ name: e }) => ["80", "443"].map((n) => ({
			owner: G,
			host: e,
			address: void 0,
			port: n,
			protocol: "tcp",
			node: t
		}))));
	}
	var K = n(9016), q = n(2535);
	let fe = {
		metadata: {
			id: "litestream-config-missing",
			severity: "error",
			title: "Litestream accessory has no command or configuration file"
		},
		*checkConfig(e) {
			for (let t of (0, q.Z4)(e)) {
				let e = litestream_config_missing_problemWith(t);
				e !== void 0 && (yield e);
			}
		}
	};
	function litestream_config_missing_problemWith({ accessory: e, image: t, mounts: n }) {
		let { name: a, settings: o, files: s } = e;
		if (!(0, K.gT)(t) || (0, i.$I)((0, i.$I)(o, "options"), "entrypoint") !== void 0) return;
		let c = (0, i.$I)(o, "cmd");
		if (c === void 0) return {
			at: (0, i.be)((0, y.E7)(e.image) ?? o),
			message: `\`${a}\` has no \`cmd\`, so Litestream prints its help and exits, and Docker keeps restarting it`,
			help: "Add `cmd: replicate`."
		};
		if (c.kind !== "scalar" || !/\breplicate\b/.test(c.text)) return;
		let l = (0, K.j$)(c.text);
		if (l === void 0 || !n.complete || (0, r.vI)(n, l) !== void 0) return;
		let u = (0, i.$I)(o, "files");
		if (u?.kind === "unknown" || u?.kind === "list" && u.open || s.some(({ remote: e }) => e === void 0 || e === l)) return;
		let d = s.find(({ remote: e }) => e?.includes("litestream"));
		return {
			at: (0, i.be)(d?.node ?? c),
			message: `Litestream reads ${l}, but the accessory has no file there, so Litestream stops (config file not found) and nothing is backed up`,
			help: d === void 0 ? `Add \`- config/litestream.yml:${l}\` under the accessory's \`files\`.` : `Upload the file as ${l}, or write \`cmd: replicate -config ${d.remote}\`.`
		};
	}
	var J = n(5297);
	function withUnprovenLink(e, t) {
		if (t === void 0) return e;
		let n = /^[/~]/.test(t) ? t : `~/${t}`, r = `${e.message} (if ${n} on the server is this file)`;
		return {
			...e,
			message: r,
			severity: e.severity === "info" ? "info" : "warning"
		};
	}
	let pe = {
		metadata: {
			id: "litestream-missing-database",
			severity: "warning",
			title: "Production SQLite database is not replicated by Litestream"
		},
		*checkConfig(e) {
			let t = (0, J.FB)(e), n = (0, q.Z4)(e);
			if (t === void 0 || n.length === 0 || n.some(({ complete: e }) => !e) || n.some(({ dbs: e }) => e.some((e) => e.open))) return;
			let r = n.reduce((e, t) => (0, q.RH)(t, e), t.databases), a = new Set(n.flatMap((e) => databasesWithWrongPath(e, t.databases))), [o] = n, s = o?.document?.root;
			if (o !== void 0 && s !== void 0) for (let e of r) {
				let t = (0, q.nZ)(o, e);
				a.has(e) || t === void 0 || (yield withUnprovenLink({
					at: (0, i.be)((0, i.cF)(s, "dbs")?.key ?? s),
					...(0, J.Xm)(e) ? { severity: "info" } : {},
					message: `The database \`${e.name}\` (${e.file}) has no entry in \`dbs\`, so it is not backed up`,
					help: `Add an entry with \`path: ${t}\` and a replica.`
				}, o.serverFile));
			}
		}
	};
	function databasesWithWrongPath(e, t) {
		let n = (0, q.RH)(e, t), r = new Set(t.map(({ place: e }) => (0, q.r4)(e)));
		return e.dbs.flatMap((t) => t.path === void 0 || r.has((0, q.r4)((0, q.s6)(e, t))) ? [] : (0, q.zF)(t.path, n) ?? []);
	}
	let me = {
		metadata: {
			id: "litestream-other-host",
			severity: "error",
			title: "Litestream does not run on the databases' host"
		},
		*checkConfig(e) {
			let t = (0, J.FB)(e);
			if (t === void 0 || t.databases.length === 0) return;
			let { role: n } = t.container, r = n.hosts, [a] = r.all;
			if (r.unknown === void 0 && a !== void 0) for (let { accessory: t } of (0, q.Z4)(e)) {
				let e = t.hosts, [o] = e.all;
				if (e.unknown !== void 0 || o === void 0 || e.all.some(({ name: e }) => r.all.some((t) => t.name === e))) continue;
				let s = e.all.every(({ name: e }) => r.all.every((t) => (0, E.g$)(t.name, e)));
				yield {
					at: (0, i.be)(o.node),
					...s ? {} : { severity: "warning" },
					message: `\`${t.name}\` runs on ${o.name}, but the databases are on ${a.name}; a volume exists on one machine only, so Litestream finds nothing to back up`,
					help: `Write \`host: ${a.name}\` or \`role: ${n.name}\`.`
				};
			}
		}
	}, he = {
		metadata: {
			id: "litestream-path-mismatch",
			severity: "error",
			title: "Path in litestream.yml does not match any of the app's databases"
		},
		*checkConfig(e) {
			let t = (0, J.FB)(e), n = placesOf(t?.databases ?? []), r = placesOf((0, J.bl)(e));
			for (let i of (0, q.Z4)(e)) {
				let e = i.dbs.filter((e) => {
					let t = (0, q.r4)((0, q.s6)(i, e)) ?? "";
					return n.has(t) || !r.has(t);
				});
				for (let n of litestream_path_mismatch_checkAccessory({
					...i,
					dbs: e
				}, t)) yield withUnprovenLink(n, i.serverFile);
			}
		}
	};
	function placesOf(e) {
		return new Set(e.map(({ place: e }) => (0, q.r4)(e)));
	}
	function* litestream_path_mismatch_checkAccessory(e, t) {
		let { mounts: n, dbs: a } = e, o = placesOf(t?.databases ?? []), s = (0, q.RH)(e, t?.databases ?? []);
		for (let c of a) {
			let { path: a, pathNode: l } = c;
			if (a === void 0 || l === void 0) continue;
			let u = (0, i.be)(l), d = (0, q.zF)(a, s), f = d === void 0 ? void 0 : (0, q.nZ)(e, d);
			if (n.complete && (0, r.vI)(n, a) === void 0) {
				let t = n.all.map((e) => e.target).join(", ") || "none";
				yield {
					at: u,
					message: `${a} is not on any volume of the accessory \`${e.accessory.name}\`, so the file cannot exist there: ${Y}`,
					help: f === void 0 ? `Write the path inside this accessory's container, which mounts: ${t}.` : `Write \`path: ${f}\`, its path inside this accessory's container.`
				};
				continue;
			}
			let p = (0, q.r4)((0, q.s6)(e, c)), m = p !== void 0 && o.has(p);
			t?.complete !== !0 || m || d === void 0 || f === void 0 || (yield {
				at: u,
				message: `The app has no database at ${a} (\`${d.name}\`, ${(0, J.nt)(d)}, is at ${f} in Litestream's container): ${Y}`,
				help: `Write \`path: ${f}\`.`
			});
		}
	}
	let Y = "Litestream waits for it forever and reports nothing";
	var X = n(5282);
	let ge = {
		metadata: {
			id: "litestream-placeholder",
			severity: "warning",
			title: "Bucket, region, endpoint or URL in litestream.yml is a placeholder"
		},
		*check(e) {
			for (let { document: t, serverFile: n } of (0, X.oj)(e)) {
				let e = (0, X.FH)(t).flatMap(X.OA);
				for (let r of [t.root, ...e]) for (let e of [
					"bucket",
					"endpoint",
					"region",
					"url"
				]) {
					let t = (0, i.$I)(r, e);
					t?.kind === "scalar" && isPlaceholder(t.text) && (yield withUnprovenLink({
						at: (0, i.be)(t),
						message: `\`${e}\` is a placeholder: ${t.text}`,
						help: "Write the real value, or `${NAME}` with NAME set in the accessory's env."
					}, n));
				}
			}
		}
	};
	function isPlaceholder(e) {
		return /<[^<>%]*>|replace[_-]?(?:with|me)|change[_-]?me/i.test(e) || /(?:^|[/.@])(?:your|my)[-_](?:bucket|region|app|account|project)/i.test(e) || /(?:^|[/.])(?:mybkt|mybucket|yourbucket)(?:$|[/.])/i.test(e) || /(?:^|[/.@])example\.(?:com|org|net)/i.test(e);
	}
	let _e = {
		metadata: {
			id: "litestream-replicas",
			severity: "error",
			title: "Database in litestream.yml does not have exactly one complete replica"
		},
		*check(e) {
			for (let t of (0, X.oj)(e)) for (let e of checkFile(t)) yield withUnprovenLink(e, t.serverFile);
		}
	};
	function* checkFile(e) {
		yield* checkShape((0, i.$I)(e.document.root, "dbs"), "list");
		for (let t of (0, X.FH)(e.document)) yield* checkDatabase(e, t);
	}
	function* checkDatabase(e, t) {
		let n = (0, i.$I)(t, "replica"), r = (0, i.$I)(t, "replicas");
		if (n !== void 0 && r !== void 0 && r.kind !== "unknown" && n.kind !== "unknown") {
			let t = {
				"0.3": "Litestream 0.3 reads only `replicas`. Before you upgrade, keep only `replica`.",
				"0.5": "Keep `replica:` and remove `replicas:`.",
				unknown: "Keep only `replica` with Litestream 0.5, only `replicas` with 0.3."
			}[e.release ?? "unknown"];
			yield {
				at: (0, i.be)(r),
				...severityFor(e),
				message: "This database has both `replica` and `replicas`, so Litestream 0.5 stops",
				help: t
			};
		}
		n === void 0 && (0, i.z3)(r) && !t.open && (yield {
			at: (0, i.be)((0, i.$I)(t, "path") ?? t),
			message: "This database has no replica, so Litestream stops (must specify replica for database)",
			help: `Add ${e.release === "0.3" ? "`replicas:` with an item that has" : "`replica:` with"} \`type\`, \`bucket\` and \`path\`.`
		}), yield* checkShape(n, "mapping"), yield* checkShape(r, "list"), n?.kind === "map" && e.release === "0.3" && (yield {
			at: (0, i.be)(n),
			message: "Litestream 0.3 ignores `replica`, so this database is not replicated",
			help: "Write `replicas:` with one item, or use a Litestream 0.5 image."
		});
		let [a] = (0, X.OA)(t);
		a !== void 0 && (yield* checkDestination(e, a)), r?.kind === "list" && !r.open && (yield* extraReplicas(e, r));
	}
	function* extraReplicas(e, t) {
		let [, ...n] = t.items.map((e) => e.node), r = n.filter(isFragment);
		for (let e of r) {
			let t = e.kind === "map" ? e.pairs[0]?.key : void 0, n = t?.kind === "scalar" ? t.text : "this";
			yield {
				at: (0, i.be)(e),
				message: `The dash makes \`${n}\` a separate replica without \`type\`, so Litestream stops; it belongs to the replica above`,
				help: `Remove the dash, and indent \`${n}\` like the replica's other keys.`
			};
		}
		let [a] = n;
		a === void 0 || r.length > 0 || (yield {
			at: (0, i.be)(a),
			...severityFor(e),
			message: "Since 0.5, Litestream stops if a database has a second replica (multiple replicas on a single database are no longer supported)",
			help: `${e.release === "0.5" ? "Keep" : "Before you use Litestream 0.5, keep"} one replica; for a second copy, use the storage provider's replication.`
		});
	}
	function* checkShape(e, t) {
		let n = t === "list" ? "map" : "list";
		e?.kind === n && (yield {
			at: (0, i.be)(e),
			message: `Expected a ${t} but found ${(0, i.q0)(e)}, so Litestream stops (cannot unmarshal)`,
			help: t === "list" ? "Start each item with a dash." : "Remove the dash, or write `replicas:`."
		});
	}
	function* checkDestination({ document: e }, t) {
		let has = (n) => [t, e.root].some((e) => !(0, i.z3)((0, i.$I)(e, n)));
		if (t.open || has("url")) return;
		let n = (0, i.$I)(t, "type");
		if (n?.kind === "scalar" && /^(?:s3|gs)$/.test(n.text) && !has("bucket")) {
			let e = `This replica has no bucket, so Litestream stops (bucket required for ${n.text} replica)`;
			yield {
				at: (0, i.be)(n),
				message: e,
				help: "Add `bucket` to the replica or at the top level."
			};
		}
		let r = (0, i.$I)(t, "bucket") ?? (0, i.$I)(t, "endpoint");
		has("type") || r === void 0 || (yield {
			at: (0, i.be)(r),
			message: "Without `type`, Litestream writes files inside its own container and nothing to the bucket",
			help: "Add the type of the storage, for example `type: s3`."
		});
	}
	function isFragment(e) {
		return !("pairs" in e) || e.open ? !1 : ["type", "url"].every((t) => (0, i.$I)(e, t) === void 0);
	}
	function severityFor(e) {
		return e.release === "0.5" ? {} : { severity: e.release === "0.3" ? "info" : "warning" };
	}
	let ve = {
		metadata: {
			id: "litestream-shared-path",
			severity: "error",
			title: "Two databases are replicated to the same path"
		},
		*check(e) {
			for (let { document: t, serverFile: n } of (0, X.oj)(e)) {
				let { root: e } = t, r = new Map();
				for (let a of (0, X.FH)(t)) if ((0, i.$I)(a, "path")?.kind === "scalar" && (0, i.$I)(a, "dir") === void 0) for (let t of (0, X.OA)(a)) {
					let i = destinationOf(t, e);
					if (i === void 0) continue;
					let o = r.get(i);
					o === void 0 || o === a ? r.set(i, a) : yield withUnprovenLink(sharedPath(t, {
						database: a,
						other: o
					}), n);
				}
			}
		}
	};
	function sharedPath(e, { database: t, other: n }) {
		return {
			at: (0, i.be)((0, i.$I)(e, "path") ?? (0, i.$I)(e, "url") ?? e),
			message: `${pathOf(t)} is replicated to the same path as ${pathOf(n)}, so they overwrite each other, and restoring either one can return the other`,
			help: "Give each database its own `path`."
		};
	}
	function destinationOf(e, t) {
		let n = [];
		for (let r of [
			"type",
			"url",
			"endpoint",
			"bucket",
			"path"
		]) {
			let a = (0, i.$I)(e, r) ?? (r === "path" || t === void 0 || !("pairs" in t) ? void 0 : (0, i.$I)(t, r));
			if (a !== void 0 && a.kind !== "scalar") return;
			n.push(a?.text.replace(/(?<=.)\/$/, ""));
		}
		let [, r, , a, o] = n;
		return r === void 0 && a === void 0 && o === void 0 ? void 0 : JSON.stringify(n);
	}
	function pathOf(e) {
		let t = (0, i.$I)(e, "path");
		return t?.kind === "scalar" ? t.text : "this database";
	}
	var ye = n(8065);
	let Z = words("type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age"), Q = {
		root: [...words("addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval"), ...Z],
		db: words("path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout"),
		replica: Z
	};
	function words(e) {
		return e.split(" ");
	}
	var be = n(1040);
	let $ = {
		metadata: {
			id: "litestream-unknown-key",
			severity: "warning",
			title: "Unknown key in litestream.yml",
			fixable: !0
		},
		*check(e) {
			for (let { document: t, serverFile: n } of (0, X.oj)(e)) {
				let e = (0, ye.tW)(t);
				if (e !== void 0 && e.pairs.some((e) => (0, i.xT)(e.key) === "dbs")) for (let r of litestream_unknown_key_checkFile(t, e)) yield withUnprovenLink(r, n);
			}
		}
	};
	function* litestream_unknown_key_checkFile(e, t) {
		yield* checkMap(t, "root");
		for (let t of (0, X.FH)(e)) {
			yield* checkMap(t, "db");
			for (let e of (0, X.OA)(t)) yield* checkMap(e, "replica");
		}
	}
	function* checkMap(e, t) {
		let n = Q[t];
		for (let r of (0, X.Og)(e)) {
			let { key: a } = r, o = (0, i.xT)(a);
			if (o === void 0 || n.includes(o) || o === "<<" || t === "root" && o.startsWith("x-")) continue;
			let s = o.replaceAll("_", "-"), c = n.includes(s) ? [s] : (0, be.k)(o, n), l = (0, R.ep)(r, e, c), u = Object.entries(Q).find(([, e]) => e.some((e) => e === o))?.[0];
			yield {
				at: (0, i.be)(a),
				message: `Litestream does not know \`${o}\` here and silently ignores it`,
				help: c[0] === void 0 ? u === void 0 ? "Remove or correct it." : `Move it to ${u === "replica" ? "the replica" : u === "db" ? "the database" : "the top level"}, where Litestream reads it.` : `Did you mean \`${c[0]}\`?`,
				...l && { fix: l }
			};
		}
	}
	var xe = n(7675), Se = n(63);
	let Ce = {
		metadata: {
			id: "litestream-unset-variable",
			severity: "error",
			title: "Variable in litestream.yml is not set in the accessory's env"
		},
		*checkConfig(e) {
			for (let t of (0, q.Z4)(e)) for (let e of litestream_unset_variable_checkAccessory(t)) yield withUnprovenLink(e, t.serverFile);
		}
	};
	function* litestream_unset_variable_checkAccessory({ accessory: e, image: t, document: n }) {
		let r = n?.source;
		if (r === void 0 || n?.hasErb === !0) return;
		let a = (0, i.$I)(e.settings, "cmd");
		if (a?.kind === "unknown" || a?.kind === "scalar" && a.text.includes("no-expand-env")) return;
		let o = (0, i.$I)(e.settings, "env"), s = !(0, K.gT)(t);
		for (let t of r.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
			let n = t[1] ?? t[2] ?? "";
			isComment(r.text, t.index) || we.has(n) || (0, xe.$)(o, n) !== "unset" || (yield {
				at: (0, Se.yb)(r, t.index, t.index + t[0].length),
				...s ? { severity: "warning" } : {},
				message: `\`${n}\` is not set for the ${describeAccessory(e, o)}, so Litestream replaces it with an empty string and cannot reach the bucket`,
				help: `Add \`${n}\` to \`accessories/${e.name}/env\`: under \`secret\` if it is a secret, otherwise under \`clear\`.`
			});
		}
	}
	let we = new Set([
		"HOME",
		"HOSTNAME",
		"PATH"
	]);
	function describeAccessory({ name: e }, t) {
		if (t === void 0) return `accessory \`${e}\`, which has no \`env\``;
		let { file: n, line: r } = (0, i.be)(t);
		return `accessory \`${e}\` (its \`env\`: ${n}:${r})`;
	}
	function isComment(e, t) {
		return /(?:^|\s)#/.test(e.slice(e.lastIndexOf("\n", t - 1) + 1, t));
	}
	let Te = {
		metadata: {
			id: "litestream-volume-missing",
			severity: "error",
			title: "Litestream does not mount the databases' volume, or mounts it read-only"
		},
		*checkConfig(e) {
			let t = (0, J.FB)(e);
			if (t === void 0) return;
			let n = t.databases.filter((e) => e.place !== void 0 && !(0, J.Xm)(e));
			for (let t of (0, q.Z4)(e)) {
				for (let e of readOnlyMounts(t)) yield withUnprovenLink(e, t.serverFile);
				yield* missingVolume(t, n);
			}
		}
	};
	function* readOnlyMounts({ accessory: e, mounts: t, dbs: n }) {
		for (let r of t.all) {
			let t = n.some(({ path: e }) => e?.startsWith(`${r.target}/`));
			r.readOnly && t && (yield {
				at: (0, i.be)(r.node),
				message: `\`${e.name}\` mounts the volume read-only, but Litestream must write to the database (attempt to write a readonly database)`,
				help: "Remove `:ro`."
			});
		}
	}
	function* missingVolume(e, t) {
		let { accessory: n, mounts: r } = e;
		if (!r.complete || r.all.some((e) => e.source === void 0)) return;
		let a = t[0]?.mount;
		a?.source === void 0 || t.some((t) => (0, q.nZ)(e, t) !== void 0) || (yield {
			at: (0, i.be)((0, i.$I)(n.settings, "volumes") ?? n.settings),
			message: `The databases are on ${a.source} (${a.target} in the app), which the accessory \`${n.name}\` does not mount, so nothing is backed up`,
			help: `Add \`- "${a.source}:${a.target}"\` under the accessory's \`volumes\`.`
		});
	}
	let Ee = [
		o,
		c,
		p,
		te,
		ne,
		re,
		b,
		S,
		C,
		w,
		z,
		V,
		de,
		fe,
		pe,
		me,
		he,
		ge,
		_e,
		ve,
		$,
		Ce,
		Te
	];
}) };
