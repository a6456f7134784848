import type { Project } from "../../project/project.ts";
import {
  describeKamalVersion,
  isKamal2,
  type KamalVersion,
  kamal2Of,
  testedKamalVersion,
} from "../../repository/deploying-kamal.ts";
import { compareGemVersions } from "../../text/gem-version.ts";
import { startOf } from "../../text/source.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { memoize } from "../facts/memoize.ts";
import type { Problem } from "../rule.ts";
import { checkConfig } from "./check-config.ts";
import { kamal1Problems } from "./kamal1-config.ts";
import { kamalMessage, type SchemaFinding, type SchemaRule } from "./schema-finding.ts";

/** The problems of one rule in all configs that a deploy can use. */
export function schemaProblems(project: Project, rule: SchemaRule): Problem[] {
  const { kamal } = project;
  const findings = findSchemaFindings(project);
  const ofKamal1 = kamal1Problems(findings);
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => {
      if (ofKamal1.has(finding)) return ofKamal1.get(finding) ?? [];
      return { at: finding.at, ...describeFinding(finding, kamal), ...(finding.fix && { fix: finding.fix }) };
    });
}

/** All reasons why Kamal would reject one of the project's configs. */
export const findSchemaFindings: (project: Project) => readonly SchemaFinding[] = memoize((project) => {
  const kamal = kamal2Of(project.kamal);
  return deployableConfigs(project).flatMap(({ variant, config }) => {
    const file = variant.file?.path ?? project.config.path;
    const start = startOf(file);
    return checkConfig({ config, start, kamal, destination: variant.destination });
  });
});

function describeFinding(finding: SchemaFinding, kamal: KamalVersion): Pick<Problem, "message" | "severity" | "help"> {
  const isTooNew = finding.rule === "key-newer-than-kamal";
  const parts = [finding.found, isTooNew ? describeKamalVersion(kamal) : undefined].filter(
    (part) => part !== undefined,
  );
  const message = [kamalMessage(finding), ...(parts.length === 0 ? [] : [parts.join(", but ")])].join("; ");
  const help =
    isTooNew && kamal.from === "lockfile"
      ? `${finding.help} To update Kamal, run \`bundle update kamal\`.`
      : finding.help;
  if (!isNewer(kamal)) return { message: `Kamal rejects this: ${message}`, help };

  const latest = minorOf(testedKamalVersion);
  return {
    message: `Kamal ${latest} rejects this: ${message}; ${describeKamalVersion(kamal)}, which this linter does not know yet`,
    help,
    severity: "warning",
  };
}

/** Whether this is a Kamal 2 that may have more keys than the schema. Patch releases add none. */
function isNewer(kamal: KamalVersion): boolean {
  return isKamal2(kamal.version) && compareGemVersions(minorOf(kamal.version), minorOf(testedKamalVersion)) > 0;
}

function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
