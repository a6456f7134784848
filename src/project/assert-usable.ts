// The config files, or the one failure that says why they cannot be used.

import { posix } from "node:path";
import type { Config } from "../config/config.ts";
import { Failure } from "../model/failure.ts";
import type { ConfigFile } from "../repository/reader.ts";
import { formatPlace } from "../text/source.ts";
import { isEmptyDocument, rootMap } from "../yaml/document.ts";
import { describe, rangeOf } from "../yaml/nodes.ts";
import type { Project } from "./project.ts";

/** The chosen variant's config. Throws a `Failure` (see `deriveDeployment`) when a file stands in the way. */
export function assertUsable(project: Project): Config {
  const { file, config, destination } = project.chosen;
  if (project.config.state === "missing") throw configMissing(project);
  assertContent(project, project.config);
  if (file?.state === "missing") throw destinationMissing(project, file, destination ?? "");
  if (file !== undefined) assertContent(project, file);
  if (config === undefined) throw new Error("a usable config without a merged mapping");
  return config;
}

function assertContent(project: Project, config: ConfigFile): void {
  const { path, document } = config;
  if (document === undefined) {
    const problem = project.problems.find((finding) => finding.file === path);
    throw new Failure({
      id: "config-unreadable",
      title: "The configuration cannot be read",
      cause: `${problem?.message ?? `${path} cannot be read`}.`,
      fix: problem?.help ?? "Make it a readable text file.",
    });
  }
  const [error] = document.errors.filter((each) => each.severity === "error");
  if (error !== undefined) {
    // Without the line itself: it can hold a secret, and the place is enough to find it.
    throw new Failure({
      id: "config-syntax",
      title: "The configuration is not valid YAML",
      cause: `${formatPlace(error)}: ${error.message}.`,
      fix: error.help,
    });
  }
  if (isEmptyDocument(document)) {
    throw new Failure({
      id: "config-empty",
      title: "The configuration file is empty",
      cause: `${path} is there and has no content; Kamal crashes on such a file.`,
      fix: `Write the configuration into ${path}, or remove the file${config === project.config ? "" : " and the destination"}.`,
    });
  }
  if (rootMap(document) === undefined && document.root !== undefined) {
    throw new Failure({
      id: "config-invalid",
      title: "The configuration cannot be deployed",
      cause: `${formatPlace(rangeOf(document.root))}: a mapping of keys to values is expected, and it is ${describe(document.root)}.`,
      fix: "Start the file with keys such as `service: my-app`; `kamal docs configuration` shows all of them.",
    });
  }
}

function configMissing(project: Project): Failure {
  const folder = posix.dirname(project.config.path);
  const found = project.neighbours.length === 0 ? "nothing" : someOf(project.neighbours);
  return new Failure({
    id: "config-missing",
    title: "There is no Kamal configuration",
    cause: `Expected ${project.config.path} in the repository; in ${folder === "." ? "its root" : folder} there is ${found}.`,
    fix: "Create it with `kamal init`, or point `working-directory` and `config-file` to it (and check the repository out before this step).",
  });
}

function destinationMissing(project: Project, file: ConfigFile, destination: string): Failure {
  const others =
    project.destinations.length === 0
      ? "there is none for any destination"
      : `destinations that have one: ${someOf(project.destinations)}`;
  return new Failure({
    id: "destination-missing",
    title: `The destination \`${destination}\` has no configuration`,
    cause: `Expected ${file.path}, which is not in the repository; ${others}.`,
    fix: `Create ${file.path}, or correct the input \`destination\`.`,
  });
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
