// Which versions are deployed, which one is live, and which one was live before.

import { failure } from "../catalogue/catalogue.ts";
import type { AppName, Deployment, RoleTarget } from "../config/deployment.ts";
import type { Failure } from "../model/failure.ts";
import { tagPattern } from "../text/docker-names.ts";
import { firstNames } from "../text/peer-text.ts";
import { hasPrefix } from "../text/version-prefix.ts";
import { type AppContainer, containerPrefix } from "./containers.ts";
import type { HostFacts } from "./host-facts.ts";

type FactsByHost = ReadonlyMap<string, HostFacts>;

/** The version that kamal-proxy routes to on the primary host; without a route, the running one. */
export function servingVersion(deployment: Deployment, facts: FactsByHost): string | undefined {
  const role = deployment.roles.find(({ name }) => name === deployment.primaryRole);
  const seen = facts.get(deployment.primaryHost);
  if (role === undefined || seen === undefined) return undefined;
  return routedVersion(deployment, role, seen) ?? runningVersions(role, seen)[0];
}

/** The version of the container that kamal-proxy routes to for this role. */
export function routedVersion(deployment: Deployment, role: RoleTarget, facts: HostFacts): string | undefined {
  return versionIn(routedContainer(deployment, role.name, facts));
}

/** The container that kamal-proxy routes to for this role. */
export function routedContainer(app: AppName, role: string, facts: HostFacts): AppContainer | undefined {
  const row = facts.routes.find(({ service }) => service === containerPrefix(app, role));
  const id = row?.target.split(":")[0];
  if (id === undefined || id === "") return undefined;
  return facts.containers.find((candidate) => candidate.id.startsWith(id));
}

/** Deploying the running version again renames the old container, but its image still has the tag. */
export function versionIn(container: AppContainer | undefined): string | undefined {
  return container?.version ?? tagOf(container?.image);
}

function tagOf(image = ""): string | undefined {
  const tag = image.slice(image.lastIndexOf(":") + 1);
  return tagPattern.test(tag) ? tag : undefined;
}

function runningVersions(role: RoleTarget, facts: HostFacts): string[] {
  return facts.containers.flatMap(({ state, role: name, version }) =>
    state === "running" && name === role.name && version !== undefined ? [version] : [],
  );
}

/** What was live on the primary host, from Kamal's audit log. The last one deployed first. */
export function deployedVersions(deployment: Deployment, facts: FactsByHost): string[] {
  return [...new Set(facts.get(deployment.primaryHost)?.bootedVersions.toReversed() ?? [])];
}

/**
 * Versions with a container on every host of every role, for `kamal rollback`. Those that were live
 * come first, the last one deployed before all others; then by the age of their container.
 */
export function availableVersions(deployment: Deployment, facts: FactsByHost): string[] {
  const byRoleAndHost = deployment.roles.flatMap((role) =>
    role.hosts.map((host) =>
      (facts.get(host)?.containers ?? []).flatMap(({ role: name, version }) =>
        name === role.name && version !== undefined ? [version] : [],
      ),
    ),
  );

  const [first, ...others] = byRoleAndHost;
  if (first === undefined) return [];
  const everywhere = new Set(first.filter((version) => others.every((versions) => versions.includes(version))));
  const deployed = deployedVersions(deployment, facts).filter((version) => everywhere.has(version));
  return [...new Set([...deployed, ...everywhere])];
}

/**
 * The version to roll back to: the requested one (full, or shortened but unambiguous) or the
 * previous one.
 * @throws Failure `rollback-unavailable` or `rollback-ambiguous`, with the versions to choose from.
 */
export function rollbackTarget(deployment: Deployment, facts: FactsByHost, wanted: string | undefined): string {
  const current = servingVersion(deployment, facts);
  const available = availableVersions(deployment, facts);
  if (wanted === undefined) return previousVersion(deployment, facts, { current, available });

  const exact = available.find((version) => version === wanted);
  if (exact !== undefined) return exact;

  const matching = available.filter((version) => hasPrefix(version, wanted));
  const [only, another] = matching;
  if (only !== undefined && another === undefined) return only;
  if (another !== undefined) throw failure("rollback-ambiguous", { wanted, matching: firstNames(matching) });

  throw unavailable(wanted, { current, available });
}

/**
 * The version to verify: the live one, or the requested one. A short version stands for the live
 * one, or else for the only other one that has a container.
 */
export function versionToVerify(
  deployment: Deployment,
  facts: FactsByHost,
  wanted: string | undefined,
): string | undefined {
  const serving = servingVersion(deployment, facts);
  if (wanted === undefined || (serving !== undefined && hasPrefix(serving, wanted))) return serving;

  const [only, another] = availableVersions(deployment, facts).filter((version) => hasPrefix(version, wanted));
  return only !== undefined && another === undefined ? only : wanted;
}

interface Candidates {
  current: string | undefined;
  available: readonly string[];
}

/** A failed deploy leaves a container too. Only Kamal's audit log shows what was fully booted. */
function previousVersion(deployment: Deployment, facts: FactsByHost, candidates: Candidates): string {
  const { current, available } = candidates;
  const booted = facts.get(deployment.primaryHost)?.bootedVersions ?? [];
  const previous = booted.findLast((version) => version !== current && available.includes(version));
  if (previous !== undefined) return previous;
  throw unavailable(undefined, candidates);
}

function unavailable(wanted: string | undefined, { current, available }: Candidates): Failure {
  const others = firstNames(available.filter((version) => version !== current));
  const evidence = firstNames(available).map((version) => (version === current ? `${version} (running now)` : version));
  return failure("rollback-unavailable", { wanted, current, others }, { evidence });
}
