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
    ...(command?.includes("assets:precompile") === true && said === "" ? silentPrecompile : reproduceBuild),
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

  /** Of an accessory or of kamal-proxy. */
  "image-platform": ({ image, platform, host }: { image: string; platform: string; host: string | undefined }) => ({
    title: `${image} does not exist for the server's CPU`.slice(0, 80),
    cause: `${host ?? "The server"} has a CPU of the kind ${platform}, for which the registry has no ${image}.`,
    fix: `Use a version or an image that supports it (for MySQL 5.7 on arm64, \`mysql:8.0\` or \`mariadb\`), or a server with another CPU.`,
  }),

  "service-label": ({ service }: { service: string }) => ({
    title: "The image was not built by Kamal",
    cause: `Kamal requires the label \`service=${service}\`, but the image does not have it.`,
    fix: `Build the image with \`--label service=${service}\`.`,
  }),
} satisfies Entries;

const reproduceBuild = {
  fix: "Fix the build step shown in the lines below. To reproduce the failure, run `docker build .` in a fresh clone: only committed files are part of the build.",
};

/** The most frequent reason that is not in the last lines. */
const silentPrecompile = {
  fix: "Read the output of the step further up. If it asks for a key: SECRET_KEY_BASE_DUMMY needs Rails 7.1 or newer, so pass SECRET_KEY_BASE or RAILS_MASTER_KEY to the step as a build secret (`builder/secrets` and `RUN --mount=type=secret`).",
  alternatives: [
    {
      cause: "The assets do not compile.",
      fix: "Run `RAILS_ENV=production SECRET_KEY_BASE_DUMMY=1 bin/rails assets:precompile` in a fresh clone.",
    },
  ],
};
