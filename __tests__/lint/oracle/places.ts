// Finds what Kamal's messages are about in the files, with a different parser from the linter's.

import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, Scalar, type Document as YamlDocument } from "yaml";
import type { Range } from "../../../src/text/source.ts";
import { readPlainScalar } from "../../../src/yaml/psych.ts";

/** Offsets into one of the files. */
interface Place {
  file: number;
  start: number;
  end: number;
}

/** The key (undefined for a list item) and the value at a path. */
interface Found {
  key: unknown;
  value: unknown;
}

/** Messages without a path, and the paths that they are about. */
const subjects: readonly (readonly [RegExp, (name: string) => string[]])[] = [
  [/^Missing required configuration for (\w+)$/, (name) => [name]],
  [/^No servers or accessories specified$/, () => []],
  [/^The primary_role /, () => ["primary_role", "servers"]],
  [/^No servers specified for the (.*?) (?:primary_)?role\b/, (role) => [`servers/${role}`, "servers"]],
  [/^Service name /, () => ["service"]],
  [/^(?:Current version|Malformed version)/, () => ["minimum_version"]],
  [/^Must retain /, () => ["retain_containers"]],
  [/^You must specify a destination$/, () => ["require_destination"]],
  [/^Invalid hooks_output /, () => ["hooks_output"]],
  [/^SSL is only supported .* for role (.*)$/, (role) => ["proxy/ssl", `servers/${role}/proxy/ssl`]],
  [/^Different roles can't share /, () => ["proxy", "servers"]],
  [/^Local registry with remote builder /, () => ["builder/remote"]],
  [/^Conflicting proxy run /, () => ["proxy/run", "servers", "accessories"]],
  [/^OTel endpoint /, () => ["output/otel"]],
  [/^file path /, () => ["output/file"]],
];

/**
 * Whether `at` is the position of Kamal's `message` about a single problem; undefined if the files
 * cannot be parsed.
 */
export function isPlaceOf(message: string, at: Range, texts: readonly string[]): boolean | undefined {
  const documents = texts.map((text) =>
    parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" }),
  );
  if (
    documents.some((document) => document.errors.length > 0) ||
    texts.some((text) => /[\uFEFF\u0085\u2028\u2029]|\r(?!\n)/.test(text))
  )
    return undefined;

  const file = at.file.endsWith(".prod.yml") ? 1 : 0;
  const start = offsetOf(texts[file] ?? "", at.line, at.column);
  const end = offsetOf(texts[file] ?? "", at.endLine, at.endColumn);
  const allowed = placesOf(message, documents);
  // Missing keys are reported at the start of the file.
  if (allowed.length === 0) return at.line === 1 && at.column === 1;

  return allowed.some((place) => place.file === file && place.start <= start && end <= place.end);
}

function placesOf(message: string, documents: readonly YamlDocument.Parsed[]): Place[] {
  const unknown = /^(?:(.*): )?unknown key: (.*)$/s.exec(message);
  if (unknown !== null) {
    const maps = find(documents, unknown[1] ?? "").flatMap(([file, { value }]) =>
      isMap(value) ? [{ file, value }] : [],
    );
    return maps.flatMap(({ file, value }) =>
      pairsOf(value, documents[file])
        .filter(({ key }) => shown(key) === unknown[2])
        .flatMap(({ key }) => placeOf(file, key)),
    );
  }

  const typed = /^(.*?): should be (?:an? |no,)/s.exec(message);
  const about = /^([a-z_]+(?:\/.*?)?): /s.exec(message)?.[1];
  if (typed !== null) return find(documents, typed[1] ?? "").flatMap(([file, found]) => typedPlace(file, found));

  const paths = about === undefined ? subjectsOf(message) : about === "proxy" ? ["proxy", "servers"] : [about];
  const found = paths.flatMap((path) => find(documents, path));
  if (found.length > 0)
    return found.flatMap(([file, each]) => {
      const merged = pairsOf(each.value, documents[file]).flatMap((pair) => wholeOf(file, pair));
      return [...wholeOf(file, each), ...merged];
    });

  // `registry/username: is required`: a missing key is reported at its parent.
  return about?.includes("/") === true ? placesOf(`${about.replace(/\/[^/]*$/, "")}: `, documents) : [];
}

function subjectsOf(message: string): string[] {
  for (const [pattern, paths] of subjects) {
    const match = pattern.exec(message);
    if (match !== null) return paths(match[1] ?? "");
  }
  throw new Error(`No known position for "${message}"`);
}

function find(documents: readonly YamlDocument.Parsed[], path: string): [number, Found][] {
  return documents.flatMap((document, file) =>
    findBelow({ key: undefined, value: document.contents }, path, document).map((found): [number, Found] => [
      file,
      found,
    ]),
  );
}

/**
 * Kamal omits blank keys from its paths, and keys may contain slashes, so all interpretations are
 * tried.
 */
function findBelow(found: Found, path: string, document: YamlDocument.Parsed): Found[] {
  const value = isAlias(found.value) ? found.value.resolve(document) : found.value;
  const here = path === "" ? [{ key: found.key, value }] : [];
  if (isSeq(value)) {
    const items = value.items.flatMap((item, index) =>
      below(String(index), { key: undefined, value: item }, path, document),
    );
    return [...here, ...items];
  }

  return [...here, ...pairsOf(value, document).flatMap((pair) => below(shown(pair.key), pair, path, document))];
}

function below(name: string, found: Found, path: string, document: YamlDocument.Parsed): Found[] {
  if (name.trim() === "" || name === "false") return findBelow(found, path, document);
  if (path === name) return findBelow(found, "", document);
  return path.startsWith(`${name}/`) ? findBelow(found, path.slice(name.length + 1), document) : [];
}

/** The pairs of a mapping, including merged ones. If a key is written twice, only the last one. */
function pairsOf(value: unknown, document: YamlDocument.Parsed | undefined): Found[] {
  if (!isMap(value) || document === undefined) return [];

  const own = value.items
    .filter(isPair)
    .filter((pair, index, all) => all.findLastIndex((other) => isSameKey(pair.key, other.key)) === index);
  return own.flatMap(({ key, value: inner }) => {
    if (shown(key) !== "<<") return [{ key, value: inner }];

    const target = isAlias(inner) ? inner.resolve(document) : inner;
    const sources = (isSeq(target) ? target.items : [target]).map((each) =>
      isAlias(each) ? each.resolve(document) : each,
    );
    // With anything but mappings, `<<` is an ordinary key.
    return sources.every(isMap) ? sources.flatMap((source) => pairsOf(source, document)) : [{ key, value: inner }];
  });
}

function isSameKey(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && a.value === b.value;
}

function shown(key: unknown): string {
  if (!isScalar(key)) return "";
  const text = String(key.value ?? "");
  if (key.type !== Scalar.PLAIN) return text;
  const { type, value } = readPlainScalar(text);
  if (type === "null") return "";
  if (type === "float" && Number.isInteger(value)) return `${value}.0`;

  return type === "string" || type === "date" ? text : String(value);
}

function placeOf(file: number, node: unknown): Place[] {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range === undefined || range === null ? [] : [{ file, start: range[0], end: range[1] }];
}

/** The position of the value, or the end of the key if the value is empty. */
function typedPlace(file: number, { key, value }: Found): Place[] {
  const [place] = placeOf(file, value);
  const [before] = placeOf(file, key);
  if (place !== undefined && (place.end > place.start || before === undefined)) return [place];
  return before === undefined ? [] : [{ file, start: before.end, end: Math.max(before.end, place?.end ?? 0) }];
}

function wholeOf(file: number, found: Found): Place[] {
  const places = [...placeOf(file, found.key), ...placeOf(file, found.value)];
  if (places.length === 0) return [];
  return [
    { file, start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) },
  ];
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = text.indexOf("\n", offset) + 1;
  return offset + column - 1;
}
