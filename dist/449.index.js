"use strict";
exports.id = 449, exports.ids = [449], exports.modules = {
	6449: ((e, t, n) => {
		n.d(t, {
			zd: () => afterRetries,
			C1: () => diagnosis,
			V2: () => catalogue_failure,
			Ju: () => failureFrom,
			b2: () => findingsFailure,
			Nr: () => withLastLine
		});
		var r = n(5246), i = n(3360);
		let a = {
			"hook-failed": ({ hook: e }) => ({
				title: `The hook \`${e}\` failed`,
				cause: `.kamal/hooks/${e} exited with an error.`,
				fix: "Fix the hook. The lines below show its output."
			}),
			"clone-failed": ({ said: e }) => ({
				title: "Kamal could not clone the checkout",
				cause: `Kamal builds the image from a clone of the checkout. Kamal says: ${(0, i.e)(e)}`,
				fix: "If the repository has submodules, set `submodules: recursive` and a token in `actions/checkout`. Or set builder/context to `.` to build from the working tree instead of a clone."
			}),
			"build-failed": ({ said: e }) => ({
				title: "The image build failed",
				cause: `Docker says: ${(0, i.e)(e)}`,
				fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build."
			}),
			"dockerfile-missing": ({ file: e }) => ({
				title: "Dockerfile not found",
				cause: `Kamal builds the image from ${e}, but it is not in the commit.`,
				fix: "Commit a Dockerfile. If it is somewhere else, set builder/dockerfile in deploy.yml or the input `working-directory`."
			}),
			"exec-format": ({ said: e }) => ({
				title: "The image was built for another CPU architecture",
				cause: `The server cannot run the image: ${(0, i.e)(e)}`,
				fix: "Set builder/arch in deploy.yml to the server's architecture: `amd64` if `uname -m` prints x86_64 there, `arm64` if it prints aarch64."
			}),
			"service-label": ({ service: e }) => ({
				title: "The image was not built by Kamal",
				cause: `Kamal requires the label \`service=${e}\`, but the image does not have it.`,
				fix: `Build the image with \`--label service=${e}\`.`
			})
		};
		var o = n(823);
		let s = {
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
				fix: `Correct ${e.configFile}. \`kamal config\` shows the same problem on your machine.`
			}),
			"no-git": ({ directory: e }) => ({
				title: "No version to deploy",
				cause: `${e === "." ? "The workspace" : e} is not in a git repository, and GITHUB_SHA is not set, so the commit to build is unknown.`,
				fix: "Add `actions/checkout` before this step."
			}),
			"git-refused": ({ directory: e, said: t }) => ({
				title: "git cannot read the checkout",
				cause: `${e} is in a git repository, but git cannot read its commit: ${(0, i.e)(t)}`,
				fix: `If the directory belongs to another user, as in a container job, run \`git config --global --add safe.directory ${(0, o.r)(e)}\` before this step. If the repository has no commit, check one out with \`actions/checkout\`.`
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
					cause: `${e.file}: the role \`${e.role}\` has no hosts.`,
					fix: `List its hosts under \`servers/${e.role}\`.`
				};
				case "primary-role-undefined": return {
					cause: `${e.file}: the primary role \`${e.role}\` is not defined. Roles under \`servers\`: ${e.roles.join(", ") || "none"}.`,
					fix: `Add \`${e.role}\` to \`servers\`, or set \`primary_role\` to one of these roles.`
				};
				case "accessory-role-undefined": return {
					cause: `\`${e.path}\` uses the role \`${e.role}\`, but \`servers\` has no such role.`,
					fix: "Use a role from `servers`."
				};
				case "bad-value": return {
					cause: `\`${e.path}\` is "${e.value}", but it should be ${e.expected}.`,
					fix: `Correct \`${e.path}\` in deploy.yml or in the destination's file. If ERB computes it, correct the value that it reads.`
				};
			}
		}
		function someOf(e) {
			let t = e.slice(0, 20).join(", ");
			return e.length > 20 ? `${t} and ${e.length - 20} more` : t;
		}
		function refusal(e) {
			return e === "" ? "Kamal stopped without a message." : `Kamal says: ${(0, i.e)(e)}`;
		}
		var c = n(9218), l = n(9233);
		let u = { "ssh-hostkey": (e) => hostKey(e) };
		function hostKey(e) {
			if (e.problem === "kamal") return {
				title: "The server's host key is not trusted",
				cause: `Kamal's SSH client rejected the server's host key: ${(0, i.e)(e.said)}`,
				fix: "If the server was reinstalled, replace its lines in `ssh-known-hosts` or, if that input is not set, in ~/.ssh/known_hosts on the runner."
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
			return t === "this run" ? "re-run the job" : t !== "unknown" && "file" in t ? `remove that line from ${t.file} on the runner (\`ssh-keygen -f ${(0, o.Z)(t.file)} -R ${(0, o.Z)(nameInKnownHosts(e))}\`), or in the step that writes it` : `replace its lines ${t === "unknown" ? "wherever they are" : "in `ssh-known-hosts`"} with those that \`${keyscan(e)}\` prints on a machine that you trust`;
		}
		function nameInKnownHosts({ host: e, port: t }) {
			return t === 22 ? e : `[${e}]:${t}`;
		}
		function keyscan({ host: e, port: t }) {
			return `ssh-keyscan${t === 22 ? "" : ` -p ${t}`} ${e}`;
		}
		var d = n(3129);
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
		let f = {
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
			let i = f[e];
			return i === void 0 ? e >= 500 ? {
				cause: "the app fails with an error",
				fix: "Read the app's log."
			} : {
				cause: "the app rejects the request",
				fix: "Read the app's log."
			} : i;
		}
		let p = {
			"not-an-address": "is not a valid URL",
			"not-https": "is not https",
			"other-host": "has another host",
			"other-path": "has another path",
			"other-port": "has another port"
		}, m = "To return to the previous version, roll back.", h = {
			"probe-health": (e) => ({
				title: "The health check failed",
				..."options" in e ? {
					cause: `${e.url} responded to GET, but not to OPTIONS: ${describeConnectionProblem(e.options.problem, e.options.at)}.`,
					fix: `${connectionFix(e.options.problem)} ${m}`
				} : badHealth(e)
			}),
			"probe-redirect": (e) => ({
				title: "http does not redirect to https",
				cause: `Expected ${e.url} to redirect to ${e.wanted}, but ${badRedirect(e)}.`,
				fix: `${e.answer.kind === "broken" ? connectionFix(e.answer.problem) : "Check proxy/host and proxy/ssl in deploy.yml, and the app's own redirects."} ${m}`
			}),
			"probe-tls": (e) => ({
				title: "The TLS certificate is not valid",
				...badCertificate(e)
			}),
			"tls-name": ({ automatic: e, problem: t, at: n }) => ({
				title: "The TLS connection failed",
				cause: `Expected a certificate for ${n.name} from ${n.address} port ${n.port}, but ${describeConnectionProblem(t, n)}.`,
				fix: e ? "For automatic SSL, DNS must point to this server, and ports 80 and 443 must be open. `kamal proxy logs` shows what Let's Encrypt says." : "Check the certificate and key in the secrets of proxy/ssl, and that proxy/host in deploy.yml has this name."
			})
		};
		function badHealth({ url: e, attempts: t, good: n, answer: r }) {
			let i = `Expected ${t === 1 ? "a 2xx response" : `${t} consecutive 2xx responses`} from ${e}, but${n === 0 ? "" : ` after ${n} successful ${n === 1 ? "response" : "responses"}`}`;
			switch (r.kind) {
				case "timeout": return {
					cause: `${i} there was no response within ${r.seconds} s: the app is slow or hangs, the proxy is paused, or a firewall drops the packets.`,
					fix: `Read the container's log, and check the server's firewall. ${m}`
				};
				case "broken": return {
					cause: `${i} ${describeConnectionProblem(r.problem, r.at)}.`,
					fix: `${connectionFix(r.problem)} ${m}`
				};
				case "response": {
					let e = statusMeaning(r, r.name);
					return {
						cause: `${i} it returned ${r.status}: ${e.cause}.`,
						fix: `${e.fix} ${m}`
					};
				}
			}
		}
		function badRedirect({ answer: e }) {
			switch (e.kind) {
				case "timeout": return `there was no response within ${e.seconds} s`;
				case "broken": return describeConnectionProblem(e.problem, e.at);
				case "no-redirect": {
					let t = e.status === 404 ? `kamal-proxy has no service for ${e.name}` : "requests to it are not encrypted";
					return `it returned ${e.status} without a redirect: ${t}`;
				}
				case "wrong": return `it redirects to ${e.location}, which ${p[e.problem]}`;
			}
		}
		function badCertificate(e) {
			return "problems" in e ? {
				cause: `Browsers do not accept the certificate for ${e.name}: ${e.problems.map(d.C).join("; ")}.`,
				fix: `Renew or replace the certificate. If its authority is your own, set \`probes: tls: ca-file:\`. ${m}`
			} : {
				cause: `Expected a certificate for ${e.name} from ${e.at.address} port ${e.at.port}, but the handshake took more than ${e.seconds} s.`,
				fix: `Read \`kamal proxy logs\`, and check the server's firewall. ${m}`
			};
		}
		let g = {
			probes: "Correct the `probes` input, or remove the invalid part: anything that is not set there is derived from deploy.yml.",
			"host-keys": "Set `ssh-known-hosts` too, and check that the secret or variable that it comes from exists and is passed to this job. On a machine that you trust, `ssh-keyscan HOST` prints the lines for it; compare the fingerprints with the server's.",
			"ssh-known-hosts": "On a machine that you trust, run `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` if the port is not 22), compare the fingerprints with the server's, and store the lines it prints."
		}, _ = { "input-invalid": ({ problems: e }) => {
			let [t] = e, n = e.length === 1 && t !== void 0 ? g[t.input] : void 0;
			return {
				title: e.length === 1 ? `Invalid input \`${t?.input}\`` : `${e.length} invalid inputs`,
				cause: e.map(inputProblem).join(" "),
				fix: n ?? "Correct the `with:` of this step. action.yml lists what each input accepts."
			};
		} };
		function inputProblem({ input: e, part: t, found: n, expected: r }) {
			return `Input \`${e}\`${t === void 0 ? "" : `: ${t}`} ${n}; expected ${r}.`;
		}
		var v = n(4152);
		let y = {
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
				cause: `Repository names must be lowercase, but \`image\` in deploy.yml is "${t}".${(0, v.T)(e) ? " GitHub owners can have uppercase letters, but ghcr.io names cannot." : ""}`,
				fix: `Write \`image: ${t.toLowerCase()}\` in deploy.yml.`
			} : {
				cause: `Repository names consist of lowercase letters, digits and single separators (. _ - /), but \`image\` in deploy.yml is "${t}".`,
				fix: "Correct `image` in deploy.yml."
			};
		}
		function failedRegistryLogin(e) {
			let { registry: t } = e, n = "The registry refused the login", r = (0, v.T)(t) ? "Use the job's own token: give the job `permissions: packages: write`, and do not set the registry's secrets. To use your own login, set registry/username to any GitHub user and registry/password to a classic personal access token with `write:packages` that has not expired." : "Check registry/username and the secret in registry/password. Common mistakes are an expired token, the wrong user, and a token for another registry.";
			switch (e.problem) {
				case "kamal": return {
					title: n,
					cause: `${t} did not accept the username and password from deploy.yml.`,
					fix: r
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
		function rightToPush(e) {
			let { registry: t, repository: n } = e;
			if ((0, v.T)(t)) {
				let [e = "", ...t] = n.replace(/^ghcr\.io\//, "").split("/"), r = `${e}/packages/container/${encodeURIComponent(t.join("/"))}/settings`;
				return [
					"Give the job `permissions: packages: write`.",
					`If it has that and the package already exists, open its settings and add this repository with the role Write under "Manage Actions access": https://github.com/orgs/${r} (for a user's package, https://github.com/users/${r}).`,
					"If neither helps, check that `image` starts with the owner of this repository, and that the organization allows creating packages."
				].join(" ");
			}
			return e.noticedBy === "check" && e.status === 404 ? `Create the repository ${n} in the registry, if it does not exist yet.` : `Give the registry user permission to push to ${n}.`;
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
		let b = {
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
		let x = {
			unhealthy: ({ service: e, problem: t }) => ({
				title: "The new version did not become healthy",
				...unhealthyText(e, t)
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
		function unhealthyText(e, t) {
			return t === "no-answer" ? {
				cause: `The new container of ${e} did not pass its health check in time.`,
				fix: "Read the container's log. Usual causes: it crashes at startup; it listens on a port other than proxy/app_port; its health path does not return 2xx (a redirect, host authorization); it needs longer than deploy_timeout to start."
			} : {
				cause: `The first container of ${e} did not start, so Kamal did not start the others.`,
				fix: "The lines below show what the first container logged, or why its server could not start it. Fix that and deploy again."
			};
		}
		let S = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'`, or with a `.ruby-version` file in the repository.", C = {
			"no-such-version": "RubyGems has no such version",
			"gem-failed": "`gem install` failed",
			"not-downloaded": "its gems could not be downloaded",
			"does-not-start": "it was installed, but it does not start"
		}, w = {
			"ruby-missing": () => ({
				title: "Ruby is missing on the runner",
				cause: "Kamal is a Ruby program, but `ruby` is not on the PATH.",
				fix: S
			}),
			"ruby-old": ({ version: e, oldest: t }) => ({
				title: "Ruby on the runner is too old",
				cause: `Kamal 2 needs Ruby ${t} or newer, but the runner has ${e === void 0 ? "a Ruby of unknown version" : `Ruby ${e}`}.`,
				fix: S
			}),
			"kamal-version": ({ version: e, tested: t }) => ({
				title: "Unsupported version of Kamal",
				cause: `The input \`kamal-version\` or Gemfile.lock asks for Kamal ${e}, but this action works with Kamal 2 only.`,
				fix: `Use Kamal 2, for example \`kamal-version: ${t}\`. \`kamal upgrade\` moves a server from Kamal 1 to 2.`
			}),
			"kamal-install": ({ version: e, problem: t }) => ({
				title: `Kamal ${e} ${t === "does-not-start" ? "does not start" : "could not be installed"}`,
				cause: `Kamal ${e}: ${C[t]}.`,
				fix: "Check that RubyGems has the version in `kamal-version` or Gemfile.lock, that the runner can reach RubyGems, and that it has a compiler (build-essential) for gems with C extensions."
			}),
			"gem-digest": ({ gem: e, source: t, expected: n, found: r }) => ({
				title: "The checksum of a gem does not match",
				cause: `${e}.gem from ${t} has the SHA-256 ${r}, but ${n} is expected, from this action's table or from Gemfile.lock. Nothing in it was run, and nothing on the servers was changed.`,
				fix: `Find out what sends the wrong file: \`gem sources\` on the runner shows whether it uses a mirror, and HTTPS_PROXY whether it uses a proxy. If the checksum comes from Gemfile.lock, compare it with the one that RubyGems publishes for ${e}. Do not deploy from this runner until you know the reason.`
			}),
			"docker-local": ({ missing: e }) => ({
				title: e === "docker" ? "Docker is missing on the runner" : "Docker buildx is missing on the runner",
				cause: e === "docker" ? "Kamal builds the image on the runner, but the runner has no `docker` command." : "Kamal builds the image with `docker buildx`, but Docker on the runner lacks that plugin.",
				fix: e === "docker" ? "Use a GitHub-hosted Ubuntu runner or install Docker on this one. If the image is built elsewhere, set `skip-build: true`." : "Add a step before this one: `uses: docker/setup-buildx-action`."
			}),
			"ssh-missing": ({ tool: e }) => ({
				title: "OpenSSH is missing on the runner",
				cause: `\`${e}\` could not be started.`,
				fix: "Install the OpenSSH client on the runner (on Debian and Ubuntu: `sudo apt-get install openssh-client`)."
			}),
			"ssh-agent": ({ said: e, exitCode: t }) => ({
				title: "ssh-agent did not start",
				cause: `\`ssh-agent\` exited with code ${t}${e === "" ? "." : `: ${(0, i.e)(e)}`}`,
				fix: "Make sure that the directory RUNNER_TEMP on the runner is writable and that its path is shorter than 90 characters, the limit for a socket."
			})
		}, T = {
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
		}, E = "No secrets were passed to this job except GitHub's own token (`secrets: inherit` does not work across organizations and enterprises).";
		function causeOfMissing(e) {
			let t = e.names.join(", "), n = e.names.length > 1;
			switch (e.problem) {
				case "no-value": return `deploy.yml uses the ${n ? "secrets" : "secret"} ${t}, but ${n ? "they have" : "it has"} no value. ${e.passed === "nothing" ? E : "GitHub passes a missing secret as an empty string."}`;
				case "no-line": return `Kamal needs the secret ${t}, but no secrets file defines it.`;
				case "empty-line": {
					let r = `The ${n ? "lines" : "line"} for ${t} in .kamal/secrets ${n ? "yield" : "yields"} no value: a command there fails or is missing, or a variable is not set.`;
					return e.passed === "nothing" ? `${r} ${E}` : r;
				}
			}
		}
		function fixForMissing(e) {
			let t = e.names.join(", ");
			if (e.problem === "empty-line" && e.passed !== "nothing") return "Correct .kamal/secrets, or pass the values to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or one line each in `env:`.";
			let [n = "NAME", ...r] = e.names, i = r.length > 0 ? "them" : "it";
			if (e.problem === "no-line" || e.passed === "env") return `Add ${t} to the repository's secrets, and pass ${i} to this step: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\`.`;
			let a = `\`${n}=\${{ secrets.${n} }}\``;
			return `Add ${t} to the repository's secrets (Settings > Secrets and variables > Actions), and pass ${i} by name: add ${r.length > 0 ? `a line such as ${a} for each` : `the line ${a}`} to \`KAMAL_SECRETS\` if the workflow calls deploy.yml or rollback.yml, otherwise to the input \`secrets\`.`;
		}
		function unusable(e) {
			return e.problem === "nul-byte" ? `${e.name} contains a NUL byte, which an environment variable cannot hold` : `${e.name} has ${e.bytes} bytes, but an environment variable holds at most ${e.limit}`;
		}
		let D = {
			"docker-missing-remote": ({ host: e, user: t }) => ({
				title: "Docker is missing on the server",
				cause: t === void 0 ? `${e} has no Docker, and the SSH user is not allowed to install it.` : `${e} has no \`docker\` command, and ${t} is not root, so Kamal cannot install it.`,
				fix: t === void 0 ? "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root." : `On ${e}, as root, install Docker once (\`curl -fsSL get.docker.com | sh\`), then run \`usermod -aG docker ${t}\`.`
			}),
			"docker-sock-perm": ({ login: e }) => ({
				title: "The SSH user is not allowed to use Docker",
				cause: e === void 0 ? "The SSH user has no permission for Docker's socket on the server." : `${e.user} has no permission for Docker's socket on ${e.host}.`,
				fix: e === void 0 ? "On the server, as root, run `usermod -aG docker USER`. It takes effect at the next login." : `On ${e.host}, as root, run \`usermod -aG docker ${e.user}\`.`
			}),
			"docker-down": ({ login: e }) => ({
				title: e === void 0 ? "The Docker daemon is not running" : "Docker is not running on the server",
				cause: e === void 0 ? "The `docker` command is installed, but no Docker daemon answers it." : `${e.host} has the \`docker\` command, but no Docker daemon answers ${e.user} there.`,
				fix: e === void 0 ? "Start it as root: `systemctl enable --now docker`." : `On ${e.host}, as root, run \`systemctl enable --now docker\`.`
			}),
			"disk-full": ({ said: e }) => ({
				title: "A disk is full",
				cause: `Docker says: ${(0, i.e)(e)}`,
				fix: "The lines below show which machine it is: the server, or the runner if the image was being built. `docker system df` shows what uses the space; `kamal prune all` and `docker builder prune` free it."
			}),
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
			"proxy-port": ({ said: e }) => ({
				title: "A port that kamal-proxy needs is in use",
				cause: `Docker could not publish the ports of kamal-proxy: ${(0, i.e)(e)}`,
				fix: "Stop the program that uses the port (on the server, `ss -ltnp` shows it), or choose other ports with proxy/run/http_port and proxy/run/https_port."
			}),
			"proxy-old": ({ said: e, destination: t }) => ({
				title: "kamal-proxy on the server is too old",
				cause: `${e} for this version of Kamal.`,
				fix: `Run \`kamal proxy reboot -y${(0, i.M)(t)}\` once. It interrupts every app on the server for a moment.`
			}),
			"proxy-missing": ({ said: e }) => ({
				title: "kamal-proxy is not running on the server",
				cause: `The server was never set up, or lost its proxy. Docker says: ${(0, i.e)(e)}`,
				fix: "Run this step with `setup: always`: `kamal setup` starts whatever is missing and leaves the rest alone."
			}),
			"tls-config": ({ what: e, destination: t }) => ({
				title: "kamal-proxy cannot read what Kamal uploaded",
				cause: `kamal-proxy could not load the ${e}: either it was started by another SSH user and has that user's home mounted, or the ${e} ${e.endsWith("s") ? "are" : "is"} broken.`,
				fix: `If you changed ssh/user, run \`kamal proxy reboot -y${(0, i.M)(t)}\` once; it interrupts every app on the server for a moment. Otherwise, check the certificate and key in the secrets of proxy/ssl.`
			}),
			"host-conflict": (e) => ({
				title: "Another service already uses this host name",
				cause: e.noticedBy === "kamal" ? `kamal-proxy already routes this host name to a service other than ${e.service}.` : `kamal-proxy on ${e.host} routes ${e.names.join(", ")}${e.path === "/" ? "" : e.path} to the service ${e.owner}, so ${e.service} cannot use it too.`,
				fix: e.noticedBy === "kamal" ? "Change proxy/host in deploy.yml. If the other service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy list` shows its name, `docker exec kamal-proxy kamal-proxy remove NAME` removes it." : `Change proxy/host in deploy.yml. If ${e.owner} is an old name of this service, remove it on ${e.host}: \`docker exec kamal-proxy kamal-proxy remove ${(0, o.r)(e.owner)}\`.`
			}),
			"accessory-conflict": ({ name: e }) => ({
				title: "A container with this name already exists",
				cause: `Docker already has a container named ${e}, either from an interrupted boot or from another destination on the same server.`,
				fix: `If it is a leftover, run \`docker rm -f ${e}\` on the server. For two destinations on one server, give the accessory a different \`service\` in each.`
			})
		}, O = {
			"ssh-key-format": ({ problem: e }) => ({
				title: "The SSH private key cannot be used",
				...unusableKey(e)
			}),
			"ssh-auth": (e) => failedSshLogin(e),
			"ssh-dns": (e) => ({
				title: "The server's name does not resolve",
				...unresolved(e)
			}),
			"ssh-connect": ({ server: e, refused: t, said: n }) => ({
				title: t ? "The server refused the SSH connection" : "The server cannot be reached over SSH",
				...unreachable(e, t, n)
			}),
			"ssh-shell": ({ user: e, host: t }) => ({
				title: "The SSH user has no shell",
				cause: `${e} can log in to ${t}, but cannot run commands there.`,
				fix: `Give ${e} a login shell (\`chsh -s /bin/bash ${e}\`), and remove any forced \`command=\` from authorized_keys.`
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
				default: return {
					cause: `OpenSSH cannot load the key in \`ssh-private-key\`: ${(0, i.e)(e.refused)}`,
					fix: "Store the private key file again, unchanged, for example with `gh secret set SSH_PRIVATE_KEY < deploy_key`."
				};
			}
		}
		function failedSshLogin(e) {
			if (!("keys" in e)) return {
				title: "The server refused the SSH key",
				cause: `The server did not let ${e.user ?? "the SSH user"} log in.`,
				fix: "Check ssh/user in deploy.yml, and that this user's authorized_keys on the server has the public key of `ssh-private-key`."
			};
			let { user: t, host: n, keys: r } = e;
			return r.length === 0 ? {
				title: "No SSH key was offered",
				cause: `${n} did not let ${t} log in, because no key was offered: the SSH agent is empty.`,
				fix: "Add `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` to the `with:` of this step."
			} : {
				title: "The server refused the SSH key",
				cause: `${n} did not let ${t} log in with the key ${r.join(", ")}.`,
				fix: `Check that ${t} is the right ssh/user for deploy.yml, and that ~${t}/.ssh/authorized_keys on ${n} has the public key with this fingerprint (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists them).`
			};
		}
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
		let k = {
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
		let A = {
			..._,
			...l.V,
			...s,
			...T,
			...w,
			...O,
			...u,
			...D,
			...y,
			...c.w,
			...a,
			...x,
			...k,
			...b,
			...h
		}, j = A;
		Object.keys(A);
		function diagnosis(e, t, n = []) {
			return {
				id: e,
				...j[e](t),
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
				cause: `${e.cause} The container's last log line: ${(0, i.e)(t)}`
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
			return /[.!?]$/.test(e.trim()) ? e.trim() : `${e.trim()}.`;
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
