import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { rangeBetween } from "../../text/source.ts";
import { type BuildContext, buildContext, copyOf } from "../facts/build-context.ts";
import { secretsOfEnvFile } from "../facts/committed-secrets.ts";
import { droppedBy } from "../facts/dockerignore.ts";
import { gitIgnore } from "../facts/gitignore.ts";
import type { Rule } from "../rule.ts";

export const dockerignoreLetsInSecret: Rule = {
  metadata: {
    id: "dockerignore-lets-in-secret",
    severity: "warning",
    title: "Keys, `.env` files or local data get into the image",
  },
  *checkConfig(deployed) {
    const { project } = deployed;
    const source = project.surroundings.dockerfile?.source;
    const context = buildContext(deployed);
    if (source === undefined || context === undefined) return;

    const candidates = context.kind === "clone" ? committedSecrets(project) : localSecrets(project);
    const inside = candidates.filter((path) => droppedBy(context.ignore, sampleFile(path)) === undefined);
    const [first] = inside;
    const copy = first === undefined ? undefined : copyOf(context, first);
    if (copy === undefined) return;

    yield {
      at: rangeBetween(source, copy.instruction.start, copy.instruction.end),
      // Many projects commit defaults, not secrets, in `.env`.
      ...(inside.every((path) => path === ".env") ? { severity: "info" as const } : {}),
      message: `This copies ${inside.join(", ")} into the image: ${reasons[context.kind]}, and no line of .dockerignore matches`,
      help: `Add to .dockerignore: ${inside.map((path) => `\`/${path}${path.endsWith("/") ? "*" : ""}\``).join(", ")}.`,
    };
  },
};

const reasons: Readonly<Record<BuildContext["kind"], string>> = {
  clone: "the build gets all committed files",
  here: "with `builder/context` the build gets all files, including those that git ignores",
};

/**
 * Keys that only development, tests or CI use are not sensitive, nor a file of dotenv with nothing
 * but settings.
 */
function sensitiveFiles({ directory, surroundings: { secretFiles, envFiles } }: Project): string[] {
  const settings = envFiles.flatMap(({ path, source }) =>
    source !== undefined && secretsOfEnvFile(source).length === 0 ? [posix.relative(directory, path)] : [],
  );
  return secretFiles.filter((path) => !/(?:test|development|ci)\.key$/.test(path) && !settings.includes(path));
}

/** For a directory, a file that the app writes to it. */
function sampleFile(path: string): string {
  return path.endsWith("/") ? `${path}development.sqlite3` : path;
}

/** A clone has only committed files. `key-in-git` reports the production key. */
function committedSecrets(project: Project): string[] {
  const isIgnored = gitIgnore(project);
  return sensitiveFiles(project).filter((path) => path !== "config/credentials/production.key" && !isIgnored(path));
}

/** What a developer's machine has, whether or not it exists on this one. */
function localSecrets(project: Project): string[] {
  const { entries, database, gitignores } = project.surroundings;
  const found = new Set(sensitiveFiles(project));

  if (entries.get("config/credentials.yml.enc") !== "missing") found.add("config/master.key");
  if (gitIgnore(project)(".env") && gitignores.some(({ source }) => /\.env/.test(source?.text ?? "")))
    found.add(".env");
  if (/sqlite3/.test(database.document?.source.text ?? "") && entries.get("storage") !== "missing")
    found.add("storage/");
  return [...found];
}
