import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createDockerConfig, removeDockerConfig } from "../../src/local/docker-config.ts";
import { type Scratch, scratch } from "../server/scratch.ts";

function original(place: Scratch): string {
  const directory = place.file("docker");
  mkdirSync(path.join(directory, "cli-plugins"), { recursive: true });
  writeFileSync(path.join(directory, "cli-plugins/docker-buildx"), "binary");
  mkdirSync(path.join(directory, "buildx/instances"), { recursive: true });
  writeFileSync(path.join(directory, "config.json"), '{"auths":{"ghcr.io":{"auth":"eA=="}}}');
  return directory;
}

/** Every file below a directory, with its content. */
function snapshot(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(directory, file), readFileSync(file, "utf8")];
    }),
  );
}

test("a login goes to the copy, plugins and builders are shared, and removal leaves the original unchanged", async () => {
  await using place = await scratch();
  const from = original(place);
  const before = snapshot(from);
  const copy = await createDockerConfig(from, place.file("copy"));

  expect(readFileSync(path.join(copy, "config.json"), "utf8")).toBe(before["config.json"]);
  expect(readFileSync(path.join(copy, "cli-plugins/docker-buildx"), "utf8")).toBe("binary");
  expect(lstatSync(path.join(copy, "config.json")).isSymbolicLink()).toBe(false);
  expect(statSync(path.join(copy, "config.json")).mode & 0o777).toBe(0o600);
  expect(statSync(copy).mode & 0o777).toBe(0o700);

  writeFileSync(path.join(copy, "config.json"), '{"auths":{"evil":{}}}');
  expect(snapshot(from)).toEqual(before);
  expect(await removeDockerConfig(copy)).toBe(true);
  expect(snapshot(from)).toEqual(before);
  expect(await removeDockerConfig(copy)).toBe(false);
});

test("creates an empty configuration if the runner has none", async () => {
  await using place = await scratch();
  const copy = await createDockerConfig(place.file("none"), place.file("copy"));
  expect(readFileSync(path.join(copy, "config.json"), "utf8")).toBe("{}");
});

test("resolves a relative path to the original", async () => {
  await using place = await scratch();
  const relative = path.relative(process.cwd(), original(place));
  const copy = await createDockerConfig(relative, place.file("copy"));
  expect(readFileSync(path.join(copy, "cli-plugins/docker-buildx"), "utf8")).toBe("binary");
});
