// The first step of every command: read the repository, and say what is wrong with it before anything else happens.

import { findingsFailure } from "../catalogue/catalogue.ts";
import type { FailOn } from "../inputs.ts";
import { lintProject } from "../lint/lint-project.ts";
import { selectRules } from "../lint/select-rules.ts";
import { earlierReader } from "../local/earlier-files.ts";
import type { Command, Finding } from "../model/report.ts";
import { type Project, readProject } from "../project/project.ts";
import type { Run } from "../run.ts";
import { hideSecrets } from "../text/secret-spans.ts";

/** Reads and lints the project. Throws for what cannot be read at all, and for findings that `fail-on` does not allow. */
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
      earlier: isLint ? await earlierReader(run.environment) : undefined,
    });
    const rules = selectRules(run.inputs.enableRules);
    run.report.kamalVersion = project.kamal.version;
    const findings = lintProject(project, rules)
      .filter((finding) => isAsked(run.inputs.command, finding))
      .map(withoutSecrets);
    run.addFindings(findings);
    for (const finding of findings) {
      run.log.line(
        `${finding.severity} ${finding.file}:${finding.line}:${finding.column} ${finding.message} [${finding.ruleId}]`,
      );
    }
    if (mayRefuse(run.inputs.command)) refuseFindings(findings, run.inputs.failOn);
    return project;
  });
}

/** Where a secret or a variable comes from, a run that has it knows better than a rule that only sees the repository. */
const onlyInLint: ReadonlySet<string> = new Set([
  "erb-env-not-passed",
  "master-key-absent",
  "secret-command-missing",
  "secret-source",
  "secret-undefined",
  "secret-unused",
]);

/** Rules repeat what they find: a key that was pasted where a name is expected would stand in every output. */
function withoutSecrets(finding: Finding): Finding {
  return { ...finding, message: hideSecrets(finding.message), help: hideSecrets(finding.help) };
}

function isAsked(command: Command, { ruleId }: Finding): boolean {
  return command === "lint" || !onlyInLint.has(ruleId);
}

/** Nobody who rolls back at night wants to mend a config first: it is told, and Kamal's own verdict still counts. */
function mayRefuse(command: Command): boolean {
  return command !== "rollback" && command !== "verify";
}

/** @throws Failure, by the id of the first rule, when a finding is as bad as `fail-on` says, or worse. */
function refuseFindings(findings: readonly Finding[], failOn: FailOn): void {
  const bad = findings.filter(
    (finding) =>
      (failOn !== "never" && finding.severity === "error") || (failOn === "warning" && finding.severity === "warning"),
  );
  const [first, ...others] = bad;
  if (first !== undefined) throw findingsFailure([first, ...others]);
}
