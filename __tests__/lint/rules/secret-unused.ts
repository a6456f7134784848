import type { Golden } from "../golden.ts";

const secrets = ".kamal/secrets";

export const golden: Golden = {
  bad: [
    {
      name: "a secret that nothing uses",
      changes: [{ file: secrets, append: "SMTP_PASSWORD=$SMTP_PASSWORD\n" }],
    },
  ],
  good: [
    {
      name: "a secret that another line reads",
      changes: [
        {
          file: secrets,
          find: "RAILS_MASTER_KEY=$RAILS_MASTER_KEY",
          put: "MASTER_KEY=$RAILS_MASTER_KEY\nRAILS_MASTER_KEY=$MASTER_KEY",
        },
      ],
    },
  ],
};
