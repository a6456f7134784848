import type { RegistryCheckOptions } from "../checks/registry/registry-check.ts";
import type { Credential } from "../config/registry.ts";
import type { Session } from "./session.ts";

/** The registry of deploy.yml, with the login that Kamal uses. */
export function registryAccess(session: Session): RegistryCheckOptions {
  const { registry, repository } = session.deployment;
  return {
    server: registry.server,
    repository,
    username: credentialValue(registry.username, session),
    password: credentialValue(registry.password, session),
  };
}

function credentialValue(credential: Credential | undefined, session: Session): string | undefined {
  if (credential === undefined) return undefined;
  if (credential.kind === "literal") return credential.value;
  return session.secrets.provided.get(credential.name) ?? session.evaluatedSecrets.get(credential.name);
}
