// A server: a container with its own sshd and its own dockerd.

import type { Context } from "../context.ts";
import type { Docker } from "../docker/daemon.ts";
import { serverKeys } from "../keys/keys.ts";
import { type Layout, serverPorts } from "../layout.ts";
import { type RunResult, until } from "../run-command.ts";
import { LABEL, NAME, PROXY_IMAGE } from "../settings.ts";

export interface SandboxServer {
  name: string;
  address: string;
  sshPort: number;
  httpPort: number;
  httpsPort: number;
  /** Lines for `ssh-known-hosts`. */
  knownHosts(): Promise<string>;
  /** Runs a shell command on the server, as root. */
  exec(command: string, options?: { input?: string }): Promise<RunResult>;
  /** Makes it a blank server again: removes what Kamal and tests left, but keeps Docker. */
  reset(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The capabilities that nested Docker needs. Not every machine allows --privileged. */
const capabilities = [
  "SYS_ADMIN",
  "NET_ADMIN",
  "SYS_PTRACE",
  "SYS_CHROOT",
  "MKNOD",
  "DAC_READ_SEARCH",
  "SYSLOG",
  "SYS_TIME",
];

export function serverArguments(
  context: Context,
  layout: Layout,
  server: { name: string; address: string; image: string },
): string[] {
  const publish = Object.values(serverPorts).flatMap((port) => [
    "--publish",
    `${server.address}:${port}:${port === 2222 ? 22 : port}`,
  ]);
  return [
    ...capabilities.flatMap((capability) => ["--cap-add", capability]),
    ...["seccomp=unconfined", "apparmor=unconfined", "systempaths=unconfined"].flatMap((option) => [
      "--security-opt",
      option,
    ]),
    ...["--cgroupns", "host", "--volume", "/sys/fs/cgroup:/sys/fs/cgroup:rw"],
    ...[
      "--volume",
      `${NAME}-${server.name}:/var/lib/docker`,
      "--volume",
      `${serverKeys(context, server.name)}:/keys:ro`,
    ],
    ...["--env", `REGISTRY_PORT=${layout.registryPort}`, "--env", `TOKEN_PORT=${layout.tokenPort}`],
    ...publish,
    server.image,
  ];
}

const labelFilter = `label=${LABEL}`;

/** Creates the volume of a server's dockerd, labelled so that `down --all` finds it. */
export async function ensureVolume(docker: Docker, name: string): Promise<void> {
  await docker.must(["volume", "create", "--label", LABEL, `${NAME}-${name}`]);
}

export async function removeVolumes(docker: Docker): Promise<void> {
  const volumes = (await docker.must(["volume", "ls", "--quiet", "--filter", labelFilter])).split("\n").filter(Boolean);
  if (volumes.length > 0) await docker.must(["volume", "rm", "--force", ...volumes]);
}

/** Access to a running server. */
export function sandboxServer(docker: Docker, name: string, address: string): SandboxServer {
  const container = `${NAME}-${name}`;
  const exec: SandboxServer["exec"] = (command, options = {}) =>
    docker.run(
      ["exec", "--interactive", container, "sh", "-c", command],
      options.input === undefined ? {} : { input: options.input },
    );

  const must = async (command: string) => {
    const result = await exec(command);
    if (result.code !== 0)
      throw new Error(`${name}: \`${command}\` exited with code ${result.code}: ${result.stdout}${result.stderr}`);
    return result.stdout;
  };

  return {
    name,
    address,
    sshPort: serverPorts.ssh,
    httpPort: serverPorts.http,
    httpsPort: serverPorts.https,
    exec,
    knownHosts: async () => {
      const keys = await must("cat /keys/ssh_host_*_key.pub");
      return keys
        .trim()
        .split("\n")
        .map((line) => `[${address}]:${serverPorts.ssh} ${line.split(" ").slice(0, 2).join(" ")}`)
        .join("\n");
    },
    reset: async () => {
      await must(resetScript);
    },
    stop: async () => {
      await docker.must(["stop", "--time", "5", container]);
    },
    start: async () => {
      await docker.must(["start", container]);
      await waitUntilReady(docker, name);
    },
  };
}

/** Removes everything except the preloaded proxy image. */
const resetScript = [
  "set -e",
  // An interrupted deploy may still be running commands over SSH.
  "pkill -KILL -f '^sshd(-session)?: .*@' || true",
  'ids=$(docker ps --all --quiet); [ -z "$ids" ] || docker rm --force --volumes $ids >/dev/null',
  "docker volume prune --all --force >/dev/null",
  "docker network prune --force >/dev/null",
  `docker images --format '{{.Repository}}:{{.Tag}} {{.ID}}' | grep -v '^${PROXY_IMAGE} ' | while read -r _ id; do docker rmi --force "$id" >/dev/null 2>&1 || true; done`,
  // Kamal keeps an accessory's files in ~/SERVICE-ACCESSORY.
  "rm -rf /root /home /tmp/* /tmp/.[!.]* && cp -a /skeleton/root /skeleton/home /",
].join("\n");

/** Waits until a server's dockerd and sshd are running. */
export async function waitUntilReady(docker: Docker, name: string): Promise<void> {
  const container = `${NAME}-${name}`;
  await until(
    `${name} is up`,
    60,
    async () =>
      (await docker.run(["exec", container, "sh", "-c", "docker info >/dev/null 2>&1 && pgrep -x sshd >/dev/null"]))
        .code === 0,
  );
}

/** Copies the proxy image to a server, unless the server already has the same image. */
export async function loadProxyImage(docker: Docker, name: string): Promise<void> {
  const container = `${NAME}-${name}`;
  const id = async (args: readonly string[]) =>
    (await docker.run([...args, "image", "inspect", "--format", "{{.Id}}", PROXY_IMAGE])).stdout.trim();
  const wanted = await id([]);
  if ((await id(["exec", container, "docker"])) === wanted) return;
  await docker.pipe(["save", PROXY_IMAGE], ["exec", "--interactive", container, "docker", "load", "--quiet"]);
}
