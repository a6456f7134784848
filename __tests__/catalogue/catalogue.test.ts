// Every entry is reached by what makes it in a run, and keeps to the rules of a good message.

import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { failureIds, findingsFailure } from "../../src/catalogue/catalogue.ts";
import type { Diagnosis } from "../../src/model/report.ts";
import { finding } from "../render/samples.ts";
import type { FailureCase } from "./failure-case.ts";
import { networkCases } from "./network-cases.ts";
import { repositoryCases } from "./repository-cases.ts";
import { onlyThroughTheCatalogue, runCases } from "./run-cases.ts";
import { runnerCases } from "./runner-cases.ts";
import { serverCases } from "./server-cases.ts";

const made: readonly FailureCase[] = [...repositoryCases, ...runnerCases, ...serverCases, ...networkCases, ...runCases];
const cases = [...made, ...onlyThroughTheCatalogue];

/** By title and cause, the id that said it. */
const texts = new Map<string, string>();

test.each(cases)("$id: $what", async ({ id, make }) => {
  const diagnosis = await make();
  expect(diagnosis.id).toBe(id);
  keepsToTheRules(diagnosis);

  const text = `${diagnosis.title}: ${diagnosis.cause}`;
  expect(texts.get(text) ?? id).toBe(id);
  texts.set(text, id);
});

function keepsToTheRules({ title, cause, fix }: Diagnosis): void {
  expect(title).not.toMatch(/[.:;]$/);
  expect(title.length).toBeLessThanOrEqual(80);
  for (const text of [title, cause, fix]) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\bundefined\b|\[object |\.\.(?!\.|\/)| {2}|\(\)/);
  }
}

test("every entry is reached by what makes it in a run, but for those that are listed", () => {
  const ids = [...new Set(made.map(({ id }) => id))].sort();
  const listed = onlyThroughTheCatalogue.map(({ id }) => id);
  expect([...ids, ...listed].sort()).toEqual([...failureIds].sort());
});

test("no id is in two areas", async () => {
  const folder = path.resolve("src/catalogue");
  const files = readdirSync(folder).filter((file) => file.endsWith("-entries.ts"));
  const areas = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
  const ids = areas.flatMap((area: Record<string, object>) =>
    Object.entries(area).flatMap(([name, entries]) => (name.endsWith("Entries") ? Object.keys(entries) : [])),
  );
  expect(ids.sort()).toEqual([...failureIds].sort());
});

test("findings that stop a run speak with the words of their rules", () => {
  const first = finding(["error", "missing-key", 3, "`image` is missing", "Add `image`."]);
  const { diagnosis } = findingsFailure([first, finding(["error", "unknown-key", 4, "No such key", "Remove it."])]);
  expect(diagnosis).toMatchObject({
    id: "missing-key",
    title: "The configuration has 2 problems",
    fix: "Add `image`.",
  });
  expect(diagnosis.cause).toContain("`image` is missing");
  expect(diagnosis.evidence).toHaveLength(2);
});
