import type { KamalPattern } from "../pattern.ts";
import { machineOf } from "./machine-of.ts";
import { matchedLine } from "./matched-line.ts";

/** Disk, memory, clock, shell. */
const machinePatterns: readonly KamalPattern[] = [
  {
    id: "disk-inodes",
    in: ["server", "runner", "build", "container", "hook", "kamal"],
    line: /no (?:free |more )?inodes?\b|out of inodes|\binodes? (?:exhausted|usage is 100%)/i,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "disk-full",
    in: ["server", "runner", "build", "container", "hook", "kamal"],
    line: /no space left on device|disk quota exceeded/i,
    // The limit for watched files has the same number of error.
    unless: /file watchers|inotify/i,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "server-memory",
    in: ["server"],
    line: /cannot allocate memory|fork: retry: Resource temporarily unavailable|pthread_create failed: Resource temporarily unavailable/i,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "server-clock",
    in: ["server", "runner", "build"],
    line: /certificate has expired or is not yet valid: current time \S{1,40} is before \S{1,40}|Release file for \S{1,200} is not (?:yet valid|valid yet)|RequestTimeTooSkewed|Signature not yet current/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "server-home",
    in: ["server", "runner"],
    line: /mkdir: cannot create directory [‘'"`]?\S{0,200}\.kamal\S{0,200}: Permission denied/,
    // Kamal takes it for a held lock, and goes on.
    recovered: true,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), problem: "rights" }),
  },
  {
    id: "server-home",
    in: ["connection"],
    // Kamal uploads its files by SCP.
    line: /scp: \S{0,300}: Permission denied/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), problem: "rights" }),
  },
  {
    id: "server-home",
    in: ["server"],
    line: /Read-only file system/i,
    unless: /creating mount source path/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), problem: "read-only" }),
  },
  {
    id: "server-sudo",
    in: ["server"],
    line: /sudo: (?:a terminal is required to read the password|a password is required|no tty present)/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "server-apt-lock",
    in: ["server"],
    line: /Could not get lock \/var\/lib\/(?:dpkg|apt)\/|Unable to acquire the dpkg frontend lock/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "login-shell",
    in: ["server"],
    line: /^(fish|tcsh|csh|nu|xonsh|elvish): ./,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), shell: match[1] ?? "" }),
  },
  {
    id: "login-shell",
    in: ["server"],
    // What tcsh says about `2>`, `$(` and quotes.
    line: /^(?:Ambiguous output redirect|Illegal variable name|Missing name for redirect|Unmatched ['"`])\.$/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), shell: "csh" }),
  },
  {
    id: "login-shell",
    in: ["server"],
    line: /^zsh:\d{1,4}: (?:no matches found|bad pattern): ./,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), shell: "zsh" }),
  },
];

/** Problems of a server. */
export const serverPatterns: readonly KamalPattern[] = [
  ...machinePatterns,
  {
    id: "accessory-conflict",
    in: ["server"],
    line: /Conflict\. The container name "(?!\/?kamal-proxy")\/?([^"]{1,200})" is already in use/,
    facts: ([, name = ""]) => ({ name }),
  },
  {
    id: "service-label",
    in: ["server"],
    line: /is missing the 'service' label/,
    facts: (_, { service }) => ({ service }),
  },
];
