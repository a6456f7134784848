import { rangeBetween } from "../../text/source.ts";
import { allSecrets, type PlacedSecret } from "../facts/secret-names.ts";
import type { Rule } from "../rule.ts";

export const secretShellDefault: Rule = {
  metadata: {
    id: "secret-shell-default",
    severity: "warning",
    title: "Secret keeps the text of a default value that Kamal does not know",
  },
  *check(project) {
    for (const secret of allSecrets(project)) {
      const { name } = secret.entry;
      const found = expansionIn(secret.entry.rawValue ?? "");
      if (found === undefined) continue;

      const { variable, operator } = found;
      yield {
        at: placeOf(secret, found.text),
        message: `\`${name}\` gets the text \`${operator}…}\` after the value of ${variable}, because Kamal replaces \`\${${variable}\` alone and knows neither default values nor other operators of a shell`,
        help:
          name === variable
            ? `Write \`${name}=$${name}\`, and pass ${name} in each deploy.`
            : `Write \`$${variable}\`, and pass ${variable} in each deploy.`,
      };
    }
  },
};

/**
 * A password that is not a variable can contain `${`, but hardly a name and an operator after it.
 * What follows is not shown: a default value can be a secret.
 */
function expansionIn(rawValue: string): { text: string; variable: string; operator: string } | undefined {
  // Between single quotes, nothing is replaced: secret-variable-as-text.
  if (rawValue.startsWith("'")) return undefined;
  const match = expansion.exec(rawValue);
  const [text, variable, operator] = match ?? [];
  if (text === undefined || variable === undefined || operator === undefined) return undefined;
  return { text, variable, operator };
}

const expansion = /(?<!\\)\$\{([A-Za-z_]\w{0,100})(:?[-=?+]|%%?|##?|\/\/?|\^\^?|,,?)[^}\n]{0,200}\}?/;

function placeOf({ entry, file, at }: PlacedSecret, text: string): PlacedSecret["at"] {
  const { source } = file;
  const start = source?.text.indexOf(text, entry.start) ?? -1;
  return source === undefined || start === -1 || start + text.length > entry.end
    ? at
    : rangeBetween(source, start, start + text.length);
}
