import { agree, type RubyClaim, rubyClaims } from "../facts/ruby-versions.ts";
import type { Rule } from "../rule.ts";

export const rubyVersionMismatch: Rule = {
  metadata: {
    id: "ruby-version-mismatch",
    severity: "warning",
    title: "Every file that names Ruby's version names the same one",
  },
  *check(project) {
    const [first, ...others] = rubyClaims(project);
    if (first === undefined) return;
    for (const other of others) {
      if (agree(first, other)) continue;
      yield {
        at: other.at,
        ...(other.isNote ? { severity: "info" as const } : {}),
        message: `Ruby is ${shown(other)} here, and ${shown(first)} in ${first.at.file}`,
        help: "Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's.",
      };
    }
  },
};

function shown({ operator, version }: RubyClaim): string {
  return operator === "=" ? version : `${operator} ${version}`;
}
