import { stripAnsi } from "../text/strip-ansi.ts";

/** One row of `kamal-proxy list`. */
export interface ProxyRow {
  service: string;
  /** Comma-separated in the output; `*` means every host. */
  hosts: readonly string[];
  path: string;
  /** `<first 12 characters of the container id>:<port>`. */
  target: string;
  /** running, paused or stopped. */
  state: string;
  tls: boolean;
}

/** Parses `kamal-proxy list` (v0.9): coloured even through a pipe, two spaces between columns. */
export function parseProxyList(output: string): ProxyRow[] {
  const lines = stripAnsi(output)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

  const [header, ...rows] = lines;
  if (header === undefined || !header.startsWith("Service")) return [];

  const columns = header.split(/\s{2,}/).map((column) => column.toLowerCase());

  return rows.map((row) => {
    const cells = row.split(/\s{2,}/);
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";

    return {
      service: cell("service"),
      hosts: cell("host")
        .split(",")
        .map((host) => host.trim())
        .filter(Boolean),
      path: cell("path"),
      target: cell("target"),
      state: cell("state"),
      tls: cell("tls") === "yes",
    };
  });
}
