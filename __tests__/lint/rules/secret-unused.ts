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
      name: "a secret of another app in the folder, and of its destination",
      changes: [
        { file: secrets, append: "SOCKET_KEY=$SOCKET_KEY\nEU_KEY=$EU_KEY\n" },
        { file: "config/deploy-socket.yml", put: "service: socket\nenv:\n  secret: [SOCKET_KEY]\n" },
        { file: "config/deploy-socket.eu.yml", put: "env:\n  secret: [EU_KEY]\n" },
      ],
    },
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
