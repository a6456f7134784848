import { lookup, lookupPath, type MapNode, sourceTextOf } from "../../yaml/nodes.ts";
import { stepScripts } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowScriptInjection: Rule = {
  metadata: {
    id: "workflow-script-injection",
    severity: "warning",
    title: "Free text becomes part of a deploy's script",
    securitySeverity: 7.3,
  },
  *check(project) {
    // Other places of the same text in a job have the same cause.
    const seen = new Set<string>();
    for (const { script, step, job } of stepScripts(project)) {
      // The inputs of a local action are those that the workflow gives it.
      if (step.source !== job.workflow.source || !script.text.includes("${{")) continue;
      const text = sourceTextOf(job.job);
      if (!/\bkamal\b/.test(text) || !/\bsecrets\b|\bssh/i.test(text)) continue;

      for (const match of script.text.matchAll(expression)) {
        const found = sourceOf(match[1] ?? "", job.workflow);
        const key = JSON.stringify([job.job.source.file, job.job.start, found?.variable]);
        if (found === undefined || seen.has(key)) continue;

        seen.add(key);
        yield {
          at: script.place(match.index, match.index + match[0].length),
          severity: found.isForeign ? "warning" : "info",
          message: `GitHub puts ${found.what} into this script before a shell reads it, so ${found.who} can run commands with the secrets of this job`,
          help: `Pass it as a variable: \`env: { ${found.variable}: "${match[0]}" }\` on the step, and \`"$${found.variable}"\` in the script, without the quotes if it has to become several words.`,
        };
      }
    }
  },
};

const expression = /\$\{\{[ \t]{0,10}([\w.-]{1,120})[ \t]{0,10}\}\}/g;

interface TextSource {
  readonly what: string;
  readonly who: string;
  readonly variable: string;
  /** Whether people without write access to the repository choose the text. */
  readonly isForeign: boolean;
}

function sourceOf(name: string, workflow: MapNode): TextSource | undefined {
  const foreign = foreignTexts.find(({ pattern }) => pattern.test(name));
  if (foreign !== undefined) return { ...foreign, isForeign: true };

  const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(name)?.[1];
  if (input === undefined || !isFreeText(workflow, input)) return undefined;
  return {
    what: `the input \`${input}\``,
    who: "anyone who can start this workflow",
    variable: input.replaceAll("-", "_").toUpperCase(),
    isForeign: false,
  };
}

/** Not one of a list, a switch or a number. */
function isFreeText(workflow: MapNode, input: string): boolean {
  const declared = lookupPath(workflow, ["on", "workflow_dispatch", "inputs", input]);
  if (declared?.kind !== "map") return false;
  const type = lookup(declared, "type");
  return type === undefined || (type.kind === "scalar" && type.text === "string");
}

const foreignTexts: readonly (Omit<TextSource, "isForeign"> & { pattern: RegExp })[] = [
  {
    pattern: /^github\.event\.head_commit\.(?:message|author\.\w+)$/,
    what: "the text of a commit",
    who: "the author of a merged commit",
    variable: "COMMIT_TEXT",
  },
  {
    pattern: /^github\.(?:head_ref|event\.pull_request\.(?:title|body|head\.(?:ref|label)))$/,
    what: "a text of the pull request",
    who: "its author",
    variable: "PULL_REQUEST_TEXT",
  },
  {
    pattern: /^github\.event\.(?:issue\.(?:title|body)|comment\.body|discussion\.(?:title|body)|review\.body)$/,
    what: "the text of an issue or a comment",
    who: "its author",
    variable: "COMMENT",
  },
  {
    pattern: /^github\.event\.workflow_run\.head_(?:branch|commit\.message)$/,
    what: "a text of the commit that started this",
    who: "its author",
    variable: "COMMIT_TEXT",
  },
];
