import { schemaProblems } from "../schema/problems.ts";
import type { Rule } from "../types.ts";

export const keyNewerThanKamal: Rule = {
  metadata: {
    id: "key-newer-than-kamal",
    severity: "error",
    title: "Every key is known to the Kamal that will deploy",
  },
  check: (project) => schemaProblems(project, "key-newer-than-kamal"),
};
