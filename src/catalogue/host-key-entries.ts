// Host keys that are not the known ones, as OpenSSH or Kamal's own SSH client reports them.

import { shellQuote } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

/** Where a host key is that differs from the one that the server shows. */
export type KnownKeyPlace = { file: string; line: number } | { inputLine: number } | "this run" | "unknown";

type HostKeyProblem =
  | { problem: "changed"; host: string; port: number; other: KnownKeyPlace }
  | { problem: "unknown"; host: string; port: number }
  | { problem: "kamal"; said: string };

export interface Server {
  host: string;
  port: number;
}

export const hostKeyEntries = {
  "ssh-hostkey": (facts: HostKeyProblem) => hostKey(facts),
} satisfies Entries;

function hostKey(facts: HostKeyProblem) {
  if (facts.problem === "kamal") {
    return {
      title: "The server's host key is not trusted",
      cause: `Kamal's SSH client rejected the server's host key, because known_hosts has another one: the server was reinstalled, or its lines there are old, incomplete or hashed (\`ssh-keyscan -H\`): ${sentence(facts.said)}`,
      fix: "Replace the server's lines in `ssh-known-hosts` or, if that input is not set, in ~/.ssh/known_hosts on the runner with those that `ssh-keyscan SERVER` prints (without -H). If the server was not reinstalled, first find out who answers at its address.",
    };
  }

  if (facts.problem === "changed") {
    const { host } = facts;
    return {
      title: "The server's host key has changed",
      cause: `${host} presents a different host key than ${otherKey(facts.other)}: it was reinstalled, or someone is intercepting the connection.`,
      fix: `If the server was reinstalled, ${forgetOtherKey(facts)}. If it was not, do not deploy: find out who answers at ${host}.`,
    };
  }

  return {
    title: "The server's host key is not pinned",
    cause: `\`ssh-known-hosts\` has no line for ${nameInKnownHosts(facts)}.`,
    fix: `Add the lines that \`${keyscan(facts)}\` prints to \`ssh-known-hosts\`, with the address as in deploy.yml and not hashed.`,
  };
}

function otherKey(place: KnownKeyPlace): string {
  if (place === "unknown") return "the known one";
  if (place === "this run") return "the one it presented earlier in this run";
  return "file" in place
    ? `the one on line ${place.line} of ${place.file}`
    : `the one on line ${place.inputLine} of \`ssh-known-hosts\``;
}

function forgetOtherKey(facts: Server & { other: KnownKeyPlace }): string {
  const { other } = facts;
  if (other === "this run") return "re-run the job";
  if (other !== "unknown" && "file" in other) {
    return `remove that line from ${other.file} on the runner (\`ssh-keygen -f ${shellQuote(other.file)} -R ${shellQuote(nameInKnownHosts(facts))}\`), or in the step that writes it`;
  }

  const where = other === "unknown" ? "wherever they are" : "in `ssh-known-hosts`";
  return `replace its lines ${where} with those that \`${keyscan(facts)}\` prints on a machine that you trust`;
}

/** As OpenSSH writes it. */
function nameInKnownHosts({ host, port }: Server): string {
  return port === 22 ? host : `[${host}]:${port}`;
}

function keyscan({ host, port }: Server): string {
  return `ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${host}`;
}
