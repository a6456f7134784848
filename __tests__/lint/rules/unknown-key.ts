import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a configuration for Kamal 1: one problem",
      changes: [
        {
          file: "config/deploy.yml",
          append:
            "stop_wait_time: 20\ntraefik:\n  args:\n    accesslog: true\nhealthcheck:\n  path: /up\n  port: 3000\n",
        },
      ],
    },
    {
      name: "a configuration for Kamal 1 without an architecture: one problem",
      changes: [
        { file: deploy, find: "builder:\n  arch: amd64\n", put: "" },
        { file: deploy, append: "traefik:\n  args:\n    accesslog: true\nhealthcheck:\n  path: /up\n" },
      ],
    },
    { name: "a typo", changes: [{ file: deploy, append: "\nsevrers: []\n" }] },
    { name: "hooks", changes: [{ file: deploy, append: "\nhooks:\n  pre-deploy: bin/check\n" }] },
    {
      name: "an accessory that is not indented",
      changes: [{ file: deploy, append: "\ncache:\n  image: redis:7\n  host: 65.108.1.1\n" }],
    },
    {
      name: "a role that is not indented",
      changes: [{ file: deploy, append: "\njob:\n  hosts: [65.108.1.1]\n  cmd: bin/jobs\n" }],
    },
    { name: "a key from Kamal 1", changes: [{ file: deploy, append: "\ntraefik:\n  host_port: 80\n" }] },
    {
      name: "a typo in a section",
      changes: [{ file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  healthchek:\n    path: /up\n" }],
    },
    {
      name: "a plural in an accessory",
      changes: [
        { file: deploy, find: "    cmd: replicate\n", put: '    cmd: replicate\n    ports: "127.0.0.1:9090:9090"\n' },
      ],
    },
  ],
  good: [
    {
      name: "an `x-` key with an anchor that env merges",
      changes: [
        { file: deploy, find: "service: blog\n", put: "x-defaults: &defaults\n  anything: goes\nservice: blog\n" },
        { file: deploy, find: "  clear:\n    #", put: '  clear:\n    <<: *defaults\n    WHATEVER: "1"\n    #' },
      ],
    },
    {
      name: "a Docker option",
      changes: [
        { file: deploy, find: "    cmd: replicate\n", put: "    cmd: replicate\n    options:\n      memory: 1g\n" },
      ],
    },
  ],
};
