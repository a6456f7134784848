// What Rails and Ruby answer in the app's container: `Rails.env`, `ENV["NAME"]`, `URI(…)`.

import type { RubyFacts } from "../known-text.ts";
import { flagAt, isBlankValue, listAt, type RubyValue, type Span, textAt, unknownAt, writtenAs } from "./values.ts";

/**
 * The value of a name or of a call on it (`Rails.env`, `ENV.key?`); undefined if it is none of those
 * known here. `args`: the arguments of the call.
 */
export function namedValue(
  path: string,
  { args, span }: { args: readonly RubyValue[]; span: Span },
  facts: RubyFacts,
): RubyValue | undefined {
  const [first] = args;
  if (path === "Rails.env") return { kind: "environment", text: facts.railsEnv, ...span };
  if (path === "Rails.root") return facts.railsRoot === undefined ? unknownAt(span) : textAt(span, facts.railsRoot);
  if (first === undefined) return undefined;

  if (path === "URI" || path === "URI.parse") return uri(first, span);
  if (path === "Array") return asList(first, span);
  if (path === "ActiveModel.Type.Boolean.new.cast") return cast(first, span);
  if (/^ENV\.(?:key|has_key|include|member)\?$/.test(path)) {
    const value = first.kind === "text" ? facts.env(first.text) : "unknown";
    return flagAt(span, value === "unknown" ? undefined : value !== "unset");
  }
  return undefined;
}

/** `ENV["NAME"]`. */
export function variableValue(name: RubyValue | undefined, span: Span, facts: RubyFacts): RubyValue {
  const value = name?.kind === "text" ? facts.env(name.text) : "unknown";
  if (value === "unknown" || name?.kind !== "text") return unknownAt(span);
  return value === "unset" ? { kind: "nil", ...span, variable: name.text } : textAt(span, value.value);
}

function uri(value: RubyValue, span: Span): RubyValue {
  return value.kind === "text" ? { ...value, kind: "uri" } : unknownAt(span);
}

function asList(value: RubyValue, span: Span): RubyValue {
  if (value.kind === "unknown") return unknownAt(span);
  if (value.kind === "list") return value;
  return listAt(span, value.kind === "nil" ? [] : [value]);
}

/** As Rails casts a text to a boolean. */
function cast(value: RubyValue, span: Span): RubyValue {
  const text = writtenAs(value);
  if (text === undefined) return unknownAt(span);
  if (value.kind === "nil" || isBlankValue(value) === true) return { kind: "nil", ...span };
  return flagAt(span, !/^(?:false|f|0|off|FALSE|F|OFF)$/.test(text));
}
