// Failures of a server: SSH, Docker, disk, ports.

import type { StagedFailure } from "./staged-failure.ts";

const inAnotherName = {
  hide: (file: string) => `mv ${file} ${file}.hidden`,
  restore: (file: string) => `mv ${file}.hidden ${file}`,
};

/** As `ufw` and `firewalld` do when they load their own rules. */
const withoutDockerRules = [
  "-D PREROUTING -m addrtype --dst-type LOCAL -j DOCKER",
  "-D OUTPUT ! --dst 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER",
  "-F DOCKER",
  "-X DOCKER",
].join(" && iptables -t nat ");

const dockerDownloads = "/var/lib/docker/tmp";

export const serverFailures: readonly StagedFailure[] = [
  {
    name: "a user that the server does not know",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.ssh = { port: 2222, user: "stranger" };
      }),
    id: "ssh-auth",
    cause: /stranger/,
    fix: /ssh\/user|authorized_keys/,
    phase: "connect",
  },
  {
    name: "a closed SSH port",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.ssh = { port: 2223 };
      }),
    id: "ssh-connect",
    cause: /2223/,
    fix: /./,
    phase: "connect",
  },
  {
    name: "a server that refuses connections because there are too many",
    stage: (lane) =>
      lane.onServer(
        [
          "sed 's/^MaxStartups.*/MaxStartups 1:100:1/' /etc/ssh/sshd_config >/tmp/sshd_config",
          "pkill -x sshd; sleep 0.2; /usr/sbin/sshd -f /tmp/sshd_config",
          "(sleep 60 | setsid socat - TCP:127.0.0.1:22 >/dev/null 2>&1 &)",
          "sleep 0.3",
        ].join("\n"),
      ),
    undo: (lane) => lane.onServer("pkill -f '[s]ocat - TCP:127.0.0.1:22'; pkill -x sshd; sleep 0.2; /usr/sbin/sshd"),
    id: "ssh-throttled",
    cause: /MaxStartups|connections/,
    fix: /MaxStartups|sshkit|fail2ban/,
    phase: "connect",
  },
  {
    name: "a server with another host key than before",
    run: ({ sandbox, server }) => ({
      inputs: { "ssh-known-hosts": `[${server.address}]:${server.sshPort} ${sandbox.ssh.publicKey}` },
    }),
    id: "ssh-hostkey",
    cause: /host key/,
    fix: /ssh-known-hosts/,
    phase: "connect",
  },
  {
    name: "a user whose shell does not run commands",
    stage: (lane) => lane.onServer("usermod --shell /usr/sbin/nologin root"),
    undo: (lane) => lane.onServer("usermod --shell /bin/bash root"),
    id: "ssh-shell",
    cause: /cannot run commands/,
    fix: /chsh -s \/bin\/bash root/,
    evidence: /This account is currently not available/,
    phase: "connect",
  },
  {
    name: "a user who may not use Docker",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.ssh = { port: 2222, user: "nodocker" };
      }),
    id: "docker-sock-perm",
    cause: /nodocker/,
    fix: /usermod -aG docker nodocker/,
    phase: "connect",
  },
  {
    name: "a server without Docker",
    stage: (lane) => lane.onServer(inAnotherName.hide("/usr/bin/docker")),
    undo: (lane) => lane.onServer(inAnotherName.restore("/usr/bin/docker")),
    run: () => ({ inputs: { setup: "always" } }),
    id: "docker-missing-remote",
    cause: /Docker/,
    fix: /./,
    phase: "connect",
  },
  {
    name: "a server whose Docker does not run",
    stage: (lane) => lane.onServer(inAnotherName.hide("/var/run/docker.sock")),
    undo: (lane) => lane.onServer(inAnotherName.restore("/var/run/docker.sock")),
    id: "docker-down",
    cause: /Docker/,
    fix: /systemctl/,
    phase: "connect",
  },
  {
    name: "a full disk",
    stage: async (lane) => {
      await lane.checkout.write("ballast", "x".repeat(200_000) + Math.random());
      await lane.checkout.append(
        "Dockerfile",
        '\nCOPY ballast /ballast\nRUN ["/bin/busybox", "dd", "if=/dev/urandom", "of=/r", "bs=1k", "count=100"]\n',
      );
      await lane.onServer(`mount -t tmpfs -o size=16k tmpfs ${dockerDownloads}`);
    },
    undo: (lane) => lane.onServer(`umount ${dockerDownloads}`),
    id: "disk-full",
    cause: /disk|space/,
    fix: /docker system prune|prune/,
    phase: "build",
  },
  {
    name: "a log driver that the server does not have",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.logging = { driver: "loki" };
      }),
    id: "docker-log-driver",
    cause: /loki/,
    fix: /logging|plugin/,
    phase: "boot",
  },
  {
    name: "a firewall that has removed Docker's rules",
    stage: async (lane) => {
      await lane.checkout.configure((config) => {
        config.servers = { web: { hosts: [lane.server.address], options: { publish: "8081:80" } } };
      });
      await lane.onServer(`iptables-save > /tmp/iptables && iptables -t nat ${withoutDockerRules}`);
    },
    undo: (lane) => lane.onServer("iptables-restore /tmp/iptables"),
    id: "docker-iptables",
    cause: /iptables/,
    fix: /systemctl restart docker/,
    phase: "boot",
  },
];
