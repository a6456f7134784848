// Triggers every entry as a real run does, and checks the style of its text.

import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { failure, failureIds, findingsFailure } from "../../src/catalogue/catalogue.ts";
import type { Diagnosis } from "../../src/model/report.ts";
import { rules } from "../lint/every-rule.ts";
import { finding } from "../render/samples.ts";
import { bootCases } from "./boot-cases.ts";
import type { FailureCase } from "./failure-case.ts";
import { networkCases } from "./network-cases.ts";
import { repositoryCases } from "./repository-cases.ts";
import { onlyThroughTheCatalogue, runCases } from "./run-cases.ts";
import { runnerCases } from "./runner-cases.ts";
import { serverCases } from "./server-cases.ts";

const triggered: readonly FailureCase[] = [
  ...repositoryCases,
  ...runnerCases,
  ...serverCases,
  ...networkCases,
  ...runCases,
  ...bootCases,
];
const cases = [...triggered, ...onlyThroughTheCatalogue];

/** The id by title and cause, to find duplicates. */
const texts = new Map<string, string>();

test.each(cases)("$id: $what", async ({ id, title, make }) => {
  const diagnosis = await make();
  expect(diagnosis.id).toBe(id);
  if (title !== undefined) expect(diagnosis.title).toBe(title);
  expectGoodStyle(diagnosis);

  const text = `${diagnosis.title}: ${diagnosis.cause}`;
  expect(texts.get(text) ?? id).toBe(id);

  texts.set(text, id);
});

function expectGoodStyle({ title, cause, fix }: Diagnosis): void {
  expect(title).not.toMatch(/[.:;]$/);
  expect(title.length).toBeLessThanOrEqual(80);

  for (const sentences of [cause, fix]) expect(sentences).toMatch(/^["`./\w].*[.]$/s);

  for (const text of [title, cause, fix]) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\bundefined\b|\[object |\.\.(?!\.|\/)| {2}|\(\)/);
    expect(text).not.toMatch(
      /\bis no\b|\btold\b|\bstands?\b|\bmend|\bleads? to\b|\bat once\b|\bthe config\b|\bsomebody\b|\bplease\b/i,
    );
  }
}

test("every entry is triggered as in a real run, except the listed ones", () => {
  const ids = [...new Set(triggered.map(({ id }) => id))].sort();
  const listed = onlyThroughTheCatalogue.map(({ id }) => id);

  expect([...ids, ...listed].sort()).toEqual([...failureIds].sort());
});

test("no id is in two files", async () => {
  const folder = path.resolve("src/catalogue");
  const files = readdirSync(folder).filter((file) => file.endsWith("-entries.ts"));
  const areas = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
  const ids = areas.flatMap((area: Record<string, object>) =>
    Object.entries(area).flatMap(([name, entries]) => (name.endsWith("Entries") ? Object.keys(entries) : [])),
  );

  expect(ids.sort()).toEqual([...failureIds].sort());
});

test("a run that findings stop fails with the text of the first finding", () => {
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

test("only these ids are also ids of rules, so only they have two texts", () => {
  const shared = rules.map(({ metadata }) => metadata.id).filter((id) => failureIds.includes(id));
  expect(shared.sort()).toEqual([
    "config-missing",
    "dockerfile-missing",
    "hook-interpreter",
    "hook-not-executable",
    "kamal-version",
  ]);
});

test("an unknown id, or an entry without its facts, does not compile", () => {
  // `npm run check:types` fails when one of these lines is no longer an error.
  const wrong = [
    // @ts-expect-error There is no entry with this id.
    () => failure("ssh-conect", { tool: "ssh" }),
    // @ts-expect-error The fact is missing.
    () => failure("ssh-missing", {}),
    // @ts-expect-error The fact belongs to another entry.
    () => failure("ruby-missing", { tool: "ssh" }),
  ];

  expect(wrong).toHaveLength(3);
});
