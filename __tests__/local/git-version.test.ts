// Real repositories: what a version names, and whether that is what would be built.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { headCommit } from "../../src/local/git-checkout.ts";
import { gitVersion } from "../../src/local/git-version.ts";
import { Failure } from "../../src/model/failure.ts";
import { type GitRepository, gitRepository } from "./git-repository.ts";

const access = { serverUrl: "https://github.com", token: undefined };
const ask = (repository: GitRepository, wanted: string | undefined) => gitVersion(repository.dir, wanted, access);

/** Two commits with an annotated and a plain tag on each, and a branch on the older one. */
function history(): { repository: GitRepository; first: string; head: string } {
  const repository = gitRepository();
  const first = repository.commit("first");
  repository.git("tag", "v1.0.0");
  repository.git("tag", "--annotate", "--message", "old", "v1.0.0-annotated");
  repository.git("branch", "develop");
  const head = repository.commit("second");
  repository.git("tag", "v2.0.0");
  repository.git("tag", "--annotate", "--message", "new", "v2.0.0-annotated");
  return { repository, first, head };
}

test("the commit of HEAD, in full, short or in capitals, is the checkout", async () => {
  const { repository, head } = history();
  using _ = repository;

  for (const wanted of [undefined, head, head.toUpperCase(), head.slice(0, 7), head.slice(0, 12).toUpperCase()])
    expect(await ask(repository, wanted), wanted).toEqual({ kind: "head", head });

  repository.git("checkout", "--quiet", "--detach");
  expect(await ask(repository, head.slice(0, 8)), "detached").toEqual({ kind: "head", head });
});

test("another commit is refused, in full and short", async () => {
  const { repository, first, head } = history();
  using _ = repository;

  for (const wanted of [first, first.toUpperCase(), first.slice(0, 7), `${first}_uncommitted_0123456789abcdef`]) {
    const found = wanted.includes("uncommitted") ? undefined : first;
    expect(await ask(repository, wanted), wanted).toEqual({
      kind: "other",
      head,
      found: { is: "commit", commit: found },
    });
  }

  // Checked out, the same commit is built.
  repository.git("checkout", "--quiet", first);
  expect(await ask(repository, first.slice(0, 7))).toEqual({ kind: "head", head: first });
});

test("a prefix of several commits is refused", async () => {
  using repository = gitRepository();
  const commits = new Map<string, string>();
  let twins: [string, string] | undefined;

  // With 16 bits, two of a few hundred commits start with the same 4 digits.
  const tree = repository.git("write-tree");
  for (let count = 0; twins === undefined; count += 1) {
    const commit = repository.git("commit-tree", tree, "-m", `number ${count}`);
    const other = commits.get(commit.slice(0, 4));
    if (other !== undefined) twins = [other, commit];
    commits.set(commit.slice(0, 4), commit);
  }

  const [one, head] = twins;
  repository.git("reset", "--quiet", "--soft", head);
  expect(await ask(repository, head.slice(0, 4))).toEqual({
    kind: "other",
    head,
    found: { is: "ambiguous", matching: expect.arrayContaining([one, head]) },
  });
});

test("a tag of HEAD is a release name, and a tag of another commit is refused", async () => {
  const { repository, first, head } = history();
  using _ = repository;

  for (const name of ["v2.0.0", "v2.0.0-annotated"])
    expect(await ask(repository, name), name).toEqual({ kind: "release", head, name });
  for (const name of ["v1.0.0", "v1.0.0-annotated"])
    expect(await ask(repository, name), name).toEqual({ kind: "other", head, found: { is: "tag", commit: first } });

  repository.git("tag", "a-file", repository.git("rev-parse", "HEAD:file"));
  expect(await ask(repository, "a-file")).toMatchObject({ found: { is: "tag", commit: undefined } });
});

test("a branch is refused, even at HEAD, and even if a tag has the same name", async () => {
  const { repository, head } = history();
  using _ = repository;
  repository.git("tag", "develop");
  repository.git("update-ref", "refs/remotes/origin/topic", "HEAD");
  // A ref below the name is not the name.
  repository.git("branch", "release/v9");

  for (const name of ["main", "develop", "topic"])
    expect(await ask(repository, name), name).toEqual({ kind: "other", head, found: { is: "branch" } });
  expect(await ask(repository, "release")).toMatchObject({ kind: "release" });
});

test("names that git or Kamal moves are refused", async () => {
  const { repository, head } = history();
  using _ = repository;

  for (const name of ["HEAD", "FETCH_HEAD", "latest", "latest-production"])
    expect(await ask(repository, name), name).toEqual({ kind: "other", head, found: { is: "reserved" } });
});

test("an unknown name is a release name, and so is what `git describe` prints for HEAD", async () => {
  const { repository, first, head } = history();
  using _ = repository;
  const described = repository.git("describe", "--long", "--tags");

  for (const name of ["v3.0.0", "2026.11.3", described])
    expect(await ask(repository, name), name).toEqual({ kind: "release", head, name });
  const old = repository.git("describe", "--long", "--tags", first);
  expect(await ask(repository, old), old).toMatchObject({ kind: "other", found: { is: "commit", commit: first } });
});

test("digits that could be a missing commit are refused, unless they are a tag of HEAD", async () => {
  const { repository, head } = history();
  using _ = repository;

  for (const wanted of ["deadbeef", "20261103", "0".repeat(40), "abcd"])
    expect(await ask(repository, wanted), wanted).toMatchObject({ found: { is: "commit", commit: undefined } });

  repository.git("tag", "20261103");
  expect(await ask(repository, "20261103")).toEqual({ kind: "release", head, name: "20261103" });
  // A tag cannot take the name of a whole commit.
  repository.git("tag", "1".repeat(40));
  expect(await ask(repository, "1".repeat(40))).toMatchObject({ kind: "other" });
});

test("in a shallow clone, the remote knows the branches and tags", async () => {
  const { repository, first, head } = history();
  using _ = repository;
  using clone = repository.shallowClone();

  expect(await ask(clone, first.slice(0, 7))).toMatchObject({ found: { is: "commit", commit: undefined } });
  expect(await ask(clone, "develop")).toMatchObject({ found: { is: "branch" } });
  expect(await ask(clone, "v1.0.0-annotated")).toMatchObject({ found: { is: "tag", commit: first } });
  for (const name of ["v2.0.0", "v2.0.0-annotated", "v3.0.0"])
    expect(await ask(clone, name), name).toEqual({ kind: "release", head, name });
});

test("if the remote cannot be reached, only a complete clone can rule out other names", async () => {
  const { repository, head } = history();
  using clone = repository.shallowClone();
  repository[Symbol.dispose]();

  expect(await ask(clone, head.slice(0, 7))).toEqual({ kind: "head", head });
  expect(await ask(clone, "v3.0.0")).toMatchObject({ kind: "other", found: { is: "unchecked" } });

  const complete = history();
  using __ = complete.repository;
  complete.repository.git("remote", "add", "origin", "file:///nonexistent/repository");
  expect(await ask(complete.repository, "v3.0.0")).toMatchObject({ kind: "release" });
});

test("without a repository, git knows nothing; a repository that git does not read is a failure", async () => {
  using repository = gitRepository();
  const refused = { diagnosis: { id: "git-refused" } };
  await expect(ask(repository, undefined), "no commit yet").rejects.toMatchObject(refused);

  const folder = path.join(repository.dir, "app");
  mkdirSync(folder);
  const fix = expect.stringContaining(`safe.directory ${repository.dir}\``);
  await expect(headCommit(folder)).rejects.toMatchObject({ diagnosis: { id: "git-refused", fix } });

  repository.commit("first");
  writeFileSync(path.join(repository.dir, ".git/HEAD"), "nonsense");
  vi.stubEnv("GIT_CEILING_DIRECTORIES", path.dirname(repository.dir));
  try {
    await expect(ask(repository, undefined)).rejects.toThrow(Failure);
    rmSync(path.join(repository.dir, ".git"), { recursive: true });
    expect(await ask(repository, "v1")).toEqual({ kind: "none" });
  } finally {
    vi.unstubAllEnvs();
  }
});
