import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const keyNewerThanKamal: Rule = {
  metadata: {
    id: "key-newer-than-kamal",
    severity: "error",
    title: "Every key is known to the Kamal that will deploy",
  },
  check: (project) => schemaProblems(project, "key-newer-than-kamal"),
};
