import { peerLine } from "../text/peer-text.ts";
import { stripAnsi } from "../text/strip-ansi.ts";

/** One row of `kamal-proxy list`; each text is one clean line. */
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

/** More than a server can have. */
const maxRows = 500;
const maxColumns = 20;
const maxHosts = 200;

/** Parses `kamal-proxy list` (v0.9): coloured even through a pipe, two spaces between columns. */
export function parseProxyList(output: string): ProxyRow[] {
  const lines = stripAnsi(output)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

  const [header, ...rows] = lines;
  if (header === undefined || !header.startsWith("Service")) return [];

  const columns = header.split(/\s{2,}/, maxColumns).map((column) => column.toLowerCase());

  return rows.slice(0, maxRows).map((row) => {
    const cells = row.split(/\s{2,}/, maxColumns);
    const raw = (name: string) => cells[columns.indexOf(name)] ?? "";
    const cell = (name: string) => peerLine(raw(name));

    return {
      service: cell("service"),
      hosts: raw("host")
        .split(",", maxHosts)
        .map((host) => peerLine(host))
        .filter(Boolean),
      path: cell("path"),
      target: cell("target"),
      state: cell("state"),
      tls: cell("tls") === "yes",
    };
  });
}
