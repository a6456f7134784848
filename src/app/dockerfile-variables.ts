/**
 * How much longer than its text an expansion may be, in UTF-16 units. No real one is, but forty
 * lines that each double a value would fill the memory.
 */
const maxGrowth = 4096;

/**
 * Expands Docker's `$NAME`, `${NAME}`, `${NAME:-word}` and `${NAME:+word}`; undefined if a value is
 * unknown, or if the result gets too long.
 */
export function substitute(text: string, read: (name: string) => string | undefined): string | undefined {
  const lastBrace = text.lastIndexOf("}");
  let result = "";
  let done = 0;

  for (const { 0: start, 1: name, index } of text.matchAll(/\\\$|\$\{?(\w+)/g)) {
    // It is part of the word of the one before.
    if (index < done) continue;

    const end = index + start.length;
    const variable = name === undefined ? { value: "$", end } : readVariable(text, { name, end, lastBrace }, read);
    if (variable === "not-one") continue;
    if (variable.value === undefined) return undefined;

    result += text.slice(done, index) + variable.value;
    if (result.length > text.length + maxGrowth) return undefined;
    done = variable.end;
  }

  return result + text.slice(done);
}

interface Variable {
  value: string | undefined;
  /** Where the text goes on. */
  end: number;
}

/** `end`: the end of the name; `lastBrace`: the last `}` of the text. */
function readVariable(
  text: string,
  { name, end, lastBrace }: { name: string; end: number; lastBrace: number },
  read: (name: string) => string | undefined,
): Variable | "not-one" {
  if (text.charAt(end - name.length - 1) === "$") return { value: read(name), end };
  if (text.startsWith("}", end)) return { value: read(name), end: end + 1 };

  const operator = text.slice(end, end + 2);
  if ((operator !== ":-" && operator !== ":+") || lastBrace < end) return "not-one";

  const close = text.indexOf("}", end);
  const word = text.slice(end + 2, close);
  const value = read(name);
  const chosen = operator === ":-" ? (value ?? word) : value === undefined ? "" : word;
  return { value: chosen, end: close + 1 };
}
