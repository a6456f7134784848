// Failures of the checks on a server, and of the choice of a version.

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
import { deploymentOf } from "../server/deployment.ts";
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
