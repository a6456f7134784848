// Where a failure happened, in words and as a link.

import type { FailurePlace, Where } from "../model/report.ts";

/** Null: the place says nothing that the title does not say. */
const places: Readonly<Record<FailurePlace, string | null>> = {
  repository: null,
  kamal: null,
  runner: "on the runner",
  build: "in the image build",
  hook: "in the hook",
  connection: "in the SSH connection",
  server: "on the server",
  container: "in the app's container",
  accessory: "in the accessory's container",
  proxy: "in kamal-proxy",
};

/** `in the app's container on 203.0.113.10`; undefined if it says nothing new. */
export function placeInWords({ place, host }: Where): string | undefined {
  const words = places[place];
  if (words === null || host === null) return words ?? undefined;
  if (place === "server") return `on ${host}`;
  return place === "connection" ? `${words} to ${host}` : `${words} on ${host}`;
}

/** `config/deploy.yml:14` */
export function fileAndLine({ file, line }: Where): string | undefined {
  if (file === null) return undefined;
  return line === null ? file : `${file}:${line}`;
}

/** Above the alternatives of a diagnosis. */
export const otherCauses = "The output cannot decide. If that is not it, the next most likely causes are:";
