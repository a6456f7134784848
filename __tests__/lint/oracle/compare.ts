import { configRules } from "../../../src/lint/config-rules.ts";
import { lintProject } from "../../../src/lint/lint-project.ts";
import { kamalMessage, type SchemaRule } from "../../../src/lint/schema/schema-finding.ts";
import { findSchemaFindings } from "../../../src/lint/schema/schema-problems.ts";
import type { Finding } from "../../../src/model/report.ts";
import type { Project } from "../../../src/project/project.ts";
import { formatPlace, type Range } from "../../../src/text/source.ts";
import type { SyntaxPlace, Verdict } from "./kamal-process.ts";
import { isPlaceOf } from "./places.ts";

/**
 * Our findings about a config: rejections in Kamal's words, and findings about files that cannot be
 * read.
 */
export interface Opinion {
  rejections: readonly Rejection[];
  unreadable: readonly Finding[];
}

interface Rejection {
  message: string;
  rule: SchemaRule;
  at: Range;
}

const aboutTheFile = configRules.filter(({ metadata }) =>
  ["yaml-syntax", "file-unreadable", "config-missing"].includes(metadata.id),
);

export function opinionOf(project: Project): Opinion {
  const unreadable = lintProject(project, aboutTheFile).filter(
    ({ severity, file }) => severity === "error" && file.startsWith("config/"),
  );
  const rejections = findSchemaFindings(project).map((finding) => ({
    message: kamalMessage(finding),
    rule: finding.rule,
    at: finding.at,
  }));

  return { rejections, unreadable };
}

/** undefined if we agree with Kamal. `texts`: the content of the base and of the destination. */
export function difference(verdict: Verdict, opinion: Opinion, texts: readonly string[]): string | undefined {
  const { rejections, unreadable } = opinion;
  const ours = [...unreadable.map(atPlace), ...rejections.map(({ message }) => message)].join(" | ");
  if (verdict.valid) return ours === "" ? undefined : `Kamal accepts; we: ${ours}`;

  const theirs = `${verdict.class}: ${verdict.message.split("\n")[0]}`;
  if (ours === "") return `Kamal refuses (${theirs}); we accept`;
  // libyaml counts lines differently if a file has line breaks that editors do not treat as such.
  if (verdict.syntax !== undefined && !texts.some((text) => /[\u0085\u2028\u2029]/.test(text)))
    return syntaxDifference(verdict.syntax, unreadable, theirs);
  // If Kamal crashes, it does not explain the problem. One of our findings is enough.
  if (!isRefusal(verdict)) return undefined;

  for (const message of expectedMessages(verdict.message)) {
    const same = rejections.filter((rejection) => sameKind(rejection.message) === sameKind(message));
    if (same.length === 0) return `Kamal says (${theirs}); we: ${ours}`;
    if (same.every((rejection) => isPlaceOf(message, rejection.at, texts) === false))
      return `Kamal says (${theirs}); we say so at ${same.map(({ at }) => formatPlace(at)).join(", ")}`;
  }

  return undefined;
}

/** libyaml knows where it began to read the invalid part, and how far it got. */
function syntaxDifference(syntax: SyntaxPlace, unreadable: readonly Finding[], theirs: string): string | undefined {
  const isThere = unreadable.some((finding) => syntax.from <= finding.line && finding.line <= syntax.to);
  if (isThere) return undefined;
  return `Kamal says (${theirs}) in lines ${syntax.from} to ${syntax.to}; we: ${unreadable.map(atPlace).join(" | ")}`;
}

function atPlace(finding: Finding): string {
  return `${finding.line}:${finding.column} ${finding.message}`;
}

/** Whether the error has a message of Kamal's own. */
function isRefusal(verdict: Exclude<Verdict, { valid: true }>): boolean {
  return (
    ["Kamal::ConfigurationError", "ArgumentError"].includes(verdict.class) &&
    !/^(?:comparison|invalid|wrong|bad)/.test(verdict.message)
  );
}

/** Splits Kamal's message about several keys or hosts into one message for each. */
function expectedMessages(message: string): string[] {
  const keys = /^((?:.*: )?)unknown keys: (.*)$/s.exec(message);
  if (keys !== null) return (keys[2] ?? "").split(", ").map((key) => `${keys[1]}unknown key: ${key}`);
  const hosts = /^(Different roles can't share the same host for SSL: )(.*)$/s.exec(message);
  if (hosts !== null) return (hosts[2] ?? "").split(", ").map((host) => `${hosts[1]}${host}`);
  return [message];
}

/** The expected types depend on how far Kamal got, so only the path is compared. */
function sameKind(message: string): string {
  return message.replace(/should be (?:an? .*|no, .*)$/s, "should be …").replace(/Current version is [\d.]+, /, "");
}
