import type { Rule } from "../rule.ts";

export const fileUnreadable: Rule = {
  metadata: {
    id: "file-unreadable",
    severity: "error",
    title: "Files that a deploy reads are text inside the repository",
  },
  *check(project) {
    for (const { severity, message, help, ...at } of project.problems) yield { at, severity, message, help };
  },
};
