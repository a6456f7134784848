import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Context, directory, step } from "../context.ts";
import { must } from "../run-command.ts";
import type { Docker } from "./daemon.ts";

/**
 * Installs buildx, which Kamal builds with. Debian 12 has no buildx package; Debian 13's contains a
 * single static binary.
 */
export async function ensureBuildx(context: Context, docker: Docker): Promise<void> {
  if ((await docker.run(["buildx", "version"])).code === 0) return;

  const plugin = path.join(directory(context, "docker-config", "cli-plugins"), "docker-buildx");
  const found = systemPlugin();
  if (found !== undefined) copyFileSync(found, plugin);
  else
    await step(context, "downloading the buildx plugin from Debian 13's package", () =>
      downloadPlugin(context, plugin),
    );

  chmodSync(plugin, 0o755);
  await docker.must(["buildx", "version"]);
}

/** The user's own plugin, which Docker does not find because the sandbox sets DOCKER_CONFIG. */
function systemPlugin(): string | undefined {
  const places = [process.env.DOCKER_CONFIG, path.join(process.env.HOME ?? "/", ".docker")];
  return places
    .flatMap((place) => (place === undefined ? [] : [path.join(place, "cli-plugins", "docker-buildx")]))
    .find(existsSync);
}

async function downloadPlugin(context: Context, plugin: string): Promise<void> {
  const work = directory(context, "buildx-package");
  for (const part of ["lists/partial", "cache/archives/partial", "sources"])
    mkdirSync(path.join(work, part), { recursive: true });
  writeFileSync(path.join(work, "sources", "trixie.sources"), trixieSources());

  const options = [
    ["-o", "Dir::Etc::sourcelist=/dev/null"],
    ["-o", `Dir::Etc::sourceparts=${path.join(work, "sources")}`],
    ["-o", `Dir::State::lists=${path.join(work, "lists")}`],
    ["-o", `Dir::Cache=${path.join(work, "cache")}`],
  ].flat();
  await must("apt-get", [...options, "update"], { signal: context.signal });
  await must("apt-get", [...options, "download", "docker-buildx"], { cwd: work, signal: context.signal });

  const archive = readdirSync(work).find((file) => /^docker-buildx_.*\.deb$/.test(file));
  if (archive === undefined) throw new Error("`apt-get download docker-buildx` succeeded, but left no package file");

  await must("dpkg-deb", ["-x", archive, "tree"], { cwd: work });
  copyFileSync(path.join(work, "tree/usr/libexec/docker/cli-plugins/docker-buildx"), plugin);
  rmSync(work, { recursive: true, force: true });
}

/** The machine's apt sources, with Debian 12 (bookworm) replaced by Debian 13 (trixie). */
function trixieSources(): string {
  const folder = "/etc/apt/sources.list.d";
  const file = readdirSync(folder).find((name) => name === "debian.sources");
  if (file === undefined)
    throw new Error(
      `${folder} has no debian.sources to find a mirror for Debian 13. Install docker-buildx and try again.`,
    );
  return readFileSync(path.join(folder, file), "utf8").replaceAll("bookworm", "trixie");
}
