import { nodeOf, valueOr } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { lockedVersion } from "../../repository/gemfile-lock.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const healthPathMissing: Rule = {
  metadata: {
    id: "health-path-missing",
    severity: "warning",
    title: "Health check path is not in config/routes.rb",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const proxy = primaryContainer(deployed)?.role.proxy;
    if (proxy === undefined) return;

    const { healthPath } = proxy;
    const path = valueOr(healthPath, "/up");
    const segments = path
      ?.split("?")[0]
      ?.split("/")
      .filter((part) => part !== "");
    const [first] = segments ?? [];
    const last = segments?.at(-1);
    if (first === undefined || last === undefined) return;

    const routes = completeRoutes(project, first);
    if (routes === undefined || routes.split(/[^\w.-]+/).includes(last)) return;

    yield {
      at: rangeOf(nodeOf(healthPath) ?? nodeOf(config.sharedProxy) ?? nodeOf(config.service) ?? config.root),
      message: `kamal-proxy requests ${path}${healthPath.kind === "absent" ? " (the default)" : ""}, but config/routes.rb has no such route, so the app answers 404 and never becomes healthy`,
      help: `Add \`get "${path?.split("?")[0]?.replace(/^\//, "")}", to: ${handler(project)}\` to config/routes.rb, or set \`proxy/healthcheck/path\` to an existing route.`,
    };
  },
};

/** Since Rails 7.1, there is a controller for it. */
function handler({ files }: Project): string {
  const [major = 0, minor = 0] = (lockedVersion(files.gemfileLock.source?.text, "rails") ?? "").split(".").map(Number);
  return major > 7 || (major === 7 && minor >= 1) ? '"rails/health#show"' : 'proc { [200, {}, ["OK"]] }';
}

/** Whether `mount` has a literal path that does not begin with `/${first}`. */
function isMountedElsewhere(mount: string, first: string): boolean {
  const path = /(?:=>|\bat:)[ \t]*["']\/?([\w-]+)["'/]/.exec(mount)?.[1];
  return path !== undefined && path !== first;
}

/**
 * config/routes.rb without comments. undefined: it may not have all routes that begin with
 * `/${first}`, because engines, gems and other files can add some.
 */
function completeRoutes(project: Project, first: string): string | undefined {
  const source = project.surroundings.texts.routes.source;
  if (source === undefined) return undefined;

  const text = withoutComments(source.text);
  const others = text
    .replace(/^[ \t]*require[ (]["'][\w/-]{1,100}["']/gm, "")
    // An engine answers only below its own path.
    .replace(/^[ \t]*mount\b[^\n]*/gm, (whole) => (isMountedElsewhere(whole, first) ? "" : whole))
    .replace(/^[ \t]*match[ (]["']\/?[\w-]{1,100}/gm, "");
  if (
    !others.includes("routes.draw") ||
    /(?<!routes\.)\b(?:mount|draw|instance_eval|require|load|match)\b[ (]/.test(others)
  )
    return undefined;

  // A route for every path, or for every path of one segment.
  if (/["']\/?\(?\/?[*:]|:path\b|\bpath:[ \t]*["']\/?["']/.test(text)) return undefined;
  if (/middleware[^\n]{0,200}(?:health|\bup\b)/i.test(environmentText(project))) return undefined;

  const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
  return /health|okcomputer|rack-status|heartbeat/i.test(gems) ? undefined : text;
}
