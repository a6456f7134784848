import type { Config } from "../../config/config.ts";
import type { Role } from "../../config/role.ts";
import { isNull } from "../../config/setting.ts";
import { keyName, lookup, type MapNode, type Pair, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const traefikLabel: Rule = {
  metadata: {
    id: "traefik-label",
    severity: "warning",
    title: "Traefik label has no effect in Kamal 2",
  },
  *checkConfig({ config }) {
    // An app with its own Traefik needs these labels.
    if (mayRunTraefik(config)) return;

    const roles = config.roles.all;
    // Worker roles count: nothing routes requests to them, so their labels have no effect either.
    const checked = roles.filter((role) => !mayHaveOwnProxy(role));
    if (checked.length === roles.length) yield* checkLabels(config.root);
    for (const { settings } of checked) yield* checkLabels(settings);
  },
};

function mayRunTraefik({ accessories }: Config): boolean {
  if (accessories.unknown !== undefined) return true;
  return accessories.all.some(
    ({ image }) => image.kind === "unknown" || (image.kind === "known" && /traefik/i.test(image.value)),
  );
}

/** A role that opts out of kamal-proxy may be behind a Traefik that reads its labels. */
function mayHaveOwnProxy({ node, ownProxy, isProxied }: Role): boolean {
  const isUnset = ownProxy === undefined || isNull(ownProxy);
  return node.kind === "unknown" || (!isUnset && isProxied !== true);
}

/** One finding for all labels of a section, because they are fixed together. */
function* checkLabels(owner: MapNode | undefined): Iterable<Problem> {
  const labels = lookup(owner, "labels");
  if (labels?.kind !== "map") return;

  const found = labels.pairs.filter(({ key }) => /^traefik\./i.test(keyName(key) ?? ""));
  const [first] = found;
  if (first === undefined) return;

  yield {
    at: rangeOf(first.key),
    message: "Kamal 2 routes requests with kamal-proxy, which does not read labels, so this label has no effect",
    help: `Remove ${found.length === 1 ? "it" : `these ${found.length} labels`}, and add ${replacement(labels, found)} under \`proxy\`.`,
  };
}

/** The equivalent settings of kamal-proxy. */
function replacement(labels: MapNode, found: readonly Pair[]): string {
  const text = sourceTextOf(labels);
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
