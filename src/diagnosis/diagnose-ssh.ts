// Finds out why OpenSSH failed to connect, from its output.

import { diagnosis, type FailureId } from "../catalogue/catalogue.ts";
import type { Diagnosis } from "../model/report.ts";
import type { Pattern, PatternOf } from "./pattern.ts";

export interface SshContext {
  host: string;
  user: string;
  port: number;
  /** Fingerprints of the keys that were offered. */
  keys: readonly string[];
}

const sshPatterns: readonly Pattern<SshContext>[] = [
  {
    id: "ssh-hostkey",
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for \S+ has changed/,
    facts: (_, { host, port }) => ({ problem: "changed", host, port }),
  },
  {
    id: "ssh-hostkey",
    pattern: /Host key verification failed|No \S+ host key is known for/,
    facts: (_, { host, port }) => ({ problem: "unknown", host, port }),
  },
  {
    id: "ssh-auth",
    pattern: /Permission denied \(|Too many authentication failures|no mutual signature algorithm/,
    facts: (_, { host, user, keys }) => ({ host, user, keys }),
  },
  {
    id: "ssh-dns",
    pattern: /Could not resolve hostname|Name or service not known|Temporary failure in name resolution/,
    facts: (_, { host }) => ({ hosts: [host] }),
  },
  {
    id: "ssh-connect",
    pattern: /Connection refused/,
    facts: ([said], { host, port }) => ({ server: { host, port }, refused: true, said }),
  },
  {
    id: "ssh-connect",
    pattern: /timed out|no answer within|No route to host|Network is unreachable|Connection (closed|reset) by/i,
    facts: ([said], { host, port }) => ({ server: { host, port }, refused: false, said }),
  },
];

/** The diagnosis for OpenSSH's stderr; without a matching pattern, it quotes the last line. */
export function diagnoseSsh(stderr: string, context: SshContext): Diagnosis {
  const evidence = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^Warning: Permanently added|^@+$/.test(line))
    .slice(-6);

  for (const pattern of sshPatterns) {
    const match = pattern.pattern.exec(stderr);
    if (match !== null) return explain(pattern, match, { context, evidence });
  }

  const { user, host, port } = context;
  return diagnosis("ssh-failed", { user, host, port, said: evidence.at(-1) }, evidence);
}

function explain<Id extends FailureId>(
  { id, facts }: PatternOf<Id, SshContext>,
  match: RegExpExecArray,
  { context, evidence }: { context: SshContext; evidence: readonly string[] },
): Diagnosis {
  return diagnosis(id, facts(match, context), evidence);
}
