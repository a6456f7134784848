/** What people read of a failure. */
export interface Words {
  /** The problem in a few words, without a period at the end. */
  title: string;
  /** What was expected, what was found, where. */
  cause: string;
  /** What to do. */
  fix: string;
}

/** One area of the catalogue: by the id of a failure, its words for the facts of a case. */
export type Entries = Readonly<Record<string, (facts: never) => Words>>;

/** The end of a Kamal command for this destination. */
export function forDestination(destination: string | undefined): string {
  return destination === undefined ? "" : ` -d ${destination}`;
}
