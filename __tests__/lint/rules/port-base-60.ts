import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const port = '    port: "127.0.0.1:5432:5432"\n';
const mail = (lines: string) => ({
  file: deploy,
  append: `  mail:\n    image: acme/postfix:3.9\n    host: 65.108.10.20\n${lines}`,
});

export const golden: Golden = {
  app: "rails-postgres",
  bad: [
    { name: "a port of an accessory", changes: [mail("    port: 25:25\n")] },
    { name: "a published port", changes: [mail("    options:\n      publish: [465:465, 25:25]\n")] },
    { name: "a port that Docker accepts", changes: [mail("    port: 9:53\n")] },
    {
      name: "a role",
      changes: [
        { file: deploy, find: "  job:\n    hosts:", put: "  job:\n    options: { publish: 25:25 }\n    hosts:" },
        // So that its old container does not hold the port.
        {
          file: ".github/workflows/stop.yml",
          put: "on: workflow_dispatch\njobs:\n  stop:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kamal app stop -r job\n",
        },
      ],
    },
  ],
  good: [
    { name: "in quotes", changes: [mail('    port: "25:25"\n')] },
    { name: "a number that YAML reads as text", changes: [mail("    port: 465:465\n")] },
    { name: "with a protocol", changes: [mail("    options:\n      publish: [25:25/tcp]\n")] },
    { name: "one port", changes: [{ file: deploy, find: port, put: "" }, mail("    port: 25\n")] },
  ],
};
