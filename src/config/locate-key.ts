import { keyName, type MapNode, type Node, pairOf, rangeOf } from "../yaml/nodes.ts";

/** A line of a file in the repository, from 1. */
export interface KeyPlace {
  file: string;
  line: number;
}

/**
 * Where a key like `proxy/app_port` is written, or the nearest key above it that is there;
 * undefined if not even its first part is.
 */
export function locateKey(root: MapNode, key: string): KeyPlace | undefined {
  let node: Node | undefined = root;
  let found: KeyPlace | undefined;

  for (const name of key.split("/")) {
    const pair: ReturnType<typeof pairOf> = pairOf(node, name);
    if (pair === undefined || keyName(pair.key) === undefined) break;
    const { file, line } = rangeOf(pair.key);
    found = { file, line };
    node = pair.value;
  }

  return found;
}
