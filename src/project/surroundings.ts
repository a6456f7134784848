// The files around deploy.yml that the app's data, secrets and requests depend on. Any of them may
// be absent.

import { posix } from "node:path";
import { type Dockerfile, parseDockerfile } from "../app/dockerfile.ts";
import { dockerfilePaths } from "../app/dockerfile-copies.ts";
import type { Config } from "../config/config.ts";
import type { ConfigFile, Reader, TextFile } from "../repository/reader.ts";
import type { FileRead } from "../repository/repository-file.ts";
import { type AppCode, readAppCode } from "./app-code.ts";
import { type Hook, readHooks, readLocalActions, readScriptFiles } from "./script-sources.ts";
import { readSecretsNeighbours, type SecretsNeighbour } from "./secrets-folder.ts";
import { readServerFiles, type ServerFile } from "./server-files.ts";

const texts = {
  routes: "config/routes.rb",
  production: "config/environments/production.rb",
  application: "config/application.rb",
  puma: "config/puma.rb",
  packageJson: "package.json",
  schema: "db/schema.rb",
  entrypoint: "bin/docker-entrypoint",
  dockerignore: ".dockerignore",
  webauthn: "config/initializers/webauthn.rb",
} as const;
type SurroundingText = keyof typeof texts;

/** Files and directories that a Rails app needs to run. A directory comes before its content. */
export const appPaths = [
  "Gemfile",
  "Gemfile.lock",
  "Rakefile",
  "config.ru",
  "app",
  "bin",
  "bin/rails",
  "config",
  "config/application.rb",
  "config/environment.rb",
  "config/environments/production.rb",
  "config/routes.rb",
  "db",
  "db/migrate",
] as const;

/** Files and directories of which rules check only whether they exist. */
const watched = [
  "config/master.key",
  "config/credentials/production.key",
  ".env",
  "config/credentials.yml.enc",
  "config/puma/production.rb",
  "public/assets",
  "storage",
  "db/queue_migrate",
  "db/cache_migrate",
  "db/cable_migrate",
  ...appPaths,
];

/**
 * Files of dotenv. Templates (`.env.example`, `.env.erb`) have no values, and other formats may be
 * encrypted.
 */
const envFile = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;

/** The Dockerfile of a config, and what decides which files its build gets. */
export interface BuildFiles {
  readonly file: TextFile;
  readonly dockerfile: Dockerfile | undefined;
  readonly dockerignore: TextFile;
}

export interface Surroundings {
  readonly texts: Readonly<Record<SurroundingText, TextFile>>;
  /** Of the chosen variant. */
  readonly dockerfile: Dockerfile | undefined;
  /** Of every variant, by the path of the Dockerfile relative to the repository. */
  readonly builds: ReadonlyMap<string, BuildFiles>;
  readonly database: ConfigFile;
  readonly storage: ConfigFile;
  readonly sidekiq: ConfigFile;
  readonly appCode: AppCode;
  /** litestream.yml in its usual places, and the config files that accessories upload or mount. */
  readonly litestream: readonly ConfigFile[];
  /** The files that accessories mount from the server. */
  readonly serverFiles: readonly ServerFile[];
  /** Other configs in the same folder, which may belong to other apps. */
  readonly otherConfigs: readonly ConfigFile[];
  /** All other configs in the same folder, also those of other destinations: they share the secrets files. */
  readonly siblings: readonly TextFile[];
  /** The files in .github/workflows. */
  readonly workflows: readonly ConfigFile[];
  /** The action.yml of local actions that workflows use (`uses: ./…`), by the path they use. */
  readonly localActions: ReadonlyMap<string, ConfigFile>;
  /** Scripts of the repository that workflows run, relative to the repository's root. */
  readonly scriptFiles: readonly TextFile[];
  /** The files in Kamal's hooks folders; not `.sample` files. */
  readonly hooks: readonly Hook[];
  /** Templates of the secrets files, and other files whose names begin like theirs. */
  readonly secretsNeighbours: readonly SecretsNeighbour[];
  /** The .gitignore files that apply to the app's secrets, from the repository's root downwards. */
  readonly gitignores: readonly TextFile[];
  /** Paths that rules ask about, relative to the app's directory, as written in the config. */
  readonly entries: ReadonlyMap<string, FileRead["state"]>;
  /**
   * Files of the app that contain secrets according to their names (`.env…`, credential keys),
   * whether in git or not.
   */
  readonly secretFiles: readonly string[];
  /** Those of them that dotenv reads. */
  readonly envFiles: readonly TextFile[];
}

interface SurroundingsOptions {
  /** Of every variant, without duplicates; the first is the chosen variant's. */
  dockerfiles: readonly TextFile[];
  variants: readonly (Config | undefined)[];
  /** Names in .github/workflows. */
  workflowNames: readonly string[];
  /** Paths relative to the repository's root. */
  otherConfigs: readonly string[];
  siblings: readonly string[];
  /** Names in the app's directory, in its config/credentials and in its config/initializers. */
  names: { app: readonly string[]; credentials: readonly string[]; initializers: readonly string[] };
  /** The names in a folder of the app. */
  listFolder(path: string): readonly string[];
}

/** Treats texts that cannot be read as absent, and does not report them. */
export async function readSurroundings(reader: Reader, options: SurroundingsOptions): Promise<Surroundings> {
  const config = (path: string) => reader.peekConfig(reader.resolve(path));
  const configs = (paths: readonly string[]) => Promise.all(paths.map((path) => reader.peekConfig(path)));

  const workflows = await configs(workflowPaths(options.workflowNames));
  const serverFiles = await readServerFiles(reader, { ...options, workflows });

  const uploads = options.variants.flatMap((variant) => variant?.uploads ?? []);
  const provided = serverFiles.flatMap(({ local }) => local ?? []);
  const resolved = litestreamPaths([...uploads, ...provided]).map((path) => reader.resolve(path));
  const litestream = await configs([...new Set(resolved)]);
  const localActions = await readLocalActions(reader, workflows);
  const envNames = options.names.app.filter((name) => envFile.test(name)).slice(0, 10);
  const texts = await readTexts(reader, options);
  const builds = await Promise.all(options.dockerfiles.map((file) => readBuildFiles(reader, file, texts.dockerignore)));
  const [chosen] = builds;

  return {
    texts: { ...texts, dockerignore: chosen?.dockerignore ?? texts.dockerignore },
    dockerfile: chosen?.dockerfile,
    builds: new Map(builds.map((build) => [build.file.path, build])),
    database: await config("config/database.yml"),
    storage: await config("config/storage.yml"),
    sidekiq: await config("config/sidekiq.yml"),
    appCode: await readAppCode(reader, {
      ...texts,
      initializers: options.names.initializers,
      listFolder: options.listFolder,
    }),
    litestream: litestream.filter((file) => file.state === "text"),
    serverFiles,
    otherConfigs: await configs(options.otherConfigs),
    siblings: await Promise.all(options.siblings.map((path) => reader.peekText(path))),
    workflows,
    localActions,
    scriptFiles: await readScriptFiles(reader, [...workflows, ...localActions.values()], options.names.app),
    hooks: await readHooks(reader, options.variants),
    secretsNeighbours: await readSecretsNeighbours(reader, options.variants),
    gitignores: await readGitignores(reader, options.variants),
    entries: await statesOf(reader, [
      ...watched,
      ...uploads,
      ...builds.flatMap(({ dockerfile }) => (dockerfile === undefined ? [] : dockerfilePaths(dockerfile))),
    ]),
    secretFiles: secretFilesAmong(options.names),
    envFiles: await Promise.all(envNames.map((name) => reader.peekText(reader.resolve(name)))),
  };
}

/** In each folder between the root and a file that may be ignored. */
async function readGitignores(reader: Reader, variants: SurroundingsOptions["variants"]): Promise<TextFile[]> {
  const stems = variants.map((config) => config?.secretsPath ?? ".kamal/secrets");
  const uploads = variants.flatMap((config) => config?.uploads ?? []);
  const folders = [
    ...new Set(["config", "config/credentials", ...[...stems, ...uploads].map((path) => posix.dirname(path))]),
  ]
    .flatMap((folder) => foldersTo(reader.resolve(folder)))
    .slice(0, 100);

  const paths = [...new Set(folders)].map((folder) => posix.join(folder, ".gitignore"));
  const files = await Promise.all(paths.map((path) => reader.peekText(path)));
  return files.filter(({ source }) => source !== undefined);
}

/** `a/b`: `.`, `a` and `a/b`. */
function foldersTo(folder: string): string[] {
  const names = folder === "." ? [] : folder.split("/", 20);
  return [".", ...names.map((_name, index) => names.slice(0, index + 1).join("/"))];
}

async function readTexts(reader: Reader, { names }: SurroundingsOptions): Promise<Surroundings["texts"]> {
  const read = new Map<string, TextFile>();
  const paths = { ...texts, webauthn: webauthnPath(names.initializers) };
  await Promise.all(
    Object.entries(paths).map(async ([name, path]) => read.set(name, await reader.peekText(reader.resolve(path)))),
  );

  // Object.fromEntries does not keep the names: every one of them was read.
  return Object.fromEntries(read) as Surroundings["texts"];
}

/** The initializer that configures WebAuthn, also under a name such as `passkeys.rb`. */
function webauthnPath(initializers: readonly string[]): string {
  const named = initializers.find((name) => /web_?authn|passkey|fido/.test(name) && name.endsWith(".rb"));
  return initializers.includes("webauthn.rb") || named === undefined ? texts.webauthn : `config/initializers/${named}`;
}

async function readBuildFiles(reader: Reader, file: TextFile, dockerignore: TextFile): Promise<BuildFiles> {
  // BuildKit prefers the one that is named after the Dockerfile.
  const ownIgnore = await reader.peekText(`${file.path}.dockerignore`);
  return {
    file,
    dockerfile: file.source === undefined ? undefined : parseDockerfile(file.source),
    dockerignore: ownIgnore.source === undefined ? dockerignore : ownIgnore,
  };
}

function litestreamPaths(uploads: readonly string[]): string[] {
  const uploaded = uploads.filter(
    (path) => posix.basename(path).includes("litestream") && /\.ya?ml(?:\.erb)?$/.test(path),
  );
  return ["config/litestream.yml", "litestream.yml", ...uploaded];
}

function workflowPaths(names: readonly string[]): string[] {
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .slice(0, 50)
    .map((name) => posix.join(".github/workflows", name));
}

function secretFilesAmong({ app, credentials }: SurroundingsOptions["names"]): string[] {
  const keys = credentials.filter((name) => name.endsWith(".key")).map((name) => `config/credentials/${name}`);
  return [...app.filter((name) => envFile.test(name)), ...keys].slice(0, 50);
}

/** At most 200 of the paths. */
async function statesOf(reader: Reader, paths: readonly string[]): Promise<Map<string, FileRead["state"]>> {
  const states = await Promise.all(
    [...new Set(paths)].slice(0, 200).map(async (path) => [path, await reader.state(reader.resolve(path))] as const),
  );
  return new Map(states);
}
