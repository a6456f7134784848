// Failures to push an image to the registry, or to pull it.

import { isGhcr } from "../text/ghcr.ts";
import { type Entries, sentence } from "./entry.ts";

/** `kamal`: reported by Docker to Kamal. `said`: the registry's response, with its status. */
type LoginProblem =
  /** `configured`: false if deploy.yml has no registry/server. `host`: the server, if not the runner. */
  | { problem: "kamal"; configured: boolean; host: string | undefined }
  | { problem: "no-credentials" }
  | { problem: "refused"; user: string; said: string }
  | { problem: "untrusted-realm"; realm: string | undefined };

/** `user`: undefined when the registry does not require a login. */
type PushProblem =
  | { noticedBy: "kamal" }
  | { noticedBy: "check"; user: string | undefined; said: string; status: number };

type RegistryProblem =
  | { problem: "no-reply"; said: string }
  | { problem: "unsupported-challenge" }
  | { problem: "unexpected"; step: string; said: string; status: number; location: string | undefined };

export const registryEntries = {
  /** `registry`: for messages, `Docker Hub`; `name`: the repository in it. */
  "registry-name": ({ registry, name }: { registry: string; name: string }) => ({
    title: "Invalid image name",
    ...invalidName(registry, name),
  }),

  "registry-auth": (facts: { registry: string } & LoginProblem) => failedRegistryLogin(facts),

  "registry-push-denied": (facts: { registry: string; repository: string } & PushProblem) => ({
    title: "The registry refused the push",
    cause:
      facts.noticedBy === "kamal"
        ? `The login works, but it is not allowed to push to ${facts.repository}.`
        : `${facts.registry} ${facts.user === undefined ? "accepts requests without a login" : `accepts the login of user "${facts.user}"`}, but refuses a push to ${facts.repository} (${facts.said}).`,
    fix: rightToPush(facts),
  }),

  "registry-unreachable": (facts: { registry: string } & RegistryProblem) => ({
    title:
      facts.problem === "no-reply" ? "The registry cannot be reached" : "The registry returned an unexpected response",
    ...registryProblem(facts),
  }),

  /** `said`: the server's message; `versions`: those in the registry, newest first. */
  "image-missing": (facts: { said: string } | { image: string; versions: readonly string[]; more: number }) => ({
    title: "The image is not in the registry",
    cause:
      "said" in facts
        ? `The server could not pull the image: ${sentence(facts.said)}`
        : `The registry does not have ${facts.image}. ${facts.versions.length === 0 ? "No other version of it was found." : `Available versions: ${facts.versions.join(", ")}${facts.more > 0 ? `, and ${facts.more} more` : ""}.`}`,
    fix: "With `skip-build: true`, set `version` to one of the versions in the registry, or to the first characters of one. Kamal tags images with the full commit SHA.",
  }),
} satisfies Entries;

function invalidName(registry: string, name: string) {
  if (/[A-Z]/.test(name)) {
    const hint = isGhcr(registry) ? " GitHub owners can have uppercase letters, but ghcr.io names cannot." : "";
    return {
      cause: `Repository names must be lowercase, but \`image\` in deploy.yml is "${name}".${hint}`,
      fix: `Write \`image: ${name.toLowerCase()}\` in deploy.yml.`,
    };
  }

  return {
    cause: `Repository names consist of lowercase letters, digits and single separators (. _ - /), but \`image\` in deploy.yml is "${name}".`,
    fix: "Correct `image` in deploy.yml.",
  };
}

function failedRegistryLogin(facts: { registry: string } & LoginProblem) {
  const { registry } = facts;
  const refused = "The registry refused the login";
  const fix = isGhcr(registry)
    ? "Use the job's own token: give the job `permissions: packages: write`, and do not set the registry's secrets. To use your own login, set registry/username to any GitHub user and registry/password to a classic personal access token with `write:packages` that has not expired."
    : "Check registry/username and the secret in registry/password. Common mistakes are an expired token, the wrong user, and a token for another registry.";

  switch (facts.problem) {
    case "kamal":
      return { title: refused, ...refusedInKamal(facts, fix) };
    case "refused":
      return {
        title: refused,
        cause: `${registry} did not accept the login of user "${facts.user}" (${facts.said}).`,
        fix,
      };
    case "no-credentials":
      return {
        title: "Registry credentials are missing",
        cause: `${registry} requires a login, but the username or the password from deploy.yml is missing or empty.`,
        fix: "Set registry/username and registry/password, and pass their secrets to this step.",
      };
    case "untrusted-realm": {
      const given = facts.realm === undefined ? "it names none" : `it names "${facts.realm.slice(0, 200)}"`;
      return {
        title: `The registry names ${facts.realm === undefined ? "no" : "an untrusted"} token service`,
        cause: `Expected ${registry} to name a token service with an https address, but ${given}. The password was not sent there.`,
        fix: "Check registry/server in deploy.yml.",
      };
    }
  }
}

function refusedInKamal(
  { registry, configured, host }: { registry: string; configured: boolean; host: string | undefined },
  fix: string,
) {
  const where = host === undefined ? "" : ` on ${host}`;
  if (configured)
    return { cause: `${registry} did not accept the username and password from deploy.yml${where}.`, fix };

  return {
    cause: `deploy.yml has no registry/server, so Kamal logs in to Docker Hub. It did not accept the username and password${where}.`,
    fix: "If the image belongs on another registry (ghcr.io, …), set registry/server in deploy.yml to its host. For Docker Hub, check registry/username, and use an access token that has not expired as registry/password.",
  };
}

function rightToPush(facts: { registry: string; repository: string } & PushProblem): string {
  const { registry, repository } = facts;
  if (isGhcr(registry)) {
    const [owner = "", ...rest] = repository.replace(/^ghcr\.io\//, "").split("/");
    const settings = `${owner}/packages/container/${encodeURIComponent(rest.join("/"))}/settings`;

    return [
      "Give the job `permissions: packages: write`.",
      `If it has that and the package already exists, open its settings and add this repository with the role Write under "Manage Actions access": https://github.com/orgs/${settings} (for a user's package, https://github.com/users/${settings}).`,
      "If neither helps, check that `image` starts with the owner of this repository, and that the organization allows creating packages.",
    ].join(" ");
  }

  if (facts.noticedBy === "check" && facts.status === 404)
    return `Create the repository ${repository} in the registry, if it does not exist yet.`;

  if (registry === "registry.digitalocean.com")
    return `Check that the token may write, and how many repositories the registry's plan allows: the free one has room for 1. Delete one, set \`image\` to an existing one, or upgrade the plan.`;

  return `Give the registry user permission to push to ${repository}.`;
}

function registryProblem(facts: { registry: string } & RegistryProblem) {
  const { registry } = facts;
  const other = "Check registry/server in deploy.yml: there seems to be no container registry at this address.";

  switch (facts.problem) {
    case "no-reply":
      return {
        cause: `Expected a registry at ${registry}, but ${facts.said}.`,
        fix: "Check registry/server in deploy.yml, and that the runner can reach it.",
      };
    case "unsupported-challenge":
      return {
        cause: `Expected ${registry} to ask for a Bearer or Basic login, but its WWW-Authenticate header names neither.`,
        fix: other,
      };
    case "unexpected": {
      const cause = `${registry} returned an unexpected response to ${facts.step} (${facts.said}).`;
      if (facts.status === 429 || facts.status >= 500)
        return { cause, fix: "The registry is rate-limiting requests or has an outage. Re-run the job later." };
      if (facts.location !== undefined)
        return { cause, fix: `It redirects to ${facts.location.slice(0, 200)}. Use that host as registry/server.` };
      return { cause, fix: other };
    }
  }
}
