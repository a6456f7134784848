import { rootMap } from "../../project/document.ts";
import { normalizeRoot } from "../../project/merge.ts";
import { keyName, type MapNode, type Node, type Pair, rangeOf } from "../../project/nodes.ts";
import type { Project } from "../../project/project.ts";
import { replacements, sections, sharedSections } from "../kamal-keys.ts";
import { suggest } from "../suggest.ts";
import type { Problem, Rule } from "../types.ts";

export const unknownKey: Rule = {
  metadata: {
    id: "unknown-key",
    severity: "error",
    title: "Every key is one that Kamal knows",
  },
  *check(project) {
    for (const root of rootsOf(project)) yield* checkMap(normalizeRoot(root), { path: "", section: "" });
  },
};

/** Each file by itself: a merged config would hide what one of two files says. */
function rootsOf(project: Project): MapNode[] {
  const files = [project.config, ...project.variants.map((variant) => variant.file)];
  return files.map((file) => rootMap(file?.document)).filter((root) => root !== undefined);
}

interface Where {
  /** As Kamal writes it: `servers/web`. */
  path: string;
  /** The entry in `sections`: `servers/*`; undefined where any key may stand. */
  section: string | undefined;
}

function* checkMap(map: MapNode, where: Where): Iterable<Problem> {
  const known = where.section === undefined ? undefined : sections[where.section];
  for (const pair of map.pairs) {
    const name = keyName(pair.key);
    // What a merge key brings is judged where it stands, or is an extension's own business.
    if (name === undefined || pair.inherited) continue;
    if (where.section === "" && name.startsWith("x-")) continue;
    if (known !== undefined && !known.includes(name) && name !== "<<") {
      yield unknown(pair, name, where);
      continue;
    }
    if (pair.value.kind === "map") yield* checkMap(pair.value, below(where, name, pair.value));
  }
}

function below(where: Where, name: string, value: Node): Where {
  const path = where.path === "" ? name : `${where.path}/${name}`;
  const parent = where.section;
  const direct = parent === undefined ? undefined : parent === "" ? name : `${parent}/${name}`;
  const wildcard = parent === undefined ? undefined : `${parent}/*`;
  if (parent !== undefined && sharedSections[parent]?.includes(name)) return { path, section: name };
  if (direct !== undefined && sections[direct] !== undefined) return { path, section: direct };
  if (wildcard !== undefined && sections[wildcard] !== undefined) return { path, section: wildcard };
  if (parent === "" && sections[`${name}/*`] !== undefined && value.kind === "map") return { path, section: name };
  return { path, section: undefined };
}

function unknown(pair: Pair, name: string, where: Where): Problem {
  const known = sections[where.section ?? ""] ?? [];
  const key = where.section === "" ? name : `${where.section}/${name}`;
  const similar = suggest(name, known);
  const help =
    replacements[key] ??
    (similar !== undefined
      ? `Did you mean \`${similar}\`?`
      : `Remove it, or correct it; known keys here: ${known.join(", ")}.`);
  const context = where.path === "" ? "" : `${where.path}: `;
  return { at: rangeOf(pair.key), message: `Kamal refuses this: ${context}unknown key: ${name}`, help };
}
