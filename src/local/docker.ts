import { getExecOutput } from "@actions/exec";

export type LocalDocker = { problem: string } | { problem: undefined; client: string; buildx: string };

/** The runner's own Docker, as Kamal will find it. */
export async function localDocker(env: Record<string, string>): Promise<LocalDocker> {
  const client = await version("docker", ["--version"], env);
  if (client === undefined) {
    return {
      problem:
        "Kamal builds the image on the runner, and there is no `docker` command. Use a hosted Ubuntu runner, install Docker, or build elsewhere and set `skip-build: true`.",
    };
  }
  const buildx = await version("docker", ["buildx", "version"], env);
  if (buildx === undefined) {
    return {
      problem:
        "Kamal builds with `docker buildx`, and Docker on the runner lacks that plugin. Add a step `uses: docker/setup-buildx-action` before this one.",
    };
  }
  return { problem: undefined, client, buildx };
}

async function version(tool: string, args: string[], env: Record<string, string>): Promise<string | undefined> {
  try {
    const result = await getExecOutput(tool, args, { silent: true, ignoreReturnCode: true, env });
    return result.exitCode === 0 ? (/\d+\.\d+[^\s,]*/.exec(result.stdout)?.[0] ?? "of an unknown version") : undefined;
  } catch {
    return undefined;
  }
}
