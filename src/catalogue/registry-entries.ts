// What keeps an image from getting into the registry, or out of it.

import type { Entries } from "./entry.ts";

/** `kamal`: Docker said so to Kamal. `said`: the registry's answer, with its status. */
type LoginProblem =
  | { problem: "kamal" }
  | { problem: "no-credentials" }
  | { problem: "refused"; user: string; said: string }
  | { problem: "untrusted-realm"; realm: string | undefined };

/** `user` undefined: the registry asks for no login. */
type PushProblem =
  | { noticedBy: "kamal" }
  | { noticedBy: "check"; user: string | undefined; said: string; status: number };

type NoRegistry =
  | { problem: "no-reply"; said: string }
  | { problem: "strange-challenge" }
  | { problem: "unexpected"; step: string; said: string; status: number; location: string | undefined };

export const registryEntries = {
  /** `registry`: as people call it, `Docker Hub`; `name`: of the repository in it. */
  "registry-name": ({ registry, name }: { registry: string; name: string }) => ({
    title: "The image's name is not one that a registry takes",
    ...wrongName(registry, name),
  }),

  "registry-auth": (facts: { registry: string } & LoginProblem) => ({
    title: "The registry refused the login",
    ...refusedLogin(facts),
  }),

  "registry-push-denied": (facts: { registry: string; repository: string } & PushProblem) => ({
    title: "The registry refused the push",
    cause:
      facts.noticedBy === "kamal"
        ? `The login works, but it has no right to push to ${facts.repository}.`
        : `${facts.registry} knows ${facts.user === undefined ? "nobody in particular" : `user "${facts.user}"`}, but refuses a push to ${facts.repository} (${facts.said}).`,
    fix: rightToPush(facts),
  }),

  "registry-unreachable": (facts: { registry: string } & NoRegistry) => ({
    title: "No registry answers as one",
    ...noRegistry(facts),
  }),

  /** `said`: the server's words; `tags`: the last ones that the registry has of the image. */
  "image-missing": (facts: { said: string } | { image: string; tags: readonly string[] }) => ({
    title: "The image is not in the registry",
    cause:
      "said" in facts
        ? `The server could not pull the image: ${facts.said}.`
        : `${facts.image} is not in the registry. ${facts.tags.length === 0 ? "It has no tags of this image." : `It has ${facts.tags.join(", ")}.`}`,
    fix: "With `skip-build: true`, the image must have been pushed with the tag that `version` names: Kamal's own tags are full commits.",
  }),
} satisfies Entries;

function wrongName(registry: string, name: string) {
  if (/[A-Z]/.test(name)) {
    const hint = registry === "ghcr.io" ? " (GitHub owners may have capitals, ghcr.io names may not)" : "";
    return {
      cause: `Repository names must be lower case, but the config names "${name}"${hint}.`,
      fix: `Write \`image: ${name.toLowerCase()}\` in the config.`,
    };
  }
  return {
    cause: `Expected a repository name of lower-case letters, digits and single separators (. _ - /), but the config names "${name}".`,
    fix: "Correct `image` in the config.",
  };
}

function refusedLogin(facts: { registry: string } & LoginProblem) {
  const { registry } = facts;
  const fix =
    registry === "ghcr.io"
      ? "Use the job's own token: give the job `permissions: packages: write` and leave the registry's secrets unset. With a login of your own, the username is `github.actor` (or any user) and the password a classic personal access token with `write:packages`; an expired token looks the same."
      : "Check registry/username and the secret behind registry/password: an expired token, a wrong user, a token for another registry.";
  switch (facts.problem) {
    case "kamal":
      return { cause: `${registry} did not accept the username and password from the config.`, fix };
    case "refused":
      return { cause: `${registry} refuses the login of user "${facts.user}" (${facts.said}).`, fix };
    case "no-credentials":
      return {
        cause: `${registry} asks for a login, but the config gives no username and password, or one of them is empty.`,
        fix: "Set `registry.username` and `registry.password`.",
      };
    case "untrusted-realm": {
      const given =
        facts.realm === undefined ? "names no token service" : `sends its users to "${facts.realm.slice(0, 200)}"`;
      return {
        cause: `Expected ${registry} to name a token service with an https address, but it ${given}: the password was not sent there.`,
        fix: "Check whether `registry.server` in the config is the right one.",
      };
    }
  }
}

function rightToPush(facts: { registry: string; repository: string } & PushProblem): string {
  const { registry, repository } = facts;
  if (registry === "ghcr.io") {
    const [owner = "", ...rest] = repository.replace(/^ghcr\.io\//, "").split("/");
    const settings = `${owner}/packages/container/${encodeURIComponent(rest.join("/"))}/settings`;
    return [
      "Give the job `permissions: packages: write`.",
      `If it has that and the package exists already, add this repository with the role Write under "Manage Actions access": https://github.com/orgs/${settings} (for a user's package https://github.com/users/${settings}).`,
      "Else the owner in `image` is not the owner of this repository, or the organization forbids creating packages.",
    ].join(" ");
  }
  if (facts.noticedBy === "check" && facts.status === 404)
    return `The repository ${repository} may have to be created first.`;
  return `Give the registry user the right to push to ${repository}.`;
}

function noRegistry(facts: { registry: string } & NoRegistry) {
  const { registry } = facts;
  const other = "Check whether a container registry answers there.";
  switch (facts.problem) {
    case "no-reply":
      return {
        cause: `Expected a registry at ${registry}, but ${facts.said}.`,
        fix: "Check `registry.server` in the config, and whether this machine may reach it.",
      };
    case "strange-challenge":
      return {
        cause: `Expected ${registry} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither.`,
        fix: other,
      };
    case "unexpected": {
      const cause = `${registry} gave an unexpected answer to ${facts.step} (${facts.said}).`;
      if (facts.status === 429 || facts.status >= 500)
        return { cause, fix: "It limits the number of requests or has an outage: try again later." };
      if (facts.location !== undefined)
        return { cause, fix: `It points to ${facts.location.slice(0, 200)}: use that host as \`registry.server\`.` };
      return { cause, fix: other };
    }
  }
}
