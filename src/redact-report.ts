import type { Report } from "./model/report.ts";
import type { Redactor } from "./text/redactor.ts";

/** Fields whose values come from a fixed vocabulary of our own: a secret that happens to be `deploy` must not hide them. */
const fixedVocabulary: ReadonlySet<string> = new Set<keyof Report | "id" | "ruleId" | "kind" | "severity">([
  "command",
  "outcome",
  "mode",
  "kamalVersion",
  "actionVersion",
  "startedAt",
  "id",
  "ruleId",
  "kind",
  "severity",
]);

/** A copy of the report without secrets, whatever fields it has. */
export function redactReport(draft: Report, redactor: Redactor): Report {
  // Evidence can be keyed by anything that a server said, so nothing in it is ours.
  const checks = draft.checks.map((check) => ({ ...check, evidence: redactor.evidence(check.evidence) }));

  const report: Report = JSON.parse(JSON.stringify({ ...draft, checks }), (key: string, value: unknown) =>
    typeof value === "string" && !fixedVocabulary.has(key) ? redactor.text(value) : value,
  );
  return report;
}
