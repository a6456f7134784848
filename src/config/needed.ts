// What a deploy needs must be known: a value of a wrong type, or one that only ERB knows, ends as a `Failure`.

import { Failure } from "../model/failure.ts";
import { formatPlace } from "../text/source.ts";
import { describe, rangeOf } from "../yaml/nodes.ts";
import { knownValue, type Listing, type Setting, type Unknown } from "./setting.ts";

/** @throws Failure `config-invalid`, `config-unknown`. */
export function needed<T>(setting: Setting<T>): T | undefined {
  if (setting.kind === "unknown") throw notKnown(setting);
  return knownValue(setting);
}

/** @throws Failure `config-invalid`, `config-unknown`. */
export function allNeeded<T>(listing: Listing<T>): readonly T[] {
  if (listing.unknown !== undefined) throw notKnown(listing.unknown);
  return listing.all;
}

/** `config-invalid`: the config cannot be deployed as it is. `cause` is a sentence, with the place in it. */
export function invalid(cause: string, fix: string): Failure {
  return new Failure({ id: "config-invalid", title: "The configuration cannot be deployed", cause, fix });
}

/** Why a value that is needed cannot be used. */
export function notKnown({ node, path, expected }: Unknown): Failure {
  const place = formatPlace(rangeOf(node));
  if (expected !== undefined) {
    return invalid(
      `${place}: \`${path}\` should be ${expected}, and it is ${describe(node)}.`,
      `Correct \`${path}\`; \`kamal docs\` shows every key with an example.`,
    );
  }

  return new Failure({
    id: "config-unknown",
    title: "The configuration depends on ERB",
    cause: `${place}: \`${path}\` is computed by ERB, which is never run here.`,
    fix: "Let Kamal evaluate the file, or write the value out.",
  });
}
