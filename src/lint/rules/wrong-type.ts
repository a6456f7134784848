import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const wrongType: Rule = {
  metadata: {
    id: "wrong-type",
    severity: "error",
    title: "Value has a type that Kamal does not accept",
    fixable: true,
  },
  check: (project) => schemaProblems(project, "wrong-type"),
};
