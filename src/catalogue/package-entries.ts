// Gems, modules and assets that the app in a container does not find in its image.

import { type Entries, sentence } from "./entry.ts";

interface Said {
  said: string;
}

export const packageEntries = {
  "app-gem-missing": ({ name, problem, said }: Said & { name: string; problem: GemProblem }) => ({
    title:
      problem === "environment"
        ? "The app does not run in the environment production"
        : "A gem is missing in the image",
    cause: `${gemCauses[problem](name)}: ${sentence(said)}`,
    fix: gemFixes[problem](name),
  }),

  "app-module-missing": ({ name, problem, said }: Said & { name: string; problem: ModuleProblem }) => ({
    title: moduleTitles[problem],
    cause: `${moduleCauses[problem](name)}: ${sentence(said)}`,
    fix: moduleFixes[problem](name),
  }),

  /** `target`: as Prisma names the platform of the image, `debian-openssl-3.0.x`. */
  "app-prisma-engine": ({ target, said }: Said & { target: string | undefined }) => ({
    title: "Prisma has no engine for the image's platform",
    cause: `The Prisma client was generated in another stage or image than the one that runs, so the query engine for its system and OpenSSL is missing: ${sentence(said)}`,
    fix: `Add the platform to the generator in schema.prisma, \`binaryTargets = ["native", "${target ?? "debian-openssl-3.0.x"}"]\`, and deploy again. Or use the same base image in all stages of the Dockerfile, with the package openssl installed in it.`,
  }),

  "app-module-type": ({ said }: Said) => ({
    title: "Node reads a file as the wrong kind of module",
    cause: `Node decides by \`"type"\` in the nearest package.json whether a file is an ES module, and in the image that package.json is missing or says something else: ${sentence(said)}`,
    fix: 'Copy package.json next to the built files in the final stage of the Dockerfile, and check that it has `"type": "module"` if the app uses `import`.',
  }),

  "asset-path": ({ path }: { path: string }) => ({
    title: "The image does not have the folder of `asset_path`",
    cause: `\`asset_path\` in deploy.yml is ${path}, but the image has no such folder.`,
    fix: "Remove `asset_path` from deploy.yml if the app has no compiled assets, set it to the folder that the image has, or compile the assets in the Dockerfile (`bin/rails assets:precompile`).",
  }),

  "app-constant-missing": ({ name, said }: Said & { name: string }) => ({
    title: "The app uses a class or module that does not exist in production",
    cause: `The app does not load, because it uses the constant ${name}, which is not there in production: ${sentence(said)}`,
    fix: `If ${name} comes from a gem, move the gem out of the groups development and test in the Gemfile, or guard the line with \`if Rails.env.development?\`. If it is the app's own, commit its file under the name that Rails expects. \`RAILS_ENV=production SECRET_KEY_BASE_DUMMY=1 bin/rails zeitwerk:check\` shows the same.`,
  }),

  "app-runtime-version": ({ said }: Said) => ({
    title: "The image has another version of the language than the app needs",
    cause: `The app needs another version of its language than the image has: ${sentence(said)}`,
    fix: "Use the same version in the base image of the Dockerfile (FROM), in all stages, and in the app's own files (.ruby-version, Gemfile, package.json, pom.xml).",
  }),

  "app-assets-missing": ({ name, said, command }: Said & { name: string | undefined; command: string }) => ({
    title: "Compiled assets are missing in the image",
    cause: `The image does not have the compiled asset${name === undefined ? "s" : ` ${name}`} that the app looks up: ${sentence(said)}`,
    fix: `Compile the assets while the image is built (${command} in the Dockerfile), and copy the result to the final stage. An asset that still is missing is not in the sources or in the manifest.`,
  }),
} satisfies Entries;

/** `group`: only in another group than the image installs. `environment`: it does not run as production. */
type GemProblem = "bundler" | "missing" | "group" | "require" | "executable" | "environment";

const gemCauses: Readonly<Record<GemProblem, (name: string) => string>> = {
  bundler: (version) => `The image does not have Bundler ${version}, which Gemfile.lock was written with`,
  missing: (name) => `Bundler does not find the gem ${name} in the image`,
  group: (name) =>
    `The app uses the gem ${name} in production, but the image does not have it, because it is only in another group of the Gemfile (development, test)`,
  require: (name) => `The app requires \`${name}\`, but no gem in the image's bundle has that file`,
  executable: (name) => `The image's bundle has no gem with the program ${name}`,
  environment: (name) => `The app does not run with RAILS_ENV=production, and looks for the development gem ${name}`,
};

const gemFixes: Readonly<Record<GemProblem, (name: string) => string>> = {
  bundler: (version) =>
    `Add \`RUN gem install bundler -v ${version}\` to each stage of the Dockerfile, before \`bundle install\`. Or run \`bundle update --bundler\`, and commit Gemfile.lock.`,
  missing: () =>
    "Install all gems of Gemfile.lock in the image (`bundle install` after COPY of Gemfile and Gemfile.lock), and copy /usr/local/bundle to the final stage: BUNDLE_PATH and BUNDLE_WITHOUT must be the same in both.",
  group: (name) =>
    `Move \`gem "${gemName(name)}"\` out of the group in the Gemfile, or use ${name} only in that environment (\`if Rails.env.development?\`).`,
  require: (name) =>
    `Add \`gem "${gemName(name)}"\` to the Gemfile outside of the groups development and test, run \`bundle install\`, and commit Gemfile and Gemfile.lock. If the file is the app's own, commit it and check .dockerignore.`,
  executable: (name) =>
    `Add \`gem "${gemName(name)}"\` to the Gemfile outside of the groups development and test, run \`bundle install\` and commit both files, or correct the command (CMD in the Dockerfile, the role's \`cmd\`).`,
  environment: () =>
    "Set `RAILS_ENV: production` under `env/clear` in deploy.yml (or `ENV RAILS_ENV=production` in the Dockerfile).",
};

/** `pg/connection` is in the gem pg. */
function gemName(name: string): string {
  return /^[\w.-]{1,60}/.exec(name)?.[0] ?? "NAME";
}

/** `entry`: the file or module that the container's command names. `native`: its binary for this platform. */
export type ModuleProblem =
  | "node-package"
  | "node-file"
  | "entry-file"
  | "python"
  | "python-entry"
  | "native"
  | "php"
  | "php-extension"
  | "java";

const moduleTitles: Readonly<Record<ModuleProblem, string>> = {
  "node-package": "A Node package is missing in the image",
  "node-file": "A file of the app is missing in the image",
  "entry-file": "The file that the container runs is not in the image",
  python: "A Python module is missing in the image",
  "python-entry": "The module in the server's command is not in the image",
  native: "A Node package lacks its binary for the server",
  php: "Composer's packages are missing in the image",
  "php-extension": "A PHP extension is missing in the image",
  java: "The program that the container runs is not in the image",
};

const moduleCauses: Readonly<Record<ModuleProblem, (name: string) => string>> = {
  "node-package": (name) => `The app imports the package ${name}, which node_modules in the image does not have`,
  "node-file": (name) => `The app imports the file ${name}, which the image does not have`,
  "entry-file": (name) => `The container's command runs ${name}, which the image does not have`,
  python: (name) => `The app imports ${name}, which is not installed in the image and not in its files`,
  "python-entry": (name) =>
    `The server's command names the module \`${name}\`, which is not in the image's working directory`,
  native: (name) =>
    `node_modules in the image has no binary of ${name} for this platform: it was installed for another one, or without optional dependencies`,
  php: (name) => `The image does not have ${name}`,
  "php-extension": (name) => `PHP in the image does not have ${name}`,
  java: (name) => `Java does not find ${name} in the image`,
};

const moduleFixes: Readonly<Record<ModuleProblem, (name: string) => string>> = {
  "node-package": (name) =>
    `Add ${name} to \`dependencies\` in package.json (not \`devDependencies\`, which production installs leave out), commit the lock file, and copy node_modules to the final stage of the Dockerfile.`,
  "node-file": () =>
    "Commit the file, check .dockerignore and the COPY lines of the Dockerfile, and upper and lower case in the import: Linux distinguishes them. Compiled files need the build step in the Dockerfile.",
  "entry-file": (name) =>
    `Correct the path in CMD of the Dockerfile, or copy the build's result there (\`COPY --from=build …\`). ${/server\.js$/.test(name) ? 'For Next.js, `output: "standalone"` in next.config.js makes .next/standalone/server.js; in a monorepo it is in a subdirectory, unless outputFileTracingRoot is set.' : "Check WORKDIR and the output directory of the build."}`,
  python: (name) =>
    `Add ${pythonPackage(name)} to the requirements (or pyproject.toml and its lock file), outside of the development group, so that the image installs it. If it is a module of the app, commit it and check WORKDIR and .dockerignore.`,
  "python-entry": (name) =>
    `Correct the module in the command (CMD in the Dockerfile, or \`cmd\` in deploy.yml), for example \`gunicorn PROJECT.wsgi:application\` instead of \`${name}\`, or its directory: WORKDIR, \`--chdir\`, and the COPY lines.`,
  native: (name) =>
    `Install the packages in the image for its platform: \`RUN npm ci --include=optional\` in the Dockerfile, and node_modules in .dockerignore. To build on another platform: \`npm install --os=linux --cpu=x64 ${gemName(name)}\`.`,
  php: () =>
    "Run `composer install --no-dev` in the Dockerfile, and copy vendor/ to the final stage (do not exclude it or mount a volume over it).",
  "php-extension": () =>
    "Install it in the Dockerfile: `docker-php-ext-install pdo_pgsql pdo_mysql` (or `install-php-extensions` with its name).",
  java: (name) => `Copy ${name} in the final stage of the Dockerfile, and correct the path in CMD or ENTRYPOINT.`,
};

const pythonPackages: Readonly<Record<string, string>> = {
  MySQLdb: "mysqlclient",
  PIL: "pillow",
  bs4: "beautifulsoup4",
  corsheaders: "django-cors-headers",
  cv2: "opencv-python-headless",
  debug_toolbar: "django-debug-toolbar",
  distutils: "setuptools",
  dotenv: "python-dotenv",
  environ: "django-environ",
  jwt: "PyJWT",
  pkg_resources: "setuptools",
  psycopg2: "psycopg2-binary",
  rest_framework: "djangorestframework",
  sklearn: "scikit-learn",
  yaml: "PyYAML",
};

function pythonPackage(name: string): string {
  const [top = name] = name.split(".");
  return pythonPackages[top] ?? top;
}
