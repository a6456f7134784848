// An app as people deploy it by hand: Rails 8, four SQLite databases in storage/, Litestream beside
// it with a file that someone copied to the server, labels from Kamal 1, and an origin of another
// host. Each of its defects is reported at its line, and the repaired app has none.

import { expect, test } from "vitest";
import { type Change, changedApp } from "./apps.ts";
import { lintFiles } from "./lint-files.ts";

const deploy = `service: tasks
image: acme/tasks

servers:
  web:
    hosts:
      - 65.108.10.20
    labels:
      traefik.http.routers.tasks.rule: Host(\`tasks.acme.dev\`)
      traefik.http.routers.tasks.tls.certresolver: letsencrypt

proxy:
  ssl: true
  host: tasks.acme.dev
  app_port: 80

registry:
  server: ghcr.io
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD

builder:
  arch: amd64

env:
  clear:
    SOLID_QUEUE_IN_PUMA: true
  secret:
    - RAILS_MASTER_KEY

volumes:
  - "tasks_storage:/rails/storage"

asset_path: /rails/public/assets

accessories:
  litestream:
    image: litestream/litestream:0.5.17
    host: 65.108.10.20
    cmd: replicate
    labels:
      traefik.enable: true
    volumes:
      - tasks_storage:/data
      - /etc/litestream.yml:/etc/litestream.yml
    env:
      secret:
        - LITESTREAM_ACCESS_KEY_ID
        - LITESTREAM_SECRET_ACCESS_KEY
`;

const database = (name: string) => `  - path: /data/storage/${name}.sqlite3
    replicas:
      - type: s3
        bucket: acme-tasks-backups
        path: ${name}
        region: fsn1
      - endpoint: https://fsn1.your-objectstorage.com
`;
const names = ["production", "production_cache", "production_queue", "production_cable"];
const litestream = `access-key-id: \${LITESTREAM_ACCESS_KEY_ID}
secret-access-key: \${LITESTREAM_SECRET_ACCESS_KEY}

dbs:
${names.map(database).join("")}`;

const webauthn = `WebAuthn.configure do |config|
  config.allowed_origins =
    if Rails.env.production?
      ["https://blog.acme.dev"]
    else
      ["http://localhost:3000"]
    end
  config.rp_name = "Tasks"
end
`;

const app: readonly Change[] = [
  { file: "config/deploy.yml", put: deploy },
  { file: "config/litestream.yml", put: undefined },
  { file: "litestream.yml", put: litestream },
  { file: "config/initializers/webauthn.rb", put: webauthn },
];

async function lint(changes: readonly Change[]): Promise<string[]> {
  const findings = await lintFiles(changedApp("rails-8-passkeys", [...app, ...changes]));
  return findings.map(({ file, line, severity, ruleId }) => `${file}:${line} ${severity} ${ruleId}`);
}

/** The lines of the four paths and of the four items that an extra dash split off. */
const replication = [5, 12, 19, 26].flatMap((line) => [
  `litestream.yml:${line} warning litestream-path-mismatch`,
  `litestream.yml:${line + 6} warning litestream-replicas`,
]);
const labels = ["config/deploy.yml:9 warning traefik-label", "config/deploy.yml:43 warning traefik-label"];
const serverFile = "config/deploy.yml:46 warning accessory-host-path";
const origin = "config/initializers/webauthn.rb:4 warning webauthn-origin";

test("reports every defect", async () => {
  expect(await lint([])).toEqual([...labels, serverFile, origin, ...replication]);
});

test("names the link that is not proven, and the path that is right", async () => {
  const findings = await lintFiles(changedApp("rails-8-passkeys", app));
  const [first] = findings.filter(({ ruleId }) => ruleId === "litestream-path-mismatch");

  expect(first?.message).toMatch(/ \(if \/etc\/litestream\.yml on the server is this file\)$/);
  expect(first?.help).toBe("Write `path: /data/production.sqlite3`.");

  const upload = findings.find(({ ruleId }) => ruleId === "accessory-host-path");
  expect(upload?.help).toContain("`- litestream.yml:/etc/litestream.yml` under `files`");
});

const repairs: readonly Change[] = [
  {
    file: "config/deploy.yml",
    find: "      - /etc/litestream.yml:/etc/litestream.yml\n",
    put: "    files:\n      - litestream.yml:/etc/litestream.yml\n",
  },
  { file: "config/deploy.yml", find: "    labels:\n      traefik.enable: true\n", put: "" },
  {
    file: "config/deploy.yml",
    find: "    labels:\n      traefik.http.routers.tasks.rule: Host(`tasks.acme.dev`)\n      traefik.http.routers.tasks.tls.certresolver: letsencrypt\n",
    put: "",
  },
  { file: "litestream.yml", find: "/data/storage/", put: "/data/" },
  { file: "litestream.yml", find: "      - endpoint:", put: "        endpoint:" },
  { file: "config/initializers/webauthn.rb", find: "blog.acme.dev", put: "tasks.acme.dev" },
];

test("reports nothing for the repaired app", async () => {
  expect(await lint(repairs)).toEqual([]);
});

test("an uploaded file is certain, so that its defects are errors", async () => {
  const [upload] = repairs;
  const found = await lint(upload === undefined ? [] : [upload]);
  expect(found).toEqual([...labels, origin, ...replication.map((line) => line.replace("warning", "error"))]);
});

test.each<[string, Change]>([
  ["a hook", { file: ".kamal/hooks/pre-deploy", put: "#!/bin/sh\nscp litestream.yml root@tasks.acme.dev:/etc/\n" }],
  [
    "a workflow",
    {
      file: ".github/workflows/upload.yml",
      put: "on: push\njobs:\n  upload:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: rsync litestream.yml root@tasks.acme.dev:/etc/litestream.yml\n",
    },
  ],
  ["a script", { file: "bin/upload", put: "kamal server exec 'sudo tee /etc/litestream.yml' < litestream.yml\n" }],
  ["another tool", { file: "ansible/site.yml", put: "- hosts: all\n" }],
])("the file is put on the server by %s", async (_name, change) => {
  expect(await lint([change])).toEqual([...labels, origin, ...replication]);
});

test.each<[string, readonly Change[]]>([
  [
    "a directory of the server",
    [
      {
        file: "config/deploy.yml",
        find: "/etc/litestream.yml:/etc/litestream.yml",
        put: "/srv/litestream:/etc/litestream",
      },
      {
        file: "config/deploy.yml",
        find: "cmd: replicate",
        put: "cmd: replicate -config /etc/litestream/litestream.yml",
      },
    ],
  ],
  [
    "another place in the repository",
    [
      { file: "litestream.yml", put: undefined },
      { file: "config/litestream/litestream.yml", put: litestream },
    ],
  ],
])("the file is in %s", async (_name, changes) => {
  const found = await lint(changes);
  expect(found.filter((line) => line.endsWith("litestream-path-mismatch"))).toHaveLength(4);
});

test.each<[string, readonly Change[]]>([
  [
    "two files have its name",
    [{ file: "config/litestream.yml", put: litestream.replaceAll("- endpoint", "  endpoint") }],
  ],
  [
    "the gem `litestream` reads it in the app's container",
    [
      { file: "Gemfile.lock", find: "    kamal (2.12.0)\n", put: "    kamal (2.12.0)\n    litestream (0.14.0)\n" },
      { file: "litestream.yml", find: "/data/storage/", put: "storage/" },
    ],
  ],
])("does not take the file for the server's if %s", async (_name, changes) => {
  const found = await lint(changes);
  expect(found.filter((line) => line.includes("litestream-path-mismatch"))).toEqual([]);
});
