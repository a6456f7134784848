import type { FactsOf, FailureId } from "../catalogue/catalogue.ts";
import type { FailurePlace } from "../model/report.ts";
import type { OutputPart } from "./output/output-part.ts";

/** A line of a file in the repository, from 1; null if only the file is known. */
export interface FileLine {
  file: string;
  line: number | null;
}

import type { FailedBoot } from "./boot/diagnose-boots.ts";

/** A secrets file with a command whose program is not installed. */
export interface UnreadSecrets {
  program: string;
  file: string;
  line: number;
}

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
  /** Relative to the repository. BuildKit names only the last part of the path. */
  dockerfile?: string;
  /**
   * Where deploy.yml has a key (`proxy/app_port`), or where it would belong: the nearest key above
   * it that is there.
   */
  locate?: (key: string) => FileLine | undefined;
  /** Why Kamal does not have a secret that a file defines. */
  unreadSecrets?: (name: string) => UnreadSecrets | undefined;
  /** `proxy/host` and `proxy/hosts` of all roles. */
  hostNames?: readonly string[];
  /** What the servers say about the containers that the run has started. */
  boot?: FailedBoot | undefined;
}

export interface PatternOf<Id extends FailureId, Context> {
  id: Id;
  pattern: RegExp;
  /** Must be true as well. */
  when?(context: Context): boolean;
  facts(match: RegExpExecArray, context: Context): FactsOf<Id>;
}

/** The id of a failure, how to recognise it, and the facts for its entry in the catalogue. */
export type Pattern<Context> = { [Id in FailureId]: PatternOf<Id, Context> }[FailureId];

/**
 * `cause`: names what has to be fixed. `likely`: would fail every deploy, but is only an observation
 * (the app listens on another port), so an error that is logged as well comes first. `symptom`:
 * names what went wrong, but not why; any cause is preferred to it. `consequence`: something else went wrong before, even if nothing known.
 */
export type PatternRank = "cause" | "likely" | "symptom" | "consequence";

/** Recognises a failure by one line of a part of Kamal's output. */
export interface KamalPatternOf<Id extends FailureId> {
  id: Id;
  /** Where the line can be; the same words mean something else in other places. */
  in: readonly FailurePlace[];
  /** Is tested on one line of at most 2,000 characters at a time. */
  line: RegExp;
  /** Must match the same line; two expressions take linear time where one would not. */
  also?: RegExp;
  /** Must match a line of the same part as well. */
  with?: RegExp;
  /** If it matches a line of the same part, it is another failure. */
  unless?: RegExp;
  /** What else must be true of the run, where the words alone cannot decide. */
  when?(match: RegExpExecArray, context: DiagnosisContext, part: OutputPart): boolean;
  /** By default `cause`. */
  rank?: PatternRank;
  /** Decides also if Kamal went on after it, because its final error is only a consequence. */
  recovered?: boolean;
  /** The index of the line that the evidence is about, if it is not the one that matched. */
  shows?(part: OutputPart): number | undefined;
  /** The line of the repository to look at or to change. */
  at?(match: RegExpExecArray, context: DiagnosisContext, part: OutputPart): FileLine | undefined;
  facts(match: RegExpExecArray, context: DiagnosisContext, part: OutputPart): FactsOf<Id>;
}

/** The first of a list that matches the same line wins, so the special ones come first. */
export type KamalPattern = { [Id in FailureId]: KamalPatternOf<Id> }[FailureId];
