import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const olderKamal = { file: "Gemfile.lock", find: "kamal (2.12.0)", put: "kamal (2.6.1)" };
const stopTimeout = { file: deploy, append: "\nstop_timeout: 5\n" };
const pathPrefixes = { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  path_prefixes: [/blog]\n" };
const parallelRoles = { file: deploy, append: "\nboot:\n  parallel_roles: true\n" };

export const golden: Golden = {
  bad: [
    { name: "a newer key at the top level", changes: [olderKamal, stopTimeout] },
    { name: "a newer key in a section", changes: [olderKamal, pathPrefixes] },
    {
      name: "a newer form of a value",
      app: "custom-certificates",
      changes: [
        { file: "Gemfile.lock", put: "GEM\n  specs:\n    kamal (2.6.1)\n" },
        // Without a custom certificate, an older Kamal supports one server only.
        { file: deploy, find: "    - 65.108.43.2\n    - 65.108.43.3\n", put: "" },
      ],
    },
    { name: "a key that is newer than its section", changes: [olderKamal, parallelRoles] },
  ],
  good: [{ name: "the same keys with the newest Kamal", changes: [stopTimeout, pathPrefixes, parallelRoles] }],
};
