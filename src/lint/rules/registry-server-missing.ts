import type { Registry } from "../../config/registry.ts";
import { nodeOf } from "../../config/setting.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import { parseImageName } from "../facts/image-name.ts";
import type { Problem, Rule } from "../rule.ts";

export const registryServerMissing: Rule = {
  metadata: {
    id: "registry-server-missing",
    severity: "warning",
    title: "Kamal does not log in to the registry in `image`",
  },
  *checkConfig({ config }) {
    const { image, registry } = config;
    if (image.kind !== "known" || registry.node?.kind !== "map" || !isBlank(nodeOf(registry.server))) return;

    const name = parseImageName(image.value);
    if (name === undefined) return;

    const { host } = name;
    if (host === undefined) {
      yield* checkPassword(registry);
    } else if (/[.:]/.test(host) && host !== "docker.io") {
      yield {
        at: rangeOf(image.node),
        message: `Kamal pushes to ${host} but logs in to Docker Hub, because \`registry/server\` is missing`,
        help: `Add \`server: ${host}\` under \`registry\`, and write \`image: ${name.repository}\`.`,
      };
    }
  },
};

/** A secret whose name says that it belongs to another registry. */
function* checkPassword({ password }: Registry): Iterable<Problem> {
  if (password.kind !== "known" || password.value.kind !== "secret") return;
  const secret = password.value.name;
  const owner = owners.find(({ pattern }) => pattern.test(secret));
  if (owner === undefined) return;

  yield {
    at: rangeOf(password.node),
    message: `Kamal logs in to Docker Hub, because \`registry/server\` is missing, but ${secret} seems to be a password for ${owner.name}`,
    help: `Add \`server: ${owner.server}\` under \`registry\`, or use a token of Docker Hub.`,
  };
}

const owners: readonly { pattern: RegExp; name: string; server: string }[] = [
  { pattern: /^(?:GHCR|GITHUB|GH)_(?!.*DOCKER)|_GHCR_/, name: "GitHub", server: "ghcr.io" },
  { pattern: /^(?:GITLAB|CI_REGISTRY|CI_JOB)_/, name: "GitLab", server: "registry.gitlab.com" },
  { pattern: /^(?:AWS_)?ECR_/, name: "Amazon ECR", server: "ACCOUNT.dkr.ecr.REGION.amazonaws.com" },
  { pattern: /^(?:GCR|GAR|GCP|ARTIFACT_REGISTRY)_/, name: "Google", server: "REGION-docker.pkg.dev" },
  { pattern: /^(?:DIGITALOCEAN|DIGITAL_OCEAN|DOCR)_/, name: "DigitalOcean", server: "registry.digitalocean.com" },
];
