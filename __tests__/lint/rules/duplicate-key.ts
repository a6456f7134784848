import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

export const golden: Golden = {
  bad: [
    {
      name: "a variable written twice",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: '  clear:\n    WEB_CONCURRENCY: "2"\n    JOB_CONCURRENCY: "1"\n    WEB_CONCURRENCY: "4"\n    #',
        },
      ],
    },
    {
      name: "a section written twice",
      changes: [{ file: deploy, append: "aliases:\n  bash: app exec -i bash\n" }],
    },
  ],
  good: [
    {
      name: "a key in both branches of an ERB condition",
      changes: [
        {
          file: deploy,
          find: "  clear:\n    #",
          put: `  clear:
<% if ENV["KAMAL_DESTINATION"] == "staging" %>
    RAILS_LOG_LEVEL: debug
<% else %>
    RAILS_LOG_LEVEL: info
<% end %>
    #`,
        },
      ],
    },
  ],
};
