// `npm run check:rooms`: holds src/ to its map. An import goes down a floor or stays in its room, never up, and no
// files import each other in a circle; `import type` counts, because who reads a file has to follow it all the same.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The rooms of src/, top floor first. Files directly in src/ are on the floor that names them, all others on `run`. */
export const floors: readonly string[] = [
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

/** Every file of src/ with the files of src/ that it imports. */
export function readSources(): SourceFile[] {
  const src = path.join(root, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({ file, imports: importsOf(file, readFileSync(path.join(src, file), "utf8")) }));
}

/** What the sources do that the map forbids, one line each. */
export function problemsOf(sources: readonly SourceFile[]): string[] {
  return [...sources.flatMap(upwardImports), ...circles(sources)];
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+\.ts)"/g)]
    .map((match) => path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? "")))
    .filter((target) => !target.startsWith("../"));
}

function upwardImports({ file, imports }: SourceFile): string[] {
  const own = floorOf(file);
  if (own === -1) return [`src/${file}: this room is not on the map (script/check-rooms.ts)`];
  return imports
    .filter((target) => floorOf(target) < own)
    .map((target) => `src/${file} imports src/${target}, which is on a higher floor`);
}

function floorOf(file: string): number {
  if (entryPoints.includes(file)) return floors.indexOf("index");
  return floors.indexOf(file.includes("/") ? (file.split("/")[0] ?? "") : "run");
}

/** Each circle once, by Tarjan's search for strongly connected components. */
function circles(sources: readonly SourceFile[]): string[] {
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
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1)
        found.push(`These files import each other: ${circle.map((each) => `src/${each}`).join(", ")}`);
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
