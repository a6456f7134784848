// What a deploy is about, from the inputs and a real repository.

import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Failure } from "../../src/model/failure.ts";
import { askGit, requestedVersion } from "../../src/steps/requested-version.ts";
import { createRun } from "../create-run.ts";
import { gitRepository } from "../local/git-repository.ts";
import { deploymentOf } from "../server/deployment.ts";
import { scratch } from "../server/scratch.ts";

interface Case {
  inputs?: Readonly<Record<string, string>>;
  builderContext?: string;
  sha?: string;
}

async function ask(directory: string, { inputs = {}, builderContext, sha }: Case = {}) {
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });

  const run = createRun({ directory });
  Object.assign(run.environment, { sha });
  return requestedVersion(run, { deployment: deploymentOf({ builderContext }) }, askGit(run));
}

test("without a version, builds the checkout; with `builder.context`, changes get their own version", async () => {
  using repository = gitRepository();
  const head = repository.commit("first");
  expect(await ask(repository.dir)).toEqual({ kind: "build", version: head, release: undefined });

  writeFileSync(path.join(repository.dir, "file"), "changed");
  expect(await ask(repository.dir)).toMatchObject({ version: head });

  for (const version of ["", head, head.slice(0, 8).toUpperCase()]) {
    const dirty = await ask(repository.dir, { builderContext: ".", inputs: { version } });
    expect(dirty, version).toEqual({
      kind: "build",
      version: expect.stringMatching(new RegExp(`^${head}_uncommitted_[0-9a-f]{16}$`)),
      release: undefined,
    });
  }
});

test("changes get a version of their own, whatever git is configured to hide", async () => {
  using repository = gitRepository();
  const head = repository.commit("first");
  const builderContext = ".";
  repository.git("config", "status.showUntrackedFiles", "no");
  writeFileSync(path.join(repository.dir, "untracked"), "");
  expect(await ask(repository.dir, { builderContext })).toMatchObject({ version: expect.stringContaining("_uncomm") });

  rmSync(path.join(repository.dir, "untracked"));
  expect(await ask(repository.dir, { builderContext })).toMatchObject({ version: head });
  writeFileSync(path.join(repository.dir, "file"), "replaced");
  const other = repository.git("commit-tree", "-m", "other", repository.git("stash", "create").concat("^{tree}"));
  repository.git("replace", head, other);
  writeFileSync(path.join(repository.dir, "file"), "replaced");
  expect(await ask(repository.dir, { builderContext })).toMatchObject({ version: expect.stringContaining("_uncomm") });
});

test("a release name is built as the commit", async () => {
  using repository = gitRepository();
  const head = repository.commit("first");
  const requested = await ask(repository.dir, { inputs: { version: "v1.4.0" } });
  expect(requested).toEqual({ kind: "build", version: head, release: "v1.4.0" });
});

test("refuses another commit, and names the requested version, HEAD and the alternatives", async () => {
  using repository = gitRepository();
  const first = repository.commit("first");
  const head = repository.commit("second");
  const refused = ask(repository.dir, { inputs: { version: first.slice(0, 8) } });
  await expect(refused).rejects.toMatchObject({ diagnosis: { id: "version-not-head" } });

  const { diagnosis } = await refused.then(
    () => {
      throw new Error("the version was accepted");
    },
    (error: Failure) => error,
  );
  expect(diagnosis.cause).toBe(
    `Kamal builds the checkout, which is at ${head}, but \`version\` (${first.slice(0, 8)}) is the commit ${first}.`,
  );
  for (const way of ["`ref` of `actions/checkout`", "`skip-build: true`", "`command: rollback`"])
    expect(diagnosis.fix).toContain(way);
});

test("with `skip-build`, the registry decides about any version", async () => {
  using repository = gitRepository();
  const first = repository.commit("first");
  const head = repository.commit("second");
  const inputs = { "skip-build": "true" };
  expect(await ask(repository.dir, { inputs })).toEqual({ kind: "pull", wanted: head });
  expect(await ask(repository.dir, { inputs: { ...inputs, version: first.slice(0, 8) } })).toEqual({
    kind: "pull",
    wanted: first.slice(0, 8),
  });
});

test("without git, only the commit of the run can be built", async () => {
  await using place = await scratch();
  const outside = place.directory;
  const sha = "0123456789abcdef0123456789abcdef01234567";

  for (const version of ["", sha, sha.slice(0, 7).toUpperCase()])
    expect(await ask(outside, { sha, inputs: { version } }), version).toMatchObject({ kind: "build", version: sha });
  for (const version of ["v1.4.0", "fedcba9"])
    await expect(ask(outside, { sha, inputs: { version } }), version).rejects.toMatchObject({
      diagnosis: { id: "version-not-head" },
    });
  await expect(ask(outside, { inputs: { version: sha } })).rejects.toMatchObject({ diagnosis: { id: "no-git" } });
});
