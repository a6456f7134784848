import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";
const deploy = "      - run: bin/kamal deploy\n";
const rollback = (words: string) => [
  { file, find: deploy, put: `      - run: bin/kamal deploy || bin/kamal rollback${words}\n` },
];

export const golden: Golden = {
  app: "rails-8",
  bad: [
    { name: "nothing after it", changes: rollback("") },
    { name: "only options", changes: rollback(" --config-file config/deploy.yml -q") },
  ],
  good: [
    { name: "a version", changes: rollback(" 4f2a9c1") },
    { name: "a variable, which may be empty", changes: rollback(" $VERSION") },
    { name: "a version from its input", changes: rollback("; cat version | xargs bin/kamal rollback") },
    { name: "a version behind an option", changes: rollback(" -q 4f2a9c1") },
  ],
};
