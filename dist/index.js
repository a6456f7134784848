(() => {
	"use strict";
	var e = {
		8020: ((e, t, n) => {
			n.d(t, {
				zd: () => afterRetries,
				C1: () => diagnosis,
				V2: () => catalogue_failure,
				Ju: () => failureFrom,
				b2: () => findingsFailure,
				Nr: () => withLastLine
			});
			var r = n(5246);
			function sentence(e) {
				return /[.!?]$/.test(e.trim()) ? e.trim() : `${e.trim()}.`;
			}
			function forDestination(e) {
				return e === void 0 ? "" : ` -d ${e}`;
			}
			let i = {
				"hook-failed": ({ hook: e }) => ({
					title: `The hook \`${e}\` failed`,
					cause: `.kamal/hooks/${e} exited with an error.`,
					fix: "Fix the hook. The lines below show its output."
				}),
				"clone-failed": ({ said: e }) => ({
					title: "Kamal could not clone the checkout",
					cause: `Kamal builds the image from a clone of the checkout. Kamal says: ${sentence(e)}`,
					fix: "If the repository has submodules, set `submodules: recursive` and a token in `actions/checkout`. Or set builder/context to `.` to build from the working tree instead of a clone."
				}),
				"build-failed": ({ said: e }) => ({
					title: "The image build failed",
					cause: `Docker says: ${sentence(e)}`,
					fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build."
				}),
				"dockerfile-missing": ({ file: e }) => ({
					title: "Dockerfile not found",
					cause: `Kamal builds the image from ${e}, but it is not in the commit.`,
					fix: "Commit a Dockerfile. If it is somewhere else, set builder/dockerfile in deploy.yml or the input `working-directory`."
				}),
				"exec-format": ({ said: e }) => ({
					title: "The image was built for another CPU architecture",
					cause: `The server cannot run the image: ${sentence(e)}`,
					fix: "Set builder/arch in deploy.yml to the server's architecture: `amd64` if `uname -m` prints x86_64 there, `arm64` if it prints aarch64."
				}),
				"service-label": ({ service: e }) => ({
					title: "The image was not built by Kamal",
					cause: `Kamal requires the label \`service=${e}\`, but the image does not have it.`,
					fix: `Build the image with \`--label service=${e}\`.`
				})
			}, a = {
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
					cause: "said" in e ? refusal(e.said) : `Kamal was stopped: ${sentence(e.stopped)}`,
					fix: `Correct ${e.configFile}. \`kamal config\` shows the same problem on your machine.`
				}),
				"no-git": ({ directory: e }) => ({
					title: "No version to deploy",
					cause: `${e === "." ? "The workspace" : e} is not in a git repository, and GITHUB_SHA is not set, so it is not known which commit would be built.`,
					fix: "Add `actions/checkout` before this step."
				}),
				"git-refused": ({ directory: e, said: t }) => ({
					title: "git cannot read the checkout",
					cause: `${e} is in a git repository, but git does not tell its commit: ${sentence(t)}`,
					fix: `If the directory belongs to another user, as in a container job, run \`git config --global --add safe.directory ${e}\` before this step. If the repository has no commit, check one out with \`actions/checkout\`.`
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
						fix: `Correct \`${e.path}\` in deploy.yml or in the destination's file. If ERB computes it, correct what it reads.`
					};
				}
			}
			function someOf(e) {
				let t = e.slice(0, 20).join(", ");
				return e.length > 20 ? `${t} and ${e.length - 20} more` : t;
			}
			function refusal(e) {
				return e === "" ? "Kamal stopped without a message." : `Kamal says: ${sentence(e)}`;
			}
			var o = n(9218), s = n(9233), c = n(3129);
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
			let l = {
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
				let i = l[e];
				return i === void 0 ? e >= 500 ? {
					cause: "the app fails with an error",
					fix: "Read the app's log."
				} : {
					cause: "the app rejects the request",
					fix: "Read the app's log."
				} : i;
			}
			let u = {
				"not-an-address": "is not a valid URL",
				"not-https": "is not https",
				"other-host": "has another host",
				"other-path": "has another path",
				"other-port": "has another port"
			}, d = "To return to the previous version, roll back.", f = {
				"probe-health": (e) => ({
					title: "The health check failed",
					..."options" in e ? {
						cause: `${e.url} responded to GET, but not to OPTIONS: ${describeConnectionProblem(e.options.problem, e.options.at)}.`,
						fix: `${connectionFix(e.options.problem)} ${d}`
					} : badHealth(e)
				}),
				"probe-redirect": (e) => ({
					title: "http does not redirect to https",
					cause: `Expected ${e.url} to redirect to ${e.wanted}, but ${badRedirect(e)}.`,
					fix: `${e.answer.kind === "broken" ? connectionFix(e.answer.problem) : "Check proxy/host and proxy/ssl in deploy.yml, and the app's own redirects."} ${d}`
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
						fix: `Read the container's log, and check the server's firewall. ${d}`
					};
					case "broken": return {
						cause: `${i} ${describeConnectionProblem(r.problem, r.at)}.`,
						fix: `${connectionFix(r.problem)} ${d}`
					};
					case "response": {
						let e = statusMeaning(r, r.name);
						return {
							cause: `${i} it returned ${r.status}: ${e.cause}.`,
							fix: `${e.fix} ${d}`
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
					case "wrong": return `it redirects to ${e.location}, which ${u[e.problem]}`;
				}
			}
			function badCertificate(e) {
				return "problems" in e ? {
					cause: `Browsers do not accept the certificate for ${e.name}: ${e.problems.map(c.C).join("; ")}.`,
					fix: `Renew or replace the certificate. If its authority is your own, set \`probes: tls: ca-file:\`. ${d}`
				} : {
					cause: `Expected a certificate for ${e.name} from ${e.at.address} port ${e.at.port}, but the handshake took more than ${e.seconds} s.`,
					fix: `Read \`kamal proxy logs\`, and check the server's firewall. ${d}`
				};
			}
			let p = {
				probes: "Correct the `probes` input, or remove the invalid part: anything that is not set there is derived from deploy.yml.",
				"host-keys": "Set `ssh-known-hosts` too, and check that the secret or variable that it comes from exists and is passed to this job. On a machine that you trust, `ssh-keyscan HOST` prints the lines for it; compare the fingerprints with the server's.",
				"ssh-known-hosts": "On a machine that you trust, run `ssh-keyscan -t ed25519,ecdsa,rsa HOST` (with `-p PORT` if the port is not 22), compare the fingerprints with the server's, and store the lines it prints."
			}, m = { "input-invalid": ({ problems: e }) => {
				let [t] = e, n = e.length === 1 && t !== void 0 ? p[t.input] : void 0;
				return {
					title: e.length === 1 ? `Invalid input \`${t?.input}\`` : `${e.length} invalid inputs`,
					cause: e.map(inputProblem).join(" "),
					fix: n ?? "Correct the `with:` of this step. action.yml lists what each input accepts."
				};
			} };
			function inputProblem({ input: e, part: t, found: n, expected: r }) {
				return `Input \`${e}\`${t === void 0 ? "" : `: ${t}`} ${n}; expected ${r}.`;
			}
			var h = n(4152);
			let g = {
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
					cause: "said" in e ? `The server could not pull the image: ${sentence(e.said)}` : `The registry does not have ${e.image}. ${e.versions.length === 0 ? "No other version of it was found." : `Available versions: ${e.versions.join(", ")}${e.more > 0 ? `, and ${e.more} more` : ""}.`}`,
					fix: "With `skip-build: true`, set `version` to one of the versions in the registry, or to the first characters of one. Kamal tags images with the full commit SHA."
				})
			};
			function invalidName(e, t) {
				return /[A-Z]/.test(t) ? {
					cause: `Repository names must be lowercase, but \`image\` in deploy.yml is "${t}".${(0, h.T)(e) ? " GitHub owners can have uppercase letters, but ghcr.io names cannot." : ""}`,
					fix: `Write \`image: ${t.toLowerCase()}\` in deploy.yml.`
				} : {
					cause: `Repository names consist of lowercase letters, digits and single separators (. _ - /), but \`image\` in deploy.yml is "${t}".`,
					fix: "Correct `image` in deploy.yml."
				};
			}
			function failedRegistryLogin(e) {
				let { registry: t } = e, n = "The registry refused the login", r = (0, h.T)(t) ? "Use the job's own token: give the job `permissions: packages: write`, and do not set the registry's secrets. To use your own login, set registry/username to any GitHub user and registry/password to a classic personal access token with `write:packages` that has not expired." : "Check registry/username and the secret in registry/password. Common mistakes are an expired token, the wrong user, and a token for another registry.";
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
				if ((0, h.T)(t)) {
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
			let _ = {
				"version-not-head": ({ wanted: e, head: t, found: n }) => ({
					title: "The version is not the commit that is checked out",
					cause: `Kamal builds the checkout, which is at ${t}, but ${otherVersion(e, n)}`,
					fix: `${n.is === "unchecked" ? "Check out with `fetch-depth: 0`, or let this step read the repository (`github-token` with `contents: read`). Otherwise, leave" : "Leave"} \`version\` empty to deploy the checkout. To deploy another commit, check it out (\`ref\` of \`actions/checkout\`, or run the workflow on that branch or tag). To deploy an image that is already in the registry, set \`skip-build: true\`. To return to a version that still has a container, use \`command: rollback\`.`
				}),
				"version-ambiguous": (e) => ({
					title: "Ambiguous version",
					cause: `\`${e.wanted}\` matches ${e.matching.length === 1 ? "1 version" : `${e.matching.length} versions`} in the registry: ${e.matching.slice(0, 10).join(", ")}.${e.complete ? "" : " The registry has more tags than this action reads, so there may be others."}`,
					fix: "Set `version` to more characters of the version that you want."
				}),
				"release-taken": (e) => ({
					title: "The registry already has a version of this name",
					cause: `${e.image}:${e.name} exists (${e.digest}), and it is not the image of ${e.version}. An existing version is never overwritten.`,
					fix: "Set `version` to another name. To deploy the existing image, set `skip-build: true`."
				}),
				"release-failed": (e) => ({
					title: "The release name was not added in the registry",
					cause: `${e.version} was deployed, but ${e.image}:${e.name} was not created: ${sentence(e.said)}`,
					fix: `The app needs no new deploy. Add the tag yourself: \`docker buildx imagetools create --tag ${e.image}:${e.name} ${e.image}:${e.version}\`.`
				}),
				"image-differs": (e) => ({
					title: "A server runs another image",
					cause: `${e.container} on ${e.host} runs ${e.running}, but ${expectedImage(e.expected)}.`,
					fix: e.expected.from === "pushed" ? "Find out what moved the tag: another run that pushes the same commit at the same time (for another destination, for example), or someone with access to the registry or the server. Let such runs wait for each other with `concurrency`, then deploy again." : "Find out what moved the tag: another run that pushed the same version, or someone with access to the registry or the server. Then deploy the commit again."
				})
			};
			function otherVersion(e, t) {
				switch (t.is) {
					case "commit": return t.commit === void 0 ? `\`version\` (${e}) looks like a commit that is not in this checkout.` : t.commit === e ? `\`version\` is the commit ${e}.` : `\`version\` (${e}) is the commit ${t.commit}.`;
					case "ambiguous": return `\`version\` (${e}) is the start of ${t.matching.length} commits: ${t.matching.slice(0, 10).join(", ")}.`;
					case "branch": return `\`version\` (${e}) is the name of a branch.`;
					case "tag": return `\`version\` (${e}) is a tag of ${t.commit === void 0 ? "something else" : `the commit ${t.commit}`}.`;
					case "reserved": return `\`version\` (${e}) is a name that git or Kamal moves from one version to the next.`;
					case "without-git": return `\`version\` is ${e}. Without a git repository, only the commit of this run can be built.`;
					case "unchecked": return `this shallow checkout does not show whether \`version\` (${e}) is a branch or a tag of another commit, and its remote could not be asked: ${sentence(t.said)}`;
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
			let v = {
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
					cause: t === void 0 ? "Kamal exited without a message." : `Kamal says: ${sentence(t)}`,
					fix: "Read the log of the failed phase. Its last lines are below."
				}),
				"check-late": ({ check: e, target: t, within: n }) => ({
					title: `The check \`${e}\` timed out`,
					cause: `Checking ${t} took longer than ${n}.`,
					fix: "Re-run the job. If it happens again, look for an outage, or for a firewall that drops the runner's requests."
				}),
				"check-failed": ({ check: e, target: t, said: n }) => ({
					title: `The check \`${e}\` could not run`,
					cause: `Checking ${t} failed with an unexpected error: ${sentence(n)}`,
					fix: "Re-run the job. If it happens again, report it as a bug in kamal-action."
				}),
				internal: ({ said: e }) => ({
					title: "Bug in kamal-action",
					cause: `The action stopped with an unexpected error: ${sentence(e)}`,
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
			let y = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'`, or with a `.ruby-version` file in the repository.", b = {
				"no-such-version": "RubyGems has no such version",
				"gem-failed": "`gem install` failed",
				"not-downloaded": "its gems could not be downloaded",
				"does-not-start": "it was installed, but it does not start"
			}, x = {
				"ruby-missing": () => ({
					title: "Ruby is missing on the runner",
					cause: "Kamal is a Ruby program, but `ruby` is not on the PATH.",
					fix: y
				}),
				"ruby-old": ({ version: e, oldest: t }) => ({
					title: "Ruby on the runner is too old",
					cause: `Kamal 2 needs Ruby ${t} or newer, but the runner has ${e === void 0 ? "a Ruby of unknown version" : `Ruby ${e}`}.`,
					fix: y
				}),
				"kamal-version": ({ version: e, tested: t }) => ({
					title: "Unsupported version of Kamal",
					cause: `The input \`kamal-version\` or Gemfile.lock asks for Kamal ${e}, but this action works with Kamal 2 only.`,
					fix: `Use Kamal 2, for example \`kamal-version: ${t}\`. \`kamal upgrade\` moves a server from Kamal 1 to 2.`
				}),
				"kamal-install": ({ version: e, problem: t }) => ({
					title: `Kamal ${e} ${t === "does-not-start" ? "does not start" : "could not be installed"}`,
					cause: `Kamal ${e}: ${b[t]}.`,
					fix: "Check that RubyGems has the version in `kamal-version` or Gemfile.lock, that the runner can reach RubyGems, and that it has a compiler (build-essential) for gems with C extensions."
				}),
				"gem-digest": ({ gem: e, source: t, expected: n, found: r }) => ({
					title: "A gem is not the one that was released",
					cause: `${e}.gem from ${t} has the SHA-256 ${r}, but the released gem has ${n}. Nothing of it was run, and nothing on the servers was changed.`,
					fix: `Find out what sends the wrong file: \`gem sources\` on the runner shows a mirror, and the environment a proxy. If the checksum comes from Gemfile.lock, compare it with the one that RubyGems publishes for ${e}. Do not deploy from this runner until it is explained.`
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
					cause: `\`ssh-agent\` exited with code ${t}${e === "" ? "." : `: ${sentence(e)}`}`,
					fix: "Make sure that the directory RUNNER_TEMP on the runner is writable and that its path is shorter than 90 characters, the limit for a socket."
				})
			}, S = {
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
			}, C = "No secrets were passed to this job except GitHub's own token (`secrets: inherit` does not work across organizations and enterprises).";
			function causeOfMissing(e) {
				let t = e.names.join(", "), n = e.names.length > 1;
				switch (e.problem) {
					case "no-value": return `deploy.yml uses the ${n ? "secrets" : "secret"} ${t}, but ${n ? "they have" : "it has"} no value. ${e.passed === "nothing" ? C : "GitHub passes a missing secret as an empty string."}`;
					case "no-line": return `Kamal needs the secret ${t}, but no secrets file defines it.`;
					case "empty-line": {
						let r = `The ${n ? "lines" : "line"} for ${t} in .kamal/secrets ${n ? "yield" : "yields"} no value: a command there fails or is missing, or a variable is not set.`;
						return e.passed === "nothing" ? `${r} ${C}` : r;
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
			var w = n(823);
			let T = {
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
					cause: `Docker says: ${sentence(e)}`,
					fix: "The lines below show which machine it is: the server, or the runner if the image was being built. `docker system df` shows what uses the space; `kamal prune all` and `docker builder prune` free it."
				}),
				"lock-held": (e) => ({
					title: "Another deploy holds the lock",
					cause: e.holder === void 0 ? `The deploy lock on ${e.host} is taken. The lines below show who holds it.` : `The deploy lock on ${e.host} is held by ${sentence(e.holder)}`,
					fix: `Wait for that deploy to finish. If it was cancelled or has crashed, run \`kamal lock release${forDestination(e.destination)}\` and re-run the job.`
				}),
				"lock-half": ({ host: e, directory: t }) => ({
					title: "The deploy lock is incomplete",
					cause: `The deploy lock on ${e} does not say who holds it: a deploy was killed while taking it.`,
					fix: `Make sure that no deploy is running. Then, on ${e}, run \`rm -r ~/${t}\`, because \`kamal lock release\` cannot remove such a lock.`
				}),
				"proxy-port": ({ said: e }) => ({
					title: "A port that kamal-proxy needs is in use",
					cause: `Docker could not publish the ports of kamal-proxy: ${sentence(e)}`,
					fix: "Stop the program that uses the port (on the server, `ss -ltnp` shows it), or choose other ports with proxy/run/http_port and proxy/run/https_port."
				}),
				"proxy-old": ({ said: e, destination: t }) => ({
					title: "kamal-proxy on the server is too old",
					cause: `${e} for this version of Kamal.`,
					fix: `Run \`kamal proxy reboot -y${forDestination(t)}\` once. It interrupts every app on the server for a moment.`
				}),
				"proxy-missing": ({ said: e }) => ({
					title: "kamal-proxy is not running on the server",
					cause: `The server was never set up, or lost its proxy. Docker says: ${sentence(e)}`,
					fix: "Run this step with `setup: always`: `kamal setup` starts whatever is missing and leaves the rest alone."
				}),
				"tls-config": ({ what: e, destination: t }) => ({
					title: "kamal-proxy cannot read what Kamal uploaded",
					cause: `kamal-proxy could not load the ${e}: either it was started by another SSH user and has that user's home mounted, or the ${e} ${e.endsWith("s") ? "are" : "is"} broken.`,
					fix: `If you changed ssh/user, run \`kamal proxy reboot -y${forDestination(t)}\` once; it interrupts every app on the server for a moment. Otherwise, check the certificate and key in the secrets of proxy/ssl.`
				}),
				"host-conflict": (e) => ({
					title: "Another service already uses this host name",
					cause: e.noticedBy === "kamal" ? `kamal-proxy already routes this host name to a service other than ${e.service}.` : `kamal-proxy on ${e.host} routes ${e.names.join(", ")}${e.path === "/" ? "" : e.path} to the service ${e.owner}, so ${e.service} cannot use it too.`,
					fix: e.noticedBy === "kamal" ? "Change proxy/host in deploy.yml. If the other service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy list` shows its name, `docker exec kamal-proxy kamal-proxy remove NAME` removes it." : `Change proxy/host in deploy.yml. If ${e.owner} is an old name of this service, remove it on ${e.host}: \`docker exec kamal-proxy kamal-proxy remove ${(0, w.r)(e.owner)}\`.`
				}),
				"accessory-conflict": ({ name: e }) => ({
					title: "A container with this name already exists",
					cause: `Docker already has a container named ${e}, either from an interrupted boot or from another destination on the same server.`,
					fix: `If it is a leftover, run \`docker rm -f ${e}\` on the server. For two destinations on one server, give the accessory a different \`service\` in each.`
				})
			}, E = {
				"ssh-key-format": ({ problem: e }) => ({
					title: "The SSH private key cannot be used",
					...unusableKey(e)
				}),
				"ssh-hostkey": (e) => hostKey(e),
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
					cause: `ssh to ${e}@${t}, port ${n}, failed ${r === void 0 ? "without a message." : `with: ${sentence(r)}`}`,
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
						cause: `${t} contains a key with a passphrase, which nobody can type in a workflow.`,
						fix: "Create a deploy key without a passphrase: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and store deploy_key in the secret."
					};
					default: return {
						cause: `OpenSSH cannot load the key in \`ssh-private-key\`: ${sentence(e.refused)}`,
						fix: "Store the private key file again, unchanged, for example with `gh secret set SSH_PRIVATE_KEY < deploy_key`."
					};
				}
			}
			function hostKey(e) {
				if (e.problem === "kamal") return {
					title: "The server's host key is not trusted",
					cause: `Kamal's SSH client rejected the server's host key: ${sentence(e.said)}`,
					fix: "If the server was reinstalled, replace its lines in `ssh-known-hosts` (with host name and address, not hashed) or, if that input is not set, in ~/.ssh/known_hosts on the runner."
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
				return e === "unknown" ? "the known one" : e === "this run" ? "the one it presented earlier in this run" : "file" in e ? `line ${e.line} of ${e.file}` : `line ${e.inputLine} of \`ssh-known-hosts\``;
			}
			function forgetOtherKey(e) {
				let { other: t } = e;
				return t === "this run" ? "re-run the job" : t !== "unknown" && "file" in t ? `remove that line from ${t.file} on the runner (\`ssh-keygen -f ${(0, w.Z)(t.file)} -R ${(0, w.Z)(nameInKnownHosts(e))}\`), or in the step that writes it` : `replace its lines ${t === "unknown" ? "wherever they are" : "in `ssh-known-hosts`"} with those that \`${keyscan(e)}\` prints on a machine that you trust`;
			}
			function nameInKnownHosts({ host: e, port: t }) {
				return t === 22 ? e : `[${e}]:${t}`;
			}
			function keyscan({ host: e, port: t }) {
				return `ssh-keyscan${t === 22 ? "" : ` -p ${t}`} ${e}`;
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
					cause: `Kamal could not resolve the name of a server: ${sentence(e.said)}`,
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
					cause: `Kamal could not connect to the server: ${sentence(n)}`,
					fix: "Check that the server is up, that its address and ssh/port in deploy.yml are right, and that no firewall or fail2ban blocks the runner."
				};
				let { host: r, port: i } = e;
				return t ? {
					cause: `${r} refused the connection to port ${i}.`,
					fix: `Check that sshd is running and listens on port ${i} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`
				} : {
					cause: `No SSH connection to ${r}, port ${i}: ${sentence(n)}`,
					fix: `Check that the server is up, that ${r} is its address, and that no firewall or fail2ban blocks GitHub's runners on port ${i}.`
				};
			}
			let D = {
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
			let O = {
				...m,
				...s.V,
				...a,
				...S,
				...x,
				...E,
				...T,
				...g,
				...o.w,
				...i,
				...v,
				...D,
				..._,
				...f
			}, k = O;
			Object.keys(O);
			function diagnosis(e, t, n = []) {
				return {
					id: e,
					...k[e](t),
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
					cause: `${e.cause} The container's last log line: ${sentence(t)}`
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
					case "not-told": return `The event \`${e}\` does not say whether it is about code from a fork.`;
					case "unreadable": return `The payload of the event \`${e}\` (GITHUB_EVENT_PATH) is missing or incomplete, so it is unknown whether the event comes from a fork.`;
				}
			}
		}),
		6894: ((e, t, n) => {
			n.a(e, async (e, r) => {
				try {
					n.r(t);
					var i = n(2237), a = n(1252), o = n(5246), s = n(848), c = n(5607);
					let e = new (n(306)).p();
					for (let t of (0, i.x)(process.env)) e.add(t);
					let l = new a.t((t) => e.text(t));
					function fail(e) {
						l.annotate({
							level: "error",
							message: (0, o.bD)(e)
						}), (0, s.v)();
					}
					process.on("uncaughtException", (e) => {
						fail(e), process.exit();
					});
					try {
						(0, c.tl)() ? await (await n.e(234).then(n.bind(n, 1234))).post(l) : await (await n.e(679).then(n.bind(n, 3679))).main({
							log: l,
							redactor: e
						});
					} catch (e) {
						fail(e);
					}
					process.exit(), r();
				} catch (e) {
					r(e);
				}
			}, 1);
		}),
		8744: ((e, t, n) => {
			n.d(t, {
				IV: () => loadInputs,
				dC: () => parseSecrets,
				R1: () => takeSecretInputs
			});
			var r = n(2488), i = n(8020), a = n(7449), o = n(3024);
			function eraseVariables(e) {
				let t = e.filter((e) => process.env[e] !== void 0);
				for (let e of t) delete process.env[e];
				if (t.length !== 0) try {
					eraseInitialValues(t);
				} catch {}
			}
			function eraseInitialValues(e) {
				let [t, n] = initialBlock(), r = (0, o.openSync)("/proc/self/mem", "r+");
				try {
					let i = Buffer.alloc(n - t);
					if ((0, o.readSync)(r, i, 0, i.length, t) !== i.length) return;
					for (let n of entriesOf(i)) e.includes(n.name) && (0, o.writeSync)(r, Buffer.alloc(n.end - n.value), 0, n.end - n.value, t + n.value);
				} finally {
					(0, o.closeSync)(r);
				}
			}
			function initialBlock() {
				let e = (0, o.readFileSync)("/proc/self/stat", "latin1"), [t = 0, n = 0] = e.slice(e.lastIndexOf(")") + 2).split(" ").slice(47, 49).map(Number);
				if (!Number.isSafeInteger(t) || !Number.isSafeInteger(n) || t <= 0 || n <= t) throw Error("unknown addresses");
				return [t, n];
			}
			function entriesOf(e) {
				let t = [];
				for (let n = 0; n < e.length;) {
					let r = e.indexOf(0, n), i = r === -1 ? e.length : r, a = e.indexOf("=", n);
					a !== -1 && a < i && t.push({
						name: e.toString("latin1", n, a),
						value: a + 1,
						end: i
					}), n = i + 1;
				}
				return t;
			}
			var s = n(7604), c = n(8199);
			let l = [
				"auto",
				"always",
				"never"
			], u = [
				"error",
				"warning",
				"never"
			], d = ["accept-new", "pinned"], f = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, p = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/, m = /^[A-Za-z_][A-Za-z0-9_]*$/;
			function takeSecretInputs() {
				let e = {
					secrets: r.V4("secrets", { trimWhitespace: !1 }),
					sshPrivateKey: r.V4("ssh-private-key"),
					githubToken: r.V4("github-token")
				};
				return eraseVariables([
					"INPUT_SECRETS",
					"INPUT_SSH-PRIVATE-KEY",
					"INPUT_GITHUB-TOKEN"
				]), e;
			}
			function loadInputs(e = takeSecretInputs()) {
				let t = [], n = knownHosts(t), r = {
					command: choice("command", s.Pi, "deploy", t),
					workingDirectory: inputs_text("working-directory") ?? ".",
					configFile: inputs_text("config-file") ?? "config/deploy.yml",
					destination: matching("destination", f, "letters, digits, `.`, `_` and `-`", t),
					version: matching("version", c.bO, "a version that is a valid Docker tag, such as a commit SHA", t),
					setup: choice("setup", l, "auto", t),
					skipBuild: inputs_boolean("skip-build", !1, t),
					githubToken: nonEmpty(e.githubToken),
					secrets: parseSecrets(e.secrets, t),
					sshPrivateKey: nonEmpty(e.sshPrivateKey),
					sshKnownHosts: n,
					hostKeys: hostKeyPolicy(n, t),
					kamalVersion: matching("kamal-version", p, "a full version of Kamal 2, such as 2.12.0", t),
					cache: inputs_boolean("cache", !0, t),
					preflight: inputs_boolean("preflight", !0, t),
					probes: inputs_text("probes"),
					failOn: choice("fail-on", u, "error", t),
					enableRules: choices("enable-rules", a.a, t),
					allowForkCode: inputs_boolean("allow-fork-code", !1, t)
				};
				if (t.length > 0) throw (0, i.V2)("input-invalid", { problems: t });
				return r;
			}
			function inputs_text(e) {
				return nonEmpty(r.V4(e));
			}
			function nonEmpty(e) {
				return e === "" ? void 0 : e;
			}
			function knownHosts(e) {
				let t = nonEmpty(r.V4("ssh-known-hosts", { trimWhitespace: !1 }));
				if (t === void 0 || t.trim() !== "") return t;
				e.push({
					input: "ssh-known-hosts",
					found: "is blank",
					expected: "host keys, or no input at all to trust keys on first use"
				});
			}
			function hostKeyPolicy(e, t) {
				let n = choice("host-keys", d, e === void 0 ? "accept-new" : "pinned", t);
				return n === "pinned" && e === void 0 && !t.some(({ input: e }) => e === "ssh-known-hosts") && t.push({
					input: "host-keys",
					found: "is `pinned`",
					expected: "host keys in `ssh-known-hosts`, which is empty or not set"
				}), n;
			}
			function choice(e, t, n, r) {
				let i = inputs_text(e);
				if (i === void 0) return n;
				let a = t.find((e) => e === i);
				return a === void 0 && r.push({
					input: e,
					found: `is ${quote(i)}`,
					expected: `one of ${quoted(t)}`
				}), a ?? n;
			}
			function choices(e, t, n) {
				let r = inputs_text(e) ?? "", i = r.split(/[\s,]+/).filter((e) => e !== "");
				if (i.filter((e) => !t.some((t) => t === e)).length > 0) {
					let i = `${quoted(t)}, separated by spaces or commas`;
					n.push({
						input: e,
						found: `is ${quote(r)}`,
						expected: i
					});
				}
				return t.filter((e) => i.includes(e));
			}
			function inputs_boolean(e, t, n) {
				let r = inputs_text(e);
				return r === void 0 ? t : /^(true|True|TRUE)$/.test(r) ? !0 : !/^(false|False|FALSE)$/.test(r) && (n.push({
					input: e,
					found: `is ${quote(r)}`,
					expected: "`true` or `false`"
				}), t);
			}
			function matching(e, t, n, r) {
				let i = inputs_text(e);
				if (i === void 0 || t.test(i)) return i;
				r.push({
					input: e,
					found: `is ${quote(i)}`,
					expected: n
				});
			}
			function quoted(e) {
				return e.map((e) => `\`${e}\``).join(", ");
			}
			function quote(e) {
				return JSON.stringify(e.length > 60 ? `${e.slice(0, 60)}\u2026` : e);
			}
			function parseSecrets(e, t) {
				if (e.trim() !== "") return e.trimStart().startsWith("{") ? parseSecretsJson(e, t) : parseSecretsLines(e, t);
			}
			function parseSecretsJson(e, t) {
				let n = new Map(), r;
				try {
					r = JSON.parse(e);
				} catch {
					return t.push({
						input: "secrets",
						found: "starts with `{`, but it is not valid JSON",
						expected: "`${{ toJSON(secrets) }}`, or a JSON object of strings"
					}), n;
				}
				if (typeof r != "object" || !r) return n;
				for (let [e, i] of Object.entries(r)) if (typeof i == "string") n.set(e, i);
				else if (i === null) n.set(e, "");
				else {
					let n = `the value of \`${e}\``;
					t.push({
						input: "secrets",
						part: n,
						found: "is not a string",
						expected: "a JSON object of strings"
					});
				}
				return n;
			}
			function parseSecretsLines(e, t) {
				let n = new Map();
				for (let [r, i] of e.split(/\r?\n/).entries()) {
					if (i.trim() === "" || i.trimStart().startsWith("#")) continue;
					let e = i.indexOf("="), a = i.slice(0, Math.max(e, 0)).trim();
					e < 1 || !m.test(a) ? t.push({
						input: "secrets",
						part: `line ${r + 1}`,
						found: "has a different form",
						expected: "NAME=value (or JSON, which a multi-line value needs)"
					}) : n.set(a, i.slice(e + 1));
				}
				return n;
			}
		}),
		2237: ((e, t, n) => {
			n.d(t, { x: () => knownSecrets });
			var r = n(8744), i = n(5441);
			function knownSecrets(e) {
				let t = e.INPUT_SECRETS ?? "", n = [], a = (0, r.dC)(t, n)?.values() ?? [], o = Object.entries(e).flatMap(([e, t = ""]) => (0, i.tS)(e) && !e.startsWith("INPUT_") ? [t] : []);
				return [
					e["INPUT_SSH-PRIVATE-KEY"] ?? "",
					e["INPUT_GITHUB-TOKEN"] ?? "",
					...a,
					...n.length > 0 ? [t] : [],
					...o
				].filter((t) => t !== "" && t !== e.GITHUB_ACTOR);
			}
		}),
		7449: ((e, t, n) => {
			n.d(t, { a: () => r });
			let r = ["address-literal"];
		}),
		1252: ((e, t, n) => {
			n.d(t, { t: () => Log });
			var r = n(7598), i = n(2488), a = n(3982);
			let o = /\r?\n|[\u0085\u2028\u2029]/;
			class Log {
				lastLineAt = Date.now();
				group;
				timer;
				stopToken;
				redact;
				constructor(e) {
					this.redact = e;
				}
				line(e) {
					for (let t of this.finalLines(e)) couldBeCommand(t) && this.refuseCommands(), this.print(t);
					this.allowCommands();
				}
				untrusted(e) {
					this.refuseCommands();
					for (let t of this.finalLines(e)) this.print(t);
				}
				annotate({ level: e, message: t, title: n, file: r, ...a }) {
					this.allowCommands(), {
						error: i.z3,
						warning: i.$e,
						notice: i.lm
					}[e](this.finalLines(t).join("\n"), {
						...n === void 0 ? {} : { title: this.finalLine(n) },
						...r === void 0 ? {} : { file: this.finalLine(r) },
						...a
					});
				}
				mask(e) {
					this.allowCommands(), i.Pq(e);
				}
				openGroup(e) {
					this.closeGroup(), this.allowCommands(), i.Oh(this.finalLine(e)), this.group = {
						title: e,
						startedAt: Date.now()
					}, this.lastLineAt = Date.now(), this.timer = setInterval(() => this.signOfLife(), 1e3), this.timer.unref();
				}
				closeGroup() {
					this.group !== void 0 && (clearInterval(this.timer), this.group = void 0, this.allowCommands(), i.N4());
				}
				signOfLife() {
					if (this.group === void 0 || Date.now() - this.lastLineAt < 3e4) return;
					let e = Math.round((Date.now() - this.lastLineAt) / 1e3), t = Math.round((Date.now() - this.group.startedAt) / 1e3);
					this.line(`Still in "${this.group.title}" after ${t} s (no output for ${e} s)`);
				}
				finalLines(e) {
					return o.test(e) ? this.redact(e).split(o).map((e) => this.finalLine(e)) : [this.finalLine(e)];
				}
				finalLine(e) {
					let t = this.redact(e), n = sanitize(t), r = n === t ? t : this.redact(n);
					return (0, a.$Q)(r, 16384);
				}
				print(e) {
					this.lastLineAt = Date.now(), process.stdout.write(`${e}\n`);
				}
				refuseCommands() {
					this.stopToken === void 0 && (this.stopToken = (0, r.randomBytes)(16).toString("hex"), process.stdout.write(`::stop-commands::${this.stopToken}\n`));
				}
				allowCommands() {
					this.stopToken !== void 0 && (process.stdout.write(`::${this.stopToken}::\n`), this.stopToken = void 0);
				}
			}
			function couldBeCommand(e) {
				return /^[^!-~]*:[^!-~]*:/.test(e);
			}
			function sanitize(e) {
				return (0, a.X5)(e).replaceAll("\n", " ").replaceAll("##[", "## [");
			}
		}),
		5246: ((e, t, n) => {
			n.d(t, {
				HR: () => Failure,
				bD: () => messageOf,
				cJ: () => Cancelled
			});
			class Failure extends Error {
				diagnosis;
				constructor(e, t) {
					super(`${e.title}: ${e.cause}`, t), this.name = "Failure", this.diagnosis = e;
				}
			}
			class Cancelled extends Error {
				constructor(e) {
					super(`Cancelled by ${e}`), this.name = "Cancelled";
				}
			}
			function messageOf(e) {
				return e instanceof Error ? e.message : String(e);
			}
		}),
		4610: ((e, t, n) => {
			n.d(t, { u: () => isRecord });
			function isRecord(e) {
				return typeof e == "object" && !!e && !Array.isArray(e);
			}
		}),
		7604: ((e, t, n) => {
			n.d(t, {
				P8: () => isJsonList,
				Pi: () => r,
				gO: () => i
			});
			let r = [
				"deploy",
				"rollback",
				"verify",
				"preflight",
				"lint"
			], i = [
				"error",
				"warning",
				"info"
			];
			function isJsonList(e) {
				return Array.isArray(e);
			}
		}),
		848: ((e, t, n) => {
			n.d(t, {
				n: () => setOutputs,
				v: () => failStep
			});
			var r = n(2488), i = n(3635), a = n(3982);
			function setOutputs(e, t) {
				let n = {
					outcome: e.outcome,
					version: e.version ?? "",
					"previous-version": e.previousVersion ?? "",
					url: e.url ?? "",
					"failed-phase": (0, i.ri)(e)?.id ?? "",
					diagnosis: e.diagnosis === null ? "" : (0, a.TN)(`${e.diagnosis.title}: ${e.diagnosis.cause}`),
					report: t.report,
					errors: String(e.findings.filter((e) => e.severity === "error").length),
					warnings: String(e.findings.filter((e) => e.severity === "warning").length),
					sarif: t.sarif
				};
				for (let [e, t] of Object.entries(n)) r.uH(e, t);
			}
			function failStep() {
				process.exitCode = r.yU.Failure;
			}
		}),
		3635: ((e, t, n) => {
			n.d(t, {
				N4: () => tally,
				Pl: () => headline,
				X1: () => evidenceOf,
				_t: () => offersRollback,
				ri: () => failedPhase,
				rx: () => stateAfterRun,
				t_: () => stoppedByFindings
			});
			var r = n(3982);
			function failedPhase(e) {
				return e.phases.findLast(({ outcome: e }) => e !== "success");
			}
			function headline(e) {
				if (e.command === "lint") return lintHeadline(e);
				if (e.outcome === "success") return successHeadline(e);
				let t = describeOperation(e), n = e.command === "preflight" ? "were" : "was";
				return e.outcome === "cancelled" ? `${t} ${n} cancelled${whereAndWhen(e)}` : `${t} failed${whereAndWhen(e)}`;
			}
			function successHeadline(e) {
				let { service: t, destination: n } = e, i = t ?? "the app", a = n === null ? "" : ` to ${n}`, o = n === null ? "" : ` on ${n}`, s = e.version === null ? "" : ` \`${e.version}\``, c = (0, r.UU)(e.durationMs);
				switch (e.command) {
					case "deploy": return e.mode === "setup" ? `Set up ${i}${o} and deployed${s} in ${c}` : `Deployed ${i}${s}${a} in ${c}`;
					case "rollback": return `Rolled back ${i}${o} to${s || " the previous version"} in ${c}`;
					case "verify": return `${i}${s} is serving${o} (${passing(e, "probe", "probe")})`;
					case "preflight": return `${i} is ready to deploy${a} (${passing(e, "preflight", "check")})`;
					case "lint": return lintHeadline(e);
				}
			}
			function describeOperation(e) {
				let { service: t, destination: n } = e, r = t === null ? "" : ` of ${t}`, i = e.version === null ? "" : ` \`${e.version}\``, a = n === null ? "" : ` to ${n}`, o = n === null ? "" : ` on ${n}`;
				switch (e.command) {
					case "deploy": return `${e.mode === "setup" ? "Setup" : "Deploy"}${r}${i}${a}`;
					case "rollback": return `Rollback${r}${o}${i && ` to${i}`}`;
					case "verify": return `Verification${r}${i}${o}`;
					case "preflight": return `Preflight checks${t === null ? "" : ` for ${t}`}${o}`;
					case "lint": return "Lint";
				}
			}
			function whereAndWhen(e) {
				let t = e.durationMs > 0 ? ` after ${(0, r.UU)(e.durationMs)}` : "", n = failedPhase(e);
				return n === void 0 ? t : `${t} in "${n.title}"`;
			}
			function lintHeadline(e) {
				if (e.outcome === "cancelled") return "Lint was cancelled";
				let t = e.findings.filter(({ severity: e }) => e === "error").length, n = e.findings.filter(({ severity: e }) => e === "warning").length, i = e.findings.length - t - n, a = [
					t > 0 ? (0, r.U9)(t, "error") : "",
					n > 0 ? (0, r.U9)(n, "warning") : "",
					i > 0 ? (0, r.U9)(i, "note") : ""
				].filter(Boolean);
				return a.length > 0 ? `${(0, r.Ol)(a)} in the configuration` : e.outcome === "success" ? "No problems in the configuration" : "The configuration could not be linted";
			}
			function passing({ checks: e }, t, n) {
				let number = (n) => e.filter((e) => e.kind === t && e.outcome === n).length, i = number("warn") > 0 ? `, ${(0, r.U9)(number("warn"), "warning")}` : "";
				return `${(0, r.U9)(number("pass"), n)} passed${i}`;
			}
			function tally(e, t) {
				let n = t === void 0 ? e.checks : e.checks.filter((e) => e.kind === t), number = (e) => n.filter(({ outcome: t }) => t === e).length, i = [
					number("fail") > 0 ? `${number("fail")} failed` : "",
					number("warn") > 0 ? (0, r.U9)(number("warn"), "warning") : "",
					number("pass") > 0 ? `${number("pass")} passed` : "",
					number("skip") > 0 ? `${number("skip")} skipped` : ""
				].filter(Boolean);
				return i.length === 0 ? "none" : i.join(", ");
			}
			let i = [
				"build",
				"lock",
				"proxy",
				"accessories"
			];
			function mayHaveSwitchedVersion({ command: e, phases: t }) {
				return (e === "deploy" || e === "rollback") && t.some(({ id: e }) => e === "boot");
			}
			function stateAfterRun(e) {
				let { command: t, outcome: n, previousVersion: r, phases: a } = e;
				if (n === "success" || t === "lint" || t === "verify") return;
				let o = r === null ? "" : ` \`${r}\` is still serving.`;
				if (!mayHaveSwitchedVersion(e)) return `${t !== "preflight" && a.some(({ id: e }) => i.includes(e)) ? "The running app was not touched." : "Nothing on the servers was changed."}${o}`;
				let s = failedPhase(e);
				return e.checks.some(({ id: e, kind: t, outcome: n }) => e === "digest" && t === "probe" && n === "fail") ? "What was started is not this version: a server runs another image under its name." : s?.id === "tag" ? "This version was deployed. Only its release name is missing in the registry." : s?.id === "probes" && s.outcome === "failure" ? "This version was started, but it did not pass verification." : s?.id === "boot" ? r === null ? "No version was serving before this run." : `kamal-proxy switches to a new container only after it is healthy. Where it is not, \`${r}\` is still serving.` : "Kamal had already started this version, so it may be serving, but this was not verified.";
			}
			function stoppedByFindings(e) {
				let { diagnosis: t, findings: n } = e;
				return t === null || failedPhase(e)?.id !== "lint" ? !1 : n.some(({ ruleId: e }) => e === t.id);
			}
			function offersRollback(e) {
				let { previousVersion: t, version: n, outcome: r, checks: i } = e;
				if (!mayHaveSwitchedVersion(e) || t === null || t === n) return !1;
				let a = i.filter(({ id: e }) => e === "ssh").length;
				return !(r === "failure" && failedPhase(e)?.id === "boot" && a <= 1);
			}
			function evidenceOf({ diagnosis: e, checks: t }) {
				let repeatsCheck = (e) => t.some(({ id: t, target: n, reason: r }) => e.length === t.length + n.length + r.length + 3 && e === `${t} ${n}: ${r}`), n = (e?.evidence ?? []).filter((e) => !repeatsCheck(e));
				return n.some((e) => e.trim() !== "") ? n : [];
			}
		}),
		3225: ((e, t, n) => {
			n.d(t, {
				B: () => parseState,
				K: () => agentSocketIn
			});
			var r = n(6760), i = n.n(r), a = n(4610);
			function agentSocketIn(e) {
				return i().join(e, "agent.sock");
			}
			function parseState(e, t) {
				let n = record(JSON.parse(e), "state");
				if (n.directory !== t) throw Error("`directory` is not that of the run");
				let r = {
					directory: t,
					workspace: string(n, "workspace"),
					files: list(n, "files").map(parseFile)
				};
				return n.agentSocket !== void 0 && (r.agentSocket = string(n, "agentSocket")), n.agentPid !== void 0 && (r.agentPid = integer(n, "agentPid")), n.kamal !== void 0 && (r.kamal = parseProcess(record(n.kamal, "kamal"))), n.knownHosts !== void 0 && (r.knownHosts = parseKnownHosts(record(n.knownHosts, "knownHosts"))), n.dockerConfig !== void 0 && (r.dockerConfig = string(n, "dockerConfig")), n.server !== void 0 && (r.server = parseServer(record(n.server, "server"))), r;
			}
			function parseFile(e) {
				let t = record(e, "file");
				return {
					path: string(t, "path"),
					backup: optionalString(t, "backup")
				};
			}
			function parseProcess(e) {
				let t = integer(e, "pid");
				if (t < 2) throw Error("`pid` is not the pid of a process of ours");
				return {
					pid: t,
					startTime: optionalString(e, "startTime")
				};
			}
			function parseKnownHosts(e) {
				return {
					file: string(e, "file"),
					marker: string(e, "marker"),
					before: e.before === void 0 ? void 0 : integer(e, "before"),
					addedNewline: boolean(e, "addedNewline"),
					madeDirectory: boolean(e, "madeDirectory")
				};
			}
			function parseServer(e) {
				let t = record(e.ssh, "ssh");
				return {
					ssh: {
						user: string(t, "user"),
						port: integer(t, "port"),
						proxyJump: optionalString(t, "proxyJump"),
						proxyCommand: optionalString(t, "proxyCommand")
					},
					hosts: strings(e, "hosts"),
					primaryHost: string(e, "primaryHost"),
					lockDirectory: string(e, "lockDirectory"),
					lockOwner: string(e, "lockOwner"),
					proxyPrefix: string(e, "proxyPrefix"),
					bootSeconds: integer(e, "bootSeconds"),
					registries: strings(e, "registries")
				};
			}
			function record(e, t) {
				if ((0, a.u)(e)) return e;
				throw Error(`\`${t}\` is not an object`);
			}
			function string(e, t) {
				let n = e[t];
				if (typeof n == "string") return n;
				throw Error(`\`${t}\` is not a string`);
			}
			function optionalString(e, t) {
				return e[t] === void 0 ? void 0 : string(e, t);
			}
			function integer(e, t) {
				let n = e[t];
				if (typeof n == "number" && Number.isSafeInteger(n) && n >= 0) return n;
				throw Error(`\`${t}\` is not a whole number`);
			}
			function boolean(e, t) {
				let n = e[t];
				if (typeof n == "boolean") return n;
				throw Error(`\`${t}\` is not true or false`);
			}
			function list(e, t) {
				let n = e[t];
				if (Array.isArray(n)) return n;
				throw Error(`\`${t}\` is not a list`);
			}
			function strings(e, t) {
				return list(e, t).map((e) => {
					if (typeof e == "string") return e;
					throw Error(`\`${t}\` is not a list of strings`);
				});
			}
		}),
		5607: ((e, t, n) => {
			n.d(t, {
				C7: () => loadState,
				Ho: () => clearState,
				LZ: () => saveState,
				tl: () => isPost
			});
			var r = n(3024), i = n(6760), a = n.n(i), o = n(2488), s = n(5246), c = n(3225);
			let l = "isPost", u = "cleanup", d = "cleanup.json";
			function isPost() {
				return o.Gu(l) !== "" || (o.LZ(l, "true"), !1);
			}
			function saveState(e) {
				let t = a().join(e.directory, d);
				(0, r.writeFileSync)(`${t}.new`, JSON.stringify(e), { mode: 384 }), (0, r.renameSync)(`${t}.new`, t), o.LZ(u, t);
			}
			function clearState() {
				o.LZ(u, "");
			}
			function loadState() {
				let e = o.Gu(u);
				if (e === "") return;
				let t = a().dirname(e);
				if (a().basename(e) !== d || !/^kamal-action-[0-9a-f]{8}$/.test(a().basename(t))) throw Error("the saved state is not from this action");
				try {
					return { state: (0, c.B)(readOwnFile(e), t) };
				} catch (n) {
					return {
						state: {
							directory: t,
							workspace: "",
							files: [],
							agentSocket: (0, c.K)(t)
						},
						problem: `${e} cannot be read (${(0, s.bD)(n)})`
					};
				}
			}
			function readOwnFile(e) {
				let t = (0, r.openSync)(e, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
				try {
					let e = (0, r.fstatSync)(t);
					if (!e.isFile() || e.size > 1048576) throw Error("it is not a file of ours");
					return (0, r.readFileSync)(t, "utf8");
				} finally {
					(0, r.closeSync)(t);
				}
			}
		}),
		8199: ((e, t, n) => {
			n.d(t, {
				Bq: () => a,
				bO: () => r,
				yf: () => i
			});
			let r = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, i = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/, a = /^[0-9a-f]{12,64}$/;
		}),
		4152: ((e, t, n) => {
			n.d(t, { T: () => isGhcr });
			function isGhcr(e) {
				return e?.toLowerCase() === "ghcr.io";
			}
		}),
		3982: ((e, t, n) => {
			n.d(t, {
				$Q: () => clip,
				DX: () => clipLine,
				Fy: () => escapeWorkflowCommands,
				GU: () => shortenCommits,
				Ol: () => joinWithAnd,
				TN: () => oneLine,
				U9: () => count,
				UU: () => humanDuration,
				X5: () => cleanText,
				et: () => printableJson
			});
			var r = n(2504);
			let i = /\r\n|[\u0085\u2028\u2029]/g, a = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, o = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
			function cleanText(e) {
				return (0, r.a)(e.toWellFormed().replace(i, "\n")).replace(a, "").replace(o, "");
			}
			function oneLine(e) {
				return cleanText(e).replace(/\s+/g, " ").trim();
			}
			function escapeWorkflowCommands(e) {
				return e.replace(/^\s*:(?=:)/, ".:").replaceAll("##[", "#.[");
			}
			function printableJson(e) {
				let t = JSON.stringify(e, null, 2);
				return [
					i,
					a,
					o
				].reduce((e, t) => e.replace(t, escapedAsUnicode), t);
			}
			function escapedAsUnicode(e) {
				return e.split("").map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
			}
			function clip(e, t) {
				return e.length <= t ? e : `${e.slice(0, t - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
			}
			function clipLine(e, t) {
				return clip(oneLine(e.length > t * 8 ? e.slice(0, t * 8) : e), t);
			}
			function shortenCommits(e) {
				return e.replace(/(?<![0-9a-f])([0-9a-f]{12})[0-9a-f]{28}(?![0-9a-f])/g, "$1");
			}
			function humanDuration(e) {
				if (e < 1e3) return `${Math.max(0, Math.round(e))} ms`;
				if (e < 9950) return `${(e / 1e3).toFixed(1)} s`;
				let t = Math.round(e / 1e3);
				if (t < 60) return `${t} s`;
				if (t < 3600) return joined(Math.floor(t / 60), "min", t % 60, "s");
				let n = Math.round(t / 60);
				return joined(Math.floor(n / 60), "h", n % 60, "min");
			}
			function joined(e, t, n, r) {
				return n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${r}`;
			}
			function count(e, t) {
				return `${e} ${t}${e === 1 ? "" : "s"}`;
			}
			function joinWithAnd(e) {
				return e.length < 2 ? e[0] ?? "" : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
			}
		}),
		306: ((e, t, n) => {
			n.d(t, { p: () => Redactor });
			var r = n(7604);
			let i = 2 ** 20 - 1, a = /[\w+/-]/, o = /={0,2}/y;
			class FormIndex {
				buckets = new Map();
				filter;
				longest = 0;
				add(e) {
					if (e.text.length < 4) return;
					let t = keyOf(e.text), n = this.buckets.get(t) ?? [];
					n.some(({ text: t }) => t === e.text) || (n.push(e), n.sort((e, t) => t.text.length - e.text.length), this.buckets.set(t, n), this.filter ??= new Uint8Array(i + 1), this.filter[t] = 1, this.longest = Math.max(this.longest, e.text.length));
				}
				find(e) {
					return [...this.findWhole(e), ...this.findCut(e)];
				}
				findWhole(e) {
					let t = [], n = 0;
					return this.eachCandidate(e, 0, e.length, (r, i) => {
						let a = r.find((t) => isAt(t.text, e, i));
						if (a === void 0 || i + a.text.length <= n) return;
						let o = spanOf(a, i, e);
						t.push(o), n = o[1];
					}), t;
				}
				findCut(e) {
					let t = [];
					for (let n = e.indexOf("\u2026"); n >= 0; n = e.indexOf("\u2026", n + 1)) {
						if (e[n - 1] === "\u2026") continue;
						let r = Math.max(0, n - Math.min(this.longest, 4096)), i = !1;
						this.eachCandidate(e, r, n, (r, a) => {
							let o = n - a;
							i || o < 8 || (i = r.some((t) => t.text.length > o && e.endsWith(t.text.slice(0, o), n)), i && t.push([a, n]));
						});
					}
					return t;
				}
				eachCandidate(e, t, n, r) {
					let { filter: a } = this;
					if (a === void 0) return;
					let o = 0;
					for (let s = t; s < n; s++) o = (o << 5 ^ e.charCodeAt(s)) & i, a[o] === 0 || s - t < 3 || r(this.buckets.get(o) ?? [], s - 4 + 1);
				}
			}
			function isAt(e, t, n) {
				let r = e.length - 1;
				return t.charCodeAt(n + r) === e.charCodeAt(r) && t.startsWith(e, n);
			}
			function keyOf(e) {
				let t = 0;
				for (let n = 0; n < 4; n++) t = (t << 5 ^ e.charCodeAt(n)) & i;
				return t;
			}
			function spanOf(e, t, n) {
				let r = t + e.text.length;
				if (!e.isBase64) return [t, r];
				let [i, s] = [t, r];
				for (; i > 0 && a.test(n.charAt(i - 1));) i--;
				for (; s < n.length && a.test(n.charAt(s));) s++;
				return o.lastIndex = s, [i, s + (o.exec(n)?.[0].length ?? 0)];
			}
			var s = n(5441), c = n(2504);
			let l = /[%\\&+]|''|""|'"'/, u = /(?:%[0-9A-Fa-f]{2})+|(?:\\x[0-9A-Fa-f]{2}|\\[0-7]{3})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|lt|gt|amp|quot|apos);|'\\''|'"'"'|''|""|\\[\s\S]|\+/g, d = {
				"&lt;": "<",
				"&gt;": ">",
				"&amp;": "&",
				"&quot;": "\"",
				"&apos;": "'",
				"'\\''": "'",
				"'\"'\"'": "'",
				"''": "'",
				"\"\"": "\"",
				"+": " ",
				"\\n": "\n",
				"\\r": "\r",
				"\\t": "	",
				"\\f": "\f",
				"\\v": "\v",
				"\\b": "\b",
				"\\a": "\x07",
				"\\e": "\x1B",
				"\\E": "\x1B",
				"\\0": "\0"
			};
			function unescapeAll(e) {
				let t;
				for (let n = 0; n < 5; n++) {
					let n = unescapeOnce(t ?? {
						text: e,
						offsets: []
					});
					if (n === void 0) break;
					t = n;
				}
				return t;
			}
			function unescapeOnce({ text: e, offsets: t }) {
				if (!l.test(e)) return;
				let original = (e) => t.length === 0 ? e : t[e] ?? 0, n = [], r = "", i = 0, copyUntil = (t) => {
					for (let e = i; e < t; e++) n.push(original(e));
					r += e.slice(i, t);
				};
				for (let { 0: t, index: a } of e.matchAll(u)) {
					copyUntil(a);
					let e = a;
					for (let { character: i, length: a } of charactersOf(t)) {
						for (let t = 0; t < i.length; t++) n.push(original(e));
						r += i, e += a;
					}
					i = a + t.length;
				}
				if (i !== 0) return copyUntil(e.length), n.push(original(e.length)), {
					text: r,
					offsets: n
				};
			}
			function charactersOf(e) {
				if (/^(?:%|\\x|\\[0-7]{3})/.test(e)) return fromBytes(e);
				let [, t, n] = /^&#(\d+);$|^(?:\\u\{?|\\U|&#[xX])([0-9A-Fa-f]+)[};]?$/.exec(e) ?? [], r = t === void 0 ? Number.parseInt(n ?? "", 16) : Number(t);
				return [{
					character: Number.isNaN(r) ? d[e] ?? e.slice(1) : fromCode(r),
					length: e.length
				}];
			}
			function fromCode(e) {
				return e > 1114111 ? "\ufffd" : String.fromCodePoint(e);
			}
			function fromBytes(e) {
				let t = e.match(/%..|\\x..|\\\d{3}/g) ?? [], n = t.map((e) => /^\\\d/.test(e) ? Number.parseInt(e.slice(1), 8) & 255 : Number.parseInt(e.slice(-2), 16)), r = [];
				for (let e = 0; e < n.length;) {
					let i = sequenceLength(n[e] ?? 0), a = Buffer.from(n.slice(e, e + i)).toString("utf8"), o = !a.includes("\ufffd"), s = o ? i : 1;
					r.push({
						character: o ? a : String.fromCharCode(n[e] ?? 0),
						length: t.slice(e, e + s).join("").length
					}), e += s;
				}
				return r;
			}
			function sequenceLength(e) {
				return e < 192 ? 1 : e < 224 ? 2 : e < 240 ? 3 : 4;
			}
			let f = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
			function secretForms(e) {
				let t = e.includes("-----BEGIN") ? /\r\n|\r|\n|(?:\\r)?\\n/ : /\r\n|\r|\n/, n = e.split(t).filter((e) => !f.test(e.trim())), r = [
					e,
					e.replaceAll("\r\n", "\n"),
					...n
				].flatMap((e) => [
					e,
					e.trim(),
					...parts(e)
				]), i = [...new Set(r)].filter(s.TF), a = i.flatMap((e) => [
					e,
					...hex(e),
					...remains(e)
				]), o = i.flatMap(base64Forms);
				return [...withUnescaped(a, !1), ...withUnescaped(o, !0)];
			}
			function parts(e) {
				let t = e.length > 8 && /^".*"$|^'.*'$/s.test(e) ? [e.slice(1, -1)] : [], n = e.indexOf("&+"), r = n < 0 ? e.lastIndexOf("&") + 1 : n + 2;
				if (r === 0) return t;
				let i = [e.slice(0, r), e.slice(n < 0 ? r : r + 1)];
				return [...t, ...i.filter((e) => e.length >= 6)];
			}
			function remains(e) {
				return ["\x1B[", "\x1B"].map((t) => (0, c.a)(`${t}${e}`)).filter(({ length: e }) => e >= 8);
			}
			function hex(e) {
				let t = Buffer.from(e).toString("hex");
				return [t, t.toUpperCase()];
			}
			function base64Forms(e) {
				let t = [
					0,
					1,
					2
				].map((t) => base64At(e, t)), n = t.map((e) => e.replaceAll("+", "-").replaceAll("/", "_"));
				return [...new Set([...t, ...n])].flatMap((e) => [e, ...wrappedParts(e)]);
			}
			function wrappedParts(e) {
				if (e.length < 40) return [];
				let t = [], n = Math.min(e.length, 16384) - 8;
				for (let r = 0; r <= n; r += 4) t.push(e.slice(r, r + 8));
				return t;
			}
			function base64At(e, t) {
				let n = Buffer.concat([Buffer.alloc(t), Buffer.from(e)]), r = n.toString("base64").replace(/={1,2}$/, ""), i = t === 0 ? 0 : t + 1;
				return r.slice(i, n.length % 3 == 0 ? r.length : -1);
			}
			function withUnescaped(e, t) {
				let n = e.flatMap((e) => [e, unescapeAll(e)?.text ?? e]);
				return [...new Set(n)].filter(s.TF).map((e) => ({
					text: e,
					isBase64: t
				}));
			}
			var p = n(897);
			class Redactor {
				added = new Set();
				index = new FormIndex();
				add(e) {
					if (!this.added.has(e)) {
						this.added.add(e);
						for (let t of secretForms(e)) this.index.add(t);
					}
				}
				text(e) {
					return this.added.size === 0 ? e : (0, p.e)(e, [...this.index.find(e), ...this.findEscaped(e)]);
				}
				evidence(e) {
					return Object.fromEntries(Object.entries(e).map(([e, t]) => [this.text(e), this.json(t)]));
				}
				findEscaped(e) {
					let t = unescapeAll(e);
					if (t === void 0) return [];
					let { offsets: n } = t, original = (t) => n[t] ?? e.length;
					return this.index.find(t.text).map(([e, t]) => [original(e), original(t)]);
				}
				json(e) {
					return typeof e == "string" ? this.text(e) : typeof e != "object" || !e ? e : (0, r.P8)(e) ? e.map((e) => this.json(e)) : this.evidence(e);
				}
			}
		}),
		5441: ((e, t, n) => {
			n.d(t, {
				Az: () => isPublicVariable,
				QF: () => textsForRunner,
				TF: () => isHideable,
				cG: () => notHiddenBecause,
				tS: () => isSecretVariable
			});
			var r = n(5094);
			let i = new Set("true false null none undefined default auto always never enabled disabled inherit\n  production staging development preview test testing main master trunk develop latest stable\n  admin administrator root user username guest owner login deploy deployer ubuntu debian runner nobody\n  password passwd secret token changeme example hello world\n  localhost 127.0.0.1 0.0.0.0 docker kamal rails ruby node puma redis postgres postgresql mysql mariadb sqlite sqlite3\n  service image server servers host hosts port proxy registry builder accessories volumes labels env secrets clear\n  ghcr.io docker.io debug info warn warning error fatal http https amd64 arm64".split(/\s+/)), a = /^(?:CI|HOME|PATH|PWD|OLDPWD|USER|LOGNAME|HOSTNAME|SHELL|TERM|LANG|LC_\w+|TZ|TMPDIR|(?:GITHUB|RUNNER)_(?!\w*TOKEN)\w+)$/, o = /(?:^|_)(?:VERSION|TAG|SHA|COMMIT|REF|BRANCH|REGION|ENV|ENVIRONMENT|STAGE|DESTINATION|NAME|SERVICE|IMAGE|REPOSITORY|REGISTRY|ROLES?|ARCH|PLATFORM|PATH|FILE|DIR)$/, s = /^[\w./:@-]{1,100}$/, c = /(?:^|_)(?:HOSTS?|HOSTNAME|DOMAINS?|URL|ORIGIN)$/, l = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,24}(?::\d{1,5})?\/?$/i;
			function isHideable(e) {
				let t = e.trim();
				return t.length >= 4 && !i.has(t.toLowerCase()) && !/^\d{1,5}$/.test(t);
			}
			function isSecretVariable(e) {
				return (0, r.$f)(e) && !a.test(e);
			}
			function isPublicVariable(e, t) {
				return a.test(e) ? !0 : (0, r.$f)(e) ? !1 : isHideable(t) ? o.test(e) ? s.test(t) : c.test(e) && t.split(/[\s,]+/).every((e) => l.test(e)) : !0;
			}
			function textsForRunner(e) {
				let t = [...new Set(e.split(/[\r\n]+/))].filter((e) => e.trim() !== ""), n = t.filter(isHideable);
				return n.length === t.length ? t.length > 1 ? [e, ...t] : t : n.length === 0 ? [] : [...n, Buffer.from(e).toString("base64")];
			}
			function notHiddenBecause(e, t) {
				if (!(t.trim() === "" || isHideable(t))) return t.trim().length < 4 ? `The value of ${e} is too short to hide: parts of ordinary words would disappear. Use a longer one.` : `The value of ${e} is a common word or a short number, so it is not hidden. Choose another if it is secret.`;
			}
		}),
		5094: ((e, t, n) => {
			n.d(t, {
				$f: () => isSecret,
				AY: () => secretSpans,
				cI: () => isKeyFile,
				s0: () => hideSecrets,
				z8: () => i
			});
			var r = n(897);
			let i = 4e3, a = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i, o = /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:bin|hooks)\//, s = /Dockerfile|^(?:Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$/, c = /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+?__\w/i, l = /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i, u = /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/, d = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/, f = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g, p = /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y, m = /^\s*(?:ENV|ARG)\s+(\w+)\s+([^\s=].*)$/i, h = /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi, g = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg, _ = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi, v = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi, y = /\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(?=\S)/gi, b = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg, x = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, S = /\b(?:gh[pousr]_\w{8,}|github_pat_\w{10,}|AKIA[0-9A-Z]{12,}|xox[abeprs]-[\w-]{8,}|[sr]k_(?:live|test)_\w{8,}|glpat-[\w-]{8,}|dckr_pat_[\w-]{8,}|npm_\w{20,}|hvs\.[\w-]{10,})/g, C = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi, w = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;
			function isKeyFile(e) {
				return a.test(e);
			}
			function isKnownFile(e) {
				return o.test(e) || s.test(e.slice(e.lastIndexOf("/") + 1));
			}
			function hideSecrets(e) {
				let t = [...e.matchAll(x)].map((e) => [e.index, e.index + e[0].length]);
				return (0, r.e)(e, [
					...t,
					...assignedSpans(e, /=\s*$/),
					...patternSpans(e)
				]);
			}
			function secretSpans(e, t) {
				let n = !isKnownFile(e), a = !1, o;
				return t.map((e) => {
					let t = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(e), s = a;
					if (a = (a || t !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(e), s || e.length > i) return wholeLine(e);
					if (n) return strictSpans(e);
					o !== void 0 && e.trim() !== "" && !isBelow(e, o) && (o = void 0);
					let c = o !== void 0;
					c || (o = secretKeyIndent(e));
					let l = [
						...c ? spanBelowSecret(e) : [],
						...keyedSpan(e),
						...assignedSpans(e),
						...dockerSpan(e),
						...patternSpans(e)
					];
					return (0, r.q)(t === null ? l : [...l, [t.index, e.length]]);
				});
			}
			function strictSpans(e) {
				if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(e)) return patternSpans(e);
				let t = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(e);
				if (t === null) return wholeLine(e);
				let n = t[0].length, r = e.slice(n).trimEnd();
				if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(r)) return [];
				let i = /^["']?\$\(\s*[\w./-]+\s*/.exec(r)?.[0].length;
				return [[n + (i ?? 0), n + r.length - (i !== void 0 && r.endsWith(")") ? 1 : 0)]];
			}
			function wholeLine(e) {
				let t = /^\s*/.exec(e)?.[0].length ?? 0;
				return t === e.length ? [] : [[t, e.length]];
			}
			function isSecret(e) {
				return c.test(e) && !l.test(e);
			}
			function isHarmless(e) {
				let t = e.trim().replace(/^(["'])(.*)\1$/, "$2");
				return u.test(t);
			}
			function withoutComment(e) {
				let t = e.search(/\s#/);
				return t === -1 ? e : e.slice(0, t);
			}
			function secretKeyIndent(e) {
				let t = d.exec(e);
				return t !== null && isSecret(t[3] ?? "") ? (t[1] ?? "").length : void 0;
			}
			function isBelow(e, t) {
				let n = /^\s*/.exec(e)?.[0].length ?? 0;
				return n > t || n === t && /^\s*- /.test(e);
			}
			function spanBelowSecret(e) {
				let t = /^\s*(?:- +)?/.exec(e)?.[0].length ?? 0;
				return isHarmless(withoutComment(e.slice(t))) ? [] : [[t, e.length]];
			}
			function keyedSpan(e) {
				let t = d.exec(e);
				if (t === null || !isSecret(t[3] ?? "")) return [];
				let n = t[0].length;
				return isHarmless(withoutComment(e.slice(n))) ? [] : [[n, e.length]];
			}
			function assignedSpans(e, t = /[=:]\s*$/) {
				return [...e.matchAll(f)].flatMap((n) => {
					let [r, , i = ""] = n;
					if (!isSecret(i) || !t.test(r)) return [];
					p.lastIndex = n.index + r.length;
					let a = p.exec(e)?.[0] ?? "";
					return isHarmless(a) ? [] : [[n.index + r.length, n.index + r.length + a.length]];
				});
			}
			function dockerSpan(e) {
				let [, t = "", n = ""] = m.exec(e) ?? [];
				return isSecret(t) && !isHarmless(n) ? [[e.length - n.length, e.length]] : [];
			}
			function patternSpans(e) {
				let t = [
					h,
					g,
					_,
					v,
					b
				].flatMap((t) => [...e.matchAll(t)].flatMap(({ 1: e = "", indices: t }) => {
					let n = t?.[1];
					return n === void 0 || isHarmless(e) ? [] : [n];
				})), n = [
					S,
					C,
					w
				].flatMap((t) => [...e.matchAll(t)].map((e) => [e.index, e.index + e[0].length]));
				return [
					...t,
					...n,
					...commentedSpans(e)
				];
			}
			function commentedSpans(e) {
				let t = e.indexOf("#");
				if (t === -1) return [];
				let n = e.trimEnd().length, r = n - (e.trim().split(/\s+/).at(-1)?.length ?? 0), i = [...e.slice(t).matchAll(y)].map((e) => t + e.index + e[0].length).findLast((e) => e >= r && e < n);
				return i === void 0 || isHarmless(e.slice(i, n)) ? [] : [[i, n]];
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
		}),
		897: ((e, t, n) => {
			n.d(t, {
				e: () => maskSpans,
				q: () => mergeSpans
			});
			function mergeSpans(e) {
				let t = [];
				for (let [n, r] of e.toSorted(([e], [t]) => e - t)) {
					let e = t.at(-1);
					e !== void 0 && n <= e[1] ? t[t.length - 1] = [e[0], Math.max(e[1], r)] : r > n && t.push([n, r]);
				}
				return t;
			}
			function maskSpans(e, t) {
				let n = "", r = 0;
				for (let [i, a] of mergeSpans(t)) n += `${e.slice(r, i)}***`, r = a;
				return n + e.slice(r);
			}
		}),
		2504: ((e, t, n) => {
			n.d(t, { a: () => stripAnsi });
			let r = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g;
			function stripAnsi(e) {
				return e.replace(r, "");
			}
		}),
		2613: ((e) => {
			e.exports = require("assert");
		}),
		4434: ((e) => {
			e.exports = require("events");
		}),
		9896: ((e) => {
			e.exports = require("fs");
		}),
		8611: ((e) => {
			e.exports = require("http");
		}),
		5692: ((e) => {
			e.exports = require("https");
		}),
		9278: ((e) => {
			e.exports = require("net");
		}),
		4589: ((e) => {
			e.exports = require("node:assert");
		}),
		6698: ((e) => {
			e.exports = require("node:async_hooks");
		}),
		4573: ((e) => {
			e.exports = require("node:buffer");
		}),
		1421: ((e) => {
			e.exports = require("node:child_process");
		}),
		7540: ((e) => {
			e.exports = require("node:console");
		}),
		7598: ((e) => {
			e.exports = require("node:crypto");
		}),
		3053: ((e) => {
			e.exports = require("node:diagnostics_channel");
		}),
		610: ((e) => {
			e.exports = require("node:dns");
		}),
		1553: ((e) => {
			e.exports = require("node:dns/promises");
		}),
		8474: ((e) => {
			e.exports = require("node:events");
		}),
		3024: ((e) => {
			e.exports = require("node:fs");
		}),
		1455: ((e) => {
			e.exports = require("node:fs/promises");
		}),
		7067: ((e) => {
			e.exports = require("node:http");
		}),
		2467: ((e) => {
			e.exports = require("node:http2");
		}),
		4708: ((e) => {
			e.exports = require("node:https");
		}),
		7030: ((e) => {
			e.exports = require("node:net");
		}),
		8161: ((e) => {
			e.exports = require("node:os");
		}),
		6760: ((e) => {
			e.exports = require("node:path");
		}),
		643: ((e) => {
			e.exports = require("node:perf_hooks");
		}),
		1792: ((e) => {
			e.exports = require("node:querystring");
		}),
		7075: ((e) => {
			e.exports = require("node:stream");
		}),
		6193: ((e) => {
			e.exports = require("node:string_decoder");
		}),
		8500: ((e) => {
			e.exports = require("node:timers/promises");
		}),
		1692: ((e) => {
			e.exports = require("node:tls");
		}),
		3136: ((e) => {
			e.exports = require("node:url");
		}),
		7975: ((e) => {
			e.exports = require("node:util");
		}),
		3429: ((e) => {
			e.exports = require("node:util/types");
		}),
		5919: ((e) => {
			e.exports = require("node:worker_threads");
		}),
		8522: ((e) => {
			e.exports = require("node:zlib");
		}),
		857: ((e) => {
			e.exports = require("os");
		}),
		3193: ((e) => {
			e.exports = require("string_decoder");
		}),
		4756: ((e) => {
			e.exports = require("tls");
		}),
		9023: ((e) => {
			e.exports = require("util");
		}),
		2488: ((e, t, n) => {
			n.d(t, {
				yU: () => o,
				N4: () => endGroup,
				z3: () => error,
				V4: () => getInput,
				Gu: () => getState,
				lm: () => notice,
				LZ: () => saveState,
				uH: () => setOutput,
				Pq: () => setSecret,
				Oh: () => startGroup,
				$e: () => warning
			});
			var r = n(857);
			function utils_toCommandValue(e) {
				return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
			}
			function toCommandProperties(e) {
				return Object.keys(e).length ? {
					title: e.title,
					file: e.file,
					line: e.startLine,
					endLine: e.endLine,
					col: e.startColumn,
					endColumn: e.endColumn
				} : {};
			}
			function command_issueCommand(e, t, n) {
				let i = new Command(e, t, n);
				process.stdout.write(i.toString() + r.EOL);
			}
			function command_issue(e, t = "") {
				command_issueCommand(e, {}, t);
			}
			class Command {
				constructor(e, t, n) {
					e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
				}
				toString() {
					let e = "::" + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						e += " ";
						let t = !0;
						for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
							let r = this.properties[n];
							r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
						}
					}
					return e += `::${escapeData(this.message)}`, e;
				}
			}
			function escapeData(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
			}
			let i = require("crypto");
			var a = n(9896);
			function file_command_issueFileCommand(e, t) {
				let n = process.env[`GITHUB_${e}`];
				if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
				if (!a.existsSync(n)) throw Error(`Missing file at path: ${n}`);
				a.appendFileSync(n, `${utils_toCommandValue(t)}${r.EOL}`, { encoding: "utf8" });
			}
			function file_command_prepareKeyValueMessage(e, t) {
				let n = `ghadelimiter_${i.randomUUID()}`, a = utils_toCommandValue(t);
				if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
				if (a.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
				return `${e}<<${n}${r.EOL}${a}${r.EOL}${n}`;
			}
			require("path");
			var o;
			(function(e) {
				e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
			})(o ||= {});
			function setSecret(e) {
				command_issueCommand("add-mask", {}, e);
			}
			function getInput(e, t) {
				let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
				if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
				return t && t.trimWhitespace === !1 ? n : n.trim();
			}
			function setOutput(e, t) {
				if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
				process.stdout.write(r.EOL), command_issueCommand("set-output", { name: e }, utils_toCommandValue(t));
			}
			function error(e, t = {}) {
				command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function warning(e, t = {}) {
				command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function notice(e, t = {}) {
				command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function startGroup(e) {
				command_issue("group", e);
			}
			function endGroup() {
				command_issue("endgroup");
			}
			function saveState(e, t) {
				if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(e, t));
				command_issueCommand("save-state", { name: e }, utils_toCommandValue(t));
			}
			function getState(e) {
				return process.env[`STATE_${e}`] || "";
			}
		})
	}, t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} }, a = !0;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/"), (() => {
		var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
			e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
		}, wrapDeps = (r) => r.map((r) => {
			if (typeof r == "object" && r) {
				if (r[e]) return r;
				if (r.then) {
					var i = [];
					i.d = 0, r.then((e) => {
						a[t] = e, resolveQueue(i);
					}, (e) => {
						a[n] = e, resolveQueue(i);
					});
					var a = {};
					return a[e] = (e) => e(i), a;
				}
			}
			var o = {};
			return o[e] = (e) => {}, o[t] = r, o;
		});
		__nccwpck_require__.a = (r, i, a) => {
			var o;
			a && ((o = []).d = -1);
			var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
				d = t, u = e;
			});
			f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
				l = wrapDeps(r);
				var fn, getResult = () => l.map((e) => {
					if (e[n]) throw e[n];
					return e[t];
				}), i = new Promise((t) => {
					fn = () => t(getResult), fn.r = 0;
					var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
					l.map((t) => t[e](fnQueue));
				});
				return fn.r ? i : getResult();
			}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
		};
	})(), __nccwpck_require__.n = (e) => {
		var t = e && e.__esModule ? () => e.default : () => e;
		return __nccwpck_require__.d(t, { a: t }), t;
	}, __nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
	}, (() => {
		var e = { 792: 1 }, installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = __nccwpck_require__(6894);
	module.exports = n;
})();
