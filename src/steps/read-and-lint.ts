// The first step of every command: reads the repository and reports its problems.

import { findingsFailure } from "../catalogue/catalogue.ts";
import type { FailOn } from "../inputs.ts";
import { lintElsewhere } from "../lint/facts/lint-elsewhere.ts";
import { unlintedApps } from "../lint/facts/other-apps.ts";
import { lintProject } from "../lint/lint-project.ts";
import { selectRules } from "../lint/select-rules.ts";
import { earlierReader } from "../local/earlier-files.ts";
import type { Command, Finding } from "../model/report.ts";
import { type Project, readProject } from "../project/project.ts";
import type { Run } from "../run.ts";
import { hideSecrets } from "../text/secret-spans.ts";

/**
 * @throws Failure for an unreadable configuration and for findings that `fail-on` does not allow.
 */
export async function readAndLint(run: Run): Promise<Project> {
  return run.phase("lint", "Read and lint the configuration", async () => {
    const isLint = run.inputs.command === "lint";
    const project = await readProject({
      root: run.environment.workspace,
      directory: run.inputs.workingDirectory,
      configFile: run.inputs.configFile,
      destination: run.inputs.destination,
      kamalVersion: run.inputs.kamalVersion,
      onlyChosen: !isLint,
      askedBy: run.environment.onGitHub ? "action" : "command-line",
      earlier: isLint ? await earlierReader(run.environment) : undefined,
    });

    if (isLint) noticeOtherApps(run, project);
    const rules = await selectRules(project, run.inputs.enableRules);
    run.rules = rules.map(({ metadata }) => metadata);
    run.report.kamalVersion = project.kamal.version;
    const findings = lintProject(project, rules)
      .filter((finding) => isReported(run.inputs.command, finding))
      .map(withoutSecrets);
    run.addFindings(findings);

    for (const finding of findings) {
      run.log.line(
        `${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`,
      );
    }

    if (honorsFailOn(run.inputs.command)) failOnFindings(findings, run.inputs.failOn);
    return project;
  });
}

/** Nothing says that these files were not linted, unless this does. */
function noticeOtherApps(run: Run, project: Project): void {
  const [first, ...others] = unlintedApps(project);
  if (first === undefined) return;

  const isOne = others.length === 0;
  const paths = [first, ...others].slice(0, 20).join(", ");
  run.notice(
    `Not linted, because ${isOne ? "it configures another app" : "they configure other apps"}: ${paths}. To lint ${isOne ? "it" : "one"}, ${lintElsewhere(project, first)}.`,
  );
}

/**
 * About the origin of values: a run that has them knows better than a rule that sees only files.
 */
const lintOnlyRules: ReadonlySet<string> = new Set([
  "erb-env-not-passed",
  "master-key-absent",
  "secret-command-missing",
  "secret-source",
  "secret-undefined",
  "secret-unused",
]);

/** Messages quote the configuration: a key pasted in place of a name must not be in any output. */
function withoutSecrets(finding: Finding): Finding {
  return { ...finding, message: hideSecrets(finding.message), help: hideSecrets(finding.help) };
}

function isReported(command: Command, { ruleId }: Finding): boolean {
  return command === "lint" || !lintOnlyRules.has(ruleId);
}

/**
 * Nobody wants to fix a configuration before a rollback: findings are reported, and Kamal decides.
 */
function honorsFailOn(command: Command): boolean {
  return command !== "rollback" && command !== "verify";
}

/**
 * @throws Failure with the id of the first rule if a finding is at least as severe as `fail-on`.
 */
function failOnFindings(findings: readonly Finding[], failOn: FailOn): void {
  const bad = findings.filter(
    (finding) =>
      (failOn !== "never" && finding.severity === "error") || (failOn === "warning" && finding.severity === "warning"),
  );
  const [first, ...others] = bad;
  if (first !== undefined) throw findingsFailure([first, ...others]);
}
