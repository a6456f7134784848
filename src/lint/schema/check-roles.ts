import { deepMerge } from "../../yaml/deep-merge.ts";
import { type ListNode, lookup, type MapNode, type Node, type ScalarNode } from "../../yaml/nodes.ts";
import { checkLabels, checkRestart } from "./check-containers.ts";
import { checkProxy } from "./check-proxy.ts";
import type { DecidedFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { effectivePairs, isFalse, isPresent, isTruthy, shownKey } from "./ruby-values.ts";
import { refusal, type SchemaFinding } from "./schema-finding.ts";

/** A role as far as it is certain. */
export interface RoleConfig {
  name: string;
  node: Node;
  /** undefined: ERB decides, or what stands there is no list of hosts. */
  hosts: readonly string[] | undefined;
}

/** The roles; undefined when ERB decides which there are, or when `servers` is nothing that Kamal takes. */
export function readRoles(root: MapNode): RoleConfig[] | undefined {
  const servers = lookup(root, "servers");
  if (servers === undefined) return [];
  if (servers.kind === "list") return [{ name: "web", node: servers, hosts: hostsOf(servers) }];
  if (servers.kind !== "map" || servers.open) return undefined;
  const roles: RoleConfig[] = [];
  for (const pair of effectivePairs(servers)) {
    if (pair.key.kind === "unknown" || pair.conditional) return undefined;
    roles.push({ name: shownKey(pair.key), node: pair.value, hosts: roleHosts(pair.value) });
  }
  return roles;
}

function roleHosts(node: Node): readonly string[] | undefined {
  if (node.kind === "list") return hostsOf(node);
  if (node.kind !== "map") return undefined;
  const hosts = lookup(node, "hosts");
  if (hosts === undefined) return [];
  return hosts.kind === "list" ? hostsOf(hosts) : undefined;
}

/** Kamal leaves out what is neither a string nor `host: tags`, and counts an empty mapping. */
function hostsOf(list: ListNode): string[] | undefined {
  if (list.open) return undefined;
  const names = list.items.flatMap(({ node }): string[] => {
    if (node.kind === "scalar") return node.type === "string" ? [node.text] : [];
    if (node.kind === "map" && node.pairs.length === 0) return [""];
    const key = node.kind === "map" ? node.pairs[0]?.key : undefined;
    return key?.kind === "scalar" ? [key.text] : [];
  });
  return [...new Set(names)];
}

/** Whether the role is behind kamal-proxy; undefined when ERB decides. */
function isBehindProxy(role: RoleConfig, primary: string): boolean | undefined {
  const proxy = lookup(role.node, "proxy");
  if (proxy?.kind === "unknown") return undefined;
  return role.name === primary ? !isFalse(proxy) : isTruthy(proxy);
}

/** The proxy settings that count for a role: its own over those of the root. */
export function roleProxy({ root, primaryRole }: DecidedFacts, role: RoleConfig): MapNode | undefined {
  if (isBehindProxy(role, primaryRole) !== true) return undefined;
  const shared = lookup(root, "proxy");
  const own = lookup(role.node, "proxy");
  if (shared?.kind === "unknown") return undefined;
  const specific = own?.kind === "map" ? own : undefined;
  if (shared?.kind !== "map") return specific;
  return specific === undefined ? shared : deepMerge(shared, specific);
}

/** What Kamal checks in each role beyond its keys and types. */
export function* checkRoles(facts: DecidedFacts): Iterable<SchemaFinding> {
  const servers = lookup(facts.root, "servers");
  if (servers?.kind === "map") {
    for (const pair of effectivePairs(servers)) {
      if (pair.key.kind === "unknown") continue;
      yield* checkName(pair.key, "servers");
      yield* checkRole(facts, { name: shownKey(pair.key), node: pair.value, hosts: undefined });
    }
  }
  yield* checkSsl(facts);
}

/** Kamal crashes on a name that is no string. */
export function* checkName(key: ScalarNode, section: string): Iterable<SchemaFinding> {
  if (key.type === "string") return;
  const says = `the name ${shownKey(key)} should be a string`;
  yield refusal("invalid-value", key, {
    context: section,
    says,
    help: "Put the name in quotes, or take another: as it stands YAML reads no string.",
  });
}

function* checkRole(facts: DecidedFacts, role: RoleConfig): Iterable<SchemaFinding> {
  if (role.node.kind !== "map") return;
  const context = `servers/${role.name}`;
  yield* checkLabels(role.node, { context, kamal: facts.kamal });
  yield* checkRestart(role.node, { context, kamal: facts.kamal });
  const own = lookup(role.node, "proxy");
  if (own?.kind === "map") yield* checkProxy(own, `${context}/proxy`);
  const shared = lookup(facts.root, "proxy");
  const merged = roleProxy(facts, role);
  // Both may be right, and not together.
  if (own?.kind === "map" && shared?.kind === "map" && merged !== undefined) yield* checkProxy(merged, "proxy");
}

function* checkSsl(facts: DecidedFacts): Iterable<SchemaFinding> {
  const { root, kamal } = facts;
  const takesCertificates = has(kamal, "certificates");
  const owners = new Map<string, string>();
  for (const role of readRoles(root) ?? []) {
    const proxy = roleProxy(facts, role);
    const ssl = lookup(proxy, "ssl");
    if (proxy === undefined || ssl === undefined || isTruthy(ssl) !== true) continue;
    const custom = takesCertificates ? certificate(ssl) : false;
    const count = role.hosts?.length ?? 0;
    if (custom === false && count > 1) {
      const unless = takesCertificates ? " unless you provide custom certificates" : "";
      const says = `SSL is only supported on a single server${unless}, found ${count} servers for role ${role.name}`;
      const help = `Put a load balancer that ends TLS in front, or give \`ssl\` a certificate of your own${takesCertificates ? "" : " (since Kamal 2.7.0)"}.`;
      yield refusal("invalid-value", ssl, { context: "", says, help });
    }
    const hasSeveral = has(kamal, "hostsWithCommas");
    if (hasSeveral) yield* checkSslHost(lookup(proxy, "host"));
    for (const host of hasSeveral ? sslHosts(proxy) : oneHost(proxy)) {
      if (owners.has(host)) {
        const says = `Different roles can't share the same host for SSL: ${host}`;
        const help = "Give each role that is behind the proxy names of its own.";
        yield refusal("invalid-value", lookup(proxy, "host") ?? lookup(proxy, "hosts") ?? ssl, {
          context: "",
          says,
          help,
        });
      }
      owners.set(host, role.name);
    }
  }
}

/** Kamal crashes when it takes such a name apart. */
function* checkSslHost(host: Node | undefined): Iterable<SchemaFinding> {
  if (host?.kind !== "scalar" || host.type === "string" || isTruthy(host) !== true) return;
  const help = "Write the public name, in quotes if YAML reads no string.";
  yield refusal("wrong-type", host, { context: "", says: "undefined method `split' for this host", help });
}

/** Whether both halves of a certificate are given; undefined when ERB decides. */
function certificate(ssl: Node): boolean | undefined {
  if (ssl.kind !== "map") return ssl.kind === "unknown" ? undefined : false;
  const halves = ["certificate_pem", "private_key_pem"].map((key) => isPresent(lookup(ssl, key)));
  return halves.includes(false) ? false : halves.includes(undefined) ? undefined : true;
}

function oneHost(proxy: MapNode): string[] {
  const host = lookup(proxy, "host");
  return host?.kind === "scalar" ? [host.text] : [];
}

function sslHosts(proxy: MapNode): string[] {
  const hosts = lookup(proxy, "hosts");
  if (hosts?.kind === "list") return hosts.items.flatMap(({ node }) => (node.kind === "scalar" ? [node.text] : []));
  const host = hosts === undefined ? lookup(proxy, "host") : undefined;
  return host?.kind === "scalar" && host.value !== null ? host.text.split(",") : [];
}
