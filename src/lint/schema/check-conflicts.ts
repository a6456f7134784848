import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import { lookup, type Node } from "../../yaml/nodes.ts";
import { canonical, hasErb } from "../facts/same-value.ts";
import { countedRoles } from "./check-roles.ts";
import type { DecidedFacts } from "./config-facts.ts";
import { has } from "./history.ts";
import { isFalse, isString } from "./ruby-values.ts";
import { rejection, type SchemaFinding } from "./schema-finding.ts";

/** Sections that are valid on their own but conflict with each other. */
export function* checkConflicts(facts: DecidedFacts): Iterable<SchemaFinding> {
  yield* checkRuns(facts);
  if (has(facts.kamal, "localRegistryNeedsSshBuilder")) yield* checkRemote(facts.config);
}

/** kamal-proxy runs once per host, so everything on a host needs the same `run` settings. */
function* checkRuns(facts: DecidedFacts): Iterable<SchemaFinding> {
  const runs = new Map<string, { run: Node; text: string }>();
  // Older versions of Kamal compare object identity, so no two settings are equal.
  const comparesValues = has(facts.kamal, "equalRuns");
  let count = 0;
  for (const { hosts, run } of runsByHost(facts)) {
    if (comparesValues && hasErb(run)) continue;

    const text = comparesValues ? canonical(run) : String(count++);
    for (const host of hosts) {
      const other = runs.get(host);
      if (other !== undefined && other.text !== text) {
        const says = `Conflicting proxy run configurations for host ${host}`;
        const help = "Write `run` once, in the top-level `proxy` section.";
        yield rejection("invalid-value", run, { context: "", says, help });
      }
      runs.set(host, { run, text });
    }
  }
}

function* runsByHost(facts: DecidedFacts): Iterable<{ hosts: readonly string[]; run: Node }> {
  const { config } = facts;
  for (const { role, hosts } of countedRoles(config) ?? []) {
    const run = role.proxy?.run;
    if (run?.kind === "map" && run.pairs.length > 0) yield { hosts: hosts ?? [], run };
  }

  for (const { proxy, hosts } of config.accessories.all) {
    const run = proxy?.run;
    if (run?.kind === "map" && run.pairs.length > 0) yield { hosts: hostNames(hosts), run };
  }
}

/** A remote builder reaches a local registry only through SSH. */
function* checkRemote({ registry, root }: Config): Iterable<SchemaFinding> {
  const builder = lookup(root, "builder");
  const remote = lookup(builder, "remote");
  if (registry.isLocal !== true || !isString(remote)) return;

  const arch = lookup(builder, "arch");
  // With one architecture, the local machine decides whether the remote builder is used.
  const isUsed = isFalse(lookup(builder, "local")) || (arch?.kind === "list" && arch.items.length > 1);
  if (!isUsed || /^ssh:/i.test(remote.text)) return;

  const says = "Local registry with remote builder requires an SSH URL (e.g., ssh://user@host)";
  yield rejection("invalid-value", remote, { context: "", says, help: "Write `ssh://user@host`." });
}
