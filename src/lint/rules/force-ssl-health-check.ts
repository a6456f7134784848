import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, isSwitchedOn, rubySetting } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const forceSslHealthCheck: Rule = {
  metadata: {
    id: "force-ssl-health-check",
    severity: "warning",
    title: "`force_ssl` redirects the health check to HTTPS",
  },
  *checkConfig(deployed) {
    const force = rubySetting(deployed, "config.force_ssl");
    if (!isSwitchedOn(force) || mayAssumeSsl(deployed)) return;
    if (primaryContainer(deployed)?.role.isProxied !== true) return;

    yield {
      at: force.at,
      message:
        "Rails redirects kamal-proxy's HTTP health check to HTTPS, which the container does not serve, so the app never becomes healthy",
      help: "Add `config.assume_ssl = true`, because the proxy in front of the app terminates TLS.",
    };
  },
};

function mayAssumeSsl(deployed: DeployableConfig): boolean {
  const text = environmentText(deployed.project);
  if (/ssl_options|AssumeSSL/.test(text)) return true;

  const assume = rubySetting(deployed, "config.assume_ssl");
  return assume === undefined ? text.includes("assume_ssl") : isSwitchedOn(assume);
}
