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
  ],
  good: [
    {
      name: "a public key in `env/clear`",
      changes: [
        { file: deploy, find: "  clear:\n    #", put: "  clear:\n    STRIPE_PUBLISHABLE_KEY: pk_live_1\n    #" },
      ],
    },
  ],
};
