// Fake servers for the checks.

import type { AppContainer } from "../../src/server/containers.ts";
import type { HostFacts } from "../../src/server/host-facts.ts";
import type { Ssh } from "../../src/server/ssh.ts";
import { deploymentOf } from "../server/deployment.ts";

export const web = `${"a".repeat(12)}${"0".repeat(52)}`;
export const container = (change: Partial<AppContainer> = {}): AppContainer => ({
  id: web,
  name: "shop-web-v2",
  state: "running",
  role: "web",
  image: "ghcr.io/acme/shop:v2",
  version: "v2",
  ...change,
});

export const old = container({ id: "b".repeat(64), name: "shop-web-v1", version: "v1", image: "ghcr.io/acme/shop:v1" });

export function factsWith(change: Partial<HostFacts> = {}): HostFacts {
  return {
    host: "10.0.0.1",
    user: "root",
    architecture: "amd64",
    cores: 2,
    memoryMb: 4096,
    diskFreeMb: 20_000,
    docker: { version: "28.0.1" },
    containers: [container()],
    proxy: { state: "running", image: "basecamp/kamal-proxy:v0.9.2" },
    routes: [
      { service: "shop-web", hosts: ["shop.test"], path: "/", target: "aaaaaaaaaaaa:80", state: "running", tls: true },
    ],
    networkExists: true,
    bootedVersions: [],
    lock: { held: false },
    clockSkewSeconds: 0,
    containerNames: [],
    ignoredNames: 0,
    ...change,
  };
}

/** A server whose output of the facts script has these sections. */
export function server(sections: Readonly<Record<string, string>>, stderr = "", code = 0): Ssh {
  return {
    settings: deploymentOf().ssh,
    run: async (_host, script) => {
      const token = /printf '\\n%s %s\\n' (\w+)/.exec(script)?.[1] ?? "";
      const stdout = Object.entries({ ...sections, end: "" }).map(([name, text]) => `\n${token} ${name}\n${text}\n`);
      return { stdout: stdout.join(""), stderr, code };
    },
    close: async () => {},
  };
}

/** The sections of a healthy server. */
export const machine = {
  user: "root",
  machine: "x86_64",
  cores: "2",
  memory: "4194304",
  disk: "/dev/sda1 1 1 20480000 1% /",
  time: String(Math.round(Date.now() / 1000)),
  docker: "28.0.1",
};
