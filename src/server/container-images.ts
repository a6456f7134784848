// Which image each container of the service runs, collected by a read-only script.

import { randomBytes } from "node:crypto";
import type { Deployment } from "../config/deployment.ts";
import { containerPattern, isDigest } from "../text/docker-names.ts";
import { peerLine } from "../text/peer-text.ts";
import { shellQuote } from "../text/shell-quote.ts";

/** The image that a container was started from. */
export interface ContainerImage {
  /** As Docker prints it: running, exited, created, restarting, dead. */
  state: string;
  /** `sha256:…`. With Docker's containerd store this is a digest, otherwise an ID. */
  id: string;
  /** `sha256:…` of each manifest that the server has pulled the image by. Empty if it never did. */
  digests: readonly string[];
}

export interface HostImages {
  host: string;
  /** By the name of the container. */
  containers: ReadonlyMap<string, ContainerImage>;
  /** The ID of the image that the server has pulled by the expected digest. */
  expectedId: string | undefined;
}

/** The script that prints the images, and the token that marks its sections. */
export function imagesScript(
  { service, repository }: Deployment,
  expected: string | undefined,
): { script: string; token: string } {
  const token = randomBytes(8).toString("hex");
  const ids = `docker ps --all --quiet --no-trunc --filter ${shellQuote(`label=service=${service}`)}`;
  const section = (name: string, command: string) => `printf '\\n%s %s\\n' ${token} ${name}\n${command}`;

  const script = [
    "LC_ALL=C; export LC_ALL",
    section("containers", `${ids} | xargs -r docker inspect --format '{{.Name}} {{.State.Status}} {{.Image}}'`),
    section(
      "images",
      `${ids} | xargs -r docker inspect --format '{{.Image}}' | sort -u | xargs -r docker image inspect --format '{{.Id}}{{range .RepoDigests}} {{.}}{{end}}'`,
    ),
    section(
      "expected",
      expected === undefined
        ? ":"
        : `docker image inspect --format '{{.Id}}' ${shellQuote(`${repository}@${expected}`)} 2>/dev/null`,
    ),
    section("end", "exit 0"),
  ].join("\n");

  return { script, token };
}

/** Parses the output of `imagesScript`. Keeps only what has the form that Docker prints. */
export function parseImages(host: string, output: string, token: string): HostImages {
  const lines = (name: string) => {
    const [, section = ""] = output.split(`\n${token} ${name}\n`);
    return (section.split(`\n${token} `)[0] ?? "").split("\n").map((line) => line.trim());
  };

  const digests = new Map(
    lines("images").map((line): [string, string[]] => {
      const [id = "", ...references] = line.split(" ");
      return [id, references.map((reference) => reference.slice(reference.indexOf("@") + 1)).filter(isDigest)];
    }),
  );

  const containers = new Map<string, ContainerImage>();
  for (const line of lines("containers")) {
    const [path = "", state = "", id = ""] = line.split(" ");
    const name = path.replace(/^\//, "");
    if (!containerPattern.test(name) || !isDigest(id)) continue;
    containers.set(name, { state: peerLine(state), id, digests: digests.get(id) ?? [] });
  }

  return { host, containers, expectedId: lines("expected").find(isDigest) };
}
