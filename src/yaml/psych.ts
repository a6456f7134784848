// How Ruby's YAML (Psych) reads an unquoted scalar: YAML 1.1 with Ruby's additions. Follows
// Psych::ScalarScanner#tokenize (psych 5) in the same order: the first pattern that matches
// decides. No library does this: `yaml` in YAML 1.1 mode reads `y`, `08`, `1e3`, `1,000`, `22:22`
// and `:on` differently from Ruby.

/** `ruby object`: a Ruby object by tag, which is none of the other types. */
export type ScalarType = "ruby object" | "string" | "integer" | "float" | "boolean" | "null" | "symbol" | "date";

export interface Scalar {
  type: ScalarType;
  /** Symbols without their colon; dates and times as written. */
  value: string | number | boolean | null;
}

const wordLike = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u;
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const integer =
  /^(?:[-+]?0b[_,]*[01][01_,]*|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*)$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;

/**
 * Reads an unquoted scalar as Psych does: `yes` is true, `0600` is 384, `:on` is a symbol, `1:30`
 * is 5400.
 */
export function readPlainScalar(text: string): Scalar {
  if (text === "") return { type: "null", value: null };
  if (wordLike.test(text) || text.includes("\n")) return readWord(text);
  if (time.test(text)) return { type: "date", value: text };
  if (date.test(text)) return { type: isDay(text) ? "date" : "string", value: text };
  if (/^\+?\.inf$/i.test(text)) return { type: "float", value: Number.POSITIVE_INFINITY };
  if (/^-\.inf$/i.test(text)) return { type: "float", value: Number.NEGATIVE_INFINITY };
  if (/^\.nan$/i.test(text)) return { type: "float", value: Number.NaN };
  if (/^:./.test(text)) return { type: "symbol", value: symbolName(text) };
  if (sexagesimal.test(text)) return { type: "integer", value: readSexagesimal(text) };
  if (sexagesimalFloat.test(text)) return { type: "float", value: readSexagesimal(text) };
  if (float.test(text)) {
    if (/^[-+]?\.$/.test(text)) return { type: "string", value: text };
    return { type: "float", value: Number(text.replace(/[,_]/g, "")) };
  }
  if (integer.test(text)) return { type: "integer", value: readInteger(text.replace(/[,_]/g, "")) };
  return { type: "string", value: text };
}

/** Whether the date exists: Ruby reads `2026-02-30` as a string. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

function readWord(text: string): Scalar {
  if (text.length <= 5) {
    if (text === "~" || /^null$/i.test(text)) return { type: "null", value: null };
    if (/^(?:yes|true|on)$/i.test(text)) return { type: "boolean", value: true };
    if (/^(?:no|false|off)$/i.test(text)) return { type: "boolean", value: false };
  }

  return { type: "string", value: text };
}

function symbolName(text: string): string {
  const quoted = /^:(["'])(.*)\1/.exec(text);
  return (quoted?.[2] ?? text).replace(/^:/, "");
}

/** Psych weighs the parts by 60², 60¹, 60⁰ from the left, so that `1:30` is 1·3600 + 30·60. */
function readSexagesimal(text: string): number {
  return text
    .split(":")
    .map((part) => Number(part.replaceAll("_", "")))
    .reduce((sum, part, index) => sum + part * 60 ** Math.abs(index - 2), 0);
}

function readInteger(text: string): number {
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const magnitude = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return sign === "-" ? -magnitude : magnitude;
}
