import type { FailurePlace } from "../../model/report.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import { quoted } from "./log-facts.ts";

const places: readonly FailurePlace[] = ["container", "server"];

/** Processes in a container that may not listen, write, or use more memory. */
export const processPatterns: readonly KamalPattern[] = [
  {
    id: "app-port-denied",
    in: ["container"],
    line: /listen tcp \S{0,60}:(\d{1,3}): bind: permission denied|Permission denied - bind\(2\) for "[^"]{1,60}" port (\d{1,3})\b|listen EACCES: permission denied \S{0,60}:(\d{1,3})\b|bind\(\) to \S{1,60}:(\d{1,3}) failed \(13|\[Errno 13\] Permission denied: \('[^']{0,60}', (\d{1,3})\)|could not bind to address \S{1,60}:(\d{1,3})\b/,
    // kamal-proxy's own log; the app never ran.
    unless: /kamal-proxy\.state/,
    facts: (match) => ({ port: match.slice(1).find((text) => text !== undefined) ?? "80", said: quoted(match) }),
  },
  {
    id: "app-port-in-use",
    in: places,
    line: /A server is already running/,
    facts: (match) => ({ problem: "pid-file", port: undefined, said: quoted(match) }),
  },
  {
    id: "app-port-in-use",
    in: ["container"],
    line: /EADDRINUSE|[Aa]ddress already in use|Connection in use: |\beaddrinuse\b|Port \d{1,5} (?:was|is) already in use|port \d{1,5} is already in use/,
    facts: (match) => ({ problem: "port", port: portIn(match.input), said: quoted(match) }),
  },
  {
    id: "docker-seccomp",
    in: ["container"],
    line: /can't create Thread: Operation not permitted|pthread_create failed.{0,40}Operation not permitted|clone3?\(?\)?.{0,40}Operation not permitted/,
    facts: (match, { primaryHost }, { host }) => ({ host: host ?? primaryHost, said: quoted(match) }),
  },
  {
    id: "app-memory-reserve",
    in: ["container"],
    line: /There is insufficient memory for the Java Runtime|Could not reserve enough space for/,
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-heap-limit",
    in: places,
    line: /JavaScript heap out of memory|Reached heap limit/,
    facts: (match) => ({ runtime: "node", said: quoted(match) }),
  },
  {
    id: "app-heap-limit",
    in: places,
    line: /java\.lang\.OutOfMemoryError/,
    facts: (match) => ({ runtime: "java", said: quoted(match) }),
  },
  {
    id: "app-memory",
    in: ["container"],
    line: /^(?:\S{1,200}: line \d{1,4}: {1,12}\d{1,7} )?Killed(?: {1,30}\S.{0,200})?$|was sent SIGKILL! Perhaps out of memory|NoMemoryError|\(Errno::ENOMEM\)|Cannot allocate memory|(?:exited|exit status|exit code|code)[: ]{1,2}137\b|OOMKilled|signal 9 \(SIGKILL\)|signal: killed/,
    at: (_, { locate }, part) => locate?.(`servers/${part.boot?.role ?? "web"}/options/memory`),
    facts: (_, context, part) => ({
      ...bootedIn(context, part),
      limitMb: undefined,
      place: undefined,
      hostMb: undefined,
      hostFreeMb: undefined,
    }),
  },
  {
    id: "app-readonly-filesystem",
    in: ["container"],
    line: /[Rr]ead-only file ?system(?: @ \w{1,30} - (\S{1,300}))?|\bEROFS\b/,
    facts: (match) => ({ path: match[1] ?? pathIn(match.input), said: quoted(match) }),
  },
  {
    id: "app-not-writable",
    in: ["container"],
    line: /Permission denied @ \w{1,30} - (\S{1,300})|EACCES: permission denied, \w{1,20} '([^']{1,300})'|\[Errno 13\] Permission denied: '([^']{1,300})'|(?:stream or file |file_put_contents\(|fopen\()"?([^"\s)]{1,300})"?\)?.{0,120}[Pp]ermission denied|cannot (?:create|touch|open|remove|access)[^‘'`"]{0,40}[‘'`"]([^’'"]{1,300})[’'"](?: for (?:reading|writing))?: Permission denied|\b(?:open|mkdir|unlinkat|chmod) (\/\S{1,300}): permission denied|The (\S{1,300}) directory must be present and writable|: ([^:\s]{1,300}): Permission denied$|copy\(([^)]{1,300})\): Failed to open stream: Permission denied|\b(?:mkdir|open)\(\) "([^"]{1,300})" failed \(13: Permission denied\)|java\.nio\.file\.AccessDeniedException: (\S{1,300})|changing ownership of '([^']{1,300})': Operation not permitted/,
    // Files that cannot be executed, and Docker's own.
    when: ({ input }) => !/docker\.sock|bind\(2\)|\bexec\b|\.kamal\//.test(input),
    facts: (match) => ({ path: match.slice(1).find((text) => text !== undefined) ?? "a file", said: quoted(match) }),
  },
  {
    id: "app-own-https",
    in: ["container"],
    line: /enabling automatic HTTP->HTTPS redirects/,
    rank: "likely",
    facts: (match) => ({ said: quoted(match) }),
  },
  {
    id: "app-no-http",
    in: ["container"],
    line: /\bListening on ssl:\/\/\S{1,60}:(\d{2,5})|NOTICE: fpm is running, pid/,
    rank: "likely",
    when: (_match, _context, part) => !part.lines.some((line) => /nginx|apache|caddy|frankenphp/i.test(line)),
    facts: ([, port = "9000"], context, part) => ({
      ...bootedIn(context, part),
      problem: "other-protocol",
      ports: [Number(port)],
    }),
  },
  {
    id: "app-behind-front",
    in: ["container"],
    line: /Unable to proxy request.{0,200}?dial tcp \[?([\w.:]{1,60}?)\]?:(\d{1,5}): connect: connection refused/,
    rank: "likely",
    when: (_match, _context, { log }) => log?.hasException !== true,
    facts: (match) => ({ front: "Thruster", address: `port ${match[2]}`, said: quoted(match) }),
  },
  {
    id: "app-behind-front",
    in: ["container"],
    line: /connect\(\) (?:to unix:\S{1,200} )?failed \((\d{1,3}: [^)]{1,60})\) while connecting to upstream.{0,300}?upstream: "([^"]{1,200})"/,
    rank: "likely",
    when: (_match, _context, { log }) => log?.hasException !== true,
    facts: ([, said = "", address = ""]) => ({ front: "nginx", address, said }),
  },
];

export function bootedIn({ primaryHost }: DiagnosisContext, { boot, host }: OutputPart) {
  return { role: boot?.role ?? "web", host: host ?? primaryHost };
}

function portIn(line: string): string | undefined {
  return /(?::|port |', )(\d{2,5})\b/.exec(line)?.[1];
}

function pathIn(line: string): string | undefined {
  return /['"‘]?(\/[\w./-]{1,300})/.exec(line)?.[1];
}
