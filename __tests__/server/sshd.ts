import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { userInfo } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../checks/listener.ts";

export interface Sshd extends AsyncDisposable {
  port: number;
  /** A private key that the server accepts. */
  clientKey: string;
  /** A private key that the server does not accept. */
  strangerKey: string;
  /** `[127.0.0.1]:port type key`. */
  knownHostsLine: string;
}

/**
 * Starts a real OpenSSH server on a free port of 127.0.0.1 that accepts one key for this user.
 * `settings` are more lines for its configuration.
 */
export async function startSshd(directory: string, settings: readonly string[] = []): Promise<Sshd> {
  const file = (name: string) => path.join(directory, name);
  for (const name of ["host", "client", "stranger"]) {
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", file(name)]);
  }
  writeFileSync(file("authorized"), readFileSync(file("client.pub")), { mode: 0o600 });
  const port = await freePort();

  const config = [
    `ListenAddress 127.0.0.1:${port}`,
    `HostKey ${file("host")}`,
    `AuthorizedKeysFile ${file("authorized")}`,
    "PidFile none",
    "UsePAM no",
    "StrictModes no",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "PermitRootLogin prohibit-password",
    ...settings,
  ];

  writeFileSync(file("sshd_config"), `${config.join("\n")}\n`);

  // sshd needs this directory when it runs as root.
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });
  const child = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", file("sshd_config")], { stdio: "ignore" });
  await waitForPort(port);
  const [type, key] = readFileSync(file("host.pub"), "utf8").split(" ");

  return {
    port,
    clientKey: readFileSync(file("client"), "utf8"),
    strangerKey: readFileSync(file("stranger"), "utf8"),
    knownHostsLine: `[127.0.0.1]:${port} ${type} ${key}\n`,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = createConnection(port, "127.0.0.1");
    const open = await Promise.race([
      once(socket, "connect").then(
        () => true,
        () => false,
      ),
      sleep(500, false),
    ]);

    socket.destroy();
    if (open) return;

    await sleep(50);
  }

  throw new Error("sshd (package openssh-server) is not listening");
}
