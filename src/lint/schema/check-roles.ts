import type { Config } from "../../config/config.ts";
import { type HostList, hostNames } from "../../config/host-list.ts";
import type { Role } from "../../config/role.ts";
import { lookup, type MapNode, type Node, type ScalarNode } from "../../yaml/nodes.ts";
import { checkLabels, checkRestart } from "./check-containers.ts";
import { checkProxy } from "./check-proxy.ts";
import type { DecidedFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { effectivePairs, isPresent, isTruthy, shownKey } from "./ruby-values.ts";
import { rejection, type SchemaFinding } from "./schema-finding.ts";

/** A role with the hosts that Kamal counts. */
export interface CountedRole {
  /** The name as Ruby prints it. */
  name: string;
  role: Role;
  /** undefined if ERB decides or if the value is not a list of hosts. */
  hosts: readonly string[] | undefined;
}

/** The roles; undefined if ERB decides which roles exist or if Kamal does not accept `servers`. */
export function countedRoles({ roles }: Config): CountedRole[] | undefined {
  if (roles.unknown !== undefined) return undefined;
  return roles.all.map((role) => ({
    name: role.key === undefined ? role.name : shownKey(role.key),
    role,
    hosts: countedHosts(role.hosts),
  }));
}

/** Kamal ignores items that are neither a string nor `host: tags`, but counts an empty mapping. */
function countedHosts(hosts: HostList): readonly string[] | undefined {
  const { node, unknown } = hosts;
  if (unknown !== undefined || (node !== undefined && node.kind !== "list")) return undefined;

  const hasEmpty = node?.items.some((item) => item.node.kind === "map" && item.node.pairs.length === 0) === true;
  return [...new Set([...hostNames(hosts), ...(hasEmpty ? [""] : [])])];
}

/** Kamal's checks of each role, besides keys and types. */
export function* checkRoles(facts: DecidedFacts): Iterable<SchemaFinding> {
  const servers = facts.config.serversNode;
  if (servers?.kind === "map") {
    for (const pair of effectivePairs(servers)) {
      if (pair.key.kind === "unknown") continue;
      yield* checkName(pair.key, "servers");
      yield* checkRole(facts, pair.key, pair.value);
    }
  }

  yield* checkSsl(facts);
}

/** Kamal crashes on a name that is not a string. */
export function* checkName(key: ScalarNode, section: string): Iterable<SchemaFinding> {
  if (key.type === "string") return;

  const says = `the name ${shownKey(key)} should be a string`;
  yield rejection("invalid-value", key, {
    context: section,
    says,
    help: "Put the name in quotes or choose another one: YAML does not read it as a string.",
  });
}

function* checkRole({ config, kamal }: DecidedFacts, key: ScalarNode, node: Node): Iterable<SchemaFinding> {
  if (node.kind !== "map") return;

  const context = `servers/${shownKey(key)}`;
  yield* checkLabels(node, { context, kamal });
  yield* checkRestart(node, { context, kamal });

  const role = config.roles.all.find((each) => each.key === key);
  const own = role?.ownProxy ?? lookup(node, "proxy");
  if (own?.kind !== "map") return;

  yield* checkProxy(own, `${context}/proxy`);
  // Each may be valid on its own but not together with the other.
  const merged = role?.proxy?.node;
  if (config.sharedProxy.kind === "known" && merged !== undefined) yield* checkProxy(merged, "proxy");
}

function* checkSsl(facts: DecidedFacts): Iterable<SchemaFinding> {
  const { config, kamal } = facts;
  const takesCertificates = has(kamal, "certificates");

  const owners = new Map<string, string>();
  for (const { name, role, hosts } of countedRoles(config) ?? []) {
    const proxy = role.proxy?.node;
    const ssl = lookup(proxy, "ssl");
    if (proxy === undefined || ssl === undefined || isTruthy(ssl) !== true) continue;

    const custom = takesCertificates ? hasCertificate(ssl) : false;
    const count = hosts?.length ?? 0;
    if (custom === false && count > 1) {
      const unless = takesCertificates ? " unless you provide custom certificates" : "";
      const says = `SSL is only supported on a single server${unless}, found ${count} servers for role ${name}`;
      const help = `Put a load balancer that terminates TLS in front, or set your own certificate in \`ssl\`${takesCertificates ? "" : " (since Kamal 2.7.0)"}.`;
      yield rejection("invalid-value", ssl, { context: "", says, help });
    }

    const splitsHosts = has(kamal, "hostsWithCommas");
    if (splitsHosts) yield* checkSslHost(lookup(proxy, "host"));
    for (const host of splitsHosts ? sslHosts(proxy) : oneHost(proxy)) {
      if (owners.has(host)) {
        const says = `Different roles can't share the same host for SSL: ${host}`;
        const help = "Give each role behind the proxy its own host names.";
        yield rejection("invalid-value", lookup(proxy, "host") ?? lookup(proxy, "hosts") ?? ssl, {
          context: "",
          says,
          help,
        });
      }

      owners.set(host, name);
    }
  }
}

/** Kamal crashes when it splits a host that is not a string. */
function* checkSslHost(host: Node | undefined): Iterable<SchemaFinding> {
  if (host?.kind !== "scalar" || host.type === "string" || isTruthy(host) !== true) return;
  const help = "Write the public name, in quotes if YAML does not read it as a string.";
  yield rejection("wrong-type", host, { context: "", says: "undefined method `split' for this host", help });
}

/** Whether both halves of a certificate are set; undefined if ERB decides. */
function hasCertificate(ssl: Node): boolean | undefined {
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
