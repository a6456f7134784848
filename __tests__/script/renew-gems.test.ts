import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { satisfies } from "../../script/gem-index.ts";
import { renewGems } from "../../script/renew-gems.ts";
import type { GemTable } from "../../src/kamal/gem-table.ts";
import { listen } from "../checks/listener.ts";
import { scratch } from "../server/scratch.ts";

const now = new Date("2026-11-26T00:00:00Z");
const digest = (text: string) => Buffer.from(text).toString("hex").padEnd(64, "0");

/** A line of the index. `facts` follow the digest. */
const release = (name: string, version: string, requirements = "", facts = "") =>
  `${version} ${requirements}|checksum:${digest(`${name}-${version}`)}${facts},created_at:2026-01-02T03:04:05Z`;

const index = (...lines: readonly string[]) => `created_at: 2026-11-26T00:00:00Z\n---\n${lines.join("\n")}\n`;

const unchanged: Readonly<Record<string, string>> = {
  "/info/kamal": index(
    release("kamal", "1.9.3", "abandoned:>= 0"),
    release("kamal", "2.0.0.rc1", "thor:~> 1.3"),
    release("kamal", "2.0.0", "thor:~> 1.3,activesupport:>= 7.0"),
    release("kamal", "2.10.0", "thor:~> 1.3,activesupport:>= 7.0"),
  ),
  "/info/thor": index(
    release("thor", "1.2.9"),
    release("thor", "1.10.0"),
    release("thor", "1.9.0"),
    release("thor", "2.0.0"),
  ),
  "/info/activesupport": index(
    release("activesupport", "7.2.4", "minitest:< 6&>= 5.1", ",ruby:>= 3.1.0"),
    release("activesupport", "8.1.0", "minitest:>= 5.1,bigdecimal:>= 0", ",ruby:>= 3.2.0,rubygems:>= 1"),
    release("activesupport", "8.2.0.rc1", "minitest:>= 5.1", ",ruby:>= 3.2.0"),
  ),
  "/info/minitest": index(release("minitest", "5.27.0"), release("minitest", "6.0.0", "prism:>= 1")),
  "/info/bigdecimal": index(release("bigdecimal", "4.1.0"), `4.1.0-java |checksum:${"1".repeat(64)}`),
};

/** Renews a table from this index. */
async function renew(change: Readonly<Record<string, string>> = {}, before: GemTable = { digests: {}, lists: [] }) {
  await using place = await scratch();
  const file = place.file("table.json");
  writeFileSync(file, JSON.stringify(before));
  await using listener = await listen((request, response) => {
    const body = { ...unchanged, ...change }[request.url ?? ""];
    if (body === undefined) response.statusCode = 404;
    response.end(body);
  });

  const source = `http://127.0.0.1:${listener.port}`;
  const lines = await renewGems({ file, source, now }).catch((error: Error) => error.message.split("\n"));
  const text = await readFile(file, "utf8");
  const table: GemTable = JSON.parse(text);
  return { lines, table, isUnchanged: text === JSON.stringify(before) };
}

test("chooses the newest gems that each Ruby can run, for each release of Kamal 2", async () => {
  const { lines, table } = await renew();
  const kamal = ["2.0.0", "2.10.0"];
  expect(table.lists).toEqual([
    { ruby: "3.1", kamal, gems: ["activesupport-7.2.4", "minitest-5.27.0", "thor-1.10.0"] },
    { ruby: "3.2", kamal, gems: ["activesupport-8.1.0", "bigdecimal-4.1.0", "minitest-5.27.0", "thor-1.10.0"] },
  ]);
  expect(table.digests).toEqual(
    Object.fromEntries(
      [...new Set(table.lists.flatMap(({ gems }) => gems)), "kamal-2.0.0", "kamal-2.10.0"]
        .sort()
        .map((gem) => [gem, digest(gem)]),
    ),
  );
  expect(lines).toContain("added thor-1.10.0");
  expect(lines.at(-1)).toBe("2 releases of Kamal, 7 gems");
});

test("an unchanged index leaves the table unchanged", async () => {
  const { table } = await renew();
  expect(await renew({}, table)).toMatchObject({ table, lines: ["2 releases of Kamal, 7 gems"] });
});

test("a release younger than two weeks, or of unknown age, is not used yet", async () => {
  const young = release("thor", "1.11.0").replace("2026-01-02", "2026-11-20");
  const unknown = release("thor", "1.12.0").replace(/,created_at.*/, "");
  const { table } = await renew({ "/info/thor": index(release("thor", "1.10.0"), young, unknown) });
  expect(table.digests).toHaveProperty(["thor-1.10.0"]);
  expect(Object.keys(table.digests).filter((gem) => gem.startsWith("thor"))).toHaveLength(1);
});

test.each<[string, Record<string, string>, string]>([
  [
    "another digest of a gem that is known",
    { "/info/thor": index(release("thor", "1.10.0").replace(/checksum:\w+/, `checksum:${"2".repeat(64)}`)) },
    `thor-1.10.0: the index has the SHA-256 ${"2".repeat(64)}, but it was ${digest("thor-1.10.0")}`,
  ],
  [
    "a lost release of Kamal",
    { "/info/kamal": index(release("kamal", "2.10.0", "thor:~> 1.3,activesupport:>= 7.0")) },
    "Kamal 2.0.0 has disappeared from the index",
  ],
  ["a page instead of an index", { "/info/thor": "<html>" }, 'thor: expected an index, found "<html>"'],
  ["a line of another form", { "/info/thor": index("1.0.0 |checksum:abc") }, "thor: expected a release"],
  [
    "a requirement that nothing satisfies",
    { "/info/thor": index(release("thor", "2.0.0")) },
    "thor: no release satisfies ~> 1.3",
  ],
  [
    "a condition of an unknown kind",
    { "/info/kamal": index(release("kamal", "2.0.0", "thor:=~ 1")) },
    "Unknown condition: =~ 1",
  ],
  [
    "a demand on a gem that Ruby supplies",
    { "/info/activesupport": index(release("activesupport", "8.1.0", "bigdecimal:>= 4")) },
    "bigdecimal: not every version is accepted any more",
  ],
])("rejects %s and writes nothing", async (_what, change, problem) => {
  const { table } = await renew();
  const { lines, isUnchanged } = await renew(change, table);
  expect(lines[0]).toContain(problem);
  expect(isUnchanged).toBe(true);
});

test.each([
  ["1.3.0", "~> 1.3", true],
  ["1.10", "~> 1.3", true],
  ["2.0", "~> 1.3", false],
  ["1.2.9", "~> 1.3", false],
  ["1.3.9", "~> 1.3.2", true],
  ["1.4", "~> 1.3.2", false],
  ["2.0.0.rc1", "< 2", true],
  ["2", "> 2.0", false],
  ["2", "<= 2.0", true],
  ["2", "= 2.0", true],
  ["2", "!= 2.0", false],
])("%s satisfies %s: %s", (version, condition, expected) => {
  expect(satisfies(version, [condition])).toBe(expected);
});
