// Keeps a summary within its limit: GitHub drops a summary of more than 1 MiB entirely.

import { count } from "../text/plain-text.ts";
import type { Table } from "./markdown.ts";

/** A part of the summary: fixed HTML, or a table whose last rows can be dropped. */
export type SummaryPart = { html: string } | { table: Table; noun: string };

const bytes = (text: string) => Buffer.byteLength(text);

/** Joins the parts in at most `limit` bytes; a table that does not fit is cut and says so. */
export function truncateSummary(parts: readonly SummaryPart[], limit: number): string {
  const tables = parts.flatMap((part) => ("table" in part ? [part] : []));
  const whole = parts.map((part) => ("html" in part ? part.html : full(part.table))).join("\n\n");
  const complete = tables.every(({ table }) => table.rows.length === table.total);
  if (complete && bytes(whole) <= limit) return `${whole}\n`;

  const allowed = shares(tables, limit - fixedBytes(parts));
  return `${parts.map((part) => ("html" in part ? part.html : cut(part, allowed.get(part) ?? 0))).join("\n\n")}\n`;
}

type SummaryTable = Extract<SummaryPart, { table: Table }>;

function full({ open, rows, close }: Table): string {
  return [open, ...rows, close].join("\n");
}

/** Small tables stay complete; large ones share the remaining bytes evenly. */
function shares(tables: readonly SummaryTable[], budget: number): Map<SummaryTable, number> {
  const sized = tables.map((part) => ({ part, size: rowBytes(part.table.rows) })).sort((a, b) => a.size - b.size);
  const result = new Map<SummaryTable, number>();
  let left = Math.max(0, budget);

  for (const [index, { part, size }] of sized.entries()) {
    const share = Math.min(size, Math.floor(left / (sized.length - index)));
    result.set(part, share);
    left -= share;
  }

  return result;
}

function rowBytes(rows: readonly string[]): number {
  return rows.reduce((sum, row) => sum + bytes(row) + 1, 0);
}

/**
 * The bytes that are always needed: fixed parts, empty tables, a note for each table, blank lines
 * between.
 */
function fixedBytes(parts: readonly SummaryPart[]): number {
  return parts.reduce((sum, part) => {
    const own = "html" in part ? part.html : `${part.table.open}${part.table.close}${omittedNote(part.noun, 1e9)}`;
    return sum + bytes(own) + 8;
  }, 8);
}

function cut({ table, noun }: SummaryTable, allowed: number): string {
  let used = 0;
  const kept = table.rows.filter((row) => {
    used += bytes(row) + 1;
    return used <= allowed;
  });
  const left = table.total - kept.length;
  const shown = full({ ...table, rows: kept });

  return left === 0 ? shown : `${shown}\n\n${omittedNote(noun, left)}`;
}

function omittedNote(noun: string, number: number): string {
  return `<p>⚠️ ${count(number, `more ${noun}`)} did not fit here. The report file has all of them.</p>`;
}
