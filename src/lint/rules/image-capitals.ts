import { isBlank, lookup, lookupPath, type MapNode, rangeOf, type ScalarNode } from "../../project/nodes.ts";
import { accessoriesOf } from "../data/accessories.ts";
import { parseImageName } from "../data/image-name.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const imageCapitals: Rule = {
  metadata: {
    id: "image-capitals",
    severity: "error",
    title: "Image names are lower-case",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { node, behind } of imagesOf(config)) {
        const name = parseImageName(node.text);
        if (name === undefined) continue;
        // Behind a registry's host, all of it is the repository.
        const whole = behind ? node.text : name.repository;
        const host = behind ? undefined : name.host;
        const isOddHost = host !== undefined && !/[.:]/.test(host) && host !== "localhost";
        if (whole === whole.toLowerCase() && !isOddHost) continue;
        yield {
          at: rangeOf(node),
          message: isOddHost
            ? `Docker takes \`${host}\` for the host of a registry, because of its capitals, and does not find it`
            : `Docker refuses \`${node.text}\`: invalid reference format: repository name must be lowercase`,
          help: `Write \`${node.text.toLowerCase()}\`; registries know owner names by their lower-case form.`,
        };
      }
    }
  },
};

/** `behind`: Kamal puts a registry's host in front. */
function imagesOf(config: MapNode): { node: ScalarNode; behind: boolean }[] {
  const app = lookup(config, "image");
  const owners = [{ image: app, owner: config }, ...accessoriesOf(config).map(({ node }) => ofAccessory(node))];
  return owners.flatMap(({ image, owner }) => {
    const server = lookupPath(owner, ["registry", "server"]);
    if (image?.kind !== "scalar" || image.type !== "string" || server?.kind === "unknown") return [];
    // The tag of the app's image is the version; an accessory's own may have capitals.
    const node = owner === config ? image : { ...image, text: withoutTag(image.text) };
    return [{ node, behind: !isBlank(server) }];
  });
}

function ofAccessory(node: MapNode) {
  return { image: lookup(node, "image"), owner: node };
}

function withoutTag(image: string): string {
  return image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
