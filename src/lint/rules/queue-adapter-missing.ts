import { primaryContainer } from "../facts/role-container.ts";
import { environmentText, withoutComments } from "../facts/ruby-text.ts";
import { placeForSetting } from "../facts/setting-place.ts";
import type { Rule } from "../rule.ts";

export const queueAdapterMissing: Rule = {
  metadata: {
    id: "queue-adapter-missing",
    severity: "info",
    title: "Jobs wait in the memory of the web server",
  },
  *checkConfig(deployed) {
    const { project } = deployed;
    const { appCode, texts } = project.surroundings;
    const { production, application } = texts;
    if (production.source === undefined || application.source === undefined) return;
    if (appCode.jobs.length === 0 || appCode.initializers === undefined) return;
    if (primaryContainer(deployed)?.ruby.railsEnv !== "production") return;

    const jobs = appCode.jobs.map(({ source }) => withoutComments(source?.text ?? ""));
    const isActiveJob = jobs.some((text) => /\bApplicationJob[ \t]*<[ \t]*(?:::)?ActiveJob::Base\b/.test(text));
    if (!isActiveJob || !jobs.some((text) => /<[ \t]*(?:::)?ApplicationJob\b/.test(text))) return;

    const others = appCode.initializers.map(({ source }) => withoutComments(source?.text ?? ""));
    const all = [environmentText(project), ...jobs, ...others];
    if (all.some((text) => /queue_adapter|Sidekiq::(?:Job|Worker)\b/.test(text))) return;

    const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
    const [gem] = queues.filter(({ name }) =>
      new RegExp(`^ {4}${RegExp.escape(name)} \\(|["']${RegExp.escape(name)}["']`, "m").test(gems),
    );
    yield {
      at: placeForSetting(production.source, "queue_adapter"),
      message:
        "No file sets `config.active_job.queue_adapter`, so jobs wait in the memory of the web server (`:async`), and each deploy loses those that have not run",
      help: `Set \`config.active_job.queue_adapter = ${gem?.adapter ?? ":solid_queue"}\`, and run a process for it, if jobs must not get lost.`,
    };
  },
};

/** Gems with an adapter. */
const queues = [
  { name: "solid_queue", adapter: ":solid_queue" },
  { name: "sidekiq", adapter: ":sidekiq" },
  { name: "good_job", adapter: ":good_job" },
  { name: "resque", adapter: ":resque" },
  { name: "delayed_job", adapter: ":delayed_job" },
] as const;
