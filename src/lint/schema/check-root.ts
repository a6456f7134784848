import { compareGemVersions, isGemVersion } from "../../text/gem-version.ts";
import { lookup, type Node, type ScalarNode } from "../../yaml/nodes.ts";
import { hasTemplateSigns } from "../facts/placeholder.ts";
import { countedRoles } from "./check-roles.ts";
import type { ConfigFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { isPresent, isTruthy, shownKey } from "./ruby-values.ts";
import { rejection, type SchemaFinding } from "./schema-finding.ts";

/** Kamal's checks of the root, after everything else. */
export function* checkRoot(facts: ConfigFacts): Iterable<SchemaFinding> {
  const { root, start } = facts;
  yield* required(facts, "service", "Add `service: my-app`, the name of the containers.");
  // An unknown registry may be local, and then Kamal names the image after the service.
  if (facts.config.registry.isLocal === false || !has(facts.kamal, "localRegistry")) {
    yield* required(
      facts,
      "image",
      "Add `image: my-user/my-app`, the name in the registry without the registry's host.",
    );
  }

  yield* checkService(lookup(root, "service"));
  yield* checkServers(facts);
  yield* checkVersion(lookup(root, "minimum_version"), facts.kamal);
  const retained = lookup(root, "retain_containers");
  if (retained?.kind === "scalar" && typeof retained.value === "number" && retained.value < 1) {
    const help = "Set it to 1 or more: a rollback needs the previous container.";
    yield rejection("invalid-value", retained, { context: "", says: "Must retain at least 1 container", help });
  }

  const destination = lookup(root, "require_destination");
  if (destination !== undefined && isTruthy(destination) === true && facts.destination === undefined) {
    const help = `Set the destination, and add its file next to ${start.file}.`;
    yield rejection("invalid-value", destination, { context: "", says: "You must specify a destination", help });
  }
}

function* required(facts: ConfigFacts, key: string, help: string): Iterable<SchemaFinding> {
  const node = lookup(facts.root, key);
  if (isPresent(node) !== false) return;
  const says = `Missing required configuration for ${key}`;
  yield rejection("missing-key", node ?? facts.start, { context: "", says, help });
}

function* checkService(service: Node | undefined): Iterable<SchemaFinding> {
  if (service?.kind !== "scalar" || isPresent(service) !== true) return;

  const isWord = service.type === "string" || service.type === "symbol";
  // In Ruby, ^ and $ match at every line.
  if (isWord && /^[a-z0-9_-]+$/im.test(shownKey(service))) return;

  yield rejection("invalid-value", service, {
    context: "",
    says: "Service name can only include alphanumeric characters, hyphens, and underscores",
    help: serviceHelp(service, isWord),
  });
}

function serviceHelp(service: ScalarNode, isWord: boolean): string {
  if (hasTemplateSigns(service.text)) return "It is a placeholder: write the name of your app, e.g. `shop`.";
  return isWord ? "Rename it; the image name may keep its dots." : "Put it in quotes, or choose another name.";
}

const addServers = "Add `servers:` with the host names or IP addresses that the app runs on.";

function* checkServers(facts: ConfigFacts): Iterable<SchemaFinding> {
  const { config, root, start } = facts;
  const servers = config.serversNode;
  if (isPresent(servers) === false && servers !== undefined && !has(facts.kamal, "serversOptional"))
    return yield* required(facts, "servers", addServers);

  if (servers === undefined) {
    const isOptional = has(facts.kamal, "serversOptional");
    if (isOptional && isPresent(config.accessoriesNode) !== false) return;

    const text = isOptional
      ? { context: "", says: "No servers or accessories specified" }
      : { context: "servers", says: "should be an array or a hash" };
    yield rejection("missing-key", start, { ...text, help: addServers });
    return;
  }

  const roles = countedRoles(config);
  if (roles === undefined || facts.primaryRole === undefined) return;

  const primary = roles.find((role) => role.name === facts.primaryRole);
  if (primary === undefined) {
    const says = `The primary_role ${facts.primaryRole} isn't defined`;
    const found = roles.map((role) => role.name).join(", ") || "(none)";
    const help = `Add the role \`${facts.primaryRole}\`, or set \`primary_role\` to an existing role: ${found}.`;
    yield rejection("missing-key", lookup(root, "primary_role") ?? servers, { context: "", says, help });
  }

  const isEmptyAllowed = isTruthy(lookup(root, "allow_empty_roles"));
  for (const role of roles) {
    if (role.hosts === undefined || role.hosts.length > 0) continue;
    const isPrimary = role === primary;
    if (!isPrimary && isEmptyAllowed !== false) continue;

    const says = isPrimary
      ? `No servers specified for the ${role.name} primary_role`
      : `No servers specified for the ${role.name} role. You can ignore this with allow_empty_roles: true`;
    const help = "List the host names or IP addresses that it runs on; numbers do not count.";
    yield rejection("missing-key", role.role.node, { context: "", says, help });
  }
}

function* checkVersion(minimum: Node | undefined, kamal: string): Iterable<SchemaFinding> {
  if (minimum?.kind !== "scalar" || isTruthy(minimum) !== true) return;
  // The schema refuses them.
  if (minimum.type === "date" || minimum.type === "ruby object") return;

  const text = versionText(minimum);
  if (!isGemVersion(text)) {
    const says = `Malformed version number string ${text}`;
    yield rejection("invalid-value", minimum, { context: "", says, help: "Write a version such as 2.12.0." });
  } else if (compareGemVersions(text.trim() === "" ? "0" : text, kamal) > 0) {
    const says = `Current version is ${kamal}, minimum required is ${text}`;
    yield rejection("invalid-value", minimum, { context: "", says, help: "Update Kamal, or lower `minimum_version`." });
  }
}

/** Ruby converts a number to a string, so an unquoted `2.10` becomes 2.1. */
function versionText(node: ScalarNode): string {
  if (node.type === "float" && Number.isInteger(node.value)) return `${node.value}.0`;
  return node.type === "string" ? node.text : String(node.value);
}
