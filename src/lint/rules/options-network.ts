import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { containerSections, itemsOf, type Section } from "../facts/sections.ts";
import type { Rule } from "../rule.ts";

export const optionsNetwork: Rule = {
  metadata: {
    id: "options-network",
    severity: "error",
    title: "`options` names no network that Docker refuses beside Kamal's own",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const section of containerSections(config)) {
        const own = ownNetwork(section);
        for (const network of own === undefined ? [] : optionNetworks(section.node)) {
          if (network.kind !== "scalar" || own === undefined) continue;
          const refusal = refusalOf(own, network.text);
          if (refusal === undefined) continue;
          yield {
            at: rangeOf(network),
            message: `Kamal starts \`${section.kind}/${section.name}\` with \`--network ${own}\`, and Docker refuses \`--network ${network.text}\` beside it: ${refusal}`,
            help:
              section.kind === "servers"
                ? "Remove the option: kamal-proxy reaches the container on Kamal's network."
                : "Remove the option; another network is the accessory's own `network:` key.",
          };
        }
      }
    }
  },
};

/** Two networks that people made are fine since Docker 25. */
function refusalOf(own: string, other: string): string | undefined {
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
function ownNetwork({ kind, node }: Section): string | undefined {
  const network = kind === "accessories" ? lookup(node, "network") : undefined;
  if (network === undefined || (network.kind === "scalar" && network.value === null)) return "kamal";
  return network.kind === "scalar" ? network.text : undefined;
}

function optionNetworks(node: Node): Node[] {
  const options = lookup(node, "options");
  return options?.kind === "map" ? ["network", "net"].flatMap((key) => itemsOf(lookup(options, key))) : [];
}
