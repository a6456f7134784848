/**
 * The bundler replaces `import.meta.url` by code that uses `require` and `__filename`. A package
 * that declares these names itself, as in `const require = createRequire(import.meta.url)`, then
 * refers to a variable that has no value yet, and fails when it is loaded, which may be in a rare
 * branch only.
 */
const selfReference = /\bcreateRequire\b|\bpathToFileURL\(\s*__filename\s*\)/g;

/** What cannot work in a script of the bundle, before it is minified; one line for each place. */
export function bundleProblems(file: string, code: string): string[] {
  return [...code.matchAll(selfReference)].map(({ index }) => {
    const line = code.slice(0, index).split("\n").length;
    const text = code.split("\n")[line - 1]?.trim().slice(0, 160);
    return `${file}:${line}: \`import.meta.url\` or \`createRequire\` does not work in a bundle: ${text}`;
  });
}
