import type { Fix } from "../../model/report.ts";
import { type Node, type ScalarNode, sourceTextOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import { isText, type Schema } from "./schema.ts";

/** Removes wrong quotes or adds missing ones; undefined if the problem is not the quotes. */
export function quotesFix(node: Node, forms: readonly Schema[]): Fix | undefined {
  if (node.kind !== "scalar") return undefined;
  const wants = (type: string) => forms.some((form) => form.type === type);
  if (wants("integer") && isQuoted(node, /^(?:0|[1-9]\d*)$/)) return rewrite(node, node.text);
  if (wants("boolean") && isQuoted(node, /^(?:true|false)$/)) return rewrite(node, node.text);

  const onlyText = forms.every((form) => isText(form) || form.type === "string");
  return onlyText && isBare(node) ? rewrite(node, `"${node.text}"`) : undefined;
}

function isQuoted(node: ScalarNode, pattern: RegExp): boolean {
  return node.quoted && pattern.test(node.text) && [`"${node.text}"`, `'${node.text}'`].includes(sourceTextOf(node));
}

/** An unquoted value, such as a date or a number, that reads the same in quotes. */
function isBare(node: ScalarNode): boolean {
  return !node.quoted && node.type !== "null" && sourceTextOf(node) === node.text && /^[\w.:+-]+$/.test(node.text);
}
