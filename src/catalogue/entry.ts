import type { Alternative } from "../model/report.ts";

/** The text of a failure. */
export interface FailureText {
  /** The problem in a few words, without a period at the end. */
  title: string;
  /** What was expected, what was found, where. */
  cause: string;
  /** What to do. */
  fix: string;
  /** Other likely causes, only where the facts cannot decide; the most likely first. */
  alternatives?: readonly Alternative[];
}

/** One area of the catalogue: by the id of a failure, a function from its facts to its text. */
export type Entries = Readonly<Record<string, (facts: never) => FailureText>>;

/** Makes a tool's message end with a period, with single spaces. */
export function sentence(said: string): string {
  const text = said.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** ` -d DESTINATION` for the end of a Kamal command. */
export function forDestination(destination: string | undefined): string {
  return destination === undefined ? "" : ` -d ${destination}`;
}
