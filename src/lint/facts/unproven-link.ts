import type { Problem } from "../rule.ts";

/**
 * A problem in a file of the repository that an accessory reads from the server. That the file
 * there is the same one is not proven, so the problem is at most a warning, and says so.
 */
export function withUnprovenLink(problem: Problem, serverFile: string | undefined): Problem {
  if (serverFile === undefined) return problem;

  const path = /^[/~]/.test(serverFile) ? serverFile : `~/${serverFile}`;
  const message = `${problem.message} (if ${path} on the server is this file)`;
  return { ...problem, message, severity: problem.severity === "info" ? "info" : "warning" };
}
