// Which image each server runs, read by the real script's parser from what a server prints.

import { expect, test } from "vitest";
import { containerOn, type DigestCheckOptions, digestChecks } from "../../src/checks/digest-check.ts";
import { readImages } from "../../src/checks/ssh-check.ts";
import type { Deployment } from "../../src/config/deployment.ts";
import { deploymentOf, proxyTarget, role } from "../server/deployment.ts";
import { fixOf } from "./fix-of.ts";
import { server } from "./servers.ts";

const sha = (digit: string) => `sha256:${digit.repeat(64)}`;
const repository = "ghcr.io/acme/shop";
/** The digest that was pushed, the image that it is on a server, and others of both. */
const [pushed, id, otherDigest, otherId] = [sha("d"), sha("1"), sha("e"), sha("2")];

interface Server {
  id?: string;
  digests?: readonly string[];
  state?: string;
  expectedId?: string;
  name?: string;
}

function printed({ id: image = id, digests = [pushed], state = "running", expectedId = "", name = "web" }: Server) {
  return {
    containers: `/shop-${name}-v2 ${state} ${image}\n/shop-${name}-v1 exited ${sha("9")}`,
    images: `${image} ${digests.map((digest) => `${repository}@${digest}`).join(" ")}\n${sha("9")}`,
    expected: expectedId,
  };
}

interface Case extends Partial<Pick<DigestCheckOptions, "expected" | "kept" | "inRegistry">> {
  deployment?: Deployment;
  servers?: Readonly<Record<string, Server>>;
}

async function probe({ deployment = deploymentOf(), servers = { "10.0.0.1": {} }, ...change }: Case) {
  const checks = digestChecks({
    deployment,
    version: "v2",
    expected: undefined,
    kept: new Map(),
    inRegistry: async () => ({ digest: pushed }),
    lookAtImages: (host, signal) => {
      const ssh = server(printed(servers[host] ?? {}));
      return readImages({ host, deployment, ssh, keys: async () => [] }, pushed, signal);
    },
    ...change,
  });

  const observations = await Promise.all(checks.map((check) => check.run(AbortSignal.timeout(5000))));
  return { checks, observations, outcomes: observations.map(({ outcome }) => outcome) };
}

const fromPush = { from: "pushed", digest: pushed } as const;

test("passes when the running image is the one that was pushed, by its digest, its ID or Docker's own", async () => {
  for (const one of [
    {},
    { digests: [otherDigest, pushed] },
    { digests: [], expectedId: id },
    { id: pushed, digests: [] },
  ])
    expect((await probe({ expected: fromPush, servers: { "10.0.0.1": one } })).outcomes).toEqual(["pass", "pass"]);

  const { observations, checks } = await probe({ expected: fromPush });
  expect(checks.map(({ target }) => target)).toEqual(["web on 10.0.0.1", `${repository}:v2`]);
  expect(observations[0]?.reason).toBe(`shop-web-v2 runs ${pushed}, the image that this run pushed.`);
  expect(observations[0]?.evidence).toMatchObject({ container: "shop-web-v2", digests: [pushed], expected: pushed });
});

test.each<[string, Server]>([
  ["another digest", { digests: [otherDigest] }],
  ["an image from elsewhere, where the right one is there too", { id: otherId, digests: [], expectedId: id }],
])("fails for %s, and names the host, the image and the fix", async (_, one) => {
  const { observations } = await probe({ expected: fromPush, servers: { "10.0.0.1": one } });
  expect(observations[0]).toMatchObject({ outcome: "fail", diagnosis: { id: "image-differs" } });
  expect(observations[0]?.reason).toMatch(/^shop-web-v2 on 10\.0\.0\.1 runs .*, but this run pushed sha256:dddd/);
  if (observations[0] !== undefined) expect(fixOf(observations[0])).toContain("`concurrency`");
});

test("compares the requested image in the same way", async () => {
  const asked = { from: "asked", digest: otherDigest } as const;
  const { observations } = await probe({ expected: asked });
  expect(observations[0]?.reason).toContain(`${otherDigest} in the registry when the run started`);
});

test("warns when the server knows no digest, and skips a container that does not run", async () => {
  const unknown = await probe({ expected: fromPush, servers: { "10.0.0.1": { digests: [] } } });
  expect(unknown.outcomes).toEqual(["warn", "pass"]);
  expect(unknown.observations[0]?.reason).toContain("was not pulled from a registry");

  const stopped = await probe({ expected: fromPush, servers: { "10.0.0.1": { state: "exited" } } });
  expect(stopped.outcomes).toEqual(["skip", "pass"]);
});

test("warns when it is not known what was pushed", async () => {
  const expected = { unknown: "the registry cannot be reached" };
  const { outcomes, observations } = await probe({ expected });
  expect(outcomes).toEqual(["warn", "pass"]);
  expect(observations[0]?.reason).toContain("not known what this run pushed: the registry cannot be reached");
});

test("reports a tag that was overwritten or is gone, or a registry that cannot be reached", async () => {
  const overwritten = await probe({ expected: fromPush, inRegistry: async () => ({ digest: otherDigest }) });
  expect(overwritten.outcomes).toEqual(["pass", "warn"]);
  expect(overwritten.observations[1]?.reason).toContain(`overwritten: it is ${otherDigest} now, not ${pushed}`);

  const gone = await probe({ expected: fromPush, inRegistry: async () => ({ digest: undefined }) });
  expect(gone.outcomes).toEqual(["pass", "warn"]);
  const silent = await probe({ expected: fromPush, inRegistry: async () => ({ problem: "no answer" }) });
  expect(silent.outcomes).toEqual(["pass", "skip"]);
});

const wide = deploymentOf({ roles: [role("web", ["10.0.0.1", "10.0.0.2"], proxyTarget)] });

test("a rollback must start the image that its container had, the same on every host", async () => {
  const kept = new Map([
    [containerOn("10.0.0.1", "shop-web-v2"), id],
    [containerOn("10.0.0.2", "shop-web-v2"), id],
  ]);
  const good = await probe({ deployment: wide, kept, servers: { "10.0.0.1": {}, "10.0.0.2": {} } });
  expect(good.outcomes).toEqual(["pass", "pass", "pass"]);
  expect(good.observations[0]?.reason).toContain("as before the rollback");

  const moved = await probe({ deployment: wide, kept, servers: { "10.0.0.2": { id: otherId } } });
  expect(moved.outcomes).toEqual(["pass", "fail", "pass"]);
  expect(moved.observations[1]?.reason).toContain(`ran the image ${id} before the rollback`);
});

test("two hosts that run different images under one version fail, and a server without digests is skipped", async () => {
  const servers = { "10.0.0.1": {}, "10.0.0.2": { id: otherId, digests: [otherDigest] } };
  const { outcomes, observations } = await probe({ deployment: wide, servers });
  expect(outcomes).toEqual(["pass", "fail", "pass"]);
  expect(observations[1]?.reason).toContain(`10.0.0.1 runs ${pushed} under the same name`);

  const silent = { "10.0.0.1": {}, "10.0.0.2": { digests: [] } };
  expect((await probe({ deployment: wide, servers: silent })).outcomes).toEqual(["pass", "skip", "pass"]);
});

test("keeps only well-formed names, IDs and digests from a server's output", async () => {
  const hostile = "::error::x\u001b[31m";
  const servers = { "10.0.0.1": { digests: [hostile, `${pushed}${hostile}`], expectedId: hostile } };
  const { observations, outcomes } = await probe({ expected: fromPush, servers });
  expect(outcomes[0]).toBe("warn");
  expect(JSON.stringify(observations)).not.toContain("::error");
});
