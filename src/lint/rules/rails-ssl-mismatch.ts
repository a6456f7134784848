import { knownValue, nodeOf, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import { type RubySetting, rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const railsSslMismatch: Rule = {
  metadata: {
    id: "rails-ssl-mismatch",
    severity: "info",
    title: "Rails expects https where kamal-proxy, or something in front of it, ends TLS",
  },
  *checkConfig({ project, config }) {
    const setting = httpsSetting(project);
    const proxy = config.primaryProxy;
    const host = proxy?.hostsNode;
    if (setting === undefined || proxy === undefined || host === undefined || isBlank(host)) return;

    const { ssl, forwardHeaders } = proxy;
    if (valueOr(ssl, "none") !== "none") return;
    if (forwardHeaders.kind === "unknown" || knownValue(forwardHeaders) === true) return;

    const loops = knownValue(forwardHeaders) === false && !assumesHttps(project);
    yield {
      at: rangeOf(nodeOf(ssl) ?? host),
      ...(loops ? { severity: "warning" as const } : {}),
      message: loops
        ? `With \`forward_headers: false\` Rails never learns of https, and config.force_ssl (${placeOf(setting)}) redirects every request again and again`
        : `Rails takes every request for https (${placeOf(setting)}), and kamal-proxy serves plain http: unless a load balancer or CDN ends TLS in front, cookies are lost and forms fail (HTTP Origin header didn't match)`,
      help: "Write `ssl: true` below `proxy`; or, where something in front ends TLS, `forward_headers: true`, which says so.",
    };
  },
};

/** What makes Rails take every request for https. */
function httpsSetting({ surroundings }: Project): RubySetting | undefined {
  const { source } = surroundings.texts.production;
  const settings = ["config.assume_ssl", "config.force_ssl"].map((name) => rubySetting(source, name));
  return settings.find((each) => each?.value === "true");
}

/** Also by a middleware, or on a condition. */
function assumesHttps({ surroundings }: Project): boolean {
  const { production, application } = surroundings.texts;
  const text = withoutComments(`${production.source?.text ?? ""}\n${application.source?.text ?? ""}`);
  return /assume_ssl|AssumeSSL/.test(text);
}

function placeOf({ at }: RubySetting): string {
  return `${at.file}:${at.line}`;
}
