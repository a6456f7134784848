import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { renderHtml } from "../../script/render-report.ts";
import { rollback, unhealthy } from "./samples.ts";

const script = path.resolve(import.meta.dirname, "../../script/render-report.ts");
let temp: string;

beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), "render-"));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

async function render(data: unknown, out: string): Promise<string> {
  const file = path.join(temp, "report.json");
  await writeFile(file, typeof data === "string" ? data : JSON.stringify(data));
  const target = path.join(temp, out);
  await promisify(execFile)(process.execPath, [script, file, target], { timeout: 280_000 });

  return target;
}

describe("script/render-report.ts", () => {
  test("renders a page with GitHub's style and without external resources", () => {
    const html = renderHtml(unhealthy);
    expect(html).toContain('<article class="markdown-body">\n<h2>❌ Deploy of shop');
    expect(html).toContain(".markdown-body {");
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[ >]/);
  });

  test("writes HTML", async () => {
    expect(await readFile(await render(rollback, "out.html"), "utf8")).toBe(renderHtml(rollback));
  });

  // Installs Debian's chromium first if it is missing.
  test("writes a PNG of the whole page", { timeout: 300_000 }, async () => {
    const png = await readFile(await render(unhealthy, "out.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2160);
    // About 1650 CSS pixels high: the whole page, without blank space at the end.
    expect(png.readUInt32BE(20)).toBeGreaterThan(2900);
    expect(png.readUInt32BE(20)).toBeLessThan(3800);
  });

  test.each([
    [
      "JSON that is not a report",
      { schemaVersion: 1 },
      "out.html",
      /report\.json is not a valid report: the file must have required property/,
    ],
    ["invalid JSON", "{", "out.html", /JSON/],
    [
      "another image format",
      rollback,
      "out.gif",
      /^Usage: node script\/render-report\.ts REPORT\.json OUT\.\(html\|png\)/,
    ],
  ])("rejects %s", async (_, data, out, message) => {
    await expect(render(data, out)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
  });
});
