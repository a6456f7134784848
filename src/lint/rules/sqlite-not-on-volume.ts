import { type Mount, mountOf } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import {
  type DeployedDatabase,
  type DeployedDatabases,
  deployedDatabases,
  isDisposable,
} from "../facts/deployed-databases.ts";
import { envDatabase } from "../facts/env-databases.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteNotOnVolume: Rule = {
  metadata: {
    id: "sqlite-not-on-volume",
    severity: "error",
    title: "SQLite database is not on a volume",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    if (primary === undefined) yield* checkEnvDatabase(deployed);
    if (primary === undefined || !primary.container.mounts.complete) return;

    for (const database of primary.databases) yield* checkDatabase(database, primary);
  },
};

function* checkDatabase(database: DeployedDatabase, primary: DeployedDatabases): Iterable<Problem> {
  const workdir = primary.container.image?.workdir;
  const { mount, file, name } = database;
  if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host")) return;

  const directory = file.slice(0, file.lastIndexOf("/"));
  // A volume over a directory that also has code would keep the old code.
  const hasCode = directory === workdir || directory === "" || directory === `${workdir}/db`;
  const unused = unusedVolume(primary);
  const where =
    mount === undefined ? "not on a volume" : `only ${mount.kind === "memory" ? "in memory" : "on an unnamed volume"}`;

  yield {
    at: rangeOf(database.node),
    ...(isDisposable(database) ? { severity: "info" as const } : {}),
    message: `The database \`${name}\` (${file} in the container) is ${where}, so every deploy starts with an empty one`,
    help: hasCode
      ? `Move it to a separate directory such as ${workdir}/storage, and mount a volume there: \`volumes: ["app_storage:${workdir}/storage"]\`.`
      : unused === undefined
        ? `Add \`volumes: ["app_storage:${directory}"]\` to deploy.yml.`
        : `Mount the volume there: \`${unused.source}:${directory}\` instead of \`${unused.source}:${unused.target}\`.`,
  };
}

/** The image may contain a database that the app only reads. */
function* checkEnvDatabase(deployed: DeployableConfig): Iterable<Problem> {
  const container = primaryContainer(deployed);
  const database = container === undefined ? undefined : envDatabase(deployed, container);
  if (container === undefined || database === undefined || !container.mounts.complete) return;

  const mount = mountOf(container.mounts, database.file);
  if (mount?.kind === "volume" || mount?.kind === "host") return;

  yield {
    at: rangeOf(database.node),
    severity: "warning",
    message: `The SQLite database ${database.file} is not on a volume, so every deploy starts without what the app has written`,
    help: 'Move it to a directory without code, such as /data, that the app\'s user can write to, and mount a volume there: `volumes: ["app_data:/data"]`.',
  };
}

/** The only volume, if no database is on it: it is meant for the databases. */
function unusedVolume({ container, databases }: DeployedDatabases): Mount | undefined {
  const [volume, ...others] = container.mounts.all.filter(({ kind }) => kind === "volume");
  if (volume?.source === undefined || others.length > 0) return undefined;

  return databases.some(({ mount }) => mount === volume) ? undefined : volume;
}
