import type { Fix } from "../../model/report.ts";
import type { Range } from "../../text/source.ts";
import { type Node, rangeOf } from "../../yaml/nodes.ts";

/** The rules that the schema serves. */
export type SchemaRule = "unknown-key" | "missing-key" | "wrong-type" | "invalid-value" | "key-newer-than-kamal";

/** Something that Kamal refuses, in its own words and with its place. */
export interface SchemaFinding {
  rule: SchemaRule;
  at: Range;
  /** Kamal's path of the section or value, e.g. `servers/web/proxy`; empty for the root. */
  context: string;
  /** What Kamal says behind the path. */
  says: string;
  help: string;
  /** Beside Kamal's words, for the message. */
  found?: string;
  fix?: Fix;
}

/** A finding at `place`: a node, or where it would have to be. */
export function refusal(
  rule: SchemaRule,
  place: Node | Range,
  text: Pick<SchemaFinding, "context" | "says" | "help">,
): SchemaFinding {
  return { rule, at: "kind" in place ? rangeOf(place) : place, ...text };
}

/** As Kamal prints it. */
export function kamalMessage(finding: Pick<SchemaFinding, "context" | "says">): string {
  return finding.context === "" ? finding.says : `${finding.context}: ${finding.says}`;
}

export function below(context: string, key: string): string {
  return [context, key].filter((part) => part !== "").join("/");
}
