// deploy.yml as written: each value is absent, known or unknown. All code reads its roles, hosts,
// proxies, accessories and registry through this model, so that they have one interpretation.

import { isBlank, lookup, type MapNode, type Node } from "../yaml/nodes.ts";
import { Accessory } from "./accessory.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { Registry } from "./registry.ts";
import { type LocatedSecret, requiredSecrets } from "./required-secrets.ts";
import { Role } from "./role.ts";
import {
  computedByErb,
  flagSetting,
  type NamedEntry,
  type NamedListing,
  namedEntries,
  nodeSetting,
  type Setting,
  textSetting,
  type Unknown,
  valueOr,
  wrongType,
} from "./setting.ts";

/** Kamal's default for `primary_role`. */
export const defaultPrimaryRole = "web";

/** A config: the base merged with its destination, if any. */
export class Config {
  /** The merged mapping, for settings that have no getter here. */
  readonly root: MapNode;
  private knownRoles: NamedListing<Role> | undefined;
  private knownAccessories: NamedListing<Accessory> | undefined;
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

  /** Where Kamal looks for hooks, relative to the app. */
  get hooksPath(): Setting<string> {
    return textSetting(this.root, "hooks_path");
  }

  /** The secrets file without a destination; undefined if ERB decides. */
  get secretsPath(): string | undefined {
    return valueOr(textSetting(this.root, "secrets_path"), ".kamal/secrets");
  }

  get registry(): Registry {
    return new Registry(this.root, "registry");
  }

  /** The value of `servers`, in any form. */
  get serversNode(): Node | undefined {
    return lookup(this.root, "servers");
  }

  /** Whether the app has servers, as far as is known. A config may have only accessories. */
  get hasServers(): boolean {
    return !isBlank(this.serversNode);
  }

  /** In the order of the file. A plain list of servers is the role `web`. */
  get roles(): NamedListing<Role> {
    this.knownRoles ??= this.readRoles();
    return this.knownRoles;
  }

  /** `primary_role`. Kamal reads it with Ruby's `||`, so false counts as absent. */
  get primaryRoleSetting(): Setting<string> {
    const found = nodeSetting(this.root, "primary_role");
    const isFalse = found.kind === "known" && found.node.kind === "scalar" && found.node.value === false;
    return isFalse ? { kind: "absent", path: found.path } : textSetting(this.root, "primary_role");
  }

  /**
   * The name of the primary role, even if that role does not exist; undefined if ERB decides or if
   * it is not a name.
   */
  get primaryRoleName(): string | undefined {
    return valueOr(this.primaryRoleSetting, defaultPrimaryRole);
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
  get accessories(): NamedListing<Accessory> {
    this.knownAccessories ??= this.readAccessories();
    return this.knownAccessories;
  }

  /** The files that accessories upload: paths relative to the app, as written in the config. */
  get uploads(): string[] {
    return this.accessories.all.flatMap(({ files }) => files.flatMap(({ local }) => local ?? []));
  }

  /** Roles with a key in `servers`, then accessories. */
  get namedContainers(): readonly (Role | Accessory)[] {
    return [...this.roles.all.filter(({ key }) => key !== undefined), ...this.accessories.all];
  }

  /** All secrets that Kamal looks up. */
  get secrets(): readonly LocatedSecret[] {
    this.knownSecrets ??= requiredSecrets(this);
    return this.knownSecrets;
  }

  /** Whether the config has what a deploy needs, without a destination. */
  get isComplete(): boolean {
    return (
      this.service.kind === "known" && ["image", "servers", "registry"].every((key) => !isBlank(lookup(this.root, key)))
    );
  }

  private readRoles(): NamedListing<Role> {
    const servers = this.serversNode;
    const context = { primaryRole: this.primaryRoleName, sharedProxy: this.sharedProxy };
    if (servers?.kind === "list") {
      const web = new Role({ name: "web", key: undefined, node: servers }, context);
      return { all: [web], conditional: [], unknown: undefined };
    }
    if (servers?.kind === "scalar") {
      return { all: [], conditional: [], unknown: wrongType(servers, "servers", "a list or a mapping") };
    }

    const { all, conditional, unknown } = namedEntries(servers, "servers");
    const roleOf = (entry: NamedEntry) => new Role(entry, context);
    return { all: all.map(roleOf), conditional: conditional.map(roleOf), unknown };
  }

  private readAccessories(): NamedListing<Accessory> {
    const found = nodeSetting(this.root, "accessories");
    if (found.kind === "absent") return { all: [], conditional: [], unknown: undefined };
    if (found.kind === "unknown") return { all: [], conditional: [], unknown: found };
    if (found.node.kind !== "map") {
      return { all: [], conditional: [], unknown: wrongType(found.node, "accessories", "a mapping") };
    }

    const entries = namedEntries(found.node, "accessories");
    const context = { service: this.service, roles: this.roles };
    const accessoriesAmong = (among: readonly NamedEntry[]) =>
      among.flatMap(({ name, key, node }) =>
        node.kind === "map" ? [new Accessory({ name, key, node }, context)] : [],
      );
    return {
      all: accessoriesAmong(entries.all),
      conditional: accessoriesAmong(entries.conditional),
      unknown: entries.unknown ?? firstNonMap(entries.all),
    };
  }
}

function firstNonMap(accessories: readonly NamedEntry[]): Unknown | undefined {
  const entry = accessories.find(({ node }) => node.kind !== "map");
  if (entry === undefined) return undefined;

  const path = `accessories/${entry.name}`;
  return entry.node.kind === "unknown" ? computedByErb(entry.node, path) : wrongType(entry.node, path, "a mapping");
}
