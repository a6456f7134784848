import type { Golden } from "../golden.ts";

const file = "config/initializers/webauthn.rb";

export const golden: Golden = {
  bad: [
    {
      name: "the branch of production",
      changes: [
        {
          file,
          find: '["https://blog.acme.dev"]',
          put: 'if Rails.env.production?\n    ["https://www.acme.dev"]\n  else\n    ["http://localhost:3000"]\n  end',
        },
      ],
    },
    {
      name: "a default that counts",
      changes: [{ file, find: 'rp_id = "blog.acme.dev"', put: 'rp_id = ENV.fetch("RP_ID") { "localhost" }' }],
    },
    {
      name: "an origin that the proxy does not serve",
      changes: [{ file, find: "https://blog.acme.dev", put: "https://www.acme.dev" }],
    },
  ],
  good: [
    {
      name: "another origin in development",
      changes: [
        {
          file,
          find: '["https://blog.acme.dev"]',
          put: '[Rails.env.local? ? "http://localhost:3000" : "https://blog.acme.dev"]',
        },
      ],
    },
    {
      name: "the repair of a default",
      changes: [
        { file, find: 'rp_id = "blog.acme.dev"', put: 'rp_id = ENV.fetch("RP_ID") { "localhost" }' },
        { file: "config/deploy.yml", find: "  clear:\n    #", put: "  clear:\n    RP_ID: blog.acme.dev\n    #" },
      ],
    },
    {
      name: "one of two origins, and a parent domain as the RP ID",
      changes: [
        { file, find: '["https://blog.acme.dev"]', put: '["https://blog.acme.dev", "https://www.acme.dev"]' },
        { file, find: 'rp_id = "blog.acme.dev"', put: 'rp_id = "acme.dev"' },
      ],
    },
  ],
};
