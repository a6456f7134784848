// `cli.ts status`: the state of every part of the sandbox.

import { Resolver } from "node:dns/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Context, sandboxHome } from "./context.ts";
import { type Docker, findDocker } from "./docker/daemon.ts";
import { inspectProxy, readProxyKind } from "./docker/images.ts";
import { type Layout, readLayout, sourcesFingerprint } from "./layout.ts";
import { TOOLS, which } from "./machine/tools.ts";
import { sandboxServer } from "./server/sandbox-server.ts";
import { NAME, PROXY_IMAGE, SERVER_NAMES, ZONES } from "./settings.ts";

/** Describes a part that is ok; throws if it is not. */
type Check = () => Promise<string> | string;

/** Prints a line for every part. Returns whether all parts are ok. */
export async function status(print: (line: string) => void): Promise<boolean> {
  const context = { home: sandboxHome(), log: () => {}, signal: new AbortController().signal };
  const lines = await Promise.all(
    Object.entries(await checks(context)).map(async ([part, check]) => {
      try {
        return { ok: true, line: `ok       ${part}: ${await check()}` };
      } catch (error) {
        return { ok: false, line: `FAILED   ${part}: ${error instanceof Error ? error.message : String(error)}` };
      }
    }),
  );
  for (const { line } of lines) print(line);

  return lines.every(({ ok }) => ok);
}

async function checks(context: Context): Promise<Record<string, Check>> {
  if (!existsSync(context.home))
    return { sandbox: () => fail(`${context.home} does not exist. Run \`node sandbox/cli.ts up\`.`) };

  const layout = readLayout(context);
  const docker = await findDocker(context);
  const common: Record<string, Check> = {
    commands: () => {
      const absent = TOOLS.filter(({ command }) => which(command) === undefined).map(({ command }) => command);
      return absent.length === 0 ? "all installed" : fail(`not installed: ${absent.join(", ")}`);
    },
    Docker: () => docker?.env.DOCKER_HOST ?? fail("no daemon is running"),
    "certificate authority": () => {
      const file = path.join(context.home, "keys/ca/ca.pem");
      return existsSync(file) ? file : fail(`${file} does not exist`);
    },
    layout: () => {
      if (layout === undefined) return fail("the sandbox is down");
      return layout.sources === sourcesFingerprint()
        ? "up to date"
        : fail("sandbox/ has changed since the start. Run `node sandbox/cli.ts up`.");
    },
  };

  return layout === undefined || docker === undefined ? common : { ...common, ...runningParts(docker, layout) };
}

function runningParts(docker: Docker, layout: Layout): Record<string, Check> {
  const servers = SERVER_NAMES.map((name, index): [string, Check] => [
    name,
    () => checkServer(docker, layout, { name, index }),
  ]);
  return {
    buildx: async () => (await docker.must(["buildx", "version"])).trim(),
    ...Object.fromEntries(servers),
    registry: () => requiresLogin(layout.registryPort, "/v2/"),
    "token service": () => requiresLogin(layout.tokenPort, "/token"),
    DNS: () => resolveZones(layout),
  };
}

async function checkServer(
  docker: Docker,
  layout: Layout,
  { name, index }: { name: string; index: number },
): Promise<string> {
  const address = layout.addresses[index] ?? "";
  const command = `pgrep -x sshd >/dev/null && docker ${inspectProxy.map((word) => `'${word}'`).join(" ")}`;
  const { code, stdout, stderr } = await sandboxServer(docker, name, address).exec(command);
  if (code !== 0)
    return fail(`${NAME}-${name}: sshd or dockerd is not running, or ${PROXY_IMAGE} is missing. ${stderr.trim()}`);
  return `${address}, kamal-proxy: ${readProxyKind(stdout) === "real" ? "real" : "STAND-IN"}`;
}

async function requiresLogin(port: number, route: string): Promise<string> {
  const { status } = await fetch(`http://127.0.0.1:${port}${route}`, { signal: AbortSignal.timeout(2000) });
  return status === 401 ? `127.0.0.1:${port}` : fail(`expected status 401, got ${status}`);
}

async function resolveZones(layout: Layout): Promise<string> {
  const resolver = new Resolver({ timeout: 1000, tries: 2 });
  resolver.setServers([`127.0.0.1:${layout.dnsPort}`]);
  const answers = Object.values(ZONES).map(async (zone) => {
    const addresses = await resolver.resolve4(`x.${zone}`);
    return `*.${zone} ${addresses.sort().join("+")}`;
  });

  return (await Promise.all(answers)).join(", ");
}

function fail(problem: string): never {
  throw new Error(problem);
}
