import type { KamalPattern } from "./pattern.ts";

/** The image build, its builder, and the clone that it uses. */
export const buildPatterns: readonly KamalPattern[] = [
  {
    id: "docker-local",
    in: ["kamal", "runner"],
    line: /Docker (buildx plugin )?is not installed locally/,
    facts: ([, buildx]) => ({ missing: buildx === undefined ? "docker" : "buildx" }),
  },
  {
    id: "clone-failed",
    in: ["kamal", "runner"],
    line: /Failed to clone repo: .*|Clone in \S{1,300} is (?:dirty|not on the correct revision).*/,
    rank: "symptom",
    facts: ([said]) => ({ said }),
  },
  {
    id: "build-failed",
    in: ["build", "runner"],
    line: /ERROR: failed to (?:solve|build).*|executor failed running.*|dockerfile parse error.*/i,
    rank: "symptom",
    facts: ([said]) => ({ said }),
  },
];
