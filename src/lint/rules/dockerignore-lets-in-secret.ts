import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { type BuildContext, buildContext, copyOf } from "../facts/build-context.ts";
import { droppedBy } from "../facts/dockerignore.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import type { Rule } from "../rule.ts";

export const dockerignoreLetsInSecret: Rule = {
  metadata: {
    id: "dockerignore-lets-in-secret",
    severity: "warning",
    title: "Keys, `.env` files and data of one's own machine are kept out of the image",
  },
  *checkConfig(deployed) {
    const { project } = deployed;
    const source = project.surroundings.dockerfile?.source;
    const context = buildContext(deployed);
    if (source === undefined || context === undefined) return;

    const candidates = context.kind === "clone" ? committed(project) : onTheMachine(project);
    const inside = candidates.filter((path) => droppedBy(context.ignore, probe(path)) === undefined);
    const [first] = inside;
    const copy = first === undefined ? undefined : copyOf(context, first);
    if (copy === undefined) return;

    yield {
      at: rangeBetween(source, copy.instruction.start, copy.instruction.end),
      // Many keep defaults that are no secrets there, on purpose.
      ...(inside.every((path) => path === ".env") ? { severity: "info" as const } : {}),
      message: `This brings ${inside.join(", ")} into the image: ${reasons[context.kind]}, and no line of .dockerignore keeps it out`,
      help: `Add to .dockerignore: ${inside.map((path) => `\`/${path}${path.endsWith("/") ? "*" : ""}\``).join(", ")}.`,
    };
  },
};

const reasons: Readonly<Record<BuildContext["kind"], string>> = {
  clone: "it is in the repository",
  here: "with `builder/context` the build gets the directory as it is, also what git ignores",
};

/** Keys of other environments than those that only development and tests use. */
function isReal(path: string): boolean {
  return !/(?:test|development|ci)\.key$/.test(path);
}

/** A file below a directory stands for what the app writes there. */
function probe(path: string): string {
  return path.endsWith("/") ? `${path}development.sqlite3` : path;
}

/** A clone has what is committed only. The keys of production are the business of `key-in-git`. */
function committed(project: Project): string[] {
  const isIgnored = gitIgnore(project);
  return project.surroundings.secretFiles
    .filter(isReal)
    .filter((path) => path !== "config/credentials/production.key" && !isIgnored(path));
}

/** What is on the machine of somebody who works on the app, whether or not it is on this one. */
function onTheMachine(project: Project): string[] {
  const { entries, secretFiles, database, texts } = project.surroundings;
  const found = new Set(secretFiles.filter(isReal));
  if (entries.get("config/credentials.yml.enc") !== "missing") found.add("config/master.key");
  if (gitIgnore(project)(".env") && /\.env/.test(texts.gitignore.source?.text ?? "")) found.add(".env");
  if (/sqlite3/.test(database.document?.source.text ?? "") && entries.get("storage") !== "missing")
    found.add("storage/");
  return [...found];
}
