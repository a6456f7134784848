import { envValue } from "../../app/container-env.ts";
import { rangeBetween } from "../../text/source.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { type LitestreamAccessory, litestreamAccessories } from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamUnsetVariable: Rule = {
  metadata: {
    id: "litestream-unset-variable",
    severity: "error",
    title: "Every variable in litestream.yml is in the env of the accessory that reads it",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const accessory of litestreamAccessories(project, config)) yield* checkAccessory(accessory);
    }
  },
};

function* checkAccessory(accessory: LitestreamAccessory): Iterable<Problem> {
  const source = accessory.document?.source;
  const cmd = lookup(accessory.node, "cmd");
  if (source === undefined || accessory.document?.hasErb === true) return;
  if (cmd?.kind === "unknown" || (cmd?.kind === "scalar" && cmd.text.includes("no-expand-env"))) return;
  const env = lookup(accessory.node, "env");
  const own = !/^(?:docker\.io\/)?litestream\/litestream(?:[:@]|$)/.test(accessory.image);
  for (const match of source.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
    const name = match[1] ?? match[2] ?? "";
    if (isComment(source.text, match.index) || alwaysSet.has(name) || envValue(env, name) !== "unset") continue;
    const place = env === undefined ? `accessory \`${accessory.name}\`, which has no \`env\`` : placeOfEnv(accessory);
    yield {
      at: rangeBetween(source, match.index, match.index + match[0].length),
      // An image of one's own can bring variables.
      ...(own ? { severity: "warning" as const } : {}),
      message: `\`${name}\` is not set for the ${place}: Litestream puts nothing in its place, and cannot reach the bucket`,
      help: `Add \`${name}\` to \`accessories/${accessory.name}/env\`: below \`secret\` when it is one, else below \`clear\`.`,
    };
  }
}

const alwaysSet = new Set(["HOME", "HOSTNAME", "PATH"]);

function placeOfEnv(accessory: LitestreamAccessory): string {
  const { file, line } = rangeOf(lookup(accessory.node, "env") ?? accessory.node);
  return `accessory \`${accessory.name}\` (its \`env\`: ${file}:${line})`;
}

function isComment(text: string, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}
