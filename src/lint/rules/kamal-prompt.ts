import type { Project } from "../../project/project.ts";
import { hasOption, type KamalCall } from "../facts/kamal-calls.ts";
import { mayBeKamal1 } from "../facts/kamal-commands.ts";
import { type WorkflowCall, workflowCalls } from "../facts/repository-calls.ts";
import { hasBranches, isAlwaysTrue, startsByItself } from "../facts/step-conditions.ts";
import type { Rule } from "../rule.ts";

export const kamalPrompt: Rule = {
  metadata: {
    id: "kamal-prompt",
    severity: "error",
    title: "Kamal asks for confirmation where no one can answer",
  },
  *check(project) {
    if (mayBeKamal1(project)) return;

    for (const each of workflowCalls(project)) {
      const { call } = each;
      const command = askingCommand(call);
      if (command === undefined || isAnswered(call)) continue;

      yield {
        at: call.script.place(call.program.start, call.words[command.split(" ").length - 1]?.end ?? call.program.end),
        ...(isInEachRun(project, each) ? {} : { severity: "warning" as const }),
        message: `\`kamal ${command}\` asks for confirmation, but no one answers in a workflow, so it repeats the question until the job is stopped`,
        help: command.endsWith("remove")
          ? "Add `-y`. It removes the containers and their data without a question, so only a person should start this workflow."
          : "Add `-y`.",
      };
    }
  },
};

/** A step that a person or a condition starts stops no deploy. */
function isInEachRun(project: Project, { call, step, job, workflow }: WorkflowCall): boolean {
  if (hasBranches(call.script) || /^(?:&&|\|\|)$/.test(call.program.after)) return false;
  return isAlwaysTrue(step) && isAlwaysTrue(job) && startsByItself(project, workflow);
}

/** In all 2.x versions; `reboot` and `remove` of other commands do not ask. */
const asking = new Set(["remove", "upgrade", "accessory remove", "accessory upgrade", "proxy reboot", "proxy upgrade"]);

function askingCommand({ command, words }: KamalCall): string | undefined {
  if (asking.has(command)) return command;
  const both = `${command} ${words[1]?.text ?? ""}`;
  return asking.has(both) ? both : undefined;
}

/** By an option, by another command's output, by a file, or maybe by what the shell expands. */
function isAnswered(call: KamalCall): boolean {
  const { program, words, viaWrapper, script } = call;
  if (viaWrapper || program.isRemote || program.after === "|" || program.input !== undefined) return true;
  if (hasOption(call, "--confirmed", "--help") || words.some(({ dynamic }) => dynamic)) return true;
  if (words.some(({ text }) => /^-[a-zA-Z]{0,5}y/.test(text) || text === "help")) return true;

  const lineEnd = script.text.indexOf("\n", program.end);
  const line = script.text.slice(program.start, lineEnd === -1 ? script.text.length : lineEnd);
  return line.includes("<") || /\b(?:expect|unbuffer)\b/.test(script.text);
}
