import { lookup, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

/** What `linux/…` can end with for Docker (containerd/platforms), and what it takes for the same. */
const known =
  /^(?:amd64|x86_64|x86-64|386|i386|arm64|aarch64|arm|armhf|armel|ppc64le?|riscv64|s390x|mips(?:64)?(?:le|el)?|loong(?:arch)?64)(?:\/v?\d+)?$/i;

/** What people write, and mean. */
const meant: Readonly<Record<string, string>> = {
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
    title: "`builder/arch` names architectures that Docker knows",
  },
  *checkConfig({ config }) {
    const builder = lookup(config.root, "builder");
    if (lookup(builder, "pack") !== undefined) return;

    const arch = lookup(builder, "arch");
    const nodes = arch?.kind === "list" ? arch.items.map(({ node }) => node) : [arch];
    for (const node of nodes) {
      if (node?.kind !== "scalar" || node.text === "" || known.test(node.text)) continue;

      yield {
        at: rangeOf(node),
        message: `Docker knows no architecture \`${node.text}\` (Kamal asks for --platform linux/${node.text}): the build stops`,
        help: `Write ${suggestion(node)}.`,
      };
    }
  },
};

function suggestion(node: ScalarNode): string {
  const bare = node.text.toLowerCase().replace(/^linux[/_-]/, "");
  const parts = bare.split(/[,\s/]+/).filter((part) => known.test(part));
  if (parts.length > 1) return `\`arch: [${parts.join(", ")}]\``;

  const one = known.test(bare) ? bare : meant[bare];
  return one === undefined ? "`amd64` (Intel and AMD) or `arm64`" : `\`${one}\``;
}
