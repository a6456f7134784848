import { nodeOf, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const healthPathMissing: Rule = {
  metadata: {
    id: "health-path-missing",
    severity: "warning",
    title: "The path of the health check is one of the app's routes",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const routes = ownRoutes(project);
    const proxy = primaryContainer(deployed)?.role.proxy;
    if (routes === undefined || proxy === undefined) return;

    const { healthPath } = proxy;
    const path = valueOr(healthPath, "/up");
    const last = path
      ?.replace(/\?.*$/, "")
      .split("/")
      .findLast((part) => part !== "");
    if (last === undefined || routes.split(/[^\w.-]+/).includes(last)) return;

    yield {
      at: rangeOf(nodeOf(healthPath) ?? nodeOf(config.sharedProxy) ?? nodeOf(config.service) ?? config.root),
      message: `kamal-proxy asks for ${path}${healthPath.kind === "absent" ? " (the default)" : ""}, and config/routes.rb has no such route: with a 404 the app never becomes healthy`,
      help: 'Add `get "up" => "rails/health#show", as: :rails_health_check` to config/routes.rb, or name another path in `proxy/healthcheck/path`.',
    };
  },
};

/** Only where all routes can be seen: engines, gems and other files bring their own. */
function ownRoutes(project: Project): string | undefined {
  const source = project.surroundings.texts.routes.source;
  if (source === undefined) return undefined;

  const text = withoutComments(source.text);
  if (
    !text.includes("routes.draw") ||
    /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(text)
  )
    return undefined;

  if (/["']\*|:path\b/.test(text)) return undefined;

  const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
  return /health|okcomputer|rack-status|heartbeat/i.test(gems) ? undefined : text;
}
