import { serverDatabases } from "../../app/database-servers.ts";
import { erbText } from "../../app/erb-text.ts";
import { flagValues } from "../../app/server-commands.ts";
import type { Range } from "../../text/source.ts";
import { lookup, type Node, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sidekiqPool: Rule = {
  metadata: {
    id: "sidekiq-pool",
    severity: "warning",
    title: "Sidekiq has more threads than database connections",
  },
  *checkConfig(deployed) {
    const { roles } = deployed.config;
    for (const role of roles.all.slice(0, maxRoles)) {
      if (lookup(role.settings, "cmd") === undefined) continue;
      const container = containerOf(deployed, role);
      const problem = container === undefined ? undefined : checkRole(deployed, container);
      if (problem === undefined) continue;
      // The other roles have most of their settings in common.
      yield problem;
      return;
    }
  },
};

/** More roles than any config has. */
const maxRoles = 50;

function checkRole(deployed: DeployableConfig, container: Container): Problem | undefined {
  const command = container.command?.join(" ") ?? "";
  if (!/^(?:bundle exec |\S{0,100}bin\/)?sidekiq(?: |$)/.test(command)) return undefined;

  const threads = threadsOf(deployed, { container, command });
  const pool = poolOf(deployed, container);
  if (threads === undefined || pool === undefined || threads.count <= pool.count) return undefined;

  const { file, line } = pool.at;
  return {
    at: threads.at,
    // The URL may have a pool of its own.
    ...(pool.isCertain ? {} : { severity: "info" as const }),
    message: `Sidekiq has ${threads.count} threads, but the database pool only ${pool.count} connections (${file}:${line}): if all threads are busy, jobs fail with ActiveRecord::ConnectionTimeoutError`,
    help: `Make the pool of the role \`${container.role.name}\` at least ${threads.count}${pool.variable === undefined ? "" : ` (\`${pool.variable}: ${threads.count}\` in its \`env/clear\`)`}, or give Sidekiq at most ${pool.count} threads.`,
  };
}

/** Only a written number; the default depends on the version of Sidekiq. */
function threadsOf(
  { project }: DeployableConfig,
  { container, command }: { container: Container; command: string },
): { count: number; at: Range } | undefined {
  const [flag] = flagValues(command, ["-c", "--concurrency"]);
  if (flag !== undefined) return counted(flag, lookup(container.role.settings, "cmd"));

  const [file = "config/sidekiq.yml"] = flagValues(command, ["-C", "--config"]);
  const root = project.surroundings.sidekiq.document?.root;
  if (root === undefined || file.replace(/^\.\//, "") !== "config/sidekiq.yml") return undefined;

  const own = either(root, container.ruby.railsEnv);
  const node = (own === undefined ? undefined : either(own, "concurrency")) ?? either(root, "concurrency");
  return node === undefined ? undefined : counted(erbText(node, container.ruby)?.text ?? "", node);
}

/** Sidekiq's keys can be symbols. */
function either(map: Node, key: string): Node | undefined {
  return lookup(map, `:${key}`) ?? lookup(map, key);
}

function counted(text: string, node: Node | undefined): { count: number; at: Range } | undefined {
  return node === undefined || !/^\d{1,4}$/.test(text) ? undefined : { count: Number(text), at: rangeOf(node) };
}

interface Pool {
  readonly count: number;
  readonly at: Range;
  readonly isCertain: boolean;
  /** The variable that would change it. */
  readonly variable: string | undefined;
}

function poolOf({ project }: DeployableConfig, { ruby }: Container): Pool | undefined {
  const databases = serverDatabases(project.surroundings.database.document?.root, ruby);
  const primary = databases.find(({ name }) => name === "primary");
  if (primary === undefined || primary.url?.text.includes("pool=") === true) return undefined;

  const { settings, key, url } = primary;
  const node = lookup(settings, "max_connections") ?? lookup(settings, "pool");
  const isCertain = url !== undefined;
  // The default of Rails.
  if (node === undefined) return { count: 5, at: rangeOf(key), isCertain, variable: undefined };

  const fallback = numberByDefault.exec(sourceTextOf(node).trim());
  const [, variable = "", number = ""] = fallback ?? [];
  const isUnset = fallback !== null && ruby.env(variable) === "unset";
  const pool = counted(isUnset ? number : (erbText(node, ruby)?.text ?? ""), node);
  return pool === undefined ? undefined : { ...pool, isCertain, variable: fallback === null ? undefined : variable };
}

/** `<%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>`, as Rails generates it. */
const numberByDefault = /^<%=\s*ENV\.fetch\(\s*["'](\w+)["']\s*(?:,|\)\s*\{)\s*(\d{1,4})\s*[)}]\s*-?%>$/;
