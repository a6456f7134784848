import type { Transfer } from "../../catalogue/registry-transfer-entries.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import {
  imageIn,
  imageOfConfig,
  isAppImage,
  pulledImage,
  registryOf,
  registryOfImage,
  titleOf,
} from "./image-names.ts";
import { aboutBaseImage, isOfRegistry } from "./registry-login-patterns.ts";

/** BuildKit and Docker when they speak to a registry, and not the output of a step. */
const transfer =
  /(?:failed to (?:push|do request|resolve|authorize|fetch|copy|pull)|Error response from daemon: |[Ee]rror pulling image|failed to register layer|download failed).{0,300}/;

const missingImage =
  /manifest unknown|manifest for \S{1,300} not found|failed to resolve reference \S{1,300} \S{1,300} not found|not found: manifest unknown/;

/** Pushes and pulls that a registry refuses, or that do not get through. */
export const registryPatterns: readonly KamalPattern[] = [
  {
    id: "image-host-doubled",
    in: ["build", "runner", "server"],
    line: /\b((?:[a-z0-9-]{1,60}\.){1,6}[a-z0-9]{1,20}(?::\d{1,5})?)\/(?:v2\/)?\1\//,
    at: (_, { locate }) => locate?.("image"),
    facts: ([, registry = ""], context) => ({
      registry,
      image: imageOfConfig(context).replace(`${registry}/`, "").replace(`${registry}/`, ""),
    }),
  },
  {
    id: "registry-name",
    in: ["build", "runner", "server"],
    line: /invalid tag "([^"]{1,300})"|(?:repository name|path component) .{0,200}must be lowercase|invalid reference format/,
    when: ({ input }) => !/failed to parse stage name|base name|FROM /.test(input),
    at: (_, { locate }) => locate?.("image"),
    facts: ([, tag], context) => ({ registry: titleOf(context.registry), name: nameIn(tag, context) }),
  },
  {
    id: "registry-rate-limit",
    in: ["build", "runner", "server"],
    line: /toomanyrequests|429 Too Many Requests|pull rate limit/i,
    // Docker prints it before "No such container: kamal-proxy", which is the consequence.
    recovered: true,
    when: isOfRegistry,
    facts: transferOf,
  },
  {
    id: "registry-tag-immutable",
    in: ["build", "runner"],
    line: /image tag '([\w.-]{1,128})' already exists in the .{1,300} immutable/,
    facts: ([, tag = ""]) => ({ tag }),
  },
  {
    id: "registry-quota",
    in: ["build", "runner"],
    line: /registry contains \d{1,9} repositories, limit is \d{1,9}|denied: .{0,200}\b(?:quota|storage limit|plan limit|payment)\b.{0,300}/i,
    facts: (found, context) => ({ registry: registryOf(found.input, context), said: found[0] }),
  },
  {
    id: "registry-repository-missing",
    in: ["build", "runner", "server"],
    line: /repository with name '([\w./-]{1,255})' does not exist|name (?:unknown|invalid): .{0,100}[Rr]epository "?([\w./-]{1,255})"? (?:was )?not found|project ([\w.-]{1,255}) not found/,
    facts: (found, context) => ({
      registry: registryOf(found.input, context),
      name: found[1] ?? found[2] ?? found[3] ?? "",
      certain: true,
    }),
  },
  {
    id: "registry-repository-missing",
    in: ["build", "runner"],
    line: /\.dkr\.ecr\.[\w.-]{1,80}\/v2\/([\w./-]{1,255})\/blobs\/uploads\/[^"]{0,300}": (?:unexpected )?EOF/,
    facts: (found, context) => ({ registry: registryOf(found.input, context), name: found[1] ?? "", certain: false }),
  },
  {
    id: "registry-format",
    in: ["build"],
    line: /failed commit on ref "(?:index|manifest|config)-sha256:.{0,200}unexpected status.{0,200}(?:400 Bad Request|404 Not Found|415 |405 )/,
    at: (_, { locate }) => locate?.("builder"),
    facts: (found, context) => ({ registry: registryOf(found.input, context), said: found[0] }),
  },
  {
    id: "registry-unreachable",
    in: ["runner", "server"],
    line: /login attempt to (https?:\/\/\S{1,200}) failed with status: ((?:404|405|400|30\d) .{1,60})/,
    at: (_, { locate }) => locate?.("registry/server"),
    facts: (found, context) => ({
      registry: registryOf(found.input, context),
      problem: "unexpected",
      step: "the login",
      said: found[2] ?? "",
      status: Number.parseInt(found[2] ?? "", 10),
      location: undefined,
    }),
  },
  {
    id: "registry-certificate",
    in: ["build", "runner", "server"],
    line: transfer,
    also: /x509: |server gave HTTP response to HTTPS client|certificate signed by unknown authority/,
    // A clock that is wrong is another problem.
    when: (found, context, part) => isOfRegistry(found, context, part) && !/ is before /.test(found.input),
    facts: ([said], context, { place, host }) => ({
      registry: registryOf(said, context),
      problem: /HTTP response/.test(said) ? "http" : /has expired|not yet valid/.test(said) ? "expired" : "untrusted",
      place: place === "build" ? "build" : (host ?? "the runner"),
      said: afterAddress(said),
    }),
  },
  {
    id: "registry-push-denied",
    in: ["build", "runner", "server"],
    line: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to) \S{1,500} 403 Forbidden|Permission "artifactregistry\S{1,100}" denied|(?:fetch oauth token|fetch anonymous token|failed to authorize): .{0,300}403 Forbidden|access token has insufficient scopes/,
    // A missing or private base image fails a pull, not a push.
    when: ({ input }) => !aboutBaseImage.test(input),
    facts: pushRefused,
  },
  {
    id: "registry-localhost",
    in: ["server", "runner", "build"],
    line: /(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}\b/,
    also: /connection refused|\bEOF\b|connection reset by peer/,
    // Kamal forwards the port of a registry that is called `localhost`, and of no other.
    when: ({ input }, { registry = "" }) =>
      /\/v2\/|failed to push/.test(input) &&
      /^localhost(?::|$)/.test(/\/\/(localhost:\d{1,5})\/v2\//.exec(input)?.[1] ?? registry),
    facts: (_, __, { place, host }) => ({ problem: place === "server" ? "server" : "builder", host }),
  },
  {
    id: "registry-localhost",
    in: ["kamal", "runner"],
    line: /Timed out waiting for port forwarding to be established|Failed to establish port forward on (\S{1,300})|Error setting up port forwarding to (\S{1,300}):/,
    facts: ([, host, other]) => ({ problem: "forwarding", host: host ?? other }),
  },
  {
    id: "registry-network",
    in: ["build", "runner", "server"],
    line: transfer,
    also: /TLS handshake timeout|i\/o timeout|connection reset by peer|\bEOF\b|connection refused|no such host|server misbehaving|context deadline exceeded|Client\.Timeout exceeded|request canceled|broken pipe|use of closed network connection|on closed pipe|client connection lost|network is unreachable|no route to host|status:? .{0,20}5\d\d |50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time)/i,
    when: (found, context, part) =>
      isOfRegistry(found, context, part) &&
      /https?:\/\/|\bpush\b|dial tcp/.test(found.input) &&
      !/kamal-proxy$/.test(pulledImage(found.input, part) ?? ""),
    facts: (found, context, part) => ({ ...transferOf(found, context, part), said: afterAddress(found[0]) }),
  },
  {
    id: "registry-push-failed",
    in: ["build", "runner"],
    line: /failed to push \S{1,300}: (.{0,300})/,
    rank: "symptom",
    facts: (found, context) => ({ registry: registryOf(found.input, context), said: afterAddress(found[1] ?? "") }),
  },
  {
    id: "registry-image-missing",
    in: ["server"],
    line: missingImage,
    when: ({ input }, context, part) => {
      const image = pulledImage(input, part);
      return image !== undefined && !isAppImage(image, context) && !/kamal-proxy$/.test(image);
    },
    facts: (found, context, part) => ({
      registry: registryOf(found.input, context),
      image: pulledImage(found.input, part) ?? "",
      said: found[0],
      host: part.host,
    }),
  },
  {
    id: "image-missing",
    in: ["runner", "server"],
    line: missingImage,
    when: ({ input }, _, part) => !/kamal-proxy$/.test(pulledImage(input, part) ?? ""),
    facts: ([said]) => ({ said }),
  },
];

/** The image can be that of the cache, which has rights of its own. */
function pushRefused({ input }: RegExpExecArray, context: DiagnosisContext) {
  const image = /failed to push/.test(input) ? imageIn(input) : undefined;
  return {
    registry: titleOf(image === undefined ? context.registry : registryOfImage(image)),
    repository: image ?? context.repository,
    noticedBy: "kamal" as const,
  };
}

function transferOf({ input }: { input: string }, context: DiagnosisContext, part: OutputPart): Transfer {
  const image = part.place === "server" ? pulledImage(input, part) : imageIn(input);
  const isNamedHere = imageIn(input) !== undefined || image === undefined;
  // Only Docker Hub's message has an address for people.
  const isDockerHub = /www\.docker\.com/.test(input) || (!isNamedHere && registryOfImage(image) === undefined);
  const registry = isDockerHub ? titleOf(undefined) : registryOf(input, context);
  return { registry, action: actionOf(input, part, image), image, host: part.host };
}

function actionOf(line: string, part: OutputPart, image: string | undefined): Transfer["action"] {
  if (/failed to push|blobs\/uploads|exporting/.test(line)) return "push";
  if (part.lines.some((other) => /booting buildkit|moby\/buildkit/.test(other))) return "builder";
  if (part.place === "build") return "pull-base";
  return image === undefined ? "connect" : "pull";
}

/** `image` of deploy.yml, from the tag that Kamal gives the build. */
function nameIn(tag: string | undefined, context: DiagnosisContext): string {
  const repository = tag?.replace(/:[\w.-]{1,128}$/, "") ?? context.repository;
  return imageOfConfig({ ...context, repository });
}

/** Without the addresses that Go repeats before the reason. */
function afterAddress(said: string): string {
  return said.replace(/^.{0,1500}https?:\/\/[^"\s]{1,500}"?: /, "").slice(0, 200);
}
