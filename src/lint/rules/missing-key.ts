import { isBlank, lookup, type MapNode, type Node, rangeOf } from "../../project/nodes.ts";
import { isLocalRegistry } from "../../project/registry.ts";
import type { Range } from "../../project/source.ts";
import type { Problem, Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const missingKey: Rule = {
  metadata: {
    id: "missing-key",
    severity: "error",
    title: "Every key that Kamal cannot do without is there",
  },
  *check(project) {
    for (const { config, variant } of deployableVariants(project)) {
      const start: Range = {
        file: variant.file?.path ?? project.config.path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      };
      yield* checkConfig(config, start);
    }
  },
};

function* checkConfig(config: MapNode, start: Range): Iterable<Problem> {
  const registry = lookup(config, "registry");
  const server = lookup(registry, "server");
  // Unknown may be local, and then nothing of it is needed.
  const local = server?.kind === "unknown" || (server?.kind === "scalar" && isLocalRegistry(server.text));
  if (isBlank(lookup(config, "service")))
    yield missing(config, "service", start, "Add `service: my-app`, the name of the containers.");
  if (!local && isBlank(lookup(config, "image"))) {
    yield missing(
      config,
      "image",
      start,
      "Add `image: my-user/my-app`, the name in the registry, without the registry's host.",
    );
  }
  if (!local) yield* checkRegistry(registry, start);
  yield* checkServers(config, start);
  if (isBlank(lookup(lookup(config, "builder"), "arch")) && lookup(config, "builder")?.kind !== "unknown") {
    const help = "Add `builder:` with `arch: amd64` (or arm64, or a list of both).";
    yield {
      at: placeOf(lookup(config, "builder"), start),
      message: "`builder/arch` is missing; Kamal says: Builder arch not set",
      help,
    };
  }
}

function* checkRegistry(registry: Node | undefined, start: Range): Iterable<Problem> {
  for (const key of ["username", "password"]) {
    if (registry?.kind === "unknown" || !isBlank(lookup(registry, key))) continue;
    const name = `KAMAL_REGISTRY_${key.toUpperCase()}`;
    const form = key === "username" ? "`username: my-user`" : `\`password: [${name}]\``;
    yield {
      at: placeOf(registry, start),
      message: `\`registry/${key}\` is missing; Kamal says: registry/${key}: is required`,
      help: `Add ${form} below \`registry:\`; a name in a list is looked up in .kamal/secrets.`,
    };
  }
}

function* checkServers(config: MapNode, start: Range): Iterable<Problem> {
  const servers = lookup(config, "servers");
  if (servers === undefined && isBlank(lookup(config, "accessories"))) {
    const help = "Add `servers:` with the host names or addresses that the app runs on.";
    yield { at: start, message: "`servers` is missing; Kamal says: No servers or accessories specified", help };
  } else if (servers?.kind === "list" && isBlank(servers)) {
    const message = "`servers` is empty; Kamal says: No servers specified for the web primary_role";
    yield { at: rangeOf(servers), message, help: "List the host names or addresses that the app runs on." };
  }
}

function missing(config: MapNode, key: string, start: Range, help: string): Problem {
  const at = placeOf(lookup(config, key), start);
  return { at, message: `\`${key}\` is missing; Kamal says: Missing required configuration for ${key}`, help };
}

/** Where the blank value stands, or the beginning of the file. */
function placeOf(node: Node | undefined, start: Range): Range {
  return node === undefined ? start : rangeOf(node);
}
