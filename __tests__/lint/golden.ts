// The golden examples of a rule, linted as a run that asks for this rule would.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import type { Finding } from "../../src/model/report.ts";
import { lintFolder } from "./lint-files.ts";

/** A folder for each rule, with `bad`, `good` and `bad.txt`. */
export const goldens = path.join(import.meta.dirname, "../fixtures/lint");

/** `id`: the rule whose goldens these are; an opt-in rule is enabled for its own alone. */
export async function lintGolden(root: string, id: string): Promise<Finding[]> {
  return lintFolder(root, { earlier: earlierOf(id), rules: selectRules(optInRules.filter((name) => name === id)) });
}

/** The folder `earlier` of a rule's goldens holds what both were before the change. */
function earlierOf(id: string) {
  const folder = path.join(goldens, id, "earlier");
  if (!existsSync(folder)) return undefined;
  return async (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
}
