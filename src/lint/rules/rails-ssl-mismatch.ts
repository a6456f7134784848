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
    title: "Rails expects HTTPS, but kamal-proxy serves plain HTTP",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const setting = httpsSetting(deployed);
    if (setting === undefined || config.accessories.all.some(mayServeHttps)) return;
    if (config.primaryRole?.isProxied === false) yield* withoutProxy(deployed, setting);

    const proxy = config.primaryProxy;
    if (proxy === undefined) return;

    const { ssl, forwardHeaders, hostsNode } = proxy;
    if (valueOr(ssl, "none") !== "none") return;
    if (forwardHeaders.kind === "unknown" || knownValue(forwardHeaders) === true) return;

    const isRedirectLoop = knownValue(forwardHeaders) === false && !assumesHttps(project);

    yield {
      at: rangeOf(nodeOf(ssl) ?? hostsNode ?? proxy.node ?? nodeOf(config.service) ?? config.root),
      ...(isRedirectLoop ? { severity: "warning" as const } : {}),
      message: isRedirectLoop
        ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${placeOf(setting)}) redirects every request in a loop`
        : `Rails expects HTTPS (${placeOf(setting)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, forms fail (HTTP Origin header didn't match) or every request is redirected to HTTPS, which nothing serves`,
      help: `Set \`ssl: true\`${hostsNode === undefined ? " and `host`" : ""} under \`proxy\`, or \`forward_headers: true\` if a load balancer or CDN terminates TLS.`,
    };
  },
};

/** The role publishes its port itself. Thruster or an accessory may serve HTTPS. */
function* withoutProxy(deployed: DeployableConfig, setting: RubySetting): Iterable<Problem> {
  const { config } = deployed;
  const { role, env } = primaryContainer(deployed) ?? {};
  if (role === undefined || env?.("TLS_DOMAIN") !== "unset") return;
  if (config.accessories.unknown !== undefined) return;

  yield {
    at: rangeOf(role.key ?? role.node),
    message: `Rails expects HTTPS (${placeOf(setting)}), but the role has no proxy: unless a load balancer or CDN in front of it terminates TLS, forms fail (HTTP Origin header didn't match) or every request is redirected to HTTPS, which nothing serves`,
    help: "Let kamal-proxy serve the role, with `ssl: true` and a `host` under `proxy`, or remove the setting.",
  };
}

function mayServeHttps({ image, publishedPorts }: Accessory): boolean {
  const name = knownValue(image);
  return (
    name === undefined ||
    /nginx|caddy|traefik|haproxy|envoy|cloudflared|tunnel|tailscale/.test(name) ||
    publishedPorts.some(({ text }) => /\b443\b/.test(text))
  );
}

/** The setting with which Rails treats every request as HTTPS, or redirects it to HTTPS. */
function httpsSetting(deployed: DeployableConfig): RubySetting | undefined {
  return ["config.assume_ssl", "config.force_ssl"].map((name) => rubySetting(deployed, name)).find(isSwitchedOn);
}

/** Also counts a middleware and a setting with a condition. */
function assumesHttps(project: Project): boolean {
  return /assume_ssl|AssumeSSL/.test(environmentText(project));
}

function placeOf({ at }: RubySetting): string {
  return `${at.file}:${at.line}`;
}
