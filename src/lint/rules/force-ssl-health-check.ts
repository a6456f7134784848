import { deployableConfigs } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const forceSslHealthCheck: Rule = {
  metadata: {
    id: "force-ssl-health-check",
    severity: "warning",
    title: "`force_ssl` does not redirect the health check, which comes over plain http",
  },
  *check(project) {
    const { production, application } = project.surroundings.texts;
    const force = rubySetting(production.source, "config.force_ssl");
    if (production.source === undefined || force?.value !== "true") return;

    const text = withoutComments(`${production.source.text}\n${application.source?.text ?? ""}`);
    if (/assume_ssl|ssl_options|AssumeSSL/.test(text)) return;

    const isProxied = deployableConfigs(project).some((each) => primaryContainer(each)?.role.isProxied === true);
    if (!isProxied) return;

    yield {
      at: force.at,
      message:
        "kamal-proxy asks the container over plain http, and gets a redirect to https that nobody answers there: the app never becomes healthy",
      help: "Add `config.assume_ssl = true`: the proxy in front of the app ends TLS.",
    };
  },
};
