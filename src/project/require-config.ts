// The config of the chosen variant, or a failure that says why there is none.

import { posix } from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import type { Config } from "../config/config.ts";
import type { Failure } from "../model/failure.ts";
import type { ConfigFile } from "../repository/reader.ts";
import { formatPlace } from "../text/source.ts";
import { isEmptyDocument, rootMap } from "../yaml/document.ts";
import { describe, rangeOf } from "../yaml/nodes.ts";
import type { Project } from "./project.ts";

/**
 * The chosen variant's config. Throws a `Failure` (see `deriveDeployment`) if a file is missing,
 * unreadable or invalid.
 */
export function requireConfig(project: Project): Config {
  const { file, config, destination } = project.chosen;
  if (project.config.state === "missing") throw configMissing(project);

  assertContent(project, project.config);
  if (file?.state === "missing") {
    const { destinations } = project;
    throw failure("destination-missing", { destination: destination ?? "", file: file.path, destinations });
  }
  if (file !== undefined) assertContent(project, file);
  if (config === undefined) throw new Error("valid config files, but no merged config");

  return config;
}

function assertContent(project: Project, config: ConfigFile): void {
  const { path, document } = config;
  if (document === undefined) {
    const problem = project.problems.find((finding) => finding.file === path);
    throw failure("config-unreadable", {
      problem: problem?.message ?? `${path} cannot be read`,
      help: problem?.help ?? "Make it a readable text file.",
    });
  }

  const [error] = document.errors.filter((each) => each.severity === "error");
  if (error !== undefined) {
    throw failure("config-syntax", { place: formatPlace(error), problem: error.message, help: error.help });
  }

  if (isEmptyDocument(document)) {
    throw failure("config-empty", { file: path, ofDestination: config !== project.config });
  }

  if (rootMap(document) === undefined && document.root !== undefined) {
    const { root } = document;
    throw failure("config-invalid", {
      problem: "no-mapping",
      place: formatPlace(rangeOf(root)),
      found: describe(root),
    });
  }
}

function configMissing({ config, neighbours }: Project): Failure {
  return failure("config-missing", { file: config.path, folder: posix.dirname(config.path), neighbours });
}
