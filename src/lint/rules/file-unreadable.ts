import type { Rule } from "../rule.ts";

export const fileUnreadable: Rule = {
  metadata: {
    id: "file-unreadable",
    severity: "error",
    title: "File cannot be read as text",
  },
  *check(project) {
    for (const { severity, message, help, ...at } of project.problems) yield { at, severity, message, help };
  },
};
