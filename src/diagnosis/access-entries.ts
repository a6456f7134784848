import type { DiagnosisContext, DiagnosisEntry } from "./entry.ts";

const forDestination = (context: DiagnosisContext) => (context.destination ? ` -d ${context.destination}` : "");

/** What keeps a deploy from beginning: hooks, lock, secrets, registry, SSH. */
export const access: readonly DiagnosisEntry[] = [
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
];
