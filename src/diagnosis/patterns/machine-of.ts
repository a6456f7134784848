import type { OutputPart } from "../output/output-part.ts";

/** `the runner`, or the address of the server. */
export function machineOf({ place, host }: OutputPart): string {
  return ["runner", "build", "hook", "kamal"].includes(place) ? "the runner" : (host ?? "the server");
}
