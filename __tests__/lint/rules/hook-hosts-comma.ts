import type { Golden } from "../golden.ts";

const hook = (lines: string) => ({ file: ".kamal/hooks/pre-deploy", put: `#!/bin/bash\n${lines}` });
const loop = "for host in $KAMAL_HOSTS; do\n  ssh-keygen -R $host\ndone\n";

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "several hosts", changes: [hook(loop)] },
    { name: "a brace", changes: [hook("for host in ${KAMAL_HOSTS}\ndo\n  echo $host\ndone\n")] },
  ],
  good: [
    { name: "one host", app: "rails-8-passkeys", changes: [hook(loop)] },
    { name: "its own separator", changes: [hook(`IFS=,\n${loop}`)] },
    {
      name: "the help",
      changes: [hook("for host in $(echo \"$KAMAL_HOSTS\" | tr ',' ' '); do\n  echo $host\ndone\n")],
    },
    { name: "replaced commas", changes: [hook("for host in ${KAMAL_HOSTS//,/ }; do\n  echo $host\ndone\n")] },
  ],
};
