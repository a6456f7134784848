/**
 * Whether a version is `wanted` or begins with it. Commits are lowercase in versions, however they
 * are written.
 */
export function hasPrefix(version: string, wanted: string): boolean {
  return version.startsWith(wanted) || (/^[0-9a-f]+$/i.test(wanted) && version.startsWith(wanted.toLowerCase()));
}
