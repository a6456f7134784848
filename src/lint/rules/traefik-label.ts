import { keyName, lookup, type MapNode, type Node, type Pair, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { containerSections } from "../facts/sections.ts";
import type { Problem, Rule } from "../rule.ts";

export const traefikLabel: Rule = {
  metadata: {
    id: "traefik-label",
    severity: "warning",
    title: "No label speaks to Traefik, which Kamal 2 does not run",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const sections = containerSections(config);
      // Somebody who runs a Traefik of their own wants its labels.
      if (sections.some(({ node }) => mayBeTraefik(lookup(node, "image")))) continue;
      const roles = sections.filter(({ kind }) => kind === "servers").map(({ node }) => node);
      if (!roles.some(isOutsideOfProxy)) yield* checkLabels(config);
      for (const role of roles.filter((node) => !isOutsideOfProxy(node))) yield* checkLabels(role);
    }
  },
};

function mayBeTraefik(image: Node | undefined): boolean {
  return image?.kind === "unknown" || (image?.kind === "scalar" && /traefik/i.test(image.text));
}

function isOutsideOfProxy(role: Node): boolean {
  const proxy = lookup(role, "proxy");
  return proxy?.kind === "unknown" || (proxy?.kind === "scalar" && proxy.value === false);
}

/** One finding for all labels of a section: they are mended together. */
function* checkLabels(owner: Node): Iterable<Problem> {
  const labels = lookup(owner, "labels");
  if (labels?.kind !== "map") return;
  const found = labels.pairs.filter(({ key }) => /^traefik\./i.test(keyName(key) ?? ""));
  const [first] = found;
  if (first === undefined) return;
  yield {
    at: rangeOf(first.key),
    message: "Kamal 2 routes with kamal-proxy, which reads no labels: this one does nothing",
    help: `Remove ${found.length === 1 ? "it" : `these ${found.length} labels`}, and write ${replacement(labels, found)} below \`proxy\`.`,
  };
}

/** The settings of kamal-proxy that say the same. */
function replacement(labels: MapNode, found: readonly Pair[]): string {
  const text = labels.source.text.slice(labels.start, labels.end);
  const host = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(text)?.[1];
  const path = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(text)?.[1];
  const port = found.find(({ key }) => /\.loadbalancer\.server\.port$/i.test(keyName(key) ?? ""))?.value;
  const tls = found.some(({ key }) => /\.tls(?:\.|$)/i.test(keyName(key) ?? ""));
  const settings = [
    `\`host: ${host ?? "…"}\``,
    ...(path === undefined ? [] : [`\`path_prefix: ${path}\``]),
    ...(port?.kind === "scalar" && /^\d+$/.test(port.text) ? [`\`app_port: ${port.text}\``] : []),
    ...(tls ? ["`ssl: true`"] : []),
  ];
  return settings.join(", ");
}
