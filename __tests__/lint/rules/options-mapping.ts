import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

const find = "    hosts:\n";
const options = (text: string) => ({ file: deploy, find, put: `    options: ${text}\n${find}` });

export const golden: Golden = {
  app: "go-service",
  bad: [
    { name: "an environment", changes: [options("{ env: { clear: { A: b } } }")] },
    { name: "labels", changes: [options("{ labels: { a: b } }")] },
    { name: "an option of Docker", changes: [options("{ ulimit: { nofile: 65536 } }")] },
  ],
  good: [
    { name: "a list and a text", changes: [options('{ ulimit: ["nofile=65536"], memory: 1g, init: true }')] },
    { name: "an empty mapping", changes: [options("{ sysctl: {} }")] },
  ],
};
