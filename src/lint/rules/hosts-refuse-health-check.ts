import { isBlankValue } from "../../app/ruby/values.ts";
import { valueOr } from "../../config/setting.ts";
import { rangeBetween } from "../../text/source.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, type PlacedAssignment, settingAssignments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const hostsRefuseHealthCheck: Rule = {
  metadata: {
    id: "hosts-refuse-health-check",
    severity: "warning",
    title: "`config.hosts` blocks the health check",
  },
  *checkConfig(deployed) {
    if (primaryContainer(deployed)?.role.isProxied !== true) return;
    // Both can let the health check pass.
    if (/host_authorization|HostAuthorization/.test(environmentText(deployed.project))) return;

    const entry = firstEntry(settingAssignments(deployed, "config.hosts"));
    if (entry === undefined) return;

    yield {
      at: rangeBetween(entry.source, entry.start, entry.end),
      message:
        "kamal-proxy's health check sends the container ID as its host, which is not in `config.hosts`, so Rails answers 403 and the app never becomes healthy",
      help: `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${healthPath(deployed)}" } }\`.`,
    };
  },
};

/** The first of the entries if there is certainly one, and none that a container ID can match. */
function firstEntry(assignments: readonly PlacedAssignment[]): PlacedAssignment | undefined {
  let entries: PlacedAssignment[] = [];
  for (const assignment of assignments) {
    const { operator, isCertain } = assignment;
    const added = mayMatchContainerId(assignment) ? "unknown" : hasEntry(assignment);
    if (added === "unknown") return undefined;

    if (operator === "=" || operator === "clear") {
      if (!isCertain) return undefined;
      entries = [];
    }
    if (added && isCertain) entries.push(assignment);
  }

  return entries[0];
}

const addsOne = new Set(["<<", "push", "append", "unshift", "prepend"]);
const addsList = new Set(["=", "+=", "concat"]);

function hasEntry({ operator, value }: PlacedAssignment): boolean | "unknown" {
  if (operator === "clear") return false;
  // Each of them adds an entry, even an unknown one.
  if (addsOne.has(operator)) return true;

  const blank = addsList.has(operator) ? isBlankValue(value) : undefined;
  return blank === undefined ? "unknown" : !blank;
}

/** A container ID has no dot in it: `IPAddr` and host names never match it. */
function mayMatchContainerId({ source, start, end }: PlacedAssignment): boolean {
  const code = source.text.slice(start, end);
  if (/Regexp|%r/.test(code)) return true;
  if (!/[\s[(,]\//.test(code)) return false;

  const patterns = code.split("/").filter((_part, index) => index % 2 === 1);
  return patterns.some((pattern) => !/\\\.\w/.test(pattern) || /[?|]/.test(pattern));
}

/** `/up`, unless the proxy of the primary role checks another path. */
function healthPath({ config }: DeployableConfig): string {
  const { primaryProxy } = config;
  return (primaryProxy === undefined ? undefined : valueOr(primaryProxy.healthPath, "/up")) ?? "/up";
}
