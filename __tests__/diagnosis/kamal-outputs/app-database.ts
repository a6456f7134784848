// Databases that the app cannot reach, log in to or use, in the words of many clients.

import { booted, ended, failed, type KamalOutput } from "./frame.ts";

export const appDatabaseOutputs: readonly KamalOutput[] = [
  // libpq 14 and later, in Ruby and Python
  [
    "app-database-unreachable",
    booted(
      'bin/rails aborted!\nActiveRecord::ConnectionNotEstablished: connection to server at "172.18.0.2", port 5432 failed: Connection refused (ActiveRecord::ConnectionNotEstablished)\n\tIs the server running on that host and accepting TCP/IP connections?\n\n\nCaused by:\nPG::ConnectionBad: connection to server at "172.18.0.2", port 5432 failed: Connection refused (PG::ConnectionBad)\n\tIs the server running on that host and accepting TCP/IP connections?\n\nTasks: TOP => db:prepare\n(See full trace by running task with --trace)',
    ),
    /database at 172\.18\.0\.2:5432/,
    { fix: /kamal accessory boot db/, place: "container" },
  ],
  [
    "app-database-unreachable",
    booted(
      'django.db.utils.OperationalError: connection to server at "localhost" (::1), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\nconnection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    ),
    /is the container itself/,
    { fix: /Use another host than localhost in DATABASE_URL.*`shop-db`/ },
  ],
  [
    "app-database-unreachable",
    booted(
      'PG::ConnectionBad: could not translate host name "shop-db" to address: Name or service not known (PG::ConnectionBad)',
    ),
    /`shop-db`, does not resolve/,
  ],
  [
    "app-database-unreachable",
    booted(
      'ActiveRecord::DatabaseConnectionError: There is an issue connecting with your hostname: db. (ActiveRecord::DatabaseConnectionError)\n\nPlease check your database configuration and ensure there is a valid connection to your database.\n\nCaused by:\nPG::ConnectionBad: could not translate host name "db" to address: Name or service not known (PG::ConnectionBad)',
    ),
    /does not resolve in the app's container/,
  ],
  [
    "app-database-unreachable",
    booted(
      'connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: No such file or directory (PG::ConnectionBad)\n\tIs the server running locally and accepting connections on that socket?',
    ),
    /no other address for it/,
    { fix: /Set DATABASE_URL/ },
  ],
  [
    "app-database-unreachable",
    booted(
      'could not connect to server: Connection refused (PG::ConnectionBad)\n\tIs the server running on host "10.0.0.5" and accepting\n\tTCP/IP connections on port 5432?',
    ),
    /10\.0\.0\.5:5432/,
  ],
  [
    "app-database-unreachable",
    booted(
      'psycopg2.OperationalError: connection to server at "db.example.com" (203.0.113.9), port 25060 failed: Connection timed out\n\tIs the server running on that host and accepting TCP/IP connections?',
    ),
    /no answer from its database at db\.example\.com:25060/,
    { fix: /firewall/ },
  ],
  [
    "app-database-unreachable",
    booted("psycopg.OperationalError: failed to resolve host 'db': [Errno -2] Name or service not known"),
    /`db`, does not resolve/,
  ],
  // MySQL: Ruby, Trilogy, Python, PHP
  [
    "app-database-unreachable",
    booted("Mysql2::Error::ConnectionError: Can't connect to MySQL server on 'shop-mysql:3306' (111)"),
    /shop-mysql:3306/,
    { fix: /kamal accessory boot mysql/ },
  ],
  [
    "app-database-unreachable",
    booted(
      "Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2) (ActiveRecord::ConnectionNotEstablished)",
    ),
    /in its own container/,
  ],
  [
    "app-database-unreachable",
    booted(
      "Connection refused - trilogy_connect - unable to connect to shop-db:3306 (Trilogy::SyscallError::ECONNREFUSED)",
    ),
    /shop-db:3306/,
  ],
  [
    "app-database-unreachable",
    booted("django.db.utils.OperationalError: (2005, \"Unknown MySQL server host 'db' (-2)\")"),
    /`db`, does not resolve/,
  ],
  [
    "app-database-unreachable",
    booted(
      "   Illuminate\\Database\\QueryException \n\n  SQLSTATE[HY000] [2002] Connection refused (Connection: mysql, SQL: select * from `sessions`)",
    ),
    /SQLSTATE\[HY000\] \[2002\]/,
  ],
  [
    "app-database-unreachable",
    booted("SQLSTATE[HY000] [2002] php_network_getaddresses: getaddrinfo for mysql failed: Name or service not known"),
    /`mysql`, does not resolve/,
  ],
  // Node, Prisma, Mongo
  [
    "app-database-unreachable",
    booted(
      "node:internal/process/promises:394\n      triggerUncaughtException(err, true /* fromPromise */);\n      ^\n\nAggregateError [ECONNREFUSED]: \n    at internalConnectMultiple (node:net:1134:18)\n  [errors]: [\n    Error: connect ECONNREFUSED ::1:5432\n        at createConnectionError (node:net:1667:14)",
    ),
    /container itself/,
  ],
  ["app-database-unreachable", booted("Error: getaddrinfo ENOTFOUND postgres"), /`postgres`, does not resolve/],
  [
    "app-database-unreachable",
    booted(
      'Prisma schema loaded from prisma/schema.prisma\nDatasource "db": PostgreSQL database "shop", schema "public" at "shop-db:5432"\n\nError: P1001: Can\'t reach database server at `shop-db:5432`\n\nPlease make sure your database server is running at `shop-db:5432`.',
    ),
    /shop-db:5432/,
  ],
  [
    "app-database-unreachable",
    booted("MongooseServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017"),
    /127\.0\.0\.1:27017/,
  ],
  // Elixir, Go, Java, Rust, asyncpg
  [
    "app-database-unreachable",
    booted(
      "10:00:00.123 [error] Postgrex.Protocol (#PID<0.2113.0>) failed to connect: ** (DBConnection.ConnectionError) tcp connect (shop-db:5432): non-existing domain - :nxdomain",
    ),
    /`shop-db`, does not resolve/,
  ],
  [
    "app-database-unreachable",
    booted("2026/11/24 01:00:00 failed to ping: dial tcp 172.18.0.2:5432: connect: connection refused"),
    /172\.18\.0\.2:5432/,
  ],
  [
    "app-database-unreachable",
    booted(
      "2026/11/24 01:00:00 failed to connect to `host=db user=shop database=shop`: hostname resolving error (lookup db on 127.0.0.11:53: no such host)",
    ),
    /`db`, does not resolve/,
  ],
  [
    "app-database-unreachable",
    booted(
      "org.postgresql.util.PSQLException: Connection to localhost:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.",
    ),
    /container itself/,
  ],
  [
    "app-database-unreachable",
    booted("ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 5432)"),
    /127\.0\.0\.1:5432/,
  ],
  // `kamal app exec` on a server
  [
    "app-database-unreachable",
    failed(
      "docker",
      'bin/rails aborted!\nPG::ConnectionBad: connection to server at "shop-db" (172.18.0.3), port 5432 failed: Connection refused',
    ),
    /shop-db:5432/,
    { place: "server" },
  ],
  [
    "app-database-unreachable",
    booted('connection to server at "shop-db" (172.18.0.5), port 5432 failed: No route to host (PG::ConnectionBad)'),
    /nothing accepts connections/,
    { fix: /kamal accessory logs db/ },
  ],
  [
    "app-database-login",
    booted(
      'bin/rails aborted!\nActiveRecord::DatabaseConnectionError: There is an issue connecting to your database with your username/password, username: shop. (ActiveRecord::DatabaseConnectionError)\n\nCaused by:\nPG::ConnectionBad: connection to server at "172.18.0.2", port 5432 failed: FATAL:  password authentication failed for user "shop" (PG::ConnectionBad)',
    ),
    /password authentication failed for user "shop"/,
    { fix: /ALTER USER/ },
  ],
  [
    "app-database-login",
    booted('FATAL 28P01 (invalid_password) password authentication failed for user "postgres"'),
    /does not accept the user or password/,
  ],
  [
    "app-database-login",
    booted(
      "django.db.utils.OperationalError: (1045, \"Access denied for user 'shop'@'172.18.0.3' (using password: YES)\")",
    ),
    /Access denied/,
  ],
  [
    "app-database-login",
    booted(
      "Error: P1000: Authentication failed against database server at `shop-db`, the provided database credentials for `shop` are not valid.",
    ),
    /Authentication failed/,
  ],
  [
    "app-database-login",
    booted("Error: SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"),
    /without a password/,
    { fix: /env\/secret/ },
  ],
  [
    "app-database-login",
    booted(
      'connection to server at "shop-db" (172.18.0.2), port 5432 failed: fe_sendauth: no password supplied (PG::ConnectionBad)',
    ),
    /without a password/,
  ],
  [
    "app-database-login",
    booted(
      'connection to server at "shop-db" (172.18.0.2), port 5432 failed: FATAL:  role "shop" does not exist (PG::ConnectionBad)',
    ),
    /role "shop" does not exist/,
    { fix: /CREATE ROLE/ },
  ],
  [
    "app-database-missing",
    booted(
      "ActiveRecord::NoDatabaseError: We could not find your database: shop_production. Available database configurations can be found in config/database.yml. (ActiveRecord::NoDatabaseError)",
    ),
    /`shop_production`/,
    { fix: /db:prepare/ },
  ],
  [
    "app-database-missing",
    booted('asyncpg.exceptions.InvalidCatalogNameError: database "shop" does not exist'),
    /no database `shop`/,
  ],
  ["app-database-missing", booted("Error 1049 (42000): Unknown database 'shop'"), /no database `shop`/],
  [
    "app-database-missing",
    booted("Error: P1003: Database `shop` does not exist on the database server at `shop-db:5432`."),
    /`shop`/,
  ],
  [
    "app-database-ssl",
    booted(
      'connection to server at "db" (172.18.0.2), port 5432 failed: server does not support SSL, but SSL was required',
    ),
    /server has none/,
    { fix: /sslmode=disable/ },
  ],
  ["app-database-ssl", booted("Error: The server does not support SSL connections"), /server has none/],
  ["app-database-ssl", booted("panic: pq: SSL is not enabled on the server"), /server has none/],
  [
    "app-database-ssl",
    booted('FATAL:  no pg_hba.conf entry for host "10.0.0.1", user "shop", database "shop", no encryption'),
    /encrypted connections only/,
    { fix: /sslmode=require/ },
  ],
  [
    "app-database-ssl",
    booted(
      "Error: self-signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1677:34)\n    at /app/node_modules/pg-pool/index.js:45:11",
    ),
    /does not trust the certificate/,
  ],
  [
    "app-database-ssl",
    booted("ERROR 2026 (HY000): TLS/SSL error: self-signed certificate in certificate chain"),
    /does not trust the certificate/,
  ],
  [
    "app-database-access",
    booted('FATAL:  no pg_hba.conf entry for host "10.0.0.1", user "shop", database "shop", SSL encryption'),
    /no rule that allows/,
    { fix: /pg_hba\.conf/ },
  ],
  [
    "app-database-permission",
    booted(
      'PG::InsufficientPrivilege: ERROR:  permission denied for schema public (ActiveRecord::StatementInvalid)\nLINE 1: CREATE TABLE "schema_migrations"',
    ),
    /not allowed to do this/,
    { fix: /GRANT ALL ON SCHEMA public/ },
  ],
  [
    "app-database-readonly",
    booted(
      "bin/rails aborted!\nActiveRecord::StatementInvalid: SQLite3::ReadOnlyException: attempt to write a readonly database (ActiveRecord::StatementInvalid)\n/rails/vendor/gems/sqlite3-1.7.3/lib/sqlite3/database.rb:177:in `initialize': attempt to write a readonly database (SQLite3::ReadOnlyException)",
    ),
    /read-only for the app/,
    { fix: /chown -R 1000:1000.*\/rails\/storage/ },
  ],
  [
    "app-database-readonly",
    booted("django.db.utils.OperationalError: attempt to write a readonly database"),
    /read-only/,
  ],
  [
    "app-database-file",
    booted(
      "SQLite3::CantOpenException: unable to open database file (ActiveRecord::StatementInvalid)\n/rails/bin/docker-entrypoint",
    ),
    /directory of the SQLite file does not exist/,
    { fix: /volumes/ },
  ],
  [
    "app-database-file",
    booted(
      "SqliteError: unable to open database file\n    at new Database (/app/node_modules/better-sqlite3/lib/database.js:69:26)",
    ),
    /SQLite/,
  ],
  [
    "app-database-locked",
    booted("SQLite3::BusyException: database is locked (ActiveRecord::StatementTimeout)"),
    /writes to the same SQLite file/,
  ],
  ["app-database-locked", booted("sqlite3.OperationalError: database is locked"), /locked/],
  ["app-database-busy", booted("FATAL:  sorry, too many clients already (PG::ConnectionBad)"), /too many connections/],
  ["app-database-busy", booted("Mysql2::Error::ConnectionError: Too many connections"), /too many connections/],
  [
    "app-database-starting",
    booted(
      'connection to server at "shop-db" (172.18.0.2), port 5432 failed: FATAL:  the database system is starting up',
    ),
    /does not accept connections yet/,
    { fix: /Re-run the job/ },
  ],
  [
    "app-database-url",
    booted(
      "error: Error validating datasource `db`: the URL must start with the protocol `postgresql://` or `postgres://`.",
    ),
    /cannot read the URL/,
  ],
  [
    "app-database-url",
    booted(
      'bin/rails aborted!\nURI::InvalidURIError: bad URI (is not URI?): "postgres://shop:p#ss@shop-db/shop"\n/usr/local/bundle/ruby/3.3.0/gems/activerecord-7.1.3/lib/active_record/database_configurations/connection_url_resolver.rb:25:in `initialize\'',
    ),
    /URL of its database/,
    { fix: /percent-encoded/ },
  ],
  [
    "app-database-config",
    booted(
      "ActiveRecord::AdapterNotSpecified: The `production` database is not configured for the `production` environment.",
    ),
    /no usable database/,
  ],
  [
    "app-migrations-pending",
    booted(
      "ActiveRecord::PendingMigrationError: \n\nMigrations are pending. To resolve this issue, run:\n\n        bin/rails db:migrate\n",
    ),
    /does not have the tables/,
    { fix: /bin\/rails db:prepare/ },
  ],
  [
    "app-migrations-pending",
    booted(
      'django.db.utils.ProgrammingError: relation "shop_setting" does not exist\nLINE 1: SELECT "shop_setting"."id" FROM "shop_setting"',
    ),
    /shop_setting/,
    { fix: /manage\.py migrate/ },
  ],
  [
    "app-migrations-pending",
    booted(
      "Invalid `prisma.user.findMany()` invocation:\nThe table `public.User` does not exist in the current database.",
    ),
    /public\.User/,
    { fix: /prisma migrate deploy/ },
  ],
  [
    "app-migration-failed",
    booted(
      'bin/rails aborted!\nStandardError: An error has occurred, this and all later migrations canceled: (StandardError)\n\nPG::DuplicateTable: ERROR:  relation "users" already exists\n\nCaused by:\nActiveRecord::StatementInvalid: PG::DuplicateTable: ERROR:  relation "users" already exists',
    ),
    /migration of its database failed/,
  ],
  [
    "app-migration-failed",
    booted(
      "Error: P3009\n\nmigrate found failed migrations in the target database, new migrations will not be applied.",
    ),
    /P3009/,
  ],
  [
    "app-extension-missing",
    booted(
      'StandardError: An error has occurred, this and all later migrations canceled: (StandardError)\n\nPG::FeatureNotSupported: ERROR:  extension "vector" is not available\nDETAIL:  Could not open extension control file "/usr/share/postgresql/16/extension/vector.control": No such file or directory.',
    ),
    /`vector`, but the database server does not have it installed/,
    { fix: /pgvector/ },
  ],
  [
    "app-extension-missing",
    booted(
      'django.db.utils.ProgrammingError: permission denied to create extension "postgis"\nHINT:  Must be superuser to create this extension.',
    ),
    /`postgis`/,
    { fix: /CREATE EXTENSION/ },
  ],
  [
    "app-extension-missing",
    booted('PG::UndefinedObject: ERROR:  type "vector" does not exist'),
    /not created in this database/,
  ],
  [
    "app-database-method",
    booted(
      "Mysql2::Error::ConnectionError: Plugin caching_sha2_password could not be loaded: /usr/lib/x86_64-linux-gnu/mariadb19/plugin/caching_sha2_password.so: cannot open shared object file: No such file or directory",
    ),
    /newer login method/,
  ],
  // A hook that runs `kamal app exec`
  [
    "app-database-unreachable",
    ended(
      "Kamal::Cli::HookError",
      'Hook `pre-deploy` failed:\n.kamal/hooks/pre-deploy exit status: 256\n.kamal/hooks/pre-deploy stdout: Launching command with version v2 from new container...\n.kamal/hooks/pre-deploy stderr:   ERROR (SSHKit::Command::Failed): Exception while executing on host 10.0.0.1: docker exit status: 1\ndocker stdout: Nothing written\ndocker stderr: bin/rails aborted!\nActiveRecord::ConnectionNotEstablished: connection to server at "shop-db" (172.18.0.2), port 5432 failed: Connection refused\n',
    ),
    /database at shop-db:5432/,
    { place: "hook" },
  ],
  [
    "app-migrations-pending",
    booted('** (Postgrex.Error) ERROR 42P01 relation "oban_jobs" does not exist'),
    /oban_jobs/,
    { fix: /bin\/migrate/ },
  ],
];
