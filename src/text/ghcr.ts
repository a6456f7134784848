/** GitHub's own registry, which accepts the job's token. Host names are case-insensitive. */
export function isGhcr(server: string | undefined): boolean {
  return server?.toLowerCase() === "ghcr.io";
}
