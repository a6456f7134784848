// What is in the way of a RUN step: files that are not copied yet, users, rights, libraries.

import { type Entries, sentence } from "./entry.ts";

export const buildEnvironmentEntries = {
  /** `file`: as the tool names it. */
  "build-copy-missing": ({ file, said }: { file: string; said: string }) => ({
    title: `${file.length < 50 ? file : "A file"} is not in the image at this step`,
    cause: `A step of the build needs ${file}, but no COPY before it brings it into the image: ${sentence(said)}`,
    fix: `Copy it before that step: \`COPY ${file} ./\` in the Dockerfile (or \`COPY . .\`). If a COPY includes it already, commit ${file}, and check .dockerignore.`,
  }),

  "build-permission": ({ path, said }: { path: string | undefined; said: string }) => ({
    title: "A step of the build may not write to a folder",
    cause: `The user of this step has no permission to write to ${path ?? "a folder"}, which belongs to root: ${sentence(said)}`,
    fix: "Move `USER` in the Dockerfile below this step, or give the files to that user: `COPY --chown=USER:USER . .` and `RUN chown USER FOLDER` before `USER`.",
  }),

  /** `what`: "user", "group", or the number. */
  "build-user-exists": ({ said }: { said: string }) => ({
    title: "The base image already has this user",
    cause: `The Dockerfile creates a user or group that the base image has already: ${sentence(said)}`,
    fix: "Remove that step and use the user of the base image (`USER node` in images of Node, `USER ubuntu` in images of Ubuntu 24.04), or choose another number.",
  }),

  /** `library`: its file. `debian`: the package that has it, undefined if it is not known. */
  "build-library-missing": ({
    library,
    debian,
    said,
  }: {
    library: string;
    debian: string | undefined;
    said: string;
  }) => ({
    title: `The image lacks the library ${library}`,
    cause: `A program or package loads ${library}, but the image does not have it: ${sentence(said)}`,
    fix: `Add \`RUN apt-get update && apt-get install -y ${debian ?? "PACKAGE"}\` to the Dockerfile${debian === undefined ? ", with the package that has this library," : ""} in the stage of this step and in the last one.`,
  }),

  "build-libc": ({ said }: { said: string }) => ({
    title: "A package was built for a newer system than the image",
    cause: `A package with native code needs a newer C library than the base image has: ${sentence(said)}`,
    fix: "Use a base image on a newer release of Debian in FROM (for example `-bookworm` or `-trixie`), in all stages the same.",
  }),

  "build-apt-stale": ({ said }: { said: string }) => ({
    title: "The list of packages in the image is out of date",
    cause: `apt asks for a version of a package that its server has replaced, because \`apt-get update\` comes from a cached layer: ${sentence(said)}`,
    fix: "Write both in the same step: `RUN apt-get update && apt-get install -y …`. Then re-run the job.",
  }),

  "build-dependency-conflict": ({ manager, said }: { manager: string; said: string }) => ({
    title: "The app's packages contradict each other",
    cause: `${manager} finds no set of versions that satisfies all requirements: ${sentence(said)}`,
    fix:
      manager === "npm"
        ? "Resolve it on your machine with `npm install`, and commit package.json and package-lock.json; in the Dockerfile, use `npm ci`. As a workaround, `npm ci --legacy-peer-deps` ignores the conflict."
        : "Resolve it on your machine, and commit the lockfile.",
  }),

  "build-script-missing": ({ name }: { name: string }) => ({
    title: `package.json has no script ${name}`,
    cause: `The build runs the script "${name}", but package.json does not define it.`,
    fix: `Add "${name}" to \`scripts\` in package.json, or correct its name in the Dockerfile.`,
  }),

  /** `asset`: as the tool names it. */
  "build-asset-missing": ({ asset, said }: { asset: string; said: string }) => ({
    title: "An asset is missing in the build",
    cause: `The asset pipeline needs ${asset}, but cannot find it in the commit: ${sentence(said)}`,
    fix: /builds|tailwind/.test(asset)
      ? `${asset} is built by a JavaScript or CSS build: run it before assets:precompile (\`RUN yarn install && yarn build && yarn build:css\`, \`bin/rails tailwindcss:build\`), and keep app/assets/builds/.keep in git.`
      : `Commit ${asset}, or add the gem or package that has it. Also check that .dockerignore does not exclude it.`,
  }),

  "build-context-unreadable": ({ path }: { path: string }) => ({
    title: "Docker cannot read a file of the build context",
    cause: `The user who runs Docker may not read ${path}, which is in the build context.`,
    fix: `Add ${path} to .dockerignore, or make it readable for that user: \`sudo chown -R $USER .\`.`,
  }),

  "build-python-managed": () => ({
    title: "pip may not install into the system's Python",
    cause: "The base image's Python belongs to its package manager, so pip refuses to install packages there.",
    fix: "Use a virtual environment in the Dockerfile: `RUN python3 -m venv /venv` and `ENV PATH=/venv/bin:$PATH` before pip, or use an official image (`FROM python:3.13-slim`).",
  }),

  /** `gem`: undefined if the output names none. */
  "build-gem-not-installed": ({ gem, said }: { gem: string | undefined; said: string }) => ({
    title: "A gem is not installed in the image",
    cause: `This step needs ${gem === undefined ? "a gem" : `the gem ${gem}`}, but \`bundle install\` did not install it in this stage: ${sentence(said)}`,
    fix: `Move ${gem ?? "it"} out of the groups that BUNDLE_WITHOUT leaves out (development, test) in the Gemfile. If it is in none, run \`bundle install\` before this step, with the same BUNDLE_PATH and BUNDLE_DEPLOYMENT.`,
  }),
} satisfies Entries;
