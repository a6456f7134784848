import { areCompatible, type RubyRequirement, rubyRequirements } from "../facts/ruby-versions.ts";
import type { Rule } from "../rule.ts";

export const rubyVersionMismatch: Rule = {
  metadata: {
    id: "ruby-version-mismatch",
    severity: "warning",
    title: "Files specify different Ruby versions",
  },
  *check(project) {
    const [first, ...others] = rubyRequirements(project);
    if (first === undefined) return;

    for (const other of others) {
      if (areCompatible(first, other)) continue;

      yield {
        at: other.at,
        ...(other.isNote ? { severity: "info" as const } : {}),
        message: `Ruby is ${formatVersion(other)} here, but ${formatVersion(first)} in ${first.at.file}`,
        help: "Use the same version in both. The image has the Ruby version of the Dockerfile, and Bundler stops if it does not match the Gemfile.",
      };
    }
  },
};

function formatVersion({ operator, version }: RubyRequirement): string {
  return operator === "=" ? version : `${operator} ${version}`;
}
