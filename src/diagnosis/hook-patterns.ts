import type { KamalPattern } from "./pattern.ts";

/** Hooks that fail. A hook can print the words of any other failure. */
export const hookPatterns: readonly KamalPattern[] = [
  {
    id: "hook-failed",
    in: ["hook"],
    line: /^ERROR \(\S+\): Hook `([^`]{1,100})` failed:?/,
    rank: "symptom",
    facts: ([, hook = ""]) => ({ hook }),
  },
];
