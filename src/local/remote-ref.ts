// Asks the repository that the checkout came from whether a name is one of its branches or tags.

import { messageOf } from "../model/failure.ts";
import { clipLine } from "../text/plain-text.ts";
import { toolEnvironment } from "./child-environment.ts";
import { git } from "./git-checkout.ts";
import { runTool } from "./run-tool.ts";

export interface RemoteAccess {
  /** The token is sent to this server alone. */
  serverUrl: string;
  /** For a checkout without credentials (`persist-credentials: false`). */
  token: string | undefined;
}

export type RemoteRef =
  | { kind: "branch" }
  | { kind: "tag"; commit: string }
  | { kind: "none" }
  | { kind: "unreachable"; said: string };

/** A remote that accepts connections but never answers must not hang the run. Milliseconds. */
const timeoutMs = 15_000;

export async function remoteRef(directory: string, name: string, access: RemoteAccess): Promise<RemoteRef> {
  const remotes = (await git(directory, ["remote"])).stdout.split("\n").filter(Boolean);
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === undefined) return { kind: "none" };

  const branch = `refs/heads/${name}`;
  const tag = `refs/tags/${name}`;
  const listed = await listRefs(directory, [remote, branch, tag, `${tag}^{}`], access);
  if (typeof listed === "string") return { kind: "unreachable", said: listed };

  if (listed.has(branch)) return { kind: "branch" };
  // An annotated tag is a separate object; the line with `^{}` has its commit.
  const commit = listed.get(`${tag}^{}`) ?? listed.get(tag);
  return commit === undefined ? { kind: "none" } : { kind: "tag", commit };
}

/** The object of each ref, by its full name; a text if the remote could not be asked. */
async function listRefs(
  directory: string,
  args: readonly string[],
  access: RemoteAccess,
): Promise<ReadonlyMap<string, string> | string> {
  try {
    const url = (await git(directory, ["remote", "get-url", "--", args[0] ?? ""])).stdout.trim();
    const env = toolEnvironment("git").with({ ...credentials(url, access), GIT_TERMINAL_PROMPT: "0" });
    const listed = await runTool("git", ["ls-remote", "--", ...args], { cwd: directory, env, timeoutMs });
    if (listed.exitCode !== 0) return clipLine(listed.stderr, 200) || `git ended with exit code ${listed.exitCode}`;

    return new Map(
      listed.stdout.split("\n").flatMap((line): [string, string][] => {
        const [, object, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? [];
        return object === undefined || ref === undefined ? [] : [[ref, object]];
      }),
    );
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * As actions/checkout does it, but in the environment, for this one command. The empty value
 * removes a header that the checkout has kept: GitHub refuses two.
 */
function credentials(url: string, { serverUrl, token }: RemoteAccess): Record<string, string> {
  if (token === undefined || !serverUrl.startsWith("https://") || !url.startsWith(`${serverUrl}/`)) return {};

  const key = `http.${serverUrl}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const settings = [
    [key, ""],
    [key, header],
    ["http.followRedirects", "false"],
  ];
  // In addition to what the environment configures already, such as `safe.directory`.
  const first = Number(process.env.GIT_CONFIG_COUNT ?? "0");
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(first + settings.length)],
    ...settings.flatMap(([name = "", value = ""], index) => [
      [`GIT_CONFIG_KEY_${first + index}`, name],
      [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]),
  ]);
}
