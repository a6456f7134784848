// The step of a Dockerfile that failed, as BuildKit and the older builder report it.

import { clipLine } from "../../text/plain-text.ts";
import type { DiagnosisContext, FileLine } from "../pattern.ts";
import type { BuildStep, OutputPart } from "./output-part.ts";

/** `process "/bin/sh -c npm ci" did not complete successfully: exit code: 1` */
const process = /process "(.{1,1500})" did not complete successfully: exit code: (\d{1,3})/;
/** `executor failed running [/bin/sh -c npm ci]: exit code: 1`, before Docker 23. */
const executor = /executor failed running \[(.{1,1500})\]: exit code: (\d{1,3})/;
/** `The command '/bin/sh -c npm ci' returned a non-zero code: 1`, without BuildKit. */
const legacy = /The command '(.{1,1500})' returned a non-zero code: (\d{1,3})/;

/** Undefined if no step ran a command that failed. */
export function failedStep(lines: readonly string[]): BuildStep | undefined {
  for (const line of lines) {
    const [, command, exitCode] = process.exec(line) ?? executor.exec(line) ?? legacy.exec(line) ?? [];
    if (command !== undefined && exitCode !== undefined)
      return { command: readable(command), exitCode: Number.parseInt(exitCode, 10) };
  }

  return undefined;
}

/** Without the shell that runs it, on one line. */
function readable(command: string): string {
  const text = command
    .replace(/^\/bin\/(?:ba|a|da)?sh (?:-[a-z]{1,10} (?:pipefail )?){1,4}/, "")
    .replaceAll('\\"', '"');
  return clipLine(text, 120);
}

/** `Dockerfile:47` above the excerpt in which BuildKit marks the instruction that failed. */
const excerptOf = /^([\w./-]{1,200}):(\d{1,6})$/;

/** `dockerfile`: as in `--file`, because BuildKit leaves out its folder. */
export function dockerfileLine(lines: readonly string[], dockerfile: string | undefined): OutputPart["at"] {
  for (const [index, line] of lines.entries()) {
    const [, file, number] = excerptOf.exec(line) ?? [];
    if (file === undefined || number === undefined || !/^-{10,}$/.test(lines[index + 1] ?? "")) continue;
    const known = dockerfile?.endsWith(`/${file}`) ? dockerfile : file;
    return { file: known, line: Number.parseInt(number, 10) };
  }

  return undefined;
}

/** The instruction that BuildKit marks in its excerpt: `COPY --from=build /app /app`. */
export function markedInstruction(lines: readonly string[]): string | undefined {
  return lines.map((line) => /^\d{1,6} \| >>> (.{0,300})$/.exec(line.trim())?.[1]).find((text) => text !== undefined);
}

/** For patterns: the line of the Dockerfile that failed, or only the file. */
export function dockerfile(_: unknown, context: DiagnosisContext, { at }: OutputPart): FileLine | undefined {
  const named = context.dockerfile;
  if (at === undefined) return named === undefined ? undefined : { file: named, line: null };
  return named?.endsWith(`/${at.file}`) ? { ...at, file: named } : at;
}

/** For patterns of what a step prints: whether a command of the Dockerfile failed. */
export function inStep(_: unknown, __: unknown, { step }: OutputPart): boolean {
  return step !== undefined;
}

/** The first sentence of a message, without the advice after it. */
export function firstSentence(said: string): string {
  return said.replace(/^(.{20,400}?[^.\d]\.)\s.{0,300}$/, "$1").replace(/^(.{1,300}?)[.,;]? [Pp]lease .{0,300}$/, "$1");
}
