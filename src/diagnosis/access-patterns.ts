import type { KamalPattern } from "./pattern.ts";

/** Failures before anything is built or started: hooks, lock, secrets, registry, SSH. */
export const accessPatterns: readonly KamalPattern[] = [
  {
    id: "hook-failed",
    // First, because a hook's own output can contain the text of any other failure.
    pattern: /^Hook `([^`]+)` failed:?/m,
    facts: ([, hook = ""]) => ({ hook }),
  },
  {
    id: "lock-held",
    pattern: /Deploy lock already in place!|LockError\): Deploy lock found|^Deploy lock found/m,
    facts: (_, { primaryHost, destination }) => ({ host: primaryHost, holder: undefined, destination }),
  },
  {
    id: "disk-full",
    pattern: /no space left on device/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "secret-missing",
    pattern: /Secret '([^']+)' not found/,
    facts: ([, name = ""]) => ({ names: [name], problem: "no-line" }),
  },
  {
    id: "registry-push-denied",
    pattern:
      /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to) \S+ 403 Forbidden/,
    // A missing or private base image fails a pull, not a push.
    unless: /pull access denied|failed to resolve source metadata/,
    facts: (_, { registry, repository }) => ({ registry: titleOf(registry), repository, noticedBy: "kamal" }),
  },
  {
    id: "registry-auth",
    pattern: /authentication required|incorrect username or password/,
    facts: (_, { registry }) => ({ registry: titleOf(registry), problem: "kamal" }),
  },
  {
    id: "registry-auth",
    pattern: /docker login(?: \S+){0,9} stderr:/g,
    near: /unauthorized|denied|401/,
    facts: (_, { registry }) => ({ registry: titleOf(registry), problem: "kamal" }),
  },
  {
    id: "registry-auth",
    pattern: /Error response from daemon: (?:Get|login attempt) /g,
    near: /unauthorized|denied/,
    facts: (_, { registry }) => ({ registry: titleOf(registry), problem: "kamal" }),
  },
  {
    id: "ssh-hostkey",
    pattern:
      /HostKeyMismatch|fingerprint \S+ does not match for[^\n]*|HostKeyUnknown|fingerprint \S+ is unknown for[^\n]*/,
    facts: ([said]) => ({ problem: "kamal", said }),
  },
  {
    id: "ssh-auth",
    pattern: /Authentication failed for user (\S+)|Inappropriate ioctl for device/,
    facts: ([, user]) => ({ user }),
  },
  {
    id: "ssh-dns",
    pattern: /getaddrinfo: [^\n]*/,
    facts: ([said], { configFile }) => ({ said, configFile }),
  },
  {
    id: "ssh-connect",
    pattern:
      /Errno::E(?:CONNREFUSED|HOSTUNREACH|TIMEDOUT)|Net::SSH::ConnectionTimeout|Connection refused - connect\(2\) for (\S+)|connection closed by remote host/i,
    facts: ([said]) => ({ server: undefined, refused: false, said }),
  },
];

function titleOf(registry: string | undefined): string {
  return registry ?? "Docker Hub";
}
