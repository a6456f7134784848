// A local environment for real deployments: a blank server, a server in use, a registry, a DNS
// server and a certificate authority. See README.md.

import { rmSync } from "node:fs";
import { type Context, directory, sandboxHome, step } from "./context.ts";
import { ensureBuildx } from "./docker/buildx.ts";
import { type Docker, ensureDocker, findDocker, stopDaemon } from "./docker/daemon.ts";
import { ensureBaseImage, ensureImages, proxyKind, removeImages } from "./docker/images.ts";
import { authority, ensureKeys, sshKeys } from "./keys/keys.ts";
import { chooseLayout, deleteLayout, finishLayout, type Layout, readLayout, sourcesFingerprint } from "./layout.ts";
import { withLock } from "./lock.ts";
import { removeSandboxCgroups } from "./machine/cgroups.ts";
import { unmountBelow } from "./machine/mounts.ts";
import { ensureTools, TOOLS } from "./machine/tools.ts";
import { setUpNeighbour } from "./neighbour.ts";
import type { Sandbox } from "./running-sandbox.ts";
import {
  ensureVolume,
  loadProxyImage,
  removeVolumes,
  sandboxServer,
  serverArguments,
  waitUntilReady,
} from "./server/sandbox-server.ts";
import { puller, pusher, serviceCommands, startContainer } from "./services/services.ts";
import { bridgeName, LABEL, NAME, PROXY_IMAGE, SERVER_NAMES } from "./settings.ts";

export interface StartOptions {
  log?: (line: string) => void;
  signal?: AbortSignal;
}

/** Attaches to the running sandbox, or starts one. */
export async function startSandbox(options: StartOptions = {}): Promise<Sandbox> {
  const context = contextOf(options);
  const sandbox = await withLock(context, () => attachOrCreate(context));

  // Readers of the log must know that this is not the real kamal-proxy.
  if (sandbox.proxy === "stand-in")
    context.log(
      `NOTE: the sandbox runs a stand-in for kamal-proxy (sandbox/proxy), because ${PROXY_IMAGE} cannot be pulled`,
    );
  return sandbox;
}

async function attachOrCreate(context: Context): Promise<Sandbox> {
  const running = readLayout(context)?.finished ? await attach(context) : undefined;
  if (running !== undefined) return running;

  try {
    await step(context, "starting the sandbox", () => create(context));
    const started = await attach(context);
    if (started === undefined)
      throw new Error("The sandbox has started, but some parts of it are not running. See the lines above.");
    await step(context, "setting up another app on the second server", () => setUpNeighbour(started));
    finishLayout(context);
    return started;
  } catch (error) {
    await removeSandbox(context, false);
    throw error;
  }
}

/** Removes the sandbox. Keeps what is slow to create (images, keys) unless `all` is set. */
export async function stopSandbox(options: StartOptions & { all?: boolean } = {}): Promise<void> {
  const context = contextOf(options);
  await withLock(context, () => removeSandbox(context, options.all === true));
}

async function removeSandbox(context: Context, all: boolean): Promise<void> {
  // The caller's signal may already be aborted, but the cleanup has to finish.
  const uninterrupted = { ...context, signal: new AbortController().signal };
  const docker = await findDocker(uninterrupted);
  if (docker !== undefined) {
    await removeContainers(docker);
    if (all) {
      await removeVolumes(docker);
      await removeImages(docker);
    }
  }

  deleteLayout(uninterrupted);
  await stopDaemon(uninterrupted);
  await unmountBelow(uninterrupted.home);
  removeSandboxCgroups();
  if (all) rmSync(uninterrupted.home, { recursive: true, force: true });
  context.log("the sandbox is down");
}

function contextOf(options: StartOptions): Context {
  return {
    home: sandboxHome(),
    log: options.log ?? (() => {}),
    signal: options.signal ?? new AbortController().signal,
  };
}

const containerNames = [...SERVER_NAMES, "registry", "token", "dns"].map((name) => `${NAME}-${name}`);

/** The running sandbox; undefined if a part of it is missing or outdated. */
async function attach(context: Context): Promise<Sandbox | undefined> {
  directory(context);
  const layout = readLayout(context);
  if (layout !== undefined && layout.sources !== sourcesFingerprint()) return undefined;
  const docker = layout === undefined ? undefined : await findDocker(context);
  if (layout === undefined || docker === undefined) return undefined;
  const names = (await docker.must(["ps", "--filter", `label=${LABEL}`, "--format", "{{.Names}}"])).split("\n");
  if (!containerNames.every((name) => names.includes(name))) return undefined;

  return {
    docker: { env: docker.env },
    proxy: await proxyKind(docker),
    registry: { server: `127.0.0.1:${layout.registryPort}`, pusher, puller },
    servers: SERVER_NAMES.map((name, index) => sandboxServer(docker, name, layout.addresses[index] ?? "")),
    ssh: sshKeys(context),
    ca: authority(context),
    dns: { server: `127.0.0.1:${layout.dnsPort}` },
  };
}

async function create(context: Context): Promise<void> {
  await ensureTools(context, TOOLS);
  const docker = await ensureDocker(context);
  // An earlier start may have been interrupted: start over.
  await removeContainers(docker);
  deleteLayout(context);
  await Promise.all([ensureBuildx(context, docker), ensureKeys(context), ensureBaseImage(context, docker)]);

  const images = await ensureImages(context, docker);
  const layout = await chooseLayout(context, SERVER_NAMES.length);
  await startContainers(context, docker, { layout, images });
}

interface Plan {
  layout: Layout;
  images: { server: string; services: string };
}

async function startContainers(context: Context, docker: Docker, { layout, images }: Plan): Promise<void> {
  const bridge = ["--opt", `com.docker.network.bridge.name=${bridgeName(context.home)}`];
  await docker.must(["network", "create", "--label", LABEL, ...bridge, NAME]);

  for (const [name, args] of Object.entries(serviceCommands(context, layout, images.services))) {
    await startContainer(docker, name, args);
  }

  await Promise.all(
    SERVER_NAMES.map(async (name, index) => {
      const address = layout.addresses[index] ?? "";
      await ensureVolume(docker, name);
      await startContainer(docker, name, serverArguments(context, layout, { name, address, image: images.server }));
      await waitUntilReady(docker, name);
      await loadProxyImage(docker, name);
      await sandboxServer(docker, name, address).reset();
    }),
  );
}

async function removeContainers(docker: Docker): Promise<void> {
  const filter = ["--filter", `label=${LABEL}`];
  const containers = (await docker.must(["ps", "--all", "--quiet", ...filter])).split("\n").filter(Boolean);
  if (containers.length > 0) await docker.must(["rm", "--force", ...containers]);

  const networks = (await docker.must(["network", "ls", "--quiet", ...filter])).split("\n").filter(Boolean);
  if (networks.length > 0) await docker.must(["network", "rm", ...networks]);
}
