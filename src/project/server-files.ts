// Files on the server that accessories mount, and the file of the repository that is probably there.

import { posix } from "node:path";
import { configPathOf } from "../app/litestream.ts";
import { accessoryMounts, type Mount, mountOf } from "../app/mounts.ts";
import type { Accessory } from "../config/accessory.ts";
import type { Config } from "../config/config.ts";
import type { ConfigFile, Reader } from "../repository/reader.ts";
import { lookup } from "../yaml/nodes.ts";

export interface ServerFile {
  /** As mounted: `/etc/litestream.yml`, or relative to the home directory of the SSH user. */
  readonly path: string;
  /** The only file of the app that has its name, relative to the app's directory. */
  readonly local: string | undefined;
  /** A hook, a script, a workflow or another tool in the repository may put it on the server. */
  readonly mayBePlaced: boolean;
}

interface ServerFilesOptions {
  readonly variants: readonly (Config | undefined)[];
  readonly workflows: readonly ConfigFile[];
  /** The names in a folder of the app, sorted; empty if it does not exist. */
  listFolder(path: string): readonly string[];
}

/** A file that a person writes, according to its name. */
const configFile =
  /\.(?:conf|cnf|ya?ml|json|toml|ini|sql|sh|xml|cfg|acl|hcl|rules|properties|config|alloy)$|Caddyfile$/;

/** More than any config has. Each takes a look at about twenty paths of the repository. */
const maxFiles = 20;

/** The files that accessories mount from the server, each once. */
export async function readServerFiles(reader: Reader, options: ServerFilesOptions): Promise<readonly ServerFile[]> {
  const wanted = new Map<string, { accessory: string; target: string }>();
  for (const config of options.variants) {
    for (const accessory of config?.accessories.all ?? []) {
      for (const { path, target } of filesMountedBy(accessory)) {
        if (wanted.size < maxFiles) wanted.set(path, { accessory: accessory.name, target });
      }
    }
  }
  if (wanted.size === 0) return [];

  const texts = await placingTexts(reader, options);
  const isProvisioned = options.listFolder(".").some((name) => provisioning.test(name));

  return Promise.all(
    [...wanted].map(async ([path, mounted]) => ({
      path,
      local: await localFileOf(reader, path, mounted),
      mayBePlaced: isProvisioned || texts.some((text) => mayPlace(text, path)),
    })),
  );
}

/** The path on the server of a file in the container; undefined if it is not from the server. */
export function pathOnServer(mount: Mount | undefined, path: string): string | undefined {
  if (mount?.source === undefined || mount.source.startsWith("$")) return undefined;
  // The name of a volume has no slash: Docker rejects `config/x.yml`, which means a path.
  if (mount.kind !== "host" && !(mount.kind === "volume" && mount.source.includes("/"))) return undefined;
  return posix.join(mount.source, posix.relative(mount.target, path));
}

function filesMountedBy({ settings, name, image }: Accessory): { path: string; target: string }[] {
  const mounts = accessoryMounts(settings, name);
  const targets = mounts.all
    .map(({ target }) => target)
    .filter((target) => configFile.test(target))
    .slice(0, maxFiles);
  // Litestream's file may be in a directory of the server.
  const cmd = lookup(settings, "cmd");
  const isLitestream = image.kind === "known" && image.value.includes("litestream");
  const litestream = isLitestream ? configPathOf(cmd?.kind === "scalar" ? cmd.text : undefined) : undefined;

  return [...targets, ...(litestream === undefined ? [] : [litestream])].flatMap((target) => {
    const path = pathOnServer(mountOf(mounts, target), target);
    return path === undefined || !configFile.test(path) ? [] : [{ path, target }];
  });
}

/** Names that say little: only the folder tells what the file is for. */
const generic =
  /^(?:config|default|settings|main|init|setup|app|server|database|storage|cable|cache|queue|deploy|docker-compose|package|users|data|schema|start|run|entrypoint)\./;

/** The file of the app that is obviously meant; undefined if there is none or more than one. */
async function localFileOf(
  reader: Reader,
  path: string,
  { accessory, target }: { accessory: string; target: string },
): Promise<string | undefined> {
  const names = path.split("/").filter((name) => !/^(?:|~|\.{1,2})$/.test(name));
  const isRelative = /^[^/~]/.test(path);
  const exact = isRelative ? [names.join("/")] : [];
  const tails = [4, 3, 2].filter((length) => length <= names.length).map((length) => names.slice(-length).join("/"));
  const bases = [...new Set([names.at(-1) ?? "", posix.basename(target)])];

  for (const base of bases) {
    const own = ["config/", "", "docker/", "deploy/", ".kamal/", "infra/"].map((top) => `${top}${accessory}/${base}`);
    const shared = [
      "",
      "config/",
      "docker/",
      "deploy/",
      ".kamal/",
      "ops/",
      "server/",
      "config/accessories/",
      "config/kamal/",
      "config/deploy/",
    ];
    const tiers = [exact, tails, own, generic.test(base) ? [] : shared.map((top) => `${top}${base}`)];
    for (const tier of tiers) {
      const found = await existing(reader, tier);
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
  }

  return undefined;
}

async function existing(reader: Reader, paths: readonly string[]): Promise<string[]> {
  const states = await Promise.all(paths.map((path) => reader.state(reader.resolve(path))));
  return paths.filter((_path, index) => states[index] === "text");
}

/** Folders and files of tools that set servers up. */
const provisioning =
  /^(?:ansible|playbooks?|terraform|tofu|pulumi|infra|infrastructure|provision(?:ing)?|cloud-init|chef|puppet|salt|nix|itamae|cdk)(?:$|[.-])|\.tf$|^(?:playbook|cloud-init|cloud-config)\S*\.ya?ml$/i;

/** Hooks, scripts and workflows. */
async function placingTexts(reader: Reader, { workflows, listFolder }: ServerFilesOptions): Promise<string[]> {
  const scripts = [".kamal/hooks", "bin", "script", "scripts", "lib/tasks"].flatMap((folder) =>
    listFolder(folder).map((name) => posix.join(folder, name)),
  );
  const tools = listFolder(".").filter((name) => /^(?:makefile|justfile|rakefile|taskfile\.ya?ml)$|\.sh$/i.test(name));
  const files = [...tools, ...scripts].filter((path) => !path.endsWith(".sample")).slice(0, 60);

  const read = await Promise.all(files.map((path) => reader.peekText(reader.resolve(path))));
  return [...read.map(({ source }) => source), ...workflows.map(({ document }) => document?.source)].flatMap(
    (source) => source?.text ?? [],
  );
}

/** Whether the text names the path, or the file next to a command that copies. */
function mayPlace(text: string, path: string): boolean {
  if (path.startsWith("/") && text.includes(path)) return true;
  return text.includes(posix.basename(path)) && /\b(?:scp|rsync|sftp|ssh|ansible|upload|server exec)\b/.test(text);
}
