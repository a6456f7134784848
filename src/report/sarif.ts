// Findings as SARIF 2.1.0, for GitHub's code scanning. Pure: who writes the file, and where, is not decided here.

import { createHash } from "node:crypto";
import type { Finding, Json, Severity } from "./report.ts";

/** What SARIF says about a rule, beside its findings. */
export interface SarifRule {
  id: string;
  severity: Severity;
  title: string;
}

interface SarifOptions {
  findings: readonly Finding[];
  rules: readonly SarifRule[];
  /** Of this action. */
  version: string;
  /** Where docs/rules/<id>.md can be read, without a slash at the end; undefined: no links. */
  docsUrl: string | undefined;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** One run. Regions are 1-based with an exclusive end, as `Finding` has them and SARIF wants them. */
export function toSarif({ findings, rules, version, docsUrl }: SarifOptions): Json {
  const index = new Map(rules.map((rule, position) => [rule.id, position]));
  const seen = new Map<string, number>();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "kamal-action", version, rules: rules.map((rule) => describeRule(rule, docsUrl)) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => toResult(finding, { index: index.get(finding.ruleId), seen })),
      },
    ],
  };
}

function describeRule({ id, severity, title }: SarifRule, docsUrl: string | undefined): Json {
  const link = docsUrl === undefined ? {} : { helpUri: `${docsUrl}/${id}.md` };
  const more = docsUrl === undefined ? "" : ` See ${docsUrl}/${id}.md.`;
  return {
    id,
    shortDescription: { text: title },
    help: { text: `${title}.${more}` },
    defaultConfiguration: { level: levels[severity] },
    ...link,
  };
}

function toResult(finding: Finding, known: { index: number | undefined; seen: Map<string, number> }): Json {
  const { ruleId, severity, message, help, file, line, column, endLine, endColumn } = finding;
  return {
    ruleId,
    ...(known.index === undefined ? {} : { ruleIndex: known.index }),
    level: levels[severity],
    message: { text: `${message}. ${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { "kamalAction/v1": fingerprint(finding, known.seen) },
  };
}

/** The same after lines above it came or went: what is said and where, without line and column; repetitions counted. */
function fingerprint(finding: Finding, seen: Map<string, number>): string {
  const key = JSON.stringify([finding.ruleId, finding.file, finding.message]);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return createHash("sha256").update(`${key}#${count}`).digest("hex").slice(0, 32);
}
