// The image build as a whole, its builder, its base images, and the clone that it uses.

import { build, dockerFailed, ended, failed, type KamalOutput, step } from "./frame.ts";

const builderError =
  'ERROR: error during connect: Get "http://docker.example.com/v1.24/containers/buildx_buildkit_kamal-shop0/json": command [ssh -o ConnectTimeout=30 -l root -- 10.0.0.9 docker system dial-stdio] has exited with exit status 255, please make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=';
const newBuilder =
  "  INFO [2b2c3d4e] Running docker buildx inspect kamal-remote-ssh---root-10-0-0-9 on localhost\n  WARN Missing compatible builder, so creating a new one first";

const checkout: readonly KamalOutput[] = [
  [
    "clone-submodule",
    ended(
      "Kamal::Cli::Build::BuildError",
      "Failed to clone repo: git exit status: 256\nfatal: transport 'file' not allowed\nfatal: clone of '/home/me/nickle' into submodule path '/tmp/x/vendor/nickle' failed",
    ),
    /relative or a path/,
    { fix: /\.gitmodules/ },
  ],
  [
    "builder-silent",
    dockerFailed(
      'ERROR: failed to list workers: Unavailable: connection error: desc = "error reading server preface: EOF"',
    ),
    /does not answer/,
    { fix: /docker buildx rm/ },
  ],
  [
    "clone-folder",
    ended("Errno::EACCES", "Permission denied @ dir_s_mkdir - /tmp/kamal-clones/shop-0123456789abc"),
    /belongs to another user/,
    { fix: /rm -rf \/tmp\/kamal-clones/ },
  ],
  [
    "clone-failed",
    ended("Kamal::Cli::Build::BuildError", "Failed to clone repo: git exit status: 32768"),
    /git exit status/,
    { place: "kamal" },
  ],
  [
    "clone-failed",
    ended(
      "SSHKit::Command::Failed",
      "git exit status: 32768\ngit stdout: Nothing written\ngit stderr: Cloning into 'shop'...\nfatal: unable to checkout working tree",
    ),
    /Git says: fatal: unable to checkout working tree/,
    { evidence: /unable to checkout/ },
  ],
  [
    "clone-dirty",
    ended("Kamal::Cli::Build::BuildError", "Clone in /tmp/kamal-clones/shop-1/shop/ is dirty,  M app/a.txt"),
    /is dirty/,
    { fix: /\.gitattributes/ },
  ],
  [
    "clone-ownership",
    ended(
      "Kamal::Cli::Build::BuildError",
      "Failed to clone repo: git exit status: 32768\ngit stdout: Nothing written\ngit stderr: Cloning into 'shop'...\nfatal: detected dubious ownership in repository at '/github/workspace/.git'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /github/workspace/.git\nfatal: Could not read from remote repository.",
    ),
    /\/github\/workspace belongs to another user/,
    { fix: /safe\.directory \/github\/workspace`/ },
  ],
  [
    "clone-lfs",
    ended(
      "SSHKit::Command::Failed",
      "git exit status: 32768\ngit stdout: Nothing written\ngit stderr: Cloning into 'shop'...\nDownloading a.bin (12 MB)\nError downloading object: a.bin (1234567): Smudge error: Error downloading a.bin: batch request: missing protocol\nerror: external filter 'git-lfs filter-process' failed\nfatal: a.bin: smudge filter lfs failed",
    ),
    /no access to the files in Git LFS/,
    { fix: /lfs: true/ },
  ],
  [
    "clone-lfs",
    ended(
      "SSHKit::Command::Failed",
      "git exit status: 32768\ngit stdout: Nothing written\ngit stderr: git-lfs filter-process: 1: git-lfs: not found\nfatal: the remote end hung up unexpectedly",
    ),
    /git-lfs is not installed/,
  ],
  [
    "clone-submodule",
    ended(
      "Kamal::Cli::Build::BuildError",
      "Failed to clone repo: git exit status: 32768\ngit stdout: Nothing written\ngit stderr: Cloning into '/tmp/kamal-clones/shop-1/shop/vendor/core'...\nfatal: could not read Username for 'https://github.com': No such device or address\nfatal: clone of 'https://github.com/acme/core.git' into submodule path '/tmp/kamal-clones/shop-1/shop/vendor/core' failed\nFailed to clone 'vendor/core'.",
    ),
    /credentials for https:\/\/github\.com\/acme\/core\.git/,
    { fix: /builder\/context/, evidence: /could not read Username/ },
  ],
  [
    "clone-submodule",
    ended(
      "SSHKit::Command::Failed",
      "git exit status: 32768\ngit stdout: Nothing written\ngit stderr: Submodule 'core' (git@github.com:acme/core.git) registered for path 'core'\ngit@github.com: Permission denied (publickey).\nfatal: clone of 'git@github.com:acme/core.git' into submodule path 'core' failed",
    ),
    /git@github\.com:acme\/core\.git/,
  ],
];

const builders: readonly KamalOutput[] = [
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker buildx plugin is not installed locally"), /runner/],
  ["docker-local", ended("Kamal::Cli::DependencyError", "Docker is not installed locally"), /runner/],
  ["docker-local", dockerFailed("sh: 1: docker: not found", 127), /the runner has no `docker`/, { place: "runner" }],
  ["docker-local", dockerFailed("docker: 'buildx' is not a docker command.\nSee 'docker --help'"), /lacks that plugin/],
  ["docker-local", dockerFailed("unknown flag: --builder\nSee 'docker --help'.", 125), /lacks that plugin/],
  ["docker-local", dockerFailed("unknown flag: --provenance\nSee 'docker buildx build --help'.", 125), /does not know/],
  [
    "builder-ssh",
    dockerFailed(`${builderError}root@10.0.0.9: Permission denied (publickey,password).`),
    /could not log in to the remote builder 10\.0\.0\.9/,
    { fix: /builder\/remote/ },
  ],
  [
    "builder-ssh",
    dockerFailed(`${builderError}Host key verification failed.`),
    /host key/,
    { fix: /ssh-keyscan 10\.0\.0\.9/ },
  ],
  [
    "builder-ssh",
    dockerFailed(`${builderError}ssh: connect to host 10.0.0.9 port 22: Connection timed out`),
    /could not connect to the remote builder/,
  ],
  ["builder-ssh", dockerFailed(`${builderError}bash: line 1: docker: command not found`), /has no Docker/],
  [
    "builder-ssh",
    dockerFailed(`${builderError}ssh: Could not resolve hostname 10.0.0.9: Name or service not known`),
    /does not exist/,
  ],
  [
    "builder-ssh",
    dockerFailed(
      `${builderError}permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock`,
    ),
    /may not use Docker/,
    { fix: /usermod/ },
  ],
  [
    "builder-ssh",
    dockerFailed(
      'ERROR: no builder "kamal-remote-ssh---root-10-0-0-9" found',
      1,
      `${newBuilder}\n ERROR Couldn't create remote builder: root@10.0.0.9: Permission denied (publickey).`,
    ),
    /could not log in to the machine in builder\/remote/,
  ],
  [
    "builder-ssh",
    dockerFailed('ERROR: no builder "kamal-remote-x" found', 1, " ERROR Couldn't create remote builder: something new"),
    /something new/,
  ],
  [
    "builder-ssh",
    dockerFailed(
      'ERROR: failed to initialize builder kamal-remote-x: error during connect: Get "http://docker.example.com/v1.24/info": ssh resolves to executable in current directory (./ssh)',
    ),
    /only in the current folder/,
  ],
  [
    "builder-ssh",
    ended(
      "Net::SSH::AuthenticationFailed",
      "Exception while executing on host 10.0.0.9: Authentication failed for user root@10.0.0.9",
      newBuilder,
    ),
    /remote builder 10\.0\.0\.9/,
    { place: "build" },
  ],
  [
    "builder-ssh",
    ended(
      "Errno::ECONNREFUSED",
      "Exception while executing on host 10.0.0.9: Connection refused - connect(2) for 10.0.0.9:22",
      newBuilder,
    ),
    /could not connect to the remote builder 10\.0\.0\.9/,
  ],
  ["builder-missing", dockerFailed('ERROR: no builder "kamal-local-docker-container" found'), /no builder kamal-local/],
  [
    "builder-gone",
    build(
      "#12 [build 4/6] RUN bundle install\n#12 88.41 Installing grpc 1.62.0 with native extensions\nERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF",
    ),
    /runner ran out of memory/,
  ],
  [
    "build-memory",
    step("npm run build", "Killed", 137),
    /killed `RUN npm run build`/,
    { at: "Dockerfile:47", place: "build" },
  ],
  ["build-memory", step("bin/rails assets:precompile", "Compiling...", 137), /exit code 137/],
  [
    "build-memory",
    step("npm run build", "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", 134),
    /limit of its heap/,
    { fix: /max-old-space-size/ },
  ],
  ["build-memory", step("go build -o shop", "compile: signal: killed"), /killed `RUN go build/],
  [
    "build-emulation",
    build(
      '#9 [2/6] RUN apt-get update\n#9 0.211 exec /bin/sh: exec format error\n#9 ERROR: process "/bin/sh -c apt-get update" did not complete successfully: exit code: 255',
      "linux/arm64",
    ),
    /built for linux\/arm64, but the runner has another CPU/,
    { fix: /ubuntu-24\.04-arm/ },
  ],
  [
    "build-emulation",
    step("bundle install", "qemu: uncaught target signal 11 (Segmentation fault) - core dumped", 139),
    /crashed there/,
  ],
  ["build-crashed", step("bundle install", "Fetching gem metadata", 139), /segmentation fault/],
  [
    "build-cache-driver",
    dockerFailed(
      "ERROR: Cache export is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.",
    ),
    /cannot export a cache/,
    { fix: /driver: docker/ },
  ],
  [
    "build-cache-driver",
    dockerFailed("ERROR: Multi-platform build is not supported for the docker driver."),
    /several platforms/,
  ],
  [
    "build-cache",
    build('#30 ERROR: error writing layer blob: Post "https://results.example.com/twirp": 503 Service Unavailable'),
    /could not read or store the cache/,
  ],
  [
    "build-ssh-agent",
    dockerFailed(
      "ERROR: could not parse ssh: [default]: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set",
    ),
    /no agent with a key/,
  ],
  [
    "docker-snap",
    dockerFailed('unable to prepare context: path "/tmp/kamal-clones/shop-1/shop/" not found'),
    /runner/,
    { fix: /snap remove docker/ },
  ],
];

const images: readonly KamalOutput[] = [
  [
    "build-base-image",
    build(
      "ERROR: failed to solve: ruby:3.99-slim: failed to resolve source metadata for docker.io/library/ruby:3.99-slim: docker.io/library/ruby:3.99-slim: not found",
    ),
    /no image ruby:3\.99-slim/,
  ],
  [
    "build-base-image",
    build(
      "Dockerfile:3\n--------------------\n   3 | >>> FROM nosuch/base:1\n--------------------\nERROR: failed to solve: nosuch/base:1: failed to resolve source metadata for docker.io/nosuch/base:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    ),
    /may not pull the base image nosuch\/base:1/,
    { fix: /docker\/login-action/, at: "Dockerfile:3" },
  ],
  [
    "build-base-image",
    build(
      "ERROR: failed to solve: ghcr.io/acme/base:1: failed to resolve source metadata for ghcr.io/acme/base:1: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=x&service=ghcr.io: 403 Forbidden",
    ),
    /may not pull the base image ghcr\.io\/acme\/base:1/,
  ],
  [
    "build-base-image",
    build(
      "ERROR: failed to solve: acme/base:1: failed to resolve source metadata for docker.io/acme/base:1: no match for platform in manifest: not found",
      "linux/arm64",
    ),
    /does not exist for the CPU/,
  ],
  [
    "build-base-image",
    build('ERROR: failed to solve: failed to parse stage name "ruby:-slim": invalid reference format'),
    /ARG is empty/,
  ],
  [
    "build-base-image",
    build(
      "ERROR: failed to solve: node:22: failed to resolve source metadata for docker.io/library/node:22: failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://auth.docker.io/token: 401 Unauthorized: incorrect username or password",
    ),
    /stored a wrong or old login/,
    { fix: /docker logout/ },
  ],
  [
    "build-base-image-old",
    step(
      "apt-get update",
      "Err:5 http://deb.debian.org/debian buster Release\n  404  Not Found [IP: 203.0.113.80 80]\nE: The repository 'http://deb.debian.org/debian buster Release' does not have a Release file.",
      100,
    ),
    /uses buster/,
    { fix: /bookworm/ },
  ],
  [
    "build-file-missing",
    build(
      '#9 [build 3/6] COPY dist ./dist\n#9 ERROR: failed to calculate checksum of ref abc::def: "/dist": not found\n------\n > [build 3/6] COPY dist ./dist:\n------\nDockerfile:12\n--------------------\n  12 | >>> COPY dist ./dist\n--------------------\nERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/dist": not found',
    ),
    /COPY needs dist, .* clone of the commit/,
    { fix: /\.dockerignore/, at: "Dockerfile:12" },
  ],
  [
    "build-file-missing",
    build(
      'Dockerfile:30\n--------------------\n  30 | >>> COPY --from=build /app/dist ./dist\n--------------------\nERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/app/dist": not found',
    ),
    /from the stage build, but that stage does not create it/,
  ],
  [
    "build-file-missing",
    dockerFailed(
      "COPY failed: file not found in build context or excluded by .dockerignore: stat config/x.yml: file does not exist",
    ),
    /config\/x\.yml/,
  ],
  ["build-target", build('ERROR: failed to solve: target stage "web" could not be found'), /stage `web`/],
  [
    "build-not-committed",
    build(
      "#1 transferring dockerfile: 2B done\nERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory",
    ),
    /no Dockerfile in Kamal's clone/,
    { fix: /git add Dockerfile.*snap/ },
  ],
  [
    "build-not-committed",
    step(
      "chown -R rails:rails db log storage tmp",
      "chown: cannot access 'log': No such file or directory\nchown: cannot access 'storage': No such file or directory",
    ),
    /needs log and storage, but git does not store empty folders/,
    { fix: /mkdir -p/ },
  ],
  [
    "build-not-committed",
    step(
      "./bin/rails assets:precompile",
      "Error: Can't find stylesheet to import.\n  ╷\n3 │ @use '../../../node_modules/bulma/sass/utilities/initial-variables'",
    ),
    /reads node_modules/,
    { at: "Dockerfile:47" },
  ],
  [
    "build-dockerfile",
    build(
      "Dockerfile:3\n--------------------\n   3 | >>> RUNN true\n--------------------\nERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN",
    ),
    /line 3/,
    { at: "Dockerfile:3" },
  ],
];

const unknown: readonly KamalOutput[] = [
  [
    "build-failed",
    step(
      "npm run build",
      "> shop@1.0.0 build\n> node build.js\n\nbuild.js: the quux is not frobnicated\nError: no quux\n    at build.js:3:1\nnpm error code ELIFECYCLE",
    ),
    /^`RUN npm run build` failed with exit code 1: Error: no quux\./,
    { at: "Dockerfile:47", place: "build", evidence: /no quux/ },
  ],
  [
    "app-constant-missing",
    step(
      "bin/rails assets:precompile",
      "rails aborted!\nNameError: uninitialized constant Shop::Cart (NameError)\n/rails/app/models/shop.rb:3:in `<main>'\n\nTasks: TOP => assets:precompile\n(See full trace by running task with --trace)",
    ),
    /constant Shop::Cart/,
  ],
  [
    "build-failed",
    step(
      "yarn tsc",
      "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.\nerror Command failed with exit code 2.",
      2,
    ),
    /error TS2322/,
  ],
  [
    "build-failed",
    step(
      "make",
      "cart.c: In function 'main':\ncart.c:3:5: error: 'x' undeclared\nmake: *** [Makefile:3: cart] Error 1",
      2,
    ),
    /'x' undeclared/,
  ],
  [
    "build-failed",
    failed(
      "docker",
      "Nothing written",
      '#8 ERROR: process "/bin/sh -c bundle install" did not complete successfully: exit code: 5\nERROR: failed to solve: process "/bin/sh -c bundle install" did not complete successfully: exit code: 5',
    ),
    /bundle install/,
  ],
  [
    "build-failed",
    build("#7 0.587 tar: x: Cannot open\n#7 ERROR: executor failed running [/bin/sh -c tar xf x]: exit code: 2"),
    /`RUN tar xf x` failed with exit code 2: tar: x: Cannot open/,
  ],
];

const leftOvers: readonly KamalOutput[] = [
  [
    "builder-exists",
    dockerFailed(
      'ERROR: existing instance for "kamal-local-docker-container" but no append mode, specify the node name to make changes for existing instances',
    ),
    /kamal-local-docker-container/,
    { fix: /docker buildx rm kamal-local-docker-container/, place: "runner" },
  ],
  [
    "build-failed",
    build(
      'Dockerfile:39\n--------------------\n  39 | >>> RUN ./bin/rails assets:precompile\n--------------------\nERROR: failed to solve: process "/bin/sh -c ./bin/rails assets:precompile" did not complete successfully: exit code: 1',
    ),
    /printed no error/,
    { fix: /SECRET_KEY_BASE_DUMMY needs Rails 7\.1/ },
  ],
  [
    "build-base-image",
    build(
      "[internal] load metadata for registry.example.com/acme/base:1.0.0\nERROR: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://registry.example.com/token: 401 Unauthorized\nERROR: failed to solve: registry.example.com/acme/base:1.0.0: failed to resolve source metadata for registry.example.com/acme/base:1.0.0: failed to authorize: failed to fetch anonymous token: 401 Unauthorized",
    ),
    /acme\/base/,
  ],
];

export const buildOutputs: readonly KamalOutput[] = [...leftOvers, ...checkout, ...builders, ...images, ...unknown];
