import type { FactsOf, FailureId } from "../catalogue/catalogue.ts";
import type { FailedBoot } from "./diagnose-boots.ts";

/** Facts about a run of Kamal that are not in its output. */
export interface DiagnosisContext {
  /** `kamal deploy`, … */
  command: string;
  configFile: string;
  service: string;
  destination: string | undefined;
  registry: string | undefined;
  repository: string;
  primaryHost: string;
  /** What the servers say about the containers that the run has started. */
  boot?: FailedBoot | undefined;
}

export interface PatternOf<Id extends FailureId, Context> {
  id: Id;
  pattern: RegExp;
  /**
   * Must match within the 300 characters after `pattern`, which then has the flag `g`. One
   * expression for both would take quadratic time on a hostile log.
   */
  near?: RegExp;
  /** If this matches too, it is another failure. */
  unless?: RegExp;
  /**
   * Also searches the whole log in the first pass, because Kamal's final error is only a
   * consequence.
   */
  where?: "anywhere";
  facts(match: RegExpExecArray, context: Context): FactsOf<Id>;
}

/** The id of a failure, how to recognise it, and the facts for its entry in the catalogue. */
export type Pattern<Context> = { [Id in FailureId]: PatternOf<Id, Context> }[FailureId];

export type KamalPattern = Pattern<DiagnosisContext>;
