import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const servers = "    - 65.108.10.20\n";
const role = "    hosts:\n      - 65.108.10.20\n    options:\n";
const cmd = "    cmd: replicate\n";

export const golden: Golden = {
  bad: [
    { name: "a container name", changes: [{ file: deploy, find: servers, put: `${role}      name: blog\n` }] },
    {
      name: "an underscore instead of a dash",
      changes: [{ file: deploy, find: servers, put: `${role}      cap_add: SYS_PTRACE\n` }],
    },
    {
      name: "a value for an option that takes none",
      changes: [{ file: deploy, find: servers, put: `${role}      init: false\n` }],
    },
    {
      name: "an accessory's option in its short form",
      changes: [{ file: deploy, find: cmd, put: `${cmd}    options:\n      p: "127.0.0.1:9090:9090"\n` }],
    },
    {
      name: "an accessory's container name",
      changes: [
        {
          file: deploy,
          find: cmd,
          put: `${cmd}    options:\n      name: litestream-blog\n`,
        },
      ],
    },
    {
      name: "`rm` for an accessory",
      changes: [{ file: deploy, find: cmd, put: `${cmd}    options:\n      rm: true\n` }],
    },
  ],
  good: [
    {
      name: "the accessory's own name",
      changes: [{ file: deploy, find: cmd, put: `${cmd}    service: litestream-blog\n` }],
    },
    {
      name: "a dash and an option without a value",
      changes: [{ file: deploy, find: servers, put: `${role}      cap-add: SYS_PTRACE\n      init: true\n` }],
    },
    {
      name: "an accessory's option in its long form",
      changes: [
        {
          file: deploy,
          find: cmd,
          put: `${cmd}    options:\n      publish: "127.0.0.1:9090:9090"\n      memory: 1g\n`,
        },
      ],
    },
  ],
};
