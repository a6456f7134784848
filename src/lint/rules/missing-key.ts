import { schemaProblems } from "../schema/problems.ts";
import type { Rule } from "../types.ts";

export const missingKey: Rule = {
  metadata: {
    id: "missing-key",
    severity: "error",
    title: "Every key that Kamal cannot do without is there",
  },
  check: (project) => schemaProblems(project, "missing-key"),
};
