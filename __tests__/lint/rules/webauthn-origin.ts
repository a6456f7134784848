import type { Golden } from "../golden.ts";

const file = "config/initializers/webauthn.rb";

export const golden: Golden = {
  bad: [
    {
      name: "an origin that the proxy does not serve",
      changes: [{ file, find: "https://blog.acme.dev", put: "https://www.acme.dev" }],
    },
  ],
  good: [
    {
      name: "one of two origins, and a parent domain as the RP ID",
      changes: [
        { file, find: '["https://blog.acme.dev"]', put: '["https://blog.acme.dev", "https://www.acme.dev"]' },
        { file, find: 'rp_id = "blog.acme.dev"', put: 'rp_id = "acme.dev"' },
      ],
    },
  ],
};
