import { memoize } from "../facts/memoize.ts";
import type { Problem } from "../rule.ts";
import { joinContext, type SchemaFinding } from "./schema-finding.ts";

/** What belongs to Kamal 1 in a config that nobody has rewritten for Kamal 2. */
export interface Kamal1Config {
  /** The one that stands for all of them. */
  readonly first: SchemaFinding;
  readonly problem: Problem;
}

/** More than anyone reads in one message. */
const maxShown = 10;

/**
 * Several keys of Kamal 1 have one cause, so they are one problem; undefined if there are not
 * several. `findings` is the same list for a project.
 */
export const kamal1Config: (findings: readonly SchemaFinding[]) => Kamal1Config | undefined = memoize((findings) => {
  const former = findings.filter(({ ofKamal1 }) => ofKamal1 === true);
  const first = former.find(({ rule }) => rule === "unknown-key") ?? former[0];
  // Variants share the base's keys.
  const keys = new Map(former.map((finding) => [`${placeOf(finding)} ${keyOf(finding)}`, finding]));
  if (first === undefined || keys.size < 2) return undefined;

  const all = [...keys.values()].sort(
    (a, b) => Number(b.at.file === first.at.file) - Number(a.at.file === first.at.file) || a.at.line - b.at.line,
  );
  const shown = all.slice(0, maxShown);
  const rest = all.length > maxShown ? ` and ${all.length - maxShown} more` : "";
  const isHere = all.every(({ at }) => at.file === first.at.file);
  const places = shown.map((each) => `\`${keyOf(each)}\` (${isHere ? `line ${each.at.line}` : placeOf(each)})`);
  const replacements = new Map(shown.map((each) => [keyOf(each), each.help.replace(/^This is Kamal 1 syntax: /, "")]));
  const advice = [...replacements].map(([key, help]) => `\`${key}\`: ${help}`);

  return {
    first,
    problem: {
      at: first.at,
      message: `Kamal rejects this configuration, because it is written for Kamal 1: ${places.join(", ")}${rest}`,
      help: `Rewrite it for Kamal 2. ${advice.join(" ")} Then run \`kamal upgrade\` once, which replaces Traefik with kamal-proxy on the servers.`,
    },
  };
});

function keyOf({ context, says }: SchemaFinding): string {
  const key = /^unknown key: (.*)$/.exec(says)?.[1];
  return key === undefined ? context : joinContext(context, key);
}

function placeOf({ at }: SchemaFinding): string {
  return `${at.file}:${at.line}`;
}
