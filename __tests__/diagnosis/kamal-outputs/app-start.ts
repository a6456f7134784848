// Containers whose command, keys, variables or packages are missing or wrong.

import { booted, failed, type KamalOutput } from "./frame.ts";

const oci = (said: string) =>
  failed(
    "docker",
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ${said}: unknown.\n\nRun 'docker run --help' for more information`,
  );

export const appStartOutputs: readonly KamalOutput[] = [
  [
    "entrypoint-crlf",
    booted(
      "/usr/bin/env: ‘bash\\r’: No such file or directory\n/usr/bin/env: use -[v]S to pass options in shebang lines",
    ),
    /CRLF line ends/,
    { fix: /eol=lf/ },
  ],
  [
    "entrypoint-crlf",
    booted("/bin/bash: /app/entrypoint.sh: /bin/bash^M: bad interpreter: No such file or directory"),
    /CRLF/,
  ],
  ["entrypoint-crlf", booted("/app/start.sh: line 2: $'\\r': command not found"), /CRLF/],
  [
    "entrypoint-crlf",
    booted("exec /usr/local/bin/docker-entrypoint.sh: no such file or directory"),
    /CRLF/,
    { fix: /\.gitattributes/ },
  ],
  ["entrypoint-crlf", booted("/bin/bash: -: invalid option\nUsage:\t/bin/bash [GNU long option] [option] ..."), /CRLF/],
  ["entrypoint-crlf", booted("/bin/sh: 0: Illegal option -"), /CRLF/],
  [
    "entrypoint-missing",
    failed(
      "docker",
      "docker: Error response from daemon: no command specified.\n\nRun 'docker run --help' for more information",
    ),
    /neither CMD nor ENTRYPOINT/,
  ],
  [
    "entrypoint-not-executable",
    oci('exec: "/rails/bin/docker-entrypoint": permission denied'),
    /not executable/,
    { fix: /--chmod=\+x bin\/docker-entrypoint/, place: "server" },
  ],
  [
    "entrypoint-not-executable",
    booted("/bin/sh: 1: ./bin/start: Permission denied"),
    /\.\/bin\/start/,
    { fix: /--chmod=\+x bin\/start/ },
  ],
  ["entrypoint-not-executable", booted("exec /app/entrypoint.sh: permission denied"), /\/app\/entrypoint\.sh/],
  [
    "entrypoint-missing",
    oci('exec: "bundle": executable file not found in $PATH'),
    /program bundle/,
    { fix: /Install bundle/ },
  ],
  [
    "entrypoint-missing",
    oci('exec: "/app/server": stat /app/server: no such file or directory'),
    /file \/app\/server is not in the image/,
  ],
  ["entrypoint-missing", booted("sh: 1: next: not found"), /program next/],
  [
    "entrypoint-missing",
    booted("/rails/bin/docker-entrypoint: line 8: exec: ./bin/thrust: not found"),
    /\.\/bin\/thrust/,
  ],
  [
    "entrypoint-missing",
    booted("python: can't open file '/app/manage.py': [Errno 2] No such file or directory"),
    /\/app\/manage\.py/,
  ],
  ["entrypoint-missing", booted("/usr/bin/env: 'node': No such file or directory"), /program node/],
  [
    "app-script-missing",
    booted(
      'npm error Missing script: "start"\nnpm error\nnpm error To see a list of scripts, run:\nnpm error   npm run',
    ),
    /script `start`/,
  ],
  [
    "app-script-missing",
    booted(
      'error Command "serve" not found.\ninfo Visit https://yarnpkg.com/en/docs/cli/run for documentation about this command.',
    ),
    /`serve`/,
  ],
  ["app-libc", booted("exec /server: no such file or directory"), /linked to glibc/, { fix: /CGO_ENABLED=0/ }],
  [
    "app-libc",
    booted("/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/server)"),
    /newer distribution/,
    { fix: /same distribution/ },
  ],
  [
    "app-libc",
    booted(
      "Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /usr/local/bundle/gems/nokogiri/nokogiri.so)",
    ),
    /another C library/,
  ],
  [
    "app-library-missing",
    booted(
      "LoadError: libpq.so.5: cannot open shared object file: No such file or directory - /usr/local/bundle/ruby/3.3.0/gems/pg-1.5.4/lib/pg_ext.so",
    ),
    /libpq\.so\.5/,
    { fix: /libpq5/ },
  ],
  [
    "app-library-missing",
    booted(
      "Could not open library 'vips.so.42': vips.so.42: cannot open shared object file: No such file or directory (LoadError)",
    ),
    /vips/,
    { fix: /libvips/ },
  ],
  [
    "app-library-missing",
    booted("ImportError: libGL.so.1: cannot open shared object file: No such file or directory"),
    /libGL\.so\.1/,
  ],
  ["app-cpu", booted("Illegal instruction (core dumped)"), /does not have/],
  // Keys
  [
    "master-key",
    booted(
      "bin/rails aborted!\nActiveSupport::MessageEncryptor::InvalidMessage: ActiveSupport::MessageEncryptor::InvalidMessage\n/rails/config/environment.rb:5:in '<main>'\nTasks: TOP => db:prepare => db:load_config => environment",
    ),
    /does not decrypt/,
    { fix: /config\/master\.key/ },
  ],
  [
    "master-key",
    booted(
      "Missing encryption key to decrypt file with. Ask your team for your master key and write it to /rails/config/master.key or put it in the ENV['RAILS_MASTER_KEY'].",
    ),
    /missing or empty/,
  ],
  [
    "master-key",
    booted("ActiveSupport::EncryptedFile::InvalidKeyLengthError: Encryption key must be exactly 32 characters."),
    /must have 32 characters/,
  ],
  [
    "app-key-missing",
    booted(
      "/usr/local/bundle/ruby/3.2.0/gems/railties-7.1.3.2/lib/rails/application.rb:658:in `validate_secret_key_base': Missing `secret_key_base` for 'production' environment, set this string with `bin/rails credentials:edit` (ArgumentError)\n\n        raise ArgumentError, \"Missing `secret_key_base` for '#{Rails.env}' environment, set this string with `bin/rails credentials:edit`\"\n              ^^^^^^^^^^^^^",
    ),
    /secret_key_base is missing/,
    { fix: /RAILS_MASTER_KEY/, evidence: /Missing `secret_key_base`/ },
  ],
  [
    "app-key-missing",
    booted(
      'production.ERROR: No application encryption key has been specified. {"exception":"[object] (Illuminate\\\\Encryption\\\\MissingAppKeyException(code: 0)"}',
    ),
    /APP_KEY is missing/,
    { fix: /php artisan key:generate --show/ },
  ],
  [
    "app-key-missing",
    booted(
      "ERROR! Config provider Config.Reader failed with:\n** (RuntimeError) environment variable SECRET_KEY_BASE is missing.\nYou can generate one by calling: mix phx.gen.secret",
    ),
    /SECRET_KEY_BASE is missing/,
    { fix: /mix phx\.gen\.secret/ },
  ],
  [
    "app-key-missing",
    booted("django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty."),
    /SECRET_KEY is missing/,
  ],
  [
    "app-key-missing",
    booted(
      "[auth][error] MissingSecret: Please define a `secret`. Read more at https://errors.authjs.dev#missingsecret",
    ),
    /AUTH_SECRET/,
  ],
  // Variables
  [
    "app-env-missing",
    booted(
      "/rails/config/environments/production.rb:61:in `fetch': key not found: \"SMTP_HOST\" (KeyError)\n\tfrom /rails/config/environments/production.rb:61:in `block in <main>'",
    ),
    /SMTP_HOST is not set/,
    { fix: /Add SMTP_HOST to `env`/ },
  ],
  [
    "app-env-missing",
    booted("/rails/config/initializers/stripe.rb:1:in 'Hash#fetch': key not found: \"STRIPE_KEY\" (KeyError)"),
    /STRIPE_KEY/,
  ],
  [
    "app-env-missing",
    booted(
      "  File \"/app/config/settings.py\", line 12, in <module>\n    SECRET = os.environ['API_TOKEN']\n  File \"<frozen os>\", line 685, in __getitem__\nKeyError: 'API_TOKEN'",
    ),
    /API_TOKEN/,
  ],
  [
    "app-env-missing",
    booted("decouple.UndefinedValueError: EMAIL_HOST not found. Declare it as envvar or define a default value."),
    /EMAIL_HOST/,
  ],
  [
    "app-env-missing",
    booted("django.core.exceptions.ImproperlyConfigured: Set the DATABASE_URL environment variable"),
    /DATABASE_URL/,
  ],
  [
    "app-env-missing",
    booted("error: Environment variable not found: DATABASE_URL.\n  -->  prisma/schema.prisma:7"),
    /DATABASE_URL/,
  ],
  ["app-env-missing", booted('Error: Config validation error: "JWT_SECRET" is required'), /JWT_SECRET/],
  [
    "app-env-missing",
    booted(
      "** (RuntimeError) environment variable DATABASE_URL is missing.\nFor example: ecto://USER:PASS@HOST/DATABASE",
    ),
    /DATABASE_URL/,
  ],
  [
    "app-env-missing",
    booted("thread 'main' panicked at src/main.rs:12:48:\nDATABASE_URL must be set: NotPresent"),
    /DATABASE_URL/,
  ],
  [
    "app-env-missing",
    booted("❌ Invalid environment variables: { DATABASE_URL: [ 'Required' ], AUTH_SECRET: [ 'Required' ] }"),
    /DATABASE_URL and AUTH_SECRET are not set/,
  ],
  [
    "app-env-missing",
    booted(
      "pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings\nSECRET_TOKEN\n  Field required [type=missing, input_value={}, input_type=dict]",
    ),
    /SECRET_TOKEN/,
  ],
  ["app-env-missing", booted("/app/entrypoint.sh: line 5: REDIS_URL: unbound variable"), /REDIS_URL/],
  [
    "app-env-missing",
    booted("java.lang.IllegalArgumentException: Could not resolve placeholder 'STRIPE_KEY' in value \"${STRIPE_KEY}\""),
    /STRIPE_KEY/,
  ],
  [
    "app-env-missing",
    booted('2026/11/24 01:00:00 env: required environment variable "PORT_HTTP" is not set'),
    /PORT_HTTP/,
  ],
  // Packages
  [
    "app-gem-missing",
    booted("bundler: command not found: puma\nInstall missing gem executables with `bundle install`"),
    /program puma/,
  ],
  [
    "app-gem-missing",
    booted("Could not find rack-3.0.9 in locally installed gems\nRun `bundle install` to install missing gems."),
    /gem rack/,
    { fix: /BUNDLE_WITHOUT/ },
  ],
  [
    "app-gem-missing",
    booted(
      "/usr/local/lib/ruby/3.3.0/bundler/rubygems_integration.rb:237:in `block in replace_gem': Error loading the 'postgresql' Active Record adapter. Missing a gem it depends on? pg is not part of the bundle. Add it to your Gemfile. (LoadError)",
    ),
    /gem pg/,
    { at: "Gemfile:null" },
  ],
  [
    "app-gem-missing",
    booted(
      "<internal:/usr/local/lib/ruby/3.3.0/rubygems/core_ext/kernel_require.rb>:136:in `require': cannot load such file -- faker (LoadError)",
    ),
    /requires `faker`/,
    { fix: /gem "faker"/ },
  ],
  [
    "app-gem-missing",
    booted("/rails/app/models/seed.rb:3:in `<main>': uninitialized constant Faker (NameError)"),
    /only in another group/,
  ],
  [
    "app-module-missing",
    booted("Error: Cannot find module 'express'\nRequire stack:\n- /app/dist/index.js"),
    /package express/,
    { fix: /dependencies/ },
  ],
  [
    "app-module-missing",
    booted(
      "node:internal/modules/cjs/loader:1210\n  throw err;\n  ^\n\nError: Cannot find module '/app/dist/main.js'\n    at Function._resolveFilename (node:internal/modules/cjs/loader:1207:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}",
    ),
    /command runs \/app\/dist\/main\.js/,
  ],
  [
    "app-module-missing",
    booted("Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/dist/routes' imported from /app/dist/server.js"),
    /imports the file/,
  ],
  [
    "app-module-missing",
    booted("Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'dotenv' imported from /app/server.js"),
    /package dotenv/,
  ],
  [
    "app-module-missing",
    booted('Error: Could not load the "sharp" module using the linux-x64 runtime\nPossible solutions:'),
    /no binary of sharp/,
    { fix: /--include=optional/ },
  ],
  [
    "app-module-missing",
    booted('Error: @prisma/client did not initialize yet. Please run "prisma generate" and try to import it again.'),
    /prisma/,
  ],
  [
    "app-module-missing",
    booted(
      "[ERROR] Exception in worker process\nTraceback (most recent call last):\n  File \"/usr/local/lib/python3.12/site-packages/gunicorn/util.py\", line 359, in import_app\n    mod = importlib.import_module(module)\nModuleNotFoundError: No module named 'wsgi'",
    ),
    /server's command names the module `wsgi`/,
  ],
  [
    "app-module-missing",
    booted(
      '  File "/usr/local/lib/python3.12/site-packages/gunicorn/util.py", line 359, in import_app\n    mod = importlib.import_module(module)\n  File "/app/shop/settings.py", line 3, in <module>\n    import environ\nModuleNotFoundError: No module named \'environ\'',
    ),
    /imports environ/,
    { fix: /django-environ/ },
  ],
  ["app-module-missing", booted('ERROR:    Error loading ASGI app. Could not import module "main".'), /module `main`/],
  [
    "app-module-missing",
    booted(
      "PHP Fatal error:  Uncaught Error: Failed opening required '/app/vendor/autoload.php' (include_path='.:/usr/local/lib/php')",
    ),
    /vendor\/autoload\.php/,
    { fix: /composer install/ },
  ],
  ["app-module-missing", booted("SQLSTATE: could not find driver (Connection: pgsql)"), /PHP extension/],
  ["app-module-missing", booted("Error: Unable to access jarfile app.jar"), /app\.jar/],
  ["app-runtime-version", booted("Your Ruby version is 3.2.2, but your Gemfile specified 3.3.0"), /3\.2\.2/],
  [
    "app-constant-missing",
    booted(
      "bin/rails aborted!\nNameError: uninitialized constant LetterOpenerWeb (NameError)\n/rails/config/routes.rb:80:in 'block in <main>'",
    ),
    /constant LetterOpenerWeb/,
    { fix: /groups development and test/, at: "config/routes.rb:80" },
  ],
  [
    "app-gem-missing",
    booted("Could not find 'bundler' (2.1.4) required by your /rails/Gemfile.lock. (Gem::GemNotFoundException)"),
    /Bundler 2\.1\.4/,
    { fix: /gem install bundler -v 2\.1\.4/ },
  ],
  [
    "docker-seccomp",
    booted(
      "config/initializers/flags.rb:11:in 'initialize': can't create Thread: Operation not permitted (ThreadError)",
    ),
    /does not know and forbids/,
    { fix: /20\.10\.10/ },
  ],
  [
    "app-memory-reserve",
    booted("# There is insufficient memory for the Java Runtime Environment to continue."),
    /reserves its heap/,
    { fix: /-Xms/ },
  ],
  [
    "app-migration-locked",
    booted(
      "Cannot run migrations because another migration process is currently running. (ActiveRecord::ConcurrentMigrationError)",
    ),
    /at the same time/,
    { fix: /limit: 1/ },
  ],
  [
    "app-library-missing",
    booted(
      "ImportError: no pq wrapper available.\n- couldn't import psycopg 'c' implementation: No module named 'psycopg_c'\n- couldn't import psycopg 'python' implementation: libpq library not found",
    ),
    /libpq/,
    { fix: /libpq5/ },
  ],
  [
    "app-module-type",
    booted("SyntaxError: Cannot use import statement outside a module"),
    /nearest package\.json/,
    { fix: /Copy package\.json/ },
  ],
  [
    "app-prisma-engine",
    booted(
      'PrismaClientInitializationError: Prisma Client could not locate the Query Engine for runtime "debian-openssl-3.0.x".',
    ),
    /generated in another stage/,
    { fix: /binaryTargets = \["native", "debian-openssl-3\.0\.x"\]/ },
  ],
  [
    "app-assets-missing",
    booted('ActionView::Template::Error (The asset "application.css" is not present in the asset pipeline.\n):'),
    /application\.css/,
    { fix: /assets:precompile/ },
  ],
  [
    "app-assets-missing",
    booted("ActionView::Template::Error: The asset 'tailwind.css' was not found in the load path."),
    /tailwind\.css/,
  ],
  [
    "app-assets-missing",
    booted("ValueError: Missing staticfiles manifest entry for 'css/app.css'"),
    /css\/app\.css/,
    { fix: /collectstatic/ },
  ],
  [
    "app-assets-missing",
    booted(
      "Error: Could not find a production build in the '.next' directory. Try building your app with 'next build' before starting the production server.",
    ),
    /\.next/,
    { fix: /next build/ },
  ],
  [
    "app-assets-missing",
    booted("Vite manifest not found at: /app/public/build/manifest.json"),
    /manifest\.json/,
    { fix: /npm run build/ },
  ],
  // Files and programs that the app looks for while it starts
  [
    "app-file-missing",
    booted("No such file or directory @ rb_sysopen - /rails/config/gcs.json (Errno::ENOENT)"),
    /\/rails\/config\/gcs\.json/,
  ],
  [
    "app-file-missing",
    booted("Error: ENOENT: no such file or directory, open '/app/certs/ca.pem'"),
    /\/app\/certs\/ca\.pem/,
  ],
  ["app-file-missing", booted("2026/11/24 01:00:00 open config.yaml: no such file or directory"), /config\.yaml/],
  [
    "app-assets-missing",
    booted("Error: ENOENT: no such file or directory, open '/app/.next/BUILD_ID'"),
    /BUILD_ID/,
    { fix: /next build/ },
  ],
  [
    "entrypoint-missing",
    booted(
      "failed to execute:\npsql --set ON_ERROR_STOP=1 --quiet\n\nPlease check the output above for any errors and make sure that `psql` is installed in your PATH and has proper permissions.",
    ),
    /program psql/,
  ],
  ["entrypoint-not-executable", booted("sh: 1: next: Permission denied"), /next/],
  [
    "entrypoint-crlf",
    booted("standard_init_linux.go:228: exec user process caused: no such file or directory"),
    /CRLF/,
  ],
  [
    "app-env-missing",
    booted("[warning] Configuration :server was not enabled for ShopWeb.Endpoint, http/https services won't start"),
    /PHX_SERVER is not set/,
  ],
];
