import type { Golden } from "../golden.ts";

// The tests write files that start with `#!` as executable ones.
export const golden: Golden = {
  bad: [
    { name: "a hook of each deploy", changes: [{ file: ".kamal/hooks/pre-deploy", put: "bin/check-ci\n" }] },
    { name: "a hook of the first deploy", changes: [{ file: ".kamal/hooks/docker-setup", put: "echo ready\n" }] },
    {
      name: "in another folder",
      changes: [
        { file: "config/deploy.yml", append: "\nhooks_path: deploy/hooks\n" },
        { file: "deploy/hooks/post-deploy", put: "echo done\n" },
      ],
    },
  ],
  good: [
    { name: "an executable hook", changes: [{ file: ".kamal/hooks/pre-deploy", put: "#!/bin/sh\nbin/check-ci\n" }] },
    { name: "a sample", changes: [{ file: ".kamal/hooks/pre-deploy.sample", put: "bin/check-ci\n" }] },
    {
      name: "a step that sets the mode",
      changes: [
        { file: ".kamal/hooks/pre-deploy", put: "bin/check-ci\n" },
        {
          file: ".github/workflows/mode.yml",
          put: "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: chmod +x .kamal/hooks/*\n",
        },
      ],
    },
    {
      name: "a checkout that lost all modes",
      changes: [
        { file: ".kamal/hooks/pre-deploy", put: "bin/check-ci\n" },
        { file: "bin/docker-entrypoint", find: "#!/bin/bash", put: "# bash" },
        { file: "bin/rails", find: "#!/usr/bin/env ruby", put: "# ruby" },
      ],
    },
  ],
};
