import type { KamalPattern } from "./pattern.ts";

/** A new version that does not start, or does not become healthy. */
export const appPatterns: readonly KamalPattern[] = [
  {
    id: "exec-format",
    in: ["container", "server", "build"],
    line: /exec format error|no matching manifest for (\S{1,100})/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "unhealthy",
    in: ["server"],
    line: /target failed to become healthy|container not ready after \d+ seconds/,
    rank: "symptom",
    facts: (_, { service }) => ({ service, problem: "no-answer" }),
  },
  {
    id: "boot-vanished",
    in: ["server", "kamal"],
    line: /Failed to get endpoint for (\S{1,100}) on (\S{1,300}), did the container boot\?/,
    rank: "symptom",
    facts: ([, role = "", host = ""], { service }) => ({ role, host, service }),
  },
  {
    id: "unhealthy",
    in: ["server", "kamal"],
    line: /Halted at barrier|First \S{1,100} container is unhealthy/,
    rank: "consequence",
    facts: (_, { service }) => ({ service, problem: "first-container" }),
  },
];
