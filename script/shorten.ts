// Minifies dist, because Node has to read it before a step can begin. ncc's own `--minify` handles
// only the entry file. rolldown, which vitest depends on, has a minifier in Rust that takes half a
// second for all of dist.

import { readFileSync, writeFileSync } from "node:fs";
import { minifySync } from "rolldown/utils";

/** Keeps the names of functions and classes, because stack traces show them. */
const keepNames = { function: true, class: true };

/**
 * Minifies a script of the bundle in place: removes comments, shortens local names, and escapes
 * characters that are not ASCII. A single one would make V8 store the whole text in twice the
 * memory and read it slower.
 * @throws Error if the file is not a valid script.
 */
export function shorten(file: string): void {
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"), {
    module: false,
    compress: { keepNames },
    mangle: { toplevel: false, keepNames },
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  writeFileSync(file, toAscii(code, file));
}

/** Without comments, such characters are only in strings, regular expressions and templates. */
function toAscii(code: string, file: string): string {
  // `\–` would become `\\u2013`.
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${file}: a backslash before a character that is not ASCII`);
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
