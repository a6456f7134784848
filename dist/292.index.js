"use strict";
exports.id = 292, exports.ids = [292], exports.modules = { 1292: ((e, t, n) => {
	n.d(t, {
		OR: () => kamalEnvironment,
		PT: () => s,
		YU: () => bareEnvironment,
		fz: () => c,
		uQ: () => toolEnvironment
	});
	var r = n(6760), i = n.n(r);
	class MadeEnvironment {
		#e;
		constructor(e) {
			this.#e = e;
		}
		get variables() {
			return this.#e;
		}
		with(e) {
			return new MadeEnvironment({
				...this.#e,
				...e
			});
		}
	}
	let a = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|XDG_\w+|SSL_CERT_(?:FILE|DIR)|LD_LIBRARY_PATH|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY)$/, o = {
		git: /^(?:GIT_(?:CONFIG_\w+|DIR|WORK_TREE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|SSL_CAINFO|SSL_CAPATH)|SSH_AUTH_SOCK)$/,
		ruby: /^(?:(?:RBENV|ASDF|MISE|rvm)_\w+|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKE|MAKEFLAGS|PKG_CONFIG_PATH|CPATH|LIBRARY_PATH)$/,
		docker: /^(?:DOCKER_(?:CONFIG|HOST|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_(?:CONFIG|BUILDER))$/,
		ssh: /^SSH_AUTH_SOCK$/,
		"ssh-agent": void 0
	};
	function toolEnvironment(e, t = process.env) {
		let n = o[e];
		return new MadeEnvironment(pick(t, (e) => a.test(e) || n?.test(e) === !0));
	}
	function bareEnvironment(e = process.env) {
		return new MadeEnvironment(pick(e, (e) => e === "PATH"));
	}
	let s = "KAMAL_ACTION_BUILT_VERSION", c = "KAMAL_ACTION_PINNED_HOST_KEYS", l = /^(?:INPUT|STATE)_/, u = /^GITHUB_(?:STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/, d = /^ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_/, f = [
		"ACTIONS_RUNTIME_TOKEN",
		"ACTIONS_RESULTS_URL",
		"ACTIONS_CACHE_URL",
		"ACTIONS_CACHE_SERVICE_V2"
	];
	function kamalEnvironment(e, t = {}) {
		let { secrets: n, agentSocket: r, dockerConfig: a, bin: o, lockOwner: p, performer: m, githubCache: h = !1 } = t, g = pick(e, (e) => f.includes(e) ? h : !l.test(e) && !u.test(e) && !d.test(e));
		if (n !== void 0) for (let [e, t] of [...n.referenced, ...n.provided]) g[e] = t;
		return r !== void 0 && (g.SSH_AUTH_SOCK = r), a !== void 0 && (g.DOCKER_CONFIG = a), t.builtVersion !== void 0 && (g[s] = t.builtVersion), t.pinnedHostKeys !== void 0 && (g[c] = t.pinnedHostKeys), o !== void 0 && (g.PATH = [o, g.PATH].filter(Boolean).join(i().delimiter)), p !== void 0 && addGitConfig(g, "user.name", p), m !== void 0 && addGitConfig(g, "user.email", m), new MadeEnvironment(g);
	}
	function pick(e, t) {
		return Object.fromEntries(Object.entries(e).flatMap(([e, n]) => n !== void 0 && t(e) ? [[e, n]] : []));
	}
	function addGitConfig(e, t, n) {
		let r = Number(e.GIT_CONFIG_COUNT ?? "0");
		e.GIT_CONFIG_COUNT = String(r + 1), e[`GIT_CONFIG_KEY_${r}`] = t, e[`GIT_CONFIG_VALUE_${r}`] = n;
	}
}) };
