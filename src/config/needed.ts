// What a deploy needs must be known: a value of a wrong type, or one that only ERB knows, ends as a
// `Failure`.

import { failure } from "../catalogue/catalogue.ts";
import type { Failure } from "../model/failure.ts";
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

/** Why a value that is needed cannot be used. */
export function notKnown({ node, path, expected }: Unknown): Failure {
  const place = formatPlace(rangeOf(node));
  return expected === undefined
    ? failure("config-unknown", { place, path })
    : failure("config-invalid", { problem: "wrong-type", place, path, expected, found: describe(node) });
}
