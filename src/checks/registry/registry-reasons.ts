import type { Observation } from "../check.ts";
import { type Credentials, type Reply, registryWords } from "./registry-client.ts";
import type { RegistryName } from "./registry-name.ts";

/** Nobody answers there. Kamal starts a registry at `localhost:PORT` itself, so that one may still be missing. */
export function unreachable({ title }: RegistryName, message: string): Observation {
  if (title.startsWith("localhost:")) {
    return { outcome: "skip", reason: `Nothing answers at ${title} yet: Kamal starts this registry itself.` };
  }
  return {
    outcome: "fail",
    reason: `Expected a registry at ${title}, but ${message}: check \`registry.server\` in the config, and whether this machine may reach it.`,
    diagnosis: "registry-unreachable",
  };
}

export function noCredentials({ title }: RegistryName): Observation {
  return {
    outcome: "fail",
    reason: `${title} asks for a login, but the config gives no username and password, or one of them is empty: set \`registry.username\` and \`registry.password\`.`,
    diagnosis: "registry-auth",
  };
}

export function authFailed(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Observation {
  if (credentials === undefined) return noCredentials(registry);
  const hint =
    registry.title === "ghcr.io"
      ? "For ghcr.io the username is `github.actor` (or any user) and the password `GITHUB_TOKEN` or a classic personal access token with `write:packages`; an expired token looks the same."
      : "Check `registry.username` and `registry.password`; an expired token looks the same.";
  return {
    outcome: "fail",
    reason: `${registry.title} refuses the login of user "${credentials.username}" (${answer(reply, credentials)}). ${hint}`,
    evidence: evidence(registry, reply, credentials),
    diagnosis: "registry-auth",
  };
}

/** The login is right, the right to push is not there. */
export function pushDenied(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Observation {
  const causes = denialCauses(registry, reply);
  const who = credentials === undefined ? "nobody in particular" : `user "${credentials.username}"`;
  return {
    outcome: "fail",
    reason: `${registry.title} knows ${who}, but refuses a push to ${registry.name} (${answer(reply, credentials)}). ${causes.join(" ")}`,
    evidence: { ...evidence(registry, reply, credentials), causes },
    diagnosis: "registry-push-denied",
  };
}

function denialCauses({ title, name }: RegistryName, reply: Reply): readonly string[] {
  if (title !== "ghcr.io") {
    return reply.status === 404
      ? [`The repository ${name} may have to be created first.`]
      : [`Give this user or token the right to push to ${name}.`];
  }
  const [owner = "", ...rest] = name.split("/");
  const settings = `${owner}/packages/container/${encodeURIComponent(rest.join("/"))}/settings`;
  return [
    "Either (a) the job lacks `permissions: packages: write`;",
    `or (b) the package exists already and its "Manage Actions access" lacks this repository with the role Write: https://github.com/orgs/${settings} (for a user's package https://github.com/users/${settings});`,
    "or (c) the owner in `image` is not the owner of this repository, or the organization forbids creating packages.",
  ];
}

export function strangeChallenge({ title }: RegistryName): Observation {
  return {
    outcome: "fail",
    reason: `Expected ${title} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither: check whether a container registry answers there.`,
    diagnosis: "registry-unreachable",
  };
}

/** Credentials stay here: over plain http anybody on the way could read them. */
export function untrustedRealm({ title }: RegistryName, realm: string | undefined): Observation {
  const given = realm === undefined ? "names no token service" : `sends its users to "${realm.slice(0, 200)}"`;
  return {
    outcome: "fail",
    reason: `Expected ${title} to name a token service with an https address, but it ${given}: the password was not sent there.`,
    diagnosis: "registry-auth",
  };
}

/** An answer that fits no step of the protocol: no registry, a proxy in between, an outage. */
export function unexpected(
  registry: RegistryName,
  reply: Reply,
  step: string,
  credentials: Credentials | undefined,
): Observation {
  const advice = {
    busy: "it limits the number of requests or has an outage: try again later.",
    moved: `it points to ${reply.headers.get("location")?.slice(0, 200)}: use that host as \`registry.server\`.`,
    other: "check whether a container registry answers there.",
  };
  const kind = reply.status === 429 || reply.status >= 500 ? "busy" : reply.headers.has("location") ? "moved" : "other";
  return {
    outcome: "fail",
    reason: `${registry.title} gave an unexpected answer to ${step} (${answer(reply, credentials)}): ${advice[kind]}`,
    evidence: evidence(registry, reply, credentials),
    diagnosis: "registry-unreachable",
  };
}

function answer(reply: Reply, credentials: Credentials | undefined): string {
  const words = registryWords(reply, credentials);
  return words === "" ? `HTTP ${reply.status}` : `HTTP ${reply.status}, "${words}"`;
}

function evidence({ title, name }: RegistryName, reply: Reply, credentials: Credentials | undefined) {
  return { registry: title, repository: name, status: reply.status, words: registryWords(reply, credentials) };
}
