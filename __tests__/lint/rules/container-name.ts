import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
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
