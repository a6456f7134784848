// The live log: groups per phase, lines of Kamal as they come, a sign of life in silence. Untrusted lines can neither
// issue workflow commands nor repaint the reader's terminal.

import { randomBytes } from "node:crypto";
import * as core from "@actions/core";
import { stripAnsi } from "./text/strip-ansi.ts";

/** How long nothing may be said before we say that we still live, in milliseconds. */
const silenceMs = 30_000;
/** Longer lines are cut: nobody reads them. In characters. */
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

  /** One of our own lines. */
  line(text: string): void {
    for (const line of text.split("\n")) {
      // Our lines quote others: what a container logged stands in a diagnosis. The runner ignores blanks before `::`.
      if (/^\s*::/.test(harmless(line))) this.refuseCommands();
      this.write(line);
    }
    this.allowCommands();
  }

  /** A line that somebody else wrote: Kamal, a container, a hook. */
  untrusted(text: string): void {
    this.refuseCommands();
    this.write(text);
  }

  /** Tells the runner to hide a value from here on. While commands are stopped it would print it instead. */
  mask(value: string): void {
    this.allowCommands();
    core.setSecret(value);
  }

  /** Opens a group; groups do not nest on GitHub, so an open one is closed first. */
  openGroup(title: string): void {
    this.closeGroup();
    this.allowCommands();
    core.startGroup(this.redact(harmless(title)));
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
    this.line(`... still in "${this.group.title}" after ${total} s; no output for ${silent} s`);
  }

  private write(text: string): void {
    this.lastLineAt = Date.now();
    // Twice: control characters can be part of a secret, and can hide one. Cut last, or half a secret would stay.
    process.stdout.write(`${this.redact(harmless(this.redact(text))).slice(0, longestLine)}\n`);
  }

  /** The runner obeys nothing until it reads the token, which nobody else can know. */
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
 * Control characters out (colours, cursor movement, carriage returns that would overwrite a line), and `##[` broken up:
 * GitHub's log view paints such lines even while commands are stopped.
 */
export function harmless(text: string): string {
  return stripAnsi(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll("##[", "## [");
}
