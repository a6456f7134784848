// The golden examples of the rules (rules/): small changes of a whole app that make a mistake, or look like one but are
// fine.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import type { Finding } from "../../src/model/report.ts";
import { type Change, changedApp, type Files } from "./apps.ts";
import { lintFiles } from "./lint-files.ts";

/** What `rules/<rule-id>.ts` exports as `golden`; `rules/<rule-id>.txt` is what is found in the bad cases. */
export interface Golden {
  /** The app of the corpus that the cases change; by default `rails-8-passkeys`. */
  app?: string;
  bad: readonly Case[];
  good: readonly Case[];
}

export interface Case {
  name: string;
  /** The app that this case changes, if it is not that of the other cases. */
  app?: string;
  changes: readonly Change[];
  /** The changes that the app already had before the pull request; undefined: the run is not about a pull request. */
  earlier?: readonly Change[];
  /** The input `kamal-version`. */
  kamalVersion?: string;
}

/** A case with all of its files. */
export interface Example {
  rule: string;
  name: string;
  files: Files;
  earlier: Files | undefined;
  kamalVersion: string | undefined;
}

export const goldenFolder = join(import.meta.dirname, "rules");

/** Of all rules, by their ids. */
export async function examples(kind: "bad" | "good"): Promise<Example[]> {
  const rules = readdirSync(goldenFolder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -".ts".length));
  const found = await Promise.all(
    rules.map(async (rule) => {
      const { golden }: { golden: Golden } = await import(`./rules/${rule}.ts`);
      return golden[kind].map((each) => exampleOf(rule, golden, each));
    }),
  );
  return found.flat();
}

function exampleOf(rule: string, golden: Golden, { name, changes, earlier, kamalVersion, app }: Case): Example {
  const base = app ?? golden.app ?? "rails-8-passkeys";
  return {
    rule,
    name,
    files: changedApp(base, changes),
    earlier: earlier === undefined ? undefined : changedApp(base, earlier),
    kamalVersion,
  };
}

/** As a run that asks for this rule would; an opt-in rule is enabled for its own examples alone. */
export async function lintExample({ rule, files, earlier, kamalVersion }: Example): Promise<Finding[]> {
  return lintFiles(files, {
    rules: selectRules(optInRules.filter((name) => name === rule)),
    earlier: earlier === undefined ? undefined : async (path) => textOf(earlier[path]),
    kamalVersion,
  });
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content === undefined ? undefined : Buffer.from(content).toString();
}
