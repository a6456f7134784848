import type { Config } from "../../config/config.ts";
import { nodeOf, valueOr } from "../../config/setting.ts";
import { lookupPath, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { hasTemplateSigns, isTemplateText, isVariableName } from "../facts/placeholder.ts";
import { placeholderDefaults } from "../facts/placeholder-defaults.ts";
import { isReplacedByWorkflow } from "../facts/replaced-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const placeholderHost: Rule = {
  metadata: {
    id: "placeholder-host",
    severity: "error",
    title: "Host, image or user name is a placeholder",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    for (const place of placesOf(config)) {
      const { source, text } = place.node;
      const found = text.split(",").find((part) => place.isPlaceholder(part.trim()));
      if (found === undefined || isReplacedByWorkflow(project, source.file, text)) continue;
      yield describePlaceholder(place, found.trim());
    }

    for (const { variable, placeholder, at } of placeholderDefaults(deployed)) {
      yield {
        at,
        severity: "info",
        message: `Where \`${variable}\` is not set, Kamal uses ${placeholder}, which is a placeholder`,
        help: `Write \`ENV.fetch("${variable}")\`: then Kamal stops with the name of the variable instead.`,
      };
    }
  },
};

interface Place {
  node: ScalarNode;
  label: string;
  isPlaceholder: (text: string) => boolean;
  /**
   * What may be real: the name of a variable, which an SSH client or a registry may know, or also
   * `${NAME}`, because a shell reads the value.
   */
  maybe?: "name" | "shell";
}

function describePlaceholder({ node, label, maybe }: Place, found: string): Problem {
  if (found === "_") {
    return {
      at: rangeOf(node),
      message: `${label} matches no request: kamal-proxy takes \`_\` as a name, not as a wildcard`,
      help: "Write the real name. Without `ssl`, you can leave `host` out to accept every name.",
    };
  }

  const isMaybeReal = isTemplateAddress(bareHost(found)) || isMaybeName(found, maybe);
  const isList = label === "This user name" && isVariableName(found);
  return {
    at: rangeOf(node),
    message: `${label} is a placeholder: ${found}`,
    help: `Replace it with the real value${isList ? `, or write it as a list, \`- ${found}\`, to read it from .kamal/secrets` : ""}.`,
    ...(isMaybeReal && { severity: "warning" }),
    shared: { key: node.source.file, name: found, words: wordsForSeveral },
  };
}

/** In a template that nobody has filled in. */
function wordsForSeveral(names: string): Pick<Problem, "message" | "help"> {
  return { message: `These values are placeholders: ${names}`, help: "Replace them with the real values." };
}

function isMaybeName(text: string, maybe: Place["maybe"]): boolean {
  if (maybe === "shell" && text.includes("${")) return true;
  return maybe !== undefined && !isTemplateText(text) && !isReserved(text);
}

/** As part of an address: `deploy@USER_HOST:SSH_PORT`. */
function isPlaceholderHost(text: string): boolean {
  return isTemplateText(text) || isReserved(text) || text.split(/[@:/]+/).some(isVariableName);
}

/** Names and addresses that RFC 2606 and RFC 5737 reserve for examples, or that templates use. */
function isReserved(text: string): boolean {
  const host = bareHost(text);
  return (
    /(?:^|\.)example\.(?:com|net|org)$/.test(host) ||
    /(?:^|\.)invalid$/.test(host) ||
    isTemplateAddress(host) ||
    /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host) ||
    /^(?:x{1,3}\.){3}x{1,3}$/.test(host) ||
    /^(?:1\.2\.3\.4|12\.34\.56\.78|123\.123\.123\.123|111\.111\.111\.111)$/.test(host) ||
    isNoAddress(host)
  );
}

/** `111.222.333.444`: a number of an IPv4 address is at most 255. */
function isNoAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && host.split(".").some((part) => Number(part) > 255);
}

/** The addresses from `kamal init`. They can also be real addresses in a private network. */
function isTemplateAddress(host: string): boolean {
  return /^192\.168\.0\.[12]$/.test(host);
}

function isPlaceholderAccount(text: string): boolean {
  return isTemplateText(text) || /(?:^|\/)(?:my|your)[-_]?(?:user|username|org|name)(?:$|\/)/i.test(text);
}

function isPlaceholderUser(text: string): boolean {
  return isTemplateText(text) || isVariableName(text);
}

/** A path of a private registry may be called `your-team`, but has no capitals. */
function isPlaceholderPath(text: string): boolean {
  return hasTemplateSigns(text) || (isTemplateText(text) && text !== text.toLowerCase());
}

function placesOf(config: Config): Place[] {
  const { root, image, service } = config;
  const ssh = (key: string) => lookupPath(root, ["ssh", key]);
  const isHost = { isPlaceholder: isPlaceholderHost };
  const isUser = { isPlaceholder: isPlaceholderUser };
  const hasSigns = { isPlaceholder: hasTemplateSigns };

  return [
    ...hostsOf(config),
    ...place(ssh("proxy"), { label: "This jump host", maybe: "name", ...isHost }),
    ...place(ssh("user"), { label: "This SSH user", maybe: "name", ...isUser }),
    ...place(ssh("port"), { label: "This SSH port", ...isUser }),
    ...place(lookupPath(root, ["builder", "remote"]), { label: "This remote builder", maybe: "shell", ...isHost }),
    ...accountsOf(config),
    ...(isServiceName(service) ? place(nodeOf(service), { label: "This service name", ...hasSigns }) : []),
    ...(isAccountRegistry(config)
      ? []
      : place(nodeOf(image), { label: "This image name", isPlaceholder: isPlaceholderPath })),
  ];
}

/** Other rules report a name that Kamal rejects. */
function isServiceName(service: Config["service"]): boolean {
  return service.kind === "known" && /^[\w-]+$/.test(service.value);
}

function hostsOf({ roles, accessories, proxySections, registry }: Config): Place[] {
  // Other accessories run on hosts of roles, which are checked anyway.
  const placedByHost = accessories.all.filter(({ hasOwnHosts }) => hasOwnHosts);
  const isHost = { isPlaceholder: isPlaceholderHost };
  const isProxyHost = { isPlaceholder: (text: string) => text === "_" || isPlaceholderHost(text) };

  return [
    ...roles.all.flatMap(({ hosts }) => places(hosts.all, { label: "This server", maybe: "name", ...isHost })),
    ...placedByHost.flatMap(({ hosts }) =>
      places(hosts.all, { label: "This accessory's host", maybe: "name", ...isHost }),
    ),
    ...proxySections.flatMap(({ hosts }) => places(hosts.all, { label: "This proxy host", ...isProxyHost })),
    ...place(nodeOf(registry.server), { label: "This registry", ...isHost }),
  ];
}

/** A private registry accepts any name: `your-user/shop` is just a path there. */
function accountsOf(config: Config): Place[] {
  const { image, registry } = config;
  const user = nodeOf(registry.username);
  const label = "This user name";
  const isVariable = (text: string) => hasTemplateSigns(text) || isVariableName(text);
  if (!isAccountRegistry(config)) return place(user, { label, maybe: "shell", isPlaceholder: isVariable });

  const isPlaceholder = (text: string) => isPlaceholderAccount(text) || isVariableName(text);
  return [
    ...place(nodeOf(image), { label: "This image name", isPlaceholder: isPlaceholderAccount }),
    ...place(user, { label, maybe: "shell", isPlaceholder }),
  ];
}

function isAccountRegistry({ registry }: Config): boolean {
  return accountRegistries.test(valueOr(registry.server, "docker.io") ?? "");
}

/** Registries where the first part of an image name is an account. */
const accountRegistries = /^(?:(?:[\w-]+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|registry\.gitlab\.com)(?:$|\/)/i;

/** One place per node: several names with commas between them share a node. */
function places(hosts: readonly { node: Node }[], what: Omit<Place, "node">): Place[] {
  const nodes = new Set(hosts.map(({ node }) => node));
  return [...nodes].flatMap((node) => place(node, what));
}

function place(node: Node | undefined, what: Omit<Place, "node">): Place[] {
  return node?.kind === "scalar" ? [{ node, ...what }] : [];
}

function bareHost(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
}
