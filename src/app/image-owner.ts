// Who owns a directory of the image according to the Dockerfile. A new named volume inherits that
// owner.

import { posix } from "node:path";
import type { Image } from "./dockerfile.ts";

/**
 * `absent`: the Dockerfile does not create the directory, so Docker creates it and root owns it.
 */
export type Owner = { user: string } | "absent" | "unknown";

/** The USER of the image without its group; undefined if it is unset or a variable. */
export function imageUser(image: Image): string | undefined {
  const text = image.instructions.findLast(({ name }) => name === "USER")?.expanded ?? "";
  return text === "" || text.includes("$") ? undefined : withoutGroup(text);
}

/**
 * The owner of `directory` (absolute); `unknown` if a command that is not understood may change it.
 */
export function ownerOf(image: Image, directory: string): Owner {
  let owner: Owner = "absent";
  let user = "root";
  for (const { name, expanded: text, workdir } of image.instructions) {
    if (name === "USER") user = text.includes("$") ? "" : withoutGroup(text);
    const place: Place = { directory, user, workdir };
    if (name === "WORKDIR") owner = afterWorkdir(owner, text, place);
    if (name === "COPY" || name === "ADD") owner = afterCopy(owner, text, place);
    if (name === "RUN") owner = afterRun(owner, text, place);
    if (name === "VOLUME" && text.includes(directory)) owner = "unknown";
  }

  return owner;
}

/**
 * Whether two names or numbers mean the same user; undefined for a name and a number that nothing
 * relates.
 */
export function isSameUser(image: Image, a: string, b: string): boolean | undefined {
  if (a === b) return true;
  if (/^\d+$/.test(a) === /^\d+$/.test(b)) return false;

  const [number, name] = /^\d+$/.test(a) ? [a, b] : [b, a];
  if (name === "root" || number === "0") return name === "root" && number === "0";

  const made = image.instructions
    .flatMap(({ expanded }) => commandsOf(expanded))
    .find((words) => /^(?:useradd|adduser)$/.test(words[0] ?? "") && words.includes(name));
  const uid = /(?:^|\s)(?:--uid|-\w*u)[=\s]+(\d+)/.exec(made?.join(" ") ?? "")?.[1];
  return uid === undefined ? undefined : uid === number;
}

interface Place {
  directory: string;
  user: string;
  workdir: string | undefined;
}

/** The owner of a directory that WORKDIR creates depends on the builder. */
function afterWorkdir(before: Owner, text: string, { directory, workdir }: Place): Owner {
  const path = absolute(text, workdir ?? "/");
  return path === undefined || isBelow(path, directory) ? "unknown" : before;
}

function afterCopy(before: Owner, text: string, { directory, workdir }: Place): Owner {
  const target = text.startsWith("[")
    ? undefined
    : text
        .split(/\s+/)
        .at(-1)
        ?.replace(/^(["'])(.*)\1$/, "$2");

  const path = target === undefined ? undefined : absolute(target, workdir);
  if (path === undefined) return "unknown";
  if (!isBelow(path, directory) && !isBelow(directory, path)) return before;

  const chown = /--chown=(\S+)/.exec(text)?.[1];
  // Files from another stage keep their owner, and the copied tree is unknown here.
  if (chown === undefined && /--from=/.test(text)) return before === "absent" ? "absent" : "unknown";
  if (chown === undefined) return isBelow(path, directory) ? { user: "root" } : before;
  return chown.includes("$") ? "unknown" : { user: withoutGroup(chown) };
}

function afterRun(before: Owner, text: string, place: Place): Owner {
  let owner = before;
  for (const words of commandsOf(text)) {
    const [command = "", ...rest] = words;
    const options = rest.filter((word) => word.startsWith("-")).join(" ");
    const values = rest.filter((word) => !word.startsWith("-"));
    if (command === "chown") owner = afterChown(owner, { values, options, place });
    else if (command === "mkdir") {
      const made = values.map((word) => absolute(word, place.workdir));
      if (made.includes(undefined)) return "unknown";
      if (made.some((path) => path !== undefined && isBelow(path, place.directory)))
        owner = place.user === "" ? "unknown" : { user: place.user };
    } else if (/^(?:chmod|install|setfacl|ln|mv|cp)$/.test(command) && mentions(values, place)) owner = "unknown";
  }

  return owner;
}

function afterChown(before: Owner, command: { values: string[]; options: string; place: Place }): Owner {
  const [who = "", ...paths] = command.values;
  const { directory, workdir } = command.place;
  const all = /-\w*R|--recursive/.test(command.options);

  for (const path of paths.map((word) => absolute(word, workdir))) {
    if (path === undefined) return "unknown";
    if (path === directory || (all && isBelow(directory, path)))
      return who.includes("$") ? "unknown" : { user: withoutGroup(who) };
  }

  return before;
}

function mentions(values: readonly string[], { directory, workdir }: Place): boolean {
  return values.some((word) => {
    const path = absolute(word, workdir);
    return path === undefined || isBelow(directory, path) || isBelow(path, directory);
  });
}

/** Splits a shell line into simple commands, each a list of words. */
function commandsOf(text: string): string[][] {
  return text
    .replace(/^(?:--\S+\s+)+/, "")
    .split(/&&|\|\||[;|\n]/)
    .map((command) => command.trim().split(/\s+/))
    .map((words) => words.map((word) => word.replace(/^(["'])(.*)\1$/, "$2")));
}

/**
 * undefined if `word` has a variable or a pattern in it, or is relative to an unknown directory.
 */
function absolute(word: string, workdir: string | undefined): string | undefined {
  if (/[$*?[{`~]/.test(word)) return undefined;
  if (!word.startsWith("/") && workdir === undefined) return undefined;
  return posix.resolve(workdir ?? "/", word);
}

/** Whether `path` is `directory` or below it. */
function isBelow(path: string, directory: string): boolean {
  return path === directory || directory === "/" || path.startsWith(`${directory}/`);
}

function withoutGroup(user: string): string {
  return user.split(":")[0] ?? user;
}
