import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a service that begins with a dash",
      changes: [{ file: deploy, find: "service: blog", put: "service: -blog" }],
    },
    {
      name: "a space in an accessory's service",
      changes: [
        {
          file: deploy,
          append: "  main/cache:\n    image: redis:7.4\n    host: 65.108.10.20\n    service: blog cache\n",
        },
      ],
    },
    {
      name: "a space in an accessory's name",
      changes: [{ file: deploy, append: '  "cache store":\n    image: redis:7.4\n    host: 65.108.10.20\n' }],
    },
  ],
  good: [
    {
      name: "a placeholder for the service that a workflow replaces",
      changes: [
        { file: deploy, find: "service: blog", put: "service: __SERVICE__" },
        {
          file: ".github/workflows/render.yml",
          put: "on: workflow_dispatch\njobs:\n  render:\n    runs-on: self-hosted\n    steps:\n      - run: sed -i 's/__SERVICE__/blog/' config/deploy.yml\n",
        },
      ],
    },
    {
      name: "a slash in a name that `service` replaces",
      changes: [
        {
          file: deploy,
          append: "  main/cache:\n    image: redis:7.4\n    host: 65.108.10.20\n    service: blog.cache\n",
        },
      ],
    },
  ],
};
