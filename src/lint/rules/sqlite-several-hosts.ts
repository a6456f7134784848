import type { Project } from "../../project/project.ts";
import { type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { type DataTrail, dataTrail, isDisposable } from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { differ, roleHosts } from "../facts/hosts.ts";
import { containerOf, roleNames } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const sqliteSeveralHosts: Rule = {
  metadata: {
    id: "sqlite-several-hosts",
    severity: "error",
    title: "An app with SQLite runs on one host, with its jobs",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      const database = trail?.databases.find((each) => !isDisposable(each) && each.mount?.kind === "volume");
      if (trail === undefined || database === undefined) continue;
      const primary = roleHosts(config, trail.container.role).all;
      const [first] = primary;
      if (first === undefined) continue;
      const second = primary.find(({ name }) => name !== first.name);
      if (second !== undefined) {
        yield {
          at: rangeOf(second.node),
          // A name and an address can be one machine.
          ...(differ(first.name, second.name) ? {} : { severity: "warning" as const }),
          message: `${first.name} and ${second.name} get a file ${database.file} each: what one writes, the other never sees`,
          help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL).",
        };
      }
      for (const role of roleNames(config).filter((name) => name !== trail.container.role)) {
        const stray = roleHosts(config, role).all.find(({ name }) => primary.every((host) => host.name !== name));
        if (stray === undefined) continue;
        yield {
          at: rangeOf(stray.node),
          ...(primary.every((host) => differ(host.name, stray.name)) ? {} : { severity: "warning" as const }),
          message: strayMessage({ project, config, trail }, { role, on: stray.name, home: first.name }),
          help: `Run the role on ${first.name}, or move the data to a database server.`,
        };
      }
    }
  },
};

/** Solid Queue takes its jobs from the file that the role's own host has. */
function strayMessage(
  { project, config, trail }: { project: Project; config: MapNode; trail: DataTrail },
  stray: { role: string; on: string; home: string },
): string {
  const { role, on, home } = stray;
  const queue = trail.databases.find(({ name }) => name === "queue");
  const command = containerOf(project, config, role)?.command ?? [];
  const runsJobs = /jobs|solid_queue/.test(command.join(" "));
  if (queue === undefined || !runsJobs) {
    return `The role \`${role}\` runs on ${on}, and the SQLite databases are on ${home}: it sees none of their rows`;
  }
  return `The role \`${role}\` runs Solid Queue on ${on}, and the app enqueues its jobs in ${queue.file} on ${home}: none of them runs`;
}
