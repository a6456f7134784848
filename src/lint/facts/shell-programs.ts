// Which programs a script starts: wrappers such as `sudo`, `bundle exec` or `ssh host` are skipped,
// and scripts in strings (`bash -c "…"`) and here-documents are read like the script itself.

import { posix } from "node:path";
import { type ShellCommand, type ShellOutput, type ShellWord, shellCommands } from "../../text/shell-commands.ts";
import { mainCommands } from "./kamal-commands.ts";

export interface Program {
  /** As written: `bin/kamal`. */
  readonly name: string;
  /** The name without its directories. */
  readonly base: string;
  readonly args: readonly ShellWord[];
  /** Offsets of the name in the script, and of the end of the last argument. */
  readonly start: number;
  readonly end: number;
  readonly viaBundle: boolean;
  readonly outputs: readonly ShellOutput[];
  /** The body of its here-document. */
  readonly input: string | undefined;
  /** The operator before the command: `|`, `&&`, or the start of a line. */
  readonly after: string;
  /** Whether it runs on another machine. */
  readonly isRemote: boolean;
}

type Context = Pick<ShellCommand, "outputs" | "after"> &
  Pick<Program, "viaBundle" | "isRemote"> & { script: string; input: ShellCommand["input"]; depth: number };

/** Scripts in scripts in scripts are not real. */
const maxDepth = 3;

/** The programs in the order of the script. */
export function programsIn(script: string): Program[] {
  return nested(script, { depth: 0, isRemote: false });
}

function nested(script: string, { depth, isRemote }: Pick<Context, "depth" | "isRemote">): Program[] {
  if (depth > maxDepth) return [];
  return shellCommands(script).flatMap(({ words, outputs, input, after }) =>
    unwrap(words, { script, outputs, input, after, depth, viaBundle: false, isRemote }),
  );
}

const keywords = new Set(["if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "(", "&&"]);
/** With the options that have a value of their own. */
const transparent: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugphCT]$/,
  env: /^-[uCS]$/,
  nohup: /^$/,
  exec: /^-a$/,
  command: /^$/,
  nice: /^-n$/,
  ionice: /^-[cn]$/,
  stdbuf: /^-[ioe]$/,
  timeout: /^-[ks]$/,
  setsid: /^$/,
  unbuffer: /^$/,
  chronic: /^$/,
  xargs: /^-[InPLd]$/,
};
/** They run what follows `--`, or the first word that names Kamal. */
const searching =
  /^(?:mise|rtx|asdf|rbenv|rvm|chruby-exec|doppler|op|infisical|dotenv|dotenvx|teller|chamber|aws-vault|envchain|nix|nix-shell|devbox|direnv|gem|sops|secrethub|vlt|bws|phase|akeyless|retry|script|dip|berglas|summon|with-contenv)$/;
/** What follows their `--` is a text, a path or a pattern. */
const printers = /^(?:echo|printf|git|gh|grep|rg|sed|awk|ls|rm|cp|mv|cat|chmod|touch|diff|find|test|\[|\[\[)$/;
const containers = /^(?:docker|podman|nerdctl|docker-compose)$/;
const isOption = /^-(?!-?(?:rm|i|t|it|ti|d|privileged|interactive|tty|init)$)[^=]*$/;
const shells = /^(?:bash|sh|zsh|dash|ash)$/;
const sshValue = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

function unwrap(words: readonly ShellWord[], context: Context): Program[] {
  const [first, ...rest] = words;
  if (first === undefined)
    return context.input === undefined && context.outputs.length === 0 ? [] : [redirected(context)];

  const base = posix.basename(first.text);
  if (keywords.has(first.text) || /^[A-Za-z_]\w*\+?=/.test(first.text))
    return rest.length === 0 ? [] : unwrap(rest, context);
  if (base === "bundle" && rest[0]?.text === "exec") return unwrap(rest.slice(1), { ...context, viaBundle: true });

  const valued = Object.hasOwn(transparent, base) ? transparent[base] : undefined;
  if (valued !== undefined) return unwrapTransparent(base, rest, { ...context, valued });
  if (shells.test(base) || base === "su" || base === "eval") {
    const inner = shellScript(base, rest, context);
    if (inner !== undefined) return inner;
  }
  if (base === "ssh") return overSsh(rest, context);

  const found = searching.test(base) ? behindWrapper(rest) : containers.test(base) ? inContainer(rest) : undefined;
  if (found !== undefined) return unwrap(found, context);

  const launched = printers.test(base) ? undefined : behindDashes(rest);
  if (launched !== undefined) return unwrap(launched, context);

  return [programOf(first, rest, context)];
}

function programOf(first: ShellWord, args: readonly ShellWord[], context: Context): Program {
  const { outputs, after, viaBundle, isRemote, input } = context;
  const name = /^\$\{?KAMAL(?:_(?:CMD|BIN|COMMAND))?\}?$/.test(first.text) ? "kamal" : first.text;
  const base = posix.basename(name).split(/[:@]/, 1)[0] ?? "";
  const end = args.at(-1)?.end ?? first.end;
  return { name, base, args, start: first.start, end, viaBundle, outputs, input: input?.text, after, isRemote };
}

/** `> file` alone, which empties a file. */
function redirected({ outputs, after, viaBundle, isRemote, input }: Context): Program {
  const start = outputs[0]?.start ?? 0;
  return { name: "", base: "", args: [], start, end: start, viaBundle, outputs, input: input?.text, after, isRemote };
}

function unwrapTransparent(
  base: string,
  words: readonly ShellWord[],
  context: Context & { valued: RegExp },
): Program[] {
  const { valued, ...inner } = context;
  let at = 0;
  for (; words[at]?.text.startsWith("-") === true; at++) {
    // `command -v kamal` only looks for it.
    if (base === "command") return [];
    if (words[at]?.text === "--") break;
    if (valued.test(words[at]?.text ?? "")) at++;
  }

  if (words[at]?.text === "--") at++;
  if (base === "timeout") at++;
  return words[at] === undefined ? [] : unwrap(words.slice(at), inner);
}

/** `bash -c "…"`, `bash <<EOF`; undefined if the shell runs a file. */
function shellScript(base: string, words: readonly ShellWord[], context: Context): Program[] | undefined {
  if (base === "eval") return words.flatMap((word) => inString(word, context));

  const option = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = words[option + 1];
  if (option !== -1 && script !== undefined) return inString(script, context);
  if (words.some(({ text }) => !text.startsWith("-"))) {
    const at = words.findIndex(({ text }) => !text.startsWith("-"));
    return base === "su" ? undefined : unwrap(words.slice(at), context);
  }
  return context.input === undefined ? undefined : inHeredoc(context);
}

function overSsh(words: readonly ShellWord[], outer: Context): Program[] {
  const context = { ...outer, isRemote: true };
  let at = 0;
  while (words[at]?.text.startsWith("-") === true) at += sshValue.test(words[at]?.text ?? "") ? 2 : 1;

  const remote = words.slice(at + 1);
  const [only] = remote;
  if (only === undefined) return context.input === undefined ? [] : inHeredoc(context);
  return remote.length === 1 ? inString(only, context) : unwrap(remote, { ...context, input: undefined });
}

function behindWrapper(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const dashes = words.findIndex(({ text }) => text === "--");
  const at = dashes === -1 ? words.findIndex(isKamal) : dashes + 1;
  // `gem install kamal` and `gem update kamal` run nothing.
  const isManaged = words
    .slice(0, Math.max(at, 0))
    .some(({ text }) => /^(?:install|uninstall|update|use|which|list)$/.test(text));
  return at < 1 || isManaged ? undefined : words.slice(at);
}

/** The `kamal deploy` of a program that nobody knows: `fnox exec -- kamal deploy`. */
function behindDashes(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  for (const [index, { text }] of words.entries()) {
    const [first, second, third] = words.slice(index + 1, index + 4);
    if (text !== "--" || first === undefined) continue;

    const viaBundle = first.text === "bundle" && second?.text === "exec" && third !== undefined && isKamal(third);
    const isCall = isKamal(first) && mainCommands.includes(second?.text ?? "");
    if (viaBundle || isCall) return words.slice(index + 1);
  }
  return undefined;
}

function inContainer(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  if (!words.some(({ text }) => text === "run" || text === "exec")) return undefined;
  // Not the value of an option: `--network kamal`.
  const at = words.findIndex((word, index) => isKamal(word) && !isOption.test(words[index - 1]?.text ?? ""));
  return at < 1 ? undefined : words.slice(at);
}

function isKamal({ text }: ShellWord): boolean {
  return /(?:^|\/)kamal(?:[:@][\w.:-]+)?$/.test(text);
}

/** The script in a word, whose quotes stay outside. */
function inString({ start, end, text }: ShellWord, { script, depth, isRemote }: Context): Program[] {
  const written = script.slice(start, end);
  const quote = /^\$?["']/.exec(written)?.[0] ?? "";
  const inner = quote !== "" && written.endsWith(quote.slice(-1)) ? written.slice(quote.length, -1) : written;
  const programs = nested(inner, { depth: depth + 1, isRemote });
  return inner === written && text !== written ? [] : programs.map((each) => moved(each, start + quote.length));
}

function inHeredoc({ input, depth, isRemote }: Context): Program[] {
  return nested(input?.text ?? "", { depth: depth + 1, isRemote }).map((each) => moved(each, input?.start ?? 0));
}

function moved(program: Program, by: number): Program {
  const move = <T extends { start: number; end: number }>(each: T) => ({
    ...each,
    start: each.start + by,
    end: each.end + by,
  });
  return { ...move(program), args: program.args.map(move), outputs: program.outputs.map(move) };
}
