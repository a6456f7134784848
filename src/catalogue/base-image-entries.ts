// Images in FROM, and Dockerfiles that BuildKit refuses.

import { type Entries, sentence } from "./entry.ts";

export const baseImageEntries = {
  /** `image`: as in the Dockerfile. */
  "build-base-image": (facts: {
    image: string;
    problem: "missing" | "private" | "login" | "platform" | "invalid";
    said: string;
  }) => ({
    title: "The base image cannot be used",
    ...baseImage(facts),
  }),

  /** `release`: `buster`. */
  "build-base-image-old": ({ release }: { release: string }) => ({
    title: "The base image is too old",
    cause: `The base image uses ${release}, whose support has ended: its packages were removed from the package server.`,
    fix: "Use a base image on a supported release in FROM, for example one that ends in `-bookworm` or `-slim-bookworm`.",
  }),

  "build-dockerfile": ({ said }: { said: string }) => ({
    title: "The Dockerfile has an error",
    cause: `Docker cannot read the Dockerfile: ${sentence(said)}`,
    fix: "Correct that line of the Dockerfile.",
  }),

  "build-target": ({ target }: { target: string }) => ({
    title: "The Dockerfile lacks a stage",
    cause: `The build needs the stage \`${target}\`, but the Dockerfile has none with this name.`,
    fix: `Set builder/target in deploy.yml to a stage of the Dockerfile, or name one: \`FROM … AS ${target}\`.`,
  }),

  /** `path`: in the build context, or in an earlier stage (`stage`). */
  "build-file-missing": ({ path, stage }: { path: string; stage: string | undefined }) => ({
    title: "COPY names a path that does not exist",
    cause:
      stage === undefined
        ? `COPY needs ${path}, but it is not in the build context: Kamal builds from a clone of the commit, so it is not committed, or .dockerignore excludes it.`
        : `COPY needs ${path} from the stage ${stage}, but that stage does not create it.`,
    fix:
      stage === undefined
        ? `Commit ${path}, or create it in the Dockerfile, and check .dockerignore. To build from the working tree with files of earlier steps, set builder/context to \`.\` in deploy.yml.`
        : `Correct the path in \`COPY --from=${stage}\`, or the build step that should write ${path}.`,
  }),

  /** `paths`: what is not there. */
  "build-not-committed": ({ paths, problem }: { paths: string; problem: "folders" | "packages" | "dockerfile" }) => ({
    title:
      problem === "dockerfile" ? "The Dockerfile is not in the build context" : `The commit does not contain ${paths}`,
    ...notCommitted(paths, problem),
  }),
} satisfies Entries;

function baseImage({ image, problem, said }: { image: string; problem: string; said: string }) {
  switch (problem) {
    case "missing":
      return {
        cause: `The registry has no image ${image}.`,
        fix: `Correct FROM in the Dockerfile: the name or the tag of ${image} does not exist.`,
      };
    case "login":
      return {
        cause: `The registry refused to send the base image ${image}, because Docker on the runner has stored a wrong or old login for it.`,
        fix: "Remove that login before this step (`docker logout`), or log in with a valid one: a step `uses: docker/login-action`.",
      };
    case "private":
      return {
        cause: `The builder may not pull the base image ${image}: it is private, or it does not exist.`,
        fix: "If the name in FROM is right, log in to its registry before this step: add a step `uses: docker/login-action` with a user who may read the image.",
      };
    case "platform":
      return {
        cause: `The base image ${image} does not exist for the CPU in builder/arch: ${sentence(said)}`,
        fix: "Use a base image in FROM that supports this CPU, or set builder/arch to one that the image and the servers have.",
      };
    default:
      return {
        cause: `FROM in the Dockerfile has an invalid image name, often because an ARG is empty: ${sentence(said)}`,
        fix: "Give the ARG before FROM a default value, or set it in builder/args in deploy.yml.",
      };
  }
}

function notCommitted(paths: string, problem: "folders" | "packages" | "dockerfile") {
  if (problem === "dockerfile") {
    return {
      cause: `Docker found no ${paths} in Kamal's clone of the checkout: it is not committed, or Docker cannot read the clone in /tmp.`,
      fix: `Commit it: \`git add ${paths}\`. If it is committed, Docker on this machine is the snap package, which cannot read /tmp: replace it with Docker's own package.`,
    };
  }

  return problem === "packages"
    ? {
        cause: `A step of the build reads ${paths}, but Kamal builds from a clone of the commit, which does not contain it.`,
        fix: `Install the packages in the Dockerfile before that step (\`RUN npm ci\`, \`RUN yarn install --immutable\`). To build from the working tree, set builder/context to \`.\` in deploy.yml.`,
      }
    : {
        cause: `A step of the build needs ${paths}, but git does not store empty folders, so the clone that Kamal builds from lacks ${paths.includes(" and ") || paths.includes(",") ? "them" : "it"}, or .dockerignore excludes ${paths.includes(" and ") || paths.includes(",") ? "them" : "it"}.`,
        fix: "Create the folders in the Dockerfile before that step (`RUN mkdir -p log storage tmp`), or commit a file such as `.keep` in each and check .dockerignore.",
      };
}
