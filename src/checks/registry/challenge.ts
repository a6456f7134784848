/** One challenge of a `WWW-Authenticate` header. Scheme and parameter names are lowercase. */
export interface Challenge {
  scheme: string;
  parameters: ReadonlyMap<string, string>;
}

/** Parses the `WWW-Authenticate` header of a registry. Skips what it cannot parse; never throws. */
export function parseChallenges(header: string): Challenge[] {
  // RFC 9110, 11.6.1: several challenges and their parameters share one comma-separated list, so a
  // token counts as a new scheme only when no `=` follows it. Quoted strings can contain commas and
  // escaped quotes.
  const items = header.matchAll(/([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g);
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];

  for (const match of items) {
    const [, name = "", quoted, plain] = match;
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
  }

  return challenges;
}
