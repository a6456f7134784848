// Configs to mutate: good ones of this repository, and the example documents of the installed kamal
// gem.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { examples } from "../golden.ts";

const top = path.join(import.meta.dirname, "../../..");

const sections: Readonly<Record<string, string>> = {
  service: "service: shop\n",
  image: "image: acme/shop\n",
  servers:
    "servers:\n  web:\n    - 192.0.2.1\n    - 192.0.2.2: writer\n  workers:\n    hosts: [192.0.2.3]\n    cmd: bin/jobs\n",
  registry: "registry:\n  server: ghcr.io\n  username: acme\n  password:\n    - KAMAL_REGISTRY_PASSWORD\n",
  builder: "builder:\n  arch: amd64\n",
};

const rich = `service: shop
image: acme/shop
labels: { team: shop }
volumes:
  - "data:/rails/storage"
servers:
  web:
    hosts:
      - 192.0.2.1
    labels: { tier: front }
    options: { memory: 1g, restart: always }
    stop_timeout: 20
  job:
    hosts: [ 192.0.2.2: reader, 192.0.2.3: [ reader, writer ] ]
    cmd: bin/jobs
    proxy: false
    env:
      clear: { JOBS: 3 }
    logging:
      driver: local
  api:
    hosts: [192.0.2.4]
    proxy:
      host: api.acme.dev
      app_port: 3001
registry:
  server: ghcr.io
  username: acme
  password: [KAMAL_REGISTRY_PASSWORD]
env:
  clear:
    A: "1"
    B: 2
  secret:
    - RAILS_MASTER_KEY
    - X:Y
  tags:
    reader: { READ: yes }
    writer:
      clear: { WRITE: 1 }
      secret: [W]
proxy:
  host: shop.acme.dev
  ssl: true
  healthcheck: { path: /up, interval: 3, timeout: 3 }
  buffering: { requests: true, memory: 1_000 }
  logging: { request_headers: [A] }
  run: { http_port: 8080, options: { memory: 1g } }
ssh: { user: deploy, port: 22, keys: ["~/.ssh/id"], config: false }
sshkit: { max_concurrent_starts: 10, dns_retries: 2 }
boot: { limit: 10, wait: 2 }
builder:
  arch: [amd64]
  cache: { type: gha, options: mode=max }
  args: { RUBY: 3.4 }
  secrets: [GITHUB_TOKEN]
logging: { driver: json-file, options: { max-size: 10m } }
output: { file: { path: log } }
accessories:
  db:
    image: postgres:17
    role: job
    port: 127.0.0.1:5432:5432
    env: { clear: { PGDATA: /data }, secret: [POSTGRES_PASSWORD] }
    files: [ a:/a, { local: b, remote: /b, mode: "0600" } ]
    directories: [ data:/data ]
  search:
    image: search
    hosts: [192.0.2.9]
    options: { restart: "no" }
    registry: { server: ghcr.io, username: acme, password: [P] }
    proxy: { host: search.acme.dev, app_port: 80 }
  cache:
    image: valkey
    tags: [writer]
aliases: { console: app exec -i bash, logs: app logs }
hooks_output: { pre-build: quiet }
retain_containers: 3
minimum_version: 2.9.0
readiness_delay: 1
deploy_timeout: 60
asset_path: /rails/public/assets
`;

/** `gem`: the directory of the installed kamal gem. Bases contain no ERB. */
export async function baseConfigs(gem: string): Promise<string[]> {
  const good = (await examples("good")).map(({ files }) => String(files["config/deploy.yml"]));
  const shown = globSync("examples/*/config/deploy.yml", { cwd: top }).sort();
  // Most goldens change only other files.
  const own = new Set([...good, ...shown.map((file) => readFileSync(path.join(top, file), "utf8"))]);
  const documents = globSync("lib/kamal/configuration/docs/*.yml", { cwd: gem }).sort();
  const documented = documents.map((file) =>
    withExample(path.basename(file, ".yml"), readFileSync(path.join(gem, file), "utf8")),
  );

  // The rich config has the most places for mutations.
  return [...own, ...documented, rich, rich, rich, rich].filter((text) => !text.includes("<%"));
}

/** An example document shows one section; adds the others to make a complete config. */
function withExample(name: string, document: string): string {
  const example = document.replace(/^.*<%.*\n/gm, "");
  const key = /^[a-z_]+(?=:)/m.exec(example)?.[0] ?? name;
  const others = Object.entries(sections).filter(([section]) => section !== key && !example.includes(`\n${section}:`));
  return `${others.map(([, text]) => text).join("")}${example}`;
}
