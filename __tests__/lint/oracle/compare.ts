import { lintProject } from "../../../src/lint/run.ts";
import { kamalMessage } from "../../../src/lint/schema/findings.ts";
import { schemaFindings } from "../../../src/lint/schema/problems.ts";
import type { Project } from "../../../src/project/project.ts";
import type { Verdict } from "./kamal-process.ts";

/** What we say about one config: in Kamal's words, and beside them (the file itself cannot be read). */
export interface Opinion {
  refusals: readonly string[];
  /** The rules of the refusals. */
  rules: readonly string[];
  unreadable: readonly string[];
}

const aboutTheFile = ["yaml-syntax", "file-unreadable", "config-missing"];

export function opinionOf(project: Project): Opinion {
  const unreadable = lintProject(project).filter(
    (finding) =>
      finding.severity === "error" && aboutTheFile.includes(finding.ruleId) && finding.file.startsWith("config/"),
  );
  const refusals = schemaFindings(project);
  return {
    refusals: refusals.map(kamalMessage),
    rules: refusals.map((finding) => finding.rule),
    unreadable: unreadable.map((finding) => `${finding.line}:${finding.column} ${finding.message}`),
  };
}

/** undefined: we agree. */
export function difference(verdict: Verdict, opinion: Opinion, _texts: readonly string[]): string | undefined {
  const { refusals, unreadable } = opinion;
  const ours = [...unreadable, ...refusals];
  if (verdict.valid) return ours.length === 0 ? undefined : `Kamal accepts; we: ${ours.join(" | ")}`;
  const theirs = `${verdict.class}: ${verdict.message.split("\n")[0]}`;
  if (ours.length === 0) return `Kamal refuses (${theirs}); we accept`;
  // Kamal cannot read the file, or crashes: it has no words for what is wrong. One finding of ours must say it.
  if (!isRefusal(verdict)) return undefined;
  const missing = wanted(verdict.message).filter(
    (message) => !refusals.some((each) => sameKind(each) === sameKind(message)),
  );
  if (missing.length === 0) return undefined;
  // A file that we do not read and Kamal reads.
  return `Kamal says (${theirs}); we: ${ours.join(" | ")}`;
}

/** Errors with words of Kamal's own. */
function isRefusal(verdict: Exclude<Verdict, { valid: true }>): boolean {
  return (
    ["Kamal::ConfigurationError", "ArgumentError"].includes(verdict.class) &&
    !/^(?:comparison|invalid|wrong|bad)/.test(verdict.message)
  );
}

/** One message for several keys is several findings. */
function wanted(message: string): string[] {
  const keys = /^((?:.*: )?)unknown keys: (.*)$/s.exec(message);
  if (keys !== null) return (keys[2] ?? "").split(", ").map((key) => `${keys[1]}unknown key: ${key}`);
  const hosts = /^(Different roles can't share the same host for SSL: )(.*)$/s.exec(message);
  if (hosts !== null) return (hosts[2] ?? "").split(", ").map((host) => `${hosts[1]}${host}`);
  return [message];
}

/** Which types are expected depends on how far Kamal has got; the path is what counts. */
function sameKind(message: string): string {
  return message.replace(/should be (?:an? .*|no, .*)$/s, "should be …").replace(/Current version is [\d.]+, /, "");
}
