import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { primaryProxy } from "../facts/proxy.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const railsSslMismatch: Rule = {
  metadata: {
    id: "rails-ssl-mismatch",
    severity: "info",
    title: "Rails expects https where kamal-proxy, or something in front of it, ends TLS",
  },
  *check(project) {
    const { production, application } = project.surroundings.texts;
    const force = rubySetting(production.source, "config.force_ssl");
    const assume = rubySetting(production.source, "config.assume_ssl");
    const setting = [assume, force].find((each) => each?.value === "true");
    if (setting === undefined) return;
    const text = withoutComments(`${production.source?.text ?? ""}\n${application.source?.text ?? ""}`);
    const assumes = /assume_ssl|AssumeSSL/.test(text);
    for (const { config } of deployableVariants(project)) {
      const proxy = primaryProxy(config, primaryContainer(project, config)?.node);
      const ssl = lookup(proxy, "ssl");
      const forward = lookup(proxy, "forward_headers");
      const off = ssl === undefined || (ssl.kind === "scalar" && ssl.value === false);
      if (proxy === undefined || lookup(proxy, "host") === undefined || !off || forward?.kind === "unknown") continue;
      const forwards = forward?.kind === "scalar" ? forward.value === true : undefined;
      if (forwards === true) continue;
      const loops = forwards === false && !assumes;
      yield {
        at: rangeOf(ssl ?? lookup(proxy, "host") ?? proxy),
        ...(loops ? { severity: "warning" as const } : {}),
        message: loops
          ? `With \`forward_headers: false\` Rails never learns of https, and config.force_ssl (${placeOf(setting)}) redirects every request again and again`
          : `Rails takes every request for https (${placeOf(setting)}), and kamal-proxy serves plain http: unless a load balancer or CDN ends TLS in front, cookies are lost and forms fail (HTTP Origin header didn't match)`,
        help: "Write `ssl: true` below `proxy`; or, where something in front ends TLS, `forward_headers: true`, which says so.",
      };
    }
  },
};

function placeOf({ at }: { at: { file: string; line: number } }): string {
  return `${at.file}:${at.line}`;
}
