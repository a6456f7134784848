// One cause is one finding, and each line keeps its own suppression comment.

import { expect, test } from "vitest";
import { type Change, changedApp } from "./apps.ts";
import { lintFiles } from "./lint-files.ts";

async function lint(changes: readonly Change[]): Promise<string[]> {
  const findings = await lintFiles(changedApp("rails-8-passkeys", changes));
  return findings.map(({ file, line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`);
}

const secrets = ".kamal/secrets";

test("secrets that nothing uses are one finding, at the first of them", async () => {
  expect(await lint([{ file: secrets, append: "A=$A\nB=$B\nC=$C\n" }])).toEqual([
    ".kamal/secrets:6 secret-unused: `A`, `B` and `C` are defined here, but nothing in the Kamal configuration uses them",
  ]);
});

test("names at most 20", async () => {
  const lines = Array.from({ length: 25 }, (_, index) => `S${index}=$S${index}\n`).join("");
  const [found = ""] = await lint([{ file: secrets, append: lines }]);
  expect(found).toContain("`S18`, `S19` and 5 more are defined here");
});

test("a comment takes its own line out, also the first", async () => {
  const ignore = "# kamal-action: ignore secret-unused -- our hooks read it\n";

  expect(await lint([{ file: secrets, append: `${ignore}A=$A\nB=$B\n${ignore}C=$C\nD=$D\n` }])).toEqual([
    ".kamal/secrets:8 secret-unused: `B` and `D` are defined here, but nothing in the Kamal configuration uses them",
  ]);
  expect(await lint([{ file: secrets, append: `${ignore}A=$A\n${ignore}B=$B\n` }])).toEqual([]);
});

test("databases that miss the same volume are one finding for each severity", async () => {
  const change = { file: "config/deploy.yml", find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" };
  const found = (await lint([change])).filter((each) => each.includes("sqlite-not-on-volume"));

  expect(found).toEqual([
    "config/database.yml:17 sqlite-not-on-volume: The databases `primary` and `queue` (in /rails/storage in the container) are not on a volume, so every deploy starts with empty ones",
    "config/database.yml:20 sqlite-not-on-volume: The databases `cache` and `cable` (in /rails/storage in the container) are not on a volume, so every deploy starts with empty ones",
  ]);
});

const destination = (name: string) => [
  { file: `config/deploy.${name}.yml`, put: `proxy: { host: ${name}.acme.dev }\n` },
  { file: `.kamal/secrets.${name}`, put: "KAMAL_REGISTRY_PASSWORD=$A\nRAILS_MASTER_KEY=$B\n" },
];

test("a place that several destinations share is one finding", async () => {
  const found = await lint([...destination("eu"), ...destination("staging"), ...destination("us")]);

  expect(found.filter((each) => /secret-undefined|webauthn-origin/.test(each))).toEqual([
    "config/deploy.yml:54 secret-undefined: The secrets `LITESTREAM_ACCESS_KEY_ID` and `LITESTREAM_SECRET_ACCESS_KEY` are not defined in .kamal/secrets.eu, but only in .kamal/secrets, which this deploy does not read (also for the destinations staging and us)",
    "config/initializers/webauthn.rb:3 webauthn-origin: WebAuthn accepts https://blog.acme.dev, but the proxy serves eu.acme.dev, so every passkey is rejected (also for the destinations staging and us)",
    "config/initializers/webauthn.rb:4 webauthn-origin: The RP ID is blog.acme.dev, but the proxy serves eu.acme.dev, and a browser rejects an RP ID that is neither the host nor a parent domain of it (also for the destinations staging and us)",
  ]);
});

test("roles that lack the same volume, and volumes that miss the same owner, are one finding", async () => {
  const roles =
    'servers:\n  web:\n    hosts: [65.108.10.20]\n    options: { volume: ["blog_storage:/rails/storage", "a:/srv/a", "b:/srv/b"] }\n' +
    "  job: { hosts: [65.108.10.20], cmd: bin/rails runner A }\n  cron: { hosts: [65.108.10.20], cmd: bin/rails runner B }\n";
  const found = await lint([
    { file: "config/deploy.yml", find: "servers:\n  web:\n    - 65.108.10.20\n", put: roles },
    { file: "config/deploy.yml", find: 'volumes:\n  - "blog_storage:/rails/storage"\n', put: "" },
  ]);

  expect(found.filter((each) => /sqlite-role-volume|user-volume-owner/.test(each))).toEqual([
    "config/deploy.yml:9 user-volume-owner: The app runs as 1000, but another user owns the volumes at `/srv/a` and `/srv/b`: the app cannot write there",
    "config/deploy.yml:10 sqlite-role-volume: The roles `job` and `cron` each have their own /rails/storage/production_queue.sqlite3, but `web` has it on blog_storage, so none sees what another writes",
  ]);
});
