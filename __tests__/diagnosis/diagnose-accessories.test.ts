import { expect, test } from "vitest";
import { diagnoseAccessories, diagnoseProxy } from "../../src/diagnosis/boot/diagnose-accessories.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";
import { bootOutputs } from "../server/boot-outputs.ts";
import { deploymentOf } from "../server/deployment.ts";
import { accessoryDiagnosis, factsOf, proxyDiagnosis } from "./booted.ts";

test.each([
  ["Error: Database is uninitialized and superuser password is not specified.", /POSTGRES_PASSWORD/],
  [
    "2026-11-26 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified",
    /MYSQL_ROOT_PASSWORD/,
  ],
  ["FATAL:  database files are incompatible with server", /set `image` .* back to that version/],
  [
    "[ERROR] [MY-014061] [Server] Invalid MySQL server downgrade: Cannot downgrade from 90001 to 80040.",
    /back to that version/,
  ],
  ["chown: changing ownership of '/data': Operation not permitted", /chown/],
  [">>> 'maxmemoryy 1gb' Bad directive or wrong number of arguments", /`cmd`, or the file that `files` uploads/],
  ["exec /usr/local/bin/docker-entrypoint.sh: exec format error", /CPU architecture/],
  ["something new", /Fix what its log says/],
])("%s", async (line, fix) => {
  const known = await accessoryDiagnosis("starting", line, "exiting");
  expect(known).toMatchObject({ id: "accessory-restarts", fix: expect.stringMatching(fix) });
  expect(known.fix).toContain("(accessories/db, config/deploy.yml:20)".slice(1, -1));
  expect(known.fix).toContain("`kamal accessory reboot db`");
  if (!fix.source.includes("its log")) expect(known.cause).toContain(line.replace(/\.$/, "").replace("  ", " "));
});

test("kamal-proxy that may not open its port", () => {
  const known = proxyDiagnosis("listen tcp :80: bind: permission denied");
  expect(known.cause).toContain("listen tcp :80: bind: permission denied.");
  expect(known.fix).toContain("ip_unprivileged_port_start=0");
  expect(diagnoseProxy([factsOf(bootOutputs.otherPort, { name: "kamal-proxy" })])).toBeUndefined();
});

test("an accessory that runs, was stopped on purpose, or ended long ago is not to blame", async () => {
  using app = workspace({ "config/deploy.yml": "service: shop\n" });
  const options = { directory: ".", configFile: "config/deploy.yml", destination: undefined };
  const project = await readProject({ root: app.root, ...options });
  const accessories = [{ name: "db", container: "shop-db", hosts: ["10.0.0.1"], registry: undefined }];
  const surroundings = { deployment: deploymentOf({ accessories }), project };
  const running = factsOf(bootOutputs.crashing, { name: "shop-db", target: undefined });
  const { remains } = running;
  const state = remains?.state;
  if (remains === undefined || state === undefined) throw new Error("no remains");

  for (const change of [
    { exits: [], state: { ...state, status: "running" } },
    { exits: remains.exits.slice(0, 1), state: { ...state, status: "running" } },
    { exits: [], state: { ...state, status: "exited", exitCode: 143 } },
    { exits: [], stoppedAt: 1 },
    { state: undefined },
  ]) {
    expect(diagnoseAccessories([{ ...running, remains: { ...remains, ...change } }], surroundings)).toBeUndefined();
  }
});
