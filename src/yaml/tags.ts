// How Ruby's YAML reads a node with a tag. It ignores most tags, because it does not know them.

/**
 * How to read a scalar: `text` literally, `plain` as if unquoted. `object`: none of the types that a
 * config can have. `unknown`: only Ruby knows the value.
 */
export type ScalarReading = "plain" | "text" | "symbol" | "float" | "binary" | "object" | "unknown";

const core = "tag:yaml.org,2002:";

export function scalarReading(tag: string | undefined, isQuoted: boolean): ScalarReading {
  if (tag === undefined) return isQuoted ? "text" : "plain";
  if (tag === "!binary" || tag === `${core}binary`) return "binary";
  if (tag === "!str" || tag === "!ruby/string" || tag === `${core}str`) return "text";
  if (/^!ruby\/sym(?:bol)?(?::|$)/.test(tag)) return "symbol";
  if (tag === "!float" || tag === `${core}float`) return "float";
  if (/^!ruby\/(?:range|regexp)$/.test(tag)) return "object";
  if (/^!(?:str:|ruby\/(?:string:|object:|class$|module$))/.test(tag)) return "unknown";

  // With any tag, even an unknown one, Ruby ignores the quotes.
  return "plain";
}

/** Classes that come with Ruby and are not hashes. Of any other, only Ruby knows what it is. */
const objects = /^!ruby\/(?:object(?::(?:Object|OpenStruct|Set|Complex|Rational))?|struct|range)$/;

export function collectionReading(
  tag: string | undefined,
  kind: "map" | "list",
): "as written" | Extract<ScalarReading, "object" | "unknown"> {
  if (tag === undefined || /^!ruby\/(?:object:Hash|hash:Hash|array:Array)$|^!(?:map:Hash|seq:Array)$/.test(tag))
    return "as written";
  if (kind === "list")
    return /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(tag) ? "unknown" : "as written";

  if (objects.test(tag)) return "object";
  const isOther =
    /^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(tag) ||
    /^!ruby\/(?:object|struct|array:|exception|hash:|hash-with-ivars)/.test(tag);
  return isOther ? "unknown" : "as written";
}
