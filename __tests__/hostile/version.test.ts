// Versions that are not what is checked out: refused by the committed bundle before it contacts a
// server. The server and the registry of this config are a listener that counts.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runAction } from "../../github-runner/run-action.ts";
import { type GitRepository, gitRepository } from "../local/git-repository.ts";

/** Accepts connections and counts them, but never answers. */
async function startListener(): Promise<{ port: number; contacts(): number }> {
  let contacts = 0;
  const server = createServer((socket) => {
    contacts += 1;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return { port: typeof address === "object" ? (address?.port ?? 0) : 0, contacts: () => contacts };
}

function addApp(repository: GitRepository, port: number): void {
  mkdirSync(path.join(repository.dir, "config"));
  writeFileSync(path.join(repository.dir, "Dockerfile"), "FROM scratch\n");
  writeFileSync(
    path.join(repository.dir, "config/deploy.yml"),
    `service: shop
image: acme/shop
servers: [127.0.0.1]
ssh: { port: ${port} }
registry: { server: "127.0.0.1:${port}", username: ana, password: [REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`,
  );
}

/** Only git: no run may get as far as Ruby, Docker or SSH. */
function onlyGit(directory: string): string {
  const bin = path.join(directory, ".git/bin");
  mkdirSync(bin);
  for (const tool of ["git", "timeout"])
    symlinkSync(execFileSync("which", [tool], { encoding: "utf8" }).trim(), path.join(bin, tool));
  return bin;
}

test("the bundle refuses every version that is not the checkout, and contacts nothing", async () => {
  using repository = gitRepository();
  const { port, contacts } = await startListener();
  addApp(repository, port);
  const first = repository.commit("first");
  repository.git("tag", "v1.0.0");
  repository.git("branch", "develop");
  const head = repository.commit("second");
  const PATH = onlyGit(repository.dir);

  const versions = [first, first.slice(0, 7), first.toUpperCase(), "v1.0.0", "develop", "main", "HEAD", "latest"];
  for (const version of [...versions, "deadbeef", `${first}_uncommitted_00`, "0".repeat(40)]) {
    for (const command of version === first ? ["deploy", "preflight"] : ["deploy"]) {
      using run = await runAction({
        workspace: repository.dir,
        inputs: { command, version, "fail-on": "never" },
        env: { PATH, REGISTRY_PASSWORD: "a-password-of-the-registry" },
      });
      expect(run.exitCode, run.log).toBe(1);
      expect(run.report?.diagnosis?.id, `${command} ${version}: ${run.log}`).toBe("version-not-head");
      expect(run.report?.version).toBeNull();
      expect(run.outputs.diagnosis).toContain(head);
      expect(run.report?.phases.map(({ id }) => id)).not.toContain("connect");
    }
  }
  expect(contacts()).toBe(0);
});
