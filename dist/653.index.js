"use strict";
exports.id = 653, exports.ids = [653], exports.modules = {
	3312: ((e, t, n) => {
		n.d(t, {
			M: () => hasUnknownUser,
			W: () => serverDatabases
		});
		var r = n(1781), i = n(6681);
		function serverDatabases(e, t) {
			let n = (0, r.cF)(e, t.railsEnv);
			if (n === void 0 || n.conditional || n.value.kind !== "map") return [];
			let { pairs: i } = n.value, a = textReader(t);
			if (!(i.length > 0 && i.every((e) => e.value.kind === "map"))) return readDatabase("primary", {
				key: n.key,
				settings: n.value
			}, {
				facts: t,
				read: a
			});
			let o = new Map();
			for (let { key: e, value: t, conditional: n } of i) {
				let i = (0, r.xT)(e);
				i !== void 0 && !n && t.kind === "map" && o.set(i, {
					key: e,
					settings: t
				});
			}
			return [...o].flatMap(([e, n]) => readDatabase(e, n, {
				facts: t,
				read: a
			}));
		}
		function textReader(e) {
			let t = new Map();
			return (n) => (t.has(n) || t.set(n, (0, i.Z)(n, e)), t.get(n));
		}
		function readDatabase(e, { key: t, settings: n }, { facts: i, read: a }) {
			if (n.open) return [];
			let read = (e) => {
				let t = (0, r.$I)(n, e);
				if (t === void 0) return {
					text: "",
					unset: [],
					node: t
				};
				let i = a(t);
				return i === void 0 ? void 0 : {
					...i,
					node: t
				};
			}, o = urlOf(e, {
				own: read("url") ?? withUnknownUser((0, r.$I)(n, "url")),
				facts: i
			}), s = engineOf(read("adapter")?.text ?? "", o?.text ?? "");
			return s === void 0 ? [] : [{
				name: e,
				key: t,
				settings: n,
				engine: s,
				url: o,
				host: read("host"),
				port: read("port"),
				socket: read("socket"),
				username: read("username"),
				password: read("password"),
				database: read("database")
			}];
		}
		function withUnknownUser(e) {
			if (e === void 0) return;
			let t = (0, r.Io)(e).replace(/^\s*(["'])(.*)\1\s*$/, "$2"), n = /^[a-z][a-z0-9]{1,20}:\/\//.exec(t)?.[0], i = t.lastIndexOf("@"), a = t.slice(i + 1);
			if (n !== void 0 && t.slice(0, i).includes("<%=") && !a.includes("%>")) return {
				text: `${n}%@${a}`,
				unset: [],
				node: e
			};
		}
		function hasUnknownUser(e) {
			return e.includes("//%@");
		}
		function urlOf(e, { own: t, facts: n }) {
			if (t === void 0 || t.text !== "") return t;
			let r = [`${e.toUpperCase()}_DATABASE_URL`, ...e === "primary" ? ["DATABASE_URL"] : []];
			for (let e of r) {
				let t = n.env(e);
				if (t === "unknown") return;
				if (t !== "unset") return {
					text: t.value,
					unset: [],
					node: void 0
				};
			}
			return t;
		}
		function engineOf(e, t) {
			let n = /^([a-z][a-z0-9]{1,20}):\/\//.exec(t)?.[1] ?? e;
			return /^(?:postgres|postgresql|postgis)$/.test(n) ? "postgres" : /^(?:mysql2?|trilogy)$/.test(n) ? "mysql" : void 0;
		}
	}),
	6681: ((e, t, n) => {
		n.d(t, { Z: () => erbText });
		var r = n(9411), i = n(1781), a = n(6506);
		function erbText(e, t) {
			if (e?.kind === "scalar") return {
				text: e.value === null ? "" : e.text,
				unset: []
			};
			if (e?.kind !== "unknown") return;
			let n = (0, i.Io)(e).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let a = !0, o = [], s = n.replace(r.A8, (e) => {
				let n = /^<%=(.*?)-?%>$/.exec(e)?.[1], r = n === void 0 ? void 0 : evaluateOrEmpty(n.trim(), t);
				return r === void 0 && (a = !1), o.push(...r?.unset ?? []), r?.text ?? "";
			});
			if (a && !s.includes("<%")) return {
				text: /^(["'])(.*)\1$/.exec(s)?.[2] ?? s,
				unset: o
			};
		}
		let o = [
			/^ENV\[\s*["'](\w+)["']\s*\]\s*(?:\|\|\s*(\S.*))?$/,
			/^ENV\.fetch\(\s*["'](\w+)["']\s*,\s*(\S.*)\)$/,
			/^ENV\.fetch\(\s*["'](\w+)["']\s*\)\s*\{\s*(\S.*)\}$/
		];
		function evaluateOrEmpty(e, t) {
			let n = [], r = e;
			for (let e = 0; e < 8; e++) {
				let [, e, i] = o.map((e) => e.exec(r)).find((e) => e !== null) ?? [];
				if (e === void 0 || t.env(e) !== "unset") break;
				if (n.push(e), i === void 0 || i.trim() === "nil") return {
					text: "",
					unset: n
				};
				r = i.trim();
			}
			let i = (0, a._)(r, t);
			return i === void 0 ? void 0 : {
				text: i,
				unset: n
			};
		}
	}),
	6506: ((e, t, n) => {
		n.d(t, {
			_: () => evaluate,
			b: () => knownText
		});
		var r = n(9411), i = n(1781);
		function knownText(e, t) {
			if (e?.kind === "scalar") return e.value === null ? void 0 : e.text;
			if (e?.kind !== "unknown") return;
			let n = (0, i.Io)(e).trim();
			if (!n.includes("<%=") || /[\r\n]/.test(n)) return;
			let a = !0, o = n.replace(r.A8, (e) => {
				let n = /^<%=(.*?)-?%>$/.exec(e)?.[1], r = n === void 0 ? void 0 : evaluate(n.trim(), t);
				return r === void 0 && (a = !1), r ?? "";
			});
			if (a && !o.includes("<%")) return /^(["'])(.*)\1$/.exec(o)?.[2] ?? o;
		}
		function evaluate(e, t) {
			if (e.length > 500) return;
			if (e === "Rails.env") return t.railsEnv;
			if (e === "Rails.root" || e === "Rails.root.to_s") return t.railsRoot;
			let n = /^Rails\.root\.join\(([^()]*)\)(?:\.to_s)?$/.exec(e);
			return n?.[1] === void 0 ? evaluateEnv(e, t) ?? stringValue(e, t) : joinedPath(n[1], t);
		}
		function joinedPath(e, t) {
			return e.split(",").map((e) => stringValue(e.trim(), t)).reduce((e, t) => e === void 0 || t === void 0 || t.startsWith("/") ? t : `${e}/${t}`, t.railsRoot);
		}
		function stringValue(e, t) {
			let n = /^(["'])([^"'#\\]*)\1$/.exec(e)?.[2];
			if (n !== void 0) return n;
			let r = /^"((?:[^"#\\]|#\{[^"{}]*\})*)"$/.exec(e)?.[1], i = !0, a = r?.replace(/#\{([^"{}]*)\}/g, (e, n) => {
				let r = evaluate(n.trim(), t);
				return r === void 0 && (i = !1), r ?? "";
			});
			return i ? a : void 0;
		}
		let a = [
			/^ENV\[\s*["']([^"'#]*)["']\s*\]\s*\|\|\s*(\S.*)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*,\s*(\S.*)\)$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)\s*\{\s*(\S.*)\}$/,
			/^ENV\[\s*["']([^"'#]*)["']\s*\]$/,
			/^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)$/
		];
		function evaluateEnv(e, t) {
			for (let n of a) {
				let r = n.exec(e);
				if (r === null) continue;
				let i = t.env(r[1] ?? "");
				return i === "unknown" ? void 0 : i === "unset" ? r[2] === void 0 ? void 0 : evaluate(r[2].trimEnd(), t) : i.value;
			}
		}
	}),
	8044: ((e, t, n) => {
		n.d(t, { F: () => hasPlainBases });
		let r = /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;
		function hasPlainBases(e) {
			let t = new Set(e.stages.map(({ name: e }) => e));
			return e.stages.every(({ base: e }) => r.test(e) || t.has(e.toLowerCase()));
		}
	}),
	7348: ((e, t, n) => {
		n.d(t, {
			hM: () => g,
			mJ: () => isLocalHost,
			yU: () => mayRunServer,
			O4: () => urlCredentials,
			cz: () => urlHost
		});
		var r = n(3312), i = n(8162), a = n(9411), o = n(1781), s = n(8044), c = n(926), l = n(4729);
		function knownVariables(e, t) {
			let { project: n } = e, { application: r, production: i } = n.surroundings.texts, a;
			return (o) => {
				let s = t.env(o);
				if (s !== "unset") return s;
				a ??= !p(n) && !mayGetMore(e, t) && startsKnownPrograms(t);
				let c = [r, i].some(({ source: e }) => e?.text.includes(o) === !0);
				return a && !c ? "unset" : "unknown";
			};
		}
		let u = /^[ \t]*\.[ \t]|\b(?:source|eval|set -a|doppler|infisical|chamber|vault|dotenv|envsubst|envdir|aws|gcloud|sops|op run|op read)\b|\.env\b|export[ \t]+(?:"?\$|--)/m, d = /^[ \t]*gem[ (]+["'](?:figaro|chamber|envied|vault-rails|aws-sdk-ssm|aws-sdk-secretsmanager|google-cloud-secret_manager|infisical[\w-]*|doppler[\w-]*|anyway_config|dotenv_credentials|credentials_to_env)["']/m, f = /\bENV\[[^\][\n]{0,80}\]\s*(?:\|\|)?=(?![=~])|\bENV\.(?:update|merge!|replace|store)\b|\bDotenv\b/, p = (0, c.B)(({ surroundings: e, files: t }) => {
			let { texts: n, dockerfile: r, database: i, secretFiles: a, workflows: o } = e;
			if (r === void 0 || !(0, s.F)(r) || u.test((0, l.fx)(n.entrypoint.source?.text ?? "")) || d.test(t.gemfile.source?.text ?? "")) return !0;
			let c = t.gemfile.source?.text ?? "";
			if (/["']dotenv/.test(c) && a.some((e) => e.startsWith(".env")) || [
				n.application,
				n.production,
				i.document
			].map((e) => e?.source?.text ?? "").some((e) => f.test(e))) return !0;
			let isReplaced = (e) => /database[\w.]{0,40}\.yml/.test(e);
			return isReplaced((0, l.fx)(r.source.text)) || o.some(({ document: e }) => {
				let t = e?.source.text ?? "";
				return /\bkamal\b/.test(t) && isReplaced(t);
			});
		});
		function mayGetMore({ project: e }, { role: t, image: n }) {
			let r = (0, o.$I)(t.settings, "options");
			if ([
				"env",
				"e",
				"env-file",
				"entrypoint"
			].some((e) => (0, o.$I)(r, e) !== void 0)) return !0;
			let i = n?.entrypoint?.words;
			return i === void 0 ? !1 : e.surroundings.texts.entrypoint.source === void 0 || !/(?:^|\/)bin\/docker-entrypoint$/.test(i.join(" "));
		}
		let m = /^(?:exec|bundle|(?:\.\/|\/\w+\/)?(?:bin\/)?(?:rails|thrust|puma|jobs|rake|sidekiq|good_job|bundle|falcon|unicorn|rackup|solid_queue))$/;
		function startsKnownPrograms({ command: e }) {
			let [t] = e ?? [];
			return t !== void 0 && m.test(t);
		}
		var h = n(142);
		let g = (0, c.B)((e) => {
			let t = e.project.surroundings.database.document?.root;
			if (t === void 0 || !_.test(t.source.text)) return [];
			let { all: n } = e.config.roles, i = e.config.primaryRole, a = n.filter((e) => e !== i && (hasOwnEnv(e) || i !== void 0 && hasOwnEnv(i)));
			return [...i === void 0 ? [] : [i], ...a].slice(0, 50).flatMap((n) => {
				let a = n === i ? (0, h._G)(e) : (0, h.t8)(e, n);
				if (a === void 0) return [];
				let o = {
					...a.ruby,
					env: knownVariables(e, a)
				};
				return [{
					container: a,
					ruby: o,
					connections: (0, r.W)(t, o).map((t) => ({
						database: t,
						address: addressOf(t, {
							deployed: e,
							container: a,
							ruby: o
						})
					}))
				}];
			});
		});
		function hasOwnEnv({ settings: e }) {
			return (0, o.$I)(e, "env") !== void 0 || (0, o.$I)(e, "options") !== void 0;
		}
		let _ = /postg|mysql|trilogy/;
		function addressOf(e, t) {
			let { url: n, host: r, socket: i, engine: a } = e;
			if (n === void 0 || /^jdbc:|[?&]host=|@%2f/i.test(n.text)) return;
			let o = urlHost(n.text);
			if (o !== "") return hostAddress({
				...n,
				text: o
			}, t);
			if (r === void 0) return;
			let s = [...n.unset, ...r.unset];
			if (r.text !== "") return hostAddress({
				...r,
				unset: s
			}, t);
			for (let e of a === "postgres" ? [
				"PGHOST",
				"PGHOSTADDR",
				"PGSERVICE"
			] : []) if (t.ruby.env(e) !== "unset") return;
			if (i === void 0 || mayHaveServer(t, i.text)) return;
			let c = r.node ?? n.node ?? (i.text === "" ? void 0 : i.node);
			return {
				kind: "local",
				host: i.text,
				unset: s,
				node: c,
				isWritten: !0
			};
		}
		function urlHost(e) {
			return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#,]*)/i.exec(e)?.[1] ?? "";
		}
		function hostAddress({ text: e, unset: t, node: n }, r) {
			let i = isLocalHost(e) || e.startsWith("/");
			if (i && mayHaveServer(r, e.startsWith("/") ? e : "")) return;
			let a = t.length > 0 || n !== void 0 && withoutErb(n).includes(e);
			return {
				kind: i ? "local" : "host",
				host: e,
				unset: t,
				node: n,
				isWritten: a
			};
		}
		function withoutErb(e) {
			return (0, o.Io)(e).replace(a.A8, "");
		}
		function isLocalHost(e) {
			return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(e);
		}
		let v = [
			"/var/run/postgresql",
			"/run/postgresql",
			"/var/run/mysqld",
			"/run/mysqld",
			"/tmp"
		];
		function mayHaveServer({ deployed: e, container: t }, n) {
			let { mounts: r } = t;
			return !r.complete || (n.startsWith("/") ? [n] : v).some((e) => (0, i.vI)(r, e) !== void 0) || mayRunServer(e, t);
		}
		function mayRunServer({ project: e }, { command: t }) {
			let { dockerfile: n, texts: r } = e.surroundings;
			return [
				n?.source.text ?? "",
				r.entrypoint.source?.text ?? "",
				(t ?? []).join(" ")
			].some((e) => y.test((0, l.fx)(e)));
		}
		let y = /\b(?:postgresql(?:-\d{1,2})?(?=[\s\\]|$)|postgresql-server|mysql-server|mariadb-server|default-mysql-server|redis-server|redis(?=[\s\\])|mongod|memcached|cloud[-_]sql[-_]proxy|pgbouncer|haproxy|stunnel\d?|autossh|socat|supervisord?|supervisor|s6-overlay|foreman|overmind|hivemind|tailscaled?)\b|\bssh -/m;
		function urlCredentials(e) {
			let t = /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:([\w.-]+)(?::[^@/?#]*)?@)?[^@/?#]*(?:\/([\w.-]+))?(?:[?#]|$)/i.exec(e);
			return t === null ? void 0 : {
				user: t[1],
				database: t[2]
			};
		}
	}),
	6244: ((e, t, n) => {
		n.d(t, {
			QT: () => u,
			Th: () => d,
			m1: () => accessoryEnvironment,
			nJ: () => initScripts,
			nw: () => accessoryArguments,
			pX: () => storageOf
		});
		var r = n(7675), i = n(1781), a = n(7219), o = n(926);
		let at = (e, t = e) => ({
			data: e,
			volume: t
		}), s = {
			postgres: {
				title: "PostgreSQL",
				storage: void 0,
				moves: /(?:^|\s)-D|data_directory|--pgdata/
			},
			mysql: {
				title: "MySQL",
				storage: at("/var/lib/mysql"),
				moves: /datadir/
			},
			mariadb: {
				title: "MariaDB",
				storage: at("/var/lib/mysql"),
				moves: /datadir/
			},
			mongo: {
				title: "MongoDB",
				storage: at("/data/db"),
				moves: /dbpath/
			},
			redis: {
				title: "Redis",
				storage: at("/data"),
				moves: /--dir\b/
			},
			minio: {
				title: "MinIO",
				storage: void 0
			},
			clickhouse: {
				title: "ClickHouse",
				storage: at("/var/lib/clickhouse")
			},
			mssql: {
				title: "SQL Server",
				storage: at("/var/opt/mssql", void 0)
			},
			influxdb: {
				title: "InfluxDB",
				storage: at("/var/lib/influxdb2")
			},
			couchdb: {
				title: "CouchDB",
				storage: at("/opt/couchdb/data")
			},
			neo4j: {
				title: "Neo4j",
				storage: at("/data")
			},
			elasticsearch: {
				title: "Elasticsearch",
				storage: at("/usr/share/elasticsearch/data", void 0),
				isIndex: !0
			},
			opensearch: {
				title: "OpenSearch",
				storage: at("/usr/share/opensearch/data", void 0),
				isIndex: !0
			},
			meilisearch: {
				title: "Meilisearch",
				storage: at("/meili_data", void 0),
				moves: /db-path/,
				isIndex: !0
			},
			qdrant: {
				title: "Qdrant",
				storage: at("/qdrant/storage", void 0),
				isIndex: !0
			}
		}, c = new Map([
			["postgres", "postgres"],
			["postgis/postgis", "postgres"],
			["pgvector/pgvector", "postgres"],
			["timescale/timescaledb", "postgres"],
			["mysql", "mysql"],
			["percona", "mysql"],
			["mariadb", "mariadb"],
			["mongo", "mongo"],
			["redis", "redis"],
			["redis/redis-stack-server", "redis"],
			["valkey/valkey", "redis"],
			["minio/minio", "minio"],
			["clickhouse", "clickhouse"],
			["clickhouse/clickhouse-server", "clickhouse"],
			["mssql/server", "mssql"],
			["influxdb", "influxdb"],
			["couchdb", "couchdb"],
			["neo4j", "neo4j"],
			["elasticsearch", "elasticsearch"],
			["elasticsearch/elasticsearch", "elasticsearch"],
			["opensearchproject/opensearch", "opensearch"],
			["getmeili/meilisearch", "meilisearch"],
			["qdrant/qdrant", "qdrant"]
		]), l = /^(?:(?:index\.|registry-1\.)?docker\.io|public\.ecr\.aws|mcr\.microsoft\.com|docker\.elastic\.co|mirror\.gcr\.io|quay\.io)$/, u = (0, o.B)((e) => {
			let { image: t, registry: n, settings: r } = e;
			if (t.kind !== "known" || n !== void 0) return;
			let o = (0, i.$I)(r, "options");
			if (o?.kind === "unknown" || (0, i.$I)(o, "entrypoint") !== void 0) return;
			let u = (0, a.i)(t.value);
			if (u === void 0 || u.host !== void 0 && !l.test(u.host)) return;
			let d = u.repository.replace(/^(?:docker\/)?library\//, ""), f = c.get(d);
			if (f === void 0) return;
			let p = /:([^/:@]+)(?:@|$)/.exec(t.value)?.[1] ?? (t.value.includes("@") ? "digest" : "latest"), m = s[f];
			return {
				engine: f,
				title: m.title,
				hasOfficialEntrypoint: !d.includes("/") || /^(?:postgis|pgvector)\//.test(d),
				major: majorVersion(p),
				isNewest: /^(?:latest|alpine|trixie|bookworm)$/.test(p),
				isIndex: m.isIndex === !0
			};
		});
		function accessoryEnvironment({ settings: e }) {
			let t = (0, i.$I)(e, "options");
			return [
				"env",
				"e",
				"env-file"
			].some((e) => (0, i.$I)(t, e) !== void 0) ? () => "unknown" : (t) => (0, r.$)((0, i.$I)(e, "env"), t);
		}
		function accessoryArguments({ settings: e }) {
			let t = (0, i.$I)(e, "cmd");
			return t === void 0 ? "" : t.kind === "scalar" ? t.text : void 0;
		}
		function majorVersion(e) {
			let t = /(?:^|-)pg(\d{1,3})(?!\d)/.exec(e)?.[1] ?? /^(\d{1,3})(?!\d)/.exec(e)?.[1];
			return t === void 0 ? void 0 : Number(t);
		}
		function storageOf({ engine: e, major: t, isNewest: n }, { cmd: r, pgdata: i }) {
			let a = s[e];
			if (a.moves?.test(r) === !0) return;
			if (e === "postgres") return postgresStorage(t ?? (n ? d : void 0), i);
			if (e !== "minio") return a.storage;
			let o = /(?:^|\s)server\s+(\/[\w./-]+)(?:\s|$)/.exec(r)?.[1];
			return o === void 0 ? void 0 : at(o, void 0);
		}
		let d = 18;
		function postgresStorage(e, t) {
			if (e === void 0) return;
			let n = e >= 18, r = n ? "/var/lib/postgresql" : "/var/lib/postgresql/data";
			return {
				data: t ?? (n ? `${r}/${e}/docker` : r),
				volume: r
			};
		}
		function initScripts({ settings: e }) {
			let t = [
				"files",
				"volumes",
				"directories",
				"options"
			].flatMap((t) => {
				let n = (0, i.$I)(e, t);
				return n === void 0 ? [] : (0, i.Io)(n);
			}).flatMap((e) => [...e.matchAll(/docker-entrypoint-initdb\.d[\w./-]*/g)]);
			return t.length === 0 ? "none" : t.every(([e]) => /\.sql(?:\.gz|\.xz)?$/.test(e)) ? "sql" : "any";
		}
	}),
	5297: ((e, t, n) => {
		n.d(t, {
			kA: () => databasesIn,
			bl: () => databasesOfAllEnvironments,
			FB: () => l,
			Xm: () => isDisposable,
			EH: () => pathInContainer,
			nt: () => writtenAt
		});
		var r = n(6760), i = n(1781), a = n(6506);
		function sqliteDatabases(e, t) {
			let n = (0, i.$I)(e, t.railsEnv);
			if (n?.kind !== "map") return {
				sqlite: [],
				complete: !1
			};
			let r = n.pairs.length > 0 && n.pairs.every((e) => e.value.kind === "map") ? named(n) : [["primary", n]], a = !n.open, o = [];
			for (let [e, n] of r) {
				let r = readOne(e, n, t);
				r === "unknown" ? a = !1 : r !== "other" && o.push(r);
			}
			return {
				sqlite: o,
				complete: a
			};
		}
		function named(e) {
			let t = new Map();
			for (let n of e.pairs) {
				let e = (0, i.xT)(n.key);
				e !== void 0 && !n.conditional && t.set(e, n.value);
			}
			return [...t];
		}
		function readOne(e, t, n) {
			if (n.env(`${e.toUpperCase()}_DATABASE_URL`) !== "unset" || e === "primary" && n.env("DATABASE_URL") !== "unset") return "unknown";
			let r = (0, i.$I)(t, "readonly");
			if (r?.kind === "scalar" && r.value === !0) return "other";
			let o = (0, i.$I)(t, "url"), s = o ?? (0, i.$I)(t, "database");
			if (s === void 0) return "unknown";
			let c = (0, a.b)(s, n);
			if (c === void 0) return "unknown";
			if (o !== void 0) return fromUrl(c, {
				name: e,
				node: o
			});
			let l = (0, a.b)((0, i.$I)(t, "adapter"), n);
			return l === void 0 ? "unknown" : /^sqlite3?$|^litedb$/.test(l) ? c === ":memory:" || c.startsWith("file:") || c === "" ? "unknown" : {
				name: e,
				path: c,
				node: s
			} : "other";
		}
		function fromUrl(e, t) {
			if (!/^sqlite3?:/.test(e)) return /^\w+:\/\//.test(e) ? "other" : "unknown";
			let n = /^sqlite3?:(?:\/\/(?=\/))?([^?#]+)/.exec(e)?.[1];
			return n === void 0 || n.startsWith("//") || n === ":memory:" ? "unknown" : {
				...t,
				path: n
			};
		}
		var o = n(8162), s = n(926), c = n(142);
		let l = (0, s.B)((e) => {
			let t = (0, c._G)(e);
			return t === void 0 ? void 0 : databasesIn(e.project, t);
		});
		function databasesIn(e, t, n) {
			let r = e.surroundings.database.document?.root;
			if (r === void 0) return;
			let { sqlite: i, complete: a } = sqliteDatabases(r, n === void 0 ? t.ruby : {
				...t.ruby,
				railsEnv: n
			}), s = i.flatMap((e) => {
				let n = pathInContainer(e.path, t.image?.workdir);
				if (n === void 0) return [];
				let r = (0, o.vI)(t.mounts, n);
				return [{
					...e,
					file: n,
					mount: r,
					place: (0, o.$t)(r, n)
				}];
			});
			return {
				container: t,
				databases: s,
				complete: a && s.length === i.length
			};
		}
		function databasesOfAllEnvironments(e) {
			let { project: t } = e, n = t.surroundings.database.document?.root, r = (0, c._G)(e);
			return r === void 0 ? [] : (0, i.fq)(n).map(({ key: e }) => (0, i.xT)(e)).filter((e) => e !== void 0 && !/^(?:development|test|default)$/.test(e)).flatMap((e) => databasesIn(t, r, e)?.databases ?? []);
		}
		function pathInContainer(e, t) {
			return e.startsWith("/") ? r.posix.normalize(e) : t === void 0 ? void 0 : r.posix.join(t, e);
		}
		function isDisposable(e) {
			return /^(?:cache|cable)(?:_|$)|(?:^|_)(?:cache|cable)$/.test(e.name);
		}
		function writtenAt(e) {
			let { file: t, line: n } = (0, i.be)(e.node);
			return `${t}:${n}`;
		}
	}),
	2407: ((e, t, n) => {
		n.d(t, {
			a7: () => roleVariables,
			nb: () => isForStore,
			wk: () => accessoryVariables
		});
		var r = n(7675), i = n(63), a = n(1781), o = n(7348);
		function roleVariables(e, t) {
			let { config: n } = e, i = (0, a.$I)(t.settings, "env"), o = clearValues((0, a.$I)(n.root, "env")).filter(({ name: e }) => (0, r.$)(i, e) === "unset"), s = [(0, a.$I)(n.root, "env"), i].flatMap((t) => secretValues(t, e.variant));
			return [
				...o,
				...clearValues(i),
				...s
			].map((e) => ({
				...e,
				owner: t
			}));
		}
		function accessoryVariables(e) {
			return clearValues((0, a.$I)(e.settings, "env")).map((t) => ({
				...t,
				owner: e
			}));
		}
		function clearValues(e) {
			let t = [
				"clear",
				"secret",
				"tags"
			].some((t) => !(0, a.z3)((0, a.$I)(e, t)));
			return (0, a.fq)(t ? (0, a.$I)(e, "clear") : e).slice(0, 500).flatMap(({ key: e, value: t, conditional: n }) => {
				let r = (0, a.xT)(e);
				return r === void 0 || n || t.kind !== "scalar" || t.value === null ? [] : [{
					name: r,
					text: t.text,
					at: (0, a.be)(t),
					host: hostIn(r, t.text)
				}];
			});
		}
		function secretValues(e, { secrets: t }) {
			return (0, a.S3)((0, a.$I)(e, "secret")).slice(0, 500).flatMap((e) => {
				if (e.kind !== "scalar") return [];
				let [n = "", r = n] = e.text.split(":"), a = t.findLast(({ entries: e }) => e.some((e) => e.name === r)), s = a?.entries.findLast((e) => e.name === r);
				if (a?.source === void 0 || s?.rawValue === void 0 || /\$\(/.test(s.rawValue)) return [];
				let c = s.rawValue.replace(/^(["'])(.*)\1$/, "$2"), l = (0, o.cz)(c);
				return l === "" || l.includes("$") ? [] : [{
					name: n,
					text: c,
					at: (0, i.yb)(a.source, s.start, s.end),
					host: l
				}];
			});
		}
		let s = /(?:^|_)(?:HOST|HOSTNAME|HOSTS|SERVER|SERVERS|ADDR|ADDRESS|ENDPOINT|BROKERS?|NODES?)$/;
		function hostIn(e, t) {
			if (/[\s$<>{}]/.test(t)) return;
			let n = (0, o.cz)(t);
			return n === "" ? s.test(e) ? /^([a-z0-9][\w.-]{0,100})(?::\d{1,5})?$/i.exec(t)?.[1] : void 0 : n;
		}
		function isForStore({ name: e, text: t }) {
			return /^(?:postgres(?:ql)?|postgis|mysql2?|trilogy|rediss?|valkey|mongodb(?:\+srv)?|amqps?|memcached|nats|kafka):\/\//i.test(t) || /(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|MEMCACHE|MEMCACHED|RABBITMQ|ELASTICSEARCH|OPENSEARCH|MEILISEARCH|CLICKHOUSE|TYPESENSE)(?:_|$)/.test(e);
		}
	}),
	527: ((e, t, n) => {
		n.d(t, {
			Et: () => isOwnerChanged,
			Jh: () => isNamedInScripts,
			L3: () => changesOwner
		});
		var r = n(3315);
		function changesOwner(e, t) {
			let n = withParents(t);
			return (0, r.Q7)(e).some(({ text: e }) => [...e.matchAll(/\b(?:chown|chmod|setfacl|install[ \t]+-\w{0,3}d)\b[^\n;&|]{0,300}/g)].some(([e]) => n.some((t) => includesPath(e, t)) || /[ \t"']\$\{?[A-Za-z_]/.test(e)));
		}
		function isOwnerChanged(e, t) {
			return (0, r.Q7)(e).some(({ text: e }) => [...e.matchAll(/\bchown\b[^\n;&|]{0,300}/g)].some(([e]) => RegExp(`[\\s"']${RegExp.escape(t)}[:.\\s]`).test(e)));
		}
		function isNamedInScripts(e, t) {
			return (0, r.Q7)(e).some(({ text: e }) => includesPath(e, t));
		}
		function withParents(e) {
			let t = e.split("/", 20);
			return t.map((e, n) => t.slice(0, n + 1).join("/")).filter((e) => e.split("/").length > 2);
		}
		function includesPath(e, t) {
			let n = e.indexOf(t);
			return n !== -1 && !/[\w.-]/.test(e.charAt(n + t.length));
		}
	}),
	9994: ((e, t, n) => {
		n.d(t, { C: () => isPrivateAddress });
		function isPrivateAddress(e) {
			return /^(?:localhost|.*\.(?:local|internal|lan|home|ts\.net))$/i.test(e) || /^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/i.test(e) ? !0 : /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(e);
		}
	})
};
