// What roles and accessories have in common.

import { lookup, type Node, rangeOf } from "../../project/nodes.ts";
import { replaceAt } from "../fix.ts";
import { below, refusal, type SchemaFinding } from "./findings.ts";
import { effectivePairs, isString, shownKey } from "./ruby.ts";

const reserved = ["destination", "role", "service"];
const restartPolicy = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/;

export function* checkLabels(container: Node, context: string): Iterable<SchemaFinding> {
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

export function* checkRestart(container: Node, context: string): Iterable<SchemaFinding> {
  const options = lookup(container, "options");
  if (options?.kind !== "map") return;
  const pair = effectivePairs(options).find(({ key }) => key.kind === "scalar" && shownKey(key) === "restart");
  if (pair === undefined || pair.conditional || pair.value.kind === "unknown") return;
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
