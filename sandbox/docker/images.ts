// The sandbox's images, built from Debian only, and rebuilt when their sources change.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Context, directory, step } from "../context.ts";
import { aptSettings, debianMirror } from "../machine/apt.ts";
import { unmountBelow } from "../machine/mounts.ts";
import { BASE_IMAGE_TOOLS, ensureTools, which } from "../machine/tools.ts";
import { must } from "../run-command.ts";
import { BASE_IMAGE, fingerprint, LABEL, NAME, PROXY_IMAGE } from "../settings.ts";
import type { Docker } from "./daemon.ts";

/** `real` is basecamp/kamal-proxy; `stand-in` is `sandbox/proxy`, tagged with the same name. */
export type ProxyKind = "real" | "stand-in";

interface Images {
  server: string;
  services: string;
}

const here = import.meta.dirname;
const sandbox = path.resolve(here, "..");
/** The Node 24 that containers use: the one that runs this process. */
export const nodeBinary = process.execPath;

/** Builds missing images. Requires the base image and buildx. */
export async function ensureImages(context: Context, docker: Docker): Promise<Images> {
  const folder = (name: string) => path.join(sandbox, name, "image");
  const [server, services] = await Promise.all([
    ensureBuilt(context, docker, { name: "server", folder: folder("server"), network: true }),
    ensureBuilt(context, docker, { name: "services", folder: folder("services"), network: true }),
    ensureProxyImage(context, docker),
  ]);

  return { server, services };
}

/** Removes every image that the sandbox built, including a base image made with debootstrap. */
export async function removeImages(docker: Docker): Promise<void> {
  const images = (await docker.must(["images", "--quiet", "--filter", `label=${LABEL}`])).split("\n").filter(Boolean);
  if (images.length > 0) await docker.must(["rmi", "--force", ...new Set(images)]);
}

async function exists(docker: Docker, image: string): Promise<boolean> {
  return (await docker.run(["image", "inspect", image])).code === 0;
}

/** Finds, pulls or builds the image that the others start from. */
export async function ensureBaseImage(context: Context, docker: Docker): Promise<void> {
  if (await exists(docker, BASE_IMAGE)) return;
  if ((await docker.run(["pull", "--quiet", BASE_IMAGE], { timeoutMs: 60_000 })).code === 0) return;

  await ensureTools(context, BASE_IMAGE_TOOLS);
  await step(context, `building ${BASE_IMAGE} with debootstrap (it cannot be pulled)`, async () => {
    const root = directory(context, "debootstrap");
    await unmountBelow(root);
    rmSync(root, { recursive: true, force: true });

    const tool = which("debootstrap") ?? "debootstrap";
    await must(tool, ["--variant=minbase", "trixie", root, await debianMirror()], { signal: context.signal });
    writeFileSync(path.join(root, "etc/apt/apt.conf.d/90sandbox"), await aptSettings());

    const archive = `${root}.tar`;
    const unneeded = [
      "var/cache/apt/*",
      "var/lib/apt/lists/*",
      "usr/share/doc/*",
      "usr/share/locale/*",
      "proc/*",
      "sys/*",
    ];
    const excluded = unneeded.map((glob) => `--exclude=./${glob}`);
    await must("tar", ["-C", root, ...excluded, "-cf", archive, "."], { signal: context.signal });
    await docker.must(["import", "--change", `LABEL ${LABEL}`, archive, BASE_IMAGE]);
    rmSync(archive);
    rmSync(root, { recursive: true, force: true });
  });
}

interface Build {
  name: string;
  folder: string;
  /** Whether the build installs Debian packages. */
  network: boolean;
  tag?: string;
}

async function ensureBuilt(context: Context, docker: Docker, build: Build): Promise<string> {
  const image = build.tag ?? `${NAME}/${build.name}:${fingerprintOf(build.folder)}`;
  if (build.tag === undefined && (await exists(docker, image))) return image;

  await step(context, `building the image ${build.name}`, async () => {
    const network = build.network ? ["--network", "host"] : [];
    await docker.must(["build", "--quiet", ...network, "--label", LABEL, "--tag", image, build.folder], {
      timeoutMs: 600_000,
    });
  });
  return image;
}

function fingerprintOf(folder: string): string {
  const files = readdirSync(folder).sort();
  return fingerprint(...files.flatMap((file) => [file, readFileSync(path.join(folder, file))]));
}

/** A label that only the stand-in has. Its value is the fingerprint of the stand-in's sources. */
const standInLabel = "kamal-action.stand-in-of";

/** Arguments for `docker` that print the stand-in's fingerprint, or nothing for the real proxy. */
export const inspectProxy = ["image", "inspect", "--format", `{{index .Config.Labels "${standInLabel}"}}`, PROXY_IMAGE];

/** Parses the output of `inspectProxy`. */
export function readProxyKind(printed: string): ProxyKind {
  return ["", "<no value>"].includes(printed.trim()) ? "real" : "stand-in";
}

/** The kind of proxy that the servers run. */
export async function proxyKind(docker: Docker): Promise<ProxyKind> {
  return readProxyKind((await docker.run(inspectProxy)).stdout);
}

/** Pulls the real proxy; builds the stand-in if it cannot be pulled. */
async function ensureProxyImage(context: Context, docker: Docker): Promise<void> {
  const present = await docker.run(inspectProxy);
  if (present.code === 0 && readProxyKind(present.stdout) === "real") return;

  const wanted = proxyFingerprint();
  if (present.stdout.trim() === wanted) return;
  const pull = ["pull", "--quiet", PROXY_IMAGE];
  if (present.code !== 0 && (await docker.run(pull, { timeoutMs: 60_000 })).code === 0) return;

  await step(context, "building the stand-in for kamal-proxy", () => buildStandIn(context, docker, wanted));
}

const proxySources = path.join(sandbox, "proxy");

function proxyFiles(): string[] {
  return readdirSync(proxySources).filter((file) => /\.ts$|^package\.json$/.test(file));
}

function proxyFingerprint(): string {
  const dockerfile = readFileSync(path.join(here, "proxy.Dockerfile"));
  return fingerprint(
    process.version,
    dockerfile,
    ...proxyFiles()
      .sort()
      .flatMap((file) => [file, readFileSync(path.join(proxySources, file))]),
  );
}

async function buildStandIn(context: Context, docker: Docker, label: string): Promise<void> {
  const folder = directory(context, "proxy-image");
  mkdirSync(path.join(folder, "app"), { recursive: true });
  for (const file of proxyFiles()) copyFileSync(path.join(proxySources, file), path.join(folder, "app", file));
  copyFileSync(path.join(here, "proxy.Dockerfile"), path.join(folder, "Dockerfile"));
  copyFileSync(nodeBinary, path.join(folder, "node"));
  copyFileSync(which("busybox") ?? "/bin/busybox", path.join(folder, "busybox"));
  await docker.must([
    "build",
    "--quiet",
    "--label",
    LABEL,
    "--label",
    `${standInLabel}=${label}`,
    "--tag",
    PROXY_IMAGE,
    folder,
  ]);
  rmSync(folder, { recursive: true, force: true });
}
