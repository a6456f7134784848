import { Config } from "../config/config.ts";
import type { Deployment } from "../config/deployment.ts";
import { deploymentOf } from "../config/deployment-of.ts";
import { notKnown } from "../config/needed.ts";
import { wrong } from "../config/setting.ts";
import { nodesFromValue, stripSymbolKeys } from "../yaml/evaluated-nodes.ts";
import { assertUsable } from "./assert-usable.ts";
import type { Project } from "./project.ts";

export interface DeriveOptions {
  /**
   * What Kamal made of the config, base and destination merged, after ERB (plain data as YAML or JSON gives it). Its
   * values count; places still come from the files.
   */
  evaluated?: unknown;
}

/**
 * What a deploy of the project's chosen variant means. Throws a `Failure`: `config-missing`, `config-unreadable`,
 * `config-empty`, `config-syntax`, `destination-missing` for the files; `config-invalid` for a value that cannot be
 * used; `config-unknown` when a needed value comes from ERB and `evaluated` is not given.
 */
export function deriveDeployment(project: Project, { evaluated }: DeriveOptions = {}): Deployment {
  const config = evaluated === undefined ? assertUsable(project) : evaluatedConfig(project, evaluated);
  return deploymentOf(config, { file: project.config.path, destination: project.chosen.destination });
}

function evaluatedConfig(project: Project, evaluated: unknown): Config {
  const shape = project.chosen.config?.root;
  const source = shape?.source ?? { file: project.config.path, text: "", lineStarts: [0] };
  const node = nodesFromValue(evaluated, shape, { source, start: 0, end: 0 });
  if (node.kind === "map") return new Config(stripSymbolKeys(node));
  throw notKnown(wrong(node, "the configuration", "a mapping"));
}
