// What deploy.yml means for one deploy: roles, hosts, the proxy of each role, accessories,
// registry. All code reads these sections through this model, so that they have one interpretation.

import { isBlank, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { Accessory } from "./accessory.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { Registry } from "./registry.ts";
import { type LocatedSecret, requiredSecrets } from "./required-secrets.ts";
import { Role } from "./role.ts";
import {
  computedByErb,
  flagSetting,
  type Listing,
  namedEntries,
  nodeSetting,
  type Setting,
  scalarText,
  textSetting,
  type Unknown,
  wrongType,
} from "./setting.ts";

/** Kamal's default for `primary_role`. */
const defaultPrimaryRole = "web";

/** A config: the base merged with its destination, if any. */
export class Config {
  /** The merged mapping, for settings that have no getter here. */
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

  /** Without the server of the registry. */
  get image(): Setting<string> {
    return textSetting(this.root, "image");
  }

  /** Whether Kamal stops if no destination is given. */
  get requiresDestination(): Setting<boolean> {
    return flagSetting(this.root, "require_destination");
  }

  get registry(): Registry {
    return new Registry(this.root, "registry");
  }

  /** The value of `servers`, in any form. */
  get serversNode(): Node | undefined {
    return lookup(this.root, "servers");
  }

  /** In the order of the file. A plain list of servers is the role `web`. */
  get roles(): Listing<Role> {
    this.knownRoles ??= this.readRoles();
    return this.knownRoles;
  }

  /** The name of the primary role, even if that role does not exist; undefined if ERB decides. */
  get primaryRoleName(): string | undefined {
    const name = nodeSetting(this.root, "primary_role");
    if (name.kind === "unknown") return undefined;
    // Kamal uses Ruby's `||`, so false counts as unset. It rejects other types.
    const isName = name.kind === "known" && name.node.kind === "scalar" && name.node.value !== false;
    return isName && name.node.kind === "scalar" ? scalarText(name.node) : defaultPrimaryRole;
  }

  /** undefined if the role does not exist or ERB decides. */
  get primaryRole(): Role | undefined {
    return this.roles.all.find(({ isPrimary }) => isPrimary === true);
  }

  role(name: string): Role | undefined {
    return this.roles.all.find((role) => role.name === name);
  }

  /** The `proxy` section of the root, which roles inherit. */
  get sharedProxy(): Setting<ProxySettings> {
    const found = nodeSetting(this.root, "proxy");
    if (found.kind !== "known") return found;
    if (found.node.kind !== "map") return wrongType(found.node, "proxy", "a mapping");
    return { ...found, value: new ProxySettings(found.node, "proxy") };
  }

  /**
   * The effective proxy settings of the primary role; undefined if it has no proxy or ERB decides.
   */
  get primaryProxy(): ProxySettings | undefined {
    return this.primaryRole?.proxy;
  }

  /** Every `proxy` section as written: of the root, of roles and of accessories. */
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

  /** The value of `accessories`, in any form. */
  get accessoriesNode(): Node | undefined {
    return lookup(this.root, "accessories");
  }

  /** In the order of the file. */
  get accessories(): Listing<Accessory> {
    this.knownAccessories ??= this.readAccessories();
    return this.knownAccessories;
  }

  /** The files that accessories upload: paths relative to the app, as written in the config. */
  get uploads(): string[] {
    return this.accessories.all.flatMap(({ files }) => files.flatMap(({ local }) => local ?? []));
  }

  /**
   * Roles that are named in the file, then accessories: everything that Kamal starts containers
   * for.
   */
  get containers(): readonly (Role | Accessory)[] {
    return [...this.roles.all.filter(({ key }) => key !== undefined), ...this.accessories.all];
  }

  /** All secrets that Kamal looks up. */
  get secrets(): readonly LocatedSecret[] {
    this.knownSecrets ??= requiredSecrets(this.root);
    return this.knownSecrets;
  }

  /** Whether the config has what a deploy needs, without a destination. */
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
    if (servers?.kind === "unknown") return { all: [], unknown: computedByErb(servers, "servers") };
    if (servers?.kind === "scalar") return { all: [], unknown: wrongType(servers, "servers", "a list or a mapping") };

    const { all, unknown } = namedEntries(servers, "servers");
    return { all: all.map((entry) => new Role(entry, context)), unknown };
  }

  private readAccessories(): Listing<Accessory> {
    const found = nodeSetting(this.root, "accessories");
    if (found.kind === "absent") return { all: [], unknown: undefined };
    if (found.kind === "unknown") return { all: [], unknown: found };
    if (found.node.kind !== "map") return { all: [], unknown: wrongType(found.node, "accessories", "a mapping") };

    const entries = namedEntries(found.node, "accessories");
    const context = { service: this.service, roles: this.roles };
    const all: Accessory[] = [];
    let unknown: Unknown | undefined = entries.unknown;
    for (const { name, key, node } of entries.all) {
      if (node.kind === "map") all.push(new Accessory({ name, key, node }, context));
      else
        unknown ??=
          node.kind === "unknown"
            ? computedByErb(node, `accessories/${name}`)
            : wrongType(node, `accessories/${name}`, "a mapping");
    }

    return { all, unknown };
  }
}
