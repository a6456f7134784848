// How Ruby's YAML reads a node with a tag. It ignores most tags, because it does not know them.

/**
 * How to read a scalar: `text` literally, `plain` as if unquoted. `unknown`: only Ruby knows the
 * value.
 */
export type ScalarReading = "plain" | "text" | "symbol" | "float" | "binary" | "unknown";

const core = "tag:yaml.org,2002:";

export function scalarReading(tag: string | undefined, isQuoted: boolean): ScalarReading {
  if (tag === undefined) return isQuoted ? "text" : "plain";
  if (tag === "!binary" || tag === `${core}binary`) return "binary";
  if (tag === "!str" || tag === "!ruby/string" || tag === `${core}str`) return "text";
  if (/^!ruby\/sym(?:bol)?(?::|$)/.test(tag)) return "symbol";
  if (tag === "!float" || tag === `${core}float`) return "float";
  if (/^!(?:str:|ruby\/(?:string:|object:|range$|regexp|class$|module$))/.test(tag)) return "unknown";

  // With any tag, even an unknown one, Ruby ignores the quotes.
  return "plain";
}

/** Whether the tag makes Ruby read the mapping or list as something else. */
export function isOtherCollection(tag: string | undefined, kind: "map" | "list"): boolean {
  if (tag === undefined) return false;
  if (kind === "list") return /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(tag);
  return (
    /^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(tag) ||
    /^!ruby\/(?:object|struct|array:|range$|exception|hash:|hash-with-ivars)/.test(tag)
  );
}
