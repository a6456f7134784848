import type { Project } from "../../project/project.ts";
import type { ConfigFile } from "../../repository/reader.ts";
import { isEmptyDocument, rootMap } from "../../yaml/document.ts";
import { describe, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const configMissing: Rule = {
  metadata: {
    id: "config-missing",
    severity: "error",
    title: "There is a Kamal configuration to deploy",
  },
  *check(project) {
    yield* checkFile(project.config, missingConfig(project));
    for (const { file, destination } of project.variants) {
      if (file !== undefined) yield* checkFile(file, missingDestination(project, destination ?? ""));
    }
  },
};

interface Words {
  message: string;
  help: string;
}

function* checkFile(config: ConfigFile, missing: Words): Iterable<Problem> {
  const at = { file: config.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { state, document } = config;
  if (state === "missing") yield { at, ...missing };
  if (document === undefined) return;
  if (isEmptyDocument(document)) {
    yield {
      at,
      message: "The file is there and has no content; Kamal crashes on it",
      help: "Write the configuration into it, or remove the file.",
    };
  } else if (document.root !== undefined && document.root.kind !== "unknown" && rootMap(document) === undefined) {
    const found = describe(document.root);
    yield {
      at: rangeOf(document.root),
      message: `A mapping of keys to values is expected, and it is ${found}`,
      help: "Start the file with keys such as `service: my-app`.",
    };
  }
}

function missingConfig(project: Project): Words {
  const found = project.neighbours.length === 0 ? "nothing" : project.neighbours.slice(0, 20).join(", ");
  return {
    message: `Expected ${project.config.path}, and in its folder there is ${found}`,
    help: "Create it with `kamal init`, or point `working-directory` and `config-file` to it.",
  };
}

function missingDestination(project: Project, destination: string): Words {
  const others = project.destinations.join(", ") || "none";
  return {
    message: `The destination \`${destination}\` has no file; destinations that have one: ${others}`,
    help: "Create the file, or correct the input `destination`.",
  };
}
