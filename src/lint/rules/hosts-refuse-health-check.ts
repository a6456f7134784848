import { valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const hostsRefuseHealthCheck: Rule = {
  metadata: {
    id: "hosts-refuse-health-check",
    severity: "warning",
    title: "`config.hosts` blocks the health check",
  },
  *check(project) {
    const source = project.surroundings.texts.production.source;
    if (source === undefined) return;

    const text = withoutComments(source.text);
    const match = /^[ \t]*config\.hosts[ \t]*(?:=|<<|\+=|\.push|\.concat)[^\n]*/m.exec(text);
    if (match === null || /host_authorization|hosts\.clear|hosts\s*=\s*nil/.test(text)) return;
    // IP addresses or all hosts are allowed as well.
    if (/IPAddr|\/\.\*\/|nil|0\.0\.0\.0/.test(text)) return;

    const start = match.index + (/^[ \t]*/.exec(match[0])?.[0].length ?? 0);
    yield {
      at: rangeBetween(source, start, match.index + match[0].trimEnd().length),
      message:
        "kamal-proxy's health check sends the container ID as its host, which is not in `config.hosts`, so Rails answers 403 and the app never becomes healthy",
      help: `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${healthPath(project)}" } }\`.`,
    };
  },
};

function healthPath(project: Project): string {
  const proxy = deployableConfigs(project)[0]?.config.primaryProxy;
  return (proxy === undefined ? undefined : valueOr(proxy.healthPath, "/up")) ?? "/up";
}
