// Failures to build or run an image, as Kamal and Docker report them.

import { type Entries, sentence } from "./entry.ts";

export const buildEntries = {
  "clone-failed": ({ said }: { said: string }) => ({
    title: "Kamal could not clone the checkout",
    cause: `Kamal builds the image from a clone of the checkout. Kamal says: ${sentence(said)}`,
    fix: "If the repository has submodules, set `submodules: recursive` and a token in `actions/checkout`. Or set builder/context to `.` to build from the working tree instead of a clone.",
  }),

  "build-failed": ({ said }: { said: string }) => ({
    title: "The image build failed",
    cause: `Docker says: ${sentence(said)}`,
    fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build.",
  }),

  "dockerfile-missing": ({ file }: { file: string }) => ({
    title: "Dockerfile not found",
    cause: `Kamal builds the image from ${file}, but it is not in the commit.`,
    fix: "Commit a Dockerfile. If it is somewhere else, set builder/dockerfile in deploy.yml or the input `working-directory`.",
  }),

  "exec-format": ({ said }: { said: string }) => ({
    title: "The image was built for another CPU architecture",
    cause: `The server cannot run the image: ${sentence(said)}`,
    fix: "Set builder/arch in deploy.yml to the server's architecture: `amd64` if `uname -m` prints x86_64 there, `arm64` if it prints aarch64.",
  }),

  "service-label": ({ service }: { service: string }) => ({
    title: "The image was not built by Kamal",
    cause: `Kamal requires the label \`service=${service}\`, but the image does not have it.`,
    fix: `Build the image with \`--label service=${service}\`.`,
  }),
} satisfies Entries;
