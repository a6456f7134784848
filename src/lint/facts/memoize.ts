// Most rules ask the same few things of a project: which configs are deployed, what runs in the app's container, where
// its databases are. Projects never change, so an answer is worked out when the first rule asks, and kept as long as the
// project is.

/** The same function, which works only once per object. A call that throws is made again. */
export function memoize<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: work(key) };
    answers.set(key, known);
    return known.answer;
  };
}
