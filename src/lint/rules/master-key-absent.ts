import { nodeOf } from "../../config/setting.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const masterKeyAbsent: Rule = {
  metadata: {
    id: "master-key-absent",
    severity: "warning",
    title: "An app with encrypted credentials gets RAILS_MASTER_KEY",
  },
  *checkConfig(deployed) {
    const { project, config } = deployed;
    const { entries } = project.surroundings;
    if (entries.get("config/credentials.yml.enc") !== "text") return;
    // The key is in the repository: another rule's business, but the app has it.
    if (["config/master.key", "config/credentials/production.key"].some((path) => entries.get(path) !== "missing"))
      return;

    const container = primaryContainer(deployed);
    if (container === undefined || container.image === undefined) return;
    if (["RAILS_MASTER_KEY", "SECRET_KEY_BASE"].some((name) => container.env(name) !== "unset")) return;

    yield {
      at: rangeOf(lookup(config.root, "env") ?? nodeOf(config.service) ?? config.root),
      message:
        "config/credentials.yml.enc cannot be read in the container: neither RAILS_MASTER_KEY nor SECRET_KEY_BASE is in `env`",
      help: "Add `RAILS_MASTER_KEY` below `env/secret`, and `RAILS_MASTER_KEY=$RAILS_MASTER_KEY` to .kamal/secrets.",
    };
  },
};
