// Commands that a container cannot start.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

interface Started {
  /** The file or the program, as the message names it. */
  name: string;
  said: string;
}

const commandPlaces = "CMD or ENTRYPOINT in the Dockerfile, or the role's `cmd` in deploy.yml";

export const entrypointEntries = {
  /** `certain`: the message shows the carriage return. */
  "entrypoint-crlf": ({ name, said, certain }: Started & { certain: boolean }) => ({
    title: "The entrypoint has Windows line ends",
    cause: certain
      ? `${name} has CRLF line ends, so Linux looks for an interpreter or a command whose name ends with a carriage return: ${sentence(said)}`
      : `The file ${name} is in the image, but the interpreter in its first line is not found, usually because the file has Windows line ends (CRLF): ${sentence(said)}`,
    fix: "Convert the file to LF, and keep it so: add `* text=auto eol=lf` to .gitattributes, run `git add --renormalize .`, commit and deploy again.",
    ...(certain
      ? {}
      : {
          alternatives: [
            {
              cause: `The interpreter in the first line of ${name} is not in the image (Alpine and slim images have no bash).`,
              fix: "Use `#!/bin/sh`, or install the interpreter in the Dockerfile (`apk add bash`).",
            },
            {
              cause: `${name} itself is not in the image.`,
              fix: "Copy it in the Dockerfile, and check that .dockerignore does not exclude it.",
            },
          ],
        }),
  }),

  "entrypoint-not-executable": ({ name, said }: Started) => ({
    title: "The entrypoint is not executable",
    cause: `The container cannot run its entrypoint or command ${name}, because the file is not executable: ${sentence(said)}`,
    fix: `Make it executable in the repository: \`git update-index --chmod=+x ${repositoryPath(name)}\`, then commit (or \`RUN chmod +x ${shellWord(name)}\` in the Dockerfile).`,
  }),

  /** `program`: not in PATH. `none`: neither the image nor the role says what to run. */
  "entrypoint-missing": ({ name, said, problem }: Started & { problem: "file" | "program" | "none" }) => {
    const { title, cause, fix } = missingCommand[problem](name);
    return { title: title.slice(0, 80), cause: `${cause}: ${sentence(said)}`, fix };
  },

  "app-script-missing": ({ name, said }: Started) => ({
    title: "package.json does not have the script",
    cause: `The container runs the script \`${name}\` of package.json, which the image does not have: ${sentence(said)}`,
    fix: `Add the script \`${name}\` to package.json, or correct ${commandPlaces}. If it is there, check that WORKDIR is the directory of package.json.`,
  }),

  "app-libc": ({ name, said, problem }: Started & { problem: "not-found" | "old-glibc" | "musl" }) => ({
    title: "The program was built for another C library",
    cause: `${libcCauses[problem](name)}: ${sentence(said)}`,
    fix: libcFixes[problem],
    ...(problem === "not-found"
      ? {
          alternatives: [
            {
              cause: `${name} is not in the final stage of the image.`,
              fix: "Check the path in `COPY --from=…` and in CMD of the Dockerfile.",
            },
            {
              cause: `${name} is a script with Windows line ends, or its interpreter is not in the image.`,
              fix: "Convert it to LF (`* text=auto eol=lf` in .gitattributes), or install the interpreter.",
            },
          ],
        }
      : {}),
  }),

  "app-library-missing": ({ name, said, packages }: Started & { packages: string | undefined }) => ({
    title: "A system library is missing in the image",
    cause: `The image does not have the shared library ${name}, which a gem or package of the app needs: ${sentence(said)}`,
    fix: `Install it in the final stage of the Dockerfile${packages === undefined ? ", not only in the build stage" : `, not only in the build stage: \`apt-get install --no-install-recommends -y ${packages}\` (Debian)`}.`,
  }),

  "app-cpu": ({ said }: { said: string }) => ({
    title: "The server's CPU lacks instructions that the image needs",
    cause: `The program uses instructions that the (virtual) CPU of the server does not have: ${sentence(said)}`,
    fix: "Set the CPU type of the virtual machine to `host` (instead of kvm64 or qemu64), or use an older image that supports this CPU.",
  }),
} satisfies Entries;

const missingCommand = {
  file: (name: string) => ({
    title: "The container's command is not in the image",
    cause: `The container cannot start, because the file ${name} is not in the image`,
    fix: `Copy ${name} in the final stage of the Dockerfile (check .dockerignore and WORKDIR), or correct the path in ${commandPlaces}.`,
  }),
  program: (name: string) => ({
    title: `The image has no program \`${name}\``,
    cause: `The container cannot start, because no directory of PATH in the image has the program ${name}`,
    fix: `Install ${name} in the final stage of the Dockerfile, or correct ${commandPlaces}.`,
  }),
  none: () => ({
    title: "The image has no command",
    cause: "The container cannot start, because the Dockerfile has neither CMD nor ENTRYPOINT",
    fix: "Add `CMD` with the command of the app to the final stage of the Dockerfile, or `cmd` to the role in deploy.yml.",
  }),
} as const;

const libcCauses = {
  "not-found": (name: string) =>
    `${name} is a binary whose loader is not in the image: it was linked to glibc, but the image has another C library or none (Alpine, scratch, distroless/static)`,
  "old-glibc": (name: string) =>
    `${name} was built on a newer distribution than the final image has, whose glibc is too old for it`,
  musl: (name: string) =>
    `${name} was built for another C library than the image has (glibc on Debian, musl on Alpine)`,
} as const;

const libcFixes = {
  "not-found":
    "Build it statically (`CGO_ENABLED=0 go build`, for Rust the target `x86_64-unknown-linux-musl`), or use a final image with glibc (`debian:bookworm-slim`, `gcr.io/distroless/base`).",
  "old-glibc":
    "Use the same distribution in the build stage and in the final stage of the Dockerfile (for example `golang:1.24-bookworm` and `debian:bookworm-slim`), or build statically.",
  musl: "Use images of the same kind in all stages (all Alpine, or all Debian), and install gems and packages in the image, not on another machine. On Alpine, `apk add gcompat` can help.",
} as const;

/** Without the directory that the Dockerfile copies the repository to. */
function repositoryPath(name: string): string {
  return shellWord(name.replace(/^(?:\/(?:rails|app|code|srv|usr\/src\/app|var\/www\/html|opt\/app)\/|\.\/)/, ""));
}
