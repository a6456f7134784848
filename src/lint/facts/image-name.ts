/** An image as Docker's own parser takes it apart, without tag and digest. */
export interface ImageName {
  readonly whole: string;
  /** Docker takes the first part for a host when it has a dot, a colon or a capital, or is `localhost`. */
  readonly host: string | undefined;
  readonly repository: string;
}

/** undefined: it is empty, or holds what no image name holds. */
export function parseImageName(image: string): ImageName | undefined {
  if (image.length > 500 || !/^[\w./:@-]+$/.test(image)) return undefined;
  const whole = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const slash = whole.indexOf("/");
  const first = whole.slice(0, Math.max(slash, 0));
  const isHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  if (slash === -1 || !isHost) return { whole, host: undefined, repository: whole };
  return { whole, host: first, repository: whole.slice(slash + 1) };
}
