/** An image as Docker's own parser takes it apart, without tag and digest. */
export interface ImageName {
  /** Docker takes the first part for a host when it has a dot, a colon or a capital, or is `localhost`. */
  readonly host: string | undefined;
  readonly repository: string;
}

/** undefined: it is empty, or holds what no image name holds. */
export function parseImageName(image: string): ImageName | undefined {
  if (!/^[\w./:@-]+$/.test(image)) return undefined;
  const name = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  if (slash === -1 || !(/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase())) {
    return { host: undefined, repository: name };
  }
  return { host: first, repository: name.slice(slash + 1) };
}
