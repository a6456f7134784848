// The version that was asked for, and the image that has its name.

import { type Entries, sentence } from "./entry.ts";

/** What a version is that cannot be built. `commit`: undefined if it is not in the checkout. */
export type OtherVersion =
  | { is: "commit"; commit: string | undefined }
  | { is: "ambiguous"; matching: readonly string[] }
  | { is: "branch" }
  | { is: "tag"; commit: string | undefined }
  | { is: "reserved" }
  | { is: "without-git" }
  | { is: "unchecked"; said: string };

/**
 * `pushed`: by this run. `asked`: in the registry when the run started; `registry`: now. `kept`: an
 * image ID.
 */
export type ExpectedImage =
  | { from: "pushed" | "asked" | "registry" | "kept"; digest: string }
  | { from: "host"; digest: string; host: string };

export const requestedVersionEntries = {
  /** `head`: the commit that would be built. */
  "version-not-head": ({ wanted, head, found }: { wanted: string; head: string; found: OtherVersion }) => ({
    title: "The version is not the checked-out commit",
    cause: `Kamal builds the checkout, which is at ${head}, but ${otherVersion(wanted, found)}`,
    fix: `${
      found.is === "unchecked"
        ? "Check out with `fetch-depth: 0`, or let this step read the repository (`github-token` with `contents: read`). Otherwise, leave"
        : "Leave"
    } \`version\` empty to deploy the checkout. To deploy another commit, check it out (\`ref\` of \`actions/checkout\`, or run the workflow on that branch or tag). To deploy an image that is already in the registry, set \`skip-build: true\`. To return to a version that still has a container, use \`command: rollback\`.`,
  }),

  /** `complete`: whether every version in the registry was looked at. */
  "version-ambiguous": (facts: { wanted: string; matching: readonly string[]; complete: boolean }) => ({
    title: "Ambiguous version",
    cause: `\`${facts.wanted}\` matches ${facts.matching.length === 1 ? "1 version" : `${facts.matching.length} versions`} in the registry: ${facts.matching.slice(0, 10).join(", ")}.${
      facts.complete ? "" : " The registry has more tags than this action reads, so there may be others."
    }`,
    fix: "Set `version` to more characters of the version that you want.",
  }),

  /**
   * `image`: with the registry, without a tag. `digest`: what has the name now. `deployed`: whether
   * the name was taken during the deploy.
   */
  "release-taken": (facts: { name: string; image: string; digest: string; version: string; deployed: boolean }) => ({
    title: "The release name is already taken in the registry",
    cause: `${facts.image}:${facts.name} already exists (${facts.digest}), but it is not the image of ${facts.version}. This action never overwrites a version.`,
    fix: facts.deployed
      ? `${facts.version} is live and does not need another deploy. Find out what pushed this name during the run, then add another name yourself: \`docker buildx imagetools create --tag ${facts.image}:NAME ${facts.image}:${facts.version}\`.`
      : "Set `version` to another name. To deploy the existing image, set `skip-build: true`.",
  }),

  /** `said`: why the tag was not created. */
  "release-failed": (facts: { name: string; image: string; version: string; said: string }) => ({
    title: "The release name was not added to the registry",
    cause: `${facts.version} was deployed, but ${facts.image}:${facts.name} was not created: ${sentence(facts.said)}`,
    fix: `The app does not need another deploy. Add the tag yourself: \`docker buildx imagetools create --tag ${facts.image}:${facts.name} ${facts.image}:${facts.version}\`.`,
  }),

  /** `running`: the digests of the image that the container runs, or its ID. */
  "image-differs": (facts: { container: string; host: string; running: string; expected: ExpectedImage }) => ({
    title: "A server runs a different image",
    cause: `${facts.container} on ${facts.host} runs ${facts.running}, but ${expectedImage(facts.expected)}.`,
    fix:
      facts.expected.from === "pushed"
        ? "Find out what replaced the image: another run that pushes the same commit at the same time (for another destination, for example), or someone with access to the registry or the server. Let such runs wait for each other (`concurrency` in the workflow), then deploy again."
        : "Find out what replaced the image: another run that pushed the same version, or someone with access to the registry or the server. Then deploy the commit again.",
  }),
} satisfies Entries;

function otherVersion(wanted: string, found: OtherVersion): string {
  switch (found.is) {
    case "commit":
      if (found.commit === undefined)
        return `\`version\` (${wanted}) looks like a commit that is not in this checkout.`;
      return found.commit === wanted
        ? `\`version\` is the commit ${wanted}.`
        : `\`version\` (${wanted}) is the commit ${found.commit}.`;
    case "ambiguous":
      return `\`version\` (${wanted}) matches ${found.matching.length} commits: ${found.matching.slice(0, 10).join(", ")}.`;
    case "branch":
      return `\`version\` (${wanted}) is the name of a branch.`;
    case "tag":
      return `\`version\` (${wanted}) is a tag of ${found.commit === undefined ? "something else" : `the commit ${found.commit}`}.`;
    case "reserved":
      return `\`version\` (${wanted}) is not the name of one version: git or Kamal moves it to each new one.`;
    case "without-git":
      return `\`version\` is ${wanted}. Without a git repository, only the commit of this run can be built.`;
    case "unchecked":
      return `this shallow checkout does not show whether \`version\` (${wanted}) is a branch or a tag of another commit, and its remote repository could not be reached: ${sentence(found.said)}`;
  }
}

function expectedImage(expected: ExpectedImage): string {
  switch (expected.from) {
    case "pushed":
      return `this run pushed ${expected.digest}`;
    case "asked":
      return `this version was ${expected.digest} in the registry when the run started`;
    case "registry":
      return `this version is ${expected.digest} in the registry`;
    case "kept":
      return `its container ran the image ${expected.digest} before the rollback`;
    case "host":
      return `${expected.host} runs ${expected.digest} under the same name`;
  }
}
