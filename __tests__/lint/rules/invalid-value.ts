import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    { name: "a dot in the service", changes: [{ file: deploy, find: "service: blog", put: "service: blog.acme" }] },
    {
      name: "two hosts in one item",
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
      name: "a type of cache that does not exist",
      changes: [{ file: deploy, find: "arch: amd64\n", put: "arch: amd64\n  cache:\n    type: local\n" }],
    },
    {
      name: "`host` and `hosts`",
      app: "rails-8",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  hosts: [www.acme.dev]\n" }],
    },
    {
      name: "TLS on two servers",
      app: "local-registry",
      changes: [{ file: deploy, find: "    - 65.108.45.1\n", put: "    - 65.108.45.1\n    - 65.108.45.2\n" }],
    },
    {
      name: "a port of a proxy that publishes none",
      changes: [
        { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  run:\n    publish: false\n    http_port: 8080\n" },
      ],
    },
    {
      name: "an accessory with two places",
      changes: [{ file: deploy, find: "    host: 65.108.10.20\n", put: "    host: 65.108.10.20\n    role: web\n" }],
    },
    {
      name: "an accessory in a role that does not exist",
      changes: [{ file: deploy, find: "    host: 65.108.10.20\n", put: "    role: nobody\n" }],
    },
    {
      name: "a restart policy that does not exist",
      changes: [
        {
          file: deploy,
          find: "    cmd: replicate\n",
          put: "    cmd: replicate\n    options:\n      restart: sometimes\n",
        },
      ],
    },
    { name: "capitals in an alias", changes: [{ file: deploy, find: "  console:", put: "  Console:" }] },
    { name: "an alias that is a command", changes: [{ file: deploy, find: "  console:", put: "  deploy:" }] },
    {
      name: "an unknown level of output for a hook",
      changes: [{ file: deploy, append: "\nhooks_output:\n  pre-build: loud\n" }],
    },
    { name: "no containers to retain", changes: [{ file: deploy, append: "\nretain_containers: 0\n" }] },
    {
      name: "a minimum version that does not exist",
      changes: [{ file: deploy, append: "\nminimum_version: 99.0.0\n" }],
    },
  ],
  good: [
    {
      name: "a restart policy with a number",
      changes: [
        {
          file: deploy,
          find: "    cmd: replicate\n",
          put: "    cmd: replicate\n    options:\n      restart: on-failure:3\n",
        },
      ],
    },
    {
      name: "a level of output, one container and an older version",
      changes: [
        {
          file: deploy,
          append: "\nhooks_output:\n  pre-build: quiet\nretain_containers: 1\nminimum_version: 2.0\n",
        },
      ],
    },
  ],
};
