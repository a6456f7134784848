import { knownValue, nodeOf, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { environmentText, isSwitchedOn, type RubySetting, rubySetting } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const railsSslMismatch: Rule = {
  metadata: {
    id: "rails-ssl-mismatch",
    severity: "info",
    title: "Rails expects HTTPS, but kamal-proxy serves plain HTTP",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const setting = httpsSetting(deployed);
    const proxy = config.primaryProxy;
    const host = proxy?.hostsNode;
    if (setting === undefined || proxy === undefined || host === undefined || isBlank(host)) return;

    const { ssl, forwardHeaders } = proxy;
    if (valueOr(ssl, "none") !== "none") return;
    if (forwardHeaders.kind === "unknown" || knownValue(forwardHeaders) === true) return;

    const isRedirectLoop = knownValue(forwardHeaders) === false && !assumesHttps(project);

    yield {
      at: rangeOf(nodeOf(ssl) ?? host),
      ...(isRedirectLoop ? { severity: "warning" as const } : {}),
      message: isRedirectLoop
        ? `With \`forward_headers: false\`, Rails never learns that a request came over HTTPS, so config.force_ssl (${placeOf(setting)}) redirects every request in a loop`
        : `Rails expects HTTPS (${placeOf(setting)}), but kamal-proxy serves plain HTTP: unless a load balancer or CDN in front of it terminates TLS, forms fail (HTTP Origin header didn't match) or every request is redirected to HTTPS, which nothing serves`,
      help: "Set `ssl: true` under `proxy`, or `forward_headers: true` if a load balancer or CDN terminates TLS.",
    };
  },
};

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
