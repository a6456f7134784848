// Packages that cannot be installed while the image is built.

import { type KamalOutput, step } from "./frame.ts";

const lockfiles: readonly KamalOutput[] = [
  [
    "build-lockfile-platform",
    step(
      "bundle install",
      'Your bundle only supports platforms ["arm64-darwin-22"] but your local platform is\nx86_64-linux. Add the current platform to the lockfile with `bundle lock\n--add-platform x86_64-linux` and try again.',
      16,
    ),
    /no gems for x86_64-linux/,
    { fix: /bundle lock --add-platform x86_64-linux/, place: "build", at: "Dockerfile:47" },
  ],
  [
    "build-lockfile-platform",
    step("bundle install", "Could not find nokogiri-1.16.2-aarch64-linux in any of the sources", 7),
    /aarch64-linux/,
    { fix: /--add-platform aarch64-linux/ },
  ],
  [
    "build-lockfile-platform",
    step(
      "npm run build",
      "Error: Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to optional dependencies. Please try `npm i` again.",
    ),
    /another platform/,
    { fix: /package-lock\.json/ },
  ],
  [
    "build-lockfile-platform",
    step(
      "npm ci",
      'npm error code EBADPLATFORM\nnpm error notsup Unsupported platform for @esbuild/darwin-arm64@0.19.0: wanted {"os":"darwin","cpu":"arm64"} (current: {"os":"linux","cpu":"x64"})',
    ),
    /another platform/,
  ],
  [
    "build-bundler-version",
    step(
      "bundle install",
      "/usr/local/lib/ruby/rubygems.rb:298:in `find_spec_for_exe': Could not find 'bundler' (2.5.6) required by your /rails/Gemfile.lock. (Gem::GemNotFoundException)",
    ),
    /another version of Bundler/,
    { fix: /gem install bundler -v 2\.5\.6/ },
  ],
  ["build-bundler-version", step("bundle install", "You must use Bundler 2 or greater with this lockfile."), /Bundler/],
  [
    "build-lockfile-mismatch",
    step(
      "bundle install",
      "The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set\n\nYou have added to the Gemfile:\n* faker",
      16,
    ),
    /Gemfile\.lock in the commit is out of date with Gemfile/,
    { fix: /`bundle install`.*commit Gemfile\.lock/ },
  ],
  [
    "build-lockfile-mismatch",
    step(
      "yarn install --frozen-lockfile",
      "error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.",
    ),
    /yarn\.lock/,
  ],
  [
    "build-lockfile-mismatch",
    step(
      "yarn install --immutable",
      "➤ YN0000: ┌ Post-resolution validation\n➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.\n➤ YN0000: · Failed with errors in 1s 384ms",
    ),
    /yarn\.lock .*: The lockfile would have been modified/,
  ],
  [
    "build-lockfile-mismatch",
    step(
      "npm ci",
      "npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.",
    ),
    /package-lock\.json/,
    { fix: /`npm install`/ },
  ],
  [
    "build-lockfile-mismatch",
    step(
      "npm ci",
      "npm error The `npm ci` command can only install with an existing package-lock.json or\nnpm error npm-shrinkwrap.json with lockfileVersion >= 1.",
    ),
    /not in the commit/,
  ],
  [
    "build-lockfile-mismatch",
    step(
      "pnpm install --frozen-lockfile",
      ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
    ),
    /pnpm-lock\.yaml/,
  ],
  [
    "build-lockfile-mismatch",
    step("bun install --frozen-lockfile", "error: lockfile had changes, but lockfile is frozen"),
    /bun\.lock/,
  ],
  [
    "build-lockfile-mismatch",
    step(
      "poetry install",
      "pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.",
    ),
    /poetry\.lock/,
  ],
  [
    "build-lockfile-mismatch",
    step("uv sync --locked", "The lockfile at `uv.lock` needs to be updated, but `--locked` was provided."),
    /uv\.lock/,
    { fix: /`uv lock`/ },
  ],
  [
    "build-lockfile-mismatch",
    step("go build -o shop", "main.go:4:2: missing go.sum entry for module providing package example.com/x"),
    /go\.sum/,
  ],
];

const extensions: readonly KamalOutput[] = [
  [
    "build-tool-missing",
    step(
      "composer install --no-dev",
      "Your lock file does not contain a compatible set of packages. Please run composer update.\n\n  Problem 1\n    - Root composer.json requires PHP extension ext-intl * but it is missing from your system. Install or enable PHP's intl extension.",
    ),
    /extension intl/,
    { fix: /docker-php-ext-install intl/, place: "build" },
  ],

  [
    "build-native-extension",
    step(
      "bundle install",
      "Installing rake 13.1.0\nInstalling pg 1.5.4 with native extensions\nGem::Ext::BuildError: ERROR: Failed to build gem native extension.\n\n    current directory: /usr/local/bundle/gems/pg-1.5.4/ext\nchecking for libpq-fe.h... no\nCan't find the 'libpq-fe.h header\n*** extconf.rb failed ***\nAn error occurred while installing pg (1.5.4), and Bundler cannot continue.",
      5,
    ),
    /package pg has code in C, but the image lacks libpq-dev: .*libpq-fe/,
    { fix: /install -y libpq-dev/, evidence: /libpq-fe\.h/ },
  ],
  [
    "build-native-extension",
    step(
      "bundle install",
      "Gem::Ext::BuildError: ERROR: Failed to build gem native extension.\nYou have to install development tools first.\nAn error occurred while installing bigdecimal (3.1.5), and Bundler cannot continue.",
      5,
    ),
    /build-essential/,
  ],
  [
    "build-native-extension",
    step(
      "pip install -r requirements.txt",
      "      Error: pg_config executable not found.\nERROR: Failed building wheel for psycopg2",
    ),
    /libpq-dev/,
  ],
  [
    "build-native-extension",
    step(
      "npm ci",
      "npm error gyp ERR! find Python Python is not set from command line or npm configuration\nnpm error gyp ERR! configure error",
    ),
    /python3/,
  ],
  [
    "build-native-extension",
    step(
      "go build -o shop",
      '# runtime/cgo\ncgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH',
    ),
    /build-essential/,
  ],
];

const sources: readonly KamalOutput[] = [
  [
    "build-package-missing",
    step("apt-get install -y libfoo", "Reading package lists...\nE: Unable to locate package libfoo", 100),
    /apt cannot find libfoo/,
    { fix: /apt-get update/ },
  ],
  [
    "build-package-missing",
    step("apk add foo", "ERROR: unable to select packages:\n  foo (no such package):\n    required by: world[foo]"),
    /apk cannot find foo/,
  ],
  [
    "build-package-missing",
    step(
      "bundle install",
      "Your bundle is locked to mimemagic (0.3.5) from rubygems repository https://gems.example.com/ or installed locally, but that version can no longer be found in that source.",
      7,
    ),
    /Bundler cannot find mimemagic/,
    { fix: /bundle update mimemagic/ },
  ],
  [
    "build-package-missing",
    step(
      "pip install -r requirements.txt",
      "ERROR: Could not find a version that satisfies the requirement foo==9.9 (from versions: 1.0)\nERROR: No matching distribution found for foo==9.9",
    ),
    /pip cannot find foo/,
  ],
  [
    "build-package-missing",
    step("npm install", "npm error code ETARGET\nnpm error notarget No matching version found for left-pad@9.9.9."),
    /npm cannot find left-pad/,
  ],
  [
    "build-private-dependency",
    step(
      "mix deps.get --only prod",
      "* Getting lib (https://github.com/acme/lib)\nfatal: could not read Username for 'https://github.com': No such device or address",
    ),
    /no credentials for it/,
    { fix: /builder\/secrets/, place: "build" },
  ],
  [
    "build-private-dependency",
    step(
      "bundle install",
      "Authentication is required for gems.example.com.\nPlease supply credentials for this source.",
      17,
    ),
    /gems\.example\.com/,
  ],
  [
    "build-private-dependency",
    step(
      "npm ci",
      "npm error code E401\nnpm error Unable to authenticate, your authentication token seems to be invalid.",
    ),
    /no credentials/,
  ],
  [
    "build-private-dependency",
    step(
      "bundle install",
      "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
      11,
    ),
    /github\.com/,
    { fix: /ssh: default/ },
  ],
  [
    "build-corepack",
    step(
      "pnpm install",
      'Error: Cannot find matching keyid: {"signatures":[]}\n    at verifySignature (/usr/local/lib/node_modules/corepack/dist/lib/corepack.cjs:21535:47)',
    ),
    /Corepack in the base image/,
    { fix: /npm install -g corepack@latest/ },
  ],
  [
    "build-corepack",
    step(
      "yarn install",
      'error This project\'s package.json defines "packageManager": "yarn@4.1.0". However the current global version of Yarn is 1.22.22.\nPresence of the "packageManager" field indicates that the project is meant to be used with Corepack',
    ),
    /another version of the package manager/,
    { fix: /corepack enable/ },
  ],
  [
    "build-network",
    step(
      "apt-get update",
      "Err:1 http://packages.example.com stable InRelease\n  Temporary failure resolving 'packages.example.com'",
      100,
    ),
    /could not download/,
    { fix: /Re-run/ },
  ],
  [
    "build-network",
    step(
      "npm ci",
      "npm error code EAI_AGAIN\nnpm error request to https://packages.example.com failed, reason: getaddrinfo EAI_AGAIN packages.example.com",
    ),
    /could not download/,
  ],
  [
    "build-network",
    step("curl -fsSL https://example.com/x", "curl: (6) Could not resolve host: example.com", 6),
    /Could not resolve host/,
  ],
  [
    "build-network",
    step(
      "go mod download",
      'go: example.com/x@v1.0.0: Get "https://example.com/x": dial tcp: lookup example.com: i/o timeout',
    ),
    /could not download/,
  ],
  [
    "build-certificate",
    step(
      "curl -fsSL https://example.com/x",
      "curl: (60) SSL certificate problem: unable to get local issuer certificate",
      60,
    ),
    /could not verify the certificate/,
    { fix: /ca-certificates/ },
  ],
];

export const buildPackageOutputs: readonly KamalOutput[] = [...lockfiles, ...extensions, ...sources];
