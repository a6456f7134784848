// Placeholders in a file that a script or an action of a workflow replaces before the deploy.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, pairsOf } from "../../yaml/nodes.ts";
import type { Program } from "./shell-programs.ts";
import { workflowSteps } from "./workflows.ts";
import { allScripts } from "./written-files.ts";

/** They only read or print. */
const readers = /^(?:echo|printf|grep|egrep|rg|cat|test|\[|\[\[|diff|ls|git|kamal|curl|)$/;
const editors = /^(?:sed|gsed|perl|awk|gawk|sd|ruby|python3?|node|rpl|replace|jq)$/;

/**
 * Whether a workflow replaces `text` in the file `path` (relative to the repository's root): with a
 * `sed` that names it, with `envsubst`, `yq` or a script, or with an action.
 */
export function isReplacedByWorkflow(project: Project, path: string, text: string): boolean {
  const name = posix.basename(path);
  const byScript = allScripts(project).some(
    (script) => isFileNamed(script.text, name) && script.programs.some((program) => replaces(program, text)),
  );
  return byScript || workflowSteps(project).some((step) => isActionOn(step, name, text));
}

/** By its name, or as one of several (`config/*.yml`). */
function isFileNamed(script: string, name: string): boolean {
  return script.includes(name) || /\bconfig\/(?:\*|deploy\*|deploy\.\$)/.test(script);
}

function replaces({ base, args, input, isRemote }: Program, text: string): boolean {
  if (isRemote || readers.test(base)) return false;
  if (base === "envsubst" || base === "gomplate")
    return isEnvironmentVariable(
      text,
      args.map((word) => word.text),
    );
  // Which value its path selects is not followed.
  if (base === "yq") return args.some((word) => /[^=!<>]=[^=]|\|=/.test(word.text));

  const code = [...args.map((word) => word.text), input ?? ""].map((each) => each.replaceAll("\\", ""));
  if (code.some((each) => each.includes(text))) return true;
  return editors.test(base) && code.some((each) => searchedBy(each).some((part) => text.includes(part)));
}

/** `${HOST}`, if `envsubst` replaces all variables or names this one. */
function isEnvironmentVariable(text: string, args: readonly string[]): boolean {
  const name = /\$\{?([A-Za-z_]\w*)/.exec(text)?.[1];
  const formats = args.filter((arg) => arg.includes("$"));
  return name !== undefined && (formats.length === 0 || formats.some((format) => format.includes(name)));
}

/** What `s/…/…/` commands search for, if it is long enough to be a placeholder. */
function searchedBy(code: string): string[] {
  return [...code.slice(0, 5000).matchAll(/(?:^|[;\s'"{])s([/|#,@:!%~])([^\n]{3,200}?)\1/g)].flatMap(
    (match) => match[2] ?? [],
  );
}

/** An action that gets the text, or one that replaces all placeholders of the file. */
function isActionOn(step: Parameters<typeof lookup>[0], name: string, text: string): boolean {
  const uses = lookup(step, "uses");
  if (uses?.kind !== "scalar") return false;

  const inputs = pairsOf(lookup(step, "with")).flatMap(({ value }) => (value.kind === "scalar" ? [value.text] : []));
  if (!inputs.some((input) => isFileNamed(input, name) || input.includes("**"))) return false;
  return /replace|substitut|envsubst|template/i.test(uses.text) || inputs.some((input) => input.includes(text));
}
