import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const missingKey: Rule = {
  metadata: {
    id: "missing-key",
    severity: "error",
    title: "Required key is missing",
  },
  check: (project) => schemaProblems(project, "missing-key"),
};
