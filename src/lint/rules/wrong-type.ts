import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const wrongType: Rule = {
  metadata: {
    id: "wrong-type",
    severity: "error",
    title: "Every value is of the type that Kamal wants",
    fixable: true,
  },
  check: (project) => schemaProblems(project, "wrong-type"),
};
