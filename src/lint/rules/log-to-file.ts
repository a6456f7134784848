import { rangeBetween } from "../../text/source.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

const condition = /\bif[ \t]+ENV\[["']RAILS_LOG_TO_STDOUT["']\](?:\.present\?)?/;

export const logToFile: Rule = {
  metadata: {
    id: "log-to-file",
    severity: "info",
    title: "Rails logs to a file in the container",
  },
  *checkConfig({ project, ...rest }) {
    const { texts, dockerfile } = project.surroundings;
    const { source } = texts.production;
    const container = primaryContainer({ project, ...rest });
    if (source === undefined || container?.image === undefined || container.ruby.railsEnv !== "production") return;

    const text = withoutComments(source.text);
    const match = condition.exec(text);
    if (match === null || dockerfile === undefined || !hasPlainBases(dockerfile)) return;
    // Another logger, or a gem that replaces it.
    if (text.split(/STDOUT\b|\$stdout\b/).length > 3) return;
    const gems = project.files.gemfileLock.source?.text ?? project.files.gemfile.source?.text ?? "";
    if (/rails_stdout_logging|rails_12factor|semantic_logger|ougai|logtail/.test(gems)) return;
    if (container.env("RAILS_LOG_TO_STDOUT") !== "unset") return;

    yield {
      at: rangeBetween(source, match.index, match.index + match[0].length),
      message:
        "RAILS_LOG_TO_STDOUT is not set in the app's container, so Rails logs to log/production.log: `kamal app logs` does not show it, and each deploy loses it",
      help: 'Add `RAILS_LOG_TO_STDOUT: "1"` under `env/clear`.',
    };
  },
};
