// One large repository: twice as many lines, in any file, must take at most twice as long.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lintProject } from "../src/lint/lint-project.ts";
import { selectRules } from "../src/lint/select-rules.ts";
import { readProject } from "../src/project/project.ts";
import { temporaryDirectory } from "./bundle-runner.ts";
import { median } from "./pairs.ts";

const app = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus/rails-8-litestream");
const scales = [1, 2, 4] as const;
const rounds = 7;

/** Files to write into the app's repository, by path. `count` grows with the scale. */
type FilesOfSize = (count: number, config: string) => Record<string, string>;

const lines = (count: number, line: (nth: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join("");

/** What grows, its count at the largest scale, and its files; in the order of the output. */
const cases: readonly [title: string, largest: number, files: FilesOfSize][] = [
  [
    "deploy.yml, variables",
    4000,
    (count, config) => ({ "config/deploy.yml": `${config}labels:\n${lines(count, (n) => `  key-${n}: "${n}"\n`)}` }),
  ],
  [
    "deploy.yml, hosts",
    4000,
    (count, config) => ({
      "config/deploy.yml": config.replace(
        "    - 65.108.10.20\n",
        lines(count, (n) => `    - 65.${n >> 8}.${n & 255}.1\n`),
      ),
    }),
  ],
  [
    "deploy.yml, secrets",
    4000,
    (count, config) => ({
      "config/deploy.yml": config.replace(
        "    - RAILS_MASTER_KEY\n",
        (first) => first + lines(count, (n) => `    - S_${n}\n`),
      ),
      ".kamal/secrets": lines(count, (n) => `S_${n}=$S_${n}\n`),
    }),
  ],
  [
    "deploy.yml, unknown keys",
    2000,
    (count, config) => ({ "config/deploy.yml": `${config}${lines(count, (n) => `servces_${n}: 1\n`)}` }),
  ],
  [
    "deploy.yml, accessories",
    800,
    (count, config) => ({
      "config/deploy.yml": `${config}${lines(count, (n) => `  cache${n}:\n    image: redis:8.${n}\n    role: web\n    port: "127.0.0.1:${n}:6379"\n    volumes:\n      - cache${n}:/data\n`)}`,
    }),
  ],
  [
    "deploy.yml, ERB tags",
    400,
    (count, config) => ({
      "config/deploy.yml": `${config}labels:\n${lines(count, (n) => `  key-${n}: <%= ENV["K${n}"] %>\n`)}`,
    }),
  ],
  [
    "workflows",
    48,
    (count) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`.github/workflows/w${n}.yml`, workflow])),
  ],
  [".gitignore", 10_000, (count) => ({ ".gitignore": lines(count, (n) => `/tmp/*${n}.log\n`) })],
  [".dockerignore", 10_000, (count) => ({ ".dockerignore": lines(count, (n) => `/tmp/*${n}.log\n`) })],
  [
    "Dockerfile, instructions",
    5000,
    (count) => ({ Dockerfile: `FROM ruby:3.4.2\n${lines(count, (n) => `ENV A${n}=${n} B${n}="$A${n}"\n`)}` }),
  ],
  [
    "Dockerfile, stages",
    2000,
    (count) => ({ Dockerfile: `FROM a AS s0\n${lines(count, (n) => `FROM s${n} AS s${n + 1}\n`)}` }),
  ],
  [
    "Dockerfile, one long RUN",
    5000,
    (count) => ({ Dockerfile: `FROM a\nRUN true \\\n${lines(count, () => " && true \\\n")}\n` }),
  ],
  ["routes.rb", 10_000, (count) => ({ "config/routes.rb": lines(count, (n) => `  get "/a${n}", to: "a#b" # ${n}\n`) })],
  [
    "production.rb",
    10_000,
    (count) => ({ "config/environments/production.rb": lines(count, (n) => `  config.x${n} = true\n`) }),
  ],
  [
    "database.yml",
    1000,
    (count) => ({
      "config/database.yml": `production:\n${lines(count, (n) => `  d${n}:\n    adapter: sqlite3\n    database: storage/${n}.sqlite3\n`)}`,
    }),
  ],
  [
    "litestream.yml",
    1000,
    (count) => ({
      "config/litestream.yml": `dbs:\n${lines(count, (n) => `  - path: /data/${n}.sqlite3\n    replica:\n      url: s3://b/${n}\n`)}`,
    }),
  ],
  ["secrets, one line", 40_000, (count) => ({ ".kamal/secrets": `A=$(${" ".repeat(count)}x` })],
  ["Gemfile.lock, one line", 40_000, (count) => ({ "Gemfile.lock": `    kamal (${"(".repeat(count)}` })],
  [".ruby-version, empty lines", 40_000, (count) => ({ ".ruby-version": "\n".repeat(count) })],
  [
    "production.rb, one line",
    40_000,
    (count) => ({
      "config/environments/production.rb": `  config.force_ssl =${" ".repeat(count)}${"x".repeat(300)}`,
    }),
  ],
  ["Dockerfile, one line", 40_000, (count) => ({ Dockerfile: `FROM a\nENV A${" ".repeat(count)}=\${A:+` })],
  [
    "Dockerfile, comments in a RUN",
    40_000,
    (count) => ({ Dockerfile: `FROM a\nRUN ${"x".repeat(1000)} \\\n${lines(count, () => "#\n")}` }),
  ],
  [
    "Dockerfile, copies from stages",
    4000,
    (count) => ({ Dockerfile: `${lines(count, () => "FROM a\n")}${lines(count, (n) => `COPY --from=s${n} a b\n`)}` }),
  ],
  ["webauthn.rb, empty lines", 40_000, (count) => ({ "config/initializers/webauthn.rb": "\n".repeat(count) })],
  [
    "webauthn.rb, brackets",
    40_000,
    (count) => ({ "config/initializers/webauthn.rb": `c.allowed_origins = ["x", ${"(".repeat(count)}]` }),
  ],
  ["Gemfile.lock, long version", 40_000, (count) => ({ "Gemfile.lock": `    kamal (2.${"0".repeat(count)}-)\n` })],
  ["mise.toml", 10_000, (count) => ({ "mise.toml": lines(count, () => "ruby = { version\n") })],
  ["deploy.yml, nested", 4000, (count, config) => ({ "config/deploy.yml": `${config}labels: ${"[".repeat(count)}` })],
  [
    "deploy.yml, aliases",
    4000,
    (count, config) => ({ "config/deploy.yml": `${config}labels: &a\n  x: y\n${lines(count, (n) => `k${n}: *a\n`)}` }),
  ],
  [
    "deploy.yml, merge keys",
    2000,
    (count, config) => ({
      "config/deploy.yml": `${config}labels: &a\n  x: y\n${lines(count, (n) => `k${n}:\n  <<: *a\n`)}`,
    }),
  ],
  ["litestream.yml, one key", 8000, (count) => ({ "config/litestream.yml": lines(count, () => "dbs: []\n") })],
  [
    "silenced lines",
    2000,
    (count) => ({
      ".kamal/secrets": lines(count, (n) => `# kamal-action: ignore secret-unused -- not yet\nS_${n}=$S_${n}\n`),
    }),
  ],
];

const workflow = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${lines(20, (n) => `      - run: |\n          echo ${n}\n          bundle exec kamal deploy\n`)}`;

export async function benchGrowth(): Promise<void> {
  console.log(
    "Lint of one large repository: time at 2 and 4 times the size of one file, relative to 1 (2.00 and 4.00 are linear growth):",
  );
  for (const [title, largest, files] of cases) await measure(title, largest, files);
}

async function measure(title: string, largest: number, files: FilesOfSize): Promise<void> {
  using work = temporaryDirectory();
  const roots = scales.map((scale) => {
    const root = path.join(work.directory, String(scale));
    cpSync(app, root, { recursive: true });
    const config = readFileSync(path.join(root, "config/deploy.yml"), "utf8");

    for (const [file, text] of Object.entries(files((largest * scale) / 4, config))) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }

    return root;
  });
  const times = roots.map(() => [] as number[]);

  for (let round = -1; round < rounds; round++) {
    for (const [index, root] of roots.entries()) {
      const started = process.cpuUsage();
      const project = await readProject({
        root,
        directory: ".",
        configFile: "config/deploy.yml",
        destination: undefined,
      });
      lintProject(project, await selectRules(project));
      const { user, system } = process.cpuUsage(started);
      if (round >= 0) times[index]?.push((user + system) / 1000);
    }
  }

  const [one = Number.NaN, two = Number.NaN, four = Number.NaN] = times.map(median);
  console.log(
    `  ${title.padEnd(26)} ${(two / one).toFixed(2)}  ${(four / one).toFixed(2)}   ${four.toFixed(1)} ms at ${largest}`,
  );
}
