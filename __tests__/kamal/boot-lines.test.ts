import { expect, test } from "vitest";
import { parseBootLine } from "../../src/kamal/boot-lines.ts";

const running = (docker: string) => `  INFO [89f1c2ab] Running docker ${docker} on 10.0.0.1`;

test("the container that Kamal starts, of the app or an accessory", () => {
  const docker =
    'run --detach --restart unless-stopped --name shop-web-v2 --network kamal --env KAMAL_VERSION="v2" ghcr.io/acme/shop:v2';
  expect(parseBootLine(running(docker))).toEqual({ kind: "run", host: "10.0.0.1", container: "shop-web-v2" });
  const db = "run --name shop-db --detach --restart unless-stopped --network kamal postgres:17";
  expect(parseBootLine(running(db))).toEqual({ kind: "run", host: "10.0.0.1", container: "shop-db" });
  expect(parseBootLine(running("run --name kamal-proxy --network kamal basecamp/kamal-proxy:v0.9.2"))).toBeUndefined();
});

test("kamal-proxy waits for a container", () => {
  const docker =
    'exec kamal-proxy kamal-proxy deploy shop-web --target="0123456789ab:3000" --host="shop.example.com" --deploy-timeout="30s" --health-check-path="/health?full=1" --buffer-requests';
  expect(parseBootLine(running(docker))).toEqual({
    kind: "wait",
    command: "89f1c2ab",
    host: "10.0.0.1",
    service: "shop-web",
    id: "0123456789ab",
    port: 3000,
    healthPath: "/health?full=1",
    seconds: 30,
  });
  expect(
    parseBootLine(running('exec kamal-proxy kamal-proxy deploy shop-web --target="0123456789ab:80"')),
  ).toMatchObject({
    port: 80,
    healthPath: "/up",
    seconds: 30,
  });
  const longer = running(
    'exec kamal-proxy kamal-proxy deploy shop-web --target="0123456789ab:80" --deploy-timeout="2m5s"',
  );
  expect(parseBootLine(longer)).toMatchObject({ seconds: 125 });
});

test("the end of a boot", () => {
  const done = "  INFO [89f1c2ab] Finished in 1.234 seconds with exit status 0 (successful).";
  expect(parseBootLine(done)).toEqual({ kind: "done", command: "89f1c2ab" });
  expect(parseBootLine(" ERROR Failed to boot web on 10.0.0.1")).toEqual({
    kind: "failed",
    role: "web",
    host: "10.0.0.1",
  });
});

test.each([
  "",
  "  INFO [89f1c2ab] Finished in 1.234 seconds with exit status 1 (failed).",
  running("exec kamal-proxy kamal-proxy list"),
  running("exec kamal-proxy kamal-proxy deploy shop-web --target=evil:80"),
  "docker run --name shop-web-v2 on 10.0.0.1",
  ` ERROR ${"x".repeat(3000)} on 10.0.0.1`,
])("no other line: %s", (line) => {
  expect(parseBootLine(line)).toBeUndefined();
});
