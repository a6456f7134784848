// The containers on a server, as `docker ps` lists them.

import type { AppName } from "../config/deployment.ts";
import { containerIdPattern, containerPattern, tagPattern } from "../text/docker-names.ts";
import { parseJson } from "../text/parse-json.ts";
import { peerLine } from "../text/peer-text.ts";

export interface AppContainer {
  id: string;
  name: string;
  /** As Docker prints it: running, exited, created, restarting, dead. */
  state: string;
  role: string;
  image: string;
  /** Undefined for a container that Kamal renamed (`…_replaced_…`) or did not name. */
  version: string | undefined;
}

/** More containers than a server can run. */
const maxContainers = 2000;

/**
 * One `docker ps` for everything, because each further call costs about 30 ms. Labels as JSON: an
 * image of anyone on the server can have labels with tabs and newlines, which would be other rows.
 */
export const rowFormat: string = [
  ...["ID", "Names", "State", "Image"].map((field) => `{{.${field}}}`),
  ...["service", "destination", "role"].map((label) => `{{json (.Label "${label}")}}`),
].join("\\t");

/** A container of any service, as printed by `rowFormat`. */
export interface ContainerRow {
  id: string;
  name: string;
  state: string;
  image: string;
  service: string;
  destination: string;
  role: string;
}

/** Parses lines of `rowFormat`. */
export function parseRows(text: string): ContainerRow[] {
  return text.split("\n", maxContainers).flatMap((line) => {
    const [id, name, state, image = "", service, destination, role] = line.split("\t", 7);
    if (id === undefined || name === undefined || state === undefined) return [];
    const labels = { service: labelOf(service), destination: labelOf(destination), role: labelOf(role) };
    return [{ id, name, state: peerLine(state), image: peerLine(image), ...labels }];
  });
}

function labelOf(json = ""): string {
  const label = parseJson(json);
  return typeof label === "string" ? peerLine(label) : "";
}

/** Whether Docker accepts such names. */
export function hasDockerNames({ id, name }: ContainerRow): boolean {
  return containerIdPattern.test(id) && containerPattern.test(name);
}

/** The containers of this service and destination. */
export function appContainers(rows: readonly ContainerRow[], app: AppName): AppContainer[] {
  const { service, destination = "" } = app;
  return rows
    .filter((row) => row.service === service && row.destination === destination)
    .map(({ id, name, state, role, image }) => ({
      id,
      name,
      state,
      role,
      image,
      version: versionOf(name, role, app),
    }));
}

/** Kamal's container names are SERVICE-ROLE[-DESTINATION]-VERSION. */
function versionOf(name: string, role: string, app: AppName): string | undefined {
  const prefix = `${containerPrefix(app, role)}-`;
  const version = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  if (version.includes("_replaced_") || version.startsWith("exec-")) return undefined;
  return tagPattern.test(version) ? version : undefined;
}

/** The container name without the version, which is also the role's service name in kamal-proxy. */
export function containerPrefix({ service, destination }: AppName, role: string): string {
  return [service, role, destination].filter(Boolean).join("-");
}
