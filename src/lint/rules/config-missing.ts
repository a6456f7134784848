import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import type { ConfigFile } from "../../repository/reader.ts";
import { startOf } from "../../text/source.ts";
import { isEmptyDocument, rootMap } from "../../yaml/document.ts";
import { describe, rangeOf } from "../../yaml/nodes.ts";
import { lintElsewhere } from "../facts/lint-elsewhere.ts";
import { namedConfigs } from "../facts/named-configs.ts";
import type { Problem, Rule } from "../rule.ts";

export const configMissing: Rule = {
  metadata: {
    id: "config-missing",
    severity: "error",
    title: "Kamal configuration is missing or empty",
  },
  *check(project) {
    yield* checkFile(project.config, () => missingConfig(project));
    for (const { file, destination } of project.variants) {
      if (file !== undefined) yield* checkFile(file, () => missingDestination(project, destination ?? ""));
    }
  },
};

interface Explanation {
  message: string;
  help: string;
}

function* checkFile(config: ConfigFile, missing: () => Explanation): Iterable<Problem> {
  const at = startOf(config.path);
  const { state, document } = config;

  if (state === "missing") yield { at, ...missing() };
  if (document === undefined) return;

  if (isEmptyDocument(document)) {
    yield {
      at,
      message: "The file is empty, so Kamal crashes",
      help: "Add the configuration to it, or delete the file.",
    };
  } else if (document.root !== undefined && document.root.kind !== "unknown" && rootMap(document) === undefined) {
    const found = describe(document.root);
    yield {
      at: rangeOf(document.root),
      message: `Expected a mapping of keys to values, but found ${found}`,
      help: "Start the file with keys such as `service: my-app`.",
    };
  }
}

function missingConfig(project: Project): Explanation {
  const { config, neighbours, configsBelow, askedBy } = project;

  const [named] = namedConfigs(project);
  if (named !== undefined) {
    const path = posix.join(project.directory, named.path);
    return {
      message: `Expected ${config.path}, but ${named.by} deploys ${named.path}`,
      help: `To lint that file, ${lintElsewhere(project, path)}.`,
    };
  }

  const [first] = configsBelow;
  if (first !== undefined) {
    return {
      message: `Expected ${config.path}, but the repository has ${configsBelow.slice(0, 5).join(", ")}${configsBelow.length > 5 ? " and others" : ""}`,
      help: `To lint ${configsBelow.length === 1 ? "it" : "one of them"}, ${lintElsewhere(project, first)}.`,
    };
  }

  const found = neighbours.slice(0, 20).join(", ");
  const elsewhere =
    askedBy === "action"
      ? "set `working-directory` and `config-file` to where it is"
      : "name the app's directory and `--config-file`";
  return {
    message: `Expected ${config.path}, but its folder ${found === "" ? "is empty or missing" : `contains ${found}`}`,
    help: `Create it with \`kamal init\`, or ${elsewhere}.`,
  };
}

function missingDestination(project: Project, destination: string): Explanation {
  const others = project.destinations.join(", ") || "none";
  return {
    message: `The destination \`${destination}\` has no file; destinations with a file: ${others}`,
    help: `Create the file, or correct ${project.askedBy === "action" ? "the `destination` input" : "`--destination`"}.`,
  };
}
