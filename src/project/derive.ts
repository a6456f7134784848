import { Config } from "../config/config.ts";
import type { Deployment } from "../config/deployment.ts";
import { deploymentOf } from "../config/deployment-of.ts";
import { notKnown } from "../config/needed.ts";
import { wrongType } from "../config/setting.ts";
import { nodesFromValue, stripSymbolKeys } from "../yaml/evaluated-nodes.ts";
import type { Project } from "./project.ts";
import { requireConfig } from "./require-config.ts";

export interface DeriveOptions {
  /**
   * The config as Kamal evaluated it, with ERB run and the destination merged, as plain data. Its
   * values take precedence; positions still come from the files.
   */
  evaluated?: unknown;
}

/**
 * Derives the deployment of the project's chosen variant. Throws a `Failure`: `config-missing`,
 * `config-unreadable`, `config-empty`, `config-syntax` or `destination-missing` for the files,
 * `config-invalid` for an invalid value, `config-unknown` if a needed value comes from ERB and
 * `evaluated` is not given.
 */
export function deriveDeployment(project: Project, { evaluated }: DeriveOptions = {}): Deployment {
  const config = evaluated === undefined ? requireConfig(project) : evaluatedConfig(project, evaluated);
  return deploymentOf(config, { file: project.config.path, destination: project.chosen.destination });
}

function evaluatedConfig(project: Project, evaluated: unknown): Config {
  const shape = project.chosen.config?.root;
  const source = shape?.source ?? { file: project.config.path, text: "", lineStarts: [0] };
  const node = nodesFromValue(evaluated, shape, { source, start: 0, end: 0 });
  if (node.kind === "map") return new Config(stripSymbolKeys(node));
  throw notKnown(wrongType(node, "the configuration", "a mapping"));
}
