// Logins to a registry that fail in Kamal's output, and credentials that belong to something else.

import { isGhcr } from "../text/ghcr.ts";
import { type Entries, sentence } from "./entry.ts";

export const registryLoginEntries = {
  "registry-password-empty": ({ field }: { field: "password" | "username" }) => ({
    title: `The ${field} for the registry is empty`,
    cause: `\`docker login\` got no ${field}: the value or secret of registry/${field} in deploy.yml is empty.`,
    fix:
      field === "password"
        ? "Set the secret that registry/password in deploy.yml names, and pass it to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or a line in `env:`. GitHub passes a missing secret as an empty string."
        : "Give registry/username in deploy.yml a value. If it is a secret or an ERB variable, pass it to this step in `secrets:` or `env:`.",
  }),

  /** `registry`: for messages, `Docker Hub`. `host`: the server that used the token; undefined on the runner. */
  "registry-token-expired": ({ registry, host }: { registry: string; host: string | undefined }) => ({
    title: "The registry's token has expired",
    cause: isEcr(registry)
      ? `Amazon ECR rejected the login${host === undefined ? "" : ` on ${host}`}: its tokens expire after 12 hours.`
      : `${registry} rejected the login${host === undefined ? "" : ` on ${host}`}: the token has expired.`,
    fix: isEcr(registry)
      ? "Get a fresh token in this job before Kamal runs: `REGISTRY_PASSWORD=$(aws ecr get-login-password)` in .kamal/secrets (or the step `aws-actions/amazon-ecr-login`), with registry/username `AWS`. For a command outside a deploy, run `kamal registry login` first."
      : `Create a new token in ${registry}, and store it in the secret that registry/password names.`,
  }),

  "registry-credential-store": ({ said, host }: { said: string; host: string | undefined }) => ({
    title: "Docker cannot store the registry login",
    cause: `Docker on ${host ?? "the runner"} could not use its credential store, so this says nothing about the password: ${sentence(said)}`,
    fix: `Remove \`credsStore\` and \`credHelpers\` from ~/.docker/config.json on ${host ?? "the runner"}. If the file itself is the problem, make it belong to the user who runs Docker: \`sudo chown -R $USER ~/.docker\`.`,
  }),

  /** `registry`: where Kamal logs in. `other`: the host in `image`, or undefined for Docker Hub. */
  "registry-other": ({ registry, other, image }: { registry: string | undefined; other: string; image: string }) => ({
    title: "`image` names another registry than registry/server",
    cause: `\`image\` in deploy.yml is on ${other}, but ${registry === undefined ? "registry/server is missing, so Kamal logs in to Docker Hub" : `registry/server is ${registry}, so Kamal logs in there`} and uses a login that was meant for the other one.`,
    fix: `In deploy.yml, write \`server: ${other}\` under \`registry\` and \`image: ${image.slice(other.length + 1)}\`.`,
  }),

  /** `image`: not the app's, for example kamal-proxy's. */
  "registry-stale-login": ({
    registry,
    image,
    host,
  }: {
    registry: string;
    image: string;
    host: string | undefined;
  }) => ({
    title: "The server has an old registry login",
    cause: `${registry} refused to send ${image} to ${host ?? "the server"}, because Docker there has stored an old login for ${registry}. Docker uses it even for public images.`,
    fix: `On ${host ?? "the server"}, as the SSH user, run \`docker logout${registry === "Docker Hub" ? "" : ` ${registry}`}\`.`,
  }),

  "registry-pull-denied": (facts: { registry: string; image: string; host: string | undefined }) => ({
    title: "The registry refused the pull",
    cause: `${facts.registry} refused to send ${facts.image} to ${facts.host ?? "the server"}: the login may not read this image, or the image does not exist.`,
    ...rightToPull(facts),
  }),
  /** `image`: of an accessory. */
  "registry-image-missing": (facts: { registry: string; image: string; said: string; host: string | undefined }) => ({
    title: "An image is not in its registry",
    cause: `${facts.host ?? "The server"} needs the image ${facts.image}, but ${facts.registry} does not have it: ${sentence(facts.said)}`,
    fix: `Correct the name or the tag of ${facts.image} in deploy.yml.`,
  }),
} satisfies Entries;

function rightToPull({ registry, image }: { registry: string; image: string }) {
  if (!isGhcr(registry)) {
    return {
      fix: `Check the name ${image} in deploy.yml, and give the registry user permission to pull it.`,
      alternatives: [
        {
          cause: "The server uses an expired login, because Kamal did not log in on it before this command.",
          fix: "Run `kamal registry login`.",
        },
      ],
    };
  }

  return {
    fix: `Use a token in registry/password that may read ${image}: the job's own token needs \`permissions: packages: write\` and access to the package ("Manage Actions access" in its settings), a personal access token needs \`read:packages\`.`,
    alternatives: [
      {
        cause: "The server still has the token of an earlier job, which expired when that job ended.",
        fix: "Run `kamal registry login` with a valid token.",
      },
    ],
  };
}

export function isEcr(registry: string): boolean {
  return /\.dkr\.ecr\.[\w-]{1,40}\.amazonaws\.com(?:\.cn)?$/.test(registry);
}
