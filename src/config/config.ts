// What deploy.yml means, as one deploy would see it: roles, hosts, the proxy of each role, accessories, registry. Everybody
// who needs one of them asks here, so that nobody reads these sections in a way of his own.

import { isBlank, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { Accessory } from "./accessory.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { Registry } from "./registry.ts";
import { type LocatedSecret, requiredSecrets } from "./required-secrets.ts";
import { Role } from "./role.ts";
import {
  byErb,
  type Listing,
  namedEntries,
  nodeSetting,
  type Setting,
  scalarText,
  textSetting,
  type Unknown,
  wrong,
} from "./setting.ts";

/** The name of the role that Kamal takes for the primary one when nobody says another. */
const defaultPrimaryRole = "web";

/** A config, base and destination merged. */
export class Config {
  /** The merged mapping, for the settings that have no name here. */
  readonly root: MapNode;
  private knownRoles: Listing<Role> | undefined;
  private knownAccessories: Listing<Accessory> | undefined;
  private knownSecrets: readonly LocatedSecret[] | undefined;

  constructor(root: MapNode) {
    this.root = root;
  }

  get service(): Setting<string> {
    return textSetting(this.root, "service");
  }

  /** Without the registry's server. */
  get image(): Setting<string> {
    return textSetting(this.root, "image");
  }

  get registry(): Registry {
    return new Registry(this.root, "registry");
  }

  /** What `servers` says, in whatever form. */
  get serversNode(): Node | undefined {
    return lookup(this.root, "servers");
  }

  /** In the order of the file; a plain list of servers is the role `web`. */
  get roles(): Listing<Role> {
    this.knownRoles ??= this.readRoles();
    return this.knownRoles;
  }

  /** The name of the primary role, defined or not; undefined: ERB decides. */
  get primaryRoleName(): string | undefined {
    const name = nodeSetting(this.root, "primary_role");
    if (name.kind === "unknown") return undefined;
    // Ruby's `||`: false counts as none. Another type is refused.
    const isName = name.kind === "known" && name.node.kind === "scalar" && name.node.value !== false;
    return isName && name.node.kind === "scalar" ? scalarText(name.node) : defaultPrimaryRole;
  }

  /** undefined: it is not defined, or ERB decides. */
  get primaryRole(): Role | undefined {
    return this.roles.all.find(({ isPrimary }) => isPrimary === true);
  }

  role(name: string): Role | undefined {
    return this.roles.all.find((role) => role.name === name);
  }

  /** The `proxy` section of the root, which roles build on. */
  get sharedProxy(): Setting<ProxySettings> {
    const found = nodeSetting(this.root, "proxy");
    if (found.kind !== "known") return found;
    if (found.node.kind !== "map") return wrong(found.node, "proxy", "a mapping");
    return { ...found, value: new ProxySettings(found.node, "proxy") };
  }

  /** The settings of kamal-proxy that count for the primary role; undefined: it has none, or ERB decides. */
  get primaryProxy(): ProxySettings | undefined {
    return this.primaryRole?.proxy;
  }

  /** Every section of settings for kamal-proxy as it is written: of the root, of roles, of accessories. */
  get proxySections(): ProxySettings[] {
    const { sharedProxy } = this;
    const roles = this.roles.all.flatMap(({ ownProxy, path }) =>
      ownProxy?.kind === "map" ? [new ProxySettings(ownProxy, `${path}/proxy`)] : [],
    );
    return [
      ...(sharedProxy.kind === "known" ? [sharedProxy.value] : []),
      ...roles,
      ...this.accessories.all.flatMap(({ proxy }) => proxy ?? []),
    ];
  }

  /** What `accessories` says, in whatever form. */
  get accessoriesNode(): Node | undefined {
    return lookup(this.root, "accessories");
  }

  /** In the order of the file. */
  get accessories(): Listing<Accessory> {
    this.knownAccessories ??= this.readAccessories();
    return this.knownAccessories;
  }

  /** What accessories upload: paths of the app, as the config has them. */
  get uploads(): string[] {
    return this.accessories.all.flatMap(({ files }) => files.flatMap(({ local }) => local ?? []));
  }

  /** What Kamal starts containers for, and what has a name in the file: roles first, then accessories. */
  get containers(): readonly (Role | Accessory)[] {
    return [...this.roles.all.filter(({ key }) => key !== undefined), ...this.accessories.all];
  }

  /** Every secret that Kamal looks up. */
  get secrets(): readonly LocatedSecret[] {
    this.knownSecrets ??= requiredSecrets(this.root);
    return this.knownSecrets;
  }

  /** It can be deployed as it is, without a destination. */
  get isComplete(): boolean {
    return (
      this.service.kind === "known" && ["image", "servers", "registry"].every((key) => !isBlank(lookup(this.root, key)))
    );
  }

  private readRoles(): Listing<Role> {
    const servers = this.serversNode;
    const context = { primaryRole: this.primaryRoleName, sharedProxy: this.sharedProxy };
    if (servers?.kind === "list") {
      return { all: [new Role({ name: "web", key: undefined, node: servers }, context)], unknown: undefined };
    }
    if (servers?.kind === "unknown") return { all: [], unknown: byErb(servers, "servers") };
    if (servers?.kind === "scalar") return { all: [], unknown: wrong(servers, "servers", "a list or a mapping") };

    const { all, unknown } = namedEntries(servers, "servers");
    return { all: all.map((entry) => new Role(entry, context)), unknown };
  }

  private readAccessories(): Listing<Accessory> {
    const found = nodeSetting(this.root, "accessories");
    if (found.kind === "absent") return { all: [], unknown: undefined };
    if (found.kind === "unknown") return { all: [], unknown: found };
    if (found.node.kind !== "map") return { all: [], unknown: wrong(found.node, "accessories", "a mapping") };

    const entries = namedEntries(found.node, "accessories");
    const context = { service: this.service, roles: this.roles };
    const all: Accessory[] = [];
    let unknown: Unknown | undefined = entries.unknown;
    for (const { name, key, node } of entries.all) {
      if (node.kind === "map") all.push(new Accessory({ name, key, node }, context));
      else
        unknown ??=
          node.kind === "unknown"
            ? byErb(node, `accessories/${name}`)
            : wrong(node, `accessories/${name}`, "a mapping");
    }

    return { all, unknown };
  }
}
