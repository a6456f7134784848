import { deepMerge } from "../yaml/deep-merge.ts";
import { lookup, type MapNode, type Node, type ScalarNode } from "../yaml/nodes.ts";
import { type HostList, noHosts, readHosts } from "./host-list.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { isNull, knownValue, type Setting, wrongType } from "./setting.ts";

/** What all roles share. */
export interface RoleContext {
  /** The name of the primary role; undefined if ERB decides. */
  readonly primaryRole: string | undefined;
  /** The `proxy` section of the root. */
  readonly sharedProxy: Setting<ProxySettings>;
}

/** A role: a group of hosts that run the app with the same command. */
export class Role {
  readonly kind = "role";
  readonly name: string;
  /** Its key in `servers`; undefined if `servers` is a plain list, which is the role `web`. */
  readonly key: ScalarNode | undefined;
  /** Its value in `servers`: a list of hosts or a mapping. */
  readonly node: Node;
  /** Its mapping; undefined if it is a plain list of hosts. */
  readonly settings: MapNode | undefined;
  private readonly context: RoleContext;
  private knownHosts: HostList | undefined;

  constructor(entry: { name: string; key: ScalarNode | undefined; node: Node }, context: RoleContext) {
    this.name = entry.name;
    this.key = entry.key;
    this.node = entry.node;
    this.settings = entry.node.kind === "map" ? entry.node : undefined;
    this.context = context;
  }

  /** `servers/web`. */
  get path(): string {
    return `servers/${this.name}`;
  }

  get hosts(): HostList {
    this.knownHosts ??= this.readHosts();
    return this.knownHosts;
  }

  private readHosts(): HostList {
    if (this.settings !== undefined) return readHosts(lookup(this.settings, "hosts"), `${this.path}/hosts`);
    if (this.node.kind !== "scalar") return readHosts(this.node, this.path);
    return { ...noHosts, unknown: wrongType(this.node, this.path, "a list or a mapping") };
  }

  /** undefined if ERB decides. */
  get isPrimary(): boolean | undefined {
    return this.context.primaryRole === undefined ? undefined : this.context.primaryRole === this.name;
  }

  /** Its own `proxy`: true, false, or settings that override those of the root. */
  get ownProxy(): Node | undefined {
    return lookup(this.node, "proxy");
  }

  /**
   * Whether kamal-proxy sends requests to the role: by default only to the primary role. undefined
   * if ERB decides.
   */
  get isProxied(): boolean | undefined {
    const own = this.ownProxy;
    if (own?.kind === "unknown") return undefined;
    if (own === undefined || isNull(own)) return this.isPrimary;
    return !(own.kind === "scalar" && own.value === false);
  }

  /**
   * The effective settings: its own override those of the root. undefined if it has no proxy or ERB
   * decides.
   */
  get proxy(): ProxySettings | undefined {
    const { sharedProxy } = this.context;
    if (this.isProxied !== true || (sharedProxy.kind === "unknown" && sharedProxy.expected === undefined))
      return undefined;

    const shared = knownValue(sharedProxy)?.node;
    const own = this.ownProxy?.kind === "map" ? this.ownProxy : undefined;
    if (own === undefined) return new ProxySettings(shared, "proxy");
    // ERB may add a key that overrides the shared one.
    if (own.open && shared !== undefined) return undefined;
    return new ProxySettings(shared === undefined ? own : deepMerge(shared, own), `${this.path}/proxy`);
  }
}
