import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { textSetting, valueOr } from "../../config/setting.ts";
import { itemsOf, lookup, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { isKamalPatched } from "../facts/patched-kamal.ts";
import type { Problem, Rule } from "../rule.ts";

export const optionsNetwork: Rule = {
  metadata: {
    id: "options-network",
    severity: "error",
    title: "`options` has a network that conflicts with Kamal's",
  },
  *checkConfig({ config, project }) {
    for (const container of config.namedContainers) {
      for (const problem of checkContainer(container)) {
        if (!isKamalPatched(project)) yield problem;
      }
    }
  },
};

function* checkContainer(container: Role | Accessory): Iterable<Problem> {
  const own = kamalNetwork(container);
  if (own === undefined) return;

  for (const network of optionNetworks(container.settings)) {
    const rejection = network.kind === "scalar" ? rejectionFor(own, network.text) : undefined;
    if (network.kind !== "scalar" || rejection === undefined) continue;

    yield {
      at: rangeOf(network),
      message: `Kamal starts \`${container.path}\` with \`--network ${own}\`, so Docker rejects the additional \`--network ${network.text}\` (${rejection})`,
      help: helpFor(container),
    };
  }
}

function helpFor(container: Role | Accessory): string {
  if (container.kind === "accessory")
    return "Remove the option; to use another network, set the accessory's `network` key.";
  return container.isProxied === false
    ? "Remove the option: Kamal starts every role on its own network, also without a proxy."
    : "Remove the option: kamal-proxy reaches the container on Kamal's network.";
}

/** Since Docker 25, a container can have two user-defined networks. */
function rejectionFor(own: string, other: string): string | undefined {
  if (own === other) return "network is specified multiple times";
  if (isBuiltIn(own) !== isBuiltIn(other)) {
    return "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
  }

  return undefined;
}

function isBuiltIn(network: string): boolean {
  return /^(?:host|none|bridge|default|container:.*)$/.test(network);
}

/** undefined: ERB decides. */
function kamalNetwork(container: Role | Accessory): string | undefined {
  if (container.kind === "role") return "kamal";
  return valueOr(textSetting(container.settings, `${container.path}/network`), "kamal");
}

function optionNetworks(settings: MapNode | undefined): Node[] {
  const options = lookup(settings, "options");
  return options?.kind === "map" ? ["network", "net"].flatMap((key) => itemsOf(lookup(options, key))) : [];
}
