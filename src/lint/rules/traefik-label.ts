import type { Config } from "../../config/config.ts";
import type { Role } from "../../config/role.ts";
import { keyName, lookup, type MapNode, type Pair, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const traefikLabel: Rule = {
  metadata: {
    id: "traefik-label",
    severity: "warning",
    title: "No label speaks to Traefik, which Kamal 2 does not run",
  },
  *checkConfig({ config }) {
    // Somebody who runs a Traefik of their own wants its labels.
    if (mayRunTraefik(config)) return;

    const roles = config.roles.all;
    const proxied = roles.filter((role) => !isOutsideOfProxy(role));
    if (proxied.length === roles.length) yield* checkLabels(config.root);
    for (const { settings } of proxied) yield* checkLabels(settings);
  },
};

function mayRunTraefik({ accessories }: Config): boolean {
  if (accessories.unknown !== undefined) return true;
  return accessories.all.some(
    ({ image }) => image.kind === "unknown" || (image.kind === "known" && /traefik/i.test(image.value)),
  );
}

function isOutsideOfProxy({ node, ownProxy }: Role): boolean {
  if (node.kind === "unknown" || ownProxy?.kind === "unknown") return true;
  return ownProxy?.kind === "scalar" && ownProxy.value === false;
}

/** One finding for all labels of a section: they are mended together. */
function* checkLabels(owner: MapNode | undefined): Iterable<Problem> {
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
