// Which files next to the config are destinations.

import { basename, posix } from "node:path";
import deploySchema from "../../schema/deploy.schema.json" with { type: "json" };
import type { ConfigFile } from "../repository/reader.ts";
import { rootMap } from "../yaml/document.ts";
import { scanErb } from "../yaml/erb.ts";
import { isBlank, keyName, lookup, lookupPath, type MapNode } from "../yaml/nodes.ts";

/**
 * As in Kamal (`Pathname#sub_ext`): `config/deploy.yaml` and `prod` give `config/deploy.prod.yml`.
 */
export function destinationPath(configPath: string, destination: string): string {
  const extension = posix.extname(configPath);
  return `${configPath.slice(0, configPath.length - extension.length)}.${destination}.yml`;
}

/** The destinations that have a file. `names`: the files in the config's folder. */
export function destinationsAmong(names: readonly string[], configPath: string): string[] {
  const stem = basename(configPath, posix.extname(configPath));
  const prefix = `${stem}.`;
  return (
    names
      .filter((name) => name.startsWith(prefix) && name.endsWith(".yml") && name !== basename(configPath))
      .map((name) => name.slice(prefix.length, -".yml".length))
      .filter((destination) => destination !== "" && !destination.startsWith("."))
      // Templates are never deployed. If the input `destination` is one of them, its file is still
      // read.
      .filter((destination) => !/^(?:example|sample|template|dist)$/i.test(destination))
  );
}

/**
 * Other configs (`deploy-admin.yml`, `kamal.yml`), without destinations. `names`: the files in the
 * config's folder.
 */
export function otherConfigsAmong(names: readonly string[], configPath: string): string[] {
  const own = basename(configPath);
  const stemOf = (name: string) => name.replace(/\.ya?ml$/, "");
  const found = names.filter((name) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(name) && name !== own);
  const stems = [own, ...found].map(stemOf);
  return found
    .filter((name) => !stems.some((stem) => stem !== stemOf(name) && name.startsWith(`${stem}.`)))
    .filter((name) => !/[._-](?:example|sample|template|dist)\.ya?ml$/i.test(name))
    .slice(0, 20);
}

/** All configs in the folder besides those in `read` (paths), of this app or of others. */
export function siblingsAmong(names: readonly string[], read: readonly string[]): string[] {
  const known = new Set(read.map((path) => basename(path)));
  return names.filter((name) => /^(?:deploy|kamal)[\w.-]*\.ya?ml$/.test(name) && !known.has(name)).slice(0, 50);
}

/** The top-level keys, including those of Kamal 1. */
const rootKeys: ReadonlySet<string> = new Set(Object.keys(deploySchema.properties));

/** A file that is named like a destination. */
interface Candidate {
  destination: string | undefined;
  file: ConfigFile | undefined;
}

/**
 * The files that are named like destinations but are not: shared data, and other apps with their
 * destinations (`kamal -c config/deploy.admin.yml -d eu` reads deploy.admin.eu.yml).
 */
export function excludedDestinations(
  config: ConfigFile,
  candidates: readonly Candidate[],
): { names: ReadonlySet<string>; otherApps: readonly string[] } {
  const files = [config, ...candidates.map(({ file }) => file)].filter((file) => file !== undefined);
  const named = candidates.flatMap(({ destination, file }) =>
    destination === undefined || file === undefined ? [] : [{ destination, file }],
  );
  const data = named.filter(({ file }) => isSharedData(file, files));
  const apps = named.filter(({ destination, file }) => {
    const hasDestinations = named.some((other) => other.destination.startsWith(`${destination}.`));
    return isAnotherApp(config, { file, destination, hasDestinations }) || isCalledWithOption(file);
  });
  const theirs = named.filter(({ destination }) => apps.some((app) => destination.startsWith(`${app.destination}.`)));
  const names = new Set([...data, ...apps, ...theirs].map(({ destination }) => destination));
  return { names, otherApps: apps.map(({ file }) => file.path) };
}

/**
 * Whether the file has its own service and image, and can be deployed without this base: it builds
 * its own image, has destinations, or has all sections. `shop-staging` as the destination `staging`
 * of `shop` does not count.
 */
function isAnotherApp(
  config: ConfigFile,
  { file, destination, hasDestinations }: { file: ConfigFile; destination: string; hasDestinations: boolean },
): boolean {
  const [base, own] = [rootMap(config.document), rootMap(file.document)];
  const text = (map: MapNode | undefined, ...path: string[]) => {
    const node = lookupPath(map, path);
    return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
  };
  const differs = (...path: string[]) => {
    const [before, now] = [text(base, ...path), text(own, ...path)];
    return before !== undefined && now !== undefined && before !== now;
  };
  if (!differs("service") || !differs("image")) return false;

  const isBuiltElsewhere = ["dockerfile", "context"].some(
    (key) => text(own, "builder", key) !== text(base, "builder", key),
  );
  if (lookup(own, "builder") !== undefined && isBuiltElsewhere) return true;

  const expected = [`${text(base, "service")}-${destination}`, `${text(base, "service")}_${destination}`];
  return hasDestinations || (standsAlone(base, own) && !expected.includes(text(own, "service") ?? ""));
}

/** Whether a comment at the top says that the file is a config of its own: `kamal -c config/deploy.x.yml`. */
function isCalledWithOption({ path, document }: ConfigFile): boolean {
  const text = document?.source.text ?? "";
  const comments = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0] ?? "";
  return ["-c ", "-c=", "--config-file ", "--config-file="].some((option) =>
    comments.includes(`${option}config/${basename(path)}`),
  );
}

/** Whether the file has the sections of its own without which its app cannot be deployed. */
function standsAlone(base: MapNode | undefined, own: MapNode | undefined): boolean {
  const sections = [["servers"], ["registry"], ["builder", "arch"]];
  return sections.every((path) => isBlank(lookupPath(base, path)) || !isBlank(lookupPath(own, path)));
}

/**
 * Whether the file only holds data: the ERB of another file reads it, or its name and keys say so.
 */
function isSharedData(file: ConfigFile, all: readonly ConfigFile[]): boolean {
  const name = basename(file.path);
  if (all.slice(0, 20).some((other) => other !== file && readsFile(other, name))) return true;
  const root = rootMap(file.document);
  if (root === undefined || root.open || root.pairs.length === 0) return false;
  const keys = root.pairs.map(({ key }) => (keyName(key) ?? "").replace(/^:/, ""));
  if (keys.every((key) => key.startsWith("x-"))) return true;
  return /[.](?:shared|common|base|defaults?|anchors|data)[.]/i.test(name) && keys.every((key) => !rootKeys.has(key));
}

/** Whether an ERB tag mentions the file: `YAML.load_file("config/deploy.shared.yml")`. */
function readsFile({ document }: ConfigFile, name: string): boolean {
  if (document?.hasErb !== true) return false;
  return scanErb(document.source.text).some(({ code }) => code.includes(name));
}
