import { expect, test } from "vitest";
import { userVolumeOwner } from "../../src/lint/rules/user-volume-owner.ts";
import { lintFiles } from "./lint-files.ts";

async function help(workdir: string, target: string): Promise<string | undefined> {
  const [finding] = await lintFiles(
    {
      "config/deploy.yml": `service: shop\nservers: [65.108.1.2]\nvolumes: ["shop_storage:${target}"]\n`,
      Dockerfile: `FROM ruby:3.4-slim\nWORKDIR ${workdir}\nRUN useradd rails\nUSER rails\n`,
    },
    { rules: [userVolumeOwner] },
  );
  return finding?.help;
}

test("advises the directory of the app, not the one of another app", async () => {
  expect(await help("/app", "/rails/storage")).toMatch(
    /^If the app writes to \/app\/storage, mount the volume there\./,
  );
});

test("advises the directory that is mounted, if it can be the right one", async () => {
  expect(await help("/app", "/app/storage")).toContain("mkdir -p /app/storage");
  expect(await help("/app", "/data")).toContain("mkdir -p /data");
  expect(await help("/rails/web", "/rails/storage")).toContain("mkdir -p /rails/storage");
});
