// `npm run check:rooms` enforces the layers of src/: a file imports only from its own folder and
// from lower layers. Nowhere in our code are there import cycles, and no two files of src/ have the
// same name. `import type` counts too, because a reader has to follow it as well.

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

const folders: readonly string[] = ["src", "sandbox", "github-runner", "bench", "script"];

export interface SourceFile {
  /** Relative to the root of the repository, with forward slashes. */
  readonly file: string;
  readonly imports: readonly string[];
}

/** Every file of our code, with the files it imports. */
export function readSources(): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `${folder}/${name}`)
      .map((file) => ({ file, imports: importsOf(file, readFileSync(path.join(root, file), "utf8")) })),
  );
}

/** The violations, one line each. */
export function problemsOf(sources: readonly SourceFile[]): string[] {
  return [...sources.flatMap(upwardImports), ...importCycles(sources), ...sharedNames(sources)];
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+\.ts)"/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? "")),
  );
}

function upwardImports({ file, imports }: SourceFile): string[] {
  if (!isInSrc(file)) return [];

  const own = layerOf(file);
  if (own === -1) return [`${file}: this folder is not in the list of layers (script/check-rooms.ts)`];

  return imports
    .filter((target) => !isInSrc(target) || layerOf(target) < own)
    .map((target) => `${file} imports ${target}, which is in a higher layer`);
}

function isInSrc(file: string): boolean {
  return file.startsWith("src/");
}

function layerOf(file: string): number {
  const [, first = "", ...below] = file.split("/");
  if (entryPoints.includes(first)) return layers.indexOf("index");
  return layers.indexOf(below.length > 0 ? first : "run");
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
      if (cycle.length > 1) found.push(`These files import each other: ${cycle.join(", ")}`);
    }

    return low;
  };

  for (const { file } of sources) if (!order.has(file)) visit(file);
  return found;
}

/** A name that is used once can be found without its folder. */
function sharedNames(sources: readonly SourceFile[]): string[] {
  const files = sources.map(({ file }) => file).filter(isInSrc);
  const byName = Map.groupBy(files, (file) => path.posix.basename(file));
  return [...byName.values()]
    .filter((group) => group.length > 1)
    .map((group) => `These files have the same name: ${group.join(", ")}`);
}

if (import.meta.main) {
  const problems = problemsOf(readSources());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
