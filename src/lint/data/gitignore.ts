import { matchesGlob } from "node:path";
import type { Project } from "../../project/project.ts";

interface Pattern {
  readonly glob: string;
  readonly negated: boolean;
  /** It has a slash, and so speaks of the whole path. */
  readonly anchored: boolean;
}

/** Tells of a path, relative to the app, whether the app's own .gitignore keeps it out of the repository. */
export function gitIgnore(project: Project): (path: string) => boolean {
  const lines = (project.around.texts.gitignore.source?.text ?? "").split(/\r?\n/, 1000);
  const patterns = lines.flatMap(readPattern);
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? patterns.findLast((pattern) => matches(pattern, path))?.negated === false;
    known.set(path, answer);
    return answer;
  };
}

function readPattern(line: string): Pattern[] {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return [];
  // git knows no braces, and expanding many of them would take for ever.
  if (text.length > 200 || /[{}()]/.test(text) || (text.match(/\*/g)?.length ?? 0) > 8) return [];
  const negated = text.startsWith("!");
  const body = text.slice(negated ? 1 : 0).replace(/\/$/, "");
  return [{ glob: body.replace(/^\//, ""), negated, anchored: body.includes("/") }];
}

function matches({ glob, anchored }: Pattern, path: string): boolean {
  const isMatch = /[[\\]|\*\*/.test(glob) ? (text: string) => matchesGlob(text, glob) : wildcards(glob);
  const parts = path.split("/");
  // A directory that is ignored takes everything below it along.
  return parts.some((part, index) => isMatch(anchored ? parts.slice(0, index + 1).join("/") : part));
}

/** `*` and `?` only, which are nearly all that people write: many times as fast as the general matcher. */
function wildcards(glob: string): (text: string) => boolean {
  if (!/[*?]/.test(glob)) return (text) => text === glob;
  return (text) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < text.length; ) {
      const wanted = glob[at];
      if (wanted === "*") {
        star = at++;
        resume = index;
      } else if (wanted === text[index] || (wanted === "?" && text[index] !== "/")) {
        at++;
        index++;
      } else if (star !== -1 && text[resume] !== "/") {
        // The last star takes one character more.
        at = star + 1;
        index = ++resume;
      } else return false;
    }
    return /^\**$/.test(glob.slice(at));
  };
}
