import type { Image } from "../../app/dockerfile.ts";
import { imageUser, isSameUser, ownerOf } from "../../app/image-owner.ts";
import type { Mount } from "../../app/mounts.ts";
import type { Project } from "../../project/project.ts";
import { lookupPath, rangeOf } from "../../yaml/nodes.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { deployableConfigs } from "../facts/deployable-configs.ts";
import { deployedDatabases } from "../facts/deployed-databases.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import { changesOwner } from "../facts/server-preparation.ts";
import type { Problem, Rule } from "../rule.ts";

export const userVolumeOwner: Rule = {
  metadata: {
    id: "user-volume-owner",
    severity: "warning",
    title: "Container user cannot write to a volume",
  },
  *checkConfig(deployed) {
    // A database without a volume is reported first (sqlite-not-on-volume).
    if (deployedDatabases(deployed)?.databases.some(({ mount }) => mount === undefined) === true) return;

    const { project, config } = deployed;
    const problems = config.roles.all.flatMap((role) => checkRole(project, containerOf(deployed, role)));
    yield* problems.filter(({ severity }) => severity === undefined);
    // The note about directories on the server is the same for all of them, so report it once.
    if (deployableConfigs(project)[0]?.variant !== deployed.variant) return;
    yield* problems.filter(({ severity }) => severity !== undefined).slice(0, 1);
  },
};

function checkRole(project: Project, container: Container | undefined): Problem[] {
  const image = container?.image;
  if (container === undefined || image === undefined || !hasKnownOwners(project, image)) return [];
  if (lookupPath(container.role.settings, ["options", "user"]) !== undefined) return [];

  return (
    container.mounts.all
      .filter((mount) => !mount.readOnly)
      // A hook made the directory and gave it to the user.
      .filter(({ kind, source }) => kind !== "host" || source === undefined || !changesOwner(project, source))
      .map((mount) => checkMount(image, mount))
      .filter((problem) => problem !== undefined)
  );
}

function checkMount(image: Image, mount: Mount): Problem | undefined {
  const user = imageUser(image);
  if (user === undefined || user === "root" || user === "0") return undefined;
  if (mount.kind === "host") return checkHostDirectory(image, mount, user);
  if (mount.kind !== "volume") return undefined;

  const { target, node } = mount;
  const { workdir } = image;
  const owner = ownerOf(image, target);
  if (owner === "unknown" || (owner !== "absent" && isSameUser(image, owner.user, user) !== false)) return undefined;

  const cause =
    owner === "absent"
      ? `the Dockerfile does not make it the owner of ${target}, so root owns the volume`
      : `${owner.user} owns ${target} in the image and therefore in a new volume`;

  // Copied from a config for an image that has its app in another directory.
  const elsewhere =
    workdir === undefined || workdir === "/" || target.startsWith(`${workdir}/`)
      ? undefined
      : /^\/(?:rails|app)(\/.+)$/.exec(target)?.[1];
  if (owner === "absent" && elsewhere !== undefined) {
    return {
      at: rangeOf(node),
      message: `The image has its app in ${workdir} and no ${target}, which root owns in the volume: the app, which runs as ${user}, cannot write there`,
      help: `If the app writes to ${workdir}${elsewhere}, mount the volume there. Otherwise, before USER, add \`RUN mkdir -p ${target} && chown -R ${user} ${target}\` to the Dockerfile.`,
    };
  }

  return {
    at: rangeOf(node),
    message: `The app runs as ${user}, but ${cause}: the app cannot write there`,
    help: `Before USER, add \`RUN mkdir -p ${target} && chown -R ${user} ${target}\` to the Dockerfile. A volume that is already on the server keeps its owner, so change that one manually.`,
    shared: {
      key: user,
      name: target,
      words: (names) => ({
        message: `The app runs as ${user}, but another user owns the volumes at ${names}: the app cannot write there`,
        help: `Before USER, make ${user} the owner of each in the Dockerfile: \`RUN mkdir -p ${target} && chown -R ${user} ${target}\`. Volumes that are already on the server keep their owner, so change them manually.`,
      }),
    },
  };
}

/** Who owns the directory on the server is unknown here. */
function checkHostDirectory({ workdir }: Image, { source, target, node }: Mount, user: string): Problem | undefined {
  if (workdir === undefined || workdir === "/" || !target.startsWith(`${workdir}/`)) return undefined;

  return {
    at: rangeOf(node),
    severity: "info",
    message: `The app runs as ${user}, but a directory on the server keeps its owner: if ${source ?? "it"} does not exist, Docker creates it as root, and the app cannot write to ${target}`,
    help: `Create it on the server, and make ${user} its owner there, by number.`,
  };
}

/** Whether only the image's own instructions set owners, not a base image, stage or script. */
function hasKnownOwners({ surroundings }: Project, image: Image): boolean {
  const stages = surroundings.dockerfile?.stages ?? [];
  if (surroundings.dockerfile === undefined || !hasPlainBases(surroundings.dockerfile)) return false;

  const own = new Set(image.instructions.map(({ start }) => start));
  const others = stages.flatMap((stage) => stage.instructions.filter(({ start }) => !own.has(start)));
  if (others.some(({ name, text }) => name === "USER" || text.includes("chown"))) return false;

  return !/\b(?:chown|chmod|sudo|gosu|su-exec|setpriv)\b/.test(surroundings.texts.entrypoint.source?.text ?? "");
}
