import type { Rule } from "../rule.ts";
import { schemaProblems } from "../schema/schema-problems.ts";

export const keyNewerThanKamal: Rule = {
  metadata: {
    id: "key-newer-than-kamal",
    severity: "error",
    title: "Key or value needs a newer Kamal than the one that deploys",
  },
  check: (project) => schemaProblems(project, "key-newer-than-kamal"),
};
