// Undoes what other programs do to a text when they print it: URL encoding, backslashes (JSON,
// Ruby, Python, shells), XML entities, doubled quotes. A redactor that lists the escaped forms of a
// secret misses the one it did not think of: each program escapes other characters, in upper or
// lower case.

/** A text without escapes, and where each of its UTF-16 units came from. */
export interface Unescaped {
  text: string;
  /** Offsets into the original text, one per unit and one for the end. */
  offsets: readonly number[];
}

/**
 * How deep escapes can be nested: JSON within a shell word within Ruby's `inspect`, and one more.
 */
const rounds = 5;

const mayHaveEscapes = /[%\\&+]|''|""|'"'/;
const escapes =
  /(?:%[0-9A-Fa-f]{2})+|(?:\\x[0-9A-Fa-f]{2}|\\[0-7]{3})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|lt|gt|amp|quot|apos);|'\\''|'"'"'|''|""|\\[\s\S]|\+/g;

const named: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "'\\''": "'",
  "'\"'\"'": "'",
  "''": "'",
  '""': '"',
  "+": " ",
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
  "\\f": "\f",
  "\\v": "\v",
  "\\b": "\b",
  "\\a": "\u0007",
  "\\e": "\u001b",
  "\\E": "\u001b",
  "\\0": "\0",
};

/**
 * The text without any escapes, however deeply nested; undefined if it has none. Not the original:
 * a literal `%41` becomes `A` as well. Two texts that differ only in their escapes become equal.
 */
export function unescapeAll(text: string): Unescaped | undefined {
  let result: Unescaped | undefined;

  for (let round = 0; round < rounds; round++) {
    const next = unescapeOnce(result ?? { text, offsets: [] });
    if (next === undefined) break;
    result = next;
  }

  return result;
}

/** One level of escapes. Empty `offsets` stand for those of the original text: 0, 1, 2, … */
function unescapeOnce({ text, offsets }: Unescaped): Unescaped | undefined {
  if (!mayHaveEscapes.test(text)) return undefined;

  const original = (index: number) => (offsets.length === 0 ? index : (offsets[index] ?? 0));
  const origins: number[] = [];
  let result = "";
  let done = 0;

  const copyUntil = (end: number) => {
    for (let index = done; index < end; index++) origins.push(original(index));
    result += text.slice(done, end);
  };

  for (const { 0: found, index } of text.matchAll(escapes)) {
    copyUntil(index);
    let at = index;

    for (const { character, length } of charactersOf(found)) {
      for (let unit = 0; unit < character.length; unit++) origins.push(original(at));
      result += character;
      at += length;
    }
    done = index + found.length;
  }

  if (done === 0) return undefined;
  copyUntil(text.length);
  origins.push(original(text.length));
  return { text: result, offsets: origins };
}

interface Character {
  character: string;
  /** The length of its escape. */
  length: number;
}

function charactersOf(found: string): Character[] {
  if (/^(?:%|\\x|\\[0-7]{3})/.test(found)) return fromBytes(found);

  const [, decimal, hex] = /^&#(\d+);$|^(?:\\u\{?|\\U|&#[xX])([0-9A-Fa-f]+)[};]?$/.exec(found) ?? [];
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const character = Number.isNaN(code) ? (named[found] ?? found.slice(1)) : fromCode(code);
  return [{ character, length: found.length }];
}

function fromCode(code: number): string {
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

/** A run of `%C3%A4`, `\xC3\xA4` or `\303\244`: the bytes of UTF-8, or of Latin-1 in Python. */
function fromBytes(run: string): Character[] {
  const parts = run.match(/%..|\\x..|\\\d{3}/g) ?? [];
  const bytes = parts.map((part) =>
    /^\\\d/.test(part) ? Number.parseInt(part.slice(1), 8) & 0xff : Number.parseInt(part.slice(-2), 16),
  );

  const characters: Character[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceLength(bytes[at] ?? 0);
    const decoded = Buffer.from(bytes.slice(at, at + size)).toString("utf8");
    const isWhole = !decoded.includes("\ufffd");
    const used = isWhole ? size : 1;

    characters.push({
      character: isWhole ? decoded : String.fromCharCode(bytes[at] ?? 0),
      length: parts.slice(at, at + used).join("").length,
    });
    at += used;
  }

  return characters;
}

function sequenceLength(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
