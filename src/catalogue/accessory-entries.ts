// An accessory, or kamal-proxy itself, that does not keep running.

import { type Entries, sentence } from "./entry.ts";

/** `data-version`: its data was written by another major version. */
export type AccessoryProblem = "password" | "data-version" | "permission" | "settings" | "architecture";

interface FailingAccessory {
  name: string;
  /** Where deploy.yml has it: `config/deploy.yml:30`. */
  place: string | undefined;
  host: string;
  exitCode: number;
  restarts: number;
  outOfMemory: boolean;
  problem: AccessoryProblem | undefined;
  /** The line of its log. */
  said: string | undefined;
}

export const accessoryEntries = {
  "accessory-restarts": (facts: FailingAccessory) => ({
    title: `The accessory \`${facts.name}\` keeps restarting`.slice(0, 80),
    cause: `The container of the accessory ${facts.name} on ${facts.host} ends with exit code ${facts.exitCode} each time it starts${facts.restarts === 0 ? "" : ` (${facts.restarts} ${facts.restarts === 1 ? "restart" : "restarts"} so far)`}${facts.outOfMemory ? ", because it runs out of memory" : ""}.${facts.said === undefined ? "" : ` Its log says: ${sentence(facts.said)}`}`,
    fix: `${fixOf(facts)} Then run \`kamal accessory reboot ${facts.name}\`: a deploy does not change an accessory that exists.`,
  }),

  /** `mayNotBind`: the container's user may not open ports below 1024. */

  "container-missing": ({ name, host }: { name: string; host: string }) => ({
    title: `The container ${name} does not exist`.slice(0, 80),
    cause: `${host} has no container ${name}: it was never booted there, or it was removed. A deploy does not boot accessories.`,
    fix: "If it is an accessory's, run `kamal accessory boot NAME`, or this step with `setup: always`.",
  }),
} satisfies Entries;

function fixOf({ name, place, outOfMemory, problem }: FailingAccessory): string {
  const where = place === undefined ? `accessories/${name} in deploy.yml` : `accessories/${name}, ${place}`;
  if (outOfMemory) return `Give it more memory (\`options: { memory: … }\` in ${where}, or a larger server).`;

  switch (problem) {
    case "password":
      return `Set its password under \`env\` (${where}): for example POSTGRES_PASSWORD or MYSQL_ROOT_PASSWORD under \`secret\`.`;
    case "data-version":
      return `Its data was written by another major version: set \`image\` (${where}) back to that version. To upgrade, dump the database with the old version and load it into an empty directory with the new one.`;
    case "permission":
      return `Give the directory on the server to the user of the container (\`chown\`), and check \`directories\`, \`volumes\` and \`files\` (${where}).`;
    case "settings":
      return `Fix the setting that it rejects: its \`cmd\`, or the file that \`files\` uploads (${where}).`;
    case "architecture":
      return `Use an \`image\` that exists for the CPU architecture of the server (${where}).`;
    case undefined:
      return `Fix what its log says with \`env\`, \`cmd\`, \`files\` or \`directories\` (${where}).`;
  }
}
