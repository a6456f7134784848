// What Kamal's output alone says about a container, and what wins over it.

import { expect, test } from "vitest";
import { diagnosis } from "../../src/catalogue/catalogue.ts";
import { accessoryDiagnosis } from "./booted.ts";
import { diagnose } from "./kamal-outputs.ts";

/** The output of a boot that fails, with this log of the container. */
const output = (...log: string[]) =>
  [
    '  INFO [62dbc614] Running docker exec kamal-proxy kamal-proxy deploy shop-web --target="8a72e6bb9d8e:80" --deploy-timeout="2m0s" on 10.0.0.1',
    " ERROR Failed to boot web on 10.0.0.1",
    "  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles",
    ...log.map((line, index) => `${index === 0 ? " ERROR " : ""}2026-11-24T01:00:00.1Z ${line}`),
    "Releasing the deploy lock...",
    "  \u001b[31mERROR (SSHKit::Command::Failed): Exception while executing on host 10.0.0.1: docker exit status: 1",
    "docker stderr: Error: target failed to become healthy within configured timeout (2m0s)",
    "\u001b[0m",
  ].join("\n");

test("a port mismatch, with the file to change", () => {
  const known = diagnose(output("=> Booting Puma", "* Listening on http://0.0.0.0:3000"));
  expect(known.id).toBe("app-port");
  expect(known.cause).toContain("port 80 (the default), but the app in the container listens on 3000");
  expect(known.fix).toContain("(config/deploy.yml)");
});

test("an app behind Thruster that does not listen", () => {
  const known = diagnose(
    output(
      '{"msg":"Unable to proxy request","path":"/up","error":"dial tcp [::1]:3000: connect: connection refused"}',
      '{"msg":"Request","path":"/up","status":502}',
    ),
  );
  expect(known.cause).toContain("Thruster answers /up with 502, because the app behind it (port 3000)");
  expect(known.cause).toContain("120 s");
});

test("a log that does not say it leaves the vague answer", () => {
  expect(diagnose(output("something new")).id).toBe("unhealthy");
});

test("what the servers say wins, and an accessory that is down wins over the app", async () => {
  const said = output("* Listening on http://0.0.0.0:3000");
  const slow = diagnosis("app-crash", { role: "web", host: "10.0.0.1", exitCode: 1, restarts: 3, said: undefined });
  const accessory = await accessoryDiagnosis();
  expect(diagnose(said, { boot: { log: [], diagnosis: slow, accessory: undefined, proxy: undefined } }).id).toBe(
    "app-crash",
  );
  expect(diagnose(said, { boot: { log: [], diagnosis: slow, accessory, proxy: undefined } }).id).toBe(
    "accessory-restarts",
  );
});
