import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const unknownKey: Rule = {
  metadata: {
    id: "unknown-key",
    severity: "error",
    title: "Key is unknown to Kamal",
    fixable: true,
  },
  check: (project) => schemaProblems(project, "unknown-key"),
};
