import { posix } from "node:path";
import type { Project, Variant } from "../../project/project.ts";
import { startOf } from "../../text/source.ts";
import { isMisnamed } from "../facts/secrets-file-names.ts";
import { workflowWrites } from "../facts/workflow-files.ts";
import type { Rule } from "../rule.ts";

export const secretsFileName: Rule = {
  metadata: {
    id: "secrets-file-name",
    severity: "warning",
    title: "Kamal does not read a secrets file of this name",
  },
  *check(project) {
    for (const file of project.surroundings.secretsNeighbours) {
      const variant = project.variants.find(({ destination }) => isMisnamed(file, destination));
      if (variant === undefined || !lacksSecrets(project, variant)) continue;

      const right = `.kamal/secrets.${file.suffix}`;
      yield {
        at: startOf(file.path),
        message: file.isTemplate
          ? `A copy of this file under its own name is never read: for \`-d ${file.suffix}\`, Kamal reads ${right} (with a dot)`
          : `Kamal never reads this file: for \`-d ${file.suffix}\`, it reads ${right} (with a dot)`,
        help: file.isTemplate
          ? `Rename it to ${right}${posix.extname(file.path)}, and the copies of it, also in .gitignore.`
          : `Rename it to ${right}, also in .gitignore.`,
      };
    }
  },
};

/** Whether the file that Kamal reads is neither in the repository nor written by a workflow. */
function lacksSecrets(project: Project, { secrets }: Variant): boolean {
  const file = secrets.at(-1);
  return file?.state === "missing" && !workflowWrites(project, file.path);
}
