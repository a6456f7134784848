// The loopback addresses and ports of the sandbox: chosen from those that are free at the start,
// and kept while the sandbox is up.

import { createSocket } from "node:dgram";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import type { Context } from "./context.ts";
import { fingerprint } from "./settings.ts";

export interface Layout {
  /** One per server. Each publishes the ports 2222, 80 and 443. */
  addresses: readonly string[];
  registryPort: number;
  tokenPort: number;
  dnsPort: number;
  /** Fingerprint of the sandbox's sources. If it changes, the sandbox is recreated. */
  sources: string;
  /** Set when everything has started; missing if the start was interrupted. */
  finished?: true;
}

export const serverPorts = { ssh: 2222, http: 80, https: 443 } as const;

const file = (context: Context) => path.join(context.home, "layout.json");

export function readLayout(context: Context): Layout | undefined {
  if (!existsSync(file(context))) return undefined;
  const layout: Layout = JSON.parse(readFileSync(file(context), "utf8"));
  return layout;
}

/** Marks the sandbox as complete, so that other processes may attach to it. */
export function finishLayout(context: Context): void {
  writeFileSync(file(context), JSON.stringify({ ...readLayout(context), finished: true }));
}

export function deleteLayout(context: Context): void {
  rmSync(file(context), { force: true });
}

/** A fingerprint of all files in sandbox/, because they decide how containers are created. */
export function sourcesFingerprint(): string {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return fingerprint(...files.flatMap((file) => [file, readFileSync(file)]));
}

/** Picks free addresses and ports, preferring the well-known ones, and logs the choice. */
export async function chooseLayout(context: Context, servers: number): Promise<Layout> {
  const addresses: string[] = [];
  for (let last = 2; addresses.length < servers && last < 250; last++) {
    const address = `127.0.0.${last}`;
    if (await allFree(address, Object.values(serverPorts))) addresses.push(address);
  }
  if (addresses.length < servers)
    throw new Error(
      `Expected ${servers} loopback addresses with free ports 2222, 80 and 443, found ${addresses.length}`,
    );

  const layout = {
    addresses,
    registryPort: await freePort(5000),
    tokenPort: await freePort(5100),
    dnsPort: await freeDnsPort(5300),
    sources: sourcesFingerprint(),
  };
  writeFileSync(file(context), JSON.stringify(layout));
  context.log(`servers at ${addresses.join(" and ")}, registry at 127.0.0.1:${layout.registryPort}`);

  return layout;
}

async function allFree(address: string, ports: readonly number[]): Promise<boolean> {
  for (const port of ports) if (!(await isFree(address, port))) return false;
  return true;
}

async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFree("127.0.0.1", port)) return port;
  throw new Error(`No port from ${first} to ${first + 99} is free on 127.0.0.1`);
}

async function freeDnsPort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    if ((await isFree("127.0.0.1", port)) && (await isFreeUdp("127.0.0.1", port))) return port;
  }
  throw new Error(`No port from ${first} to ${first + 99} is free on 127.0.0.1`);
}

function isFree(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // Only root may listen on port 80. dockerd is root, so the port counts as free on EACCES.
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EACCES"));
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function isFreeUdp(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.once("error", () => resolve(false));
    socket.bind({ address, port, exclusive: true }, () => socket.close(() => resolve(true)));
  });
}
