// The methods of Ruby and Rails that configuration files call on known values.

import {
  areEqual,
  flagAt,
  isBlankValue,
  listAt,
  type RubyList,
  type RubyValue,
  type Span,
  textAt,
  unknownAt,
  writtenAs,
} from "./values.ts";

/** A call on a value: its name, its arguments, and where the whole expression is. */
export interface Call {
  readonly name: string;
  readonly args: readonly RubyValue[];
  readonly span: Span;
}

/** The result; unknown for any other method. */
export function callMethod(receiver: RubyValue, call: Call): RubyValue {
  const place = keepsPlace.has(call.name) ? receiver : call.span;
  const result = forAll(receiver, call, place) ?? forKind(receiver, call, place) ?? unknownAt(call.span);
  // A part of the variable's value cannot be its value.
  if (receiver.kind === "uri") return withoutVariable(result);
  if (receiver.variable === undefined || result.kind === "unknown") return result;
  return { ...result, variable: receiver.variable };
}

/** The result is written where the receiver is. */
const keepsPlace = new Set(
  "to_s to_sym to_i presence strip freeze chomp compact uniq flatten to_a dup host hostname scheme".split(" "),
);

function withoutVariable({ variable: _variable, ...value }: RubyValue): RubyValue {
  return value;
}

function forAll(value: RubyValue, { name, args }: Call, place: Span): RubyValue | undefined {
  const [first] = args;
  if (name === "nil?") return flagAt(place, value.kind === "unknown" ? undefined : value.kind === "nil");
  if (name === "present?") return flagAt(place, not(isBlankValue(value)));
  if (name === "blank?") return flagAt(place, isBlankValue(value));
  if (name === "presence") return presence(value, place);
  if (name === "freeze" || name === "dup") return value;
  if (name === "in?" && first?.kind === "list") return flagAt(place, includes(first, value));
  return undefined;
}

function presence(value: RubyValue, { start, end }: Span): RubyValue {
  const blank = isBlankValue(value);
  if (blank === undefined) return unknownAt({ start, end });
  return blank ? { kind: "nil", start, end } : value;
}

function forKind(value: RubyValue, call: Call, place: Span): RubyValue | undefined {
  if (value.kind === "list") return forList(value, call, place);
  if (value.kind === "uri") return forUri(value.text, call.name, place);
  if (value.kind === "environment" && call.name.endsWith("?")) return forEnvironment(value.text, call.name, place);

  const text = writtenAs(value);
  if (text === undefined) return undefined;
  if (call.name === "to_s") return textAt(place, text);
  if (call.name === "to_i") return { kind: "number", value: Number.parseInt(text, 10) || 0, ...spanOf(place) };
  return value.kind === "text" || value.kind === "environment" ? forText(text, call, place) : undefined;
}

function forEnvironment(environment: string, name: string, place: Span): RubyValue {
  const isLocal = environment === "development" || environment === "test";
  return flagAt(place, name === "local?" ? isLocal : name === `${environment}?`);
}

function forText(text: string, { name, args }: Call, place: Span): RubyValue | undefined {
  const [first] = args;
  const given = first?.kind === "text" ? first.text : undefined;
  const parts = (separator: string) =>
    listAt(
      place,
      cut(text, separator).map((part) => textAt(place, part)),
    );

  if (name === "to_sym") return textAt(place, text, true);
  if (name === "strip") return textAt(place, text.trim());
  if (name === "downcase") return textAt(place, text.toLowerCase());
  if (name === "empty?") return flagAt(place, text === "");
  if (name === "chomp" && given !== undefined)
    return textAt(place, text.endsWith(given) ? text.slice(0, -given.length || undefined) : text);
  if (name === "delete_prefix" && given !== undefined)
    return textAt(place, text.startsWith(given) ? text.slice(given.length) : text);
  if (name === "split") return given === undefined ? undefined : parts(given);
  if (name === "eql?" && first !== undefined)
    return flagAt(place, first.kind === "text" ? text === first.text : undefined);
  if (name === "casecmp?" && given !== undefined) return flagAt(place, text.toLowerCase() === given.toLowerCase());
  if (name === "start_with?" && given !== undefined) return flagAt(place, text.startsWith(given));
  if (name === "include?" && given !== undefined) return flagAt(place, text.includes(given));
  return undefined;
}

function cut(text: string, separator: string): string[] {
  const parts = text.split(separator);
  // As Ruby's `split`, which drops empty texts at the end.
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
}

function forList(list: RubyList, { name, args }: Call, place: Span): RubyValue | undefined {
  const [first] = args;
  const { items } = list;
  if (name === "uniq" || name === "flatten" || name === "to_a") return list;
  if (name === "compact" || name === "compact_blank") {
    const drops = name === "compact" ? (item: RubyValue) => item.kind === "nil" : isBlankValue;
    return listAt(
      place,
      items.filter((item) => drops(item) !== true),
    );
  }
  if (name === "first") return items[0] ?? { kind: "nil", ...spanOf(place) };
  if (name === "include?" && first !== undefined) return flagAt(place, includes(list, first));
  if (name === "any?" && args.length === 0) return flagAt(place, items.length > 0);
  if (name === "empty?") return flagAt(place, items.length === 0);
  if ((name === "map" || name === "reject") && first?.kind === "text")
    return forEach(items, { name, method: first.text, place });
  return undefined;
}

/** `map(&:strip)`, `reject(&:empty?)`. */
function forEach(
  items: readonly RubyValue[],
  { name, method, place }: { name: string; method: string; place: Span },
): RubyValue | undefined {
  const results = items.map((item) => callMethod(item, { name: method, args: [], span: item }));
  if (name === "map") return listAt(place, results);
  if (results.some(({ kind }) => kind !== "boolean")) return undefined;
  return listAt(
    place,
    items.filter((_item, index) => results[index]?.kind === "boolean" && !isTrue(results[index])),
  );
}

function forUri(text: string, name: string, place: Span): RubyValue | undefined {
  if (name === "to_s") return textAt(place, text);
  if (name !== "host" && name !== "hostname" && name !== "scheme") return undefined;

  const [, scheme, host] = /^(\w+):\/\/([^/:?#@[\]]+)(?:[/:?#]|$)/.exec(text) ?? [];
  const part = name === "scheme" ? scheme : host;
  return part === undefined ? undefined : textAt(place, part);
}

function includes(list: RubyList, value: RubyValue): boolean | undefined {
  const found = list.items.map((item) => areEqual(item, value));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}

function isTrue(value: RubyValue | undefined): boolean {
  return value?.kind === "boolean" && value.value;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
