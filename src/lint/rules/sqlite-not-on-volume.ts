import { type Mount, mountOf } from "../../app/mounts.ts";
import { knownValue } from "../../config/setting.ts";
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

    // Two apps on a server would share a volume of the same name.
    const volume = `${knownValue(deployed.config.service) ?? "app"}_storage`;
    for (const database of primary.databases) yield* checkDatabase(database, { ...primary, volume });
  },
};

function* checkDatabase(
  database: DeployedDatabase,
  primary: DeployedDatabases & { volume: string },
): Iterable<Problem> {
  const workdir = primary.container.image?.workdir;
  const { mount, file, name } = database;
  if (mount !== undefined && (mount.kind === "volume" || mount.kind === "host")) return;

  const directory = file.slice(0, file.lastIndexOf("/"));
  // A volume over a directory that also has code would keep the old code.
  const hasCode = directory === workdir || directory === "" || directory === `${workdir}/db`;
  const unused = unusedVolume(primary);
  const where =
    mount === undefined ? "not on a volume" : `only ${mount.kind === "memory" ? "in memory" : "on an unnamed volume"}`;

  const help = hasCode
    ? `Move it to a separate directory such as ${workdir}/storage, and mount a volume there: \`- "${primary.volume}:${workdir}/storage"\` under \`volumes\` in deploy.yml.`
    : unused === undefined
      ? `Add \`- "${primary.volume}:${directory}"\` under \`volumes\` in deploy.yml.`
      : `If ${unused.source} is for the databases, mount it there: \`${unused.source}:${directory}\` instead of \`${unused.source}:${unused.target}\`. If it has other data, add another volume: \`${primary.volume}:${directory}\`.`;

  yield {
    at: rangeOf(database.node),
    ...(isDisposable(database) ? { severity: "info" as const } : {}),
    message: `The database \`${name}\` (${file} in the container) is ${where}, so every deploy starts with an empty one`,
    help,
    shared: {
      key: `${directory} ${where}`,
      name,
      words: (names) => ({
        message: `The databases ${names} (in ${directory} in the container) are ${where}, so every deploy starts with empty ones`,
        help: help.replace("Move it", "Move them"),
      }),
    },
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
