// Kamal's checks of smaller sections, besides keys and types.

import type { Config } from "../../config/config.ts";
import type { Range } from "../../text/source.ts";
import { lookup, lookupPath, type MapNode, type Node, pairOf } from "../../yaml/nodes.ts";
import { effectivePairs, isFalse, isPresent, isString, isTruthy, shownKey } from "./ruby-values.ts";
import { builderArchNotSet, rejection, type SchemaFinding } from "./schema-finding.ts";

const commands =
  "help setup deploy redeploy rollback details audit config docs init remove upgrade version accessory app build lock proxy prune registry secrets server";
const builtIn = new Set(commands.split(" "));

export function* checkBuilder(root: MapNode, start: Range): Iterable<SchemaFinding> {
  const builder = lookup(root, "builder");
  if (builder !== undefined && builder.kind !== "map") return;

  const context = "builder";
  const place = builder ?? start;
  const arch = lookup(builder, "arch");
  if (isPresent(arch) === false) {
    const help = "Add `builder:` with `arch: amd64` (or arm64, or a list of both).";
    yield rejection("missing-key", place, { context, says: builderArchNotSet, help });
  }

  const type = lookupPath(builder, ["cache", "type"]);
  if (type?.kind === "scalar" && isTruthy(type) === true && !(isString(type) && /^(?:gha|registry)$/.test(type.text))) {
    const says = `Invalid cache type: ${shownKey(type)}`;
    yield rejection("invalid-value", type, { context, says, help: "Use `gha` or `registry`." });
  }

  const pack = lookup(builder, "pack");
  if (pack !== undefined && isTruthy(pack) === true && arch?.kind === "list" && arch.items.length > 1 && !arch.open) {
    const says = "buildpacks only support building for one arch";
    yield rejection("invalid-value", arch, { context, says, help: "Keep only the architecture of your servers." });
  }

  const local = lookup(builder, "local");
  if (local !== undefined && isFalse(local) && isPresent(lookup(builder, "remote")) === false) {
    const says = "Cannot disable local builds, no remote is set";
    yield rejection("missing-key", local, { context, says, help: "Add `remote: ssh://user@host`, or remove `local`." });
  }
}

export function* checkAliases(root: MapNode): Iterable<SchemaFinding> {
  const aliases = lookup(root, "aliases");
  if (aliases?.kind !== "map") return;

  for (const { key } of effectivePairs(aliases)) {
    if (key.kind === "unknown") continue;

    const name = shownKey(key);
    const context = `aliases/${name}`;
    if (key.type !== "string") {
      const help = "Put the name in quotes or choose another one: YAML does not read it as a string.";
      yield rejection("invalid-value", key, { context, says: "the name should be a string", help });
    } else if (!/^[a-z0-9_-]+$/.test(name)) {
      const says = `Invalid alias name: '${name}'. Must only contain lowercase letters, alphanumeric, hyphens and underscores.`;
      yield rejection("invalid-value", key, { context, says, help: "Rename it." });
    } else if (builtIn.has(name)) {
      const says = `Alias '${name}' conflicts with a built-in command.`;
      yield rejection("invalid-value", key, { context, says, help: "Rename it." });
    }
  }
}

export function* checkOutput(root: MapNode): Iterable<SchemaFinding> {
  const rules = [
    ["otel", "endpoint", "OTel endpoint is required"],
    ["file", "path", "file path is required"],
  ] as const;
  for (const [section, key, says] of rules) {
    const settings = lookupPath(root, ["output", section]);
    if (settings?.kind !== "map") continue;

    const value = lookup(settings, key);
    const isGiven = isTruthy(value);
    if (isGiven === false) {
      const help = `Add \`${key}\` below \`output/${section}\`.`;
      yield rejection("missing-key", settings, { context: "", says, help });
    } else if (isGiven === true && value?.kind === "scalar" && !isString(value)) {
      const help = "Put it in quotes: Kamal crashes on anything but a string here.";
      yield rejection("wrong-type", value, { context: `output/${section}/${key}`, says: "should be a string", help });
    }
  }
}

/** Kamal allows `tags` only in the root's `env`. */
export function* checkEnvironments({ root, serversNode, accessoriesNode }: Config): Iterable<SchemaFinding> {
  const owners = [
    ["servers", serversNode],
    ["accessories", accessoriesNode],
  ] as const;

  for (const [section, owner] of owners) {
    for (const [name, node] of entries(owner)) yield* rejectTags(lookup(node, "env"), `${section}/${name}/env`);
  }

  for (const [name, env] of entries(lookupPath(root, ["env", "tags"]))) yield* rejectTags(env, `env/tags/${name}`);
}

function* rejectTags(env: Node | undefined, context: string): Iterable<SchemaFinding> {
  const tags = pairOf(env, "tags");
  if (tags === undefined) return;
  const help = "Move them to `env/tags` at the top level.";
  yield rejection("invalid-value", tags.key, { context, says: "tags are only allowed in the root env", help });
}

export function* checkHooksOutput(root: MapNode): Iterable<SchemaFinding> {
  const output = lookup(root, "hooks_output");
  if (output?.kind === "scalar") yield* checkLevel(output, undefined);
  for (const { key, value } of output?.kind === "map" ? effectivePairs(output) : []) {
    // Kamal does not print the name of a hook if it is false or null.
    if (key.kind !== "unknown") yield* checkLevel(value, isTruthy(key) === true ? shownKey(key) : "");
  }
}

function* checkLevel(node: Node, hook: string | undefined): Iterable<SchemaFinding> {
  if (node.kind !== "scalar" || ["null", "date", "ruby object"].includes(node.type)) return;
  const isWord = node.type === "string" || node.type === "symbol";
  // Kamal ignores numbers and booleans for all hooks, but crashes on them for a single hook.
  if (!isWord && hook === undefined) return;
  const level = shownKey(node);
  if (isWord && (level === "quiet" || level === "verbose")) return;

  const says = `Invalid hooks_output '${level}'${hook ? ` for hook '${hook}'` : ""}, must be one of: quiet, verbose`;
  yield rejection("invalid-value", node, { context: "", says, help: "Write `quiet` or `verbose`." });
}

function entries(node: Node | undefined): [string, Node][] {
  if (node?.kind !== "map") return [];
  return effectivePairs(node).flatMap(({ key, value }): [string, Node][] =>
    key.kind === "unknown" ? [] : [[shownKey(key), value]],
  );
}
