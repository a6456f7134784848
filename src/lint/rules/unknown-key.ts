import { schemaProblems } from "../schema/problems.ts";
import type { Rule } from "../types.ts";

export const unknownKey: Rule = {
  metadata: {
    id: "unknown-key",
    severity: "error",
    title: "Every key is one that Kamal knows",
    fixable: true,
  },
  check: (project) => schemaProblems(project, "unknown-key"),
};
