import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const hostNames = { file: deploy, find: "65.108.30.", put: "api-" };

export const golden: Golden = {
  app: "go-service",
  bad: [
    {
      name: "an address with a tag, next to a host name",
      changes: [
        { file: deploy, find: "65.108.30.1", put: "api-1.acme.dev" },
        { file: deploy, find: "65.108.30.2", put: "65.108.30.2: main" },
      ],
    },
    {
      name: "a jump host",
      changes: [hostNames, { file: deploy, append: "ssh:\n  proxy: root@65.108.1.9\n" }],
    },
    {
      name: "an accessory's host",
      changes: [
        hostNames,
        { file: deploy, append: "accessories:\n  cache:\n    image: redis:7.4\n    host: 2a01:4f9:c010::1\n" },
      ],
    },
  ],
  good: [
    {
      name: "host names and roles",
      changes: [
        hostNames,
        { file: deploy, append: "ssh:\n  proxy: root@jump.acme.dev\n" },
        { file: deploy, append: "accessories:\n  cache:\n    image: redis:7.4\n    role: web\n" },
      ],
    },
    {
      name: "an address from the environment",
      changes: [
        {
          file: deploy,
          find: "      - 65.108.30.1\n      - 65.108.30.2\n",
          put: '      - <%= ENV.fetch("SERVER_ADDRESS") %>\n',
        },
      ],
    },
  ],
};
