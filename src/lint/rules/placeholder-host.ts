import { keyName, lookup, lookupPath, type MapNode, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Problem, Rule } from "../rule.ts";

export const placeholderHost: Rule = {
  metadata: {
    id: "placeholder-host",
    severity: "error",
    title: "Hosts, images and user names are real, not what a template left there",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { node, what } of hostsOf(config)) yield* report(node, what, isPlaceholderHost);
      for (const { node, what } of namesOf(config)) yield* report(node, what, isPlaceholderName);
    }
  },
};

interface Place {
  node: ScalarNode;
  what: string;
}

function* report(node: ScalarNode, what: string, isPlaceholder: (text: string) => boolean): Iterable<Problem> {
  const found = node.text.split(",").find((part) => isPlaceholder(part.trim()));
  if (found === undefined) return;
  yield {
    at: rangeOf(node),
    message: `${what} is a placeholder: ${found.trim()}`,
    help: "Write the real value.",
    ...(isTemplateAddress(bareHost(found.trim())) ? { severity: "warning" as const } : {}),
  };
}

/** RFC 2606 and RFC 5737 set names and addresses apart for examples. */
function isPlaceholderHost(text: string): boolean {
  const host = bareHost(text);
  return (
    isTemplateText(text) ||
    /(?:^|\.)example\.(?:com|net|org)$/.test(host) ||
    /(?:^|\.)invalid$/.test(host) ||
    isTemplateAddress(host) ||
    /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host) ||
    /^(?:x{1,3}\.){3}x{1,3}$/.test(host) ||
    host === "1.2.3.4"
  );
}

/** The addresses of `kamal init`. They can be real ones in somebody's own network. */
function isTemplateAddress(host: string): boolean {
  return /^192\.168\.0\.[12]$/.test(host);
}

function isPlaceholderName(text: string): boolean {
  return isTemplateText(text) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(text);
}

function isTemplateText(text: string): boolean {
  // Hetzner's own domains begin like a placeholder.
  const own = text.replace(/\byour-(?:server|storagebox)\.de$/i, "");
  return (
    /<[^<>%]*>/.test(own) ||
    /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(own) ||
    /(?:^|[/.@])your[-_]/i.test(own)
  );
}

function hostsOf(config: MapNode): Place[] {
  const servers = lookup(config, "servers");
  const roles = servers?.kind === "map" ? servers.pairs.map((pair) => pair.value) : [servers];
  const accessories = valuesOf(lookup(config, "accessories"));
  return [
    ...roles.flatMap((role) => hostList(role?.kind === "map" ? lookup(role, "hosts") : role, "This server")),
    ...accessories.flatMap((accessory) => [
      ...scalar(lookup(accessory, "host"), "This accessory's host"),
      ...hostList(lookup(accessory, "hosts"), "This accessory's host"),
    ]),
    ...[config, ...roles, ...accessories].flatMap((owner) => [
      ...scalar(lookupPath(owner, ["proxy", "host"]), "This proxy host"),
      ...hostList(lookupPath(owner, ["proxy", "hosts"]), "This proxy host"),
    ]),
    ...scalar(lookupPath(config, ["ssh", "proxy"]), "This jump host"),
    ...scalar(lookupPath(config, ["registry", "server"]), "This registry"),
  ];
}

/** A registry of one's own takes any name: `your-user/shop` is only a path there. */
function namesOf(config: MapNode): Place[] {
  const server = lookupPath(config, ["registry", "server"]);
  if (server !== undefined && !(server.kind === "scalar" && namesAreAccounts.test(server.text))) return [];
  return [
    ...scalar(lookup(config, "image"), "This image name"),
    ...scalar(lookupPath(config, ["registry", "username"]), "This user name"),
  ];
}

/** Where the first part of an image's name is somebody's account. */
const namesAreAccounts = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;

function valuesOf(node: Node | undefined): Node[] {
  return node?.kind === "map" ? node.pairs.map((pair) => pair.value) : [];
}

function scalar(node: Node | undefined, what: string): Place[] {
  return node?.kind === "scalar" ? [{ node, what }] : [];
}

/** Items are hosts, or mappings of one host to its tags. */
function hostList(list: Node | undefined, what: string): Place[] {
  if (list?.kind !== "list") return [];
  return list.items.flatMap(({ node }) => {
    if (node.kind !== "map") return scalar(node, what);
    const key = node.pairs[0]?.key;
    return key !== undefined && keyName(key) !== undefined ? scalar(key, what) : [];
  });
}

function bareHost(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
}
