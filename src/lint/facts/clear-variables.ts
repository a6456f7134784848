import type { Config } from "../../config/config.ts";
import { keyName, lookup, type Node, pairsOf, type ScalarNode } from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";

/** A variable with a value in deploy.yml. */
export interface ClearVariable {
  readonly name: string;
  readonly key: Node;
  readonly value: ScalarNode;
}

/** The variables of roles, tags and accessories that `env` gives a value, and not only a name. */
export const clearVariables: (config: Config) => readonly ClearVariable[] = memoize((config) =>
  envsOf(config).flatMap((env) => {
    const isNested = ["clear", "secret", "tags"].some((key) => lookup(env, key) !== undefined);
    return pairsOf(isNested ? lookup(env, "clear") : env).flatMap(({ key, value }): ClearVariable[] => {
      const name = keyName(key);
      return name === undefined || value.kind !== "scalar" || value.value === null ? [] : [{ name, key, value }];
    });
  }),
);

/** Includes roles and accessories under an ERB condition: anyone can read those, too. */
function envsOf({ root, serversNode, accessoriesNode }: Config): Node[] {
  const shared = lookup(root, "env");
  const tagged = pairsOf(lookup(shared, "tags")).map((pair) => pair.value);
  const owners = [...pairsOf(serversNode), ...pairsOf(accessoriesNode)];
  const own = owners.map((pair) => lookup(pair.value, "env"));

  return [shared, ...tagged, ...own].filter((node) => node !== undefined);
}
