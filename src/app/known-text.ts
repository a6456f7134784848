import { erbTagPattern } from "../yaml/erb.ts";
import { type Node, sourceTextOf } from "../yaml/nodes.ts";
import type { Environment, EnvValue } from "./container-env.ts";

/**
 * The values of common Ruby expressions (`Rails.env`, `Rails.root`, `ENV`) in the app's container.
 */
export interface RubyFacts {
  railsEnv: string;
  /** Absolute; undefined if unknown. */
  railsRoot: string | undefined;
  env: Environment;
}

/**
 * The text of a scalar. Its ERB may use `Rails.env`, `Rails.root`, `Rails.root.join(…)`, `ENV["X"]`
 * and `ENV.fetch("X", …)`; undefined for any other Ruby.
 */
export function knownText(node: Node | undefined, facts: RubyFacts): string | undefined {
  if (node?.kind === "scalar") return node.value === null ? undefined : node.text;
  if (node?.kind !== "unknown") return undefined;

  const raw = sourceTextOf(node).trim();
  // With a condition around the value, or an alias, this is not the text of a single scalar.
  if (!raw.includes("<%=") || /[\r\n]/.test(raw)) return undefined;

  let known = true;
  const text = raw.replace(erbTagPattern, (tag) => {
    const code = /^<%=(.*?)-?%>$/.exec(tag)?.[1];
    const value = code === undefined ? undefined : evaluate(code.trim(), facts);
    if (value === undefined) known = false;
    return value ?? "";
  });
  if (!known || text.includes("<%")) return undefined;
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** In UTF-16 units. Longer code is none of the expressions above. */
const maxCodeLength = 500;

/** The value of a string or of one of the expressions above; undefined for any other Ruby. */
export function evaluate(code: string, facts: RubyFacts): string | undefined {
  if (code.length > maxCodeLength) return undefined;
  if (code === "Rails.env") return facts.railsEnv;
  if (code === "Rails.root" || code === "Rails.root.to_s") return facts.railsRoot;
  const join = /^Rails\.root\.join\(([^()]*)\)(?:\.to_s)?$/.exec(code);
  if (join?.[1] !== undefined) return joinedPath(join[1], facts);
  return evaluateEnv(code, facts) ?? stringValue(code, facts);
}

function joinedPath(code: string, facts: RubyFacts): string | undefined {
  const parts = code.split(",").map((part) => stringValue(part.trim(), facts));
  return parts.reduce(
    (path, part) => (path === undefined || part === undefined || part.startsWith("/") ? part : `${path}/${part}`),
    facts.railsRoot,
  );
}

/**
 * The value of a string literal; one in double quotes may interpolate `#{Rails.env}` and the like.
 */
function stringValue(code: string, facts: RubyFacts): string | undefined {
  const plain = /^(["'])([^"'#\\]*)\1$/.exec(code)?.[2];
  if (plain !== undefined) return plain;

  const parts = /^"((?:[^"#\\]|#\{[^"{}]*\})*)"$/.exec(code)?.[1];
  let known = true;
  const text = parts?.replace(/#\{([^"{}]*)\}/g, (_whole, inner: string) => {
    const value = evaluate(inner.trim(), facts);
    if (value === undefined) known = false;
    return value ?? "";
  });

  return known ? text : undefined;
}

/** The name of the variable, and the code of its default. */
const envShapes: readonly RegExp[] = [
  /^ENV\[\s*["']([^"'#]*)["']\s*\]\s*\|\|\s*(\S.*)$/,
  /^ENV\.fetch\(\s*["']([^"'#]*)["']\s*,\s*(\S.*)\)$/,
  /^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)\s*\{\s*(\S.*)\}$/,
  /^ENV\[\s*["']([^"'#]*)["']\s*\]$/,
  /^ENV\.fetch\(\s*["']([^"'#]*)["']\s*\)$/,
];

function evaluateEnv(code: string, facts: RubyFacts): string | undefined {
  for (const shape of envShapes) {
    const match = shape.exec(code);
    if (match === null) continue;
    const value: EnvValue = facts.env(match[1] ?? "");
    if (value === "unknown") return undefined;
    if (value !== "unset") return value.value;
    return match[2] === undefined ? undefined : evaluate(match[2].trimEnd(), facts);
  }

  return undefined;
}
