import { deployableConfigs } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const forceSslHealthCheck: Rule = {
  metadata: {
    id: "force-ssl-health-check",
    severity: "warning",
    title: "`force_ssl` redirects the health check to HTTPS",
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
        "Rails redirects kamal-proxy's HTTP health check to HTTPS, which the container does not serve, so the app never becomes healthy",
      help: "Add `config.assume_ssl = true`, because the proxy in front of the app terminates TLS.",
    };
  },
};
