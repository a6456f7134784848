// Accessories that do not start, and why, by what the images of databases and others log.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

export type AccessoryProblem = "password" | "version" | "not-empty" | "owner" | "config" | "kernel";

interface AccessoryFacts {
  /** undefined if the log alone says so. */
  name: string | undefined;
  problem: AccessoryProblem;
  said: string;
}

export const accessoryEntries = {
  "accessory-setup": ({ name, problem, said }: AccessoryFacts) => {
    const { title, cause, fix } = texts[problem];
    const known = name === undefined ? "NAME" : shellWord(name);
    return {
      title,
      cause: `${name === undefined ? "An accessory" : `The accessory ${name}`} ${cause}: ${sentence(said)}`,
      fix: `${fix.replaceAll("ACCESSORY", known)} Then run \`kamal accessory reboot ${known}\`: a deploy does not change an accessory that exists.`,
    };
  },
} satisfies Entries;

const texts: Readonly<Record<AccessoryProblem, { title: string; cause: string; fix: string }>> = {
  password: {
    title: "An accessory has no password",
    cause:
      "does not start, because its image needs a password for the new database, and the variable is missing or empty",
    fix: "Add the variable (POSTGRES_PASSWORD, MYSQL_ROOT_PASSWORD, …) to `accessories/ACCESSORY/env/secret` in deploy.yml, with a value in .kamal/secrets.",
  },
  version: {
    title: "The data of an accessory is from another version",
    cause: "does not start, because its data directory was written by another major version of the database",
    fix: "Set `accessories/ACCESSORY/image` in deploy.yml back to the version that wrote the data. To change the version, dump the database with the old one and restore it into a new directory (PostgreSQL 18 and later expect the volume at /var/lib/postgresql).",
  },
  "not-empty": {
    title: "The data directory of an accessory is not empty",
    cause: "does not start, because its data directory has other files in it and cannot be initialized",
    fix: "Mount an empty directory under `accessories/ACCESSORY/directories`, or use a subdirectory of it (`PGDATA: /var/lib/postgresql/data/pgdata` under `env/clear`).",
  },
  owner: {
    title: "An accessory may not write to its data",
    cause: "does not start, because the directory or file on the server does not belong to the user of its container",
    fix: "On the server, give the directory that `accessories/ACCESSORY/directories` or `volumes` mounts to that user (`chown -R 999:999` for the images of PostgreSQL, MySQL and Redis).",
  },
  config: {
    title: "An accessory does not accept its configuration",
    cause: "does not start, because it cannot read or does not know a part of its configuration",
    fix: "Correct the file under `accessories/ACCESSORY/files` or the options in `cmd` in deploy.yml.",
  },
  kernel: {
    title: "A kernel setting of the server is too low for an accessory",
    cause: "does not start, because the server allows too few memory maps",
    fix: "On the server, as root, run `sysctl -w vm.max_map_count=262144`, and add `vm.max_map_count=262144` to a file in /etc/sysctl.d.",
  },
};
