import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { runnerCheck } from "../../src/checks/runner-check.ts";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { localDocker, pushedDigest } from "../../src/local/docker.ts";
import { fixOf } from "../checks/fix-of.ts";
import { scratch } from "../server/scratch.ts";

/** Looks for Docker with the given shell script as `docker`; undefined for none. */
async function look(docker: string | undefined) {
  await using place = await scratch();
  if (docker !== undefined) await writeFile(place.file("docker"), `#!/bin/sh\n${docker}\n`, { mode: 0o755 });
  const seen = await localDocker(bareEnvironment({ PATH: place.directory }));
  const observation = await runnerCheck(async () => seen).run(AbortSignal.timeout(1000));
  return { seen, observation };
}

test("passes with Docker and buildx, and reports both versions", async () => {
  const { observation } = await look(
    'case "$1" in --version) echo "Docker version 28.0.1, build 068a01e";; buildx) echo "github.com/docker/buildx v0.13.1 abc";; esac',
  );
  expect(observation).toMatchObject({
    outcome: "pass",
    reason: "The runner has Docker 28.0.1 with buildx 0.13.1.",
    evidence: { client: "28.0.1", buildx: "0.13.1" },
  });
});

test("fails without buildx, with the step to add", async () => {
  const { observation } = await look(
    'case "$1" in --version) echo "Docker version 28.0.1";; *) echo "unknown command" >&2; exit 1;; esac',
  );
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "docker-local" } });
  expect(fixOf(observation)).toContain("docker/setup-buildx-action");
});

test("fails without Docker", async () => {
  const { observation } = await look(undefined);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "docker-local" } });
  expect(observation.reason).toContain("the runner has no `docker` command");
});

test("accepts an unrecognizable version", async () => {
  expect((await look("echo docker")).seen).toEqual({
    missing: undefined,
    client: "of an unknown version",
    buildx: "of an unknown version",
  });
});

/** The digest that the given shell script, as `docker`, leads to. */
async function digestFrom(script: string, repository = "ghcr.io/acme/shop") {
  await using place = await scratch();
  await writeFile(place.file("docker"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = place.directory;

  try {
    return await pushedDigest({ image: "sha256:1", repository }, bareEnvironment());
  } finally {
    process.env.PATH = path;
  }
}

const sha = (digit: string) => `sha256:${digit.repeat(64)}`;

test("reads the digest of a push from the image on the runner, if there is exactly one", async () => {
  expect(await digestFrom(`echo ghcr.io/acme/shop@${sha("a")}; echo`)).toBe(sha("a"));
  expect(await digestFrom(`echo acme/shop@${sha("a")}; echo other@${sha("b")}`, "docker.io/acme/shop")).toBe(sha("a"));
  expect(await digestFrom(`echo ghcr.io/acme/shop@${sha("a")}; echo ghcr.io/acme/shop@${sha("b")}`)).toBeUndefined();
  expect(await digestFrom("echo 'no such image' >&2; exit 1")).toBeUndefined();
  expect(await digestFrom("echo nonsense")).toBeUndefined();
});
