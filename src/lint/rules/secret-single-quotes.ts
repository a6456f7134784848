import type { SecretEntry } from "../../repository/secrets-file.ts";
import { rangeBetween } from "../../text/source.ts";
import { allSecrets, isSecretName, type PlacedSecret, unquoted } from "../facts/secret-names.ts";
import { replaceAt } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretSingleQuotes: Rule = {
  metadata: {
    id: "secret-single-quotes",
    severity: "warning",
    title: "Single quotes keep Kamal from reading a secret's variable",
    fixable: true,
  },
  *check(project) {
    for (const secret of allSecrets(project)) {
      const { entry, at } = secret;
      const read = readBetweenQuotes(entry);
      if (read === undefined) continue;

      yield {
        at,
        message: `\`${entry.name}\` gets the text \`${read}\` itself, because Kamal replaces nothing between single quotes`,
        help: `Write \`${entry.name}=${read}\`.`,
        ...fixOf(secret, read),
      };
    }
  },
};

/** The variable or command between the quotes; undefined if the text may be meant as it is. */
function readBetweenQuotes({ name, rawValue = "" }: SecretEntry): string | undefined {
  const text = rawValue.startsWith("'") ? unquoted(rawValue) : "";
  if (/^\$\([a-z][^$]*\)$/.test(text)) return text;

  const variable = /^\$(?:([A-Z]\w*)|\{([A-Z]\w*)\})$/.exec(text);
  const read = variable?.[1] ?? variable?.[2];
  return read !== undefined && (read === name || isSecretName(name) || isSecretName(read)) ? text : undefined;
}

function fixOf({ entry, file }: PlacedSecret, read: string): Pick<Problem, "fix"> {
  const { source } = file;
  const quoted = `'${read}'`;
  const start = source?.text.indexOf(quoted, entry.start) ?? -1;
  if (source === undefined || start === -1 || start + quoted.length > entry.end) return {};
  // Any other variable, or a command, may be text after all.
  if (read.replace(/[{}$]/g, "") !== entry.name) return {};

  const at = rangeBetween(source, start, start + quoted.length);
  return { fix: replaceAt(at, read, `Write \`${entry.name}=${read}\``) };
}
