// What `help` tells to write must not break an app that works.

import { expect, test } from "vitest";
import { type Change, changedApp } from "./apps.ts";
import { rules } from "./every-rule.ts";
import { lintFiles } from "./lint-files.ts";

async function adviceOf(id: string, app: string, changes: readonly Change[]): Promise<string[]> {
  const found = await lintFiles(changedApp(app, changes), {
    rules: rules.filter(({ metadata }) => metadata.id === id),
  });
  return found.map(({ help, fix }) => `${help}${fix === undefined ? "" : " [fix]"}`);
}

const deploy = "config/deploy.yml";

/** PostgreSQL on the app's only host, or on another one. */
const postgres = (lines: string, host = "65.108.10.20"): Change => ({
  file: deploy,
  append: `  db:\n    image: postgres:17.2\n    host: ${host}\n    port: 5432\n    volumes: ["db:/var/lib/postgresql/data"]\n${lines}`,
});
const appEnv = (line: string): Change => ({
  file: deploy,
  find: "    SOLID_QUEUE_IN_PUMA: true\n",
  put: `    SOLID_QUEUE_IN_PUMA: true\n    ${line}\n`,
});

const restricted =
  'bind it to the address of a private network, "PRIVATE_IP:5432:5432", or let the provider\'s firewall (not ufw) admit only the hosts that need it.';

test.each<[string, readonly Change[], string]>([
  [
    "the app connects by name",
    [postgres(""), appEnv("DB_HOST: blog-db")],
    'Write "127.0.0.1:5432:5432", or remove the published port: the app reaches it at `blog-db:5432`. [fix]',
  ],
  [
    "the accessory has its own service name",
    [postgres("    service: pg\n"), appEnv("DB_URL: postgres://pg:5432/blog")],
    'Write "127.0.0.1:5432:5432", or remove the published port: the app reaches it at `pg:5432`. [fix]',
  ],
  ["it runs on another host", [postgres("", "65.108.10.77")], `Other hosts may need the port: ${restricted}`],
  [
    "it is in another network",
    [postgres("    network: data\n"), appEnv("DB_HOST: blog-db")],
    `Other hosts may need the port: ${restricted}`,
  ],
  [
    "the app connects through the host",
    [postgres(""), appEnv("DB_HOST: host.docker.internal")],
    `If only containers on this server use it, let them connect to \`blog-db\` (port 5432) first, deploy, and then remove the published port. Otherwise ${restricted}`,
  ],
  [
    "the app connects by the server's address",
    [postgres(""), appEnv("DB_URL: postgres://blog@65.108.10.20:5432/blog")],
    `If only containers on this server use it, let them connect to \`blog-db\` (port 5432) first, deploy, and then remove the published port. Otherwise ${restricted}`,
  ],
  [
    "a value by ERB may be the address",
    [postgres(""), appEnv("DB_HOST: blog-db"), appEnv('READER: <%= ENV["READER"] %>')],
    `If only containers on this server use it, let them connect to \`blog-db\` (port 5432) first, deploy, and then remove the published port. Otherwise ${restricted}`,
  ],
])("accessory-port-public: %s", async (_name, changes, help) => {
  expect(await adviceOf("accessory-port-public", "rails-8-passkeys", changes)).toEqual([help]);
});

test.each<[string, readonly Change[], string[]]>([
  [
    "a host that `proxy` has already",
    [{ file: deploy, append: "labels:\n  traefik.http.routers.blog.rule: Host(`blog.acme.dev`)\n" }],
    ["Remove it: `proxy` routes the requests."],
  ],
  [
    "another host",
    [{ file: deploy, append: "labels:\n  traefik.http.routers.blog.rule: Host(`www.acme.dev`)\n" }],
    [
      "Remove it: `proxy` routes the requests. If the app should also answer to www.acme.dev, add it to the hosts there.",
    ],
  ],
  [
    "no host yet",
    [
      { file: deploy, find: "  ssl: true\n  host: blog.acme.dev\n", put: "  ssl: false\n" },
      {
        file: deploy,
        append:
          'labels:\n  traefik.http.routers.blog.rule: Host(`blog.acme.dev`)\n  traefik.http.routers.blog.tls: "true"\n  traefik.http.services.blog.loadbalancer.server.port: "3000"\n',
      },
    ],
    [
      "Remove these 3 labels, and add `host: blog.acme.dev` under `proxy`, with `app_port: 3000` if the container still listens there.",
    ],
  ],
])("traefik-label: %s", async (_name, changes, help) => {
  expect(await adviceOf("traefik-label", "rails-8-passkeys", changes)).toEqual(help);
});

test.each<[string, string, readonly Change[], string]>([
  [
    "a name that is the accessory's own",
    "options-refused",
    [
      {
        file: deploy,
        append: "  redis:\n    image: valkey/valkey:8\n    host: 65.108.10.20\n    options: { name: redis }\n",
      },
    ],
    "Write `service: redis` in `accessories/redis` and remove the option, so the name that others use stays. Then remove the old container on the server (`docker rm --force redis`) and run `kamal accessory boot redis`.",
  ],
  [
    "an option that is switched off",
    "options-refused",
    [
      {
        file: deploy,
        append: "  redis:\n    image: valkey/valkey:8\n    host: 65.108.10.20\n    options: { privileged: false }\n",
      },
    ],
    "Remove the option.",
  ],
  [
    "volumes that are there already",
    "litestream-volume-missing",
    [{ file: deploy, find: "      - blog_storage:/", put: "      - blog_data:/" }],
    'Add `- "blog_storage:/rails/storage"` under the accessory\'s `volumes`.',
  ],
  [
    "a volume that may have other data",
    "sqlite-not-on-volume",
    [
      { file: deploy, find: 'blog_storage:/rails/storage"', put: 'blog_uploads:/rails/uploads"' },
      { file: "config/database.yml", find: "storage/production_", put: "tmp/production_" },
    ],
    "If blog_uploads is for the databases, mount it there: `blog_uploads:/rails/storage` instead of `blog_uploads:/rails/uploads`. If it has other data, add another volume: `blog_storage:/rails/storage`.",
  ],
  [
    "a volume for an image that has its app elsewhere",
    "user-volume-owner",
    [
      { file: "Dockerfile", find: "/rails", put: "/app" },
      { file: "config/database.yml", put: undefined },
    ],
    "If the app writes to /app/storage, mount the volume there. Otherwise, before USER, add `RUN mkdir -p /rails/storage && chown -R 1000 /rails/storage` to the Dockerfile.",
  ],
])("%s: %s", async (_name, id, changes, help) => {
  expect((await adviceOf(id, "rails-8-passkeys", changes))[0]).toBe(help);
});
