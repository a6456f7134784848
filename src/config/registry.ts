import { lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { computedByErb, known, nodeSetting, type Setting, textSetting, wrongType } from "./setting.ts";

/** A literal value, or the name of the secret that holds it. */
export type Credential = { kind: "literal"; value: string } | { kind: "secret"; name: string };

/** The registry that images are pushed to and pulled from. */
export class Registry {
  /** The `registry` section. */
  readonly node: Node | undefined;
  readonly path: string;

  /** `owner`: the root, or an accessory with its own registry. */
  constructor(owner: MapNode, path: string) {
    this.node = lookup(owner, "registry");
    this.path = path;
  }

  /** `ghcr.io`, `127.0.0.1:5000`; absent for Docker Hub. */
  get server(): Setting<string> {
    return textSetting(this.node, `${this.path}/server`);
  }

  get username(): Setting<Credential> {
    return credentialSetting(this.node, `${this.path}/username`);
  }

  get password(): Setting<Credential> {
    return credentialSetting(this.node, `${this.path}/password`);
  }

  /**
   * Whether the registry runs on the machine that deploys, without a login; undefined if ERB
   * decides.
   */
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
  if (node.kind !== "list") return wrongType(node, path, expected);
  const undecided = node.items.findIndex((item) => item.node.kind === "unknown");
  const item = node.items[undecided];
  if (item !== undefined) return computedByErb(item.node, `${path}/${undecided}`);
  if (node.open) return computedByErb(node, path);

  const [name, ...more] = node.items.map((each) => each.node);
  if (name?.kind !== "scalar" || name.type !== "string" || more.length > 0) return wrongType(node, path, expected);
  return known({ kind: "secret", name: name.text }, node, path);
}

/**
 * Kamal's test for a registry on the runner: `localhost` followed by a port. (Its pattern is
 * `^localhost[:$]`, where `$` is a literal character, so plain `localhost` is an ordinary
 * registry.)
 */
export function isLocalRegistry(server: string | undefined): boolean {
  return server !== undefined && /^localhost[:$]/m.test(server);
}
