import { lookup, lookupPath, type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { withoutPrefix } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const imageRepeatsRegistry: Rule = {
  metadata: {
    id: "image-repeats-registry",
    severity: "error",
    title: "`image` does not repeat the registry's host",
    fixable: true,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const accessories = accessoriesOf(config).map(({ node }) => node);
      for (const owner of [config, ...accessories]) yield* checkImage(owner, owner === config);
    }
  },
};

function* checkImage(owner: MapNode, isPushed: boolean): Iterable<Problem> {
  const image = lookup(owner, "image");
  const server = lookupPath(owner, ["registry", "server"]);
  if (image?.kind !== "scalar" || server?.kind !== "scalar" || server.text === "") return;
  if (!image.text.toLowerCase().startsWith(`${server.text.toLowerCase()}/`)) return;
  const rest = image.text.slice(server.text.length + 1);
  const fix = withoutPrefix(image, image.text.slice(0, server.text.length + 1));
  yield {
    at: rangeOf(image),
    // ghcr.io takes the doubled name: such a deploy works, under a name that nobody meant.
    ...(isPushed && server.text.toLowerCase() === "ghcr.io" ? { severity: "warning" as const } : {}),
    message: `Kamal puts \`registry/server\` before \`image\`, so this is ${isPushed ? "pushed to" : "pulled from"} ${server.text}/${image.text}`,
    help: `Write \`image: ${rest}\`.`,
    ...(fix && { fix }),
  };
}
