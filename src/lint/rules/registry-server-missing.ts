import { nodeOf } from "../../config/setting.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import { parseImageName } from "../facts/image-name.ts";
import type { Rule } from "../rule.ts";

export const registryServerMissing: Rule = {
  metadata: {
    id: "registry-server-missing",
    severity: "warning",
    title: "Kamal does not log in to the registry in `image`",
  },
  *checkConfig({ config }) {
    const { image, registry } = config;
    if (image.kind !== "known" || registry.node?.kind !== "map" || !isBlank(nodeOf(registry.server))) return;

    const name = parseImageName(image.value);
    const host = name?.host;
    if (name === undefined || host === undefined || !/[.:]/.test(host) || host === "docker.io") return;

    yield {
      at: rangeOf(image.node),
      message: `Kamal pushes to ${host} but logs in to Docker Hub, because \`registry/server\` is missing`,
      help: `Add \`server: ${host}\` under \`registry\`, and write \`image: ${name.repository}\`.`,
    };
  },
};
