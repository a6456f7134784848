/** The version of a gem in a Gemfile.lock, or undefined. */
export function lockedVersion(lockfile: string | undefined, gem: string): string | undefined {
  const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
  return /\(([^()\s,]+)\)/.exec(line ?? "")?.[1];
}
