import { isLocalRegistry } from "../../config/registry.ts";
import type { Range } from "../../text/source.ts";
import { lookup, type Node } from "../../yaml/nodes.ts";
import { has } from "./history.ts";
import { isPresent, isString, isTruthy } from "./ruby-values.ts";
import { joinContext, rejection, type SchemaFinding } from "./schema-finding.ts";

/**
 * Kamal's checks of a registry, besides keys and types. `place`: where to report that it is
 * missing.
 */
export function* checkRegistry(
  registry: Node | undefined,
  where: { context: string; place: Range; kamal: string },
): Iterable<SchemaFinding> {
  if (registry !== undefined && registry.kind !== "map") return;

  const server = lookup(registry, "server");
  // An unknown server may be local, and then the other keys are optional.
  const localIsEnough = has(where.kamal, "localRegistry");
  if (server?.kind === "unknown" && localIsEnough) return;

  const isWord = server?.kind === "scalar" && (server.type === "string" || server.type === "symbol");
  if (localIsEnough && server?.kind === "scalar" && !isWord && server.type !== "null") {
    yield rejection("wrong-type", server, {
      context: joinContext(where.context, "server"),
      says: "should be a string",
      help: "Put it in quotes: Kamal crashes if YAML reads the server as a number or a boolean.",
    });
  }

  if (localIsEnough && server?.kind === "scalar" && isLocalRegistry(server.text)) return;

  for (const key of ["username", "password"])
    yield* checkCredential(lookup(registry, key), key, { ...where, registry });
}

function* checkCredential(
  value: Node | undefined,
  key: string,
  where: { context: string; place: Range; registry: Node | undefined },
): Iterable<SchemaFinding> {
  const context = joinContext(where.context, key);
  const form = key === "username" ? "`username: my-user`" : "`password: [KAMAL_REGISTRY_PASSWORD]`";
  const present = isPresent(value);
  if (present === false) {
    const help = `Add ${form} below \`registry:\`; Kamal looks up a name in a list in .kamal/secrets.`;
    yield rejection("missing-key", value ?? where.registry ?? where.place, { context, says: "is required", help });
  } else if (present === true && value !== undefined && !isCredential(value)) {
    const says = "should be a string or an array with one string (for secret lookup)";
    yield rejection("wrong-type", value, { context, says, help: `Write ${form}, and put a number in quotes.` });
  }
}

function isCredential(value: Node): boolean {
  if (value.kind !== "list") return isString(value);
  const [first] = value.items;
  return value.open || (value.items.length === 1 && (isString(first?.node) || isTruthy(first?.node) === undefined));
}
