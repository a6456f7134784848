import type { Source } from "../text/source.ts";
import { scanErb } from "./erb.ts";

/** Names of the environment variables that the ERB of a text reads by a literal name. */
export function erbVariables({ text }: Source): string[] {
  const code = scanErb(text).filter(({ kind }) => kind === "output" || kind === "statement");
  const names = code.flatMap((tag) =>
    [...tag.code.matchAll(/\bENV(?:\[|\.(?:fetch|key\?|has_key\?)\(?)\s*["'](\w+)["']/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)];
}
