// What `docker run` mounts into a container, from `volumes`, `directories` and `options`.

import { posix } from "node:path";
import { erbTagPattern } from "../yaml/erb.ts";
import { keyName, lookup, type Node, sourceTextOf } from "../yaml/nodes.ts";

export interface Mount {
  /** `volume`: a named volume; `anonymous`: a new, empty volume for each container. */
  readonly kind: "volume" | "host" | "anonymous" | "memory";
  /** The volume's name or the path on the host; undefined if ERB computes it. */
  readonly source: string | undefined;
  /** Absolute path in the container. */
  readonly target: string;
  readonly readOnly: boolean;
  readonly node: Node;
}

export interface Mounts {
  readonly all: readonly Mount[];
  /** `all` is certain to list every mount. */
  readonly complete: boolean;
}

/**
 * A location on the server that outlives containers. Two are the same location if all fields are
 * equal.
 */
export interface Place {
  readonly volume: string;
  readonly path: string;
}

/** The mounts of a role: the root's volumes and the role's own options. */
export function roleMounts(config: Node, role: Node | undefined): Mounts {
  return combine([listMounts(lookup(config, "volumes")), optionMounts(lookup(role, "options"))]);
}

/** The mounts of an accessory. `name`: Kamal's name for its directory on the host. */
export function accessoryMounts(accessory: Node | undefined, name: string): Mounts {
  return combine([
    listMounts(lookup(accessory, "volumes")),
    listMounts(lookup(accessory, "directories"), name),
    optionMounts(lookup(accessory, "options")),
  ]);
}

/** The mount that contains a path of the container: the one with the longest target. */
export function mountOf(mounts: Mounts, path: string): Mount | undefined {
  return mounts.all
    .filter(({ target }) => path === target || path.startsWith(target === "/" ? "/" : `${target}/`))
    .sort((a, b) => b.target.length - a.target.length)[0];
}

/**
 * Where on the server a path of the container is stored; undefined if not on a known volume or host
 * directory.
 */
export function placeOf(mount: Mount | undefined, path: string): Place | undefined {
  if (mount?.source === undefined || (mount.kind !== "volume" && mount.kind !== "host")) return undefined;
  const rest = posix.relative(mount.target, path);
  if (mount.kind === "volume") return { volume: mount.source, path: rest };
  return { volume: "/", path: posix.join(mount.source, rest) };
}

function combine(parts: readonly Mounts[]): Mounts {
  return { all: parts.flatMap((part) => part.all), complete: parts.every((part) => part.complete) };
}

function listMounts(list: Node | undefined, directoryOf?: string): Mounts {
  if (list === undefined || (list.kind === "scalar" && list.value === null)) return { all: [], complete: true };
  if (list.kind === "scalar") return combine([itemMount(list, directoryOf)]);
  if (list.kind !== "list") return { all: [], complete: false };

  const items = combine(list.items.map(({ node }) => itemMount(node, directoryOf)));
  // An unknown item alone also makes a list open, but its target may still be written out.
  const open = list.open && list.items.every(({ node, conditional }) => node.kind !== "unknown" && !conditional);
  const conditional = list.items.some((item) => item.conditional);

  return { all: items.all, complete: items.complete && !open && !conditional };
}

const hidden = "\uE000";

function itemMount(node: Node, directoryOf: string | undefined): Mounts {
  if (node.kind === "map" && directoryOf !== undefined) return directoryMount(node, directoryOf);
  if (node.kind !== "scalar" && node.kind !== "unknown") return { all: [], complete: false };

  const raw = node.kind === "scalar" ? node.text : sourceTextOf(node);
  const text = raw.replace(erbTagPattern, hidden).replace(/^(["'])(.*)\1$/, "$2");
  const parts = text.split(":");
  if (parts.length === 1 && text.startsWith("/") && !text.includes(hidden)) {
    return one({ kind: "anonymous", source: undefined, target: clean(text), readOnly: false, node });
  }

  const [source = "", target = "", options = ""] = parts;
  if (!target.startsWith("/") || target.includes(hidden)) return { all: [], complete: false };

  const readOnly = options.split(",").includes("ro");
  return one({ ...sourceOf(source, directoryOf), target: clean(target), readOnly, node });
}

function directoryMount(node: Node, directoryOf: string): Mounts {
  const local = lookup(node, "local");
  const remote = lookup(node, "remote");
  if (local?.kind !== "scalar" || remote?.kind !== "scalar") return { all: [], complete: false };
  return one({ ...sourceOf(local.text, directoryOf), target: clean(remote.text), readOnly: false, node });
}

/** Kamal puts relative directories of an accessory below the accessory's directory on the host. */
function sourceOf(source: string, directoryOf: string | undefined): Pick<Mount, "kind" | "source"> {
  const known = source.includes(hidden) ? undefined : source;
  if (/^[/~.$]/.test(source)) return { kind: "host", source: known === undefined ? undefined : clean(known) };
  if (directoryOf === undefined) return { kind: "volume", source: known };
  return { kind: "host", source: known === undefined ? undefined : posix.join("$PWD", directoryOf, known) };
}

function optionMounts(options: Node | undefined): Mounts {
  if (options === undefined) return { all: [], complete: true };
  if (options.kind !== "map") return { all: [], complete: false };

  const parts: Mounts[] = [{ all: [], complete: !options.open }];
  for (const { key, value } of options.pairs) {
    const name = keyName(key);
    if (name === "volume" || name === "v") parts.push(listMounts(value));
    else if (name === "mount") parts.push(mountOption(value));
    else if (name === "tmpfs" || name === "volumes-from" || name === undefined)
      parts.push({ all: [], complete: false });
  }

  return combine(parts);
}

function mountOption(value: Node): Mounts {
  if (value.kind === "list" && !value.open) return combine(value.items.map(({ node }) => mountOption(node)));
  if (value.kind !== "scalar") return { all: [], complete: false };

  const fields = new Map(value.text.split(",").map((part) => [part.split("=")[0], part.split("=")[1]]));
  const target = fields.get("target") ?? fields.get("dst") ?? fields.get("destination");
  const source = fields.get("source") ?? fields.get("src");
  if (target === undefined || fields.has("volume-subpath")) return { all: [], complete: false };

  const type = fields.get("type") ?? "volume";
  const kind = type === "tmpfs" ? "memory" : type === "bind" ? "host" : source === undefined ? "anonymous" : "volume";
  return one({
    kind,
    source,
    target: clean(target),
    readOnly: fields.has("readonly") || fields.has("ro"),
    node: value,
  });
}

function one(mount: Mount): Mounts {
  return { all: [mount], complete: true };
}

function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}
