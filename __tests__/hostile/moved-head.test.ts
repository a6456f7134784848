// A hook that moves HEAD: what is built would have the name of another commit.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runAction } from "../../github-runner/run-action.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { startLocalServer, writeApp } from "./local-server.ts";
import { recordPrograms } from "./recorded-programs.ts";

/** Deploys with this hook before the build. */
async function deploy(hook: string) {
  await using server = await startLocalServer();
  const directory = mkdtempSync(path.join(tmpdir(), "ka-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const workspace = path.join(directory, "workspace");
  const programs = recordPrograms(directory, [], ["docker"]);
  writeApp(workspace, server, { files: { ".kamal/hooks/pre-build": `#!/bin/sh\n${hook}\n` } });

  const run = await runAction({
    workspace,
    toolCache: toolCache(),
    inputs: { command: "deploy", setup: "never", preflight: "false", "ssh-private-key": server.sshd.clientKey },
    env: { KAMAL_REGISTRY_PASSWORD: "hunter22", TMPDIR: directory, PATH: `${programs.bin}:${process.env.PATH}` },
  });
  onTestFinished(() => run.dispose());
  return run;
}

test("nothing is built if a hook has moved HEAD", async () => {
  const run = await deploy("git -c user.name=t -c user.email=t@t commit -q --allow-empty -m more");
  expect(run.report?.diagnosis, run.log).toMatchObject({
    id: "clone-failed",
    cause: expect.stringContaining(`moved HEAD from ${run.report?.version}`),
  });
  expect(run.log).not.toMatch(/Running docker buildx build/);
}, 60_000);

test("it is built if the hook leaves HEAD alone", async () => {
  const run = await deploy("true");
  expect(run.log).toMatch(/Running docker buildx build/);
}, 60_000);
