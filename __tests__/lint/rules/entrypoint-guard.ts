import type { Golden } from "../golden.ts";

const file = "bin/docker-entrypoint";
const find = 'if [ "${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server" ]; then';

export const golden: Golden = {
  bad: [
    {
      name: "a comparison of the first two words, with Thruster in front",
      changes: [{ file, find, put: 'if [ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]; then' }],
    },
  ],
  good: [
    {
      name: "a comparison with a part of the command that is always there",
      changes: [{ file, find, put: 'if [[ "$*" == *"rails server"* ]]; then' }],
    },
    {
      name: "a comparison of the first two words, without Thruster",
      changes: [
        { file, find, put: 'if [ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]; then' },
        { file: "Dockerfile", find: '"./bin/thrust", ', put: "" },
        { file: "config/deploy.yml", find: "  ssl: true\n", put: "  ssl: true\n  app_port: 3000\n" },
      ],
    },
  ],
};
