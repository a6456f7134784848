import { lintProject } from "../../src/lint/lint-project.ts";
import type { OptInRule } from "../../src/lint/opt-in-rules.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import type { Finding } from "../../src/model/report.ts";
import { type ProjectOptions, readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";

type Options = Partial<Omit<ProjectOptions, "root">> & { rules?: readonly Rule[]; enabled?: readonly OptInRule[] };

/**
 * Lints a repository with these files. `rules` defaults to those that a run selects.
 */
export async function lintFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Options = {},
): Promise<Finding[]> {
  using space = workspace(files);
  // `await`, because the folder is deleted at the end of the block.
  return await lintFolder(space.root, options);
}

/** As `lintFiles`, for an existing folder. */
async function lintFolder(root: string, { rules, enabled, ...options }: Options = {}): Promise<Finding[]> {
  const defaults = { directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject({ root, ...defaults, ...options });
  return lintProject(project, rules ?? (await selectRules(project, enabled)));
}
