// The commands of a shell script, with their places: what a workflow's `run:` or a hook executes,
// and not what it prints or only mentions. One pass over the text. Nothing is expanded.

import { endOfExpansion, endOfHeredoc, type Heredoc, isBlankAt, readQuoted } from "./shell-parts.ts";

export interface ShellWord {
  /** Without quotes and backslashes; variables and substitutions as written. */
  readonly text: string;
  /** Offsets into the script; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the shell or GitHub expands a part of it. */
  readonly dynamic: boolean;
}

/** A file that a command writes its output to. */
export interface ShellOutput extends ShellWord {
  /** `>>` */
  readonly appends: boolean;
}

export interface ShellCommand {
  /** Without redirections. Keywords (`if`, `then`) and assignments are words like others. */
  readonly words: readonly ShellWord[];
  /** The files that its output goes to. */
  readonly outputs: readonly ShellOutput[];
  /** The here-document that it reads. */
  readonly input: Heredoc | undefined;
  /** What stands before it: `|` if it reads the output of the command before. */
  readonly after: string;
}

/** Deeper substitutions are crafted. */
const maxDepth = 20;
const operators = ["&&", "||", ";;", "|&", ";", "|", "&", "\n"];

/** Longer scripts are cut off: no workflow has one. */
const maxLength = 200_000;

/** All commands of a script in order, including those in subshells and substitutions. */
export function shellCommands(script: string): ShellCommand[] {
  return new Scanner(script.slice(0, maxLength)).run();
}

interface Draft {
  words: ShellWord[];
  outputs: ShellOutput[];
  input: Heredoc | undefined;
  after: string;
}

class Scanner {
  readonly #text: string;
  readonly #commands: ShellCommand[] = [];
  /** Whose bodies start after the next line break. */
  readonly #heredocs: { end: string; indented: boolean; draft: Draft }[] = [];
  #at = 0;
  #inBackticks = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): ShellCommand[] {
    this.#list(0, "");
    return this.#commands;
  }

  /** Up to `closing`, or to the end of the text. */
  #list(depth: number, closing: string): void {
    let draft = this.#begin("");
    let open = 0;
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === closing && open === 0) break;

      const operator = operators.find((each) => this.#text.startsWith(each, this.#at));
      if (operator !== undefined && !this.#text.startsWith("&>", this.#at)) {
        this.#at += operator.length;
        if (operator === "\n") this.#readHeredocs();
        draft = this.#begin(operator);
      } else if (isBlankAt(this.#text, this.#at)) this.#at += character === "\\" ? 2 : 1;
      else if (character === "#") this.#skipComment();
      else if (character === "(" || character === ")") {
        // A subshell, a function or a pattern of `case`.
        open = Math.max(0, open + (character === "(" ? 1 : -1));
        this.#at++;
        draft = this.#begin(character);
      } else if (!this.#redirection(draft, depth)) {
        const word = this.#word(depth);
        if (draft.words.length === 0 && draft.outputs.length === 0 && draft.input === undefined) this.#add(draft);
        draft.words.push(word);
      }
    }
  }

  #begin(after: string): Draft {
    return { words: [], outputs: [], input: undefined, after };
  }

  #add(draft: Draft): void {
    this.#commands.push(draft);
  }

  #skipComment(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  /** `> file`, `2>> file`, `<<EOF`; false if there is none here. */
  #redirection(draft: Draft, depth: number): boolean {
    const [operator] =
      /^(?:\d{0,2}|&)(?:<<<|<<-|<<|<|>>|>\||>&|>)/.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
    if (operator === undefined || /^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2))) return false;

    this.#at += operator.length;
    while (isBlankAt(this.#text, this.#at)) this.#at++;
    const target = this.#word(depth);
    if (draft.words.length === 0 && draft.outputs.length === 0 && draft.input === undefined) this.#add(draft);

    // Not `<<<`: a here-string is one word.
    if (/(?:^|[^<])<<-?$/.test(operator))
      this.#heredocs.push({ end: target.text, indented: operator.endsWith("-"), draft });
    else if (operator.includes(">") && target.text !== "" && !/^(?:\d|-)$/.test(target.text)) {
      draft.outputs.push({ ...target, appends: operator.endsWith(">>") });
    }
    return true;
  }

  #readHeredocs(): void {
    for (const { end, indented, draft } of this.#heredocs.splice(0)) {
      const body = endOfHeredoc(this.#text, this.#at, { end, indented });
      draft.input = { start: this.#at, text: this.#text.slice(this.#at, body.end) };
      this.#at = body.next;
    }
  }

  #word(depth: number): ShellWord {
    const start = this.#at;
    let text = "";
    let dynamic = false;

    while (this.#at < this.#text.length && !this.#endsWord()) {
      const from = this.#at;
      const character = this.#text.charAt(from);

      if (character === "\\") {
        text += this.#text[from + 1] === "\n" ? "" : (this.#text[from + 1] ?? "");
        this.#at += 2;
      } else if (character === "'" || (character === "$" && this.#text[from + 1] === "'")) {
        const { value, next } = readQuoted(this.#text, from);
        text += value;
        this.#at = next;
      } else if (character === '"') {
        const inner = this.#doubleQuoted(depth);
        text += inner.text;
        dynamic ||= inner.dynamic;
      } else if (this.#expands()) {
        this.#expansion(depth);
        text += this.#text.slice(from, this.#at);
        dynamic = true;
      } else {
        text += character;
        this.#at++;
      }
    }

    this.#at = Math.min(Math.max(this.#at, start), this.#text.length);
    return { text, start, end: this.#at, dynamic };
  }

  #endsWord(): boolean {
    const character = this.#text.charAt(this.#at);
    if (character === "`") return this.#inBackticks;
    return " \t\r\n;&|()<>".includes(character) && !/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2));
  }

  #expands(): boolean {
    const character = this.#text.charAt(this.#at);
    return character === "$" || character === "`" || "<>".includes(character);
  }

  #doubleQuoted(depth: number): { text: string; dynamic: boolean } {
    let text = "";
    let dynamic = false;
    this.#at++;

    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      const from = this.#at;
      const character = this.#text.charAt(from);

      if (character === "\\") {
        const escaped = this.#text.charAt(from + 1);
        text += escaped === "\n" ? "" : '"$`\\'.includes(escaped) ? escaped : `\\${escaped}`;
        this.#at += 2;
      } else if (character === "$" || character === "`") {
        this.#expansion(depth);
        text += this.#text.slice(from, this.#at);
        dynamic = true;
      } else {
        text += character;
        this.#at++;
      }
    }

    this.#at++;
    return { text, dynamic };
  }

  /** A variable, an expression of GitHub, or a substitution, whose commands run too. */
  #expansion(depth: number): void {
    const first = this.#text.charAt(this.#at);
    const isSubstitution =
      first === "`" || (this.#text[this.#at + 1] === "(" && !this.#text.startsWith("$((", this.#at));
    if (!isSubstitution || depth >= maxDepth) {
      this.#at = endOfExpansion(this.#text, this.#at);
      return;
    }

    const outside = this.#inBackticks;
    this.#inBackticks = first === "`";
    this.#at += first === "`" ? 1 : 2;
    this.#list(depth + 1, first === "`" ? "`" : ")");
    this.#at++;
    this.#inBackticks = outside;
  }
}
