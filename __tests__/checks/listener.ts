import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";

export interface Listener extends AsyncDisposable {
  port: number;
}

/**
 * An HTTP or, with a certificate, HTTPS listener on a free port of 127.0.0.1 (or the address
 * given).
 */
export async function listen(
  onRequest: RequestListener,
  tls?: ServerOptions,
  address = "127.0.0.1",
): Promise<Listener> {
  const server = tls === undefined ? createHttpServer(onRequest) : createHttpsServer(tls, onRequest);
  server.listen(0, address);
  await once(server, "listening");
  const at = server.address();

  return {
    port: typeof at === "object" && at !== null ? at.port : 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  await using listener = await listen(() => undefined);
  return listener.port;
}
