import { memoize } from "../facts/memoize.ts";
import type { Problem } from "../rule.ts";
import { builderArchNotSet, joinContext, type SchemaFinding } from "./schema-finding.ts";

/** More than anyone reads in one message. */
const maxShown = 10;

/**
 * Several keys of Kamal 1 in one file have one cause: nobody has rewritten it for Kamal 2. Returns
 * what to report instead of each: the problem for the one that stands for its file, nothing for the
 * others. Findings that are not in the map stay as they are.
 */
export const kamal1Problems: (findings: readonly SchemaFinding[]) => ReadonlyMap<SchemaFinding, Problem | undefined> =
  memoize((findings) => {
    const problems = new Map<SchemaFinding, Problem | undefined>();
    const former = findings.filter(({ ofKamal1 }) => ofKamal1 === true);

    for (const inFile of Map.groupBy(former, ({ at }) => at.file).values()) {
      // Variants share the keys of the base.
      const keys = new Map(inFile.map((finding) => [`${finding.at.line}:${finding.at.column}`, finding]));
      const all = [...keys.values()].sort((a, b) => a.at.line - b.at.line);
      const first = all.find(({ rule }) => rule === "unknown-key") ?? all[0];
      if (first === undefined || all.length < 2) continue;

      for (const finding of inFile) problems.set(finding, undefined);
      // Kamal 1 did not need it, so whoever rewrites the file adds it anyway.
      const arch = findings.find(({ at, says }) => at.file === first.at.file && says === builderArchNotSet);
      if (arch !== undefined) problems.set(arch, undefined);
      problems.set(first, problemOf({ first, all, lacksArch: arch !== undefined }));
    }

    return problems;
  });

interface Kamal1File {
  readonly first: SchemaFinding;
  readonly all: readonly SchemaFinding[];
  readonly lacksArch: boolean;
}

function problemOf({ first: { at }, all, lacksArch }: Kamal1File): Problem {
  const shown = all.slice(0, maxShown);
  const places = shown.map((each) => `\`${keyOf(each)}\` (line ${each.at.line})`);
  const rest = all.length > maxShown ? ` and ${all.length - maxShown} more` : "";
  const replacements = new Map(shown.map((each) => [keyOf(each), each.help.replace(/^This is Kamal 1 syntax: /, "")]));
  const advice = [...replacements].map(([key, help]) => `\`${key}\`: ${help}`);
  if (lacksArch) advice.push("Add `builder:` with `arch: amd64` (or arm64), which Kamal 2 needs.");

  return {
    at,
    message: `Kamal rejects this file, because it is written for Kamal 1: ${places.join(", ")}${rest}`,
    help: `Rewrite it for Kamal 2. ${advice.join(" ")} Then run \`kamal upgrade\` once, which replaces Traefik with kamal-proxy on the servers.`,
  };
}

function keyOf({ context, says }: SchemaFinding): string {
  const key = /^unknown key: (.*)$/.exec(says)?.[1];
  return key === undefined ? context : joinContext(context, key);
}
