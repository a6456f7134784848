import type { KamalPattern } from "../pattern.ts";
import { configValuePatterns } from "./config-value-patterns.ts";
import { erbPatterns } from "./erb-patterns.ts";

/** What Kamal says about deploy.yml before it does anything, and about the deploy lock. */
export const configPatterns: readonly KamalPattern[] = [
  {
    id: "lock-held",
    in: ["kamal", "server", "runner"],
    line: /Deploy lock already in place!|Deploy lock found/,
    // Kamal says who holds it before its error.
    recovered: true,
    facts: (_, { primaryHost, destination }) => ({ host: primaryHost, holder: undefined, destination }),
  },
  {
    id: "dockerfile-missing",
    in: ["kamal"],
    line: /^ERROR \(\S+\): Missing (\S{0,200}Dockerfile\S{0,100})/,
    facts: ([, file = ""]) => ({ file }),
  },
  ...configValuePatterns,
  ...erbPatterns,
  {
    id: "config-refused",
    in: ["kamal", "server"],
    line: /^(?:ERROR \([\w:]{1,100}\): )?((?:\S{1,200}: )?(?:unknown keys?: |should be |is required).*|Configuration file not found.*)/,
    facts: ([, said = ""], { configFile }) => ({ configFile, said }),
  },
  {
    id: "config-refused",
    // With a server, it is an error of a command there.
    in: ["kamal"],
    line: /(?:ConfigurationError|Psych::SyntaxError|ArgumentError)\): (.*)|^\S{1,300}: (.*) \(Psych::SyntaxError\)/,
    rank: "symptom",
    facts: ([, said, other = ""], { configFile }) => ({ configFile, said: said ?? other }),
  },
];
