// OpenSSH's words for why it could not get in, as diagnoses.

import type { Diagnosis } from "../model/report.ts";

export interface SshContext {
  host: string;
  user: string;
  port: number;
  /** Fingerprints of the keys that were offered. */
  keys: readonly string[];
}

interface Entry {
  id: string;
  match: RegExp;
  title: string;
  cause(context: SshContext, match: RegExpExecArray): string;
  fix(context: SshContext): string;
}

const entries: readonly Entry[] = [
  {
    id: "ssh-hostkey",
    match: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .* has changed/,
    title: "The server's host key is not the pinned one",
    cause: ({ host }) =>
      `${host} shows another host key than the known one: it was reinstalled, or somebody is in between.`,
    fix: ({ host }) =>
      `If the server was reinstalled, replace its lines in \`ssh-known-hosts\` (\`ssh-keyscan ${host}\` from a machine that you trust). If not, do not deploy: find out who answers at ${host}.`,
  },
  {
    id: "ssh-hostkey",
    match: /Host key verification failed|No \S+ host key is known for/,
    title: "The server's host key is not pinned",
    cause: ({ host, port }) => `\`ssh-known-hosts\` has no line for ${port === 22 ? host : `[${host}]:${port}`}.`,
    fix: ({ host, port }) =>
      `Add the lines of \`ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${host}\` to \`ssh-known-hosts\`, with the address as deploy.yml spells it and not hashed.`,
  },
  {
    id: "ssh-auth",
    match: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
    title: "The server refused the SSH key",
    cause: ({ host, user, keys }) =>
      keys.length === 0
        ? `${host} did not let ${user} in, and no key was offered: the SSH agent is empty.`
        : `${host} did not let ${user} in with the key ${keys.join(", ")}.`,
    fix: ({ host, user, keys }) =>
      keys.length === 0
        ? "Give the step `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}`."
        : `Check that ssh/user in deploy.yml is the right one (it is ${user}), and that the public key with this fingerprint is in ~${user}/.ssh/authorized_keys on ${host} (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists the fingerprints).`,
  },
  {
    id: "ssh-dns",
    match: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
    title: "The server's name does not resolve",
    cause: ({ host }) => `${host} has no address in DNS.`,
    fix: ({ host }) => `Correct the host under \`servers\` in deploy.yml, or create an A record for ${host}.`,
  },
  {
    id: "ssh-connect",
    match: /Connection refused/,
    title: "No SSH server at this port",
    cause: ({ host, port }) => `${host} refused the connection to port ${port}.`,
    fix: ({ port }) =>
      `Check that sshd runs and listens at port ${port} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`,
  },
  {
    id: "ssh-connect",
    match: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
    title: "The server does not answer",
    cause: ({ host, port }, match) => `No SSH connection to ${host}, port ${port}: ${match[0]}.`,
    fix: ({ host, port }) =>
      `Check that the server is up, that ${host} is its address, and that no firewall or fail2ban keeps GitHub's runners from port ${port}.`,
  },
];

/** What OpenSSH's stderr means. Unknown words are shown as they are. */
export function diagnoseSsh(stderr: string, context: SshContext): Diagnosis {
  const evidence = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^Warning: Permanently added|^@+$/.test(line))
    .slice(-6);
  for (const entry of entries) {
    const match = entry.match.exec(stderr);
    if (match === null) continue;
    return { id: entry.id, title: entry.title, cause: entry.cause(context, match), fix: entry.fix(context), evidence };
  }
  return {
    id: "ssh-failed",
    title: "No SSH session with the server",
    cause: `ssh to ${context.user}@${context.host}, port ${context.port}, failed: ${evidence.at(-1) ?? "without a word"}.`,
    fix: `Try it by hand: \`ssh -p ${context.port} ${context.user}@${context.host}\`.`,
    evidence,
  };
}
