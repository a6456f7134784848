import { fakeToken, stripeKey } from "../../fake-tokens.ts";
import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a password in `env/clear`",
      changes: [{ file: deploy, find: "  clear:\n    #", put: "  clear:\n    SMTP_PASSWORD: hunter2hunter2\n    #" }],
    },
    {
      name: "SECRET_KEY_BASE in `env/clear`",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: "  clear:\n    SECRET_KEY_BASE: 0123456789abcdef0123456789abcdef\n    #",
        },
      ],
    },
    {
      name: "a token under a name that says nothing",
      changes: [{ file: deploy, find: "  clear:\n    #", put: `  clear:\n    STRIPE: ${stripeKey}\n    #` }],
    },
    {
      name: "a URL with a password",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: "  clear:\n    REDIS: redis://:hunter2@redis.acme.dev:6379\n    #",
        },
      ],
    },
    {
      name: "the name of a secret in place of its value",
      changes: [{ file: deploy, find: "  clear:\n    #", put: "  clear:\n    SMTP_PASSWORD: SMTP_PASSWORD\n    #" }],
    },
    {
      name: "secrets that ERB reads from the environment",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: `  clear:
    SMTP_PASSWORD: <%= ENV.fetch("SMTP_PASSWORD", "") %>
    CACHE_URL: redis://:<%= ENV["CACHE_PASSWORD"] %>@redis.acme.dev
    #`,
        },
      ],
    },
  ],
  good: [
    {
      name: "what ERB reads from the environment and everybody may know",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: `  clear:
    NEXT_PUBLIC_MAPS_TOKEN: <%= ENV["MAPS_TOKEN"] %>
    STRIPE_PUBLISHABLE_KEY: <%= ENV["STRIPE_PUBLISHABLE_KEY"] %>
    SMTP_USER: <%= ENV["SMTP_USER"] %>
    WITH_SMTP: <%= ENV["SMTP_PASSWORD"] ? "yes" : "no" %>
    HAS_TOKEN: <%= ENV["API_TOKEN"].present? %>
    #`,
        },
      ],
    },
    {
      name: "keys that browsers get, references, switches and a URL without a password",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: `  clear:\n    POSTHOG_API_KEY: ${fakeToken("phc_", 40)}\n    MAPBOX_TOKEN: ${fakeToken("pk.", 40)}\n    ALGOLIA_SEARCH_KEY: abc123\n    GOOGLE_MAPS_API_KEY: ${fakeToken("AIza", 35)}\n    DB_PASSWORD: op://Shop/db/password\n    RESET_TOKEN: "false"\n    REDIS: redis://redis.acme.dev:6379\n    #`,
        },
      ],
    },
    {
      name: "a public key in `env/clear`",
      changes: [
        { file: deploy, find: "  clear:\n    #", put: "  clear:\n    STRIPE_PUBLISHABLE_KEY: pk_live_1\n    #" },
      ],
    },
  ],
};
