import { portsAmong } from "../../config/accessory.ts";
import type { Project } from "../../project/project.ts";
import { itemsOf, lookup, lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { memoize } from "../facts/memoize.ts";
import { withoutComments } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const rolePortTaken: Rule = {
  metadata: {
    id: "role-port-taken",
    severity: "warning",
    title: "Role publishes a port that its old container still holds",
  },
  *checkConfig({ project, config }) {
    if (lookup(config.root, "hooks_path") !== undefined) return;

    for (const { name, settings } of config.roles.all) {
      const published = portsAmong(itemsOf(lookupPath(settings, ["options", "publish"])));
      // Without quotes, it is another port (rule `port-base-60`).
      const fixed = published.find(
        ({ text, node }) => hostPort(text) !== undefined && !(node.kind === "scalar" && node.type === "integer"),
      );
      if (fixed === undefined || stopsContainers(project)) continue;

      yield {
        at: rangeOf(fixed.node),
        message: `Kamal starts the new container of \`${name}\` before it stops the old one, which still holds port ${hostPort(fixed.text)}, so every deploy after the first fails with "port is already allocated"`,
        help: "Let kamal-proxy route the requests (`proxy`), or make it an accessory. Otherwise, stop the old container in a hook, `.kamal/hooks/pre-app-boot`.",
      };
    }
  },
};

/** The fixed port on the server; a single number is a port of the container. */
function hostPort(published: string): string | undefined {
  return /^(?:(?:[\d.]+|\[[\da-f:]*\]):)?(\d+):\d+(?:\/\w+)?$/i.exec(published)?.[1];
}

/** Whether a hook or a workflow stops containers, so that the port is free. */
const stopsContainers = memoize(({ surroundings }: Project): boolean => {
  const hooks = surroundings.hooks.filter(({ name }) => name === "pre-deploy" || name === "pre-app-boot");
  const texts = [
    ...hooks.map(({ source }) => source),
    ...surroundings.workflows.map(({ document }) => document?.source),
  ];
  return texts.some((source) => source !== undefined && withoutComments(source.text).split("\n").some(stopsContainer));
});

function stopsContainer(line: string): boolean {
  return /\b(?:stop|remove|rm|kill)\b/.test(line) && /\b(?:docker|kamal|podman)\b/.test(line);
}
