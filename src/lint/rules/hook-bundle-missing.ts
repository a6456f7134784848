import type { Project } from "../../project/project.ts";
import { lookup, sourceTextOf } from "../../yaml/nodes.ts";
import { hookScripts, runsInDeploys, skipsHooks } from "../facts/hook-scripts.ts";
import type { Program } from "../facts/shell-programs.ts";
import type { Script } from "../facts/shell-scripts.ts";
import { type DeployJob, deployJobs, isHosted } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const hookBundleMissing: Rule = {
  metadata: {
    id: "hook-bundle-missing",
    severity: "warning",
    title: "Hook needs the app's gems, which the workflow does not install",
  },
  *check(project) {
    const hooks = hookScripts(project).filter(({ hook }) => runsInDeploys(hook.name));
    if (hooks.length === 0 || project.files.gemfile.source === undefined) return;

    const job = deployJobs(project).find((each) => isHosted(each.job) && !mayHaveGems(each));
    if (job === undefined || skipsHooks(project)) return;

    const needsBundle = usesBundler(project);
    for (const { script } of hooks) {
      const program = script.programs.find(needsBundle);
      if (program === undefined || isOptional(script, program)) continue;

      const name = program.viaBundle ? "bundle exec" : program.name;
      yield {
        at: script.place(program.start, program.end),
        message: `\`${name}\` needs the gems of the Gemfile, but ${job.workflow.source.file} deploys without installing them, so the deploy stops in this hook (Bundler::GemNotFound)`,
        help: "Call `kamal` without `bundle exec` or `bin/`, or set up Ruby with `bundler-cache: true` before the deploy.",
      };
    }
  },
};

/** Whether the deploy goes on if the program fails, or the hook may end before it. */
function isOptional({ text }: Script, { start, end }: Program): boolean {
  if (/^["'\s]*\|\|/.test(text.slice(end, end + 50))) return true;
  const before = text.slice(0, start);
  return /\bKAMAL_(?:SERVICE|DESTINATION|COMMAND)\b/.test(before) && /\bexit\b/.test(before);
}

/** A container, a local action or any of these words may bring them. */
function mayHaveGems({ job, otherUses }: DeployJob): boolean {
  if (otherUses !== undefined || lookup(job, "container") !== undefined) return true;
  return /bundler-cache|bundle[ \t]+(?:install|check|config)|\bbundle[ \t]*$|bin\/setup|uses:[ \t]*["']?\.\/|vendor\/bundle|nix|devbox|\bmake\b|\bmise\b/m.test(
    sourceTextOf(job),
  );
}

/** bin/kamal may be another program than Bundler's. */
function usesBundler({ surroundings }: Project): (program: Program) => boolean {
  const binstub = surroundings.scriptFiles.find(({ path }) => path.endsWith("bin/kamal"));
  const isBundled = /bundler/.test(binstub?.source?.text ?? "");
  return ({ base, name, viaBundle, isRemote }) =>
    !isRemote && (viaBundle || (isBundled && base === "kamal" && /(?:^|\/)bin\/kamal$/.test(name)));
}
