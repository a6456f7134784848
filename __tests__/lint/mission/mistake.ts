import type { Change } from "../apps.ts";

export interface Harmless {
  name: string;
  changes: readonly Change[];
}

export interface Mistake extends Harmless {
  /** `file:line severity rule`, in the order of the report. */
  found: readonly string[];
}
