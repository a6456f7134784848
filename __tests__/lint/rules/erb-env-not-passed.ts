import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const server = { file: deploy, find: "65.108.10.20", put: '<%= ENV["SERVER"] %>' };
const host = { file: deploy, find: "host: blog.acme.dev", put: 'host: <%= ENV.fetch("PROXY_HOST") %>' };
const regions = {
  file: deploy,
  find: "  clear:\n",
  put: '  clear:\n    REGION: <%= ENV["REGIONS"].split(",").first %>\n',
};

export const golden: Golden = {
  app: "rails-8",
  bad: [
    { name: "a variable without a default", changes: [server] },
    { name: "`fetch` without a default", changes: [host] },
    { name: "a method called on nil", changes: [regions] },
  ],
  good: [
    {
      name: "variables that the workflow passes",
      changes: [
        server,
        host,
        regions,
        {
          file: ".github/workflows/deploy.yml",
          find: "        env:\n",
          put: "        env:\n          SERVER: ${{ vars.SERVER }}\n          PROXY_HOST: ${{ vars.PROXY_HOST }}\n          REGIONS: fsn1,nbg1\n",
        },
      ],
    },
    {
      name: "a default, a condition, a comment, and a variable that GitHub sets",
      changes: [
        {
          file: deploy,
          find: "  clear:\n",
          put: `  clear:
    # aliases: <%= ENV["NOBODY_READS_THIS"] %>
    WORKERS: <%= ENV.fetch("WORKERS", 2) %>
    REVISION: <%= ENV.fetch("GITHUB_SHA") %>
<% if ENV["DEBUG_HOST"] %>
    DEBUG_HOST: <%= ENV.fetch("DEBUG_HOST") %>
<% end %>
`,
        },
      ],
    },
  ],
};
