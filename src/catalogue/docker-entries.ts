// Docker on a server, or on the runner: its daemon, its permissions, what it cannot do there.

import { type Entries, sentence } from "./entry.ts";

/** undefined when only Kamal logged in to the server: its output names neither host nor user. */
type KnownUser = { host: string; user: string } | undefined;

/** `on`: `the runner`, or the address of a server. */
type DockerPlace = { login: KnownUser } | { on: string };

interface Told {
  on: string;
  /** Docker's message. */
  said: string;
}

interface DockerLimit {
  host: string;
  limit: { cpus: string } | { least: string };
  said: string;
}

const runner = "the runner";

/** `no-downloader`: Kamal installs Docker with curl or wget. */
type MissingDocker = { host: string } & (
  | { user: string | undefined }
  | { problem: "no-downloader" }
  | { distribution: string }
);

export const dockerEntries = {
  "docker-missing-remote": (facts: MissingDocker) => ({
    title: "Docker is missing on the server",
    ...missingDocker(facts),
  }),

  "docker-sock-perm": (facts: DockerPlace) => deniedSocket(facts),

  "docker-down": (facts: DockerPlace) => stoppedDaemon(facts),

  /** `port`: a rootless daemon may not publish ports below 1024. `daemon`: the user's own is down. */
  "docker-rootless": ({ on, said, problem }: Told & { problem: "port" | "daemon" }) => ({
    title:
      problem === "port"
        ? "Rootless Docker cannot publish ports 80 and 443"
        : "The user's rootless Docker is not running",
    cause:
      problem === "port"
        ? `Docker on ${on} runs without root, and so may not use ports below 1024: ${sentence(said)}`
        : `Docker on ${on} runs without root as the SSH user's own service, and that service is not running: ${sentence(said)}`,
    fix:
      problem === "port"
        ? `On ${on}, as root, run \`echo net.ipv4.ip_unprivileged_port_start=80 > /etc/sysctl.d/80-docker.conf && sysctl --system\`, then \`systemctl --user restart docker\` as the SSH user.`
        : `On ${on}, run \`sudo loginctl enable-linger USER\` for the SSH user, so that its service runs without a login, and \`systemctl --user enable --now docker\` as that user.`,
  }),

  "docker-version": ({ on, said }: Told) => ({
    title: "The Docker client and the Docker daemon do not fit together",
    cause: `On ${on}, the \`docker\` command and the Docker daemon it talks to support different versions of Docker's API: ${sentence(said)}`,
    fix: /too new/.test(said)
      ? `Update Docker Engine on ${on} (\`apt-get install --only-upgrade docker-ce\`), or unset DOCKER_API_VERSION there.`
      : `Update the docker CLI on ${on} (\`apt-get install --only-upgrade docker-ce-cli docker-buildx-plugin\`), and unset DOCKER_API_VERSION there if it is set.`,
  }),

  "docker-snap": ({ on, said }: Told) => ({
    title: "Docker from snap cannot read Kamal's files",
    cause: `Docker on ${on} may not read a file that its user may read, as with Docker's snap package, which has no access to hidden folders such as ~/.kamal or to /tmp: ${sentence(said)}`,
    fix: `On ${on}, replace the snap by Docker's own package: \`snap remove docker && curl -fsSL https://get.docker.com | sh\`.`,
    alternatives: [
      {
        cause: "The file belongs to another user, because ssh/user was changed.",
        fix: "Run `sudo chown -R USER ~USER/.kamal` on the server for the SSH user.",
      },
    ],
  }),

  /** `driver`: undefined when the message does not name it. */
  "docker-log-driver": ({ on, said, driver }: Told & { driver: string }) => ({
    title: "Docker's log driver does not accept Kamal's options",
    cause: `The log driver \`${driver}\` on ${on} cannot be used with Kamal's log options (log-driver in /etc/docker/daemon.json, or \`logging\` in deploy.yml): ${sentence(said)}`,
    fix: /no log driver|not found/.test(said)
      ? `Correct \`logging/driver\` in deploy.yml (\`json-file\` works everywhere), or install its plugin on ${on}.`
      : 'Set Docker\'s driver in deploy.yml with options that it knows: `logging: { driver: json-file, options: { max-size: 10m } }`, and for kamal-proxy `kamal proxy boot_config set --log-max-size=""` (from Kamal 2.8, `proxy/run/log_max_size`). Or use `json-file` in /etc/docker/daemon.json.',
  }),

  "docker-cgroup": ({ on, said }: Told) => ({
    title: "Docker cannot use the server's cgroups",
    cause: `Docker on ${on} cannot start any container, because the control groups of its kernel are missing or not usable: ${sentence(said)}`,
    fix: `Update Docker and containerd on ${on} and restart the machine; inside an LXC or OpenVZ container, turn on nesting (\`features: nesting=1\`), or use a virtual machine.`,
  }),

  "docker-apparmor": ({ on, said }: Told) => ({
    title: "Docker cannot load its AppArmor profile",
    cause: `Docker on ${on} cannot start a container with AppArmor: ${sentence(said)}`,
    fix: `On ${on}, as root, run \`apt-get install --yes apparmor && systemctl restart apparmor docker\`.`,
  }),

  "docker-iptables": ({ on, said }: Told) => ({
    title: "Docker's firewall rules are missing on the server",
    cause: `Docker on ${on} cannot add its rules to iptables, usually because a firewall was reloaded after Docker had started and removed them: ${sentence(said)}`,
    fix: `On ${on}, as root, run \`systemctl restart docker\`, which creates the rules again. Do the same after each reload of the firewall.`,
  }),

  "docker-networks": ({ on, said }: Told) => ({
    title: "Docker has no address range left for a network",
    cause: `Docker on ${on} cannot create a network, because all its address ranges are in use: ${sentence(said)}`,
    fix: `On ${on}, remove networks that nothing uses (\`docker network prune\`), or add ranges in /etc/docker/daemon.json (\`default-address-pools\`).`,
  }),

  /** `file`: on the server. */
  "docker-mount": ({ on, said, problem }: Told & { problem: "missing" | "type" }) => ({
    title:
      problem === "missing"
        ? "A file to mount does not exist on the server"
        : "A folder is mounted where a file is expected",
    cause:
      problem === "missing"
        ? `A container on ${on} mounts a path that does not exist there: ${sentence(said)}`
        : `A container on ${on} mounts a folder over a file, or a file over a folder, usually because Docker created a folder for a file that was missing: ${sentence(said)}`,
    fix:
      problem === "missing"
        ? `Create the path on ${on}, or correct it under \`volumes\`, \`files\` or \`directories\` in deploy.yml.`
        : `Remove that folder on ${on}, then upload the file again with \`kamal accessory reboot NAME\`.`,
  }),

  /** `option`: as Docker quotes it, `--memory-limit`. */
  "docker-option": ({ option }: { option: string }) => ({
    title: "Docker does not know an option",
    cause: `Kamal passes the option ${option} to \`docker run\`, but Docker has no such option.`,
    fix: "Correct its name under `options` of the role or the accessory in deploy.yml; `docker run --help` lists the options, which are written there without `--`.",
  }),

  /** Docker before 20.10.10 does not know the system call clone3. */
  "docker-seccomp": ({ host, said }: { host: string; said: string }) => ({
    title: "Docker on the server is too old for the image",
    cause: `The C library of the image uses a system call that Docker on ${host} does not know and forbids: ${sentence(said)}`,
    fix: `Update Docker (20.10.10 or newer) and libseccomp on ${host}. Until then, use an older base image, such as Debian bullseye.`,
  }),

  /** `podman-docker` installs a command `docker` that is Podman. */
  "docker-podman": ({ host }: { host: string }) => ({
    title: "`docker` on the server is Podman",
    cause: `On ${host}, the command \`docker\` is Podman's emulation, which Kamal does not support.`,
    fix: `On ${host}, remove the package podman-docker and install Docker Engine (\`curl -fsSL get.docker.com | sh\`).`,
  }),

  /** A server that is itself a container. */
  "docker-lxc": ({ host, said }: { host: string; said: string }) => ({
    title: "The server may not set up containers",
    cause: `${host} is probably an LXC container, whose AppArmor profile forbids what Docker does to start a container: ${sentence(said)}`,
    fix: `Update the host of ${host} (Proxmox: package lxc-pve), or set \`lxc.apparmor.profile: unconfined\` for it. A virtual machine does not have this problem.`,
  }),

  /** Also if the profile belongs to a Docker that was removed. */
  "docker-stop-denied": ({ host, said }: { host: string; said: string }) => ({
    title: "Docker on the server may not stop a container",
    cause: `AppArmor on ${host} does not let Docker signal the container, as with Docker from snap: ${sentence(said)}`,
    fix: `On ${host}, as root, run \`aa-remove-unknown\`, then stop the container. If Docker is a snap there, replace it with Docker's own packages.`,
  }),

  "docker-gpu": ({ host }: { host: string }) => ({
    title: "Docker on the server cannot use a GPU",
    cause: `The role asks for GPUs (\`gpus\` under \`options\`), but Docker on ${host} has no NVIDIA runtime.`,
    fix: `On ${host}, as root, install nvidia-container-toolkit, run \`nvidia-ctk runtime configure --runtime=docker\`, and restart Docker. Or remove \`gpus\` from \`options\` in deploy.yml.`,
  }),

  /** `cpus`: that the server has. `least`: memory that Docker accepts. */
  "docker-resources": ({ host, limit, said }: DockerLimit) => ({
    title: "Docker refuses a limit in `options`",
    cause: `Docker on ${host} does not accept a limit of the container: ${sentence(said)}`,
    fix:
      "cpus" in limit
        ? `Set \`cpus\` under \`options\` in deploy.yml to at most ${limit.cpus}, or use a server with more CPUs.`
        : `Set \`memory\` under \`options\` in deploy.yml to at least ${limit.least}, with its unit: \`512m\`.`,
  }),

  /** Words that no other entry knows. */
  "docker-refused": ({ on, said }: Told) => ({
    title: "Docker refuses to start a container",
    cause: `Docker on ${on} says: ${sentence(said)}`,
    fix: "Correct what Docker complains about: on the server, or in the role's or accessory's settings in deploy.yml.",
  }),

  "docker-env-name": ({ said, name }: { said: string; name: string }) => ({
    title: "An environment variable has a name that Docker does not accept",
    cause: `Docker cannot read the variable \`${name}\` from the env file that Kamal wrote: ${sentence(said)}`,
    fix: "Correct the name under `env/clear` or `env/secret` in deploy.yml: it may not contain spaces.",
  }),

  /** `file`: as Docker names it, on the server. */
  "env-file-missing": ({ file, isHook }: { file: string; isHook: boolean }) => ({
    title: "The app's env file is not on the server",
    cause: `Docker needs ${file} on the server. Kamal uploads it only when it boots the app there, so a server that is new does not have it.`,
    fix: isHook
      ? "Let the hook skip `kamal app exec` on the first deploy, or do its work (migrations) when the container starts, in the image's entrypoint."
      : "Run this step once with `setup: always` (`kamal setup`), which uploads it to every server.",
    ...(isHook
      ? {}
      : {
          alternatives: [
            {
              cause: "A hook runs `kamal app exec` before the first deploy.",
              fix: "Let it skip that on the first deploy, or do its work (migrations) in the image's entrypoint.",
            },
            {
              cause: "Docker on the server is a snap, which cannot read files in the SSH user's home.",
              fix: "Remove the snap, and install Docker's own packages (`curl -fsSL get.docker.com | sh`).",
            },
          ],
        }),
  }),
} satisfies Entries;

function deniedSocket(facts: DockerPlace) {
  if ("on" in facts) {
    return facts.on === runner
      ? {
          title: "The runner's user is not allowed to use Docker",
          cause: "The user of the job has no permission for Docker's socket on the runner.",
          fix: "On the runner, as root, run `usermod -aG docker USER` for the user that runs the jobs, and restart the runner's service. In a job container, run as root or mount the socket with its group.",
        }
      : {
          title: "The SSH user is not allowed to use Docker",
          cause: `The SSH user has no permission for Docker's socket on ${facts.on}.`,
          fix: `On ${facts.on}, as root, run \`usermod -aG docker USER\` for the user in ssh/user. It takes effect at the next login.`,
        };
  }

  const { login } = facts;
  return login === undefined
    ? {
        title: "The SSH user is not allowed to use Docker",
        cause: "The SSH user has no permission for Docker's socket on the server.",
        fix: "On the server, as root, run `usermod -aG docker USER`. It takes effect at the next login.",
      }
    : {
        title: "The SSH user is not allowed to use Docker",
        cause: `${login.user} has no permission for Docker's socket on ${login.host}.`,
        fix: `On ${login.host}, as root, run \`usermod -aG docker ${login.user}\`.`,
      };
}

function stoppedDaemon(facts: DockerPlace) {
  if ("on" in facts) {
    return {
      title: facts.on === runner ? "Docker is not running on the runner" : "Docker is not running on the server",
      cause: `The \`docker\` command is installed on ${facts.on}, but no Docker daemon answers it.`,
      fix: `On ${facts.on}, start it as root: \`systemctl enable --now docker\`.`,
    };
  }

  const { login } = facts;
  return {
    title: login === undefined ? "The Docker daemon is not running" : "Docker is not running on the server",
    cause:
      login === undefined
        ? "The `docker` command is installed, but no Docker daemon answers it."
        : `${login.host} has the \`docker\` command, but no Docker daemon answers ${login.user} there.`,
    fix:
      login === undefined
        ? "Start it as root: `systemctl enable --now docker`."
        : `On ${login.host}, as root, run \`systemctl enable --now docker\`.`,
  };
}

function missingDocker(facts: MissingDocker) {
  const install = "`curl -fsSL get.docker.com | sh`";
  if ("problem" in facts) {
    return {
      cause: `${facts.host} has no Docker, and Kamal cannot install it, because the server has neither curl nor wget.`,
      fix: `On ${facts.host}, as root, install one of them (\`apt-get install --yes curl\`) and re-run the job; or install Docker yourself.`,
    };
  }

  if ("distribution" in facts) {
    return {
      cause: `${facts.host} has no Docker, and the script of get.docker.com, with which Kamal installs it, does not support its distribution (${facts.distribution}).`,
      fix: `On ${facts.host}, as root, install Docker from the distribution's packages (on Amazon Linux \`dnf install -y docker && systemctl enable --now docker\`), then re-run the job.`,
    };
  }

  const { host, user } = facts;
  if (user === undefined) {
    return {
      cause: `${host} has no Docker, and the SSH user is not allowed to install it.`,
      fix: `Install Docker on the server once as root (${install}), or deploy as root.`,
    };
  }

  return {
    cause: `${host} has no \`docker\` command, and ${user} is not root, so Kamal cannot install it.`,
    fix: `On ${host}, as root, install Docker once (${install}), then run \`usermod -aG docker ${user}\`.`,
  };
}
