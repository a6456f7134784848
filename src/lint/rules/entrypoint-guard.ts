import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { entrypointText, preparesDatabase } from "../facts/database-preparation.ts";
import { memoize } from "../facts/memoize.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const entrypointGuard: Rule = {
  metadata: {
    id: "entrypoint-guard",
    severity: "warning",
    title: "The condition around `db:prepare` in the entrypoint is true for the command that runs",
  },
  *checkConfig(deployed) {
    const { source } = deployed.project.surroundings.texts.entrypoint;
    const guard = guardOf(deployed.project);
    if (source === undefined || guard === undefined) return;

    const container = primaryContainer(deployed);
    if (container?.command === undefined || container.image?.cmd?.shell === true) return;
    if (guard.accepts(container.command)) return;

    yield {
      at: rangeBetween(source, guard.start, guard.end),
      message: `The container runs \`${container.command.join(" ")}\`, for which this condition is false: db:prepare never runs, and migrations are never applied`,
      help: 'Compare the part that is always there, for example `if [[ "$*" == *"rails server"* ]]; then`.',
    };
  },
};

interface Guard {
  start: number;
  end: number;
  accepts(command: readonly string[]): boolean;
}

const guardOf = memoize((project: Project): Guard | undefined => {
  const script = entrypointText(project);
  return script === undefined || !preparesDatabase(script) ? undefined : readGuard(script);
});

/** One side quoted or not, `==` or `=`. */
const compare = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;

/**
 * The conditions that Rails has generated so far, in any combination; others are not judged. There are others in the
 * script (the allocator's), so that the one that speaks of the server is meant.
 */
function readGuard(script: string): Guard | undefined {
  const lines = [...script.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)];
  const [line] = lines;
  if (line === undefined || lines.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(line[0])) return undefined;

  const parts = [...line[0].matchAll(compare)].map((match) => ({
    subject: match[1] ?? "",
    value: match[2] ?? match[3] ?? match[4] ?? "",
  }));
  const rest = line[0].replace(compare, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
  if (parts.length === 0 || rest !== "") return undefined;

  const accepts = (command: readonly string[]) =>
    parts.every(({ subject, value }) => wordOf(command, subject) === value);
  return { start: line.index + (line[1] ?? "").length, end: line.index + line[0].trimEnd().length, accepts };
}

function wordOf(command: readonly string[], subject: string): string | undefined {
  if (subject === "*" || subject === "@") return command.join(" ");

  const back = /^@: ?-(\d)/.exec(subject)?.[1];
  return back === undefined ? command[Number(subject) - 1] : command.at(-Number(back));
}
