import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const clear = (line: string) => ({ file: deploy, find: "  clear:\n    #", put: `  clear:\n    ${line}\n    #` });

export const golden: Golden = {
  bad: [
    { name: "a short hash without quotes", changes: [clear("GIT_SHA: <%= `git rev-parse --short HEAD`.strip %>")] },
    { name: "a short hash from the log", changes: [clear("GIT_SHA: <%= `git log -1 --format=%h` %>")] },
  ],
  good: [
    { name: "a short hash in quotes", changes: [clear('GIT_SHA: "<%= `git rev-parse --short HEAD`.strip %>"')] },
    { name: "a whole hash", changes: [clear("GIT_SHA: <%= `git rev-parse HEAD`.strip %>")] },
    { name: "a short hash after a letter", changes: [clear("GIT_SHA: v<%= `git rev-parse --short HEAD`.strip %>")] },
  ],
};
