// The names that Docker accepts. A server's names go into commands only if they match.

/** A tag, which is Kamal's version. Safe, unquoted, in a shell, in argv and in a file name. */
export const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** The name of a container. */
export const containerPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/;

/** The digest of an image or of its manifest, or an image's ID. */
const digestPattern = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): boolean {
  return digestPattern.test(text);
}

/** The id of a container, in full or its beginning. */
export const containerIdPattern = /^[0-9a-f]{12,64}$/;
