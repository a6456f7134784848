// A log that is cut, reordered or full of noise gets the same diagnosis or a vague one, not a wrong
// one. `npm run bench -- diagnosis` measures the time that a diagnosis takes.

import { expect, test } from "vitest";
import { kamalPatterns } from "../../src/diagnosis/patterns/kamal-patterns.ts";
import { makeRandom } from "../random.ts";
import { diagnose } from "./kamal-outputs/frame.ts";
import { kamalOutputs } from "./kamal-outputs.ts";
import { mutateOutput } from "./mutate-output.ts";

/** Ids that say what went wrong, not why. */
const vague = new Set<string>([
  "kamal-failed",
  ...kamalPatterns.filter(({ rank }) => rank === "symptom" || rank === "consequence").map(({ id }) => id),
]);

/** The line is cut that tells the first from the others, whose text is also true of what remains. */
const alsoShown: ReadonlyMap<string, readonly string[]> = new Map([
  ["secrets-tool-version", ["secrets-tool-login"]],
  ["secrets-prompt", ["secrets-tool-login"]],
  ["ssh-jump", ["ssh-throttled"]],
  ["ssh-dropped", ["ssh-throttled"]],
  ["builder-ssh", ["ssh-auth"]],
  ["registry-other", ["registry-auth"]],
]);

test.each(Array.from({ length: 200 }, (_, seed) => seed))("seed %i", (seed) => {
  const random = makeRandom(seed);
  const [id, text] = random.pick(kamalOutputs);
  const { id: found, evidence, cause } = diagnose(mutateOutput(random, text));

  const accepted = [id, ...vague, ...(alsoShown.get(id) ?? [])];
  expect(accepted, `${id} became ${found}: ${cause}`).toContain(found);
  expect(evidence.length).toBeLessThanOrEqual(12);
});
