exports.id = 134, exports.ids = [134], exports.modules = {
	1102: (function(e, t, n) {
		"use strict";
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			}), Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n), e[r] = t[n];
		})), i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		}), a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				return ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				}, ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				return i(t, e), t;
			};
		})(), o = this && this.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpClient = t.HttpClientResponse = t.HttpClientError = t.MediaTypes = t.Headers = t.HttpCodes = void 0, t.getProxyUrl = getProxyUrl, t.isHttps = isHttps;
		let s = a(n(8611)), c = a(n(5692)), l = a(n(7322)), u = a(n(770)), d = n(6752);
		var f;
		(function(e) {
			e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
		})(f || (t.HttpCodes = f = {}));
		var p;
		(function(e) {
			e.Accept = "accept", e.ContentType = "content-type";
		})(p || (t.Headers = p = {}));
		var m;
		(function(e) {
			e.ApplicationJson = "application/json";
		})(m || (t.MediaTypes = m = {}));
		function getProxyUrl(e) {
			let t = l.getProxyUrl(new URL(e));
			return t ? t.href : "";
		}
		let h = [
			f.MovedPermanently,
			f.ResourceMoved,
			f.SeeOther,
			f.TemporaryRedirect,
			f.PermanentRedirect
		], g = [
			f.BadGateway,
			f.ServiceUnavailable,
			f.GatewayTimeout
		], _ = [
			"OPTIONS",
			"GET",
			"DELETE",
			"HEAD"
		];
		class HttpClientError extends Error {
			constructor(e, t) {
				super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
			}
		}
		t.HttpClientError = HttpClientError;
		class HttpClientResponse {
			constructor(e) {
				this.message = e;
			}
			readBody() {
				return o(this, void 0, void 0, function* () {
					return new Promise((e) => o(this, void 0, void 0, function* () {
						let t = Buffer.alloc(0);
						this.message.on("data", (e) => {
							t = Buffer.concat([t, e]);
						}), this.message.on("end", () => {
							e(t.toString());
						});
					}));
				});
			}
			readBodyBuffer() {
				return o(this, void 0, void 0, function* () {
					return new Promise((e) => o(this, void 0, void 0, function* () {
						let t = [];
						this.message.on("data", (e) => {
							t.push(e);
						}), this.message.on("end", () => {
							e(Buffer.concat(t));
						});
					}));
				});
			}
		}
		t.HttpClientResponse = HttpClientResponse;
		function isHttps(e) {
			return new URL(e).protocol === "https:";
		}
		class HttpClient {
			constructor(e, t, n) {
				this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
			}
			options(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("OPTIONS", e, null, t || {});
				});
			}
			get(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("GET", e, null, t || {});
				});
			}
			del(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("DELETE", e, null, t || {});
				});
			}
			post(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("POST", e, t, n || {});
				});
			}
			patch(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("PATCH", e, t, n || {});
				});
			}
			put(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("PUT", e, t, n || {});
				});
			}
			head(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("HEAD", e, null, t || {});
				});
			}
			sendStream(e, t, n, r) {
				return o(this, void 0, void 0, function* () {
					return this.request(e, t, n, r);
				});
			}
			getJson(e) {
				return o(this, arguments, void 0, function* (e, t = {}) {
					t[p.Accept] = this._getExistingOrDefaultHeader(t, p.Accept, m.ApplicationJson);
					let n = yield this.get(e, t);
					return this._processResponse(n, this.requestOptions);
				});
			}
			postJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.post(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			putJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.put(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			patchJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.patch(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			request(e, t, n, r) {
				return o(this, void 0, void 0, function* () {
					if (this._disposed) throw Error("Client has already been disposed.");
					let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && _.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
					do {
						if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === f.Unauthorized) {
							let e;
							for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
								e = t;
								break;
							}
							return e ? e.handleAuthentication(this, a, n) : c;
						}
						let t = this._maxRedirects;
						for (; c.message.statusCode && h.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
							let o = c.message.headers.location;
							if (!o) break;
							let s = new URL(o);
							if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
							if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
							a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
						}
						if (!c.message.statusCode || !g.includes(c.message.statusCode)) return c;
						s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
					} while (s < o);
					return c;
				});
			}
			dispose() {
				this._agent && this._agent.destroy(), this._disposed = !0;
			}
			requestRaw(e, t) {
				return o(this, void 0, void 0, function* () {
					return new Promise((n, r) => {
						function callbackForResult(e, t) {
							e ? r(e) : t ? n(t) : r(Error("Unknown error"));
						}
						this.requestRawWithCallback(e, t, callbackForResult);
					});
				});
			}
			requestRawWithCallback(e, t, n) {
				typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
				let r = !1;
				function handleResult(e, t) {
					r || (r = !0, n(e, t));
				}
				let i = e.httpModule.request(e.options, (e) => {
					handleResult(void 0, new HttpClientResponse(e));
				}), a;
				i.on("socket", (e) => {
					a = e;
				}), i.setTimeout(this._socketTimeout || 18e4, () => {
					a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
				}), i.on("error", function(e) {
					handleResult(e);
				}), t && typeof t == "string" && i.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
					i.end();
				}), t.pipe(i)) : i.end();
			}
			getAgent(e) {
				let t = new URL(e);
				return this._getAgent(t);
			}
			getAgentDispatcher(e) {
				let t = new URL(e), n = l.getProxyUrl(t);
				if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
			}
			_prepareRequest(e, t, n) {
				let r = {};
				r.parsedUrl = t;
				let i = r.parsedUrl.protocol === "https:";
				r.httpModule = i ? c : s;
				let a = i ? 443 : 80;
				if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers["user-agent"] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
				return r;
			}
			_mergeHeaders(e) {
				return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
			}
			_getExistingOrDefaultHeader(e, t, n) {
				let r;
				if (this.requestOptions && this.requestOptions.headers) {
					let e = lowercaseKeys(this.requestOptions.headers)[t];
					e && (r = typeof e == "number" ? e.toString() : e);
				}
				let i = e[t];
				return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
			}
			_getExistingOrDefaultContentTypeHeader(e, t) {
				let n;
				if (this.requestOptions && this.requestOptions.headers) {
					let e = lowercaseKeys(this.requestOptions.headers)[p.ContentType];
					e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
				}
				let r = e[p.ContentType];
				return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
			}
			_getAgent(e) {
				let t, n = l.getProxyUrl(e), r = n && n.hostname;
				if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
				let i = e.protocol === "https:", a = 100;
				if (this.requestOptions && (a = this.requestOptions.maxSockets || s.globalAgent.maxSockets), n && n.hostname) {
					let e = {
						maxSockets: a,
						keepAlive: this._keepAlive,
						proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
							host: n.hostname,
							port: n.port
						})
					}, r, o = n.protocol === "https:";
					r = i ? o ? u.httpsOverHttps : u.httpsOverHttp : o ? u.httpOverHttps : u.httpOverHttp, t = r(e), this._proxyAgent = t;
				}
				if (!t) {
					let e = {
						keepAlive: this._keepAlive,
						maxSockets: a
					};
					t = i ? new c.Agent(e) : new s.Agent(e), this._agent = t;
				}
				return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
			}
			_getProxyAgentDispatcher(e, t) {
				let n;
				if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
				let r = e.protocol === "https:";
				return n = new d.ProxyAgent(Object.assign({
					uri: t.href,
					pipelining: +!!this._keepAlive
				}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
			}
			_getUserAgentWithOrchestrationId(e) {
				let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
				return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
			}
			_performExponentialBackoff(e) {
				return o(this, void 0, void 0, function* () {
					e = Math.min(10, e);
					let t = 5 * 2 ** e;
					return new Promise((e) => setTimeout(() => e(), t));
				});
			}
			_processResponse(e, t) {
				return o(this, void 0, void 0, function* () {
					return new Promise((n, r) => o(this, void 0, void 0, function* () {
						let i = e.message.statusCode || 0, a = {
							statusCode: i,
							result: null,
							headers: {}
						};
						i === f.NotFound && n(a);
						function dateTimeDeserializer(e, t) {
							if (typeof t == "string") {
								let e = new Date(t);
								if (!isNaN(e.valueOf())) return e;
							}
							return t;
						}
						let o, s;
						try {
							s = yield e.readBody(), s && s.length > 0 && (o = t && t.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = e.message.headers;
						} catch {}
						if (i > 299) {
							let e;
							e = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${i})`;
							let t = new HttpClientError(e, i);
							t.result = a.result, r(t);
						} else n(a);
					}));
				});
			}
		}
		t.HttpClient = HttpClient;
		let lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
	}),
	7322: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.getProxyUrl = getProxyUrl, t.checkBypass = checkBypass;
		function getProxyUrl(e) {
			let t = e.protocol === "https:";
			if (checkBypass(e)) return;
			let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
			if (n) try {
				return new DecodedURL(n);
			} catch {
				if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
			}
			else return;
		}
		function checkBypass(e) {
			if (!e.hostname) return !1;
			let t = e.hostname;
			if (isLoopbackAddress(t)) return !0;
			let n = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!n) return !1;
			let r;
			e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
			let i = [e.hostname.toUpperCase()];
			typeof r == "number" && i.push(`${i[0]}:${r}`);
			for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(e) {
			let t = e.toLowerCase();
			return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(e, t) {
				super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
	}),
	770: ((e, t, n) => {
		e.exports = n(218);
	}),
	218: ((e, t, n) => {
		"use strict";
		n(9278);
		var r = n(4756), i = n(8611), a = n(5692), o = n(4434);
		n(2613);
		var s = n(9023);
		t.httpOverHttp = httpOverHttp, t.httpsOverHttp = httpsOverHttp, t.httpOverHttps = httpOverHttps, t.httpsOverHttps = httpsOverHttps;
		function httpOverHttp(e) {
			var t = new TunnelingAgent(e);
			return t.request = i.request, t;
		}
		function httpsOverHttp(e) {
			var t = new TunnelingAgent(e);
			return t.request = i.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
		}
		function httpOverHttps(e) {
			var t = new TunnelingAgent(e);
			return t.request = a.request, t;
		}
		function httpsOverHttps(e) {
			var t = new TunnelingAgent(e);
			return t.request = a.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
		}
		function TunnelingAgent(e) {
			var t = this;
			t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || i.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on("free", function onFree(e, n, r, i) {
				for (var a = toOptions(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
					var c = t.requests[o];
					if (c.host === a.host && c.port === a.port) {
						t.requests.splice(o, 1), c.request.onSocket(e);
						return;
					}
				}
				e.destroy(), t.removeSocket(e);
			});
		}
		s.inherits(TunnelingAgent, o.EventEmitter), TunnelingAgent.prototype.addRequest = function addRequest(e, t, n, r) {
			var i = this, a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
			i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
				t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), e.onSocket(t);
				function onFree() {
					i.emit("free", t, a);
				}
				function onCloseOrRemove(e) {
					i.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), t.removeListener("agentRemove", onCloseOrRemove);
				}
			});
		}, TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
			var n = this, r = {};
			n.sockets.push(r);
			var i = mergeOptions({}, n.proxyOptions, {
				method: "CONNECT",
				path: e.host + ":" + e.port,
				agent: !1,
				headers: { host: e.host + ":" + e.port }
			});
			e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64")), c("making CONNECT request");
			var a = n.request(i);
			a.useChunkedEncodingByDefault = !1, a.once("response", onResponse), a.once("upgrade", onUpgrade), a.once("connect", onConnect), a.once("error", onError), a.end();
			function onResponse(e) {
				e.upgrade = !0;
			}
			function onUpgrade(e, t, n) {
				process.nextTick(function() {
					onConnect(e, t, n);
				});
			}
			function onConnect(i, o, s) {
				if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
					c("tunneling socket could not be established, statusCode=%d", i.statusCode), o.destroy();
					var l = Error("tunneling socket could not be established, statusCode=" + i.statusCode);
					l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
				} else if (s.length > 0) {
					c("got illegal response body from proxy"), o.destroy();
					var l = Error("got illegal response body from proxy");
					l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
				} else return c("tunneling connection has established"), n.sockets[n.sockets.indexOf(r)] = o, t(o);
			}
			function onError(t) {
				a.removeAllListeners(), c("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
				var i = Error("tunneling socket could not be established, cause=" + t.message);
				i.code = "ECONNRESET", e.request.emit("error", i), n.removeSocket(r);
			}
		}, TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
			var t = this.sockets.indexOf(e);
			if (t !== -1) {
				this.sockets.splice(t, 1);
				var n = this.requests.shift();
				n && this.createSocket(n, function(e) {
					n.request.onSocket(e);
				});
			}
		};
		function createSecureSocket(e, t) {
			var n = this;
			TunnelingAgent.prototype.createSocket.call(n, e, function(i) {
				var a = e.request.getHeader("host"), o = mergeOptions({}, n.options, {
					socket: i,
					servername: a ? a.replace(/:.*$/, "") : e.host
				}), s = r.connect(0, o);
				n.sockets[n.sockets.indexOf(i)] = s, t(s);
			});
		}
		function toOptions(e, t, n) {
			return typeof e == "string" ? {
				host: e,
				port: t,
				localAddress: n
			} : e;
		}
		function mergeOptions(e) {
			for (var t = 1, n = arguments.length; t < n; ++t) {
				var r = arguments[t];
				if (typeof r == "object") for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
					var s = i[a];
					r[s] !== void 0 && (e[s] = r[s]);
				}
			}
			return e;
		}
		var c = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
			var e = Array.prototype.slice.call(arguments);
			typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
		} : function() {};
		t.debug = c;
	}),
	6752: ((e, t, n) => {
		"use strict";
		let r = n(3701), i = n(883), a = n(628), o = n(837), s = n(7405), c = n(6672), l = n(3137), u = n(50), d = n(8707), f = n(3440), { InvalidArgumentError: p } = d, m = n(6615), h = n(9136), g = n(7365), _ = n(7501), v = n(4004), y = n(2429), b = n(7816), { getGlobalDispatcher: x, setGlobalDispatcher: S } = n(2581), w = n(8155), T = n(8754), E = n(5092);
		Object.assign(i.prototype, m), e.exports.Dispatcher = i, e.exports.Client = r, e.exports.Pool = a, e.exports.BalancedPool = o, e.exports.Agent = s, e.exports.ProxyAgent = c, e.exports.EnvHttpProxyAgent = l, e.exports.RetryAgent = u, e.exports.RetryHandler = b, e.exports.DecoratorHandler = w, e.exports.RedirectHandler = T, e.exports.createRedirectInterceptor = E, e.exports.interceptors = {
			redirect: n(1514),
			retry: n(2026),
			dump: n(8060),
			dns: n(379)
		}, e.exports.buildConnector = h, e.exports.errors = d, e.exports.util = {
			parseHeaders: f.parseHeaders,
			headerNameToString: f.headerNameToString
		};
		function makeDispatcher(e) {
			return (t, n, r) => {
				if (typeof n == "function" && (r = n, n = null), !t || typeof t != "string" && typeof t != "object" && !(t instanceof URL)) throw new p("invalid url");
				if (n != null && typeof n != "object") throw new p("invalid opts");
				if (n && n.path != null) {
					if (typeof n.path != "string") throw new p("invalid opts.path");
					let e = n.path;
					n.path.startsWith("/") || (e = `/${e}`), t = new URL(f.parseOrigin(t).origin + e);
				} else n ||= typeof t == "object" ? t : {}, t = f.parseURL(t);
				let { agent: i, dispatcher: a = x() } = n;
				if (i) throw new p("unsupported opts.agent. Did you mean opts.client?");
				return e.call(a, {
					...n,
					origin: t.origin,
					path: t.search ? `${t.pathname}${t.search}` : t.pathname,
					method: n.method || (n.body ? "PUT" : "GET")
				}, r);
			};
		}
		e.exports.setGlobalDispatcher = S, e.exports.getGlobalDispatcher = x;
		let D = n(4398).fetch;
		e.exports.fetch = async function fetch(e, t = void 0) {
			try {
				return await D(e, t);
			} catch (e) {
				throw e && typeof e == "object" && Error.captureStackTrace(e), e;
			}
		}, e.exports.Headers = n(660).Headers, e.exports.Response = n(9051).Response, e.exports.Request = n(9967).Request, e.exports.FormData = n(5910).FormData, e.exports.File = globalThis.File ?? n(4573).File, e.exports.FileReader = n(8355).FileReader;
		let { setGlobalOrigin: O, getGlobalOrigin: k } = n(1059);
		e.exports.setGlobalOrigin = O, e.exports.getGlobalOrigin = k;
		let { CacheStorage: A } = n(3245), { kConstruct: j } = n(109);
		e.exports.caches = new A(j);
		let { deleteCookie: M, getCookies: N, getSetCookies: P, setCookie: F } = n(9061);
		e.exports.deleteCookie = M, e.exports.getCookies = N, e.exports.getSetCookies = P, e.exports.setCookie = F;
		let { parseMIMEType: I, serializeAMimeType: L } = n(1900);
		e.exports.parseMIMEType = I, e.exports.serializeAMimeType = L;
		let { CloseEvent: R, ErrorEvent: z, MessageEvent: B } = n(5188);
		e.exports.WebSocket = n(3726).WebSocket, e.exports.CloseEvent = R, e.exports.ErrorEvent = z, e.exports.MessageEvent = B, e.exports.request = makeDispatcher(m.request), e.exports.stream = makeDispatcher(m.stream), e.exports.pipeline = makeDispatcher(m.pipeline), e.exports.connect = makeDispatcher(m.connect), e.exports.upgrade = makeDispatcher(m.upgrade), e.exports.MockClient = g, e.exports.MockPool = v, e.exports.MockAgent = _, e.exports.mockErrors = y;
		let { EventSource: V } = n(1238);
		e.exports.EventSource = V;
	}),
	158: ((e, t, n) => {
		let { addAbortListener: r } = n(3440), { RequestAbortedError: i } = n(8707), a = Symbol("kListener"), o = Symbol("kSignal");
		function abort(e) {
			e.abort ? e.abort(e[o]?.reason) : e.reason = e[o]?.reason ?? new i(), removeSignal(e);
		}
		function addSignal(e, t) {
			e.reason = null, e[o] = null, e[a] = null, t && (t.aborted ? abort(e) : (e[o] = t, e[a] = () => {
				abort(e);
			}, r(e[o], e[a])));
		}
		function removeSignal(e) {
			e[o] && ("removeEventListener" in e[o] ? e[o].removeEventListener("abort", e[a]) : e[o].removeListener("abort", e[a]), e[o] = null, e[a] = null);
		}
		e.exports = {
			addSignal,
			removeSignal
		};
	}),
	2279: ((e, t, n) => {
		"use strict";
		let r = n(4589), { AsyncResource: i } = n(6698), { InvalidArgumentError: a, SocketError: o } = n(8707), s = n(3440), { addSignal: c, removeSignal: l } = n(158);
		class ConnectHandler extends i {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new a("invalid opts");
				if (typeof t != "function") throw new a("invalid callback");
				let { signal: n, opaque: r, responseHeaders: i } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
				super("UNDICI_CONNECT"), this.opaque = r || null, this.responseHeaders = i || null, this.callback = t, this.abort = null, c(this, n);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders() {
				throw new o("bad connect", null);
			}
			onUpgrade(e, t, n) {
				let { callback: r, opaque: i, context: a } = this;
				l(this), this.callback = null;
				let o = t;
				o != null && (o = this.responseHeaders === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
					statusCode: e,
					headers: o,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				let { callback: t, opaque: n } = this;
				l(this), t && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				}));
			}
		}
		function connect(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				connect.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				let n = new ConnectHandler(e, t);
				this.dispatch({
					...e,
					method: "CONNECT"
				}, n);
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = connect;
	}),
	6862: ((e, t, n) => {
		"use strict";
		let { Readable: r, Duplex: i, PassThrough: a } = n(7075), { InvalidArgumentError: o, InvalidReturnValueError: s, RequestAbortedError: c } = n(8707), l = n(3440), { AsyncResource: u } = n(6698), { addSignal: d, removeSignal: f } = n(158), p = n(4589), m = Symbol("resume");
		class PipelineRequest extends r {
			constructor() {
				super({ autoDestroy: !0 }), this[m] = null;
			}
			_read() {
				let { [m]: e } = this;
				e && (this[m] = null, e());
			}
			_destroy(e, t) {
				this._read(), t(e);
			}
		}
		class PipelineResponse extends r {
			constructor(e) {
				super({ autoDestroy: !0 }), this[m] = e;
			}
			_read() {
				this[m]();
			}
			_destroy(e, t) {
				!e && !this._readableState.endEmitted && (e = new c()), t(e);
			}
		}
		class PipelineHandler extends u {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new o("invalid opts");
				if (typeof t != "function") throw new o("invalid handler");
				let { signal: n, method: r, opaque: a, onInfo: s, responseHeaders: u } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new o("signal must be an EventEmitter or EventTarget");
				if (r === "CONNECT") throw new o("invalid method");
				if (s && typeof s != "function") throw new o("invalid onInfo callback");
				super("UNDICI_PIPELINE"), this.opaque = a || null, this.responseHeaders = u || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = s || null, this.req = new PipelineRequest().on("error", l.nop), this.ret = new i({
					readableObjectMode: e.objectMode,
					autoDestroy: !0,
					read: () => {
						let { body: e } = this;
						e?.resume && e.resume();
					},
					write: (e, t, n) => {
						let { req: r } = this;
						r.push(e, t) || r._readableState.destroyed ? n() : r[m] = n;
					},
					destroy: (e, t) => {
						let { body: n, req: r, res: i, ret: a, abort: o } = this;
						!e && !a._readableState.endEmitted && (e = new c()), o && e && o(), l.destroy(n, e), l.destroy(r, e), l.destroy(i, e), f(this), t(e);
					}
				}).on("prefinish", () => {
					let { req: e } = this;
					e.push(null);
				}), this.res = null, d(this, n);
			}
			onConnect(e, t) {
				let { ret: n, res: r } = this;
				this.reason ? e(this.reason) : (p(!r, "pipeline cannot be retried"), p(!n.destroyed), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n) {
				let { opaque: r, handler: i, context: a } = this;
				if (e < 200) {
					if (this.onInfo) {
						let n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
						this.onInfo({
							statusCode: e,
							headers: n
						});
					}
					return;
				}
				this.res = new PipelineResponse(n);
				let o;
				try {
					this.handler = null;
					let n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
					o = this.runInAsyncScope(i, null, {
						statusCode: e,
						headers: n,
						opaque: r,
						body: this.res,
						context: a
					});
				} catch (e) {
					throw this.res.on("error", l.nop), e;
				}
				if (!o || typeof o.on != "function") throw new s("expected Readable");
				o.on("data", (e) => {
					let { ret: t, body: n } = this;
					!t.push(e) && n.pause && n.pause();
				}).on("error", (e) => {
					let { ret: t } = this;
					l.destroy(t, e);
				}).on("end", () => {
					let { ret: e } = this;
					e.push(null);
				}).on("close", () => {
					let { ret: e } = this;
					e._readableState.ended || l.destroy(e, new c());
				}), this.body = o;
			}
			onData(e) {
				let { res: t } = this;
				return t.push(e);
			}
			onComplete(e) {
				let { res: t } = this;
				t.push(null);
			}
			onError(e) {
				let { ret: t } = this;
				this.handler = null, l.destroy(t, e);
			}
		}
		function pipeline(e, t) {
			try {
				let n = new PipelineHandler(e, t);
				return this.dispatch({
					...e,
					body: n.req
				}, n), n.ret;
			} catch (e) {
				return new a().destroy(e);
			}
		}
		e.exports = pipeline;
	}),
	4043: ((e, t, n) => {
		"use strict";
		let r = n(4589), { Readable: i } = n(9927), { InvalidArgumentError: a, RequestAbortedError: o } = n(8707), s = n(3440), { getResolveErrorBodyCallback: c } = n(7655), { AsyncResource: l } = n(6698);
		class RequestHandler extends l {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new a("invalid opts");
				let { signal: n, method: r, opaque: i, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
				try {
					if (typeof t != "function") throw new a("invalid callback");
					if (f && (typeof f != "number" || f < 0)) throw new a("invalid highWaterMark");
					if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
					if (r === "CONNECT") throw new a("invalid method");
					if (l && typeof l != "function") throw new a("invalid onInfo callback");
					super("UNDICI_REQUEST");
				} catch (e) {
					throw s.isStream(c) && s.destroy(c.on("error", s.nop), e), e;
				}
				this.method = r, this.responseHeaders = u || null, this.opaque = i || null, this.callback = t, this.res = null, this.abort = null, this.body = c, this.trailers = {}, this.context = null, this.onInfo = l || null, this.throwOnError = d, this.highWaterMark = f, this.signal = n, this.reason = null, this.removeAbortListener = null, s.isStream(c) && c.on("error", (e) => {
					this.onError(e);
				}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new o() : this.removeAbortListener = s.addAbortListener(this.signal, () => {
					this.reason = this.signal.reason ?? new o(), this.res ? s.destroy(this.res.on("error", s.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener &&= (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
				}));
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n, r) {
				let { callback: a, opaque: o, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this, p = d === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				if (e < 200) {
					this.onInfo && this.onInfo({
						statusCode: e,
						headers: p
					});
					return;
				}
				let m = d === "raw" ? s.parseHeaders(t) : p, h = m["content-type"], g = m["content-length"], _ = new i({
					resume: n,
					abort: l,
					contentType: h,
					contentLength: this.method !== "HEAD" && g ? Number(g) : null,
					highWaterMark: f
				});
				this.removeAbortListener && _.on("close", this.removeAbortListener), this.callback = null, this.res = _, a !== null && (this.throwOnError && e >= 400 ? this.runInAsyncScope(c, null, {
					callback: a,
					body: _,
					contentType: h,
					statusCode: e,
					statusMessage: r,
					headers: p
				}) : this.runInAsyncScope(a, null, null, {
					statusCode: e,
					headers: p,
					trailers: this.trailers,
					opaque: o,
					body: _,
					context: u
				}));
			}
			onData(e) {
				return this.res.push(e);
			}
			onComplete(e) {
				s.parseHeaders(e, this.trailers), this.res.push(null);
			}
			onError(e) {
				let { res: t, callback: n, body: r, opaque: i } = this;
				n && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: i });
				})), t && (this.res = null, queueMicrotask(() => {
					s.destroy(t, e);
				})), r && (this.body = null, s.destroy(r, e)), this.removeAbortListener &&= (t?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
			}
		}
		function request(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				request.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				this.dispatch(e, new RequestHandler(e, t));
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = request, e.exports.RequestHandler = RequestHandler;
	}),
	1179: ((e, t, n) => {
		"use strict";
		let r = n(4589), { finished: i, PassThrough: a } = n(7075), { InvalidArgumentError: o, InvalidReturnValueError: s } = n(8707), c = n(3440), { getResolveErrorBodyCallback: l } = n(7655), { AsyncResource: u } = n(6698), { addSignal: d, removeSignal: f } = n(158);
		class StreamHandler extends u {
			constructor(e, t, n) {
				if (!e || typeof e != "object") throw new o("invalid opts");
				let { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u, throwOnError: f } = e;
				try {
					if (typeof n != "function") throw new o("invalid callback");
					if (typeof t != "function") throw new o("invalid factory");
					if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new o("signal must be an EventEmitter or EventTarget");
					if (i === "CONNECT") throw new o("invalid method");
					if (l && typeof l != "function") throw new o("invalid onInfo callback");
					super("UNDICI_STREAM");
				} catch (e) {
					throw c.isStream(s) && c.destroy(s.on("error", c.nop), e), e;
				}
				this.responseHeaders = u || null, this.opaque = a || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = s, this.onInfo = l || null, this.throwOnError = f || !1, c.isStream(s) && s.on("error", (e) => {
					this.onError(e);
				}), d(this, r);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n, r) {
				let { factory: o, opaque: u, context: d, callback: f, responseHeaders: p } = this, m = p === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
				if (e < 200) {
					this.onInfo && this.onInfo({
						statusCode: e,
						headers: m
					});
					return;
				}
				this.factory = null;
				let h;
				if (this.throwOnError && e >= 400) {
					let n = (p === "raw" ? c.parseHeaders(t) : m)["content-type"];
					h = new a(), this.callback = null, this.runInAsyncScope(l, null, {
						callback: f,
						body: h,
						contentType: n,
						statusCode: e,
						statusMessage: r,
						headers: m
					});
				} else {
					if (o === null) return;
					if (h = this.runInAsyncScope(o, null, {
						statusCode: e,
						headers: m,
						opaque: u,
						context: d
					}), !h || typeof h.write != "function" || typeof h.end != "function" || typeof h.on != "function") throw new s("expected Writable");
					i(h, { readable: !1 }, (e) => {
						let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
						this.res = null, (e || !n.readable) && c.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
							opaque: r,
							trailers: i
						}), e && a();
					});
				}
				return h.on("drain", n), this.res = h, (h.writableNeedDrain === void 0 ? h._writableState?.needDrain : h.writableNeedDrain) !== !0;
			}
			onData(e) {
				let { res: t } = this;
				return !t || t.write(e);
			}
			onComplete(e) {
				let { res: t } = this;
				f(this), t && (this.trailers = c.parseHeaders(e), t.end());
			}
			onError(e) {
				let { res: t, callback: n, opaque: r, body: i } = this;
				f(this), this.factory = null, t ? (this.res = null, c.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: r });
				})), i && (this.body = null, c.destroy(i, e));
			}
		}
		function stream(e, t, n) {
			if (n === void 0) return new Promise((n, r) => {
				stream.call(this, e, t, (e, t) => e ? r(e) : n(t));
			});
			try {
				this.dispatch(e, new StreamHandler(e, t, n));
			} catch (t) {
				if (typeof n != "function") throw t;
				let r = e?.opaque;
				queueMicrotask(() => n(t, { opaque: r }));
			}
		}
		e.exports = stream;
	}),
	1882: ((e, t, n) => {
		"use strict";
		let { InvalidArgumentError: r, SocketError: i } = n(8707), { AsyncResource: a } = n(6698), o = n(3440), { addSignal: s, removeSignal: c } = n(158), l = n(4589);
		class UpgradeHandler extends a {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new r("invalid opts");
				if (typeof t != "function") throw new r("invalid callback");
				let { signal: n, opaque: i, responseHeaders: a } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new r("signal must be an EventEmitter or EventTarget");
				super("UNDICI_UPGRADE"), this.responseHeaders = a || null, this.opaque = i || null, this.callback = t, this.abort = null, this.context = null, s(this, n);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (l(this.callback), this.abort = e, this.context = null);
			}
			onHeaders() {
				throw new i("bad upgrade", null);
			}
			onUpgrade(e, t, n) {
				l(e === 101);
				let { callback: r, opaque: i, context: a } = this;
				c(this), this.callback = null;
				let s = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
				this.runInAsyncScope(r, null, null, {
					headers: s,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				let { callback: t, opaque: n } = this;
				c(this), t && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				}));
			}
		}
		function upgrade(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				upgrade.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				let n = new UpgradeHandler(e, t);
				this.dispatch({
					...e,
					method: e.method || "GET",
					upgrade: e.protocol || "Websocket"
				}, n);
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = upgrade;
	}),
	6615: ((e, t, n) => {
		"use strict";
		e.exports.request = n(4043), e.exports.stream = n(1179), e.exports.pipeline = n(6862), e.exports.upgrade = n(1882), e.exports.connect = n(2279);
	}),
	9927: ((e, t, n) => {
		"use strict";
		let r = n(4589), { Readable: i } = n(7075), { RequestAbortedError: a, NotSupportedError: o, InvalidArgumentError: s, AbortError: c } = n(8707), l = n(3440), { ReadableStreamFrom: u } = n(3440), d = Symbol("kConsume"), f = Symbol("kReading"), p = Symbol("kBody"), m = Symbol("kAbort"), h = Symbol("kContentType"), g = Symbol("kContentLength"), noop = () => {};
		class BodyReadable extends i {
			constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 65536 }) {
				super({
					autoDestroy: !0,
					read: e,
					highWaterMark: i
				}), this._readableState.dataEmitted = !1, this[m] = t, this[d] = null, this[p] = null, this[h] = n, this[g] = r, this[f] = !1;
			}
			destroy(e) {
				return !e && !this._readableState.endEmitted && (e = new a()), e && this[m](), super.destroy(e);
			}
			_destroy(e, t) {
				this[f] ? t(e) : setImmediate(() => {
					t(e);
				});
			}
			on(e, ...t) {
				return (e === "data" || e === "readable") && (this[f] = !0), super.on(e, ...t);
			}
			addListener(e, ...t) {
				return this.on(e, ...t);
			}
			off(e, ...t) {
				let n = super.off(e, ...t);
				return (e === "data" || e === "readable") && (this[f] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), n;
			}
			removeListener(e, ...t) {
				return this.off(e, ...t);
			}
			push(e) {
				return this[d] && e !== null ? (consumePush(this[d], e), !this[f] || super.push(e)) : super.push(e);
			}
			async text() {
				return consume(this, "text");
			}
			async json() {
				return consume(this, "json");
			}
			async blob() {
				return consume(this, "blob");
			}
			async bytes() {
				return consume(this, "bytes");
			}
			async arrayBuffer() {
				return consume(this, "arrayBuffer");
			}
			async formData() {
				throw new o();
			}
			get bodyUsed() {
				return l.isDisturbed(this);
			}
			get body() {
				return this[p] || (this[p] = u(this), this[d] && (this[p].getReader(), r(this[p].locked))), this[p];
			}
			async dump(e) {
				let t = Number.isFinite(e?.limit) ? e.limit : 131072, n = e?.signal;
				if (n != null && (typeof n != "object" || !("aborted" in n))) throw new s("signal must be an AbortSignal");
				return n?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
					this[g] > t && this.destroy(new c());
					let onAbort = () => {
						this.destroy(n.reason ?? new c());
					};
					n?.addEventListener("abort", onAbort), this.on("close", function() {
						n?.removeEventListener("abort", onAbort), n?.aborted ? r(n.reason ?? new c()) : e(null);
					}).on("error", noop).on("data", function(e) {
						t -= e.length, t <= 0 && this.destroy();
					}).resume();
				});
			}
		}
		function isLocked(e) {
			return e[p] && e[p].locked === !0 || e[d];
		}
		function isUnusable(e) {
			return l.isDisturbed(e) || isLocked(e);
		}
		async function consume(e, t) {
			return r(!e[d]), new Promise((n, r) => {
				if (isUnusable(e)) {
					let t = e._readableState;
					t.destroyed && t.closeEmitted === !1 ? e.on("error", (e) => {
						r(e);
					}).on("close", () => {
						r(TypeError("unusable"));
					}) : r(t.errored ?? TypeError("unusable"));
				} else queueMicrotask(() => {
					e[d] = {
						type: t,
						stream: e,
						resolve: n,
						reject: r,
						length: 0,
						body: []
					}, e.on("error", function(e) {
						consumeFinish(this[d], e);
					}).on("close", function() {
						this[d].body !== null && consumeFinish(this[d], new a());
					}), consumeStart(e[d]);
				});
			});
		}
		function consumeStart(e) {
			if (e.body === null) return;
			let { _readableState: t } = e.stream;
			if (t.bufferIndex) {
				let n = t.bufferIndex, r = t.buffer.length;
				for (let i = n; i < r; i++) consumePush(e, t.buffer[i]);
			} else for (let n of t.buffer) consumePush(e, n);
			for (t.endEmitted ? consumeEnd(this[d]) : e.stream.on("end", function() {
				consumeEnd(this[d]);
			}), e.stream.resume(); e.stream.read() != null;);
		}
		function chunksDecode(e, t) {
			if (e.length === 0 || t === 0) return "";
			let n = e.length === 1 ? e[0] : Buffer.concat(e, t), r = n.length, i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
			return n.utf8Slice(i, r);
		}
		function chunksConcat(e, t) {
			if (e.length === 0 || t === 0) return new Uint8Array();
			if (e.length === 1) return new Uint8Array(e[0]);
			let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
			for (let t = 0; t < e.length; ++t) {
				let i = e[t];
				n.set(i, r), r += i.length;
			}
			return n;
		}
		function consumeEnd(e) {
			let { type: t, body: n, resolve: r, stream: i, length: a } = e;
			try {
				t === "text" ? r(chunksDecode(n, a)) : t === "json" ? r(JSON.parse(chunksDecode(n, a))) : t === "arrayBuffer" ? r(chunksConcat(n, a).buffer) : t === "blob" ? r(new Blob(n, { type: i[h] })) : t === "bytes" && r(chunksConcat(n, a)), consumeFinish(e);
			} catch (e) {
				i.destroy(e);
			}
		}
		function consumePush(e, t) {
			e.length += t.length, e.body.push(t);
		}
		function consumeFinish(e, t) {
			e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
		}
		e.exports = {
			Readable: BodyReadable,
			chunksDecode
		};
	}),
	7655: ((e, t, n) => {
		let r = n(4589), { ResponseStatusCodeError: i } = n(8707), { chunksDecode: a } = n(9927);
		async function getResolveErrorBodyCallback({ callback: e, body: t, contentType: n, statusCode: o, statusMessage: s, headers: c }) {
			r(t);
			let l = [], u = 0;
			try {
				for await (let e of t) if (l.push(e), u += e.length, u > 131072) {
					l = [], u = 0;
					break;
				}
			} catch {
				l = [], u = 0;
			}
			let d = `Response status code ${o}${s ? `: ${s}` : ""}`;
			if (o === 204 || !n || !u) {
				queueMicrotask(() => e(new i(d, o, c)));
				return;
			}
			let f = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			let p;
			try {
				isContentTypeApplicationJson(n) ? p = JSON.parse(a(l, u)) : isContentTypeText(n) && (p = a(l, u));
			} catch {} finally {
				Error.stackTraceLimit = f;
			}
			queueMicrotask(() => e(new i(d, o, c, p)));
		}
		let isContentTypeApplicationJson = (e) => e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n", isContentTypeText = (e) => e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
		e.exports = {
			getResolveErrorBodyCallback,
			isContentTypeApplicationJson,
			isContentTypeText
		};
	}),
	9136: ((e, t, n) => {
		"use strict";
		let r = n(7030), i = n(4589), a = n(3440), { InvalidArgumentError: o, ConnectTimeoutError: s } = n(8707), c = n(6603);
		function noop() {}
		let l, u;
		u = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class WeakSessionCache {
			constructor(e) {
				this._maxCachedSessions = e, this._sessionCache = new Map(), this._sessionRegistry = new global.FinalizationRegistry((e) => {
					if (this._sessionCache.size < this._maxCachedSessions) return;
					let t = this._sessionCache.get(e);
					t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
				});
			}
			get(e) {
				let t = this._sessionCache.get(e);
				return t ? t.deref() : null;
			}
			set(e, t) {
				this._maxCachedSessions !== 0 && (this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e));
			}
		} : class SimpleSessionCache {
			constructor(e) {
				this._maxCachedSessions = e, this._sessionCache = new Map();
			}
			get(e) {
				return this._sessionCache.get(e);
			}
			set(e, t) {
				if (this._maxCachedSessions !== 0) {
					if (this._sessionCache.size >= this._maxCachedSessions) {
						let { value: e } = this._sessionCache.keys().next();
						this._sessionCache.delete(e);
					}
					this._sessionCache.set(e, t);
				}
			}
		};
		function buildConnector({ allowH2: e, maxCachedSessions: t, socketPath: s, timeout: c, session: f, ...p }) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new o("maxCachedSessions must be a positive integer or zero");
			let m = {
				path: s,
				...p
			}, h = new u(t ?? 100);
			return c ??= 1e4, e ??= !1, function connect({ hostname: t, host: o, protocol: s, port: u, servername: p, localAddress: g, httpSocket: _ }, v) {
				let y;
				if (s === "https:") {
					l ||= n(1692), p = p || m.servername || a.getServerName(o) || null;
					let r = p || t;
					i(r);
					let s = f || h.get(r) || null;
					u ||= 443, y = l.connect({
						highWaterMark: 16384,
						...m,
						servername: p,
						session: s,
						localAddress: g,
						ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
						socket: _,
						port: u,
						host: t
					}), y.on("session", function(e) {
						h.set(r, e);
					});
				} else i(!_, "httpSocket can only be sent on TLS update"), u ||= 80, y = r.connect({
					highWaterMark: 65536,
					...m,
					localAddress: g,
					port: u,
					host: t
				});
				if (m.keepAlive == null || m.keepAlive) {
					let e = m.keepAliveInitialDelay === void 0 ? 6e4 : m.keepAliveInitialDelay;
					y.setKeepAlive(!0, e);
				}
				let b = d(new WeakRef(y), {
					timeout: c,
					hostname: t,
					port: u
				});
				return y.setNoDelay(!0).once(s === "https:" ? "secureConnect" : "connect", function() {
					if (queueMicrotask(b), v) {
						let e = v;
						v = null, e(null, this);
					}
				}).on("error", function(e) {
					if (queueMicrotask(b), v) {
						let t = v;
						v = null, t(e);
					}
				}), y;
			};
		}
		let d = process.platform === "win32" ? (e, t) => {
			if (!t.timeout) return noop;
			let n = null, r = null, i = c.setFastTimeout(() => {
				n = setImmediate(() => {
					r = setImmediate(() => onConnectTimeout(e.deref(), t));
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
			};
		} : (e, t) => {
			if (!t.timeout) return noop;
			let n = null, r = c.setFastTimeout(() => {
				n = setImmediate(() => {
					onConnectTimeout(e.deref(), t);
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(r), clearImmediate(n);
			};
		};
		function onConnectTimeout(e, t) {
			if (e == null) return;
			let n = "Connect Timeout Error";
			Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : n += ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, a.destroy(e, new s(n));
		}
		e.exports = buildConnector;
	}),
	735: ((e) => {
		"use strict";
		let t = {}, n = "Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection".split(".");
		for (let e = 0; e < n.length; ++e) {
			let r = n[e], i = r.toLowerCase();
			t[r] = t[i] = i;
		}
		Object.setPrototypeOf(t, null), e.exports = {
			wellknownHeaderNames: n,
			headerNameLowerCasedRecord: t
		};
	}),
	2414: ((e, t, n) => {
		"use strict";
		let r = n(3053), i = n(7975), a = i.debuglog("undici"), o = i.debuglog("fetch"), s = i.debuglog("websocket"), c = !1, l = {
			beforeConnect: r.channel("undici:client:beforeConnect"),
			connected: r.channel("undici:client:connected"),
			connectError: r.channel("undici:client:connectError"),
			sendHeaders: r.channel("undici:client:sendHeaders"),
			create: r.channel("undici:request:create"),
			bodySent: r.channel("undici:request:bodySent"),
			headers: r.channel("undici:request:headers"),
			trailers: r.channel("undici:request:trailers"),
			error: r.channel("undici:request:error"),
			open: r.channel("undici:websocket:open"),
			close: r.channel("undici:websocket:close"),
			socketError: r.channel("undici:websocket:socket_error"),
			ping: r.channel("undici:websocket:ping"),
			pong: r.channel("undici:websocket:pong")
		};
		if (a.enabled || o.enabled) {
			let e = o.enabled ? o : a;
			r.channel("undici:client:beforeConnect").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			}), r.channel("undici:client:connected").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			}), r.channel("undici:client:connectError").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
			}), r.channel("undici:client:sendHeaders").subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			}), r.channel("undici:request:headers").subscribe((t) => {
				let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
				e("received response to %s %s/%s - HTTP %d", n, i, r, a);
			}), r.channel("undici:request:trailers").subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e("trailers received from %s %s/%s", n, i, r);
			}), r.channel("undici:request:error").subscribe((t) => {
				let { request: { method: n, path: r, origin: i }, error: a } = t;
				e("request to %s %s/%s errored - %s", n, i, r, a.message);
			}), c = !0;
		}
		if (s.enabled) {
			if (!c) {
				let e = a.enabled ? a : s;
				r.channel("undici:client:beforeConnect").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				}), r.channel("undici:client:connected").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				}), r.channel("undici:client:connectError").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
					e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
				}), r.channel("undici:client:sendHeaders").subscribe((t) => {
					let { request: { method: n, path: r, origin: i } } = t;
					e("sending request to %s %s/%s", n, i, r);
				});
			}
			r.channel("undici:websocket:open").subscribe((e) => {
				let { address: { address: t, port: n } } = e;
				s("connection opened %s%s", t, n ? `:${n}` : "");
			}), r.channel("undici:websocket:close").subscribe((e) => {
				let { websocket: t, code: n, reason: r } = e;
				s("closed connection to %s - %s %s", t.url, n, r);
			}), r.channel("undici:websocket:socket_error").subscribe((e) => {
				s("connection errored - %s", e.message);
			}), r.channel("undici:websocket:ping").subscribe((e) => {
				s("ping received");
			}), r.channel("undici:websocket:pong").subscribe((e) => {
				s("pong received");
			});
		}
		e.exports = { channels: l };
	}),
	8707: ((e) => {
		"use strict";
		let t = Symbol.for("undici.error.UND_ERR");
		class UndiciError extends Error {
			constructor(e) {
				super(e), this.name = "UndiciError", this.code = "UND_ERR";
			}
			static [Symbol.hasInstance](e) {
				return e && e[t] === !0;
			}
			[t] = !0;
		}
		let n = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
		class ConnectTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ConnectTimeoutError", this.message = e || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[n] === !0;
			}
			[n] = !0;
		}
		let r = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
		class HeadersTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "HeadersTimeoutError", this.message = e || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[r] === !0;
			}
			[r] = !0;
		}
		let i = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
		class HeadersOverflowError extends UndiciError {
			constructor(e) {
				super(e), this.name = "HeadersOverflowError", this.message = e || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === !0;
			}
			[i] = !0;
		}
		let a = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
		class BodyTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "BodyTimeoutError", this.message = e || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[a] === !0;
			}
			[a] = !0;
		}
		let o = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
		class ResponseStatusCodeError extends UndiciError {
			constructor(e, t, n, r) {
				super(e), this.name = "ResponseStatusCodeError", this.message = e || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r, this.status = t, this.statusCode = t, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[o] === !0;
			}
			[o] = !0;
		}
		let s = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
		class InvalidArgumentError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InvalidArgumentError", this.message = e || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
			}
			static [Symbol.hasInstance](e) {
				return e && e[s] === !0;
			}
			[s] = !0;
		}
		let c = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
		class InvalidReturnValueError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InvalidReturnValueError", this.message = e || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[c] === !0;
			}
			[c] = !0;
		}
		let l = Symbol.for("undici.error.UND_ERR_ABORT");
		class AbortError extends UndiciError {
			constructor(e) {
				super(e), this.name = "AbortError", this.message = e || "The operation was aborted", this.code = "UND_ERR_ABORT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[l] === !0;
			}
			[l] = !0;
		}
		let u = Symbol.for("undici.error.UND_ERR_ABORTED");
		class RequestAbortedError extends AbortError {
			constructor(e) {
				super(e), this.name = "AbortError", this.message = e || "Request aborted", this.code = "UND_ERR_ABORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[u] === !0;
			}
			[u] = !0;
		}
		let d = Symbol.for("undici.error.UND_ERR_INFO");
		class InformationalError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InformationalError", this.message = e || "Request information", this.code = "UND_ERR_INFO";
			}
			static [Symbol.hasInstance](e) {
				return e && e[d] === !0;
			}
			[d] = !0;
		}
		let f = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
		class RequestContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e), this.name = "RequestContentLengthMismatchError", this.message = e || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[f] === !0;
			}
			[f] = !0;
		}
		let p = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
		class ResponseContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ResponseContentLengthMismatchError", this.message = e || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[p] === !0;
			}
			[p] = !0;
		}
		let m = Symbol.for("undici.error.UND_ERR_DESTROYED");
		class ClientDestroyedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ClientDestroyedError", this.message = e || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[m] === !0;
			}
			[m] = !0;
		}
		let h = Symbol.for("undici.error.UND_ERR_CLOSED");
		class ClientClosedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ClientClosedError", this.message = e || "The client is closed", this.code = "UND_ERR_CLOSED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[h] === !0;
			}
			[h] = !0;
		}
		let g = Symbol.for("undici.error.UND_ERR_SOCKET");
		class SocketError extends UndiciError {
			constructor(e, t) {
				super(e), this.name = "SocketError", this.message = e || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = t;
			}
			static [Symbol.hasInstance](e) {
				return e && e[g] === !0;
			}
			[g] = !0;
		}
		let _ = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
		class NotSupportedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "NotSupportedError", this.message = e || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[_] === !0;
			}
			[_] = !0;
		}
		let v = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
		class BalancedPoolMissingUpstreamError extends UndiciError {
			constructor(e) {
				super(e), this.name = "MissingUpstreamError", this.message = e || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
			}
			static [Symbol.hasInstance](e) {
				return e && e[v] === !0;
			}
			[v] = !0;
		}
		let y = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
		class HTTPParserError extends Error {
			constructor(e, t, n) {
				super(e), this.name = "HTTPParserError", this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
			}
			static [Symbol.hasInstance](e) {
				return e && e[y] === !0;
			}
			[y] = !0;
		}
		let b = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
		class ResponseExceededMaxSizeError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ResponseExceededMaxSizeError", this.message = e || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[b] === !0;
			}
			[b] = !0;
		}
		let x = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
		class RequestRetryError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e), this.name = "RequestRetryError", this.message = e || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = t, this.data = r, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[x] === !0;
			}
			[x] = !0;
		}
		let S = Symbol.for("undici.error.UND_ERR_RESPONSE");
		class ResponseError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e), this.name = "ResponseError", this.message = e || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = t, this.data = r, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[S] === !0;
			}
			[S] = !0;
		}
		let w = Symbol.for("undici.error.UND_ERR_PRX_TLS");
		class SecureProxyConnectionError extends UndiciError {
			constructor(e, t, n) {
				super(t, {
					cause: e,
					...n ?? {}
				}), this.name = "SecureProxyConnectionError", this.message = t || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = e;
			}
			static [Symbol.hasInstance](e) {
				return e && e[w] === !0;
			}
			[w] = !0;
		}
		let T = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
		class MessageSizeExceededError extends UndiciError {
			constructor(e) {
				super(e), this.name = "MessageSizeExceededError", this.message = e || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[T] === !0;
			}
			get [T]() {
				return !0;
			}
		}
		e.exports = {
			AbortError,
			HTTPParserError,
			UndiciError,
			HeadersTimeoutError,
			HeadersOverflowError,
			BodyTimeoutError,
			RequestContentLengthMismatchError,
			ConnectTimeoutError,
			ResponseStatusCodeError,
			InvalidArgumentError,
			InvalidReturnValueError,
			RequestAbortedError,
			ClientDestroyedError,
			ClientClosedError,
			InformationalError,
			SocketError,
			NotSupportedError,
			ResponseContentLengthMismatchError,
			BalancedPoolMissingUpstreamError,
			ResponseExceededMaxSizeError,
			RequestRetryError,
			ResponseError,
			SecureProxyConnectionError,
			MessageSizeExceededError
		};
	}),
	4655: ((e, t, n) => {
		"use strict";
		let { InvalidArgumentError: r, NotSupportedError: i } = n(8707), a = n(4589), { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: d, isIterable: f, isBlobLike: p, buildURL: m, validateHandler: h, getServerName: g, normalizedMethodRecords: _ } = n(3440), { channels: v } = n(2414), { headerNameLowerCasedRecord: y } = n(735), b = /[^\u0021-\u00ff]/, x = Symbol("handler");
		class Request {
			constructor(e, { path: t, method: n, body: i, headers: a, query: y, idempotent: S, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
				if (typeof t != "string") throw new r("path must be a string");
				if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") throw new r("path must be an absolute URL or start with a slash");
				if (b.test(t)) throw new r("invalid request path");
				if (typeof n != "string") throw new r("method must be a string");
				if (_[n] === void 0 && !o(n)) throw new r("invalid request method");
				if (T && typeof T != "string") throw new r("upgrade must be a string");
				if (T && !s(T)) throw new r("invalid upgrade header");
				if (E != null && (!Number.isFinite(E) || E < 0)) throw new r("invalid headersTimeout");
				if (D != null && (!Number.isFinite(D) || D < 0)) throw new r("invalid bodyTimeout");
				if (O != null && typeof O != "boolean") throw new r("invalid reset");
				if (A != null && typeof A != "boolean") throw new r("invalid expectContinue");
				if (this.headersTimeout = E, this.bodyTimeout = D, this.throwOnError = k === !0, this.method = n, this.abort = null, i == null) this.body = null;
				else if (c(i)) {
					this.body = i;
					let e = this.body._readableState;
					e && e.autoDestroy || (this.endHandler = function autoDestroy() {
						l(this);
					}, this.body.on("end", this.endHandler)), this.errorHandler = (e) => {
						this.abort ? this.abort(e) : this.error = e;
					}, this.body.on("error", this.errorHandler);
				} else if (u(i)) this.body = i.byteLength ? i : null;
				else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
				else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
				else if (typeof i == "string") this.body = i.length ? Buffer.from(i) : null;
				else if (d(i) || f(i) || p(i)) this.body = i;
				else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
				if (this.completed = !1, this.aborted = !1, this.upgrade = T || null, this.path = y ? m(t, y) : t, this.origin = e, this.idempotent = S ?? (n === "HEAD" || n === "GET"), this.blocking = w ?? !1, this.reset = O ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = A ?? !1, Array.isArray(a)) {
					if (a.length % 2 != 0) throw new r("headers array must be even");
					for (let e = 0; e < a.length; e += 2) processHeader(this, a[e], a[e + 1]);
				} else if (a && typeof a == "object") {
					if (a[Symbol.iterator]) for (let e of a) {
						if (!Array.isArray(e) || e.length !== 2) throw new r("headers must be in key-value pair format");
						processHeader(this, e[0], e[1]);
					}
					else {
						let e = Object.keys(a);
						for (let t = 0; t < e.length; ++t) processHeader(this, e[t], a[e[t]]);
					}
				} else if (a != null) throw new r("headers must be an object or an array");
				h(M, n, T), this.servername = j || g(this.host), this[x] = M, v.create.hasSubscribers && v.create.publish({ request: this });
			}
			onBodySent(e) {
				if (this[x].onBodySent) try {
					return this[x].onBodySent(e);
				} catch (e) {
					this.abort(e);
				}
			}
			onRequestSent() {
				if (v.bodySent.hasSubscribers && v.bodySent.publish({ request: this }), this[x].onRequestSent) try {
					return this[x].onRequestSent();
				} catch (e) {
					this.abort(e);
				}
			}
			onConnect(e) {
				if (a(!this.aborted), a(!this.completed), this.error) e(this.error);
				else return this.abort = e, this[x].onConnect(e);
			}
			onResponseStarted() {
				return this[x].onResponseStarted?.();
			}
			onHeaders(e, t, n, r) {
				a(!this.aborted), a(!this.completed), v.headers.hasSubscribers && v.headers.publish({
					request: this,
					response: {
						statusCode: e,
						headers: t,
						statusText: r
					}
				});
				try {
					return this[x].onHeaders(e, t, n, r);
				} catch (e) {
					this.abort(e);
				}
			}
			onData(e) {
				a(!this.aborted), a(!this.completed);
				try {
					return this[x].onData(e);
				} catch (e) {
					return this.abort(e), !1;
				}
			}
			onUpgrade(e, t, n, r = "") {
				this.onFinally(), a(!this.aborted), a(!this.completed), e !== null && this.#e(e, t, r);
				let i = this[x].onUpgrade(e, t, n);
				return this.aborted || (this.completed = !0, e !== null && this.#t()), i;
			}
			onUpgradeResponse(e, t, n, r = "") {
				a(!this.aborted), a(this.completed), v.headers.hasSubscribers && this.#e(e, n(t), r), this.#t();
			}
			onUpgradeError(e) {
				a(!this.aborted), a(this.completed), v.error.hasSubscribers && v.error.publish({
					request: this,
					error: e
				});
			}
			#e(e, t, n) {
				v.headers.hasSubscribers && v.headers.publish({
					request: this,
					response: {
						statusCode: e,
						headers: t,
						statusText: n
					}
				});
			}
			#t() {
				v.trailers.hasSubscribers && v.trailers.publish({
					request: this,
					trailers: []
				});
			}
			onComplete(e) {
				this.onFinally(), a(!this.aborted), this.completed = !0, v.trailers.hasSubscribers && v.trailers.publish({
					request: this,
					trailers: e
				});
				try {
					return this[x].onComplete(e);
				} catch (e) {
					this.onError(e);
				}
			}
			onError(e) {
				if (this.onFinally(), v.error.hasSubscribers && v.error.publish({
					request: this,
					error: e
				}), !this.aborted) return this.aborted = !0, this[x].onError(e);
			}
			onFinally() {
				this.errorHandler &&= (this.body.off("error", this.errorHandler), null), this.endHandler &&= (this.body.off("end", this.endHandler), null);
			}
			addHeader(e, t) {
				return processHeader(this, e, t), this;
			}
		}
		function processHeader(e, t, n) {
			if (n && typeof n == "object" && !Array.isArray(n)) throw new r(`invalid ${t} header`);
			if (n === void 0) return;
			let a = y[t];
			if (a === void 0 && (a = t.toLowerCase(), y[a] === void 0 && !o(a))) throw new r("invalid header key");
			if (Array.isArray(n)) {
				let e = [];
				for (let i = 0; i < n.length; i++) if (typeof n[i] == "string") {
					if (!s(n[i])) throw new r(`invalid ${t} header`);
					e.push(n[i]);
				} else if (n[i] === null) e.push("");
				else if (typeof n[i] == "object") throw new r(`invalid ${t} header`);
				else {
					let a = `${n[i]}`;
					if (!s(a)) throw new r(`invalid ${t} header`);
					e.push(a);
				}
				n = e;
			} else if (typeof n == "string") {
				if (!s(n)) throw new r(`invalid ${t} header`);
			} else if (n === null) n = "";
			else if (n = `${n}`, !s(n)) throw new r(`invalid ${t} header`);
			if (a === "host") {
				if (e.host !== null) throw new r("duplicate host header");
				if (typeof n != "string") throw new r("invalid host header");
				e.host = n;
			} else if (a === "content-length") {
				if (e.contentLength !== null) throw new r("duplicate content-length header");
				if (e.contentLength = parseInt(n, 10), !Number.isFinite(e.contentLength)) throw new r("invalid content-length header");
			} else if (e.contentType === null && a === "content-type") e.contentType = n, e.headers.push(t, n);
			else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") throw new r(`invalid ${a} header`);
			else if (a === "connection") {
				let t = typeof n == "string" ? n.toLowerCase() : null;
				if (t !== "close" && t !== "keep-alive") throw new r("invalid connection header");
				t === "close" && (e.reset = !0);
			} else if (a === "expect") throw new i("expect header not supported");
			else e.headers.push(t, n);
		}
		e.exports = Request;
	}),
	6443: ((e) => {
		e.exports = {
			kClose: Symbol("close"),
			kDestroy: Symbol("destroy"),
			kDispatch: Symbol("dispatch"),
			kUrl: Symbol("url"),
			kWriting: Symbol("writing"),
			kResuming: Symbol("resuming"),
			kQueue: Symbol("queue"),
			kConnect: Symbol("connect"),
			kConnecting: Symbol("connecting"),
			kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
			kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
			kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
			kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
			kKeepAlive: Symbol("keep alive"),
			kHeadersTimeout: Symbol("headers timeout"),
			kBodyTimeout: Symbol("body timeout"),
			kServerName: Symbol("server name"),
			kLocalAddress: Symbol("local address"),
			kHost: Symbol("host"),
			kNoRef: Symbol("no ref"),
			kBodyUsed: Symbol("used"),
			kBody: Symbol("abstracted request body"),
			kRunning: Symbol("running"),
			kBlocking: Symbol("blocking"),
			kPending: Symbol("pending"),
			kSize: Symbol("size"),
			kBusy: Symbol("busy"),
			kQueued: Symbol("queued"),
			kFree: Symbol("free"),
			kConnected: Symbol("connected"),
			kClosed: Symbol("closed"),
			kNeedDrain: Symbol("need drain"),
			kReset: Symbol("reset"),
			kDestroyed: Symbol.for("nodejs.stream.destroyed"),
			kResume: Symbol("resume"),
			kOnError: Symbol("on error"),
			kMaxHeadersSize: Symbol("max headers size"),
			kRunningIdx: Symbol("running index"),
			kPendingIdx: Symbol("pending index"),
			kError: Symbol("error"),
			kClients: Symbol("clients"),
			kClient: Symbol("client"),
			kParser: Symbol("parser"),
			kOnDestroyed: Symbol("destroy callbacks"),
			kPipelining: Symbol("pipelining"),
			kSocket: Symbol("socket"),
			kHostHeader: Symbol("host header"),
			kConnector: Symbol("connector"),
			kStrictContentLength: Symbol("strict content length"),
			kMaxRedirections: Symbol("maxRedirections"),
			kMaxRequests: Symbol("maxRequestsPerClient"),
			kProxy: Symbol("proxy agent options"),
			kCounter: Symbol("socket request counter"),
			kInterceptors: Symbol("dispatch interceptors"),
			kMaxResponseSize: Symbol("max response size"),
			kHTTP2Session: Symbol("http2Session"),
			kHTTP2SessionState: Symbol("http2Session state"),
			kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
			kConstruct: Symbol("constructable"),
			kListeners: Symbol("listeners"),
			kHTTPContext: Symbol("http context"),
			kMaxConcurrentStreams: Symbol("max concurrent streams"),
			kNoProxyAgent: Symbol("no proxy agent"),
			kHttpProxyAgent: Symbol("http proxy agent"),
			kHttpsProxyAgent: Symbol("https proxy agent")
		};
	}),
	7752: ((e, t, n) => {
		"use strict";
		let { wellknownHeaderNames: r, headerNameLowerCasedRecord: i } = n(735);
		class TstNode {
			value = null;
			left = null;
			middle = null;
			right = null;
			code;
			constructor(e, t, n) {
				if (n === void 0 || n >= e.length) throw TypeError("Unreachable");
				if ((this.code = e.charCodeAt(n)) > 127) throw TypeError("key must be ascii string");
				e.length === ++n ? this.value = t : this.middle = new TstNode(e, t, n);
			}
			add(e, t) {
				let n = e.length;
				if (n === 0) throw TypeError("Unreachable");
				let r = 0, i = this;
				for (;;) {
					let a = e.charCodeAt(r);
					if (a > 127) throw TypeError("key must be ascii string");
					if (i.code === a) {
						if (n === ++r) {
							i.value = t;
							break;
						}
						if (i.middle !== null) i = i.middle;
						else {
							i.middle = new TstNode(e, t, r);
							break;
						}
					} else if (i.code < a) {
						if (i.left !== null) i = i.left;
						else {
							i.left = new TstNode(e, t, r);
							break;
						}
					} else if (i.right !== null) i = i.right;
					else {
						i.right = new TstNode(e, t, r);
						break;
					}
				}
			}
			search(e) {
				let t = e.length, n = 0, r = this;
				for (; r !== null && n < t;) {
					let i = e[n];
					for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
						if (i === r.code) {
							if (t === ++n) return r;
							r = r.middle;
							break;
						}
						r = r.code < i ? r.left : r.right;
					}
				}
				return null;
			}
		}
		class TernarySearchTree {
			node = null;
			insert(e, t) {
				this.node === null ? this.node = new TstNode(e, t, 0) : this.node.add(e, t);
			}
			lookup(e) {
				return this.node?.search(e)?.value ?? null;
			}
		}
		let a = new TernarySearchTree();
		for (let e = 0; e < r.length; ++e) {
			let t = i[r[e]];
			a.insert(t, t);
		}
		e.exports = {
			TernarySearchTree,
			tree: a
		};
	}),
	3440: ((e, t, n) => {
		"use strict";
		let r = n(4589), { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = n(6443), { IncomingMessage: c } = n(7067), l = n(7075), u = n(7030), { Blob: d } = n(4573), f = n(7975), { stringify: p } = n(1792), { EventEmitter: m } = n(8474), { InvalidArgumentError: h } = n(8707), { headerNameLowerCasedRecord: g } = n(735), { tree: _ } = n(7752), [v, y] = process.versions.node.split(".").map((e) => Number(e));
		class BodyAsyncIterable {
			constructor(e) {
				this[s] = e, this[a] = !1;
			}
			async *[Symbol.asyncIterator]() {
				r(!this[a], "disturbed"), this[a] = !0, yield* this[s];
			}
		}
		function wrapRequestBody(e) {
			return isStream(e) ? (bodyLength(e) === 0 && e.on("data", function() {
				r(!1);
			}), typeof e.readableDidRead != "boolean" && (e[a] = !1, m.prototype.on.call(e, "data", function() {
				this[a] = !0;
			})), e) : e && typeof e.pipeTo == "function" || e && typeof e != "string" && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
		}
		function nop() {}
		function isStream(e) {
			return e && typeof e == "object" && typeof e.pipe == "function" && typeof e.on == "function";
		}
		function isBlobLike(e) {
			if (e === null) return !1;
			if (e instanceof d) return !0;
			if (typeof e != "object") return !1;
			{
				let t = e[Symbol.toStringTag];
				return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream == "function" || "arrayBuffer" in e && typeof e.arrayBuffer == "function");
			}
		}
		function buildURL(e, t) {
			if (e.includes("?") || e.includes("#")) throw Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
			let n = p(t);
			return n && (e += "?" + n), e;
		}
		function isValidPort(e) {
			let t = parseInt(e, 10);
			return t === Number(e) && t >= 0 && t <= 65535;
		}
		function isHttpOrHttpsPrefixed(e) {
			return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
		}
		function parseURL(e) {
			if (typeof e == "string") {
				if (e = new URL(e), !isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				return e;
			}
			if (!e || typeof e != "object") throw new h("Invalid URL: The URL argument must be a non-null object.");
			if (!(e instanceof URL)) {
				if (e.port != null && e.port !== "" && isValidPort(e.port) === !1) throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
				if (e.path != null && typeof e.path != "string") throw new h("Invalid URL path: the path must be a string or null/undefined.");
				if (e.pathname != null && typeof e.pathname != "string") throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
				if (e.hostname != null && typeof e.hostname != "string") throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
				if (e.origin != null && typeof e.origin != "string") throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
				if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				let t = e.port == null ? e.protocol === "https:" ? 443 : 80 : e.port, n = e.origin == null ? `${e.protocol || ""}//${e.hostname || ""}:${t}` : e.origin, r = e.path == null ? `${e.pathname || ""}${e.search || ""}` : e.path;
				return n[n.length - 1] === "/" && (n = n.slice(0, n.length - 1)), r && r[0] !== "/" && (r = `/${r}`), new URL(`${n}${r}`);
			}
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		function parseOrigin(e) {
			if (e = parseURL(e), e.pathname !== "/" || e.search || e.hash) throw new h("invalid url");
			return e;
		}
		function getHostname(e) {
			if (e[0] === "[") {
				let t = e.indexOf("]");
				return r(t !== -1), e.substring(1, t);
			}
			let t = e.indexOf(":");
			return t === -1 ? e : e.substring(0, t);
		}
		function getServerName(e) {
			if (!e) return null;
			r(typeof e == "string");
			let t = getHostname(e);
			return u.isIP(t) ? "" : t;
		}
		function deepClone(e) {
			return JSON.parse(JSON.stringify(e));
		}
		function isAsyncIterable(e) {
			return e != null && typeof e[Symbol.asyncIterator] == "function";
		}
		function isIterable(e) {
			return !(e == null || typeof e[Symbol.iterator] != "function" && typeof e[Symbol.asyncIterator] != "function");
		}
		function bodyLength(e) {
			if (e == null) return 0;
			if (isStream(e)) {
				let t = e._readableState;
				return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
			}
			return isBlobLike(e) ? e.size == null ? null : e.size : isBuffer(e) ? e.byteLength : null;
		}
		function isDestroyed(e) {
			return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
		}
		function destroy(e, t) {
			e != null && isStream(e) && !isDestroyed(e) && (typeof e.destroy == "function" ? (Object.getPrototypeOf(e).constructor === c && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
				e.emit("error", t);
			}), e.destroyed !== !0 && (e[i] = !0));
		}
		let b = /timeout=(\d+)/;
		function parseKeepAliveTimeout(e) {
			let t = e.toString().match(b);
			return t ? parseInt(t[1], 10) * 1e3 : null;
		}
		function headerNameToString(e) {
			return typeof e == "string" ? g[e] ?? e.toLowerCase() : _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function bufferToLowerCasedHeaderName(e) {
			return _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function parseHeaders(e, t) {
			t === void 0 && (t = {});
			for (let n = 0; n < e.length; n += 2) {
				let r = headerNameToString(e[n]), i = t[r];
				if (i) typeof i == "string" && (i = [i], t[r] = i), i.push(e[n + 1].toString("utf8"));
				else {
					let i = e[n + 1];
					typeof i == "string" ? t[r] = i : t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
				}
			}
			return "content-length" in t && "content-disposition" in t && (t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1")), t;
		}
		function parseRawHeaders(e) {
			let t = e.length, n = Array(t), r = !1, i = -1, a, o, s = 0;
			for (let t = 0; t < e.length; t += 2) a = e[t], o = e[t + 1], typeof a != "string" && (a = a.toString()), typeof o != "string" && (o = o.toString("utf8")), s = a.length, s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length") ? r = !0 : s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition") && (i = t + 1), n[t] = a, n[t + 1] = o;
			return r && i !== -1 && (n[i] = Buffer.from(n[i]).toString("latin1")), n;
		}
		function isBuffer(e) {
			return e instanceof Uint8Array || Buffer.isBuffer(e);
		}
		function validateHandler(e, t, n) {
			if (!e || typeof e != "object") throw new h("handler must be an object");
			if (typeof e.onConnect != "function") throw new h("invalid onConnect method");
			if (typeof e.onError != "function") throw new h("invalid onError method");
			if (typeof e.onBodySent != "function" && e.onBodySent !== void 0) throw new h("invalid onBodySent method");
			if (n || t === "CONNECT") {
				if (typeof e.onUpgrade != "function") throw new h("invalid onUpgrade method");
			} else {
				if (typeof e.onHeaders != "function") throw new h("invalid onHeaders method");
				if (typeof e.onData != "function") throw new h("invalid onData method");
				if (typeof e.onComplete != "function") throw new h("invalid onComplete method");
			}
		}
		function isDisturbed(e) {
			return !!(e && (l.isDisturbed(e) || e[a]));
		}
		function isErrored(e) {
			return !!(e && l.isErrored(e));
		}
		function isReadable(e) {
			return !!(e && l.isReadable(e));
		}
		function getSocketInfo(e) {
			return {
				localAddress: e.localAddress,
				localPort: e.localPort,
				remoteAddress: e.remoteAddress,
				remotePort: e.remotePort,
				remoteFamily: e.remoteFamily,
				timeout: e.timeout,
				bytesWritten: e.bytesWritten,
				bytesRead: e.bytesRead
			};
		}
		function ReadableStreamFrom(e) {
			let t;
			return new ReadableStream({
				async start() {
					t = e[Symbol.asyncIterator]();
				},
				async pull(e) {
					let { done: n, value: r } = await t.next();
					if (n) queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					else {
						let t = Buffer.isBuffer(r) ? r : Buffer.from(r);
						t.byteLength && e.enqueue(new Uint8Array(t));
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		function isFormDataLike(e) {
			return e && typeof e == "object" && typeof e.append == "function" && typeof e.delete == "function" && typeof e.get == "function" && typeof e.getAll == "function" && typeof e.has == "function" && typeof e.set == "function" && e[Symbol.toStringTag] === "FormData";
		}
		function addAbortListener(e, t) {
			return "addEventListener" in e ? (e.addEventListener("abort", t, { once: !0 }), () => e.removeEventListener("abort", t)) : (e.addListener("abort", t), () => e.removeListener("abort", t));
		}
		let x = typeof String.prototype.toWellFormed == "function", S = typeof String.prototype.isWellFormed == "function";
		function toUSVString(e) {
			return x ? `${e}`.toWellFormed() : f.toUSVString(e);
		}
		function isUSVString(e) {
			return S ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
		}
		function isTokenCharCode(e) {
			switch (e) {
				case 34:
				case 40:
				case 41:
				case 44:
				case 47:
				case 58:
				case 59:
				case 60:
				case 61:
				case 62:
				case 63:
				case 64:
				case 91:
				case 92:
				case 93:
				case 123:
				case 125: return !1;
				default: return e >= 33 && e <= 126;
			}
		}
		function isValidHTTPToken(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; ++t) if (!isTokenCharCode(e.charCodeAt(t))) return !1;
			return !0;
		}
		let w = /[^\t\x20-\x7e\x80-\xff]/;
		function isValidHeaderValue(e) {
			return !w.test(e);
		}
		function parseRangeHeader(e) {
			if (e == null || e === "") return {
				start: 0,
				end: null,
				size: null
			};
			let t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
			return t ? {
				start: parseInt(t[1]),
				end: t[2] ? parseInt(t[2]) : null,
				size: t[3] ? parseInt(t[3]) : null
			} : null;
		}
		function addListener(e, t, n) {
			return (e[o] ??= []).push([t, n]), e.on(t, n), e;
		}
		function removeAllListeners(e) {
			for (let [t, n] of e[o] ?? []) e.removeListener(t, n);
			e[o] = null;
		}
		function errorRequest(e, t, n) {
			try {
				t.onError(n), r(t.aborted);
			} catch (t) {
				e.emit("error", t);
			}
		}
		let T = Object.create(null);
		T.enumerable = !0;
		let E = {
			delete: "DELETE",
			DELETE: "DELETE",
			get: "GET",
			GET: "GET",
			head: "HEAD",
			HEAD: "HEAD",
			options: "OPTIONS",
			OPTIONS: "OPTIONS",
			post: "POST",
			POST: "POST",
			put: "PUT",
			PUT: "PUT"
		}, D = {
			...E,
			patch: "patch",
			PATCH: "PATCH"
		};
		Object.setPrototypeOf(E, null), Object.setPrototypeOf(D, null), e.exports = {
			kEnumerableProperty: T,
			nop,
			isDisturbed,
			isErrored,
			isReadable,
			toUSVString,
			isUSVString,
			isBlobLike,
			parseOrigin,
			parseURL,
			getServerName,
			isStream,
			isIterable,
			isAsyncIterable,
			isDestroyed,
			headerNameToString,
			bufferToLowerCasedHeaderName,
			addListener,
			removeAllListeners,
			errorRequest,
			parseRawHeaders,
			parseHeaders,
			parseKeepAliveTimeout,
			destroy,
			bodyLength,
			deepClone,
			ReadableStreamFrom,
			isBuffer,
			validateHandler,
			getSocketInfo,
			isFormDataLike,
			buildURL,
			addAbortListener,
			isValidHTTPToken,
			isValidHeaderValue,
			isTokenCharCode,
			parseRangeHeader,
			normalizedMethodRecordsBase: E,
			normalizedMethodRecords: D,
			isValidPort,
			isHttpOrHttpsPrefixed,
			nodeMajor: v,
			nodeMinor: y,
			safeHTTPMethods: [
				"GET",
				"HEAD",
				"OPTIONS",
				"TRACE"
			],
			wrapRequestBody
		};
	}),
	7405: ((e, t, n) => {
		"use strict";
		let { InvalidArgumentError: r } = n(8707), { kClients: i, kRunning: a, kClose: o, kDestroy: s, kDispatch: c, kInterceptors: l } = n(6443), u = n(1841), d = n(628), f = n(3701), p = n(3440), m = n(5092), h = Symbol("onConnect"), g = Symbol("onDisconnect"), _ = Symbol("onConnectionError"), v = Symbol("maxRedirections"), y = Symbol("onDrain"), b = Symbol("factory"), x = Symbol("options");
		function defaultFactory(e, t) {
			return t && t.connections === 1 ? new f(e, t) : new d(e, t);
		}
		class Agent extends u {
			constructor({ factory: e = defaultFactory, maxRedirections: t = 0, connect: n, tls: a, ...o } = {}) {
				if (typeof e != "function") throw new r("factory must be a function.");
				if (n != null && typeof n != "function" && typeof n != "object") throw new r("connect must be a function or an object");
				if (!Number.isInteger(t) || t < 0) throw new r("maxRedirections must be a positive number");
				super(o), n && typeof n != "function" && (n = { ...n }), a && typeof a != "function" && (a = { ...a }), this[l] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [m({ maxRedirections: t })], this[x] = {
					...p.deepClone(o),
					connect: n,
					tls: a
				}, this[x].interceptors = o.interceptors ? { ...o.interceptors } : void 0, this[v] = t, this[b] = e, this[i] = new Map(), this[y] = (e, t) => {
					this.emit("drain", e, [this, ...t]);
				}, this[h] = (e, t) => {
					this.emit("connect", e, [this, ...t]);
				}, this[g] = (e, t, n) => {
					this.emit("disconnect", e, [this, ...t], n);
				}, this[_] = (e, t, n) => {
					this.emit("connectionError", e, [this, ...t], n);
				};
			}
			get [a]() {
				let e = 0;
				for (let t of this[i].values()) e += t[a];
				return e;
			}
			[c](e, t) {
				let n;
				if (e.origin && (typeof e.origin == "string" || e.origin instanceof URL)) n = String(e.origin);
				else throw new r("opts.origin must be a non-empty string or URL.");
				let a = this[i].get(n);
				return a || (a = this[b](e.origin, this[x]).on("drain", this[y]).on("connect", this[h]).on("disconnect", this[g]).on("connectionError", this[_]), this[i].set(n, a)), a.dispatch(e, t);
			}
			async [o]() {
				let e = [];
				for (let t of this[i].values()) e.push(t.close());
				this[i].clear(), await Promise.all(e);
			}
			async [s](e) {
				let t = [];
				for (let n of this[i].values()) t.push(n.destroy(e));
				this[i].clear(), await Promise.all(t);
			}
		}
		e.exports = Agent;
	}),
	837: ((e, t, n) => {
		"use strict";
		let { BalancedPoolMissingUpstreamError: r, InvalidArgumentError: i } = n(8707), { PoolBase: a, kClients: o, kNeedDrain: s, kAddClient: c, kRemoveClient: l, kGetDispatcher: u } = n(2128), d = n(628), { kUrl: f, kInterceptors: p } = n(6443), { parseOrigin: m } = n(3440), h = Symbol("factory"), g = Symbol("options"), _ = Symbol("kGreatestCommonDivisor"), v = Symbol("kCurrentWeight"), y = Symbol("kIndex"), b = Symbol("kWeight"), x = Symbol("kMaxWeightPerServer"), S = Symbol("kErrorPenalty");
		function getGreatestCommonDivisor(e, t) {
			if (e === 0) return t;
			for (; t !== 0;) {
				let n = t;
				t = e % t, e = n;
			}
			return e;
		}
		function defaultFactory(e, t) {
			return new d(e, t);
		}
		class BalancedPool extends a {
			constructor(e = [], { factory: t = defaultFactory, ...n } = {}) {
				if (super(), this[g] = n, this[y] = -1, this[v] = 0, this[x] = this[g].maxWeightPerServer || 100, this[S] = this[g].errorPenalty || 15, Array.isArray(e) || (e = [e]), typeof t != "function") throw new i("factory must be a function.");
				this[p] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [], this[h] = t;
				for (let t of e) this.addUpstream(t);
				this._updateBalancedPoolStats();
			}
			addUpstream(e) {
				let t = m(e).origin;
				if (this[o].find((e) => e[f].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
				let n = this[h](t, Object.assign({}, this[g]));
				this[c](n), n.on("connect", () => {
					n[b] = Math.min(this[x], n[b] + this[S]);
				}), n.on("connectionError", () => {
					n[b] = Math.max(1, n[b] - this[S]), this._updateBalancedPoolStats();
				}), n.on("disconnect", (...e) => {
					let t = e[2];
					t && t.code === "UND_ERR_SOCKET" && (n[b] = Math.max(1, n[b] - this[S]), this._updateBalancedPoolStats());
				});
				for (let e of this[o]) e[b] = this[x];
				return this._updateBalancedPoolStats(), this;
			}
			_updateBalancedPoolStats() {
				let e = 0;
				for (let t = 0; t < this[o].length; t++) e = getGreatestCommonDivisor(this[o][t][b], e);
				this[_] = e;
			}
			removeUpstream(e) {
				let t = m(e).origin, n = this[o].find((e) => e[f].origin === t && e.closed !== !0 && e.destroyed !== !0);
				return n && this[l](n), this;
			}
			get upstreams() {
				return this[o].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[f].origin);
			}
			[u]() {
				if (this[o].length === 0) throw new r();
				if (!this[o].find((e) => !e[s] && e.closed !== !0 && e.destroyed !== !0) || this[o].map((e) => e[s]).reduce((e, t) => e && t, !0)) return;
				let e = 0, t = this[o].findIndex((e) => !e[s]);
				for (; e++ < this[o].length;) {
					this[y] = (this[y] + 1) % this[o].length;
					let e = this[o][this[y]];
					if (e[b] > this[o][t][b] && !e[s] && (t = this[y]), this[y] === 0 && (this[v] = this[v] - this[_], this[v] <= 0 && (this[v] = this[x])), e[b] >= this[v] && !e[s]) return e;
				}
				return this[v] = this[o][t][b], this[y] = t, this[o][t];
			}
		}
		e.exports = BalancedPool;
	}),
	637: ((e, t, n) => {
		"use strict";
		let r = n(4589), i = n(3440), { channels: a } = n(2414), o = n(6603), { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: d, HeadersOverflowError: f, SocketError: p, InformationalError: m, BodyTimeoutError: h, HTTPParserError: g, ResponseExceededMaxSizeError: _ } = n(8707), { kUrl: v, kReset: y, kClient: b, kParser: x, kBlocking: S, kRunning: w, kPending: T, kSize: E, kWriting: D, kQueue: O, kNoRef: k, kKeepAliveDefaultTimeout: A, kHostHeader: j, kPendingIdx: M, kRunningIdx: N, kError: P, kPipelining: F, kSocket: I, kKeepAliveTimeoutValue: L, kMaxHeadersSize: R, kKeepAliveMaxTimeout: z, kKeepAliveTimeoutThreshold: B, kHeadersTimeout: V, kBodyTimeout: ee, kStrictContentLength: te, kMaxRequests: ne, kCounter: H, kMaxResponseSize: U, kOnError: W, kResume: G, kHTTPContext: K } = n(6443), q = n(2824), re = Buffer.alloc(0), J = Buffer[Symbol.species], ie = i.addListener, ae = i.removeAllListeners, Y = Symbol("kIdleSocketValidation"), X = Symbol("kIdleSocketValidationTimeout"), oe = Symbol("kSocketUsed"), se;
		async function lazyllhttp() {
			let e = process.env.JEST_WORKER_ID ? n(3870) : void 0, t;
			try {
				t = await WebAssembly.compile(n(3434));
			} catch {
				t = await WebAssembly.compile(e || n(3870));
			}
			return await WebAssembly.instantiate(t, { env: {
				wasm_on_url: (e, t, n) => 0,
				wasm_on_status: (e, t, n) => {
					r(Z.ptr === e);
					let i = t - $ + Q.byteOffset;
					return Z.onStatus(new J(Q.buffer, i, n)) || 0;
				},
				wasm_on_message_begin: (e) => (r(Z.ptr === e), Z.onMessageBegin() || 0),
				wasm_on_header_field: (e, t, n) => {
					r(Z.ptr === e);
					let i = t - $ + Q.byteOffset;
					return Z.onHeaderField(new J(Q.buffer, i, n)) || 0;
				},
				wasm_on_header_value: (e, t, n) => {
					r(Z.ptr === e);
					let i = t - $ + Q.byteOffset;
					return Z.onHeaderValue(new J(Q.buffer, i, n)) || 0;
				},
				wasm_on_headers_complete: (e, t, n, i) => (r(Z.ptr === e), Z.onHeadersComplete(t, !!n, !!i) || 0),
				wasm_on_body: (e, t, n) => {
					r(Z.ptr === e);
					let i = t - $ + Q.byteOffset;
					return Z.onBody(new J(Q.buffer, i, n)) || 0;
				},
				wasm_on_message_complete: (e) => (r(Z.ptr === e), Z.onMessageComplete() || 0)
			} });
		}
		let ce = null, le = lazyllhttp();
		le.catch();
		let Z = null, Q = null, ue = 0, $ = null;
		class Parser {
			constructor(e, t, { exports: n }) {
				r(Number.isFinite(e[R]) && e[R] > 0), this.llhttp = n, this.ptr = this.llhttp.llhttp_alloc(q.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[R], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = e[U];
			}
			setTimeout(e, t) {
				e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (o.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = o.setFastTimeout(onParserTimeout, e, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
			}
			resume() {
				!this.socket.destroyed && this.paused && (r(this.ptr != null), r(Z == null), this.llhttp.llhttp_resume(this.ptr), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || re), this.readMore());
			}
			readMore() {
				for (; !this.paused && this.ptr;) {
					let e = this.socket.read();
					if (e === null) break;
					this.execute(e);
				}
			}
			execute(e) {
				r(this.ptr != null), r(Z == null), r(!this.paused);
				let { socket: t, llhttp: n } = this;
				e.length > ue && ($ && n.free($), ue = Math.ceil(e.length / 4096) * 4096, $ = n.malloc(ue)), new Uint8Array(n.memory.buffer, $, ue).set(e);
				try {
					let r;
					try {
						Q = e, Z = this, r = n.llhttp_execute(this.ptr, $, e.length);
					} catch (e) {
						throw e;
					} finally {
						Z = null, Q = null;
					}
					let i = n.llhttp_get_error_pos(this.ptr) - $;
					if (r !== q.ERROR.OK) {
						let n = e.subarray(i);
						if (r === q.ERROR.PAUSED_UPGRADE) this.onUpgrade(n);
						else if (r === q.ERROR.PAUSED) this.paused = !0, t.unshift(n);
						else throw this.createError(r, n);
					}
				} catch (e) {
					i.destroy(t, e);
				}
			}
			finish() {
				r(Z === null), r(this.ptr != null), r(!this.paused);
				let { llhttp: e } = this, t;
				try {
					Z = this, t = e.llhttp_finish(this.ptr);
				} finally {
					Z = null;
				}
				return t === q.ERROR.OK ? null : t === q.ERROR.PAUSED || t === q.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, re);
			}
			createError(e, t) {
				let { llhttp: n, contentLength: r, bytesRead: i } = this;
				if (r && i !== parseInt(r, 10)) return new c();
				let a = n.llhttp_get_error_reason(this.ptr), o = "";
				if (a) {
					let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
					o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
				}
				return new g(o, q.ERROR[e], t);
			}
			destroy() {
				r(this.ptr != null), r(Z == null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && o.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
			}
			onStatus(e) {
				this.statusText = e.toString();
			}
			onMessageBegin() {
				let { socket: e, client: t } = this;
				if (e.destroyed) return -1;
				if (t[w] === 0) return i.destroy(e, new p("bad response", i.getSocketInfo(e))), -1;
				let n = t[O][t[N]];
				if (!n) return -1;
				n.onResponseStarted();
			}
			onHeaderField(e) {
				let t = this.headers.length;
				t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length);
			}
			onHeaderValue(e) {
				let t = this.headers.length;
				(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				let n = this.headers[t - 2];
				if (n.length === 10) {
					let t = i.bufferToLowerCasedHeaderName(n);
					t === "keep-alive" ? this.keepAlive += e.toString() : t === "connection" && (this.connection += e.toString());
				} else n.length === 14 && i.bufferToLowerCasedHeaderName(n) === "content-length" && (this.contentLength += e.toString());
				this.trackHeader(e.length);
			}
			trackHeader(e) {
				this.headersSize += e, this.headersSize >= this.headersMaxSize && i.destroy(this.socket, new f());
			}
			onUpgrade(e) {
				let { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
				r(t), r(n[I] === a), r(!a.destroyed), r(!this.paused), r(!(o.length & 1));
				let l = n[O][n[N]];
				r(l), r(l.upgrade || l.method === "CONNECT"), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, a.unshift(e), a[x].destroy(), a[x] = null, a[b] = null, a[P] = null, ae(a), n[I] = null, n[K] = null, n[O][n[N]++] = null, n.emit("disconnect", n[v], [n], new m("upgrade"));
				try {
					l.onUpgrade(s, o, a, c);
				} catch (e) {
					i.errorRequest(n, l, e), i.destroy(a, e);
				}
				n[G]();
			}
			onHeadersComplete(e, t, n) {
				let { client: a, socket: o, headers: s, statusText: c } = this;
				if (o.destroyed) return -1;
				if (a[w] === 0) return i.destroy(o, new p("bad response", i.getSocketInfo(o))), -1;
				let l = a[O][a[N]];
				if (!l) return -1;
				if (r(!this.upgrade), r(this.statusCode < 200), e === 100) return i.destroy(o, new p("bad response", i.getSocketInfo(o))), -1;
				if (t && !l.upgrade) return i.destroy(o, new p("bad upgrade", i.getSocketInfo(o))), -1;
				if (r(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = n || l.method === "HEAD" && !o[y] && this.connection.toLowerCase() === "keep-alive", this.statusCode >= 200) {
					let e = l.bodyTimeout == null ? a[ee] : l.bodyTimeout;
					this.setTimeout(e, 5);
				} else this.timeout && this.timeout.refresh && this.timeout.refresh();
				if (l.method === "CONNECT" || t) return r(a[w] === 1), this.upgrade = !0, 2;
				if (r(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && a[F]) {
					let e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
					if (e != null) {
						let t = Math.min(e - a[B], a[z]);
						t <= 0 ? o[y] = !0 : a[L] = t;
					} else a[L] = a[A];
				} else o[y] = !0;
				let u = l.onHeaders(e, s, this.resume, c) === !1;
				return l.aborted ? -1 : l.method === "HEAD" || e < 200 ? 1 : (o[S] && (o[S] = !1, a[G]()), u ? q.ERROR.PAUSED : 0);
			}
			onBody(e) {
				let { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
				if (n.destroyed) return -1;
				let s = t[O][t[N]];
				if (r(s), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), r(a >= 200), o > -1 && this.bytesRead + e.length > o) return i.destroy(n, new _()), -1;
				if (this.bytesRead += e.length, s.onData(e) === !1) return q.ERROR.PAUSED;
			}
			onMessageComplete() {
				let { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
				if (t.destroyed && (!n || u)) return -1;
				if (a) return;
				r(n >= 100), r(!(this.headers.length & 1));
				let d = e[O][e[N]];
				if (r(d), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(n < 200)) {
					if (d.method !== "HEAD" && s && l !== parseInt(s, 10)) return i.destroy(t, new c()), -1;
					if (d.onComplete(o), e[O][e[N]++] = null, t[oe] = !0, t[D]) return r(e[w] === 0), i.destroy(t, new m("reset")), q.ERROR.PAUSED;
					if (!u || t[y] && e[w] === 0) return i.destroy(t, new m("reset")), q.ERROR.PAUSED;
					e[F] == null || e[F] === 1 ? setImmediate(() => e[G]()) : e[G]();
				}
			}
		}
		function onParserTimeout(e) {
			let { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
			n === 3 ? (!t[D] || t.writableNeedDrain || a[w] > 1) && (r(!o, "cannot be paused while waiting for headers"), i.destroy(t, new d())) : n === 5 ? o || i.destroy(t, new h()) : n === 8 && (r(a[w] === 0 && a[L]), i.destroy(t, new m("socket idle timeout")));
		}
		async function connectH1(e, t) {
			e[I] = t, ce || (ce = await le, le = null), t[k] = !1, t[D] = !1, t[y] = !1, t[S] = !1, t[Y] = 0, t[X] = null, t[oe] = !1, t[x] = new Parser(e, t, ce), ie(t, "error", function(e) {
				let t = this[x];
				if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
					let e = t.finish();
					e && (this[P] = e, this[b][W](e));
				} else this[P] = e, this[b][W](e);
			}), ie(t, "readable", function() {
				let e = this[x];
				e && e.readMore();
			}), ie(t, "end", function() {
				let e = this[x];
				if (e.statusCode && !e.shouldKeepAlive) {
					let t = e.finish();
					t && i.destroy(this, t);
				} else i.destroy(this, new p("other side closed", i.getSocketInfo(this)));
			}), ie(t, "close", function() {
				let e = this[b], t = this[x];
				clearIdleSocketValidation(this), t && (!this[P] && t.statusCode && !t.shouldKeepAlive && (this[P] = t.finish() || this[P]), this[x].destroy(), this[x] = null);
				let n = this[P] || new p("closed", i.getSocketInfo(this));
				if (e[I] = null, e[K] = null, e.destroyed) {
					r(e[T] === 0);
					let t = e[O].splice(e[N]);
					for (let r = 0; r < t.length; r++) {
						let a = t[r];
						i.errorRequest(e, a, n);
					}
				} else if (e[w] > 0 && n.code !== "UND_ERR_INFO") {
					let t = e[O][e[N]];
					e[O][e[N]++] = null, i.errorRequest(e, t, n);
				}
				e[M] = e[N], r(e[w] === 0), e.emit("disconnect", e[v], [e], n), e[G]();
			});
			let n = !1;
			return t.on("close", () => {
				n = !0;
			}), {
				version: "h1",
				defaultPipelining: 1,
				write(...t) {
					return writeH1(e, ...t);
				},
				resume() {
					resumeH1(e);
				},
				destroy(e, r) {
					n ? queueMicrotask(r) : t.destroy(e).on("close", r);
				},
				get destroyed() {
					return t.destroyed;
				},
				busy(n) {
					return !!(t[D] || t[y] || t[S] || t[Y] === 1 || n && (e[w] > 0 && !n.idempotent || e[w] > 0 && (n.upgrade || n.method === "CONNECT") || e[w] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))));
				}
			};
		}
		function clearIdleSocketValidation(e) {
			e[X] && (clearImmediate(e[X]), e[X] = null), e[Y] = 0;
		}
		function scheduleIdleSocketValidation(e, t) {
			t[Y] = 1, t[X] = setImmediate(() => {
				t[X] = null, t[Y] = 2, e[I] === t && !t.destroyed && e[G]();
			});
		}
		function resumeH1(e) {
			let t = e[I];
			if (t && !t.destroyed) {
				if (e[E] === 0 ? !t[k] && t.unref && (t.unref(), t[k] = !0) : t[k] && t.ref && (t.ref(), t[k] = !1), e[w] === 0 && e[T] > 0 && t[oe]) {
					if (t[Y] === 0) {
						scheduleIdleSocketValidation(e, t), t[x].readMore(), t.destroyed;
						return;
					}
					if (t[Y] === 1) {
						t[x].readMore(), t.destroyed;
						return;
					}
				}
				if (e[w] === 0 && (t[x].readMore(), t.destroyed)) return;
				if (e[E] === 0) t[x].timeoutType !== 8 && t[x].setTimeout(e[L], 8);
				else if (e[w] > 0 && t[x].statusCode < 200 && t[x].timeoutType !== 3) {
					let n = e[O][e[N]], r = n.headersTimeout == null ? e[V] : n.headersTimeout;
					t[x].setTimeout(r, 3);
				}
			}
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH1(e, t) {
			let { method: o, path: c, host: d, upgrade: f, blocking: p, reset: h } = t, { body: g, headers: _, contentLength: v } = t, b = o === "PUT" || o === "POST" || o === "PATCH" || o === "QUERY" || o === "PROPFIND" || o === "PROPPATCH";
			if (i.isFormDataLike(g)) {
				se ||= n(2111).extractBody;
				let [e, r] = se(g);
				t.contentType ?? _.push("content-type", r), g = e.stream, v = e.length;
			} else if (i.isBlobLike(g) && t.contentType == null) {
				let n = g.type;
				if (n) {
					let r = `${n}`;
					if (!i.isValidHeaderValue(r)) return i.errorRequest(e, t, new u("invalid content-type header")), !1;
					_.push("content-type", r);
				}
			}
			g && typeof g.read == "function" && g.read(0);
			let x = i.bodyLength(g);
			if (v = x ?? v, v === null && (v = t.contentLength), v === 0 && !b && (v = null), shouldSendContentLength(o) && v > 0 && t.contentLength !== null && t.contentLength !== v) {
				if (e[te]) return i.errorRequest(e, t, new s()), !1;
				process.emitWarning(new s());
			}
			let w = e[I];
			clearIdleSocketValidation(w);
			let abort = (n) => {
				t.aborted || (t.completed ? (t.upgrade || t.method === "CONNECT") && i.destroy(w, new m("aborted")) : (i.errorRequest(e, t, n || new l()), i.destroy(g), i.destroy(w, new m("aborted"))));
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				i.errorRequest(e, t, n);
			}
			if (t.aborted) return !1;
			o === "HEAD" && (w[y] = !0), (f || o === "CONNECT") && (w[y] = !0), h != null && (w[y] = h), e[ne] && w[H]++ >= e[ne] && (w[y] = !0), p && (w[S] = !0);
			let T = `${o} ${c} HTTP/1.1\r\n`;
			if (T += typeof d == "string" ? `host: ${d}\r\n` : e[j], f ? T += `connection: upgrade\r\nupgrade: ${f}\r\n` : e[F] && !w[y] ? T += "connection: keep-alive\r\n" : T += "connection: close\r\n", Array.isArray(_)) for (let e = 0; e < _.length; e += 2) {
				let t = _[e + 0], n = _[e + 1];
				if (Array.isArray(n)) for (let e = 0; e < n.length; e++) T += `${t}: ${n[e]}\r\n`;
				else T += `${t}: ${n}\r\n`;
			}
			return a.sendHeaders.hasSubscribers && a.sendHeaders.publish({
				request: t,
				headers: T,
				socket: w
			}), !g || x === 0 ? writeBuffer(abort, null, e, t, w, v, T, b) : i.isBuffer(g) ? writeBuffer(abort, g, e, t, w, v, T, b) : i.isBlobLike(g) ? typeof g.stream == "function" ? writeIterable(abort, g.stream(), e, t, w, v, T, b) : writeBlob(abort, g, e, t, w, v, T, b) : i.isStream(g) ? writeStream(abort, g, e, t, w, v, T, b) : i.isIterable(g) ? writeIterable(abort, g, e, t, w, v, T, b) : r(!1), !0;
		}
		function writeStream(e, t, n, a, o, s, c, u) {
			r(s !== 0 || n[w] === 0, "stream body cannot be pipelined");
			let d = !1, f = new AsyncWriter({
				abort: e,
				socket: o,
				request: a,
				contentLength: s,
				client: n,
				expectsPayload: u,
				header: c
			}), onData = function(e) {
				if (!d) try {
					!f.write(e) && this.pause && this.pause();
				} catch (e) {
					i.destroy(this, e);
				}
			}, onDrain = function() {
				d || t.resume && t.resume();
			}, onClose = function() {
				if (queueMicrotask(() => {
					t.removeListener("error", onFinished);
				}), !d) {
					let e = new l();
					queueMicrotask(() => onFinished(e));
				}
			}, onFinished = function(e) {
				if (!d) {
					if (d = !0, r(o.destroyed || o[D] && n[w] <= 1), o.off("drain", onDrain).off("error", onFinished), t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), !e) try {
						f.end();
					} catch (t) {
						e = t;
					}
					f.destroy(e), e && (e.code !== "UND_ERR_INFO" || e.message !== "reset") ? i.destroy(t, e) : i.destroy(t);
				}
			};
			t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), t.resume && t.resume(), o.on("drain", onDrain).on("error", onFinished), t.errorEmitted ?? t.errored ? setImmediate(() => onFinished(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => onFinished(null)), (t.closeEmitted ?? t.closed) && setImmediate(onClose);
		}
		function writeBuffer(e, t, n, a, o, s, c, l) {
			try {
				t ? i.isBuffer(t) && (r(s === t.byteLength, "buffer body must have content length"), o.cork(), o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1"), o.write(t), o.uncork(), a.onBodySent(t), !l && a.reset !== !1 && (o[y] = !0)) : s === 0 ? o.write(`${c}content-length: 0\r\n\r\n`, "latin1") : (r(s === null, "no body must not have content length"), o.write(`${c}\r\n`, "latin1")), a.onRequestSent(), n[G]();
			} catch (t) {
				e(t);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(o === t.size, "blob body must have content length");
			try {
				if (o != null && o !== t.size) throw new s();
				let e = Buffer.from(await t.arrayBuffer());
				a.cork(), a.write(`${c}content-length: ${o}\r\n\r\n`, "latin1"), a.write(e), a.uncork(), i.onBodySent(e), i.onRequestSent(), !l && i.reset !== !1 && (a[y] = !0), n[G]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(o !== 0 || n[w] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					let e = l;
					l = null, e();
				}
			}
			let waitForDrain = () => new Promise((e, t) => {
				r(l === null), a[P] ? t(a[P]) : l = e;
			});
			a.on("close", onDrain).on("drain", onDrain);
			let u = new AsyncWriter({
				abort: e,
				socket: a,
				request: i,
				contentLength: o,
				client: n,
				expectsPayload: c,
				header: s
			});
			try {
				for await (let e of t) {
					if (a[P]) throw a[P];
					u.write(e) || await waitForDrain();
				}
				u.end();
			} catch (e) {
				u.destroy(e);
			} finally {
				a.off("close", onDrain).off("drain", onDrain);
			}
		}
		class AsyncWriter {
			constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
				this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[D] = !0;
			}
			write(e) {
				let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
				if (t[P]) throw t[P];
				if (t.destroyed) return !1;
				let l = Buffer.byteLength(e);
				if (!l) return !0;
				if (r !== null && a + l > r) {
					if (i[te]) throw new s();
					process.emitWarning(new s());
				}
				t.cork(), a === 0 && (!o && n.reset !== !1 && (t[y] = !0), r === null ? t.write(`${c}transfer-encoding: chunked\r\n`, "latin1") : t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1")), r === null && t.write(`\r\n${l.toString(16)}\r\n`, "latin1"), this.bytesWritten += l;
				let u = t.write(e);
				return t.uncork(), n.onBodySent(e), u || t[x].timeout && t[x].timeoutType === 3 && t[x].timeout.refresh && t[x].timeout.refresh(), u;
			}
			end() {
				let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
				if (o.onRequestSent(), e[D] = !1, e[P]) throw e[P];
				if (!e.destroyed) {
					if (r === 0 ? i ? e.write(`${a}content-length: 0\r\n\r\n`, "latin1") : e.write(`${a}\r\n`, "latin1") : t === null && e.write("\r\n0\r\n\r\n", "latin1"), t !== null && r !== t) {
						if (n[te]) throw new s();
						process.emitWarning(new s());
					}
					e[x].timeout && e[x].timeoutType === 3 && e[x].timeout.refresh && e[x].timeout.refresh(), n[G]();
				}
			}
			destroy(e) {
				let { socket: t, client: n, abort: i } = this;
				t[D] = !1, e && (r(n[w] <= 1, "pipeline should only contain this request"), i(e));
			}
		}
		e.exports = connectH1;
	}),
	8788: ((e, t, n) => {
		"use strict";
		let r = n(4589), { errorMonitor: i } = n(8474), { pipeline: a } = n(7075), o = n(3440), { RequestContentLengthMismatchError: s, RequestAbortedError: c, SocketError: l, InformationalError: u } = n(8707), { kUrl: d, kReset: f, kClient: p, kRunning: m, kPending: h, kQueue: g, kPendingIdx: _, kRunningIdx: v, kError: y, kSocket: b, kStrictContentLength: x, kOnError: S, kMaxConcurrentStreams: w, kHTTP2Session: T, kResume: E, kSize: D, kHTTPContext: O } = n(6443), k = Symbol("open streams"), A, j = !1, M;
		try {
			M = n(2467);
		} catch {
			M = { constants: {} };
		}
		let { constants: { HTTP2_HEADER_AUTHORITY: N, HTTP2_HEADER_METHOD: P, HTTP2_HEADER_PATH: F, HTTP2_HEADER_SCHEME: I, HTTP2_HEADER_CONTENT_LENGTH: L, HTTP2_HEADER_EXPECT: R, HTTP2_HEADER_STATUS: z } } = M;
		function parseH2Headers(e) {
			let t = [];
			for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
			else t.push(Buffer.from(n), Buffer.from(r));
			return t;
		}
		function parseH2ResponseHeaders(e) {
			let { [z]: t, ...n } = e;
			return parseH2Headers(n);
		}
		async function connectH2(e, t) {
			e[b] = t, j || (j = !0, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
			let n = M.connect(e[d], {
				createConnection: () => t,
				peerMaxConcurrentStreams: e[w]
			});
			n[k] = 0, n[p] = e, n[b] = t, o.addListener(n, "error", onHttp2SessionError), o.addListener(n, "frameError", onHttp2FrameError), o.addListener(n, "end", onHttp2SessionEnd), o.addListener(n, "goaway", onHTTP2GoAway), o.addListener(n, "close", function() {
				let { [p]: e } = this, { [b]: t } = e, n = this[b][y] || this[y] || new l("closed", o.getSocketInfo(t));
				if (e[T] = null, e.destroyed) {
					r(e[h] === 0);
					let t = e[g].splice(e[v]);
					for (let r = 0; r < t.length; r++) {
						let i = t[r];
						o.errorRequest(e, i, n);
					}
				}
			}), n.unref(), e[T] = n, t[T] = n, o.addListener(t, "error", function(e) {
				this[y] = e, this[p][S](e);
			}), o.addListener(t, "end", function() {
				o.destroy(this, new l("other side closed", o.getSocketInfo(this)));
			}), o.addListener(t, "close", function() {
				let t = this[y] || new l("closed", o.getSocketInfo(this));
				e[b] = null, this[T] != null && this[T].destroy(t), e[_] = e[v], r(e[m] === 0), e.emit("disconnect", e[d], [e], t), e[E]();
			});
			let i = !1;
			return t.on("close", () => {
				i = !0;
			}), {
				version: "h2",
				defaultPipelining: Infinity,
				write(...t) {
					return writeH2(e, ...t);
				},
				resume() {
					resumeH2(e);
				},
				destroy(e, n) {
					i ? queueMicrotask(n) : t.destroy(e).on("close", n);
				},
				get destroyed() {
					return t.destroyed;
				},
				busy() {
					return !1;
				}
			};
		}
		function resumeH2(e) {
			let t = e[b];
			t?.destroyed === !1 && (e[D] === 0 && e[w] === 0 ? (t.unref(), e[T].unref()) : (t.ref(), e[T].ref()));
		}
		function onHttp2SessionError(e) {
			this[b][y] = e, this[p][S](e);
		}
		function onHttp2FrameError(e, t, n) {
			if (n === 0) {
				let n = new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
				this[b][y] = n, this[p][S](n);
			}
		}
		function onHttp2SessionEnd() {
			let e = new l("other side closed", o.getSocketInfo(this[b]));
			this.destroy(e), o.destroy(this[b], e);
		}
		function onHTTP2GoAway(e) {
			let t = this[y] || new l(`HTTP/2: "GOAWAY" frame received with code ${e}`, o.getSocketInfo(this)), n = this[p];
			if (n[b] = null, n[O] = null, this[T] != null && (this[T].destroy(t), this[T] = null), o.destroy(this[b], t), n[v] < n[g].length) {
				let e = n[g][n[v]];
				n[g][n[v]++] = null, o.errorRequest(n, e, t), n[_] = n[v];
			}
			r(n[m] === 0), n.emit("disconnect", n[d], [n], t), n[E]();
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH2(e, t) {
			let a = e[T], { method: l, path: f, host: p, upgrade: m, expectContinue: h, signal: y, headers: S } = t, { body: w } = t;
			if (m) return o.errorRequest(e, t, Error("Upgrade not supported for H2")), !1;
			let D = {};
			for (let e = 0; e < S.length; e += 2) {
				let t = S[e + 0], n = S[e + 1];
				if (Array.isArray(n)) for (let e = 0; e < n.length; e++) D[t] ? D[t] += `,${n[e]}` : D[t] = n[e];
				else D[t] = n;
			}
			let O, { hostname: j, port: M } = e[d];
			D[N] = p || `${j}${M ? `:${M}` : ""}`, D[P] = l;
			let abort = (n) => {
				t.aborted || (t.completed ? l === "CONNECT" && O != null && o.destroy(O, n || new c()) : (n ||= new c(), o.errorRequest(e, t, n), O != null && o.destroy(O, n), o.destroy(w, n), e[g][e[v]++] = null, e[E]()));
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				o.errorRequest(e, t, n);
			}
			if (t.aborted) return !1;
			if (l === "CONNECT") {
				a.ref(), O = a.request(D, {
					endStream: !1,
					signal: y
				});
				let n = !1, onResponse = (e) => {
					n = !0, O.off(i, onUpgradeError), t.onUpgradeResponse(Number(e[z]), e, parseH2ResponseHeaders);
				}, onUpgradeError = (e) => {
					n = !0, O.off("response", onResponse), t.onUpgradeError(e);
				}, onReady = () => {
					try {
						t.onUpgrade(null, null, O);
					} catch (e) {
						O.off("response", onResponse), abort(e);
						return;
					}
					t.aborted || (O.off("error", abort), O.once(i, onUpgradeError), e[g][e[v]++] = null);
				};
				return O.once("response", onResponse), O.once("error", abort), ++a[k], onReady(), O.once("close", () => {
					!n && t.completed && (O.off("response", onResponse), O.off(i, onUpgradeError), t.onUpgradeError(new u(`HTTP/2: "stream error" received - code ${O.rstCode}`))), --a[k], a[k] === 0 && a.unref();
				}), !0;
			}
			D[F] = f, D[I] = "https";
			let B = l === "PUT" || l === "POST" || l === "PATCH";
			w && typeof w.read == "function" && w.read(0);
			let V = o.bodyLength(w);
			if (o.isFormDataLike(w)) {
				A ??= n(2111).extractBody;
				let [e, t] = A(w);
				D["content-type"] = t, w = e.stream, V = e.length;
			}
			if (V ??= t.contentLength, V !== 0 && B || (V = null), shouldSendContentLength(l) && V > 0 && t.contentLength != null && t.contentLength !== V) {
				if (e[x]) return o.errorRequest(e, t, new s()), !1;
				process.emitWarning(new s());
			}
			V != null && (r(w, "no body must not have content length"), D[L] = `${V}`), a.ref();
			let ee = l === "GET" || l === "HEAD" || w === null;
			return h ? (D[R] = "100-continue", O = a.request(D, {
				endStream: ee,
				signal: y
			}), O.once("continue", writeBodyH2)) : (O = a.request(D, {
				endStream: ee,
				signal: y
			}), writeBodyH2()), ++a[k], O.once("response", (n) => {
				let { [z]: r, ...i } = n;
				if (t.onResponseStarted(), t.aborted) {
					let n = new c();
					o.errorRequest(e, t, n), o.destroy(O, n);
				} else t.onHeaders(Number(r), parseH2Headers(i), O.resume.bind(O), "") === !1 && O.pause(), O.on("data", (e) => {
					t.onData(e) === !1 && O.pause();
				});
			}), O.once("end", () => {
				(O.state?.state == null || O.state.state < 6) && t.onComplete([]), a[k] === 0 && a.unref(), abort(new u("HTTP/2: stream half-closed (remote)")), e[g][e[v]++] = null, e[_] = e[v], e[E]();
			}), O.once("close", () => {
				--a[k], a[k] === 0 && a.unref();
			}), O.once("error", function(e) {
				abort(e);
			}), O.once("frameError", (e, t) => {
				abort(new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
			}), !0;
			function writeBodyH2() {
				!w || V === 0 ? writeBuffer(abort, O, null, e, t, e[b], V, B) : o.isBuffer(w) ? writeBuffer(abort, O, w, e, t, e[b], V, B) : o.isBlobLike(w) ? typeof w.stream == "function" ? writeIterable(abort, O, w.stream(), e, t, e[b], V, B) : writeBlob(abort, O, w, e, t, e[b], V, B) : o.isStream(w) ? writeStream(abort, e[b], B, O, w, e, t, V) : o.isIterable(w) ? writeIterable(abort, O, w, e, t, e[b], V, B) : r(!1);
			}
		}
		function writeBuffer(e, t, n, i, a, s, c, l) {
			try {
				n != null && o.isBuffer(n) && (r(c === n.byteLength, "buffer body must have content length"), t.cork(), t.write(n), t.uncork(), t.end(), a.onBodySent(n)), l || (s[f] = !0), a.onRequestSent(), i[E]();
			} catch (t) {
				e(t);
			}
		}
		function writeStream(e, t, n, i, s, c, l, u) {
			r(u !== 0 || c[m] === 0, "stream body cannot be pipelined");
			let d = a(s, i, (r) => {
				r ? (o.destroy(d, r), e(r)) : (o.removeAllListeners(d), l.onRequestSent(), n || (t[f] = !0), c[E]());
			});
			o.addListener(d, "data", onPipeData);
			function onPipeData(e) {
				l.onBodySent(e);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(c === n.size, "blob body must have content length");
			try {
				if (c != null && c !== n.size) throw new s();
				let e = Buffer.from(await n.arrayBuffer());
				t.cork(), t.write(e), t.uncork(), t.end(), a.onBodySent(e), a.onRequestSent(), l || (o[f] = !0), i[E]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(s !== 0 || i[m] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					let e = l;
					l = null, e();
				}
			}
			let waitForDrain = () => new Promise((e, t) => {
				r(l === null), o[y] ? t(o[y]) : l = e;
			});
			t.on("close", onDrain).on("drain", onDrain);
			try {
				for await (let e of n) {
					if (o[y]) throw o[y];
					let n = t.write(e);
					a.onBodySent(e), n || await waitForDrain();
				}
				t.end(), a.onRequestSent(), c || (o[f] = !0), i[E]();
			} catch (t) {
				e(t);
			} finally {
				t.off("close", onDrain).off("drain", onDrain);
			}
		}
		e.exports = connectH2;
	}),
	3701: ((e, t, n) => {
		"use strict";
		let r = n(4589), i = n(7030), a = n(7067), o = n(3440), { channels: s } = n(2414), c = n(4655), l = n(1841), { InvalidArgumentError: u, InformationalError: d, ClientDestroyedError: f } = n(8707), p = n(9136), { kUrl: m, kServerName: h, kClient: g, kBusy: _, kConnect: v, kResuming: y, kRunning: b, kPending: x, kSize: S, kQueue: w, kConnected: T, kConnecting: E, kNeedDrain: D, kKeepAliveDefaultTimeout: O, kHostHeader: k, kPendingIdx: A, kRunningIdx: j, kError: M, kPipelining: N, kKeepAliveTimeoutValue: P, kMaxHeadersSize: F, kKeepAliveMaxTimeout: I, kKeepAliveTimeoutThreshold: L, kHeadersTimeout: R, kBodyTimeout: z, kStrictContentLength: B, kConnector: V, kMaxRedirections: ee, kMaxRequests: te, kCounter: ne, kClose: H, kDestroy: U, kDispatch: W, kInterceptors: G, kLocalAddress: K, kMaxResponseSize: q, kOnError: re, kHTTPContext: J, kMaxConcurrentStreams: ie, kResume: ae } = n(6443), Y = n(637), X = n(8788), oe = !1, se = Symbol("kClosedResolve"), noop = () => {};
		function getPipelining(e) {
			return e[N] ?? e[J]?.defaultPipelining ?? 1;
		}
		class Client extends l {
			constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: S, pipelining: T, tls: E, strictContentLength: M, maxCachedSessions: ne, maxRedirections: H, connect: U, maxRequestsPerClient: W, localAddress: Y, maxResponseSize: X, autoSelectFamily: le, autoSelectFamilyAttemptTimeout: Z, maxConcurrentStreams: Q, allowH2: ue, webSocket: $, eventSource: de } = {}) {
				if (super({
					webSocket: $,
					eventSource: de
				}), g !== void 0) throw new u("unsupported keepAlive, use pipelining=0 instead");
				if (s !== void 0) throw new u("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
				if (c !== void 0) throw new u("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
				if (f !== void 0) throw new u("unsupported idleTimeout, use keepAliveTimeout instead");
				if (v !== void 0) throw new u("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
				if (n != null && !Number.isFinite(n)) throw new u("invalid maxHeaderSize");
				if (S != null && typeof S != "string") throw new u("invalid socketPath");
				if (l != null && (!Number.isFinite(l) || l < 0)) throw new u("invalid connectTimeout");
				if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new u("invalid keepAliveTimeout");
				if (b != null && (!Number.isFinite(b) || b <= 0)) throw new u("invalid keepAliveMaxTimeout");
				if (x != null && !Number.isFinite(x)) throw new u("invalid keepAliveTimeoutThreshold");
				if (r != null && (!Number.isInteger(r) || r < 0)) throw new u("headersTimeout must be a positive integer or zero");
				if (d != null && (!Number.isInteger(d) || d < 0)) throw new u("bodyTimeout must be a positive integer or zero");
				if (U != null && typeof U != "function" && typeof U != "object") throw new u("connect must be a function or an object");
				if (H != null && (!Number.isInteger(H) || H < 0)) throw new u("maxRedirections must be a positive number");
				if (W != null && (!Number.isInteger(W) || W < 0)) throw new u("maxRequestsPerClient must be a positive number");
				if (Y != null && (typeof Y != "string" || i.isIP(Y) === 0)) throw new u("localAddress must be valid string IP address");
				if (X != null && (!Number.isInteger(X) || X < -1)) throw new u("maxResponseSize must be a positive number");
				if (Z != null && (!Number.isInteger(Z) || Z < -1)) throw new u("autoSelectFamilyAttemptTimeout must be a positive number");
				if (ue != null && typeof ue != "boolean") throw new u("allowH2 must be a valid boolean value");
				if (Q != null && (typeof Q != "number" || Q < 1)) throw new u("maxConcurrentStreams must be a positive integer, greater than 0");
				typeof U != "function" && (U = p({
					...E,
					maxCachedSessions: ne,
					allowH2: ue,
					socketPath: S,
					timeout: l,
					...le ? {
						autoSelectFamily: le,
						autoSelectFamilyAttemptTimeout: Z
					} : void 0,
					...U
				})), t?.Client && Array.isArray(t.Client) ? (this[G] = t.Client, oe || (oe = !0, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[G] = [ce({ maxRedirections: H })], this[m] = o.parseOrigin(e), this[V] = U, this[N] = T ?? 1, this[F] = n || a.maxHeaderSize, this[O] = _ ?? 4e3, this[I] = b ?? 6e5, this[L] = x ?? 2e3, this[P] = this[O], this[h] = null, this[K] = Y ?? null, this[y] = 0, this[D] = 0, this[k] = `host: ${this[m].hostname}${this[m].port ? `:${this[m].port}` : ""}\r\n`, this[z] = d ?? 3e5, this[R] = r ?? 3e5, this[B] = M ?? !0, this[ee] = H, this[te] = W, this[se] = null, this[q] = X > -1 ? X : -1, this[ie] = Q ?? 100, this[J] = null, this[w] = [], this[j] = 0, this[A] = 0, this[ae] = (e) => resume(this, e), this[re] = (e) => onError(this, e);
			}
			get pipelining() {
				return this[N];
			}
			set pipelining(e) {
				this[N] = e, this[ae](!0);
			}
			get [x]() {
				return this[w].length - this[A];
			}
			get [b]() {
				return this[A] - this[j];
			}
			get [S]() {
				return this[w].length - this[j];
			}
			get [T]() {
				return !!this[J] && !this[E] && !this[J].destroyed;
			}
			get [_]() {
				return !!(this[J]?.busy(null) || this[S] >= (getPipelining(this) || 1) || this[x] > 0);
			}
			[v](e) {
				connect(this), this.once("connect", e);
			}
			[W](e, t) {
				let n = e.origin || this[m].origin, r = new c(n, e, t);
				return this[w].push(r), this[y] || (o.bodyLength(r.body) == null && o.isIterable(r.body) ? (this[y] = 1, queueMicrotask(() => resume(this))) : this[ae](!0)), this[y] && this[D] !== 2 && this[_] && (this[D] = 2), this[D] < 2;
			}
			async [H]() {
				return new Promise((e) => {
					this[S] ? this[se] = e : e(null);
				});
			}
			async [U](e) {
				return new Promise((t) => {
					let n = this[w].splice(this[A]);
					for (let t = 0; t < n.length; t++) {
						let r = n[t];
						o.errorRequest(this, r, e);
					}
					let callback = () => {
						this[se] && (this[se](), this[se] = null), t(null);
					};
					this[J] ? (this[J].destroy(e, callback), this[J] = null) : queueMicrotask(callback), this[ae]();
				});
			}
		}
		let ce = n(5092);
		function onError(e, t) {
			if (e[b] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
				r(e[A] === e[j]);
				let n = e[w].splice(e[j]);
				for (let r = 0; r < n.length; r++) {
					let i = n[r];
					o.errorRequest(e, i, t);
				}
				r(e[S] === 0);
			}
		}
		async function connect(e) {
			r(!e[E]), r(!e[J]);
			let { host: t, hostname: n, protocol: a, port: c } = e[m];
			if (n[0] === "[") {
				let e = n.indexOf("]");
				r(e !== -1);
				let t = n.substring(1, e);
				r(i.isIP(t)), n = t;
			}
			e[E] = !0, s.beforeConnect.hasSubscribers && s.beforeConnect.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[J]?.version,
					servername: e[h],
					localAddress: e[K]
				},
				connector: e[V]
			});
			try {
				let i = await new Promise((r, i) => {
					e[V]({
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						servername: e[h],
						localAddress: e[K]
					}, (e, t) => {
						e ? i(e) : r(t);
					});
				});
				if (e.destroyed) {
					o.destroy(i.on("error", noop), new f());
					return;
				}
				r(i);
				try {
					e[J] = i.alpnProtocol === "h2" ? await X(e, i) : await Y(e, i);
				} catch (e) {
					throw i.destroy().on("error", noop), e;
				}
				e[E] = !1, i[ne] = 0, i[te] = e[te], i[g] = e, i[M] = null, s.connected.hasSubscribers && s.connected.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[J]?.version,
						servername: e[h],
						localAddress: e[K]
					},
					connector: e[V],
					socket: i
				}), e.emit("connect", e[m], [e]);
			} catch (i) {
				if (e.destroyed) return;
				if (e[E] = !1, s.connectError.hasSubscribers && s.connectError.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[J]?.version,
						servername: e[h],
						localAddress: e[K]
					},
					connector: e[V],
					error: i
				}), i.code === "ERR_TLS_CERT_ALTNAME_INVALID") for (r(e[b] === 0); e[x] > 0 && e[w][e[A]].servername === e[h];) {
					let t = e[w][e[A]++];
					o.errorRequest(e, t, i);
				}
				else onError(e, i);
				e.emit("connectionError", e[m], [e], i);
			}
			e[ae]();
		}
		function emitDrain(e) {
			e[D] = 0, e.emit("drain", e[m], [e]);
		}
		function resume(e, t) {
			e[y] !== 2 && (e[y] = 2, _resume(e, t), e[y] = 0, e[j] > 256 && (e[w].splice(0, e[j]), e[A] -= e[j], e[j] = 0));
		}
		function _resume(e, t) {
			for (;;) {
				if (e.destroyed) {
					r(e[x] === 0);
					return;
				}
				if (e[se] && !e[S]) {
					e[se](), e[se] = null;
					return;
				}
				if (e[J] && e[J].resume(), e[_]) e[D] = 2;
				else if (e[D] === 2) {
					t ? (e[D] = 1, queueMicrotask(() => emitDrain(e))) : emitDrain(e);
					continue;
				}
				if (e[x] === 0 || e[b] >= (getPipelining(e) || 1)) return;
				let n = e[w][e[A]];
				if (e[m].protocol === "https:" && e[h] !== n.servername) {
					if (e[b] > 0) return;
					e[h] = n.servername, e[J]?.destroy(new d("servername changed"), () => {
						e[J] = null, resume(e);
					});
				}
				if (e[E]) return;
				if (!e[J]) {
					connect(e);
					return;
				}
				if (e[J].destroyed || e[J].busy(n)) return;
				!n.aborted && e[J].write(n) ? e[A]++ : e[w].splice(e[A], 1);
			}
		}
		e.exports = Client;
	}),
	1841: ((e, t, n) => {
		"use strict";
		let r = n(4573), i = n(883), { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = n(8707), { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f, kInterceptors: p } = n(6443), m = Symbol("onDestroyed"), h = Symbol("onClosed"), g = Symbol("Intercepted Dispatch"), _ = Symbol("webSocketOptions"), v = Symbol("eventSourceOptions");
		class DispatcherBase extends i {
			constructor(e) {
				super(), this[d] = !1, this[m] = null, this[u] = !1, this[h] = [], this[_] = e?.webSocket ?? {}, this[v] = e?.eventSource ?? {};
			}
			get webSocketOptions() {
				return {
					maxFragments: this[_].maxFragments ?? 131072,
					maxPayloadSize: this[_].maxPayloadSize ?? 134217728
				};
			}
			get eventSourceOptions() {
				return { maxEventSize: this[v].maxEventSize ?? r.kStringMaxLength };
			}
			get destroyed() {
				return this[d];
			}
			get closed() {
				return this[u];
			}
			get interceptors() {
				return this[p];
			}
			set interceptors(e) {
				if (e) {
					for (let t = e.length - 1; t >= 0; t--) if (typeof this[p][t] != "function") throw new s("interceptor must be an function");
				}
				this[p] = e;
			}
			close(e) {
				if (e === void 0) return new Promise((e, t) => {
					this.close((n, r) => n ? t(n) : e(r));
				});
				if (typeof e != "function") throw new s("invalid callback");
				if (this[d]) {
					queueMicrotask(() => e(new a(), null));
					return;
				}
				if (this[u]) {
					this[h] ? this[h].push(e) : queueMicrotask(() => e(null, null));
					return;
				}
				this[u] = !0, this[h].push(e);
				let onClosed = () => {
					let e = this[h];
					this[h] = null;
					for (let t = 0; t < e.length; t++) e[t](null, null);
				};
				this[l]().then(() => this.destroy()).then(() => {
					queueMicrotask(onClosed);
				});
			}
			destroy(e, t) {
				if (typeof e == "function" && (t = e, e = null), t === void 0) return new Promise((t, n) => {
					this.destroy(e, (e, r) => e ? n(e) : t(r));
				});
				if (typeof t != "function") throw new s("invalid callback");
				if (this[d]) {
					this[m] ? this[m].push(t) : queueMicrotask(() => t(null, null));
					return;
				}
				e ||= new a(), this[d] = !0, this[m] = this[m] || [], this[m].push(t);
				let onDestroyed = () => {
					let e = this[m];
					this[m] = null;
					for (let t = 0; t < e.length; t++) e[t](null, null);
				};
				this[c](e).then(() => {
					queueMicrotask(onDestroyed);
				});
			}
			[g](e, t) {
				if (!this[p] || this[p].length === 0) return this[g] = this[f], this[f](e, t);
				let n = this[f].bind(this);
				for (let e = this[p].length - 1; e >= 0; e--) n = this[p][e](n);
				return this[g] = n, n(e, t);
			}
			dispatch(e, t) {
				if (!t || typeof t != "object") throw new s("handler must be an object");
				try {
					if (!e || typeof e != "object") throw new s("opts must be an object.");
					if (this[d] || this[m]) throw new a();
					if (this[u]) throw new o();
					return this[g](e, t);
				} catch (e) {
					if (typeof t.onError != "function") throw new s("invalid onError method");
					return t.onError(e), !1;
				}
			}
		}
		e.exports = DispatcherBase;
	}),
	883: ((e, t, n) => {
		"use strict";
		let r = n(8474);
		class Dispatcher extends r {
			dispatch() {
				throw Error("not implemented");
			}
			close() {
				throw Error("not implemented");
			}
			destroy() {
				throw Error("not implemented");
			}
			compose(...e) {
				let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
				for (let e of t) if (e != null) {
					if (typeof e != "function") throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
					if (n = e(n), n == null || typeof n != "function" || n.length !== 2) throw TypeError("invalid interceptor");
				}
				return new ComposedDispatcher(this, n);
			}
		}
		class ComposedDispatcher extends Dispatcher {
			#e = null;
			#t = null;
			constructor(e, t) {
				super(), this.#e = e, this.#t = t;
			}
			dispatch(...e) {
				this.#t(...e);
			}
			close(...e) {
				return this.#e.close(...e);
			}
			destroy(...e) {
				return this.#e.destroy(...e);
			}
		}
		e.exports = Dispatcher;
	}),
	3137: ((e, t, n) => {
		"use strict";
		let r = n(1841), { kClose: i, kDestroy: a, kClosed: o, kDestroyed: s, kDispatch: c, kNoProxyAgent: l, kHttpProxyAgent: u, kHttpsProxyAgent: d } = n(6443), f = n(6672), p = n(7405), m = {
			"http:": 80,
			"https:": 443
		}, h = !1;
		class EnvHttpProxyAgent extends r {
			#e = null;
			#t = null;
			#n = null;
			constructor(e = {}) {
				super(), this.#n = e, h || (h = !0, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
				let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
				this[l] = new p(i);
				let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
				a ? this[u] = new f({
					...i,
					uri: a
				}) : this[u] = this[l];
				let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
				o ? this[d] = new f({
					...i,
					uri: o
				}) : this[d] = this[u], this.#a();
			}
			[c](e, t) {
				let n = new URL(e.origin);
				return this.#r(n).dispatch(e, t);
			}
			async [i]() {
				await this[l].close(), this[u][o] || await this[u].close(), this[d][o] || await this[d].close();
			}
			async [a](e) {
				await this[l].destroy(e), this[u][s] || await this[u].destroy(e), this[d][s] || await this[d].destroy(e);
			}
			#r(e) {
				let { protocol: t, host: n, port: r } = e;
				return n = n.replace(/:\d*$/, "").toLowerCase(), r = Number.parseInt(r, 10) || m[t] || 0, this.#i(n, r) ? t === "https:" ? this[d] : this[u] : this[l];
			}
			#i(e, t) {
				if (this.#o && this.#a(), this.#t.length === 0) return !0;
				if (this.#e === "*") return !1;
				for (let n = 0; n < this.#t.length; n++) {
					let r = this.#t[n];
					if (!(r.port && r.port !== t)) {
						if (!/^[.*]/.test(r.hostname)) {
							if (e === r.hostname) return !1;
						} else if (e.endsWith(r.hostname.replace(/^\*/, ""))) return !1;
					}
				}
				return !0;
			}
			#a() {
				let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
				for (let e = 0; e < t.length; e++) {
					let r = t[e];
					if (!r) continue;
					let i = r.match(/^(.+):(\d+)$/);
					n.push({
						hostname: (i ? i[1] : r).toLowerCase(),
						port: i ? Number.parseInt(i[2], 10) : 0
					});
				}
				this.#e = e, this.#t = n;
			}
			get #o() {
				return this.#n.noProxy === void 0 && this.#e !== this.#s;
			}
			get #s() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
			}
		}
		e.exports = EnvHttpProxyAgent;
	}),
	4660: ((e) => {
		"use strict";
		let t = 2047;
		class FixedCircularBuffer {
			constructor() {
				this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
			}
			isEmpty() {
				return this.top === this.bottom;
			}
			isFull() {
				return (this.top + 1 & t) === this.bottom;
			}
			push(e) {
				this.list[this.top] = e, this.top = this.top + 1 & t;
			}
			shift() {
				let e = this.list[this.bottom];
				return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & t, e);
			}
		}
		e.exports = class FixedQueue {
			constructor() {
				this.head = this.tail = new FixedCircularBuffer();
			}
			isEmpty() {
				return this.head.isEmpty();
			}
			push(e) {
				this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(e);
			}
			shift() {
				let e = this.tail, t = e.shift();
				return e.isEmpty() && e.next !== null && (this.tail = e.next), t;
			}
		};
	}),
	2128: ((e, t, n) => {
		"use strict";
		let r = n(1841), i = n(4660), { kConnected: a, kSize: o, kRunning: s, kPending: c, kQueued: l, kBusy: u, kFree: d, kUrl: f, kClose: p, kDestroy: m, kDispatch: h } = n(6443), g = n(3246), _ = Symbol("clients"), v = Symbol("needDrain"), y = Symbol("queue"), b = Symbol("closed resolve"), x = Symbol("onDrain"), S = Symbol("onConnect"), w = Symbol("onDisconnect"), T = Symbol("onConnectionError"), E = Symbol("get dispatcher"), D = Symbol("add client"), O = Symbol("remove client"), k = Symbol("stats");
		class PoolBase extends r {
			constructor(e) {
				super(e), this[y] = new i(), this[_] = [], this[l] = 0;
				let t = this;
				this[x] = function onDrain(e, n) {
					let r = t[y], i = !1;
					for (; !i;) {
						let e = r.shift();
						if (!e) break;
						t[l]--, i = !this.dispatch(e.opts, e.handler);
					}
					this[v] = i, !this[v] && t[v] && (t[v] = !1, t.emit("drain", e, [t, ...n])), t[b] && r.isEmpty() && Promise.all(t[_].map((e) => e.close())).then(t[b]);
				}, this[S] = (e, n) => {
					t.emit("connect", e, [t, ...n]);
				}, this[w] = (e, n, r) => {
					t.emit("disconnect", e, [t, ...n], r);
				}, this[T] = (e, n, r) => {
					t.emit("connectionError", e, [t, ...n], r);
				}, this[k] = new g(this);
			}
			get [u]() {
				return this[v];
			}
			get [a]() {
				return this[_].filter((e) => e[a]).length;
			}
			get [d]() {
				return this[_].filter((e) => e[a] && !e[v]).length;
			}
			get [c]() {
				let e = this[l];
				for (let { [c]: t } of this[_]) e += t;
				return e;
			}
			get [s]() {
				let e = 0;
				for (let { [s]: t } of this[_]) e += t;
				return e;
			}
			get [o]() {
				let e = this[l];
				for (let { [o]: t } of this[_]) e += t;
				return e;
			}
			get stats() {
				return this[k];
			}
			async [p]() {
				this[y].isEmpty() ? await Promise.all(this[_].map((e) => e.close())) : await new Promise((e) => {
					this[b] = e;
				});
			}
			async [m](e) {
				for (;;) {
					let t = this[y].shift();
					if (!t) break;
					t.handler.onError(e);
				}
				await Promise.all(this[_].map((t) => t.destroy(e)));
			}
			[h](e, t) {
				let n = this[E]();
				return n ? n.dispatch(e, t) || (n[v] = !0, this[v] = !this[E]()) : (this[v] = !0, this[y].push({
					opts: e,
					handler: t
				}), this[l]++), !this[v];
			}
			[D](e) {
				return e.on("drain", this[x]).on("connect", this[S]).on("disconnect", this[w]).on("connectionError", this[T]), this[_].push(e), this[v] && queueMicrotask(() => {
					this[v] && this[x](e[f], [this, e]);
				}), this;
			}
			[O](e) {
				e.close(() => {
					let t = this[_].indexOf(e);
					t !== -1 && this[_].splice(t, 1);
				}), this[v] = this[_].some((e) => !e[v] && e.closed !== !0 && e.destroyed !== !0);
			}
		}
		e.exports = {
			PoolBase,
			kClients: _,
			kNeedDrain: v,
			kAddClient: D,
			kRemoveClient: O,
			kGetDispatcher: E
		};
	}),
	3246: ((e, t, n) => {
		let { kFree: r, kConnected: i, kPending: a, kQueued: o, kRunning: s, kSize: c } = n(6443), l = Symbol("pool");
		class PoolStats {
			constructor(e) {
				this[l] = e;
			}
			get connected() {
				return this[l][i];
			}
			get free() {
				return this[l][r];
			}
			get pending() {
				return this[l][a];
			}
			get queued() {
				return this[l][o];
			}
			get running() {
				return this[l][s];
			}
			get size() {
				return this[l][c];
			}
		}
		e.exports = PoolStats;
	}),
	628: ((e, t, n) => {
		"use strict";
		let { PoolBase: r, kClients: i, kNeedDrain: a, kAddClient: o, kGetDispatcher: s } = n(2128), c = n(3701), { InvalidArgumentError: l } = n(8707), u = n(3440), { kUrl: d, kInterceptors: f } = n(6443), p = n(9136), m = Symbol("options"), h = Symbol("connections"), g = Symbol("factory");
		function defaultFactory(e, t) {
			return new c(e, t);
		}
		class Pool extends r {
			constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: _, autoSelectFamilyAttemptTimeout: v, allowH2: y, ...b } = {}) {
				if (t != null && (!Number.isFinite(t) || t < 0)) throw new l("invalid connections");
				if (typeof n != "function") throw new l("factory must be a function.");
				if (r != null && typeof r != "function" && typeof r != "object") throw new l("connect must be a function or an object");
				typeof r != "function" && (r = p({
					...o,
					maxCachedSessions: s,
					allowH2: y,
					socketPath: c,
					timeout: a,
					..._ ? {
						autoSelectFamily: _,
						autoSelectFamilyAttemptTimeout: v
					} : void 0,
					...r
				})), super(b), this[f] = b.interceptors?.Pool && Array.isArray(b.interceptors.Pool) ? b.interceptors.Pool : [], this[h] = t || null, this[d] = u.parseOrigin(e), this[m] = {
					...u.deepClone(b),
					connect: r,
					allowH2: y
				}, this[m].interceptors = b.interceptors ? { ...b.interceptors } : void 0, this[g] = n, this.on("connectionError", (e, t, n) => {
					for (let e of t) {
						let t = this[i].indexOf(e);
						t !== -1 && this[i].splice(t, 1);
					}
				});
			}
			[s]() {
				for (let e of this[i]) if (!e[a]) return e;
				if (!this[h] || this[i].length < this[h]) {
					let e = this[g](this[d], this[m]);
					return this[o](e), e;
				}
			}
		}
		e.exports = Pool;
	}),
	6672: ((e, t, n) => {
		"use strict";
		let { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = n(6443), { URL: c } = n(3136), l = n(7405), u = n(628), d = n(1841), { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = n(8707), h = n(9136), g = n(3701), _ = Symbol("proxy agent"), v = Symbol("proxy client"), y = Symbol("proxy headers"), b = Symbol("request tls settings"), x = Symbol("proxy tls settings"), S = Symbol("connect endpoint function"), w = Symbol("tunnel proxy");
		function defaultProtocolPort(e) {
			return e === "https:" ? 443 : 80;
		}
		function defaultFactory(e, t) {
			return new u(e, t);
		}
		let noop = () => {};
		function defaultAgentFactory(e, t) {
			return t.connections === 1 ? new g(e, t) : new u(e, t);
		}
		class Http1ProxyWrapper extends d {
			#e;
			constructor(e, { headers: t = {}, connect: n, factory: r }) {
				if (super(), !e) throw new f("Proxy URL is mandatory");
				this[y] = t, this.#e = r ? r(e, { connect: n }) : new g(e, { connect: n });
			}
			[o](e, t) {
				let n = t.onHeaders;
				t.onHeaders = function(e, r, i) {
					e === 407 ? typeof t.onError == "function" && t.onError(new f("Proxy Authentication Required (407)")) : n && n.call(this, e, r, i);
				};
				let { origin: r, path: i = "/", headers: a = {} } = e;
				if (e.path = r + i, !("host" in a) && !("Host" in a)) {
					let { host: e } = new c(r);
					a.host = e;
				}
				return e.headers = {
					...this[y],
					...a
				}, this.#e[o](e, t);
			}
			async [i]() {
				return this.#e.close();
			}
			async [a](e) {
				return this.#e.destroy(e);
			}
		}
		class ProxyAgent extends d {
			constructor(e) {
				if (super(), !e || typeof e == "object" && !(e instanceof c) && !e.uri) throw new f("Proxy uri is mandatory");
				let { clientFactory: t = defaultFactory } = e;
				if (typeof t != "function") throw new f("Proxy opts.clientFactory must be a function.");
				let { proxyTunnel: n = !0 } = e, i = this.#e(e), { href: a, origin: o, port: u, protocol: d, username: g, password: T, hostname: E } = i;
				if (this[r] = {
					uri: a,
					protocol: d
				}, this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [], this[b] = e.requestTls, this[x] = e.proxyTls, this[y] = e.headers || {}, this[w] = n, e.auth && e.token) throw new f("opts.auth cannot be used in combination with opts.token");
				e.auth ? this[y]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[y]["proxy-authorization"] = e.token : g && T && (this[y]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(T)}`).toString("base64")}`);
				let D = h({ ...e.proxyTls });
				this[S] = h({ ...e.requestTls });
				let O = e.factory || defaultAgentFactory, factory = (e, t) => {
					let { protocol: n } = new c(e);
					return !this[w] && n === "http:" && this[r].protocol === "http:" ? new Http1ProxyWrapper(this[r].uri, {
						headers: this[y],
						connect: D,
						factory: O
					}) : O(e, t);
				};
				this[v] = t(i, { connect: D }), this[_] = new l({
					...e,
					factory,
					connect: async (e, t) => {
						let n = e.host;
						e.port || (n += `:${defaultProtocolPort(e.protocol)}`);
						try {
							let { socket: r, statusCode: i } = await this[v].connect({
								origin: o,
								port: u,
								path: n,
								signal: e.signal,
								headers: {
									...this[y],
									host: e.host
								},
								servername: this[x]?.servername || E
							});
							if (i !== 200 && (r.on("error", noop).destroy(), t(new p(`Proxy response (${i}) !== 200 when HTTP Tunneling`))), e.protocol !== "https:") {
								t(null, r);
								return;
							}
							let a;
							a = this[b] ? this[b].servername : e.servername, this[S]({
								...e,
								servername: a,
								httpSocket: r
							}, t);
						} catch (e) {
							e.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? t(new m(e)) : t(e);
						}
					}
				});
			}
			dispatch(e, t) {
				let n = buildHeaders(e.headers);
				if (throwIfProxyAuthIsSent(n), n && !("host" in n) && !("Host" in n)) {
					let { host: t } = new c(e.origin);
					n.host = t;
				}
				return this[_].dispatch({
					...e,
					headers: n
				}, t);
			}
			#e(e) {
				return typeof e == "string" ? new c(e) : e instanceof c ? e : new c(e.uri);
			}
			async [i]() {
				await this[_].close(), await this[v].close();
			}
			async [a]() {
				await this[_].destroy(), await this[v].destroy();
			}
		}
		function buildHeaders(e) {
			if (Array.isArray(e)) {
				let t = {};
				for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
				return t;
			}
			return e;
		}
		function throwIfProxyAuthIsSent(e) {
			if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
		}
		e.exports = ProxyAgent;
	}),
	50: ((e, t, n) => {
		"use strict";
		let r = n(883), i = n(7816);
		class RetryAgent extends r {
			#e = null;
			#t = null;
			constructor(e, t = {}) {
				super(t), this.#e = e, this.#t = t;
			}
			dispatch(e, t) {
				let n = new i({
					...e,
					retryOptions: this.#t
				}, {
					dispatch: this.#e.dispatch.bind(this.#e),
					handler: t
				});
				return this.#e.dispatch(e, n);
			}
			close() {
				return this.#e.close();
			}
			destroy() {
				return this.#e.destroy();
			}
		}
		e.exports = RetryAgent;
	}),
	2581: ((e, t, n) => {
		"use strict";
		let r = Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: i } = n(8707), a = n(7405);
		getGlobalDispatcher() === void 0 && setGlobalDispatcher(new a());
		function setGlobalDispatcher(e) {
			if (!e || typeof e.dispatch != "function") throw new i("Argument agent must implement Agent");
			Object.defineProperty(globalThis, r, {
				value: e,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
		}
		function getGlobalDispatcher() {
			return globalThis[r];
		}
		e.exports = {
			setGlobalDispatcher,
			getGlobalDispatcher
		};
	}),
	8155: ((e) => {
		"use strict";
		e.exports = class DecoratorHandler {
			#e;
			constructor(e) {
				if (typeof e != "object" || !e) throw TypeError("handler must be an object");
				this.#e = e;
			}
			onConnect(...e) {
				return this.#e.onConnect?.(...e);
			}
			onError(...e) {
				return this.#e.onError?.(...e);
			}
			onUpgrade(...e) {
				return this.#e.onUpgrade?.(...e);
			}
			onResponseStarted(...e) {
				return this.#e.onResponseStarted?.(...e);
			}
			onHeaders(...e) {
				return this.#e.onHeaders?.(...e);
			}
			onData(...e) {
				return this.#e.onData?.(...e);
			}
			onComplete(...e) {
				return this.#e.onComplete?.(...e);
			}
			onBodySent(...e) {
				return this.#e.onBodySent?.(...e);
			}
		};
	}),
	8754: ((e, t, n) => {
		"use strict";
		let r = n(3440), { kBodyUsed: i } = n(6443), a = n(4589), { InvalidArgumentError: o } = n(8707), s = n(8474), c = [
			300,
			301,
			302,
			303,
			307,
			308
		], l = Symbol("body");
		class BodyAsyncIterable {
			constructor(e) {
				this[l] = e, this[i] = !1;
			}
			async *[Symbol.asyncIterator]() {
				a(!this[i], "disturbed"), this[i] = !0, yield* this[l];
			}
		}
		class RedirectHandler {
			constructor(e, t, n, c) {
				if (t != null && (!Number.isInteger(t) || t < 0)) throw new o("maxRedirections must be a positive number");
				r.validateHandler(c, n.method, n.upgrade), this.dispatch = e, this.location = null, this.abort = null, this.opts = {
					...n,
					maxRedirections: 0
				}, this.maxRedirections = t, this.handler = c, this.history = [], this.redirectionLimitReached = !1, r.isStream(this.opts.body) ? (r.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
					a(!1);
				}), typeof this.opts.body.readableDidRead != "boolean" && (this.opts.body[i] = !1, s.prototype.on.call(this.opts.body, "data", function() {
					this[i] = !0;
				}))) : (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
			}
			onConnect(e) {
				this.abort = e, this.handler.onConnect(e, { history: this.history });
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade(e, t, n);
			}
			onError(e) {
				this.handler.onError(e);
			}
			onHeaders(e, t, n, i) {
				if (this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : parseLocation(e, t), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
					this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = !0, this.abort(Error("max redirects"));
					return;
				}
				if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(e, t, n, i);
				let { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), c = s ? `${o}${s}` : o;
				this.opts.headers = cleanRequestHeaders(this.opts.headers, e === 303, this.opts.origin !== a), this.opts.path = c, this.opts.origin = a, this.opts.maxRedirections = 0, this.opts.query = null, e === 303 && this.opts.method !== "HEAD" && (this.opts.method = "GET", this.opts.body = null);
			}
			onData(e) {
				if (!this.location) return this.handler.onData(e);
			}
			onComplete(e) {
				this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(e);
			}
			onBodySent(e) {
				this.handler.onBodySent && this.handler.onBodySent(e);
			}
		}
		function parseLocation(e, t) {
			if (c.indexOf(e) === -1) return null;
			for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") return t[e + 1];
		}
		function shouldRemoveHeader(e, t, n) {
			if (e.length === 4) return r.headerNameToString(e) === "host";
			if (t && r.headerNameToString(e).startsWith("content-")) return !0;
			if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
				let t = r.headerNameToString(e);
				return t === "authorization" || t === "cookie" || t === "proxy-authorization";
			}
			return !1;
		}
		function cleanRequestHeaders(e, t, n) {
			let r = [];
			if (Array.isArray(e)) for (let i = 0; i < e.length; i += 2) shouldRemoveHeader(e[i], t, n) || r.push(e[i], e[i + 1]);
			else if (e && typeof e == "object") for (let i of Object.keys(e)) shouldRemoveHeader(i, t, n) || r.push(i, e[i]);
			else a(e == null, "headers must be an object or an array");
			return r;
		}
		e.exports = RedirectHandler;
	}),
	7816: ((e, t, n) => {
		"use strict";
		let r = n(4589), { kRetryHandlerDefaultRetry: i } = n(6443), { RequestRetryError: a } = n(8707), { isDisturbed: o, parseHeaders: s, parseRangeHeader: c, wrapRequestBody: l } = n(3440);
		function calculateRetryAfterHeader(e) {
			let t = Date.now();
			return new Date(e).getTime() - t;
		}
		function validatePartialResponseContentLength(e, t, n, r) {
			let i = e["content-length"];
			if (i == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
			let o = Number(i), s = t.end - t.start + 1;
			return !Number.isFinite(o) || o !== s ? new a("Content-Length mismatch", n, {
				headers: e,
				data: { count: r }
			}) : null;
		}
		class RetryHandler {
			constructor(e, t) {
				let { retryOptions: n, ...r } = e, { retry: a, maxRetries: o, maxTimeout: s, minTimeout: c, timeoutFactor: u, methods: d, errorCodes: f, retryAfter: p, statusCodes: m } = n ?? {};
				this.dispatch = t.dispatch, this.handler = t.handler, this.opts = {
					...r,
					body: l(e.body)
				}, this.abort = null, this.aborted = !1, this.retryOpts = {
					retry: a ?? RetryHandler[i],
					retryAfter: p ?? !0,
					maxTimeout: s ?? 3e4,
					minTimeout: c ?? 500,
					timeoutFactor: u ?? 2,
					maxRetries: o ?? 5,
					methods: d ?? [
						"GET",
						"HEAD",
						"OPTIONS",
						"PUT",
						"DELETE",
						"TRACE"
					],
					statusCodes: m ?? [
						500,
						502,
						503,
						504,
						429
					],
					errorCodes: f ?? [
						"ECONNRESET",
						"ECONNREFUSED",
						"ENOTFOUND",
						"ENETDOWN",
						"ENETUNREACH",
						"EHOSTDOWN",
						"EHOSTUNREACH",
						"EPIPE",
						"UND_ERR_SOCKET"
					]
				}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect((e) => {
					this.aborted = !0, this.abort ? this.abort(e) : this.reason = e;
				});
			}
			checkpointResponseEnd(e, t) {
				if (this.end == null && this.opts.method !== "HEAD") {
					let t = e["content-length"];
					this.end = t == null ? null : Number(t) - 1, r(this.end == null || Number.isFinite(this.end), "invalid content-length");
				}
				this.resume = this.end == null ? null : t;
			}
			onRequestSent() {
				this.handler.onRequestSent && this.handler.onRequestSent();
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade && this.handler.onUpgrade(e, t, n);
			}
			onConnect(e) {
				this.aborted ? e(this.reason) : this.abort = e;
			}
			onBodySent(e) {
				if (this.handler.onBodySent) return this.handler.onBodySent(e);
			}
			static [i](e, { state: t, opts: n }, r) {
				let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h } = c, { counter: g } = t;
				if (a && a !== "UND_ERR_REQ_RETRY" && !m.includes(a) || Array.isArray(h) && !h.includes(s) || i != null && Array.isArray(p) && !p.includes(i) || g > l) {
					r(e);
					return;
				}
				let _ = o?.["retry-after"];
				_ &&= (_ = Number(_), Number.isNaN(_) ? calculateRetryAfterHeader(_) : _ * 1e3);
				let v = Math.min(_ > 0 ? _ : u * f ** (g - 1), d);
				setTimeout(() => r(null), v);
			}
			onHeaders(e, t, n, i) {
				let o = s(t);
				if (this.retryCount += 1, e >= 300) return !this.headersSent && this.retryOpts.statusCodes.includes(e) === !1 ? (this.headersSent = !0, this.checkpointResponseEnd(o, n), this.handler.onHeaders(e, t, n, i)) : (this.abort(new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1);
				if (this.resume != null) {
					if (this.resume = null, e !== 206 && (this.start > 0 || e !== 200)) return this.abort(new a("server does not support the range header and the payload was partially consumed", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					let t = c(o["content-range"]);
					if (!t) return this.abort(new a("Content-Range mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					if (this.etag != null && this.etag !== o.etag) return this.abort(new a("ETag mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					let r = validatePartialResponseContentLength(o, t, e, this.retryCount);
					if (r != null) return this.abort(r), !1;
					let { start: i, size: s, end: l = s - 1 } = t;
					return this.start !== i || this.end != null && this.end !== l ? (this.abort(new a("Content-Range mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1) : (this.resume = n, !0);
				}
				if (this.end == null) {
					if (e === 206) {
						let a = c(o["content-range"]);
						if (a == null) return this.headersSent = !0, this.handler.onHeaders(e, t, n, i);
						let s = validatePartialResponseContentLength(o, a, e, this.retryCount);
						if (s != null) return this.abort(s), !1;
						let { start: l, size: u, end: d = u - 1 } = a;
						r(l != null && Number.isFinite(l), "content-range mismatch"), r(d != null && Number.isFinite(d), "invalid content-length"), this.start = l, this.end = d;
					}
					if (this.end == null) {
						let e = o["content-length"];
						this.end = e == null ? null : Number(e) - 1;
					}
					return r(Number.isFinite(this.start)), r(this.end == null || Number.isFinite(this.end), "invalid content-length"), this.resume = n, this.headersSent = !0, this.etag = o.etag == null ? null : o.etag, this.etag != null && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(e, t, n, i);
				}
				let l = new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				});
				return this.abort(l), !1;
			}
			onData(e) {
				return this.start += e.length, this.handler.onData(e);
			}
			onComplete(e) {
				return this.retryCount = 0, this.handler.onComplete(e);
			}
			onError(e) {
				if (this.aborted || o(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
				this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(e, {
					state: { counter: this.retryCount },
					opts: {
						retryOptions: this.retryOpts,
						...this.opts
					}
				}, onRetry.bind(this));
				function onRetry(e) {
					if (e != null || this.aborted || o(this.opts.body)) return this.handler.onError(e);
					if (this.start !== 0) {
						let e = { range: `bytes=${this.start}-${this.end ?? ""}` };
						this.etag != null && (e["if-match"] = this.etag), this.opts = {
							...this.opts,
							headers: {
								...this.opts.headers,
								...e
							}
						};
					}
					try {
						this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
					} catch (e) {
						this.handler.onError(e);
					}
				}
			}
		}
		e.exports = RetryHandler;
	}),
	379: ((e, t, n) => {
		"use strict";
		let { isIP: r } = n(7030), { lookup: i } = n(610), a = n(8155), { InvalidArgumentError: o, InformationalError: s } = n(8707), c = 2 ** 31 - 1;
		class DNSInstance {
			#e = 0;
			#t = 0;
			#n = new Map();
			dualStack = !0;
			affinity = null;
			lookup = null;
			pick = null;
			constructor(e) {
				this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#r, this.pick = e.pick ?? this.#i;
			}
			get full() {
				return this.#n.size === this.#t;
			}
			runLookup(e, t, n) {
				let r = this.#n.get(e.hostname);
				if (r == null && this.full) {
					n(null, e.origin);
					return;
				}
				let i = {
					affinity: this.affinity,
					dualStack: this.dualStack,
					lookup: this.lookup,
					pick: this.pick,
					...t.dns,
					maxTTL: this.#e,
					maxItems: this.#t
				};
				if (r == null) this.lookup(e, i, (t, r) => {
					if (t || r == null || r.length === 0) {
						n(t ?? new s("No DNS entries found"));
						return;
					}
					this.setRecords(e, r);
					let a = this.#n.get(e.hostname), o = this.pick(e, a, i.affinity), c;
					c = typeof o.port == "number" ? `:${o.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${c}`);
				});
				else {
					let a = this.pick(e, r, i.affinity);
					if (a == null) {
						this.#n.delete(e.hostname), this.runLookup(e, t, n);
						return;
					}
					let o;
					o = typeof a.port == "number" ? `:${a.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
				}
			}
			#r(e, t, n) {
				i(e.hostname, {
					all: !0,
					family: this.dualStack === !1 ? this.affinity : 0,
					order: "ipv4first"
				}, (e, t) => {
					if (e) return n(e);
					let r = new Map();
					for (let e of t) r.set(`${e.address}:${e.family}`, e);
					n(null, r.values());
				});
			}
			#i(e, t, n) {
				let r = null, { records: i, offset: a } = t, o;
				if (this.dualStack ? (n ?? (a == null || a === c ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
				o.offset == null || o.offset === c ? o.offset = 0 : o.offset++;
				let s = o.offset % o.ips.length;
				return r = o.ips[s] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(s, 1), this.pick(e, t, n)) : r;
			}
			setRecords(e, t) {
				let n = Date.now(), r = { records: {
					4: null,
					6: null
				} };
				for (let e of t) {
					e.timestamp = n, e.ttl = typeof e.ttl == "number" ? Math.min(e.ttl, this.#e) : this.#e;
					let t = r.records[e.family] ?? { ips: [] };
					t.ips.push(e), r.records[e.family] = t;
				}
				this.#n.set(e.hostname, r);
			}
			getHandler(e, t) {
				return new DNSDispatchHandler(this, e, t);
			}
		}
		class DNSDispatchHandler extends a {
			#e = null;
			#t = null;
			#n = null;
			#r = null;
			#i = null;
			constructor(e, { origin: t, handler: n, dispatch: r }, i) {
				super(n), this.#i = t, this.#r = n, this.#t = { ...i }, this.#e = e, this.#n = r;
			}
			onError(e) {
				switch (e.code) {
					case "ETIMEDOUT":
					case "ECONNREFUSED":
						if (this.#e.dualStack) {
							this.#e.runLookup(this.#i, this.#t, (e, t) => {
								if (e) return this.#r.onError(e);
								let n = {
									...this.#t,
									origin: t
								};
								this.#n(n, this);
							});
							return;
						}
						this.#r.onError(e);
						return;
					case "ENOTFOUND": this.#e.deleteRecord(this.#i);
					default: this.#r.onError(e);
				}
			}
		}
		e.exports = (e) => {
			if (e?.maxTTL != null && (typeof e?.maxTTL != "number" || e?.maxTTL < 0)) throw new o("Invalid maxTTL. Must be a positive number");
			if (e?.maxItems != null && (typeof e?.maxItems != "number" || e?.maxItems < 1)) throw new o("Invalid maxItems. Must be a positive number and greater than zero");
			if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new o("Invalid affinity. Must be either 4 or 6");
			if (e?.dualStack != null && typeof e?.dualStack != "boolean") throw new o("Invalid dualStack. Must be a boolean");
			if (e?.lookup != null && typeof e?.lookup != "function") throw new o("Invalid lookup. Must be a function");
			if (e?.pick != null && typeof e?.pick != "function") throw new o("Invalid pick. Must be a function");
			let t = e?.dualStack ?? !0, n;
			n = t ? e?.affinity ?? null : e?.affinity ?? 4;
			let i = {
				maxTTL: e?.maxTTL ?? 1e4,
				lookup: e?.lookup ?? null,
				pick: e?.pick ?? null,
				dualStack: t,
				affinity: n,
				maxItems: e?.maxItems ?? Infinity
			}, a = new DNSInstance(i);
			return (e) => function dnsInterceptor(t, n) {
				let i = t.origin.constructor === URL ? t.origin : new URL(t.origin);
				return r(i.hostname) === 0 ? (a.runLookup(i, t, (r, o) => {
					if (r) return n.onError(r);
					let s = null;
					s = {
						...t,
						servername: i.hostname,
						origin: o,
						headers: {
							host: i.hostname,
							...t.headers
						}
					}, e(s, a.getHandler({
						origin: i,
						dispatch: e,
						handler: n
					}, t));
				}), !0) : e(t, n);
			};
		};
	}),
	8060: ((e, t, n) => {
		"use strict";
		let r = n(3440), { InvalidArgumentError: i, RequestAbortedError: a } = n(8707), o = n(8155);
		class DumpHandler extends o {
			#e = 1048576;
			#t = null;
			#n = !1;
			#r = !1;
			#i = 0;
			#a = null;
			#o = null;
			constructor({ maxSize: e }, t) {
				if (super(t), e != null && (!Number.isFinite(e) || e < 1)) throw new i("maxSize must be a number greater than 0");
				this.#e = e ?? this.#e, this.#o = t;
			}
			onConnect(e) {
				this.#t = e, this.#o.onConnect(this.#s.bind(this));
			}
			#s(e) {
				this.#r = !0, this.#a = e;
			}
			onHeaders(e, t, n, i) {
				let o = r.parseHeaders(t)["content-length"];
				if (o != null && o > this.#e) throw new a(`Response size (${o}) larger than maxSize (${this.#e})`);
				return this.#r ? !0 : this.#o.onHeaders(e, t, n, i);
			}
			onError(e) {
				this.#n || (e = this.#a ?? e, this.#o.onError(e));
			}
			onData(e) {
				return this.#i += e.length, this.#i >= this.#e && (this.#n = !0, this.#r ? this.#o.onError(this.#a) : this.#o.onComplete([])), !0;
			}
			onComplete(e) {
				this.#n || (this.#r ? this.#o.onError(this.reason) : this.#o.onComplete(e));
			}
		}
		function createDumpInterceptor({ maxSize: e } = { maxSize: 1048576 }) {
			return (t) => function Intercept(n, r) {
				let { dumpMaxSize: i = e } = n;
				return t(n, new DumpHandler({ maxSize: i }, r));
			};
		}
		e.exports = createDumpInterceptor;
	}),
	5092: ((e, t, n) => {
		"use strict";
		let r = n(8754);
		function createRedirectInterceptor({ maxRedirections: e }) {
			return (t) => function Intercept(n, i) {
				let { maxRedirections: a = e } = n;
				if (!a) return t(n, i);
				let o = new r(t, a, n, i);
				return n = {
					...n,
					maxRedirections: 0
				}, t(n, o);
			};
		}
		e.exports = createRedirectInterceptor;
	}),
	1514: ((e, t, n) => {
		"use strict";
		let r = n(8754);
		e.exports = (e) => {
			let t = e?.maxRedirections;
			return (e) => function redirectInterceptor(n, i) {
				let { maxRedirections: a = t, ...o } = n;
				return a ? e(o, new r(e, a, n, i)) : e(n, i);
			};
		};
	}),
	2026: ((e, t, n) => {
		"use strict";
		let r = n(7816);
		e.exports = (e) => (t) => function retryInterceptor(n, i) {
			return t(n, new r({
				...n,
				retryOptions: {
					...e,
					...n.retryOptions
				}
			}, {
				handler: i,
				dispatch: t
			}));
		};
	}),
	2824: ((e, t, n) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.SPECIAL_HEADERS = t.HEADER_STATE = t.MINOR = t.MAJOR = t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS = t.TOKEN = t.STRICT_TOKEN = t.HEX = t.URL_CHAR = t.STRICT_URL_CHAR = t.USERINFO_CHARS = t.MARK = t.ALPHANUM = t.NUM = t.HEX_MAP = t.NUM_MAP = t.ALPHA = t.FINISH = t.H_METHOD_MAP = t.METHOD_MAP = t.METHODS_RTSP = t.METHODS_ICE = t.METHODS_HTTP = t.METHODS = t.LENIENT_FLAGS = t.FLAGS = t.TYPE = t.ERROR = void 0;
		let r = n(172);
		(function(e) {
			e[e.OK = 0] = "OK", e[e.INTERNAL = 1] = "INTERNAL", e[e.STRICT = 2] = "STRICT", e[e.LF_EXPECTED = 3] = "LF_EXPECTED", e[e.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", e[e.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", e[e.INVALID_METHOD = 6] = "INVALID_METHOD", e[e.INVALID_URL = 7] = "INVALID_URL", e[e.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", e[e.INVALID_VERSION = 9] = "INVALID_VERSION", e[e.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", e[e.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", e[e.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", e[e.INVALID_STATUS = 13] = "INVALID_STATUS", e[e.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", e[e.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", e[e.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", e[e.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", e[e.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", e[e.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", e[e.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", e[e.PAUSED = 21] = "PAUSED", e[e.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", e[e.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", e[e.USER = 24] = "USER";
		})(t.ERROR ||= {}), (function(e) {
			e[e.BOTH = 0] = "BOTH", e[e.REQUEST = 1] = "REQUEST", e[e.RESPONSE = 2] = "RESPONSE";
		})(t.TYPE ||= {}), (function(e) {
			e[e.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", e[e.CHUNKED = 8] = "CHUNKED", e[e.UPGRADE = 16] = "UPGRADE", e[e.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", e[e.SKIPBODY = 64] = "SKIPBODY", e[e.TRAILING = 128] = "TRAILING", e[e.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
		})(t.FLAGS ||= {}), (function(e) {
			e[e.HEADERS = 1] = "HEADERS", e[e.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", e[e.KEEP_ALIVE = 4] = "KEEP_ALIVE";
		})(t.LENIENT_FLAGS ||= {});
		var i;
		(function(e) {
			e[e.DELETE = 0] = "DELETE", e[e.GET = 1] = "GET", e[e.HEAD = 2] = "HEAD", e[e.POST = 3] = "POST", e[e.PUT = 4] = "PUT", e[e.CONNECT = 5] = "CONNECT", e[e.OPTIONS = 6] = "OPTIONS", e[e.TRACE = 7] = "TRACE", e[e.COPY = 8] = "COPY", e[e.LOCK = 9] = "LOCK", e[e.MKCOL = 10] = "MKCOL", e[e.MOVE = 11] = "MOVE", e[e.PROPFIND = 12] = "PROPFIND", e[e.PROPPATCH = 13] = "PROPPATCH", e[e.SEARCH = 14] = "SEARCH", e[e.UNLOCK = 15] = "UNLOCK", e[e.BIND = 16] = "BIND", e[e.REBIND = 17] = "REBIND", e[e.UNBIND = 18] = "UNBIND", e[e.ACL = 19] = "ACL", e[e.REPORT = 20] = "REPORT", e[e.MKACTIVITY = 21] = "MKACTIVITY", e[e.CHECKOUT = 22] = "CHECKOUT", e[e.MERGE = 23] = "MERGE", e[e["M-SEARCH"] = 24] = "M-SEARCH", e[e.NOTIFY = 25] = "NOTIFY", e[e.SUBSCRIBE = 26] = "SUBSCRIBE", e[e.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", e[e.PATCH = 28] = "PATCH", e[e.PURGE = 29] = "PURGE", e[e.MKCALENDAR = 30] = "MKCALENDAR", e[e.LINK = 31] = "LINK", e[e.UNLINK = 32] = "UNLINK", e[e.SOURCE = 33] = "SOURCE", e[e.PRI = 34] = "PRI", e[e.DESCRIBE = 35] = "DESCRIBE", e[e.ANNOUNCE = 36] = "ANNOUNCE", e[e.SETUP = 37] = "SETUP", e[e.PLAY = 38] = "PLAY", e[e.PAUSE = 39] = "PAUSE", e[e.TEARDOWN = 40] = "TEARDOWN", e[e.GET_PARAMETER = 41] = "GET_PARAMETER", e[e.SET_PARAMETER = 42] = "SET_PARAMETER", e[e.REDIRECT = 43] = "REDIRECT", e[e.RECORD = 44] = "RECORD", e[e.FLUSH = 45] = "FLUSH";
		})(i = t.METHODS ||= {}), t.METHODS_HTTP = [
			i.DELETE,
			i.GET,
			i.HEAD,
			i.POST,
			i.PUT,
			i.CONNECT,
			i.OPTIONS,
			i.TRACE,
			i.COPY,
			i.LOCK,
			i.MKCOL,
			i.MOVE,
			i.PROPFIND,
			i.PROPPATCH,
			i.SEARCH,
			i.UNLOCK,
			i.BIND,
			i.REBIND,
			i.UNBIND,
			i.ACL,
			i.REPORT,
			i.MKACTIVITY,
			i.CHECKOUT,
			i.MERGE,
			i["M-SEARCH"],
			i.NOTIFY,
			i.SUBSCRIBE,
			i.UNSUBSCRIBE,
			i.PATCH,
			i.PURGE,
			i.MKCALENDAR,
			i.LINK,
			i.UNLINK,
			i.PRI,
			i.SOURCE
		], t.METHODS_ICE = [i.SOURCE], t.METHODS_RTSP = [
			i.OPTIONS,
			i.DESCRIBE,
			i.ANNOUNCE,
			i.SETUP,
			i.PLAY,
			i.PAUSE,
			i.TEARDOWN,
			i.GET_PARAMETER,
			i.SET_PARAMETER,
			i.REDIRECT,
			i.RECORD,
			i.FLUSH,
			i.GET,
			i.POST
		], t.METHOD_MAP = r.enumToMap(i), t.H_METHOD_MAP = {}, Object.keys(t.METHOD_MAP).forEach((e) => {
			/^H/.test(e) && (t.H_METHOD_MAP[e] = t.METHOD_MAP[e]);
		}), (function(e) {
			e[e.SAFE = 0] = "SAFE", e[e.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", e[e.UNSAFE = 2] = "UNSAFE";
		})(t.FINISH ||= {}), t.ALPHA = [];
		for (let e = 65; e <= 90; e++) t.ALPHA.push(String.fromCharCode(e)), t.ALPHA.push(String.fromCharCode(e + 32));
		t.NUM_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9
		}, t.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15
		}, t.NUM = [
			"0",
			"1",
			"2",
			"3",
			"4",
			"5",
			"6",
			"7",
			"8",
			"9"
		], t.ALPHANUM = t.ALPHA.concat(t.NUM), t.MARK = [
			"-",
			"_",
			".",
			"!",
			"~",
			"*",
			"'",
			"(",
			")"
		], t.USERINFO_CHARS = t.ALPHANUM.concat(t.MARK).concat([
			"%",
			";",
			":",
			"&",
			"=",
			"+",
			"$",
			","
		]), t.STRICT_URL_CHAR = "!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~".split("").concat(t.ALPHANUM), t.URL_CHAR = t.STRICT_URL_CHAR.concat(["	", "\f"]);
		for (let e = 128; e <= 255; e++) t.URL_CHAR.push(e);
		t.HEX = t.NUM.concat([
			"a",
			"b",
			"c",
			"d",
			"e",
			"f",
			"A",
			"B",
			"C",
			"D",
			"E",
			"F"
		]), t.STRICT_TOKEN = [
			"!",
			"#",
			"$",
			"%",
			"&",
			"'",
			"*",
			"+",
			"-",
			".",
			"^",
			"_",
			"`",
			"|",
			"~"
		].concat(t.ALPHANUM), t.TOKEN = t.STRICT_TOKEN.concat([" "]), t.HEADER_CHARS = ["	"];
		for (let e = 32; e <= 255; e++) e !== 127 && t.HEADER_CHARS.push(e);
		t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS.filter((e) => e !== 44), t.MAJOR = t.NUM_MAP, t.MINOR = t.MAJOR;
		var a;
		(function(e) {
			e[e.GENERAL = 0] = "GENERAL", e[e.CONNECTION = 1] = "CONNECTION", e[e.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", e[e.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", e[e.UPGRADE = 4] = "UPGRADE", e[e.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", e[e.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
		})(a = t.HEADER_STATE ||= {}), t.SPECIAL_HEADERS = {
			connection: a.CONNECTION,
			"content-length": a.CONTENT_LENGTH,
			"proxy-connection": a.CONNECTION,
			"transfer-encoding": a.TRANSFER_ENCODING,
			upgrade: a.UPGRADE
		};
	}),
	3870: ((e, t, n) => {
		"use strict";
		let { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
	}),
	3434: ((e, t, n) => {
		"use strict";
		let { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
	}),
	172: ((e, t) => {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: !0 }), t.enumToMap = void 0;
		function enumToMap(e) {
			let t = {};
			return Object.keys(e).forEach((n) => {
				let r = e[n];
				typeof r == "number" && (t[n] = r);
			}), t;
		}
		t.enumToMap = enumToMap;
	}),
	7501: ((e, t, n) => {
		"use strict";
		let { kClients: r } = n(6443), i = n(7405), { kAgent: a, kMockAgentSet: o, kMockAgentGet: s, kDispatches: c, kIsMockActive: l, kNetConnect: u, kGetNetConnect: d, kOptions: f, kFactory: p } = n(1117), m = n(7365), h = n(4004), { matchValue: g, buildMockOptions: _ } = n(3397), { InvalidArgumentError: v, UndiciError: y } = n(8707), b = n(883), x = n(1529), S = n(6142);
		class MockAgent extends b {
			constructor(e) {
				if (super(e), this[u] = !0, this[l] = !0, e?.agent && typeof e.agent.dispatch != "function") throw new v("Argument opts.agent must implement Agent");
				let t = e?.agent ? e.agent : new i(e);
				this[a] = t, this[r] = t[r], this[f] = _(e);
			}
			get(e) {
				let t = this[s](e);
				return t || (t = this[p](e), this[o](e, t)), t;
			}
			dispatch(e, t) {
				return this.get(e.origin), this[a].dispatch(e, t);
			}
			async close() {
				await this[a].close(), this[r].clear();
			}
			deactivate() {
				this[l] = !1;
			}
			activate() {
				this[l] = !0;
			}
			enableNetConnect(e) {
				if (typeof e == "string" || typeof e == "function" || e instanceof RegExp) Array.isArray(this[u]) ? this[u].push(e) : this[u] = [e];
				else if (e === void 0) this[u] = !0;
				else throw new v("Unsupported matcher. Must be one of String|Function|RegExp.");
			}
			disableNetConnect() {
				this[u] = !1;
			}
			get isMockActive() {
				return this[l];
			}
			[o](e, t) {
				this[r].set(e, t);
			}
			[p](e) {
				let t = Object.assign({ agent: this }, this[f]);
				return this[f] && this[f].connections === 1 ? new m(e, t) : new h(e, t);
			}
			[s](e) {
				let t = this[r].get(e);
				if (t) return t;
				if (typeof e != "string") {
					let t = this[p]("http://localhost:9999");
					return this[o](e, t), t;
				}
				for (let [t, n] of Array.from(this[r])) if (n && typeof t != "string" && g(t, e)) {
					let t = this[p](e);
					return this[o](e, t), t[c] = n[c], t;
				}
			}
			[d]() {
				return this[u];
			}
			pendingInterceptors() {
				let e = this[r];
				return Array.from(e.entries()).flatMap(([e, t]) => t[c].map((t) => ({
					...t,
					origin: e
				}))).filter(({ pending: e }) => e);
			}
			assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new S() } = {}) {
				let t = this.pendingInterceptors();
				if (t.length === 0) return;
				let n = new x("interceptor", "interceptors").pluralize(t.length);
				throw new y(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
			}
		}
		e.exports = MockAgent;
	}),
	7365: ((e, t, n) => {
		"use strict";
		let { promisify: r } = n(7975), i = n(3701), { buildMockDispatch: a } = n(3397), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(1117), { MockInterceptor: p } = n(1511), m = n(6443), { InvalidArgumentError: h } = n(8707);
		class MockClient extends i {
			constructor(e, t) {
				if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new h("Argument opts.agent must implement Agent");
				this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockClient;
	}),
	2429: ((e, t, n) => {
		"use strict";
		let { UndiciError: r } = n(8707), i = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
		class MockNotMatchedError extends r {
			constructor(e) {
				super(e), Error.captureStackTrace(this, MockNotMatchedError), this.name = "MockNotMatchedError", this.message = e || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === !0;
			}
			[i] = !0;
		}
		e.exports = { MockNotMatchedError };
	}),
	1511: ((e, t, n) => {
		"use strict";
		let { getResponseData: r, buildKey: i, addMockDispatch: a } = n(3397), { kDispatches: o, kDispatchKey: s, kDefaultHeaders: c, kDefaultTrailers: l, kContentLength: u, kMockDispatch: d } = n(1117), { InvalidArgumentError: f } = n(8707), { buildURL: p } = n(3440);
		class MockScope {
			constructor(e) {
				this[d] = e;
			}
			delay(e) {
				if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new f("waitInMs must be a valid integer > 0");
				return this[d].delay = e, this;
			}
			persist() {
				return this[d].persist = !0, this;
			}
			times(e) {
				if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new f("repeatTimes must be a valid integer > 0");
				return this[d].times = e, this;
			}
		}
		class MockInterceptor {
			constructor(e, t) {
				if (typeof e != "object") throw new f("opts must be an object");
				if (e.path === void 0) throw new f("opts.path must be defined");
				if (e.method === void 0 && (e.method = "GET"), typeof e.path == "string") {
					if (e.query) e.path = p(e.path, e.query);
					else {
						let t = new URL(e.path, "data://");
						e.path = t.pathname + t.search;
					}
				}
				typeof e.method == "string" && (e.method = e.method.toUpperCase()), this[s] = i(e), this[o] = t, this[c] = {}, this[l] = {}, this[u] = !1;
			}
			createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
				let i = r(t), a = this[u] ? { "content-length": i.length } : {};
				return {
					statusCode: e,
					data: t,
					headers: {
						...this[c],
						...a,
						...n.headers
					},
					trailers: {
						...this[l],
						...n.trailers
					}
				};
			}
			validateReplyParameters(e) {
				if (e.statusCode === void 0) throw new f("statusCode must be defined");
				if (typeof e.responseOptions != "object" || e.responseOptions === null) throw new f("responseOptions must be an object");
			}
			reply(e) {
				if (typeof e == "function") {
					let wrappedDefaultsCallback = (t) => {
						let n = e(t);
						if (typeof n != "object" || !n) throw new f("reply options callback must return an object");
						let r = {
							data: "",
							responseOptions: {},
							...n
						};
						return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
					}, t = a(this[o], this[s], wrappedDefaultsCallback);
					return new MockScope(t);
				}
				let t = {
					statusCode: e,
					data: arguments[1] === void 0 ? "" : arguments[1],
					responseOptions: arguments[2] === void 0 ? {} : arguments[2]
				};
				this.validateReplyParameters(t);
				let n = this.createMockScopeDispatchData(t), r = a(this[o], this[s], n);
				return new MockScope(r);
			}
			replyWithError(e) {
				if (e === void 0) throw new f("error must be defined");
				let t = a(this[o], this[s], { error: e });
				return new MockScope(t);
			}
			defaultReplyHeaders(e) {
				if (e === void 0) throw new f("headers must be defined");
				return this[c] = e, this;
			}
			defaultReplyTrailers(e) {
				if (e === void 0) throw new f("trailers must be defined");
				return this[l] = e, this;
			}
			replyContentLength() {
				return this[u] = !0, this;
			}
		}
		e.exports.MockInterceptor = MockInterceptor, e.exports.MockScope = MockScope;
	}),
	4004: ((e, t, n) => {
		"use strict";
		let { promisify: r } = n(7975), i = n(628), { buildMockDispatch: a } = n(3397), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(1117), { MockInterceptor: p } = n(1511), m = n(6443), { InvalidArgumentError: h } = n(8707);
		class MockPool extends i {
			constructor(e, t) {
				if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new h("Argument opts.agent must implement Agent");
				this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockPool;
	}),
	1117: ((e) => {
		"use strict";
		e.exports = {
			kAgent: Symbol("agent"),
			kOptions: Symbol("options"),
			kFactory: Symbol("factory"),
			kDispatches: Symbol("dispatches"),
			kDispatchKey: Symbol("dispatch key"),
			kDefaultHeaders: Symbol("default headers"),
			kDefaultTrailers: Symbol("default trailers"),
			kContentLength: Symbol("content length"),
			kMockAgent: Symbol("mock agent"),
			kMockAgentSet: Symbol("mock agent set"),
			kMockAgentGet: Symbol("mock agent get"),
			kMockDispatch: Symbol("mock dispatch"),
			kClose: Symbol("close"),
			kOriginalClose: Symbol("original agent close"),
			kOrigin: Symbol("origin"),
			kIsMockActive: Symbol("is mock active"),
			kNetConnect: Symbol("net connect"),
			kGetNetConnect: Symbol("get net connect"),
			kConnected: Symbol("connected")
		};
	}),
	3397: ((e, t, n) => {
		"use strict";
		let { MockNotMatchedError: r } = n(2429), { kDispatches: i, kMockAgent: a, kOriginalDispatch: o, kOrigin: s, kGetNetConnect: c } = n(1117), { buildURL: l } = n(3440), { STATUS_CODES: u } = n(7067), { types: { isPromise: d } } = n(7975);
		function matchValue(e, t) {
			return typeof e == "string" ? e === t : e instanceof RegExp ? e.test(t) : typeof e == "function" && e(t) === !0;
		}
		function lowerCaseEntries(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
		}
		function getHeaderByName(e, t) {
			if (Array.isArray(e)) {
				for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
			} else return typeof e.get == "function" ? e.get(t) : lowerCaseEntries(e)[t.toLocaleLowerCase()];
		}
		function buildHeadersFromArray(e) {
			let t = e.slice(), n = [];
			for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
			return Object.fromEntries(n);
		}
		function matchHeaders(e, t) {
			if (typeof e.headers == "function") return Array.isArray(t) && (t = buildHeadersFromArray(t)), e.headers(t ? lowerCaseEntries(t) : {});
			if (e.headers === void 0) return !0;
			if (typeof t != "object" || typeof e.headers != "object") return !1;
			for (let [n, r] of Object.entries(e.headers)) if (!matchValue(r, getHeaderByName(t, n))) return !1;
			return !0;
		}
		function safeUrl(e) {
			if (typeof e != "string") return e;
			let t = e.split("?");
			if (t.length !== 2) return e;
			let n = new URLSearchParams(t.pop());
			return n.sort(), [...t, n.toString()].join("?");
		}
		function matchKey(e, { path: t, method: n, body: r, headers: i }) {
			let a = matchValue(e.path, t), o = matchValue(e.method, n), s = e.body === void 0 || matchValue(e.body, r), c = matchHeaders(e, i);
			return a && o && s && c;
		}
		function getResponseData(e) {
			return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == "object" ? JSON.stringify(e) : e.toString();
		}
		function getMockDispatch(e, t) {
			let n = t.query ? l(t.path, t.query) : t.path, i = typeof n == "string" ? safeUrl(n) : n, a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => matchValue(safeUrl(e), i));
			if (a.length === 0) throw new r(`Mock dispatch not matched for path '${i}'`);
			if (a = a.filter(({ method: e }) => matchValue(e, t.method)), a.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
			if (a = a.filter(({ body: e }) => e === void 0 || matchValue(e, t.body)), a.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
			if (a = a.filter((e) => matchHeaders(e, t.headers)), a.length === 0) {
				let e = typeof t.headers == "object" ? JSON.stringify(t.headers) : t.headers;
				throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
			}
			return a[0];
		}
		function addMockDispatch(e, t, n) {
			let r = {
				timesInvoked: 0,
				times: 1,
				persist: !1,
				consumed: !1
			}, i = typeof n == "function" ? { callback: n } : { ...n }, a = {
				...r,
				...t,
				pending: !0,
				data: {
					error: null,
					...i
				}
			};
			return e.push(a), a;
		}
		function deleteMockDispatch(e, t) {
			let n = e.findIndex((e) => e.consumed ? matchKey(e, t) : !1);
			n !== -1 && e.splice(n, 1);
		}
		function buildKey(e) {
			let { path: t, method: n, body: r, headers: i, query: a } = e;
			return {
				path: t,
				method: n,
				body: r,
				headers: i,
				query: a
			};
		}
		function generateKeyValues(e) {
			let t = Object.keys(e), n = [];
			for (let r = 0; r < t.length; ++r) {
				let i = t[r], a = e[i], o = Buffer.from(`${i}`);
				if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
				else n.push(o, Buffer.from(`${a}`));
			}
			return n;
		}
		function getStatusText(e) {
			return u[e] || "unknown";
		}
		async function getResponse(e) {
			let t = [];
			for await (let n of e) t.push(n);
			return Buffer.concat(t).toString("utf8");
		}
		function mockDispatch(e, t) {
			let n = buildKey(e), r = getMockDispatch(this[i], n);
			r.timesInvoked++, r.data.callback && (r.data = {
				...r.data,
				...r.data.callback(e)
			});
			let { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: f } = r, { timesInvoked: p, times: m } = r;
			if (r.consumed = !f && p >= m, r.pending = p < m, l !== null) return deleteMockDispatch(this[i], n), t.onError(l), !0;
			typeof u == "number" && u > 0 ? setTimeout(() => {
				handleReply(this[i]);
			}, u) : handleReply(this[i]);
			function handleReply(r, i = o) {
				let l = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, u = typeof i == "function" ? i({
					...e,
					headers: l
				}) : i;
				if (d(u)) {
					u.then((e) => handleReply(r, e));
					return;
				}
				let f = getResponseData(u), p = generateKeyValues(s), m = generateKeyValues(c);
				t.onConnect?.((e) => t.onError(e), null), t.onHeaders?.(a, p, resume, getStatusText(a)), t.onData?.(Buffer.from(f)), t.onComplete?.(m), deleteMockDispatch(r, n);
			}
			function resume() {}
			return !0;
		}
		function buildMockDispatch() {
			let e = this[a], t = this[s], n = this[o];
			return function dispatch(i, a) {
				if (e.isMockActive) try {
					mockDispatch.call(this, i, a);
				} catch (o) {
					if (o instanceof r) {
						let s = e[c]();
						if (s === !1) throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
						if (checkNetConnect(s, t)) n.call(this, i, a);
						else throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
					} else throw o;
				}
				else n.call(this, i, a);
			};
		}
		function checkNetConnect(e, t) {
			let n = new URL(t);
			return !!(e === !0 || Array.isArray(e) && e.some((e) => matchValue(e, n.host)));
		}
		function buildMockOptions(e) {
			if (e) {
				let { agent: t, ...n } = e;
				return n;
			}
		}
		e.exports = {
			getResponseData,
			getMockDispatch,
			addMockDispatch,
			deleteMockDispatch,
			buildKey,
			generateKeyValues,
			matchValue,
			getResponse,
			getStatusText,
			mockDispatch,
			buildMockDispatch,
			checkNetConnect,
			buildMockOptions,
			getHeaderByName,
			buildHeadersFromArray
		};
	}),
	6142: ((e, t, n) => {
		"use strict";
		let { Transform: r } = n(7075), { Console: i } = n(7540), a = process.versions.icu ? "\u2705" : "Y ", o = process.versions.icu ? "\u274c" : "N ";
		e.exports = class PendingInterceptorsFormatter {
			constructor({ disableColors: e } = {}) {
				this.transform = new r({ transform(e, t, n) {
					n(null, e);
				} }), this.logger = new i({
					stdout: this.transform,
					inspectOptions: { colors: !e && !process.env.CI }
				});
			}
			format(e) {
				let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
					Method: e,
					Origin: c,
					Path: t,
					"Status code": n,
					Persistent: r ? a : o,
					Invocations: s,
					Remaining: r ? Infinity : i - s
				}));
				return this.logger.table(t), this.transform.read().toString();
			}
		};
	}),
	1529: ((e) => {
		"use strict";
		let t = {
			pronoun: "it",
			is: "is",
			was: "was",
			this: "this"
		}, n = {
			pronoun: "they",
			is: "are",
			was: "were",
			this: "these"
		};
		e.exports = class Pluralizer {
			constructor(e, t) {
				this.singular = e, this.plural = t;
			}
			pluralize(e) {
				let r = e === 1, i = r ? t : n, a = r ? this.singular : this.plural;
				return {
					...i,
					count: e,
					noun: a
				};
			}
		};
	}),
	6603: ((e) => {
		"use strict";
		let t = 0, n = 1e3, r, i = Symbol("kFastTimer"), a = [];
		function onTick() {
			t += 499;
			let e = 0, n = a.length;
			for (; e < n;) {
				let r = a[e];
				r._state === 0 ? (r._idleStart = t - 499, r._state = 1) : r._state === 1 && t >= r._idleStart + r._idleTimeout && (r._state = -1, r._idleStart = -1, r._onTimeout(r._timerArg)), r._state === -1 ? (r._state = -2, --n !== 0 && (a[e] = a[n])) : ++e;
			}
			a.length = n, a.length !== 0 && refreshTimeout();
		}
		function refreshTimeout() {
			r ? r.refresh() : (clearTimeout(r), r = setTimeout(onTick, 499), r.unref && r.unref());
		}
		class FastTimer {
			[i] = !0;
			_state = -2;
			_idleTimeout = -1;
			_idleStart = -1;
			_onTimeout;
			_timerArg;
			constructor(e, t, n) {
				this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
			}
			refresh() {
				this._state === -2 && a.push(this), r && a.length !== 1 || refreshTimeout(), this._state = 0;
			}
			clear() {
				this._state = -1, this._idleStart = -1;
			}
		}
		e.exports = {
			setTimeout(e, t, r) {
				return t <= n ? setTimeout(e, t, r) : new FastTimer(e, t, r);
			},
			clearTimeout(e) {
				e[i] ? e.clear() : clearTimeout(e);
			},
			setFastTimeout(e, t, n) {
				return new FastTimer(e, t, n);
			},
			clearFastTimeout(e) {
				e.clear();
			},
			now() {
				return t;
			},
			tick(e = 0) {
				t += e - n + 1, onTick(), onTick();
			},
			reset() {
				t = 0, a.length = 0, clearTimeout(r), r = null;
			},
			kFastTimer: i
		};
	}),
	9634: ((e, t, n) => {
		"use strict";
		let { kConstruct: r } = n(109), { urlEquals: i, getFieldValues: a } = n(6798), { kEnumerableProperty: o, isDisturbed: s } = n(3440), { webidl: c } = n(5893), { Response: l, cloneResponse: u, fromInnerResponse: d } = n(9051), { Request: f, fromInnerRequest: p } = n(9967), { kState: m } = n(6008), { fetching: h } = n(4398), { urlIsHttpHttpsScheme: g, createDeferredPromise: _, readAllBytes: v } = n(3168), y = n(4589);
		class Cache {
			#e;
			constructor() {
				arguments[0] !== r && c.illegalConstructor(), c.util.markAsUncloneable(this), this.#e = arguments[1];
			}
			async match(e, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.match";
				c.argumentLengthCheck(arguments, 1, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = this.#i(e, t, 1);
				if (r.length !== 0) return r[0];
			}
			async matchAll(e = void 0, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.matchAll";
				return e !== void 0 && (e = c.converters.RequestInfo(e, n, "request")), t = c.converters.CacheQueryOptions(t, n, "options"), this.#i(e, t);
			}
			async add(e) {
				c.brandCheck(this, Cache);
				let t = "Cache.add";
				c.argumentLengthCheck(arguments, 1, t), e = c.converters.RequestInfo(e, t, "request");
				let n = [e];
				return await this.addAll(n);
			}
			async addAll(e) {
				c.brandCheck(this, Cache);
				let t = "Cache.addAll";
				c.argumentLengthCheck(arguments, 1, t);
				let n = [], r = [];
				for (let n of e) {
					if (n === void 0) throw c.errors.conversionFailed({
						prefix: t,
						argument: "Argument 1",
						types: ["undefined is not allowed"]
					});
					if (n = c.converters.RequestInfo(n), typeof n == "string") continue;
					let e = n[m];
					if (!g(e.url) || e.method !== "GET") throw c.errors.exception({
						header: t,
						message: "Expected http/s scheme when method is not GET."
					});
				}
				let i = [];
				for (let o of e) {
					let e = new f(o)[m];
					if (!g(e.url)) throw c.errors.exception({
						header: t,
						message: "Expected http/s scheme."
					});
					e.initiator = "fetch", e.destination = "subresource", r.push(e);
					let s = _();
					i.push(h({
						request: e,
						processResponse(e) {
							if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) s.reject(c.errors.exception({
								header: "Cache.addAll",
								message: "Received an invalid status code or the request failed."
							}));
							else if (e.headersList.contains("vary")) {
								let t = a(e.headersList.get("vary"));
								for (let e of t) if (e === "*") {
									s.reject(c.errors.exception({
										header: "Cache.addAll",
										message: "invalid vary field value"
									}));
									for (let e of i) e.abort();
									return;
								}
							}
						},
						processResponseEndOfBody(e) {
							e.aborted ? s.reject(new DOMException("aborted", "AbortError")) : s.resolve(e);
						}
					})), n.push(s.promise);
				}
				let o = await Promise.all(n), s = [], l = 0;
				for (let e of o) {
					let t = {
						type: "put",
						request: r[l],
						response: e
					};
					s.push(t), l++;
				}
				let u = _(), d = null;
				try {
					this.#t(s);
				} catch (e) {
					d = e;
				}
				return queueMicrotask(() => {
					d === null ? u.resolve(void 0) : u.reject(d);
				}), u.promise;
			}
			async put(e, t) {
				c.brandCheck(this, Cache);
				let n = "Cache.put";
				c.argumentLengthCheck(arguments, 2, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.Response(t, n, "response");
				let r = null;
				if (r = e instanceof f ? e[m] : new f(e)[m], !g(r.url) || r.method !== "GET") throw c.errors.exception({
					header: n,
					message: "Expected an http/s scheme when method is not GET"
				});
				let i = t[m];
				if (i.status === 206) throw c.errors.exception({
					header: n,
					message: "Got 206 status"
				});
				if (i.headersList.contains("vary")) {
					let e = a(i.headersList.get("vary"));
					for (let t of e) if (t === "*") throw c.errors.exception({
						header: n,
						message: "Got * vary field value"
					});
				}
				if (i.body && (s(i.body.stream) || i.body.stream.locked)) throw c.errors.exception({
					header: n,
					message: "Response body is locked or disturbed"
				});
				let o = u(i), l = _();
				if (i.body != null) {
					let e = i.body.stream.getReader();
					v(e).then(l.resolve, l.reject);
				} else l.resolve(void 0);
				let d = [], p = {
					type: "put",
					request: r,
					response: o
				};
				d.push(p);
				let h = await l.promise;
				o.body != null && (o.body.source = h);
				let y = _(), b = null;
				try {
					this.#t(d);
				} catch (e) {
					b = e;
				}
				return queueMicrotask(() => {
					b === null ? y.resolve() : y.reject(b);
				}), y.promise;
			}
			async delete(e, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.delete";
				c.argumentLengthCheck(arguments, 1, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e instanceof f) {
					if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return !1;
				} else y(typeof e == "string"), r = new f(e)[m];
				let i = [], a = {
					type: "delete",
					request: r,
					options: t
				};
				i.push(a);
				let o = _(), s = null, l;
				try {
					l = this.#t(i);
				} catch (e) {
					s = e;
				}
				return queueMicrotask(() => {
					s === null ? o.resolve(!!l?.length) : o.reject(s);
				}), o.promise;
			}
			async keys(e = void 0, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.keys";
				e !== void 0 && (e = c.converters.RequestInfo(e, n, "request")), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e !== void 0) {
					if (e instanceof f) {
						if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return [];
					} else typeof e == "string" && (r = new f(e)[m]);
				}
				let i = _(), a = [];
				if (e === void 0) for (let e of this.#e) a.push(e[0]);
				else {
					let e = this.#n(r, t);
					for (let t of e) a.push(t[0]);
				}
				return queueMicrotask(() => {
					let e = [];
					for (let t of a) {
						let n = p(t, new AbortController().signal, "immutable");
						e.push(n);
					}
					i.resolve(Object.freeze(e));
				}), i.promise;
			}
			#t(e) {
				let t = this.#e, n = [...t], r = [], i = [];
				try {
					for (let n of e) {
						if (n.type !== "delete" && n.type !== "put") throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "operation type does not match \"delete\" or \"put\""
						});
						if (n.type === "delete" && n.response != null) throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "delete operation should not have an associated response"
						});
						if (this.#n(n.request, n.options, r).length) throw new DOMException("???", "InvalidStateError");
						let e;
						if (n.type === "delete") {
							if (e = this.#n(n.request, n.options), e.length === 0) return [];
							for (let n of e) {
								let e = t.indexOf(n);
								y(e !== -1), t.splice(e, 1);
							}
						} else if (n.type === "put") {
							if (n.response == null) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "put operation should have an associated response"
							});
							let i = n.request;
							if (!g(i.url)) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "expected http or https scheme"
							});
							if (i.method !== "GET") throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "not get method"
							});
							if (n.options != null) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "options must not be defined"
							});
							e = this.#n(n.request);
							for (let n of e) {
								let e = t.indexOf(n);
								y(e !== -1), t.splice(e, 1);
							}
							t.push([n.request, n.response]), r.push([n.request, n.response]);
						}
						i.push([n.request, n.response]);
					}
					return i;
				} catch (e) {
					throw this.#e.length = 0, this.#e = n, e;
				}
			}
			#n(e, t, n) {
				let r = [], i = n ?? this.#e;
				for (let n of i) {
					let [i, a] = n;
					this.#r(e, i, a, t) && r.push(n);
				}
				return r;
			}
			#r(e, t, n = null, r) {
				let o = new URL(e.url), s = new URL(t.url);
				if (r?.ignoreSearch && (s.search = "", o.search = ""), !i(o, s, !0)) return !1;
				if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) return !0;
				let c = a(n.headersList.get("vary"));
				for (let n of c) if (n === "*" || t.headersList.get(n) !== e.headersList.get(n)) return !1;
				return !0;
			}
			#i(e, t, n = Infinity) {
				let r = null;
				if (e !== void 0) {
					if (e instanceof f) {
						if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return [];
					} else typeof e == "string" && (r = new f(e)[m]);
				}
				let i = [];
				if (e === void 0) for (let e of this.#e) i.push(e[1]);
				else {
					let e = this.#n(r, t);
					for (let t of e) i.push(t[1]);
				}
				let a = [];
				for (let e of i) {
					let t = d(e, "immutable");
					if (a.push(t.clone()), a.length >= n) break;
				}
				return Object.freeze(a);
			}
		}
		Object.defineProperties(Cache.prototype, {
			[Symbol.toStringTag]: {
				value: "Cache",
				configurable: !0
			},
			match: o,
			matchAll: o,
			add: o,
			addAll: o,
			put: o,
			delete: o,
			keys: o
		});
		let b = [
			{
				key: "ignoreSearch",
				converter: c.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "ignoreMethod",
				converter: c.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "ignoreVary",
				converter: c.converters.boolean,
				defaultValue: () => !1
			}
		];
		c.converters.CacheQueryOptions = c.dictionaryConverter(b), c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...b, {
			key: "cacheName",
			converter: c.converters.DOMString
		}]), c.converters.Response = c.interfaceConverter(l), c.converters["sequence<RequestInfo>"] = c.sequenceConverter(c.converters.RequestInfo), e.exports = { Cache };
	}),
	3245: ((e, t, n) => {
		"use strict";
		let { kConstruct: r } = n(109), { Cache: i } = n(9634), { webidl: a } = n(5893), { kEnumerableProperty: o } = n(3440);
		class CacheStorage {
			#e = new Map();
			constructor() {
				arguments[0] !== r && a.illegalConstructor(), a.util.markAsUncloneable(this);
			}
			async match(e, t = {}) {
				if (a.brandCheck(this, CacheStorage), a.argumentLengthCheck(arguments, 1, "CacheStorage.match"), e = a.converters.RequestInfo(e), t = a.converters.MultiCacheQueryOptions(t), t.cacheName != null) {
					if (this.#e.has(t.cacheName)) {
						let n = this.#e.get(t.cacheName);
						return await new i(r, n).match(e, t);
					}
				} else for (let n of this.#e.values()) {
					let a = await new i(r, n).match(e, t);
					if (a !== void 0) return a;
				}
			}
			async has(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.has";
				return a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.has(e);
			}
			async open(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.open";
				if (a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.has(e)) {
					let t = this.#e.get(e);
					return new i(r, t);
				}
				let n = [];
				return this.#e.set(e, n), new i(r, n);
			}
			async delete(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.delete";
				return a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.delete(e);
			}
			async keys() {
				return a.brandCheck(this, CacheStorage), [...this.#e.keys()];
			}
		}
		Object.defineProperties(CacheStorage.prototype, {
			[Symbol.toStringTag]: {
				value: "CacheStorage",
				configurable: !0
			},
			match: o,
			has: o,
			open: o,
			delete: o,
			keys: o
		}), e.exports = { CacheStorage };
	}),
	109: ((e, t, n) => {
		"use strict";
		e.exports = { kConstruct: n(6443).kConstruct };
	}),
	6798: ((e, t, n) => {
		"use strict";
		let r = n(4589), { URLSerializer: i } = n(1900), { isValidHeaderName: a } = n(3168);
		function urlEquals(e, t, n = !1) {
			return i(e, n) === i(t, n);
		}
		function getFieldValues(e) {
			r(e !== null);
			let t = [];
			for (let n of e.split(",")) n = n.trim(), a(n) && t.push(n);
			return t;
		}
		e.exports = {
			urlEquals,
			getFieldValues
		};
	}),
	1276: ((e) => {
		"use strict";
		e.exports = {
			maxAttributeValueSize: 1024,
			maxNameValuePairSize: 4096
		};
	}),
	9061: ((e, t, n) => {
		"use strict";
		let { parseSetCookie: r } = n(1978), { stringify: i } = n(7797), { webidl: a } = n(5893), { Headers: o } = n(660);
		function getCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getCookies"), a.brandCheck(e, o, { strict: !1 });
			let t = e.get("cookie"), n = {};
			if (!t) return n;
			for (let e of t.split(";")) {
				let [t, ...r] = e.split("=");
				n[t.trim()] = r.join("=");
			}
			return n;
		}
		function deleteCookie(e, t, n) {
			a.brandCheck(e, o, { strict: !1 });
			let r = "deleteCookie";
			a.argumentLengthCheck(arguments, 2, r), t = a.converters.DOMString(t, r, "name"), n = a.converters.DeleteCookieAttributes(n), setCookie(e, {
				name: t,
				value: "",
				expires: new Date(0),
				...n
			});
		}
		function getSetCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getSetCookies"), a.brandCheck(e, o, { strict: !1 });
			let t = e.getSetCookie();
			return t ? t.map((e) => r(e)) : [];
		}
		function setCookie(e, t) {
			a.argumentLengthCheck(arguments, 2, "setCookie"), a.brandCheck(e, o, { strict: !1 }), t = a.converters.Cookie(t);
			let n = i(t);
			n && e.append("Set-Cookie", n);
		}
		a.converters.DeleteCookieAttributes = a.dictionaryConverter([{
			converter: a.nullableConverter(a.converters.DOMString),
			key: "path",
			defaultValue: () => null
		}, {
			converter: a.nullableConverter(a.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		}]), a.converters.Cookie = a.dictionaryConverter([
			{
				converter: a.converters.DOMString,
				key: "name"
			},
			{
				converter: a.converters.DOMString,
				key: "value"
			},
			{
				converter: a.nullableConverter((e) => typeof e == "number" ? a.converters["unsigned long long"](e) : new Date(e)),
				key: "expires",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters["long long"]),
				key: "maxAge",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "domain",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "path",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "secure",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "httpOnly",
				defaultValue: () => null
			},
			{
				converter: a.converters.USVString,
				key: "sameSite",
				allowedValues: [
					"Strict",
					"Lax",
					"None"
				]
			},
			{
				converter: a.sequenceConverter(a.converters.DOMString),
				key: "unparsed",
				defaultValue: () => []
			}
		]), e.exports = {
			getCookies,
			deleteCookie,
			getSetCookies,
			setCookie
		};
	}),
	1978: ((e, t, n) => {
		"use strict";
		let { maxNameValuePairSize: r, maxAttributeValueSize: i } = n(1276), { isCTLExcludingHtab: a } = n(7797), { collectASequenceOfCodePointsFast: o } = n(1900), s = n(4589);
		function parseSetCookie(e) {
			if (a(e)) return null;
			let t = "", n = "", i = "", s = "";
			if (e.includes(";")) {
				let r = { position: 0 };
				t = o(";", e, r), n = e.slice(r.position);
			} else t = e;
			if (!t.includes("=")) s = t;
			else {
				let e = { position: 0 };
				i = o("=", t, e), s = t.slice(e.position + 1);
			}
			return i = i.trim(), s = s.trim(), i.length + s.length > r ? null : {
				name: i,
				value: s,
				...parseUnparsedAttributes(n)
			};
		}
		function parseUnparsedAttributes(e, t = {}) {
			if (e.length === 0) return t;
			s(e[0] === ";"), e = e.slice(1);
			let n = "";
			e.includes(";") ? (n = o(";", e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = "");
			let r = "", a = "";
			if (n.includes("=")) {
				let e = { position: 0 };
				r = o("=", n, e), a = n.slice(e.position + 1);
			} else r = n;
			if (r = r.trim(), a = a.trim(), a.length > i) return parseUnparsedAttributes(e, t);
			let c = r.toLowerCase();
			if (c === "expires") t.expires = new Date(a);
			else if (c === "max-age") {
				let n = a.charCodeAt(0);
				if ((n < 48 || n > 57) && a[0] !== "-" || !/^\d+$/.test(a)) return parseUnparsedAttributes(e, t);
				t.maxAge = Number(a);
			} else if (c === "domain") {
				let e = a;
				e[0] === "." && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
			} else if (c === "path") {
				let e = "";
				e = a.length === 0 || a[0] !== "/" ? "/" : a, t.path = e;
			} else if (c === "secure") t.secure = !0;
			else if (c === "httponly") t.httpOnly = !0;
			else if (c === "samesite") {
				let e = a.toLowerCase();
				e === "none" ? t.sameSite = "None" : e === "strict" ? t.sameSite = "Strict" : e === "lax" && (t.sameSite = "Lax");
			} else t.unparsed ??= [], t.unparsed.push(`${r}=${a}`);
			return parseUnparsedAttributes(e, t);
		}
		e.exports = {
			parseSetCookie,
			parseUnparsedAttributes
		};
	}),
	7797: ((e) => {
		"use strict";
		function isCTLExcludingHtab(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
			}
			return !1;
		}
		function validateCookieName(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error("Invalid cookie name");
			}
		}
		function validateCookieValue(e) {
			let t = e.length, n = 0;
			if (e[0] === "\"") {
				if (t === 1 || e[t - 1] !== "\"") throw Error("Invalid cookie value");
				--t, ++n;
			}
			for (; n < t;) {
				let t = e.charCodeAt(n++);
				if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error("Invalid cookie value");
			}
		}
		function validateCookiePath(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 32 || n > 126 || n === 59) throw Error("Invalid cookie path");
			}
		}
		function isLetterOrDigit(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
		}
		function validateCookieDomain(e) {
			if (e === " ") return;
			if (e.length > 255) throw Error("Invalid cookie domain");
			let t = 0;
			for (let n = 0; n < e.length; ++n) {
				let r = e.charCodeAt(n);
				if (r === 46) {
					if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error("Invalid cookie domain");
					t = 0;
				} else if (t === 0 && !isLetterOrDigit(r) || !isLetterOrDigit(r) && r !== 45 || ++t > 63) throw Error("Invalid cookie domain");
			}
			if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error("Invalid cookie domain");
		}
		let t = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		], n = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		], r = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
		function toIMFDate(e) {
			return typeof e == "number" && (e = new Date(e)), `${t[e.getUTCDay()]}, ${r[e.getUTCDate()]} ${n[e.getUTCMonth()]} ${e.getUTCFullYear()} ${r[e.getUTCHours()]}:${r[e.getUTCMinutes()]}:${r[e.getUTCSeconds()]} GMT`;
		}
		function validateCookieMaxAge(e) {
			if (e < 0) throw Error("Invalid cookie max-age");
		}
		function stringify(e) {
			if (e.name.length === 0) return null;
			validateCookieName(e.name), validateCookieValue(e.value);
			let t = [`${e.name}=${e.value}`];
			e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, e.domain = null, e.path = "/"), e.secure && t.push("Secure"), e.httpOnly && t.push("HttpOnly"), typeof e.maxAge == "number" && (validateCookieMaxAge(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (validateCookieDomain(e.domain), t.push(`Domain=${e.domain}`)), e.path && (validateCookiePath(e.path), t.push(`Path=${e.path}`)), e.expires && e.expires.toString() !== "Invalid Date" && t.push(`Expires=${toIMFDate(e.expires)}`), e.sameSite && t.push(`SameSite=${e.sameSite}`);
			for (let n of e.unparsed) {
				if (!n.includes("=")) throw Error("Invalid unparsed");
				let [e, ...r] = n.split("="), i = e.trim(), a = r.join("=");
				validateCookieName(i), validateCookieValue(a), t.push(`${i}=${a}`);
			}
			return t.join("; ");
		}
		e.exports = {
			isCTLExcludingHtab,
			validateCookieName,
			validateCookiePath,
			validateCookieValue,
			toIMFDate,
			stringify
		};
	}),
	4031: ((e, t, n) => {
		"use strict";
		let r = n(4573), { Transform: i } = n(7075), { isASCIINumber: a, isValidLastEventId: o } = n(4811), s = [
			239,
			187,
			191
		], c = r.kStringMaxLength, l = Buffer.from("data"), u = Buffer.from("event"), d = Buffer.from("id"), f = Buffer.from("retry");
		function isASCIINumberBytes(e, t) {
			if (t >= e.length) return !1;
			for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
			return !0;
		}
		function isValidLastEventIdBytes(e, t) {
			for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
			return !0;
		}
		function isFieldName(e, t, n) {
			if (t !== n.length) return !1;
			for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
			return !0;
		}
		function createMaxEventSizeExceededError() {
			let e = Error("EventSource message size exceeded");
			return e.aborted = !1, e;
		}
		class EventSourceStream extends i {
			state = null;
			checkBOM = !0;
			crlfCheck = !1;
			eventEndCheck = !1;
			chunks = [];
			chunkIndex = 0;
			pos = 0;
			lineChunkIndex = 0;
			linePos = 0;
			lineLength = 0;
			eventSize = 0;
			eventFieldSizes = {
				data: 0,
				event: 0,
				id: 0,
				retry: 0
			};
			dataLineCount = 0;
			maxEventSize;
			maxDataLines;
			maxBufferedChunks;
			event = {
				data: void 0,
				event: void 0,
				id: void 0,
				retry: void 0
			};
			constructor(e = {}) {
				e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? c;
				let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
				this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
			}
			_transform(e, t, n) {
				if (e.length === 0) n();
				else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(createMaxEventSizeExceededError());
				else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
				else {
					for (; this.hasCurrentByte();) {
						let e = this.currentByte();
						if (this.eventEndCheck) {
							if (this.crlfCheck) {
								if (e === 10) {
									this.crlfCheck = !1, this.consumeCurrentByte();
									continue;
								}
								this.crlfCheck = !1;
							}
							if (e === 10 || e === 13) {
								e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
								continue;
							}
							this.eventEndCheck = !1;
						} else if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0);
							try {
								this.parseLine(this.readLine(), this.event);
							} catch (e) {
								n(e);
								return;
							}
							this.consumeCurrentByte(), this.eventEndCheck = !0;
						} else {
							if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
								n(createMaxEventSizeExceededError());
								return;
							}
							this.advanceCursor();
						}
					}
					n();
				}
			}
			_destroy(e, t) {
				this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
			}
			parseLine(e, t) {
				if (e.length === 0) return;
				let n = e.indexOf(58);
				if (n === 0) return;
				let r = e.length, i = e.length;
				if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), isFieldName(e, r, l)) {
					if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
					let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
					this.setEventFieldSize("data", r);
					let a = e.toString("utf8", i);
					t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
				} else isFieldName(e, r, f) ? isASCIINumberBytes(e, i) && (this.setEventFieldSize("retry", e.length - i), t.retry = e.toString("utf8", i)) : isFieldName(e, r, d) ? isValidLastEventIdBytes(e, i) && (this.setEventFieldSize("id", e.length - i), t.id = e.toString("utf8", i)) : isFieldName(e, r, u) && i < e.length && (this.setEventFieldSize("event", e.length - i), t.event = e.toString("utf8", i));
			}
			setEventFieldSize(e, t) {
				let n = this.eventSize - this.eventFieldSizes[e] + t;
				if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
				this.eventSize = n, this.eventFieldSizes[e] = t;
			}
			processEvent(e) {
				e.retry && a(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id && o(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
					type: e.event || "message",
					options: {
						data: e.data,
						lastEventId: this.state.lastEventId,
						origin: this.state.origin
					}
				});
			}
			clearEvent() {
				this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
			}
			hasPendingEvent() {
				return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
			}
			hasCurrentByte() {
				return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
			}
			currentByte() {
				return this.chunks[this.chunkIndex][this.pos];
			}
			consumeCurrentByte() {
				this.advanceCursor(), this.syncLineStartToCursor();
			}
			advanceCursor() {
				for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
			}
			syncLineStartToCursor() {
				this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
			}
			dropConsumedChunks() {
				if (this.lineChunkIndex > 0) {
					let e = this.lineChunkIndex;
					this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
				}
				this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
			}
			readLine() {
				if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
				let e = [], t = 0;
				for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
					let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
					t += o.length, e.push(o);
				}
				return Buffer.concat(e, t);
			}
			peekBufferedByte(e) {
				let t = this.lineChunkIndex, n = this.linePos;
				for (; t < this.chunks.length;) {
					let r = this.chunks[t], i = r.length - n;
					if (e < i) return r[n + e];
					e -= i, t++, n = 0;
				}
			}
			discardLeadingBytes(e) {
				for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
					let t = this.chunks[this.lineChunkIndex].length - this.linePos;
					e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
				}
				this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
			}
			handleBOM() {
				let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
				return t === void 0 ? (e === s[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === s[0] && t === s[1] || (this.checkBOM = !1, !1) : (e === s[0] && t === s[1] && n === s[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
			}
		}
		e.exports = { EventSourceStream };
	}),
	1238: ((e, t, n) => {
		"use strict";
		let { pipeline: r } = n(7075), { fetching: i } = n(4398), { makeRequest: a } = n(9967), { webidl: o } = n(5893), { EventSourceStream: s } = n(4031), { parseMIMEType: c } = n(1900), { createFastMessageEvent: l } = n(5188), { isNetworkError: u } = n(9051), { delay: d } = n(4811), { kEnumerableProperty: f } = n(3440), { environmentSettingsObject: p } = n(3168), { getGlobalDispatcher: m } = n(2581), h = !1, g = 3e3;
		class EventSource extends EventTarget {
			#e = {
				open: null,
				error: null,
				message: null
			};
			#t = null;
			#n = !1;
			#r = 0;
			#i = null;
			#a = null;
			#o;
			#s;
			constructor(e, t = {}) {
				super(), o.util.markAsUncloneable(this);
				let n = "EventSource constructor";
				o.argumentLengthCheck(arguments, 1, n), h || (h = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), e = o.converters.USVString(e, n, "url"), t = o.converters.EventSourceInitDict(t, n, "eventSourceInitDict"), this.#o = t.dispatcher, this.#s = {
					lastEventId: "",
					reconnectionTime: g
				};
				let r = p, i;
				try {
					i = new URL(e, r.settingsObject.baseUrl), this.#s.origin = i.origin;
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				this.#t = i.href;
				let s = "anonymous";
				t.withCredentials && (s = "use-credentials", this.#n = !0);
				let c = {
					redirect: "follow",
					keepalive: !0,
					mode: "cors",
					credentials: s === "anonymous" ? "same-origin" : "omit",
					referrer: "no-referrer"
				};
				c.client = p.settingsObject, c.headersList = [["accept", {
					name: "accept",
					value: "text/event-stream"
				}]], c.cache = "no-store", c.initiator = "other", c.urlList = [new URL(this.#t)], this.#i = a(c), this.#c();
			}
			get readyState() {
				return this.#r;
			}
			get url() {
				return this.#t;
			}
			get withCredentials() {
				return this.#n;
			}
			#c() {
				if (this.#r === 2) return;
				this.#r = 0;
				let e = {
					request: this.#i,
					dispatcher: this.#o
				}, processEventSourceEndOfBody = (e) => {
					u(e) && (this.dispatchEvent(new Event("error")), this.close()), this.#l();
				};
				e.processResponseEndOfBody = processEventSourceEndOfBody, e.processResponse = (e) => {
					if (u(e)) {
						if (e.aborted) {
							this.close(), this.dispatchEvent(new Event("error"));
							return;
						}
						this.#l();
						return;
					}
					let t = e.headersList.get("content-type", !0), n = t === null ? "failure" : c(t), i = n !== "failure" && n.essence === "text/event-stream";
					if (e.status !== 200 || i === !1) {
						this.close(), this.dispatchEvent(new Event("error"));
						return;
					}
					this.#r = 1, this.dispatchEvent(new Event("open")), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
					let a = new s({
						eventSourceSettings: this.#s,
						maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
						push: (e) => {
							this.dispatchEvent(l(e.type, e.options));
						}
					});
					r(e.body.stream, a, (e) => {
						e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event("error")));
					});
				}, this.#a = i(e);
			}
			async #l() {
				this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event("error")), await d(this.#s.reconnectionTime), this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set("last-event-id", this.#s.lastEventId, !0), this.#c()));
			}
			close() {
				o.brandCheck(this, EventSource), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
			}
			get onopen() {
				return this.#e.open;
			}
			set onopen(e) {
				this.#e.open && this.removeEventListener("open", this.#e.open), typeof e == "function" ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
			}
			get onmessage() {
				return this.#e.message;
			}
			set onmessage(e) {
				this.#e.message && this.removeEventListener("message", this.#e.message), typeof e == "function" ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
			}
			get onerror() {
				return this.#e.error;
			}
			set onerror(e) {
				this.#e.error && this.removeEventListener("error", this.#e.error), typeof e == "function" ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
			}
		}
		let _ = {
			CONNECTING: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 0,
				writable: !1
			},
			OPEN: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 1,
				writable: !1
			},
			CLOSED: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 2,
				writable: !1
			}
		};
		Object.defineProperties(EventSource, _), Object.defineProperties(EventSource.prototype, _), Object.defineProperties(EventSource.prototype, {
			close: f,
			onerror: f,
			onmessage: f,
			onopen: f,
			readyState: f,
			url: f,
			withCredentials: f
		}), o.converters.EventSourceInitDict = o.dictionaryConverter([{
			key: "withCredentials",
			converter: o.converters.boolean,
			defaultValue: () => !1
		}, {
			key: "dispatcher",
			converter: o.converters.any,
			defaultValue: () => m()
		}]), e.exports = {
			EventSource,
			defaultReconnectionTime: g
		};
	}),
	4811: ((e) => {
		"use strict";
		function isValidLastEventId(e) {
			return e.indexOf("\0") === -1;
		}
		function isASCIINumber(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
			return !0;
		}
		function delay(e) {
			return new Promise((t) => {
				setTimeout(t, e).unref();
			});
		}
		e.exports = {
			isValidLastEventId,
			isASCIINumber,
			delay
		};
	}),
	2111: ((e, t, n) => {
		"use strict";
		let r = n(3440), { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = n(3168), { FormData: f } = n(5910), { kState: p } = n(6008), { webidl: m } = n(5893), { Blob: h } = n(4573), g = n(4589), { isErrored: _, isDisturbed: v } = n(7075), { isArrayBuffer: y } = n(3429), { serializeAMimeType: b } = n(1900), { multipartFormDataParser: x } = n(116), random;
		try {
			let e = n(7598);
			random = (t) => e.randomInt(0, t);
		} catch {
			random = (e) => Math.floor(Math.random(e));
		}
		let S = new TextEncoder();
		function noop() {}
		let w = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0, T;
		w && (T = new FinalizationRegistry((e) => {
			let t = e.deref();
			t && !t.locked && !v(t) && !_(t) && t.cancel("Response object has been garbage collected").catch(noop);
		}));
		function extractBody(e, t = !1) {
			let n = null;
			n = e instanceof ReadableStream ? e : a(e) ? e.stream() : new ReadableStream({
				async pull(e) {
					let t = typeof c == "string" ? S.encode(c) : c;
					t.byteLength && e.enqueue(t), queueMicrotask(() => s(e));
				},
				start() {},
				type: "bytes"
			}), g(o(n));
			let action = null, c = null, l = null, u = null;
			if (typeof e == "string") c = e, u = "text/plain;charset=UTF-8";
			else if (e instanceof URLSearchParams) c = e.toString(), u = "application/x-www-form-urlencoded;charset=UTF-8";
			else if (y(e)) c = new Uint8Array(e.slice());
			else if (ArrayBuffer.isView(e)) c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
			else if (r.isFormDataLike(e)) {
				let t = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`, n = `--${t}\r\nContent-Disposition: form-data`, escape = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, "\r\n"), r = [], i = new Uint8Array([13, 10]);
				l = 0;
				let a = !1;
				for (let [t, o] of e) if (typeof o == "string") {
					let e = S.encode(n + `; name="${escape(normalizeLinefeeds(t))}"\r\n\r\n${normalizeLinefeeds(o)}\r\n`);
					r.push(e), l += e.byteLength;
				} else {
					let e = S.encode(`${n}; name="${escape(normalizeLinefeeds(t))}"` + (o.name ? `; filename="${escape(o.name)}"` : "") + `\r
Content-Type: ${o.type || "application/octet-stream"}\r\n\r\n`);
					r.push(e, o, i), typeof o.size == "number" ? l += e.byteLength + o.size + i.byteLength : a = !0;
				}
				let o = S.encode(`--${t}--\r\n`);
				r.push(o), l += o.byteLength, a && (l = null), c = e, action = async function* () {
					for (let e of r) e.stream ? yield* e.stream() : yield e;
				}, u = `multipart/form-data; boundary=${t}`;
			} else if (a(e)) c = e, l = e.size, e.type && (u = e.type);
			else if (typeof e[Symbol.asyncIterator] == "function") {
				if (t) throw TypeError("keepalive");
				if (r.isDisturbed(e) || e.locked) throw TypeError("Response body object should not be disturbed or locked");
				n = e instanceof ReadableStream ? e : i(e);
			}
			if ((typeof c == "string" || r.isBuffer(c)) && (l = Buffer.byteLength(c)), action != null) {
				let t;
				n = new ReadableStream({
					async start() {
						t = action(e)[Symbol.asyncIterator]();
					},
					async pull(e) {
						let { value: r, done: i } = await t.next();
						if (i) queueMicrotask(() => {
							e.close(), e.byobRequest?.respond(0);
						});
						else if (!_(n)) {
							let t = new Uint8Array(r);
							t.byteLength && e.enqueue(t);
						}
						return e.desiredSize > 0;
					},
					async cancel(e) {
						await t.return();
					},
					type: "bytes"
				});
			}
			return [{
				stream: n,
				source: c,
				length: l
			}, u];
		}
		function safelyExtractBody(e, t = !1) {
			return e instanceof ReadableStream && (g(!r.isDisturbed(e), "The body has already been consumed."), g(!e.locked, "The stream is locked.")), extractBody(e, t);
		}
		function cloneBody(e, t) {
			let [n, r] = t.stream.tee();
			return t.stream = n, {
				stream: r,
				length: t.length,
				source: t.source
			};
		}
		function throwIfAborted(e) {
			if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
		}
		function bodyMixinMethods(e) {
			return {
				blob() {
					return consumeBody(this, (e) => {
						let t = bodyMimeType(this);
						return t === null ? t = "" : t &&= b(t), new h([e], { type: t });
					}, e);
				},
				arrayBuffer() {
					return consumeBody(this, (e) => new Uint8Array(e).buffer, e);
				},
				text() {
					return consumeBody(this, d, e);
				},
				json() {
					return consumeBody(this, parseJSONFromBytes, e);
				},
				formData() {
					return consumeBody(this, (e) => {
						let t = bodyMimeType(this);
						if (t !== null) switch (t.essence) {
							case "multipart/form-data": {
								let n = x(e, t);
								if (n === "failure") throw TypeError("Failed to parse body as FormData.");
								let r = new f();
								return r[p] = n, r;
							}
							case "application/x-www-form-urlencoded": {
								let t = new URLSearchParams(e.toString()), n = new f();
								for (let [e, r] of t) n.append(e, r);
								return n;
							}
						}
						throw TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
					}, e);
				},
				bytes() {
					return consumeBody(this, (e) => new Uint8Array(e), e);
				}
			};
		}
		function mixinBody(e) {
			Object.assign(e.prototype, bodyMixinMethods(e));
		}
		async function consumeBody(e, t, n) {
			if (m.brandCheck(e, n), bodyUnusable(e)) throw TypeError("Body is unusable: Body has already been read");
			throwIfAborted(e[p]);
			let r = c(), errorSteps = (e) => r.reject(e), successSteps = (e) => {
				try {
					r.resolve(t(e));
				} catch (e) {
					errorSteps(e);
				}
			};
			return e[p].body == null ? (successSteps(Buffer.allocUnsafe(0)), r.promise) : (await l(e[p].body, successSteps, errorSteps), r.promise);
		}
		function bodyUnusable(e) {
			let t = e[p].body;
			return t != null && (t.stream.locked || r.isDisturbed(t.stream));
		}
		function parseJSONFromBytes(e) {
			return JSON.parse(d(e));
		}
		function bodyMimeType(e) {
			let t = e[p].headersList, n = u(t);
			return n === "failure" ? null : n;
		}
		e.exports = {
			extractBody,
			safelyExtractBody,
			cloneBody,
			mixinBody,
			streamRegistry: T,
			hasFinalizationRegistry: w,
			bodyUnusable
		};
	}),
	4495: ((e) => {
		"use strict";
		let t = [
			"GET",
			"HEAD",
			"POST"
		], n = new Set(t), r = [
			101,
			204,
			205,
			304
		], i = [
			301,
			302,
			303,
			307,
			308
		], a = new Set(i), o = "1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080".split("."), s = new Set(o), c = [
			"",
			"no-referrer",
			"no-referrer-when-downgrade",
			"same-origin",
			"origin",
			"strict-origin",
			"origin-when-cross-origin",
			"strict-origin-when-cross-origin",
			"unsafe-url"
		], l = new Set(c), u = [
			"follow",
			"manual",
			"error"
		], d = [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		], f = new Set(d), p = [
			"navigate",
			"same-origin",
			"no-cors",
			"cors"
		], m = [
			"omit",
			"same-origin",
			"include"
		], h = [
			"default",
			"no-store",
			"reload",
			"no-cache",
			"force-cache",
			"only-if-cached"
		], g = [
			"content-encoding",
			"content-language",
			"content-location",
			"content-type",
			"content-length"
		], _ = ["half"], v = [
			"CONNECT",
			"TRACE",
			"TRACK"
		], y = new Set(v), b = [
			"audio",
			"audioworklet",
			"font",
			"image",
			"manifest",
			"paintworklet",
			"script",
			"style",
			"track",
			"video",
			"xslt",
			""
		];
		e.exports = {
			subresource: b,
			forbiddenMethods: v,
			requestBodyHeader: g,
			referrerPolicy: c,
			requestRedirect: u,
			requestMode: p,
			requestCredentials: m,
			requestCache: h,
			redirectStatus: i,
			corsSafeListedMethods: t,
			nullBodyStatus: r,
			safeMethods: d,
			badPorts: o,
			requestDuplex: _,
			subresourceSet: new Set(b),
			badPortsSet: s,
			redirectStatusSet: a,
			corsSafeListedMethodsSet: n,
			safeMethodsSet: f,
			forbiddenMethodsSet: y,
			referrerPolicySet: l
		};
	}),
	1900: ((e, t, n) => {
		"use strict";
		let r = n(4589), i = new TextEncoder(), a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, o = /[\u000A\u000D\u0009\u0020]/, s = /[\u0009\u000A\u000C\u000D\u0020]/g, c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
		function dataURLProcessor(e) {
			r(e.protocol === "data:");
			let t = URLSerializer(e, !0);
			t = t.slice(5);
			let n = { position: 0 }, i = collectASequenceOfCodePointsFast(",", t, n), a = i.length;
			if (i = removeASCIIWhitespace(i, !0, !0), n.position >= t.length) return "failure";
			n.position++;
			let o = stringPercentDecode(t.slice(a + 1));
			if (/;(\u0020){0,}base64$/i.test(i)) {
				if (o = forgivingBase64(isomorphicDecode(o)), o === "failure") return "failure";
				i = i.slice(0, -6), i = i.replace(/(\u0020)+$/, ""), i = i.slice(0, -1);
			}
			i.startsWith(";") && (i = "text/plain" + i);
			let s = parseMIMEType(i);
			return s === "failure" && (s = parseMIMEType("text/plain;charset=US-ASCII")), {
				mimeType: s,
				body: o
			};
		}
		function URLSerializer(e, t = !1) {
			if (!t) return e.href;
			let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
			return !r && n.endsWith("#") ? i.slice(0, -1) : i;
		}
		function collectASequenceOfCodePoints(e, t, n) {
			let r = "";
			for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
			return r;
		}
		function collectASequenceOfCodePointsFast(e, t, n) {
			let r = t.indexOf(e, n.position), i = n.position;
			return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
		}
		function stringPercentDecode(e) {
			return percentDecode(i.encode(e));
		}
		function isHexCharByte(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
		}
		function hexByteToNumber(e) {
			return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
		}
		function percentDecode(e) {
			let t = e.length, n = new Uint8Array(t), r = 0;
			for (let i = 0; i < t; ++i) {
				let t = e[i];
				t === 37 ? t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2])) ? n[r++] = 37 : (n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]), i += 2) : n[r++] = t;
			}
			return t === r ? n : n.subarray(0, r);
		}
		function parseMIMEType(e) {
			e = removeHTTPWhitespace(e, !0, !0);
			let t = { position: 0 }, n = collectASequenceOfCodePointsFast("/", e, t);
			if (n.length === 0 || !a.test(n) || t.position > e.length) return "failure";
			t.position++;
			let r = collectASequenceOfCodePointsFast(";", e, t);
			if (r = removeHTTPWhitespace(r, !1, !0), r.length === 0 || !a.test(r)) return "failure";
			let i = n.toLowerCase(), s = r.toLowerCase(), l = {
				type: i,
				subtype: s,
				parameters: new Map(),
				essence: `${i}/${s}`
			};
			for (; t.position < e.length;) {
				t.position++, collectASequenceOfCodePoints((e) => o.test(e), e, t);
				let n = collectASequenceOfCodePoints((e) => e !== ";" && e !== "=", e, t);
				if (n = n.toLowerCase(), t.position < e.length) {
					if (e[t.position] === ";") continue;
					t.position++;
				}
				if (t.position > e.length) break;
				let r = null;
				if (e[t.position] === "\"") r = collectAnHTTPQuotedString(e, t, !0), collectASequenceOfCodePointsFast(";", e, t);
				else if (r = collectASequenceOfCodePointsFast(";", e, t), r = removeHTTPWhitespace(r, !1, !0), r.length === 0) continue;
				n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n) && l.parameters.set(n, r);
			}
			return l;
		}
		function forgivingBase64(e) {
			e = e.replace(s, "");
			let t = e.length;
			if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
			let n = Buffer.from(e, "base64");
			return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
		}
		function collectAnHTTPQuotedString(e, t, n) {
			let i = t.position, a = "";
			for (r(e[t.position] === "\""), t.position++; a += collectASequenceOfCodePoints((e) => e !== "\"" && e !== "\\", e, t), !(t.position >= e.length);) {
				let n = e[t.position];
				if (t.position++, n === "\\") {
					if (t.position >= e.length) {
						a += "\\";
						break;
					}
					a += e[t.position], t.position++;
				} else {
					r(n === "\"");
					break;
				}
			}
			return n ? a : e.slice(i, t.position);
		}
		function serializeAMimeType(e) {
			r(e !== "failure");
			let { parameters: t, essence: n } = e, i = n;
			for (let [e, n] of t.entries()) i += ";", i += e, i += "=", a.test(n) || (n = n.replace(/(\\|")/g, "\\$1"), n = "\"" + n, n += "\""), i += n;
			return i;
		}
		function isHTTPWhiteSpace(e) {
			return e === 13 || e === 10 || e === 9 || e === 32;
		}
		function removeHTTPWhitespace(e, t = !0, n = !0) {
			return removeChars(e, t, n, isHTTPWhiteSpace);
		}
		function isASCIIWhitespace(e) {
			return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
		}
		function removeASCIIWhitespace(e, t = !0, n = !0) {
			return removeChars(e, t, n, isASCIIWhitespace);
		}
		function removeChars(e, t, n, r) {
			let i = 0, a = e.length - 1;
			if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
			if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
			return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
		}
		function isomorphicDecode(e) {
			let t = e.length;
			if (65535 > t) return String.fromCharCode.apply(null, e);
			let n = "", r = 0, i = 65535;
			for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
			return n;
		}
		function minimizeSupportedMimeType(e) {
			switch (e.essence) {
				case "application/ecmascript":
				case "application/javascript":
				case "application/x-ecmascript":
				case "application/x-javascript":
				case "text/ecmascript":
				case "text/javascript":
				case "text/javascript1.0":
				case "text/javascript1.1":
				case "text/javascript1.2":
				case "text/javascript1.3":
				case "text/javascript1.4":
				case "text/javascript1.5":
				case "text/jscript":
				case "text/livescript":
				case "text/x-ecmascript":
				case "text/x-javascript": return "text/javascript";
				case "application/json":
				case "text/json": return "application/json";
				case "image/svg+xml": return "image/svg+xml";
				case "text/xml":
				case "application/xml": return "application/xml";
			}
			return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
		}
		e.exports = {
			dataURLProcessor,
			URLSerializer,
			collectASequenceOfCodePoints,
			collectASequenceOfCodePointsFast,
			stringPercentDecode,
			parseMIMEType,
			collectAnHTTPQuotedString,
			serializeAMimeType,
			removeChars,
			removeHTTPWhitespace,
			minimizeSupportedMimeType,
			HTTP_TOKEN_CODEPOINTS: a,
			isomorphicDecode
		};
	}),
	6653: ((e, t, n) => {
		"use strict";
		let { kConnected: r, kSize: i } = n(6443);
		class CompatWeakRef {
			constructor(e) {
				this.value = e;
			}
			deref() {
				return this.value[r] === 0 && this.value[i] === 0 ? void 0 : this.value;
			}
		}
		class CompatFinalizer {
			constructor(e) {
				this.finalizer = e;
			}
			register(e, t) {
				e.on && e.on("disconnect", () => {
					e[r] === 0 && e[i] === 0 && this.finalizer(t);
				});
			}
			unregister(e) {}
		}
		e.exports = function() {
			return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), {
				WeakRef: CompatWeakRef,
				FinalizationRegistry: CompatFinalizer
			}) : {
				WeakRef,
				FinalizationRegistry
			};
		};
	}),
	7114: ((e, t, n) => {
		"use strict";
		let { Blob: r, File: i } = n(4573), { kState: a } = n(6008), { webidl: o } = n(5893);
		class FileLike {
			constructor(e, t, n = {}) {
				let r = t, i = n.type, o = n.lastModified ?? Date.now();
				this[a] = {
					blobLike: e,
					name: r,
					type: i,
					lastModified: o
				};
			}
			stream(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.stream(...e);
			}
			arrayBuffer(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.arrayBuffer(...e);
			}
			slice(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.slice(...e);
			}
			text(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.text(...e);
			}
			get size() {
				return o.brandCheck(this, FileLike), this[a].blobLike.size;
			}
			get type() {
				return o.brandCheck(this, FileLike), this[a].blobLike.type;
			}
			get name() {
				return o.brandCheck(this, FileLike), this[a].name;
			}
			get lastModified() {
				return o.brandCheck(this, FileLike), this[a].lastModified;
			}
			get [Symbol.toStringTag]() {
				return "File";
			}
		}
		o.converters.Blob = o.interfaceConverter(r);
		function isFileLike(e) {
			return e instanceof i || e && (typeof e.stream == "function" || typeof e.arrayBuffer == "function") && e[Symbol.toStringTag] === "File";
		}
		e.exports = {
			FileLike,
			isFileLike
		};
	}),
	116: ((e, t, n) => {
		"use strict";
		let { isUSVString: r, bufferToLowerCasedHeaderName: i } = n(3440), { utf8DecodeBytes: a } = n(3168), { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = n(1900), { isFileLike: c } = n(7114), { makeEntry: l } = n(5910), u = n(4589), { File: d } = n(4573), f = globalThis.File ?? d, p = Buffer.from("form-data; name=\""), m = Buffer.from("; filename"), h = Buffer.from("--"), g = Buffer.from("--\r\n");
		function isAsciiString(e) {
			for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
			return !0;
		}
		function validateBoundary(e) {
			let t = e.length;
			if (t < 27 || t > 70) return !1;
			for (let n = 0; n < t; ++n) {
				let t = e.charCodeAt(n);
				if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
			}
			return !0;
		}
		function multipartFormDataParser(e, t) {
			u(t !== "failure" && t.essence === "multipart/form-data");
			let n = t.parameters.get("boundary");
			if (n === void 0) return "failure";
			let i = Buffer.from(`--${n}`, "utf8"), o = [], s = { position: 0 };
			for (; e[s.position] === 13 && e[s.position + 1] === 10;) s.position += 2;
			let d = e.length;
			for (; e[d - 1] === 10 && e[d - 2] === 13;) d -= 2;
			for (d !== e.length && (e = e.subarray(0, d));;) {
				if (e.subarray(s.position, s.position + i.length).equals(i)) s.position += i.length;
				else return "failure";
				if (s.position === e.length - 2 && bufferStartsWith(e, h, s) || s.position === e.length - 4 && bufferStartsWith(e, g, s)) return o;
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
				s.position += 2;
				let t = parseMultipartFormDataHeaders(e, s);
				if (t === "failure") return "failure";
				let { name: n, filename: d, contentType: p, encoding: m } = t;
				s.position += 2;
				let _;
				{
					let t = e.indexOf(i.subarray(2), s.position);
					if (t === -1) return "failure";
					_ = e.subarray(s.position, t - 4), s.position += _.length, m === "base64" && (_ = Buffer.from(_.toString(), "base64"));
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
				s.position += 2;
				let v;
				d === null ? v = a(Buffer.from(_)) : (p ??= "text/plain", isAsciiString(p) || (p = ""), v = new f([_], d, { type: p })), u(r(n)), u(typeof v == "string" && r(v) || c(v)), o.push(l(n, v, d));
			}
		}
		function parseMultipartFormDataHeaders(e, t) {
			let n = null, r = null, a = null, c = null;
			for (;;) {
				if (e[t.position] === 13 && e[t.position + 1] === 10) return n === null ? "failure" : {
					name: n,
					filename: r,
					contentType: a,
					encoding: c
				};
				let l = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
				if (l = removeChars(l, !0, !0, (e) => e === 9 || e === 32), !o.test(l.toString()) || e[t.position] !== 58) return "failure";
				switch (t.position++, collectASequenceOfBytes((e) => e === 32 || e === 9, e, t), i(l)) {
					case "content-disposition":
						if (n = r = null, !bufferStartsWith(e, p, t) || (t.position += 17, n = parseMultipartFormDataName(e, t), n === null)) return "failure";
						if (bufferStartsWith(e, m, t)) {
							let n = t.position + m.length;
							if (e[n] === 42 && (t.position += 1, n += 1), e[n] !== 61 || e[n + 1] !== 34 || (t.position += 12, r = parseMultipartFormDataName(e, t), r === null)) return "failure";
						}
						break;
					case "content-type": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), a = s(n);
						break;
					}
					case "content-transfer-encoding": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), c = s(n);
						break;
					}
					default: collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
				}
				if (e[t.position] !== 13 && e[t.position + 1] !== 10) return "failure";
				t.position += 2;
			}
		}
		function parseMultipartFormDataName(e, t) {
			u(e[t.position - 1] === 34);
			let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			return e[t.position] === 34 ? (t.position++, n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\""), n) : null;
		}
		function collectASequenceOfBytes(e, t, n) {
			let r = n.position;
			for (; r < t.length && e(t[r]);) ++r;
			return t.subarray(n.position, n.position = r);
		}
		function removeChars(e, t, n, r) {
			let i = 0, a = e.length - 1;
			if (t) for (; i < e.length && r(e[i]);) i++;
			if (n) for (; a > 0 && r(e[a]);) a--;
			return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
		}
		function bufferStartsWith(e, t, n) {
			if (e.length < t.length) return !1;
			for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
			return !0;
		}
		e.exports = {
			multipartFormDataParser,
			validateBoundary
		};
	}),
	5910: ((e, t, n) => {
		"use strict";
		let { isBlobLike: r, iteratorMixin: i } = n(3168), { kState: a } = n(6008), { kEnumerableProperty: o } = n(3440), { FileLike: s, isFileLike: c } = n(7114), { webidl: l } = n(5893), { File: u } = n(4573), d = n(7975), f = globalThis.File ?? u;
		class FormData {
			constructor(e) {
				if (l.util.markAsUncloneable(this), e !== void 0) throw l.errors.conversionFailed({
					prefix: "FormData constructor",
					argument: "Argument 1",
					types: ["undefined"]
				});
				this[a] = [];
			}
			append(e, t, n = void 0) {
				l.brandCheck(this, FormData);
				let i = "FormData.append";
				if (l.argumentLengthCheck(arguments, 2, i), arguments.length === 3 && !r(t)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
				e = l.converters.USVString(e, i, "name"), t = r(t) ? l.converters.Blob(t, i, "value", { strict: !1 }) : l.converters.USVString(t, i, "value"), n = arguments.length === 3 ? l.converters.USVString(n, i, "filename") : void 0;
				let o = makeEntry(e, t, n);
				this[a].push(o);
			}
			delete(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.delete";
				l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a] = this[a].filter((t) => t.name !== e);
			}
			get(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.get";
				l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name");
				let n = this[a].findIndex((t) => t.name === e);
				return n === -1 ? null : this[a][n].value;
			}
			getAll(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.getAll";
				return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a].filter((t) => t.name === e).map((e) => e.value);
			}
			has(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.has";
				return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a].findIndex((t) => t.name === e) !== -1;
			}
			set(e, t, n = void 0) {
				l.brandCheck(this, FormData);
				let i = "FormData.set";
				if (l.argumentLengthCheck(arguments, 2, i), arguments.length === 3 && !r(t)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
				e = l.converters.USVString(e, i, "name"), t = r(t) ? l.converters.Blob(t, i, "name", { strict: !1 }) : l.converters.USVString(t, i, "name"), n = arguments.length === 3 ? l.converters.USVString(n, i, "name") : void 0;
				let o = makeEntry(e, t, n), s = this[a].findIndex((t) => t.name === e);
				s === -1 ? this[a].push(o) : this[a] = [
					...this[a].slice(0, s),
					o,
					...this[a].slice(s + 1).filter((t) => t.name !== e)
				];
			}
			[d.inspect.custom](e, t) {
				let n = this[a].reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
				t.depth ??= e, t.colors ??= !0;
				let r = d.formatWithOptions(t, n);
				return `FormData ${r.slice(r.indexOf("]") + 2)}`;
			}
		}
		i("FormData", FormData, a, "name", "value"), Object.defineProperties(FormData.prototype, {
			append: o,
			delete: o,
			get: o,
			getAll: o,
			has: o,
			set: o,
			[Symbol.toStringTag]: {
				value: "FormData",
				configurable: !0
			}
		});
		function makeEntry(e, t, n) {
			if (typeof t != "string" && (c(t) || (t = t instanceof Blob ? new f([t], "blob", { type: t.type }) : new s(t, "blob", { type: t.type })), n !== void 0)) {
				let e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
			}
			return {
				name: e,
				value: t
			};
		}
		e.exports = {
			FormData,
			makeEntry
		};
	}),
	1059: ((e) => {
		"use strict";
		let t = Symbol.for("undici.globalOrigin.1");
		function getGlobalOrigin() {
			return globalThis[t];
		}
		function setGlobalOrigin(e) {
			if (e === void 0) {
				Object.defineProperty(globalThis, t, {
					value: void 0,
					writable: !0,
					enumerable: !1,
					configurable: !1
				});
				return;
			}
			let n = new URL(e);
			if (n.protocol !== "http:" && n.protocol !== "https:") throw TypeError(`Only http & https urls are allowed, received ${n.protocol}`);
			Object.defineProperty(globalThis, t, {
				value: n,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
		}
		e.exports = {
			getGlobalOrigin,
			setGlobalOrigin
		};
	}),
	660: ((e, t, n) => {
		"use strict";
		let { kConstruct: r } = n(6443), { kEnumerableProperty: i } = n(3440), { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = n(3168), { webidl: c } = n(5893), l = n(4589), u = n(7975), d = Symbol("headers map"), f = Symbol("headers map sorted");
		function isHTTPWhiteSpaceCharCode(e) {
			return e === 10 || e === 13 || e === 9 || e === 32;
		}
		function headerValueNormalize(e) {
			let t = 0, n = e.length;
			for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1));) --n;
			for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t));) ++t;
			return t === 0 && n === e.length ? e : e.substring(t, n);
		}
		function fill(e, t) {
			if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
				let r = t[n];
				if (r.length !== 2) throw c.errors.exception({
					header: "Headers constructor",
					message: `expected name/value pair to be length 2, found ${r.length}.`
				});
				appendHeader(e, r[0], r[1]);
			}
			else if (typeof t == "object" && t) {
				let n = Object.keys(t);
				for (let r = 0; r < n.length; ++r) appendHeader(e, n[r], t[n[r]]);
			} else throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		}
		function appendHeader(e, t, n) {
			if (n = headerValueNormalize(n), !o(t)) throw c.errors.invalidArgument({
				prefix: "Headers.append",
				value: t,
				type: "header name"
			});
			if (!s(n)) throw c.errors.invalidArgument({
				prefix: "Headers.append",
				value: n,
				type: "header value"
			});
			if (p(e) === "immutable") throw TypeError("immutable");
			return h(e).append(t, n, !1);
		}
		function compareHeaderName(e, t) {
			return e[0] < t[0] ? -1 : 1;
		}
		class HeadersList {
			cookies = null;
			constructor(e) {
				e instanceof HeadersList ? (this[d] = new Map(e[d]), this[f] = e[f], this.cookies = e.cookies === null ? null : [...e.cookies]) : (this[d] = new Map(e), this[f] = null);
			}
			contains(e, t) {
				return this[d].has(t ? e : e.toLowerCase());
			}
			clear() {
				this[d].clear(), this[f] = null, this.cookies = null;
			}
			append(e, t, n) {
				this[f] = null;
				let r = n ? e : e.toLowerCase(), i = this[d].get(r);
				if (i) {
					let e = r === "cookie" ? "; " : ", ";
					this[d].set(r, {
						name: i.name,
						value: `${i.value}${e}${t}`
					});
				} else this[d].set(r, {
					name: e,
					value: t
				});
				r === "set-cookie" && (this.cookies ??= []).push(t);
			}
			set(e, t, n) {
				this[f] = null;
				let r = n ? e : e.toLowerCase();
				r === "set-cookie" && (this.cookies = [t]), this[d].set(r, {
					name: e,
					value: t
				});
			}
			delete(e, t) {
				this[f] = null, t || (e = e.toLowerCase()), e === "set-cookie" && (this.cookies = null), this[d].delete(e);
			}
			get(e, t) {
				return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
			}
			*[Symbol.iterator]() {
				for (let { 0: e, 1: { value: t } } of this[d]) yield [e, t];
			}
			get entries() {
				let e = {};
				if (this[d].size !== 0) for (let { name: t, value: n } of this[d].values()) e[t] = n;
				return e;
			}
			rawValues() {
				return this[d].values();
			}
			get entriesList() {
				let e = [];
				if (this[d].size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this[d]) if (t === "set-cookie") for (let t of this.cookies) e.push([n, t]);
				else e.push([n, r]);
				return e;
			}
			toSortedArray() {
				let e = this[d].size, t = Array(e);
				if (e <= 32) {
					if (e === 0) return t;
					let n = this[d][Symbol.iterator](), r = n.next().value;
					t[0] = [r[0], r[1].value], l(r[1].value !== null);
					for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
						for (u = n.next().value, c = t[r] = [u[0], u[1].value], l(c[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= c[0] ? o = s + 1 : a = s;
						if (r !== s) {
							for (i = r; i > o;) t[i] = t[--i];
							t[o] = c;
						}
					}
					if (!n.next().done) throw TypeError("Unreachable");
					return t;
				}
				{
					let e = 0;
					for (let { 0: n, 1: { value: r } } of this[d]) t[e++] = [n, r], l(r !== null);
					return t.sort(compareHeaderName);
				}
			}
		}
		class Headers {
			#e;
			#t;
			constructor(e = void 0) {
				c.util.markAsUncloneable(this), e !== r && (this.#t = new HeadersList(), this.#e = "none", e !== void 0 && (e = c.converters.HeadersInit(e, "Headers contructor", "init"), fill(this, e)));
			}
			append(e, t) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 2, "Headers.append");
				let n = "Headers.append";
				return e = c.converters.ByteString(e, n, "name"), t = c.converters.ByteString(t, n, "value"), appendHeader(this, e, t);
			}
			delete(e) {
				if (c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.delete"), e = c.converters.ByteString(e, "Headers.delete", "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: "Headers.delete",
					value: e,
					type: "header name"
				});
				if (this.#e === "immutable") throw TypeError("immutable");
				this.#t.contains(e, !1) && this.#t.delete(e, !1);
			}
			get(e) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.get");
				let t = "Headers.get";
				if (e = c.converters.ByteString(e, t, "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: t,
					value: e,
					type: "header name"
				});
				return this.#t.get(e, !1);
			}
			has(e) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.has");
				let t = "Headers.has";
				if (e = c.converters.ByteString(e, t, "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: t,
					value: e,
					type: "header name"
				});
				return this.#t.contains(e, !1);
			}
			set(e, t) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 2, "Headers.set");
				let n = "Headers.set";
				if (e = c.converters.ByteString(e, n, "name"), t = c.converters.ByteString(t, n, "value"), t = headerValueNormalize(t), !o(e)) throw c.errors.invalidArgument({
					prefix: n,
					value: e,
					type: "header name"
				});
				if (!s(t)) throw c.errors.invalidArgument({
					prefix: n,
					value: t,
					type: "header value"
				});
				if (this.#e === "immutable") throw TypeError("immutable");
				this.#t.set(e, t, !1);
			}
			getSetCookie() {
				c.brandCheck(this, Headers);
				let e = this.#t.cookies;
				return e ? [...e] : [];
			}
			get [f]() {
				if (this.#t[f]) return this.#t[f];
				let e = [], t = this.#t.toSortedArray(), n = this.#t.cookies;
				if (n === null || n.length === 1) return this.#t[f] = t;
				for (let r = 0; r < t.length; ++r) {
					let { 0: i, 1: a } = t[r];
					if (i === "set-cookie") for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
					else e.push([i, a]);
				}
				return this.#t[f] = e;
			}
			[u.inspect.custom](e, t) {
				return t.depth ??= e, `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
			}
			static getHeadersGuard(e) {
				return e.#e;
			}
			static setHeadersGuard(e, t) {
				e.#e = t;
			}
			static getHeadersList(e) {
				return e.#t;
			}
			static setHeadersList(e, t) {
				e.#t = t;
			}
		}
		let { getHeadersGuard: p, setHeadersGuard: m, getHeadersList: h, setHeadersList: g } = Headers;
		Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), a("Headers", Headers, f, 0, 1), Object.defineProperties(Headers.prototype, {
			append: i,
			delete: i,
			get: i,
			has: i,
			set: i,
			getSetCookie: i,
			[Symbol.toStringTag]: {
				value: "Headers",
				configurable: !0
			},
			[u.inspect.custom]: { enumerable: !1 }
		}), c.converters.HeadersInit = function(e, t, n) {
			if (c.util.Type(e) === "Object") {
				let r = Reflect.get(e, Symbol.iterator);
				if (!u.types.isProxy(e) && r === Headers.prototype.entries) try {
					return h(e).entriesList;
				} catch {}
				return typeof r == "function" ? c.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e)) : c.converters["record<ByteString, ByteString>"](e, t, n);
			}
			throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		}, e.exports = {
			fill,
			compareHeaderName,
			Headers,
			HeadersList,
			getHeadersGuard: p,
			setHeadersGuard: m,
			setHeadersList: g,
			getHeadersList: h
		};
	}),
	4398: ((e, t, n) => {
		"use strict";
		let { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = n(9051), { HeadersList: c } = n(660), { Request: l, cloneRequest: u } = n(9967), d = n(8522), { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: h, TAOCheck: g, appendRequestOriginHeader: _, responseLocationURL: v, requestCurrentURL: y, setRequestReferrerPolicyOnRedirect: b, tryUpgradeRequestToAPotentiallyTrustworthyURL: x, createOpaqueTimingInfo: S, appendFetchMetadata: w, corsCheck: T, crossOriginResourcePolicyCheck: E, determineRequestsReferrer: D, coarsenedSharedCurrentTime: O, createDeferredPromise: k, isBlobLike: A, sameOrigin: j, isCancelled: M, isAborted: N, isErrorLike: P, fullyReadBody: F, readableStreamClose: I, isomorphicEncode: L, urlIsLocal: R, urlIsHttpHttpsScheme: z, urlHasHttpsScheme: B, clampAndCoarsenConnectionTimingInfo: V, simpleRangeHeaderValue: ee, buildContentRange: te, createInflate: ne, extractMimeType: H } = n(3168), { kState: U, kDispatcher: W } = n(6008), G = n(4589), { safelyExtractBody: K, extractBody: q } = n(2111), { redirectStatusSet: re, nullBodyStatus: J, safeMethodsSet: ie, requestBodyHeader: ae, subresourceSet: Y } = n(4495), X = n(8474), { Readable: oe, pipeline: se, finished: ce } = n(7075), { addAbortListener: le, isErrored: Z, isReadable: Q, bufferToLowerCasedHeaderName: ue } = n(3440), { dataURLProcessor: $, serializeAMimeType: de, minimizeSupportedMimeType: fe } = n(1900), { getGlobalDispatcher: pe } = n(2581), { webidl: me } = n(5893), { STATUS_CODES: he } = n(7067), ge = ["GET", "HEAD"], _e = typeof __UNDICI_IS_NODE__ < "u" || typeof esbuildDetection < "u" ? "node" : "undici", ve;
		class Fetch extends X {
			constructor(e) {
				super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
			}
			terminate(e) {
				this.state === "ongoing" && (this.state = "terminated", this.connection?.destroy(e), this.emit("terminated", e));
			}
			abort(e) {
				this.state === "ongoing" && (this.state = "aborted", e ||= new DOMException("The operation was aborted.", "AbortError"), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
			}
		}
		function handleFetchDone(e) {
			finalizeAndReportTiming(e, "fetch");
		}
		function fetch(e, t = void 0) {
			me.argumentLengthCheck(arguments, 1, "globalThis.fetch");
			let n = k(), r;
			try {
				r = new l(e, t);
			} catch (e) {
				return n.reject(e), n.promise;
			}
			let i = r[U];
			if (r.signal.aborted) return abortFetch(n, i, null, r.signal.reason), n.promise;
			i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (i.serviceWorkers = "none");
			let a = null, o = !1, c = null;
			le(r.signal, () => {
				o = !0, G(c != null), c.abort(r.signal.reason);
				let e = a?.deref();
				abortFetch(n, i, e, r.signal.reason);
			});
			let processResponse = (e) => {
				o || (e.aborted ? abortFetch(n, i, a, c.serializedAbortReason) : e.type === "error" ? n.reject(TypeError("fetch failed", { cause: e.error })) : (a = new WeakRef(s(e, "immutable")), n.resolve(a.deref()), n = null));
			};
			return c = fetching({
				request: i,
				processResponseEndOfBody: handleFetchDone,
				processResponse,
				dispatcher: r[W]
			}), n.promise;
		}
		function finalizeAndReportTiming(e, t = "other") {
			if (e.type === "error" && e.aborted || !e.urlList?.length) return;
			let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
			z(n) && r !== null && (e.timingAllowPassed || (r = S({ startTime: r.startTime }), i = ""), r.endTime = O(), e.timingInfo = r, ye(r, n.href, t, globalThis, i));
		}
		let ye = performance.markResourceTiming;
		function abortFetch(e, t, n, r) {
			if (e && e.reject(r), t.body != null && Q(t.body?.stream) && t.body.stream.cancel(r).catch((e) => {
				if (e.code !== "ERR_INVALID_STATE") throw e;
			}), n == null) return;
			let i = n[U];
			i.body != null && Q(i.body?.stream) && i.body.stream.cancel(r).catch((e) => {
				if (e.code !== "ERR_INVALID_STATE") throw e;
			});
		}
		function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = pe() }) {
			G(s);
			let c = null, l = !1;
			e.client != null && (c = e.client.globalObject, l = e.client.crossOriginIsolatedCapability);
			let u = O(l), d = S({ startTime: u }), f = {
				controller: new Fetch(s),
				request: e,
				timingInfo: d,
				processRequestBodyChunkLength: t,
				processRequestEndOfBody: n,
				processResponse: r,
				processResponseConsumeBody: a,
				processResponseEndOfBody: i,
				taskDestination: c,
				crossOriginIsolatedCapability: l
			};
			return G(!e.body || e.body.stream), e.window === "client" && (e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window"), e.origin === "client" && (e.origin = e.client.origin), e.policyContainer === "client" && (e.policyContainer = e.client == null ? p() : m(e.client.policyContainer)), e.headersList.contains("accept", !0) || e.headersList.append("accept", "*/*", !0), e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), e.priority, Y.has(e.destination), mainFetch(f).catch((e) => {
				f.controller.terminate(e);
			}), f.controller;
		}
		async function mainFetch(e, t = !1) {
			let n = e.request, i = null;
			if (n.localURLsOnly && !R(y(n)) && (i = r("local URLs only")), x(n), h(n) === "blocked" && (i = r("bad port")), n.referrerPolicy === "" && (n.referrerPolicy = n.policyContainer.referrerPolicy), n.referrer !== "no-referrer" && (n.referrer = D(n)), i === null && (i = await (async () => {
				let t = y(n);
				return j(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket" ? (n.responseTainting = "basic", await schemeFetch(e)) : n.mode === "same-origin" ? r("request mode cannot be \"same-origin\"") : n.mode === "no-cors" ? n.redirect === "follow" ? (n.responseTainting = "opaque", await schemeFetch(e)) : r("redirect mode cannot be \"follow\" for \"no-cors\" request") : z(y(n)) ? (n.responseTainting = "cors", await httpFetch(e)) : r("URL scheme must be a HTTP(S) scheme");
			})()), t) return i;
			i.status !== 0 && !i.internalResponse && (n.responseTainting, n.responseTainting === "basic" ? i = a(i, "basic") : n.responseTainting === "cors" ? i = a(i, "cors") : n.responseTainting === "opaque" ? i = a(i, "opaque") : G(!1));
			let o = i.status === 0 ? i : i.internalResponse;
			if (o.urlList.length === 0 && o.urlList.push(...n.urlList), n.timingAllowFailed || (i.timingAllowPassed = !0), i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", !0) && (i = o = r()), i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || J.includes(o.status)) && (o.body = null, e.controller.dump = !0), n.integrity) {
				let processBodyError = (t) => fetchFinale(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					processBodyError(i.error);
					return;
				}
				let processBody = (t) => {
					f(t, n.integrity) ? (i.body = K(t)[0], fetchFinale(e, i)) : processBodyError("integrity mismatch");
				};
				await F(i.body, processBody, processBodyError);
			} else fetchFinale(e, i);
		}
		function schemeFetch(e) {
			if (M(e) && e.request.redirectCount === 0) return Promise.resolve(i(e));
			let { request: t } = e, { protocol: a } = y(t);
			switch (a) {
				case "about:": return Promise.resolve(r("about scheme is not supported"));
				case "blob:": {
					ve ||= n(4573).resolveObjectURL;
					let e = y(t);
					if (e.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
					let i = ve(e.toString());
					if (t.method !== "GET" || !A(i)) return Promise.resolve(r("invalid method"));
					let a = o(), s = i.size, c = L(`${s}`), l = i.type;
					if (t.headersList.contains("range", !0)) {
						a.rangeRequested = !0;
						let e = t.headersList.get("range", !0), n = ee(e, !0);
						if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
						let { rangeStartValue: o, rangeEndValue: c } = n;
						if (o === null) o = s - c, c = o + c - 1;
						else {
							if (o >= s) return Promise.resolve(r("Range start is greater than the blob's size."));
							(c === null || c >= s) && (c = s - 1);
						}
						let u = i.slice(o, c, l);
						a.body = q(u)[0];
						let d = L(`${u.size}`), f = te(o, c, s);
						a.status = 206, a.statusText = "Partial Content", a.headersList.set("content-length", d, !0), a.headersList.set("content-type", l, !0), a.headersList.set("content-range", f, !0);
					} else {
						let e = q(i);
						a.statusText = "OK", a.body = e[0], a.headersList.set("content-length", c, !0), a.headersList.set("content-type", l, !0);
					}
					return Promise.resolve(a);
				}
				case "data:": {
					let e = y(t), n = $(e);
					if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
					let i = de(n.mimeType);
					return Promise.resolve(o({
						statusText: "OK",
						headersList: [["content-type", {
							name: "Content-Type",
							value: i
						}]],
						body: K(n.body)[0]
					}));
				}
				case "file:": return Promise.resolve(r("not implemented... yet..."));
				case "http:":
				case "https:": return httpFetch(e).catch((e) => r(e));
				default: return Promise.resolve(r("unknown scheme"));
			}
		}
		function finalizeResponse(e, t) {
			e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
		}
		function fetchFinale(e, t) {
			let n = e.timingInfo, processResponseEndOfBody = () => {
				let r = Date.now();
				e.request.destination === "document" && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
					if (e.request.url.protocol !== "https:") return;
					n.endTime = r;
					let i = t.cacheState, a = t.bodyInfo;
					t.timingAllowPassed || (n = S(n), i = "");
					let o = 0;
					if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
						o = t.status;
						let e = H(t.headersList);
						e !== "failure" && (a.contentType = fe(e));
					}
					e.request.initiatorType != null && ye(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
				};
				let processResponseEndOfBodyTask = () => {
					e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
				};
				queueMicrotask(() => processResponseEndOfBodyTask());
			};
			e.processResponse != null && queueMicrotask(() => {
				e.processResponse(t), e.processResponse = null;
			});
			let r = t.type === "error" ? t : t.internalResponse ?? t;
			r.body == null ? processResponseEndOfBody() : ce(r.body.stream, () => {
				processResponseEndOfBody();
			});
		}
		async function httpFetch(e) {
			let t = e.request, n = null, i = null, a = e.timingInfo;
			if (t.serviceWorkers, n === null) {
				if (t.redirect === "follow" && (t.serviceWorkers = "none"), i = n = await httpNetworkOrCacheFetch(e), t.responseTainting === "cors" && T(t, n) === "failure") return r("cors failure");
				g(t, n) === "failure" && (t.timingAllowFailed = !0);
			}
			return (t.responseTainting === "opaque" || n.type === "opaque") && E(t.origin, t.client, t.destination, i) === "blocked" ? r("blocked") : (re.has(i.status) && (t.redirect !== "manual" && e.controller.connection.destroy(void 0, !1), t.redirect === "error" ? n = r("unexpected redirect") : t.redirect === "manual" ? n = i : t.redirect === "follow" ? n = await httpRedirectFetch(e, n) : G(!1)), n.timingInfo = a, n);
		}
		function httpRedirectFetch(e, t) {
			let n = e.request, i = t.internalResponse ? t.internalResponse : t, a;
			try {
				if (a = v(i, y(n).hash), a == null) return t;
			} catch (e) {
				return Promise.resolve(r(e));
			}
			if (!z(a)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
			if (n.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
			if (n.redirectCount += 1, n.mode === "cors" && (a.username || a.password) && !j(n, a)) return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
			if (n.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
			if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
			if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !ge.includes(n.method)) {
				n.method = "GET", n.body = null;
				for (let e of ae) n.headersList.delete(e);
			}
			j(y(n), a) || (n.headersList.delete("authorization", !0), n.headersList.delete("proxy-authorization", !0), n.headersList.delete("cookie", !0), n.headersList.delete("host", !0)), n.body != null && (G(n.body.source != null), n.body = K(n.body.source)[0]);
			let o = e.timingInfo;
			return o.redirectEndTime = o.postRedirectStartTime = O(e.crossOriginIsolatedCapability), o.redirectStartTime === 0 && (o.redirectStartTime = o.startTime), n.urlList.push(a), b(n, i), mainFetch(e, !0);
		}
		async function httpNetworkOrCacheFetch(e, t = !1, n = !1) {
			let a = e.request, o = null, s = null, c = null;
			a.window === "no-window" && a.redirect === "error" ? (o = e, s = a) : (s = u(a), o = { ...e }, o.request = s);
			let l = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic", d = s.body ? s.body.length : null, f = null;
			if (s.body == null && ["POST", "PUT"].includes(s.method) && (f = "0"), d != null && (f = L(`${d}`)), f != null && s.headersList.append("content-length", f, !0), d != null && s.keepalive, s.referrer instanceof URL && s.headersList.append("referer", L(s.referrer.href), !0), _(s), w(s), s.headersList.contains("user-agent", !0) || s.headersList.append("user-agent", _e), s.cache === "default" && (s.headersList.contains("if-modified-since", !0) || s.headersList.contains("if-none-match", !0) || s.headersList.contains("if-unmodified-since", !0) || s.headersList.contains("if-match", !0) || s.headersList.contains("if-range", !0)) && (s.cache = "no-store"), s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", !0) && s.headersList.append("cache-control", "max-age=0", !0), (s.cache === "no-store" || s.cache === "reload") && (s.headersList.contains("pragma", !0) || s.headersList.append("pragma", "no-cache", !0), s.headersList.contains("cache-control", !0) || s.headersList.append("cache-control", "no-cache", !0)), s.headersList.contains("range", !0) && s.headersList.append("accept-encoding", "identity", !0), s.headersList.contains("accept-encoding", !0) || (B(y(s)) ? s.headersList.append("accept-encoding", "br, gzip, deflate", !0) : s.headersList.append("accept-encoding", "gzip, deflate", !0)), s.headersList.delete("host", !0), s.cache = "no-store", s.cache !== "no-store" && s.cache, c == null) {
				if (s.cache === "only-if-cached") return r("only if cached");
				let e = await httpNetworkFetch(o, l, n);
				!ie.has(s.method) && e.status >= 200 && e.status, c ??= e;
			}
			if (c.urlList = [...s.urlList], s.headersList.contains("range", !0) && (c.rangeRequested = !0), c.requestIncludesCredentials = l, c.status === 407) return a.window === "no-window" ? r() : M(e) ? i(e) : r("proxy authentication required");
			if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
				if (M(e)) return i(e);
				e.controller.connection.destroy(), c = await httpNetworkOrCacheFetch(e, t, !0);
			}
			return c;
		}
		async function httpNetworkFetch(e, t = !1, n = !1) {
			G(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
				abort: null,
				destroyed: !1,
				destroy(e, t = !0) {
					this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
				}
			};
			let a = e.request, s = null, l = e.timingInfo;
			a.cache = "no-store", a.mode;
			let u = null;
			if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
			else if (a.body != null) {
				let processBodyChunk = async function* (t) {
					M(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
				}, processEndOfBody = () => {
					M(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
				}, processBodyError = (t) => {
					M(e) || (t.name === "AbortError" ? e.controller.abort() : e.controller.terminate(t));
				};
				u = (async function* () {
					try {
						for await (let e of a.body.stream) yield* processBodyChunk(e);
						processEndOfBody();
					} catch (e) {
						processBodyError(e);
					}
				})();
			}
			try {
				let { body: t, status: n, statusText: r, headersList: i, socket: a } = await dispatch({ body: u });
				if (a) s = o({
					status: n,
					statusText: r,
					headersList: i,
					socket: a
				});
				else {
					let a = t[Symbol.asyncIterator]();
					e.controller.next = () => a.next(), s = o({
						status: n,
						statusText: r,
						headersList: i
					});
				}
			} catch (t) {
				return t.name === "AbortError" ? (e.controller.connection.destroy(), i(e, t)) : r(t);
			}
			let pullAlgorithm = async () => {
				await e.controller.resume();
			}, cancelAlgorithm = (t) => {
				M(e) || e.controller.abort(t);
			}, f = new ReadableStream({
				async start(t) {
					e.controller.controller = t;
				},
				async pull(e) {
					await pullAlgorithm(e);
				},
				async cancel(e) {
					await cancelAlgorithm(e);
				},
				type: "bytes"
			});
			s.body = {
				stream: f,
				source: null,
				length: null
			}, e.controller.resume || e.controller.on("terminated", onAborted), e.controller.resume = async () => {
				for (;;) {
					let t, n;
					try {
						let { done: n, value: r } = await e.controller.next();
						if (N(e)) break;
						t = n ? void 0 : r;
					} catch (r) {
						e.controller.ended && !l.encodedBodySize ? t = void 0 : (t = r, n = !0);
					}
					if (t === void 0) {
						I(e.controller.controller), finalizeResponse(e, s);
						return;
					}
					if (l.decodedBodySize += t?.byteLength ?? 0, n) {
						e.controller.terminate(t);
						return;
					}
					let r = new Uint8Array(t);
					if (r.byteLength && e.controller.controller.enqueue(r), Z(f)) {
						e.controller.terminate();
						return;
					}
					if (e.controller.controller.desiredSize <= 0) return;
				}
			};
			function onAborted(t) {
				N(e) ? (s.aborted = !0, Q(f) && e.controller.controller.error(e.controller.serializedAbortReason)) : Q(f) && e.controller.controller.error(TypeError("terminated", { cause: P(t) ? t : void 0 })), e.controller.connection.destroy();
			}
			return s;
			function dispatch({ body: t }) {
				let n = y(a), r = e.controller.dispatcher;
				return new Promise((i, o) => r.dispatch({
					path: n.pathname + n.search,
					origin: n.origin,
					method: a.method,
					body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
					headers: a.headersList.entries,
					maxRedirections: 0,
					upgrade: a.mode === "websocket" ? "websocket" : void 0
				}, {
					body: null,
					abort: null,
					onConnect(t) {
						let { connection: n } = e.controller;
						l.finalConnectionTimingInfo = V(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", t), this.abort = n.abort = t), l.finalNetworkRequestStartTime = O(e.crossOriginIsolatedCapability);
					},
					onResponseStarted() {
						l.finalNetworkResponseStartTime = O(e.crossOriginIsolatedCapability);
					},
					onHeaders(e, t, n, r) {
						if (e < 200) return;
						let o = "", s = new c();
						for (let e = 0; e < t.length; e += 2) s.append(ue(t[e]), t[e + 1].toString("latin1"), !0);
						o = s.get("location", !0);
						let l = [], u = o && a.redirect === "follow" && re.has(e);
						if (a.method !== "HEAD" && a.method !== "CONNECT" && !J.includes(e) && !u) {
							let e = s.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [];
							if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
							for (let e = t.length - 1; e >= 0; --e) {
								let n = t[e].trim();
								if (n === "x-gzip" || n === "gzip") l.push(d.createGunzip({
									flush: d.constants.Z_SYNC_FLUSH,
									finishFlush: d.constants.Z_SYNC_FLUSH
								}));
								else if (n === "deflate") l.push(ne({
									flush: d.constants.Z_SYNC_FLUSH,
									finishFlush: d.constants.Z_SYNC_FLUSH
								}));
								else if (n === "br") l.push(d.createBrotliDecompress({
									flush: d.constants.BROTLI_OPERATION_FLUSH,
									finishFlush: d.constants.BROTLI_OPERATION_FLUSH
								}));
								else {
									l.length = 0;
									break;
								}
							}
						}
						this.body = new oe({ read: n });
						let f = this.onError.bind(this);
						return i({
							status: e,
							statusText: r,
							headersList: s,
							body: l.length ? se(this.body, ...l, (e) => {
								e && this.onError(e);
							}).on("error", f) : this.body.on("error", f)
						}), !0;
					},
					onData(t) {
						if (e.controller.dump) return;
						let n = t;
						return l.encodedBodySize += n.byteLength, this.body.push(n);
					},
					onComplete() {
						this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, this.body.push(null);
					},
					onError(t) {
						this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(t), e.controller.terminate(t), o(t);
					},
					onUpgrade(e, t, n) {
						if (e !== 101) return;
						let r = new c();
						for (let e = 0; e < t.length; e += 2) r.append(ue(t[e]), t[e + 1].toString("latin1"), !0);
						return i({
							status: e,
							statusText: he[e],
							headersList: r,
							socket: n
						}), !0;
					}
				}));
			}
		}
		e.exports = {
			fetch,
			Fetch,
			fetching,
			finalizeAndReportTiming
		};
	}),
	9967: ((e, t, n) => {
		"use strict";
		let { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = n(2111), { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: f, getHeadersList: p } = n(660), { FinalizationRegistry: m } = n(6653)(), h = n(3440), g = n(7975), { isValidHTTPToken: _, sameOrigin: v, environmentSettingsObject: y } = n(3168), { forbiddenMethodsSet: b, corsSafeListedMethodsSet: x, referrerPolicy: S, requestRedirect: w, requestMode: T, requestCredentials: E, requestCache: D, requestDuplex: O } = n(4495), { kEnumerableProperty: k, normalizedMethodRecordsBase: A, normalizedMethodRecords: j } = h, { kHeaders: M, kSignal: N, kState: P, kDispatcher: F } = n(6008), { webidl: I } = n(5893), { URLSerializer: L } = n(1900), { kConstruct: R } = n(6443), z = n(4589), { getMaxListeners: B, setMaxListeners: V, getEventListeners: ee, defaultMaxListeners: te } = n(8474), ne = Symbol("abortController"), H = new m(({ signal: e, abort: t }) => {
			e.removeEventListener("abort", t);
		}), U = new WeakMap();
		function buildAbort(e) {
			return abort;
			function abort() {
				let t = e.deref();
				if (t !== void 0) {
					H.unregister(abort), this.removeEventListener("abort", abort), t.abort(this.reason);
					let e = U.get(t.signal);
					if (e !== void 0) {
						if (e.size !== 0) {
							for (let t of e) {
								let e = t.deref();
								e !== void 0 && e.abort(this.reason);
							}
							e.clear();
						}
						U.delete(t.signal);
					}
				}
			}
		}
		let W = !1;
		class Request {
			constructor(e, t = {}) {
				if (I.util.markAsUncloneable(this), e === R) return;
				let n = "Request constructor";
				I.argumentLengthCheck(arguments, 1, n), e = I.converters.RequestInfo(e, n, "input"), t = I.converters.RequestInit(t, n, "init");
				let i = null, a = null, d = y.settingsObject.baseUrl, m = null;
				if (typeof e == "string") {
					this[F] = t.dispatcher;
					let n;
					try {
						n = new URL(e, d);
					} catch (t) {
						throw TypeError("Failed to parse URL from " + e, { cause: t });
					}
					if (n.username || n.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
					i = makeRequest({ urlList: [n] }), a = "cors";
				} else this[F] = t.dispatcher || e[F], z(e instanceof Request), i = e[P], m = e[N];
				let g = y.settingsObject.origin, S = "client";
				if (i.window?.constructor?.name === "EnvironmentSettingsObject" && v(i.window, g) && (S = i.window), t.window != null) throw TypeError(`'window' option '${S}' must be null`);
				"window" in t && (S = "no-window"), i = makeRequest({
					method: i.method,
					headersList: i.headersList,
					unsafeRequest: i.unsafeRequest,
					client: y.settingsObject,
					window: S,
					priority: i.priority,
					origin: i.origin,
					referrer: i.referrer,
					referrerPolicy: i.referrerPolicy,
					mode: i.mode,
					credentials: i.credentials,
					cache: i.cache,
					redirect: i.redirect,
					integrity: i.integrity,
					keepalive: i.keepalive,
					reloadNavigation: i.reloadNavigation,
					historyNavigation: i.historyNavigation,
					urlList: [...i.urlList]
				});
				let w = Object.keys(t).length !== 0;
				if (w && (i.mode === "navigate" && (i.mode = "same-origin"), i.reloadNavigation = !1, i.historyNavigation = !1, i.origin = "client", i.referrer = "client", i.referrerPolicy = "", i.url = i.urlList[i.urlList.length - 1], i.urlList = [i.url]), t.referrer !== void 0) {
					let e = t.referrer;
					if (e === "") i.referrer = "no-referrer";
					else {
						let t;
						try {
							t = new URL(e, d);
						} catch (t) {
							throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
						}
						t.protocol === "about:" && t.hostname === "client" || g && !v(t, y.settingsObject.baseUrl) ? i.referrer = "client" : i.referrer = t;
					}
				}
				t.referrerPolicy !== void 0 && (i.referrerPolicy = t.referrerPolicy);
				let T;
				if (T = t.mode === void 0 ? a : t.mode, T === "navigate") throw I.errors.exception({
					header: "Request constructor",
					message: "invalid request mode navigate."
				});
				if (T != null && (i.mode = T), t.credentials !== void 0 && (i.credentials = t.credentials), t.cache !== void 0 && (i.cache = t.cache), i.cache === "only-if-cached" && i.mode !== "same-origin") throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
				if (t.redirect !== void 0 && (i.redirect = t.redirect), t.integrity != null && (i.integrity = String(t.integrity)), t.keepalive !== void 0 && (i.keepalive = !!t.keepalive), t.method !== void 0) {
					let e = t.method, n = j[e];
					if (n !== void 0) i.method = n;
					else {
						if (!_(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
						let t = e.toUpperCase();
						if (b.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
						e = A[t] ?? e, i.method = e;
					}
					!W && i.method === "patch" && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), W = !0);
				}
				t.signal !== void 0 && (m = t.signal), this[P] = i;
				let E = new AbortController();
				if (this[N] = E.signal, m != null) {
					if (!m || typeof m.aborted != "boolean" || typeof m.addEventListener != "function") throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
					if (m.aborted) E.abort(m.reason);
					else {
						this[ne] = E;
						let e = buildAbort(new WeakRef(E));
						try {
							(typeof B == "function" && B(m) === te || ee(m, "abort").length >= te) && V(1500, m);
						} catch {}
						h.addAbortListener(m, e), H.register(E, {
							signal: m,
							abort: e
						}, e);
					}
				}
				if (this[M] = new s(R), f(this[M], i.headersList), u(this[M], "request"), T === "no-cors") {
					if (!x.has(i.method)) throw TypeError(`'${i.method} is unsupported in no-cors mode.`);
					u(this[M], "request-no-cors");
				}
				if (w) {
					let e = p(this[M]), n = t.headers === void 0 ? new l(e) : t.headers;
					if (e.clear(), n instanceof l) {
						for (let { name: t, value: r } of n.rawValues()) e.append(t, r, !1);
						e.cookies = n.cookies;
					} else c(this[M], n);
				}
				let D = e instanceof Request ? e[P].body : null;
				if ((t.body != null || D != null) && (i.method === "GET" || i.method === "HEAD")) throw TypeError("Request with GET/HEAD method cannot have body.");
				let O = null;
				if (t.body != null) {
					let [e, n] = r(t.body, i.keepalive);
					O = e, n && !p(this[M]).contains("content-type", !0) && this[M].append("content-type", n);
				}
				let k = O ?? D;
				if (k != null && k.source == null) {
					if (O != null && t.duplex == null) throw TypeError("RequestInit: duplex option is required when sending a body.");
					if (i.mode !== "same-origin" && i.mode !== "cors") throw TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
					i.useCORSPreflightFlag = !0;
				}
				let L = k;
				if (O == null && D != null) {
					if (o(e)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
					let t = new TransformStream();
					D.stream.pipeThrough(t), L = {
						source: D.source,
						length: D.length,
						stream: t.readable
					};
				}
				this[P].body = L;
			}
			get method() {
				return I.brandCheck(this, Request), this[P].method;
			}
			get url() {
				return I.brandCheck(this, Request), L(this[P].url);
			}
			get headers() {
				return I.brandCheck(this, Request), this[M];
			}
			get destination() {
				return I.brandCheck(this, Request), this[P].destination;
			}
			get referrer() {
				return I.brandCheck(this, Request), this[P].referrer === "no-referrer" ? "" : this[P].referrer === "client" ? "about:client" : this[P].referrer.toString();
			}
			get referrerPolicy() {
				return I.brandCheck(this, Request), this[P].referrerPolicy;
			}
			get mode() {
				return I.brandCheck(this, Request), this[P].mode;
			}
			get credentials() {
				return this[P].credentials;
			}
			get cache() {
				return I.brandCheck(this, Request), this[P].cache;
			}
			get redirect() {
				return I.brandCheck(this, Request), this[P].redirect;
			}
			get integrity() {
				return I.brandCheck(this, Request), this[P].integrity;
			}
			get keepalive() {
				return I.brandCheck(this, Request), this[P].keepalive;
			}
			get isReloadNavigation() {
				return I.brandCheck(this, Request), this[P].reloadNavigation;
			}
			get isHistoryNavigation() {
				return I.brandCheck(this, Request), this[P].historyNavigation;
			}
			get signal() {
				return I.brandCheck(this, Request), this[N];
			}
			get body() {
				return I.brandCheck(this, Request), this[P].body ? this[P].body.stream : null;
			}
			get bodyUsed() {
				return I.brandCheck(this, Request), !!this[P].body && h.isDisturbed(this[P].body.stream);
			}
			get duplex() {
				return I.brandCheck(this, Request), "half";
			}
			clone() {
				if (I.brandCheck(this, Request), o(this)) throw TypeError("unusable");
				let e = cloneRequest(this[P]), t = new AbortController();
				if (this.signal.aborted) t.abort(this.signal.reason);
				else {
					let e = U.get(this.signal);
					e === void 0 && (e = new Set(), U.set(this.signal, e));
					let n = new WeakRef(t);
					e.add(n), h.addAbortListener(t.signal, buildAbort(n));
				}
				return fromInnerRequest(e, t.signal, d(this[M]));
			}
			[g.inspect.custom](e, t) {
				t.depth === null && (t.depth = 2), t.colors ??= !0;
				let n = {
					method: this.method,
					url: this.url,
					headers: this.headers,
					destination: this.destination,
					referrer: this.referrer,
					referrerPolicy: this.referrerPolicy,
					mode: this.mode,
					credentials: this.credentials,
					cache: this.cache,
					redirect: this.redirect,
					integrity: this.integrity,
					keepalive: this.keepalive,
					isReloadNavigation: this.isReloadNavigation,
					isHistoryNavigation: this.isHistoryNavigation,
					signal: this.signal
				};
				return `Request ${g.formatWithOptions(t, n)}`;
			}
		}
		i(Request);
		function makeRequest(e) {
			return {
				method: e.method ?? "GET",
				localURLsOnly: e.localURLsOnly ?? !1,
				unsafeRequest: e.unsafeRequest ?? !1,
				body: e.body ?? null,
				client: e.client ?? null,
				reservedClient: e.reservedClient ?? null,
				replacesClientId: e.replacesClientId ?? "",
				window: e.window ?? "client",
				keepalive: e.keepalive ?? !1,
				serviceWorkers: e.serviceWorkers ?? "all",
				initiator: e.initiator ?? "",
				destination: e.destination ?? "",
				priority: e.priority ?? null,
				origin: e.origin ?? "client",
				policyContainer: e.policyContainer ?? "client",
				referrer: e.referrer ?? "client",
				referrerPolicy: e.referrerPolicy ?? "",
				mode: e.mode ?? "no-cors",
				useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
				credentials: e.credentials ?? "same-origin",
				useCredentials: e.useCredentials ?? !1,
				cache: e.cache ?? "default",
				redirect: e.redirect ?? "follow",
				integrity: e.integrity ?? "",
				cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
				parserMetadata: e.parserMetadata ?? "",
				reloadNavigation: e.reloadNavigation ?? !1,
				historyNavigation: e.historyNavigation ?? !1,
				userActivation: e.userActivation ?? !1,
				taintedOrigin: e.taintedOrigin ?? !1,
				redirectCount: e.redirectCount ?? 0,
				responseTainting: e.responseTainting ?? "basic",
				preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
				done: e.done ?? !1,
				timingAllowFailed: e.timingAllowFailed ?? !1,
				urlList: e.urlList,
				url: e.urlList[0],
				headersList: e.headersList ? new l(e.headersList) : new l()
			};
		}
		function cloneRequest(e) {
			let t = makeRequest({
				...e,
				body: null
			});
			return e.body != null && (t.body = a(t, e.body)), t;
		}
		function fromInnerRequest(e, t, n) {
			let r = new Request(R);
			return r[P] = e, r[N] = t, r[M] = new s(R), f(r[M], e.headersList), u(r[M], n), r;
		}
		Object.defineProperties(Request.prototype, {
			method: k,
			url: k,
			headers: k,
			redirect: k,
			clone: k,
			signal: k,
			duplex: k,
			destination: k,
			body: k,
			bodyUsed: k,
			isHistoryNavigation: k,
			isReloadNavigation: k,
			keepalive: k,
			integrity: k,
			cache: k,
			credentials: k,
			attribute: k,
			referrerPolicy: k,
			referrer: k,
			mode: k,
			[Symbol.toStringTag]: {
				value: "Request",
				configurable: !0
			}
		}), I.converters.Request = I.interfaceConverter(Request), I.converters.RequestInfo = function(e, t, n) {
			return typeof e == "string" ? I.converters.USVString(e, t, n) : e instanceof Request ? I.converters.Request(e, t, n) : I.converters.USVString(e, t, n);
		}, I.converters.AbortSignal = I.interfaceConverter(AbortSignal), I.converters.RequestInit = I.dictionaryConverter([
			{
				key: "method",
				converter: I.converters.ByteString
			},
			{
				key: "headers",
				converter: I.converters.HeadersInit
			},
			{
				key: "body",
				converter: I.nullableConverter(I.converters.BodyInit)
			},
			{
				key: "referrer",
				converter: I.converters.USVString
			},
			{
				key: "referrerPolicy",
				converter: I.converters.DOMString,
				allowedValues: S
			},
			{
				key: "mode",
				converter: I.converters.DOMString,
				allowedValues: T
			},
			{
				key: "credentials",
				converter: I.converters.DOMString,
				allowedValues: E
			},
			{
				key: "cache",
				converter: I.converters.DOMString,
				allowedValues: D
			},
			{
				key: "redirect",
				converter: I.converters.DOMString,
				allowedValues: w
			},
			{
				key: "integrity",
				converter: I.converters.DOMString
			},
			{
				key: "keepalive",
				converter: I.converters.boolean
			},
			{
				key: "signal",
				converter: I.nullableConverter((e) => I.converters.AbortSignal(e, "RequestInit", "signal", { strict: !1 }))
			},
			{
				key: "window",
				converter: I.converters.any
			},
			{
				key: "duplex",
				converter: I.converters.DOMString,
				allowedValues: O
			},
			{
				key: "dispatcher",
				converter: I.converters.any
			}
		]), e.exports = {
			Request,
			makeRequest,
			fromInnerRequest,
			cloneRequest
		};
	}),
	9051: ((e, t, n) => {
		"use strict";
		let { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = n(660), { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: f, streamRegistry: p, bodyUnusable: m } = n(2111), h = n(3440), g = n(7975), { kEnumerableProperty: _ } = h, { isValidReasonPhrase: v, isCancelled: y, isAborted: b, isBlobLike: x, serializeJavascriptValueToJSONString: S, isErrorLike: w, isomorphicEncode: T, environmentSettingsObject: E } = n(3168), { redirectStatusSet: D, nullBodyStatus: O } = n(4495), { kState: k, kHeaders: A } = n(6008), { webidl: j } = n(5893), { FormData: M } = n(5910), { URLSerializer: N } = n(1900), { kConstruct: P } = n(6443), F = n(4589), { types: I } = n(7975), L = new TextEncoder("utf-8");
		class Response {
			static error() {
				return fromInnerResponse(makeNetworkError(), "immutable");
			}
			static json(e, t = {}) {
				j.argumentLengthCheck(arguments, 1, "Response.json"), t !== null && (t = j.converters.ResponseInit(t));
				let n = L.encode(S(e)), r = l(n), i = fromInnerResponse(makeResponse({}), "response");
				return initializeResponse(i, t, {
					body: r[0],
					type: "application/json"
				}), i;
			}
			static redirect(e, t = 302) {
				j.argumentLengthCheck(arguments, 1, "Response.redirect"), e = j.converters.USVString(e), t = j.converters["unsigned short"](t);
				let n;
				try {
					n = new URL(e, E.settingsObject.baseUrl);
				} catch (t) {
					throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
				}
				if (!D.has(t)) throw RangeError(`Invalid status code ${t}`);
				let r = fromInnerResponse(makeResponse({}), "immutable");
				r[k].status = t;
				let i = T(N(n));
				return r[k].headersList.append("location", i, !0), r;
			}
			constructor(e = null, t = {}) {
				if (j.util.markAsUncloneable(this), e === P) return;
				e !== null && (e = j.converters.BodyInit(e)), t = j.converters.ResponseInit(t), this[k] = makeResponse({}), this[A] = new r(P), s(this[A], "response"), c(this[A], this[k].headersList);
				let n = null;
				if (e != null) {
					let [t, r] = l(e);
					n = {
						body: t,
						type: r
					};
				}
				initializeResponse(this, t, n);
			}
			get type() {
				return j.brandCheck(this, Response), this[k].type;
			}
			get url() {
				j.brandCheck(this, Response);
				let e = this[k].urlList, t = e[e.length - 1] ?? null;
				return t === null ? "" : N(t, !0);
			}
			get redirected() {
				return j.brandCheck(this, Response), this[k].urlList.length > 1;
			}
			get status() {
				return j.brandCheck(this, Response), this[k].status;
			}
			get ok() {
				return j.brandCheck(this, Response), this[k].status >= 200 && this[k].status <= 299;
			}
			get statusText() {
				return j.brandCheck(this, Response), this[k].statusText;
			}
			get headers() {
				return j.brandCheck(this, Response), this[A];
			}
			get body() {
				return j.brandCheck(this, Response), this[k].body ? this[k].body.stream : null;
			}
			get bodyUsed() {
				return j.brandCheck(this, Response), !!this[k].body && h.isDisturbed(this[k].body.stream);
			}
			clone() {
				if (j.brandCheck(this, Response), m(this)) throw j.errors.exception({
					header: "Response.clone",
					message: "Body has already been consumed."
				});
				let e = cloneResponse(this[k]);
				return f && this[k].body?.stream && p.register(this, new WeakRef(this[k].body.stream)), fromInnerResponse(e, o(this[A]));
			}
			[g.inspect.custom](e, t) {
				t.depth === null && (t.depth = 2), t.colors ??= !0;
				let n = {
					status: this.status,
					statusText: this.statusText,
					headers: this.headers,
					body: this.body,
					bodyUsed: this.bodyUsed,
					ok: this.ok,
					redirected: this.redirected,
					type: this.type,
					url: this.url
				};
				return `Response ${g.formatWithOptions(t, n)}`;
			}
		}
		d(Response), Object.defineProperties(Response.prototype, {
			type: _,
			url: _,
			status: _,
			ok: _,
			redirected: _,
			statusText: _,
			headers: _,
			clone: _,
			body: _,
			bodyUsed: _,
			[Symbol.toStringTag]: {
				value: "Response",
				configurable: !0
			}
		}), Object.defineProperties(Response, {
			json: _,
			redirect: _,
			error: _
		});
		function cloneResponse(e) {
			if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
			let t = makeResponse({
				...e,
				body: null
			});
			return e.body != null && (t.body = u(t, e.body)), t;
		}
		function makeResponse(e) {
			return {
				aborted: !1,
				rangeRequested: !1,
				timingAllowPassed: !1,
				requestIncludesCredentials: !1,
				type: "default",
				status: 200,
				timingInfo: null,
				cacheState: "",
				statusText: "",
				...e,
				headersList: e?.headersList ? new i(e?.headersList) : new i(),
				urlList: e?.urlList ? [...e.urlList] : []
			};
		}
		function makeNetworkError(e) {
			return makeResponse({
				type: "error",
				status: 0,
				error: w(e) ? e : Error(e && String(e)),
				aborted: e && e.name === "AbortError"
			});
		}
		function isNetworkError(e) {
			return e.type === "error" && e.status === 0;
		}
		function makeFilteredResponse(e, t) {
			return t = {
				internalResponse: e,
				...t
			}, new Proxy(e, {
				get(e, n) {
					return n in t ? t[n] : e[n];
				},
				set(e, n, r) {
					return F(!(n in t)), e[n] = r, !0;
				}
			});
		}
		function filterResponse(e, t) {
			if (t === "basic") return makeFilteredResponse(e, {
				type: "basic",
				headersList: e.headersList
			});
			if (t === "cors") return makeFilteredResponse(e, {
				type: "cors",
				headersList: e.headersList
			});
			if (t === "opaque") return makeFilteredResponse(e, {
				type: "opaque",
				urlList: Object.freeze([]),
				status: 0,
				statusText: "",
				body: null
			});
			if (t === "opaqueredirect") return makeFilteredResponse(e, {
				type: "opaqueredirect",
				status: 0,
				statusText: "",
				headersList: [],
				body: null
			});
			F(!1);
		}
		function makeAppropriateNetworkError(e, t = null) {
			return F(y(e)), b(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
		}
		function initializeResponse(e, t, n) {
			if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
			if ("statusText" in t && t.statusText != null && !v(String(t.statusText))) throw TypeError("Invalid statusText");
			if ("status" in t && t.status != null && (e[k].status = t.status), "statusText" in t && t.statusText != null && (e[k].statusText = t.statusText), "headers" in t && t.headers != null && a(e[A], t.headers), n) {
				if (O.includes(e.status)) throw j.errors.exception({
					header: "Response constructor",
					message: `Invalid response status code ${e.status}`
				});
				e[k].body = n.body, n.type != null && !e[k].headersList.contains("content-type", !0) && e[k].headersList.append("content-type", n.type, !0);
			}
		}
		function fromInnerResponse(e, t) {
			let n = new Response(P);
			return n[k] = e, n[A] = new r(P), c(n[A], e.headersList), s(n[A], t), f && e.body?.stream && p.register(n, new WeakRef(e.body.stream)), n;
		}
		j.converters.ReadableStream = j.interfaceConverter(ReadableStream), j.converters.FormData = j.interfaceConverter(M), j.converters.URLSearchParams = j.interfaceConverter(URLSearchParams), j.converters.XMLHttpRequestBodyInit = function(e, t, n) {
			return typeof e == "string" ? j.converters.USVString(e, t, n) : x(e) ? j.converters.Blob(e, t, n, { strict: !1 }) : ArrayBuffer.isView(e) || I.isArrayBuffer(e) ? j.converters.BufferSource(e, t, n) : h.isFormDataLike(e) ? j.converters.FormData(e, t, n, { strict: !1 }) : e instanceof URLSearchParams ? j.converters.URLSearchParams(e, t, n) : j.converters.DOMString(e, t, n);
		}, j.converters.BodyInit = function(e, t, n) {
			return e instanceof ReadableStream ? j.converters.ReadableStream(e, t, n) : e?.[Symbol.asyncIterator] ? e : j.converters.XMLHttpRequestBodyInit(e, t, n);
		}, j.converters.ResponseInit = j.dictionaryConverter([
			{
				key: "status",
				converter: j.converters["unsigned short"],
				defaultValue: () => 200
			},
			{
				key: "statusText",
				converter: j.converters.ByteString,
				defaultValue: () => ""
			},
			{
				key: "headers",
				converter: j.converters.HeadersInit
			}
		]), e.exports = {
			isNetworkError,
			makeNetworkError,
			makeResponse,
			makeAppropriateNetworkError,
			filterResponse,
			Response,
			cloneResponse,
			fromInnerResponse
		};
	}),
	6008: ((e) => {
		"use strict";
		e.exports = {
			kUrl: Symbol("url"),
			kHeaders: Symbol("headers"),
			kSignal: Symbol("signal"),
			kState: Symbol("state"),
			kDispatcher: Symbol("dispatcher")
		};
	}),
	3168: ((e, t, n) => {
		"use strict";
		let { Transform: r } = n(7075), i = n(8522), { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = n(4495), { getGlobalOrigin: c } = n(1059), { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = n(1900), { performance: p } = n(643), { isBlobLike: m, ReadableStreamFrom: h, isValidHTTPToken: g, normalizedMethodRecordsBase: _ } = n(3440), v = n(4589), { isUint8Array: y } = n(3429), { webidl: b } = n(5893), x = [], S;
		try {
			S = n(7598);
			let e = [
				"sha256",
				"sha384",
				"sha512"
			];
			x = S.getHashes().filter((t) => e.includes(t));
		} catch {}
		function responseURL(e) {
			let t = e.urlList, n = t.length;
			return n === 0 ? null : t[n - 1].toString();
		}
		function responseLocationURL(e, t) {
			if (!a.has(e.status)) return null;
			let n = e.headersList.get("location", !0);
			return n !== null && isValidHeaderValue(n) && (isValidEncodedURL(n) || (n = normalizeBinaryStringToUtf8(n)), n = new URL(n, responseURL(e))), n && !n.hash && (n.hash = t), n;
		}
		function isValidEncodedURL(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n > 126 || n < 32) return !1;
			}
			return !0;
		}
		function normalizeBinaryStringToUtf8(e) {
			return Buffer.from(e, "binary").toString("utf8");
		}
		function requestCurrentURL(e) {
			return e.urlList[e.urlList.length - 1];
		}
		function requestBadPort(e) {
			let t = requestCurrentURL(e);
			return urlIsHttpHttpsScheme(t) && s.has(t.port) ? "blocked" : "allowed";
		}
		function isErrorLike(e) {
			return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
		}
		function isValidReasonPhrase(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
			}
			return !0;
		}
		let w = g;
		function isValidHeaderValue(e) {
			return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === !1;
		}
		function setRequestReferrerPolicyOnRedirect(e, t) {
			let { headersList: n } = t, r = (n.get("referrer-policy", !0) ?? "").split(","), i = "";
			if (r.length > 0) for (let e = r.length; e !== 0; e--) {
				let t = r[e - 1].trim();
				if (o.has(t)) {
					i = t;
					break;
				}
			}
			i !== "" && (e.referrerPolicy = i);
		}
		function crossOriginResourcePolicyCheck() {
			return "allowed";
		}
		function corsCheck() {
			return "success";
		}
		function TAOCheck() {
			return "success";
		}
		function appendFetchMetadata(e) {
			let t = null;
			t = e.mode, e.headersList.set("sec-fetch-mode", t, !0);
		}
		function appendRequestOriginHeader(e) {
			let t = e.origin;
			if (t !== "client" && t !== void 0) {
				if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, !0);
				else if (e.method !== "GET" && e.method !== "HEAD") {
					switch (e.referrerPolicy) {
						case "no-referrer":
							t = null;
							break;
						case "no-referrer-when-downgrade":
						case "strict-origin":
						case "strict-origin-when-cross-origin":
							e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (t = null);
							break;
						case "same-origin": sameOrigin(e, requestCurrentURL(e)) || (t = null);
					}
					e.headersList.append("origin", t, !0);
				}
			}
		}
		function coarsenTime(e, t) {
			return e;
		}
		function clampAndCoarsenConnectionTimingInfo(e, t, n) {
			return !e?.startTime || e.startTime < t ? {
				domainLookupStartTime: t,
				domainLookupEndTime: t,
				connectionStartTime: t,
				connectionEndTime: t,
				secureConnectionStartTime: t,
				ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
			} : {
				domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
				domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
				connectionStartTime: coarsenTime(e.connectionStartTime, n),
				connectionEndTime: coarsenTime(e.connectionEndTime, n),
				secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
				ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
			};
		}
		function coarsenedSharedCurrentTime(e) {
			return coarsenTime(p.now(), e);
		}
		function createOpaqueTimingInfo(e) {
			return {
				startTime: e.startTime ?? 0,
				redirectStartTime: 0,
				redirectEndTime: 0,
				postRedirectStartTime: e.startTime ?? 0,
				finalServiceWorkerStartTime: 0,
				finalNetworkResponseStartTime: 0,
				finalNetworkRequestStartTime: 0,
				endTime: 0,
				encodedBodySize: 0,
				decodedBodySize: 0,
				finalConnectionTimingInfo: null
			};
		}
		function makePolicyContainer() {
			return { referrerPolicy: "strict-origin-when-cross-origin" };
		}
		function clonePolicyContainer(e) {
			return { referrerPolicy: e.referrerPolicy };
		}
		function determineRequestsReferrer(e) {
			let t = e.referrerPolicy;
			v(t);
			let n = null;
			if (e.referrer === "client") {
				let e = c();
				if (!e || e.origin === "null") return "no-referrer";
				n = new URL(e);
			} else e.referrer instanceof URL && (n = e.referrer);
			let r = stripURLForReferrer(n), i = stripURLForReferrer(n, !0);
			r.toString().length > 4096 && (r = i);
			let a = sameOrigin(e, r), o = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
			switch (t) {
				case "origin": return i ?? stripURLForReferrer(n, !0);
				case "unsafe-url": return r;
				case "same-origin": return a ? i : "no-referrer";
				case "origin-when-cross-origin": return a ? r : i;
				case "strict-origin-when-cross-origin": {
					let t = requestCurrentURL(e);
					return sameOrigin(r, t) ? r : isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? "no-referrer" : i;
				}
				default: return o ? "no-referrer" : i;
			}
		}
		function stripURLForReferrer(e, t) {
			return v(e instanceof URL), e = new URL(e), e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:" ? "no-referrer" : (e.username = "", e.password = "", e.hash = "", t && (e.pathname = "", e.search = ""), e);
		}
		function isURLPotentiallyTrustworthy(e) {
			return e instanceof URL ? e.href === "about:blank" || e.href === "about:srcdoc" || e.protocol === "data:" || e.protocol === "file:" || isOriginPotentiallyTrustworthy(e.origin) : !1;
			function isOriginPotentiallyTrustworthy(e) {
				if (e == null || e === "null") return !1;
				let t = new URL(e);
				return !!(t.protocol === "https:" || t.protocol === "wss:" || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost"));
			}
		}
		function bytesMatch(e, t) {
			if (S === void 0) return !0;
			let n = parseMetadata(t);
			if (n === "no metadata" || n.length === 0) return !0;
			let r = filterMetadataListByAlgorithm(n, getStrongestMetadata(n));
			for (let t of r) {
				let n = t.algo, r = t.hash, i = S.createHash(n).update(e).digest("base64");
				if (i[i.length - 1] === "=" && (i = i[i.length - 2] === "=" ? i.slice(0, -2) : i.slice(0, -1)), compareBase64Mixed(i, r)) return !0;
			}
			return !1;
		}
		let T = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
		function parseMetadata(e) {
			let t = [], n = !0;
			for (let r of e.split(" ")) {
				n = !1;
				let e = T.exec(r);
				if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
				let i = e.groups.algo.toLowerCase();
				x.includes(i) && t.push(e.groups);
			}
			return n === !0 ? "no metadata" : t;
		}
		function getStrongestMetadata(e) {
			let t = e[0].algo;
			if (t[3] === "5") return t;
			for (let n = 1; n < e.length; ++n) {
				let r = e[n];
				if (r.algo[3] === "5") {
					t = "sha512";
					break;
				}
				t[3] !== "3" && r.algo[3] === "3" && (t = "sha384");
			}
			return t;
		}
		function filterMetadataListByAlgorithm(e, t) {
			if (e.length === 1) return e;
			let n = 0;
			for (let r = 0; r < e.length; ++r) e[r].algo === t && (e[n++] = e[r]);
			return e.length = n, e;
		}
		function compareBase64Mixed(e, t) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
				if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") continue;
				return !1;
			}
			return !0;
		}
		function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
		function sameOrigin(e, t) {
			return e.origin === t.origin && e.origin === "null" || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
		}
		function createDeferredPromise() {
			let e, t;
			return {
				promise: new Promise((n, r) => {
					e = n, t = r;
				}),
				resolve: e,
				reject: t
			};
		}
		function isAborted(e) {
			return e.controller.state === "aborted";
		}
		function isCancelled(e) {
			return e.controller.state === "aborted" || e.controller.state === "terminated";
		}
		function normalizeMethod(e) {
			return _[e.toLowerCase()] ?? e;
		}
		function serializeJavascriptValueToJSONString(e) {
			let t = JSON.stringify(e);
			if (t === void 0) throw TypeError("Value is not JSON serializable");
			return v(typeof t == "string"), t;
		}
		let E = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
		function createIterator(e, t, n = 0, r = 1) {
			class FastIterableIterator {
				#e;
				#t;
				#n;
				constructor(e, t) {
					this.#e = e, this.#t = t, this.#n = 0;
				}
				next() {
					if (typeof this != "object" || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
					let i = this.#n, a = this.#e[t];
					if (i >= a.length) return {
						value: void 0,
						done: !0
					};
					let { [n]: o, [r]: s } = a[i];
					this.#n = i + 1;
					let c;
					switch (this.#t) {
						case "key":
							c = o;
							break;
						case "value":
							c = s;
							break;
						case "key+value": c = [o, s];
					}
					return {
						value: c,
						done: !1
					};
				}
			}
			return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, E), Object.defineProperties(FastIterableIterator.prototype, {
				[Symbol.toStringTag]: {
					writable: !1,
					enumerable: !1,
					configurable: !0,
					value: `${e} Iterator`
				},
				next: {
					writable: !0,
					enumerable: !0,
					configurable: !0
				}
			}), function(e, t) {
				return new FastIterableIterator(e, t);
			};
		}
		function iteratorMixin(e, t, n, r = 0, i = 1) {
			let a = createIterator(e, n, r, i), o = {
				keys: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function keys() {
						return b.brandCheck(this, t), a(this, "key");
					}
				},
				values: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function values() {
						return b.brandCheck(this, t), a(this, "value");
					}
				},
				entries: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function entries() {
						return b.brandCheck(this, t), a(this, "key+value");
					}
				},
				forEach: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function forEach(n, r = globalThis) {
						if (b.brandCheck(this, t), b.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != "function") throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
						for (let { 0: e, 1: t } of a(this, "key+value")) n.call(r, t, e, this);
					}
				}
			};
			return Object.defineProperties(t.prototype, {
				...o,
				[Symbol.iterator]: {
					writable: !0,
					enumerable: !1,
					configurable: !0,
					value: o.entries.value
				}
			});
		}
		async function fullyReadBody(e, t, n) {
			let r = t, i = n, a;
			try {
				a = e.stream.getReader();
			} catch (e) {
				i(e);
				return;
			}
			try {
				r(await readAllBytes(a));
			} catch (e) {
				i(e);
			}
		}
		function isReadableStreamLike(e) {
			return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee == "function";
		}
		function readableStreamClose(e) {
			try {
				e.close(), e.byobRequest?.respond(0);
			} catch (e) {
				if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
			}
		}
		let D = /[^\x00-\xFF]/;
		function isomorphicEncode(e) {
			return v(!D.test(e)), e;
		}
		async function readAllBytes(e) {
			let t = [], n = 0;
			for (;;) {
				let { done: r, value: i } = await e.read();
				if (r) return Buffer.concat(t, n);
				if (!y(i)) throw TypeError("Received non-Uint8Array chunk");
				t.push(i), n += i.length;
			}
		}
		function urlIsLocal(e) {
			v("protocol" in e);
			let t = e.protocol;
			return t === "about:" || t === "blob:" || t === "data:";
		}
		function urlHasHttpsScheme(e) {
			return typeof e == "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
		}
		function urlIsHttpHttpsScheme(e) {
			v("protocol" in e);
			let t = e.protocol;
			return t === "http:" || t === "https:";
		}
		function simpleRangeHeaderValue(e, t) {
			let n = e;
			if (!n.startsWith("bytes")) return "failure";
			let r = { position: 5 };
			if (t && l((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 61) return "failure";
			r.position++, t && l((e) => e === "	" || e === " ", n, r);
			let i = l((e) => {
				let t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r), a = i.length ? Number(i) : null;
			if (t && l((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 45) return "failure";
			r.position++, t && l((e) => e === "	" || e === " ", n, r);
			let o = l((e) => {
				let t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r), s = o.length ? Number(o) : null;
			return r.position < n.length || s === null && a === null || a > s ? "failure" : {
				rangeStartValue: a,
				rangeEndValue: s
			};
		}
		function buildContentRange(e, t, n) {
			let r = "bytes ";
			return r += isomorphicEncode(`${e}`), r += "-", r += isomorphicEncode(`${t}`), r += "/", r += isomorphicEncode(`${n}`), r;
		}
		class InflateStream extends r {
			#e;
			constructor(e) {
				super(), this.#e = e;
			}
			_transform(e, t, n) {
				if (!this._inflateStream) {
					if (e.length === 0) {
						n();
						return;
					}
					this._inflateStream = (e[0] & 15) == 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (e) => this.destroy(e));
				}
				this._inflateStream.write(e, t, n);
			}
			_final(e) {
				this._inflateStream &&= (this._inflateStream.end(), null), e();
			}
		}
		function createInflate(e) {
			return new InflateStream(e);
		}
		function extractMimeType(e) {
			let t = null, n = null, r = null, i = getDecodeSplit("content-type", e);
			if (i === null) return "failure";
			for (let e of i) {
				let i = f(e);
				i !== "failure" && i.essence !== "*/*" && (r = i, r.essence === n ? !r.parameters.has("charset") && t !== null && r.parameters.set("charset", t) : (t = null, r.parameters.has("charset") && (t = r.parameters.get("charset")), n = r.essence));
			}
			return r ?? "failure";
		}
		function gettingDecodingSplitting(e) {
			let t = e, n = { position: 0 }, r = [], i = "";
			for (; n.position < t.length;) {
				if (i += l((e) => e !== "\"" && e !== ",", t, n), n.position < t.length) {
					if (t.charCodeAt(n.position) === 34) {
						if (i += u(t, n), n.position < t.length) continue;
					} else v(t.charCodeAt(n.position) === 44), n.position++;
				}
				i = d(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = "";
			}
			return r;
		}
		function getDecodeSplit(e, t) {
			let n = t.get(e, !0);
			return n === null ? null : gettingDecodingSplitting(n);
		}
		let O = new TextDecoder();
		function utf8DecodeBytes(e) {
			return e.length === 0 ? "" : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), O.decode(e));
		}
		class EnvironmentSettingsObjectBase {
			get baseUrl() {
				return c();
			}
			get origin() {
				return this.baseUrl?.origin;
			}
			policyContainer = makePolicyContainer();
		}
		class EnvironmentSettingsObject {
			settingsObject = new EnvironmentSettingsObjectBase();
		}
		e.exports = {
			isAborted,
			isCancelled,
			isValidEncodedURL,
			createDeferredPromise,
			ReadableStreamFrom: h,
			tryUpgradeRequestToAPotentiallyTrustworthyURL,
			clampAndCoarsenConnectionTimingInfo,
			coarsenedSharedCurrentTime,
			determineRequestsReferrer,
			makePolicyContainer,
			clonePolicyContainer,
			appendFetchMetadata,
			appendRequestOriginHeader,
			TAOCheck,
			corsCheck,
			crossOriginResourcePolicyCheck,
			createOpaqueTimingInfo,
			setRequestReferrerPolicyOnRedirect,
			isValidHTTPToken: g,
			requestBadPort,
			requestCurrentURL,
			responseURL,
			responseLocationURL,
			isBlobLike: m,
			isURLPotentiallyTrustworthy,
			isValidReasonPhrase,
			sameOrigin,
			normalizeMethod,
			serializeJavascriptValueToJSONString,
			iteratorMixin,
			createIterator,
			isValidHeaderName: w,
			isValidHeaderValue,
			isErrorLike,
			fullyReadBody,
			bytesMatch,
			isReadableStreamLike,
			readableStreamClose,
			isomorphicEncode,
			urlIsLocal,
			urlHasHttpsScheme,
			urlIsHttpHttpsScheme,
			readAllBytes,
			simpleRangeHeaderValue,
			buildContentRange,
			parseMetadata,
			createInflate,
			extractMimeType,
			getDecodeSplit,
			utf8DecodeBytes,
			environmentSettingsObject: new EnvironmentSettingsObject()
		};
	}),
	5893: ((e, t, n) => {
		"use strict";
		let { types: r, inspect: i } = n(7975), { markAsUncloneable: a } = n(5919), { toUSVString: o } = n(3440), s = {};
		s.converters = {}, s.util = {}, s.errors = {}, s.errors.exception = function(e) {
			return TypeError(`${e.header}: ${e.message}`);
		}, s.errors.conversionFailed = function(e) {
			let t = e.types.length === 1 ? "" : " one of", n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
			return s.errors.exception({
				header: e.prefix,
				message: n
			});
		}, s.errors.invalidArgument = function(e) {
			return s.errors.exception({
				header: e.prefix,
				message: `"${e.value}" is an invalid ${e.type}.`
			});
		}, s.brandCheck = function(e, t, n) {
			if (n?.strict !== !1) {
				if (!(e instanceof t)) {
					let e = TypeError("Illegal invocation");
					throw e.code = "ERR_INVALID_THIS", e;
				}
			} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
				let e = TypeError("Illegal invocation");
				throw e.code = "ERR_INVALID_THIS", e;
			}
		}, s.argumentLengthCheck = function({ length: e }, t, n) {
			if (e < t) throw s.errors.exception({
				message: `${t} argument${t === 1 ? "" : "s"} required, but${e ? " only" : ""} ${e} found.`,
				header: n
			});
		}, s.illegalConstructor = function() {
			throw s.errors.exception({
				header: "TypeError",
				message: "Illegal constructor"
			});
		}, s.util.Type = function(e) {
			switch (typeof e) {
				case "undefined": return "Undefined";
				case "boolean": return "Boolean";
				case "string": return "String";
				case "symbol": return "Symbol";
				case "number": return "Number";
				case "bigint": return "BigInt";
				case "function":
				case "object": return e === null ? "Null" : "Object";
			}
		}, s.util.markAsUncloneable = a || (() => {}), s.util.ConvertToInt = function(e, t, n, r) {
			let i, a;
			t === 64 ? (i = 2 ** 53 - 1, a = n === "unsigned" ? 0 : (-2) ** 53 + 1) : n === "unsigned" ? (a = 0, i = 2 ** t - 1) : (a = (-2) ** t - 1, i = 2 ** (t - 1) - 1);
			let o = Number(e);
			if (o === 0 && (o = 0), r?.enforceRange === !0) {
				if (Number.isNaN(o) || o === Infinity || o === -Infinity) throw s.errors.exception({
					header: "Integer conversion",
					message: `Could not convert ${s.util.Stringify(e)} to an integer.`
				});
				if (o = s.util.IntegerPart(o), o < a || o > i) throw s.errors.exception({
					header: "Integer conversion",
					message: `Value must be between ${a}-${i}, got ${o}.`
				});
				return o;
			}
			return !Number.isNaN(o) && r?.clamp === !0 ? (o = Math.min(Math.max(o, a), i), o = Math.floor(o) % 2 == 0 ? Math.floor(o) : Math.ceil(o), o) : Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Infinity || o === -Infinity ? 0 : (o = s.util.IntegerPart(o), o %= 2 ** t, n === "signed" && o >= 2 ** t - 1 ? o - 2 ** t : o);
		}, s.util.IntegerPart = function(e) {
			let t = Math.floor(Math.abs(e));
			return e < 0 ? -1 * t : t;
		}, s.util.Stringify = function(e) {
			switch (s.util.Type(e)) {
				case "Symbol": return `Symbol(${e.description})`;
				case "Object": return i(e);
				case "String": return `"${e}"`;
				default: return `${e}`;
			}
		}, s.sequenceConverter = function(e) {
			return (t, n, r, i) => {
				if (s.util.Type(t) !== "Object") throw s.errors.exception({
					header: n,
					message: `${r} (${s.util.Stringify(t)}) is not iterable.`
				});
				let a = typeof i == "function" ? i() : t?.[Symbol.iterator]?.(), o = [], c = 0;
				if (a === void 0 || typeof a.next != "function") throw s.errors.exception({
					header: n,
					message: `${r} is not iterable.`
				});
				for (;;) {
					let { done: t, value: i } = a.next();
					if (t) break;
					o.push(e(i, n, `${r}[${c++}]`));
				}
				return o;
			};
		}, s.recordConverter = function(e, t) {
			return (n, i, a) => {
				if (s.util.Type(n) !== "Object") throw s.errors.exception({
					header: i,
					message: `${a} ("${s.util.Type(n)}") is not an Object.`
				});
				let o = {};
				if (!r.isProxy(n)) {
					let r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
					for (let s of r) {
						let r = e(s, i, a);
						o[r] = t(n[s], i, a);
					}
					return o;
				}
				let c = Reflect.ownKeys(n);
				for (let r of c) if (Reflect.getOwnPropertyDescriptor(n, r)?.enumerable) {
					let s = e(r, i, a);
					o[s] = t(n[r], i, a);
				}
				return o;
			};
		}, s.interfaceConverter = function(e) {
			return (t, n, r, i) => {
				if (i?.strict !== !1 && !(t instanceof e)) throw s.errors.exception({
					header: n,
					message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
				});
				return t;
			};
		}, s.dictionaryConverter = function(e) {
			return (t, n, r) => {
				let i = s.util.Type(t), a = {};
				if (i === "Null" || i === "Undefined") return a;
				if (i !== "Object") throw s.errors.exception({
					header: n,
					message: `Expected ${t} to be one of: Null, Undefined, Object.`
				});
				for (let i of e) {
					let { key: e, defaultValue: o, required: c, converter: l } = i;
					if (c === !0 && !Object.hasOwn(t, e)) throw s.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
					let u = t[e], d = Object.hasOwn(i, "defaultValue");
					if (d && u !== null && (u ??= o()), c || d || u !== void 0) {
						if (u = l(u, n, `${r}.${e}`), i.allowedValues && !i.allowedValues.includes(u)) throw s.errors.exception({
							header: n,
							message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
						});
						a[e] = u;
					}
				}
				return a;
			};
		}, s.nullableConverter = function(e) {
			return (t, n, r) => t === null ? t : e(t, n, r);
		}, s.converters.DOMString = function(e, t, n, r) {
			if (e === null && r?.legacyNullToEmptyString) return "";
			if (typeof e == "symbol") throw s.errors.exception({
				header: t,
				message: `${n} is a symbol, which cannot be converted to a DOMString.`
			});
			return String(e);
		}, s.converters.ByteString = function(e, t, n) {
			let r = s.converters.DOMString(e, t, n);
			for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
			return r;
		}, s.converters.USVString = o, s.converters.boolean = function(e) {
			return !!e;
		}, s.converters.any = function(e) {
			return e;
		}, s.converters["long long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 64, "signed", void 0, t, n);
		}, s.converters["unsigned long long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 64, "unsigned", void 0, t, n);
		}, s.converters["unsigned long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 32, "unsigned", void 0, t, n);
		}, s.converters["unsigned short"] = function(e, t, n, r) {
			return s.util.ConvertToInt(e, 16, "unsigned", r, t, n);
		}, s.converters.ArrayBuffer = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["ArrayBuffer"]
			});
			if (i?.allowShared === !1 && r.isSharedArrayBuffer(e)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.resizable || e.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.TypedArray = function(e, t, n, i, a) {
			if (s.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) throw s.errors.conversionFailed({
				prefix: n,
				argument: `${i} ("${s.util.Stringify(e)}")`,
				types: [t.name]
			});
			if (a?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.DataView = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isDataView(e)) throw s.errors.exception({
				header: t,
				message: `${n} is not a DataView.`
			});
			if (i?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.BufferSource = function(e, t, n, i) {
			if (r.isAnyArrayBuffer(e)) return s.converters.ArrayBuffer(e, t, n, {
				...i,
				allowShared: !1
			});
			if (r.isTypedArray(e)) return s.converters.TypedArray(e, e.constructor, t, n, {
				...i,
				allowShared: !1
			});
			if (r.isDataView(e)) return s.converters.DataView(e, t, n, {
				...i,
				allowShared: !1
			});
			throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["BufferSource"]
			});
		}, s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString), s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]), s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString), e.exports = { webidl: s };
	}),
	2607: ((e) => {
		"use strict";
		function getEncoding(e) {
			if (!e) return "failure";
			switch (e.trim().toLowerCase()) {
				case "unicode-1-1-utf-8":
				case "unicode11utf8":
				case "unicode20utf8":
				case "utf-8":
				case "utf8":
				case "x-unicode20utf8": return "UTF-8";
				case "866":
				case "cp866":
				case "csibm866":
				case "ibm866": return "IBM866";
				case "csisolatin2":
				case "iso-8859-2":
				case "iso-ir-101":
				case "iso8859-2":
				case "iso88592":
				case "iso_8859-2":
				case "iso_8859-2:1987":
				case "l2":
				case "latin2": return "ISO-8859-2";
				case "csisolatin3":
				case "iso-8859-3":
				case "iso-ir-109":
				case "iso8859-3":
				case "iso88593":
				case "iso_8859-3":
				case "iso_8859-3:1988":
				case "l3":
				case "latin3": return "ISO-8859-3";
				case "csisolatin4":
				case "iso-8859-4":
				case "iso-ir-110":
				case "iso8859-4":
				case "iso88594":
				case "iso_8859-4":
				case "iso_8859-4:1988":
				case "l4":
				case "latin4": return "ISO-8859-4";
				case "csisolatincyrillic":
				case "cyrillic":
				case "iso-8859-5":
				case "iso-ir-144":
				case "iso8859-5":
				case "iso88595":
				case "iso_8859-5":
				case "iso_8859-5:1988": return "ISO-8859-5";
				case "arabic":
				case "asmo-708":
				case "csiso88596e":
				case "csiso88596i":
				case "csisolatinarabic":
				case "ecma-114":
				case "iso-8859-6":
				case "iso-8859-6-e":
				case "iso-8859-6-i":
				case "iso-ir-127":
				case "iso8859-6":
				case "iso88596":
				case "iso_8859-6":
				case "iso_8859-6:1987": return "ISO-8859-6";
				case "csisolatingreek":
				case "ecma-118":
				case "elot_928":
				case "greek":
				case "greek8":
				case "iso-8859-7":
				case "iso-ir-126":
				case "iso8859-7":
				case "iso88597":
				case "iso_8859-7":
				case "iso_8859-7:1987":
				case "sun_eu_greek": return "ISO-8859-7";
				case "csiso88598e":
				case "csisolatinhebrew":
				case "hebrew":
				case "iso-8859-8":
				case "iso-8859-8-e":
				case "iso-ir-138":
				case "iso8859-8":
				case "iso88598":
				case "iso_8859-8":
				case "iso_8859-8:1988":
				case "visual": return "ISO-8859-8";
				case "csiso88598i":
				case "iso-8859-8-i":
				case "logical": return "ISO-8859-8-I";
				case "csisolatin6":
				case "iso-8859-10":
				case "iso-ir-157":
				case "iso8859-10":
				case "iso885910":
				case "l6":
				case "latin6": return "ISO-8859-10";
				case "iso-8859-13":
				case "iso8859-13":
				case "iso885913": return "ISO-8859-13";
				case "iso-8859-14":
				case "iso8859-14":
				case "iso885914": return "ISO-8859-14";
				case "csisolatin9":
				case "iso-8859-15":
				case "iso8859-15":
				case "iso885915":
				case "iso_8859-15":
				case "l9": return "ISO-8859-15";
				case "iso-8859-16": return "ISO-8859-16";
				case "cskoi8r":
				case "koi":
				case "koi8":
				case "koi8-r":
				case "koi8_r": return "KOI8-R";
				case "koi8-ru":
				case "koi8-u": return "KOI8-U";
				case "csmacintosh":
				case "mac":
				case "macintosh":
				case "x-mac-roman": return "macintosh";
				case "iso-8859-11":
				case "iso8859-11":
				case "iso885911":
				case "tis-620":
				case "windows-874": return "windows-874";
				case "cp1250":
				case "windows-1250":
				case "x-cp1250": return "windows-1250";
				case "cp1251":
				case "windows-1251":
				case "x-cp1251": return "windows-1251";
				case "ansi_x3.4-1968":
				case "ascii":
				case "cp1252":
				case "cp819":
				case "csisolatin1":
				case "ibm819":
				case "iso-8859-1":
				case "iso-ir-100":
				case "iso8859-1":
				case "iso88591":
				case "iso_8859-1":
				case "iso_8859-1:1987":
				case "l1":
				case "latin1":
				case "us-ascii":
				case "windows-1252":
				case "x-cp1252": return "windows-1252";
				case "cp1253":
				case "windows-1253":
				case "x-cp1253": return "windows-1253";
				case "cp1254":
				case "csisolatin5":
				case "iso-8859-9":
				case "iso-ir-148":
				case "iso8859-9":
				case "iso88599":
				case "iso_8859-9":
				case "iso_8859-9:1989":
				case "l5":
				case "latin5":
				case "windows-1254":
				case "x-cp1254": return "windows-1254";
				case "cp1255":
				case "windows-1255":
				case "x-cp1255": return "windows-1255";
				case "cp1256":
				case "windows-1256":
				case "x-cp1256": return "windows-1256";
				case "cp1257":
				case "windows-1257":
				case "x-cp1257": return "windows-1257";
				case "cp1258":
				case "windows-1258":
				case "x-cp1258": return "windows-1258";
				case "x-mac-cyrillic":
				case "x-mac-ukrainian": return "x-mac-cyrillic";
				case "chinese":
				case "csgb2312":
				case "csiso58gb231280":
				case "gb2312":
				case "gb_2312":
				case "gb_2312-80":
				case "gbk":
				case "iso-ir-58":
				case "x-gbk": return "GBK";
				case "gb18030": return "gb18030";
				case "big5":
				case "big5-hkscs":
				case "cn-big5":
				case "csbig5":
				case "x-x-big5": return "Big5";
				case "cseucpkdfmtjapanese":
				case "euc-jp":
				case "x-euc-jp": return "EUC-JP";
				case "csiso2022jp":
				case "iso-2022-jp": return "ISO-2022-JP";
				case "csshiftjis":
				case "ms932":
				case "ms_kanji":
				case "shift-jis":
				case "shift_jis":
				case "sjis":
				case "windows-31j":
				case "x-sjis": return "Shift_JIS";
				case "cseuckr":
				case "csksc56011987":
				case "euc-kr":
				case "iso-ir-149":
				case "korean":
				case "ks_c_5601-1987":
				case "ks_c_5601-1989":
				case "ksc5601":
				case "ksc_5601":
				case "windows-949": return "EUC-KR";
				case "csiso2022kr":
				case "hz-gb-2312":
				case "iso-2022-cn":
				case "iso-2022-cn-ext":
				case "iso-2022-kr":
				case "replacement": return "replacement";
				case "unicodefffe":
				case "utf-16be": return "UTF-16BE";
				case "csunicode":
				case "iso-10646-ucs-2":
				case "ucs-2":
				case "unicode":
				case "unicodefeff":
				case "utf-16":
				case "utf-16le": return "UTF-16LE";
				case "x-user-defined": return "x-user-defined";
				default: return "failure";
			}
		}
		e.exports = { getEncoding };
	}),
	8355: ((e, t, n) => {
		"use strict";
		let { staticPropertyDescriptors: r, readOperation: i, fireAProgressEvent: a } = n(3610), { kState: o, kError: s, kResult: c, kEvents: l, kAborted: u } = n(961), { webidl: d } = n(5893), { kEnumerableProperty: f } = n(3440);
		class FileReader extends EventTarget {
			constructor() {
				super(), this[o] = "empty", this[c] = null, this[s] = null, this[l] = {
					loadend: null,
					error: null,
					abort: null,
					load: null,
					progress: null,
					loadstart: null
				};
			}
			readAsArrayBuffer(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "ArrayBuffer");
			}
			readAsBinaryString(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "BinaryString");
			}
			readAsText(e, t = void 0) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), e = d.converters.Blob(e, { strict: !1 }), t !== void 0 && (t = d.converters.DOMString(t, "FileReader.readAsText", "encoding")), i(this, e, "Text", t);
			}
			readAsDataURL(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "DataURL");
			}
			abort() {
				this[o] === "empty" || this[o] === "done" ? this[c] = null : (this[o] === "loading" && (this[o] = "done", this[c] = null), this[u] = !0, a("abort", this), this[o] !== "loading" && a("loadend", this));
			}
			get readyState() {
				switch (d.brandCheck(this, FileReader), this[o]) {
					case "empty": return this.EMPTY;
					case "loading": return this.LOADING;
					case "done": return this.DONE;
				}
			}
			get result() {
				return d.brandCheck(this, FileReader), this[c];
			}
			get error() {
				return d.brandCheck(this, FileReader), this[s];
			}
			get onloadend() {
				return d.brandCheck(this, FileReader), this[l].loadend;
			}
			set onloadend(e) {
				d.brandCheck(this, FileReader), this[l].loadend && this.removeEventListener("loadend", this[l].loadend), typeof e == "function" ? (this[l].loadend = e, this.addEventListener("loadend", e)) : this[l].loadend = null;
			}
			get onerror() {
				return d.brandCheck(this, FileReader), this[l].error;
			}
			set onerror(e) {
				d.brandCheck(this, FileReader), this[l].error && this.removeEventListener("error", this[l].error), typeof e == "function" ? (this[l].error = e, this.addEventListener("error", e)) : this[l].error = null;
			}
			get onloadstart() {
				return d.brandCheck(this, FileReader), this[l].loadstart;
			}
			set onloadstart(e) {
				d.brandCheck(this, FileReader), this[l].loadstart && this.removeEventListener("loadstart", this[l].loadstart), typeof e == "function" ? (this[l].loadstart = e, this.addEventListener("loadstart", e)) : this[l].loadstart = null;
			}
			get onprogress() {
				return d.brandCheck(this, FileReader), this[l].progress;
			}
			set onprogress(e) {
				d.brandCheck(this, FileReader), this[l].progress && this.removeEventListener("progress", this[l].progress), typeof e == "function" ? (this[l].progress = e, this.addEventListener("progress", e)) : this[l].progress = null;
			}
			get onload() {
				return d.brandCheck(this, FileReader), this[l].load;
			}
			set onload(e) {
				d.brandCheck(this, FileReader), this[l].load && this.removeEventListener("load", this[l].load), typeof e == "function" ? (this[l].load = e, this.addEventListener("load", e)) : this[l].load = null;
			}
			get onabort() {
				return d.brandCheck(this, FileReader), this[l].abort;
			}
			set onabort(e) {
				d.brandCheck(this, FileReader), this[l].abort && this.removeEventListener("abort", this[l].abort), typeof e == "function" ? (this[l].abort = e, this.addEventListener("abort", e)) : this[l].abort = null;
			}
		}
		FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, {
			EMPTY: r,
			LOADING: r,
			DONE: r,
			readAsArrayBuffer: f,
			readAsBinaryString: f,
			readAsText: f,
			readAsDataURL: f,
			abort: f,
			readyState: f,
			result: f,
			error: f,
			onloadstart: f,
			onprogress: f,
			onload: f,
			onabort: f,
			onerror: f,
			onloadend: f,
			[Symbol.toStringTag]: {
				value: "FileReader",
				writable: !1,
				enumerable: !1,
				configurable: !0
			}
		}), Object.defineProperties(FileReader, {
			EMPTY: r,
			LOADING: r,
			DONE: r
		}), e.exports = { FileReader };
	}),
	8573: ((e, t, n) => {
		"use strict";
		let { webidl: r } = n(5893), i = Symbol("ProgressEvent state");
		class ProgressEvent extends Event {
			constructor(e, t = {}) {
				e = r.converters.DOMString(e, "ProgressEvent constructor", "type"), t = r.converters.ProgressEventInit(t ?? {}), super(e, t), this[i] = {
					lengthComputable: t.lengthComputable,
					loaded: t.loaded,
					total: t.total
				};
			}
			get lengthComputable() {
				return r.brandCheck(this, ProgressEvent), this[i].lengthComputable;
			}
			get loaded() {
				return r.brandCheck(this, ProgressEvent), this[i].loaded;
			}
			get total() {
				return r.brandCheck(this, ProgressEvent), this[i].total;
			}
		}
		r.converters.ProgressEventInit = r.dictionaryConverter([
			{
				key: "lengthComputable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "loaded",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "total",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => !1
			}
		]), e.exports = { ProgressEvent };
	}),
	961: ((e) => {
		"use strict";
		e.exports = {
			kState: Symbol("FileReader state"),
			kResult: Symbol("FileReader result"),
			kError: Symbol("FileReader error"),
			kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
			kEvents: Symbol("FileReader events"),
			kAborted: Symbol("FileReader aborted")
		};
	}),
	3610: ((e, t, n) => {
		"use strict";
		let { kState: r, kError: i, kResult: a, kAborted: o, kLastProgressEventFired: s } = n(961), { ProgressEvent: c } = n(8573), { getEncoding: l } = n(2607), { serializeAMimeType: u, parseMIMEType: d } = n(1900), { types: f } = n(7975), { StringDecoder: p } = n(3193), { btoa: m } = n(4573), h = {
			enumerable: !0,
			writable: !1,
			configurable: !1
		};
		function readOperation(e, t, n, c) {
			if (e[r] === "loading") throw new DOMException("Invalid state", "InvalidStateError");
			e[r] = "loading", e[a] = null, e[i] = null;
			let l = t.stream().getReader(), u = [], d = l.read(), p = !0;
			(async () => {
				for (; !e[o];) try {
					let { done: m, value: h } = await d;
					if (p && !e[o] && queueMicrotask(() => {
						fireAProgressEvent("loadstart", e);
					}), p = !1, !m && f.isUint8Array(h)) u.push(h), (e[s] === void 0 || Date.now() - e[s] >= 50) && !e[o] && (e[s] = Date.now(), queueMicrotask(() => {
						fireAProgressEvent("progress", e);
					})), d = l.read();
					else if (m) {
						queueMicrotask(() => {
							e[r] = "done";
							try {
								let r = packageData(u, n, t.type, c);
								if (e[o]) return;
								e[a] = r, fireAProgressEvent("load", e);
							} catch (t) {
								e[i] = t, fireAProgressEvent("error", e);
							}
							e[r] !== "loading" && fireAProgressEvent("loadend", e);
						});
						break;
					}
				} catch (t) {
					if (e[o]) return;
					queueMicrotask(() => {
						e[r] = "done", e[i] = t, fireAProgressEvent("error", e), e[r] !== "loading" && fireAProgressEvent("loadend", e);
					});
					break;
				}
			})();
		}
		function fireAProgressEvent(e, t) {
			let n = new c(e, {
				bubbles: !1,
				cancelable: !1
			});
			t.dispatchEvent(n);
		}
		function packageData(e, t, n, r) {
			switch (t) {
				case "DataURL": {
					let t = "data:", r = d(n || "application/octet-stream");
					r !== "failure" && (t += u(r)), t += ";base64,";
					let i = new p("latin1");
					for (let n of e) t += m(i.write(n));
					return t += m(i.end()), t;
				}
				case "Text": {
					let t = "failure";
					if (r && (t = l(r)), t === "failure" && n) {
						let e = d(n);
						e !== "failure" && (t = l(e.parameters.get("charset")));
					}
					return t === "failure" && (t = "UTF-8"), decode(e, t);
				}
				case "ArrayBuffer": return combineByteSequences(e).buffer;
				case "BinaryString": {
					let t = "", n = new p("latin1");
					for (let r of e) t += n.write(r);
					return t += n.end(), t;
				}
			}
		}
		function decode(e, t) {
			let n = combineByteSequences(e), r = BOMSniffing(n), i = 0;
			r !== null && (t = r, i = r === "UTF-8" ? 3 : 2);
			let a = n.slice(i);
			return new TextDecoder(t).decode(a);
		}
		function BOMSniffing(e) {
			let [t, n, r] = e;
			return t === 239 && n === 187 && r === 191 ? "UTF-8" : t === 254 && n === 255 ? "UTF-16BE" : t === 255 && n === 254 ? "UTF-16LE" : null;
		}
		function combineByteSequences(e) {
			let t = e.reduce((e, t) => e + t.byteLength, 0), n = 0;
			return e.reduce((e, t) => (e.set(t, n), n += t.byteLength, e), new Uint8Array(t));
		}
		e.exports = {
			staticPropertyDescriptors: h,
			readOperation,
			fireAProgressEvent
		};
	}),
	6897: ((e, t, n) => {
		"use strict";
		let { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = n(736), { kReadyState: c, kSentClose: l, kByteParser: u, kReceivedClose: d, kResponse: f } = n(1216), { fireEvent: p, failWebsocketConnection: m, isClosing: h, isClosed: g, isEstablished: _, parseExtensions: v } = n(8625), { channels: y } = n(2414), { CloseEvent: b } = n(5188), { makeRequest: x } = n(9967), { fetching: S } = n(4398), { Headers: w, getHeadersList: T } = n(660), { getDecodeSplit: E } = n(3168), { WebsocketFrameSend: D } = n(3264), O;
		try {
			O = n(7598);
		} catch {}
		function establishWebSocketConnection(e, t, n, i, a, o) {
			let s = e;
			s.protocol = e.protocol === "ws:" ? "http:" : "https:";
			let c = x({
				urlList: [s],
				client: n,
				serviceWorkers: "none",
				referrer: "no-referrer",
				mode: "websocket",
				credentials: "include",
				cache: "no-store",
				redirect: "error"
			});
			o.headers && (c.headersList = T(new w(o.headers)));
			let l = O.randomBytes(16).toString("base64");
			c.headersList.append("sec-websocket-key", l), c.headersList.append("sec-websocket-version", "13");
			for (let e of t) c.headersList.append("sec-websocket-protocol", e);
			return c.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), S({
				request: c,
				useParallelQueue: !0,
				dispatcher: o.dispatcher,
				processResponse(e) {
					if (e.type === "error" || e.status !== 101) {
						m(i, "Received network error or non-101 status code.");
						return;
					}
					if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
						m(i, "Server did not respond with sent protocols.");
						return;
					}
					if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
						m(i, "Server did not set Upgrade header to \"websocket\".");
						return;
					}
					if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
						m(i, "Server did not set Connection header to \"upgrade\".");
						return;
					}
					if (e.headersList.get("Sec-WebSocket-Accept") !== O.createHash("sha1").update(l + r).digest("base64")) {
						m(i, "Incorrect hash received in Sec-WebSocket-Accept header.");
						return;
					}
					let n = e.headersList.get("Sec-WebSocket-Extensions"), o;
					if (n !== null && (o = v(n), !o.has("permessage-deflate"))) {
						m(i, "Sec-WebSocket-Extensions header does not match.");
						return;
					}
					let s = e.headersList.get("Sec-WebSocket-Protocol");
					if (s !== null) {
						let e = E("sec-websocket-protocol", c.headersList);
						if (e === null || !e.includes(s)) {
							m(i, "Protocol was not set in the opening handshake.");
							return;
						}
					}
					e.socket.on("data", onSocketData), e.socket.on("close", onSocketClose), e.socket.on("error", onSocketError), y.open.hasSubscribers && y.open.publish({
						address: e.socket.address(),
						protocol: s,
						extensions: n
					}), a(e, o);
				}
			});
		}
		function closeWebSocketConnection(e, t, n, r) {
			if (!(h(e) || g(e))) {
				if (!_(e)) m(e, "Connection was closed before it was established."), e[c] = i.CLOSING;
				else if (e[l] === a.NOT_SENT) {
					e[l] = a.PROCESSING;
					let u = new D();
					t !== void 0 && n === void 0 ? (u.frameData = Buffer.allocUnsafe(2), u.frameData.writeUInt16BE(t, 0)) : t !== void 0 && n !== void 0 ? (u.frameData = Buffer.allocUnsafe(2 + r), u.frameData.writeUInt16BE(t, 0), u.frameData.write(n, 2, "utf-8")) : u.frameData = o, e[f].socket.write(u.createFrame(s.CLOSE)), e[l] = a.SENT, e[c] = i.CLOSING;
				} else e[c] = i.CLOSING;
			}
		}
		function onSocketData(e) {
			this.ws[u].write(e) || this.pause();
		}
		function onSocketClose() {
			let { ws: e } = this, { [f]: t } = e;
			t.socket.off("data", onSocketData), t.socket.off("close", onSocketClose), t.socket.off("error", onSocketError);
			let n = e[l] === a.SENT && e[d], r = 1005, o = "", s = e[u].closingInfo;
			s && !s.error ? (r = s.code ?? 1005, o = s.reason) : e[d] || (r = 1006), e[c] = i.CLOSED, p("close", e, (e, t) => new b(e, t), {
				wasClean: n,
				code: r,
				reason: o
			}), y.close.hasSubscribers && y.close.publish({
				websocket: e,
				code: r,
				reason: o
			});
		}
		function onSocketError(e) {
			let { ws: t } = this;
			t[c] = i.CLOSING, y.socketError.hasSubscribers && y.socketError.publish(e), this.destroy();
		}
		e.exports = {
			establishWebSocketConnection,
			closeWebSocketConnection
		};
	}),
	736: ((e) => {
		"use strict";
		e.exports = {
			uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
			sentCloseFrameState: {
				NOT_SENT: 0,
				PROCESSING: 1,
				SENT: 2
			},
			staticPropertyDescriptors: {
				enumerable: !0,
				writable: !1,
				configurable: !1
			},
			states: {
				CONNECTING: 0,
				OPEN: 1,
				CLOSING: 2,
				CLOSED: 3
			},
			opcodes: {
				CONTINUATION: 0,
				TEXT: 1,
				BINARY: 2,
				CLOSE: 8,
				PING: 9,
				PONG: 10
			},
			maxUnsigned16Bit: 2 ** 16 - 1,
			parserStates: {
				INFO: 0,
				PAYLOADLENGTH_16: 2,
				PAYLOADLENGTH_64: 3,
				READ_DATA: 4
			},
			emptyBuffer: Buffer.allocUnsafe(0),
			sendHints: {
				string: 1,
				typedArray: 2,
				arrayBuffer: 3,
				blob: 4
			}
		};
	}),
	5188: ((e, t, n) => {
		"use strict";
		let { webidl: r } = n(5893), { kEnumerableProperty: i } = n(3440), { kConstruct: a } = n(6443), { MessagePort: o } = n(5919);
		class MessageEvent extends Event {
			#e;
			constructor(e, t = {}) {
				if (e === a) {
					super(arguments[1], arguments[2]), r.util.markAsUncloneable(this);
					return;
				}
				let n = "MessageEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, "type"), t = r.converters.MessageEventInit(t, n, "eventInitDict"), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
			}
			get data() {
				return r.brandCheck(this, MessageEvent), this.#e.data;
			}
			get origin() {
				return r.brandCheck(this, MessageEvent), this.#e.origin;
			}
			get lastEventId() {
				return r.brandCheck(this, MessageEvent), this.#e.lastEventId;
			}
			get source() {
				return r.brandCheck(this, MessageEvent), this.#e.source;
			}
			get ports() {
				return r.brandCheck(this, MessageEvent), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
			}
			initMessageEvent(e, t = !1, n = !1, i = null, a = "", o = "", s = null, c = []) {
				return r.brandCheck(this, MessageEvent), r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new MessageEvent(e, {
					bubbles: t,
					cancelable: n,
					data: i,
					origin: a,
					lastEventId: o,
					source: s,
					ports: c
				});
			}
			static createFastMessageEvent(e, t) {
				let n = new MessageEvent(a, e, t);
				return n.#e = t, n.#e.data ??= null, n.#e.origin ??= "", n.#e.lastEventId ??= "", n.#e.source ??= null, n.#e.ports ??= [], n;
			}
		}
		let { createFastMessageEvent: s } = MessageEvent;
		delete MessageEvent.createFastMessageEvent;
		class CloseEvent extends Event {
			#e;
			constructor(e, t = {}) {
				let n = "CloseEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, "type"), t = r.converters.CloseEventInit(t), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
			}
			get wasClean() {
				return r.brandCheck(this, CloseEvent), this.#e.wasClean;
			}
			get code() {
				return r.brandCheck(this, CloseEvent), this.#e.code;
			}
			get reason() {
				return r.brandCheck(this, CloseEvent), this.#e.reason;
			}
		}
		class ErrorEvent extends Event {
			#e;
			constructor(e, t) {
				let n = "ErrorEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), super(e, t), r.util.markAsUncloneable(this), e = r.converters.DOMString(e, n, "type"), t = r.converters.ErrorEventInit(t ?? {}), this.#e = t;
			}
			get message() {
				return r.brandCheck(this, ErrorEvent), this.#e.message;
			}
			get filename() {
				return r.brandCheck(this, ErrorEvent), this.#e.filename;
			}
			get lineno() {
				return r.brandCheck(this, ErrorEvent), this.#e.lineno;
			}
			get colno() {
				return r.brandCheck(this, ErrorEvent), this.#e.colno;
			}
			get error() {
				return r.brandCheck(this, ErrorEvent), this.#e.error;
			}
		}
		Object.defineProperties(MessageEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "MessageEvent",
				configurable: !0
			},
			data: i,
			origin: i,
			lastEventId: i,
			source: i,
			ports: i,
			initMessageEvent: i
		}), Object.defineProperties(CloseEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "CloseEvent",
				configurable: !0
			},
			reason: i,
			code: i,
			wasClean: i
		}), Object.defineProperties(ErrorEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "ErrorEvent",
				configurable: !0
			},
			message: i,
			filename: i,
			lineno: i,
			colno: i,
			error: i
		}), r.converters.MessagePort = r.interfaceConverter(o), r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
		let c = [
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => !1
			}
		];
		r.converters.MessageEventInit = r.dictionaryConverter([
			...c,
			{
				key: "data",
				converter: r.converters.any,
				defaultValue: () => null
			},
			{
				key: "origin",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lastEventId",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "source",
				converter: r.nullableConverter(r.converters.MessagePort),
				defaultValue: () => null
			},
			{
				key: "ports",
				converter: r.converters["sequence<MessagePort>"],
				defaultValue: () => []
			}
		]), r.converters.CloseEventInit = r.dictionaryConverter([
			...c,
			{
				key: "wasClean",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "code",
				converter: r.converters["unsigned short"],
				defaultValue: () => 0
			},
			{
				key: "reason",
				converter: r.converters.USVString,
				defaultValue: () => ""
			}
		]), r.converters.ErrorEventInit = r.dictionaryConverter([
			...c,
			{
				key: "message",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "filename",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lineno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "colno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "error",
				converter: r.converters.any
			}
		]), e.exports = {
			MessageEvent,
			CloseEvent,
			ErrorEvent,
			createFastMessageEvent: s
		};
	}),
	3264: ((e, t, n) => {
		"use strict";
		let { maxUnsigned16Bit: r } = n(736), i = 16386, a, o = null, s = i;
		try {
			a = n(7598);
		} catch {
			a = { randomFillSync: function randomFillSync(e, t, n) {
				for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
				return e;
			} };
		}
		function generateMask() {
			return s === i && (s = 0, a.randomFillSync(o ??= Buffer.allocUnsafe(i), 0, i)), [
				o[s++],
				o[s++],
				o[s++],
				o[s++]
			];
		}
		class WebsocketFrameSend {
			constructor(e) {
				this.frameData = e;
			}
			createFrame(e) {
				let t = this.frameData, n = generateMask(), i = t?.byteLength ?? 0, a = i, o = 6;
				i > r ? (o += 8, a = 127) : i > 125 && (o += 2, a = 126);
				let s = Buffer.allocUnsafe(i + o);
				s[0] = s[1] = 0, s[0] |= 128, s[0] = (s[0] & 240) + e, s[o - 4] = n[0], s[o - 3] = n[1], s[o - 2] = n[2], s[o - 1] = n[3], s[1] = a, a === 126 ? s.writeUInt16BE(i, 2) : a === 127 && (s[2] = s[3] = 0, s.writeUIntBE(i, 4, 6)), s[1] |= 128;
				for (let e = 0; e < i; ++e) s[o + e] = t[e] ^ n[e & 3];
				return s;
			}
		}
		e.exports = { WebsocketFrameSend };
	}),
	9469: ((e, t, n) => {
		"use strict";
		let { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = n(8522), { isValidClientWindowBits: a } = n(8625), { MessageSizeExceededError: o } = n(8707), s = Buffer.from([
			0,
			0,
			255,
			255
		]), c = Symbol("kBuffer"), l = Symbol("kLength");
		class PerMessageDeflate {
			#e;
			#t = {};
			#n = 0;
			constructor(e, t) {
				this.#t.serverNoContextTakeover = e.has("server_no_context_takeover"), this.#t.serverMaxWindowBits = e.get("server_max_window_bits"), this.#n = t.maxPayloadSize;
			}
			decompress(e, t, n) {
				if (!this.#e) {
					let e = i;
					if (this.#t.serverMaxWindowBits) {
						if (!a(this.#t.serverMaxWindowBits)) {
							n(Error("Invalid server_max_window_bits"));
							return;
						}
						e = Number.parseInt(this.#t.serverMaxWindowBits);
					}
					try {
						this.#e = r({ windowBits: e });
					} catch (e) {
						n(e);
						return;
					}
					this.#e[c] = [], this.#e[l] = 0, this.#e.on("data", (e) => {
						this.#e[l] += e.length, this.#n > 0 && this.#e[l] > this.#n ? (n(new o()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[c].push(e);
					}), this.#e.on("error", (e) => {
						this.#e = null, n(e);
					});
				}
				this.#e.write(e), t && this.#e.write(s), this.#e.flush(() => {
					if (!this.#e) return;
					let e = Buffer.concat(this.#e[c], this.#e[l]);
					this.#e[c].length = 0, this.#e[l] = 0, n(null, e);
				});
			}
		}
		e.exports = { PerMessageDeflate };
	}),
	1652: ((e, t, n) => {
		"use strict";
		let { Writable: r } = n(7075), i = n(4589), { parserStates: a, opcodes: o, states: s, emptyBuffer: c, sentCloseFrameState: l } = n(736), { kReadyState: u, kSentClose: d, kResponse: f, kReceivedClose: p } = n(1216), { channels: m } = n(2414), { isValidStatusCode: h, isValidOpcode: g, failWebsocketConnection: _, websocketMessageReceived: v, utf8Decode: y, isControlFrame: b, isTextBinaryFrame: x, isContinuationFrame: S } = n(8625), { WebsocketFrameSend: w } = n(3264), { closeWebSocketConnection: T } = n(6897), { PerMessageDeflate: E } = n(9469), { MessageSizeExceededError: D } = n(8707);
		function failWebsocketConnectionWithCode(e, t, n) {
			T(e, t, n, Buffer.byteLength(n)), _(e, n);
		}
		class ByteParser extends r {
			#e = [];
			#t = 0;
			#n = 0;
			#r = !1;
			#i = a.INFO;
			#a = {};
			#o = [];
			#s;
			#c;
			#l;
			constructor(e, t, n = {}) {
				super(), this.ws = e, this.#s = t ?? new Map(), this.#c = n.maxFragments ?? 0, this.#l = n.maxPayloadSize ?? 0, this.#s.has("permessage-deflate") && this.#s.set("permessage-deflate", new E(t, n));
			}
			_write(e, t, n) {
				this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
			}
			#u() {
				return this.#l > 0 && !b(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l ? (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), !1) : !0;
			}
			run(e) {
				for (; this.#r;) if (this.#i === a.INFO) {
					if (this.#n < 2) return e();
					let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, i = (t[1] & 128) == 128, s = !n && r !== o.CONTINUATION, c = t[1] & 127, l = t[0] & 64, u = t[0] & 32, d = t[0] & 16;
					if (!g(r)) return _(this.ws, "Invalid opcode received"), e();
					if (i) return _(this.ws, "Frame cannot be masked"), e();
					if (l !== 0 && !this.#s.has("permessage-deflate")) {
						_(this.ws, "Expected RSV1 to be clear.");
						return;
					}
					if (u !== 0 || d !== 0) {
						_(this.ws, "RSV1, RSV2, RSV3 must be clear");
						return;
					}
					if (s && !x(r)) {
						_(this.ws, "Invalid frame type was fragmented.");
						return;
					}
					if (x(r) && this.#o.length > 0) {
						_(this.ws, "Expected continuation frame");
						return;
					}
					if (this.#a.fragmented && s) {
						_(this.ws, "Fragmented frame exceeded 125 bytes.");
						return;
					}
					if ((c > 125 || s) && b(r)) {
						_(this.ws, "Control frame either too large or fragmented");
						return;
					}
					if (S(r) && this.#o.length === 0 && !this.#a.compressed) {
						_(this.ws, "Unexpected continuation frame");
						return;
					}
					if (c <= 125) {
						if (this.#a.payloadLength = c, this.#i = a.READ_DATA, !this.#u()) return;
					} else c === 126 ? this.#i = a.PAYLOADLENGTH_16 : c === 127 && (this.#i = a.PAYLOADLENGTH_64);
					x(r) && (this.#a.binaryType = r, this.#a.compressed = l !== 0), this.#a.opcode = r, this.#a.masked = i, this.#a.fin = n, this.#a.fragmented = s;
				} else if (this.#i === a.PAYLOADLENGTH_16) {
					if (this.#n < 2) return e();
					let t = this.consume(2);
					if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = a.READ_DATA, !this.#u()) return;
				} else if (this.#i === a.PAYLOADLENGTH_64) {
					if (this.#n < 8) return e();
					let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
					if (n !== 0 || r > 2 ** 31 - 1) {
						_(this.ws, "Received payload length > 2^31 bytes.");
						return;
					}
					if (this.#a.payloadLength = r, this.#i = a.READ_DATA, !this.#u()) return;
				} else if (this.#i === a.READ_DATA) {
					if (this.#n < this.#a.payloadLength) return e();
					let t = this.consume(this.#a.payloadLength);
					if (b(this.#a.opcode)) {
						this.#r = this.parseControlFrame(t), this.#i = a.INFO;
						let n = this.ws[f].socket;
						if (this.#r && n.writableNeedDrain) {
							this.#r = !1, n.once("drain", () => {
								this.destroyed || (this.#r = !0, this.run(e));
							});
							return;
						}
					} else {
						if (this.#a.compressed) {
							this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
								if (t) {
									let e = t instanceof D ? 1009 : 1007;
									failWebsocketConnectionWithCode(this.ws, e, t.message);
								} else this.writeFragments(n) && (this.#l > 0 && this.#t > this.#l ? failWebsocketConnectionWithCode(this.ws, 1009, new D().message) : this.#a.fin ? (v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = a.INFO, this.run(e)) : (this.#i = a.INFO, this.#r = !0, this.run(e)));
							}), this.#r = !1;
							break;
						}
						if (!this.writeFragments(t)) return;
						if (this.#l > 0 && this.#t > this.#l) {
							failWebsocketConnectionWithCode(this.ws, 1009, new D().message);
							return;
						}
						!this.#a.fragmented && this.#a.fin && v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#i = a.INFO;
					}
				}
			}
			consume(e) {
				if (e > this.#n) throw Error("Called consume() before buffers satiated.");
				if (e === 0) return c;
				if (this.#e[0].length === e) return this.#n -= this.#e[0].length, this.#e.shift();
				let t = Buffer.allocUnsafe(e), n = 0;
				for (; n !== e;) {
					let r = this.#e[0], { length: i } = r;
					if (i + n === e) {
						t.set(this.#e.shift(), n);
						break;
					}
					if (i + n > e) {
						t.set(r.subarray(0, e - n), n), this.#e[0] = r.subarray(e - n);
						break;
					}
					t.set(this.#e.shift(), n), n += r.length;
				}
				return this.#n -= e, t;
			}
			writeFragments(e) {
				return this.#c > 0 && this.#o.length === this.#c ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), !1) : (this.#t += e.length, this.#o.push(e), !0);
			}
			consumeFragments() {
				let e = this.#o;
				if (e.length === 1) return this.#t = 0, e.shift();
				let t = Buffer.concat(e, this.#t);
				return this.#o = [], this.#t = 0, t;
			}
			parseCloseBody(e) {
				i(e.length !== 1);
				let t;
				if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !h(t)) return {
					code: 1002,
					reason: "Invalid status code",
					error: !0
				};
				let n = e.subarray(2);
				n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
				try {
					n = y(n);
				} catch {
					return {
						code: 1007,
						reason: "Invalid UTF-8",
						error: !0
					};
				}
				return {
					code: t,
					reason: n,
					error: !1
				};
			}
			parseControlFrame(e) {
				let { opcode: t, payloadLength: n } = this.#a;
				if (t === o.CLOSE) {
					if (n === 1) return _(this.ws, "Received close frame with a 1-byte body."), !1;
					if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
						let { code: e, reason: t } = this.#a.closeInfo;
						return T(this.ws, e, t, t.length), _(this.ws, t), !1;
					}
					if (this.ws[d] !== l.SENT) {
						let e = c;
						this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
						let t = new w(e);
						this.ws[f].socket.write(t.createFrame(o.CLOSE), (e) => {
							e || (this.ws[d] = l.SENT);
						});
					}
					return this.ws[u] = s.CLOSING, this.ws[p] = !0, !1;
				}
				if (t === o.PING) {
					if (!this.ws[p]) {
						let t = new w(e);
						this.ws[f].socket.write(t.createFrame(o.PONG)), m.ping.hasSubscribers && m.ping.publish({ payload: e });
					}
				} else t === o.PONG && m.pong.hasSubscribers && m.pong.publish({ payload: e });
				return !0;
			}
			get closingInfo() {
				return this.#a.closeInfo;
			}
		}
		e.exports = { ByteParser };
	}),
	3900: ((e, t, n) => {
		"use strict";
		let { WebsocketFrameSend: r } = n(3264), { opcodes: i, sendHints: a } = n(736), o = n(4660), s = Buffer[Symbol.species];
		class SendQueue {
			#e = new o();
			#t = !1;
			#n;
			constructor(e) {
				this.#n = e;
			}
			add(e, t, n) {
				if (n !== a.blob) {
					let r = createFrame(e, n);
					if (!this.#t) this.#n.write(r, t);
					else {
						let e = {
							promise: null,
							callback: t,
							frame: r
						};
						this.#e.push(e);
					}
					return;
				}
				let r = {
					promise: e.arrayBuffer().then((e) => {
						r.promise = null, r.frame = createFrame(e, n);
					}),
					callback: t,
					frame: null
				};
				this.#e.push(r), this.#t || this.#r();
			}
			async #r() {
				this.#t = !0;
				let e = this.#e;
				for (; !e.isEmpty();) {
					let t = e.shift();
					t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
				}
				this.#t = !1;
			}
		}
		function createFrame(e, t) {
			return new r(toBuffer(e, t)).createFrame(t === a.string ? i.TEXT : i.BINARY);
		}
		function toBuffer(e, t) {
			switch (t) {
				case a.string: return Buffer.from(e);
				case a.arrayBuffer:
				case a.blob: return new s(e);
				case a.typedArray: return new s(e.buffer, e.byteOffset, e.byteLength);
			}
		}
		e.exports = { SendQueue };
	}),
	1216: ((e) => {
		"use strict";
		e.exports = {
			kWebSocketURL: Symbol("url"),
			kReadyState: Symbol("ready state"),
			kController: Symbol("controller"),
			kResponse: Symbol("response"),
			kBinaryType: Symbol("binary type"),
			kSentClose: Symbol("sent close"),
			kReceivedClose: Symbol("received close"),
			kByteParser: Symbol("byte parser")
		};
	}),
	8625: ((e, t, n) => {
		"use strict";
		let { kReadyState: r, kController: i, kResponse: a, kBinaryType: o, kWebSocketURL: s } = n(1216), { states: c, opcodes: l } = n(736), { ErrorEvent: u, createFastMessageEvent: d } = n(5188), { isUtf8: f } = n(4573), { collectASequenceOfCodePointsFast: p, removeHTTPWhitespace: m } = n(1900);
		function isConnecting(e) {
			return e[r] === c.CONNECTING;
		}
		function isEstablished(e) {
			return e[r] === c.OPEN;
		}
		function isClosing(e) {
			return e[r] === c.CLOSING;
		}
		function isClosed(e) {
			return e[r] === c.CLOSED;
		}
		function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
			let i = n(e, r);
			t.dispatchEvent(i);
		}
		function websocketMessageReceived(e, t, n) {
			if (e[r] !== c.OPEN) return;
			let i;
			if (t === l.TEXT) try {
				i = _(n);
			} catch {
				failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
				return;
			}
			else t === l.BINARY && (i = e[o] === "blob" ? new Blob([n]) : toArrayBuffer(n));
			fireEvent("message", e, d, {
				origin: e[s].origin,
				data: i
			});
		}
		function toArrayBuffer(e) {
			return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
		}
		function isValidSubprotocol(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
			}
			return !0;
		}
		function isValidStatusCode(e) {
			return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
		}
		function failWebsocketConnection(e, t) {
			let { [i]: n, [a]: r } = e;
			n.abort(), r?.socket && !r.socket.destroyed && r.socket.destroy(), t && fireEvent("error", e, (e, t) => new u(e, t), {
				error: Error(t),
				message: t
			});
		}
		function isControlFrame(e) {
			return e === l.CLOSE || e === l.PING || e === l.PONG;
		}
		function isContinuationFrame(e) {
			return e === l.CONTINUATION;
		}
		function isTextBinaryFrame(e) {
			return e === l.TEXT || e === l.BINARY;
		}
		function isValidOpcode(e) {
			return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
		}
		function parseExtensions(e) {
			let t = { position: 0 }, n = new Map();
			for (; t.position < e.length;) {
				let [r, i = ""] = p(";", e, t).split("=");
				n.set(m(r, !0, !1), m(i, !1, !0)), t.position++;
			}
			return n;
		}
		function isValidClientWindowBits(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t++) {
				let n = e.charCodeAt(t);
				if (n < 48 || n > 57) return !1;
			}
			let t = Number.parseInt(e, 10);
			return t >= 8 && t <= 15;
		}
		let h = typeof process.versions.icu == "string", g = h ? new TextDecoder("utf-8", { fatal: !0 }) : void 0, _ = h ? g.decode.bind(g) : function(e) {
			if (f(e)) return e.toString("utf-8");
			throw TypeError("Invalid utf-8 received.");
		};
		e.exports = {
			isConnecting,
			isEstablished,
			isClosing,
			isClosed,
			fireEvent,
			isValidSubprotocol,
			isValidStatusCode,
			failWebsocketConnection,
			websocketMessageReceived,
			utf8Decode: _,
			isControlFrame,
			isContinuationFrame,
			isTextBinaryFrame,
			isValidOpcode,
			parseExtensions,
			isValidClientWindowBits
		};
	}),
	3726: ((e, t, n) => {
		"use strict";
		let { webidl: r } = n(5893), { URLSerializer: i } = n(1900), { environmentSettingsObject: a } = n(3168), { staticPropertyDescriptors: o, states: s, sentCloseFrameState: c, sendHints: l } = n(736), { kWebSocketURL: u, kReadyState: d, kController: f, kBinaryType: p, kResponse: m, kSentClose: h, kByteParser: g } = n(1216), { isConnecting: _, isEstablished: v, isClosing: y, isValidSubprotocol: b, fireEvent: x } = n(8625), { establishWebSocketConnection: S, closeWebSocketConnection: w } = n(6897), { ByteParser: T } = n(1652), { kEnumerableProperty: E, isBlobLike: D } = n(3440), { getGlobalDispatcher: O } = n(2581), { types: k } = n(7975), { ErrorEvent: A, CloseEvent: j } = n(5188), { SendQueue: M } = n(3900);
		class WebSocket extends EventTarget {
			#e = {
				open: null,
				error: null,
				close: null,
				message: null
			};
			#t = 0;
			#n = "";
			#r = "";
			#i;
			constructor(e, t = []) {
				super(), r.util.markAsUncloneable(this);
				let n = "WebSocket constructor";
				r.argumentLengthCheck(arguments, 1, n);
				let i = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, n, "options");
				e = r.converters.USVString(e, n, "url"), t = i.protocols;
				let o = a.settingsObject.baseUrl, s;
				try {
					s = new URL(e, o);
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				if (s.protocol === "http:" ? s.protocol = "ws:" : s.protocol === "https:" && (s.protocol = "wss:"), s.protocol !== "ws:" && s.protocol !== "wss:") throw new DOMException(`Expected a ws: or wss: protocol, got ${s.protocol}`, "SyntaxError");
				if (s.hash || s.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
				if (typeof t == "string" && (t = [t]), t.length !== new Set(t.map((e) => e.toLowerCase())).size || t.length > 0 && !t.every((e) => b(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				this[u] = new URL(s.href);
				let l = a.settingsObject;
				this[f] = S(s, t, l, this, (e, t) => this.#a(e, t), i), this[d] = WebSocket.CONNECTING, this[h] = c.NOT_SENT, this[p] = "blob";
			}
			close(e = void 0, t = void 0) {
				r.brandCheck(this, WebSocket);
				let n = "WebSocket.close";
				if (e !== void 0 && (e = r.converters["unsigned short"](e, n, "code", { clamp: !0 })), t !== void 0 && (t = r.converters.USVString(t, n, "reason")), e !== void 0 && e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
				let i = 0;
				if (t !== void 0 && (i = Buffer.byteLength(t), i > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${i}`, "SyntaxError");
				w(this, e, t, i);
			}
			send(e) {
				r.brandCheck(this, WebSocket);
				let t = "WebSocket.send";
				if (r.argumentLengthCheck(arguments, 1, t), e = r.converters.WebSocketSendData(e, t, "data"), _(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
				if (v(this) && !y(this)) {
					if (typeof e == "string") {
						let t = Buffer.byteLength(e);
						this.#t += t, this.#i.add(e, () => {
							this.#t -= t;
						}, l.string);
					} else k.isArrayBuffer(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.arrayBuffer)) : ArrayBuffer.isView(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.typedArray)) : D(e) && (this.#t += e.size, this.#i.add(e, () => {
						this.#t -= e.size;
					}, l.blob));
				}
			}
			get readyState() {
				return r.brandCheck(this, WebSocket), this[d];
			}
			get bufferedAmount() {
				return r.brandCheck(this, WebSocket), this.#t;
			}
			get url() {
				return r.brandCheck(this, WebSocket), i(this[u]);
			}
			get extensions() {
				return r.brandCheck(this, WebSocket), this.#r;
			}
			get protocol() {
				return r.brandCheck(this, WebSocket), this.#n;
			}
			get onopen() {
				return r.brandCheck(this, WebSocket), this.#e.open;
			}
			set onopen(e) {
				r.brandCheck(this, WebSocket), this.#e.open && this.removeEventListener("open", this.#e.open), typeof e == "function" ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
			}
			get onerror() {
				return r.brandCheck(this, WebSocket), this.#e.error;
			}
			set onerror(e) {
				r.brandCheck(this, WebSocket), this.#e.error && this.removeEventListener("error", this.#e.error), typeof e == "function" ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
			}
			get onclose() {
				return r.brandCheck(this, WebSocket), this.#e.close;
			}
			set onclose(e) {
				r.brandCheck(this, WebSocket), this.#e.close && this.removeEventListener("close", this.#e.close), typeof e == "function" ? (this.#e.close = e, this.addEventListener("close", e)) : this.#e.close = null;
			}
			get onmessage() {
				return r.brandCheck(this, WebSocket), this.#e.message;
			}
			set onmessage(e) {
				r.brandCheck(this, WebSocket), this.#e.message && this.removeEventListener("message", this.#e.message), typeof e == "function" ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
			}
			get binaryType() {
				return r.brandCheck(this, WebSocket), this[p];
			}
			set binaryType(e) {
				r.brandCheck(this, WebSocket), e !== "blob" && e !== "arraybuffer" ? this[p] = "blob" : this[p] = e;
			}
			#a(e, t) {
				this[m] = e;
				let n = this[f]?.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new T(this, t, {
					maxFragments: r,
					maxPayloadSize: i
				});
				a.on("drain", onParserDrain), a.on("error", onParserError.bind(this)), e.socket.ws = this, this[g] = a, this.#i = new M(e.socket), this[d] = s.OPEN;
				let o = e.headersList.get("sec-websocket-extensions");
				o !== null && (this.#r = o);
				let c = e.headersList.get("sec-websocket-protocol");
				c !== null && (this.#n = c), x("open", this);
			}
		}
		WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = s.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = s.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = s.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = s.CLOSED, Object.defineProperties(WebSocket.prototype, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o,
			url: E,
			readyState: E,
			bufferedAmount: E,
			onopen: E,
			onerror: E,
			onclose: E,
			close: E,
			onmessage: E,
			binaryType: E,
			send: E,
			extensions: E,
			protocol: E,
			[Symbol.toStringTag]: {
				value: "WebSocket",
				writable: !1,
				enumerable: !1,
				configurable: !0
			}
		}), Object.defineProperties(WebSocket, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o
		}), r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString), r.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
			return r.util.Type(e) === "Object" && Symbol.iterator in e ? r.converters["sequence<DOMString>"](e) : r.converters.DOMString(e, t, n);
		}, r.converters.WebSocketInit = r.dictionaryConverter([
			{
				key: "protocols",
				converter: r.converters["DOMString or sequence<DOMString>"],
				defaultValue: () => []
			},
			{
				key: "dispatcher",
				converter: r.converters.any,
				defaultValue: () => O()
			},
			{
				key: "headers",
				converter: r.nullableConverter(r.converters.HeadersInit)
			}
		]), r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
			return r.util.Type(e) === "Object" && !(Symbol.iterator in e) ? r.converters.WebSocketInit(e) : { protocols: r.converters["DOMString or sequence<DOMString>"](e) };
		}, r.converters.WebSocketSendData = function(e) {
			if (r.util.Type(e) === "Object") {
				if (D(e)) return r.converters.Blob(e, { strict: !1 });
				if (ArrayBuffer.isView(e) || k.isArrayBuffer(e)) return r.converters.BufferSource(e);
			}
			return r.converters.USVString(e);
		};
		function onParserDrain() {
			this.ws[m].socket.resume();
		}
		function onParserError(e) {
			let t, n;
			e instanceof j ? (t = e.reason, n = e.code) : t = e.message, x("error", this, () => new A("error", {
				error: e,
				message: t
			})), w(this, n);
		}
		e.exports = { WebSocket };
	}),
	8134: ((e, t, n) => {
		"use strict";
		n.d(t, { getOctokit: () => getOctokit });
		var r = n(9896), i = n(857);
		class Context {
			constructor() {
				if (this.payload = {}, process.env.GITHUB_EVENT_PATH) {
					if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, r.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
					else {
						let e = process.env.GITHUB_EVENT_PATH;
						process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${i.EOL}`);
					}
				}
				this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com", this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com", this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
			}
			get issue() {
				let e = this.payload;
				return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
			}
			get repo() {
				if (process.env.GITHUB_REPOSITORY) {
					let [e, t] = process.env.GITHUB_REPOSITORY.split("/");
					return {
						owner: e,
						repo: t
					};
				}
				if (this.payload.repository) return {
					owner: this.payload.repository.owner.login,
					repo: this.payload.repository.name
				};
				throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
			}
		}
		var a = n(1102), o = n(6752), __awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		function getAuthString(e, t) {
			if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
			if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
			return typeof t.auth == "string" ? t.auth : `token ${e}`;
		}
		function getProxyAgent(e) {
			return new a.HttpClient().getAgent(e);
		}
		function getProxyAgentDispatcher(e) {
			return new a.HttpClient().getAgentDispatcher(e);
		}
		function getProxyFetch(e) {
			let t = getProxyAgentDispatcher(e), proxyFetch = (e, n) => __awaiter(this, void 0, void 0, function* () {
				return (0, o.fetch)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
			});
			return proxyFetch;
		}
		function getApiBaseUrl() {
			return process.env.GITHUB_API_URL || "https://api.github.com";
		}
		function getUserAgentWithOrchestrationId(e) {
			let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
			if (t) {
				let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
				return e?.includes(n) ? e : `${e ? `${e} ` : ""}${n}`;
			}
			return e;
		}
		function getUserAgent() {
			return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
		}
		function register(e, t, n, r) {
			if (typeof n != "function") throw Error("method for before hook must be a function");
			return r ||= {}, Array.isArray(t) ? t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)() : Promise.resolve().then(() => e.registry[t] ? e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)() : n(r));
		}
		function addHook(e, t, n, hook) {
			let r = hook;
			e.registry[n] || (e.registry[n] = []), t === "before" && (hook = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t))), t === "after" && (hook = (e, t) => {
				let n;
				return Promise.resolve().then(e.bind(null, t)).then((e) => (n = e, r(n, t))).then(() => n);
			}), t === "error" && (hook = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => r(e, t))), e.registry[n].push({
				hook,
				orig: r
			});
		}
		function removeHook(e, t, n) {
			if (!e.registry[t]) return;
			let r = e.registry[t].map((e) => e.orig).indexOf(n);
			r !== -1 && e.registry[t].splice(r, 1);
		}
		let s = Function.bind, c = s.bind(s);
		function bindApi(e, t, n) {
			let r = c(removeHook, null).apply(null, n ? [t, n] : [t]);
			e.api = { remove: r }, e.remove = r, [
				"before",
				"error",
				"after",
				"wrap"
			].forEach((r) => {
				let i = n ? [
					t,
					r,
					n
				] : [t, r];
				e[r] = e.api[r] = c(addHook, null).apply(null, i);
			});
		}
		function Singular() {
			let e = Symbol("Singular"), t = { registry: {} }, n = register.bind(null, t, e);
			return bindApi(n, t, e), n;
		}
		function Collection() {
			let e = { registry: {} }, t = register.bind(null, e);
			return bindApi(t, e), t;
		}
		let l = {
			Singular,
			Collection
		};
		var u = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
			},
			mediaType: { format: "" }
		};
		function lowercaseKeys(e) {
			return e ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {};
		}
		function isPlainObject(e) {
			if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		function mergeDeep(e, t) {
			let n = Object.assign({}, e);
			return Object.keys(t).forEach((r) => {
				isPlainObject(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
			}), n;
		}
		function removeUndefinedProperties(e) {
			for (let t in e) e[t] === void 0 && delete e[t];
			return e;
		}
		function merge(e, t, n) {
			if (typeof t == "string") {
				let [e, r] = t.split(" ");
				n = Object.assign(r ? {
					method: e,
					url: r
				} : { url: e }, n);
			} else n = Object.assign({}, t);
			n.headers = lowercaseKeys(n.headers), removeUndefinedProperties(n), removeUndefinedProperties(n.headers);
			let r = mergeDeep(e || {}, n);
			return n.url === "/graphql" && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""))), r;
		}
		function addQueryParameters(e, t) {
			let n = /\?/.test(e) ? "&" : "?", r = Object.keys(t);
			return r.length === 0 ? e : e + n + r.map((e) => e === "q" ? "q=" + t.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(t[e])}`).join("&");
		}
		var d = /\{[^{}}]+\}/g;
		function removeNonChars(e) {
			return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function extractUrlVariableNames(e) {
			let t = e.match(d);
			return t ? t.map(removeNonChars).reduce((e, t) => e.concat(t), []) : [];
		}
		function omit(e, t) {
			let n = { __proto__: null };
			for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
			return n;
		}
		function encodeReserved(e) {
			return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
				return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), e;
			}).join("");
		}
		function encodeUnreserved(e) {
			return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
				return "%" + e.charCodeAt(0).toString(16).toUpperCase();
			});
		}
		function encodeValue(e, t, n) {
			return t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t), n ? encodeUnreserved(n) + "=" + t : t;
		}
		function isDefined(e) {
			return e != null;
		}
		function isKeyOperator(e) {
			return e === ";" || e === "&" || e === "?";
		}
		function getValues(e, t, n, r) {
			var i = e[n], a = [];
			if (isDefined(i) && i !== "") {
				if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") i = i.toString(), r && r !== "*" && (i = i.substring(0, parseInt(r, 10))), a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
				else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
					a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
				}) : Object.keys(i).forEach(function(e) {
					isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
				});
				else {
					let e = [];
					Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
						e.push(encodeValue(t, n));
					}) : Object.keys(i).forEach(function(n) {
						isDefined(i[n]) && (e.push(encodeUnreserved(n)), e.push(encodeValue(t, i[n].toString())));
					}), isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
				}
			} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
			return a;
		}
		function parseUrl(e) {
			return { expand: expand.bind(null, e) };
		}
		function expand(e, t) {
			var n = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
				if (r) {
					let e = "", i = [];
					if (n.indexOf(r.charAt(0)) !== -1 && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(n) {
						var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
						i.push(getValues(t, e, r[1], r[2] || r[3]));
					}), e && e !== "+") {
						var a = ",";
						return e === "?" ? a = "&" : e !== "#" && (a = e), (i.length === 0 ? "" : e) + i.join(a);
					}
					return i.join(",");
				}
				return encodeReserved(i);
			}), e === "/" ? e : e.replace(/\/$/, "");
		}
		function parse(e) {
			let t = e.method.toUpperCase(), n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), r = Object.assign({}, e.headers), i, a = omit(e, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]), o = extractUrlVariableNames(n);
			n = parseUrl(n).expand(a), /^http/.test(n) || (n = e.baseUrl + n);
			let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
			return /application\/octet-stream/i.test(r.accept) || (e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s), !r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(t) && i === void 0 && (i = ""), Object.assign({
				method: t,
				url: n,
				headers: r
			}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
		}
		function endpointWithDefaults(e, t, n) {
			return parse(merge(e, t, n));
		}
		function withDefaults(e, t) {
			let n = merge(e, t), r = endpointWithDefaults.bind(null, n);
			return Object.assign(r, {
				DEFAULTS: n,
				defaults: withDefaults.bind(null, n),
				merge: merge.bind(null, n),
				parse
			});
		}
		var f = withDefaults(null, u);
		let p = 65280, m = 65281, h = new Uint8Array(256);
		h[9] |= 2, h[32] |= 2, h[59] |= 4, h[44] |= 8;
		for (let e = 128; e <= 255; e++) h[e] |= 1;
		for (let e of "!#$%&'*+-.^_`|~") h[e.charCodeAt(0)] |= 16;
		for (let e = 48; e <= 57; e++) h[e] |= 16;
		for (let e = 65; e <= 90; e++) h[e] |= 17;
		for (let e = 97; e <= 122; e++) h[e] |= 16;
		let g = (() => {
			let C = function() {};
			return C.prototype = Object.create(null), C;
		})();
		function dist_parse(e, t) {
			let n = 4 | (t?.comma === !0 ? 8 : 0), r = e.length, i = t?.start ?? 0;
			for (; h[e.charCodeAt(i)] & 2;) i++;
			let a = i, o = 0, s = -1, c = t?.parameters === !1 ? 8 : 0;
			for (; a < r;) {
				let t = e.charCodeAt(a), r = h[t];
				if ((r & n) !== 0) {
					c |= r & 8;
					break;
				}
				r & 2 ? s === -1 && (s = a) : s = -1, o |= t & p | r, a++;
			}
			let l = s === -1 ? a : s, u = e.slice(i, l), d = o & m ? u.toLowerCase() : u;
			return a === r || c !== 0 ? {
				type: d,
				index: a,
				parameters: new g()
			} : parseParameters(e, d, a, r, n);
		}
		function parseParameters(e, t, n, r, i) {
			let a = new g();
			parameter: for (; n < r;) {
				for (n++; h[e.charCodeAt(n)] & 2;) n++;
				let t = n, o = 0, s = -1;
				for (; n < r;) {
					let c = e.charCodeAt(n), l = h[c];
					if ((l & i) !== 0) {
						if (l & 8) break parameter;
						continue parameter;
					}
					if (c === 61) {
						let c = s === -1 ? n : s, l = e.slice(t, c), u = o & m ? l.toLowerCase() : l;
						for (n++; h[e.charCodeAt(n)] & 2;) n++;
						if (n < r && e.charCodeAt(n) === 34) {
							let t = ++n, o = !1;
							for (; n < r;) {
								let s = e.charCodeAt(n);
								if (s === 34) {
									a[u] === void 0 && (a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n)), n++;
									let s = 0;
									for (; n < r;) {
										let t = e.charCodeAt(n), r = h[t];
										if ((r & i) !== 0) {
											s = r & 8;
											break;
										}
										n++;
									}
									if (s !== 0) break parameter;
									continue parameter;
								}
								s === 92 && n + 1 < r ? (o = !0, n += 2) : n++;
							}
							continue parameter;
						}
						let d = n, f = 0, p = -1;
						for (; n < r;) {
							let t = e.charCodeAt(n), r = h[t];
							if ((r & i) !== 0) {
								f = r & 8;
								break;
							}
							r & 2 ? p === -1 && (p = n) : p = -1, n++;
						}
						if (a[u] === void 0) {
							let t = p === -1 ? n : p;
							a[u] = e.slice(d, t);
						}
						if (f !== 0) break parameter;
						continue parameter;
					}
					l & 2 ? s === -1 && (s = n) : s = -1, o |= c & p | l, n++;
				}
			}
			return {
				type: t,
				index: n,
				parameters: a
			};
		}
		function unescapeQuotedPairs(e, t, n) {
			let r = "";
			for (let i = t; i < n; i++) e.charCodeAt(i) === 92 && (r += e.slice(t, i), t = ++i);
			return r + e.slice(t, n);
		}
		let _ = /^-?\d+$/, v = /^-?\d+n+$/, y = JSON.stringify, b = JSON.parse, x = /^-?\d+n$/, S = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, w = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON", stringifyIteratively = (e, t, n) => {
			let r = "";
			typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
			let i = typeof t == "function", a = Array.isArray(t) ? new Set(t.map(String)) : null, prepareVal = (e, n, r) => (typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n)), typeof r == "string" && v.test(r) ? r + "n" : typeof r == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (i && (r = t.call(e, n, r)), typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), r)), o = prepareVal({ "": e }, "", e);
			if (isUnstringifiable(o)) return;
			let s = typeof o != "object" || !o, c = isRawJSON(o);
			if (s || c) return y(o);
			let l = [], u = 0, d = [{
				parent: { "": o },
				key: "",
				val: o,
				isArray: Array.isArray(o),
				keys: Array.isArray(o) ? null : Object.keys(o),
				index: 0,
				first: !0
			}], f = new WeakSet([o]);
			for (; d.length > 0;) {
				let e = d[d.length - 1];
				e.index === 0 && (l.push(e.isArray ? "[" : "{"), u++);
				let t = !1;
				if (e.isArray) {
					if (e.index < e.val.length) {
						e.first || l.push(","), r && l.push("\n" + r.repeat(u));
						let t = e.val[e.index], n = prepareVal(e.val, String(e.index), t);
						if (isUnstringifiable(n)) l.push("null"), e.first = !1, e.index++;
						else {
							let t = typeof n == "object" && !!n, r = isRawJSON(n);
							if (t && !r) {
								if (f.has(n)) throw TypeError("Converting circular structure to JSON");
								f.add(n), d.push({
									parent: e.val,
									key: String(e.index),
									val: n,
									isArray: Array.isArray(n),
									keys: Array.isArray(n) ? null : Object.keys(n),
									index: 0,
									first: !0
								}), e.first = !1, e.index++;
							} else l.push(y(n)), e.first = !1, e.index++;
						}
					} else t = !0;
				} else {
					for (; e.index < e.keys.length;) {
						let t = e.keys[e.index++];
						if (a && !a.has(t)) continue;
						let n = e.val[t], i = prepareVal(e.val, t, n);
						if (isUnstringifiable(i)) continue;
						e.first || l.push(","), r ? l.push("\n" + r.repeat(u) + y(t) + ": ") : l.push(y(t) + ":");
						let o = typeof i == "object" && !!i, s = isRawJSON(i);
						if (o && !s) {
							if (f.has(i)) throw TypeError("Converting circular structure to JSON");
							f.add(i), d.push({
								parent: e.val,
								key: t,
								val: i,
								isArray: Array.isArray(i),
								keys: Array.isArray(i) ? null : Object.keys(i),
								index: 0,
								first: !0
							}), e.first = !1;
							break;
						}
						l.push(y(i)), e.first = !1;
					}
					e.index >= e.keys.length && d[d.length - 1] === e && (t = !0);
				}
				t && (u--, !e.first && r && l.push("\n" + r.repeat(u)), l.push(e.isArray ? "]" : "}"), f.delete(e.val), d.pop());
			}
			return l.join("");
		}, JSONStringify = (e, t, n) => {
			try {
				return "rawJSON" in JSON ? y(e, (e, n) => typeof n == "bigint" ? JSON.rawJSON(n.toString()) : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n) : e ? y(e, (e, n) => typeof n == "string" && v.test(n) || typeof n == "bigint" ? n.toString() + "n" : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n).replace(S, "$1$2$3").replace(w, "$1$2$3") : y(e, t, n);
			} catch (r) {
				if (r instanceof RangeError) {
					let r = stringifyIteratively(e, t, n);
					return r === void 0 ? void 0 : "rawJSON" in JSON ? r : r.replace(S, "$1$2$3").replace(w, "$1$2$3");
				}
				throw r;
			}
		}, T = new Map(), isContextSourceSupported = () => {
			let e = JSON.parse.toString();
			if (T.has(e)) return T.get(e);
			try {
				let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
				return T.set(e, t), t;
			} catch {
				return T.set(e, !1), !1;
			}
		}, convertMarkedBigIntsReviver = (e, t, n, r) => typeof t == "string" && x.test(t) ? BigInt(t.slice(0, -1)) : typeof t == "string" && v.test(t) ? t.slice(0, -1) : typeof r == "function" ? r(e, t, n) : t, JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
			let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1)), a = r && _.test(r.source);
			return i && a ? BigInt(r.source) : typeof t == "function" ? t(e, n, r) : n;
		}), E = (2 ** 53 - 1).toString(), D = E.length, O = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, k = /^"-?\d+n+"$/, applyReviverIteratively = (e, t) => {
			let n = { "": e }, r = [{
				parent: n,
				key: "",
				visited: !1
			}];
			for (; r.length > 0;) {
				let e = r[r.length - 1];
				if (e.visited) {
					let { parent: n, key: i } = e, a = n[i];
					typeof a == "string" && (x.test(a) ? a = BigInt(a.slice(0, -1)) : v.test(a) && (a = a.slice(0, -1))), typeof t == "function" && (a = t.call(n, i, a)), a === void 0 ? delete n[i] : n[i] = a, r.pop();
				} else {
					e.visited = !0;
					let t = e.parent[e.key];
					if (typeof t == "object" && t) {
						let e = Object.keys(t);
						for (let n = e.length - 1; n >= 0; n--) r.push({
							parent: t,
							key: e[n],
							visited: !1
						});
					}
				}
			}
			return n[""];
		}, serializeBigInts = (e) => e.replace(O, (e, t, n, r) => {
			let i = e[0] === "\"";
			if (i && k.test(e)) return e.substring(0, e.length - 1) + "n\"";
			let a = n || r, o = t && (t.length < D || t.length === D && t <= E);
			return i || a || o ? e : "\"" + e + "n\"";
		}), JSONParse = (e, t) => {
			if (!e) return b(e, t);
			try {
				if (isContextSourceSupported()) return JSONParseV2(e, t);
				let n = serializeBigInts(e);
				return b(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
			} catch (n) {
				if (n instanceof RangeError) {
					let n = serializeBigInts(e), r = b(n);
					return applyReviverIteratively(r, t);
				}
				throw n;
			}
		};
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(e, t, n) {
				super(e, { cause: n.cause }), this.name = "HttpError", this.status = Number.parseInt(t), Number.isNaN(this.status) && (this.status = 0), "response" in n && (this.response = n.response);
				let r = Object.assign({}, n.request);
				n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = r;
			}
		}
		var A = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
		function dist_bundle_isPlainObject(e) {
			if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		var noop = () => "";
		async function fetchWrapper(e) {
			let t = e.request?.fetch || globalThis.fetch;
			if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let n = e.request?.log || console, r = e.request?.parseSuccessResponseBody !== !1, i = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)])), o;
			try {
				o = await t(e.url, {
					method: e.method,
					body: i,
					redirect: e.request?.redirect,
					headers: a,
					signal: e.request?.signal,
					...e.body && { duplex: "half" }
				});
			} catch (t) {
				let n = "Unknown Error";
				if (t instanceof Error) {
					if (t.name === "AbortError") throw t.status = 500, t;
					n = t.message, t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
				}
				let r = new RequestError(n, 500, { request: e });
				throw r.cause = t, r;
			}
			let s = o.status, c = o.url, l = {};
			for (let [e, t] of o.headers) l[e] = t;
			let u = {
				url: c,
				status: s,
				headers: l,
				data: ""
			};
			if ("deprecation" in l) {
				let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/), r = t && t.pop();
				n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
			}
			if (s === 204 || s === 205) return u;
			if (e.method === "HEAD") {
				if (s < 400) return u;
				throw new RequestError(o.statusText, s, {
					response: u,
					request: e
				});
			}
			if (s === 304) throw u.data = await getResponseData(o), new RequestError("Not modified", s, {
				response: u,
				request: e
			});
			if (s >= 400) throw u.data = await getResponseData(o), new RequestError(toErrorMessage(u.data), s, {
				response: u,
				request: e
			});
			return u.data = r ? await getResponseData(o) : o.body, u;
		}
		async function getResponseData(e) {
			let t = e.headers.get("content-type");
			if (!t) return e.text().catch(noop);
			let n = dist_parse(t);
			if (isJSONResponse(n)) {
				let t = "";
				try {
					return t = await e.text(), JSONParse(t);
				} catch {
					return t;
				}
			}
			return n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream" ? e.text().catch(noop) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
		}
		function isJSONResponse(e) {
			return e.type === "application/json" || e.type === "application/scim+json";
		}
		function toErrorMessage(e) {
			if (typeof e == "string") return e;
			if (e instanceof ArrayBuffer) return "Unknown error";
			if (typeof e == "object" && e && "message" in e) {
				let t = e, n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
				return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
			}
			return `Unknown error: ${JSON.stringify(e)}`;
		}
		function dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t), newApi = function(e, t) {
				let r = n.merge(e, t);
				if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
				let request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
				return Object.assign(request2, {
					endpoint: n,
					defaults: dist_bundle_withDefaults.bind(null, n)
				}), r.request.hook(request2, r);
			};
			return Object.assign(newApi, {
				endpoint: n,
				defaults: dist_bundle_withDefaults.bind(null, n)
			});
		}
		var j = dist_bundle_withDefaults(f, A), M = "0.0.0-development";
		function _buildMessageForResponseErrors(e) {
			return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
		}
		var GraphqlResponseError = class extends Error {
			constructor(e, t, n) {
				super(_buildMessageForResponseErrors(n)), this.request = e, this.headers = t, this.response = n, this.errors = n.errors, this.data = n.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		}, N = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		], P = [
			"query",
			"method",
			"url"
		], F = /\/api\/v3\/?$/;
		function graphql(e, t, n) {
			if (n) {
				if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
				for (let e in n) if (P.includes(e)) return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
			}
			let r = typeof t == "string" ? Object.assign({ query: t }, n) : t, i = Object.keys(r).reduce((e, t) => N.includes(t) ? (e[t] = r[t], e) : (e.variables ||= {}, e.variables[t] = r[t], e), {}), a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
			return F.test(a) && (i.url = a.replace(F, "/api/graphql")), e(i).then((e) => {
				if (e.data.errors) {
					let t = {};
					for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
					throw new GraphqlResponseError(i, t, e.data);
				}
				return e.data.data;
			});
		}
		function graphql_dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t), newApi = (e, t) => graphql(n, e, t);
			return Object.assign(newApi, {
				defaults: graphql_dist_bundle_withDefaults.bind(null, n),
				endpoint: n.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(j, {
			headers: { "user-agent": `octokit-graphql.js/${M} ${getUserAgent()}` },
			method: "POST",
			url: "/graphql"
		});
		function withCustomRequest(e) {
			return graphql_dist_bundle_withDefaults(e, {
				method: "POST",
				url: "/graphql"
			});
		}
		var I = "(?:[a-zA-Z0-9_-]+)", L = "\\.", R = RegExp(`^${I}${L}${I}${L}${I}$`), z = R.test.bind(R);
		async function auth(e) {
			let t = z(e), n = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
			return {
				type: "token",
				token: e,
				tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
			};
		}
		function withAuthorizationPrefix(e) {
			return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
		}
		async function hook(e, t, n, r) {
			let i = t.endpoint.merge(n, r);
			return i.headers.authorization = withAuthorizationPrefix(e), t(i);
		}
		var B = function createTokenAuth2(e) {
			if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
		};
		let V = "7.0.8", dist_src_noop = () => {}, ee = console.warn.bind(console), te = console.error.bind(console);
		function createLogger(e = {}) {
			return typeof e.debug != "function" && (e.debug = dist_src_noop), typeof e.info != "function" && (e.info = dist_src_noop), typeof e.warn != "function" && (e.warn = ee), typeof e.error != "function" && (e.error = te), e;
		}
		let ne = `octokit-core.js/${V} ${getUserAgent()}`;
		class Octokit {
			static VERSION = V;
			static defaults(e) {
				let OctokitWithDefaults = class extends this {
					constructor(...t) {
						let n = t[0] || {};
						super(typeof e == "function" ? e(n) : Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
					}
				};
				return OctokitWithDefaults;
			}
			static plugins = [];
			static plugin(...e) {
				let t = this.plugins, NewOctokit = class extends this {
					static plugins = t.concat(e.filter((e) => !t.includes(e)));
				};
				return NewOctokit;
			}
			constructor(e = {}) {
				let t = new l.Collection(), n = {
					baseUrl: j.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				if (n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${ne}` : ne, e.baseUrl && (n.baseUrl = e.baseUrl), e.previews && (n.mediaType.previews = e.previews), e.timeZone && (n.headers["time-zone"] = e.timeZone), this.request = j.defaults(n), this.graphql = withCustomRequest(this.request).defaults(n), this.log = createLogger(e.log), this.hook = t, e.authStrategy) {
					let { authStrategy: n, ...r } = e, i = n(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: r
					}, e.auth));
					t.wrap("request", i.hook), this.auth = i;
				} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
				else {
					let n = B(e.auth);
					t.wrap("request", n.hook), this.auth = n;
				}
				let r = this.constructor;
				for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
		var H = {
			actions: {
				addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
				addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
				cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
				createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
				createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				createOrgVariable: ["POST /orgs/{org}/actions/variables"],
				createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
				createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
				createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
				createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
				createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
				createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
				deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
				deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
				deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
				deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
				deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
				deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
				deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
				downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
				downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
				downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
				downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
				forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
				generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
				generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
				getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
				getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
				getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
				getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
				getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
				getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
				getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
				getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
				getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
				getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
				getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
				getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
				getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
				getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
				getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
				getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
				getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
				getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
				getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				getRepoPermissions: [
					"GET /repos/{owner}/{repo}/actions/permissions",
					{},
					{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
				],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
				getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
				getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
				getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
				getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
				getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
				getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
				getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
				getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
				listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
				listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
				listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
				listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
				listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
				listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
				listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
				listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
				listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
				listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
				listOrgVariables: ["GET /orgs/{org}/actions/variables"],
				listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
				listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
				listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
				listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
				listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
				listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
				listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
				listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
				listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
				listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
				listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
				listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
				reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
				reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
				reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
				removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
				removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
				removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
				reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
				setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
				setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
				setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
				setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
				setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
				setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
				setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
				updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
				updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
			},
			activity: {
				checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
				deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
				deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
				getFeeds: ["GET /feeds"],
				getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
				getThread: ["GET /notifications/threads/{thread_id}"],
				getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
				listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
				listNotificationsForAuthenticatedUser: ["GET /notifications"],
				listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
				listPublicEvents: ["GET /events"],
				listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
				listPublicEventsForUser: ["GET /users/{username}/events/public"],
				listPublicOrgEvents: ["GET /orgs/{org}/events"],
				listReceivedEventsForUser: ["GET /users/{username}/received_events"],
				listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
				listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
				listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
				listReposStarredByAuthenticatedUser: ["GET /user/starred"],
				listReposStarredByUser: ["GET /users/{username}/starred"],
				listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
				listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
				listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
				listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
				markNotificationsAsRead: ["PUT /notifications"],
				markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
				markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
				markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
				setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
				setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
				starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
				unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
			},
			apps: {
				addRepoToInstallation: [
					"PUT /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
				],
				addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
				checkToken: ["POST /applications/{client_id}/token"],
				createFromManifest: ["POST /app-manifests/{code}/conversions"],
				createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
				deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
				deleteInstallation: ["DELETE /app/installations/{installation_id}"],
				deleteToken: ["DELETE /applications/{client_id}/token"],
				getAuthenticated: ["GET /app"],
				getBySlug: ["GET /apps/{app_slug}"],
				getInstallation: ["GET /app/installations/{installation_id}"],
				getOrgInstallation: ["GET /orgs/{org}/installation"],
				getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
				getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
				getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
				getUserInstallation: ["GET /users/{username}/installation"],
				getWebhookConfigForApp: ["GET /app/hook/config"],
				getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
				listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
				listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
				listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
				listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
				listInstallations: ["GET /app/installations"],
				listInstallationsForAuthenticatedUser: ["GET /user/installations"],
				listPlans: ["GET /marketplace_listing/plans"],
				listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
				listReposAccessibleToInstallation: ["GET /installation/repositories"],
				listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
				listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
				listWebhookDeliveries: ["GET /app/hook/deliveries"],
				redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
				removeRepoFromInstallation: [
					"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
				],
				removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
				resetToken: ["PATCH /applications/{client_id}/token"],
				revokeInstallationAccessToken: ["DELETE /installation/token"],
				scopeToken: ["POST /applications/{client_id}/token/scoped"],
				suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
				unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
				updateWebhookConfigForApp: ["PATCH /app/hook/config"]
			},
			billing: {
				getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
				getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
				getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
				getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
				getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
				getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
				getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
				getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
				getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
				getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
			},
			campaigns: {
				createCampaign: ["POST /orgs/{org}/campaigns"],
				deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
				getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
				listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
				updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
			},
			checks: {
				create: ["POST /repos/{owner}/{repo}/check-runs"],
				createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
				get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
				getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
				listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
				listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
				listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
				listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
				rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
				rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
				setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
				update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
			},
			codeScanning: {
				commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
				createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
				deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
				deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getAlert: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
					{},
					{ renamedParameters: { alert_id: "alert_number" } }
				],
				getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
				getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
				getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
				getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
				getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
				listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
				listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
				listAlertsInstances: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
					{},
					{ renamed: ["codeScanning", "listAlertInstances"] }
				],
				listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
				listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
				updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
				uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
			},
			codeSecurity: {
				attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
				attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
				createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
				createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
				deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
				deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
				getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
				getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
				getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
				getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
				getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
				getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
				getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
				getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
				getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
				setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
				updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
				updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
			},
			codesOfConduct: {
				getAllCodesOfConduct: ["GET /codes_of_conduct"],
				getConductCode: ["GET /codes_of_conduct/{key}"]
			},
			codespaces: {
				addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
				codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
				createForAuthenticatedUser: ["POST /user/codespaces"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
				createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
				createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
				deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
				deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
				exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
				getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
				getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
				getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
				getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
				listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
				listForAuthenticatedUser: ["GET /user/codespaces"],
				listInOrganization: [
					"GET /orgs/{org}/codespaces",
					{},
					{ renamedParameters: { org_id: "org" } }
				],
				listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
				listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
				listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
				listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
				publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
				removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
				setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
				stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
				stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
				updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
			},
			copilot: {
				addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
				addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
				cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
				cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
				copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
				copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
				getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
				getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
				listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
			},
			credentials: { revoke: ["POST /credentials/revoke"] },
			dependabot: {
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
				listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
				listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
				setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
			},
			dependencyGraph: {
				createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
				diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
				exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
			},
			emojis: { get: ["GET /emojis"] },
			enterpriseTeamMemberships: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
				get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
				remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
			},
			enterpriseTeamOrganizations: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
			},
			enterpriseTeams: {
				create: ["POST /enterprises/{enterprise}/teams"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
				get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
				list: ["GET /enterprises/{enterprise}/teams"],
				update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
			},
			gists: {
				checkIsStarred: ["GET /gists/{gist_id}/star"],
				create: ["POST /gists"],
				createComment: ["POST /gists/{gist_id}/comments"],
				delete: ["DELETE /gists/{gist_id}"],
				deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
				fork: ["POST /gists/{gist_id}/forks"],
				get: ["GET /gists/{gist_id}"],
				getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
				getRevision: ["GET /gists/{gist_id}/{sha}"],
				list: ["GET /gists"],
				listComments: ["GET /gists/{gist_id}/comments"],
				listCommits: ["GET /gists/{gist_id}/commits"],
				listForUser: ["GET /users/{username}/gists"],
				listForks: ["GET /gists/{gist_id}/forks"],
				listPublic: ["GET /gists/public"],
				listStarred: ["GET /gists/starred"],
				star: ["PUT /gists/{gist_id}/star"],
				unstar: ["DELETE /gists/{gist_id}/star"],
				update: ["PATCH /gists/{gist_id}"],
				updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
			},
			git: {
				createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
				createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
				createRef: ["POST /repos/{owner}/{repo}/git/refs"],
				createTag: ["POST /repos/{owner}/{repo}/git/tags"],
				createTree: ["POST /repos/{owner}/{repo}/git/trees"],
				deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
				getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
				getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
				getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
				getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
				getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
				listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
				updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
			},
			gitignore: {
				getAllTemplates: ["GET /gitignore/templates"],
				getTemplate: ["GET /gitignore/templates/{name}"]
			},
			hostedCompute: {
				createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
				deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
				listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
				updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
			},
			interactions: {
				getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
				getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
				getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
				getRestrictionsForYourPublicRepos: [
					"GET /user/interaction-limits",
					{},
					{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
				],
				removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
				removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
				removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
				removeRestrictionsForYourPublicRepos: [
					"DELETE /user/interaction-limits",
					{},
					{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
				],
				setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
				setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
				setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
				setRestrictionsForYourPublicRepos: [
					"PUT /user/interaction-limits",
					{},
					{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
				]
			},
			issues: {
				addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
				checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
				create: ["POST /repos/{owner}/{repo}/issues"],
				createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				createLabel: ["POST /repos/{owner}/{repo}/labels"],
				createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
				deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
				deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
				get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
				getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
				getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
				getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
				getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
				list: ["GET /issues"],
				listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
				listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
				listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
				listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
				listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
				listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
				listForAuthenticatedUser: ["GET /user/issues"],
				listForOrg: ["GET /orgs/{org}/issues"],
				listForRepo: ["GET /repos/{owner}/{repo}/issues"],
				listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
				listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
				listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
				listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
				removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
				removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
				reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
				setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
				updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
				updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
			},
			licenses: {
				get: ["GET /licenses/{license}"],
				getAllCommonlyUsed: ["GET /licenses"],
				getForRepo: ["GET /repos/{owner}/{repo}/license"]
			},
			markdown: {
				render: ["POST /markdown"],
				renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
			},
			meta: {
				get: ["GET /meta"],
				getAllVersions: ["GET /versions"],
				getOctocat: ["GET /octocat"],
				getZen: ["GET /zen"],
				root: ["GET /"]
			},
			migrations: {
				deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
				deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
				downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
				getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
				getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
				getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
				listForAuthenticatedUser: ["GET /user/migrations"],
				listForOrg: ["GET /orgs/{org}/migrations"],
				listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
				listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
				listReposForUser: [
					"GET /user/migrations/{migration_id}/repositories",
					{},
					{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
				],
				startForAuthenticatedUser: ["POST /user/migrations"],
				startForOrg: ["POST /orgs/{org}/migrations"],
				unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
				unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
			},
			oidc: {
				getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
				updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
			},
			orgs: {
				addSecurityManagerTeam: [
					"PUT /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
				],
				assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				blockUser: ["PUT /orgs/{org}/blocks/{username}"],
				cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
				checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
				checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
				checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
				convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
				createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
				createInvitation: ["POST /orgs/{org}/invitations"],
				createIssueType: ["POST /orgs/{org}/issue-types"],
				createWebhook: ["POST /orgs/{org}/hooks"],
				customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
				customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
				customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
				customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
				customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
				delete: ["DELETE /orgs/{org}"],
				deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
				deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
				deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
				disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				get: ["GET /orgs/{org}"],
				getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
				getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
				getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
				getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
				getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
				getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
				getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
				getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
				getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
				list: ["GET /organizations"],
				listAppInstallations: ["GET /orgs/{org}/installations"],
				listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
				listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
				listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedUsers: ["GET /orgs/{org}/blocks"],
				listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
				listForAuthenticatedUser: ["GET /user/orgs"],
				listForUser: ["GET /users/{username}/orgs"],
				listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
				listIssueTypes: ["GET /orgs/{org}/issue-types"],
				listMembers: ["GET /orgs/{org}/members"],
				listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
				listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
				listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
				listOrgRoles: ["GET /orgs/{org}/organization-roles"],
				listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
				listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
				listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
				listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
				listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
				listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
				listPendingInvitations: ["GET /orgs/{org}/invitations"],
				listPublicMembers: ["GET /orgs/{org}/public_members"],
				listSecurityManagerTeams: [
					"GET /orgs/{org}/security-managers",
					{},
					{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
				],
				listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /orgs/{org}/hooks"],
				pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeMember: ["DELETE /orgs/{org}/members/{username}"],
				removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
				removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
				removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
				removeSecurityManagerTeam: [
					"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
				],
				reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
				reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
				revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
				revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
				revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
				setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
				setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
				setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
				unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
				update: ["PATCH /orgs/{org}"],
				updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
				updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
				updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
				updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
				updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
				updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
			},
			packages: {
				deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
				deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
				deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
				deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getAllPackageVersionsForAPackageOwnedByAnOrg: [
					"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
				],
				getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
					"GET /user/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
				],
				getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
				getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
				getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
				getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
				getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
				listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
				listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
				listPackagesForAuthenticatedUser: ["GET /user/packages"],
				listPackagesForOrganization: ["GET /orgs/{org}/packages"],
				listPackagesForUser: ["GET /users/{username}/packages"],
				restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
			},
			privateRegistries: {
				createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
				deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
				getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
				listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
				updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
			},
			projects: {
				addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
				addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
				deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
				getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
				getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
				getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
				getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
				listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
				listForOrg: ["GET /orgs/{org}/projectsV2"],
				listForUser: ["GET /users/{username}/projectsV2"],
				listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
				listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
				updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
			},
			pulls: {
				checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				create: ["POST /repos/{owner}/{repo}/pulls"],
				createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
				createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
				get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
				getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				list: ["GET /repos/{owner}/{repo}/pulls"],
				listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
				listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
				listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
				listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
				listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
				update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
				updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
				updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
			},
			rateLimit: { get: ["GET /rate_limit"] },
			reactions: {
				createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
				deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
				deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
				deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
				deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
				listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
			},
			repos: {
				acceptInvitation: [
					"PATCH /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
				],
				acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
				addAppAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
				addStatusCheckContexts: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				addTeamAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				addUserAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
				checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
				checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
				checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
				checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
				checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
				codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
				compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
				compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
				createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
				createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
				createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
				createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
				createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
				createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
				createForAuthenticatedUser: ["POST /user/repos"],
				createFork: ["POST /repos/{owner}/{repo}/forks"],
				createInOrg: ["POST /orgs/{org}/repos"],
				createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
				createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
				createOrgRuleset: ["POST /orgs/{org}/rulesets"],
				createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
				createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
				createRelease: ["POST /repos/{owner}/{repo}/releases"],
				createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
				createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
				createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
				customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
				customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
				declineInvitation: [
					"DELETE /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
				],
				declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
				delete: ["DELETE /repos/{owner}/{repo}"],
				deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
				deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
				deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
				deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
				deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
				deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
				deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
				deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
				deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
				deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
				deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
				disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
				disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
				disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
				disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
				downloadArchive: [
					"GET /repos/{owner}/{repo}/zipball/{ref}",
					{},
					{ renamed: ["repos", "downloadZipballArchive"] }
				],
				downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
				downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
				enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
				enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
				enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
				enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
				generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
				get: ["GET /repos/{owner}/{repo}"],
				getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
				getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
				getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
				getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
				getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
				getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
				getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
				getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
				getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
				getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
				getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
				getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
				getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
				getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
				getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
				getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
				getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
				getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
				getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
				getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
				getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
				getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
				getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
				getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
				getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
				getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
				getOrgRulesets: ["GET /orgs/{org}/rulesets"],
				getPages: ["GET /repos/{owner}/{repo}/pages"],
				getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
				getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
				getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
				getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
				getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
				getReadme: ["GET /repos/{owner}/{repo}/readme"],
				getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
				getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
				getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
				getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
				getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
				getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
				getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
				getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
				getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
				getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
				getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
				getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
				getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
				getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
				getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
				listActivities: ["GET /repos/{owner}/{repo}/activity"],
				listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
				listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
				listBranches: ["GET /repos/{owner}/{repo}/branches"],
				listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
				listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
				listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
				listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
				listCommits: ["GET /repos/{owner}/{repo}/commits"],
				listContributors: ["GET /repos/{owner}/{repo}/contributors"],
				listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
				listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
				listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
				listForAuthenticatedUser: ["GET /user/repos"],
				listForOrg: ["GET /orgs/{org}/repos"],
				listForUser: ["GET /users/{username}/repos"],
				listForks: ["GET /repos/{owner}/{repo}/forks"],
				listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
				listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
				listLanguages: ["GET /repos/{owner}/{repo}/languages"],
				listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
				listPublic: ["GET /repositories"],
				listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
				listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
				listReleases: ["GET /repos/{owner}/{repo}/releases"],
				listTags: ["GET /repos/{owner}/{repo}/tags"],
				listTeams: ["GET /repos/{owner}/{repo}/teams"],
				listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
				merge: ["POST /repos/{owner}/{repo}/merges"],
				mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
				pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeAppAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
				removeStatusCheckContexts: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				removeTeamAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				removeUserAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
				replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
				requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
				setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				setAppAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				setStatusCheckContexts: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				setTeamAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				setUserAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
				transfer: ["POST /repos/{owner}/{repo}/transfer"],
				update: ["PATCH /repos/{owner}/{repo}"],
				updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
				updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
				updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
				updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
				updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
				updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
				updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				updateStatusCheckPotection: [
					"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
					{},
					{ renamed: ["repos", "updateStatusCheckProtection"] }
				],
				updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
				updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
			},
			search: {
				code: ["GET /search/code"],
				commits: ["GET /search/commits"],
				issuesAndPullRequests: ["GET /search/issues"],
				labels: ["GET /search/labels"],
				repos: ["GET /search/repositories"],
				topics: ["GET /search/topics"],
				users: ["GET /search/users"]
			},
			secretScanning: {
				createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
				getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
				listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
				listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
				listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
			},
			securityAdvisories: {
				createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
				createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
				createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
				createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
				getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
				getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
				listGlobalAdvisories: ["GET /advisories"],
				listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
				listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
				updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
			},
			teams: {
				addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				create: ["POST /orgs/{org}/teams"],
				createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
				deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
				getByName: ["GET /orgs/{org}/teams/{team_slug}"],
				getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				list: ["GET /orgs/{org}/teams"],
				listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
				listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
				listForAuthenticatedUser: ["GET /user/teams"],
				listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
				listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
				listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
				removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
			},
			users: {
				addEmailForAuthenticated: [
					"POST /user/emails",
					{},
					{ renamed: ["users", "addEmailForAuthenticatedUser"] }
				],
				addEmailForAuthenticatedUser: ["POST /user/emails"],
				addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
				block: ["PUT /user/blocks/{username}"],
				checkBlocked: ["GET /user/blocks/{username}"],
				checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
				checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
				createGpgKeyForAuthenticated: [
					"POST /user/gpg_keys",
					{},
					{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
				],
				createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
				createPublicSshKeyForAuthenticated: [
					"POST /user/keys",
					{},
					{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
				],
				createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
				createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
				deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
				deleteEmailForAuthenticated: [
					"DELETE /user/emails",
					{},
					{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
				],
				deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
				deleteGpgKeyForAuthenticated: [
					"DELETE /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
				],
				deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
				deletePublicSshKeyForAuthenticated: [
					"DELETE /user/keys/{key_id}",
					{},
					{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
				],
				deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
				deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
				deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
				follow: ["PUT /user/following/{username}"],
				getAuthenticated: ["GET /user"],
				getById: ["GET /user/{account_id}"],
				getByUsername: ["GET /users/{username}"],
				getContextForUser: ["GET /users/{username}/hovercard"],
				getGpgKeyForAuthenticated: [
					"GET /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
				],
				getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
				getPublicSshKeyForAuthenticated: [
					"GET /user/keys/{key_id}",
					{},
					{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
				],
				getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
				getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
				list: ["GET /users"],
				listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedByAuthenticated: [
					"GET /user/blocks",
					{},
					{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
				],
				listBlockedByAuthenticatedUser: ["GET /user/blocks"],
				listEmailsForAuthenticated: [
					"GET /user/emails",
					{},
					{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
				],
				listEmailsForAuthenticatedUser: ["GET /user/emails"],
				listFollowedByAuthenticated: [
					"GET /user/following",
					{},
					{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
				],
				listFollowedByAuthenticatedUser: ["GET /user/following"],
				listFollowersForAuthenticatedUser: ["GET /user/followers"],
				listFollowersForUser: ["GET /users/{username}/followers"],
				listFollowingForUser: ["GET /users/{username}/following"],
				listGpgKeysForAuthenticated: [
					"GET /user/gpg_keys",
					{},
					{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
				],
				listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
				listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
				listPublicEmailsForAuthenticated: [
					"GET /user/public_emails",
					{},
					{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
				],
				listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
				listPublicKeysForUser: ["GET /users/{username}/keys"],
				listPublicSshKeysForAuthenticated: [
					"GET /user/keys",
					{},
					{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
				],
				listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
				listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
				listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
				listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
				listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
				setPrimaryEmailVisibilityForAuthenticated: [
					"PATCH /user/email/visibility",
					{},
					{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
				],
				setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
				unblock: ["DELETE /user/blocks/{username}"],
				unfollow: ["DELETE /user/following/{username}"],
				updateAuthenticated: ["PATCH /user"]
			}
		};
		let U = new Map();
		for (let [e, t] of Object.entries(H)) for (let [n, r] of Object.entries(t)) {
			let [t, i, a] = r, [o, s] = t.split(/ /), c = Object.assign({
				method: o,
				url: s
			}, i);
			U.has(e) || U.set(e, new Map()), U.get(e).set(n, {
				scope: e,
				methodName: n,
				endpointDefaults: c,
				decorations: a
			});
		}
		let W = {
			has({ scope: e }, t) {
				return U.get(e).has(t);
			},
			getOwnPropertyDescriptor(e, t) {
				return {
					value: this.get(e, t),
					configurable: !0,
					writable: !0,
					enumerable: !0
				};
			},
			defineProperty(e, t, n) {
				return Object.defineProperty(e.cache, t, n), !0;
			},
			deleteProperty(e, t) {
				return delete e.cache[t], !0;
			},
			ownKeys({ scope: e }) {
				return [...U.get(e).keys()];
			},
			set(e, t, n) {
				return e.cache[t] = n;
			},
			get({ octokit: e, scope: t, cache: n }, r) {
				if (n[r]) return n[r];
				let i = U.get(t).get(r);
				if (!i) return;
				let { endpointDefaults: a, decorations: o } = i;
				return n[r] = o ? decorate(e, t, r, a, o) : e.request.defaults(a), n[r];
			}
		};
		function endpointsToMethods(e) {
			let t = {};
			for (let n of U.keys()) t[n] = new Proxy({
				octokit: e,
				scope: n,
				cache: {}
			}, W);
			return t;
		}
		function decorate(e, t, n, r, i) {
			let a = e.request.defaults(r);
			function withDecorations(...r) {
				let o = a.endpoint.merge(...r);
				if (i.mapToData) return o = Object.assign({}, o, {
					data: o[i.mapToData],
					[i.mapToData]: void 0
				}), a(o);
				if (i.renamed) {
					let [r, a] = i.renamed;
					e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
				}
				if (i.deprecated && e.log.warn(i.deprecated), i.renamedParameters) {
					let o = a.endpoint.merge(...r);
					for (let [r, a] of Object.entries(i.renamedParameters)) r in o && (e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`), a in o || (o[a] = o[r]), delete o[r]);
					return a(o);
				}
				return a(...r);
			}
			return Object.assign(withDecorations, a);
		}
		function restEndpointMethods(e) {
			return { rest: endpointsToMethods(e) };
		}
		restEndpointMethods.VERSION = "17.0.0";
		var G = "0.0.0-development";
		function normalizePaginatedListResponse(e) {
			if (!e.data) return {
				...e,
				data: []
			};
			if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
			let t = e.data.incomplete_results, n = e.data.repository_selection, r = e.data.total_count, i = e.data.total_commits;
			delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
			let a = Object.keys(e.data)[0];
			return e.data = e.data[a], t !== void 0 && (e.data.incomplete_results = t), n !== void 0 && (e.data.repository_selection = n), e.data.total_count = r, e.data.total_commits = i, e;
		}
		function iterator(e, t, n) {
			let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n), i = typeof t == "function" ? t : e.request, a = r.method, o = r.headers, s = r.url;
			return { [Symbol.asyncIterator]: () => ({ async next() {
				if (!s) return { done: !0 };
				try {
					let e = normalizePaginatedListResponse(await i({
						method: a,
						url: s,
						headers: o
					}));
					if (s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !s && "total_commits" in e.data) {
						let t = new URL(e.url), n = t.searchParams, r = parseInt(n.get("page") || "1", 10);
						r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits && (n.set("page", String(r + 1)), s = t.toString());
					}
					return { value: e };
				} catch (e) {
					if (e.status !== 409) throw e;
					return s = "", { value: {
						status: 200,
						headers: {},
						data: []
					} };
				}
			} }) };
		}
		function paginate(e, t, n, r) {
			return typeof n == "function" && (r = n, n = void 0), gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
		}
		function gather(e, t, n, r) {
			return n.next().then((i) => {
				if (i.done) return t;
				let a = !1;
				function done() {
					a = !0;
				}
				return t = t.concat(r ? r(i.value, done) : i.value.data), a ? t : gather(e, t, n, r);
			});
		}
		Object.assign(paginate, { iterator });
		function paginateRest(e) {
			return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
		}
		paginateRest.VERSION = G, new Context();
		let K = getApiBaseUrl(), q = {
			baseUrl: K,
			request: {
				agent: getProxyAgent(K),
				fetch: getProxyFetch(K)
			}
		}, re = Octokit.plugin(restEndpointMethods, paginateRest).defaults(q);
		function getOctokitOptions(e, t) {
			let n = Object.assign({}, t || {}), r = getAuthString(e, n);
			r && (n.auth = r);
			let i = getUserAgentWithOrchestrationId(n.userAgent);
			return i && (n.userAgent = i), n;
		}
		new Context();
		function getOctokit(e, t, ...n) {
			return new (re.plugin(...n))(getOctokitOptions(e, t));
		}
	})
};
