// Someone between runner and server, who passes on the connections of OpenSSH, and answers Kamal's own
// SSH client, which would send the secrets.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../checks/listener.ts";
import { startSshd } from "../server/sshd.ts";
import { behave, commit, config, hostileSshd, run, useHostileServer } from "./hostile-server.ts";
import { serving } from "./server-answers.ts";

useHostileServer();

/** Kamal's client trusts every key of 127.0.0.1, as the end of a tunnel. */
const address = "127.0.0.2";

/** Each client says who it is before the server does. Returns the port. */
async function startBetween(real: number, impostor: number): Promise<number> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    client.once("data", (banner) => {
      const upstream = connect(banner.includes("Ruby") ? impostor : real, "127.0.0.1");
      upstream.write(banner);
      client.pipe(upstream).pipe(client);
      sockets.add(client).add(upstream);
      for (const socket of [client, upstream]) socket.on("error", () => {});
    });
  }).listen(port, address);

  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return port;
}

/** Rolls back with these pins for each key. Returns whether the impostor had a session. */
async function rollBack(pins: (port: number, real: string, impostors: string) => string) {
  const directory = mkdtempSync(path.join(tmpdir(), "impostor-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const session = path.join(directory, "session");
  await using impostor = await startSshd(directory, [`ForceCommand touch ${session}`]);
  const { sshd, acceptedKeys } = hostileSshd();
  copyFileSync(acceptedKeys, path.join(directory, "authorized"));
  const port = await startBetween(sshd.port, impostor.port);

  config({ servers: [address], ssh: { user: userInfo().username, port } });
  commit();
  behave("answer", { sections: serving });
  // As `ssh-keyscan` in an earlier step writes it.
  const key = (line: string) => line.trim().split(" ").slice(1).join(" ");
  const home = path.join(directory, "home");
  mkdirSync(path.join(home, ".ssh"), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(home, ".ssh/known_hosts"), `[${address}]:${port} ${key(impostor.knownHostsLine)}\n`);

  writeFileSync(path.join(home, ".ssh/config"), "Host *\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n");

  const knownHosts = pins(port, key(sshd.knownHostsLine), key(impostor.knownHostsLine));
  const done = await run("rollback", { home, inputs: { "ssh-known-hosts": knownHosts, preflight: "false" } });
  expect(done.log).toContain("$ kamal rollback v1");
  return { done, wasFooled: existsSync(session) };
}

test.each<[string, (port: number, key: string) => string]>([
  ["exact", (port, key) => `[${address}]:${port} ${key}`],
  ["a pattern", (port, key) => `[127.0.0.*]:${port} ${key}`],
  ["without the port", (_, key) => `${address} ${key}`],
])(
  "Kamal refuses a key that is not pinned: the pin is %s",
  async (_, pin) => {
    const { done, wasFooled } = await rollBack(pin);
    expect(wasFooled, done.log).toBe(false);
    expect(done.report?.diagnosis?.id, done.log).toBe("ssh-hostkey");
  },
  60_000,
);

test("Kamal accepts each key that is pinned", async () => {
  const pins = await rollBack((port, ...keys) => keys.map((key) => `[127.0.0.*]:${port} ${key}`).join("\n"));
  expect(pins.wasFooled, pins.done.log).toBe(true);
}, 60_000);
