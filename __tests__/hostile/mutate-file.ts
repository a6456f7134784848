// Random changes to files, always the same for the same seed.

/** A number from 0 (inclusive) to `limit` (exclusive). */
export type Random = (limit: number) => number;

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}

/** What a text can begin with over and over, without ever closing it. */
const openers =
  "[,{,(,- ,? ,a: ,a:\n ,&a [,*a ,<%= ,<% if x %>,${A:-,${A:+,$(,$(cat ,`,\",',\\,\\\n,#,# ,--,<title>,](,[x](,**/,[!a,/* ,!ruby/object:,<<: *a\n,RUN <<A\n,ENV A=$A$A\n,FROM a AS b\n,COPY --from=b . .\n,#{,%w[,.origin=[,= [,ssh-keyscan ,.env,ENV[,kamal secrets fetch ,docker login ,\t,  ,\n,\r,\u2028,\ufeff".split(
    ",",
  );

const odd = [
  "\u001b[31m",
  "\u001b]0;x\u0007",
  "\u0000",
  "\u0007",
  "\u009b",
  "\u202e",
  "\u200b",
  "\ud83d\ude00",
  "\n::error::gotcha\n",
  "\n  ::set-output name=a::b\n",
  "##[error]gotcha",
  "\r::warning file=/etc/passwd::gotcha",
  "<script>alert(1)</script>",
  "</code></pre><img src=x onerror=alert(1)>",
  "[click](javascript:alert(1))",
  "\\[click\\](javascript:alert(1))",
  "| a | b |\n|---|---|\n",
  "`",
  "```\n",
  "@octocat",
  "../../../etc/passwd",
  "/etc/passwd",
  "~",
  "-".repeat(3),
  "99999999999999999999999999",
  "-1",
  "1e999",
  "0x7fffffffffffffff",
  ".inf",
  "9".repeat(5000),
  "__proto__: 1\n",
  "constructor: {}\n",
  "&a [*a, *a]",
  "<<: *nowhere\n",
  "!!binary aGk=",
  "%YAML 9.9\n---\n",
];

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]\n`).join("")}`;

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

function place(bytes: Buffer, random: Random): number {
  return random(bytes.length + 1);
}

function insert(bytes: Buffer, at: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
}

/** Mostly few, now and then as many as fit into the largest file that is read. */
function times(random: Random, length: number): number {
  const largest = random(40) === 0 ? 1024 * 1024 : random(4) === 0 ? 60_000 : 300;
  return 1 + random(Math.max(1, Math.floor(largest / Math.max(1, length))));
}

function fragment(bytes: Buffer, random: Random): Buffer {
  const start = place(bytes, random);
  return bytes.subarray(start, start + 1 + random(random(2) === 0 ? 8 : 200));
}

function repeated(part: Buffer, random: Random): Buffer {
  return Buffer.from(part.toString("latin1").repeat(times(random, part.length)), "latin1");
}

const mutations: readonly Mutation[] = [
  function flipBytes(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + random(8); count > 0 && copy.length > 0; count--) {
      const at = random(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    }
    return copy;
  },
  function remove(bytes, random) {
    const start = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + random(80))]);
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, place(bytes, random));
  },
  function repeat(bytes, random) {
    return insert(bytes, place(bytes, random), repeated(fragment(bytes, random), random));
  },
  function nest(bytes, random) {
    return insert(bytes, place(bytes, random), repeated(Buffer.from(pick(random, openers)), random));
  },
  function nestAlone(_bytes, random) {
    return repeated(Buffer.from(pick(random, openers)), random);
  },
  function nestTwo(bytes, random) {
    const both = Buffer.from(pick(random, openers) + pick(random, openers));
    return insert(bytes, place(bytes, random), repeated(both, random));
  },
  function insertOdd(bytes, random) {
    return insert(bytes, place(bytes, random), Buffer.from(pick(random, odd)));
  },
  function replaceWord(bytes, random) {
    const words = [...bytes.toString("latin1").matchAll(/[\w./-]+/g)];
    if (words.length === 0) return bytes;
    const { 0: word, index } = pick(random, words);
    const rest = bytes.subarray(index + word.length);
    return Buffer.concat([bytes.subarray(0, index), Buffer.from(pick(random, odd)), rest]);
  },
  function longLine(bytes, random) {
    const at = bytes.indexOf(10, place(bytes, random));
    return insert(bytes, at === -1 ? bytes.length : at, Buffer.alloc(random(70_000), pick(random, [..." \tax=,/"])));
  },
  function indent(bytes, random) {
    const lines = bytes.toString("latin1").split("\n");
    const line = random(lines.length);
    lines[line] = " ".repeat(random(6)) + (lines[line] ?? "").trimStart();
    return Buffer.from(lines.join("\n"), "latin1");
  },
  function splice(bytes, random, other) {
    return insert(bytes, place(bytes, random), fragment(other, random));
  },
  function invalidUtf8(bytes, random) {
    return insert(
      bytes,
      place(bytes, random),
      Buffer.from(pick(random, ["ff", "c0af", "eda080", "f8888080", "80"]), "hex"),
    );
  },
  function lineEnds(bytes, random) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\n", pick(random, ["\r\n", "\r", "\n\n"])), "latin1");
  },
  function byteOrderMark(bytes) {
    return insert(bytes, 0, Buffer.from("\ufeff"));
  },
  function aliasBomb(bytes) {
    return Buffer.concat([bytes, Buffer.from(bomb)]);
  },
  function empty() {
    return Buffer.alloc(0);
  },
];

/** One to four changes. `other`: the content of another file. */
export function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let mutated = bytes;
  for (let count = 1 + random(4); count > 0; count--) mutated = pick(random, mutations)(mutated, random, other);
  return mutated;
}
