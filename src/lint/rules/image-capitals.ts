import { isBlank, lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { type ImageName, parseImageName } from "../facts/image-name.ts";
import type { Problem, Rule } from "../rule.ts";

export const imageCapitals: Rule = {
  metadata: {
    id: "image-capitals",
    severity: "error",
    title: "Image names are lower-case",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const owner of [config, ...accessoriesOf(config).map(({ node }) => node)]) yield* checkImage(owner);
    }
  },
};

function* checkImage(owner: MapNode): Iterable<Problem> {
  const image = lookup(owner, "image");
  const server = lookupPath(owner, ["registry", "server"]);
  const name = image?.kind === "scalar" && image.type === "string" ? parseImageName(image.text) : undefined;
  if (image === undefined || name === undefined || server?.kind === "unknown") return;
  const message = refusalOf(name, server);
  if (message === undefined) return;
  yield {
    at: rangeOf(image),
    message,
    help: `Write \`${name.whole.toLowerCase()}\`; registries know the names of their users by the lower-case form.`,
  };
}

function refusalOf({ whole, host, repository }: ImageName, server: Node | undefined): string | undefined {
  // Behind a registry's host, which Kamal puts in front, all of it is the repository.
  const refused = isBlank(server) ? repository : whole;
  if (isBlank(server) && host !== undefined && !/[.:]/.test(host) && host !== "localhost") {
    return `Docker takes \`${host}\` for the host of a registry, because of its capitals, and does not find it`;
  }
  if (refused === refused.toLowerCase()) return undefined;
  return `Docker refuses \`${whole}\`: invalid reference format: repository name must be lowercase`;
}
