import type { KamalPattern } from "../pattern.ts";

/** The clone of the checkout. Kamal clones once more after an error, then git's own error ends it. */
export const checkoutPatterns: readonly KamalPattern[] = [
  {
    id: "clone-ownership",
    in: ["kamal", "runner"],
    line: /detected dubious ownership in repository at '([^']{1,500})'|unsafe repository \('([^']{1,500})' is owned by someone else/,
    facts: ([, path, older]) => ({ path: (path ?? older ?? "").replace(/\/\.git$/, "") }),
  },
  {
    id: "clone-folder",
    in: ["kamal", "runner"],
    line: /Permission denied .{0,60}(\/\S{1,200}\/kamal-clones)\b|could not create .{0,60}'(\/\S{1,200}\/kamal-clones)\S{0,200}': Permission denied/,
    facts: ([, folder, other]) => ({ folder: folder ?? other ?? "/tmp/kamal-clones" }),
  },
  {
    id: "clone-lfs",
    in: ["kamal", "runner"],
    line: /git-lfs(?:: (?:command )?not found|' is not a git command)|git: 'lfs' is not a git command|This repository is configured for Git LFS but 'git-lfs' was not found/,
    facts: ([said]) => ({ said, missing: true }),
  },
  {
    id: "clone-lfs",
    in: ["kamal", "runner"],
    line: /smudge filter lfs failed|Error downloading object: .{1,300}|batch response: .{1,200}|Object does not exist on the server.{0,200}|exceeded its LFS budget.{0,200}/,
    facts: ({ input }) => ({ said: input.trim(), missing: false }),
  },
  {
    id: "clone-submodule",
    in: ["kamal", "runner"],
    line: /fatal: clone of '[^']{1,300}' into submodule path .{0,300}|could not read (?:Username|Password) for '([^']{1,300})'.{0,300}|Permission denied \(publickey\).{0,300}|Host key verification failed.{0,300}|(?:remote: )?Repository not found.{0,300}|fatal: Authentication failed for '([^']{1,300})'.{0,300}|transport 'file' not allowed.{0,300}/,
    with: /submodule|Failed to clone '/,
    facts: ([said, address, other], _, { lines }) => ({
      submodule: submoduleIn(lines) ?? address ?? other,
      said,
    }),
  },
  {
    id: "clone-dirty",
    in: ["kamal", "runner"],
    line: /Clone in \S{1,300} is (?:dirty|not on the correct revision).{0,300}/,
    facts: ([said]) => ({ said }),
  },
  {
    id: "clone-failed",
    in: ["kamal", "runner"],
    line: /^(?:fatal|error): .{0,300}/,
    // Only git's own output: Kamal says what failed on the first line.
    with: /Failed to (?:clone repo|validate clone): |^ERROR \(SSHKit::Command::Failed\): git exit status/,
    rank: "symptom",
    facts: ([said]) => ({ said: `Git says: ${said}` }),
  },
  {
    id: "clone-failed",
    in: ["kamal", "runner"],
    line: /Failed to (?:clone repo|validate clone): (.{0,300})|^ERROR \(SSHKit::Command::Failed\): (git exit status.{0,300})/,
    unless: /^(?:fatal|error): /,
    rank: "symptom",
    facts: ([, said, other = ""]) => ({ said: `Git failed: ${said ?? other}` }),
  },
];

/** The address of the submodule that git could not clone. */
function submoduleIn(lines: readonly string[]): string | undefined {
  return lines
    .map((line) => /clone of '([^']{1,300})' into submodule path|Failed to clone '([^']{1,300})'/.exec(line))
    .map((match) => match?.[1] ?? match?.[2])
    .find((address) => address !== undefined);
}
