// What Ruby's YAML makes of a node that has a tag. Most tags it does not know, and then reads on as if there were none.

/** How a scalar is read: `text` as it stands, `plain` as if it had no quotes. `unknown`: only Ruby could tell. */
export type ScalarReading = "plain" | "text" | "symbol" | "float" | "binary" | "unknown";

const core = "tag:yaml.org,2002:";

export function scalarReading(tag: string | undefined, isQuoted: boolean): ScalarReading {
  if (tag === undefined) return isQuoted ? "text" : "plain";
  if (tag === "!binary" || tag === `${core}binary`) return "binary";
  if (tag === "!str" || tag === "!ruby/string" || tag === `${core}str`) return "text";
  if (/^!ruby\/sym(?:bol)?(?::|$)/.test(tag)) return "symbol";
  if (tag === "!float" || tag === `${core}float`) return "float";
  if (/^!(?:str:|ruby\/(?:string:|object:|range$|regexp|class$|module$))/.test(tag)) return "unknown";
  // A tag, even one that means nothing, takes the meaning of the quotes away.
  return "plain";
}

/** Whether the mapping or list is anything but that to Ruby. */
export function isOtherCollection(tag: string | undefined, kind: "map" | "list"): boolean {
  if (tag === undefined) return false;
  if (kind === "list") return /^!(?:seq|ruby\/array):|^(?:!|tag:yaml\.org,2002:)omap$/.test(tag);
  return (
    /^!(?:str|ruby\/string)(?::|$)|^tag:yaml\.org,2002:str$/.test(tag) ||
    /^!ruby\/(?:object|struct|array:|range$|exception|hash:|hash-with-ivars)/.test(tag)
  );
}
