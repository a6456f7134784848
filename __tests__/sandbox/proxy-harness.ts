/** Helpers for tests of the stand-in: a proxy and targets, on free loopback ports. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import {
  type Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from "node:http";
import { request as httpsRequest } from "node:https";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../sandbox/proxy/main.ts");
// The stand-in is TypeScript, so it needs the project's Node 24 if the tests run with an older one.
const ours = join(import.meta.dirname, "../../node_modules/.bin/node");
const node = Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : ours;

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface LogLine {
  level: string;
  msg: string;
  [key: string]: unknown;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export class StandIn {
  readonly home = mkdtempSync(join(tmpdir(), "kamal-proxy-stand-in-"));
  readonly log: LogLine[] = [];
  http = 0;
  https = 0;
  #process: ChildProcess | undefined;

  async start(...extra: string[]): Promise<void> {
    this.http ||= await freePort();
    this.https ||= await freePort();
    const args = [main, "run", "--http-port", String(this.http), `--https-port=${this.https}`, ...extra];
    const child = spawn(node, args, { env: this.#env(), stdio: ["ignore", "pipe", "inherit"] });
    this.#process = child;
    let rest = "";
    child.stdout.on("data", (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      this.log.push(...lines.map((line) => JSON.parse(line)));
    });
    const before = this.log.length;
    await until(() => this.log.slice(before).some(({ msg }) => msg === "Server started"));
  }

  async stop(): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    await exited;
    return child.exitCode;
  }

  cleanUp(): void {
    this.#process?.kill("SIGKILL");
    rmSync(this.home, { recursive: true, force: true });
  }

  run(...args: string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
      execFile(node, [main, ...args], { env: this.#env(), timeout: 20_000 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
      });
    });
  }

  deploy(service: string, target: string, ...flags: string[]): Promise<CommandResult> {
    const quick = ["--deploy-timeout=5s", "--health-check-interval=100ms", "--drain-timeout=5s"];
    return this.run("deploy", service, `--target=${target}`, ...quick, ...flags);
  }

  /** Waits for a log line with this message for which `matches` is true. */
  async logged(msg: string, matches: (line: LogLine) => boolean = () => true): Promise<LogLine> {
    let found: LogLine | undefined;
    await until(() => {
      found = this.log.findLast((line) => line.msg === msg && matches(line));
      return found !== undefined;
    });
    return found as LogLine;
  }

  #env(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, HOME: this.home, XDG_RUNTIME_DIR: this.home };
  }
}

export interface Target {
  address: string;
  server: Server;
}

const targets: Server[] = [];

export async function startTarget(listener: RequestListener): Promise<Target> {
  const server = createServer(listener);
  targets.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

export function stopTarget({ server }: Target): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function stopTargets(): void {
  for (const server of targets) {
    server.close();
    server.closeAllConnections();
  }
}

/** A target that responds with its name to every request. */
export function startNamedTarget(name: string): Promise<Target> {
  return startTarget((_, response) => response.end(name));
}

export interface RequestOptions {
  host?: string;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  agent?: Agent;
  tls?: { ca: string; serverName?: string };
}

export function send(port: number, options: RequestOptions = {}): Promise<Answer> {
  const { host = "app.test", path = "/", method = "GET", tls, body, agent } = options;
  const headers = { Host: host, ...options.headers };
  const common = { host: "127.0.0.1", port, path, method, headers, ...(agent ? { agent } : {}) };
  const serverName = tls?.serverName ?? host;

  return new Promise((resolve, reject) => {
    const request = tls
      ? httpsRequest({ ...common, ca: tls.ca, servername: serverName, agent: false })
      : httpRequest({ ...common });
    request.on("error", reject);
    request.on("response", async (response) => {
      try {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      } catch (error) {
        reject(error);
      }
    });
    request.end(body);
  });
}

export async function until(condition: () => boolean, limit = 8000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Timed out after ${limit} ms waiting until ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
