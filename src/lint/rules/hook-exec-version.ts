import { hookMigrations } from "../facts/hook-migrations.ts";
import { hasOption } from "../facts/kamal-calls.ts";
import type { Rule } from "../rule.ts";

export const hookExecVersion: Rule = {
  metadata: {
    id: "hook-exec-version",
    severity: "warning",
    title: "Hook runs the migrations of the previous version",
  },
  *check(project) {
    for (const { call, name, setsVersion } of hookMigrations(project)) {
      if (setsVersion || hasOption(call, "--version")) continue;

      yield {
        at: call.at,
        message: `Without \`--version\`, \`kamal app exec\` runs the image \`latest\` of the server, which is still the previous release in ${name}, so new migrations do not run before the new version starts`,
        help: 'Add `--version="$KAMAL_VERSION"`: Kamal passes this variable to hooks.',
      };
    }
  },
};
