import type { ShownSource } from "./source-excerpt.ts";

/** What the summary shows besides the report: targets of links, and lines of source. */
export interface SummaryContext {
  /** This run's page. */
  runUrl?: string;
  /** `https://github.com/owner/name`. */
  repositoryUrl?: string;
  /** The commit that was checked out; findings link to its files. */
  commit?: string;
  /** The input `config-file` (Kamal's `-c`). */
  configFile?: string;
  /** The URL of docs/rules, without a slash at the end. */
  docsUrl?: string;
  /** The files that findings are about, by path. */
  sources?: ReadonlyMap<string, ShownSource>;
}
