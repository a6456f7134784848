import { keyName, type ListItem, type Node } from "../yaml/nodes.ts";
import { computedByErb, isNull, type Listing, type Unknown, wrongType } from "./setting.ts";

export interface Host {
  readonly name: string;
  /** Where it is written: an item of the list, or the key of `host: tags`. */
  readonly node: Node;
  /** The value of `host: tags`: a tag or a list of tags. */
  readonly tags: Node | undefined;
}

/** Hosts in the order of the file, including duplicates, which Kamal ignores. */
export interface HostList extends Listing<Host> {
  /** Where the list is written. */
  readonly node: Node | undefined;
}

export const noHosts: HostList = { all: [], unknown: undefined, node: undefined };

/** Reads a list of `host` and `host: tags`. Like Kamal, it skips items of any other type. */
export function readHosts(node: Node | undefined, path: string): HostList {
  if (node === undefined || isNull(node)) return { ...noHosts, node };
  if (node.kind === "unknown") return { all: [], unknown: computedByErb(node, path), node };
  if (node.kind !== "list") return { all: [], unknown: wrongType(node, path, "a list"), node };

  const undecided = node.items.findIndex((item) => item.node.kind === "unknown");
  const item = node.items[undecided];
  const open = node.open ? computedByErb(node, path) : undefined;
  const unknown: Unknown | undefined = item === undefined ? open : computedByErb(item.node, `${path}/${undecided}`);
  return { all: node.items.flatMap(readHost), unknown, node };
}

function readHost({ node }: ListItem): Host[] {
  if (node.kind === "scalar") return node.type === "string" ? [{ name: node.text, node, tags: undefined }] : [];

  const [first] = node.kind === "map" ? node.pairs : [];
  const name = first === undefined ? undefined : keyName(first.key);
  return first === undefined || name === undefined ? [] : [{ name, node: first.key, tags: first.value }];
}

/** The names, without duplicates. */
export function hostNames({ all }: HostList): string[] {
  return [...new Set(all.map(({ name }) => name))];
}

/**
 * Whether two hosts are certainly different machines. Only IPv4 addresses tell: two names may
 * resolve to one machine.
 */
export function areDifferentMachines(a: string, b: string): boolean {
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  return a !== b && address.test(a) && address.test(b);
}
