"use strict";
exports.id = 418, exports.ids = [418, 823], exports.modules = {
	3418: ((e, t, n) => {
		n.d(t, {
			zd: () => afterRetries,
			C1: () => diagnosis,
			V2: () => catalogue_failure,
			Ju: () => failureFrom,
			b2: () => findingsFailure,
			Te: () => withLogLine
		});
		var r = n(5246), i = n(3360);
		let a = {
			"accessory-restarts": (e) => ({
				title: `The accessory \`${e.name}\` keeps restarting`.slice(0, 80),
				cause: `The container of the accessory ${e.name} on ${e.host} ends with exit code ${e.exitCode} each time it starts${e.restarts === 0 ? "" : ` (${e.restarts} ${e.restarts === 1 ? "restart" : "restarts"} so far)`}${e.outOfMemory ? ", because it runs out of memory" : ""}.${e.said === void 0 ? "" : ` Its log says: ${(0, i.e)(e.said)}`}`,
				fix: `${fixOf(e)} Then run \`kamal accessory reboot ${e.name}\`: a deploy does not change an accessory that exists.`
			}),
			"container-missing": ({ name: e, host: t }) => ({
				title: `The container ${e} does not exist`.slice(0, 80),
				cause: `${t} has no container ${e}: it was never booted there, or it was removed. A deploy does not boot accessories.`,
				fix: "If it is an accessory's, run `kamal accessory boot NAME`, or this step with `setup: always`."
			})
		};
		function fixOf({ name: e, place: t, outOfMemory: n, problem: r }) {
			let i = t === void 0 ? `accessories/${e} in deploy.yml` : `accessories/${e}, ${t}`;
			if (n) return `Give it more memory (\`options: { memory: \u2026 }\` in ${i}, or a larger server).`;
			switch (r) {
				case "password": return `Set its password under \`env\` (${i}): for example POSTGRES_PASSWORD or MYSQL_ROOT_PASSWORD under \`secret\`.`;
				case "data-version": return `Its data was written by another major version: set \`image\` (${i}) back to that version. To upgrade, dump the database with the old version and load it into an empty directory with the new one.`;
				case "permission": return `Give the directory on the server to the user of the container (\`chown\`), and check \`directories\`, \`volumes\` and \`files\` (${i}).`;
				case "settings": return `Fix the setting that it rejects: its \`cmd\`, or the file that \`files\` uploads (${i}).`;
				case "architecture": return `Use an \`image\` that exists for the CPU architecture of the server (${i}).`;
				case void 0: return `Fix what its log says with \`env\`, \`cmd\`, \`files\` or \`directories\` (${i}).`;
			}
		}
		let o = {
			"tls-rate-limit": (e) => ({
				title: "Let's Encrypt's rate limit is reached",
				cause: `${e.name} has no certificate, because Let's Encrypt has ${e.isForFailures ? "seen too many failed attempts" : "issued too many certificates"}: ${(0, i.e)(e.said)}`,
				fix: e.isForFailures ? `Make sure that DNS points ${e.name} directly to this server and that ports 80 and 443 are open. Then wait ${until(e.retryAfter, "an hour")}: each attempt before that counts too.` : `Wait ${until(e.retryAfter, "up to a week")}, or set your own certificate in \`proxy/ssl\`. Keep kamal-proxy's volume (\`kamal-proxy-config\`), which has the certificates.`
			}),
			"tls-dns": ({ name: e, said: t }) => ({
				title: "Let's Encrypt cannot resolve the host name",
				cause: `${e} has no certificate, because Let's Encrypt could not look it up in DNS: ${(0, i.e)(t)}`,
				fix: `Add an A or AAAA record for ${e} that points to this server, or fix the DNS server (DNSSEC, SERVFAIL), then re-run the job.`
			}),
			"tls-caa": ({ name: e, said: t }) => ({
				title: "A CAA record forbids Let's Encrypt",
				cause: `${e} has no certificate, because a CAA record of its domain does not allow Let's Encrypt: ${(0, i.e)(t)}`,
				fix: "Add `0 issue \"letsencrypt.org\"` to the CAA records of the domain, or set your own certificate in `proxy/ssl`."
			}),
			"tls-unreachable": ({ name: e, said: t }) => ({
				title: "Let's Encrypt cannot reach kamal-proxy under the host name",
				cause: `${e} has no certificate, because Let's Encrypt did not get the answer that it expects from kamal-proxy: ${(0, i.e)(t)}`,
				fix: `DNS must point ${e} directly to this server, and ports 80 and 443 must be open to everyone: check the firewall, an AAAA record of another server, and a CDN in front (in Cloudflare, "DNS only"). Behind a CDN or a load balancer, set your own certificate in \`proxy/ssl\` instead.`
			}),
			"tls-acme": ({ name: e, said: t }) => ({
				title: "Let's Encrypt did not issue a certificate",
				cause: `${e} has no certificate. kamal-proxy says: ${(0, i.e)(t)}`,
				fix: "Check that the server can reach https://acme-v02.api.letsencrypt.org, that its clock is right, and that the host name is public. `kamal proxy logs` shows each attempt."
			})
		};
		function until(e, t) {
			return e === void 0 ? t : `until ${e}`;
		}
		var s = n(823);
		function unreachableText(e, t) {
			let { address: n, host: r, refusal: a, said: o } = e, { what: s, setting: c } = t, l = n === void 0 ? "" : ` at ${n}`, u = `\`${e.service}-${t.accessory}\``;
			if (a === "socket") return {
				cause: `The app looks for ${s} in its own container (a Unix socket), because it has no other address for it: ${(0, i.e)(o)}`,
				fix: `Set ${c} to the server of ${s}: the container name of the accessory (for example ${u}) as host. Pass it with \`env\` in deploy.yml, because it is missing or empty in the container.`
			};
			if (r !== void 0 && isLocalHost(r) && a !== "unknown-host") return {
				cause: `The app looks for ${s}${l}, but in a container this address is the container itself, where nothing listens on that port: ${(0, i.e)(o)}`,
				fix: `Use another host than ${r} in ${c}: the container name of the accessory (for example ${u}), or the address of the server. If the variable is not set in the container, add it to \`env\` in deploy.yml.`
			};
			switch (a) {
				case "unknown-host": return {
					cause: `The host name of ${s}${r === void 0 ? "" : `, \`${r}\`,`} does not resolve in the app's container: ${(0, i.e)(o)}`,
					fix: `Use the container name of the accessory as host in ${c}: ${u} for an accessory \`${t.accessory}\`, which runs on the same server. Otherwise use a name that DNS knows.`,
					alternatives: [{
						cause: "The name is right, but the accessory's container does not run on this server.",
						fix: `Start it: \`kamal accessory boot ${nameOfAccessory(e, t)}\`, because a deploy does not start accessories.`
					}]
				};
				case "timeout": return r?.startsWith(`${e.service}-`) === !0 ? notRunning(e, t) : {
					cause: `The app got no answer from ${s}${l}: ${(0, i.e)(o)}`,
					fix: `Open the port for the server in the firewall of ${s} (its security group, trusted sources or allowlist), or correct the address in ${c}.`
				};
				case "refused":
				case "no-answer": return notRunning(e, t);
			}
		}
		function notRunning(e, t) {
			let n = e.address === void 0 ? "" : ` at ${e.address}`, r = nameOfAccessory(e, t);
			return {
				cause: `The app cannot connect to ${t.what}${n}, because nothing accepts connections there: ${(0, i.e)(e.said)}`,
				fix: `Start it and read its log: for an accessory, \`kamal accessory boot ${r}\` (a deploy does not start accessories) and \`kamal accessory logs ${r}\`. Otherwise correct host and port in ${t.setting}.`
			};
		}
		function isLocalHost(e) {
			return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|0\.0\.0\.0)$/.test(e);
		}
		function nameOfAccessory({ host: e, service: t }, { accessory: n }) {
			return e?.startsWith(`${t}-`) === !0 ? (0, s.r)(e.slice(t.length + 1)) : n;
		}
		let c = {
			"app-port-in-use": ({ said: e, problem: t, port: n }) => ({
				title: t === "port" ? "The app's port is already in use in the container" : "A PID file stops the app's server",
				cause: t === "port" ? `Another process in the container already listens on the port${n === void 0 ? "" : ` ${n}`} that the app wants: ${(0, i.e)(e)}` : `The server does not start, because it finds the PID file of an earlier one: ${(0, i.e)(e)}`,
				fix: t === "port" ? "Let only one process listen on it: give the second one (a metrics server, a proxy in front of the app, a second `server`) another port. If the role has `network: host` in its options, the old version has the port." : "Remove the file in the entrypoint before the server starts: `rm -f tmp/pids/server.pid`. Do not mount a volume on tmp."
			}),
			"app-port-denied": ({ said: e, port: t }) => ({
				title: `The app may not listen on port ${t}`.slice(0, 80),
				cause: `The user of the container is not root, and may not listen on a port below 1024: ${(0, i.e)(e)}`,
				fix: "Let the app listen on a port above 1023, for example 8080 (Thruster: `HTTP_PORT: 8080` under `env/clear`; nginx: `listen 8080;`), and set `app_port: 8080` under `proxy` in deploy.yml."
			}),
			"app-redis": (e) => e.problem === "login" ? {
				title: "Redis rejects the app's login",
				cause: `Redis answers, but does not accept the app's password: ${(0, i.e)(e.said)}`,
				fix: "Give the app and Redis the same password: in REDIS_URL (`redis://:password@host:6379/0`, percent-encoded) and in the `cmd` of the accessory (`redis-server --requirepass \u2026`)."
			} : {
				title: "The app cannot connect to Redis",
				...unreachableText(e, {
					what: "Redis",
					accessory: "redis",
					setting: "REDIS_URL"
				})
			},
			"app-service-unreachable": (e) => ({
				title: "The app cannot connect to a service that it needs",
				...unreachableText(e, {
					what: "a service",
					accessory: "NAME",
					setting: "the variable with its address"
				})
			}),
			"app-worker-queue": ({ name: e, problem: t, said: n }) => ({
				title: t === "tables" ? `The tables of ${e} are missing` : `${e} stopped, and the app with it`,
				cause: t === "tables" ? `The database that ${e} uses in production does not have its tables: ${(0, i.e)(n)}` : `${e} runs in the web server's process and ended, so the server stops: ${(0, i.e)(n)}`,
				fix: t === "tables" ? "Create them with `kamal app exec 'bin/rails db:prepare'`: config/database.yml needs an entry for each database under `production` (primary, cache, queue, cable), and db/queue_schema.rb, db/cache_schema.rb and db/cable_schema.rb must be committed." : "Find out why it ended: usually its tables or its database are missing (`bin/rails db:prepare`). To run it elsewhere, remove SOLID_QUEUE_IN_PUMA from `env` in deploy.yml and add a role with `cmd: bin/jobs`."
			}),
			"app-own-https": ({ said: e }) => ({
				title: "The web server in the container wants to serve https itself",
				cause: `Caddy (or FrankenPHP) in the container manages its own certificate, so it redirects the health check to https, which kamal-proxy cannot follow: ${(0, i.e)(e)}`,
				fix: "Let it serve plain http: `SERVER_NAME: \":80\"` under `env/clear` in deploy.yml (FrankenPHP), or `:80` as the address in the Caddyfile instead of a domain, or `auto_https off`."
			}),
			"app-file-missing": ({ path: e, said: t }) => ({
				title: "A file that the app reads is not in the container",
				cause: `The app opens ${e}, which is not in the container: ${(0, i.e)(t)}`,
				fix: `Commit ${e} and copy it in the Dockerfile (check .dockerignore). If it must not be in the image, mount it as a volume, or pass its content as a secret.`
			}),
			"app-not-writable": ({ path: e, said: t }) => ({
				title: "The app may not write to a file or directory",
				cause: `The user of the container has no permission for ${e}: ${(0, i.e)(t)}`,
				fix: "If it is on a volume (`volumes` in deploy.yml), make the directory on the server writable for the container's user: `chown -R 1000:1000 DIRECTORY`, if that is USER in the Dockerfile. Otherwise `RUN chown` the directory in the Dockerfile before USER."
			}),
			"app-readonly-filesystem": ({ path: e, said: t }) => ({
				title: "The container's file system is read-only",
				cause: `The app wants to write${e === void 0 ? "" : ` to ${e}`}, but that file system is mounted read-only: ${(0, i.e)(t)}`,
				fix: "Mount a writable place there: a volume without `:ro` (`volumes` in deploy.yml), or a tmpfs (`options: { tmpfs: /rails/tmp }` of the role) if `read-only` is set."
			}),
			"app-heap-limit": ({ runtime: e, said: t }) => ({
				title: "The app runs out of heap memory",
				cause: `${e === "node" ? "Node.js" : "Java"} stopped the app, because it needs more than its heap limit: ${(0, i.e)(t)}`,
				fix: e === "node" ? "Raise the limit with `NODE_OPTIONS: \"--max-old-space-size=1024\"` (MB) under `env/clear` in deploy.yml, below the memory of the server and of the role's `options/memory`." : "Raise the limit with `JAVA_TOOL_OPTIONS: -Xmx1g` under `env/clear` in deploy.yml, below the memory of the server and of the role's `options/memory`."
			}),
			"app-memory-reserve": ({ said: e }) => ({
				title: "The server has too little free memory for the app's heap",
				cause: `Java reserves its heap when it starts, and the server does not have that much free memory while the old version still runs: ${(0, i.e)(e)}`,
				fix: "Lower `-Xms` and `-Xmx` (JAVA_OPTS or `JAVA_TOOL_OPTIONS` under `env/clear` in deploy.yml), or give the server more memory or swap."
			}),
			"app-behind-front": ({ front: e, address: t, said: n }) => ({
				title: `${e} runs, but the app behind it does not`,
				cause: `${e} answers in the container, but nothing listens on ${t}: the app behind it crashed, is still starting, or listens elsewhere. ${e} says: ${(0, i.e)(n)}`,
				fix: "Start the image by hand to see the app's error: `kamal app exec 'bin/rails runner true'` (for other frameworks, the command of the app). If the app only needs longer, raise `deploy_timeout` in deploy.yml; if it listens elsewhere, correct the target (Thruster: TARGET_PORT)."
			}),
			"app-exception": ({ said: e, file: t }) => ({
				title: "The app stops with an exception when it starts",
				cause: `The new version did not become healthy, because the app raised an exception${t === void 0 ? "" : ` in ${t}`}: ${(0, i.e)(e)}`,
				fix: `Fix ${t === void 0 ? "this error" : `it in ${t}`}, and deploy again. To reproduce it with the same variables, run the app's command in the new image: \`kamal app exec\`.`
			}),
			"app-slow-start": (e) => ({
				title: "The app needs too long to start",
				cause: `The app was still starting, or had just begun to listen, when kamal-proxy gave up after ${e.timeout} s (deploy_timeout): its log covers ${e.seconds} s and shows no error. It ends with: ${(0, i.e)(e.last)}`,
				fix: `Set a longer \`deploy_timeout\` in deploy.yml (${e.place}), for example ${Math.max(120, e.timeout * 3)}, or make the app start faster: the end of its log shows what it spends the time on.`
			}),
			"role-restarts": ({ role: e, host: t, seconds: n, state: r }) => ({
				title: `The container ${e === void 0 ? "" : `of ${e} `}does not keep running`.slice(0, 80),
				cause: `Kamal waited ${n} s for the container${e === void 0 ? "" : ` of ${e}`}${t === void 0 ? "" : ` on ${t}`}, but its command ended and Docker started it again (${r}).`,
				fix: `Read why it ends: \`kamal app logs${e === void 0 ? "" : ` -r ${e}`}\`, or \`docker logs\` of the container on the server. Then correct the role's \`cmd\` in deploy.yml, or what its log says is missing.`
			})
		}, l = {
			"build-base-image": (e) => ({
				title: "The base image cannot be used",
				...baseImage(e)
			}),
			"build-base-image-old": ({ release: e }) => ({
				title: "The base image is too old",
				cause: `The base image uses ${e}, whose support has ended: its packages were removed from the package server.`,
				fix: "Use a base image on a supported release in FROM, for example one that ends in `-bookworm` or `-slim-bookworm`."
			}),
			"build-dockerfile": ({ said: e }) => ({
				title: "The Dockerfile has an error",
				cause: `Docker cannot read the Dockerfile: ${(0, i.e)(e)}`,
				fix: "Correct that line of the Dockerfile."
			}),
			"build-target": ({ target: e }) => ({
				title: "The Dockerfile lacks a stage",
				cause: `The build needs the stage \`${e}\`, but the Dockerfile has none with this name.`,
				fix: `Set builder/target in deploy.yml to a stage of the Dockerfile, or name one: \`FROM \u2026 AS ${e}\`.`
			}),
			"build-file-missing": ({ path: e, stage: t }) => ({
				title: "COPY names a path that does not exist",
				cause: t === void 0 ? `COPY needs ${e}, but it is not in the build context: Kamal builds from a clone of the commit, so it is not committed, or .dockerignore excludes it.` : `COPY needs ${e} from the stage ${t}, but that stage does not create it.`,
				fix: t === void 0 ? `Commit ${e}, or create it in the Dockerfile, and check .dockerignore. To build from the working tree with files of earlier steps, set builder/context to \`.\` in deploy.yml.` : `Correct the path in \`COPY --from=${t}\`, or the build step that should write ${e}.`
			}),
			"build-not-committed": ({ paths: e, problem: t }) => ({
				title: t === "dockerfile" ? "The Dockerfile is not in the build context" : `The commit does not contain ${e}`,
				...notCommitted(e, t)
			})
		};
		function baseImage({ image: e, problem: t, said: n }) {
			switch (t) {
				case "missing": return {
					cause: `The registry has no image ${e}.`,
					fix: `Correct FROM in the Dockerfile: the name or the tag of ${e} does not exist.`
				};
				case "login": return {
					cause: `The registry refused to send the base image ${e}, because Docker on the runner has stored a wrong or old login for it.`,
					fix: "Remove that login before this step (`docker logout`), or log in with a valid one: a step `uses: docker/login-action`."
				};
				case "private": return {
					cause: `The builder may not pull the base image ${e}: it is private, or it does not exist.`,
					fix: "If the name in FROM is right, log in to its registry before this step: add a step `uses: docker/login-action` with a user who may read the image."
				};
				case "platform": return {
					cause: `The base image ${e} does not exist for the CPU in builder/arch: ${(0, i.e)(n)}`,
					fix: "Use a base image in FROM that supports this CPU, or set builder/arch to one that the image and the servers have."
				};
				default: return {
					cause: `FROM in the Dockerfile has an invalid image name, often because an ARG is empty: ${(0, i.e)(n)}`,
					fix: "Give the ARG before FROM a default value, or set it in builder/args in deploy.yml."
				};
			}
		}
		function notCommitted(e, t) {
			return t === "dockerfile" ? {
				cause: `Docker found no ${e} in Kamal's clone of the checkout: it is not committed, or Docker cannot read the clone in /tmp.`,
				fix: `Commit it: \`git add ${e}\`. If it is committed, Docker on this machine is the snap package, which cannot read /tmp: replace it with Docker's own package.`
			} : t === "packages" ? {
				cause: `A step of the build reads ${e}, but Kamal builds from a clone of the commit, which does not contain it.`,
				fix: "Install the packages in the Dockerfile before that step (`RUN npm ci`, `RUN yarn install --immutable`). To build from the working tree, set builder/context to `.` in deploy.yml."
			} : {
				cause: `A step of the build needs ${e}, but git does not store empty folders, so the clone that Kamal builds from lacks ${e.includes(" and ") || e.includes(",") ? "them" : "it"}, or .dockerignore excludes ${e.includes(" and ") || e.includes(",") ? "them" : "it"}.`,
				fix: "Create the folders in the Dockerfile before that step (`RUN mkdir -p log storage tmp`), or commit a file such as `.keep` in each and check .dockerignore."
			};
		}
		var u = n(3982);
		let d = [
			[/\brails\b/, () => "`-b 0.0.0.0`"],
			[/\bpuma\b/, (e) => `\`-b tcp://0.0.0.0:${e}\``],
			[/\b(?:gunicorn|hypercorn)\b/, (e) => `\`--bind 0.0.0.0:${e}\``],
			[/\b(?:uvicorn|flask|fastapi|vite|daphne)\b/, () => "`--host 0.0.0.0`"],
			[/\bmanage\.py runserver\b/, (e) => `\`runserver 0.0.0.0:${e}\``],
			[/\bartisan serve\b/, () => "`--host=0.0.0.0`"],
			[/\bnext\b/, () => "`-H 0.0.0.0`"],
			[/\b(?:rackup|thin|unicorn|falcon)\b/, () => "`-o 0.0.0.0`"]
		];
		function listenEverywhere(e, t) {
			let n = d.find(([t]) => t.test(e));
			return n === void 0 ? "" : `, for example with ${n[1](t)}`;
		}
		let f = {
			"app-port": (e) => ({
				title: "kamal-proxy sends requests to a port that the app does not listen on",
				cause: `kamal-proxy sends requests to port ${e.asked}${e.place === void 0 ? e.asked === 80 ? " (the default)" : "" : ` (app_port in ${e.place})`}, but the app in the container listens on ${(0, u.Ol)(e.listens.map(String))}${e.exposed === void 0 ? "" : ` (as EXPOSE in ${e.exposed} says)`}, so it never becomes healthy.`,
				fix: `${e.place === void 0 ? `${e.asked === 80 ? "Add" : "Set"} \`app_port: ${e.listens[0]}\` under \`proxy\` (${e.proxy})` : `Set \`app_port: ${e.listens[0]}\` in ${e.place}`}, or make the app listen on ${e.asked}.`
			}),
			"app-loopback": (e) => ({
				title: "The app listens on 127.0.0.1 only",
				cause: `Inside the container, the app listens on 127.0.0.1:${e.port} only, which kamal-proxy cannot reach from outside of the container, so it never becomes healthy.`,
				fix: `Make the app listen on 0.0.0.0${listenEverywhere(e.command, e.port)}${e.place === void 0 ? "" : ` (${e.place})`}.${e.port === e.asked ? "" : ` Also set \`app_port: ${e.port}\` under \`proxy\` (${e.proxy}), because kamal-proxy sends requests to ${e.asked}.`}`
			}),
			"app-slow": (e) => slowText(e),
			"app-crash": (e) => ({
				title: e.exitCode === 0 ? "The container stops by itself" : "The app crashes when it starts",
				cause: `The container of ${e.role} on ${e.host} ${crashText(e)}${e.said === void 0 ? "" : ` Its log says: ${(0, i.e)(e.said)}`}`,
				fix: e.exitCode === 0 ? "Make the command of the container stay in the foreground: CMD or ENTRYPOINT in the Dockerfile, or the role's `cmd` in deploy.yml." : "Fix the error at the end of the log below, and check that the container has every variable and service that it needs."
			}),
			"app-memory": (e) => ({
				title: "The container runs out of memory",
				cause: `The kernel killed the app's process in the container of ${e.role} on ${e.host} (exit code 137): ${memoryText(e)}.`,
				fix: e.limitMb === void 0 ? "Use a server with more memory, add swap, or run fewer processes (in Rails, WEB_CONCURRENCY). During a deploy, the old and the new version run at the same time." : `Raise the limit \`memory\` under the role's \`options\`${e.place === void 0 ? "" : ` (${e.place})`}, or run fewer processes in the container (in Rails, WEB_CONCURRENCY).`
			}),
			"app-no-http": (e) => ({
				title: "The container does not answer HTTP",
				cause: e.problem === "worker" ? `kamal-proxy waits for an answer from the container of ${e.role}, but ${e.command === void 0 ? "a worker runs in it, which" : `its command (\`${e.command}\`) is not a web server and`} listens on no port.` : `The container of ${e.role} on ${e.host} listens on ${(0, u.Ol)(e.ports.map(String))}, but does not answer HTTP there.`,
				fix: e.problem === "worker" ? `Set \`proxy: false\` for the role${e.place === void 0 ? ` ${e.role}` : ` (${e.place})`}, or make its command start the web server. Only the primary role (\`primary_role\`, by default \`web\`) has a proxy without asking for one.` : "kamal-proxy needs plain HTTP: not HTTPS, FastCGI or a socket. Put a web server in front of the app in the container, or turn TLS off there."
			}),
			"role-healthcheck": ({ role: e, output: t }) => ({
				title: "The image's own health check fails",
				cause: `The Dockerfile has a HEALTHCHECK, and it fails in the container of ${e}, which does not have what it asks for${t === "" ? "." : `: ${(0, i.e)(t)}`}`,
				fix: `Kamal waits for it in roles without a proxy. Turn it off for the role in deploy.yml (\`options: { no-healthcheck: true }\` under \`${e}\`), or remove HEALTHCHECK from the Dockerfile.`
			})
		};
		function slowText(e) {
			let t = `deploy_timeout${e.place === void 0 ? "" : ` in ${e.place}`}`, n = `${e.place === void 0 && e.seconds === 30 ? "Add a longer `deploy_timeout` to" : "Raise `deploy_timeout` in"} ${e.place ?? "deploy.yml"}, for example ${Math.max(120, e.seconds * 3)}`;
			switch (e.problem) {
				case "not-listening": return {
					title: e.isMigrating ? "The app was still migrating at the deadline" : "The app needs too long to start",
					cause: `After ${e.seconds} s (${t}), the container was still running, but did not listen on port ${e.port} yet${e.isMigrating ? ": it was migrating its database" : ""}.${e.last === void 0 ? "" : ` The last line of its log: ${(0, i.e)(e.last)}`}`,
					fix: `${n}${e.isMigrating ? ", or run long migrations before the deploy" : ", or find out what the app waits for: the lines below are the end of its log"}.`
				};
				case "no-answer": return {
					title: "The app does not answer the health check in time",
					cause: `The app accepts connections on port ${e.port}, but does not answer ${e.request.path} within a few seconds, until the deadline of ${e.seconds} s (${t}).`,
					fix: `Find out what ${e.request.path} waits for: often a database or another service that cannot be reached. It should depend on nothing else. If the app is only slow at first, set \`healthcheck: { timeout: \u2026 }\` under \`proxy\`.`
				};
				case "upstream": return {
					title: "The app behind the proxy in the container does not listen",
					cause: `In the container, ${e.proxy} answers ${e.request.path} with 502, because the app behind it${e.port === void 0 ? "" : ` (port ${e.port})`} did not listen yet after ${e.seconds} s (${t}): it crashed, or it needs longer to start.`,
					fix: `Start the image by hand to see the app's error (\`docker run --rm -it IMAGE\` with the same variables). If it is only slow: ${n.charAt(0).toLowerCase()}${n.slice(1)}.`
				};
				case "late": return {
					title: "The app became healthy too late",
					cause: `The app answered ${e.request.path} with ${e.status} only when the ${e.seconds} s of ${t} were almost over.`,
					fix: `${n}, or make the app start faster.`
				};
			}
		}
		let p = {
			126: "its command is not executable",
			127: "its command was not found",
			134: "it was aborted",
			137: "it was killed",
			139: "it crashed with a segmentation fault"
		};
		function crashText({ exitCode: e, restarts: t }) {
			let n = t > 0 ? `, ${t} ${t === 1 ? "time" : "times"} so far` : "", r = p[e];
			return `ends with exit code ${e} soon after it starts${n}${r === void 0 ? "" : `: ${r}`}.`;
		}
		function memoryText(e) {
			return e.limitMb === void 0 ? e.hostMb === void 0 ? "the server has too little memory" : `the server has ${e.hostMb} MB of memory${e.hostFreeMb === void 0 ? "" : `, of which ${e.hostFreeMb} MB are free now`}` : `it needs more than its limit of ${e.limitMb} MB`;
		}
		let m = {
			"builder-silent": () => ({
				title: "The builder does not answer",
				cause: "The container of the builder has started, but BuildKit in it does not answer: the builder is broken.",
				fix: "Remove it on the machine that builds, `docker buildx rm kamal-local-docker-container` (or `kamal build remove`), then deploy again: Kamal makes a new one."
			}),
			"builder-exists": ({ name: e }) => ({
				title: "A broken builder is left over",
				cause: `Docker has a builder ${e} that does not work, so Kamal makes a new one, but its name is taken.`,
				fix: `Run \`docker buildx rm ${e}\` on the machine that builds, then deploy again.`
			}),
			"builder-ssh": (e) => ({
				title: e.problem === "local-ssh" ? "Docker refuses to start `ssh`" : "The remote builder cannot be used over SSH",
				...builderSsh(e)
			}),
			"builder-missing": ({ builder: e }) => ({
				title: "The builder does not exist",
				cause: `Docker on the runner has no builder ${e}, and Kamal could not create it.`,
				fix: "Run `kamal build remove` and then `kamal build create`: the second one shows why the builder cannot be created."
			}),
			"builder-gone": ({ remote: e }) => ({
				title: "BuildKit stopped in the middle of the build",
				cause: `The connection to BuildKit broke during the build: its process ended, most likely because the ${e ? "remote builder" : "runner"} ran out of memory.`,
				fix: `Re-run the job. If it fails again, give the build more memory: ${e ? "a larger machine or swap for builder/remote" : "a larger runner, or a machine of your own as builder/remote"}, or fewer parallel jobs in the step that was running (for example \`bundle install --jobs 1\`).`,
				alternatives: [{
					cause: "Docker or the builder's container was restarted during the build.",
					fix: "Read `docker logs` of the container `buildx_buildkit_\u2026` and `dmesg` on the machine that builds."
				}]
			}),
			"build-memory": (e) => ({
				title: "The build ran out of memory",
				...memoryLimit(e)
			}),
			"build-emulation": ({ platform: e, crash: t, said: n }) => ({
				title: t ? "The build crashed under emulation" : "The runner cannot run programs for the image's CPU",
				cause: t ? `The image is built for ${e ?? "another CPU"} under QEMU, and a program crashed there: ${(0, i.e)(n)}` : `The image is built for ${e ?? "another CPU than the runner's"}, but the runner has another CPU and no emulation: ${(0, i.e)(n)}`,
				...nativeRunner(e, t)
			}),
			"build-crashed": ({ command: e, platform: t, exitCode: n }) => ({
				title: "A program crashed during the build",
				cause: `${step(e)} crashed (exit code ${n}, ${n === 132 ? "illegal instruction" : "segmentation fault"}).`,
				fix: `If the runner's CPU is not ${t ?? "that of builder/arch"}, the build is emulated, and this is typical: use ${runnerFor(t)}.`,
				alternatives: [{
					cause: "The runner has the CPU that builder/arch names, so the program itself crashes.",
					fix: "Use a newer patch release of the language in the base image, and update packages with native code."
				}]
			}),
			"build-cache-driver": ({ problem: e }) => ({
				title: e === "cache" ? "The build's cache cannot be exported" : "The builder cannot build for this platform",
				cause: e === "cache" ? "deploy.yml sets builder/cache, but the Docker driver `docker` cannot export a cache." : "The Docker driver `docker` cannot build for several platforms.",
				fix: "Remove `driver: docker` from `builder` in deploy.yml, so that Kamal uses docker-container.",
				...e === "cache" ? { alternatives: [{
					cause: "The driver `docker` is wanted.",
					fix: "Remove builder/cache from deploy.yml."
				}] } : {}
			}),
			"build-cache": ({ said: e }) => ({
				title: "The build's cache cannot be used",
				cause: `BuildKit could not read or store the cache of the build: ${(0, i.e)(e)}`,
				fix: "Re-run the job. If it fails again, remove builder/cache from deploy.yml, or set builder/cache/type to the other of `gha` and `registry`."
			}),
			"build-ssh-agent": () => ({
				title: "The build needs an SSH agent",
				cause: "builder/ssh in deploy.yml hands the SSH agent to the build, but the runner has no agent with a key.",
				fix: "Pass a key to this step in `ssh-private-key`. To fetch private dependencies with a token instead, remove builder/ssh and use builder/secrets."
			})
		};
		function memoryLimit({ command: e, limit: t, said: n }) {
			switch (t) {
				case "node": return {
					cause: `Node reached the limit of its heap in ${step(e)}: ${(0, i.e)(n)}`,
					fix: "Raise the limit in the Dockerfile, before that step: `ENV NODE_OPTIONS=--max-old-space-size=4096`."
				};
				case "php": return {
					cause: `PHP reached its memory limit in ${step(e)}: ${(0, i.e)(n)}`,
					fix: "Lift the limit for that step: `RUN COMPOSER_MEMORY_LIMIT=-1 composer install`, or `php -d memory_limit=-1`."
				};
				default: return {
					cause: `The machine that builds killed ${step(e)}, because it ran out of memory: ${(0, i.e)(n)}`,
					fix: "Use a runner with more memory, set builder/remote to a larger machine, or add swap to the machine that builds."
				};
			}
		}
		function step(e) {
			return e === void 0 ? "a step of the Dockerfile" : `\`RUN ${e.replaceAll("`", "'")}\``;
		}
		function builderSsh({ host: e, problem: t, said: n }) {
			let r = e === void 0 ? "the machine in builder/remote" : `the remote builder ${e}`, a = (0, i.e)(n);
			switch (t) {
				case "key": return {
					cause: `Docker on the runner could not log in to ${r} over SSH: ${a}`,
					fix: "Check the user in builder/remote (`ssh://USER@HOST`), and add the public key of `ssh-private-key` to that user's authorized_keys on the builder.",
					alternatives: [{
						cause: "The runner still has a builder for another user.",
						fix: "Run `kamal build remove`: Kamal then creates it anew."
					}]
				};
				case "host-key": return {
					cause: `The runner does not know the host key of ${r}: ${a}`,
					fix: `Add the builder's host key to \`ssh-known-hosts\`: \`ssh-keyscan ${e === void 0 ? "HOST" : (0, s.r)(e)}\` prints it.`
				};
				case "unreachable": return {
					cause: `The runner could not connect to ${r} over SSH: ${a}`,
					fix: "Check that the builder is up, that builder/remote has the right host and port, and that its firewall lets the runner in."
				};
				case "name": return {
					cause: `The name of ${r} does not exist: ${a}`,
					fix: "Correct the host in builder/remote in deploy.yml."
				};
				case "no-docker": return {
					cause: `The SSH login works, but ${r} has no Docker: ${a}`,
					fix: "Install Docker on the builder: `curl -fsSL https://get.docker.com | sh`."
				};
				case "no-permission": return {
					cause: `The user in builder/remote may not use Docker on ${r}: ${a}`,
					fix: "On the builder, as root, run `usermod -aG docker USER` with the user from builder/remote."
				};
				case "local-ssh": return {
					cause: `Docker's client on the runner found \`ssh\` only in the current folder, and Go does not start such a program: ${a}`,
					fix: "Rename the file or folder `ssh` in the repository, and remove `.` from PATH, so that the real `ssh` is found (in a container, install openssh-client)."
				};
				case "other": return {
					cause: `Docker on the runner could not use ${r}: ${a}`,
					fix: "Run `docker -H ssh://USER@HOST info` with the value of builder/remote: it must work without a question."
				};
			}
		}
		function runnerFor(e) {
			return e === "linux/arm64" ? "an arm64 runner (`runs-on: ubuntu-24.04-arm`)" : e === "linux/amd64" ? "an amd64 runner (`runs-on: ubuntu-24.04`)" : "a runner with the server's CPU";
		}
		function nativeRunner(e, t) {
			let n = `Build on ${runnerFor(e)}, or set builder/remote to a machine with that CPU.`;
			return t ? { fix: n } : {
				fix: n,
				alternatives: [{
					cause: "A runner with that CPU is not available.",
					fix: "Install emulation before this step: `uses: docker/setup-qemu-action`. It is slow."
				}]
			};
		}
		let ee = {
			"build-failed": ({ command: e, exitCode: t, said: n }) => ({
				title: "The image build failed",
				cause: e === void 0 ? `Docker says: ${(0, i.e)(n)}` : `${step(e)} failed with exit code ${t}${n === "" ? " and printed no error." : `: ${(0, i.e)(n)}`}`,
				...e?.includes("assets:precompile") === !0 && n === "" ? ne : te
			}),
			"dockerfile-missing": ({ file: e }) => ({
				title: "Dockerfile not found",
				cause: `Kamal builds the image from ${e}, but it is not in the commit.`,
				fix: "Commit a Dockerfile. If it is somewhere else, set builder/dockerfile in deploy.yml or the input `working-directory`."
			}),
			"exec-format": ({ said: e }) => ({
				title: "The image was built for another CPU architecture",
				cause: `The server cannot run the image, because it was built for another CPU architecture: ${(0, i.e)(e)}`,
				fix: "Set builder/arch in deploy.yml to the server's architecture: `amd64` if `uname -m` prints x86_64 there, `arm64` if it prints aarch64."
			}),
			"image-platform": ({ image: e, platform: t, host: n }) => ({
				title: `${e} does not exist for the server's CPU`.slice(0, 80),
				cause: `${n ?? "The server"} has a CPU of the kind ${t}, for which the registry has no ${e}.`,
				fix: "Use a version or an image that supports it (for MySQL 5.7 on arm64, `mysql:8.0` or `mariadb`), or a server with another CPU."
			}),
			"service-label": ({ service: e }) => ({
				title: "The image was not built by Kamal",
				cause: `Kamal requires the label \`service=${e}\`, but the image does not have it.`,
				fix: `Build the image with \`--label service=${e}\`.`
			})
		}, te = { fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build." }, ne = {
			fix: "Read the output of the step further up. If it asks for a key: SECRET_KEY_BASE_DUMMY needs Rails 7.1 or newer, so pass SECRET_KEY_BASE or RAILS_MASTER_KEY to the step as a build secret (`builder/secrets` and `RUN --mount=type=secret`).",
			alternatives: [{
				cause: "The assets do not compile.",
				fix: "Run `RAILS_ENV=production SECRET_KEY_BASE_DUMMY=1 bin/rails assets:precompile` in a fresh clone."
			}]
		}, re = {
			"build-copy-missing": ({ file: e, said: t }) => ({
				title: `${e.length < 50 ? e : "A file"} is not in the image at this step`,
				cause: `A step of the build needs ${e}, but no COPY before it brings it into the image: ${(0, i.e)(t)}`,
				fix: `Copy it before that step: \`COPY ${e} ./\` in the Dockerfile (or \`COPY . .\`). If a COPY includes it already, commit ${e}, and check .dockerignore.`
			}),
			"build-permission": ({ path: e, said: t }) => ({
				title: "A step of the build may not write to a folder",
				cause: `The user of this step has no permission to write to ${e ?? "a folder"}, which belongs to root: ${(0, i.e)(t)}`,
				fix: "Move `USER` in the Dockerfile below this step, or give the files to that user: `COPY --chown=USER:USER . .` and `RUN chown USER FOLDER` before `USER`."
			}),
			"build-user-exists": ({ said: e }) => ({
				title: "The base image already has this user",
				cause: `The Dockerfile creates a user or group that the base image has already: ${(0, i.e)(e)}`,
				fix: "Remove that step and use the user of the base image (`USER node` in images of Node, `USER ubuntu` in images of Ubuntu 24.04), or choose another number."
			}),
			"build-library-missing": ({ library: e, debian: t, said: n }) => ({
				title: `The image lacks the library ${e}`,
				cause: `A program or package loads ${e}, but the image does not have it: ${(0, i.e)(n)}`,
				fix: `Add \`RUN apt-get update && apt-get install -y ${t ?? "PACKAGE"}\` to the Dockerfile${t === void 0 ? ", with the package that has this library," : ""} in the stage of this step and in the last one.`
			}),
			"build-libc": ({ said: e }) => ({
				title: "A package was built for a newer system than the image",
				cause: `A package with native code needs a newer C library than the base image has: ${(0, i.e)(e)}`,
				fix: "Use a base image on a newer release of Debian in FROM (for example `-bookworm` or `-trixie`), in all stages the same."
			}),
			"build-apt-stale": ({ said: e }) => ({
				title: "The list of packages in the image is out of date",
				cause: `apt asks for a version of a package that its server has replaced, because \`apt-get update\` comes from a cached layer: ${(0, i.e)(e)}`,
				fix: "Write both in the same step: `RUN apt-get update && apt-get install -y \u2026`. Then re-run the job."
			}),
			"build-dependency-conflict": ({ manager: e, said: t }) => ({
				title: "The app's packages contradict each other",
				cause: `${e} finds no set of versions that satisfies all requirements: ${(0, i.e)(t)}`,
				fix: e === "npm" ? "Resolve it on your machine with `npm install`, and commit package.json and package-lock.json; in the Dockerfile, use `npm ci`. As a workaround, `npm ci --legacy-peer-deps` ignores the conflict." : "Resolve it on your machine, and commit the lockfile."
			}),
			"build-script-missing": ({ name: e }) => ({
				title: `package.json has no script ${e}`,
				cause: `The build runs the script "${e}", but package.json does not define it.`,
				fix: `Add "${e}" to \`scripts\` in package.json, or correct its name in the Dockerfile.`
			}),
			"build-asset-missing": ({ asset: e, said: t }) => ({
				title: "An asset is missing in the build",
				cause: `The asset pipeline needs ${e}, but cannot find it in the commit: ${(0, i.e)(t)}`,
				fix: /builds|tailwind/.test(e) ? `${e} is built by a JavaScript or CSS build: run it before assets:precompile (\`RUN yarn install && yarn build && yarn build:css\`, \`bin/rails tailwindcss:build\`), and keep app/assets/builds/.keep in git.` : `Commit ${e}, or add the gem or package that has it. Also check that .dockerignore does not exclude it.`
			}),
			"build-context-unreadable": ({ path: e }) => ({
				title: "Docker cannot read a file of the build context",
				cause: `The user who runs Docker may not read ${e}, which is in the build context.`,
				fix: `Add ${e} to .dockerignore, or make it readable for that user: \`sudo chown -R $USER .\`.`
			}),
			"build-python-managed": () => ({
				title: "pip may not install into the system's Python",
				cause: "The base image's Python belongs to its package manager, so pip refuses to install packages there.",
				fix: "Use a virtual environment in the Dockerfile: `RUN python3 -m venv /venv` and `ENV PATH=/venv/bin:$PATH` before pip, or use an official image (`FROM python:3.13-slim`)."
			}),
			"build-gem-not-installed": ({ gem: e, said: t }) => ({
				title: "A gem is not installed in the image",
				cause: `This step needs ${e === void 0 ? "a gem" : `the gem ${e}`}, but \`bundle install\` did not install it in this stage: ${(0, i.e)(t)}`,
				fix: `Move ${e ?? "it"} out of the groups that BUNDLE_WITHOUT leaves out (development, test) in the Gemfile. If it is in none, run \`bundle install\` before this step, with the same BUNDLE_PATH and BUNDLE_DEPLOYMENT.`
			})
		}, ie = {
			"build-lockfile-platform": ({ lockfile: e, platform: t, said: n }) => ({
				title: "The lockfile lacks the image's platform",
				...e === "Gemfile.lock" ? {
					cause: `Gemfile.lock has no gems for ${t}, the platform of the image: it was written on another one, such as macOS.`,
					fix: `Run \`bundle lock --add-platform ${t}\`, and commit Gemfile.lock.`
				} : {
					cause: `A package with native code is installed for another platform than the image's: ${(0, i.e)(n)}`,
					fix: `Delete node_modules and ${e}, install again, and commit ${e}, so that it lists the packages of all platforms. Also add \`node_modules\` to .dockerignore.`
				}
			}),
			"build-bundler-version": ({ version: e, said: t }) => ({
				title: "The image has another version of Bundler",
				cause: `Gemfile.lock was written by another version of Bundler than the image has: ${(0, i.e)(t)}`,
				fix: e === void 0 ? "Install the version from the end of Gemfile.lock in the Dockerfile, before `bundle install`: `RUN gem install bundler -v VERSION`. Or run `bundle update --bundler` with a newer Ruby in FROM, and commit Gemfile.lock." : `Add \`RUN gem install bundler -v ${e}\` to the Dockerfile before \`bundle install\`.`
			}),
			"build-lockfile-mismatch": (e) => ({
				title: `${e.lockfile} ${e.missing ? "is missing" : "does not match"} ${e.missing ? "in the build" : e.manifest}`,
				cause: e.missing ? `The build needs ${e.lockfile}, but it is not in the commit, not copied before this step, or excluded by .dockerignore: ${(0, i.e)(e.said)}` : `${e.lockfile} in the commit is out of date with ${e.manifest}, and the build must not change it: ${(0, i.e)(e.said)}`,
				fix: `Run \`${e.command}\` on your machine, with the package manager's version that the image uses, and commit ${e.lockfile}.`
			}),
			"build-native-extension": ({ name: e, library: t, alpine: n, said: r }) => ({
				title: "A native extension does not compile",
				cause: `${e === void 0 ? "A package" : `The package ${e}`} has code in C${t === void 0 ? "" : `, but the image lacks ${t.replaceAll(" ", " and ")}`}: ${(0, i.e)(r)}`,
				fix: t === void 0 ? "Install the library that the lines below miss in the Dockerfile, before the packages: `RUN apt-get update && apt-get install -y build-essential \u2026`. In a Dockerfile with stages, do so in the build stage." : `Add \`RUN ${n ? "apk add --no-cache" : "apt-get update && apt-get install -y"} ${t}\` to the Dockerfile, before the packages are installed. In a Dockerfile with stages, add it to the build stage.`
			}),
			"build-package-missing": ({ name: e, manager: t, said: n }) => ({
				title: "A package does not exist",
				cause: `${t} cannot find ${e ?? "a package"} in its sources: ${(0, i.e)(n)}`,
				fix: packageFix(t, e)
			}),
			"build-private-dependency": ({ source: e, ssh: t, said: n }) => ({
				title: "The build has no access to a private dependency",
				cause: `A step of the build fetches ${e ?? "a private package"}, but the build has no credentials for it: ${(0, i.e)(n)}`,
				fix: t ? "Set `ssh: default` under `builder` in deploy.yml, and use `RUN --mount=type=ssh` (and `ssh-keyscan` for known_hosts) in the Dockerfile. Or fetch it over https with a token as a build secret." : "Pass a token as a build secret: list its name in builder/secrets in deploy.yml and in .kamal/secrets, and use it in the Dockerfile with `RUN --mount=type=secret,id=NAME,env=NAME`."
			}),
			"build-corepack": ({ problem: e, said: t }) => ({
				title: e === "disabled" ? "Corepack is not enabled in the image" : "Corepack in the image is too old",
				cause: e === "disabled" ? `package.json asks for another version of the package manager than the image has: ${(0, i.e)(t)}` : `Corepack in the base image does not know the current signing keys of its packages: ${(0, i.e)(t)}`,
				fix: e === "disabled" ? "Add `RUN corepack enable` to the Dockerfile, before the packages are installed." : "Add `RUN npm install -g corepack@latest` to the Dockerfile, before `corepack enable`, or use a newer Node image in FROM."
			}),
			"build-network": ({ command: e, said: t }) => ({
				title: "The build has no connection to a server",
				cause: `${step(e)} could not download something: ${(0, i.e)(t)}`,
				fix: "Re-run the job. If it fails again, check the DNS and the network of the machine that builds: `docker run --rm busybox nslookup HOST` with the host below."
			}),
			"build-certificate": ({ command: e, said: t }) => ({
				title: "The build does not trust a certificate",
				cause: `${step(e)} could not verify the certificate of a server: ${(0, i.e)(t)}`,
				fix: "Install the certificate authorities in the Dockerfile before that step: `RUN apt-get update && apt-get install -y ca-certificates`.",
				alternatives: [{
					cause: "A proxy between the builder and the internet uses a certificate of its own.",
					fix: "Copy its authority to /usr/local/share/ca-certificates/ in the Dockerfile, and run `update-ca-certificates`."
				}]
			})
		};
		function packageFix(e, t) {
			let n = t ?? "the package";
			switch (e) {
				case "apt": return `Correct the name ${n} in the Dockerfile, and run \`apt-get update\` in the same RUN as \`apt-get install\`. Names change between releases of the base image.`;
				case "apk": return `Correct the name ${n} in the Dockerfile: Alpine names packages differently than Debian, and drops versions between releases.`;
				case "Bundler": return `Run \`bundle update ${n}\` on your machine, and commit Gemfile.lock: the locked version was removed, or the gem's source is missing in the Gemfile.`;
				case "pip": return `Correct the version of ${n} in the requirements, or use a Python in FROM that has a release of it.`;
				default: return `Correct the name or the version of ${n} in package.json, update the lockfile, and commit both.`;
			}
		}
		let ae = {
			"build-runtime-version": (e) => ({
				title: `The image has another version of ${e.runtime} than the app needs`,
				cause: `The base image has ${e.found === void 0 ? `a ${e.runtime}` : `${e.runtime} ${e.found}`}${e.wanted === void 0 ? " that does not fit" : `, but the app needs ${e.wanted}`}: ${(0, i.e)(e.said)}`,
				fix: runtimeFix(e)
			}),
			"build-openssl-legacy": ({ said: e }) => ({
				title: "The app's build tool is too old for this Node",
				cause: `An old webpack uses a hash that OpenSSL 3 in Node 17 and newer does not have: ${(0, i.e)(e)}`,
				fix: "Update webpack (5.61 or newer). Until then, add `ENV NODE_OPTIONS=--openssl-legacy-provider` to the Dockerfile, or use `FROM node:16`."
			}),
			"build-secret-missing": (e) => ({
				title: `The build lacks ${e.problem === "secret-key-base" ? "secret_key_base" : e.problem === "master-key" || e.problem === "credentials" ? "RAILS_MASTER_KEY" : e.name ?? "a variable"}`,
				...missingSecret(e)
			}),
			"build-master-key-wrong": () => ({
				title: "RAILS_MASTER_KEY does not fit the credentials",
				cause: "The build cannot decrypt config/credentials.yml.enc: RAILS_MASTER_KEY is not the key that it was encrypted with, or has another length than 32 characters.",
				fix: "Set the secret RAILS_MASTER_KEY to the content of config/master.key, without a line break at the end. For credentials of an environment, it is config/credentials/production.key."
			}),
			"build-service-unreachable": ({ service: e, command: t, said: n }) => ({
				title: `The build needs ${e}, which is not there`,
				cause: `${step(t)} connects to ${e}, but no database or other service runs during the build: ${(0, i.e)(n)}`,
				fix: /migrat|db:|prisma/.test(t ?? "") ? "Remove the migration from the Dockerfile, and run it when the container starts (bin/docker-entrypoint) or in a hook." : "Do not connect while the app loads: move the query that the lines below show out of initializers, class bodies and routes, or skip it during the build (`if ENV[\"SECRET_KEY_BASE_DUMMY\"]`)."
			}),
			"build-tool-missing": ({ tool: e, problem: t }) => ({
				title: `${e} is missing in the image`,
				...missingTool(e, t)
			}),
			"build-module-missing": ({ module: e, language: t, said: n }) => ({
				title: `The build cannot find ${e}`,
				cause: `A step of the build needs ${e}, but it is not installed in the image, or not committed: ${(0, i.e)(n)}`,
				fix: missingModule(e, t)
			}),
			"build-not-executable": ({ file: e }) => ({
				title: `${e} is not executable`,
				cause: `The build runs ${e}, but git has it without the executable bit.`,
				fix: `Run \`git update-index --chmod=+x ${e}\`, and commit it.`
			}),
			"build-crlf": ({ file: e }) => ({
				title: "A script has Windows line endings",
				cause: `${e ?? "A script that the build runs"} ends its lines with CRLF, so Linux looks for an interpreter whose name ends with a carriage return.`,
				fix: "Add `bin/* text eol=lf` to .gitattributes, run `git add --renormalize .`, and commit."
			})
		}, h = {
			Ruby: "ruby",
			Node: "node",
			Go: "golang",
			Python: "python",
			PHP: "php",
			Rust: "rust",
			Elixir: "elixir"
		};
		function runtimeFix({ runtime: e, wanted: t }) {
			let n = h[e], r = /\d+(?:\.\d+){0,2}/.exec(t ?? "")?.[0], i = n === void 0 || r === void 0 ? "" : ` (\`FROM ${n}:${r}\`)`;
			return e === "Ruby" ? `Use Ruby ${t ?? "of that version"} in the Dockerfile (\`ARG RUBY_VERSION=${r ?? "\u2026"}\` or FROM), or change the version in Gemfile and .ruby-version.` : `Use a base image with ${e} ${t ?? "of that version"} in the Dockerfile${i}.`;
		}
		function missingSecret({ problem: e, name: t, said: n }) {
			let r = (0, i.e)(n);
			switch (e) {
				case "secret-key-base": return {
					cause: `Rails needs a secret_key_base to load the app, and the build has none: ${r}`,
					fix: "Write `RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile` in the Dockerfile (Rails 7.1 and newer; before, `SECRET_KEY_BASE=dummy`)."
				};
				case "master-key": return {
					cause: `Rails needs the key of its credentials, and the build has none: ${r}`,
					fix: "Remove `config.require_master_key` if the build needs no credential (with `SECRET_KEY_BASE_DUMMY=1`). Otherwise add RAILS_MASTER_KEY to builder/secrets in deploy.yml, and mount it in the Dockerfile: `RUN --mount=type=secret,id=RAILS_MASTER_KEY,env=RAILS_MASTER_KEY ./bin/rails assets:precompile`."
				};
				case "credentials": return {
					cause: "The build has no RAILS_MASTER_KEY, so the credentials are empty, and the app fails when it reads a value from them.",
					fix: "Read it so that it may be missing: `Rails.application.credentials.dig(:section, :key)`. If the build needs the value, add RAILS_MASTER_KEY to builder/secrets in deploy.yml, and mount it in the Dockerfile: `RUN --mount=type=secret,id=RAILS_MASTER_KEY,env=RAILS_MASTER_KEY \u2026`."
				};
				case "secret": return {
					cause: `The Dockerfile mounts the build secret ${t ?? ""}, but the build does not get it: ${r}`.replace("  ", " "),
					fix: `Add ${t ?? "it"} to builder/secrets in deploy.yml and to .kamal/secrets.`
				};
				default: return {
					cause: `The app needs ${t ?? "an environment variable"} to load, and the build does not have it: ${r}`,
					fix: `Give ${t ?? "it"} a placeholder for the build: \`RUN ${t ?? "NAME"}=dummy \u2026\` in the Dockerfile. If the build needs the real value, add ${t ?? "it"} to builder/args (not secret) or builder/secrets (secret) in deploy.yml.`
				};
			}
		}
		function missingTool(e, t) {
			switch (t) {
				case "dev-dependency": return {
					cause: `A step of the build runs \`${e}\`, but it is not in node_modules: development packages are not installed if NODE_ENV is production.`,
					fix: `Install them for the build: \`RUN npm ci --include=dev\` (\`yarn install --production=false\`, \`pnpm install --prod=false\`), or move ${e} to \`dependencies\` in package.json.`
				};
				case "javascript": return {
					cause: `A step of the build runs \`${e}\`, but this stage of the Dockerfile has no JavaScript runtime or package manager with that name.`,
					fix: `Install Node and ${e === "node" ? "npm" : e} in the build stage, and the packages of package.json, before this step. \`bin/rails generate dockerfile\` (gem dockerfile-rails) writes such a Dockerfile.`
				};
				case "extension": return {
					cause: `The app needs the PHP extension ${e}, but the image does not have it.`,
					fix: `Install it in the Dockerfile: \`RUN docker-php-ext-install ${e}\`.`
				};
				default: return {
					cause: `A step of the build runs \`${e}\`, but the image has no such program.`,
					fix: `Install it in the Dockerfile before this step: \`RUN apt-get update && apt-get install -y ${e}\` (on Alpine, \`apk add ${e}\`).`
				};
			}
		}
		function missingModule(e, t) {
			return t === "Ruby" ? `Add ${e} to the Gemfile in the group that the build installs (BUNDLE_WITHOUT leaves out development and test), run \`bundle install\`, and commit Gemfile.lock.` : t === "Python" ? `Add ${e} to the requirements that the Dockerfile installs.` : e.startsWith("phoenix-colocated/") ? "Move `RUN mix compile` before `RUN mix assets.deploy` in the Dockerfile: the compiler writes these modules." : /^[.@~/]{0,2}[./~]/.test(e) ? `Commit ${e}, and compare upper and lower case in its name: Linux distinguishes them. Also check .dockerignore.` : `Add ${e} to package.json and commit the lockfile. If it is a development package, install those for the build: \`RUN npm ci --include=dev\`.`;
		}
		let oe = {
			"clone-folder": ({ folder: e }) => ({
				title: "Kamal may not write to its folder for clones",
				cause: `${e} on the runner belongs to another user, so Kamal cannot clone the checkout into it.`,
				fix: `Run \`sudo rm -rf ${(0, s.r)(e)}\` in a step before this one, and run Kamal always as the same user.`
			}),
			"clone-failed": ({ said: e }) => ({
				title: "Kamal could not clone the checkout",
				cause: `Kamal builds the image from a clone of the checkout. ${(0, i.e)(e)}`,
				fix: "Fix what git reports below. To build from the working tree instead of a clone, set builder/context to `.` in deploy.yml."
			}),
			"clone-dirty": ({ said: e }) => ({
				title: "Kamal's clone differs from the commit",
				cause: `After cloning the checkout, Kamal found changes in the clone: ${(0, i.e)(e)}`,
				fix: "Make git leave the files as they are committed: check .gitattributes (line endings, Git LFS) and submodules. Or set builder/context to `.` in deploy.yml to build from the working tree."
			}),
			"clone-ownership": ({ path: e }) => ({
				title: "Git distrusts the owner of the checkout",
				cause: `${e} belongs to another user than the one who runs Kamal, so git refuses to use it.`,
				fix: `Add a step before this one: \`git config --global --add safe.directory ${(0, s.r)(e)}\`.`
			}),
			"clone-lfs": ({ said: e, missing: t }) => ({
				title: t ? "Git LFS is missing on the runner" : "Git LFS cannot fetch its files",
				cause: t ? `The repository uses Git LFS, but git-lfs is not installed: ${(0, i.e)(e)}` : `Kamal's clone has no access to the files in Git LFS: ${(0, i.e)(e)}`,
				fix: t ? "Install it before this step: `sudo apt-get install git-lfs && git lfs install`." : "Set `lfs: true` in `actions/checkout`. If that does not help, set builder/context to `.` in deploy.yml, so that Kamal builds from the working tree."
			}),
			"clone-submodule": ({ submodule: e, said: t }) => ({
				title: "Kamal's clone cannot fetch a submodule",
				.../transport 'file' not allowed/.test(t) ? localSubmodule(e) : privateSubmodule(e, t)
			})
		};
		function localSubmodule(e) {
			return {
				cause: `The URL of a submodule${e === void 0 ? "" : ` (${e})`} is relative or a path, so for Kamal's clone it is on this machine, and git does not fetch a submodule from there.`,
				fix: "Write its full URL in .gitmodules (`https://\u2026`), or set builder/context to `.` in deploy.yml: Kamal then builds from the working tree."
			};
		}
		function privateSubmodule(e, t) {
			return {
				cause: `Kamal clones the checkout with its submodules, but has no credentials for ${e ?? "one of them"}: ${(0, i.e)(t)}`,
				fix: "In `actions/checkout`, set `submodules: recursive` and a `token` (or `ssh-key`) that may read the submodule, and set builder/context to `.` in deploy.yml: Kamal then builds from the working tree, which has the submodules already."
			};
		}
		let se = {
			"directory-missing": ({ directory: e, root: t, problem: n }) => ({
				title: "Working directory not found",
				cause: `The input \`working-directory\` is \`${e}\`, but the action cannot use that directory in ${t}: ${n}.`,
				fix: "Check out the repository before this step (`actions/checkout`), and set `working-directory` relative to its root."
			}),
			"config-missing": (e) => ({
				title: "No Kamal configuration found",
				cause: `Expected ${e.file} in the repository, but ${e.folder === "." ? "its root" : `the folder ${e.folder}`} contains ${someOf(e.neighbours) || "nothing"}.`,
				fix: "Check out the repository before this step. If the file is somewhere else, set `working-directory` and `config-file`; if there is none yet, create it with `kamal init`."
			}),
			"destination-missing": (e) => ({
				title: `No configuration for the destination \`${e.destination}\``,
				cause: `Expected ${e.file}, but it is not in the repository. ${e.destinations.length === 0 ? "No destination has a file" : `Destinations with a file: ${someOf(e.destinations)}`}.`,
				fix: `Create ${e.file}, or correct the input \`destination\`.`
			}),
			"config-unreadable": ({ problem: e, help: t }) => ({
				title: "The configuration cannot be read",
				cause: `${e}.`,
				fix: t
			}),
			"config-syntax": ({ place: e, problem: t, help: n }) => ({
				title: "The configuration is not valid YAML",
				cause: `${e}: ${t}.`,
				fix: n
			}),
			"config-empty": ({ file: e, ofDestination: t }) => ({
				title: "The configuration file is empty",
				cause: `${e} exists but is empty, and Kamal crashes on an empty file.`,
				fix: t ? `Write the destination's configuration in ${e}, or remove the file and deploy without the destination.` : `Write the configuration in ${e}; \`kamal init\` creates an example.`
			}),
			"config-invalid": (e) => ({
				title: "The configuration is not valid",
				...invalid(e)
			}),
			"config-unknown": ({ place: e, path: t }) => ({
				title: "A required value is computed by ERB",
				cause: `${e}: \`${t}\` is computed by ERB, which this action does not run.`,
				fix: "Replace the ERB with a plain value."
			}),
			"config-refused": (e) => ({
				title: "said" in e ? `Kamal rejects ${e.configFile}` : `Kamal could not evaluate ${e.configFile}`,
				cause: "said" in e ? refusal(e.said) : `Kamal was stopped: ${(0, i.e)(e.stopped)}`,
				fix: `${("said" in e ? refusalFix(e) : void 0) ?? `Correct ${e.configFile}.`} \`kamal config\` shows the same problem on your machine.`
			}),
			"no-git": ({ directory: e }) => ({
				title: "No version to deploy",
				cause: `${e === "." ? "The workspace" : e} is not in a git repository, and GITHUB_SHA is not set, so the commit to build is unknown.`,
				fix: "Add `actions/checkout` before this step. Outside of GitHub Actions, deploy from a git repository (`git init`, and commit)."
			}),
			"git-refused": ({ directory: e, said: t }) => ({
				title: "git cannot read the checkout",
				cause: `${e} is in a git repository, but git cannot read its commit: ${(0, i.e)(t)}`,
				fix: `If the directory belongs to another user, as in a container job, run \`git config --global --add safe.directory ${(0, s.r)(e)}\` before this step. If the repository has no commit, check one out with \`actions/checkout\`.`
			})
		};
		function invalid(e) {
			switch (e.problem) {
				case "wrong-type": return {
					cause: `${e.place}: \`${e.path}\` should be ${e.expected}, but it is ${e.found}.`,
					fix: `Correct \`${e.path}\`. \`kamal docs\` shows every key with an example.`
				};
				case "no-mapping": return {
					cause: `${e.place}: expected a mapping of keys to values, but found ${e.found}.`,
					fix: "Start the file with keys such as `service: my-app`. `kamal docs configuration` shows all of them."
				};
				case "missing-key": return {
					cause: `${e.file}: \`${e.key}\` is missing.`,
					fix: `Add \`${e.key}: \u2026\` at the top level of ${e.file}.`
				};
				case "no-servers": return {
					cause: `${e.file}: \`servers\` is missing.`,
					fix: "List the app's hosts under `servers`."
				};
				case "role-without-hosts": return {
					cause: `${e.place}: the role \`${e.role}\` has no hosts.`,
					fix: `List its hosts under \`servers/${e.role}\`.`
				};
				case "primary-role-undefined": return {
					cause: `${e.place}: the primary role \`${e.role}\` is not defined. Roles under \`servers\`: ${e.roles.join(", ") || "none"}.`,
					fix: `Add \`${e.role}\` to \`servers\`, or set \`primary_role\` to one of these roles.`
				};
				case "accessory-role-undefined": return {
					cause: `${e.place}: \`${e.path}\` uses the role \`${e.role}\`, but \`servers\` has no such role.`,
					fix: "Use a role from `servers`."
				};
				case "bad-value": return {
					cause: `${prefix(e.place)}\`${e.path}\` is "${e.value}", but it should be ${e.expected}.`,
					fix: `Correct \`${e.path}\` in ${e.place === void 0 ? "deploy.yml or in the destination's file" : "that line"}. If ERB computes it, correct the value that it reads.`
				};
			}
		}
		function prefix(e) {
			return e === void 0 ? "" : `${e}: `;
		}
		function someOf(e) {
			let t = e.slice(0, 20).join(", ");
			return e.length > 20 ? `${t} and ${e.length - 20} more` : t;
		}
		let ce = [
			[/Configuration file not found/, () => "Commit that file, or correct the inputs `destination`, `config-file` and `working-directory` of this step."],
			[/must specify a destination/, () => "Set the input `destination` of this step, because deploy.yml requires one."],
			[/share the same host for SSL/, (e) => `Give each role a \`host\` of its own under its \`proxy\` in ${e}.`],
			[/specify one of `host`/, (e) => `Write exactly one of \`host\`, \`hosts\`, \`role\` and \`roles\` in that accessory in ${e}.`],
			[/unknown roles? /, (e) => `Use the name of a role that is listed under \`servers\` in ${e}.`],
			[/Invalid cache type/, (e) => `Set \`builder/cache/type\` in ${e} to \`gha\` or \`registry\`.`],
			[/the `docker` driver/, (e) => `Set \`builder/driver\` in ${e} to \`docker-container\`, or remove the setting that it names.`],
			[/Service name can only/, (e) => `Write \`service\` in ${e} with letters, digits, \`-\` and \`_\` only.`],
			[/reserved labels/, (e) => `Rename that label in ${e}.`],
			[/Missing (?:private_key|certificate)_pem/, (e) => `Add the missing one next to the other under \`proxy/ssl\` in ${e}.`],
			[/Conflicting proxy run/, (e) => `Write the same settings under \`proxy/run\` for all roles of that host in ${e}.`],
			[/did not find expected|mapping values are not allowed|could not find expected|found character that cannot start/, (e) => `Correct the YAML of ${e} at that line: often the indentation, a tab, or a text that needs quotes.`]
		];
		function refusalFix({ configFile: e, said: t }) {
			return ce.find(([e]) => e.test(t))?.[1](e);
		}
		function refusal(e) {
			return e === "" ? "Kamal stopped without a message." : `Kamal says: ${(0, i.e)(e)}`;
		}
		var g = n(8608);
		let _ = {
			"app-database-unreachable": (e) => ({
				title: "The app cannot connect to its database",
				...unreachableText(e, {
					what: "its database",
					accessory: "db",
					setting: "DATABASE_URL (or the host in the app's database config)"
				})
			}),
			"app-database-login": ({ said: e, problem: t }) => ({
				title: "The database rejects the app's login",
				cause: t === "no-password" ? `The app connects to its database without a password, because the variable with the password is empty or missing in the container: ${(0, i.e)(e)}` : `The database answers, but does not accept the user or password of the app: ${(0, i.e)(e)}`,
				fix: t === "no-password" ? "Add the variable with the password (or DATABASE_URL) to `env/secret` in deploy.yml, and give it a value in .kamal/secrets." : `Give the app the user and password that the database has (DATABASE_URL, or the variables of the password in \`env\` in deploy.yml). An accessory reads POSTGRES_USER, POSTGRES_PASSWORD or MYSQL_PASSWORD only when its data directory is created: if they changed later, change the ${t === "role" ? "user" : "password"} in the database (${t === "role" ? "`CREATE ROLE \u2026 LOGIN PASSWORD \u2026`" : "`ALTER USER \u2026 PASSWORD \u2026`"}).`
			}),
			"app-database-missing": ({ name: e, said: t }) => ({
				title: "The app's database does not exist",
				cause: `The database server answers, but it has no database ${e === void 0 ? "of the name that the app uses" : `\`${e}\``}: ${(0, i.e)(t)}`,
				fix: "Create it (in Rails, `kamal app exec 'bin/rails db:prepare'`; otherwise `CREATE DATABASE` on the server), or correct the name in DATABASE_URL or in the app's database config. An accessory creates the database of POSTGRES_DB or MYSQL_DATABASE only when its data directory is created."
			}),
			"app-database-ssl": ({ said: e, problem: t }) => ({
				title: "The app and its database do not agree on SSL",
				cause: `${v[t]}: ${(0, i.e)(e)}`,
				fix: y[t]
			}),
			"app-database-method": ({ said: e }) => ({
				title: "The app's database client does not know the server's login method",
				cause: `The database server uses a newer login method than the app's client library: ${(0, i.e)(e)}`,
				fix: "For MySQL 8, use `trilogy`, or a client library that has caching_sha2_password (`default-libmysqlclient-dev` of a current Debian), or create the user with `IDENTIFIED WITH mysql_native_password`. For PostgreSQL, use libpq 10 or newer."
			}),
			"app-database-access": ({ said: e }) => ({
				title: "The database does not let the app's user in",
				cause: `The database has no rule that allows this connection of the app: ${(0, i.e)(e)}`,
				fix: "Allow the app's address, user and database in pg_hba.conf on the database server (for MySQL: `CREATE USER 'app'@'%'`), and reload it."
			}),
			"app-database-permission": ({ said: e }) => ({
				title: "The database user lacks a permission",
				cause: `The app is connected to its database, but its user is not allowed to do this: ${(0, i.e)(e)}`,
				fix: "Grant it as the owner of the database: since PostgreSQL 15, a user needs `GRANT ALL ON SCHEMA public TO user;` (or `ALTER DATABASE name OWNER TO user;`) to create tables."
			}),
			"app-database-readonly": ({ said: e, directory: t }) => ({
				title: "The app may not write to its SQLite database",
				cause: `The SQLite file or its directory does not belong to the user of the container, so it is read-only for the app: ${(0, i.e)(e)}`,
				fix: `Make the volume's directory writable for the user of the container (USER in the Dockerfile, in Rails 1000): \`chown -R 1000:1000\` on the server for the directory that \`volumes\` in deploy.yml mounts on ${t}.`
			}),
			"app-database-file": ({ said: e, directory: t }) => ({
				title: "The app cannot open its SQLite database",
				cause: `The directory of the SQLite file does not exist in the container, or it does not belong to the container's user: ${(0, i.e)(e)}`,
				fix: `Mount a volume on the file's directory (\`volumes\` in deploy.yml, for example \`- "app_storage:${t}"\`), and make it writable for the container's user: \`chown -R 1000:1000\` on the server, if that is USER in the Dockerfile.`
			}),
			"app-database-locked": ({ said: e }) => ({
				title: "The app's SQLite database is locked",
				cause: `Another process writes to the same SQLite file, usually the old version that still runs, or a second container on the same volume: ${(0, i.e)(e)}`,
				fix: "Let SQLite wait: `timeout: 5000` in config/database.yml (or `PRAGMA busy_timeout`), with the journal mode WAL. Run migrations in one container only, and only one container that writes."
			}),
			"app-database-busy": ({ said: e }) => ({
				title: "The database has no free connections",
				cause: `The database rejects the app, because too many connections are open: ${(0, i.e)(e)}`,
				fix: "During a deploy, the old and the new version are connected at the same time. Lower the app's connection pool (in Rails, RAILS_MAX_THREADS and WEB_CONCURRENCY), or raise `max_connections` of the database."
			}),
			"app-database-starting": ({ said: e }) => ({
				title: "The database was still starting",
				cause: `The database answers, but does not accept connections yet: ${(0, i.e)(e)}`,
				fix: "Re-run the job. If it happens again, read the database's log (`kamal accessory logs NAME`), and let the entrypoint wait until the database is ready."
			}),
			"app-database-url": ({ said: e }) => ({
				title: "The app's database URL is not valid",
				cause: `The app cannot read the URL of its database: ${(0, i.e)(e)}`,
				fix: "Correct DATABASE_URL: `postgres://user:password@host:5432/name`. Write special characters of the password percent-encoded (`@` is `%40`, `#` is `%23`, `/` is `%2F`), and use no quotes inside the value."
			}),
			"app-database-config": ({ said: e }) => ({
				title: "The app has no database configured for production",
				cause: `The app finds no usable database in its config: ${(0, i.e)(e)}`,
				fix: "Add DATABASE_URL to `env/secret` in deploy.yml with a value in .kamal/secrets, or complete the section `production` of config/database.yml."
			}),
			"app-migrations-pending": ({ said: e, command: t }) => ({
				title: "Migrations are pending",
				cause: `The database does not have the tables or columns that this version of the app needs: ${(0, i.e)(e)}`,
				fix: `Run the migrations before the app starts: ${t} in the image's entrypoint, or once with \`kamal app exec\`.`
			}),
			"app-migration-locked": ({ said: e }) => ({
				title: "Another process migrates the database",
				cause: `Two containers migrate the same database at the same time, which the app prevents: ${(0, i.e)(e)}`,
				fix: "Boot one host after the other: `boot: { limit: 1 }` in deploy.yml. Or migrate in one place only, for example in a role with a single host, and not in every container's entrypoint."
			}),
			"app-migration-failed": ({ said: e }) => ({
				title: "A migration failed",
				cause: `The app stops when it starts, because a migration of its database failed: ${(0, i.e)(e)}`,
				fix: "Fix the migration that the lines below show. If it changed a part of the database before it failed, undo that first, then deploy again."
			}),
			"app-extension-missing": ({ name: e, problem: t, said: n }) => ({
				title: "A PostgreSQL extension is missing",
				cause: `The app needs the PostgreSQL extension \`${e}\`, but ${b[t]}: ${(0, i.e)(n)}`,
				fix: t === "absent" ? "Use an image of PostgreSQL that has it (for pgvector `pgvector/pgvector:pg17`, for PostGIS `postgis/postgis`) as `image` of the accessory, and run `kamal accessory reboot NAME`; keep the major version of PostgreSQL." : `As a superuser of the database, run \`CREATE EXTENSION IF NOT EXISTS "${e}";\` in the app's database.`
			})
		}, v = {
			unsupported: "The app asks for SSL, but the database server has none",
			required: "The database accepts encrypted connections only, but the app connects without SSL",
			certificate: "The app does not trust the certificate of the database server"
		}, y = {
			unsupported: "Turn SSL off for this database: `?sslmode=disable` at the end of DATABASE_URL (`ssl: false` in a Node or Elixir config, `--skip-ssl` for MariaDB's client), or turn it on in the server.",
			required: "Turn SSL on: `?sslmode=require` at the end of DATABASE_URL (`ssl: true` in a Node or Elixir config, `ssl_mode: required` for MySQL).",
			certificate: "Give the app the certificate of the authority (`?sslmode=verify-full&sslrootcert=/path/ca.crt` in DATABASE_URL, `ssl: { ca }` in Node), or encrypt without checking it: `sslmode=require`, in Node `ssl: { rejectUnauthorized: false }`."
		}, b = {
			absent: "the database server does not have it installed",
			"not-allowed": "its database user may not create it",
			"not-created": "it is not created in this database"
		};
		var x = n(9218);
		let S = "the runner", C = {
			"docker-missing-remote": (e) => ({
				title: "Docker is missing on the server",
				...missingDocker(e)
			}),
			"docker-sock-perm": (e) => deniedSocket(e),
			"docker-down": (e) => stoppedDaemon(e),
			"docker-rootless": ({ on: e, said: t, problem: n }) => ({
				title: n === "port" ? "Rootless Docker cannot publish ports 80 and 443" : "The user's rootless Docker is not running",
				cause: n === "port" ? `Docker on ${e} runs without root, and so may not use ports below 1024: ${(0, i.e)(t)}` : `Docker on ${e} runs without root as the SSH user's own service, and that service is not running: ${(0, i.e)(t)}`,
				fix: n === "port" ? `On ${e}, as root, run \`echo net.ipv4.ip_unprivileged_port_start=80 > /etc/sysctl.d/80-docker.conf && sysctl --system\`, then \`systemctl --user restart docker\` as the SSH user.` : `On ${e}, run \`sudo loginctl enable-linger USER\` for the SSH user, so that its service runs without a login, and \`systemctl --user enable --now docker\` as that user.`
			}),
			"docker-version": ({ on: e, said: t }) => ({
				title: "The Docker client and the Docker daemon do not fit together",
				cause: `On ${e}, the \`docker\` command and the Docker daemon it talks to support different versions of Docker's API: ${(0, i.e)(t)}`,
				fix: /too new/.test(t) ? `Update Docker Engine on ${e} (\`apt-get install --only-upgrade docker-ce\`), or unset DOCKER_API_VERSION there.` : `Update the docker CLI on ${e} (\`apt-get install --only-upgrade docker-ce-cli docker-buildx-plugin\`), and unset DOCKER_API_VERSION there if it is set.`
			}),
			"docker-snap": ({ on: e, said: t }) => ({
				title: "Docker from snap cannot read Kamal's files",
				cause: `Docker on ${e} may not read a file that its user may read, as with Docker's snap package, which has no access to hidden folders such as ~/.kamal or to /tmp: ${(0, i.e)(t)}`,
				fix: `On ${e}, replace the snap by Docker's own package: \`snap remove docker && curl -fsSL https://get.docker.com | sh\`.`,
				alternatives: [{
					cause: "The file belongs to another user, because ssh/user was changed.",
					fix: "Run `sudo chown -R USER ~USER/.kamal` on the server for the SSH user."
				}]
			}),
			"docker-log-driver": ({ on: e, said: t, driver: n }) => ({
				title: "Docker's log driver does not accept Kamal's options",
				cause: `The log driver \`${n}\` on ${e} cannot be used with Kamal's log options (log-driver in /etc/docker/daemon.json, or \`logging\` in deploy.yml): ${(0, i.e)(t)}`,
				fix: /no log driver|not found/.test(t) ? `Correct \`logging/driver\` in deploy.yml (\`json-file\` works everywhere), or install its plugin on ${e}.` : "Set Docker's driver in deploy.yml with options that it knows: `logging: { driver: json-file, options: { max-size: 10m } }`, and for kamal-proxy `kamal proxy boot_config set --log-max-size=\"\"` (from Kamal 2.8, `proxy/run/log_max_size`). Or use `json-file` in /etc/docker/daemon.json."
			}),
			"docker-cgroup": ({ on: e, said: t }) => ({
				title: "Docker cannot use the server's cgroups",
				cause: `Docker on ${e} cannot start any container, because the control groups of its kernel are missing or not usable: ${(0, i.e)(t)}`,
				fix: `Update Docker and containerd on ${e} and restart the machine; inside an LXC or OpenVZ container, turn on nesting (\`features: nesting=1\`), or use a virtual machine.`
			}),
			"docker-apparmor": ({ on: e, said: t }) => ({
				title: "Docker cannot load its AppArmor profile",
				cause: `Docker on ${e} cannot start a container with AppArmor: ${(0, i.e)(t)}`,
				fix: `On ${e}, as root, run \`apt-get install --yes apparmor && systemctl restart apparmor docker\`.`
			}),
			"docker-iptables": ({ on: e, said: t }) => ({
				title: "Docker's firewall rules are missing on the server",
				cause: `Docker on ${e} cannot add its rules to iptables, usually because a firewall was reloaded after Docker had started and removed them: ${(0, i.e)(t)}`,
				fix: `On ${e}, as root, run \`systemctl restart docker\`, which creates the rules again. Do the same after each reload of the firewall.`
			}),
			"docker-networks": ({ on: e, said: t }) => ({
				title: "Docker has no address range left for a network",
				cause: `Docker on ${e} cannot create a network, because all its address ranges are in use: ${(0, i.e)(t)}`,
				fix: `On ${e}, remove networks that nothing uses (\`docker network prune\`), or add ranges in /etc/docker/daemon.json (\`default-address-pools\`).`
			}),
			"docker-mount": ({ on: e, said: t, problem: n }) => ({
				title: n === "missing" ? "A file to mount does not exist on the server" : "A folder is mounted where a file is expected",
				cause: n === "missing" ? `A container on ${e} mounts a path that does not exist there: ${(0, i.e)(t)}` : `A container on ${e} mounts a folder over a file, or a file over a folder, usually because Docker created a folder for a file that was missing: ${(0, i.e)(t)}`,
				fix: n === "missing" ? `Create the path on ${e}, or correct it under \`volumes\`, \`files\` or \`directories\` in deploy.yml.` : `Remove that folder on ${e}, then upload the file again with \`kamal accessory reboot NAME\`.`
			}),
			"docker-option": ({ option: e }) => ({
				title: "Docker does not know an option",
				cause: `Kamal passes the option ${e} to \`docker run\`, but Docker has no such option.`,
				fix: "Correct its name under `options` of the role or the accessory in deploy.yml; `docker run --help` lists the options, which are written there without `--`."
			}),
			"docker-seccomp": ({ host: e, said: t }) => ({
				title: "Docker on the server is too old for the image",
				cause: `The C library of the image uses a system call that Docker on ${e} does not know and forbids: ${(0, i.e)(t)}`,
				fix: `Update Docker (20.10.10 or newer) and libseccomp on ${e}. Until then, use an older base image, such as Debian bullseye.`
			}),
			"docker-podman": ({ host: e }) => ({
				title: "`docker` on the server is Podman",
				cause: `On ${e}, the command \`docker\` is Podman's emulation, which Kamal does not support.`,
				fix: `On ${e}, remove the package podman-docker and install Docker Engine (\`curl -fsSL get.docker.com | sh\`).`
			}),
			"docker-lxc": ({ host: e, said: t }) => ({
				title: "The server may not set up containers",
				cause: `${e} is probably an LXC container, whose AppArmor profile forbids what Docker does to start a container: ${(0, i.e)(t)}`,
				fix: `Update the host of ${e} (Proxmox: package lxc-pve), or set \`lxc.apparmor.profile: unconfined\` for it. A virtual machine does not have this problem.`
			}),
			"docker-stop-denied": ({ host: e, said: t }) => ({
				title: "Docker on the server may not stop a container",
				cause: `AppArmor on ${e} does not let Docker signal the container, as with Docker from snap: ${(0, i.e)(t)}`,
				fix: `On ${e}, as root, run \`aa-remove-unknown\`, then stop the container. If Docker is a snap there, replace it with Docker's own packages.`
			}),
			"docker-gpu": ({ host: e }) => ({
				title: "Docker on the server cannot use a GPU",
				cause: `The role asks for GPUs (\`gpus\` under \`options\`), but Docker on ${e} has no NVIDIA runtime.`,
				fix: `On ${e}, as root, install nvidia-container-toolkit, run \`nvidia-ctk runtime configure --runtime=docker\`, and restart Docker. Or remove \`gpus\` from \`options\` in deploy.yml.`
			}),
			"docker-resources": ({ host: e, limit: t, said: n }) => ({
				title: "Docker refuses a limit in `options`",
				cause: `Docker on ${e} does not accept a limit of the container: ${(0, i.e)(n)}`,
				fix: "cpus" in t ? `Set \`cpus\` under \`options\` in deploy.yml to at most ${t.cpus}, or use a server with more CPUs.` : `Set \`memory\` under \`options\` in deploy.yml to at least ${t.least}, with its unit: \`512m\`.`
			}),
			"docker-refused": ({ on: e, said: t }) => ({
				title: "Docker refuses to start a container",
				cause: `Docker on ${e} says: ${(0, i.e)(t)}`,
				fix: "Correct what Docker complains about: on the server, or in the role's or accessory's settings in deploy.yml."
			}),
			"docker-env-name": ({ said: e, name: t }) => ({
				title: "An environment variable has a name that Docker does not accept",
				cause: `Docker cannot read the variable \`${t}\` from the env file that Kamal wrote: ${(0, i.e)(e)}`,
				fix: "Correct the name under `env/clear` or `env/secret` in deploy.yml: it may not contain spaces."
			}),
			"env-file-missing": ({ file: e, isHook: t }) => ({
				title: "The app's env file is not on the server",
				cause: `Docker needs ${e} on the server. Kamal uploads it only when it boots the app there, so a server that is new does not have it.`,
				fix: t ? "Let the hook skip `kamal app exec` on the first deploy, or do its work (migrations) when the container starts, in the image's entrypoint." : "Run this step once with `setup: always` (`kamal setup`), which uploads it to every server.",
				...t ? {} : { alternatives: [{
					cause: "A hook runs `kamal app exec` before the first deploy.",
					fix: "Let it skip that on the first deploy, or do its work (migrations) in the image's entrypoint."
				}, {
					cause: "Docker on the server is a snap, which cannot read files in the SSH user's home.",
					fix: "Remove the snap, and install Docker's own packages (`curl -fsSL get.docker.com | sh`)."
				}] }
			})
		};
		function deniedSocket(e) {
			if ("on" in e) return e.on === S ? {
				title: "The runner's user is not allowed to use Docker",
				cause: "The user of the job has no permission for Docker's socket on the runner.",
				fix: "On the runner, as root, run `usermod -aG docker USER` for the user that runs the jobs, and restart the runner's service. In a job container, run as root or mount the socket with its group."
			} : {
				title: "The SSH user is not allowed to use Docker",
				cause: `The SSH user has no permission for Docker's socket on ${e.on}.`,
				fix: `On ${e.on}, as root, run \`usermod -aG docker USER\` for the user in ssh/user. It takes effect at the next login.`
			};
			let { login: t } = e;
			return t === void 0 ? {
				title: "The SSH user is not allowed to use Docker",
				cause: "The SSH user has no permission for Docker's socket on the server.",
				fix: "On the server, as root, run `usermod -aG docker USER`. It takes effect at the next login."
			} : {
				title: "The SSH user is not allowed to use Docker",
				cause: `${t.user} has no permission for Docker's socket on ${t.host}.`,
				fix: `On ${t.host}, as root, run \`usermod -aG docker ${t.user}\`.`
			};
		}
		function stoppedDaemon(e) {
			if ("on" in e) return {
				title: e.on === S ? "Docker is not running on the runner" : "Docker is not running on the server",
				cause: `The \`docker\` command is installed on ${e.on}, but no Docker daemon answers it.`,
				fix: `On ${e.on}, start it as root: \`systemctl enable --now docker\`.`
			};
			let { login: t } = e;
			return {
				title: t === void 0 ? "The Docker daemon is not running" : "Docker is not running on the server",
				cause: t === void 0 ? "The `docker` command is installed, but no Docker daemon answers it." : `${t.host} has the \`docker\` command, but no Docker daemon answers ${t.user} there.`,
				fix: t === void 0 ? "Start it as root: `systemctl enable --now docker`." : `On ${t.host}, as root, run \`systemctl enable --now docker\`.`
			};
		}
		function missingDocker(e) {
			let t = "`curl -fsSL get.docker.com | sh`";
			if ("problem" in e) return {
				cause: `${e.host} has no Docker, and Kamal cannot install it, because the server has neither curl nor wget.`,
				fix: `On ${e.host}, as root, install one of them (\`apt-get install --yes curl\`) and re-run the job; or install Docker yourself.`
			};
			if ("distribution" in e) return {
				cause: `${e.host} has no Docker, and the script of get.docker.com, with which Kamal installs it, does not support its distribution (${e.distribution}).`,
				fix: `On ${e.host}, as root, install Docker from the distribution's packages (on Amazon Linux \`dnf install -y docker && systemctl enable --now docker\`), then re-run the job.`
			};
			let { host: n, user: r } = e;
			return r === void 0 ? {
				cause: `${n} has no Docker, and the SSH user is not allowed to install it.`,
				fix: `Install Docker on the server once as root (${t}), or deploy as root.`
			} : {
				cause: `${n} has no \`docker\` command, and ${r} is not root, so Kamal cannot install it.`,
				fix: `On ${n}, as root, install Docker once (${t}), then run \`usermod -aG docker ${r}\`.`
			};
		}
		let w = "CMD or ENTRYPOINT in the Dockerfile, or the role's `cmd` in deploy.yml", T = {
			"entrypoint-crlf": ({ name: e, said: t, certain: n }) => ({
				title: "The entrypoint has Windows line ends",
				cause: n ? `${e} has CRLF line ends, so Linux looks for an interpreter or a command whose name ends with a carriage return: ${(0, i.e)(t)}` : `The file ${e} is in the image, but the interpreter in its first line is not found, usually because the file has Windows line ends (CRLF): ${(0, i.e)(t)}`,
				fix: "Convert the file to LF, and keep it so: add `* text=auto eol=lf` to .gitattributes, run `git add --renormalize .`, commit and deploy again.",
				...n ? {} : { alternatives: [{
					cause: `The interpreter in the first line of ${e} is not in the image (Alpine and slim images have no bash).`,
					fix: "Use `#!/bin/sh`, or install the interpreter in the Dockerfile (`apk add bash`)."
				}, {
					cause: `${e} itself is not in the image.`,
					fix: "Copy it in the Dockerfile, and check that .dockerignore does not exclude it."
				}] }
			}),
			"entrypoint-not-executable": ({ name: e, said: t }) => ({
				title: "The entrypoint is not executable",
				cause: `The container cannot run its entrypoint or command ${e}, because the file is not executable: ${(0, i.e)(t)}`,
				fix: `Make it executable in the repository: \`git update-index --chmod=+x ${repositoryPath(e)}\`, then commit (or \`RUN chmod +x ${(0, s.r)(e)}\` in the Dockerfile).`
			}),
			"entrypoint-missing": ({ name: e, said: t, problem: n }) => {
				let { title: r, cause: a, fix: o } = E[n](e);
				return {
					title: r.slice(0, 80),
					cause: `${a}: ${(0, i.e)(t)}`,
					fix: o
				};
			},
			"app-script-missing": ({ name: e, said: t }) => ({
				title: "package.json does not have the script",
				cause: `The container runs the script \`${e}\` of package.json, which the image does not have: ${(0, i.e)(t)}`,
				fix: `Add the script \`${e}\` to package.json, or correct ${w}. If it is there, check that WORKDIR is the directory of package.json.`
			}),
			"app-libc": ({ name: e, said: t, problem: n }) => ({
				title: "The program was built for another C library",
				cause: `${D[n](e)}: ${(0, i.e)(t)}`,
				fix: O[n],
				...n === "not-found" ? { alternatives: [{
					cause: `${e} is not in the final stage of the image.`,
					fix: "Check the path in `COPY --from=\u2026` and in CMD of the Dockerfile."
				}, {
					cause: `${e} is a script with Windows line ends, or its interpreter is not in the image.`,
					fix: "Convert it to LF (`* text=auto eol=lf` in .gitattributes), or install the interpreter."
				}] } : {}
			}),
			"app-library-missing": ({ name: e, said: t, packages: n }) => ({
				title: "A system library is missing in the image",
				cause: `The image does not have the shared library ${e}, which a gem or package of the app needs: ${(0, i.e)(t)}`,
				fix: `Install it in the final stage of the Dockerfile${n === void 0 ? ", not only in the build stage" : `, not only in the build stage: \`apt-get install --no-install-recommends -y ${n}\` (Debian)`}.`
			}),
			"app-cpu": ({ said: e }) => ({
				title: "The server's CPU lacks instructions that the image needs",
				cause: `The program uses instructions that the (virtual) CPU of the server does not have: ${(0, i.e)(e)}`,
				fix: "Set the CPU type of the virtual machine to `host` (instead of kvm64 or qemu64), or use an older image that supports this CPU."
			})
		}, E = {
			file: (e) => ({
				title: "The container's command is not in the image",
				cause: `The container cannot start, because the file ${e} is not in the image`,
				fix: `Copy ${e} in the final stage of the Dockerfile (check .dockerignore and WORKDIR), or correct the path in ${w}.`
			}),
			program: (e) => ({
				title: `The image has no program \`${e}\``,
				cause: `The container cannot start, because no directory of PATH in the image has the program ${e}`,
				fix: `Install ${e} in the final stage of the Dockerfile, or correct ${w}.`
			}),
			none: () => ({
				title: "The image has no command",
				cause: "The container cannot start, because the Dockerfile has neither CMD nor ENTRYPOINT",
				fix: "Add `CMD` with the command of the app to the final stage of the Dockerfile, or `cmd` to the role in deploy.yml."
			})
		}, D = {
			"not-found": (e) => `${e} is a binary whose loader is not in the image: it was linked to glibc, but the image has another C library or none (Alpine, scratch, distroless/static)`,
			"old-glibc": (e) => `${e} was built on a newer distribution than the final image has, whose glibc is too old for it`,
			musl: (e) => `${e} was built for another C library than the image has (glibc on Debian, musl on Alpine)`
		}, O = {
			"not-found": "Build it statically (`CGO_ENABLED=0 go build`, for Rust the target `x86_64-unknown-linux-musl`), or use a final image with glibc (`debian:bookworm-slim`, `gcr.io/distroless/base`).",
			"old-glibc": "Use the same distribution in the build stage and in the final stage of the Dockerfile (for example `golang:1.24-bookworm` and `debian:bookworm-slim`), or build statically.",
			musl: "Use images of the same kind in all stages (all Alpine, or all Debian), and install gems and packages in the image, not on another machine. On Alpine, `apk add gcompat` can help."
		};
		function repositoryPath(e) {
			return (0, s.r)(e.replace(/^(?:\/(?:rails|app|code|srv|usr\/src\/app|var\/www\/html|opt\/app)\/|\.\/)/, ""));
		}
		let k = { "config-erb": (e) => erb(e) };
		function erb(e) {
			let { configFile: t } = e, n = `The ERB in ${t} fails`;
			switch (e.problem) {
				case "env": {
					let { name: n } = e;
					return {
						title: `The variable ${n} is not set`,
						cause: `The ERB in ${t} reads the environment variable ${n}, but this step has no value for it.`,
						fix: `Add \`${n}: \${{ vars.${n} }}\` to the \`env:\` of this step (\`secrets.${n}\` if it is a secret), and the variable to the repository's settings. Or give it a default in ${t}: \`ENV.fetch("${n}", "\u2026")\`.`
					};
				}
				case "name": return {
					title: n,
					cause: `The ERB in ${t} uses \`${e.name}\`, but Ruby has no such variable or method.`,
					fix: `Correct \`${e.name}\` in the ERB of ${t}: write a plain text in quotes, or \`ENV.fetch("\u2026")\` for an environment variable.`
				};
				case "file": return {
					title: n,
					cause: `The ERB in ${t} reads the file ${e.file}, but the runner does not have this file.`,
					fix: /\.(?:key|pem|env)\b|secret|credential|token/i.test(e.file) ? "Let the ERB read an environment variable instead of this file, `ENV.fetch(\"\u2026\")`, and pass the secret to this step in its `env:`. Or write the file in a step before this one." : `Commit ${e.file}, or create it in a step before this one.`
				};
				case "syntax": return {
					title: n,
					cause: `The ERB in ${t} is not valid Ruby: ${(0, i.e)(e.said)}`,
					fix: `Correct the ERB at that line of ${t}; \`kamal config\` evaluates it on your machine.`
				};
				case "nil": return {
					title: `A value in ${t} is empty`,
					cause: `Ruby stops at an empty value while Kamal reads ${t}: ${(0, i.e)(e.said)} Usually the ERB there reads an environment variable that this step does not have.`,
					fix: `Pass the variables that the ERB in ${t} reads (\`ENV["\u2026"]\`) to this step in its \`env:\`, for example \`NAME: \${{ vars.NAME }}\`.`,
					alternatives: [{
						cause: `A key in ${t} has no value, or only comments below it.`,
						fix: "Give it a value or delete the line; `kamal config` fails in the same way on your machine."
					}]
				};
				case "other": return {
					title: n,
					cause: `The Ruby code in the ERB of ${t} fails: ${(0, i.e)(e.said)}`,
					fix: `Correct the ERB in ${t}. Often it reads a variable that this step does not have: pass it in the step's \`env:\`.`
				};
			}
		}
		var A = n(9233);
		let j = {
			"app-redirect": (e) => ({
				title: e.toHttps ? "The app redirects the health check to https" : "The app redirects the health check",
				cause: `The app answers the health check of ${e.request.path} with a redirect${e.status === void 0 ? "" : ` (${e.status})`}${e.location === void 0 ? "" : ` to ${e.location}`}, ${e.toHttps ? `but the container does not serve https, so it never becomes healthy${e.forceSsl === void 0 ? "" : `: force_ssl is on in ${e.forceSsl}`}` : "which kamal-proxy follows without success, so it never becomes healthy"}.`,
				fix: redirectFix(e)
			}),
			"app-hosts": (e) => ({
				title: "The app rejects the host name of the health check",
				cause: `The app answers the health check of ${e.request.path} with ${e.status}, because kamal-proxy sends the container's ID as the host name (${e.sent})${e.place === void 0 ? ", which the app does not allow" : `, which \`config.hosts\` does not allow (${e.place})`}.`,
				fix: hostsFix(e)
			}),
			"app-health-missing": (e) => ({
				title: "The app has no page at the health path",
				cause: `The app is running, but it answers the health check of ${e.request.path}${e.request.place === void 0 ? e.request.path === "/up" ? " (the default)" : "" : ` (${e.request.place})`} with 404, so it never becomes healthy.`,
				fix: `${e.framework === "rails" ? `Add \`get "${e.request.path.replace(/^\//, "")}", to: "rails/health#show"\` to ${e.routes ?? "config/routes.rb"}` : `Add a page at ${e.request.path} to the app`}, or set \`healthcheck: { path: \u2026 }\` under \`proxy\` (${e.request.place ?? e.proxy}) to a path that returns 200.`
			}),
			"app-health-error": (e) => ({
				title: "The app fails with an error at the health path",
				cause: `The app is running, but it answers the health check of ${e.request.path} with ${e.status}${e.said === void 0 ? "." : `: ${(0, i.e)(e.said)}`}`,
				fix: `Fix the error that the app logs for ${e.request.path} (see the lines below), then deploy again.`
			}),
			"app-health-refused": (e) => ({
				title: "The app rejects the health check",
				cause: `The app is running, but it answers the health check of ${e.request.path} with ${e.status}${e.status === 401 ? ", because it requires a login" : ""}, so it never becomes healthy.`,
				fix: `Let the app answer ${e.request.path} with 200 to everyone, or set \`healthcheck: { path: \u2026 }\` under \`proxy\` (${e.request.place ?? e.proxy}) to such a path.`
			})
		};
		function redirectFix(e) {
			let { path: t } = e.request;
			return e.toHttps ? e.framework === "rails" ? `Add \`config.assume_ssl = true\`${e.forceSsl === void 0 ? " to config/environments/production.rb" : `, next to ${e.forceSsl}`}, because kamal-proxy terminates TLS, or exempt the path: \`config.ssl_options = { redirect: { exclude: ->(request) { request.path == "${t}" } } }\`.` : e.framework === "django" ? "Add the health path to `SECURE_REDIRECT_EXEMPT` in the settings." : `Turn off the app's redirect to https, at least for ${t}: kamal-proxy terminates TLS, and its \`ssl\` redirects visitors.` : `Let the app answer ${t} itself with 200, or set \`healthcheck: { path: \u2026 }\` under \`proxy\` to a path without a redirect.`;
		}
		function hostsFix({ request: e, place: t, framework: n }) {
			return n === "rails" ? `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${e.path}" } }\` to ${t === void 0 ? "config/environments/production.rb" : `the configuration, next to ${t}`}.` : n === "django" ? `Answer ${e.path} in a middleware that comes before the one that checks the host, or set ALLOWED_HOSTS to \`["*"]\`: kamal-proxy only forwards requests for \`proxy/host\`.` : `Let the app answer ${e.path} for every host name (the setting for allowed hosts), because the ID changes with each deploy.`;
		}
		let M = {
			"hook-failed": ({ hook: e, said: t }) => ({
				title: `The hook \`${e}\` failed`,
				cause: `.kamal/hooks/${e} exited with an error${t === void 0 ? "." : `: ${(0, i.e)(t)}`}`,
				fix: `Fix what .kamal/hooks/${e} complains about; the lines below show its output.`
			}),
			"hook-not-executable": ({ hook: e }) => ({
				title: `The hook \`${e}\` is not executable`,
				cause: `.kamal/hooks/${e} is in the commit without permission to execute it.`,
				fix: `Run \`git update-index --chmod=+x .kamal/hooks/${e}\` (or \`chmod +x .kamal/hooks/${e}\` and \`git add\`), and commit.`
			}),
			"hook-interpreter": (e) => ({
				title: `The hook \`${e.hook}\` cannot be started`,
				...interpreter(e)
			}),
			"hook-bundle": ({ hook: e, said: t }) => ({
				title: `The hook \`${e}\` needs gems that are not installed`,
				cause: `.kamal/hooks/${e} runs Ruby with the app's gems, but they are not installed on the runner: ${(0, i.e)(t)}`,
				fix: "Install them in a step before this one: `uses: ruby/setup-ruby@v1` with `bundler-cache: true`, or `bundle install`."
			}),
			"hook-command": ({ hook: e, command: t }) => ({
				title: `The hook \`${e}\` calls a command that is not installed`,
				cause: `.kamal/hooks/${e} calls \`${t}\`, but the runner does not have this command.`,
				fix: `Install \`${t}\` in a step before this one, or remove it from .kamal/hooks/${e}.`
			}),
			"hook-git": ({ hook: e, said: t }) => ({
				title: `The hook \`${e}\` stopped the deploy`,
				cause: `.kamal/hooks/${e} (Kamal's sample) checks the state of git and stopped the deploy: ${(0, i.e)(t)}`,
				fix: `${gitFix(t)} Or remove the check from .kamal/hooks/${e}, because the workflow deploys exactly the commit that it has checked out.`
			})
		};
		function interpreter(e) {
			let { hook: t } = e, n = `.kamal/hooks/${t}`;
			switch (e.problem) {
				case "line-ends": return {
					cause: `${n} has Windows line ends (CRLF), so its first line names an interpreter that ends with a carriage return and does not exist.`,
					fix: `Convert the file to LF: \`sed -i 's/\\r$//' ${(0, s.r)(n)}\`. Add \`.kamal/hooks/* text eol=lf\` to .gitattributes, and commit both.`
				};
				case "no-shebang": return {
					cause: `${n} has no first line that names an interpreter, so the system does not know how to run it.`,
					fix: `Make \`#!/bin/sh\` (or \`#!/usr/bin/env ruby\`) the first line of ${n}, without anything before it.`
				};
				case "missing": return e.interpreter === void 0 ? {
					cause: `The first line of ${n} names an interpreter that is not on the runner.`,
					fix: `Correct the first line of ${n}, for example \`#!/usr/bin/env bash\`, or install the interpreter in a step before this one. If the file has Windows line ends (CRLF), convert it to LF.`
				} : {
					cause: `The first line of ${n} names the interpreter ${e.interpreter}, which is not installed on the runner.`,
					fix: `Install ${e.interpreter} in a step before this one, or change the first line of ${n}.`
				};
			}
		}
		function gitFix(e) {
			return /not clean/.test(e) ? "Commit or ignore the files that steps before this one create." : /not on a git branch|branch/i.test(e) && !/match/.test(e) ? "Check out the branch by name (`ref: ${{ github.ref_name }}` of `actions/checkout`), and push it." : /No git remote/.test(e) ? "Check out the repository with `actions/checkout`, which sets the remote." : "Push the commit (`git push`), or deploy the newest commit of the branch.";
		}
		let N = { "ssh-hostkey": (e) => hostKey(e) };
		function hostKey(e) {
			if (e.problem === "kamal") return {
				title: "The server's host key is not trusted",
				cause: `Kamal's SSH client rejected the server's host key, because known_hosts has another one: the server was reinstalled, or its lines there are old, incomplete or hashed (\`ssh-keyscan -H\`): ${(0, i.e)(e.said)}`,
				fix: "Replace the server's lines in `ssh-known-hosts` or, if that input is not set, in ~/.ssh/known_hosts on the runner with those that `ssh-keyscan SERVER` prints (without -H). If the server was not reinstalled, first find out who answers at its address."
			};
			if (e.problem === "changed") {
				let { host: t } = e;
				return {
					title: "The server's host key has changed",
					cause: `${t} presents a different host key than ${otherKey(e.other)}: it was reinstalled, or someone is intercepting the connection.`,
					fix: `If the server was reinstalled, ${forgetOtherKey(e)}. If it was not, do not deploy: find out who answers at ${t}.`
				};
			}
			return {
				title: "The server's host key is not pinned",
				cause: `\`ssh-known-hosts\` has no line for ${nameInKnownHosts(e)}.`,
				fix: `Add the lines that \`${keyscan(e)}\` prints to \`ssh-known-hosts\`, with the address as in deploy.yml and not hashed.`
			};
		}
		function otherKey(e) {
			return e === "unknown" ? "the known one" : e === "this run" ? "the one it presented earlier in this run" : "file" in e ? `the one on line ${e.line} of ${e.file}` : `the one on line ${e.inputLine} of \`ssh-known-hosts\``;
		}
		function forgetOtherKey(e) {
			let { other: t } = e;
			return t === "this run" ? "re-run the job" : t !== "unknown" && "file" in t ? `remove that line from ${t.file} on the runner (\`ssh-keygen -f ${(0, s.Z)(t.file)} -R ${(0, s.Z)(nameInKnownHosts(e))}\`), or in the step that writes it` : `replace its lines ${t === "unknown" ? "wherever they are" : "in `ssh-known-hosts`"} with those that \`${keyscan(e)}\` prints on a machine that you trust`;
		}
		function nameInKnownHosts({ host: e, port: t }) {
			return t === 22 ? e : `[${e}]:${t}`;
		}
		function keyscan({ host: e, port: t }) {
			return `ssh-keyscan${t === 22 ? "" : ` -p ${t}`} ${e}`;
		}
		var P = n(3129), F = n(3560);
		let I = {
			401: {
				cause: "the app requires a login",
				fix: "Exempt the health path from the login."
			},
			403: {
				cause: "the app rejects this host name, for example by host authorization",
				fix: "Allow the host name in the app (in Rails, with `config.hosts`)."
			},
			502: {
				cause: "kamal-proxy cannot reach the app, which has stopped or crashed",
				fix: "Read the container's log."
			},
			503: {
				cause: "the service is stopped (`kamal app maintenance`), or it has no healthy container",
				fix: "Run `kamal app live` if it is stopped; otherwise, read the container's log."
			},
			504: {
				cause: "the app did not answer kamal-proxy in time, or the service is paused",
				fix: "Run `kamal app live` if it is paused; otherwise, read the container's log."
			}
		};
		function statusMeaning({ status: e, location: t, fromProxy: n }, r) {
			if (e >= 300 && e < 400) return {
				cause: `a redirect ${t === void 0 ? "without a location" : `to ${t}`}`,
				fix: "Let the app answer the health path itself (in Rails, exempt it from force_ssl), or set proxy/ssl."
			};
			if (e === 404) {
				let e = `kamal-proxy has no service for ${r} and this path`;
				return n ? {
					cause: e,
					fix: "Check that proxy/host in deploy.yml has this name."
				} : {
					cause: `${e}, or the app has no such route`,
					fix: "Check proxy/host and proxy/healthcheck/path in deploy.yml."
				};
			}
			let i = I[e];
			return i === void 0 ? e >= 500 ? {
				cause: "the app fails with an error",
				fix: "Read the app's log."
			} : {
				cause: "the app rejects the request",
				fix: "Read the app's log."
			} : i;
		}
		let L = {
			"not-an-address": "is not a valid URL",
			"not-https": "is not https",
			"other-host": "has another host",
			"other-path": "has another path",
			"other-port": "has another port"
		}, R = "To return to the previous version, roll back.", z = {
			"probe-health": (e) => ({
				title: "The health check failed",
				..."options" in e ? {
					cause: `${e.url} responded to GET, but not to OPTIONS: ${(0, F.v)(e.options.problem, e.options.at)}.`,
					fix: `${(0, F.Y)(e.options.problem)} ${R}`
				} : badHealth(e)
			}),
			"probe-redirect": (e) => ({
				title: "http does not redirect to https",
				cause: `Expected ${e.url} to redirect to ${e.wanted}, but ${badRedirect(e)}.`,
				fix: `${e.answer.kind === "broken" ? (0, F.Y)(e.answer.problem) : "Check proxy/host and proxy/ssl in deploy.yml, and the app's own redirects."} ${R}`
			}),
			"probe-tls": (e) => ({
				title: "The TLS certificate is not valid",
				...badCertificate(e)
			}),
			"tls-name": ({ automatic: e, problem: t, at: n }) => ({
				title: "The TLS connection failed",
				cause: `Expected a certificate for ${n.name} from ${n.address} port ${n.port}, but ${(0, F.v)(t, n)}.`,
				fix: e ? "For automatic SSL, DNS must point to this server, and ports 80 and 443 must be open. `kamal proxy logs` shows what Let's Encrypt says." : "Check the certificate and key in the secrets of proxy/ssl, and that proxy/host in deploy.yml has this name."
			})
		};
		function badHealth({ url: e, attempts: t, good: n, answer: r }) {
			let i = `Expected ${t === 1 ? "a 2xx response" : `${t} consecutive 2xx responses`} from ${e}, but${n === 0 ? "" : ` after ${n} successful ${n === 1 ? "response" : "responses"}`}`;
			switch (r.kind) {
				case "timeout": return {
					cause: `${i} there was no response within ${r.seconds} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`,
					fix: `Read the container's log, and check the server's firewall. ${R}`
				};
				case "broken": return {
					cause: `${i} ${(0, F.v)(r.problem, r.at)}.`,
					fix: `${(0, F.Y)(r.problem)} ${R}`
				};
				case "response": {
					let e = statusMeaning(r, r.name);
					return {
						cause: `${i} it returned ${r.status}: ${e.cause}.`,
						fix: `${e.fix} ${R}`
					};
				}
			}
		}
		function badRedirect({ answer: e }) {
			switch (e.kind) {
				case "timeout": return `there was no response within ${e.seconds} s`;
				case "broken": return (0, F.v)(e.problem, e.at);
				case "no-redirect": {
					let t = e.status === 404 ? `kamal-proxy has no service for ${e.name}` : "requests to it are not encrypted";
					return `it returned ${e.status} without a redirect: ${t}`;
				}
				case "wrong": return `it redirects to ${e.location}, which ${L[e.problem]}`;
			}
		}
		function badCertificate(e) {
			return "problems" in e ? {
				cause: `Browsers do not accept the certificate for ${e.name}: ${e.problems.map(P.C).join("; ")}.`,
				fix: `Renew or replace the certificate. If its authority is your own, set \`probes: tls: ca-file:\`. ${R}`
			} : {
				cause: `Expected a certificate for ${e.name} from ${e.at.address} port ${e.at.port}, but the handshake took more than ${e.seconds} s.`,
				fix: `Read \`kamal proxy logs\`, and check the server's firewall. ${R}`
			};
		}
		let B = {
			probes: "Correct the `probes` input, or remove the invalid part: anything that is not set there is derived from deploy.yml.",
			"host-keys": "Set `ssh-known-hosts` too, and check that the secret or variable that it comes from exists and is passed to this job. On a machine that you trust, `ssh-keyscan HOST` prints the lines for it; compare the fingerprints with the server's.",
			"ssh-known-hosts": "On a machine that you trust, run `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` if the port is not 22), compare the fingerprints with the server's, and store the lines it prints."
		}, V = { "input-invalid": ({ problems: e }) => {
			let [t] = e, n = e.length === 1 && t !== void 0 ? B[t.input] : void 0;
			return {
				title: e.length === 1 ? `Invalid input \`${t?.input}\`` : `${e.length} invalid inputs`,
				cause: e.map(inputProblem).join(" "),
				fix: n ?? "Correct the `with:` of this step. action.yml lists what each input accepts."
			};
		} };
		function inputProblem({ input: e, part: t, found: n, expected: r }) {
			return `Input \`${e}\`${t === void 0 ? "" : `: ${t}`} ${n}; expected ${r}.`;
		}
		let H = {
			"master-key": ({ problem: e, said: t }) => ({
				title: U[e],
				cause: `${W[e]}: ${(0, i.e)(t)}`,
				fix: e === "no-file" ? "Commit config/credentials.yml.enc (and check that .dockerignore does not exclude it)." : "Set RAILS_MASTER_KEY (in GitHub: Settings > Secrets and variables > Actions) to the content of config/master.key that belongs to this config/credentials.yml.enc: 32 characters, without quotes or a newline. Pass it through .kamal/secrets, and list it under `env/secret` in deploy.yml. If the key is lost, create both files again with `bin/rails credentials:edit`."
			}),
			"app-key-missing": (e) => ({
				title: e.problem === "missing" ? `The app has no ${e.name}` : `The app's ${e.name} is not valid`,
				cause: `${e.problem === "missing" ? `${e.name} is missing or empty in the container` : `${e.name} has a value in the container, but not in the right format`}: ${(0, i.e)(e.said)}`,
				fix: G[e.framework](e.name)
			}),
			"app-env-missing": ({ names: e, said: t }) => ({
				title: e.length === 1 && (e[0]?.length ?? 0) < 50 ? `The app needs the environment variable ${e[0]}` : "The app needs environment variables",
				cause: `${e.length === 0 ? "A variable that the app needs is" : `${(0, u.Ol)(e)} ${e.length === 1 ? "is" : "are"}`} not set in the container: ${(0, i.e)(t)}`,
				fix: `Add ${e.length === 0 ? "it" : (0, u.Ol)(e)} to \`env\` in deploy.yml: under \`secret\` (with a value in .kamal/secrets) or, if it is not secret, under \`clear\`.`
			})
		}, U = {
			missing: "RAILS_MASTER_KEY is missing",
			wrong: "RAILS_MASTER_KEY is wrong",
			length: "RAILS_MASTER_KEY has the wrong length",
			"no-file": "The encrypted credentials are missing"
		}, W = {
			missing: "Rails has no key to decrypt its credentials, because RAILS_MASTER_KEY is missing or empty",
			wrong: "RAILS_MASTER_KEY does not decrypt config/credentials.yml.enc: it belongs to other credentials",
			length: "RAILS_MASTER_KEY must have 32 characters, but it is shorter or longer (often a quote, a newline or another key)",
			"no-file": "Rails has a key, but config/credentials.yml.enc is not in the image"
		}, secret = (e) => `Add ${e} to \`env/secret\` in deploy.yml, and give it a value in .kamal/secrets`, G = {
			rails: () => "Add RAILS_MASTER_KEY to `env/secret` in deploy.yml, with the content of config/master.key as its value in .kamal/secrets (the credentials contain secret_key_base). Without credentials, add SECRET_KEY_BASE instead (`bin/rails secret` prints one).",
			laravel: (e) => `${secret(e)}: \`php artisan key:generate --show\` prints one, which begins with \`base64:\`.`,
			phoenix: (e) => `${secret(e)}: \`mix phx.gen.secret\` prints one of 64 characters.`,
			django: (e) => `${secret(e)}: a long random text, which the settings read with \`os.environ["${e}"]\`.`,
			other: (e) => `${secret(e)}: a long random text, for example from \`openssl rand -hex 32\`.`
		}, K = "the runner", le = {
			"disk-full": ({ on: e, said: t }) => ({
				title: e === K ? "The disk of the building machine is full" : "The server's disk is full",
				cause: `The disk of ${e === K ? "the machine that builds the image (the runner, or builder/remote)" : e} has no space left: ${(0, i.e)(t)}`,
				fix: e === K ? "Free space before this step: `docker system prune --all --force` and `docker builder prune --force` remove unused images and build cache. Or use a runner with a larger disk." : `On ${e}, run \`docker system prune --all\`, which removes unused images, or give the server a larger disk. \`df -h\` shows the space.`,
				alternatives: [{
					cause: "The disk has space, but no free inodes.",
					fix: `Run \`df -i\` on ${e}, and remove folders with very many small files.`
				}]
			}),
			"disk-inodes": ({ on: e, said: t }) => ({
				title: "The disk has no free inodes",
				cause: `The disk of ${e} can hold no more files, even if \`df -h\` shows free space: ${(0, i.e)(t)}`,
				fix: `On ${e}, \`df -i\` shows the disk. Remove unused images (\`docker system prune --all\`) and folders with very many small files.`
			}),
			"server-memory": ({ on: e, said: t }) => ({
				title: "The server is out of memory",
				cause: `${e} has no memory left to start a process: ${(0, i.e)(t)}`,
				fix: `Give ${e} more memory or swap (\`fallocate -l 2G /swapfile && chmod 600 /swapfile && mkswap /swapfile && swapon /swapfile\`). \`free -m\` shows what is left.`
			}),
			"server-clock": ({ on: e, said: t }) => ({
				title: "The clock is wrong",
				cause: `The clock of ${e} is wrong, so it rejects valid certificates or signatures: ${(0, i.e)(t)}`,
				fix: `On ${e}, as root, run \`timedatectl set-ntp true\`, and check with \`timedatectl\` that the clock is synchronized.`
			}),
			"server-home": ({ on: e, said: t, problem: n }) => ({
				title: n === "rights" ? "The SSH user cannot write to its home directory" : "A disk of the server is read-only",
				cause: n === "rights" ? `Kamal keeps its files in the folder .kamal in the home directory of the SSH user on ${e}, but the user is not allowed to write there: ${(0, i.e)(t)}` : `The file system on ${e} cannot be written to: ${(0, i.e)(t)}`,
				fix: n === "rights" ? `On ${e}, as root, give the user in ssh/user its home directory: \`mkhomedir_helper USER; chown -R USER: ~USER\`.` : `On ${e}, \`dmesg\` says why the kernel made it read-only, usually an error of the disk. Repair it (\`fsck\`) and restart the server.`
			}),
			"server-sudo": ({ on: e, said: t }) => ({
				title: "The SSH user needs a password for sudo",
				cause: `A command on ${e} uses sudo, which asks for a password that nobody can type in a workflow: ${(0, i.e)(t)}`,
				fix: `On ${e}, as root, install Docker once (\`curl -fsSL https://get.docker.com | sh\`) and run \`usermod -aG docker USER\` for the user in ssh/user, so that Kamal needs no sudo.`
			}),
			"server-apt-lock": ({ on: e, said: t }) => ({
				title: "Another installation of packages runs on the server",
				cause: `Docker cannot be installed on ${e} now, because another program installs packages there, on a new server usually its automatic updates: ${(0, i.e)(t)}`,
				fix: "Re-run the job in a few minutes."
			}),
			"login-shell": ({ on: e, said: t, shell: n }) => ({
				title: "The SSH user's login shell does not understand Kamal's commands",
				cause: `Kamal's commands are written for sh, but the login shell of the SSH user on ${e} is ${n}: ${(0, i.e)(t)}`,
				fix: `On ${e}, give the user in ssh/user another login shell: \`sudo chsh -s /bin/bash USER\`.`
			})
		}, ue = {
			"app-gem-missing": ({ name: e, problem: t, said: n }) => ({
				title: t === "environment" ? "The app does not run in the environment production" : "A gem is missing in the image",
				cause: `${de[t](e)}: ${(0, i.e)(n)}`,
				fix: fe[t](e)
			}),
			"app-module-missing": ({ name: e, problem: t, said: n }) => ({
				title: pe[t],
				cause: `${me[t](e)}: ${(0, i.e)(n)}`,
				fix: he[t](e)
			}),
			"app-prisma-engine": ({ target: e, said: t }) => ({
				title: "Prisma has no engine for the image's platform",
				cause: `The Prisma client was generated in another stage or image than the one that runs, so the query engine for its system and OpenSSL is missing: ${(0, i.e)(t)}`,
				fix: `Add the platform to the generator in schema.prisma, \`binaryTargets = ["native", "${e ?? "debian-openssl-3.0.x"}"]\`, and deploy again. Or use the same base image in all stages of the Dockerfile, with the package openssl installed in it.`
			}),
			"app-module-type": ({ said: e }) => ({
				title: "Node reads a file as the wrong kind of module",
				cause: `Node decides by \`"type"\` in the nearest package.json whether a file is an ES module, and in the image that package.json is missing or says something else: ${(0, i.e)(e)}`,
				fix: "Copy package.json next to the built files in the final stage of the Dockerfile, and check that it has `\"type\": \"module\"` if the app uses `import`."
			}),
			"asset-path": ({ path: e }) => ({
				title: "The image does not have the folder of `asset_path`",
				cause: `\`asset_path\` in deploy.yml is ${e}, but the image has no such folder.`,
				fix: "Remove `asset_path` from deploy.yml if the app has no compiled assets, set it to the folder that the image has, or compile the assets in the Dockerfile (`bin/rails assets:precompile`)."
			}),
			"app-constant-missing": ({ name: e, said: t }) => ({
				title: "The app uses a class or module that does not exist in production",
				cause: `The app does not load, because it uses the constant ${e}, which is not there in production: ${(0, i.e)(t)}`,
				fix: `If ${e} comes from a gem, move the gem out of the groups development and test in the Gemfile, or guard the line with \`if Rails.env.development?\`. If it is the app's own, commit its file under the name that Rails expects. \`RAILS_ENV=production SECRET_KEY_BASE_DUMMY=1 bin/rails zeitwerk:check\` shows the same.`
			}),
			"app-runtime-version": ({ said: e }) => ({
				title: "The image has another version of the language than the app needs",
				cause: `The app needs another version of its language than the image has: ${(0, i.e)(e)}`,
				fix: "Use the same version in the base image of the Dockerfile (FROM), in all stages, and in the app's own files (.ruby-version, Gemfile, package.json, pom.xml)."
			}),
			"app-assets-missing": ({ name: e, said: t, command: n }) => ({
				title: "Compiled assets are missing in the image",
				cause: `The image does not have the compiled asset${e === void 0 ? "s" : ` ${e}`} that the app looks up: ${(0, i.e)(t)}`,
				fix: `Compile the assets while the image is built (${n} in the Dockerfile), and copy the result to the final stage. An asset that still is missing is not in the sources or in the manifest.`
			})
		}, de = {
			bundler: (e) => `The image does not have Bundler ${e}, which Gemfile.lock was written with`,
			missing: (e) => `Bundler does not find the gem ${e} in the image`,
			group: (e) => `The app uses the gem ${e} in production, but the image does not have it, because it is only in another group of the Gemfile (development, test)`,
			require: (e) => `The app requires \`${e}\`, but no gem in the image's bundle has that file`,
			executable: (e) => `The image's bundle has no gem with the program ${e}`,
			environment: (e) => `The app does not run with RAILS_ENV=production, and looks for the development gem ${e}`
		}, fe = {
			bundler: (e) => `Add \`RUN gem install bundler -v ${e}\` to each stage of the Dockerfile, before \`bundle install\`. Or run \`bundle update --bundler\`, and commit Gemfile.lock.`,
			missing: () => "Install all gems of Gemfile.lock in the image (`bundle install` after COPY of Gemfile and Gemfile.lock), and copy /usr/local/bundle to the final stage: BUNDLE_PATH and BUNDLE_WITHOUT must be the same in both.",
			group: (e) => `Move \`gem "${gemName(e)}"\` out of the group in the Gemfile, or use ${e} only in that environment (\`if Rails.env.development?\`).`,
			require: (e) => `Add \`gem "${gemName(e)}"\` to the Gemfile outside of the groups development and test, run \`bundle install\`, and commit Gemfile and Gemfile.lock. If the file is the app's own, commit it and check .dockerignore.`,
			executable: (e) => `Add \`gem "${gemName(e)}"\` to the Gemfile outside of the groups development and test, run \`bundle install\` and commit both files, or correct the command (CMD in the Dockerfile, the role's \`cmd\`).`,
			environment: () => "Set `RAILS_ENV: production` under `env/clear` in deploy.yml (or `ENV RAILS_ENV=production` in the Dockerfile)."
		};
		function gemName(e) {
			return /^[\w.-]{1,60}/.exec(e)?.[0] ?? "NAME";
		}
		let pe = {
			"node-package": "A Node package is missing in the image",
			"node-file": "A file of the app is missing in the image",
			"entry-file": "The file that the container runs is not in the image",
			python: "A Python module is missing in the image",
			"python-entry": "The module in the server's command is not in the image",
			native: "A Node package lacks its binary for the server",
			php: "Composer's packages are missing in the image",
			"php-extension": "A PHP extension is missing in the image",
			java: "The program that the container runs is not in the image"
		}, me = {
			"node-package": (e) => `The app imports the package ${e}, which node_modules in the image does not have`,
			"node-file": (e) => `The app imports the file ${e}, which the image does not have`,
			"entry-file": (e) => `The container's command runs ${e}, which the image does not have`,
			python: (e) => `The app imports ${e}, which is not installed in the image and not in its files`,
			"python-entry": (e) => `The server's command names the module \`${e}\`, which is not in the image's working directory`,
			native: (e) => `node_modules in the image has no binary of ${e} for this platform: it was installed for another one, or without optional dependencies`,
			php: (e) => `The image does not have ${e}`,
			"php-extension": (e) => `PHP in the image does not have ${e}`,
			java: (e) => `Java does not find ${e} in the image`
		}, he = {
			"node-package": (e) => `Add ${e} to \`dependencies\` in package.json (not \`devDependencies\`, which production installs leave out), commit the lock file, and copy node_modules to the final stage of the Dockerfile.`,
			"node-file": () => "Commit the file, check .dockerignore and the COPY lines of the Dockerfile, and upper and lower case in the import: Linux distinguishes them. Compiled files need the build step in the Dockerfile.",
			"entry-file": (e) => `Correct the path in CMD of the Dockerfile, or copy the build's result there (\`COPY --from=build \u2026\`). ${/server\.js$/.test(e) ? "For Next.js, `output: \"standalone\"` in next.config.js makes .next/standalone/server.js; in a monorepo it is in a subdirectory, unless outputFileTracingRoot is set." : "Check WORKDIR and the output directory of the build."}`,
			python: (e) => `Add ${pythonPackage(e)} to the requirements (or pyproject.toml and its lock file), outside of the development group, so that the image installs it. If it is a module of the app, commit it and check WORKDIR and .dockerignore.`,
			"python-entry": (e) => `Correct the module in the command (CMD in the Dockerfile, or \`cmd\` in deploy.yml), for example \`gunicorn PROJECT.wsgi:application\` instead of \`${e}\`, or its directory: WORKDIR, \`--chdir\`, and the COPY lines.`,
			native: (e) => `Install the packages in the image for its platform: \`RUN npm ci --include=optional\` in the Dockerfile, and node_modules in .dockerignore. To build on another platform: \`npm install --os=linux --cpu=x64 ${gemName(e)}\`.`,
			php: () => "Run `composer install --no-dev` in the Dockerfile, and copy vendor/ to the final stage (do not exclude it or mount a volume over it).",
			"php-extension": () => "Install it in the Dockerfile: `docker-php-ext-install pdo_pgsql pdo_mysql` (or `install-php-extensions` with its name).",
			java: (e) => `Copy ${e} in the final stage of the Dockerfile, and correct the path in CMD or ENTRYPOINT.`
		}, ge = {
			MySQLdb: "mysqlclient",
			PIL: "pillow",
			bs4: "beautifulsoup4",
			corsheaders: "django-cors-headers",
			cv2: "opencv-python-headless",
			debug_toolbar: "django-debug-toolbar",
			distutils: "setuptools",
			dotenv: "python-dotenv",
			environ: "django-environ",
			jwt: "PyJWT",
			pkg_resources: "setuptools",
			psycopg2: "psycopg2-binary",
			rest_framework: "djangorestframework",
			sklearn: "scikit-learn",
			yaml: "PyYAML"
		};
		function pythonPackage(e) {
			let [t = e] = e.split(".");
			return ge[t] ?? t;
		}
		var q = n(4152);
		let _e = {
			"registry-name": ({ registry: e, name: t }) => ({
				title: "Invalid image name",
				...invalidName(e, t)
			}),
			"registry-auth": (e) => failedRegistryLogin(e),
			"registry-push-denied": (e) => ({
				title: "The registry refused the push",
				cause: e.noticedBy === "kamal" ? `The login works, but it is not allowed to push to ${e.repository}.` : `${e.registry} ${e.user === void 0 ? "accepts requests without a login" : `accepts the login of user "${e.user}"`}, but refuses a push to ${e.repository} (${e.said}).`,
				fix: rightToPush(e)
			}),
			"registry-unreachable": (e) => ({
				title: e.problem === "no-reply" ? "The registry cannot be reached" : "The registry returned an unexpected response",
				...registryProblem(e)
			}),
			"image-missing": (e) => ({
				title: "The image is not in the registry",
				cause: "said" in e ? `The server could not pull the image: ${(0, i.e)(e.said)}` : `The registry does not have ${e.image}. ${e.versions.length === 0 ? "No other version of it was found." : `Available versions: ${e.versions.join(", ")}${e.more > 0 ? `, and ${e.more} more` : ""}.`}`,
				fix: "With `skip-build: true`, set `version` to one of the versions in the registry, or to the first characters of one. Kamal tags images with the full commit SHA."
			})
		};
		function invalidName(e, t) {
			return /[A-Z]/.test(t) ? {
				cause: `Repository names must be lowercase, but \`image\` in deploy.yml is "${t}".${(0, q.T)(e) ? " GitHub owners can have uppercase letters, but ghcr.io names cannot." : ""}`,
				fix: `Write \`image: ${t.toLowerCase()}\` in deploy.yml.`
			} : {
				cause: `Repository names consist of lowercase letters, digits and single separators (. _ - /), but \`image\` in deploy.yml is "${t}".`,
				fix: "Correct `image` in deploy.yml."
			};
		}
		function failedRegistryLogin(e) {
			let { registry: t } = e, n = "The registry refused the login", r = (0, q.T)(t) ? "Use the job's own token: give the job `permissions: packages: write`, and do not set the registry's secrets. To use your own login, set registry/username to any GitHub user and registry/password to a classic personal access token with `write:packages` that has not expired." : "Check registry/username and the secret in registry/password. Common mistakes are an expired token, the wrong user, and a token for another registry.";
			switch (e.problem) {
				case "kamal": return {
					title: n,
					...refusedInKamal(e, r)
				};
				case "refused": return {
					title: n,
					cause: `${t} did not accept the login of user "${e.user}" (${e.said}).`,
					fix: r
				};
				case "no-credentials": return {
					title: "Registry credentials are missing",
					cause: `${t} requires a login, but the username or the password from deploy.yml is missing or empty.`,
					fix: "Set registry/username and registry/password, and pass their secrets to this step."
				};
				case "untrusted-realm": {
					let n = e.realm === void 0 ? "it names none" : `it names "${e.realm.slice(0, 200)}"`;
					return {
						title: `The registry names ${e.realm === void 0 ? "no" : "an untrusted"} token service`,
						cause: `Expected ${t} to name a token service with an https address, but ${n}. The password was not sent there.`,
						fix: "Check registry/server in deploy.yml."
					};
				}
			}
		}
		function refusedInKamal({ registry: e, configured: t, host: n }, r) {
			let i = n === void 0 ? "" : ` on ${n}`;
			return t ? {
				cause: `${e} did not accept the username and password from deploy.yml${i}.`,
				fix: r
			} : {
				cause: `deploy.yml has no registry/server, so Kamal logs in to Docker Hub. It did not accept the username and password${i}.`,
				fix: "If the image belongs on another registry (ghcr.io, \u2026), set registry/server in deploy.yml to its host. For Docker Hub, check registry/username, and use an access token that has not expired as registry/password."
			};
		}
		function rightToPush(e) {
			let { registry: t, repository: n } = e;
			if ((0, q.T)(t)) {
				let [e = "", ...t] = n.replace(/^ghcr\.io\//, "").split("/"), r = `${e}/packages/container/${encodeURIComponent(t.join("/"))}/settings`;
				return [
					"Give the job `permissions: packages: write`.",
					`If it has that and the package already exists, open its settings and add this repository with the role Write under "Manage Actions access": https://github.com/orgs/${r} (for a user's package, https://github.com/users/${r}).`,
					"If neither helps, check that `image` starts with the owner of this repository, and that the organization allows creating packages."
				].join(" ");
			}
			return e.noticedBy === "check" && e.status === 404 ? `Create the repository ${n} in the registry, if it does not exist yet.` : t === "registry.digitalocean.com" ? "Check that the token may write, and how many repositories the registry's plan allows: the free one has room for 1. Delete one, set `image` to an existing one, or upgrade the plan." : `Give the registry user permission to push to ${n}.`;
		}
		function registryProblem(e) {
			let { registry: t } = e, n = "Check registry/server in deploy.yml: there seems to be no container registry at this address.";
			switch (e.problem) {
				case "no-reply": return {
					cause: `Expected a registry at ${t}, but ${e.said}.`,
					fix: "Check registry/server in deploy.yml, and that the runner can reach it."
				};
				case "unsupported-challenge": return {
					cause: `Expected ${t} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither.`,
					fix: n
				};
				case "unexpected": {
					let r = `${t} returned an unexpected response to ${e.step} (${e.said}).`;
					return e.status === 429 || e.status >= 500 ? {
						cause: r,
						fix: "The registry is rate-limiting requests or has an outage. Re-run the job later."
					} : e.location === void 0 ? {
						cause: r,
						fix: n
					} : {
						cause: r,
						fix: `It redirects to ${e.location.slice(0, 200)}. Use that host as registry/server.`
					};
				}
			}
		}
		let ve = {
			"registry-password-empty": ({ field: e }) => ({
				title: `The ${e} for the registry is empty`,
				cause: `\`docker login\` got no ${e}: the value or secret of registry/${e} in deploy.yml is empty.`,
				fix: e === "password" ? "Set the secret that registry/password in deploy.yml names, and pass it to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or a line in `env:`. GitHub passes a missing secret as an empty string." : "Give registry/username in deploy.yml a value. If it is a secret or an ERB variable, pass it to this step in `secrets:` or `env:`."
			}),
			"registry-token-expired": ({ registry: e, host: t }) => ({
				title: "The registry's token has expired",
				cause: isEcr(e) ? `Amazon ECR rejected the login${t === void 0 ? "" : ` on ${t}`}: its tokens expire after 12 hours.` : `${e} rejected the login${t === void 0 ? "" : ` on ${t}`}: the token has expired.`,
				fix: isEcr(e) ? "Get a fresh token in this job before Kamal runs: `REGISTRY_PASSWORD=$(aws ecr get-login-password)` in .kamal/secrets (or the step `aws-actions/amazon-ecr-login`), with registry/username `AWS`. For a command outside a deploy, run `kamal registry login` first." : `Create a new token in ${e}, and store it in the secret that registry/password names.`
			}),
			"registry-credential-store": ({ said: e, host: t }) => ({
				title: "Docker cannot store the registry login",
				cause: `Docker on ${t ?? "the runner"} could not use its credential store, so this says nothing about the password: ${(0, i.e)(e)}`,
				fix: `Remove \`credsStore\` and \`credHelpers\` from ~/.docker/config.json on ${t ?? "the runner"}. If the file itself is the problem, make it belong to the user who runs Docker: \`sudo chown -R $USER ~/.docker\`.`
			}),
			"registry-other": ({ registry: e, other: t, image: n }) => ({
				title: "`image` names another registry than registry/server",
				cause: `\`image\` in deploy.yml is on ${t}, but ${e === void 0 ? "registry/server is missing, so Kamal logs in to Docker Hub" : `registry/server is ${e}, so Kamal logs in there`} and uses a login that was meant for the other one.`,
				fix: `In deploy.yml, write \`server: ${t}\` under \`registry\` and \`image: ${n.slice(t.length + 1)}\`.`
			}),
			"registry-stale-login": ({ registry: e, image: t, host: n }) => ({
				title: "The server has an old registry login",
				cause: `${e} refused to send ${t} to ${n ?? "the server"}, because Docker there has stored an old login for ${e}. Docker uses it even for public images.`,
				fix: `On ${n ?? "the server"}, as the SSH user, run \`docker logout${e === "Docker Hub" ? "" : ` ${e}`}\`.`
			}),
			"registry-pull-denied": (e) => ({
				title: "The registry refused the pull",
				cause: `${e.registry} refused to send ${e.image} to ${e.host ?? "the server"}: the login may not read this image, or the image does not exist.`,
				...rightToPull(e)
			}),
			"registry-image-missing": (e) => ({
				title: "An image is not in its registry",
				cause: `${e.host ?? "The server"} needs the image ${e.image}, but ${e.registry} does not have it: ${(0, i.e)(e.said)}`,
				fix: `Correct the name or the tag of ${e.image} in deploy.yml.`
			})
		};
		function rightToPull({ registry: e, image: t }) {
			return (0, q.T)(e) ? {
				fix: `Use a token in registry/password that may read ${t}: the job's own token needs \`permissions: packages: write\` and access to the package ("Manage Actions access" in its settings), a personal access token needs \`read:packages\`.`,
				alternatives: [{
					cause: "The server still has the token of an earlier job, which expired when that job ended.",
					fix: "Run `kamal registry login` with a valid token."
				}]
			} : {
				fix: `Check the name ${t} in deploy.yml, and give the registry user permission to pull it.`,
				alternatives: [{
					cause: "The server uses an expired login, because Kamal did not log in on it before this command.",
					fix: "Run `kamal registry login`."
				}]
			};
		}
		function isEcr(e) {
			return /\.dkr\.ecr\.[\w-]{1,40}\.amazonaws\.com(?:\.cn)?$/.test(e);
		}
		let ye = {
			"image-host-doubled": ({ registry: e, image: t }) => ({
				title: "`image` repeats the registry",
				cause: `\`image\` in deploy.yml begins with ${e}, but Kamal already puts registry/server before it: the name becomes ${e}/${e}/\u2026.`,
				fix: `Write \`image: ${t}\` in deploy.yml, without ${e}.`
			}),
			"registry-rate-limit": (e) => ({
				title: `${e.registry} limits the number of pulls`,
				cause: `${e.registry} refused to send ${e.image ?? "an image"} to ${e.host ?? "the builder"}: too many pulls${e.registry === "Docker Hub" ? " without a login, or with a free account," : ""} from its address.`,
				...moreRequests(e)
			}),
			"registry-network": (e) => ({
				title: `The connection to ${e.registry} failed`,
				cause: `${networkAction(e)} failed because of the network or an outage of the registry: ${(0, i.e)(e.said)}`,
				fix: /no such host|resolv|server misbehaving/i.test(e.said) ? `Re-run the job. If it fails again, check ${e.action === "pull-base" ? "the image's name in the Dockerfile" : "registry/server in deploy.yml"} and the DNS of ${machine(e)}.` : `Re-run the job. If it fails again, check the status page of ${e.registry} and the network of ${machine(e)}.`
			}),
			"registry-repository-missing": ({ registry: e, name: t, certain: n }) => ({
				title: "The repository does not exist in the registry",
				cause: n ? `${e} has no repository ${t}, and does not create it on the first push.` : `${e} closed the connection during the push. It does that if it has no repository ${t}.`,
				fix: isEcr(e) ? `Create it: \`aws ecr create-repository --repository-name ${t} --region ${e.split(".")[3]}\`.` : `Create the repository ${t} in the registry, or correct \`image\` in deploy.yml.`,
				...n ? {} : { alternatives: [{
					cause: "The repository exists, and the network interrupted the push.",
					fix: "Re-run the job."
				}] }
			}),
			"registry-format": ({ registry: e, said: t }) => ({
				title: "The registry does not accept the image's format",
				cause: `The image was built and sent, but ${e} rejects its manifest. Old registries do not accept the attestations that BuildKit adds: ${(0, i.e)(t)}`,
				fix: "Write `provenance: false` and `sbom: false` under `builder` in deploy.yml. If that does not help, update the registry."
			}),
			"registry-tag-immutable": ({ tag: e }) => ({
				title: "The registry does not allow replacing a tag",
				cause: `The repository's tags are immutable, and the tag ${e} already exists. Kamal pushes the tag \`latest\` anew with every deploy.`,
				fix: "Make the repository's tags mutable, or exclude `latest` from immutability (in ECR: `aws ecr put-image-tag-mutability`)."
			}),
			"registry-push-failed": ({ registry: e, said: t }) => ({
				title: "The image could not be pushed",
				cause: `The image was built, but ${e} did not take it: ${(0, i.e)(t)}`,
				fix: `Re-run the job. If it fails again, look for this message in the documentation or the log of ${e}.`
			}),
			"registry-quota": ({ registry: e, said: t }) => ({
				title: "The registry's plan allows no more images",
				cause: `The login works, but ${e} has reached a limit of its plan: ${(0, i.e)(t)}`,
				fix: "Delete images or repositories that are no longer needed from the registry, set `image` in deploy.yml to a repository that exists, or upgrade the plan."
			}),
			"registry-certificate": ({ registry: e, problem: t, place: n, said: r }) => ({
				title: t === "http" ? "The registry does not speak HTTPS" : "The registry's certificate is not trusted",
				cause: `${n === "build" ? "The builder" : `Docker on ${n}`} could not connect to ${e}: ${(0, i.e)(r)}`,
				...trust(e, t, n)
			}),
			"registry-localhost": ({ problem: e, host: t }) => ({
				title: "The registry on localhost is not reachable",
				...localRegistry(e, t)
			})
		};
		function moreRequests({ registry: e, action: t, host: n, image: r }) {
			return e === "Docker Hub" ? t === "pull-base" || n === void 0 ? { fix: "Log in to Docker Hub before this step: add a step `uses: docker/login-action` with `username` and `password` of a Docker Hub account. Or re-run the job later: the limit is counted over 6 hours." } : {
				fix: `On ${n}, as the SSH user, run \`docker login\` with a Docker Hub account. Or re-run the job later: the limit is counted over 6 hours.`,
				...r !== void 0 && /kamal-proxy$/.test(r) ? { alternatives: [{
					cause: "The image of kamal-proxy can come from another registry.",
					fix: "Copy it there, and set proxy/run/registry in deploy.yml."
				}] } : {}
			} : { fix: "Re-run the job in a few minutes." };
		}
		function networkAction({ action: e, image: t, host: n, registry: r }) {
			switch (e) {
				case "push": return `The image was built, but its push to ${r}`;
				case "pull": return `The pull of ${t ?? "the image"} on ${n ?? "the server"}`;
				case "pull-base": return `The pull of the base image ${t ?? ""}`.trim();
				case "builder": return "The pull of the image of BuildKit, with which Kamal builds,";
				case "connect": return `The connection from ${n ?? "the runner"} to ${r}`;
			}
		}
		function machine({ host: e, action: t }) {
			return e === void 0 ? t === "push" || t === "pull-base" ? "the builder" : "the runner" : e;
		}
		function trust(e, t, n) {
			return t === "expired" ? { fix: `Renew the certificate of ${e}. If it is valid, check the clock of the machine.` } : t === "http" ? { fix: `Give ${e} a certificate. Or allow plain HTTP: \`"insecure-registries": ["${e}"]\` in /etc/docker/daemon.json on the runner and the servers, and builder/driver \`docker\` in deploy.yml.` } : n === "build" ? {
				fix: "Set builder/driver to `docker` in deploy.yml: the build then uses the certificate authorities of this machine, and not those of the BuildKit container.",
				alternatives: [{
					cause: "The build needs the driver docker-container, for example for a cache.",
					fix: "Create the builder with a buildkitd.toml that lists the authority (`docker buildx create --buildkitd-config`), or use a public certificate."
				}]
			} : { fix: `Copy the certificate authority to /etc/docker/certs.d/${e}/ca.crt on ${n}, or use a public certificate.` };
		}
		function localRegistry(e, t) {
			let n = "With a registry on localhost, Kamal forwards its port from the runner to the server over SSH";
			return e === "builder" ? {
				cause: "The builder could not push to the registry on localhost: it is not running, or the builder has a network of its own.",
				fix: "Run `kamal build remove` and deploy again: Kamal creates the builder anew with access to localhost, and starts the registry."
			} : {
				cause: e === "server" ? `${n}, but nothing listens on that port on ${t ?? "the server"}.` : `${n}, but the forwarding could not be set up${t === void 0 ? "" : ` on ${t}`}.`,
				fix: "Use Kamal 2.8.1 or newer, which waits for the forwarding, and allow it on the server: `AllowTcpForwarding yes` in /etc/ssh/sshd_config, then `systemctl reload ssh`.",
				alternatives: [{
					cause: "Another program on the server already uses the port, or the server and the runner are the same machine.",
					fix: "Use another port in registry/server, or a registry with a name."
				}]
			};
		}
		let be = {
			"version-not-head": ({ wanted: e, head: t, found: n }) => ({
				title: "The version is not the checked-out commit",
				cause: `Kamal builds the checkout, which is at ${t}, but ${otherVersion(e, n)}`,
				fix: `${n.is === "unchecked" ? "Check out with `fetch-depth: 0`, or let this step read the repository (`github-token` with `contents: read`). Otherwise, leave" : "Leave"} \`version\` empty to deploy the checkout. To deploy another commit, check it out (\`ref\` of \`actions/checkout\`, or run the workflow on that branch or tag). To deploy an image that is already in the registry, set \`skip-build: true\`. To return to a version that still has a container, use \`command: rollback\`.`
			}),
			"version-ambiguous": (e) => ({
				title: "Ambiguous version",
				cause: `\`${e.wanted}\` matches ${e.matching.length === 1 ? "1 version" : `${e.matching.length} versions`} in the registry: ${e.matching.slice(0, 10).join(", ")}.${e.complete ? "" : " The registry has more tags than this action reads, so there may be others."}`,
				fix: "Set `version` to more characters of the version that you want."
			}),
			"release-taken": (e) => ({
				title: "The release name is already taken in the registry",
				cause: `${e.image}:${e.name} already exists (${e.digest}), but it is not the image of ${e.version}. This action never overwrites a version.`,
				fix: e.deployed ? `${e.version} is live and does not need another deploy. Find out what pushed this name during the run, then add another name yourself: \`docker buildx imagetools create --tag ${e.image}:NAME ${e.image}:${e.version}\`.` : "Set `version` to another name. To deploy the existing image, set `skip-build: true`."
			}),
			"release-failed": (e) => ({
				title: "The release name was not added to the registry",
				cause: `${e.version} was deployed, but ${e.image}:${e.name} was not created: ${(0, i.e)(e.said)}`,
				fix: `The app does not need another deploy. Add the tag yourself: \`docker buildx imagetools create --tag ${e.image}:${e.name} ${e.image}:${e.version}\`.`
			}),
			"image-differs": (e) => ({
				title: "A server runs a different image",
				cause: `${e.container} on ${e.host} runs ${e.running}, but ${expectedImage(e.expected)}.`,
				fix: e.expected.from === "pushed" ? "Find out what replaced the image: another run that pushes the same commit at the same time (for another destination, for example), or someone with access to the registry or the server. Let such runs wait for each other (`concurrency` in the workflow), then deploy again." : "Find out what replaced the image: another run that pushed the same version, or someone with access to the registry or the server. Then deploy the commit again."
			})
		};
		function otherVersion(e, t) {
			switch (t.is) {
				case "commit": return t.commit === void 0 ? `\`version\` (${e}) looks like a commit that is not in this checkout.` : t.commit === e ? `\`version\` is the commit ${e}.` : `\`version\` (${e}) is the commit ${t.commit}.`;
				case "ambiguous": return `\`version\` (${e}) matches ${t.matching.length} commits: ${t.matching.slice(0, 10).join(", ")}.`;
				case "branch": return `\`version\` (${e}) is the name of a branch.`;
				case "tag": return `\`version\` (${e}) is a tag of ${t.commit === void 0 ? "something else" : `the commit ${t.commit}`}.`;
				case "reserved": return `\`version\` (${e}) is not the name of one version: git or Kamal moves it to each new one.`;
				case "without-git": return `\`version\` is ${e}. Without a git repository, only the commit of this run can be built.`;
				case "unchecked": return `this shallow checkout does not show whether \`version\` (${e}) is a branch or a tag of another commit, and its remote repository could not be reached: ${(0, i.e)(t.said)}`;
			}
		}
		function expectedImage(e) {
			switch (e.from) {
				case "pushed": return `this run pushed ${e.digest}`;
				case "asked": return `this version was ${e.digest} in the registry when the run started`;
				case "registry": return `this version is ${e.digest} in the registry`;
				case "kept": return `its container ran the image ${e.digest} before the rollback`;
				case "host": return `${e.host} runs ${e.digest} under the same name`;
			}
		}
		let xe = {
			unhealthy: (e) => ({
				title: e.problem === "listens" ? "The app listens, but does not pass the health check" : "The new version did not become healthy",
				...unhealthyText(e)
			}),
			"boot-vanished": ({ role: e, host: t, service: n }) => ({
				title: "The new container exited immediately",
				cause: `The container of ${e} on ${t} was gone before kamal-proxy could check it.`,
				fix: `Read its log on the server: \`docker logs $(docker ps -lq --filter label=service=${n})\`.`
			}),
			"kamal-failed": ({ command: e, said: t }) => ({
				title: `${e} failed`,
				cause: t === void 0 ? "Kamal exited without a message." : `Kamal says: ${(0, i.e)(t)}`,
				fix: "Read the log of the failed phase. Its last lines are below."
			}),
			"check-late": ({ check: e, target: t, within: n }) => ({
				title: `The check \`${e}\` timed out`,
				cause: `Checking ${t} took longer than ${n}.`,
				fix: "Re-run the job. If it happens again, look for an outage, or for a firewall that drops the runner's requests."
			}),
			"check-failed": ({ check: e, target: t, said: n }) => ({
				title: `The check \`${e}\` could not run`,
				cause: `Checking ${t} failed with an unexpected error: ${(0, i.e)(n)}`,
				fix: "Re-run the job. If it happens again, report it as a bug in kamal-action."
			}),
			internal: ({ said: e }) => ({
				title: "Bug in kamal-action",
				cause: `The action stopped with an unexpected error: ${(0, i.e)(e)}`,
				fix: "Report this bug with the lines below."
			})
		};
		function unhealthyText(e) {
			switch (e.problem) {
				case "no-answer": return {
					cause: `The new container of ${e.service} did not pass its health check in time.`,
					fix: "Read the container's log. Usual causes: it crashes at startup; it listens on a port other than proxy/app_port; its health path does not return 2xx (a redirect, host authorization); it needs longer than deploy_timeout to start."
				};
				case "first-container": return {
					cause: `The first container of ${e.service} did not start, so Kamal did not start the others.`,
					fix: "The lines below show what the first container logged, or why its server could not start it. Fix that and deploy again."
				};
				case "listens": return {
					cause: `The app listens on port ${e.port}, where kamal-proxy sends the health check, but it did not answer GET ${e.path} with 200 in time. Its log does not say why: usually it redirects to https${e.isRails ? " (force_ssl without assume_ssl)" : ""}, does not allow the host name${e.isRails ? " (config.hosts)" : ""}, has no page there (404), or was ready too late.`,
					fix: e.isRails ? "Check config/environments/production.rb: with `config.force_ssl = true`, add `config.assume_ssl = true`, because kamal-proxy terminates TLS." : `Let the app answer GET ${e.path} with 200, over plain http and for every host name, or set \`healthcheck: { path: \u2026 }\` under \`proxy\` in deploy.yml to a path that does.`,
					alternatives: [
						{
							cause: "The app does not allow the host name of the health check, which is the container's ID.",
							fix: e.isRails ? `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${e.path}" } }\` to config/environments/production.rb.` : `Allow every host name for ${e.path}: the ID changes with each deploy.`
						},
						{
							cause: `The app has no page at ${e.path}, or it fails.`,
							fix: e.isRails ? `Check \`get "${e.path.slice(1)}", to: "rails/health#show"\` in config/routes.rb, or set \`healthcheck: { path: \u2026 }\` under \`proxy\`.` : `Request ${e.path} in the image that was built, and read what the app logs.`
						},
						{
							cause: "The app was ready too late.",
							fix: "Raise `deploy_timeout` in deploy.yml."
						},
						{
							cause: "kamal-proxy cannot reach the container: DNS or the firewall of the server keep containers apart.",
							fix: "On the server, set `\"dns\": [\"1.1.1.1\"]` in /etc/docker/daemon.json if /etc/resolv.conf in a container says 127.0.0.53, and run `systemctl restart docker`."
						}
					]
				};
			}
		}
		let J = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'`, or with a `.ruby-version` file in the repository.", Se = {
			"no-such-version": "RubyGems has no such version",
			extension: "a gem with C code does not compile",
			network: "`gem install` could not reach RubyGems",
			"gem-failed": "`gem install` failed",
			"not-downloaded": "its gems could not be downloaded",
			"does-not-start": "it was installed, but it does not start"
		}, Y = "Re-run the job. If it fails again, check that the runner can reach RubyGems (a firewall, a proxy), and the status page of RubyGems.", Ce = {
			"no-such-version": "Set `kamal-version`, or the version in Gemfile.lock, to one that RubyGems has.",
			extension: "Add a step before this one that installs a compiler and headers: `sudo apt-get install --yes build-essential libyaml-dev`; on GitHub's runners, `ruby/setup-ruby` brings what is needed.",
			network: Y,
			"gem-failed": "Read the lines below. `gem install kamal` in a step before this one shows the same error.",
			"not-downloaded": Y,
			"does-not-start": "Use the Ruby of `ruby/setup-ruby` (3.1 or newer), and a version of Kamal that supports it (`kamal-version`)."
		}, we = {
			docker: {
				title: "Docker is missing on the runner",
				cause: "Kamal builds the image on the runner, but the runner has no `docker` command.",
				fix: "Use a GitHub-hosted Ubuntu runner or install Docker on this one. If the image is built elsewhere, set `skip-build: true`."
			},
			buildx: {
				title: "Docker buildx is missing on the runner",
				cause: "Kamal builds the image with `docker buildx`, but Docker on the runner lacks that plugin.",
				fix: "Add a step before this one: `uses: docker/setup-buildx-action`."
			},
			"buildx-old": {
				title: "Docker buildx on the runner is too old",
				cause: "Kamal builds the image with options of `docker buildx` that the version on the runner does not know.",
				fix: "Add a step before this one: `uses: docker/setup-buildx-action`, which installs the newest version."
			}
		}, Te = {
			"ruby-missing": () => ({
				title: "Ruby is missing on the runner",
				cause: "Kamal is a Ruby program, but `ruby` is not on the PATH.",
				fix: J
			}),
			"ruby-old": ({ version: e, oldest: t }) => ({
				title: "Ruby on the runner is too old",
				cause: `Kamal 2 needs Ruby ${t} or newer, but the runner has ${e === void 0 ? "a Ruby of unknown version" : `Ruby ${e}`}.`,
				fix: J
			}),
			"kamal-version": ({ version: e, tested: t }) => ({
				title: "Unsupported version of Kamal",
				cause: `The input \`kamal-version\` or Gemfile.lock asks for Kamal ${e}, but this action works with Kamal 2 only.`,
				fix: `Use Kamal 2, for example \`kamal-version: ${t}\`. \`kamal upgrade\` moves a server from Kamal 1 to 2.`
			}),
			"kamal-install": ({ version: e, problem: t, said: n }) => ({
				title: `Kamal ${e} ${t === "does-not-start" ? "does not start" : "could not be installed"}`,
				cause: `Kamal ${e}: ${Se[t]}${n === void 0 ? "." : `: ${(0, i.e)(n)}`}`,
				fix: Ce[t]
			}),
			"gem-digest": ({ gem: e, source: t, expected: n, found: r }) => ({
				title: "The checksum of a gem does not match",
				cause: `${e}.gem from ${t} has the SHA-256 ${r}, but ${n} is expected, from this action's table or from Gemfile.lock. Nothing in it was run, and nothing on the servers was changed.`,
				fix: `Find out what sends the wrong file: \`gem sources\` on the runner shows whether it uses a mirror, and HTTPS_PROXY whether it uses a proxy. If the checksum comes from Gemfile.lock, compare it with the one that RubyGems publishes for ${e}. Do not deploy from this runner until you know the reason.`
			}),
			"docker-local": ({ missing: e }) => we[e],
			"ssh-missing": ({ tool: e }) => ({
				title: "OpenSSH is missing on the runner",
				cause: `\`${e}\` could not be started.`,
				fix: "Install the OpenSSH client on the runner (on Debian and Ubuntu: `sudo apt-get install openssh-client`)."
			}),
			"ssh-agent": (e) => "exitCode" in e ? {
				title: "ssh-agent did not start",
				cause: `\`ssh-agent\` exited with code ${e.exitCode}${e.said === "" ? "." : `: ${(0, i.e)(e.said)}`}`,
				fix: "Make sure that the directory RUNNER_TEMP on the runner is writable and that its path is shorter than 90 characters, the limit for a socket."
			} : {
				title: "The SSH agent cannot be used",
				cause: `The key is in an SSH agent that does not sign with it, or that cannot be reached: ${(0, i.e)(e.said)}`,
				fix: "Pass the key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`. Then the action starts an agent of its own."
			}
		}, Ee = {
			"secret-missing": (e) => {
				let { names: t } = e;
				return {
					title: t.length > 1 ? `${t.length} secrets are missing or empty` : `The secret ${t[0]} is missing or empty`,
					cause: causeOfMissing(e),
					fix: fixForMissing(e)
				};
			},
			"secret-unusable": ({ secrets: e }) => ({
				title: "A secret cannot be passed to Kamal",
				cause: `${e.map(unusable).join("; ")}.`,
				fix: "Store large or binary content in the image or in a file of an accessory, and keep only its key as a secret."
			}),
			"secrets-path": () => ({
				title: "The path of the secrets file is unknown",
				cause: "`secrets_path` in deploy.yml is computed by ERB, so the action does not know which file the secrets belong in.",
				fix: "Replace the ERB with a plain path, or remove `secrets_path` to use its default, .kamal/secrets."
			})
		}, X = "No secrets were passed to this job except GitHub's own token (`secrets: inherit` does not work across organizations and enterprises).";
		function causeOfMissing(e) {
			let t = e.names.join(", "), n = e.names.length > 1;
			switch (e.problem) {
				case "no-value": return `deploy.yml uses the ${n ? "secrets" : "secret"} ${t}, but ${n ? "they have" : "it has"} no value. ${e.passed === "nothing" ? X : "GitHub passes a missing secret as an empty string."}`;
				case "no-line": return `Kamal needs the secret ${t}, but ${e.files === void 0 ? "no secrets file defines it" : e.files.includes(", ") ? `neither ${e.files.replace(", ", " nor ")} defines it` : `${e.files} does not define it`}, and it was not passed to this step.`;
				case "empty-line": {
					let r = `The ${n ? "lines" : "line"} for ${t} in .kamal/secrets ${n ? "yield" : "yields"} no value: a command there fails or is missing, or a variable is not set.`;
					return e.passed === "nothing" ? `${r} ${X}` : r;
				}
			}
		}
		function fixForMissing(e) {
			let t = e.names.join(", ");
			if (e.problem === "empty-line" && e.passed !== "nothing") return "Correct .kamal/secrets, or pass the values to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or one line each in `env:`.";
			let [n = "NAME", ...r] = e.names, i = r.length > 0 ? "them" : "it";
			if (e.problem === "no-line" || e.passed === "env") {
				let r = `Add ${t} to the repository's secrets, and pass ${i} to this step: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\``;
				return e.problem === "no-line" ? `${r}. If the secret comes from somewhere else, add a line \`${n}=\u2026\` to ${e.files?.split(", ").at(-1) ?? ".kamal/secrets"}${/secrets-common/.test(e.files ?? "") && !/\.kamal\/secrets$/.test(e.files ?? "") ? ": with a destination, Kamal does not read .kamal/secrets" : ""}.` : `${r}.`;
			}
			let a = `\`${n}=\${{ secrets.${n} }}\``;
			return `Add ${t} to the repository's secrets (Settings > Secrets and variables > Actions), and pass ${i} by name: add ${r.length > 0 ? `a line such as ${a} for each` : `the line ${a}`} to \`KAMAL_SECRETS\` if the workflow calls deploy.yml or rollback.yml, otherwise to the input \`secrets\`.`;
		}
		function unusable(e) {
			return e.problem === "nul-byte" ? `${e.name} contains a NUL byte, which an environment variable cannot hold` : `${e.name} has ${e.bytes} bytes, but an environment variable holds at most ${e.limit}`;
		}
		var De = n(2661);
		let Oe = {
			"lock-held": (e) => ({
				title: "Another deploy holds the lock",
				cause: e.holder === void 0 ? `The deploy lock on ${e.host} is taken. The lines below show who holds it.` : `The deploy lock on ${e.host} is held by ${(0, i.e)(e.holder)}`,
				fix: `Wait for that deploy to finish. If it was cancelled or has crashed, run \`kamal lock release${(0, i.M)(e.destination)}\` and re-run the job.`
			}),
			"lock-half": ({ host: e, directory: t }) => ({
				title: "The deploy lock is incomplete",
				cause: `The deploy lock on ${e} does not say who holds it: a deploy was killed while taking it.`,
				fix: `Make sure that no deploy is running. Then, on ${e}, run \`rm -r ~/${t}\`, because \`kamal lock release\` cannot remove such a lock.`
			}),
			"proxy-port": (e) => ({
				title: "A port that kamal-proxy needs is in use",
				cause: `Docker could not publish the ports of kamal-proxy${e.port === void 0 ? "" : `, because ${e.holder ?? "another program or container"} already uses port ${e.port}${e.host === void 0 ? "" : ` on ${e.host}`}`}: ${(0, i.e)(e.said)}`,
				fix: `Stop the program that uses the port, such as nginx, Apache or another proxy (on ${e.host ?? "the server"}, \`sudo ss -ltnp\` and \`docker ps\` show it), or choose other ports with proxy/run/http_port and proxy/run/https_port.`
			}),
			"role-port": (e) => ({
				title: `Port ${e.port} on the server is in use`,
				...publishedPort(e)
			}),
			"proxy-old": ({ said: e, destination: t }) => ({
				title: "kamal-proxy on the server is too old",
				cause: `${e} for this version of Kamal.`,
				fix: `Run \`kamal proxy reboot -y${(0, i.M)(t)}\` once. It interrupts every app on the server for a moment.`
			}),
			"proxy-missing": ({ said: e, command: t, destination: n }) => ({
				title: "kamal-proxy is not running on the server",
				cause: `The server was never set up, or lost its proxy. Docker says: ${(0, i.e)(e)}`,
				fix: t === "kamal setup" ? `Run \`kamal proxy boot${(0, i.M)(n)}\`, and read on the server why it does not start: \`docker logs kamal-proxy\`.` : "Run this step with `setup: always`: `kamal setup` starts whatever is missing and leaves the rest alone.",
				alternatives: [{
					cause: "An accessory with `proxy` is on a server without an app, where older versions of Kamal start no kamal-proxy.",
					fix: "Update Kamal, and run this step with `setup: always`."
				}]
			}),
			"proxy-conflict": ({ said: e, destination: t }) => ({
				title: "kamal-proxy does not start",
				cause: `The server has a container kamal-proxy that could not be started, so Kamal tried to create another one with this name: ${(0, i.e)(e)}`,
				fix: `Run \`docker start kamal-proxy\` on the server, which says why it does not start. \`kamal proxy reboot -y${(0, i.M)(t)}\` replaces the container.`
			}),
			"proxy-image": ({ image: e, said: t }) => ({
				title: "The image of kamal-proxy cannot be pulled",
				cause: `The server has to pull the image ${e}, but cannot: ${(0, i.e)(t)}`,
				fix: `Run \`docker pull ${(0, s.r)(e)}\` on the server until it works: it shows whether the registry, an expired login (\`docker logout\` removes it) or the network is the problem. proxy/run/registry and proxy/run/repository in deploy.yml can name a copy of the image.`
			}),
			"proxy-address": ({ address: e, host: t }) => ({
				title: "The server does not have the address that a port is published on",
				cause: `Kamal publishes a port on ${e} of ${t}, but no network interface of the server has this address (a floating or translated address is not the server's own).`,
				fix: "Set proxy/run/bind_ips to an address that `ip addr` shows on the server, or remove it (`kamal proxy boot_config reset` for older settings), then run `kamal proxy reboot -y`."
			}),
			"proxy-bind": ({ said: e }) => ({
				title: "kamal-proxy is not allowed to use its port",
				cause: `kamal-proxy restarts again and again, because the server does not let its container listen on a port below 1024: ${(0, i.e)(e)}`,
				fix: Z
			}),
			"proxy-restarts": (e) => ({
				title: "kamal-proxy keeps restarting",
				...restartingProxy(e)
			}),
			"tls-config": ({ what: e, destination: t }) => ({
				title: "kamal-proxy cannot read what Kamal uploaded",
				cause: `kamal-proxy could not load the ${e}: either it was started by another SSH user and has that user's home mounted, or the ${e} ${e.endsWith("s") ? "are" : "is"} broken.`,
				fix: `If you changed ssh/user, run \`kamal proxy reboot -y${(0, i.M)(t)}\` once; it interrupts every app on the server for a moment. Otherwise, check the certificate and key in the secrets of proxy/ssl.`
			}),
			"tls-options": ({ said: e }) => ({
				title: "kamal-proxy does not accept these TLS settings",
				cause: `kamal-proxy rejects the settings under \`proxy\` in deploy.yml: ${(0, i.e)(e)}`,
				fix: tlsFix(e)
			}),
			"host-conflict": (e) => ({
				title: "Another service already uses this host name",
				cause: e.noticedBy === "kamal" ? `kamal-proxy already routes ${e.names.length === 1 ? e.names[0] : e.names.length === 0 ? "this host name" : `one of ${e.names.join(", ")}`} to a service other than ${e.service}.` : `kamal-proxy on ${e.host} routes ${e.names.join(", ")}${e.path === "/" ? "" : e.path} to the service ${e.owner}, so ${e.service} cannot use it too.`,
				fix: e.noticedBy === "kamal" ? "Change proxy/host in deploy.yml. If the other service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy list` shows its name, `docker exec kamal-proxy kamal-proxy remove NAME` removes it." : `Change proxy/host in deploy.yml. If ${e.owner} is an old name of this service, remove it on ${e.host}: \`docker exec kamal-proxy kamal-proxy remove ${(0, s.r)(e.owner)}\`.`
			}),
			"accessory-conflict": ({ name: e }) => ({
				title: "A container with this name already exists",
				cause: `Docker already has a container named ${e}, either from an interrupted boot or from another destination on the same server.`,
				fix: `If it is a leftover, run \`docker rm -f ${(0, s.r)(e)}\` on the server. For two destinations on one server, give the accessory a different \`service\` in each.`
			})
		};
		function publishedPort(e) {
			let { said: t, port: n, container: r } = e;
			switch (e.problem) {
				case "role": return {
					cause: `The app's container ${r} publishes port ${n} itself, but the container of the old version still has it, because Kamal starts the new version before it stops the old one: ${(0, i.e)(t)}`,
					fix: `Remove \`publish\` for port ${n} from \`options\` of the role in deploy.yml, and let kamal-proxy pass requests on (proxy/app_port). If the role has to publish it, stop the old version before each deploy (\`kamal app stop\`), which interrupts the app.`
				};
				case "accessory": return {
					cause: `The container ${r} of an accessory publishes port ${n}, which another program or container on the server already uses: ${(0, i.e)(t)}`,
					fix: "Choose another port under `port` of the accessory in deploy.yml, or stop what uses it (`sudo ss -ltnp` and `docker ps` on the server show it). Apps in the same Docker network do not need `port`."
				};
				case "unknown": return {
					cause: `A container publishes port ${n}, which another program or container on the server already uses: ${(0, i.e)(t)}`,
					fix: "Change the port in deploy.yml (`port` of an accessory, `publish` under `options` of a role), or stop what uses it (`sudo ss -ltnp` and `docker ps` on the server show it)."
				};
			}
		}
		function tlsFix(e) {
			return /wildcards/.test(e) ? "List each host name under proxy/hosts instead of `*`, or give kamal-proxy a certificate of your own under proxy/ssl." : /root path/.test(e) ? "Set `ssl` only in the app whose `path_prefix` is `/`, and remove it from the others on this host." : /canonical/.test(e) ? "Add the name of `canonical_host` to proxy/hosts." : "Correct `ssl`, `host` and `hosts` under `proxy` in deploy.yml. `kamal docs proxy` shows every setting.";
		}
		let Z = "Update Docker and the kernel of the server, or allow the port: `kamal proxy boot_config set --docker-options=\"sysctl=net.ipv4.ip_unprivileged_port_start=0\"`, then `kamal proxy reboot -y`.";
		function restartingProxy(e) {
			if ("container" in e) return {
				cause: `The container ${e.container}, in which Kamal runs a command of kamal-proxy, stops again right after each start: ${(0, i.e)(e.said)}`,
				fix: "Read on the server why it stops (`docker logs --tail 20 kamal-proxy`), and run `kamal proxy reboot -y` when that is fixed.",
				alternatives: [{
					cause: "Its log says `bind: permission denied`: the server does not let the container listen on port 80.",
					fix: Z
				}, {
					cause: "Its log complains about a flag or its state: the proxy's version does not fit its boot settings.",
					fix: "Run `kamal proxy boot_config reset`, then `kamal proxy reboot -y`."
				}]
			};
			let { host: t, restarts: n, mayNotBind: r, said: a } = e;
			return {
				cause: `kamal-proxy on ${t} ends each time it starts${n === 0 ? "" : ` (${n} ${n === 1 ? "restart" : "restarts"} so far)`}, so no new version can become healthy.${a === void 0 ? "" : ` Its log says: ${(0, i.e)(a)}`}`,
				fix: r ? Z : `Fix what its log says (\`docker logs kamal-proxy\` on ${t}), then run \`kamal proxy reboot -y\`.`
			};
		}
		let Q = "Kamal's SSH client", ke = {
			"ssh-password": ({ what: e, user: t }) => e === "passphrase" ? {
				title: "The SSH key has a passphrase",
				cause: "The private key is encrypted with a passphrase, which nobody can type in a workflow.",
				fix: "Create a deploy key without a passphrase: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and store deploy_key in the secret that you pass as `ssh-private-key`."
			} : {
				title: "The server asks for a password",
				cause: `The server did not let ${t ?? "the SSH user"} log in with a key and asks for a password, but nobody can type it in a workflow.`,
				fix: "Add the public key of `ssh-private-key` to ~/.ssh/authorized_keys of this user on the server, and check ssh/user in deploy.yml (by default root)."
			},
			"ssh-key-type": ({ said: e, problem: t }) => ({
				title: "Kamal cannot use this type of SSH key",
				cause: t === "hardware" ? `${Q} does not support hardware keys (FIDO2, ed25519-sk), though \`ssh\` does, so it has no key to log in with: ${(0, i.e)(e)}` : `${Q} needs two more gems for ed25519 keys: ${(0, i.e)(e)}`,
				fix: t === "hardware" ? "Create an ordinary key for deploys: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and pass deploy_key as `ssh-private-key`." : "Add the gems ed25519 and bcrypt_pbkdf: `bundle add ed25519 bcrypt_pbkdf`."
			}),
			"ssh-algorithm": ({ said: e }) => ({
				title: "The SSH client and the server have no algorithm in common",
				cause: `The SSH connection ends before the login, because each side supports only algorithms that the other does not accept: ${(0, i.e)(e)}`,
				fix: /kex/.test(e) ? "Allow another key exchange in /etc/ssh/sshd_config on the server, for example `KexAlgorithms +ecdh-sha2-nistp256`, and reload sshd: Kamal's SSH client has no curve25519 without the gem x25519. If the server's OpenSSH is old, update it instead." : "Update OpenSSH on the server and Kamal (`bundle update kamal net-ssh`), and use an ed25519 key for the deploys."
			}),
			"ssh-known-hosts": ({ said: e }) => ({
				title: "A line of known_hosts cannot be read",
				cause: `${Q} stops at a broken line of known_hosts, for example one that was cut or wrapped: ${(0, i.e)(e)}`,
				fix: "Write known_hosts again with the unchanged output of `ssh-keyscan SERVER`: in the input `ssh-known-hosts` or, if that input is not set, in ~/.ssh/known_hosts on the runner."
			}),
			"ssh-jump": ({ said: e }) => ({
				title: "The jump host of the SSH connection does not work",
				cause: `Kamal connects through another host (ssh/proxy or ssh/proxy_command in deploy.yml), and that connection fails: ${(0, i.e)(e)}`,
				fix: "Run `ssh -J JUMP_HOST SERVER true` with the values of ssh/proxy. The jump host must accept the key of `ssh-private-key`, must be reachable from the runner, and must allow forwarding (`AllowTcpForwarding yes` in its sshd_config)."
			}),
			"ssh-timeout": ({ host: e, said: t }) => ({
				title: "The server does not answer over SSH",
				...silent(e, t)
			}),
			"ssh-ipv6": ({ host: e, said: t }) => ({
				title: "The runner has no IPv6",
				cause: `${e ?? "The server"} has an IPv6 address, which this runner has no route to (GitHub's own runners have only IPv4): ${(0, i.e)(t)}`,
				fix: "Use the server's IPv4 address under `servers` in deploy.yml, or a self-hosted runner with IPv6."
			}),
			"ssh-throttled": ({ host: e, said: t }) => ({
				title: "The server closed the SSH connection before the login",
				cause: `The SSH server of ${e ?? "the server"} accepts the connection and closes it immediately: it limits how many connections it accepts (MaxStartups, PerSourcePenalties), or fail2ban has blocked the runner: ${(0, i.e)(t)}`,
				fix: "Re-run the job. If it happens again, raise MaxStartups in the server's sshd_config (`MaxStartups 50:30:100`), and open fewer connections: `sshkit: { max_concurrent_starts: 5 }` in deploy.yml. `fail2ban-client status sshd` on the server shows whether the runner is blocked.",
				alternatives: [
					{
						cause: "The server does not allow this user to log in (AllowUsers in sshd_config), or the runner offers too many keys.",
						fix: "Read `journalctl -u ssh` on the server, which says why the connection was closed."
					},
					{
						cause: "A jump host or a firewall in between closes the connection.",
						fix: "Check ssh/proxy in deploy.yml and the firewalls, and re-run the job."
					},
					{
						cause: "Another program than sshd listens on this port.",
						fix: "Check ssh/port in deploy.yml."
					}
				]
			}),
			"ssh-dropped": ({ host: e, said: t }) => ({
				title: "The SSH connection was dropped",
				cause: `An open SSH connection to ${e ?? "the server"} was closed from outside, usually because it was idle while the image was built and a firewall or gateway in between drops idle connections (${t}).`,
				fix: "Re-run the job. If it happens again, set `sshkit: { pool_idle_timeout: 60 }` in deploy.yml, so that Kamal opens a new connection after a long build.",
				alternatives: [{
					cause: "The server was restarted, or ran out of memory, during the deploy.",
					fix: "Check `uptime` and `journalctl -k` on the server."
				}]
			})
		}, Ae = /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\.ts\.net$/, je = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:internal|local|lan)$/;
		function silent(e, t) {
			let n = `The SSH connection to ${e ?? "the server"} timed out`;
			return e !== void 0 && Ae.test(e) ? {
				cause: `${n}: it is an address in a Tailscale network, which the runner has not joined, or whose rules do not let it reach this server (${t}).`,
				fix: "Join the network in a step before this one (`tailscale/github-action`), and allow its tag to reach the server's SSH port in the access rules."
			} : e !== void 0 && je.test(e) ? {
				cause: `${n}: it is a private address, which a runner outside of that network cannot reach (${t}).`,
				fix: "Use the server's public address under `servers` in deploy.yml, a self-hosted runner in that network, or a jump host (ssh/proxy in deploy.yml)."
			} : {
				cause: `${n}: no answer came from this address and port, as when a firewall drops the connection or the address is not the server's (${t}).`,
				fix: `Check that ${e ?? "the host under `servers`"} is the server's address, that ssh/port in deploy.yml is right, and that the firewall lets the runner in (GitHub's runners have changing addresses).`
			};
		}
		let Me = {
			"ssh-key-format": ({ problem: e }) => ({
				title: "The SSH private key cannot be used",
				...unusableKey(e)
			}),
			"ssh-auth": (e) => failedSshLogin(e),
			"ssh-dns": (e) => ({
				title: "The server's name does not resolve",
				...unresolved(e)
			}),
			"ssh-port": ({ host: e }) => ({
				title: "The SSH port is not a number",
				cause: `${e} is an address, so what does not resolve is the port: \`ssh/port\` in deploy.yml is a text, such as the name of a secret.`,
				fix: "Write the port as a number (`ssh: { port: 22 }`). Kamal does not replace names of secrets there; ERB can read a variable: `port: <%= ENV[\"SSH_PORT\"] %>`."
			}),
			"ssh-connect": ({ server: e, refused: t, said: n }) => ({
				title: t ? "The server refused the SSH connection" : "The server cannot be reached over SSH",
				...unreachable(e, t, n)
			}),
			"ssh-shell": ({ user: e, host: t }) => ({
				title: "The SSH user has no shell",
				cause: `${e ?? "The SSH user"} can log in to ${t ?? "the server"}, but cannot run commands there.`,
				fix: `Give ${e ?? "the user in ssh/user"} a login shell (\`chsh -s /bin/bash ${e ?? "USER"}\`), and remove any forced \`command=\` from authorized_keys.`
			}),
			"ssh-output": ({ user: e, host: t, port: n, problem: r, limit: i }) => ({
				title: r === "too-much" ? "The server printed too much" : "The server did not finish answering",
				cause: r === "too-much" ? `${t} printed more than ${i} in response to a short script, so the connection was closed.` : `${e} logged in to ${t}, but the server did not finish answering within ${i}.`,
				fix: `Run \`ssh -p ${n} ${e}@${t} true\`, which should print nothing and end immediately. If it does not, fix what prints or waits: a login script such as ~/.bashrc, a banner, a \`ForceCommand\`. If you cannot explain it, the server may be compromised.`
			}),
			"ssh-failed": ({ user: e, host: t, port: n, said: r }) => ({
				title: "SSH connection failed",
				cause: `ssh to ${e}@${t}, port ${n}, failed ${r === void 0 ? "without a message." : `with: ${(0, i.e)(r)}`}`,
				fix: `Try it manually: \`ssh -p ${n} ${e}@${t}\`.`
			})
		};
		function unusableKey(e) {
			let t = "Input `ssh-private-key`", n = "Store the whole private key file, from `-----BEGIN` to `-----END \u2026-----`, in the secret that you pass as `ssh-private-key`.";
			switch (e) {
				case "public": return {
					cause: `${t} contains a public key (it starts with the key type), but a private key is needed.`,
					fix: n
				};
				case "putty": return {
					cause: `${t} contains a PuTTY key, but a key in OpenSSH or PEM format is needed.`,
					fix: "Convert it with `puttygen key.ppk -O private-openssh -o key`, and store the result in the secret."
				};
				case "no-begin": return {
					cause: `${t} does not start with a line \`-----BEGIN \u2026 PRIVATE KEY-----\`.`,
					fix: n
				};
				case "no-end": return {
					cause: `${t} is cut off: its last line is not \`-----END \u2026 PRIVATE KEY-----\`.`,
					fix: n
				};
				case "passphrase": return {
					cause: `${t} contains a key with a passphrase, which cannot be typed in a workflow.`,
					fix: "Create a deploy key without a passphrase: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and store deploy_key in the secret."
				};
				default: return "kamal" in e ? {
					cause: `Kamal's SSH client cannot read a private key (ssh/keys or ssh/key_data in deploy.yml): ${(0, i.e)(e.kamal)}`,
					fix: "Remove ssh/keys and ssh/key_data from deploy.yml, and pass the private key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`. Its secret must hold the whole file, unchanged and without a passphrase."
				} : {
					cause: `OpenSSH cannot load the key in \`ssh-private-key\`: ${(0, i.e)(e.refused)}`,
					fix: "Store the private key file again, unchanged, for example with `gh secret set SSH_PRIVATE_KEY < deploy_key`."
				};
			}
		}
		function failedSshLogin(e) {
			if ("other" in e) return {
				title: "The server wants another SSH user",
				cause: `The server lets ${e.user ?? "the SSH user"} log in only to say that ${e.other} is the user to log in as.`,
				fix: `Set \`ssh: { user: ${e.other} }\` in deploy.yml, and let that user run Docker: \`sudo usermod -aG docker ${e.other}\` on the server.`
			};
			if ("offered" in e) return {
				title: "Too many SSH keys were offered",
				cause: "The server closed the connection before the right key was tried: the SSH agent offers more keys than the server accepts in one login (MaxAuthTries).",
				fix: "Give this step only the deploy key, with the input `ssh-private-key`, or remove other keys from the agent (`ssh-add -D`)."
			};
			if (!("keys" in e)) return {
				title: "The server refused the SSH key",
				cause: `The server did not let ${e.user ?? "the SSH user"} log in.`,
				fix: "Check ssh/user in deploy.yml, and that this user's authorized_keys on the server has the public key of `ssh-private-key`.",
				alternatives: [{
					cause: "Kamal had no key to offer, because there is no SSH agent or it is empty.",
					fix: "Pass the key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`."
				}]
			};
			let { user: t, host: n, keys: r, source: i } = e;
			return r.length === 0 && i !== "input" ? {
				title: "No SSH key was given",
				cause: `${n} did not let ${t} log in: ${i === "agent" ? "`ssh-private-key` is empty or not set, and the SSH agent that is running has no key" : "`ssh-private-key` is empty or not set, and no SSH agent is running"}.`,
				fix: Ne
			} : {
				title: "The server refused the SSH key",
				cause: `${n} did not let ${t} log in with ${i === "input" ? "the key in `ssh-private-key`" : "the SSH agent's keys"}${r.length === 0 ? "" : ` (${r.join(", ")})`}.`,
				fix: `Check that ${t} is the right ssh/user for deploy.yml, and that ~${t}/.ssh/authorized_keys on ${n} has the public key with this fingerprint (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists them).`
			};
		}
		let Ne = "Check that the repository or its environment has the secret `SSH_PRIVATE_KEY`, and pass it: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` under `with:` of this step, or `SSH_PRIVATE_KEY: ${{ secrets.SSH_PRIVATE_KEY }}` under `secrets:` of the job that calls a reusable workflow.";
		function unresolved(e) {
			if ("said" in e) return {
				cause: `Kamal could not resolve the name of a server: ${(0, i.e)(e.said)}`,
				fix: `Correct the host under \`servers\` in ${e.configFile}, or create a DNS record for it.`
			};
			let t = e.hosts.join(", ");
			return {
				cause: `${t} ${e.hosts.length === 1 ? "has" : "have"} no address in DNS.`,
				fix: `Correct the host under \`servers\` in deploy.yml, or create an A record for ${t} in DNS.`
			};
		}
		function unreachable(e, t, n) {
			if (e === void 0) return {
				cause: `Kamal could not connect to the server: ${(0, i.e)(n)}`,
				fix: "Check that the server is up, that its address and ssh/port in deploy.yml are right, and that no firewall or fail2ban blocks the runner."
			};
			let { host: r, port: a } = e;
			return t ? {
				cause: `${r} refused the connection to port ${a}.`,
				fix: `Check that sshd is running and listens on port ${a} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`
			} : {
				cause: `No SSH connection to ${r}, port ${a}: ${(0, i.e)(n)}`,
				fix: `Check that the server is up, that ${r} is its address, and that no firewall or fail2ban blocks GitHub's runners on port ${a}.`
			};
		}
		let Pe = {
			"version-not-running": (e) => ({
				title: "This version is not running",
				cause: `The container ${e.container} ${e.state === void 0 ? "does not exist" : `is not running (${e.state})`}.${e.others.length > 0 ? ` Running instead: ${e.others.join(", ")}.` : ""}`,
				fix: `Read its log on the server: \`docker ps -a --filter label=service=${e.service}\` lists the containers, \`docker logs CONTAINER\` shows the log of one.`
			}),
			"version-not-routed": ({ container: e, routed: t }) => ({
				title: "kamal-proxy does not route to this version",
				cause: `${e} is running, but kamal-proxy routes to ${t ?? "nothing"}.`,
				fix: "Deploy again. If that does not help, run `kamal proxy reboot -y`."
			}),
			routing: (e) => ({
				title: "kamal-proxy's route does not match deploy.yml",
				cause: wrongRoute(e),
				fix: "Deploy again. If that does not help, run `kamal proxy reboot -y`."
			}),
			maintenance: (e) => ({
				title: "The app is in maintenance mode",
				cause: stopped(e),
				fix: "Run `kamal app live` to end it."
			}),
			"nothing-runs": ({ service: e, host: t }) => ({
				title: "No version is running",
				cause: `${t} has no running container of ${e}, so there is nothing to verify.`,
				fix: "Deploy first, with `command: deploy`."
			}),
			"rollback-ambiguous": ({ wanted: e, matching: t }) => ({
				title: "Ambiguous version",
				cause: `\`${e}\` matches ${t.length} versions: ${t.join(", ")}.`,
				fix: "Set `version` to more characters of the version that you want."
			}),
			"rollback-unavailable": ({ wanted: e, current: t, others: n }) => ({
				title: "No such version to roll back to",
				cause: `${e === void 0 ? "No previous version still has a container on every server." : `The version ${e} does not have a container on every server.`} Running now: ${t ?? "nothing"}. Available versions: ${n.join(", ") || "none"}.`,
				fix: n.length > 0 ? "Set `version` to one of the available versions. To return to an older version whose image is still in the registry, use `command: deploy` with `skip-build: true` and `version`." : "Deploy the older version again. If its image is still in the registry, use `command: deploy` with `skip-build: true` and `version`; otherwise, check out its commit and deploy that."
			})
		};
		function wrongRoute(e) {
			switch (e.problem) {
				case "no-service": return `kamal-proxy on ${e.host} has no service ${e.service}. It lists ${e.known.join(", ") || "nothing"}.`;
				case "hosts": return `kamal-proxy does not route ${e.missing.join(", ")} to ${e.service}. It routes ${e.hosts.join(", ") || "no host"} there.`;
				case "tls": return `kamal-proxy has TLS ${e.on ? "on" : "off"} for ${e.service}, but deploy.yml turns it ${e.on ? "off" : "on"}.`;
			}
		}
		function stopped(e) {
			let t = "The 2xx responses on the health path come from kamal-proxy itself, not from the app.";
			switch (e.noticed) {
				case "in-list": return `kamal-proxy lists ${e.service} as ${e.state}, so visitors get a maintenance page.`;
				case "answers-503": return `Visitors of ${e.url} get 503. ${t}`;
				case "no-answer": return `${e.url} seems to be paused: only GET requests got a response in time. ${t}`;
			}
		}
		let $ = {
			...V,
			...A.V,
			...se,
			...g.B,
			...k,
			...Ee,
			...De.s,
			...Te,
			...Me,
			...ke,
			...N,
			...Oe,
			...C,
			...le,
			..._e,
			...ve,
			...ye,
			...x.w,
			...l,
			...re,
			...ie,
			...ae,
			...m,
			...oe,
			...ee,
			...M,
			...T,
			...H,
			...ue,
			..._,
			...c,
			...xe,
			...f,
			...j,
			...Pe,
			...be,
			...z,
			...o,
			...a
		}, Fe = $;
		Object.keys($);
		function diagnosis(e, t, n = []) {
			return {
				id: e,
				alternatives: [],
				...Fe[e](t),
				evidence: n,
				where: null
			};
		}
		function catalogue_failure(e, t, { evidence: n, ...i } = {}) {
			return new r.HR(diagnosis(e, t, n), i);
		}
		function failureFrom(e) {
			return new r.HR(e);
		}
		function findingsFailure(e) {
			let [t, ...n] = e;
			return new r.HR({
				id: t.ruleId,
				title: `The configuration has ${n.length === 0 ? "a problem" : `${e.length} problems`}`,
				cause: `${t.file}:${t.line}: ${t.message}${n.length > 0 ? ` (and ${n.length} more below)` : ""}`,
				fix: t.help,
				evidence: e.slice(0, 12).map(({ file: e, line: t, column: n, message: r, ruleId: i }) => `${e}:${t}:${n} ${r} [${i}]`),
				where: {
					place: "repository",
					host: null,
					file: t.file,
					line: t.line
				},
				alternatives: []
			});
		}
		function withLogLine(e, { line: t, isError: n }) {
			let r = n ? `Its log says: ${(0, i.e)(t)}` : `Its log shows no error; it ends with: ${(0, i.e)(t)}`;
			return {
				...e,
				cause: `${e.cause} ${r}`
			};
		}
		function afterRetries(e, t) {
			return {
				...e,
				cause: `${e.cause} It still failed after ${t} of retries.`
			};
		}
	}),
	3129: ((e, t, n) => {
		n.d(t, { C: () => describeCertificateProblem });
		function describeCertificateProblem(e) {
			switch (e.kind) {
				case "none-shown": return "the server did not send one";
				case "wrong-name": return e.names.length === 0 ? `it has no names, so it is not valid for ${e.name}` : `it is for ${e.names.join(", ")}, not for ${e.name}`;
				case "expired": return `${whose(e.authority)} expired on ${e.day}`;
				case "not-yet-valid": return `${whose(e.authority)} is not valid before ${e.day}`;
				case "self-signed": return "it is self-signed";
				case "chain-refused": return `OpenSSL rejects its chain (${e.code})`;
				case "untrusted-authority": return `its authority "${e.authority}" is not trusted`;
				case "incomplete-chain": return `the chain ends at "${e.authority}", which is not a known authority: the server does not send the intermediate certificate, or the authority is not trusted`;
				case "weak-key": return `its RSA key has only ${e.bits} bits, but at least 2048 are expected`;
				case "old-protocol": return `the server supports only ${e.protocol}, but TLS 1.2 or newer is expected`;
			}
		}
		function whose(e) {
			return e === void 0 ? "it" : `its authority ${e}`;
		}
	}),
	8608: ((e, t, n) => {
		n.d(t, {
			B: () => i,
			k: () => o
		});
		var r = n(3360);
		function inFile({ configFile: e, path: t }) {
			return t === "" ? e : `\`${t}\` in ${e}`;
		}
		let i = {
			"config-kamal1": ({ configFile: e, keys: t, said: n }) => ({
				title: t.some(isHook) ? "A hook is written for Kamal 1" : `${e} is written for Kamal 1`,
				cause: `${t.map((e) => `\`${e}\``).join(", ")} ${t.some(isHook) ? "in the folder of the hooks" : `in ${e}`} ${t.length === 1 ? "belongs" : "belong"} to Kamal 1, and Kamal 2 no longer has it. Kamal says: ${(0, r.e)(n)}`,
				fix: t.map(replacement).join(" ")
			}),
			"config-unknown-key": ({ configFile: e, path: t, keys: n }) => ({
				title: `Kamal does not know a key in ${e}`,
				cause: `Kamal has no ${n.map((e) => `\`${e}\``).join(", ")} ${t === "" ? `at the top level of ${e}` : `under ${inFile({
					configFile: e,
					path: t
				})}`}.`,
				fix: `Correct its name or its indentation in ${e}; \`kamal docs ${docsOf(t)}\` lists the keys that exist.`,
				alternatives: [{
					cause: "The key belongs to a newer version of Kamal than the one that runs.",
					fix: "Update Kamal: `bundle update kamal`, or the input `kamal-version`."
				}]
			}),
			"config-type": (e) => ({
				title: `A value in ${e.configFile} has the wrong type`,
				...wrongType(e)
			}),
			"config-required": (e) => ({
				title: `\`${e.path}\` is missing`,
				cause: `Kamal needs ${inFile(e)}, but it is missing or empty.`,
				fix: requiredFix(e)
			}),
			"config-proxy-boolean": ({ configFile: e, path: t }) => ({
				title: "`proxy` is true or false where Kamal expects settings",
				cause: `${inFile({
					configFile: e,
					path: t
				})} should be a hash of settings, but it is not: ${t === "proxy" ? "Kamal accepts `proxy: true` and `proxy: false` only in a role." : "it is a plain value or empty."}`,
				fix: t === "proxy" ? `To run without kamal-proxy, remove \`proxy\` from the top level of ${e} and write \`proxy: false\` under \`servers/web\`. To use it, write its settings: \`proxy: { host: app.example.com, app_port: 3000 }\`.` : `Write settings under \`${t}\` in ${e}, such as \`host: app.example.com\`, or remove it.`
			}),
			"config-hosts-both": ({ configFile: e, path: t }) => ({
				title: "Both `host` and `hosts` are set",
				cause: `${inFile({
					configFile: e,
					path: t
				})} has both \`host\` and \`hosts\`, and Kamal accepts only one of them. A destination's file is merged into ${e}, so each may be in another file.`,
				fix: `Use the same key in both files: change \`host: NAME\` in ${e} to \`hosts: [NAME]\`, or \`hosts\` in the destination's file to \`host\`.`
			}),
			"config-ssl-host": ({ configFile: e, path: t }) => ({
				title: "Automatic SSL needs a host name",
				cause: `${inFile({
					configFile: e,
					path: t
				})} turns on TLS (\`ssl: true\`), but sets no \`host\` for which to get a certificate.`,
				fix: `Set the app's domain in ${e}: \`host: app.example.com\` next to \`ssl: true\` under \`${t}\`. To deploy without TLS, write \`ssl: false\`.`
			}),
			"config-ssl-servers": ({ configFile: e, role: t, servers: n }) => ({
				title: "Automatic SSL works on a single server only",
				cause: `\`ssl: true\` in ${e} lets kamal-proxy get a certificate, but the role ${t} has ${n} servers, and only one of them would get it.`,
				fix: `Put a load balancer with TLS in front of the servers and write \`ssl: false\` under \`proxy\` in ${e}, or give kamal-proxy a certificate of your own: \`ssl: { certificate_pem: CERTIFICATE_PEM, private_key_pem: PRIVATE_KEY_PEM }\` with the names of two secrets (Kamal 2.7 and newer).`
			}),
			"config-ssl-type": ({ configFile: e, path: t, isMapping: n }) => ({
				title: "`ssl` has a value that this Kamal does not accept",
				cause: n ? `${inFile({
					configFile: e,
					path: t
				})} should be true, false or a certificate, but it is something else, for example a quoted "true".` : `${inFile({
					configFile: e,
					path: t
				})} should be true or false. This Kamal does not know custom certificates under \`ssl\`, which Kamal 2.7 introduced.`,
				fix: n ? `Write \`ssl: true\` or \`ssl: false\` without quotes in ${e}.` : "Update Kamal to 2.7 or newer (`bundle update kamal`, or the input `kamal-version`), or write `ssl: true` or `ssl: false`.",
				...n ? {} : { alternatives: [{
					cause: `\`${t}\` is a quoted "true" or "false", or empty.`,
					fix: `Write \`ssl: true\` or \`ssl: false\` without quotes in ${e}.`
				}] }
			}),
			"config-builder-arch": ({ configFile: e }) => ({
				title: "`builder/arch` is missing",
				cause: `Kamal 2 needs the architecture to build for, but ${e} does not set \`builder/arch\`.`,
				fix: `Add \`builder: { arch: amd64 }\` to ${e}, or \`arm64\` if \`uname -m\` prints aarch64 on the server.`
			}),
			"config-alias": ({ configFile: e, name: t, problem: n }) => ({
				title: "An alias has a name that Kamal does not accept",
				cause: n === "taken" ? `\`aliases/${t}\` in ${e} has the name of a command of Kamal.` : `\`aliases/${t}\` in ${e} contains characters other than lowercase letters, digits, hyphens and underscores.`,
				fix: `Rename the alias in ${e}, for example to \`${suggestedAlias(t)}\`.`
			}),
			"config-kamal-version": ({ current: e, minimum: t }) => ({
				title: "Kamal is older than the configuration requires",
				cause: `Kamal ${e} runs, but \`minimum_version\` in deploy.yml requires ${t}.`,
				fix: `Update Kamal: \`bundle update kamal\`, or the input \`kamal-version: ${t}\`.`
			}),
			"accessory-file": ({ file: e }) => ({
				title: "A file of an accessory is missing",
				cause: `deploy.yml uploads ${e} for an accessory, but the file is not in the checkout.`,
				fix: `Commit ${e}, or create it in a step before this one; or correct the path under \`files\` of the accessory.`
			})
		}, a = {
			traefik: "Remove `traefik`: Kamal 2 uses kamal-proxy instead. Write the app's domain under `proxy`: `proxy: { host: app.example.com, ssl: true }`.",
			healthcheck: "Move `healthcheck` to `proxy/healthcheck` (`path`, `interval`, `timeout`), and its `port` to `proxy/app_port`.",
			stop_wait_time: "Rename `stop_wait_time` to `drain_timeout`.",
			multiarch: "Replace `builder/multiarch` by `builder/arch`: `arch: amd64`, or a list for several.",
			local: "Replace the mapping under `builder/local` by `builder/arch: amd64`.",
			remote: "Replace the mapping under `builder/remote` by the builder's address, `remote: ssh://root@builder.example.com`, and its arch by `builder/arch`.",
			run_directory: "Remove `run_directory`.",
			"pre-traefik-reboot": "Rename the hook `pre-traefik-reboot` to `pre-proxy-reboot` (in .kamal/hooks or hooks_path).",
			"post-traefik-reboot": "Rename the hook `post-traefik-reboot` to `post-proxy-reboot` (in .kamal/hooks or hooks_path)."
		}, o = Object.keys(a);
		function isHook(e) {
			return e.endsWith("-reboot");
		}
		function replacement(e) {
			let t = e.slice(e.lastIndexOf("/") + 1);
			return t === "traefik" && e.startsWith("servers/") ? `In \`${e.slice(0, e.lastIndexOf("/"))}\`, write \`proxy: true\` or \`proxy: false\` instead of \`traefik\`.` : a[t] ?? `Remove \`${e}\`.`;
		}
		function docsOf(e) {
			let [t = ""] = e.split("/");
			return e === "" ? "configuration" : {
				servers: "role",
				accessories: "accessory"
			}[t] ?? (/^[a-z]{1,20}$/.test(t) ? t : "configuration");
		}
		function wrongType(e) {
			let { configFile: t, path: n, expected: r } = e;
			return /(?:^|\/)hosts?(?:\/\d+)?$|^servers\/\d+$/.test(n) ? {
				cause: `${inFile(e)} should be ${r}, but it is empty or of another type: usually a variable that ERB reads there has no value.`,
				fix: `Write the host's address at \`${n}\` in ${t}, or pass the variable that ERB reads there to this step, in its \`env:\`.`
			} : {
				cause: `${inFile(e)} should be ${r}, but it is of another type or empty. If nothing is written after it, or only comments below it, YAML reads it as empty.`,
				fix: `Give \`${n}\` in ${t} ${/hash|array/.test(r) ? "an entry" : `a value that is ${r}`}, or delete the line if it should be empty.`
			};
		}
		function requiredFix({ configFile: e, path: t }) {
			return t === "registry/username" ? `Add the registry's user name to ${e}: \`username: NAME\` under \`registry\`; if ERB computes it, pass the variable that it reads to this step, in its \`env:\`.` : t === "registry/password" ? `Add the name of the secret to ${e}: \`password: [KAMAL_REGISTRY_PASSWORD]\` under \`registry\`, and pass that secret to this step.` : `Add \`${t}\` to ${e}; if ERB computes it, pass the variable that it reads to this step, in its \`env:\`.`;
		}
		function suggestedAlias(e) {
			let t = e.toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
			return t === e ? `my-${t}` : t;
		}
	}),
	3560: ((e, t, n) => {
		n.d(t, {
			Y: () => connectionFix,
			v: () => describeConnectionProblem
		});
		function describeConnectionProblem(e, t) {
			let n = `${t.address} port ${t.port}`;
			switch (e.kind) {
				case "refused": return `nothing listens on ${n}: kamal-proxy is not running, or a firewall rejects the connection`;
				case "unreachable": return `${n} cannot be reached (${e.code}): the server is down, or a firewall blocks the connection`;
				case "unresolved": return `the server's name ${t.address} does not resolve (${e.code})`;
				case "no-tls": return `${n} does not speak TLS`;
				case "handshake": return `the TLS handshake was refused (${e.code}): kamal-proxy has no certificate for ${t.name} yet, or does not serve that name`;
				case "closed": return `${n} closed the connection without a response`;
				case "other": return `${n} did not respond (${e.said})`;
			}
		}
		function connectionFix({ kind: e }) {
			switch (e) {
				case "unresolved": return "Correct the host under `servers` in deploy.yml, or its DNS record.";
				case "no-tls":
				case "handshake": return "Check proxy/ssl and proxy/host in deploy.yml, and read `kamal proxy logs`.";
				default: return "Read `kamal proxy logs`, and check the server's firewall.";
			}
		}
	}),
	9218: ((e, t, n) => {
		n.d(t, {
			i: () => recordsText,
			w: () => r
		});
		let r = {
			"dns-missing": ({ host: e, records: t, nothing: n }) => ({
				title: "The host name does not resolve",
				cause: `${e} ${n === "name" ? "does not exist in DNS" : "has no A or AAAA record"}.`,
				fix: `Create ${recordsText(t)}. If the name is intentionally not in DNS, set its address with \`probes: resolve:\`.`
			}),
			"dns-elsewhere": (e) => ({
				title: "The host name points to another server",
				...elsewhere(e)
			}),
			"dns-unanswered": ({ host: e, code: t }) => ({
				title: "The name servers did not answer",
				cause: `The name servers did not answer for ${e} (${t}).`,
				fix: "Re-run the job, or set other name servers with `probes: dns: servers:`."
			})
		};
		function elsewhere({ which: e, host: t, found: n, servers: r, records: i }) {
			if (e === "only-ipv6") return {
				cause: `${t} has the right A record, but its AAAA record points to ${n.join(", ")} instead of ${r.join(", ")}. Let's Encrypt and most visitors prefer IPv6.`,
				fix: "Correct or remove the AAAA record."
			};
			let a = r.length === 1 ? "the server in deploy.yml is" : "the servers in deploy.yml are";
			return {
				cause: `${t} resolves to ${n.join(", ")}${e === "some" ? ", among others" : ""}, but ${a} ${r.join(", ")}.`,
				fix: `Set ${recordsText(i)}, and remove other A and AAAA records of this name. If a load balancer is in between, set its address with \`probes: resolve:\`.`
			};
		}
		function recordsText(e) {
			let t = e.map((e) => `\`${e}\``).join(", ");
			return e.length === 1 ? `the record ${t}` : `the records ${t}`;
		}
	}),
	3360: ((e, t, n) => {
		n.d(t, {
			M: () => forDestination,
			e: () => sentence
		});
		function sentence(e) {
			let t = e.trim().replace(/\s+/g, " ");
			return /[.!?]$/.test(t) ? t : `${t}.`;
		}
		function forDestination(e) {
			return e === void 0 ? "" : ` -d ${e}`;
		}
	}),
	9233: ((e, t, n) => {
		n.d(t, {
			V: () => r,
			Z: () => foreignEvent
		});
		let r = { "fork-event": (e) => ({
			title: e.origin.kind === "fork" ? "This event comes from a fork" : "This event may come from a fork",
			cause: `${foreignEvent(e)} Kamal runs code from the checkout (ERB in deploy.yml, commands in .kamal/secrets, hooks, the Dockerfile), so anyone with a fork could read this repository's secrets and log in to its servers.`,
			fix: "Run this command on `push` or `workflow_dispatch`, and only `command: lint` for pull requests from forks. Set `allow-fork-code: true` only if this job never checks out code from a fork, or only after someone with write access has approved that commit."
		}) };
		function foreignEvent({ event: e, origin: t }) {
			switch (t.kind) {
				case "fork": return `The event \`${e}\` comes from ${t.fork === void 0 ? "a fork" : `the fork ${t.fork}`}.`;
				case "unstated": return `The event \`${e}\` does not say whether it is about code from a fork.`;
				case "unreadable": return `The payload of the event \`${e}\` (GITHUB_EVENT_PATH) is missing or incomplete, so it is unknown whether the event comes from a fork.`;
			}
		}
	}),
	2661: ((e, t, n) => {
		n.d(t, {
			s: () => s,
			w: () => toolOf
		});
		var r = n(823), i = n(3360);
		let a = {
			op: {
				title: "1Password's CLI",
				install: "`uses: 1password/install-cli-action@v2`",
				login: "Add `OP_SERVICE_ACCOUNT_TOKEN: ${{ secrets.OP_SERVICE_ACCOUNT_TOKEN }}` to the `env:` of this step, with the token of a service account."
			},
			bw: {
				title: "Bitwarden's CLI",
				install: "`run: npm install --global @bitwarden/cli`",
				login: "Log in in a step before this one (`bw login --apikey`, then `bw unlock --raw --passwordenv BW_PASSWORD`), and pass what it prints to this step as `BW_SESSION` in its `env:`."
			},
			bws: {
				title: "Bitwarden Secrets Manager's CLI",
				install: "`run:` the installer of bws from Bitwarden's releases",
				login: "Add `BWS_ACCESS_TOKEN: ${{ secrets.BWS_ACCESS_TOKEN }}` to the `env:` of this step."
			},
			aws: {
				title: "AWS's CLI",
				install: "`run: sudo apt-get install --yes awscli` (GitHub's own runners have it)",
				login: "Add a step with `aws-actions/configure-aws-credentials` before this one, or AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION to the `env:` of this step."
			},
			doppler: {
				title: "Doppler's CLI",
				install: "`uses: dopplerhq/cli-action@v3`",
				login: "Add `DOPPLER_TOKEN: ${{ secrets.DOPPLER_TOKEN }}` to the `env:` of this step, with a service token."
			},
			gcloud: {
				title: "Google Cloud's CLI",
				install: "`uses: google-github-actions/setup-gcloud@v2`",
				login: "Add a step with `google-github-actions/auth` before this one."
			},
			lpass: {
				title: "LastPass's CLI",
				install: "`run: sudo apt-get install --yes lastpass-cli`",
				login: "Log in in a step before this one: `lpass login --trust USER` with `LPASS_DISABLE_PINENTRY=1` in its `env:` and the password on standard input."
			},
			passbolt: {
				title: "Passbolt's CLI",
				install: "`run:` the installation of go-passbolt-cli",
				login: "Run `passbolt configure` with the server, the private key and its passphrase in a step before this one."
			},
			"enpass-cli": {
				title: "Enpass's CLI",
				install: "`run:` the installation of enpass-cli",
				login: "Unlock the vault in a step before this one; enpass-cli asks for the vault's password."
			}
		}, o = {
			"1Password": "op",
			Bitwarden: "bw",
			"Bitwarden Secrets Manager": "bws",
			AWS: "aws",
			"AWS Secrets Manager": "aws",
			Doppler: "doppler",
			gcloud: "gcloud",
			"Google Secret Manager": "gcloud",
			LastPass: "lpass",
			LassPass: "lpass",
			Passbolt: "passbolt",
			Enpass: "enpass-cli"
		};
		function toolOf(e) {
			return o[e] ?? e;
		}
		let s = {
			"secrets-tool-missing": ({ tool: e }) => ({
				title: `The command \`${e}\` is not installed`,
				cause: `A command in .kamal/secrets, or in the ERB of deploy.yml, calls \`${e}\`${a[e] === void 0 ? "" : ` (${a[e].title})`}, but the runner does not have it.`,
				fix: a[e] === void 0 ? `Install \`${e}\` in a step before this one, or pass the secrets to this step and remove the command from .kamal/secrets.` : `Install it in a step before this one: ${a[e].install}.`
			}),
			"secrets-tool-login": ({ tool: e, said: t }) => ({
				title: `${a[e]?.title ?? `\`${e}\``} is not logged in`,
				cause: `A command in .kamal/secrets needs a login to ${a[e]?.title ?? `\`${e}\``}, but the runner has none that works: ${(0, i.e)(t)}`,
				fix: a[e]?.login ?? `Give \`${e}\` its credentials in the \`env:\` of this step.`
			}),
			"secrets-tool-failed": ({ said: e }) => ({
				title: "A command in .kamal/secrets fails",
				cause: `Kamal runs the commands in .kamal/secrets to get the secrets, and one of them fails: ${(0, i.e)(e)}`,
				fix: `${fixOfFailure(e)} \`kamal secrets print\` runs the same commands on your machine.`
			}),
			"secrets-tool-version": ({ tool: e, subcommand: t }) => ({
				title: `This Kamal does not fit the installed \`${e}\``,
				cause: `Kamal checks the login with \`${e} ${t}\`, but the installed \`${e}\` has no command \`${t}\`. The access token is not the problem.`,
				fix: `Update Kamal to 2.6 or newer (\`bundle update kamal\`, or the input \`kamal-version\`), whose adapter does not call it, or install a \`${e}\` that has \`${e} ${t}\`.`
			}),
			"secrets-prompt": ({ prompt: e, tool: t }) => ({
				title: "A command in .kamal/secrets waits for input",
				cause: `A command in .kamal/secrets asks for input (${e}), but nobody can answer in a workflow.`,
				fix: t === void 0 || a[t] === void 0 ? "Log in without a prompt, with a token in the `env:` of this step, or pass the secrets to this step and remove the command from .kamal/secrets." : a[t].login
			}),
			"secrets-file-missing": ({ file: e }) => ({
				title: "A file that .kamal/secrets reads is missing",
				cause: `.kamal/secrets reads ${e}, but the checkout does not have this file, so the secret is empty.`,
				fix: /master\.key$|\bcredentials\/[\w.-]{1,100}\.key$/.test(e) ? "In .kamal/secrets, write `RAILS_MASTER_KEY=$RAILS_MASTER_KEY`, and pass `RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}` to this step in its `env:`, with the content of the key file as the secret's value." : `In .kamal/secrets, replace \`$(cat ${(0, r.r)(e)})\` by a variable, and pass that variable to this step in its \`env:\`.`
			})
		};
		function fixOfFailure(e) {
			let t = /--(?:account|from|adapter)/.exec(e)?.[0];
			return t === void 0 ? /Unknown secrets adapter|uninitialized constant/.test(e) ? "Correct the name after `--adapter` in .kamal/secrets." : /denied|not authorized|forbidden|403/i.test(e) ? "Give the account that the runner logs in with the right to read this secret." : /not find|n't (?:an? |find)|not found|no such|ResourceNotFound/i.test(e) ? "Correct the secret's name in .kamal/secrets, or create it in the vault." : "Correct the command in .kamal/secrets." : `Add \`${t}\` to \`kamal secrets fetch\` in .kamal/secrets.`;
		}
	}),
	4152: ((e, t, n) => {
		n.d(t, { T: () => isGhcr });
		function isGhcr(e) {
			return e?.toLowerCase() === "ghcr.io";
		}
	}),
	823: ((e, t, n) => {
		n.d(t, {
			Z: () => shellQuote,
			r: () => shellWord
		});
		function shellQuote(e) {
			return `'${e.replaceAll("'", "'\\''")}'`;
		}
		function shellWord(e) {
			return /^[\w./:@-]+$/.test(e) ? e : shellQuote(e);
		}
	})
};
