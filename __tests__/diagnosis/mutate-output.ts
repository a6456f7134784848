// Seeded changes to Kamal's output, as logs differ in real runs.

import type { Random } from "../random.ts";

type Change = (random: Random, lines: readonly string[]) => readonly string[];

/** What Kamal prints last: its error, of one or more lines. */
const finalError = /^\s*\u001b\[31mERROR \(/;

const cutLines: Change = (random, lines) => lines.filter(() => !random.chance(0.15));

/** Only before the final error, which Kamal prints last. */
const moveBlock: Change = (random, lines) => {
  const end = endOfStream(lines);
  const from = random.below(end + 1);
  const block = lines.slice(from, Math.min(end, from + 1 + random.below(6)));
  const rest = [...lines.slice(0, from), ...lines.slice(from + block.length)];
  const to = random.below(endOfStream(rest) + 1);
  return [...rest.slice(0, to), ...block, ...rest.slice(to)];
};

const colour: Change = (random, lines) =>
  lines.map((line) =>
    random.chance(0.3) && !line.includes("\u001b") ? `\u001b[${random.pick(["1", "33", "36", "0;32"])}m${line}` : line,
  );

const windowsLineEnds: Change = (_, lines) => lines.map((line) => `${line}\r`);

const frames: readonly ((nth: number) => string)[] = [
  (nth) => `\tfrom /gems/railties-8.0.2/lib/rails/engine.rb:${nth}:in \`block in eager_load!'`,
  (nth) => `/gems/bootsnap-1.18.4/lib/bootsnap/load.rb:${nth}:in 'Kernel#require'`,
  (nth) => `    at Module._compile (node:internal/modules/cjs/loader:${nth}:14)`,
  (nth) => `  File "/usr/lib/python3.12/site-packages/app.py", line ${nth}, in <module>`,
];

const stack: Change = (random, lines) => {
  const frame = random.pick(frames);
  return inserted(
    random,
    lines,
    Array.from({ length: 40 }, (_, nth) => frame(nth + 1)),
  );
};

const noise: readonly ((nth: number) => string)[] = [
  (nth) => ` DEBUG [0a1b2c3d] \t#17 ${nth}.123 Installing gem-${nth} 1.0.0`,
  (nth) => `  INFO [0a1b2c3d] Finished in ${nth % 60}.123 seconds with exit status 0 (successful).`,
  (nth) => `10.0.0.1 - - [24/Nov/2026] "GET /assets/${nth}.js HTTP/1.1" 200 1234`,
];

const twoMegabytes: Change = (random, lines) => {
  const line = random.pick(noise);
  return inserted(
    random,
    lines,
    Array.from({ length: 30_000 }, (_, nth) => line(nth)),
  );
};

const changes: readonly Change[] = [cutLines, moveBlock, colour, windowsLineEnds, stack, twoMegabytes];

/** The output after one to three of these changes. */
export function mutateOutput(random: Random, text: string): string {
  let lines: readonly string[] = text.split("\n");
  const count = 1 + random.below(3);
  for (let round = 0; round < count; round += 1) lines = random.pick(changes)(random, lines);
  return lines.join("\n");
}

function inserted(random: Random, lines: readonly string[], more: readonly string[]): readonly string[] {
  const at = random.below(endOfStream(lines) + 1);
  return [...lines.slice(0, at), ...more, ...lines.slice(at)];
}

function endOfStream(lines: readonly string[]): number {
  const end = lines.findIndex((line) => finalError.test(line));
  return end === -1 ? lines.length : end;
}
