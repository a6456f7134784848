// Renders a report's summary as GitHub shows it:
// `node script/render-report.ts REPORT.json OUT.(html|png) [CHECKOUT]`
// With CHECKOUT, the repository that the report is about, findings show their source lines.

import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { marked } from "marked";
import type { Report } from "../src/model/report.ts";
import { docsUrl } from "../src/render/rule-docs.ts";
import { readSources } from "../src/render/source-files.ts";
import { renderSummary } from "../src/render/summary.ts";
import type { SummaryContext } from "../src/render/summary-context.ts";

/** In CSS pixels: about the width of a summary on a laptop. */
const pageWidth = 1080;
const scale = 2;
const browserTimeoutMs = 60_000;

/** A standalone page with the summary, styled by github-markdown-css (light). */
export function renderHtml(report: Report, context: SummaryContext = {}): string {
  const require = createRequire(import.meta.url);
  const css = readFileSync(require.resolve("github-markdown-css/github-markdown-light.css"), "utf8");
  const body = marked.parse(renderSummary(report, context), { async: false, gfm: true });

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${report.command} summary</title>
<style>
${css}
body { margin: 0; padding: 24px; background: #f6f8fa; }
main { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
main > header { padding: 12px 16px; border-bottom: 1px solid #d1d9e0; font: 600 14px/20px -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; color: #1f2328; }
main > header span { color: #59636e; font-weight: 400; }
.markdown-body { padding: 16px 24px 24px; }
</style>
</head>
<body>
<main>
<header>${report.command} <span>summary</span></header>
<article class="markdown-body">
${body}</article>
</main>
</body>
</html>
`;
}

/**
 * A screenshot of the whole page at double resolution. Installs Debian's chromium if it is missing.
 */
export async function renderPng(htmlFile: string, pngFile: string): Promise<void> {
  const browser = findBrowser();
  const profile = await mkdtemp(path.join(tmpdir(), "render-report-"));

  try {
    const measured = path.join(profile, "measured.html");
    const probe = "<script>document.title = document.documentElement.offsetHeight</script></body>";
    await writeFile(
      measured,
      readFileSync(htmlFile, "utf8").replace("</body>", () => probe),
    );
    const dom = await runBrowser(browser, profile, ["--dump-dom", pathToFileURL(measured).href], 1000);
    const height = /<title>(\d+)<\/title>/.exec(dom)?.[1];
    if (height === undefined) throw new Error(`${browser} could not measure the height of ${htmlFile}`);

    const url = pathToFileURL(path.resolve(htmlFile)).href;
    const screenshot = `--screenshot=${path.resolve(pngFile)}`;
    await runBrowser(browser, profile, [screenshot, url], Number(height));
    if (!existsSync(pngFile)) throw new Error(`${browser} did not write ${pngFile}`);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runBrowser(browser: string, profile: string, args: readonly string[], height: number): Promise<string> {
  const fixed = [
    "--headless=new",
    "--hide-scrollbars",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--user-data-dir=${path.join(profile, "profile")}`,
    `--force-device-scale-factor=${scale}`,
    `--window-size=${pageWidth},${height}`,
  ];

  const { stdout } = await promisify(execFile)(browser, [...fixed, ...args], {
    timeout: browserTimeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  });

  return stdout;
}

function findBrowser(): string {
  const known = browserInPath();
  if (known !== undefined) return known;

  console.log("chromium is missing: installing it and its fonts with apt-get");
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  const packages = ["chromium", "fonts-dejavu", "fonts-liberation", "fonts-noto-color-emoji"];
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit" });
  const installed = browserInPath();
  if (installed === undefined)
    throw new Error("apt-get did not install chromium. Install it yourself, or render to .html.");

  return installed;
}

function browserInPath(): string | undefined {
  const directories = (process.env.PATH ?? "").split(path.delimiter);
  return directories.map((directory) => path.join(directory, "chromium")).find((file) => existsSync(file));
}

/** @throws Error that says why the file is not a valid report. */
function readReport(file: string): Report {
  const schema: object = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "../schema/report.schema.json"), "utf8"),
  );
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile<Report>(schema);
  const data: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (validate(data)) return data;

  const problem = validate.errors?.[0];
  throw new Error(`${file} is not a valid report: ${problem?.instancePath || "the file"} ${problem?.message}`);
}

async function main([reportFile, out, checkout]: readonly string[]): Promise<void> {
  if (reportFile === undefined || out === undefined || !/\.(?:html|png)$/.test(out)) {
    throw new Error("Usage: node script/render-report.ts REPORT.json OUT.(html|png) [CHECKOUT]");
  }

  const report = readReport(reportFile);
  const source = { root: checkout ?? "", redact: (text: string) => text };
  const sources = checkout === undefined ? {} : { sources: await readSources(report.findings, source) };
  const html = renderHtml(report, { docsUrl: docsUrl({}), ...sources });
  if (out.endsWith(".html")) return writeFile(out, html);

  const directory = await mkdtemp(path.join(tmpdir(), "render-report-"));
  try {
    const file = path.join(directory, "summary.html");
    await writeFile(file, html);
    await renderPng(file, out);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
