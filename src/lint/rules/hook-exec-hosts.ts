import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import type { Project } from "../../project/project.ts";
import { hookMigrations } from "../facts/hook-migrations.ts";
import { hasOption, type KamalCall, optionOf } from "../facts/kamal-calls.ts";
import type { Rule } from "../rule.ts";

export const hookExecHosts: Rule = {
  metadata: {
    id: "hook-exec-hosts",
    severity: "warning",
    title: "Hook runs migrations on several servers or roles at the same time",
  },
  *check(project) {
    for (const { call, name } of hookMigrations(project)) {
      const count = containersOf(project, call);
      if (count < 2) continue;
      const primaryRole = project.chosen.config?.primaryRoleName ?? "web";

      yield {
        at: call.at,
        message: `\`kamal app exec\` runs a command once for each role on each host, so ${name} runs these migrations in ${count} containers at the same time`,
        help: `Add \`--primary --roles ${primaryRole}\` to run them once, on the primary host.`,
      };
    }
  },
};

/** How many containers certainly run the command; 0 if options limit it in a way that is not known. */
function containersOf(project: Project, call: KamalCall): number {
  if (hasOption(call, "--primary", "-p", "--hosts", "-h", "-c", "--config-file")) return 0;

  const roles = optionOf(call, "--roles", "-r");
  if (roles !== undefined && (roles.dynamic || roles.text.includes("*"))) return 0;
  const wanted = roles?.text.split(",");

  const destination = optionOf(call, "-d", "--destination");
  const configs = project.variants
    .filter((variant) =>
      destination === undefined || destination.dynamic
        ? (variant.destination === undefined) === (destination === undefined)
        : variant.destination === destination.text,
    )
    .flatMap(({ config }) => config ?? []);
  return Math.max(0, ...configs.map((config) => countIn(config, wanted)));
}

function countIn({ roles }: Config, wanted: readonly string[] | undefined): number {
  return roles.all
    .filter(({ name }) => wanted === undefined || wanted.includes(name))
    .reduce((sum, { hosts }) => sum + hostNames(hosts).length, 0);
}
