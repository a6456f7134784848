// Seeded changes to what a peer would honestly answer.

export type Random = () => number;

export function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** What attackers and accidents put into an answer. */
const pieces = [
  ...["\n::error::x\n", "  ::set-output name=version::evil", "##[error]x", "%0A::error::x"],
  ...["\u001b[2J", "\u001b]0;title\u0007", "\u001b[31m", "\u009b2J", "\r", "\n", "\t", "\0", "\u007f"],
  ...["\u0085", "\u2028", "\u202e", "\u200b", "\ud800", "\udc00", "\ufeff", "\u{e0041}", "\u{1f600}"],
  ...["$(touch x)", "`touch x`", "';touch x;'", '"', "'", "\\", "--help", "-oProxyCommand=x", "../../x"],
  ...["{", "[", "}", "<title>", "</title>", "<!--", "__proto__", "constructor", "null", "NaN", "-1", "1e309"],
  ...["9".repeat(400), " ", ",", ":", "@", "=", "/", "  "],
] as const;

type Change = (random: Random, text: string) => string;

const insert: Change = (random, text) => {
  const at = position(random, text);
  return text.slice(0, at) + pick(random, pieces) + text.slice(at);
};

const remove: Change = (random, text) => {
  const [from, to] = span(random, text);
  return text.slice(0, from) + text.slice(to);
};

const replace: Change = (random, text) => {
  const at = position(random, text);
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
};

const swap: Change = (random, text) => {
  const [from, to] = span(random, text);
  return text.slice(to) + text.slice(from, to) + text.slice(0, from);
};

/** Some answers, changed a little or a lot, and at most `longest` characters longer. */
export function mutate(random: Random, text: string, longest = 20_000): string {
  const repeat: Change = (_, given) => {
    const [from, to] = span(random, given);
    const part = given.slice(from, Math.min(to, from + 40)) || pick(random, pieces);
    const times = Math.floor((pick(random, [2, 10, 300, longest]) * random()) / part.length);
    return given.slice(0, to) + part.repeat(times) + given.slice(to);
  };

  let changed = text;
  const count = pick(random, [1, 1, 2, 3, 8]);
  for (let round = 0; round < count; round++) {
    const change = pick<Change>(random, [insert, insert, insert, remove, replace, repeat, swap]);
    changed = change(random, changed).slice(0, text.length + longest);
  }

  return changed;
}

function position(random: Random, text: string): number {
  return Math.floor(random() * (text.length + 1));
}

function span(random: Random, text: string): [number, number] {
  const from = position(random, text);
  return [from, Math.min(text.length, from + Math.floor(random() * 30))];
}
