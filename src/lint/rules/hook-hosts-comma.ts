import type { Project } from "../../project/project.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { hookScripts } from "../facts/hook-scripts.ts";
import type { Rule } from "../rule.ts";

export const hookHostsComma: Rule = {
  metadata: {
    id: "hook-hosts-comma",
    severity: "warning",
    title: "Hook does not split the list of hosts at its commas",
  },
  *check(project) {
    for (const { hook, script } of hookScripts(project)) {
      const match = /\bfor[ \t]+\w{1,40}[ \t]+in[ \t]+\$\{?KAMAL_HOSTS\}?[ \t]*(?:;|\r?\n)/.exec(script.text);
      if (match === null || /\bIFS=|\bKAMAL_HOSTS=/.test(script.text) || script.programs.length === 0) continue;
      const count = hostCount(project);
      if (count < 2) continue;

      yield {
        at: script.place(match.index, match.index + match[0].trimEnd().length),
        message: `KAMAL_HOSTS is separated by commas, so this loop of ${hook.name} runs once, with all ${count} hosts as one word`,
        help: "Write `for host in $(echo \"$KAMAL_HOSTS\" | tr ',' ' '); do`.",
      };
    }
  },
};

/** Of the config with the most hosts. */
function hostCount(project: Project): number {
  const counts = deployableConfigs(project).map(({ config }) => {
    const names = config.namedContainers.flatMap(({ hosts }) => hosts.all.map(({ name }) => name));
    return new Set(names).size;
  });
  return Math.max(0, ...counts);
}
