import type { Mount } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const volumeShadowing: Rule = {
  metadata: {
    id: "volume-shadowing",
    severity: "error",
    title: "Volume hides the app's code, or two volumes have the same mount point",
  },
  *checkConfig(deployed) {
    for (const role of deployed.config.roles.all) {
      const container = containerOf(deployed, role);
      if (container === undefined) continue;

      yield* checkDuplicates(container.mounts.all);
      for (const mount of container.mounts.all) yield* checkTarget(mount, container.image?.workdir);
    }
  },
};

function* checkDuplicates(mounts: readonly Mount[]): Iterable<Problem> {
  const targets = new Set<string>();
  for (const { target, node } of mounts) {
    if (targets.has(target)) {
      const message = `Two volumes are mounted at ${target}, so Docker does not start the container (Duplicate mount point)`;
      yield { at: rangeOf(node), message, help: "Remove one of them, or mount it elsewhere." };
    }
    targets.add(target);
  }
}

function* checkTarget({ target, kind, node }: Mount, workdir: string | undefined): Iterable<Problem> {
  if (workdir === undefined || workdir === "/" || kind === "anonymous" || kind === "memory") return;

  const at = rangeOf(node);
  if (target === workdir) {
    const message = `The volume is mounted over ${workdir}, where the image has the app, so it ${kind === "volume" ? "keeps the code of the first deploy and later deploys change nothing" : "hides the code"}`;
    yield {
      at,
      message,
      help: `Mount a new volume over the directory with the data only, such as ${workdir}/storage, and copy the data into it first.`,
    };
  }

  const codeDirectory = ["app", "bin", "config", "lib", "db", "vendor"].find((name) => target === `${workdir}/${name}`);
  if (codeDirectory === undefined || kind !== "volume") return;
  const readsOnly =
    codeDirectory === "db"
      ? ""
      : "If the app only reads files of the repository there, remove the volume: the image has them. If it writes there: ";

  yield {
    at,
    severity: "warning",
    message: `The volume is mounted over ${target}, which has files from the repository, so a new deploy still sees the old ones${codeDirectory === "db" ? " (migrations, schema)" : ""}`,
    help: `${readsOnly}Keep the data in a separate directory, such as ${workdir}/storage, with a new volume, and copy the data into it first.`,
  };
}
