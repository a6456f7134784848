import type { KamalPattern } from "./pattern.ts";

/** Problems with the image, the app or the config. */
export const appPatterns: readonly KamalPattern[] = [
  {
    id: "exec-format",
    where: "anywhere",
    pattern: /exec format error|no matching manifest for (\S+)/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "unhealthy",
    pattern: /target failed to become healthy|container not ready after \d+ seconds/,
    facts: (_, { service }) => ({ service, problem: "no-answer" }),
  },
  {
    id: "boot-vanished",
    pattern: /Failed to get endpoint for (\S+) on (\S+), did the container boot\?/,
    facts: ([, role = "", host = ""], { service }) => ({ role, host, service }),
  },
  {
    id: "clone-failed",
    pattern: /Failed to clone repo: [^\n]*|Clone in \S+ is (?:dirty|not on the correct revision)[^\n]*/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-failed",
    pattern: /ERROR: failed to (?:solve|build)[^\n]*|executor failed running|dockerfile parse error[^\n]*/i,
    facts: ([said]) => ({ said }),
  },
  {
    id: "dockerfile-missing",
    pattern: /Missing (\S*Dockerfile\S*)/,
    facts: ([, file = ""]) => ({ file }),
  },
  {
    id: "image-missing",
    pattern: /manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ \S+ not found/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "service-label",
    pattern: /is missing the 'service' label/,
    facts: (_, { service }) => ({ service }),
  },
  {
    // After all other failures of a boot, because it is only a consequence of one of them.
    id: "unhealthy",
    pattern: /Halted at barrier|First \S+ container is unhealthy/,
    facts: (_, { service }) => ({ service, problem: "first-container" }),
  },
  {
    id: "config-refused",
    pattern:
      /ConfigurationError|^unknown keys?: |^\S+: (?:unknown key|should be|is required)|Configuration file not found|Psych::SyntaxError/m,
    facts: ({ input }, { configFile }) => ({ configFile, said: firstLine(input) }),
  },
];

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
