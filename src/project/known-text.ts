import type { Environment, EnvValue } from "./container-env.ts";
import type { Node } from "./nodes.ts";

/** What the few Ruby expressions that every Rails app has stand for inside its container. */
export interface RubyFacts {
  railsEnv: string;
  /** Absolute; undefined: not known. */
  railsRoot: string | undefined;
  env: Environment;
}

/**
 * The text of a scalar, also of one with ERB as long as its Ruby is one of `Rails.env`, `Rails.root`,
 * `Rails.root.join(…)`, `ENV["X"]` and `ENV.fetch("X", …)`. undefined: only running it could tell.
 */
export function knownText(node: Node | undefined, facts: RubyFacts): string | undefined {
  if (node?.kind === "scalar") return node.value === null ? undefined : node.text;
  if (node?.kind !== "unknown") return undefined;
  const raw = node.source.text.slice(node.start, node.end).trim();
  // A condition around the value, or an alias: this is not the text of one scalar.
  if (!raw.includes("<%=") || /[\r\n]/.test(raw)) return undefined;
  let known = true;
  const text = raw.replace(/<%=\s*([\s\S]*?)\s*-?%>/g, (_whole, code: string) => {
    const value = evaluate(code, facts);
    if (value === undefined) known = false;
    return value ?? "";
  });
  if (!known || text.includes("<%")) return undefined;
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** The value of one of these expressions; undefined: only running it could tell. */
export function evaluate(code: string, facts: RubyFacts): string | undefined {
  if (code === "Rails.env") return facts.railsEnv;
  if (code === "Rails.root" || code === "Rails.root.to_s") return facts.railsRoot;
  const join = /^Rails\.root\.join\(\s*(["'][^"'#]*["'](?:\s*,\s*["'][^"'#]*["'])*)\s*\)(?:\.to_s)?$/.exec(code);
  if (join?.[1] !== undefined) {
    if (facts.railsRoot === undefined) return undefined;
    const parts = [...join[1].matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? "");
    return parts.reduce((path, part) => (part.startsWith("/") ? part : `${path}/${part}`), facts.railsRoot);
  }
  return evaluateEnv(code, facts.env);
}

function evaluateEnv(code: string, env: Environment): string | undefined {
  const quoted = `["']([^"'#]*)["']`;
  const shapes = [
    `^ENV\\[\\s*${quoted}\\s*\\]\\s*\\|\\|\\s*${quoted}$`,
    `^ENV\\.fetch\\(\\s*${quoted}\\s*,\\s*${quoted}\\s*\\)$`,
    `^ENV\\.fetch\\(\\s*${quoted}\\s*\\)\\s*\\{\\s*${quoted}\\s*\\}$`,
    `^ENV\\[\\s*${quoted}\\s*\\]$`,
    `^ENV\\.fetch\\(\\s*${quoted}\\s*\\)$`,
  ];
  for (const shape of shapes) {
    const match = new RegExp(shape).exec(code);
    if (match === null) continue;
    const value: EnvValue = env(match[1] ?? "");
    if (value === "unknown") return undefined;
    return value === "unset" ? match[2] : value.value;
  }
  return undefined;
}
