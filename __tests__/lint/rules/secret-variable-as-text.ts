import type { Golden } from "../golden.ts";

const file = ".kamal/secrets";
const find = "RAILS_MASTER_KEY=$RAILS_MASTER_KEY";

export const golden: Golden = {
  bad: [
    {
      name: "a variable in single quotes",
      changes: [{ file, find, put: "RAILS_MASTER_KEY='$RAILS_MASTER_KEY' # from 1Password" }],
    },
    { name: "a variable in braces", changes: [{ file, find, put: "RAILS_MASTER_KEY='${RAILS_MASTER_KEY}'" }] },
    { name: "a command", changes: [{ file, find, put: "RAILS_MASTER_KEY='$(bin/master-key)'" }] },
    { name: "a name without `$`", changes: [{ file, find, put: 'RAILS_MASTER_KEY="RAILS_MASTER_KEY"' }] },
  ],
  good: [
    { name: "double quotes", changes: [{ file, find, put: 'RAILS_MASTER_KEY="$RAILS_MASTER_KEY"' }] },
    {
      name: "a hash, and the name of a variable that is not a secret",
      changes: [
        { file, append: "ADMIN='$2y$05$abc'\nPROMPT='$USER'\n" },
        {
          file: "config/deploy.yml",
          find: "    - RAILS_MASTER_KEY\n",
          put: "    - RAILS_MASTER_KEY\n    - ADMIN\n    - PROMPT\n",
        },
      ],
    },
  ],
};
