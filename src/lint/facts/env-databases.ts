// SQLite databases of apps other than Rails, which env in deploy.yml names.

import { posix } from "node:path";
import { lookupPath, type ScalarNode } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import type { Container } from "./role-container.ts";

export interface EnvDatabase {
  /** The absolute path in the app's container. */
  readonly file: string;
  readonly node: ScalarNode;
}

/** Prisma, Django and SQLAlchemy with `DATABASE_URL`, Laravel with `DB_CONNECTION: sqlite`. */
export function envDatabase({ config }: DeployableConfig, { role, env, image }: Container): EnvDatabase | undefined {
  const nodeOf = (name: string) =>
    [role.settings, config.root]
      .flatMap((parent) => [lookupPath(parent, ["env", "clear", name]), lookupPath(parent, ["env", name])])
      .find((node) => node?.kind === "scalar");

  const isLaravel = textOf(env("DB_CONNECTION")) === "sqlite";
  const node = isLaravel ? (nodeOf("DB_DATABASE") ?? nodeOf("DB_CONNECTION")) : nodeOf("DATABASE_URL");
  if (node?.kind !== "scalar") return undefined;
  if (!isLaravel) return at(fileOf(textOf(env("DATABASE_URL")) ?? ""), node);

  const database = env("DB_DATABASE");
  if (database === "unknown") return undefined;
  if (database !== "unset") return at(database.value, node);
  return image?.workdir === undefined ? undefined : at(posix.join(image.workdir, "database/database.sqlite"), node);
}

/** With three slashes after `sqlite:`, it depends on the library whether the path is absolute. */
function fileOf(url: string): string {
  return /^(?:file:(?:\/\/)?|sqlite3?:(?:\/\/\/)?)(\/[^/?#][^?#]*)$/.exec(url.split("?")[0] ?? "")?.[1] ?? "";
}

function at(path: string, node: ScalarNode): EnvDatabase | undefined {
  return path.startsWith("/") && path !== "/" ? { file: posix.normalize(path), node } : undefined;
}

function textOf(value: ReturnType<Container["env"]>): string | undefined {
  return typeof value === "object" ? value.value : undefined;
}
