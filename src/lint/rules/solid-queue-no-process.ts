import type { Project } from "../../project/project.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import { type RubySetting, rubySetting, withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const solidQueueNoProcess: Rule = {
  metadata: {
    id: "solid-queue-no-process",
    severity: "warning",
    title: "Where jobs go to Solid Queue, a process runs them",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const adapter = solidQueue(project);
    const plugin = pumaPlugin(project);
    if (adapter === undefined || plugin === "always") return;

    const containers = config.roles.all.map((role) => containerOf(deployed, role));
    if (containers.length === 0 || config.roles.unknown !== undefined) return;
    if (containers.some((each) => each?.command === undefined || runsJobs(each, plugin))) return;

    yield {
      at: adapter.at,
      message:
        "Jobs go to Solid Queue, and no role of deploy.yml runs `bin/jobs`, nor does Puma: they stay in the queue for ever",
      help: "Add `SOLID_QUEUE_IN_PUMA: true` below `env/clear`, or a role with `cmd: bin/jobs`.",
    };
  },
};

/** The setting that gives jobs to Solid Queue, where nothing but roles and Puma can run them. */
function solidQueue(project: Project): RubySetting | undefined {
  const { texts, dockerfile } = project.surroundings;
  const adapter = rubySetting(texts.production.source, "config.active_job.queue_adapter");
  if (adapter?.value !== ":solid_queue" || project.hasErb) return undefined;

  const others = [texts.entrypoint.source?.text, dockerfile?.source.text].join("\n");
  return /solid_queue|bin\/jobs|foreman|overmind|Procfile/.test(others) ? undefined : adapter;
}

/** `asked`: it starts Solid Queue where the environment says so. */
type PumaPlugin = "absent" | "asked" | "always";

function pumaPlugin({ surroundings }: Project): PumaPlugin {
  const text = withoutComments(surroundings.texts.puma.source?.text ?? "");
  const plugin = /^.*\bplugin[ (]+:solid_queue\b.*$/m.exec(text)?.[0];
  if (plugin === undefined) return "absent";

  // A condition other than the one that Rails generates cannot be judged.
  return /\bif ENV(?:\.fetch\(|\[)["']SOLID_QUEUE_IN_PUMA["']/.test(plugin) ? "asked" : "always";
}

function runsJobs({ command, env }: Container, plugin: PumaPlugin): boolean {
  if (plugin === "asked" && env("SOLID_QUEUE_IN_PUMA") !== "unset") return true;
  return /jobs|solid_queue|sidekiq|good_job|worker|Procfile|foreman/.test(command?.join(" ") ?? "");
}
