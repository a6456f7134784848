// Where in this machine's loopback network the sandbox stands: chosen once it is known what is free, kept while it is up.

import { createSocket } from "node:dgram";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import type { Context } from "./context.ts";
import { fingerprint } from "./settings.ts";

export interface Layout {
  /** One address per server; each publishes 2222, 80 and 443. */
  addresses: readonly string[];
  registryPort: number;
  tokenPort: number;
  dnsPort: number;
  /** The fingerprint of the files that it was started from: when they change, it is made anew. */
  sources: string;
  /** Everything that belongs to it was started once; without it a start was cut off. */
  finished?: true;
}

export const serverPorts = { ssh: 2222, http: 80, https: 443 } as const;

const file = (context: Context) => path.join(context.home, "layout.json");

export function readLayout(context: Context): Layout | undefined {
  if (!existsSync(file(context))) return undefined;
  const layout: Layout = JSON.parse(readFileSync(file(context), "utf8"));
  return layout;
}

/** From now on others may attach to it. */
export function finishLayout(context: Context): void {
  writeFileSync(file(context), JSON.stringify({ ...readLayout(context), finished: true }));
}

export function forgetLayout(context: Context): void {
  rmSync(file(context), { force: true });
}

/** A fingerprint of what decides how containers are made: images, arguments, the stand-in for the proxy. */
export function sourcesFingerprint(): string {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return fingerprint(...files.flatMap((file) => [file, readFileSync(file)]));
}

/** Looks for free places, the well-known ones first, and says so when they had to move. */
export async function chooseLayout(context: Context, servers: number): Promise<Layout> {
  const addresses: string[] = [];
  for (let last = 2; addresses.length < servers && last < 250; last++) {
    const address = `127.0.0.${last}`;
    if (await allFree(address, Object.values(serverPorts))) addresses.push(address);
  }
  if (addresses.length < servers) throw new Error("No loopback address has the ports 2222, 80 and 443 free");
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
    // A user who is not root may not listen on port 80, but the daemon may.
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
