// litestream.yml, and the accessory that runs it. Based on running Litestream 0.5.17 and on its
// configuration types.

import { posix } from "node:path";
import { isBlank, lookup, type MapNode, type Node, type ScalarNode } from "../yaml/nodes.ts";
import type { Environment } from "./container-env.ts";

/** One item of `dbs`. */
export interface ReplicatedDatabase {
  readonly node: MapNode;
  /**
   * The path of the database in Litestream's container; undefined if unknown, or if the entry is a
   * directory.
   */
  readonly path: string | undefined;
  readonly pathNode: ScalarNode | undefined;
  /** The entry may replicate databases other than `path`. */
  readonly open: boolean;
}

/** The items of `dbs` that are mappings. `env`: the environment of Litestream's container. */
export function replicatedDatabases(
  root: Node | undefined,
  env: Environment,
): { dbs: ReplicatedDatabase[]; complete: boolean } {
  const list = lookup(root, "dbs");
  if (list === undefined) return { dbs: [], complete: root?.kind === "map" };
  if (list.kind !== "list") return { dbs: [], complete: false };

  const dbs = list.items.flatMap(({ node }): ReplicatedDatabase[] => {
    if (node.kind !== "map") return [];

    const path = lookup(node, "path");
    const pathNode = path?.kind === "scalar" && path.value !== null ? path : undefined;
    const text = pathNode === undefined ? undefined : expand(pathNode.text, env);
    const open = !isBlank(lookup(node, "dir")) || (text === undefined && path !== undefined);
    return [{ node, path: text === undefined ? undefined : posix.normalize(text), pathNode, open }];
  });

  return { dbs, complete: !list.open && list.items.every((item) => item.node.kind === "map" && !item.conditional) };
}

/**
 * Expands `$NAME` and `${NAME}` as Litestream does; undefined if any of them is unknown or unset.
 */
function expand(text: string, env: Environment): string | undefined {
  let known = true;
  const expanded = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_whole, braced?: string, plain?: string) => {
    const value = env(braced ?? plain ?? "");
    if (typeof value !== "object") known = false;
    return typeof value === "object" ? value.value : "";
  });
  return known && !expanded.includes("$") ? expanded : undefined;
}

/** Whether the image is the official one, which contains only Litestream. */
export function isOfficialLitestream(image: string): boolean {
  return /^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(image);
}

/** The release line from the tag of the official image; undefined if the tag does not tell. */
export function litestreamRelease(image: string): "0.3" | "0.5" | undefined {
  if (!isOfficialLitestream(image)) return undefined;

  const name = /^[^:@]+:([^@]+)/.exec(image)?.[1] ?? "latest";
  if (name === "latest") return "0.5";
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(name) ?? [];
  if (major === undefined || minor === undefined) return /^v?0$|^v?1/.test(name) ? "0.5" : undefined;
  return Number(major) > 0 || Number(minor) >= 5 ? "0.5" : "0.3";
}

/**
 * The path of the config file that the accessory's command reads; undefined if it takes databases
 * as arguments.
 */
export function configPathOf(cmd: string | undefined): string | undefined {
  if (cmd === undefined) return "/etc/litestream.yml";
  const given = /(?:^|\s)-?-config[=\s]+(\S+)/.exec(cmd)?.[1];
  if (given !== undefined) return given;
  // `replicate DB URL…` reads no config file.
  return /\breplicate\s+[^-\s]/.test(cmd) ? undefined : "/etc/litestream.yml";
}
