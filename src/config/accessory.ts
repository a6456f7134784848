import { itemsOf, type ListItem, lookup, type MapNode, type Node, type ScalarNode } from "../yaml/nodes.ts";
import { type Host, type HostList, noHosts, readHosts } from "./host-list.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { Registry } from "./registry.ts";
import type { Role } from "./role.ts";
import {
  computedByErb,
  isNull,
  type Listing,
  namesIn,
  nodeSetting,
  type Setting,
  textSetting,
  type Unknown,
} from "./setting.ts";

/**
 * An item of `files`: `local:remote[:options]` or a mapping. Parts that ERB computes are undefined.
 */
export interface AccessoryFile {
  /** Relative to the app's directory. */
  readonly local: string | undefined;
  /** A path in the container. */
  readonly remote: string | undefined;
  readonly node: Node;
}

/** A port in `port` or `options/publish`. */
export interface PublishedPort {
  /** As Docker gets it: `127.0.0.1:5432:5432`. */
  readonly text: string;
  readonly node: ScalarNode;
}

/**
 * More than any config has: other hosts count as unknown. Each of them is compared with the tags of
 * every accessory.
 */
const maxTaggedHosts = 1000;

/** What an accessory needs from the rest of the config. */
export interface AccessoryContext {
  readonly service: Setting<string>;
  readonly roles: Listing<Role>;
}

/** A service next to the app that `kamal setup` boots once and `kamal deploy` never touches. */
export class Accessory {
  readonly kind = "accessory";
  readonly name: string;
  /** Its key in `accessories`. */
  readonly key: ScalarNode;
  readonly settings: MapNode;
  private readonly context: AccessoryContext;
  private knownHosts: HostList | undefined;

  constructor(entry: { name: string; key: ScalarNode; node: MapNode }, context: AccessoryContext) {
    this.name = entry.name;
    this.key = entry.key;
    this.settings = entry.node;
    this.context = context;
  }

  /** `accessories/db`. */
  get path(): string {
    return `accessories/${this.name}`;
  }

  get image(): Setting<string> {
    return textSetting(this.settings, `${this.path}/image`);
  }

  /** The setting `service`, which overrides the container's name. */
  get service(): Setting<string> {
    return textSetting(this.settings, `${this.path}/service`);
  }

  /** The name of its container; undefined if ERB decides. */
  get containerName(): string | undefined {
    if (this.service.kind === "known") return this.service.value;
    const { service } = this.context;
    return service.kind === "known" && this.service.kind === "absent" ? `${service.value}-${this.name}` : undefined;
  }

  /** Its own registry; undefined if it has none and Kamal logs in to the app's registry. */
  get registry(): Registry | undefined {
    const registry = new Registry(this.settings, `${this.path}/registry`);
    return registry.node === undefined || isNull(registry.node) ? undefined : registry;
  }

  /**
   * Only its own settings: those of the root apply to roles. undefined if it has none or ERB
   * decides.
   */
  get proxy(): ProxySettings | undefined {
    const node = lookup(this.settings, "proxy");
    return node?.kind === "map" ? new ProxySettings(node, `${this.path}/proxy`) : undefined;
  }

  /** The files that it certainly uploads. */
  get files(): AccessoryFile[] {
    const list = lookup(this.settings, "files");
    return list?.kind === "list" ? list.items.flatMap(readFile) : [];
  }

  /** The ports that it certainly publishes. */
  get publishedPorts(): PublishedPort[] {
    const published = itemsOf(lookup(lookup(this.settings, "options"), "publish"));
    return [
      ...portsAmong([lookup(this.settings, "port")]).map(({ text, node }) => ({ text: withHostPort(text), node })),
      ...portsAmong(published),
    ];
  }

  /** From `host`, `hosts`, `role(s)` or `tag(s)`, whichever of them comes first in this order. */
  get hosts(): HostList {
    this.knownHosts ??= this.readHosts();
    return this.knownHosts;
  }

  private readHosts(): HostList {
    const host = textSetting(this.settings, `${this.path}/host`);
    if (host.kind === "known") {
      return { all: [{ name: host.value, node: host.node, tags: undefined }], unknown: undefined, node: host.node };
    }
    if (host.kind === "unknown") return { ...noHosts, unknown: host, node: host.node };

    const hosts = nodeSetting(this.settings, `${this.path}/hosts`);
    if (hosts.kind !== "absent") return readHosts(hosts.node, hosts.path);

    const roles = this.roleNames;
    return roles.all.length > 0 || roles.unknown !== undefined ? this.hostsOfRoles(roles) : this.hostsOfTags();
  }

  /** Whether `host` or `hosts` is set, so that roles and tags do not count. */
  get hasOwnHosts(): boolean {
    return ["host", "hosts"].some((key) => nodeSetting(this.settings, `${this.path}/${key}`).kind !== "absent");
  }

  /** The roles in `role` or `roles`. */
  get roleNames(): Listing<{ name: string; node: Node }> {
    return this.oneOrMore("role", "roles");
  }

  /** The tags in `tag` or `tags`. */
  get tags(): Listing<{ name: string; node: Node }> {
    return this.oneOrMore("tag", "tags");
  }

  private oneOrMore(one: string, several: string): Listing<{ name: string; node: Node }> {
    const single = textSetting(this.settings, `${this.path}/${one}`);
    if (single.kind === "known") return { all: [{ name: single.value, node: single.node }], unknown: undefined };
    if (single.kind === "unknown") return { all: [], unknown: single };

    const list = nodeSetting(this.settings, `${this.path}/${several}`);
    return list.kind === "absent" ? { all: [], unknown: undefined } : namesIn(list.node, list.path);
  }

  private hostsOfRoles(names: Listing<{ name: string }>): HostList {
    const { roles } = this.context;
    const lists = names.all.flatMap(({ name }) => roles.all.find((role) => role.name === name)?.hosts ?? []);
    return joined(lists, names.unknown ?? roles.unknown);
  }

  /** Kamal looks for tags only in roles that are plain lists of `host: tags`. */
  private hostsOfTags(): HostList {
    const { roles } = this.context;
    const wanted = this.tags;
    if (wanted.all.length === 0) return { ...noHosts, unknown: wanted.unknown };

    const lists = roles.all.filter(({ key, settings }) => key !== undefined && settings === undefined);
    const { all, unknown, node } = joined(
      lists.map((role) => role.hosts),
      wanted.unknown ?? roles.unknown,
    );
    const tagged = all.filter(({ tags }) => tags !== undefined);
    const hosts = tagged.slice(0, maxTaggedHosts);
    const isUndecided = ({ tags }: Host) => tags?.kind === "unknown" || (tags?.kind === "list" && tags.open);
    const undecided = hosts.find(isUndecided) ?? tagged[maxTaggedHosts];
    return {
      all: wanted.all.flatMap(({ name }) => hosts.filter((host) => hasTag(host, name))),
      unknown: unknown ?? (undecided === undefined ? undefined : computedByErb(undecided.node, "servers")),
      node,
    };
  }
}

/** The ports among the values of `port` or `options/publish`. */
export function portsAmong(nodes: readonly (Node | undefined)[]): PublishedPort[] {
  return nodes.flatMap((node) => (node?.kind === "scalar" && node.value !== null ? [{ text: node.text, node }] : []));
}

/** As in Kamal: `port: 5432` is short for `5432:5432`. */
function withHostPort(port: string): string {
  return port.includes(":") ? port : `${port}:${port}`;
}

function readFile({ node, conditional }: ListItem): AccessoryFile[] {
  if (conditional) return [];
  if (node.kind === "scalar") {
    const [local, remote] = node.text.split(":");
    return [{ local, remote, node }];
  }

  const value = (key: string) => {
    const found = lookup(node, key);
    return found?.kind === "scalar" ? found.text : undefined;
  };
  return node.kind === "map" ? [{ local: value("local"), remote: value("remote"), node }] : [];
}

function joined(lists: readonly HostList[], unknown: Unknown | undefined): HostList {
  const first = lists.find((list) => list.unknown !== undefined)?.unknown;
  return { all: lists.flatMap(({ all }) => all), unknown: unknown ?? first, node: lists[0]?.node };
}

function hasTag({ tags }: Host, tag: string): boolean {
  // Kamal calls Ruby's `String#include?`, so a substring matches.
  if (tags?.kind === "scalar") return tags.text.includes(tag);
  return tags?.kind === "list" && tags.items.some(({ node }) => node.kind === "scalar" && node.text === tag);
}
