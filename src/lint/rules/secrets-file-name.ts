import type { Project } from "../../project/project.ts";
import type { SecretsNeighbour } from "../../project/secrets-folder.ts";
import { startOf } from "../../text/source.ts";
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
      const read = isForDestination(project, file) ? ownSecrets(project, file.suffix) : undefined;
      if (read === undefined) continue;

      const right = `.kamal/secrets.${file.suffix}`;
      yield {
        at: startOf(file.path),
        message: file.isTemplate
          ? `A copy of this file under its own name is never read: for \`-d ${file.suffix}\`, Kamal reads ${right} (with a dot)`
          : `Kamal never reads this file: for \`-d ${file.suffix}\`, it reads ${right} (with a dot)`,
        help: file.isTemplate
          ? `Rename it to secrets.${file.suffix}${file.path.slice(file.path.lastIndexOf(`${file.suffix}`) + file.suffix.length)}, and the copies of it, also in .gitignore.`
          : `Rename it to ${right}, also in .gitignore.`,
      };
    }
  },
};

/** `secrets-staging`: only `secrets-common` has a dash. */
function isForDestination({ destinations, chosen }: Project, { separator, suffix }: SecretsNeighbour): boolean {
  if (separator === "." || separator === undefined || suffix === "common") return false;
  return destinations.includes(suffix) || chosen.destination === suffix;
}

/** The file that Kamal reads, if it is neither in the repository nor written by a workflow. */
function ownSecrets(project: Project, destination: string): string | undefined {
  const file = project.variants.find((variant) => variant.destination === destination)?.secrets.at(-1);
  return file?.state === "missing" && !workflowWrites(project, file.path) ? file.path : undefined;
}
