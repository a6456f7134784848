// What the jobs of our reusable workflows request. GitHub refuses to start a called workflow that
// requests more than its caller has.

export interface Grant {
  scope: string;
  access: "read" | "write";
}

const requested: Readonly<Record<string, readonly Grant[]>> = {
  "deploy.yml": [
    { scope: "contents", access: "read" },
    { scope: "packages", access: "write" },
    { scope: "actions", access: "read" },
  ],
  "rollback.yml": [
    { scope: "contents", access: "read" },
    { scope: "packages", access: "read" },
    { scope: "actions", access: "read" },
  ],
};

/**
 * `uses`: `owner/repository/.github/workflows/deploy.yml@ref`. A test compares with the workflows.
 */
export function calledPermissions(uses: string): readonly Grant[] {
  const [, file = ""] = /\/([^/@]+)@/.exec(uses) ?? [];
  return requested[file] ?? [];
}
