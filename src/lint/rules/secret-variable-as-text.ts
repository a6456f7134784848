import type { SecretEntry } from "../../repository/secrets-file.ts";
import { rangeBetween } from "../../text/source.ts";
import { allSecrets, isSecretName, isVariableName, type PlacedSecret, unquoted } from "../facts/secret-names.ts";
import { replaceAt } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretVariableAsText: Rule = {
  metadata: {
    id: "secret-variable-as-text",
    severity: "warning",
    title: "Secret is the text of a variable, not its value",
    fixable: true,
  },
  *check(project) {
    for (const secret of allSecrets(project)) {
      const { entry, at } = secret;
      const text = unquoted(entry.rawValue ?? "");
      const read = readBetweenQuotes(entry, text) ?? readWithoutDollar(entry, text);
      if (read === undefined) continue;

      const why = read === text ? "replaces nothing between single quotes" : "replaces only names after a `$`";
      yield {
        at,
        message: `\`${entry.name}\` gets the text \`${text}\` itself, because Kamal ${why}`,
        help: `Write \`${entry.name}=${read}\`.`,
        ...fixOf(secret, read),
      };
    }
  },
};

/** The variable or command between single quotes; undefined if the text may be meant as it is. */
function readBetweenQuotes({ name, rawValue = "" }: SecretEntry, text: string): string | undefined {
  if (!rawValue.startsWith("'")) return undefined;
  if (/^\$\([a-z][^$]*\)$/.test(text)) return text;

  const variable = /^\$(?:([A-Z]\w*)|\{([A-Z]\w*)\})$/.exec(text);
  const read = variable?.[1] ?? variable?.[2];
  return read !== undefined && (read === name || isSecretName(name) || isSecretName(read)) ? text : undefined;
}

function readWithoutDollar({ name, kind }: SecretEntry, text: string): string | undefined {
  return kind === "literal" && isVariableName(text) && (text === name || isSecretName(name)) ? `$${text}` : undefined;
}

/** Any other variable, or a command, may be text after all. */
function fixOf({ entry, file }: PlacedSecret, read: string): Pick<Problem, "fix"> {
  const { source } = file;
  const { name, rawValue, start } = entry;
  if (source === undefined || rawValue === undefined || read.replace(/[{}$]/g, "") !== name) return {};

  const from = source.text.indexOf(rawValue, source.text.indexOf(name, start) + name.length);
  if (from === -1 || from + rawValue.length > entry.end) return {};
  const at = rangeBetween(source, from, from + rawValue.length);
  return { fix: replaceAt(at, read, `Write \`${name}=${read}\``) };
}
