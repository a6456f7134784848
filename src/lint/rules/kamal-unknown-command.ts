import type { Project } from "../../project/project.ts";
import { shellCommands } from "../../text/shell-commands.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { hasOption, type KamalCall } from "../facts/kamal-calls.ts";
import { aliasValues, kamalAliases, mainCommands, mayBeKamal1, unknownCommand } from "../facts/kamal-commands.ts";
import { repositoryCalls } from "../facts/repository-calls.ts";
import type { Problem, Rule } from "../rule.ts";
import { closest } from "../suggest.ts";

export const kamalUnknownCommand: Rule = {
  metadata: {
    id: "kamal-unknown-command",
    severity: "warning",
    title: "Kamal 2 has no such command",
  },
  *check(project) {
    const aliases = kamalAliases(project);
    if (aliases === undefined || mayBeKamal1(project)) return;

    for (const call of repositoryCalls(project)) yield* checkCall(call, aliases);
    yield* checkAliases(project, aliases);
  },
};

function* checkCall(call: KamalCall, aliases: ReadonlySet<string>): Iterable<Problem> {
  // Another config may have other aliases.
  const kind = hasOption(call, "-c", "--config-file") ? undefined : unknownCommand(call.words, aliases);
  const [first, second] = call.words;
  const last = kind === "subcommand" ? second : first;
  if (kind === undefined || first === undefined || last === undefined) return;

  yield {
    at: call.script.place(call.program.start, last.end),
    message: `Kamal 2 has no command \`${kind === "command" ? first.text : `${first.text} ${last.text}`}\`, so this stops with an error (Could not find command "${last.text}")`,
    help: adviceFor(first.text, second?.text),
  };
}

/** What Kamal runs for an alias: commands without `kamal`. */
function* checkAliases(project: Project, aliases: ReadonlySet<string>): Iterable<Problem> {
  for (const node of aliasValues(project)) {
    if (node.kind !== "scalar") continue;

    const words = shellCommands(node.text)[0]?.words ?? [];
    const kind = unknownCommand(words, aliases);
    const [first, second] = words;
    if (kind === undefined || first === undefined) continue;

    const isKamal = first.text === "kamal";
    const text = kind === "command" ? first.text : `${first.text} ${second?.text}`;
    yield {
      at: rangeOf(node),
      message: isKamal
        ? 'An alias contains what follows `kamal`, so this one runs `kamal kamal` (Could not find command "kamal")'
        : `Kamal 2 has no command \`${text}\`, so this alias stops with an error`,
      help: isKamal ? "Remove `kamal` from the alias." : adviceFor(first.text, second?.text),
    };
  }
}

function adviceFor(command: string, sub: string | undefined): string {
  const own = advice[command];
  if (own !== undefined) return own(sub ?? "");
  const near = closest(command, mainCommands);
  if (near.length > 0 && !mainCommands.includes(command)) return `Write \`kamal ${near[0]}\`.`;
  return "See `kamal help` for the commands, or define this one under `aliases`.";
}

/** Commands of Kamal 1, and subcommands that are written without their command. */
const advice: Readonly<Record<string, (sub: string) => string>> = {
  env: () => "Remove it: each deploy of Kamal 2 uploads the environment from .kamal/secrets.",
  envify: () => "Remove it: Kamal 2 reads .kamal/secrets instead of .env.",
  healthcheck: () => "Remove it: kamal-proxy checks the health of the new container in each deploy.",
  traefik: (sub) => `Write \`kamal proxy ${sub === "" ? "details" : sub}\`: kamal-proxy replaces Traefik.`,
  push: () => "Write `kamal build push`.",
  pull: () => "Write `kamal build pull`.",
  logs: () => "Write `kamal app logs`, or define `logs` under `aliases`.",
  exec: () => "Write `kamal app exec`, or `kamal server exec` for a command on the server itself.",
  boot: () => "Write `kamal app boot`.",
  migrate: () => "Write `kamal app exec 'bin/rails db:migrate'`, or define `migrate` under `aliases`.",
};
