import type { Mount } from "../../app/mounts.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const volumeShadowing: Rule = {
  metadata: {
    id: "volume-shadowing",
    severity: "error",
    title: "No volume hides the app's own code, and no two are mounted at the same place",
  },
  *checkConfig(deployed) {
    for (const role of deployed.config.roles.all) {
      const container = containerOf(deployed, role);
      if (container === undefined) continue;

      yield* duplicates(container.mounts.all);
      for (const mount of container.mounts.all) yield* hides(mount, container.image?.workdir);
    }
  },
};

function* duplicates(mounts: readonly Mount[]): Iterable<Problem> {
  const targets = new Set<string>();
  for (const { target, node } of mounts) {
    if (targets.has(target)) {
      const message = `Two volumes are mounted at ${target}: Docker refuses to start the container (Duplicate mount point)`;
      yield { at: rangeOf(node), message, help: "Remove one of them, or mount it elsewhere." };
    }
    targets.add(target);
  }
}

function* hides({ target, kind, node }: Mount, workdir: string | undefined): Iterable<Problem> {
  if (workdir === undefined || workdir === "/" || kind === "anonymous" || kind === "memory") return;

  const at = rangeOf(node);
  if (target === workdir) {
    const message = `The volume is mounted over ${workdir}, where the image has the app: it ${kind === "volume" ? "keeps the code of the first deploy, and later deploys change nothing" : "hides the code"}`;
    yield { at, message, help: `Mount the directory with the data only, such as ${workdir}/storage.` };
  }

  const inner = ["app", "bin", "config", "lib", "db", "vendor"].find((name) => target === `${workdir}/${name}`);
  if (inner === undefined || kind !== "volume") return;

  yield {
    at,
    severity: "warning",
    message: `The volume is mounted over ${target}, which holds files of the repository: a new deploy still sees the old ones${inner === "db" ? " (migrations, schema)" : ""}`,
    help: `Keep the data in a directory of its own, such as ${workdir}/storage.`,
  };
}
