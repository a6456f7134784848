/**
 * Parses `name=value` and `name<<DELIMITER` entries (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV) as
 * the real runner does (actions/runner, FileCommandManager.cs). Throws the runner's error if the
 * file is malformed; GitHub then fails the step.
 */
export function parseCommandFile(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  let index = 0;

  const nextLine = (): { line: string; complete: boolean } | undefined => {
    if (index >= text.length) return undefined;
    const end = text.indexOf("\n", index);
    const line = text.slice(index, end < 0 ? text.length : end);
    index = end < 0 ? text.length : end + 1;
    return { line, complete: end >= 0 };
  };

  const readValue = (delimiter: string): string => {
    const start = index;
    let end = index;

    for (let next = nextLine(); next?.line !== delimiter; next = nextLine()) {
      if (next === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      if (!next.complete) throw new Error("Invalid value. EOF marker missing new line.");
      end = index - 1;
    }
    return text.slice(start, end);
  };

  for (let next = nextLine(); next !== undefined; next = nextLine()) {
    if (next.line === "") continue;
    const [name, value] = readEntry(next.line, readValue);
    entries.set(name, value);
  }

  return entries;
}

function readEntry(line: string, readValue: (delimiter: string) => string): [name: string, value: string] {
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)];
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);

  const name = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (name === "" || delimiter === "") {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }

  return [name, readValue(delimiter)];
}
