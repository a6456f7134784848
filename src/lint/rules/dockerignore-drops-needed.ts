import { startedScripts } from "../../app/dockerfile-copies.ts";
import type { Project } from "../../project/project.ts";
import { appPaths } from "../../project/surroundings.ts";
import { rangeBetween } from "../../text/source.ts";
import { type BuildContext, buildContext } from "../facts/build-context.ts";
import { directoryDroppedBy, droppedBy, type IgnoreLine } from "../facts/dockerignore.ts";
import { primaryContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const dockerignoreDropsNeeded: Rule = {
  metadata: {
    id: "dockerignore-drops-needed",
    severity: "warning",
    title: "`.dockerignore` lets through what the Dockerfile copies, and what the app runs on",
  },
  *checkConfig(deployed) {
    const { project } = deployed;
    const context = buildContext(deployed);
    if (context === undefined || context.ignore.length === 0) return;

    yield* missingSources(project, context);

    const image = primaryContainer(deployed)?.image;
    const scripts = image === undefined ? [] : startedScripts(image);
    // All of the app is copied by one line, so that Docker does not miss a part of it; the app will.
    if (context.copies.some(({ path }) => path === ".")) yield* missingParts(project, context, scripts);
  },
};

/** The line that drops a path which is in the repository. */
function lineFor(project: Project, { ignore }: BuildContext, path: string): IgnoreLine | undefined {
  const state = project.surroundings.entries.get(path);
  if (path === "." || state === undefined || state === "missing") return undefined;

  return state === "text" ? droppedBy(ignore, path) : directoryDroppedBy(ignore, path);
}

function* missingSources(project: Project, context: BuildContext): Iterable<Problem> {
  const source = project.surroundings.dockerfile?.source;
  for (const { path, instruction } of context.copies) {
    const line = lineFor(project, context, path);
    if (line === undefined || source === undefined) continue;

    const place = rangeBetween(source, instruction.start, instruction.end);
    yield {
      at: line.at,
      severity: "error",
      message: `\`${line.text}\` keeps ${path} from the build, and ${place.file}:${place.line} copies it: the build stops with "/${path}": not found`,
      help: `Add a line \`!${path}\` below it, or narrow the pattern.`,
    };
  }
}

function* missingParts(project: Project, context: BuildContext, scripts: readonly string[]): Iterable<Problem> {
  const isRails = project.surroundings.entries.get("config/application.rb") !== "missing";
  const dropped = new Map<IgnoreLine, string[]>();
  const seen: string[] = context.copies.map(({ path }) => path);
  for (const path of [...(isRails ? appPaths : []), ...scripts]) {
    const line = lineFor(project, context, path);
    const told = seen.some((each) => path === each || path.startsWith(`${each}/`));
    if (line === undefined || told || isMadeInBuild(project, path)) continue;

    seen.push(path);
    dropped.set(line, [...(dropped.get(line) ?? []), path]);
  }

  for (const [line, paths] of dropped) {
    yield {
      at: line.at,
      message: `\`${line.text}\` keeps ${paths.slice(0, 4).join(", ")} out of the image, and the app does not run without`,
      help: "Remove the line, narrow the pattern, or add lines with `!` for what is needed.",
    };
  }
}

/** A RUN that names the path may make it. */
function isMadeInBuild(project: Project, path: string): boolean {
  const stages = project.surroundings.dockerfile?.stages ?? [];
  return stages.some(({ instructions }) =>
    instructions.some(
      ({ name, text }) => name === "RUN" && text.split(/[\s"'=;&|]+/).some((word) => named(word, path)),
    ),
  );
}

function named(word: string, path: string): boolean {
  return word === path || word.endsWith(`/${path}`);
}
