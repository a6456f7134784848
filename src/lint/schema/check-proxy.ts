import { lookup, type MapNode, type Node, pairOf } from "../../yaml/nodes.ts";
import { isFalse, isPresent } from "./ruby-values.ts";
import { rejection, type SchemaFinding } from "./schema-finding.ts";

/** Kamal's checks of proxy settings, besides keys and types. */
export function* checkProxy(proxy: MapNode, context: string): Iterable<SchemaFinding> {
  const host = lookup(proxy, "host");
  const hosts = lookup(proxy, "hosts");
  const ssl = lookup(proxy, "ssl");
  if (ssl !== undefined && asksForSsl(ssl) && isPresent(host) === false && isPresent(hosts) === false) {
    yield rejection("missing-key", ssl, {
      context,
      says: "Must set a host to enable automatic SSL",
      help: "Add `host:` with the public name next to `ssl`, in the same section.",
    });
  }

  const both = pairOf(proxy, "host");
  if (both !== undefined && pairOf(proxy, "hosts") !== undefined && !both.conditional) {
    yield rejection("invalid-value", both.key, {
      context,
      says: "Specify one of 'host' or 'hosts', not both",
      help: "Keep `hosts`, with all names. Check both the role and the root, because Kamal merges their settings.",
    });
  }

  if (ssl?.kind === "map") yield* checkCertificate(ssl, context);
  const run = lookup(proxy, "run");
  if (run?.kind === "map") yield* checkRun(run, context);
}

function asksForSsl(ssl: Node): boolean {
  return ssl.kind === "map" || (ssl.kind === "scalar" && ssl.value === true);
}

function* checkCertificate(ssl: MapNode, context: string): Iterable<SchemaFinding> {
  const pairs = [
    ["certificate_pem", "private_key_pem"],
    ["private_key_pem", "certificate_pem"],
  ] as const;
  for (const [given, other] of pairs) {
    if (isPresent(lookup(ssl, given)) !== true || isPresent(lookup(ssl, other)) !== false) continue;
    yield rejection("missing-key", ssl, {
      context,
      says: `Missing ${other} setting (required when ${given} is present)`,
      help: `Add \`${other}\` with the name of the secret that contains it.`,
    });
  }
}

function* checkRun(run: MapNode, context: string): Iterable<SchemaFinding> {
  if (!isFalse(lookup(run, "publish"))) return;

  const ports = ["http_port", "https_port", "bind_ips"].map((key) => lookup(run, key));
  const given = ports.find((node): node is Node => isPresent(node) === true);
  if (given === undefined) return;

  yield rejection("invalid-value", given, {
    context,
    says: "Cannot set http_port, https_port or bind_ips when publish is false",
    help: "Remove it, or publish the ports.",
  });
}
