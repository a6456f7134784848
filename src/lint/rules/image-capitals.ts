import type { Accessory } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import { valueOr } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type ImageName, parseImageName } from "../facts/image-name.ts";
import type { Problem, Rule } from "../rule.ts";

export const imageCapitals: Rule = {
  metadata: {
    id: "image-capitals",
    severity: "error",
    title: "Image names are lower-case",
  },
  *checkConfig({ config }) {
    for (const owner of [config, ...config.accessories.all]) yield* checkImage(owner);
  },
};

function* checkImage({ image, registry }: Config | Accessory): Iterable<Problem> {
  const name = image.kind === "known" ? parseImageName(image.value) : undefined;
  const server = registry === undefined ? "" : valueOr(registry.server, "");
  if (image.kind !== "known" || name === undefined || server === undefined) return;

  const message = refusalOf(name, server);
  if (message === undefined) return;

  yield {
    at: rangeOf(image.node),
    message,
    help: `Write \`${name.whole.toLowerCase()}\`; registries know the names of their users by the lower-case form.`,
  };
}

function refusalOf({ whole, host, repository }: ImageName, server: string): string | undefined {
  const hasServer = server.trim() !== "";
  if (!hasServer && host !== undefined && !/[.:]/.test(host) && host !== "localhost") {
    return `Docker takes \`${host}\` for the host of a registry, because of its capitals, and does not find it`;
  }

  // Behind a registry's host, which Kamal puts in front, all of it is the repository.
  const refused = hasServer ? whole : repository;
  if (refused === refused.toLowerCase()) return undefined;
  return `Docker refuses \`${whole}\`: invalid reference format: repository name must be lowercase`;
}
