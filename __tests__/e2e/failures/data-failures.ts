// Failures of the services that an app needs: database, Redis, accessories.

import { nodeApp, rubyApp } from "./app-failures.ts";
import type { Lane } from "./lane.ts";
import type { StagedFailure } from "./staged-failure.ts";

const postgres = (host: string) => `require "pg"\nPG.connect("postgres://shop:secret@${host}:5432/shop_production")`;

/** A PostgreSQL server that lets nobody in, and says why as the real one does. */
async function refusingPostgres(lane: Lane, code: string, message: string): Promise<void> {
  const fields = [`SFATAL`, `VFATAL`, `C${code}`, `M${message}`].join("\\0");
  await rubyApp(
    lane,
    [
      'require "socket"',
      'server = TCPServer.new("127.0.0.1", 5432)',
      "Thread.new do",
      "  loop do",
      "    client = server.accept",
      "    while (head = client.readpartial(1024)) && head.bytesize == 8 do client.write('N') end",
      `    body = "${fields.replaceAll('"', '\\"')}\\0\\0"`,
      '    client.write("E", [body.bytesize + 4].pack("N"), body)',
      "    client.close",
      "  end",
      "end",
      postgres("127.0.0.1"),
    ].join("\n"),
  );
}

export const dataFailures: readonly StagedFailure[] = [
  {
    name: "a database that refuses connections",
    stage: (lane) => rubyApp(lane, postgres("127.0.0.1")),
    id: "app-database-unreachable",
    cause: /127\.0\.0\.1/,
    fix: /host|DATABASE_URL/,
    evidence: /port 5432 failed: Connection refused/,
    phase: "boot",
  },
  {
    name: "a database whose name does not resolve",
    stage: (lane) => nodeApp(lane, 'require("net").connect(5432, "shop-db");\nsetInterval(() => {}, 1000);'),
    id: "app-database-unreachable",
    cause: /shop-db/,
    fix: /./,
    evidence: /ENOTFOUND|EAI_AGAIN/,
    phase: "boot",
  },
  {
    name: "a database that refuses the password",
    stage: (lane) => refusingPostgres(lane, "28P01", 'password authentication failed for user "shop"'),
    id: "app-database-login",
    cause: /shop/,
    fix: /password|DATABASE_URL|POSTGRES/,
    phase: "boot",
  },
  {
    name: "a database that does not exist",
    stage: (lane) => refusingPostgres(lane, "3D000", 'database "shop_production" does not exist'),
    id: "app-database-missing",
    cause: /shop_production/,
    fix: /creat|db:prepare/,
    phase: "boot",
  },
  {
    name: "an SQLite database that the app's user may not write",
    stage: async (lane) => {
      await rubyApp(
        lane,
        'require "sqlite3"\nSQLite3::Database.new("/data/production.sqlite3").execute("create table users (id)")',
      );
      await lane.checkout.append(
        "Dockerfile",
        `RUN mkdir /data && ruby -rsqlite3 -e 'SQLite3::Database.new("/data/production.sqlite3").execute("create table t (id)")'\nUSER nobody\n`,
      );
    },
    id: "app-database-readonly",
    cause: /SQLite|read-only|readonly|write/i,
    fix: /chown|user|volume/,
    evidence: /attempt to write a readonly database/,
    phase: "boot",
  },
  {
    name: "an SQLite database that another process has locked",
    stage: (lane) =>
      rubyApp(
        lane,
        'require "sqlite3"\nfirst, second = Array.new(2) { SQLite3::Database.new("/tmp/db") }\nfirst.execute("begin exclusive")\nsecond.execute("create table users (id)")',
      ),
    id: "app-database-locked",
    cause: /lock/,
    fix: /./,
    evidence: /database is locked/,
    phase: "boot",
  },
  {
    name: "Redis that is not there",
    stage: (lane) =>
      rubyApp(lane, 'require "redis"\nRedis.new(url: "redis://127.0.0.1:6379/1", reconnect_attempts: 0).ping'),
    id: "app-redis",
    cause: /127\.0\.0\.1:6379/,
    fix: /REDIS_URL|redis/i,
    phase: "boot",
  },
  {
    name: "an accessory that restarts forever",
    stage: async (lane) => {
      await lane.checkout.configure((config) => {
        config.accessories = {
          db: {
            image: lane.healthyImage,
            host: lane.server.address,
            options: { entrypoint: "/bin/busybox" },
            cmd: "sh -c 'echo initdb: directory /var/lib/postgresql/data exists but is not empty; exit 1'",
          },
        };
      });
      await rubyApp(lane, postgres(`${lane.service}-db`));
    },
    undo: (lane) => lane.onServer(`docker rm --force ${lane.service}-db`),
    id: "accessory-restarts",
    cause: /db/,
    fix: /./,
    evidence: /initdb: directory/,
    phase: "boot",
  },
  {
    name: "a container that has the name of an accessory",
    stage: async (lane) => {
      await lane.onServer(`docker create --name ${lane.service}-cache ${lane.healthyImage}`);
      await lane.checkout.configure((config) => {
        config.accessories = { cache: { image: lane.healthyImage, host: lane.server.address } };
      });
    },
    run: () => ({ inputs: { setup: "always" } }),
    undo: (lane) => lane.onServer(`docker rm --force ${lane.service}-cache`),
    id: "accessory-conflict",
    cause: /-cache/,
    fix: /docker rm|service/,
    phase: "accessories",
  },
];
