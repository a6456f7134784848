import type { AccessoryProblem } from "../catalogue/accessory-entries.ts";
import type { FailurePlace } from "../model/report.ts";
import { quoted } from "./log-facts.ts";
import type { KamalPattern } from "./pattern.ts";

/** Databases and others say it in the log of their own container. */
const places: readonly FailurePlace[] = ["accessory", "container", "server"];

const problems: readonly (readonly [AccessoryProblem, RegExp])[] = [
  [
    "password",
    /Database is uninitialized and (?:superuser password|password option) is not specified|You need to specify one of the following as an environment variable/,
  ],
  [
    "version",
    /database files are incompatible with server|The data directory was initialized by PostgreSQL version|Invalid MySQL server (?:up|down)grade|Cannot upgrade server earlier than|in 18\+, these Docker images are configured to store/,
  ],
  [
    "not-empty",
    /initdb: error: directory "[^"]{1,300}" exists but is not empty|data directory has files in it\. Aborting/,
  ],
  [
    "owner",
    /could not change permissions of directory|data directory "[^"]{1,300}" has (?:wrong ownership|invalid permissions)|Can't open the append-only file.{0,100}Permission denied|Can't create\/write to file '[^']{1,300}'.{0,60}Permission denied|chown: changing ownership of '\/(?:var\/lib|data|bitnami)[^']{0,300}': (?:Operation not permitted|Permission denied)/,
  ],
  [
    "config",
    /Fatal error, can't open config file|FATAL CONFIG FILE ERROR|\[ERROR\].{0,60}unknown (?:variable|option) '/,
  ],
  ["kernel", /vm\.max_map_count \[\d{1,9}\] is too low/],
];

/** Accessories that do not start; the app needs them. */
export const accessoryPatterns: readonly KamalPattern[] = problems.map(([problem, line]) => ({
  id: "accessory-setup",
  in: places,
  line,
  facts: (match: RegExpExecArray) => ({ name: undefined, problem, said: quoted(match) }),
}));
