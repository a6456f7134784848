// Docker, disk, memory, clock and shell of a server, and Docker on the runner.

import { ended, failed, failedHere, failedHook, type KamalOutput } from "./frame.ts";

const onServer = { place: "server" } as const;
const onRunner = { place: "runner" } as const;
const daemon = (message: string) => failed("docker", `docker: Error response from daemon: ${message}`);

const dockerOutputs: readonly KamalOutput[] = [
  [
    "docker-snap",
    failed(
      "docker",
      "docker: Error response from daemon: error while creating mount source path '/opt/shop/storage': mkdir /opt/shop: read-only file system.",
    ),
    /snap/,
    { fix: /snap remove docker/ },
  ],
  [
    "docker-podman",
    failed(
      "docker",
      "Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\nError: something",
    ),
    /Podman's emulation/,
    { fix: /Docker Engine/ },
  ],
  [
    "docker-lxc",
    failed(
      "docker",
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied",
    ),
    /LXC container/,
    { fix: /lxc\.apparmor\.profile/ },
  ],
  [
    "docker-stop-denied",
    failed("docker", "Error response from daemon: cannot stop container: 0a1b: permission denied"),
    /AppArmor/,
    { fix: /aa-remove-unknown/ },
  ],
  [
    "container-missing",
    failed("docker", "Error response from daemon: No such container: shop-redis"),
    /never booted/,
    { fix: /kamal accessory boot/ },
  ],
  [
    "asset-path",
    failed(
      "docker",
      "Error response from daemon: Could not find the file /rails/public/assets/. in container shop-web-assets",
    ),
    /is \/rails\/public\/assets, but/,
    { fix: /assets:precompile/ },
  ],
  [
    "docker-missing-remote",
    failed("sh", "ERROR: Unsupported distribution 'amzn'"),
    /does not support its distribution \(amzn\)/,
    { fix: /dnf install/ },
  ],
  [
    "docker-gpu",
    failed(
      "docker",
      'docker: Error response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]].',
    ),
    /no NVIDIA runtime/,
    { fix: /nvidia-container-toolkit/ },
  ],
  [
    "docker-resources",
    failed(
      "docker",
      "docker: Error response from daemon: Range of CPUs is from 0.01 to 1.00, as there are only 1 CPUs available.",
    ),
    /Range of CPUs/,
    { fix: /at most 1\.00/ },
  ],
  [
    "docker-resources",
    failed("docker", "docker: Error response from daemon: Minimum memory limit allowed is 6MB."),
    /Minimum memory/,
    { fix: /at least 6MB/ },
  ],
  [
    "docker-refused",
    failed("docker", "docker: Error response from daemon: something new"),
    /Docker on 10\.0\.0\.1 says: something new/,
  ],
  [
    "image-platform",
    failed(
      "docker",
      "Unable to find image 'mysql:5.7' locally\ndocker: no matching manifest for linux/arm64/v8 in the manifest list entries.",
    ),
    /mysql/,
    { place: "server" },
  ],
  [
    "docker-missing-remote",
    ended(
      "RuntimeError",
      "Docker is not installed on 10.0.0.1 and can't be automatically installed without having root access and either `wget` or `curl`. Install Docker manually",
    ),
    /10\.0\.0\.1 has no Docker/,
  ],
  [
    "docker-sock-perm",
    failed(
      "docker",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
    ),
    /The SSH user has no permission for Docker's socket on 10\.0\.0\.1/,
    { fix: /usermod -aG docker/, ...onServer },
  ],
  [
    "docker-sock-perm",
    failed("docker", "permission denied while trying to connect to the docker API at unix:///var/run/docker.sock"),
    /SSH user/,
  ],
  [
    "docker-sock-perm",
    failedHere(
      "docker",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
    ),
    /user of the job.*on the runner/,
    { fix: /On the runner/, ...onRunner },
  ],
  [
    "docker-down",
    failed(
      "docker",
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    ),
    /on 10\.0\.0\.1, but no Docker daemon/,
    { fix: /systemctl enable --now docker/, ...onServer },
  ],
  [
    "docker-down",
    failedHere(
      "docker",
      "ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    ),
    /on the runner, but no Docker daemon/,
    onRunner,
  ],
  [
    "docker-rootless",
    failed(
      "docker",
      "Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?",
    ),
    /SSH user's own service/,
    { fix: /enable-linger/ },
  ],
  [
    "docker-rootless",
    daemon(
      "driver failed programming external connectivity on endpoint kamal-proxy (0a1b): error while calling PortManager.AddPort(): cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or set CAP_NET_BIND_SERVICE on rootlesskit binary, or choose a larger port number (>= 1024): listen tcp4 0.0.0.0:80: bind: permission denied.",
    ),
    /below 1024/,
    { fix: /ip_unprivileged_port_start=80/ },
  ],
  [
    "docker-version",
    failed(
      "docker",
      "Error response from daemon: client version 1.43 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
    ),
    /different versions of Docker's API/,
    { fix: /docker-ce-cli/, ...onServer },
  ],
  [
    "docker-version",
    failedHere(
      "docker",
      "Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.47",
    ),
    /On the runner/,
    { fix: /Update Docker Engine on the runner/ },
  ],
  [
    "docker-snap",
    failed("docker", "docker: open .kamal/apps/shop/env/roles/web.env: permission denied.\nSee 'docker run --help'."),
    /snap/,
    { fix: /snap remove docker/ },
  ],
  [
    "docker-log-driver",
    daemon("unknown log opt 'max-size' for syslog log driver."),
    /log driver `syslog`/,
    { fix: /json-file/ },
  ],
  [
    "docker-log-driver",
    daemon('failed to initialize logging driver: error looking up logging plugin loki: plugin "loki" not found'),
    /`loki`/,
    { fix: /logging\/driver|plugin/ },
  ],
  ["docker-log-driver", daemon("logger: no log driver named 'gelfx' is registered."), /`gelfx`/],
  [
    "docker-cgroup",
    daemon("cgroups: cgroup mountpoint does not exist: unknown."),
    /control groups/,
    { fix: /nesting/ },
  ],
  [
    "docker-apparmor",
    daemon(
      "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/apparmor/exec: no such file or directory: unknown.",
    ),
    /AppArmor/,
    { fix: /apt-get install --yes apparmor/ },
  ],
  [
    "docker-iptables",
    daemon(
      "driver failed programming external connectivity on endpoint kamal-proxy (0a1b):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 80 -j DNAT --to-destination 172.18.0.2:80 ! -i br-1: iptables: No chain/target/match by that name.\n (exit status 1)).",
    ),
    /iptables/,
    { fix: /systemctl restart docker/ },
  ],
  [
    "docker-networks",
    failed("docker", "Error response from daemon: all predefined address pools have been fully subnetted"),
    /address ranges/,
    { fix: /docker network prune/ },
  ],
  [
    "docker-mount",
    daemon('invalid mount config for type "bind": bind source path does not exist: /home/deploy/shop/mysql.cnf.'),
    /does not exist/,
  ],
  [
    "docker-mount",
    daemon(
      'failed to create task for container: OCI runtime create failed: error mounting "/home/deploy/shop-db/my.cnf" to rootfs at "/etc/my.cnf": not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    ),
    /folder over a file/,
    { fix: /kamal accessory reboot/ },
  ],
  [
    "docker-option",
    failed("docker", "unknown flag: --memory-limit\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]"),
    /--memory-limit/,
    { fix: /under `options`/ },
  ],
  [
    "docker-env-name",
    failed(
      "docker",
      "docker: poorly formatted environment: variable 'MY KEY' contains whitespaces.\nSee 'docker run --help'.",
    ),
    /`MY KEY`/,
  ],
  [
    "env-file-missing",
    failedHook("pre-deploy", "docker: open .kamal/apps/shop-staging/env/roles/web.env: no such file or directory."),
    /a server that is new does not have it/,
    { fix: /entrypoint/, place: "hook" },
  ],
];

const machineOutputs: readonly KamalOutput[] = [
  [
    "disk-full",
    failed("docker", "write /var/lib/docker/tmp/GetImageBlob1: no space left on device"),
    /disk of 10\.0\.0\.1 has no space left: write/,
    { fix: /On 10\.0\.0\.1, run `docker system prune --all`/, ...onServer },
  ],
  [
    "disk-full",
    failedHere("docker", "ERROR: failed to solve: failed to copy files: write /app/x: no space left on device"),
    /machine that builds/,
    { fix: /docker builder prune/, place: "build" },
  ],
  [
    "disk-inodes",
    failed("docker", "mkdir /var/lib/docker/overlay2/1: no free inodes"),
    /no more files/,
    { fix: /df -i/ },
  ],
  [
    "server-memory",
    failed("docker", "runtime: failed to create new OS thread\nfork/exec /usr/bin/runc: cannot allocate memory"),
    /cannot allocate memory/,
    { fix: /swapfile/ },
  ],
  [
    "server-clock",
    failed(
      "docker",
      'Error response from daemon: Get "https://ghcr.io/v2/": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2021-01-01T00:00:00Z is before 2026-02-01T00:00:00Z',
    ),
    /clock of 10\.0\.0\.1/,
    { fix: /timedatectl set-ntp true/ },
  ],
  [
    "server-home",
    failed("mkdir", "mkdir: cannot create directory ‘.kamal’: Permission denied"),
    /not allowed to write/,
    { fix: /chown/, ...onServer },
  ],
  [
    "server-home",
    ended(
      "Net::SCP::Error",
      "Exception while executing on host 10.0.0.1: scp: .kamal/apps/shop/env/roles/web.env: Permission denied",
    ),
    /not allowed to write/,
  ],
  ["server-home", failed("mkdir", "mkdir: cannot create directory ‘.kamal’: Read-only file system"), /be written/],
  [
    "server-sudo",
    failed(
      "sh",
      "sudo: a terminal is required to read the password; either use the -S option to read from standard input",
    ),
    /uses sudo/,
    { fix: /usermod -aG docker/ },
  ],
  [
    "server-apt-lock",
    failed("sh", "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1 (unattended-upgr)"),
    /automatic updates/,
    { fix: /Re-run/ },
  ],
  [
    "login-shell",
    failed("docker", "fish: Expected a variable name after this $.\ndocker ps --filter name=^kamal-proxy$"),
    /is fish/,
    { fix: /chsh -s \/bin\/bash/ },
  ],
  ["login-shell", failed("docker", "Ambiguous output redirect."), /is csh/],
  ["login-shell", failed("docker", "zsh:1: no matches found: name=^shop-web-staging-[0-9]+"), /is zsh/],
];

export const serverOutputs: readonly KamalOutput[] = [
  ...dockerOutputs,
  ...machineOutputs,
  [
    "accessory-conflict",
    failed(
      "docker",
      'docker: Error response from daemon: Conflict. The container name "/app-db" is already in use by container "0a1b".',
    ),
    /app-db/,
    { fix: /docker rm -f app-db/ },
  ],
  [
    "service-label",
    failed("docker", "Nothing written", "Image ghcr.io/acme/shop:v1 is missing the 'service' label"),
    /service=shop/,
  ],
];
