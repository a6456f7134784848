// What the linter reads of the Ruby code of an app beside its main configuration.

import { posix } from "node:path";
import type { Reader, TextFile } from "../repository/reader.ts";

export interface AppCode {
  /** The files in app/models, if the schema has the tables of Active Storage. */
  readonly models: readonly TextFile[];
  /** The files in app/jobs; empty if the main configuration chooses a queue. */
  readonly jobs: readonly TextFile[];
  /** The names in app/mailers. */
  readonly mailers: readonly string[];
  /** The files in config/initializers; undefined if they were not read, or are too many. */
  readonly initializers: readonly TextFile[] | undefined;
}

interface AppCodeOptions {
  production: TextFile;
  application: TextFile;
  schema: TextFile;
  /** The names in config/initializers. */
  initializers: readonly string[];
  listFolder(path: string): readonly string[];
}

const limits = { models: 60, jobs: 30, initializers: 60 };

/** Reads more than names only if the main configuration lacks a setting that may be there. */
export async function readAppCode(reader: Reader, options: AppCodeOptions): Promise<AppCode> {
  const { production, application, listFolder } = options;
  if (production.source === undefined) return { models: [], jobs: [], mailers: [], initializers: undefined };

  const text = `${production.source.text}\n${application.source?.text ?? ""}`;
  const code = text.split("\n").map((line) => line.split("#", 1).join(""));
  const lacks = (setting: string) => !code.some((line) => line.includes(setting));
  const jobs = lacks("queue_adapter") ? rubyFiles(listFolder("app/jobs")) : [];
  const isRead =
    (jobs.length > 0 || lacks("force_ssl") || /\bforce_ssl[ \t]*=[ \t]*false\b/.test(text)) &&
    options.initializers.length <= limits.initializers;

  const read = (folder: string, names: readonly string[]) =>
    Promise.all(names.map((name) => reader.peekText(reader.resolve(posix.join(folder, name)))));

  const hasStorage = options.schema.source?.text.includes('create_table "active_storage_attachments"') === true;

  return {
    models: hasStorage ? await read("app/models", rubyFiles(listFolder("app/models")).slice(0, limits.models)) : [],
    jobs: await read("app/jobs", jobs.slice(0, limits.jobs)),
    mailers: text.includes("default_url_options") ? rubyFiles(listFolder("app/mailers")) : [],
    initializers: isRead ? await read("config/initializers", rubyFiles(options.initializers)) : undefined,
  };
}

function rubyFiles(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith(".rb"));
}
