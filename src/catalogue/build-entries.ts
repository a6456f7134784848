// Failures to build or run an image, as Kamal and Docker report them.

import { step } from "./builder-entries.ts";
import { type Entries, sentence } from "./entry.ts";

interface FailedBuild {
  command?: string | undefined;
  exitCode?: number | undefined;
  said: string;
}

export const buildEntries = {
  /** `command`: of the step that failed. `said`: the line of its output that says most. */
  "build-failed": ({ command, exitCode, said }: FailedBuild) => ({
    title: "The image build failed",
    cause:
      command === undefined
        ? `Docker says: ${sentence(said)}`
        : `${step(command)} failed with exit code ${exitCode}${said === "" ? " and printed no error." : `: ${sentence(said)}`}`,
    fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build.",
  }),

  "dockerfile-missing": ({ file }: { file: string }) => ({
    title: "Dockerfile not found",
    cause: `Kamal builds the image from ${file}, but it is not in the commit.`,
    fix: "Commit a Dockerfile. If it is somewhere else, set builder/dockerfile in deploy.yml or the input `working-directory`.",
  }),

  "exec-format": ({ said }: { said: string }) => ({
    title: "The image was built for another CPU architecture",
    cause: `The server cannot run the image, because it was built for another CPU architecture: ${sentence(said)}`,
    fix: "Set builder/arch in deploy.yml to the server's architecture: `amd64` if `uname -m` prints x86_64 there, `arm64` if it prints aarch64.",
  }),

  "service-label": ({ service }: { service: string }) => ({
    title: "The image was not built by Kamal",
    cause: `Kamal requires the label \`service=${service}\`, but the image does not have it.`,
    fix: `Build the image with \`--label service=${service}\`.`,
  }),
} satisfies Entries;
