// Failed SSH connections of this action (OpenSSH) or of Kamal (its own SSH client), which report
// different facts. Where a fact is undefined, Kamal's connection failed, and `said` has its
// message.

import { type Entries, sentence } from "./entry.ts";
import type { Server } from "./host-key-entries.ts";

export type KeyProblem =
  | "public"
  | "putty"
  | "no-begin"
  | "no-end"
  | "passphrase"
  | { refused: string }
  | { kamal: string };

interface Login extends Server {
  user: string;
}

/**
/**
 * Where the offered keys come from: the input `ssh-private-key`, the agent that was already running,
 * or no agent at all, when OpenSSH offers only the user's own files.
 */
export type KeySource = "input" | "agent" | "no-agent";

/** `keys`: fingerprints of the keys in the agent. */
interface RefusedLogin {
  user: string;
  host: string;
  keys: readonly string[];
  source: KeySource;
}

/** `user`: undefined when it is unknown; `other`: the user that the server names; `offered`: more keys than it accepts. */
type FailedLogin =
  | RefusedLogin
  | { user: string | undefined }
  | { user: string | undefined; other: string }
  | { offered: "too many" };

export const sshEntries = {
  /** `refused`: OpenSSH's error for a key whose format looks right. */
  "ssh-key-format": ({ problem }: { problem: KeyProblem }) => ({
    title: "The SSH private key cannot be used",
    ...unusableKey(problem),
  }),

  "ssh-auth": (facts: FailedLogin) => failedSshLogin(facts),

  /**
   * `hosts`: the names without an address; `said`: Kamal's message, which does not name the host.
   */
  "ssh-dns": (facts: { hosts: readonly string[] } | { said: string; configFile: string }) => ({
    title: "The server's name does not resolve",
    ...unresolved(facts),
  }),

  "ssh-connect": ({ server, refused, said }: { server: Server | undefined; refused: boolean; said: string }) => ({
    title: refused ? "The server refused the SSH connection" : "The server cannot be reached over SSH",
    ...unreachable(server, refused, said),
  }),

  /**
   * The login succeeds, but the user has no shell: nologin, a forced command, a banner that ends
   * the session.
   */
  "ssh-shell": ({ user, host }: { user: string | undefined; host: string | undefined }) => ({
    title: "The SSH user has no shell",
    cause: `${user ?? "The SSH user"} can log in to ${host ?? "the server"}, but cannot run commands there.`,
    fix: `Give ${user ?? "the user in ssh/user"} a login shell (\`chsh -s /bin/bash ${user ?? "USER"}\`), and remove any forced \`command=\` from authorized_keys.`,
  }),

  /** `limit`: `4 MB`, `28 s`. */
  "ssh-output": ({
    user,
    host,
    port,
    problem,
    limit,
  }: Login & { problem: "too-much" | "too-slow"; limit: string }) => ({
    title: problem === "too-much" ? "The server printed too much" : "The server did not finish answering",
    cause:
      problem === "too-much"
        ? `${host} printed more than ${limit} in response to a short script, so the connection was closed.`
        : `${user} logged in to ${host}, but the server did not finish answering within ${limit}.`,
    fix: `Run \`ssh -p ${port} ${user}@${host} true\`, which should print nothing and end immediately. If it does not, fix what prints or waits: a login script such as ~/.bashrc, a banner, a \`ForceCommand\`. If you cannot explain it, the server may be compromised.`,
  }),

  /** `said`: the last line that `ssh` printed, for messages that no pattern matches. */
  "ssh-failed": ({ user, host, port, said }: Login & { said: string | undefined }) => ({
    title: "SSH connection failed",
    cause: `ssh to ${user}@${host}, port ${port}, failed ${said === undefined ? "without a message." : `with: ${sentence(said)}`}`,
    fix: `Try it manually: \`ssh -p ${port} ${user}@${host}\`.`,
  }),
} satisfies Entries;

function unusableKey(problem: KeyProblem): { cause: string; fix: string } {
  const input = "Input `ssh-private-key`";
  const whole =
    "Store the whole private key file, from `-----BEGIN` to `-----END …-----`, in the secret that you pass as `ssh-private-key`.";

  switch (problem) {
    case "public":
      return {
        cause: `${input} contains a public key (it starts with the key type), but a private key is needed.`,
        fix: whole,
      };
    case "putty":
      return {
        cause: `${input} contains a PuTTY key, but a key in OpenSSH or PEM format is needed.`,
        fix: "Convert it with `puttygen key.ppk -O private-openssh -o key`, and store the result in the secret.",
      };
    case "no-begin":
      return { cause: `${input} does not start with a line \`-----BEGIN … PRIVATE KEY-----\`.`, fix: whole };
    case "no-end":
      return { cause: `${input} is cut off: its last line is not \`-----END … PRIVATE KEY-----\`.`, fix: whole };
    case "passphrase":
      return {
        cause: `${input} contains a key with a passphrase, which cannot be typed in a workflow.`,
        fix: "Create a deploy key without a passphrase: `ssh-keygen -t ed25519 -N '' -f deploy_key`. Add deploy_key.pub to the server's authorized_keys, and store deploy_key in the secret.",
      };
    default:
      if ("kamal" in problem) {
        return {
          cause: `Kamal's SSH client cannot read a private key (ssh/keys or ssh/key_data in deploy.yml): ${sentence(problem.kamal)}`,
          fix: "Remove ssh/keys and ssh/key_data from deploy.yml, and pass the private key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`. Its secret must hold the whole file, unchanged and without a passphrase.",
        };
      }

      return {
        cause: `OpenSSH cannot load the key in \`ssh-private-key\`: ${sentence(problem.refused)}`,
        fix: "Store the private key file again, unchanged, for example with `gh secret set SSH_PRIVATE_KEY < deploy_key`.",
      };
  }
}

function failedSshLogin(facts: FailedLogin) {
  if ("other" in facts) {
    return {
      title: "The server wants another SSH user",
      cause: `The server lets ${facts.user ?? "the SSH user"} log in only to say that ${facts.other} is the user to log in as.`,
      fix: `Set \`ssh: { user: ${facts.other} }\` in deploy.yml, and let that user run Docker: \`sudo usermod -aG docker ${facts.other}\` on the server.`,
    };
  }

  if ("offered" in facts) {
    return {
      title: "Too many SSH keys were offered",
      cause:
        "The server closed the connection before the right key was tried: the SSH agent offers more keys than the server accepts in one login (MaxAuthTries).",
      fix: "Give this step only the deploy key, with the input `ssh-private-key`, or remove other keys from the agent (`ssh-add -D`).",
    };
  }

  if (!("keys" in facts)) {
    return {
      title: "The server refused the SSH key",
      cause: `The server did not let ${facts.user ?? "the SSH user"} log in.`,
      fix: "Check ssh/user in deploy.yml, and that this user's authorized_keys on the server has the public key of `ssh-private-key`.",
      alternatives: [
        {
          cause: "Kamal had no key to offer, because there is no SSH agent or it is empty.",
          fix: "Pass the key to this step: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` in its `with:`.",
        },
      ],
    };
  }

  const { user, host, keys, source } = facts;
  if (keys.length === 0 && source !== "input") {
    const why =
      source === "agent"
        ? "`ssh-private-key` is empty or not set, and the SSH agent that is running has no key"
        : "`ssh-private-key` is empty or not set, and no SSH agent is running";
    return { title: "No SSH key was given", cause: `${host} did not let ${user} log in: ${why}.`, fix: passKeyAdvice };
  }

  const key = source === "input" ? "the key in `ssh-private-key`" : "the SSH agent's keys";
  const fingerprints = keys.length === 0 ? "" : ` (${keys.join(", ")})`;

  return {
    title: "The server refused the SSH key",
    cause: `${host} did not let ${user} log in with ${key}${fingerprints}.`,
    fix: `Check that ${user} is the right ssh/user for deploy.yml, and that ~${user}/.ssh/authorized_keys on ${host} has the public key with this fingerprint (\`ssh-keygen -lf ~/.ssh/authorized_keys\` lists them).`,
  };
}

const passKeyAdvice =
  "Check that the repository or its environment has the secret `SSH_PRIVATE_KEY`, and pass it: `ssh-private-key: ${{ secrets.SSH_PRIVATE_KEY }}` under `with:` of this step, or `SSH_PRIVATE_KEY: ${{ secrets.SSH_PRIVATE_KEY }}` under `secrets:` of the job that calls a reusable workflow.";

function unresolved(facts: { hosts: readonly string[] } | { said: string; configFile: string }) {
  if ("said" in facts) {
    return {
      cause: `Kamal could not resolve the name of a server: ${sentence(facts.said)}`,
      fix: `Correct the host under \`servers\` in ${facts.configFile}, or create a DNS record for it.`,
    };
  }

  const names = facts.hosts.join(", ");

  return {
    cause: `${names} ${facts.hosts.length === 1 ? "has" : "have"} no address in DNS.`,
    fix: `Correct the host under \`servers\` in deploy.yml, or create an A record for ${names} in DNS.`,
  };
}

function unreachable(server: Server | undefined, refused: boolean, said: string) {
  if (server === undefined) {
    return {
      cause: `Kamal could not connect to the server: ${sentence(said)}`,
      fix: "Check that the server is up, that its address and ssh/port in deploy.yml are right, and that no firewall or fail2ban blocks the runner.",
    };
  }

  const { host, port } = server;
  if (refused) {
    return {
      cause: `${host} refused the connection to port ${port}.`,
      fix: `Check that sshd is running and listens on port ${port} (ssh/port in deploy.yml), and that the firewall lets GitHub's runners in.`,
    };
  }

  return {
    cause: `No SSH connection to ${host}, port ${port}: ${sentence(said)}`,
    fix: `Check that the server is up, that ${host} is its address, and that no firewall or fail2ban blocks GitHub's runners on port ${port}.`,
  };
}
