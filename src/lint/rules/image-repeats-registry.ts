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
  const at = rangeOf(image.node);
  const message = `Kamal prepends \`registry/server\` to \`image\`, so this is ${isPushed ? "pushed to" : "pulled from"} ${server}/${image.value}`;

  if (isPushed && !isRejectedBy(server)) {
    const rights = isGhcr(server) ? " and needs its own access rights" : "";
    yield {
      at,
      severity: isGhcr(server) ? "info" : "warning",
      message: `${message}, which ${isGhcr(server) ? "ghcr.io accepts" : "not every registry accepts"}`,
      help: `Before the first deploy, write \`image: ${rest}\`. In an app that runs, this creates another package, which has no earlier versions to roll back to${rights}.`,
    };
    return;
  }

  const fix = withoutPrefix(image.node, image.value.slice(0, server.length + 1));
  yield { at, message, help: `Write \`image: ${rest}\`.`, ...(fix && { fix }) };
}

/** Registries with a fixed number of path segments, or without repositories of such a name. */
function isRejectedBy(server: string): boolean {
  return /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:digitalocean|gitlab|heroku)\.com|.+\.amazonaws\.com|.+\.pkg\.dev|quay\.io)$/i.test(
    server,
  );
}
