// Failures while the image is built. No server is involved.

import { rm } from "node:fs/promises";
import path from "node:path";
import type { Lane } from "./lane.ts";
import { runtimeImage } from "./runtime-image.ts";
import type { StagedFailure } from "./staged-failure.ts";

/** A Dockerfile with real Ruby and Node, and these lines. */
const dockerfile = ({ checkout }: Lane, ...lines: readonly string[]) =>
  checkout.write("Dockerfile", [`FROM ${runtimeImage}`, ...lines, ""].join("\n"));

interface Bundle {
  gemfile: string;
  /** In the lock file. */
  gem?: string;
  platform?: string;
}

/** `bundle install` as the Dockerfile of Rails does it. It fails before it needs a network. */
async function bundle(lane: Lane, { gemfile, gem = "rack (3.1.8)", platform = "x86_64-linux" }: Bundle) {
  const lock = [
    ...["GEM", "  remote: https://gems.invalid/", "  specs:", `    ${gem}`, ""],
    ...["PLATFORMS", `  ${platform}`, "", "DEPENDENCIES", "  rack", "", "BUNDLED WITH", "   2.6.7", ""],
  ];
  await lane.checkout.write("Gemfile", `source "https://gems.invalid"\n${gemfile}\n`);
  await lane.checkout.write("Gemfile.lock", lock.join("\n"));
  await dockerfile(lane, "ENV BUNDLE_DEPLOYMENT=1", "COPY Gemfile Gemfile.lock ./", "RUN bundle install");
}

export const buildFailures: readonly StagedFailure[] = [
  {
    name: "COPY of a path that does not exist",
    stage: ({ checkout }) => checkout.append("Dockerfile", "\nCOPY config/puma.rb /puma.rb\n"),
    id: "build-file-missing",
    cause: /config\/puma\.rb/,
    fix: /\.dockerignore|commit/,
    phase: "build",
  },
  {
    name: "COPY of a folder that Git ignores",
    stage: async ({ checkout }) => {
      await checkout.write(".gitignore", "/dist\n");
      await checkout.write("dist/app.js", "1\n");
      await checkout.append("Dockerfile", "\nCOPY dist /www/dist\n");
    },
    id: "build-file-missing",
    cause: /dist.*not committed/,
    fix: /Commit dist, or create it in the Dockerfile/,
    phase: "build",
  },
  {
    name: "folders that Git does not keep, because they are empty",
    stage: (lane) => dockerfile(lane, "RUN chown --recursive nobody log storage tmp"),
    id: "build-not-committed",
    cause: /log.*storage.*tmp/,
    fix: /mkdir|\.keep/,
    phase: "build",
  },
  {
    name: "a command that fails",
    stage: (lane) => dockerfile(lane, "RUN echo 'src/index.ts(3,7): error TS2322: not assignable' && exit 2"),
    id: "build-failed",
    cause: /exit code: 2|TS2322/,
    fix: /./,
    evidence: /TS2322/,
    phase: "build",
  },
  {
    name: "a command that is killed for lack of memory",
    stage: (lane) => dockerfile(lane, "RUN echo 'rendering chunks...'; sh -c 'kill -9 $$'; exit $?"),
    id: "build-memory",
    cause: /memory/,
    fix: /memory|runner/,
    phase: "build",
  },
  {
    name: "a base image that does not exist",
    stage: ({ checkout, sandbox }) =>
      checkout.replace("Dockerfile", /FROM .*/, `FROM ${sandbox.registry.server}/ruby-base:3.4`),
    id: "build-base-image",
    cause: /ruby-base:3\.4/,
    fix: /FROM|Dockerfile/,
    phase: "build",
  },
  {
    name: "a Dockerfile with a typing error",
    stage: ({ checkout }) => checkout.replace("Dockerfile", /COPY start/, "COPPY start"),
    id: "build-dockerfile",
    cause: /unknown instruction: COPPY/,
    fix: /Dockerfile|line/,
    phase: "build",
  },
  {
    name: "no Dockerfile",
    stage: ({ checkout }) => rm(path.join(checkout.dir, "Dockerfile")),
    id: "dockerfile-missing",
    cause: /Dockerfile/,
    fix: /builder\/dockerfile/,
    phase: "build",
  },
  {
    name: "a Gemfile that its lock does not match",
    stage: (lane) => bundle(lane, { gemfile: 'gem "rack"\ngem "puma"' }),
    id: "build-lockfile-mismatch",
    cause: /Gemfile\.lock|puma/,
    fix: /bundle (install|lock)/,
    phase: "build",
  },
  {
    name: "a Gemfile.lock without the platform of the image",
    stage: (lane) => bundle(lane, { gemfile: 'gem "rack"', platform: "arm64-darwin-24" }),
    id: "build-lockfile-platform",
    cause: /platform/,
    fix: /bundle lock --add-platform x86_64-linux/,
    phase: "build",
  },
  {
    name: "another Ruby than the Gemfile wants",
    stage: (lane) => bundle(lane, { gemfile: 'ruby "3.1.6"\ngem "rack"' }),
    id: "build-runtime-version",
    cause: /3\.1\.6/,
    fix: /FROM|RUBY_VERSION|\.ruby-version|Dockerfile/,
    phase: "build",
  },
  {
    name: "gems that cannot be downloaded",
    stage: (lane) => bundle(lane, { gemfile: 'gem "rack"' }),
    id: "build-network",
    cause: /gems\.invalid/,
    fix: /./,
    phase: "build",
  },
  {
    name: "a variable that the build does not have",
    stage: (lane) => dockerfile(lane, `RUN ruby -e 'ENV.fetch("DATABASE_URL")'`),
    id: "build-secret-missing",
    cause: /DATABASE_URL/,
    fix: /builder\/secrets|ARG|build/,
    phase: "build",
  },
  {
    name: "a database that the build needs",
    stage: (lane) => dockerfile(lane, `RUN ruby -rpg -e 'PG.connect("postgres://127.0.0.1:5432/shop")'`),
    id: "build-service-unreachable",
    cause: /5432/,
    fix: /build/,
    phase: "build",
  },
  {
    name: "a cache that the builder's driver cannot export",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.builder = { arch: "amd64", driver: "docker", cache: { type: "registry", options: "mode=max" } };
      }),
    id: "build-cache-driver",
    cause: /cache/i,
    fix: /docker-container|driver/,
    phase: "build",
  },
  {
    name: "a private submodule",
    stage: async ({ checkout }) => {
      await checkout.write(
        ".gitmodules",
        '[submodule "vendor/ui"]\n\tpath = vendor/ui\n\turl = http://127.0.0.1:9/acme/ui.git\n',
      );
      await checkout.addSubmodule("vendor/ui");
    },
    id: "clone-submodule",
    cause: /vendor\/ui|acme\/ui/,
    fix: /submodules/,
    phase: "build",
  },
];
