// The watch of boots, with a client that runs its scripts nowhere.

import { expect, test } from "vitest";
import { readProject } from "../../src/project/project.ts";
import type { Ssh } from "../../src/server/ssh.ts";
import { BootWatch, explainBoots } from "../../src/steps/watch-boots.ts";
import { createRun } from "../create-run.ts";
import { workspace } from "../project/workspace.ts";
import { deploymentOf } from "../server/deployment.ts";

const runLine =
  "  INFO [00000001] Running docker run --detach --name shop-web-v2 --network kamal acme/shop:v2 on 10.0.0.1";
const waitLine =
  '  INFO [00000002] Running docker exec kamal-proxy kamal-proxy deploy shop-web --target="0123456789ab:80" --health-check-path="/up" on 10.0.0.1';
const doneLine = "  INFO [00000002] Finished in 1.000 seconds with exit status 0 (successful).";
const failedLine = " ERROR Failed to boot web on 10.0.0.1";

interface Asked {
  host: string;
  script: string;
}

/** Answers each script with `answer`; a watch only when it is stopped. */
function client(
  answer: (script: string) => string,
): Pick<Ssh, "run" | "settings"> & { asked: Asked[]; stopped: number } {
  const asked: Asked[] = [];
  const fake = {
    asked,
    stopped: 0,
    settings: deploymentOf().ssh,
    run: async (host: string, script: string, { signal }: { signal?: AbortSignal } = {}) => {
      asked.push({ host, script });
      const isWatch = script.includes("while sample");
      if (isWatch) {
        await new Promise((resolve) => signal?.addEventListener("abort", resolve, { once: true }));
        fake.stopped++;
      }
      return { stdout: answer(script), stderr: "", code: isWatch ? 255 : 0 };
    },
  };
  return fake;
}

const tokenIn = (script: string) => /\\n%s %s\\n' ([0-9a-f]{16}) /.exec(script)?.[1] ?? "";

function watchWith(ssh: Pick<Ssh, "run" | "settings">, quietMs: number, signal = new AbortController().signal) {
  const run = createRun({ directory: "/nowhere", signal });
  return { run, watch: new BootWatch({ run, ssh, deployment: deploymentOf(), quietMs }) };
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 30));

test("a quick boot costs nothing", async () => {
  const ssh = client(() => "");
  const { watch } = watchWith(ssh, 20);
  for (const line of [runLine, waitLine, doneLine]) watch.read(line);
  await tick();
  expect(ssh.asked).toEqual([]);
  expect(await watch.askAfterFailure()).toEqual([]);
});

test("a slow boot is watched in one session, and asked about when it has failed", async () => {
  const state = '{"status":"running","exitCode":0,"restarts":0}';
  const ssh = client((script) =>
    script.includes("while sample")
      ? `\n${tokenIn(script)} sample\n1795734269\n${state}\n\n${tokenIn(script)} listening\n00000000:0BB8\n\n${tokenIn(script)} answer3000\nHTTP/1.1 200 OK\n\nok`
      : `\n${tokenIn(script)} state0\n{"status":"exited","exitCode":137,"restarts":0}\n`,
  );
  const { watch, run } = watchWith(ssh, 5);
  for (const line of [runLine, waitLine]) watch.read(line);
  await tick();
  expect(ssh.asked).toHaveLength(1);
  watch.read(failedLine);
  await tick();
  expect(ssh.stopped).toBe(1);

  const [boot] = await watch.askAfterFailure();
  expect(ssh.asked.map(({ host }) => host)).toEqual(["10.0.0.1", "10.0.0.1"]);
  expect(boot).toMatchObject({
    name: "shop-web-v2",
    host: "10.0.0.1",
    target: { id: "0123456789ab", port: 80, healthPath: "/up" },
    samples: [{ listening: [{ port: 3000, isLoopback: false }] }],
    remains: { state: { status: "exited" } },
  });
  await run.stopBackground();
});

test("a cancel ends the watch, and nothing is asked afterwards", async () => {
  const cancel = new AbortController();
  const ssh = client(() => "");
  const { watch, run } = watchWith(ssh, 5, cancel.signal);
  for (const line of [runLine, waitLine]) watch.read(line);
  await tick();
  cancel.abort();
  await run.stopBackground();
  expect(ssh.stopped).toBe(1);
  expect(await watch.askAfterFailure()).toEqual([]);
});

test("a client that fails explains nothing, and fails nothing", async () => {
  const ssh = { settings: deploymentOf().ssh, run: () => Promise.reject(new Error("no ssh")) };
  const { watch } = watchWith(ssh, 5);
  for (const line of [runLine, waitLine, failedLine]) watch.read(line);
  await tick();
  await expect(watch.askAfterFailure()).rejects.toThrow("no ssh");

  using app = workspace({ "config/deploy.yml": "service: shop\n" });
  const options = { directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject({ root: app.root, ...options });
  expect(await explainBoots(watch, { deployment: deploymentOf(), project })).toBeUndefined();
});

test("names that Docker does not accept, and hosts that are not in deploy.yml, are not asked", async () => {
  const ssh = client(() => "");
  const { watch } = watchWith(ssh, 5);
  watch.read(runLine.replace("shop-web-v2", "shop-web-$(reboot)"));
  watch.read(runLine.replace("10.0.0.1", "10.0.0.99"));
  await watch.askAfterFailure();
  expect(ssh.asked).toEqual([]);
});
