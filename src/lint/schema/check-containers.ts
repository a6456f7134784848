// Kamal's checks of both roles and accessories.

import { lookup, type Node, type Pair, rangeOf } from "../../yaml/nodes.ts";
import { replaceAt } from "../fix.ts";
import { has } from "./history.ts";
import { effectivePairs, isString, isTruthy, shownKey } from "./ruby-values.ts";
import { joinContext, rejection, type SchemaFinding } from "./schema-finding.ts";

const reserved = ["destination", "role", "service"];
const restartPolicy = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;

/** Kamal's path of the container's settings, and the Kamal version. */
export interface Where {
  context: string;
  kamal: string;
}

export function* checkLabels(container: Node, { context, kamal }: Where): Iterable<SchemaFinding> {
  if (!has(kamal, "reservedLabels")) return;

  const labels = lookup(container, "labels");
  if (labels?.kind !== "map") return;

  for (const { key } of effectivePairs(labels)) {
    if (!isString(key) || !reserved.includes(key.text)) continue;
    yield rejection("invalid-value", key, {
      context: `${context}/labels/${key.text}`,
      says: "invalid label. destination, role, and service are reserved labels",
      help: "Choose another name: Kamal finds its containers by these labels.",
    });
  }
}

export function* checkRestart(container: Node, { context, kamal }: Where): Iterable<SchemaFinding> {
  const options = lookup(container, "options");
  if (options?.kind !== "map") return;

  const pair = effectivePairs(options).find(({ key }) => key.kind === "scalar" && shownKey(key) === "restart");
  if (pair === undefined || pair.conditional || pair.value.kind === "unknown") return;
  if (!has(kamal, "restartPolicies")) {
    if (has(kamal, "restartRejected")) yield* rejectRestart(pair, context);
    return;
  }

  const where = joinContext(context, "options/restart");
  const isNo = pair.value.kind === "scalar" && pair.value.value === false;
  if (!isString(pair.value)) {
    const says = 'should be a string. Use "no" to disable restarts';
    const help = 'Put it in quotes, `restart: "no"`: YAML reads an unquoted no as false.';
    const fix = isNo ? { fix: replaceAt(rangeOf(pair.value), '"no"', 'Write `"no"`') } : {};
    yield { ...rejection("wrong-type", pair.value, { context: where, says, help }), ...fix };
  } else if (!restartPolicy.test(pair.value.text)) {
    const says = "should be no, always, unless-stopped, on-failure, or on-failure:N";
    yield rejection("invalid-value", pair.value, { context: where, says, help: "Use one of these values." });
  }
}

/** Older versions of Kamal run every container with `unless-stopped`, with no choice. */
function* rejectRestart({ key, value }: Pair, context: string): Iterable<SchemaFinding> {
  // They check only a string key, and ignore false.
  if (!isString(key) || isTruthy(value) !== true) return;

  const says = "Cannot set restart policy in docker options, unless-stopped is required";
  const help = "Use Kamal 2.12.0 or newer, or remove the key.";
  const found = "allowed since Kamal 2.12.0";
  yield { ...rejection("key-newer-than-kamal", key, { context, says, help }), found };
}
