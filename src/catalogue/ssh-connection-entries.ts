// SSH connections that are refused, cut or not possible for a reason that the log names.

import { type Entries, sentence } from "./entry.ts";

/** undefined where the log does not name it. */
interface Target {
  host: string | undefined;
}

const sshOfKamal = "Kamal's SSH client";

export const sshConnectionEntries = {
  /** `what`: `password`, `passphrase`. */
  "ssh-password": ({ what, user }: { what: "password" | "passphrase"; user: string | undefined }) =>
    what === "passphrase"
      ? {
          title: "The SSH key has a passphrase",
          cause: "The SSH client asks for the passphrase of the key, but nobody can type it in a workflow.",
          fix: "Create a deploy key without a passphrase: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and store deploy_key in the secret that you pass as `ssh-private-key`.",
        }
      : {
          title: "The server asks for a password",
          cause: `The server did not let ${user ?? "the SSH user"} log in with a key and asks for a password, but nobody can type it in a workflow.`,
          fix: "Add the public key of `ssh-private-key` to ~/.ssh/authorized_keys of this user on the server, and check ssh/user in deploy.yml (by default root).",
        },

  /** `hardware`: a FIDO2 key. `gems`: Ruby's gems for ed25519 keys are missing. */
  "ssh-key-type": ({ said, problem }: { said: string; problem: "hardware" | "gems" }) => ({
    title: "Kamal cannot use this type of SSH key",
    cause:
      problem === "hardware"
        ? `${sshOfKamal} does not support hardware keys (FIDO2, ed25519-sk), though \`ssh\` does, so it has no key to log in with: ${sentence(said)}`
        : `${sshOfKamal} needs two more gems for ed25519 keys: ${sentence(said)}`,
    fix:
      problem === "hardware"
        ? "Create an ordinary key for deploys: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and pass deploy_key as `ssh-private-key`."
        : "Add the gems ed25519 and bcrypt_pbkdf: `bundle add ed25519 bcrypt_pbkdf`.",
  }),

  "ssh-algorithm": ({ said }: { said: string }) => ({
    title: "The SSH client and the server have no algorithm in common",
    cause: `The SSH connection ends before the login, because each side supports only algorithms that the other does not accept: ${sentence(said)}`,
    fix: "Update OpenSSH on the server and Kamal (`bundle update kamal net-ssh`), and use an ed25519 key for the deploys.",
  }),

  "ssh-known-hosts": ({ said }: { said: string }) => ({
    title: "A line of known_hosts cannot be read",
    cause: `${sshOfKamal} stops at a broken line of known_hosts, for example one that was cut or wrapped: ${sentence(said)}`,
    fix: "Write known_hosts again with the unchanged output of `ssh-keyscan SERVER`: in the input `ssh-known-hosts` or, if that input is not set, in ~/.ssh/known_hosts on the runner.",
  }),

  "ssh-jump": ({ said }: { said: string }) => ({
    title: "The jump host of the SSH connection does not work",
    cause: `Kamal connects through another host (ssh/proxy or ssh/proxy_command in deploy.yml), and that connection fails: ${sentence(said)}`,
    fix: "Run `ssh -J JUMP_HOST SERVER true` with the values of ssh/proxy. The jump host must accept the key of `ssh-private-key`, must be reachable from the runner, and must allow forwarding (`AllowTcpForwarding yes` in its sshd_config).",
  }),

  "ssh-timeout": ({ host, said }: Target & { said: string }) => ({
    title: "The server does not answer over SSH",
    ...silent(host, said),
  }),

  "ssh-ipv6": ({ host, said }: Target & { said: string }) => ({
    title: "The runner has no IPv6",
    cause: `${host ?? "The server"} has an IPv6 address, which this runner has no route to (GitHub's own runners have only IPv4): ${sentence(said)}`,
    fix: "Use the server's IPv4 address under `servers` in deploy.yml, or a self-hosted runner with IPv6.",
  }),

  "ssh-throttled": ({ host, said }: Target & { said: string }) => ({
    title: "The server closed the SSH connection before the login",
    cause: `The SSH server of ${host ?? "the server"} accepts the connection and closes it immediately: it limits how many connections it accepts (MaxStartups, PerSourcePenalties), or fail2ban has blocked the runner: ${sentence(said)}`,
    fix: "Re-run the job. If it happens again, raise MaxStartups in the server's sshd_config (`MaxStartups 50:30:100`), and open fewer connections: `sshkit: { max_concurrent_starts: 5 }` in deploy.yml. `fail2ban-client status sshd` on the server shows whether the runner is blocked.",
    alternatives: [
      {
        cause:
          "The server does not allow this user to log in (AllowUsers in sshd_config), or the runner offers too many keys.",
        fix: "Read `journalctl -u ssh` on the server, which says why the connection was closed.",
      },
      {
        cause: "A jump host or a firewall in between closes the connection.",
        fix: "Check ssh/proxy in deploy.yml and the firewalls, and re-run the job.",
      },
      {
        cause: "Another program than sshd listens on this port.",
        fix: "Check ssh/port in deploy.yml.",
      },
    ],
  }),

  "ssh-dropped": ({ host, said }: Target & { said: string }) => ({
    title: "The SSH connection was dropped",
    cause: `An open SSH connection to ${host ?? "the server"} was closed from outside, usually because it was idle while the image was built and a firewall or gateway in between drops idle connections (${said}).`,
    fix: "Re-run the job. If it happens again, set `sshkit: { pool_idle_timeout: 60 }` in deploy.yml, so that Kamal opens a new connection after a long build.",
    alternatives: [
      {
        cause: "The server was restarted, or ran out of memory, during the deploy.",
        fix: "Check `uptime` and `journalctl -k` on the server.",
      },
    ],
  }),
} satisfies Entries;

const tailnet = /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\.ts\.net$/;
const privateNetwork = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:internal|local|lan)$/;

function silent(host: string | undefined, said: string) {
  const cause = `The SSH connection to ${host ?? "the server"} timed out`;
  if (host !== undefined && tailnet.test(host)) {
    return {
      cause: `${cause}: it is an address in a Tailscale network, which the runner has not joined, or whose rules do not let it reach this server (${said}).`,
      fix: "Join the network in a step before this one (`tailscale/github-action`), and allow its tag to reach the server's SSH port in the access rules.",
    };
  }

  if (host !== undefined && privateNetwork.test(host)) {
    return {
      cause: `${cause}: it is a private address, which a runner outside of that network cannot reach (${said}).`,
      fix: "Use the server's public address under `servers` in deploy.yml, a self-hosted runner in that network, or a jump host (ssh/proxy in deploy.yml).",
    };
  }

  return {
    cause: `${cause}: no answer came from this address and port, as when a firewall drops the connection or the address is not the server's (${said}).`,
    fix: `Check that ${host ?? "the host under `servers`"} is the server's address, that ssh/port in deploy.yml is right, and that the firewall lets the runner in (GitHub's runners have changing addresses).`,
  };
}
