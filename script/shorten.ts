// What Node reads before a step can begin, in as few characters as it can be said. ncc's own `--minify` leaves out all
// but the entry; rolldown, which the tests bring along, has a minifier in Rust that does all of dist in half a second.

import { readFileSync, writeFileSync } from "node:fs";
import { minifySync } from "rolldown/utils";

/** A stack trace names the functions and the lines of dist; only what it never shows is renamed. */
const names = { function: true, class: true };

/**
 * Rewrites a script of the bundle. Comments go, local names are short, and all is ASCII: one other character, and V8
 * keeps the whole text in twice the memory and reads it slower.
 * @throws Error when the script is none.
 */
export function shorten(file: string): void {
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"), {
    module: false,
    compress: { keepNames: names },
    mangle: { toplevel: false, keepNames: names },
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  writeFileSync(file, toAscii(code, file));
}

/** Outside of comments, such characters stand in strings, patterns and templates only, which all know this escape. */
function toAscii(code: string, file: string): string {
  // `\–` would become `\\u2013`.
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${file}: a backslash before a character that is not ASCII`);
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
