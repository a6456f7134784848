import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const invalidValue: Rule = {
  metadata: {
    id: "invalid-value",
    severity: "error",
    title: "Every value is one that Kamal accepts, by itself and beside the others",
  },
  check: (project) => schemaProblems(project, "invalid-value"),
};
