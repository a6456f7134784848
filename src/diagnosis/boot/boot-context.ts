import { diagnosis, type FactsOf, type FailureId } from "../../catalogue/catalogue.ts";
import type { Diagnosis } from "../../model/report.ts";
import type { BootProject } from "./boot-project.ts";

/** What the config says about a container that did not become healthy. */
export interface BootContext {
  /** Of the container. */
  role: string;
  /** Seconds. */
  deployTimeout: number;
  project: BootProject;
}

/** A cause, which becomes a diagnosis with the lines that show it. */
export type Found = (evidence: readonly string[]) => Diagnosis;

export function found<Id extends FailureId>(id: Id, facts: FactsOf<Id>): Found {
  return (evidence) => diagnosis(id, facts, evidence);
}
