/** Calls from the CLI to the running proxy: one line of JSON each way over a Unix socket. */
import { rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { socketPath } from "./paths.ts";

type Handlers = Record<string, (parameters: never) => unknown>;

export async function call<Result>(method: string, parameters: object): Promise<Result> {
  const socket = await dial(socketPath());
  socket.write(`${JSON.stringify({ method, parameters })}\n`);

  try {
    for await (const line of createInterface({ input: socket })) {
      const { error, result } = JSON.parse(line);
      if (error !== undefined) throw new Error(error);
      return result;
    }
  } finally {
    socket.destroy();
  }

  // The proxy exited during the call.
  throw new Error("unexpected EOF");
}

/** Serves the handlers. As with the real proxy, a call continues even if the caller disconnects. */
export function serve(handlers: Handlers): Promise<Server> {
  const path = socketPath();
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    createInterface({ input: socket })
      .on("error", () => {})
      .on("line", async (line) => {
        const reply = await answer(handlers, line);
        if (socket.writable) socket.write(`${JSON.stringify(reply)}\n`);
      });
  });

  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => resolve(server));
  });
}

async function answer(handlers: Handlers, line: string): Promise<{ error: string } | { result: unknown }> {
  try {
    const { method, parameters } = JSON.parse(line);
    const handler = handlers[method];
    if (!handler) return { error: `rpc: can't find method kamal-proxy.${method}` };
    return { result: (await handler(parameters as never)) ?? true };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function dial(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => {
      socket.removeAllListeners("error").on("error", () => {});
      resolve(socket);
    });
    socket.on("error", ({ code }: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        ENOENT: "no such file or directory",
        ECONNREFUSED: "connection refused",
        EACCES: "permission denied",
      };
      reject(new Error(`dial unix ${path}: connect: ${reasons[code ?? ""] ?? code}`));
    });
  });
}
