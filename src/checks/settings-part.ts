import { failure } from "../catalogue/catalogue.ts";
import type { Failure } from "../model/failure.ts";
import { isRecord } from "../model/is-record.ts";

export type Mapping = Readonly<Record<string, unknown>>;

interface NumberRange {
  fallback: number;
  min: number;
  max: number;
  whole?: boolean;
}

type TextTest = (text: string) => boolean;

/**
 * One mapping of the `probes` input. Its methods read one key each, and throw with its full name
 * when it is invalid.
 */
export interface SettingsPart {
  /**
   * A part that can be disabled with `false`. A missing key, `null` and `true` mean the defaults.
   */
  partOrFalse(key: string, allowed: readonly string[]): SettingsPart | false;
  part(key: string, allowed: readonly string[]): SettingsPart;
  mapping(key: string): Mapping;
  number(key: string, range: NumberRange): number;
  text(key: string, test: TextTest, allowed: string): string | undefined;
  textList(key: string, test: TextTest, allowed: string): readonly string[];
}

/**
 * @throws Failure `input-invalid` when the value is not a mapping or has a key that is not allowed.
 */
export function settingsPart(value: unknown, name: string, allowed: readonly string[]): SettingsPart {
  const mapping = asMapping(value, name, allowed);
  const full = (key: string) => (name === "" ? key : `${name}.${key}`);
  const sub = (key: string, names: readonly string[]) => settingsPart(mapping[key] ?? {}, full(key), names);

  return {
    part: sub,
    partOrFalse(key, names) {
      const given = mapping[key];
      if (given === false) return false;
      return given === true ? settingsPart({}, full(key), names) : sub(key, names);
    },
    mapping: (key) => asMapping(mapping[key] ?? {}, full(key)),
    number: (key, range) => readNumber(mapping[key] ?? range.fallback, full(key), range),
    text(key, test, what) {
      const given = mapping[key] ?? undefined;
      if (given === undefined) return undefined;
      if (typeof given !== "string" || !test(given)) throw invalidValue(full(key), given, what);
      return given;
    },
    textList(key, test, what) {
      const given = mapping[key] ?? [];
      if (!Array.isArray(given)) throw invalidValue(full(key), given, `a list, each item ${what}`);

      return given.map((item: unknown, index) => {
        if (typeof item !== "string" || !test(item)) throw invalidValue(`${full(key)}/${index}`, item, what);
        return item;
      });
    },
  };
}

/** The failure for an invalid value: the key, what was given, what is allowed. */
export function invalidValue(key: string, given: unknown, allowed: string): Failure {
  return invalidProbes(key, `is ${shown(given)}`, allowed);
}

function invalidProbes(key: string, found: string, expected: string): Failure {
  const part = key === "" ? {} : { part: `\`${key}\`` };
  return failure("input-invalid", { problems: [{ input: "probes", ...part, found, expected }] });
}

function readNumber(given: unknown, key: string, range: NumberRange): number {
  const { min, max, whole } = range;
  const fits = typeof given === "number" && given >= min && given <= max && (whole !== true || Number.isInteger(given));
  if (!fits) throw invalidValue(key, given, `a ${whole === true ? "whole number" : "number"} from ${min} to ${max}`);
  return given;
}

function asMapping(value: unknown, name: string, allowed?: readonly string[]): Mapping {
  const orFalse = name === "" ? "a mapping, true or false" : "a mapping (or, for a probe, false)";
  if (!isMapping(value)) throw invalidValue(name, value, orFalse);

  for (const key of allowed === undefined ? [] : Object.keys(value)) {
    if (allowed?.includes(key)) continue;
    const full = name === "" ? key : `${name}.${key}`;
    const list = allowed?.length === 0 ? `no key in \`${name}\`` : `one of: ${allowed?.join(", ")}`;
    throw invalidProbes(full, "is unknown", list);
  }

  return value;
}

function isMapping(value: unknown): value is Mapping {
  return isRecord(value) && !(value instanceof Date);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
