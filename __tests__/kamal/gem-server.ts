// A stand-in for a mirror of RubyGems, and the .gemrc that makes a machine use it.

import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

export interface GemServer extends AsyncDisposable {
  /** Files to send, by name: `thor-1.5.0.gem`. A test may change them, as a mirror can. */
  files: Map<string, Buffer>;
  /** The names of the files that were asked for. */
  requests: string[];
  url: string;
  /** Makes the Ruby of this home directory use the mirror. */
  configure(home: string): void;
}

export async function startGemServer(files: ReadonlyMap<string, Buffer>): Promise<GemServer> {
  const served = new Map(files);
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const [, name = ""] = /^\/gems\/([^/]+)$/.exec(request.url ?? "") ?? [];
    requests.push(name);
    const content = served.get(name);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;

  return {
    files: served,
    requests,
    url,
    configure(home) {
      mkdirSync(home, { recursive: true });
      writeFileSync(path.join(home, ".gemrc"), `:sources:\n- ${url}\n`);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
