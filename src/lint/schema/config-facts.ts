import type { Config } from "../../config/config.ts";
import type { Range } from "../../text/source.ts";
import type { MapNode } from "../../yaml/nodes.ts";

/** One config as it would be deployed. */
export interface ConfigFacts {
  config: Config;
  /** The merged mapping. */
  root: MapNode;
  /** Where something that is nowhere would have to be. */
  start: Range;
  /** The version that will deploy it. */
  kamal: string;
  destination: string | undefined;
  /** undefined when ERB decides. */
  primaryRole: string | undefined;
}

export interface DecidedFacts extends ConfigFacts {
  primaryRole: string;
}
