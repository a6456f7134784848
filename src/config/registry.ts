import { lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { byErb, known, nodeSetting, type Setting, textSetting, wrong } from "./setting.ts";

/** A literal, or the name of a secret that holds it. */
export type Credential = { kind: "literal"; value: string } | { kind: "secret"; name: string };

/** Where images are pushed to and pulled from. */
export class Registry {
  /** The whole section. */
  readonly node: Node | undefined;
  readonly path: string;

  /** `owner`: the root, or an accessory that has a registry of its own. */
  constructor(owner: MapNode, path: string) {
    this.node = lookup(owner, "registry");
    this.path = path;
  }

  /** `ghcr.io`, `127.0.0.1:5000`; absent: Docker Hub. */
  get server(): Setting<string> {
    return textSetting(this.node, `${this.path}/server`);
  }

  get username(): Setting<Credential> {
    return credentialSetting(this.node, `${this.path}/username`);
  }

  get password(): Setting<Credential> {
    return credentialSetting(this.node, `${this.path}/password`);
  }

  /** A registry on the machine that deploys, which asks for no login; undefined: ERB decides. */
  get isLocal(): boolean | undefined {
    const { server } = this;
    if (server.kind === "unknown" && server.expected === undefined) return undefined;
    return server.kind === "known" && isLocalRegistry(server.value);
  }
}

function credentialSetting(registry: Node | undefined, path: string): Setting<Credential> {
  const found = nodeSetting(registry, path);
  if (found.kind !== "known") return found;

  const { node } = found;
  if (node.kind === "scalar") return known({ kind: "literal", value: node.text }, node, path);

  const expected = "a string or a list with one string (the name of a secret)";
  if (node.kind !== "list") return wrong(node, path, expected);
  const undecided = node.items.findIndex((item) => item.node.kind === "unknown");
  const item = node.items[undecided];
  if (item !== undefined) return byErb(item.node, `${path}/${undecided}`);
  if (node.open) return byErb(node, path);

  const [name, ...more] = node.items.map((each) => each.node);
  if (name?.kind !== "scalar" || name.type !== "string" || more.length > 0) return wrong(node, path, expected);
  return known({ kind: "secret", name: name.text }, node, path);
}

/**
 * Kamal's own test for a registry on the runner: `localhost` followed by a port. (Its pattern is `^localhost[:$]`, in
 * which `$` is a character, so that bare `localhost` is an ordinary registry.)
 */
export function isLocalRegistry(server: string | undefined): boolean {
  return server !== undefined && /^localhost[:$]/m.test(server);
}
