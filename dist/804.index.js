"use strict";
exports.id = 804, exports.ids = [804], exports.modules = {
	7708: ((e, t, n) => {
		n.d(t, {
			C1: () => diagnosis,
			V2: () => catalogue_failure,
			Ju: () => failureFrom,
			b2: () => findingsFailure,
			dn: () => stillSo,
			Nr: () => withLastLine
		});
		var r = n(5246);
		let i = {
			"hook-failed": ({ hook: e }) => ({
				title: "A hook failed",
				cause: `.kamal/hooks/${e} ended with an error.`,
				fix: "The hook's own output is below."
			}),
			"clone-failed": ({ said: e }) => ({
				title: "Kamal could not clone the checkout",
				cause: `Kamal builds from a clone of the checkout: ${e}`,
				fix: "Submodules need `submodules: recursive` and a token in actions/checkout; or set builder/context to `.` to build from the working tree."
			}),
			"build-failed": ({ said: e }) => ({
				title: "The image did not build",
				cause: `Docker says: ${e}`,
				fix: "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build."
			}),
			"dockerfile-missing": ({ file: e }) => ({
				title: "There is no Dockerfile",
				cause: `Kamal builds ${e}, and it is not in the commit.`,
				fix: "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`."
			}),
			"exec-format": ({ said: e }) => ({
				title: "The image is for another processor",
				cause: `The server cannot run what was built: ${e}.`,
				fix: "Set builder/arch to the server's (`uname -m`: x86_64 is amd64, aarch64 is arm64)."
			}),
			"service-label": ({ service: e }) => ({
				title: "The image was not built by Kamal",
				cause: `The image has no label service=${e}, which Kamal insists on.`,
				fix: `Build it with \`--label service=${e}\`.`
			})
		}, a = {
			"directory-missing": ({ directory: e, root: t, problem: n }) => ({
				title: "There is no such working directory",
				cause: `Expected the app in \`${e}\` (working-directory) of ${t}: ${n}.`,
				fix: "Check out the repository before this step (actions/checkout), and give `working-directory` relative to its root."
			}),
			"config-missing": (e) => ({
				title: "There is no Kamal configuration",
				cause: `Expected ${e.file} in the repository; in ${e.folder === "." ? "its root" : e.folder} there is ${someOf(e.neighbours) || "nothing"}.`,
				fix: "Create it with `kamal init`, or point `working-directory` and `config-file` to it (and check the repository out before this step)."
			}),
			"destination-missing": (e) => ({
				title: `The destination \`${e.destination}\` has no configuration`,
				cause: `Expected ${e.file}, which is not in the repository; ${e.destinations.length === 0 ? "there is none for any destination" : `destinations that have one: ${someOf(e.destinations)}`}.`,
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
				cause: `${e} is there and has no content; Kamal crashes on such a file.`,
				fix: `Write the configuration into ${e}, or remove the file${t ? " and the destination" : ""}.`
			}),
			"config-invalid": (e) => ({
				title: "The configuration cannot be deployed",
				...invalid(e)
			}),
			"config-unknown": ({ place: e, path: t }) => ({
				title: "The configuration depends on ERB",
				cause: `${e}: \`${t}\` is computed by ERB, which is never run here.`,
				fix: "Let Kamal evaluate the file, or write the value out."
			}),
			"config-refused": ({ configFile: e, said: t }) => ({
				title: `Kamal refuses ${e}`,
				cause: `Kamal says: ${t}`,
				fix: `Correct ${e}; \`kamal config\` shows the same message on your machine.`
			}),
			"no-git": ({ directory: e }) => ({
				title: "There is no version to deploy",
				cause: `${e} is in no git repository with a commit, and the input \`version\` is not given.`,
				fix: "Add `actions/checkout` before this step, or give `version`."
			})
		};
		function invalid(e) {
			switch (e.problem) {
				case "wrong-type": return {
					cause: `${e.place}: \`${e.path}\` should be ${e.expected}, and it is ${e.found}.`,
					fix: `Correct \`${e.path}\`; \`kamal docs\` shows every key with an example.`
				};
				case "no-mapping": return {
					cause: `${e.place}: a mapping of keys to values is expected, and it is ${e.found}.`,
					fix: "Start the file with keys such as `service: my-app`; `kamal docs configuration` shows all of them."
				};
				case "missing-key": return {
					cause: `${e.file}: \`${e.key}\` is missing.`,
					fix: `Add \`${e.key}: \u2026\` at the top level of ${e.file}.`
				};
				case "no-servers": return {
					cause: `${e.file}: \`servers\` is missing.`,
					fix: "List the hosts of the app in `servers`."
				};
				case "role-without-hosts": return {
					cause: `${e.file}: the role \`${e.role}\` has no hosts.`,
					fix: `List its hosts in \`servers/${e.role}\`.`
				};
				case "primary-role-undefined": return {
					cause: `${e.file}: the primary role \`${e.role}\` is not defined; roles in \`servers\`: ${e.roles.join(", ") || "none"}.`,
					fix: `Add \`${e.role}\` to \`servers\`, or name one of them in \`primary_role\`.`
				};
				case "accessory-role-undefined": return {
					cause: `\`${e.path}\` names the role \`${e.role}\`, which is not in \`servers\`.`,
					fix: "Name a role that exists."
				};
			}
		}
		function someOf(e) {
			let t = e.slice(0, 20).join(", ");
			return e.length > 20 ? `${t} and ${e.length - 20} more` : t;
		}
		var o = n(9218), s = n(2687);
		function connectionWords(e, t) {
			let n = `${t.address} port ${t.port}`;
			switch (e.kind) {
				case "refused": return `nothing listens on ${n}: kamal-proxy is not running, or a firewall rejects`;
				case "unreachable": return `${n} cannot be reached (${e.code}): a firewall, or the server is down`;
				case "unresolved": return `the server's name ${t.address} does not resolve (${e.code})`;
				case "no-tls": return `${n} does not speak TLS`;
				case "handshake": return `the TLS handshake was refused (${e.code}): kamal-proxy has no certificate for ${t.name} yet, or does not know that name`;
				case "closed": return `${n} closed the connection without an answer`;
				case "other": return `${n} gave no answer (${e.said})`;
			}
		}
		let c = {
			401: {
				cause: "the app asks for a login there",
				fix: "Leave the health path out of it."
			},
			403: {
				cause: "the app refuses this name, for example by host authorization",
				fix: "Let the app answer to this name (in Rails `config.hosts`)."
			},
			502: {
				cause: "kamal-proxy cannot reach the app, which has stopped or crashed",
				fix: "Look at the container's log."
			},
			503: {
				cause: "the service is stopped (`kamal app maintenance`) or has no healthy container",
				fix: "Run `kamal app live`, or look at the container's log."
			},
			504: {
				cause: "the app did not answer kamal-proxy in time, or the service is paused",
				fix: "Look at the container's log, or run `kamal app live`."
			}
		};
		function meaningOf({ status: e, location: t, fromProxy: n }, r) {
			if (e >= 300 && e < 400) return {
				cause: `a redirect to ${t ?? "nowhere"}`,
				fix: "Let the app answer the health path itself (in Rails leave it out of force_ssl), or set `proxy.ssl`."
			};
			if (e === 404) {
				let e = `kamal-proxy has no service for the name ${r} and this path`;
				return n ? {
					cause: e,
					fix: "Compare `proxy.host` with it."
				} : {
					cause: `${e}, or the app has no such route`,
					fix: "Compare `proxy.host` and `proxy.healthcheck.path` with it."
				};
			}
			let i = c[e];
			return i === void 0 ? e >= 500 ? {
				cause: "the app fails",
				fix: "Look at its log."
			} : {
				cause: "the app refuses the request",
				fix: "Look at its log."
			} : i;
		}
		let l = {
			"not-an-address": "that is no address",
			"not-https": "that is not https",
			"other-host": "that is another host",
			"other-path": "the path is lost",
			"other-port": "that is another port"
		}, u = "The new version is live: to go back, run the rollback workflow.", d = {
			"probe-health": (e) => ({
				title: "The app does not answer its health check",
				..."options" in e ? {
					cause: `${e.url} answered GET, but for OPTIONS ${connectionWords(e.options.problem, e.options.at)}.`,
					fix: `Look at the app's log. ${u}`
				} : badHealth(e)
			}),
			"probe-redirect": (e) => ({
				title: "http does not lead to https",
				cause: `Expected ${e.url} to lead to ${e.wanted}, but ${badRedirect(e)}.`,
				fix: `Compare \`proxy.host\`, \`proxy.ssl\` and the app's own redirects with it. ${u}`
			}),
			"probe-tls": (e) => ({
				title: "The certificate is not one that visitors accept",
				...badCertificate(e)
			}),
			"tls-name": ({ automatic: e, problem: t, at: n }) => ({
				title: "The server shows no certificate for the name",
				cause: `Expected a certificate for ${n.name} from ${n.address} port ${n.port}, but ${connectionWords(t, n)}.`,
				fix: e ? "Automatic SSL needs DNS to lead to this server and ports 80 and 443 to be open; `kamal proxy logs` shows what Let's Encrypt says." : "Check the certificate and key in the secrets of proxy/ssl, and that proxy/host has this name."
			})
		};
		function badHealth({ url: e, attempts: t, good: n, answer: r }) {
			let i = `Expected ${t} answers of 2xx in a row from ${e}, but${n === 0 ? "" : ` after ${n} good ones`}`;
			switch (r.kind) {
				case "timeout": return {
					cause: `${i} none came within ${r.seconds} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`,
					fix: `Look at the container's log. ${u}`
				};
				case "broken": return {
					cause: `${i} ${connectionWords(r.problem, r.at)}.`,
					fix: `Look at \`kamal proxy logs\` and at the server's firewall. ${u}`
				};
				case "response": {
					let e = meaningOf(r, r.name);
					return {
						cause: `${i} it answered ${r.status}: ${e.cause}.`,
						fix: `${e.fix} ${u}`
					};
				}
			}
		}
		function badRedirect({ answer: e }) {
			switch (e.kind) {
				case "timeout": return `no answer came within ${e.seconds} s`;
				case "broken": return connectionWords(e.problem, e.at);
				case "no-redirect": {
					let t = e.status === 404 ? `kamal-proxy has no service for ${e.name}` : "what is sent there can be read by others on the way";
					return `it answered ${e.status} without leading anywhere: ${t}`;
				}
				case "wrong": return `it leads to ${e.location}: ${l[e.problem]}`;
			}
		}
		function badCertificate(e) {
			return "problems" in e ? {
				cause: `The certificate for ${e.name} is not one that visitors accept: ${e.problems.map(s.X).join("; ")}.`,
				fix: `Renew or replace the certificate. ${u}`
			} : {
				cause: `Expected a certificate for ${e.name} from ${e.at.address} port ${e.at.port}, but the handshake took more than ${e.seconds} s.`,
				fix: `Look at \`kamal proxy logs\` and at the server's firewall. ${u}`
			};
		}
		let f = {
			probes: "Correct the `probes` input, or leave out what is wrong: everything that is left out is derived from the config.",
			"ssh-known-hosts": "Print the lines on a machine that you trust with `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` when it is not 22), compare the fingerprints, and store them."
		}, p = { "input-invalid": ({ problems: e }) => {
			let [t] = e, n = e.length === 1 && t !== void 0 ? f[t.input] : void 0;
			return {
				title: e.length === 1 ? "An input is wrong" : `${e.length} inputs are wrong`,
				cause: e.map(inputProblem).join(" "),
				fix: n ?? "Correct `with:` of this step in the workflow; action.yml lists what each input takes."
			};
		} };
		function inputProblem({ input: e, part: t, found: n, expected: r }) {
			return `Input \`${e}\`${t === void 0 ? "" : `: ${t}`} ${n}; expected ${r}.`;
		}
		let m = {
			"registry-name": ({ registry: e, name: t }) => ({
				title: "The image's name is not one that a registry takes",
				...wrongName(e, t)
			}),
			"registry-auth": (e) => ({
				title: "The registry refused the login",
				...refusedLogin(e)
			}),
			"registry-push-denied": (e) => ({
				title: "The registry refused the push",
				cause: e.noticedBy === "kamal" ? `The login works, but it has no right to push to ${e.repository}.` : `${e.registry} knows ${e.user === void 0 ? "nobody in particular" : `user "${e.user}"`}, but refuses a push to ${e.repository} (${e.said}).`,
				fix: rightToPush(e)
			}),
			"registry-unreachable": (e) => ({
				title: "No registry answers as one",
				...noRegistry(e)
			}),
			"image-missing": (e) => ({
				title: "The image is not in the registry",
				cause: "said" in e ? `The server could not pull the image: ${e.said}.` : `${e.image} is not in the registry. ${e.tags.length === 0 ? "It has no tags of this image." : `It has ${e.tags.join(", ")}.`}`,
				fix: "With `skip-build: true`, the image must have been pushed with the tag that `version` names: Kamal's own tags are full commits."
			})
		};
		function wrongName(e, t) {
			return /[A-Z]/.test(t) ? {
				cause: `Repository names must be lower case, but the config names "${t}"${e === "ghcr.io" ? " (GitHub owners may have capitals, ghcr.io names may not)" : ""}.`,
				fix: `Write \`image: ${t.toLowerCase()}\` in the config.`
			} : {
				cause: `Expected a repository name of lower-case letters, digits and single separators (. _ - /), but the config names "${t}".`,
				fix: "Correct `image` in the config."
			};
		}
		function refusedLogin(e) {
			let { registry: t } = e, n = t === "ghcr.io" ? "Use the job's own token: give the job `permissions: packages: write` and leave the registry's secrets unset. With a login of your own, the username is `github.actor` (or any user) and the password a classic personal access token with `write:packages`; an expired token looks the same." : "Check registry/username and the secret behind registry/password: an expired token, a wrong user, a token for another registry.";
			switch (e.problem) {
				case "kamal": return {
					cause: `${t} did not accept the username and password from the config.`,
					fix: n
				};
				case "refused": return {
					cause: `${t} refuses the login of user "${e.user}" (${e.said}).`,
					fix: n
				};
				case "no-credentials": return {
					cause: `${t} asks for a login, but the config gives no username and password, or one of them is empty.`,
					fix: "Set `registry.username` and `registry.password`."
				};
				case "untrusted-realm": return {
					cause: `Expected ${t} to name a token service with an https address, but it ${e.realm === void 0 ? "names no token service" : `sends its users to "${e.realm.slice(0, 200)}"`}: the password was not sent there.`,
					fix: "Check whether `registry.server` in the config is the right one."
				};
			}
		}
		function rightToPush(e) {
			let { registry: t, repository: n } = e;
			if (t === "ghcr.io") {
				let [e = "", ...t] = n.replace(/^ghcr\.io\//, "").split("/"), r = `${e}/packages/container/${encodeURIComponent(t.join("/"))}/settings`;
				return [
					"Give the job `permissions: packages: write`.",
					`If it has that and the package exists already, add this repository with the role Write under "Manage Actions access": https://github.com/orgs/${r} (for a user's package https://github.com/users/${r}).`,
					"Else the owner in `image` is not the owner of this repository, or the organization forbids creating packages."
				].join(" ");
			}
			return e.noticedBy === "check" && e.status === 404 ? `The repository ${n} may have to be created first.` : `Give the registry user the right to push to ${n}.`;
		}
		function noRegistry(e) {
			let { registry: t } = e, n = "Check whether a container registry answers there.";
			switch (e.problem) {
				case "no-reply": return {
					cause: `Expected a registry at ${t}, but ${e.said}.`,
					fix: "Check `registry.server` in the config, and whether this machine may reach it."
				};
				case "strange-challenge": return {
					cause: `Expected ${t} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither.`,
					fix: n
				};
				case "unexpected": {
					let r = `${t} gave an unexpected answer to ${e.step} (${e.said}).`;
					return e.status === 429 || e.status >= 500 ? {
						cause: r,
						fix: "It limits the number of requests or has an outage: try again later."
					} : e.location === void 0 ? {
						cause: r,
						fix: n
					} : {
						cause: r,
						fix: `It points to ${e.location.slice(0, 200)}: use that host as \`registry.server\`.`
					};
				}
			}
		}
		let h = {
			unhealthy: ({ service: e, problem: t }) => ({
				title: "The new version did not become healthy",
				...sick(e, t)
			}),
			"boot-vanished": ({ role: e, host: t, service: n }) => ({
				title: "The new container died at once",
				cause: `The container of ${e} on ${t} was gone before it could be asked.`,
				fix: `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${n})\`.`
			}),
			"kamal-failed": ({ command: e, said: t }) => ({
				title: `${e} failed`,
				cause: t === void 0 ? "Kamal ended without a word." : `Kamal says: ${t}`,
				fix: "Read the log of the failed phase above; its last lines are repeated here."
			}),
			"check-late": ({ check: e, target: t, within: n }) => ({
				title: `The check \`${e}\` got no answer in time`,
				cause: `No answer within ${n}: ${t}.`,
				fix: "Start the run again; if it stays so, look for a firewall or an outage between the runner and what was asked."
			}),
			"check-failed": ({ check: e, target: t, said: n }) => ({
				title: `The check \`${e}\` could not ask`,
				cause: `${t} could not be asked: ${n}.`,
				fix: "Start the run again; if it stays so, please report it as a bug of the action."
			}),
			internal: ({ said: e }) => ({
				title: "kamal-action itself failed",
				cause: e,
				fix: "This is a bug in the action: please report it with the lines below."
			})
		};
		function sick(e, t) {
			return t === "no-answer" ? {
				cause: `The new container of ${e} did not answer its health check in time.`,
				fix: "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout."
			} : {
				cause: `The first container of ${e} did not come up, so no other one was started.`,
				fix: "Read the lines below: what the first container, or the server that it was to run on, says."
			};
		}
		let g = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).", _ = {
			"no-such-version": "RubyGems has no such version",
			"gem-failed": "`gem install` failed",
			"does-not-start": "it was installed but does not start"
		}, v = {
			"ruby-missing": () => ({
				title: "Ruby is missing on the runner",
				cause: "Kamal is a Ruby program, and `ruby` is not on the PATH.",
				fix: g
			}),
			"ruby-old": ({ version: e, oldest: t }) => ({
				title: "Ruby on the runner is too old",
				cause: `Kamal 2 needs Ruby ${t} or newer; \`ruby\` is ${e ?? "of an unknown version"}.`,
				fix: g
			}),
			"kamal-version": ({ version: e, tested: t }) => ({
				title: "This version of Kamal cannot be used",
				cause: `Kamal ${e} was asked for (by the input \`kamal-version\` or Gemfile.lock); this action works with Kamal 2.`,
				fix: `Use Kamal 2, e.g. \`kamal-version: ${t}\`; \`kamal upgrade\` moves a server from Kamal 1.`
			}),
			"kamal-install": ({ version: e, problem: t }) => ({
				title: `Kamal ${e} could not be installed`,
				cause: `Kamal ${e}: ${_[t]}.`,
				fix: "Check `kamal-version` (or Gemfile.lock) against RubyGems, and that the runner reaches RubyGems and has a compiler (build-essential) for gems with C extensions."
			}),
			"docker-local": ({ missing: e }) => ({
				title: "Docker or buildx is missing on the runner",
				cause: e === "docker" ? "Kamal builds the image on the runner, and there is no `docker` command." : "Kamal builds with `docker buildx`, and Docker on the runner lacks that plugin.",
				fix: e === "docker" ? "Use a hosted Ubuntu runner, install Docker, or build elsewhere and set `skip-build: true`." : "Add a step `uses: docker/setup-buildx-action` before this one."
			}),
			"ssh-missing": ({ tool: e }) => ({
				title: "OpenSSH is missing on the runner",
				cause: `\`${e}\` could not be started.`,
				fix: "Install OpenSSH's client on the runner (Debian, Ubuntu: `sudo apt-get install openssh-client`)."
			}),
			"ssh-agent": ({ said: e, exitCode: t }) => ({
				title: "ssh-agent did not start",
				cause: e || `\`ssh-agent\` ended with exit code ${t}.`,
				fix: "Look at the runner: RUNNER_TEMP must be writable and its path shorter than 90 characters (a socket's limit)."
			})
		}, y = {
			"secret-missing": (e) => {
				let { names: t } = e;
				return {
					title: t.length > 1 ? `${t.length} secrets are missing or empty` : `The secret ${t[0]} is missing or empty`,
					cause: causeOfMissing(e),
					fix: fixForMissing(e)
				};
			},
			"secret-unusable": ({ secrets: e }) => ({
				title: "A secret cannot be passed on",
				cause: `${e.map(unusable).join("; ")}.`,
				fix: "Store large or binary content as a file of an accessory or in the image, and only the key to it as a secret."
			}),
			"secrets-path": () => ({
				title: "The place of the secrets file is unknown",
				cause: "`secrets_path` in the config comes from ERB, so the file that the secrets belong into cannot be told.",
				fix: "Write `secrets_path` out, or leave it at its default (.kamal/secrets)."
			})
		};
		function causeOfMissing(e) {
			let t = e.names.join(", ");
			switch (e.problem) {
				case "no-value": return `The config names ${t}, and ${e.names.length > 1 ? "they have" : "it has"} no value. GitHub hands a secret that does not exist on as an empty text.`;
				case "no-line": return `Kamal asked for the secret ${t}, and no secrets file defines it.`;
				case "empty-line": return `${t}: the line in .kamal/secrets yields nothing (a command that fails or is missing, or a variable that is not set).`;
			}
		}
		function fixForMissing(e) {
			let t = e.names.join(", ");
			return e.problem === "empty-line" ? "Give the step the values: `secrets: ${{ toJSON(secrets) }}`, or one line each in `env:`." : e.problem === "no-value" && e.inputGiven ? `Add ${t} under Settings > Secrets and variables > Actions of the repository (or its environment).` : `Add ${t} to the repository's secrets, and pass them: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\` of this step.`;
		}
		function unusable(e) {
			return e.problem === "nul-byte" ? `${e.name} holds a NUL byte, which no environment variable can carry` : `${e.name} has ${e.bytes} bytes; an environment variable holds ${e.limit}`;
		}
		function forDestination(e) {
			return e === void 0 ? "" : ` -d ${e}`;
		}
		let b = {
			"docker-missing-remote": ({ host: e, user: t }) => ({
				title: "Docker is missing on the server",
				cause: t === void 0 ? `${e} has no Docker, and the SSH user may not install it.` : `${e} has no \`docker\`, and ${t} is not root, so Kamal cannot install it.`,
				fix: t === void 0 ? "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root." : `Install Docker on ${e} once as root (\`curl -fsSL get.docker.com | sh\`) and run \`usermod -aG docker ${t}\`.`
			}),
			"docker-sock-perm": ({ login: e }) => ({
				title: "The SSH user may not use Docker",
				cause: e === void 0 ? "Docker's socket on the server refused the SSH user." : `${e.user} may not use Docker on ${e.host}.`,
				fix: e === void 0 ? "On the server, as root: `usermod -aG docker USER`; the next login has the right." : `On ${e.host}, as root: \`usermod -aG docker ${e.user}\`.`
			}),
			"docker-down": ({ login: e }) => ({
				title: e === void 0 ? "The Docker daemon does not run" : "Docker does not run on the server",
				cause: e === void 0 ? "The `docker` command is there, but no daemon answers it." : `The Docker daemon on ${e.host} does not answer ${e.user}.`,
				fix: e === void 0 ? "Start it: `systemctl enable --now docker`." : `On ${e.host}, as root: \`systemctl enable --now docker\`.`
			}),
			"disk-full": ({ said: e }) => ({
				title: "A disk is full",
				cause: `Docker says: ${e}.`,
				fix: "Free space on the machine that the lines below name (the server, or the runner when the image was being built): `kamal prune all`, `docker system df`, `docker builder prune`."
			}),
			"lock-held": (e) => ({
				title: "Another deploy holds the lock",
				cause: e.holder === void 0 ? `The deploy lock on ${e.host} is held; the lines below say by whom.` : `The deploy lock is held by ${e.holder}.`,
				fix: `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${forDestination(e.destination)}\` and start this run again.`
			}),
			"lock-half": ({ host: e, directory: t }) => ({
				title: "The deploy lock was left half taken",
				cause: `The deploy lock on ${e} has no details: its holder was killed while it was taken.`,
				fix: `If no deploy runs, remove it on ${e}: \`rm -r ~/${t}\`.`
			}),
			"proxy-port": ({ said: e }) => ({
				title: "A port that kamal-proxy needs is taken",
				cause: `Docker could not publish kamal-proxy's ports: ${e}.`,
				fix: "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port."
			}),
			"proxy-old": ({ said: e, destination: t }) => ({
				title: "kamal-proxy on the server is too old",
				cause: `${e} for this version of Kamal.`,
				fix: `Run \`kamal proxy reboot -y${forDestination(t)}\` once (a short outage for every app on the server).`
			}),
			"proxy-missing": ({ said: e }) => ({
				title: "kamal-proxy does not run on the server",
				cause: `The server was never set up, or lost its proxy: ${e}.`,
				fix: "Run this step with `setup: always`: `kamal setup` starts what is missing and leaves the rest."
			}),
			"tls-config": ({ what: e, destination: t }) => ({
				title: "kamal-proxy cannot read what Kamal uploaded",
				cause: `kamal-proxy found no usable ${e}: it was started by another SSH user, whose home it has mounted, or the ${e} is broken.`,
				fix: `If ssh/user was changed, run \`kamal proxy reboot -y${forDestination(t)}\` once (a short outage for every app on the server). Else check the certificate and key in the secrets of proxy/ssl.`
			}),
			"host-conflict": (e) => ({
				title: "Another service already owns the host name",
				cause: e.noticedBy === "kamal" ? `kamal-proxy routes this host name to another service than ${e.service}.` : `kamal-proxy on ${e.host} routes ${e.names.join(", ")}${e.path === "/" ? "" : e.path} to the service ${e.owner}; ${e.service} cannot have it too.`,
				fix: e.noticedBy === "kamal" ? "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`." : `Change proxy/host in deploy.yml. If that service is an old name of this one, remove it on the server: \`docker exec kamal-proxy kamal-proxy remove ${e.owner}\`.`
			}),
			"accessory-conflict": ({ name: e }) => ({
				title: "A container of this name is there already",
				cause: `Docker already has a container ${e}: two destinations on one server, or a boot that was cut off.`,
				fix: `If it is a leftover, \`docker rm -f ${e}\` on the server. For two destinations on one server give the accessory a \`service\` of its own for each.`
			})
		}, x = {
			"ssh-key-format": ({ problem: e }) => ({
				title: "The SSH private key cannot be used",
				...unusableKey(e)
			}),
			"ssh-hostkey": (e) => hostKey(e),
			"ssh-auth": (e) => ({
				title: "The server refused the SSH key",
				...refusedKey(e)
			}),
			"ssh-dns": (e) => ({
				title: "The server's name does not resolve",
				...unresolved(e)
			}),
			"ssh-connect": ({ server: e, refused: t, said: n }) => ({
				title: t ? "No SSH server at this port" : "The server does not answer",
				...unreachable(e, t, n)
			}),
			"ssh-shell": ({ user: e, host: t }) => ({
				title: "The server does not let us run commands",
				cause: `${e} may log in at ${t}, but gets no shell there.`,
				fix: `Give ${e} a login shell (\`chsh -s /bin/bash ${e}\`), and no forced \`command=\` in authorized_keys.`
			}),
			"ssh-failed": ({ user: e, host: t, port: n, said: r }) => ({
				title: "No SSH session with the server",
				cause: `ssh to ${e}@${t}, port ${n}, failed: ${r ?? "without a word"}.`,
				fix: `Try it by hand: \`ssh -p ${n} ${e}@${t}\`.`
			})
		};
		function unusableKey(e) {
			let t = "Input `ssh-private-key`", n = "Put the whole private key file (from `-----BEGIN` to `-----END \u2026-----`) into the secret that `ssh-private-key` is given.";
			switch (e) {
				case "public": return {
					cause: `${t} holds a public key (it starts with the key's type).`,
					fix: n
				};
				case "putty": return {
					cause: `${t} holds a PuTTY key; expected OpenSSH's or PEM's form.`,
					fix: "Convert it with `puttygen key.ppk -O private-openssh -o key` and store the result in the secret."
				};
				case "no-begin": return {
					cause: `${t} does not start with a line \`-----BEGIN \u2026 PRIVATE KEY-----\`.`,
					fix: n
				};
				case "no-end": return {
					cause: `${t} is cut off: its last line is no \`-----END \u2026 PRIVATE KEY-----\`.`,
					fix: n
				};
				case "passphrase": return {
					cause: `${t} holds a key with a passphrase, which nobody can type in a workflow.`,
					fix: "Make a key for deploys alone without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`, add deploy_key.pub to the server's authorized_keys and store deploy_key in the secret."
				};
				default: return {
					cause: `OpenSSH cannot load the key that \`ssh-private-key\` was given: ${e.refused}`,
					fix: "Store the private key file again as it is, e.g. `gh secret set SSH_PRIVATE_KEY < deploy_key`."
				};
			}
		}
		function hostKey(e) {
			if (e.problem === "kamal") return {
				title: "The server's host key is not the known one",
				cause: `Kamal's SSH client refused the server: ${e.said}.`,
				fix: "If the server was reinstalled, renew its lines in `ssh-known-hosts` (host name and address, not hashed)."
			};
			let { host: t, port: n } = e;
			return e.problem === "changed" ? {
				title: "The server's host key is not the pinned one",
				cause: `${t} shows another host key than the known one: it was reinstalled, or somebody is in between.`,
				fix: `If the server was reinstalled, replace its lines in \`ssh-known-hosts\` (\`ssh-keyscan ${t}\` from a machine that you trust). If not, do not deploy: find out who answers at ${t}.`
			} : {
				title: "The server's host key is not pinned",
				cause: `\`ssh-known-hosts\` has no line for ${n === 22 ? t : `[${t}]:${n}`}.`,
				fix: `Add the lines of \`ssh-keyscan${n === 22 ? "" : ` -p ${n}`} ${t}\` to \`ssh-known-hosts\`, with the address as deploy.yml spells it and not hashed.`
			};
		}
		function refusedKey(e) {
			if (!("keys" in e)) return {
				cause: `The server did not let ${e.user ?? "the SSH user"} in.`,
				fix: "Check ssh/user in the config, and that the public key that belongs to `ssh-private-key` is in its authorized_keys."
			};
			let { user: t, host: n, keys: r } = e;
			return r.length === 0 ? {
				cause: `${n} did not let ${t} in, and no key was offered: the SSH agent is empty.`,
				fix: "Give the step `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}`."
			} : {
				cause: `${n} did not let ${t} in with the key ${r.join(", ")}.`,
				fix: `Check that ssh/user in deploy.yml is the right one (it is ${t}), and that the public key with this fingerprint is in ~${t}/.ssh/authorized_keys on ${n} (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists the fingerprints).`
			};
		}
		function unresolved(e) {
			if ("said" in e) return {
				cause: `Kamal found no address for the server: ${e.said}.`,
				fix: `Correct the host under \`servers\` in ${e.configFile}, or create its record in DNS.`
			};
			let t = e.hosts.join(", ");
			return {
				cause: `${t} ${e.hosts.length === 1 ? "has" : "have"} no address in DNS.`,
				fix: `Correct the host under \`servers\` in deploy.yml, or create an A record for ${t}.`
			};
		}
		function unreachable(e, t, n) {
			if (e === void 0) return {
				cause: `Kamal could not reach the server: ${n}.`,
				fix: "Check that the server is up, that its address and ssh/port are right, and that no firewall or fail2ban keeps the runner out."
			};
			let { host: r, port: i } = e;
			return t ? {
				cause: `${r} refused the connection to port ${i}.`,
				fix: `Check that sshd runs and listens at port ${i} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`
			} : {
				cause: `No SSH connection to ${r}, port ${i}: ${n}.`,
				fix: `Check that the server is up, that ${r} is its address, and that no firewall or fail2ban keeps GitHub's runners from port ${i}.`
			};
		}
		let S = {
			"version-not-running": (e) => ({
				title: "The new version does not run",
				cause: `The container ${e.container} ${e.state === void 0 ? "does not exist" : `is ${e.state}`}.${e.others.length > 0 ? ` Running instead: ${e.others.join(", ")}.` : ""}`,
				fix: `Look at its log: \`docker ps -a --filter label=service=${e.service}\` on the server, then \`docker logs CONTAINER\`.`
			}),
			"version-not-routed": ({ container: e, routed: t }) => ({
				title: "kamal-proxy does not route to the new version",
				cause: `${e} runs, but kamal-proxy routes to ${t ?? "nothing"}.`,
				fix: "Run the deploy again; if it stays so, `kamal proxy reboot -y`."
			}),
			routing: (e) => ({
				title: "kamal-proxy does not route as the config says",
				cause: wrongRoute(e),
				fix: "Run the deploy again; if it stays so, `kamal proxy reboot -y`."
			}),
			maintenance: (e) => ({
				title: "The app is in maintenance mode",
				cause: stopped(e),
				fix: "Run `kamal app live`."
			}),
			"nothing-runs": ({ service: e, host: t }) => ({
				title: "Nothing runs",
				cause: `No container of ${e} runs on ${t}.`,
				fix: "Deploy first: `command: deploy`."
			}),
			"rollback-ambiguous": ({ wanted: e, matching: t }) => ({
				title: "The version is not unambiguous",
				cause: `${e} is the beginning of ${t.length} versions: ${t.join(", ")}.`,
				fix: "Give more characters of the version."
			}),
			"rollback-unavailable": ({ wanted: e, current: t, others: n }) => ({
				title: "There is no such version to go back to",
				cause: `${e === void 0 ? "No earlier version that really served is left on every server." : `Version ${e} has no container on every server.`} Running now: ${t ?? "nothing"}. Versions that can be had: ${n.join(", ") || "none"}.`,
				fix: n.length > 0 ? "Choose one of these versions. An older one whose image is still in the registry can be deployed with `command: deploy`, `skip-build: true` and `version`." : "Deploy the older version again: `command: deploy` with `version` and `skip-build: true` if its image is still in the registry, or from its commit."
			})
		};
		function wrongRoute(e) {
			switch (e.problem) {
				case "no-service": return `kamal-proxy on ${e.host} has no service ${e.service}; it lists ${e.known.join(", ") || "nothing"}.`;
				case "hosts": return `kamal-proxy routes ${e.hosts.join(", ") || "no host"} to ${e.service}; expected also ${e.missing.join(", ")}.`;
				case "tls": return `kamal-proxy has TLS ${e.on ? "on" : "off"} for ${e.service}; the config says ${e.on ? "off" : "on"}.`;
			}
		}
		function stopped(e) {
			let t = "the 2xx answers on the health path come from kamal-proxy itself";
			switch (e.noticed) {
				case "in-list": return `kamal-proxy says that ${e.service} is ${e.state}: visitors get a maintenance page.`;
				case "answers-503": return `${e.url} is in maintenance mode: visitors get 503, and ${t}.`;
				case "no-answer": return `${e.url} seems to be paused: another request than GET got no answer in time, and ${t}.`;
			}
		}
		let C = {
			...p,
			...a,
			...y,
			...v,
			...x,
			...b,
			...m,
			...o.w,
			...i,
			...h,
			...S,
			...d
		}, w = C;
		Object.keys(C);
		function diagnosis(e, t, n = []) {
			return {
				id: e,
				...w[e](t),
				evidence: n
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
				evidence: e.slice(0, 12).map(({ file: e, line: t, column: n, message: r, ruleId: i }) => `${e}:${t}:${n} ${r} [${i}]`)
			});
		}
		function withLastLine(e, t) {
			return {
				...e,
				cause: `${e.cause} The last that it logged: ${t}`
			};
		}
		function stillSo(e, t) {
			return {
				...e,
				cause: `${e.cause} (still so after ${t})`
			};
		}
	}),
	2687: ((e, t, n) => {
		n.d(t, { X: () => certificateWords });
		function certificateWords(e) {
			switch (e.kind) {
				case "none-shown": return "the server showed none";
				case "wrong-name": return `it is for ${e.names.length === 0 ? "no name at all" : e.names.join(", ")}, not for ${e.name}`;
				case "expired": return `${whose(e.authority)} expired on ${e.day}`;
				case "not-yet-valid": return `${whose(e.authority)} is valid only from ${e.day}`;
				case "self-signed": return "it is self-signed";
				case "chain-refused": return `its chain is refused (${e.code})`;
				case "untrusted-authority": return `its authority "${e.authority}" is not trusted`;
				case "incomplete-chain": return `the chain ends at "${e.authority}", which is unknown: the server does not send the intermediate certificate, or the authority is not trusted`;
				case "weak-key": return `its RSA key has only ${e.bits} bits, expected 2048 or more`;
				case "old-protocol": return `the server speaks only ${e.protocol}, expected TLS 1.2 or newer`;
			}
		}
		function whose(e) {
			return e === void 0 ? "it" : `its authority ${e}`;
		}
	}),
	9218: ((e, t, n) => {
		n.d(t, {
			i: () => recordsText,
			w: () => r
		});
		let r = {
			"dns-missing": ({ host: e, records: t, nothing: n }) => ({
				title: "The host name is not in DNS",
				cause: `${e} ${n === "name" ? "does not exist in DNS" : "has no A or AAAA record"}.`,
				fix: `Create ${recordsText(t)}. For a name that only you resolve, use \`probes: resolve:\`.`
			}),
			"dns-elsewhere": (e) => ({
				title: "The host name leads to another server",
				...elsewhere(e)
			}),
			"dns-unanswered": ({ host: e, code: t }) => ({
				title: "The name servers did not answer",
				cause: `The name servers did not answer for ${e} (${t}).`,
				fix: "Try again, or name others with `probes: dns: servers:`."
			})
		};
		function elsewhere({ which: e, host: t, found: n, servers: r, records: i }) {
			return e === "only-ipv6" ? {
				cause: `${t} has the right A record, but its AAAA record leads to ${n.join(", ")} and not to ${r.join(", ")}; Let's Encrypt and most visitors prefer IPv6.`,
				fix: "Correct or remove the AAAA record."
			} : {
				cause: `${t} leads to ${n.join(", ")}${e === "some" ? " among others" : ""}, but the config's server is ${r.join(", ")}.`,
				fix: `Set ${recordsText(i)} and remove what leads elsewhere. If a load balancer stands there, say so with \`probes: resolve:\`.`
			};
		}
		function recordsText(e) {
			let t = e.map((e) => `\`${e}\``).join(", ");
			return e.length === 1 ? `the record ${t}` : `the records ${t}`;
		}
	}),
	823: ((e, t, n) => {
		n.d(t, { Z: () => shellQuote });
		function shellQuote(e) {
			return `'${e.replaceAll("'", "'\\''")}'`;
		}
	})
};
