import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [{ name: "a comment in Latin-1", changes: [{ file: deploy, append: Buffer.from("# Zürich\n", "latin1") }] }],
  good: [{ name: "a comment in UTF-8", changes: [{ file: deploy, append: "# Zürich\n" }] }],
};
