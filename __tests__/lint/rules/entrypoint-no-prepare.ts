import type { Golden } from "../golden.ts";

const bare = { file: "bin/docker-entrypoint", put: '#!/bin/bash -e\nexec "${@}"\n' };

export const golden: Golden = {
  bad: [{ name: "an entrypoint that only starts the command", changes: [bare] }],
  good: [
    {
      name: "a hook that migrates",
      changes: [
        bare,
        { file: ".kamal/hooks/post-deploy", put: '#!/bin/sh\nkamal app exec --primary "bin/rails db:migrate"\n' },
      ],
    },
  ],
};
