import { commandNames, parseCommand, type WorkflowCommand } from "../../github-runner/commands.ts";
import { LineReader } from "../../github-runner/line-reader.ts";
import type { StepRun } from "../../github-runner/step-result.ts";

/** The workflow commands that the runner would execute, in raw output, as it reads it. */
export function issuedCommands({ stdout, stderr }: Pick<StepRun, "stdout" | "stderr">): WorkflowCommand[] {
  const registered = new Set<string>(commandNames);
  const issued: WorkflowCommand[] = [];
  let token: string | undefined;

  const reader = new LineReader((line) => {
    const command = parseCommand(line, registered);
    if (command === undefined) return;

    if (token === undefined) issued.push(command);
    if (command.name === "stop-commands" && token === undefined) {
      token = command.data.toLowerCase();
      registered.add(token);
    } else if (command.name === token) {
      registered.delete(token);
      token = undefined;
    }
  });

  for (const output of [stdout, stderr]) reader.write(`${output}\n`);
  reader.end();
  return issued;
}
