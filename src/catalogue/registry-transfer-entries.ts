// Pushes and pulls that fail although the login may be right.

import { type Entries, sentence } from "./entry.ts";
import { isEcr } from "./registry-login-entries.ts";

/** What was sent or fetched. `image`: for messages; undefined if the output does not name it. */
export interface Transfer {
  registry: string;
  action: "push" | "pull" | "pull-base" | "builder" | "connect";
  image: string | undefined;
  /** The server; undefined where the image is built. */
  host: string | undefined;
}

export const registryTransferEntries = {
  "image-host-doubled": ({ registry, image }: { registry: string; image: string }) => ({
    title: "`image` repeats the registry",
    cause: `\`image\` in deploy.yml begins with ${registry}, but Kamal already puts registry/server before it: the name becomes ${registry}/${registry}/….`,
    fix: `Write \`image: ${image}\` in deploy.yml, without ${registry}.`,
  }),

  "registry-rate-limit": (facts: Transfer) => ({
    title: `${facts.registry} limits the number of pulls`,
    cause: `${facts.registry} refused to send ${facts.image ?? "an image"} to ${facts.host ?? "the builder"}: too many pulls${facts.registry === "Docker Hub" ? " without a login, or with a free account," : ""} from its address.`,
    ...moreRequests(facts),
  }),

  "registry-network": (facts: Transfer & { said: string }) => ({
    title: `The connection to ${facts.registry} failed`,
    cause: `${networkAction(facts)} failed because of the network or an outage of the registry: ${sentence(facts.said)}`,
    fix: /no such host|resolv|server misbehaving/i.test(facts.said)
      ? `Re-run the job. If it fails again, check ${facts.action === "pull-base" ? "the image's name in the Dockerfile" : "registry/server in deploy.yml"} and the DNS of ${machine(facts)}.`
      : `Re-run the job. If it fails again, check the status page of ${facts.registry} and the network of ${machine(facts)}.`,
  }),

  /** `certain`: false if the registry only closed the connection. */
  "registry-repository-missing": ({
    registry,
    name,
    certain,
  }: {
    registry: string;
    name: string;
    certain: boolean;
  }) => ({
    title: "The repository does not exist in the registry",
    cause: certain
      ? `${registry} has no repository ${name}, and does not create it on the first push.`
      : `${registry} closed the connection during the push. It does that if it has no repository ${name}.`,
    fix: isEcr(registry)
      ? `Create it: \`aws ecr create-repository --repository-name ${name} --region ${registry.split(".")[3]}\`.`
      : `Create the repository ${name} in the registry, or correct \`image\` in deploy.yml.`,
    ...(certain
      ? {}
      : {
          alternatives: [
            { cause: "The repository exists, and the network interrupted the push.", fix: "Re-run the job." },
          ],
        }),
  }),

  /** `said`: the registry's response to a finished push. */
  "registry-format": ({ registry, said }: { registry: string; said: string }) => ({
    title: "The registry does not accept the image's format",
    cause: `The image was built and sent, but ${registry} rejects its manifest. Old registries do not accept the attestations that BuildKit adds: ${sentence(said)}`,
    fix: "Write `provenance: false` and `sbom: false` under `builder` in deploy.yml. If that does not help, update the registry.",
  }),

  "registry-tag-immutable": ({ tag }: { tag: string }) => ({
    title: "The registry does not allow replacing a tag",
    cause: `The repository's tags are immutable, and the tag ${tag} already exists. Kamal pushes the tag \`latest\` anew with every deploy.`,
    fix: "Make the repository's tags mutable, or exclude `latest` from immutability (in ECR: `aws ecr put-image-tag-mutability`).",
  }),

  /** The registry's reason is not one of the known ones. */
  "registry-push-failed": ({ registry, said }: { registry: string; said: string }) => ({
    title: "The image could not be pushed",
    cause: `The image was built, but ${registry} did not take it: ${sentence(said)}`,
    fix: `Re-run the job. If it fails again, look for this message in the documentation or the log of ${registry}.`,
  }),

  "registry-quota": ({ registry, said }: { registry: string; said: string }) => ({
    title: "The registry's plan allows no more images",
    cause: `The login works, but ${registry} has reached a limit of its plan: ${sentence(said)}`,
    fix: "Delete images or repositories that are no longer needed from the registry, set `image` in deploy.yml to a repository that exists, or upgrade the plan.",
  }),

  "registry-certificate": ({ registry, problem, place, said }: CertificateFacts) => ({
    title: problem === "http" ? "The registry does not speak HTTPS" : "The registry's certificate is not trusted",
    cause: `${place === "build" ? "The builder" : `Docker on ${place}`} could not connect to ${registry}: ${sentence(said)}`,
    ...trust(registry, problem, place),
  }),

  "registry-localhost": ({
    problem,
    host,
  }: {
    problem: "server" | "builder" | "forwarding";
    host: string | undefined;
  }) => ({
    title: "The registry on localhost is not reachable",
    ...localRegistry(problem, host),
  }),
} satisfies Entries;

interface CertificateFacts {
  registry: string;
  problem: "http" | "expired" | "untrusted";
  /** `build`, `the runner` or the server. */
  place: string;
  said: string;
}

function moreRequests({ registry, action, host, image }: Transfer) {
  if (registry !== "Docker Hub") return { fix: "Re-run the job in a few minutes." };
  if (action === "pull-base" || host === undefined) {
    return {
      fix: "Log in to Docker Hub before this step: add a step `uses: docker/login-action` with `username` and `password` of a Docker Hub account. Or re-run the job later: the limit is counted over 6 hours.",
    };
  }

  return {
    fix: `On ${host}, as the SSH user, run \`docker login\` with a Docker Hub account. Or re-run the job later: the limit is counted over 6 hours.`,
    ...(image !== undefined && /kamal-proxy$/.test(image)
      ? {
          alternatives: [
            {
              cause: "The image of kamal-proxy can come from another registry.",
              fix: "Copy it there, and set proxy/run/registry in deploy.yml.",
            },
          ],
        }
      : {}),
  };
}

function networkAction({ action, image, host, registry }: Transfer): string {
  switch (action) {
    case "push":
      return `The image was built, but its push to ${registry}`;
    case "pull":
      return `The pull of ${image ?? "the image"} on ${host ?? "the server"}`;
    case "pull-base":
      return `The pull of the base image ${image ?? ""}`.trim();
    case "builder":
      return "The pull of the image of BuildKit, with which Kamal builds,";
    case "connect":
      return `The connection from ${host ?? "the runner"} to ${registry}`;
  }
}

function machine({ host, action }: Transfer): string {
  if (host !== undefined) return host;
  return action === "push" || action === "pull-base" ? "the builder" : "the runner";
}

function trust(registry: string, problem: CertificateFacts["problem"], place: string) {
  if (problem === "expired")
    return { fix: `Renew the certificate of ${registry}. If it is valid, check the clock of the machine.` };
  if (problem === "http") {
    return {
      fix: `Give ${registry} a certificate. Or allow plain HTTP: \`"insecure-registries": ["${registry}"]\` in /etc/docker/daemon.json on the runner and the servers, and builder/driver \`docker\` in deploy.yml.`,
    };
  }

  return place === "build"
    ? {
        fix: "Set builder/driver to `docker` in deploy.yml: the build then uses the certificate authorities of this machine, and not those of the BuildKit container.",
        alternatives: [
          {
            cause: "The build needs the driver docker-container, for example for a cache.",
            fix: "Create the builder with a buildkitd.toml that lists the authority (`docker buildx create --buildkitd-config`), or use a public certificate.",
          },
        ],
      }
    : {
        fix: `Copy the certificate authority to /etc/docker/certs.d/${registry}/ca.crt on ${place}, or use a public certificate.`,
      };
}

function localRegistry(problem: "server" | "builder" | "forwarding", host: string | undefined) {
  const forwarded = "With a registry on localhost, Kamal forwards its port from the runner to the server over SSH";
  if (problem === "builder") {
    return {
      cause:
        "The builder could not push to the registry on localhost: it is not running, or the builder has a network of its own.",
      fix: "Run `kamal build remove` and deploy again: Kamal creates the builder anew with access to localhost, and starts the registry.",
    };
  }

  return {
    cause:
      problem === "server"
        ? `${forwarded}, but nothing listens on that port on ${host ?? "the server"}.`
        : `${forwarded}, but the forwarding could not be set up${host === undefined ? "" : ` on ${host}`}.`,
    fix: "Use Kamal 2.8.1 or newer, which waits for the forwarding, and allow it on the server: `AllowTcpForwarding yes` in /etc/ssh/sshd_config, then `systemctl reload ssh`.",
    alternatives: [
      {
        cause:
          "Another program on the server already uses the port, or the server and the runner are the same machine.",
        fix: "Use another port in registry/server, or a registry with a name.",
      },
    ],
  };
}
