// The live log: one group per phase, Kamal's lines as they arrive, and a sign of life during
// silence. Untrusted text can neither issue workflow commands nor repaint the reader's terminal.
//
// Every text that this action prints goes through `finalLine`, which makes the text that the runner
// will read. Only that text decides what happens next: what is removed or replaced later could
// uncover a command that was not there before.

import { randomBytes } from "node:crypto";
import * as core from "@actions/core";
import type { Annotation } from "./render/annotations.ts";
import { cleanText, clip } from "./text/plain-text.ts";

/** How long the log may stay silent before a sign of life. Milliseconds. */
const silenceMs = 30_000;
/** Longer lines are cut, because no one reads them. Characters. */
const longestLine = 16_384;
const lineEnd = /\r?\n|[\u0085\u2028\u2029]/;

type LogAnnotation = Omit<Annotation, "title"> & Partial<Pick<Annotation, "title">>;

export class Log {
  private lastLineAt = Date.now();
  private group: { title: string; startedAt: number } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopToken: string | undefined;
  private readonly redact: (text: string) => string;

  constructor(redact: (text: string) => string) {
    this.redact = redact;
  }

  /** Writes one of our own messages, which can quote untrusted text: container logs, answers. */
  line(text: string): void {
    for (const line of this.finalLines(text)) {
      if (couldBeCommand(line)) this.refuseCommands();
      this.print(line);
    }

    this.allowCommands();
  }

  /** Writes a line that we did not produce: from Kamal, a container or a hook. */
  untrusted(text: string): void {
    this.refuseCommands();
    for (const line of this.finalLines(text)) this.print(line);
  }

  /** Shows a message at the top of the run, or next to a file. */
  annotate({ level, message, title, file, ...range }: LogAnnotation): void {
    this.allowCommands();
    const commands = { error: core.error, warning: core.warning, notice: core.notice };
    commands[level](this.finalLines(message).join("\n"), {
      ...(title === undefined ? {} : { title: this.finalLine(title) }),
      ...(file === undefined ? {} : { file: this.finalLine(file) }),
      ...range,
    });
  }

  /** Masks a value from now on. While commands are stopped, the runner would print it instead. */
  mask(value: string): void {
    this.allowCommands();
    core.setSecret(value);
  }

  /** Opens a group. Groups do not nest on GitHub, so an open one is closed first. */
  openGroup(title: string): void {
    this.closeGroup();
    this.allowCommands();
    core.startGroup(this.finalLine(title));
    this.group = { title, startedAt: Date.now() };
    this.lastLineAt = Date.now();
    this.timer = setInterval(() => this.signOfLife(), 1000);
    this.timer.unref();
  }

  closeGroup(): void {
    if (this.group === undefined) return;
    clearInterval(this.timer);
    this.group = undefined;
    this.allowCommands();
    core.endGroup();
  }

  private signOfLife(): void {
    if (this.group === undefined || Date.now() - this.lastLineAt < silenceMs) return;
    const silent = Math.round((Date.now() - this.lastLineAt) / 1000);
    const total = Math.round((Date.now() - this.group.startedAt) / 1000);
    this.line(`Still in "${this.group.title}" after ${total} s (no output for ${silent} s)`);
  }

  /** Redacts the text as a whole before its lines, because a secret can have several. */
  private finalLines(text: string): string[] {
    if (!lineEnd.test(text)) return [this.finalLine(text)];
    return this.redact(text)
      .split(lineEnd)
      .map((line) => this.finalLine(line));
  }

  private finalLine(text: string): string {
    const redacted = this.redact(text);
    const sanitized = sanitize(redacted);
    // Redacted twice, because control characters can be part of a secret or hide one.
    const final = sanitized === redacted ? redacted : this.redact(sanitized);

    // Cut last, otherwise half a secret could remain.
    return clip(final, longestLine);
  }

  /** `line`: a final line. */
  private print(line: string): void {
    this.lastLineAt = Date.now();
    process.stdout.write(`${line}\n`);
  }

  /** The runner ignores all commands until it reads the token, which no one else can guess. */
  private refuseCommands(): void {
    if (this.stopToken !== undefined) return;
    this.stopToken = randomBytes(16).toString("hex");
    process.stdout.write(`::stop-commands::${this.stopToken}\n`);
  }

  private allowCommands(): void {
    if (this.stopToken === undefined) return;
    process.stdout.write(`::${this.stopToken}::\n`);
    this.stopToken = undefined;
  }
}

/**
 * Whether the runner could read a command in a line: `::` after what .NET trims or its culture
 * ignores. Nothing that a person sees counts as that. `##[` is in no final line.
 */
function couldBeCommand(line: string): boolean {
  return /^[^!-~]*:[^!-~]*:/.test(line);
}

/**
 * One line without control and invisible characters (colours, cursor movement, carriage returns
 * that would overwrite a line). Breaks up `##[`, because GitHub's log view interprets such lines
 * even while commands are stopped.
 */
export function sanitize(text: string): string {
  return cleanText(text).replaceAll("\n", " ").replaceAll("##[", "## [");
}
