import { getExecOutput } from "@actions/exec";

export type LocalDocker = { missing: "docker" | "buildx" } | { missing: undefined; client: string; buildx: string };

/** The Docker on the runner, as Kamal will find it. */
export async function localDocker(env: Record<string, string>): Promise<LocalDocker> {
  const client = await version("docker", ["--version"], env);
  if (client === undefined) return { missing: "docker" };
  const buildx = await version("docker", ["buildx", "version"], env);
  if (buildx === undefined) return { missing: "buildx" };
  return { missing: undefined, client, buildx };
}

async function version(tool: string, args: string[], env: Record<string, string>): Promise<string | undefined> {
  try {
    const result = await getExecOutput(tool, args, { silent: true, ignoreReturnCode: true, env });
    return result.exitCode === 0
      ? (/(?<!\d)\d+\.\d+[^\s,]*/.exec(result.stdout)?.[0] ?? "of an unknown version")
      : undefined;
  } catch {
    return undefined;
  }
}
