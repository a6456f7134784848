// The golden cases of the rules (rules/): small changes of a whole app that are a mistake, or that
// look like one but are fine.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import type { Finding } from "../../src/model/report.ts";
import { type Change, changedApp, type Files } from "./apps.ts";
import { lintFiles } from "./lint-files.ts";

/**
 * The export `golden` of `rules/<rule-id>.ts`. `rules/<rule-id>.txt` has the findings of the bad
 * cases.
 */
export interface Golden {
  /** The app of the corpus that the cases change; default: `rails-8-passkeys`. */
  app?: string;
  bad: readonly Case[];
  good: readonly Case[];
}

interface Case {
  name: string;
  /** Overrides the app of the golden. */
  app?: string;
  changes: readonly Change[];
  /** The changes before the pull request; undefined if the run is not about a pull request. */
  earlier?: readonly Change[];
  /** The input `kamal-version`. */
  kamalVersion?: string;
}

/** A case with all files. */
export interface Example {
  rule: string;
  name: string;
  files: Files;
  earlier: Files | undefined;
  kamalVersion: string | undefined;
}

export const goldenFolder = join(import.meta.dirname, "rules");

/** The cases of all rules. */
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

/** Lints with the default rules; an opt-in rule is enabled only for its own examples. */
export async function lintExample({ rule, files, earlier, kamalVersion }: Example): Promise<Finding[]> {
  return lintFiles(files, {
    enabled: optInRules.filter((name) => name === rule),
    earlier: earlier === undefined ? undefined : async (path) => textOf(earlier[path]),
    kamalVersion,
  });
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content === undefined ? undefined : Buffer.from(content).toString();
}
