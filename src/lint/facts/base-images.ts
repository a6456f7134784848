import type { Dockerfile } from "../../app/dockerfile.ts";

const runtimes =
  /^(?:[\w.-]+\/)*(?:ruby|node|python|debian|ubuntu|alpine|php|golang|elixir|erlang|rust|bun|deno|perl|openjdk|eclipse-temurin|scratch)(?:[:@]|$)/;

/** Every stage begins with an image of a language or a system: none brings directories, users or scripts for apps. */
export function hasPlainBases(dockerfile: Dockerfile): boolean {
  const names = new Set(dockerfile.stages.map(({ name }) => name));
  return dockerfile.stages.every(({ base }) => runtimes.test(base) || names.has(base.toLowerCase()));
}
