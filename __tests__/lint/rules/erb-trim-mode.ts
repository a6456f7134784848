import type { Golden } from "../golden.ts";

const olderKamal = { file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (2.10.1)" };
const trimTags = {
  file: "config/deploy.yml",
  append: "labels:\n<% if true -%>\n  team: blog\n<% end -%>\n",
};

export const golden: Golden = {
  bad: [{ name: "trim tags with a Kamal that does not support them", changes: [olderKamal, trimTags] }],
  good: [
    { name: "trim tags with a newer Kamal", changes: [trimTags] },
    {
      name: "a dash in a comment",
      changes: [
        olderKamal,
        {
          file: "config/deploy.yml",
          append: "labels:\n<% if true # -%>\n<%# only a comment -%>\n  team: blog\n<% end %>\n",
        },
      ],
    },
  ],
};
