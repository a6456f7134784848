import type { KamalPattern } from "../pattern.ts";
import { machineOf } from "./machine-of.ts";
import { matchedLine } from "./matched-line.ts";

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
    // Kamal's own installation of Docker needs one of them.
    id: "docker-missing-remote",
    in: ["server"],
    line: /^sh: (?:\d{1,3}: |line \d{1,3}: )?(?:curl|wget): (?:command )?not found/,
    facts: (_match, { primaryHost }, { host }) => ({ host: host ?? primaryHost, problem: "no-downloader" }),
  },
  {
    id: "docker-missing-remote",
    in: ["server"],
    line: /Unsupported distribution '([\w.-]{1,40})'/,
    facts: ([, distribution = ""], { primaryHost }, { host }) => ({ host: host ?? primaryHost, distribution }),
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
    id: "docker-option",
    in: ["server"],
    line: /^(?:docker: )?unknown (?:shorthand )?flag: (.{1,100})/,
    facts: ([, option = ""]) => ({ option }),
  },
  {
    // The snap has a file system of its own, in which only home directories can be written to.
    id: "docker-snap",
    in: ["server"],
    line: /creating mount source path '[^']{1,300}': mkdir \S{1,300}: read-only file system/,
    facts: (match, _context, part) => ({ on: machineOf(part), said: matchedLine(match) }),
  },
  {
    id: "docker-podman",
    in: ["server"],
    line: /Emulate Docker CLI using podman/,
    recovered: true,
    facts: (_match, { primaryHost }, { host }) => ({ host: host ?? primaryHost }),
  },
  {
    id: "docker-lxc",
    in: ["server"],
    line: /open sysctl net\.ipv4\.\S{1,60} file: .{0,60}permission denied/,
    facts: (match, { primaryHost }, { host }) => ({ host: host ?? primaryHost, said: matchedLine(match) }),
  },
  {
    id: "docker-stop-denied",
    in: ["server"],
    line: /cannot (?:stop|kill) container: .{0,200}permission denied/i,
    facts: (match, { primaryHost }, { host }) => ({ host: host ?? primaryHost, said: matchedLine(match) }),
  },
  {
    id: "docker-gpu",
    in: ["server"],
    line: /could not select device driver "\S{0,40}" with capabilities: \[\[gpu\]\]|unknown or invalid runtime name: nvidia/,
    facts: (_match, { primaryHost }, { host }) => ({ host: host ?? primaryHost }),
  },
  {
    id: "docker-resources",
    in: ["server"],
    line: /[Rr]ange of CPUs is from [\d.]{1,10} to ([\d.]{1,10})|Minimum memory limit allowed is (\d{1,4}\w{1,2})/,
    facts: (match, { primaryHost }, { host }) => ({
      host: host ?? primaryHost,
      limit: match[1] === undefined ? { least: match[2] ?? "" } : { cpus: match[1] },
      said: matchedLine(match),
    }),
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

/** Docker on a server or on the runner. */
export const dockerPatterns: readonly KamalPattern[] = [...daemonPatterns, ...containerPatterns];

function driverIn([, first, second = ""]: RegExpExecArray): string {
  return first ?? second;
}
