// The files around deploy.yml that the app's data, secrets and requests depend on. Any of them may
// be absent.

import { posix } from "node:path";
import { type Dockerfile, parseDockerfile } from "../app/dockerfile.ts";
import { dockerfilePaths } from "../app/dockerfile-copies.ts";
import type { Config } from "../config/config.ts";
import type { ConfigFile, Reader, TextFile } from "../repository/reader.ts";
import type { FileRead } from "../repository/repository-file.ts";

const texts = {
  routes: "config/routes.rb",
  production: "config/environments/production.rb",
  application: "config/application.rb",
  puma: "config/puma.rb",
  packageJson: "package.json",
  schema: "db/schema.rb",
  entrypoint: "bin/docker-entrypoint",
  dockerignore: ".dockerignore",
  gitignore: ".gitignore",
  webauthn: "config/initializers/webauthn.rb",
  preDeploy: ".kamal/hooks/pre-deploy",
  preAppBoot: ".kamal/hooks/pre-app-boot",
  postDeploy: ".kamal/hooks/post-deploy",
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
  ...appPaths,
];

/**
 * Files of dotenv. Templates (`.env.example`, `.env.erb`) have no values, and other formats may be
 * encrypted.
 */
const envFile = /^\.env(?:\.(?:local|prod|production|staging|live|secrets?|kamal|deploy|docker))?(?:\.local)?$/;

export interface Surroundings {
  readonly texts: Readonly<Record<SurroundingText, TextFile>>;
  readonly dockerfile: Dockerfile | undefined;
  readonly database: ConfigFile;
  readonly storage: ConfigFile;
  /** litestream.yml in its usual places, and the config files that accessories upload. */
  readonly litestream: readonly ConfigFile[];
  /** Other configs in the same folder, which may belong to other apps. */
  readonly otherConfigs: readonly ConfigFile[];
  /** The files in .github/workflows. */
  readonly workflows: readonly ConfigFile[];
  /** Paths that rules ask about, relative to the app's directory, as written in the config. */
  readonly entries: ReadonlyMap<string, FileRead["state"]>;
  /**
   * Files of the app that contain secrets according to their names (`.env…`, credential keys),
   * whether in git or not.
   */
  readonly secretFiles: readonly string[];
}

interface SurroundingsOptions {
  dockerfile: TextFile;
  variants: readonly (Config | undefined)[];
  /** Names in .github/workflows. */
  workflowNames: readonly string[];
  /** Paths relative to the repository's root. */
  otherConfigs: readonly string[];
  /** Names in the app's directory, in its config/credentials and in its config/initializers. */
  names: { app: readonly string[]; credentials: readonly string[]; initializers: readonly string[] };
}

/** Treats texts that cannot be read as absent, and does not report them. */
export async function readSurroundings(reader: Reader, options: SurroundingsOptions): Promise<Surroundings> {
  const config = (path: string) => reader.peekConfig(reader.resolve(path));
  const configs = (paths: readonly string[]) => Promise.all(paths.map((path) => reader.peekConfig(path)));

  const uploads = options.variants.flatMap((variant) => variant?.uploads ?? []);
  const resolved = litestreamPaths(uploads).map((path) => reader.resolve(path));
  const litestream = await configs([...new Set(resolved)]);
  const { source } = options.dockerfile;
  const dockerfile = source === undefined ? undefined : parseDockerfile(source);

  return {
    texts: await readTexts(reader, options),
    dockerfile,
    database: await config("config/database.yml"),
    storage: await config("config/storage.yml"),
    litestream: litestream.filter((file) => file.state === "text"),
    otherConfigs: await configs(options.otherConfigs),
    workflows: await configs(workflowPaths(options.workflowNames)),
    entries: await statesOf(reader, [
      ...watched,
      ...uploads,
      ...(dockerfile === undefined ? [] : dockerfilePaths(dockerfile)),
    ]),
    secretFiles: secretFilesAmong(options.names),
  };
}

async function readTexts(reader: Reader, { dockerfile, names }: SurroundingsOptions): Promise<Surroundings["texts"]> {
  const read = new Map<string, TextFile>();
  const paths = { ...texts, webauthn: webauthnPath(names.initializers) };
  await Promise.all(
    Object.entries(paths).map(async ([name, path]) => read.set(name, await reader.peekText(reader.resolve(path)))),
  );

  // BuildKit prefers the one that is named after the Dockerfile.
  const ownIgnore = await reader.peekText(`${dockerfile.path}.dockerignore`);
  if (ownIgnore.source !== undefined) read.set("dockerignore", ownIgnore);

  // Object.fromEntries does not keep the names: every one of them was read.
  return Object.fromEntries(read) as Surroundings["texts"];
}

/** The initializer that configures WebAuthn, also under a name such as `passkeys.rb`. */
function webauthnPath(initializers: readonly string[]): string {
  const named = initializers.find((name) => /web_?authn|passkey|fido/.test(name) && name.endsWith(".rb"));
  return initializers.includes("webauthn.rb") || named === undefined ? texts.webauthn : `config/initializers/${named}`;
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
