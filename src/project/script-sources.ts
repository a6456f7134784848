// The scripts that a deploy runs on the runner: Kamal's hooks, local actions, and files that
// workflows start.

import { posix } from "node:path";
import type { Config } from "../config/config.ts";
import { valueOr } from "../config/setting.ts";
import type { ConfigFile, Reader, TextFile } from "../repository/reader.ts";
import { lookup, mapItems, type Node, pairsOf } from "../yaml/nodes.ts";

export interface Hook extends TextFile {
  readonly name: string;
  readonly executable: boolean;
  /**
   * Whether the checkout has the modes of git: `lost` if no file is executable that should be,
   * `unknown` if there is no such file.
   */
  readonly modes: "kept" | "lost" | "unknown";
}

/** Scripts that deploy from a developer's machine, too. */
const deployScripts = [
  "bin/deploy",
  "bin/deploy.sh",
  "script/deploy",
  "scripts/deploy",
  "scripts/deploy.sh",
  "deploy.sh",
  "bin/kamal",
  "Makefile",
  "justfile",
];

const maxHooks = 50;
const maxActions = 20;
const maxScripts = 20;

/** Files that `kamal init` makes executable, or that Rails does. */
const usuallyExecutable = ["rails", "rake", "setup", "dev", "docker-entrypoint", "bundle", "kamal"];

/** The files in `hooks_path` of each config. */
export async function readHooks(reader: Reader, variants: readonly (Config | undefined)[]): Promise<Hook[]> {
  const folders = variants.map((config) =>
    config === undefined ? defaultHooks : valueOr(config.hooksPath, defaultHooks),
  );
  const paths = [...new Set(folders)].flatMap((folder) => {
    if (folder === undefined) return [];
    const resolved = reader.resolve(folder);
    return reader.names(resolved).map((name) => posix.join(resolved, name));
  });
  if (paths.length === 0) return [];

  const modes = modesOf(reader, paths.slice(0, maxHooks));
  const hooks = paths.filter((path) => !/^\.|\.sample$/.test(posix.basename(path))).slice(0, maxHooks);

  const read = await Promise.all(
    hooks.map(async (path): Promise<Hook | undefined> => {
      const executable = reader.isExecutable(path);
      const { source } = await reader.peekText(path);
      return executable === undefined ? undefined : { path, source, name: posix.basename(path), executable, modes };
    }),
  );
  return read.filter((hook) => hook !== undefined);
}

const defaultHooks = ".kamal/hooks";

/** A copy of a repository, or Windows, may lose the modes. */
function modesOf(reader: Reader, hooks: readonly string[]): Hook["modes"] {
  const programs = usuallyExecutable.map((name) => reader.resolve(posix.join("bin", name)));
  const samples = hooks.filter((path) => path.endsWith(".sample"));
  if ([...hooks, ...programs].some((path) => reader.isExecutable(path) === true)) return "kept";
  return [...samples, ...programs].some((path) => reader.isExecutable(path) === false) ? "lost" : "unknown";
}

/** The composite actions of the repository, and those that they use. */
export async function readLocalActions(
  reader: Reader,
  workflows: readonly ConfigFile[],
): Promise<Map<string, ConfigFile>> {
  const actions = new Map<string, ConfigFile>();
  let users: readonly ConfigFile[] = workflows;

  for (let level = 0; level < 3 && users.length > 0; level++) {
    const used = [...new Set(users.flatMap(localUses))].filter((path) => !actions.has(path));
    const read = await Promise.all(used.slice(0, maxActions - actions.size).map((path) => readAction(reader, path)));
    const found = read.filter((each) => each !== undefined);
    for (const { path, file } of found) actions.set(path, file);
    users = found.map(({ file }) => file);
  }

  return actions;
}

async function readAction(reader: Reader, path: string): Promise<{ path: string; file: ConfigFile } | undefined> {
  for (const name of ["action.yml", "action.yaml"]) {
    const file = await reader.peekConfig(posix.join(posix.normalize(path), name));
    if (file.document !== undefined) return { path, file };
  }
  return undefined;
}

function localUses({ document }: ConfigFile): string[] {
  if (document?.source.text.includes("./") !== true) return [];
  return stepsIn(document.root).flatMap((step) => {
    const uses = lookup(step, "uses");
    return uses?.kind === "scalar" && /^\.\/[\w./-]+$/.test(uses.text) && !/\.ya?ml$/.test(uses.text)
      ? [uses.text]
      : [];
  });
}

/** The steps of a workflow's jobs, or of a composite action. */
function stepsIn(root: Node | undefined) {
  const jobs = pairsOf(lookup(root, "jobs")).map(({ value }) => value);
  return [lookup(root, "runs"), ...jobs].flatMap((owner) => mapItems(lookup(owner, "steps")));
}

/** `./deploy.sh`, `bin/deploy`, `bash script/deploy`. */
const scriptPath =
  /(?:^|[\s;&|"'(])(?:\.\/)?((?:[\w-]{1,40}\/){0,4}[\w-]{1,60}\.sh|(?:bin|scripts?|\.github\/[\w-]{1,40})\/[\w-]{1,60})(?=$|[\s;&|"')])/g;

/** The files that scripts of workflows name, if they look like scripts, and usual deploy scripts. */
export async function readScriptFiles(
  reader: Reader,
  users: readonly ConfigFile[],
  appNames: readonly string[],
): Promise<TextFile[]> {
  const texts = runTexts(users.filter(({ document }) => /kamal|deploy/i.test(document?.source.text ?? "")));
  const named = texts.flatMap((text) => [...text.slice(0, 20_000).matchAll(scriptPath)].map((match) => match[1] ?? ""));
  const paths = [...new Set(named)]
    .filter((path) => !usuallyExecutable.includes(posix.basename(path)))
    .slice(0, maxScripts);
  const present = new Set(appNames);
  const usual = deployScripts
    .filter((path) => present.has(path.split("/")[0] ?? ""))
    .map((path) => reader.resolve(path));
  const candidates = new Set([...paths.flatMap((path) => [posix.normalize(path), reader.resolve(path)]), ...usual]);
  const files = await Promise.all([...candidates].map((path) => reader.peekText(path)));
  return files.filter(({ source }) => source !== undefined);
}

/** Every `run:` of workflows and local actions. */
export function runTexts(files: readonly ConfigFile[]): string[] {
  return files
    .flatMap(({ document }) => stepsIn(document?.root))
    .flatMap((step) => {
      const run = lookup(step, "run");
      return run?.kind === "scalar" ? [run.text] : [];
    });
}
