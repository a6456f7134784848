import type { KamalPattern } from "./pattern.ts";

/** Secrets that Kamal cannot get. */
export const secretsPatterns: readonly KamalPattern[] = [
  {
    id: "secret-missing",
    in: ["kamal", "server"],
    line: /Secret '([^']{1,200})' not found/,
    facts: ([, name = ""]) => ({ names: [name], problem: "no-line" }),
  },
];
