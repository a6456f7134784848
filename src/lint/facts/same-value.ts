import { keyName, type Node } from "../../yaml/nodes.ts";

/** Whether ERB decides the value or a part of it. */
export function hasErb(node: Node): boolean {
  if (node.kind === "unknown") return true;
  if (node.kind === "scalar") return false;
  if (node.open) return true;
  if (node.kind === "list") return node.items.some((item) => hasErb(item.node));
  return node.pairs.some(({ key, value }) => hasErb(key) || hasErb(value));
}

/**
 * A string that is equal for equal values, however they are written. ERB is compared by its code.
 */
export function canonical(node: Node): string {
  if (node.kind === "unknown") return `erb(${node.source.text.slice(node.start, node.end)})`;
  if (node.kind === "scalar") return JSON.stringify([node.type, node.value]);
  if (node.kind === "list") return `[${node.items.map((item) => canonical(item.node)).join()}]`;

  // If a key is written twice, the last one counts.
  const pairs = new Map(node.pairs.map(({ key, value }) => [keyName(key) ?? canonical(key), canonical(value)]));
  return `{${[...pairs]
    .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
    .sort()
    .join()}}`;
}
