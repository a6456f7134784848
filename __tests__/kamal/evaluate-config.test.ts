import { writeFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { evaluateConfig } from "../../src/kamal/evaluate-config.ts";
import { bareEnvironment } from "../../src/local/child-environment.ts";
import { thrownBy } from "../catalogue/failure-case.ts";
import { scratch } from "../server/scratch.ts";

/** The failure of an evaluation by a Ruby that is this shell script. */
async function refusal(script: string) {
  await using place = await scratch();
  await writeFile(place.file("ruby"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

  vi.stubEnv("PATH", place.directory);
  try {
    return await thrownBy(() =>
      evaluateConfig(
        {
          directory: place.directory,
          version: "2.12.0",
          launcher: "",
          ruby: { version: "3.4.1", defaultGems: [], sources: [], defaultSource: "" },
          source: "tool cache",
          saved: Promise.resolve(undefined),
        },
        {
          directory: place.directory,
          cwd: place.directory,
          env: bareEnvironment(),
          configFile: "config/deploy.yml",
          destination: undefined,
          version: "v1",
          secrets: false,
          signal: AbortSignal.timeout(10_000),
        },
      ),
    );
  } finally {
    vi.unstubAllEnvs();
  }
}

test.each([
  [
    "an error with its class",
    `echo '{"error": {"class": "KeyError", "message": "key not found"}}'`,
    "Kamal says: key not found (KeyError).",
  ],
  ["an error without a class", `echo '{"error": {"message": "key not found"}}'`, "Kamal says: key not found."],
  ["the last line of the errors", "echo warning >&2; echo Killed >&2", "Kamal says: Killed."],
  ["no output", "exit 1", "Kamal stopped without a message."],
  [
    "too much output",
    "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done",
    "Kamal was stopped: ruby printed more than 8 MB.",
  ],
  [
    "an error with an empty message",
    `echo '{"error": {"class": "RuntimeError", "message": ""}}'`,
    "Kamal says: RuntimeError.",
  ],
])("a failed evaluation has %s", async (_, script, cause) => {
  expect(await refusal(script)).toMatchObject({ id: "config-refused", cause });
});

test("a Kamal that cannot be loaded is not a problem of the configuration", async () => {
  expect(await refusal(`echo '{"broken": "cannot load such file -- ed25519 (LoadError)"}'; exit 1`)).toMatchObject({
    id: "kamal-install",
    title: "Kamal 2.12.0 does not start",
    evidence: ["cannot load such file -- ed25519 (LoadError)"],
  });
});
