import { evaluate } from "../../app/known-text.ts";
import { rangeBetween } from "../../text/source.ts";
import { primaryContainer } from "../facts/role-container.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const mailerExampleHost: Rule = {
  metadata: {
    id: "mailer-example-host",
    severity: "info",
    title: "Links in mails lead to example.com",
  },
  *checkConfig(deployed) {
    const { appCode, texts } = deployed.project.surroundings;
    const { source } = texts.production;
    const container = primaryContainer(deployed);
    // Rails generates the setting also for apps that send no mail.
    const hasMailers = appCode.mailers.some((name) => name !== "application_mailer.rb");
    if (source === undefined || !hasMailers || container?.ruby.railsEnv !== "production") return;

    const assignments = [...withoutComments(source.text).matchAll(/\bdefault_url_options\b[^\n]{0,300}/g)];
    const [match] = assignments;
    const code = hostIn(match?.[0] ?? "");
    if (match === undefined || assignments.length > 1 || code === undefined) return;

    const name = evaluate(code, container.ruby);
    if (name === undefined || !/^(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)$/.test(name)) return;

    yield {
      at: rangeBetween(source, match.index, match.index + match[0].trimEnd().length),
      message: `Links in mails lead to ${name}, which is a placeholder`,
      help: code.startsWith("ENV")
        ? "Set the variable under `env/clear` in deploy.yml, or write the app's host here."
        : "Write the app's host.",
    };
  },
};

/** The Ruby code of `host:` or `:host =>`. */
function hostIn(options: string): string | undefined {
  const key = /\bhost(?::|["']?[ \t]*=>)/.exec(options);
  const rest = key === null ? "" : options.slice(key.index + key[0].length).trimStart();
  return /^(?:ENV\.fetch\([^)]+\)|["'][^"']+["'])/.exec(rest)?.[0];
}
