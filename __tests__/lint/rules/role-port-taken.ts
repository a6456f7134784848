import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const publish = (port: string) => ({
  file: deploy,
  find: "    cmd: bin/jobs\n",
  put: `    cmd: bin/jobs\n    options:\n      publish: ${port}\n`,
});

export const golden: Golden = {
  app: "rails-8-jobs-mysql",
  bad: [
    { name: "a port of the server", changes: [publish('"9394:9394"')] },
    { name: "a list with an address", changes: [publish('["9394", "10.0.0.2:80:4000/tcp"]')] },
  ],
  good: [
    { name: "a port that Docker chooses", changes: [publish('"9394"')] },
    {
      name: "a hook that stops the old container",
      changes: [
        publish('"9394:9394"'),
        { file: ".kamal/hooks/pre-app-boot", put: "#!/bin/sh\nkamal app stop --roles=job\n" },
      ],
    },
    {
      name: "a workflow that stops the old container",
      changes: [
        publish('"9394:9394"'),
        {
          file: ".github/workflows/stop.yml",
          put: "on: workflow_call\njobs:\n  stop:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ssh app@65.108.41.2 docker stop jobs\n",
        },
      ],
    },
    { name: "a port of an accessory", app: "rails-postgres", changes: [] },
  ],
};
