// What is in the way of a RUN step of the build.

import { build, type KamalOutput, step } from "./frame.ts";

const precompile = "./bin/rails assets:precompile";

export const buildEnvironmentOutputs: readonly KamalOutput[] = [
  [
    "build-gem-not-installed",
    step(
      "bundle exec bootsnap precompile app/ lib/",
      "bundler: command not found: bootsnap\nInstall missing gem executables with `bundle install`",
      127,
    ),
    /needs the gem bootsnap/,
    { fix: /BUNDLE_WITHOUT/, at: "Dockerfile:47", place: "build" },
  ],
  [
    "build-gem-not-installed",
    step(
      precompile,
      "bundler/spec_set.rb:91: Could not find rubocop-1.60.0 in locally installed gems (Bundler::GemNotFound)",
      7,
    ),
    /needs the gem rubocop/,
  ],
  [
    "build-copy-missing",
    step(
      "bundle install",
      "[!] There was an error parsing `Gemfile`: No such file or directory @ rb_sysopen - .ruby-version. Bundler cannot continue.",
      4,
    ),
    /needs \.ruby-version/,
    { fix: /COPY \.ruby-version/ },
  ],
  ["build-copy-missing", step("bundle install", "Could not locate Gemfile", 10), /needs Gemfile/],
  [
    "build-copy-missing",
    step(
      "npm ci",
      "npm error code ENOENT\nnpm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'",
      254,
    ),
    /needs package\.json/,
  ],
  [
    "build-copy-missing",
    step("chmod +x bin/docker-entrypoint", "chmod: cannot access 'bin/docker-entrypoint': No such file or directory"),
    /needs bin\/docker-entrypoint/,
    { fix: /\.dockerignore/ },
  ],
  [
    "build-permission",
    step(
      "npm ci",
      "npm error code EACCES\nnpm error syscall mkdir\nnpm error Error: EACCES: permission denied, mkdir '/app/node_modules'",
      243,
    ),
    /write to \/app\/node_modules/,
    { fix: /--chown/ },
  ],
  [
    "build-permission",
    step(precompile, "Errno::EACCES: Permission denied @ dir_s_mkdir - /rails/tmp/cache"),
    /\/rails\/tmp\/cache/,
  ],
  [
    "build-user-exists",
    step("groupadd --system --gid 1000 rails", "groupadd: GID '1000' already exists", 4),
    /already/,
    { fix: /USER node/ },
  ],
  [
    "build-libc",
    step(
      precompile,
      "LoadError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by nokogiri.so)",
    ),
    /newer C library/,
  ],
  [
    "build-library-missing",
    step(
      precompile,
      "LoadError: Could not open library 'vips.so.42': vips.so.42: cannot open shared object file: No such file or directory.",
    ),
    /vips\.so\.42/,
    { fix: /libvips42/ },
  ],
  [
    "build-library-missing",
    step("npx prisma generate", "Error loading shared library libssl.so.1.1: No such file or directory"),
    /libssl\.so\.1\.1/,
  ],
  [
    "build-apt-stale",
    step(
      "apt-get install -y curl",
      "E: Failed to fetch http://packages.example.com/curl_7.88_amd64.deb  404  Not Found [IP: 203.0.113.8 80]\nE: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?",
      100,
    ),
    /cached layer/,
    { fix: /apt-get update && apt-get install/ },
  ],
  [
    "build-dependency-conflict",
    step(
      "npm install",
      "npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error While resolving: shop@1.0.0",
    ),
    /ERESOLVE unable to resolve/,
    { fix: /legacy-peer-deps/ },
  ],
  [
    "build-dependency-conflict",
    step(
      "pip install -r requirements.txt",
      "ERROR: Cannot install -r requirements.txt (line 1) and django==5.0 because these package versions have conflicting dependencies.",
    ),
    /pip finds no set/,
  ],
  ["build-script-missing", step("npm run build", 'npm error Missing script: "build"'), /script "build"/],
  [
    "build-lockfile-platform",
    step(
      precompile,
      "Tailwindcss::Ruby::ExecutableNotFoundException: Cannot find the tailwindcss executable for aarch64-linux in /usr/local/bundle/gems/exe",
    ),
    /no gems for aarch64-linux/,
  ],
  [
    "build-asset-missing",
    step(
      precompile,
      "Sprockets::FileNotFound: couldn't find file 'jquery3' with type 'application/javascript'\nChecked in these paths: \n  /rails/app/assets/javascripts",
    ),
    /needs jquery3/,
  ],
  [
    "build-asset-missing",
    step(precompile, "Sprockets::FileNotFound: couldn't find file '../builds/tailwind.css'"),
    /builds\/tailwind\.css/,
    { fix: /tailwindcss:build/ },
  ],
  [
    "build-context-unreadable",
    build(
      "#4 [internal] load build context\n#4 ERROR: error from sender: open tmp/db: permission denied\nERROR: failed to solve: error from sender: open tmp/db: permission denied",
    ),
    /may not read tmp\/db/,
    { fix: /\.dockerignore/ },
  ],
  [
    "build-python-managed",
    step("pip3 install x", "error: externally-managed-environment"),
    /pip refuses/,
    { fix: /venv/ },
  ],
  [
    "build-secret-missing",
    step(
      precompile,
      "rails aborted!\nNoMethodError: undefined method `[]' for nil:NilClass\n\n  config.x = Rails.application.credentials.aws[:key]\n             ^^^",
    ),
    /credentials are empty/,
    { fix: /credentials\.dig/ },
  ],
  [
    "build-secret-missing",
    step(
      "mix assets.deploy",
      '** (System.EnvError) could not fetch environment variable "SECRET_KEY_BASE" because it is not set',
    ),
    /SECRET_KEY_BASE/,
  ],
  [
    "build-service-unreachable",
    step(
      precompile,
      'Faraday::ConnectionFailed: Failed to open TCP connection to localhost:9200 (Connection refused - connect(2) for "localhost" port 9200)',
    ),
    /service at localhost:9200/,
  ],
  [
    "build-memory",
    step(
      "composer install",
      "PHP Fatal error:  Allowed memory size of 1610612736 bytes exhausted (tried to allocate 4096 bytes)",
      255,
    ),
    /PHP reached/,
  ],
  // The words of other kinds where they do not mean the same.
  [
    "build-failed",
    step(
      "bin/rails assets:precompile",
      '✘ [ERROR] Expected ";" but found "cart"\n\n    app/javascript/cart.js:3:4\nrails aborted!\njsbundling-rails: Command build failed, ensure yarn is installed and `yarn build` runs without errors',
    ),
    /jsbundling-rails: Command build failed|Expected ";"/,
  ],
  [
    "build-failed",
    step(
      "npm run build",
      "warn - STRIPE_KEY is not set, payments are disabled\nReferenceError: CART_SIZE is not defined",
    ),
    /ReferenceError: CART_SIZE/,
  ],
  [
    "build-failed",
    step(
      "npm ci && npm run build",
      "npm warn EBADENGINE Unsupported engine {\nnpm warn EBADENGINE   package: 'x@1'\nError: no quux",
    ),
    /no quux/,
  ],
  [
    "build-failed",
    step(
      "pip install x",
      "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError'\nerror: subprocess-exited-with-error",
    ),
    /subprocess-exited/,
  ],
];
