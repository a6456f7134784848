// Does every server run the image that this version stands for? A tag can be moved, in the registry
// or on a server, but a digest cannot.

import { sentence } from "../catalogue/entry.ts";
import type { ExpectedImage } from "../catalogue/requested-version-entries.ts";
import type { Deployment, RoleTarget } from "../config/deployment.ts";
import type { ContainerImage, HostImages } from "../server/container-images.ts";
import { containerPrefix } from "../server/containers.ts";
import { type Check, failed, type Observation } from "./check.ts";

/** The digest of a tag in the registry; undefined if it does not have the tag. */
export type RegistryDigest = { digest: string | undefined } | { problem: string };

/** What each server must run; a text says why this is not known. */
export type ExpectedDigest = { from: "pushed" | "asked" | "registry"; digest: string } | { unknown: string };

export interface DigestCheckOptions {
  deployment: Deployment;
  version: string;
  /** Undefined if nothing was pushed or pulled. */
  expected: ExpectedDigest | undefined;
  /** Before a rollback: the ID of the image of each container, by host and name. */
  kept: ReadonlyMap<string, string>;
  lookAtImages(host: string, signal: AbortSignal): Promise<HostImages>;
  /** What the registry has under the tag of this version now. */
  inRegistry(signal: AbortSignal): Promise<RegistryDigest>;
}

const deadlineMs = 30_000;

const origins = {
  pushed: "that this run pushed",
  asked: "that was asked for",
  registry: "that the registry has",
} as const;

/** The key of `kept`. */
export function containerOn(host: string, container: string): string {
  return `${host} ${container}`;
}

export function digestChecks(options: DigestCheckOptions): Check[] {
  const { deployment, version } = options;
  const servers = deployment.roles.flatMap((role) =>
    role.hosts.map(
      (host): Check => ({
        id: "digest",
        kind: "probe",
        target: `${role.name} on ${host}`,
        deadlineMs,
        run: (signal) => judgeServer({ role, host }, options, signal),
      }),
    ),
  );

  const tag: Check = {
    id: "digest",
    kind: "probe",
    target: `${deployment.repository}:${version}`,
    deadlineMs,
    run: (signal) => judgeTag(options, signal),
  };

  return [...servers, tag];
}

interface Place {
  role: RoleTarget;
  host: string;
}

/** A container that runs, and the server that it runs on. */
interface Running {
  container: string;
  image: ContainerImage;
  images: HostImages;
}

async function judgeServer(place: Place, options: DigestCheckOptions, signal: AbortSignal): Promise<Observation> {
  const container = containerName(place.role.name, options);
  const images = await options.lookAtImages(place.host, signal);
  const image = images.containers.get(container);
  if (image?.state !== "running") return { outcome: "skip", reason: `${container} is not running.` };

  const running = { container, image, images };
  const { expected } = options;
  if (expected !== undefined && "digest" in expected) return compareWithExpected(running, expected);

  const kept = options.kept.get(containerOn(place.host, container));
  if (kept !== undefined && kept !== image.id) return differs(running, { from: "kept", digest: kept });

  const other = await differingPrimary(place, image, options, signal);
  if (other !== undefined) return differs(running, other);

  const evidence = evidenceOf(running);
  if (expected !== undefined) {
    const reason = `${container} runs ${shown(image)}, but it is not known what this run pushed: ${expected.unknown}`;
    return { outcome: "warn", reason, evidence };
  }
  if (image.digests.length === 0) return { outcome: "skip", reason: withoutDigest(container), evidence };

  const before = kept === undefined ? "" : ", as before the rollback";
  return { outcome: "pass", reason: `${container} runs ${shown(image)}${before}.`, evidence };
}

function compareWithExpected(running: Running, expected: { from: keyof typeof origins; digest: string }): Observation {
  const { container } = running;
  const same = hasDigest(running, expected.digest);
  if (same === false) return differs(running, expected);

  const evidence = { ...evidenceOf(running), expected: expected.digest };
  if (same === undefined) return { outcome: "warn", reason: withoutDigest(container), evidence };
  const reason = `${container} runs ${expected.digest}, the image ${origins[expected.from]}.`;
  return { outcome: "pass", reason, evidence };
}

function differs(running: Running, expected: ExpectedImage): Observation {
  const { container, image, images } = running;
  const facts = { container, host: images.host, running: shown(image), expected };
  return failed("image-differs", facts, { ...evidenceOf(running), expected: expected.digest });
}

function evidenceOf({ container, image }: Running) {
  return { container, image: image.id, digests: image.digests };
}

/** What the primary host runs, if it is certainly another image under the same version. */
async function differingPrimary(
  { role, host }: Place,
  running: ContainerImage,
  options: DigestCheckOptions,
  signal: AbortSignal,
): Promise<ExpectedImage | undefined> {
  const { primaryHost, primaryRole } = options.deployment;
  if (role.name === primaryRole && host === primaryHost) return undefined;

  const primary = await primaryImage(options, signal);
  const known = primary !== undefined && primary.digests.length > 0 && running.digests.length > 0;
  if (!known || primary.digests.some((digest) => running.digests.includes(digest))) return undefined;
  return { from: "host", host: primaryHost, digest: primary.digests.join(", ") };
}

async function primaryImage(options: DigestCheckOptions, signal: AbortSignal): Promise<ContainerImage | undefined> {
  const { primaryHost, primaryRole } = options.deployment;
  const images = await options.lookAtImages(primaryHost, signal);
  return images.containers.get(containerName(primaryRole, options));
}

/**
 * Whether the tag still is what runs. Another image gets it at the next pull, but runs nowhere yet.
 */
async function judgeTag(options: DigestCheckOptions, signal: AbortSignal): Promise<Observation> {
  const { expected, deployment, version } = options;
  const tag = `${deployment.repository}:${version}`;
  const right =
    expected !== undefined && "digest" in expected ? [expected.digest] : await primaryDigests(options, signal);
  if (right.length === 0) return { outcome: "skip", reason: "No digest of this version is known." };

  const seen = await options.inRegistry(signal);
  if ("problem" in seen)
    return { outcome: "skip", reason: `It is not known what the registry has: ${sentence(seen.problem)}` };

  const evidence = { expected: right, registry: seen.digest ?? null };
  if (seen.digest === undefined) return { outcome: "warn", reason: `The registry no longer has ${tag}.`, evidence };
  if (right.includes(seen.digest)) {
    return { outcome: "pass", reason: `${tag} in the registry is ${seen.digest}.`, evidence };
  }

  const reason = `${tag} in the registry was overwritten: it is ${seen.digest} now, not ${right.join(" or ")}. The next pull gets a different image under this version.`;
  return { outcome: "warn", reason, evidence };
}

async function primaryDigests(options: DigestCheckOptions, signal: AbortSignal): Promise<readonly string[]> {
  return (await primaryImage(options, signal))?.digests ?? [];
}

/** Undefined if Docker on the server does not know. */
function hasDigest({ image, images }: Running, digest: string): boolean | undefined {
  const { expectedId } = images;
  if (image.id === digest || image.id === expectedId || image.digests.includes(digest)) return true;
  return image.digests.length > 0 || expectedId !== undefined ? false : undefined;
}

function containerName(role: string, { deployment, version }: DigestCheckOptions): string {
  return `${containerPrefix(deployment, role)}-${version}`;
}

function shown({ id, digests }: ContainerImage): string {
  return digests.length > 0 ? digests.join(", ") : `the image ${id}`;
}

function withoutDigest(container: string): string {
  return `Docker on the server has no digest for the image of ${container}: it was not pulled from a registry.`;
}
