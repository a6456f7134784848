import type { Config } from "../../config/config.ts";
import { nodeOf, valueOr } from "../../config/setting.ts";
import { lookupPath, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { isReplacedByWorkflow } from "../facts/replaced-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const placeholderHost: Rule = {
  metadata: {
    id: "placeholder-host",
    severity: "error",
    title: "Host, image or user name is a placeholder",
  },
  *checkConfig({ project, config }) {
    const isReplaced = ({ source, text }: ScalarNode) => isReplacedByWorkflow(project, source.file, text);
    for (const { node, label } of hostsOf(config)) {
      for (const problem of report(node, label, isPlaceholderHost)) if (!isReplaced(node)) yield problem;
    }
    for (const { node, label } of namesOf(config)) {
      for (const problem of report(node, label, isPlaceholderName)) if (!isReplaced(node)) yield problem;
    }
  },
};

interface Place {
  node: ScalarNode;
  label: string;
}

function* report(node: ScalarNode, label: string, isPlaceholder: (text: string) => boolean): Iterable<Problem> {
  const found = node.text.split(",").find((part) => isPlaceholder(part.trim()));
  if (found === undefined) return;

  yield {
    at: rangeOf(node),
    message: `${label} is a placeholder: ${found.trim()}`,
    help: "Replace it with the real value.",
    ...(isTemplateAddress(bareHost(found.trim())) ? { severity: "warning" as const } : {}),
  };
}

/** Names and addresses that RFC 2606 and RFC 5737 reserve for examples, or that templates use. */
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

/** The addresses from `kamal init`. They can also be real addresses in a private network. */
function isTemplateAddress(host: string): boolean {
  return /^192\.168\.0\.[12]$/.test(host);
}

function isPlaceholderName(text: string): boolean {
  return isTemplateText(text) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(text);
}

function isTemplateText(text: string): boolean {
  // Hetzner's real domains start like a placeholder.
  const rest = text.replace(/\byour-(?:server|storagebox)\.de$/i, "");
  return (
    /<[^<>%]*>/.test(rest) ||
    /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(rest) ||
    /(?:^|[/.@])your[-_]/i.test(rest)
  );
}

function hostsOf({ root, roles, accessories, proxySections, registry }: Config): Place[] {
  // Other accessories run on hosts of roles, which are checked anyway.
  const placedByHost = accessories.all.filter(({ hasOwnHosts }) => hasOwnHosts);

  return [
    ...roles.all.flatMap(({ hosts }) => places(hosts.all, "This server")),
    ...placedByHost.flatMap(({ hosts }) => places(hosts.all, "This accessory's host")),
    ...proxySections.flatMap(({ hosts }) => places(hosts.all, "This proxy host")),
    ...place(lookupPath(root, ["ssh", "proxy"]), "This jump host"),
    ...place(nodeOf(registry.server), "This registry"),
  ];
}

/** A private registry accepts any name: `your-user/shop` is just a path there. */
function namesOf({ image, registry }: Config): Place[] {
  const server = valueOr(registry.server, "docker.io");
  if (server === undefined || !accountRegistries.test(server)) return [];

  return [...place(nodeOf(image), "This image name"), ...place(nodeOf(registry.username), "This user name")];
}

/** Registries where the first part of an image name is an account. */
const accountRegistries = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;

/** One place per node: several names with commas between them share a node. */
function places(hosts: readonly { node: Node }[], label: string): Place[] {
  const nodes = new Set(hosts.map(({ node }) => node));
  return [...nodes].flatMap((node) => place(node, label));
}

function place(node: Node | undefined, label: string): Place[] {
  return node?.kind === "scalar" ? [{ node, label }] : [];
}

function bareHost(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
}
