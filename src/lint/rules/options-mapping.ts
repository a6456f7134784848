import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { keyName, lookup, type Pair, pairsOf, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const optionsMapping: Rule = {
  metadata: {
    id: "options-mapping",
    severity: "error",
    title: "`options` contains a mapping",
  },
  *checkConfig({ config }) {
    for (const container of config.namedContainers) {
      for (const pair of pairsOf(lookup(container.settings, "options"))) yield* checkOption(pair, container);
    }
  },
};

/** Options that are keys of Kamal too, and whose value Docker takes, whatever it is. */
const kamalKeys = new Set(["env", "label", "labels", "logging"]);

function* checkOption({ key, value, conditional }: Pair, { path, kind }: Role | Accessory): Iterable<Problem> {
  const name = keyName(key);
  const [first] = pairsOf(value);
  const inner = first === undefined ? undefined : keyName(first.key);
  if (name === undefined || key.kind !== "scalar" || conditional || inner === undefined) return;

  const isMisplaced = kamalKeys.has(name) || (kind === "accessory" && name === "proxy");
  const section = name === "label" ? "labels" : name;
  yield {
    at: rangeOf(key),
    message: isMisplaced
      ? `Everything under \`options\` is passed to Docker as text, \`--${name} "[\\"${inner}\\", …]"\`, so these settings are lost`
      : `Kamal passes a mapping as text, \`--${name} "[\\"${inner}\\", …]"\`, which Docker does not understand`,
    help: isMisplaced
      ? `Move \`${section}\` out of \`options\`, directly under \`${path}\`.`
      : `Write \`${name}\` as Docker's option, e.g. \`${name}: "${inner}=…"\`, or as a list of such texts.`,
    ...(name === "env" || name === "label" ? { severity: "warning" as const } : {}),
  };
}
