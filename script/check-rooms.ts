// `npm run check:rooms` enforces the layers of src/: a file imports only from its own folder and
// from lower layers, and there are no import cycles. `import type` counts too, because a reader has
// to follow it as well.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/**
 * The folders of src/, from the highest layer to the lowest. Entry points are in `index`, other
 * files of src/ in `run`.
 */
export const layers: readonly string[] = [
  "index",
  "commands",
  "steps",
  "run",
  "github",
  "render",
  "checks",
  "diagnosis",
  "lint",
  "kamal",
  "server",
  "project",
  "app",
  "config",
  "repository",
  "yaml",
  "local",
  "catalogue",
  "text",
  "model",
];

const entryPoints: readonly string[] = ["index.ts", "main.ts", "post.ts"];

export interface SourceFile {
  /** Relative to src/, with forward slashes. */
  readonly file: string;
  readonly imports: readonly string[];
}

/** Every file of src/, with its imports from src/. */
export function readSources(): SourceFile[] {
  const src = path.join(root, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({ file, imports: importsOf(file, readFileSync(path.join(src, file), "utf8")) }));
}

/** The violations of the layers, one line each. */
export function problemsOf(sources: readonly SourceFile[]): string[] {
  return [...sources.flatMap(upwardImports), ...importCycles(sources)];
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+\.ts)"/g)]
    .map((match) => path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? "")))
    .filter((target) => !target.startsWith("../"));
}

function upwardImports({ file, imports }: SourceFile): string[] {
  const own = layerOf(file);
  if (own === -1) return [`src/${file}: this folder is not in the list of layers (script/check-rooms.ts)`];

  return imports
    .filter((target) => layerOf(target) < own)
    .map((target) => `src/${file} imports src/${target}, which is in a higher layer`);
}

function layerOf(file: string): number {
  if (entryPoints.includes(file)) return layers.indexOf("index");
  return layers.indexOf(file.includes("/") ? (file.split("/")[0] ?? "") : "run");
}

/** Each cycle once, with Tarjan's algorithm for strongly connected components. */
function importCycles(sources: readonly SourceFile[]): string[] {
  const importsByFile = new Map(sources.map(({ file, imports }) => [file, imports]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[] = [];

  const visit = (file: string): number => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) ?? 0);
    stack.push(file);

    for (const target of importsByFile.get(file) ?? []) {
      if (!order.has(target)) lowest.set(file, Math.min(lowest.get(file) ?? 0, visit(target)));
      else if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file) ?? 0, order.get(target) ?? 0));
    }

    const low = lowest.get(file) ?? 0;
    if (low === order.get(file)) {
      const cycle = stack.splice(stack.indexOf(file));
      if (cycle.length > 1)
        found.push(`These files import each other: ${cycle.map((each) => `src/${each}`).join(", ")}`);
    }

    return low;
  };

  for (const { file } of sources) if (!order.has(file)) visit(file);
  return found;
}

if (import.meta.main) {
  const problems = problemsOf(readSources());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
