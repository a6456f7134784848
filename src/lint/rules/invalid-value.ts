import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const invalidValue: Rule = {
  metadata: {
    id: "invalid-value",
    severity: "error",
    title: "Kamal does not accept this value or combination of values",
  },
  check: (project) => schemaProblems(project, "invalid-value"),
};
