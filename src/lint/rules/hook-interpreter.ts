import type { Project } from "../../project/project.ts";
import type { Hook } from "../../project/script-sources.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import { runsInDeploys, skipsHooks } from "../facts/hook-scripts.ts";
import { type Shebang, shebangOf } from "../facts/shebang.ts";
import { mentionedInWorkflows } from "../facts/workflow-files.ts";
import { deployJobs, isHosted } from "../facts/workflows.ts";
import type { Problem, Rule } from "../rule.ts";

export const hookInterpreter: Rule = {
  metadata: {
    id: "hook-interpreter",
    severity: "warning",
    title: "Kamal hook cannot start, because its interpreter is missing",
  },
  *check(project) {
    if (project.surroundings.hooks.length === 0 || skipsHooks(project)) return;

    for (const hook of project.surroundings.hooks) {
      if (hook.source === undefined || !runsInDeploys(hook.name)) continue;

      const shebang = shebangOf(hook.source);
      const problem =
        shebang === undefined ? checkWithout(hook, hook.source) : checkShebang(project, hook, hook.source, shebang);
      if (problem !== undefined) yield problem;
    }
  },
};

/** Without `#!`, `env` runs it with /bin/sh. */
function checkWithout({ path }: Hook, source: Source): Problem | undefined {
  const bash =
    /^[ \t]{0,40}(?:(?:if|elif|while)[ \t]+)?(?:\[\[[ \t]|set -[a-z]{0,5}o pipefail|declare |source |mapfile )/m.exec(
      source.text,
    );
  const ruby = /^(?:require |puts |def \w|system[( ]"|exit \d[ \t]+(?:if|unless) )/m.exec(source.text);
  const found = bash ?? ruby;
  if (found === null) return undefined;

  const language = bash === null ? "Ruby" : "Bash";
  return {
    at: rangeBetween(source, found.index, found.index + found[0].length),
    message: `${path} is written for ${language}, but without a first line \`#!\` it runs in /bin/sh, which fails here`,
    help: `Make \`#!/usr/bin/env ${language.toLowerCase()}\` its first line.`,
  };
}

function checkShebang(project: Project, hook: Hook, source: Source, shebang: Shebang): Problem | undefined {
  const at = firstLine(source);
  const { path, interpreter, hasCarriageReturn } = shebang;
  if (hasCarriageReturn) {
    // Git has converted the whole checkout on Windows.
    if (project.config.document?.source.text.includes("\r\n") === true) return undefined;
    return {
      at,
      severity: "error",
      message: `${hook.path} has Windows line breaks, so Linux looks for an interpreter whose name ends with a carriage return, and the deploy stops (No such file or directory)`,
      help: `Save it with LF, and add \`${hook.path} text eol=lf\` to .gitattributes.`,
    };
  }

  const isElsewhere = elsewhere.test(path);
  if (!(isElsewhere || absent.has(interpreter)) || !deploysOnHostedRunner(project)) return undefined;
  if (mentionedInWorkflows(project, new RegExp(`\\b${RegExp.escape(interpreter)}\\b`))) return undefined;

  return {
    at,
    message: isElsewhere
      ? `GitHub's runners do not have ${path}, so the deploy stops when it runs this hook`
      : `GitHub's runners do not have \`${interpreter}\`, so the deploy stops when it runs this hook`,
    help: isElsewhere
      ? `Write \`#!/usr/bin/env ${interpreter}\`.`
      : `Install \`${interpreter}\` in a step before the deploy, or write the hook for \`sh\`, \`bash\` or \`ruby\`.`,
  };
}

/** Not on the images of GitHub's Ubuntu runners. */
const absent = new Set([
  "fish",
  "bun",
  "deno",
  "elixir",
  "crystal",
  "nu",
  "tsx",
  "ts-node",
  "bb",
  "osascript",
  "escript",
]);
/** Folders of one machine, or of macOS. */
const elsewhere = /^(?:\/opt\/homebrew\/|\/Users\/|\/home\/(?!runner\/)|\/usr\/local\/bin\/(?:bash|zsh|fish)$)/;

function deploysOnHostedRunner(project: Project): boolean {
  const jobs = deployJobs(project);
  return jobs.length > 0 && jobs.every(({ job }) => isHosted(job) && lookup(job, "container") === undefined);
}

function firstLine(source: Source): Range {
  const end = source.text.search(/[\r\n]/);
  return rangeBetween(source, 0, end === -1 ? source.text.length : end);
}
