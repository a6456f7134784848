import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import type { ProxySettings } from "../../config/proxy-settings.ts";
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
    const areAllChecked = checked.length === roles.length;
    if (areAllChecked) yield* checkLabels(config.root, { proxy: config.primaryProxy, isRouted: true });
    for (const { settings, proxy, isProxied } of checked) {
      yield* checkLabels(settings, { proxy, isRouted: isProxied !== false });
    }

    const proxied = new Set(roles.flatMap((role) => (role.isProxied === true ? hostNames(role.hosts) : [])));
    for (const { settings, proxy, hosts } of areAllChecked ? config.accessories.all : []) {
      // On another host, a Traefik of another app may read them.
      const isBesideProxy = hosts.all.length > 0 && hosts.all.every(({ name }) => proxied.has(name));
      if (isBesideProxy) yield* checkLabels(settings, { proxy, isRouted: true });
    }
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

interface Routing {
  readonly proxy: ProxySettings | undefined;
  /** Whether kamal-proxy could send requests to the container. */
  readonly isRouted: boolean;
}

/** One finding for all labels of a section, because they are fixed together. */
function* checkLabels(owner: MapNode | undefined, routing: Routing): Iterable<Problem> {
  const labels = lookup(owner, "labels");
  if (labels?.kind !== "map") return;

  const found = labels.pairs.filter(({ key }) => /^traefik\./i.test(keyName(key) ?? ""));
  const [first] = found;
  // That Traefik ignores the container is what happens anyway.
  if (first === undefined || found.some(isDisabled)) return;

  yield {
    at: rangeOf(first.key),
    message: "Kamal 2 routes requests with kamal-proxy, which does not read labels, so this label has no effect",
    help: `Remove ${found.length === 1 ? "it" : `these ${found.length} labels`}${replacement(labels, found, routing)}.`,
  };
}

function isDisabled({ key, value }: Pair): boolean {
  return keyName(key)?.toLowerCase() === "traefik.enable" && value.kind === "scalar" && value.text === "false";
}

/** What to add for kamal-proxy, as far as it is not there already. */
function replacement(labels: MapNode, found: readonly Pair[], { proxy, isRouted }: Routing): string {
  if (!isRouted) return "";

  const text = sourceTextOf(labels);
  const host = /\bHost(?:SNI)?\([`'"\\]*([a-z0-9.-]+)/i.exec(text)?.[1];
  const hosts = proxy?.hosts;
  if (hosts !== undefined && (hosts.all.length > 0 || hosts.unknown !== undefined)) {
    const isThere = host === undefined || hosts.unknown !== undefined || hosts.all.some(({ name }) => name === host);
    return `: \`proxy\` routes the requests${isThere ? "" : `. If the app should also answer to ${host}, add it to the hosts there`}`;
  }

  // An accessory that had no host name of its own.
  if (proxy === undefined && host === undefined) return "";

  const path = /\bPathPrefix\([`'"\\]*(\/[\w./-]*)/.exec(text)?.[1];
  const port = found.find(({ key }) => /\.loadbalancer\.server\.port$/i.test(keyName(key) ?? ""))?.value;
  const tls = found.some(({ key }) => /\.tls(?:\.|$)/i.test(keyName(key) ?? ""));
  const isAbsent = (key: string) => lookup(proxy?.node, key) === undefined;

  const settings = [
    `\`host: ${host ?? "…"}\``,
    ...(path === undefined ? [] : [`\`path_prefix: ${path}\``]),
    ...(tls && isAbsent("ssl") ? ["`ssl: true`"] : []),
  ];
  const isPort = port?.kind === "scalar" && /^\d+$/.test(port.text) && isAbsent("app_port");
  const appPort = isPort ? `, with \`app_port: ${port.text}\` if the container still listens there` : "";
  return `, and add ${settings.join(", ")} under \`proxy\`${appPort}`;
}
