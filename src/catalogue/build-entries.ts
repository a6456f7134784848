// What keeps an image from being built, or from being run: all of it as Kamal and Docker report it.

import type { Entries } from "./entry.ts";

export const buildEntries = {
  "hook-failed": ({ hook }: { hook: string }) => ({
    title: "A hook failed",
    cause: `.kamal/hooks/${hook} ended with an error.`,
    fix: "The hook's own output is below.",
  }),

  "clone-failed": ({ said }: { said: string }) => ({
    title: "Kamal could not clone the checkout",
    cause: `Kamal builds from a clone of the checkout: ${said}`,
    fix: "Submodules need `submodules: recursive` and a token in actions/checkout; or set builder/context to `.` to build from the working tree.",
  }),

  "build-failed": ({ said }: { said: string }) => ({
    title: "The image did not build",
    cause: `Docker says: ${said}`,
    fix: "The step that failed is in the lines below; `docker build .` shows the same on your machine. Only committed files are in the build.",
  }),

  "dockerfile-missing": ({ file }: { file: string }) => ({
    title: "There is no Dockerfile",
    cause: `Kamal builds ${file}, and it is not in the commit.`,
    fix: "Commit a Dockerfile, or name it under builder/dockerfile; check `working-directory`.",
  }),

  "exec-format": ({ said }: { said: string }) => ({
    title: "The image is for another processor",
    cause: `The server cannot run what was built: ${said}.`,
    fix: "Set builder/arch to the server's (`uname -m`: x86_64 is amd64, aarch64 is arm64).",
  }),

  "service-label": ({ service }: { service: string }) => ({
    title: "The image was not built by Kamal",
    cause: `The image has no label service=${service}, which Kamal insists on.`,
    fix: `Build it with \`--label service=${service}\`.`,
  }),
} satisfies Entries;
