/** What the page can link to; without it, it has no such links. */
export interface SummaryContext {
  /** This run's page. */
  runUrl?: string;
  /** `https://github.com/owner/name`. */
  repositoryUrl?: string;
  /** The commit that was checked out: findings point into it. */
  commit?: string;
  /** Kamal's `-c`, as the input gives it. */
  configFile?: string;
}
