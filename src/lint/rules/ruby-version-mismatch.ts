import {
  areCompatible,
  type RubyRequirement,
  type RubyRequirements,
  rubyRequirements,
} from "../facts/ruby-versions.ts";
import type { Problem, Rule } from "../rule.ts";

export const rubyVersionMismatch: Rule = {
  metadata: {
    id: "ruby-version-mismatch",
    severity: "warning",
    title: "Files specify different Ruby versions",
  },
  *check(project) {
    const required = rubyRequirements(project);
    const { image, bundler, rubyVersion, tools, noted } = required;
    const refused = image === undefined ? undefined : bundler.find((each) => !areCompatible(each, image));

    if (image !== undefined && refused !== undefined) yield stoppedBuild(required, image, refused);
    else if (bundler.length > 0 || !differInPatch(rubyVersion, image))
      yield* mismatch(rubyVersion, [image, ...bundler]);
    // Nothing requires the patch version that tests ran on.
    else if (rubyVersion !== undefined) yield* note(rubyVersion, [image]);
    // The Gemfile and the image are not what is wrong with it.
    if (refused !== undefined && rubyVersion !== undefined && !isNear(rubyVersion, [image, refused]))
      yield* mismatch(rubyVersion, [image]);

    for (const tool of tools) yield* note(tool, [...bundler, image, rubyVersion]);
    if (noted !== undefined) yield* note(noted, [...bundler, image, rubyVersion]);
  },
};

/** Bundler stops if the Ruby of the image is not the one that the Gemfile requires. */
function stoppedBuild(
  { rubyVersion, isBundled }: RubyRequirements,
  image: RubyRequirement,
  refused: RubyRequirement,
): Problem {
  const isGemfileOdd = rubyVersion !== undefined && rubyVersion !== refused && areCompatible(rubyVersion, image);
  const [here, there] = isGemfileOdd ? [refused, image] : [image, refused];
  const { message, ...rest } = problem(here, there);
  return isBundled
    ? { ...rest, message: `${message}, so Bundler stops the build`, severity: "error" }
    : { ...rest, message };
}

function* mismatch(
  rubyVersion: RubyRequirement | undefined,
  others: readonly (RubyRequirement | undefined)[],
): Iterable<Problem> {
  const other = others.find(
    (each) => each !== undefined && rubyVersion !== undefined && !areCompatible(rubyVersion, each),
  );
  if (other !== undefined && rubyVersion !== undefined) yield problem(other, rubyVersion);
}

/** Compares with the first of the others, which decides what runs. */
function* note(own: RubyRequirement, others: readonly (RubyRequirement | undefined)[]): Iterable<Problem> {
  const decisive = others.find((each) => each !== undefined);
  if (decisive === undefined || decisive === own || areCompatible(decisive, own)) return;
  yield { ...problem(own, decisive), severity: "info" };
}

function differInPatch(one: RubyRequirement | undefined, other: RubyRequirement | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [minor, otherMinor] = [one, other].map(({ version }) => version.split(".").slice(0, 2).join("."));
  return minor === otherMinor;
}

function isNear(one: RubyRequirement, others: readonly (RubyRequirement | undefined)[]): boolean {
  return others.some((each) => each !== undefined && areCompatible(one, each));
}

function problem(here: RubyRequirement, there: RubyRequirement): Problem {
  return {
    at: here.at,
    message: `Ruby is ${formatVersion(here)} here, but ${formatVersion(there)} in ${there.at.file}`,
    help: "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile.",
  };
}

function formatVersion({ operator, version }: RubyRequirement): string {
  return operator === "=" ? version : `${operator} ${version}`;
}
