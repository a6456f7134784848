import type { Golden } from "../golden.ts";

const older = { file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (2.10.1)" };
const trimming = {
  file: "config/deploy.yml",
  append: "labels:\n<% if true -%>\n  team: blog\n<% end -%>\n",
};

export const golden: Golden = {
  bad: [{ name: "tags that trim, and a Kamal that does not know them", changes: [older, trimming] }],
  good: [
    { name: "tags that trim, and a newer Kamal", changes: [trimming] },
    {
      name: "a dash in a comment",
      changes: [
        older,
        {
          file: "config/deploy.yml",
          append: "labels:\n<% if true # -%>\n<%# only a comment -%>\n  team: blog\n<% end %>\n",
        },
      ],
    },
  ],
};
