import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const unknownKey: Rule = {
  metadata: {
    id: "unknown-key",
    severity: "error",
    title: "Every key is one that Kamal knows",
    fixable: true,
  },
  check: (project) => schemaProblems(project, "unknown-key"),
};
