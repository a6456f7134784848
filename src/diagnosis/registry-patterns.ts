import type { DiagnosisContext, KamalPattern } from "./pattern.ts";

/** Logins, pushes and pulls that a registry refuses. */
export const registryPatterns: readonly KamalPattern[] = [
  {
    id: "registry-push-denied",
    in: ["build", "runner", "server"],
    line: /permission_denied: write_package|installation not allowed to (?:Write|Create) organization package|insufficient_scope|push access denied|denied: requested access to the resource is denied|(?:failed to push|request to) \S{1,500} 403 Forbidden/,
    // A missing or private base image fails a pull, not a push.
    unless: /pull access denied|failed to resolve source metadata/,
    facts: (_, { registry, repository }) => ({ registry: titleOf(registry), repository, noticedBy: "kamal" }),
  },
  {
    id: "registry-auth",
    in: ["build", "runner", "server"],
    line: /authentication required|incorrect username or password/,
    facts: refusedLogin,
  },
  {
    id: "registry-auth",
    in: ["runner", "server"],
    line: /Error response from daemon: (?:Get|login attempt) /,
    also: /unauthorized|denied/i,
    facts: refusedLogin,
  },
  {
    id: "image-missing",
    in: ["runner", "server"],
    line: /manifest unknown|manifest for \S{1,300} not found|failed to resolve reference \S{1,300} \S{1,300} not found/,
    facts: ([said]) => ({ said }),
  },
];

function refusedLogin(_: unknown, { registry }: DiagnosisContext) {
  return { registry: titleOf(registry), problem: "kamal" as const };
}

function titleOf(registry: string | undefined): string {
  return registry ?? "Docker Hub";
}
