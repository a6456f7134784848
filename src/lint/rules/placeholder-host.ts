import type { Config } from "../../config/config.ts";
import { nodeOf, valueOr } from "../../config/setting.ts";
import { lookupPath, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const placeholderHost: Rule = {
  metadata: {
    id: "placeholder-host",
    severity: "error",
    title: "Hosts, images and user names are real, not what a template left there",
  },
  *checkConfig({ config }) {
    for (const { node, what } of hostsOf(config)) yield* report(node, what, isPlaceholderHost);
    for (const { node, what } of namesOf(config)) yield* report(node, what, isPlaceholderName);
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

function hostsOf({ root, roles, accessories, proxySections, registry }: Config): Place[] {
  // The hosts of the others are those of roles.
  const placedByHost = accessories.all.filter(({ isPlacedByRole }) => !isPlacedByRole);

  return [
    ...roles.all.flatMap(({ hosts }) => places(hosts.all, "This server")),
    ...placedByHost.flatMap(({ hosts }) => places(hosts.all, "This accessory's host")),
    ...proxySections.flatMap(({ hosts }) => places(hosts.all, "This proxy host")),
    ...place(lookupPath(root, ["ssh", "proxy"]), "This jump host"),
    ...place(nodeOf(registry.server), "This registry"),
  ];
}

/** A registry of one's own takes any name: `your-user/shop` is only a path there. */
function namesOf({ image, registry }: Config): Place[] {
  const server = valueOr(registry.server, "docker.io");
  if (server === undefined || !namesAreAccounts.test(server)) return [];

  return [...place(nodeOf(image), "This image name"), ...place(nodeOf(registry.username), "This user name")];
}

/** Where the first part of an image's name is somebody's account. */
const namesAreAccounts = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;

/** Each once: several names with commas between them are one place. */
function places(hosts: readonly { node: Node }[], what: string): Place[] {
  const nodes = new Set(hosts.map(({ node }) => node));
  return [...nodes].flatMap((node) => place(node, what));
}

function place(node: Node | undefined, what: string): Place[] {
  return node?.kind === "scalar" ? [{ node, what }] : [];
}

function bareHost(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
}
