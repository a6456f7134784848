import { posix } from "node:path";
import type { Config } from "../../config/config.ts";
import { nodeOf } from "../../config/setting.ts";
import { lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const masterKeyAbsent: Rule = {
  metadata: {
    id: "master-key-absent",
    severity: "warning",
    title: "App with encrypted credentials does not get RAILS_MASTER_KEY",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const { entries } = project.surroundings;
    if (entries.get("config/credentials.yml.enc") !== "text") return;

    // The key is in the repository, so the app has it; key-in-git reports that.
    if (["config/master.key", "config/credentials/production.key"].some((path) => entries.get(path) !== "missing"))
      return;

    if (isBuiltFromOtherFolder(config)) return;

    const container = primaryContainer(deployed);
    if (container === undefined || container.image === undefined) return;
    if (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((name) => container.env(name) !== "unset")) return;

    yield {
      at: rangeOf(lookup(config.root, "env") ?? nodeOf(config.service) ?? config.root),
      message:
        "`env` has neither RAILS_MASTER_KEY nor SECRET_KEY_BASE, so the app cannot read config/credentials.yml.enc and does not boot",
      help: "Add `RAILS_MASTER_KEY` under `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets.",
    };
  },
};

/** A folder below the app's, or a repository, has an app of its own. */
function isBuiltFromOtherFolder({ root }: Config): boolean {
  const context = lookupPath(root, ["builder", "context"]);
  if (context === undefined) return false;
  if (context.kind !== "scalar") return true;
  return !/^(?:\.\.?\/?)*$/.test(posix.normalize(context.text));
}
