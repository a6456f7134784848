import type { ShownSource } from "./source-excerpt.ts";

/** What the page can link to and show beside the report; without it, it has no such links and no lines of source. */
export interface SummaryContext {
  /** This run's page. */
  runUrl?: string;
  /** `https://github.com/owner/name`. */
  repositoryUrl?: string;
  /** The commit that was checked out: findings point into it. */
  commit?: string;
  /** Kamal's `-c`, as the input gives it. */
  configFile?: string;
  /** Where docs/rules/<id>.md can be read, without a slash at the end. */
  docsUrl?: string;
  /** The files that findings are about, by path. */
  sources?: ReadonlyMap<string, ShownSource>;
}
