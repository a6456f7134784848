// Secrets that are recognized by the name next to them, where their form says nothing: a literal
// password in database.yml, an option of a command.

import type { SecretEntry } from "../../repository/secrets-file.ts";
import type { Source } from "../../text/source.ts";
import { looksGenerated } from "../../text/token-forms.ts";
import { keyName, mapItems, type Node, pairsOf } from "../../yaml/nodes.ts";
import { ownPairs } from "./litestream-files.ts";
import type { FoundSecret } from "./plain-secrets.ts";
import { isHarmlessValue, isPublishable, isSecretName, isVariableName, unquoted } from "./secret-names.ts";

/** In UTF-16 units: how far back a line is read. */
const longestLine = 500;
/** Deeper mappings hold no settings. */
const maxDepth = 6;

/** The literal secrets among the pairs of a mapping. */
export function secretPairs(map: Node | undefined, isSecret = isSecretValue): FoundSecret[] {
  if (map?.kind !== "map") return [];
  return ownPairs(map).flatMap(({ key, value }): FoundSecret[] => {
    const name = keyName(key) ?? "";
    if (!isSecretName(name.replaceAll("-", "_")) || value.kind !== "scalar" || value.type !== "string") return [];
    if (!isSecret(value.text) || isPublishable(name, value.text)) return [];
    return [{ ...value, what: `the value of \`${name}\``, kind: "likely", span: [value.start, value.end] }];
  });
}

/** As `secretPairs`, of the mapping and of those in it. */
export function secretPairsBelow(node: Node | undefined, isSecret = isSecretValue, depth = 0): FoundSecret[] {
  if (depth > maxDepth) return [];
  if (node?.kind === "list") return mapItems(node).flatMap((item) => secretPairsBelow(item, isSecret, depth + 1));

  const below = pairsOf(node).filter(({ inherited }) => !inherited);
  return [
    ...secretPairs(node, isSecret),
    ...below.flatMap(({ value }) => secretPairsBelow(value, isSecret, depth + 1)),
  ];
}

/** Those of database.yml, without the databases of developers and of CI. */
export function databaseSecrets(root: Node | undefined): FoundSecret[] {
  return pairsOf(root)
    .filter(({ key }) => !/^(?:development|test|ci|default|\w+_(?:test|development))$/.test(keyName(key) ?? ""))
    .flatMap(({ value }) => secretPairsBelow(value));
}

const option =
  /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|masterauth|token|secret|(?:api|private|access)[-_]key)(?:=|\s{1,5})["']?([^\s"'`]{1,200})/gi;

/** The values of options such as `--requirepass` in a command. */
export function optionSecrets(command: Node | undefined): FoundSecret[] {
  if (command?.kind !== "scalar") return [];

  const { source, start, end } = command;
  const text = source.text.slice(start, end);
  return [...text.matchAll(option)].flatMap((match): FoundSecret[] => {
    const value = match[1] ?? "";
    if (!isSecretValue(value) || /^[-/$[\]\\|&;>]/.test(value)) return [];
    const from = start + match.index + match[0].length - value.length;
    return [{ source, what: "a password", kind: "likely", span: [from, from + value.length] }];
  });
}

/** What comes after the name is rarer than names, so it is searched first. */
const assignedValue = /(?:=>|[=:])\s{0,3}["']?([A-Za-z0-9+/_=.-]{16,200})(?![\w+/=.-])/g;
const nameBefore = /(?<![\w-])([A-Za-z_]\w{2,60})["']?\]?\s{0,3}$/;
/** In UTF-16 units. */
const longestName = 80;

export interface AssignedKey extends FoundSecret {
  readonly name: string;
}

/** The keys that a script or a Dockerfile assigns, from `start` to `end`. */
export function assignedKeys(source: Source, start = 0, end = source.text.length): AssignedKey[] {
  const text = source.text.slice(start, end);
  return [...text.matchAll(assignedValue)].flatMap((match): AssignedKey[] => {
    const [whole, value = ""] = match;
    if (!isKey(value)) return [];

    const before = text.slice(
      Math.max(text.lastIndexOf("\n", match.index) + 1, match.index - longestLine),
      match.index,
    );
    const name = nameBefore.exec(before.slice(-longestName))?.[1] ?? "";
    if (!isSecretName(name) || isPublishable(name, value) || /(?:^|\s)#/.test(before)) return [];
    const to = start + match.index + whole.length;
    return [{ name, source, what: `the value of \`${name}\``, kind: "likely", span: [to - value.length, to] }];
  });
}

/** Whether the name of an entry of a secrets file or of dotenv is a secret's, and it has its value. */
export function isSecretEntry({ kind, name, rawValue = "" }: SecretEntry): boolean {
  const value = unquoted(rawValue);
  if (kind !== "literal" || isVariableName(value)) return false;
  return isSecretName(name) && !isHarmlessValue(value) && !isPublishable(name, value);
}

function isSecretValue(text: string): boolean {
  return !isHarmlessValue(text) && !/\$\{|\{\{|<%/.test(text);
}

/** Generated, and not words (`shop-session-2024`). */
export function isKey(text: string): boolean {
  if (text.length < 16 || (text.match(/\d/g) ?? []).length < 3) return false;
  return looksGenerated(text) && !/^[a-z]+(?:[-_.][a-z0-9]+)+$/i.test(text);
}
