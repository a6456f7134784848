// The clone of the checkout that Kamal builds from.

import { shellWord } from "../text/shell-quote.ts";
import { type Entries, sentence } from "./entry.ts";

export const checkoutEntries = {
  /** Kamal makes it for the user who runs it first. */
  "clone-folder": ({ folder }: { folder: string }) => ({
    title: "Kamal may not write to its folder for clones",
    cause: `${folder} on the runner belongs to another user, so Kamal cannot clone the checkout into it.`,
    fix: `Run \`sudo rm -rf ${shellWord(folder)}\` in a step before this one, and run Kamal always as the same user.`,
  }),

  "clone-failed": ({ said }: { said: string }) => ({
    title: "Kamal could not clone the checkout",
    cause: `Kamal builds the image from a clone of the checkout. ${sentence(said)}`,
    fix: "Fix what git reports below. To build from the working tree instead of a clone, set builder/context to `.` in deploy.yml.",
  }),

  "clone-dirty": ({ said }: { said: string }) => ({
    title: "Kamal's clone differs from the commit",
    cause: `After cloning the checkout, Kamal found changes in the clone: ${sentence(said)}`,
    fix: "Make git leave the files as they are committed: check .gitattributes (line endings, Git LFS) and submodules. Or set builder/context to `.` in deploy.yml to build from the working tree.",
  }),

  /** `path`: of the repository. */
  "clone-ownership": ({ path }: { path: string }) => ({
    title: "Git distrusts the owner of the checkout",
    cause: `${path} belongs to another user than the one who runs Kamal, so git refuses to use it.`,
    fix: `Add a step before this one: \`git config --global --add safe.directory ${shellWord(path)}\`.`,
  }),

  "clone-lfs": ({ said, missing }: { said: string; missing: boolean }) => ({
    title: missing ? "Git LFS is missing on the runner" : "Git LFS cannot fetch its files",
    cause: missing
      ? `The repository uses Git LFS, but git-lfs is not installed: ${sentence(said)}`
      : `Kamal's clone has no access to the files in Git LFS: ${sentence(said)}`,
    fix: missing
      ? "Install it before this step: `sudo apt-get install git-lfs && git lfs install`."
      : "Set `lfs: true` in `actions/checkout`. If that does not help, set builder/context to `.` in deploy.yml, so that Kamal builds from the working tree.",
  }),

  /** `submodule`: its path or address. */
  "clone-submodule": ({ submodule, said }: { submodule: string | undefined; said: string }) => ({
    title: "Kamal's clone cannot fetch a submodule",
    ...(/transport 'file' not allowed/.test(said) ? localSubmodule(submodule) : privateSubmodule(submodule, said)),
  }),
} satisfies Entries;

/** Git does not follow it since 2.38.1 (CVE-2022-39253). */
function localSubmodule(submodule: string | undefined) {
  return {
    cause: `The URL of a submodule${submodule === undefined ? "" : ` (${submodule})`} is relative or a path, so for Kamal's clone it is on this machine, and git does not fetch a submodule from there.`,
    fix: "Write its full URL in .gitmodules (`https://…`), or set builder/context to `.` in deploy.yml: Kamal then builds from the working tree.",
  };
}

function privateSubmodule(submodule: string | undefined, said: string) {
  return {
    cause: `Kamal clones the checkout with its submodules, but has no credentials for ${submodule ?? "one of them"}: ${sentence(said)}`,
    fix: "In `actions/checkout`, set `submodules: recursive` and a `token` (or `ssh-key`) that may read the submodule, and set builder/context to `.` in deploy.yml: Kamal then builds from the working tree, which has the submodules already.",
  };
}
