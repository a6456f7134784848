/** The version of a gem in a Gemfile.lock; undefined if the file does not list the gem. */
export function lockedVersion(lockfile: string | undefined, gem: string): string | undefined {
  const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
  return /\(([^()\s,]+)\)/.exec(line ?? "")?.[1];
}
