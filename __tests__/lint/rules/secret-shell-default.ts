import type { Golden } from "../golden.ts";

const file = ".kamal/secrets";
const find = "RAILS_MASTER_KEY=$RAILS_MASTER_KEY";
const put = (value: string) => [{ file, find, put: `RAILS_MASTER_KEY=${value}` }];

export const golden: Golden = {
  bad: [
    { name: "a default value", changes: put("${RAILS_MASTER_KEY:-development}") },
    { name: "a command as the default", changes: put('"${RAILS_MASTER_KEY:-$(bin/key)}"') },
    { name: "a required variable", changes: put("${RAILS_MASTER_KEY:?is not set}") },
    { name: "in a command", changes: put("$(bin/key ${VAULT-main})") },
  ],
  good: [
    { name: "braces alone", changes: put("${RAILS_MASTER_KEY}") },
    { name: "braces before other text", changes: put("${KEY_START}-${KEY_END}:x") },
    {
      name: "text between single quotes",
      changes: [
        { file, append: "\nNOTE='a${B:-c}d'\n" },
        { file: "config/deploy.yml", find: "    - RAILS_MASTER_KEY\n", put: "    - RAILS_MASTER_KEY\n    - NOTE\n" },
      ],
    },
  ],
};
