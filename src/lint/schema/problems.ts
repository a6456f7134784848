import type { Project } from "../../project/project.ts";
import type { Problem } from "../types.ts";
import { deployableVariants } from "../variants.ts";
import { checkConfig } from "./check.ts";
import { kamalMessage, type SchemaFinding, type SchemaRule } from "./findings.ts";

/** The Kamal that schema/deploy.schema.json describes. */
export const describedKamal = "2.12.0";

/** What one rule says about every config that a deploy can use. */
export function schemaProblems(project: Project, rule: SchemaRule): Problem[] {
  return schemaFindings(project)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { at, help, fix } = finding;
      return { at, message: messageOf(finding), help, ...(fix && { fix }) };
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

function messageOf(finding: SchemaFinding): string {
  const found = finding.found === undefined ? "" : `; ${finding.found}`;
  return `Kamal refuses this: ${kamalMessage(finding)}${found}`;
}
