// Packages that cannot be installed while the image is built.

import { step } from "./builder-entries.ts";
import { type Entries, sentence } from "./entry.ts";

interface MissingLibrary {
  name: string | undefined;
  library: string | undefined;
  alpine: boolean;
  said: string;
}

export const buildPackageEntries = {
  /** `platform`: as Bundler names it, `x86_64-linux`. */
  "build-lockfile-platform": ({ lockfile, platform, said }: { lockfile: string; platform: string; said: string }) => ({
    title: "The lockfile lacks the image's platform",
    ...(lockfile === "Gemfile.lock"
      ? {
          cause: `Gemfile.lock has no gems for ${platform}, the platform of the image: it was written on another one, such as macOS.`,
          fix: `Run \`bundle lock --add-platform ${platform}\`, and commit Gemfile.lock.`,
        }
      : {
          cause: `A package with native code is installed for another platform than the image's: ${sentence(said)}`,
          fix: `Delete node_modules and ${lockfile}, install again, and commit ${lockfile}, so that it lists the packages of all platforms. Also add \`node_modules\` to .dockerignore.`,
        }),
  }),

  "build-bundler-version": ({ version, said }: { version: string | undefined; said: string }) => ({
    title: "The image has another version of Bundler",
    cause: `Gemfile.lock was written by another version of Bundler than the image has: ${sentence(said)}`,
    fix:
      version === undefined
        ? "Install the version from the end of Gemfile.lock in the Dockerfile, before `bundle install`: `RUN gem install bundler -v VERSION`. Or run `bundle update --bundler` with a newer Ruby in FROM, and commit Gemfile.lock."
        : `Add \`RUN gem install bundler -v ${version}\` to the Dockerfile before \`bundle install\`.`,
  }),

  "build-lockfile-mismatch": (facts: {
    lockfile: string;
    manifest: string;
    command: string;
    missing: boolean;
    said: string;
  }) => ({
    title: `${facts.lockfile} ${facts.missing ? "is missing" : "does not match"} ${facts.missing ? "in the build" : facts.manifest}`,
    cause: facts.missing
      ? `The build needs ${facts.lockfile}, but it is not in the commit, not copied before this step, or excluded by .dockerignore: ${sentence(facts.said)}`
      : `${facts.lockfile} in the commit is out of date with ${facts.manifest}, and the build must not change it: ${sentence(facts.said)}`,
    fix: `Run \`${facts.command}\` on your machine, with the package manager's version that the image uses, and commit ${facts.lockfile}.`,
  }),

  /** `name`: of the gem or package that could not be compiled. `library`: a package of Debian. */
  /** `library`: Debian's or Alpine's packages. */
  "build-native-extension": ({ name, library, alpine, said }: MissingLibrary) => ({
    title: "A native extension does not compile",
    cause: `${name === undefined ? "A package" : `The package ${name}`} has code in C${library === undefined ? "" : `, but the image lacks ${library.replaceAll(" ", " and ")}`}: ${sentence(said)}`,
    fix:
      library === undefined
        ? "Install the library that the lines below miss in the Dockerfile, before the packages: `RUN apt-get update && apt-get install -y build-essential …`. In a Dockerfile with stages, do so in the build stage."
        : `Add \`RUN ${alpine ? "apk add --no-cache" : "apt-get update && apt-get install -y"} ${library}\` to the Dockerfile, before the packages are installed. In a Dockerfile with stages, add it to the build stage.`,
  }),

  "build-package-missing": ({ name, manager, said }: { name: string | undefined; manager: string; said: string }) => ({
    title: "A package does not exist",
    cause: `${manager} cannot find ${name ?? "a package"} in its sources: ${sentence(said)}`,
    fix: packageFix(manager, name),
  }),

  /** `source`: the repository or server that needs a login. */
  "build-private-dependency": ({ source, ssh, said }: { source: string | undefined; ssh: boolean; said: string }) => ({
    title: "The build has no access to a private dependency",
    cause: `A step of the build fetches ${source ?? "a private package"}, but the build has no credentials for it: ${sentence(said)}`,
    fix: ssh
      ? "Set `ssh: default` under `builder` in deploy.yml, and use `RUN --mount=type=ssh` (and `ssh-keyscan` for known_hosts) in the Dockerfile. Or fetch it over https with a token as a build secret."
      : "Pass a token as a build secret: list its name in builder/secrets in deploy.yml and in .kamal/secrets, and use it in the Dockerfile with `RUN --mount=type=secret,id=NAME,env=NAME`.",
  }),

  "build-corepack": ({ problem, said }: { problem: "keys" | "disabled" | "download"; said: string }) => ({
    title: problem === "disabled" ? "Corepack is not enabled in the image" : "Corepack in the image is too old",
    cause:
      problem === "disabled"
        ? `package.json asks for another version of the package manager than the image has: ${sentence(said)}`
        : `Corepack in the base image does not know the current signing keys of its packages: ${sentence(said)}`,
    fix:
      problem === "disabled"
        ? "Add `RUN corepack enable` to the Dockerfile, before the packages are installed."
        : "Add `RUN npm install -g corepack@latest` to the Dockerfile, before `corepack enable`, or use a newer Node image in FROM.",
  }),

  "build-network": ({ command, said }: { command: string | undefined; said: string }) => ({
    title: "The build has no connection to a server",
    cause: `${step(command)} could not download something: ${sentence(said)}`,
    fix: "Re-run the job. If it fails again, check the DNS and the network of the machine that builds: `docker run --rm busybox nslookup HOST` with the host below.",
  }),

  "build-certificate": ({ command, said }: { command: string | undefined; said: string }) => ({
    title: "The build does not trust a certificate",
    cause: `${step(command)} could not verify the certificate of a server: ${sentence(said)}`,
    fix: "Install the certificate authorities in the Dockerfile before that step: `RUN apt-get update && apt-get install -y ca-certificates`.",
    alternatives: [
      {
        cause: "A proxy between the builder and the internet uses a certificate of its own.",
        fix: "Copy its authority to /usr/local/share/ca-certificates/ in the Dockerfile, and run `update-ca-certificates`.",
      },
    ],
  }),
} satisfies Entries;

function packageFix(manager: string, name: string | undefined): string {
  const what = name ?? "the package";
  switch (manager) {
    case "apt":
      return `Correct the name ${what} in the Dockerfile, and run \`apt-get update\` in the same RUN as \`apt-get install\`. Names change between releases of the base image.`;
    case "apk":
      return `Correct the name ${what} in the Dockerfile: Alpine names packages differently than Debian, and drops versions between releases.`;
    case "Bundler":
      return `Run \`bundle update ${what}\` on your machine, and commit Gemfile.lock: the locked version was removed, or the gem's source is missing in the Gemfile.`;
    case "pip":
      return `Correct the version of ${what} in the requirements, or use a Python in FROM that has a release of it.`;
    default:
      return `Correct the name or the version of ${what} in package.json, update the lockfile, and commit both.`;
  }
}
