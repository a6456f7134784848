import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const hook = (lines: string) => ({ file: ".kamal/hooks/pre-deploy", put: `#!/bin/bash\n${lines}` });
const loop = (user: string) =>
  `for host in \${KAMAL_HOSTS//,/ }; do\n  ssh ${user}@$host "mkdir -p /opt/models"\ndone\n`;
const staging = (user: string) => ({ file: "config/deploy.staging.yml", append: `ssh: { user: ${user} }\n` });
const user = (name: string) => ({ file: deploy, append: `\nssh:\n  user: ${name}\n` });

export const golden: Golden = {
  app: "destinations",
  bad: [
    { name: "another user than a destination has", changes: [hook(loop("ubuntu")), user("ubuntu"), staging("deploy")] },
    {
      name: "a variable",
      changes: [hook(`SSH_USER="ubuntu"\n${loop("$SSH_USER")}`), user("ubuntu"), staging("deploy")],
    },
    { name: "perhaps another user on purpose", changes: [hook(loop("admin"))] },
  ],
  good: [
    { name: "the same user", changes: [hook(loop("ubuntu")), user("ubuntu"), staging("ubuntu")] },
    { name: "the default", changes: [hook(loop("root"))] },
    { name: "another server", changes: [hook(`${loop("root")}scp report.txt backup@$BACKUP_HOST:/srv\n`)] },
    { name: "a variable from elsewhere", changes: [hook(loop("$SSH_USER"))] },
    { name: "a comment", changes: [hook(`# ${loop("admin").replaceAll("\n", "\n# ")}\necho $KAMAL_HOSTS\n`)] },
  ],
};
