import type { ChildEnvironment } from "./child-environment.ts";
import { runTool } from "./run-tool.ts";

export type LocalDocker = { missing: "docker" | "buildx" } | { missing: undefined; client: string; buildx: string };

/** The Docker on the runner, as Kamal will find it. */
export async function localDocker(env: ChildEnvironment): Promise<LocalDocker> {
  const client = await version("docker", ["--version"], env);
  if (client === undefined) return { missing: "docker" };
  const buildx = await version("docker", ["buildx", "version"], env);
  if (buildx === undefined) return { missing: "buildx" };
  return { missing: undefined, client, buildx };
}

async function version(tool: string, args: string[], env: ChildEnvironment): Promise<string | undefined> {
  try {
    const result = await runTool(tool, args, { env });
    return result.exitCode === 0
      ? (/(?<!\d)\d+\.\d+[^\s,]*/.exec(result.stdout)?.[0] ?? "of an unknown version")
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The digest by which an image on the runner was pushed: with the driver `docker`, buildx reports
 * none. Undefined for other drivers, which keep no image here, and if there are several.
 */
export async function pushedDigest(
  { image, repository }: { image: string; repository: string },
  env: ChildEnvironment,
): Promise<string | undefined> {
  const format = "{{range .RepoDigests}}{{println .}}{{end}}";
  const args = ["image", "inspect", "--format", format, image];

  try {
    const { exitCode, stdout } = await runTool("docker", args, { env });
    if (exitCode !== 0) return undefined;
    // Docker shortens the names of Docker Hub, so the end of the name decides.
    const name = repository.split("/").at(-1) ?? repository;
    const digests = stdout.split("\n").flatMap((line) => {
      const [, pushedTo = "", digest] = /^([^@\s]+)@(sha256:[0-9a-f]{64})$/.exec(line.trim()) ?? [];
      return digest !== undefined && pushedTo.split("/").at(-1) === name ? [digest] : [];
    });
    const [only, another] = [...new Set(digests)];
    return another === undefined ? only : undefined;
  } catch {
    return undefined;
  }
}
