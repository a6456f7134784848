import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import { matchedLine } from "./matched-line.ts";

const taken = /port is already allocated|address already in use|ports are not available|failed to bind (?:host )?port/i;
const endpoint = /\bon endpoint (?!gateway_)(\S{1,200})/;
/** The port on the server; the one inside of the container can follow. */
const port = /\b(?:for|port|tcp\d?) (?:[\d.]{7,15}|\[?[0-9a-f:]{2,39}\]?)?:(\d{1,5})\b/i;

const portPatterns: readonly KamalPattern[] = [
  {
    id: "proxy-address",
    in: ["server"],
    line: /cannot assign requested address/,
    also: /\bendpoint kamal-proxy\b|\bfor [\d.]{7,15}:\d{1,5}\b/,
    facts: ({ input }, { primaryHost }, { host }) => ({
      address: /\bfor ([\d.]{7,15}):\d/.exec(input)?.[1] ?? "the address",
      host: host ?? primaryHost,
    }),
  },
  {
    id: "role-port",
    in: ["server"],
    line: taken,
    // Endpoints called `gateway_…` are Docker's own, not a container's.
    also: /\bon endpoint (?!kamal-proxy\b|gateway_)\S/,
    facts: publishedPort,
  },
  {
    id: "proxy-port",
    in: ["server"],
    line: taken,
    also: /\bon endpoint kamal-proxy\b|\b(?:for|port|tcp\d?) (?:[\d.]{7,15}|\[?[0-9a-f:]{2,39}\]?)?:(?:80|443)\b/i,
    facts: (match, _context, { host }) => ({ said: matchedLine(match), host, port: port.exec(match.input)?.[1] }),
  },
  {
    id: "role-port",
    in: ["server"],
    line: taken,
    facts: publishedPort,
  },
];

export const proxyPatterns: readonly KamalPattern[] = [
  ...portPatterns,
  {
    id: "proxy-old",
    in: ["kamal", "server"],
    line: /kamal-proxy version (\S{1,100}) is too old/,
    facts: ([said], { destination }) => ({ said, destination }),
  },
  {
    id: "proxy-old",
    in: ["server"],
    // Docker's own message has no `Error: `.
    line: /^Error: unknown flag: (--[\w-]{1,60})/,
    facts: ([, flag = ""], { destination }) => ({
      said: `kamal-proxy, which does not know the option ${flag}, is too old`,
      destination,
    }),
  },
  {
    id: "proxy-conflict",
    in: ["server"],
    line: /Conflict\. The container name "\/?kamal-proxy" is already in use/,
    // Why it does not start is often in the same output.
    rank: "symptom",
    facts: (match, { destination }) => ({ said: matchedLine(match), destination }),
  },
  {
    id: "tls-config",
    in: ["server"],
    line: /Error: unable to load (certificate|error pages)/,
    facts: ([, what = ""], { destination }) => ({ what, destination }),
  },
  {
    id: "tls-options",
    in: ["server"],
    line: /automatic TLS does not support wildcards|TLS settings must be specified on the root path service|canonical-host '.{1,200}' must be present in the hosts list|service options invalid: /,
    facts: (match) => ({ said: matchedLine(match) }),
  },
  {
    id: "host-conflict",
    in: ["server"],
    line: /host settings conflict with another service/,
    at: (_, { locate }) => locate?.("proxy/host"),
    facts: (_, { service, hostNames = [] }) => ({ service, noticedBy: "kamal", names: hostNames }),
  },
  {
    id: "proxy-bind",
    in: ["container", "server", "proxy"],
    line: /listen tcp \S{0,40}:(?:80|443): bind: permission denied/,
    // An app can log the same about itself.
    with: /\.config\/kamal-proxy\/|^kamal-proxy\b/,
    facts: (match) => ({ said: matchedLine(match) }),
  },
  {
    id: "proxy-restarts",
    in: ["server"],
    line: /Container ([0-9a-f]{12,64}) is restarting, wait until the container is running/,
    rank: "symptom",
    // Kamal runs commands in an accessory only if a hook or a person asks.
    when: (_match, { command }) => !/accessory/.test(command),
    facts: (match) => ({ container: match[1] ?? "", said: matchedLine(match) }),
  },
  {
    id: "proxy-image",
    in: ["server"],
    line: /^(?:docker: )?Error response from daemon: (?!No such container)(.{1,1000})/,
    with: /Unable to find image '\S{0,200}kamal-proxy:/,
    unless: /Status: Downloaded newer image/,
    facts: ([, said = ""], _context, { lines }) => ({ said, image: imageIn(lines) }),
  },
  {
    id: "proxy-missing",
    in: ["server"],
    line: /No such container: kamal-proxy|network kamal not found|dial unix \S{0,200}kamal-proxy\.sock/,
    // It is missing because its image could not be pulled, if something says so.
    rank: "symptom",
    facts: ([said], { command, destination }) => ({ said, command, destination }),
  },
];

function imageIn(lines: readonly string[]): string {
  return (
    lines.map((line) => /Unable to find image '(\S{1,300}?)'/.exec(line)?.[1]).find((name) => name) ?? "kamal-proxy"
  );
}

/** The name of a role's container ends with the version, the name of an accessory's does not. */
function publishedPort(match: RegExpExecArray, { service }: DiagnosisContext) {
  const container = endpoint.exec(match.input)?.[1] ?? "";
  const isRole = container.startsWith(`${service}-`) && /-[0-9a-f]{7,40}(?:_\w{1,60})?$/.test(container);
  const facts = { said: matchedLine(match), container, port: port.exec(match.input)?.[1] ?? "" };
  if (container === "") return { ...facts, problem: "unknown" as const };
  return { ...facts, problem: isRole ? ("role" as const) : ("accessory" as const) };
}
