import type { FactsOf, FailureId } from "../catalogue/catalogue.ts";

/** What is known about a run of Kamal besides its output. */
export interface DiagnosisContext {
  /** `kamal deploy`, … */
  command: string;
  configFile: string;
  service: string;
  destination: string | undefined;
  registry: string | undefined;
  repository: string;
  primaryHost: string;
}

export interface PatternOf<Id extends FailureId, Context> {
  id: Id;
  pattern: RegExp;
  /** Words that make it another failure after all. */
  unless?: RegExp;
  /** Its words decide wherever they are, also in a container's log: an unhealthy app is then only the consequence. */
  where?: "anywhere";
  facts(match: RegExpExecArray, context: Context): FactsOf<Id>;
}

/** Words that show a failure, and what they tell about it; the failure's own words are in the catalogue. */
export type Pattern<Context> = { [Id in FailureId]: PatternOf<Id, Context> }[FailureId];

export type KamalPattern = Pattern<DiagnosisContext>;
