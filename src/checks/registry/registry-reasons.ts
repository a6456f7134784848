// What a registry's answers mean, as failures of the catalogue.

import type { Evidence } from "../../model/report.ts";
import { type Failed, failed, type Observation } from "../check.ts";
import { type Credentials, type Reply, registryWords } from "./registry-client.ts";
import type { RegistryName } from "./registry-name.ts";

/** Nobody answers there. Kamal starts a registry at `localhost:PORT` itself, so that one may still be missing. */
export function unreachable({ title }: RegistryName, message: string): Observation {
  if (title.startsWith("localhost:"))
    return { outcome: "skip", reason: `Nothing answers at ${title} yet: Kamal starts this registry itself.` };
  return failed("registry-unreachable", { registry: title, problem: "no-reply", said: message });
}

export function noCredentials({ title }: RegistryName): Failed {
  return failed("registry-auth", { registry: title, problem: "no-credentials" });
}

export function authFailed(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Failed {
  if (credentials === undefined) return noCredentials(registry);
  const facts = { registry: registry.title, user: credentials.username, said: answer(reply, credentials) };
  return failed("registry-auth", { ...facts, problem: "refused" }, evidence(registry, reply, credentials));
}

/** The login is right, the right to push is not there. */
export function pushDenied(registry: RegistryName, reply: Reply, credentials: Credentials | undefined): Failed {
  const facts = {
    registry: registry.title,
    repository: registry.name,
    user: credentials?.username,
    said: answer(reply, credentials),
    status: reply.status,
  };
  return failed("registry-push-denied", { ...facts, noticedBy: "check" }, evidence(registry, reply, credentials));
}

export function strangeChallenge({ title }: RegistryName): Failed {
  return failed("registry-unreachable", { registry: title, problem: "strange-challenge" });
}

/** Credentials stay here: over plain http anybody on the way could read them. */
export function untrustedRealm({ title }: RegistryName, realm: string | undefined): Failed {
  return failed("registry-auth", { registry: title, problem: "untrusted-realm", realm });
}

/** An answer that fits no step of the protocol: no registry, a proxy in between, an outage. */
export function unexpected(
  registry: RegistryName,
  reply: Reply,
  step: string,
  credentials: Credentials | undefined,
): Failed {
  const facts = {
    registry: registry.title,
    step,
    said: answer(reply, credentials),
    status: reply.status,
    location: reply.headers.get("location") ?? undefined,
  };
  return failed("registry-unreachable", { ...facts, problem: "unexpected" }, evidence(registry, reply, credentials));
}

function answer(reply: Reply, credentials: Credentials | undefined): string {
  const words = registryWords(reply, credentials);
  return words === "" ? `HTTP ${reply.status}` : `HTTP ${reply.status}, "${words}"`;
}

function evidence({ title, name }: RegistryName, reply: Reply, credentials: Credentials | undefined): Evidence {
  return { registry: title, repository: name, status: reply.status, words: registryWords(reply, credentials) };
}
