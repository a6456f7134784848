// A typical app: Rails 8, four SQLite databases, Litestream with a bucket, passkeys, one server.
// Reports nothing for the original app and for harmless changes, and reports each mistake at its
// position.

import { expect, test } from "vitest";
import { type Change, changedApp } from "./apps.ts";
import { lintFiles } from "./lint-files.ts";
import { buildMistakes } from "./mission/build-mistakes.ts";
import { dataMistakes } from "./mission/data-mistakes.ts";
import { harmlessData } from "./mission/harmless-data.ts";
import { harmlessLitestream } from "./mission/harmless-litestream.ts";
import { litestreamMistakes } from "./mission/litestream-mistakes.ts";
import { railsMistakes } from "./mission/rails-mistakes.ts";
import { replicaMistakes } from "./mission/replica-mistakes.ts";

async function lint(changes: readonly Change[]): Promise<string[]> {
  const findings = await lintFiles(changedApp("rails-8-passkeys", changes));
  return findings.map(({ file, line, severity, ruleId }) => `${file}:${line} ${severity} ${ruleId}`);
}

test("reports nothing for the original app", async () => {
  expect(await lint([])).toEqual([]);
});

test.each([...dataMistakes, ...litestreamMistakes, ...replicaMistakes, ...railsMistakes, ...buildMistakes])(
  "reports: $name",
  async ({ changes, found }) => {
    expect(await lint(changes)).toEqual(found);
  },
);

test.each([...harmlessData, ...harmlessLitestream])("reports nothing: $name", async ({ changes }) => {
  expect(await lint(changes)).toEqual([]);
});
