"use strict";
exports.id = 778, exports.ids = [778], exports.modules = {
	1886: ((e, t, n) => {
		n.d(t, {
			FK: () => inNetworks,
			Gw: () => isPrivate,
			Jc: () => askableName,
			U9: () => isLoopback,
			Z5: () => canonicalAddress,
			ku: () => authority
		});
		var r = n(7030);
		function canonicalAddress(e) {
			let t = e.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
			return (0, r.isIPv6)(t) ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(t)?.[1] ?? new URL(`http://[${t}]/`).hostname.slice(1, -1) : t;
		}
		function inNetworks(e, t) {
			let n = canonicalAddress(e);
			if ((0, r.isIP)(n) === 0) return !1;
			let i = new r.BlockList();
			for (let e of t) {
				let [t = "", n = ""] = e.split("/");
				i.addSubnet(t, Number(n), (0, r.isIPv4)(t) ? "ipv4" : "ipv6");
			}
			return i.check(n, (0, r.isIPv4)(n) ? "ipv4" : "ipv6");
		}
		let i = ["127.0.0.0/8", "::1/128"], a = [
			"10.0.0.0/8",
			"172.16.0.0/12",
			"192.168.0.0/16",
			"100.64.0.0/10",
			"169.254.0.0/16",
			"fe80::/10",
			"fc00::/7"
		];
		function isLoopback(e) {
			let t = e.toLowerCase().replace(/\.$/, "");
			return t === "localhost" || t.endsWith(".localhost") || inNetworks(t, i);
		}
		function isPrivate(e) {
			return inNetworks(e, a) || inNetworks(e, i);
		}
		function authority(e, t, n) {
			let i = (0, r.isIPv6)(e) ? `[${e}]` : e;
			return t === (n ? 443 : 80) ? i : `${i}:${t}`;
		}
		function askableName(e) {
			return e.startsWith("*.") ? `kamal-action-check${e.slice(1)}` : e;
		}
	}),
	9861: ((e, t, n) => {
		n.d(t, { J: () => runChecks });
		var r = n(8500), i = n(6845), a = n(5246);
		async function runChecks(e, t) {
			t.signal.throwIfAborted();
			let n = new AbortController(), r = AbortSignal.any([t.signal, n.signal]);
			try {
				return await Promise.all(e.map(async (e) => {
					let n = await runCheck(e, r);
					return t.onResult?.(n), n;
				}));
			} finally {
				n.abort(Error("the checks are over"));
			}
		}
		async function runCheck(e, t) {
			let n = (0, i.s)(), r = new AbortController(), a = setTimeout(() => r.abort(), e.deadlineMs);
			try {
				let { observation: i, attempts: a } = await askUntilDeadline(e, t, r.signal), { outcome: o, reason: s, evidence: c, diagnosis: l } = i;
				return {
					id: e.id,
					kind: e.kind,
					target: e.target,
					outcome: o,
					reason: s,
					durationMs: n(),
					evidence: {
						...c,
						...a > 1 ? { attempts: a } : {},
						...l === void 0 ? {} : { diagnosis: l }
					}
				};
			} finally {
				clearTimeout(a), r.abort();
			}
		}
		async function askUntilDeadline(e, t, n) {
			let i = AbortSignal.any([t, n]), a, o = 0;
			try {
				for (;;) {
					if (i.throwIfAborted(), o += 1, a = await observe(e, i), a.outcome !== "fail" || a.settled === !0 || e.retryEveryMs === void 0) return {
						observation: a,
						attempts: o
					};
					await (0, r.setTimeout)(e.retryEveryMs, void 0, { signal: i });
				}
			} catch (r) {
				if (t.aborted) throw t.reason;
				if (!n.aborted) throw r;
				return {
					observation: late(e, a),
					attempts: o
				};
			}
		}
		async function observe(e, t) {
			try {
				return await untilAborted(e.run(t), t);
			} catch (e) {
				if (t.aborted) throw e;
				return {
					outcome: "fail",
					reason: `Could not be asked: ${(0, a.bD)(e)}`
				};
			}
		}
		function late(e, t) {
			let n = seconds(e.deadlineMs);
			return t === void 0 ? {
				outcome: "fail",
				reason: `no answer within ${n}: ${e.target}`
			} : {
				...t,
				reason: `${t.reason} (still so after ${n})`
			};
		}
		function untilAborted(e, t) {
			return new Promise((n, r) => {
				let onAbort = () => r(t.reason);
				t.aborted && onAbort(), t.addEventListener("abort", onAbort, { once: !0 }), e.then(n, r).finally(() => t.removeEventListener("abort", onAbort));
			});
		}
		function seconds(e) {
			return e < 1e3 ? `${e} ms` : `${Number((e / 1e3).toFixed(1))} s`;
		}
	}),
	6555: ((e, t, n) => {
		n.d(t, { u: () => skipCheck });
		function skipCheck(e) {
			let { id: t, kind: n, target: r, reason: i } = e;
			return {
				id: t,
				kind: n,
				target: r,
				deadlineMs: 1e3,
				run: async () => ({
					outcome: "skip",
					reason: i
				})
			};
		}
	}),
	7778: ((e, t, n) => {
		n.d(t, {
			M: () => readFacts,
			R: () => sshCheck
		});
		let r = [
			{
				id: "ssh-hostkey",
				match: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .* has changed/,
				title: "The server's host key is not the pinned one",
				cause: ({ host: e }) => `${e} shows another host key than the known one: it was reinstalled, or somebody is in between.`,
				fix: ({ host: e }) => `If the server was reinstalled, replace its lines in \`ssh-known-hosts\` (\`ssh-keyscan ${e}\` from a machine that you trust). If not, do not deploy: find out who answers at ${e}.`
			},
			{
				id: "ssh-hostkey",
				match: /Host key verification failed|No \S+ host key is known for/,
				title: "The server's host key is not pinned",
				cause: ({ host: e, port: t }) => `\`ssh-known-hosts\` has no line for ${t === 22 ? e : `[${e}]:${t}`}.`,
				fix: ({ host: e, port: t }) => `Add the lines of \`ssh-keyscan${t === 22 ? "" : ` -p ${t}`} ${e}\` to \`ssh-known-hosts\`, with the address as deploy.yml spells it and not hashed.`
			},
			{
				id: "ssh-auth",
				match: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
				title: "The server refused the SSH key",
				cause: ({ host: e, user: t, keys: n }) => n.length === 0 ? `${e} did not let ${t} in, and no key was offered: the SSH agent is empty.` : `${e} did not let ${t} in with the key ${n.join(", ")}.`,
				fix: ({ host: e, user: t, keys: n }) => n.length === 0 ? "Give the step `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}`." : `Check that ssh/user in deploy.yml is the right one (it is ${t}), and that the public key with this fingerprint is in ~${t}/.ssh/authorized_keys on ${e} (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists the fingerprints).`
			},
			{
				id: "ssh-dns",
				match: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
				title: "The server's name does not resolve",
				cause: ({ host: e }) => `${e} has no address in DNS.`,
				fix: ({ host: e }) => `Correct the host under \`servers\` in deploy.yml, or create an A record for ${e}.`
			},
			{
				id: "ssh-connect",
				match: /Connection refused/,
				title: "No SSH server at this port",
				cause: ({ host: e, port: t }) => `${e} refused the connection to port ${t}.`,
				fix: ({ port: e }) => `Check that sshd runs and listens at port ${e} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`
			},
			{
				id: "ssh-connect",
				match: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
				title: "The server does not answer",
				cause: ({ host: e, port: t }, n) => `No SSH connection to ${e}, port ${t}: ${n[0]}.`,
				fix: ({ host: e, port: t }) => `Check that the server is up, that ${e} is its address, and that no firewall or fail2ban keeps GitHub's runners from port ${t}.`
			}
		];
		function diagnoseSsh(e, t) {
			let n = e.split("\n").map((e) => e.trim()).filter((e) => e !== "" && !/^Warning: Permanently added|^@+$/.test(e)).slice(-6);
			for (let i of r) {
				let r = i.match.exec(e);
				if (r !== null) return {
					id: i.id,
					title: i.title,
					cause: i.cause(t, r),
					fix: i.fix(t),
					evidence: n
				};
			}
			return {
				id: "ssh-failed",
				title: "No SSH session with the server",
				cause: `ssh to ${t.user}@${t.host}, port ${t.port}, failed: ${n.at(-1) ?? "without a word"}.`,
				fix: `Try it by hand: \`ssh -p ${t.port} ${t.user}@${t.host}\`.`,
				evidence: n
			};
		}
		var i = n(5246), a = n(5671), o = n(4414);
		let s = 3e4;
		function sshCheck(e) {
			return {
				id: "ssh",
				kind: "preflight",
				target: e.host,
				deadlineMs: s,
				run: (t) => look(e, t)
			};
		}
		async function readFacts(e, t) {
			let { host: n, deployment: r, ssh: c, keys: l } = e, { script: u, token: d } = (0, a.$8)(r), f = await c.run(n, u, {
				signal: t,
				timeoutMs: s
			});
			if (f.code === 255) {
				let { user: e, name: t, port: r } = (0, o.DQ)(n, c.settings);
				throw new i.HR(diagnoseSsh(f.stderr, {
					host: t,
					user: e,
					port: r,
					keys: await l()
				}));
			}
			if (!(0, a.As)(f.stdout, d)) throw noShell(n, (0, o.DQ)(n, c.settings).user, `${f.stdout}\n${f.stderr}`);
			return (0, a.hx)(n, f.stdout, {
				token: d,
				deployment: r,
				now: Date.now()
			});
		}
		function noShell(e, t, n) {
			return new i.HR({
				id: "ssh-shell",
				title: "The server does not let us run commands",
				cause: `${t} may log in at ${e}, but gets no shell there.`,
				fix: `Give ${t} a login shell (\`chsh -s /bin/bash ${t}\`), and no forced \`command=\` in authorized_keys.`,
				evidence: n.split("\n").map((e) => e.trim()).filter(Boolean).slice(0, 6)
			});
		}
		async function look(e, t) {
			try {
				let n = await readFacts(e, t);
				e.onFacts(n);
				let r = dockerProblem(n);
				return r !== void 0 && e.onFailure(r), r === void 0 ? judge(n) : failed(r);
			} catch (t) {
				if (!(t instanceof i.HR)) throw t;
				return e.onFailure(t), failed(t);
			}
		}
		function failed({ diagnosis: e }) {
			return {
				outcome: "fail",
				reason: e.cause,
				diagnosis: e.id,
				evidence: { output: e.evidence }
			};
		}
		function dockerProblem(e) {
			let { host: t, user: n, docker: r } = e;
			if (r === void 0 && n !== "root") return new i.HR({
				id: "docker-missing-remote",
				title: "Docker is missing on the server",
				cause: `${t} has no \`docker\`, and ${n} is not root, so Kamal cannot install it.`,
				fix: `Install Docker on ${t} once as root (\`curl -fsSL get.docker.com | sh\`) and run \`usermod -aG docker ${n}\`.`
			});
			if (r === void 0 || "version" in r) return;
			let a = /permission denied/i.test(r.error);
			return new i.HR({
				id: a ? "docker-sock-perm" : "docker-down",
				title: a ? "The SSH user may not use Docker" : "Docker does not run on the server",
				cause: a ? `${n} may not use Docker on ${t}.` : `The Docker daemon on ${t} does not answer ${n}.`,
				fix: a ? `On ${t}, as root: \`usermod -aG docker ${n}\`.` : `On ${t}, as root: \`systemctl enable --now docker\`.`,
				evidence: [r.error]
			});
		}
		function judge(e) {
			let t = factsAsEvidence(e), n = e.docker === void 0 ? "no Docker yet (Kamal will install it)" : `Docker ${"version" in e.docker ? e.docker.version : ""}`, r = [
				e.cores === void 0 ? void 0 : `${e.cores} cores`,
				e.memoryMb === void 0 ? void 0 : `${gigabytes(e.memoryMb)} memory`,
				e.diskFreeMb === void 0 ? void 0 : `${gigabytes(e.diskFreeMb)} free disk`
			].filter(Boolean), i = `Logged in as ${e.user}; ${[n, ...r].join(", ")}.`, a = [e.diskFreeMb !== void 0 && e.diskFreeMb < 2048 ? `Only ${e.diskFreeMb} MB of disk are free: pulling the image may fail; \`kamal prune all\` makes room.` : "", e.clockSkewSeconds !== void 0 && Math.abs(e.clockSkewSeconds) > 60 ? `The server's clock is ${e.clockSkewSeconds} s off: certificates and logins depend on it; \`timedatectl set-ntp true\` mends it.` : ""].filter(Boolean);
			return {
				outcome: a.length > 0 ? "warn" : "pass",
				reason: [...a, i].join(" "),
				evidence: t
			};
		}
		function gigabytes(e) {
			return `${(e / 1024).toFixed(1)} GB`;
		}
		function factsAsEvidence(e) {
			return {
				user: e.user,
				docker: e.docker !== void 0 && "version" in e.docker ? e.docker.version : null,
				cores: e.cores ?? null,
				memoryMb: e.memoryMb ?? null,
				diskFreeMb: e.diskFreeMb ?? null,
				clockSkewSeconds: e.clockSkewSeconds ?? null,
				proxy: e.proxy?.image ?? null,
				running: e.containers.filter(({ state: e }) => e === "running").map(({ name: e }) => e)
			};
		}
	}),
	2838: ((e, t, n) => {
		n.d(t, { g: () => failureOf });
		var r = n(5246);
		let i = {
			"lock-held": {
				title: "Another deploy holds the lock",
				fix: ({ destination: e }) => `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${e ? ` -d ${e}` : ""}\` and start this run again.`
			},
			"lock-half": {
				title: "The deploy lock was left half taken",
				fix: () => "Remove it as the reason says, after making sure that no deploy runs."
			},
			"secret-missing": {
				title: "A secret is missing or empty",
				fix: () => "Give the step the values: `secrets: ${{ toJSON(secrets) }}`, or one line each in `env:`."
			},
			"docker-local": {
				title: "The runner cannot build the image",
				fix: () => "The reason above says what to add to the workflow."
			},
			"registry-auth": {
				title: "The registry refused the login",
				fix: ({ registry: e }) => e.server === "ghcr.io" ? "Use the job's own token: give the job `permissions: packages: write` and leave the registry's secrets unset." : "Check registry/username and the secret behind registry/password: an expired token, a wrong user, a token for another registry."
			},
			"registry-push-denied": {
				title: "The registry refuses the push",
				fix: ({ registry: e, repository: t }) => e.server === "ghcr.io" ? `Give the job \`permissions: packages: write\`. If it has that, add this repository with the role Write under "Manage Actions access" in the settings of the package ${t}.` : `Give the registry user the right to push to ${t}.`
			},
			"host-conflict": {
				title: "Another service already owns the host name",
				fix: () => "Change proxy/host in deploy.yml. If that service is an old name of this one, remove it on the server: `docker exec kamal-proxy kamal-proxy remove SERVICE`."
			},
			"image-missing": {
				title: "The image is not in the registry",
				fix: () => "With `skip-build: true` the image must have been pushed with the tag that `version` names: Kamal's own tags are full commits."
			},
			maintenance: {
				title: "The app is in maintenance mode",
				fix: () => "Run `kamal app live`."
			},
			"version-not-running": {
				title: "The new version does not run",
				fix: ({ service: e }) => `Look at its log: \`docker ps -a --filter label=service=${e}\` on the server, then \`docker logs CONTAINER\`.`
			},
			"version-not-routed": {
				title: "kamal-proxy does not route to the new version",
				fix: () => "Run the deploy again; if it stays so, `kamal proxy reboot -y`."
			}
		};
		function failureOf(e, t) {
			let n = e[0];
			if (n === void 0) throw Error("failureOf needs a failed check");
			let a = typeof n.evidence.diagnosis == "string" ? n.evidence.diagnosis : `${n.kind}-${n.id}`, o = i[a], s = n.kind === "preflight" ? "Preflight" : "Probe";
			return new r.HR({
				id: a,
				title: o?.title ?? `${s} \`${n.id}\` failed for ${n.target}`,
				cause: n.reason,
				fix: o?.fix(t) ?? adviceFor(n),
				evidence: e.map((e) => `${e.id} ${e.target}: ${e.reason}`)
			});
		}
		function adviceFor(e) {
			return e.kind === "preflight" ? "Mend what the reason names, and start the run again. Nothing was changed on the servers." : "The new version is live. Look at the reason; to go back, run the rollback workflow.";
		}
	}),
	4013: ((e, t, n) => {
		n.d(t, {
			_: () => installKamal,
			w: () => kamalPlace
		});
		var r = n(7598), i = n(3024), a = n(1455), o = n(6760), s = n.n(o), c = n(8500), l = n(3053), u = n(1292), d = n(8657), f = n(5246), p = n(3542);
		async function findRuby(e = askRuby) {
			let t = "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).", n;
			try {
				n = await e();
			} catch (e) {
				throw new f.HR({
					id: "ruby-missing",
					title: "Ruby is missing on the runner",
					cause: "Kamal is a Ruby program, and `ruby` is not on the PATH.",
					fix: t
				}, { cause: e });
			}
			if (n === void 0 || (0, p.E)(n.version, "3.1") < 0) {
				let e = `Kamal 2 needs Ruby 3.1 or newer; \`ruby\` is ${n?.version ?? "of an unknown version"}.`;
				throw new f.HR({
					id: "ruby-old",
					title: "Ruby on the runner is too old",
					cause: e,
					fix: t
				});
			}
			return n;
		}
		async function askRuby() {
			let { stdout: e } = await (0, l.getExecOutput)("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: !0 }), [t, n] = e.trim().split(" ");
			return t === void 0 || n === void 0 ? void 0 : {
				version: t,
				platform: n
			};
		}
		var m = n(617), h = n(4635);
		async function installKamal(e) {
			requireKamal2(e.version);
			let t = await findRuby(e.askRuby), n = {
				...kamalPlace(e, t),
				ruby: t
			}, { directory: r } = n, i = s().basename(r);
			if (await isWhole(r)) return {
				...n,
				source: "tool cache",
				saved: Promise.resolve(void 0)
			};
			let a = await restore(r, i);
			if (a === void 0 && await isWhole(r)) return {
				...n,
				source: "GitHub's cache",
				saved: Promise.resolve(void 0)
			};
			if (a !== void 0 && a !== "" && e.log(`GitHub's cache could not be read: ${a}`), e.log(`Installing Kamal ${e.version} from RubyGems with Ruby ${t.version}`), await installGem(e.version, r, e.signal), !await works(n)) throw installFailure(e.version, "it was installed but does not start", []);
			return {
				...n,
				source: "RubyGems",
				saved: save(r, i)
			};
		}
		function kamalPlace({ version: e, toolCache: t, directory: n }, r) {
			return {
				version: e,
				directory: s().join(t, "kamal-action", `kamal-${e}-ruby-${r.version}-${r.platform}`),
				launcher: written(s().join(n, "kamal.rb"), h.kq),
				waitingLauncher: written(s().join(n, "kamal-waiting.rb"), h.dv)
			};
		}
		function written(e, t) {
			return (0, i.existsSync)(e) || (0, i.writeFileSync)(e, t), e;
		}
		function requireKamal2(e) {
			if (!e.startsWith("2.")) throw new f.HR({
				id: "kamal-version",
				title: "This version of Kamal cannot be used",
				cause: `Kamal ${e} was asked for (by the input \`kamal-version\` or Gemfile.lock); this action works with Kamal 2.`,
				fix: `Use Kamal 2, e.g. \`kamal-version: ${m.so}\`; \`kamal upgrade\` moves a server from Kamal 1.`
			});
		}
		let g = "kamal-action-inventory.txt";
		async function isWhole(e) {
			try {
				return await (0, a.readFile)(s().join(e, g), "utf8") === await inventory(e);
			} catch {
				return !1;
			}
		}
		async function inventory(e) {
			let t = 0, n = 0, r = [e];
			for (let e = r.pop(); e !== void 0; e = r.pop()) {
				for (let a of (0, i.readdirSync)(e, { withFileTypes: !0 })) {
					let o = s().join(e, a.name);
					a.isDirectory() && r.push(o), a.isFile() && a.name !== g && (t++, n += (0, i.statSync)(o).size);
				}
				await (0, c.setImmediate)();
			}
			return `${t} files, ${n} bytes\n`;
		}
		async function works(e) {
			let t = [
				e.launcher,
				e.directory,
				e.version,
				"version"
			], n = await (0, l.getExecOutput)("ruby", t, {
				silent: !0,
				ignoreReturnCode: !0
			});
			return n.exitCode === 0 && n.stdout.trim() === e.version;
		}
		async function installGem(e, t, n) {
			let i = `${t}.${(0, r.randomBytes)(4).toString("hex")}`;
			await (0, a.mkdir)(i, { recursive: !0 });
			let o = [
				"install",
				"kamal",
				"--version",
				e,
				"--no-document",
				"--install-dir",
				i
			], c = {
				...(0, u.Q)(process.env, { secrets: void 0 }),
				GEM_HOME: i,
				GEM_PATH: i
			}, l = [], onLine = (e) => e.trim() !== "" && l.push(e), f = await (0, d.kp)("gem", o, {
				cwd: i,
				env: c,
				onLine
			}), stop = () => (0, d.i8)(f.identity, "SIGKILL");
			n.addEventListener("abort", stop, { once: !0 }), n.aborted && await stop();
			let p = await f.done;
			if (n.removeEventListener("abort", stop), p.code !== 0) throw await (0, a.rm)(i, {
				recursive: !0,
				force: !0
			}), n.throwIfAborted(), installFailure(e, l.some((e) => e.includes("Could not find a valid gem")) ? "RubyGems has no such version" : "`gem install` failed", l.slice(-8));
			await (0, a.writeFile)(s().join(i, g), await inventory(i)), await (0, a.rm)(t, {
				recursive: !0,
				force: !0
			}), await (0, a.rename)(i, t);
		}
		function installFailure(e, t, n) {
			return new f.HR({
				id: "kamal-install",
				title: `Kamal ${e} could not be installed`,
				cause: `Kamal ${e}: ${t}.`,
				fix: "Check `kamal-version` (or Gemfile.lock) against RubyGems, and that the runner reaches RubyGems and has a compiler (build-essential) for gems with C extensions.",
				evidence: n
			});
		}
		async function restore(e, t) {
			try {
				let r = await Promise.all([n.e(119), n.e(610)]).then(n.bind(n, 6610));
				return r.isFeatureAvailable() ? await r.restoreCache([e], `kamal-action-${t}`) === void 0 ? "" : void 0 : "";
			} catch (e) {
				return (0, f.bD)(e);
			}
		}
		async function save(e, t) {
			try {
				let r = await Promise.all([n.e(119), n.e(610)]).then(n.bind(n, 6610));
				if (!r.isFeatureAvailable()) return;
				await r.saveCache([e], `kamal-action-${t}`);
				return;
			} catch (e) {
				return `Kamal could not be written to GitHub's cache; the next run installs it again: ${(0, f.bD)(e)}`;
			}
		}
	}),
	4635: ((e, t, n) => {
		n.d(t, {
			dv: () => i,
			kq: () => r,
			z$: () => a
		});
		let r = "# Written by kamal-action: starts Kamal from a directory of its own, line by line.\n$stdout.sync = $stderr.sync = true\ndirectory, version = ARGV.shift(2)\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nload Gem.bin_path(\"kamal\", \"kamal\", \"= #{version}\")\n", i = "# Written by kamal-action: loads Kamal, and starts it when its arguments are known.\n$stdout.sync = $stderr.sync = true\ndirectory, version = ARGV\nparent, name = File.split(directory)\ndirectory = File.join(parent, name.sub(\"RUBY_VERSION\", RUBY_VERSION).sub(\"RUBY_PLATFORM\", RUBY_PLATFORM))\nthere = File.directory?(directory)\nputs \"kamal-action: ruby #{RUBY_VERSION} #{RUBY_PLATFORM} #{there ? \"loads\" : \"misses\"} kamal\"\nexit unless there\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nrequire \"kamal\"\nbegin\n  Zeitwerk::Loader.eager_load_all\nrescue ScriptError, StandardError\n  # What cannot be loaded here says so itself when Kamal needs it.\nend\norders = $stdin.read\nexit if orders.empty?\nrequire \"json\"\norders = JSON.parse(orders)\nENV.replace(orders.fetch(\"environment\"))\nARGV.replace(orders.fetch(\"arguments\"))\n$stdin.reopen(File::NULL)\nload Gem.bin_path(\"kamal\", \"kamal\", \"= #{version}\")\n", a = "# Written by kamal-action: the config after ERB, and the secrets that .kamal/secrets yields.\ndirectory, version, config_file, destination, app_version, wanted = ARGV\nGem.use_paths(directory, [directory])\ngem \"kamal\", \"= #{version}\"\nGem.finish_resolve\nout = $stdout.dup\n$stdout.reopen($stderr)\nrequire \"kamal\"\nrequire \"json\"\nbegin\n  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)\n  secrets = wanted == \"secrets\" ? config.secrets.to_h : {}\n  out.puts JSON.generate(\"config\" => config.raw_config.to_h, \"secrets\" => secrets)\nrescue SyntaxError, StandardError => e\n  out.puts JSON.generate(\"error\" => { \"class\" => e.class.name, \"message\" => e.message })\n  exit 1\nend\n";
	}),
	4610: ((e, t, n) => {
		n.d(t, { u: () => isRecord });
		function isRecord(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
	}),
	5671: ((e, t, n) => {
		n.d(t, {
			aI: () => containerPrefix,
			$8: () => factsScript,
			As: () => isComplete,
			hx: () => parseFacts
		});
		var r = n(7598), i = n(6314), a = n(823), o = n(5109), s = n(2504);
		function parseProxyList(e) {
			let [t, ...n] = (0, s.a)(e).split("\n").map((e) => e.trimEnd()).filter((e) => e !== "");
			if (t === void 0 || !t.startsWith("Service")) return [];
			let r = t.split(/\s{2,}/).map((e) => e.toLowerCase());
			return n.map((e) => {
				let t = e.split(/\s{2,}/), cell = (e) => t[r.indexOf(e)] ?? "";
				return {
					service: cell("service"),
					hosts: cell("host").split(",").map((e) => e.trim()).filter(Boolean),
					path: cell("path"),
					target: cell("target"),
					state: cell("state"),
					tls: cell("tls") === "yes"
				};
			});
		}
		let c = [...[
			"ID",
			"Names",
			"State",
			"Image"
		].map((e) => `{{.${e}}}`), ...[
			"service",
			"destination",
			"role"
		].map((e) => `{{.Label "${e}"}}`)].join("\\t");
		function factsScript(e) {
			let t = (0, r.randomBytes)(8).toString("hex"), { service: n, destination: i } = e, a = `.kamal/${[n, i].filter(Boolean).join("-")}-audit.log`, s = (0, o.Z4)(n, i), section = (e, n) => `printf '\\n%s %s\\n' ${t} ${e}\n${n}`;
			return {
				script: [
					"LC_ALL=C; export LC_ALL; cd",
					section("user", "id -un"),
					section("cores", "nproc 2>/dev/null"),
					section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
					section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
					section("time", "date +%s"),
					section("lock", `if [ -d ${s} ]; then echo held; cat ${s}/details 2>/dev/null; fi`),
					section("audit", `tail -n 2000 ${a} 2>/dev/null | grep -F 'as the latest image'`),
					section("login", loginCommand(e)),
					section("docker", "command -v docker >/dev/null || echo missing"),
					`docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${t}; exit 0; }`,
					section("containers", `docker ps --all --no-trunc --format '${c}'`),
					section("network", "docker network inspect kamal --format yes 2>/dev/null"),
					section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
					section("end", "exit 0")
				].join("\n"),
				token: t
			};
		}
		function loginCommand(e) {
			let t = (0, i.Ho)(e).map((e) => `"${e || "https://index.docker.io/v1/"}"`);
			return t.length === 0 ? ":" : `grep -F ${t.map((e) => `-e ${(0, a.Z)(e)}`).join(" ")} .docker/config.json >/dev/null 2>&1 && echo yes`;
		}
		function isComplete(e, t) {
			return splitSections(e, t).has("end");
		}
		function parseFacts(e, t, n) {
			let r = splitSections(t, n.token), get = (e) => r.get(e)?.trim() ?? "", i = integer(get("time")), a = parseRows(get("containers"));
			return {
				host: e,
				user: get("user"),
				cores: integer(get("cores")),
				memoryMb: scaled(get("memory")),
				diskFreeMb: scaled(get("disk").split(/\s+/)[3] ?? ""),
				docker: dockerFacts(get("docker")),
				containers: appContainers(a, n.deployment),
				proxy: proxyOf(a),
				routes: parseProxyList(r.get("routes") ?? ""),
				containerNames: a.map(({ name: e }) => e),
				networkExists: get("network") === "yes",
				bootedVersions: bootedVersions(get("audit")),
				lock: parseLock(get("lock")),
				clockSkewSeconds: i === void 0 ? void 0 : i - Math.round(n.now / 1e3),
				registryLogin: get("login") === "yes"
			};
		}
		function splitSections(e, t) {
			let n = e.split(RegExp(`^${t} (\\w+)\\r?\\n`, "m")), r = new Map();
			for (let e = 1; e + 1 < n.length; e += 2) r.set(n[e] ?? "", n[e + 1] ?? "");
			return r;
		}
		function integer(e) {
			return /^\d+$/.test(e) ? Number(e) : void 0;
		}
		function scaled(e) {
			let t = integer(e);
			return t === void 0 ? void 0 : Math.round(t / 1024);
		}
		function dockerFacts(e) {
			if (e === "" || e.startsWith("missing")) return;
			let t = e.split("\n").at(-1) ?? "";
			return /^\d+\.\d+/.test(t) ? { version: t } : { error: t };
		}
		function parseRows(e) {
			return e.split("\n").flatMap((e) => {
				let [t, n, r, i = "", a = "", o = "", s = ""] = e.split("	");
				return t === void 0 || n === void 0 || r === void 0 ? [] : [{
					id: t,
					name: n,
					state: r,
					image: i,
					service: a,
					destination: o,
					role: s
				}];
			});
		}
		function proxyOf(e) {
			let t = e.find(({ name: e }) => e === "kamal-proxy");
			return t && {
				state: t.state,
				image: t.image
			};
		}
		function appContainers(e, t) {
			let { service: n, destination: r = "" } = t;
			return e.filter((e) => e.service === n && e.destination === r).map(({ id: e, name: n, state: r, role: i, image: a }) => ({
				id: e,
				name: n,
				state: r,
				role: i,
				image: a,
				version: versionOf(n, i, t)
			}));
		}
		function versionOf(e, t, n) {
			let r = `${containerPrefix(n, t)}-`, i = e.startsWith(r) ? e.slice(r.length) : "";
			return i === "" || i.includes("_replaced_") || i.startsWith("exec-") ? void 0 : i;
		}
		function containerPrefix(e, t) {
			return [
				e.service,
				t,
				e.destination
			].filter(Boolean).join("-");
		}
		function bootedVersions(e) {
			return e.split("\n").flatMap((e) => /Tagging \S+:([^\s:/]+) as the latest image/.exec(e)?.[1] ?? []);
		}
		function parseLock(e) {
			return e.startsWith("held") ? {
				held: !0,
				details: (0, o.Pi)(e.slice(4))
			} : { held: !1 };
		}
	}),
	8117: ((e, t, n) => {
		n.d(t, {
			N: () => connect,
			B: () => connectAccessories
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(9861), s = n(7778), c = n(5109), l = n(5671), u = n(737), d = n(4414), f = n(9746), p = n(5246);
		function normalizePrivateKey(e) {
			let t = e.trim();
			!t.includes("\n") && t.includes("\\n") && (t = t.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n")), t = `${t.replace(/\r\n?/g, "\n").trim()}\n`;
			let n = keyProblem(t);
			if (n !== void 0) throw new p.HR({
				id: "ssh-key-format",
				title: "The SSH private key cannot be used",
				...n
			});
			return t;
		}
		let m = "Put the whole private key file (from `-----BEGIN` to `-----END \u2026-----`) into the secret that `ssh-private-key` is given.";
		function keyProblem(e) {
			let t = e.split("\n", 1)[0] ?? "";
			if (/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(t)) return {
				cause: "Input `ssh-private-key` holds a public key (it starts with the key's type).",
				fix: m
			};
			if (t.startsWith("PuTTY-User-Key-File")) return {
				cause: "Input `ssh-private-key` holds a PuTTY key; expected OpenSSH's or PEM's form.",
				fix: "Convert it with `puttygen key.ppk -O private-openssh -o key` and store the result in the secret."
			};
			if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(t)) return {
				cause: "Input `ssh-private-key` does not start with a line `-----BEGIN \u2026 PRIVATE KEY-----`.",
				fix: m
			};
			if (!/-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(e)) return {
				cause: "Input `ssh-private-key` is cut off: its last line is no `-----END \u2026 PRIVATE KEY-----`.",
				fix: m
			};
			if (isEncrypted(e)) return {
				cause: "Input `ssh-private-key` holds a key with a passphrase, which nobody can type in a workflow.",
				fix: "Make a key for deploys alone without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`, add deploy_key.pub to the server's authorized_keys and store deploy_key in the secret."
			};
		}
		function isEncrypted(e) {
			if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(e) || /^Proc-Type: 4,ENCRYPTED$/m.test(e)) return !0;
			if (!e.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) return !1;
			let t = Buffer.from(e.replace(/-----[^\n]*-----/g, ""), "base64");
			if (t.toString("latin1", 0, 15) !== "openssh-key-v1\0" || t.length < 19) return !1;
			let n = t.readUInt32BE(15);
			return t.toString("latin1", 19, 19 + n) !== "none";
		}
		async function connect(e, t) {
			return e.phase("connect", "Connect to the servers", async () => {
				let { deployment: n } = t, r = await provideKey(e), i = await provideKnownHosts(e), a = await (0, d.zt)({
					settings: n.ssh,
					directory: e.directory,
					knownHosts: i.file,
					strict: i.pinned,
					userKnownHosts: userKnownHosts(e),
					agentSocket: r
				});
				rememberServer(e, n);
				let keys = () => (0, f._N)(r ?? process.env.SSH_AUTH_SOCK), o = await lookAtServers(e, {
					deployment: n,
					ssh: a,
					keys,
					hosts: n.hosts
				});
				return await trustTheSameKeys(e, i), {
					...t,
					ssh: a,
					agentSocket: r,
					facts: o
				};
			});
		}
		async function connectAccessories(e, t) {
			let { deployment: n, agentSocket: r, ssh: i } = t, a = accessoryHosts(n).filter((e) => !t.facts.has(e)), { server: o } = e.remembered;
			return a.length === 0 || o === void 0 ? t : e.phase("connect", "Connect to the servers of the accessories", async () => {
				e.remember({ server: {
					...o,
					hosts: [...o.hosts, ...a]
				} });
				let s = knownHosts(e), c = await (0, u.l2)(s.file), keys = () => (0, f._N)(r ?? process.env.SSH_AUTH_SOCK), l = await lookAtServers(e, {
					deployment: n,
					ssh: i,
					keys,
					hosts: a
				});
				return await trustTheSameKeys(e, s, c), {
					...t,
					facts: new Map([...t.facts, ...l])
				};
			});
		}
		function accessoryHosts({ accessories: e }) {
			return [...new Set(e.flatMap(({ hosts: e }) => e))];
		}
		async function provideKey(e) {
			let t = e.inputs.sshPrivateKey;
			if (t === void 0) return;
			e.secret(t);
			let n = normalizePrivateKey(t);
			e.secret(n);
			let r = a().join(e.directory, "agent.sock");
			e.remember({ agentSocket: r });
			let i = await (0, f.Ih)(r, n);
			return i !== void 0 && e.remember({ agentPid: i }), r;
		}
		async function provideKnownHosts(e) {
			let t = knownHosts(e), n = e.inputs.sshKnownHosts;
			return await (0, r.writeFile)(t.file, n === void 0 ? "" : (0, u.AQ)(n), { mode: 384 }), t;
		}
		function knownHosts(e) {
			return {
				file: a().join(e.directory, "known_hosts"),
				pinned: e.inputs.sshKnownHosts !== void 0
			};
		}
		function userKnownHosts(e) {
			return a().join(e.environment.home, ".ssh", "known_hosts");
		}
		async function trustTheSameKeys(e, t, n = "") {
			let r = new Set(n.split("\n")), i = (await (0, u.l2)(t.file)).split("\n").filter((e) => !r.has(e)).join("\n"), a = (0, u.Vv)(i);
			if (a.length > 0) {
				let t = `kamal-action-${e.environment.runId}-${e.environment.attempt}-${process.pid}`;
				e.remember({ knownHosts: {
					file: userKnownHosts(e),
					marker: t
				} }), await (0, u.YP)(userKnownHosts(e), i, t);
			}
			if (t.pinned || a.length === 0) return;
			let o = a.map(({ host: e, type: t, fingerprint: n }) => `${e} ${t} ${n}`);
			e.notice(`Host keys were accepted unseen, because \`ssh-known-hosts\` is not given: ${o.join("; ")}. Compare them with the server's, then pin them in \`ssh-known-hosts\`.`);
		}
		function rememberServer(e, t) {
			e.remember({ server: {
				ssh: t.ssh,
				hosts: t.hosts,
				primaryHost: t.primaryHost,
				lockDirectory: (0, c.Z4)(t.service, t.destination),
				lockOwner: (0, c.Vm)(e.environment),
				proxyPrefix: (0, l.aI)(t, ""),
				bootSeconds: t.deployTimeout + t.drainTimeout,
				registries: []
			} });
		}
		async function lookAtServers(e, t) {
			let n = new Map(), r = [], i = t.hosts.map((e) => (0, s.R)({
				...t,
				host: e,
				onFacts: (t) => n.set(e, t),
				onFailure: (e) => r.push(e)
			}));
			e.addChecks(await (0, o.J)(i, {
				signal: e.signal,
				onResult: (t) => e.showCheck(t)
			}));
			let a = r[0];
			if (a !== void 0) throw a;
			return n;
		}
	}),
	8811: ((e, t, n) => {
		n.d(t, {
			_3: () => evaluate,
			iA: () => prepare,
			No: () => readCa
		});
		var r = n(1455), i = n(6760), a = n.n(i), o = n(7030), s = n(6991), c = n(5246), l = n(1886), u = n(4610);
		function settingsPart(e, t, n) {
			let r = asMapping(e, t, n), full = (e) => t === "" ? e : `${t}.${e}`, sub = (e, t) => settingsPart(r[e] ?? {}, full(e), t);
			return {
				part: sub,
				only(e, t) {
					let n = r[e];
					return n === !1 ? !1 : n === !0 ? settingsPart({}, full(e), t) : sub(e, t);
				},
				mapping: (e) => asMapping(r[e] ?? {}, full(e)),
				number: (e, t) => readNumber(r[e] ?? t.fallback, full(e), t),
				text(e, t, n) {
					let i = r[e] ?? void 0;
					if (i !== void 0) {
						if (typeof i != "string" || !t(i)) throw refuse(full(e), i, n);
						return i;
					}
				},
				texts(e, t, n) {
					let i = r[e] ?? [];
					if (!Array.isArray(i)) throw refuse(full(e), i, `a list, each item ${n}`);
					return i.map((r, i) => {
						if (typeof r != "string" || !t(r)) throw refuse(`${full(e)}/${i}`, r, n);
						return r;
					});
				}
			};
		}
		function refuse(e, t, n) {
			let r = e === "" ? "it" : `\`${e}\``;
			return new c.HR({
				id: "input-invalid",
				title: "Input `probes` is not valid",
				cause: `${r} must be ${n}; given: ${shown(t)}`,
				fix: "Correct the `probes` input, or leave the key out: its value is then derived from the config."
			});
		}
		function readNumber(e, t, n) {
			let { min: r, max: i, whole: a } = n;
			if (!(typeof e == "number" && e >= r && e <= i && (a !== !0 || Number.isInteger(e)))) throw refuse(t, e, `a ${a === !0 ? "whole number" : "number"} from ${r} to ${i}`);
			return e;
		}
		function asMapping(e, t, n) {
			let r = t === "" ? "a mapping, true or false" : "a mapping (or, for a probe, false)";
			if (!isMapping(e)) throw refuse(t, e, r);
			for (let r of n === void 0 ? [] : Object.keys(e)) if (!n?.includes(r)) throw refuse(t === "" ? r : `${t}.${r}`, r, n?.length === 0 ? `left out: \`${t}\` has no keys of its own` : `one of: ${n?.join(", ")}`);
			return e;
		}
		function isMapping(e) {
			return (0, u.u)(e) && !(e instanceof Date);
		}
		function shown(e) {
			let t = JSON.stringify(e) ?? String(e);
			return t.length > 80 ? `${t.slice(0, 77)}...` : t;
		}
		let d = [
			"version",
			"health",
			"redirect",
			"tls",
			"routing",
			"dns",
			"resolve"
		];
		function parseProbeSettings(e) {
			let t = readYaml(e), n = t !== !1, r = settingsPart(t === !0 || t === !1 ? {} : t, "", d);
			return {
				version: n && r.only("version", []) !== !1,
				routing: n && r.only("routing", []) !== !1,
				health: n && health(r.only("health", [
					"path",
					"attempts",
					"interval",
					"timeout",
					"url"
				])),
				redirect: n && redirect(r.only("redirect", ["path"])),
				tls: n && tls(r.only("tls", ["ca-file", "days"])),
				dns: { servers: r.part("dns", ["servers"]).texts("servers", isNameServer, "an address such as 1.1.1.1 or 127.0.0.1:5300") },
				resolve: resolveMap(r.mapping("resolve"))
			};
		}
		function readYaml(e) {
			let t = (0, s.Tp)(e), n = t.errors[0];
			if (n !== void 0) throw new c.HR({
				id: "input-invalid",
				title: "Input `probes` is not valid",
				cause: `expected a YAML mapping, true or false; YAML cannot be read: ${n.message.split("\n")[0]}`,
				fix: "Correct the YAML of the `probes` input, or leave it out: everything is then derived from the config."
			});
			return t.toJS() ?? !0;
		}
		function health(e) {
			return e && {
				path: e.text("path", isPath, "a path that begins with /"),
				attempts: e.number("attempts", {
					fallback: 7,
					min: 1,
					max: 100,
					whole: !0
				}),
				intervalMs: e.number("interval", {
					fallback: 1,
					min: 0,
					max: 60
				}) * 1e3,
				timeoutMs: e.number("timeout", {
					fallback: 5,
					min: .1,
					max: 60
				}) * 1e3,
				url: e.text("url", isHttpUrl, "an http:// or https:// URL without user and password")
			};
		}
		function redirect(e) {
			return e && { path: e.text("path", isPath, "a path that begins with /") };
		}
		function tls(e) {
			return e && {
				caFile: e.text("ca-file", (e) => e !== "", "the path of a PEM file"),
				days: e.number("days", {
					fallback: 14,
					min: 0,
					max: 365,
					whole: !0
				})
			};
		}
		function resolveMap(e) {
			let t = Object.entries(e).map(([e, t]) => {
				let n = typeof t == "string" ? (0, l.Z5)(t) : "";
				if ((0, o.isIP)(n) === 0) throw refuse(`resolve.${e}`, t, "an IPv4 or IPv6 address");
				return [e.toLowerCase(), n];
			});
			return new Map(t);
		}
		function isPath(e) {
			return /^\/[\x21-\x7e]*$/.test(e);
		}
		function isHttpUrl(e) {
			let t = URL.parse(e);
			return t !== null && /^https?:$/.test(t.protocol) && t.username === "" && t.password === "";
		}
		function isNameServer(e) {
			let [, t, n] = /^(\[.*\]|[^:]*)(?::(\d{1,5}))?$/.exec(e) ?? [], r = t ?? e;
			return (0, o.isIP)((0, l.Z5)(r)) !== 0 && (n === void 0 || Number(n) > 0 && Number(n) < 65536);
		}
		var f = n(3053), p = n(4635);
		async function evaluateConfig(e, t) {
			let n = a().join(t.directory, "evaluate.rb");
			await (0, r.writeFile)(n, p.z$);
			let i = [
				e.directory,
				e.version,
				t.configFile,
				t.destination ?? "",
				t.version
			], o = await (0, f.getExecOutput)("ruby", [
				n,
				...i,
				t.secrets ? "secrets" : "config"
			], {
				silent: !0,
				ignoreReturnCode: !0,
				cwd: t.cwd,
				env: t.env
			});
			return readEvaluation(o.stdout, o.stderr, t.configFile);
		}
		function readEvaluation(e, t, n) {
			let r = parseLastLine(e), i = member(r, "error");
			if (r === void 0 || i !== void 0) {
				let e = String(member(i, "message") ?? t.trim().split("\n").at(-1) ?? "no answer");
				throw new c.HR({
					id: "config-refused",
					title: `Kamal refuses ${n}`,
					cause: `Kamal says: ${e} (${String(member(i, "class") ?? "no JSON")})`,
					fix: `Correct ${n}; \`kamal config\` shows the same message on your machine.`
				});
			}
			let a = member(r, "secrets"), o = (0, u.u)(a) ? Object.entries(a) : [];
			return {
				config: member(r, "config"),
				secrets: new Map(o.map(([e, t]) => [e, String(t)]))
			};
		}
		function parseLastLine(e) {
			try {
				return JSON.parse(e.trim().split("\n").at(-1) ?? "");
			} catch {
				return;
			}
		}
		function member(e, t) {
			return (0, u.u)(e) ? e[t] : void 0;
		}
		var m = n(4013), h = n(6314);
		let g = 131071;
		function resolveSecrets(e, t) {
			let n = new Map(), r = new Map(), i = new Set(), a = [], o = new Map(e.secrets.map((e) => [e.name, e]));
			for (let [s, c] of o) {
				let o = lookUp(s, t) ?? registryDefault(s, e, t);
				o === void 0 ? t.defined.has(s) ? resolveFromFile(c, {
					sources: t,
					referenced: r,
					fromFiles: i,
					missing: a
				}) : a.push({
					use: c,
					reason: "no value was given"
				}) : n.set(s, o);
			}
			if (a.length > 0) throw missingSecrets(a, t);
			return refuseUnusable(n), {
				provided: n,
				referenced: r,
				fromFiles: [...i],
				warnings: escapeWarnings(n, e)
			};
		}
		function lookUp(e, t) {
			return nonEmpty(t.given?.get(e)) ?? nonEmpty(t.environment[e]);
		}
		function nonEmpty(e) {
			return e === "" ? void 0 : e;
		}
		function registryDefault(e, t, n) {
			if ((0, h.T_)(t.registry.server)) {
				if (isSecret(t.registry.password, e)) return nonEmpty(n.token);
				if (isSecret(t.registry.username, e)) return nonEmpty(n.actor);
			}
		}
		function isSecret(e, t) {
			return e?.kind === "secret" && e.name === t;
		}
		function resolveFromFile(e, t) {
			let n = t.sources.defined.get(e.name);
			if (n === void 0) return;
			let r = [...new Set(n.references)], i = r.filter((n) => lookUp(n, t.sources) === void 0 && (n === e.name || !t.sources.defined.has(n)));
			if (n.kind === "env-reference" ? i.length === r.length : (n.rawValue ?? "") === "") {
				let n = i.length > 0 ? `reads ${i.map((e) => `$${e}`).join(", ")}, which is not set` : "is empty";
				t.missing.push({
					use: e,
					reason: `its line in .kamal/secrets ${n}`
				});
			} else {
				for (let e of r) {
					let n = lookUp(e, t.sources);
					n !== void 0 && t.referenced.set(e, n);
				}
				t.fromFiles.add(e.name);
			}
		}
		function missingSecrets(e, t) {
			let n = e.map(({ use: e }) => e.name), r = e.map(({ use: e, reason: t }) => `${e.name} (${e.file}:${e.line}, ${e.path}): ${t}`), i = e.length > 1;
			return new c.HR({
				id: "secret-missing",
				title: i ? `${e.length} secrets are missing or empty` : `The secret ${n[0]} is missing or empty`,
				cause: `The config names ${n.join(", ")}, and ${i ? "they have" : "it has"} no value. GitHub hands a secret that does not exist on as an empty text.`,
				fix: t.given ? `Add ${n.join(", ")} under Settings > Secrets and variables > Actions of the repository (or its environment).` : `Add ${n.join(", ")} to the repository's secrets, and pass them: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\` of this step.`,
				evidence: r
			});
		}
		function refuseUnusable(e) {
			let t = [...e].flatMap(([e, t]) => {
				if (t.includes("\0")) return [`${e} holds a NUL byte, which no environment variable can carry`];
				let n = Buffer.byteLength(`${e}=${t}`);
				return n > g ? [`${e} has ${n} bytes; an environment variable holds ${g}`] : [];
			});
			if (t.length !== 0) throw new c.HR({
				id: "secret-unusable",
				title: "A secret cannot be passed on",
				cause: `${t.join("; ")}.`,
				fix: "Store large or binary content as a file of an accessory or in the image, and only the key to it as a secret."
			});
		}
		function escapeWarnings(e, t) {
			let n = new Set(t.secrets.filter((e) => /(^|\/)env(\/|$)/.test(e.path)).map((e) => e.name)), r = [...e].filter(([e, t]) => n.has(e) && /[\\\u0000-\u001f\u007f]/.test(t));
			return r.length === 0 ? [] : [`Kamal escapes newlines, other control characters and backslashes in env files: in the container, ${r.map(([e]) => e).join(", ")} arrives with \\n for a newline and \\\\ for a backslash. Unescape it in the app, or store it in Base64.`];
		}
		var _ = n(1292), v = n(1781), y = n(9105), b = n(63);
		function section(e, t) {
			let n = pathOf(e, t), r = certain((0, v.$I)(e.map, t), n);
			if (r === void 0 || isNull(r)) return {
				map: void 0,
				path: n
			};
			if (r.kind !== "map") throw wrongType(r, n, "a mapping");
			return {
				map: r,
				path: n
			};
		}
		function fields_text(e, t) {
			let n = pathOf(e, t), r = scalar(e, t, "a string");
			if (r !== void 0) {
				if (r.text === "" && r.type === "null") throw wrongType(r, n, "a string");
				return r.type === "symbol" ? String(r.value) : r.text;
			}
		}
		function integer(e, t) {
			let n = scalar(e, t, "a whole number");
			if (n !== void 0) {
				if (n.type !== "integer" || typeof n.value != "number") throw wrongType(n, pathOf(e, t), "a whole number");
				return n.value;
			}
		}
		function flag(e, t) {
			let n = scalar(e, t, "true or false");
			if (n !== void 0) {
				if (typeof n.value != "boolean") throw wrongType(n, pathOf(e, t), "true or false");
				return n.value;
			}
		}
		function texts(e, t) {
			let n = pathOf(e, t), r = certain((0, v.$I)(e.map, t), n);
			if (!(r === void 0 || isNull(r))) {
				if (r.kind !== "list") throw wrongType(r, n, "a list");
				return certainItems(r, n).map((e, t) => {
					if (e.kind !== "scalar" || e.value === null) throw wrongType(e, `${n}/${t}`, "a string");
					return e.text;
				});
			}
		}
		function certainItems(e, t) {
			let n = e.items.map((e, n) => certain(e.node, `${t}/${n}`) ?? e.node);
			if (e.open) throw unknown(e, t);
			return n;
		}
		function certainEntries(e, t) {
			if (e.open) throw unknown(e, t);
			let n = new Map();
			for (let r of e.pairs) {
				let e = (0, v.xT)(r.key);
				if (e === void 0 || r.conditional) throw unknown(r.value, t);
				n.set(e, r.value);
			}
			return [...n];
		}
		function certain(e, t) {
			if (e?.kind === "unknown") throw unknown(e, t);
			return e;
		}
		function pathOf(e, t) {
			return e.path === "" ? t : `${e.path}/${t}`;
		}
		function isNull(e) {
			return e.kind === "scalar" && e.value === null;
		}
		function scalar(e, t, n) {
			let r = pathOf(e, t), i = certain((0, v.$I)(e.map, t), r);
			if (!(i === void 0 || isNull(i))) {
				if (i.kind !== "scalar") throw wrongType(i, r, n);
				return i;
			}
		}
		function invalid(e, t) {
			return new c.HR({
				id: "config-invalid",
				title: "The configuration cannot be deployed",
				cause: e,
				fix: t
			});
		}
		function wrongType(e, t, n) {
			return invalid(`${(0, b.dE)((0, v.be)(e))}: \`${t}\` should be ${n}, and it is ${(0, v.q0)(e)}.`, `Correct \`${t}\`; \`kamal docs\` shows every key with an example.`);
		}
		function unknown(e, t) {
			return new c.HR({
				id: "config-unknown",
				title: "The configuration depends on ERB",
				cause: `${(0, b.dE)((0, v.be)(e))}: \`${t}\` is computed by ERB, which is never run here.`,
				fix: "Let Kamal evaluate the file, or write the value out."
			});
		}
		function deriveRoles(e, t) {
			let n = certain((0, v.$I)(e.map, "servers"), "servers");
			if (n === void 0) throw invalid(`${t.file}: \`servers\` is missing.`, "List the hosts of the app in `servers`.");
			let r = roleDefinitions(n).map(([n, r]) => deriveRole(e, {
				name: n,
				node: r,
				primary: n === t.primaryRole
			}));
			if (!r.some((e) => e.name === t.primaryRole)) {
				let e = r.map((e) => e.name).join(", ") || "none";
				throw invalid(`${t.file}: the primary role \`${t.primaryRole}\` is not defined; roles in \`servers\`: ${e}.`, `Add \`${t.primaryRole}\` to \`servers\`, or name one of them in \`primary_role\`.`);
			}
			let i = r.find((e) => e.hosts.length === 0);
			if (i !== void 0 && (i.name === t.primaryRole || flag(e, "allow_empty_roles") !== !0)) throw invalid(`${t.file}: the role \`${i.name}\` has no hosts.`, `List its hosts in \`servers/${i.name}\`.`);
			return r;
		}
		function roleDefinitions(e) {
			if (e.kind === "list") return [["web", e]];
			if (e.kind !== "map") throw wrongType(e, "servers", "a list or a mapping");
			return certainEntries(e, "servers").sort(([e], [t]) => Buffer.compare(Buffer.from(e), Buffer.from(t)));
		}
		function deriveRole(e, t) {
			let n = `servers/${t.name}`, r = certain(t.node, n);
			if (r?.kind === "list") return {
				name: t.name,
				hosts: hostNames(r, n),
				proxy: roleProxy(e, void 0, t)
			};
			if (r?.kind !== "map") throw wrongType(t.node, n, "a list or a mapping");
			let i = certain((0, v.$I)(r, "hosts"), `${n}/hosts`);
			return {
				name: t.name,
				hosts: i === void 0 ? [] : hostNames(i, `${n}/hosts`),
				proxy: roleProxy(e, (0, v.$I)(r, "proxy"), t)
			};
		}
		function hostNames(e, t) {
			if (e.kind !== "list") throw wrongType(e, t, "a list");
			let n = certainItems(e, t).map((e) => {
				if (e.kind === "scalar") return e.type === "string" ? e.text : void 0;
				let [t] = e.kind === "map" ? e.pairs : [];
				return t === void 0 ? void 0 : (0, v.xT)(t.key);
			});
			return [...new Set(n.filter((e) => e !== void 0))];
		}
		function roleProxy(e, t, n) {
			let r = `servers/${n.name}/proxy`, i = certain(t, r), a = i === void 0 || isNull(i);
			if (a ? !n.primary : i.kind === "scalar" && i.value === !1) return;
			if (!(a || i.kind === "scalar" && i.value === !0) && i.kind !== "map") throw wrongType(i, r, "a mapping, true or false");
			let o = section(e, "proxy").map, s = i?.kind === "map" ? i : void 0;
			return proxyTarget({
				map: o !== void 0 && s !== void 0 ? (0, y.$)(o, s) : s ?? o,
				path: s === void 0 ? "proxy" : r
			});
		}
		function proxyTarget(e) {
			let t = section(e, "run"), n = section(e, "healthcheck"), r = sslKind(e), i = texts(e, "path_prefixes") ?? fields_text(e, "path_prefix")?.split(",") ?? [];
			return {
				hosts: texts(e, "hosts") ?? commaList(fields_text(e, "host")),
				ssl: r,
				sslRedirect: r !== "none" && flag(e, "ssl_redirect") !== !1,
				healthPath: fields_text(n, "path") ?? "/up",
				pathPrefix: pathPrefixOf(i[0] ?? ""),
				httpPort: integer(t, "http_port") ?? 80,
				httpsPort: integer(t, "https_port") ?? 443
			};
		}
		function pathPrefixOf(e) {
			let t = e.trim(), [n, r] = [0, t.length];
			for (; t[n] === "/";) n++;
			for (; r > n && t[r - 1] === "/";) r--;
			return `/${t.slice(n, r)}`;
		}
		function commaList(e) {
			return (e ?? "").split(",").map((e) => e.trim()).filter((e) => e !== "");
		}
		function sslKind(e) {
			let t = pathOf(e, "ssl"), n = certain((0, v.$I)(e.map, "ssl"), t);
			if (n === void 0 || isNull(n)) return "none";
			if (n.kind === "map") return hasCertificate(n) ? "custom" : "automatic";
			if (n.kind !== "scalar" || typeof n.value != "boolean") throw wrongType(n, t, "true, false or a mapping");
			return n.value ? "automatic" : "none";
		}
		function hasCertificate(e) {
			return ["certificate_pem", "private_key_pem"].every((t) => !(0, v.z3)((0, v.$I)(e, t)));
		}
		function deriveAccessories(e, t) {
			let n = section(e, "accessories");
			return n.map === void 0 ? [] : certainEntries(n.map, "accessories").map(([r]) => {
				let i = section(n, r), a = section(i, "registry");
				return {
					name: r,
					container: fields_text(i, "service") ?? `${t.service}-${r}`,
					hosts: [...new Set(hostsOf(i, {
						root: e,
						roles: t.roles
					}))],
					registry: a.map === void 0 ? void 0 : fields_text(a, "server") ?? ""
				};
			});
		}
		function hostsOf(e, t) {
			let n = fields_text(e, "host");
			if (n !== void 0) return [n];
			let r = certain((0, v.$I)(e.map, "hosts"), pathOf(e, "hosts"));
			if (r !== void 0 && !isNull(r)) return hostNames(r, pathOf(e, "hosts"));
			let i = oneOrMore(e, "role", "roles");
			return i.length > 0 ? i.flatMap((n) => hostsOfRole(n, e, t.roles)) : oneOrMore(e, "tag", "tags").flatMap((e) => taggedHosts(e, t.root));
		}
		function oneOrMore(e, t, n) {
			let r = fields_text(e, t);
			return r === void 0 ? texts(e, n) ?? [] : [r];
		}
		function hostsOfRole(e, t, n) {
			let r = n.find((t) => t.name === e);
			if (r === void 0) throw invalid(`\`${t.path}\` names the role \`${e}\`, which is not in \`servers\`.`, "Name a role that exists.");
			return r.hosts;
		}
		function taggedHosts(e, t) {
			let n = certain((0, v.$I)(t.map, "servers"), "servers");
			return n?.kind === "map" ? certainEntries(n, "servers").flatMap(([t, n]) => n.kind === "list" ? certainItems(n, `servers/${t}`).flatMap((t) => {
				let [n] = t.kind === "map" ? t.pairs : [], r = n === void 0 ? void 0 : (0, v.xT)(n.key);
				return r !== void 0 && hasTag(n?.value, e) ? [r] : [];
			}) : []) : [];
		}
		function hasTag(e, t) {
			return e?.kind === "scalar" ? e.text.includes(t) : e?.kind === "list" && e.items.some((e) => e.node.kind === "scalar" && e.node.text === t);
		}
		var x = n(1116);
		function nodesFromValue(e, t, n) {
			let r = t === void 0 ? n : {
				source: t.source,
				start: t.start,
				end: t.end
			};
			if (Array.isArray(e)) {
				let n = t?.kind === "list" && t.items.length === e.length ? t.items : [], i = e.map((e, t) => ({
					node: nodesFromValue(e, n[t]?.node, r),
					conditional: !1
				}));
				return {
					kind: "list",
					...r,
					items: i,
					open: !1
				};
			}
			return typeof e == "object" && e ? mapFromObject(e, t, r) : {
				kind: "scalar",
				...r,
				...scalarOf(e),
				text: e === null ? "" : String(e),
				quoted: !1
			};
		}
		function mapFromObject(e, t, n) {
			let r = Object.entries(e).map(([e, r]) => {
				let i = (0, v.cF)(t, e) ?? (0, v.cF)(t, e.replace(/^:/, "")), a = i === void 0 ? n : {
					source: i.key.source,
					start: i.key.start,
					end: i.key.end
				};
				return {
					key: {
						kind: "scalar",
						type: "string",
						value: e,
						text: e,
						quoted: !1,
						...a
					},
					value: nodesFromValue(r, i?.value, a),
					conditional: !1,
					inherited: !1
				};
			});
			return {
				kind: "map",
				...n,
				pairs: r,
				open: !1
			};
		}
		function stripSymbolKeys(e) {
			let t = e.pairs.map((e) => {
				let t = (0, v.xT)(e.key);
				return e.key.kind !== "scalar" || t === void 0 || !t.startsWith(":") ? e : {
					...e,
					key: {
						...e.key,
						type: "string",
						value: t.slice(1),
						text: t.slice(1)
					}
				};
			});
			return {
				...e,
				pairs: t
			};
		}
		function scalarOf(e) {
			return typeof e == "string" ? {
				type: "string",
				value: e
			} : typeof e == "boolean" ? {
				type: "boolean",
				value: e
			} : typeof e == "number" ? {
				type: Number.isInteger(e) ? "integer" : "float",
				value: e
			} : {
				type: "null",
				value: null
			};
		}
		var S = n(9677);
		function assertUsable(e) {
			let { file: t, merged: n, destination: r } = e.chosen;
			if (e.config.state === "missing") throw configMissing(e);
			if (assertContent(e, e.config), t?.state === "missing") throw destinationMissing(e, t, r ?? "");
			if (t !== void 0 && assertContent(e, t), n === void 0) throw Error("a usable config without a merged mapping");
			return n;
		}
		function assertContent(e, t) {
			let { path: n, document: r } = t;
			if (r === void 0) {
				let t = e.problems.find((e) => e.file === n);
				throw new c.HR({
					id: "config-unreadable",
					title: "The configuration cannot be read",
					cause: `${t?.message ?? `${n} cannot be read`}.`,
					fix: t?.help ?? "Make it a readable text file."
				});
			}
			let [i] = r.errors.filter((e) => e.severity === "error");
			if (i !== void 0) throw new c.HR({
				id: "config-syntax",
				title: "The configuration is not valid YAML",
				cause: `${(0, b.dE)(i)}: ${i.message}.`,
				fix: i.help
			});
			if ((0, S.n6)(r)) throw new c.HR({
				id: "config-empty",
				title: "The configuration file is empty",
				cause: `${n} is there and has no content; Kamal crashes on such a file.`,
				fix: `Write the configuration into ${n}, or remove the file${t === e.config ? "" : " and the destination"}.`
			});
			if ((0, S.tW)(r) === void 0 && r.root !== void 0) throw new c.HR({
				id: "config-invalid",
				title: "The configuration cannot be deployed",
				cause: `${(0, b.dE)((0, v.be)(r.root))}: a mapping of keys to values is expected, and it is ${(0, v.q0)(r.root)}.`,
				fix: "Start the file with keys such as `service: my-app`; `kamal docs configuration` shows all of them."
			});
		}
		function configMissing(e) {
			let t = i.posix.dirname(e.config.path), n = e.neighbours.length === 0 ? "nothing" : someOf(e.neighbours);
			return new c.HR({
				id: "config-missing",
				title: "There is no Kamal configuration",
				cause: `Expected ${e.config.path} in the repository; in ${t === "." ? "its root" : t} there is ${n}.`,
				fix: "Create it with `kamal init`, or point `working-directory` and `config-file` to it (and check the repository out before this step)."
			});
		}
		function destinationMissing(e, t, n) {
			let r = e.destinations.length === 0 ? "there is none for any destination" : `destinations that have one: ${someOf(e.destinations)}`;
			return new c.HR({
				id: "destination-missing",
				title: `The destination \`${n}\` has no configuration`,
				cause: `Expected ${t.path}, which is not in the repository; ${r}.`,
				fix: `Create ${t.path}, or correct the input \`destination\`.`
			});
		}
		function someOf(e) {
			let t = e.slice(0, 20).join(", ");
			return e.length > 20 ? `${t} and ${e.length - 20} more` : t;
		}
		function deriveDeployment(e, t = {}) {
			let n = deployableConfig(e, t.evaluated), r = {
				map: n,
				path: ""
			}, i = e.config.path, a = required(r, "service", i), o = deriveRegistry(r), s = deriveImage(r, {
				service: a,
				registry: o,
				file: i
			}), c = fields_text(r, "primary_role") ?? "web", l = deriveRoles(r, {
				primaryRole: c,
				file: i
			}), u = l.find((e) => e.name === c), d = u?.hosts[0];
			if (d === void 0) throw invalid(`${i}: the primary role \`${c}\` has no hosts.`, `List its hosts in \`servers/${c}\`.`);
			let f = unique(l.flatMap((e) => e.hosts));
			return {
				service: a,
				destination: e.chosen.destination,
				repository: o.server === void 0 ? s : `${o.server}/${s}`,
				registry: o,
				roles: l,
				primaryRole: c,
				primaryHost: d,
				hosts: f,
				accessories: deriveAccessories(r, {
					service: a,
					roles: l
				}),
				ssh: deriveSsh(r),
				secrets: (0, x.H)(n),
				url: publicUrl(u?.proxy),
				...deriveNumbers(r),
				builderContext: fields_text(section(r, "builder"), "context")
			};
		}
		function deployableConfig(e, t) {
			if (t === void 0) return assertUsable(e);
			let n = e.chosen.merged, r = nodesFromValue(t, n, {
				source: n?.source ?? {
					file: e.config.path,
					text: "",
					lineStarts: [0]
				},
				start: 0,
				end: 0
			});
			if (r.kind !== "map") throw wrongType(r, "the configuration", "a mapping");
			return stripSymbolKeys(r);
		}
		function required(e, t, n) {
			let r = fields_text(e, t);
			if (r === void 0 || r.trim() === "") throw invalid(`${n}: \`${t}\` is missing.`, `Add \`${t}: \u2026\` at the top level of ${n}.`);
			return r;
		}
		function deriveImage(e, t) {
			let n = fields_text(e, "image");
			return n !== void 0 && n.trim() !== "" ? n : (0, h.rY)(t.registry.server) ? t.service : required(e, "image", t.file);
		}
		function deriveRegistry(e) {
			let t = section(e, "registry");
			return {
				server: fields_text(t, "server"),
				username: credential(t, "username"),
				password: credential(t, "password")
			};
		}
		function credential(e, t) {
			let n = pathOf(e, t), r = certain((0, v.$I)(e.map, t), n);
			if (r === void 0 || isNull(r)) return;
			if (r.kind === "scalar") return {
				kind: "literal",
				value: r.text
			};
			let [i, ...a] = r.kind === "list" ? certainItems(r, n) : [];
			if (i?.kind !== "scalar" || i.type !== "string" || a.length > 0) throw wrongType(r, n, "a string or a list with one string (the name of a secret)");
			return {
				kind: "secret",
				name: i.text
			};
		}
		function deriveSsh(e) {
			let t = section(e, "ssh"), n = fields_text(t, "proxy");
			return {
				user: fields_text(t, "user") ?? "root",
				port: integer(t, "port") ?? 22,
				proxyJump: n === void 0 || n.includes("@") ? n : `root@${n}`,
				proxyCommand: n === void 0 ? fields_text(t, "proxy_command") : void 0
			};
		}
		function deriveNumbers(e) {
			return {
				deployTimeout: integer(e, "deploy_timeout") ?? 30,
				drainTimeout: integer(e, "drain_timeout") ?? 30
			};
		}
		function publicUrl(e) {
			let t = e?.hosts[0];
			if (e === void 0 || t === void 0) return;
			let n = e.ssl !== "none", r = n ? e.httpsPort : e.httpPort, i = r === (n ? 443 : 80) ? t : `${t}:${r}`;
			return `${n ? "https" : "http"}://${i}${e.pathPrefix === "/" ? "" : e.pathPrefix}`;
		}
		function unique(e) {
			return [...new Set(e)];
		}
		var C = n(9411);
		function erbVariables({ text: e }) {
			let t = (0, C.x9)(e).filter(({ kind: e }) => e === "output" || e === "statement").flatMap((e) => [...e.code.matchAll(/\bENV(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g)].map(([, e = ""]) => e));
			return [...new Set(t)];
		}
		async function prepare(e, t, n) {
			let r = parseProbeSettings(e.inputs.probes ?? ""), { version: i } = t.kamal, install = () => e.inBackground((t) => (0, m._)({
				version: i,
				toolCache: e.environment.toolCache,
				directory: e.directory,
				signal: t,
				log: (t) => e.log.line(t),
				askRuby: n
			}));
			if (t.hasErb) return prepareWithErb(e, t, {
				settings: r,
				kamal: await e.phase("install", "Install Kamal", install)
			});
			let a = deriveDeployment(t);
			describe(e, a);
			let o = secretsFor(e, t, a), s = process.env;
			return {
				project: t,
				deployment: a,
				settings: r,
				secrets: o,
				evaluatedSecrets: new Map(),
				environment: s,
				kamal: install()
			};
		}
		async function prepareWithErb(e, t, n) {
			let r = environmentForErb(e, t), i = deriveDeployment(t, { evaluated: (await evaluate(e, {
				kamal: n.kamal,
				secrets: void 0,
				environment: r
			})).config });
			describe(e, i);
			let a = secretsFor(e, t, i);
			return {
				project: t,
				deployment: i,
				settings: n.settings,
				secrets: a,
				evaluatedSecrets: new Map(),
				environment: r,
				kamal: Promise.resolve(n.kamal)
			};
		}
		function environmentForErb(e, { config: t, chosen: n }) {
			let r = { ...process.env }, i = [t.document?.source, n.file?.document?.source];
			for (let t of i.flatMap((e) => e === void 0 ? [] : erbVariables(e))) {
				let n = e.inputs.secrets?.get(t);
				n !== void 0 && n !== "" && r[t] === void 0 && (e.secret(n), r[t] = n);
			}
			return r;
		}
		async function evaluate(e, t) {
			return evaluateConfig(t.kamal, {
				directory: e.directory,
				cwd: e.projectDirectory,
				env: (0, _.Q)(t.environment, { secrets: t.secrets }),
				configFile: e.inputs.configFile,
				destination: e.inputs.destination,
				version: e.inputs.version ?? e.environment.sha ?? "unknown",
				secrets: t.secrets !== void 0
			});
		}
		function describe(e, t) {
			e.report.service = t.service, e.report.url = t.url ?? null;
		}
		function secretsFor(e, t, n) {
			let r = resolveSecrets(n, {
				given: e.inputs.secrets,
				environment: process.env,
				actor: e.environment.actor,
				token: e.inputs.githubToken,
				defined: new Map(t.chosen.secrets.flatMap((e) => e.entries.map((e) => [e.name, e])))
			}), i = [...r.provided.values(), ...r.referenced.values()];
			for (let t of i) t !== e.environment.actor && e.secret(t);
			for (let t of r.warnings) e.notice(t);
			return r;
		}
		async function readCa(e, t) {
			return t === void 0 ? void 0 : (0, r.readFile)(a().resolve(e.projectDirectory, t), "utf8");
		}
	})
};
