// Failures of the checks on a server, and of the choice of a version.

import { containerOn, type DigestCheckOptions, digestChecks } from "../../src/checks/digest-check.ts";
import { lockCheck } from "../../src/checks/lock-check.ts";
import { routesChecks } from "../../src/checks/routes-check.ts";
import { routingChecks } from "../../src/checks/routing-check.ts";
import { sshCheck } from "../../src/checks/ssh-check.ts";
import { versionChecks } from "../../src/checks/version-check.ts";
import type { LockDetails } from "../../src/server/deploy-lock.ts";
import { rollbackTarget } from "../../src/server/deployed-versions.ts";
import type { HostFacts } from "../../src/server/host-facts.ts";
import type { ProxyRow } from "../../src/server/proxy-list.ts";
import { container, factsWith, machine, old, server } from "../checks/servers.ts";
import { deploymentOf, proxyTarget, role } from "../server/deployment.ts";
import { type FailureCase, failureOf, thrownBy } from "./failure-case.ts";

const deployment = deploymentOf();

const ssh = (sections: Readonly<Record<string, string>>) =>
  failureOf(
    sshCheck({
      host: "10.0.0.1",
      deployment,
      ssh: server({ ...machine, ...sections }),
      keys: async () => [],
      onFacts: () => {},
    }),
  );

const lock = (details: LockDetails | undefined) =>
  failureOf(
    lockCheck({
      host: "10.0.0.1",
      destination: "staging",
      state: { held: true, details },
      directory: ".kamal/lock-shop",
      self: { repository: "acme/shop", runId: "7", attempt: "1", step: "deploy" },
      isRunOver: async () => false,
      release: async () => false,
    }),
  );

const row = (change: Partial<ProxyRow>): ProxyRow => {
  const [known] = factsWith().routes;
  if (known === undefined) throw new Error("no row");
  return { ...known, ...change };
};

const routes = (change: Partial<ProxyRow>) =>
  failureOf(routesChecks(deployment, new Map([["10.0.0.1", factsWith({ routes: [row(change)] })]]))[0]);

const routing = (rows: readonly ProxyRow[]) =>
  failureOf(routingChecks({ deployment, look: async () => factsWith({ routes: rows }) })[0]);

const version = (change: Partial<HostFacts>) =>
  failureOf(versionChecks({ deployment, version: "v2", look: async () => factsWith(change) })[0]);

const rollback = (containers: HostFacts["containers"], wanted?: string) =>
  thrownBy(() => rollbackTarget(deployment, new Map([["10.0.0.1", factsWith({ containers })]]), wanted));

const [pushed, other] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];

/** A server that runs another image than the expected one. */
const image = (change: Partial<DigestCheckOptions>) => {
  const running = { state: "running", id: other, digests: [other] };
  const images = { expectedId: undefined, containers: new Map([["shop-web-v2", running]]) };
  const lookAtImages = async (host: string) => ({
    ...images,
    host,
    ...(host === "10.0.0.1" ? {} : { containers: new Map([["shop-web-v2", { ...running, digests: [pushed] }]]) }),
  });
  const options = { deployment, version: "v2", expected: undefined, kept: new Map(), lookAtImages };
  const checks = digestChecks({ ...options, inRegistry: async () => ({ problem: "no answer" }), ...change });
  return failureOf(checks.at(change.deployment === undefined ? 0 : 1));
};

const twoHosts = deploymentOf({ roles: [role("web", ["10.0.0.1", "10.0.0.2"], proxyTarget)] });

const held = { lockedBy: "Ana", at: "2026-11-24T01:00:00Z", version: "v1", message: "m" };

export const serverCases: readonly FailureCase[] = [
  { id: "docker-missing-remote", what: "not root", make: () => ssh({ user: "deploy", docker: "missing" }) },
  {
    id: "docker-sock-perm",
    what: "no permission for the socket",
    make: () => ssh({ user: "deploy", docker: "permission denied while trying to connect" }),
  },
  { id: "docker-down", what: "no daemon", make: () => ssh({ docker: "Cannot connect to the Docker daemon" }) },
  { id: "lock-held", what: "a person", make: () => lock(held) },
  { id: "lock-half", what: "no details", make: () => lock(undefined) },
  { id: "host-conflict", what: "another service", make: () => routes({ service: "blog-web", path: "/,/blog" }) },
  ...(["pushed", "asked", "registry"] as const).map((from) => ({
    id: "image-differs",
    what: from,
    make: () => image({ expected: { from, digest: pushed } }),
  })),
  {
    id: "image-differs",
    what: "another image than before the rollback",
    make: () => image({ kept: new Map([[containerOn("10.0.0.1", "shop-web-v2"), pushed]]) }),
  },
  { id: "image-differs", what: "two hosts", make: () => image({ deployment: twoHosts }) },
  { id: "routing", what: "no service", make: () => routing([]) },
  { id: "routing", what: "other hosts", make: () => routing([row({ hosts: ["other.test"] })]) },
  { id: "routing", what: "no host", make: () => routing([row({ hosts: [] })]) },
  { id: "routing", what: "no TLS", make: () => routing([row({ tls: false })]) },
  { id: "maintenance", what: "in the list", make: () => routing([row({ state: "stopped" })]) },
  { id: "version-not-running", what: "exited", make: () => version({ containers: [container({ state: "exited" })] }) },
  { id: "version-not-running", what: "another one runs", make: () => version({ containers: [old] }) },
  { id: "version-not-routed", what: "no route", make: () => version({ routes: [] }) },
  { id: "rollback-unavailable", what: "an unknown version", make: () => rollback([container(), old], "v9") },
  { id: "rollback-unavailable", what: "no previous version", make: () => rollback([container()]) },
  { id: "rollback-ambiguous", what: "a prefix of two versions", make: () => rollback([container(), old], "v") },
];
