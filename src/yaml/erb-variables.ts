import type { Source } from "../text/source.ts";
import { scanErb } from "./erb.ts";

const oneName = /\bENV(?:\.to_h)?(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g;
const severalNames = /\bENV\.(?:values_at|slice|fetch_values)[ (]([^()]{1,500})/g;

/** Names of the environment variables that the ERB of a text reads by a literal name. */
export function erbVariables({ text }: Source): string[] {
  const code = scanErb(text).filter(({ kind }) => kind === "output" || kind === "statement");
  const names = code.flatMap((tag) => [
    ...[...tag.code.matchAll(oneName)].map(([, name = ""]) => name),
    ...[...tag.code.matchAll(severalNames)].flatMap(([, list = ""]) =>
      [...list.matchAll(/["'](\w+)["']/g)].map(([, name = ""]) => name),
    ),
  ]);

  return [...new Set(names)];
}
