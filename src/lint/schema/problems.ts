import type { Project } from "../../project/project.ts";
import type { Problem } from "../types.ts";
import { deployableVariants } from "../variants.ts";
import { checkConfig } from "./check.ts";
import { kamalMessage, type SchemaFinding, type SchemaRule } from "./findings.ts";
import { compareGemVersions } from "./versions.ts";

/** The Kamal that schema/deploy.schema.json describes. */
export const describedKamal = "2.12.0";

/** What one rule says about every config that a deploy can use. */
export function schemaProblems(project: Project, rule: SchemaRule): Problem[] {
  const newer = newerKamal(project.lockedKamal);
  return schemaFindings(project)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { at, help, fix } = finding;
      return { at, help, ...told(finding, newer), ...(fix && { fix }) };
    });
}

/** Everything for which Kamal would refuse one of the project's configs. */
export function schemaFindings(project: Project): SchemaFinding[] {
  // Kamal 1 has another schema; the action deploys with Kamal 2.
  const kamal = project.lockedKamal?.startsWith("2.") === true ? project.lockedKamal : describedKamal;
  return deployableVariants(project).flatMap(({ variant, config }) => {
    const file = variant.file?.path ?? project.config.path;
    const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return checkConfig({ root: config, start, kamal, destination: variant.destination });
  });
}

/** A Kamal 2 whose keys may be more than the described ones; patches bring none. */
function newerKamal(locked: string | undefined): string | undefined {
  if (locked?.startsWith("2.") !== true) return undefined;
  return compareGemVersions(minorOf(locked), minorOf(describedKamal)) > 0 ? locked : undefined;
}

function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function told(finding: SchemaFinding, newer: string | undefined): Pick<Problem, "message" | "severity"> {
  const found = finding.found === undefined ? "" : `; ${finding.found}`;
  const message = `${kamalMessage(finding)}${found}`;
  if (newer === undefined) return { message: `Kamal refuses this: ${message}` };
  const line = minorOf(describedKamal);
  return {
    message: `Kamal ${line} refuses this: ${message}; Gemfile.lock has ${newer}, which is not known here`,
    severity: "warning",
  };
}
