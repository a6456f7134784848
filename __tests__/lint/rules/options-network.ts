import type { Golden } from "../golden.ts";

const find = '    port: "127.0.0.1:5432:5432"\n';

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    {
      name: "the host's network",
      changes: [{ file: "config/deploy.yml", find, put: "    options:\n      network: host\n" }],
    },
    {
      name: "the host's network for a role without a proxy",
      changes: [
        {
          file: "config/deploy.yml",
          find: "    cmd: bin/jobs\n",
          put: "    cmd: bin/jobs\n    proxy: false\n    options:\n      network: host\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "a Kamal with patches of its own",
      changes: [
        { file: "config/deploy.yml", find, put: "    options:\n      network: host\n" },
        {
          file: "bin/kamal",
          put: '#!/usr/bin/env bash\nexport RUBYOPT="${RUBYOPT:-} -r$(pwd)/.kamal/patches.rb"\nexec kamal "$@"\n',
        },
      ],
    },
    {
      name: "a second user-defined network",
      changes: [{ file: "config/deploy.yml", find, put: "    options:\n      network: monitoring\n" }],
    },
  ],
};
