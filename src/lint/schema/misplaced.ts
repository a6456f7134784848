// What stands at the top level but belongs elsewhere.

import { keyName, type Node } from "../../yaml/nodes.ts";

const places = ["host", "hosts", "role", "roles", "tag", "tags"];
const belongings = [...places, "port", "directories", "files", "volumes", "cmd"];

/** What to do with an unknown key at the top level; undefined if nothing tells. */
export function misplacedAdvice(name: string, value: Node): string | undefined {
  if (name === "hooks")
    return "Hooks are executable files in `.kamal/hooks`, such as `pre-deploy`; `hooks_path` is the key for another folder.";
  return indentationAdvice(value);
}

/** A role or an accessory that is not indented. */
function indentationAdvice(value: Node): string | undefined {
  if (value.kind === "list") {
    const isHosts = value.items.length > 0 && value.items.every(({ node }) => isHostName(node));
    return isHosts ? advice("a role", "servers") : undefined;
  }
  if (value.kind !== "map") return undefined;

  const names = new Set(value.pairs.map(({ key }) => keyName(key)));
  const has = (key: string) => names.has(key);
  if (has("image") && belongings.some(has)) return advice("an accessory", "accessories");
  return has("hosts") && !has("image") ? advice("a role", "servers") : undefined;
}

function advice(what: string, section: string): string {
  return `This looks like ${what}: indent it, with all its lines, to be below \`${section}\`.`;
}

function isHostName(node: Node): boolean {
  return node.kind === "scalar" && node.text.length < 254 && /^(?:[\w-]+\.)+[\w-]+$/.test(node.text);
}
