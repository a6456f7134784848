import { scanErb } from "../../yaml/erb.ts";
import { sourceTextOf, type UnknownNode } from "../../yaml/nodes.ts";
import { isSecretName } from "./secret-names.ts";

/** `ENV["NAME"]`, `ENV.fetch("NAME", "")`, also in brackets or as part of a text with `#{…}`. */
const read = /\bENV(?:\[|\.fetch\(\s{0,9})["'](\w{1,100})["']/g;
/** The value decides something, and is not what the tag writes. */
const decides =
  /[?&|]{2}|[=!]=|[=!]~|\?\s|\b(?:if|unless|case|and|or)\b|\.(?:present|blank|nil|empty|include|start_with|end_with|match|key|has_key|length|size|zero)\b\??/;

/** The name of the first secret that the value's ERB reads from the environment and writes as it is. */
export function secretFromEnv(node: UnknownNode): string | undefined {
  for (const { kind, code } of scanErb(sourceTextOf(node))) {
    if (kind !== "output" || decides.test(code.replace(/\|\|\s{0,9}["']{2}/, ""))) continue;
    for (const [, name = ""] of code.matchAll(read)) if (isSecretName(name)) return name;
  }
  return undefined;
}
