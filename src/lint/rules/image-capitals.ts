import type { Accessory } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import { valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type ImageName, parseImageName } from "../facts/image-name.ts";
import { isTemplateText } from "../facts/placeholder.ts";
import type { Problem, Rule } from "../rule.ts";

export const imageCapitals: Rule = {
  metadata: {
    id: "image-capitals",
    severity: "error",
    title: "Image name has uppercase letters",
  },
  *checkConfig({ config }) {
    // placeholder-host reports `YOUR_NAME/shop`.
    if (!isTemplateText(valueOr(config.image, "") ?? "")) yield* checkImage(config);
    for (const accessory of config.accessories.all) yield* checkImage(accessory);
  },
};

function* checkImage({ image, registry }: Config | Accessory): Iterable<Problem> {
  const name = image.kind === "known" ? parseImageName(image.value) : undefined;
  const server = registry === undefined ? "" : valueOr(registry.server, "");
  if (image.kind !== "known" || name === undefined || server === undefined) return;

  const message = rejectionMessage(name, server);
  if (message === undefined) return;

  yield {
    at: rangeOf(image.node),
    message,
    help: `Write \`${name.whole.toLowerCase()}\`; registries use the lowercase form of user and organization names.`,
  };
}

function rejectionMessage({ whole, host, repository }: ImageName, server: string): string | undefined {
  const hasServer = server.trim() !== "";
  // After the registry's host, which Kamal prepends, the whole name is the repository.
  const checked = hasServer ? whole : repository;
  if (checked !== checked.toLowerCase())
    return `Docker rejects \`${whole}\` (invalid reference format: repository name (${checked}) must be lowercase)`;

  if (!hasServer && host !== undefined && !/[.:]/.test(host) && host !== "localhost")
    return `Docker takes \`${host}\` as the host of a registry because of its uppercase letters, but cannot find it`;
  return undefined;
}
