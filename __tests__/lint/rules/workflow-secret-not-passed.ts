import type { Golden } from "../golden.ts";

const file = ".github/workflows/deploy.yml";

export const golden: Golden = {
  app: "rails-8",
  bad: [
    {
      name: "a secret that the job does not pass",
      changes: [{ file, find: "          RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}\n", put: "" }],
    },
  ],
  good: [
    {
      name: "all secrets in one JSON object",
      changes: [
        {
          file,
          find: `        env:
          RAILS_MASTER_KEY: \${{ secrets.RAILS_MASTER_KEY }}
          KAMAL_REGISTRY_PASSWORD: \${{ secrets.GITHUB_TOKEN }}
`,
          put: "        env: ${{ fromJSON(toJSON(secrets)) }}\n",
        },
      ],
    },
  ],
};
