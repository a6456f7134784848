// What a RUN step of the build lacks.

import { type KamalOutput, step } from "./frame.ts";

const precompile = "SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile";
const rubyTrace = "/rails/config/environment.rb:5:in '<main>'";

const versions: readonly KamalOutput[] = [
  [
    "build-runtime-version",
    step(
      "composer install --no-dev",
      "Your lock file does not contain a compatible set of packages. Please run composer update.\n\n  Problem 1\n    - symfony/clock is locked to version v8.0.0 and an update of this package was not requested.\n    - symfony/clock v8.0.0 requires php >=8.4 -> your php version (8.2.29) does not satisfy that requirement.",
    ),
    /PHP 8\.2\.29/,
    { fix: /8\.4/ },
  ],
  [
    "build-runtime-version",
    step("bundle install", "Your Ruby version is 3.2.2, but your Gemfile specified 3.3.0", 18),
    /base image has Ruby 3\.2\.2, but the app needs 3\.3\.0/,
    { fix: /RUBY_VERSION=3\.3\.0/, at: "Dockerfile:47", place: "build" },
  ],
  [
    "build-runtime-version",
    step(
      "bundle install",
      "Gem::RuntimeRequirementNotMetError: zeitwerk requires Ruby version >= 3.2. The current ruby version is 3.1.4.",
      5,
    ),
    /Ruby 3\.1\.4, but the app needs >= 3\.2/,
  ],
  [
    "build-runtime-version",
    step(
      "bundle install",
      "ffi-1.17.0 requires rubygems version >= 3.3.22, which is incompatible with the current version, 3.3.5",
      5,
    ),
    /3\.3\.22/,
  ],
  [
    "build-runtime-version",
    step(
      "yarn install --frozen-lockfile",
      'error vite@7.0.0: The engine "node" is incompatible with this module. Expected version "^20.19.0 || >=22.12.0". Got "18.20.4"\nerror Found incompatible module.',
    ),
    /Node 18\.20\.4/,
    { fix: /Node \^20\.19\.0/ },
  ],
  [
    "build-runtime-version",
    step(
      "npm ci",
      "npm error code EBADENGINE\nnpm error engine Unsupported engine\nnpm error engine Not compatible with your version of node/npm: shop@1.0.0",
    ),
    /Node/,
  ],
  [
    "build-runtime-version",
    step(
      "npx vite build",
      "You are using Node.js 18.19.0. Vite requires Node.js version 20.19+ or 22.12+. Please upgrade your Node.js version.",
    ),
    /Node 18\.19\.0/,
  ],
  [
    "build-runtime-version",
    step("go mod download", "go: go.mod requires go >= 1.23.0 (running go 1.22.7; GOTOOLCHAIN=local)"),
    /Go 1\.22\.7, but the app needs 1\.23\.0/,
    { fix: /FROM golang:1\.23\.0/ },
  ],
  [
    "build-runtime-version",
    step("pip install .", "ERROR: Package 'shop' requires a different Python: 3.9.2 not in '>=3.11'"),
    /Python 3\.9\.2, but the app needs >=3\.11/,
    { fix: /FROM python:3\.11/ },
  ],
  [
    "build-runtime-version",
    step("poetry install", "The currently activated Python version 3.9.2 is not supported by the project (^3.11)."),
    /Python 3\.9\.2/,
  ],
  [
    "build-runtime-version",
    step(
      "composer install",
      "  Problem 1\n    - Root composer.json requires php ^8.3 but your php version (8.2.10) does not satisfy that requirement.",
      2,
    ),
    /PHP 8\.2\.10/,
  ],
  [
    "build-runtime-version",
    step(
      "mix deps.get",
      "** (Mix) You're trying to run :shop on Elixir v1.14.5 but it has declared in its mix.exs file it supports only Elixir ~> 1.16",
    ),
    /Elixir 1\.14\.5/,
  ],
  [
    "build-openssl-legacy",
    step(
      "yarn build",
      "Error: error:0308010C:digital envelope routines::unsupported\n  opensslErrorStack: [ 'error:03000086' ]",
    ),
    /OpenSSL 3/,
    { fix: /openssl-legacy-provider/ },
  ],
];

const secrets: readonly KamalOutput[] = [
  [
    "build-secret-missing",
    step("rake assets:precompile", "rake aborted!\nOTP_ENCRYPTION_PRIMARY_KEY required in production"),
    /needs OTP_ENCRYPTION_PRIMARY_KEY/,
    { fix: /OTP_ENCRYPTION_PRIMARY_KEY=dummy/ },
  ],
  [
    "build-module-missing",
    step("mix assets.deploy", 'Could not resolve "phoenix-colocated/my_app"'),
    /phoenix-colocated/,
    { fix: /mix compile/ },
  ],
  [
    "build-secret-missing",
    step(
      "./bin/rails assets:precompile",
      `bin/rails aborted!\nArgumentError: Missing \`secret_key_base\` for 'production' environment, set this string with \`bin/rails credentials:edit\` (ArgumentError)\n${rubyTrace}`,
    ),
    /secret_key_base/,
    { fix: /SECRET_KEY_BASE_DUMMY=1/, evidence: /Missing `secret_key_base`/ },
  ],
  [
    "build-secret-missing",
    step(
      precompile,
      "Missing encryption key to decrypt file with. Ask your team for your master key and write it to /rails/config/master.key or put it in the ENV['RAILS_MASTER_KEY'].",
    ),
    /key of its credentials/,
    { fix: /--mount=type=secret,id=RAILS_MASTER_KEY/ },
  ],
  [
    "build-master-key-wrong",
    step(
      precompile,
      `bin/rails aborted!\nActiveSupport::MessageEncryptor::InvalidMessage: ActiveSupport::MessageEncryptor::InvalidMessage\n${rubyTrace}`,
    ),
    /cannot decrypt/,
  ],
  [
    "build-secret-missing",
    step(precompile, `bin/rails aborted!\nKeyError: key not found: "STRIPE_KEY" (KeyError)\n${rubyTrace}`),
    /needs STRIPE_KEY/,
    { fix: /RUN STRIPE_KEY=dummy/ },
  ],
  [
    "build-secret-missing",
    step(
      "python manage.py collectstatic --noinput",
      "    SECRET_KEY = os.environ['DJANGO_SECRET']\nKeyError: 'DJANGO_SECRET'",
    ),
    /needs DJANGO_SECRET/,
  ],
  [
    "build-secret-missing",
    step(
      "python manage.py collectstatic --noinput",
      "django.core.exceptions.ImproperlyConfigured: Set the DATABASE_URL environment variable",
    ),
    /DATABASE_URL/,
  ],
  [
    "build-secret-missing",
    step(
      "python manage.py collectstatic --noinput",
      "decouple.UndefinedValueError: SECRET_KEY not found. Declare it as envvar or define a default value.",
    ),
    /SECRET_KEY/,
  ],
  [
    "build-secret-missing",
    step(
      "mix assets.deploy",
      "** (RuntimeError) environment variable DATABASE_URL is missing.\nFor example: ecto://USER:PASS@HOST/DATABASE",
    ),
    /DATABASE_URL/,
  ],
  [
    "build-secret-missing",
    step("npx prisma generate", "Error: Environment variable not found: DATABASE_URL."),
    /DATABASE_URL/,
  ],
  [
    "build-secret-missing",
    step(
      "npm run build",
      "Error: The OPENAI_API_KEY environment variable is missing or empty; either provide it, or instantiate the client",
    ),
    /OPENAI_API_KEY/,
  ],
  [
    "build-secret-missing",
    step("bundle install", "cat: /run/secrets/GEM_TOKEN: No such file or directory"),
    /mounts the build secret GEM_TOKEN/,
    { fix: /builder\/secrets/ },
  ],
];

const services: readonly KamalOutput[] = [
  [
    "build-service-unreachable",
    step(
      precompile,
      'bin/rails aborted!\nActiveRecord::ConnectionNotEstablished: connection to server at "::1", port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?',
    ),
    /no database or other service runs during the build/,
    { fix: /initializers/, place: "build" },
  ],
  [
    "build-service-unreachable",
    step(
      "python manage.py migrate",
      'django.db.utils.OperationalError: could not translate host name "db" to address: Name or service not known',
    ),
    /connects to/,
    { fix: /Remove the migration/ },
  ],
  [
    "build-service-unreachable",
    step("npx prisma migrate deploy", "Error: P1001: Can't reach database server at `db:5432`"),
    /connects to/,
    { fix: /Remove the migration/ },
  ],
  [
    "build-service-unreachable",
    step(precompile, "Mysql2::Error::ConnectionError: Can't connect to server on 'db' (115)"),
    /MySQL/,
  ],
  [
    "build-service-unreachable",
    step(precompile, "Redis::CannotConnectError: Connection refused - connect(2) for 127.0.0.1:6379"),
    /Redis/,
  ],
  ["build-service-unreachable", step("npm run build", "Error: connect ECONNREFUSED 127.0.0.1:5432"), /PostgreSQL/],
  [
    "build-service-unreachable",
    step("php artisan optimize", "  SQLSTATE[HY000] [2002] Connection refused (SQL: select * from `settings`)"),
    /MySQL/,
  ],
];

const programs: readonly KamalOutput[] = [
  [
    "build-tool-missing",
    step(
      precompile,
      "sh: 1: yarn: not found\nrails aborted!\njsbundling-rails: Command build failed, ensure yarn is installed and `yarn build` runs without errors",
    ),
    /runs `yarn`/,
    { fix: /Install Node and yarn/ },
  ],
  [
    "build-tool-missing",
    step("npm run build", "sh: 1: vite: not found", 127),
    /`vite`.*NODE_ENV/,
    { fix: /--include=dev/ },
  ],
  ["build-tool-missing", step("npm run build", "sh: tsc: not found", 127), /`tsc`/],
  [
    "build-tool-missing",
    step("curl -f https://example.com", "/bin/sh: 1: curl: not found", 127),
    /no such program/,
    { fix: /install -y curl/ },
  ],
  [
    "build-tool-missing",
    step(precompile, "ExecJS::RuntimeUnavailable: Could not find a JavaScript runtime."),
    /`node`/,
  ],
  [
    "build-tool-missing",
    step("bundle install", "You need to install git to be able to use gems from git repositories.", 11),
    /`git`/,
  ],
  [
    "build-tool-missing",
    step(
      "composer install",
      "    - acme/x 1.0 requires ext-intl * -> it is missing from your system. Install or enable PHP's intl extension.",
    ),
    /extension intl/,
    { fix: /docker-php-ext-install intl/ },
  ],
  [
    "build-module-missing",
    step("npm run build", "Module not found: Error: Can't resolve './Cart' in '/app/src'"),
    /\.\/Cart/,
    { fix: /upper and lower case/ },
  ],
  [
    "build-module-missing",
    step("node build.js", "Error: Cannot find module 'dotenv'"),
    /dotenv/,
    { fix: /package\.json/ },
  ],
  [
    "build-module-missing",
    step("python manage.py collectstatic --noinput", "ModuleNotFoundError: No module named 'whitenoise'"),
    /whitenoise/,
  ],
  [
    "build-module-missing",
    step(precompile, `${rubyTrace}: cannot load such file -- faker (LoadError)`),
    /faker/,
    { fix: /BUNDLE_WITHOUT/ },
  ],
  [
    "build-not-executable",
    step("./bin/rails assets:precompile", "/bin/sh: 1: ./bin/rails: Permission denied", 126),
    /bin\/rails/,
    { fix: /git update-index --chmod=\+x bin\/rails/ },
  ],
  [
    "build-crlf",
    step("./bin/rails assets:precompile", "/usr/bin/env: 'ruby\\r': No such file or directory", 127),
    /bin\/rails ends its lines with CRLF/,
    { fix: /\.gitattributes/ },
  ],
];

export const buildStepOutputs: readonly KamalOutput[] = [...versions, ...secrets, ...services, ...programs];
