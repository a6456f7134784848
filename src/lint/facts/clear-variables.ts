import type { Config } from "../../config/config.ts";
import { keyName, lookup, type Node, pairsOf, type ScalarNode, type UnknownNode } from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";

/** A variable with a value in deploy.yml, and not only a name. */
interface Variable<Value> {
  readonly name: string;
  readonly key: Node;
  readonly value: Value;
}
export type ClearVariable = Variable<ScalarNode>;

/** The variables of roles, tags and accessories. */
export const clearVariables: (config: Config) => readonly ClearVariable[] = memoize((config) =>
  variablesIn(config).flatMap(({ name, key, value }) =>
    value.kind === "scalar" && value.value !== null ? [{ name, key, value }] : [],
  ),
);

/** Those that ERB computes. */
export function unknownVariables(config: Config): Variable<UnknownNode>[] {
  return variablesIn(config).flatMap(({ name, key, value }) =>
    value.kind === "unknown" ? [{ name, key, value }] : [],
  );
}

function variablesIn(config: Config): Variable<Node>[] {
  return envsOf(config).flatMap((env) => {
    const isNested = ["clear", "secret", "tags"].some((key) => lookup(env, key) !== undefined);
    return pairsOf(isNested ? lookup(env, "clear") : env).flatMap(({ key, value }) => {
      const name = keyName(key);
      return name === undefined ? [] : [{ name, key, value }];
    });
  });
}

/** Includes roles and accessories under an ERB condition: anyone can read those, too. */
function envsOf({ root, serversNode, accessoriesNode }: Config): Node[] {
  const shared = lookup(root, "env");
  const tagged = pairsOf(lookup(shared, "tags")).map((pair) => pair.value);
  const owners = [...pairsOf(serversNode), ...pairsOf(accessoriesNode)];
  const own = owners.map((pair) => lookup(pair.value, "env"));

  return [shared, ...tagged, ...own].filter((node) => node !== undefined);
}
