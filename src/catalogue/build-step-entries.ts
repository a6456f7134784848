// What a RUN step of the build lacks: a version, a secret, a service, a program.

import { step } from "./builder-entries.ts";
import { type Entries, sentence } from "./entry.ts";

export const buildStepEntries = {
  /** `wanted`, `found`: versions, undefined if the output does not name them. */
  "build-runtime-version": (facts: {
    runtime: string;
    wanted: string | undefined;
    found: string | undefined;
    said: string;
  }) => ({
    title: `The image has another version of ${facts.runtime} than the app needs`,
    cause: `The base image has ${facts.found === undefined ? `a ${facts.runtime}` : `${facts.runtime} ${facts.found}`}${facts.wanted === undefined ? " that does not fit" : `, but the app needs ${facts.wanted}`}: ${sentence(facts.said)}`,
    fix: runtimeFix(facts),
  }),

  /** Node 17 and newer, with tools that are older. */
  "build-openssl-legacy": ({ said }: { said: string }) => ({
    title: "The app's build tool is too old for this Node",
    cause: `An old webpack uses a hash that OpenSSL 3 in Node 17 and newer does not have: ${sentence(said)}`,
    fix: "Update webpack (5.61 or newer). Until then, add `ENV NODE_OPTIONS=--openssl-legacy-provider` to the Dockerfile, or use `FROM node:16`.",
  }),

  /** `name`: of the variable. */
  "build-secret-missing": (facts: {
    problem: "secret-key-base" | "master-key" | "credentials" | "variable" | "secret";
    name: string | undefined;
    said: string;
  }) => ({
    title: `The build lacks ${facts.problem === "secret-key-base" ? "secret_key_base" : facts.problem === "master-key" || facts.problem === "credentials" ? "RAILS_MASTER_KEY" : (facts.name ?? "a variable")}`,
    ...missingSecret(facts),
  }),

  "build-master-key-wrong": () => ({
    title: "RAILS_MASTER_KEY does not fit the credentials",
    cause:
      "The build cannot decrypt config/credentials.yml.enc: RAILS_MASTER_KEY is not the key that it was encrypted with, or has another length than 32 characters.",
    fix: "Set the secret RAILS_MASTER_KEY to the content of config/master.key, without a line break at the end. For credentials of an environment, it is config/credentials/production.key.",
  }),

  /** `service`: `PostgreSQL`. */
  "build-service-unreachable": ({
    service,
    command,
    said,
  }: {
    service: string;
    command: string | undefined;
    said: string;
  }) => ({
    title: `The build needs ${service}, which is not there`,
    cause: `${step(command)} connects to ${service}, but no database or other service runs during the build: ${sentence(said)}`,
    fix: /migrat|db:|prisma/.test(command ?? "")
      ? "Remove the migration from the Dockerfile, and run it when the container starts (bin/docker-entrypoint) or in a hook."
      : 'Do not connect while the app loads: move the query that the lines below show out of initializers, class bodies and routes, or skip it during the build (`if ENV["SECRET_KEY_BASE_DUMMY"]`).',
  }),

  "build-tool-missing": ({
    tool,
    problem,
  }: {
    tool: string;
    problem: "program" | "dev-dependency" | "javascript" | "extension";
  }) => ({
    title: `${tool} is missing in the image`,
    ...missingTool(tool, problem),
  }),

  /** `module`: of Node, Python or Ruby. `from`: what needs it. */
  "build-module-missing": ({
    module,
    language,
    said,
  }: {
    module: string;
    language: "Node" | "Python" | "Ruby";
    said: string;
  }) => ({
    title: `The build cannot find ${module}`,
    cause: `A step of the build needs ${module}, but it is not installed in the image, or not committed: ${sentence(said)}`,
    fix: missingModule(module, language),
  }),

  /** `file`: in the repository. */
  "build-not-executable": ({ file }: { file: string }) => ({
    title: `${file} is not executable`,
    cause: `The build runs ${file}, but git has it without the executable bit.`,
    fix: `Run \`git update-index --chmod=+x ${file}\`, and commit it.`,
  }),

  "build-crlf": ({ file }: { file: string | undefined }) => ({
    title: "A script has Windows line endings",
    cause: `${file ?? "A script that the build runs"} ends its lines with CRLF, so Linux looks for an interpreter whose name ends with a carriage return.`,
    fix: "Add `bin/* text eol=lf` to .gitattributes, run `git add --renormalize .`, and commit.",
  }),
} satisfies Entries;

const images: Readonly<Record<string, string>> = {
  Ruby: "ruby",
  Node: "node",
  Go: "golang",
  Python: "python",
  PHP: "php",
  Rust: "rust",
  Elixir: "elixir",
};

function runtimeFix({ runtime, wanted }: { runtime: string; wanted: string | undefined }): string {
  const image = images[runtime];
  const version = /\d+(?:\.\d+){0,2}/.exec(wanted ?? "")?.[0];
  const from = image === undefined || version === undefined ? "" : ` (\`FROM ${image}:${version}\`)`;
  if (runtime === "Ruby") {
    return `Use Ruby ${wanted ?? "of that version"} in the Dockerfile (\`ARG RUBY_VERSION=${version ?? "…"}\` or FROM), or change the version in Gemfile and .ruby-version.`;
  }

  return `Use a base image with ${runtime} ${wanted ?? "of that version"} in the Dockerfile${from}.`;
}

function missingSecret({ problem, name, said }: { problem: string; name: string | undefined; said: string }) {
  const words = sentence(said);
  switch (problem) {
    case "secret-key-base":
      return {
        cause: `Rails needs a secret_key_base to load the app, and the build has none: ${words}`,
        fix: "Write `RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile` in the Dockerfile (Rails 7.1 and newer; before, `SECRET_KEY_BASE=dummy`).",
      };
    case "master-key":
      return {
        cause: `Rails needs the key of its credentials, and the build has none: ${words}`,
        fix: "Remove `config.require_master_key` if the build needs no credential (with `SECRET_KEY_BASE_DUMMY=1`). Otherwise add RAILS_MASTER_KEY to builder/secrets in deploy.yml, and mount it in the Dockerfile: `RUN --mount=type=secret,id=RAILS_MASTER_KEY,env=RAILS_MASTER_KEY ./bin/rails assets:precompile`.",
      };
    case "credentials":
      return {
        cause: `The build has no RAILS_MASTER_KEY, so the credentials are empty, and the app fails when it reads a value from them.`,
        fix: "Read it so that it may be missing: `Rails.application.credentials.dig(:section, :key)`. If the build needs the value, add RAILS_MASTER_KEY to builder/secrets in deploy.yml, and mount it in the Dockerfile: `RUN --mount=type=secret,id=RAILS_MASTER_KEY,env=RAILS_MASTER_KEY …`.",
      };
    case "secret":
      return {
        cause: `The Dockerfile mounts the build secret ${name ?? ""}, but the build does not get it: ${words}`.replace(
          "  ",
          " ",
        ),
        fix: `Add ${name ?? "it"} to builder/secrets in deploy.yml and to .kamal/secrets.`,
      };
    default:
      return {
        cause: `The app needs ${name ?? "an environment variable"} to load, and the build does not have it: ${words}`,
        fix: `Give ${name ?? "it"} a placeholder for the build: \`RUN ${name ?? "NAME"}=dummy …\` in the Dockerfile. If the build needs the real value, add ${name ?? "it"} to builder/args (not secret) or builder/secrets (secret) in deploy.yml.`,
      };
  }
}

function missingTool(tool: string, problem: "program" | "dev-dependency" | "javascript" | "extension") {
  switch (problem) {
    case "dev-dependency":
      return {
        cause: `A step of the build runs \`${tool}\`, but it is not in node_modules: development packages are not installed if NODE_ENV is production.`,
        fix: `Install them for the build: \`RUN npm ci --include=dev\` (\`yarn install --production=false\`, \`pnpm install --prod=false\`), or move ${tool} to \`dependencies\` in package.json.`,
      };
    case "javascript":
      return {
        cause: `A step of the build runs \`${tool}\`, but this stage of the Dockerfile has no JavaScript runtime or package manager with that name.`,
        fix: `Install Node and ${tool === "node" ? "npm" : tool} in the build stage, and the packages of package.json, before this step. \`bin/rails generate dockerfile\` (gem dockerfile-rails) writes such a Dockerfile.`,
      };
    case "extension":
      return {
        cause: `The app needs the PHP extension ${tool}, but the image does not have it.`,
        fix: `Install it in the Dockerfile: \`RUN docker-php-ext-install ${tool}\`.`,
      };
    default:
      return {
        cause: `A step of the build runs \`${tool}\`, but the image has no such program.`,
        fix: `Install it in the Dockerfile before this step: \`RUN apt-get update && apt-get install -y ${tool}\` (on Alpine, \`apk add ${tool}\`).`,
      };
  }
}

function missingModule(module: string, language: "Node" | "Python" | "Ruby"): string {
  if (language === "Ruby")
    return `Add ${module} to the Gemfile in the group that the build installs (BUNDLE_WITHOUT leaves out development and test), run \`bundle install\`, and commit Gemfile.lock.`;
  if (language === "Python") return `Add ${module} to the requirements that the Dockerfile installs.`;
  return /^[.@~/]{0,2}[./~]/.test(module)
    ? `Commit ${module}, and compare upper and lower case in its name: Linux distinguishes them. Also check .dockerignore.`
    : `Add ${module} to package.json and commit the lockfile. If it is a development package, install those for the build: \`RUN npm ci --include=dev\`.`;
}
