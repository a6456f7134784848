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
    title: "`.dockerignore` excludes files that the build or the app needs",
  },
  *checkConfig(deployed) {
    const { project } = deployed;
    const context = buildContext(deployed);
    if (context === undefined || context.ignore.length === 0) return;

    yield* missingSources(project, context);

    const image = primaryContainer(deployed)?.image;
    const scripts = image === undefined ? [] : startedScripts(image);
    // `COPY . .` succeeds without the excluded files, but the app does not start.
    if (context.copies.some(({ path }) => path === ".")) yield* missingParts(project, context, scripts);
  },
};

/** The line that excludes a path that exists in the repository. */
function excludingLine(project: Project, { ignore }: BuildContext, path: string): IgnoreLine | undefined {
  const state = project.surroundings.entries.get(path);
  if (path === "." || state === undefined || state === "missing") return undefined;

  return state === "text" ? droppedBy(ignore, path) : directoryDroppedBy(ignore, path);
}

function* missingSources(project: Project, context: BuildContext): Iterable<Problem> {
  const source = project.surroundings.dockerfile?.source;
  for (const { path, instruction } of context.copies) {
    const line = excludingLine(project, context, path);
    if (line === undefined || source === undefined) continue;

    const place = rangeBetween(source, instruction.start, instruction.end);
    yield {
      at: line.at,
      severity: "error",
      message: `\`${line.text}\` excludes ${path} from the build, but ${place.file}:${place.line} copies it, so the build stops with "/${path}": not found`,
      help: `Add the line \`!${path}\` below it, or narrow the pattern.`,
    };
  }
}

function* missingParts(project: Project, context: BuildContext, scripts: readonly string[]): Iterable<Problem> {
  const isRails = project.surroundings.entries.get("config/application.rb") !== "missing";
  const excluded = new Map<IgnoreLine, string[]>();
  const seen: string[] = context.copies.map(({ path }) => path);
  for (const path of [...(isRails ? appPaths : []), ...scripts]) {
    const line = excludingLine(project, context, path);
    const isReported = seen.some((each) => path === each || path.startsWith(`${each}/`));
    if (line === undefined || isReported || isMadeInBuild(project, path)) continue;

    seen.push(path);
    excluded.set(line, [...(excluded.get(line) ?? []), path]);
  }

  for (const [line, paths] of excluded) {
    yield {
      at: line.at,
      message: `\`${line.text}\` excludes ${paths.slice(0, 4).join(", ")} from the image, but the app does not run without ${paths.length === 1 ? "it" : "them"}`,
      help: "Remove the line, narrow the pattern, or add `!` lines for the files that are needed.",
    };
  }
}

/** A RUN that mentions the path may create it. */
function isMadeInBuild(project: Project, path: string): boolean {
  const stages = project.surroundings.dockerfile?.stages ?? [];
  return stages.some(({ instructions }) =>
    instructions.some(
      ({ name, text }) => name === "RUN" && text.split(/[\s"'=;&|]+/).some((word) => isPath(word, path)),
    ),
  );
}

function isPath(word: string, path: string): boolean {
  return word === path || word.endsWith(`/${path}`);
}
