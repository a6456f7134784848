import type { Report } from "./model/report.ts";
import type { Redactor } from "./text/redactor.ts";

/** Fields with a fixed vocabulary: a secret that happens to be `deploy` must not mask a command. */
const fixedVocabulary: ReadonlySet<string> = new Set<
  keyof Report | "id" | "ruleId" | "kind" | "place" | "severity" | "state"
>([
  "command",
  "outcome",
  "mode",
  "kamalVersion",
  "actionVersion",
  "startedAt",
  "id",
  "ruleId",
  "kind",
  "place",
  "severity",
  "state",
]);

/** A copy of the report with the secrets removed from every field. */
export function redactReport(draft: Report, redactor: Redactor): Report {
  // The keys of evidence can come from a server, so none of its fields has a fixed vocabulary.
  const checks = draft.checks.map((check) => ({ ...check, evidence: redactor.evidence(check.evidence) }));

  const report: Report = JSON.parse(JSON.stringify({ ...draft, checks }), (key: string, value: unknown) =>
    typeof value === "string" && !fixedVocabulary.has(key) ? redactor.text(value) : value,
  );
  return report;
}
