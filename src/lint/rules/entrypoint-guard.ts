import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { preparesDatabase, soleMigrationScript } from "../facts/database-preparation.ts";
import { memoize } from "../facts/memoize.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const entrypointGuard: Rule = {
  metadata: {
    id: "entrypoint-guard",
    severity: "warning",
    title: "Entrypoint skips `db:prepare` because its condition is false",
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
      message: `The container runs \`${container.command.join(" ")}\`, but this condition is false for that command, so db:prepare never runs and migrations are never applied`,
      help: `Write a condition that is true for it: \`${conditionFor(container.command, source.text)}\`.`,
    };
  },
};

/** Servers whose name alone tells them from jobs and consoles. */
const serverName = /\brails server\b|\b(?:puma|unicorn|pitchfork|falcon|thin|iodine|passenger)\b/;

/** A condition that is true for the command, for the shell of the script. */
function conditionFor(command: readonly string[], script: string): string {
  const text = command.join(" ");
  const part = serverName.exec(text)?.[0];
  const isBash = /^#!.{0,100}\bbash\b/.test(script);

  if (part === undefined) return `if [ "$*" = "${text.replace(/["\\$\x60]/g, "\\$&")}" ]; then`;
  return isBash ? `if [[ "$*" == *"${part}"* ]]; then` : `if echo "$*" | grep -q "${part}"; then`;
}

interface Guard {
  start: number;
  end: number;
  accepts(command: readonly string[]): boolean;
}

const guardOf = memoize((project: Project): Guard | undefined => {
  const script = soleMigrationScript(project);
  return script === undefined || !preparesDatabase(script) ? undefined : readGuard(script);
});

/** With `==` or `=`, and with or without quotes. */
const comparison = /"?\$\{?(@: ?-\d(?::1)?|\*|@|\d)\}?"? ==? (?:"([^"]*)"|'([^']*)'|([\w./-]+))/g;

/**
 * Understands only the conditions that Rails has generated so far, in any combination. The script
 * has others (for jemalloc), so this takes the one that mentions the server.
 */
function readGuard(script: string): Guard | undefined {
  const lines = [...script.matchAll(/^([ \t]*)if\b.*(?:rails|server).*$/gm)];
  const [line] = lines;
  if (line === undefined || lines.length !== 1 || !/^\s*if \[.*\]; *then\s*$/.test(line[0])) return undefined;

  const parts = [...line[0].matchAll(comparison)].map((match) => ({
    parameter: match[1] ?? "",
    value: match[2] ?? match[3] ?? match[4] ?? "",
  }));
  const rest = line[0].replace(comparison, "").replace(/\[{1,2}|\]{1,2}|&&|\bif\b|\bthen\b|;|\s/g, "");
  if (parts.length === 0 || rest !== "") return undefined;

  const accepts = (command: readonly string[]) =>
    parts.every(({ parameter, value }) => expand(command, parameter) === value);
  return { start: line.index + (line[1] ?? "").length, end: line.index + line[0].trimEnd().length, accepts };
}

/** What the shell puts in place of `$1`, `$*` or `${@: -1:1}`. */
function expand(command: readonly string[], parameter: string): string | undefined {
  if (parameter === "*" || parameter === "@") return command.join(" ");

  const fromEnd = /^@: ?-(\d)/.exec(parameter)?.[1];
  return fromEnd === undefined ? command[Number(parameter) - 1] : command.at(-Number(fromEnd));
}
