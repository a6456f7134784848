// Which commit does the input `version` name? Kamal always builds HEAD, whatever version it is
// given, so any other commit would be published under a name that is not its own.

import type { OtherVersion } from "../catalogue/requested-version-entries.ts";
import { git, headCommit } from "./git-checkout.ts";
import { type RemoteAccess, remoteRef } from "./remote-ref.ts";

export type GitVersion =
  | { kind: "none" }
  | { kind: "head"; head: string }
  /** A name for the commit of HEAD that is neither a branch nor a tag of another commit. */
  | { kind: "release"; head: string; name: string }
  | { kind: "other"; head: string; found: OtherVersion };

/** Git abbreviates a commit to at least 4 digits. */
const shortCommit = /^[0-9a-f]{4,}$/i;
/** Includes versions such as `SHA_uncommitted_…`, which stand for that commit. */
const startsWithCommit = /^[0-9a-f]{40}/i;
/** Names that git or Kamal moves by itself. */
const reserved = /^(?:(?:[A-Z]+_)*HEAD|latest(?:-.*)?)$/;

/** @throws Failure `git-refused` */
export async function gitVersion(
  directory: string,
  wanted: string | undefined,
  access: RemoteAccess,
): Promise<GitVersion> {
  const head = await headCommit(directory);
  if (head === undefined) return { kind: "none" };
  if (wanted === undefined || wanted.toLowerCase() === head) return { kind: "head", head };

  const found = await otherThanRelease({ directory, wanted, head }, access);
  if (found === undefined) return { kind: "release", head, name: wanted };
  return found === "head" ? { kind: "head", head } : { kind: "other", head, found };
}

/** Whether a version is a commit, given in full or as its first characters. */
export function isCommitPrefix(wanted: string, commit: string): boolean {
  return shortCommit.test(wanted) && commit.startsWith(wanted.toLowerCase());
}

interface Question {
  directory: string;
  wanted: string;
  head: string;
}

/** Undefined: the name is free, or already names the commit of HEAD. */
async function otherThanRelease(question: Question, access: RemoteAccess): Promise<OtherVersion | "head" | undefined> {
  const { directory, wanted, head } = question;
  if (startsWithCommit.test(wanted)) return { is: "commit", commit: await commitOf(directory, wanted) };
  if (reserved.test(wanted)) return { is: "reserved" };

  const refs = await localRefs(directory, wanted);
  if (refs.isBranch) return { is: "branch" };
  const short = shortCommit.test(wanted) ? await byPrefix(question) : undefined;
  if (short !== undefined) return short;

  if (refs.isTag) return tagVersion(await commitOf(directory, `refs/tags/${wanted}`), head);
  if (shortCommit.test(wanted)) return { is: "commit", commit: undefined };

  // Git reads some other names as commits too, such as `v1.4.0-3-g1a2b3c4` of `git describe`.
  const commit = await commitOf(directory, wanted);
  if (commit !== undefined) return commit === head ? undefined : { is: "commit", commit };
  return onRemote(question, access);
}

/** Undefined if no commit in the checkout starts with these digits. */
async function byPrefix({ directory, wanted, head }: Question): Promise<OtherVersion | "head" | undefined> {
  const objects = await git(directory, ["rev-parse", `--disambiguate=${wanted.toLowerCase()}`]);
  const types = await git(directory, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], objects.stdout);
  const commits = types.stdout.split("\n").flatMap((line) => /^commit (\S+)$/.exec(line)?.[1] ?? []);
  const [only, another] = commits;
  if (only === undefined) return undefined;
  if (another !== undefined) return { is: "ambiguous", matching: commits };
  return only === head ? "head" : { is: "commit", commit: only };
}

async function localRefs(directory: string, name: string): Promise<{ isBranch: boolean; isTag: boolean }> {
  const patterns = [`refs/heads/${name}`, `refs/remotes/*/${name}`, `refs/tags/${name}`];
  const refs = (await git(directory, ["for-each-ref", "--format=%(refname)", ...patterns])).stdout.split("\n");

  // A pattern also matches what is below it, such as `refs/heads/NAME/more`.
  const isRemoteBranch = (ref: string) => ref.startsWith("refs/remotes/") && ref.split("/").slice(3).join("/") === name;
  return {
    isBranch: refs.some((ref) => ref === `refs/heads/${name}` || isRemoteBranch(ref)),
    isTag: refs.includes(`refs/tags/${name}`),
  };
}

function tagVersion(commit: string | undefined, head: string): OtherVersion | undefined {
  return commit === head ? undefined : { is: "tag", commit };
}

async function commitOf(directory: string, name: string): Promise<string | undefined> {
  const found = await git(directory, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return found.exitCode === 0 ? found.stdout.trim() : undefined;
}

/** actions/checkout fetches one commit and one ref: only the remote knows the other names. */
async function onRemote(
  { directory, wanted, head }: Question,
  access: RemoteAccess,
): Promise<OtherVersion | undefined> {
  const found = await remoteRef(directory, wanted, access);
  switch (found.kind) {
    case "branch":
      return { is: "branch" };
    case "tag":
      return tagVersion(found.commit, head);
    case "none":
      return undefined;
    case "unreachable": {
      const shallow = await git(directory, ["rev-parse", "--is-shallow-repository"]);
      return shallow.stdout.trim() === "false" ? undefined : { is: "unchecked", said: found.said };
    }
  }
}
