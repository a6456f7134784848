import { lookup, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

/** What may follow `linux/` for Docker (containerd/platforms), aliases included. */
const knownArchitecture =
  /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i;

/** What people write, and what they mean. */
const corrections: Readonly<Record<string, string>> = {
  x86: "amd64",
  x64: "amd64",
  intel: "amd64",
  amd: "amd64",
  arm8: "arm64",
  armv8: "arm64",
  arm64v8: "arm64",
  m1: "arm64",
  apple: "arm64",
};

export const builderArchUnknown: Rule = {
  metadata: {
    id: "builder-arch-unknown",
    severity: "error",
    title: "`builder/arch` is not an architecture that Docker knows",
  },
  *checkConfig({ config }) {
    const builder = lookup(config.root, "builder");
    if (lookup(builder, "pack") !== undefined) return;

    const arch = lookup(builder, "arch");
    const nodes = arch?.kind === "list" ? arch.items.map(({ node }) => node) : [arch];
    for (const node of nodes) {
      if (node?.kind !== "scalar" || node.text === "" || knownArchitecture.test(node.text)) continue;

      yield {
        at: rangeOf(node),
        message: `Docker does not know the architecture \`${node.text}\` (Kamal passes --platform linux/${node.text}), so the build stops`,
        help: `Write ${suggestion(node)}.`,
      };
    }
  },
};

function suggestion(node: ScalarNode): string {
  const bare = node.text.toLowerCase().replace(/^linux[/_-]/, "");
  const parts = bare.split(/[,\s/]+/).filter((part) => knownArchitecture.test(part));
  if (parts.length > 1) return `\`arch: [${parts.join(", ")}]\``;

  const one = knownArchitecture.test(bare) ? bare : corrections[bare];
  return one === undefined ? "`amd64` (Intel and AMD) or `arm64`" : `\`${one}\``;
}
