/** What an entry may name in its cause and its fix. */
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

export interface DiagnosisEntry {
  id: string;
  match: RegExp;
  /** Words that make it another failure after all. */
  unless?: RegExp;
  /** Its words decide wherever they stand, also in a container's log: an unhealthy app is then only the consequence. */
  anywhere?: true;
  title: string;
  cause(match: RegExpExecArray, context: DiagnosisContext): string;
  fix(match: RegExpExecArray, context: DiagnosisContext): string;
}
