import type { Fix } from "../../model/report.ts";
import { compareGemVersions } from "../../text/gem-version.ts";
import { erbTagPattern } from "../../yaml/erb.ts";
import {
  describe,
  type ListNode,
  type MapNode,
  type Node,
  rangeOf,
  type ScalarNode,
  sourceTextOf,
  type UnknownNode,
} from "../../yaml/nodes.ts";
import { renameKey } from "../fix.ts";
import { closest } from "../suggest.ts";
import { misplacedAdvice } from "./misplaced.ts";
import { effectivePairs, pathKey, shownKey } from "./ruby-values.ts";
import { alternatives, isText, propertyOf, rootSchema, type Schema } from "./schema.ts";
import { joinContext, type SchemaFinding, type Where } from "./schema-finding.ts";
import { quotesFix } from "./type-fix.ts";

/**
 * What the schema alone rejects: unknown and newer keys, and wrong types. `kamal`: the version that
 * will deploy.
 */
export function walkConfig(root: MapNode, kamal: string): SchemaFinding[] {
  return [...walkNode(root, rootSchema, { context: "", kamal })];
}

function* walkNode(node: Node, schema: Schema, where: Where): Iterable<SchemaFinding> {
  if (node.kind === "unknown") {
    yield* quotedErb(node, schema, where);
    return;
  }

  const all = alternatives(schema);
  const forms = all.filter((form) => compareGemVersions(form["x-since"] ?? "0", where.kamal) <= 0);
  const fitting = forms.filter((form) => accepts(form, node));
  const [first] = fitting;
  if (first === undefined) {
    const since = all.find((form) => accepts(form, node))?.["x-since"];
    yield since === undefined
      ? wrongType(node, forms, { ...where, former: schema["x-mapping-replaced-by"] })
      : newerForm(node, { ...where, forms, since });
  } else if (node.kind === "list") {
    yield* walkList(node, first, { ...where, whole: isListOrText(forms) });
  } else if (node.kind === "map") {
    yield* walkMap(node, fitting.find((form) => mentions(form, node)) ?? fitting.at(-1) ?? first, where);
  }
}

/** Whatever ERB gives, YAML reads a value between quotes as a string. */
function* quotedErb(node: UnknownNode, schema: Schema, where: Where): Iterable<SchemaFinding> {
  const forms = alternatives(schema);
  if (forms.some((form) => form.type === undefined || form.type === "string" || isText(form))) return;

  const text = sourceTextOf(node);
  if (!/^(["'])(?!\1)[^"'\r\n]*\1$/.test(text.replace(erbTagPattern, "x")) || !text.includes("<%")) return;
  yield { ...wrongType(node, forms, where), found: "found a string", help: "Remove the quotes around the ERB." };
}

/**
 * If a single value is allowed instead of the list, Kamal rejects the whole list and does not say
 * which item is wrong.
 */
function isListOrText(forms: readonly Schema[]): boolean {
  return forms.length === 2 && forms[0]?.type === "array" && forms[1] !== undefined && isText(forms[1]);
}

function* walkList(list: ListNode, schema: Schema, where: Where & { whole: boolean }): Iterable<SchemaFinding> {
  if (schema.items === undefined || compareGemVersions(schema["x-items-since"] ?? "0", where.kamal) > 0) return;
  for (const [index, item] of list.items.entries()) {
    const context = where.whole ? where.context : joinContext(where.context, String(index));
    yield* walkNode(item.node, schema.items, { ...where, context });
  }
}

function* walkMap(map: MapNode, schema: Schema, where: Where): Iterable<SchemaFinding> {
  const pairs = effectivePairs(map);
  if (schema.maxProperties !== undefined && !map.open && pairs.length !== schema.maxProperties) {
    const help = "Write each host as a separate list item: `- host: tag`.";
    yield { rule: "invalid-value", at: rangeOf(map), context: where.context, says: "multiple hosts found", help };
  }

  for (const pair of pairs) {
    if (pair.key.kind === "unknown") continue;

    const name = pair.key.type === "symbol" ? `:${pair.key.value}` : shownKey(pair.key);
    const property = propertyOf(schema, name);
    const replaced = property?.["x-replaced-by"];
    if (property === undefined || replaced !== undefined) {
      const known = knownKeys(schema);
      const similar = replaced === undefined ? closest(name, known) : [];
      const advice = replaced ?? (where.context === "" ? misplacedAdvice(name, pair.value) : undefined);
      const fix = renameKey(pair, map, similar);
      yield unknownKey(pair.key, { ...where, known, similar, advice, ofKamal1: replaced !== undefined, fix });
      continue;
    }

    if (property["x-checked-in-code"] === true) continue;

    const since = property["x-since"];
    if (since !== undefined && compareGemVersions(since, where.kamal) > 0) yield newerKey(pair.key, since, where);
    else yield* walkNode(pair.value, property, { ...where, context: childContext(where.context, pair.key) });
  }
}

/** Kamal omits blank keys from its paths, except in sections whose keys are names. */
function childContext(context: string, key: ScalarNode): string {
  if (["servers", "accessories", "aliases"].includes(context)) return `${context}/${shownKey(key)}`;
  return joinContext(context, pathKey(key));
}

function accepts(schema: Schema, node: Exclude<Node, { kind: "unknown" }>): boolean {
  if (schema.type === undefined) return true;
  if (node.kind === "map") return schema.type === "object";
  if (node.kind === "list") return schema.type === "array";
  if (isText(schema)) return ["string", "symbol", "integer", "float", "boolean"].includes(node.type);
  return schema.type === node.type;
}

/** Two forms of a mapping differ in the keys that only the first one has. */
function mentions(schema: Schema, map: MapNode): boolean {
  if (schema.properties === undefined) return false;
  return map.pairs.some((pair) => pair.key.kind === "scalar" && Object.hasOwn(schema.properties ?? {}, pair.key.text));
}

function knownKeys(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => property["x-replaced-by"] === undefined)
    .map(([name]) => name);
}

function unknownKey(
  key: ScalarNode,
  where: Where & {
    known: readonly string[];
    similar: readonly string[];
    advice: string | undefined;
    ofKamal1: boolean;
    fix: Fix | undefined;
  },
): SchemaFinding {
  const name = shownKey(key);
  const [similar] = where.similar;
  const likely =
    key.type === "symbol"
      ? "Remove the leading colon: only top-level keys can be Ruby symbols."
      : similar === undefined
        ? `Remove or correct it. Valid keys here: ${where.known.join(", ")}.`
        : `Did you mean \`${similar}\`?`;

  return {
    rule: "unknown-key",
    at: rangeOf(key),
    context: where.context,
    says: `unknown key: ${name}`,
    help: where.advice ?? likely,
    ...(where.ofKamal1 && { ofKamal1: true as const }),
    ...(where.fix && { fix: where.fix }),
  };
}

function newerKey(key: ScalarNode, since: string, where: Where): SchemaFinding {
  return {
    rule: "key-newer-than-kamal",
    at: rangeOf(key),
    context: where.context,
    says: `unknown key: ${shownKey(key)}`,
    found: `added in Kamal ${since}`,
    help: `Use Kamal ${since} or newer, or remove the key.`,
  };
}

/** A form can be newer than its key: `ssl` as a mapping. */
function newerForm(node: Node, where: Where & { forms: readonly Schema[]; since: string }): SchemaFinding {
  const { forms, since, ...rest } = where;
  return {
    ...wrongType(node, forms, rest),
    rule: "key-newer-than-kamal",
    found: `this form was added in Kamal ${since}`,
    help: `Use Kamal ${since} or newer, or use the older form.`,
  };
}

function wrongType(
  node: Node,
  forms: readonly Schema[],
  { context, former }: Where & { former?: string | undefined },
): SchemaFinding {
  const expected = [...new Set(forms.map(expectedType))].join(" or ");
  const fix = quotesFix(node, forms);
  return {
    rule: "wrong-type",
    at: rangeOf(node),
    context,
    says: `should be ${expected}`,
    // The value of a string is not shown, because it may be a secret.
    found: node.kind === "scalar" && node.type === "string" ? "found a string" : `found ${describe(node)}`,
    help: (node.kind === "map" ? former : undefined) ?? adviceFor(node, expected),
    ...(node.kind === "map" && former !== undefined ? { ofKamal1: true as const } : {}),
    ...(fix && { fix }),
  };
}

function adviceFor(node: Node, expected: string): string {
  if (node.kind === "scalar" && node.type === "null") {
    const isSection = expected.includes("a hash");
    return isSection ? "Indent what belongs below it, or remove the key." : "Give it a value, or remove the key.";
  }
  if (node.kind === "scalar" && node.type === "ruby object")
    return "Remove the tag that begins with `!ruby/`: it makes the value a Ruby object.";
  if (expected.includes("integer") && node.kind === "scalar") {
    return "Write an integer without quotes and without a unit; times are in seconds.";
  }
  if (node.kind === "scalar" && node.type === "date")
    return "Put it in quotes: YAML reads the unquoted value as a date.";
  if (expected.includes("boolean")) return "Write `true` or `false`, without quotes.";
  return `Write ${expected.replaceAll("a hash", "a mapping (`key: value`)").replaceAll("an array", "a list (`- item`)")}.`;
}

function expectedType(schema: Schema): string {
  if (isText(schema) || schema.type === "string") return "a string";
  if (schema.type === "integer") return "an integer";
  if (schema.type === "array") return "an array";
  return schema.type === "object" ? "a hash" : "a boolean";
}
