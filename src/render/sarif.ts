// Findings as SARIF 2.1.0, for GitHub's code scanning. How GitHub uses each property: "SARIF
// support for code scanning" in its documentation.

import { createHash } from "node:crypto";
import { type Edit, type Finding, type Fix, type Json, type Severity, severities } from "../model/report.ts";
import { encodePath } from "../text/encode-path.ts";
import { cleanText } from "../text/plain-text.ts";
import { ruleUrl } from "./rule-docs.ts";

interface SarifRule {
  id: string;
  severity: Severity;
  title: string;
  securitySeverity?: number;
}

interface SarifOptions {
  findings: readonly Finding[];
  rules: readonly SarifRule[];
  /** This action's version. */
  version: string;
  /** The URL of docs/rules, without a slash at the end. */
  docsUrl: string;
  /** The contents of docs/rules/<id>.md by id; without a page, the help is a link. */
  pages?: ReadonlyMap<string, string>;
}

/** GitHub rejects a file with more. */
const maxResults = 25_000;

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
/**
 * Rules report an error only when they are certain. GitHub sorts alerts by severity and precision.
 */
const precisions: Readonly<Record<Severity, string>> = { error: "very-high", warning: "high", info: "medium" };
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

/** One SARIF run. Its regions are 1-based with an exclusive end, as in `Finding`. */
export function toSarif({ findings, rules, version, docsUrl, pages = new Map() }: SarifOptions): Json {
  const index = new Map(rules.map((rule, position) => [rule.id, position]));
  const seen = new Map<string, number>();
  const results = findings.map((finding) => toResult(finding, { index: index.get(finding.ruleId), seen }));

  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "kamal-action",
            semanticVersion: version,
            informationUri: docsUrl,
            rules: rules.map((rule) => describeRule(rule, { docsUrl, page: pages.get(rule.id) })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results.length > maxResults ? worst(findings, results) : results,
      },
    ],
  };
}

function worst(findings: readonly Finding[], results: readonly Json[]): Json[] {
  return severities
    .flatMap((severity) => results.filter((_, position) => findings[position]?.severity === severity))
    .slice(0, maxResults);
}

interface Documentation {
  docsUrl: string;
  page: string | undefined;
}

function describeRule({ id, severity, title, securitySeverity }: SarifRule, { docsUrl, page }: Documentation): Json {
  const url = ruleUrl(docsUrl, id);
  const link = `[Why this matters, with a bad and a good example](${url})`;
  // GitHub shows a security alert for this property, so only rules about leaks and exposed services
  // have it.
  const security = securitySeverity === undefined ? {} : { "security-severity": securitySeverity.toFixed(1) };

  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: {
      text: `${title}. Why this matters, with a bad and a good example: ${url}`,
      markdown: page === undefined ? `${title}.\n\n${link}` : `${withoutTitle(page)}\n\n${link}`,
    },
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ["kamal", securitySeverity === undefined ? "correctness" : "security"],
      precision: precisions[severity],
      "problem.severity": problemSeverities[severity],
      ...security,
    },
  };
}

function withoutTitle(page: string): string {
  return page.replace(/^# .*\n+/, "").trim();
}

function toResult(finding: Finding, known: { index: number | undefined; seen: Map<string, number> }): Json {
  const { ruleId, severity, message, help, fix } = finding;
  const artifactLocation = { uri: encodePath(finding.file), uriBaseId: "%SRCROOT%" };

  return {
    ruleId,
    ...(known.index === undefined ? {} : { ruleIndex: known.index }),
    level: levels[severity],
    message: { text: plain(`${message}. ${help}`) },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    // GitHub's upload action adds its own fingerprint, a hash of the source line. This one is for
    // other tools.
    partialFingerprints: { "kamalAction/v1": fingerprint(finding, known.seen) },
    ...(fix && { fixes: [toFix(fix, artifactLocation)] }),
  };
}

function toFix({ description, edits }: Fix, artifactLocation: Json): Json {
  const replacements = edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } }));
  return { description: { text: plain(description) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function region({ line, column, endLine, endColumn }: Omit<Edit, "text">): Json {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * SARIF messages can contain links, `[text](url)`; text from the repository must not become one. A
 * backslash before a bracket must not undo the escape.
 */
function plain(text: string): string {
  const clean = cleanText(text);
  return clean.includes("](") ? clean.replace(/[\\[\]]/g, "\\$&") : clean;
}

/**
 * Stays the same when lines above the finding are added or removed: it hashes rule, file, the
 * message without line numbers, and the number of equal findings before it.
 */
function fingerprint(finding: Finding, seen: Map<string, number>): string {
  const message = finding.message.replace(/\bline \d+/g, "line");
  const key = JSON.stringify([finding.ruleId, finding.file, message]);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);

  return createHash("sha256").update(`${key}#${count}`).digest("hex").slice(0, 32);
}
