import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a dot in the service name",
      changes: [{ file: deploy, find: "service: blog", put: "service: blog.acme" }],
    },
    {
      name: "two hosts in one list item",
      app: "go-service",
      changes: [{ file: deploy, find: "- 65.108.30.2", put: "- 65.108.30.2: tag\n        65.108.30.3: tag" }],
    },
    {
      name: "a label that Kamal sets itself",
      app: "tagged-roles",
      changes: [{ file: deploy, find: "tier: back", put: "role: back" }],
    },
    {
      name: "tags in a role's env",
      app: "tagged-roles",
      changes: [{ file: deploy, find: "      clear:\n        CONCURRENCY: 8\n", put: "      tags: {}\n" }],
    },
    {
      name: "buildpacks for two architectures",
      app: "buildpacks",
      changes: [{ file: deploy, find: "arch: amd64", put: "arch: [amd64, arm64]" }],
    },
    {
      name: "an unknown cache type",
      changes: [{ file: deploy, find: "arch: amd64\n", put: "arch: amd64\n  cache:\n    type: local\n" }],
    },
    {
      name: "both `host` and `hosts`",
      app: "rails-8",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  hosts: [www.acme.dev]\n" }],
    },
    {
      name: "automatic SSL on two servers",
      app: "local-registry",
      changes: [{ file: deploy, find: "    - 65.108.45.1\n", put: "    - 65.108.45.1\n    - 65.108.45.2\n" }],
    },
    {
      name: "a port for a proxy that does not publish ports",
      changes: [
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  run:\n    publish: false\n    http_port: 8080\n" },
      ],
    },
    {
      name: "an accessory with both `host` and `role`",
      changes: [{ file: deploy, find: "    host: 65.108.10.20\n", put: "    host: 65.108.10.20\n    role: web\n" }],
    },
    {
      name: "an accessory with an unknown role",
      changes: [{ file: deploy, find: "    host: 65.108.10.20\n", put: "    role: nobody\n" }],
    },
    {
      name: "an unknown restart policy",
      changes: [
        {
          file: deploy,
          find: "    cmd: replicate\n",
          put: "    cmd: replicate\n    options:\n      restart: sometimes\n",
        },
      ],
    },
    { name: "an uppercase letter in an alias", changes: [{ file: deploy, find: "  console:", put: "  Console:" }] },
    {
      name: "an alias named like a built-in command",
      changes: [{ file: deploy, find: "  console:", put: "  deploy:" }],
    },
    {
      name: "an unknown output level for a hook",
      changes: [{ file: deploy, append: "\nhooks_output:\n  pre-build: loud\n" }],
    },
    { name: "zero retained containers", changes: [{ file: deploy, append: "\nretain_containers: 0\n" }] },
    {
      name: "a minimum version newer than Kamal",
      changes: [{ file: deploy, append: "\nminimum_version: 99.0.0\n" }],
    },
  ],
  good: [
    {
      name: "a restart policy with a retry limit",
      changes: [
        {
          file: deploy,
          find: "    cmd: replicate\n",
          put: "    cmd: replicate\n    options:\n      restart: on-failure:3\n",
        },
      ],
    },
    {
      name: "an output level, one retained container and an older minimum version",
      changes: [
        {
          file: deploy,
          append: "\nhooks_output:\n  pre-build: quiet\nretain_containers: 1\nminimum_version: 2.0\n",
        },
      ],
    },
  ],
};
