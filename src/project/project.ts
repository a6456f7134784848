// Reads the repository once. Never runs any of its code.

import { realpathSync, statSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { Config } from "../config/config.ts";
import {
  destinationPath,
  destinationsAmong,
  excludedDestinations,
  otherConfigsAmong,
  siblingsAmong,
} from "../config/destinations.ts";
import { messageOf } from "../model/failure.ts";
import type { Finding } from "../model/report.ts";
import { deployingKamal, type KamalVersion } from "../repository/deploying-kamal.ts";
import { lockedVersion } from "../repository/gemfile-lock.ts";
import { type ConfigFile, Reader, type SecretsFile, type TextFile, toPosix } from "../repository/reader.ts";
import { isInside, listFolder } from "../repository/repository-file.ts";
import { mergeRoots } from "../yaml/deep-merge.ts";
import { rootMap } from "../yaml/document.ts";
import { lookup, lookupPath, type MapNode } from "../yaml/nodes.ts";
import { type AppFile, readAppFiles, usualDockerfile } from "./app-files.ts";
import { type Earlier, readEarlier } from "./earlier-config.ts";
import { configsBelow } from "./find-configs.ts";
import { readSurroundings, type Surroundings } from "./surroundings.ts";
import { workflowKamal } from "./workflow-kamal.ts";

/** Whose words help uses: the inputs of the action, or the options of `script/lint`. */
export type Surface = "action" | "command-line";

export interface ProjectOptions {
  /** Absolute path of the checkout. */
  root: string;
  /** Where the app is, relative to `root`; Kamal runs there. */
  directory: string;
  /** Kamal's `-c`, relative to `directory`. */
  configFile: string;
  /** Kamal's `-d`. */
  destination: string | undefined;
  /** The input `kamal-version`. */
  kamalVersion?: string | undefined;
  /** Read only the variant that a deploy uses. */
  onlyChosen?: boolean;
  /** Default: the action. */
  askedBy?: Surface;
  /** Reads the content that a file had before the pull request that this run is about. */
  earlier?: ((path: string) => Promise<string | undefined>) | undefined;
}

/** The config of one deploy: the base alone, or merged with a destination. */
export interface Variant {
  destination: string | undefined;
  /** The destination's own file. */
  file: ConfigFile | undefined;
  /** Both files merged; undefined if one of them cannot be used. */
  config: Config | undefined;
  /** In the order in which Kamal reads them: later files override earlier ones. */
  secrets: readonly SecretsFile[];
  /** The path of its Dockerfile, relative to the repository. If ERB computes it, the default. */
  dockerfile: string;
}

export interface Project {
  /** Real path of the checkout. */
  root: string;
  /** Relative to `root`, with forward slashes; `.` for the root itself. */
  directory: string;
  config: ConfigFile;
  /** The variant that the inputs select. */
  chosen: Variant;
  /**
   * With the input `destination`, only the chosen variant; otherwise the base and every destination
   * that has a file.
   */
  variants: readonly Variant[];
  /** Destinations that have a file next to the config. */
  destinations: readonly string[];
  /** The names in the config's folder, for the message that the config is missing. */
  neighbours: readonly string[];
  /** If the config is missing: the configs below the app's directory, relative to the repository. */
  configsBelow: readonly string[];
  askedBy: Surface;
  /** Whether a file of the chosen variant contains ERB. */
  hasErb: boolean;
  files: Readonly<Record<AppFile, TextFile>>;
  /** The other files that the app's data, secrets and requests depend on. */
  surroundings: Surroundings;
  /** undefined if the earlier configuration is unknown. */
  earlier: Earlier | undefined;
  kamal: KamalVersion;
  /** Files that exist but cannot be read. */
  problems: readonly Finding[];
}

/**
 * Reads the project. Problems with a file's content are part of the result: rules and
 * `deriveDeployment` report them. Throws a `Failure` (`directory-missing`) only if the working
 * directory does not exist.
 */
export async function readProject(options: ProjectOptions): Promise<Project> {
  const { root, directory } = locate(options);
  const reader = new Reader(root, directory);
  const configPath = reader.resolve(options.configFile);
  const config = await reader.config(configPath);

  const neighbours = listFolder(root, dirname(configPath));
  const destinations = destinationsAmong(neighbours, configPath);
  const others = options.onlyChosen === true ? [] : destinations;
  const wanted = options.destination !== undefined ? [options.destination] : [undefined, ...others];

  const read: Variant[] = [];
  for (const destination of wanted) read.push(await readVariant(reader, config, destination));

  // The destination of the input is never excluded.
  const excluded = excludedDestinations(config, options.destination === undefined ? read : []);
  const variants = read.filter(({ destination = "" }) => !excluded.names.has(destination));
  const [chosen = await readVariant(reader, config, undefined)] = variants;

  const files = await readAppFiles(reader, chosen.dockerfile);
  const otherDockerfiles = new Set(
    variants.map(({ dockerfile }) => dockerfile).filter((path) => path !== chosen.dockerfile),
  );
  const inFolder = (name: string) => posix.join(posix.dirname(configPath), name);
  const surroundings = await readSurroundings(reader, {
    dockerfiles: [files.dockerfile, ...(await Promise.all([...otherDockerfiles].map((path) => reader.text(path))))],
    variants: variants.map((variant) => variant.config),
    workflowNames: listFolder(root, ".github/workflows"),
    otherConfigs: [...otherConfigsAmong(neighbours, configPath).map(inFolder), ...excluded.otherApps],
    siblings: siblingsAmong(
      neighbours,
      [config, ...variants.map(({ file }) => file)].map((file) => file?.path ?? ""),
    ).map(inFolder),
    names: {
      app: listFolder(root, directory),
      credentials: listFolder(root, posix.join(directory, "config/credentials")),
      initializers: listFolder(root, posix.join(directory, "config/initializers")),
    },
    listFolder: (path) => listFolder(root, posix.join(directory, path)),
  });

  const earlier =
    options.earlier === undefined ? undefined : await readEarlier(reader, options.earlier, { config, variants });

  return {
    root,
    directory,
    config,
    chosen,
    variants,
    destinations: destinations.filter((name) => !excluded.names.has(name)),
    neighbours,
    configsBelow: config.state === "missing" ? configsBelow(root, directory) : [],
    askedBy: options.askedBy ?? "action",
    hasErb: config.document?.hasErb === true || chosen.file?.document?.hasErb === true,
    files,
    surroundings,
    earlier,
    kamal: deployingKamal(
      options.kamalVersion,
      lockedVersion(files.gemfileLock.source?.text, "kamal"),
      // A deploy by this action installs its own.
      options.onlyChosen === true
        ? undefined
        : workflowKamal([...surroundings.workflows, ...surroundings.localActions.values()]),
    ),
    problems: reader.problems,
  };
}

function locate(options: ProjectOptions): { root: string; directory: string } {
  try {
    const root = realpathSync.native(options.root);
    const real = realpathSync.native(join(root, options.directory));
    if (!isInside(root, real)) throw new Error("it is outside the repository");
    if (!statSync(real).isDirectory()) throw new Error("it is not a directory");
    return { root, directory: toPosix(relative(root, real)) || "." };
  } catch (error) {
    const { directory, root } = options;
    throw failure("directory-missing", { directory, root, problem: messageOf(error) }, { cause: error });
  }
}

async function readVariant(reader: Reader, base: ConfigFile, destination: string | undefined): Promise<Variant> {
  const file = destination === undefined ? undefined : await reader.config(destinationPath(base.path, destination));
  const merged = mergeFiles(base, file);
  const config = merged === undefined ? undefined : new Config(merged);

  const path = lookup(merged, "secrets_path");
  const named = lookupPath(merged, ["builder", "dockerfile"]);
  const dockerfile = reader.resolve(named?.kind === "scalar" && named.value !== null ? named.text : usualDockerfile);
  // ERB computes the path, so the files that Kamal reads are unknown.
  if (path?.kind === "unknown") return { destination, file, config, secrets: [], dockerfile };

  const stem = path?.kind === "scalar" && path.value !== null ? path.text : ".kamal/secrets";
  const own = destination === undefined ? stem : `${stem}.${destination}`;
  const secrets = await Promise.all([`${stem}-common`, own].map((each) => reader.secrets(reader.resolve(each))));

  return { destination, file, config, secrets, dockerfile };
}

function mergeFiles(config: ConfigFile, file: ConfigFile | undefined): MapNode | undefined {
  const base = rootMap(config.document);
  const own = file === undefined ? undefined : rootMap(file.document);
  if (base === undefined || (file !== undefined && own === undefined)) return undefined;
  return mergeRoots(base, own);
}
