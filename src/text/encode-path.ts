/**
 * A path with slashes for a URL, in which every other character that has a meaning in a URL or in a
 * Markdown link is encoded.
 */
export function encodePath(path: string): string {
  return path.toWellFormed().split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
