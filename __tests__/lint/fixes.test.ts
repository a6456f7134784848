import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.ts";
import { applyFix } from "./apply-fix.ts";
import { rules } from "./every-rule.ts";
import { examples, lintExample } from "./golden.ts";
import { lintFiles } from "./lint-files.ts";

/** A finding without its position, because a fix moves the findings after it. */
const withoutPosition = ({ ruleId, file, message }: Finding) => `${file} ${ruleId}: ${message}`;

const bad = await examples("bad");

describe.each(rules.map(({ metadata }) => metadata))("$id", ({ id, fixable = false }) => {
  test("declares whether it has fixes, and each fix removes its finding and adds none", async () => {
    let fixes = 0;
    for (const example of bad.filter(({ rule }) => rule === id)) {
      const before = await lintExample(example);
      for (const finding of before) {
        const { file, fix } = finding;
        if (fix === undefined) continue;

        const fixed = applyFix(String(example.files[file]), fix);
        const after = await lintExample({ ...example, files: { ...example.files, [file]: fixed } });
        const others = before.filter((other) => other !== finding);

        expect(after.map(withoutPosition).sort(), example.name).toEqual(others.map(withoutPosition).sort());

        fixes++;
      }
    }

    expect(fixes > 0).toBe(fixable);
  });
});

const head = `service: shop
image: acme/shop
servers: [shop.acme.dev]
registry: { username: acme, password: [PASSWORD] }
builder: { arch: amd64 }
`;

async function fixesOf(rest: string, files: Record<string, string> = {}): Promise<string[]> {
  const config = `${head}${rest}`;
  const all = { ".kamal/secrets": "PASSWORD=$PASSWORD", "config/deploy.yml": config, ...files };
  return (await lintFiles(all)).flatMap(({ fix, file }) => {
    if (fix === undefined) return [];
    return [file === "config/deploy.yml" ? applyFix(config, fix).slice(head.length) : fix.description];
  });
}

test.each([
  ["a quoted number", 'retain_containers: "5"\n', "retain_containers: 5\n"],
  ["a quoted boolean", "proxy:\n  ssl: 'true'\n  host: a.acme.dev\n", "proxy:\n  ssl: true\n  host: a.acme.dev\n"],
  ["an unquoted date", "labels: { a: 2026-01-01 }\n", 'labels: { a: "2026-01-01" }\n'],
  ["a key in quotes", '"sevice_": 1\n"labls": { a: b }\n', '"sevice_": 1\nlabels: { a: b }\n'],
  ["CRLF", 'labels: { a: b }\r\nretain_containers: "5"\r\n', "labels: { a: b }\r\nretain_containers: 5\r\n"],
])("fixes %s and keeps the rest of the line", async (_, before, after) => {
  expect(await fixesOf(before)).toEqual([after]);
});

test.each([
  ["an octal number in quotes", 'retain_containers: "05"\n'],
  ["a word in place of a boolean", 'proxy: { ssl: "no", host: a.acme.dev }\n'],
  ["a key that already exists", "labels: { a: b }\nlabls: { c: d }\n"],
  ["a key that may mean two others", "proxy: { hostz: c.acme.dev }\n"],
  ["a key of Kamal 1", "traefik: {}\n"],
  ["a key from a merge", "x-a: &a { hst: b }\nproxy:\n  <<: *a\n"],
])("offers no fix for %s", async (_, before) => {
  expect(await fixesOf(before)).toEqual([]);
});
