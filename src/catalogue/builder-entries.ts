// What builds the image: Docker and buildx on the runner, a remote builder, its CPU and memory.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

type BuilderSshProblem =
  | "key"
  | "host-key"
  | "unreachable"
  | "name"
  | "no-docker"
  | "no-permission"
  | "local-ssh"
  | "other";

export const builderEntries = {
  "builder-silent": () => ({
    title: "The builder does not answer",
    cause: "The container of the builder has started, but BuildKit in it does not answer: the builder is broken.",
    fix: "Remove it on the machine that builds, `docker buildx rm kamal-local-docker-container` (or `kamal build remove`), then deploy again: Kamal makes a new one.",
  }),

  /** Kamal makes a builder only if `docker buildx inspect` fails for it. */
  "builder-exists": ({ name }: { name: string }) => ({
    title: "A broken builder is left over",
    cause: `Docker has a builder ${name} that does not work, so Kamal makes a new one, but its name is taken.`,
    fix: `Run \`docker buildx rm ${name}\` on the machine that builds, then deploy again.`,
  }),

  /** `host`: of builder/remote. `said`: the last words of the SSH client. */
  "builder-ssh": (facts: { host: string | undefined; problem: BuilderSshProblem; said: string }) => ({
    title:
      facts.problem === "local-ssh" ? "Docker refuses to start `ssh`" : "The remote builder cannot be used over SSH",
    ...builderSsh(facts),
  }),

  /** `builder`: its name. */
  "builder-missing": ({ builder }: { builder: string }) => ({
    title: "The builder does not exist",
    cause: `Docker on the runner has no builder ${builder}, and Kamal could not create it.`,
    fix: "Run `kamal build remove` and then `kamal build create`: the second one shows why the builder cannot be created.",
  }),

  "builder-gone": ({ remote }: { remote: boolean }) => ({
    title: "BuildKit stopped in the middle of the build",
    cause: `The connection to BuildKit broke during the build: its process ended, most likely because the ${remote ? "remote builder" : "runner"} ran out of memory.`,
    fix: `Re-run the job. If it fails again, give the build more memory: ${remote ? "a larger machine or swap for builder/remote" : "a larger runner, or a machine of your own as builder/remote"}, or fewer parallel jobs in the step that was running (for example \`bundle install --jobs 1\`).`,
    alternatives: [
      {
        cause: "Docker or the builder's container was restarted during the build.",
        fix: "Read `docker logs` of the container `buildx_buildkit_…` and `dmesg` on the machine that builds.",
      },
    ],
  }),

  /** `command`: of the step. `limit`: what set it. */
  "build-memory": (facts: { command: string | undefined; limit: "machine" | "node" | "php"; said: string }) => ({
    title: "The build ran out of memory",
    ...memoryLimit(facts),
  }),

  /** `platform`: `linux/arm64`. `crash`: a program crashed under emulation; otherwise none is installed. */
  "build-emulation": ({ platform, crash, said }: { platform: string | undefined; crash: boolean; said: string }) => ({
    title: crash ? "The build crashed under emulation" : "The runner cannot run programs for the image's CPU",
    cause: crash
      ? `The image is built for ${platform ?? "another CPU"} under QEMU, and a program crashed there: ${sentence(said)}`
      : `The image is built for ${platform ?? "another CPU than the runner's"}, but the runner has another CPU and no emulation: ${sentence(said)}`,
    ...nativeRunner(platform, crash),
  }),

  /** A crash whose output does not mention an emulator. */
  "build-crashed": ({
    command,
    platform,
    exitCode,
  }: {
    command: string;
    platform: string | undefined;
    exitCode: number;
  }) => ({
    title: "A program crashed during the build",
    cause: `${step(command)} crashed (exit code ${exitCode}, ${exitCode === 132 ? "illegal instruction" : "segmentation fault"}).`,
    fix: `If the runner's CPU is not ${platform ?? "that of builder/arch"}, the build is emulated, and this is typical: use ${runnerFor(platform)}.`,
    alternatives: [
      {
        cause: "The runner has the CPU that builder/arch names, so the program itself crashes.",
        fix: "Use a newer patch release of the language in the base image, and update packages with native code.",
      },
    ],
  }),

  "build-cache-driver": ({ problem }: { problem: "cache" | "platforms" }) => ({
    title: problem === "cache" ? "The build's cache cannot be exported" : "The builder cannot build for this platform",
    cause:
      problem === "cache"
        ? "deploy.yml sets builder/cache, but the Docker driver `docker` cannot export a cache."
        : "The Docker driver `docker` cannot build for several platforms.",
    fix: "Remove `driver: docker` from `builder` in deploy.yml, so that Kamal uses docker-container.",
    ...(problem === "cache"
      ? { alternatives: [{ cause: "The driver `docker` is wanted.", fix: "Remove builder/cache from deploy.yml." }] }
      : {}),
  }),

  /** `said`: of BuildKit. */
  "build-cache": ({ said }: { said: string }) => ({
    title: "The build's cache cannot be used",
    cause: `BuildKit could not read or store the cache of the build: ${sentence(said)}`,
    fix: "Re-run the job. If it fails again, remove builder/cache from deploy.yml, or set builder/cache/type to the other of `gha` and `registry`.",
  }),

  "build-ssh-agent": () => ({
    title: "The build needs an SSH agent",
    cause: "builder/ssh in deploy.yml hands the SSH agent to the build, but the runner has no agent with a key.",
    fix: "Pass a key to this step in `ssh-private-key`. To fetch private dependencies with a token instead, remove builder/ssh and use builder/secrets.",
  }),
} satisfies Entries;

function memoryLimit({ command, limit, said }: { command: string | undefined; limit: string; said: string }) {
  switch (limit) {
    case "node":
      return {
        cause: `Node reached the limit of its heap in ${step(command)}: ${sentence(said)}`,
        fix: "Raise the limit in the Dockerfile, before that step: `ENV NODE_OPTIONS=--max-old-space-size=4096`.",
      };
    case "php":
      return {
        cause: `PHP reached its memory limit in ${step(command)}: ${sentence(said)}`,
        fix: "Lift the limit for that step: `RUN COMPOSER_MEMORY_LIMIT=-1 composer install`, or `php -d memory_limit=-1`.",
      };
    default:
      return {
        cause: `The machine that builds killed ${step(command)}, because it ran out of memory: ${sentence(said)}`,
        fix: "Use a runner with more memory, set builder/remote to a larger machine, or add swap to the machine that builds.",
      };
  }
}

/** For messages. */
export function step(command: string | undefined): string {
  return command === undefined ? "a step of the Dockerfile" : `\`RUN ${command.replaceAll("`", "'")}\``;
}

function builderSsh({ host, problem, said }: { host: string | undefined; problem: BuilderSshProblem; said: string }) {
  const builder = host === undefined ? "the machine in builder/remote" : `the remote builder ${host}`;
  const words = sentence(said);

  switch (problem) {
    case "key":
      return {
        cause: `Docker on the runner could not log in to ${builder} over SSH: ${words}`,
        fix: "Check the user in builder/remote (`ssh://USER@HOST`), and add the public key of `ssh-private-key` to that user's authorized_keys on the builder.",
        alternatives: [
          {
            cause: "The runner still has a builder for another user.",
            fix: "Run `kamal build remove`: Kamal then creates it anew.",
          },
        ],
      };
    case "host-key":
      return {
        cause: `The runner does not know the host key of ${builder}: ${words}`,
        fix: `Add the builder's host key to \`ssh-known-hosts\`: \`ssh-keyscan ${host === undefined ? "HOST" : shellWord(host)}\` prints it.`,
      };
    case "unreachable":
      return {
        cause: `The runner could not connect to ${builder} over SSH: ${words}`,
        fix: "Check that the builder is up, that builder/remote has the right host and port, and that its firewall lets the runner in.",
      };
    case "name":
      return {
        cause: `The name of ${builder} does not exist: ${words}`,
        fix: "Correct the host in builder/remote in deploy.yml.",
      };
    case "no-docker":
      return {
        cause: `The SSH login works, but ${builder} has no Docker: ${words}`,
        fix: "Install Docker on the builder: `curl -fsSL https://get.docker.com | sh`.",
      };
    case "no-permission":
      return {
        cause: `The user in builder/remote may not use Docker on ${builder}: ${words}`,
        fix: "On the builder, as root, run `usermod -aG docker USER` with the user from builder/remote.",
      };
    case "local-ssh":
      return {
        cause: `Docker's client on the runner found \`ssh\` only in the current folder, and Go does not start such a program: ${words}`,
        fix: "Rename the file or folder `ssh` in the repository, and remove `.` from PATH, so that the real `ssh` is found (in a container, install openssh-client).",
      };
    case "other":
      return {
        cause: `Docker on the runner could not use ${builder}: ${words}`,
        fix: "Run `docker -H ssh://USER@HOST info` with the value of builder/remote: it must work without a question.",
      };
  }
}

function runnerFor(platform: string | undefined): string {
  if (platform === "linux/arm64") return "an arm64 runner (`runs-on: ubuntu-24.04-arm`)";
  return platform === "linux/amd64" ? "an amd64 runner (`runs-on: ubuntu-24.04`)" : "a runner with the server's CPU";
}

function nativeRunner(platform: string | undefined, crash: boolean) {
  const fix = `Build on ${runnerFor(platform)}, or set builder/remote to a machine with that CPU.`;
  const emulation = "Install emulation before this step: `uses: docker/setup-qemu-action`. It is slow.";

  return crash
    ? { fix }
    : { fix, alternatives: [{ cause: "A runner with that CPU is not available.", fix: emulation }] };
}
