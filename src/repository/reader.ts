import { isAbsolute, posix, relative, sep } from "node:path";
import type { Finding, Severity } from "../model/report.ts";
import { makeSource, type Source } from "../text/source.ts";
import { type Document, parseYamlFile } from "../yaml/document.ts";
import {
  type FileRead,
  isExecutable,
  listFolder,
  readNeededFile,
  readRepositoryFile,
  repositoryFileState,
} from "./repository-file.ts";
import { parseSecrets, type SecretEntry } from "./secrets-file.ts";

/** A text file that may be absent. */
export interface TextFile {
  /** Relative to the repository's root. */
  path: string;
  source: Source | undefined;
}

export interface ConfigFile {
  path: string;
  state: FileRead["state"];
  /** Defined if `state` is "text". */
  document: Document | undefined;
}

export interface SecretsFile {
  path: string;
  state: FileRead["state"];
  source: Source | undefined;
  entries: readonly SecretEntry[];
}

/**
 * In UTF-16 units, as for YAML files. No text has longer lines that a person wrote, and what reads
 * lines looks at each from many places.
 */
const maxLineLength = 64 * 1024;

/** Reads each file once and collects the files that cannot be read. */
export class Reader {
  readonly problems: Finding[] = [];
  readonly #root: string;
  readonly #directory: string;
  readonly #reads = new Map<string, Promise<FileRead>>();

  constructor(root: string, directory: string) {
    this.#root = root;
    this.#directory = directory;
  }

  /** Converts a path relative to the app into one relative to the repository. */
  resolve(path: string): string {
    const inApp = isAbsolute(path) ? toPosix(relative(this.#root, path)) : posix.join(this.#directory, toPosix(path));
    return posix.normalize(inApp);
  }

  read(path: string): Promise<FileRead> {
    const known = this.#reads.get(path);
    if (known !== undefined) return known;

    const read = this.#readFresh(path);
    this.#reads.set(path, read);
    return read;
  }

  async config(path: string): Promise<ConfigFile> {
    const read = await this.read(path);
    const document = read.state === "text" ? parseYamlFile(read.text, path) : undefined;
    return { path, state: read.state, document };
  }

  async text(path: string): Promise<TextFile> {
    return { path, source: this.#sourceOf(path, await this.read(path)) };
  }

  async secrets(path: string): Promise<SecretsFile> {
    const read = await this.read(path);
    const source = this.#sourceOf(path, read);
    if (read.state !== "text" || source === undefined) {
      return { path, state: read.state === "missing" ? "missing" : "unreadable", source, entries: [] };
    }

    // `read.text`, not `source.text`: a byte order mark hides the first name from dotenv.
    return { path, state: "text", source, entries: parseSecrets(read.text) };
  }

  /** As `read`, for optional files: one that cannot be read is not reported. */
  peek(path: string): Promise<FileRead> {
    const known = this.#reads.get(path);
    if (known !== undefined) return known;
    if (path.startsWith("../")) return Promise.resolve({ state: "unreadable", reason: "it is outside the repository" });
    return readRepositoryFile(this.#root, path);
  }

  /** Whether `path` is a file, a directory (`unreadable`) or missing. Does not read the content. */
  async state(path: string): Promise<FileRead["state"]> {
    const known = this.#reads.get(path);
    if (known !== undefined) return (await known).state;
    return path.startsWith("../") ? "unreadable" : repositoryFileState(this.#root, path);
  }

  /** The names in a folder of the repository, sorted. */
  names(folder: string): string[] {
    return folder.startsWith("../") ? [] : listFolder(this.#root, folder);
  }

  /** The executable bit of a file; undefined if there is no such file. */
  isExecutable(path: string): boolean | undefined {
    return path.startsWith("../") ? undefined : isExecutable(this.#root, path);
  }

  async peekText(path: string): Promise<TextFile> {
    const read = await this.peek(path);
    const source = read.state === "text" ? makeSource(path, read.text) : undefined;
    return { path, source: source !== undefined && longLineOf(source) === undefined ? source : undefined };
  }

  /**
   * As `config`, for files that only rules read: an unreadable one is a warning, because it may not
   * affect a deploy.
   */
  async peekConfig(path: string): Promise<ConfigFile> {
    const read = await this.peek(path);
    if (read.state === "unreadable") this.problems.push(unreadableFinding(path, read, "warning"));
    return { path, state: read.state, document: read.state === "text" ? parseYamlFile(read.text, path) : undefined };
  }

  /** undefined if the file is missing or cannot be read by lines, which is then reported. */
  #sourceOf(path: string, read: FileRead): Source | undefined {
    if (read.state !== "text") return undefined;

    const source = makeSource(path, read.text);
    const line = longLineOf(source);
    if (line === undefined) return source;

    const reason = `line ${line} is longer than ${maxLineLength / 1024}K characters`;
    this.problems.push(unreadableFinding(path, { reason, line }, "error"));
    return undefined;
  }

  async #readFresh(path: string): Promise<FileRead> {
    const read = path.startsWith("../")
      ? ({ state: "unreadable", reason: "it is outside the repository" } satisfies FileRead)
      : await readNeededFile(this.#root, path);
    if (read.state === "unreadable") this.problems.push(unreadableFinding(path, read, "error"));
    return read;
  }
}

/** The number of the first line that is too long. */
function longLineOf({ text, lineStarts }: Source): number | undefined {
  const index = lineStarts.findIndex((start, nth) => (lineStarts[nth + 1] ?? text.length) - start > maxLineLength);
  return index === -1 ? undefined : index + 1;
}

function unreadableFinding(
  path: string,
  { reason, line = 1 }: { reason: string; line?: number },
  severity: Severity,
): Finding {
  return {
    ruleId: "file-unreadable",
    severity,
    message: `${path} cannot be read: ${reason}`,
    file: path,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    help: "Make it a UTF-8 text file of at most 1 MB inside the repository, without very long lines. Checks that depend on this file were skipped.",
  };
}

/** A path of the current platform with forward slashes. */
export function toPosix(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
