import type { Golden } from "../golden.ts";

const withoutPrepare = { file: "bin/docker-entrypoint", put: '#!/bin/bash -e\nexec "${@}"\n' };

export const golden: Golden = {
  bad: [{ name: "an entrypoint that only starts the command", changes: [withoutPrepare] }],
  good: [
    {
      name: "a hook that migrates",
      changes: [
        withoutPrepare,
        { file: ".kamal/hooks/post-deploy", put: '#!/bin/sh\nkamal app exec --primary "bin/rails db:migrate"\n' },
      ],
    },
  ],
};
