// `npm run check:regexps` analyses every regular expression of our code with recheck, and refuses
// those whose time can grow faster than the text they are applied to. A pull request from a fork, a
// server or a registry writes such texts, and JavaScript cannot interrupt a match.

import { readdirSync } from "node:fs";
import path from "node:path";
import { check, type Diagnostics } from "recheck";
import { type FoundRegExp, regExpsIn, type UnknownRegExp } from "./regexps-in.ts";

const root = path.resolve(import.meta.dirname, "..");
const folders: readonly string[] = ["src"];

/** Per pattern, in milliseconds. A pattern that takes longer to analyse is too complex to keep. */
const timeout = 60_000;

/**
 * The limits of its steps are as generous, so that the result does not depend on how busy the
 * machine is.
 */
const parameters = { timeout, attackTimeout: timeout, incubationTimeout: timeout, seedingTimeout: timeout };

/**
 * Patterns that our code builds from something other than constants and escaped text, and why that
 * is fine.
 */
const built: ReadonlyMap<string, string> = new Map([
  ["src/lint/facts/glob.ts", "a single bracket expression, which matches one character"],
  ["src/lint/schema/schema.ts", "patterns of schema/deploy.schema.json, which is ours and has only short ones"],
  ["src/text/token-forms.ts", "a list of forms, each with bounds for every repetition"],
]);

/** The problems in these files, one line each. */
export async function problemsIn(files: readonly string[]): Promise<string[]> {
  const expressions = files.map(regExpsIn);
  const refused = expressions
    .flatMap(({ unknown }) => unknown)
    .filter(({ file }) => !built.has(path.relative(root, file)))
    .map(describeUnknown);

  const distinct = new Map(
    expressions
      .flatMap(({ found }) => found)
      .filter(({ source }) => hasUnboundedRepetition(source))
      .map((each) => [`/${each.source}/${each.flags}`, each]),
  );

  return [...refused, ...(await analyse([...distinct.values()]))];
}

/** Without one, a match looks at a limited number of characters from each place. */
function hasUnboundedRepetition(source: string): boolean {
  const outsideClasses = source.replace(/\\./gs, "").replace(/\[[^\]]*\]/g, "");
  return /[*+]|\{\d+,\}/.test(outsideClasses);
}

/** Two at a time, because recheck uses one processor for each. */
async function analyse(expressions: readonly FoundRegExp[]): Promise<string[]> {
  const waiting = [...expressions];
  const problems: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await check(next.source, next.flags, parameters);
      if (result.status !== "safe") problems.push(describe(next, result));
    }
  };
  await Promise.all([work(), work()]);

  return problems.sort();
}

function describe({ file, line, source, flags }: FoundRegExp, result: Diagnostics): string {
  const place = `${path.relative(root, file)}:${line}: /${source}/${flags}`;
  if (result.status === "vulnerable") {
    const { pumps, suffix } = result.attack;
    const attack = [...pumps.map(({ prefix, pump }) => `${prefix}${pump}…`), suffix].join("");
    return `${place} takes ${result.complexity.summary} time, for example on ${JSON.stringify(attack)}`;
  }

  return `${place} was not shown to take linear time within ${timeout / 1000} s; write it in a simpler way`;
}

function describeUnknown({ file, line, code }: UnknownRegExp): string {
  return `${path.relative(root, file)}:${line}: ${code} is not built from constants and RegExp.escape(…) alone`;
}

function sourceFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => path.join(root, folder, name)),
  );
}

if (import.meta.main) {
  const problems = await problemsIn(sourceFiles());
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
