import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const healthPathMissing: Rule = {
  metadata: {
    id: "health-path-missing",
    severity: "warning",
    title: "The path of the health check is one of the app's routes",
  },
  *check(project) {
    const routes = ownRoutes(project);
    if (routes === undefined) return;
    for (const { config } of deployableVariants(project)) {
      const container = primaryContainer(project, config);
      const own = lookup(container?.node, "proxy");
      const proxy = lookup(config, "proxy");
      if (container === undefined || own?.kind === "unknown" || proxy?.kind === "unknown") continue;
      if (own?.kind === "scalar" && own.value === false) continue;
      const node = lookupPath(own, ["healthcheck", "path"]) ?? lookupPath(proxy, ["healthcheck", "path"]);
      if (node !== undefined && node.kind !== "scalar") continue;
      const path = node?.text ?? "/up";
      const last = path
        .replace(/\?.*$/, "")
        .split("/")
        .findLast((part) => part !== "");
      if (last === undefined || routes.split(/[^\w.-]+/).includes(last)) continue;
      yield {
        at: rangeOf(node ?? proxy ?? lookup(config, "service") ?? config),
        message: `kamal-proxy asks for ${path}${node === undefined ? " (the default)" : ""}, and config/routes.rb has no such route: with a 404 the app never becomes healthy`,
        help: 'Add `get "up" => "rails/health#show", as: :rails_health_check` to config/routes.rb, or name another path in `proxy/healthcheck/path`.',
      };
    }
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
