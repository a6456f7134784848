import type { Image } from "../../app/dockerfile.ts";
import { imageUser, isSameUser, ownerOf } from "../../app/image-owner.ts";
import type { Mount } from "../../app/mounts.ts";
import type { Project } from "../../project/project.ts";
import { lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { dataTrail } from "../facts/database-trail.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const userVolumeOwner: Rule = {
  metadata: {
    id: "user-volume-owner",
    severity: "warning",
    title: "The user that the image runs as may write to the volumes",
  },
  *checkConfig(deployed) {
    // The volume is not where the data is: that comes first.
    if (dataTrail(deployed)?.databases.some(({ mount }) => mount === undefined) === true) return;

    const { project, config } = deployed;
    const problems = config.roles.all.flatMap((role) => checkRole(project, containerOf(deployed, role)));
    yield* problems.filter(({ severity }) => severity === undefined);
    // One is enough to say what is true of all directories of the server.
    yield* problems.filter(({ severity }) => severity !== undefined).slice(0, 1);
  },
};

function checkRole(project: Project, container: Container | undefined): Problem[] {
  const image = container?.image;
  if (container === undefined || image === undefined || !isPlain(project, image)) return [];
  if (lookupPath(container.role.settings, ["options", "user"]) !== undefined) return [];

  return container.mounts.all
    .filter((mount) => !mount.readOnly)
    .map((mount) => judge(image, mount))
    .filter((problem) => problem !== undefined);
}

function judge(image: Image, mount: Mount): Problem | undefined {
  const user = imageUser(image);
  if (user === undefined || user === "root" || user === "0") return undefined;
  if (mount.kind === "host") return onTheServer(image, mount, user);
  if (mount.kind !== "volume") return undefined;

  const { target, node } = mount;
  const owner = ownerOf(image, target);
  if (owner === "unknown" || (owner !== "absent" && isSameUser(image, owner.user, user) !== false)) return undefined;

  const found =
    owner === "absent"
      ? `nothing in the Dockerfile gives ${target} to it, so that root owns the volume`
      : `${target} belongs to ${owner.user} in the image, and so in a new volume`;

  return {
    at: rangeOf(node),
    message: `The app runs as ${user}, and ${found}: the app cannot write there`,
    help: `Before USER, add \`RUN mkdir -p ${target} && chown -R ${user} ${target}\` to the Dockerfile. A volume that is on the server already keeps its owner: change that one by hand.`,
  };
}

/** Who owns it there cannot be seen from here. */
function onTheServer({ workdir }: Image, { source, target, node }: Mount, user: string): Problem | undefined {
  if (workdir === undefined || workdir === "/" || !target.startsWith(`${workdir}/`)) return undefined;

  return {
    at: rangeOf(node),
    severity: "info",
    message: `The app runs as ${user}, and a directory of the server keeps its own owner: Docker makes ${source ?? "it"} as root when it is not there, and the app cannot write to ${target}`,
    help: `Make it on the server and give it to ${user} (by number), or use a named volume, which takes the owner from the image.`,
  };
}

/** Nothing else can set the owner: no base image with directories for apps, no other stage, no script. */
function isPlain({ surroundings }: Project, image: Image): boolean {
  const stages = surroundings.dockerfile?.stages ?? [];
  if (surroundings.dockerfile === undefined || !hasPlainBases(surroundings.dockerfile)) return false;

  const own = new Set(image.instructions.map(({ start }) => start));
  const others = stages.flatMap((stage) => stage.instructions.filter(({ start }) => !own.has(start)));
  if (others.some(({ name, text }) => name === "USER" || text.includes("chown"))) return false;

  return !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(surroundings.texts.entrypoint.source?.text ?? "");
}
