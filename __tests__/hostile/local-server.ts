// A server for attacks through the bundle, without the sandbox: a real sshd whose sessions have a
// home of their own and a `docker` that answers like an empty server's.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { type Sshd, startSshd } from "../server/sshd.ts";

export interface LocalServer extends AsyncDisposable {
  sshd: Sshd;
  /** The home of its sessions. */
  home: string;
  user: string;
}

/** Nothing runs, and everything succeeds: a failing `docker -v` would make Kamal install Docker. */
const docker = `#!/bin/sh
case $1 in
  version | -v) echo 28.0.1;;
esac
`;

export async function startLocalServer(): Promise<LocalServer> {
  const directory = mkdtempSync(path.join(tmpdir(), "ka-"));
  const home = path.join(directory, "home");
  const bin = path.join(directory, "bin");
  for (const each of [home, bin]) mkdirSync(each);
  writeFileSync(path.join(bin, "docker"), docker, { mode: 0o755 });
  const sshd = await startSshd(directory, [
    `SetEnv HOME=${home} PATH=${bin}:/usr/bin:/bin`,
    // A session starts in the user's real home, where Kamal would leave its directory.
    'ForceCommand cd && eval "$SSH_ORIGINAL_COMMAND"',
  ]);

  return {
    sshd,
    home,
    user: userInfo().username,
    async [Symbol.asyncDispose]() {
      await sshd[Symbol.asyncDispose]();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export interface AppOptions {
  registry?: string;
  /** More lines for deploy.yml. */
  config?: string;
  /** More lines below `ssh`. */
  ssh?: string;
  host?: string;
  files?: Readonly<Record<string, string>>;
}

/** Writes an app for the server, and commits it. */
export function writeApp(workspace: string, server: LocalServer, options: AppOptions = {}): void {
  const { registry = "127.0.0.1:9", config = "", ssh = "", host = "127.0.0.1", files = {} } = options;
  const deploy = `service: shop
image: acme/shop
servers:
  - ${host}
ssh:
  user: ${server.user}
  port: ${server.sshd.port}
${ssh}registry:
  server: ${registry}
  username: octo
  password:
    - KAMAL_REGISTRY_PASSWORD
builder:
  arch: amd64
${config}`;

  const all = {
    "config/deploy.yml": deploy,
    Dockerfile: "FROM scratch\nEXPOSE 80\n",
    ".kamal/secrets": "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n",
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text, { mode: file.startsWith(".kamal/hooks/") ? 0o755 : 0o644 });
  }

  const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace, stdio: "pipe" });
  git("init", "-q");
  git("add", "--all");
  git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "app");
}
