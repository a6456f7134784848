import { matchedLine } from "./matched-line.ts";
import type { OutputPart } from "./output-part.ts";
import type { KamalPattern } from "./pattern.ts";

/** Where Docker runs, on whichever machine. */
const docker = ["server", "runner", "build", "hook"] as const;

/** Docker's daemon, and the right to use it. */
const daemonPatterns: readonly KamalPattern[] = [
  {
    id: "docker-missing-remote",
    in: ["kamal", "server"],
    line: /Docker is not installed on (\S{1,300}) and can't be automatically installed/,
    facts: ([, host = ""]) => ({ host, user: undefined }),
  },
  {
    id: "docker-sock-perm",
    in: docker,
    line: /permission denied while trying to connect to the docker/i,
    facts: (_match, _context, part) => ({ on: machineOf(part) }),
  },
  {
    id: "docker-sock-perm",
    in: docker,
    line: /dial unix \S{0,100}docker\.sock: connect: permission denied/,
    facts: (_match, _context, part) => ({ on: machineOf(part) }),
  },
  {
    id: "docker-rootless",
    in: docker,
    line: /Cannot connect to the Docker daemon at unix:\/\/\/run\/user\/\d{1,10}\/docker\.sock/,
    facts: ([said], _context, part) => ({ on: machineOf(part), said, problem: "daemon" }),
  },
  {
    id: "docker-rootless",
    in: ["server"],
    line: /cannot expose privileged port \d{1,5}/,
    facts: ([said], _context, part) => ({ on: machineOf(part), said, problem: "port" }),
  },
  {
    id: "docker-down",
    in: docker,
    line: /Cannot connect to the Docker daemon/,
    facts: (_match, _context, part) => ({ on: machineOf(part) }),
  },
  {
    id: "docker-version",
    in: docker,
    line: /client version \d[\d.]{0,10} is too (?:old|new)\. M(?:in|ax)imum supported API version is \d[\d.]{0,10}/,
    facts: ([said], _context, part) => ({ on: machineOf(part), said }),
  },
  {
    id: "docker-snap",
    in: ["server"],
    line: /open \S{0,200}\.kamal\/\S{1,200}: permission denied/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
];

/** What Docker cannot do on this machine. */
const containerPatterns: readonly KamalPattern[] = [
  {
    id: "docker-log-driver",
    in: ["server"],
    line: /unknown log opt '[^']{1,100}' for (\S{1,60}) log driver|log(?:ger: no log |ging )driver (?:named )?['"]?([\w./:-]{1,60})['"]? (?:is|not) (?:registered|found)/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), driver: driverIn(match) }),
  },
  {
    id: "docker-log-driver",
    in: ["server"],
    line: /failed to (?:create task for container|initialize logging driver): .{0,200}error looking up logging plugin (\S{1,60}?): |error looking up logging plugin (\S{1,60}?): /,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), driver: driverIn(match) }),
  },
  {
    id: "docker-cgroup",
    in: docker,
    line: /cgroups?: cgroup mountpoint does not exist|unable to apply cgroup configuration|no cgroup mount found in mountinfo|cannot enter cgroupv2 .|cgroup-parent .|bpf_prog_query\(BPF_CGROUP_DEVICE\) failed/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "docker-apparmor",
    in: docker,
    line: /AppArmor enabled on system but the docker-default profile could not be loaded|unable to apply apparmor profile|apparmor_parser.|\/proc\/(?:self|thread-self)\/attr\/apparmor\/exec/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "docker-iptables",
    in: docker,
    line: /iptables failed|iptables: No chain\/target\/match by that name|Chain 'DOCKER\S{0,30}' does not exist|Unable to enable \S{1,60} rule|failed to add jump rules to \S{1,20} \S{1,20} table|unable to insert jump to DOCKER/i,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "docker-networks",
    in: docker,
    line: /could not find an available, non-overlapping IPv4 address pool|all predefined address pools have been fully subnetted|Pool overlaps with other one on this address space/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "docker-mount",
    in: ["server"],
    line: /bind source path does not exist: ./,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), problem: "missing" }),
  },
  {
    id: "docker-mount",
    in: ["server"],
    line: /Are you trying to mount a directory onto a file|error mounting .{1,500} not a directory/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match), problem: "type" }),
  },
  {
    id: "docker-env-name",
    in: ["server"],
    line: /poorly formatted environment: variable '([^']{1,200})' contains whitespaces/,
    facts: (match) => ({ said: matchedLine(match), name: match[1] ?? "" }),
  },
  {
    id: "env-file-missing",
    in: ["server", "hook"],
    line: /open (\S{0,200}\.kamal\/\S{1,200}\.env): no such file or directory/,
    facts: ([, file = ""], _context, { place }) => ({ file, isHook: place === "hook" }),
  },
];

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

/** Problems of a server, and of Docker on any machine. */
export const serverPatterns: readonly KamalPattern[] = [
  ...daemonPatterns,
  ...containerPatterns,
  ...machinePatterns,
  {
    id: "accessory-conflict",
    in: ["server"],
    line: /Conflict\. The container name "\/?(?!kamal-proxy")([^"]{1,200})" is already in use/,
    facts: ([, name = ""]) => ({ name }),
  },
  {
    id: "service-label",
    in: ["server"],
    line: /is missing the 'service' label/,
    facts: (_, { service }) => ({ service }),
  },
];

/** `the runner`, or the address of the server. */
function machineOf({ place, host }: OutputPart): string {
  if (place === "server" || place === "container" || place === "proxy" || place === "accessory")
    return host ?? "the server";
  return "the runner";
}

function driverIn([, first, second = ""]: RegExpExecArray): string {
  return first ?? second;
}
