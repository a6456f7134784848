import { dockerfile } from "../output/build-step.ts";
import type { KamalPattern } from "../pattern.ts";

/** What builds the image: Docker on the runner, a remote builder, memory, the CPU. */
export const builderPatterns: readonly KamalPattern[] = [
  {
    id: "builder-silent",
    in: ["runner", "build", "kamal"],
    line: /failed to list workers: .{0,300}(?:connection refused|no such file|EOF|Unavailable)|waiting for connection: context deadline exceeded/,
    facts: () => ({}),
  },
  {
    id: "builder-exists",
    in: ["runner", "build", "kamal"],
    line: /existing instance for "([\w.-]{1,100})" but no append mode/,
    facts: ([, name = ""]) => ({ name }),
  },
  {
    id: "docker-local",
    in: ["kamal", "runner"],
    line: /Docker (buildx plugin )?is not installed locally/,
    facts: ([, buildx]) => ({ missing: buildx === undefined ? "docker" : "buildx" }),
  },
  {
    id: "docker-local",
    in: ["runner", "build"],
    line: /\bdocker: (?:command )?not found|docker: '?(buildx)'? is not a docker command|unknown (?:shorthand )?flag: '?(?:--builder|--platform|--output|--cache-from|p)\b/,
    // Programs in a step of the Dockerfile can lack Docker as well.
    when: ({ input }, _, { step }) => step === undefined && !/stderr=|dial-stdio/.test(input),
    facts: ([said, buildx]) => ({ missing: buildx !== undefined || /flag/.test(said) ? "buildx" : "docker" }),
  },
  {
    id: "docker-local",
    in: ["runner", "build"],
    line: /unknown flag: --(?:provenance|sbom|attest|annotation|secret|ssh)\b/,
    facts: () => ({ missing: "buildx-old" }),
  },
  {
    id: "builder-ssh",
    in: ["build"],
    line: /Authentication failed for user|fingerprint \S{1,200} (?:does not match|is unknown)|Connection refused|No route to host|Connection timed out|ConnectionTimeout|getaddrinfo|closed by remote host|closed stream|HostKeyMismatch|HostKeyUnknown/,
    // Kamal itself connects to the builder before Docker does.
    when: (_, __, { host }) => host !== undefined,
    at: (_, { locate }) => locate?.("builder/remote"),
    facts: ({ input }, _, { host }) => ({ host, problem: sshProblem(input), said: withoutClass(input) }),
  },
  {
    id: "builder-ssh",
    in: ["build", "runner", "kamal"],
    line: /command \[ssh (.{0,300}) -- (\S{1,300}) docker system dial-stdio\] has exited .{0,300}stderr=(.{0,300})/,
    recovered: true,
    at: (_, { locate }) => locate?.("builder/remote"),
    facts: ([, , host, said = ""], _, { lines }) => {
      // The reason can be on a line of its own.
      const reason = said.trim() === "" ? (lines.find((line) => sshReason.test(line)) ?? "no reason given") : said;
      return { host, problem: sshProblem(reason), said: reason.trim() };
    },
  },
  {
    id: "builder-ssh",
    in: ["build", "runner", "kamal"],
    line: /ssh resolves to executable in current directory.{0,300}/,
    recovered: true,
    facts: ([said]) => ({ host: undefined, problem: "local-ssh", said }),
  },
  {
    id: "builder-ssh",
    in: ["build", "runner", "kamal"],
    line: /Couldn't create remote builder: (.+)|Cannot connect to the Docker daemon at http:\/\/docker\.example\.com.{0,300}/,
    recovered: true,
    when: ([all, said = all]) => sshProblem(said) !== "other",
    at: (_, { locate }) => locate?.("builder/remote"),
    facts: ([all, said = all]) => ({ host: undefined, problem: sshProblem(said), said: said.trim() }),
  },
  {
    id: "builder-ssh",
    in: ["build", "runner", "kamal"],
    line: /Couldn't create remote builder: (.+)/,
    rank: "symptom",
    recovered: true,
    at: (_, { locate }) => locate?.("builder/remote"),
    facts: ([, said = ""]) => ({ host: undefined, problem: "other", said: said.trim() }),
  },
  {
    id: "builder-missing",
    in: ["build", "runner"],
    line: /no builder "([\w.-]{1,200})" found|context "([\w.-]{1,200})" (?:does not exist|not found)/,
    rank: "symptom",
    facts: ([, builder, context]) => ({ builder: builder ?? context ?? "" }),
  },
  {
    id: "build-memory",
    in: ["build"],
    at: dockerfile,
    line: /JavaScript heap out of memory|ERR_WORKER_OUT_OF_MEMORY|Allocation failed - process out of memory/,
    facts: ([said], _, { step }) => ({ command: step?.command, limit: "node", said }),
  },
  {
    id: "build-memory",
    in: ["build"],
    at: dockerfile,
    line: /did not complete successfully: exit code: 137|]: exit code: 137|returned a non-zero code: 137|^Killed$|signal: killed|Killed signal terminated program \S{1,60}|Cannot allocate memory|virtual memory exhausted.{0,300}|fatal error: runtime: (?:out of memory|cannot allocate memory)|OutOfMemoryError.{0,300}|ENOMEM\b.{0,300}|signal SIGKILL\b.{0,300}|daemon disappeared unexpectedly.{0,300}|process exited too early\. This probably means the system ran out of memory.{0,300}/,
    facts: ([said], _, { step }) => ({
      command: step?.command,
      limit: "machine",
      said: /137$/.test(said) ? "exit code 137 (killed)" : said,
    }),
  },
  {
    id: "build-memory",
    in: ["build"],
    at: dockerfile,
    line: /Allowed memory size of \d{1,15} bytes exhausted/,
    facts: ([said], _, { step }) => ({ command: step?.command, limit: "php", said }),
  },
  {
    id: "build-emulation",
    in: ["build"],
    at: dockerfile,
    line: /[Ee]xec format error|\.buildkit_qemu_emulator: .{0,300}|Invalid ELF image for this architecture.{0,300}/,
    facts: ([said], _, { platform }) => ({ platform, crash: false, said }),
  },
  {
    id: "build-emulation",
    in: ["build"],
    at: dockerfile,
    line: /qemu: uncaught target signal .{0,300}|qemu-\w{1,20}(?:-static)?: (?:Could not open|Unable to|.{0,60}not supported).{0,300}/,
    facts: ([said], _, { platform }) => ({ platform, crash: true, said }),
  },
  {
    id: "build-crashed",
    in: ["build"],
    at: dockerfile,
    line: /exit code: (13[29])\b|non-zero code: (13[29])\b/,
    facts: ([, code, legacy], _, { step, platform }) => ({
      command: step?.command ?? "",
      platform,
      exitCode: Number(code ?? legacy),
    }),
  },
  {
    id: "build-cache-driver",
    in: ["build", "runner"],
    line: /[Cc]ache export is not supported for the docker driver|cache export feature is currently not supported for docker driver/,
    at: (_, { locate }) => locate?.("builder/driver"),
    facts: () => ({ problem: "cache" }),
  },
  {
    id: "build-cache-driver",
    in: ["build", "runner"],
    line: /Multi-platform build is not supported for the docker driver|docker exporter does not currently support exporting manifest lists/i,
    at: (_, { locate }) => locate?.("builder/driver"),
    facts: () => ({ problem: "platforms" }),
  },
  {
    id: "build-cache",
    in: ["build"],
    line: /failed to configure \w{1,30} cache (?:exporter|importer).{0,300}|error writing (?:layer blob|manifest blob).{0,300}|This legacy service is shutting down.{0,300}|failed to export cache.{0,300}/,
    also: /^(?!.{0,300}(?:denied|Forbidden|unauthorized))/,
    at: (_, { locate }) => locate?.("builder/cache"),
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-ssh-agent",
    in: ["build", "runner"],
    line: /invalid empty ssh agent socket|unset ssh forward key|SSH_AUTH_SOCK is set|failed to dial agent|could not parse ssh: /,
    at: (_, { locate }) => locate?.("builder/ssh"),
    facts: () => ({}),
  },
  {
    id: "docker-snap",
    in: ["runner", "build"],
    line: /unable to prepare context: path "?(\/tmp\/[^"\s]{1,300}?)"? not found|(?:lstat|stat|open) (\/tmp\/kamal-clones\S{1,300}?): no such file|snap-confine.{0,300}/,
    facts: ([said]) => ({ on: "the runner", said }),
  },
  {
    id: "builder-gone",
    in: ["build", "runner"],
    line: /code = Unavailable desc = .{0,200}(?:EOF|connection (?:error|reset|closed|refused)|transport is closing|closing transport)|failed to (?:receive status|list workers): .{0,300}(?:EOF|connection reset|transport|closed)|graceful_stop|container \S{1,200} is not running.{0,300}buildkit|lost connection to (?:buildkit|the builder)/i,
    facts: (_, __, { lines }) => ({ remote: lines.some((line) => /kamal-remote-/.test(line)) }),
  },
];

const sshReason =
  /Permission denied|Host key verification failed|Connection (?:refused|timed out|closed|reset)|Could not resolve hostname|not found|No route to host|Too many authentication/;

function sshProblem(said: string) {
  if (/docker(?:\.sock| daemon| API)/i.test(said) && /permission denied/i.test(said)) return "no-permission";
  if (/Host key verification|HostKey|fingerprint/.test(said)) return "host-key";
  if (/Permission denied|Authentication failed|Too many authentication|no such identity/i.test(said)) return "key";
  if (/resolve hostname|getaddrinfo|Name or service not known|nodename nor servname/i.test(said)) return "name";
  if (/not found|No such file|Cannot connect to the Docker daemon|Is the docker daemon running/i.test(said))
    return "no-docker";
  if (/refused|timed out|timeout|No route|unreachable|closed|reset by peer/i.test(said)) return "unreachable";
  return "other";
}

function withoutClass(line: string): string {
  return line.replace(/^ERROR \([\w:]{1,100}\): /, "");
}
