import { writtenAs } from "../../app/ruby/values.ts";
import type { Project } from "../../project/project.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import { type RubySetting, rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const solidQueueNoProcess: Rule = {
  metadata: {
    id: "solid-queue-no-process",
    severity: "warning",
    title: "No process runs the Solid Queue jobs",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const adapter = solidQueue(deployed);
    const plugin = pumaPlugin(project);
    if (adapter === undefined || plugin === "always") return;

    const containers = config.roles.all.map((role) => containerOf(deployed, role));
    if (containers.length === 0 || config.roles.unknown !== undefined) return;
    if (containers.some((each) => each?.command === undefined || runsJobs(each, plugin))) return;

    yield {
      at: adapter.at,
      message: "Neither a role in deploy.yml nor Puma runs Solid Queue, so jobs stay in the queue forever",
      help:
        plugin === "absent"
          ? 'Add a role with `cmd: bin/jobs`, or `plugin :solid_queue if ENV["SOLID_QUEUE_IN_PUMA"]` to config/puma.rb and `SOLID_QUEUE_IN_PUMA: true` under `env/clear`.'
          : "Add `SOLID_QUEUE_IN_PUMA: true` under `env/clear`, or a role with `cmd: bin/jobs`.",
    };
  },
};

/** The setting that selects Solid Queue, if only roles and Puma can run its jobs. */
function solidQueue(deployed: DeployableConfig): RubySetting | undefined {
  const { project } = deployed;
  const { texts, dockerfile } = project.surroundings;
  const adapter = rubySetting(deployed, "config.active_job.queue_adapter");
  if (adapter === undefined || writtenAs(adapter.value) !== "solid_queue" || project.hasErb) return undefined;

  const others = [texts.entrypoint.source?.text, dockerfile?.source.text].join("\n");
  return /solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(others) ? undefined : adapter;
}

/** `conditional`: it starts Solid Queue only if SOLID_QUEUE_IN_PUMA is set. */
type PumaPlugin = "absent" | "conditional" | "always";

function pumaPlugin({ surroundings }: Project): PumaPlugin {
  const text = withoutComments(surroundings.texts.puma.source?.text ?? "");
  const plugin = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(text)?.[0];
  if (plugin === undefined) return "absent";

  // Any condition other than the one that Rails generates counts as met.
  return /\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(plugin) ? "conditional" : "always";
}

function runsJobs({ command, env }: Container, plugin: PumaPlugin): boolean {
  if (plugin === "conditional" && env("SOLID_QUEUE_IN_PUMA") !== "unset") return true;
  return /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(command?.join(" ") ?? "");
}
