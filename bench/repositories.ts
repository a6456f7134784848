// Many repositories in one process: the time per repository must not grow with their number.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lintProject } from "../src/lint/lint-project.ts";
import { selectRules } from "../src/lint/select-rules.ts";
import { readProject } from "../src/project/project.ts";
import { temporaryDirectory } from "./bundle-runner.ts";

const corpus = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus");
const repositoryCount = 1000;
/** Every round lints all repositories three times: in batches of 10, of 100, and all together. */
const batchSizes = [10, 100, repositoryCount];
const rounds = 5;

export async function benchRepositories(): Promise<void> {
  using work = temporaryDirectory();
  const repositories = generate(work.directory);
  // Warm up the file cache and the JIT compiler.
  await lintAll(repositories);

  const heapBefore = heapInMb();
  const costs = new Map(batchSizes.map((size) => [size, [] as number[]]));

  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [...costs] : [...costs].reverse();
    for (const [size, times] of order) times.push(await costPerRepository(repositories, size));
  }

  report(costs, { heapBefore, heapAfter: heapInMb() });
}

/** Milliseconds per repository, linted in batches of `size`. */
async function costPerRepository(repositories: readonly string[], size: number): Promise<number> {
  let total = 0;
  for (let from = 0; from < repositoryCount; from += size)
    total += await lintAll(repositories.slice(from, from + size));
  return total / repositoryCount;
}

/** Reports the fastest round, because other load on the machine can only slow a round down. */
function report(costs: ReadonlyMap<number, readonly number[]>, heap: { heapBefore: number; heapAfter: number }): void {
  const fastest = [...costs].map(([size, times]) => ({ size, time: Math.min(...times) }));
  const ratios = fastest.map(({ time }) => (time / (fastest[0]?.time ?? Number.NaN)).toFixed(2));
  const times = fastest.map(({ size, time }) => `${time.toFixed(2)} ms at ${size}`);
  console.log(
    `Lint of many repositories in one process: time per repository at 10, 100 and 1,000 / at 10: ${ratios.join(", ")}`,
  );
  console.log(
    `  Fastest of ${rounds} rounds: ${times.join(", ")}. Heap: ${heap.heapBefore.toFixed(1)} MB before, ${heap.heapAfter.toFixed(1)} MB after.`,
  );
}

/** CPU time in milliseconds, which other load on the machine affects less than wall-clock time. */
async function lintAll(repositories: readonly string[]): Promise<number> {
  const started = process.cpuUsage();
  for (const root of repositories) {
    const project = await readProject({
      root,
      directory: ".",
      configFile: "config/deploy.yml",
      destination: undefined,
    });
    lintProject(project, await selectRules(project));
  }

  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** All repositories differ, but every ten have the same ten shapes, so that batches compare. */
function generate(work: string): string[] {
  const shapes = readdirSync(corpus);
  return Array.from({ length: repositoryCount }, (_, index) => {
    const root = path.join(work, `repository-${index}`);
    cpSync(path.join(corpus, shapes[(index % 10) % shapes.length] ?? ""), root, { recursive: true });
    const file = path.join(root, "config/deploy.yml");
    writeFileSync(file, vary(readFileSync(file, "utf8"), index));
    return root;
  });
}

/** Changes the name and the number of labels, and adds a mistake to some. */
function vary(config: string, index: number): string {
  const shape = index % 10;
  const labels = Array.from({ length: 1 + shape * 3 }, (_, nth) => `  label-${nth}: "value ${index * nth}"\n`).join("");
  const mistake = shape % 3 === 0 ? "bilder:\n  arch: amd64\n" : "";
  return `${config.replace(/^service: .*/m, `service: app-${index}`)}\nlabels:\n${labels}${mistake}`;
}

function heapInMb(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
