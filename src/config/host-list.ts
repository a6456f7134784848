import { keyName, type ListItem, type Node } from "../yaml/nodes.ts";
import { byErb, isNull, type Listing, type Unknown, wrong } from "./setting.ts";

export interface Host {
  readonly name: string;
  /** What names it: an item of the list, or the key of `host: tags`. */
  readonly node: Node;
  /** Of `host: tags`: one tag or a list of them. */
  readonly tags: Node | undefined;
}

/** Hosts in the order of the file, repeated ones too; Kamal takes each once. */
export interface HostList extends Listing<Host> {
  /** Where they are written. */
  readonly node: Node | undefined;
}

export const noHosts: HostList = { all: [], unknown: undefined, node: undefined };

/** Reads a list of `host` and `host: tags`. An item of another kind is left out, as Kamal does. */
export function readHosts(node: Node | undefined, path: string): HostList {
  if (node === undefined || isNull(node)) return { ...noHosts, node };
  if (node.kind === "unknown") return { all: [], unknown: byErb(node, path), node };
  if (node.kind !== "list") return { all: [], unknown: wrong(node, path, "a list"), node };

  const undecided = node.items.findIndex((item) => item.node.kind === "unknown");
  const item = node.items[undecided];
  const open = node.open ? byErb(node, path) : undefined;
  const unknown: Unknown | undefined = item === undefined ? open : byErb(item.node, `${path}/${undecided}`);
  return { all: node.items.flatMap(readHost), unknown, node };
}

function readHost({ node }: ListItem): Host[] {
  if (node.kind === "scalar") return node.type === "string" ? [{ name: node.text, node, tags: undefined }] : [];

  const [first] = node.kind === "map" ? node.pairs : [];
  const name = first === undefined ? undefined : keyName(first.key);
  return first === undefined || name === undefined ? [] : [{ name, node: first.key, tags: first.value }];
}

/** The names, each once. */
export function hostNames({ all }: HostList): string[] {
  return [...new Set(all.map(({ name }) => name))];
}

/** Whether two names are certainly different machines: only addresses tell, because names can mean one machine. */
export function areDifferentMachines(a: string, b: string): boolean {
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  return a !== b && address.test(a) && address.test(b);
}
