// Maps a registry's responses to failures from the catalogue.

import type { Evidence } from "../../model/report.ts";
import { type Failed, failed, type Observation } from "../check.ts";
import { type Credentials, type Reply, registryMessage } from "./registry-client.ts";
import type { RegistryName } from "./registry-name.ts";

/**
 * No response. Kamal starts a registry at `localhost:PORT` itself, so that one may not be running
 * yet.
 */
export function unreachable({ title }: RegistryName, message: string): Observation {
  if (title.startsWith("localhost:"))
    return { outcome: "skip", reason: `Nothing is listening at ${title} yet, but Kamal starts this registry itself.` };
  return failed("registry-unreachable", { registry: title, problem: "no-reply", said: message });
}

export function noCredentials({ title }: RegistryName): Failed {
  return failed("registry-auth", { registry: title, problem: "no-credentials" });
}

export function authFailed(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Failed {
  if (credentials === undefined) return noCredentials(registry);
  const facts = { registry: registry.title, user: credentials.username, said: describeReply(reply, credentials) };
  return failed("registry-auth", { ...facts, problem: "refused" }, evidence(registry, reply, credentials));
}

/** The login works, but it is not allowed to push. */
export function pushDenied(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Failed {
  const facts = {
    registry: registry.title,
    repository: registry.name,
    user: credentials?.username,
    said: describeReply(reply, credentials),
    status: reply.status,
  };

  return failed("registry-push-denied", { ...facts, noticedBy: "check" }, evidence(registry, reply, credentials));
}

export function unsupportedChallenge({ title }: RegistryName): Failed {
  return failed("registry-unreachable", { registry: title, problem: "unsupported-challenge" });
}

/** The credentials are not sent: over plain http, anyone on the network path could read them. */
export function untrustedRealm({ title }: RegistryName, realm: string | undefined): Failed {
  return failed("registry-auth", { registry: title, problem: "untrusted-realm", realm });
}

/** A response that the protocol does not allow: not a registry, a proxy in between, an outage. */
export function unexpected(
  registry: RegistryName,
  reply: Reply,
  step: string,
  credentials: Credentials | undefined,
): Failed {
  const facts = {
    registry: registry.title,
    step,
    said: describeReply(reply, credentials),
    status: reply.status,
    location: reply.headers.get("location") ?? undefined,
  };

  return failed("registry-unreachable", { ...facts, problem: "unexpected" }, evidence(registry, reply, credentials));
}

function describeReply(reply: Reply, credentials: Credentials | undefined): string {
  const message = registryMessage(reply, credentials);
  return message === "" ? `HTTP ${reply.status}` : `HTTP ${reply.status}, "${message}"`;
}

function evidence({ title, name }: RegistryName, reply: Reply, credentials: Credentials | undefined): Evidence {
  return { registry: title, repository: name, status: reply.status, words: registryMessage(reply, credentials) };
}
