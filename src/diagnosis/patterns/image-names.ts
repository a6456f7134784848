// Reads which registry and which image a message of Docker is about.

import type { OutputPart } from "../output/output-part.ts";
import type { DiagnosisContext } from "../pattern.ts";

const dockerHub = "Docker Hub";
const dockerHubHosts = new Set(["docker.io", "registry-1.docker.io", "auth.docker.io", "index.docker.io"]);

/** The registry that a line names, for messages; otherwise that of deploy.yml. */
export function registryOf(line: string, { registry }: DiagnosisContext): string {
  const host = /https?:\/\/([\w.-]{1,200}(?::\d{1,5})?)\/(?:v2|token|jwt|service|artifacts-download)\b/.exec(line)?.[1];
  if (host !== undefined) return titleOf(host);

  const image = imageIn(line);
  return titleOf(image === undefined ? registry : registryOfImage(image));
}

/** `Docker Hub` for the registry without a host. */
export function titleOf(host: string | undefined): string {
  return host === undefined || dockerHubHosts.has(host) ? dockerHub : host;
}

/** The host in the name of an image, undefined for Docker Hub. */
export function registryOfImage(image: string): string | undefined {
  const [first = "", ...others] = image.split("/");
  const isHost = others.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return isHost && !dockerHubHosts.has(first) ? first : undefined;
}

/** The image that a line names, without tag and digest. */
export function imageIn(line: string): string | undefined {
  const [, host, path] = /https?:\/\/([\w.:-]{1,200})\/v2\/([\w./-]{1,300})\/(?:manifests|blobs)\//.exec(line) ?? [];
  if (host !== undefined && path !== undefined) return shortName(dockerHubHosts.has(host) ? path : `${host}/${path}`);

  const named =
    /(?:failed to push|source metadata for|access denied for|resolve reference|manifest for|Unable to find image) ["']?([\w.:/@-]{1,300})/i.exec(
      line,
    )?.[1];
  return named === undefined ? undefined : shortName(named);
}

/** The image that a part of the output is about: Docker names it on another line than the reason. */
export function pulledImage(line: string, { lines }: OutputPart): string | undefined {
  return imageIn(line) ?? lines.map(imageIn).find((image) => image !== undefined);
}

/** As people write it: without the parts that Docker Hub's images have anyway, tag and digest. */
function shortName(image: string): string {
  return image
    .replace(/@sha256:[0-9a-f]{0,64}$/, "")
    .replace(/[:.]{1,3}$/, "")
    .replace(/:[\w.-]{1,128}$/, "")
    .replace(/^docker\.io\//, "")
    .replace(/^library\//, "");
}

/** Whether it is the image that Kamal builds. */
export function isAppImage(image: string, { repository }: DiagnosisContext): boolean {
  return image === repository || image === shortName(repository);
}

/**
 * The registry in `image` of deploy.yml, if it is another one than registry/server: Kamal logs in
 * to the wrong one then.
 */
export function otherRegistry({ registry, repository }: DiagnosisContext): string | undefined {
  const image = imageOfConfig({ registry, repository });
  const host = registryOfImage(image) ?? (image.startsWith("docker.io/") ? "docker.io" : undefined);
  return host === undefined || host === (registry ?? "docker.io") ? undefined : host;
}

/** `image` of deploy.yml: Kamal puts registry/server before it. */
export function imageOfConfig({ registry, repository }: Pick<DiagnosisContext, "registry" | "repository">): string {
  return registry !== undefined && repository.startsWith(`${registry}/`)
    ? repository.slice(registry.length + 1)
    : repository;
}
