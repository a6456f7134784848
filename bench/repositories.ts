// Many repositories in one process: a thousand must cost a hundred times what ten cost.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lintProject } from "../src/lint/lint-project.ts";
import { readProject } from "../src/project/project.ts";
import { scratch } from "./bundle.ts";

const corpus = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus");
const most = 1000;
/** Every round lints all of them three times: in tens, in hundreds, and at once. */
const sizes = [10, 100, most];
const rounds = 5;

export async function benchRepositories(): Promise<void> {
  using work = scratch();
  const repositories = generate(work.directory);
  // Files into the system's cache, code into the compiler.
  await lintAll(repositories);
  const heapBefore = heapInMb();
  const costs = new Map(sizes.map((size) => [size, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [...costs] : [...costs].reverse();
    for (const [size, times] of order) times.push(await costEach(repositories, size));
  }
  report(costs, { heapBefore, heapAfter: heapInMb() });
}

/** Milliseconds per repository, for `size` of them at a time. */
async function costEach(repositories: readonly string[], size: number): Promise<number> {
  let total = 0;
  for (let from = 0; from < most; from += size) total += await lintAll(repositories.slice(from, from + size));
  return total / most;
}

/** The least of the rounds: what else the machine does can only add to it. */
function report(costs: ReadonlyMap<number, readonly number[]>, heap: { heapBefore: number; heapAfter: number }): void {
  const least = [...costs].map(([size, times]) => ({ size, time: Math.min(...times) }));
  const ratios = least.map(({ time }) => (time / (least[0]?.time ?? Number.NaN)).toFixed(2));
  const each = least.map(({ size, time }) => `${time.toFixed(2)} ms at ${size}`);
  console.log(`lint in one process, cost per repository at 10, 100 and 1,000 / at 10: ${ratios.join(", ")}`);
  console.log(
    `  (least of ${rounds} rounds: ${each.join(", ")}; heap ${heap.heapBefore.toFixed(1)} MB before, ${heap.heapAfter.toFixed(1)} MB after)`,
  );
}

/** Milliseconds of processor time, which other work on this machine does not lengthen, for one after the other. */
async function lintAll(repositories: readonly string[]): Promise<number> {
  const started = process.cpuUsage();
  for (const root of repositories) {
    lintProject(await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination: undefined }));
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Each differs from all others; every ten of them have the same ten shapes, so that batches can be compared. */
function generate(work: string): string[] {
  const shapes = readdirSync(corpus);
  return Array.from({ length: most }, (_, index) => {
    const root = path.join(work, `repository-${index}`);
    cpSync(path.join(corpus, shapes[(index % 10) % shapes.length] ?? ""), root, { recursive: true });
    const file = path.join(root, "config/deploy.yml");
    writeFileSync(file, vary(readFileSync(file, "utf8"), index));
    return root;
  });
}

/** Another name, more or fewer labels, a mistake in some. */
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
