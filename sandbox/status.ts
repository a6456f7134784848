// `cli.ts status`: every part of the sandbox, and whether it is there.

import { Resolver } from "node:dns/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Context, sandboxHome } from "./context.ts";
import { type Docker, findDocker } from "./docker/daemon.ts";
import { inspectProxy, readProxyKind } from "./docker/images.ts";
import { type Layout, readLayout, sourcesFingerprint } from "./layout.ts";
import { TOOLS, which } from "./machine/packages.ts";
import { sandboxServer } from "./server/server.ts";
import { NAME, PROXY_IMAGE, SERVER_NAMES, ZONES } from "./settings.ts";

/** Throws when the part is missing, else says something about it. */
type Check = () => Promise<string> | string;

/** Prints a line for every part; returns whether all are there. */
export async function status(print: (line: string) => void): Promise<boolean> {
  const context = { home: sandboxHome(), log: () => {}, signal: new AbortController().signal };
  const lines = await Promise.all(
    Object.entries(await checks(context)).map(async ([part, check]) => {
      try {
        return { ok: true, line: `ok       ${part}: ${await check()}` };
      } catch (error) {
        return { ok: false, line: `missing  ${part}: ${error instanceof Error ? error.message : String(error)}` };
      }
    }),
  );
  for (const { line } of lines) print(line);
  return lines.every(({ ok }) => ok);
}

async function checks(context: Context): Promise<Record<string, Check>> {
  if (!existsSync(context.home)) return { sandbox: () => missing(`there is no ${context.home}`) };
  const layout = readLayout(context);
  const docker = await findDocker(context);
  const common: Record<string, Check> = {
    commands: () => {
      const absent = TOOLS.filter(({ command }) => which(command) === undefined).map(({ command }) => command);
      return absent.length === 0 ? "all" : missing(absent.join(", "));
    },
    Docker: () => docker?.env.DOCKER_HOST ?? missing("no daemon answers"),
    "certificate authority": () => {
      const file = path.join(context.home, "keys/ca/ca.pem");
      return existsSync(file) ? file : missing(file);
    },
    layout: () => {
      if (layout === undefined) return missing("the sandbox is down");
      return layout.sources === sourcesFingerprint() ? "up to date" : missing("made from other sources; run `up`");
    },
  };
  return layout === undefined || docker === undefined ? common : { ...common, ...partsOf(docker, layout) };
}

function partsOf(docker: Docker, layout: Layout): Record<string, Check> {
  const servers = SERVER_NAMES.map((name, index): [string, Check] => [
    name,
    () => server(docker, layout, { name, index }),
  ]);
  return {
    buildx: async () => (await docker.must(["buildx", "version"])).trim(),
    ...Object.fromEntries(servers),
    registry: () => asksForLogin(layout.registryPort, "/v2/"),
    "token service": () => asksForLogin(layout.tokenPort, "/token"),
    DNS: () => names(layout),
  };
}

async function server(
  docker: Docker,
  layout: Layout,
  { name, index }: { name: string; index: number },
): Promise<string> {
  const address = layout.addresses[index] ?? "";
  const command = `pgrep -x sshd >/dev/null && docker ${inspectProxy.map((word) => `'${word}'`).join(" ")}`;
  const { code, stdout, stderr } = await sandboxServer(docker, name, address).exec(command);
  if (code !== 0) return missing(`${NAME}-${name}: no sshd, no dockerd or no ${PROXY_IMAGE} ${stderr.trim()}`);
  return `${address}, kamal-proxy: ${readProxyKind(stdout) === "real" ? "real" : "STAND-IN"}`;
}

async function asksForLogin(port: number, route: string): Promise<string> {
  const { status } = await fetch(`http://127.0.0.1:${port}${route}`, { signal: AbortSignal.timeout(2000) });
  return status === 401 ? `127.0.0.1:${port}` : missing(`answers ${status} instead of 401`);
}

async function names(layout: Layout): Promise<string> {
  const resolver = new Resolver({ timeout: 1000, tries: 2 });
  resolver.setServers([`127.0.0.1:${layout.dnsPort}`]);
  const answers = Object.values(ZONES).map(async (zone) => {
    const addresses = await resolver.resolve4(`x.${zone}`);
    return `*.${zone} ${addresses.sort().join("+")}`;
  });
  return (await Promise.all(answers)).join(", ");
}

function missing(what: string): never {
  throw new Error(what);
}
