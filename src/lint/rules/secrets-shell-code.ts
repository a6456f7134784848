import type { TextFile } from "../../repository/reader.ts";
import type { SecretEntry } from "../../repository/secrets-file.ts";
import { rangeBetween } from "../../text/source.ts";
import { mentionedInWorkflows } from "../facts/workflow-files.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretsShellCode: Rule = {
  metadata: {
    id: "secrets-shell-code",
    severity: "info",
    title: "Secrets file contains shell code, which Kamal does not run",
  },
  *check(project) {
    const read = new Map(
      project.variants.flatMap(({ secrets }) => secrets.map((file) => [file.path, { file, isTemplate: false }])),
    );
    const templates = project.surroundings.secretsNeighbours
      .filter(({ isTemplate, path }) => isTemplate && !read.has(path))
      .map((file) => ({ file, isTemplate: true }));

    for (const { file, isTemplate } of [...read.values(), ...templates]) {
      const problem = checkFile(file, isTemplate);
      if (problem === undefined) continue;
      // A script that prints the secrets, or that a shell reads before Kamal starts.
      if (mentionedInWorkflows(project, /(?:\bsource|\bbash|\bsh|\s\.|^\.)\s+\S{0,100}\.kamal\/secrets/m)) return;
      yield problem;
    }
  },
};

interface ReadFile extends TextFile {
  readonly entries: readonly SecretEntry[];
}

/** Control structures and commands at the beginning of a line. */
const code =
  /^[ \t]{0,40}(?:(?:(?:el)?if|while|until)[ \t]+(?:\[|!|test\b|command\b|\()|for[ \t]+\w+[ \t]+in\b|case[ \t]+\S+[ \t]+in\b|\[\[?[ \t]|(?:source|\.)[ \t]+\S|printf[ \t]|echo[ \t]|set[ \t]+[-+][a-z]|eval[ \t]|kamal[ \t]+secrets\b|op[ \t]+(?:read|item)\b|cat[ \t])/gm;

function checkFile({ source, entries }: ReadFile, isTemplate: boolean): Problem | undefined {
  if (source === undefined) return undefined;

  // A value with quotes may have lines of its own.
  const values = entries.filter(({ rawValue }) => rawValue !== undefined);
  const isInValue = (offset: number) => values.some(({ start, end }) => start <= offset && offset < end);
  const found = [...source.text.matchAll(code)].find(({ index }) => !isInValue(index));
  if (found === undefined) return undefined;

  const branch = isTemplate ? undefined : assignedInBranches(source.text.slice(found.index), values, found.index);
  const lineEnd = source.text.indexOf("\n", found.index);
  return {
    at: rangeBetween(source, found.index, lineEnd === -1 ? source.text.length : lineEnd),
    ...(branch !== undefined && { severity: "warning" }),
    message:
      branch === undefined
        ? "Kamal reads only the lines `NAME=value` of a secrets file and runs no shell, so this line does nothing"
        : `Kamal runs no shell for a secrets file: it skips this line and reads all branches, so \`${branch}\` always has its last value`,
    help: "Write each secret as `NAME=value`, where the value may be `$NAME` or `$(command)`; for a destination, use .kamal/secrets.DESTINATION.",
  };
}

/** A name that different branches of an `if` or `case` set. */
function assignedInBranches(text: string, values: readonly SecretEntry[], from: number): string | undefined {
  if (!/^[ \t]{0,40}(?:if|case)\b/.test(text)) return undefined;
  const seen = new Map<string, string | undefined>();
  for (const { name, rawValue, start } of values) {
    if (start < from) continue;
    if (seen.has(name) && seen.get(name) !== rawValue) return name;
    seen.set(name, rawValue);
  }
  return undefined;
}
