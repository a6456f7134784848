// The token is sent once, to the server of the repository and to no other.

import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { remoteRef } from "../../src/local/remote-ref.ts";
import { makeAuthority } from "../checks/certificates.ts";
import { gitRepository } from "./git-repository.ts";

const commit = "1234567890123456789012345678901234567890";
const tag = "abcdefabcdefabcdefabcdefabcdefabcdefabcd";

/** One line of git's protocol: its length in 4 hexadecimal digits, then the text. */
const packet = (text: string) => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;

const advertisement = [
  packet("# service=git-upload-pack\n"),
  "0000",
  packet(`${commit} refs/heads/develop\0agent=test\n`),
  packet(`${tag} refs/tags/v1\n`),
  packet(`${commit} refs/tags/v1^{}\n`),
  "0000",
].join("");

/** Of every server, so that only the token's rules keep it from another server. */
const roots: string[] = [];

/** A server with one private repository, `acme/shop`. `moved` redirects to another server. */
async function startServer(moved?: string) {
  const authority = await makeAuthority();
  const { cert, key } = await authority.issue({ names: "IP:127.0.0.1" });
  const seen: (string | undefined)[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    seen.push(request.headers.authorization);
    if (moved !== undefined) return response.writeHead(301, { location: `${moved}${request.url}` }).end();
    if (request.headers.authorization === undefined) return response.writeHead(401).end();
    return response
      .writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" })
      .end(advertisement);
  });

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `https://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

  const repository = gitRepository();
  repository.git("remote", "add", "origin", `${url}/acme/shop`);
  const ca = path.join(repository.dir, "ca.pem");
  roots.push(authority.root);
  writeFileSync(ca, roots.join("\n"));
  vi.stubEnv("GIT_SSL_CAINFO", ca);

  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
    repository[Symbol.dispose]();
    await authority[Symbol.asyncDispose]();
  });
  return { url, seen, repository };
}

const basic = `basic ${Buffer.from("x-access-token:t0ken").toString("base64")}`;

test("finds branches and tags with the token of the job, even if the checkout has kept a header", async () => {
  const { url, seen, repository } = await startServer();
  repository.git("config", `http.${url}/.extraheader`, "AUTHORIZATION: basic b2xkOm9sZA==");
  const ask = (name: string) => remoteRef(repository.dir, name, { serverUrl: url, token: "t0ken" });

  expect(await ask("develop")).toEqual({ kind: "branch" });
  expect(await ask("v1")).toEqual({ kind: "tag", commit });
  expect(await ask("v2")).toEqual({ kind: "none" });
  expect(new Set(seen)).toEqual(new Set([basic]));
});

test("sends the token to no other server: not to a remote elsewhere, not after a redirect", async () => {
  const { url, seen, repository } = await startServer();
  const elsewhere = { serverUrl: "https://github.example", token: "t0ken" };
  expect(await remoteRef(repository.dir, "v1", elsewhere)).toMatchObject({ kind: "unreachable" });
  expect(new Set(seen)).toEqual(new Set([undefined]));

  const moved = await startServer(url);
  const access = { serverUrl: moved.url, token: "t0ken" };
  expect(await remoteRef(moved.repository.dir, "v1", access)).toMatchObject({ kind: "unreachable" });
  expect(moved.seen).toContain(basic);
  expect(seen).not.toContain(basic);
});
