// What keeps us, or Kamal, from getting into a server. Kamal's SSH client and OpenSSH know different things: where a
// fact is undefined, it was Kamal who failed, and `said` has its words.

import type { Entries } from "./entry.ts";

export type KeyProblem = "public" | "putty" | "no-begin" | "no-end" | "passphrase" | { refused: string };

type HostKeyProblem =
  | { problem: "changed" | "unknown"; host: string; port: number }
  | { problem: "kamal"; said: string };

interface Server {
  host: string;
  port: number;
}

export const sshEntries = {
  /** `refused`: OpenSSH's words about a key that looks right. */
  "ssh-key-format": ({ problem }: { problem: KeyProblem }) => ({
    title: "The SSH private key cannot be used",
    ...unusableKey(problem),
  }),

  "ssh-hostkey": (facts: HostKeyProblem) => hostKey(facts),

  /** `user`: as far as it is known; `keys`: fingerprints of the keys that were offered. */
  "ssh-auth": (facts: { user: string; host: string; keys: readonly string[] } | { user: string | undefined }) => ({
    title: "The server refused the SSH key",
    ...refusedKey(facts),
  }),

  /** `hosts`: the names that have no address; `said`: Kamal's words, which do not say which one it is. */
  "ssh-dns": (facts: { hosts: readonly string[] } | { said: string; configFile: string }) => ({
    title: "The server's name does not resolve",
    ...unresolved(facts),
  }),

  "ssh-connect": ({ server, refused, said }: { server: Server | undefined; refused: boolean; said: string }) => ({
    title: refused ? "No SSH server at this port" : "The server does not answer",
    ...unreachable(server, refused, said),
  }),

  /** Logged in, but what answers is not a shell: nologin, a forced command, a banner that ends the session. */
  "ssh-shell": ({ user, host }: { user: string; host: string }) => ({
    title: "The server does not let us run commands",
    cause: `${user} may log in at ${host}, but gets no shell there.`,
    fix: `Give ${user} a login shell (\`chsh -s /bin/bash ${user}\`), and no forced \`command=\` in authorized_keys.`,
  }),

  /** `said`: the last line of what `ssh` printed, in words that no pattern knows. */
  "ssh-failed": ({ user, host, port, said }: Server & { user: string; said: string | undefined }) => ({
    title: "No SSH session with the server",
    cause: `ssh to ${user}@${host}, port ${port}, failed: ${said ?? "without a word"}.`,
    fix: `Try it by hand: \`ssh -p ${port} ${user}@${host}\`.`,
  }),
} satisfies Entries;

function unusableKey(problem: KeyProblem): { cause: string; fix: string } {
  const input = "Input `ssh-private-key`";
  const whole =
    "Put the whole private key file (from `-----BEGIN` to `-----END …-----`) into the secret that `ssh-private-key` is given.";
  switch (problem) {
    case "public":
      return { cause: `${input} holds a public key (it starts with the key's type).`, fix: whole };
    case "putty":
      return {
        cause: `${input} holds a PuTTY key; expected OpenSSH's or PEM's form.`,
        fix: "Convert it with `puttygen key.ppk -O private-openssh -o key` and store the result in the secret.",
      };
    case "no-begin":
      return { cause: `${input} does not start with a line \`-----BEGIN … PRIVATE KEY-----\`.`, fix: whole };
    case "no-end":
      return { cause: `${input} is cut off: its last line is no \`-----END … PRIVATE KEY-----\`.`, fix: whole };
    case "passphrase":
      return {
        cause: `${input} holds a key with a passphrase, which nobody can type in a workflow.`,
        fix: "Make a key for deploys alone without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`, add deploy_key.pub to the server's authorized_keys and store deploy_key in the secret.",
      };
    default:
      return {
        cause: `OpenSSH cannot load the key that \`ssh-private-key\` was given: ${problem.refused}`,
        fix: "Store the private key file again as it is, e.g. `gh secret set SSH_PRIVATE_KEY < deploy_key`.",
      };
  }
}

function hostKey(facts: HostKeyProblem) {
  if (facts.problem === "kamal") {
    return {
      title: "The server's host key is not the known one",
      cause: `Kamal's SSH client refused the server: ${facts.said}.`,
      fix: "If the server was reinstalled, renew its lines in `ssh-known-hosts` (host name and address, not hashed).",
    };
  }
  const { host, port } = facts;
  if (facts.problem === "changed") {
    return {
      title: "The server's host key is not the pinned one",
      cause: `${host} shows another host key than the known one: it was reinstalled, or somebody is in between.`,
      fix: `If the server was reinstalled, replace its lines in \`ssh-known-hosts\` (\`ssh-keyscan ${host}\` from a machine that you trust). If not, do not deploy: find out who answers at ${host}.`,
    };
  }
  return {
    title: "The server's host key is not pinned",
    cause: `\`ssh-known-hosts\` has no line for ${port === 22 ? host : `[${host}]:${port}`}.`,
    fix: `Add the lines of \`ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${host}\` to \`ssh-known-hosts\`, with the address as deploy.yml spells it and not hashed.`,
  };
}

function refusedKey(facts: { user: string; host: string; keys: readonly string[] } | { user: string | undefined }) {
  if (!("keys" in facts)) {
    return {
      cause: `The server did not let ${facts.user ?? "the SSH user"} in.`,
      fix: "Check ssh/user in the config, and that the public key that belongs to `ssh-private-key` is in its authorized_keys.",
    };
  }
  const { user, host, keys } = facts;
  if (keys.length === 0) {
    return {
      cause: `${host} did not let ${user} in, and no key was offered: the SSH agent is empty.`,
      fix: "Give the step `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}`.",
    };
  }
  return {
    cause: `${host} did not let ${user} in with the key ${keys.join(", ")}.`,
    fix: `Check that ssh/user in deploy.yml is the right one (it is ${user}), and that the public key with this fingerprint is in ~${user}/.ssh/authorized_keys on ${host} (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists the fingerprints).`,
  };
}

function unresolved(facts: { hosts: readonly string[] } | { said: string; configFile: string }) {
  if ("said" in facts) {
    return {
      cause: `Kamal found no address for the server: ${facts.said}.`,
      fix: `Correct the host under \`servers\` in ${facts.configFile}, or create its record in DNS.`,
    };
  }
  const names = facts.hosts.join(", ");
  return {
    cause: `${names} ${facts.hosts.length === 1 ? "has" : "have"} no address in DNS.`,
    fix: `Correct the host under \`servers\` in deploy.yml, or create an A record for ${names}.`,
  };
}

function unreachable(server: Server | undefined, refused: boolean, said: string) {
  if (server === undefined) {
    return {
      cause: `Kamal could not reach the server: ${said}.`,
      fix: "Check that the server is up, that its address and ssh/port are right, and that no firewall or fail2ban keeps the runner out.",
    };
  }
  const { host, port } = server;
  if (refused) {
    return {
      cause: `${host} refused the connection to port ${port}.`,
      fix: `Check that sshd runs and listens at port ${port} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`,
    };
  }
  return {
    cause: `No SSH connection to ${host}, port ${port}: ${said}.`,
    fix: `Check that the server is up, that ${host} is its address, and that no firewall or fail2ban keeps GitHub's runners from port ${port}.`,
  };
}
