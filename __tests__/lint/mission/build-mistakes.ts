import type { Mistake } from "./mistake.ts";

const deploy = "config/deploy.yml";

/** Mistakes in the build and in the workflow. */
export const buildMistakes: readonly Mistake[] = [
  {
    name: "a .dockerignore that drops config",
    changes: [{ file: ".dockerignore", find: "/config/deploy*.yml", put: "/config" }],
    found: [".dockerignore:20 warning dockerignore-drops-needed"],
  },
  {
    name: "a .dockerignore that drops the lockfile",
    changes: [{ file: ".dockerignore", find: "/.kamal", put: "*.lock" }],
    found: [".dockerignore:21 error dockerignore-drops-needed"],
  },
  {
    name: "a .dockerignore that drops the entrypoint",
    changes: [{ file: ".dockerignore", find: "/.kamal", put: "bin/docker-*" }],
    found: [".dockerignore:21 warning dockerignore-drops-needed"],
  },
  {
    name: "a key in the repository",
    changes: [
      { file: ".gitignore", find: "/config/*.key", put: "/config/master.key" },
      { file: "config/credentials/staging.key", put: "0123456789abcdef0123456789abcdef\n" },
      { file: ".dockerignore", find: "/config/credentials/*.key\n", put: "" },
    ],
    found: ["Dockerfile:31 warning dockerignore-lets-in-secret"],
  },
  {
    name: "local data in the image, with a build context that is not a clone",
    changes: [
      { file: deploy, find: "  arch: amd64\n", put: "  arch: amd64\n  context: .\n" },
      { file: ".dockerignore", find: "/storage/*\n!/storage/.keep\n", put: "" },
    ],
    found: ["Dockerfile:31 warning dockerignore-lets-in-secret"],
  },
  {
    name: "an architecture that does not exist",
    changes: [{ file: deploy, find: "arch: amd64", put: "arch: x86" }],
    found: ["config/deploy.yml:39 error builder-arch-unknown"],
  },
  {
    name: "a push that cancels a deploy",
    changes: [
      { file: ".github/workflows/deploy.yml", find: "cancel-in-progress: false", put: "cancel-in-progress: true" },
    ],
    found: [".github/workflows/deploy.yml:9 warning workflow-cancels-deploy"],
  },
  {
    name: "a workflow without secrets",
    changes: [{ file: ".github/workflows/deploy.yml", find: "    secrets: inherit\n", put: "" }],
    found: [".github/workflows/deploy.yml:16 warning workflow-secret-not-passed"],
  },
  {
    name: "a workflow without permission to push",
    changes: [{ file: ".github/workflows/deploy.yml", find: "      packages: write\n", put: "" }],
    found: [".github/workflows/deploy.yml:12 warning workflow-call-permissions"],
  },
  {
    name: "a workflow that deploys pull requests of strangers",
    changes: [
      { file: ".github/workflows/deploy.yml", find: "  workflow_dispatch:\n", put: "  pull_request_target:\n" },
    ],
    found: [".github/workflows/deploy.yml:5 warning workflow-pull-request-target"],
  },
];
