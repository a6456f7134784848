// What roles and accessories have in common.

import { lookup, type Node, type Pair, rangeOf } from "../../yaml/nodes.ts";
import { replaceAt } from "../fix.ts";
import { has } from "./history.ts";
import { effectivePairs, isString, isTruthy, shownKey } from "./ruby-values.ts";
import { below, refusal, type SchemaFinding } from "./schema-finding.ts";

const reserved = ["destination", "role", "service"];
const restartPolicy = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;

/** Kamal's path of the container's settings, and the Kamal that will judge them. */
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
    yield refusal("invalid-value", key, {
      context: `${context}/labels/${key.text}`,
      says: "invalid label. destination, role, and service are reserved labels",
      help: "Take another name: Kamal finds its own containers by these labels.",
    });
  }
}

export function* checkRestart(container: Node, { context, kamal }: Where): Iterable<SchemaFinding> {
  const options = lookup(container, "options");
  if (options?.kind !== "map") return;
  const pair = effectivePairs(options).find(({ key }) => key.kind === "scalar" && shownKey(key) === "restart");
  if (pair === undefined || pair.conditional || pair.value.kind === "unknown") return;
  if (!has(kamal, "restartPolicies")) {
    if (has(kamal, "restartRefused")) yield* refuseRestart(pair, context);
    return;
  }
  const where = below(context, "options/restart");
  const isNo = pair.value.kind === "scalar" && pair.value.value === false;
  if (!isString(pair.value)) {
    const says = 'should be a string. Use "no" to disable restarts';
    const help = 'Put it in quotes: `restart: "no"`; without them YAML reads false.';
    const fix = isNo ? { fix: replaceAt(rangeOf(pair.value), '"no"', 'Write `"no"`') } : {};
    yield { ...refusal("wrong-type", pair.value, { context: where, says, help }), ...fix };
  } else if (!restartPolicy.test(pair.value.text)) {
    const says = "should be no, always, unless-stopped, on-failure, or on-failure:N";
    yield refusal("invalid-value", pair.value, { context: where, says, help: "Take one of these." });
  }
}

/** Kamal ran every container with `unless-stopped`, and let nobody choose. */
function* refuseRestart({ key, value }: Pair, context: string): Iterable<SchemaFinding> {
  // It looked for the string only, and not at all at false.
  if (!isString(key) || isTruthy(value) !== true) return;
  const says = "Cannot set restart policy in docker options, unless-stopped is required";
  const help = "Use Kamal 2.12.0 or newer, or remove the key.";
  const found = "a policy can be chosen since Kamal 2.12.0";
  yield { ...refusal("key-newer-than-kamal", key, { context, says, help }), found };
}
