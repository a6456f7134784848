import type { Project } from "../../project/project.ts";
import { rangeBetween, startOf } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { preparesDatabase, soleMigrationScript } from "../facts/database-preparation.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const entrypointNoPrepare: Rule = {
  metadata: {
    id: "entrypoint-no-prepare",
    severity: "info",
    title: "Nothing runs `db:prepare`, so migrations are never applied",
  },
  *check(project) {
    const script = soleMigrationScript(project);
    if (script === undefined) return;

    if (preparesDatabase(script)) yield* checkEntrypointRuns(project);
    // Another script that it calls may run it.
    if (preparesDatabase(script) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(script)) return;

    const file = project.surroundings.texts.entrypoint.path;
    yield {
      at: startOf(file),
      message:
        "Neither the entrypoint nor a hook or workflow in this repository runs `db:prepare`, so migrations are never applied",
      help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts.",
    };
  },
};

/** The script exists, but neither the Dockerfile nor a role starts it. */
function* checkEntrypointRuns(project: Project): Iterable<Problem> {
  for (const deployed of deployableConfigs(project)) {
    const { dockerfile } = deployed.project.surroundings;
    if (dockerfile === undefined || !hasPlainBases(dockerfile)) continue;

    const { image, command, role } = primaryContainer(deployed) ?? {};
    if (image?.cmd === undefined || image.entrypoint !== undefined || command === undefined) continue;
    if (/entrypoint/.test(command.join(" "))) continue;
    if (lookup(lookup(role?.settings, "options"), "entrypoint") !== undefined) continue;

    yield {
      at: rangeBetween(dockerfile.source, image.cmd.start, image.cmd.end),
      message: "The Dockerfile has no ENTRYPOINT, so the script that runs `db:prepare` never starts",
      help: `Add \`ENTRYPOINT ["${image.workdir ?? "/rails"}/bin/docker-entrypoint"]\` before CMD. The script must be executable, and end with \`exec "\${@}"\`.`,
    };
  }
}
