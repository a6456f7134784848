// Where a report about an absent setting of config/environments/production.rb points to.

import { type Range, rangeBetween, type Source } from "../../text/source.ts";

/** The commented-out line of `setting`, or else the line that begins the block. */
export function placeForSetting(source: Source, setting: string): Range {
  const match =
    new RegExp(`^[ \\t]*#[ \\t]*(config\\.[\\w.]{0,50}${RegExp.escape(setting)}\\b.*)$`, "dm").exec(source.text) ??
    /^[ \t]*([\w:.]{0,100}\bconfigure\b.*)$/dm.exec(source.text);
  const [start, end] = match?.indices?.[1] ?? [0, 0];
  return rangeBetween(source, start, end);
}
