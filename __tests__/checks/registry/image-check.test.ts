import { expect, test } from "vitest";
import { type FoundImage, imageCheck } from "../../../src/checks/registry/image-check.ts";
import { addTag, digestOf } from "../../../src/checks/registry/manifests.ts";
import { openRegistry } from "../../../src/checks/registry/registry-session.ts";
import { listVersions } from "../../../src/checks/registry/registry-tags.ts";
import { releaseCheck } from "../../../src/checks/registry/release-check.ts";
import { fixOf } from "../fix-of.ts";
import { type MiniRegistry, type MiniRegistryOptions, miniDigest, startMiniRegistry } from "../mini-registry.ts";

const users = {
  ana: { password: "pa55:word$", push: true },
  bob: { password: "only-pull-9931", push: false },
};

const a = `aaaa1111${"0".repeat(32)}`;
const aToo = `aaaa2222${"0".repeat(32)}`;
const b = `bbbb${"0".repeat(36)}`;
const images = {
  [aToo]: "a2",
  [b]: "b",
  latest: "b",
  "latest-production": "b",
  buildcache: "cache",
  "build-cache": "cache",
  [a]: "a1",
  "v1.4.0": "a1",
};

const access = (registry: MiniRegistry, user: keyof typeof users = "bob") => ({
  server: registry.host,
  repository: `${registry.host}/acme/shop`,
  username: user,
  password: users[user].password,
});

async function look(wanted: string, options: Partial<MiniRegistryOptions> = {}, deployed: readonly string[] = []) {
  await using registry = await startMiniRegistry({ auth: "token", users, images, ...options });
  let found: FoundImage | undefined;
  const onFound = (image: FoundImage) => {
    found = image;
  };
  const check = imageCheck({ ...access(registry), wanted, deployed, onFound });
  return { observation: await check.run(AbortSignal.timeout(5000)), found, seen: registry.seen };
}

test.each(["token", "basic", "none"] as const)("finds a full version and its digest: %s", async (auth) => {
  const { observation, found, seen } = await look(a, { auth });
  expect(observation).toMatchObject({ outcome: "pass", evidence: { version: a, digest: miniDigest("a1") } });
  expect(found).toEqual({ version: a, digest: miniDigest("a1") });
  expect(seen.map(({ line }) => line)).not.toContainEqual(expect.stringContaining("tags/list"));
});

test("computes the digest from the bytes if the registry does not send it", async () => {
  expect((await look(a, { hidesDigest: true })).found?.digest).toBe(miniDigest("a1"));
});

test.each([
  ["aaaa1", a],
  ["AAAA2", aToo],
  ["bbbb", b],
  ["v1.4.0", "v1.4.0"],
])("expands %s", async (wanted, version) => {
  for (const pageSize of [undefined, 2])
    expect((await look(wanted, pageSize === undefined ? {} : { pageSize })).found?.version, `${pageSize}`).toBe(
      version,
    );
});

test("refuses a short version that matches several images, whatever page they are on", async () => {
  const { observation, found } = await look("aaaa", { pageSize: 2 });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "version-ambiguous" } });
  expect(observation.reason).toContain(`matches 2 versions in the registry: ${aToo}, ${a}`);
  expect(found).toBeUndefined();
});

test.each(["latest", "latest-production", "buildcache", "cccc", "bbb", `bbbb${"0".repeat(35)}1`])(
  "does not take %s for a version, and lists those that there are, the last one deployed first",
  async (wanted) => {
    const { observation, found } = await look(wanted, {}, [b, "removed"]);
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "image-missing" } });
    expect(observation.reason).toContain(`acme/shop:${wanted}. Available versions: ${b}, v1.4.0, ${a}, ${aToo}.`);
    expect(found).toBeUndefined();
  },
);

test("a whole commit is not expanded to a version that only starts with it", async () => {
  const { observation } = await look(a, { images: { [`${a}_uncommitted_0123456789abcdef`]: "x" } });
  expect(observation).toMatchObject({ diagnosis: { id: "image-missing" } });
});

test("shows a limited number of versions", async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`r${1000 + index}`, "x"]));
  const { observation } = await look("nowhere", { images: many, pageSize: 70 });
  expect(observation.reason).toMatch(/Available versions: r1299, r1298, .*, and 290 more\.$/);
});

test("stops after the maximum number of pages, and then calls no version unambiguous", async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x${1000 + index}`, "x"]));
  await using registry = await startMiniRegistry({ auth: "none", users, images: many, pageSize: 1 });
  const listed = await listVersions(await openRegistry(access(registry), AbortSignal.timeout(5000)));
  expect(listed.complete).toBe(false);
  expect(listed.tags).toHaveLength(50);

  const { observation } = await look("x1001", { images: { ...many, x10012: "y" }, pageSize: 1 });
  expect(observation.outcome, "exact").toBe("pass");
  const short = await look("x104", { images: { x1049: "first", ...many }, pageSize: 1 });
  expect(short.observation).toMatchObject({ diagnosis: { id: "version-ambiguous" } });
});

test("a wrong password, and a registry that is gone, have their own diagnoses", async () => {
  await using registry = await startMiniRegistry({ auth: "token", users, images });
  const check = (change: object) =>
    imageCheck({ ...access(registry), wanted: a, deployed: [], onFound: () => {}, ...change }).run(
      AbortSignal.timeout(5000),
    );

  expect(await check({ password: "wrong" })).toMatchObject({ diagnosis: { id: "registry-auth" } });
  expect(await check({ server: "127.0.0.1:1", repository: "127.0.0.1:1/shop" })).toMatchObject({
    diagnosis: { id: "registry-unreachable" },
  });
});

test("a release name must be free, or already be the image of the version", async () => {
  await using registry = await startMiniRegistry({ auth: "token", users, images });
  const present: string[] = [];
  const check = (name: string, version: string) =>
    releaseCheck({ ...access(registry), name, version, onPresent: (digest) => present.push(digest) }).run(
      AbortSignal.timeout(5000),
    );

  expect(await check("v2.0.0", b)).toMatchObject({ outcome: "pass" });
  const taken = await check("v1.4.0", b);
  expect(taken).toMatchObject({ outcome: "fail", diagnosis: { id: "release-taken" } });
  expect(taken.reason).toContain(miniDigest("a1"));
  expect(fixOf(taken)).toContain("`skip-build: true`");
  expect(await check("v1.4.0", `cccc${"0".repeat(36)}`)).toMatchObject({ diagnosis: { id: "release-taken" } });
  expect(present).toEqual([]);

  expect(await check("v1.4.0", a)).toMatchObject({ outcome: "pass" });
  expect(present).toEqual([miniDigest("a1")]);
});

test.each(["token", "basic", "on-write"] as const)("adds a tag for a digest, byte for byte: %s", async (auth) => {
  await using registry = await startMiniRegistry({ auth, users, images });
  const open = (user: keyof typeof users) =>
    openRegistry(access(registry, user), AbortSignal.timeout(5000), "pull,push");

  const session = await open("ana");
  await addTag(session, miniDigest("b"), "v2.0.0");
  expect(await digestOf(session, "v2.0.0")).toBe(miniDigest("b"));
  expect(registry.manifests.get("v2.0.0")).toEqual(registry.manifests.get(b));

  await expect(open("bob").then((bobs) => addTag(bobs, miniDigest("b"), "v3.0.0"))).rejects.toThrow();
  expect(registry.manifests.has("v3.0.0")).toBe(false);
});

test("tags only the manifest with the digest", async () => {
  await using registry = await startMiniRegistry({ auth: "none", users, images });
  const other = registry.manifests.get(a);
  if (other !== undefined) registry.manifests.set(miniDigest("b"), other);
  const session = await openRegistry(access(registry), AbortSignal.timeout(5000), "pull,push");

  await expect(addTag(session, miniDigest("b"), "v2.0.0")).rejects.toThrow(/another manifest/);
  expect(registry.manifests.has("v2.0.0")).toBe(false);
});
