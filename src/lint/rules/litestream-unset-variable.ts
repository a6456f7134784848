import { envValue } from "../../app/container-env.ts";
import { isOfficialLitestream } from "../../app/litestream.ts";
import type { Accessory } from "../../config/accessory.ts";
import { rangeBetween } from "../../text/source.ts";
import { lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import { type LitestreamAccessory, litestreamAccessories } from "../facts/litestream-accessories.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamUnsetVariable: Rule = {
  metadata: {
    id: "litestream-unset-variable",
    severity: "error",
    title: "Variable in litestream.yml is not set in the accessory's env",
  },
  *checkConfig(deployed) {
    for (const litestream of litestreamAccessories(deployed)) {
      for (const problem of checkAccessory(litestream)) yield withUnprovenLink(problem, litestream.serverFile);
    }
  },
};

function* checkAccessory({ accessory, image, document }: LitestreamAccessory): Iterable<Problem> {
  const source = document?.source;
  if (source === undefined || document?.hasErb === true) return;

  const cmd = lookup(accessory.settings, "cmd");
  if (cmd?.kind === "unknown" || (cmd?.kind === "scalar" && cmd.text.includes("no-expand-env"))) return;

  const env = lookup(accessory.settings, "env");
  const isCustomImage = !isOfficialLitestream(image);

  for (const match of source.text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
    const name = match[1] ?? match[2] ?? "";
    if (isComment(source.text, match.index) || alwaysSet.has(name) || envValue(env, name) !== "unset") continue;

    yield {
      at: rangeBetween(source, match.index, match.index + match[0].length),
      // A custom image can set variables itself.
      ...(isCustomImage ? { severity: "warning" as const } : {}),
      message: `\`${name}\` is not set for the ${describeAccessory(accessory, env)}, so Litestream replaces it with an empty string and cannot reach the bucket`,
      help: `Add \`${name}\` to \`accessories/${accessory.name}/env\`: under \`secret\` if it is a secret, otherwise under \`clear\`.`,
    };
  }
}

const alwaysSet = new Set(["HOME", "HOSTNAME", "PATH"]);

function describeAccessory({ name }: Accessory, env: Node | undefined): string {
  if (env === undefined) return `accessory \`${name}\`, which has no \`env\``;

  const { file, line } = rangeOf(env);
  return `accessory \`${name}\` (its \`env\`: ${file}:${line})`;
}

function isComment(text: string, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}
