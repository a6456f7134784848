import type { Config } from "../../config/config.ts";
import type { Range } from "../../text/source.ts";
import type { MapNode } from "../../yaml/nodes.ts";

/** A config as it would be deployed. */
export interface ConfigFacts {
  config: Config;
  /** The merged mapping. */
  root: MapNode;
  /** Where to report missing keys. */
  start: Range;
  /** The Kamal version that will deploy it. */
  kamal: string;
  destination: string | undefined;
  /** undefined if ERB decides. */
  primaryRole: string | undefined;
}

export interface DecidedFacts extends ConfigFacts {
  primaryRole: string;
}
