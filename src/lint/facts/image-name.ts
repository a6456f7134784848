/** An image name as Docker parses it, without tag and digest. */
export interface ImageName {
  readonly whole: string;
  /** The first part, if it is `localhost` or contains a dot, a colon or an uppercase letter. */
  readonly host: string | undefined;
  readonly repository: string;
}

/** undefined if the name is empty or contains characters that no image name has. */
export function parseImageName(image: string): ImageName | undefined {
  if (image.length > 500 || !/^[\w./:@-]+$/.test(image)) return undefined;

  const [undigested = ""] = image.split("@");
  const whole = undigested.replace(/:[^/:]*$/, "");
  const slash = whole.indexOf("/");
  const first = whole.slice(0, Math.max(slash, 0));
  const isHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  if (slash === -1 || !isHost) return { whole, host: undefined, repository: whole };

  return { whole, host: first, repository: whole.slice(slash + 1) };
}
