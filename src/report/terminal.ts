// TEMPORARY by the owner: overwrite.
import type { Report } from "./report.ts";
export function renderTerminal(report: Report): string {
  return `${report.outcome} ${JSON.stringify(report.diagnosis, null, 1)}`;
}
