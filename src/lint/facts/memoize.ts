// Many rules need the same facts about a project: which configs are deployed, what runs in the
// app's container, where its databases are. Projects are immutable, so each fact is computed once
// and kept as long as the project.

/** Caches the result per object. An exception is not cached. */
export function memoize<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const results = new WeakMap<K, { result: T }>();
  return (key) => {
    const cached = results.get(key) ?? { result: work(key) };
    results.set(key, cached);
    return cached.result;
  };
}
