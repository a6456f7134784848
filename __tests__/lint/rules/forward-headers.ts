import type { Golden } from "../golden.ts";

const cloudflare = {
  file: "Gemfile.lock",
  find: "    kamal (2.12.0)\n",
  put: "    cloudflare-rails (6.2.0)\n      railties (>= 7.1.0, < 8.1.0)\n    kamal (2.12.0)\n",
};

export const golden: Golden = {
  bad: [{ name: "a CDN gem without `forward_headers`", changes: [cloudflare] }],
  good: [
    {
      name: "a CDN gem with `forward_headers`",
      changes: [
        cloudflare,
        { file: "config/deploy.yml", find: "  ssl: true\n", put: "  ssl: true\n  forward_headers: true\n" },
      ],
    },
  ],
};
