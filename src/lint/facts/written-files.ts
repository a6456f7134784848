// The files that the scripts of workflows and hooks write before a deploy: what is in git says
// little about them.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, pairsOf } from "../../yaml/nodes.ts";
import { hookScripts } from "./hook-scripts.ts";
import { memoize } from "./memoize.ts";
import type { Program } from "./shell-programs.ts";
import type { Script } from "./shell-scripts.ts";
import { scriptFiles, stepScripts, workflowSteps } from "./workflows.ts";

interface WrittenFile {
  /** As written, without `./` and the workspace; ends with `$` if the rest is computed. */
  readonly path: string;
  /** What is in git remains: `>>`, `sed -i`. */
  readonly keeps: boolean;
  readonly script: Script | undefined;
}

/** The files that scripts and actions write, each as it is named there. */
export const writtenFiles: (project: Project) => readonly WrittenFile[] = memoize((project) => [
  ...allScripts(project).flatMap((script) =>
    script.programs
      .flatMap((program) => (program.isRemote ? [] : targetsOf(program)))
      .map((each) => ({ ...each, script })),
  ),
  ...workflowSteps(project).flatMap((step) =>
    // A path that is given to an action, which may write the file.
    lookup(step, "uses") === undefined
      ? []
      : pairsOf(lookup(step, "with")).flatMap(({ value }) =>
          value.kind === "scalar" && value.text.length < 200
            ? [{ path: plainPath(value.text), keeps: false, script: undefined }]
            : [],
        ),
  ),
]);

/** Scripts of workflows, local actions, files that they start, and hooks. */
export const allScripts: (project: Project) => readonly Script[] = memoize((project) => [
  ...new Set([
    ...stepScripts(project).map(({ script }) => script),
    ...hookScripts(project).map(({ script }) => script),
    ...scriptFiles(project),
  ]),
]);

/** Whether one of them writes `path`, relative to the repository's root. */
export function isWritten(project: Project, path: string, { replaced }: { replaced: boolean }): boolean {
  const names = [path, posix.relative(project.directory, path)];
  return writtenFiles(project).some(
    ({ path: written, keeps, script }) =>
      !(replaced && keeps) && (names.some((name) => isSameFile(written, name)) || isByVariable(written, names, script)),
  );
}

/** The folder in which the script runs is not known: any path that ends like this one counts. */
function isSameFile(written: string, name: string): boolean {
  if (written.endsWith("$")) {
    const start = written.slice(0, -1);
    return start.includes("/") && (name.startsWith(start) || start.endsWith(`/${name}.`));
  }
  return written === name || written.endsWith(`/${name}`);
}

/** `> "$FILE"` in a script that names the path, or `cd .kamal && … > secrets`. */
function isByVariable(written: string, names: readonly string[], script: Script | undefined): boolean {
  if (script === undefined) return false;
  if (written === "$")
    return names.some((name) => script.text.includes(`=${name}`) || script.text.includes(`="${name}"`));
  return names.some((name) => posix.basename(name) === written && script.text.includes(`cd ${posix.dirname(name)}`));
}

const lastArgument = /^(?:cp|mv|install|ln|rsync|gcp)$/;
const editors = /^(?:sed|gsed|perl|ruby|awk|gawk|yq|sops)$/;
const outputOptions = /^(?:-o|-O|--output|--out-file|--output-file|--out|--output-document)$/;

function targetsOf({ base, args, outputs }: Program): Pick<WrittenFile, "path" | "keeps">[] {
  const words = args.map(({ text }) => text);
  const plain = words.filter((text) => !text.startsWith("-"));
  const written = outputs.map(({ text, appends }) => ({ path: plainPath(text), keeps: appends }));
  const add = (texts: readonly string[], keeps: boolean) =>
    written.push(...texts.map((text) => ({ path: plainPath(text), keeps })));

  if (base === "tee" || base === "sponge")
    add(
      plain,
      words.some((text) => text === "-a" || text === "--append"),
    );
  else if (lastArgument.test(base)) {
    const target = plain.at(-1) ?? "";
    const isFolder = target.endsWith("/") || target === ".kamal" || target === "config";
    add(isFolder ? plain.slice(0, -1).map((text) => posix.join(target, posix.basename(text))) : [target], false);
  } else if (base === "dd")
    add(
      words.flatMap((text) => (text.startsWith("of=") ? text.slice(3) : [])),
      false,
    );
  else if (editors.test(base) && words.some((text) => /^-[a-zA-Z]{0,5}i|^--in-?place/.test(text))) add(plain, true);
  else {
    add(
      words.flatMap((text, index) => (outputOptions.test(words[index - 1] ?? "") ? text : [])),
      false,
    );
    add(
      words.flatMap((text) => /^--out(?:put|-file)?=(.+)$/.exec(text)?.[1] ?? []),
      false,
    );
  }

  return written;
}

/** Without the workspace and `./`; a part that is computed becomes `$`. */
function plainPath(text: string): string {
  const path = text.replace(
    /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ ?github\.workspace ?\}\}|\$\{?PWD\}?|\$\(pwd\))\//,
    "",
  );
  const computed = path.indexOf("$");
  return posix.normalize(computed === -1 ? path : path.slice(0, computed + 1)).replace(/^(?:\.\.\/)+/, "");
}
