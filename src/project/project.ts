// Reads the repository once. Never runs any of its code.

import { realpathSync, statSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { Config } from "../config/config.ts";
import { destinationPath, destinationsAmong, excludedDestinations, otherConfigsAmong } from "../config/destinations.ts";
import { messageOf } from "../model/failure.ts";
import type { Finding } from "../model/report.ts";
import { deployingKamal, type KamalVersion } from "../repository/deploying-kamal.ts";
import { lockedVersion } from "../repository/gemfile-lock.ts";
import { type ConfigFile, Reader, type SecretsFile, type TextFile, toPosix } from "../repository/reader.ts";
import { isInside, listFolder } from "../repository/repository-file.ts";
import { mergeRoots } from "../yaml/deep-merge.ts";
import { rootMap } from "../yaml/document.ts";
import { lookup, lookupPath, type MapNode } from "../yaml/nodes.ts";
import { type Earlier, readEarlier } from "./earlier-config.ts";
import { readSurroundings, type Surroundings } from "./surroundings.ts";
import { workflowKamal } from "./workflow-kamal.ts";

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

const appFiles = {
  rubyVersion: ".ruby-version",
  toolVersions: ".tool-versions",
  mise: "mise.toml",
  hiddenMise: ".mise.toml",
  gemfile: "Gemfile",
  gemfileLock: "Gemfile.lock",
  dockerfile: "Dockerfile",
} as const;
type AppFile = keyof typeof appFiles;

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
  const [chosen = { destination: undefined, file: undefined, config: undefined, secrets: [] }] = variants;

  const files = await readAppFiles(reader, chosen.config);
  const surroundings = await readSurroundings(reader, {
    dockerfile: files.dockerfile,
    variants: variants.map((variant) => variant.config),
    workflowNames: listFolder(root, ".github/workflows"),
    otherConfigs: [
      ...otherConfigsAmong(neighbours, configPath).map((name) => posix.join(posix.dirname(configPath), name)),
      ...excluded.otherApps,
    ],
    names: {
      app: listFolder(root, directory),
      credentials: listFolder(root, posix.join(directory, "config/credentials")),
    },
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
  // ERB computes the path, so the files that Kamal reads are unknown.
  if (path?.kind === "unknown") return { destination, file, config, secrets: [] };

  const stem = path?.kind === "scalar" && path.value !== null ? path.text : ".kamal/secrets";
  const own = destination === undefined ? stem : `${stem}.${destination}`;
  const secrets = await Promise.all([`${stem}-common`, own].map((each) => reader.secrets(reader.resolve(each))));

  return { destination, file, config, secrets };
}

function mergeFiles(config: ConfigFile, file: ConfigFile | undefined): MapNode | undefined {
  const base = rootMap(config.document);
  const own = file === undefined ? undefined : rootMap(file.document);
  if (base === undefined || (file !== undefined && own === undefined)) return undefined;
  return mergeRoots(base, own);
}

async function readAppFiles(reader: Reader, config: Config | undefined): Promise<Record<AppFile, TextFile>> {
  const named = lookupPath(config?.root, ["builder", "dockerfile"]);
  const dockerfile = named?.kind === "scalar" && named.value !== null ? named.text : appFiles.dockerfile;
  const read = (path: string) => reader.text(reader.resolve(path));

  const [rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, docker] = await Promise.all([
    read(appFiles.rubyVersion),
    read(appFiles.toolVersions),
    read(appFiles.mise),
    read(appFiles.hiddenMise),
    read(appFiles.gemfile),
    read(appFiles.gemfileLock),
    read(dockerfile),
  ]);

  return { rubyVersion, toolVersions, mise, hiddenMise, gemfile, gemfileLock, dockerfile: docker };
}
