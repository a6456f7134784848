// A version is what it says: what was built, what the registry has under its name, what runs.

import { chmod, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { NAME } from "../../sandbox/settings.ts";
import { digestOf } from "../../src/checks/registry/manifests.ts";
import { openRegistry } from "../../src/checks/registry/registry-session.ts";
import { expectPasses, fetchPage, validReport } from "./expectations.ts";
import { type Hello, hello } from "./hello.ts";

const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** What the registry has under a tag. */
async function inRegistry(app: Hello, service: string, tag: string): Promise<string | undefined> {
  const { server, puller } = app.sandbox.registry;
  const options = { server, repository: `${server}/${service}`, ...puller };
  return digestOf(await openRegistry(options, AbortSignal.timeout(10_000)), tag);
}

test("builds only what is checked out, never overwrites a release, and expands a short version", async () => {
  const app = await hello({ service: "named", host: "named.one.test" });
  const [server] = app.sandbox.servers;
  const tagged = (tag: string) => inRegistry(app, "named", tag);
  const first = await app.checkout.head();
  const setup = await app.run({});
  expect(setup.exitCode, setup.log).toBe(0);
  expectPasses(setup, ["version", "digest"]);

  const firstDigest = await tagged(first);
  expect(firstDigest).toMatch(digestPattern);
  expect(setup.report?.checks.filter(({ id, outcome }) => id === "digest" && outcome === "pass")).toHaveLength(2);
  expect(setup.report?.checks.find(({ id }) => id === "digest")?.evidence).toMatchObject({ expected: firstDigest });
  expect(setup.summary).toContain(`Every server runs the image`);

  const second = await app.checkout.change("second");
  const short = await app.run({ inputs: { version: second.slice(0, 7).toUpperCase() } });
  expect(short.exitCode, short.log).toBe(0);
  expect(short.outputs.version).toBe(second);

  // The old version is not checked out, so its name must not get the new image.
  const old = await app.run({ inputs: { version: first } });
  expect(old.exitCode).toBe(1);
  expect(validReport(old)).toMatchObject({ diagnosis: { id: "version-not-head" }, version: null });
  expect(old.report?.phases.map(({ id }) => id)).not.toContain("build");
  expect(await tagged(first)).toBe(firstDigest);
  expect(await fetchPage(app, server)).toContain(second);

  const third = await app.checkout.change("third");
  const release = await app.run({ inputs: { version: "v1.4.0" } });
  expect(release.exitCode, release.log).toBe(0);
  expect(validReport(release)).toMatchObject({ version: third });
  expect(release.report?.phases.map(({ id }) => id)).toContain("tag");
  expect(await fetchPage(app, server)).toContain(third);
  const thirdDigest = await tagged(third);
  expect(thirdDigest).not.toBe(firstDigest);
  expect(await tagged("v1.4.0")).toBe(thirdDigest);

  const fourth = await app.checkout.change("fourth");
  for (const preflight of ["true", "false"]) {
    const taken = await app.run({ inputs: { version: "v1.4.0", preflight } });
    expect(validReport(taken).diagnosis?.id, taken.log).toBe("release-taken");
    expect(taken.report?.phases.map(({ id }) => id)).not.toContain("build");
  }
  expect(await tagged("v1.4.0")).toBe(thirdDigest);
  expect(await tagged(fourth)).toBeUndefined();

  const unknown = await app.run({ inputs: { "skip-build": "true", version: "latest", preflight: "false" } });
  expect(unknown.report?.diagnosis?.id, unknown.log).toBe("image-missing");
  expect(unknown.outputs.diagnosis).toContain(`Available versions: ${third}, ${second}, ${first}, v1.4.0`);
  const missing = await app.run({ inputs: { command: "preflight", "skip-build": "true", version: "0123abcd" } });
  expect(missing.report?.diagnosis?.id, missing.log).toBe("image-missing");

  const pulled = await app.run({ inputs: { "skip-build": "true", version: first.slice(0, 8), preflight: "false" } });
  expect(pulled.exitCode, pulled.log).toBe(0);
  expect(validReport(pulled)).toMatchObject({ version: first, previousVersion: third });
  expect(await fetchPage(app, server)).toContain(first);
  expect(pulled.report?.checks.find(({ id, kind }) => id === "digest" && kind === "probe")).toMatchObject({
    outcome: "pass",
    evidence: { expected: firstDigest },
  });
});

test("notices an image that is not the one that was pushed: on the server, and in the registry", async () => {
  const app = await hello({ service: "swapped", host: "swapped.one.test" });
  const [server] = app.sandbox.servers;
  const image = `${app.sandbox.registry.server}/swapped`;
  const first = await app.checkout.head();
  const setup = await app.run({});
  expect(setup.exitCode, setup.log).toBe(0);
  const firstDigest = await inRegistry(app, "swapped", first);

  // Runs between the pull and the start of the container: someone moves the tag on the server.
  const hook = async (script: string) => {
    await app.checkout.write(".kamal/hooks/pre-deploy", `#!/bin/sh -e\n${script}\n`);
    await chmod(path.join(app.checkout.dir, ".kamal/hooks/pre-deploy"), 0o755);
    return app.checkout.change(script);
  };
  const second = await hook(
    `docker exec ${NAME}-${server?.name} docker tag ${image}:${first} ${image}:"$KAMAL_VERSION"`,
  );
  const retagged = await app.run({});
  expect(retagged.exitCode, retagged.log).toBe(1);
  expect(validReport(retagged)).toMatchObject({ outcome: "failure", diagnosis: { id: "image-differs" } });
  expect(retagged.outputs.diagnosis).toContain(`runs ${firstDigest}, but this run pushed`);
  expect(retagged.report?.checks).toContainEqual(expect.objectContaining({ id: "version", outcome: "pass" }));
  expect(retagged.summary).toContain("The new container is not this version");
  expect(await inRegistry(app, "swapped", second)).not.toBe(firstDigest);

  // The same in the registry, after the server has pulled what was pushed.
  const third = await hook(
    `docker tag ${image}:${first} ${image}:"$KAMAL_VERSION" && docker push --quiet ${image}:"$KAMAL_VERSION"`,
  );
  const overwritten = await app.run({});
  expect(overwritten.exitCode, overwritten.log).toBe(0);
  const digests = overwritten.report?.checks.filter(({ id }) => id === "digest");
  expect(digests?.map(({ outcome }) => outcome)).toEqual(["pass", "warn"]);
  expect(digests?.[1]?.reason).toContain("was overwritten");
  expect(await inRegistry(app, "swapped", third)).toBe(firstDigest);
  expect(await fetchPage(app, server)).toContain(third);

  // Both versions still run their own images; only the tag of one of them is another image now.
  await rm(path.join(app.checkout.dir, ".kamal/hooks/pre-deploy"));
  for (const [version, tag] of [
    [first, "pass"],
    [third, "warn"],
  ] as const) {
    const back = await app.run({ inputs: { command: "rollback", version } });
    expect(back.exitCode, back.log).toBe(0);
    const outcomes = back.report?.checks.filter(({ id }) => id === "digest").map(({ outcome }) => outcome);
    expect(outcomes, version).toEqual(["pass", tag]);
  }

  const verify = await app.run({ inputs: { command: "verify", version: third.slice(0, 9) } });
  expect(verify.exitCode, verify.log).toBe(0);
  expect(verify.outputs.version).toBe(third);
  expectPasses(verify, ["digest"]);
});
