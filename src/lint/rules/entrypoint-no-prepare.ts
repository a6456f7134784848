import { entrypointText, preparesDatabase } from "../data/prepare.ts";
import type { Rule } from "../types.ts";

export const entrypointNoPrepare: Rule = {
  metadata: {
    id: "entrypoint-no-prepare",
    severity: "info",
    title: "The entrypoint prepares the database, or a hook or workflow migrates it",
  },
  *check(project) {
    const script = entrypointText(project);
    // A script that calls others can do it there.
    if (script === undefined || preparesDatabase(script) || /\bbin\/(?!rails|bundle|sh|bash)\S+|\brake\b/.test(script))
      return;
    const file = project.around.texts.entrypoint.path;
    yield {
      at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
      message:
        "Neither the entrypoint nor a hook or workflow of this repository runs `db:prepare`: migrations are never applied",
      help: "Add `./bin/rails db:prepare` to the entrypoint, before the server starts.",
    };
  },
};
