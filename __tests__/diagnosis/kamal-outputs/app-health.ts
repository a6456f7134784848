// Apps that run, but not where kamal-proxy asks, or that do not answer the health check with 200.

import { booted, type KamalOutput } from "./frame.ts";

const port = (log: string, asked: number, listens: RegExp, more?: RegExp): KamalOutput => [
  "app-port",
  booted(log, { port: asked }),
  new RegExp(`port ${asked}\\b.*${listens.source}`),
  more === undefined ? {} : { fix: more },
];

const loopback = (log: string, asked: number, fix?: RegExp): KamalOutput => [
  "app-loopback",
  booted(log, { port: asked }),
  /cannot reach from outside/,
  fix === undefined ? {} : { fix },
];

export const appHealthOutputs: readonly KamalOutput[] = [
  port(
    "[1] Puma starting in cluster mode...\n[1] * Listening on http://0.0.0.0:3000\n[1] Use Ctrl-C to stop",
    80,
    /3000/,
    /app_port: 3000/,
  ),
  port("[2026-11-24 01:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)", 3000, /8000/, /app_port: 8000/),
  port("INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)", 80, /8000/),
  port(
    "   ▲ Next.js 14.2.3\n   - Local:        http://localhost:3000\n   - Network:      http://0.0.0.0:3000\n\n ✓ Ready in 120ms",
    80,
    /3000/,
  ),
  port("Server listening on port 4000", 3000, /4000/),
  port('{"level":30,"time":1732410000,"msg":"Server listening at http://0.0.0.0:3333"}', 80, /3333/),
  port("10:00:00.000 [info] Running ShopWeb.Endpoint with Bandit 1.5.0 at :::4000 (http)", 80, /4000/),
  port("[GIN-debug] Listening and serving HTTP on :8080", 80, /8080/),
  port("⇨ http server started on [::]:1323", 80, /1323/),
  port("Tomcat started on port 8080 (http) with context path '/'", 80, /8080/),
  port("Now listening on: http://[::]:8080", 80, /8080/),
  port("Rocket has launched from http://0.0.0.0:8000", 80, /8000/),
  port(
    '{"time":"2025-01-31T09:06:16Z","level":"INFO","msg":"Server started","http":":80"}\n* Listening on http://0.0.0.0:3000',
    8080,
    /80 and 3000/,
  ),
  loopback(
    "=> Booting Puma\n* Listening on http://127.0.0.1:3000\n* Listening on http://[::1]:3000",
    3000,
    /-b 0\.0\.0\.0/,
  ),
  loopback("INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)", 8000, /--host 0\.0\.0\.0/),
  loopback(" * Serving Flask app 'shop'\n * Running on http://127.0.0.1:5000", 80, /app_port: 5000/),
  loopback(
    '{"level":30,"msg":"Server listening at http://[::1]:3000"}\n{"level":30,"msg":"Server listening at http://127.0.0.1:3000"}',
    3000,
  ),
  loopback("10:00:00.000 [info] Running ShopWeb.Endpoint with cowboy 2.10.0 at 127.0.0.1:4000 (http)", 4000),
  loopback(
    "  VITE v5.0.0  ready in 300 ms\n  ➜  Local:   http://localhost:5173/\n  ➜  Network: use --host to expose",
    5173,
    /--host 0\.0\.0\.0/,
  ),
  loopback("   INFO  Server running on [http://127.0.0.1:8000].", 8000, /--host=0\.0\.0\.0/),
  loopback("Now listening on: http://localhost:5000", 5000),
  // The app got over what it logged before.
  port(
    "Waiting for the database: dial tcp 172.18.0.2:5432: connect: connection refused\nDATABASE_POOL is not set, using 5\nServer listening on port 4000",
    3000,
    /4000/,
  ),
  // Answers
  [
    "app-redirect",
    booted('172.18.0.2 - - [24/Nov/2026:01:00:00 +0000] "GET /up HTTP/1.1" 301 0 "-" "kamal-proxy"', { port: 3000 }),
    /redirect \(301\)/,
    { fix: /redirect/ },
  ],
  [
    "app-redirect",
    booted(
      '{"method":"GET","path":"/up","format":"*/*","status":301,"duration":0.5,"location":"https://8a72e6bb9d8e/up"}\n=> Rails 7.1.3',
      { port: 3000 },
    ),
    /https:\/\/8a72e6bb9d8e\/up/,
    { fix: /assume_ssl/ },
  ],
  [
    "app-redirect",
    booted('INFO:     172.18.0.2:41234 - "GET /healthz HTTP/1.1" 307 Temporary Redirect', {
      options: ' --health-check-path="/healthz"',
    }),
    /\/healthz/,
  ],
  [
    "app-hosts",
    booted(
      "=> Booting Puma\n* Listening on http://0.0.0.0:3000\n[ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: 8a72e6bb9d8e:3000",
      { port: 3000 },
    ),
    /8a72e6bb9d8e:3000/,
    { fix: /host_authorization/ },
  ],
  [
    "app-hosts",
    booted(
      "Invalid HTTP_HOST header: '7c7168a662c1:8000'. You may need to add '7c7168a662c1' to ALLOWED_HOSTS.\nTraceback (most recent call last):\ndjango.core.exceptions.DisallowedHost: Invalid HTTP_HOST header: '7c7168a662c1:8000'. You may need to add '7c7168a662c1' to ALLOWED_HOSTS.\nBad Request: /up",
      { port: 8000 },
    ),
    /with 400/,
    { fix: /ALLOWED_HOSTS/ },
  ],
  [
    "app-health-missing",
    booted(
      'I, [2026-11-24T01:00:00 #1]  INFO -- : [a] Started GET "/up" for 172.18.0.2 at 2026-11-24\nF, [2026-11-24T01:00:00 #1] FATAL -- : [a] ActionController::RoutingError (No route matches [GET] "/up"):',
      { port: 3000 },
    ),
    /404/,
    { fix: /rails\/health#show/ },
  ],
  [
    "app-health-missing",
    booted("Server running on port 3000\nGET /up 404 2.123 ms - 141", { port: 3000 }),
    /404/,
    { fix: /Add a page at \/up/ },
  ],
  [
    "app-health-missing",
    booted('172.18.0.2 - - [24/Nov/2026:01:00:00 +0000] "GET /up HTTP/1.1" 404 153 "-" "kamal-proxy" "-"'),
    /404/,
  ],
  ["app-health-missing", booted("Not Found: /up", { port: 8000 }), /404/],
  [
    "app-health-missing",
    booted(
      '{"level":"info","ts":1732410000.1,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"172.18.0.2","proto":"HTTP/1.1","method":"GET","host":"8a72e6bb9d8e:80","uri":"/up"},"duration":0.001,"size":0,"status":404}',
    ),
    /404/,
  ],
  [
    "app-health-refused",
    booted('Started GET "/up" for 172.18.0.2 at 2026-11-24 01:00:00 +0000\nCompleted 401 Unauthorized in 1ms', {
      port: 3000,
    }),
    /requires a login/,
  ],
  [
    "app-health-error",
    booted(
      'Started GET "/up" for 172.18.0.2 at 2026-11-24 01:00:00 +0000\nProcessing by Rails::HealthController#show as */*\nCompleted 500 Internal Server Error in 4ms (ActiveRecord: 0.0ms)\nErrno::ENOENT (No such file or directory @ rb_sysopen - config/x.yml):',
      { port: 3000 },
    ),
    /with 500: Errno::ENOENT/,
  ],
  [
    "app-health-error",
    booted("10:00:00.000 request_id=F [info] GET /up\n10:00:00.001 request_id=F [info] Sent 500 in 12ms", {
      port: 4000,
    }),
    /with 500/,
  ],
  [
    "unhealthy",
    booted("=> Booting Puma\n=> Rails 7.1.3 application starting in production\n* Listening on http://0.0.0.0:3000", {
      port: 3000,
    }),
    /listens on port 3000, where kamal-proxy sends.*force_ssl/,
    { fix: /assume_ssl/ },
  ],
  [
    "app-slow-start",
    booted("=> Booting Puma\n=> Rails 8.0.1 application starting in production\nCompiling the search index", {
      secondsPerLine: 13,
    }),
    /still starting.*after 30 s/,
    { fix: /deploy_timeout/ },
  ],
  [
    "app-health-missing",
    booted(
      '{"time":"2026-11-24T01:00:00Z","level":"INFO","msg":"Healthcheck failed","error":"unexpected status (404)"}',
    ),
    /404/,
  ],
  [
    "app-hosts",
    booted('=> Booting Puma\n172.18.0.2 - - [24/Nov/2026:01:00:00 +0000] "GET /up HTTP/1.1" 403 0'),
    /403/,
    { fix: /host_authorization/ },
  ],
];
