import { expect, test } from "vitest";
import { type KamalCommand, kamalArguments, kamalCommandLine } from "../../src/kamal/kamal-command.ts";

const deploy: KamalCommand = { name: "deploy", version: "v1", skipBuild: false };
const base = { configFile: "config/deploy.yml", destination: undefined };

test.each<[KamalCommand, { configFile: string; destination: string | undefined }, string, string]>([
  [deploy, base, "deploy --version v1 --config-file config/deploy.yml", "kamal deploy --version v1"],
  [
    { ...deploy, name: "setup" },
    base,
    "setup --version v1 --config-file config/deploy.yml",
    "kamal setup --version v1",
  ],
  [
    { ...deploy, skipBuild: true },
    { configFile: "k.yml", destination: "staging" },
    "deploy --version v1 --skip-push --config-file k.yml --destination staging",
    "kamal deploy --version v1 --skip-push -c k.yml -d staging",
  ],
  [
    { name: "rollback", version: "v0" },
    { ...base, destination: "staging" },
    "rollback v0 --config-file config/deploy.yml --destination staging",
    "kamal rollback v0 -d staging",
  ],
])("%j", (command, target, args, line) => {
  expect(kamalArguments(command, target).join(" ")).toBe(args);
  expect(kamalCommandLine(command, target)).toBe(line);
});
