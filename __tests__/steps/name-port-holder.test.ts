import { expect, test } from "vitest";
import { diagnosis } from "../../src/catalogue/catalogue.ts";
import { namePortHolder } from "../../src/steps/name-port-holder.ts";
import { deploymentOf } from "../server/deployment.ts";

const said = "failed to bind host port 0.0.0.0:80/tcp: address already in use";
const text = `Exception while executing on host 10.0.0.1: docker exit status: 125\ndocker stderr: docker: Error response from daemon: ${said}`;
const known = diagnosis("proxy-port", { said });

async function named(lines: readonly string[], log = text, diagnosed = known) {
  const deployment = deploymentOf();
  const asked: string[] = [];
  const ssh = {
    settings: deployment.ssh,
    close: async () => {},
    run: async (host: string, script: string) => {
      asked.push(host);
      const token = /' ([0-9a-f]{16}) container/.exec(script)?.[1];
      return { stdout: lines.join("\n").replaceAll("TOKEN", token ?? ""), stderr: "", code: 0 };
    },
  };
  const signal = new AbortController().signal;
  return { asked, diagnosis: await namePortHolder(diagnosed, { text: log }, { ssh, deployment }, signal) };
}

const nothing = ["", "TOKEN container", "", "TOKEN process", "", "TOKEN end", ""];

test("a program, with its unit", async () => {
  const lines = ["", "TOKEN container", "", "TOKEN process", "812", "nginx", "0::/system.slice/nginx.service", ""];
  const { asked, diagnosis: found } = await named(lines);
  expect(asked).toEqual(["10.0.0.1"]);
  expect(found.cause).toContain("On 10.0.0.1, nginx (process 812, nginx.service) listens on port 80.");
  expect(found.fix).toContain("`systemctl disable --now nginx.service` on 10.0.0.1");
});

test("a program without a unit", async () => {
  const lines = ["", "TOKEN container", "", "TOKEN process", "18", "caddy", "0::/user.slice", ""];
  expect((await named(lines)).diagnosis.fix).toContain("`kill 18`");
});

test("a container", async () => {
  const lines = ["", "TOKEN container", "traefik\ttraefik:v2.10", "TOKEN process", "9", "docker-proxy", ""];
  const found = (await named(lines)).diagnosis;
  expect(found.cause).toContain("the container traefik (traefik:v2.10) publishes port 80.");
  expect(found.fix).toContain("`docker rm -f traefik`");
});

test.each([
  ["the server does not tell", nothing, text],
  ["Docker's own process", ["", "TOKEN container", "", "TOKEN process", "9", "docker-proxy", ""], text],
  ["hostile output", ["", "TOKEN container", "$(reboot)\tx", "TOKEN process", "1; reboot", "x", ""], text],
  ["a host that is not in deploy.yml", nothing, text.replace("10.0.0.1", "10.9.9.9")],
  ["no port in the log", nothing, "Exception while executing on host 10.0.0.1: docker"],
])("changes nothing: %s", async (_, lines, log) => {
  expect((await named(lines, log)).diagnosis).toEqual(known);
});

test("asks nothing about another failure", async () => {
  const other = diagnosis("accessory-conflict", { name: "shop-db" });
  const { asked, diagnosis: found } = await named(nothing, text, other);
  expect([asked, found]).toEqual([[], other]);
});
