/** The parts of a script's output, each after a line with the script's token and a name. */
export function sectionsOf(output: string, token: string): { name: string; text: string }[] {
  const parts = output.split(new RegExp(`^${RegExp.escape(token)} (\\w+)\\r?\\n`, "m"));
  const sections: { name: string; text: string }[] = [];
  for (let index = 1; index + 1 < parts.length; index += 2)
    sections.push({ name: parts[index] ?? "", text: parts[index + 1] ?? "" });
  return sections;
}
