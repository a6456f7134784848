import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext, KamalPattern } from "../pattern.ts";
import { imageIn, imageOfConfig, isAppImage, otherRegistry, registryOf, titleOf } from "./image-names.ts";

/** What registries answer to a wrong, missing or insufficient login. */
const refused = /\b(?:unauthorized|denied|401 Unauthorized|403 Forbidden|authentication required)\b/i;

/** What BuildKit says about an image in FROM. */
export const aboutBaseImage = /failed to resolve source metadata|pull access denied|load metadata|resolve image config/;

/** Logins that fail, and pulls that a registry refuses on a server. */
export const registryLoginPatterns: readonly KamalPattern[] = [
  {
    id: "registry-password-empty",
    in: ["runner", "server", "kamal"],
    line: /flag needs an argument: (?:'p' in -p|--password)/,
    at: (_, { locate }) => locate?.("registry/password"),
    facts: () => ({ field: "password" }),
  },
  {
    id: "registry-password-empty",
    in: ["runner", "server", "kamal"],
    line: /["'`]docker login["'`] (?:requires|accepts) at most 1 argument|Cannot perform an interactive login from a non.TTY device|flag needs an argument: 'u' in -u/,
    at: (_, { locate }) => locate?.("registry/username"),
    facts: () => ({ field: "username" }),
  },
  {
    id: "registry-credential-store",
    in: ["runner", "server", "build"],
    line: /Error saving credentials: .{0,300}|error (?:storing|getting) credentials - err: .{0,300}/,
    facts: ([said], _, { host }) => ({ said, host }),
  },
  {
    id: "registry-token-expired",
    in: ["runner", "server", "build"],
    line: /authorization token has expired|(?:access|deploy|job|id)[ _-]token (?:is|has|was) expired|token has expired|jwt expired|ExpiredToken/i,
    // A base image can be on another registry than the app's.
    when: (match, context, part) =>
      isOfRegistry(match, context, part) && (part.place !== "build" || !aboutBaseImage.test(match.input)),
    at: (_, { locate }) => locate?.("registry/password"),
    facts: (match, context, { host }) => ({ registry: registryOf(match.input, context), host }),
  },
  {
    id: "registry-other",
    in: ["build", "runner", "server"],
    line: /Error response from daemon: |failed to (?:push|authorize)|push access denied|requested access to the resource is denied/,
    also: refused,
    when: (match, context) =>
      otherRegistry(context) !== undefined &&
      !isAboutOtherImage(match.input, context) &&
      // Of files and processes.
      !/permission denied|operation not permitted/i.test(match.input),
    at: (_, { locate }) => locate?.("image"),
    facts: (_, context) => ({
      registry: context.registry,
      other: otherRegistry(context) ?? "",
      image: imageOfConfig(context),
    }),
  },
  {
    id: "registry-stale-login",
    in: ["server"],
    line: /\/manifests\/\S{1,300} (?:unauthorized|denied)|pull access denied for/,
    also: /incorrect username or password|authentication failed|bad credentials|: denied: denied/i,
    recovered: true,
    when: (match, context) => isAboutOtherImage(match.input, context),
    facts: (match, context, { host }) => ({
      registry: registryOf(match.input, context),
      image: imageIn(match.input) ?? "an image",
      host,
    }),
  },
  {
    id: "registry-pull-denied",
    in: ["server"],
    line: /\/manifests\/|pull access denied for|failed to resolve reference/,
    also: refused,
    when: ({ input }) => !/kamal-proxy$/.test(imageIn(input) ?? ""),
    facts: (match, context, { host }) => ({
      registry: registryOf(match.input, context),
      image: imageIn(match.input) ?? context.repository,
      host,
    }),
  },
  {
    id: "registry-auth",
    in: ["runner", "server"],
    line: /incorrect username or password|HTTP Basic: Access denied|no basic auth credentials|authentication required/,
    facts: refusedLogin,
  },
  {
    id: "registry-auth",
    in: ["runner", "server"],
    line: /Error response from daemon: (?:Get|login attempt) /,
    also: refused,
    facts: refusedLogin,
  },
  {
    id: "registry-auth",
    in: ["build", "runner"],
    line: /failed to push|failed to authorize|authentication required/,
    also: /no basic auth credentials|401 Unauthorized|: 401:|authorization failed|incorrect username or password|authentication required/i,
    // The line before "failed to resolve source metadata" does not say what the token is for.
    unless: aboutBaseImage,
    facts: refusedLogin,
  },
];

/** The tools in a step of the build speak to other servers in much the same words. */
export function isOfRegistry({ input }: RegExpExecArray, _: DiagnosisContext, { place }: OutputPart): boolean {
  return place !== "build" || /^(?:ERROR|failed to solve|WARN\w{0,3}): /.test(input);
}

function isAboutOtherImage(line: string, context: DiagnosisContext): boolean {
  const image = imageIn(line);
  return image !== undefined && !isAppImage(image, context);
}

function refusedLogin(match: RegExpExecArray, context: DiagnosisContext, { host }: OutputPart) {
  const registry = registryOf(match.input, context);
  return {
    registry,
    problem: "kamal" as const,
    // A command without registry/server can only ask Docker Hub.
    configured: context.registry !== undefined || registry !== titleOf(undefined),
    host,
  };
}
