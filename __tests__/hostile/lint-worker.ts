// Lints changed repositories in a thread, which the test can end if a lint hangs.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { lintProject } from "../../src/lint/lint-project.ts";
import type { Finding, Report } from "../../src/model/report.ts";
import { readProject } from "../../src/project/project.ts";
import { annotationsFor } from "../../src/render/annotations.ts";
import { toSarif } from "../../src/render/sarif.ts";
import { readSources } from "../../src/render/source-files.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { emptyReport } from "../../src/run.ts";
import { printableJson } from "../../src/text/plain-text.ts";
import { hideSecrets } from "../../src/text/secret-spans.ts";
import { rules } from "../lint/every-rule.ts";
import { makeRandom } from "../random.ts";
import { elements, links, rendered } from "../render/rendered.ts";
import { canary, createRepository } from "./fuzzed-repository.ts";

export interface FuzzPart {
  readonly folder: string;
  readonly seed: number;
  /** The cases to run; each has a seed of its own. */
  readonly from: number;
  readonly to: number;
}

export type FuzzMessage =
  | { readonly kind: "start"; readonly nth: number; readonly files: readonly string[] }
  | {
      readonly kind: "end";
      readonly nth: number;
      readonly problems: readonly string[];
      readonly files: readonly string[];
    };

/** All elements that a summary may use. */
const allowedElements = new Set("a br code em h2 h3 li p pre span strong sub table tbody td th thead tr ul".split(" "));
const docsUrl = "https://github.com/kamal-action/kamal-action/blob/v1/docs/rules";
const passwords = readFileSync("/etc/passwd", "utf8").split("\n")[0] ?? "";

async function lint(root: string): Promise<string[]> {
  const project = await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination: undefined });
  const findings = lintProject(project, rules).map((finding) => ({
    ...finding,
    message: hideSecrets(finding.message),
    help: hideSecrets(finding.help),
  }));
  const report: Report = { ...emptyReport("lint", undefined), findings };

  const sources = await readSources(findings, { root, redact: (text) => text });
  const summary = renderSummary(report, { docsUrl, sources });
  const terminal = renderTerminal(report);
  const metadata = rules.map((rule) => rule.metadata);
  const sarif = printableJson(toSarif({ findings, rules: metadata, version: "1.0.0", docsUrl }));
  const annotations = annotationsFor(report);

  const shown = [JSON.stringify(report), summary, terminal, sarif, JSON.stringify(annotations)].join("\n");
  return [
    ...findings.filter(({ message }) => /^The rule `[\w-]+` crashed/.test(message)).map(({ message }) => message),
    ...findings.filter((finding) => !isInside(root, finding)).map((finding) => `outside: ${JSON.stringify(finding)}`),
    ...(shown.includes(canary) || shown.includes(passwords) ? ["content from outside the repository"] : []),
    ...terminal.split("\n").filter((line) => /^\s*::|##\[/.test(line)),
    ...problemsOfSummary(summary),
    ...problemsOfSarif(sarif),
  ];
}

/** A finding is about a line that the file has, unless the file cannot be read as text. */
function isInside(root: string, { file, line, column, endLine, endColumn }: Finding): boolean {
  const isOrdered = line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column));
  if (!isOrdered || path.relative(root, path.join(root, file)).startsWith("..")) return false;
  if (endLine === 1 && endColumn === 1) return true;

  try {
    const lines = readFileSync(path.join(root, file), "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\n|\r/);
    const length = (nth: number) => (lines[nth - 1] ?? "").length;
    return endLine <= lines.length && column <= length(line) + 1 && endColumn <= length(endLine) + 1;
  } catch {
    return false;
  }
}

function problemsOfSummary(summary: string): string[] {
  const html = rendered(summary);
  return [
    ...elements(html)
      .filter((element) => !allowedElements.has(element))
      .map((element) => `the summary has the element <${element}>`),
    ...links(html)
      .filter((link) => !link.startsWith(`${docsUrl}/`))
      .map((link) => `the summary links to ${link}`),
  ];
}

function problemsOfSarif(sarif: string): string[] {
  const uris = [...sarif.matchAll(/"uri": "([^"]*)"/g)].map(([, uri = ""]) => uri);
  return uris
    .filter((uri) => !/^[\w.~%/+-]+$/.test(uri) || !URL.canParse(uri, "file:///repository/"))
    .map((uri) => `SARIF has the URI ${uri}`);
}

async function run({ folder, seed, from, to }: FuzzPart): Promise<void> {
  const repository = createRepository(folder);
  const post = (message: FuzzMessage) => parentPort?.postMessage(message);

  for (let nth = from; nth < to; nth++) {
    const files = repository.change(makeRandom(seed * 1_000_003 + nth).below);
    post({ kind: "start", nth, files });

    const problems = await lint(repository.root).catch((error: unknown) => [
      String(error instanceof Error ? error.stack : error),
    ]);
    post({ kind: "end", nth, problems, files });
    repository.restore();
  }
}

await run(workerData);
