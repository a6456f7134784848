// Apps that cannot listen, write, use more memory, or reach a service; and exceptions.

import { booted, ended, type KamalOutput } from "./frame.ts";

const puma = "=> Booting Puma\n=> Rails 8.0.1 application starting in production";

export const appProcessOutputs: readonly KamalOutput[] = [
  [
    "app-port-in-use",
    booted("A server is already running (pid: 1, file: /rails/tmp/pids/server.pid).\nExiting"),
    /PID file/,
    { fix: /rm -f tmp\/pids\/server\.pid/ },
  ],
  [
    "app-port-in-use",
    booted('Address already in use - bind(2) for "0.0.0.0" port 3000 (Errno::EADDRINUSE)'),
    /port 3000/,
  ],
  ["app-port-in-use", booted("Error: listen EADDRINUSE: address already in use :::3000"), /3000/],
  ["app-port-in-use", booted("[ERROR] Connection in use: ('0.0.0.0', 8000)"), /8000/],
  [
    "app-port-denied",
    booted(
      '{"time":"2026-11-24T01:00:00Z","level":"ERROR","msg":"Failed to start HTTP listener","error":"listen tcp :80: bind: permission denied"}',
    ),
    /below 1024/,
    { fix: /HTTP_PORT/ },
  ],
  ["app-port-denied", booted("Error: listen EACCES: permission denied 0.0.0.0:80"), /below 1024/],
  [
    "app-heap-limit",
    booted(
      "<--- Last few GCs --->\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    ),
    /Node\.js stopped/,
    { fix: /max-old-space-size/ },
  ],
  ["app-heap-limit", booted("java.lang.OutOfMemoryError: Java heap space"), /Java stopped/, { fix: /Xmx/ }],
  [
    "app-memory",
    booted("/rails/bin/docker-entrypoint: line 8:    12 Killed                  ./bin/rails db:prepare"),
    /killed the app's process in the container of web on 10\.0\.0\.1/,
    { fix: /more memory/ },
  ],
  [
    "app-memory",
    booted("[2026-11-24 01:00:00 +0000] [1] [ERROR] Worker (pid:7) was sent SIGKILL! Perhaps out of memory?"),
    /killed/,
  ],
  [
    "app-readonly-filesystem",
    booted(
      "/usr/local/bundle/gems/bootsnap-1.18.3/lib/bootsnap/compile_cache/iseq.rb:49:in `fetch': Read-only file system @ dir_s_mkdir - /rails/tmp/cache (Errno::EROFS)",
    ),
    /\/rails\/tmp\/cache/,
    { fix: /tmpfs/ },
  ],
  [
    "app-not-writable",
    booted("Permission denied @ rb_sysopen - /rails/log/production.log (Errno::EACCES)"),
    /\/rails\/log\/production\.log/,
    { fix: /chown/ },
  ],
  ["app-not-writable", booted("Error: EACCES: permission denied, mkdir '/app/uploads'"), /\/app\/uploads/],
  ["app-not-writable", booted("PermissionError: [Errno 13] Permission denied: '/app/media'"), /\/app\/media/],
  [
    "app-not-writable",
    booted(
      'The stream or file "/var/www/html/storage/logs/laravel.log" could not be opened in append mode: Failed to open stream: Permission denied',
    ),
    /laravel\.log/,
  ],
  ["app-not-writable", booted("mkdir: cannot create directory ‘/data/uploads’: Permission denied"), /\/data\/uploads/],
  // Services
  [
    "app-redis",
    booted("Connection refused - connect(2) for 127.0.0.1:6379 (RedisClient::CannotConnectError)"),
    /container itself/,
    { fix: /`shop-redis`/ },
  ],
  [
    "app-redis",
    booted("redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused."),
    /container itself/,
  ],
  [
    "app-redis",
    booted("[ioredis] Unhandled error event: Error: getaddrinfo ENOTFOUND redis"),
    /`redis`, does not resolve/,
  ],
  [
    "app-redis",
    booted(
      "[ERROR/MainProcess] consumer: Cannot connect to redis://shop-redis:6379/0: Error -2 connecting to shop-redis:6379. Name or service not known.",
    ),
    /`shop-redis`, does not resolve/,
  ],
  [
    "app-redis",
    booted("NOAUTH Authentication required. (RedisClient::AuthenticationError)"),
    /does not accept the app's password/,
  ],
  ["app-service-unreachable", booted("Error: connect ECONNREFUSED 172.18.0.5:9200"), /172\.18\.0\.5:9200/],
  [
    "app-service-unreachable",
    booted(
      "[ERROR/MainProcess] consumer: Cannot connect to amqp://guest:**@rabbitmq:5672//: [Errno -2] Name or service not known.",
    ),
    /`rabbitmq`, does not resolve/,
  ],
  [
    "app-worker-queue",
    booted(
      'ActiveRecord::StatementInvalid: PG::UndefinedTable: ERROR:  relation "solid_queue_processes" does not exist',
    ),
    /Solid Queue/,
    { fix: /db:prepare/ },
  ],
  [
    "app-worker-queue",
    booted("Could not find table 'solid_queue_recurring_tasks' (ActiveRecord::StatementInvalid)"),
    /Solid Queue/,
  ],
  [
    "app-worker-queue",
    booted(`${puma}\n* Listening on http://0.0.0.0:3000\nDetected Solid Queue has gone away, stopping Puma...`, {
      port: 3000,
    }),
    /Solid Queue/,
  ],
  [
    "app-no-http",
    booted(
      'I, [2025-01-20T10:00:00] INFO -- : SolidQueue-1.1.2 Started Supervisor (100.0ms)  pid: 1, hostname: "8a72e6bb9d8e"',
    ),
    /`bin\/jobs`/,
    { fix: /proxy: false/ },
  ],
  [
    "app-no-http",
    booted(
      "2026-11-24T01:00:00.000Z pid=1 tid=2gp INFO: Booting Sidekiq 7.3.0 with Sidekiq::Config::DEFAULT_THREAD_NAME options\n2026-11-24T01:00:00.000Z pid=1 tid=2gp INFO: Starting processing, hit Ctrl-C to stop",
    ),
    /`sidekiq`/,
  ],
  ["app-no-http", booted("celery@8a72e6bb9d8e ready."), /celery worker/],
  [
    "app-behind-front",
    booted(
      '{"time":"2025-01-31T09:06:16Z","level":"INFO","msg":"Server started","http":":80"}\n{"time":"2025-01-31T09:06:16Z","level":"INFO","msg":"Unable to proxy request","path":"/up","error":"dial tcp [::1]:3000: connect: connection refused"}\n{"time":"2025-01-31T09:06:16Z","level":"INFO","msg":"Request","path":"/up","status":502,"dur":0,"method":"GET"}',
    ),
    /nothing listens on port 3000/,
    { fix: /deploy_timeout/ },
  ],
  [
    "app-behind-front",
    booted(
      '2026/11/24 01:00:00 [error] 29#29: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.3, server: , request: "GET /up HTTP/1.1", upstream: "fastcgi://127.0.0.1:9000", host: "8a72e6bb9d8e:80"',
    ),
    /fastcgi:\/\/127\.0\.0\.1:9000/,
  ],
  [
    "app-slow",
    booted(
      "D, [2026-11-24T01:00:00 #1] DEBUG -- :   TRANSACTION\nI, [2026-11-24T01:00:00 #1]  INFO -- : Migrating to AddIndexToOrders (20261124000000)\n== 20261124000000 AddIndexToOrders: migrating ==\n-- add_index(:orders, :email)",
    ),
    /was migrating its database|migrat/,
    { fix: /deploy_timeout/ },
  ],
  [
    "app-own-https",
    booted(
      '{"level":"info","ts":1732410000.1,"logger":"http.auto_https","msg":"enabling automatic HTTP->HTTPS redirects","server_name":"srv0"}',
    ),
    /redirects the health check to https/,
    { fix: /SERVER_NAME/ },
  ],
  [
    "app-no-http",
    booted(
      "[24-Nov-2026 01:00:00] NOTICE: fpm is running, pid 1\n[24-Nov-2026 01:00:00] NOTICE: ready to handle connections",
    ),
    /9000, but does not answer HTTP/,
  ],
  [
    "app-service-unreachable",
    booted('nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:12'),
    /`api`, does not resolve/,
  ],
  // Exceptions that nothing else knows
  [
    "app-exception",
    booted(
      "bin/rails aborted!\nArgumentError: wrong number of arguments (given 0, expected 1) (ArgumentError)\n/rails/config/initializers/shop.rb:7:in `<main>'\n/rails/config/environment.rb:5:in `<main>'\nTasks: TOP => db:prepare => environment",
    ),
    /wrong number of arguments/,
    { at: "config/initializers/shop.rb:7", fix: /config\/initializers\/shop\.rb:7/ },
  ],
  [
    "app-constant-missing",
    booted(
      "! Unable to load application: NameError: uninitialized constant Admin::Report\n/usr/local/bundle/ruby/3.3.0/gems/zeitwerk-2.6.12/lib/zeitwerk/kernel.rb:34:in 'Kernel#require': uninitialized constant Admin::Report (NameError)\n\tfrom /rails/app/controllers/admin_controller.rb:12:in '<class:AdminController>'",
    ),
    /uninitialized constant Admin::Report/,
    { at: "app/controllers/admin_controller.rb:12" },
  ],
  [
    "app-exception",
    booted(
      'Traceback (most recent call last):\n  File "/app/shop/urls.py", line 21, in <module>\n    path("up/", views.up),\n  File "/usr/local/lib/python3.12/site-packages/django/urls/conf.py", line 61, in _path\n    raise TypeError("view must be a callable")\nTypeError: view must be a callable or a list/tuple in the case of include.',
    ),
    /view must be a callable/,
    { at: "shop/urls.py:21" },
  ],
  [
    "app-exception",
    booted(
      "/app/node_modules/x/index.js:3\nTypeError: app.listn is not a function\n    at Object.<anonymous> (/app/node_modules/x/index.js:3:1)\n    at Object.<anonymous> (/app/src/server.js:14:5)\n    at Module._compile (node:internal/modules/cjs/loader:1364:14)",
    ),
    /app\.listn is not a function/,
    { at: "src/server.js:14" },
  ],
  [
    "app-exception",
    booted(
      "panic: template: pattern matches no files: `views/*.html`\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:23 +0x1d",
    ),
    /template: pattern matches no files/,
    { at: "main.go:23" },
  ],
  [
    "app-exception",
    booted("thread 'main' panicked at src/main.rs:42:10:\nfailed to parse config: missing field `addr`"),
    /missing field `addr`/,
    { at: "src/main.rs:42" },
  ],
  [
    "app-exception",
    booted("** (Mix) Could not start application shop: exited in: Shop.Application.start(:normal, [])"),
    /Could not start application/,
  ],
  [
    "app-exception",
    booted(
      '{"level":"fatal","time":1732410000,"msg":"boot failed","err":{"type":"RangeError","message":"Invalid time value","stack":"RangeError: Invalid time value\\n    at boot (/app/src/clock.ts:9:3)"}}',
    ),
    /Invalid time value/,
    { at: "src/clock.ts:9" },
  ],
  [
    "role-restarts",
    ended(
      "Kamal::Cli::Healthcheck::Error",
      "Exception while executing on host 10.0.0.1: container not ready after 30 seconds (restarting)",
    ),
    /Docker started it again/,
    { fix: /kamal app logs/ },
  ],
  [
    "role-healthcheck",
    ended(
      "Kamal::Cli::Healthcheck::Error",
      "Exception while executing on host 10.0.0.1: container not ready after 30 seconds (unhealthy)",
    ),
    /HEALTHCHECK/,
  ],
  [
    "role-restarts",
    ended(
      "Kamal::Cli::Healthcheck::Error",
      "Exception while executing on host 10.0.0.1: container not ready after 30 seconds (restarting)",
      " ERROR Failed to boot workers on 10.0.0.1",
    ),
    /container of workers on 10\.0\.0\.1/,
    { fix: /-r workers/ },
  ],
  // Puma says what its worker said in the next line, without the class
  [
    "app-constant-missing",
    booted(
      "[1] * Listening on http://0.0.0.0:3000\n[1] ! Unable to start worker\n[1] uninitialized constant Shop::Cart\n[1] /rails/app/models/cart.rb:3:in `<main>'",
      { port: 3000 },
    ),
    /uninitialized constant Shop::Cart/,
    { at: "app/models/cart.rb:3" },
  ],
];
