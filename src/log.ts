// The live log: one group per phase, Kamal's lines as they arrive, and a sign of life during
// silence. Untrusted lines can neither issue workflow commands nor repaint the reader's terminal.

import { randomBytes } from "node:crypto";
import * as core from "@actions/core";
import { stripAnsi } from "./text/strip-ansi.ts";

/** How long the log may stay silent before a sign of life. Milliseconds. */
const silenceMs = 30_000;
/** Longer lines are cut, because nobody reads them. Characters. */
const longestLine = 16_384;

export class Log {
  private lastLineAt = Date.now();
  private group: { title: string; startedAt: number } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopToken: string | undefined;
  private readonly redact: (text: string) => string;

  constructor(redact: (text: string) => string) {
    this.redact = redact;
  }

  /** Writes one of our own messages. */
  line(text: string): void {
    for (const line of text.split("\n")) {
      // Our messages quote untrusted text: a diagnosis contains container logs. The runner ignores
      // whitespace before `::`.
      if (/^\s*::/.test(sanitize(line))) this.refuseCommands();
      this.write(line);
    }

    this.allowCommands();
  }

  /** Writes a line that we did not produce: from Kamal, a container or a hook. */
  untrusted(text: string): void {
    this.refuseCommands();
    this.write(text);
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
    core.startGroup(this.redact(sanitize(title)));
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

  private write(text: string): void {
    this.lastLineAt = Date.now();
    // Redacted twice, because control characters can be part of a secret or hide one. Cut last,
    // otherwise half a secret could remain.
    process.stdout.write(`${this.redact(sanitize(this.redact(text))).slice(0, longestLine)}\n`);
  }

  /** The runner ignores all commands until it reads the token, which nobody else can guess. */
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
 * Removes control characters (colours, cursor movement, carriage returns that would overwrite a
 * line) and breaks up `##[`, because GitHub's log view interprets such lines even while commands
 * are stopped.
 */
export function sanitize(text: string): string {
  return stripAnsi(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll("##[", "## [");
}
