import { expect, test } from "vitest";
import type { Deployment } from "../../src/config/deployment.ts";
import { Failure } from "../../src/model/failure.ts";
import type { AppContainer } from "../../src/server/containers.ts";
import {
  availableVersions,
  deployedVersions,
  rollbackTarget,
  routedVersion,
  servingVersion,
  versionToVerify,
} from "../../src/server/deployed-versions.ts";
import type { HostFacts } from "../../src/server/host-facts.ts";
import { deploymentOf, proxyTarget, role } from "./deployment.ts";

const a = `aaaa${"1".repeat(36)}`;
const b = `bbbb${"2".repeat(36)}`;
const c = `cccc${"3".repeat(36)}`;

let serial = 0;
function container(roleName: string, version: string, state = "exited", service = "shop"): AppContainer {
  const id = String(++serial).padStart(12, "0").padEnd(64, "f");
  return {
    id,
    name: `${service}-${roleName}-${version}`,
    state,
    role: roleName,
    image: `ghcr.io/acme/shop:${version}`,
    version: version.includes("_replaced_") ? undefined : version,
  };
}

function host(name: string, containers: readonly AppContainer[], more: Partial<HostFacts> = {}): HostFacts {
  return {
    host: name,
    user: "root",
    architecture: "amd64",
    cores: 1,
    memoryMb: 1,
    diskFreeMb: 1,
    docker: { version: "28" },
    containers,
    proxy: undefined,
    routes: [],
    networkExists: true,
    bootedVersions: [],
    lock: { held: false },
    clockSkewSeconds: 0,
    containerNames: [],
    ignoredNames: 0,
    ...more,
  };
}

const route = (service: string, { id }: AppContainer) => ({
  service,
  hosts: ["shop.test"],
  path: "/",
  target: `${id.slice(0, 12)}:80`,
  state: "running",
  tls: true,
});

function factsOf(...hosts: HostFacts[]): ReadonlyMap<string, HostFacts> {
  return new Map(hosts.map((one) => [one.host, one]));
}

function refusal(deployment: Deployment, facts: ReadonlyMap<string, HostFacts>, wanted?: string): Failure {
  try {
    rollbackTarget(deployment, facts, wanted);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }

  throw new Error("a version was found");
}

const single = deploymentOf();

test("the live version is the one that kamal-proxy routes to, not the newest", () => {
  const old = container("web", a, "running");
  const facts = host("10.0.0.1", [container("web", b, "running"), old], { routes: [route("shop-web", old)] });
  expect(servingVersion(single, factsOf(facts))).toBe(a);
});

test("without a route, the live version is that of the running container, if any", () => {
  expect(servingVersion(single, factsOf(host("10.0.0.1", [container("web", b), container("web", a, "running")])))).toBe(
    a,
  );
  expect(servingVersion(single, factsOf(host("10.0.0.1", [container("web", b)])))).toBeUndefined();
  expect(servingVersion(single, new Map())).toBeUndefined();
});

test("takes the version of a renamed container from its image", () => {
  const renamed = container("web", `${a}_replaced_0123456789abcdef`, "running");
  const facts = host("10.0.0.1", [{ ...renamed, image: `127.0.0.1:5000/acme/shop:${a}` }], {
    routes: [route("shop-web", renamed)],
  });
  expect(routedVersion(single, role("web", ["10.0.0.1"], proxyTarget), facts)).toBe(a);
});

test("ignores the route of another service", () => {
  const other = container("web", b, "running");
  const facts = host("10.0.0.1", [container("web", a, "running"), other], {
    routes: [route("shop-web-staging", other)],
  });
  expect(servingVersion(single, factsOf(facts))).toBe(a);
});

const wide = deploymentOf({
  roles: [role("web", ["10.0.0.1", "10.0.0.2"], proxyTarget), role("job", ["10.0.0.2", "10.0.0.3"])],
});

/** `versions` by host and role. */
function wideFacts(versions: Readonly<Record<string, readonly string[]>>, booted: readonly string[] = []) {
  const of = (roleName: string, name: string) =>
    (versions[`${roleName}@${name}`] ?? []).map((version, index) =>
      container(roleName, version, index === 0 ? "running" : "exited"),
    );

  return factsOf(
    host("10.0.0.1", of("web", "1"), { bootedVersions: booted }),
    host("10.0.0.2", [...of("web", "2"), ...of("job", "2")]),
    host("10.0.0.3", of("job", "3")),
  );
}

test("a version is available when every host has it for every role", () => {
  const all = { "web@1": [c, b, a], "web@2": [c, b, a], "job@2": [c, a], "job@3": [c, b, a] };
  expect(availableVersions(wide, wideFacts(all))).toEqual([c, a]);
  expect(availableVersions(wide, wideFacts({ ...all, "job@3": [] }))).toEqual([]);
});

test("renamed containers do not count as a version", () => {
  const facts = factsOf(host("10.0.0.1", [container("web", a), container("web", `${a}_replaced_00`)]));
  expect(availableVersions(single, facts)).toEqual([a]);
});

function history(booted: readonly string[], serving: string, containers: readonly string[]) {
  const all = containers.map((version) => container("web", version, version === serving ? "running" : "exited"));
  return factsOf(host("10.0.0.1", all, { bootedVersions: booted }));
}

test("rolls back to the version that was live before", () => {
  expect(rollbackTarget(single, history([a, b], b, [b, a]), undefined)).toBe(a);
});

test("skips the container of a failed deploy", () => {
  // c never booted fully, so Kamal never tagged it as the latest image.
  expect(rollbackTarget(single, history([a, b], b, [c, b, a]), undefined)).toBe(a);
});

test("rolls back to the newer version after a rollback", () => {
  expect(rollbackTarget(single, history([a, b, a], a, [b, a]), undefined)).toBe(b);
});

test("skips a pruned version and the current one", () => {
  expect(rollbackTarget(single, history([a, b, c, c], c, [c, a]), undefined)).toBe(a);
});

test("the previous version must be on every host of every role", () => {
  const all = { "web@1": [c, b, a], "web@2": [c, b, a], "job@2": [c, a], "job@3": [c, b, a] };
  expect(rollbackTarget(wide, wideFacts(all, [a, b, c]), undefined)).toBe(a);
});

test("without a version before, lists the available ones", () => {
  const { diagnosis } = refusal(single, history([b], b, [c, b]));
  expect(diagnosis.id).toBe("rollback-unavailable");
  expect(diagnosis.cause).toContain(`Running now: ${b}`);
  expect(diagnosis.cause).toContain(`Available versions: ${c}.`);
  expect(diagnosis.evidence).toEqual([`${b} (running now)`, c]);
});

test("suggests a deploy on a server without any version", () => {
  const { diagnosis } = refusal(single, factsOf(host("10.0.0.1", [])));
  expect(diagnosis.cause).toContain("Running now: nothing. Available versions: none.");
  expect(diagnosis.fix).toContain("Deploy the older version again");
});

test("accepts a full version and an unambiguous short one", () => {
  const facts = history([a, b], b, [b, a]);
  expect(rollbackTarget(single, facts, a)).toBe(a);
  expect(rollbackTarget(single, facts, a.slice(0, 7))).toBe(a);
});

test("prefers an exact version over a longer one that starts with it", () => {
  expect(rollbackTarget(single, history(["v1", "v1.1"], "v1.1", ["v1.1", "v1"]), "v1")).toBe("v1");
});

test("lists the matches of an ambiguous short version", () => {
  const { diagnosis } = refusal(single, history([], "v3", ["v3", "v1.1", "v1.2"]), "v1");
  expect(diagnosis.id).toBe("rollback-ambiguous");
  expect(diagnosis.cause).toContain("v1.1, v1.2");
});

test("a version that one server lacks is not available", () => {
  const all = { "web@1": [c, b], "web@2": [c], "job@2": [c, b], "job@3": [c, b] };
  const { diagnosis } = refusal(wide, wideFacts(all), b);
  expect(diagnosis.id).toBe("rollback-unavailable");
  expect(diagnosis.cause).toContain(`The version ${b} does not have a container on every server`);
});

test("lists the version that was deployed last first, whatever the age of its container", () => {
  // a was rolled back to, so its container is the newest; c never was live.
  const facts = history([a, b, a, b], b, [a, c, b]);
  expect(availableVersions(single, facts)).toEqual([b, a, c]);
  expect(deployedVersions(single, facts)).toEqual([b, a]);
  expect(deployedVersions(single, new Map())).toEqual([]);
});

test("verifies the live version, also by its first characters, or another one that has a container", () => {
  const facts = history([a, b], b, [b, a]);
  for (const wanted of [undefined, b, b.slice(0, 6), b.slice(0, 6).toUpperCase()])
    expect(versionToVerify(single, facts, wanted), wanted).toBe(b);
  expect(versionToVerify(single, facts, a.slice(0, 6))).toBe(a);
  expect(versionToVerify(single, facts, "dddd")).toBe("dddd");
  expect(versionToVerify(single, new Map(), undefined)).toBeUndefined();
});

test("a rollback accepts a commit in capitals", () => {
  expect(rollbackTarget(single, history([a, b], b, [b, a]), a.slice(0, 7).toUpperCase())).toBe(a);
});
