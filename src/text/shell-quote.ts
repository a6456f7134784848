/** Quotes any text as one word for a POSIX shell. */
export function shellQuote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The same for a command to copy: a word that needs no quotes gets none. */
export function shellWord(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : shellQuote(word);
}
