import type { Dockerfile } from "../../app/dockerfile.ts";

const runtimes =
  /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;

/**
 * Whether all base images are those of languages or operating systems, which add no app
 * directories, users or scripts.
 */
export function hasPlainBases(dockerfile: Dockerfile): boolean {
  const names = new Set(dockerfile.stages.map(({ name }) => name));
  return dockerfile.stages.every(({ base }) => runtimes.test(base) || names.has(base.toLowerCase()));
}
