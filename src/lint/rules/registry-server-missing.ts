import { isBlank, lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { parseImageName } from "../facts/image-name.ts";
import type { Rule } from "../rule.ts";

export const registryServerMissing: Rule = {
  metadata: {
    id: "registry-server-missing",
    severity: "warning",
    title: "A registry that the image names is also the one that Kamal logs in to",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const image = lookup(config, "image");
      const registry = lookup(config, "registry");
      if (image?.kind !== "scalar" || registry?.kind !== "map" || !isBlank(lookup(registry, "server"))) continue;
      const name = parseImageName(image.text);
      const host = name?.host;
      if (name === undefined || host === undefined || !/[.:]/.test(host) || host === "docker.io") continue;
      yield {
        at: rangeOf(image),
        message: `Kamal pushes to ${host}, and logs in to Docker Hub, because \`registry/server\` is missing`,
        help: `Write \`server: ${host}\` below \`registry\`, and \`image: ${name.repository}\`.`,
      };
    }
  },
};
