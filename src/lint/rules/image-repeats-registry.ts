import type { Accessory } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import { knownValue } from "../../config/setting.ts";
import { isGhcr } from "../../text/ghcr.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { withoutPrefix } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const imageRepeatsRegistry: Rule = {
  metadata: {
    id: "image-repeats-registry",
    severity: "error",
    title: "`image` repeats the registry's host",
    fixable: true,
  },
  *checkConfig({ config }) {
    yield* checkImage(config, true);
    for (const accessory of config.accessories.all) yield* checkImage(accessory, false);
  },
};

function* checkImage({ image, registry }: Config | Accessory, isPushed: boolean): Iterable<Problem> {
  const server = registry === undefined ? undefined : knownValue(registry.server);
  if (image.kind !== "known" || image.node.kind !== "scalar" || server === undefined || server === "") return;
  if (!image.value.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return;

  const rest = image.value.slice(server.length + 1);
  const fix = withoutPrefix(image.node, image.value.slice(0, server.length + 1));

  yield {
    at: rangeOf(image.node),
    // ghcr.io accepts the doubled name, so the deploy works, but under an unintended name.
    ...(isPushed && isGhcr(server) ? { severity: "warning" as const } : {}),
    message: `Kamal prepends \`registry/server\` to \`image\`, so this is ${isPushed ? "pushed to" : "pulled from"} ${server}/${image.value}`,
    help: `Write \`image: ${rest}\`.`,
    ...(fix && { fix }),
  };
}
