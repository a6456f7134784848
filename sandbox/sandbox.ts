// A small world for real deployments: a blank server and one in use, a registry, a DNS server, a certificate authority.
// See README.md.

import { rmSync } from "node:fs";
import { type Context, directory, sandboxHome, step } from "./context.ts";
import { ensureBuildx } from "./docker/buildx.ts";
import { type Docker, ensureDocker, findDocker, stopDaemon } from "./docker/daemon.ts";
import { ensureBaseImage, ensureImages, type ProxyKind, proxyKind, removeImages } from "./docker/images.ts";
import { type Authority, authority, ensureKeys, type SshKeys, sshKeys } from "./keys/keys.ts";
import { chooseLayout, finishLayout, forgetLayout, type Layout, readLayout, sourcesFingerprint } from "./layout.ts";
import { withLock } from "./lock.ts";
import { removeSandboxCgroups } from "./machine/cgroups.ts";
import { unmountBelow } from "./machine/mounts.ts";
import { ensureTools, TOOLS } from "./machine/packages.ts";
import { setUpNeighbour } from "./neighbour.ts";
import {
  ensureVolume,
  loadProxy,
  ready,
  removeVolumes,
  type SandboxServer,
  sandboxServer,
  serverArguments,
} from "./server/server.ts";
import { type Credentials, puller, pusher, serviceCommands, startContainer } from "./services/services.ts";
import { bridgeName, LABEL, NAME, PROXY_IMAGE, SERVER_NAMES } from "./settings.ts";

export type { SandboxServer } from "./server/server.ts";

export interface Sandbox {
  /** DOCKER_HOST and DOCKER_CONFIG for what runs on the runner. */
  docker: { env: Record<string, string> };
  proxy: ProxyKind;
  registry: { server: string; pusher: Credentials; puller: Credentials };
  servers: readonly SandboxServer[];
  ssh: SshKeys;
  ca: Authority;
  dns: { server: string };
}

export interface StartOptions {
  log?: (line: string) => void;
  signal?: AbortSignal;
}

/** Starts what does not run yet, and attaches to what does. */
export async function startSandbox(options: StartOptions = {}): Promise<Sandbox> {
  const context = contextOf(options);
  const sandbox = await withLock(context, () => attachOrCreate(context));

  // Nobody who reads a run's log may take it for the real one.
  if (sandbox.proxy === "stand-in")
    context.log(`NOTE: kamal-proxy is a stand-in here (sandbox/proxy), because ${PROXY_IMAGE} cannot be pulled`);
  return sandbox;
}

async function attachOrCreate(context: Context): Promise<Sandbox> {
  const running = readLayout(context)?.finished ? await attach(context) : undefined;
  if (running !== undefined) return running;

  try {
    await step(context, "starting the sandbox", () => create(context));
    const started = await attach(context);
    if (started === undefined) throw new Error("The sandbox was started, but not all of it runs; see the lines above");
    await step(context, "an app of somebody else on the second server", () => setUpNeighbour(started));
    finishLayout(context);
    return started;
  } catch (error) {
    await takeDown(context, false);
    throw error;
  }
}

/** Takes everything down. What is slow to make (images, keys) stays, unless `all`. */
export async function stopSandbox(options: StartOptions & { all?: boolean } = {}): Promise<void> {
  const context = contextOf(options);
  await withLock(context, () => takeDown(context, options.all === true));
}

async function takeDown(context: Context, all: boolean): Promise<void> {
  // What was interrupted has to be cleared up all the same.
  const patient = { ...context, signal: new AbortController().signal };
  const docker = await findDocker(patient);
  if (docker !== undefined) {
    await removeContainers(docker);
    if (all) {
      await removeVolumes(docker);
      await removeImages(docker);
    }
  }
  forgetLayout(patient);
  await stopDaemon(patient);
  await unmountBelow(patient.home);
  removeSandboxCgroups();
  if (all) rmSync(patient.home, { recursive: true, force: true });
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

/** The running sandbox; undefined when a part of it is missing. */
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
  // A half-made sandbox is made anew.
  await removeContainers(docker);
  forgetLayout(context);
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
      await ready(docker, name);
      await loadProxy(docker, name);
      await sandboxServer(docker, name, address).blank();
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
