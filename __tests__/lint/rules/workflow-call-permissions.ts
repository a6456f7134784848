import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const block = "      contents: read\n      packages: write\n      actions: read\n";

export const golden: Golden = {
  app: "rails-8-passkeys",
  bad: [
    { name: "one permission", changes: [{ file, find: "      actions: read\n", put: "" }] },
    { name: "several permissions", changes: [{ file, find: block, put: "      contents: read\n" }] },
    { name: "a lower permission", changes: [{ file, find: "packages: write", put: "packages: read" }] },
    {
      name: "only permissions to read",
      changes: [{ file, find: `    permissions:\n${block}`, put: "    permissions: read-all\n" }],
    },
  ],
  good: [
    { name: "a higher permission", changes: [{ file, find: "actions: read", put: "actions: write" }] },
    {
      name: "all permissions",
      changes: [{ file, find: `    permissions:\n${block}`, put: "    permissions: write-all\n" }],
    },
    {
      name: "no permissions, so that a setting decides",
      changes: [
        { file, find: `    permissions:\n${block}`, put: "" },
        { file, find: "permissions: {}\n", put: "" },
      ],
    },
    {
      name: "a rollback, which pushes nothing",
      changes: [
        { file, find: "packages: write", put: "packages: read" },
        { file, find: "workflows/deploy.yml@", put: "workflows/rollback.yml@" },
      ],
    },
  ],
};
