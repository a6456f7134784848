import type { Accessory } from "../../config/accessory.ts";
import { knownValue, nodeOf, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, isSwitchedOn, type RubySetting, rubySetting } from "../facts/ruby-text.ts";
import type { Problem, Rule } from "../rule.ts";

export const railsSslMismatch: Rule = {
  metadata: {
    id: "rails-ssl-mismatch",
    severity: "info",
    title: "Rails redirects to HTTPS, but kamal-proxy serves plain HTTP",
  },
  *checkConfig(deployed) {
    const { config } = deployed;
    const setting = rubySetting(deployed, "config.force_ssl");
    // Who assumes HTTPS has something in front of kamal-proxy that terminates TLS.
    if (!isSwitchedOn(setting) || assumesHttps(deployed.project)) return;
    if (config.accessories.all.some(mayServeHttps)) return;
    if (config.primaryRole?.isProxied === false) yield* withoutProxy(deployed, setting);

    const proxy = config.primaryProxy;
    if (proxy === undefined) return;

    const { ssl, forwardHeaders, hostsNode } = proxy;
    if (valueOr(ssl, "none") !== "none") return;
    if (forwardHeaders.kind === "unknown" || knownValue(forwardHeaders) === true) return;

    const isRedirectLoop = knownValue(forwardHeaders) === false;
    if (!isRedirectLoop && (nodeOf(ssl) !== undefined || mayBeBalanced(deployed))) return;

    yield {
      at: rangeOf(nodeOf(ssl) ?? hostsNode ?? proxy.node ?? nodeOf(config.service) ?? config.root),
      ...(isRedirectLoop ? { severity: "warning" as const } : {}),
      message: isRedirectLoop
        ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${placeOf(setting)}) redirects every request in a loop`
        : `Rails redirects every request to HTTPS (${placeOf(setting)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
      help: isRedirectLoop
        ? "Remove `forward_headers: false` if the load balancer or CDN in front sets X-Forwarded-Proto, or add `config.assume_ssl = true`."
        : `If nothing in front of kamal-proxy terminates TLS, set \`ssl: true\`${hostsNode === undefined ? " and `host`" : ""} under \`proxy\`. Otherwise add \`config.assume_ssl = true\`.`,
    };
  },
};

/** The role publishes its port itself. Thruster or an accessory may serve HTTPS. */
function* withoutProxy(deployed: DeployableConfig, setting: RubySetting): Iterable<Problem> {
  const { config } = deployed;
  const { role, env } = primaryContainer(deployed) ?? {};
  if (role === undefined || env?.("TLS_DOMAIN") !== "unset") return;
  if (config.accessories.unknown !== undefined || mayBeBalanced(deployed)) return;

  yield {
    at: rangeOf(role.key ?? role.node),
    message: `Rails redirects every request to HTTPS (${placeOf(setting)}), but the role has no proxy: unless a load balancer or CDN in front of it terminates TLS, nothing serves HTTPS`,
    help: "If nothing in front of the role terminates TLS, let kamal-proxy serve it, with `ssl: true` and a `host` under `proxy`. Otherwise add `config.assume_ssl = true`.",
  };
}

/** Several servers share one name only behind a load balancer. */
function mayBeBalanced({ config }: DeployableConfig): boolean {
  const hosts = config.primaryRole?.hosts;
  return hosts === undefined || hosts.unknown !== undefined || hosts.all.length > 1;
}

function mayServeHttps({ image, publishedPorts }: Accessory): boolean {
  const name = knownValue(image);
  return (
    name === undefined ||
    /nginx|caddy|traefik|haproxy|envoy|cloudflared|tunnel|tailscale/.test(name) ||
    publishedPorts.some(({ text }) => /\b443\b/.test(text))
  );
}

/** Also counts a middleware and a setting with a condition. */
function assumesHttps(project: Project): boolean {
  return /assume_ssl|AssumeSSL/.test(environmentText(project));
}

function placeOf({ at }: RubySetting): string {
  return `${at.file}:${at.line}`;
}
