import type { Golden } from "../golden.ts";

const file = "bin/docker-entrypoint";
const find = 'if [ "${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server" ]; then';

export const golden: Golden = {
  bad: [
    {
      name: "the first two words, where Thruster is the first",
      changes: [{ file, find, put: 'if [ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]; then' }],
    },
  ],
  good: [
    {
      name: "a part of the command that is always there",
      changes: [{ file, find, put: 'if [[ "$*" == *"rails server"* ]]; then' }],
    },
    {
      name: "the first two words, without Thruster",
      changes: [
        { file, find, put: 'if [ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]; then' },
        { file: "Dockerfile", find: '"./bin/thrust", ', put: "" },
      ],
    },
  ],
};
