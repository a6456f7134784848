import type { Project } from "../../project/project.ts";
import { type KamalVersion, kamalInWords } from "../../repository/deploying-kamal.ts";
import { compareGemVersions } from "../../text/gem-version.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { memoize } from "../facts/memoize.ts";
import type { Problem } from "../rule.ts";
import { checkConfig } from "./check-config.ts";
import { kamalMessage, type SchemaFinding, type SchemaRule } from "./schema-finding.ts";

/** The Kamal that schema/deploy.schema.json describes. */
export const describedKamal = "2.12.0";

/** What one rule says about every config that a deploy can use. */
export function schemaProblems(project: Project, rule: SchemaRule): Problem[] {
  const { kamal } = project;
  return findSchemaFindings(project)
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ at: finding.at, ...told(finding, kamal), ...(finding.fix && { fix: finding.fix }) }));
}

/** Everything for which Kamal would refuse one of the project's configs. */
export const findSchemaFindings: (project: Project) => readonly SchemaFinding[] = memoize((project) => {
  // Kamal 1 has another schema; the action deploys with Kamal 2.
  const kamal = isKamal2(project.kamal) ? project.kamal.version : describedKamal;
  return deployableConfigs(project).flatMap(({ variant, config }) => {
    const file = variant.file?.path ?? project.config.path;
    const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return checkConfig({ config, start, kamal, destination: variant.destination });
  });
});

function told(finding: SchemaFinding, kamal: KamalVersion): Pick<Problem, "message" | "severity" | "help"> {
  const isTooNew = finding.rule === "key-newer-than-kamal";
  const parts = [finding.found, isTooNew ? kamalInWords(kamal) : undefined].filter((part) => part !== undefined);
  const message = [kamalMessage(finding), ...(parts.length === 0 ? [] : [parts.join(", and ")])].join("; ");
  const help =
    isTooNew && kamal.from === "lockfile" ? `${finding.help} \`bundle update kamal\` updates it.` : finding.help;
  if (!isNewer(kamal)) return { message: `Kamal refuses this: ${message}`, help };
  const line = minorOf(describedKamal);
  return {
    message: `Kamal ${line} refuses this: ${message}; ${kamalInWords(kamal)}, which is not known here`,
    help,
    severity: "warning",
  };
}

/** A Kamal 2 whose keys may be more than the described ones; patches bring none. */
function isNewer(kamal: KamalVersion): boolean {
  return isKamal2(kamal) && compareGemVersions(minorOf(kamal.version), minorOf(describedKamal)) > 0;
}

function isKamal2({ version }: KamalVersion): boolean {
  return version.startsWith("2.");
}

function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
