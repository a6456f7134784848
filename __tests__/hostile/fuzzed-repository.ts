// A repository with every kind of file that a lint reads, of which some files are changed at
// random.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mutate, pick, type Random } from "./mutate-file.ts";

const app = path.resolve(import.meta.dirname, "../fixtures/corpus/rails-8-passkeys");

/** Outside the repository, where the symbolic links point. Each file there contains it. */
export const canary = "CANARY7f3a91outside";

/** What the fixture does not have. */
const more: Readonly<Record<string, string>> = {
  "config/deploy.staging.yml": 'servers:\n  web:\n    hosts: ["203.0.114.9"]\nproxy:\n  host: staging.acme-corp.dev\n',
  "config/deploy.other.yml": "service: other\nimage: acme/other\nservers: [203.0.114.10]\n",
  "config/kamal.yml": "service: third\nimage: acme/third\nservers: [203.0.114.11]\n",
  ".kamal/secrets-common": "A=$A\nB=$(cat .env)\n# kamal-action: ignore secret-unused -- later\nC=x\n",
  ".kamal/secrets.staging": "RAILS_MASTER_KEY=$(kamal secrets fetch --adapter 1password --account a K)\n",
  ".tool-versions": "ruby 3.4.2\nnodejs 22.1.0\n",
  "mise.toml": '[tools]\nruby = "3.4"\n',
  ".mise.toml": '[tools.ruby]\nversion = "3.4"\n',
  ".env": "TOKEN=x\n",
  ".env.production": "TOKEN=x\n",
  "config/credentials/production.key": "0123456789abcdef0123456789abcdef\n",
  "config/master.key": "0123456789abcdef0123456789abcdef\n",
  "litestream.yml": "dbs:\n  - path: /data/a.sqlite3\n    replica:\n      url: s3://b/a\n",
  ".kamal/hooks/pre-deploy": "#!/bin/sh\nbin/rails db:migrate\n",
  ".kamal/hooks/post-deploy": "#!/bin/sh\necho done\n",
  "Dockerfile.dockerignore": "/log/*\n!/log/.keep\n",
  ".github/workflows/lint.yml":
    "on: [push]\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ssh-keyscan -H x >> ~/.ssh/known_hosts && bundle exec kamal deploy -d staging\n",
};

export interface FuzzedRepository {
  readonly root: string;
  /** The folder with the canaries. */
  readonly outside: string;
  /** The paths of all files, in the same order for every run. */
  readonly files: readonly string[];
  /** Changes the files and returns their paths. */
  change(random: Random): string[];
  restore(): void;
}

export function createRepository(folder: string): FuzzedRepository {
  const root = path.join(folder, "repository");
  const outside = path.join(folder, "outside");
  cpSync(app, root, { recursive: true });
  for (const [file, text] of Object.entries(more)) write(path.join(root, file), Buffer.from(text));

  const files = readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(root, file))]));

  for (const file of files) write(path.join(outside, file), Buffer.from(`${canary}: ${canary}\n${canary}=${canary}\n`));
  execFileSync("mkfifo", [path.join(root, "pipe")]);

  let changed: string[] = [];
  return {
    root,
    outside,
    files,

    change(random) {
      const wanted = Array.from({ length: 1 + random(7) }, () => pick(random, files));
      changed = [...new Set(wanted)];

      for (const file of changed) {
        const original = contents.get(file) ?? Buffer.alloc(0);
        const place = path.join(root, file);
        if (random(25) === 0) replaceByLink(place, { file, outside, root }, random);
        else writeFileSync(place, mutate(original, random, contents.get(pick(random, files)) ?? original));
      }

      return changed;
    },

    restore() {
      for (const file of changed) {
        rmSync(path.join(root, file), { recursive: true, force: true });
        write(path.join(root, file), contents.get(file) ?? Buffer.alloc(0));
      }
    },
  };
}

function replaceByLink(
  place: string,
  { file, outside, root }: { file: string; outside: string; root: string },
  random: Random,
): void {
  rmSync(place, { force: true });
  const relative = path.relative(path.dirname(place), path.join(outside, file));
  const targets = [
    path.join(outside, file),
    relative,
    outside,
    "/etc/passwd",
    "/dev/zero",
    "/proc/self/environ",
    path.join(root, "pipe"),
    path.join(root, "config"),
    root,
    place,
    "missing",
    ".git/config",
  ];

  if (random(targets.length) === 0) mkdirSync(place);
  else symlinkSync(pick(random, targets), place);
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
