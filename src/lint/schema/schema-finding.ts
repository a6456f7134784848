import type { Fix } from "../../model/report.ts";
import type { Range } from "../../text/source.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";

/** The rules that report schema findings. */
export type SchemaRule = "unknown-key" | "missing-key" | "wrong-type" | "invalid-value" | "key-newer-than-kamal";

/** Something that Kamal rejects, in Kamal's words, with its position. */
export interface SchemaFinding {
  rule: SchemaRule;
  at: Range;
  /** Kamal's path of the section or value, e.g. `servers/web/proxy`; empty for the root. */
  context: string;
  /** Kamal's message after the path. */
  says: string;
  help: string;
  /** Added to Kamal's words in the message: what was found, or since when Kamal allows it. */
  found?: string;
  fix?: Fix;
  /** The key, or the form of its value, belongs to Kamal 1. */
  ofKamal1?: true;
}

/** Kamal's path of a section, empty for the root, and the Kamal version that will deploy. */
export interface Where {
  context: string;
  kamal: string;
}

/** A finding at `place`: a node, or where a missing node is reported. */
export function rejection(
  rule: SchemaRule,
  place: Node | Range,
  text: Pick<SchemaFinding, "context" | "says" | "help">,
): SchemaFinding {
  return { rule, at: "kind" in place ? rangeOf(place) : place, ...text };
}

/** The message as Kamal prints it. */
export function kamalMessage(finding: Pick<SchemaFinding, "context" | "says">): string {
  return finding.context === "" ? finding.says : `${finding.context}: ${finding.says}`;
}

export function joinContext(context: string, key: string): string {
  return [context, key].filter((part) => part !== "").join("/");
}

/** Kamal's words. */
export const builderArchNotSet = "Builder arch not set";
