// The images of databases that accessories run: where each keeps its data. From the Dockerfiles of
// the images.

import { type Environment, envValue } from "../../app/container-env.ts";
import type { Accessory } from "../../config/accessory.ts";
import { lookup, sourceTextOf } from "../../yaml/nodes.ts";
import { parseImageName } from "./image-name.ts";
import { memoize } from "./memoize.ts";

export type Engine = keyof typeof engines;

interface Storage {
  /** Where the data is, in the container. */
  readonly data: string;
  /** The image's VOLUME; undefined if it declares none. */
  readonly volume: string | undefined;
}

interface EngineFacts {
  /** For messages: `PostgreSQL`. */
  readonly title: string;
  /** undefined if the version or the command decides. */
  readonly storage: Storage | undefined;
  /** Arguments that move the data elsewhere. */
  readonly moves?: RegExp;
  /** The data can be rebuilt from another database. */
  readonly isIndex?: true;
}

const at = (data: string, volume: string | undefined = data): Storage => ({ data, volume });

const engines = {
  postgres: { title: "PostgreSQL", storage: undefined, moves: /(?:^|\s)-D|data_directory|--pgdata/ },
  mysql: { title: "MySQL", storage: at("/var/lib/mysql"), moves: /datadir/ },
  mariadb: { title: "MariaDB", storage: at("/var/lib/mysql"), moves: /datadir/ },
  mongo: { title: "MongoDB", storage: at("/data/db"), moves: /dbpath/ },
  redis: { title: "Redis", storage: at("/data"), moves: /--dir\b/ },
  minio: { title: "MinIO", storage: undefined },
  clickhouse: { title: "ClickHouse", storage: at("/var/lib/clickhouse") },
  mssql: { title: "SQL Server", storage: at("/var/opt/mssql", undefined) },
  influxdb: { title: "InfluxDB", storage: at("/var/lib/influxdb2") },
  couchdb: { title: "CouchDB", storage: at("/opt/couchdb/data") },
  neo4j: { title: "Neo4j", storage: at("/data") },
  elasticsearch: {
    title: "Elasticsearch",
    storage: at("/usr/share/elasticsearch/data", undefined),
    isIndex: true,
  },
  opensearch: { title: "OpenSearch", storage: at("/usr/share/opensearch/data", undefined), isIndex: true },
  meilisearch: { title: "Meilisearch", storage: at("/meili_data", undefined), moves: /db-path/, isIndex: true },
  qdrant: { title: "Qdrant", storage: at("/qdrant/storage", undefined), isIndex: true },
} satisfies Record<string, EngineFacts>;

/** Images that start the same entrypoint with the same data directory. */
const packages: ReadonlyMap<string, Engine> = new Map<string, Engine>([
  ["postgres", "postgres"],
  ["postgis/postgis", "postgres"],
  ["pgvector/pgvector", "postgres"],
  ["timescale/timescaledb", "postgres"],
  ["mysql", "mysql"],
  ["percona", "mysql"],
  ["mariadb", "mariadb"],
  ["mongo", "mongo"],
  ["redis", "redis"],
  ["redis/redis-stack-server", "redis"],
  ["valkey/valkey", "redis"],
  ["minio/minio", "minio"],
  ["clickhouse", "clickhouse"],
  ["clickhouse/clickhouse-server", "clickhouse"],
  ["mssql/server", "mssql"],
  ["influxdb", "influxdb"],
  ["couchdb", "couchdb"],
  ["neo4j", "neo4j"],
  ["elasticsearch", "elasticsearch"],
  ["elasticsearch/elasticsearch", "elasticsearch"],
  ["opensearchproject/opensearch", "opensearch"],
  ["getmeili/meilisearch", "meilisearch"],
  ["qdrant/qdrant", "qdrant"],
]);

/** Registries that publish these images; at any other host, an image of this name can be another. */
const publishers =
  /^(?:(?:index\.|registry-1\.)?docker\.io|public\.ecr\.aws|mcr\.microsoft\.com|docker\.elastic\.co|mirror\.gcr\.io|quay\.io)$/;

export interface DatabaseImage {
  readonly engine: Engine;
  readonly title: string;
  /** It certainly starts the entrypoint of Docker's official image. */
  readonly hasOfficialEntrypoint: boolean;
  /** From the tag; undefined if it does not tell. */
  readonly major: number | undefined;
  /** The tag has no version, so Docker pulls the newest. */
  readonly isNewest: boolean;
  readonly isIndex: boolean;
}

/**
 * The database that an accessory runs; undefined for other images, or if its options change how the
 * image starts.
 */
export const databaseImageOf: (accessory: Accessory) => DatabaseImage | undefined = memoize((accessory) => {
  const { image, registry, settings } = accessory;
  if (image.kind !== "known" || registry !== undefined) return undefined;

  const options = lookup(settings, "options");
  if (options?.kind === "unknown" || lookup(options, "entrypoint") !== undefined) return undefined;

  const name = parseImageName(image.value);
  if (name === undefined || (name.host !== undefined && !publishers.test(name.host))) return undefined;

  const repository = name.repository.replace(/^(?:docker\/)?library\//, "");
  const engine = packages.get(repository);
  if (engine === undefined) return undefined;

  const tag = /:([^/:@]+)(?:@|$)/.exec(image.value)?.[1] ?? (image.value.includes("@") ? "digest" : "latest");
  const facts: EngineFacts = engines[engine];
  return {
    engine,
    title: facts.title,
    hasOfficialEntrypoint: !repository.includes("/") || /^(?:postgis|pgvector)\//.test(repository),
    major: majorVersion(tag),
    isNewest: /^(?:latest|alpine|trixie|bookworm)$/.test(tag),
    isIndex: facts.isIndex === true,
  };
});

/** The variables of an accessory's container, without those that its image sets. */
export function accessoryEnvironment({ settings }: Accessory): Environment {
  const options = lookup(settings, "options");
  const hasMore = ["env", "e", "env-file"].some((key) => lookup(options, key) !== undefined);
  return hasMore ? () => "unknown" : (name) => envValue(lookup(settings, "env"), name);
}

/** The arguments of an accessory's container; undefined if ERB computes them. */
export function accessoryArguments({ settings }: Accessory): string | undefined {
  const cmd = lookup(settings, "cmd");
  if (cmd === undefined) return "";
  return cmd.kind === "scalar" ? cmd.text : undefined;
}

/** `17`, `17.2-alpine`, `18-3.6` (PostGIS), `pg18` and `0.8.1-pg18-trixie` (pgvector). */
function majorVersion(tag: string): number | undefined {
  const version = /(?:^|-)pg(\d{1,3})(?!\d)/.exec(tag)?.[1] ?? /^(\d{1,3})(?!\d)/.exec(tag)?.[1];
  return version === undefined ? undefined : Number(version);
}

/**
 * Where the accessory keeps its data; undefined if unknown. `pgdata`: the variable PGDATA, if it is
 * set.
 */
export function storageOf(
  { engine, major, isNewest }: DatabaseImage,
  { cmd, pgdata }: { cmd: string; pgdata: string | undefined },
): Storage | undefined {
  const facts: EngineFacts = engines[engine];
  if (facts.moves?.test(cmd) === true) return undefined;
  if (engine === "postgres") return postgresStorage(major ?? (isNewest ? firstWithVersionedPath : undefined), pgdata);
  if (engine !== "minio") return facts.storage;

  const directory = /(?:^|\s)server\s+(\/[\w./-]+)(?:\s|$)/.exec(cmd)?.[1];
  return directory === undefined ? undefined : at(directory, undefined);
}

/** From this version on, the data directory has the version in its path. */
export const firstWithVersionedPath = 18;

function postgresStorage(major: number | undefined, pgdata: string | undefined): Storage | undefined {
  if (major === undefined) return undefined;

  const isVersioned = major >= firstWithVersionedPath;
  const volume = isVersioned ? "/var/lib/postgresql" : "/var/lib/postgresql/data";
  return { data: pgdata ?? (isVersioned ? `${volume}/${major}/docker` : volume), volume };
}

/**
 * The scripts with which the accessory sets up its database: SQL cannot read variables, any other
 * can.
 */
export function initScripts({ settings }: Accessory): "none" | "sql" | "any" {
  const texts = ["files", "volumes", "directories", "options"].flatMap((key) => {
    const node = lookup(settings, key);
    return node === undefined ? [] : sourceTextOf(node);
  });
  const targets = texts.flatMap((text) => [...text.matchAll(/docker-entrypoint-initdb\.d[\w./-]*/g)]);
  if (targets.length === 0) return "none";
  return targets.every(([target]) => /\.sql(?:\.gz|\.xz)?$/.test(target)) ? "sql" : "any";
}
