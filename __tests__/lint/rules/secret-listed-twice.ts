import type { Golden } from "../golden.ts";

const file = "config/deploy.yml";
const find = "    - RAILS_MASTER_KEY\n";

export const golden: Golden = {
  bad: [
    { name: "the same line", changes: [{ file, find, put: `${find}    - RAILS_MASTER_KEY\n` }] },
    { name: "two sources", changes: [{ file, find, put: `${find}    - RAILS_MASTER_KEY:LITESTREAM_ACCESS_KEY_ID\n` }] },
    {
      name: "an accessory",
      changes: [
        {
          file,
          find: "        - LITESTREAM_ACCESS_KEY_ID\n",
          put: "        - LITESTREAM_ACCESS_KEY_ID\n        - LITESTREAM_ACCESS_KEY_ID\n",
        },
      ],
    },
  ],
  good: [
    {
      name: "two names for one secret",
      changes: [{ file, find, put: `${find}    - SECRET_KEY_BASE:RAILS_MASTER_KEY\n` }],
    },
    {
      name: "the same secret in two lists",
      changes: [
        {
          file,
          find: "        - LITESTREAM_ACCESS_KEY_ID\n",
          put: "        - LITESTREAM_ACCESS_KEY_ID\n        - RAILS_MASTER_KEY\n",
        },
      ],
    },
    {
      name: "branches of ERB",
      changes: [{ file, find, put: `<% if ENV["A"] %>\n${find}<% else %>\n${find}<% end %>\n` }],
    },
  ],
};
