// Known failures: the words that show them, the cause, the fix. From reference/failures.md; each entry has a test with
// the text that the real tool printed.

export interface DiagnosisContext {
  /** `kamal deploy`, … */
  command: string;
  configFile: string;
  service: string;
  destination: string | undefined;
  registry: string | undefined;
  repository: string;
  primaryHost: string;
}

export interface DiagnosisEntry {
  id: string;
  match: RegExp;
  /** Words that make it another failure after all. */
  unless?: RegExp;
  title: string;
  cause(match: RegExpExecArray, context: DiagnosisContext): string;
  fix(match: RegExpExecArray, context: DiagnosisContext): string;
}

const forDestination = (context: DiagnosisContext) => (context.destination ? ` -d ${context.destination}` : "");

/** The order is the order of preference: a consequence stands below its causes. */
export const diagnoses: readonly DiagnosisEntry[] = [
  {
    id: "hook-failed",
    // First: a hook's own output can hold the words of every other failure.
    match: /^Hook `([^`]+)` failed:?/m,
    title: "A hook failed",
    cause: ([, hook]) => `.kamal/hooks/${hook} ended with an error.`,
    fix: () => "The hook's own output is below.",
  },
  {
    id: "lock-held",
    match: /Deploy lock already in place!|LockError\): Deploy lock found|^Deploy lock found/m,
    title: "Another deploy holds the lock",
    cause: (_, { primaryHost }) => `The deploy lock on ${primaryHost} is held; the lines below say by whom.`,
    fix: (_, context) =>
      `Wait for that deploy. If it is over (cancelled, crashed), run \`kamal lock release${forDestination(context)}\` and start this run again.`,
  },
  {
    id: "disk-full",
    match: /no space left on device/,
    title: "A disk is full",
    cause: ([text]) => `Docker says: ${text}.`,
    fix: () =>
      "Free space on the machine that the lines below name (the server, or the runner when the image was being built): `kamal prune all`, `docker system df`, `docker builder prune`.",
  },
  {
    id: "secret-missing",
    match: /Secret '([^']+)' not found/,
    title: "A secret is missing",
    cause: ([, name]) => `Kamal asked for the secret ${name}, and no secrets file defines it.`,
    fix: ([, name]) => `Add ${name} to the repository's secrets and pass it in \`secrets\` or \`env:\` of this step.`,
  },
  {
    id: "registry-push-denied",
    match:
      /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to)[^\n]*403 Forbidden/,
    // A base image that is not there, or not for us, is no push.
    unless: /pull access denied|failed to resolve source metadata/,
    title: "The registry refused the push",
    cause: (_, { repository }) => `The login works, but it has no right to push to ${repository}.`,
    fix: (_, { registry, repository }) =>
      registry === "ghcr.io"
        ? `Give the job \`permissions: packages: write\`. If it has that, open the settings of the package ${repository} and add this repository with the role Write under "Manage Actions access".`
        : `Give the registry user the right to push to ${repository}.`,
  },
  {
    id: "registry-auth",
    match:
      /docker login[^\n]*stderr:[\s\S]{0,300}?(?:unauthorized|denied|401)|authentication required|incorrect username or password|Error response from daemon: (?:Get|login attempt) \S*[\s\S]{0,80}?(?:unauthorized|denied)/,
    title: "The registry refused the login",
    cause: (_, { registry }) => `${registry ?? "Docker Hub"} did not accept the username and password from the config.`,
    fix: (_, { registry }) =>
      registry === "ghcr.io"
        ? "Use `${{ github.actor }}` and `${{ secrets.GITHUB_TOKEN }}`, with `permissions: packages: write` in the job."
        : "Check registry/username in the config and the secret behind registry/password: an expired token, a wrong user, a token for another registry.",
  },
  {
    id: "ssh-hostkey",
    match: /HostKeyMismatch|fingerprint (\S+) does not match for|HostKeyUnknown|fingerprint \S+ is unknown for/,
    title: "The server's host key is not the known one",
    cause: ([text]) => `Kamal's SSH client refused the server: ${text}.`,
    fix: () =>
      "If the server was reinstalled, renew its lines in `ssh-known-hosts` (host name and address, not hashed).",
  },
  {
    id: "ssh-auth",
    match: /Authentication failed for user (\S+)|Inappropriate ioctl for device/,
    title: "The server refused the SSH key",
    cause: ([, user]) => `The server did not let ${user ?? "the SSH user"} in.`,
    fix: () =>
      "Check ssh/user in the config, and that the public key that belongs to `ssh-private-key` is in its authorized_keys.",
  },
  {
    id: "ssh-dns",
    match: /getaddrinfo: [^\n]*/,
    title: "The server's name does not resolve",
    cause: ([text]) => `Kamal found no address for the server: ${text}.`,
    fix: (_, { configFile }) => `Correct the host under \`servers\` in ${configFile}, or create its record in DNS.`,
  },
  {
    id: "ssh-connect",
    match:
      /Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|Net::SSH::ConnectionTimeout|Connection refused - connect\(2\) for (\S+)|connection closed by remote host/i,
    title: "The server does not answer",
    cause: ([text]) => `Kamal could not reach the server: ${text}.`,
    fix: () =>
      "Check that the server is up, that its address and ssh/port are right, and that no firewall or fail2ban keeps the runner out.",
  },
  {
    id: "docker-missing-remote",
    match: /Docker is not installed on (\S+) and can't be automatically installed/,
    title: "Docker is missing on the server",
    cause: ([, host]) => `${host} has no Docker, and the SSH user may not install it.`,
    fix: () => "Install Docker on the server once as root (`curl -fsSL get.docker.com | sh`), or deploy as root.",
  },
  {
    id: "docker-sock-perm",
    match: /permission denied while trying to connect to the [Dd]ocker/,
    title: "The SSH user may not use Docker",
    cause: () => "Docker's socket on the server refused the SSH user.",
    fix: () => "On the server, as root: `usermod -aG docker USER`; the next login has the right.",
  },
  {
    id: "docker-local",
    match: /Docker (?:buildx plugin )?is not installed locally/,
    title: "Docker or buildx is missing on the runner",
    cause: () => "Kamal builds the image on the runner, and `docker` with the buildx plugin is not there.",
    fix: () => "Use a hosted runner, install Docker with buildx, or build elsewhere and set `skip-build: true`.",
  },
  {
    id: "docker-down",
    match: /Cannot connect to the Docker daemon/,
    title: "The Docker daemon does not run",
    cause: () => "The `docker` command is there, but no daemon answers it.",
    fix: () => "Start it: `systemctl enable --now docker`.",
  },
  {
    id: "proxy-port",
    match: /port is already allocated|address already in use|failed to bind (?:host )?port/,
    title: "A port that kamal-proxy needs is taken",
    cause: ([text]) => `Docker could not publish kamal-proxy's ports: ${text}.`,
    fix: () =>
      "Stop the other web server (`ss -ltnp` shows it), or choose other ports with proxy/run/http_port and https_port.",
  },
  {
    id: "proxy-old",
    match: /kamal-proxy version (\S+) is too old/,
    title: "kamal-proxy on the server is too old",
    cause: ([text]) => `${text} for this version of Kamal.`,
    fix: (_, context) =>
      `Run \`kamal proxy reboot -y${forDestination(context)}\` once (a short outage for every app on the server).`,
  },
  {
    id: "host-conflict",
    match: /host settings conflict with another service/,
    title: "Another service already owns the host name",
    cause: (_, { service }) => `kamal-proxy routes this host name to another service than ${service}.`,
    fix: () =>
      "On the server, `docker exec kamal-proxy kamal-proxy list` names it; change proxy/host, or remove the old service with `kamal-proxy remove`.",
  },
  {
    id: "unhealthy",
    match: /target failed to become healthy|container not ready after \d+ seconds/,
    title: "The new version did not become healthy",
    cause: (_, { service }) => `The new container of ${service} did not answer its health check in time.`,
    fix: () =>
      "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout.",
  },
  {
    id: "boot-vanished",
    match: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
    title: "The new container died at once",
    cause: ([, role, host]) => `The container of ${role} on ${host} was gone before it could be asked.`,
    fix: (_, { service }) =>
      `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${service})\`.`,
  },
  {
    id: "build-failed",
    match: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
    title: "The image did not build",
    cause: ([text]) => `Docker says: ${text}`,
    fix: () =>
      "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build.",
  },
  {
    id: "dockerfile-missing",
    match: /Missing (\S*Dockerfile\S*)/,
    title: "There is no Dockerfile",
    cause: ([, file]) => `Kamal builds ${file}, and it is not in the commit.`,
    fix: () => "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`.",
  },
  {
    id: "image-missing",
    match: /manifest unknown|manifest for \S+ not found|failed to resolve reference [^\n]*: not found/,
    title: "The image is not in the registry",
    cause: ([text]) => `The server could not pull the image: ${text}.`,
    fix: () =>
      "With `skip-build: true`, the image must have been pushed with the tag that `version` names (the full commit).",
  },
  {
    id: "service-label",
    match: /is missing the 'service' label/,
    title: "The image was not built by Kamal",
    cause: (_, { service }) => `The image has no label service=${service}, which Kamal insists on.`,
    fix: (_, { service }) => `Build it with \`--label service=${service}\`.`,
  },
  {
    // Last of its kind: by itself only the consequence of a failure that was told elsewhere.
    id: "unhealthy",
    match: /Halted at barrier|First \S+ container is unhealthy/,
    title: "The new version did not become healthy",
    cause: (_, { service }) => `The first container of ${service} did not come up, so no other one was started.`,
    fix: () => "Read the lines below: what the first container, or the server that it was to run on, says.",
  },
  {
    id: "config-refused",
    match:
      /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
    title: "Kamal refuses the configuration",
    cause: (match, { configFile }) => `Kamal says about ${configFile}: ${firstLine(match.input)}`,
    fix: (_, { configFile }) => `Correct ${configFile}; \`kamal config\` shows the same message on your machine.`,
  },
];

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
