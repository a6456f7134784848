// What answers on a port that an accessory publishes, and what anyone who reaches it can do.

import type { PublishedPort } from "../../config/accessory.ts";
import { knownServices, loginAccess, publicImages, publicPorts } from "./known-services.ts";

/** A published port in its parts. */
export interface PortMapping {
  /** undefined: every address of the server. */
  readonly address: string | undefined;
  /** undefined: Docker chooses it. */
  readonly hostPort: string | undefined;
  /** A port or a range (`9000-9001`), as its end. */
  readonly containerPort: string;
  readonly protocol: "tcp" | "udp";
}

export interface Service {
  /** Empty for a note. */
  readonly name: string;
  /** Completes "so anyone on the internet can …". */
  readonly access: string;
  /** Only a note: the port may be public on purpose. */
  readonly isNote: boolean;
}

const mapping =
  /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:.]{2,45}\]):)?(?:(\d{1,5}(?:-\d{1,5})?)?:)?(\d{1,5}(?:-\d{1,5})?)(?:\/(tcp|udp))?$/;

/** undefined for what is not a port: a variable, or a number in base 60. */
export function readMapping({ text, node }: PublishedPort): PortMapping | undefined {
  const match = node.type === "integer" && node.text.includes(":") ? null : mapping.exec(text);
  const [, address, hostPort, containerPort = "", protocol] = match ?? [];
  if (match === null) return undefined;

  const isEvery = address === undefined || address === "0.0.0.0" || /^\[[0:]+\]$/.test(address);
  return {
    address: isEvery ? undefined : address,
    hostPort,
    containerPort,
    protocol: protocol === "udp" ? "udp" : "tcp",
  };
}

/** What answers there; undefined if nothing is known, or if it is public on purpose. */
export function serviceAt(
  { containerPort, hostPort, protocol }: PortMapping,
  { image, settings }: { image: string | undefined; settings: string },
): Service | undefined {
  const repository = (image ?? "").toLowerCase();
  const all = knownServices[protocol];
  const isAt = (port: number) => covers(containerPort, port);
  const known =
    all.find((each) => each.image.test(repository) && [...each.ports, ...(each.ownPorts ?? [])].some(isAt)) ??
    // A range of another program may have any of these ports.
    all.find((each) => each.ports.includes(Number(containerPort)));

  if (known !== undefined) {
    const { name, access, lock, unlock } = known;
    const isLocked = lock?.test(settings) === true && unlock?.test(settings) !== true;
    return { name, access: isLocked ? loginAccess : access, isNote: false };
  }
  if (protocol === "udp" || image === undefined || publicImages.test(repository)) return undefined;
  if ([containerPort, hostPort ?? ""].some((port) => publicPorts.has(port))) return undefined;

  const access = "send it requests, without kamal-proxy and its TLS";
  return { name: "", access, isNote: true };
}

/** Whether the range has the port. */
function covers(range: string, port: number): boolean {
  const [from = "", to = from] = range.split("-");
  return Number(from) <= port && port <= Number(to);
}
