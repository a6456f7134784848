/** The table of `list`: always coloured, with two spaces after every cell, even the last. */
import type { ServiceDescription } from "./types.ts";

export function table(services: readonly ServiceDescription[]): string {
  const rows = [["Service", "Host", "Path", "Target", "State", "TLS"]];
  for (const service of [...services].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name, host, path, target, state, tls } = service;
    rows.push([name, host, path, target, state, tls ? "yes" : "no"]);
  }

  const length = (cell: string) => Buffer.byteLength(cell);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => length(row[column] ?? "")))) ?? [];

  return rows
    .map((row, line) => {
      const cells = row.map((cell, column) => {
        const style = line === 0 ? "3;94" : column === 0 ? "1;34" : "";
        return `\x1b[${style}m${cell}\x1b[0m${" ".repeat((widths[column] ?? 0) - length(cell))}  `;
      });
      return `${cells.join("")}\n`;
    })
    .join("");
}
