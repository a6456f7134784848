import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const missingKey: Rule = {
  metadata: {
    id: "missing-key",
    severity: "error",
    title: "Every key that Kamal cannot do without is there",
  },
  check: (project) => schemaProblems(project, "missing-key"),
};
