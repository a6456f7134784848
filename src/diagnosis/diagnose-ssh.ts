// Finds out why OpenSSH failed to connect, from its output.

import { diagnosis, type FailureId } from "../catalogue/catalogue.ts";
import type { KnownKeyPlace } from "../catalogue/host-key-entries.ts";
import type { KeySource } from "../catalogue/ssh-entries.ts";
import type { Diagnosis } from "../model/report.ts";
import { lastPeerLines } from "../text/peer-text.ts";
import type { Pattern, PatternOf } from "./pattern.ts";

export interface SshContext {
  host: string;
  user: string;
  port: number;
  /** Fingerprints of the keys that the agent offered. */
  keys: readonly string[];
  /** Default: an agent that was already running. */
  keySource?: KeySource;
  /** Our own known_hosts, and how many of its lines are from `ssh-known-hosts`. */
  knownHosts?: { file: string; inputLines: number } | undefined;
}

/** More than OpenSSH prints about one connection. */
const searchedLines = 100;

const sshPatterns: readonly Pattern<SshContext>[] = [
  {
    id: "ssh-output",
    // From our own SSH client, as is the next one.
    pattern: /^The server printed more than (.+)\.$/m,
    facts: ([, limit = ""], login) => ({ ...login, problem: "too-much", limit }),
  },
  {
    id: "ssh-output",
    pattern: /no complete answer within (.+)$/m,
    facts: ([, limit = ""], login) => ({ ...login, problem: "too-slow", limit }),
  },
  {
    id: "ssh-hostkey",
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for \S+ has changed/,
    facts: ({ input }, context) => ({
      problem: "changed",
      host: context.host,
      port: context.port,
      other: placeOfOtherKey(input, context),
    }),
  },
  {
    id: "ssh-hostkey",
    pattern: /Host key verification failed|No \S+ host key is known for/,
    facts: (_, { host, port }) => ({ problem: "unknown", host, port }),
  },
  {
    id: "ssh-jump",
    // OpenSSH does not know the address behind a jump host.
    pattern:
      /(?:Stdio|stdio) forwarding (?:request )?failed.*|channel \d{1,4}: open failed: .*|Connection (?:closed|reset) by UNKNOWN port 65535/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "ssh-agent",
    pattern: /signing failed for .{0,300}|agent refused operation/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "ssh-auth",
    pattern: /Too many authentication failures/,
    facts: () => ({ offered: "too many" }),
  },
  {
    id: "ssh-algorithm",
    pattern: /Unable to negotiate with .{1,300}/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "ssh-auth",
    pattern: /Permission denied \(|no mutual signature algorithm/,
    facts: (_, { host, user, keys, keySource = "agent" }) => ({ host, user, keys, source: keySource }),
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
    id: "ssh-ipv6",
    pattern: /connect to host \S{1,300} port \d{1,5}: Network is unreachable/,
    when: ({ host }) => host.includes(":"),
    facts: ([said], { host }) => ({ host, said }),
  },
  {
    id: "ssh-timeout",
    pattern: /(?:Connection|Operation) timed out.*|no answer within .*/i,
    facts: ([said], { host }) => ({ host, said }),
  },
  {
    id: "ssh-throttled",
    pattern: /(?:kex|ssh)_exchange_identification: .*|Exceeded MaxStartups|Not allowed at this time/,
    facts: ([said], { host }) => ({ host, said }),
  },
  {
    id: "ssh-connect",
    pattern: /timed out|No route to host|Network is unreachable|Connection (closed|reset) by/i,
    facts: ([said], { host, port }) => ({ server: { host, port }, refused: false, said }),
  },
];

/** Where the key is that differs from the server's; OpenSSH names the file and the line. */
function placeOfOtherKey(said: string, { knownHosts }: SshContext): KnownKeyPlace {
  const place = said.split("\n").find((text) => text.startsWith("Offending ") && / in \S/.test(text)) ?? "";
  const colon = place.lastIndexOf(":");
  const file = place.slice(place.indexOf(" in ") + " in ".length, colon);
  const line = Number.parseInt(place.slice(colon + 1), 10);
  if (place === "" || file === "" || Number.isNaN(line)) return "unknown";

  if (knownHosts === undefined || file !== knownHosts.file) return { file, line };
  return line <= knownHosts.inputLines ? { inputLine: line } : "this run";
}

/** The diagnosis for OpenSSH's stderr; without a matching pattern, it quotes the last line. */
export function diagnoseSsh(stderr: string, context: SshContext): Diagnosis {
  // A server can print a banner of any length before OpenSSH says why it gives up.
  const lines = lastPeerLines(stderr, searchedLines);
  const evidence = lines.filter((line) => !/^Warning: Permanently added|^@+$/.test(line)).slice(-6);
  const text = lines.join("\n");

  for (const pattern of sshPatterns) {
    const match = pattern.pattern.exec(text);
    if (match !== null && (pattern.when?.(context) ?? true)) return explain(pattern, match, { context, evidence });
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
