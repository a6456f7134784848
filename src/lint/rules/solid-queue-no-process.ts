import { deployableVariants } from "../facts/deployable-variants.ts";
import { containerOf, roleNames } from "../facts/role-container.ts";
import { rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const solidQueueNoProcess: Rule = {
  metadata: {
    id: "solid-queue-no-process",
    severity: "warning",
    title: "Where jobs go to Solid Queue, a process runs them",
  },
  *check(project) {
    const { production, puma, entrypoint } = project.surroundings.texts;
    const adapter = rubySetting(production.source, "config.active_job.queue_adapter");
    if (adapter?.value !== ":solid_queue" || project.hasErb) return;
    const plugin = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(withoutComments(puma.source?.text ?? ""))?.[0];
    const others = [entrypoint.source?.text, project.surroundings.dockerfile?.source.text].join("\n");
    if (/solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(others)) return;
    // A condition other than the one that Rails generates cannot be judged.
    const inPuma = plugin !== undefined && !/\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(plugin);
    if (inPuma) return;
    for (const { config } of deployableVariants(project)) {
      const containers = roleNames(config).map((name) => containerOf(project, config, name));
      if (containers.length === 0 || containers.some((each) => each === undefined || each.command === undefined))
        continue;
      const runs = containers.some(
        (each) =>
          /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(each?.command?.join(" ") ?? "") ||
          (plugin !== undefined && each?.env("SOLID_QUEUE_IN_PUMA") !== "unset"),
      );
      if (runs) continue;
      yield {
        at: adapter.at,
        message:
          "Jobs go to Solid Queue, and no role of deploy.yml runs `bin/jobs`, nor does Puma: they stay in the queue for ever",
        help: "Add `SOLID_QUEUE_IN_PUMA: true` below `env/clear`, or a role with `cmd: bin/jobs`.",
      };
    }
  },
};
