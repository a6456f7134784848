// What an expression of Ruby gives in the app's container, as far as it is certain.

interface Placed {
  /** Where the value is written, as offsets: of a condition, the branch that counts. */
  readonly start: number;
  readonly end: number;
  /** The unset variable whose default the value is. */
  readonly variable?: string;
}

export interface RubyText extends Placed {
  readonly kind: "text";
  readonly text: string;
  readonly isSymbol: boolean;
}

export interface RubyList extends Placed {
  readonly kind: "list";
  readonly items: readonly RubyValue[];
}

export type RubyValue =
  | RubyText
  | RubyList
  /** `Rails.env`, which also answers `production?`. */
  | (Placed & { readonly kind: "environment"; readonly text: string })
  | (Placed & { readonly kind: "uri"; readonly text: string })
  | (Placed & { readonly kind: "number"; readonly value: number })
  | (Placed & { readonly kind: "boolean"; readonly value: boolean })
  | (Placed & { readonly kind: "nil" })
  | (Placed & { readonly kind: "unknown" });

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units, and items. Longer ones are unknown, so that code cannot fill the memory. */
const limits = { text: 2000, items: 100 };

export function unknownAt({ start, end }: Span): RubyValue {
  return { kind: "unknown", start, end };
}

export function textAt({ start, end }: Span, text: string, isSymbol = false): RubyValue {
  return text.length > limits.text ? unknownAt({ start, end }) : { kind: "text", text, isSymbol, start, end };
}

export function flagAt({ start, end }: Span, value: boolean | undefined): RubyValue {
  return value === undefined ? unknownAt({ start, end }) : { kind: "boolean", value, start, end };
}

/** Lists in lists are unknown. */
export function listAt({ start, end }: Span, items: readonly RubyValue[]): RubyValue {
  if (items.length > limits.items) return unknownAt({ start, end });
  return { kind: "list", items: items.map((item) => (item.kind === "list" ? unknownAt(item) : item)), start, end };
}

/** As Ruby's `if` takes it; undefined if unknown. */
export function isTruthy(value: RubyValue): boolean | undefined {
  if (value.kind === "unknown") return undefined;
  return value.kind !== "nil" && !(value.kind === "boolean" && !value.value);
}

/** As Rails' `blank?`; undefined if unknown. */
export function isBlankValue(value: RubyValue): boolean | undefined {
  if (value.kind === "text") return value.text.trim() === "";
  if (value.kind === "list") return value.items.length === 0;
  const truthy = isTruthy(value);
  return truthy === undefined ? undefined : !truthy;
}

/** As `to_s` and interpolation write it; undefined if unknown, or for a list. */
export function writtenAs(value: RubyValue): string | undefined {
  if (value.kind === "text" || value.kind === "environment" || value.kind === "uri") return value.text;
  if (value.kind === "number" || value.kind === "boolean") return String(value.value);
  return value.kind === "nil" ? "" : undefined;
}

/** Ruby's `==`; undefined if unknown. */
export function areEqual(a: RubyValue, b: RubyValue): boolean | undefined {
  if ([a, b].some(({ kind }) => kind === "unknown" || kind === "list" || kind === "uri")) return undefined;
  return comparable(a) === comparable(b);
}

function comparable(value: RubyValue): string {
  const kind = value.kind === "environment" ? "text" : value.kind;
  return `${kind} ${value.kind === "text" && value.isSymbol} ${writtenAs(value)}`;
}

/** Ruby's `+` of two texts or two lists. */
export function joined(a: RubyValue, b: RubyValue, span: Span): RubyValue {
  if (a.kind === "list" && b.kind === "list") return listAt(span, [...a.items, ...b.items]);
  return a.kind === "text" && b.kind === "text" ? textAt(span, a.text + b.text) : unknownAt(span);
}
