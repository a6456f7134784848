import { type ListItem, lookup, type MapNode, type Node, type ScalarNode } from "../yaml/nodes.ts";
import { type Host, type HostList, noHosts, readHosts } from "./host-list.ts";
import { ProxySettings } from "./proxy-settings.ts";
import { Registry } from "./registry.ts";
import type { Role } from "./role.ts";
import { byErb, isNull, type Listing, nodeSetting, type Setting, textSetting, type Unknown, wrong } from "./setting.ts";

/** An entry of `files`: `local:remote[:options]`, or a mapping. Parts that ERB computes are undefined. */
export interface AccessoryFile {
  /** A path of the app. */
  readonly local: string | undefined;
  /** A path in the container. */
  readonly remote: string | undefined;
  readonly node: Node;
}

/** More than any config has: each is compared with the tags of each accessory. */
const mostTaggedHosts = 1000;

/** What an accessory needs to know of the rest of the config. */
export interface AccessoryContext {
  readonly service: Setting<string>;
  readonly roles: Listing<Role>;
}

/** Something next to the app that `kamal setup` boots once, and that `kamal deploy` never touches. */
export class Accessory {
  readonly kind = "accessory";
  readonly name: string;
  /** Its name in `accessories`. */
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

  /** Its own name for the container. */
  get service(): Setting<string> {
    return textSetting(this.settings, `${this.path}/service`);
  }

  /** The name of its container; undefined: ERB decides. */
  get containerName(): string | undefined {
    if (this.service.kind === "known") return this.service.value;
    const { service } = this.context;
    return service.kind === "known" && this.service.kind === "absent" ? `${service.value}-${this.name}` : undefined;
  }

  /** undefined: it has none of its own, and Kamal logs in at the app's. */
  get registry(): Registry | undefined {
    const registry = new Registry(this.settings, `${this.path}/registry`);
    return registry.node === undefined || isNull(registry.node) ? undefined : registry;
  }

  /** Its own settings alone: those of the root are for roles. undefined: it has none, or ERB decides. */
  get proxy(): ProxySettings | undefined {
    const node = lookup(this.settings, "proxy");
    return node?.kind === "map" ? new ProxySettings(node, `${this.path}/proxy`) : undefined;
  }

  /** What it uploads, as far as that is certain. */
  get files(): AccessoryFile[] {
    const list = lookup(this.settings, "files");
    return list?.kind === "list" ? list.items.flatMap(readFile) : [];
  }

  /** By `host`, `hosts`, `role(s)` or `tag(s)`, the first of them that is given. */
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

  /** Neither `host` nor `hosts` says where it runs, so that roles or tags do. */
  get isPlacedByRole(): boolean {
    return ["host", "hosts"].every((key) => nodeSetting(this.settings, `${this.path}/${key}`).kind === "absent");
  }

  /** What `role` or `roles` names. */
  get roleNames(): Listing<{ name: string; node: Node }> {
    return this.oneOrMore("role", "roles");
  }

  /** What `tag` or `tags` names. */
  get tags(): Listing<{ name: string; node: Node }> {
    return this.oneOrMore("tag", "tags");
  }

  private oneOrMore(one: string, several: string): Listing<{ name: string; node: Node }> {
    const single = textSetting(this.settings, `${this.path}/${one}`);
    if (single.kind === "known") return { all: [{ name: single.value, node: single.node }], unknown: undefined };
    if (single.kind === "unknown") return { all: [], unknown: single };

    const list = nodeSetting(this.settings, `${this.path}/${several}`);
    return list.kind === "absent" ? { all: [], unknown: undefined } : readNames(list.node, list.path);
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
    const hosts = all.filter(({ tags }) => tags !== undefined).slice(0, mostTaggedHosts);
    const undecided = hosts.find(({ tags }) => tags?.kind === "unknown" || (tags?.kind === "list" && tags.open));
    return {
      all: wanted.all.flatMap(({ name }) => hosts.filter((host) => hasTag(host, name))),
      unknown: unknown ?? (undecided === undefined ? undefined : byErb(undecided.node, "servers")),
      node,
    };
  }
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

function readNames(list: Node, path: string): Listing<{ name: string; node: Node }> {
  if (list.kind === "unknown") return { all: [], unknown: byErb(list, path) };
  if (list.kind !== "list") return { all: [], unknown: wrong(list, path, "a list") };

  const all: { name: string; node: Node }[] = [];
  let unknown: Unknown | undefined;
  for (const [index, { node }] of list.items.entries()) {
    if (node.kind === "unknown") unknown ??= byErb(node, `${path}/${index}`);
    else if (node.kind !== "scalar" || isNull(node)) unknown ??= wrong(node, `${path}/${index}`, "a string");
    else all.push({ name: node.text, node });
  }

  return { all, unknown: unknown ?? (list.open ? byErb(list, path) : undefined) };
}

function joined(lists: readonly HostList[], unknown: Unknown | undefined): HostList {
  const first = lists.find((list) => list.unknown !== undefined)?.unknown;
  return { all: lists.flatMap(({ all }) => all), unknown: unknown ?? first, node: lists[0]?.node };
}

function hasTag({ tags }: Host, tag: string): boolean {
  // `include?` of a Ruby string: a part of it is enough.
  if (tags?.kind === "scalar") return tags.text.includes(tag);
  return tags?.kind === "list" && tags.items.some(({ node }) => node.kind === "scalar" && node.text === tag);
}
