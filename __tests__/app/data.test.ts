import { expect, test } from "vitest";
import { sqliteDatabases } from "../../src/app/databases.ts";
import { imageOf, parseDockerfile } from "../../src/app/dockerfile.ts";
import { configPathOf, litestreamRelease } from "../../src/app/litestream.ts";
import { accessoryMounts, mountOf, placeOf, roleMounts } from "../../src/app/mounts.ts";
import { makeSource } from "../../src/text/source.ts";
import { parseYamlFile } from "../../src/yaml/document.ts";

function image(text: string, target?: string) {
  return imageOf(parseDockerfile(makeSource("Dockerfile", text)), target);
}

test("the last stage of a Dockerfile inherits from the stages that it is built on", () => {
  const text = `ARG DIR=/srv
FROM ruby:3.4 AS base
ARG DIR
WORKDIR $DIR
WORKDIR app
ENV RAILS_ENV="production" \\
    # a comment in between
    PORT=\${PORT:-3000}
FROM base AS build
WORKDIR /elsewhere
RUN <<SH
CMD ["not", "an", "instruction"]
SH
FROM base
EXPOSE 80/tcp 443 53/udp
ENTRYPOINT ["/entry"]
cmd ["./bin/rails", "server"]
`;

  const last = image(text);

  expect(last?.workdir).toBe("/srv/app");
  expect(last?.env.get("RAILS_ENV")).toBe("production");
  expect(last?.env.get("PORT")).toBe("3000");
  expect(last?.ports).toEqual([80, 443]);
  expect(last?.cmd?.words).toEqual(["./bin/rails", "server"]);
  expect(image(text, "build")?.workdir).toBe("/elsewhere");
  expect(image(text, "build")?.cmd).toBeUndefined();
  expect(image(text, "nothing")).toBeUndefined();
  expect(image("FROM ruby\nARG X\nWORKDIR $X/app")?.workdir).toBeUndefined();
});

function databases(yaml: string, env: Record<string, string | null> = {}) {
  const facts = {
    railsEnv: "production",
    railsRoot: "/rails",
    env: (name: string) => {
      const value = env[name];
      return value === undefined ? ("unset" as const) : value === null ? ("unknown" as const) : { value };
    },
  };

  const { sqlite, complete } = sqliteDatabases(parseYamlFile(yaml, "config/database.yml").root, facts);
  return [...sqlite.map(({ name, path }) => `${name}=${path}`), complete];
}

test("finds production SQLite databases as Rails does", () => {
  const anchors = "d: &d { adapter: sqlite3 }\nproduction:\n  <<: *d\n  database: storage/a.sqlite3\n";
  expect(databases(anchors)).toEqual(["primary=storage/a.sqlite3", true]);
  expect(databases(anchors, { DATABASE_URL: null })).toEqual([false]);
  expect(databases("production: { url: 'sqlite3:/data/a.db?timeout=1' }")).toEqual(["primary=/data/a.db", true]);
  expect(databases("production: { url: 'sqlite3:///data/a.db' }")).toEqual(["primary=/data/a.db", true]);
  expect(databases("production: { url: 'sqlite3:storage/a.db' }")).toEqual(["primary=storage/a.db", true]);
  expect(databases("production: { url: 'postgres://db/app' }")).toEqual([true]);
  expect(databases("production:\n  url: <%= ENV['DATABASE_URL'] %>\n")).toEqual([false]);
});

test("evaluates common ERB expressions, and treats others as unknown", () => {
  const at = (erb: string) => `production:\n  adapter: sqlite3\n  database: ${erb}\n`;
  expect(databases(at("storage/<%= Rails.env %>.sqlite3"))).toEqual(["primary=storage/production.sqlite3", true]);
  expect(databases(at('<%= Rails.root.join("db", "a.db") %>'))).toEqual(["primary=/rails/db/a.db", true]);

  const fetch = at('"<%= ENV.fetch("DB") { "storage/a.db" } %>"');
  expect(databases(fetch)).toEqual(["primary=storage/a.db", true]);
  expect(databases(fetch, { DB: "/data/b.db" })).toEqual(["primary=/data/b.db", true]);
  expect(databases(fetch, { DB: null })).toEqual([false]);
  expect(databases(at("<%= `id` %>"))).toEqual([false]);
  expect(databases("<% if x %>\nproduction:\n  adapter: sqlite3\n  database: a\n<% end %>\n")).toEqual([false]);
});

test("reads named, host, anonymous and read-only mounts, and those from ERB and options", () => {
  const root = parseYamlFile(
    `volumes:
  - "a:/rails/storage"
  - /srv/up:/rails/public/up:ro
  - /rails/tmp
  - <%= ENV["V"] %>:/rails/log
`,
    "config/deploy.yml",
  ).root;
  if (root === undefined) throw new Error("no root");

  const mounts = roleMounts(root, undefined);
  const kinds = mounts.all.map(({ kind, source, target, readOnly }) => [kind, source, target, readOnly]);

  expect(mounts.complete).toBe(true);
  expect(kinds.slice(0, 3)).toEqual([
    ["volume", "a", "/rails/storage", false],
    ["host", "/srv/up", "/rails/public/up", true],
    ["anonymous", undefined, "/rails/tmp", false],
  ]);
  expect(mounts.all[3]?.target).toBe("/rails/log");
  expect(placeOf(mountOf(mounts, "/rails/storage/x/a.db"), "/rails/storage/x/a.db")).toEqual({
    volume: "a",
    path: "x/a.db",
  });
  expect(placeOf(mountOf(mounts, "/rails/public/up/1"), "/rails/public/up/1")).toEqual({
    volume: "/",
    path: "/srv/up/1",
  });
  expect(mountOf(mounts, "/rails/storages/a")).toBeUndefined();

  const computed = parseYamlFile("volumes: <%= x %>\n", "config/deploy.yml").root;
  if (computed === undefined) throw new Error("no root");
  expect(roleMounts(computed, undefined).complete).toBe(false);

  const options = parseYamlFile("options: { mount: 'type=bind,src=/d,dst=/data' }\ndirectories: ['x:/y']", "d").root;
  expect(accessoryMounts(options, "shop-db").all.map(({ source, target }) => [source, target])).toEqual([
    ["$PWD/shop-db/x", "/y"],
    ["/d", "/data"],
  ]);
});

test("reads Litestream's release from its image, and the config file from its command", () => {
  expect(litestreamRelease("litestream/litestream:0.3.13")).toBe("0.3");
  expect(litestreamRelease("litestream/litestream:0.5.17")).toBe("0.5");
  expect(litestreamRelease("litestream/litestream")).toBe("0.5");
  expect(litestreamRelease("ghcr.io/acme/litestream:1")).toBeUndefined();
  expect(litestreamRelease("litestream/litestream-vfs:0.5.17")).toBeUndefined();
  expect(litestreamRelease("docker.io/litestream/litestream@sha256:0a3b")).toBe("0.5");
  expect(configPathOf("replicate")).toBe("/etc/litestream.yml");
  expect(configPathOf("replicate -config /l.yml")).toBe("/l.yml");
  expect(configPathOf("replicate /data/a.db s3://b/a")).toBeUndefined();
});
